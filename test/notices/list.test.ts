import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WaybillErrors } from '../../src/errors.ts'
import { readList, type ListRow } from '../../src/notices/list.ts'

async function faultsOf(text: string, file: string): Promise<string[]> {
  const error: unknown = await readList(text, file).then(
    () => null,
    (cause: unknown) => cause,
  )
  if (!(error instanceof WaybillErrors)) throw new Error('the list was read')
  return error.errors.map(
    (one) => `${one.code} ${one.exitCode} ${one.at?.file}:${one.at?.line} ${one.message}`,
  )
}

test('a CSV list gives one row a person with all that they chose', async () => {
  const text = [
    'address,name,time-zone,language,wants,opted-out',
    'ada@EXAMPLE.com,"Lovelace, Ada",Europe/London,en,"feat, fix",',
    'bob@example.com,,,,,no',
  ].join('\r\n')
  expect(await readList(text, 'people.csv')).toEqual({
    optedOut: [],
    duplicates: [],
    rows: [
      {
        address: 'ada@example.com',
        name: 'Lovelace, Ada',
        timeZone: 'Europe/London',
        language: 'en',
        wants: ['feat', 'fix'],
      },
      { address: 'bob@example.com', name: null, timeZone: null, language: null, wants: null },
    ],
  })
})

test('a YAML list with the same keys gives the same rows', async () => {
  const csv =
    'address,name,wants,opted-out\nada@example.com,Ada,feat fix,false\neve@example.com,,,2026-01-31\n'
  const yaml = [
    '- address: ada@example.com',
    '  name: Ada',
    '  wants: [feat, fix]',
    '  opted-out: false',
    '- { address: eve@example.com, opted-out: 2026-01-31 }',
  ].join('\n')
  expect(await readList(yaml, 'people.yml')).toEqual(await readList(csv, 'people.csv'))
  expect(await readList(yaml, 'the list')).toEqual(await readList(csv, 'the list'))
})

test('people who opted out are left out and counted, whichever of their rows says so', async () => {
  const text = 'address,opted-out\nada@example.com,\nADA@example.com,yes\nbob@example.com,\n'
  expect(await readList(text, 'a.csv')).toEqual({
    optedOut: ['ada@example.com'],
    duplicates: [3],
    rows: [{ address: 'bob@example.com', name: null, timeZone: null, language: null, wants: null }],
  })
})

test('one person in two spellings is one row, the first', async () => {
  const text = 'address,name\nAda@example.com,First\nada@Example.com,Second\n'
  expect((await readList(text, 'a.csv')).rows).toMatchObject([{ address: 'Ada@example.com', name: 'First' }])
})

test('all bad rows are told at once with their lines, and no fault shows an address', async () => {
  const text = [
    'address,name,time-zone,language,opted-out',
    'Bob <bob@evil.example>,,,,',
    'good@example.com,"two\nlines",,,',
    'ok@example.com,,Mars/Base,,',
    'ok2@example.com,,,english please,perhaps',
    'ok3@example.com,a,b,c,d,e',
  ].join('\n')
  const faults = await faultsOf(text, 'people.csv')
  expect(faults).toEqual([
    'LIST_INVALID 2 people.csv:7 The row has 6 fields under 5 columns.',
    'LIST_INVALID 2 people.csv:2 The address is not one plain mailbox.',
    'LIST_INVALID 2 people.csv:5 There is no time zone "Mars/Base".',
    'LIST_INVALID 2 people.csv:6 "english please" is no language tag.',
    'LIST_INVALID 2 people.csv:6 The column opted-out says neither yes nor no.',
  ])
  expect(faults.join()).not.toContain('@')
})

test('a misspelt column is refused, since it might have been opted-out', async () => {
  expect(await faultsOf('address,opted_out\na@example.com,yes\n', 'a.csv')).toEqual([
    'LIST_INVALID 2 a.csv:1 The list has columns that are not known: "opted_out".',
  ])
  expect(
    await faultsOf('- address: a@example.com\n- address: b@example.com\n  optedout: yes\n', 'a.yaml'),
  ).toEqual(['LIST_INVALID 2 a.yaml:2 The list has columns that are not known: "optedout".'])
})

test('a list without a header is refused without showing who is on it', async () => {
  const faults = await faultsOf('ada@example.com,Ada\nbob@example.com,Bob\n', 'a.csv')
  expect(faults).toEqual(['LIST_INVALID 2 a.csv:1 The list has no column address here.'])
})

test('broken YAML and YAML that is no list are told with file and line', async () => {
  expect((await faultsOf('- address: "a@example.com\n- x', 'a.yml'))[0]).toMatch(
    /a\.yml:\d The list is not valid YAML/,
  )
  expect(await faultsOf('address: a@example.com', 'a.yml')).toEqual([
    'LIST_INVALID 2 a.yml:1 The list is not a sequence of people.',
  ])
  expect(await faultsOf('- a@example.com', 'a.yml')).toEqual([
    'LIST_INVALID 2 a.yml:1 The row is not a mapping with an address.',
  ])
})

test('an empty list is nobody', async () => {
  expect(await readList('', 'a.csv')).toEqual({ rows: [], optedOut: [], duplicates: [] })
  expect(await readList('', 'a.yml')).toEqual({ rows: [], optedOut: [], duplicates: [] })
})

test('line ends and controls in a name become one space', async () => {
  const { rows } = await readList('address,name\na@example.com,"Ada\r\nBcc: eve"\n', 'a.csv')
  expect(rows[0]?.name).toBe('Ada Bcc: eve')
})

test('a list that is written out is read back as it was, in CSV as in YAML', async () => {
  const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
  const name = fc.string({
    unit: fc.constantFrom('A', 'ü', ',', '"', "'", ':', '#', '-', '{'),
    minLength: 1,
    maxLength: 9,
  })
  const person = fc.record({
    name: orNull(name),
    timeZone: orNull(fc.constantFrom('Europe/Berlin', 'Asia/Kolkata')),
    language: orNull(fc.constantFrom('en', 'pt-BR')),
    wants: orNull(fc.uniqueArray(fc.constantFrom('feat', 'fix', 'security'), { minLength: 1 })),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 8 }), async (people) => {
      const rows: ListRow[] = people.map((one, index) => ({ ...one, address: `p${index}@acme.example` }))
      const cells = rows.map((one) => ({
        address: one.address,
        name: one.name ?? '',
        'time-zone': one.timeZone ?? '',
        language: one.language ?? '',
        wants: (one.wants ?? []).join(' '),
      }))
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
      const csv = [
        'address,name,time-zone,language,wants',
        ...cells.map((row) => Object.values(row).map(quoted).join(',')),
      ].join('\r\n')
      expect((await readList(csv, 'a.csv')).rows).toEqual(rows)
      expect((await readList(JSON.stringify(cells), 'a.yml')).rows).toEqual(rows)
    }),
    { numRuns: 50 },
  )
})
