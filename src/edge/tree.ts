/** The bytes of a file, or how many they are where they are too many. */
export type Blob = { readonly bytes: Buffer } | { readonly size: number }

/** Regular files to be read by path: those of a commit, or those that lie in a folder. */
export interface Tree {
  /** Relative to the folder that was asked for, with `/`. */
  readonly paths: readonly string[]
  /** Several at once, of at most so many bytes each; what is not there is left out. */
  read(paths: readonly string[], most: number): Promise<ReadonlyMap<string, Blob>>
}

/** An entry of a map, where there is one. */
export function entry<Value>(path: string, value: Value | null | undefined): [string, Value][] {
  return value === undefined || value === null ? [] : [[path, value]]
}
