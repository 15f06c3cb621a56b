import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { checksumLine } from '../../src/attestation/checksum.ts'
import { scratchFolder } from '../builders/folder.ts'

const sha256 = 'ab'.repeat(32)

test('a checksum is a line with the digest, two spaces and the name', () => {
  expect(checksumLine({ name: 'bom.cdx.json', sha256 })).toBe(`${sha256}  bom.cdx.json\n`)
})

test.each([
  'bom.cdx.json',
  'with space.json',
  '-dash',
  '*star',
  'back\\slash',
  'line\nend',
  'carriage\rreturn',
])('sha256sum finds the file %j by its line', async (name) => {
  const folder = await scratchFolder()
  await writeFile(join(folder, name), 'content')
  const digest = createHash('sha256').update('content').digest('hex')
  await writeFile(join(folder, 'sums'), checksumLine({ name, sha256: digest }))
  const checked = await promisify(execFile)('sha256sum', ['--check', '--strict', 'sums'], { cwd: folder })
  expect(checked.stdout).toContain(': OK')
})
