/** How much of the product needs a component; the strongest reason wins where there are several. */
export type Need = 'required' | 'optional' | 'development'

/** A digest as CycloneDX names it; `content` is lower-case hex of the right length for `algorithm`. */
export interface Hash {
  readonly algorithm: 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'
  readonly content: string
}

/**
 * Where the bytes of a component come from. URLs hold no credentials (see `publicUrl`), paths are relative
 * to the lockfile's folder. `registry` is the default registry of the ecosystem: its purl needs no qualifier.
 */
export type Source =
  | { readonly kind: 'archive'; readonly url: string }
  /** `url` is null where the lockfile leaves the address to the registry in use (npm's omit-lockfile-registry-resolved). */
  | { readonly kind: 'registry'; readonly url: string | null }
  | { readonly kind: 'git'; readonly url: string; readonly commit: string | null }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder' }

export interface Property {
  readonly name: string
  readonly value: string
}

/** The purl types of the packages that lockfiles name (purl specification, `types/`). */
export type Ecosystem =
  | 'cargo'
  | 'cocoapods'
  | 'composer'
  | 'conan'
  | 'gem'
  | 'golang'
  | 'hex'
  | 'maven'
  | 'npm'
  | 'nuget'
  | 'pub'
  | 'pypi'
  | 'swift'

/** One of several files that a version is published as: the wheels and the source of a Python package. */
export interface PublishedFile {
  readonly name: string
  /** Without credentials; null where the lockfile leaves the address to the index in use. */
  readonly url: string | null
  readonly hashes: readonly Hash[]
}

/** One package, as a lockfile tells it. */
export interface Component {
  /** Unique in its lockfile: what `LockfileReading.dependencies` names it by. Never empty: that is the root. */
  readonly key: string
  readonly ecosystem: Ecosystem
  /** The purl namespace: scope (`@acme`), vendor, group id, host and owner; null where there is none. */
  readonly group: string | null
  /** The real name, with its case, never an alias. */
  readonly name: string
  /** As published, a `v` included; null where the lockfile does not pin one. */
  readonly version: string | null
  /** What else the purl needs to name exactly this package (`platform`, `type`, `repository_url`); no credentials. */
  readonly qualifiers?: Readonly<Record<string, string>>
  /** The purl's subpath, without slashes around it: the subspec of a pod. */
  readonly subpath?: string | null
  readonly need: Need
  readonly source: Source | null
  /** Of the one file that is delivered; digests of anything else are properties with a telling name. */
  readonly hashes: readonly Hash[]
  /** Where a version is published as several files; then `hashes` is empty. */
  readonly files?: readonly PublishedFile[]
  /** Who supplies it, where the lockfile says so. */
  readonly supplier?: { readonly name: string; readonly url: string | null } | null
  /** The licence field as written, of whatever type; undefined when there is none. */
  readonly license: unknown
  /** Where it is installed, relative to the lockfile's folder; '' where the lockfile names no place. */
  readonly path: string
  readonly properties: readonly Property[]
}

/** A lockfile and, where there is one, the manifest beside it. */
export interface LockfileText {
  /** Relative to the folder that the bill of materials is about, with `/`. */
  readonly path: string
  readonly text: string
  /** The text of the format's manifest (`package.json`) in the same folder. */
  readonly manifest?: string | null
  /** The further files that the format's `wants` asked for, as far as they exist, by path as in `path`. */
  readonly beside?: ReadonlyMap<string, string>
}

/** The project that a lockfile belongs to, as lockfile and manifest name it. */
export interface Root {
  /** Its namespace, where the manifest writes that apart: the group id of Maven. */
  readonly group?: string | null
  readonly name: string | null
  readonly version: string | null
  readonly license: unknown
}

/** What one lockfile says. */
export interface LockfileReading {
  readonly path: string
  /** Of the project itself. */
  readonly ecosystem: Ecosystem
  readonly root: Root
  readonly components: readonly Component[]
  /**
   * From a component's key, or from '' for the root, to the keys that it depends on. Of a key that is not in it nothing
   * is known, as in formats without edges; one that depends on nothing has an empty list.
   */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** Keys whose dependencies are known and could not all be told; '' for the root. */
  readonly incomplete: ReadonlySet<string>
  /** For people, in the order of the file; each names the file. They hold no credentials. */
  readonly warnings: readonly string[]
}
