/** What each exit code means; DESIGN section 4 is the list, and `docs/exit-codes.md` explains it to users. */
export const exitCodes = {
  done: 0,
  ourFault: 1,
  usage: 2,
  unhealthy: 3,
  inconclusive: 4,
  unrecorded: 5,
  unsent: 6,
  incomplete: 7,
  ledgerBroken: 8,
  refusedByRule: 9,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** When several codes hold at once, the first of this list is the process's answer. */
const precedence: readonly ExitCode[] = [5, 3, 4, 8, 9, 6, 7]

/**
 * The one code a process ends with when several things happened.
 * Our own faults, wrong usage and interruptions come before every outcome of the work.
 */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  for (const code of codes) if (![0, ...precedence].includes(code)) return code
  return precedence.find((code) => codes.includes(code)) ?? exitCodes.done
}

/** The code that a run which was told to stop ends with: the commands abort with it. */
export function interruptionCode({ reason }: AbortSignal): ExitCode {
  return Object.values(exitCodes).find((code) => code === reason) ?? exitCodes.interrupted
}

/** Situations, not mechanisms; each has an entry in `docs/errors.md`. */
export type ErrorCode =
  | 'AUDIENCE_UNKNOWN'
  | 'BOM_INVALID'
  | 'BOM_REQUIRED'
  | 'BOM_UNREADABLE'
  | 'BUNDLE_INVALID'
  | 'CHANGELOG_INVALID'
  | 'CHANNEL_REFUSED'
  | 'CHECKPOINT_INVALID'
  | 'CONFIG_INVALID'
  | 'CONFIG_NOT_FOUND'
  | 'ENVIRONMENT_UNKNOWN'
  | 'EPOCH_CLOSED'
  | 'EVIDENCE_INVALID'
  | 'EXPECTED_INVALID'
  | 'FINDINGS_INVALID'
  | 'FORGE_LIMITED'
  | 'FORGE_REFUSED'
  | 'FORGE_TOKEN_MISSING'
  | 'FORGE_UNKNOWN'
  | 'FORGE_UNREACHABLE'
  | 'GIT_FAILED'
  | 'GIT_MISSING'
  | 'HISTORY_SHALLOW'
  | 'HOLD_ACTIVE'
  | 'INCIDENT_UNKNOWN'
  | 'INPUT_INVALID'
  | 'LEDGER_BROKEN'
  | 'LEDGER_UNREACHABLE'
  | 'LIST_INVALID'
  | 'LOCKFILE_INVALID'
  | 'LOCKFILE_MISSING'
  | 'NO_COMMITS'
  | 'NOT_A_REPOSITORY'
  | 'NOTHING_ANNOUNCED'
  | 'NOTHING_DELIVERED'
  | 'NOTHING_TO_ANNOUNCE'
  | 'OUTPUT_UNWRITABLE'
  | 'PACKAGE_AMBIGUOUS'
  | 'PACKAGE_UNKNOWN'
  | 'PULL_REQUEST_UNKNOWN'
  | 'RANGE_BACKWARDS'
  | 'RANGE_INVALID'
  | 'RECIPIENT_KEY_MISSING'
  | 'RELEASE_DIFFERS'
  | 'RELEASE_UNREADY'
  | 'REQUIREMENT_UNMET'
  | 'SECRET_IN_HISTORY'
  | 'SECRET_LITERAL'
  | 'SECRET_MISSING'
  | 'SENDING_UNDER_WAY'
  | 'SHIPMENT_CANCELLED'
  | 'SHIPMENT_CHANGED'
  | 'SHIPMENT_DELIVERED'
  | 'STALE_RUN'
  | 'TAG_MISPLACED'
  | 'TAG_MOVED'
  | 'TAG_NOT_FOUND'
  | 'TEMPLATE_INVALID'
  | 'TOKEN_INVALID'
  | 'UNEXPECTED'
  | 'USAGE'
  | 'VERSION_FILE_INVALID'

/** A place in a file; lines and columns count from one. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface ErrorDetails {
  /** What to do next, as a command or a line to paste where that is possible. */
  readonly hint?: string
  readonly at?: Place
  /** Default: usage (2), since most errors are about what we were given. */
  readonly exitCode?: ExitCode
  readonly cause?: unknown
}

/**
 * The one error type. `message` says what happened with the values seen, `hint` what to do, `at` where.
 * It never holds a secret: whoever throws it leaves them out, and the screens redact what they know.
 */
export class WaybillError extends Error {
  override readonly name = 'WaybillError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly at: Place | undefined
  readonly exitCode: ExitCode

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.hint = details.hint
    this.at = details.at
    this.exitCode = details.exitCode ?? exitCodes.usage
  }
}

/** Several faults of one input, reported together so that nobody fixes them one run at a time. */
export class WaybillErrors extends Error {
  override readonly name = 'WaybillErrors'
  readonly errors: readonly WaybillError[]

  constructor(errors: readonly WaybillError[]) {
    super(errors.map((error) => error.message).join('\n'))
    this.errors = errors
  }
}
