const require_rolldown_runtime = require("../rolldown.js");
const require_shared = require("../cli/source.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_cli_program_ts = require("../cli/program.js");
const require_notes = require("../cli/notes.js");

// src/changes/range.ts
/** The range of commits that only follow each other: newest first, each the parent of the one before. */
function linearRange(readings) {
	return {
		readings,
		tip: 0,
		parentsOf: (index) => index + 1 < readings.length ? [index + 1] : []
	};
}

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_shared.require_semver();
	const parse = require_shared.require_parse();
	const { safeRe: re, t } = require_shared.require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// src/notes/lint-breaking.ts
var import_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_parse(), 1);
var import_coerce = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_coerce(), 1);
/** Something before the words that keeps them from the start of the line: a list, a heading, bold, space. */
const before = /^\s{0,20}(?:[-*+\u2022\u2013]\s{1,4}|\d{1,3}[.)]\s{1,4}|#{1,6}\s{1,4})?(?:\u26a0\ufe0f?\s{0,2})?[*_]{0,3}/u;
const words = /^(breaking)([ -])(changes?)([*_]{0,3})(\s{0,4}:)?([*_]{0,3})(?![\w-])/i;
const inside = /(?<![\w`"'])BREAKING[ -]CHANGE: /;
/** Spec 1.0.0, rules 12, 15 and 16: upper case, a colon, a space, at the start of a line. */
const note = /^BREAKING[ -]CHANGE:(?:[ \t]|$)/;
/** Lines that look like a breaking note and are none: they break nothing as written. */
function lintBreakingNotes({ lines, footers, reading }) {
	const { breaking } = reading;
	const isEmpty = footers.some(({ token, value }) => token === "BREAKING CHANGE" && value === "");
	const missed = [];
	for (const { text, line, quoted } of lines) {
		if (missed.length === mostLooked) break;
		if (quoted || !/breaking/i.test(text)) continue;
		const found = note.test(text) ? isEmpty ? emptyNote(text) : null : nearMiss(text);
		if (found !== null) missed.push({
			...found,
			line
		});
	}
	return missed.filter(({ told }) => told === "" || !breaking?.includes(told)).slice(0, most$2).map((found) => findingOf(found, breaking === null));
}
function findingOf({ at, what, told, line }, breaksNothing) {
	return {
		code: "breaking-not-read",
		severity: breaksNothing ? "warning" : "info",
		message: `${what}${breaksNothing ? ", so as written it breaks nothing" : ", so its words are not told"}.`,
		hint: told === "" ? "Write: BREAKING CHANGE: what breaks, and what to do about it" : "",
		suggestion: told === "" ? null : `BREAKING CHANGE: ${told}`,
		line,
		column: at + 1
	};
}
/** More of the same helps nobody. */
const most$2 = 5;
/** What is read of a long note is looked up in all of it, so not without end. */
const mostLooked = 50;
function emptyNote(text) {
	return text.slice(text.indexOf(":") + 1).trim() === "" ? {
		at: 0,
		what: "Nothing follows BREAKING CHANGE:",
		told: ""
	} : null;
}
function nearMiss(text) {
	const line = text.slice(0, 2e3);
	const start = before.exec(line)?.[0].length ?? 0;
	const [all, breaking = "", between = "", change = "", , colon] = words.exec(line.slice(start)) ?? [];
	if (all === void 0) return inLine(line);
	const written = `${breaking}${between}${change}`;
	const upper = `${breaking}${change.slice(0, 6)}` === "BREAKINGCHANGE";
	if (!upper && colon === void 0) return null;
	const told = line.slice(start + all.length).replace(/^[\s:*_]+/, "").trim();
	if (!upper) return {
		at: start,
		what: `"${written}:" is not in upper case`,
		told
	};
	if (start > 0 || all.length > written.length + 1) return {
		at: start,
		what: `"${written}" does not stand at the start of a line by itself`,
		told
	};
	return {
		at: breaking.length + between.length + 6,
		what: change.length > 6 ? `It says "${written}"` : `No colon and space follow "${written}"`,
		told
	};
}
function inLine(line) {
	const found = inside.exec(line);
	if (!found) return null;
	const told = line.slice(found.index + found[0].length).trim();
	return {
		at: found.index,
		what: "\"BREAKING CHANGE: \" is not at the start of a line",
		told
	};
}

// src/notes/lint-finding.ts
const longestQuote = 60;
/** A text of anybody's in the words of a finding: short, on one line. */
function quoted(text) {
	const [line = ""] = text.split("\n", 1);
	return `"${line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}\u2026` : line}"`;
}

// src/notes/lint-body.ts
/** What there is to say about body and footers. */
function lintBody(body) {
	if (body.lines.length === 0) return [];
	return [
		...lintSeparation(body.lines),
		...body.reading.revert === null ? lintBreakingNotes(body) : [],
		...lintTrailers(body),
		...lintReleaseAs(body)
	];
}
function lintSeparation([first]) {
	if (!first || first.text.trim() === "") return [];
	return [{
		code: "body-not-separated",
		severity: "warning",
		message: "The body follows the header without an empty line: git and the forges take both for one title.",
		hint: "Put an empty line above it.",
		suggestion: null,
		line: first.line,
		column: 1
	}];
}
const trailer = /^(Release-As|Release-Note|Co-authored-by)(:| #)(.*)$/i;
const anyTold = /release-as|release-note|co-authored-by/i;
/** Trailers that change what the notes say, where they are not read as such. */
function lintTrailers({ lines, footers }) {
	const told = lines.filter(({ text, quoted: inQuote }) => !inQuote && anyTold.test(text));
	if (told.length === 0) return [];
	const read = new Set(footers.map(({ token, value }) => keyOf(token, value.split("\n", 1)[0] ?? "")));
	return told.flatMap(({ text, line }) => {
		const [, token = "", mark = "", value = ""] = trailer.exec(text) ?? [];
		if (token === "" || read.has(keyOf(token, value))) return [];
		const spaced = value === "" || mark === " #" || value.startsWith(" ");
		return [{
			code: "footer-not-read",
			severity: token.toLowerCase() === "co-authored-by" ? "info" : "warning",
			message: spaced ? `${token} stands above the last paragraph, so it is read as prose.` : `${token} is read as prose: a footer has a space after its colon.`,
			hint: spaced ? "Move it to the end of the message." : "",
			suggestion: spaced ? null : `${token}: ${clipped(value)}`,
			line,
			column: spaced ? 1 : token.length + 2
		}];
	}).slice(0, most$1);
}
function keyOf(token, value) {
	return `${token.toLowerCase()}: ${value.trim()}`;
}
/** More of the same helps nobody. */
const most$1 = 5;
/** `Release-As:` asks for a version by SemVer 2.0.0; a `v` before it is forgiven. */
function lintReleaseAs({ lines, footers }) {
	return footers.filter(({ token, value }) => token.toLowerCase() === "release-as" && (0, import_parse.default)(value.trim()) === null).slice(0, most$1).map(({ value }) => {
		const [start = ""] = value.split("\n", 1);
		const at = lines.find(({ text }) => /^release-as/i.test(text) && text.includes(start));
		const version = (0, import_coerce.default)(start.slice(0, 100))?.version ?? null;
		return {
			code: "release-as-invalid",
			severity: "error",
			message: `${quoted(start)} is not a version.`,
			hint: version === null ? "Write three numbers, as in: Release-As: 2.0.0" : "",
			suggestion: version === null ? null : `Release-As: ${version}`,
			line: at?.line ?? 1,
			column: at === void 0 || start === "" ? 1 : at.text.indexOf(start) + 1
		};
	});
}
function clipped(text) {
	return text.trim().slice(0, 500);
}

// src/notes/lint-characters.ts
/** Controls of writing direction: they let a text read as something that it is not (Unicode Technical Report 36). */
const direction = "\\u202A-\\u202E\\u2066-\\u2069";
/** What takes no room: no joiners, which emoji and several scripts are written with. */
const invisible = "\\u00AD\\u180E\\u200B\\u2060-\\u2064\\uFEFF";
/** What is neither text, tab nor line end. */
const control = "\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F";
const nul = /\0/g;
const unseen = new RegExp(`[${direction}${invisible}]`, "g");
const controls = new RegExp(`[${control}]`, "g");
const anything = new RegExp(`[\\0${direction}${invisible}${control}]`, "g");
/** The text without NUL, control characters, and what nobody sees. */
function visible(text) {
	return text.replace(anything, "");
}
/** Finds NUL, control characters and invisible ones: each kind once, at its first place, with how many there are. */
function lintCharacters(message) {
	if (message.search(anything) === -1) return [];
	return [
		found(message, nul, {
			code: "nul-character",
			severity: "error",
			what: "is a NUL: git takes no message with one, and reads none beyond it"
		}),
		found(message, controls, {
			code: "control-character",
			severity: "warning",
			what: "is a control character: terminals act on it, readers see nothing"
		}),
		found(message, unseen, {
			code: "invisible-character",
			severity: "warning",
			what: "cannot be seen, and can make a text read as what it is not"
		})
	].flat();
}
function found(message, pattern, kind) {
	const at = message.search(pattern);
	if (at === -1) return [];
	const before = message.slice(0, at);
	const lineStart = before.lastIndexOf("\n") + 1;
	const end = message.indexOf("\n", at);
	const line = message.slice(lineStart, end === -1 ? void 0 : end);
	const more = (message.match(pattern)?.length ?? 1) - 1;
	const clean = visible(line).trim();
	return [{
		code: kind.code,
		severity: kind.severity,
		message: `${nameOf(message.charCodeAt(at))} ${kind.what}${more === 0 ? "" : `; there ${more === 1 ? "is 1 more" : `are ${more} more`}`}.`,
		hint: "Take it out.",
		suggestion: clean === "" || clean.length > longestSuggestion ? null : clean,
		line: before.split("\n").length,
		column: at - lineStart + 1
	}];
}
/** More than anybody pastes. */
const longestSuggestion = 500;
function nameOf(unit) {
	return `U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/notes/lint-repair.ts
/** More than any header has; a longer one is not worth a repair. */
const longestHeader = 1e3;
/** Words that begin a header without a type, and the type that says the same. */
const verbs = new Map(Object.entries({
	feat: "add adds added allow allows create enable implement implements introduce introduces new provide support supports",
	fix: "avoid correct corrects ensure fix fixes fixed handle handles prevent prevents repair resolve resolves resolved",
	docs: "doc docs document documents documentation readme",
	refactor: "clean cleanup extract inline move moves refactor refactored rename renames reorganize restructure simplify",
	test: "cover test tests testing",
	perf: "cache optimise optimize optimized speed",
	chore: "bump bumps chore update updates upgrade upgrades",
	build: "build",
	ci: "ci",
	style: "format formatting lint reformat style"
}).flatMap(([type, words]) => words.split(" ").map((word) => [word, type])));
/**
* The Conventional Commit header that somebody most likely meant, or null. Null too when the header is one already and
* needs no repair. What comes back reads as a header by Conventional Commits 1.0.0.
*/
function repairedHeader(header, isType) {
	const text = visible(header).trim();
	if (text.length > longestHeader) return null;
	const parts = require_shared.repairHeader(text)?.header ?? byParts(text, isType) ?? byVerb(text);
	return parts === null ? null : suggestedHeader(parts);
}
/** A header of these parts, without what nobody sees; null where that leaves none. */
function suggestedHeader(parts) {
	return readable(formatHeader(parts));
}
/** The line without what nobody sees; null where it is no header then. */
function readable(line) {
	const clean = visible(line).trim();
	return require_shared.readHeader(clean) ? clean : null;
}
/** `[feat] x`, `feat/api: x`, `feat(api x`, `feat; x`, `feat x`: a type stands first, and something in place of the colon. */
function byParts(header, isType) {
	const [start = "", word = ""] = /^[[(]?([A-Za-z]{1,30})[\])]?/.exec(header) ?? [];
	const type = word.toLowerCase();
	if (!isType(type)) return null;
	let rest = header.slice(start.length);
	const [written = "", inBrackets, afterSlash] = /^(?:\(([^():]{1,80})\)?|\/([^\s/:()]{1,80}))/.exec(rest) ?? [];
	rest = rest.slice(written.length);
	const [mark = ""] = /^ ?!/.exec(rest) ?? [];
	const description = rest.slice(mark.length).replace(/^ {0,3}[:\uff1a;|\u2013\u2014-]?/u, "").trim();
	if (description === "" || !/^[\s:\uff1a;|\u2013\u2014-]/u.test(rest.slice(mark.length))) return null;
	return {
		type,
		scope: inBrackets ?? afterSlash ?? null,
		breaking: mark !== "",
		description
	};
}
/** `Add invoices`: what a feature, a fix and so on are mostly called. */
function byVerb(header) {
	const word = /^[A-Za-z]{2,20}(?= )/.exec(header)?.[0];
	const usual = verbs.get(word?.toLowerCase() ?? "");
	if (word === void 0 || usual === void 0 || header.includes(": ")) return null;
	return {
		type: usual === "chore" && /\b(?:docs?|documentation|readme)\b/i.test(header) ? "docs" : usual,
		scope: null,
		breaking: false,
		description: `${/^[A-Z][a-z]/.test(header) ? header.charAt(0).toLowerCase() : header.charAt(0)}${header.slice(1)}`
	};
}
/** The parts of a header as Conventional Commits 1.0.0 writes them. */
function formatHeader({ type, scope, breaking, description }) {
	const plain = scope?.replaceAll("(", "/").replaceAll(")", "").trim() ?? "";
	return `${type}${plain === "" ? "" : `(${plain})`}${breaking ? "!" : ""}: ${description}`;
}

// src/notes/lint-description.ts
/** Where git's own lists and the forges begin to cut a title, and where nobody reads on (in characters). */
const comfortable = 72;
const tooLong = 100;
/** More of the same helps nobody. */
const most = 5;
/** What there is to say about the scope and the length of a header that reads as one. */
function lintDescription(read, { header }, rules) {
	return [...lintScopes(read, header, rules), ...lintLength(header)];
}
function lintScopes({ scope }, header, { scopes }) {
	if (scopes === null || scope === null) return [];
	const from = header.indexOf("(") + 1;
	const plain = scopes.map((one) => one.toLowerCase());
	const findings = [];
	let at = from;
	for (const part of scope.split(",")) {
		if (findings.length === most) break;
		const name = part.trim();
		if (name !== "" && !plain.includes(name.toLowerCase())) findings.push(unknownScope(name, at + part.indexOf(name), {
			header,
			scopes
		}));
		at += part.length + 1;
	}
	return findings;
}
function unknownScope(name, at, { header, scopes }) {
	const meant = require_cli_program_ts.suggest(name, scopes);
	const line = meant === null ? null : readable(`${header.slice(0, at)}${meant}${header.slice(at + name.length)}`);
	return {
		code: "scope-unknown",
		severity: "info",
		message: `${quoted(name)} is no scope of notes.scopes and no package.`,
		hint: meant === null ? `Scopes: ${scopes.join(", ")}.` : `Did you mean ${meant}?`,
		suggestion: line,
		at
	};
}
/** The pull request that a forge adds at the end is not the author's to shorten. */
function lintLength(header) {
	if (header.length <= comfortable) return [];
	const own = require_shared.cutNumbers(header).line;
	const length = lengthOf(own);
	if (length <= comfortable) return [];
	return [{
		code: "header-long",
		severity: "info",
		message: length > tooLong ? `The header is ${length} characters long; few will read on after ${tooLong}.` : `The header is ${length} characters long; git and the forges cut such lines after ${comfortable}.`,
		hint: "Say the rest in the body, below an empty line.",
		suggestion: null,
		at: endOf(own, comfortable)
	}];
}
/** In characters as people see most of them: an emoji is one, not two. */
function lengthOf(text) {
	let length = 0;
	for (const _ of text) length += 1;
	return length;
}
function endOf(text, characters) {
	let at = 0;
	let left = characters;
	for (const character of text) {
		if (left === 0) break;
		at += character.length;
		left -= 1;
	}
	return at;
}

// src/notes/lint-departure.ts
const noun = /^[\p{L}\d][\p{L}\d_-]*/u;
/** Walks along a header that does not read as one, up to where it goes wrong. Linear in its length. */
function departureOf(header) {
	const type = noun.exec(header)?.[0];
	if (type === void 0) return wrong(0, "it does not begin with a type");
	if (!/[:\uff1a]/u.test(header) && !require_shared.isUsualType(type)) return wrong(0, "it has no type, which a colon would follow");
	let at = type.length;
	if (header.startsWith("!(", at)) return wrong(at, "the ! stands before the scope, and belongs after it");
	if (header[at] === "(") {
		const end = header.indexOf(")", at);
		if (end === -1) return wrong(at, "the bracket of the scope is never closed");
		const inner = header.indexOf("(", at + 1);
		if (inner !== -1 && inner < end) return wrong(inner, "the scope has brackets inside");
		at = end + 1;
		if (header[at] === "(") return wrong(at, "there is a second scope; several share one pair of brackets, with commas");
	}
	if (header[at] === "!") at += 1;
	return atColon(header, at);
}
function atColon(header, at) {
	const next = header[at];
	if (next === "\uff1a") return wrong(at, "its colon is a full-width one");
	if (next === " " && /^ {1,20}[:\uff1a!]/u.test(header.slice(at, at + 22))) return wrong(at, "there is space before the colon");
	if (next !== ":") return wrong(at, "no colon follows the type");
	const rest = header.slice(at + 1);
	if (rest.trim() === "") return {
		at: at + 1,
		what: "the description is missing",
		empty: true
	};
	if (!rest.startsWith(" ")) return wrong(at + 1, "there is no space after the colon");
	return wrong(at + 1, "the description cannot be read");
}
function wrong(at, what) {
	return {
		at,
		what,
		empty: false
	};
}

// src/notes/lint-reading.ts
const nobody = {
	name: "",
	email: ""
};
const mergeWords = /^Merged? (?:branch|branches|tag|commit|remote-tracking|pull request|request|in|PR|[\w./-]+ into) /;
/** Whether git or a forge wrote this header for a merge. */
function isMergeHeader(header) {
	return header.startsWith("Merge") && mergeWords.test(header);
}
/** A commit that is nothing but its message: to read a message that is not committed yet. */
function loneCommit(message) {
	return {
		oid: none,
		parents: isMergeHeader(message.slice(0, 200)) ? [none, none] : [],
		author: nobody,
		authoredAt: 0,
		committedAt: 0,
		message,
		paths: null
	};
}
const none = "0".repeat(40);

// src/notes/lint-header.ts
/** What there is to say about the first line of a message, which is not empty. */
function lintHeader(subject, rules) {
	const { header, rest, merge } = subject;
	const pullRequest = require_shared.readMerge(header, rest);
	if (pullRequest) return lintMerge(pullRequest.title, subject, rules);
	if (isMergeHeader(header) || merge && header.startsWith("Merge")) return [];
	return lintTitle(subject, rules);
}
/** The same for what is no merge, or for the title of one. */
function lintTitle(subject, rules) {
	const { header, reading } = subject;
	if (/^(?:fixup|squash|amend)! /.test(header)) return [fixup(header, rules)];
	if (reading.revert !== null) return lintRevert(subject, rules);
	const conventional = require_shared.readHeader(header);
	const wip = lintWip(header, conventional, rules);
	if (wip) return [wip];
	if (!conventional) return [notConventional(header, reading, rules)];
	return [...lintType(conventional, subject, rules), ...lintDescription(conventional, subject, rules)];
}
function fixup(header, { where }) {
	const inRange = where === "range";
	return {
		code: "fixup",
		severity: inRange ? "error" : "info",
		message: inRange ? `${quoted(header)} was never squashed into the commit it belongs to.` : `${quoted(header)} is to be squashed before it is merged; the notes hide it.`,
		hint: "Run: git rebase --interactive --autosquash, from the commit before the one it belongs to.",
		suggestion: null,
		at: 0
	};
}
/** Git's own merges say nothing and need not; that of a pull request can carry its title, and is told by it. */
function lintMerge(title, subject, rules) {
	const { header, merge } = subject;
	if (title === null) return [{
		code: "merge-untitled",
		severity: "info",
		message: "A merge without the title of its pull request; the notes tell its commits, and hide the merge.",
		hint: "Let the forge put the title of the pull request into the merge.",
		suggestion: null,
		at: 0
	}];
	const start = header.length - title.length;
	if (merge || start <= 0 || !header.endsWith(title)) return [];
	return lintTitle({
		...subject,
		header: title
	}, rules).map((finding) => ({
		...finding,
		suggestion: finding.suggestion === null ? null : `${header.slice(0, start)}${finding.suggestion}`,
		at: finding.at + start
	}));
}
/** A title is enough to find what is taken back, but not to tell two commits of one title apart. */
function lintRevert({ reading: { revert } }, { where }) {
	if (revert !== null && (revert.oids.length > 0 || revert.pullRequests.length > 0) || where === "title") return [];
	return [{
		code: "revert-unnamed",
		severity: "warning",
		message: "A revert that names no commit: it takes back the newest one of that title, if there is one.",
		hint: "Add a line such as: This reverts commit 1f2e3d4c5b6a.",
		suggestion: null,
		at: 0
	}];
}
function lintWip(header, conventional, rules) {
	const start = /^[[(]?wip\b[\])]?[\s:!-]*/i.exec(header.slice(0, 40))?.[0];
	const at = start === void 0 && /^wip\b/i.test(conventional?.description ?? "") ? header.indexOf(": ") + 2 : 0;
	if (start === void 0 && at === 0) return null;
	const rest = header.slice(start?.length ?? 0);
	return {
		code: "wip",
		severity: "warning",
		message: "Work in progress, by its own words.",
		hint: "Say what it does once it is done.",
		suggestion: start === void 0 ? null : readable(rest) ?? repairedHeader(rest, isTypeOf(rules)),
		at
	};
}
function notConventional(header, { repairs }, rules) {
	const { at, what, empty } = departureOf(header);
	if (empty) return {
		code: "description-empty",
		severity: "error",
		message: "Nothing follows the type.",
		hint: "Say after the colon what the commit changes.",
		suggestion: null,
		at
	};
	const suggestion = repairedHeader(header, isTypeOf(rules));
	const repaired = rules.tolerant && repairs.length > 0;
	return {
		code: repaired ? "header-repaired" : "header-not-conventional",
		severity: repaired ? "warning" : "error",
		message: `This is not a Conventional Commit: ${what}.${repaired ? " The notes repair it." : ""}`,
		hint: suggestion === null ? "Begin with a type and say what changes, as in \"feat: ...\" or \"fix(scope): ...\"." : "",
		suggestion,
		at
	};
}
function isTypeOf({ sections }) {
	return (word) => sections.ruleOf(word).known;
}
function lintType(read, { header, reading }, rules) {
	const type = read.type.toLowerCase();
	const { known, hidden } = rules.sections.ruleOf(type);
	if (!known) return [unknownType(read, header, rules)];
	if (reading.breaking === null || !hidden) return [];
	return [{
		code: "hidden-breaking",
		severity: "info",
		message: `Changes of the type ${type} are hidden, but this one breaks something, so it is shown and raises the version.`,
		hint: `Leave the ${read.breaking ? "!" : "BREAKING CHANGE"} out if nobody who uses the product will notice.`,
		suggestion: read.breaking ? suggestedHeader({
			...read,
			breaking: false
		}) : null,
		at: Math.max(0, read.breaking ? header.indexOf("!") : 0)
	}];
}
function unknownType(read, header, { sections, types }) {
	const meant = require_cli_program_ts.suggest(read.type, types);
	const line = meant === null ? null : suggestedHeader({
		...read,
		type: meant
	});
	return {
		code: "type-unknown",
		severity: "warning",
		message: `There is no type ${quoted(read.type)}: the notes list this under ${quoted(sections.rest.title)}.`,
		hint: meant === null ? `Types: ${types.join(", ")}; notes.types of waybill.yml adds more.` : `Did you mean ${meant}?`,
		suggestion: line,
		at: header.indexOf(read.type)
	};
}

// src/notes/lint-lines.ts
/** Cuts a message the way it is read: its first line that says something is the header. Linear in its length. */
function cutMessage(message) {
	const lines = message.split(/\r?\n/);
	const first = lines.findIndex((line) => line.trim() !== "");
	const header = lines[first] ?? "";
	const last = lines.findLastIndex((line) => line.trim() !== "");
	return {
		header: header.trim(),
		headerLine: Math.max(first, 0) + 1,
		headerColumn: header.length - header.trimStart().length + 1,
		body: first === -1 ? [] : markQuoted(lines.slice(first + 1, last + 1), first + 2)
	};
}
function markQuoted(lines, from) {
	let fence = null;
	let folded = 0;
	return lines.map((text, index) => {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1]?.slice(0, 3) ?? null;
		const inside = fence !== null || mark !== null || folded > 0 || /^ {0,3}>/.test(text);
		if (fence === null) fence = mark;
		else if (fence === mark) fence = null;
		if (fence === null) folded = Math.max(0, folded + count(text, "<details") - count(text, "</details"));
		return {
			text,
			line: from + index,
			quoted: inside
		};
	});
}
function count(text, part) {
	return text.includes(part) ? text.split(part).length - 1 : 0;
}

// src/notes/lint-secrets.ts
/** Takes the secrets out of a message, line by line, and says which rule found one where; never what it found. */
function maskSecrets(message) {
	const whole = require_shared.redactSecrets(message);
	if (whole.rules.length === 0) return {
		text: message,
		findings: [],
		columnOf: (_, column) => column
	};
	const changed = /* @__PURE__ */ new Map();
	const findings = [];
	const lines = message.split("\n").map((written, index) => {
		const { message: masked, rules } = require_shared.redactSecrets(written);
		if (rules.length === 0) return written;
		changed.set(index + 1, [written, masked]);
		const column = sharedStart(written, masked) + 1;
		for (const rule of rules) findings.push(secretFinding(rule, index + 1, column));
		return masked;
	});
	const known = new Set(findings.map(({ message: said }) => said));
	const spread = whole.rules.map((rule) => secretFinding(rule, 1, 1)).filter((one) => !known.has(one.message));
	return {
		text: spread.length > 0 ? whole.message : lines.join("\n"),
		findings: [...findings, ...spread],
		columnOf: (line, column) => columnBefore(changed.get(line), column)
	};
}
function secretFinding(rule, line, column) {
	return {
		code: "secret",
		severity: "error",
		message: `A secret is written here (rule ${rule}).`,
		hint: "Take it out, and revoke it if it has left this machine.",
		suggestion: null,
		line,
		column
	};
}
/** Where a column of the masked line was in the line as written. */
function columnBefore(lines, column) {
	if (!lines) return column;
	const [written, masked] = lines;
	const start = sharedStart(written, masked);
	if (column <= start + 1) return column;
	const end = sharedEnd(written, masked);
	return column > masked.length - end ? column + written.length - masked.length : start + 1;
}
function sharedStart(left, right) {
	let at = 0;
	while (at < left.length && left[at] === right[at]) at += 1;
	return at;
}
function sharedEnd(left, right) {
	let length = 0;
	const most = Math.min(left.length, right.length);
	while (length < most && left[left.length - 1 - length] === right[right.length - 1 - length]) length += 1;
	return length;
}

// src/notes/lint.ts
/**
* What of a commit message or a title may not read as intended, in the order of its text; nothing for one that reads as
* written. `merge` says that git has it as a merge, whatever its words. No finding quotes a secret.
* Never throws; linear in the message's length.
*/
function lintMessage(message, rules, merge = false) {
	const { text, findings, columnOf } = maskSecrets(message.replace(/\r(?!\n)/g, "\n"));
	return [
		...findings,
		...lintCharacters(text),
		...lintText$1(text, rules, merge)
	].map((finding) => ({
		...finding,
		hint: [finding.hint, ...finding.suggestion === null ? [] : [`Write: ${finding.suggestion}`]].join(" ").trim(),
		column: columnOf(finding.line, finding.column)
	})).toSorted((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
}
function lintText$1(message, rules, merge) {
	const { header, headerLine, headerColumn, body } = cutMessage(message);
	if (header === "") return [emptyMessage];
	const reading = require_shared.readCommit(loneCommit(message), new require_shared.People(), readingOf(rules));
	const { rest, footers } = require_shared.splitMessage(message);
	const place = ({ at, ...finding }) => ({
		...finding,
		line: headerLine,
		column: headerColumn + at
	});
	return [...lintHeader({
		header,
		rest,
		reading,
		merge
	}, rules).map(place), ...lintBody({
		lines: body,
		footers,
		reading
	})];
}
const emptyMessage = {
	code: "message-empty",
	severity: "error",
	message: "The message is empty.",
	hint: "Say what changes, as in \"feat: ...\" or \"fix(scope): ...\".",
	suggestion: null,
	line: 1,
	column: 1
};
/** Nobody will read this one: what it closes and touches is not asked. */
function readingOf({ tolerant }) {
	return {
		isTold: () => false,
		tolerant,
		squashLists: false,
		territory: null
	};
}

// src/notes/lint-message-file.ts
const scissors = "# ------------------------ >8 ------------------------";
/**
* Reads a commit message as git does from `COMMIT_EDITMSG` (git-commit(1), `--cleanup=strip`): without lines that begin
* with `#`, without the scissors line and all that is below it. Empty lines stay, since they change nothing.
*/
function readMessageFile(text) {
	const kept = [];
	const places = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.startsWith("#")) {
			if (line.startsWith(scissors)) break;
			continue;
		}
		kept.push(line);
		places.push(index + 1);
	}
	return {
		message: kept.join("\n"),
		lineOf: (line) => places[line - 1] ?? places.at(-1) ?? 1
	};
}

// src/notes/lint-preview.ts
const bumps = {
	breaking: "major",
	feature: "minor",
	fix: "patch",
	none: "none"
};
/** How a commit will be told, and what it asks of the version by itself; several where it lists several changes. */
function previewOf(placed, rules, commit) {
	const parts = placed.more?.parts ?? [];
	const because = require_notes.explainPlacement(placed, rules);
	return (parts.length > 0 ? parts : [placed]).map(({ reading, section }) => ({
		commit,
		header: placed.reading.header,
		bucket: placed.bucket,
		section: section?.title ?? null,
		type: reading.type,
		scope: reading.scope,
		description: wordsOf(reading, section, placed),
		breaking: section === null ? null : reading.breaking,
		because,
		bump: bumps[placed.weight]
	}));
}
/** What readers are told in place of the description, where somebody wrote that. */
function wordsOf(reading, section, { more }) {
	if (section === null) return reading.description;
	return more?.override?.says.words ?? reading.note?.words ?? more?.tidied ?? reading.description;
}

// src/notes/lint-rules.ts
/** Types of the notes that nobody writes on purpose. */
const unwritten = ["fixup", "other"];
/** What the messages of a product are held against. */
function lintRulesOf({ notes, packages }, sections, where) {
	const usual = [require_shared.styles.conventional, require_shared.styles[notes.style]].flatMap((style) => style.sections.flatMap(({ types }) => types));
	const own = Object.keys(notes.types).map((type) => type.toLowerCase());
	const scopes = Object.keys(notes.scopes);
	return {
		sections,
		types: [.../* @__PURE__ */ new Set([...usual, ...own])].filter((type) => !unwritten.includes(type)),
		scopes: scopes.length === 0 ? null : [...scopes, ...Object.keys(packages ?? {})],
		tolerant: notes.reading === "tolerant",
		where
	};
}

// src/journeys/lint.ts
/** Looks at a title, or at a message. Needs no repository: it is looked at by itself. */
function lintText(configuration, { text, file }) {
	const { message, lineOf } = file === null ? {
		message: text,
		lineOf: asItIs
	} : readMessageFile(text);
	const rules = require_shared.notesRules(configuration);
	const where = file === null && !text.trim().includes("\n") ? "title" : "message";
	const found = lintMessage(message, lintRulesOf(configuration, rules.sections, where));
	const reading = require_shared.readCommit(loneCommit(message), new require_shared.People(), require_shared.readingOf(configuration, []));
	const placed = require_shared.placeCommits(linearRange([reading]), rules, require_shared.noFindings);
	return {
		document: {
			schema: "waybill/findings@1",
			findings: found.map((one) => ({
				...one,
				commit: null,
				file,
				line: lineOf(one.line)
			})),
			preview: message.trim() === "" ? [] : placed.flatMap((one) => previewOf(one, rules, null))
		},
		messages: 1,
		warnings: []
	};
}
/**
* Looks at commits: every one of `A..B`, a single one that a revision names, or with null those of the draft, newest
* first. Throws NO_COMMITS, TAG_NOT_FOUND, RANGE_INVALID, RANGE_BACKWARDS, HISTORY_SHALLOW.
*/
async function lintCommits(source, what) {
	const request = require_shared.readRange$1(what);
	const { ground, tip } = await require_shared.beginAt(source, null);
	if (request.kind === "release") {
		const commit = await resolved(ground, request.name);
		return lintTogether(ground, await commitsOf(ground, {
			include: [commit],
			exclude: [`${commit}^@`]
		}), "commit");
	}
	if (request.kind === "current") {
		const extent = require_shared.draftExtent(ground, tip);
		return withNext(await lintTogether(ground, await commitsOf(ground, {
			include: [extent.tip],
			exclude: extent.below
		}), "range"), ground, tip);
	}
	const [from, to] = [await resolved(ground, request.from), await resolved(ground, request.to)];
	const commits = await commitsOf(ground, {
		include: [to],
		exclude: [from]
	});
	if (commits.length === 0 && from !== to) throw new require_cli_ahead_ts.WaybillError("RANGE_BACKWARDS", `${request.from} comes after ${request.to}: the range ${request.from}..${request.to} runs backwards.`, { hint: `Run: waybill lint ${request.to}..${request.from}` });
	await refuseCut(ground, commits);
	const linted = await lintTogether(ground, commits, "range");
	try {
		return await withNext(linted, ground, to);
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "HISTORY_SHALLOW") return linted;
		throw error;
	}
}
function asItIs(line) {
	return line;
}
async function resolved(ground, revision) {
	const oid = await ground.resolve(revision);
	if (oid !== null) return oid;
	throw new require_cli_ahead_ts.WaybillError("TAG_NOT_FOUND", `There is no tag or commit ${revision} here.`, { hint: "A title of one word is told from a commit by --title. What is only on the remote comes with: git fetch --tags" });
}
async function commitsOf({ repository, reading }, selection) {
	const commits = [];
	for await (const batch of repository.history({
		...selection,
		paths: reading.territory !== null
	})) commits.push(...batch);
	return commits;
}
async function refuseCut({ repository }, commits) {
	if (!repository.shallow) return;
	const cuts = await repository.cuts();
	const cut = commits.find(({ oid }) => cuts.has(oid));
	if (!cut) return;
	throw new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", `This clone is shallow and cuts the history inside the range, at ${cut.oid.slice(0, 12)}.`, { hint: "Run: git fetch --unshallow --tags. In a workflow: actions/checkout with fetch-depth: 0." });
}
async function lintTogether(ground, commits, where) {
	const { configuration } = ground.source;
	const rules = lintRulesOf(configuration, ground.rules.sections, where);
	const range = require_shared.readRange(commits, commits[0]?.oid ?? "", ground.reading);
	const asked = await require_shared.askAbout(ground, [range]);
	const placed = require_shared.placeCommits(range, ground.rules, asked.findings);
	return {
		document: {
			schema: "waybill/findings@1",
			findings: commits.flatMap((commit) => findingsOf(commit, rules, configuration.secrets.acknowledged)),
			preview: placed.flatMap((one) => previewOf(one, ground.rules, one.reading.oid))
		},
		messages: commits.length,
		warnings: [...ground.warnings, ...require_shared.missingOf(ground, asked)]
	};
}
/** A secret that somebody has acknowledged is told, and no reason to stop any more. */
function findingsOf(commit, rules, acknowledged) {
	const known = acknowledged.includes(commit.oid);
	return lintMessage(commit.message, rules, commit.parents.length > 1).map((finding) => ({
		...finding,
		severity: known && finding.code === "secret" ? "info" : finding.severity,
		commit: commit.oid,
		file: null
	}));
}
/** With the version that the draft at a commit makes; a release has its version already. */
async function withNext(linted, ground, tip) {
	if (ground.releases.some(({ oid }) => oid === tip)) return linted;
	const read = await require_shared.readCommitsOf(ground, require_shared.draftExtent(ground, tip));
	const { findings } = await require_shared.askAbout(ground, [read.range]);
	const placed = require_shared.placeCommits(read.range, ground.rules, findings);
	const previousVersion = read.base?.version.raw ?? null;
	const { version, bump, warnings } = require_shared.versionOf(ground, placed, read);
	return {
		...linted,
		document: {
			...linted.document,
			next: {
				version,
				previousVersion,
				bump
			}
		},
		warnings: [...linted.warnings, ...warnings]
	};
}

Object.defineProperty(exports, "lintCommits", {
  enumerable: true,
  get: function () {
    return lintCommits;
  }
});
Object.defineProperty(exports, "lintText", {
  enumerable: true,
  get: function () {
    return lintText;
  }
});