import { WaybillError } from '../errors.ts'

const hint = 'Write it again with the tool that it comes from, and see that the tool ended well.'

/** EVIDENCE_INVALID at a line of a file. */
export function evidenceInvalid(message: string, file: string, line: number): WaybillError {
  return new WaybillError('EVIDENCE_INVALID', message, { at: { file, line }, hint })
}
