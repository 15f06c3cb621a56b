/**
 * The `h1:` digests of go.sum by `module version` (Go Modules Reference, "go.sum files"). They are of a list of all files
 * of a module and of no file that could be downloaded; those of the go.mod alone are left out. `faults` counts lines that
 * are none.
 */
export function readGoSum(text: string): {
  readonly digests: ReadonlyMap<string, string>
  readonly faults: number
} {
  const digests = new Map<string, string>()
  let faults = 0
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/)
    const [module = '', version = '', digest = ''] = words
    if (module === '') continue
    // 32 bytes in base64; other algorithms may come and are passed over, as the go command does.
    if (words.length !== 3 || (digest.startsWith('h1:') && !/^h1:[A-Za-z0-9+/]{43}=$/.test(digest)))
      faults += 1
    else if (digest.startsWith('h1:') && !version.endsWith('/go.mod') && !digests.has(`${module} ${version}`))
      digests.set(`${module} ${version}`, digest)
  }
  return { digests, faults }
}
