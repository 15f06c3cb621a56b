import type { Component, LockfileText, Property, Source } from '../component.ts'
import { splitScope } from '../package-name.ts'
import { readResolved } from './npm-resolved.ts'
import { digestsOf } from './package-source.ts'
import type { YarnRecord } from './yarn-lines.ts'
import { asksAt, nameOf, noPackage, pathWithin, rangeOf, textAt, uniqueKeys } from './yarn-package.ts'
import type { YarnPackage } from './yarn-package.ts'

/**
 * The packages of a yarn.lock of yarn 1 (yarnpkg/yarn, `src/lockfile/` and `src/resolvers/`): the keys of an entry are
 * every `name@range` that was asked for, `x@npm:real@range` is an alias, and where there is no `integrity` the address
 * ends in the archive's SHA-1. The workspaces are not in it. Throws LOCKFILE_INVALID with the line.
 */
export function classicPackages(
  file: LockfileText,
  records: readonly YarnRecord[],
  warnings: string[],
): YarnPackage[] {
  const unique = uniqueKeys()
  return records.map((record) => {
    const { fields, keys } = record
    const version = textAt(fields, 'version')
    if (version === null) throw noPackage(file, record, 'version')
    const names = keys.map(nameOf)
    const [written] = names
    const [first = ''] = keys
    if (!written || names.includes(null)) throw noPackage(file, record, 'name')
    const name = textAt(fields, 'name') ?? realName(first) ?? written
    const key = unique(`${name}@${version}`)
    const warn = (message: string) => warnings.push(`${file.path}: ${key}: ${message}`)
    const range = rangeOf(first)
    const isLink = range.startsWith('link:')
    return {
      key,
      descriptors: keys,
      locator: null,
      patched: null,
      workspace: null,
      isLimited: false,
      asks: isLink
        ? null
        : [
            ...asksAt(fields, 'dependencies', () => 'required'),
            ...asksAt(fields, 'optionalDependencies', () => 'optional'),
          ],
      facts: {
        ecosystem: 'npm',
        ...splitScope(name),
        // What is linked is not looked into: its version is written as 0.0.0.
        version: isLink ? null : version,
        ...origin(textAt(fields, 'resolved'), textAt(fields, 'integrity'), range, warn),
        license: undefined,
        properties: aliases(names, name),
      },
    }
  })
}

/** The name behind an alias, `x@npm:real@range`; null where there is none. */
function realName(descriptor: string): string | null {
  const range = rangeOf(descriptor)
  return range.startsWith('npm:') ? nameOf(range.slice('npm:'.length)) : null
}

function aliases(names: readonly (string | null)[], real: string): Property[] {
  return [...new Set(names)].flatMap((name) =>
    name === null || name === real ? [] : { name: 'waybill:npm:alias', value: name },
  )
}

function origin(
  resolved: string | null,
  integrity: string | null,
  range: string,
  warn: (message: string) => void,
): Pick<Component, 'source' | 'hashes' | 'path'> {
  const folder = /^(?:link|file):(.*)$/.exec(range)?.[1]
  if (resolved === null && folder !== undefined)
    return { source: { kind: 'folder' }, hashes: [], path: pathWithin('', folder) }
  const [address = '', digest = ''] = (resolved ?? '').split('#', 2)
  const { source, fault } = sourceOf(address, digest, integrity !== null)
  if (fault !== null) warn(fault)
  if (source?.kind === 'git') return { source, hashes: [], path: '' }
  const sha1 = /^[0-9a-f]{40}$/.test(digest) ? [{ algorithm: 'SHA-1', content: digest } as const] : []
  if (integrity === null) return { source, hashes: sha1, path: '' }
  const { hashes, faults } = digestsOf(integrity)
  for (const flaw of faults) warn(flaw)
  return { source, hashes, path: '' }
}

function sourceOf(
  address: string,
  fragment: string,
  hasIntegrity: boolean,
): { readonly source: Source | null; readonly fault: string | null } {
  // In an offline mirror stands the archive of the registry under its file name.
  if (/^[^:/\\]+\.tgz$/.test(address)) return { source: { kind: 'registry', url: null }, fault: null }
  const isGit = /^(?:git[+:@]|ssh:)/i.test(address) || (/\.git$/i.test(address) && !/^file:/i.test(address))
  if (!isGit) return readResolved(address, true, hasIntegrity)
  return readResolved(`${/^https?:/i.test(address) ? 'git+' : ''}${address}#${fragment}`, true, false)
}
