import { compareVersions, meetsSpecifier } from './python-version.ts'
import { matchName } from './python-name.ts'

/** Where a marker is looked at; what is left out may be anything. */
interface Environment {
  /** In full: `3.12.1`. */
  readonly python?: string
  /** `sys.platform`. */
  readonly platform?: string
  readonly extras?: ReadonlySet<string>
  readonly groups?: ReadonlySet<string>
}

interface Comparison {
  readonly variable: string
  readonly operator: string
  readonly value: string
  /** Whether the variable stands on the right: `'dev' in dependency_groups`. */
  readonly reversed: boolean
}

/** In postfix order, so that no depth of brackets needs a stack of calls. */
type Marker = readonly (Comparison | 'and' | 'or')[]

const token =
  /\s*(?:([()])|(and|or)\b|'([^']*)'|"([^"]*)"|(not\s+in\b|in\b|===|==|~=|!=|<=|>=|<|>)|([A-Za-z_.]+))/y

interface Operand {
  readonly text: string
  readonly isVariable: boolean
}

interface Reading {
  readonly output: (Comparison | 'and' | 'or')[]
  /** Brackets and words whose other side is still to come. */
  readonly waiting: ('and' | 'or' | '(')[]
  readonly operands: Operand[]
  operator: string | null
}

/** Parses an environment marker (PyPA specification "Dependency specifiers"); null for what is none. Linear. */
function parse(text: string): Marker | null {
  const reading: Reading = { output: [], waiting: [], operands: [], operator: null }
  token.lastIndex = 0
  const end = text.trimEnd().length
  while (token.lastIndex < end) {
    const match = token.exec(text)
    if (!match || !take(reading, match)) return null
  }
  close(reading, () => true)
  const { output, waiting, operands } = reading
  return waiting.length > 0 || operands.length > 0 || !isWhole(output) ? null : output
}

/** False where nothing of the kind may stand. */
function take(
  reading: Reading,
  [, bracket, word, single, double, compared, variable]: RegExpExecArray,
): boolean {
  const { output, waiting, operands } = reading
  if (bracket === '(') waiting.push('(')
  else if (bracket === ')') {
    close(reading, () => true)
    return waiting.pop() === '('
  } else if (word === 'and' || word === 'or') {
    close(reading, (top) => word === 'or' || top === 'and')
    waiting.push(word)
  } else if (compared !== undefined) reading.operator = compared.replace(/\s+/g, ' ')
  else operands.push({ text: single ?? double ?? variable ?? '', isVariable: variable !== undefined })
  if (operands.length < 2) return true
  const comparison = comparisonOf(operands.splice(0), reading.operator)
  reading.operator = null
  if (comparison) output.push(comparison)
  return comparison !== null
}

function close({ output, waiting }: Reading, until: (top: 'and' | 'or') => boolean): void {
  for (let top = waiting.at(-1); top !== undefined && top !== '(' && until(top); top = waiting.at(-1)) {
    output.push(top)
    waiting.pop()
  }
}

function comparisonOf(operands: readonly Operand[], operator: string | null): Comparison | null {
  const [left, right] = operands
  if (!left || !right || operator === null || left.isVariable === right.isVariable) return null
  const reversed = right.isVariable
  return {
    variable: reversed ? right.text : left.text,
    value: reversed ? left.text : right.text,
    operator,
    reversed,
  }
}

/** Whether every `and` and `or` has its two sides and one value comes out. */
function isWhole(marker: Marker): boolean {
  let depth = 0
  for (const part of marker) {
    depth += part === 'and' || part === 'or' ? -1 : 1
    if (depth < 1) return false
  }
  return depth === 1
}

/** Whether a marker can be true there. What the environment does not tell is taken to suit it. */
function evaluate(marker: Marker, environment: Environment): boolean {
  const values: boolean[] = []
  for (const part of marker)
    if (part === 'and' || part === 'or') {
      const right = values.pop() ?? true
      const left = values.pop() ?? true
      values.push(part === 'and' ? left && right : left || right)
    } else values.push(isPossible(part, environment))
  return values.pop() ?? true
}

const mirrored: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['>', '<'],
  ['<=', '>='],
  ['>=', '<='],
])

function isPossible(comparison: Comparison, { python, platform, extras, groups }: Environment): boolean {
  const { variable, value, reversed } = comparison
  const operator = reversed ? (mirrored.get(comparison.operator) ?? comparison.operator) : comparison.operator
  switch (variable) {
    case 'python_full_version':
      return python === undefined || meets(python, operator, value)
    case 'python_version':
      return python === undefined || meets(python.split('.', 2).join('.'), operator, value)
    case 'sys_platform':
    case 'sys.platform':
      return platform === undefined || meetsText(platform, operator, value, reversed)
    case 'extra':
    case 'extras':
      return extras === undefined || extras.has(matchName(value)) === isPositive(operator)
    case 'dependency_groups':
      return groups === undefined || groups.has(matchName(value)) === isPositive(operator)
    default:
      return true
  }
}

function isPositive(operator: string): boolean {
  return operator !== '!=' && operator !== 'not in'
}

function meets(version: string, operator: string, value: string): boolean {
  if (operator === 'in' || operator === 'not in')
    return value.split(/[\s,]+/).some((one) => compareVersions(one, version) === 0) === isPositive(operator)
  return meetsSpecifier(version, operator + value)
}

function meetsText(text: string, operator: string, value: string, reversed: boolean): boolean {
  switch (operator) {
    case '==':
    case '===':
    case '!=':
      return (text === value) === isPositive(operator)
    case 'in':
    case 'not in':
      return (reversed ? text.includes(value) : value.includes(text)) === isPositive(operator)
    default:
      return true
  }
}

/** Whether a marker can be true in an environment; a text that is no marker rules nothing out. */
export function canHold(marker: string | null, environment: Environment): boolean {
  const parsed = marker === null ? null : parse(marker)
  return parsed === null || evaluate(parsed, environment)
}

/** More of them than any real marker has are not looked at one by one. */
const mostSamples = 256

/**
 * Whether two markers can both be true somewhere, as far as the version of Python and the platform tell: looked at in
 * every environment that the two make a difference between. What cannot be told is taken to be so.
 */
export function canHoldTogether(one: string | null, other: string | null): boolean {
  const [left, right] = [one === null ? null : parse(one), other === null ? null : parse(other)]
  if (left === null || right === null) return true
  const comparisons = [...left, ...right].filter((part) => typeof part === 'object')
  const pythons = pythonSamples(comparisons)
  const platforms = platformSamples(comparisons)
  if (pythons.length * platforms.length > mostSamples) return true
  return pythons.some((python) =>
    platforms.some(
      (platform) => evaluate(left, { python, platform }) && evaluate(right, { python, platform }),
    ),
  )
}

/** Every version of Python that is named, and those just below and above it. */
function pythonSamples(comparisons: readonly Comparison[]): string[] {
  const samples = new Set<string>()
  for (const { variable, value } of comparisons) {
    if (!variable.startsWith('python_') || !variable.endsWith('version')) continue
    for (const [, major = '', minor = '0', micro] of value.matchAll(/(\d+)(?:\.(\d+))?(?:\.(\d+))?/g)) {
      const [x, y, z] = [Number(major), Number(minor), Number(micro ?? 0)]
      samples
        .add(`${x}.${y}.${z}`)
        .add(`${x}.${y}.${z + 1}`)
        .add(`${x}.${y + 1}.0`)
      if (z > 0) samples.add(`${x}.${y}.${z - 1}`)
      if (y > 0) samples.add(`${x}.${y - 1}.99`)
    }
    if (samples.size > mostSamples) break
  }
  return samples.size === 0 ? ['3.0.0'] : [...samples]
}

function platformSamples(comparisons: readonly Comparison[]): string[] {
  const named = comparisons.filter(({ variable }) => /^sys[._]platform$/.test(variable))
  return [...new Set(['any other', ...named.map(({ value }) => value)])]
}
