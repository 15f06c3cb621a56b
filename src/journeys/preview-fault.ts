import { WaybillError, WaybillErrors } from '../errors.ts'

/** What went wrong, as a page tells it. */
export interface FaultView {
  readonly code: string
  readonly message: string
  /** `file:line:column`, as far as it is known; null where it is in no file. */
  readonly place: string | null
  /** By lines: some are a command or a piece of configuration. */
  readonly hint: readonly string[]
}

/** Every fault of an error, in its order. What is Waybill's own fault is told without its insides. */
export function faultsOf(error: unknown): FaultView[] {
  const errors = error instanceof WaybillErrors ? error.errors : [error]
  return errors.map((one) => {
    if (one instanceof WaybillError) {
      const { code, message, at, hint } = one
      const place = at ? [at.file, at.line, at.column].filter((part) => part !== undefined).join(':') : null
      return { code, message, place, hint: hint?.split('\n') ?? [] }
    }
    return {
      code: 'UNEXPECTED',
      message: 'This is a fault of Waybill itself. The terminal says more.',
      place: null,
      hint: [],
    }
  })
}
