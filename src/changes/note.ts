import { withoutAddresses } from './addresses.ts'
import type { ReleaseNote } from './change.ts'
import { detached } from './detached.ts'

const nothing: readonly never[] = []
const kind = /^(highlight|upgrade):\s*/i
const nobody: ReadonlySet<string> = new Set(['none', 'none.', 'n/a', 'skip', 'no'])

/**
 * What the values of `Release-Note:` trailers say together: `none`, `n/a`, `skip` or `no` hides the commit, `highlight: `
 * and `upgrade: ` open words about the release, everything else is what readers are told. Null where they say nothing.
 */
export function readReleaseNote(values: readonly string[]): ReleaseNote | null {
  if (values.length === 0) return null
  const words: string[] = []
  const highlights: string[] = []
  const upgrade: string[] = []
  let hidden = false
  for (const text of values.map(oneLine)) {
    const match = kind.exec(text)
    if (match)
      (match[1]?.toLowerCase() === 'upgrade' ? upgrade : highlights).push(text.slice(match[0].length))
    else if (nobody.has(text.toLowerCase())) hidden = true
    else words.push(text)
  }
  const said = { words: told(words), highlights: told(highlights), upgrade: told(upgrade) }
  if (!hidden && said.words.length + said.highlights.length + said.upgrade.length === 0) return null
  return { ...said, hidden, words: said.words.length > 0 ? said.words.join(' ') : null }
}

function told(texts: readonly string[]): readonly string[] {
  const some = texts.filter((text) => text !== '')
  return some.length > 0 ? some : nothing
}

function oneLine(value: string): string {
  const text = detached(withoutAddresses(value))
  if (!text.includes('\n')) return text.trim()
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}
