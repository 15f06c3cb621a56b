/** @import { CommandTable, TabledCommand } from './command-table.ts' */

/**
 * @typedef {object} Schema
 * @property {Record<string, Schema>} [properties]
 * @property {Schema | boolean} [additionalProperties]
 * @property {Schema} [items]
 * @property {Schema[]} [anyOf]
 * @property {Schema[]} [oneOf]
 * @property {(string | number | boolean)[]} [enum]
 * @property {string | number | boolean} [const]
 * @property {unknown} [default]
 * @property {string} [type]
 * @property {string} [pattern]
 * @property {string[]} [required]
 */

/**
 * `docs/reference.md`: every command with its options and documents, and every key of `waybill.yml`, made from the code.
 * @param {CommandTable} table
 * @param {Schema} configuration the JSON Schema of `waybill.yml`
 */
export function reference({ commands, common }, configuration) {
  const groups = [...new Set(commands.map(({ group }) => group))]
  return `${[
    '# Reference',
    'Every command and every key, made from the code by `npm run build`; do not edit it. The guides say what it is for: [quick start](quick-start.md), [configuration](configuration.md), [the Action](action.md), [the command line](command-line.md).',
    ...groups.flatMap((group) => [
      `**${group}**: ${commands
        .filter((one) => one.group === group)
        .map(({ name }) => `[\`${name}\`](#waybill-${name.replaceAll(' ', '-')})`)
        .join(' · ')}`,
    ]),
    '## Options of every command',
    table(['option', 'does'], common.map(optionRow({}))),
    'They may stand before the command too. `--help` tells what a command takes, `--version` which Waybill it is.',
    '## Commands',
    ...commands.flatMap(commandSection),
    '## Keys of waybill.yml',
    'What each is for, with examples: [configuration](configuration.md). `NAME` stands for a name of yours, `[]` for each of a list.',
    table(['key', 'takes', 'default'], keysOf(configuration, '').filter(isLeaf).map(keyRow)),
  ].join('\n\n')}\n`
}

/** @param {TabledCommand} command */
function commandSection({ name, argument, summary, examples, options, documents, isStep, words }) {
  return [
    `### waybill ${name}`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    ['```sh', ...examples, '```'].join('\n'),
    ...(argument === undefined ? [] : [`Takes ${code(argument)}.`]),
    ...(options.length === 0 ? [] : [table(['option', 'does'], options.map(optionRow(words)))]),
    [
      documents.length === 0
        ? 'It runs until it is stopped, and prints no document.'
        : `With \`--json\`: ${documents.map((one) => `[\`waybill/${one}\`](../schema/${one}.json)`).join(' or ')}.`,
      isStep ? `In a workflow: \`command: ${name}\`.` : 'No step of a workflow.',
    ].join(' '),
  ]
}

/** @param {Readonly<Record<string, readonly string[]>>} words */
function optionRow(words) {
  return (
    /** @type {readonly [flags: string, description: string, fallback?: string]} */ [flags, about, fallback],
  ) => {
    const only = words[flags.split(' ')[0] ?? '']
    const isSaid = only?.every((word) => about.includes(word)) ?? true
    return [
      code(flags),
      [
        about,
        ...(isSaid ? [] : [`one of ${(only ?? []).map(code).join(', ')}`]),
        ...(fallback === undefined ? [] : [`default: ${code(fallback)}`]),
      ].join('; '),
    ]
  }
}

/**
 * Every key with what it takes, in the order of the schema.
 * @param {Schema} schema
 * @param {string} above
 * @returns {{ path: string, schema: Schema, isRequired: boolean }[]}
 */
function keysOf(schema, above) {
  return alternatives(schema).flatMap(({ properties, additionalProperties, items, required }) => [
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) => {
      const path = above === '' ? name : `${above}.${name}`
      const isRequired = required?.includes(name) ?? false
      return [{ path, schema: inner, isRequired }, ...keysOf(inner, path)]
    }),
    ...(typeof additionalProperties === 'object' ? keysOf(additionalProperties, `${above}.NAME`) : []),
    ...(items ? keysOf(items, `${above}[]`) : []),
  ])
}

/** What only holds other keys needs no row. @param {{ schema: Schema }} key */
function isLeaf({ schema }) {
  return alternatives(schema).some(({ properties }) => properties === undefined)
}

/** @param {{ path: string, schema: Schema, isRequired: boolean }} key */
function keyRow({ path, schema, isRequired }) {
  const fallback = schema.default
  const isPlain =
    typeof fallback === 'string' || typeof fallback === 'number' || typeof fallback === 'boolean'
  return [code(path), takes(schema), isPlain ? code(String(fallback)) : isRequired ? 'must be there' : '']
}

/** @param {Schema} schema @returns {string} */
function takes(schema) {
  const all = alternatives(schema).flatMap(wordOf)
  return [...new Set(all)].join(', ')
}

/** @param {Schema} schema @returns {string[]} */
function wordOf({ enum: words, const: word, type, items, properties, additionalProperties }) {
  if (words) return words.map((one) => code(String(one)))
  if (word !== undefined) return [code(String(word))]
  if (type === 'array') return [`list of ${items ? takes(items) : 'anything'}`]
  if (type === 'object')
    return [properties ? 'mapping' : typeof additionalProperties === 'object' ? 'mapping by name' : 'mapping']
  return [
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'true, false' }[type ?? ''] ??
      'anything',
  ]
}

/** @param {Schema} schema @returns {Schema[]} */
function alternatives(schema) {
  const inner = schema.anyOf ?? schema.oneOf
  return inner ? inner.flatMap(alternatives) : [schema]
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``
}
