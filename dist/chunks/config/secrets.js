const require_cli_ahead_ts = require("../cli/ahead.js");

// src/config/secrets.ts
const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/**
* Puts the values of environment variables where `${NAME}` is written. Line ends after a value are dropped: they come
* from the way that the secret was stored, and would break a header. An empty variable counts as missing.
* Throws SECRET_MISSING, which names the variables and the `key` that needs them, never a value.
*/
function resolveSecret(text, variable, key, at) {
	const names = [...new Set([...text.matchAll(reference)].map((match) => match[1] ?? ""))];
	const values = new Map(names.map((name) => [name, (variable(name) ?? "").replace(/[\r\n]+$/, "")]));
	const missing = names.filter((name) => values.get(name) === "");
	if (missing.length > 0) throw secretMissing(missing, key, at);
	return text.replace(reference, (_, name) => values.get(name) ?? "");
}
function secretMissing(names, key, at) {
	const verb = names.length > 1 ? "they are" : "it is";
	return new require_cli_ahead_ts.WaybillError("SECRET_MISSING", `${key} takes ${names.join(" and ")} from the environment, where ${verb} not set.`, {
		hint: `Set it before running Waybill; in a workflow: env: { ${names[0]}: "\${{ secrets.${names[0]} }}" }`,
		...at ? { at } : {}
	});
}
/** Whether `${NAME}` is written somewhere in the text. */
function hasReference(text) {
	return text.search(reference) >= 0;
}
/** Whether there is a `${` that takes nothing from the environment, such as `${NAME` or `${NAME:-default}`. */
function hasBrokenReference(text) {
	return replaceReferences(text, "").includes("${");
}
/** The text with each `${NAME}` replaced by a word. */
function replaceReferences(text, word) {
	return text.replace(reference, () => word);
}

Object.defineProperty(exports, "hasBrokenReference", {
  enumerable: true,
  get: function () {
    return hasBrokenReference;
  }
});
Object.defineProperty(exports, "hasReference", {
  enumerable: true,
  get: function () {
    return hasReference;
  }
});
Object.defineProperty(exports, "replaceReferences", {
  enumerable: true,
  get: function () {
    return replaceReferences;
  }
});
Object.defineProperty(exports, "resolveSecret", {
  enumerable: true,
  get: function () {
    return resolveSecret;
  }
});