import type { Commit } from '../git/commit.ts'
import { detached } from './detached.ts'
import type { People, Person } from './people.ts'

/** Who is credited with a commit: the author first, then the co-authors as trailers name them, each once. */
export function creditedWith(
  { author }: Commit,
  coAuthors: readonly string[],
  people: People,
): readonly Person[] {
  const alone = people.alone(author)
  if (coAuthors.length === 0) return alone
  const credited: Person[] = [...alone]
  for (const value of coAuthors) {
    const person = people.named(detached(value))
    if (person && !credited.some(({ identity }) => identity === person.identity)) credited.push(person)
  }
  return credited
}
