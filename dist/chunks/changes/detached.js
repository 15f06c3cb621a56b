// src/git/instant.ts
/** Git's seconds since 1970-01-01 UTC as RFC 3339 in UTC, without fractions: how documents write dates. */
function instant(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
}

// src/changes/detached.ts
/**
* The same text on its own. A part of a string keeps the whole of it in memory, and a reading outlives its message, which
* may be a thousand times as long.
*/
function detached(part) {
	return Buffer.from(part).toString();
}

export { instant as n, detached as t };