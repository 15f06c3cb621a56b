import type { EnvironmentConfiguration } from '../config/schema.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { ReleaseSubject } from '../ledger/approvals.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { unmetRequirements } from '../ledger/requirements.ts'
import { flagOf } from './next-announcement.ts'

/**
 * Throws REQUIREMENT_UNMET (exit code 9) where the record of a release lacks an approval or a piece of evidence that the
 * environment or the command line asks for (`approval:NAME`, `evidence:NAME`).
 */
export function refuseUnmet(
  entries: readonly LedgerEntry[],
  subject: ReleaseSubject,
  environment: Pick<EnvironmentConfiguration, 'require'>,
  asked: readonly string[],
): void {
  const unmet = unmetRequirements(entries, subject, [...(environment.require ?? []), ...asked])
  if (unmet.length === 0) return
  const { version, environment: name, package: part } = subject
  const lines = unmet.map(
    (one) => `${recordOf(one)} --environment ${name}${flagOf(part)} --release ${version}`,
  )
  throw new WaybillError(
    'REQUIREMENT_UNMET',
    `${version} may not be delivered to ${name} yet: ${unmet.join(' ')}`,
    {
      exitCode: exitCodes.refusedByRule,
      hint: `Once it is so, record it: ${lines.join(' && ')}`,
    },
  )
}

function recordOf(unmet: string): string {
  const [, kind, asked = 'NAME'] = /^(approval|evidence):([\w.-]+)/.exec(unmet) ?? []
  return kind === 'evidence'
    ? `waybill record evidence FILE --name ${asked}`
    : `waybill record approval --name ${asked} --by NAME`
}
