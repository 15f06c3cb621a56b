import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfiguration } from '../../../src/config/load.ts'
import { clock } from '../../../src/edge/clock.ts'
import { readEnvironment } from '../../../src/edge/environment.ts'
import { openForgeOf } from '../../../src/edge/forge/open-forge.ts'
import { scratchFolder } from '../../builders/folder.ts'
import { never } from '../loopback.ts'
import { pullRequest, serveGithub } from './github-server.ts'

const oid = '1'.repeat(40)

async function ask(
  remote: string | null,
  {
    variables = {},
    yaml = '',
  }: { readonly variables?: Readonly<Record<string, string>>; readonly yaml?: string },
) {
  const gitDirectory = await scratchFolder()
  const { configuration } = await loadConfiguration({
    file: 'waybill.yml',
    text: `product: Acme API\n${yaml}`,
  })
  const enrich = openForgeOf({
    remote,
    source: { repository: { gitDirectory }, configuration },
    world: { environment: readEnvironment(variables), clock },
    signal: never,
  })
  return { ...(await enrich([oid])), gitDirectory }
}

test('the remote, the configuration and the environment tell whom to ask, and the token is kept nowhere', async () => {
  await using server = await serveGithub({ [oid]: { pullRequests: [pullRequest(7)] } })
  const variables = { GH_TOKEN: 'ghp_s3cret', WAYBILL_FORGE_API: server.url, GITLAB_TOKEN: 'other' }
  const yaml = 'network: { private-hosts: [127.0.0.1] }\n'
  const { facts, failures, gitDirectory } = await ask('git@github.com:acme/api.git', { variables, yaml })
  expect(failures).toEqual([])
  expect(facts.get(oid)?.pullRequest?.number).toBe('7')
  expect(server.authorizations).toEqual(['token ghp_s3cret'])
  const kept = await readFile(join(gitDirectory, 'waybill', 'enrichment.jsonl'), 'utf8')
  expect(kept).toContain(oid)
  expect(kept).not.toContain('s3cret')
})

test('where there is nobody to ask the failure says what is missing', async () => {
  expect((await ask(null, {})).failures).toEqual([
    'No forge was asked: the repository has no remote with a web address. Set `repository` in waybill.yml.',
  ])
  expect((await ask('https://code.acme.example/acme/api', {})).failures).toEqual([
    'No forge was asked: code.acme.example is not known to be GitHub or GitLab. Set `forge` in waybill.yml.',
  ])
  expect(
    (await ask('https://github.com/acme/api', { variables: { GITHUB_TOKEN: '' } })).failures[0],
  ).toContain('Set GITHUB_TOKEN')
})
