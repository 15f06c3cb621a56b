import { n as wellFormed } from "../code-units.js";

// src/bom/lockfiles/fields.ts
/** The fields of what should be an object; undefined for anything else. */
function fieldsOf(value) {
	return isFields(value) ? value : void 0;
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A field by a name that comes from a file, such as `constructor`. */
function fieldOf(fields, name) {
	return fields !== void 0 && Object.hasOwn(fields, name) ? fields[name] : void 0;
}
/** The entries of what should be an object; none for anything else. */
function entriesOf(value) {
	return isFields(value) ? Object.entries(value) : [];
}
/** What should be a list; empty for anything else. */
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** A text that says something and can be written as UTF-8; null for anything else. */
function textOf(value) {
	return typeof value === "string" && value.trim() !== "" ? wellFormed(value) : null;
}
/** The texts of what should be a list of them. */
function textsOf(value) {
	return listOf(value).flatMap((one) => textOf(one) ?? []);
}

export { listOf as a, isFields as i, fieldOf as n, textOf as o, fieldsOf as r, textsOf as s, entriesOf as t };