import { expect, test } from 'vitest'
import { purlOf } from '../../src/bom/purl.ts'
import { npmRegistry } from '../../src/bom/lockfiles/npm-resolved.ts'

const ms = { ecosystem: 'npm', group: null, name: 'ms', version: '2.1.3', source: null } as const

test.each([
  [ms, 'pkg:npm/ms@2.1.3'],
  [{ ...ms, group: '@types' }, 'pkg:npm/%40types/ms@2.1.3'],
  [{ ...ms, version: null }, 'pkg:npm/ms'],
  [{ ...ms, version: '1.0.0-rc.1+build.2' }, 'pkg:npm/ms@1.0.0-rc.1+build.2'],
  [{ ...ms, name: 'JSONStream' }, 'pkg:npm/JSONStream@2.1.3'],
  [{ ...ms, name: '__proto__' }, 'pkg:npm/__proto__@2.1.3'],
  [
    {
      ...ms,
      source: {
        kind: 'registry',
        url: 'https://' + npmRegistry + '/ms/-/ms-2.1.3.tgz',
      },
    },
    'pkg:npm/ms@2.1.3',
  ],
  [
    { ...ms, source: { kind: 'archive', url: 'https://npm.example:8443/ms.tgz?v=1' } },
    'pkg:npm/ms@2.1.3?download_url=https:%2F%2Fnpm.example:8443%2Fms.tgz%3Fv%3D1',
  ],
  [
    { ...ms, source: { kind: 'git', url: 'git+ssh://git@github.com/acme/ms.git', commit: 'abc' } },
    'pkg:npm/ms@2.1.3?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Facme%2Fms.git%40abc',
  ],
  [{ ...ms, source: { kind: 'file', path: 'vendor/ms.tgz' } }, 'pkg:npm/ms@2.1.3?file_name=ms.tgz'],
  [{ ...ms, ecosystem: 'generic', name: 'Acme API' }, 'pkg:generic/Acme%20API@2.1.3'],
] as const)('%j has the purl %s', (component, purl) => {
  expect(purlOf(component)).toBe(purl)
})
