import { anchorTo, dialects, renderTitle } from '../render/escape.ts'
import { byCodeUnit } from './code-units.ts'
import type { Source } from './component.ts'
import type { Inventory, Item } from './inventory.ts'
import { licenseReader, licenseText } from './license.ts'

export interface ThirdPartyOptions {
  /** Development packages too; they are not passed on, so by default they are left out. */
  readonly development?: boolean
  /** Licence texts of installed copies, by purl. */
  readonly texts?: ReadonlyMap<string, string>
}

const md = dialects.md
const unknown = 'Unknown licence'

/**
 * THIRD-PARTY-LICENSES.md: every package that is passed on, by licence. What nobody knows comes first, then the licence of
 * most packages; the texts that installed copies brought stand at the end, each once.
 */
export function thirdPartyLicenses(inventory: Inventory, options: ThirdPartyOptions = {}): string {
  const items = inventory.items.filter(
    (item) => isPassedOn(item) || (options.development === true && item.kind === 'library'),
  )
  const groups = groupsOf(items)
  const { version } = inventory.root
  const count = items.length === 1 ? '1 package' : `${items.length} packages`
  return [
    `# Third-party licences of ${renderTitle('md', `${fullName(inventory.root)} ${version}`)}`,
    `${count} of others ${items.length === 1 ? 'is' : 'are'} part of it${items.length === 0 ? '.' : ', under these licences:'}`,
    ...(groups.length === 0 ? [] : [summary(groups)]),
    ...groups.flatMap(([license, members]) => [
      `## ${headingOf(license)}`,
      [...members].sort(byName).map(line).join('\n'),
    ]),
    ...textsOf(items, options.texts ?? new Map()),
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

/** What of others goes out with the product: not its own parts, and nothing that only development needs. */
export function isPassedOn({ kind, need }: Pick<Item, 'kind' | 'need'>): boolean {
  return kind === 'library' && need !== 'development'
}

type Group = readonly [license: string | null, members: readonly Item[]]

function groupsOf(items: readonly Item[]): Group[] {
  const read = licenseReader()
  const groups = new Map<string | null, Item[]>()
  for (const item of items) {
    const license = read(item.licenses)
    const key = license === null ? null : licenseText(license)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return [...groups].sort(
    ([a, left], [b, right]) =>
      Number(b === null) - Number(a === null) || right.length - left.length || byCodeUnit(a ?? '', b ?? ''),
  )
}

/** Some packages give the whole text for the name of their licence. */
function headingOf(license: string | null): string {
  return license === null ? unknown : md.within(license.length > 200 ? `${license.slice(0, 200)}…` : license)
}

function summary(groups: readonly Group[]): string {
  const rows = groups.map(([license, members]) => `| ${headingOf(license)} | ${members.length} |`)
  return ['| Licence | Packages |', '| --- | ---: |', ...rows].join('\n')
}

function line(item: Item): string {
  const title = renderTitle('md', `${fullName(item)}${item.version === null ? '' : ` ${item.version}`}`)
  const urls = [...new Set(item.origins.flatMap(({ source }) => addressOf(source) ?? []))].sort(byCodeUnit)
  const [url] = urls
  return `- ${url === undefined ? title : anchorTo('md', url, title)}`
}

/** What a browser can open; ssh addresses are none. */
function addressOf(source: Source): string | null {
  if (source.kind === 'git') return source.url.replace(/^git\+(?=https?:)/, '')
  return source.kind === 'archive' || source.kind === 'registry' ? source.url : null
}

function fullName({ group, name }: Pick<Item, 'group' | 'name'>): string {
  return group === null ? name : `${group}/${name}`
}

function byName(a: Item, b: Item): number {
  return (
    byCodeUnit(fullName(a), fullName(b)) ||
    byCodeUnit(a.version ?? '', b.version ?? '') ||
    byCodeUnit(a.ref, b.ref)
  )
}

function textsOf(items: readonly Item[], texts: ReadonlyMap<string, string>): string[] {
  const owners = new Map<string, Item[]>()
  for (const item of [...items].sort(byName)) {
    const text = texts.get(item.purl)?.replace(/\r\n?/g, '\n').trim()
    if (text === undefined || text === '') continue
    const known = owners.get(text)
    if (known) known.push(item)
    else owners.set(text, [item])
  }
  if (owners.size === 0) return []
  return [
    '## Texts',
    ...[...owners].flatMap(([text, members]) => [members.map(line).join('\n'), fenced(text)]),
  ]
}

/** A code block that nothing in the text can end; controls and what would turn the direction of the text are shown. */
function fenced(text: string): string {
  const lines = text.split('\n').map((each) => dialects.text.escape(each).trimEnd())
  const longest = Math.max(2, ...lines.map((each) => /^\s*(`*)/.exec(each)?.[1]?.length ?? 0))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${lines.join('\n')}\n${fence}`
}
