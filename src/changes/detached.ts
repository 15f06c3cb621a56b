/**
 * The same text on its own. A part of a string keeps the whole of it in memory, and a reading outlives its message, which
 * may be a thousand times as long.
 */
export function detached(part: string): string {
  return Buffer.from(part).toString()
}
