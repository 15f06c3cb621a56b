import liveHtml from '../../templates/page/live.html.hbs'
import { pageFile, type Site } from './frame.ts'
import { liveView } from './live-view.ts'
import type { ReleaseView } from './release-view.ts'
import type { SiteFile } from './site-file.ts'
import { openPage } from './site-templates.ts'
import type { Stay } from './stay.ts'
import { whatRuns } from './what-runs.ts'
import { say } from './words.ts'

/**
 * What is live where, `live/index.html`, and the same for machines, `live/what-runs.json`. Where nothing
 * was ever proved to run, they say that. Throws TEMPLATE_INVALID for a template that cannot be rendered.
 */
export function* composeLive(
  site: Site,
  stays: readonly Stay[],
  views: readonly ReleaseView[],
): Generator<SiteFile, void, void> {
  const { language, look } = site
  yield { path: 'live/what-runs.json', content: `${JSON.stringify(whatRuns(stays))}\n` }
  yield pageFile(site, openPage(look, 'live.html.hbs', liveHtml), 'live/', {
    name: say(language, 'live-title'),
    description: say(language, 'live-description'),
    ...liveView(site, stays, views),
  })
}
