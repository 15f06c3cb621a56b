import { createHash } from 'node:crypto'
import { developer, forbidden, notFound, paged, wordOf, type Handler, type Route } from './gitlab-call.ts'

interface Link {
  readonly id: number
  readonly name: string
  readonly url: string
  readonly direct_asset_url: string
  readonly link_type: string
}

interface Release {
  name: string
  description: string
  released_at: string
  readonly tag_name: string
  readonly commit: { readonly id: string }
  links: Link[]
}

interface PackageFile {
  readonly id: number
  readonly package_id: number
  readonly file_name: string
  readonly size: number
  readonly file_sha256: string
  readonly content: Buffer
}

interface Package {
  readonly id: number
  readonly name: string
  readonly version: string
  readonly package_type: 'generic'
}

/** The releases of a stand-in and the generic packages that their files lie in. */
export interface GitlabShelf {
  readonly releases: Map<string, Release>
  readonly packages: Package[]
  readonly files: PackageFile[]
  readonly routes: readonly Route[]
}

export interface GitlabShelfOptions {
  /** `group/name`. */
  readonly path: string
  /** The commit that a tag names; null where GitLab has no such tag. */
  readonly tags: (tag: string) => string | null
  /** The access level of the token's account. */
  readonly role: number
  /** Whether a generic package may have two files of one name. */
  readonly duplicates: boolean
  /** The origin that links begin with. */
  readonly origin: () => string
  readonly next: () => number
}

const fileName = /^[A-Za-z0-9._+/-][A-Za-z0-9._+~@/-]*$/
const packageVersion = /^[\w.+-]+$/
const directPath = /^\/[\w./-]*[A-Za-z0-9]$/

export function openGitlabShelf(options: GitlabShelfOptions): GitlabShelf {
  const { tags, role, duplicates, next } = options
  const releases = new Map<string, Release>()
  const packages: Package[] = []
  const files: PackageFile[] = []

  function shown(release: Release): unknown {
    const web = `${options.origin()}/${options.path}`
    return {
      ...release,
      links: undefined,
      upcoming_release: Date.parse(release.released_at) > Date.now(),
      assets: { count: release.links.length, sources: [], links: release.links },
      _links: { self: `${web}/-/releases/${encodeURIComponent(release.tag_name)}` },
    }
  }

  function linkProblem(
    release: Release,
    wanted: Readonly<Record<string, unknown>>,
    id: number | null,
  ): unknown {
    const others = release.links.filter((one) => one.id !== id)
    const path = wanted['direct_asset_path']
    if (others.some(({ name }) => name === wanted['name'])) return { name: ['has already been taken'] }
    if (others.some(({ url }) => url === wanted['url'])) return { url: ['has already been taken'] }
    if (typeof path === 'string' && (!directPath.test(path) || path.length > 128))
      return { filepath: ['is in an invalid format'] }
    return null
  }

  function linkOf(release: Release, wanted: Readonly<Record<string, unknown>>, id = next()): Link {
    const path = wanted['direct_asset_path']
    const tag = encodeURIComponent(release.tag_name)
    return {
      id,
      name: wordOf(wanted['name'], ''),
      url: wordOf(wanted['url'], ''),
      link_type: wordOf(wanted['link_type'], 'other'),
      direct_asset_url:
        typeof path === 'string'
          ? `${options.origin()}/${options.path}/-/releases/${tag}/downloads${path}`
          : wordOf(wanted['url'], ''),
    }
  }

  const createRelease: Handler = ({ json }) => {
    const tag = wordOf(json['tag_name'], '')
    const commit = tags(tag)
    if (role < developer) return forbidden
    if (releases.has(tag)) return { status: 409, body: { message: 'Release already exists' } }
    if (commit === null) return { status: 422, body: { message: 'Ref is not specified' } }
    const release: Release = {
      tag_name: tag,
      name: wordOf(json['name'], tag),
      description: wordOf(json['description'], ''),
      released_at: wordOf(json['released_at'], new Date().toISOString()),
      commit: { id: commit },
      links: [],
    }
    const wanted = (
      (json['assets'] as { links?: Record<string, unknown>[] } | undefined)?.links ?? []
    ).slice()
    for (const link of wanted) {
      const problem = linkProblem(release, link, null)
      if (problem !== null) return { status: 400, body: { message: problem } }
      release.links.push(linkOf(release, link))
    }
    releases.set(tag, release)
    return { status: 201, body: shown(release) }
  }

  const onRelease: Handler = ({ method, json }, tag = '') => {
    const release = releases.get(tag)
    if (release === undefined) return notFound
    if (method === 'GET') return { status: 200, body: shown(release) }
    if (role < developer) return forbidden
    release.name = wordOf(json['name'], release.name)
    release.description = wordOf(json['description'], release.description)
    return { status: 200, body: shown(release) }
  }

  const onLinks: Handler = (call, tag = '') => {
    const release = releases.get(tag)
    if (release === undefined) return notFound
    if (call.method === 'GET') return paged(call, release.links)
    const problem = linkProblem(release, call.json, null)
    if (problem !== null) return { status: 400, body: { message: problem } }
    const link = linkOf(release, call.json)
    release.links.push(link)
    return { status: 201, body: link }
  }

  const onLink: Handler = ({ json }, tag = '', id = '') => {
    const release = releases.get(tag)
    const found = release?.links.find((one) => one.id === Number(id))
    if (release === undefined || found === undefined) return notFound
    const problem = linkProblem(release, json, found.id)
    if (problem !== null) return { status: 400, body: { message: problem } }
    const link = linkOf(release, { ...found, ...json }, found.id)
    release.links = release.links.map((one) => (one.id === found.id ? link : one))
    return { status: 200, body: link }
  }

  const upload: Handler = ({ query, bytes }, name = '', version = '', file = '') => {
    if (role < developer) return forbidden
    if (!packageVersion.test(version)) return { status: 400, body: { error: 'package_version is invalid' } }
    if (!fileName.test(file)) return { status: 400, body: { error: 'file_name is invalid' } }
    const found = packages.find((one) => one.name === name && one.version === version)
    const own: Package = found ?? { id: next(), name, version, package_type: 'generic' }
    const isTaken = files.some((one) => one.package_id === own.id && one.file_name === file)
    if (isTaken && !duplicates)
      return { status: 400, body: { message: '400 Bad request - Duplicate package is not allowed' } }
    if (found === undefined) packages.push(own)
    const made: PackageFile = {
      id: next(),
      package_id: own.id,
      file_name: file,
      size: bytes.length,
      file_sha256: createHash('sha256').update(bytes).digest('hex'),
      content: bytes,
    }
    files.push(made)
    const body =
      query.get('select') === 'package_file' ? { ...made, content: undefined } : { message: '201 Created' }
    return { status: 201, body }
  }

  const removeFile: Handler = (_call, id = '', file = '') => {
    const at = files.findIndex((one) => one.package_id === Number(id) && one.id === Number(file))
    if (at === -1) return notFound
    files.splice(at, 1)
    return { status: 204, body: null }
  }

  const listPackages: Handler = (call) => {
    const [name, version] = ['package_name', 'package_version'].map((one) => call.query.get(one))
    return paged(
      call,
      packages.filter((one) => one.name === name && one.version === version),
    )
  }

  const listFiles: Handler = (call, id) => {
    const own = files.filter((one) => one.package_id === Number(id))
    return paged(
      call,
      own.map((one) => ({ ...one, content: undefined })),
    )
  }

  return {
    releases,
    packages,
    files,
    routes: [
      ['POST', /^\/releases$/, createRelease],
      ['GET|PUT', /^\/releases\/([^/]+)$/, onRelease],
      ['GET|POST', /^\/releases\/([^/]+)\/assets\/links$/, onLinks],
      ['PUT', /^\/releases\/([^/]+)\/assets\/links\/(\d+)$/, onLink],
      ['PUT', /^\/packages\/generic\/([^/]+)\/([^/]+)\/([^/]+)$/, upload],
      ['GET', /^\/packages$/, listPackages],
      ['GET', /^\/packages\/(\d+)\/package_files$/, listFiles],
      ['DELETE', /^\/packages\/(\d+)\/package_files\/(\d+)$/, removeFile],
    ],
  }
}
