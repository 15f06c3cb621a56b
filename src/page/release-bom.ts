/** The bill of materials that a release's folder holds to download: CycloneDX in JSON. */
export interface ReleaseBom {
  /** The tag of the release, and its package, null for a single product. */
  readonly tag: string
  readonly package: string | null
  /** Its name below the release's folder; the same with `.sha256` is its checksum file. */
  readonly file: string
  /** The version of CycloneDX. */
  readonly spec: string
  readonly bytes: number
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string
  readonly components: number
  /** The lockfiles that could not be read, by their paths: what they list is not in it. */
  readonly unread: readonly string[]
}
