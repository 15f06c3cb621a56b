import type { Need } from '../component.ts'

/** What the project itself asks for. */
export interface Asked {
  readonly key: string
  readonly need: Need
}

/** An edge that a package can do without is optional. */
export interface Edge {
  readonly to: string
  readonly optional: boolean
}

/**
 * How each package is needed, by what reaches it: required where only required edges lead to it from something required,
 * optional where production reaches it in any other way, else development. The strongest reason wins; keys that nothing
 * reaches are not in the result. Linear in keys and edges.
 */
export function needsByReach(
  asked: readonly Asked[],
  edges: ReadonlyMap<string, readonly Edge[]>,
): ReadonlyMap<string, Need> {
  const needs = new Map<string, Need>()
  const spread = (need: Need, starts: readonly string[], follows: (edge: Edge) => boolean) => {
    const open = starts.filter((key) => !needs.has(key))
    for (const key of open) needs.set(key, need)
    for (let key = open.pop(); key !== undefined; key = open.pop())
      for (const edge of edges.get(key) ?? [])
        if (follows(edge) && !needs.has(edge.to)) {
          needs.set(edge.to, need)
          open.push(edge.to)
        }
  }
  const of = (need: Need) => asked.filter((one) => one.need === need).map(({ key }) => key)
  spread('required', of('required'), ({ optional }) => !optional)
  const beyond = [...needs.keys()].flatMap((key) => (edges.get(key) ?? []).map(({ to }) => to))
  spread('optional', [...of('optional'), ...beyond], () => true)
  spread('development', of('development'), () => true)
  return needs
}
