import { expect, test } from 'vitest'
import { WaybillErrors } from '../../src/errors.ts'
import { readAddressList } from '../../src/notices/address-list.ts'

function faultsOf(text: string): string[] {
  try {
    readAddressList(text, 'gone.csv')
  } catch (error) {
    if (!(error instanceof WaybillErrors)) throw error
    return error.errors.map((one) => `${one.code} ${one.at?.file}:${one.at?.line ?? ''} ${one.message}`)
  }
  throw new Error('the list was read')
}

test('one address a line is a list, with remarks and blank lines in it', () => {
  const text = '\uFEFF# who left in May\r\n\r\nada@acme.example\r\n  Bob@ACME.example \r\nADA@acme.example'
  expect(readAddressList(text, 'a.txt')).toEqual({
    addresses: ['ada@acme.example', 'Bob@acme.example'],
    duplicates: 1,
  })
  expect(readAddressList('', 'a.txt')).toEqual({ addresses: [], duplicates: 0 })
})

test('the exports of mailing services are read by their column for addresses, whatever else they hold', () => {
  for (const text of [
    'Email Address,First Name,Address,UNSUB_TIME\nada@acme.example,Ada,"1 High St, York",2026-01-02 10:00\n',
    'email,created\nada@acme.example,1767225600\n',
    '"ID";"E-Mail";"Name"\r\n1;ada@acme.example;"Ada; L."\r\n',
    'Contact ID\tEmail\tOpted Out\n7\tada@acme.example\ttrue\n',
    'address,code\nada@acme.example,605\n',
    'EmailAddress,Reason\nada@acme.example,UNSUBSCRIBE\n',
    'name,primary_email\nAda,ada@acme.example\n',
    'email\nada@acme.example\n',
  ])
    expect(readAddressList(text, 'a.csv').addresses, text).toEqual(['ada@acme.example'])
})

test('all wrong rows are told with their lines, and no fault shows an address', () => {
  const faults = faultsOf('email,name\nBob <bob@evil.example>,x\nok@acme.example,y\n,z\nada@acme,q\n')
  expect(faults).toEqual([
    'LIST_INVALID gone.csv:2 The address is not one plain mailbox.',
    'LIST_INVALID gone.csv:4 The address is not one plain mailbox.',
    'LIST_INVALID gone.csv:5 The address is not one plain mailbox.',
  ])
  expect(faultsOf('ada@acme.example\nBob Miller <bob@acme.example>\n')).toEqual([
    'LIST_INVALID gone.csv:2 The address is not one plain mailbox.',
  ])
})

test('a list whose column of addresses cannot be told is refused', () => {
  expect(faultsOf('name,city\nAda,York\n')).toEqual([
    'LIST_INVALID gone.csv:1 The list has no column with addresses here.',
  ])
  expect(faultsOf('work email,home email\na@x.example,b@x.example\n')).toEqual([
    'LIST_INVALID gone.csv:1 The list has 2 columns that could be the addresses.',
  ])
  expect(faultsOf('ada@acme.example,Ada\n')).toEqual([
    'LIST_INVALID gone.csv:1 The list has no column with addresses here.',
  ])
})

test('a list with many faults tells the first of them and how many more there are', () => {
  const faults = faultsOf(`email\n${'nobody\n'.repeat(50)}`)
  expect(faults).toHaveLength(21)
  expect(faults.at(-1)).toBe('LIST_INVALID gone.csv: The list has 30 more faults.')
})

test('a hundred thousand rows are read, and one more is refused', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `p${index}@acme.example`)
  expect(readAddressList(`email\n${rows.join('\n')}`, 'a.csv').addresses).toHaveLength(100_000)
  expect(faultsOf(`email\n${rows.join('\n')}\nlast@acme.example\n`)).toEqual([
    'LIST_INVALID gone.csv:100002 The list has more than 100000 rows.',
  ])
})
