import { SaxesParser } from 'saxes'
import { evidenceInvalid } from './evidence-fault.ts'
import { testsReading } from './evidence-counts.ts'
import type { EvidenceReading } from './evidence.ts'

/**
 * Reads the XML that test runners write after JUnit's Ant task (no standard; github.com/testmoapp/junitxml lists what tools
 * write): a test case with `failure` or `error` failed, one with `skipped` was not run; `rerunFailure` and `flakyFailure` of
 * a case that passed in the end do not count (Maven Surefire). What a suite's own counts say beyond its cases is believed
 * too: a suite that could not be loaded has an error and no case. Null for XML of another root. Document types are refused.
 */
export function readJunit(text: string, path: string): EvidenceReading | null {
  const parser = new SaxesParser()
  const tally = openTally()
  let root: string | null = null
  const fault = (message: string) => evidenceInvalid(message, path, parser.line)
  parser.on('error', () => {
    throw fault('The file is not well-formed XML.')
  })
  parser.on('doctype', () => {
    throw fault('The file has a document type (DOCTYPE), which is not read.')
  })
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name
    tally.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => tally.close(name))
  parser.write((text.startsWith('\uFEFF') ? text.slice(1) : text).trimStart()).close()
  return root === 'testsuites' || root === 'testsuite' ? testsReading('JUnit', tally.counts()) : null
}

type Attributes = Readonly<Record<string, string | undefined>>

function openTally() {
  let tests = 0
  let failures = 0
  let skipped = 0
  let claimed = 0
  let inCase = false
  let fate: 'passed' | 'failed' | 'skipped' = 'passed'
  return {
    open(name: string, attributes: Attributes): void {
      if (name === 'testsuites' || name === 'testsuite')
        claimed = Math.max(claimed, numberIn(attributes['failures']) + numberIn(attributes['errors']))
      else if (name === 'testcase') {
        inCase = true
        fate = 'passed'
      } else if (inCase && (name === 'failure' || name === 'error')) fate = 'failed'
      else if (inCase && name === 'skipped' && fate === 'passed') fate = 'skipped'
    },
    close(name: string): void {
      if (name !== 'testcase') return
      inCase = false
      tests += 1
      if (fate === 'failed') failures += 1
      if (fate === 'skipped') skipped += 1
    },
    counts: () => ({ tests, failures: Math.max(failures, claimed), skipped }),
  }
}

function numberIn(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0
}
