import { r as exitCodes, t as WaybillError } from "../../errors.js";

// src/bom/lockfiles/json.ts
/**
* Parses the JSON of a lockfile. Throws LOCKFILE_INVALID with the line of the fault: an empty file, a merge
* conflict, a file that ends too early, or whatever else is not JSON. A byte order mark is taken as npm takes it.
*/
function parseJson(text, file) {
	try {
		return JSON.parse(text.startsWith("﻿") ? text.slice(1) : text);
	} catch {
		throw notJson(text, file);
	}
}
/** LOCKFILE_INVALID at the first place of the text where `needle` stands, or at its start. */
function invalidAt(file, text, needle, message, hint) {
	return lockfileInvalid(message, {
		file,
		line: lineAt(text, Math.max(0, text.indexOf(needle)))
	}, hint);
}
function notJson(text, file) {
	const again = "Write it again with the package manager, or restore it with git.";
	if (text.trim() === "") return invalidAt(file, text, "", "The lockfile is empty.", again);
	const conflict = /^<{7} /m.exec(text);
	if (conflict) return invalidAt(file, text, conflict[0], "The lockfile holds an unresolved merge conflict.", "Resolve the conflict; for npm: npm install --package-lock-only.");
	const offset = faultOffset(text);
	return lockfileInvalid(offset >= text.trimEnd().length ? "The lockfile ends too early." : "The lockfile is not JSON.", {
		file,
		line: lineAt(text, Math.min(offset, text.trimEnd().length))
	}, again);
}
/** The work goes on without a lockfile that cannot be read: done, but not complete. */
function lockfileInvalid(message, at, hint) {
	return new WaybillError("LOCKFILE_INVALID", message, {
		at,
		hint,
		exitCode: exitCodes.incomplete
	});
}
function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
const token = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*")|(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.]))/iy;
const space = /[ \t\r\n]*/y;
/** The first characters of what may come: `"` for a string, `v` for a number or a word. */
const expected = {
	value: "\"v{[",
	"value or ]": "\"v{[]",
	key: "\"",
	"key or }": "\"}",
	colon: ":",
	"comma or end": ",}]"
};
/** Where a text stops being JSON (RFC 8259), which the engine's own message does not always say. */
function faultOffset(text) {
	const open = [];
	let state = "value";
	token.lastIndex = text.startsWith("﻿") ? 1 : 0;
	for (;;) {
		space.lastIndex = token.lastIndex;
		const match = token.exec(text);
		space.test(text);
		if (!match) return space.lastIndex;
		const [whole, mark, string] = match;
		const kind = mark ?? (string === void 0 ? "v" : "\"");
		const next = expected[state].includes(kind) ? after(state, kind, open) : null;
		if (next === null) return token.lastIndex - whole.trimStart().length;
		state = next;
	}
}
/** The state after a token that was expected; null where nothing is open that it could close or continue. */
function after(state, kind, open) {
	switch (kind) {
		case "{":
		case "[":
			open.push(kind);
			return kind === "{" ? "key or }" : "value or ]";
		case "}":
		case "]": return open.pop() === (kind === "}" ? "{" : "[") ? "comma or end" : null;
		case ",": return open.length === 0 ? null : open.at(-1) === "{" ? "key" : "value";
		case ":": return "value";
		default: return state.startsWith("key") ? "colon" : "comma or end";
	}
}

export { invalidAt as n, parseJson as r, faultOffset as t };