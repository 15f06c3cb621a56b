import type { GroupVerdict, Verdict } from '../../src/delivery/verdict.ts'
import { extendChain } from '../../src/ledger/chain.ts'
import type { Fact, LedgerEntry } from '../../src/ledger/entry.ts'
import type { FrozenPayload } from '../../src/ledger/payloads.ts'
import type { Recorded } from '../../src/ledger/store.ts'

const zeros = '0'.repeat(64)

/** Facts about one product in one environment, to be changed where a test needs it. */
export function fact(changes: Partial<Fact> & Pick<Fact, 'kind'>): Fact {
  return {
    at: '2026-11-21T09:00:00.000Z',
    shipment: 'shipment-1',
    causing: null,
    batch: 0,
    package: null,
    environment: 'production',
    version: '1.4.0',
    commit: 'c'.repeat(40),
    artifacts: [],
    actor: { kind: 'local', run: null },
    responsible: null,
    payload: {},
    evidence: [],
    ...changes,
  }
}

export function frozen(changes: Partial<Fact> = {}, payload: Partial<FrozenPayload> = {}): Fact {
  return fact({
    kind: 'shipment.frozen',
    payload: {
      attempt: 1,
      product: 'Acme API',
      tag: null,
      previousVersion: '1.3.0',
      expected: null,
      changes: ['c-1f2e3d4c5b6a'],
      release: { path: 'frozen/release.json', sha256: zeros },
      bom: null,
      bodies: [],
      keyId: null,
      subject: '[Acme API] 1.4.0 shipping',
      ...payload,
    },
    ...changes,
  })
}

export function intent(
  kind: 'notice' | 'revision' | 'proof',
  recipients: readonly string[],
  changes: Partial<Fact> = {},
): Fact {
  return fact({
    kind: `${kind}.intent`,
    causing: 1,
    payload: {
      revision: 0,
      causing: 1,
      keyId: null,
      recipients: recipients.map((recipient) => ({
        message: `${kind} to ${recipient}`,
        recipient,
        channel: 'slack',
        audiences: ['support'],
        digest: zeros,
      })),
    },
    ...changes,
  })
}

export function receipts(
  kind: 'notice' | 'revision' | 'proof',
  of: number,
  states: Readonly<Record<string, 'accepted' | 'refused' | 'unknown'>>,
  batch = 0,
): Fact {
  return fact({
    kind: `${kind}.receipts`,
    causing: of,
    batch,
    payload: {
      intent: of,
      receipts: Object.entries(states).map(([recipient, state]) => ({
        message: `${kind} to ${recipient}`,
        state,
        at: '2026-11-21T09:00:01.000Z',
        serverId: state === 'accepted' ? `ts of ${kind} to ${recipient}` : null,
        reason: null,
        until: null,
      })),
    },
  })
}

export function verdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    schema: 'waybill/verdict@1',
    verdict: 'healthy',
    reason: 'verified',
    coverage: 'L1',
    missProbability: 0.75 ** 25,
    expected: { version: '1.4.0', commit: null },
    observed: { '1.4.0': 25 },
    checks: [],
    startedAt: '2026-11-21T14:00:00.000Z',
    endedAt: '2026-11-21T14:05:00.000Z',
    ...changes,
  }
}

/** A verification of a release, with its record a second after its end. */
export function verified(causing: number, changes: Partial<Verdict> = {}): Fact {
  const result = verdict(changes)
  return fact({
    kind: 'verify.result',
    shipment: `shipment of ${result.expected.version}`,
    version: result.expected.version,
    causing,
    at: new Date(Date.parse(result.endedAt) + 1000).toISOString(),
    payload: { verdict: result },
  })
}

export function approval(changes: Partial<Fact> = {}): Fact {
  return fact({
    kind: 'approval',
    payload: { name: 'security', decision: 'approved', source: null, note: null },
    ...changes,
  })
}

/** A group of a verdict about 1.4.0 that saw a version, or nothing. */
export function aGroup(
  name: string | null,
  version: string | null,
  changes: Partial<GroupVerdict> = {},
): GroupVerdict {
  const healthy = version === '1.4.0'
  return {
    name,
    verdict: healthy ? 'healthy' : 'unhealthy',
    reason: healthy ? 'verified' : version === null ? 'never-healthy' : 'wrong-version',
    coverage: 'L1',
    required: true,
    targets: 2,
    healthyTargets: healthy ? 2 : 0,
    observed: version === null ? {} : { [version]: 25 },
    ...changes,
  }
}

export function deployed(version: string, at: string, causing: number): Fact {
  const shipment = `shipment of ${version}`
  return fact({ kind: 'deploy.finished', shipment, version, at, causing, payload: { source: 'record' } })
}

export function chainOf(facts: readonly Fact[]): Recorded[] {
  return extendChain([], facts).added.map(({ recorded }) => recorded)
}

export function entriesOf(facts: readonly Fact[]): LedgerEntry[] {
  return chainOf(facts).map(({ entry }) => entry)
}
