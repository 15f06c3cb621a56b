import htmlSource from '../../templates/notes.html.hbs'
import markdownSource from '../../templates/notes.md.hbs'
import slackSource from '../../templates/notes.slack.hbs'
import textSource from '../../templates/notes.text.hbs'
import { openTemplate } from '../render/template.ts'
import type { ReleaseNotes } from './document.ts'
import { viewNotes } from './view.ts'

const sources = { md: markdownSource, html: htmlSource, text: textSource, slack: slackSource }

/** The notes in a template's format, ending with a newline. Untrusted text in them is inert in that format. */
export function renderNotes(notes: ReleaseNotes, format: keyof typeof sources): string {
  const text = openTemplate(format, `templates/notes.${format}.hbs`, sources[format])(viewNotes(notes))
  return `${text.trim()}\n`
}
