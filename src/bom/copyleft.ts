import type { SpdxExpression, SpdxLicense } from 'spdx-expression-parse'
import { longestExpression, parseExpression } from './license-expression.ts'
import { currentLicense, licenseFamily, type LicenseFamily } from './license-family.ts'

/**
 * How far a licence reaches: `strong` asks that a whole that contains the package is passed on under the same terms,
 * `weak` asks it of changes to the package itself, `none` of nothing. `unknown`: nobody can tell from the text.
 */
export type Copyleft = 'none' | 'unknown' | 'weak' | 'strong'

/**
 * Judges a licence on the tree of its SPDX expression (SPDX 2.3, Annex D): of a choice (OR) the mildest side counts,
 * of a sum (AND) the strictest. The strong and the network copyleft families are strong (GPL, AGPL, SSPL); LGPL, MPL and
 * the like, and a GPL WITH an exception for linking, are weak (see `licenseFamily`). A side that nobody can judge is no way
 * out: `GPL-3.0-only OR LicenseRef-commercial` stays strong. A text that is no expression is judged by the names in it.
 */
export function copyleftOf(license: string | null): Copyleft {
  if (license === null) return 'unknown'
  const tree = parseExpression(license)
  if (tree !== null) return judged(tree)
  // Several names that are no expression are joined by OR, without brackets.
  return license
    .slice(0, longestExpression)
    .split(' OR ')
    .map((text) => {
      const side = parseExpression(text)
      return side === null ? byName(text) : judged(side)
    })
    .reduce(mildest)
}

/**
 * A text that is equal for licences that say the same: the order of sides, brackets, and the old names of the GNU licences
 * do not count, nor does the case of what is no expression.
 */
export function normalLicense(license: string): string {
  const tree = parseExpression(license)
  return tree === null ? license.toLowerCase() : normal(tree)
}

/** The depth of the tree is bounded by the length of the text. */
function judged(node: SpdxExpression): Copyleft {
  if ('license' in node) return ofLicense(node)
  const [left, right] = [judged(node.left), judged(node.right)]
  return node.conjunction === 'or' ? mildest(left, right) : strictest(left, right)
}

const ranks: Readonly<Record<Copyleft, number>> = { none: 0, unknown: 1, weak: 2, strong: 3 }

function mildest(left: Copyleft, right: Copyleft): Copyleft {
  if (left === 'unknown' || right === 'unknown') return left === 'unknown' ? right : left
  return ranks[left] < ranks[right] ? left : right
}

function strictest(left: Copyleft, right: Copyleft): Copyleft {
  return ranks[left] > ranks[right] ? left : right
}

const levels: Readonly<Record<LicenseFamily, Copyleft>> = {
  'public-domain': 'none',
  permissive: 'none',
  restricted: 'none',
  'weak-copyleft': 'weak',
  'strong-copyleft': 'strong',
  'network-copyleft': 'strong',
}

function ofLicense({ license, plus, exception }: SpdxLicense): Copyleft {
  const current = currentLicense(license, plus === true, exception ?? null)
  const family = licenseFamily(current.id, current.exception)
  return family === null ? 'unknown' : levels[family]
}

/** For texts such as `GPLv3` or `GNU Lesser General Public License`. */
function byName(text: string): Copyleft {
  if (/\bLGPL|\b(?:lesser|library) (?:gnu )?general public|\bmozilla public|\beclipse public/i.test(text))
    return 'weak'
  if (/\b(?:A?GPL|SSPL)|\b(?:affero |gnu )?general public license|\bserver side public/i.test(text))
    return 'strong'
  return 'unknown'
}

/** Flat, sorted and without doubles, so that equal meanings are equal texts. */
function normal(node: SpdxExpression): string {
  if ('license' in node) return leaf(node)
  const sides: string[] = []
  const open: SpdxExpression[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop())
    if ('conjunction' in next && next.conjunction === node.conjunction) open.push(next.left, next.right)
    else sides.push(normal(next))
  const distinct = [...new Set(sides)].sort()
  return distinct.length === 1 ? (distinct[0] ?? '') : `(${distinct.join(` ${node.conjunction} `)})`
}

function leaf({ license, plus, exception }: SpdxLicense): string {
  const current = currentLicense(license, plus === true, exception ?? null)
  const later = plus === true && current.id === license ? '+' : ''
  return `${current.id}${later}${current.exception === null ? '' : ` WITH ${current.exception}`}`
}
