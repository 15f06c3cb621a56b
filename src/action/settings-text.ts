import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Runner } from './runner.ts'

/**
 * The text of the configuration that the step's command will read, before anything is made of it: the names of secrets are in it.
 * Null where there is none, or none that can be read; the command says so itself.
 */
export function readSettingsText(runner: Pick<Runner, 'input'>): string | null {
  const cwd = resolve(runner.input('cwd') || '.')
  const named = runner.input('config')
  if (named !== '') return textOf(resolve(cwd, named))
  for (let folder = cwd; ; folder = dirname(folder)) {
    const text = textOf(join(folder, 'waybill.yml')) ?? textOf(join(folder, 'waybill.yaml'))
    if (text !== null || dirname(folder) === folder) return text
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
