import type { Component, Hash, LockfileReading, LockfileText, Property, Source } from '../component.ts'
import { publicUrl } from '../credentials.ts'
import { readMixProject, type MixProject } from './elixir-project.ts'
import { ElixirFault, readElixirTerm, skipSpace, type ElixirTerm } from './elixir-term.ts'
import { lineAt, lockfileInvalid, refuseUnreadable } from './invalid.ts'
import { localPath } from './local-path.ts'
import { needsByReach, type Edge } from './need.ts'

const again = 'Write it again with Mix: mix deps.get.'

interface Lock {
  readonly file: LockfileText
  /** By the name of the application, which is what others ask for. */
  readonly locked: ReadonlyMap<string, readonly ElixirTerm[]>
  /** Packages of the project that are in no lockfile, with the path to their folder. */
  readonly folders: ReadonlyMap<string, string>
  readonly project: MixProject | null
  readonly warnings: string[]
  readonly incomplete: Set<string>
}

/**
 * Reads a mix.lock (Hex client, `Hex.Mix`: `{:hex, name, version, inner checksum, managers, dependencies, repository,
 * outer checksum}`, of which older versions wrote fewer; Mix, `Mix.SCM.Git`: `{:git, url, revision, options}`). The outer
 * checksum is the SHA-256 of the package's tarball (Hex specifications, "package tarball"); the inner one is of parts of
 * it and a property. Packages of Hex tell what they depend on, git repositories do not. What the project asks for itself
 * is known where mix.exs says so in plain data; the file is not run. Throws LOCKFILE_INVALID with the line.
 */
export function readMixLock(file: LockfileText): LockfileReading {
  refuseUnreadable(file, 'mix-lock')
  const project = typeof file.manifest === 'string' ? readMixProject(file.manifest) : null
  const locked = lockedIn(file)
  const folders = foldersOf(locked, project)
  const lock: Lock = { file, locked, folders, project, warnings: [], incomplete: new Set() }
  const edges = new Map<string, Edge[]>()
  for (const [app, entry] of lock.locked) {
    const found = edgesOf(lock, app, entry)
    if (found) edges.set(app, found)
  }
  const roots = rootEdges(lock)
  const needs = needsOf(lock, edges)
  const components = [
    ...[...folders].map(([app, path]) => folderComponent(lock, app, path)),
    ...[...locked].flatMap(([app, entry]) => component(lock, app, entry) ?? []),
  ].map((one) => ({ ...one, need: needs.get(one.key) ?? 'required' }))
  const licenses = project?.licenses ?? []
  const known = new Set(components.map(({ key }) => key))
  const kept = (to: readonly string[]) => [...new Set(to)].filter((key) => known.has(key))
  return {
    path: file.path,
    ecosystem: 'hex',
    root: {
      name: project?.name ?? null,
      version: project?.version ?? null,
      license: licenses.length === 0 ? undefined : licenses,
    },
    components,
    dependencies: new Map([
      ...(roots === null ? [] : [['', kept(roots)] as const]),
      ...[...edges].flatMap(([app, to]) =>
        known.has(app) ? [[app, kept(to.map((edge) => edge.to))] as const] : [],
      ),
    ]),
    incomplete: lock.incomplete,
    warnings: lock.warnings,
  }
}

function lockedIn(file: LockfileText): Map<string, readonly ElixirTerm[]> {
  const fault = (offset: number) => {
    const { text } = file
    const isCut = offset >= text.trimEnd().length
    const message = isCut
      ? 'The mix-lock lockfile ends too early.'
      : 'The mix-lock lockfile is not an Elixir map of plain data.'
    const line = lineAt(text, Math.min(offset, text.trimEnd().length))
    return lockfileInvalid(message, { file: file.path, line }, again)
  }
  try {
    const { term, end } = readElixirTerm(file.text, 0)
    const rest = skipSpace(file.text, end)
    if (term.kind !== 'map' || rest < file.text.length) throw fault(term.kind === 'map' ? rest : 0)
    const locked = new Map<string, readonly ElixirTerm[]>()
    for (const [key, value] of term.entries)
      if ('text' in key && key.text !== '') locked.set(key.text, value.kind === 'tuple' ? value.items : [])
    return locked
  } catch (error) {
    throw error instanceof ElixirFault ? fault(error.offset) : error
  }
}

function foldersOf(locked: Lock['locked'], project: MixProject | null): Map<string, string> {
  return new Map(
    project?.asked?.flatMap(({ app, folder }) => (folder === null || locked.has(app) ? [] : [[app, folder]])),
  )
}

function folderComponent({ file, warnings }: Lock, app: string, written: string): Omit<Component, 'need'> {
  const { path, isAbsolute } = localPath(written)
  if (isAbsolute) warnings.push(`${file.path}: ${app} is outside the project; only its name is kept.`)
  return { ...blank(app), source: { kind: 'folder' }, path }
}

function blank(app: string): Omit<Component, 'need'> {
  return {
    key: app,
    ecosystem: 'hex',
    group: null,
    name: app,
    version: null,
    source: null,
    hashes: [],
    license: undefined,
    path: '',
    properties: [],
  }
}

function component(lock: Lock, app: string, entry: readonly ElixirTerm[]): Omit<Component, 'need'> | null {
  const [scm] = entry
  if (isAtom(scm, 'git')) {
    const commit = textAt(entry, 2)
    const source = gitSource(lock, app, textAt(entry, 1), commit)
    // A repository has no version but its revision.
    return { ...blank(app), version: commit, source }
  }
  const version = textAt(entry, 2)
  if (isAtom(scm, 'hex') && version !== null) {
    const name = textAt(entry, 1) ?? app
    const [organization, repository] = placeOf(textAt(entry, 6) ?? 'hexpm')
    return {
      ...blank(app),
      group: organization,
      name,
      version,
      ...(repository === null ? {} : { qualifiers: { repository } }),
      source: { kind: 'registry', url: null },
      hashes: outerHash(textAt(entry, 7)),
      properties: [
        ...(name === app ? [] : [property('waybill:hex:app', app)]),
        ...checksumProperty(textAt(entry, 3)),
      ],
    }
  }
  lock.incomplete.add('')
  lock.warnings.push(`${lock.file.path}: ${app} is locked in an unknown form and is left out.`)
  return null
}

/** `hexpm:acme` is the private part of the organization acme in the default repository, any other a repository's name. */
function placeOf(repo: string): readonly [organization: string | null, repository: string | null] {
  if (repo === 'hexpm') return [null, null]
  return repo.startsWith('hexpm:') ? [repo.slice('hexpm:'.length), null] : [null, repo]
}

function gitSource(lock: Lock, app: string, address: string | null, commit: string | null): Source | null {
  const url = address === null ? null : publicUrl(address)
  if (url !== null) return { kind: 'git', url, commit }
  lock.warnings.push(`${lock.file.path}: ${app}: its address is no valid URL and is left out.`)
  return null
}

function outerHash(text: string | null): Hash[] {
  const content = text?.toLowerCase() ?? ''
  return /^[\da-f]{64}$/.test(content) ? [{ algorithm: 'SHA-256', content }] : []
}

function checksumProperty(text: string | null): Property[] {
  return text !== null && /^[\da-f]{64}$/i.test(text) ? [property('waybill:hex:inner-checksum', text)] : []
}

/** Undefined where nothing is known: git repositories, and entries that older versions of Hex wrote. */
function edgesOf(lock: Lock, app: string, entry: readonly ElixirTerm[]): Edge[] | undefined {
  const deps = entry[5]
  if (!isAtom(entry[0], 'hex') || deps?.kind !== 'list') return undefined
  const edges: Edge[] = []
  for (const dep of deps.items) {
    const to = dep.kind === 'tuple' ? textAt(dep.items, 0) : null
    const options = dep.kind === 'tuple' ? dep.items[2] : undefined
    const optional = hasTrue(options, 'optional')
    if (to === app) lock.warnings.push(`${lock.file.path}: ${app} depends on itself; the edge is left out.`)
    else if (to !== null && (lock.locked.has(to) || lock.folders.has(to))) edges.push({ to, optional })
    else if (!optional) {
      lock.incomplete.add(app)
      lock.warnings.push(`${lock.file.path}: ${app} asks for ${to ?? 'something'}, which the lockfile lacks.`)
    }
  }
  return edges
}

function rootEdges({ file, locked, project, warnings, incomplete }: Lock): string[] | null {
  if (!project?.asked) return null
  for (const { app, folder, need } of project.asked)
    if (folder === null && !locked.has(app) && need !== 'optional') {
      incomplete.add('')
      warnings.push(`${file.path}: mix.exs asks for ${app}, which the lockfile lacks.`)
    }
  return project.asked.map(({ app }) => app)
}

/**
 * Folders and git repositories may ask for anything in the lockfile. Where the product needs one, only what mix.exs itself
 * asks for in development alone is sure to be that: Mix refuses `only:` where another asks for the same without.
 */
function needsOf(
  { locked, project }: Lock,
  edges: ReadonlyMap<string, readonly Edge[]>,
): Map<string, Component['need']> {
  const asked = project?.asked
  if (!asked) return new Map()
  const needs = new Map(
    needsByReach(
      asked.map(({ app, need }) => ({ key: app, need })),
      edges,
    ),
  )
  const isOpaque = ([app, need]: readonly [string, string]) => need !== 'development' && !edges.has(app)
  if (![...needs].some(isOpaque)) return needs
  const direct = new Set(asked.map(({ app }) => app))
  for (const app of locked.keys()) if (!direct.has(app)) needs.set(app, 'required')
  return needs
}

function hasTrue(options: ElixirTerm | undefined, name: string): boolean {
  return (
    options?.kind === 'list' &&
    options.items.some(
      (pair) => pair.kind === 'tuple' && isAtom(pair.items[0], name) && isAtom(pair.items[1], 'true'),
    )
  )
}

function isAtom(term: ElixirTerm | undefined, text: string): boolean {
  return term?.kind === 'atom' && term.text === text
}

/** The text of an atom or a string; null for `nil`, nothing and everything else. */
function textAt(items: readonly ElixirTerm[], index: number): string | null {
  const term = items[index]
  if (term === undefined || (term.kind !== 'atom' && term.kind !== 'string')) return null
  return term.text.trim() === '' || isAtom(term, 'nil') ? null : term.text
}

function property(name: string, value: string): Property {
  return { name, value }
}
