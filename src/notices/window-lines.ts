/** A window in the three lines of a mail: the day, the hours, and where those clocks are, with UTC. */
export interface WindowLines {
  readonly day: string
  /** With the offset. Empty where the window ends on another day: then `day` tells both ends. */
  readonly hours: string
  /** Empty for a reader in UTC. */
  readonly zone: string
}

const written = /^(?<local>.*?)(?: \((?<zone>[^()]+)\), that is (?<utc>.+))?$/s
const oneDay = /^(?<day>[^,]+), (?<hours>\d\d:\d\d(?:–\d\d:\d\d| UTC\S* to \d\d:\d\d)? UTC\S*)$/

/** What `renderWindow` wrote, cut where a large line may end. Nothing is lost, and text of any other form is one line. */
export function windowLines(text: string): WindowLines {
  const { local = text, zone, utc } = written.exec(text)?.groups ?? {}
  const { day = local, hours = '' } = oneDay.exec(local)?.groups ?? {}
  return { day, hours, zone: zone === undefined || utc === undefined ? '' : `${zone}, that is ${utc}` }
}
