const require_canonicalize = require("../canonicalize.js");

// src/ledger/canonical.ts
/**
* The text of a document in the ledger: canonical JSON (RFC 8785) and a final newline.
*
* Only what JSON can hold without loss is taken: null, booleans, strings without lone surrogates, finite numbers,
* arrays and plain objects. Fractions are allowed (RFC 8785, 3.2.2.3 fixes how they are written), integers only up to
* 2^53 - 1. Throws a TypeError that names the place of anything else: `undefined` would be dropped in silence.
*/
function canonicalText(document) {
	refuseLossy(document, "$");
	return `${require_canonicalize.canonicalize(document)}\n`;
}
/** `canonicalText` as the UTF-8 bytes that are stored and hashed. */
function canonicalBytes(document) {
	return new TextEncoder().encode(canonicalText(document));
}
function refuseLossy(value, place) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return;
	if (typeof value === "number") {
		if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
		throw new TypeError(`${place} is the number ${value}, which canonical JSON cannot hold exactly`);
	}
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) refuseLossy(value[index], `${place}[${index}]`);
		return;
	}
	if (!isPlainObject(value)) throw new TypeError(`${place} is ${nameOf(value)}, which JSON cannot hold`);
	for (const [key, inner] of Object.entries(value)) refuseLossy(inner, `${place}.${key}`);
}
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
function nameOf(value) {
	return typeof value === "object" ? "an object of a class" : `of type ${typeof value}`;
}

Object.defineProperty(exports, "canonicalBytes", {
  enumerable: true,
  get: function () {
    return canonicalBytes;
  }
});
Object.defineProperty(exports, "canonicalText", {
  enumerable: true,
  get: function () {
    return canonicalText;
  }
});