import whole from '../../templates/notes.html.hbs'
import release from '../../templates/notes-release.html.hbs'
import heading from '../../templates/notes-heading.html.hbs'
import breaking from '../../templates/notes-breaking.html.hbs'
import change from '../../templates/notes-change.html.hbs'
import inside from '../../templates/notes-inside.html.hbs'
import people from '../../templates/notes-people.html.hbs'
import type { FormatTemplates } from './notes-templates.ts'

export const templates: FormatTemplates = {
  whole,
  parts: { release, heading, breaking, change, inside, people },
}
