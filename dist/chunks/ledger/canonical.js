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
	const lost = lossyPart(document);
	if (lost !== null) throw new TypeError(`$${lost.place} ${lost.reason}`);
	return `${require_canonicalize.canonicalize(document)}\n`;
}
/** `canonicalText` as the UTF-8 bytes that are stored and hashed. */
function canonicalBytes(document) {
	return new TextEncoder().encode(canonicalText(document));
}
/**
* Whether `text` is the canonical text of the document that was parsed from it. The same answer as `canonicalText` gives, for
* less: where the keys are in order already, what `JSON.stringify` writes is canonical (RFC 8785 takes its numbers and strings
* from ECMAScript).
*/
function isCanonical(document, text) {
	if (!loneSurrogate.test(text) && isOrdered(document) && lossyPart(document) === null) return `${JSON.stringify(document)}\n` === text;
	return canonicalText(document) === text;
}
/** `JSON.stringify` writes these, where RFC 8785 refuses them. */
const loneSurrogate = /\\ud[89a-f]/i;
function isOrdered(value) {
	if (typeof value !== "object" || value === null) return true;
	if (Array.isArray(value)) return value.every(isOrdered);
	let before = "";
	for (const [key, inner] of Object.entries(value)) {
		if (key < before || !isOrdered(inner)) return false;
		before = key;
	}
	return true;
}
/** The first value that JSON would not hold, with its place: put together only when there is one, since entries are many. */
function lossyPart(value) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return null;
	if (typeof value === "number") {
		if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return null;
		return {
			place: "",
			reason: `is the number ${value}, which canonical JSON cannot hold exactly`
		};
	}
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) {
			const lost = lossyPart(value[index]);
			if (lost) return {
				...lost,
				place: `[${index}]${lost.place}`
			};
		}
		return null;
	}
	if (!isPlainObject(value)) return {
		place: "",
		reason: `is ${nameOf(value)}, which JSON cannot hold`
	};
	for (const key of Object.keys(value)) {
		const lost = lossyPart(value[key]);
		if (lost) return {
			...lost,
			place: `.${key}${lost.place}`
		};
	}
	return null;
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
Object.defineProperty(exports, "isCanonical", {
  enumerable: true,
  get: function () {
    return isCanonical;
  }
});