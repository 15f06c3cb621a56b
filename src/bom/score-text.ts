import type { BomScore } from './score-document.ts'

/** A score as lines for people: what is asked for by whom, how much of it there is, and why not all; then the sums. */
export function scoreText({ lines, totals }: BomScore): readonly string[] {
  const width = Math.max(...lines.map(({ field }) => field.length))
  const counts = lines.map(({ have, of }) => `${have} of ${of}`)
  const countWidth = Math.max(...counts.map((count) => count.length))
  return [
    ...lines.map(({ field, standards, note }, at) => {
      const asked = totals
        .map(({ standard }) => (standards.includes(standard) ? standard : '').padEnd(standard.length))
        .join(' ')
      const count = (counts[at] ?? '').padStart(countWidth)
      return `${asked}  ${field.padEnd(width)}  ${count}${note === null ? '' : `  ${note}`}`
    }),
    '',
    ...totals.map(({ title, full, fields }) => `${title}: ${full} of ${fields} fields are full.`),
  ]
}
