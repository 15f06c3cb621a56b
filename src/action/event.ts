import { readFileSync } from 'node:fs'
import type { EventFacts } from '../edge/fork-event.ts'
import type { Runner } from './runner.ts'

/** What the run is for. A payload that cannot be read is null: a pull request without one is taken for a fork's. */
export function readEvent(runner: Pick<Runner, 'variable'>): EventFacts {
  const path = runner.variable('GITHUB_EVENT_PATH')
  return {
    name: runner.variable('GITHUB_EVENT_NAME') ?? '',
    payload: path === null ? null : payloadIn(path),
  }
}

function payloadIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
