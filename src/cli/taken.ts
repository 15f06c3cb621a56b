import type { CommandEntry } from './command.ts'

/** What an option or an argument takes: words that there are no others of, names of things, or anything. */
export type Taken =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly open: boolean }
  | {
      readonly kind: 'flag' | 'text' | 'file' | 'folder' | 'environment' | 'package' | 'audience' | 'revision'
    }

const formats = {
  notes: ['md', 'html', 'text', 'slack', 'json'],
  bom: ['json', 'xml'],
  'bom diff': ['md', 'html', 'text', 'json'],
  'bom vulnerabilities': ['md', 'text', 'json'],
  'ledger export': ['jsonl', 'cdevents', 'csv'],
}

/** The words of options, by command and flag: those of a command come before those of all commands (`*`). */
const closed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(formats).map(([name, words]) => [`${name} --format`, words])),
  'bom --spec': ['1.5', '1.6', '1.7'],
  'bom vulnerabilities --fail-on': ['critical', 'high', 'medium', 'low'],
  'observe --fail-on': ['drift'],
  '* --fail-on': ['refused'],
  '* --treat-inconclusive': ['fail', 'warn'],
  '* --on-unknown': ['hold', 'resend', 'abandon'],
  'record evidence --result': ['passed', 'failed', 'unknown'],
  'init --ci': ['github', 'gitlab', 'jenkins', 'circleci', 'none'],
}

/** Words that are offered where others are taken too. */
const offered: Readonly<Record<string, readonly string[]>> = {
  'notes --fit': ['github-release', 'github-comment', 'slack'],
  'notes --as': ['next'],
  '* --prerelease': ['alpha', 'beta', 'rc'],
  'bom --licenses': ['installed', 'previous=', 'overrides='],
  '* --require': ['approval:', 'evidence:'],
  'ledger hold [act]': ['place', 'release', 'list'],
  'completion <shell>': ['bash', 'zsh', 'fish'],
}

const byFlag: Readonly<Record<string, Exclude<Taken['kind'], 'words'>>> = {
  '--environment': 'environment',
  '--package': 'package',
  '--audience': 'audience',
  '--ref': 'revision',
  '--release': 'revision',
  '--explain': 'revision',
  '--cwd': 'folder',
}

const byPlaceholder: Readonly<Record<string, Exclude<Taken['kind'], 'words'>>> = {
  file: 'file',
  files: 'file',
  folder: 'folder',
  dir: 'folder',
  findings: 'file',
  revision: 'revision',
  commit: 'revision',
  range: 'revision',
  from: 'revision',
  to: 'revision',
  what: 'revision',
}

/** What one option of a command takes; `flags` as the table writes them: `--format <format>`. */
export function takenByOption({ name }: Pick<CommandEntry, 'name'>, flags: string): Taken {
  const [flag = '', placeholder] = flags.split(' ')
  if (placeholder === undefined) return { kind: 'flag' }
  return wordsOf(name, flag) ?? { kind: byFlag[flag] ?? kindOf(placeholder) }
}

/** What each argument of a command takes, in order. */
export function takenByArguments({ name, argument }: Pick<CommandEntry, 'name' | 'argument'>): Taken[] {
  return (argument?.split(' ') ?? []).map((one) => wordsOf(name, one) ?? { kind: kindOf(one) })
}

function wordsOf(name: string, written: string): Taken | null {
  for (const [words, open] of [
    [closed, false],
    [offered, true],
  ] as const) {
    const found = words[`${name} ${written}`] ?? words[`* ${written}`]
    if (found !== undefined) return { kind: 'words', words: found, open }
  }
  return null
}

function kindOf(placeholder: string): Exclude<Taken['kind'], 'words'> {
  return byPlaceholder[placeholder.replace(/[<>[\].]/g, '')] ?? 'text'
}
