/** How far a message has come; `accepted` is what a server said, `unknown` what nobody can say. */
export const sendStates = [
  'planned',
  'sending',
  'accepted',
  'deferred',
  'refused',
  'unknown',
  'skipped',
] as const
export type SendState = (typeof sendStates)[number]
