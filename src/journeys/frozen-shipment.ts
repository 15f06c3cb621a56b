import type { ComposedBom } from '../bom/compose.ts'
import type { Edge } from '../edge/edge.ts'
import { canonicalBytes } from '../ledger/canonical.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { Fact } from '../ledger/entry.ts'
import type { FrozenPayload } from '../ledger/payloads.ts'
import { subjectOf } from '../notices/compose-shipment.ts'
import type { AnnouncementPlan } from './announcement-plan.ts'
import { factOf } from './facts.ts'

/** An announcement as the ledger keeps it: the release, the bill of materials and every body, by path and digest. */
export function frozenFact(
  edge: Edge,
  plan: AnnouncementPlan,
  {
    bom,
    keyId,
    artifacts,
  }: {
    readonly bom: ComposedBom | null
    readonly keyId: string | null
    readonly artifacts: Fact['artifacts']
  },
): Fact {
  const { next, facts, compositions } = plan
  const { release } = facts
  const bytes = canonicalBytes(release)
  const { before, subject } = next
  const thread = before !== null && before.id !== subject.shipment ? before.id : null
  const payload: FrozenPayload = {
    attempt: next.attempt,
    ...(before === null ? {} : { revision: next.revision }),
    ...(facts.revised?.reason ? { reason: facts.revised.reason } : {}),
    ...(thread === null ? {} : { thread }),
    product: facts.product,
    tag: release.tag,
    previousVersion: facts.previousVersion,
    expected: facts.expected,
    changes: release.sections.flatMap(({ changes }) => changes.map(({ id }) => id)),
    release: { path: 'frozen/release.json', sha256: sha256Of(bytes) },
    bom: bom && {
      path: 'frozen/bom.cdx.json',
      sha256: bom.summary.sha256,
      components: bom.summary.components,
    },
    bodies: compositions.map(({ body, path, sha256 }) => ({
      audiences: [...body.audiences],
      language: body.language,
      channel: body.channel,
      path,
      sha256,
    })),
    keyId,
    ...(facts.hotfix ? { hotfix: true } : {}),
    subject: subjectOf(facts, 'notice'),
  }
  const files = {
    'frozen/release.json': bytes,
    ...attachmentsOf(bom),
    ...Object.fromEntries(compositions.map(({ path, json }) => [path, Buffer.from(json)])),
  }
  const causing = before === null ? null : before.shipment.frozen.seq
  const fact = factOf(edge, subject, { kind: 'shipment.frozen', causing, payload, files, artifacts })
  // What a revision says is of the time at which it is frozen.
  return before === null ? fact : { ...fact, at: facts.at }
}

/** The files that messages name as attachments. */
export function attachmentsOf(bom: ComposedBom | null): { [path: string]: Uint8Array } {
  return bom ? { 'frozen/bom.cdx.json': Buffer.from(bom.document) } : {}
}
