const require_bom = require("../journeys/lockfiles.js");
const require_python_version = require("./python-version.js");

// src/bom/difference-version-maven.ts
const mavenWords = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
];
const mavenNames = /* @__PURE__ */ new Map([
	["cr", "rc"],
	["final", ""],
	["ga", ""],
	["release", ""]
]);
const mavenShort = /* @__PURE__ */ new Map([
	["a", "alpha"],
	["b", "beta"],
	["m", "milestone"]
]);
/**
* The order of Maven (POM reference, "Version Order Specification"; where that is silent, its `ComparableVersion`), which
* knows every text.
*/
function mavenly(one, other) {
	const [a, b] = [mavenTokens(one), mavenTokens(other)];
	for (let at = 0; at < Math.max(a.length, b.length); at++) {
		const [left, right] = [a[at], b[at]];
		const order = compareMaven(left ?? padding(right), right ?? padding(left));
		if (order !== 0) return order;
	}
	return 0;
}
function mavenTokens(version) {
	const tokens = [];
	for (const [, mark = "", digits, word] of version.toLowerCase().matchAll(/([.-]?)(?:(\d+)|([^\d.-]+)|(?=[.-]))/g)) {
		const before = tokens.at(-1);
		const prefix = mark === "." ? "." : mark === "-" || before !== void 0 ? "-" : ".";
		if (word !== void 0) {
			tokens.push({
				prefix,
				text: mavenNames.get(word) ?? word
			});
			continue;
		}
		const long = mark === "" && before !== void 0 ? mavenShort.get(before.text) : void 0;
		if (before !== void 0 && long !== void 0) tokens[tokens.length - 1] = {
			...before,
			text: long
		};
		tokens.push({
			prefix,
			text: digits ?? "0"
		});
	}
	return withoutNulls(tokens);
}
/** Zeros and empty words are left out before each hyphen, before each word, and at the end. */
function withoutNulls(tokens) {
	const kept = [];
	for (const token of tokens) {
		if (token.prefix === "-" || !require_python_version.isNumber(token.text)) trim(kept);
		kept.push(token);
	}
	trim(kept);
	return kept;
}
function trim(tokens) {
	while (/^0*$/.test(tokens.at(-1)?.text ?? "1")) tokens.pop();
}
/** What stands where the other version has one token more: nothing, as a number or as a word. */
function padding(token) {
	return {
		prefix: token?.prefix ?? ".",
		text: require_python_version.isNumber(token?.text ?? "0") ? "0" : ""
	};
}
function compareMaven(one, other) {
	const [left, right] = [require_python_version.isNumber(one.text), require_python_version.isNumber(other.text)];
	if (left && right) return one.prefix === other.prefix ? require_python_version.compareNumbers(one.text, other.text) : one.prefix === "." ? 1 : -1;
	if (left !== right) return left ? 1 : -1;
	const rank = ({ text }) => {
		const known = mavenWords.indexOf(text);
		return known < 0 ? mavenWords.length : known;
	};
	return rank(one) - rank(other) || require_bom.byCodeUnit(one.text, other.text);
}

// src/bom/difference-version.ts
/** Longer ones are no versions; every reading below is linear, and this keeps it short. */
const longestVersion = 256;
/**
* Which of two versions is the later by the rules of a purl type: negative, zero, positive, or null where nobody can
* tell, such as for branches, commits, and types whose order is not known here.
*/
function compareVersions(type, one, other) {
	if (one === other) return 0;
	if (Math.max(one.length, other.length) > longestVersion) return null;
	return orders.get(type)?.(one, other) ?? null;
}
/**
* The form in which versions are equal that name the same release: Composer takes `v1.0` for `1.0` and that for `1.0.0`
* (composer/semver, `VersionParser::normalize`), PyPI `1.0` for `1.0.0` and `1.0-RC1` for `1.0rc1` (PEP 440).
*/
function canonicalVersion(type, version) {
	if (version.length > longestVersion) return version;
	if (type === "composer") return version.replace(/^v(?=\d)/i, "").replace(/^\d+(?:\.\d+)*$/, withoutZeros);
	if (type !== "pypi") return version;
	const read = require_python_version.readPython(version);
	return read === null ? version : JSON.stringify(read);
}
function withoutZeros(numbers) {
	return require_python_version.release(numbers).join(".");
}
/**
* Semantic Versioning 2.0, 11, with any number of numbers, as NuGet has four. Build metadata decides where nothing else
* does: Cargo and pub order by it, the others never have two such versions.
*/
function semantic(one, other) {
	const pattern = /^[vV]?(\d+(?:\.\d+)*)(?:-([\dA-Za-z.-]+))?(?:\+([\dA-Za-z.-]+))?$/;
	const [a, b] = [pattern.exec(one), pattern.exec(other)];
	if (!a || !b) return null;
	const [, numbers = "", early, build] = a;
	const [, otherNumbers = "", otherEarly, otherBuild] = b;
	const order = require_python_version.compareRelease(numbers.split("."), otherNumbers.split("."));
	if (order !== 0) return order;
	if (early !== otherEarly) {
		if (early === void 0) return 1;
		if (otherEarly === void 0) return -1;
		const earlier = compareIdentifiers(early.split("."), otherEarly.split("."));
		if (earlier !== 0) return earlier;
	}
	return compareIdentifiers(build?.split(".") ?? [], otherBuild?.split(".") ?? []);
}
/** Numbers before words, fewer before more. */
function compareIdentifiers(one, other) {
	for (const [at, a] of one.entries()) {
		const b = other[at];
		if (b === void 0) return 1;
		if (a === b) continue;
		if (require_python_version.isNumber(a) && require_python_version.isNumber(b)) return require_python_version.compareNumbers(a, b);
		return require_python_version.isNumber(a) ? -1 : require_python_version.isNumber(b) ? 1 : require_bom.byCodeUnit(a, b);
	}
	return one.length - other.length;
}
/** RubyGems, `Gem::Version`: words are prereleases and stand before numbers; zeros at the end of a run change nothing. */
function rubyish(one, other) {
	const [a, b] = [gemSegments(one), gemSegments(other)];
	if (!a || !b) return null;
	for (let at = 0; at < Math.max(a.length, b.length); at++) {
		const [left, right] = [a[at] ?? "0", b[at] ?? "0"];
		if (require_python_version.isNumber(left) !== require_python_version.isNumber(right)) return require_python_version.isNumber(left) ? 1 : -1;
		const order = require_python_version.isNumber(left) ? require_python_version.compareNumbers(left, right) : require_bom.byCodeUnit(left, right);
		if (order !== 0) return order;
	}
	return 0;
}
function gemSegments(version) {
	if (!/^\d+(?:\.[\da-z]+)*(?:-[\da-z-]+(?:\.[\da-z-]+)*)?$/i.test(version)) return null;
	const segments = version.replaceAll("-", ".pre.").match(/\d+|[a-z]+/gi) ?? [];
	const words = segments.findIndex((segment) => !require_python_version.isNumber(segment));
	const split = words < 0 ? segments.length : words;
	const trimmed = (all) => {
		while (all.length > 0 && /^0+$/.test(all.at(-1) ?? "")) all.pop();
		return all;
	};
	return [...trimmed(segments.slice(0, split)), ...trimmed(segments.slice(split))];
}
const composerPhases = /* @__PURE__ */ new Map([
	["d", -4],
	["a", -3],
	["b", -2],
	["r", -1],
	["", 0],
	["s", 0],
	["p", 1]
]);
/** composer/semver, `VersionParser::normalize`, compared as PHP's `version_compare`: dev, alpha, beta, RC, none, patch. */
function composed(one, other) {
	const pattern = /^v?(\d+(?:\.\d+)*)(?:[-_.]?(dev|alpha|a|beta|b|rc|stable|patch|pl|p)[-_.]?(\d*))?(?:\+\S*)?$/;
	const [a, b] = [pattern.exec(one.toLowerCase()), pattern.exec(other.toLowerCase())];
	if (!a || !b) return null;
	const phase = (match) => composerPhases.get((match[2] ?? "").charAt(0)) ?? 0;
	return require_python_version.compareRelease((a[1] ?? "").split("."), (b[1] ?? "").split(".")) || phase(a) - phase(b) || require_python_version.compareNumbers(a[3] || "0", b[3] || "0");
}
const orders = /* @__PURE__ */ new Map([
	["cargo", semantic],
	["cocoapods", rubyish],
	["composer", composed],
	["conan", semantic],
	["gem", rubyish],
	["golang", semantic],
	["hex", semantic],
	["maven", mavenly],
	["npm", semantic],
	["nuget", (one, other) => semantic(one.toLowerCase(), other.toLowerCase())],
	["pub", semantic],
	["pypi", require_python_version.pythonic],
	["swift", semantic]
]);

Object.defineProperty(exports, "canonicalVersion", {
  enumerable: true,
  get: function () {
    return canonicalVersion;
  }
});
Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});