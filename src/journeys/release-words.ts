import type { Configuration } from '../config/schema.ts'
import { fitLimits } from '../notes/fit.ts'
import type { RenderOptions } from '../notes/render.ts'
import { renderLink } from '../render/escape.ts'
import { productOf } from './announcement-plan.ts'
import type { ReleaseDraft } from './release-draft.ts'
import { renderDraft } from './render-draft.ts'

/** git takes any length; nobody reads a tag that is longer than this. */
const longestMessage = 65_536

/** What a release is called at its forge, by `release.title`; one line. */
export function releaseTitle({ draft, release }: ReleaseDraft, configuration: Configuration): string {
  const words = {
    product: productOf(configuration, draft.notes.repository.url),
    version: release.version,
    tag: release.tag,
    package: release.package ?? '',
  }
  const title = configuration.release.title.replace(
    /\{(product|version|tag|package)\}/g,
    (_, name: keyof typeof words) => words[name],
  )
  return title.replace(/\s+/g, ' ').trim() || release.tag
}

/** The message of the tag: its title, then the notes as text; without their heading, but for a template of the user's. */
export async function tagMessage(
  { draft }: ReleaseDraft,
  title: string,
  options: RenderOptions,
): Promise<string> {
  const notes = await renderDraft(draft.notes, 'text', { ...options, limit: longestMessage })
  return `${title}\n\n${options.templates.whole === null ? notes.replace(/^\S[^\n]*\n+/, '') : notes}`
}

/** The whole notes as a file. */
export function wholeNotes({ draft }: ReleaseDraft, options: RenderOptions): Promise<string> {
  return renderDraft(draft.notes, 'md', { ...options, limit: null })
}

/**
 * The body of the forge's release: the notes without their heading, which the forge's own title is, and the comparison that the heading
 * led to. What GitHub does not take for its length is left out and told, with a link to the whole. A template of the user's stands
 * as it is.
 */
export async function releaseBody(
  { draft, release }: ReleaseDraft,
  options: RenderOptions,
  fullUrl: string | null,
): Promise<string> {
  const compared =
    release.compareUrl === null || release.previousTag === null
      ? ''
      : `\n${renderLink('md', release.compareUrl, `Everything since ${release.previousTag}`)}\n`
  const limit = fitLimits['github-release'] - compared.length
  if (options.templates.whole !== null) return renderDraft(draft.notes, 'md', { ...options, limit, fullUrl })
  const { renderReleases } = await import('../notes/render.ts')
  const [rendered] = await renderReleases(draft.notes, options)
  const body = rendered?.body ?? ''
  if (body.length <= limit) return `${body}${compared}`
  const cut = await renderDraft(draft.notes, 'md', { ...options, limit, fullUrl })
  return `${cut.replace(/^## [^\n]*\n+/, '')}${compared}`
}
