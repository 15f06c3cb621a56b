import { flagOption, textOption, type Options } from './options.ts'

/** What people do after a command, as lines to run: its help ends with them. */
const followUps: Readonly<Record<string, readonly string[]>> = {
  demo: ['waybill init'],
  init: ['waybill doctor', 'waybill notes'],
  doctor: ['waybill notes'],
  notes: ['waybill next', 'waybill bom diff v1.4.0 HEAD', 'waybill release --dry-run'],
  next: ['waybill release --dry-run'],
  lint: ['waybill notes'],
  bom: ['waybill bom diff v1.4.0 HEAD', 'waybill bom --score'],
  'bom diff': ['waybill notes --dependencies'],
  'bom vulnerabilities': ['waybill notes --vulnerabilities npm-audit.json'],
  comment: ['waybill lint'],
  release: ['waybill announce --environment production --dry-run'],
  announce: ['waybill deliver --environment production', 'waybill resume'],
  deliver: ['waybill ledger what-ran --environment production', 'waybill resume'],
  rollback: ['waybill hotfix --environment production'],
  hotfix: ['waybill announce --environment production --hotfix'],
  verify: ['waybill deliver --environment production'],
  resume: ['waybill ledger log'],
  preview: ['waybill announce --environment production --dry-run'],
  'audience check': ['waybill preview'],
  'audience opt-out': ['waybill audience check'],
  'audience import': ['waybill audience check'],
  'record deploy': ['waybill deliver --environment production'],
  'record approval': ['waybill deliver --environment production --require approval:security'],
  'record evidence': ['waybill deliver --environment production --require evidence:tests'],
  'record incident': ['waybill hotfix --environment production'],
  observe: ['waybill ledger what-ran --environment production'],
  'ledger log': ['waybill ledger verify'],
  'ledger verify': ['waybill ledger checkpoint'],
  'ledger what-ran': ['waybill ledger what-ran --environment production --proof proof.json'],
  'ledger key': ['waybill ledger checkpoint'],
  page: ['waybill preview'],
}

/** The lines to run after a command; none for a command that is an end in itself. */
export function followUpsOf(name: string): readonly string[] {
  return followUps[name] ?? []
}

/** Commands after which something is left to do that is easily forgotten. */
const leavesWork = ['announce', 'release', 'rollback']

/** The line that is told at the end of a run that went well, with the names that were given; null where nothing is left to do. */
export function lineAfter(name: string, options: Options): string | null {
  const [line] = followUpsOf(name)
  if (line === undefined || !leavesWork.includes(name)) return null
  if (flagOption(options, 'dryRun') || flagOption(options, 'cancel')) return null
  const environment = textOption(options, 'environment')
  const shipped = textOption(options, 'package')
  const named = environment === null ? line : line.replace('production', () => quoted(environment))
  return shipped === null ? named : `${named} --package ${quoted(shipped)}`
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w@./:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
