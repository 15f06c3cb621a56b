import { invalidAt, lockfileInvalid } from './invalid.ts'

/** Where the gems of one block come from: the options above its `specs:`, each as often as it is written. */
export interface GemSource {
  readonly type: 'GEM' | 'GIT' | 'PATH' | 'PLUGIN SOURCE'
  readonly options: ReadonlyMap<string, readonly string[]>
}

export interface LockedGem {
  readonly name: string
  readonly version: string
  /** `ruby` for those that run everywhere. */
  readonly platform: string
  readonly source: GemSource
  /** The names of the gems that it depends on. */
  readonly wants: string[]
}

export interface GemfileLock {
  readonly gems: readonly LockedGem[]
  /** What the Gemfile asks for, by name. */
  readonly asked: readonly string[]
  /** By `name version platform`: `sha256=...` and such. */
  readonly checksums: ReadonlyMap<string, readonly string[]>
  /** Sections that are not known, each once. */
  readonly unknown: ReadonlySet<string>
}

const sources: ReadonlySet<string> = new Set<GemSource['type']>(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'])
const others: ReadonlySet<string> = new Set([
  'PLATFORMS',
  'DEPENDENCIES',
  'CHECKSUMS',
  'RUBY VERSION',
  'BUNDLED WITH',
])
const again = 'Write it again with bundle lock, or restore it with git.'

/**
 * Parses Gemfile.lock (Bundler, `Bundler::LockfileParser`; RubyGems guides, "How Gemfile.lock works"): sections at the
 * start of a line, options with two spaces before them, gems with four, what they depend on with six. Throws
 * LOCKFILE_INVALID with the line.
 */
export function parseGemfileLock(text: string, file: string): GemfileLock {
  const lock = {
    gems: [] as LockedGem[],
    asked: [] as string[],
    checksums: new Map<string, readonly string[]>(),
    unknown: new Set<string>(),
  }
  const sections = new Set<string>()
  let section = ''
  let source: OpenSource | null = null
  let at = 0
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    at += 1
    const line = raw.trimEnd()
    if (line === '') continue
    if (!line.startsWith(' ')) {
      section = line
      sections.add(line)
      source = isSource(line) ? { type: line, options: new Map() } : null
    } else if (source) {
      const fault = readGem(line, source, lock.gems)
      if (fault !== null) throw lockfileInvalid(fault, { file, line: at }, again)
    } else readOther(line, section, lock)
  }
  for (const one of sections) if (!isSource(one) && !others.has(one)) lock.unknown.add(one)
  if (sections.has('DEPENDENCIES')) return lock
  if (sections.size === lock.unknown.size)
    throw invalidAt(file, text, '', 'The file has none of the sections of a Gemfile.lock.', again)
  throw lockfileInvalid('The lockfile ends too early: it has no DEPENDENCIES.', { file, line: at }, again)
}

function readOther(
  line: string,
  section: string,
  { asked, checksums }: { readonly asked: string[]; readonly checksums: Map<string, readonly string[]> },
): void {
  const { name, version, platform, rest } = wordsOf(line.replace(/!$/, ''))
  if (section === 'DEPENDENCIES' && name !== '') asked.push(name)
  if (section === 'CHECKSUMS' && rest !== '') checksums.set(`${name} ${version} ${platform}`, rest.split(','))
}

interface OpenSource {
  readonly type: GemSource['type']
  readonly options: Map<string, string[]>
}

/** Files a line of a source; what is wrong with it, or null. */
function readGem(line: string, source: OpenSource, gems: LockedGem[]): string | null {
  const depth = line.length - line.trimStart().length
  if (depth === 2) {
    addOption(source.options, line.trim())
    return null
  }
  const { name, version, platform } = wordsOf(line)
  if (depth === 6 && name !== '') {
    const last = gems.at(-1)
    if (last?.source !== source) return 'A dependency stands here without a gem above it.'
    last.wants.push(name)
    return null
  }
  if (depth !== 4 || name === '' || version === '') return 'A gem with its version is expected here.'
  gems.push({ name, version, platform, source, wants: [] })
  return null
}

function isSource(line: string): line is GemSource['type'] {
  return sources.has(line)
}

function addOption(options: Map<string, string[]>, line: string): void {
  const colon = line.indexOf(':')
  if (colon < 0) return
  const name = line.slice(0, colon)
  const known = options.get(name)
  if (known) known.push(line.slice(colon + 1).trim())
  else options.set(name, [line.slice(colon + 1).trim()])
}

/** `name (version-platform) rest`; a version has no hyphen, so that the first one begins the platform. */
function wordsOf(line: string): { name: string; version: string; platform: string; rest: string } {
  const text = line.trim()
  const start = text.indexOf(' (')
  const end = text.indexOf(')', start)
  if (start < 0 || end < 0) return { name: text, version: '', platform: 'ruby', rest: '' }
  const inner = text.slice(start + 2, end)
  const hyphen = inner.indexOf('-')
  return {
    name: text.slice(0, start),
    version: hyphen < 0 ? inner : inner.slice(0, hyphen),
    platform: hyphen < 0 ? 'ruby' : inner.slice(hyphen + 1),
    rest: text.slice(end + 1).trim(),
  }
}
