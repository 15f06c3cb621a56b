import type { World } from '../edge/world.ts'

/** The values that this run takes from the environment, so that nothing that is printed can repeat one. */
export function secretsOf({ loaded, environment }: World): string[] {
  const written = JSON.stringify(loaded.configuration)
  const names = [...written.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map((match) => match[1] ?? '')
  const tokens = ['WAYBILL_PUSH_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'GITLAB_TOKEN', 'CI_JOB_TOKEN']
  return [...names, 'WAYBILL_RECIPIENT_KEY', 'WAYBILL_RECIPIENT_KEY_PREVIOUS', ...tokens]
    .map((name) => environment.variable(name))
    .filter((value) => value !== undefined)
}
