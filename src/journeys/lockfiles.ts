import { lockfileInvalid, longestLockfile } from '../bom/lockfiles/invalid.ts'
import type { LockfileText } from '../bom/component.ts'
import { formatOf, type LockfileReader } from '../bom/lockfiles/formats.ts'
import { chooseOfEachProject, lockfilesAmong, type Ignored } from '../bom/lockfiles/found.ts'
import { wantedAmong } from '../bom/lockfiles/wanted.ts'
import type { Blob, Tree } from '../edge/tree.ts'
import type { WaybillError } from '../errors.ts'

export interface GatheredLockfiles {
  readonly lockfiles: readonly LockfileText[]
  readonly ignored: readonly Ignored[]
  /** LOCKFILE_INVALID for those that are too large to be read. */
  readonly refused: readonly WaybillError[]
}

/** Includes of includes: more than anybody writes. */
const mostRounds = 20
/** Far more than the workspaces of a project. */
const mostBeside = 5_000

/**
 * Finds the lockfiles of a tree, and reads them with their manifests and with whatever else they want. What is too large is
 * not loaded, and nothing outside of the tree is opened, whatever the files say.
 */
export async function gatherLockfiles(tree: Tree): Promise<GatheredLockfiles> {
  const found = lockfilesAmong(tree.paths)
  const wanted = found.lockfiles.flatMap(({ path, manifest }) =>
    manifest === null ? path : [path, manifest],
  )
  const blobs = await tree.read([...new Set(wanted)], longestLockfile)
  const refused: WaybillError[] = []
  const files: LockfileText[] = []
  for (const { path, manifest } of found.lockfiles) {
    const blob = blobs.get(path)
    if (blob && 'bytes' in blob)
      files.push({
        path,
        text: textOf(blob.bytes),
        manifest: manifest === null ? null : textIn(blobs.get(manifest)),
      })
    else refused.push(notOpened(path, blob?.size ?? null))
  }
  const { chosen, ignored } = chooseOfEachProject(files)
  return {
    lockfiles: await withCompany(chosen, tree),
    ignored: [...found.ignored, ...ignored].sort((a, b) => (a.path < b.path ? -1 : 1)),
    refused,
  }
}

interface Asking {
  readonly file: LockfileText
  readonly reader: LockfileReader | undefined
  readonly beside: Map<string, string>
  readonly asked: Set<string>
  next: readonly string[]
}

/** Asks the formats what else they want, all at once, until they name nothing new that is there. */
async function withCompany(files: readonly LockfileText[], tree: Tree): Promise<LockfileText[]> {
  const pathsOf = wantedAmong(tree.paths)
  const all = await Promise.all(
    files.map(async (file): Promise<Asking> => {
      const reader = await formatOf(file.path)?.load()
      return { file, reader, beside: new Map(), asked: new Set(), next: [] }
    }),
  )
  let open: readonly Asking[] = all
  for (let round = 0; round < mostRounds && open.length > 0; round++) {
    for (const one of open) {
      const { asked } = one
      one.next = pathsOf(wantedBy(one))
        .filter((path) => !asked.has(path))
        .slice(0, mostBeside - asked.size)
      for (const path of one.next) asked.add(path)
    }
    const paths = new Set(open.flatMap(({ next }) => next))
    if (paths.size === 0) break
    const blobs = await tree.read([...paths], longestLockfile)
    open = open.filter(({ beside, next }) => {
      const before = beside.size
      for (const path of next) {
        const text = textIn(blobs.get(path))
        if (text !== null) beside.set(path, text)
      }
      return beside.size > before
    })
  }
  return all.map(({ file, beside }) => (beside.size === 0 ? file : { ...file, beside }))
}

function wantedBy({ reader, file, beside }: Asking): readonly string[] {
  try {
    return reader?.wants?.({ ...file, beside }) ?? []
  } catch {
    // Reading it tells what is wrong.
    return []
  }
}

function notOpened(path: string, size: number | null): WaybillError {
  const name = formatOf(path)?.name ?? ''
  const at = { file: path, line: 1 }
  if (size === null)
    return lockfileInvalid(`The ${name} lockfile cannot be opened.`, at, 'See who may read it.')
  const limit = longestLockfile / 1024 / 1024
  return lockfileInvalid(
    `The ${name} lockfile has ${Math.ceil(size / 1024 / 1024)} MiB; at most ${limit} are read.`,
    at,
    'Nobody writes lockfiles of that size: see what is in it.',
  )
}

function textIn(blob: Blob | undefined): string | null {
  return blob && 'bytes' in blob ? textOf(blob.bytes) : null
}

/** By its byte order mark where it has one: PowerShell writes UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
