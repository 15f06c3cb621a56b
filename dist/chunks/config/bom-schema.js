import { d as optional, f as record, h as union, i as boolean, m as string, n as _enum, p as strictObject, r as array, t as _default, v as _minLength, y as _regex } from "../zod.js";

// src/config/bom-schema.ts
const day = string().check(_regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2026-11-21"));
/** A purl, with `*` for any text. */
const packages = string().check(_regex(/^(?:pkg:|\*)/, "a package URL such as pkg:npm/lodash, with * for any text"));
/** What becomes of a licence that a rule fits. */
const answer = _enum([
	"allow",
	"review",
	"deny"
]);
/** SPDX ids, `ID WITH EXCEPTION`, `LicenseRef-...`, a family of licences, or the text of a licence that has no id. */
const licenses = array(string().check(_minLength(1)));
/** What a package is let through in spite of, by whom it may concern later: the reason is not optional. */
const exception = strictObject({
	purl: packages,
	reason: string().check(_minLength(1)),
	/** Only as long as its licence is this one. */
	license: optional(string()),
	/** The last day that it holds. */
	until: optional(day)
});
const organization = strictObject({
	name: string().check(_minLength(1)),
	url: optional(string()),
	/** Published with the document. */
	email: optional(string())
});
/** `bom` in `waybill.yml`: one word, or what the document says and is held to. */
const bomSchema = union([_enum(["optional", "required"]), strictObject({
	/** Refuses to announce a release without a lockfile. */
	required: _default(boolean(), false),
	/** The version of CycloneDX. */
	spec: optional(_enum([
		"1.5",
		"1.6",
		"1.7"
	])),
	/** Who makes the product, and who passes it on. */
	manufacturer: optional(organization),
	supplier: optional(organization),
	/** Who wrote the document; default: the committer's name. */
	author: optional(string()),
	/** The licence of the document itself. */
	"data-license": optional(string())
})]);
/** `licenses` in `waybill.yml`: which licences the packages of a release may have. */
const licensesSchema = strictObject({
	allow: _default(licenses, []),
	review: _default(licenses, []),
	deny: _default(licenses, []),
	/** Of licences that no list has; default: `deny` where there is an `allow` list, else `allow`. */
	others: optional(answer),
	/** Of packages whose licence nobody knows, or whose text is no SPDX expression. */
	unknown: _default(answer, "review"),
	/** Packages that only development needs are not judged. */
	"production-only": _default(boolean(), true),
	exceptions: _default(array(exception), []),
	/** The file of `--licenses overrides`, from the folder of `waybill.yml`. */
	overrides: optional(string())
});
/** The file that `--licenses overrides=FILE` names. */
const licenseOverridesSchema = strictObject({ 
/** By purl, by purl without its version, or by purl with `*` for any text. */
licenses: _default(record(packages, strictObject({
	/** An SPDX id or expression. */
	license: string().check(_minLength(1)),
	reason: string().check(_minLength(1)),
	/** Also where another licence is declared. */
	replace: _default(boolean(), false)
})), {}) });

export { licenseOverridesSchema as n, licensesSchema as r, bomSchema as t };