import type { Edge } from '../edge/edge.ts'
import type { Journal, JournalEntry } from '../edge/journal.ts'
import type { Receipt } from '../notices/message.ts'
import type { Act } from '../notices/shipment.ts'
import { readJournaled } from './fate.ts'

/** This clone's journal of one act, held by this run alone, with what earlier runs of the clone left in it. */
export interface Diary {
  readonly journaled: ReturnType<typeof readJournaled>
  /** The ids of the runs of this clone that worked on the act, this one included. The others have ended. */
  readonly ours: ReadonlySet<string>
  /** Resolves once the disk has it: only then may the message's bytes leave. */
  begin(message: string): Promise<void>
  /** What was begun came to nothing: no byte of it left. */
  takeBack(message: string): Promise<void>
  note(receipt: Receipt): Promise<void>
  close(): Promise<void>
}

const runMark = 'run '

/** What earlier runs of this clone left in it, without working on the act. Throws SENDING_UNDER_WAY while another run does. */
export async function readDiary(
  edge: Pick<Edge, 'journal' | 'run'>,
  act: Pick<Act, 'shipment' | 'kind'>,
  follows: number,
): Promise<Pick<Diary, 'journaled' | 'ours'>> {
  const { journal, earlier } = await edge.journal(nameOf(act, follows))
  await journal.close()
  return { journaled: readJournaled(earlier), ours: runsIn(earlier) }
}

/**
 * Opens it, and notes that this run works on the act, before the ledger hears of that: so a later run of the clone knows
 * its own. `follows` is the seq that the act's intents follow from. Throws SENDING_UNDER_WAY while another run has it.
 */
export async function openDiary(
  edge: Pick<Edge, 'journal' | 'clock' | 'run'>,
  act: Pick<Act, 'shipment' | 'kind'>,
  follows: number,
): Promise<Diary> {
  const { journal, earlier } = await edge.journal(nameOf(act, follows))
  const line = (message: string, state: 'planned' | 'sending') =>
    journal.record({ message, state, at: edge.clock.now().toISOString(), receipt: null })
  try {
    await line(`${runMark}${edge.run}`, 'planned')
  } catch (error) {
    await journal.close()
    throw error
  }
  return diaryOf(journal, {
    journaled: readJournaled(earlier),
    ours: new Set([...runsIn(earlier), edge.run]),
    begin: (message) => line(message, 'sending'),
    takeBack: (message) => line(message, 'planned'),
  })
}

function nameOf({ shipment, kind }: Pick<Act, 'shipment' | 'kind'>, follows: number): string {
  return `${shipment}-${kind}-${follows}`
}

function runsIn(earlier: readonly JournalEntry[]): ReadonlySet<string> {
  const marks = earlier.filter(({ message }) => message.startsWith(runMark))
  return new Set(marks.map(({ message }) => message.slice(runMark.length)))
}

function diaryOf(journal: Journal, rest: Pick<Diary, 'journaled' | 'ours' | 'begin' | 'takeBack'>): Diary {
  return {
    ...rest,
    note: (receipt) =>
      journal.record({ message: receipt.message, state: receipt.state, at: receipt.at, receipt }),
    close: () => journal.close(),
  }
}
