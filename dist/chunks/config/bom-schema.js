const require_schemas = require("../zod.js");

// src/config/bom-schema.ts
const day = require_schemas.string().check(require_schemas._regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2026-11-21"));
/** A purl, with `*` for any text. */
const packages = require_schemas.string().check(require_schemas._regex(/^(?:pkg:|\*)/, "a package URL such as pkg:npm/lodash, with * for any text"));
/** What becomes of a licence that a rule fits. */
const answer = require_schemas._enum([
	"allow",
	"review",
	"deny"
]);
/** SPDX ids, `ID WITH EXCEPTION`, `LicenseRef-...`, a family of licences, or the text of a licence that has no id. */
const licenses = require_schemas.array(require_schemas.string().check(require_schemas._minLength(1)));
/** What a package is let through in spite of, by whom it may concern later: the reason is not optional. */
const exception = require_schemas.strictObject({
	purl: packages,
	reason: require_schemas.string().check(require_schemas._minLength(1)),
	/** Only as long as its licence is this one. */
	license: require_schemas.optional(require_schemas.string()),
	/** The last day that it holds. */
	until: require_schemas.optional(day)
});
const organization = require_schemas.strictObject({
	name: require_schemas.string().check(require_schemas._minLength(1)),
	url: require_schemas.optional(require_schemas.string()),
	/** Published with the document. */
	email: require_schemas.optional(require_schemas.string())
});
/** `bom` in `waybill.yml`: one word, or what the document says and is held to. */
const bomSchema = require_schemas.union([require_schemas._enum(["optional", "required"]), require_schemas.strictObject({
	/** Refuses to announce a release without a lockfile. */
	required: require_schemas._default(require_schemas.boolean(), false),
	/** The version of CycloneDX. */
	spec: require_schemas.optional(require_schemas._enum([
		"1.5",
		"1.6",
		"1.7"
	])),
	/** Who makes the product, and who passes it on. */
	manufacturer: require_schemas.optional(organization),
	supplier: require_schemas.optional(organization),
	/** Who wrote the document; default: the committer's name. */
	author: require_schemas.optional(require_schemas.string()),
	/** The licence of the document itself. */
	"data-license": require_schemas.optional(require_schemas.string())
})]);
/** `licenses` in `waybill.yml`: which licences the packages of a release may have. */
const licensesSchema = require_schemas.strictObject({
	allow: require_schemas._default(licenses, []),
	review: require_schemas._default(licenses, []),
	deny: require_schemas._default(licenses, []),
	/** Of licences that no list has; default: `deny` where there is an `allow` list, else `allow`. */
	others: require_schemas.optional(answer),
	/** Of packages whose licence nobody knows, or whose text is no SPDX expression. */
	unknown: require_schemas._default(answer, "review"),
	/** Packages that only development needs are not judged. */
	"production-only": require_schemas._default(require_schemas.boolean(), true),
	exceptions: require_schemas._default(require_schemas.array(exception), []),
	/** The file of `--licenses overrides`, from the folder of `waybill.yml`. */
	overrides: require_schemas.optional(require_schemas.string())
});
/** The file that `--licenses overrides=FILE` names. */
const licenseOverridesSchema = require_schemas.strictObject({ 
/** By purl, by purl without its version, or by purl with `*` for any text. */
licenses: require_schemas._default(require_schemas.record(packages, require_schemas.strictObject({
	/** An SPDX id or expression. */
	license: require_schemas.string().check(require_schemas._minLength(1)),
	reason: require_schemas.string().check(require_schemas._minLength(1)),
	/** Also where another licence is declared. */
	replace: require_schemas._default(require_schemas.boolean(), false)
})), {}) });

Object.defineProperty(exports, "bomSchema", {
  enumerable: true,
  get: function () {
    return bomSchema;
  }
});
Object.defineProperty(exports, "licenseOverridesSchema", {
  enumerable: true,
  get: function () {
    return licenseOverridesSchema;
  }
});
Object.defineProperty(exports, "licensesSchema", {
  enumerable: true,
  get: function () {
    return licensesSchema;
  }
});