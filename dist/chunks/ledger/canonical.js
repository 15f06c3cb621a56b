// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 55296 && code <= 56319) {
			if (i === value.length - 1) return true;
			const next = value.charCodeAt(i + 1);
			if (!(next >= 56320 && next <= 57343)) return true;
			i++;
		} else if (code >= 56320 && code <= 57343) return true;
	}
	return false;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
	if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
	if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
	if (typeof object === "string" && hasLoneSurrogate(object)) throw new Error("Lone surrogate is not allowed");
	if (object === null || typeof object !== "object") return JSON.stringify(object);
	if (typeof object.toJSON === "function") {
		if (seen.has(object)) throw new Error("Circular reference detected");
		seen.add(object);
		const result = canonicalize(object.toJSON(), seen);
		seen.delete(object);
		return result;
	}
	if (seen.has(object)) throw new Error("Circular reference detected");
	seen.add(object);
	let result;
	if (Array.isArray(object)) result = `[${object.map((cv) => {
		return canonicalize(cv === void 0 || typeof cv === "symbol" ? null : cv, seen);
	}).join(",")}]`;
	else {
		const parts = [];
		for (const key of Object.keys(object).sort()) {
			if (object[key] === void 0 || typeof object[key] === "symbol") continue;
			parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
		}
		result = `{${parts.join(",")}}`;
	}
	seen.delete(object);
	return result;
}

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
	return `${canonicalize(document)}\n`;
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
Object.defineProperty(exports, "canonicalize", {
  enumerable: true,
  get: function () {
    return canonicalize;
  }
});