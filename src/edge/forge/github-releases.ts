import { WaybillError } from '../../errors.ts'
import { field, text } from '../../forge/answer.ts'
import type { ForgeRelease, WantedAsset, WantedRelease } from '../../forge/forge-release.ts'
import {
  describing,
  draftOf,
  isUploadsOwn,
  publishing,
  readAssets,
  readRelease,
  uploadAddress,
} from '../../forge/github-release.ts'
import { releaseSteps, surplusDrafts, type ReleaseStep } from '../../forge/release-steps.ts'
import { mayAddress } from '../request.ts'
import { untilDone, type GithubRepository } from './github-repository.ts'

/** A draft is not found by its tag, but in the list: among so many pages of a hundred of the newest releases. */
const mostPages = 10
const needs = 'contents: write'

interface Found {
  readonly release: ForgeRelease
  /** Where files are uploaded to: an address with a template at its end. */
  readonly uploads: string
}

/** The release of a tag, else the oldest draft for it among the newest thousand releases; null where there is none. */
export async function findRelease(github: GithubRepository, tag: string): Promise<ForgeRelease | null> {
  return (await lookUp(github, tag))?.release ?? null
}

/**
 * Makes or mends a release. What is there is looked at before and after, so that a fault or a killed run in between costs nothing but
 * the same steps again. Of several drafts for one tag the oldest is used; one that only repeats it, as a question asked twice leaves
 * behind, is deleted, and others are told of.
 */
export function putRelease(
  github: GithubRepository,
  wanted: WantedRelease,
  tell: (step: string) => void,
): Promise<ForgeRelease> {
  const { caller } = github
  const attached = new Set<string>()
  let known: Found | null = null
  return untilDone(github, async () => {
    known = known === null ? null : await readAgain(github, known)
    const [first = null, ...others] = known === null ? await lookUpAll(github, wanted.tag) : [known]
    known = first
    for (let round = 1; round <= mostRounds; round++) {
      const steps = releaseSteps(known?.release ?? null, wanted, attached)
      const isSettled = steps.every(({ kind }) => round > 1 && kind === 'describe')
      if (known !== null && isSettled) {
        await clear(github, others, wanted, tell)
        return known.release
      }
      for (const step of steps) {
        known = await take(github, step, known, wanted, tell)
        if (step.kind === 'attach') attached.add(step.asset.name)
      }
      if (known !== null) known = await readAgain(github, known)
    }
    throw caller.silent({ doing: `settle the release ${wanted.tag}`, needs })
  })
}

/** What was done is looked at; should it not be as wanted, it is done once more, and looked at again. */
const mostRounds = 3

async function lookUp(github: GithubRepository, tag: string): Promise<Found | null> {
  return (await lookUpAll(github, tag))[0] ?? null
}

/** What there is for a tag: the published release, else the drafts, the oldest first. */
async function lookUpAll(github: GithubRepository, tag: string): Promise<readonly Found[]> {
  const { caller, root } = github
  const asking = { doing: `look for the release ${tag}`, needs }
  const path = `${root}/releases/tags/${encodeURIComponent(tag)}`
  const published = await caller.find({ ...asking, method: 'GET', path })
  if (published !== null)
    return [await whole(github, orSilent(foundIn(published.data), github, asking.doing))]
  const all = await caller.pages({ ...asking, method: 'GET', path: `${root}/releases` }, mostPages)
  const found = all
    .flatMap((one) => foundIn(one) ?? [])
    .filter(({ release }) => release.tag === tag)
    .sort(({ release: one }, { release: other }) =>
      one.draft === other.draft ? Number(one.id) - Number(other.id) : Number(one.draft) - Number(other.draft),
    )
  return Promise.all(found.map((one) => whole(github, one)))
}

/** A release comes with its first files only, should it have many. */
async function whole(github: GithubRepository, found: Found): Promise<Found> {
  if (found.release.assets.length < fewFiles) return found
  return (await readAgain(github, found)) ?? found
}

const fewFiles = 30

async function clear(
  github: GithubRepository,
  others: readonly Found[],
  wanted: WantedRelease,
  tell: (step: string) => void,
): Promise<void> {
  const { caller, root } = github
  const surplus = surplusDrafts(
    others.map(({ release }) => release),
    wanted,
  )
  for (const { id } of surplus) {
    tell(`deletes another draft of ${wanted.tag} that only repeats it`)
    const doing = `delete a second draft of ${wanted.tag}`
    await caller.find({ method: 'DELETE', path: `${root}/releases/${id}`, doing, needs })
  }
  for (const { release } of others)
    if (!surplus.includes(release))
      tell(`leaves another draft of ${wanted.tag}, which is not from Waybill: ${release.url}`)
}

async function readAgain({ caller, root }: GithubRepository, { release }: Found): Promise<Found | null> {
  const doing = `read the release ${release.tag}`
  const path = `${root}/releases/${release.id}`
  const reply = await caller.find({ method: 'GET', path, doing, needs })
  const found = reply === null ? null : foundIn(reply.data)
  if (found === null) return null
  const assets = await caller.pages({ method: 'GET', path: `${path}/assets`, doing, needs }, mostPages)
  return { ...found, release: { ...found.release, assets: readAssets(assets) } }
}

async function take(
  github: GithubRepository,
  step: ReleaseStep,
  known: Found | null,
  wanted: WantedRelease,
  tell: (step: string) => void,
): Promise<Found | null> {
  const { caller, root } = github
  const { tag } = wanted
  if (step.kind === 'draft') {
    tell(`makes the draft of ${tag}`)
    const doing = `make the release ${tag}`
    const reply = await caller.ask({
      method: 'POST',
      path: `${root}/releases`,
      doing,
      needs,
      body: draftOf(wanted),
    })
    return orSilent(foundIn(reply.data), github, doing)
  }
  if (known === null) return known
  const path = `${root}/releases/${known.release.id}`
  switch (step.kind) {
    case 'remove': {
      tell(`takes ${step.asset.name} off, which is not the wanted one`)
      const doing = `take ${step.asset.name} off the release ${tag}`
      await caller.find({ method: 'DELETE', path: `${root}/releases/assets/${step.asset.id}`, doing, needs })
      return known
    }
    case 'attach':
      tell(`attaches ${step.asset.name}`)
      await upload(github, step.asset, known, tag)
      return known
    case 'describe':
    case 'publish': {
      tell(step.kind === 'publish' ? `publishes ${tag}` : `brings the text of ${tag} up to date`)
      const doing = `${step.kind === 'publish' ? 'publish' : 'change'} the release ${tag}`
      const body = step.kind === 'publish' ? publishing(wanted) : describing(wanted, !known.release.draft)
      const reply = await caller.ask({ method: 'PATCH', path, doing, needs, body })
      return orSilent(foundIn(reply.data), github, doing)
    }
  }
}

async function upload(
  { caller, connection }: GithubRepository,
  asset: WantedAsset,
  { uploads }: Found,
  tag: string,
): Promise<void> {
  const doing = `attach ${asset.name} to the release ${tag}`
  const path = uploadAddress(uploads, asset)
  const { api, name: forge } = connection.address
  if (path === null || !isUploadsOwn(api, path) || !mayAddress(new URL(path), connection.privateHosts))
    throw new WaybillError(
      'FORGE_REFUSED',
      `${forge} wants files at an address that is not its own, so the token does not go there: ${uploads.slice(0, 200)}`,
      { hint: `Ask ${forge} at its own address, without a proxy in between (WAYBILL_FORGE_API).` },
    )
  await caller.ask({ method: 'POST', path, doing, needs, body: asset.content, mediaType: asset.mediaType })
}

function foundIn(data: unknown): Found | null {
  const release = readRelease(data)
  return release === null ? null : { release, uploads: text(field(data, 'upload_url')) ?? '' }
}

function orSilent(found: Found | null, { caller }: GithubRepository, doing: string): Found {
  if (found !== null) return found
  throw caller.silent({ doing, needs })
}
