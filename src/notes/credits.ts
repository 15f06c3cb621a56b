import type { Person } from '../changes/people.ts'
import type { Change, Release } from './document.ts'
import type { NotesRules } from './notes-rules.ts'
import type { Placed } from './placed.ts'

/** Who is credited in a release: each person in one name, wherever they stand. */
export interface Credits {
  /** The people of one change, each once. */
  of(people: readonly Person[]): Change['people']
  /** Everyone but the bots, in the order of their first commit. */
  contributors(knownBefore: (person: Person) => boolean): Release['contributors']
}

interface Credit {
  readonly credit: Change['people'][number]
  readonly bot: boolean
  /** As they were met: under several identities where only their account tells that they are one. */
  readonly met: Person[]
}

/**
 * Finds the people of a range, in the order of first appearance and by the name that they had then. One account is one
 * person, whatever names and addresses it commits under. Commits of other packages, and those that the notes must not
 * list, credit nobody.
 */
export function creditsIn(placed: readonly Placed[], rules: NotesRules): Credits {
  const logins = loginsIn(placed)
  const keyOf = ({ identity }: Person): number | string =>
    logins.size === 0 ? identity : (logins.get(identity) ?? identity)
  const found = new Map<number | string, Credit>()
  for (let index = placed.length - 1; index >= 0; index--) {
    const one = placed[index]
    if (one === undefined || isSecret(one, rules)) continue
    for (const person of one.reading.people) {
      const key = keyOf(person)
      const known = found.get(key)
      if (!known) {
        const login = typeof key === 'string' ? key : null
        const credit = login === null ? person.credit : { name: person.name, login }
        found.set(key, { credit, bot: person.bot || (login?.endsWith('[bot]') ?? false), met: [person] })
      } else if (typeof key === 'string' && !known.met.some(({ identity }) => identity === person.identity))
        known.met.push(person)
    }
  }
  // Most commits have one author, in a list that all of theirs share.
  const lists = new Map<readonly Person[], Change['people']>()
  return {
    of: (people) => {
      const known = lists.get(people)
      if (known) return known
      const credited: Change['people'] = []
      for (const person of people) {
        const credit = found.get(keyOf(person))?.credit ?? person.credit
        if (!credited.includes(credit)) credited.push(credit)
      }
      const list = asEver(people, credited, rules)
      lists.set(people, list)
      return list
    },
    contributors: (knownBefore) =>
      [...found.values()]
        .filter(({ bot }) => !bot)
        .map(({ credit, met }) => ({
          name: credit.name,
          login: credit.login,
          first: !met.some(knownBefore),
        })),
  }
}

/** The list of the same people that was made before, where it says the same. */
function asEver(
  people: readonly Person[],
  credited: Change['people'],
  { memory }: NotesRules,
): Change['people'] {
  const known = memory.credited.get(people)
  if (known && known.length === credited.length && known.every((one, index) => one === credited[index]))
    return known
  memory.credited.set(people, credited)
  return credited
}

/** The accounts that the forge knows the authors by, by identity. */
function loginsIn(placed: readonly Placed[]): ReadonlyMap<number, string> {
  const logins = new Map<number, string>()
  for (const { reading, more } of placed) {
    if (!more?.login) continue
    const [author] = reading.people
    if (author && !logins.has(author.identity)) logins.set(author.identity, more.login)
  }
  return logins
}

function isSecret({ bucket, because }: Placed, { rules }: NotesRules): boolean {
  if (bucket === 'elsewhere') return true
  if (bucket !== 'hidden') return false
  return because.kind === 'override' || (because.kind === 'rule' && rules[because.rule]?.show === 'exclude')
}
