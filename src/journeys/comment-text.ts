import group from '../../templates/dependencies-group.md.hbs'
import item from '../../templates/dependencies-item.md.hbs'
import comment from '../../templates/comment.md.hbs'
import heading from '../../templates/comment-heading.md.hbs'
import type { DifferenceView } from '../bom/diff-view.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import { fitLimits, fitNotes } from '../notes/fit.ts'
import type { Finding } from '../notes/lint-document.ts'
import type { PullRequestDocument } from '../notes/pull-request-document.ts'
import { releaseParts, type RenderOptions } from '../notes/render.ts'
import { viewNotes, type LeftOut } from '../notes/view.ts'
import { openTemplate } from '../render/template.ts'

/** What a comment tells. */
export type CommentContent = Pick<
  PullRequestDocument,
  'counted' | 'because' | 'next' | 'notes' | 'removed' | 'findings'
> & { readonly inside: Pick<DifferenceView, 'totals' | 'attention'> | null }

/** More would bury the notes; `lint` has them all. */
const mostFindings = 15
const mostRemoved = 20
const longestLine = 400

/** The HTML comment that Waybill's own comment begins with: one of each package that has one of its own. */
export function markerOf(name: string | null): string {
  // Two hyphens would end the comment, and so would an arrow; a URL's escapes have neither.
  const which = name === null ? '' : ` ${encodeURIComponent(name).replaceAll('-', '%2D')}`
  return `<!-- waybill:pull-request${which} -->`
}

/**
 * The comment, beginning with its marker and ending with a newline. What commits and titles say is inert in it, pings nobody and
 * closes nothing. Entries of the notes are left out, counted, where it would be longer than a forge takes.
 */
export async function renderComment(
  content: CommentContent,
  marker: string,
  options: RenderOptions,
): Promise<string> {
  const parts = await releaseParts(options)
  const template = openTemplate('md', 'templates/comment.md.hbs', comment, {
    ...parts,
    'heading.md': { file: 'templates/comment-heading.md.hbs', specification: heading },
    group,
    item,
  })
  const render = (notes: ReleaseNotes, leftOut: LeftOut | null) =>
    template(viewComment(content, viewNotes(notes, options, leftOut)))
      .trim()
      .replace(/\n{3,}/g, '\n\n')
  const limit = fitLimits['github-comment'] - marker.length - 2
  return `${marker}\n${fitNotes(render, content.notes, limit, null)}\n`
}

function viewComment(
  { counted, because, next, removed, findings, inside }: CommentContent,
  notes: ReturnType<typeof viewNotes>,
): object {
  return {
    ...notes,
    releases: notes.releases.map((release, index) => ({
      ...release,
      // That there is nothing is in the heading already.
      empty: false,
      ...comingOf(next[index], !release.empty),
    })),
    untold: notes.releases.length === 0,
    removed: removed.slice(0, mostRemoved).map(clipped),
    moreRemoved: Math.max(0, removed.length - mostRemoved),
    wording: counted === 'title' ? 'How the title reads' : 'How the commits read',
    findings: findings.slice(0, mostFindings).map(viewFinding),
    moreFindings: Math.max(0, findings.length - mostFindings),
    inside,
    because,
  }
}

/** The heading of a package's part, and the sentence about its version. */
function comingOf(
  next: PullRequestDocument['next'][number] | undefined,
  shown: boolean,
): { readonly coming: string; readonly sentence: string } {
  if (next === undefined) return { coming: '', sentence: '' }
  const { package: name, previousVersion, version, bump, without } = next
  const of = name === null ? '' : `${name} `
  const after = previousVersion === null ? '' : ` after ${previousVersion}`
  if (version === null)
    return {
      coming: `Nothing to release${name === null ? '' : ` of ${name}`}`,
      sentence: `There is no change${after} that readers would notice.`,
    }
  const kind = bump === 'initial' ? 'It is the first version.' : `It is the next ${bump} version${after}.`
  const otherwise =
    without === version
      ? 'This pull request does not change the number.'
      : without === null
        ? 'Without this pull request there is nothing to release.'
        : `Without this pull request it would be ${without}.`
  return {
    coming: shown ? `What this adds to ${of}${version}` : `Nothing for readers of ${of}${version}`,
    sentence: `${kind} ${otherwise}`,
  }
}

function viewFinding({ commit, severity, message, hint, suggestion }: Finding): object {
  return {
    at: commit === null ? 'title' : commit.slice(0, 7),
    severity,
    message: clipped(message),
    hint: suggestion === null ? clipped(hint) : '',
    suggestion: suggestion === null ? null : clipped(suggestion),
  }
}

function clipped(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const letters = Array.from(line.slice(0, longestLine * 2))
  return letters.length > longestLine ? `${letters.slice(0, longestLine).join('')}…` : line
}
