import type { Component, LockfileReading, LockfileText, Need } from '../component.ts'
import { invalidAt } from './invalid.ts'
import { localPath } from './local-path.ts'
import { deliveredUnnamed, lastName } from './python-files.ts'
import { keyMaker } from './python-keys.ts'
import { isForDevelopment, matchName, purlName } from './python-name.ts'
import { readProject, unknownRoot } from './python-project.ts'
import { parseRequirement, type Requirement } from './python-requirement.ts'
import { includedPath, requirementLines, type Line } from './python-requirements-file.ts'
import { addressedSource, markerProperty, type Origin } from './python-source.ts'
import { pinnedVersion } from './python-version.ts'

/**
 * Reads a requirements file and the files that it includes (pip, "Requirements File Format"): what is named is what the
 * project asks for; nothing is known of what the packages themselves ask for. Constraints pin what is asked for and add
 * nothing. A requirement that no version is pinned for has none, and the project is incomplete. Throws LOCKFILE_INVALID with
 * the line where no line is a requirement.
 */
export function readRequirements(file: LockfileText): LockfileReading {
  const list: List = {
    file,
    asked: [],
    pins: new Map(),
    index: null,
    complete: true,
    warnings: [],
  }
  const failed = readAll(list)
  if (failed !== null && list.asked.length === 0)
    throw invalidAt(
      file.path,
      file.text,
      file.text.split(/\r\n|[\n\r]/)[failed - 1] ?? '',
      'The requirements file has no line that pip would read.',
      'Write it again: pip freeze, or the tool that made it.',
    )
  const components = componentsOf(list)
  return {
    path: file.path,
    ecosystem: 'pypi',
    root: readProject(file, [])?.root ?? unknownRoot,
    components,
    dependencies: new Map([['', components.map(({ key }) => key)]]),
    incomplete: new Set(list.complete ? [] : ['']),
    warnings: list.warnings,
  }
}

/** The files that a requirements file includes with `-r` and `-c`, and those that they include, as far as they are known. */
export function wantedByRequirements(file: LockfileText): readonly string[] {
  const wanted = new Set<string>()
  const open = [file.path]
  for (let path = open.pop(); path !== undefined; path = open.pop())
    for (const { option, value } of requirementLines(textAt(file, path) ?? '')) {
      const included = option === '-r' || option === '-c' ? includedPath(path, value) : null
      if (included === null || included === file.path || wanted.has(included)) continue
      wanted.add(included)
      open.push(included)
    }
  return [...wanted]
}

function textAt(file: LockfileText, path: string): string | null {
  return path === file.path ? file.text : (file.beside?.get(path) ?? null)
}

interface Asked {
  readonly requirement: Requirement
  readonly origin: Origin
  readonly hashes: readonly string[]
  readonly need: Need
}

interface List {
  readonly file: LockfileText
  readonly asked: Asked[]
  /** Versions that constraints pin, by the name for comparisons. */
  readonly pins: Map<string, string>
  index: string | null
  complete: boolean
  readonly warnings: string[]
}

/** Every file once, so that files may include each other. Gives the first line of the main file that is nothing, or null. */
function readAll(list: List): number | null {
  const seen = new Set<string>()
  const open = [{ path: list.file.path, isConstraints: false }]
  let failed: number | null = null
  // What an included file includes is put at the end of the list, and read by the same loop.
  for (const { path, isConstraints } of open) {
    const id = `${isConstraints ? 'c' : 'r'} ${path}`
    const text = textAt(list.file, path)
    if (seen.has(id) || text === null) continue
    seen.add(id)
    for (const line of requirementLines(text)) {
      const place = `${path}:${line.number}`
      if (line.option === '-r' || line.option === '-c') {
        const included = inclusion(list, path, line, place)
        if (included !== null)
          open.push({ path: included, isConstraints: isConstraints || line.option === '-c' })
      } else if (isConstraints) pin(list, line)
      else if (!readLine(list, path, line)) failed ??= path === list.file.path ? line.number : null
    }
  }
  return failed
}

function inclusion(list: List, from: string, { value, option }: Line, place: string): string | null {
  const path = includedPath(from, value)
  if (path !== null && textAt(list.file, path) !== null) return path
  const reason = path === null ? 'is not in the project and is not read.' : 'does not exist.'
  list.warnings.push(`${place}: the file that ${option} includes ${reason}`)
  list.complete = false
  return null
}

function pin({ pins }: List, { option, value }: Line): void {
  const requirement = option === '' ? parseRequirement(value) : null
  const version = requirement ? pinnedVersion(requirement.specifier) : null
  if (requirement && version !== null) pins.set(matchName(requirement.name), version)
}

const indexHints: ReadonlyMap<string, string> = new Map([
  ['--extra-index-url', 'names a further index; which packages come from it, the file does not tell.'],
  ['-f', 'names a place with files; which packages come from it, the file does not tell.'],
])

/** False for a line that says nothing. */
function readLine(list: List, path: string, line: Line): boolean {
  const place = `${path}:${line.number}`
  const hint = indexHints.get(line.option)
  if (hint !== undefined) list.warnings.push(`${place}: ${hint}`)
  if (line.option === '-i') list.index = line.value
  if (line.option !== '' && line.option !== '-e') return true
  const asked =
    line.option === '' || isAddress(line.value) ? askedFor(line.value, line.option === '-e') : null
  const found = asked ?? addressed(line.value)
  if (found === 'project') return true
  if (found === null) {
    list.warnings.push(`${place}: is no requirement that can be read; it is left out.`)
    list.complete = false
    return false
  }
  list.asked.push({
    ...found,
    hashes: line.hashes,
    need: isForDevelopment(lastName(path)?.replace(/\.[^.]*$/, '') ?? '') ? 'development' : 'required',
  })
  return true
}

type Found = Pick<Asked, 'requirement' | 'origin'>

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[\w.-]+(?:\[[^\]]*\])?\s*@\s/.test(text)
}

/** `name ==1`, `name @ address`; null for what is no such thing. */
function askedFor(text: string, isEditable: boolean): Found | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || /^[.~/\\]/.test(text)) return null
  const requirement = parseRequirement(text)
  if (!requirement || (isEditable && requirement.url === null)) return null
  if (requirement.url === null)
    return isFile(requirement.name) || /[/\\]/.test(text.split(';', 1)[0] ?? '')
      ? null
      : { requirement, origin: { index: null } }
  return { requirement, origin: originOf(requirement.url) }
}

const archive = /\.(?:whl|zip|tar\.(?:gz|bz2|xz|lzma|Z)|tgz|tbz|txz|tar)$/i

function isFile(name: string): boolean {
  return archive.test(name)
}

/** An address or a path alone, named by `#egg=` or by its file; `project` for the project's own folder. */
function addressed(text: string): Found | 'project' | null {
  const [place = '', ...after] = text.split(/\s;/)
  const marker = after.join(';').trim()
  const address = withoutExtras(place.trim())
  if (address === '' || /\s/.test(address)) return null
  const origin = originOf(address)
  if ('folder' in origin && localPath(origin.folder ?? '').path === '') return 'project'
  const name = eggName(address) ?? nameOfPlace(address)
  if (name === null) return null
  return {
    requirement: { name, extras: [], specifier: '', url: address, marker: marker === '' ? null : marker },
    origin,
  }
}

/** `./acme[extra]` */
function withoutExtras(place: string): string {
  const open = place.endsWith(']') ? place.lastIndexOf('[') : -1
  return open < 0 ? place : place.slice(0, open)
}

function originOf(address: string): Origin {
  const repository = /^(git|hg|svn|bzr)\+/i.exec(address)?.[1]?.toLowerCase()
  const plain = address.replace(/#.*$/s, '')
  if (repository !== undefined) {
    // The revision stands behind the last `@` of the path; one before the path is of a user.
    const at = plain.lastIndexOf('@')
    const slashes = plain.indexOf('//')
    const isRevision = at > plain.indexOf(slashes < 0 ? ':' : '/', slashes + 2)
    return {
      repository,
      url: isRevision ? plain.slice(0, at) : plain,
      commit: isRevision ? plain.slice(at + 1) : null,
    }
  }
  if (/^https?:/i.test(plain)) return { archive: plain }
  return isFile(plain) ? { file: plain } : { folder: plain }
}

function eggName(address: string): string | null {
  const egg = /[#&]egg=([^&\s]+)/.exec(address)?.[1]
  return egg === undefined ? null : (parseRequirement(lastName(egg) ?? '')?.name ?? null)
}

/** A wheel and a source archive begin with the name; a repository and a folder are mostly called by it. */
function nameOfPlace(address: string): string | null {
  const last = lastName(localPath(address.replace(/#.*$/s, '')).path)
    ?.replace(/@.*$/s, '')
    .replace(/\.git$/, '')
  if (last === undefined || last === '') return null
  const name = isFile(last) ? (splitFileName(last)?.name ?? null) : last
  return name === null ? null : (parseRequirement(name)?.name ?? null)
}

/** PyPA specifications "Binary distribution format" and "Source distribution format": `name-version-...`. */
function splitFileName(file: string): { readonly name: string; readonly version: string } | null {
  const parts = file.replace(archive, '').split('-')
  const isWheel = /\.whl$/i.test(file)
  const version = isWheel ? parts[1] : parts.at(-1)
  const name = isWheel ? parts[0] : parts.slice(0, -1).join('-')
  return name && version && /^\d/.test(version) ? { name, version } : null
}

/** The version that a file is named with, where it is a file of that package. */
function versionInFile({ requirement, origin }: Asked): string | null {
  const place = 'archive' in origin ? origin.archive : 'file' in origin ? origin.file : null
  const split = splitFileName(lastName(place) ?? '')
  return split && matchName(split.name) === matchName(requirement.name) ? split.version : null
}

/** One for each name, version and place; what pins no version is what another line of that name pins. */
function componentsOf(list: List): Component[] {
  const byName = new Map<string, Map<string, Component>>()
  const keyOf = keyMaker()
  for (const asked of [...list.asked].sort((a, b) => Number(isLoose(list, a)) - Number(isLoose(list, b)))) {
    const name = matchName(asked.requirement.name)
    const known = byName.get(name) ?? new Map<string, Component>()
    byName.set(name, known)
    const [first] = known.keys()
    const id = isLoose(list, asked) && first !== undefined ? first : idOf(list, asked)
    const before = known.get(id)
    if (before) known.set(id, { ...before, need: before.need === 'required' ? before.need : asked.need })
    else known.set(id, component(list, asked, keyOf))
  }
  return [...byName.values()].flatMap((versions) => [...versions.values()])
}

function idOf(list: List, asked: Asked): string {
  return JSON.stringify([versionOf(list, asked), addressedOf(list, asked, () => undefined).source])
}

function versionOf({ pins }: List, asked: Asked): string | null {
  const { specifier, name, url } = asked.requirement
  if (url !== null) return versionInFile(asked)
  return pinnedVersion(specifier) ?? pins.get(matchName(name)) ?? null
}

/** Whether any version from an index will do. */
function isLoose(list: List, asked: Asked): boolean {
  return 'index' in asked.origin && versionOf(list, asked) === null
}

function addressedOf(
  { index }: List,
  { origin, hashes, requirement }: Asked,
  fault: (message: string) => void,
) {
  const inAddress = /[#&]((?:sha(?:1|256|384|512)|md5)=[0-9a-f]+)/i.exec(requirement.url ?? '')?.[1]
  const delivered = deliveredUnnamed(
    hashes.length === 0 && inAddress !== undefined ? [inAddress] : hashes,
    fault,
  )
  return addressedSource('index' in origin ? { index } : origin, delivered, fault)
}

function component(list: List, asked: Asked, keyOf: ReturnType<typeof keyMaker>): Component {
  const { requirement, need } = asked
  const version = versionOf(list, asked)
  const warn = (message: string) => list.warnings.push(`${list.file.path}: ${requirement.name}: ${message}`)
  if (isLoose(list, asked)) {
    warn('no version is pinned.')
    list.complete = false
  }
  const addressed = addressedOf(list, asked, warn)
  return {
    key: keyOf(requirement.name, version),
    ecosystem: 'pypi',
    group: null,
    name: purlName(requirement.name),
    version,
    need,
    ...addressed,
    license: undefined,
    properties: [...markerProperty(requirement.marker), ...addressed.properties],
  }
}
