import type { Need } from '../component.ts'

/** What a Gemfile says about groups. */
export interface GemfileGroups {
  /** By the name of a gem: how it is needed, for the strongest reason. */
  readonly needs: ReadonlyMap<string, Need>
  /** Whether `gemspec` brings in the gems that the project's own gem is developed with. */
  readonly hasGemspec: boolean
}

interface Block {
  readonly groups: readonly string[]
  readonly isOptional: boolean
}

const order: readonly Need[] = ['required', 'optional', 'development']
const development: ReadonlySet<string> = new Set(['development', 'test'])
const longestStatement = 4096
const neutral: Block = { groups: [], isOptional: false }

/** Statements that change nothing about groups, but for a block that they may open. */
const plain =
  /^(?:source|ruby|platforms?|path|git|github|git_source|install_if|plugin|env|require|require_relative|puts|if|unless|elsif|else|case|when|[a-z_]\w*\s*(?:\|\|)?=(?![=~>]))(?![\w?!])/
const opens = /^(?:if|unless|case)\b|^[a-z_]\w*\s*(?:\|\|)?=\s*(?:if|unless|case|begin)\b/

/**
 * The groups of a Gemfile (Bundler documentation, "gemfile(5)"), read and never run. It is a program: null as soon as
 * one statement is not plainly understood, for then nobody can tell what is in a group.
 */
export function readGemfileGroups(text: string): GemfileGroups | null {
  const statements = statementsOf(text)
  if (!statements) return null
  const found = { blocks: [] as Block[], needs: new Map<string, Need>(), hasGemspec: false }
  for (const statement of statements) if (!understand(statement, found)) return null
  return found.blocks.length === 0 ? found : null
}

interface Found {
  readonly blocks: Block[]
  readonly needs: Map<string, Need>
  hasGemspec: boolean
}

/** Files one statement; false where it is not plainly understood. */
function understand(statement: string, found: Found): boolean {
  if (statement === 'end') return found.blocks.pop() !== undefined
  const isOpen = /\bdo(?:\s*\|[^|]*\|)?$/.test(statement)
  switch (/^[a-z_]+/.exec(statement)?.[0]) {
    case 'group': {
      const block = isOpen ? groupOf(statement) : null
      if (block) found.blocks.push(block)
      return block !== null
    }
    case 'gem':
      return !isOpen && fileGem(statement, found)
    case 'gemspec':
      found.hasGemspec = true
      return !isOpen && !statement.includes('group')
    default:
      if (!plain.test(statement) || /\b(?:gem|group)\b/.test(withoutTexts(statement))) return false
      if (isOpen || (opens.test(statement) && !/\bend$/.test(statement))) found.blocks.push(neutral)
      return true
  }
}

function fileGem(statement: string, { blocks, needs }: Found): boolean {
  const gem = gemOf(statement, blocks)
  if (!gem) return false
  const known = needs.get(gem.name)
  if (known === undefined || order.indexOf(gem.need) < order.indexOf(known)) needs.set(gem.name, gem.need)
  return true
}

/** `group :development, :test, optional: true do` */
function groupOf(statement: string): Block | null {
  const inner = statement
    .slice('group'.length)
    .replace(/\bdo$/, '')
    .trim()
    .replace(/^\(|\)$/g, '')
  const isOptional = /,\s*(?:optional:\s*|:optional\s*=>\s*)true\s*$/.test(inner)
  const groups = namesOf(inner.replace(/,\s*(?:optional:\s*|:optional\s*=>\s*)(?:true|false)\s*$/, ''))
  return groups && { groups, isOptional }
}

/** `gem "name", "~> 1.0", group: :test`; a name that is put together is of nobody knows which gem. */
function gemOf(statement: string, blocks: readonly Block[]): { name: string; need: Need } | null {
  const [, single, double] = /^gem[\s(]\s*(?:'([^'#\\]+)'|"([^"#\\]+)")/.exec(statement) ?? []
  const name = single ?? double
  if (name === undefined) return null
  const said = withoutTexts(statement)
  const [option, list = ''] =
    /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|%[iw]\[[^\]]*\]|:\w+|'\w+'|"\w+")/.exec(said) ?? []
  if (option === undefined && /\bgroups?\b\s*(?::|=>)/.test(said)) return null
  const own = option === undefined ? [] : namesOf(list.startsWith('[') ? list.slice(1, -1) : list)
  if (!own) return null
  const groups = [...blocks.flatMap((block) => block.groups), ...own]
  if (groups.length === 0) return { name, need: 'required' }
  if (groups.every((group) => development.has(group))) return { name, need: 'development' }
  return { name, need: blocks.some(({ isOptional }) => isOptional) ? 'optional' : 'required' }
}

/** `:a, "b"`, `%i[a b]` or `*%i[a b]`; null for anything else. */
function namesOf(list: string): string[] | null {
  const words = /^\*?%[iw]\[([^\]]*)\]$/.exec(list.trim())
  if (words) return (words[1] ?? '').split(/\s+/).filter((name) => name !== '')
  const names = list.split(',').map((name) => /^\s*(?::(\w+)|'(\w+)'|"(\w+)")\s*$/.exec(name))
  if (names.some((name) => name === null)) return null
  return names.flatMap((name) => name?.[1] ?? name?.[2] ?? name?.[3] ?? [])
}

/** Without the texts in it that are more than a word: what they say is no Ruby. */
function withoutTexts(statement: string): string {
  return statement.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (text) =>
    /^.\w+.$/.test(text) ? text : "''",
  )
}

/** One statement a line, or several lines with an open bracket or a comma between them; without remarks. Null where unsure. */
function statementsOf(text: string): string[] | null {
  const statements: string[] = []
  let parts: string[] = []
  let depth = 0
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = lineOf(raw)
    if (!line) return null
    depth += line.depth
    if (depth < 0) return null
    if (line.code !== '') parts.push(line.code)
    if (depth > 0 || line.code === '' || /[,\\]$/.test(line.code)) continue
    const statement = parts.join(' ')
    if (statement.length > longestStatement) return null
    statements.push(statement)
    parts = []
  }
  return parts.length === 0 && depth === 0 ? statements : null
}

/** What a line says without its remark, and how many brackets it opens; null for what may go on anywhere. */
function lineOf(raw: string): { code: string; depth: number } | null {
  const token =
    /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(#.*)|([([{])|([)\]}])|(['"`;]|<<[~-]?\w|^=begin|^__END__)|[^'"#`;()[\]{}<=_]+|[<=_]/gy
  let depth = 0
  let code = ''
  for (let match = token.exec(raw); match !== null; match = token.exec(raw)) {
    if (match[4] !== undefined) return null
    if (match[1] !== undefined) break
    if (match[2] !== undefined) depth += 1
    if (match[3] !== undefined) depth -= 1
    code += match[0]
  }
  return { code: code.trim(), depth }
}
