import type { LoadedConfiguration } from '../config/load.ts'
import type { AudienceConfiguration } from '../config/schema.ts'
import type { Surroundings } from '../edge/surroundings.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerStore } from '../ledger/store.ts'
import type { AudienceCheck } from '../notices/audience-document.ts'
import type { Scope } from '../setup/doctor-scope.ts'
import { fail, fine, warn, type Finding, type Looked, type Skipped } from '../setup/finding.ts'
import { checkAudiences } from './audience-check.ts'
import type { Examination } from './doctor-look.ts'
import type { Asked } from './doctor-remote.ts'

const unreadableList = {
  code: 'list-unreadable',
  why: 'A list that cannot be read refuses the run before anything is sent.',
}

/** The lists of the audiences, read as a sending would read them. Offline only those that are files. */
export function examineAudiences(
  edge: Surroundings,
  loaded: LoadedConfiguration,
  {
    scope,
    asked,
    offline,
  }: { readonly scope: Scope; readonly asked: Asked; readonly offline: string | null },
): readonly Examination[] {
  if (scope.audiences.length === 0) return []
  return [
    {
      topic: 'audiences',
      what: 'the audiences',
      outside: false,
      refusal: unreadableList,
      look: async (signal) => {
        const { audiences } = loaded.configuration
        const all = scope.audiences.flatMap((name) => {
          const audience = audiences[name]
          return audience === undefined ? [] : [{ name, audience }]
        })
        const readable = all.filter(({ audience }) => offline === null || !asksOutside(audience))
        const left = all.filter((one) => !readable.includes(one))
        const some = Object.fromEntries(readable.map(({ name, audience }) => [name, audience]))
        const narrowed = { ...loaded, configuration: { ...loaded.configuration, audiences: some } }
        const ledger = offline === null ? await ledgerWithin(edge, loaded, asked) : unread
        const lists: Parameters<typeof checkAudiences>[0]['lists'] = (source) => edge.lists(source, signal)
        const { environment } = edge
        const tracked = (path: string) => edge.tracked(path)
        const check = await checkAudiences({ environment, ledger, lists, tracked }, narrowed, null)
        const looked = judgeAudiences(check, { secrets: isKeySet(edge), told: offline === null })
        const skipped = left.map(({ name }): Skipped => {
          return { topic: 'audiences', what: `the list of ${name}`, why: offline ?? '', tried: false }
        })
        return { ...looked, skipped: [...(looked.skipped ?? []), ...skipped] }
      },
    },
  ]
}

/** Whether its list is elsewhere, or what prints it must be run. */
function asksOutside({ email }: AudienceConfiguration): boolean {
  const list = email?.list
  return list !== undefined && (typeof list !== 'string' || list.includes('://') || list.includes('${'))
}

function isKeySet({ environment }: Surroundings): boolean {
  return (environment.variable('WAYBILL_RECIPIENT_KEY') ?? '') !== ''
}

/** Who left is in the ledger; where its remote does not answer, nobody waits for it a second time. */
const unread: LedgerStore = { read: refuse, history: refuse, tail: refuse, file: refuse, append: refuse }

function refuse(): Promise<never> {
  return Promise.reject(
    new WaybillError('LEDGER_UNREACHABLE', 'The ledger is not read.', { exitCode: exitCodes.unrecorded }),
  )
}

async function ledgerWithin(
  edge: Surroundings,
  { configuration }: LoadedConfiguration,
  asked: Asked,
): Promise<LedgerStore> {
  if (configuration.ledger.file !== undefined) return edge.ledger()
  const refs = await asked.refs().catch(() => null)
  return refs?.kind === 'failure' ? unread : edge.ledger()
}

function judgeAudiences(
  { audiences, suppressions, readers, exitCodes: codes }: AudienceCheck,
  { secrets, told }: { readonly secrets: boolean; readonly told: boolean },
): Looked {
  const findings: Finding[] = audiences.flatMap((one) => [...faultsOf(one), ...hintsOf(one)])
  const unreadable = audiences.some(({ faults }) => faults.length > 0)
  // Without a key the missing key is the finding.
  if (suppressions.reason !== null && secrets && told)
    findings.push(suppressionFinding(suppressions.reason, codes.includes(exitCodes.usage) && !unreadable))
  if (findings.length > 0 || audiences.length === 0) return { findings }
  const names = audiences.map(({ name }) => name).join(', ')
  return {
    findings: [
      fine('audiences', 'audiences', `${readers === 1 ? '1 reader' : `${readers} readers`}: ${names}.`),
    ],
  }
}

type Checked = AudienceCheck['audiences'][number]

function faultsOf({ name, faults }: Checked): Finding[] {
  return faults
    .filter(({ code }) => code !== 'SECRET_MISSING')
    .map(({ message, hint, file, line }) =>
      fail('audiences', unreadableList.code, {
        what: message,
        why: unreadableList.why,
        fix: hint ?? `waybill audience check --audience "${name}"`,
        ...(file === null ? {} : { file, line: line ?? undefined }),
      }),
    )
}

function hintsOf({ name, list, environments, reached, faults }: Checked): Finding[] {
  const findings: Finding[] = []
  if (list?.tracked === true)
    findings.push(
      warn('audiences', 'list-tracked', {
        what: `The list ${list.name} of ${name} is tracked by git.`,
        why: 'Whoever may read the repository may read who is on it, also after it is deleted.',
        fix: `git rm --cached "${list.name}" && echo "${list.name}" >> .gitignore   # and fetch it from elsewhere`,
        file: list.name,
      }),
    )
  if (environments.length === 0)
    findings.push(
      warn('audiences', 'audience-unused', {
        what: `No environment notifies the audience ${name}.`,
        why: 'It hears of nothing.',
        fix: `environments: { production: { notify: [${name}] } }`,
      }),
    )
  if (faults.length === 0 && Object.values(reached).every((count) => count === 0))
    findings.push(
      warn('audiences', 'audience-empty', {
        what: `The audience ${name} reaches nobody.`,
        why: 'Nothing that is meant for it is read by anybody.',
        fix: `waybill audience check --audience "${name}"`,
      }),
    )
  return findings
}

function suppressionFinding(reason: string, refused: boolean): Finding {
  return (refused ? fail : warn)('audiences', 'suppressions-unread', {
    what: reason,
    why: refused
      ? 'Somebody who left would be written to, so a sending refuses to begin.'
      : 'Who left cannot be told from the others until the ledger can be read.',
    fix: refused ? 'Set WAYBILL_RECIPIENT_KEY_PREVIOUS to the key before this one.' : 'waybill ledger verify',
  })
}
