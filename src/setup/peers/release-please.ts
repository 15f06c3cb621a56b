import { leftAt, type CarryOver, type LeftBehind, type NamedPackage, type Settings } from '../carry-over.ts'
import { fieldsOf, itemsOf, textOf, type Fields, type WrittenFile } from '../written-file.ts'
import { typesOfSections } from './sections.ts'

const noPullRequest = 'there is no release pull request: the tag is the release'

/** Keys that Waybill has no place for, and why. */
const unsupported: Readonly<Record<string, string>> = {
  plugins: 'there are no plugins; every package is released by its own commits',
  versioning: 'the version follows from the commits; waybill release --as sets another',
  'versioning-strategy': 'the version follows from the commits; waybill release --as sets another',
  'release-as': 'a footer Release-As: in a commit, or waybill release --as, does it once',
  'separate-pull-requests': noPullRequest,
  'group-pull-request-title-pattern': noPullRequest,
  'pull-request-title-pattern': noPullRequest,
  'pull-request-header': noPullRequest,
  'pull-request-footer': noPullRequest,
  'draft-pull-request': noPullRequest,
  label: noPullRequest,
  'release-label': noPullRequest,
  'bootstrap-sha': 'the tags say where a release begins',
  'last-release-sha': 'the tags say where a release begins',
  'changelog-type': 'the notes are Waybill’s own in every case',
  'changelog-host': 'links lead to the repository; repository: names another',
  'exclude-paths': 'a rule of notes.rules with when.path and show: exclude does it',
  prerelease: 'waybill release --prerelease rc, once or in the workflow',
  'prerelease-type': 'waybill release --prerelease rc, once or in the workflow',
  'skip-github-release': 'waybill release --tag-only, in the workflow',
  signoff: 'git’s own configuration signs commits off',
}

/** The files that hold the version, by release-type; those that are there are written. */
const versionFiles: Readonly<Record<string, readonly string[]>> = {
  node: ['package.json', 'package-lock.json'],
  rust: ['Cargo.toml'],
  python: ['pyproject.toml', 'setup.py', 'setup.cfg'],
  dart: ['pubspec.yaml'],
  helm: ['Chart.yaml'],
  php: ['composer.json'],
  elixir: ['mix.exs'],
  simple: ['version.txt'],
}

/**
 * What `release-please-config.json` says (its schemas/config.json). `manifest` is `.release-please-manifest.json`, which
 * names packages too. `names` are the packages' own names by folder.
 */
export function readReleasePlease(
  file: WrittenFile,
  { names, paths }: { readonly names: ReadonlyMap<string, string>; readonly paths: ReadonlySet<string> },
): CarryOver {
  const all = fieldsOf(file.value)
  const packages = Object.entries(fieldsOf(all['packages'])).map(([path, own]) => ({
    path: path.replace(/^\.\/|\/$/g, '') || '.',
    fields: { ...all, ...fieldsOf(own) },
  }))
  const left = leftBehind(file, all)
  const [only] = packages
  const isLone = packages.length <= 1 && (only === undefined || only.path === '.')
  const first = only?.fields ?? all
  const settings: Settings = {
    ...typesIn(first),
    ...beforeOneOf(first),
    ...(textOf(first['initial-version']) === null ? {} : { first: textOf(first['initial-version']) ?? '' }),
    ...(all['draft'] === true ? { draft: true } : {}),
    ...(isLone
      ? { tags: tagOf(first, names.get('.') ?? '') }
      : { independent: true, packages: packages.map((one) => named(one, names)) }),
    ...changelogOf(first, paths),
    ...filesOf(file, first, { paths, left, isLone }),
  }
  return { tool: 'release-please', file: file.path, settings, left }
}

function leftBehind(file: WrittenFile, all: Fields): LeftBehind[] {
  const places = [
    { fields: all, below: [] as string[] },
    ...Object.entries(fieldsOf(all['packages'])).map(([path, own]) => ({
      fields: fieldsOf(own),
      below: ['packages', path],
    })),
  ]
  return places.flatMap(({ fields, below }) =>
    Object.keys(fields)
      .filter((key) => unsupported[key] !== undefined && fields[key] !== false)
      .map((key) => leftAt(file, [...below, key], unsupported[key] ?? '')),
  )
}

function named(
  { path, fields }: { readonly path: string; readonly fields: Fields },
  names: ReadonlyMap<string, string>,
): NamedPackage {
  const name = componentOf(fields, names.get(path) ?? '') || path
  return { name, path, tags: tagOf(fields, name) }
}

/** release-please's own rule: the component, else the package's name without its scope. */
function componentOf(fields: Fields, manifestName: string): string {
  const name = textOf(fields['component']) ?? textOf(fields['package-name']) ?? manifestName
  return name.replace(/^@[^/]+\//, '')
}

function tagOf(fields: Fields, manifestName: string): string {
  const v = fields['include-v-in-tag'] === false ? '' : 'v'
  const component = componentOf(fields, manifestName)
  if (fields['include-component-in-tag'] === false || component === '') return `${v}{version}`
  return `${component}${textOf(fields['tag-separator']) ?? '-'}${v}{version}`
}

function typesIn(fields: Fields): Pick<Settings, 'types'> {
  const types = typesOfSections(fields['changelog-sections'])
  return types === null ? {} : { types }
}

/** Before 1.0.0 release-please goes to 1.0.0 for what breaks unless it is told not to. */
function beforeOneOf(fields: Fields): Pick<Settings, 'beforeOne'> {
  return {
    beforeOne: {
      breaking: fields['bump-minor-pre-major'] === true ? 'minor' : 'major',
      feature: fields['bump-patch-for-minor-pre-major'] === true ? 'patch' : 'minor',
    },
  }
}

function changelogOf(fields: Fields, paths: ReadonlySet<string>): Pick<Settings, 'changelog' | 'commits'> {
  const path = textOf(fields['changelog-path']) ?? 'CHANGELOG.md'
  return fields['skip-changelog'] === true || !paths.has(path) ? {} : { changelog: path, commits: false }
}

function filesOf(
  file: WrittenFile,
  fields: Fields,
  {
    paths,
    left,
    isLone,
  }: { readonly paths: ReadonlySet<string>; readonly left: LeftBehind[]; readonly isLone: boolean },
): Pick<Settings, 'files'> {
  const usual = versionFiles[textOf(fields['release-type']) ?? ''] ?? []
  const extra = itemsOf(fields['extra-files']).flatMap((item) => {
    const path = typeof item === 'string' ? item : textOf(fieldsOf(item)['path'])
    if (path === null) return []
    if (isVersionFile(path)) return [path]
    const why =
      'the version in it is marked by a comment of release-please; version.files takes files with a version at a known place'
    left.push(leftAt(file, ['extra-files', path], why))
    return []
  })
  // Of packages each has its own; which they are is not the same for all.
  const files = isLone ? [...usual.filter((path) => paths.has(path)), ...extra] : []
  return files.length === 0 ? {} : { files: [...new Set(files)] }
}

function isVersionFile(path: string): boolean {
  return /\.(?:json|toml)$|(?:^|\/)(?:VERSION|version\.txt|Chart\.yaml|pubspec\.yaml|pom\.xml)$/.test(path)
}
