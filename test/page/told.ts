import type { Release } from '../../src/notes/document.ts'
import type { Stay } from '../../src/page/stay.ts'
import { aChange, aRelease } from '../builders/release.ts'

export const repositoryUrl = 'https://github.com/acme/api'

/** A release that uses every field, with `words` in each that holds text. */
export function fullRelease(words: string, overrides: Partial<Release> = {}): Release {
  const people = [{ name: words, login: words }]
  const references = [
    { issue: '7', action: words },
    { issue: words, action: null },
  ]
  const change = aChange({ scope: words, description: words, breaking: true, references, people })
  return aRelease({
    previousTag: words,
    compareUrl: `${repositoryUrl}/compare/a...b`,
    sections: [{ type: words, title: words, changes: [change] }],
    breaking: [{ change: change.id, commit: change.commit, scope: words, text: `${words}\n\n${words}` }],
    contributors: [{ name: words, login: words, first: true }],
    withdrawn: { at: '2026-11-22T08:00:00Z', reason: words, replacement: words },
    accounting: { commits: 9, shown: 1, hidden: 3, reverted: 2, duplicate: 1, unconventional: 2 },
    ...overrides,
  })
}

/** `count` releases a day apart, newest first. */
export function history(count: number): Release[] {
  return Array.from({ length: count }, (_, index) => {
    const number = count - index
    const date = new Date(Date.UTC(2024, 0, number)).toISOString()
    return aRelease({ version: `1.${number}.0`, date })
  })
}

/** 1.4.0 in production, since it was verified there. */
export const stay: Stay = {
  environment: 'production',
  package: null,
  version: '1.4.0',
  commit: null,
  since: '2026-11-21T10:12:00Z',
  until: null,
  rolledBack: false,
  parts: null,
  answers: { matching: 25, all: 25 },
  entry: { seq: 41, sha256: 'ab'.repeat(32) },
  further: [],
}
