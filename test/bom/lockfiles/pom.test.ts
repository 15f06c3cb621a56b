import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LockfileText } from '../../../src/bom/component.ts'
import { readLockfile } from '../../../src/bom/lockfiles/formats.ts'
import { readPom, wantedByPom } from '../../../src/bom/lockfiles/pom.ts'
import { purlOf } from '../../../src/bom/purl.ts'

const fixture = (name: string) => readFileSync(`test/fixtures/bom/maven/${name}`, 'utf8')
const app: LockfileText = {
  path: 'app/pom.xml',
  text: fixture('app/pom.xml'),
  beside: new Map([['pom.xml', fixture('pom.xml')]]),
}
const project = (inside: string) =>
  `<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version>${inside}</project>`
const dependency = (inside: string) =>
  `<dependencies><dependency><groupId>x</groupId><artifactId>y</artifactId>${inside}</dependency></dependencies>`
const read = (text: string, more: Partial<LockfileText> = {}) => readPom({ path: 'pom.xml', text, ...more })
const named = (name: string) => readPom(app).components.find((one) => one.name === name)

test('the project is named, versioned and licensed by itself and its parent', () => {
  expect(readPom(app).root).toEqual({
    group: 'com.acme',
    name: 'shop-app',
    version: '1.4.0',
    license: ['Apache-2.0', 'MIT'],
  })
})

test('what the project asks for is known, and what that depends on is not', () => {
  const reading = readPom(app)
  expect(reading.components.map((one) => `${purlOf(one)} ${one.need}`)).toEqual([
    'pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.18.2 required',
    'pkg:maven/com.acme/shop-core@1.4.0 required',
    'pkg:maven/com.acme/from-the-bom required',
    'pkg:maven/jakarta.servlet/jakarta.servlet-api@6.1.0 optional',
    'pkg:maven/org.springframework.boot/spring-boot-devtools@3.4.1 optional',
    'pkg:maven/org.junit.jupiter/junit-jupiter@5.11.4 development',
    'pkg:maven/io.netty/netty-tcnative@2.0.69.Final?classifier=linux-x86_64 required',
    'pkg:maven/com.acme/assets?type=zip required',
    'pkg:maven/com.vendor/driver@3?file_name=driver.jar required',
    'pkg:maven/io.micrometer/micrometer-core@1.14.2 optional',
    'pkg:maven/org.slf4j/slf4j-api@2.0.16 required',
  ])
  expect([...reading.dependencies.keys()]).toEqual([''])
  expect(reading.dependencies.get('')).toEqual(reading.components.map(({ key }) => key))
})

test('a version that an imported bill of materials decides is unknown, told, and makes the project incomplete', () => {
  const reading = readPom(app)
  expect(reading.incomplete).toEqual(new Set(['']))
  expect(reading.warnings).toEqual([
    'app/pom.xml: the imported com.acme:acme-bom:7 is not at hand; the versions in it are not known.',
    'app/pom.xml: no version is written for com.acme:from-the-bom, com.acme:assets.',
  ])
})

test('a range is no version, profile and file are told', () => {
  expect(named('assets')?.properties).toEqual([{ name: 'waybill:maven:version-range', value: '[1.0,2.0)' }])
  expect(named('micrometer-core')?.properties).toEqual([{ name: 'waybill:maven:profile', value: 'metrics' }])
  expect(named('driver')?.source).toEqual({ kind: 'file', path: 'lib/driver.jar' })
})

test('a parent that is not at hand is told, and what it would say is not guessed', () => {
  const { components, incomplete, warnings, root } = readPom({ ...app, beside: new Map() })
  expect(root).toMatchObject({ group: 'com.acme', name: 'shop-app', version: null })
  expect(components.find(({ name }) => name === 'junit-jupiter')?.version).toBeNull()
  expect(incomplete).toEqual(new Set(['']))
  expect(warnings[0]).toMatch(/^app\/pom\.xml: the parent com\.acme:shop-parent:\S+ is not at hand/)
})

test('parents are asked for one after the other, inside the folder alone', () => {
  const child = (relative: string) =>
    `<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version>${relative}</parent><artifactId>a</artifactId></project>`
  const wanted = (path: string, relative: string, beside?: ReadonlyMap<string, string>) =>
    wantedByPom({ path, text: child(relative), ...(beside ? { beside } : {}) })
  expect(wanted('a/b/pom.xml', '')).toEqual(['a/pom.xml'])
  expect(wanted('pom.xml', '')).toEqual([])
  expect(wanted('a/pom.xml', '<relativePath/>')).toEqual([])
  expect(wanted('a/pom.xml', '<relativePath>../parent</relativePath>')).toEqual(['parent/pom.xml'])
  expect(wanted('a/pom.xml', '<relativePath>..\\p.xml</relativePath>')).toEqual(['p.xml'])
  expect(wanted('a/pom.xml', '<relativePath>../../etc/pom.xml</relativePath>')).toEqual([])
  expect(wanted('a/pom.xml', '<relativePath>/etc/pom.xml</relativePath>')).toEqual([])
  expect(wanted('a/pom.xml', '<relativePath>${x}/pom.xml</relativePath>')).toEqual([])
  const parent = child('').replace('<artifactId>a<', '<artifactId>p<')
  expect(wanted('a/b/pom.xml', '', new Map([['a/pom.xml', parent]]))).toEqual(['a/pom.xml', 'pom.xml'])
  expect(wantedByPom({ path: 'pom.xml', text: '<no' })).toEqual([])
})

test('a file where the parent should be that has other ids is not the parent', () => {
  const other = project('').replace('<version>1<', '<version>2<')
  const text = `<project><parent><groupId>g</groupId><artifactId>a</artifactId><version>1</version></parent><artifactId>b</artifactId></project>`
  expect(readPom({ path: 'b/pom.xml', text, beside: new Map([['pom.xml', other]]) }).warnings).toHaveLength(1)
  expect(readPom({ path: 'b/pom.xml', text, beside: new Map([['pom.xml', project('')]]) }).warnings).toEqual(
    [],
  )
  expect(readPom({ path: 'b/pom.xml', text, beside: new Map([['pom.xml', '<x']]) }).warnings).toHaveLength(1)
})

test('POMs that are each other’s parents come to an end', () => {
  const pom = (name: string, parent: string) =>
    `<project><parent><groupId>g</groupId><artifactId>${parent}</artifactId><version>1</version><relativePath>../${parent}</relativePath></parent><artifactId>${name}</artifactId></project>`
  const file = { path: 'a/pom.xml', text: pom('a', 'b'), beside: new Map([['b/pom.xml', pom('b', 'a')]]) }
  expect(wantedByPom(file)).toEqual(['b/pom.xml'])
  expect(readPom(file).incomplete).toEqual(new Set(['']))
})

test('properties that lead to each other or grow without end have no value', () => {
  const doubling = Array.from(
    { length: 40 },
    (_, at) => `<p${at + 1}>\${p${at}}\${p${at}}</p${at + 1}>`,
  ).join('')
  for (const version of ['${a}', '${p40}', '${nowhere}', '${env.HOME}', '${version.${a}}']) {
    const properties = `<properties><a>\${b}</a><b>\${a}</b><p0>x</p0>${doubling}</properties>`
    const reading = read(project(properties + dependency(`<version>${version}</version>`)))
    expect(reading.components.map((one) => one.version)).toEqual([null])
    expect(reading.incomplete).toEqual(new Set(['']))
  }
})

test('profiles that are active by default count as the project, the same dependency in both by the stronger reason', () => {
  const profile = (active: boolean) =>
    `<profiles><profile><id>p</id><activation><activeByDefault>${active}</activeByDefault></activation><properties><v>2</v></properties>${dependency('<version>${v}</version>')}</profile></profiles>`
  expect(read(project(profile(true))).components).toMatchObject([{ version: '2', need: 'required' }])
  expect(read(project(profile(false))).components).toMatchObject([{ version: null, need: 'optional' }])
  const both = project(
    `<properties><v>2</v></properties>${dependency('<version>2</version>')}${profile(false)}`,
  )
  expect(read(both).components).toMatchObject([{ version: '2', need: 'required', properties: [] }])
})

test('paths of the machine that wrote the POM are not told', () => {
  for (const path of [
    '/home/ada/secret/y.jar',
    '${project.basedir}/../../secret/y.jar',
    'C:\\secret\\y.jar',
  ]) {
    const system = dependency(`<version>1</version><scope>system</scope><systemPath>${path}</systemPath>`)
    const reading = read(project(system))
    expect(reading.components[0]?.source).toEqual({ kind: 'file', path: 'y.jar' })
    expect(JSON.stringify(reading)).not.toContain('secret')
  }
})

test('a version that is written and has no value is not replaced by the managed one', () => {
  const managed = `<dependencyManagement>${dependency('<version>1</version>')}</dependencyManagement>`
  const version = (own: string) => read(project(managed + dependency(own))).components[0]?.version
  expect(version('')).toBe('1')
  expect(version('<version>2</version>')).toBe('2')
  expect(version('<version>${of.the.parent}</version>')).toBeNull()
})

test('a classifier that only the build knows is told as it is written', () => {
  const open = dependency('<version>1</version><classifier>${os.detected.classifier}</classifier>')
  const [one] = read(project(open)).components
  expect(one?.qualifiers).toBeUndefined()
  expect(one?.properties).toEqual([{ name: 'waybill:maven:classifier', value: '${os.detected.classifier}' }])
})

test('no credentials of an address are told', () => {
  const license =
    '<licenses><license><url>https://user:secret@x.example/l?token=secret</url></license></licenses>'
  expect(read(project(license)).root.license).toBe('https://x.example/l')
})

test('a dependency without ids is told', () => {
  const reading = read(project('<dependencies><dependency/><other/></dependencies>'))
  expect(reading.components).toEqual([])
  expect(reading.incomplete).toEqual(new Set(['']))
  expect(reading.warnings).toEqual(['pom.xml: a dependency has no readable ids and is left out.'])
})

test('names such as __proto__ and constructor are names like any other', () => {
  const text = project(
    `<properties><__proto__>9</__proto__></properties>${dependency('<version>${__proto__}</version>')}`,
  )
  expect(read(text).components[0]?.version).toBe('9')
  expect(read(project(dependency('<version>${constructor}</version>'))).components[0]?.version).toBeNull()
})

test.each([
  ['another document', '<settings/>', 1],
  ['a document type', '<!DOCTYPE project>\n<project/>', 1],
  ['a cut file', '<project>\n<dependencies>', 2],
  ['a merge conflict', '<project>\n<<<<<<< HEAD\n=======\n>>>>>>> b\n</project>', 2],
  ['no text', '', 1],
])('%s is an error with its line', async (_, text, line) => {
  await expect(readLockfile({ path: 'x/pom.xml', text })).rejects.toMatchObject({
    code: 'LOCKFILE_INVALID',
    at: { file: 'x/pom.xml', line },
  })
})
