import { WaybillError } from '../../errors.ts'
import type { Environment } from '../edge.ts'
import { runGit } from './run.ts'

/** Who makes a tag or a commit, as git takes it from its environment; empty where git knows by itself. */
export type Identity = Readonly<Record<string, string>>

/**
 * Who makes a release: whom git is configured with, else the account that started the run of a CI system (GitHub's
 * address that keeps a person's own private, docs.github.com, "Setting your commit email address"). Throws RELEASE_UNREADY
 * where nobody is known: a name that git guesses from the machine is nobody's.
 */
export async function releaseIdentity(
  root: string,
  { variable, actor }: Pick<Environment, 'variable' | 'actor'>,
): Promise<Identity> {
  const known = await Promise.all([
    setting(root, 'user.name', variable('GIT_COMMITTER_NAME')),
    setting(root, 'user.email', variable('GIT_COMMITTER_EMAIL') ?? variable('EMAIL')),
  ])
  if (known.every((one) => one !== null)) return {}
  const person = personOf(variable) ?? (actor.kind === 'ci' ? unnamed : null)
  if (person !== null) return asVariables(person)
  throw new WaybillError('RELEASE_UNREADY', 'git does not know who makes the tag.', {
    hint: 'Run: git config --global user.name "Your Name" && git config --global user.email you@example.com',
  })
}

interface Person {
  readonly name: string
  readonly email: string
}

/** The identity that the ledger's commits have. */
const unnamed: Person = { name: 'Waybill', email: 'waybill@localhost' }

async function setting(root: string, key: string, first: string | undefined): Promise<string | null> {
  if (first) return first
  const { code, stdout } = await runGit(['config', '--get', key], { cwd: root })
  const value = stdout.toString('utf8').trim()
  return code === 0 && value !== '' ? value : null
}

function personOf(variable: Environment['variable']): Person | null {
  const [login, id] = [variable('GITHUB_ACTOR'), variable('GITHUB_ACTOR_ID')]
  if (login) {
    const server = variable('GITHUB_SERVER_URL') ?? ''
    const host = URL.canParse(server) ? new URL(server).hostname : 'github.com'
    return { name: login, email: `${id ? `${id}+` : ''}${login}@users.noreply.${host}` }
  }
  const [name, email] = [variable('GITLAB_USER_NAME'), variable('GITLAB_USER_EMAIL')]
  return name && email ? { name, email } : null
}

function asVariables({ name, email }: Person): Identity {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  }
}

/** The same at a time, in seconds since 1970-01-01 UTC. */
export function dated(identity: Identity, at: number): Identity {
  const date = `@${at} +0000`
  return { ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
}
