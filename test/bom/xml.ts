import { SaxesParser } from 'saxes'

export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** Parses a text that has to be well-formed XML. */
export function parseXml(text: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' }
  const open: Node[] = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (part) => {
    const node = open.at(-1)
    if (node) node.text += part
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const [root] = top.children
  if (!root) throw new Error('no root')
  return root
}

type Fields = Record<string, unknown>

const lists = new Map([
  ['components', 'component'],
  ['lifecycles', 'lifecycle'],
  ['authors', 'author'],
  ['hashes', 'hash'],
  ['externalReferences', 'reference'],
  ['properties', 'property'],
  ['compositions', 'composition'],
  ['aliases', 'alias'],
  ['tags', 'tag'],
  ['resolves', 'issue'],
  ['notes', 'note'],
])

/** A CycloneDX document in XML as its JSON would be, read by the rules of the schemas and not by what wrote it. */
export function jsonOfXml(text: string): Fields {
  const root = parseXml(text)
  const { version, serialNumber, xmlns = '' } = root.attributes
  const spec = xmlns.slice(xmlns.lastIndexOf('/') + 1)
  return {
    $schema: `http://cyclonedx.org/schema/bom-${spec}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: spec,
    version: Number(version),
    serialNumber,
    ...fields(root),
  }
}

function fields(node: Node): Fields {
  const known: Fields = {}
  for (const child of node.children) {
    // Both are repeated in place, without an element around them.
    if ((child.name === 'url' || child.name === 'contact') && isEntity(node))
      known[child.name] = [
        ...((known[child.name] as unknown[]) ?? []),
        child.name === 'url' ? child.text : value(child),
      ]
    else known[child.name] = value(child)
  }
  return known
}

function isEntity({ name }: Node): boolean {
  return ['supplier', 'manufacturer', 'manufacture'].includes(name)
}

function value(node: Node): unknown {
  const { name, attributes, children, text } = node
  if (name === 'licenses') return children.map(license)
  if (name === 'dependencies') return dependencies(node)
  const each = lists.get(name)
  if (each !== undefined) return children.map(value)
  if (name === 'hash') return { alg: attributes['alg'], content: text }
  if (name === 'property') return { name: attributes['name'], value: text }
  if (name === 'text') return { contentType: attributes['content-type'], content: text }
  if (name === 'composition')
    return {
      ...fields({ ...node, children: children.filter((child) => child.name !== 'dependencies') }),
      dependencies: children.flatMap((child) =>
        child.name === 'dependencies' ? child.children.map((one) => one.attributes['ref']) : [],
      ),
    }
  return children.length > 0 || Object.keys(attributes).length > 0 ? { ...attributes, ...fields(node) } : text
}

function license({ name, attributes, children, text }: Node): Fields {
  if (name === 'expression') return { expression: text, ...attributes }
  return {
    license: { ...attributes, ...Object.fromEntries(children.map((child) => [child.name, child.text])) },
  }
}

function dependencies({ children }: Node): Fields[] {
  return children.map((each) => ({
    ref: each.attributes['ref'],
    ...(each.children.length > 0 ? { dependsOn: each.children.map((one) => one.attributes['ref']) } : {}),
  }))
}
