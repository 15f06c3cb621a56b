import parseVersion from 'semver/functions/parse.js'
import compareBuild from 'semver/functions/compare-build.js'
import type { SemVer } from 'semver'
import { dialects, safeUrl } from '../render/escape.ts'

/** How a heading links its version: `[1.0.0]`, `[1.0.0](https://…)`, or not at all. */
export type HeadingLink = 'none' | 'reference' | 'inline'

/** What the heading of a release says, in whatever form it was written. */
export interface ReleaseHeading {
  readonly package: string | null
  /** As SemVer writes it (`1.0` is `1.0.0`); null for what is unreleased. */
  readonly version: string | null
  /** The version as it stands there. */
  readonly written: string
  readonly link: HeadingLink
  /** What the brackets hold: the label of its link reference. */
  readonly label: string
  /** What stands between package and version. */
  readonly joint: string
  readonly dressed: boolean
  /** What stands around the date, and the date if it is an ISO one. */
  readonly date: { readonly before: string; readonly after: string; readonly day: string | null } | null
  readonly withdrawn: boolean
}

/** No heading of a release is longer, and no pattern here sees more. */
const longest = 400

/** A version as people write it: two to four numbers, what comes after them as SemVer has it, or as Python does. */
const number = String.raw`([vV]?)(\d{1,15}(?:\.\d{1,15}){1,3}(?:\.?(?:a|b|rc|dev|post)\d{1,9}|-[\dA-Za-z-][\dA-Za-z.-]*)?(?:\+[\dA-Za-z.-]+)?)`
const bare = new RegExp(`^(?:(?:version|release)[ \\t]+)?${number}(?![\\w.])(.*)$`, 'i')
const named = new RegExp(`^([^\\s[\\]()]*[A-Za-z][^\\s[\\]()]*?)(@|:?[ \\t]+)${number}(?![\\w.])(.*)$`)
const unreleased = /^(?:([^\s[\]()]+?)(@|:?[ \t]+))?unreleased(?:[ \t]+changes)?(?!\w)(.*)$/i
const afterVersion =
  /^[ \t]*(?:$|[-–—/:,(|])|^[ \t]+(?:[[*_'"]|\d{4}[-./]|(?:unreleased|yanked|tbd|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\b)/i
const dated = /^([ \t]*(?:[-–—/:,|][ \t]*)?\(?)(\d{4}-\d{2}-\d{2})(?![\d-])(\)?)/

/**
 * Reads the words of a heading as that of a release: with or without brackets, link, `v`, package, `[YANKED]`,
 * `<small>` and a date on either side. Null for any other heading, such as `1.0 migration guide`.
 */
export function readHeading(words: string): ReleaseHeading | null {
  if (words.length > longest) return null
  const plain = words
    .replace(/<\/?(?:small|a|b|strong|em|i|span|sup|sub)(?:[ \t][^<>]*)?>/gi, '')
    .replace(/\*\*|~~|`|\\(?=[[\]_-])/g, '')
    .trim()
    .replace(/^\d{4}-\d{2}-\d{2},?[ \t]+(?:-[ \t]+)?/, '')
  const { before, label, link, rest } = linked(plain)
  // In `1.0.0 [YANKED]` the brackets are not around the version.
  const unlinked = link === 'none' || before !== '' ? readName(plain, 'none', null) : null
  if (link === 'none' || unlinked !== null) return unlinked
  const inner = before === '' ? label : `${before} ${label}`
  const read = readName(inner, link, rest)
  return read && { ...read, label }
}

/** Takes the first link of a heading apart; what stands before it can only be a package. */
function linked(text: string): { before: string; label: string; link: HeadingLink; rest: string } {
  const [, before = '', label = ''] = /^([^\s[\]()]*)[ \t]*\[([^[\]]*)\]/.exec(text) ?? []
  const from = text.indexOf(']') + 1
  if (label === '') return { before, label, link: 'none', rest: '' }
  const open = text.charAt(from)
  if (open !== '(' && open !== '[') return { before, label, link: 'reference', rest: text.slice(from) }
  const to = closingOf(text, from)
  return to === -1
    ? { before, label, link: 'reference', rest: text.slice(from) }
    : { before, label, link: 'inline', rest: text.slice(to + 1) }
}

/** The index of the bracket that closes the one at `from`, or -1. */
function closingOf(text: string, from: number): number {
  const open = text.charAt(from)
  const close = open === '(' ? ')' : ']'
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && --depth === 0) return at
  }
  return -1
}

function readName(text: string, link: HeadingLink, outside: string | null): ReleaseHeading | null {
  const parts = partsOf(text)
  if (!parts || (outside !== null && !/^[ \t]*$/.test(parts.tail))) return null
  const tail = outside ?? parts.tail
  if (!afterVersion.test(tail)) return null
  return {
    package: parts.package,
    version: parts.version,
    written: parts.written,
    link,
    label: text,
    joint: parts.joint,
    dressed: parts.dressed,
    date: parts.version === null ? null : dateIn(tail),
    withdrawn: /\[yanked\]/i.test(tail),
  }
}

interface NameParts {
  readonly package: string | null
  readonly joint: string
  readonly version: string | null
  readonly written: string
  readonly dressed: boolean
  readonly tail: string
}

function partsOf(text: string): NameParts | null {
  const open = unreleased.exec(text)
  if (open) {
    const [, name = null, joint = ' ', tail = ''] = open
    return { package: name, joint, version: null, written: '', dressed: false, tail }
  }
  const alone = bare.exec(text)
  if (alone) {
    const [, v = '', written = '', tail = ''] = alone
    return { package: null, joint: ' ', version: wholeVersion(written), written, dressed: v !== '', tail }
  }
  const [, name, joint = ' ', v = '', written = '', tail = ''] = named.exec(text) ?? []
  if (name === undefined) return null
  return { package: name, joint, version: wholeVersion(written), written, dressed: v !== '', tail }
}

function dateIn(tail: string): ReleaseHeading['date'] {
  const [, before = '', day = null, after = ''] = dated.exec(tail) ?? []
  if (day !== null) return { before, after, day }
  return tail.startsWith(' (') ? { before: ' (', after: ')', day: null } : null
}

/** A version with all three numbers, as SemVer wants it; what cannot be made into one stays as it is. */
function wholeVersion(text: string): string {
  const [, numbers = text, rest = ''] = /^(\d+(?:\.\d+)*)\.?(.*)$/.exec(text) ?? []
  const three = [...numbers.split('.'), '0', '0'].slice(0, Math.max(3, numbers.split('.').length))
  return (
    three.map((digits) => digits.replace(/^0+(?=\d)/, '')).join('.') +
    (/^[a-z]/.test(rest) ? `-${rest}` : rest)
  )
}

/** A version for comparing: a fourth number comes last, what SemVer does not know at all counts as 0.0.0. */
export function precedence(version: string): SemVer | null {
  const [, three = version, fourth = '', rest = ''] = /^(\d+\.\d+\.\d+)(?:\.(\d+))?(.*)$/.exec(version) ?? []
  return parseVersion(fourth === '' ? version : `${three}${rest === '' ? `+${fourth}` : rest}`)
}

/** Negative where the left version is the lower one (SemVer 11, build numbers last). */
export function compareVersions(left: SemVer | null, right: SemVer | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null)
  return compareBuild(left, right)
}

/** The form in which a file writes the headings of its releases. */
export interface HeadingForm {
  readonly level: number
  readonly link: HeadingLink
  readonly dressed: boolean
  readonly joint: string
  /** What stands around the date; null where the file dates nothing. */
  readonly date: { readonly before: string; readonly after: string } | null
}

/** What a heading is to say. `day` is an ISO date. */
export interface HeadingWords {
  readonly package: string | null
  readonly version: string | null
  readonly day: string
  readonly url: string | null
  readonly withdrawn: boolean
}

/** The heading of a release in a file's form. Names are made inert; a URL that nobody may follow is left out. */
export function writeHeading(form: HeadingForm, words: HeadingWords): string {
  const { version, withdrawn } = words
  const plain = version === null ? 'Unreleased' : `${form.dressed ? 'v' : ''}${version}`
  const label = words.package === null ? plain : `${safeName(words.package)}${form.joint}${plain}`
  const url = words.url === null ? null : safeUrl(words.url)
  let text = label
  if (form.link === 'reference') text = `[${label}]`
  else if (form.link === 'inline' && url !== null) text = `[${label}](${inBrackets(url)})`
  if (version !== null && form.date !== null) text += form.date.before + words.day + form.date.after
  return `${'#'.repeat(form.level)} ${text}${withdrawn ? ' [YANKED]' : ''}`
}

function safeName(name: string): string {
  return /^[\w@/.+-]+$/.test(name) ? name : dialects.md.escape(name)
}

function inBrackets(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29')
}

/**
 * The line of a heading brought up to date: the target of its link, its date and `[YANKED]`, where it has the first two
 * and lacks the last. Every other byte of it stays.
 */
export function refreshHeading(line: string, read: ReleaseHeading, words: HeadingWords): string {
  let text = line
  let from = text.indexOf(read.written) + read.written.length
  const open = text.indexOf('](')
  if (read.link === 'inline' && open !== -1) {
    const close = closingOf(text, open + 1)
    const url = words.url === null ? null : safeUrl(words.url)
    if (close !== -1) {
      const target = url === null ? text.slice(open + 2, close) : inBrackets(url)
      text = `${text.slice(0, open + 2)}${target}${text.slice(close)}`
      from = open + 3 + target.length
    }
  }
  const day = read.date?.day ?? null
  const at = day === null ? -1 : text.indexOf(day, from)
  if (at !== -1) text = text.slice(0, at) + words.day + text.slice(at + words.day.length)
  if (!words.withdrawn || read.withdrawn) return text
  const end = text.trimEnd().length
  return `${text.slice(0, end)} [YANKED]${text.slice(end)}`
}
