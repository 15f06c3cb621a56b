import { invalidAt, lockfileInvalid } from './invalid.ts'

/** One module at one version, as a directive names it. */
export interface GoModule {
  readonly path: string
  readonly version: string | null
}

export interface GoModFile {
  readonly module: string | null
  /** The language version of the `go` directive, such as `1.22.0`. */
  readonly go: string | null
  readonly requires: readonly (GoModule & { readonly isIndirect: boolean })[]
  readonly replaces: readonly { readonly from: GoModule; readonly to: GoModule }[]
  readonly excludes: readonly GoModule[]
  /** The packages of `tool` directives. */
  readonly tools: readonly string[]
  /** Directives that are not known, each once. */
  readonly unknown: readonly string[]
}

interface Line {
  readonly words: readonly string[]
  readonly comment: string
  readonly at: number
}

const silent: ReadonlySet<string> = new Set(['retract', 'toolchain', 'godebug', 'ignore'])
const again = 'Write it again with go mod tidy, or restore it with git.'

/**
 * Parses go.mod (Go Modules Reference, "go.mod files"): one directive a line, or several in a block with the directive in
 * front. Throws LOCKFILE_INVALID with the line.
 */
export function parseGoMod(text: string, file: string): GoModFile {
  const fail = (at: number, message: string) => lockfileInvalid(message, { file, line: at }, again)
  const found = {
    module: null as string | null,
    go: null as string | null,
    requires: [] as (GoModule & { isIndirect: boolean })[],
    replaces: [] as { from: GoModule; to: GoModule }[],
    excludes: [] as GoModule[],
    tools: [] as string[],
    unknown: new Set<string>(),
  }
  const moduleOf = ({ words, at }: Line): GoModule => {
    const [path, version, ...more] = words
    if (!path || version === undefined || more.length > 0)
      throw fail(at, 'A go.mod has a module and its version here.')
    return { path, version }
  }
  const directives: ReadonlyMap<string, (line: Line) => void> = new Map([
    ['module', ({ words }) => void (found.module = words[0] ?? null)],
    ['go', ({ words }) => void (found.go = words[0] ?? null)],
    [
      'require',
      (line) => void found.requires.push({ ...moduleOf(line), isIndirect: isIndirect(line.comment) }),
    ],
    ['exclude', (line) => void found.excludes.push(moduleOf(line))],
    ['replace', (line) => void found.replaces.push(replaceOf(line, fail))],
    ['tool', ({ words }) => void found.tools.push(...words.slice(0, 1))],
  ])
  for (const line of directivesOf(text, fail)) {
    const run = directives.get(line.verb)
    if (run) run(line)
    else if (!silent.has(line.verb)) found.unknown.add(line.verb)
  }
  if (found.module === null)
    throw invalidAt(file, text, '', 'The file has no module directive, so it is no go.mod.', again)
  return { ...found, unknown: [...found.unknown] }
}

/** Each line with its directive, which stands in front of it or of the block that it is in. */
function* directivesOf(
  text: string,
  fail: (at: number, message: string) => Error,
): Generator<Line & { readonly verb: string }> {
  let block: { readonly verb: string; readonly at: number } | null = null
  for (const line of linesOf(text, fail)) {
    const [verb = '', ...words] = line.words
    if (block && verb === ')') block = null
    else if (block) yield { ...line, verb: block.verb }
    else if (words.length === 1 && words[0] === '(') block = { verb, at: line.at }
    else if (words.join('') !== '()') yield { ...line, verb, words }
  }
  if (block) throw fail(block.at, 'A block that begins here has no end: the file ends too early.')
}

function replaceOf({ words, at }: Line, fail: (at: number, message: string) => Error) {
  const arrow = words.indexOf('=>')
  const [path, version = null, ...more] = words.slice(0, Math.max(0, arrow))
  const [to, toVersion = null, ...others] = words.slice(arrow + 1)
  if (!path || !to || more.length + others.length > 0)
    throw fail(at, 'A go.mod has a replaced module, => and what replaces it here.')
  return { from: { path, version }, to: { path: to, version: toVersion } }
}

/** `// indirect`, alone or before a further remark after `;`. */
function isIndirect(comment: string): boolean {
  return /^\s*indirect\s*(?:;|$)/.test(comment)
}

function* linesOf(text: string, fail: (at: number, message: string) => Error): Generator<Line> {
  let at = 0
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    at += 1
    const words: string[] = []
    const word =
      /[^\S\n]*(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([()])|((?:(?!\/\/)[^\s"`(),])+)|(,)|(\S))/y
    let comment = ''
    for (let match = word.exec(raw); match !== null; match = word.exec(raw)) {
      const [, remark, quoted, plain, bracket, bare, , wrong] = match
      if (wrong !== undefined) throw fail(at, 'A quotation mark that begins here has no end.')
      if (remark !== undefined) comment = remark.slice(2)
      else if (quoted !== undefined) words.push(quoted.replace(/\\(["\\])/g, '$1'))
      else words.push(plain ?? bracket ?? bare ?? ',')
    }
    if (words.length > 0) yield { words, comment, at }
  }
}
