import { basename, resolve } from 'node:path'
import type { OutputName } from '../action/names.ts'
import { WaybillError } from '../errors.ts'
import type { Bill } from '../journeys/bill.ts'
import type { Company, CompanyFile, NamedFile } from '../journeys/bom-company.ts'
import { bomFormatNamed } from '../journeys/bom-choices.ts'
import type { Call } from './command.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'

/** What is told of the files that were written beside a bill of materials. */
type Told = Pick<Outcome, 'remarks' | 'outputs'>

const outputNames: Readonly<Record<CompanyFile['role'], OutputName>> = {
  checksum: 'checksum-path',
  'third-party': 'third-party-path',
  statement: 'statement-path',
}

/**
 * What `--checksum`, `--third-party` and `--statement` ask for. Throws USAGE before anything is read; the function that it
 * gives writes the files once the document is drawn up.
 */
export async function companyOf(call: Call): Promise<(bill: Bill) => Promise<Told>> {
  const { options } = call
  // An empty variable of a workflow, say: then the statement would be about something else in silence.
  if (options['artifact'] === '')
    throw new WaybillError('USAGE', '--artifact is empty.', {
      hint: 'Give NAME=sha256:HEX, or leave it out for a statement about the bill of materials itself.',
    })
  const asked = {
    output: fileOf(call, 'output'),
    format: bomFormatNamed(textOption(options, 'format')),
    checksum: flagOption(options, 'checksum'),
    thirdParty: fileOf(call, 'thirdParty'),
    statement: fileOf(call, 'statement'),
    artifact: textOption(options, 'artifact'),
  }
  const { checksum, thirdParty, statement, artifact } = asked
  if (!checksum && (thirdParty ?? statement ?? artifact) === null)
    return () => Promise.resolve({ remarks: [], outputs: {} })
  const { planCompany } = await import('../journeys/bom-company.ts')
  const company = planCompany(asked)
  return (bill) => write(call, company, bill)
}

function fileOf({ world, options }: Call, name: string): NamedFile | null {
  const given = textOption(options, name)
  if (given === null) return null
  const path = resolve(world.cwd, given)
  return { path, name: basename(path) }
}

async function write(call: Call, company: Company, { bom }: Bill): Promise<Told> {
  const { drawCompany, packagesToNotice } = await import('../journeys/bom-company.ts')
  const texts = company.thirdParty === null ? null : await textsOf(call, packagesToNotice(bom))
  const { files, remarks, warnings } = drawCompany(company, bom, texts)
  for (const { path, content } of files) await call.world.files.write(path, content)
  return {
    remarks: [
      ...remarks.map((text): Remark => ({ level: 'info', text })),
      ...warnings.map((text): Remark => ({ level: 'warning', text })),
    ],
    outputs: Object.fromEntries(files.map(({ role, path }) => [outputNames[role], path])),
  }
}

/** Null where nobody said that installed packages may be looked at. */
async function textsOf(
  { world, options, arguments: [folder = '.'] }: Call,
  items: Bill['bom']['inventory']['items'],
): Promise<ReadonlyMap<string, string> | null> {
  const sources = textOption(options, 'licenses')?.split(',') ?? []
  if (!sources.some((source) => source.trim() === 'installed')) return null
  const { readInstalledLicenses } = await import('../edge/installed-licenses.ts')
  return (await readInstalledLicenses(resolve(world.cwd, folder), items, { texts: true })).texts
}
