import { findInJson } from './version-file-json.ts'
import { findInPython, findPlain, findQuoted } from './version-file-line.ts'
import type { Span } from './version-file-span.ts'
import { findInToml } from './version-file-toml.ts'
import { findInXml } from './version-file-xml.ts'
import { findInYaml } from './version-file-yaml.ts'

/** A kind of file that holds a version, told by its name. */
export interface VersionFileKind {
  /** Names as they are, or what they end in after a `*`. */
  readonly names: readonly string[]
  /** Where the version stands, in words. */
  readonly place: string
  /**
   * The places of the version; none where the file has none. `workspace` is the folder of the package from the file's
   * own where it lies below, else empty. `unconcerned` where the file says nothing about that package.
   */
  find(text: string, workspace: string): readonly Span[] | 'unconcerned'
}

const some = (...spans: readonly (Span | null)[]) => spans.filter((span) => span !== null)
/** The first that there is. */
const first = (...spans: readonly (Span | null)[]) => some(...spans).slice(0, 1)

/** What is written out, and not put together from properties. */
const literal = (text: string, span: Span | null) =>
  some(span).filter(({ from, to }) => !text.slice(from, to).includes('$'))

/** Every kind that Waybill knows; the first that fits a name counts. */
export const versionFileKinds: readonly VersionFileKind[] = [
  {
    names: ['package-lock.json', 'npm-shrinkwrap.json'],
    place: '"version" at its root and in packages[""]',
    find: (text, workspace) => {
      if (workspace === '')
        return some(findInJson(text, ['version']), findInJson(text, ['packages', '', 'version']))
      const found = findInJson(text, ['packages', workspace, 'version'])
      return found === null ? 'unconcerned' : [found]
    },
  },
  {
    names: ['*.json', '*.jsonc'],
    place: '"version" at its root',
    find: (text) => some(findInJson(text, ['version'])),
  },
  {
    names: ['Cargo.toml'],
    place: 'version in [package] or [workspace.package]',
    find: (text) =>
      first(findInToml(text, ['package', 'version']), findInToml(text, ['workspace', 'package', 'version'])),
  },
  {
    names: ['*.toml'],
    place: 'version in [project], in [tool.poetry] or at its root',
    find: (text) =>
      first(
        findInToml(text, ['project', 'version']),
        findInToml(text, ['tool', 'poetry', 'version']),
        findInToml(text, ['version']),
      ),
  },
  {
    names: ['setup.cfg'],
    place: 'version in [metadata]',
    find: (text) => some(findPlain(text, /^version[ \t]*[=:][ \t]*/, 'metadata')),
  },
  {
    names: ['Chart.yaml'],
    place: 'version, and appVersion if there is one',
    find: (text) => {
      const version = findInYaml(text, 'version')
      return version === null ? [] : some(version, findInYaml(text, 'appVersion'))
    },
  },
  {
    names: ['pubspec.yaml', 'galaxy.yml'],
    place: 'version at its root',
    find: (text) => some(findInYaml(text, 'version')),
  },
  {
    names: ['pom.xml'],
    place: '<version> of <project>, or the property that it names',
    find: (text) => {
      const version = findInXml(text, 'project/version')
      const property = version && /^\$\{([\w.-]+)\}$/.exec(text.slice(version.from, version.to))?.[1]
      return literal(text, property ? findInXml(text, `project/properties/${property}`) : version)
    },
  },
  {
    names: ['*.csproj', '*.fsproj', '*.vbproj', '*.props'],
    place: '<Version> or <VersionPrefix> in a <PropertyGroup>',
    find: (text) =>
      [
        ...literal(text, findInXml(text, 'Project/PropertyGroup/Version')),
        ...literal(text, findInXml(text, 'Project/PropertyGroup/VersionPrefix')),
      ].slice(0, 1),
  },
  {
    names: ['gradle.properties'],
    place: 'version=',
    find: (text) => first(findPlain(text, /^[ \t]*version[ \t]*[=:][ \t]*/)),
  },
  {
    names: ['build.gradle', 'build.gradle.kts'],
    place: 'version = "…" at the start of a line',
    find: (text) => some(findQuoted(text, /^version[ \t]*(?:=[ \t]*)?(?=["'])/)),
  },
  {
    names: ['mix.exs'],
    place: '@version "…" or version: "…"',
    find: (text) =>
      first(findQuoted(text, /^[ \t]*@version[ \t]+(?=")/), findQuoted(text, /^[ \t]*version:[ \t]*(?=")/)),
  },
  {
    names: ['*.gemspec'],
    place: 'version = "…" of the specification',
    find: (text) => some(findQuoted(text, /^[ \t]*\w+\.version[ \t]*=[ \t]*(?=["'])/)),
  },
  {
    names: ['version.rb'],
    place: 'VERSION = "…"',
    find: (text) => some(findQuoted(text, /^[ \t]*VERSION[ \t]*=[ \t]*(?=["'])/)),
  },
  {
    names: ['setup.py'],
    place: 'version="…"',
    find: (text) => some(findInPython(text, /^(?:[ \t]*|[ \t]*setup\([ \t]*)version[ \t]*=[ \t]*(?=["'])/)),
  },
  {
    names: ['__init__.py', '_version.py', '__about__.py', '__version__.py', 'version.py'],
    place: '__version__ = "…"',
    find: (text) =>
      first(
        findInPython(text, /^__version__(?:[ \t]*:[ \t]*[\w.[\]]+)?[ \t]*=[ \t]*(?=["'])/),
        findInPython(text, /^(?:VERSION|version)(?:[ \t]*:[ \t]*[\w.[\]]+)?[ \t]*=[ \t]*(?=["'])/),
      ),
  },
  {
    names: ['VERSION', 'version', '.version', 'VERSION.txt', 'version.txt'],
    place: 'a version, and nothing else,',
    find: (text) => some(wholeText(text)),
  },
]

/** The one word that a text is, if it is a version; the place for one if the text is blank. */
function wholeText(text: string): Span | null {
  const word = text.replace(/^\uFEFF/, '').trim()
  const from = word === '' ? text.length - text.replace(/^\uFEFF/, '').length : text.indexOf(word)
  return word === '' || /^[vV]?\d+(?:\.\d+)*[^\s]*$/.test(word) ? { from, to: from + word.length } : null
}
