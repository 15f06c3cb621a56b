/** Git's seconds since 1970-01-01 UTC as RFC 3339 in UTC, without fractions: how documents write dates. */
export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
