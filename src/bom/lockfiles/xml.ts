import { SaxesParser } from 'saxes'
import { lockfileInvalid } from './invalid.ts'

/** Deeper than any build file is nested; a tree of this depth can be walked by recursion. */
const deepest = 100

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string
  /** Where its start tag ends, from 1. */
  readonly line: number
  /** Without a prototype: `constructor` is a name like any other. */
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly XmlElement[]
  /** Its own text without the white space around it; that of its children is theirs. */
  readonly text: string
}

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

/**
 * Reads an XML document (XML 1.0, 5th edition) into a tree. Document types are refused, and with them every entity that
 * a file could declare (expansion, files, addresses); only the five of XML itself and character references mean
 * something. Throws LOCKFILE_INVALID with the line. Linear in the text.
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser()
  const open: Growing[] = []
  let root: Growing | undefined
  const fault = (message: string) => lockfileInvalid(message, { file, line: parser.line })
  parser.on('error', () => {
    throw fault('The file is not well-formed XML.')
  })
  parser.on('doctype', () => {
    throw fault('The file has a document type (DOCTYPE), which is not read.')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) throw fault(`The file is nested more than ${deepest} elements deep.`)
    const element: Growing = { name: localName(name), line: parser.line, attributes, children: [], text: '' }
    if (root === undefined) root = element
    else open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) element.text = element.text.trim()
  })
  const add = (more: string) => {
    const element = open.at(-1)
    if (element) element.text += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text.startsWith('\uFEFF') ? text.slice(1) : text).close()
  if (root === undefined) throw fault('The file is not well-formed XML.')
  return root
}

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The children of a list such as `<dependencies><dependency/>...`; none where the list is missing. */
export function childrenOf(element: XmlElement | undefined, list: string, name: string): XmlElement[] {
  return childOf(element, list)?.children.filter((child) => child.name === name) ?? []
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
