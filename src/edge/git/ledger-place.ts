import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gitOutput, runGit } from './run.ts'

/** Where git works on a ledger: in the clone, or in a repository of its own within the clone's git directory. */
export interface LedgerPlace {
  readonly cwd: string
  /** Says which repository, and how it reaches the remote. */
  readonly environment: Readonly<Record<string, string>>
}

// Replacement refs of the clone must not change what the ledger says.
const asStored = { GIT_NO_REPLACE_OBJECTS: '1' }

export function clonePlace(root: string): LedgerPlace {
  return { cwd: root, environment: asStored }
}

/**
 * A small repository that holds only the end of a ledger: a shallow fetch into the clone itself would make the clone shallow.
 * It reaches the remotes as the clone does, through the clone's own settings (also those of an `includeIf`), which are
 * handed to git in its environment alone since there may be credentials among them.
 */
export interface EndPlace {
  /** The repository where there is one, else null. */
  known(): Promise<LedgerPlace | null>
  /** The repository, made where there is none. */
  made(): Promise<LedgerPlace>
}

export function openEndPlace(root: string, branch: string): EndPlace {
  let folder: Promise<string> | undefined
  let place: Promise<LedgerPlace> | undefined
  async function known(): Promise<LedgerPlace | null> {
    const path = await (folder ??= endFolder(root, branch))
    if (!existsSync(join(path, 'HEAD'))) return null
    return (place ??= placeOf(root, path))
  }
  async function made(): Promise<LedgerPlace> {
    const path = await (folder ??= endFolder(root, branch))
    if (!existsSync(join(path, 'HEAD'))) await make(root, path)
    return (place ??= placeOf(root, path))
  }
  return { known, made }
}

/** Made under another name first: a run that is ended half-way, or another at the same time, leaves no half of one. */
async function make(root: string, path: string): Promise<void> {
  const format = await gitOutput(['rev-parse', '--show-object-format'], { cwd: root })
  const kind = `--object-format=${format.toString('utf8').trim()}`
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}`
  try {
    await gitOutput(['init', '--quiet', '--bare', '--template=', kind, draft], { cwd: root })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another process of this clone was first.
    if (!existsSync(join(path, 'HEAD'))) throw error
  }
}

async function endFolder(root: string, branch: string): Promise<string> {
  const args = ['rev-parse', '--path-format=absolute', '--git-common-dir']
  const common = (await gitOutput(args, { cwd: root })).toString('utf8').trimEnd()
  return join(common, 'waybill', 'ledger', `${encodeURIComponent(branch)}.git`)
}

async function placeOf(root: string, folder: string): Promise<LedgerPlace> {
  const { code, stdout } = await runGit(['config', '--local', '--includes', '--null', '--list'], {
    cwd: root,
  })
  const settings = (code === 0 ? stdout.toString('utf8') : '').split('\0').flatMap((setting) => {
    // A key without a value has no line break; none of those that count here may be one.
    const end = setting.indexOf('\n')
    const key = setting.slice(0, Math.max(end, 0))
    return reaching.test(key) ? [[key, setting.slice(end + 1)] as const] : []
  })
  return { cwd: root, environment: { ...asStored, GIT_DIR: folder, ...asEnvironment(settings, {}) } }
}

/** What decides how a remote is reached. */
const reaching =
  /^(?:remote\..*\.(?:url|pushurl|proxy|proxyauthmethod|uploadpack|receivepack|vcs)|(?:http|https|url|credential|ssh|protocol)\..*|core\.(?:sshcommand|gitproxy|askpass))$/i

/** Settings as git takes them from its environment, after those that are there already. */
export function asEnvironment(
  settings: readonly (readonly [string, string])[],
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const from = Number(before['GIT_CONFIG_COUNT'] ?? process.env['GIT_CONFIG_COUNT'] ?? '0') || 0
  return {
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${from + index}`, key],
        [`GIT_CONFIG_VALUE_${from + index}`, value],
      ]),
    ),
    GIT_CONFIG_COUNT: String(from + settings.length),
  }
}
