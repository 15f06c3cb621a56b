import type { Taken } from '../taken.ts'
import type { OfferedCommand } from './offer.ts'

/**
 * What there is to offer, as functions that bash 3.2 and zsh both read: which words are a command, what follows it, its options,
 * and what an option or an argument takes. A line to offer is `word:what it is`.
 */
export function shellTables(commands: readonly OfferedCommand[]): string {
  const named = commands.filter(({ name }) => name !== '')
  const [program] = commands
  const common = new Set(program?.options.map(({ flag }) => flag))
  return [
    shellFunction(
      '_waybill_known',
      [`${named.map(({ name }) => quoted(name)).join(' | ')}) return 0 ;;`],
      'return 1',
    ),
    shellFunction(
      '_waybill_verbs',
      commands.filter(({ verbs }) => verbs.length > 0).map(({ name, verbs }) => arm(name, printed(verbs))),
    ),
    shellFunction(
      '_waybill_flags',
      commands.map(({ name, options }) =>
        arm(name, printed(options.map(({ flag, about }) => [flag, about]))),
      ),
    ),
    shellFunction('_waybill_takes', [
      ...named.flatMap(({ name, options }) =>
        options
          .filter(({ flag, taken }) => taken.kind !== 'flag' && !common.has(flag))
          .map(({ flag, taken }) => arm(`${name} ${flag}`, `taken=${quoted(takenText(taken))}`)),
      ),
      ...(program?.options ?? [])
        .filter(({ taken }) => taken.kind !== 'flag')
        .map(({ flag, taken }) => `*${quoted(` ${flag}`)}) taken=${quoted(takenText(taken))} ;;`),
    ]),
    shellFunction(
      '_waybill_argument',
      named.flatMap(({ name, arguments: all }) =>
        all.map((taken, index) => arm(`${name} ${index}`, `taken=${quoted(takenText(taken))}`)),
      ),
    ),
  ].join('\n')
}

/** How both ask for names and tags; they keep where they are in `program`, `place` and `folder`. */
export const lookups = String.raw`# Names of waybill.yml. An alias called waybill counts, and so does a path to it.
_waybill_names() {
  if [[ $program == */* ]]; then "$program" completion "$1" "${'${'}place[@]}" 2>/dev/null
  else eval 'waybill completion "$1" "${'${'}place[@]}"' 2>/dev/null; fi
}

_waybill_tags() {
  git -C "$folder" for-each-ref --count=200 --sort=-creatordate --format='%(refname:strip=2)' refs/tags refs/heads 2>/dev/null
}
`

/** One word for bash and zsh, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function shellFunction(name: string, arms: readonly string[], last = ''): string {
  const end = last === '' ? [] : [`  ${last}`]
  return [
    `${name}() {`,
    '  case "$1" in',
    ...arms.map((one) => `    ${one}`),
    '  esac',
    ...end,
    '}',
    '',
  ].join('\n')
}

function arm(pattern: string, act: string): string {
  return `${quoted(pattern)}) ${act} ;;`
}

function printed(items: readonly (readonly [word: string, about: string])[]): string {
  return `printf '%s\\n' ${items.map(([word, about]) => quoted(`${word}:${about}`)).join(' ')}`
}

function takenText(taken: Taken): string {
  return taken.kind === 'words' ? `words ${taken.words.join(' ')}` : taken.kind
}
