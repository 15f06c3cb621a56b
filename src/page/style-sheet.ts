import dependenciesCss from '../../templates/page/dependencies.css'
import comingCss from '../../templates/page/coming.css'
import liveCss from '../../templates/page/live.css'
import searchCss from '../../templates/page/search.css'
import styleCss from '../../templates/page/style.css'
import upgradeCss from '../../templates/page/upgrade.css'
import type { Look } from './site-input.ts'

/** The one style sheet of a site: Waybill's own, then what the site has of its own. */
export function styleSheet({ css }: Pick<Look, 'css'>): string {
  return `${styleCss}${dependenciesCss}${searchCss}${upgradeCss}${liveCss}${comingCss}${css}`
}
