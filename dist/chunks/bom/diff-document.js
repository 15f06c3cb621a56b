import { c as nullable, d as optional, i as boolean, m as string, n as _enum, o as int, r as array, s as literal, u as object } from "../zod.js";

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
const scope = _enum([
	"required",
	"optional",
	"excluded"
]);
/** Where a package stands in the product. */
const place = {
	/** Asked for by the product itself or a part of it; null where the document does not tell. */
	direct: nullable(boolean()),
	/** `excluded`: for development only. */
	scope,
	/** The purls on the shortest path from the product to it; null where no path is known. Only the ends of a very long one. */
	via: nullable(array(string())),
	/** How long that path is, where `via` has only its ends. */
	viaLength: optional(int())
};
const entry = {
	...place,
	/** A part of the product itself, such as a workspace; the counts leave it out. */
	own: boolean()
};
const listed = object({
	purl: string(),
	license: nullable(string()),
	/** The other document has other versions of it: then `sets` has all of both. */
	beside: boolean(),
	...entry
});
/** `purl` without a version. */
const moved = object({
	purl: string(),
	from: string(),
	to: string(),
	...entry
});
const side = object({
	/** The revision that was asked for; null for a file. */
	ref: nullable(string()),
	commit: nullable(string()),
	file: nullable(string()),
	/** The product, as the document names it. */
	name: nullable(string()),
	version: nullable(string()),
	serialNumber: nullable(string()),
	/** Package versions, parts of the product included. */
	components: int(),
	/** Of these, with a known licence. */
	licensed: int(),
	/** Of these, for development only. */
	development: int()
});
/** The document `waybill/bom-diff@1`: what `bom diff FROM TO --json` prints. Text in it is as the documents have it. */
const bomDiffSchema = object({
	schema: literal("waybill/bom-diff@1"),
	from: side,
	to: side,
	/** How long the lists are without the parts of the product itself; `own` is how many those are, `same` what did not change. */
	counts: object({
		added: int(),
		removed: int(),
		upgraded: int(),
		downgraded: int(),
		changed: int(),
		sets: int(),
		licenses: int(),
		flags: int(),
		own: int(),
		same: int()
	}),
	/** Direct ones first; each package version is in one list at most. */
	added: array(listed),
	removed: array(listed),
	upgraded: array(moved),
	downgraded: array(moved),
	/** One version gone and one come, and nobody can tell which is the later: branches, commits, no version at all. */
	changed: array(object({
		...moved.shape,
		from: nullable(string()),
		to: nullable(string())
	})),
	/** Packages that both documents have, with versions that came or went otherwise; each version is in `added` or `removed` too. */
	sets: array(object({
		purl: string(),
		from: array(string()),
		to: array(string()),
		...entry
	})),
	/** Only of packages whose licence was known; `purl` is that of the later document. */
	licenses: array(object({
		purl: string(),
		from: string(),
		to: nullable(string()),
		...place
	})),
	flags: array(object({
		purl: string(),
		flag: _enum(flagNames),
		/** What was seen, to be read after the package's name. */
		reason: string(),
		...place
	}))
});

export { flagNames as t };