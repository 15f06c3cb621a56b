import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { WaybillError } from '../errors.ts'
import { globOf } from '../notes/glob.ts'

/** A file that goes with a release. */
export interface AttachedFile {
  readonly name: string
  /** As somebody wrote it, or as it was found. */
  readonly path: string
  readonly content: Uint8Array
  /** Lower-case hex. */
  readonly sha256: string
}

/** The largest that GitHub takes (docs.github.com, "About releases"): each file under 2 GiB. */
const mostBytes = 2 ** 31 - 1

/**
 * The files that patterns name, each once, in the order of their paths: paths from a folder, with `*` for any name in a folder.
 * Throws RELEASE_UNREADY for a pattern that names none, and for a file that is empty or too large for a release.
 */
export async function attachedFiles(
  folder: string,
  patterns: readonly string[],
): Promise<readonly AttachedFile[]> {
  const found = new Map<string, string>()
  for (const pattern of patterns) {
    if (pattern.includes('**'))
      throw new WaybillError(
        'RELEASE_UNREADY',
        `${pattern} is not understood: * stands for any name in one folder.`,
        {
          hint: 'Write one for each depth: build/*.tgz and build/*/*.tgz',
        },
      )
    const paths = await matches(folder, pattern)
    if (paths.length === 0)
      throw new WaybillError('RELEASE_UNREADY', `There is no file ${pattern} to attach.`, {
        hint: 'Build it first, or mend release.attach (from the folder of waybill.yml) or --attach (from --cwd).',
      })
    for (const path of paths) found.set(resolve(folder, path), path)
  }
  const files: AttachedFile[] = []
  for (const [at, path] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    files.push(await readAttached(at, path))
  return files
}

async function matches(folder: string, pattern: string): Promise<readonly string[]> {
  const absolute = /^(?:\/|[A-Za-z]:[\\/])/.exec(pattern)?.[0] ?? ''
  const parts = pattern
    .slice(absolute.length)
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.')
  let paths: readonly string[] = [absolute]
  for (const part of parts)
    paths = part.includes('*')
      ? (await Promise.all(paths.map((path) => namesIn(folder, path, part)))).flat()
      : paths.map((path) => joined(path, part))
  const known = await Promise.all(paths.map((path) => isFile(resolve(folder, path))))
  return paths.filter((_, index) => known[index] === true)
}

async function namesIn(folder: string, path: string, part: string): Promise<readonly string[]> {
  const fits = globOf(part)
  const names = await readdir(resolve(folder, path)).catch(() => [])
  return names
    .filter((name) => fits(name) && (part.startsWith('.') || !name.startsWith('.')))
    .map((name) => joined(path, name))
}

function joined(path: string, part: string): string {
  return path === '' || path.endsWith('/') || path.endsWith('\\') ? `${path}${part}` : `${path}/${part}`
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true
}

async function readAttached(at: string, path: string): Promise<AttachedFile> {
  const { size } = await stat(at)
  if (size === 0 || size > mostBytes)
    throw new WaybillError(
      'RELEASE_UNREADY',
      size === 0 ? `${path} is empty.` : `${path} has ${size} bytes, and a release takes files under 2 GiB.`,
      { at: { file: path }, hint: 'See how it was built, or leave it out of what is attached.' },
    )
  const content = await readFile(at)
  return { name: basename(at), path, content, sha256: createHash('sha256').update(content).digest('hex') }
}
