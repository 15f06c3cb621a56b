import { publicUrl } from '../bom/credentials.ts'
import { byCodeUnit } from '../bom/code-units.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { canonicalText } from '../ledger/canonical.ts'
import type { Subject } from './subject.ts'

/** in-toto has no predicate for deployments (in-toto/attestation, spec/predicates), so this is Waybill's own: docs/record.md. */
const predicateType = 'https://waybill.example/delivery/v0.1'
const statementType = 'https://in-toto.io/Statement/v1'

/** A verdict about a release in an environment, and where it is recorded. */
export interface DeliveryClaim {
  readonly product: string
  readonly package: string | null
  readonly environment: string
  readonly version: string
  /** The full id; null where only the version is known, then there must be artifacts. */
  readonly commit: string | null
  readonly shipment: string | null
  /** The repository's address; what is secret in it is left out. */
  readonly repository: string | null
  /** What was delivered, where that is known by its digest. */
  readonly artifacts: readonly Subject[]
  readonly verdict: Verdict
  /** The entry that records it, by its number and the SHA-256 of its bytes; null for a check that nobody recorded. */
  readonly ledger: {
    readonly seq: number
    readonly sha256: string
    /** The signed note over the ledger (C2SP tlog-checkpoint), where there is one. */
    readonly checkpoint: string | null
  } | null
}

/**
 * The in-toto statement (Statement v1) of a delivery, ready to be signed: canonical JSON and a final newline, the same claim
 * in the same bytes. It is about the artifacts or, where none is known by digest, about the commit (`gitCommit` of
 * in-toto's digest set). Product, package and environment are in the predicate, so that a statement about one place cannot
 * pass for another (SLSA VSA, `resourceUri`). Nothing is signed here and nobody is asked. Throws a TypeError without
 * artifacts and without a commit.
 */
export function deliveryStatement(claim: DeliveryClaim): string {
  return canonicalText({
    _type: statementType,
    subject: subjectsOf(claim),
    predicateType,
    predicate: {
      service: { product: claim.product, package: claim.package },
      environment: claim.environment,
      version: claim.version,
      commit: claim.commit,
      shipment: claim.shipment,
      repository: addressOf(claim),
      result: resultOf(claim.verdict),
      ledger: claim.ledger && { ...claim.ledger },
    },
  })
}

function subjectsOf(claim: DeliveryClaim): readonly object[] {
  const { artifacts, commit, version } = claim
  if (artifacts.length > 0)
    return [...artifacts]
      .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.sha256, b.sha256))
      .map(({ name, sha256 }) => ({ name, digest: { sha256 } }))
  if (commit === null) throw new TypeError('a statement is about artifacts or a commit')
  const repository = addressOf(claim)
  return [
    {
      name: `${claim.package ?? claim.product}@${version}`,
      digest: { gitCommit: commit },
      ...(repository === null ? {} : { uri: repository }),
    },
  ]
}

function addressOf({ repository }: DeliveryClaim): string | null {
  return repository === null ? null : publicUrl(repository)
}

/** What was seen, without the single looks: the ledger's entry has those. */
function resultOf(verdict: Verdict): object {
  const { groups, partial, artifacts, warnings, clockStepMs } = verdict
  return {
    verdict: verdict.verdict,
    reason: verdict.reason,
    coverage: verdict.coverage,
    missProbability: verdict.missProbability,
    observed: verdict.observed,
    startedAt: verdict.startedAt,
    endedAt: verdict.endedAt,
    ...(groups === undefined ? {} : { groups }),
    ...(partial === undefined ? {} : { partial }),
    ...(artifacts === undefined ? {} : { artifacts }),
    ...(warnings === undefined ? {} : { warnings }),
    ...(clockStepMs === undefined ? {} : { clockStepMs }),
  }
}
