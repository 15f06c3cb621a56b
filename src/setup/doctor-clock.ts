import { fine, warn, type Finding, type ForeignClock } from './finding.ts'

/** What receivers of signed hooks bear with is five minutes (Standard Webhooks 1.0); whole seconds are all that a header tells. */
const bearableMs = 60_000

/** Whether this machine's clock agrees with others; nothing where nobody told the time. */
export function judgeClocks(clocks: readonly ForeignClock[]): Finding[] {
  if (clocks.length === 0) return []
  const wrong = clocks.filter(({ aheadMs }) => Math.abs(aheadMs) > bearableMs)
  if (wrong.length === 0)
    return [fine('clock', 'clock', `The clock agrees with ${clocks.map(({ who }) => who).join(', ')}.`)]
  // One of them may be wrong itself; most of them are not.
  const ours = wrong.length * 2 > clocks.length
  const told = wrong.map(
    ({ who, aheadMs }) =>
      `${who} is ${Math.round(Math.abs(aheadMs) / 1000)} s ${aheadMs > 0 ? 'ahead' : 'behind'}`,
  )
  return [
    warn('clock', ours ? 'clock-wrong' : 'clock-differs', {
      what: ours
        ? `The clock of this machine seems wrong: ${told.join(', ')}.`
        : `A clock differs: ${told.join(', ')}.`,
      why: 'Receivers refuse signed messages that are five minutes off, and the ledger would tell wrong times.',
      fix: ours
        ? 'sudo timedatectl set-ntp true'
        : 'Set the clock of that machine: sudo timedatectl set-ntp true',
    }),
  ]
}
