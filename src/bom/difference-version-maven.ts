import { byCodeUnit } from './code-units.ts'
import { compareNumbers, isNumber } from './version-numbers.ts'

interface MavenToken {
  readonly prefix: '.' | '-'
  readonly text: string
}

const mavenWords = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']
const mavenNames: ReadonlyMap<string, string> = new Map([
  ['cr', 'rc'],
  ['final', ''],
  ['ga', ''],
  ['release', ''],
])
const mavenShort: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
])

/**
 * The order of Maven (POM reference, "Version Order Specification"; where that is silent, its `ComparableVersion`), which
 * knows every text.
 */
export function mavenly(one: string, other: string): number {
  const [a, b] = [mavenTokens(one), mavenTokens(other)]
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left, right] = [a[at], b[at]]
    const order = compareMaven(left ?? padding(right), right ?? padding(left))
    if (order !== 0) return order
  }
  return 0
}

function mavenTokens(version: string): MavenToken[] {
  const tokens: MavenToken[] = []
  for (const [, mark = '', digits, word] of version
    .toLowerCase()
    .matchAll(/([.-]?)(?:(\d+)|([^\d.-]+)|(?=[.-]))/g)) {
    const before = tokens.at(-1)
    const prefix = mark === '.' ? '.' : mark === '-' || before !== undefined ? '-' : '.'
    if (word !== undefined) {
      tokens.push({ prefix, text: mavenNames.get(word) ?? word })
      continue
    }
    // `a1`, `b2` and `m3` are short for the words.
    const long = mark === '' && before !== undefined ? mavenShort.get(before.text) : undefined
    if (before !== undefined && long !== undefined) tokens[tokens.length - 1] = { ...before, text: long }
    tokens.push({ prefix, text: digits ?? '0' })
  }
  return withoutNulls(tokens)
}

/** Zeros and empty words are left out before each hyphen, before each word, and at the end. */
function withoutNulls(tokens: readonly MavenToken[]): MavenToken[] {
  const kept: MavenToken[] = []
  for (const token of tokens) {
    if (token.prefix === '-' || !isNumber(token.text)) trim(kept)
    kept.push(token)
  }
  trim(kept)
  return kept
}

function trim(tokens: MavenToken[]): void {
  while (/^0*$/.test(tokens.at(-1)?.text ?? '1')) tokens.pop()
}

/** What stands where the other version has one token more: nothing, as a number or as a word. */
function padding(token: MavenToken | undefined): MavenToken {
  const prefix = token?.prefix ?? '.'
  return { prefix, text: isNumber(token?.text ?? '0') ? '0' : '' }
}

function compareMaven(one: MavenToken, other: MavenToken): number {
  const [left, right] = [isNumber(one.text), isNumber(other.text)]
  if (left && right)
    return one.prefix === other.prefix ? compareNumbers(one.text, other.text) : one.prefix === '.' ? 1 : -1
  if (left !== right) return left ? 1 : -1
  const rank = ({ text }: MavenToken) => {
    const known = mavenWords.indexOf(text)
    return known < 0 ? mavenWords.length : known
  }
  return rank(one) - rank(other) || byCodeUnit(one.text, other.text)
}
