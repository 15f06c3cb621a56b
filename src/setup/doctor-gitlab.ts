import type { ConfigurationText } from '../config/document.ts'
import { fail, type Finding } from './finding.ts'

/** What a pipeline of GitLab that uses Waybill will trip over. What it includes from elsewhere is not seen. */
export function judgePipeline(path: string, text: ConfigurationText): Finding[] {
  if (text.faults.length > 0 || typeof text.value !== 'object' || text.value === null) return []
  const sections = Object.entries(text.value as Readonly<Record<string, unknown>>)
  const everywhere = depthOf(sections.find(([name]) => name === 'variables')?.[1])
  return sections.flatMap(([name, job]) => {
    if (typeof job !== 'object' || job === null || !('script' in job)) return []
    const script = [job.script].flat().join('\n')
    if (!/(?:^|\s)waybill\s+(?:notes|next|bom|release|announce|preview|page|comment)\b/m.test(script))
      return []
    const own = depthOf('variables' in job ? job.variables : undefined)
    if ((own ?? everywhere) === '0' || /\s--deepen\b/.test(script)) return []
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

function depthOf(variables: unknown): string | null {
  if (typeof variables !== 'object' || variables === null || !('GIT_DEPTH' in variables)) return null
  const depth = variables.GIT_DEPTH
  return typeof depth === 'string' || typeof depth === 'number' ? String(depth) : null
}
