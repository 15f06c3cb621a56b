import { byCodeUnit } from './code-units.ts'

/** Numbers between dots, without the zeros at the end that change nothing. */
export function release(numbers: string): string[] {
  const parts = numbers.split('.').map((part) => part.replace(/^0+(?=\d)/, ''))
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop()
  return parts
}

/** Of any length, since a version may be a date or a hash of digits. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')]
  return a.length - b.length || byCodeUnit(a, b)
}

/** Number by number; what is missing is zero. */
export function compareRelease(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const order = compareNumbers(one[at] ?? '0', other[at] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** Digits and nothing else. */
export function isNumber(text: string): boolean {
  return /^\d+$/.test(text)
}
