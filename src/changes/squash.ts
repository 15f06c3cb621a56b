import type { SquashedChange } from './change.ts'
import { withoutAddresses } from './addresses.ts'
import { detached } from './detached.ts'
import { readHeader, type Header } from './header.ts'
import { isUsualType, repairHeader } from './repair.ts'

const nothing: readonly never[] = []
/** What bots quote of changelogs is not what the commit did. */
const byBot =
  /^(?:This PR was opened by the \[Changesets|:robot: I have created a release|#{1,4} (?:Releases|(?:Major|Minor|Patch) Changes)|Bumps (?:\[|the \S{1,100} group |\S{1,100} from )|updated-dependencies:|This PR contains the following updates|<summary>(?:Release notes|Changelog|Commits))/m
const item = /^[*-] (\S.*)$/
const fence = /^ {0,3}(`{3,}|~{3,})/

/**
 * The changes that the body of a squashed pull request lists as GitHub does: `* feat(a): x` or `- feat(a): x` at the
 * start of a line, each a conventional header, at least two of a type that everybody knows. What stands
 * between them is the rest of their messages. Quotes, `<details>`, fenced code, HTML comments and bodies written by
 * bots list nothing. Linear in the length of the body.
 */
export function readSquash(rest: string, tolerant: boolean): readonly SquashedChange[] {
  if (!/^[*-] /m.test(rest) || byBot.test(rest)) return nothing
  const list = new List(tolerant)
  const outside = new Outside()
  for (const line of rest.split('\n')) list.read(outside.is(line) ? line : '')
  return list.changes()
}

/** A list as it is read, line by line. */
class List {
  readonly #tolerant: boolean
  readonly #changes: { type: string; scope: string | null; lines: string[]; breaking: boolean }[] = []
  #usual = 0
  /** Whether the last change's line may go on below. */
  #open = false

  constructor(tolerant: boolean) {
    this.#tolerant = tolerant
  }

  read(line: string): void {
    const listed = item.exec(line)?.[1]
    if (listed !== undefined) {
      this.#open = this.#add(this.#headerOf(listed.trimEnd()))
      return
    }
    const last = this.#changes.at(-1)
    this.#open &&= /^ {2,}[^\s*-]/.test(line)
    if (last && this.#open) last.lines.push(line.trim())
    else if (last && line.startsWith('BREAKING') && /^BREAKING[ -]CHANGE:/.test(line)) last.breaking = true
  }

  changes(): readonly SquashedChange[] {
    if (this.#usual < 2) return nothing
    return this.#changes.map(({ lines, ...change }) => ({
      ...change,
      description: detached(withoutAddresses(lines.join(' '))),
    }))
  }

  #headerOf(line: string): Header | null {
    return readHeader(line) ?? (this.#tolerant ? (repairHeader(line)?.header ?? null) : null)
  }

  /** Adds a header whose type could be one. */
  #add(header: Header | null): boolean {
    if (header === null) return false
    const type = header.type.toLowerCase()
    const usual = isUsualType(type)
    if (!usual && type !== header.type) return false
    if (usual) this.#usual += 1
    this.#changes.push({ type, scope: header.scope, lines: [header.description], breaking: header.breaking })
    return true
  }
}

/** Follows a body line by line and tells which lines stand outside of quotes, details, code and comments. */
class Outside {
  #fence: string | null = null
  #details = 0
  #comment = false

  is(line: string): boolean {
    const mark = this.#comment ? undefined : fence.exec(line)?.[1]
    if (this.#fence !== null) {
      if (mark?.startsWith(this.#fence)) this.#fence = null
      return false
    }
    if (mark !== undefined) {
      this.#fence = mark
      return false
    }
    if (line.includes('<!--') || this.#comment) {
      this.#comment =
        line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (this.#comment && !line.includes('-->'))
      return false
    }
    const opened = count(line, '<details')
    const closed = this.#details + opened > 0 ? count(line, '</details') : 0
    const inside = this.#details > 0 || opened > 0
    this.#details = Math.max(0, this.#details + opened - closed)
    return !inside && !line.startsWith('>')
  }
}

function count(line: string, part: string): number {
  return line.includes('<') ? line.toLowerCase().split(part).length - 1 : 0
}
