/**
 * What a reader's Markdown renderer would act on in a line: the marks that open blocks, emphasis, links with their
 * targets, and whatever is live without a right to be. Stricter than CommonMark and GitHub's dialect, never laxer.
 */
export interface LiveLine {
  /** Headings, items and the like, outermost first. */
  readonly blocks: readonly string[]
  readonly bold: number
  readonly targets: readonly string[]
  readonly faults: readonly string[]
}

export function liveLine(line: string): LiveLine {
  const { blocks, rest } = opened(line)
  const faults: string[] = []
  const targets: string[] = []
  let bold = 0
  for (let at = 0; at < rest.length;) {
    const character = rest.charAt(at)
    const next = rest.charAt(at + 1)
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(next)) at += 2
    else if (character === '`') at = afterCode(rest, at, faults)
    else if (character === '[') at = afterLink(rest, at, { targets, faults })
    else if (character === '*' && next === '*') {
      bold += 1
      at += 2
    } else {
      if (isLive(rest, at)) faults.push(rest.slice(at, at + 12))
      at += 1
    }
  }
  return { blocks, bold, targets, faults }
}

/** The marks that start blocks, item in item. */
function opened(line: string): { blocks: string[]; rest: string } {
  const blocks: string[] = []
  let rest = line
  for (;;) {
    const mark =
      /^ {0,3}(#{1,6})(?=\s|$)/.exec(rest) ??
      /^\s*([-+*]|\d{1,9}[.)])(?=\s|$)/.exec(rest) ??
      /^\s*(>)/.exec(rest) ??
      /^\s*(={1,}|-{2,}|[-*_](?:\s*[-*_]){2,}|\|?\s*:?-+:?\s*(?:\|.*)?)\s*$/.exec(rest) ??
      /^\s*(```(?=[^`]*$)|~~~|<)/.exec(rest)
    if (!mark) return { blocks, rest }
    blocks.push((mark[1] ?? '').replace(/\d+/, '1'))
    if (mark[0].trim().startsWith('```')) return { blocks, rest }
    rest = rest.slice(mark[0].length)
  }
}

/** CommonMark 6.1: to the next run of the same length; a run without one is text, which ours never is. */
function afterCode(text: string, at: number, faults: string[]): number {
  const length = /^`+/.exec(text.slice(at))?.[0].length ?? 1
  for (const run of text.slice(at + length).matchAll(/`+/g))
    if (run[0].length === length) return at + length + run.index + length
  faults.push('an unmatched run of backticks')
  return at + length
}

function afterLink(text: string, at: number, into: { targets: string[]; faults: string[] }): number {
  let end = at + 1
  while (end < text.length && text.charAt(end) !== ']') {
    if (text.charAt(end) === '\\') end += 2
    else if (text.charAt(end) === '`') end = afterCode(text, end, into.faults)
    else {
      // A mention inside the label of a link notifies nobody.
      if ('<*['.includes(text.charAt(end))) into.faults.push(`in a label: ${text.slice(end, end + 12)}`)
      end += 1
    }
  }
  const target = /^\(([^()\s<>]*)\)/.exec(text.slice(end + 1))
  if (target?.[1] === undefined || !/^https?:\/\//.test(target[1])) {
    into.faults.push(`a bracket without a link: ${text.slice(at, at + 30)}`)
    return at + 1
  }
  into.targets.push(target[1])
  return end + 1 + target[0].length
}

function isLive(text: string, at: number): boolean {
  const character = text.charAt(at)
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const isWord = (one: string) => /[\p{L}\p{N}]/u.test(one)
  switch (character) {
    case '<':
    case '>':
    case '*':
    case '~':
    case '$':
    case '|':
      return true
    case '_':
      return !(isWord(before) && isWord(after))
    case '@':
      return /[\w-]/.test(after)
    case '&':
      return /^&#?\w+;/.test(text.slice(at)) && !text.startsWith('&amp;', at)
    case '!':
      return after === '['
    default:
      return false
  }
}

/** A line that the runner of GitHub's, Azure's or TeamCity's jobs would take for a command. */
export const runnerCommand = /^\s*::|##(?:vso|teamcity)?\[/m

/** A text that closes something when it is pasted into a pull request, or used as the message of a commit. */
export const closingOrder =
  /\b(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?)[:*]*\s+(?:issues?\s+)?\[?(?:(?:[\w.-]+(?:\/[\w.-]+)+)?[#!]\d|GH-\d|AB#\d|https?:\/\/\S)/i

/** Markdown without its code, in which nothing orders anything; an escaped backtick begins none, an escaped backslash escapes none. */
export function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!\\)((?:\\\\)*)\\`/g, '$1’').replace(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '‹code›')
}

/** Texts that a hostile or careless person would write, in pieces that belong together in any order. */
export const hostilePieces = [
  '<script>alert(1)</script>',
  '<!-- x -->',
  '-->',
  '</details>',
  '<img src=x onerror=alert(1)>',
  'Map<string, T>',
  '[x](javascript:alert(1))',
  '![x](https://x.example/i.png)',
  '[x]: https://x.example',
  '[^1]',
  '[ ] ',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '$',
  '$$x$$',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '---',
  '===',
  '=',
  ':-',
  '-:',
  '\\',
  '&amp;',
  '&lt;',
  '&#60;',
  '!',
  '@user',
  '@org/team',
  '@types/node',
  'a@b.c',
  '<@U123>',
  '<!channel>',
  '<#C1|x>',
  '<https://x.example|y>',
  '#12',
  'GH-3',
  'a/b#4',
  '!5',
  'AB#6',
  'PROJ-7',
  'closes #8',
  'Fixes: ',
  'resolves https://github.com/a/b/issues/9',
  'fixes',
  '::error::x',
  '::',
  '##[group]',
  '##vso[task]',
  '\u202E',
  '\u0007',
  '\u200B',
  '\r',
  '\u2028',
  '\t',
  '    ',
  ' ',
  'word',
  'https://x.example/_a_*b*~c~@d(e)[f]',
  'https://u:p@x.example/',
  '{{x}}',
  '\u0001name\u0002',
  '"',
  "'",
  '=',
  'é',
  '👩‍👩‍👧',
] as const
