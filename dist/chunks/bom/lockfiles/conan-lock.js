const require_bom = require("../../journeys/lockfiles.js");
const require_need = require("./need.js");

// src/bom/lockfiles/conan-reference.ts
/**
* Reads a reference (Conan documentation, "Recipe and package naming"); null for what names no package of a version. `_`
* stands for no user and no channel, a revision of `0` for none.
*/
function conanReference(value) {
	const [id, revisions] = halves(require_bom.textOf(value)?.trim() ?? "", "#");
	const [recipe, place] = halves(id, "@");
	const [name, version] = halves(recipe, "/");
	if (name === "" || version === "" || version.includes("/")) return null;
	const [user, channel] = halves(place, "/");
	const [revision, time] = halves(halves(revisions, ":")[0], "%");
	return {
		name,
		version,
		user: unless(user, "_"),
		channel: unless(channel, "_"),
		revision: unless(revision, "0"),
		time: unless(time, "")
	};
}
/**
* User, channel and recipe revision are qualifiers of the purl (purl specification, types/conan). A revision is of the
* recipe, so it is no digest of a file.
*/
function conanComponent(key, reference, need, properties = []) {
	const { name, version, user, channel, revision, time } = reference;
	const qualifiers = {
		...channel === null ? {} : { channel },
		...revision === null ? {} : { rrev: revision },
		...user === null ? {} : { user }
	};
	return {
		key,
		ecosystem: "conan",
		group: null,
		name,
		version,
		...Object.keys(qualifiers).length > 0 ? { qualifiers } : {},
		need,
		source: {
			kind: "registry",
			url: null
		},
		hashes: [],
		license: void 0,
		path: "",
		properties: [...time === null ? [] : [{
			name: "waybill:conan:revision-time",
			value: time
		}], ...properties]
	};
}
function halves(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function unless(text, nothing) {
	return text === "" || text === nothing ? null : text;
}

// src/bom/lockfiles/conan-graph.ts
/**
* Reads the nodes of a lockfile of Conan 1 (`graph_lock.nodes`). A node without a reference, or with the path of a
* conanfile, is the project itself; the graph of a single package has none, and then the project asks for what nothing
* else asks for. What only builds, or is in the build context, serves development.
*/
function readConanGraph(fields, file) {
	const warnings = [];
	const incomplete = /* @__PURE__ */ new Set();
	const nodes = nodesOf(fields, (key, message) => {
		incomplete.add(key);
		warnings.push(`${file}: ${message}`);
	});
	const packages = [...nodes].filter(([, { reference }]) => reference !== null);
	const asked = askedBy(nodes);
	const needs = require_need.needsByReach([...asked].map(([key, need]) => ({
		key,
		need
	})), new Map(packages.map(([id, { requires }]) => [id, requires.map((to) => ({
		to,
		optional: false
	}))])));
	const own = ownReference(fields);
	return {
		name: own?.name ?? null,
		version: own?.version ?? null,
		components: [...packages.map(([id, node]) => packageOf(id, node, needs.get(id) ?? "development")), ...pythons(nodes)],
		dependencies: new Map([["", [...asked.keys()]], ...packages.map(([id, { requires, builds }]) => [id, [.../* @__PURE__ */ new Set([...requires, ...builds])]])]),
		incomplete,
		warnings
	};
}
function isProject(fields) {
	return require_bom.textOf(fields["path"]) !== null || (fields["ref"] ?? null) === null;
}
function ownReference(nodes) {
	for (const [, value] of require_bom.entriesOf(nodes)) {
		const node = require_bom.fieldsOf(value);
		const reference = node && isProject(node) ? conanReference(node["ref"]) : null;
		if (reference) return reference;
	}
	return null;
}
function nodesOf(all, fault) {
	const found = /* @__PURE__ */ new Map();
	for (const [id, value] of require_bom.entriesOf(all)) {
		const fields = require_bom.fieldsOf(value);
		const reference = fields && !isProject(fields) ? conanReference(fields["ref"]) : null;
		if (fields && id !== "" && (reference || isProject(fields))) found.set(id, {
			fields,
			reference
		});
		else fault("", "a node names no package and is left out.");
	}
	const targets = (id, fields, list) => {
		const known = [];
		for (const to of require_bom.textsOf(fields[list])) if (to !== id && found.get(to)?.reference) known.push(to);
		else fault(found.get(id)?.reference ? id : "", `node ${id} asks for a node that the lockfile lacks.`);
		return known;
	};
	return new Map([...found].map(([id, { fields, reference }]) => {
		return [id, {
			fields,
			reference,
			requires: targets(id, fields, "requires"),
			builds: targets(id, fields, "build_requires")
		}];
	}));
}
function askedBy(nodes) {
	const asked = /* @__PURE__ */ new Map();
	const projects = [...nodes.values()].filter(({ reference }) => reference === null);
	if (projects.length === 0) {
		const targets = new Set([...nodes.values()].flatMap(({ requires, builds }) => [...requires, ...builds]));
		for (const id of nodes.keys()) if (!targets.has(id)) asked.set(id, "required");
	}
	for (const { requires } of projects) for (const to of requires) asked.set(to, "required");
	for (const { builds } of projects) for (const to of builds) if (!asked.has(to)) asked.set(to, "development");
	return asked;
}
function packageOf(id, { reference, fields }, need) {
	if (reference === null) throw new Error(`Node ${id} is the project.`);
	return conanComponent(id, reference, fields["context"] === "build" ? "development" : need, packageProperties(fields));
}
function packageProperties(fields) {
	return [["waybill:conan:package-id", require_bom.textOf(fields["package_id"])], ["waybill:conan:package-revision", require_bom.textOf(fields["prev"])]].flatMap(([name, value]) => value === null || value === "0" ? [] : [{
		name,
		value
	}]);
}
/** Recipes that other recipes are written with. */
function pythons(nodes) {
	return [...new Set([...nodes.values()].flatMap(({ fields }) => require_bom.textsOf(fields["python_requires"])))].flatMap((text) => {
		const reference = conanReference(text);
		return reference ? [conanComponent(`python_requires:${text}`, reference, "development")] : [];
	});
}

// src/bom/lockfiles/conan-lock.ts
const again = "Write it again with Conan: conan lock create.";
/**
* Reads a conan.lock: the graph of Conan 1 (documentation 1.66, "Lockfiles"; format 0.4 and before) with its edges, or
* the lists of Conan 2 (documentation 2, "Lockfiles"; format 0.5), which hold every package and no edges. What builds or
* generates (`build_requires`, `python_requires`, `config_requires`, the build context) serves development. Throws
* LOCKFILE_INVALID with the line.
*/
function readConanLock(file) {
	require_bom.refuseUnreadable(file, "conan-lock");
	const document = require_bom.fieldsOf(require_bom.parseJson(file.text, file.path));
	const invalid = (needle, message) => require_bom.invalidAt(file.path, file.text, needle, message, again);
	if (document === void 0) throw invalid("", "The conan-lock lockfile is not a JSON object.");
	const version = require_bom.textOf(document["version"]);
	if (version === "0.5") return readLists(file.path, document);
	if (version === null || !/^0\.[1-4]$/.test(version)) throw invalid("\"version\"", "The conan-lock lockfile has a version other than 0.1 to 0.5.");
	const nodes = require_bom.fieldsOf(require_bom.fieldsOf(document["graph_lock"])?.["nodes"]);
	if (nodes === void 0) throw invalid("\"graph_lock\"", "The conan-lock lockfile has no graph of nodes.");
	const { name, version: own, ...graph } = readConanGraph(nodes, file.path);
	return {
		path: file.path,
		ecosystem: "conan",
		root: {
			name,
			version: own,
			license: void 0
		},
		...graph
	};
}
const lists = [
	["requires", "required"],
	["build_requires", "development"],
	["python_requires", "development"],
	["config_requires", "development"]
];
function readLists(path, document) {
	const components = [];
	const incomplete = /* @__PURE__ */ new Set();
	const warnings = [];
	for (const [list, need] of lists) for (const [index, value] of require_bom.listOf(document[list]).entries()) {
		const reference = conanReference(Array.isArray(value) ? value[0] : value);
		if (reference) components.push(conanComponent(`${list}:${index}`, reference, need));
		else {
			incomplete.add("");
			warnings.push(`${path}: entry ${index + 1} of ${list} names no package and is left out.`);
		}
	}
	return {
		path,
		ecosystem: "conan",
		root: {
			name: null,
			version: null,
			license: void 0
		},
		components,
		dependencies: /* @__PURE__ */ new Map(),
		incomplete,
		warnings
	};
}

exports.readConanLock = readConanLock;