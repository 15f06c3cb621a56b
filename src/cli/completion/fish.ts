import type { OfferedCommand } from './offer.ts'
import type { Taken } from '../taken.ts'

/** The script for fish 3, for `~/.config/fish/completions/waybill.fish`. */
export function fishCompletion(commands: readonly OfferedCommand[]): string {
  const [program] = commands
  const common = new Set(program?.options.map(({ flag }) => flag))
  const lines = commands.flatMap((command) => [
    ...command.verbs.map(([word, about]) => `${place(command, 0)} -a ${quoted(word)} -d ${quoted(about)}`),
    ...command.arguments.flatMap((taken, index) =>
      taken.kind === 'text' ? [] : [`${place(command, index)} ${offered(taken)}`],
    ),
    ...command.options
      .filter(({ flag }) => command.name === '' || !common.has(flag))
      .map(({ flag, about, taken }) => {
        const where = command.name === '' ? 'complete -c waybill' : place(command, null)
        const takes = taken.kind === 'flag' ? '' : ` -r ${offered(taken)}`
        return `${where} -l ${flag.slice(2)} -d ${quoted(about)}${takes}`
      }),
  ])
  const valued = new Set(
    commands.flatMap(({ options }) =>
      options.filter(({ taken }) => taken.kind !== 'flag').map(({ flag }) => flag),
    ),
  )
  return `# Completion of waybill in fish:
#   waybill completion fish > ~/.config/fish/completions/waybill.fish

set -g __waybill_commands ${commands.flatMap(({ name }) => (name === '' ? [] : quoted(name))).join(' ')}
set -g __waybill_valued ${[...valued].join(' ')}

${walk}
complete -c waybill -e
complete -c waybill -f
${lines.join('\n')}
`
}

const walk = String.raw`# The command of the line so far, then the number of its arguments before the cursor.
function __waybill_line
    set -l words (commandline -opc)
    set -e words[1]
    set -l at ''
    set -l count 0
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case '--*=*'
            case '-*'
                if contains -- $word $__waybill_valued
                    set skip 1
                end
            case '*'
                set -l longer (string trim -- "$at $word")
                if test $count = 0; and contains -- $longer $__waybill_commands
                    set at $longer
                else
                    set count (math $count + 1)
                end
        end
    end
    echo $at
    echo $count
end

function __waybill_in
    set -l line (__waybill_line)
    test "$line[1]" = "$argv[1]"; and begin
        not set -q argv[2]; or test "$line[2]" = "$argv[2]"
    end
end

# The options that say where waybill.yml is, as they are on the line.
function __waybill_place
    set -l words (commandline -opc)
    for index in (seq 2 (count $words))
        switch $words[$index]
            case --cwd --config
                set -l value (math $index + 1)
                if set -q words[$value]
                    echo -- $words[$index]
                    echo -- $words[$value]
                end
            case '--cwd=*' '--config=*'
                echo -- $words[$index]
        end
    end
end

function __waybill_names
    waybill completion $argv[1] (__waybill_place) 2>/dev/null
end

function __waybill_tags
    git for-each-ref --count=200 --sort=-creatordate --format='%(refname:strip=2)' refs/tags refs/heads 2>/dev/null
end
`

function place({ name }: OfferedCommand, count: number | null): string {
  const condition = `__waybill_in ${quoted(name)}${count === null ? '' : ` ${count}`}`
  return `complete -c waybill -n ${quoted(condition)}`
}

function offered(taken: Taken): string {
  switch (taken.kind) {
    case 'words':
      return `-f -a ${quoted(taken.words.join(' '))}`
    case 'environment':
    case 'package':
    case 'audience':
      return `-f -a '(__waybill_names ${taken.kind}s)'`
    case 'revision':
      return `-f -k -a '(__waybill_tags)'`
    case 'file':
      return '-F'
    case 'folder':
      return `-f -a '(__fish_complete_directories)'`
    case 'flag':
    case 'text':
      return '-f'
  }
}

/** One word for fish: in single quotes only the quote and the backslash mean something. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
