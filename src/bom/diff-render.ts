import htmlGroup from '../../templates/dependencies-group.html.hbs'
import htmlItem from '../../templates/dependencies-item.html.hbs'
import htmlWhole from '../../templates/dependencies.html.hbs'
import mdGroup from '../../templates/dependencies-group.md.hbs'
import mdItem from '../../templates/dependencies-item.md.hbs'
import mdWhole from '../../templates/dependencies.md.hbs'
import textGroup from '../../templates/dependencies-group.text.hbs'
import textItem from '../../templates/dependencies-item.text.hbs'
import textWhole from '../../templates/dependencies.text.hbs'
import { openTemplate } from '../render/template.ts'
import type { BomDiff } from './diff-document.ts'
import { viewDifference, type DifferenceOptions } from './diff-view.ts'

/** The formats that a difference is written in for people. */
export type DifferenceFormat = keyof typeof templates

const templates = {
  md: { whole: mdWhole, item: mdItem, group: mdGroup },
  html: { whole: htmlWhole, item: htmlItem, group: htmlGroup },
  text: { whole: textWhole, item: textItem, group: textGroup },
} as const

const defaultDifferenceOptions: DifferenceOptions = { limit: 50 }

/**
 * A difference for people, ending with a newline: the change in a sentence, the totals, what needs a look, then what is new,
 * gone and upgraded, each with what brings it in. Names and licences are inert in the format. Longer lists than the limit
 * say how many entries they leave out.
 */
export function renderDifference(
  diff: BomDiff,
  format: DifferenceFormat,
  options: DifferenceOptions = defaultDifferenceOptions,
): string {
  const { whole, item, group } = templates[format]
  const template = openTemplate(format, `templates/dependencies.${format}.hbs`, whole, { item, group })
  return `${template(viewDifference(diff, options)).trim()}\n`
}
