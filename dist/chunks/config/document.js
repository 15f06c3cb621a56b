const require_dist$1 = require("../yaml.js");

// src/config/document.ts
var import_dist = require_dist$1.require_dist();
/** More than anyone writes by hand; they keep a hostile file from taking the parser's time, memory and stack. */
const longestText = 262144;
const mostAliases = 100;
/**
* Reads YAML 1.2 (core schema). Takes a byte order mark and any line ends. Everything that YAML would let pass in
* silence is a fault: repeated keys, unknown tags, a second document, aliases that multiply or hold themselves.
*/
function readConfigurationText(text, file) {
	if (text.length > longestText) return unreadable(file, "The file is longer than 256 KiB.");
	const lines = new import_dist.LineCounter();
	const place = (offset) => placeAt(lines, file, offset);
	const source = text.replace(/^\uFEFF/, "");
	try {
		const document = (0, import_dist.parseDocument)(source, {
			lineCounter: lines,
			prettyErrors: false,
			uniqueKeys: false
		});
		const errors = [...document.errors, ...document.warnings];
		const faults = errors.length > 0 ? errors.map((error) => syntaxFault(error, source, place)) : structureFaults(document, place);
		if (faults.length > 0) return {
			value: null,
			faults: firstOfEachLine(faults),
			placeOf: () => ({ file })
		};
		return {
			value: document.toJS(),
			faults: [],
			placeOf: locator(document, place)
		};
	} catch (cause) {
		if (cause instanceof RangeError) return unreadable(file, "The file is nested too deeply.");
		if (cause instanceof ReferenceError) return unreadable(file, "The aliases of the file multiply too often.");
		throw cause;
	}
}
function unreadable(file, message) {
	return {
		value: null,
		faults: [{
			message,
			at: { file }
		}],
		placeOf: () => ({ file })
	};
}
function placeAt(lines, file, offset) {
	const { line, col } = lines.linePos(offset);
	return line === 0 ? {
		file,
		line: 1,
		column: 1
	} : {
		file,
		line,
		column: col
	};
}
function syntaxFault(error, source, place) {
	const at = place(error.pos[0]);
	const around = source.slice(Math.max(error.pos[0] - 1, 0), error.pos[0] + 2);
	if (error.code === "TAB_AS_INDENT") return {
		message: "A tab indents this line.",
		hint: "YAML is indented with spaces only.",
		at
	};
	if (error.code === "RESOURCE_EXHAUSTION") return {
		message: "The file is nested too deeply.",
		at
	};
	if (error.code === "MULTIPLE_DOCS") return {
		message: "A second document begins here.",
		at
	};
	const fault = {
		message: `This is not YAML: ${withoutSource(error.message)}.`,
		at
	};
	return around.includes("${") || error.code === "BAD_SCALAR_START" ? {
		...fault,
		hint: "Put the text in double quotes, as in \"${NAME}\"."
	} : fault;
}
/** The parser ends some messages with what it found; that is the source again. */
function withoutSource(message) {
	return message.replace(/^(Un(?:expected|resolved)[^:"]*).*$/s, "$1").replace(/[.\s]+$/, "");
}
/** What follows the first fault of a line is mostly its consequence. */
function firstOfEachLine(faults) {
	return faults.filter((fault, index) => faults.findIndex(({ at }) => at.line === fault.at.line) === index);
}
/** What YAML allows and no configuration means, found in one pass. */
function structureFaults(document, place) {
	const faults = [];
	const report = (message, node) => {
		faults.push({
			message,
			at: place(startOf(node) ?? 0)
		});
	};
	let aliases = 0;
	(0, import_dist.visit)(document, {
		Map(_, map, ancestors) {
			if (ancestors.length > 64) throw new RangeError("too deep");
			for (const [key, pair] of repeatedKeys(map)) report(`The key "${key}" is written twice.`, pair.key);
			const strange = map.items.find((pair) => keyOf(pair) === null || keyOf(pair) === "__proto__");
			if (strange) report("This cannot be a key.", strange.key);
		},
		Alias(_, alias, ancestors) {
			aliases += 1;
			if (aliases > mostAliases) throw new ReferenceError("too many aliases");
			const target = alias.resolve(document);
			if (target === void 0) report(`There is no anchor &${alias.source} above this alias.`, alias);
			else if (ancestors.includes(target)) report("This alias holds itself.", alias);
		}
	});
	return faults;
}
function repeatedKeys(map) {
	const seen = /* @__PURE__ */ new Set();
	return map.items.flatMap((pair) => {
		const key = keyOf(pair);
		if (key === null) return [];
		if (seen.has(key)) return [[key, pair]];
		seen.add(key);
		return [];
	});
}
function keyOf(pair) {
	return (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : null;
}
function startOf(node) {
	return node?.range?.[0];
}
function locator(document, place) {
	const indexes = /* @__PURE__ */ new WeakMap();
	const pairOf = (map, key) => {
		const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair) ?? "", pair]));
		indexes.set(map, index);
		return index.get(key);
	};
	const stepInto = (outer, step) => {
		const node = (0, import_dist.isAlias)(outer) ? outer.resolve(document) : outer;
		if ((0, import_dist.isMap)(node)) return pairOf(node, String(step));
		return (0, import_dist.isSeq)(node) && Number(step) < node.items.length ? { value: node.items[Number(step)] } : void 0;
	};
	return (path, part) => {
		let node = document.contents;
		let offset = startOf(node) ?? 0;
		for (const [depth, step] of path.entries()) {
			const inner = stepInto(node, step);
			if (inner === void 0) break;
			const [key, value] = [startOf(inner.key), startOf(inner.value)];
			offset = (depth < path.length - 1 || part === "key" ? key ?? value : value ?? key) ?? offset;
			node = inner.value;
		}
		return place(offset);
	};
}

exports.readConfigurationText = readConfigurationText;