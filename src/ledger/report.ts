import type { WhatRan } from './entry.ts'
import { spanInWords } from './instant.ts'

type Running = WhatRan['running'][number]

/**
 * `waybill/what-ran@1` in words for people who were not there: what is claimed, by what it is shown, between which two
 * looks it began, and how long nobody looked. One line each, texts as recorded: whoever prints them makes them safe.
 */
export function reportOf(document: WhatRan): string[] {
  const { running, remarks = [], at, environment, package: part } = document
  const what = part === null ? environment : `${part} in ${environment}`
  if (running.length === 0) return [`Nothing is known of ${what} at ${at}.`]
  return [
    ...running.flatMap((one) => [headOf(one), ...wordsOf(one, document).map((line) => `  ${line}`)]),
    ...remarks.map((remark) => `At ${remark.at} (entry ${remark.seq}): ${remark.text}.`),
  ]
}

/** The line of one answer: version, commit, basis, since when. */
function headOf({ group, version, commit, basis, since, verdict, coverage, seq }: Running): string {
  return [
    version,
    commit?.slice(0, 12) ?? '',
    `${basis} since ${since}`,
    ...(group === null ? [] : [`group ${group}`]),
    ...(verdict || coverage ? [`${verdict ?? ''}${coverage ? ` (${coverage})` : ''}`.trim()] : []),
    `entry ${seq}`,
  ].join('  ')
}

function wordsOf(running: Running, { at, remarks = [] }: WhatRan): string[] {
  const drift = remarks.some(({ text }) => text.startsWith('drift'))
  return [beginning(running), gap(running, at, drift)].filter((line) => line !== '')
}

/** The looks on both sides of its beginning. */
function beginning({ version, lastSeenBefore, firstSeenAfter, basis, since }: Running): string {
  const claimed = basis === 'claimed' || basis === 'manual'
  const first =
    firstSeenAfter === null
      ? `${version} itself was never seen there`
      : `${version} was first seen at ${firstSeenAfter}`
  if (lastSeenBefore === null) return claimed ? `Said at ${since}; ${first}.` : ''
  const before = `the look before was at ${lastSeenBefore}`
  if (claimed) return `Said at ${since}; ${first}; ${before}.`
  if (firstSeenAfter === null) return ''
  const span = spanInWords(Math.max(0, Date.parse(firstSeenAfter) - Date.parse(lastSeenBefore)))
  return `It began in the ${span} between the look at ${lastSeenBefore} and the one at ${firstSeenAfter}.`
}

/** How long nobody looked around the time asked for, and what was seen on the other side. */
function gap({ lastSeen, nextSeen, version }: Running, at: string, drift: boolean): string {
  if (lastSeen === null) return ''
  const noDrift = drift ? '' : '; no drift recorded'
  if (!nextSeen) {
    const span = spanInWords(Math.max(0, Date.parse(at) - Date.parse(lastSeen)))
    return lastSeen === at
      ? `Last seen at that very time.`
      : `Last seen at ${lastSeen}, ${span} before the time asked for; nobody has looked since${noDrift}.`
  }
  const span = spanInWords(Math.max(0, Date.parse(nextSeen.at) - Date.parse(lastSeen)))
  const next = nextSeen.versions.every((one) => one === version)
    ? 'the same again'
    : `${nextSeen.versions.join(' and ')} by then`
  return `Last seen at ${lastSeen}, next looked at ${nextSeen.at} (${next}): a gap of ${span}${noDrift}.`
}
