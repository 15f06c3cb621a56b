import { readRecordedBom, type RecordedBom } from '../../src/bom/recorded.ts'

/** A component of a CycloneDX document; `purl` is its ref too. */
export type Written = Readonly<Record<string, unknown>> & { readonly purl: string }

/**
 * A bill of materials of a product that asks for the packages of `direct`, by default for all; `edges` are further ones.
 */
export function aBom(
  components: readonly (Written | string)[],
  edges: Readonly<Record<string, readonly string[]>> = {},
  direct?: readonly string[],
): RecordedBom {
  return readRecordedBom(aDocument(components, edges, direct), 'bom.json')
}

export function aDocument(
  components: readonly (Written | string)[],
  edges: Readonly<Record<string, readonly string[]>> = {},
  direct?: readonly string[],
): string {
  const written = components.map((one) => (typeof one === 'string' ? { purl: one } : one))
  const all = direct ?? written.map(({ purl }) => purl)
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { 'bom-ref': 'root', type: 'application', name: 'acme', version: '1.0.0' } },
    components: written.map((one) => ({
      type: 'library',
      'bom-ref': one.purl,
      name: 'named by its purl',
      ...one,
    })),
    dependencies: [
      { ref: 'root', dependsOn: all },
      ...Object.entries(edges).map(([ref, dependsOn]) => ({ ref, dependsOn })),
    ],
  })
}

/** What a component's `licenses` says. */
export function licensed(license: string): unknown[] {
  return [{ expression: license }]
}

export function property(name: string, value = 'true'): unknown[] {
  return [{ name, value }]
}
