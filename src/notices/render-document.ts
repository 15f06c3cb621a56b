import emailChecks from '../../templates/email-checks.html.hbs'
import emailLabel from '../../templates/email-label.html.hbs'
import emailLayout from '../../templates/email-layout.html.hbs'
import emailRecord from '../../templates/email-record.html.hbs'
import emailRoute from '../../templates/email-route.html.hbs'
import emailRow from '../../templates/email-row.html.hbs'
import exceptionHtml from '../../templates/exception.html.hbs'
import exceptionSlack from '../../templates/exception.slack.hbs'
import exceptionText from '../../templates/exception.text.hbs'
import changesHtml from '../../templates/notice-changes.html.hbs'
import changesSlack from '../../templates/notice-changes.slack.hbs'
import changesText from '../../templates/notice-changes.text.hbs'
import noticeHtml from '../../templates/notice.html.hbs'
import noticeSlack from '../../templates/notice.slack.hbs'
import noticeText from '../../templates/notice.text.hbs'
import proofHtml from '../../templates/proof.html.hbs'
import proofSlack from '../../templates/proof.slack.hbs'
import proofText from '../../templates/proof.text.hbs'
import { openTemplate, type Template } from '../render/template.ts'

/** The documents that have templates, and the formats that they are written in. */
export type DocumentName = 'notice' | 'proof' | 'exception'
export type DocumentFormat = 'text' | 'html' | 'slack'

const sources: Readonly<Record<DocumentName, Readonly<Record<DocumentFormat, TemplateSpecification>>>> = {
  notice: { text: noticeText, html: noticeHtml, slack: noticeSlack },
  proof: { text: proofText, html: proofHtml, slack: proofSlack },
  exception: { text: exceptionText, html: exceptionHtml, slack: exceptionSlack },
}

const partials: Readonly<Record<DocumentFormat, Readonly<Record<string, TemplateSpecification>>>> = {
  text: { changes: changesText },
  slack: { changes: changesSlack },
  html: {
    changes: changesHtml,
    label: emailLabel,
    layout: emailLayout,
    row: emailRow,
    route: emailRoute,
    record: emailRecord,
    checks: emailChecks,
  },
}

const compiled = new Map<string, Template>()

/** A document in a format, slots still as the marks that `freezeSlots` knows. Templates are compiled when first needed. */
export function renderDocument(name: DocumentName, format: DocumentFormat, view: object): string {
  const file = `${name}.${format}.hbs`
  let template = compiled.get(file)
  if (!template) {
    template = openTemplate(format, file, sources[name][format], partials[format])
    compiled.set(file, template)
  }
  return template(view)
}
