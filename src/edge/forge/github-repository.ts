import type { ForgeConnection } from './answers.ts'
import { isPassing, type GithubCaller } from './github-call.ts'

/** A repository at GitHub, and how it is spoken to. */
export interface GithubRepository {
  readonly connection: ForgeConnection
  readonly signal: AbortSignal
  readonly caller: GithubCaller
  /** `/repos/owner/name`. */
  readonly root: string
}

const mostTries = 3

/**
 * Does what looks first at what is there, and again after a fault that may have passed: nobody can know whether a write that was
 * not answered was done, but whoever looks again sees it. Three times at most.
 */
export async function untilDone<T>(
  { connection, signal }: Pick<GithubRepository, 'connection' | 'signal'>,
  act: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await act()
    } catch (error) {
      if (!isPassing(error) || tries === mostTries || signal.aborted) throw error
      await connection.clock.sleep(connection.pauseMs * tries ** 2, signal)
    }
  }
}
