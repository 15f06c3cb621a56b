import { createHash } from 'node:crypto'
import { storedName } from '../forge/github-release.ts'
import type { GithubServerAnswer } from './github-fault.ts'
import type { HeldAsset, HeldRelease } from './github-holdings.ts'
import { invalid, notFound, page, refuse, type Asked, type Route } from './github-route.ts'

const mostBody = 125_000

/** Releases and their files: drafts only for who may write, and not by their tag. */
export const releaseRoutes: readonly Route[] = [
  { method: 'GET', path: '/releases', needs: ['contents=read'], answer: listReleases },
  {
    method: 'POST',
    path: '/releases',
    needs: ['contents=write', 'contents=write,workflows=write'],
    answer: createRelease,
  },
  {
    method: 'GET',
    path: '/releases/latest',
    needs: ['contents=read'],
    answer: (asked) =>
      shown(
        asked.repository.releases.find(({ id }) => id === asked.repository.latest),
        asked,
      ),
  },
  {
    method: 'GET',
    path: '/releases/tags/{...}',
    needs: ['contents=read'],
    answer: (asked) => {
      const tag = decodeURIComponent(asked.parts['rest'] ?? '')
      return shown(
        asked.repository.releases.find((one) => !one.draft && one.tag === tag),
        asked,
      )
    },
  },
  { method: 'GET', path: '/releases/assets/{id}', needs: ['contents=read'], answer: showAsset },
  { method: 'DELETE', path: '/releases/assets/{id}', needs: ['contents=write'], answer: deleteAsset },
  {
    method: 'GET',
    path: '/releases/{id}',
    needs: ['contents=read'],
    answer: (asked) => shown(releaseIn(asked), asked),
  },
  { method: 'PATCH', path: '/releases/{id}', needs: ['contents=write'], answer: changeRelease },
  { method: 'DELETE', path: '/releases/{id}', needs: ['contents=write'], answer: deleteRelease },
  {
    method: 'GET',
    path: '/releases/{id}/assets',
    needs: ['contents=read'],
    answer: (asked) => {
      const release = releaseIn(asked)
      if (release === undefined) return notFound()
      return page(
        release.assets.map((asset) => assetBody(asset, release, asked)),
        asked.request,
      )
    },
  },
  { method: 'POST', path: '/releases/{id}/assets', needs: ['contents=write'], answer: upload },
]

function releaseIn({ repository, parts, mayWrite }: Asked): HeldRelease | undefined {
  const found = repository.releases.find(({ id }) => String(id) === parts['id'])
  return found?.draft === true && !mayWrite ? undefined : found
}

function shown(release: HeldRelease | undefined, asked: Asked): GithubServerAnswer {
  return release === undefined ? notFound() : { status: 200, body: releaseBody(release, asked) }
}

function listReleases(asked: Asked): GithubServerAnswer {
  const visible = asked.repository.releases
    .filter((one) => asked.mayWrite || !one.draft)
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id)
  return page(
    visible.map((one) => releaseBody(one, asked)),
    asked.request,
  )
}

function createRelease(asked: Asked): GithubServerAnswer {
  const { repository, fields, setting } = asked
  const tag = textIn(fields, 'tag_name')
  if (tag === null || /[\s~^:?*[\\]/.test(tag))
    return invalid('Release', 'tag_name', 'custom', 'tag_name is not well-formed')
  const release: HeldRelease = {
    id: nextId(asked),
    tag,
    target: textIn(fields, 'target_commitish') ?? 'main',
    name: textIn(fields, 'name') ?? '',
    body: textIn(fields, 'body') ?? '',
    draft: fields['draft'] === true,
    prerelease: fields['prerelease'] === true,
    immutable: false,
    createdAt: setting.now(),
    publishedAt: null,
    assets: [],
  }
  const refused = refuseRelease(release, asked)
  if (refused !== null) return refused
  repository.releases.push(release)
  if (!release.draft) publish(release, asked)
  return { status: 201, body: releaseBody(release, asked) }
}

function changeRelease(asked: Asked): GithubServerAnswer {
  const { fields } = asked
  const release = releaseIn(asked)
  if (release === undefined) return notFound()
  const changed: HeldRelease = {
    ...release,
    tag: textIn(fields, 'tag_name') ?? release.tag,
    target: textIn(fields, 'target_commitish') ?? release.target,
    name: textIn(fields, 'name') ?? release.name,
    body: typeof fields['body'] === 'string' ? fields['body'] : release.body,
    draft: typeof fields['draft'] === 'boolean' ? fields['draft'] : release.draft,
    prerelease: typeof fields['prerelease'] === 'boolean' ? fields['prerelease'] : release.prerelease,
  }
  if (release.immutable && (changed.tag !== release.tag || changed.draft))
    return invalid('Release', 'tag_name', 'custom', 'Cannot change the tag of an immutable release.')
  const refused = refuseRelease(changed, asked)
  if (refused !== null) return refused
  const wasDraft = release.draft
  Object.assign(release, { ...changed, assets: release.assets })
  if (!release.draft) publish(release, asked, wasDraft)
  return { status: 200, body: releaseBody(release, asked) }
}

/** The rules that hold for a release whether it is made or changed. */
function refuseRelease(release: HeldRelease, { repository, fields }: Asked): GithubServerAnswer | null {
  if (release.body.length > mostBody)
    return invalid('Release', 'body', 'custom', `body is too long (maximum is ${mostBody} characters)`)
  const makeLatest = fields['make_latest']
  if (makeLatest !== undefined && !['true', 'false', 'legacy'].some((one) => one === makeLatest))
    return invalid('Release', 'make_latest', 'invalid')
  if (makeLatest === 'true' && (release.prerelease || release.draft))
    return invalid('Release', 'make_latest', 'custom', 'Latest release cannot be draft or prerelease')
  if (release.draft) return null
  if (repository.spentTags.has(release.tag))
    return invalid('Release', 'tag_name', 'custom', 'tag_name was used by an immutable release')
  const taken = repository.releases.some(
    (one) => one.id !== release.id && !one.draft && one.tag === release.tag,
  )
  return taken ? invalid('Release', 'tag_name', 'already_exists') : null
}

function publish(release: HeldRelease, { repository, fields, setting }: Asked, isNew = true): void {
  if (isNew) {
    release.publishedAt = setting.now()
    release.immutable = setting.immutable
  }
  const makeLatest = fields['make_latest'] ?? (isNew ? 'true' : undefined)
  if (makeLatest === 'false' && repository.latest === release.id) repository.latest = null
  if ((makeLatest === 'true' || makeLatest === 'legacy') && !release.prerelease)
    repository.latest = release.id
}

function deleteRelease(asked: Asked): GithubServerAnswer {
  const release = releaseIn(asked)
  if (release === undefined) return notFound()
  const { repository } = asked
  if (release.immutable) repository.spentTags.add(release.tag)
  if (repository.latest === release.id) repository.latest = null
  repository.releases = repository.releases.filter((one) => one !== release)
  return { status: 204, body: null }
}

function upload(asked: Asked): GithubServerAnswer {
  const { request, breaksOff } = asked
  const release = releaseIn(asked)
  if (release === undefined) return notFound()
  const given = request.url.searchParams.get('name')
  if (given === null || given === '') return invalid('ReleaseAsset', 'name', 'missing_field')
  if (request.raw.length === 0) return refuse(400, 'Bad Content-Length: 0')
  if (request.mediaType === '') return refuse(400, 'Missing Content-Type')
  if (release.immutable) return refuse(422, 'Cannot upload assets to an immutable release.')
  const name = storedName(given)
  if (release.assets.some((one) => one.name === name))
    return invalid('ReleaseAsset', 'name', 'already_exists')
  const content = breaksOff ? Buffer.alloc(0) : request.raw
  const asset: HeldAsset = {
    id: nextId(asked),
    name,
    label: request.url.searchParams.get('label') ?? '',
    mediaType: request.mediaType,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    state: breaksOff ? 'starter' : 'uploaded',
  }
  release.assets.push(asset)
  if (breaksOff) return refuse(502, 'Server Error')
  return { status: 201, body: assetBody(asset, release, asked) }
}

function assetIn({ repository, parts, mayWrite }: Asked): readonly [HeldRelease, HeldAsset] | null {
  for (const release of repository.releases) {
    const asset = release.assets.find(({ id }) => String(id) === parts['id'])
    if (asset !== undefined && (mayWrite || !release.draft)) return [release, asset]
  }
  return null
}

function showAsset(asked: Asked): GithubServerAnswer {
  const found = assetIn(asked)
  return found === null ? notFound() : { status: 200, body: assetBody(found[1], found[0], asked) }
}

function deleteAsset(asked: Asked): GithubServerAnswer {
  const found = assetIn(asked)
  if (found === null) return notFound()
  const [release, asset] = found
  if (release.immutable) return refuse(422, 'Cannot delete asset from an immutable release.')
  release.assets = release.assets.filter((one) => one !== asset)
  return { status: 204, body: null }
}

/** Ids are unique in a repository, and rise. */
function nextId({ repository }: Asked): number {
  repository.lastId += 1
  return repository.lastId
}

function releaseBody(release: HeldRelease, asked: Asked): unknown {
  const { request, repository, setting } = asked
  const address = `${request.api}/repos/${repository.path}/releases/${release.id}`
  const shownAs = release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tag
  return {
    id: release.id,
    url: address,
    assets_url: `${address}/assets`,
    upload_url: `${request.uploads}/repos/${repository.path}/releases/${release.id}/assets{?name,label}`,
    html_url: `${request.web}/${repository.path}/releases/tag/${encodeURIComponent(shownAs)}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt.toISOString(),
    published_at: release.publishedAt?.toISOString() ?? null,
    author: { login: setting.login },
    assets: release.assets.map((asset) => assetBody(asset, release, asked)),
  }
}

function assetBody(asset: HeldAsset, release: HeldRelease, { request, repository, setting }: Asked): unknown {
  const files = `${request.web}/${repository.path}/releases/download/${encodeURIComponent(release.tag)}`
  return {
    id: asset.id,
    url: `${request.api}/repos/${repository.path}/releases/assets/${asset.id}`,
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.mediaType,
    size: asset.content.length,
    digest: setting.digests && asset.state === 'uploaded' ? `sha256:${asset.sha256}` : null,
    browser_download_url: `${files}/${asset.name}`,
    uploader: { login: setting.login },
  }
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}
