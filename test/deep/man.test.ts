import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { manPage } from '../../build/man.js'
import { root } from '../../build/project.js'
import { commandTable } from '../../build/table.js'
import { scratchFolder } from '../builders/folder.ts'

const run = promisify(execFile)

test('mandoc finds nothing in the man page but that it bears no date, and shows all of it', async () => {
  const page = join(await scratchFolder(), 'waybill.1')
  await writeFile(page, manPage(await commandTable(root), '1.2.3'))
  const said = await run('mandoc', ['-T', 'lint', page]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
  const findings = said.split('\n').filter((line) => /: (?:STYLE|WARNING|ERROR|UNSUPP): /.test(line))
  // The same sources make the same page on every day.
  expect(findings.filter((line) => !line.includes('missing date'))).toEqual([])
  const { stdout } = await run('mandoc', ['-T', 'ascii', page])
  expect(stdout.replace(/.\u0008/g, '')).toContain('waybill ledger what-ran')
  expect(stdout.replace(/.\u0008/g, '')).toMatch(/^ +--format <format>$/m)
})
