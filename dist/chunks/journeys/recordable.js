const require_bom = require("./lockfiles.js");
const require_shared = require("../cli/source.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/journeys/recordable.ts
/** Long enough for a paragraph; what needs more has an address where it can be read. */
const longest = 2e3;
const longestName = 200;
const address = /[^\s@<>"']+@[^\s@<>"']+\.[\p{L}]{2,}/u;
/**
* A text that may stay in the ledger for good, without white space around it. Throws USAGE, without repeating it, for
* one that holds a secret or somebody's address, and for one that is empty or too long.
*/
function recordableText(flag, given) {
	return recordable(flag, given, longest);
}
/** The same for a name: one line. */
function recordableName(flag, given) {
	const text = recordable(flag, given, longestName);
	if (!/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(text)) return text;
	throw refusal(`${flag} has characters in it that cannot be shown.`, "Write a name in one line.");
}
/** A name that is asked for in requirements: letters, digits, `.`, `_` and `-`. */
function recordableKey(flag, given) {
	const text = recordableName(flag, given);
	if (/^[\w.-]+$/.test(text)) return text;
	throw refusal(`${flag} must be letters, digits, dots, underlines and hyphens.`, `For example: ${flag} security`);
}
/** An http or https address without what is secret in it. Throws USAGE. */
function recordableUrl(flag, given) {
	const url = /^https?:\/\//i.test(given.trim()) ? require_bom.publicUrl(given) : null;
	if (url !== null) return recordable(flag, url, longest);
	throw refusal(`${flag} is not an http or https address.`, `For example: ${flag} https://ci.acme.example/runs/12`);
}
function recordable(flag, given, limit) {
	const text = given.trim();
	if (text === "") throw refusal(`${flag} is empty.`, "Write what is to be recorded.");
	if (text.length > limit) throw refusal(`${flag} is longer than ${limit} characters.`, "Write it in short, and give an address to the rest.");
	if (require_shared.redactSecrets(text).rules.length > 0 || require_bom.withoutCredentials(text) !== text) throw refusal(`${flag} holds a secret, which the ledger would keep for good.`, "Leave it out, and change the secret.");
	if (address.test(text)) throw refusal(`${flag} holds somebody's address, which the ledger would keep for good.`, "Write a name, an account or a team, such as @acme/operations.");
	if (/\p{Cs}/u.test(text)) throw refusal(`${flag} is not well-formed text.`, "Write it in UTF-8.");
	return text;
}
function refusal(message, hint) {
	return new require_cli_ahead_ts.WaybillError("USAGE", message, { hint });
}

Object.defineProperty(exports, "recordableKey", {
  enumerable: true,
  get: function () {
    return recordableKey;
  }
});
Object.defineProperty(exports, "recordableName", {
  enumerable: true,
  get: function () {
    return recordableName;
  }
});
Object.defineProperty(exports, "recordableText", {
  enumerable: true,
  get: function () {
    return recordableText;
  }
});
Object.defineProperty(exports, "recordableUrl", {
  enumerable: true,
  get: function () {
    return recordableUrl;
  }
});