const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * `21 November 2026` for an RFC 3339 timestamp: the day as its own offset has it. Written here and not by `Intl`,
 * whose words change with the ICU data of the machine. What is no timestamp comes back as it is.
 */
export function dayInWords(timestamp: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(timestamp) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? timestamp : `${Number(day)} ${name} ${year}`
}

/** The later of two timestamps, as it was written. */
export function later(one: string, other: string): string {
  return Date.parse(other) > Date.parse(one) ? other : one
}
