import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wellFormed } from '../../src/bom/code-units.ts'
import { purlOf } from '../../src/bom/purl.ts'
import { npmRegistry } from '../../src/bom/lockfiles/npm-resolved.ts'

const ms = { ecosystem: 'npm', group: null, name: 'ms', version: '2.1.3', source: null } as const

test.each([
  [ms, 'pkg:npm/ms@2.1.3'],
  [{ ...ms, group: '@types' }, 'pkg:npm/%40types/ms@2.1.3'],
  [{ ...ms, version: null }, 'pkg:npm/ms'],
  [{ ...ms, version: '1.0.0-rc.1+build.2' }, 'pkg:npm/ms@1.0.0-rc.1%2Bbuild.2'],
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
  [{ ...ms, ecosystem: 'pypi', name: 'Typing_Extensions' }, 'pkg:pypi/typing-extensions@2.1.3'],
  [{ ...ms, ecosystem: 'pypi', name: 'backports.tarfile' }, 'pkg:pypi/backports.tarfile@2.1.3'],
  [{ ...ms, ecosystem: 'composer', group: 'Symfony', name: 'Console' }, 'pkg:composer/symfony/console@2.1.3'],
  [{ ...ms, ecosystem: 'composer', name: 'console' }, 'pkg:generic/console@2.1.3'],
  [{ ...ms, ecosystem: 'hex', group: 'Acme', name: 'Foo' }, 'pkg:hex/acme/foo@2.1.3'],
  [{ ...ms, ecosystem: 'pub', name: 'Flutter-Web' }, 'pkg:pub/flutter_web@2.1.3'],
  [
    {
      ...ms,
      ecosystem: 'golang',
      group: 'github.com/Azure',
      name: 'azure-sdk',
      version: 'v1.0.0+incompatible',
    },
    'pkg:golang/github.com/Azure/azure-sdk@v1.0.0%2Bincompatible',
  ],
  [{ ...ms, ecosystem: 'golang', name: 'go.starlark.net' }, 'pkg:golang/go.starlark.net@2.1.3'],
  [{ ...ms, ecosystem: 'nuget', name: 'Newtonsoft.Json' }, 'pkg:nuget/Newtonsoft.Json@2.1.3'],
  [
    {
      ...ms,
      ecosystem: 'maven',
      group: 'HTTPClient',
      name: 'HTTPClient',
      qualifiers: { type: 'jar', classifier: 'x' },
    },
    'pkg:maven/HTTPClient/HTTPClient@2.1.3?classifier=x&type=jar',
  ],
  [{ ...ms, ecosystem: 'maven', name: 'x' }, 'pkg:generic/x@2.1.3'],
  [
    {
      ...ms,
      ecosystem: 'swift',
      group: 'github.com/Alamofire',
      name: 'Alamofire',
      source: { kind: 'git', url: 'https://github.com/Alamofire/Alamofire.git', commit: 'abc' },
    },
    'pkg:swift/github.com/Alamofire/Alamofire@2.1.3',
  ],
  [{ ...ms, ecosystem: 'swift', name: 'Alamofire', version: null }, 'pkg:generic/Alamofire'],
  [
    { ...ms, ecosystem: 'cocoapods', name: 'ShareKit', subpath: 'Twitter' },
    'pkg:cocoapods/ShareKit@2.1.3#Twitter',
  ],
  [
    { ...ms, ecosystem: 'cocoapods', name: 'GoogleUtilities', subpath: '/../NSData+zlib/./x' },
    'pkg:cocoapods/GoogleUtilities@2.1.3#NSData%2Bzlib/x',
  ],
  [
    { ...ms, ecosystem: 'conan', name: 'openssl', qualifiers: { user: 'acme', channel: 'stable', rrev: '' } },
    'pkg:conan/openssl@2.1.3?channel=stable&user=acme',
  ],
  [
    { ...ms, ecosystem: 'gem', name: 'nokogiri', qualifiers: { platform: 'java' } },
    'pkg:gem/nokogiri@2.1.3?platform=java',
  ],
  [
    {
      ...ms,
      ecosystem: 'cargo',
      source: { kind: 'git', url: 'https://github.com/acme/ms', commit: null },
      qualifiers: { repository_url: 'https://cargo.example' },
    },
    'pkg:cargo/ms@2.1.3?repository_url=https:%2F%2Fcargo.example&vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fms',
  ],
] as const)('%j has the purl %s', (component, purl) => {
  expect(purlOf(component)).toBe(purl)
})

test('whatever a package is called, its purl is one and can be read again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('__proto__', 'constructor', '%2F', '?', '#', '@', ':', "!'()*", '\uD800'),
  )
  fc.assert(
    fc.property(text, fc.option(text), fc.option(text), text, (name, version, subpath, value) => {
      const purl = purlOf({ ...ms, name, version, subpath, qualifiers: { platform: value } })
      expect(purl).toMatch(/^pkg:npm\/[\w.~:%-]+(?:@[\w.~:%-]+)?\?platform=[\w.~:%-]+(?:#[\w.~:%/-]+)?$/)
      const [, writtenName = '', writtenVersion = '', writtenValue = ''] =
        /^pkg:npm\/([^@?#]*)(?:@([^?#]*))?\?platform=([^#]*)/.exec(purl) ?? []
      expect(decodeURIComponent(writtenName)).toBe(wellFormed(name))
      expect(decodeURIComponent(writtenVersion)).toBe(wellFormed(version ?? ''))
      expect(decodeURIComponent(writtenValue)).toBe(wellFormed(value))
    }),
  )
})
