import mdWhole from '../../templates/notes.md.hbs'
import mdRelease from '../../templates/notes-release.md.hbs'
import mdHeading from '../../templates/notes-heading.md.hbs'
import mdBreaking from '../../templates/notes-breaking.md.hbs'
import mdChange from '../../templates/notes-change.md.hbs'
import mdPeople from '../../templates/notes-people.md.hbs'
import htmlWhole from '../../templates/notes.html.hbs'
import htmlRelease from '../../templates/notes-release.html.hbs'
import htmlHeading from '../../templates/notes-heading.html.hbs'
import htmlBreaking from '../../templates/notes-breaking.html.hbs'
import htmlChange from '../../templates/notes-change.html.hbs'
import htmlPeople from '../../templates/notes-people.html.hbs'
import textWhole from '../../templates/notes.text.hbs'
import textRelease from '../../templates/notes-release.text.hbs'
import textHeading from '../../templates/notes-heading.text.hbs'
import textBreaking from '../../templates/notes-breaking.text.hbs'
import textChange from '../../templates/notes-change.text.hbs'
import textPeople from '../../templates/notes-people.text.hbs'
import slackWhole from '../../templates/notes.slack.hbs'
import slackRelease from '../../templates/notes-release.slack.hbs'
import slackHeading from '../../templates/notes-heading.slack.hbs'
import slackBreaking from '../../templates/notes-breaking.slack.hbs'
import slackChange from '../../templates/notes-change.slack.hbs'
import slackPeople from '../../templates/notes-people.slack.hbs'
import type { Part } from '../render/template.ts'

/** The formats that notes are written in. */
export type NotesFormat = keyof typeof wholes

const wholes = { md: mdWhole, html: htmlWhole, text: textWhole, slack: slackWhole }

const parts: Readonly<Record<NotesFormat, Readonly<Record<string, TemplateSpecification>>>> = {
  md: { release: mdRelease, heading: mdHeading, breaking: mdBreaking, change: mdChange, people: mdPeople },
  html: {
    release: htmlRelease,
    heading: htmlHeading,
    breaking: htmlBreaking,
    change: htmlChange,
    people: htmlPeople,
  },
  text: {
    release: textRelease,
    heading: textHeading,
    breaking: textBreaking,
    change: textChange,
    people: textPeople,
  },
  slack: {
    release: slackRelease,
    heading: slackHeading,
    breaking: slackBreaking,
    change: slackChange,
    people: slackPeople,
  },
}

/** The names of the parts that a user may replace: `change.md`, ... */
export const partNames: readonly string[] = Object.entries(parts).flatMap(([format, all]) =>
  Object.keys(all).map((part) => `${part}.${format}`),
)

export function wholeOf(format: NotesFormat): TemplateSpecification {
  return wholes[format]
}

/** The parts of a format by their names. */
export function partsOf(format: NotesFormat): Readonly<Record<string, Part>> {
  return Object.fromEntries(
    Object.entries(parts[format]).map(([part, specification]) => [
      `${part}.${format}`,
      { file: `templates/notes-${part}.${format}.hbs`, specification },
    ]),
  )
}
