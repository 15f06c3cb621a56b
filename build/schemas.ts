import * as z from 'zod/mini'
import { vulnerabilitiesSchema } from '../src/advisories/vulnerabilities-document.ts'
import { bomDiffSchema } from '../src/bom/diff-document.ts'
import { bomScoreSchema } from '../src/bom/score-document.ts'
import { bomSummarySchema } from '../src/bom/summary.ts'
import { completionSchema } from '../src/cli/completion/document.ts'
import { demoSchema } from '../src/demo/demo-document.ts'
import {
  bundleVerificationSchema,
  ledgerCheckpointSchema,
  ledgerEpochSchema,
  ledgerExportedSchema,
  ledgerHoldsSchema,
  ledgerImportSchema,
  ledgerKeySchema,
  ledgerPruneSchema,
  ledgerVerificationSchema,
} from '../src/ledger/care-document.ts'
import { previewedSchema } from '../src/notices/previewed-document.ts'
import { configurationSchema } from '../src/config/schema.ts'
import { verdictSchema } from '../src/delivery/verdict.ts'
import { proofBundleSchema } from '../src/ledger/bundle.ts'
import { ledgerDiffSchema } from '../src/ledger/difference.ts'
import { entrySchema, ledgerLogSchema, whatRanSchema } from '../src/ledger/entry.ts'
import { releaseSchema } from '../src/forge/release-document.ts'
import { hotfixSchema } from '../src/ledger/hotfix-document.ts'
import { observedSchema, recordedSchema } from '../src/ledger/recorded.ts'
import { whereIsSchema } from '../src/ledger/where-is.ts'
import { explanationSchema, nextSchema, releaseNotesSchema } from '../src/notes/document.ts'
import { findingsSchema } from '../src/notes/lint-document.ts'
import { pullRequestSchema } from '../src/notes/pull-request-document.ts'
import { overridesSchema } from '../src/notes/overrides-schema.ts'
import { audienceCheckSchema, suppressionSchema } from '../src/notices/audience-document.ts'
import { messageSchema, resumedSchema, sendingSchema } from '../src/notices/message.ts'
import { previewSchema } from '../src/notices/preview-document.ts'
import { pageSchema } from '../src/page/page-document.ts'
import { whatRunsSchema } from '../src/page/what-runs.ts'
import { doctorSchema } from '../src/setup/finding.ts'
import { initSchema } from '../src/setup/init-document.ts'

const documents = [
  releaseNotesSchema,
  nextSchema,
  releaseSchema,
  pullRequestSchema,
  explanationSchema,
  findingsSchema,
  bomDiffSchema,
  bomScoreSchema,
  bomSummarySchema,
  messageSchema,
  sendingSchema,
  resumedSchema,
  previewSchema,
  audienceCheckSchema,
  suppressionSchema,
  verdictSchema,
  vulnerabilitiesSchema,
  entrySchema,
  ledgerLogSchema,
  whatRanSchema,
  whereIsSchema,
  ledgerDiffSchema,
  proofBundleSchema,
  recordedSchema,
  observedSchema,
  hotfixSchema,
  pageSchema,
  whatRunsSchema,
  initSchema,
  doctorSchema,
  completionSchema,
  demoSchema,
  bundleVerificationSchema,
  ledgerCheckpointSchema,
  ledgerEpochSchema,
  ledgerExportedSchema,
  ledgerHoldsSchema,
  ledgerImportSchema,
  ledgerKeySchema,
  ledgerPruneSchema,
  ledgerVerificationSchema,
  previewedSchema,
]

/**
 * The published JSON Schemas (draft 2020-12), by file name: one for each document, named by its `schema` field, and the one that
 * an editor uses for `waybill.yml`. They allow further fields in documents, since fields may be added.
 */
export function jsonSchemas(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const document of documents) {
    const name = [...document.shape.schema._zod.def.values].join('').replace(/^waybill\//, '')
    files[`${name}.json`] = text(document, `waybill/${name}`)
  }
  files['waybill.yml.json'] = text(configurationSchema, 'waybill.yml')
  files['overrides.yml.json'] = text(overridesSchema, 'overrides')
  return files
}

function text(schema: z.core.$ZodType, title: string): string {
  // As it is written, not as it is after the defaults.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
