import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Component, LockfileReading, LockfileText } from '../../../src/bom/component.ts'
import { wantedAmong } from '../../../src/bom/lockfiles/wanted.ts'
import { wantedByYarn } from '../../../src/bom/lockfiles/yarn-lock.ts'

/** A lockfile of the fixtures, with the files that it wants, as far as they are there. */
export function yarnFixture(name: string): LockfileText {
  const folder = fileURLToPath(new URL(`../../fixtures/bom/${name}/`, import.meta.url))
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const text = (path: string) => (paths.includes(path) ? readFileSync(folder + path, 'utf8') : null)
  const lockfile = { path: 'yarn.lock', text: text('yarn.lock') ?? '', manifest: text('package.json') }
  const wanted = wantedAmong(paths)(wantedByYarn(lockfile))
  return { ...lockfile, beside: new Map(wanted.map((path) => [path, text(path) ?? ''])) }
}

export function identity({ group, name, version }: Pick<Component, 'group' | 'name' | 'version'>): string {
  return `${group ? `${group}/` : ''}${name}@${version ?? ''}`
}

/** The edges of a reading between names and versions, each once. */
export function edgesOf({ root, components, dependencies }: LockfileReading): string[] {
  const names = new Map(components.map((each) => [each.key, identity(each)]))
  names.set('', `${root.name}@${root.version ?? ''}`)
  const edges = [...dependencies].flatMap(([from, targets]) =>
    targets.map((to) => `${names.get(from)} > ${names.get(to)}`),
  )
  return [...new Set(edges)].sort()
}

/** What a component is, without what most tests do not look at. */
export function needsOf({ components }: LockfileReading): Record<string, string> {
  return Object.fromEntries(components.map((each) => [identity(each), each.need]))
}
