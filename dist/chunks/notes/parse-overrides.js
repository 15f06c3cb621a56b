const require_en = require("../zod2.js");
const require_schemas = require("../zod.js");
const require_document = require("../config/document.js");
const require_issues = require("../config/issues.js");
const require_secret_check = require("../config/secret-check.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/notes/overrides-schema.ts
/** A commit's id of 7 digits or more, the number of a pull request, or a header with a `*` or a space in it. */
const changeKey = require_schemas.string().check(require_schemas._regex(/^(?:[0-9a-f]{7,64}|[#!][0-9]{1,10}|[^* ]*[* ][\s\S]*)$/, "a commit id of 7 digits or more, \"#12\" for a pull request, or a header with * for any text"));
/** Better words for one change: what is given stands in place of what the commit says. */
const changeOverride = require_schemas.strictObject({
	type: require_schemas.optional(require_schemas.string().check(require_schemas._minLength(1))),
	scope: require_schemas.optional(require_schemas.nullable(require_schemas.string())),
	description: require_schemas.optional(require_schemas.string().check(require_schemas._minLength(1))),
	/** `false`: it breaks nothing; a text: what it breaks. */
	breaking: require_schemas.optional(require_schemas.union([require_schemas.literal(false), require_schemas.string()])),
	/** `true` never lists it, and lets it ask for no version; `false` lists it whatever its type and the rules say. */
	hidden: require_schemas.optional(require_schemas.boolean()),
	/** The heading that it is listed under. */
	group: require_schemas.optional(require_schemas.string().check(require_schemas._minLength(1))),
	/** What readers are told instead of the description. */
	words: require_schemas.optional(require_schemas.string().check(require_schemas._minLength(1))),
	/** The same by audience, where they differ. */
	audiences: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.string())),
	highlight: require_schemas.optional(require_schemas.string()),
	upgrade: require_schemas.optional(require_schemas.string())
});
/** Words about a whole release. */
const releaseOverride = require_schemas.strictObject({
	highlights: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** What to do when upgrading, in order. */
	upgrade: require_schemas.optional(require_schemas.array(require_schemas.string())),
	withdrawn: require_schemas.optional(require_schemas.strictObject({
		/** A day (`2026-11-21`) or an RFC 3339 time with an offset. */
		at: require_schemas.string().check(require_schemas._regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/, "a day such as 2026-11-21, or a time such as 2026-11-21T09:00:00Z")),
		reason: require_schemas.string(),
		replacement: require_schemas._default(require_schemas.nullable(require_schemas.string()), null)
	}))
});
/** The file that `notes.overrides` names. */
const overridesSchema = require_schemas.strictObject({
	changes: require_schemas._default(require_schemas.record(changeKey, changeOverride), {}),
	/** By version or tag. */
	releases: require_schemas._default(require_schemas.record(require_schemas.string(), releaseOverride), {})
});

// src/notes/parse-overrides.ts
const english = require_en.en_default().localeError;
/** What `readOverrides` does with a file: syntax, then keys and kinds, and tokens that are written out. */
function parseOverrides(text, file) {
	const tokens = require_secret_check.literalTokens(text).map(({ message, line, column }) => new require_cli_ahead_ts.WaybillError("SECRET_LITERAL", message, {
		at: {
			file,
			line,
			column
		},
		hint: "Take it out and replace it: what is written here is printed in the notes."
	}));
	const written = require_document.readConfigurationText(text, file);
	const invalid = (fault, at) => invalidAt(fault, at, text);
	if (written.faults.length > 0) throw inOrder([...tokens, ...written.faults.map((fault) => invalid(fault, fault.at))]);
	const parsed = overridesSchema.safeParse(written.value ?? {}, { error: english });
	const numbers = numbersIn(written, text);
	const lost = new Set(numbers.map(({ path }) => path[1]));
	const others = parsed.success ? [] : parsed.error.issues.flatMap((issue) => require_issues.schemaFaults(issue, overridesSchema, written.value));
	const faults = [...numbers, ...others.filter(({ path }) => !lost.has(path[1]))];
	const errors = [...tokens, ...faults.map((fault) => invalid(fault, written.placeOf(fault.path, fault.part)))];
	if (errors.length > 0 || !parsed.success) throw inOrder(errors);
	return parsed.data;
}
/** Ids of commits that YAML takes for numbers and writes another way: `12345e7`, `0123456`. They would name nothing. */
function numbersIn({ value, placeOf }, text) {
	const { changes } = value ?? {};
	if (typeof changes !== "object" || changes === null) return [];
	const lines = text.split(/\r?\n/);
	return Object.keys(changes).flatMap((key) => {
		if (!/^[\d.e+-]+$/.test(key)) return [];
		const path = ["changes", key];
		const { line = 1, column = 1 } = placeOf(path, "key");
		const [source = ""] = /^["'\w.+-]+/.exec(lines[line - 1]?.slice(column - 1) ?? "") ?? [];
		if (source === key || /^["']/.test(source)) return [];
		return [{
			path,
			part: "key",
			message: `changes.${source} is a number to YAML, which writes it ${key}.`,
			hint: `Put it in quotes: "${source}".`
		}];
	});
}
function invalidAt({ message, hint }, at, text) {
	const lost = /^[ \t]*#\d+[ \t]*:/m.test(text) ? "Put the number of a pull request in quotes: \"#12\"." : hint;
	return new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", require_secret_check.withoutTokens(message), {
		at,
		...lost === void 0 ? {} : { hint: require_secret_check.withoutTokens(lost) }
	});
}
function inOrder(errors) {
	const place = ({ at }) => (at?.line ?? 0) * 1e6 + (at?.column ?? 0);
	return new require_cli_ahead_ts.WaybillErrors(errors.toSorted((a, b) => place(a) - place(b) || (a.message < b.message ? -1 : 1)));
}

exports.parseOverrides = parseOverrides;