const require_bom = require("../journeys/lockfiles.js");
const require_license_family = require("./license-family.js");
const require_difference_version = require("./difference-version.js");
const require_recorded_purl = require("./recorded-purl.js");

// src/bom/copyleft.ts
/**
* Judges a licence on the tree of its SPDX expression (SPDX 2.3, Annex D): of a choice (OR) the mildest side counts,
* of a sum (AND) the strictest. The strong and the network copyleft families are strong (GPL, AGPL, SSPL); LGPL, MPL and
* the like, and a GPL WITH an exception for linking, are weak (see `licenseFamily`). A side that nobody can judge is no way
* out: `GPL-3.0-only OR LicenseRef-commercial` stays strong. A text that is no expression is judged by the names in it.
*/
function copyleftOf(license) {
	if (license === null) return "unknown";
	const tree = require_bom.parseExpression(license);
	if (tree !== null) return judged(tree);
	return license.slice(0, require_bom.longestExpression).split(" OR ").map((text) => {
		const side = require_bom.parseExpression(text);
		return side === null ? byName(text) : judged(side);
	}).reduce(mildest);
}
/**
* A text that is equal for licences that say the same: the order of sides, brackets, and the old names of the GNU licences
* do not count, nor does the case of what is no expression.
*/
function normalLicense(license) {
	const tree = require_bom.parseExpression(license);
	return tree === null ? license.toLowerCase() : normal(tree);
}
/** The depth of the tree is bounded by the length of the text. */
function judged(node) {
	if ("license" in node) return ofLicense(node);
	const [left, right] = [judged(node.left), judged(node.right)];
	return node.conjunction === "or" ? mildest(left, right) : strictest(left, right);
}
const ranks = {
	none: 0,
	unknown: 1,
	weak: 2,
	strong: 3
};
function mildest(left, right) {
	if (left === "unknown" || right === "unknown") return left === "unknown" ? right : left;
	return ranks[left] < ranks[right] ? left : right;
}
function strictest(left, right) {
	return ranks[left] > ranks[right] ? left : right;
}
const levels = {
	"public-domain": "none",
	permissive: "none",
	restricted: "none",
	"weak-copyleft": "weak",
	"strong-copyleft": "strong",
	"network-copyleft": "strong"
};
function ofLicense({ license, plus, exception }) {
	const current = require_license_family.currentLicense(license, plus === true, exception ?? null);
	const family = require_license_family.licenseFamily(current.id, current.exception);
	return family === null ? "unknown" : levels[family];
}
/** For texts such as `GPLv3` or `GNU Lesser General Public License`. */
function byName(text) {
	if (/\bLGPL|\b(?:lesser|library) (?:gnu )?general public|\bmozilla public|\beclipse public/i.test(text)) return "weak";
	if (/\b(?:A?GPL|SSPL)|\b(?:affero |gnu )?general public license|\bserver side public/i.test(text)) return "strong";
	return "unknown";
}
/** Flat, sorted and without doubles, so that equal meanings are equal texts. */
function normal(node) {
	if ("license" in node) return leaf(node);
	const sides = [];
	const open = [node];
	for (let next = open.pop(); next !== void 0; next = open.pop()) if ("conjunction" in next && next.conjunction === node.conjunction) open.push(next.left, next.right);
	else sides.push(normal(next));
	const distinct = [...new Set(sides)].sort();
	return distinct.length === 1 ? distinct[0] ?? "" : `(${distinct.join(` ${node.conjunction} `)})`;
}
function leaf({ license, plus, exception }) {
	const current = require_license_family.currentLicense(license, plus === true, exception ?? null);
	const later = plus === true && current.id === license ? "+" : "";
	return `${current.id}${later}${current.exception === null ? "" : ` WITH ${current.exception}`}`;
}

// src/bom/difference-package.ts
/** Qualifiers that tell which build of a version, and from where, and not which package (purl specification, types). */
const sourceQualifiers = /* @__PURE__ */ new Set([
	"checksum",
	"distro",
	"download_url",
	"file_name",
	"package-id",
	"prev",
	"repository_url",
	"rrev",
	"upstream",
	"vcs_url"
]);
/** Registries in which case, or more, tells no packages apart (purl specification, type definitions; NuGet's id rules). */
const caseless = /* @__PURE__ */ new Set([
	"bitbucket",
	"composer",
	"github",
	"hex",
	"nuget",
	"pypi"
]);
/** Which package version a component is: by its purl, else by its name. */
function identified(component) {
	const parts = (component.purl === null ? null : require_recorded_purl.readPurl(component.purl)) ?? named(component);
	const version = parts.version ?? component.version;
	const key = keyOf(parts);
	const id = `${key}\n${version === null ? "" : require_difference_version.canonicalVersion(parts.type, version)}`;
	const purl = component.purl === null ? require_recorded_purl.writePurl(parts) : component.purl;
	return {
		id,
		key,
		component,
		parts: {
			...parts,
			version
		},
		purl
	};
}
/** What has no purl is told by its name: the purl type `generic` is for what no other type describes. */
function named({ group, name, version }) {
	return {
		type: "generic",
		namespace: group,
		name,
		version,
		qualifiers: /* @__PURE__ */ new Map(),
		subpath: null
	};
}
function keyOf(parts) {
	const { type } = parts;
	const plain = withoutSource(parts);
	if (!caseless.has(type)) return require_recorded_purl.writePurl(plain);
	const name = plain.name.toLowerCase();
	return require_recorded_purl.writePurl({
		...plain,
		namespace: plain.namespace?.toLowerCase() ?? null,
		name: type === "pypi" ? name.replace(/[-_.]+/g, "-") : name
	});
}
function withoutSource(parts) {
	const kept = [...parts.qualifiers].filter(([key, value]) => !sourceQualifiers.has(key) && !(parts.type === "maven" && key === "type" && value === "jar"));
	return {
		...parts,
		version: null,
		qualifiers: new Map(kept)
	};
}
const scopes = [
	"required",
	"optional",
	"excluded"
];
const strictness = [
	"strong",
	"weak",
	"none",
	"unknown"
];
/** What all occurrences of a package version say together: of several scopes the strongest, of several licences the strictest. */
function merged(id, occurrences) {
	const [first] = occurrences.toSorted((a, b) => require_bom.byCodeUnit(a.purl, b.purl));
	if (!first) throw new Error(`${id} occurs nowhere.`);
	const components = occurrences.map(({ component }) => component);
	return {
		id,
		key: first.key,
		type: first.parts.type,
		namespace: first.parts.namespace,
		version: first.parts.version,
		purl: first.purl,
		name: require_recorded_purl.writePurl(withoutSource(first.parts)),
		scope: scopes.find((scope) => components.some((one) => one.scope === scope)) ?? "required",
		license: licenseOf(components),
		own: occurrences.every(isOwn),
		source: new Map([...first.parts.qualifiers].filter(([key]) => sourceQualifiers.has(key))),
		hashes: hashesOf(components),
		properties: propertiesOf(components)
	};
}
/** Of several the strictest, so that nothing is overlooked. */
function licenseOf(components) {
	const licenses = new Set(components.flatMap(({ license }) => license ?? []));
	if (licenses.size < 2) return [...licenses][0] ?? null;
	return [...licenses].map((text) => ({
		text,
		rank: strictness.indexOf(copyleftOf(text))
	})).sort((a, b) => a.rank - b.rank || require_bom.byCodeUnit(a.text, b.text))[0]?.text ?? null;
}
/**
* A folder of the project, which Waybill's documents say. In those of other tools it has a place outside every
* `node_modules`, and neither a digest nor an address; the file that a scanner read its packages from (`package-lock.json`
* as an application without a purl) is one too.
*/
function isOwn({ component, parts }) {
	if (component.properties.get("waybill:part")?.includes("true")) return true;
	if (component.type === "application" && component.purl === null) return true;
	const paths = component.properties.get("cdx:npm:package:path") ?? [];
	return paths.length > 0 && paths.every((path) => !path.split("/").includes("node_modules")) && component.hashes.length === 0 && component.references.every(({ type }) => type !== "distribution" && type !== "vcs") && [...parts.qualifiers.keys()].every((key) => !sourceQualifiers.has(key));
}
function hashesOf(components) {
	const hashes = /* @__PURE__ */ new Map();
	for (const { algorithm, content } of components.flatMap((component) => component.hashes)) {
		const all = hashes.get(algorithm);
		if (all) all.add(content);
		else hashes.set(algorithm, /* @__PURE__ */ new Set([content]));
	}
	return hashes;
}
function propertiesOf(components) {
	const [only] = components;
	if (only !== void 0 && components.length === 1) return only.properties;
	const properties = /* @__PURE__ */ new Map();
	for (const { properties: some } of components) for (const [name, values] of some) {
		const all = properties.get(name) ?? [];
		properties.set(name, all);
		all.push(...values);
	}
	return properties;
}

// src/bom/difference-graph.ts
/** How much of a path is told from each of its ends; the paths of real products have half of that. */
const pathEnd = 16;
/**
* Joins what a document says of each package version, and finds the shortest path to each: of a package that the product
* needs, one through what the product needs. Files (type `file`) are left out: nobody upgrades a file.
*/
function packageGraph(bom) {
	const occurrences = /* @__PURE__ */ new Map();
	const idOf = /* @__PURE__ */ new Map();
	for (const component of bom.components) {
		if (component.type === "file") continue;
		const occurrence = identified(component);
		idOf.set(component.ref, occurrence.id);
		const all = occurrences.get(occurrence.id);
		if (all) all.push(occurrence);
		else occurrences.set(occurrence.id, [occurrence]);
	}
	const packages = new Map([...occurrences].sort(([a], [b]) => require_bom.byCodeUnit(a, b)).map(([id, all]) => [id, merged(id, all)]));
	const versions = /* @__PURE__ */ new Map();
	for (const one of packages.values()) {
		const all = versions.get(one.key);
		if (all) all.push(one);
		else versions.set(one.key, [one]);
	}
	return {
		packages,
		versions,
		reach: reachOf(bom, packages, idOf)
	};
}
function reachOf({ root, dependencies }, packages, idOf) {
	const edges = /* @__PURE__ */ new Map();
	for (const [ref, targets] of dependencies) {
		const from = ref === root?.ref ? "" : idOf.get(ref);
		if (from === void 0) continue;
		const to = edges.get(from) ?? /* @__PURE__ */ new Set();
		edges.set(from, to);
		for (const target of targets) {
			const id = idOf.get(target);
			if (id !== void 0 && id !== from) to.add(id);
		}
	}
	const sorted = new Map([...edges].map(([from, to]) => [from, [...to].sort(require_bom.byCodeUnit)]));
	const known = (sorted.get("") ?? []).length > 0 || packages.size === 0;
	const needed = shortest(sorted, (id) => packages.get(id)?.scope !== "excluded");
	const parents = new Map(needed);
	for (const [id, parent] of shortest(sorted, () => true)) if (!parents.has(id)) parents.set(id, parent);
	return {
		known,
		paths: pathsOf(parents, packages)
	};
}
/** A parent comes before what it brings in. */
function pathsOf(parents, packages) {
	const paths = /* @__PURE__ */ new Map();
	for (const [id, parent] of parents) {
		const above = paths.get(parent);
		if (!above) paths.set(id, {
			parent,
			length: 0,
			head: [],
			own: true
		});
		else paths.set(id, {
			parent,
			length: above.length + 1,
			head: above.head.length < 16 ? [...above.head, parent] : above.head,
			own: above.own && packages.get(parent)?.own === true
		});
	}
	return paths;
}
/** Breadth first from the product over what may be entered; of equally short paths the one that sorts first. */
function shortest(edges, mayEnter) {
	const parents = /* @__PURE__ */ new Map();
	const queue = [""];
	for (const from of queue) for (const to of edges.get(from) ?? []) {
		if (parents.has(to) || !mayEnter(to)) continue;
		parents.set(to, from);
		queue.push(to);
	}
	return parents;
}

// src/bom/difference-place.ts
/**
* Whether the product itself asks for a package, or a part of it does, and through what it comes in: the purls of the
* shortest path, those of parts included.
*/
function placeOf({ id, scope }, graph) {
	const { known, paths } = graph.reach;
	const path = paths.get(id);
	if (!known) return {
		direct: null,
		scope,
		via: null
	};
	if (!path) return {
		direct: false,
		scope,
		via: null
	};
	const ids = idsOf(path, paths);
	const via = ids.flatMap((at) => graph.packages.get(at)?.purl ?? []);
	const place = {
		direct: path.own,
		scope,
		via
	};
	return path.length > ids.length ? {
		...place,
		viaLength: path.length
	} : place;
}
/** The two ends of a path, which together are the whole of nearly every one. */
function idsOf(path, paths) {
	const tail = [];
	let at = path;
	for (let left = Math.min(16, path.length - path.head.length); at && left > 0; left--) {
		tail.push(at.parent);
		at = paths.get(at.parent);
	}
	return [...path.head, ...tail.reverse()];
}

Object.defineProperty(exports, "copyleftOf", {
  enumerable: true,
  get: function () {
    return copyleftOf;
  }
});
Object.defineProperty(exports, "identified", {
  enumerable: true,
  get: function () {
    return identified;
  }
});
Object.defineProperty(exports, "normalLicense", {
  enumerable: true,
  get: function () {
    return normalLicense;
  }
});
Object.defineProperty(exports, "packageGraph", {
  enumerable: true,
  get: function () {
    return packageGraph;
  }
});
Object.defineProperty(exports, "placeOf", {
  enumerable: true,
  get: function () {
    return placeOf;
  }
});