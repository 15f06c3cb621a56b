import * as z from 'zod/mini'
import { checkSchema } from './check-schema.ts'
import { bomSchema, licensesSchema } from './bom-schema.ts'
import { pageSchema } from './page-schema.ts'
import { notesSchema, trackerSchema, versionSchema } from './notes-schema.ts'
import { releaseSchema } from './release-schema.ts'

/**
 * The schema of `waybill.yml`. Every object is strict: an unknown key is an error, because a misspelt key
 * that is silently ignored is a notice that silently does not go out. Keys are written as people write them
 * (kebab-case); durations are `200ms`, `5s`, `2m`, `1h`.
 */
const duration = z.string().check(z.regex(/^\d+(ms|s|m|h)$/, 'a duration such as 200ms, 5s, 2m or 1h'))

/** A tag family. */
const tagTemplate = z.string().check(z.regex(/\{version\}/, 'a text with {version} in it'))

/** A name that people give: it is shown, and written in files and ledgers. */
const name = z
  .string()
  .check(z.regex(/^[\p{L}\p{N}@][\p{L}\p{N}@ ./_-]*$/u, 'a name of letters, digits, spaces and @ . / _ -'))

const target = z.union([
  z.string(),
  z.strictObject({
    url: z.string(),
    name: z.optional(z.string()),
    group: z.optional(z.string()),
    /** The packages of a monorepo that run there; default: all. */
    packages: z.optional(z.array(z.string())),
  }),
])

const timing = z.strictObject({
  interval: z._default(duration, '5s'),
  timeout: z._default(duration, '10s'),
  successes: z._default(z.int().check(z.minimum(1)), 3),
  samples: z._default(z.int().check(z.minimum(1)), 25),
  bake: z.optional(duration),
  deadline: z._default(duration, '10m'),
  /** Fails in a row during the bake that are a regression; default 3. */
  failures: z.optional(z.int().check(z.minimum(1))),
  /** Changes from pass to fail during the bake that are forgiven; default 1. */
  flaps: z.optional(z.int().check(z.minimum(0))),
})

/** How many of several must be healthy: all of them, a number, or a share. */
const quorum = z.union([
  z.literal('all'),
  z.int().check(z.minimum(1)),
  z.string().check(z.regex(/^\d{1,3}%$/, 'all, a number, or a share such as 80%')),
])

const environment = z.strictObject({
  production: z.optional(z.boolean()),
  targets: z._default(z.array(target), []),
  checks: z._default(z.array(checkSchema), []),
  /** Groups of targets (regions, tenants, blue and green) with rules of their own. */
  groups: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        /** How many of its targets must be healthy; default: all. */
        quorum: z.optional(quorum),
        /** A group that is not required is evidence, and decides nothing. */
        required: z.optional(z.boolean()),
      }),
    ),
  ),
  /** How many groups (targets, where there are no groups) must be healthy; default: all. */
  quorum: z.optional(quorum),
  /** Healthy also while another version runs somewhere outside the quorum; the verdict then says so. */
  'allow-mixed': z.optional(z.boolean()),
  timing: z._default(timing, {
    interval: '5s',
    timeout: '10s',
    successes: 3,
    samples: 25,
    deadline: '10m',
  }),
  notify: z._default(z.array(z.string()), []),
  /** Tells the forge of every deployment here and what became of it: true for an environment of this name there, or its name. */
  deployment: z.optional(z.union([z.boolean(), z.string()])),
  /** Who answers for what runs here: a person or a team. */
  responsible: z.optional(z.string()),
  /** What must be recorded before a release is delivered here: `approval:security`, `evidence:tests`. */
  require: z.optional(
    z.array(z.string().check(z.regex(/^(approval|evidence):[\w.-]+$/, 'approval:NAME or evidence:NAME'))),
  ),
})

const audience = z.strictObject({
  wants: z.optional(
    z.strictObject({
      types: z.optional(z.array(z.string())),
      scopes: z.optional(z.array(z.string())),
      /** Packages of a monorepo, by their names in `packages`. */
      packages: z.optional(z.array(z.string())),
      /** Environments that they hear of, among those whose `notify` names them. */
      environments: z.optional(z.array(z.string())),
      breaking: z.optional(z.enum(['always', 'as-typed', 'only'])),
    }),
  ),
  /** External readers are told less about machines; default: true with an email list. */
  external: z.optional(z.boolean()),
  exceptions: z.optional(z.enum(['at-once', 'after-expected', 'never'])),
  email: z.optional(
    z.strictObject({
      /** A file (CSV or YAML), an https URL, or one command to run. */
      list: z.optional(z.union([z.string(), z.strictObject({ command: z.array(z.string()) })])),
      addresses: z.optional(z.array(z.string())),
    }),
  ),
  slack: z.optional(z.array(z.string())),
  webhook: z.optional(z.array(z.string())),
  /** URLs of Microsoft Teams workflows. */
  teams: z.optional(z.array(z.string())),
  /** URLs of Discord webhooks. */
  discord: z.optional(z.array(z.string())),
  /** Templates of their own, by kind and format: `notice.html`. */
  templates: z.optional(z.record(z.string(), z.string())),
  /** Parts of Waybill's templates in words of their own, by name and format: `notice-changes.text`. */
  partials: z.optional(z.record(z.string(), z.string())),
  'time-zone': z.optional(z.string()),
  language: z.optional(z.string()),
})

export const configurationSchema = z.strictObject({
  product: z.optional(z.string()),
  repository: z.optional(z.string()),
  /** The tag family: a template with `{version}`. */
  tags: z.optional(tagTemplate),
  packages: z.optional(
    z.record(
      name,
      z.strictObject({
        path: z.string(),
        tags: z.optional(tagTemplate),
        /** Names that the package had before, whose pages lead to its own. */
        formerly: z.optional(z.array(z.string())),
      }),
    ),
  ),
  /** Which forge a host of one's own runs; default: told by its name. */
  forge: z.optional(z.enum(['github', 'gitlab', 'bitbucket', 'gitea', 'azure'])),
  trackers: z._default(z.array(trackerSchema), []),
  notes: z._default(notesSchema, {
    style: 'conventional',
    reading: 'strict',
    types: {},
    rules: [],
    scopes: {},
    unconventional: 'list',
    'squash-lists': 'keep',
    'first-parent': false,
    templates: {},
    partials: {},
    words: {},
  }),
  version: z._default(versionSchema, {
    first: '0.1.0',
    'before-1.0': { breaking: 'minor', feature: 'minor' },
    files: [],
  }),
  release: z.prefault(releaseSchema, {}),
  environments: z._default(z.record(name, environment), {}),
  audiences: z._default(z.record(name, audience), {}),
  channels: z._default(
    z.strictObject({
      slack: z.optional(z.strictObject({ token: z.string(), api: z.optional(z.string()) })),
      email: z.optional(
        z.strictObject({
          smtp: z.string(),
          from: z.string(),
          'reply-to': z.optional(z.string()),
          /** Where readers leave the list with one click: an https URL with `{token}` in it (RFC 8058). */
          unsubscribe: z.optional(
            z.string().check(z.regex(/^https:\/\/.*\{token\}/, 'an https URL with {token} in it')),
          ),
          /** What mail programs call the list (RFC 2919). */
          'list-id': z.optional(z.string()),
          /** Signs every mail (RFC 6376); `key` is a private key in PEM. */
          dkim: z.optional(z.strictObject({ domain: z.string(), selector: z.string(), key: z.string() })),
          /** Where sent mails can be found again: an IMAP URL with user and password, and its folder. */
          archive: z.optional(z.strictObject({ imap: z.string(), folder: z._default(z.string(), 'Sent') })),
          /** The largest bill of materials that travels with a mail, in bytes; default: 1 MiB. */
          'attach-up-to': z.optional(z.int().check(z.minimum(0))),
        }),
      ),
      webhook: z.optional(
        z.strictObject({
          /** Several while a key is being changed: every message is signed with each. */
          secret: z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
          format: z._default(z.enum(['cloudevents', 'cdevents']), 'cloudevents'),
        }),
      ),
    }),
    {},
  ),
  'early-access': z.optional(z.string()),
  bom: z._default(bomSchema, 'optional'),
  licenses: z.optional(licensesSchema),
  ledger: z._default(
    z.strictObject({
      branch: z._default(z.string(), 'waybill-ledger'),
      remote: z._default(z.string(), 'origin'),
      /** Keeps it in this file (JSON lines) in place of a branch. */
      file: z.optional(z.string()),
      /** What checkpoints are of; default: the repository's address, then the branch. */
      origin: z.optional(z.string()),
      /** Signs checkpoints: an Ed25519 private key in PEM (PKCS #8). */
      key: z.optional(z.string()),
      /** Public keys whose checkpoints are believed, as `waybill ledger key` prints them. */
      trust: z.optional(z.array(z.string())),
    }),
    { branch: 'waybill-ledger', remote: 'origin' },
  ),
  page: z.prefault(pageSchema, {}),
  network: z._default(z.strictObject({ 'private-hosts': z._default(z.array(z.string()), []) }), {
    'private-hosts': [],
  }),
  secrets: z._default(z.strictObject({ acknowledged: z._default(z.array(z.string()), []) }), {
    acknowledged: [],
  }),
})

/** `waybill.yml` after defaults, with `${NAME}` still as written: secrets are resolved where they are used. */
export type Configuration = z.infer<typeof configurationSchema>
export type EnvironmentConfiguration = Configuration['environments'][string]
export type AudienceConfiguration = Configuration['audiences'][string]
