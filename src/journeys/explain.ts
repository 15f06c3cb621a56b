import { WaybillError } from '../errors.ts'
import { traceLineage } from '../git/lineage.ts'
import type { Explanation } from '../notes/document.ts'
import { explainPlacement } from '../notes/explain.ts'
import { beginAt } from './draft.ts'
import { unknownRevision } from './groundwork.ts'
import { readHistory, refuseCuts } from './history.ts'
import type { Source } from './source.ts'
import { askAbout, missingOf, tell, type Subject } from './tell.ts'

/** An explanation, and what the answer had to do without. */
export interface Explained {
  readonly explanation: Explanation
  readonly incomplete: readonly string[]
}

/**
 * Tells why a commit is where it is in the notes of the source's family. Throws TAG_NOT_FOUND for a commit that is not
 * there, and for one that neither HEAD nor a release reaches.
 */
export async function explainCommit(source: Source, revision: string): Promise<Explained> {
  const { ground, tip } = await beginAt(source, null)
  const { repository, releases, reading } = ground
  const commit = await ground.resolve(revision)
  if (commit === null) throw await unknownRevision(ground, revision)
  const history = await readHistory(repository, { tips: [], reading })
  const number = history.graph.numberOf(commit)
  if (number === undefined)
    throw new WaybillError(
      'TAG_NOT_FOUND',
      `${commit} is in no release: neither HEAD nor a tag reaches it.`,
      {
        hint: 'Is it on a branch that was not merged? git branch --contains tells where it is.',
      },
    )
  const lineage = traceLineage(history.graph, releases, tip)
  const holders = [...releases, tip].flatMap((of: Subject, index) => {
    const commits = typeof of === 'string' ? lineage.draft : (lineage.commits[index] ?? [])
    return commits.includes(number) ? [{ of, index, commits }] : []
  })
  await refuseCuts(
    repository,
    history,
    holders.flatMap(({ commits }) => commits),
  )
  const found: Explanation['releases'][number][] = []
  const incomplete = new Set<string>()
  for (const { of, index, commits } of holders) {
    const range = history.rangeOf(commits, typeof of === 'string' ? of : of.oid)
    const asked = await askAbout(ground, [range])
    for (const one of missingOf(ground, asked)) incomplete.add(one)
    const base = lineage.baseOf(index)
    const { release, placed } = tell(ground, of, {
      range,
      findings: asked.findings,
      base: base === null ? null : (releases[base] ?? null),
      tipDate: history.dateOf(tip),
      isKnown: () => true,
    })
    const own = placed.find((one) => one.reading.oid === commit)
    if (own)
      found.push({
        version: release.version,
        tag: release.tag,
        bucket: own.bucket,
        section: own.section?.title ?? null,
        because: explainPlacement(own, ground.rules),
      })
  }
  const [said] = history.rangeOf([number], commit).readings
  return {
    incomplete: [...incomplete],
    explanation: {
      schema: 'waybill/explanation@1',
      commit,
      header: said?.header ?? '',
      // What people ask about first: the release that readers saw, then the prereleases before it.
      releases: found.toSorted((a, b) => Number(isCandidate(a.version)) - Number(isCandidate(b.version))),
    },
  }
}

function isCandidate(version: string | null): boolean {
  return version?.includes('-') ?? false
}
