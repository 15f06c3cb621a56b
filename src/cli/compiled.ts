import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import Module, { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { Script } from 'node:vm'

/** Where compiled code is kept, and what it is the code of. */
export interface CompiledOptions {
  /** The folder of the built files; what is loaded from elsewhere is left alone. */
  readonly folder: string
  /** What the run is for: other commands load other files. */
  readonly name: string
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * Keeps what Node compiles of the built files for the next run of this user, below `waybill` in the user's cache folder
 * (`XDG_CACHE_HOME`, else `~/.cache`): to compile takes a third of a short run. It may be deleted at any time. Nothing is kept in a CI
 * system, where no run comes after this one, nor with `NODE_DISABLE_COMPILE_CACHE`, as Node itself calls it. What cannot be
 * read or written only costs the time: nothing is thrown and nothing said.
 */
export function keepCompiled(options: CompiledOptions): void {
  const { environment, version } = options
  if (environment['NODE_DISABLE_COMPILE_CACHE'] || environment['CI']) return
  const home = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  const node = Module as unknown as { readonly enableCompileCache?: (folder: string) => unknown }
  // Node 22.8 and later do this themselves.
  if (node.enableCompileCache) node.enableCompileCache(join(home, 'waybill', 'node'))
  else
    keepBy({
      ...options,
      path: join(home, 'waybill', version, `${process.version}-${process.arch}`, nameOf(options)),
    })
}

function nameOf({ name, folder }: CompiledOptions): string {
  return `${name}${folder}`.replace(/[^\w.]+/g, '-').slice(-200)
}

/** A file of the folder, as it was when its code was compiled; where that stands among the bytes of all. */
interface Kept {
  readonly changed: number
  readonly size: number
  readonly at: number
  readonly length: number
}

interface Store {
  readonly folder: string
  readonly files: Readonly<Record<string, Kept>>
  readonly bytes: Buffer
}

interface Loaded {
  readonly script: Script
  readonly changed: number
  readonly size: number
}

type Compile = (this: NodeJS.Module, content: string, filename: string) => unknown

function keepBy({ folder, path }: CompiledOptions & { readonly path: string }): void {
  const store = readStore(path, folder)
  const loaded = new Map<string, Loaded>()
  let isNew = false
  const { prototype } = Module as unknown as { readonly prototype: { _compile: Compile } }
  const usual = prototype._compile
  prototype._compile = function (content, filename) {
    const name = relative(folder, filename)
    if (name.startsWith('..') || !filename.startsWith(folder + sep))
      return usual.call(this, content, filename)
    // A file that was written over has another time, whatever its length and its own date say.
    const { ctimeMs: changed, size } = statSync(filename)
    const kept = store?.files[name]
    const cachedData =
      store && kept?.changed === changed && kept.size === size
        ? store.bytes.subarray(kept.at, kept.at + kept.length)
        : undefined
    const script = new Script(Module.wrap(content), { filename, ...(cachedData ? { cachedData } : {}) })
    if (cachedData === undefined || script.cachedDataRejected) isNew = true
    loaded.set(name, { script, changed, size })
    const run = script.runInThisContext() as (...given: unknown[]) => unknown
    return run.call(this.exports, this.exports, createRequire(filename), this, filename, dirname(filename))
  }
  process.on('exit', () => {
    if (!isNew) return
    try {
      writeStore(path, folder, { store, loaded })
    } catch {
      // A full or read-only disk is no fault of the command.
    }
  })
}

/** Only what the user wrote, and nobody else may write to: it is run as it is. */
function readStore(path: string, folder: string): Store | null {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const { uid, mode } = fstatSync(file)
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return null
    const all = readFileSync(file)
    const end = wordLength + all.readUInt32LE(0)
    const read = JSON.parse(all.toString('utf8', wordLength, end)) as Omit<Store, 'bytes'> & {
      length: number
    }
    const from = aligned(end)
    const bytes = all.subarray(from, from + read.length)
    const isWhole = all.length === from + 2 * read.length && bytes.equals(all.subarray(from + read.length))
    return read.folder === folder && isWhole ? { ...read, bytes } : null
  } catch {
    return null
  } finally {
    if (file !== null) closeSync(file)
  }
}

function writeStore(
  path: string,
  folder: string,
  { store, loaded }: { readonly store: Store | null; readonly loaded: ReadonlyMap<string, Loaded> },
): void {
  const files: Record<string, Kept> = {}
  const pieces: Buffer[] = []
  let length = 0
  const add = (name: string, code: Buffer, { changed, size }: Pick<Kept, 'changed' | 'size'>) => {
    files[name] = { changed, size, at: length, length: code.length }
    const whole = aligned(code.length)
    pieces.push(code, Buffer.alloc(whole - code.length))
    length += whole
  }
  for (const [name, one] of loaded) add(name, one.script.createCachedData(), one)
  // What another form of the command loaded is kept with it.
  for (const [name, one] of Object.entries(store?.files ?? {}))
    if (store && !loaded.has(name)) add(name, store.bytes.subarray(one.at, one.at + one.length), one)
  const head = Buffer.from(JSON.stringify({ folder, files, length }))
  const size = Buffer.alloc(wordLength)
  size.writeUInt32LE(head.length)
  const gap = Buffer.alloc(aligned(wordLength + head.length) - wordLength - head.length)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  // Damaged code would be run. To compare two copies takes a tenth of the time of a digest.
  writeFileSync(draft, Buffer.concat([size, head, gap, ...pieces, ...pieces]), { mode: 0o600, flag: 'wx' })
  renameSync(draft, path)
}

const wordLength = 4

/** V8 reads words, and would copy what does not begin at one. */
function aligned(length: number): number {
  return Math.ceil(length / 8) * 8
}
