import { splitScope } from '../package-name.ts'
import { localPath } from './local-path.ts'
import { globsOf, workspaceMatcher } from './workspaces.ts'
import type { Ask, YarnPackage } from './yarn-package.ts'
import type { Manifest, YarnProject } from './yarn-project.ts'

/**
 * The packages of a lockfile with the project itself and its workspaces, as the manifests tell them. Yarn 1 has none of
 * them in its lockfile. Its successors have all, with the development packages among the others: there the manifest tells
 * which those are, and what it asks for and they lack is added, to be told as missing.
 */
export function withManifests(
  isClassic: boolean,
  packages: readonly YarnPackage[],
  project: YarnProject,
): readonly YarnPackage[] {
  if (isClassic) {
    const root = project.root === null ? [] : [asPackage(project.root)]
    return [...root, ...[...workspacesOf(project)].map(asPackage), ...packages]
  }
  return packages.map((each) => {
    const { workspace } = each
    const manifest = workspace === '' ? project.root : project.workspaces.get(workspace ?? '')
    if (workspace === null || !manifest) return each
    const { version, license } = manifest
    return { ...each, asks: asksOf(each, manifest), facts: { ...each.facts, version, license } }
  })
}

/** The workspaces of a yarn 1 project, as far as their manifests are there. One without a name or a version is none. */
function workspacesOf({ root, workspaces }: YarnProject): readonly Manifest[] {
  const isOurs = workspaceMatcher(root?.workspaces, false)
  return [...workspaces.values()].filter(
    ({ folder, name, version }) => name !== null && version !== null && isOurs(folder),
  )
}

function asPackage({ folder, name, version, license, asks }: Manifest): YarnPackage {
  const real = name ?? folder.slice(folder.lastIndexOf('/') + 1)
  return {
    // No package of the registry has a colon in its name.
    key: folder === '' ? '' : `workspace:${folder}`,
    descriptors: [],
    locator: null,
    patched: null,
    workspace: folder,
    isLimited: false,
    asks,
    facts: {
      ecosystem: 'npm',
      ...splitScope(real),
      version,
      source: { kind: 'folder' },
      hashes: [],
      license,
      path: folder,
      properties: [],
    },
  }
}

function asksOf(written: YarnPackage, manifest: Manifest): Ask[] {
  const known = new Map(written.asks?.map((ask) => [ask.name, ask]))
  const missing = manifest.asks.filter(({ name }) => !known.has(name))
  for (const { name, need } of manifest.asks) {
    const ask = known.get(name)
    if (ask) known.set(name, { ...ask, need })
  }
  return [...known.values(), ...missing]
}

/**
 * The globs of the manifests of a yarn 1 project's workspaces (yarnpkg/yarn, `src/config.js`, `resolveWorkspaces`). None
 * leads out of the project.
 */
export function workspaceManifests(workspaces: unknown): string[] {
  return globsOf(workspaces).flatMap((glob) => {
    const folder = localPath(glob).path
    return glob.startsWith('!') || !isWithin(folder) ? [] : `${folder}/package.json`
  })
}

/** Whether a folder is one in the project, and not the project itself. */
export function isWithin(folder: string): boolean {
  return folder !== '' && !/^(?:\/|~|[a-z]:)/i.test(folder) && !folder.split(/[/\\]/).includes('..')
}
