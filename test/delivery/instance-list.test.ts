import { expect, test } from 'vitest'
import { readInstances } from '../../src/delivery/instance-list.ts'

test('addresses and records are both instances', () => {
  const list = [
    'http://10.0.0.1:8080/',
    { url: 'https://b.example/api/', name: 'b', version: 7 },
    { name: 'c' },
  ]
  const unsaid = { version: null, commit: null, digest: null }
  expect(readInstances(list)).toEqual([
    { ...unsaid, name: '10.0.0.1:8080', url: 'http://10.0.0.1:8080' },
    { ...unsaid, name: 'b', url: 'https://b.example/api', version: '7' },
    { ...unsaid, name: 'c', url: null },
  ])
})

test('an instance that is listed twice is one, and two of one name are two', () => {
  const twice = readInstances(['http://a.example', 'http://a.example/'])
  expect(twice).toHaveLength(1)
  const two = readInstances([
    { name: 'api', url: 'http://a.example' },
    { name: 'api', url: 'http://b.example' },
  ])
  expect(two).toMatchObject([{ name: 'api' }, { name: 'api (http://b.example)' }])
})

test.each([
  [{ instances: [] }],
  ['http://a.example'],
  [[7]],
  [[{}]],
  [['10.0.0.1']],
  [['ftp://a.example']],
  [['http://ada:hunter2@a.example']],
  [['http://a.example/?key=hunter2']],
  [[{ name: 'a', url: 'file:///etc/passwd' }]],
  [Array.from({ length: 10_001 }, (_, index) => `http://a.example/${index}`)],
])('what is no whole list of instances is refused, without its words', (list) => {
  const found = readInstances(list)
  expect(found).toBeTypeOf('string')
  expect(found).not.toContain('hunter2')
})
