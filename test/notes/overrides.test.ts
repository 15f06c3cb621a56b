import { expect, test } from 'vitest'
import { WaybillErrors, type WaybillError } from '../../src/errors.ts'
import { noOverrides, openOverrides, readOverrides } from '../../src/notes/overrides.ts'

async function faults(text: string): Promise<readonly WaybillError[]> {
  const thrown = await readOverrides(text, 'overrides.yml').catch((error: unknown) => error)
  return thrown instanceof WaybillErrors ? thrown.errors : []
}

test('an empty file says nothing', async () => {
  expect(await readOverrides('', 'overrides.yml')).toEqual(noOverrides)
  expect(await readOverrides('# later\n', 'overrides.yml')).toEqual(noOverrides)
})

test('a file says things about changes and releases', async () => {
  const text = `changes:
  1f2e3d4:
    words: Import invoices as CSV.
    audiences: { customers: Your invoices as CSV. }
  "#12": { hidden: true }
  "feat(api)*": { type: fix, scope: null, breaking: false }
releases:
  1.4.0:
    highlights: [Invoices]
    withdrawn: { at: 2026-11-21, reason: Loses data. }
`
  const { changes, releases } = await readOverrides(text, 'overrides.yml')
  expect(Object.keys(changes)).toEqual(['1f2e3d4', '#12', 'feat(api)*'])
  expect(changes['feat(api)*']).toEqual({ type: 'fix', scope: null, breaking: false })
  expect(releases['1.4.0']?.withdrawn).toEqual({ at: '2026-11-21', reason: 'Loses data.', replacement: null })
})

test('what is wrong is told with its line and what was meant, all at once', async () => {
  const found = await faults(
    'changes:\n  abc12: { words: x }\n  1f2e3d4: { hiden: true, breaking: true }\nrelease: {}\n',
  )
  expect(found.map(({ code, message, hint, at }) => [code, at?.line, message, hint ?? null])).toEqual([
    [
      'CONFIG_INVALID',
      2,
      'changes.abc12 must be a commit id of 7 digits or more, "#12" for a pull request, or a header with * for any text.',
      null,
    ],
    ['CONFIG_INVALID', 3, 'changes.1f2e3d4.hiden is not a key that Waybill knows.', 'Did you mean "hidden"?'],
    ['CONFIG_INVALID', 3, 'changes.1f2e3d4.breaking must be false, not true.', null],
    ['CONFIG_INVALID', 4, 'release is not a key that Waybill knows.', 'Did you mean "releases"?'],
  ])
})

test('a pull request without quotes is a comment to YAML, and the hint says so', async () => {
  const [found] = await faults('changes:\n  #12:\n    words: x\n')
  expect(found).toMatchObject({ code: 'CONFIG_INVALID', at: { file: 'overrides.yml', line: 3 } })
  expect(found?.hint).toContain('"#12"')
})

test('an id that YAML takes for another number is told, not lost', async () => {
  for (const key of ['12345e7', '12345e67', '01234567', '1234567890123456789012']) {
    const found = await faults(`changes:\n  ${key}: { hidden: true }\n`)
    expect(found.map(({ hint, at }) => [hint, at?.line])).toEqual([[`Put it in quotes: "${key}".`, 2]])
  }
  expect(await faults('changes:\n  "12345e7": { hidden: true }\n  1234567: { hidden: true }\n')).toEqual([])
})

test('what is no YAML is told by line, and a token in the words is refused without repeating it', async () => {
  expect((await faults('changes:\n\t- x'))[0]).toMatchObject({ code: 'CONFIG_INVALID', at: { line: 2 } })
  const token = `ghp_${'a'.repeat(36)}`
  const [found] = await faults(`changes:\n  1f2e3d4: { words: "${token}" }\n`)
  expect(found).toMatchObject({ code: 'SECRET_LITERAL', at: { line: 2 } })
  expect(`${found?.message}${found?.hint}`).not.toContain(token)
})

test('the longest id of a commit wins, and headers in the order of the file', () => {
  const find = openOverrides({
    releases: {},
    changes: { '1f2e3d4': {}, '1f2e3d4c5b': {}, 'b*': {}, 'a *': {}, '* b': {} },
  })
  const key = (oid: string, header: string) =>
    find?.({ oid, pullRequest: null, headers: [header] })?.key ?? null
  expect(key('1f2e3d4c5b6a', 'a b')).toBe('1f2e3d4c5b')
  expect(key('1f2e3d4d0000', 'a b')).toBe('1f2e3d4')
  expect(key('2f2e3d4d0000', 'a b')).toBe('a *')
  expect(key('2f2e3d4d0000', 'c b')).toBe('* b')
  expect(key('2f2e3d4d0000', 'c')).toBeNull()
  expect(openOverrides(noOverrides)).toBeNull()
})
