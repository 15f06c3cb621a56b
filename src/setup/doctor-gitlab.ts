import type { ConfigurationText } from '../config/document.ts'
import { callsIn, needsHistory } from './doctor-jobs.ts'
import { fail, type Finding } from './finding.ts'

/** What a pipeline of GitLab that uses Waybill will trip over. What it includes from elsewhere is not seen. */
export function judgePipeline(path: string, text: ConfigurationText): Finding[] {
  if (text.faults.length > 0 || !isRecord(text.value)) return []
  const pipeline = text.value
  return Object.entries(pipeline).flatMap(([name, job]) => {
    if (!isRecord(job) || !('script' in job)) return []
    if (!callsIn([job['script']].flat().join('\n')).some(needsHistory)) return []
    const depth = depthOfJob(job, pipeline, new Set()) ?? depthOf(pipeline['variables'])
    if (depth === '0' || depth === 'elsewhere') return []
    return [
      fail('workflow', 'checkout-shallow', {
        what: `The job ${name} has a clone of the last commits only, and Waybill reads the history.`,
        why: 'It ends with HISTORY_SHALLOW and exit code 2. GitLab clones 20 commits where nothing is said.',
        fix: 'variables: { GIT_DEPTH: "0" }',
        file: path,
        line: text.placeOf([name], 'key').line,
      }),
    ]
  })
}

type Fields = Readonly<Record<string, unknown>>

/** By the job itself, else by what it extends, of which the last counts; `elsewhere` for what another file says. */
function depthOfJob(job: Fields, pipeline: Fields, seen: ReadonlySet<string>): string | null {
  const own = depthOf(job['variables'])
  if (own !== null) return own
  const names = [job['extends']].flat().filter((one) => typeof one === 'string')
  for (const name of names.toReversed()) {
    const base = pipeline[name]
    if (seen.has(name)) continue
    const depth = isRecord(base) ? depthOfJob(base, pipeline, new Set([...seen, name])) : 'elsewhere'
    if (depth !== null) return depth
  }
  return null
}

function depthOf(variables: unknown): string | null {
  const depth = isRecord(variables) ? variables['GIT_DEPTH'] : undefined
  return typeof depth === 'string' || typeof depth === 'number' ? String(depth) : null
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
