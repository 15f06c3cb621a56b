import { expect, test } from 'vitest'
import type { Component, LockfileReading } from '../../../src/bom/component.ts'
import { npmRegistry } from '../../../src/bom/lockfiles/npm-resolved.ts'
import { readPnpmLock } from '../../../src/bom/lockfiles/pnpm-lock.ts'

const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const resolution = `resolution: {integrity: ${sri}}`
const oid = 'c'.repeat(40)
const nine = (rest: string) => `lockfileVersion: '9.0'\n${rest}`
const read = (text: string) => readPnpmLock({ path: 'pnpm-lock.yaml', text })
const find = ({ components }: LockfileReading, key: string): Component => {
  const found = components.find((one) => one.key === key)
  if (!found) throw new Error(`No ${key} among ${components.map((one) => one.key).join(', ')}`)
  return found
}
const valuesOf = (one: Component, name: string) =>
  one.properties.filter((property) => property.name === name).map(({ value }) => value)

test.each([
  [`https://codeload.github.com/acme/a/tar.gz/${oid}`, 'git+https://github.com/acme/a.git'],
  [`https://gitlab.com/acme/a/-/archive/${oid}/a-${oid}.tar.gz`, 'git+https://gitlab.com/acme/a.git'],
  [`https://bitbucket.org/acme/a/get/${oid}.tar.gz`, 'git+https://bitbucket.org/acme/a.git'],
])('the archive of a commit that a forge packs is that commit: %s', (tarball, url) => {
  const text = nine(
    [
      'importers:',
      '  .:',
      '    dependencies:',
      `      a: {specifier: 'github:acme/a', version: '${tarball}'}`,
      'packages:',
      `  a@${tarball}:`,
      `    resolution: {gitHosted: true, integrity: ${sri}, tarball: '${tarball}', path: packages/a}`,
      '    version: 1.0.0',
      'snapshots:',
      `  a@${tarball}: {}`,
      '',
    ].join('\n'),
  )
  const one = find(read(text), 'a@1.0.0')
  expect(one.source).toEqual({ kind: 'git', url, commit: oid })
  expect(one.hashes).toEqual([])
  expect(valuesOf(one, 'waybill:npm:commit-archive')).toEqual([`SHA-512 ${'07'.repeat(64)}`])
  expect(valuesOf(one, 'waybill:npm:repository-folder')).toEqual(['packages/a'])
})

test('version 5 and 6 name what is no package of a registry in the entry itself', () => {
  const entry = (path: string) =>
    `packages:\n  ${path}:\n    resolution: {tarball: 'https://codeload.github.com/acme/a/tar.gz/${oid}'}\n    name: '@acme/a'\n    version: 1.0.0\n`
  const five = read(
    `lockfileVersion: 5.3\nspecifiers: {b: acme/a}\ndependencies:\n  b: github.com/acme/a/${oid}\n${entry(`github.com/acme/a/${oid}`)}`,
  )
  const six = read(
    `lockfileVersion: '6.0'\ndependencies:\n  b: {specifier: acme/a, version: github.com/acme/a/${oid}}\n${entry(`github.com/acme/a/${oid}`)}`,
  )
  for (const reading of [five, six]) {
    expect(reading.dependencies.get('')).toEqual(['@acme/a@1.0.0'])
    expect(find(reading, '@acme/a@1.0.0').source).toMatchObject({ kind: 'git', commit: oid })
    expect(valuesOf(find(reading, '@acme/a@1.0.0'), 'waybill:npm:alias')).toEqual(['b'])
  }
})

test('version 5 has scoped peers, several peers, prereleases and the host of a registry in its paths', () => {
  const { components } = read(
    [
      'lockfileVersion: 5.3',
      'packages:',
      `  /@acme/a/1.0.0-rc.1_@babel+core@7.0.0+react@17.0.2: {${resolution}}`,
      `  /a/1.0.0_0123456789abcdef: {${resolution}}`,
      `  registry.example/@acme/b/2.0.0: {resolution: {integrity: ${sri}, registry: 'https://registry.example/', tarball: 'https://registry.example/b.tgz'}}`,
      '',
    ].join('\n'),
  )
  expect(components.map(({ key }) => key)).toEqual(['@acme/a@1.0.0-rc.1', 'a@1.0.0', '@acme/b@2.0.0'])
  expect(components[2]?.source).toEqual({ kind: 'archive', url: 'https://registry.example/b.tgz' })
})

test('a deprecation is told as written, and a tarball of another host is an archive', () => {
  const reading = read(
    nine(
      [
        'packages:',
        '  a@1.0.0:',
        `    resolution: {integrity: ${sri}, tarball: https://npm.example/a.tgz}`,
        '    deprecated: use b, see https://user:s3cret@a.example',
        `  b@1.0.0: {resolution: {integrity: ${sri}, tarball: 'https://${npmRegistry}/b/-/b-1.0.0.tgz'}}`,
        'snapshots: {a@1.0.0: {}, b@1.0.0: {}}',
        '',
      ].join('\n'),
    ),
  )
  expect(find(reading, 'a@1.0.0').source).toEqual({ kind: 'archive', url: 'https://npm.example/a.tgz' })
  expect(find(reading, 'b@1.0.0').source?.kind).toBe('registry')
  expect(valuesOf(find(reading, 'a@1.0.0'), 'waybill:deprecated')).toEqual(['use b, see https://a.example'])
})

test('a runtime is its files, and not the package of that name in the registry', () => {
  const reading = read(
    nine(
      [
        'importers:',
        '  .:',
        '    devDependencies:',
        '      node: {specifier: runtime:^24, version: runtime:24.4.1}',
        'packages:',
        '  node@runtime:24.4.1:',
        '    resolution:',
        '      type: variations',
        '      variants:',
        '        - targets: [{os: linux, cpu: x64}]',
        `          resolution: {type: binary, url: 'https://node.example/v24/node-linux.tar.gz', integrity: ${sri}, bin: bin/node}`,
        '    version: 24.4.1',
        'snapshots:',
        '  node@runtime:24.4.1: {}',
        '',
      ].join('\n'),
    ),
  )
  const node = find(reading, 'node@24.4.1')
  expect(node.qualifiers).toEqual({ repository_url: 'https://node.example' })
  expect(node.files).toMatchObject([
    { name: 'node-linux.tar.gz', url: 'https://node.example/v24/node-linux.tar.gz' },
  ])
  expect([node.source, node.hashes, node.need]).toEqual([null, [], 'development'])
})
