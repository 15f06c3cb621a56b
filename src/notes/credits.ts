import type { Person } from '../changes/people.ts'
import type { Change, Release } from './document.ts'
import type { NotesRules } from './notes-rules.ts'
import type { Placed } from './placed.ts'
import type { Rounds } from './rounds.ts'

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
  /** As they were met, in every name and address. */
  readonly met: Person[]
}

/**
 * Finds the people of a range, in the order of first appearance and by the name that they had then. Who shares a name, an
 * address or an account with somebody is the same person, by way of others too; nothing but the range itself tells.
 * Commits of other packages, and those that the notes must not list, credit nobody.
 */
export function creditsIn(placed: readonly Placed[], rules: NotesRules): Credits {
  const people = peopleOf(placed, rules)
  const united = unite(people, loginsIn(placed), rules.memory.met.keys)
  return {
    of: (some) => {
      const only = some[0]
      // Most commits have one author.
      if (only !== undefined && some.length === 1 && creditFor(only, united) === only.credit)
        return only.credits
      const credited: Change['people'] = []
      some.forEach((person) => {
        const credit = creditFor(person, united)
        if (!credited.includes(credit)) credited.push(credit)
      })
      return asEver(some, credited, rules)
    },
    contributors: (knownBefore) => {
      const found: Release['contributors'] = []
      const told = new Set<Credit>()
      people.forEach((person) => {
        const all = united.get(person)
        if (all === undefined) {
          if (!person.bot) found.push(contributor(person.credit, !knownBefore(person)))
        } else if (!told.has(all)) {
          told.add(all)
          if (!all.bot) found.push(contributor(all.credit, !all.met.some(knownBefore)))
        }
      })
      return found
    },
  }
}

/** Those of the commits that credit anybody, the first of them first. */
function peopleOf(placed: readonly Placed[], rules: NotesRules): readonly Person[] {
  const { people: met } = rules.memory.met
  const people: Person[] = []
  let before: readonly Person[] | null = null
  met.begin()
  for (let index = placed.length - 1; index >= 0; index--) {
    const one = placed[index]
    if (one === undefined || one.reading.people === before || isSecret(one, rules)) continue
    before = one.reading.people
    for (let at = 0; at < before.length; at++) {
      const person = before[at]
      if (person !== undefined && met.isNew(person.number)) people.push(person)
    }
  }
  return people
}

function contributor(
  { name, login }: Change['people'][number],
  first: boolean,
): Release['contributors'][number] {
  return { name, login, first }
}

function creditFor(person: Person, united: ReadonlyMap<Person, Credit>): Change['people'][number] {
  return united.size === 0 ? person.credit : (united.get(person)?.credit ?? person.credit)
}

const nobodyUnited: ReadonlyMap<Person, Credit> = new Map()

/** The credit of those who may be one with others, the same for all who are the same. */
function unite(
  people: readonly Person[],
  logins: ReadonlyMap<Person, string>,
  met: Rounds,
): ReadonlyMap<Person, Credit> {
  if (logins.size === 0 && !anyShares(people, met)) return nobodyUnited
  const related = people.filter(({ shared }) => shared || logins.size > 0)
  const credits = new Map<Person, Credit>()
  groupsOf(related, logins).forEach((met) => {
    const credit = creditOf(met, logins)
    met.forEach((person) => credits.set(person, credit))
  })
  return credits
}

/** Whether two of these have a key in common: in most ranges nobody has. */
function anyShares(people: readonly Person[], met: Rounds): boolean {
  met.begin()
  for (let at = 0; at < people.length; at++) {
    const person = people[at]
    if (person === undefined || !person.shared) continue
    const { keyNumbers } = person
    const isNew = met.isNew(keyNumbers[0])
    if (!met.isNew(keyNumbers[1]) || !isNew) return true
  }
  return false
}

/** Those who are the same person, in the order in which they were met. */
function groupsOf(people: readonly Person[], logins: ReadonlyMap<Person, string>): Person[][] {
  // A forest (Galler and Fischer, 1964): who has the same root is the same person.
  const parents = new Map<Person, Person>()
  const rootOf = (person: Person): Person => {
    let root = person
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) {
      const above = parents.get(next)
      if (above !== undefined) parents.set(root, above)
      root = next
    }
    return root
  }
  const byKey = new Map<string, Person>()
  const meet = (key: string, person: Person) => {
    const other = byKey.get(key)
    if (other === undefined) {
      byKey.set(key, person)
      return
    }
    const root = rootOf(other)
    const own = rootOf(person)
    if (root !== own) parents.set(own, root)
  }
  people.forEach((person) => {
    if (person.shared) person.keys.forEach((key) => meet(key, person))
    const login = logins.get(person)
    if (login !== undefined) meet(`login ${login}`, person)
  })
  const groups = new Map<Person, Person[]>()
  people.forEach((person) => {
    const root = rootOf(person)
    const group = groups.get(root)
    if (group) group.push(person)
    else groups.set(root, [person])
  })
  return [...groups.values()]
}

/** By the name of the first commit, and the account of the first that has one. */
function creditOf(met: Person[], logins: ReadonlyMap<Person, string>): Credit {
  let login: string | null = null
  if (logins.size > 0) for (const person of met) login ??= logins.get(person) ?? null
  const first = met[0]
  const name = first?.name ?? ''
  const credit = login === null && first ? first.credit : { name, login }
  return { credit, bot: first?.bot === true || login?.endsWith('[bot]') === true, met }
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

/** The accounts that the forge knows the authors by. */
function loginsIn(placed: readonly Placed[]): ReadonlyMap<Person, string> {
  const logins = new Map<Person, string>()
  placed.forEach(({ reading, more }) => {
    if (!more?.login) return
    const [author] = reading.people
    if (author && !logins.has(author)) logins.set(author, more.login)
  })
  return logins
}

function isSecret({ bucket, because }: Placed, { rules }: NotesRules): boolean {
  if (bucket === 'elsewhere') return true
  if (bucket !== 'hidden') return false
  return because.kind === 'override' || (because.kind === 'rule' && rules[because.rule]?.show === 'exclude')
}
