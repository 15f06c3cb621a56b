import { boundingTags } from '../../forge/bounding-tags.ts'
import { mainFamily, type TagFamily } from '../../git/tag.ts'
import { LocalHistory } from './local-history.ts'
import {
  askRemote,
  headsOf,
  openUpstream,
  tagsOf,
  unfetched,
  type RemoteTag,
  type Upstream,
} from './remote-tags.ts'
import type { GitResult } from './run.ts'

export interface DeepenOptions {
  /** The remote's name. */
  readonly remote: string
  /** For https remotes whose clone has no credential of its own; git gets it in its environment alone. */
  readonly token: string | null
  readonly signal: AbortSignal
  /** Told in words what is fetched next. */
  readonly onStep: (text: string) => void
  /** Whether the history that is here now answers the caller's question. Asked after everything that was fetched. */
  readonly enough: () => Promise<boolean>
  /** The tag or full reference whose history is wanted; default HEAD's, or that of the release whose tag HEAD carries. */
  readonly tip?: string | null
  /** The tag after which the wanted history begins; default: by the versions of the family, see `boundingTags`. */
  readonly from?: string | null
  /** The tag families that the question is about; default the main one. */
  readonly families?: readonly TagFamily[]
}

export interface Deepened {
  /** How often something was fetched. */
  readonly steps: number
  /** Whether the question was answered; false when even the whole history was not enough. */
  readonly complete: boolean
}

/** How much deeper each step goes once the tags alone do not tell where to stop; after the last all of it is fetched. */
const depths = [50, 100, 200, 400, 800, 1600]
/** What git takes for "all of it". */
const endless = 2_147_483_647
const transferLimit = 600_000

const quiet = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-gc',
  '--no-recurse-submodules',
  '--no-prune',
  '--refmap=',
  '--stdin',
]

/**
 * Fetches as little history as answers a question about a shallow clone, and no more: first the tags that the history here
 * already reaches, then what the release's base tag does not reach (`--shallow-exclude`), then deeper in growing steps, at
 * last everything. `--deepen` with `--tags` or with the configured branches would bring the whole history of each of them.
 *
 * Touches the objects, the shallow file, and tags that are missing here or were replaced by a lightweight one on the same
 * commit (as checkouts in CI do); no branch, no FETCH_HEAD, no submodule. Nothing that is here gets cut off.
 *
 * Throws HISTORY_SHALLOW with git's own words when the remote cannot be reached and when the signal aborts, and what `enough`
 * throws.
 */
export async function deepenUntil(root: string, options: DeepenOptions): Promise<Deepened> {
  const upstream = await openUpstream(root, options)
  const deepening = new Deepening(upstream, await tagsOf(upstream), options.onStep)
  const { tips, bounds } = await deepening.ends(options)
  await deepening.fetchTags([...tips, ...bounds])
  await deepening.takeTags()
  if (await options.enough()) return { steps: deepening.steps, complete: true }
  const ends = tips.length > 0 ? tips.map(tagReference) : [options.tip ?? 'HEAD']
  if ((await deepening.fetchUpTo(ends, bounds)) && (await options.enough()))
    return { steps: deepening.steps, complete: true }
  // With no tag to begin after, the history begins at its root.
  for (const depth of bounds.length > 0 || options.from ? depths : [endless]) {
    if (!(await deepening.deepen([...ends, ...bounds.map(tagReference)], depth))) break
    if (await options.enough()) return { steps: deepening.steps, complete: true }
  }
  await deepening.fetchEverything()
  return { steps: deepening.steps, complete: await options.enough() }
}

class Deepening {
  steps = 0
  readonly #upstream: Upstream
  readonly #tags: ReadonlyMap<string, RemoteTag>
  readonly #onStep: (text: string) => void
  readonly #history: LocalHistory

  constructor(upstream: Upstream, tags: ReadonlyMap<string, RemoteTag>, onStep: (text: string) => void) {
    this.#upstream = upstream
    this.#tags = tags
    this.#onStep = onStep
    this.#history = new LocalHistory(upstream.remote.place.cwd)
  }

  /** The tags that the question is about (none for HEAD), and those where its history most likely begins. */
  async ends({ tip, from, families }: DeepenOptions): Promise<{ tips: string[]; bounds: string[] }> {
    const names = [...this.#tags.keys()]
    const head = await this.#history.head()
    const named = tip !== undefined && tip !== null && this.#tags.has(tip) ? tip : null
    const bounds = (families ?? [mainFamily(names)]).flatMap((family) => {
      const onHead = names.filter((name) => this.#tags.get(name)?.commit === head)
      const release = named ?? (tip ? null : (boundingTags(family, onHead, null)[0] ?? null))
      return boundingTags(family, names, release)
    })
    const begin = from !== undefined && from !== null ? [from].filter((name) => this.#tags.has(name)) : bounds
    return { tips: named === null ? [] : [named], bounds: [...new Set(begin)] }
  }

  /** Brings tags that are not here, each with the one commit that it names. */
  async fetchTags(names: readonly string[]): Promise<void> {
    const here = await this.#history.tags()
    const missing = names.filter((name) => !here.has(name))
    if (missing.length === 0) return
    const reached = await this.#history.reached()
    const far = missing.filter((name) => !reached.has(this.#tags.get(name)?.commit ?? ''))
    await this.#fetch(`the tags ${missing.join(', ')}`, ['--depth=1'], far.map(tagRefspec))
  }

  /**
   * Brings the tags of commits that are here, which brings no commits, and the annotation of those that a checkout
   * replaced by lightweight ones.
   */
  async takeTags(): Promise<void> {
    const [here, reached] = await Promise.all([this.#history.tags(), this.#history.reached()])
    const refspecs: string[] = []
    for (const [name, { commit, annotation }] of this.#tags) {
      if (!reached.has(commit)) continue
      const own = here.get(name)
      if (own === undefined) refspecs.push(tagRefspec(name))
      else if (own === commit && annotation !== null) refspecs.push(`+${tagRefspec(name)}`)
    }
    await this.#fetch('the tags of the history that is here', [], refspecs)
  }

  /** Brings what the ends reach and the tags do not, and one commit more at each of its ends. Whether anything came. */
  async fetchUpTo(ends: readonly string[], bounds: readonly string[]): Promise<boolean> {
    const cuts = await this.#history.cutsBelow(ends)
    if (bounds.length === 0 || cuts.length === 0) return false
    const exclude = bounds.map((name) => `--shallow-exclude=refs/tags/${name}`)
    this.#say(`the history since ${bounds.join(' and ')}`)
    const result = await this.#ask(exclude, cuts)
    // Every cut lies beyond the tags; or the server does not know how to do this. Depth finds the way all the same.
    if (result.code !== 0) return false
    const remaining = await this.#history.cutsBelow(ends)
    if (remaining.length > 0) await this.#deeper(remaining, 1)
    await this.takeTags()
    return true
  }

  /** Goes deeper wherever the history of the ends is cut. False when it is cut nowhere. */
  async deepen(ends: readonly string[], by: number): Promise<boolean> {
    const cuts = await this.#history.cutsBelow(ends)
    if (cuts.length === 0) return false
    this.#say(by === endless ? 'the whole history' : `${by} commits more`)
    await this.#deeper(cuts, by)
    await this.takeTags()
    return true
  }

  async fetchEverything(): Promise<void> {
    const cuts = await this.#history.allCuts()
    this.#say('the whole history')
    if (cuts.length > 0) await this.#deeper(cuts, endless)
    const here = await this.#history.tags()
    await this.#fetch(
      'all tags',
      [],
      [...this.#tags.keys()].filter((name) => !here.has(name)).map(tagRefspec),
    )
  }

  /** Depths count from the cuts themselves; never less than what lies below them here already, for that would be cut off. */
  async #deeper(cuts: readonly string[], by: number): Promise<void> {
    const depth = by === endless ? endless : Math.max(by, await this.#history.depthBelow(cuts)) + 1
    const result = await this.#ask([`--depth=${depth}`], cuts)
    if (result.code === 0) return
    if (!/not our ref|unadvertised object/.test(result.stderr)) throw unfetched(this.#upstream, result)
    // A server of the old protocol gives only what its references name.
    const named = await this.#ask(
      [depth === endless ? '--unshallow' : `--deepen=${by}`],
      await this.#branches(),
    )
    if (named.code !== 0) throw unfetched(this.#upstream, named)
  }

  /** The remote's branches whose tip is here, else its default branch. */
  async #branches(): Promise<readonly string[]> {
    const [heads, reached] = await Promise.all([headsOf(this.#upstream), this.#history.reached()])
    const here = [...heads].filter(([, oid]) => reached.has(oid)).map(([name]) => `refs/heads/${name}`)
    return here.length > 0 ? here : ['HEAD']
  }

  async #fetch(what: string, options: readonly string[], refspecs: readonly string[]): Promise<void> {
    if (refspecs.length === 0) return
    this.#say(what)
    const result = await this.#ask(options, refspecs)
    if (result.code !== 0) throw unfetched(this.#upstream, result)
  }

  #say(what: string): void {
    this.#onStep(`Fetching ${what} from ${this.#upstream.remote.name}.`)
  }

  async #ask(options: readonly string[], wanted: readonly string[]): Promise<GitResult> {
    this.steps += 1
    // What is here now, so that nothing of it is cut off later.
    await this.#history.reached()
    const result = await askRemote(
      this.#upstream,
      ['-c', 'protocol.version=2', ...quiet, ...options, '--', this.#upstream.remote.name],
      { limit: transferLimit, input: `${wanted.join('\n')}\n` },
    )
    this.#history.forget()
    await this.#history.dropMissingCuts()
    return result
  }
}

function tagReference(name: string): string {
  return `refs/tags/${name}`
}

function tagRefspec(name: string): string {
  return `${tagReference(name)}:${tagReference(name)}`
}
