import type HandlebarsWhole from 'handlebars'
import Handlebars from 'handlebars/runtime.js'
import { WaybillError } from '../errors.ts'
import { dialects, renderInline, type Format } from './escape.ts'

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

/**
 * A template of one format, from its specification and those of its partials. Every `{{value}}` is escaped for that format.
 * A name that the context lacks is an error and not an empty string.
 *
 * Helpers: `inline text issueUrl` (commit text with code and references), `code text`, `link url label`,
 * `day timestamp`, `short oid`, `count number "one" "many"`, `eq a b`,
 * `slot "name"` (where a reader's own value goes once the text is frozen: notices/slots.ts; controls that no data can bring).
 *
 * The template throws TEMPLATE_INVALID with the place.
 */
export function openTemplate(
  format: Format,
  name: string,
  specification: TemplateSpecification,
  partials: Readonly<Record<string, TemplateSpecification>> = {},
): Template {
  const environment = environmentOf(format)
  const parts: Record<string, HandlebarsTemplateDelegate> = {}
  for (const [part, one] of Object.entries(partials)) parts[part] = environment.template(one)
  const template = environment.template(specification)
  return (context) => {
    try {
      return template(context, { partials: parts })
    } catch (cause) {
      throw templateError(name, cause)
    }
  }
}

function templateError(name: string, cause: unknown): WaybillError {
  if (cause instanceof WaybillError) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  const line = /(?:line |- )(\d+):(\d+)|line (\d+)/.exec(message)
  return new WaybillError('TEMPLATE_INVALID', `The template ${name} cannot be rendered: ${message}`, {
    at: { file: name, ...(line?.[1] || line?.[3] ? { line: Number(line[1] ?? line[3]) } : {}) },
    hint: 'Compare it with the template of the same name in templates/.',
    cause,
  })
}

/** Objects have no text of their own; one that a template prints is a mistake in the template. */
function printable(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`a template cannot print a value of type ${typeof value}`)
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
    inline: (text: unknown, issueUrl: unknown) =>
      new Rendered(renderInline(format, String(text), typeof issueUrl === 'string' ? issueUrl : null)),
    code: (text: unknown) => new Rendered(dialect.code(String(text))),
    link: (url: unknown, label: unknown) =>
      new Rendered(
        typeof url === 'string' ? dialect.link(url, String(label)) : dialect.escape(String(label)),
      ),
    day: (timestamp: unknown) => String(timestamp).slice(0, 10),
    short: (oid: unknown) => String(oid).slice(0, 7),
    count: (number: unknown, one: unknown, many: unknown) =>
      `${String(number)} ${String(number === 1 ? one : many)}`,
    eq: (left: unknown, right: unknown) => left === right,
    slot: (name: unknown) => new Rendered(`\u0001${String(name)}\u0002`),
  })
  environment.unregisterHelper('log')
  environments.set(format, environment)
  return environment
}
