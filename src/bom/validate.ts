import type { SpecVersion } from './specification.ts'

/** Where a document breaks its specification. */
export interface Fault {
  /** The purl or name of the component that it is in; null where it is in none. */
  readonly component: string | null
  /** JSON pointer (RFC 6901). */
  readonly pointer: string
  readonly message: string
}

/** Each in its own chunk, loaded for the version that is written. */
const validators = {
  '1.5': () => import('virtual:cyclonedx-1.5'),
  '1.6': () => import('virtual:cyclonedx-1.6'),
  '1.7': () => import('virtual:cyclonedx-1.7'),
}

/** Of a valid document, what refers to something or is referred to. */
interface Checked {
  readonly metadata?: {
    readonly component?: CheckedComponent
    readonly tools?: { readonly components?: readonly CheckedComponent[] }
  }
  readonly components?: readonly CheckedComponent[]
  readonly vulnerabilities?: readonly { readonly 'bom-ref'?: string }[]
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
  readonly compositions?: readonly { readonly dependencies?: readonly string[] }[]
}

interface CheckedComponent {
  readonly 'bom-ref'?: string
  readonly purl?: string
  readonly name?: string
}

/** More would only say the same of other components. */
const most = 20

/**
 * What is wrong with a CycloneDX document, as parsed JSON or what becomes it; an empty list when nothing is. Checks the
 * official schema, less the parts that Waybill never writes (they are faults), then what no schema can: that refs are
 * given once, and that whatever is referred to is there. Linear in the size of the document.
 */
export async function validateDocument(value: unknown, spec: SpecVersion): Promise<readonly Fault[]> {
  const { default: validate } = await validators[spec]()
  if (validate(value)) return referenceFaults(value as Checked)
  const faults = new Map<string, Fault>()
  for (const { instancePath, message } of validate.errors ?? []) {
    const what = message ?? 'is invalid'
    if (!faults.has(instancePath))
      faults.set(instancePath, {
        component: componentAt(value, instancePath),
        pointer: instancePath,
        message: what,
      })
  }
  return [...faults.values()].slice(0, most)
}

/** `/components/12/hashes/0` is in the thirteenth component. */
function componentAt(value: unknown, pointer: string): string | null {
  const document = value as Checked | null
  const at = /^\/(?:(metadata\/component)|components\/(\d+))(?:\/|$)/.exec(pointer)
  const found = at?.[1] ? document?.metadata?.component : document?.components?.[Number(at?.[2] ?? -1)]
  return typeof found?.purl === 'string' ? found.purl : typeof found?.name === 'string' ? found.name : null
}

function referenceFaults(document: Checked): readonly Fault[] {
  const faults: Fault[] = []
  const refs = new Set<string>()
  const add = (pointer: string, ref: string | undefined) => {
    if (ref === undefined) return
    if (refs.has(ref)) faults.push({ component: ref, pointer, message: 'must have a bom-ref of its own' })
    refs.add(ref)
  }
  add('/metadata/component', document.metadata?.component?.['bom-ref'])
  document.metadata?.tools?.components?.forEach((tool, at) =>
    add(`/metadata/tools/components/${at}`, tool['bom-ref']),
  )
  document.components?.forEach((component, at) => add(`/components/${at}`, component['bom-ref']))
  document.vulnerabilities?.forEach((each, at) => add(`/vulnerabilities/${at}`, each['bom-ref']))
  const known = (pointer: string, owner: string | null, ref: string) => {
    if (!refs.has(ref))
      faults.push({ component: owner, pointer, message: `must refer to a component: ${ref}` })
  }
  document.dependencies?.forEach(({ ref, dependsOn }, at) => {
    known(`/dependencies/${at}/ref`, null, ref)
    dependsOn?.forEach((target, index) => known(`/dependencies/${at}/dependsOn/${index}`, ref, target))
  })
  document.compositions?.forEach(({ dependencies }, at) =>
    dependencies?.forEach((ref, index) => known(`/compositions/${at}/dependencies/${index}`, null, ref)),
  )
  return faults.slice(0, most)
}
