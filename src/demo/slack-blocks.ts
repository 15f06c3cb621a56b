/** Slack's own limits on a message: documentation "Block Kit reference", and bolt-js#2509 for the size of all blocks. */
const limits = {
  blocks: 50,
  headerText: 150,
  sectionText: 3000,
  fieldText: 2000,
  fields: 10,
  contextElements: 10,
  /** Characters of the JSON of all blocks together; not documented. */
  allBlocks: 13_200,
} as const

const types = new Set([
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'markdown',
  'rich_text',
  'section',
  'table',
])

type Fields = Readonly<Record<string, unknown>>

/**
 * What Slack answers to the `blocks` argument of a message, a JSON string: null when it takes them, else the error
 * and, for `invalid_blocks`, the messages in Slack's words with a JSON pointer each.
 */
export function refuseBlocks(json: string): { error: string; messages: readonly string[] } | null {
  let blocks: unknown
  try {
    blocks = JSON.parse(json)
  } catch {
    return { error: 'invalid_blocks_format', messages: [] }
  }
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', messages: [] }
  const messages = [
    ...tooMany(blocks, limits.blocks, '/blocks'),
    ...blocks.flatMap((block: unknown, index) => blockFaults(fieldsOf(block), `/blocks/${index}`)),
  ]
  if (messages.length > 0) return { error: 'invalid_blocks', messages }
  return json.length > limits.allBlocks ? { error: 'msg_blocks_too_long', messages: [] } : null
}

function blockFaults(block: Fields, pointer: string): readonly string[] {
  const type = String(block['type'])
  if (!types.has(type)) return [at(`unsupported type: ${type}`, `${pointer}/type`)]
  if (type === 'header') {
    const kind = fieldsOf(block['text'])['type']
    if (kind !== 'plain_text') return [at(`unsupported type: ${String(kind)}`, `${pointer}/text/type`)]
    return textFaults(block['text'], limits.headerText, `${pointer}/text`)
  }
  if (type === 'context') return contextFaults(block['elements'], `${pointer}/elements`)
  if (type !== 'section') return []
  if (block['text'] === undefined && block['fields'] === undefined) {
    return [at('missing required field: text or fields', pointer)]
  }
  const fields: unknown[] = Array.isArray(block['fields']) ? block['fields'] : []
  return [
    ...(block['text'] === undefined ? [] : textFaults(block['text'], limits.sectionText, `${pointer}/text`)),
    ...tooMany(fields, limits.fields, `${pointer}/fields`),
    ...fields.flatMap((field, index) => textFaults(field, limits.fieldText, `${pointer}/fields/${index}`)),
  ]
}

function contextFaults(value: unknown, pointer: string): readonly string[] {
  const elements: unknown[] = Array.isArray(value) ? value : []
  const texts = elements.flatMap((element, index) =>
    /^(?:mrkdwn|plain_text)$/.test(String(fieldsOf(element)['type']))
      ? textFaults(element, limits.sectionText, `${pointer}/${index}`)
      : [],
  )
  return [...tooMany(elements, limits.contextElements, pointer), ...texts]
}

function textFaults(value: unknown, limit: number, pointer: string): readonly string[] {
  const text = fieldsOf(value)['text']
  if (typeof text !== 'string') return [at('missing required field: text', pointer)]
  if (text === '') return [at('must be more than 0 characters', `${pointer}/text`)]
  return text.length > limit ? [at(`must be less than ${limit + 1} characters`, `${pointer}/text`)] : []
}

function tooMany(value: unknown, limit: number, pointer: string): readonly string[] {
  return Array.isArray(value) && value.length > limit
    ? [at(`no more than ${limit} items allowed`, pointer)]
    : []
}

function at(message: string, pointer: string): string {
  return `${message} [json-pointer:${pointer}]`
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
