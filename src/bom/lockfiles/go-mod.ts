import { wellFormed } from '../code-units.ts'
import type { Component, LockfileReading, LockfileText, Property } from '../component.ts'
import { withoutCredentials } from '../credentials.ts'
import { parseGoMod, type GoModFile, type GoModule } from './go-mod-file.ts'
import { readGoSum } from './go-sum.ts'
import { joinPaths, localPath } from './local-path.ts'

/** A longer path is of no package. */
const longestPath = 4096

type Required = GoModFile['requires'][number]

/**
 * Reads go.mod and the go.sum beside it (Go Modules Reference). What is replaced is the module that replaces it; a folder
 * in its place claims no version. From go 1.17 on all modules of a build are in go.mod ("go directive"); for less, the
 * reading says that some are missing. The project depends on what is not `// indirect` and on the modules of its tools;
 * of other edges nothing is known. Everything is required: go.mod does not tell whether a module is used by tests or
 * tools alone. Throws LOCKFILE_INVALID with the line.
 */
export function readGoMod(file: LockfileText): LockfileReading {
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(`${file.path}: ${message}`)
  const incomplete = new Set<string>()
  const mod = parseGoMod(file.text, file.path)
  for (const verb of mod.unknown)
    warn(`the directive ${readable(verb).slice(0, 40)} is not known and is passed over.`)
  if (!listsAllModules(mod.go)) {
    incomplete.add('')
    warn('modules that others ask for may be missing: only from go 1.17 on go.mod lists them all.')
  }
  const digests = digestsOf(file, warn)
  const replacementOf = replacements(mod)
  const tools = toolsByModule(mod)
  const isExcluded = new Set(mod.excludes.map((one) => named(one)))
  const components = new Map<string, Component>()
  const direct = new Set<string>()
  for (const one of mod.requires) {
    if (isExcluded.has(named(one))) {
      warn(`${readable(named(one))} is required and excluded; which version takes its place is unknown.`)
      incomplete.add('')
      continue
    }
    const made = component(one, replacementOf(one), { digests, tools, warn })
    if (!one.isIndirect || tools.has(one.path)) direct.add(made.key)
    // One module may stand for several that it replaces.
    const known = components.get(made.key)
    components.set(
      made.key,
      known ? { ...known, properties: [...known.properties, ...made.properties] } : made,
    )
  }
  return {
    path: file.path,
    ecosystem: 'golang',
    root: { name: readable(mod.module ?? ''), version: null, license: undefined },
    components: [...components.values()],
    dependencies: new Map([['', [...direct]]]),
    incomplete,
    warnings,
  }
}

/** The go.sum beside a go.mod. */
export function wantedByGo(file: LockfileText): readonly string[] {
  return [sumOf(file)]
}

function sumOf({ path }: LockfileText): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}go.sum`
}

function digestsOf(file: LockfileText, warn: (message: string) => void): ReadonlyMap<string, string> {
  const text = file.beside?.get(sumOf(file))
  if (text === undefined) return new Map()
  const { digests, faults } = readGoSum(text)
  if (faults > 0)
    warn(`${faults} ${faults === 1 ? 'line' : 'lines'} of go.sum cannot be read and are left out.`)
  return digests
}

function listsAllModules(go: string | null): boolean {
  const [, major, minor] = /^(\d{1,9})(?:\.(\d{1,9}))?/.exec(go ?? '') ?? []
  return major !== undefined && (Number(major) > 1 || (major === '1' && Number(minor ?? 0) >= 17))
}

/** A replacement of one version goes before that of all versions. */
function replacements({ replaces }: GoModFile): (one: GoModule) => GoModule | undefined {
  const byName = new Map(replaces.map(({ from, to }) => [named(from), to]))
  return (one) => byName.get(named(one)) ?? byName.get(one.path)
}

/** By the path of a required module: the packages that are run as tools. The longest path that begins a package's has it. */
function toolsByModule(mod: GoModFile): ReadonlyMap<string, readonly string[]> {
  const modules = new Set(mod.requires.map(({ path }) => path))
  const tools = new Map<string, string[]>()
  for (const tool of mod.tools) {
    if (tool.length > longestPath) continue
    for (let path = tool; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
      if (!modules.has(path)) continue
      const known = tools.get(path)
      if (known) known.push(tool)
      else tools.set(path, [tool])
      break
    }
  }
  return tools
}

interface About {
  readonly digests: ReadonlyMap<string, string>
  readonly tools: ReadonlyMap<string, readonly string[]>
  warn(message: string): void
}

function component(
  one: Required,
  replacement: GoModule | undefined,
  { digests, tools, warn }: About,
): Component {
  const isFolder = replacement !== undefined && replacement.version === null
  const used = isFolder ? { path: one.path, version: null } : (replacement ?? one)
  const path = readable(used.path)
  const slash = path.lastIndexOf('/')
  const digest = digests.get(named(used))
  const properties: Property[] = [
    ...(digest === undefined ? [] : [{ name: 'waybill:golang:h1', value: digest }]),
    ...(replacement ? [{ name: 'waybill:golang:replaces', value: readable(named(one, '@')) }] : []),
    ...(tools.get(one.path) ?? []).map((tool) => ({ name: 'waybill:golang:tool', value: readable(tool) })),
  ]
  return {
    key: readable(named(used, '@')),
    ecosystem: 'golang',
    group: slash > 0 ? path.slice(0, slash) : null,
    name: path.slice(slash + 1),
    version: used.version === null ? null : readable(used.version),
    need: 'required',
    source: isFolder ? { kind: 'folder' } : { kind: 'registry', url: null },
    hashes: [],
    license: undefined,
    path: isFolder ? folderOf(replacement.path, (message) => warn(`${path}: ${message}`)) : '',
    properties,
  }
}

function folderOf(written: string, warn: (message: string) => void): string {
  const { path, isAbsolute } = localPath(written)
  if (!isAbsolute) return joinPaths('', path)
  warn('it is a folder outside the project; its place is left out.')
  return ''
}

function named({ path, version }: GoModule, mark = ' '): string {
  return version === null ? path : path + mark + version
}

function readable(text: string): string {
  return wellFormed(withoutCredentials(text))
}
