// src/bom/xml-text.ts
/**
* Elements as a file (XML 1.0): UTF-8, indented by two spaces, with a final newline. Names are ours; text and values may be
* anybody's. Characters that XML has no way to write (section 2.2) become the replacement character.
*/
function xmlText(root) {
	const lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"];
	write(root, "", lines);
	return `${lines.join("\n")}\n`;
}
/** Calls itself as deep as the elements are: that is as deep as the schema, since no component of ours holds another. */
function write({ type, name = "", namespace, attributes = {}, children }, indent, lines) {
	if (type !== "element") return;
	const opened = `${indent}<${name}${Object.entries({
		xmlns: namespace?.toString(),
		...attributes
	}).map(([key, value]) => value === void 0 ? "" : ` ${key}="${escaped(String(value), inValue)}"`).join("")}`;
	if (typeof children === "string" || typeof children === "number") {
		lines.push(`${opened}>${escaped(String(children), inText)}</${name}>`);
		return;
	}
	const inside = [...children ?? []];
	if (inside.length === 0) {
		lines.push(`${opened}/>`);
		return;
	}
	lines.push(`${opened}>`);
	for (const child of inside) write(child, `${indent}  `, lines);
	lines.push(`${indent}</${name}>`);
}
/** A reader would take a carriage return for a line's end, and white space in an attribute for spaces (section 3.3.3). */
const inText = /[&<>\r]/g;
const inValue = /[&<>"\t\n\r]/g;
const references = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"]
]);
function escaped(text, special) {
	return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\ufffd").replace(special, (character) => references.get(character) ?? `&#${character.charCodeAt(0)};`);
}

exports.xmlText = xmlText;