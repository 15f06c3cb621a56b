import { parse, TomlError } from 'smol-toml'
import type { Fields } from './fields.ts'
import { lineAt, lockfileInvalid } from './invalid.ts'

/** Every name of a dotted key is a table of its own, which costs many times its letter; in a short text it does no harm. */
const longestKey = 1_000
const longestUnchecked = 256 * 1024

/**
 * Parses the TOML of a lockfile (TOML 1.0.0). Throws LOCKFILE_INVALID with the line of the fault, and for a long text with
 * keys of more names than anybody writes.
 */
export function parseToml(text: string, file: string): Fields {
  const deep = text.length > longestUnchecked ? keyFault(text) : null
  if (deep !== null)
    throw lockfileInvalid(`The lockfile has a key of more than ${longestKey} names.`, {
      file,
      line: lineAt(text, deep),
    })
  try {
    return parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n')
    throw lockfileInvalid(`The lockfile is not TOML: ${reason}.`, { file, line: error.line })
  }
}

/** Counts the dots between the marks that end a key. Strings are skipped as far as their line goes. */
function keyFault(text: string): number | null {
  let dots = 0
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') quote = ''
    if (quote !== '') {
      if (character === '\\' && quote === '"') at += 1
      else if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '.') {
      dots += 1
      if (dots >= longestKey) return at
    } else if ('\n=[]{},'.includes(character)) dots = 0
  }
  return null
}
