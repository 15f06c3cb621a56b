/** A text of a mail as a reader sees it: on which background, in which colour. */
export interface SeenText {
  readonly text: string
  readonly color: string
  readonly background: string
}

/** A tag of a mail, in the order of the document; `attributes` as written, entities and all. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

interface Seen {
  readonly name: string
  readonly color: string
  readonly background: string
  readonly hidden: boolean
  readonly classes: readonly string[]
}

type Rule = readonly [selector: readonly string[], declarations: Readonly<Record<string, string>>]

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi
const empty = new Set(['meta', 'br'])

/** The tags of a document that is written as ours are: lower-case, every value in double quotes. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(tagPattern)]
    .filter(([, closing]) => closing === '')
    .map(([, , name = '', attributes = '']) => ({ name, attributes: attributesOf(attributes) }))
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([^\s"=]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/**
 * Every visible text of a mail with the colours that its styles give it, from inline styles alone and those of the style
 * sheet that one class, element or class and element name. Enough for our mails, which use no other selectors.
 */
export function seenTexts(html: string, scheme: 'light' | 'dark'): SeenText[] {
  const rules = rulesOf(html, scheme)
  const body = html.slice(html.indexOf('<body')).replace(/<!--[\s\S]*?-->/g, '')
  const stack: Seen[] = [{ name: '', color: '#000000', background: '#ffffff', hidden: false, classes: [] }]
  const texts: SeenText[] = []
  let from = 0
  for (const match of body.matchAll(tagPattern)) {
    const [whole, closing, name = '', attributes = ''] = match
    const { color, background, hidden } = stack.at(-1) ?? { color: '', background: '', hidden: true }
    const text = body.slice(from, match.index).replaceAll('&nbsp;', ' ').trim()
    if (text !== '' && !hidden) texts.push({ text, color, background })
    from = match.index + whole.length
    if (closing !== '') stack.pop()
    else if (!empty.has(name)) stack.push(seenIn(stack, name, attributesOf(attributes), rules))
  }
  return texts
}

function seenIn(
  stack: readonly Seen[],
  name: string,
  attributes: ReadonlyMap<string, string>,
  rules: readonly Rule[],
): Seen {
  const { color, background, hidden } = stack.at(-1) ?? { color: '', background: '', hidden: true }
  const inline = declarationsOf(attributes.get('style') ?? '')
  const classes = (attributes.get('class') ?? '').split(' ')
  const around = stack.flatMap((one) => one.classes)
  const is = (selector: string, names: readonly string[]) =>
    selector === name || (selector.startsWith('.') && names.includes(selector.slice(1)))
  const fits = ([selector]: Rule) =>
    is(selector.at(-1) ?? '', classes) && selector.slice(0, -1).every((one) => is(one, around))
  let style: Record<string, string> = {}
  for (const [, declarations] of rules.filter(fits)) style = { ...style, ...declarations }
  // What is marked as important stands above the element's own style, everything else below.
  const important = Object.entries(style).filter(([, value]) => value.includes('!important'))
  style = { ...style, ...inline, ...Object.fromEntries(important) }
  const read = (property: string) => style[property]?.replace('!important', '').trim()
  return {
    name,
    color: read('color') ?? color,
    background: read('background') ?? background,
    hidden: hidden || read('display') === 'none',
    classes,
  }
}

function rulesOf(html: string, scheme: 'light' | 'dark'): Rule[] {
  const css = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
  const dark = /@media \(prefers-color-scheme: dark\) \{\n([\s\S]*?)\n\}/.exec(css)?.[1] ?? ''
  const always = css.replace(/@media [^{]+\{\n[\s\S]*?\n\}/g, '').replace(/^\[data-.*$/gm, '')
  return [...`${always}\n${scheme === 'dark' ? dark : ''}`.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', declarations = '']) =>
      selectors
        .split(',')
        .map((selector): Rule => [selector.trim().split(/\s+/), declarationsOf(declarations)]),
  )
}

function declarationsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(';')
      .filter((part) => part.includes(':'))
      .map((part) => [part.slice(0, part.indexOf(':')).trim(), part.slice(part.indexOf(':') + 1).trim()]),
  )
}

/** The contrast of two colours as `#rrggbb` (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const channels = /^#(..)(..)(..)$/.exec(color)?.slice(1)
  if (!channels) throw new Error(`${color} is no colour as #rrggbb`)
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = Number.parseInt(channel, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
