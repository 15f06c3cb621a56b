/**
 * Git's seconds since 1970-01-01 UTC as RFC 3339 in UTC, without fractions: how documents write dates. RFC 3339 has years of
 * four digits, and git keeps whatever a broken clock says: what is later is the last second that can be written.
 */
export function instant(seconds: number): string {
  return new Date(Math.min(seconds, lastSecond) * 1000).toISOString().replace('.000Z', 'Z')
}

/** 9999-12-31T23:59:59Z. */
const lastSecond = 253_402_300_799
