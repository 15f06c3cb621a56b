import emailBom from '../../templates/email-bom.html.hbs'
import emailChecks from '../../templates/email-checks.html.hbs'
import emailDifference from '../../templates/email-difference.html.hbs'
import emailEarly from '../../templates/email-early.html.hbs'
import emailFacts from '../../templates/email-facts.html.hbs'
import emailHello from '../../templates/email-hello.html.hbs'
import emailLines from '../../templates/email-lines.html.hbs'
import emailInside from '../../templates/email-inside.html.hbs'
import emailRelief from '../../templates/email-relief.html.hbs'
import emailLabel from '../../templates/email-label.html.hbs'
import emailLayout from '../../templates/email-layout.html.hbs'
import emailNext from '../../templates/email-next.html.hbs'
import emailRecord from '../../templates/email-record.html.hbs'
import emailRoute from '../../templates/email-route.html.hbs'
import emailRow from '../../templates/email-row.html.hbs'
import cancellationHtml from '../../templates/cancellation.html.hbs'
import cancellationSlack from '../../templates/cancellation.slack.hbs'
import cancellationText from '../../templates/cancellation.text.hbs'
import correctionHtml from '../../templates/correction.html.hbs'
import correctionSlack from '../../templates/correction.slack.hbs'
import correctionText from '../../templates/correction.text.hbs'
import revisionHtml from '../../templates/revision.html.hbs'
import revisionSlack from '../../templates/revision.slack.hbs'
import revisionText from '../../templates/revision.text.hbs'
import rollbackHtml from '../../templates/rollback.html.hbs'
import rollbackSlack from '../../templates/rollback.slack.hbs'
import rollbackText from '../../templates/rollback.text.hbs'
import exceptionHtml from '../../templates/exception.html.hbs'
import exceptionSlack from '../../templates/exception.slack.hbs'
import exceptionText from '../../templates/exception.text.hbs'
import changesHtml from '../../templates/notice-changes.html.hbs'
import changesSlack from '../../templates/notice-changes.slack.hbs'
import changesText from '../../templates/notice-changes.text.hbs'
import differenceSlack from '../../templates/notice-difference.slack.hbs'
import differenceText from '../../templates/notice-difference.text.hbs'
import genuineText from '../../templates/notice-genuine.text.hbs'
import noticeHtml from '../../templates/notice.html.hbs'
import noticeSlack from '../../templates/notice.slack.hbs'
import noticeText from '../../templates/notice.text.hbs'
import proofHtml from '../../templates/proof.html.hbs'
import proofSlack from '../../templates/proof.slack.hbs'
import proofText from '../../templates/proof.text.hbs'
import { openTemplate, type Template } from '../render/template.ts'
import { messageKinds, type MessageKind } from './message.ts'
import type { OwnTemplates } from './own-words.ts'

/** The documents that have templates, and the formats that they are written in. */
export const documentNames = messageKinds
export type DocumentName = MessageKind
export const documentFormats = ['text', 'html', 'slack'] as const
export type DocumentFormat = (typeof documentFormats)[number]

const sources: Readonly<Record<DocumentName, Readonly<Record<DocumentFormat, TemplateSpecification>>>> = {
  notice: { text: noticeText, html: noticeHtml, slack: noticeSlack },
  revision: { text: revisionText, html: revisionHtml, slack: revisionSlack },
  cancellation: { text: cancellationText, html: cancellationHtml, slack: cancellationSlack },
  proof: { text: proofText, html: proofHtml, slack: proofSlack },
  exception: { text: exceptionText, html: exceptionHtml, slack: exceptionSlack },
  rollback: { text: rollbackText, html: rollbackHtml, slack: rollbackSlack },
  correction: { text: correctionText, html: correctionHtml, slack: correctionSlack },
}

const partials: Readonly<Record<DocumentFormat, Readonly<Record<string, TemplateSpecification>>>> = {
  text: { changes: changesText, difference: differenceText, genuine: genuineText },
  slack: { changes: changesSlack, difference: differenceSlack },
  html: {
    changes: changesHtml,
    label: emailLabel,
    layout: emailLayout,
    row: emailRow,
    route: emailRoute,
    record: emailRecord,
    checks: emailChecks,
    bom: emailBom,
    difference: emailDifference,
    early: emailEarly,
    facts: emailFacts,
    hello: emailHello,
    lines: emailLines,
    inside: emailInside,
    relief: emailRelief,
    next: emailNext,
  },
}

/** The partials of a format, by the names that templates call them. */
export function partsIn(format: DocumentFormat): Readonly<Record<string, TemplateSpecification>> {
  return partials[format]
}

/** The partials that take a block. */
export const blockParts: readonly string[] = [
  'checks',
  'facts',
  'hello',
  'label',
  'layout',
  'next',
  'relief',
  'row',
]

type Opened = Map<string, Template>

const ours: Opened = new Map()
const theirs = new WeakMap<OwnTemplates, Opened>()

/**
 * A document in a format, slots still as the marks that `freezeSlots` knows. Templates are opened when first needed. `own`
 * stands in for ours. Throws TEMPLATE_INVALID, at the place, for a template that the view has no value for.
 */
export function renderDocument(
  name: DocumentName,
  format: DocumentFormat,
  view: object,
  own: OwnTemplates | null = null,
): string {
  const file = `${name}.${format}.hbs`
  const opened = own === null ? ours : (theirs.get(own) ?? new Map<string, Template>())
  if (own !== null) theirs.set(own, opened)
  let template = opened.get(file)
  if (!template) {
    const whole = own?.templates[`${name}.${format}`]
    const parts = { ...partials[format], ...own?.parts[format] }
    template = openTemplate(format, whole?.file ?? file, whole?.specification ?? sources[name][format], parts)
    opened.set(file, template)
  }
  return template(view)
}
