import { i as en_default, n as schemaFaults, r as readConfigurationText } from "../config/issues.js";
import { c as nullable, d as optional, f as record, h as union, i as boolean, m as string, p as strictObject, r as array, s as literal, t as _default, v as _minLength, y as _regex } from "../zod.js";
import { r as withoutTokens, t as literalTokens } from "../config/secret-check.js";
import { n as WaybillErrors, t as WaybillError } from "../errors.js";

// src/notes/overrides-schema.ts
/** A commit's id of 7 digits or more, the number of a pull request, or a header with a `*` or a space in it. */
const changeKey = string().check(_regex(/^(?:[0-9a-f]{7,64}|[#!][0-9]{1,10}|[^* ]*[* ][\s\S]*)$/, "a commit id of 7 digits or more, \"#12\" for a pull request, or a header with * for any text"));
/** Better words for one change: what is given stands in place of what the commit says. */
const changeOverride = strictObject({
	type: optional(string().check(_minLength(1))),
	scope: optional(nullable(string())),
	description: optional(string().check(_minLength(1))),
	/** `false`: it breaks nothing; a text: what it breaks. */
	breaking: optional(union([literal(false), string()])),
	/** `true` never lists it, and lets it ask for no version; `false` lists it whatever its type and the rules say. */
	hidden: optional(boolean()),
	/** The heading that it is listed under. */
	group: optional(string().check(_minLength(1))),
	/** What readers are told instead of the description. */
	words: optional(string().check(_minLength(1))),
	/** The same by audience, where they differ. */
	audiences: optional(record(string(), string())),
	highlight: optional(string()),
	upgrade: optional(string())
});
/** Words about a whole release. */
const releaseOverride = strictObject({
	highlights: optional(array(string())),
	/** What to do when upgrading, in order. */
	upgrade: optional(array(string())),
	withdrawn: optional(strictObject({
		/** A day (`2026-11-21`) or an RFC 3339 time with an offset. */
		at: string().check(_regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/, "a day such as 2026-11-21, or a time such as 2026-11-21T09:00:00Z")),
		reason: string(),
		replacement: _default(nullable(string()), null)
	}))
});
/** The file that `notes.overrides` names. */
const overridesSchema = strictObject({
	changes: _default(record(changeKey, changeOverride), {}),
	/** By version or tag. */
	releases: _default(record(string(), releaseOverride), {})
});

// src/notes/parse-overrides.ts
const english = en_default().localeError;
/** What `readOverrides` does with a file: syntax, then keys and kinds, and tokens that are written out. */
function parseOverrides(text, file) {
	const tokens = literalTokens(text).map(({ message, line, column }) => new WaybillError("SECRET_LITERAL", message, {
		at: {
			file,
			line,
			column
		},
		hint: "Take it out and replace it: what is written here is printed in the notes."
	}));
	const written = readConfigurationText(text, file);
	const invalid = (fault, at) => invalidAt(fault, at, text);
	if (written.faults.length > 0) throw inOrder([...tokens, ...written.faults.map((fault) => invalid(fault, fault.at))]);
	const parsed = overridesSchema.safeParse(written.value ?? {}, { error: english });
	const numbers = numbersIn(written, text);
	const lost = new Set(numbers.map(({ path }) => path[1]));
	const others = parsed.success ? [] : parsed.error.issues.flatMap((issue) => schemaFaults(issue, overridesSchema, written.value));
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
	return new WaybillError("CONFIG_INVALID", withoutTokens(message), {
		at,
		...lost === void 0 ? {} : { hint: withoutTokens(lost) }
	});
}
function inOrder(errors) {
	const place = ({ at }) => (at?.line ?? 0) * 1e6 + (at?.column ?? 0);
	return new WaybillErrors(errors.toSorted((a, b) => place(a) - place(b) || (a.message < b.message ? -1 : 1)));
}

export { parseOverrides };