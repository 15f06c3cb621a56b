const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/** `200ms`, `5s`, `2m` or `1h` in milliseconds. The schema has refused everything else before. */
export function milliseconds(duration: string): number {
  const unit = duration.replace(/^\d+/, '')
  return Number.parseInt(duration, 10) * (units[unit] ?? Number.NaN)
}
