import { wellFormed } from '../../../src/bom/code-units.ts'

const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const commit = 'cd'.repeat(20)
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

export const manifest = (url: string, text: string) =>
  json({
    name: 'shop',
    version: '2.0.0',
    license: text,
    repository: url,
    homepage: url,
    dependencies: { a: url, lost: url },
    optionalDependencies: { option: url },
    resolutions: { a: url, [text]: '1' },
    workspaces: [text],
  })

export function npm(url: string, text: string, version: number): string {
  const entry = {
    version: '1.0.0',
    resolved: url,
    integrity: `${sri}?${text}`,
    license: text,
    deprecated: `See ${text}`,
    funding: url,
  }
  return json({
    name: 'shop',
    version: '2.0.0',
    lockfileVersion: version,
    requires: true,
    packages: {
      '': { name: 'shop', version: '2.0.0', dependencies: { a: url, b: '1', lost: url } },
      'node_modules/a': entry,
      'node_modules/b': {
        ...entry,
        version: text,
        licenses: [{ type: text, url }],
        dependencies: { lost: url },
      },
      'node_modules/c': { resolved: `${url}#${commit}`, version: '1.0.0' },
      'node_modules/d': { resolved: url, link: true },
      [`node_modules/${text}`]: { version: '1.0.0' },
    },
    dependencies: {
      a: { ...entry, requires: { lost: url } },
      b: { version: url, integrity: text, from: url },
      c: { version: `${url}#${commit}`, from: url },
      d: { version: `npm:e@${text}` },
    },
  })
}

export const pnpm = (url: string, text: string) => `lockfileVersion: '9.0'
overrides:
  a: ${JSON.stringify(url)}
importers:
  .:
    dependencies:
      a: {specifier: ${JSON.stringify(url)}, version: ${JSON.stringify(url)}}
      b: {specifier: ^1.0.0, version: 1.0.0}
      lost: {specifier: ${JSON.stringify(url)}, version: ${JSON.stringify(`lost@${url}`)}}
packages:
  ${JSON.stringify(`a@${url}`)}:
    resolution: {tarball: ${JSON.stringify(url)}, integrity: ${sri}}
    version: 1.0.0
    deprecated: ${JSON.stringify(`see ${text}`)}
  b@1.0.0:
    resolution: {repo: ${JSON.stringify(url)}, commit: ${commit}, type: git}
    deprecated: ${JSON.stringify(text)}
  ${JSON.stringify(url)}:
    resolution: {tarball: ${JSON.stringify(url)}}
    name: c
    version: 1.0.0
snapshots:
  ${JSON.stringify(`a@${url}`)}: {dependencies: {lost: ${JSON.stringify(url)}}}
  b@1.0.0: {}
  ${JSON.stringify(url)}: {}
`

export const classic = (url: string, text: string) => `# yarn lockfile v1


a@1, ${JSON.stringify(`a@${url}`)}:
  version "1.0.0"
  resolved ${JSON.stringify(`${url}#${commit}`)}
  integrity ${JSON.stringify(`${sri} ${text}`)}
  dependencies:
    lost ${JSON.stringify(url)}

${JSON.stringify(`b@git+${url}`)}:
  version ${JSON.stringify(text)}
  resolved ${JSON.stringify(url)}

${JSON.stringify(`c@${url}`)}:
  version "1.0.0"
`

export const berry = (url: string, text: string) => `__metadata:
  version: 8

${JSON.stringify(`a@${url}`)}:
  version: 1.0.0
  resolution: ${JSON.stringify(`a@${url}`)}
  checksum: ${JSON.stringify(text)}
  dependencies:
    lost: ${JSON.stringify(url)}
  linkType: hard

${JSON.stringify(`b@npm:1, b@${url}#commit=${commit}`)}:
  version: 1.0.0
  resolution: ${JSON.stringify(`b@${url}#commit=${commit}`)}
  linkType: hard

${JSON.stringify(`c@npm:1`)}:
  version: 1.0.0
  resolution: ${JSON.stringify(`c@npm:1.0.0::__archiveUrl=${encodeURIComponent(wellFormed(url))}`)}
  linkType: hard

${JSON.stringify(`d@patch:d@npm%3A1#${url}`)}:
  version: 1.0.0
  resolution: ${JSON.stringify(`d@patch:d@npm%3A1.0.0#${url}::version=1.0.0&hash=abc`)}
  linkType: hard
`

export const bun = (url: string, text: string) => `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "shop", "dependencies": { "a": ${JSON.stringify(url)}, "b": "1", "lost": ${JSON.stringify(url)}, }, },
  },
  "patchedDependencies": { "b@1.0.0": ${JSON.stringify(text)}, },
  "packages": {
    "a": [${JSON.stringify(`a@${url}`)}, { "dependencies": { "lost": ${JSON.stringify(url)} } }, ${JSON.stringify(text)}],
    "b": ["b@1.0.0", ${JSON.stringify(url)}, {}, ${JSON.stringify(`${sri}`)}],
    "c": [${JSON.stringify(`c@git+${url}#${commit}`)}, {}, ${JSON.stringify(text)}],
  },
}
`
