import type { CommitReading } from '../changes/change.ts'
import { explainPlacement } from './explain.ts'
import type { Preview } from './lint-document.ts'
import type { NotesRules } from './notes-rules.ts'
import type { Placed } from './placed.ts'
import type { SectionRule } from './sections.ts'
import type { ChangeWeight } from './weight.ts'

const bumps: Readonly<Record<ChangeWeight, Preview['bump']>> = {
  breaking: 'major',
  feature: 'minor',
  fix: 'patch',
  none: 'none',
}

/** How a commit will be told, and what it asks of the version by itself; several where it lists several changes. */
export function previewOf(placed: Placed, rules: NotesRules, commit: string | null): Preview[] {
  const parts = placed.more?.parts ?? []
  const because = explainPlacement(placed, rules)
  const told: readonly Pick<Placed, 'reading' | 'section'>[] = parts.length > 0 ? parts : [placed]
  return told.map(({ reading, section }) => ({
    commit,
    header: placed.reading.header,
    bucket: placed.bucket,
    section: section?.title ?? null,
    type: reading.type,
    scope: reading.scope,
    description: wordsOf(reading, section, placed),
    breaking: section === null ? null : reading.breaking,
    because,
    bump: bumps[placed.weight],
  }))
}

/** What readers are told in place of the description, where somebody wrote that. */
function wordsOf(reading: CommitReading, section: SectionRule | null, { more }: Placed): string {
  if (section === null) return reading.description
  return more?.override?.says.words ?? reading.note?.words ?? more?.tidied ?? reading.description
}
