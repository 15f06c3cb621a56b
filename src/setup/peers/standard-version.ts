import { leftAt, templateOf, type CarryOver, type Settings } from '../carry-over.ts'
import { fieldsOf, itemsOf, lineOf, textOf, type Fields, type WrittenFile } from '../written-file.ts'
import { typesOfSections } from './sections.ts'

/** Keys that Waybill has no place for, and why. */
const unsupported: Readonly<Record<string, string>> = {
  header: 'Waybill leaves the head that CHANGELOG.md has',
  scripts: 'commands stay steps of your workflow',
  skip: 'each part of a release has its own key: release.changelog, release.version-files',
  commitUrlFormat: 'links lead to the repository; repository: names another',
  compareUrlFormat: 'links lead to the repository; repository: names another',
  issueUrlFormat: 'links lead to the repository; trackers: names others',
  userUrlFormat: 'links lead to the repository; repository: names another',
  releaseAs: 'waybill release --as, or a footer Release-As: in a commit',
  prerelease: 'waybill release --prerelease rc',
  'lerna-package': 'packages: says where each package is and how it is tagged',
  npmPublishHint: 'publishing stays a step of your workflow, after waybill release',
}

/**
 * What `.versionrc` or `standard-version` (and its successor `commit-and-tag-version`) in `package.json` says: the
 * conventional-changelog configuration specification and their own keys.
 */
export function readStandardVersion(file: WrittenFile): CarryOver {
  const fields = fieldsOf(file.value)
  const left = Object.entries(unsupported).flatMap(([key, why]) =>
    fields[key] === undefined || isNothing(fields[key]) ? [] : [leftAt(file, [key], why)],
  )
  const bumped = itemsOf(fields['bumpFiles']).flatMap((item) => {
    const path = typeof item === 'string' ? item : textOf(fieldsOf(item)['filename'])
    const isPlain = typeof item === 'string' || fieldsOf(item)['updater'] === undefined
    if (path !== null && isPlain) return [path]
    left.push({
      file: file.path,
      line: lineOf(file, 'bumpFiles', path ?? 'updater'),
      what: path ?? 'bumpFiles',
      why: 'an updater is code; version.files takes files with a version at a known place',
    })
    return []
  })
  const types = typesOfSections(fields['types'])
  const trackers = trackersOf(fields)
  const settings: Settings = {
    ...(types === null ? {} : { types }),
    tags: `${typeof fields['tagPrefix'] === 'string' ? fields['tagPrefix'] : 'v'}{version}`,
    changelog: textOf(fields['infile']) ?? 'CHANGELOG.md',
    commits: true,
    commit: commitOf(fields),
    files: bumped.length > 0 ? bumped : ['package.json', 'package-lock.json'],
    ...(fields['preMajor'] === true ? { beforeOne: { breaking: 'minor', feature: 'patch' } } : {}),
    ...(fields['sign'] === true ? { sign: true } : {}),
    ...(trackers.length === 0 ? {} : { trackers }),
  }
  return { tool: 'standard-version', file: file.path, settings, left }
}

function isNothing(value: unknown): boolean {
  return (
    value === false ||
    value === '' ||
    (Object.keys(fieldsOf(value)).length === 0 && typeof value === 'object')
  )
}

function commitOf(fields: Fields): string {
  const format = textOf(fields['releaseCommitMessageFormat'])?.split('\n')[0]
  const carried = format?.replace(/\{\{\s*currentTag\s*\}\}/g, '{tag}')
  return carried === undefined || carried.includes('{{') ? 'chore(release): {version}' : carried
}

/** Prefixes of issues elsewhere: `PROJ-` with a URL that has `{{prefix}}{{id}}` in it. */
function trackersOf(fields: Fields): NonNullable<Settings['trackers']> {
  const url = textOf(fields['issueUrlFormat'])
  if (url === null || /\{\{\s*(?:host|owner|repository)\s*\}\}/.test(url)) return []
  return itemsOf(fields['issuePrefixes']).flatMap((prefix) => {
    if (typeof prefix !== 'string' || !/^[A-Z][A-Z\d]*-$/.test(prefix)) return []
    const to = url.replace(/\{\{\s*prefix\s*\}\}/g, prefix).replace(/\{\{\s*id\s*\}\}/g, '{number}')
    return templateOf(to.replace('{number}', '{version}'), /never/) === null
      ? []
      : [{ pattern: `${prefix}{number}`, url: to }]
  })
}
