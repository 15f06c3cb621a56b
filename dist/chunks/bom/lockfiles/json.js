import { a as refuseUnreadable, n as lineAt, r as lockfileInvalid } from "./invalid.js";

// src/bom/lockfiles/json.ts
/** Every level costs a parser many times its letter; in a short text it does no harm. */
const deepest = 1e3;
const longestUnchecked = 4194304;
/**
* Parses the JSON of a lockfile. Throws LOCKFILE_INVALID with the line of the fault: an empty file, a merge
* conflict, a file that ends too early, or whatever else is not JSON, and for a long text that is nested deeper than any
* lockfile. A byte order mark is taken as npm takes it.
*/
function parseJson(text, file) {
	const deep = text.length > longestUnchecked ? depthFault(text) : null;
	if (deep !== null) throw lockfileInvalid(`The lockfile is nested more than ${deepest} levels deep.`, {
		file,
		line: lineAt(text, deep)
	});
	try {
		return JSON.parse(text.startsWith("﻿") ? text.slice(1) : text);
	} catch {
		throw notJson(text, file);
	}
}
function notJson(text, file) {
	refuseUnreadable({
		path: file,
		text
	}, "JSON");
	const offset = faultOffset(text);
	const message = offset >= text.trimEnd().length ? "The lockfile ends too early." : "The lockfile is not JSON.";
	return lockfileInvalid(message, {
		file,
		line: lineAt(text, Math.min(offset, text.trimEnd().length))
	});
}
function depthFault(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "\"") at = stringEnd(text, at);
		else if (character === "[" || character === "{") {
			depth += 1;
			if (depth > deepest) return at;
		} else if (character === "]" || character === "}") depth -= 1;
	}
	return null;
}
function stringEnd(text, start) {
	let at = start + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at;
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

export { parseJson as n, faultOffset as t };