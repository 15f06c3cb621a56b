import { suggest } from '../config/suggest.ts'
import { compileOwn, type TemplateSource } from '../render/own-template.ts'
import { openTemplate, type Part, type Template } from '../render/template.ts'
import { WaybillError } from '../errors.ts'
import type { ReleaseNotes } from './document.ts'
import { fitNotes } from './fit.ts'
import { partNames, templatesOf, type NotesFormat } from './notes-templates.ts'
import type { Showing } from './view-change.ts'
import { viewNotes, type NotesView } from './view.ts'

export type { TemplateSource }

/** How notes are told. `defaultRenderOptions` is Waybill's own way, in English. */
export interface RenderOptions extends Showing {
  readonly templates: {
    /** In place of `templates/notes.FORMAT.hbs`, for the format that is asked for. */
    readonly whole: TemplateSource | null
    /** In place of one of its parts each, by names such as `change.md`. */
    readonly partials: Readonly<Record<string, TemplateSource>>
  }
  /** How many characters the text may have: see `fitNotes`. */
  readonly limit: number | null
  /** Where the whole of the notes is, for what a limit leaves out; without it the comparison is linked. */
  readonly fullUrl?: string | null
}

export const defaultRenderOptions: RenderOptions = {
  style: 'conventional',
  words: {},
  scopes: {},
  templates: { whole: null, partials: {} },
  limit: null,
}

/**
 * The notes in a format, ending with a newline, within the limit. Untrusted text in them is inert in that format.
 * Throws TEMPLATE_INVALID, with its place, for a template of the user's that cannot be compiled or rendered.
 */
export async function renderNotes(
  notes: ReleaseNotes,
  format: NotesFormat,
  options: RenderOptions = defaultRenderOptions,
): Promise<string> {
  const { whole } = options.templates
  const ours = await templatesOf(format)
  const parts = await withOwn(ours.parts, options)
  const own = whole === null ? null : await compileOwn(whole, Object.keys(parts))
  const template = openTemplate(
    format,
    own?.file ?? `templates/notes.${format}.hbs`,
    own?.specification ?? ours.whole,
    parts,
  )
  const text = (view: NotesView) => trimmed(template(view))
  const { limit } = options
  if (limit === null) return text(viewNotes(notes, options))
  return fitNotes(
    (cut, leftOut) => text(viewNotes(cut, options, leftOut)),
    notes,
    limit,
    options.fullUrl ?? null,
  )
}

/** A release as Markdown, for whoever puts it below a heading: a CHANGELOG, or the page of a forge's release. */
export interface RenderedRelease {
  /** Its heading's line, `## ` included, without a line end. */
  readonly heading: string
  /** What is below the heading, ending with one newline. */
  readonly body: string
  /** The link reference that the heading needs somewhere in the file, or null. */
  readonly reference: { readonly label: string; readonly url: string } | null
}

/** Every release of some notes, in their order, as Markdown. A limit and a whole template of the user's do not count. */
export async function renderReleases(
  notes: ReleaseNotes,
  options: RenderOptions = defaultRenderOptions,
): Promise<readonly RenderedRelease[]> {
  const parts = await releaseParts(options)
  const { releases, ...root } = viewNotes(notes, options)
  const [head, release] = [opened('heading.md', parts), opened('release.md', parts)]
  return releases.map((one) => {
    const context = { ...root, releases: [one], ...one }
    const heading = head(context).trim()
    const text = release(context).trim()
    const body = text.startsWith(heading) ? text.slice(heading.length) : text
    const target = root.definitions.find(({ label }) => label === one.title)
    return { heading, body: `${body.trim()}\n`, reference: target ?? null }
  })
}

/** The parts of a release in Markdown, with those of the user in their places, for a document that tells more than notes. */
export async function releaseParts(options: RenderOptions): Promise<Readonly<Record<string, Part>>> {
  return withOwn((await templatesOf('md')).parts, options)
}

function opened(name: string, parts: Readonly<Record<string, Part>>): Template {
  const part = parts[name]
  if (!part) throw new Error(`no part ${name}`)
  return openTemplate('md', part.file, part.specification, parts)
}

/** Ours, with those of the user in their places. */
async function withOwn(
  ours: Readonly<Record<string, Part>>,
  { templates }: RenderOptions,
): Promise<Readonly<Record<string, Part>>> {
  const names = Object.keys(ours)
  const theirs = Object.entries(templates.partials)
  for (const [name, { file }] of theirs) if (!partNames.includes(name)) throw unknownPart(name, file)
  const replaced = await Promise.all(
    theirs
      .filter(([name]) => names.includes(name))
      .map(async ([name, source]) => [name, await compileOwn(source, names)] as const),
  )
  return { ...ours, ...Object.fromEntries(replaced) }
}

function unknownPart(name: string, file: string): WaybillError {
  const meant = suggest(name, partNames)
  return new WaybillError(
    'TEMPLATE_INVALID',
    `${file} cannot stand for ${name}: the notes have no such part.`,
    {
      hint: `${meant === null ? '' : `Did you mean ${meant}? `}The parts are: ${partNames.join(', ')}.`,
    },
  )
}

function trimmed(text: string): string {
  return `${text.trim()}\n`
}
