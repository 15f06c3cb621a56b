import type { Bom, Component, Metadata } from '@cyclonedx/cyclonedx-library/Models'
import { XML } from '@cyclonedx/cyclonedx-library/Serialize'
import { Bill, BillMetadata, Part, type Composition } from './model.ts'
import type { CycloneReleaseNotes } from './release-notes.ts'
import { asInserted, protocols } from './serialize-json.ts'
import type { SpecVersion } from './specification.ts'

type Element = ReturnType<XML.Normalize.BomNormalizer['normalize']>
type Options = Parameters<XML.Normalize.BomNormalizer['normalize']>[1]

/** The document as elements in the order of the XML schema. Text is as it was given, whatever characters it holds. */
export function elementsOf(bill: Bill, spec: SpecVersion): Element {
  return new Factory(protocols[spec]).makeForBom().normalize(bill, asInserted)
}

/** The children of an element that holds elements. */
export function childrenOf({ children }: Element): Element[] {
  if (children === undefined || typeof children === 'string' || typeof children === 'number') return []
  return [...children].flatMap((child) => (child.type === 'element' ? [child] : []))
}

function text(name: string, children: string): Element {
  return { type: 'element', name, children }
}

function list(name: string, children: readonly Element[]): Element[] {
  return children.length > 0 ? [{ type: 'element', name, children }] : []
}

/** Adds elements behind those that the schema wants before them; the library knows no others. */
function placed(element: Element, before: readonly string[], added: readonly Element[]): Element {
  const children = childrenOf(element)
  const at = children.findLastIndex(({ name }) => before.includes(name)) + 1
  return { ...element, children: children.toSpliced(at, 0, ...added) }
}

class Factory extends XML.Normalize.Factory {
  override makeForBom(): XML.Normalize.BomNormalizer {
    return new BillNormalizer(this)
  }

  override makeForMetadata(): XML.Normalize.MetadataNormalizer {
    return new MetadataNormalizer(this)
  }

  override makeForDependencyGraph(): XML.Normalize.DependencyGraphNormalizer {
    return new GraphNormalizer(this)
  }

  override makeForComponent(): XML.Normalize.ComponentNormalizer {
    return new PartNormalizer(this)
  }
}

class BillNormalizer extends XML.Normalize.BomNormalizer {
  override normalize(bom: Bom, options: Options): Element {
    const normalized = super.normalize(bom, options)
    if (!(bom instanceof Bill)) return normalized
    const { compositions, externalReferences } = bom
    const references = this._factory
      .makeForExternalReference()
      .normalizeIterable(externalReferences, options, 'reference')
    const first = ['metadata', 'components', 'services']
    const referring = placed(normalized, first, list('externalReferences', references))
    return placed(
      referring,
      [...first, 'externalReferences', 'dependencies'],
      list('compositions', compositions.map(composition)),
    )
  }
}

class GraphNormalizer extends XML.Normalize.DependencyGraphNormalizer {
  override normalize(bom: Bom, _: Options, name: string): Element {
    const entries = bom instanceof Bill ? [...bom.graph] : []
    const children = entries.map(([ref, targets]) => ({
      ...dependency(ref),
      children: targets.map(dependency),
    }))
    return { type: 'element', name, children }
  }
}

function dependency(ref: string): Element {
  return { type: 'element', name: 'dependency', attributes: { ref } }
}

function composition({ aggregate, dependencies }: Composition): Element {
  const refs = list('dependencies', dependencies.map(dependency))
  return { type: 'element', name: 'composition', children: [text('aggregate', aggregate), ...refs] }
}

class MetadataNormalizer extends XML.Normalize.MetadataNormalizer {
  override normalize(metadata: Metadata, options: Options, name: string): Element {
    const normalized = super.normalize(metadata, options, name)
    const manufacturer = metadata instanceof BillMetadata ? metadata.manufacturer : undefined
    if (manufacturer === undefined) return normalized
    const entities = this._factory.makeForOrganizationalEntity()
    return placed(
      normalized,
      ['timestamp', 'lifecycles', 'tools', 'authors', 'component'],
      [entities.normalize(manufacturer, options, 'manufacturer')],
    )
  }
}

class PartNormalizer extends XML.Normalize.ComponentNormalizer {
  override normalize(component: Component, options: Options, name: string): Element | undefined {
    const normalized = super.normalize(component, options, name)
    if (!normalized || !(component instanceof Part)) return normalized
    const { manufacturer, releaseNotes } = component
    const entities = this._factory.makeForOrganizationalEntity()
    const made =
      manufacturer === undefined
        ? normalized
        : placed(normalized, ['supplier'], [entities.normalize(manufacturer, options, 'manufacturer')])
    return releaseNotes === undefined
      ? made
      : { ...made, children: [...childrenOf(made), releaseNotesElement(releaseNotes)] }
  }
}

function releaseNotesElement(told: CycloneReleaseNotes): Element {
  const { type, title, timestamp, aliases = [], tags = [], resolves = [], notes = [] } = told
  const issues = resolves.map((issue): Element => ({
    type: 'element',
    name: 'issue',
    attributes: { type: issue.type },
    children: [text('id', issue.id)],
  }))
  const texts = notes.map(({ locale, text: { contentType, content } }): Element => {
    const attributes = { 'content-type': contentType }
    return {
      type: 'element',
      name: 'note',
      children: [text('locale', locale), { ...text('text', content), attributes }],
    }
  })
  const children = [
    text('type', type),
    text('title', title),
    text('timestamp', timestamp),
    ...list(
      'aliases',
      aliases.map((alias) => text('alias', alias)),
    ),
    ...list(
      'tags',
      tags.map((tag) => text('tag', tag)),
    ),
    ...list('resolves', issues),
    ...list('notes', texts),
  ]
  return { type: 'element', name: 'releaseNotes', children }
}
