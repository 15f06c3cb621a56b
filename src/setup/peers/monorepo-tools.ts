import { leftAt, templateOf, type CarryOver, type LeftBehind, type Settings } from '../carry-over.ts'
import { fieldsOf, itemsOf, textOf, type WrittenFile } from '../written-file.ts'
import { typesOfSections } from './sections.ts'

/**
 * What `.changeset/config.json` says. `pending` are the files of changes that wait there; they say what no commit does, so
 * they are released with changesets before Waybill takes over.
 */
export function readChangesets(file: WrittenFile, pending: readonly string[]): CarryOver {
  const fields = fieldsOf(file.value)
  const why: Readonly<Record<string, string>> = {
    fixed: 'packages that are released together are one product here: leave them out of packages',
    linked: 'each package has the version that its own commits ask for',
    updateInternalDependencies: 'Waybill writes no dependency ranges',
    changelog: 'the notes are Waybill’s own in every case',
    access: 'publishing stays a step of your workflow, after waybill release',
    snapshot: 'waybill release --prerelease NAME',
  }
  const left: LeftBehind[] = Object.entries(why).flatMap(([key, reason]) => {
    const value = fields[key]
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
    return isEmpty ? [] : [leftAt(file, [key], reason)]
  })
  const [first] = pending
  if (first !== undefined)
    left.push({
      file: first,
      line: 1,
      what: pending.length === 1 ? 'a change that waits' : `${pending.length} changes that wait`,
      why: 'Waybill reads commits, not these files; release with changesets once more before you change over',
    })
  const base = textOf(fields['baseBranch'])
  const settings: Settings = {
    independent: true,
    packageTags: '{name}@{version}',
    ...(base === null ? {} : { branches: [base] }),
  }
  return { tool: 'changesets', file: file.path, settings, left }
}

/** What `lerna.json` says about versions and tags; whose packages they are tells the workspace. */
export function readLerna(file: WrittenFile): CarryOver {
  const fields = fieldsOf(file.value)
  const version = fieldsOf(fieldsOf(fields['command'])['version'])
  const independent = fields['version'] === 'independent'
  const prefix = textOf(version['tagVersionPrefix']) ?? 'v'
  const message = textOf(version['message'])?.replace(/%v/g, '{tag}').replace(/%s/g, '{version}')
  const left = ['changelogPreset', 'ignoreChanges', 'conventionalGraduate'].flatMap((key) =>
    version[key] === undefined && fields[key] === undefined
      ? []
      : [
          leftAt(
            file,
            [key],
            key === 'ignoreChanges'
              ? 'a rule of notes.rules with when.path and show: exclude does it'
              : 'the commits alone say what a version is',
          ),
        ],
  )
  const settings: Settings = {
    independent,
    ...(independent ? { packageTags: '{name}@{version}' } : { tags: `${prefix}{version}` }),
    ...(message === undefined ? {} : { commit: message }),
    ...(Array.isArray(version['allowBranch']) || typeof version['allowBranch'] === 'string'
      ? {
          branches: itemsOf(version['allowBranch']).filter(
            (one): one is string => typeof one === 'string' && !/[?[\]{}]/.test(one),
          ),
        }
      : {}),
  }
  return { tool: 'lerna', file: file.path, settings, left }
}

/** What `release` in `nx.json` says about versions and tags. */
export function readNx(file: WrittenFile): CarryOver {
  const fields = fieldsOf(file.value)
  const independent = fields['projectsRelationship'] === 'independent'
  const tag = textOf(fieldsOf(fields['releaseTag'])['pattern']) ?? textOf(fields['releaseTagPattern'])
  const types = Object.entries(fieldsOf(fieldsOf(fields['conventionalCommits'])['types'])).map(
    ([type, own]) => ({
      type,
      section: fieldsOf(fieldsOf(own)['changelog'])['title'],
      hidden: own === false || fieldsOf(own)['changelog'] === false,
    }),
  )
  const read = typesOfSections(types)
  const left = ['groups', 'version', 'docker'].flatMap((key) =>
    fields[key] === undefined
      ? []
      : [leftAt(file, ['release', key], 'what nx builds and publishes stays a step of your workflow')],
  )
  const fixed = tag === null ? null : templateOf(tag, /\{version\}/)
  const settings: Settings = {
    independent,
    ...(independent
      ? {
          packageTags: (tag ?? '{projectName}@{version}').replace(
            /\{(?:projectName|releaseGroupName)\}/g,
            '{name}',
          ),
        }
      : fixed === null
        ? {}
        : { tags: fixed }),
    ...(read === null ? {} : { types: read }),
  }
  return { tool: 'nx', file: file.path, settings, left }
}

/** What `.release-it.json` or `release-it` in `package.json` says. */
export function readReleaseIt(file: WrittenFile): CarryOver {
  const fields = fieldsOf(file.value)
  const git = fieldsOf(fields['git'])
  const github = fieldsOf(fields['github'])
  const changelog = Object.entries(fieldsOf(fields['plugins'])).find(([name]) =>
    name.endsWith('/conventional-changelog'),
  )
  const options = fieldsOf(changelog?.[1])
  const types = typesOfSections(fieldsOf(options['preset'])['types'])
  const tags = templateOf((textOf(git['tagName']) ?? '').replaceAll('${npm.name}', ''), /\$\{version\}/)
  const infile = textOf(options['infile'])
  const commit = textOf(git['commitMessage'])
    ?.replaceAll('${version}', '{version}')
    .replaceAll('${tagName}', '{tag}')
  const left = [
    ...(fields['hooks'] === undefined ? [] : [{ key: 'hooks', why: 'commands stay steps of your workflow' }]),
    ...(fields['npm'] === undefined || fields['npm'] === false
      ? []
      : [{ key: 'npm', why: 'publishing stays a step of your workflow, after waybill release' }]),
    ...Object.keys(fieldsOf(fields['plugins']))
      .filter((name) => name !== changelog?.[0])
      .map((key) => ({
        key,
        why: 'a plugin that Waybill does not know; what it does stays a step of your workflow',
      })),
  ].map(({ key, why }) => leftAt(file, [key], why))
  const settings: Settings = {
    ...(tags === null ? {} : { tags }),
    ...(types === null ? {} : { types }),
    ...(infile === null ? {} : { changelog: infile, commits: true }),
    ...(commit === undefined || commit.includes('$') ? {} : { commit }),
    ...(github['draft'] === true ? { draft: true } : {}),
  }
  return { tool: 'release-it', file: file.path, settings, left }
}
