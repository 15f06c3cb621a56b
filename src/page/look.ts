/**
 * What of somebody's style sheet does nothing on the site, because its pages ask no other host for anything: a sentence for
 * each, with the line. `file` is what they call it.
 */
export function styleSheetWarnings(css: string, file: string): string[] {
  // Comments keep their lines, so that the others keep theirs.
  const rules = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...rules.matchAll(/@import\b|@font-face\b|url\(\s*["']?(?:https?:|data:|\/\/)/gi)].map((match) => {
    const line = rules.slice(0, match.index).split('\n').length
    const what = match[0].startsWith('@') ? match[0].toLowerCase() : `${match[0]}…)`
    return `${file}:${line}: ${what} does nothing: the pages load style sheets and images of the site itself, and nothing else.`
  })
}
