import { testsReading } from './evidence-counts.ts'
import type { EvidenceReading } from './evidence.ts'

const line = /^(not )?ok\b[^#]*(?:#\s*(skip|todo)\S*)?/i

/** Whether a text is a protocol of tests: its first line that is no comment is a version, a plan or a test. */
export function isTap(text: string): boolean {
  const first = text.split('\n').find((one) => !/^\s*(?:#|$)/.test(one)) ?? ''
  return /^TAP version \d+\s*$|^1\.\.\d+|^(?:not )?ok\b/.test(first)
}

/**
 * Reads TAP (testanything.org, versions 12 to 14). Subtests are indented and counted by the test that holds them; a test to
 * do may fail; `Bail out!`, a missing plan, and another number of tests than planned are failures of the run.
 */
export function readTap(text: string): EvidenceReading {
  let planned: number | null = null
  let tests = 0
  let failures = 0
  let skipped = 0
  let bailed = false
  for (const one of text.split('\n')) {
    if (/^Bail out!/i.test(one)) bailed = true
    planned ??= plannedIn(one)
    const [found, failed, mark] = line.exec(one) ?? []
    if (found === undefined) continue
    tests += 1
    const directive = mark?.toLowerCase()
    if (directive === 'skip') skipped += 1
    else if (failed !== undefined && directive !== 'todo') failures += 1
  }
  const reading = testsReading('TAP', { tests, failures, skipped })
  const fault = bailed
    ? 'bailed out'
    : planned === null
      ? 'no plan'
      : planned === tests
        ? null
        : `${planned} planned`
  return fault === null ? reading : { ...reading, result: 'failed', summary: `${reading.summary}, ${fault}` }
}

function plannedIn(text: string): number | null {
  const [, last] = /^1\.\.(\d{1,9})(?:\s|$)/.exec(text) ?? []
  return last === undefined ? null : Number(last)
}
