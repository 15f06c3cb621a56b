import type { ForgeLinks } from '../git/remote.ts'
import type { Change } from './document.ts'
import type { Style } from './styles.ts'
import type { Words } from './words.ts'

/** How notes are shown. */
export interface Showing {
  readonly style: Style
  /** `notes.words` */
  readonly words: Readonly<Record<string, string>>
  /** What scopes are called, each of `a, b` by itself. */
  readonly scopes: Readonly<Record<string, string>>
}

/** A commit or pull request to read on at. */
export interface ReferenceView {
  readonly kind: 'commit' | 'pull-request'
  readonly label: string
  readonly url: string | null
}

export interface PersonView {
  readonly name: string
  readonly login: string | null
  readonly url: string | null
}

export interface ChangeView {
  readonly id: string
  readonly type: string
  readonly scope: string | null
  /** What readers are told: better words where there are some, else the description. */
  readonly text: string
  readonly breaking: boolean
  /** What breaks, in the style that tells it below the change. */
  readonly details: readonly { readonly lines: readonly string[] }[]
  readonly commit: string
  readonly commitUrl: string | null
  readonly references: readonly ReferenceView[]
  /** Whom the style credits with the change; empty in the others. */
  readonly authors: readonly PersonView[]
}

/** What every part of a view is made with. */
export interface Setting extends Showing {
  readonly told: Words
  readonly forge: ForgeLinks | null
}

/** A change as templates read it; `breaking` is what else is said about what it breaks. */
export function viewChange(change: Change, setting: Setting, breaking: readonly string[]): ChangeView {
  const { style, forge } = setting
  const { text, references } = tellChange(change, setting)
  return {
    id: change.id,
    type: change.type,
    scope: scopeIn(setting, change.scope),
    text,
    breaking: change.breaking,
    details:
      style === 'keep-a-changelog'
        ? breaking
            .filter((one) => ![change.description, change.words].some((said) => said?.trim() === one.trim()))
            .map((one) => ({ lines: linesOf(one) }))
        : [],
    commit: change.commit,
    commitUrl: forge === null ? null : forge.commit(change.commit),
    references,
    authors: style === 'common-changelog' ? change.people.map((person) => viewPerson(person, forge)) : [],
  }
}

/**
 * The words of a change and what they refer to. A pull request that the words name already is not named again; where
 * common-changelog.org asks for references in parentheses (2.4.2: no more than two, the pull request before commits), it
 * moves there.
 */
function tellChange(
  change: Change,
  { style, forge }: Setting,
): { text: string; references: ReferenceView[] } {
  const text = (change.words ?? change.description).trim()
  const commits = [change.commit, ...(change.also ?? [])].map((commit) => commitReference(commit, forge))
  const { pullRequest } = change
  if (style === 'common-changelog') {
    const named = /^(.*\S)\s+\([#!](\d+)\)$/.exec(text)
    const number = pullRequest ?? named?.[2]
    const plain = named?.[1] !== undefined && named[2] === number ? named[1] : text
    return number === undefined
      ? { text, references: commits.slice(0, 2) }
      : { text: plain, references: [pullReference(number, forge)] }
  }
  const told = pullRequest === undefined || names(text, pullRequest)
  return { text, references: [...(told ? [] : [pullReference(pullRequest, forge)]), ...commits] }
}

function names(text: string, number: string): boolean {
  const at = Math.max(text.lastIndexOf(`#${number}`), text.lastIndexOf(`!${number}`))
  return at >= 0 && !/\d/.test(text.charAt(at + number.length + 1))
}

export function commitReference(commit: string, forge: ForgeLinks | null): ReferenceView {
  return { kind: 'commit', label: commit.slice(0, 7), url: forge === null ? null : forge.commit(commit) }
}

function pullReference(number: string, forge: ForgeLinks | null): ReferenceView {
  return {
    kind: 'pull-request',
    label: `${forge?.pullRequestMark ?? '#'}${number}`,
    url: forge === null ? null : forge.pullRequest.replace('{number}', number),
  }
}

export function viewPerson(
  { name, login }: { readonly name: string; readonly login: string | null },
  forge: ForgeLinks | null,
): PersonView {
  const url = login === null || forge === null ? null : forge.person(login)
  return { name, login: url === null ? null : login, url }
}

/** `fix(ui, api):` has two scopes, and each has a name of its own. */
export function scopeIn({ scopes }: Setting, scope: string | null): string | null {
  if (scope === null) return null
  const called = (name: string) => (Object.hasOwn(scopes, name) ? (scopes[name] ?? name) : name)
  const whole = called(scope)
  if (whole !== scope || !scope.includes(',')) return whole
  return scope
    .split(',')
    .map((name) => called(name.trim()))
    .join(', ')
}

export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
