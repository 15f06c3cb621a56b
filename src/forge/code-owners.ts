/** Where GitHub and GitLab look for it, in this order (docs.github.com, "About code owners"; docs.gitlab.com, "Code Owners"). */
export const codeOwnersPaths = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
] as const

/**
 * Who answers for whatever is in a folder, by a file CODEOWNERS: the accounts and teams of the last rule that holds the folder as a
 * whole; '' is the whole repository. Addresses are left out, since owners are written down where they stay. Empty where no
 * rule does, or the last one names nobody. Sections of GitLab are read as if their headings were not there.
 */
export function codeOwners(text: string, folder: string): readonly string[] {
  const inside = [...partsOf(folder), 'any file']
  let owners: readonly string[] = []
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...named] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    if (pattern === '' || /^\^?\[/.test(pattern)) continue
    if (fits(ruleOf(pattern), inside)) owners = named.filter((name) => /^@[\w.-]+(?:\/[\w./-]+)?$/.test(name))
  }
  return owners
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
}

/**
 * The parts of a pattern, `**` for any number of folders: with a slash before its end it starts at the top, and what it names
 * holds all below it, but for a last `*`, which stays in its folder ("About code owners", the example `docs/*`).
 */
function ruleOf(pattern: string): readonly string[] {
  const parts = partsOf(pattern)
  const anchored = pattern.replace(/\/+$/, '').includes('/')
  const shallow = anchored && parts.at(-1) === '*'
  return [...(anchored ? [] : ['**']), ...parts, ...(shallow ? [] : ['**'])]
}

/** Goes back to the last `**` only, so that no pattern takes longer than its length times that of the path. */
function fits(rule: readonly string[], path: readonly string[]): boolean {
  let [at, inPath, star, from] = [0, 0, -1, 0]
  while (inPath < path.length) {
    const part = rule[at]
    if (part === '**') {
      star = at
      from = inPath
      at += 1
    } else if (part !== undefined && partFits(part, path[inPath] ?? '')) {
      at += 1
      inPath += 1
    } else if (star >= 0) {
      from += 1
      inPath = from
      at = star + 1
    } else return false
  }
  return rule.slice(at).every((part) => part === '**')
}

/** `*` stands for any text; each piece between two of them is looked for once, from the left. */
function partFits(part: string, text: string): boolean {
  const [first = '', ...others] = part.split('*')
  const last = others.pop()
  if (last === undefined) return part === text
  const end = text.length - last.length
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false
  let at = first.length
  for (const piece of others) {
    const found = text.indexOf(piece, at)
    if (found === -1 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}
