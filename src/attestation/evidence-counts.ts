import type { EvidenceReading } from './evidence.ts'

/** How many tests there were, and what became of them. */
export interface TestCounts {
  readonly tests: number
  readonly failures: number
  readonly skipped: number
}

/** What counts of tests come to: nothing that ran is nothing that passed. */
export function testsReading(format: string, { tests, failures, skipped }: TestCounts): EvidenceReading {
  const ran = tests - skipped
  const summary = [
    counted(tests, 'test'),
    counted(failures, 'failure'),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ')
  const result = failures > 0 ? 'failed' : ran > 0 ? 'passed' : 'unknown'
  return { format, about: 'tests', result, summary }
}

/** A number with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
