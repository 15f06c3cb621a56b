import { setFlagsFromString } from 'node:v8'

/** By the major version of V8, those of Node 20, 24 and 26: it complains on stderr of a flag that it does not have. */
const known: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=1500000 --semi-space-growth-factor=16 --no-incremental-marking --no-minor-gc-task',
  13: '--semi-space-growth-factor=16 --no-incremental-marking --no-minor-gc-task',
  14: '--semi-space-growth-factor=16 --no-incremental-marking --no-minor-gc-task',
}

/**
 * Sets V8 for a run of half a second: on two processors that git shares, such a run is over before code that is optimised early pays
 * for it, and nearly all that it makes lives to its end, so that the room for what is new has to grow quickly. Nobody waits
 * for the next frame, so that what lives is never marked beside the work, and nothing is cleared before there is no more room.
 */
export function tuneEngine(): void {
  const flags = known[process.versions.v8.split('.', 1)[0] ?? '']
  if (flags !== undefined) setFlagsFromString(flags)
}
