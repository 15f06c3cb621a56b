import * as z from 'zod/mini'

const color = z.string().check(z.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'a colour such as #0f4fa8'))

/** What a site may colour; each has one value for light and one for dark. */
const colors = z.strictObject({
  paper: z.optional(color),
  raised: z.optional(color),
  wash: z.optional(color),
  ink: z.optional(color),
  soft: z.optional(color),
  rule: z.optional(color),
  link: z.optional(color),
  new: z.optional(color),
  fixed: z.optional(color),
  faster: z.optional(color),
  safer: z.optional(color),
  other: z.optional(color),
})

/** Files are relative to the folder of `waybill.yml`. */
export const pageSchema = z.strictObject({
  title: z.optional(z.string()),
  /** What stands below the title: a sentence. */
  description: z.optional(z.string()),
  'base-url': z.optional(z.string()),
  output: z._default(z.string(), 'public/changelog'),
  /** The language of the site's own words (BCP 47). */
  language: z._default(z.string(), 'en'),
  /** Words of the site in place of Waybill's. */
  words: z._default(z.record(z.string(), z.string()), {}),
  /** The audience that the site is for: what it does not want is in no file. Default: everybody, everything. */
  audience: z.optional(z.string()),
  /** Audiences that get feeds of their own, at `audiences/NAME/`. */
  feeds: z._default(z.array(z.string()), []),
  /** The audience whose advance shipping notices are public: the site says what is coming. Default: none is. */
  coming: z.optional(z.string()),
  /** The environments whose deliveries are public; default: the production ones. */
  environments: z.optional(z.array(z.string())),
  /** How many of the newest releases show what is inside, with the bill of materials to download. */
  bom: z._default(z.union([z.int().check(z.minimum(0)), z.literal('all')]), 0),
  /** What the feeds' ids begin with, for good: a `tag:` URI or a URL. Default: made of the base URL. */
  id: z.optional(
    z
      .string()
      .check(z.regex(/^(?:tag:[^\s,]+,\d{4}:\S*|https?:\/\/\S+|urn:\S+)$/i, 'a tag: URI, a URN or a URL')),
  ),
  /** Whether what has no tag yet is shown. */
  draft: z._default(z.boolean(), false),
  logo: z.optional(z.string()),
  icon: z.optional(z.string()),
  colors: z._default(z.strictObject({ light: z._default(colors, {}), dark: z._default(colors, {}) }), {
    light: {},
    dark: {},
  }),
  /** A style sheet that comes after Waybill's. */
  css: z.optional(z.string()),
  /** What the top of every page leads to. */
  links: z._default(z.array(z.strictObject({ text: z.string(), url: z.string() })), []),
  /** A sentence at the end of every page; code and links as in commit messages. */
  footer: z.optional(z.string()),
  /** Partials of the site's templates, by name, in place of Waybill's. */
  templates: z._default(z.record(z.string(), z.string()), {}),
})
