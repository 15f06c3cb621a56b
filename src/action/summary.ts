import type { Outcome } from '../cli/outcome.ts'

/** Over 1 MiB the runner drops a summary whole. */
const limit = 1_000 * 1024

/** What a step says of itself on the run's page: Markdown that the verb made safe, else its text as a code block. */
export function composeSummary(command: string, outcome: Outcome): string {
  const remarks = outcome.remarks.map(({ text }) => `> ${inert(text)}\n`).join('')
  const body =
    outcome.summary ?? fenced(typeof outcome.text === 'string' ? outcome.text : [...outcome.text].join(''))
  const text = `## waybill ${command}\n\n${remarks}\n${body}`
  return Buffer.byteLength(text) <= limit ? text : cut(text)
}

function inert(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|@#]/g, '\\$&')
}

function fenced(text: string): string {
  if (text.trim() === '') return ''
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text.trimEnd()}\n${fence}\n`
}

/** Cuts at a line's end and says so: half a list is better told than none. */
function cut(text: string): string {
  const kept = Buffer.from(text)
    .subarray(0, limit - 200)
    .toString('utf8')
  return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\nThe rest is too long for a summary; see the step's output file.\n`
}
