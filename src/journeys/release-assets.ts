import { bomStatement } from '../attestation/bom-statement.ts'
import { checksumLine } from '../attestation/checksum.ts'
import type { Subject } from '../attestation/subject.ts'
import type { Configuration } from '../config/schema.ts'
import type { AttachedFile } from '../edge/attached-files.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import type { WantedAsset } from '../forge/forge-release.ts'
import { sha256Of } from '../ledger/digest.ts'
import { frozenBytes } from '../ledger/frozen.ts'
import type { Shipment } from '../ledger/shipments.ts'
import type { LedgerStore } from '../ledger/store.ts'
import { billOf, bomRules } from './bill.ts'
import { belowOf, bomRequired } from './consignment.ts'
import type { ReleaseDraft } from './release-draft.ts'

/** What hangs on a release is made from. */
export interface AssetSources {
  readonly repository: Repository
  readonly configuration: Configuration
  readonly ledger: Pick<LedgerStore, 'file'> | null
  /** The last announcement of the version: its bill of materials was frozen then. */
  readonly shipment: Shipment | null
  /** The whole notes, in Markdown. */
  readonly notes: string
  readonly files: readonly AttachedFile[]
}

export interface ReleaseAssets {
  readonly assets: readonly WantedAsset[]
  /** Of the bill of materials, in lower-case hex; null where there is none. */
  readonly bomSha256: string | null
  readonly warnings: readonly string[]
  /** False where a lockfile could not be read. */
  readonly whole: boolean
}

/** What the files of a release begin with: the package or the repository, and the version. */
export function assetStem({ draft, release }: ReleaseDraft, configuration: Configuration): string {
  const name = release.package ?? draft.notes.repository.url?.split('/').at(-1) ?? configuration.product
  return assetName(`${(name ?? 'release').split('/').at(-1) ?? 'release'}-${release.version}`)
}

/** A name that every forge keeps as it is: GitHub writes a full stop for what it does not take, and one for several. */
function assetName(name: string): string {
  return name.replace(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\.+|\.+$/g, '') || 'file'
}

/**
 * The files of a release: the whole notes, the bill of materials (the bytes that were announced, where the commit was), the statement
 * about what is attached, the files that were named, and the SHA-256 of all of them. Throws BOM_REQUIRED, RELEASE_UNREADY for two
 * files of one name, and what drawing up a bill of materials throws.
 */
export async function gatherAssets(subject: ReleaseDraft, sources: AssetSources): Promise<ReleaseAssets> {
  const stem = assetStem(subject, sources.configuration)
  const bom = await bomOf(subject, sources)
  const attached = sources.files.map(({ name, content, sha256 }) => ({
    name: assetName(name),
    label: name,
    mediaType: 'application/octet-stream',
    content,
    sha256,
  }))
  const about: readonly Subject[] = attached.map(({ name, sha256 }) => ({ name, sha256 }))
  const assets = [assetOf(`${stem}.notes.md`, 'Release notes', 'text/markdown', sources.notes), ...attached]
  if (bom.document !== null) {
    const document = assetOf(
      `${stem}.cdx.json`,
      'Bill of materials (CycloneDX)',
      'application/vnd.cyclonedx+json',
      bom.document,
    )
    const statement = bomStatement(bom.document, about.length > 0 ? about : [document])
    assets.push(
      document,
      assetOf(
        `${stem}.intoto.json`,
        'Statement for signing (in-toto)',
        'application/vnd.in-toto+json',
        statement,
      ),
    )
  }
  refuseSameNames(assets)
  const lines = assets.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((one) => checksumLine(one))
  return {
    assets: [...assets, assetOf(`${stem}.sha256`, 'SHA-256 of every file', 'text/plain', lines.join(''))],
    bomSha256: bom.document === null ? null : sha256Of(Buffer.from(bom.document)),
    warnings: bom.warnings,
    whole: bom.whole,
  }
}

interface FoundBom {
  readonly document: string | null
  readonly warnings: readonly string[]
  readonly whole: boolean
}

/** What readers were promised is what hangs on the release, byte for byte. */
async function bomOf(
  { draft, release }: ReleaseDraft,
  { repository, configuration, ledger, shipment }: AssetSources,
): Promise<FoundBom> {
  const frozen = shipment?.commit === release.commit ? shipment.frozen : null
  if (frozen?.payload.bom && ledger !== null) {
    const { bom } = frozen.payload
    const bytes = frozenBytes(bom, await ledger.file(frozen.seq, bom.path))
    return { document: Buffer.from(bytes).toString('utf8'), warnings: [], whole: true }
  }
  const below = belowOf(draft, repository.root)
  const bill = await billOf(repository, release.commit, { notes: draft.notes, release, configuration, below })
  if (bill === null && bomRules(configuration).required) throw bomRequired(release)
  if (bill === null)
    return {
      document: null,
      warnings: ['There is no lockfile, so the release has no bill of materials.'],
      whole: true,
    }
  const errors = bill.bom.errors.map(({ message, at }) => `${at?.file ?? 'A lockfile'}: ${message}`)
  return { document: bill.bom.document, warnings: [...bill.bom.warnings, ...errors], whole: bill.whole }
}

function assetOf(name: string, label: string, mediaType: string, text: string): WantedAsset {
  const content = Buffer.from(text)
  return { name, label, mediaType, content, sha256: sha256Of(content) }
}

function refuseSameNames(assets: readonly WantedAsset[]): void {
  const taken = new Set<string>()
  for (const { name } of assets) {
    if (taken.has(name))
      throw new WaybillError('RELEASE_UNREADY', `Two files of the release would be called ${name}.`, {
        hint: 'Rename one of those that release.attach or --attach names.',
      })
    taken.add(name)
  }
}
