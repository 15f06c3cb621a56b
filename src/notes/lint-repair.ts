import { readHeader, type Header } from '../changes/header.ts'
import { repairHeader } from '../changes/repair.ts'
import { visible } from './lint-characters.ts'

/** More than any header has; a longer one is not worth a repair. */
const longestHeader = 1_000

/** Words that begin a header without a type, and the type that says the same. */
const verbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feat: 'add adds added allow allows create enable implement implements introduce introduces new provide support supports',
    fix: 'avoid correct corrects ensure fix fixes fixed handle handles prevent prevents repair resolve resolves resolved',
    docs: 'doc docs document documents documentation readme',
    refactor:
      'clean cleanup extract inline move moves refactor refactored rename renames reorganize restructure simplify',
    test: 'cover test tests testing',
    perf: 'cache optimise optimize optimized speed',
    chore: 'bump bumps chore update updates upgrade upgrades',
    build: 'build',
    ci: 'ci',
    style: 'format formatting lint reformat style',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type])),
)

/**
 * The Conventional Commit header that somebody most likely meant, or null. Null too when the header is one already and
 * needs no repair. What comes back reads as a header by Conventional Commits 1.0.0.
 */
export function repairedHeader(header: string, isType: (word: string) => boolean): string | null {
  const text = visible(header).trim()
  if (text.length > longestHeader) return null
  const parts = repairHeader(text)?.header ?? byParts(text, isType) ?? byVerb(text)
  return parts === null ? null : suggestedHeader(parts)
}

/** A header of these parts, without what nobody sees; null where that leaves none. */
export function suggestedHeader(parts: Header): string | null {
  return readable(formatHeader(parts))
}

/** The line without what nobody sees; null where it is no header then. */
export function readable(line: string): string | null {
  const clean = visible(line).trim()
  return readHeader(clean) ? clean : null
}

/** `[feat] x`, `feat/api: x`, `feat(api x`, `feat; x`, `feat x`: a type stands first, and something in place of the colon. */
function byParts(header: string, isType: (word: string) => boolean): Header | null {
  const [start = '', word = ''] = /^[[(]?([A-Za-z]{1,30})[\])]?/.exec(header) ?? []
  const type = word.toLowerCase()
  if (!isType(type)) return null
  let rest = header.slice(start.length)
  const [written = '', inBrackets, afterSlash] =
    /^(?:\(([^():]{1,80})\)?|\/([^\s/:()]{1,80}))/.exec(rest) ?? []
  rest = rest.slice(written.length)
  const [mark = ''] = /^ ?!/.exec(rest) ?? []
  const description = rest
    .slice(mark.length)
    .replace(/^ {0,3}[:：;|–—-]?/u, '')
    .trim()
  if (description === '' || !/^[\s:：;|–—-]/u.test(rest.slice(mark.length))) return null
  return { type, scope: inBrackets ?? afterSlash ?? null, breaking: mark !== '', description }
}

/** `Add invoices`: what a feature, a fix and so on are mostly called. */
function byVerb(header: string): Header | null {
  const word = /^[A-Za-z]{2,20}(?= )/.exec(header)?.[0]
  const usual = verbs.get(word?.toLowerCase() ?? '')
  if (word === undefined || usual === undefined || header.includes(': ')) return null
  const type = usual === 'chore' && /\b(?:docs?|documentation|readme)\b/i.test(header) ? 'docs' : usual
  // An acronym keeps its letters.
  const first = /^[A-Z][a-z]/.test(header) ? header.charAt(0).toLowerCase() : header.charAt(0)
  return { type, scope: null, breaking: false, description: `${first}${header.slice(1)}` }
}

/** The parts of a header as Conventional Commits 1.0.0 writes them. */
function formatHeader({ type, scope, breaking, description }: Header): string {
  // A scope holds no brackets.
  const plain = scope?.replaceAll('(', '/').replaceAll(')', '').trim() ?? ''
  return `${type}${plain === '' ? '' : `(${plain})`}${breaking ? '!' : ''}: ${description}`
}
