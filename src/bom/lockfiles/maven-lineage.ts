import { WaybillError } from '../../errors.ts'
import type { LockfileText } from '../component.ts'
import { interpolateFrom, type Interpolate } from './maven-interpolation.ts'
import { readMavenModel, type MavenModel, type MavenParent } from './maven-model.ts'

/** More parents than any project has. */
const longestLineage = 32

/** A POM and the parents of it that lie in the same folder. */
export interface MavenLineage {
  /** The project first, then its parent, and so on. */
  readonly models: readonly MavenModel[]
  /** Where the parents are looked for, found or not. */
  readonly paths: readonly string[]
  /** The parent that is not there: what it declares cannot be known. */
  readonly missing: MavenParent | null
}

/**
 * Follows `<parent>` by its `relativePath` (POM reference, "Inheritance") as far as the files at hand lead. Like Maven it
 * takes a file for the parent only where that has the parent's ids. Nothing outside the folder of the bill of materials is
 * asked for. Throws LOCKFILE_INVALID for the POM itself; a parent that cannot be read is a missing one.
 */
export function mavenLineage(file: LockfileText): MavenLineage {
  const models = [readMavenModel(file.text, file.path)]
  const paths: string[] = []
  let path = file.path
  for (;;) {
    const parent = models.at(-1)?.parent ?? null
    if (parent === null) return { models, paths, missing: null }
    const next = parentPath(path, parent.relativePath)
    if (next === null || next === file.path || paths.includes(next) || paths.length >= longestLineage)
      return { models, paths, missing: parent }
    paths.push(next)
    const model = modelAt(file, next)
    if (model === null || !isMeant(parent, model)) return { models, paths, missing: parent }
    models.push(model)
    path = next
  }
}

/** What `${...}` means in this POM: its coordinates, and the properties of its parents under its own. */
export function mavenValues({ models }: Pick<MavenLineage, 'models'>): Interpolate {
  const values = new Map<string, string>()
  for (const model of models.toReversed())
    for (const [name, value] of model.properties) values.set(name, value)
  const [model] = models
  const parent = model?.parent
  const { groupId, version } = coordinatesOf({ models })
  const own = {
    groupId,
    artifactId: model?.artifactId,
    version,
    packaging: model?.packaging ?? 'jar',
    'parent.groupId': parent?.groupId,
    'parent.artifactId': parent?.artifactId,
    'parent.version': parent?.version,
  }
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined || value === null) continue
    values.set(`project.${name}`, value)
    values.set(`pom.${name}`, value)
    if (!values.has(name)) values.set(name, value)
  }
  return interpolateFrom(values)
}

/** The ids of the project itself as they are written; group and version may be the parent's. */
export function coordinatesOf({ models: [model] }: Pick<MavenLineage, 'models'>): {
  readonly groupId: string | null
  readonly artifactId: string | null
  readonly version: string | null
} {
  return {
    groupId: model?.groupId ?? model?.parent?.groupId ?? null,
    artifactId: model?.artifactId ?? null,
    version: model?.version ?? model?.parent?.version ?? null,
  }
}

function modelAt(file: LockfileText, path: string): MavenModel | null {
  const text = file.beside?.get(path)
  if (text === undefined) return null
  try {
    return readMavenModel(text, path)
  } catch (error) {
    if (error instanceof WaybillError) return null
    throw error
  }
}

/** Versions with `${revision}` are compared by nobody: Maven takes them as they come. */
function isMeant(parent: MavenParent, model: MavenModel): boolean {
  const same = (wanted: string | null, found: string | null | undefined) =>
    wanted === null || found === null || found === undefined || found === wanted || found.includes('${')
  return (
    same(parent.groupId, model.groupId ?? model.parent?.groupId) &&
    same(parent.artifactId, model.artifactId) &&
    (same(parent.version, model.version ?? model.parent?.version) || parent.version?.includes('${') === true)
  )
}

/** Relative to the folder of the bill of materials; null for what is not in it. A folder means the pom.xml in it. */
function parentPath(from: string, relative: string | null): string | null {
  if (relative === null || relative.includes('$') || /^(?:[/\\]|[a-z]:)/i.test(relative)) return null
  const parts = from.split('/').slice(0, -1)
  for (const part of relative.split(/[/\\]/)) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return [...parts, ...(/\.(?:xml|pom)$/i.test(parts.at(-1) ?? '') ? [] : ['pom.xml'])].join('/')
}
