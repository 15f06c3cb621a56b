import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fileSteps,
  linkSteps,
  newestOf,
  readGitlabRelease,
  wantedLink,
  type GitlabFile,
} from '../../src/forge/gitlab-release.ts'
import { assetOf } from '../edge/forge/gitlab-opened.ts'

const contents = fc.constantFrom('one', 'two', 'three')
const names = fc.constantFrom('bom.json', 'notes.md', 'a b')
const stored = fc.array(fc.tuple(names, contents), { maxLength: 8 }).map((all) =>
  all.map(([name, content], index): GitlabFile => {
    const { sha256, content: bytes } = assetOf(name, content)
    return { id: String(index + 1), name: name === 'a b' ? 'a_x20xb' : name, size: bytes.length, sha256 }
  }),
)
const wanted = fc
  .uniqueArray(fc.tuple(names, contents), { selector: ([name]) => name })
  .map((all) => all.map(([name, content]) => assetOf(name, content)))

test('after the steps every wanted file is handed out with its bytes, once, and nothing is left to do', () => {
  fc.assert(
    fc.property(stored, wanted, (files, assets) => {
      let id = files.length
      const after = fileSteps(files, assets).reduce<readonly GitlabFile[]>(
        (there, { asset, stale, upload }) => {
          const name = asset.name === 'a b' ? 'a_x20xb' : asset.name
          const made = upload
            ? [{ id: String((id += 1)), name, size: asset.content.length, sha256: asset.sha256 }]
            : []
          return [...there.filter((one) => !stale.includes(one)), ...made]
        },
        files,
      )
      expect(fileSteps(after, assets)).toEqual([])
      for (const { name, sha256 } of assets) {
        const own = name === 'a b' ? 'a_x20xb' : name
        expect(newestOf(after, own)?.sha256).toBe(sha256)
        expect(after.filter((one) => one.name === own)).toHaveLength(1)
      }
      const wantedNames = new Set(assets.map(({ name }) => (name === 'a b' ? 'a_x20xb' : name)))
      expect(after.filter(({ name }) => !wantedNames.has(name))).toEqual(
        files.filter(({ name }) => !wantedNames.has(name)),
      )
    }),
  )
})

test('after the steps every wanted link is there, names and URLs stay unique, and links of others stay', () => {
  const links = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('bom.json', 'notes.md', 'Manual'),
      url: fc.constantFrom('https://p/bom.json', 'https://p/notes.md', 'https://x'),
    }),
    { selector: ({ name }) => name, maxLength: 3 },
  )
  fc.assert(
    fc.property(links, wanted, (some, assets) => {
      const found = some
        .filter(({ url }, index) => some.findIndex((one) => one.url === url) === index)
        .map((one, index) => ({ ...one, id: String(index + 1), shownUrl: one.url }))
      const aims = assets.map((asset) => wantedLink(asset, 'https://p'))
      const steps = linkSteps(found, aims)
      for (const step of steps) {
        expect(aims).toContain(step.link)
        if (step.kind === 'change') expect(found.some(({ id }) => id === step.id)).toBe(true)
      }
      for (const aim of aims)
        expect(
          steps.some(({ link }) => link === aim) ||
            found.some(({ name, url }) => name === aim.name && url === aim.url),
        ).toBe(true)
    }),
  )
})

test('a path that GitLab would not take is left out', () => {
  expect(wantedLink(assetOf('a.json', ''), 'https://p')).toEqual({
    name: 'a.json',
    url: 'https://p/a.json',
    link_type: 'package',
    direct_asset_path: '/a.json',
  })
  expect(wantedLink(assetOf('a'.repeat(128), ''), 'https://p')).not.toHaveProperty('direct_asset_path')
})

test('an answer of any shape is a release or null', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (answer) => {
      const release = readGitlabRelease(answer, [], 'https://gitlab.example/acme/api')
      if (release !== null) expect(typeof release.tag).toBe('string')
    }),
  )
  const hostile = {
    tag_name: 'v1',
    _links: { self: 'javascript:alert(1)' },
    assets: { links: [null, 3, { id: 'x' }] },
  }
  expect(readGitlabRelease(hostile, [], 'https://g/a')).toMatchObject({
    url: 'https://g/a/-/releases/v1',
    assets: [],
    name: 'v1',
    body: '',
  })
})
