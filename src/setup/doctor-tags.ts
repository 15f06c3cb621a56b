import type { TagDifference } from '../forge/moved-tags.ts'
import type { TagFamily } from '../git/tag.ts'
import { fail, fine, warn, type Finding } from './finding.ts'
import { someOf } from './shown.ts'

/** The tags of a clone, as its families read them. */
export interface TagFacts {
  readonly names: readonly string[]
  /** Tags that name no commit. */
  readonly ignored: readonly string[]
  readonly main: TagFamily
  /** Whether waybill.yml names the main family. */
  readonly configured: boolean
  readonly packages: readonly { readonly name: string; readonly family: TagFamily }[]
}

/** What the tags of the clone tell of releases. */
export function judgeTags({ names, ignored, main, configured, packages }: TagFacts): Finding[] {
  const count = (family: TagFamily) => names.filter((name) => family.versionIn(name) !== null).length
  const releases = count(main)
  const told = packages.map(({ name, family }) => ({ name, releases: count(family) }))
  const ofPackages = told.reduce((sum, one) => sum + one.releases, 0)
  const odd =
    ignored.length === 0
      ? []
      : [
          warn('tags', 'tags-ignored', {
            what: `These tags name no commit and are passed over: ${someOf(ignored)}.`,
            why: 'What a tag of a file or a folder holds cannot be told as a release.',
            fix: `git for-each-ref refs/tags   # and move what was meant as a release: git tag --force ${ignored[0] ?? 'TAG'} COMMIT`,
          }),
        ]
  if (releases + ofPackages > 0) {
    const family = releases === 0 ? [] : [`${counted(releases, 'release')} tagged ${main.template}`]
    const newer = unreadNewer({ names, main, packages })
    const others =
      ofPackages === 0 ? [] : [`${counted(ofPackages, 'release')} of ${counted(told.length, 'package')}`]
    return [fine('tags', 'tags', `${[...family, ...others].join(', ')}.`), ...newer, ...odd]
  }
  if (names.length === 0)
    return [fine('tags', 'tags-none', `No tag here; the first release will be ${main.template}.`), ...odd]
  return [
    warn('tags', 'tags-unread', {
      what: `None of the ${names.length} tags fits ${main.template}: ${someOf(names.toSorted(), 3)}.`,
      why: 'Without a tag that is read as a release, the whole history is one first release.',
      fix: configured
        ? 'Correct `tags` in waybill.yml so that it is written as your tags are, such as: tags: "release-{version}"'
        : 'Say in waybill.yml how your tags are written: tags: "release-{version}"',
    }),
    ...odd,
  ]
}

/** Tags such as `v5.15` beside releases of lower versions: what they name was released, and is not read as that. */
function unreadNewer({ names, main, packages }: Pick<TagFacts, 'names' | 'main' | 'packages'>): Finding[] {
  const [before = ''] = main.template.split('{version}')
  const families = [main, ...packages.map(({ family }) => family)]
  const heightOf = (text: string): number | null => {
    const [, major, minor] = /^(\d{1,6})\.(\d{1,6})/.exec(text) ?? []
    return major === undefined ? null : Number(major) * 1e6 + Number(minor)
  }
  const highest = Math.max(...names.map((name) => heightOf(main.versionIn(name) ?? '') ?? -1))
  const newer = names
    .filter((name) => highest !== -1 && families.every((family) => family.versionIn(name) === null))
    .map((name) => ({
      name,
      height: heightOf(name.startsWith(before) ? name.slice(before.length) : name.replace(/^v/, '')),
    }))
    .filter(({ height }) => height !== null && height > highest)
    .toSorted((a, b) => (b.height ?? 0) - (a.height ?? 0) || (a.name < b.name ? 1 : -1))
    .map(({ name }) => name)
  if (newer.length === 0) return []
  const whole = (name: string) => name.replace(/(\d+\.\d+)(?!\.?\d)/, '$1.0')
  const pasteable = newer.filter((name) => /^[\w@./+-]+$/.test(name) && main.versionIn(whole(name)) !== null)
  const mended = pasteable.find((name) => !/\d-/.test(name)) ?? pasteable[0]
  return [
    warn('tags', 'tags-unread', {
      what: `${counted(newer.length, 'tag')} higher than every release ${newer.length === 1 ? 'is' : 'are'} not read: ${someOf(newer, 3)}.`,
      why: 'A version has three numbers (https://semver.org). Notes and the next version begin at the last release that is read.',
      fix:
        mended === undefined
          ? `Tag the last release once more, as ${main.tagFor('1.2.3')} is written.`
          : `git tag ${whole(mended)} '${mended}^{commit}'   # the same release once more, with three numbers`,
    }),
  ]
}

/** How the clone's tags differ from those of its remote. */
export function judgeRemoteTags({ moved, missing, unpushed }: TagDifference, remote: string): Finding[] {
  const findings: Finding[] = []
  if (moved.length > 0)
    findings.push(
      fail('tags', 'tags-moved', {
        what: `On ${remote} these tags name another commit than here: ${someOf(moved.map(({ name }) => name))}.`,
        why: 'Notes of one release would be told of another, and a release whose tag moved is refused.',
        fix: `git fetch ${remote} --force refs/tags/${moved[0]?.name}:refs/tags/${moved[0]?.name}   # where the remote is right`,
      }),
    )
  if (missing.length > 0)
    findings.push(
      warn('tags', 'tags-unfetched', {
        what: `${counted(missing.length, 'tag')} of ${remote} ${missing.length === 1 ? 'is' : 'are'} not here: ${someOf(missing)}.`,
        why: 'Notes would begin at an older release, and the next version would be counted from it.',
        fix: `git fetch ${remote} --tags   # in a workflow: with: { fetch-depth: 0 }`,
      }),
    )
  if (unpushed.length > 0)
    findings.push(
      warn('tags', 'tags-unpushed', {
        what: `${counted(unpushed.length, 'tag')} ${unpushed.length === 1 ? 'is' : 'are'} only here: ${someOf(unpushed)}.`,
        why: 'Nobody else sees these releases, and a workflow will number the next one without them.',
        fix: `git push ${remote} ${unpushed
          .slice(0, 5)
          .map((name) => `refs/tags/${name}`)
          .join(' ')}`,
      }),
    )
  return findings.length > 0 ? findings : [fine('tags', 'tags-same', `The tags are those of ${remote}.`)]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
