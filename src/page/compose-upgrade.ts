import upgradeHtml from '../../templates/page/upgrade.html.hbs'
import upgradeJs from '../../templates/page/upgrade.client.js'
import { pageFile, type Site } from './frame.ts'
import type { ReleaseView } from './release-view.ts'
import type { SiteFile } from './site-file.ts'
import { openPage } from './site-templates.ts'
import { hasUpgradeGuide, upgradeView } from './upgrade-view.ts'
import { say } from './words.ts'

/**
 * The upgrade guide, `upgrade/index.html`, with the script that narrows it to two versions. None where no release ever
 * asked for anything. Throws TEMPLATE_INVALID for a template that cannot be rendered.
 */
export function* composeUpgrade(site: Site, views: readonly ReleaseView[]): Generator<SiteFile, void, void> {
  if (!hasUpgradeGuide(views)) return
  const template = openPage(site.look, 'upgrade.html.hbs', upgradeHtml)
  const { language } = site
  const packages = upgradeView(views)
  yield { path: 'upgrade.js', content: upgradeJs }
  yield pageFile(site, template, 'upgrade/', {
    name: say(language, 'upgrade-guide'),
    description: say(language, 'upgrade-description'),
    scripts: ['upgrade.js'],
    packages,
    level: packages[0]?.name === null && packages.length === 1 ? 'h2' : 'h3',
    names: packages.length > 1 ? packages.map(({ name }) => name ?? '') : [],
    texts: JSON.stringify({
      count: language.texts['upgrade-count'],
      nothing: language.texts['upgrade-nothing'],
      newest: language.texts['upgrade-newest'],
    }),
  })
}
