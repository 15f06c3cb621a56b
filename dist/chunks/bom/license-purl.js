// src/bom/license-purl.ts
/** A purl without version, qualifiers and subpath (purl specification: `@` of a namespace is always escaped). */
function withoutVersion(purl) {
	const bare = purl.replace(/[?#].*$/s, "");
	const at = bare.lastIndexOf("@");
	return at > bare.lastIndexOf("/") ? bare.slice(0, at) : bare;
}

Object.defineProperty(exports, "withoutVersion", {
  enumerable: true,
  get: function () {
    return withoutVersion;
  }
});