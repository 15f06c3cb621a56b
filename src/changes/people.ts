import type { Signature } from '../git/commit.ts'

/** A person as a commit names them. Equal identities are one person, whatever name and address they used. */
export interface Person {
  readonly name: string
  readonly identity: number
  readonly bot: boolean
}

/**
 * Tells the people of a history apart, without ever giving their addresses away: one who changed either the name or the
 * address is the same person. Each signature is looked at once, however many commits bear it.
 */
export class People {
  readonly #known = new Map<string, Map<string, Person>>()
  readonly #identities = new Map<string, number>()

  of({ name, email }: Signature): Person {
    let named = this.#known.get(email)
    if (!named) this.#known.set(email, (named = new Map()))
    const known = named.get(name)
    if (known) return known
    const person = this.#meet(name, email)
    named.set(name, person)
    return person
  }

  #meet(name: string, email: string): Person {
    // Some people commit under their address as a name; what is before the @ is all that may be printed.
    const shown = (name.includes('@') ? name.slice(0, name.indexOf('@')) : name) || 'unknown'
    const key = accountOf(email) ?? (email || name)
    const keys = [`key ${key.toLowerCase()}`, `name ${shown}`]
    const identity = keys.map((one) => this.#identities.get(one)).find((one) => one !== undefined)
    const own = identity ?? this.#identities.size
    for (const one of keys) if (!this.#identities.has(one)) this.#identities.set(one, own)
    return { name: shown, identity: own, bot: shown.endsWith('[bot]') || key.endsWith('[bot]') }
  }
}

/** Git hosts give one person several private addresses; the account in them is the person. */
function accountOf(email: string): string | null {
  return /^(?:\d+\+)?([^@+]+)@users\.noreply\./i.exec(email)?.[1] ?? null
}

/** A signature as trailers write it: `Ada <ada@acme.example>`. Null for anything else. */
export function readSignature(text: string): Signature | null {
  const match = /^\s*([^<>]*?)\s*<([^<>]*)>/.exec(text)
  return match ? { name: match[1] ?? '', email: match[2] ?? '' } : null
}
