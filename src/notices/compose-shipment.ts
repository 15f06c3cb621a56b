import { safeUrl } from '../render/escape.ts'
import type { TextLinks } from '../render/text-links.ts'
import { clip } from './clip.ts'
import { mailbox } from './address.ts'
import type { BomFacts, ShipmentFacts } from './facts.ts'
import type { MessageKind } from './message.ts'

/** What every message says of its shipment. Values are as written; templates escape them. */
export interface ShipmentView {
  readonly product: string
  readonly package: string | null
  readonly version: string
  readonly previousVersion: string | null
  readonly environment: string
  readonly shipment: string
  readonly commit: string
  /** Whether it is still to come. */
  readonly ahead: boolean
  readonly links: TextLinks | null
  readonly pageUrl: string | null
  readonly replyTo: string | null
  /** `mailto:` with the address of `replyTo`, when it is one. */
  readonly replyUrl: string | null
  readonly bom: {
    readonly components: number
    /** The whole digest, in lower-case hex. */
    readonly sha256: string
    readonly attached: boolean
    /** `25.0 MB`; null where the size is not told: then it does not matter here. */
    readonly size: string | null
  } | null
}

// Many mail servers refuse large mails; the digest in the body still says which document it is.
const largestAttachment = 1_048_576

export function composeShipment(facts: ShipmentFacts): ShipmentView {
  return {
    product: clip(facts.product, 80),
    package: facts.package === null ? null : clip(facts.package, 80),
    version: clip(facts.version, 80),
    previousVersion: facts.previousVersion === null ? null : clip(facts.previousVersion, 80),
    environment: clip(facts.environment, 80),
    shipment: facts.act.shipment,
    commit: facts.commit,
    ahead: facts.act.kind === 'notice' || facts.act.kind === 'revision',
    links: facts.links !== null && allFollowable(facts.links) ? facts.links : null,
    pageUrl: facts.pageUrl !== null && followable(facts.pageUrl) ? facts.pageUrl : null,
    replyTo: facts.replyTo === null ? null : clip(facts.replyTo, 254),
    replyUrl: facts.replyTo !== null && mailbox(facts.replyTo) !== null ? `mailto:${facts.replyTo}` : null,
    bom:
      facts.bom === null
        ? null
        : {
            components: facts.bom.components,
            sha256: facts.bom.sha256,
            attached: isAttached(facts.bom, facts.attachUpTo),
            size: facts.bom.bytes === 0 ? null : sizeOf(facts.bom.bytes),
          },
  }
}

/**
 * `[Acme API] 1.4.0 shipping to production`, and `Re: ` with the same for every later message: mail clients thread
 * on an unchanged subject, so the state of things is told in the preview and the body. One line, at most 200 units. A
 * revision is the first message of readers who were told nothing before it.
 */
export function subjectOf(facts: ShipmentFacts, kind: MessageKind): string {
  const name = facts.package === null ? facts.product : `${facts.product} ${facts.package}`
  const subject = `[${name}] ${facts.version} shipping to ${facts.environment}`
  const line = clip(subject.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim(), 196)
  const first = kind === 'notice' || (kind === 'revision' && !facts.revised)
  return first ? line : `Re: ${line}`
}

function allFollowable({ references, elsewhere, pullRequest }: TextLinks): boolean {
  const urls = [...references, ...elsewhere].map(({ url }) => url)
  return [...urls, ...(pullRequest === null ? [] : [pullRequest])].every((url) =>
    followable(url.replace('{repository}', 'a/b').replace('{number}', '1')),
  )
}

function followable(url: string): boolean {
  return url.length <= 1_000 && safeUrl(url) !== null && !/\p{C}/u.test(url)
}

/** Whether the bill of materials is small enough to travel with the mail: `limit` in bytes, default 1 MiB. */
export function isAttached(bom: BomFacts, limit: number = largestAttachment): boolean {
  return bom.bytes <= limit
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
