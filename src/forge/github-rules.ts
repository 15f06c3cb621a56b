import { field, list, text } from './answer.ts'

/** What a ruleset's rules ask of a push, where a plain one does not do it. */
const obstacles: Readonly<Record<string, string>> = {
  creation: 'only who may bypass its rules can create it',
  update: 'only who may bypass its rules can push to it',
  required_linear_history: '',
  non_fast_forward: '',
  deletion: '',
  required_signatures: 'its commits must be signed',
  pull_request: 'changes must come through a pull request',
  required_status_checks: 'status checks must pass first',
  required_deployments: 'deployments must succeed first',
  merge_queue: 'changes must come through the merge queue',
  workflows: 'workflows must pass first',
  code_scanning: 'code scanning must pass first',
  commit_message_pattern: 'commit messages must match a pattern',
  commit_author_email_pattern: "the authors' addresses must match a pattern",
  committer_email_pattern: "the committers' addresses must match a pattern",
  branch_name_pattern: 'its name must match a pattern',
  file_path_restriction: 'some paths may not be pushed',
  max_file_path_length: 'paths may not be longer than a limit',
  file_extension_restriction: 'some kinds of files may not be pushed',
  max_file_size: 'files may not be larger than a limit',
}

/**
 * The rules in the way of a plain push to a branch, in words, from the list of its rules and from the branch itself (where the older
 * protection shows). A rule that this version does not know is named as GitHub names it.
 */
export function readRules(rules: unknown, branch: unknown): readonly string[] {
  const words = list(rules).flatMap((rule) => {
    const type = text(field(rule, 'type'))
    if (type === null) return []
    const said = obstacles[type] ?? `the rule ${type} holds`
    const source = text(field(rule, 'ruleset_source'))
    return said === '' ? [] : [source === null ? said : `${said} (ruleset of ${source})`]
  })
  const protection = field(branch, 'protection')
  const isProtected = field(branch, 'protected') === true && field(protection, 'enabled') === true
  return [...new Set([...words, ...(isProtected ? [protectionWords(protection)] : [])])]
}

function protectionWords(protection: unknown): string {
  const checks = list(field(field(protection, 'required_status_checks'), 'contexts'))
  return checks.length === 0
    ? 'the branch is protected'
    : `the branch is protected, and ${checks.length} status checks must pass first`
}

/** Whether the newest published release of a list is immutable; null where there is none. */
export function readImmutable(releases: unknown): boolean | null {
  const published = list(releases).find((one) => field(one, 'draft') === false)
  const immutable = field(published, 'immutable')
  return typeof immutable === 'boolean' ? immutable : null
}
