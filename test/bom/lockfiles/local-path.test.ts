import { expect, test } from 'vitest'
import { joinPaths, localPath } from '../../../src/bom/lockfiles/local-path.ts'

test.each([
  ['./packages/a/', 'packages/a'],
  ['..\\beside\\b', '../beside/b'],
  ['.', ''],
  ['a//b', 'a/b'],
  ['./lib/../x//y', 'lib/../x/y'],
  ['ada:hunter2@host.example/x', 'host.example/x'],
  ['ada@host.example:acme/x', 'host.example:acme/x'],
  ['https://ada:hunter2@host.example/x', 'https:/host.example/x'],
  ['node_modules/@acme/x', 'node_modules/@acme/x'],
  ['@acme/x', '@acme/x'],
])('the relative path %s stays', (written, path) => {
  expect(localPath(written)).toEqual({ path, isAbsolute: false })
})

test.each([
  '/home/ada/x',
  'C:\\Users\\ada\\x',
  '~/ada/x',
  '//share/ada/x',
  'file:///home/ada/x',
  'path+file:///home/ada/x',
])('of the place %s on a machine only the last name is kept', (written) => {
  expect(localPath(written)).toEqual({ path: 'x', isAbsolute: true })
})

test('folders are joined without stepping in place', () => {
  expect(joinPaths('crates/a', '../b/./c')).toBe('crates/b/c')
  expect(joinPaths('', '../../x')).toBe('../../x')
  expect(joinPaths('a', '..')).toBe('')
})
