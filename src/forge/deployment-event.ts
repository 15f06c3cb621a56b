import { field, numeral, text } from './answer.ts'

/**
 * The forge's own deployment that a run was started for: GitHub's events `deployment` and `deployment_status` bring it. Only that
 * of this environment and commit: another one's state is not ours to tell. Null for every other event.
 */
export function deploymentOfEvent(
  event: unknown,
  { environment, commit }: { readonly environment: string; readonly commit: string },
): string | null {
  const deployment = field(event, 'deployment')
  const isMeant =
    text(field(deployment, 'environment')) === environment && text(field(deployment, 'sha')) === commit
  return isMeant ? numeral(field(deployment, 'id')) : null
}
