import { byCodeUnit } from './code-units.ts'
import { copyleftOf, type Copyleft } from './copyleft.ts'
import { clipped } from './diff-words.ts'
import { flagNames, type Flag, type FlagName } from './diff-document.ts'
import type { PackageGraph } from './difference-graph.ts'
import { runsOnInstall, type History } from './difference-history.ts'
import type { ChangedLicense } from './difference-licenses.ts'
import type { Package } from './difference-package.ts'
import type { Pairs } from './difference-pairs.ts'
import { placeOf } from './difference-place.ts'
import { newPublishers } from './difference-publisher.ts'
import { commitOf, sourceOf } from './difference-source.ts'

export interface Differences {
  readonly before: PackageGraph
  readonly after: PackageGraph
  readonly pairs: Pairs
  readonly changes: readonly ChangedLicense[]
  readonly historyOf: (key: string) => History
}

/** One package of the later document, and what it was. */
interface Case {
  readonly to: Package
  /** What it takes the place of: the same version, or the one that it was changed from; null for an addition. */
  readonly from: Package | null
  readonly same: boolean
  readonly history: History
  /** Its licence before, where that changed. */
  readonly licenseBefore: string | null
  readonly copyleft: Copyleft
}

type Rule = (one: Case) => { readonly flag: FlagName; readonly reason: string } | null

/**
 * What of a difference somebody should look at, the most pressing first. Parts of the product itself are never flagged.
 *
 * - `changed-content`: another digest or commit under the same version.
 * - `copyleft`, `weak-copyleft`: a licence of that family (see `copyleftOf`) in what the product needs, where no needed
 *   version of the package had one; `weak` neither where one was strong.
 * - `license-unknown`, `license-changed`: in what the product needs; not beside a copyleft flag.
 * - `install-script`: where no version ran one before.
 * - `source`: from git, an address or a file, where no version came from there. `registry`: from a registry that is not the
 *   ecosystem's own, where nothing came from it before, or the package itself came from elsewhere.
 * - `now-production`: was there for development only.
 * - `downgrade`; `deprecated`: newly so, in what the product needs or what it asks for itself.
 * - `publisher`: the first package of an npm scope, a vendor, a domain or an owner in what the product needs.
 */
export function flagsOf(differences: Differences): Flag[] {
  const { before, after, pairs, historyOf } = differences
  const registries = new Set([...before.packages.values()].map((one) => sourceOf(one).key))
  const rules: readonly Rule[] = [
    content,
    license,
    installScript,
    (one) => source(one, registries),
    nowProduction,
    (one) => deprecated(one, after),
  ]
  const found: { to: Package; flag: FlagName; reason: string }[] = []
  for (const one of casesOf(differences))
    for (const rule of rules) {
      const flag = rule(one)
      if (flag) found.push({ to: one.to, ...flag })
    }
  for (const { from, to } of pairs.downgraded)
    if (!to.own)
      found.push({ to, flag: 'downgrade', reason: `went back from ${from.version} to ${to.version}` })
  const added = pairs.added.filter(({ key, own }) => !own && !historyOf(key).present)
  for (const { to, reason } of newPublishers(added, before)) found.push({ to, flag: 'publisher', reason })
  return found
    .map(({ to, flag, reason }) => ({ purl: to.purl, flag, reason, ...placeOf(to, after) }))
    .sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.purl, b.purl))
}

function rank({ flag, direct, scope }: Flag): number {
  return flagNames.indexOf(flag) * 4 + (scope === 'excluded' ? 2 : 0) + (direct === true ? 0 : 1)
}

function* casesOf({ pairs, changes, historyOf }: Differences): Generator<Case> {
  const licenses = new Map(changes.map(({ to, license: before }) => [to.id, before]))
  const levels = new Map<string | null, Copyleft>()
  const caseOf = (to: Package, from: Package | null, same: boolean): Case => {
    const copyleft = levels.get(to.license) ?? copyleftOf(to.license)
    levels.set(to.license, copyleft)
    return {
      to,
      from,
      same,
      history: historyOf(to.key),
      licenseBefore: licenses.get(to.id) ?? null,
      copyleft,
    }
  }
  for (const to of pairs.added) if (!to.own) yield caseOf(to, null, false)
  for (const { from, to } of [...pairs.upgraded, ...pairs.downgraded, ...pairs.changed])
    if (!to.own) yield caseOf(to, from, false)
  for (const { from, to } of pairs.same) if (!to.own) yield caseOf(to, from, true)
}

function content({ from, to, same }: Case): ReturnType<Rule> {
  if (!same || from === null) return null
  for (const [algorithm, digests] of to.hashes) {
    const old = from.hashes.get(algorithm)
    if (old === undefined || [...digests].some((digest) => old.has(digest))) continue
    const reason = `has other content than before under the same version: its ${algorithm} digest changed`
    return { flag: 'changed-content', reason }
  }
  const [was, is] = [commitOf(from), commitOf(to)]
  if (was === null || is === null || was === is || sourceOf(from).key !== sourceOf(to).key) return null
  const reason = `has other content than before under the same version: commit ${is.slice(0, 12)}, was ${was.slice(0, 12)}`
  return { flag: 'changed-content', reason }
}

function license({ to, history, licenseBefore, copyleft }: Case): ReturnType<Rule> {
  if (to.scope === 'excluded') return null
  const strong = copyleft === 'strong' && !history.copyleft.has('strong')
  const weak = copyleft === 'weak' && !history.copyleft.has('weak') && !history.copyleft.has('strong')
  if (strong || weak) {
    const reason = copyleftReason(to, history, licenseBefore)
    return { flag: strong ? 'copyleft' : 'weak-copyleft', reason }
  }
  if (licenseBefore === null) return null
  return to.license === null
    ? { flag: 'license-unknown', reason: `names no licence any more; it was ${clipped(licenseBefore)}` }
    : {
        flag: 'license-changed',
        reason: `is licensed ${clipped(to.license)} now; it was ${clipped(licenseBefore)}`,
      }
}

function copyleftReason({ license: text }: Package, history: History, licenseBefore: string | null): string {
  const now = `licensed ${clipped(text ?? '')}`
  if (!history.present) return `is new and ${now}`
  if (licenseBefore !== null) return `is ${now} now; it was ${clipped(licenseBefore)}`
  if (!history.needed) return `is ${now}, and the product needs it now`
  return `is ${now}, which was not known before`
}

function installScript({ to, same, history }: Case): ReturnType<Rule> {
  if (same || history.installs || !runsOnInstall(to)) return null
  const reason = history.present
    ? 'runs a script of its own when it is installed, which it did not before'
    : 'is new and runs a script of its own when it is installed'
  return { flag: 'install-script', reason }
}

const origins = {
  git: 'is taken from the git repository',
  archive: 'is downloaded from',
  file: 'is the local file',
  registry: 'comes from the registry at',
} as const

function source({ to, history }: Case, registries: ReadonlySet<string>): ReturnType<Rule> {
  const { kind, key, told } = sourceOf(to)
  if (kind === 'default' || history.sources.has(key)) return null
  if (kind === 'registry' && registries.has(key) && !history.present) return null
  return { flag: kind === 'registry' ? 'registry' : 'source', reason: `${origins[kind]} ${told}` }
}

function nowProduction({ to, history }: Case): ReturnType<Rule> {
  if (to.scope === 'excluded' || !history.present || history.needed) return null
  return { flag: 'now-production', reason: 'was there for development only; the product needs it now' }
}

/** What a publisher says to whoever installs a deprecated version; some say much. */
const longestText = 200

function deprecated({ to, from }: Case, after: PackageGraph): ReturnType<Rule> {
  const told = (one: Package | null) => one?.properties.get('waybill:deprecated')?.[0]
  const text = told(to)
  if (text === undefined || told(from) !== undefined) return null
  if (to.scope === 'excluded' && placeOf(to, after).direct !== true) return null
  const short = clipped(text, longestText)
  return { flag: 'deprecated', reason: short === '' ? 'is deprecated' : `is deprecated: ${short}` }
}
