import { wellFormed } from '../code-units.ts'
import type { Component, Hash, LockfileReading, LockfileText, Need, Source } from '../component.ts'
import { publicUrl, withoutCredentials } from '../credentials.ts'
import { readGemfileGroups } from './gemfile-groups.ts'
import { parseGemfileLock, type GemfileLock, type LockedGem } from './gemfile-lock-file.ts'
import { localPath } from './local-path.ts'
import { needsByReach } from './need.ts'

/** The host that Bundler takes gems from unless it is told otherwise. */
export const gemRegistry = ['rubygems', 'org'].join('.')

/** A gem has a file for a dozen platforms; what has more tells nothing. */
const mostVariants = 64

interface Gem extends LockedGem {
  readonly key: string
}

/**
 * Reads Gemfile.lock and gems.locked (see `parseGemfileLock`). A gem for several platforms is one component each; who asks
 * for it by name depends on all of them. The project's own gem (`remote: .`), where there is just one, is the root.
 * What is for development is told by the groups of the Gemfile, if they are plain enough to read; else everything is
 * required. Throws LOCKFILE_INVALID with the line.
 */
export function readGemfileLock(file: LockfileText): LockfileReading {
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(`${file.path}: ${message}`)
  const lock = parseGemfileLock(file.text, file.path)
  for (const section of lock.unknown) warn(`the section ${readable(section).slice(0, 40)} is not known.`)
  const all = keyed(lock, warn)
  const here = all.filter(isHere)
  const root = here.length === 1 ? here[0] : undefined
  const gems = all.filter((gem) => gem !== root)
  const byName = variantsOf(gems)
  const dependencies = new Map<string, readonly string[]>()
  const incomplete = new Set<string>()
  const link = (key: string, who: string, names: readonly string[]) => {
    const found = new Set<string>()
    for (const name of names) {
      // Bundler itself is in no lockfile: whichever runs is used.
      if (name === 'bundler' || name === root?.name) continue
      const variants = byName.get(name) ?? []
      if (variants.length === 0 || variants.length > mostVariants) {
        warn(`${who} asks for ${readable(name)}, which the lockfile lacks or does not tell.`)
        incomplete.add(key)
      } else for (const variant of variants) if (variant.key !== key) found.add(variant.key)
    }
    dependencies.set(key, [...found])
  }
  link('', 'the project', [...(root?.wants ?? []), ...lock.asked])
  for (const gem of gems) link(gem.key, gem.name, gem.wants)
  const needs = needsOf({ file, lock, root, byName, dependencies, warn })
  return {
    path: file.path,
    ecosystem: 'gem',
    root: { name: root?.name ?? null, version: root?.version ?? null, license: undefined },
    components: gems.map((gem) =>
      component(gem, {
        need: needs.get(gem.key) ?? 'required',
        checksums: lock.checksums.get(`${gem.name} ${gem.version} ${gem.platform}`) ?? [],
        warn: (message) => warn(`${gem.name}: ${message}`),
      }),
    ),
    dependencies,
    incomplete,
    warnings,
  }
}

function keyed(lock: GemfileLock, warn: (message: string) => void): readonly Gem[] {
  const gems = new Map<string, Gem>()
  for (const gem of lock.gems) {
    const name = readable(gem.name)
    const key = readable(`${gem.name}-${gem.version}${gem.platform === 'ruby' ? '' : `-${gem.platform}`}`)
    if (gems.has(key)) warn(`${name} is listed twice; the first stands.`)
    else gems.set(key, { ...gem, name, key })
  }
  return [...gems.values()]
}

function variantsOf(gems: readonly Gem[]): ReadonlyMap<string, readonly Gem[]> {
  const byName = new Map<string, Gem[]>()
  for (const gem of gems) {
    const known = byName.get(gem.name)
    if (known) known.push(gem)
    else byName.set(gem.name, [gem])
  }
  return byName
}

function isHere({ source }: Gem): boolean {
  return source.type === 'PATH' && source.options.get('remote')?.[0] === '.'
}

interface Asking {
  readonly file: LockfileText
  readonly lock: GemfileLock
  readonly root: Gem | undefined
  readonly byName: ReadonlyMap<string, readonly Gem[]>
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  warn(message: string): void
}

/** Gems that the project's own gem is developed with are asked for, and named nowhere in the Gemfile. */
function needsOf({ file, lock, root, byName, dependencies, warn }: Asking): ReadonlyMap<string, Need> {
  if (typeof file.manifest !== 'string') return new Map()
  const groups = readGemfileGroups(file.manifest)
  if (!groups) {
    warn('the Gemfile beside it is not plain enough to tell its groups; every gem counts as required.')
    return new Map()
  }
  const needOf = (name: string): Need => {
    const isPath = byName.get(name)?.some(({ source }) => source.type === 'PATH') === true
    return groups.needs.get(name) ?? (groups.hasGemspec && !isPath ? 'development' : 'required')
  }
  const wants = [
    ...(root?.wants ?? []).map((name) => ({ name, need: 'required' as const })),
    ...lock.asked.map((name) => ({ name, need: needOf(name) })),
  ]
  const asked = wants.flatMap(({ name, need }) => {
    const variants = byName.get(name) ?? []
    return variants.length > mostVariants ? [] : variants.map(({ key }) => ({ key, need }))
  })
  const edges = [...dependencies].map(
    ([key, targets]) => [key, targets.map((to) => ({ to, optional: false }))] as const,
  )
  return needsByReach(asked, new Map(edges))
}

interface About {
  readonly need: Need
  readonly checksums: readonly string[]
  warn(message: string): void
}

function component(gem: Gem, { need, checksums, warn }: About): Component {
  const { source, path, repositoryUrl } = sourceOf(gem, warn)
  const qualifiers = {
    ...(gem.platform === 'ruby' ? {} : { platform: readable(gem.platform) }),
    ...(repositoryUrl === null ? {} : { repository_url: repositoryUrl }),
  }
  const plugin = gem.source.type === 'PLUGIN SOURCE' ? gem.source.options.get('type')?.[0] : undefined
  return {
    key: gem.key,
    ecosystem: 'gem',
    group: null,
    name: gem.name,
    version: readable(gem.version),
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    need,
    source,
    hashes: gem.source.type === 'GEM' ? hashesOf(checksums, warn) : [],
    license: undefined,
    path,
    properties: plugin === undefined ? [] : [{ name: 'waybill:gem:plugin-source', value: readable(plugin) }],
  }
}

interface Place {
  readonly source: Source | null
  readonly path: string
  readonly repositoryUrl: string | null
}

function sourceOf({ source: { type, options } }: Gem, warn: (message: string) => void): Place {
  const remotes = options.get('remote') ?? []
  const nowhere = { source: null, path: '', repositoryUrl: null }
  switch (type) {
    case 'PATH': {
      const { path, isAbsolute } = localPath(remotes[0] ?? '')
      if (isAbsolute) warn('it is a folder outside the project; its place is left out.')
      return { ...nowhere, source: { kind: 'folder' }, path: isAbsolute ? '' : path }
    }
    case 'GIT': {
      const url = publicUrl(remotes[0] ?? '')
      const revision = options.get('revision')?.[0] ?? ''
      const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision : null
      if (url !== null && !url.startsWith('file:'))
        return { ...nowhere, source: { kind: 'git', url, commit } }
      warn('its address is no valid URL and is left out.')
      return nowhere
    }
    case 'PLUGIN SOURCE':
      return nowhere
    default:
      return registryOf(remotes, warn)
  }
}

/** Before Bundler 2.2 one block could have several registries; nobody can tell which of them has a gem. */
function registryOf(remotes: readonly string[], warn: (message: string) => void): Place {
  const nowhere = { source: null, path: '', repositoryUrl: null }
  const urls = remotes.map((remote) => publicUrl(remote))
  const source: Source = { kind: 'registry', url: null }
  const others = urls.filter((url) => url?.split('/', 3)[2] !== gemRegistry)
  if (others.length === 0) return { ...nowhere, source }
  const [only] = others
  if (urls.length === 1 && only) return { ...nowhere, source, repositoryUrl: only }
  warn(
    urls.length === 1
      ? 'its registry is no valid URL and is left out.'
      : 'it may come from any of several registries; none is claimed.',
  )
  return nowhere
}

const algorithms: ReadonlyMap<string, readonly [Hash['algorithm'], number]> = new Map([
  ['md5', ['MD5', 32]],
  ['sha1', ['SHA-1', 40]],
  ['sha256', ['SHA-256', 64]],
  ['sha384', ['SHA-384', 96]],
  ['sha512', ['SHA-512', 128]],
])

/** `sha256=<hex>`, of the .gem file. */
function hashesOf(checksums: readonly string[], warn: (message: string) => void): readonly Hash[] {
  const hashes = new Map<Hash['algorithm'], Hash>()
  for (const checksum of checksums) {
    const [, name = '', digest = ''] = /^([a-z0-9]+)[=-]([0-9a-fA-F]+)$/.exec(checksum) ?? []
    const [algorithm, length] = algorithms.get(name) ?? []
    if (algorithm === undefined || digest.length !== length)
      warn('one of its checksums is not valid and is left out.')
    else if (!hashes.has(algorithm)) hashes.set(algorithm, { algorithm, content: digest.toLowerCase() })
  }
  return [...hashes.values()]
}

function readable(text: string): string {
  return wellFormed(withoutCredentials(text))
}
