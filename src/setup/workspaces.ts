import { workspaceMatcher } from '../bom/lockfiles/workspaces.ts'
import { fieldsOf, readWritten, textOf, textsOf } from './written-file.ts'

/** A package of the repository, as its own manifest describes it. */
export interface Workspace {
  readonly name: string
  /** From the root; `.` for the root itself. */
  readonly folder: string
  readonly version: string | null
  /** Whether it is never published by itself. */
  readonly private: boolean
}

/** The files at the root that say where packages are, and the name of a package's own manifest. */
const kinds: readonly {
  readonly roots: readonly string[]
  readonly manifest: string
  globs(path: string, text: string): readonly string[]
  describe(text: string, path: string): Omit<Workspace, 'folder'> | null
}[] = [
  {
    roots: ['package.json', 'pnpm-workspace.yaml', 'lerna.json'],
    manifest: 'package.json',
    globs: javascriptGlobs,
    describe: (text, path) => {
      const fields = fieldsOf(readWritten(path, text)?.value)
      const name = textOf(fields['name'])
      return name === null
        ? null
        : { name, version: textOf(fields['version']), private: fields['private'] === true }
    },
  },
  {
    roots: ['Cargo.toml'],
    manifest: 'Cargo.toml',
    globs: (path, text) => {
      const workspace = fieldsOf(fieldsOf(readWritten(path, text)?.value)['workspace'])
      return [...textsOf(workspace['members']), ...textsOf(workspace['exclude']).map((glob) => `!${glob}`)]
    },
    describe: (text, path) => {
      const own = fieldsOf(fieldsOf(readWritten(path, text)?.value)['package'])
      const name = textOf(own['name'])
      return name === null
        ? null
        : { name, version: textOf(own['version']), private: own['publish'] === false }
    },
  },
  {
    roots: ['pyproject.toml'],
    manifest: 'pyproject.toml',
    globs: (path, text) => {
      const uv = fieldsOf(fieldsOf(fieldsOf(readWritten(path, text)?.value)['tool'])['uv'])
      return textsOf(fieldsOf(uv['workspace'])['members'])
    },
    describe: (text, path) => {
      const own = fieldsOf(fieldsOf(readWritten(path, text)?.value)['project'])
      const name = textOf(own['name'])
      return name === null ? null : { name, version: textOf(own['version']), private: false }
    },
  },
  {
    roots: ['go.work'],
    manifest: 'go.mod',
    globs: (_, text) =>
      [...text.matchAll(/^\s*(?:use\s+)?\.\/([^\s()]+)/gm)].map(([, folder]) => folder ?? ''),
    // A module in a folder is tagged with the folder before its version (go.dev/ref/mod, "Mapping versions to commits").
    describe: (text, path) => {
      const name = moduleName(text, folderOf(path))
      return name === null ? null : { name, version: null, private: false }
    },
  },
  {
    roots: ['pom.xml'],
    manifest: 'pom.xml',
    globs: (_, text) =>
      [...text.matchAll(/<module>\s*([^<\s]+)\s*<\/module>/g)].map(([, folder]) => folder ?? ''),
    describe: (text) => {
      const [, name] = /<artifactId>([^<]+)<\/artifactId>/.exec(withoutParent(text)) ?? []
      return name === undefined ? null : { name: name.trim(), version: null, private: false }
    },
  },
]

/** Whether a file at the root tells where packages are. */
export function isWorkspaceRoot(path: string): boolean {
  return kinds.some(({ roots }) => roots.includes(path))
}

/** The files at the root that would tell of packages and cannot be read. */
export function brokenRoots(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    isWorkspaceRoot(path) && /\.(?:json|ya?ml|toml)$/.test(path) && readWritten(path, text) === null
      ? [path]
      : [],
  )
}

/** The manifests of the packages that the files at the root name, and those of the root. */
export function manifestsOf(paths: readonly string[], texts: ReadonlyMap<string, string>): readonly string[] {
  return kinds.flatMap(({ roots, manifest, globs }) => {
    const named = roots.flatMap((path) => {
      const text = texts.get(path)
      return text === undefined ? [] : globs(path, text)
    })
    const isMember = workspaceMatcher(
      named.map((glob) => glob.replace(/^(!?)\.\//, '$1')),
      false,
    )
    const below = `/${manifest}`
    return paths.filter(
      (path) => path === manifest || (path.endsWith(below) && isMember(path.slice(0, -below.length))),
    )
  })
}

/** The packages of the manifests, the root among them, by folder; of two in one folder the first counts. */
export function workspacesOf(texts: ReadonlyMap<string, string>, manifests: readonly string[]): Workspace[] {
  const found = new Map<string, Workspace>()
  for (const path of manifests) {
    const text = texts.get(path)
    const folder = folderOf(path)
    const kind = kinds.find(({ manifest }) => path === manifest || path.endsWith(`/${manifest}`))
    const described = text === undefined || kind === undefined ? null : kind.describe(text, path)
    if (described !== null && !found.has(folder)) found.set(folder, { ...described, folder })
  }
  return [...found.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1))
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end === -1 ? '.' : path.slice(0, end)
}

function javascriptGlobs(path: string, text: string): readonly string[] {
  const fields = fieldsOf(readWritten(path, text)?.value)
  const workspaces = fields['workspaces']
  return path === 'package.json'
    ? [...textsOf(workspaces), ...textsOf(fieldsOf(workspaces)['packages'])]
    : textsOf(fields['packages'])
}

/** A module in a folder goes by that, the one at the root by the last word of its path, the major version left out. */
function moduleName(text: string, folder: string): string | null {
  if (folder !== '.') return folder
  const [, path] = /^module\s+"?([^\s"]+)/m.exec(text) ?? []
  return path?.replace(/\/v\d+$/, '').replace(/^.*\//, '') ?? null
}

/** A module names its parent before itself. */
function withoutParent(text: string): string {
  const end = text.indexOf('</parent>')
  return end === -1 ? text : text.slice(end)
}
