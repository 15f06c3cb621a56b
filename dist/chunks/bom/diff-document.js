const require_schemas = require("../zod.js");

// src/bom/diff-document.ts
/** The flags, the most pressing first; `difference-flags.ts` says when each is raised. */
const flagNames = [
	"changed-content",
	"copyleft",
	"install-script",
	"source",
	"registry",
	"license-unknown",
	"license-changed",
	"weak-copyleft",
	"now-production",
	"downgrade",
	"deprecated",
	"publisher"
];
const scope = require_schemas._enum([
	"required",
	"optional",
	"excluded"
]);
/** Where a package stands in the product. */
const place = {
	/** Asked for by the product itself or a part of it; null where the document does not tell. */
	direct: require_schemas.nullable(require_schemas.boolean()),
	/** `excluded`: for development only. */
	scope,
	/** The purls on the shortest path from the product to it; null where no path is known. Only the ends of a very long one. */
	via: require_schemas.nullable(require_schemas.array(require_schemas.string())),
	/** How long that path is, where `via` has only its ends. */
	viaLength: require_schemas.optional(require_schemas.int())
};
const entry = {
	...place,
	/** A part of the product itself, such as a workspace; the counts leave it out. */
	own: require_schemas.boolean()
};
const listed = require_schemas.object({
	purl: require_schemas.string(),
	license: require_schemas.nullable(require_schemas.string()),
	/** The other document has other versions of it: then `sets` has all of both. */
	beside: require_schemas.boolean(),
	...entry
});
/** `purl` without a version. */
const moved = require_schemas.object({
	purl: require_schemas.string(),
	from: require_schemas.string(),
	to: require_schemas.string(),
	...entry
});
const side = require_schemas.object({
	/** The revision that was asked for; null for a file. */
	ref: require_schemas.nullable(require_schemas.string()),
	commit: require_schemas.nullable(require_schemas.string()),
	file: require_schemas.nullable(require_schemas.string()),
	/** The product, as the document names it. */
	name: require_schemas.nullable(require_schemas.string()),
	version: require_schemas.nullable(require_schemas.string()),
	serialNumber: require_schemas.nullable(require_schemas.string()),
	/** Package versions, parts of the product included. */
	components: require_schemas.int(),
	/** Of these, with a known licence. */
	licensed: require_schemas.int(),
	/** Of these, for development only. */
	development: require_schemas.int()
});
/** The document `waybill/bom-diff@1`: what `bom diff FROM TO --json` prints. Text in it is as the documents have it. */
const bomDiffSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/bom-diff@1"),
	from: side,
	to: side,
	/** How long the lists are without the parts of the product itself; `own` is how many those are, `same` what did not change. */
	counts: require_schemas.object({
		added: require_schemas.int(),
		removed: require_schemas.int(),
		upgraded: require_schemas.int(),
		downgraded: require_schemas.int(),
		changed: require_schemas.int(),
		sets: require_schemas.int(),
		licenses: require_schemas.int(),
		flags: require_schemas.int(),
		own: require_schemas.int(),
		same: require_schemas.int()
	}),
	/** Direct ones first; each package version is in one list at most. */
	added: require_schemas.array(listed),
	removed: require_schemas.array(listed),
	upgraded: require_schemas.array(moved),
	downgraded: require_schemas.array(moved),
	/** One version gone and one come, and nobody can tell which is the later: branches, commits, no version at all. */
	changed: require_schemas.array(require_schemas.object({
		...moved.shape,
		from: require_schemas.nullable(require_schemas.string()),
		to: require_schemas.nullable(require_schemas.string())
	})),
	/** Packages that both documents have, with versions that came or went otherwise; each version is in `added` or `removed` too. */
	sets: require_schemas.array(require_schemas.object({
		purl: require_schemas.string(),
		from: require_schemas.array(require_schemas.string()),
		to: require_schemas.array(require_schemas.string()),
		...entry
	})),
	/** Only of packages whose licence was known; `purl` is that of the later document. */
	licenses: require_schemas.array(require_schemas.object({
		purl: require_schemas.string(),
		from: require_schemas.string(),
		to: require_schemas.nullable(require_schemas.string()),
		...place
	})),
	flags: require_schemas.array(require_schemas.object({
		purl: require_schemas.string(),
		flag: require_schemas._enum(flagNames),
		/** What was seen, to be read after the package's name. */
		reason: require_schemas.string(),
		...place
	}))
});

Object.defineProperty(exports, "bomDiffSchema", {
  enumerable: true,
  get: function () {
    return bomDiffSchema;
  }
});
Object.defineProperty(exports, "flagNames", {
  enumerable: true,
  get: function () {
    return flagNames;
  }
});