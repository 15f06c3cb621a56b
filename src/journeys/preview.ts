import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import type { WaybillError } from '../errors.ts'
import type { PreviewDocument } from '../notices/preview-document.ts'
import type { PreviewFile } from './preview-file.ts'
import { gatherPreview, type Gathered, type PreviewRequest } from './preview-gather.ts'
import { renderPreviewedNotes, type RenderedNotes } from './preview-notes.ts'
import { previewPages } from './preview-pages.ts'
import { withoutReaders } from './preview-readers.ts'
import { previewSite } from './preview-site.ts'
import { previewedRuns, previewView, type PreviewedRun, type PreviewView } from './preview-view.ts'

/** What the pages of a preview are made of. */
export interface Previewing {
  readonly gathered: Gathered
  /** Null where there is nothing to announce. */
  readonly notes: RenderedNotes | null
}

export interface Preview {
  /** `index.html` is the last: it leads to nothing that is not there yet. */
  readonly files: readonly PreviewFile[]
  /** Null where there is nothing to announce. */
  readonly version: string | null
  readonly environments: readonly string[]
  /** Messages by their state, in all environments. */
  readonly counts: Readonly<Record<string, number>>
  readonly warnings: readonly string[]
  /** What would stop an announcement, by its environment. */
  readonly refused: readonly { readonly environment: string; readonly error: WaybillError }[]
  /** Why there is nothing to announce; null where there is something. */
  readonly nothing: string | null
  /** False when something that it is made from could not be read. */
  readonly complete: boolean
}

/** What is taken out here is not taken out of what is sent. */
const readerNamed =
  'The notes name the address of a reader, and everybody who gets them would read it. It is shown here as "(a reader)": set other words for that change in the overrides.'

/** How a preview is shown. */
export interface Showing {
  /** Whether a server shows it, so that pages reload themselves; else it opens from a disk, and no page runs a script. */
  readonly live: boolean
  /** Takes secrets out of texts. */
  readonly redact: (text: string) => string
}

/**
 * Everything that would leave the machine for the coming release, as pages: the notes in each format, every group of readers'
 * message, the changelog site, what is inside, who gets what and why, what to look at before. It plans what `announce`
 * would do and does none of it: no channel is opened, nothing is recorded. No address, name or token of a reader is in
 * any of the files, not even an address that a change names. Same input, same bytes; linear in it.
 *
 * Throws the signal's reason once that is aborted, what keeps a release from being drafted (NO_COMMITS, SECRET_IN_HISTORY, ...), TEMPLATE_INVALID and CONFIG_INVALID.
 */
export async function composePreview(
  edge: Edge,
  loaded: LoadedConfiguration,
  request: PreviewRequest,
  { live, redact, signal }: Showing & { readonly signal: AbortSignal },
): Promise<Preview> {
  const gathered = await gatherPreview(edge, loaded, request, signal)
  const { consignment, environments } = gathered
  const notes = consignment === null ? null : await renderPreviewedNotes(edge, loaded, consignment)
  signal.throwIfAborted()
  const site = await previewSite(edge, loaded, signal)
  signal.throwIfAborted()
  const runs = previewedRuns(gathered)
  const outgoing = environments.flatMap(({ announced }) => announced?.outgoing ?? [])
  const readers = withoutReaders(outgoing)
  const isNamed = notes !== null && readers(notes.md) !== notes.md
  const view = previewView(gathered, runs, [...(isNamed ? [readerNamed] : []), ...site.warnings])
  const pages = previewPages({ gathered, notes }, view, live)
  const document = `${JSON.stringify(documentOf(gathered, runs, view), null, 2)}\n`
  const bom = consignment?.bom ? [{ path: 'bom.cdx.json', content: consignment.bom.document }] : []
  const shown = [...site.files, { path: 'preview.json', content: document }, ...bom, ...pages]
  return {
    files: shown.map((file) =>
      typeof file.content === 'string' ? { ...file, content: redact(readers(file.content)) } : file,
    ),
    version: view.version,
    environments: environments.map(({ name }) => name),
    counts: countsOf(environments),
    warnings: view.warnings.map(({ text }) => text),
    refused:
      gathered.nothing === null
        ? environments.flatMap(({ name, refused }) => refused.map((error) => ({ environment: name, error })))
        : [],
    nothing: gathered.nothing,
    complete: consignment?.complete ?? true,
  }
}

function countsOf(environments: Gathered['environments']): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { announced } of environments)
    for (const [state, count] of Object.entries(announced?.sending.counts ?? {}))
      counts[state] = (counts[state] ?? 0) + count
  return counts
}

function documentOf(
  gathered: Gathered,
  runs: readonly PreviewedRun[],
  { warnings }: PreviewView,
): PreviewDocument {
  const { consignment, environments, nothing } = gathered
  const refused = environments.flatMap(({ name, refused: errors }) =>
    errors.map(({ code, message, hint }) => ({ environment: name, code, message, hint: hint ?? null })),
  )
  return {
    schema: 'waybill/preview@1',
    version: consignment?.release.version ?? '',
    environment: environments.map(({ name }) => name).join(', '),
    groups: runs.flatMap(({ name, run }) =>
      run.groups.map(({ sample: _sample, ...group }) => ({ environment: name, ...group })),
    ),
    leftOut: runs.flatMap(({ name, run }) => run.leftOut.map((one) => ({ environment: name, ...one }))),
    warnings: warnings.map(({ text }) => text),
    ...(nothing === null ? {} : { nothing }),
    ...(refused.length === 0 ? {} : { refused }),
  }
}
