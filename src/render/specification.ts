import Handlebars from 'handlebars'

/** What noEscape and strict mean is told in `specificationOf`. */
const options = { noEscape: true, strict: true } as const

/**
 * What the compiler makes of a template: the runtime (template.ts) alone opens it, so the templates that we bring are
 * compiled when Waybill is built. Every `{{value}}` is left to the escaping of the format that it will be opened for;
 * `{{{value}}}` and `{{&value}}` are refused, so no template can forget it.
 */
export function specificationOf(source: string): TemplateSpecification {
  const { Compiler, JavaScriptCompiler } = Handlebars as unknown as Internals
  const environment = new Compiler().compile(escaping(source), options)
  return new JavaScriptCompiler().compile(environment, options, undefined, true)
}

/** The same as JavaScript: an expression. */
export function specificationCode(source: string): string {
  // Its types say otherwise, but it is text.
  return Handlebars.precompile(escaping(source), options) as unknown as string
}

/** The two halves of the compiler, which its types leave out. */
interface Internals {
  readonly Compiler: new () => { compile(program: hbs.AST.Program, settings: typeof options): object }
  readonly JavaScriptCompiler: new () => {
    compile(
      environment: object,
      settings: typeof options,
      context: undefined,
      asObject: true,
    ): TemplateSpecification
  }
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

function pathText(path: hbs.AST.PathExpression | hbs.AST.Literal): string {
  return 'original' in path ? String(path.original) : path.type
}
