import whole from '../../templates/notes.md.hbs'
import release from '../../templates/notes-release.md.hbs'
import heading from '../../templates/notes-heading.md.hbs'
import breaking from '../../templates/notes-breaking.md.hbs'
import change from '../../templates/notes-change.md.hbs'
import inside from '../../templates/notes-inside.md.hbs'
import people from '../../templates/notes-people.md.hbs'
import type { FormatTemplates } from './notes-templates.ts'

export const templates: FormatTemplates = {
  whole,
  parts: { release, heading, breaking, change, inside, people },
}
