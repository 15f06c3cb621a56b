import Handlebars from 'handlebars'
import { suggest } from '../config/suggest.ts'
import { compileTree } from './compiler.ts'

/**
 * What the compiler makes of a template: the runtime (template.ts) alone opens it, so the templates that we bring are
 * compiled when Waybill is built. Every `{{value}}` is left to the escaping of the format that it will be opened for;
 * `{{{value}}}` and `{{&value}}` are refused, so no template can forget it.
 */
export function specificationOf(source: string): TemplateSpecification {
  return compileTree(escaping(source), true)
}

/** The same as JavaScript: an expression. */
export function specificationCode(source: string): string {
  return compileTree(escaping(source), false)
}

/** What a template may name beside the values of its context. */
export interface Vocabulary {
  readonly helpers: readonly string[]
  readonly partials: readonly string[]
  /** Partials that take a block. */
  readonly blocks?: readonly string[]
  /** What `{{slot "name"}}` may name. */
  readonly slots?: readonly string[]
}

/**
 * Refuses a template that names a helper or a partial that is not there, at its place: while it is rendered, such a
 * mistake would show only once the data leads to it.
 */
export function checkVocabulary(source: string, known: Vocabulary): void {
  new VocabularyVisitor(known).accept(Handlebars.parse(source))
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression

class VocabularyVisitor extends Handlebars.Visitor {
  readonly #known: Vocabulary

  constructor(known: Vocabulary) {
    super()
    this.#known = known
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const name = 'original' in partial.name ? String(partial.name.original) : null
    if (name === null || !this.#known.partials.includes(name))
      throw new Handlebars.Exception(
        `there is no partial ${name ?? 'that a value could name'}; ${choices(name, this.#known.partials)}`,
        partial,
      )
    super.PartialStatement(partial)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    const name = 'original' in partial.name ? String(partial.name.original) : ''
    if (!this.#known.blocks?.includes(name))
      throw new Handlebars.Exception(`the partial ${name} takes no block`, partial)
    super.PartialBlockStatement(partial)
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    throw new Handlebars.Exception('a partial is a file of its own', decorator)
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    throw new Handlebars.Exception('there are no decorators', decorator)
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    this.#check(mustache)
    super.MustacheStatement(mustache)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.#check(block)
    super.BlockStatement(block)
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#check(expression, true)
    super.SubExpression(expression)
  }

  /** With something after it a name is a helper's; alone it is a value's. */
  #check(call: Call, always = false): void {
    if (!always && call.params.length === 0 && !call.hash) return
    const name = pathText(call.path)
    if (!this.#known.helpers.includes(name))
      throw new Handlebars.Exception(
        `there is no helper ${name}; ${choices(name, this.#known.helpers)}`,
        call,
      )
    if (name === 'slot') this.#checkSlot(call)
  }

  #checkSlot(call: Call): void {
    const [slot] = call.params
    const name = slot?.type === 'StringLiteral' && 'value' in slot ? String(slot.value) : null
    const slots = this.#known.slots ?? []
    if (name === null || !slots.includes(name))
      throw new Handlebars.Exception(
        `there is no slot ${name ?? 'that a value could name'}; ${choices(name, slots)}`,
        call,
      )
  }
}

/** What a name could have been. */
function choices(name: string | null, known: readonly string[]): string {
  const meant = name === null ? null : suggest(name, known)
  const all = `here are: ${known.join(', ')}`
  return meant === null ? `t${all}` : `did you mean ${meant}? T${all}`
}

/** The syntax tree of a template with each `{{value}}` wrapped in the format's escaping. */
function escaping(source: string): hbs.AST.Program {
  const program = Handlebars.parse(source)
  new EscapingVisitor().accept(program)
  return program
}

class EscapingVisitor extends Handlebars.Visitor {
  /** What the compiler writes down of a place is what an error tells of it. */
  override accept(node: hbs.AST.Node | undefined): void {
    if (node === undefined) return
    // An empty block is nowhere.
    const { loc }: { readonly loc?: hbs.AST.SourceLocation } = node
    if (loc?.start) Object.assign(loc, { toJSON: () => `${loc.start.line}:${loc.start.column}` })
    super.accept(node)
  }

  /** The compiler itself is strict about `{{value}}` alone; what a helper or a block is given must be there too. */
  override PathExpression(path: hbs.AST.PathExpression): void {
    if (path.parts.length > 0) Object.assign(path, { strict: true })
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped)
      throw new Handlebars.Exception('{{{…}}} and {{&…}} would skip the escaping', mustache)
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
    this.acceptArray(mustache.params)
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
