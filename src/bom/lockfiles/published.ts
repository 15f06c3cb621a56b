import type { Component, LockfileReading, PublishedFile, Source } from '../component.ts'
import { withoutAccount, withoutCredentials } from '../credentials.ts'

/** CycloneDX 1.6, `component.version`. Longer ones name no version of anything. */
const longestVersion = 1024

/**
 * A reading that can be published, whatever its lockfile says. Addresses have lost their credentials where they were read;
 * what else a lockfile says (a name, a version, a path, a warning about one of them) may hold an address where nobody
 * expects it, and loses them here. A version that no document can hold is told and left out.
 */
export function published(reading: LockfileReading): LockfileReading {
  const { path, root, components, warnings } = reading
  const tooLong: string[] = []
  const versionOf = (version: string | null) => {
    if (version === null || version.length <= longestVersion) return version
    tooLong.push(`${path}: a version has ${version.length} characters and is left out.`)
    return null
  }
  return {
    ...reading,
    root: {
      ...root,
      name: maybe(root.name),
      version: maybe(versionOf(root.version)),
      ...(root.group === undefined ? {} : { group: maybe(root.group) }),
    },
    components: components.map((one) => (isPlain(one) ? one : cleaned(one, versionOf(one.version)))),
    warnings: [...new Set([...warnings.map(withoutCredentials), ...tooLong])],
  }
}

/** What hardly any name, version or path has. An `@` that follows a slash or nothing begins the scope of a package. */
const suspect = /:[/\\]|\/\/|[?#;&]|[^/]@/

/** What almost every component is: nothing in it can hold an address. */
function isPlain(one: Component): boolean {
  const { source, qualifiers, files, supplier, version } = one
  return (
    (source === null || source.kind === 'registry' || source.kind === 'folder') &&
    !(qualifiers ?? files ?? supplier) &&
    (version === null || version.length <= longestVersion) &&
    !isSuspect(one)
  )
}

function isSuspect({ name, path, version, group, subpath, properties }: Component): boolean {
  return (
    suspect.test(name) ||
    suspect.test(path) ||
    suspect.test(version ?? '') ||
    suspect.test(group ?? '') ||
    suspect.test(subpath ?? '') ||
    properties.some(({ value }) => suspect.test(value))
  )
}

function cleaned(one: Component, version: string | null): Component {
  const { qualifiers, files, supplier } = one
  return {
    ...one,
    name: clean(one.name),
    group: maybe(one.group),
    version: maybe(version),
    path: clean(one.path),
    source: sourceOf(one.source),
    properties: one.properties.map(({ name, value }) => ({ name, value: clean(value) })),
    ...(one.subpath === undefined ? {} : { subpath: maybe(one.subpath) }),
    ...(qualifiers === undefined ? {} : { qualifiers: qualifiersOf(qualifiers) }),
    ...(files === undefined ? {} : { files: files.map(fileOf) }),
    ...(supplier ? { supplier: { name: clean(supplier.name), url: maybe(supplier.url) } } : {}),
  }
}

function qualifiersOf(qualifiers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, clean(value)]))
}

function fileOf(file: PublishedFile): PublishedFile {
  return { ...file, name: clean(file.name) }
}

function sourceOf(source: Source | null): Source | null {
  if (source?.kind === 'file') return { ...source, path: clean(source.path) }
  return source?.kind === 'git' ? { ...source, commit: maybe(source.commit) } : source
}

function maybe(text: string | null): string | null {
  return text === null ? null : clean(text)
}

function clean(text: string): string {
  return suspect.test(text) ? withoutAccount(text) : text
}
