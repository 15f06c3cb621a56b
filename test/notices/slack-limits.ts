import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const webApi = createRequire(import.meta.url).resolve('@slack/web-api')
const types = dirname(createRequire(webApi).resolve('@slack/types/package.json'))
const blocks = readFileSync(join(types, 'dist/block-kit/blocks.d.ts'), 'utf8')
const chunks = readFileSync(join(types, 'dist/chunk.d.ts'), 'utf8')

/** The comment of a field of a block, on one line. */
function commentOf(source: string, name: string, field: string): string {
  const body = source.slice(source.indexOf(`interface ${name} `))
  const end = body.search(new RegExp(`\\n    ${field}\\??:`))
  const start = body.lastIndexOf('/**', end)
  return body.slice(start, end).replace(/\s*\n\s*\*\s*/g, ' ')
}

function numberIn(comment: string, words: RegExp): number {
  const found = words.exec(comment)?.[1]
  if (found === undefined) throw new Error(`Slack documents this limit in other words now: ${comment}`)
  return Number(found.replaceAll(',', ''))
}

const length =
  /[Mm]aximum length (?:for the (?:`text`|text) in (?:this field|each item) )?is ([\d,]+) characters/
const items = /[Mm]aximum number of items is (\d+)/

/** What Slack documents in the comments of its types, as they are installed. Throws when it says so in other words. */
export const documentedLimits = {
  headerText: numberIn(commentOf(blocks, 'HeaderBlock', 'text'), length),
  sectionText: numberIn(commentOf(blocks, 'SectionBlock', 'text'), length),
  sectionFields: numberIn(commentOf(blocks, 'SectionBlock', 'fields'), items),
  fieldText: numberIn(commentOf(blocks, 'SectionBlock', 'fields'), length),
  contextElements: numberIn(commentOf(blocks, 'ContextBlock', 'elements'), items),
  blocks: numberIn(commentOf(chunks, 'BlocksChunk', 'blocks'), /Maximum of (\d+) blocks/),
} as const
