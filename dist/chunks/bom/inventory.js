import { t as byCodeUnit } from "./code-units.js";
import { n as rankOf, t as formatOf } from "./lockfiles/formats.js";
import { t as isOwn } from "./own.js";
import { t as splitScope } from "./package-name.js";
import { t as purlOf } from "./purl.js";

// src/bom/graph.ts
/** Who depends on whom, by ref, and how much of it is known. */
var Graph = class {
	/** An edge that several lockfiles tell is there several times. */
	#edges = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Set();
	#doubted = /* @__PURE__ */ new Set();
	add(ref) {
		if (!this.#edges.has(ref)) this.#edges.set(ref, []);
	}
	/** Nothing depends on itself. */
	link(from, to) {
		const targets = this.#edges.get(from);
		if (targets === void 0) this.#edges.set(from, from === to ? [] : [to]);
		else if (from !== to) targets.push(to);
	}
	/** A lockfile tells what it depends on. */
	know(ref) {
		this.#known.add(ref);
	}
	/** A lockfile tells a part of that. */
	doubt(ref) {
		this.#doubted.add(ref);
	}
	/** Every list sorted. What has edges that no lockfile tells is known in part; what has none is not known at all. */
	told() {
		const refs = [...this.#edges.keys()].sort();
		const isUnknown = (ref) => !this.#known.has(ref) && !this.#doubted.has(ref) && this.#edges.get(ref)?.length === 0;
		const isIncomplete = (ref) => this.#doubted.has(ref) || !this.#known.has(ref);
		const told = refs.filter((ref) => !isUnknown(ref));
		return {
			dependencies: new Map(told.map((ref) => [ref, distinct$1(this.#edges.get(ref) ?? [])])),
			incomplete: new Set(told.filter(isIncomplete)),
			unknown: new Set(refs.filter(isUnknown))
		};
	}
};
function distinct$1(refs) {
	return refs.length < 2 ? refs : [...new Set(refs)].sort();
}

// src/bom/inventory.ts
/**
* Joins what lockfiles say. The project of the main lockfile is the product itself; the project of any other is
* a part of the product that has its own dependencies.
*/
function inventoryOf(readings, product) {
	const sorted = [...readings].sort((a, b) => byCodeUnit(a.path, b.path));
	const main = mainReading(sorted);
	const root = rootOf(product, main);
	const items = /* @__PURE__ */ new Map();
	const graph = new Graph();
	const isProduct = (reading) => reading === main || isOnTop(reading) && (reading.root.name ?? product.name) === product.name;
	for (const reading of sorted) {
		const refs = refsOf(reading, isProduct(reading) ? root.purl : null, root.purl, items);
		const own = refs.get("");
		if (own !== void 0 && own !== root.purl) graph.link(root.purl, own);
		for (const [key, ref] of refs) {
			graph.add(ref);
			const targets = reading.dependencies.get(key);
			if (targets) graph.know(ref);
			for (const target of targets ?? []) {
				const to = refs.get(target);
				if (to !== void 0) graph.link(ref, to);
			}
			if (reading.incomplete.has(key)) graph.doubt(ref);
		}
	}
	graph.add(root.purl);
	const warnings = sorted.flatMap((reading) => reading.warnings);
	return {
		root,
		items: [...items.keys()].sort().map((ref) => joined(ref, items.get(ref) ?? [], warnings)),
		...graph.told(),
		warnings
	};
}
function isOnTop({ path }) {
	return folderOf(path) === "";
}
/** The folder of the project that a lockfile is of. Those of pip may have a folder of their own in it. */
function folderOf(path) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	return formatOf(path)?.name === "requirements" ? folder.replace(/(^|\/)requirements\/$/, "$1") : folder;
}
/**
* The lockfile of the product itself: the only one, or the first in the top folder, by a name of its own where one has it. Of
* several of a format the one with the shortest name: gradle.lockfile before settings-gradle.lockfile.
*/
function mainReading(readings) {
	if (readings.length === 1) return readings[0];
	const onTop = readings.filter(isOnTop).map((reading) => {
		const format = formatOf(reading.path);
		return {
			reading,
			rank: format ? rankOf(format) : Infinity
		};
	}).sort((a, b) => a.rank - b.rank || shortestFirst(a.reading.path, b.reading.path));
	return (onTop.find(({ reading }) => reading.root.name !== null) ?? onTop[0])?.reading;
}
function shortestFirst(a, b) {
	return a.length - b.length || byCodeUnit(a, b);
}
/** A product that is not called as its package is no package of that registry. */
function rootOf(product, main) {
	const isPackage = main !== void 0 && main.root.name === product.name;
	const ecosystem = isPackage ? main.ecosystem : "generic";
	const names = isPackage ? namesOf(main, product.name) : {
		group: null,
		name: product.name
	};
	const purl = purlOf({
		ecosystem,
		...names,
		version: product.version,
		source: null
	});
	return {
		ecosystem,
		...names,
		version: product.version,
		purl,
		license: main?.root.license
	};
}
/** Files the occurrences of one lockfile under their refs, and gives the ref of each key; '' is its own project. */
function refsOf(reading, own, rootPurl, items) {
	const folder = reading.path.slice(0, reading.path.lastIndexOf("/") + 1);
	const refs = /* @__PURE__ */ new Map();
	const file = (key, occurrence) => {
		const { purl } = occurrence;
		const ref = purl === rootPurl ? `${purl}#dependency` : purl;
		const known = items.get(ref);
		if (known) known.push(occurrence);
		else items.set(ref, [occurrence]);
		refs.set(key, ref);
	};
	if (own !== null) refs.set("", own);
	else file("", project(reading));
	for (const component of reading.components) {
		const path = component.path === "" ? "" : withoutSlash(folder + component.path);
		file(component.key, {
			component,
			kind: "library",
			purl: purlOf(component),
			path
		});
	}
	return refs;
}
function withoutSlash(path) {
	return path.endsWith("/") ? path.slice(0, -1) : path;
}
/** The group and the name of a project, as its ecosystem divides them. */
function namesOf({ ecosystem, root }, name) {
	if (root.group !== void 0) return {
		group: root.group,
		name
	};
	const slash = name.lastIndexOf("/");
	return (ecosystem === "composer" || ecosystem === "golang") && slash > 0 ? {
		group: name.slice(0, slash),
		name: name.slice(slash + 1)
	} : splitScope(name);
}
/** A project that has no name is called as its folder, which is the name of nothing in a registry. */
function project(reading) {
	const { ecosystem, root } = reading;
	const folder = folderOf(reading.path);
	const component = {
		ecosystem,
		...namesOf(reading, root.name ?? folder.split("/").at(-2) ?? "project"),
		version: root.version,
		need: "required",
		source: { kind: "folder" },
		hashes: [],
		license: root.license,
		path: "",
		properties: []
	};
	return {
		component,
		kind: "project",
		purl: purlOf(root.name === null ? {
			...component,
			ecosystem: "generic"
		} : component),
		path: withoutSlash(folder)
	};
}
const needs = [
	"required",
	"optional",
	"development"
];
const part = {
	name: "waybill:part",
	value: "true"
};
/** What occurs once, as most packages do: there is nothing to join. */
function single(ref, { component, kind, purl, path }) {
	const { ecosystem, group, name, version, qualifiers, subpath, need, source, hashes, license } = component;
	return {
		ref,
		purl,
		kind,
		ecosystem,
		group,
		name,
		version,
		...qualifiers === void 0 ? {} : { qualifiers },
		...subpath === void 0 ? {} : { subpath },
		need,
		hashes,
		origins: source === null ? [] : [{
			source,
			hashes
		}],
		files: component.files ?? [],
		supplier: component.supplier ?? null,
		licenses: license === void 0 ? [] : [license],
		paths: [path],
		properties: distinct(source?.kind === "folder" ? [...component.properties, part] : component.properties)
	};
}
function joined(ref, occurrences, warnings) {
	const [first, second] = occurrences;
	if (!first) throw new Error(`${ref} occurs nowhere.`);
	return second ? several(ref, occurrences.toSorted(byPath), warnings) : single(ref, first);
}
function byPath(a, b) {
	return byCodeUnit(a.path, b.path);
}
function several(ref, all, warnings) {
	const [first] = all;
	if (!first) throw new Error(`${ref} occurs nowhere.`);
	const hashes = onePerAlgorithm(all);
	for (const algorithm of hashes.doubted) warnings.push(`${ref}: the lockfiles name several ${algorithm} digests; the first stands.`);
	const components = all.map(({ component }) => component);
	const { ecosystem, group, name, version, qualifiers, subpath } = first.component;
	const projects = all.filter(({ kind }) => kind === "project");
	const origins = originsOf(projects.length > 0 ? projects : all);
	const kind = projects.length > 0 ? "project" : "library";
	return {
		ref,
		purl: first.purl,
		kind,
		ecosystem,
		group,
		name,
		version,
		...qualifiers === void 0 ? {} : { qualifiers },
		...subpath === void 0 ? {} : { subpath },
		need: needs.find((need) => components.some((component) => component.need === need)) ?? "required",
		hashes: hashes.kept,
		origins,
		files: components.find(({ files }) => files && files.length > 0)?.files ?? [],
		supplier: components.find(({ supplier }) => supplier)?.supplier ?? null,
		licenses: components.map(({ license }) => license).filter((license) => license !== void 0),
		paths: [...new Set(all.map(({ path }) => path))],
		properties: distinct([...components.flatMap(({ properties }) => properties), ...isOwn({
			kind,
			origins
		}) ? [part] : []])
	};
}
function originsOf(all) {
	const bySource = /* @__PURE__ */ new Map();
	for (const occurrence of all) {
		const { source } = occurrence.component;
		if (source === null) continue;
		const id = ("url" in source ? source.url : "path" in source ? source.path : null) ?? source.kind;
		const known = bySource.get(id);
		if (known) known.from.push(occurrence);
		else bySource.set(id, {
			source,
			from: [occurrence]
		});
	}
	return [...bySource.values()].map(({ source, from }) => ({
		source,
		hashes: onePerAlgorithm(from).kept
	}));
}
function onePerAlgorithm(all) {
	const [only, second] = all;
	if (only && !second) return {
		kept: only.component.hashes,
		doubted: []
	};
	const kept = /* @__PURE__ */ new Map();
	const doubted = /* @__PURE__ */ new Set();
	for (const hash of all.flatMap(({ component }) => component.hashes)) {
		const known = kept.get(hash.algorithm);
		if (!known) kept.set(hash.algorithm, hash);
		else if (known.content !== hash.content) doubted.add(hash.algorithm);
	}
	return {
		kept: [...kept.values()].sort((a, b) => byCodeUnit(a.algorithm, b.algorithm)),
		doubted: [...doubted]
	};
}
function distinct(properties) {
	if (properties.length === 0) return [];
	return [...new Map(properties.map((property) => [JSON.stringify(property), property]))].sort(([a], [b]) => byCodeUnit(a, b)).map(([, property]) => property);
}

export { inventoryOf, mainReading };