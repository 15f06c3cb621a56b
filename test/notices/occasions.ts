import type { Occasion } from '../../src/notices/body.ts'
import {
  cancelledFacts,
  checkedFacts,
  earlierRelease,
  returnedFacts,
  revisedFacts,
  sampleChange,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'

/** One message of each kind, and of each verdict. */
export const occasions: readonly Occasion[] = [
  { kind: 'notice', facts: sampleFacts() },
  { kind: 'revision', facts: revisedFacts() },
  { kind: 'cancellation', facts: cancelledFacts() },
  { kind: 'proof', facts: checkedFacts(sampleVerdict()) },
  {
    kind: 'proof',
    facts: checkedFacts(sampleVerdict(), { release: earlierRelease(), actual: sampleRelease() }),
  },
  { kind: 'exception', facts: checkedFacts(staleVerdict()) },
  {
    kind: 'exception',
    facts: checkedFacts(sampleVerdict({ verdict: 'inconclusive', reason: 'no-data' })),
  },
  { kind: 'rollback', facts: returnedFacts('rollback') },
  { kind: 'correction', facts: returnedFacts('correction') },
]

/** A notice in which every text that others write is this one. */
export function noticeSaying(text: string, changes = 3): Occasion {
  const all = Array.from({ length: changes }, (_, index) =>
    sampleChange(`c-${index}`, {
      scope: text.slice(0, 70) || null,
      description: text,
      breaking: index === 0,
    }),
  )
  const release = sampleRelease({
    sections: [{ type: 'feat', title: text, changes: all }],
    breaking: [{ change: 'c-0', commit: 'ab'.repeat(20), scope: null, text }],
  })
  return {
    kind: 'notice',
    facts: sampleFacts({
      release,
      product: text,
      environment: text,
      version: text,
      previousVersion: text,
      earlyAccess: text,
      replyTo: text,
    }),
  }
}

/** An exception notice for colleagues in which every text that others write is this one. */
export function exceptionSaying(text: string, checks = 30): Occasion {
  const verdict = staleVerdict()
  const [check] = verdict.checks
  return {
    kind: 'exception',
    facts: checkedFacts({
      ...verdict,
      reason: text,
      checks: check
        ? Array.from({ length: checks }, () => ({ ...check, check: text, target: text, reason: text }))
        : [],
    }),
  }
}

export const hostile = [
  '@everyone @here <@1> <@&2> <#3> </cmd:4> <:smile:5> :smile: <t:1:F>',
  '**bold** _it_ ~~gone~~ ||hidden|| `code` > quote [bank](https://evil.example) ![x](https://evil.example)',
  '# heading\n- item\n1. first\n-# small\n>>> quote',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}} ${title} <at>Ada</at> <script>x</script>',
  'javascript:alert(1) data:text/html,x \u202Eevil\u202C \u0001name\u0002 {name} {window} {!window}',
  '"quote" \\ back \u2028 line \u0000 nul',
]
