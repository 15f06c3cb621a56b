import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WaybillError } from '../../src/errors.ts'
import { defaultVersionFiles, writeVersion } from '../../src/notes/version-file.ts'
import { versionFileKinds } from '../../src/notes/version-file-kinds.ts'
import { allRows, codeSpans, guide } from '../docs/guides.ts'

/** Writes 2.0.0 into a text in which `@@` stands for each place where it belongs, and anything else must stay. */
function check(path: string, marked: string, folder?: string) {
  const change = { version: '2.0.0', package: null, ...(folder === undefined ? {} : { folder }) }
  const after = marked.replaceAll('@@', '2.0.0')
  for (const old of ['1.4.0', '1.4.0-rc.1', '0.0.0'])
    expect(writeVersion(path, marked.replaceAll('@@', old), change)).toBe(after)
  expect(writeVersion(path, after, change)).toBe(after)
  const crlf = after.replaceAll('\n', '\r\n')
  expect(writeVersion(path, marked.replaceAll('@@', '1.4.0').replaceAll('\n', '\r\n'), change)).toBe(crlf)
}

function faultOf(path: string, text: string, version = '2.0.0') {
  try {
    return writeVersion(path, text, { version, package: null })
  } catch (error) {
    return error instanceof WaybillError ? [error.code, error.at] : error
  }
}

test('package.json keeps its order, its spaces and its end, and only its own version changes', () => {
  check(
    'package.json',
    '{\n\t"name" : "a",\n  "engines":{"version":"1.0.0"}, "version"  :   "@@",\n"x": ["version", "1.0.0"]}',
  )
  check(
    'packages/api/package.json',
    '\uFEFF{"x":"\\"version\\": \\"1.0.0\\"","version":"@@","y":{"version":"1"}}\n',
  )
  check('package.json', '{"dependencies":{"a":{"version":"1.0.0"}},"v\\u0065rsion":"@@"}')
})

test('of a key that stands twice the last is written, since that is the one that counts', () => {
  check('package.json', '{"version":"1.0.0","version":"@@"}')
})

test('a lockfile of npm has it at its root and for its root package', () => {
  const text = `{
  "name": "a", "version": "@@", "lockfileVersion": 3,
  "packages": {
    "": { "name": "a", "version": "@@", "dependencies": { "version": "1.0.0" } },
    "node_modules/b": { "version": "1.0.0" },
    "packages/api": { "version": "1.0.0" }
  }
}
`
  check('package-lock.json', text)
  check('package-lock.json', text, '.')
  check('npm-shrinkwrap.json', '{"version":"@@","lockfileVersion":1}')
})

test('for a workspace the lockfile above it has it with that workspace', () => {
  const text = '{"version":"1.0.0","packages":{"":{"version":"1.0.0"},"packages/api":{"version":"@@"}}}'
  check('package-lock.json', text, 'packages/api')
  check('js/package-lock.json', text, 'js/packages/api')
  check('package-lock.json', '{"version":"1.0.0","packages":{}}', 'packages/elsewhere')
  check('frontend/package-lock.json', '{"version":"@@"}', '.')
})

test('composer.json, jsr.json and deno.json with comments are read', () => {
  check('composer.json', '{"require":{"a":"1.0.0"},"version":"@@"}')
  check(
    'deno.jsonc',
    '{ // "version": "1.0.0"\n /* "version": "1.0.0", */ "a": [1, 2, ], "version": /* here */ "@@", }\n',
  )
  check('deno.json', '{"name":"@a/b","version":"@@"}')
})

test('Cargo.toml has it in its package, or in that of the workspace', () => {
  check(
    'Cargo.toml',
    '[dependencies]\nversion = "1.0.0"\nb = { version = "1.0.0" }\n\n[package] # x\nname = "a"\nversion="@@" # version\n',
  )
  check(
    'Cargo.toml',
    "[package]\nversion.workspace = true\n[workspace.package]\nversion = '@@'\n[[package]]\nversion = '1.0.0'\n",
  )
  check('Cargo.toml', 'package.version = "@@"\n[a]\npackage.version = "1.0.0"\n')
  check('Cargo.toml', '[ workspace . "package" ]\n"version" = "@@"\n')
})

test('pyproject.toml has it in its project or for Poetry, and not in a text that looks like it', () => {
  const decoy =
    'text = """\n[project]\nversion = "1.0.0"\n"""\nlist = [\n  "[project]", # ]\n  "version = 1",\n]\n'
  check(
    'pyproject.toml',
    `${decoy}[build-system]\nversion = "1.0.0"\n[project]\n# version = "1.0.0"\n${decoy}version = "@@"\n`,
  )
  check('pyproject.toml', '[tool.other]\nversion = "1.0.0"\n[tool.poetry]\nversion = "@@"\n')
  expect(faultOf('pyproject.toml', '[project]\ndynamic = ["version"]\n')).toEqual([
    'VERSION_FILE_INVALID',
    { file: 'pyproject.toml' },
  ])
})

test('setup.cfg has it with its metadata, unless it is taken from elsewhere', () => {
  check('setup.cfg', '[other]\nversion = 1.0.0\n[metadata]\nname = a\nversion = @@\n')
  expect(faultOf('setup.cfg', '[metadata]\nversion = attr: a.__version__\n')).toMatchObject([
    'VERSION_FILE_INVALID',
    {},
  ])
})

test('Chart.yaml has it twice, with the quotes and the v that are there', () => {
  check(
    'Chart.yaml',
    '# version: 1.0.0\napiVersion: v2\nversion: @@ # the chart\nappVersion: "v@@"\ndependencies:\n  - version: 1.0.0\n',
  )
  check('Chart.yaml', "---\ntext: |\n  version: 1.0.0\n'version' : &v '@@'\n---\nversion: 1.0.0\n")
})

test('pubspec.yaml has it at its root', () => {
  check('pubspec.yaml', 'name: a\nversion: @@\nenvironment:\n  version: 1.0.0\n')
})

test('pom.xml has it in the project alone, or in the property that it names', () => {
  const around = '<parent><version>1.0.0</version></parent><!-- <version>1.0.0</version> -->'
  check(
    'pom.xml',
    `<?xml version="1.0.0"?>\n<project a="<version>">\n${around}<version>\n @@ </version><x><![CDATA[<version>]]></x><dependencies><dependency><version>1.0.0</version></dependency></dependencies></project>\n`,
  )
  check(
    'pom.xml',
    `<project>${around}<version>\${revision}</version><properties><revision>@@</revision></properties></project>`,
  )
  for (const version of ['', '<version>${a}${b}</version>', '<version/>'])
    expect(faultOf('pom.xml', `<project>${around}${version}</project>`)).toMatchObject([
      'VERSION_FILE_INVALID',
      {},
    ])
})

test('a project of .NET has it in a group of properties', () => {
  check(
    'src/Api.csproj',
    '<Project Sdk="x"><ItemGroup><PackageReference Version="1.0.0"><Version>1.0.0</Version></PackageReference></ItemGroup><PropertyGroup><a/></PropertyGroup><PropertyGroup>\n<Version>@@</Version></PropertyGroup></Project>',
  )
  check(
    'Directory.Build.props',
    '<Project><PropertyGroup><Version>$(VersionPrefix)</Version><VersionPrefix>@@</VersionPrefix></PropertyGroup></Project>',
  )
})

test('files of Gradle, Elixir, Ruby and Python have it where their tools read it', () => {
  check('gradle.properties', '#version=1.0.0\na=\\\nversion=1.0.0\nversion = @@\n')
  check('build.gradle.kts', 'plugins { id("a") version "1.0.0" }\nversion = "@@"\n')
  check('mix.exs', '# version: "1.0.0"\n  project: [\n    version: "@@",\n    deps: [{:a, "1.0.0"}]\n')
  check('mix.exs', '  @version "@@"\n  version: "1.0.0"\n')
  check('a.gemspec', "Gem::Specification.new do |spec|\n  # spec.version = '1.0.0'\n  spec.version = '@@'\n")
  check('lib/a/version.rb', "module A\n  VERSION = '@@'.freeze\nend\n")
  check('a/__init__.py', '"""\n__version__ = "1.0.0"\n"""\n__version__: str = "@@"\n')
  check('a/_version.py', "VERSION = '@@'\n")
  check('setup.py', 'setup(\n    name="a",\n    version="@@",\n    python_version="1.0.0",\n)\n')
})

test('a file VERSION is the version and nothing else', () => {
  check('VERSION', '@@\n')
  check('VERSION', 'v@@')
  check('api/version.txt', '\n  @@  \n')
  expect(faultOf('VERSION', '')).toBe('2.0.0')
  expect(faultOf('VERSION', 'the version is 1.0.0')).toMatchObject(['VERSION_FILE_INVALID', {}])
})

test('in any file a comment marks the line that has it', () => {
  check(
    'deploy.yaml',
    'image: "acme/api:v@@" # waybill:version\nother: 1.0.0\nurl: "http://10.0.0.1/a-@@/a.tgz" # waybill:version\n',
  )
  check('main.go', 'const version = "@@" // waybill:version\n')
  check(
    'Cargo.toml',
    '[package]\nversion = "@@" # waybill:version\n[dependencies]\na = { version = "=@@", path = "a" } # waybill:version\nb = "1.0.0"\n',
  )
  expect(faultOf('README.md', 'x\ny <!-- waybill:version -->\n')).toEqual([
    'VERSION_FILE_INVALID',
    { file: 'README.md', line: 2 },
  ])
})

test('a file without a version in its place is refused with its name', () => {
  const texts = [
    '',
    '{}',
    '[]',
    '{"version": 1}',
    '{"version"',
    '{"a":{"version":"1.0.0"}}',
    '"version"',
    '{"version": "1',
  ]
  for (const text of texts)
    expect(faultOf('package.json', text), text).toEqual(['VERSION_FILE_INVALID', { file: 'package.json' }])
  expect(faultOf('README.md', 'version 1.0.0')).toMatchObject(['VERSION_FILE_INVALID', {}])
})

test('what is no semantic version is never written', () => {
  for (const version of ['', 'v1.0.0', ' 1.0.0', '1.0', '1.0.0"', '1.0.0\n', '01.0.0'])
    expect(faultOf('VERSION', '1.0.0\n', version), version).toMatchObject(['VERSION_FILE_INVALID', {}])
  expect(faultOf('VERSION', '1.0.0\n', '2.0.0-rc.1+build.5')).toBe('2.0.0-rc.1+build.5\n')
})

test('whatever a file holds, it is refused or written once and then stays', () => {
  const names = versionFileKinds.flatMap((kind) => kind.names.map((name) => name.replace('*', 'a')))
  const words =
    'version "version" " \' """ : = { } [ ] , # 1.0.0 \\ < > / <project> <version> </version> <!-- --> [package]'
  const more = '[project] __version__ VERSION $ . waybill:version "packages" appVersion'
  const piece = fc.constantFrom(...`${words} ${more}`.split(' '), ' ', '\n', '\r\n')
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )
  const change = { version: '2.0.0', package: null }
  fc.assert(
    fc.property(fc.constantFrom(...names), text, (name, before) => {
      let after: string
      try {
        after = writeVersion(name, before, change)
      } catch (error) {
        expect(error).toMatchObject({ code: 'VERSION_FILE_INVALID' })
        return
      }
      expect(writeVersion(name, after, change)).toBe(after)
    }),
    { numRuns: 1500 },
  )
})

test('JSON is written as a parser would read it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(0, 1, 2, '\t'),
      (object, space) => {
        const text = JSON.stringify({ ...object, version: '1.0.0' }, null, space)
        expect(JSON.parse(writeVersion('package.json', text, { version: '2.0.0', package: null }))).toEqual(
          JSON.parse(JSON.stringify({ ...object, version: '2.0.0' })),
        )
      },
    ),
  )
})

test('where no files are named they are the package.json and the lockfiles that name it', () => {
  const present = [
    'package.json',
    'package-lock.json',
    'packages/api/package.json',
    'tools/x/package.json',
    'tools/x/npm-shrinkwrap.json',
  ]
  expect(defaultVersionFiles(present, '.')).toEqual(['package.json', 'package-lock.json'])
  expect(defaultVersionFiles(present, 'packages/api')).toEqual([
    'packages/api/package.json',
    'package-lock.json',
  ])
  expect(defaultVersionFiles(present, 'tools/x')).toEqual([
    'tools/x/package.json',
    'tools/x/npm-shrinkwrap.json',
  ])
  expect(defaultVersionFiles(present, 'docs')).toEqual([])
  expect(defaultVersionFiles(['package.json'], '.')).toEqual(['package.json'])
})

test('the guide names every kind of file that is known, and no other', () => {
  const told = allRows(guide('docs/changelog-file.md')).flatMap(([cell = '']) => codeSpans(cell))
  expect(told).toEqual(versionFileKinds.flatMap(({ names }) => names))
})
