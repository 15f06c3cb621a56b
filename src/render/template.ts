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

const environments = new Map<Format, Environment>()

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
  const environment = environmentOf(format)
  const parts: Record<string, HandlebarsTemplateDelegate> = {}
  for (const [part, one] of Object.entries(partials))
    parts[part] = 'specification' in one ? placed(one, environment) : environment.template(one)
  const template = environment.template(specification)
  return (context) => {
    try {
      return template(context, { partials: parts })
    } catch (cause) {
      throw templateError(name, cause)
    }
  }
}

/** A partial whose errors name its own file and not the one that asked for it. */
function placed({ file, specification }: Part, environment: Environment): HandlebarsTemplateDelegate {
  const template = environment.template(specification)
  return (context, options) => {
    try {
      return template(context, options)
    } catch (cause) {
      throw templateError(file, cause)
    }
  }
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

function environmentOf(format: Format): Environment {
  const known = environments.get(format)
  if (known) return known
  const environment = (Handlebars as unknown as Environment).create()
  const dialect = dialects[format]
  environment.registerHelper({
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
  })
  environment.unregisterHelper('log')
  environments.set(format, environment)
  return environment
}
