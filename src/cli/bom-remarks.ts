import type { Bill } from '../journeys/bill.ts'
import type { Remark } from './outcome.ts'

/** Of many alike so many are named one by one. */
const mostNamed = 5

/** What people are told beside a bill of materials: what was read and what was not, and how much of it is known. */
export function bomRemarks({ bom, ignored }: Bill): Remark[] {
  const { summary, warnings, errors } = bom
  const packages = summary.components - (summary.parts ?? 0)
  const unlicensed = summary.unlicensed ?? []
  return [
    ...warnings.map((text): Remark => ({ level: 'warning', text })),
    ...errors.map(({ at, message }): Remark => ({
      level: 'error',
      text: message,
      ...(at === undefined ? {} : { at }),
    })),
    ...leftOut(ignored),
    ...summary.lockfiles
      .filter(({ components }) => components !== null)
      .map(({ path, components }) => info(`${path}: ${counted(components ?? 0)}.`)),
    ...(unlicensed.length === 0
      ? []
      : [info(`No licence is known of ${counted(unlicensed.length)}: ${named(unlicensed)}.`)]),
    info(
      `${counted(summary.components, 'component')}, ${summary.direct} direct; of ${counted(packages)} from elsewhere ` +
        `${share(packages - unlicensed.length, packages)} with a licence, ${share(summary.hashed, packages)} with a hash.`,
    ),
  ]
}

/** By reason, as many repositories have one fixture beside the other. */
function leftOut(ignored: Bill['ignored']): Remark[] {
  const byReason = new Map<string, string[]>()
  for (const { path, reason } of ignored) {
    const known = byReason.get(reason)
    if (known) known.push(path)
    else byReason.set(reason, [path])
  }
  return [...byReason].map(([reason, paths]) =>
    info(
      paths.length === 1
        ? `Left out ${paths[0]}: ${reason}.`
        : `Left out ${paths.length} lockfiles, of each: ${reason}. They are ${named(paths)}.`,
    ),
  )
}

function info(text: string): Remark {
  return { level: 'info', text }
}

function counted(count: number, what = 'package'): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function named(all: readonly string[]): string {
  const more = all.length - mostNamed
  return `${all.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more (--json lists all)` : ''}`
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${Math.floor((100 * part) / whole)} %`
}
