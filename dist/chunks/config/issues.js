const require_cli_program_ts = require("../cli/program.js");

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
	const meant = require_cli_program_ts.suggest(key, known);
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
	const meant = typeof found === "string" ? require_cli_program_ts.suggest(found, allowed) : null;
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
Object.defineProperty(exports, "schemaFaults", {
  enumerable: true,
  get: function () {
    return schemaFaults;
  }
});