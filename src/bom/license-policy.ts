import type { SpdxExpression } from 'spdx-expression-parse'
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import type { LicensesConfiguration } from '../config/bom-schema.ts'
import type { Fault } from '../config/issues.ts'
import { suggest } from '../config/suggest.ts'
import { parseExpression } from './license-expression.ts'
import {
  currentLicense,
  familyGroups,
  licenseFamilies,
  licenseFamily,
  type LicenseFamily,
} from './license-family.ts'
import { readLicense, type License } from './license.ts'

/** From what passes to what does not: of alternatives the first counts, of what holds together the last. */
const licenseAnswers = ['allow', 'review', 'deny'] as const
export type LicenseAnswer = (typeof licenseAnswers)[number]

/** What a policy says of one licence, and by which of its rules. */
export interface LicenseRuling {
  readonly answer: LicenseAnswer
  /** As in `deny: strong-copyleft`, `others: deny`, `unknown: review`. */
  readonly rule: string
  /** A sentence without its full stop. */
  readonly reason: string
}

/** `null` is the licence that nobody declared. */
export type LicensePolicy = (license: License | null) => LicenseRuling

/**
 * Opens a policy. A licence is looked up in all lists by its id with its exception, then by its id alone, then by its
 * family, then by a word for several families: the most exact entry decides, and of equally exact ones the strictest. Of
 * alternatives (`OR`) the best is taken, since whoever passes the software on may choose; what holds together (`AND`) is as
 * good as its worst part. Case does not count, and ids that SPDX has taken back are the same as what stands for them
 * (`GPL-2.0+`, `GPL-2.0-or-later`).
 */
export function openLicensePolicy(configuration: LicensesConfiguration): LicensePolicy {
  const rules = new Map<string, LicenseAnswer>()
  // The strictest last, so that it stays.
  for (const answer of licenseAnswers)
    for (const entry of configuration[answer]) rules.set(keyOf(entry), answer)
  const others = configuration.others ?? (configuration.allow.length > 0 ? 'deny' : 'allow')
  const book: Book = { rules, others, unknown: configuration.unknown }
  const known = new Map<string, LicenseRuling>()
  return (license) => {
    const key = JSON.stringify([license?.expression, license?.ids, license?.names])
    const ruling = known.get(key) ?? ofLicense(license, book)
    known.set(key, ruling)
    return ruling
  }
}

interface Book {
  /** By lower-case entry; families and words for several are named `family:...`. */
  readonly rules: ReadonlyMap<string, LicenseAnswer>
  readonly others: LicenseAnswer
  readonly unknown: LicenseAnswer
}

/** What an entry is filed under. */
function keyOf(entry: string): string {
  const word = entry.trim().toLowerCase()
  if (isFamilyWord(word)) return `family:${word}`
  const read = readLicense([entry])
  const text = read?.expression ?? read?.ids[0] ?? entry.trim()
  const node = parseExpression(text, longestExpression)
  return node !== null && 'license' in node ? nameOf(leafOf(node)).toLowerCase() : text.toLowerCase()
}

function ofLicense(license: License | null, book: Book): LicenseRuling {
  if (license === null) {
    const reason = 'No licence is declared'
    return { answer: book.unknown, rule: `unknown: ${book.unknown}`, reason }
  }
  const tree = license.expression === null ? null : parseExpression(license.expression, longestExpression)
  if (tree !== null) return ofNode(tree, book)
  const rulings = [
    ...license.ids.map((id) => ofLeaf(currentLicense(id, false, null), book)),
    ...[...license.names, ...(license.expression === null ? [] : [license.expression])].map((name) =>
      ofName(name, book),
    ),
  ]
  return rulings.reduce(better)
}

/** Joined from the declarations of one package; longer ones nobody wrote. The parser may not know all of the list of ids. */
const longestExpression = 20_000

/** The depth is bounded by the longest expression. */
function ofNode(node: SpdxExpression, book: Book): LicenseRuling {
  if ('license' in node) return ofLeaf(leafOf(node), book)
  const left = ofNode(node.left, book)
  const right = ofNode(node.right, book)
  return node.conjunction === 'or' ? better(left, right) : better(left, right) === left ? right : left
}

function better(left: LicenseRuling, right: LicenseRuling): LicenseRuling {
  return licenseAnswers.indexOf(right.answer) < licenseAnswers.indexOf(left.answer) ? right : left
}

interface Leaf {
  readonly id: string
  readonly exception: string | null
}

function leafOf(node: Extract<SpdxExpression, { license: string }>): Leaf {
  return currentLicense(node.license, node.plus === true, node.exception ?? null)
}

function nameOf({ id, exception }: Leaf): string {
  return exception === null ? id : `${id} WITH ${exception}`
}

function ofLeaf(leaf: Leaf, { rules, others }: Book): LicenseRuling {
  const name = nameOf(leaf)
  const exact = [name, leaf.id].find((key) => rules.has(key.toLowerCase()))
  if (exact !== undefined) {
    const answer = rules.get(exact.toLowerCase()) ?? others
    return { answer, rule: `${answer}: ${exact}`, reason: `${name} is listed under ${answer}` }
  }
  const family = licenseFamily(leaf.id, leaf.exception)
  const word = family === null ? undefined : wordsFor(family).find((one) => rules.has(`family:${one}`))
  const byFamily = rules.get(`family:${word}`)
  if (family !== null && byFamily !== undefined) {
    const reason = `${name} is ${familyPhrases[family]}, which is listed under ${byFamily}`
    return { answer: byFamily, rule: `${byFamily}: ${word}`, reason }
  }
  return { answer: others, rule: `others: ${others}`, reason: `No list has ${name}` }
}

/** The family itself before the words that stand for more. */
function wordsFor(family: LicenseFamily): string[] {
  return [family, ...[...familyGroups].filter(([, inside]) => inside.includes(family)).map(([word]) => word)]
}

function isFamilyWord(word: string): boolean {
  return familyGroups.has(word) || licenseFamilies.some((family) => family === word)
}

const familyPhrases = {
  'public-domain': 'a dedication to the public',
  permissive: 'permissive',
  'weak-copyleft': 'weak copyleft',
  'strong-copyleft': 'strong copyleft',
  'network-copyleft': 'network copyleft',
  restricted: 'a licence that restricts use',
} as const

function ofName(name: string, { rules, unknown }: Book): LicenseRuling {
  const answer = rules.get(name.toLowerCase())
  if (answer !== undefined)
    return { answer, rule: `${answer}: ${name}`, reason: `"${name}" is listed under ${answer}` }
  return { answer: unknown, rule: `unknown: ${unknown}`, reason: `"${name}" is no SPDX licence` }
}

/** What of `licenses` in `waybill.yml` cannot be meant: entries that are neither ids, families nor texts that packages use. */
export function licensePolicyFaults(configuration: LicensesConfiguration): Fault[] {
  const words = [...new Set([...licenseFamilies, ...familyGroups.keys()])]
  return licenseAnswers.flatMap((answer) =>
    configuration[answer].flatMap((entry, at): Fault[] => {
      const path = ['licenses', answer, at]
      const word = entry.trim().toLowerCase()
      if (isFamilyWord(word)) return []
      const key = keyOf(entry)
      if (/ (?:or|and) /.test(key))
        return [
          {
            path,
            part: 'value',
            message: `licenses.${answer} takes single licences, not "${entry}".`,
            hint: 'Give each its own entry.',
          },
        ]
      const id = readLicense([entry])
      // A text with a space may be what a package declares; one word must be an id.
      if ((id !== null && id.names.length === 0) || /\s/.test(entry.trim()) || word === 'unlicensed')
        return []
      const meant = suggest(entry, words) ?? suggest(entry, commonIds.filter(isSupportedSpdxId))
      const message = `licenses.${answer}: "${entry}" is no SPDX id and no family of licences.`
      return [
        {
          path,
          part: 'value',
          message,
          hint: meant === null ? `Families: ${words.join(', ')}.` : `Did you mean "${meant}"?`,
        },
      ]
    }),
  )
}

const commonIds = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'EPL-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'GPL-2.0-only',
  'GPL-2.0-or-later',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'LGPL-2.1-only',
  'LGPL-3.0-only',
  'AGPL-3.0-only',
  'Unlicense',
  'Zlib',
  'BlueOak-1.0.0',
  'Python-2.0',
]
