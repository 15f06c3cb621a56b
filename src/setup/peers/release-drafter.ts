import type { Rule } from '../../notes/rule.ts'
import {
  bumpOf,
  headingOf,
  leftAt,
  templateOf,
  type CarryOver,
  type LeftBehind,
  type Settings,
} from '../carry-over.ts'
import { fieldsOf, itemsOf, lineOf, textOf, textsOf, type Fields, type WrittenFile } from '../written-file.ts'

const ownLook = 'Waybill has its own look, and takes Handlebars templates (docs/templates.md)'

/** Keys that Waybill has no place for, and why. */
const unsupported: Readonly<Record<string, string>> = {
  template: ownLook,
  header: ownLook,
  footer: ownLook,
  'change-template': ownLook,
  'category-template': ownLook,
  'no-changes-template': 'Waybill has its own words for that',
  replacers: 'replacements in the finished text; notes.overrides says single things otherwise',
  autolabeler: 'Waybill labels nothing; a rule may look at type, scope or path instead of a label',
  'exclude-contributors': 'everybody who took part is named; notes.overrides leaves single people out',
  'filter-by-commitish': 'a release holds what its tag reaches, on whichever branch',
  'filter-by-range': 'a release holds what its tag reaches',
  'include-labels': 'every commit is told; hide what is not meant by show: hide',
  'sort-by': 'changes come in the order of their commits',
  prerelease: 'waybill release --prerelease rc, in the workflow',
  'prerelease-identifier': 'waybill release --prerelease rc, in the workflow',
  'include-paths': 'a package is told by the commits of its folder (packages)',
}

/** What `.github/release-drafter.yml` says: categories by label or by Conventional Commit, what is left out, what asks for which version. */
export function readReleaseDrafter(file: WrittenFile): CarryOver {
  const fields = fieldsOf(file.value)
  const left: LeftBehind[] = Object.entries(unsupported).flatMap(([key, why]) =>
    fields[key] === undefined || fields[key] === false ? [] : [leftAt(file, [key], why)],
  )
  const rules = [
    ...textsOf(fields['exclude-labels']).map((label): Rule => ({ when: { label }, show: 'exclude' })),
    ...itemsOf(fields['categories']).flatMap((item) => categoryRules(file, fieldsOf(item), left)),
    ...resolverRules(fieldsOf(fields['version-resolver'])),
  ]
  const tags = templateOf(
    textOf(fields['tag-template']) ?? '',
    /\$(?:RESOLVED|NEXT_(?:MAJOR|MINOR|PATCH))_VERSION/,
  )
  const title = textOf(fields['name-template'])?.replace(
    /\$(?:RESOLVED|NEXT_(?:MAJOR|MINOR|PATCH))_VERSION/g,
    '{version}',
  )
  const settings: Settings = {
    ...(rules.length === 0 ? {} : { rules }),
    ...(tags === null ? {} : { tags }),
    ...(title === undefined || title.includes('$') ? {} : { title }),
    draft: true,
  }
  return { tool: 'release-drafter', file: file.path, settings, left }
}

function categoryRules(file: WrittenFile, category: Fields, left: LeftBehind[]): Rule[] {
  const title = headingOf(textOf(category['title']) ?? '')
  const conditions = fieldsOf(category['when'])
  const when = conditionOf(category)
  const bump = bumpOf(category['semver-increment'])
  if (Object.keys(when).length === 0) {
    // A category for the rest is what Waybill has anyway.
    if (Object.keys(conditions).length > 0)
      left.push({
        file: file.path,
        line: lineOf(file, title || 'when'),
        what: title,
        why: 'a rule looks at type, scope, label, path and author',
      })
    return []
  }
  if (category['type'] === 'pre-exclude' || category['type'] === 'exclude') return [{ when, show: 'exclude' }]
  if (title === '') return []
  // What is listed there is listed here, also where its type alone would be hidden; what needs a label to be listed would
  // need the forge every time.
  const isTold = when.type !== undefined && when.label === undefined
  return [
    { when, ...(isTold ? { show: 'include' } : {}), group: title, ...(bump === undefined ? {} : { bump }) },
  ]
}

/** By label, as it always was, and by the parts of a Conventional Commit. */
function conditionOf(category: Fields): Rule['when'] {
  const conditions = fieldsOf(category['when'])
  const conventional = fieldsOf(conditions['conventional'])
  const label = [category, conditions].flatMap((one) => both(one, 'label'))
  const type = both(conventional, 'type')
  const scope = both(conventional, 'scope')
  return {
    ...(type.length === 0 ? {} : { type }),
    ...(scope.length === 0 ? {} : { scope }),
    ...(label.length === 0 ? {} : { label }),
    ...(conventional['breaking'] === true ? { breaking: true } : {}),
  }
}

/** `labels` and `label`. */
function both(fields: Fields, name: string): string[] {
  return [...textsOf(fields[`${name}s`]), ...textsOf(fields[name])]
}

function resolverRules(resolver: Fields): Rule[] {
  return (['major', 'minor', 'patch'] as const).flatMap((bump) => {
    const label = textsOf(fieldsOf(resolver[bump])['labels'])
    return label.length === 0 ? [] : [{ when: { label: [...label] }, bump }]
  })
}

/** What `.github/release.yml` says: how GitHub itself would sort pull requests into release notes by their labels. */
export function readGithubNotes(file: WrittenFile): CarryOver {
  const changelog = fieldsOf(fieldsOf(file.value)['changelog'])
  const excluded = fieldsOf(changelog['exclude'])
  const labels = textsOf(excluded['labels'])
  const authors = textsOf(excluded['authors'])
  const left: LeftBehind[] = []
  const rules: Rule[] = [
    ...(labels.length === 0 ? [] : [{ when: { label: [...labels] }, show: 'exclude' as const }]),
    ...(authors.length === 0
      ? []
      : [{ when: { author: authors.map((name) => `${name}*`) }, show: 'hide' as const }]),
  ]
  for (const item of itemsOf(changelog['categories'])) {
    const { title, labels: named, exclude } = fieldsOf(item)
    const of = textsOf(named).filter((label) => label !== '*')
    if (typeof title === 'string' && of.length > 0)
      rules.push({ when: { label: [...of] }, group: headingOf(title) })
    if (exclude !== undefined)
      left.push(leftAt(file, [String(title), 'exclude'], 'of rules the first that fits decides; order them'))
  }
  return {
    tool: 'GitHub release notes',
    file: file.path,
    settings: rules.length === 0 ? {} : { rules },
    left,
  }
}
