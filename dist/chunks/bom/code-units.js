// src/bom/code-units.ts
/** The order of every list that is written: the same under every locale. */
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Half of a surrogate pair cannot be written as UTF-8; the replacement character can. */
function wellFormed(text) {
	return /[\uD800-\uDFFF]/.test(text) ? text.replace(/\p{Surrogate}/gu, "�") : text;
}

export { wellFormed as n, byCodeUnit as t };