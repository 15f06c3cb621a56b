/** The oldest Node that runs Waybill: `engines` of package.json says the same, which a test proves. */
export const oldestNode = '20.19.0'

/** Whether a version of Node is new enough. In words that the oldest of them read. */
export function runsHere(version: string): boolean {
  const least = oldestNode.split('.').map(Number)
  const here = version.split('.').map(Number)
  for (let part = 0; part < least.length; part += 1) {
    const difference = Number(here[part]) - Number(least[part])
    if (difference !== 0) return difference > 0
  }
  return true
}
