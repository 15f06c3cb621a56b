import type { LockfileText } from '../../../src/bom/component.ts'
import { berry, bun, classic, manifest, npm, pnpm } from './addresses-javascript.ts'
import { pdm, pipfile, poetry, pylock, requirements, uv } from './addresses-python.ts'

/** A lockfile of a format with an address in every field for one, and a text in the others. */
export interface Addressed {
  readonly path: string
  file(address: string, text: string): Omit<LockfileText, 'path'>
}

const sha256 = 'ab'.repeat(32)
const commit = 'cd'.repeat(20)
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const composer = (url: string, text: string) =>
  json({
    packages: [
      {
        name: 'acme/a',
        version: '1.0.0',
        source: { type: 'git', url, reference: text },
        dist: { type: 'zip', url, reference: text, shasum: '' },
        'notification-url': url,
        license: [text],
        homepage: url,
        abandoned: text,
        support: { source: url, issues: url },
        authors: [{ name: text, homepage: url }],
        require: { 'acme/lost': text },
      },
      { name: 'acme/b', version: 'dev-main', source: { type: 'git', url, reference: commit } },
      { name: 'acme/c', version: '1.0.0', dist: { type: 'path', url: text, reference: commit } },
      { name: text, version: text },
    ],
    'packages-dev': [],
  })

const pom = (address: string, other: string) => {
  const [url, text] = [address, other].map((each) => each.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return `<project>
  <groupId>com.acme</groupId>
  <artifactId>shop</artifactId>
  <version>2.0.0</version>
  <url>${url}</url>
  <scm><url>${url}</url><connection>${url}</connection></scm>
  <licenses><license><name>${text}</name><url>${url}</url></license><license><url>${url}</url></license></licenses>
  <properties><where>${text}</where></properties>
  <repositories><repository><url>${url}</url></repository></repositories>
  <dependencies>
    <dependency><groupId>com.acme</groupId><artifactId>a</artifactId><version>1.0.0</version></dependency>
    <dependency><groupId>com.acme</groupId><artifactId>b</artifactId><version>\${where}</version></dependency>
    <dependency>
      <groupId>com.acme</groupId><artifactId>c</artifactId><version>1</version><scope>system</scope>
      <systemPath>${text}</systemPath>
    </dependency>
    <dependency><groupId>com.acme</groupId><artifactId>d</artifactId><version>${text}</version></dependency>
  </dependencies>
</project>
`
}

const cargo = (url: string) => `version = 4

[[package]]
name = "a"
version = "1.0.0"
source = ${JSON.stringify(`registry+${url}`)}
checksum = "${sha256}"
dependencies = [${JSON.stringify(`lost 1.0.0 (registry+${url})`)}]

[[package]]
name = "b"
version = "1.0.0"
source = ${JSON.stringify(`git+${url}?rev=${url}#${commit}`)}

[[package]]
name = "c"
version = "1.0.0"
source = ${JSON.stringify(`sparse+${url}`)}

[[package]]
name = "d"
version = "1.0.0"
source = ${JSON.stringify(url)}
replace = ${JSON.stringify(`c 1.0.0 (${url})`)}

[[package]]
name = "shop"
version = "2.0.0"
dependencies = ["a", "b", "c", "d"]
`

const goMod = (_: string, text: string) => `module acme.example/shop

go 1.22

require (
	acme.example/a v1.0.0
	${JSON.stringify(text)} v1.0.0
	acme.example/b v1.0.0 // ${text}
	acme.example/c ${JSON.stringify(text)}
)

replace acme.example/b => ${JSON.stringify(text)}
`

const gemfile = (url: string, text: string) => `GIT
  remote: ${url}
  revision: ${commit}
  ref: ${text}
  specs:
    b (1.0.0)

PATH
  remote: ${text}
  specs:
    d (1.0.0)

GEM
  remote: ${url}
  specs:
    a (1.0.0)
      lost (= ${text})

PLUGIN SOURCE
  remote: ${url}
  type: ${text}
  specs:
    c (1.0.0)

PLATFORMS
  ruby

DEPENDENCIES
  a
  b!
`

const nuget = (_: string, text: string) =>
  json({
    version: 1,
    dependencies: {
      'net8.0': {
        A: {
          type: 'Direct',
          requested: text,
          resolved: '1.0.0',
          contentHash: text,
          dependencies: { Lost: text },
        },
        B: { type: 'Transitive', resolved: text },
      },
    },
  })

const mix = (url: string, text: string) => `%{
  "a": {:hex, :a, "1.0.0", "${sha256}", [:mix], [{:lost, ${JSON.stringify(text)}, [hex: :lost, repo: ${JSON.stringify(text)}, optional: false]}], ${JSON.stringify(text)}, "${sha256}"},
  "b": {:git, ${JSON.stringify(url)}, "${commit}", [ref: ${JSON.stringify(text)}]},
  "c": {:path, ${JSON.stringify(text)}},
}
`

const pubspec = (url: string, text: string) => `packages:
  a:
    dependency: "direct main"
    description:
      name: a
      sha256: ${sha256}
      url: ${JSON.stringify(url)}
    source: hosted
    version: "1.0.0"
  b:
    dependency: "direct main"
    description:
      path: ${JSON.stringify(text)}
      ref: ${JSON.stringify(text)}
      resolved-ref: "${commit}"
      url: ${JSON.stringify(url)}
    source: git
    version: "1.0.0"
  c:
    dependency: transitive
    description:
      path: ${JSON.stringify(text)}
      relative: true
    source: path
    version: ${JSON.stringify(text)}
sdks:
  dart: any
`

const resolved = (url: string, text: string, version: number) => {
  const state = { revision: commit, branch: text, version: null }
  const pins = [
    { identity: 'a', package: 'a', kind: 'remoteSourceControl', location: url, repositoryURL: url, state },
    {
      identity: 'b',
      package: 'b',
      kind: 'localSourceControl',
      location: url,
      repositoryURL: url,
      state: { revision: text, version: text },
    },
    { identity: text, package: text, kind: 'registry', location: '', state: { version: '1.0.0' } },
  ]
  return json(version === 1 ? { object: { pins }, version } : { originHash: text, pins, version })
}

const podfile = (url: string, text: string) => `PODS:
  - A (1.0.0):
    - ${JSON.stringify(`Lost (from ${url})`)}
  - B (1.0.0)
  - C (1.0.0)

DEPENDENCIES:
  - A
  - ${JSON.stringify(`B (from \`${url}\`)`)}
  - C (~> 1)

SPEC REPOS:
  ${JSON.stringify(url)}:
    - A

EXTERNAL SOURCES:
  B:
    :git: ${JSON.stringify(url)}
    :tag: ${JSON.stringify(text)}
  C:
    :podspec: ${JSON.stringify(url)}

CHECKOUT OPTIONS:
  B:
    :commit: ${commit}
    :git: ${JSON.stringify(url)}
  C:
    :http: ${JSON.stringify(url)}

SPEC CHECKSUMS:
  A: ${JSON.stringify(text)}

COCOAPODS: 1.15.2
`

const conan = (url: string, text: string) =>
  json({
    version: '0.4',
    profile_host: text,
    graph_lock: {
      nodes: {
        '0': { ref: 'shop/2.0.0', path: text, requires: ['1', '2'] },
        '1': { ref: `a/1.0.0#${commit}`, options: text, remote: url },
        '2': { ref: 'b/1.0.0', remote: url },
      },
    },
  })

/** Every format that can name an address. */
export const addressed: readonly Addressed[] = [
  ...[2, 1].map((version) => ({
    path: `npm-${version}/package-lock.json`,
    file: (url: string, text: string) => ({ text: npm(url, text, version), manifest: manifest(url, text) }),
  })),
  {
    path: 'pnpm/pnpm-lock.yaml',
    file: (url, text) => ({ text: pnpm(url, text), manifest: manifest(url, text) }),
  },
  {
    path: 'classic/yarn.lock',
    file: (url, text) => ({ text: classic(url, text), manifest: manifest(url, text) }),
  },
  {
    path: 'berry/yarn.lock',
    file: (url, text) => ({ text: berry(url, text), manifest: manifest(url, text) }),
  },
  { path: 'bun/bun.lock', file: (url, text) => ({ text: bun(url, text), manifest: manifest(url, text) }) },
  { path: 'pylock/pylock.toml', file: (url, text) => ({ text: pylock(url, text) }) },
  { path: 'uv/uv.lock', file: (url, text) => ({ text: uv(url, text) }) },
  { path: 'poetry/poetry.lock', file: (url, text) => ({ text: poetry(url, text) }) },
  { path: 'pdm/pdm.lock', file: (url, text) => ({ text: pdm(url, text) }) },
  { path: 'pipfile/Pipfile.lock', file: (url, text) => ({ text: pipfile(url, text) }) },
  { path: 'requirements/requirements.txt', file: (url, text) => ({ text: requirements(url, text) }) },
  { path: 'composer/composer.lock', file: (url, text) => ({ text: composer(url, text) }) },
  { path: 'maven/pom.xml', file: (url, text) => ({ text: pom(url, text) }) },
  { path: 'cargo/Cargo.lock', file: (url) => ({ text: cargo(url) }) },
  { path: 'go/go.mod', file: (url, text) => ({ text: goMod(url, text) }) },
  { path: 'gem/Gemfile.lock', file: (url, text) => ({ text: gemfile(url, text) }) },
  { path: 'nuget/packages.lock.json', file: (url, text) => ({ text: nuget(url, text) }) },
  { path: 'mix/mix.lock', file: (url, text) => ({ text: mix(url, text) }) },
  { path: 'pub/pubspec.lock', file: (url, text) => ({ text: pubspec(url, text) }) },
  ...[1, 2].map((version) => ({
    path: `swift-${version}/Package.resolved`,
    file: (url: string, text: string) => ({ text: resolved(url, text, version) }),
  })),
  { path: 'pods/Podfile.lock', file: (url, text) => ({ text: podfile(url, text) }) },
  { path: 'conan/conan.lock', file: (url, text) => ({ text: conan(url, text) }) },
]
