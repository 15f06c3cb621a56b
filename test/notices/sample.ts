import { textLinks } from '../../src/git/remote.ts'
import type { Recipient } from '../../src/notices/audience.ts'
import { revisionBetween } from '../../src/notices/difference.ts'
import type { CancelledFacts, CheckedFacts, ReturnedFacts, ShipmentFacts } from '../../src/notices/facts.ts'
import type { Change, Release } from '../../src/notes/document.ts'
import type { Verdict } from '../../src/delivery/verdict.ts'

export function sampleChange(id: string, values: Partial<Change> = {}): Change {
  return {
    id,
    commit: '5e1d0c2b4a6988776655443322110099ffeeddcc',
    type: 'feat',
    scope: null,
    description: `change ${id}`,
    breaking: false,
    references: [],
    people: [{ name: 'Ada', login: null }],
    ...values,
  }
}

export function sampleRelease(values: Partial<Release> = {}): Release {
  return {
    version: '1.4.0',
    tag: null,
    previousTag: 'v1.3.0',
    commit: '5e1d0c2b4a6988776655443322110099ffeeddcc',
    date: '2026-11-21T09:00:00Z',
    bump: 'minor',
    compareUrl: null,
    sections: [
      {
        type: 'feat',
        title: 'Features',
        changes: [
          sampleChange('c-1', {
            scope: 'api',
            description: 'require `Idempotency-Key` on POST /orders',
            breaking: true,
          }),
          sampleChange('c-2', { description: 'export invoices as CSV (#412)' }),
          sampleChange('c-3', { scope: 'search', description: 'find orders by any part of their number' }),
        ],
      },
      {
        type: 'fix',
        title: 'Bug Fixes',
        changes: [
          sampleChange('c-4', {
            type: 'fix',
            scope: 'webhooks',
            description: 'retry a hook that answers 503 instead of dropping it (#398)',
            people: [{ name: 'Grace', login: null }],
          }),
          sampleChange('c-5', {
            type: 'fix',
            description: 'round totals once, after the tax',
          }),
        ],
      },
      {
        type: 'perf',
        title: 'Performance',
        changes: [sampleChange('c-6', { type: 'perf', description: 'list 10,000 orders in half the time' })],
      },
    ],
    breaking: [
      {
        change: 'c-1',
        commit: '5e1d0c2b4a6988776655443322110099ffeeddcc',
        scope: 'api',
        text: 'Requests without the header are refused with 400.\n\nSend a fresh UUID in `Idempotency-Key` with every new order; repeat it when you retry.',
      },
    ],
    contributors: [
      { name: 'Ada', login: null, first: false },
      { name: 'Grace', login: null, first: true },
    ],
    withdrawn: null,
    accounting: { commits: 9, shown: 6, hidden: 3, reverted: 0, duplicate: 0, unconventional: 0 },
    ...values,
  }
}

export function sampleFacts(values: Partial<ShipmentFacts> = {}): ShipmentFacts {
  return {
    act: { shipment: '0b8cf26e-7a10-5e0c-9d6e-3f1fba2f7c55', kind: 'notice', revision: 1, causing: 0 },
    product: 'Acme API',
    package: null,
    environment: 'production',
    version: '1.4.0',
    commit: '5e1d0c2b4a6988776655443322110099ffeeddcc',
    previousVersion: '1.3.0',
    release: sampleRelease(),
    repositoryUrl: 'https://git.acme.example/acme/api',
    links: textLinks({ url: 'https://git.acme.example/acme/api' }),
    pageUrl: 'https://acme.example/changelog/1.4.0/',
    expected: { from: '2026-11-24T09:00:00Z', to: '2026-11-24T11:00:00Z' },
    earlyAccess: 'It runs on https://staging.acme.example today: point your client there and try it.',
    replyTo: 'feedback@acme.example',
    bom: { components: 212, sha256: 'a3'.repeat(32), bytes: 84_211 },
    at: '2026-11-21T09:30:00.000Z',
    ...values,
  }
}

/** The release as it was announced before a revision added, took out and reworded something. */
export function earlierRelease(): Release {
  const release = sampleRelease()
  const [feat, fix, perf] = release.sections
  if (!feat || !fix || !perf) throw new Error('the sample has three sections')
  return {
    ...release,
    sections: [
      { ...feat, changes: feat.changes.filter(({ id }) => id !== 'c-3') },
      {
        ...fix,
        changes: fix.changes.map((change) =>
          change.id === 'c-5' ? { ...change, description: 'round totals once' } : change,
        ),
      },
      {
        ...perf,
        changes: [
          ...perf.changes,
          sampleChange('c-7', { type: 'perf', description: 'start in a tenth of the time' }),
        ],
      },
    ],
  }
}

/** A revision: two hours later, and other contents. */
export function revisedFacts(values: Partial<ShipmentFacts> = {}): ShipmentFacts {
  const release = values.release ?? sampleRelease()
  return {
    ...sampleFacts(),
    act: { shipment: '0b8cf26e-7a10-5e0c-9d6e-3f1fba2f7c55', kind: 'revision', revision: 2, causing: 0 },
    revised: {
      revision: 2,
      reason: 'The search came in early, and the faster start needs another week.',
      previousExpected: { from: '2026-11-24T07:00:00Z', to: '2026-11-24T09:00:00Z' },
      ...revisionBetween(earlierRelease(), release),
    },
    ...values,
  }
}

export function cancelledFacts(values: Partial<CancelledFacts> = {}): CancelledFacts {
  return {
    ...sampleFacts(),
    act: { shipment: '0b8cf26e-7a10-5e0c-9d6e-3f1fba2f7c55', kind: 'cancellation', revision: 1, causing: 0 },
    reason: 'A partner is not ready for the new header.',
    ...values,
  }
}

/** A rollback to 1.3.0, which was seen to run again; or a correction. */
export function returnedFacts(
  kind: 'rollback' | 'correction',
  values: Partial<ReturnedFacts> = {},
): ReturnedFacts {
  const verdict = sampleVerdict({
    expected: { version: '1.3.0', commit: '77'.repeat(20) },
    observed: { '1.3.0': 25 },
  })
  return {
    ...checkedFacts(verdict),
    act: { shipment: '0b8cf26e-7a10-5e0c-9d6e-3f1fba2f7c55', kind, revision: 1, causing: 9 },
    reason:
      kind === 'rollback'
        ? 'Invoices of more than 10,000 lines came out empty.'
        : 'The proof of delivery named 1.4.0, and it was 1.3.0 that answered.',
    ...values,
  }
}

export function sampleVerdict(values: Partial<Verdict> = {}): Verdict {
  return {
    schema: 'waybill/verdict@1',
    verdict: 'healthy',
    reason: 'verified',
    coverage: 'L1',
    missProbability: 0.75 ** 25,
    expected: { version: '1.4.0', commit: '5e1d0c2b4a6988776655443322110099ffeeddcc' },
    observed: { '1.4.0': 25 },
    checks: [
      {
        check: 'http /health',
        kind: 'http',
        target: 'https://eu.acme.example',
        group: null,
        required: true,
        outcome: 'pass',
        counts: { pass: 25, stale: 0, fail: 0, error: 0, nodata: 0 },
        versions: { '1.4.0': 25 },
        reason: null,
        firstAt: '2026-11-24T10:02:10.000Z',
        lastAt: '2026-11-24T10:05:20.000Z',
      },
    ],
    startedAt: '2026-11-24T10:02:10.000Z',
    endedAt: '2026-11-24T10:05:20.000Z',
    ...values,
  }
}

/** A verdict of a service that goes on answering with the version before. */
export function staleVerdict(): Verdict {
  const [check] = sampleVerdict().checks
  return sampleVerdict({
    verdict: 'unhealthy',
    reason: 'wrong-version',
    observed: { '1.3.0': 12 },
    checks: check
      ? [
          {
            ...check,
            outcome: 'stale',
            counts: { pass: 0, stale: 12, fail: 0, error: 0, nodata: 0 },
            versions: { '1.3.0': 12 },
            reason: 'answered with 1.3.0',
          },
        ]
      : [],
  })
}

export function checkedFacts(verdict: Verdict, values: Partial<CheckedFacts> = {}): CheckedFacts {
  const kind = verdict.verdict === 'healthy' ? 'proof' : 'exception'
  return {
    ...sampleFacts(),
    act: { shipment: '0b8cf26e-7a10-5e0c-9d6e-3f1fba2f7c55', kind, revision: 1, causing: 4 },
    verdict,
    ledger: { seq: 4, head: 'c7'.repeat(32) },
    announced: true,
    ...values,
  }
}

export function reader(values: Partial<Recipient> = {}): Recipient {
  return {
    channel: 'email',
    address: 'ada@customer.example',
    name: 'Ada',
    timeZone: 'Europe/Berlin',
    language: 'en',
    audiences: ['customers'],
    wants: [{ types: null, scopes: null, breaking: 'always' }],
    words: { templates: {}, partials: {} },
    external: true,
    exceptions: 'never',
    unsubscribe: null,
    ...values,
  }
}

/** A verdict of two groups, of which one is enough. */
export function groupsVerdict(values: Partial<Verdict> = {}): Verdict {
  const group = { coverage: 'L1', required: true, targets: 2 } as const
  return sampleVerdict({
    groups: [
      {
        ...group,
        name: 'eu',
        verdict: 'healthy',
        reason: 'verified',
        healthyTargets: 2,
        observed: { '1.4.0': 25 },
      },
      {
        ...group,
        name: 'us',
        verdict: 'inconclusive',
        reason: 'no-data',
        healthyTargets: 0,
        observed: {},
      },
    ],
    ...values,
  })
}
