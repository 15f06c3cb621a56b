import { comparePublic, readPython, type PythonVersion } from '../python-version.ts'
import { compareRelease } from '../version-numbers.ts'

/** A version as a specifier looks at it. */
interface Version extends PythonVersion {
  /** The numbers as written: `~=1.0` is not `~=1`. */
  readonly written: readonly string[]
}

function parse(text: string): Version | null {
  const read = readPython(text)
  const numbers = /^\s*v?(?:\d+!)?(\d+(?:\.\d+)*)/i.exec(text)?.[1]
  return read === null || numbers === undefined ? null : { ...read, written: numbers.split('.') }
}

function startsWith(version: Version, prefix: Version): boolean {
  return (
    version.epoch === prefix.epoch &&
    prefix.written.every((number, at) => compareRelease([version.written[at] ?? '0'], [number]) === 0)
  )
}

/** Whether a version is below the other one with the number at `at` raised. */
function isBelowNext(version: Version, floor: Version, at: number): boolean {
  const next = floor.written
    .slice(0, at + 1)
    .map((number, index) => (index === at ? String(BigInt(number) + 1n) : number))
  return version.epoch === floor.epoch && compareRelease(version.release, next) < 0
}

/** The first number that is not zero, or the last that was written: what a caret lets stand. */
function caretPlace(floor: Version): number {
  const place = floor.written.findIndex((number) => !/^0+$/.test(number))
  return place < 0 ? floor.written.length - 1 : place
}

function equals(version: Version, other: Version): boolean {
  return (
    comparePublic(version, other) === 0 &&
    (other.local.length === 0 || version.local.join('.') === other.local.join('.'))
  )
}

type Test = (version: Version, other: Version) => boolean

/** PEP 440 ("Version specifiers") and the caret and tilde of Poetry ("Dependency specification"). */
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['==', equals],
  ['===', equals],
  ['!=', (version, other) => !equals(version, other)],
  ['<=', (version, other) => comparePublic(version, other) <= 0],
  ['>=', (version, other) => comparePublic(version, other) >= 0],
  ['<', (version, other) => comparePublic(version, other) < 0],
  ['>', (version, other) => comparePublic(version, other) > 0],
  [
    '~=',
    (version, other) =>
      comparePublic(version, other) >= 0 &&
      isBelowNext(version, other, Math.max(0, other.written.length - 2)),
  ],
  [
    '^',
    (version, other) => comparePublic(version, other) >= 0 && isBelowNext(version, other, caretPlace(other)),
  ],
  [
    '~',
    (version, other) =>
      comparePublic(version, other) >= 0 &&
      isBelowNext(version, other, Math.min(1, other.written.length - 1)),
  ],
])

const clauseForm = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*([^\s<>=!~^]+)$/

function meetsClause(version: Version, clause: string): boolean {
  const match = clauseForm.exec(clause)
  const [, operator = '==', text = ''] = match ?? []
  if (!match || text === '*') return true
  const isPrefix = text.endsWith('.*')
  const other = parse(isPrefix ? text.slice(0, -2) : text)
  if (!other) return true
  if (isPrefix) return startsWith(version, other) !== (operator === '!=')
  return (tests.get(operator === '=' ? '==' : operator) ?? equals)(version, other)
}

/**
 * Whether a version meets a specifier such as `>=1.2,<2`, `==1.*`, `^1.2` or `<1 || >=2` (PEP 440; Poetry, "Dependency
 * specification"). What is no version or no specifier rules nothing out: then the answer is yes.
 */
export function meetsSpecifier(version: string, specifier: string): boolean {
  const parsed = parse(version)
  if (!parsed) return true
  return specifier
    .replace(/[()]/g, ' ')
    .split('||')
    .some((alternative) => clausesOf(alternative).every((clause) => meetsClause(parsed, clause)))
}

/** Commas or spaces between; a space may also stand between an operator and its version. */
function clausesOf(specifier: string): string[] {
  return specifier
    .replace(/([<>=!~^]) +/g, '$1')
    .split(/[\s,]+/)
    .filter((clause) => clause !== '')
}

/** The version that a specifier pins (`==1.2`, `===1.2`), or null: `==1.*` and ranges pin none. */
export function pinnedVersion(specifier: string): string | null {
  for (const clause of clausesOf(specifier.replace(/[()]/g, ' '))) {
    const text = /^={2,3}([^=*]+)$/.exec(clause)?.[1]
    if (text !== undefined) return text
  }
  return null
}

/** As `Array.sort` wants it; null where one of them is no version of PEP 440. */
export function compareVersions(a: string, b: string): number | null {
  const [left, right] = [readPython(a), readPython(b)]
  return left && right ? Math.sign(comparePublic(left, right)) : null
}
