import { open, readFile, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gitOutput, runGit } from './run.ts'

/** What a shallow clone has of a history at the moment, asked anew after each fetch. */
export class LocalHistory {
  readonly #root: string
  /** The parents of every commit that was ever reached; a fetch may hide some of them for a while. */
  readonly #parents = new Map<string, readonly string[]>()
  #reached: ReadonlySet<string> | null = null

  constructor(root: string) {
    this.#root = root
  }

  /** To be called after a fetch. */
  forget(): void {
    this.#reached = null
  }

  /** The commit that HEAD names; null before the first commit. */
  async head(): Promise<string | null> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']
    const { code, stdout } = await runGit(args, { cwd: this.#root })
    return code === 0 ? stdout.toString('latin1').trim() : null
  }

  /** What the tags here name themselves, by name: a tag object, or for a lightweight tag a commit. */
  async tags(): Promise<ReadonlyMap<string, string>> {
    const args = ['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', 'refs/tags']
    const lines = linesOf(await gitOutput(args, { cwd: this.#root }))
    return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]))
  }

  /** The commits that HEAD and all references reach. */
  async reached(): Promise<ReadonlySet<string>> {
    if (this.#reached) return this.#reached
    const head = await this.head()
    const args = ['rev-list', '--parents', '--all', ...(head === null ? [] : [head])]
    const reached = new Set<string>()
    for (const line of linesOf(await gitOutput(args, { cwd: this.#root }))) {
      const [oid = '', ...parents] = line.split(' ')
      reached.add(oid)
      if (parents.length >= (this.#parents.get(oid)?.length ?? 0)) this.#parents.set(oid, parents)
    }
    this.#reached = reached
    return reached
  }

  /** Where the history of these revisions is cut off. What is no revision here has none. */
  async cutsBelow(revisions: readonly string[]): Promise<readonly string[]> {
    const cuts = await this.#cuts()
    if (cuts.size === 0) return []
    const found = new Set<string>()
    for (const revision of revisions) {
      const args = ['rev-list', '--end-of-options', `${revision}^{commit}`]
      const { code, stdout } = await runGit(args, { cwd: this.#root })
      if (code === 0) for (const oid of linesOf(stdout)) if (cuts.has(oid)) found.add(oid)
    }
    return [...found]
  }

  /** All places where the history is cut off. */
  async allCuts(): Promise<readonly string[]> {
    return [...(await this.#cuts())]
  }

  /**
   * Takes out of the shallow file what is not here. After `--shallow-exclude` git 2.39 leaves there the ends of branches that a
   * merge at the edge of the history hides, and then fails at the next fetch ("error in object: unshallow").
   * Under git's own lock; where another process holds it, that one writes the file.
   */
  async dropMissingCuts(): Promise<void> {
    const cuts = [...(await this.#cuts())]
    if (cuts.length === 0) return
    const input = `${cuts.join('\n')}\n`
    const answers = linesOf(await gitOutput(['cat-file', '--batch-check'], { cwd: this.#root, input }))
    const present = cuts.filter((_, index) => answers[index]?.endsWith(' missing') === false)
    if (present.length === cuts.length) return
    const path = await this.#shallowFile()
    const lock = await open(`${path}.lock`, 'wx').catch(() => null)
    if (lock === null) return
    try {
      await lock.writeFile(present.map((oid) => `${oid}\n`).join(''))
      await lock.close()
      await rename(`${path}.lock`, path)
    } catch {
      await rm(`${path}.lock`, { force: true })
    }
  }

  /** How many generations of the commits below these cuts are here all the same, having come in another way. */
  async depthBelow(cuts: readonly string[]): Promise<number> {
    await this.reached()
    let generation = await this.#trueParents(cuts)
    const seen = new Set(cuts)
    for (let depth = 0; ; depth++) {
      generation = generation.filter((oid) => !seen.has(oid) && this.#parents.has(oid))
      if (generation.length === 0) return depth
      for (const oid of generation) seen.add(oid)
      generation = generation.flatMap((oid) => this.#parents.get(oid) ?? [])
    }
  }

  /** The parents that are written in the commits themselves, which the shallow file hides. */
  async #trueParents(oids: readonly string[]): Promise<string[]> {
    const input = `${oids.join('\n')}\n`
    const bytes = await gitOutput(['cat-file', '--batch'], { cwd: this.#root, input })
    const parents: string[] = []
    for (let at = 0; at < bytes.length;) {
      const end = bytes.indexOf(10, at)
      const size = Number(/ commit (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1] ?? 0)
      const text = bytes.toString('latin1', end + 1, end + 1 + size)
      const header = text.slice(0, text.indexOf('\n\n'))
      for (const [, oid = ''] of header.matchAll(/^parent ([0-9a-f]+)$/gm)) parents.push(oid)
      at = end + 1 + size + 1
    }
    return parents
  }

  async #cuts(): Promise<ReadonlySet<string>> {
    const text = await readFile(await this.#shallowFile(), 'latin1').catch(() => '')
    return new Set(text.split('\n').filter((line) => line !== ''))
  }

  async #shallowFile(): Promise<string> {
    const path = await gitOutput(['rev-parse', '--git-path', 'shallow'], { cwd: this.#root })
    return resolve(this.#root, path.toString('utf8').trim())
  }
}

function linesOf(bytes: Buffer): string[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}
