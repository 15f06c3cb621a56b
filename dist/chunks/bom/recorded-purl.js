const require_bom = require("../journeys/lockfiles.js");

// src/bom/recorded-purl.ts
/** Longer ones were written by nobody who meant to name a package. */
const longestPurl = 8192;
/**
* Reads a package URL (ECMA-427, "How to parse a purl string"), leniently: many tools write `@acme/a` without escaping
* the scope. The library for it lowers npm names, which have a case. Null for what names no package.
*/
function readPurl(text) {
	if (text.length > longestPurl || !/^pkg:/i.test(text)) return null;
	const [beforeHash, subpath] = cutAt(text.slice(4), text.slice(4).lastIndexOf("#"));
	const [identity, query] = cutAt(beforeHash, beforeHash.lastIndexOf("?"));
	const at = identity.lastIndexOf("@");
	const [path, version] = cutAt(identity, at > 0 && identity[at - 1] !== "/" ? at : -1);
	const [type = "", ...names] = path.split("/").filter((segment) => segment !== "");
	const name = names.pop();
	if (!/^[a-z][a-z\d.+-]*$/i.test(type) || name === void 0) return null;
	return {
		type: type.toLowerCase(),
		namespace: names.length === 0 ? null : names.map(decoded).join("/"),
		name: decoded(name),
		version: version === null || version === "" ? null : decoded(version),
		qualifiers: qualifiersOf(query ?? ""),
		subpath: subpath === null || subpath === "" ? null : decoded(subpath).replace(/^\/|\/$/g, "")
	};
}
/** The same parts as text, qualifiers in the order of their keys. */
function writePurl({ type, namespace, name, version, qualifiers, subpath }) {
	const path = [
		type,
		...namespace === null ? [] : namespace.split("/"),
		name
	].map(encoded).join("/");
	const query = [...qualifiers].sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${key}=${value.split("/").map(encoded).join("%2F")}`).join("&");
	return [
		`pkg:${path}`,
		version === null ? "" : `@${encoded(version)}`,
		query === "" ? "" : `?${query}`,
		subpath === null ? "" : `#${subpath.split("/").map(encoded).join("/")}`
	].join("");
}
/** A package URL without the credentials that some tools leave in its qualifiers; null for what is none. */
function publicPurl(text) {
	const parts = readPurl(text);
	if (parts === null) return null;
	const clean = {
		...parts,
		version: parts.version === null ? null : require_bom.withoutCredentials(parts.version),
		qualifiers: new Map([...parts.qualifiers].map(([key, value]) => [key, require_bom.withoutCredentials(value)])),
		subpath: parts.subpath === null ? null : require_bom.withoutCredentials(parts.subpath)
	};
	return clean.version !== parts.version || clean.subpath !== parts.subpath || [...clean.qualifiers].some(([key, value]) => parts.qualifiers.get(key) !== value) ? writePurl(clean) : text;
}
/** A bom-ref without credentials: many are made of a package URL and more. */
function publicRef(text) {
	if (!/\/\/|%2f|[?#]/i.test(text)) return text;
	return require_bom.withoutCredentials(publicPurl(text) ?? text).replace(/%2F%2F((?:(?!%2F|%40)[^\s/?#&])*)%40/gi, (whole, user) => user === "git" ? whole : "%2F%2F");
}
function qualifiersOf(query) {
	const qualifiers = /* @__PURE__ */ new Map();
	for (const pair of query.split("&")) {
		const [key, value] = cutAt(pair, pair.indexOf("="));
		if (key !== "" && value !== null && value !== "") qualifiers.set(key.toLowerCase(), decoded(value));
	}
	return qualifiers;
}
/** What is before and after a character; nothing is after it where it is not there. */
function cutAt(text, at) {
	return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** A colon needs no escape (purl specification, "character encoding"). */
function encoded(text) {
	if (/^[\w.~-]*$/.test(text)) return text;
	return encodeURIComponent(require_bom.wellFormed(text)).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}

Object.defineProperty(exports, "publicPurl", {
  enumerable: true,
  get: function () {
    return publicPurl;
  }
});
Object.defineProperty(exports, "publicRef", {
  enumerable: true,
  get: function () {
    return publicRef;
  }
});
Object.defineProperty(exports, "readPurl", {
  enumerable: true,
  get: function () {
    return readPurl;
  }
});
Object.defineProperty(exports, "writePurl", {
  enumerable: true,
  get: function () {
    return writePurl;
  }
});