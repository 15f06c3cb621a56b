import type { Signature } from '../git/commit.ts'

interface Credit {
  readonly name: string
  readonly login: null
}

/** A person as a commit names them. Equal identities are one person, whatever name and address they used. */
export interface Person {
  readonly name: string
  /** As documents name the person: one object, however many changes it stands in. */
  readonly credit: Credit
  /** That alone, in a list: the same one in all changes that are nobody else's. */
  readonly credits: Credit[]
  readonly identity: number
  /** Of this name and address: every person of a history has another. */
  readonly number: number
  /** What the person is recognised by: an account or address, and a name. Never printed. */
  readonly keys: readonly [string, string]
  /** Those as numbers: equal ones are of equal keys. */
  readonly keyNumbers: readonly [number, number]
  readonly bot: boolean
  /** Whether another person shares a key with this one: only then can the two be the same. */
  readonly shared: boolean
}

type Met = { -readonly [Key in keyof Person]: Person[Key] }

/**
 * Tells the people of a history apart, without ever giving their addresses away: one who changed either the name or the
 * address is the same person. A signature object that many commits share is looked at once.
 */
export class People {
  readonly #known = new Map<Signature, readonly [Person]>()
  readonly #trailers = new Map<string, Person | null>()
  readonly #byKey = new Map<string, Met>()
  #identities = 0
  #size = 0

  /** How many there are by name and address: the number of each is lower. */
  get size(): number {
    return this.#size
  }

  of(signature: Signature): Person {
    return this.alone(signature)[0]
  }

  /** The person in a list of one: the same list for all commits that nobody else is credited with. */
  alone(signature: Signature): readonly [Person] {
    const known = this.#known.get(signature)
    if (known) return known
    const list = [this.#meet(signature.name, signature.email)] as const
    this.#known.set(signature, list)
    return list
  }

  /** The person whom a trailer names (`Ada <ada@acme.example>`); null when it names nobody. */
  named(trailer: string): Person | null {
    const known = this.#trailers.get(trailer)
    if (known !== undefined) return known
    const match = /^\s*([^<>]*?)\s*<([^<>]*)>/.exec(trailer)
    const person = match ? this.#meet(match[1] ?? '', match[2] ?? '') : null
    this.#trailers.set(trailer, person)
    return person
  }

  #meet(name: string, email: string): Person {
    const shown = shownAs(name)
    const key = accountOf(email) ?? (email || name)
    const keys = [`key ${key.toLowerCase()}`, `name ${shown}`] as const
    const byAddress = this.#with(keys[0])
    const byName = this.#with(keys[1])
    const known = byAddress ?? byName
    const number = this.#size++
    const credit: Credit = { name: shown, login: null }
    const person: Met = {
      name: shown,
      credit,
      credits: [credit],
      identity: known?.identity ?? this.#identities++,
      number,
      keys,
      keyNumbers: [byAddress?.keyNumbers[0] ?? 2 * number, byName?.keyNumbers[1] ?? 2 * number + 1],
      bot: isBot(shown) || isBot(key),
      shared: known !== undefined,
    }
    if (byAddress === undefined) this.#byKey.set(keys[0], person)
    if (byName === undefined) this.#byKey.set(keys[1], person)
    return person
  }

  /** Who was met with this key first, and now shares it. */
  #with(key: string): Met | undefined {
    const first = this.#byKey.get(key)
    if (first !== undefined) first.shared = true
    return first
  }
}

/** Some people commit under their address as a name; what is before the @ is all that may be printed. */
function shownAs(name: string): string {
  return (name.includes('@') ? name.slice(0, name.indexOf('@')) : name) || 'unknown'
}

/** Machines that commit under a name without `[bot]`. */
const bots = new RegExp(
  `^(?:${[
    'allcontributors autofix-ci codecov dependabot dependabot-preview depfu github-actions gitlab-bot greenkeeper',
    'greenkeeperio-bot imgbot mergify pre-commit-ci pyup-bot release-please renovate renovate-bot scala-steward',
    'semantic-release-bot snyk-bot whitesource-renovate',
  ]
    .join(' ')
    .replaceAll(' ', '|')
    .replaceAll('-', '[ -]')})$`,
  'i',
)

function isBot(name: string): boolean {
  return name.endsWith('[bot]') || bots.test(name)
}

/**
 * Git hosts give one person several private addresses; the account in them is the person: `ada@`, `1+ada@` of GitHub's,
 * `1-ada@` of GitLab's, and `ada@noreply.host` of Gitea's and Forgejo's.
 */
function accountOf(email: string): string | null {
  // Few addresses are such.
  if (!email.toLowerCase().includes('noreply.')) return null
  const at = email.lastIndexOf('@')
  if (at === -1 || !/^(?:users\.)?noreply\./i.test(email.slice(at + 1))) return null
  const numbered = /github\.com$/i.test(email) ? /^\d+\+/ : /^\d+[+-]/
  return email.slice(0, at).replace(numbered, '') || null
}
