import type { Component, LockfileReading, LockfileText, Property, Source } from '../component.ts'
import { publicUrl } from '../credentials.ts'
import { entriesOf, fieldOf, fieldsOf, listOf, textOf, type Fields } from './fields.ts'
import { lineAt, lockfileInvalid, refuseUnreadable } from './invalid.ts'
import { localPath } from './local-path.ts'
import { parseYaml } from './yaml.ts'

const again = 'Write it again with CocoaPods: pod install.'

/** The ways to write the default source: its name, its address, and the repository that it was before CocoaPods 1.8. */
const defaultRepositories: ReadonlySet<string> = new Set([
  'trunk',
  `https://${['cdn', 'cocoapods', 'org'].join('.')}`,
  `https://${['github', 'com'].join('.')}/cocoapods/specs`,
])

interface Lock {
  readonly file: LockfileText
  readonly sections: Fields
  /** By the name of the pod without subspecs: the repository of specifications that it comes from. */
  readonly repositories: ReadonlyMap<string, string>
  readonly warnings: string[]
}

interface Pod {
  /** With its subspec: `Firebase/Core`. */
  readonly name: string
  readonly version: string | null
  readonly asks: readonly unknown[]
}

/**
 * Reads a Podfile.lock (CocoaPods, `Pod::Lockfile`; guides, "What is a Podfile.lock"): PODS with what each depends on,
 * DEPENDENCIES as what the project asks for, SPEC REPOS, EXTERNAL SOURCES and CHECKOUT OPTIONS as where they come from. A
 * subspec is a component with a subpath (purl specification, types/cocoapods). SPEC CHECKSUMS are of the specification and
 * not of what is delivered, so they are properties. Which targets a pod is for is not in the file: all are required.
 * Throws LOCKFILE_INVALID with the line.
 */
export function readPodfileLock(file: LockfileText): LockfileReading {
  refuseUnreadable(file, 'podfile-lock')
  const sections = fieldsOf(parseYaml(file.text, file.path))
  const listed = sections?.['PODS']
  // Without pods there are the version of CocoaPods and the checksum of the Podfile alone.
  const isLock = listed !== undefined || fieldOf(sections, 'COCOAPODS') !== undefined
  if (sections === undefined || !isLock || (listed !== undefined && listed !== '' && !Array.isArray(listed)))
    throw lockfileInvalid(
      'The podfile-lock lockfile has no list of PODS.',
      { file: file.path, line: lineAt(file.text, Math.max(0, file.text.search(/^PODS:/m))) },
      again,
    )
  const warnings: string[] = []
  const incomplete = new Set<string>()
  const lock: Lock = { file, sections, repositories: repositoriesOf(sections), warnings }
  const pods = new Map<string, Pod>()
  for (const each of listOf(listed)) {
    const pod = podOf(each)
    if (pod) pods.set(pod.name, pod)
    else {
      incomplete.add('')
      warnings.push(`${file.path}: an entry of PODS names no pod and is left out.`)
    }
  }
  const edges = (key: string, asks: readonly unknown[]): string[] => {
    const found = new Set<string>()
    for (const ask of asks) {
      const name = typeof ask === 'string' ? nameAndVersion(ask).name : ''
      if (name === key) warnings.push(`${file.path}: ${key} depends on itself; the edge is left out.`)
      else if (pods.has(name)) found.add(name)
      else {
        incomplete.add(key)
        warnings.push(
          `${file.path}: ${key || 'the project'} asks for ${name || 'something'}, which the lockfile lacks.`,
        )
      }
    }
    return [...found]
  }
  const dependencies = new Map([['', edges('', listOf(sections['DEPENDENCIES']))]])
  for (const pod of pods.values()) dependencies.set(pod.name, edges(pod.name, pod.asks))
  return {
    path: file.path,
    ecosystem: 'cocoapods',
    root: { name: null, version: null, license: undefined },
    components: [...pods.values()].map((pod) => component(lock, pod)),
    dependencies,
    incomplete,
    warnings,
  }
}

/** `Name (1.0)`, or a map of that one key to what the pod depends on. */
function podOf(value: unknown): Pod | null {
  const [only, ...more] = typeof value === 'string' ? [[value, []] as const] : entriesOf(value)
  if (!only || more.length > 0) return null
  const pod = nameAndVersion(only[0])
  return pod.name === '' ? null : { ...pod, asks: listOf(only[1]) }
}

/** Of `Name/Sub (1.0)`, `Name (~> 1.0)`, ``Name (from `...`)`` or `Name`: what stands before and in the brackets. */
function nameAndVersion(text: string): { readonly name: string; readonly version: string | null } {
  const open = text.indexOf(' (')
  if (open < 0) return { name: textOf(text)?.trim() ?? '', version: null }
  const inside = text.slice(open + 2, text.endsWith(')') ? -1 : undefined)
  return { name: textOf(text.slice(0, open))?.trim() ?? '', version: textOf(inside) }
}

function repositoriesOf(sections: Fields): Map<string, string> {
  const repositories = new Map<string, string>()
  for (const [repository, names] of entriesOf(sections['SPEC REPOS']))
    for (const name of listOf(names)) if (typeof name === 'string') repositories.set(name, repository)
  return repositories
}

function component(lock: Lock, pod: Pod): Component {
  const slash = pod.name.indexOf('/')
  const name = slash < 0 ? pod.name : pod.name.slice(0, slash)
  const checksum = textOf(fieldOf(fieldsOf(lock.sections['SPEC CHECKSUMS']), name))
  const { source, qualifiers, properties = [] } = sourceOf(lock, name)
  return {
    key: pod.name,
    ecosystem: 'cocoapods',
    group: null,
    name,
    version: pod.version,
    ...(qualifiers ? { qualifiers } : {}),
    ...(slash < 0 ? {} : { subpath: pod.name.slice(slash + 1) }),
    need: 'required',
    source,
    hashes: [],
    license: undefined,
    path: source?.kind === 'folder' ? folderOf(lock, name) : '',
    properties: [
      ...(checksum === null ? [] : [{ name: 'waybill:cocoapods:spec-checksum', value: checksum }]),
      ...properties,
    ],
  }
}

interface Origin {
  readonly source: Source | null
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly properties?: readonly Property[]
}

function sourceOf(lock: Lock, name: string): Origin {
  const external = externalOf(lock, name)
  if (external) return externalOrigin(lock, name, external)
  const repository = lock.repositories.get(name)
  const source: Source = { kind: 'registry', url: null }
  if (repository === undefined || isDefault(repository)) return { source }
  const url = publicUrl(repository)
  if (url !== null && !/^file:/i.test(url)) return { source, qualifiers: { repository_url: url } }
  lock.warnings.push(`${lock.file.path}: ${name}: the address of its repository is no URL and is left out.`)
  return { source: null }
}

function isDefault(repository: string): boolean {
  return defaultRepositories.has(repository.toLowerCase().replace(/(?:\.git|\/)$/, ''))
}

function externalOrigin(lock: Lock, name: string, external: Fields): Origin {
  const { file, sections, warnings } = lock
  const checkout = fieldsOf(fieldOf(fieldsOf(sections['CHECKOUT OPTIONS']), name))
  const git = textOf(checkout?.[':git']) ?? textOf(external[':git'])
  if (git !== null) {
    const url = publicUrl(git)
    if (url === null) warnings.push(`${file.path}: ${name}: its address is no valid URL and is left out.`)
    const commit = textOf(checkout?.[':commit']) ?? textOf(external[':commit'])
    return { source: url === null ? null : { kind: 'git', url, commit } }
  }
  if (textOf(external[':path']) !== null) return { source: { kind: 'folder' } }
  const podspec = textOf(external[':podspec'])
  if (podspec !== null) return podspecOrigin(lock, name, podspec)
  const archive = publicUrl(textOf(external[':http']) ?? '')
  if (archive !== null) return { source: { kind: 'archive', url: archive } }
  warnings.push(`${file.path}: ${name}: its source is of an unknown kind and is left out.`)
  return { source: null }
}

/** A specification by its own address says where the pod is only inside itself. */
function podspecOrigin({ file, warnings }: Lock, name: string, podspec: string): Origin {
  const url = publicUrl(podspec)
  if (url !== null) return { source: null, properties: [{ name: 'waybill:cocoapods:podspec', value: url }] }
  const { path, isAbsolute } = localPath(podspec)
  if (isAbsolute) warnings.push(`${file.path}: ${name}: it is outside the project; only its name is kept.`)
  return { source: { kind: 'file', path } }
}

function folderOf(lock: Lock, name: string): string {
  const { path, isAbsolute } = localPath(textOf(externalOf(lock, name)?.[':path']) ?? '')
  if (isAbsolute)
    lock.warnings.push(`${lock.file.path}: ${name}: it is outside the project; only its name is kept.`)
  return path
}

function externalOf({ sections }: Lock, name: string): Fields | undefined {
  return fieldsOf(fieldOf(fieldsOf(sections['EXTERNAL SOURCES']), name))
}
