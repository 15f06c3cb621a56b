import type { Need } from '../component.ts'
import { ElixirFault, readElixirTerm, skipSpace, type ElixirTerm } from './elixir-term.ts'

/** What a mix.exs says in plain data. */
export interface MixProject {
  readonly name: string | null
  readonly version: string | null
  readonly licenses: readonly string[]
  /** What the project asks for; null where that takes running the file. */
  readonly asked: readonly MixAsked[] | null
}

export interface MixAsked {
  readonly app: string
  readonly need: Need
  /** The path to a folder of the project, which is in no lockfile; null for what is no such folder. */
  readonly folder: string | null
}

/**
 * Reads a mix.exs without running it (Mix documentation, "Mix.Project" and "mix deps"): only what stands in it as a
 * literal on lines of the usual form counts, and the dependencies only where the one function `deps` is nothing but a
 * literal list. Anything else is unknown; nothing is guessed. Linear.
 */
export function readMixProject(text: string): MixProject {
  const attribute = /^[ \t]*version:[ \t]*@(\w{1,100})(?:[ \t]*,)?[ \t\r]*$/m.exec(text)?.[1]
  const written =
    attribute === undefined
      ? /^[ \t]*version:[ \t]*"([^"\\#\n]*)"/m
      : new RegExp(`^[ \\t]*@${attribute}[ \\t]+"([^"\\\\#\\n]*)"[ \\t\\r]*$`, 'm')
  return {
    name: /^[ \t]*app:[ \t]*:(\w+)/m.exec(text)?.[1] ?? null,
    version: written.exec(text)?.[1] ?? null,
    licenses: textsOf(literalAfter(text, /^[ \t]*licenses:[ \t]*(?=\[)/m)?.term),
    asked: readDeps(text),
  }
}

function readDeps(text: string): MixAsked[] | null {
  // An umbrella asks for what its apps ask for, each in a file of its own.
  if (!/^[ \t]*deps:[ \t]*deps(?:\(\))?(?:[ \t]*,)?[ \t\r]*$/m.test(text) || /^[ \t]*apps_path:/m.test(text))
    return null
  const functions = [...text.matchAll(/^[ \t]*defp?[ \t]+deps(?![\w?!])/gm)]
  if (functions.length !== 1) return null
  const literal = literalAfter(text, /^[ \t]*defp?[ \t]+deps(?:\(\))?[ \t]+do[ \t\r]*$/m)
  if (literal?.term.kind !== 'list') return null
  const end = skipSpace(text, literal.end)
  if (!/^end\b/.test(text.slice(end, end + 4))) return null
  const asked = literal.term.items.map(askedFor)
  return asked.every((one) => one !== null) ? asked : null
}

/** `{:app, "~> 1.0", only: :test}`, with requirement and options both left out or not. */
function askedFor(item: ElixirTerm): MixAsked | null {
  if (item.kind !== 'tuple') return null
  const [app, ...more] = item.items
  if (app?.kind !== 'atom') return null
  const options = new Map<string, ElixirTerm>()
  for (const each of more)
    if (each.kind === 'list')
      for (const pair of each.items) {
        const [key, value] = pair.kind === 'tuple' ? pair.items : []
        if (key?.kind !== 'atom' || !value) return null
        options.set(key.text, value)
      }
    else if (each.kind !== 'string') return null
  return { app: app.text, need: needOf(options), folder: folderOf(app.text, options) }
}

/** An umbrella keeps its apps beside each other. */
function folderOf(app: string, options: ReadonlyMap<string, ElixirTerm>): string | null {
  const path = options.get('path')
  if (path !== undefined) return path.kind === 'string' ? path.text : ''
  return isTrue(options.get('in_umbrella')) ? `../${app}` : null
}

function needOf(options: ReadonlyMap<string, ElixirTerm>): Need {
  const only = options.get('only')
  const environments = only === undefined ? [] : only.kind === 'list' ? only.items : [only]
  const isAnywhere =
    environments.length === 0 || environments.some((one) => 'text' in one && one.text === 'prod')
  if (!isAnywhere) return 'development'
  return isTrue(options.get('optional')) ? 'optional' : 'required'
}

function isTrue(term: ElixirTerm | undefined): boolean {
  return term?.kind === 'atom' && term.text === 'true'
}

function literalAfter(text: string, before: RegExp): ReturnType<typeof readElixirTerm> | null {
  const found = before.exec(text)
  if (!found) return null
  try {
    return readElixirTerm(text, found.index + found[0].length)
  } catch (error) {
    if (error instanceof ElixirFault) return null
    throw error
  }
}

function textsOf(term: ElixirTerm | undefined): string[] {
  if (term?.kind !== 'list') return []
  return term.items.flatMap((item) => (item.kind === 'string' ? [item.text] : []))
}
