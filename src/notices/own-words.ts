import { suggest } from '../config/suggest.ts'
import { WaybillError } from '../errors.ts'
import { compileOwn } from '../render/own-template.ts'
import type { Part } from '../render/template.ts'
import type { AudienceWords } from './audience.ts'
import {
  blockParts,
  documentFormats,
  documentNames,
  partsIn,
  type DocumentFormat,
} from './render-document.ts'
import { slotNames } from './slots.ts'

/** The templates and parts that audiences bring, compiled, by `name file`: what the configuration calls them and their path. */
export type CompiledWords = ReadonlyMap<string, Part>

/** What a message is rendered with in place of Waybill's own; `parts` by format and by the names that templates use. */
export interface OwnTemplates {
  /** By kind and format: `notice.html`. */
  readonly templates: Readonly<Record<string, Part>>
  readonly parts: Readonly<Record<DocumentFormat, Readonly<Record<string, Part>>>>
}

/**
 * Compiles every template that audiences bring, each file once a use, before anything is composed. `read` gives the text of
 * a file whose path starts at the folder of the configuration, or null. Throws CONFIG_INVALID for a name that no message
 * has, and TEMPLATE_INVALID, with file and line, for a file that is not there or cannot be compiled.
 */
export async function compileWords(
  words: readonly AudienceWords[],
  read: (file: string) => Promise<string | null>,
): Promise<CompiledWords> {
  const compiled = new Map<string, Part>()
  const compile = async (name: string, file: string, format: DocumentFormat): Promise<void> => {
    const key = `${name} ${file}`
    if (compiled.has(key)) return
    const text = await read(file)
    if (text === null)
      throw new WaybillError('TEMPLATE_INVALID', `There is no template ${file}.`, {
        hint: 'Its path starts at the folder of waybill.yml.',
      })
    const known = { slots: slotNames, blocks: blockParts }
    compiled.set(key, await compileOwn({ file, text }, Object.keys(partsIn(format)), known))
  }
  for (const { templates, partials } of words) {
    for (const [name, file] of Object.entries(templates)) await compile(name, file, templateFormat(name))
    for (const [name, file] of Object.entries(partials)) await compile(name, file, partOf(name).format)
  }
  return compiled
}

/** The templates of one reader; null where their audiences bring none. Throws TypeError for what was not compiled. */
export function ownTemplates(
  { templates, partials }: AudienceWords,
  compiled: CompiledWords,
): OwnTemplates | null {
  const find = (name: string, file: string): Part => {
    const part = compiled.get(`${name} ${file}`)
    if (!part) throw new TypeError(`the template ${file} was not compiled as ${name}`)
    return part
  }
  const wholes = Object.entries(templates).map(([name, file]) => [name, find(name, file)] as const)
  const parts: Record<DocumentFormat, Record<string, Part>> = { text: {}, html: {}, slack: {} }
  for (const [name, file] of Object.entries(partials)) {
    const { format, part } = partOf(name)
    parts[format][part] = find(name, file)
  }
  if (wholes.length === 0 && Object.keys(partials).length === 0) return null
  return { templates: Object.fromEntries(wholes), parts }
}

const wholeNames = documentNames.flatMap((name) => documentFormats.map((format) => `${name}.${format}`))

function templateFormat(name: string): DocumentFormat {
  const format = documentFormats.find((one) => wholeNames.includes(name) && name.endsWith(`.${one}`))
  return format ?? refuse('templates', name, wholeNames)
}

/** `notice-changes.text` is what templates call `changes`, `email-layout.html` what they call `layout`. */
function partOf(name: string): { readonly format: DocumentFormat; readonly part: string } {
  const found = partNames().find((one) => one.name === name)
  return (
    found ??
    refuse(
      'partials',
      name,
      partNames().map((one) => one.name),
    )
  )
}

function partNames() {
  return documentFormats.flatMap((format) =>
    Object.keys(partsIn(format)).map((part) => ({
      name: `${format === 'html' && part !== 'changes' ? 'email' : 'notice'}-${part}.${format}`,
      format,
      part,
    })),
  )
}

function refuse(key: 'templates' | 'partials', name: string, known: readonly string[]): never {
  const meant = suggest(name, known)
  throw new WaybillError(
    'CONFIG_INVALID',
    `An audience's ${key} have an entry ${name}, which no message has.`,
    {
      hint: meant === null ? `Known are: ${known.join(', ')}.` : `Did you mean ${meant}?`,
    },
  )
}
