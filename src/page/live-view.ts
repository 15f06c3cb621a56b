import { byCodeUnit } from '../bom/code-units.ts'
import type { Site } from './frame.ts'
import type { ReleaseView } from './release-view.ts'
import { phrase, type Phrase } from './phrase.ts'
import { placeAnchor, stayView, type StayView } from './stay-view.ts'
import { newestFirst, type Stay } from './stay.ts'
import { momentOf } from './moment.ts'
import { say } from './words.ts'

/** So many of the stays that are over are listed. */
const longestHistory = 50

/** The page of what is live, environment by environment. */
export interface LiveView {
  readonly environments: readonly EnvironmentView[]
  readonly past: readonly ShownStay[]
  /** That not all are listed; null where they are. */
  readonly newest: string | null
}

interface EnvironmentView {
  readonly name: string
  readonly anchor: string
  readonly places: readonly PlaceView[]
}

/** One package there, or (null) the single product. */
interface PlaceView {
  readonly package: string | null
  /** Several while groups run different versions. */
  readonly running: readonly (ShownStay & { readonly sinceWords: Phrase })[]
  /** Where nothing is proved to run: what was last. */
  readonly last: string | null
}

export interface ShownStay extends StayView {
  /** The version, after its package where there is one. */
  readonly name: string
  /** The release's page; null where the site has none. */
  readonly page: string | null
  readonly withdrawn: boolean
}

type Shown = Pick<ReleaseView, 'package' | 'version' | 'draft' | 'href' | 'withdrawn'>

/** Linear in the stays and the releases. Environments and packages by name. */
export function liveView(
  site: Pick<Site, 'language' | 'baseUrl'>,
  stays: readonly Stay[],
  views: readonly Shown[],
): LiveView {
  const pages = new Map(
    views.filter(({ draft }) => !draft).map((view) => [keyOf(view.package, view.version), view]),
  )
  const shown = (stay: Stay): ShownStay => {
    const view = pages.get(keyOf(stay.package, stay.version))
    return {
      ...stayView(site, stay),
      name: stay.package === null ? stay.version : `${stay.package} ${stay.version}`,
      page: view?.href ?? null,
      withdrawn: (view?.withdrawn ?? null) !== null,
    }
  }
  const past = stays.filter(({ until }) => until !== null).toSorted(newestFirst)
  return {
    environments: byName(stays, ({ environment }) => environment).map(([name, here]) => ({
      name,
      anchor: placeAnchor(name),
      places: byName(here, (stay) => stay.package ?? '').map(([, of]) => placeView(site, of, shown)),
    })),
    past: past.slice(0, longestHistory).map(shown),
    newest:
      past.length > longestHistory ? say(site.language, 'live-newest', { count: longestHistory }) : null,
  }
}

function placeView(
  { language }: Pick<Site, 'language'>,
  stays: readonly Stay[],
  shown: (stay: Stay) => ShownStay,
): PlaceView {
  const running = stays.filter(({ until }) => until === null).toSorted(newestFirst)
  const ended = stays.flatMap(({ version, until }) => (until === null ? [] : [{ version, until }]))
  const [last] = ended.toSorted((one, other) => Date.parse(other.until) - Date.parse(one.until))
  return {
    package: stays[0]?.package ?? null,
    running: running.map((stay) => ({
      ...shown(stay),
      sinceWords: phrase(language, 'live-since', 'moment'),
    })),
    last:
      running.length > 0 || !last
        ? null
        : say(language, 'live-last', {
            version: last.version,
            moment: momentOf(language, last.until).words,
          }),
  }
}

/** The groups of a list by a name, in the order of the names. */
function byName(stays: readonly Stay[], nameOf: (stay: Stay) => string): [string, Stay[]][] {
  const groups = new Map<string, Stay[]>()
  for (const stay of stays) {
    const name = nameOf(stay)
    const group = groups.get(name)
    if (group) group.push(stay)
    else groups.set(name, [stay])
  }
  return [...groups].toSorted(([a], [b]) => byCodeUnit(a, b))
}

function keyOf(part: string | null, version: string): string {
  return JSON.stringify([part ?? '', version])
}
