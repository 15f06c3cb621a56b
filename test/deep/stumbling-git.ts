import { execFileSync } from 'node:child_process'
import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scratchFolder } from '../builders/folder.ts'

/** Where a run is ended: with the so-manieth writing question to git, before git is asked or after it has answered. */
export interface Stumble {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** A `git` for the PATH that counts what writes (objects, references, pushes), and ends whoever asks at one of them. */
export interface StumblingGit {
  /** The environment variables of a run that is to be ended; null: it only counts. */
  variables(stumble: Stumble | null): Promise<Readonly<Record<string, string>>>
  /** How many writing questions there were since `variables` was called. */
  counted(): Promise<number>
}

export async function aStumblingGit(): Promise<StumblingGit> {
  const folder = await scratchFolder()
  const count = join(folder, 'count')
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  await writeFile(
    join(folder, 'git'),
    `#!/bin/sh
for word; do
  case "$word" in
    hash-object | mktree | commit-tree | update-ref | push | fast-import) writes=1; break ;;
    -c | --*) ;;
    *=*) ;;
    *) break ;;
  esac
done
[ -n "$writes" ] || exec ${git} "$@"
printf x >> ${count}
if [ "$STUMBLE" = "$(wc -c < ${count} | tr -d ' ') before" ]; then kill -9 $PPID; exit 1; fi
stumble="$(wc -c < ${count} | tr -d ' ') after"
${git} "$@"
code=$?
if [ "$STUMBLE" = "$stumble" ]; then kill -9 $PPID; fi
exit $code
`,
  )
  await chmod(join(folder, 'git'), 0o755)
  return {
    variables: async (stumble) => {
      await rm(count, { force: true })
      const told: Record<string, string> = { PATH: `${folder}:${process.env['PATH'] ?? ''}` }
      return stumble === null ? told : { ...told, STUMBLE: `${stumble.at} ${stumble.when}` }
    },
    counted: () =>
      readFile(count, 'utf8').then(
        ({ length }) => length,
        () => 0,
      ),
  }
}
