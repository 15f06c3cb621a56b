import { byCodeUnit } from './code-units.ts'
import { compareNumbers, compareRelease, isNumber, release } from './version-numbers.ts'

export interface PythonVersion {
  readonly epoch: string
  readonly release: readonly string[]
  /** Rank and number: before every other where there is only a development release, after them where there is none. */
  readonly pre: readonly [number, string]
  readonly post: string | null
  readonly dev: string | null
  readonly local: readonly string[]
}

const python =
  /^v?(?:(?<epoch>\d+)!)?(?<numbers>\d+(?:\.\d+)*)(?:[-_.]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$/
const longest = 256
const phases: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['b', 2],
  ['r', 3],
  ['c', 3],
  ['p', 3],
])

/**
 * Reads a version of PEP 440 ("Version scheme", Appendix B); null for what is none, and for what is longer than any. Equal
 * ones are read the same.
 */
export function readPython(version: string): PythonVersion | null {
  const groups = version.length > longest ? undefined : python.exec(version.trim().toLowerCase())?.groups
  if (!groups) return null
  const { epoch = '0', numbers = '', phase, pre, post, dev, local } = groups
  const implicit = groups['implicit']
  const isPost = implicit !== undefined || post !== undefined
  return {
    epoch,
    release: release(numbers),
    pre: preOf(phase, pre, dev !== undefined && !isPost),
    post: isPost ? (implicit ?? (groups['postNumber'] || '0')) : null,
    dev: dev === undefined ? null : groups['devNumber'] || '0',
    local: local?.split(/[-_.]/) ?? [],
  }
}

function preOf(
  phase: string | undefined,
  number: string | undefined,
  onlyDev: boolean,
): readonly [number, string] {
  if (phase === undefined) return [onlyDev ? 0 : 4, '0']
  return [phases.get(phase.charAt(0)) ?? 3, number || '0']
}

/** The order of PEP 440, "Summary of permitted suffixes and relative ordering"; null where one is none. */
export function pythonic(one: string, other: string): number | null {
  const [a, b] = [readPython(one), readPython(other)]
  return a && b ? comparePublic(a, b) || comparePythonLocal(a.local, b.local) : null
}

/** The same without the local label, which specifiers do not look at. */
export function comparePublic(a: PythonVersion, b: PythonVersion): number {
  return (
    compareNumbers(a.epoch, b.epoch) ||
    compareRelease(a.release, b.release) ||
    a.pre[0] - b.pre[0] ||
    compareNumbers(a.pre[1], b.pre[1]) ||
    compareMaybe(a.post, b.post, -1) ||
    compareMaybe(a.dev, b.dev, 1)
  )
}

/** `absent` is where none stands: before (-1) or after (1) every number. */
function compareMaybe(one: string | null, other: string | null, absent: -1 | 1): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? absent : -absent
  return compareNumbers(one, other)
}

/** As identifiers, but numbers after words. */
function comparePythonLocal(one: readonly string[], other: readonly string[]): number {
  for (const [at, a] of one.entries()) {
    const b = other[at]
    if (b === undefined) return 1
    if (a === b) continue
    if (isNumber(a) && isNumber(b)) return compareNumbers(a, b)
    return isNumber(a) ? 1 : isNumber(b) ? -1 : byCodeUnit(a, b)
  }
  return one.length - other.length
}
