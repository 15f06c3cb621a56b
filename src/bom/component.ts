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

/** One installed package, as a lockfile tells it. */
export interface Component {
  /** Unique in its lockfile: what `LockfileReading.dependencies` names it by. Never empty: that is the root. */
  readonly key: string
  /** The purl type: `npm`, later `pypi`, `cargo` and so on. */
  readonly ecosystem: 'npm'
  /** The scope or namespace (`@acme`), or null. */
  readonly group: string | null
  /** The real name, with its case, never an alias. */
  readonly name: string
  readonly version: string | null
  readonly need: Need
  readonly source: Source | null
  readonly hashes: readonly Hash[]
  /** The licence field as written, of whatever type; undefined when there is none. */
  readonly license: unknown
  /** Where it is installed, relative to the lockfile's folder. */
  readonly path: string
  readonly properties: readonly Property[]
}

/** A lockfile and, where there is one, the manifest beside it. */
export interface LockfileText {
  /** Relative to the folder that the bill of materials is about, with `/`. */
  readonly path: string
  readonly text: string
  /** The text of the manifest (`package.json`) in the same folder. */
  readonly manifest?: string | null
}

/** The project that a lockfile belongs to, as lockfile and manifest name it. */
export interface Root {
  readonly name: string | null
  readonly version: string | null
  readonly license: unknown
}

/** What one lockfile says. */
export interface LockfileReading {
  readonly path: string
  readonly root: Root
  readonly components: readonly Component[]
  /** From a component's key, or from '' for the root, to the keys that it depends on. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** Keys whose dependencies could not all be told; '' for the root. */
  readonly incomplete: ReadonlySet<string>
  /** For people, in the order of the file; each names the file. They hold no credentials. */
  readonly warnings: readonly string[]
}
