import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { gitFailed, gitMissing, spawnGit } from './run.ts'

/**
 * What git calls the patches of these commits (`git patch-id --stable`): equal for equal changes, wherever and by whomever they
 * were committed. By object id; a merge and a commit that changes nothing have none. The patches stream from one git into the
 * other, so that memory does not grow with them. Throws GIT_FAILED when either ends with an error or by a signal.
 */
export async function patchIds(root: string, oids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (oids.length === 0) return new Map()
  const diffs = start(root, [...diffArguments, '--stdin'])
  const ids = start(root, ['patch-id', '--stable'])
  const patches = new Map<string, string>()
  diffs.child.stdin.end(`${oids.join('\n')}\n`)
  try {
    await Promise.all([
      // A git that ends before it has read everything closes the pipe; its exit code tells the story.
      pipeline(diffs.child.stdout, ids.child.stdin).catch(() => undefined),
      readLines(ids.child.stdout, patches),
    ])
  } finally {
    diffs.child.stdout.destroy()
  }
  await diffs.ended()
  await ids.ended()
  return patches
}

/** The patch whole and as the objects have it: no rename that hides it, no filter or driver of this clone. */
const diffArguments = [
  'diff-tree',
  '-p',
  '--root',
  '--no-renames',
  '--full-index',
  '--binary',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

function start(cwd: string, args: readonly string[]) {
  const child = spawnGit(args, { cwd })
  let said = ''
  let missing: Error | null = null
  child.on('error', (error) => (missing = error))
  child.stdin.on('error', () => undefined)
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < 4096) said += chunk.toString('utf8')
  })
  const closed = once(child, 'close').catch(() => [null])
  return {
    child,
    ended: async () => {
      const [code] = (await closed) as [number | null]
      if (missing) throw gitMissing(missing)
      if (code !== 0) throw gitFailed(args, { code: code ?? -1, stdout: Buffer.alloc(0), stderr: said })
    },
  }
}

/** Each line is a patch's id and its commit's. */
async function readLines(stdout: AsyncIterable<Buffer>, patches: Map<string, string>): Promise<void> {
  let rest = ''
  for await (const chunk of stdout) {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [patch, oid] = line.split(' ')
      if (patch !== undefined && oid !== undefined) patches.set(oid, patch)
    }
  }
}
