import Handlebars from 'handlebars'
import { ownHelpers } from './own-helpers.ts'

/**
 * What noEscape and strict mean is told in `specificationOf`. `data` lets a partial see the root although the template
 * that asks for it does not.
 */
const options = {
  noEscape: true,
  strict: true,
  data: true,
  knownHelpers: Object.fromEntries(ownHelpers.map((name) => [name, true])),
} as const

type Options = typeof options
type Code = string | readonly Code[] | object

/** The two halves of the compiler, which its types leave out: of the second, what is done otherwise here. */
interface Internals {
  readonly Compiler: new () => { compile(program: hbs.AST.Program, settings: Options): object }
  readonly JavaScriptCompiler: new () => {
    readonly source: { currentLocation: unknown }
    compile(environment: object, settings: Options, context: undefined, asObject: boolean): unknown
    aliasable(code: string): Code
    nameLookup(from: Code, name: string, type: string): Code
    invokeKnownHelper(size: number, name: string): void
    setupHelperArgs(helper: string, size: number, ...more: readonly unknown[]): Code
    popStack(): Code
    push(code: Code): void
  }
}

const { Compiler, JavaScriptCompiler } = Handlebars as unknown as Internals

/**
 * Handlebars' own compiler but for what every value of every page would pay: Waybill's helpers are called as what they are,
 * functions of their arguments, and no block is told where it stands in the template.
 */
class LeanCompiler extends JavaScriptCompiler {
  override invokeKnownHelper(size: number, name: string): void {
    if (!ownHelpers.includes(name)) return super.invokeKnownHelper(size, name)
    // The hash and the two programs that a block would have.
    for (let count = 0; count < 3; count++) this.popStack()
    const given = Array.from({ length: size }, () => this.popStack()).toReversed()
    const listed = given.flatMap((one, index) => (index === 0 ? [one] : [', ', one]))
    this.push([this.aliasable('container.own'), `.${name}(`, ...listed, ')'])
  }

  override nameLookup(from: Code, name: string, type: string): Code {
    return type === 'helper' && blocks.includes(name)
      ? [from, `.${name}`]
      : super.nameLookup(from, name, type)
  }

  override setupHelperArgs(helper: string, size: number, ...more: readonly unknown[]): Code {
    const { currentLocation } = this.source
    this.source.currentLocation = undefined
    try {
      return super.setupHelperArgs(helper, size, ...more)
    } finally {
      this.source.currentLocation = currentLocation
    }
  }
}
// A block is compiled by another one.
Object.assign(LeanCompiler.prototype, { compiler: LeanCompiler })

/** The helpers that the runtime brings. */
const blocks = ['each', 'if', 'unless', 'with', 'lookup']

/** The specification of a syntax tree: as an object of functions, or as JavaScript for one. */
export function compileTree(program: hbs.AST.Program, asObject: true): TemplateSpecification
export function compileTree(program: hbs.AST.Program, asObject: false): string
export function compileTree(program: hbs.AST.Program, asObject: boolean): TemplateSpecification | string {
  const environment = new Compiler().compile(program, options)
  const compiled = new LeanCompiler().compile(environment, options, undefined, asObject)
  return asObject ? (compiled as TemplateSpecification) : String(compiled)
}
