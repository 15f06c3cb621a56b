import { matchName } from './python-name.ts'

/** Gives packages keys: name and version, numbered where they are not enough, since a key shows no address. */
export function keyMaker(): (name: string, version: string | null) => string {
  const used = new Set<string>()
  const counts = new Map<string, number>()
  return (name, version) => {
    const plain = version === null ? matchName(name) : `${matchName(name)}@${version}`
    let count = counts.get(plain) ?? 0
    let key = plain
    // A version may look like a number that was given: then the next one is free.
    do {
      count += 1
      key = count === 1 ? plain : `${plain} ${count}`
    } while (used.has(key))
    counts.set(plain, count)
    used.add(key)
    return key
  }
}
