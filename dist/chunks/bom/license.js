import { t as require_spdx } from "../cyclonedx-cyclonedx-library.js";
import { n as wellFormed, t as byCodeUnit } from "./code-units.js";
import { r as withoutCredentials } from "./credentials.js";
import { n as parseExpression, t as longestExpression } from "./license-expression.js";

// src/bom/license-spelling.ts
var import_spdx = require_spdx();
/** Longer texts are no names of licences. */
const longestName = 200;
/** Words that change nothing: the MIT, MIT License, MIT Licence, licensed under the MIT. */
const fillers = new Set("the license licence licenses licensed under version ver v a an software".split(" "));
/** Families whose ids end with a version, by the ways in which people write the family. */
const versioned = spellings([
	[
		"Apache",
		"apache",
		"apache software",
		"asl"
	],
	[
		"MPL",
		"mpl",
		"mozilla public"
	],
	[
		"EPL",
		"epl",
		"eclipse public"
	],
	[
		"CDDL",
		"cddl",
		"common development and distribution"
	],
	[
		"CPL",
		"cpl",
		"common public"
	],
	[
		"EUPL",
		"eupl",
		"european union public"
	],
	[
		"BSL",
		"bsl",
		"boost software",
		"boost"
	],
	[
		"Artistic",
		"artistic",
		"perl artistic"
	],
	[
		"AFL",
		"afl",
		"academic free"
	],
	[
		"OSL",
		"osl",
		"open software"
	],
	[
		"ZPL",
		"zpl",
		"zope public"
	],
	[
		"OFL",
		"ofl",
		"sil open font",
		"open font",
		"sil ofl"
	],
	[
		"PSF",
		"psf",
		"python software foundation"
	],
	[
		"CC0",
		"cc0",
		"cc zero",
		"cc 0",
		"creative commons zero"
	],
	[
		"CC-BY",
		"cc by",
		"creative commons attribution"
	],
	[
		"CC-BY-SA",
		"cc by sa",
		"creative commons attribution sharealike"
	],
	["CC-BY-NC", "cc by nc"],
	["CC-BY-NC-SA", "cc by nc sa"],
	["CC-BY-ND", "cc by nd"],
	[
		"BlueOak",
		"blue oak",
		"blueoak",
		"blue oak model"
	]
]);
/** The same where the id says whether later versions may be chosen; a text that says nothing of them has `-only`. */
const gnu = spellings([
	[
		"GPL",
		"gpl",
		"gnu gpl",
		"general public",
		"gnu general public"
	],
	[
		"LGPL",
		"lgpl",
		"gnu lgpl",
		"lesser general public",
		"gnu lesser general public",
		"gnu lesser"
	],
	[
		"LGPL",
		"library general public",
		"gnu library general public",
		"gnu library or lesser general public"
	],
	[
		"AGPL",
		"agpl",
		"gnu agpl",
		"affero general public",
		"gnu affero general public",
		"affero gpl"
	]
]);
/** Names that mean one licence and nothing else. `BSD`, `GPL`, `Apache` and `Public Domain` are not among them. */
const whole = spellings([
	[
		"MIT",
		"MIT",
		"MIT/X11",
		"X11/MIT",
		"MIT X",
		"Expat",
		"MIT Expat",
		"Expat MIT",
		"MIT MIT"
	],
	[
		"MIT-0",
		"MIT no attribution",
		"MIT 0"
	],
	[
		"ISC",
		"ISC",
		"ISCL",
		"ISC ISCL",
		"ISC ISC",
		"internet systems consortium"
	],
	[
		"0BSD",
		"0BSD",
		"zero clause BSD",
		"BSD zero clause",
		"0 clause BSD",
		"free public 1.0.0"
	],
	[
		"BSD-2-Clause",
		"BSD 2 clause",
		"2 clause BSD",
		"BSD 2",
		"two clause BSD",
		"simplified BSD",
		"FreeBSD"
	],
	[
		"BSD-3-Clause",
		"BSD 3 clause",
		"3 clause BSD",
		"BSD 3",
		"three clause BSD",
		"new BSD",
		"modified BSD"
	],
	[
		"BSD-3-Clause",
		"revised BSD",
		"BSD new",
		"BSD 3 clause new or revised",
		"new BSD 3 clause"
	],
	[
		"BSD-3-Clause",
		"BSD (3 clause)",
		"BSD 3 clause BSD 3 clause"
	],
	[
		"BSD-4-Clause",
		"BSD 4 clause",
		"4 clause BSD",
		"original BSD",
		"BSD original"
	],
	[
		"Unlicense",
		"unlicense",
		"the unlicense unlicense"
	],
	[
		"CC0-1.0",
		"CC0",
		"CC0 1.0 universal",
		"CC0 1.0 universal (CC0 1.0) public domain dedication"
	],
	["CC0-1.0", "creative commons zero 1.0 universal"],
	[
		"Zlib",
		"zlib",
		"zlib/libpng"
	],
	[
		"WTFPL",
		"WTFPL",
		"WTFPL 2",
		"WTFPL 2.0",
		"do what the fuck you want to public"
	],
	[
		"PSF-2.0",
		"python software foundation",
		"PSF",
		"PSFL"
	],
	["BSL-1.0", "boost software 1.0 (BSL 1.0)"],
	["OFL-1.1", "SIL open font 1.1 (OFL 1.1)"],
	["HPND", "historical permission notice and disclaimer"],
	[
		"NCSA",
		"university of illinois/NCSA open source",
		"NCSA open source"
	],
	[
		"UPL-1.0",
		"universal permissive",
		"universal permissive 1.0"
	],
	["Unicode-3.0", "unicode 3"]
]);
/**
* The SPDX id of a name that people write for a licence, such as `Apache License, Version 2.0`, `GPLv2+` or `New BSD`; null
* for a name that may mean several (`BSD`) and for anything else. Takes the classifiers of Python packages
* (`License :: OSI Approved :: MIT License`); PEP 639 lists those that are ambiguous.
*/
function idOfName(text) {
	if (text.length > longestName) return null;
	if (!text.startsWith("License ::")) return fromWords(wordsOf(text));
	const name = text.slice(text.lastIndexOf("::") + 2);
	return fromWords(wordsOf(name)) ?? fromWords(wordsOf(name.replace(/\([^()]*\)$/, "")));
}
function fromWords(words) {
	const exact = whole.get(words.join(" "));
	if (exact !== void 0) return exact;
	const version = /^(\d+(?:\.\d+)*)(\+?)$/.exec(words.at(-1) ?? "");
	if (!version) return null;
	const [, number = "", plus] = version;
	const family = words.slice(0, -1).join(" ");
	const dotted = number.includes(".") ? number : `${number}.0`;
	const gpl = gnu.get(family);
	const plain = versioned.get(family);
	const id = gpl === void 0 ? `${plain ?? ""}-${family.includes("oak") ? number : dotted}${plus}` : `${gpl}-${dotted}${plus === "" ? "-only" : "-or-later"}`;
	return (gpl ?? plain) !== void 0 && (0, import_spdx.isSupportedSpdxId)(id) ? id : null;
}
/** Lower-case words and numbers; `v2` is a number, and so are the digits of `gplv2`, `gpl3` and `apache2`. */
function wordsOf(text) {
	return laterAsPlus(text.toLowerCase().split(/[^a-z0-9+.]+/).map((word) => word.replace(/\.$/, "")).flatMap((word) => /^((?:[al]?gpl|mpl|epl|apache|asl|bsl|eupl|cddl)?)v?(\d.*)$/.exec(word)?.slice(1) ?? word).filter((word) => word !== "" && !fillers.has(word)));
}
/** `2 or later`, `2 or any later` and `2 or newer` are `2+`; `2 only` is 2. */
function laterAsPlus(words) {
	const ending = / (?:only|or (?:any )?(?:later|newer|greater)|and later)$/.exec(` ${words.join(" ")}`)?.[0];
	if (ending === void 0) return [...words];
	const kept = words.slice(0, -ending.trim().split(" ").length);
	const last = kept.pop();
	if (last === void 0) return [...words];
	return [...kept, ending === " only" || last.endsWith("+") ? last : `${last}+`];
}
function spellings(rows) {
	return new Map(rows.flatMap(([id, ...names]) => names.map((name) => [wordsOf(name).join(" "), id])));
}

// src/bom/license-address.ts
/** Longer ones lead to no licence that has a name. */
const longestAddress = 300;
/** Sites whose page of a licence ends with its name. */
const named = /* @__PURE__ */ new Map([
	["opensource.org", /^\/licenses?\/([\w.+-]+)$/],
	["spdx.org", /^\/licenses\/([\w.+-]+)$/],
	["choosealicense.com", /^\/licenses\/([\w.+-]+)$/],
	["gnu.org", /^\/(?:licenses|copyleft)\/(?:old-licenses\/)?([al]?gpl-[\d.]+)$/],
	["apache.org", /^\/licenses\/license-([\d.]+)$/],
	["mozilla.org", /^\/(?:[a-z]{2}-[a-z]{2}\/)?mpl\/([\d.]+)$/],
	["eclipse.org", /^\/(?:legal|org\/documents)\/epl-v?(\d)\.?0$/],
	["creativecommons.org", /^\/(?:licenses\/(by(?:-[a-z]+)*\/[\d.]+)|publicdomain\/zero\/1\.0)$/]
]);
const families = /* @__PURE__ */ new Map([
	["apache.org", "apache "],
	["mozilla.org", "mpl "],
	["eclipse.org", "epl "],
	["creativecommons.org", "cc "]
]);
const pages = /* @__PURE__ */ new Map([
	["unlicense.org", "Unlicense"],
	["wtfpl.net", "WTFPL"],
	["wtfpl.net/about", "WTFPL"],
	["boost.org/license_1_0", "BSL-1.0"],
	["blueoakcouncil.org/license/1.0.0", "BlueOak-1.0.0"],
	["creativecommons.org/publicdomain/zero/1.0", "CC0-1.0"],
	["creativecommons.org/publicdomain/zero/1.0/legalcode", "CC0-1.0"]
]);
/** The SPDX id of the licence whose text a well-known address leads to; null for any other address. */
function idOfAddress(text) {
	if (text.length > longestAddress || !/^https?:\/\//i.test(text)) return null;
	const [host = "", ...names] = text.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/[?#].*$/s, "").split("/");
	const path = `/${names.join("/")}`.replace(/\/$/, "").replace(/\.(?:html?|txt|php|json|md|xhtml)$/, "").replace(/\.en$/, "").replace(/\/(?:legalcode|deed)$/, "");
	const page = pages.get(`${host}${path}`);
	if (page !== void 0) return page;
	const name = named.get(host)?.exec(path)?.[1];
	if (name === void 0) return null;
	const known = idOfName(`${families.get(host) ?? ""}${name.replaceAll("/", " ")}`);
	if (known !== null) return known;
	const id = (0, import_spdx.fixupSpdxId)(name);
	return (0, import_spdx.isSupportedSpdxId)(id) ? id : null;
}

// src/bom/license.ts
/** Lists of lists and what has more inside are no declaration of anybody's. */
const deepest = 8;
/**
* Reads the licence fields of one package: a string, `{type}`, or a list of them, as package.json had them over
* the years. A list offers a choice. Several expressions become one. Common names and addresses of licences are taken for
* their SPDX ids (`Apache 2.0`, a Python classifier, the page of a licence); what may mean several stays a name, and so does
* what is no SPDX expression. Null when nothing was declared.
*/
function readLicense(declared) {
	const written = [...new Set(declared.map((field) => asText(field)).filter((text) => text !== ""))].sort(byCodeUnit);
	const texts = [...new Set(declared.flatMap(choices))];
	if (texts.length === 0) return null;
	const parsed = texts.map(spdx);
	const shown = parsed.every((text) => text !== null) ? [combine(parsed)] : texts.map((text, at) => parsed[at] ?? text);
	const asWritten = written.filter((text) => !shown.includes(text));
	const [only] = shown;
	if (parsed.includes(null) || only === void 0) return {
		ids: shown.filter(isId),
		names: shown.filter((text) => !isId(text)),
		expression: null,
		asWritten
	};
	return isId(only) ? {
		ids: [only],
		names: [],
		expression: null,
		asWritten
	} : {
		ids: [],
		names: [],
		expression: only,
		asWritten
	};
}
/** One text for it: the expression, or what is offered joined by `OR`. */
function licenseText({ expression, ids, names }) {
	return expression ?? [...ids, ...names].join(" OR ");
}
/** `readLicense` for many packages: few texts are different, and parsing them takes its time. */
function licenseReader() {
	const known = /* @__PURE__ */ new Map();
	return (declared) => {
		const [only] = declared;
		if (declared.length === 0) return null;
		const text = declared.every((field) => field === only) && typeof only === "string" ? only : null;
		if (text === null) return readLicense(declared);
		const read = known.get(text);
		if (read !== void 0) return read;
		const license = readLicense([text]);
		known.set(text, license);
		return license;
	};
}
function choices(field, depth = 0) {
	if (depth > deepest) return [];
	if (Array.isArray(field)) return field.flatMap((one) => choices(one, depth + 1));
	if (typeof field === "string") return field.trim() === "" ? [] : [wellFormed(withoutCredentials(field.trim()))];
	if (typeof field !== "object" || field === null) return [];
	const { type, name, url } = field;
	const told = [
		type,
		name,
		url
	].flatMap((each) => typeof each === "string" ? choices(each) : []);
	const exact = told.find((text) => spdx(text) !== null);
	return exact === void 0 ? told.slice(0, 1) : [exact];
}
function asText(field) {
	if (field === void 0 || field === null || isDeep(field)) return "";
	const text = typeof field === "string" ? field : JSON.stringify(field);
	return wellFormed(withoutCredentials(text));
}
function isDeep(field, depth = 0) {
	if (typeof field !== "object" || field === null) return false;
	return depth > deepest || Object.values(field).some((inside) => isDeep(inside, depth + 1));
}
/** The canonical spelling of a valid expression, or null. */
function spdx(text) {
	if (text.length > 1e3) return null;
	const id = (0, import_spdx.isSupportedSpdxId)(text) ? text : (0, import_spdx.fixupSpdxId)(text);
	if ((0, import_spdx.isSupportedSpdxId)(id)) return id;
	const tree = parseExpression(text);
	return tree === null ? idOfName(text) ?? idOfAddress(text) ?? ofNames(text) : spell(tree, false);
}
/** `MIT or Apache 2.0`: names between one kind of conjunction. */
function ofNames(text) {
	if (/[()]/.test(text)) return null;
	const [first, second] = [/ or /i, / and /i].map((word) => text.split(word));
	const [parts, conjunction] = (first?.length ?? 0) > 1 ? [first, " OR "] : [second, " AND "];
	if (parts === void 0 || parts.length < 2) return null;
	const ids = parts.map((part) => {
		const id = (0, import_spdx.fixupSpdxId)(part.trim());
		return (0, import_spdx.isSupportedSpdxId)(id) ? id : idOfName(part);
	});
	return ids.includes(null) ? null : [...new Set(ids)].join(conjunction);
}
function spell(node, inside) {
	if ("license" in node) return `${node.license}${node.plus ? "+" : ""}${node.exception ? ` WITH ${node.exception}` : ""}`;
	const { left, conjunction, right } = node;
	const nested = (side) => spell(side, "conjunction" in side && side.conjunction !== conjunction);
	const text = `${nested(left)} ${conjunction.toUpperCase()} ${nested(right)}`;
	return inside ? `(${text})` : text;
}
function combine(expressions) {
	const distinct = [...new Set(expressions)];
	if (distinct.length === 1) return distinct[0] ?? "";
	return distinct.map((text) => text.includes(" ") ? `(${text})` : text).join(" OR ");
}
function isId(text) {
	return (0, import_spdx.isSupportedSpdxId)(text);
}

export { licenseText as n, readLicense as r, licenseReader as t };