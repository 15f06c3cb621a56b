import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair, YAMLError, YAMLMap } from 'yaml'
import type { Place } from '../errors.ts'

/** Where a value is in a document: keys and list indexes from the root down. */
export type KeyPath = readonly (string | number)[]

/** What is wrong with the text itself, before anyone asks what it means. */
export interface SyntaxFault {
  readonly message: string
  readonly hint?: string
  readonly at: Place
}

/** A YAML text as plain values that still know where they were written. */
export interface ConfigurationText {
  /** Null for an empty text. Meaningless when there are faults. */
  readonly value: unknown
  readonly faults: readonly SyntaxFault[]
  /** Where a value begins, or its key; what is not there gives the nearest thing around it. */
  placeOf(path: KeyPath, part: 'key' | 'value'): Place
}

/** More than anyone writes by hand; they keep a hostile file from taking the parser's time, memory and stack. */
const longestText = 256 * 1024
const deepest = 32
const mostAliases = 100

/**
 * Reads YAML 1.2 (core schema). Takes a byte order mark and any line ends. Everything that YAML would let pass in
 * silence is a fault: repeated keys, unknown tags, a second document, aliases that multiply or hold themselves.
 */
export function readConfigurationText(text: string, file: string): ConfigurationText {
  if (text.length > longestText) return unreadable(file, 'The file is longer than 256 KiB.')
  const lines = new LineCounter()
  const place = (offset: number): Place => placeAt(lines, file, offset)
  const source = text.replace(/^\uFEFF/, '')
  try {
    // Pretty errors quote the source, and the source may hold a secret.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const
    const document = parseDocument(source, options)
    const errors = [...document.errors, ...document.warnings]
    const faults =
      errors.length > 0
        ? errors.map((error) => syntaxFault(error, source, place))
        : structureFaults(document, place)
    if (faults.length > 0) return { value: null, faults: firstOfEachLine(faults), placeOf: () => ({ file }) }
    return { value: document.toJS(), faults: [], placeOf: locator(document, place) }
  } catch (cause) {
    if (cause instanceof RangeError) return unreadable(file, 'The file is nested too deeply.')
    // Thrown for aliases of aliases that add up to more than the parser is willing to copy.
    if (cause instanceof ReferenceError)
      return unreadable(file, 'The aliases of the file multiply too often.')
    throw cause
  }
}

function unreadable(file: string, message: string): ConfigurationText {
  return { value: null, faults: [{ message, at: { file } }], placeOf: () => ({ file }) }
}

function placeAt(lines: LineCounter, file: string, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return line === 0 ? { file, line: 1, column: 1 } : { file, line, column: col }
}

function syntaxFault(error: YAMLError, source: string, place: (offset: number) => Place): SyntaxFault {
  const at = place(error.pos[0])
  const around = source.slice(Math.max(error.pos[0] - 1, 0), error.pos[0] + 2)
  if (error.code === 'TAB_AS_INDENT')
    return { message: 'A tab indents this line.', hint: 'YAML is indented with spaces only.', at }
  if (error.code === 'RESOURCE_EXHAUSTION') return { message: 'The file is nested too deeply.', at }
  if (error.code === 'MULTIPLE_DOCS') return { message: 'A second document begins here.', at }
  const fault = { message: `This is not YAML: ${withoutSource(error.message)}.`, at }
  return around.includes('${') || error.code === 'BAD_SCALAR_START'
    ? { ...fault, hint: 'Put the text in double quotes, as in "${NAME}".' }
    : fault
}

/** The parser ends some messages with what it found; that is the source again. */
function withoutSource(message: string): string {
  return message.replace(/^(Un(?:expected|resolved)[^:"]*).*$/s, '$1').replace(/[.\s]+$/, '')
}

/** What follows the first fault of a line is mostly its consequence. */
function firstOfEachLine(faults: readonly SyntaxFault[]): SyntaxFault[] {
  return faults.filter((fault, index) => faults.findIndex(({ at }) => at.line === fault.at.line) === index)
}

/** What YAML allows and no configuration means, found in one pass. */
function structureFaults(document: Document, place: (offset: number) => Place): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  const report = (message: string, node: unknown): void => {
    faults.push({ message, at: place(startOf(node) ?? 0) })
  }
  let aliases = 0
  visit(document, {
    Map(_, map, ancestors) {
      if (ancestors.length > 2 * deepest) throw new RangeError('too deep')
      for (const [key, pair] of repeatedKeys(map)) report(`The key "${key}" is written twice.`, pair.key)
      const strange = map.items.find((pair) => keyOf(pair) === null || keyOf(pair) === '__proto__')
      if (strange) report('This cannot be a key.', strange.key)
    },
    Alias(_, alias, ancestors) {
      aliases += 1
      if (aliases > mostAliases) throw new ReferenceError('too many aliases')
      const target = alias.resolve(document)
      if (target === undefined) report(`There is no anchor &${alias.source} above this alias.`, alias)
      else if (ancestors.includes(target)) report('This alias holds itself.', alias)
    },
  })
  return faults
}

function repeatedKeys(map: YAMLMap): [string, Pair<unknown>][] {
  const seen = new Set<string>()
  return map.items.flatMap((pair): [string, Pair<unknown>][] => {
    const key = keyOf(pair)
    if (key === null) return []
    if (seen.has(key)) return [[key, pair]]
    seen.add(key)
    return []
  })
}

function keyOf(pair: Pair<unknown>): string | null {
  return isScalar(pair.key) ? String(pair.key.value) : null
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}

function locator(document: Document, place: (offset: number) => Place): ConfigurationText['placeOf'] {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair<unknown>>>()
  const pairOf = (map: YAMLMap, key: string): Pair<unknown> | undefined => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair) ?? '', pair]))
    indexes.set(map, index)
    return index.get(key)
  }
  const stepInto = (
    outer: unknown,
    step: string | number,
  ): { key?: unknown; value?: unknown } | undefined => {
    const node = isAlias(outer) ? outer.resolve(document) : outer
    if (isMap(node)) return pairOf(node, String(step))
    return isSeq(node) && Number(step) < node.items.length ? { value: node.items[Number(step)] } : undefined
  }
  return (path, part) => {
    let node: unknown = document.contents
    let offset = startOf(node) ?? 0
    for (const [depth, step] of path.entries()) {
      const inner = stepInto(node, step)
      // Something is missing here: the key it is missing from says more than the first key beside it.
      if (inner === undefined) break
      const [key, value] = [startOf(inner.key), startOf(inner.value)]
      const wantsKey = depth < path.length - 1 || part === 'key'
      offset = (wantsKey ? (key ?? value) : (value ?? key)) ?? offset
      node = inner.value
    }
    return place(offset)
  }
}
