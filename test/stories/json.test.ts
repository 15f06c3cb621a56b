import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../build/schemas.ts'
import { documents } from '../../src/cli/documents.ts'
import { builtCli } from '../builders/built.ts'
import { aShipping } from '../builders/shipping.ts'

const schemas = jsonSchemas()

test('with --json a command prints one document, which its published schema accepts', async () => {
  const { root, environment } = await aShipping()
  await mkdir(join(root, 'out'))
  await writeFile(
    join(root, 'results.xml'),
    '<testsuite name="a" tests="1" failures="0"><testcase name="b"/></testsuite>\n',
  )
  const window = `${new Date(Date.now() + 3_600_000).toISOString()}/PT2H`
  const lines: readonly (readonly [command: string, ...more: string[]])[] = [
    ['completion', 'bash'],
    ['completion', 'environments'],
    ['notes'],
    ['notes', '--explain', 'HEAD'],
    ['next'],
    ['lint', '--title', 'feat: a'],
    ['bom', '--output', 'out/bom.json'],
    ['bom', '--score'],
    ['bom diff', 'v1.0.0', 'HEAD'],
    ['audience check'],
    ['preview', '--environment', 'production', '--output', 'out/preview'],
    ['announce', '--environment', 'production', '--expected', window],
    ['record deploy', '--environment', 'production', '--finished', '--by', 'Ada'],
    ['record approval', '--name', 'security', '--by', 'Ada', '--environment', 'production'],
    ['record evidence', 'results.xml', '--name', 'tests', '--environment', 'production'],
    ['record incident', '--open', 'It is slow', '--name', 'INC-1', '--environment', 'production'],
    ['resume'],
    ['ledger log'],
    ['ledger verify'],
    ['ledger what-ran', '--environment', 'production'],
    ['ledger where-is', 'HEAD'],
    ['ledger diff', '--environment', 'production', '--from', '2020-01-01T00:00:00Z'],
    ['ledger export', '--output', 'out/ledger.jsonl'],
    ['ledger key', '--new', 'out/key.pem'],
    ['ledger checkpoint'],
    ['ledger hold', 'place', 'case 7', '--reason', 'an inquiry', '--by', 'Legal'],
    ['ledger hold', 'list'],
    ['page', '--output', 'out/page'],
  ]
  const refused: string[] = []
  for (const [command, ...more] of lines) {
    const ran = await builtCli(root, [...command.split(' '), ...more, '--json'], environment)
    const line = `waybill ${[command, ...more].join(' ')}`
    expect(ran.exitCode, `${line}\n${ran.stderr}`).toBe(0)
    const document = JSON.parse(ran.stdout) as { schema: string }
    const name = document.schema.replace(/^waybill\//, '')
    expect(documents[command], line).toContain(name)
    const validate = new Ajv2020.default({ strict: false }).compile(
      JSON.parse(schemas[`${name}.json`] ?? 'false') as object,
    )
    if (!validate(document)) refused.push(`${line}: ${JSON.stringify(validate.errors)}`)
  }
  expect(refused).toEqual([])
}, 180_000)
