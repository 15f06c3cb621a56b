import whole from '../../templates/notes.slack.hbs'
import release from '../../templates/notes-release.slack.hbs'
import heading from '../../templates/notes-heading.slack.hbs'
import breaking from '../../templates/notes-breaking.slack.hbs'
import change from '../../templates/notes-change.slack.hbs'
import inside from '../../templates/notes-inside.slack.hbs'
import people from '../../templates/notes-people.slack.hbs'
import type { FormatTemplates } from './notes-templates.ts'

export const templates: FormatTemplates = {
  whole,
  parts: { release, heading, breaking, change, inside, people },
}
