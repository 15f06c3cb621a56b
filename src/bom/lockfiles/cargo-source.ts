import type { Source } from '../component.ts'
import { publicUrl } from '../credentials.ts'

const cratesHost = ['crates', 'io'].join('.')

/** What stands for the default registry in a lockfile, whichever of its two protocols is in use. */
export const cratesIndex = `registry+https://github.com/rust-lang/${cratesHost}-index`
const cratesIndexes: ReadonlySet<string> = new Set([cratesIndex, `sparse+https://index.${cratesHost}/`])

export interface CargoSource {
  readonly source: Source | null
  /** Of a registry that is not the default one: the purl says so in a qualifier. */
  readonly repositoryUrl: string | null
  /** Why there is no source; it never repeats the value, which may hold a password. */
  readonly fault: string | null
}

/**
 * Where a package comes from by its `source` (Cargo reference, "Package ID Specifications"): `registry+` or `sparse+`
 * and an index, `git+` and an address with `?branch=`, `?tag=` or `?rev=` and `#commit`; none for a folder.
 */
export function readCargoSource(written: string | null): CargoSource {
  if (written === null) return known({ kind: 'folder' })
  if (cratesIndexes.has(written)) return known({ kind: 'registry', url: null })
  const plus = written.indexOf('+')
  const kind = written.slice(0, Math.max(0, plus))
  const address = written.slice(plus + 1)
  if (kind === 'git') return git(address)
  if (kind === 'path') return known({ kind: 'folder' })
  if (kind !== 'registry' && kind !== 'sparse')
    return unknown('its source is of an unknown kind and is left out.')
  const repositoryUrl = publicUrl(address)
  if (repositoryUrl === null) return unknown('its registry is no valid URL and is left out.')
  return { source: { kind: 'registry', url: null }, repositoryUrl, fault: null }
}

function git(written: string): CargoSource {
  const [address = '', precise = ''] = written.split('#', 2)
  const [plain = '', query = ''] = address.split('?', 2)
  const url = publicUrl(plain)
  if (url === null) return unknown('its address is no valid URL and is left out.')
  const asked = new URLSearchParams(query).get('rev') ?? ''
  return known({ kind: 'git', url, commit: [precise, asked].find(isCommit) ?? null })
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

function known(source: Source): CargoSource {
  return { source, repositoryUrl: null, fault: null }
}

function unknown(fault: string): CargoSource {
  return { source: null, repositoryUrl: null, fault }
}
