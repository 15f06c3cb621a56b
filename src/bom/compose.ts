import { createHash } from 'node:crypto'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Release } from '../notes/document.ts'
import type { LockfileReading, LockfileText } from './component.ts'
import { publicUrl } from './credentials.ts'
import type { BomDocument } from './document.ts'
import type { Inventory } from './inventory.ts'
import { formatOf } from './lockfiles/formats.ts'
import type { BomSummary } from './summary.ts'

export interface BomInput {
  /** At least one; paths relative to the folder that the document is about. */
  readonly lockfiles: readonly LockfileText[]
  /** Paths of lockfiles that are known not to be read: they leave the document incomplete. */
  readonly unread?: readonly string[]
  /** Null: as the release's tag, the manifest or the lockfile says. */
  readonly root: { readonly name: string | null; readonly version: string | null }
  readonly release: Release | null
  /** Where people read about the release; default: its compare URL. */
  readonly releaseUrl?: string | null
  /** May hold a credential: it is removed. */
  readonly repositoryUrl: string | null
  /** Full object id; null without git. */
  readonly commit: string | null
  readonly packageName: string | null
  /** RFC 3339: the committer's date, or what stands for it. */
  readonly timestamp: string
  /** Configured, else the committer's name; e-mail addresses in it are left out. */
  readonly author: string | null
  readonly toolVersion: string
}

export interface ComposedBom {
  /** CycloneDX 1.6 JSON with a final newline. */
  readonly document: string
  readonly summary: BomSummary
  readonly warnings: readonly string[]
  /** LOCKFILE_INVALID for each file that could not be read; the others are in the document. */
  readonly errors: readonly WaybillError[]
}

/**
 * The bill of materials of a release, from the texts of its lockfiles: the same input gives the same bytes,
 * whatever the order of the lockfiles and of the keys in them. A lockfile that cannot be read is an error of
 * the result, and the document says that it is incomplete. Throws LOCKFILE_MISSING when there is none.
 */
export async function composeBom(input: BomInput): Promise<ComposedBom> {
  if (input.lockfiles.length === 0)
    throw new WaybillError('LOCKFILE_MISSING', 'There is no lockfile to write a bill of materials from.', {
      hint: 'Commit the lockfile; for npm: npm install --package-lock-only makes one.',
    })
  const { inventoryOf, mainReading } = await import('./inventory.ts')
  const { writeDocument } = await import('./document.ts')
  const results = [...input.lockfiles].sort((a, b) => (a.path < b.path ? -1 : 1)).map(read)
  const readings = results.flatMap(({ reading }) => (reading ? [reading] : []))
  const errors = results.flatMap(({ error }) => (error ? [error] : []))
  const unread = input.unread ?? []
  const inventory = inventoryOf(readings, product(input, mainReading(readings)))
  const complete = errors.length === 0 && unread.length === 0
  const document = writeDocument(inventory, {
    ...input,
    releaseUrl: input.releaseUrl ?? null,
    content: contentOf(input.lockfiles),
    complete,
  })
  const warnings = [
    ...inventory.warnings,
    ...unread.map((path) => `${path}: this version does not read its format.`),
  ]
  const summary = summaryOf(inventory, document, results, complete)
  return { document: document.text, summary, warnings, errors }
}

interface Result {
  readonly path: string
  readonly format: string | null
  readonly reading: LockfileReading | null
  readonly error: WaybillError | null
}

function read(file: LockfileText): Result {
  const format = formatOf(file.path)
  const result = { path: file.path, format: format?.name ?? null, reading: null, error: null }
  if (!format) {
    const message = 'This version does not read the format of this lockfile.'
    return {
      ...result,
      error: new WaybillError('LOCKFILE_INVALID', message, {
        at: { file: file.path },
        exitCode: exitCodes.incomplete,
      }),
    }
  }
  try {
    return { ...result, reading: format.read(file) }
  } catch (error) {
    if (error instanceof WaybillError) return { ...result, error }
    throw error
  }
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
function versionOf(release: Release | null, main: LockfileReading | undefined): string {
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
  return `sha256:${createHash('sha256').update(texts.join('\n')).digest('hex')}`
}

function summaryOf(
  inventory: Inventory,
  { text, serialNumber, licensed }: BomDocument,
  results: readonly Result[],
  allRead: boolean,
): BomSummary {
  const { root, items, dependencies, incomplete } = inventory
  const development = items.filter((item) => item.need === 'development').length
  return {
    schema: 'waybill/bom-summary@1',
    spec: '1.6',
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
    direct: dependencies.get(root.purl)?.length ?? 0,
    production: items.length - development,
    development,
    licensed,
    hashed: items.filter((item) => item.hashes.length > 0).length,
    edges: [...dependencies.values()].reduce((sum, targets) => sum + targets.length, 0),
    complete: allRead && incomplete.size === 0,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
  }
}
