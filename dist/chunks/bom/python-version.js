const require_bom = require("../journeys/lockfiles.js");

// src/bom/version-numbers.ts
/** Numbers between dots, without the zeros at the end that change nothing. */
function release(numbers) {
	const parts = numbers.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
	while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
	return parts;
}
/** Of any length, since a version may be a date or a hash of digits. */
function compareNumbers(one, other) {
	const [a, b] = [one.replace(/^0+(?=\d)/, ""), other.replace(/^0+(?=\d)/, "")];
	return a.length - b.length || require_bom.byCodeUnit(a, b);
}
/** Number by number; what is missing is zero. */
function compareRelease(one, other) {
	for (let at = 0; at < Math.max(one.length, other.length); at++) {
		const order = compareNumbers(one[at] ?? "0", other[at] ?? "0");
		if (order !== 0) return order;
	}
	return 0;
}
/** Digits and nothing else. */
function isNumber(text) {
	return /^\d+$/.test(text);
}

// src/bom/python-version.ts
const python = /^v?(?:(?<epoch>\d+)!)?(?<numbers>\d+(?:\.\d+)*)(?:[-_.]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$/;
const longest = 256;
const phases = /* @__PURE__ */ new Map([
	["a", 1],
	["b", 2],
	["r", 3],
	["c", 3],
	["p", 3]
]);
/**
* Reads a version of PEP 440 ("Version scheme", Appendix B); null for what is none, and for what is longer than any. Equal
* ones are read the same.
*/
function readPython(version) {
	const groups = version.length > longest ? void 0 : python.exec(version.trim().toLowerCase())?.groups;
	if (!groups) return null;
	const { epoch = "0", numbers = "", phase, pre, post, dev, local } = groups;
	const implicit = groups["implicit"];
	const isPost = implicit !== void 0 || post !== void 0;
	return {
		epoch,
		release: release(numbers),
		pre: preOf(phase, pre, dev !== void 0 && !isPost),
		post: isPost ? implicit ?? (groups["postNumber"] || "0") : null,
		dev: dev === void 0 ? null : groups["devNumber"] || "0",
		local: local?.split(/[-_.]/) ?? []
	};
}
function preOf(phase, number, onlyDev) {
	if (phase === void 0) return [onlyDev ? 0 : 4, "0"];
	return [phases.get(phase.charAt(0)) ?? 3, number || "0"];
}
/** The order of PEP 440, "Summary of permitted suffixes and relative ordering"; null where one is none. */
function pythonic(one, other) {
	const [a, b] = [readPython(one), readPython(other)];
	return a && b ? comparePublic(a, b) || comparePythonLocal(a.local, b.local) : null;
}
/** The same without the local label, which specifiers do not look at. */
function comparePublic(a, b) {
	return compareNumbers(a.epoch, b.epoch) || compareRelease(a.release, b.release) || a.pre[0] - b.pre[0] || compareNumbers(a.pre[1], b.pre[1]) || compareMaybe(a.post, b.post, -1) || compareMaybe(a.dev, b.dev, 1);
}
/** `absent` is where none stands: before (-1) or after (1) every number. */
function compareMaybe(one, other, absent) {
	if (one === null || other === null) return one === other ? 0 : one === null ? absent : -absent;
	return compareNumbers(one, other);
}
/** As identifiers, but numbers after words. */
function comparePythonLocal(one, other) {
	for (const [at, a] of one.entries()) {
		const b = other[at];
		if (b === void 0) return 1;
		if (a === b) continue;
		if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
		return isNumber(a) ? 1 : isNumber(b) ? -1 : require_bom.byCodeUnit(a, b);
	}
	return one.length - other.length;
}

Object.defineProperty(exports, "compareNumbers", {
  enumerable: true,
  get: function () {
    return compareNumbers;
  }
});
Object.defineProperty(exports, "comparePublic", {
  enumerable: true,
  get: function () {
    return comparePublic;
  }
});
Object.defineProperty(exports, "compareRelease", {
  enumerable: true,
  get: function () {
    return compareRelease;
  }
});
Object.defineProperty(exports, "isNumber", {
  enumerable: true,
  get: function () {
    return isNumber;
  }
});
Object.defineProperty(exports, "pythonic", {
  enumerable: true,
  get: function () {
    return pythonic;
  }
});
Object.defineProperty(exports, "readPython", {
  enumerable: true,
  get: function () {
    return readPython;
  }
});
Object.defineProperty(exports, "release", {
  enumerable: true,
  get: function () {
    return release;
  }
});