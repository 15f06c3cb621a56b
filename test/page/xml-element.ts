/** An element of a well-formed XML document, with its text decoded. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const token = /<\?xml [^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Reads the plain XML that a feed is made of (no doctype, no comments, no CDATA); throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  if (forbidden.test(xml)) throw new Error('a character that XML cannot hold')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const match of xml.matchAll(token)) place(open, match)
  const [document, ...others] = root.children
  const whole = others.length === 0 && open.length === 1 && root.text.trim() === ''
  if (!document || !whole) throw new Error('not one closed element')
  return document
}

/** Puts one tag or text where it belongs; `open` are the elements not closed yet, the document first. */
function place(open: XmlElement[], [all, closing, name = '', attributes = '', empty]: RegExpExecArray): void {
  const top = open.at(-1)
  if (!top || all === '<') throw new Error('a < that starts no tag')
  if (all.startsWith('<?')) return
  if (!all.startsWith('<')) top.text += decode(all)
  else if (closing) {
    if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`)
    open.pop()
  } else {
    const element = { name, attributes: readAttributes(attributes), children: [], text: '' }
    top.children.push(element)
    if (!empty) open.push(element)
  }
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} twice`)
    attributes[name] = decode(value)
  }
  return attributes
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|(amp|lt|gt|quot));|&/g,
    (all, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) return String.fromCodePoint(Number(code))
      if (name === undefined) throw new Error(`a bare ${all}`)
      return { amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? ''
    },
  )
}
