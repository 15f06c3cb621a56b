const require_bom = require("../journeys/lockfiles.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/attestation/subject.ts
/** Longer than any path or image name. */
const longestName = 1e3;
const hint = "It takes NAME=sha256:HEX, several with a comma: --artifact api.tgz=sha256:$(sha256sum api.tgz | cut -c1-64)";
/**
* Reads what `--artifact` was given: `NAME=sha256:HEX` with 64 hex digits, several with a comma or a line end between them. The
* same artefact twice counts once. Throws USAGE for another form, for a name with two digests (in-toto wants names to be
* unique within a statement), and for a name that holds a password: names are published.
*/
function subjectsNamed(given) {
	const subjects = /* @__PURE__ */ new Map();
	for (const piece of given.split(/[,\n]/)) {
		const text = piece.trim();
		if (text === "") continue;
		const subject = subjectNamed(text);
		const known = subjects.get(subject.name);
		if (known !== void 0 && known.sha256 !== subject.sha256) throw refusal(`--artifact has two digests for ${subject.name}.`, "Give each artefact a name of its own.");
		subjects.set(subject.name, subject);
	}
	if (subjects.size === 0) throw refusal("--artifact names nothing.", hint);
	return [...subjects.values()];
}
function subjectNamed(text) {
	const at = text.lastIndexOf("=");
	const name = text.slice(0, Math.max(at, 0)).trim();
	if (name === "") throw refusal(`--artifact has no name in ${shown(text)}.`, hint);
	if (name.length > longestName || /[\p{Cc}\p{Cs}]/u.test(name)) throw refusal("--artifact has a name that is too long, or has characters in it that cannot be shown.", hint);
	if (require_bom.withoutCredentials(name) !== name) throw refusal("--artifact has a name with a password or token in it.", "Leave it out: the name is published.");
	const [, digits] = /^sha256:([0-9a-f]{64})$/i.exec(text.slice(at + 1).trim()) ?? [];
	if (digits === void 0) throw refusal(`--artifact has no SHA-256 for ${shown(name)}: sha256: and 64 hex digits.`, hint);
	return {
		name,
		sha256: digits.toLowerCase()
	};
}
/** What was given may be anything, and is repeated on a screen. */
function shown(text) {
	const clean = require_bom.withoutCredentials(text);
	return clean.length > 100 ? `${clean.slice(0, 100)}\u2026` : clean;
}
function refusal(message, remedy) {
	return new require_cli_ahead_ts.WaybillError("USAGE", message, { hint: remedy });
}

Object.defineProperty(exports, "subjectsNamed", {
  enumerable: true,
  get: function () {
    return subjectsNamed;
  }
});