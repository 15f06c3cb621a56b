// src/git/instant.ts
/** Git's seconds since 1970-01-01 UTC as RFC 3339 in UTC, without fractions: how documents write dates. */
function instant(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
}

export { instant as t };