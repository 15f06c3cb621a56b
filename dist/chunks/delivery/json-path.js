// src/delivery/json-path.ts
const step = /\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d{1,9})\]|\['([^'\\]*)'\]|\["([^"\\]*)"\]/uy;
/** The steps of a path, or null when the text is no such path. */
function parseJsonPath(text) {
	if (!text.startsWith("$")) return null;
	const steps = [];
	const pattern = new RegExp(step);
	pattern.lastIndex = 1;
	while (pattern.lastIndex < text.length) {
		const match = pattern.exec(text);
		if (match === null) return null;
		const [, name, index, single, double] = match;
		steps.push(index === void 0 ? name ?? single ?? double ?? "" : Number(index));
	}
	return steps;
}
/** The value at the path; undefined where there is none. Only own properties count: an answer cannot name `__proto__`. */
function valueAt(value, path) {
	let current = value;
	for (const key of path) {
		if (typeof current !== "object" || current === null) return void 0;
		if (Array.isArray(current) !== (typeof key === "number")) return void 0;
		if (!Object.hasOwn(current, key)) return void 0;
		current = current[key];
	}
	return current;
}

Object.defineProperty(exports, "parseJsonPath", {
  enumerable: true,
  get: function () {
    return parseJsonPath;
  }
});
Object.defineProperty(exports, "valueAt", {
  enumerable: true,
  get: function () {
    return valueAt;
  }
});