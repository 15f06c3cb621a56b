import * as z from 'zod/mini'

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-21'))

/** A purl, with `*` for any text. */
const packages = z
  .string()
  .check(z.regex(/^(?:pkg:|\*)/, 'a package URL such as pkg:npm/lodash, with * for any text'))

/** What becomes of a licence that a rule fits. */
const answer = z.enum(['allow', 'review', 'deny'])

/** SPDX ids, `ID WITH EXCEPTION`, `LicenseRef-...`, a family of licences, or the text of a licence that has no id. */
const licenses = z.array(z.string().check(z.minLength(1)))

/** What a package is let through in spite of, by whom it may concern later: the reason is not optional. */
const exception = z.strictObject({
  purl: packages,
  reason: z.string().check(z.minLength(1)),
  /** Only as long as its licence is this one. */
  license: z.optional(z.string()),
  /** The last day that it holds. */
  until: z.optional(day),
})

const organization = z.strictObject({
  name: z.string().check(z.minLength(1)),
  url: z.optional(z.string()),
  /** Published with the document. */
  email: z.optional(z.string()),
})

/** `bom` in `waybill.yml`: one word, or what the document says and is held to. */
export const bomSchema = z.union([
  z.enum(['optional', 'required']),
  z.strictObject({
    /** Refuses to announce a release without a lockfile. */
    required: z._default(z.boolean(), false),
    /** The version of CycloneDX. */
    spec: z.optional(z.enum(['1.5', '1.6', '1.7'])),
    /** Who makes the product, and who passes it on. */
    manufacturer: z.optional(organization),
    supplier: z.optional(organization),
    /** Who wrote the document; default: the committer's name. */
    author: z.optional(z.string()),
    /** The licence of the document itself. */
    'data-license': z.optional(z.string()),
  }),
])

/** `licenses` in `waybill.yml`: which licences the packages of a release may have. */
export const licensesSchema = z.strictObject({
  allow: z._default(licenses, []),
  review: z._default(licenses, []),
  deny: z._default(licenses, []),
  /** Of licences that no list has; default: `deny` where there is an `allow` list, else `allow`. */
  others: z.optional(answer),
  /** Of packages whose licence nobody knows, or whose text is no SPDX expression. */
  unknown: z._default(answer, 'review'),
  /** Packages that only development needs are not judged. */
  'production-only': z._default(z.boolean(), true),
  exceptions: z._default(z.array(exception), []),
  /** The file of `--licenses overrides`, from the folder of `waybill.yml`. */
  overrides: z.optional(z.string()),
})

export type LicensesConfiguration = z.infer<typeof licensesSchema>

/** The file that `--licenses overrides=FILE` names. */
export const licenseOverridesSchema = z.strictObject({
  /** By purl, by purl without its version, or by purl with `*` for any text. */
  licenses: z._default(
    z.record(
      packages,
      z.strictObject({
        /** An SPDX id or expression. */
        license: z.string().check(z.minLength(1)),
        reason: z.string().check(z.minLength(1)),
        /** Also where another licence is declared. */
        replace: z._default(z.boolean(), false),
      }),
    ),
    {},
  ),
})

export type LicenseOverrides = z.infer<typeof licenseOverridesSchema>
export type LicenseOverride = LicenseOverrides['licenses'][string]
