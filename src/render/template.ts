import type HandlebarsWhole from 'handlebars'
import Handlebars from 'handlebars/runtime.js'
import { WaybillError } from '../errors.ts'
import {
  anchorTo,
  dialects,
  renderAddress,
  renderInline,
  renderLink,
  renderMention,
  renderTitle,
  type Format,
} from './escape.ts'
import type { TextLinks } from './text-links.ts'

/** A compiled template: a pure function of a plain JSON context. */
export type Template = (context: object) => string

/** The runtime's own types leave out what it is for. */
type Environment = typeof HandlebarsWhole

/** Text that a helper has made safe already. Nothing else can make one. */
class Rendered {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A format's runtime, and the helpers that templates call by themselves. */
interface Opened {
  readonly environment: Environment
  readonly own: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
}

const opened = new Map<Format, Opened>()

/** A partial that comes from a file of its own, which its errors name. */
export interface Part {
  readonly file: string
  readonly specification: TemplateSpecification
}

/**
 * A template of one format, from its specification and those of its partials. Every `{{value}}` is escaped for that format.
 * A name that the context lacks is an error and not an empty string.
 *
 * Helpers: `inline text links` (commit text with code and references), `code text`, `link url label`,
 * `address url` (the target of a link that the template writes itself), `mention url login`, `day timestamp`,
 * `heading title` (a release, with a scoped package as code), `short oid`, `count number "one" "many"`, `capitals text`, `eq a b`,
 * `json value` (in HTML: data for machines, as an element of its own),
 * `slot "name"` (where a reader's own value goes once the text is frozen: notices/slots.ts; controls that no data can bring).
 *
 * The template throws TEMPLATE_INVALID with the place.
 */
export function openTemplate(
  format: Format,
  name: string,
  specification: TemplateSpecification,
  partials: Readonly<Record<string, TemplateSpecification | Part>> = {},
): Template {
  const parts: Record<string, HandlebarsTemplateDelegate> = {}
  for (const [part, one] of Object.entries(partials))
    parts[part] = 'specification' in one ? placed(one, format) : delegate(one, format)
  const template = delegate(specification, format)
  return (context) => {
    try {
      return template(context, { partials: parts })
    } catch (cause) {
      throw templateError(name, cause)
    }
  }
}

/** A partial whose errors name its own file and not the one that asked for it. */
function placed({ file, specification }: Part, format: Format): HandlebarsTemplateDelegate {
  const template = delegate(specification, format)
  return (context, options) => {
    try {
      return template(context, options)
    } catch (cause) {
      throw templateError(file, cause)
    }
  }
}

/** What a template reaches beside its context, which the runtime makes for it. */
interface Container {
  strict(from: unknown, name: string, place: unknown): unknown
  own?: Opened['own']
}

type Program = (container: Container, ...given: readonly unknown[]) => string

function delegate(specification: TemplateSpecification, format: Format): HandlebarsTemplateDelegate {
  const { environment, own } = openedFor(format)
  const { main } = specification as { main: Program }
  const begin: Program = (container, ...given) => {
    if (container.own === undefined) equip(container, own)
    return main(container, ...given)
  }
  return environment.template({ ...specification, main: begin })
}

/** Nearly every name is there: only for one that is not, the runtime is asked what is wrong. */
function equip(container: Container, own: Opened['own']): void {
  const { strict } = container
  container.own = own
  container.strict = (from, name, place) =>
    typeof from === 'object' && from !== null && name !== 'constructor' && Object.hasOwn(from, name)
      ? (from as Readonly<Record<string, unknown>>)[name]
      : strict(from, name, { start: startOf(place) })
}

function startOf(place: unknown): { readonly line: number; readonly column: number } {
  const [line = 0, column = 0] = String(place).split(':').map(Number)
  return { line, column }
}

/** TEMPLATE_INVALID for what the compiler or the runtime says of a template, with its place where that is known. */
export function templateError(file: string, cause: unknown): WaybillError {
  if (cause instanceof WaybillError) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  const missing = /^"(.+)" not defined in /.exec(message)?.[1]
  const what =
    missing === undefined
      ? `The template ${file} cannot be rendered: ${said(message)}`
      : `There is no {{${missing}}} here: the template ${file} cannot be rendered.`
  return new WaybillError('TEMPLATE_INVALID', what, {
    at: { file, ...placeOf(cause, message) },
    hint: 'docs/templates.md, "What a template can use", lists the values and where each of them is.',
    cause,
  })
}

/** The compiler counts columns from zero, and tells those of a syntax error with a drawing. */
function placeOf(cause: unknown, message: string): { line?: number; column?: number } {
  const { lineNumber, column } = (cause ?? {}) as { lineNumber?: unknown; column?: unknown }
  if (typeof lineNumber === 'number')
    return { line: lineNumber, ...(typeof column === 'number' ? { column: column + 1 } : {}) }
  const line = /\bline (\d+)/.exec(message)?.[1]
  return line === undefined ? {} : { line: Number(line) }
}

/** Without the place, which is told apart, and without the drawing of a syntax error. */
function said(message: string): string {
  const [first = '', ...rest] = message.split('\n')
  const got = /\bgot '[^']*'/.exec(rest.at(-1) ?? '')?.[0]
  const text = first.replace(/ - \d+:\d+$/, '').replace(/:$/, '')
  return got === undefined ? text : `${text}: ${got}`
}

/** Objects have no text of their own; one that a template prints is a mistake in the template. */
function printable(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`a template cannot print a value of type ${typeof value}`)
}

function linked(format: Format, url: unknown, label: unknown): string {
  const target = typeof url === 'string' ? url : null
  if (label instanceof Rendered) return target === null ? label.text : anchorTo(format, target, label.text)
  return target === null ? dialects[format].escape(String(label)) : renderLink(format, target, String(label))
}

function textLinks(value: unknown): TextLinks | null {
  if (value === null) return null
  if (typeof value === 'object' && 'references' in value) return value as TextLinks
  throw new Error('inline takes the links of the document, as in {{inline text @root.links}}, or null')
}

/**
 * A `script` element that runs nothing: JSON-LD 1.1, section 7.1. Nothing in it ends the element or begins a comment
 * (HTML, "restrictions for contents of script elements"), since its text has no `<`, and no character hides another.
 */
function dataElement(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<>&\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script type="application/ld+json">${json}</script>`
}

function openedFor(format: Format): Opened {
  const known = opened.get(format)
  if (known) return known
  const environment = (Handlebars as unknown as Environment).create()
  environment.unregisterHelper('log')
  const made = { environment, own: helpersOf(format) }
  opened.set(format, made)
  return made
}

function helpersOf(format: Format): Opened['own'] {
  const dialect = dialects[format]
  return {
    safely: (value: unknown, expression: unknown) => {
      if (value instanceof Rendered) return value.text
      if (value === undefined) throw new Error(`there is no value for ${String(expression)}`)
      return value === null ? '' : dialect.escape(printable(value))
    },
    inline: (text: unknown, links: unknown) =>
      new Rendered(renderInline(format, String(text), textLinks(links))),
    code: (text: unknown) => new Rendered(dialect.code(String(text))),
    link: (url: unknown, label: unknown) => new Rendered(linked(format, url, label)),
    address: (url: unknown) => new Rendered(typeof url === 'string' ? renderAddress(format, url) : ''),
    mention: (url: unknown, login: unknown) =>
      new Rendered(renderMention(format, typeof url === 'string' ? url : null, String(login))),
    heading: (title: unknown) => new Rendered(renderTitle(format, String(title))),
    day: (timestamp: unknown) => String(timestamp).slice(0, 10),
    short: (oid: unknown) => String(oid).slice(0, 7),
    count: (number: unknown, one: unknown, many: unknown) =>
      `${String(number)} ${String(number === 1 ? one : many)}`,
    capitals: (text: unknown) => String(text).toUpperCase(),
    eq: (left: unknown, right: unknown) => left === right,
    slot: (name: unknown) => new Rendered(`\u0001${String(name)}\u0002`),
    ...(format === 'html' && { json: (value: unknown) => new Rendered(dataElement(value)) }),
  }
}
