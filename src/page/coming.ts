import type { Release } from '../notes/document.ts'

/** A shipment that was announced and has not arrived yet, as the public audience was told of it. */
export interface Coming {
  readonly shipment: string
  readonly environment: string
  /** As that audience reads it. */
  readonly release: Release
  /** RFC 3339: when it was announced last. */
  readonly announcedAt: string
  /** When it is expected, RFC 3339 with the offset of the audience's time zone; null when nobody said. `end` is null for a moment. */
  readonly expected: { readonly start: string; readonly end: string | null } | null
  /** How to try it early, in a sentence; null when nobody said. */
  readonly earlyAccess: string | null
}
