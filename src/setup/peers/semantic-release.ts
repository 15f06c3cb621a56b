import type { Rule } from '../../notes/rule.ts'
import { bumpOf, leftAt, templateOf, type CarryOver, type LeftBehind, type Settings } from '../carry-over.ts'
import { said } from '../said.ts'
import { fieldsOf, itemsOf, textOf, textsOf, type Fields, type WrittenFile } from '../written-file.ts'
import { typesOfSections } from './sections.ts'

/** Plugins that do what is not Waybill's, by a part of their names. */
const elsewhere: readonly (readonly [name: string, why: string])[] = [
  ['/npm', 'publishing stays a step of your workflow, after waybill release'],
  ['/exec', 'commands stay steps of your workflow'],
  ['/gitlab', 'the release at the forge is what waybill release makes'],
  ['/apm', 'publishing stays a step of your workflow, after waybill release'],
]

type Leave = (names: readonly string[], why: string) => void

/** What a `.releaserc` or `release` in `package.json` says (semantic-release's documentation, "Configuration"). */
export function readSemanticRelease(file: WrittenFile): CarryOver {
  const left: LeftBehind[] = []
  const leave: Leave = (names, why) => {
    left.push(leftAt(file, names, why))
  }
  const all = fieldsOf(file.value)
  if (all['extends'] !== undefined)
    leave(['extends'], 'a package of its own, which is not installed to be read')
  const plugins = pluginsOf(all)
  let settings: Settings = {
    // Where there is no release yet semantic-release begins here, and nothing is 0.x for it.
    first: '1.0.0',
    ...tagsOf(all, leave),
    ...branchesOf(all, leave),
  }
  for (const { name, options } of plugins) settings = { ...settings, ...pluginSettings(name, options, leave) }
  return { tool: 'semantic-release', file: file.path, settings, left }
}

interface Plugin {
  readonly name: string
  readonly options: Fields
}

function pluginsOf(all: Fields): Plugin[] {
  return itemsOf(all['plugins']).flatMap((item) => {
    const [name, options] = Array.isArray(item) ? (item as unknown[]) : [item]
    return typeof name === 'string' ? [{ name, options: { ...all, ...fieldsOf(options) } }] : []
  })
}

function pluginSettings(name: string, options: Fields, leave: Leave): Settings {
  if (name.endsWith('/commit-analyzer')) return analyzed(options, leave)
  if (name.endsWith('/release-notes-generator')) {
    const types = typesOfSections(fieldsOf(options['presetConfig'])['types'])
    return types === null ? {} : { types }
  }
  if (name.endsWith('/changelog'))
    return { changelog: textOf(options['changelogFile']) ?? 'CHANGELOG.md', commits: true }
  if (name.endsWith('/git')) return committed(options)
  if (name.endsWith('/github')) return attached(options, leave)
  const why = elsewhere.find(([part]) => name.endsWith(part))?.[1]
  leave(
    ['plugins', name],
    why ?? 'a plugin that Waybill does not know; what it does stays a step of your workflow',
  )
  return {}
}

/** `releaseRules`: for a type alone they are what the type asks for, with a scope a rule. */
function analyzed(options: Fields, leave: Leave): Settings {
  const preset = textOf(options['preset'])
  if (preset !== null && !/^(?:angular|conventionalcommits)$/.test(preset))
    leave(['preset', preset], 'Waybill reads Conventional Commits, whichever preset there is')
  const rules = itemsOf(options['releaseRules']).flatMap((item) => {
    const rule = ruleOf(fieldsOf(item))
    if (rule !== null) return [rule]
    const [name] = textsOf(Object.values(fieldsOf(item)).filter((one) => typeof one === 'string'))
    leave(['releaseRules', name ?? 'release'], 'a rule looks at type, scope and breaking alone')
    return []
  })
  return rules.length === 0 ? {} : { rules }
}

function ruleOf({ type, scope, release, breaking, ...others }: Fields): Rule | null {
  const bump = release === false ? 'none' : bumpOf(release)
  if (bump === undefined || Object.keys(others).length > 0) return null
  const of = said({ type: textOf(type) ?? undefined, scope: textOf(scope) ?? undefined })
  if (Object.keys(of).length === 0) return null
  // Their default, too, is that what breaks something asks for a major.
  const when = { ...of, breaking: breaking === true }
  // A hidden type asks for nothing; a rule says that it does.
  return bump === 'none' ? { when, bump } : { when, show: 'include', bump }
}

function committed(options: Fields): Settings {
  const [message = ''] = (textOf(options['message']) ?? '').split('\n')
  const first = message
    .replace(/\$\{\s*nextRelease\.version\s*\}/g, '{version}')
    .replace(/\$\{\s*nextRelease\.gitTag\s*\}/g, '{tag}')
  const files = itemsOf(options['assets']).filter(
    (path): path is string =>
      typeof path === 'string' &&
      /(?:^|\/)(?:package(?:-lock)?\.json|pyproject\.toml|Cargo\.toml)$/.test(path) &&
      !path.includes('*'),
  )
  return {
    ...(first === '' || first.includes('$') ? {} : { commit: first }),
    ...(files.length === 0 ? {} : { files }),
  }
}

function attached(options: Fields, leave: Leave): Settings {
  if (options['draftRelease'] === true) return { draft: true }
  const attach = itemsOf(options['assets']).flatMap((item) => {
    const path = typeof item === 'string' ? item : textOf(fieldsOf(item)['path'])
    if (path === null) return []
    if (!/\*\*|[!?[\]{}]/.test(path)) return [path]
    leave(['assets', path], 'release.attach takes paths, and * for any name in a folder')
    return []
  })
  return attach.length === 0 ? {} : { attach }
}

function tagsOf(all: Fields, leave: Leave): Settings {
  const written = textOf(all['tagFormat']) ?? 'v${version}'
  const tags = templateOf(written, /\$\{\s*version\s*\}/)
  if (tags !== null) return { tags }
  leave(['tagFormat'], 'tags: takes a template such as v{version}')
  return {}
}

/** Branches of releases; those of prereleases and of maintenance are run otherwise. */
function branchesOf(all: Fields, leave: Leave): Settings {
  const names: string[] = []
  for (const item of itemsOf(all['branches'])) {
    const name = typeof item === 'string' ? item : textOf(fieldsOf(item)['name'])
    if (name === null) continue
    const { prerelease, range } = fieldsOf(item)
    if (prerelease !== undefined && prerelease !== false)
      leave(['branches', name], 'waybill release --prerelease NAME, in the workflow of that branch')
    else if (range !== undefined || /[+!?[\](){}]/.test(name))
      leave(
        ['branches', name],
        'release.branches takes names, and * in them; a hotfix needs none (waybill hotfix)',
      )
    else names.push(name)
  }
  const [only] = textsOf(all['branch'])
  const branches = names.length > 0 ? names : only === undefined ? [] : [only]
  return branches.length === 0 ? {} : { branches }
}
