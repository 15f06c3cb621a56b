/** Up to here V8 copies a part instead of keeping the whole (SlicedString::kMinLength). */
const copiedAnyway = 12

/**
 * The same text on its own. A part of a string keeps the whole of it in memory, and a reading outlives its message, which
 * may be a thousand times as long.
 */
export function detached(part: string): string {
  // Putting texts together makes a new one of them, and what is cut from that keeps no more than it.
  return part.length <= copiedAnyway ? part : ` ${part}`.slice(1)
}
