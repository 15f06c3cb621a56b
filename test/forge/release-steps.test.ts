import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ForgeAsset, ForgeRelease, WantedAsset, WantedRelease } from '../../src/forge/forge-release.ts'
import { storedName } from '../../src/forge/github-release.ts'
import { releaseSteps, surplusDrafts, type ReleaseStep } from '../../src/forge/release-steps.ts'

const digest = (letter: string) => letter.repeat(64)

const wantedAsset = (name: string, letter: string): WantedAsset => ({
  name,
  label: name,
  mediaType: 'text/plain',
  content: Buffer.from(letter),
  sha256: digest(letter),
})

const names = ['notes.md', 'bom.cdx.json', 'a b.txt', 'sum.sha256'] as const

const wantedReleases: fc.Arbitrary<WantedRelease> = fc.record({
  tag: fc.constant('v1'),
  commit: fc.constant('c'.repeat(40)),
  name: fc.constantFrom('One', 'Two'),
  body: fc.constantFrom('Text', 'Other\r\n'),
  prerelease: fc.boolean(),
  latest: fc.boolean(),
  draft: fc.boolean(),
  assets: fc
    .subarray([...names])
    .chain((chosen) =>
      fc.tuple(...chosen.map((name) => fc.constantFrom('a', 'b').map((letter) => wantedAsset(name, letter)))),
    ),
})

const foundAssets: fc.Arbitrary<readonly ForgeAsset[]> = fc
  .subarray([...names, 'by-hand.zip'])
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((name, index) =>
        fc
          .record({
            size: fc.constantFrom(1, 7, null),
            sha256: fc.constantFrom(digest('a'), digest('b'), null),
            whole: fc.boolean(),
          })
          .map((one) => ({
            ...one,
            // Whatever has one of these digests is one byte long.
            size: one.sha256 === null ? one.size : 1,
            id: `a${index}`,
            name: storedName(name),
            url: '',
          })),
      ),
    ),
  )

const foundReleases: fc.Arbitrary<ForgeRelease | null> = fc.option(
  fc.record({
    id: fc.constant('1'),
    tag: fc.constant('v1'),
    name: fc.constantFrom('One', 'Two'),
    body: fc.constantFrom('Text', 'Other\n'),
    draft: fc.boolean(),
    prerelease: fc.boolean(),
    immutable: fc.constant(false),
    url: fc.constant(''),
    assets: foundAssets,
  }),
)

/** GitHub, as far as a step goes; throws for what GitHub refuses. */
function take(found: ForgeRelease | null, step: ReleaseStep, wanted: WantedRelease): ForgeRelease {
  const { tag, name, body, prerelease } = wanted
  if (step.kind === 'draft') {
    if (found !== null) throw new Error('There is a release already.')
    const rest = { immutable: false, url: '', assets: [] }
    return { id: '1', tag, name, body, prerelease, draft: true, ...rest }
  }
  if (found === null) throw new Error('There is no release yet.')
  switch (step.kind) {
    case 'remove':
      return { ...found, assets: found.assets.filter(({ id }) => id !== step.asset.id) }
    case 'attach': {
      const { asset } = step
      if (found.assets.some((one) => one.name === storedName(asset.name))) throw new Error('already_exists')
      const [id, size] = [`new-${asset.name}`, asset.content.length]
      const one = { id, name: storedName(asset.name), size, sha256: asset.sha256, whole: true, url: '' }
      return { ...found, assets: [...found.assets, one] }
    }
    case 'describe':
      return { ...found, name, body, prerelease }
    case 'publish':
      return { ...found, name, body, prerelease, draft: false }
  }
}

test('from whatever is there, and killed after any step, the steps lead to what is wanted, and then there are none', () => {
  fc.assert(
    fc.property(foundReleases, wantedReleases, fc.nat({ max: 8 }), (found, wanted, killedAfter) => {
      let release = found
      for (const step of releaseSteps(release, wanted).slice(0, killedAfter))
        release = take(release, step, wanted)
      for (const step of releaseSteps(release, wanted)) release = take(release, step, wanted)
      expect(releaseSteps(release, wanted)).toEqual([])
      expect(release?.draft).toBe(wanted.draft && (found === null || found.draft))
      for (const { name, sha256, content } of wanted.assets) {
        const there = release?.assets.filter((one) => one.name === storedName(name))
        expect(there).toHaveLength(1)
        expect(there?.[0]).toMatchObject({ whole: true, size: content.length })
        expect([sha256, null]).toContain(there?.[0]?.sha256)
      }
    }),
  )
})

test('publishing comes last, a draft first, and what is not wanted is never touched', () => {
  fc.assert(
    fc.property(foundReleases, wantedReleases, (found, wanted) => {
      const steps = releaseSteps(found, wanted)
      const kinds = steps.map(({ kind }) => kind)
      if (kinds.includes('publish')) expect(kinds.indexOf('publish')).toBe(kinds.length - 1)
      if (found === null) expect(kinds[0]).toBe('draft')
      expect(kinds.slice(1)).not.toContain('draft')
      const removed = steps.flatMap((step) => (step.kind === 'remove' ? [step.asset.name] : []))
      const own = new Set(wanted.assets.map(({ name }) => storedName(name)))
      expect(removed.filter((name) => !own.has(name))).toEqual([])
    }),
  )
})

test('files of an immutable release are never changed: either all are the wanted ones, or it is refused', () => {
  fc.assert(
    fc.property(foundReleases, wantedReleases, (found, wanted) => {
      fc.pre(found !== null)
      const immutable = { ...found, immutable: true, draft: false }
      const changes = releaseSteps({ ...immutable, immutable: false }, wanted).filter(
        ({ kind }) => kind === 'attach' || kind === 'remove',
      )
      if (changes.length > 0)
        expect(() => releaseSteps(immutable, wanted)).toThrow(
          expect.objectContaining({ code: 'RELEASE_DIFFERS', exitCode: 2 }),
        )
      else for (const { kind } of releaseSteps(immutable, wanted)) expect(kind).toBe('describe')
    }),
  )
})

test('without a digest a draft is not believed by the size of what another run attached', () => {
  const asset = wantedAsset('sum.sha256', 'a')
  const wanted = { tag: 'v1', commit: '', name: '', body: '', prerelease: false, latest: true, draft: true }
  const there = { id: '1', name: asset.name, size: 1, sha256: null, whole: true, url: '' }
  const rest = { id: '1', tag: 'v1', name: '', body: '', prerelease: false, immutable: false, url: '' }
  const draft: ForgeRelease = { ...rest, draft: true, assets: [there] }
  const steps = (found: ForgeRelease, attached: readonly string[]) =>
    releaseSteps(found, { ...wanted, assets: [asset] }, new Set(attached)).map(({ kind }) => kind)
  expect(steps(draft, [])).toEqual(['remove', 'attach'])
  expect(steps(draft, [asset.name])).toEqual([])
  expect(steps({ ...draft, draft: false }, [])).toEqual([])
})

test('a draft is surplus only where it says what is wanted and has no file of anybody else', () => {
  const wanted: WantedRelease = {
    tag: 'v1',
    commit: '',
    name: 'One',
    body: 'Text',
    prerelease: false,
    latest: true,
    draft: false,
    assets: [wantedAsset('a b.txt', 'a')],
  }
  const asset = { id: '1', name: 'a.b.txt', size: 1, sha256: null, whole: false, url: '' }
  const draft = { id: '1', tag: 'v1', name: 'One', body: 'Text\r\n', draft: true, prerelease: false }
  const twin: ForgeRelease = { ...draft, immutable: false, url: '', assets: [asset] }
  const others = [
    { ...twin, body: 'Mine' },
    { ...twin, assets: [{ ...asset, name: 'mine.zip' }] },
    { ...twin, draft: false },
  ]
  expect(surplusDrafts([twin, ...others], wanted)).toEqual([twin])
})
