import { expect, test } from 'vitest'
import type { ForgeRelease, WantedRelease } from '../../src/forge/forge-release.ts'
import { keepWhatIsThere } from '../../src/forge/release-kept.ts'

const asset = (name: string) => ({
  name,
  label: name,
  mediaType: 'text/plain',
  content: new Uint8Array([1]),
  sha256: '0'.repeat(64),
})

const wanted: WantedRelease = {
  tag: 'v1.1.0',
  commit: 'c'.repeat(40),
  name: 'v1.1.0',
  body: 'The notes.\n',
  prerelease: false,
  latest: true,
  draft: false,
  assets: [asset('api-1.1.0.cdx.json'), asset('api-1.1.0.intoto.json'), asset('api-1.1.0.sha256')],
}

function found(change: Partial<ForgeRelease>, files: readonly string[] = []): ForgeRelease {
  return {
    id: '1',
    tag: 'v1.1.0',
    name: 'v1.1.0',
    body: 'The notes.\r\n',
    draft: false,
    prerelease: false,
    immutable: false,
    url: 'https://github.com/acme/api/releases/tag/v1.1.0',
    assets: files.map((name) => ({ id: name, name, size: 1, sha256: null, whole: true, url: '' })),
    ...change,
  }
}

test('where nothing is there, or what is there says the same, all of it is wanted', () => {
  expect(keepWhatIsThere(null, wanted)).toEqual({ wanted, left: [] })
  expect(keepWhatIsThere(found({}), wanted)).toEqual({ wanted, left: [] })
  expect(keepWhatIsThere(found({ name: '', body: ' \n' }), wanted)).toEqual({ wanted, left: [] })
})

test('a text and a name that somebody wrote at the forge are left, and that is said', () => {
  const kept = keepWhatIsThere(found({ name: 'Spring release', body: 'Our best one.' }), wanted)
  expect(kept.wanted).toMatchObject({ name: 'Spring release', body: 'Our best one.' })
  expect(kept.left.join()).toContain('leaves its text')
})

test('digests and statement are left where files hang that this run does not name', () => {
  const kept = keepWhatIsThere(found({}, ['api-1.1.0.sha256', 'api-1.1.0.intoto.json', 'api.tgz']), wanted)
  expect(kept.wanted.assets.map(({ name }) => name)).toEqual(['api-1.1.0.cdx.json'])
  expect(kept.left.join()).toContain('api.tgz')
  const half = keepWhatIsThere(found({}, ['api-1.1.0.sha256', 'api.tgz']), wanted)
  expect(half.wanted.assets.map(({ name }) => name)).toEqual(['api-1.1.0.cdx.json', 'api-1.1.0.intoto.json'])
})

test('files of this run alone are all wanted, so that damaged ones are mended', () => {
  const kept = keepWhatIsThere(found({}, ['api-1.1.0.sha256', 'api-1.1.0.cdx.json']), wanted)
  expect(kept).toEqual({ wanted, left: [] })
})
