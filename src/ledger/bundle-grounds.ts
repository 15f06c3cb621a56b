import type { LedgerEntry } from './entry.ts'
import type { VerifyPayload } from './payloads.ts'
import { provableAnswer, type Asked, type ProvableAnswer } from './provable-answer.ts'

/** So often an answer is computed again at most, to find entries that it does not need. */
const patience = 400

/**
 * The entries that an answer rests on, in the order of the ledger: as few as give the same answer, with what was frozen,
 * approved and attached for their shipments. None about sending is among them, since nothing follows from those about what
 * ran, and they hold recipients, if only as keyed hashes.
 */
export function groundsOf(entries: readonly LedgerEntry[], asked: Asked): LedgerEntry[] {
  const about = entries.filter(
    ({ environment, package: part, kind }) =>
      environment === asked.environment && part === asked.package && !isAboutSending(kind),
  )
  const answer = provableAnswer(about, asked)
  const wanted = JSON.stringify(answer)
  const holds = (some: readonly LedgerEntry[]): boolean =>
    JSON.stringify(provableAnswer(some, asked)) === wanted
  // Of a long ledger the answer names almost all that it rests on, by its times.
  const cited = citedBy(answer, about)
  const needed = fewest(holds(cited) ? cited : about, holds)
  const seqs = new Set(needed.map(({ seq }) => seq))
  const shipments = new Set(needed.map(({ shipment }) => shipment).filter((shipment) => shipment !== null))
  return about.filter(
    ({ seq, kind, shipment }) =>
      seqs.has(seq) || (isAboutShipment(kind) && shipment !== null && shipments.has(shipment)),
  )
}

/** The entries that an answer names: by number, or by a time at which something was said or looked at. */
function citedBy({ running }: ProvableAnswer, about: readonly LedgerEntry[]): LedgerEntry[] {
  const seqs = new Set(running.map(({ seq }) => seq))
  const times = new Set(
    running.flatMap(({ since, lastSeenBefore, firstSeenAfter, lastSeen }) => [
      since,
      lastSeenBefore,
      firstSeenAfter,
      lastSeen,
    ]),
  )
  return about.filter(
    ({ seq, at, payload }) =>
      seqs.has(seq) || times.has(at) || times.has((payload as Partial<VerifyPayload>).verdict?.endedAt ?? ''),
  )
}

function isAboutSending(kind: string): boolean {
  return kind.endsWith('.intent') || kind.endsWith('.receipts') || /^(?:sending|suppression)\./.test(kind)
}

function isAboutShipment(kind: string): boolean {
  return kind === 'shipment.frozen' || kind === 'approval' || kind === 'evidence.attached'
}

/** Leaves out runs of entries, the longest first, as long as what is left still holds. */
function fewest(
  all: readonly LedgerEntry[],
  holds: (some: readonly LedgerEntry[]) => boolean,
): LedgerEntry[] {
  let kept = [...all]
  let tries = 0
  for (let length = Math.ceil(kept.length / 2); length >= 1; length = Math.floor(length / 2))
    for (let start = 0; start < kept.length && tries < patience; tries += 1) {
      const without = kept.toSpliced(start, length)
      if (holds(without)) kept = without
      else start += length
    }
  return kept
}
