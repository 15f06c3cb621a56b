import { openWorld } from '../../edge/world.ts'
import type { Configuration } from '../../config/schema.ts'

/** What `waybill.yml` has names of. */
export const nameKinds = ['environments', 'packages', 'audiences'] as const
export type NameKind = (typeof nameKinds)[number]

/**
 * The names of one kind in the nearest `waybill.yml`, in its order. None where there is no file, or one that cannot be read:
 * a shell that completes a line is no place for complaints.
 */
export async function namesOf(
  kind: NameKind,
  at: { readonly cwd: string; readonly config: string | null },
): Promise<readonly string[]> {
  try {
    const { loaded } = await openWorld(at, {})
    return named(kind, loaded.configuration).filter((name) => !/[\u0000-\u001F\u007F]/.test(name))
  } catch {
    return []
  }
}

function named(kind: NameKind, { environments, packages, audiences }: Configuration): string[] {
  return Object.keys({ environments, packages: packages ?? {}, audiences }[kind])
}
