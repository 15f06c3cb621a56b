import whole from '../../templates/notes.text.hbs'
import release from '../../templates/notes-release.text.hbs'
import heading from '../../templates/notes-heading.text.hbs'
import breaking from '../../templates/notes-breaking.text.hbs'
import change from '../../templates/notes-change.text.hbs'
import inside from '../../templates/notes-inside.text.hbs'
import people from '../../templates/notes-people.text.hbs'
import type { FormatTemplates } from './notes-templates.ts'

export const templates: FormatTemplates = {
  whole,
  parts: { release, heading, breaking, change, inside, people },
}
