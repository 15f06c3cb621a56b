import { t as suggest } from "../config/suggest.js";

// src/notes/words.ts
/**
* Every heading and sentence that notes print, in English. `notes.words` replaces them one by one; docs/templates.md
* lists them. What stands in braces is filled in.
*/
const english = {
	unreleased: "Unreleased",
	highlights: "Highlights",
	breaking: "Breaking changes",
	upgrade: "Upgrading",
	"breaking-change": "Breaking",
	"breaking-in": "breaking",
	withdrawn: "Withdrawn",
	"withdrawn-on": "on {date}",
	replacement: "use {version} instead",
	nothing: "No changes that readers would notice.",
	thanks: "Thanks to {people}.",
	"first-contribution": "first contribution",
	more: "… and {count} more changes",
	"more-one": "… and 1 more change",
	"in-releases": "in {count} earlier releases",
	"in-release": "in 1 earlier release",
	vulnerabilities: "Vulnerabilities",
	"more-vulnerabilities": "… and {count} more about vulnerabilities",
	dependencies: "Dependencies",
	"all-dependencies": "All dependencies",
	"more-dependencies": "… and {count} more about dependencies",
	features: "Features",
	"bug-fixes": "Bug fixes",
	performance: "Performance",
	security: "Security",
	deprecations: "Deprecations",
	reverts: "Reverts",
	documentation: "Documentation",
	style: "Style",
	chores: "Chores",
	refactoring: "Refactoring",
	tests: "Tests",
	build: "Build",
	"continuous-integration": "Continuous integration",
	fixups: "Fixups",
	releases: "Releases",
	"other-changes": "Other changes",
	added: "Added",
	changed: "Changed",
	deprecated: "Deprecated",
	removed: "Removed",
	fixed: "Fixed"
};
/** The keys that `notes.words` may have. */
const wordKeys = Object.keys(english);
/** The titles of sections that Waybill brings; a title that somebody configured is theirs already. */
const titleKeys = new Map(wordKeys.slice(wordKeys.indexOf("features")).map((key) => [english[key], key]));
/** The words of notes: the configured ones, English for the others. */
function wordsOf(configured) {
	return {
		...english,
		...configured
	};
}
/** Why a configured word cannot be used, or null: its key must be known, and what English fills in must be there. */
function wordFault(key, text) {
	const own = Object.hasOwn(english, key) ? english[key] : null;
	if (own === null) {
		const meant = suggest(key, wordKeys);
		return `is none of the words of notes.${meant === null ? "" : ` Did you mean ${meant}?`} There are: ${wordKeys.join(", ")}.`;
	}
	const missing = (own.match(/\{\w+\}/g) ?? []).find((part) => !text.includes(part));
	return missing === void 0 ? null : `must have ${missing} in it, as in "${own}".`;
}
/** The title of a section in the words of the notes. */
function titleIn(words, title) {
	const key = titleKeys.get(title);
	return key === void 0 ? title : words[key];
}
/** A sentence with its parts filled in. */
function filled(sentence, values) {
	return sentence.replace(/\{(\w+)\}/g, (part, name) => String(values[name] ?? part));
}
/** A sentence cut where a part goes, so that a template can put names and links there. */
function around(sentence, part) {
	const at = sentence.indexOf(`{${part}}`);
	return at < 0 ? {
		before: `${sentence} `,
		after: ""
	} : {
		before: sentence.slice(0, at),
		after: sentence.slice(at + part.length + 2)
	};
}

export { wordKeys as a, wordFault as i, filled as n, wordsOf as o, titleIn as r, around as t };