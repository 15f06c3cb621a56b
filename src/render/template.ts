import Handlebars from 'handlebars'
import { WaybillError } from '../errors.ts'
import { dialects, renderInline, type Format } from './escape.ts'

/** A compiled template: a pure function of a plain JSON context. */
export type Template = (context: object) => string

type Environment = typeof Handlebars

/** Text that a helper has made safe already. Nothing else can make one. */
class Rendered {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const environments = new Map<Format, Environment>()

/**
 * Compiles a template of one format. Every `{{value}}` is escaped for that format; `{{{value}}}` and `{{&value}}`
 * are refused, so no template can forget it. A name that the context lacks is an error and not an empty string.
 *
 * Helpers: `inline text issueUrl` (commit text with code and references), `code text`, `link url label`,
 * `day timestamp`, `short oid`, `count number "one" "many"`, `eq a b`,
 * `slot "name"` (where a reader's own value goes once the text is frozen: notices/slots.ts; controls that no data can bring).
 *
 * Throws TEMPLATE_INVALID with the place.
 */
export function compileTemplate(
  format: Format,
  name: string,
  source: string,
  partials: Readonly<Record<string, string>> = {},
): Template {
  const environment = environmentOf(format)
  const options = { noEscape: true, strict: true } as const
  try {
    const parts: Record<string, HandlebarsTemplateDelegate> = {}
    for (const [part, text] of Object.entries(partials))
      parts[part] = environment.compile(escaping(text), options)
    const template = environment.compile(escaping(source), options)
    return (context) => {
      try {
        return template(context, { partials: parts })
      } catch (cause) {
        throw templateError(name, cause)
      }
    }
  } catch (cause) {
    throw templateError(name, cause)
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

/** The syntax tree of a template with each `{{value}}` wrapped in the format's escaping. */
function escaping(source: string): hbs.AST.Program {
  const program = Handlebars.parse(source)
  new EscapingVisitor().accept(program)
  return program
}

class EscapingVisitor extends Handlebars.Visitor {
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped)
      throw new Error(
        `{{{…}}} and {{&…}} would skip the escaping - ${mustache.loc.start.line}:${mustache.loc.start.column}`,
      )
    const inner =
      mustache.params.length > 0 || mustache.hash
        ? {
            type: 'SubExpression' as const,
            path: mustache.path,
            params: mustache.params,
            hash: mustache.hash,
            loc: mustache.loc,
          }
        : mustache.path
    const name = {
      type: 'StringLiteral',
      value: `{{${pathText(mustache.path)}}} at line ${mustache.loc.start.line}`,
      loc: mustache.loc,
    } as hbs.AST.StringLiteral
    mustache.params = [inner as hbs.AST.Expression, name]
    mustache.path = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: ['safely'],
      original: 'safely',
      loc: mustache.loc,
    } as hbs.AST.PathExpression
    Reflect.deleteProperty(mustache, 'hash')
  }
}

/** Objects have no text of their own; one that a template prints is a mistake in the template. */
function printable(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`a template cannot print a value of type ${typeof value}`)
}

function pathText(path: hbs.AST.PathExpression | hbs.AST.Literal): string {
  return 'original' in path ? String(path.original) : path.type
}

function environmentOf(format: Format): Environment {
  const known = environments.get(format)
  if (known) return known
  const environment = Handlebars.create()
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
