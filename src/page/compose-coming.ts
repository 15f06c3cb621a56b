import comingHtml from '../../templates/page/coming.html.hbs'
import { comingView } from './coming-view.ts'
import type { Coming } from './coming.ts'
import { pageFile, type Site } from './frame.ts'
import type { SiteFile } from './site-file.ts'
import { openPage } from './site-templates.ts'
import { say } from './words.ts'

/**
 * What is coming, `coming/index.html`: also where nothing is, so that readers who keep the link find an answer. It is in no
 * feed. Throws TEMPLATE_INVALID for a template that cannot be rendered.
 */
export function* composeComing(site: Site, coming: readonly Coming[]): Generator<SiteFile, void, void> {
  const { language, look } = site
  yield pageFile(site, openPage(look, 'coming.html.hbs', comingHtml), 'coming/', {
    name: say(language, 'coming-title'),
    description: say(language, 'coming-description'),
    shipments: coming.map((one) => comingView(language, one)),
  })
}
