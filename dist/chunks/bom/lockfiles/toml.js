const require_dist = require("../../smol-toml.js");
const require_bom = require("../../journeys/lockfiles.js");

// src/bom/lockfiles/toml.ts
/** Every name of a dotted key is a table of its own, which costs many times its letter; in a short text it does no harm. */
const longestKey = 1e3;
const longestUnchecked = 262144;
/**
* Parses the TOML of a lockfile (TOML 1.0.0). Throws LOCKFILE_INVALID with the line of the fault, and for a long text with
* keys of more names than anybody writes.
*/
function parseToml(text, file) {
	const deep = text.length > longestUnchecked ? keyFault(text) : null;
	if (deep !== null) throw require_bom.lockfileInvalid(`The lockfile has a key of more than ${longestKey} names.`, {
		file,
		line: require_bom.lineAt(text, deep)
	});
	try {
		return require_dist.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
	} catch (error) {
		if (!(error instanceof require_dist.TomlError)) throw error;
		const [reason = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
		throw require_bom.lockfileInvalid(`The lockfile is not TOML: ${reason}.`, {
			file,
			line: error.line
		});
	}
}
/** Counts the dots between the marks that end a key. Strings are skipped as far as their line goes. */
function keyFault(text) {
	let dots = 0;
	let quote = "";
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === "\n") quote = "";
		if (quote !== "") {
			if (character === "\\" && quote === "\"") at += 1;
			else if (character === quote) quote = "";
		} else if (character === "\"" || character === "'") quote = character;
		else if (character === ".") {
			dots += 1;
			if (dots >= longestKey) return at;
		} else if ("\n=[]{},".includes(character)) dots = 0;
	}
	return null;
}

Object.defineProperty(exports, "parseToml", {
  enumerable: true,
  get: function () {
    return parseToml;
  }
});