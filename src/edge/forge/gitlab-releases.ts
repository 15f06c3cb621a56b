import { WaybillError } from '../../errors.ts'
import { field, numeral } from '../../forge/answer.ts'
import type { WantedAsset, WantedRelease } from '../../forge/forge-release.ts'
import { gitlabName, packageName } from '../../forge/gitlab-name.ts'
import {
  fileSteps,
  isDescribed,
  isWanted,
  linkSteps,
  readGitlabFile,
  readGitlabFiles,
  readGitlabRelease,
  wantedLink,
  type FileStep,
  type GitlabFile,
  type GitlabRelease,
} from '../../forge/gitlab-release.ts'
import type { ForgeHost } from './forge-host.ts'
import type { GitlabClient, GitlabQuestion } from './gitlab-client.ts'

const needs = 'the role Developer'

interface Package {
  /** Null where there is none yet. */
  readonly id: string | null
  readonly files: readonly GitlabFile[]
}

/**
 * GitLab's releases (docs.gitlab.com, "Releases API"). There are no drafts: every file goes into a generic package and is compared by
 * its digest first, and the release with links to all of them is made last. `web` is the project's web address.
 */
export function gitlabReleases(client: GitlabClient, web: string): ForgeHost['releases'] {
  async function find(tag: string): Promise<GitlabRelease | null> {
    const answer = await client.valueOrNull({
      method: 'GET',
      path: `/releases/${encodeURIComponent(tag)}`,
      doing: `read the release ${tag}`,
      needs: 'the role Reporter',
    })
    if (answer === null) return null
    const { files } = await packageOf(client, tag)
    return readGitlabRelease(answer, files, web)
  }

  return {
    find,
    put: async (wanted, tell) => {
      if (wanted.draft) throw noDrafts(wanted)
      const found = await find(wanted.tag)
      if (found !== null) refuseMoved(found, wanted)
      if (!wanted.latest)
        tell('GitLab shows the release that came out last as the latest, and has no mark for prereleases.')
      await putFiles(client, wanted, tell)
      if (found === null) await create(client, wanted, () => find(wanted.tag), tell)
      const there = found ?? (await find(wanted.tag))
      if (there === null) throw vanished(wanted)
      const isMended = await mend(client, there, wanted, tell)
      const release = isMended || found !== null ? await find(wanted.tag) : there
      if (release === null) throw vanished(wanted)
      if (release.upcoming !== null) tell(`GitLab shows ${wanted.tag} as upcoming until ${release.upcoming}.`)
      return { ...release, prerelease: wanted.prerelease }
    },
  }
}

function packagePath(tag: string): string {
  return `/packages/generic/${packageName}/${encodeURIComponent(gitlabName(tag))}`
}

async function packageOf(client: GitlabClient, tag: string): Promise<Package> {
  const version = gitlabName(tag)
  const doing = `list the packages of ${tag}`
  const answer = await client.ask({
    method: 'GET',
    path: '/packages',
    query: {
      package_type: 'generic',
      package_name: packageName,
      package_version: version,
      order_by: 'created_at',
      sort: 'desc',
      per_page: '100',
    },
    doing,
    needs: 'the role Reporter',
  })
  // A registry that is turned off, or may not be read, has nothing to compare with.
  if (answer.status === 403 || answer.status === 404) return { id: null, files: [] }
  if (answer.status !== 200 || !Array.isArray(answer.value))
    throw client.fault({ method: 'GET', path: '', doing, needs }, answer)
  const own = answer.value.find(
    (one: unknown) => field(one, 'name') === packageName && field(one, 'version') === version,
  ) as unknown
  const id = numeral(field(own, 'id'))
  if (id === null) return { id, files: [] }
  const files = await client.all({
    method: 'GET',
    path: `/packages/${id}/package_files`,
    doing: `list the files of ${tag}`,
    needs: 'the role Reporter',
  })
  return { id, files: readGitlabFiles(files) }
}

async function putFiles(
  client: GitlabClient,
  wanted: WantedRelease,
  tell: (step: string) => void,
): Promise<void> {
  if (wanted.assets.length === 0) return
  const { id, files } = await packageOf(client, wanted.tag)
  for (const step of fileSteps(files, wanted.assets)) {
    const { asset } = step
    if (step.upload) {
      await upload(client, wanted.tag, asset)
      tell(`attached ${asset.name}`)
    }
    await removeAll(client, id, step)
  }
}

/**
 * Its digest is compared with the one that GitLab computed. Where a name may be used once only, what has it goes first, unless
 * it is what was sent already, by a try whose answer got lost.
 */
async function upload(client: GitlabClient, tag: string, asset: WantedAsset): Promise<void> {
  const question: GitlabQuestion = {
    method: 'PUT',
    path: `${packagePath(tag)}/${gitlabName(asset.name)}`,
    query: { select: 'package_file' },
    bytes: asset.content,
    doing: `attach ${asset.name} to ${tag}`,
    needs,
  }
  let answer = await client.ask(question)
  if (answer.status === 400 && /duplicate/i.test(answer.said)) {
    const { id, files } = await packageOf(client, tag)
    const [step] = fileSteps(files, [asset])
    if (step === undefined) return
    await removeAll(client, id, step)
    answer = await client.ask(question)
  }
  if (answer.status !== 201 && answer.status !== 200) throw client.fault(question, answer)
  const file = readGitlabFile(answer.value)
  if (file !== null && !isWanted(file, asset))
    throw new WaybillError(
      'RELEASE_DIFFERS',
      `GitLab holds other bytes for ${asset.name} than were sent: SHA-256 ${file.sha256 ?? 'unknown'}, not ${asset.sha256}.`,
      { hint: 'Run the same command again; what arrived wrong is replaced.' },
    )
}

/** Files that nobody is handed any more. That they stay where the token may not delete does no harm. */
async function removeAll(client: GitlabClient, id: string | null, { asset, stale }: FileStep): Promise<void> {
  if (id === null) return
  for (const file of stale)
    await client.ask({
      method: 'DELETE',
      path: `/packages/${id}/package_files/${file.id}`,
      doing: `replace ${asset.name}`,
      needs: 'the role Maintainer',
    })
}

async function create(
  client: GitlabClient,
  wanted: WantedRelease,
  find: () => Promise<GitlabRelease | null>,
  tell: (step: string) => void,
): Promise<void> {
  const question: GitlabQuestion = {
    method: 'POST',
    path: '/releases',
    json: {
      tag_name: wanted.tag,
      name: wanted.name,
      description: wanted.body,
      assets: { links: linksOf(client, wanted) },
    },
    doing: `make the release ${wanted.tag}`,
    needs,
  }
  try {
    await client.make(question, find)
  } catch (error) {
    // Another run was faster: its release is mended like any other.
    if (await find().catch(() => null)) return
    throw isTagMissing(error) ? tagMissing(wanted) : error
  }
  tell(`published ${wanted.tag}`)
}

/** Without a tag GitLab would make one itself, of a commit that it is told: that is git's business. */
function isTagMissing(error: unknown): boolean {
  return error instanceof WaybillError && error.message.includes('Ref is not specified')
}

function tagMissing({ tag }: WantedRelease): WaybillError {
  return new WaybillError('FORGE_REFUSED', `GitLab has no tag ${tag}, so it cannot make its release.`, {
    hint: `Push it first: git push origin refs/tags/${tag}`,
  })
}

async function mend(
  client: GitlabClient,
  found: GitlabRelease,
  wanted: WantedRelease,
  tell: (step: string) => void,
): Promise<boolean> {
  const path = `/releases/${encodeURIComponent(wanted.tag)}`
  const doing = `change the release ${wanted.tag}`
  if (!isDescribed(found, wanted)) {
    const json = { name: wanted.name, description: wanted.body }
    await client.value({ method: 'PUT', path, json, doing, needs })
    tell(`changed the text of ${wanted.tag}`)
  }
  const steps = linkSteps(found.links, linksOf(client, wanted))
  for (const step of steps) {
    const { link } = step
    const place = step.kind === 'add' ? 'links' : `links/${step.id}`
    const question: GitlabQuestion = {
      method: step.kind === 'add' ? 'POST' : 'PUT',
      path: `${path}/assets/${place}`,
      json: { ...link },
      doing: `link ${link.name} to ${wanted.tag}`,
      needs,
    }
    await client.make(question, () => linkOf(client, wanted.tag, link))
    tell(`linked ${link.name}`)
  }
  return steps.length > 0 || !isDescribed(found, wanted)
}

async function linkOf(
  client: GitlabClient,
  tag: string,
  { name, url }: { readonly name: string; readonly url: string },
): Promise<unknown> {
  const links = await client.all({
    method: 'GET',
    path: `/releases/${encodeURIComponent(tag)}/assets/links`,
    doing: `read the links of ${tag}`,
    needs,
  })
  return links.find((one) => field(one, 'name') === name && field(one, 'url') === url) ?? null
}

function linksOf(client: GitlabClient, { assets, tag }: WantedRelease) {
  return assets.map((asset) => wantedLink(asset, client.project + packagePath(tag)))
}

function refuseMoved(found: GitlabRelease, { tag, commit }: WantedRelease): void {
  if (found.commit === null || found.commit === commit) return
  throw new WaybillError(
    'TAG_MOVED',
    `The release ${tag} at GitLab is of commit ${found.commit.slice(0, 12)}, not of ${commit.slice(0, 12)}.`,
    {
      hint: 'A release is never moved. Give the next version, or set the tag back to the commit of the release.',
    },
  )
}

function noDrafts({ tag }: WantedRelease): WaybillError {
  return new WaybillError(
    'FORGE_REFUSED',
    `GitLab has no drafts, so the release ${tag} was not made: everybody would have seen it.`,
    {
      hint: 'Set `release: { draft: false }` in waybill.yml, and look at it first with: waybill release --dry-run',
    },
  )
}

function vanished({ tag }: WantedRelease): WaybillError {
  return new WaybillError('RELEASE_DIFFERS', `The release ${tag} went away at GitLab while it was made.`, {
    hint: 'Somebody may have deleted it. Run the same command again to make it anew.',
  })
}
