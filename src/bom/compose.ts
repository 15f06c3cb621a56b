import { createHash } from 'node:crypto'
import { WaybillError } from '../errors.ts'
import type { LockfileReading, LockfileText } from './component.ts'
import { publicUrl } from './credentials.ts'
import { isOwn } from './own.ts'
import type { BomDocument } from './document.ts'
import type { Inventory } from './inventory.ts'
import { formatOf, readLockfile } from './lockfiles/formats.ts'
import type { Provenance } from './provenance.ts'
import type { BomSummary } from './summary.ts'

type Told = Omit<Provenance, 'content' | 'complete' | 'releaseUrl'>

export interface BomInput extends Told {
  /** Paths relative to the folder that the document is about. */
  readonly lockfiles: readonly LockfileText[]
  /** Lockfiles that are known not to be read, with the reason: they leave the document incomplete. */
  readonly unread?: readonly { readonly path: string; readonly reason: string }[]
  /** Lockfiles that are left out, and why: they are told, and nothing is missing without them. */
  readonly ignored?: readonly { readonly path: string; readonly reason: string }[]
  /** LOCKFILE_INVALID for those that could not even be opened. */
  readonly refused?: readonly WaybillError[]
  /** Null: as the release's tag, the manifest or the lockfile says. */
  readonly root: { readonly name: string | null; readonly version: string | null }
  /** Where people read about the release; default: its compare URL. */
  readonly releaseUrl?: string | null
  /** Adds to what the lockfiles know of licences. */
  fillLicenses?(items: Inventory['items']): Promise<Inventory['items']>
}

export interface ComposedBom {
  /** CycloneDX, in JSON with a final newline unless another format was asked for. */
  readonly document: string
  /** The same as JSON has it. */
  readonly value: BomDocument['value']
  readonly inventory: Inventory
  readonly summary: BomSummary
  readonly warnings: readonly string[]
  /** LOCKFILE_INVALID for each file that could not be read; the others are in the document. */
  readonly errors: readonly WaybillError[]
}

/**
 * The bill of materials of a release, from the texts of its lockfiles: the same input gives the same bytes,
 * whatever the order of the lockfiles and of the keys in them. A lockfile that cannot be read is an error of
 * the result, and the document says that it is incomplete. Throws BOM_INVALID when the document would not be valid, which
 * is our fault, and LOCKFILE_MISSING when there is no lockfile.
 */
export async function composeBom(input: BomInput): Promise<ComposedBom> {
  const { unread = [], refused = [] } = input
  if (input.lockfiles.length + refused.length + unread.length === 0)
    throw new WaybillError('LOCKFILE_MISSING', 'There is no lockfile to write a bill of materials from.', {
      hint: 'Commit the lockfile; for npm: npm install --package-lock-only makes one.',
    })
  const { inventoryOf, mainReading, writeDocument } = await loadParts()
  const read = await Promise.all([...input.lockfiles].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readOne))
  const results = [...read, ...refused.map(refusal)].sort((a, b) => (a.path < b.path ? -1 : 1))
  const readings = results.flatMap(({ reading }) => (reading ? [reading] : []))
  const errors = results.flatMap(({ error }) => (error ? [error] : []))
  const found = inventoryOf(readings, product(input, mainReading(readings)))
  const items = (await input.fillLicenses?.(found.items)) ?? found.items
  const inventory = { ...found, items }
  const complete = errors.length === 0 && unread.length === 0
  const written = await writeDocument(inventory, {
    ...input,
    releaseUrl: input.releaseUrl ?? null,
    content: input.commit === null ? contentOf(input.lockfiles) : '',
    complete,
  })
  const warnings = [
    ...inventory.warnings,
    ...unread.map(({ path, reason }) => `${path}: not read, since ${reason}.`),
  ]
  const summary = summaryOf(inventory, written, { results, complete, ignored: input.ignored ?? [] })
  return { document: written.text, value: written.value, inventory, summary, warnings, errors }
}

/** Loads what `composeBom` works with: whoever waits for the lockfiles can have it done meanwhile. */
export async function loadParts() {
  const [inventory, document] = await Promise.all([import('./inventory.ts'), import('./document.ts')])
  return { ...inventory, ...document }
}

interface Result {
  readonly path: string
  readonly format: string | null
  readonly reading: LockfileReading | null
  readonly error: WaybillError | null
}

async function readOne(file: LockfileText): Promise<Result> {
  const result = { path: file.path, format: formatOf(file.path)?.name ?? null, reading: null, error: null }
  try {
    return { ...result, reading: await readLockfile(file) }
  } catch (error) {
    if (error instanceof WaybillError) return { ...result, error }
    throw error
  }
}

function refusal(error: WaybillError): Result {
  const path = error.at?.file ?? ''
  return { path, format: formatOf(path)?.name ?? null, reading: null, error }
}

function located({ at, message }: WaybillError): string {
  return at === undefined ? message : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${message}`
}

/** A product always has a name and a version. */
function product(input: BomInput, main: LockfileReading | undefined): { name: string; version: string } {
  const name = input.root.name ?? main?.root.name ?? input.packageName ?? repositoryName(input.repositoryUrl)
  return { name, version: input.root.version ?? versionOf(input.release, main) }
}

/** The tag's, else the manifest's, else the draft's. */
function versionOf(release: BomInput['release'], main: LockfileReading | undefined): string {
  const released = release?.version ?? null
  const tagged = release === null || release.tag === null ? null : released
  return tagged ?? main?.root.version ?? released ?? '0.0.0'
}

function repositoryName(repositoryUrl: string | null): string {
  const url = repositoryUrl === null ? null : publicUrl(repositoryUrl)
  return /([^/:]+?)(?:\.git)?\/*$/.exec(url ?? '')?.[1] ?? 'product'
}

/** Without git the lockfiles themselves name what the document is about. */
function contentOf(lockfiles: readonly LockfileText[]): string {
  const texts = lockfiles.map(({ path, text }) => JSON.stringify([path, text])).sort()
  return `sha256:${digestOf(texts.join('\n'))}`
}

function summaryOf(
  inventory: Inventory,
  { text, spec, serialNumber, licensed, unlicensed }: BomDocument,
  {
    results,
    complete,
    ignored,
  }: {
    readonly results: readonly Result[]
    readonly complete: boolean
    readonly ignored: NonNullable<BomInput['ignored']>
  },
): BomSummary {
  const { root, items, dependencies, incomplete, unknown } = inventory
  const development = items.filter((item) => item.need === 'development').length
  let sha256: string | undefined
  return {
    schema: 'waybill/bom-summary@1',
    spec,
    serialNumber,
    root: {
      name: root.group === null ? root.name : `${root.group}/${root.name}`,
      version: root.version,
      purl: root.purl,
    },
    lockfiles: results.map(({ path, format, reading, error }) => ({
      path,
      format,
      components: reading === null ? null : reading.components.length,
      error: error === null ? null : located(error),
    })),
    components: items.length,
    parts: items.filter(isOwn).length,
    direct: dependencies.get(root.purl)?.length ?? 0,
    production: items.length - development,
    development,
    licensed,
    hashed: items.filter((item) => item.hashes.length > 0).length,
    edges: [...dependencies.values()].reduce((sum, targets) => sum + targets.length, 0),
    unlicensed: [...unlicensed],
    complete: complete && incomplete.size + unknown.size === 0,
    // Who prints the document alone asks for neither.
    get sha256() {
      return (sha256 ??= digestOf(text))
    },
    get bytes() {
      return Buffer.byteLength(text)
    },
    ...(ignored.length === 0 ? {} : { ignored: [...ignored] }),
  }
}

/** SHA-256. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
