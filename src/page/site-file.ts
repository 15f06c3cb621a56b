/** A file of the site; `path` has forward slashes and is below the site's folder, whatever the input says. */
export interface SiteFile {
  readonly path: string
  /** What is long comes in pieces, which can be asked for more than once. */
  readonly content: string | Uint8Array | Iterable<string>
}
