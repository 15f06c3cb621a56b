const require_saxes$1 = require("../../saxes.js");
const require_bom = require("../../journeys/lockfiles.js");

// src/bom/lockfiles/xml.ts
var import_saxes = require_saxes$1.require_saxes();
/** Deeper than any build file is nested; a tree of this depth can be walked by recursion. */
const deepest = 100;
/**
* Reads an XML document (XML 1.0, 5th edition) into a tree. Document types are refused, and with them every entity that
* a file could declare (expansion, files, addresses); only the five of XML itself and character references mean
* something. Throws LOCKFILE_INVALID with the line. Linear in the text.
*/
function parseXml(text, file) {
	const parser = new import_saxes.SaxesParser();
	const open = [];
	let root;
	const fault = (message) => require_bom.lockfileInvalid(message, {
		file,
		line: parser.line
	});
	parser.on("error", () => {
		throw fault("The file is not well-formed XML.");
	});
	parser.on("doctype", () => {
		throw fault("The file has a document type (DOCTYPE), which is not read.");
	});
	parser.on("opentag", ({ name, attributes }) => {
		if (open.length >= deepest) throw fault(`The file is nested more than ${deepest} elements deep.`);
		const element = {
			name: localName(name),
			line: parser.line,
			attributes,
			children: [],
			text: ""
		};
		if (root === void 0) root = element;
		else open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on("closetag", () => {
		const element = open.pop();
		if (element) element.text = element.text.trim();
	});
	const add = (more) => {
		const element = open.at(-1);
		if (element) element.text += more;
	};
	parser.on("text", add);
	parser.on("cdata", add);
	parser.write(text.startsWith("\ufeff") ? text.slice(1) : text).close();
	if (root === void 0) throw fault("The file is not well-formed XML.");
	return root;
}
/** The first child of this name. */
function childOf(element, name) {
	return element?.children.find((child) => child.name === name);
}
/** The children of a list such as `<dependencies><dependency/>...`; none where the list is missing. */
function childrenOf(element, list, name) {
	return childOf(element, list)?.children.filter((child) => child.name === name) ?? [];
}
function localName(name) {
	return name.slice(name.indexOf(":") + 1);
}

Object.defineProperty(exports, "childOf", {
  enumerable: true,
  get: function () {
    return childOf;
  }
});
Object.defineProperty(exports, "childrenOf", {
  enumerable: true,
  get: function () {
    return childrenOf;
  }
});
Object.defineProperty(exports, "parseXml", {
  enumerable: true,
  get: function () {
    return parseXml;
  }
});