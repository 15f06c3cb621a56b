import { gitMissing } from './run.ts'

/**
 * A small question to git through simple-git: arguments in, text out; null when git answers with another exit code
 * than 0, which is how git says no. simple-git alone takes a failure with nothing on stderr for success.
 */
export type Ask = (args: readonly string[]) => Promise<string | null>

/** Opens a way to ask in a folder. simple-git is loaded here: a command without git does not pay for it. */
export async function openQuestions(cwd: string): Promise<Ask> {
  const { simpleGit } = await import('simple-git')
  // By default every GIT_ variable is dropped, and with them the `safe.directory` of CI containers.
  const allowEnvironment = Object.keys(process.env).filter((name) => name.startsWith('GIT_'))
  return async (args) => {
    // One instance a question, since the calls of one instance wait for each other.
    const git = simpleGit({
      baseDir: cwd,
      completion: { onClose: true, onExit: false },
      allowEnvironment,
      errors: (error, result) => error ?? (result.exitCode === 0 ? undefined : new Error('git said no')),
    })
    try {
      // simple-git keeps the switch of this from git's environment.
      return await git.raw(['--no-replace-objects', ...args])
    } catch (cause) {
      if (String(cause).includes('ENOENT')) throw gitMissing(cause)
      return null
    }
  }
}
