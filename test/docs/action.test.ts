import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../build/project.js'
import { positional } from '../../src/action/inputs.ts'
import { inputNames, outputNames } from '../../src/action/names.ts'
import { steps } from '../../src/cli/commands.ts'
import { codeSpans, guide, tableBelow } from './guides.ts'

const text = guide('docs/action.md')
const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Record<
  'inputs' | 'outputs',
  Readonly<Record<string, unknown>>
>
const available = steps

test('the tables, action.yml and the code name the same inputs and outputs', () => {
  const inputs = tableBelow(text, 'Inputs').map(([name]) => codeSpans(name ?? '')[0])
  const outputs = tableBelow(text, 'Outputs').map(([name]) => codeSpans(name ?? '')[0])
  expect(inputs).toEqual(inputNames)
  expect(inputs).toEqual(Object.keys(manifest.inputs))
  expect(outputs).toEqual(outputNames)
  expect(outputs).toEqual(Object.keys(manifest.outputs))
})

test('the table of inputs says which commands take each', () => {
  for (const [cell = '', taking = ''] of tableBelow(text, 'Inputs')) {
    const input = codeSpans(cell)[0] ?? ''
    const commandsTaking = available.filter(
      ({ name, options }) =>
        positional[name]?.includes(input) || options.some(([one]) => one.split(' ')[0] === `--${input}`),
    )
    const names = commandsTaking.map(({ name }) => name)
    expect(taking, input).toBe(names.length > 0 ? names.join(', ') : 'all')
  }
})

test('the commands that a step may run are listed', () => {
  const line = /^Commands: .*$/m.exec(text)?.[0] ?? ''
  expect(codeSpans(line)).toEqual(available.map(({ name }) => name))
})
