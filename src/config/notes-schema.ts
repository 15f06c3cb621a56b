import * as z from 'zod/mini'

/** One text or several; a `*` in it stands for any text. */
const patterns = z.union([z.string(), z.array(z.string()).check(z.minLength(1))])

/** A path or several: `*` stays inside one folder, `**` goes through folders. */
const paths = patterns

const noteType = z.strictObject({
  title: z.optional(z.string()),
  hidden: z.optional(z.boolean()),
  /** What a change of the type asks of the version. */
  bump: z.optional(z.enum(['major', 'minor', 'patch', 'none'])),
})

/**
 * A rule: what a commit must be, all of it, and what then holds. The first rule that says something about showing
 * (`show`) decides that; the first with a `group` decides the heading; the first with a `bump` decides that.
 */
const rule = z.strictObject({
  when: z.strictObject({
    type: z.optional(patterns),
    scope: z.optional(patterns),
    path: z.optional(paths),
    label: z.optional(patterns),
    author: z.optional(patterns),
    breaking: z.optional(z.boolean()),
  }),
  /**
   * `include` lists it though its type is hidden, `hide` lists it only if it breaks something, `exclude` never lists it
   * and lets it ask for no version.
   */
  show: z.optional(z.enum(['include', 'hide', 'exclude'])),
  group: z.optional(z.string()),
  bump: z.optional(z.enum(['major', 'minor', 'patch', 'none'])),
})

export const notesSchema = z.strictObject({
  style: z._default(z.enum(['conventional', 'keep-a-changelog', 'common-changelog']), 'conventional'),
  /** `tolerant` repairs headers that miss the convention by a little, and says so. */
  reading: z._default(z.enum(['strict', 'tolerant']), 'strict'),
  types: z._default(z.record(z.string(), noteType), {}),
  rules: z._default(z.array(rule), []),
  scopes: z._default(z.record(z.string(), z.string()), {}),
  unconventional: z._default(z.enum(['list', 'hide']), 'list'),
  /** What the list in a squashed commit's body is: `expand` tells each of its lines as a change. */
  'squash-lists': z._default(z.enum(['keep', 'expand']), 'keep'),
  'first-parent': z._default(z.boolean(), false),
  overrides: z.optional(z.string()),
  templates: z._default(
    z.strictObject({
      md: z.optional(z.string()),
      html: z.optional(z.string()),
      text: z.optional(z.string()),
      slack: z.optional(z.string()),
    }),
    {},
  ),
  partials: z._default(z.record(z.string(), z.string()), {}),
  words: z._default(z.record(z.string(), z.string()), {}),
})

export const versionSchema = z.strictObject({
  first: z._default(z.string(), '0.1.0'),
  /** What changes ask for before 1.0.0, where SemVer lets anything change. */
  'before-1.0': z._default(
    z.strictObject({
      breaking: z._default(z.enum(['major', 'minor', 'patch']), 'minor'),
      feature: z._default(z.enum(['minor', 'patch']), 'minor'),
    }),
    { breaking: 'minor', feature: 'minor' },
  ),
  files: z._default(z.array(z.string()), []),
})

/** An issue tracker: `PROJ-{number}` in a message leads to its URL. */
export const trackerSchema = z.strictObject({
  pattern: z
    .string()
    .check(z.regex(/^[^{}]*\{number\}$/, 'a text that ends with {number}, such as PROJ-{number}')),
  url: z.string().check(z.regex(/^https?:\/\/[^{}]*\{number\}[^{}]*$/, 'a URL with {number} in it')),
})
