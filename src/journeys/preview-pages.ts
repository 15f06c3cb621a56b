import type { Release } from '../notes/document.ts'
import { drawSlack } from '../notices/slack-drawing.ts'
import { openTemplate, type Template } from '../render/template.ts'
import differenceHtml from '../../templates/dependencies.html.hbs'
import differenceGroup from '../../templates/dependencies-group.html.hbs'
import differenceItem from '../../templates/dependencies-item.html.hbs'
import beginningHtml from '../../templates/preview/beginning.html.hbs'
import blocks from '../../templates/preview/blocks.html.hbs'
import drawn from '../../templates/preview/drawn.html.hbs'
import faultHtml from '../../templates/preview/fault.html.hbs'
import faults from '../../templates/preview/faults.html.hbs'
import groupHtml from '../../templates/preview/group.html.hbs'
import indexHtml from '../../templates/preview/index.html.hbs'
import insideHtml from '../../templates/preview/inside.html.hbs'
import layout from '../../templates/preview/layout.html.hbs'
import messagesHtml from '../../templates/preview/messages.html.hbs'
import missingHtml from '../../templates/preview/missing.html.hbs'
import notesHtml from '../../templates/preview/notes.html.hbs'
import pageHtml from '../../templates/preview/page.html.hbs'
import pieces from '../../templates/preview/pieces.html.hbs'
import readersHtml from '../../templates/preview/readers.html.hbs'
import clientJs from '../../templates/preview/preview.client.js'
import styleCss from '../../templates/preview/style.css'
import { faultsOf } from './preview-fault.ts'
import { previewPolicies, type PreviewFile } from './preview-file.ts'
import { insideView } from './preview-inside.ts'
import { drawMarkdown } from './preview-markdown.ts'
import { framedNotes, linesOf, messageFiles } from './preview-messages.ts'
import type { RenderedNotes } from './preview-notes.ts'
import type { PreviewView } from './preview-view.ts'
import type { Previewing } from './preview.ts'

/** What pages can be made of. */
const partials = {
  layout,
  drawn,
  blocks,
  pieces,
  faults,
  difference: differenceHtml,
  group: differenceGroup,
  item: differenceItem,
}

const sections = [
  { key: 'overview', label: 'Overview', href: 'index.html' },
  { key: 'notes', label: 'Notes', href: 'notes/md.html' },
  { key: 'messages', label: 'Messages', href: 'messages.html' },
  { key: 'page', label: 'Page', href: 'page.html' },
  { key: 'inside', label: 'Inside', href: 'inside.html' },
  { key: 'readers', label: 'Readers', href: 'readers.html' },
] as const
type Section = (typeof sections)[number]['key'] | null

/** What one page shows, with what it is called. */
interface Content {
  readonly name: string
  readonly [more: string]: unknown
}

/** What is on every page of one preview. */
interface Around {
  /** Whether a server shows it, which reloads it. */
  readonly live: boolean
  readonly subtitle: string
}

/** The pages of a preview and what they show in frames. Throws TEMPLATE_INVALID. */
export function previewPages(of: Previewing, view: PreviewView, live: boolean): PreviewFile[] {
  const around = { live, subtitle: view.subtitle }
  const open = (name: string, specification: TemplateSpecification) =>
    openTemplate('html', `preview/${name}.html.hbs`, specification, partials)
  const page = (path: string, template: Template, section: Section, content: Content) =>
    pageOf(around, path, template, section, content)
  const group = open('group', groupHtml)
  const inside = insideView(of.gathered)
  return [
    ...assets(live),
    ...view.groups.flatMap(({ group: one }) => messageFiles(one)),
    ...view.groups.map(({ view: one }) =>
      page(`${one.folder}/index.html`, group, 'messages', { name: one.title, group: one, around: view }),
    ),
    ...notesPages(of.notes, view, (path, content) => page(path, open('notes', notesHtml), 'notes', content)),
    page('messages.html', open('messages', messagesHtml), 'messages', { name: 'Messages', ...view }),
    page('page.html', open('page', pageHtml), 'page', { name: 'Page', ...view }),
    page('inside.html', open('inside', insideHtml), 'inside', { name: 'Inside', ...view, inside }),
    page('readers.html', open('readers', readersHtml), 'readers', { name: 'Readers', ...view }),
    page('index.html', open('index', indexHtml), 'overview', {
      name: 'Preview',
      ...view,
      inside,
      changes: changesOf(of.gathered.consignment?.release ?? null),
    }),
  ]
}

function assets(live: boolean): PreviewFile[] {
  return [
    { path: 'style.css', content: styleCss },
    ...(live ? [{ path: 'preview.client.js', content: clientJs }] : []),
  ]
}

function pageOf(
  { live, subtitle }: Around,
  path: string,
  template: Template,
  section: Section,
  content: Content,
): PreviewFile {
  const root = '../'.repeat(path.split('/').length - 1)
  return {
    path,
    content: template({
      live,
      root,
      documentTitle: subtitle === '' ? `${content.name} · Waybill preview` : `${content.name} · ${subtitle}`,
      nav: sections.map(({ key, label, href }) => ({
        label,
        href: `${root}${href}`,
        current: key === section,
      })),
      ...content,
    }),
    policy: previewPolicies.page,
  }
}

const notesTabs = [
  { format: 'md', label: 'Markdown', for: 'a CHANGELOG or a release on a forge' },
  { format: 'html', label: 'HTML', for: 'a page of your own' },
  { format: 'text', label: 'Text', for: 'a terminal or a tag' },
  { format: 'slack', label: 'Slack', for: 'a message that you post yourself' },
  { format: 'json', label: 'JSON', for: 'programs' },
] as const

function notesPages(
  notes: RenderedNotes | null,
  view: PreviewView,
  page: (path: string, content: Content) => PreviewFile,
): PreviewFile[] {
  const endings = { md: 'md', html: 'html.txt', text: 'txt', slack: 'slack.txt', json: 'json' } as const
  const files = notesTabs.map(({ format, label, for: purpose }) =>
    page(`notes/${format}.html`, {
      ...view,
      name: `Notes as ${label}`,
      format,
      label,
      purpose,
      raw: `notes.${endings[format]}`,
      tabs: notesTabs.map((tab) => ({
        label: tab.label,
        href: `${tab.format}.html`,
        current: tab.format === format,
      })),
      source: linesOf(notes?.[format] ?? ''),
      markdown: format === 'md' && notes !== null ? drawMarkdown(notes.md) : [],
      parts:
        format === 'slack' && notes !== null
          ? drawSlack([{ type: 'section', text: { text: notes.slack } }])
          : [],
    }),
  )
  if (notes === null) return files
  return [
    ...notesTabs.map(({ format }) => ({ path: `notes/notes.${endings[format]}`, content: notes[format] })),
    { path: 'notes/frame.html', content: framedNotes(notes.html), policy: previewPolicies.frame },
    ...files,
  ]
}

function changesOf(release: Release | null) {
  if (release === null) return null
  const { accounting } = release
  const all = release.sections.flatMap(({ changes }) => changes)
  return {
    shown: accounting.shown + accounting.unconventional,
    commits: accounting.commits,
    breaking: all.filter(({ breaking }) => breaking).length,
    previousTag: release.previousTag,
  }
}

/** What a server shows in place of the pages when they cannot be made: what is wrong, where, and what to do. */
export function faultPage(error: unknown): { readonly files: PreviewFile[]; readonly page: PreviewFile } {
  return {
    files: assets(true),
    page: alone('fault', faultHtml, { name: 'It cannot be shown', faults: faultsOf(error) }),
  }
}

/** What a server shows in place of every page until there is a first preview. */
export function beginningPage(): { readonly files: PreviewFile[]; readonly page: PreviewFile } {
  return { files: assets(true), page: alone('beginning', beginningHtml, { name: 'One moment' }) }
}

/** What a server answers for a page that a preview does not have, or has no more. */
export function missingPage(): PreviewFile {
  return alone('missing', missingHtml, { name: 'Not there' })
}

/** A page that may stand at any address of the server. */
function alone(name: string, specification: TemplateSpecification, content: Content): PreviewFile {
  const template = openTemplate('html', `preview/${name}.html.hbs`, specification, partials)
  return {
    path: `${name}.html`,
    content: template({
      live: true,
      root: '/',
      documentTitle: `${content.name} · Waybill preview`,
      nav: sections.map(({ label, href }) => ({ label, href: `/${href}`, current: false })),
      ...content,
    }),
    policy: previewPolicies.page,
  }
}
