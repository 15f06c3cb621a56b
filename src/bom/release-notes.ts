import type { Change, Release } from '../notes/document.ts'
import { byCodeUnit, wellFormed } from './code-units.ts'

/** `releaseNotes` of a CycloneDX component (specification 1.6); the library's models do not have it. */
export interface CycloneReleaseNotes {
  readonly type: string
  readonly title: string
  readonly timestamp: string
  readonly aliases?: readonly string[]
  readonly tags?: readonly string[]
  readonly resolves?: readonly { readonly type: 'defect' | 'enhancement' | 'security'; readonly id: string }[]
  readonly notes?: readonly {
    readonly locale: string
    readonly text: { readonly contentType: string; readonly content: string }
  }[]
}

const types: Readonly<Record<Release['bump'], string>> = {
  initial: 'major',
  major: 'major',
  minor: 'minor',
  patch: 'patch',
  prerelease: 'pre-release',
  none: 'internal',
}

/** The notes of a release as its bill of materials carries them: plain text, and the issues that it closes. */
export function releaseNotesOf(release: Release, product: string): CycloneReleaseNotes {
  const resolves = resolved(release)
  const content = plainText(release)
  const aliases = [...(release.aliases ?? [])].sort(byCodeUnit)
  return {
    type: types[release.bump],
    title: wellFormed([product, release.version].filter((part) => part !== null).join(' ')),
    timestamp: new Date(release.date).toISOString(),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(release.tag === null ? {} : { tags: [release.tag] }),
    ...(resolves.length > 0 ? { resolves } : {}),
    ...(content === '' ? {} : { notes: [{ locale: 'en', text: { contentType: 'text/plain', content } }] }),
  }
}

function resolved(release: Release): NonNullable<CycloneReleaseNotes['resolves']> {
  const issues = new Map<string, 'defect' | 'enhancement' | 'security'>()
  for (const change of release.sections.flatMap((section) => section.changes))
    for (const { issue, action } of change.references)
      if (action !== null && !issues.has(issue)) issues.set(issue, issueType(change.type))
  return [...issues].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, type]) => ({ type, id: wellFormed(id) }))
}

function issueType(type: string): 'defect' | 'enhancement' | 'security' {
  if (type === 'security') return 'security'
  return type === 'feat' || type === 'perf' ? 'enhancement' : 'defect'
}

function plainText(release: Release): string {
  const lists = release.sections.map(({ title, changes }) => [title, ...changes.map(line)].join('\n'))
  const breaking = release.breaking.map(({ scope, text }) => `- ${scope === null ? '' : `${scope}: `}${text}`)
  if (breaking.length > 0) lists.unshift(['Breaking changes', ...breaking].join('\n'))
  return wellFormed(lists.join('\n\n'))
}

function line({ scope, description, words }: Change): string {
  return `- ${scope === null ? '' : `${scope}: `}${words ?? description}`
}
