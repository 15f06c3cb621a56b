import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bom } from '../../src/cli/bom.ts'
import { commands } from '../../src/cli/commands.ts'
import type { Outcome } from '../../src/cli/outcome.ts'
import { openWorld } from '../../src/edge/world.ts'
import { scratchFolder } from '../builders/folder.ts'

const integrity = `sha512-${'A'.repeat(86)}==`
const lockfile = JSON.stringify({
  name: 'shop',
  version: '2.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'shop', version: '2.0.0', dependencies: { left: '1' }, devDependencies: { tap: '1' } },
    'node_modules/left': { version: '1.2.3', license: 'MIT', integrity },
    'node_modules/tap': { version: '1.0.0', license: 'ISC', integrity, dev: true },
  },
})
const artefact = `shop.tgz=sha256:${'1'.repeat(64)}`

async function shop(): Promise<string> {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'package-lock.json'), lockfile)
  return folder
}

/** The verb, as a door calls it: every option by its flag is one of the command. */
async function bomAt(cwd: string, flags: Readonly<Record<string, string | true>>): Promise<Outcome> {
  const known = commands.find(({ name }) => name === 'bom')?.options.map(([text]) => text.split(' ')[0])
  for (const flag of Object.keys(flags)) expect(known).toContain(flag)
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, value]) => [
      flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
  const common = { cwd, config: null, json: false, quiet: false, verbose: false, color: false }
  return bom({
    arguments: [undefined],
    options: { format: 'json', ...options },
    common,
    world: await openWorld(common, { SOURCE_DATE_EPOCH: '1767225600' }),
    screen: { progress: () => undefined, remark: () => undefined },
    begun: null,
    signal: new AbortController().signal,
  })
}

function said({ remarks }: Outcome): string {
  return remarks.map(({ level, text }) => `${level} ${text}\n`).join('')
}

test('with --checksum the SHA-256 of the document lies beside it, and sha256sum checks it there', async () => {
  const cwd = await shop()
  const { outputs } = await bomAt(cwd, { '--output': 'out/bom.cdx.json', '--checksum': true })
  const sums = join(cwd, 'out/bom.cdx.json.sha256')
  expect(await readFile(sums, 'utf8')).toBe(`${outputs['bom-sha256']}  bom.cdx.json\n`)
  expect(outputs['checksum-path']).toBe(sums)
  const checked = await promisify(execFile)('sha256sum', ['--check', '--strict', 'bom.cdx.json.sha256'], {
    cwd: join(cwd, 'out'),
  })
  expect(checked.stdout).toBe('bom.cdx.json: OK\n')
})

test('a document in XML has a checksum too', async () => {
  const cwd = await shop()
  const { outputs } = await bomAt(cwd, { '--output': 'bom.xml', '--format': 'xml', '--checksum': true })
  const digest = createHash('sha256')
    .update(await readFile(join(cwd, 'bom.xml')))
    .digest('hex')
  expect(await readFile(outputs['checksum-path'] ?? '', 'utf8')).toBe(`${digest}  bom.xml\n`)
})

test('without artefacts the statement is about the document itself, by its own digest', async () => {
  const cwd = await shop()
  const outcome = await bomAt(cwd, { '--output': 'bom.cdx.json', '--statement': 'bom.intoto.json' })
  const document = await readFile(join(cwd, 'bom.cdx.json'))
  const statement: unknown = JSON.parse(await readFile(outcome.outputs['statement-path'] ?? '', 'utf8'))
  expect(statement).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://cyclonedx.org/bom',
    predicate: JSON.parse(document.toString('utf8')),
    subject: [
      { name: 'bom.cdx.json', digest: { sha256: createHash('sha256').update(document).digest('hex') } },
    ],
  })
  expect(said(outcome)).toContain(
    'info bom.intoto.json is a statement about bom.cdx.json. It is not signed yet.',
  )
})

test('with --artifact the statement is about those, and the document may stay on stdout', async () => {
  const cwd = await shop()
  const other = `a.tgz=sha256:${'2'.repeat(64)}`
  const outcome = await bomAt(cwd, { '--statement': 's.json', '--artifact': `${artefact},${other}` })
  const { subject, predicate } = JSON.parse(await readFile(join(cwd, 's.json'), 'utf8')) as {
    subject: unknown
    predicate: unknown
  }
  expect(subject).toEqual([
    { name: 'a.tgz', digest: { sha256: '2'.repeat(64) } },
    { name: 'shop.tgz', digest: { sha256: '1'.repeat(64) } },
  ])
  expect(predicate).toEqual(JSON.parse(outcome.text as string))
  expect(outcome.outputs).not.toHaveProperty('bom-path')
})

test('the same commit gives the same statement, byte for byte', async () => {
  const flags = { '--output': 'bom.json', '--statement': 's.json' }
  const [one, two] = [await shop(), await shop()]
  await bomAt(one, flags)
  await bomAt(two, flags)
  expect(await readFile(join(one, 's.json'))).toEqual(await readFile(join(two, 's.json')))
})

test('more artefacts than GitHub’s attest action takes are a warning, and the statement has them all', async () => {
  const cwd = await shop()
  const many = Array.from({ length: 1_025 }, (_, index) => `${index}=sha256:${'1'.repeat(64)}`).join('\n')
  const outcome = await bomAt(cwd, { '--statement': 's.json', '--artifact': many })
  expect(said(outcome)).toMatch(/^warning The statement is about 1025 artefacts\. .*1024 at once/m)
  expect(said(outcome)).toContain('about 0 and 1024 more.')
  expect(outcome.exitCodes).toEqual([0, 0])
})

test('the notices name what goes out with the product, by licence', async () => {
  const cwd = await shop()
  const outcome = await bomAt(cwd, { '--third-party': 'THIRD-PARTY-LICENSES.md' })
  const notices = await readFile(outcome.outputs['third-party-path'] ?? '', 'utf8')
  expect(notices).toContain('# Third-party licences of shop 2.0.0')
  expect(notices).toContain('left 1.2.3')
  expect(notices).not.toContain('tap')
  expect(said(outcome)).toContain('with --licenses installed they have the texts')
})

test('with --licenses installed the notices have the texts of installed copies', async () => {
  const cwd = await shop()
  await mkdir(join(cwd, 'node_modules/left'), { recursive: true })
  await writeFile(join(cwd, 'node_modules/left/package.json'), '{"name":"left","version":"1.2.3"}')
  await writeFile(join(cwd, 'node_modules/left/LICENSE'), 'You may do as you like.\n')
  const outcome = await bomAt(cwd, { '--third-party': 'T.md', '--licenses': 'installed' })
  expect(await readFile(join(cwd, 'T.md'), 'utf8')).toContain('You may do as you like.')
  expect(said(outcome)).toContain('info The notices have licence texts of 1 of 1 packages.')
})

test.each([
  [{ '--checksum': true }, '--checksum needs a file'],
  [{ '--artifact': artefact }, '--artifact says what a statement is about'],
  [{ '--artifact': '', '--statement': 's.json', '--output': 'b.json' }, '--artifact is empty'],
  [{ '--artifact': 'a', '--statement': 's.json', '--output': 'b.json' }, 'no name in a'],
  [{ '--statement': 's.json' }, 'needs it in a file'],
  [{ '--statement': 's.json', '--output': 'b.xml', '--format': 'xml' }, 'takes no --format xml'],
  [{ '--statement': './b.json', '--output': 'b.json' }, 'Two documents would be written to b.json'],
  [
    { '--third-party': 'b.json.sha256', '--output': 'b.json', '--checksum': true },
    'written to b.json.sha256',
  ],
] as const)('%j is refused before anything is written', async (flags, complaint) => {
  const cwd = await shop()
  await expect(bomAt(cwd, flags)).rejects.toMatchObject({
    code: 'USAGE',
    exitCode: 2,
    message: expect.stringContaining(complaint) as string,
  })
  expect(await readdir(cwd)).toEqual(['package-lock.json'])
})

test('--score prints a document of its own, also where the bill of materials goes to a file', async () => {
  const cwd = await shop()
  const outcome = await bomAt(cwd, { '--score': true, '--output': 'bom.json' })
  expect(outcome.document).toMatchObject({
    schema: 'waybill/bom-score@1',
    totals: [{ standard: 'NTIA' }, {}, {}],
  })
  expect(outcome.text).toMatch(/^NTIA .* Timestamp +1 of 1$/m)
  expect(JSON.parse(await readFile(join(cwd, 'bom.json'), 'utf8'))).toHaveProperty('bomFormat', 'CycloneDX')
})

test('a licence policy that cannot be meant is refused before anything is written', async () => {
  const cwd = await shop()
  await writeFile(join(cwd, 'waybill.yml'), 'licenses: { allow: [MITT] }\n')
  await expect(bomAt(cwd, { '--output': 'bom.json' })).rejects.toThrow('MITT')
  expect(await readdir(cwd)).not.toContain('bom.json')
})
