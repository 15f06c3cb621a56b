import type { LoadedConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/schema.ts'
import { suggest } from '../config/suggest.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError, WaybillErrors, type Place } from '../errors.ts'
import { colorRules, colorWarnings } from '../page/colors.ts'
import { imageKind, imageKinds, promisedKind } from '../page/image.ts'
import { styleSheetWarnings } from '../page/look.ts'
import type { Look } from '../page/site-input.ts'
import { partialNames } from '../page/site-templates.ts'
import { wordFault } from '../page/word-fault.ts'
import { builtInLanguage, languageTags } from '../page/words.ts'
import { english } from '../page/words/english.ts'
import { compileOwn } from '../render/own-template.ts'
import type { Part } from '../render/template.ts'

type Page = Configuration['page']
type PlaceOf = LoadedConfiguration['placeOf']

/** The most that a picture or a style sheet may have, in bytes. */
const largest = 1024 * 1024

/**
 * What a site looks like by its configuration: reads the logo, the icon, the style sheet and the partials, whose paths are
 * relative to `home`, the folder of `waybill.yml`, and checks the words in place of Waybill's. `placeOf` tells where the
 * configuration says what.
 *
 * Throws all that is wrong at once: CONFIG_INVALID for a file that is not there, larger than 1 MiB or not what its name says,
 * for a word or a partial that the site does not have; TEMPLATE_INVALID, with its own file and line, for a partial that
 * cannot be compiled.
 */
export async function openLook(
  files: Pick<Edge['files'], 'read'>,
  home: string,
  { page }: Pick<Configuration, 'page'>,
  placeOf: PlaceOf = () => ({ file: 'waybill.yml' }),
): Promise<Look> {
  const errors: WaybillError[] = wordErrors(page, placeOf)
  const collected = async <Value>(value: Promise<Value>, instead: Value): Promise<Value> => {
    try {
      return await value
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error
      errors.push(error)
      return instead
    }
  }
  const read = (file: string, key: readonly string[]) =>
    readFile({ files, home }, { file, key: ['page', ...key].join('.'), at: placeOf(['page', ...key]) })
  const logo = await collected(imageOf('logo', page, read), null)
  const icon = await collected(imageOf('icon', page, read), null)
  const css = page.css === undefined ? '' : await collected(textOf(page.css, ['css'], read), '')
  const partials: Record<string, Part> = {}
  for (const [name, file] of Object.entries(page.templates)) {
    const part = await collected(partialOf(name, file, { read, placeOf }), null)
    if (part !== null) partials[name] = part
  }
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new WaybillErrors(errors)
  return {
    logo,
    icon,
    css: `${colorRules(page.colors)}${css === '' ? '' : `\n${css}`}`,
    links: page.links,
    footer: page.footer ?? null,
    partials,
    warnings: [
      ...(await languageWarnings(page)),
      ...colorWarnings(page.colors),
      ...(page.css === undefined ? [] : styleSheetWarnings(css, page.css)),
    ],
  }
}

function wordErrors({ words, language }: Page, placeOf: PlaceOf): WaybillError[] {
  return Object.entries(words).flatMap(([key, text]) => {
    const fault = wordFault(key, text, language)
    return fault === null
      ? []
      : [
          new WaybillError('CONFIG_INVALID', `page.words.${key} ${fault}`, {
            at: placeOf(['page', 'words', key]),
          }),
        ]
  })
}

/** English words on a page that says it is in another language are read out in that language's sounds. */
async function languageWarnings({ language, words }: Page): Promise<string[]> {
  if ((await builtInLanguage(language)) !== null) return []
  const own = new Set(Object.keys(words).map((key) => key.split('.')[0]))
  const keys = Object.keys(english.texts)
  const missing = keys.filter((key) => !own.has(key)).length
  return missing === 0
    ? []
    : [
        `page.language is ${language}, in which Waybill has no words, and page.words leaves out ${missing} of ${keys.length}: those stay English. Waybill has ${languageTags.join(', ')}.`,
      ]
}

interface Asked {
  readonly file: string
  readonly key: string
  readonly at: Place
}

type Read = (file: string, key: readonly string[]) => Promise<Asked & { readonly bytes: Uint8Array }>

async function readFile(
  { files, home }: { readonly files: Pick<Edge['files'], 'read'>; readonly home: string },
  asked: Asked,
): Promise<Asked & { readonly bytes: Uint8Array }> {
  const bytes = await files.read(`${home}/${asked.file}`)
  if (bytes === null) throw invalid(asked, 'is not there.', 'Its path starts at the folder of waybill.yml.')
  if (bytes.length > largest)
    throw invalid(
      asked,
      `has ${bytes.length} bytes; the most is ${largest} (1 MiB).`,
      'Every reader loads it: a few kilobytes are plenty.',
    )
  return { ...asked, bytes }
}

function invalid({ file, key, at }: Asked, what: string, hint: string): WaybillError {
  return new WaybillError('CONFIG_INVALID', `${key} names ${file}, which ${what}`, { at, hint })
}

/** A picture under a name of ours: whatever theirs is, it is a safe path, and stays the same when the file moves. */
async function imageOf(name: 'logo' | 'icon', page: Page, read: Read): Promise<Look['logo']> {
  const file = page[name]
  if (file === undefined) return null
  const asked = await read(file, [name])
  const promised = promisedKind(file)
  const kind = imageKind(asked.bytes)
  const endings = `The site can show: ${imageKinds.join(', ')}.`
  if (kind === null) throw invalid(asked, 'is no picture that a site can show.', endings)
  if (promised !== kind)
    throw invalid(
      asked,
      `holds another kind of picture than its name says: ${kind}.`,
      promised === null ? endings : `Call it ${file.replace(/[^.]*$/, kind)}, or bring a ${promised}.`,
    )
  return { path: `${name}.${kind}`, bytes: asked.bytes }
}

async function textOf(file: string, key: readonly string[], read: Read): Promise<string> {
  const asked = await read(file, key)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(asked.bytes)
    return text === '' || text.endsWith('\n') ? text : `${text}\n`
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw invalid(asked, 'is not UTF-8.', 'Convert it once: iconv -f windows-1252 -t utf-8')
  }
}

async function partialOf(
  name: string,
  file: string,
  { read, placeOf }: { readonly read: Read; readonly placeOf: PlaceOf },
): Promise<Part> {
  if (!partialNames.includes(name)) {
    const meant = suggest(name, partialNames)
    throw new WaybillError('CONFIG_INVALID', `page.templates.${name} is no partial of the page.`, {
      at: placeOf(['page', 'templates', name]),
      hint: `${meant === null ? '' : `Did you mean ${meant}? `}There are: ${partialNames.join(', ')}.`,
    })
  }
  const text = await textOf(file, ['templates', name], read)
  return compileOwn({ file, text }, partialNames)
}
