const require_dist$1 = require("../yaml.js");
const require_schemas = require("../zod.js");
const require_shared = require("../cli/source.js");

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(require_schemas.parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${require_schemas.stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${require_schemas.joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${require_schemas.joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

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

// src/config/known-keys.ts
/**
* The keys that a schema knows for the mapping at a path of a value; empty where any key is right. Where the schema offers
* several mappings, those that the value's own literals (`kind: http`) do not rule out.
*/
function knownKeys(schema, value, path) {
	let schemas = alternatives(schema, value);
	let inside = value;
	for (const step of path) {
		inside = inside?.[step];
		schemas = schemas.flatMap((outer) => child(outer, step)).flatMap((inner) => alternatives(inner, inside));
	}
	const keys = schemas.flatMap((known) => known._zod.def.type === "object" ? Object.keys(known._zod.def.shape) : []);
	return [...new Set(keys)];
}
function child(schema, step) {
	const { def } = schema._zod;
	switch (def.type) {
		case "object": {
			const inner = def.shape[String(step)];
			return inner ? [inner] : [];
		}
		case "array": return [def.element];
		case "record": return [def.valueType];
		default: return [];
	}
}
/** A schema without its wrappers; for a union, the options that may be meant. */
function alternatives(schema, value) {
	const known = schema;
	const { def } = known._zod;
	switch (def.type) {
		case "optional":
		case "nullable":
		case "default":
		case "prefault": return alternatives(def.innerType, value);
		case "union": return def.options.flatMap((option) => alternatives(option, value)).filter((option) => fits(option, value));
		default: return [known];
	}
}
/** Whether every literal of an object's shape has the value that it must have. */
function fits(schema, value) {
	if (schema._zod.def.type !== "object") return true;
	return Object.entries(schema._zod.def.shape).every(([key, inner]) => {
		const { def } = inner._zod;
		return def.type !== "literal" || def.values.includes(value?.[key] ?? null);
	});
}

// src/config/issues.ts
/** `environments.production.targets[0]`, as people say it. */
function keyText(path) {
	return path.map((step) => typeof step === "number" ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `["${step}"]`).join("").replace(/^\./, "") || "The file";
}
/** What the schema's issue means for the person who wrote the file. `value` is the whole document. */
function schemaFaults(issue, schema, value, above = []) {
	const path = [...above, ...issue.path.map((step) => typeof step === "symbol" ? String(step) : step)];
	const found = valueAt(value, path);
	const key = keyText(path);
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((unknown) => unknownKey([...path, unknown], knownKeys(schema, value, path)));
		case "invalid_type": return [found === void 0 ? missing(path) : wrongType(path, issue.expected, found)];
		case "invalid_value": return [found === void 0 ? missing(path) : wrongWord(path, issue.values.map(String), found)];
		case "invalid_union": return unionFaults(issue, schema, value, path);
		case "invalid_format": return [{
			path,
			part: "value",
			message: `${key} must be ${issue.message}, not ${shown(path, found)}.`
		}];
		case "invalid_key": return [{
			path,
			part: "key",
			message: `${key} must be ${issue.issues[0]?.message ?? "another key"}.`
		}];
		case "too_small":
		case "too_big": return [{
			path,
			part: "value",
			message: `${key} ${limit(issue)}.`
		}];
		default: return [{
			path,
			part: "value",
			message: `${key}: ${issue.message}.`
		}];
	}
}
function unknownKey(path, known) {
	const key = String(path.at(-1));
	const meant = require_shared.suggest(key, known);
	return {
		path,
		part: "key",
		message: `${keyText(path)} is not a key that Waybill knows.`,
		hint: meant === null ? `Known here: ${known.join(", ")}.` : `Did you mean "${meant}"?`
	};
}
function missing(path) {
	return {
		path,
		part: "key",
		message: `${keyText(path)} is missing.`
	};
}
function wrongType(path, expected, found) {
	const fault = {
		path,
		part: "value",
		message: `${keyText(path)} must be ${kindNames[expected] ?? expected}, not ${kindOf(found)}.`
	};
	if (expected === "string" && [
		"number",
		"boolean",
		"object"
	].includes(typeof found) && !Array.isArray(found)) return {
		...fault,
		hint: "Put it in double quotes if text is meant."
	};
	if (expected === "array" && typeof found !== "object") return {
		...fault,
		hint: "Put it in brackets, as in [one, two]."
	};
	return fault;
}
function wrongWord(path, allowed, found) {
	const meant = typeof found === "string" ? require_shared.suggest(found, allowed) : null;
	return {
		path,
		part: "value",
		message: `${keyText(path)} must be ${allowed.length > 1 ? `one of ${allowed.join(", ")}` : allowed.join("")}, not ${shown(path, found)}.`,
		...meant === null ? {} : { hint: `Did you mean "${meant}"?` }
	};
}
function unionFaults(issue, schema, value, path) {
	if ("options" in issue && Array.isArray(issue.options)) {
		const allowed = issue.options.map(String);
		const found = valueAt(value, path);
		return [found === void 0 ? missing(path) : wrongWord(path, allowed, found)];
	}
	const meant = issue.errors.find((issues) => issues.every((inner) => !isOtherKind(inner)));
	if (meant) return meant.flatMap((inner) => schemaFaults(inner, schema, value, path));
	const kinds = issue.errors.flat().flatMap((inner) => isOtherKind(inner) ? [kindNames[inner.expected] ?? inner.expected] : []);
	const found = kindOf(valueAt(value, path));
	return [{
		path,
		part: "value",
		message: `${keyText(path)} must be ${kinds.join(" or ")}, not ${found}.`
	}];
}
function isOtherKind(issue) {
	return issue.code === "invalid_type" && issue.path.length === 0;
}
function limit(issue) {
	const bound = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
	if (issue.origin === "array") return `must have ${bound} ${bound.endsWith(" 1") ? "entry" : "entries"}`;
	if (issue.origin === "string") return `must have ${bound} ${bound.endsWith(" 1") ? "character" : "characters"}`;
	return `must be ${bound}`;
}
const kindNames = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	record: "a mapping"
};
function kindOf(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "boolean") return String(value);
	return kindNames[typeof value] ?? typeof value;
}
/** A value in a message; never one from a place where secrets and addresses are written. */
function shown(path, value) {
	if (typeof value !== "string") return typeof value === "number" ? String(value) : kindOf(value);
	if (path[0] === "channels" || path[0] === "audiences") return "what is written here";
	return `"${value.slice(0, 60)}"`;
}
function valueAt(value, path) {
	return path.reduce((inside, step) => inside?.[step], value);
}
/** A fault of the value at a path; the message reads on after the key. */
function fault(path, message, hint) {
	return {
		path,
		part: "value",
		message: `${keyText(path)} ${message}`,
		...hint === void 0 ? {} : { hint }
	};
}

Object.defineProperty(exports, "en_default", {
  enumerable: true,
  get: function () {
    return en_default;
  }
});
Object.defineProperty(exports, "fault", {
  enumerable: true,
  get: function () {
    return fault;
  }
});
Object.defineProperty(exports, "keyText", {
  enumerable: true,
  get: function () {
    return keyText;
  }
});
Object.defineProperty(exports, "readConfigurationText", {
  enumerable: true,
  get: function () {
    return readConfigurationText;
  }
});
Object.defineProperty(exports, "schemaFaults", {
  enumerable: true,
  get: function () {
    return schemaFaults;
  }
});