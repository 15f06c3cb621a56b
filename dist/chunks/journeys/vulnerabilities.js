const require_rolldown_runtime = require("../rolldown.js");
const require_read_advisories = require("../advisories/read-advisories.js");
const require_bom = require("./lockfiles.js");
const require_recorded_purl = require("../bom/recorded-purl.js");
const require_schemas = require("../zod.js");
const require_shared = require("../cli/source.js");
const require_gt$1 = require("../semver.js");
const require_difference_version = require("../bom/difference-version.js");
const require_diff_words = require("../bom/diff-words.js");
const require_difference_place = require("../bom/difference-place.js");
const require_markdown = require("../notes/templates-md.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/advisories/join-findings.ts
/**
* One finding for each vulnerability and package, from any number of files. Advisories that share an id are the same
* vulnerability, also over several steps (GHSA, CVE, PYSEC), and have all its ids then; what one file does not know comes
* from the others, the first of them first. Sorted by id, then by package. Linear in findings and ids. `others` only tell
* which ids are the same, so that two results can be compared by `findingKey`.
*/
function joinFindings(findings, others = []) {
	const sets = aliasSets([...findings, ...others]);
	const joined = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const [id = finding.id, ...aliases] = sets.get(finding.id) ?? [finding.id];
		const named = {
			...finding,
			id,
			aliases
		};
		const key = findingKey(named);
		const known = joined.get(key);
		joined.set(key, known === void 0 ? named : together(known, finding));
	}
	return [...joined].sort(([a], [b]) => a < b ? -1 : 1).map(([, finding]) => finding);
}
/** The same text for the same vulnerability in the same package. */
function findingKey({ id, package: name, ref }) {
	return JSON.stringify([id, name === null ? `ref ${ref ?? ""}` : require_read_advisories.packageKey(name)]);
}
/** From each id to all ids of its set, in order. */
function aliasSets(findings) {
	const parents = /* @__PURE__ */ new Map();
	const find = (id) => {
		let root = id;
		for (let up = parents.get(root); up !== void 0 && up !== root; up = parents.get(root)) root = up;
		for (let at = id; at !== root;) {
			const up = parents.get(at) ?? root;
			parents.set(at, root);
			at = up;
		}
		return root;
	};
	for (const { id, aliases } of findings) for (const one of [id, ...aliases]) {
		if (!parents.has(one)) parents.set(one, one);
		parents.set(find(one), find(id));
	}
	const members = /* @__PURE__ */ new Map();
	for (const id of parents.keys()) {
		const root = find(id);
		const known = members.get(root);
		if (known) known.push(id);
		else members.set(root, [id]);
	}
	const sets = /* @__PURE__ */ new Map();
	for (const ids of members.values()) {
		const ordered = require_read_advisories.inOrder(ids);
		for (const id of ids) sets.set(id, ordered);
	}
	return sets;
}
function together(one, other) {
	const ratings = distinct$1([...one.ratings, ...other.ratings]);
	return {
		...one,
		versions: [.../* @__PURE__ */ new Set([...one.versions, ...other.versions])],
		ranges: distinct$1([...one.ranges, ...other.ranges]),
		ratings,
		severity: require_read_advisories.worst(ratings),
		summary: one.summary ?? other.summary,
		fixed: [.../* @__PURE__ */ new Set([...one.fixed, ...other.fixed])],
		weaknesses: [.../* @__PURE__ */ new Set([...one.weaknesses, ...other.weaknesses])].sort((a, b) => a - b),
		urls: [.../* @__PURE__ */ new Set([...one.urls, ...other.urls])],
		sources: [.../* @__PURE__ */ new Set([...one.sources, ...other.sources])],
		ref: one.ref ?? other.ref
	};
}
function distinct$1(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_shared.require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_shared.require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_shared.require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_shared.require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_shared.require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt$1.require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_shared.require_parse_options();
	const { safeRe: re, t } = require_shared.require_re();
	const cmp = require_cmp();
	const debug = require_shared.require_debug();
	const SemVer = require_shared.require_semver();
	const Range = require_range();
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_shared.require_constants();
	/**
	* Remembers the last two rows of digits so their characters need not be reread.
	* Positions start at -1 until a row has been found.
	*
	* @typedef {object} DigitRunCache
	* @property {number} start The first character of the most recently found row.
	* @property {number} end The position after that row's last character.
	* @property {number} previousStart The first character of the previous row.
	* @property {number} previousEnd The position after the previous row.
	*/
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	/**
	* Checks whether a character is whitespace, like a space, tab, or newline.
	* Looking past the end of the string returns false.
	*
	* @param {string|undefined} char One character, or undefined past the string's end.
	* @returns {boolean} Whether the character is whitespace.
	* @example isWhitespace(' ') // true
	* @example isWhitespace('1') // false
	*/
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	/**
	* Checks for v, =, or whitespace before the version number.
	* These are historical version prefixes, not range operators:
	* < and > are handled separately, as are tilde and caret ranges.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can belong to a version prefix.
	* @example isVersionPrefix('=') // true
	* @example isVersionPrefix('>') // false
	*/
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	/**
	* Checks whether a character is one of the digits 0 through 9.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII digit.
	* @example isDigit('7') // true
	* @example isDigit('.') // false
	*/
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	/**
	* Checks whether a character is an English letter, uppercase or lowercase.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII letter.
	* @example isLetter('b') // true
	* @example isLetter('7') // false
	*/
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	/**
	* Checks for a letter, digit, or hyphen: the characters allowed inside
	* prerelease and build names such as beta-1.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can be part of an identifier.
	* @example isIdentifierCharacter('-') // true
	* @example isIdentifierCharacter('.') // false; dots separate identifiers
	*/
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	/**
	* Checks whether a version component can begin here: with a digit or
	* a wildcard such as x, X, or *.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether a number or wildcard can start with this character.
	* @example isVersionStart('x') // true
	* @example isVersionStart('v') // false; v belongs to the prefix
	*/
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	/**
	* Finds the end of a row of digits, but returns no more than limit digits.
	* Remembers the last two rows so looking at them again does not reread them.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first character to check.
	* @param {number} limit The most digit characters the returned match can include.
	* @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
	* @returns {number} The position after the matched digits, or start if none match.
	* @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
	* @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
	*/
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	/**
	* Reads a number using the old regex's length and leading-zero rules.
	* Strict mode reads just the first zero in 012; loose mode can read all three.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the number should begin.
	* @param {boolean} loose Whether to allow leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched digits, not their numeric value.
	* @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
	* @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
	*/
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	/**
	* Reads one piece of a prerelease name, such as beta or 1 in beta.1.
	* Tries the letter-or-hyphen form first, then the number-only form.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @param {boolean} loose Whether numeric identifiers may have leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
	* @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
	*/
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	/**
	* Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
	* Loose mode also allows the name without its opening hyphen.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the suffix should begin, including -.
	* @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched suffix, or start if absent.
	* @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
	* @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
	*/
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads one build-name piece, such as sha or 123 in +sha.123.
	* Stops at a disallowed character or the old regex's length limit.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
	* @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
	*/
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	/**
	* Reads optional build metadata such as +sha.123.
	* Leaves the position unchanged if there is no plus sign followed by a name.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the opening + should be.
	* @returns {number} The position after the matched metadata, or start if absent.
	* @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
	* @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
	*/
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads three numbers separated by dots, then any prerelease and build suffixes.
	* Uses loose rules, so forms such as 01.02.03beta can match here.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first number, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the version match, or start if none matches.
	* @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
	* @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
	*/
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
	* Numbers use strict leading-zero rules; wildcards take up one character.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the component should begin.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the component, or start if none matches.
	* @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
	* @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
	*/
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	/**
	* Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
	* After the third component, also reads any strict prerelease and build suffixes.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched version text.
	* @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	* @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
	*/
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Finds where a version match ends, without deciding whether the range is valid.
	* Tries a loose full version first, then a partial or wildcard version, just
	* like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position where scanning the next candidate can resume.
	* @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
	* @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	*/
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	/**
	* Finds the one whitespace character the old replacement would remove.
	* Keeps leading whitespace, skips an optional operator, and checks immediately
	* after it. Returns -1 if there is nothing to remove.
	*
	* @param {string} range The text containing a candidate already found by the caller.
	* @param {number} matchStart The candidate's position, including leading whitespace.
	* @returns {number} The position of the removable whitespace, or -1 if absent.
	* @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
	* @example findRemovableWhitespaceIndex('>1', 0) // -1
	*/
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	/**
	* Joins an operator to its version, turning > 1.2.3 into >1.2.3.
	* Copies everything else according to the old regex's matching rules.
	* Moves forward through prefixes and whole versions to avoid repeatedly
	* searching the same characters on long inputs.
	*
	* @param {string} range The range text to process; the original string is unchanged.
	* @returns {string} The range with matched operator whitespace removed.
	* @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
	* @example trimComparatorWhitespace('> invalid') // '> invalid'
	*/
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_shared.require_parse_options();
	const Comparator = require_comparator();
	const debug = require_shared.require_debug();
	const SemVer = require_shared.require_semver();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_shared.require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_shared.require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// src/advisories/affected.ts
var import_satisfies = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_satisfies(), 1);
var import_valid = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_valid(), 1);
/** Longer ones are no ranges that anybody wrote. */
const longestRange = 1e3;
/**
* Whether a version is affected: null where that cannot be told, since the order of such versions is not known. Versions that
* the finding lists are; for ranges the rule is that of the OSV schema, "Evaluation". Opens each finding once.
*/
function affectedVersions(finding) {
	const type = finding.package?.type ?? "";
	const listed = new Set(finding.versions.map((version) => require_read_advisories.versionKey(type, version)));
	return (version) => {
		if (listed.has(require_read_advisories.versionKey(type, version))) return true;
		let unclear = false;
		for (const range of finding.ranges) {
			const inside = isInside(range, version, type);
			if (inside === true) return true;
			if (inside === null) unclear = true;
		}
		return unclear ? null : false;
	};
}
function isInside(range, version, type) {
	if (range.kind === "events") return afterEvents(range.events, version, range.semver ? "npm" : type);
	if (range.range.length > longestRange || (0, import_valid.default)(range.range) === null) return null;
	return (0, import_satisfies.default)(version, range.range, {
		includePrerelease: true,
		loose: true
	});
}
/** The last event at or before the version says whether it is affected. */
function afterEvents(events, version, type) {
	const compare = (one, other) => require_difference_version.compareVersions(type, ordered(type, one), ordered(type, other));
	let last = null;
	for (const event of events) {
		const order = event.version === "0" ? 1 : compare(version, event.version);
		if (order === null) return null;
		if (event.kind === "last-affected" ? order <= 0 : order < 0) continue;
		if (last !== null && last.version !== "0") {
			const later = event.version === "0" ? -1 : compare(event.version, last.version);
			if (later === null) return null;
			if (later < 0) continue;
		}
		last = event;
	}
	return last?.kind === "introduced";
}
/** SemVer 2.0, 10: build metadata have no order. */
function ordered(type, version) {
	return [
		"pypi",
		"maven",
		"gem",
		"composer"
	].includes(type) ? version : version.replace(/\+.*$/s, "");
}
/** The versions after this one that a finding says are not affected any more; those whose order nobody knows stay. */
function fixesAfter(finding, version) {
	const type = finding.package?.type;
	if (version === null || type === void 0) return finding.fixed;
	return finding.fixed.filter((fixed) => (require_difference_version.compareVersions(type, ordered(type, fixed), ordered(type, version)) ?? 1) > 0);
}

// src/advisories/match.ts
/** Looks findings up in a bill of materials, by purl type, name and version. Each finding is matched or told, never dropped. */
function matchFindings(findings, bom) {
	const index = componentIndex(bom);
	const matches = [];
	const unmatched = [];
	for (const finding of findings) {
		const found = look(finding, index);
		if ("why" in found) unmatched.push({
			finding,
			...found
		});
		else matches.push(...found.components.map((component) => ({
			finding,
			component
		})));
		if ("undecided" in found && found.undecided.length > 0) unmatched.push({
			finding,
			why: "undecided",
			reason: undecided(finding, found.undecided)
		});
	}
	return {
		matches,
		unmatched
	};
}
function componentIndex(bom) {
	const byPackage = /* @__PURE__ */ new Map();
	const refs = /* @__PURE__ */ new Map();
	for (const component of bom.components) {
		refs.set(component.ref, component);
		const named = component.purl === null ? null : require_read_advisories.ofPurl(component.purl);
		if (named === null) continue;
		const key = require_read_advisories.packageKey(named.package);
		const known = byPackage.get(key);
		if (known) known.push(component);
		else byPackage.set(key, [component]);
	}
	const serial = bom.serialNumber?.replace(/^urn:uuid:/i, "").toLowerCase();
	return {
		byPackage,
		byRef: (ref) => {
			const link = /^urn:cdx:([^/]+)\/\d+#(.+)$/s.exec(ref);
			if (!link) return refs.get(ref);
			return link[1]?.toLowerCase() === serial ? refs.get(decoded(link[2] ?? "")) : void 0;
		}
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function look(finding, index) {
	const named = finding.ref === null ? void 0 : index.byRef(finding.ref);
	if (named !== void 0) return {
		components: [named],
		undecided: []
	};
	if (finding.package === null) return {
		why: "unnamed",
		reason: `${finding.id} names no package that a lockfile can have.`
	};
	const { name } = finding.package;
	const components = index.byPackage.get(require_read_advisories.packageKey(finding.package)) ?? [];
	if (components.length === 0) return {
		why: "absent",
		reason: `${finding.id} is about ${name}, which is not in the bill of materials.`
	};
	const isAffected = affectedVersions(finding);
	const judged = components.map((component) => {
		const version = versionOf(component);
		return {
			component,
			affected: version === null ? null : isAffected(version)
		};
	});
	const affected = judged.filter((one) => one.affected === true).map(({ component }) => component);
	const unclear = judged.filter((one) => one.affected === null).map(({ component }) => component);
	if (affected.length > 0) return {
		components: affected,
		undecided: unclear
	};
	if (unclear.length > 0) return {
		why: "undecided",
		reason: undecided(finding, unclear)
	};
	return {
		why: "other-version",
		reason: `${finding.id} does not affect ${name} ${versionsOf(components)}, which is in the bill of materials.`
	};
}
function undecided({ id, package: name }, components) {
	return `Whether ${id} affects ${name?.name ?? ""} ${versionsOf(components)} cannot be told.`;
}
/** The version that a component has, in its own field or in its purl. */
function versionOf({ version, purl }) {
	return version ?? (purl === null ? null : require_recorded_purl.readPurl(purl)?.version ?? null);
}
function versionsOf(components) {
	return [...new Set(components.map((component) => versionOf(component) ?? "without a version"))].join(", ");
}

// src/advisories/assess.ts
/**
* Applies statements of VEX to what was found in a bill of materials. Of several about the same vulnerability in the same
* component the latest stands, and of equally late ones the last. A statement for another product, or for another version
* of this one, says nothing here.
*/
function assess(matches, statements, bom) {
	const byId = /* @__PURE__ */ new Map();
	for (const statement of [...statements].sort((a, b) => time(a) - time(b))) for (const id of new Set(statement.vulnerabilities)) {
		const known = byId.get(id);
		if (known) known.push(statement);
		else byId.set(id, [statement]);
	}
	const used = /* @__PURE__ */ new Set();
	const assessed = matches.map((match) => {
		const { finding, component } = match;
		const applying = [...new Set([finding.id, ...finding.aliases].flatMap((id) => byId.get(id) ?? []))].filter((statement) => applies(statement, component, bom)).sort((a, b) => time(a) - time(b));
		for (const statement of applying) used.add(statement);
		return {
			...match,
			analysis: applying.at(-1)?.analysis ?? null
		};
	});
	const found = new Set(matches.flatMap(({ finding }) => [finding.id, ...finding.aliases]));
	return {
		matches: assessed,
		unused: statements.filter((statement) => !used.has(statement)).map((statement) => whyUnused(statement, found))
	};
}
function time({ at }) {
	const parsed = at === null ? NaN : Date.parse(at);
	return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed;
}
function whyUnused(statement, all) {
	const { vulnerabilities, file } = statement;
	const id = vulnerabilities.find((one) => all.has(one));
	const reason = id === void 0 ? `${file}: the statement about ${vulnerabilities[0] ?? ""} is about nothing that was found.` : `${file}: the statement about ${id} is for another product, component or version.`;
	return {
		statement,
		found: id !== void 0,
		reason
	};
}
function applies({ subjects }, component, bom) {
	return subjects.length === 0 || subjects.some((subject) => isAbout(subject, component, bom));
}
function isAbout({ product, component: inner }, component, bom) {
	if (inner === null) return product !== null && (isProduct(product, bom) || isComponent(product, component, bom));
	if (product === null) return isProduct(inner, bom) || isComponent(inner, component, bom);
	return isProduct(product, bom) && isComponent(inner, component, bom);
}
/** The product of the bill of materials, by its purl, its ref, the serial number of its document, or a link to that. */
function isProduct(text, { root, serialNumber, version }) {
	if (root !== null && (text === root.ref || samePackage(text, root.purl, root.version))) return true;
	if (serialNumber === null) return false;
	return text === serialNumber || text === `urn:cdx:${serialNumber.replace(/^urn:uuid:/, "")}/${version}`;
}
function isComponent(text, component, { serialNumber }) {
	if (text === component.ref || samePackage(text, component.purl, versionOf(component))) return true;
	const serial = serialNumber?.replace(/^urn:uuid:/i, "").toLowerCase() ?? "";
	const link = /^urn:cdx:([^/]+)\/\d+#(.+)$/s.exec(text);
	return link !== null && link[1]?.toLowerCase() === serial && link[2] === encodeURIComponent(require_bom.wellFormed(component.ref));
}
/** A purl without version means every version (OpenVEX 0.2.0, "Package URLs"); qualifiers are not compared. */
function samePackage(text, purl, version) {
	const said = require_read_advisories.ofPurl(text);
	const named = purl === null ? null : require_read_advisories.ofPurl(purl);
	if (said === null || named === null || require_read_advisories.packageKey(said.package) !== require_read_advisories.packageKey(named.package)) return false;
	const { type } = said.package;
	return said.version === null || version !== null && require_read_advisories.versionKey(type, said.version) === require_read_advisories.versionKey(type, version);
}
const closed = /* @__PURE__ */ new Set([
	"resolved",
	"resolved_with_pedigree",
	"false_positive",
	"not_affected"
]);
/** Whether somebody has said that the product is not, or no longer, at risk. */
function isClosed({ analysis }) {
	return analysis !== null && closed.has(analysis.state);
}

// src/advisories/look-up.ts
/** Looks joined findings up in a release, and assesses what is there. */
function lookUp({ bom, statements }, findings) {
	const { matches: found, unmatched } = matchFindings(findings, bom);
	const { matches, unused } = assess(found, statements, bom);
	const maps = {
		open: /* @__PURE__ */ new Map(),
		dismissed: /* @__PURE__ */ new Map(),
		development: /* @__PURE__ */ new Map()
	};
	for (const [key, members] of byKey(matches)) {
		const delivered = members.filter(({ component }) => component.scope !== "excluded");
		const open = delivered.filter((match) => !isClosed(match));
		if (open.length > 0) maps.open.set(key, open);
		else if (delivered.length > 0) maps.dismissed.set(key, delivered);
		else maps.development.set(key, members);
	}
	const undecided = unmatched.filter(({ why }) => why === "undecided");
	return {
		bom,
		findings: findings.length,
		...maps,
		matches,
		unmatched,
		undecided: new Set(undecided.map(({ finding }) => findingKey(finding))),
		unused
	};
}
function byKey(matches) {
	const groups = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const key = findingKey(match.finding);
		const known = groups.get(key);
		if (known) known.push(match);
		else groups.set(key, [match]);
	}
	return groups;
}

// src/advisories/document.ts
/** RFC 9562 section 5.5: the serial numbers of all vulnerability documents are named in this space. It never changes. */
const namespace = "0d5d3c86-54c1-4d7e-9c39-8a4c1f4e7b21";
/**
* Writes what was found in a bill of materials as CycloneDX 1.6 JSON: a vulnerability disclosure report, with the analyses
* of VEX where there are any (cyclonedx.org/capabilities/vdr). It stands beside the BOM and names its components by BOM-Link;
* a BOM without a serial number cannot be linked, so its affected components are repeated then. Same input, same bytes.
*/
function writeVulnerabilities(matches, bom, { timestamp, toolVersion }) {
	const link = linkOf(bom);
	const vulnerabilities = entriesOf(matches, link);
	const serialNumber = `urn:uuid:${require_bom.v5(JSON.stringify([
		"vulnerabilities",
		link ?? bom.root?.purl ?? null,
		vulnerabilities
	]), namespace)}`;
	const document = {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber,
		version: 1,
		metadata: {
			timestamp: new Date(timestamp).toISOString(),
			tools: { components: [{
				type: "application",
				name: "waybill",
				version: toolVersion
			}] },
			...bom.root === null ? {} : { component: rootOf(bom.root) },
			properties: [{
				name: "cdx:reproducible",
				value: "true"
			}]
		},
		...link === null ? { components: repeated(matches) } : { externalReferences: [{
			type: "bom",
			url: link,
			comment: "The bill of materials that this is about."
		}] },
		vulnerabilities
	};
	return {
		text: `${JSON.stringify(document, null, 2)}\n`,
		serialNumber,
		vulnerabilities: vulnerabilities.length
	};
}
/** The BOM-Link of the document itself; null where it has no usable serial number. */
function linkOf({ serialNumber, version }) {
	const uuid = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(serialNumber?.toLowerCase() ?? "")?.[1];
	return uuid === void 0 ? null : `urn:cdx:${uuid}/${Math.max(1, version)}`;
}
function rootOf(root) {
	return {
		type: "application",
		"bom-ref": "product",
		...root.group === null ? {} : { group: root.group },
		name: root.name,
		...root.version === null ? {} : { version: root.version },
		...root.purl === null ? {} : { purl: root.purl }
	};
}
function repeated(matches) {
	return [...new Map(matches.map(({ component }) => [component.ref, component])).values()].sort((a, b) => require_bom.byCodeUnit(a.ref, b.ref)).map((component) => ({
		type: "library",
		"bom-ref": localRef(component.ref),
		...component.group === null ? {} : { group: component.group },
		name: component.name,
		...component.version === null ? {} : { version: component.version },
		...component.purl === null ? {} : { purl: component.purl }
	}));
}
/** Apart from `product` and from the vulnerabilities. */
function localRef(ref) {
	return `component:${ref}`;
}
/** One entry a vulnerability, or one for each analysis where components differ in it: an entry can have only one. */
function entriesOf(matches, link) {
	const groups = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const key = JSON.stringify([match.finding.id, match.analysis]);
		const known = groups.get(key);
		if (known) known.push(match);
		else groups.set(key, [match]);
	}
	const counts = /* @__PURE__ */ new Map();
	return [...groups].sort(([a], [b]) => require_bom.byCodeUnit(a, b)).map(([, members]) => {
		const id = members[0]?.finding.id ?? "";
		const count = (counts.get(id) ?? 0) + 1;
		counts.set(id, count);
		return {
			"bom-ref": `vulnerability:${id}${count === 1 ? "" : `-${count}`}`,
			...entryOf$1(members, link)
		};
	});
}
function entryOf$1(members, link) {
	const findings = [...new Set(members.map(({ finding }) => finding))];
	const first = findings[0];
	const analysis = members[0]?.analysis ?? null;
	if (first === void 0) throw new Error("A vulnerability without a finding.");
	const { id, aliases } = first;
	const summary = findings.find((finding) => finding.summary !== null)?.summary ?? null;
	const ratings = distinct(findings.flatMap((finding) => finding.ratings.map(ratingOf)));
	const weaknesses = [...new Set(findings.flatMap((finding) => finding.weaknesses))].sort((a, b) => a - b);
	const urls = [...new Set(findings.flatMap((finding) => finding.urls))].sort(require_bom.byCodeUnit);
	const recommendation = advice(members);
	return {
		id,
		source: databaseOf(id),
		...aliases.length === 0 ? {} : { references: aliases.map((alias) => ({
			id: alias,
			source: databaseOf(alias)
		})) },
		...ratings.length === 0 ? {} : { ratings },
		...weaknesses.length === 0 ? {} : { cwes: weaknesses },
		...summary === null ? {} : { description: summary },
		...recommendation === null ? {} : { recommendation },
		...urls.length === 0 ? {} : { advisories: urls.map((url) => ({ url })) },
		...analysis === null ? {} : { analysis: analysisOf(analysis) },
		affects: affectsOf(members, link)
	};
}
function analysisOf({ state, justification, response, detail }) {
	return {
		state,
		...justification === null ? {} : { justification },
		...response.length === 0 ? {} : { response },
		...detail === null ? {} : { detail }
	};
}
function affectsOf(members, link) {
	return [...new Map(members.map(({ component }) => [component.ref, component])).values()].sort((a, b) => require_bom.byCodeUnit(a.ref, b.ref)).map((component) => {
		const version = versionOf(component);
		return {
			ref: link === null ? localRef(component.ref) : `${link}#${encodeURIComponent(require_bom.wellFormed(component.ref))}`,
			...version === null ? {} : { versions: [{
				version,
				status: "affected"
			}] }
		};
	});
}
function ratingOf({ severity, score, method, vector, source }) {
	return {
		...source === null ? {} : { source: { name: source } },
		...score === null ? {} : { score },
		severity,
		...score === null && vector === null ? {} : { method },
		...vector === null ? {} : { vector }
	};
}
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value]))].sort(([a], [b]) => require_bom.byCodeUnit(a, b)).map(([, value]) => value);
}
/** Where people read about an id. */
function databaseOf(id) {
	if (id.startsWith("CVE-")) return {
		name: "NVD",
		url: `https://nvd.nist.gov/vuln/detail/${id}`
	};
	if (id.startsWith("GHSA-")) return {
		name: "GitHub Advisory Database",
		url: `https://github.com/advisories/${id}`
	};
	return {
		name: "OSV",
		url: `https://osv.dev/vulnerability/${encodeURIComponent(require_bom.wellFormed(id))}`
	};
}
function advice(members) {
	const lines = new Set(members.flatMap(({ finding, component }) => adviceFor(finding, component)));
	return lines.size === 0 ? null : [...lines].sort(require_bom.byCodeUnit).join(" ");
}
function adviceFor(finding, component) {
	const { group, name } = component;
	const fixed = fixesAfter(finding, versionOf(component));
	return fixed.length === 0 ? [] : [`Upgrade ${group === null ? name : `${group}/${name}`} to ${fixed.join(" or ")}.`];
}

// src/advisories/vulnerability-change.ts
/** How a product comes to its packages; the bill of materials is walked once. */
function waysTo(bom) {
	const graph = require_difference_place.packageGraph(bom);
	return (component) => {
		const { id } = require_difference_place.identified(component);
		const at = graph.packages.get(id);
		if (at === void 0) return unknownWay;
		const { direct, via } = require_difference_place.placeOf(at, graph);
		const asked = graph.reach.paths.get(id)?.head.find((one) => graph.packages.get(one)?.own === false);
		return {
			direct,
			via,
			through: asked === void 0 ? null : graph.packages.get(asked)?.purl ?? null
		};
	};
}
/** One vulnerability in one package, in some of its versions. */
function changeOf(matches, to, wayTo) {
	const [first] = matches;
	if (first === void 0) throw new Error("A vulnerability that is in nothing.");
	const { finding } = first;
	const { id, aliases, severity, summary, sources } = finding;
	const components = matches.map(({ component }) => component);
	const from = inVersionOrder(finding.package?.type ?? "", components);
	const [shortest = unknownWay] = components.map(wayTo).sort((a, b) => (a.via?.length ?? Infinity) - (b.via?.length ?? Infinity) || 0);
	return {
		id,
		aliases,
		severity,
		score: highest(finding),
		summary,
		url: databaseOf(id).url,
		package: nameOf$1(first.component),
		purls: [...new Set(components.flatMap(({ purl }) => purl ?? []))].sort(require_bom.byCodeUnit),
		from,
		to,
		fixedIn: fixesAfter(finding, from.at(-1) ?? null),
		affected: rangeOf(finding),
		...shortest,
		analysis: matches.find(({ analysis }) => analysis !== null)?.analysis ?? null,
		sources
	};
}
const unknownWay = {
	direct: null,
	via: null,
	through: null
};
function highest({ ratings }) {
	const scores = ratings.flatMap(({ score }) => score ?? []);
	return scores.length === 0 ? null : Math.max(...scores);
}
function nameOf$1({ purl, group, name }) {
	if (purl !== null) return require_diff_words.packageName(purl).name;
	return group === null ? name : `${group}/${name}`;
}
function rangeOf({ ranges }) {
	const npm = ranges.flatMap((range) => range.kind === "npm" ? [range.range] : []);
	return npm.length === 0 ? null : npm.join(" || ");
}
/** The versions of components, the lowest first. */
function inVersionOrder(type, components) {
	return [...new Set(components.flatMap((component) => versionOf(component) ?? []))].sort((a, b) => require_difference_version.compareVersions(type, a, b) ?? require_bom.byCodeUnit(a, b));
}
/** The worst first, then by id and package. */
function worstFirst(a, b) {
	return require_read_advisories.severities.indexOf(a.severity) - require_read_advisories.severities.indexOf(b.severity) || require_bom.byCodeUnit(a.id, b.id) || require_bom.byCodeUnit(a.package, b.package);
}

// src/advisories/fixed-open-new.ts
/** What is open in a release of which nobody asks what was before. */
function openNow(current) {
	const now = lookUp(current, joinFindings(current.findings ?? []));
	return {
		compared: false,
		fixed: [],
		new: [],
		undated: [],
		unclear: [],
		open: listOf(now, "open"),
		...besides(now)
	};
}
/**
* Compares two releases. Findings with ranges (OSV, npm audit) tell about both whichever they were given for; findings of a
* scanner that only names versions tell about the other release where it has the same version. What is not found any more
* is fixed only if the affected versions are gone; it is never guessed. What only development needs is no part of either.
*/
function fixedOpenNew(previous, current) {
	const taken = /* @__PURE__ */ new Set([...previous.withdrawn, ...current.withdrawn]);
	const told = joinFindings(current.findings ?? [], previous.findings ?? []);
	const toldBefore = joinFindings(previous.findings ?? [], current.findings ?? []).filter(({ id, aliases }) => ![id, ...aliases].some((one) => taken.has(one)));
	const before = lookUp(previous, withOthers(toldBefore, told));
	const now = lookUp(current, withOthers(told, toldBefore));
	return {
		compared: true,
		...openLists(before, now, previous.findings !== null),
		...goneLists(before, now, current.findings !== null),
		...besides({
			...now,
			unused: unusedInBoth(before, now)
		})
	};
}
/** What one release knows itself, and of the rest what the other one knows. */
function withOthers(own, others) {
	const keys = new Set(own.map(findingKey));
	return [...own, ...others.filter((finding) => !keys.has(findingKey(finding)))];
}
/** What is said of the release before has its use there. */
function unusedInBoth(before, now) {
	const unused = new Set(before.unused.map(({ statement }) => statement));
	return now.unused.filter(({ statement }) => unused.has(statement));
}
function besides(now) {
	return {
		dismissed: listOf(now, "dismissed"),
		development: listOf(now, "development"),
		now
	};
}
function listOf(looked, name) {
	const groups = [...looked[name].values()];
	if (groups.length === 0) return [];
	const wayTo = waysTo(looked.bom);
	return groups.map((matches) => changeOf(matches, [], wayTo)).sort(worstFirst);
}
/** What this release has: before too, new, or nobody knows which. */
function openLists(before, now, isLookedAt) {
	const lists = {
		open: [],
		new: [],
		undated: []
	};
	if (now.open.size === 0) return lists;
	const packages = componentIndex(before.bom).byPackage;
	const wasThere = (key, { ranges, package: name }) => {
		if (before.open.has(key) || before.dismissed.has(key)) return true;
		return isLookedAt || before.development.has(key) || ranges.length > 0 && !before.undecided.has(key) || name !== null && !packages.has(require_read_advisories.packageKey(name)) ? false : null;
	};
	const wayTo = waysTo(now.bom);
	for (const [key, matches] of now.open) for (const { finding } of matches.slice(0, 1)) {
		const was = wasThere(key, finding);
		lists[was === null ? "undated" : was ? "open" : "new"].push(changeOf(matches, [], wayTo));
	}
	for (const list of Object.values(lists)) list.sort(worstFirst);
	return lists;
}
/** What only the release before had: fixed, unless nobody can judge the versions that are there now. */
function goneLists(before, now, isLookedAt) {
	const lists = {
		fixed: [],
		unclear: []
	};
	if (before.open.size === 0) return lists;
	const wayTo = waysTo(before.bom);
	const versionsNow = deliveredVersions(now);
	for (const [key, matches] of before.open) {
		if (now.open.has(key) || now.dismissed.has(key)) continue;
		const to = versionsNow(matches);
		lists[(isLookedAt || matches[0]?.finding.ranges.length !== 0 || to.length === 0) && !now.undecided.has(key) ? "fixed" : "unclear"].push(changeOf(matches, to, wayTo));
	}
	for (const list of Object.values(lists)) list.sort(worstFirst);
	return lists;
}
/** The versions that the product has now of the package that some matches are about. */
function deliveredVersions({ bom }) {
	const packages = componentIndex(bom).byPackage;
	return ([match]) => {
		const name = match?.finding.package ?? null;
		if (name === null) return [];
		const components = packages.get(require_read_advisories.packageKey(name)) ?? [];
		return inVersionOrder(name.type, components.filter(({ scope }) => scope !== "excluded"));
	};
}

// src/advisories/severity-limit.ts
/** What a limit can be set to; each stands for itself and all that is worse. */
const severityLimits = [
	"critical",
	"high",
	"medium",
	"low"
];
/**
* Which open vulnerabilities are as bad as a limit, or worse. What VEX says is no risk is not open, and what only
* development needs is not delivered: neither counts. Whose severity nobody tells counts where the limit is `low`, which
* is any, else it is only told. Reports of malicious code (`MAL-\u2026`) have no severity by their nature and always count:
* github.com/ossf/malicious-packages.
*/
function beyondLimit(comparison, limit) {
	const open = [
		...comparison.new,
		...comparison.open,
		...comparison.undated
	].sort(worstFirst);
	const isUnrated = (change) => change.severity === "unknown" && limit !== "low" && !isMalicious(change);
	const isBad = (change) => isMalicious(change) || rank(change.severity) <= rank(limit) || change.severity === "unknown" && limit === "low";
	return {
		refused: open.filter(isBad),
		unrated: open.filter(isUnrated),
		development: comparison.development.filter(isBad)
	};
}
function rank(severity) {
	return require_read_advisories.severities.indexOf(severity);
}
function isMalicious({ id, aliases }) {
	return [id, ...aliases].some((one) => one.startsWith("MAL-"));
}

// src/advisories/speech.ts
/** For a document of one format. Text has no links: an id is looked up by its name. */
function speechOf(format) {
	const { within, code } = require_markdown.dialects[format];
	return {
		plain: within,
		code,
		link: (url, text) => format === "text" ? within(text) : require_markdown.anchorTo(format, url, within(text))
	};
}
/** For a line that a renderer takes for text with code spans (`renderInline`): only names are code, and nothing is a link. */
const inlineSpeech = {
	plain: withoutBackticks,
	code: (text) => `\`${withoutBackticks(text)}\``,
	link: (_url, text) => withoutBackticks(text)
};
function withoutBackticks(text) {
	return text.replaceAll("`", "'");
}
/** `1.0.0`, `1.0.0 and 2.0.0`; more than a few say no more than their number. */
function enumeration(items, word = "and") {
	const some = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
	return some.length < 2 ? some[0] ?? "" : `${some.slice(0, -1).join(", ")} ${word} ${some.at(-1) ?? ""}`;
}
/** The beginning of somebody's text, to be read as a sentence: it ends with a full stop. */
function sentence(text, longest) {
	const plain = require_diff_words.clipped(text, longest).replace(/[.\s]{1,9}$/, "");
	return plain === "" || /[\u2026!?]$/.test(plain) ? plain : `${plain}.`;
}

// src/advisories/tell-vulnerabilities.ts
/**
* What is told of vulnerabilities: fixed, new, still open, unclear, no risk, each a sentence or two a line; groups without
* lines are left out. What only development needs is told by its number and the names of a few.
*/
function vulnerabilityGroups(comparison, format) {
	return groupsIn(comparison, speechOf(format));
}
function groupsIn(comparison, speech) {
	const group = ([title, lead], changes, line) => ({
		title,
		lead,
		lines: changes.map((change) => line(change, speech))
	});
	const { compared, development } = comparison;
	return [
		group(["Fixed vulnerabilities", "Fixed"], comparison.fixed, fixedLine),
		group(["New vulnerabilities", "New"], comparison.new, openLine),
		group(compared ? ["Vulnerabilities that are still open", "Still open"] : ["Open vulnerabilities", "Open"], comparison.open, openLine),
		group(["Open vulnerabilities that may be new", "Open, maybe new"], comparison.undated, openLine),
		group(["Vulnerabilities that may be gone", "Maybe gone"], comparison.unclear, unclearLine),
		group(["Not at risk", "Not at risk"], comparison.dismissed, dismissedLine),
		{
			title: "Only for development",
			lead: "Only for development",
			lines: development.length === 0 ? [] : [developmentLine(development, speech)]
		}
	].filter(({ lines }) => lines.length > 0);
}
/** The whole as text: a heading, the totals, then headings and lists in Markdown, or plain lines. */
function tellVulnerabilities(comparison, names, format) {
	const { plain, code } = speechOf(format);
	const { name, version } = names.current;
	const heading = `Vulnerabilities in ${code(name)}${version === null ? "" : ` ${plain(version)}`}`;
	const groups = vulnerabilityGroups(comparison, format).map(({ title, lines }) => {
		const items = lines.map((line) => `- ${line}\n`).join("");
		return format === "md" ? `\n### ${title}\n\n${items}` : `\n${title}\n${items}`;
	});
	const totals = totalsLine(comparison, names.previous, speechOf(format));
	return `${format === "md" ? `## ${heading}\n` : heading}\n${totals}\n${groups.join("")}`;
}
/** Lines of a group that a section of notes has, before it only counts the others. */
const longestGroup = 8;
/**
* The same for a section of something larger: the totals, then a line each, which a renderer takes for text with code
* spans. What is no risk or only for development is told by its number.
*/
function vulnerabilityLines(comparison, previous, longest = longestGroup) {
	const lines = groupsIn({
		...comparison,
		dismissed: [],
		development: []
	}, inlineSpeech).flatMap(({ lead, lines: all }) => {
		const left = all.length - longest;
		const more = left > 0 ? [`${lead}: \u2026 and ${left} more.`] : [];
		return [...all.slice(0, longest).map((line) => `${lead}: ${line}`), ...more];
	});
	return [totalsLine(comparison, previous, inlineSpeech), ...lines];
}
/** `Since 1.3.0: 1 fixed, none new, 2 still open.` */
function totalsLine(comparison, previous, speech) {
	const { compared, fixed, open, undated, unclear, dismissed, development } = comparison;
	const some = (changes, words) => changes.length === 0 ? [] : [`${changes.length} ${words}`];
	const many = (changes, words) => `${changes.length || "none"} ${words}`;
	const parts = [[
		...compared ? [
			many(fixed, "fixed"),
			many(comparison.new, "new"),
			many(open, "still open")
		] : [many(open, "open")],
		...some(undated, "open and maybe new"),
		...some(unclear, "maybe gone")
	], [...some(dismissed, "assessed as no risk"), ...some(development, "only for development")]].filter((list) => list.length > 0).map((list) => list.join(", "));
	return `${compared && previous !== null ? `Since ${speech.plain(previous)}` : "Known vulnerabilities"}: ${parts.join("; ")}.`;
}
/** `CVE-2026-1 (high) in `x` 1.0.0: Prototype pollution. This release has 1.0.1.` */
function fixedLine(change, speech) {
	const now = change.to.length === 0 ? `${speech.code(change.package)} is no longer part of it.` : `This release has ${versions(change.to, speech)}.`;
	return `${what(change, speech)} ${now}`;
}
/** `CVE-2026-1 (high) in `x` 1.0.0, through `y`: Prototype pollution. Fixed in 1.0.1.` */
function openLine(change, speech) {
	const { fixedIn, affected, analysis } = change;
	const way = fixedIn.length > 0 ? `Fixed in ${versions(fixedIn, speech, "or")}.` : affected === null ? "No fixed version is known." : `Affected are the versions ${speech.code(require_diff_words.clipped(affected))}.`;
	return [
		what(change, speech),
		way,
		...assessment(analysis, speech)
	].join(" ");
}
function unclearLine(change, speech) {
	return `${what(change, speech)} This release has ${versions(change.to, speech)}, which nobody has looked at.`;
}
function dismissedLine(change, speech) {
	return [what(change, speech), ...assessment(change.analysis, speech)].join(" ");
}
/** The id, how bad it is, where it is, what brings that in, and what it is about. */
function what(change, speech) {
	const { id, severity, url, from, summary, through } = change;
	const bad = severity === "unknown" ? "severity unknown" : severity;
	const place = `${speech.code(change.package)}${from.length === 0 ? "" : ` ${versions(from, speech)}`}`;
	const brought = through === null ? "" : `, through ${speech.code(require_diff_words.packageName(through).name)}`;
	const about = summary === null ? "." : `: ${speech.plain(sentence(summary, 140))}`;
	return `${speech.link(url, id)} (${bad}) in ${place}${brought}${about}`;
}
function versions(some, { plain }, word = "and") {
	return plain(enumeration(some, word));
}
const verdicts = {
	exploitable: "It does affect this release.",
	in_triage: "Whether it affects this release is being looked into.",
	not_affected: "It does not affect this release.",
	false_positive: "It is a false alarm.",
	resolved: "It is mended in this release.",
	resolved_with_pedigree: "It is mended in this release."
};
/** After `since`, in words for somebody who develops no software. */
const reasons$1 = {
	code_not_present: "the vulnerable code is not in it",
	code_not_reachable: "the vulnerable code is never run",
	requires_configuration: "it takes a setting that is not used",
	requires_dependency: "it takes another package that is not there",
	requires_environment: "an attacker cannot get at it where this runs",
	protected_by_compiler: "the compiler prevents it",
	protected_at_runtime: "it is prevented while the product runs",
	protected_at_perimeter: "it is stopped before it reaches the product",
	protected_by_mitigating_control: "other measures prevent it"
};
/** What somebody has said of it, with their own words. */
function assessment(analysis, speech) {
	if (analysis === null) return [];
	const { state, justification, detail } = analysis;
	const said = verdicts[state];
	return [justification === null ? said : `${said.slice(0, -1)}, since ${reasons$1[justification]}.`, ...detail === null ? [] : [speech.plain(capitalized(sentence(detail, 300)))]];
}
function capitalized(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function developmentLine(changes, { code }) {
	const names = [...new Set(changes.map((change) => change.package))];
	return `${require_diff_words.counted(changes.length, "known vulnerability", "known vulnerabilities")} in packages that only development needs, and that nobody gets with the product: ${enumeration(names.map(code))}.`;
}

// src/advisories/vulnerabilities-document.ts
const side = require_schemas.object({
	/** The revision that was asked for; null for a file. */
	ref: require_schemas.nullable(require_schemas.string()),
	commit: require_schemas.nullable(require_schemas.string()),
	file: require_schemas.nullable(require_schemas.string()),
	/** The product, as its bill of materials names it. */
	name: require_schemas.nullable(require_schemas.string()),
	version: require_schemas.nullable(require_schemas.string()),
	serialNumber: require_schemas.nullable(require_schemas.string()),
	components: require_schemas.int()
});
const vulnerability = require_schemas.object({
	/** The CVE where there is one. */
	id: require_schemas.string(),
	aliases: require_schemas.array(require_schemas.string()),
	severity: require_schemas._enum(require_read_advisories.severities),
	score: require_schemas.nullable(require_schemas.number()),
	summary: require_schemas.nullable(require_schemas.string()),
	url: require_schemas.string(),
	package: require_schemas.string(),
	/** The affected components: of the previous release in `fixed` and `unclear`, else of this one. */
	purls: require_schemas.array(require_schemas.string()),
	/** Their versions. */
	from: require_schemas.array(require_schemas.string()),
	/** In `fixed` and `unclear`, the versions that this release has instead; none where the package is gone. */
	to: require_schemas.array(require_schemas.string()),
	/** Later versions that are not affected. */
	fixedIn: require_schemas.array(require_schemas.string()),
	/** Affected versions as npm writes ranges, where the source tells them so. */
	affected: require_schemas.nullable(require_schemas.string()),
	/** Asked for by the product itself; null where the bill of materials does not tell. */
	direct: require_schemas.nullable(require_schemas.boolean()),
	/** The purls on the shortest path from the product to it. */
	via: require_schemas.nullable(require_schemas.array(require_schemas.string())),
	/** The purl of what the product asks for and that brings it in; null for what the product asks for itself. */
	through: require_schemas.nullable(require_schemas.string()),
	/** What a statement of VEX says, in the words of CycloneDX; null where there is none. */
	analysis: require_schemas.nullable(require_schemas.object({
		state: require_schemas._enum([
			"resolved",
			"resolved_with_pedigree",
			"exploitable",
			"in_triage",
			"false_positive",
			"not_affected"
		]),
		justification: require_schemas.nullable(require_schemas._enum(require_read_advisories.justifications)),
		response: require_schemas.array(require_schemas._enum(require_read_advisories.responses)),
		detail: require_schemas.nullable(require_schemas.string())
	})),
	/** Which kinds of files say so. */
	sources: require_schemas.array(require_schemas.string())
});
const list = require_schemas.array(vulnerability);
/**
* The document `waybill/vulnerabilities@1`: what `bom vulnerabilities --json` prints. Each vulnerability of a package is in
* one list; those of this release are in `new`, `open`, `undated`, `dismissed` and `development`. Text is as it was read.
*/
const vulnerabilitiesSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/vulnerabilities@1"),
	release: side,
	/** Null where nothing is compared: then `open` is everything that is open. */
	previous: require_schemas.nullable(side),
	/** What was read, in the order that it was given. */
	files: require_schemas.array(require_schemas.object({
		path: require_schemas.string(),
		format: require_schemas.string(),
		findings: require_schemas.int(),
		statements: require_schemas.int(),
		withdrawn: require_schemas.int()
	})),
	counts: require_schemas.object({
		fixed: require_schemas.int(),
		new: require_schemas.int(),
		open: require_schemas.int(),
		undated: require_schemas.int(),
		unclear: require_schemas.int(),
		dismissed: require_schemas.int(),
		development: require_schemas.int(),
		/** Different findings, one a vulnerability and package: each is in a list of this release, or in `unmatched`, or in both. */
		findings: require_schemas.int(),
		unmatched: require_schemas.int()
	}),
	/** In the previous release, and no longer in this one. */
	fixed: list,
	new: list,
	/** In both. */
	open: list,
	/** In this release; nobody can tell whether also in the previous one. */
	undated: list,
	/** In the previous release; nobody can tell whether still. */
	unclear: list,
	/** Assessed as no risk. */
	dismissed: list,
	/** Only in packages that development needs. */
	development: list,
	/** Findings that are about nothing in this release, or of which nobody can tell. */
	unmatched: require_schemas.array(require_schemas.object({
		id: require_schemas.string(),
		package: require_schemas.nullable(require_schemas.string()),
		why: require_schemas._enum([
			"absent",
			"other-version",
			"undecided",
			"unnamed"
		]),
		reason: require_schemas.string()
	})),
	/** Statements of VEX that are about nothing that was found here. */
	unusedStatements: require_schemas.array(require_schemas.object({
		ids: require_schemas.array(require_schemas.string()),
		file: require_schemas.string(),
		reason: require_schemas.string()
	})),
	/** Ids of advisories that were taken back; they are in no list. */
	withdrawn: require_schemas.array(require_schemas.string())
});
/** What was judged, as programs want it. */
function vulnerabilitiesDocument(comparison, read) {
	const { now, fixed, open, undated, unclear, dismissed, development } = comparison;
	const lists = {
		fixed,
		new: comparison.new,
		open,
		undated,
		unclear,
		dismissed,
		development
	};
	const unmatched = now.unmatched.map(({ finding, why, reason }) => ({
		id: finding.id,
		package: finding.package?.name ?? null,
		why,
		reason
	}));
	return {
		schema: "waybill/vulnerabilities@1",
		release: sideOf(read.current),
		previous: read.previous === null ? null : sideOf(read.previous),
		files: read.files.map(({ path, format, findings, statements, withdrawn }) => ({
			path,
			format,
			findings: findings.length,
			statements: statements.length,
			withdrawn: withdrawn.length
		})),
		counts: {
			...countsOf(comparison),
			findings: now.findings,
			unmatched: unmatched.length
		},
		...Object.fromEntries(Object.entries(lists).map(([name, changes]) => [name, changes.map(entryOf)])),
		unmatched,
		unusedStatements: now.unused.map(({ statement: { vulnerabilities, file }, reason }) => ({
			ids: [...vulnerabilities],
			file,
			reason
		})),
		withdrawn: [...new Set(read.files.flatMap(({ withdrawn }) => withdrawn))]
	};
}
function countsOf(comparison) {
	return {
		fixed: comparison.fixed.length,
		new: comparison.new.length,
		open: comparison.open.length,
		undated: comparison.undated.length,
		unclear: comparison.unclear.length,
		dismissed: comparison.dismissed.length,
		development: comparison.development.length
	};
}
function sideOf({ bom, origin }) {
	const { root, serialNumber, components } = bom;
	const name = root === null ? null : root.group === null ? root.name : `${root.group}/${root.name}`;
	return {
		ref: origin.ref ?? null,
		commit: origin.commit ?? null,
		file: origin.file ?? null,
		name,
		version: root?.version ?? null,
		serialNumber,
		components: components.length
	};
}
function entryOf(change) {
	const { analysis } = change;
	return {
		...change,
		aliases: [...change.aliases],
		purls: [...change.purls],
		from: [...change.from],
		to: [...change.to],
		fixedIn: [...change.fixedIn],
		via: change.via === null ? null : [...change.via],
		analysis: analysis === null ? null : {
			...analysis,
			response: [...analysis.response]
		},
		sources: [...change.sources]
	};
}

// src/journeys/vulnerability-remarks.ts
/** Sentences of one kind that are told one by one; of others only their number. */
const mostTold = 20;
/** Accounts for every finding and statement that was read: what was used, and of the rest why not. */
function accountFor({ now }, { found, known, foundBefore }) {
	const files = [
		...found,
		...known,
		...foundBefore
	];
	const withdrawn = [...new Set(files.flatMap((file) => file.withdrawn))];
	const undecided = now.unmatched.filter(({ why }) => why === "undecided");
	return [
		...files.flatMap(({ warnings }) => warnings.map(warning)),
		...[...found, ...foundBefore].filter(hasOnlyStatements).map(onlyStatements),
		...known.filter(({ statements }) => statements.length === 0).map(noStatements),
		...files.map((file) => info(`${file.path}: ${contents(file)}.`)),
		info(totals(now.findings, now.unmatched)),
		...some(undecided.map(({ reason }) => warning(reason))),
		...some(now.unused.filter((one) => one.found).map(({ reason }) => warning(reason))),
		...some(now.unused.filter((one) => !one.found).map(({ reason }) => info(reason))),
		...withdrawn.length === 0 ? [] : [info(`Taken back by who told them, and left out: ${listed(withdrawn)}.`)]
	];
}
function info(text) {
	return {
		level: "info",
		text
	};
}
function warning(text) {
	return {
		level: "warning",
		text
	};
}
function some(said) {
	const left = said.length - mostTold;
	return left > 0 ? [...said.slice(0, mostTold), info(`\u2026 and ${left} more like that; --json lists all.`)] : [...said];
}
function listed(words) {
	const left = words.length - mostTold;
	return left > 0 ? `${words.slice(0, mostTold).join(", ")} and ${left} more` : words.join(", ");
}
function hasOnlyStatements({ findings, statements }) {
	return findings.length === 0 && statements.length > 0;
}
function onlyStatements({ path }) {
	return warning(`${path} says what is known of findings, and finds nothing itself: give what a scanner found too.`);
}
function noStatements({ path, findings }) {
	return warning(`${path} has ${findings.length > 0 ? "only findings, which are given without --vex" : "no statements"}; nothing of it was used.`);
}
/** `OSV, 3 findings, 1 withdrawn`. */
function contents({ format, findings, statements, withdrawn }) {
	return [format, ...[
		...findings.length > 0 || statements.length === 0 ? [number(findings.length, "finding")] : [],
		...statements.length > 0 ? [number(statements.length, "statement")] : [],
		...withdrawn.length > 0 ? [`${withdrawn.length} withdrawn`] : []
	]].join(", ");
}
function number(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
const reasons = [
	["absent", "about packages that are not in it"],
	["other-version", "about other versions than it has"],
	["undecided", "of which nobody can tell"],
	["unnamed", "about no package that a lockfile can have"]
];
/** One that is matched and undecided is counted with what is matched. */
function totals(findings, unmatched) {
	const only = new Set(unmatched.map(({ finding }) => finding)).size;
	const counts = reasons.flatMap(([why, words]) => {
		const count = unmatched.filter((one) => one.why === why).length;
		return count === 0 ? [] : [`${count} ${words}`];
	});
	return [`${number(findings, "different finding")}: ${findings - only} about what the bill of materials has`, ...counts].join(", ") + ".";
}

// src/journeys/vulnerabilities.ts
/**
* Reads what scanners found and what is known of it, and looks it up in a bill of materials and in the one before. A
* statement of VEX is believed about every release that it names. Throws FINDINGS_INVALID for each file that cannot be
* read, all of them at once.
*/
function judgeVulnerabilities(request) {
	const { current, previous, findings, vex = [], previousFindings = null } = request;
	const [found, known, foundBefore] = readAll([
		findings,
		vex,
		previousFindings ?? []
	]);
	const statements = [
		...found,
		...known,
		...foundBefore
	].flatMap((file) => file.statements);
	const releaseOf = (bom, files) => ({
		bom,
		findings: files?.flatMap((file) => file.findings) ?? null,
		statements,
		withdrawn: files?.flatMap((file) => file.withdrawn) ?? []
	});
	const now = releaseOf(current.bom, found);
	const comparison = previous === null ? openNow(now) : fixedOpenNew(releaseOf(previous.bom, previousFindings === null ? null : foundBefore), now);
	return {
		request,
		comparison,
		files: [
			...found,
			...known,
			...foundBefore
		],
		said: accountFor(comparison, {
			found,
			known,
			foundBefore
		})
	};
}
/** Several files are told of together, so that nobody mends them one run at a time. */
function readAll(groups) {
	const errors = [];
	const read = groups.map((group) => group.flatMap(({ path, text }) => {
		try {
			return [require_read_advisories.readAdvisories(text, path)];
		} catch (error) {
			if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
			errors.push(error);
			return [];
		}
	}));
	const [first] = errors;
	if (first !== void 0) throw errors.length === 1 ? first : new require_cli_ahead_ts.WaybillErrors(errors);
	return read;
}
/** The judgement for people. */
function renderVulnerabilities(judgement, format) {
	const { comparison, request } = judgement;
	const { root } = request.current.bom;
	const name = root === null ? nameOf(request.current) : root.group === null ? root.name : `${root.group}/${root.name}`;
	const previous = request.previous === null ? null : nameOf(request.previous);
	return tellVulnerabilities(comparison, {
		current: {
			name,
			version: root?.version ?? null
		},
		previous
	}, format);
}
/** What people call a release: the revision that was asked for, else its version, else the file. */
function nameOf({ bom, origin }) {
	return origin.ref ?? bom.root?.version ?? origin.file ?? "the bill of materials";
}
/** The judgement for programs. */
function documentOfVulnerabilities({ comparison, request, files }) {
	return vulnerabilitiesDocument(comparison, {
		...request,
		files
	});
}
/**
* What was found, as the document that stands beside the bill of materials and links to it (CycloneDX VDR). It has what
* only development needs too, since the bill of materials has it. `timestamp` is that of the bill of materials. Throws
* BOM_INVALID for a document that breaks its specification.
*/
async function discloseVulnerabilities({ comparison: { now } }, timestamp) {
	const { validateDocument } = await Promise.resolve().then(() => require("./lockfiles.js")).then((n) => n.validate_exports);
	const written = writeVulnerabilities(now.matches, now.bom, {
		timestamp,
		toolVersion: "0.1.0"
	});
	const [fault] = await validateDocument(JSON.parse(written.text), "1.6");
	if (fault === void 0) return written;
	throw new require_cli_ahead_ts.WaybillError("BOM_INVALID", `The VDR document is not valid: ${fault.pointer} ${fault.message}.`, { hint: "Please report this with the files that you gave." });
}
/** When a bill of materials was drawn up, RFC 3339: of its text or of what that holds; null where it does not tell. */
function timestampIn(document) {
	const value = typeof document === "string" ? JSON.parse(document.replace(/^\uFEFF/, "")) : document;
	const text = require_bom.textOf(require_bom.fieldsOf(require_bom.fieldsOf(value)?.["metadata"])?.["timestamp"]);
	const date = new Date(text ?? NaN);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** Throws USAGE for what is no limit. */
function severityLimitNamed(text) {
	const limit = severityLimits.find((one) => one === text);
	if (limit !== void 0 || text === null) return limit ?? null;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `There is no severity ${text}.`, { hint: `Severities: ${severityLimits.join(", ")}.` });
}
/** What a limit makes of a judgement: `beyondLimit` has the rules. */
function judgeByLimit({ comparison }, limit) {
	const { refused, unrated, development } = beyondLimit(comparison, limit);
	const told = (changes) => changes.map(nameOfChange).join(", ");
	const said = refused.map((change) => ({
		level: "error",
		text: `${nameOfChange(change)} is open, and --fail-on ${limit} does not allow it.`
	}));
	if (unrated.length > 0) said.push({
		level: "warning",
		text: `Nobody tells how severe these are, so that --fail-on ${limit} lets them pass: ${told(unrated)}.`
	});
	if (development.length > 0) said.push({
		level: "info",
		text: `Only development needs these, so that --fail-on ${limit} lets them pass: ${told(development)}.`
	});
	return {
		isRefused: refused.length > 0,
		said
	};
}
function nameOfChange({ id, severity, package: name, from }) {
	return `${id} (${severity}) in ${[name, ...from.slice(0, 3)].join(" ")}`;
}
/** What notes tell of vulnerabilities: totals, then what is fixed, new and open. Throws as `judgeVulnerabilities` does. */
function vulnerabilitiesSection(request) {
	const { comparison, said } = judgeVulnerabilities(request);
	const previous = request.previous === null ? null : nameOf(request.previous);
	return {
		lines: vulnerabilityLines(comparison, previous),
		counts: countsOf(comparison),
		said
	};
}

exports.discloseVulnerabilities = discloseVulnerabilities;
exports.documentOfVulnerabilities = documentOfVulnerabilities;
exports.judgeByLimit = judgeByLimit;
exports.judgeVulnerabilities = judgeVulnerabilities;
exports.renderVulnerabilities = renderVulnerabilities;
exports.severityLimitNamed = severityLimitNamed;
exports.timestampIn = timestampIn;
exports.vulnerabilitiesSection = vulnerabilitiesSection;