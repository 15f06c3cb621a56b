import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LockfileText } from '../../../src/bom/component.ts'
import { formatOf, readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { isOfDevelopment } from '../../../src/bom/lockfiles/gradle-configuration.ts'
import { readGradleLockfile, wantedByGradle } from '../../../src/bom/lockfiles/gradle-lockfile.ts'
import { purlOf } from '../../../src/bom/purl.ts'

const fixture = (name: string) => readFileSync(`test/fixtures/bom/gradle/${name}`, 'utf8')
const metadata = 'gradle/verification-metadata.xml'
const lockfile: LockfileText = {
  path: 'gradle.lockfile',
  text: fixture('gradle.lockfile'),
  beside: new Map([[metadata, fixture(metadata)]]),
}
const read = (text: string, more: Partial<LockfileText> = {}) =>
  readGradleLockfile({ path: 'gradle.lockfile', text, ...more })
const named = (name: string, version?: string) =>
  readGradleLockfile(lockfile).components.find(
    (one) => one.name === name && (version === undefined || one.version === version),
  )
const verification = (artifacts: string) =>
  new Map([
    [
      metadata,
      `<verification-metadata><components><component group="g" name="a" version="1">${artifacts}</component></components></verification-metadata>`,
    ],
  ])

test('every module of the lockfile is a component, and nothing is claimed about edges', () => {
  const reading = readGradleLockfile(lockfile)
  expect(reading.components.map(purlOf)).toEqual([
    'pkg:maven/com.google.guava/guava@33.4.0-jre',
    'pkg:maven/com.h2database/h2@2.3.232',
    'pkg:maven/com.puppycrawl.tools/checkstyle@10.21.1',
    'pkg:maven/io.netty/netty-transport-native-epoll@4.1.117.Final',
    'pkg:maven/org.junit.jupiter/junit-jupiter@5.11.4',
    'pkg:maven/org.projectlombok/lombok@1.18.36',
    'pkg:maven/org.slf4j/slf4j-api@1.7.36',
    'pkg:maven/org.slf4j/slf4j-api@2.0.16',
    'pkg:maven/org.springframework.boot/spring-boot-dependencies@3.4.1',
  ])
  expect(reading.dependencies).toEqual(new Map())
  expect(reading.incomplete).toEqual(new Set())
  expect(reading.warnings).toEqual([])
})

test('trap 34: empty= names no module, and the same module in main and test configurations is required', () => {
  expect(named('guava')?.need).toBe('required')
  expect(named('junit-jupiter')?.need).toBe('development')
  expect(readGradleLockfile(lockfile).components.some(({ name }) => name === 'empty')).toBe(false)
  const split = read('g:a:1=testRuntimeClasspath\ng:a:1=runtimeClasspath\nempty=\n').components
  expect(split.map(({ need }) => need)).toEqual(['required'])
})

test('two versions of a module are two components, each by its own configurations', () => {
  expect(named('slf4j-api', '1.7.36')?.need).toBe('development')
  expect(named('slf4j-api', '2.0.16')?.need).toBe('required')
})

test.each([
  ['runtimeClasspath', false],
  ['releaseRuntimeClasspath', false],
  ['latestClasspath', false],
  ['testRuntimeClasspath', true],
  ['debugAndroidTestCompileClasspath', true],
  ['integrationTestRuntimeClasspath', true],
  ['jmhRuntimeClasspath', true],
  ['annotationProcessor', true],
  ['testAnnotationProcessor', true],
  ['checkstyle', true],
  ['kotlinCompilerPluginClasspathMain', true],
  ['kotlinBuildToolsApiClasspath', true],
  ['kotlinxRuntime', false],
  ['kotlinRuntimeClasspath', false],
  ['developmentOnly', true],
  ['swiftExportClasspathResolvable', true],
  ['productionRuntimeClasspath', false],
  ['somethingOfOurOwn', false],
])('that the configuration %s serves development is %s', (configuration, expected) => {
  expect(isOfDevelopment(configuration)).toBe(expected)
})

test('what the build itself needs serves development', () => {
  const text = fixture('buildscript-gradle.lockfile')
  for (const path of ['buildscript-gradle.lockfile', 'a/settings-gradle.lockfile']) {
    expect(formatOf(path)?.name).toBe('gradle-lockfile')
    const needs = readGradleLockfile({ path, text }).components.map(({ need }) => need)
    expect(needs).toEqual(['development', 'development'])
  }
})

test('the digests of the only artefact are the component’s, descriptions and sources not counted', () => {
  expect(named('guava')).toMatchObject({
    hashes: [
      { algorithm: 'SHA-256', content: '1'.repeat(64) },
      { algorithm: 'SHA-512', content: 'a'.repeat(128) },
    ],
  })
  expect(named('spring-boot-dependencies')?.hashes).toEqual([])
})

test('of several artefacts each is a file of the component', () => {
  const netty = named('netty-transport-native-epoll')
  expect(netty?.hashes).toEqual([])
  expect(netty?.files?.map(({ name }) => name)).toEqual([
    'netty-transport-native-epoll-4.1.117.Final-linux-aarch_64.jar',
    'netty-transport-native-epoll-4.1.117.Final-linux-x86_64.jar',
  ])
})

test('a digest that is one of several trusted ones is not claimed', () => {
  expect(named('h2')?.hashes).toEqual([])
  const md5 = verification('<artifact name="a-1.jar"><md5 value="short"/><sha1 value="zz"/></artifact>')
  expect(read('g:a:1=x\n', { beside: md5 }).components[0]?.hashes).toEqual([])
})

test('the verification metadata is looked for in the folder of the lockfile and around it, never outside', () => {
  expect(wantedByGradle({ path: 'a/b/gradle.lockfile', text: '' })).toEqual([
    'a/b/gradle/verification-metadata.xml',
    'a/gradle/verification-metadata.xml',
    'gradle/verification-metadata.xml',
  ])
  const nested = readGradleLockfile({ ...lockfile, path: 'app/gradle.lockfile' })
  expect(nested.components[0]?.hashes).toHaveLength(2)
})

test('verification metadata that cannot be read is told with its line, and the lockfile is read without', () => {
  const beside = new Map([[metadata, '<verification-metadata>\n<!DOCTYPE x>']])
  const reading = read('g:a:1=runtimeClasspath\n', { beside })
  expect(reading.components).toHaveLength(1)
  expect(reading.warnings).toEqual([
    'gradle.lockfile: gradle/verification-metadata.xml, line 2 cannot be read, so no digests are known.',
  ])
})

test.each([
  ['a line without a version', '# c\ng:a=runtimeClasspath\n', 2],
  ['a line without configurations', 'g:a:1=x\r\ng:b:1\n', 2],
  ['a cut line', 'g:a:1=x\ng:', 2],
  ['another format', '{ "version": 1 }\n', 1],
  ['a merge conflict', 'g:a:1=x\n<<<<<<< HEAD\ng:b:1=x\n=======\n>>>>>>> b\n', 2],
  ['no text', ' \n', 1],
])('%s is an error with its line', async (_, text, line) => {
  const attempt = readLockfile({ path: 'x/gradle.lockfile', text })
  await expect(attempt).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'x/gradle.lockfile', line },
  })
})

test('names such as __proto__ and constructor, a byte order mark and CRLF are taken as they come', () => {
  const { components } = read('\uFEFFg:__proto__:1=runtimeClasspath\r\nconstructor:toString:valueOf=\r\n')
  expect(components.map(({ key, need }) => [key, need])).toEqual([
    ['g:__proto__:1', 'required'],
    ['constructor:toString:valueOf', 'required'],
  ])
})
