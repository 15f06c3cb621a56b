const require_bom = require("../../journeys/lockfiles.js");
const require_python_source = require("./python-source.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/pipfile-lock.ts
/**
* Reads Pipfile.lock of pipfile-spec 6 (pipenv, "Pipfile & Pipfile.lock"): the packages of `default`, `develop` and further
* categories. The format has no edges; those of the project are what the Pipfile beside it names. Digests have no file
* names there, so several are properties. Throws LOCKFILE_INVALID with the line.
*/
function readPipfileLock(file) {
	const json = require_bom.fieldsOf(require_bom.parseJson(file.text, file.path));
	const meta = require_bom.fieldsOf(json?.["_meta"]);
	const rewrite = "Write it again with pipenv: pipenv lock.";
	if (!json || !meta) throw require_bom.invalidAt(file.path, file.text, "", "The Pipfile.lock is no object with \"_meta\".", rewrite);
	if (meta["pipfile-spec"] !== 6) throw require_bom.invalidAt(file.path, file.text, "\"pipfile-spec\"", "The Pipfile.lock is of a pipfile-spec that Waybill does not read; it reads 6.", rewrite);
	const warnings = [];
	const lock = {
		file,
		sources: sourcesOf(meta),
		found: /* @__PURE__ */ new Map(),
		keyOf: require_python_source.keyMaker(),
		warnings
	};
	for (const [category, packages] of inOrder(json)) if (category !== "_meta") readCategory(lock, category, packages);
	const components = [...lock.found.values()].flatMap((versions) => [...versions.values()]);
	const asked = askedKeys(lock);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: require_python_source.unknownRoot,
		components,
		dependencies: asked === null ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([["", asked.keys]]),
		incomplete: new Set(asked?.complete === false ? [""] : []),
		warnings
	};
}
function sourcesOf(meta) {
	return require_bom.listOf(meta["sources"]).flatMap((source) => {
		const fields = require_bom.fieldsOf(source);
		return fields ? [{
			name: require_bom.textOf(fields["name"]) ?? "",
			url: require_bom.textOf(fields["url"])
		}] : [];
	});
}
/** Of a package under two spellings the first stands: the same one whoever wrote the file. */
function inOrder(json) {
	return require_bom.entriesOf(json).sort(([a], [b]) => require_bom.byCodeUnit(a, b));
}
function readCategory(lock, category, packages) {
	const { file, warnings } = lock;
	if (!require_bom.isFields(packages)) {
		const place = JSON.stringify(category);
		throw require_bom.invalidAt(file.path, file.text, place, `The section ${place.slice(0, 100)} is not an object.`);
	}
	for (const [name, entry] of inOrder(packages)) {
		const fields = require_bom.fieldsOf(entry);
		const written = require_bom.textOf(name);
		if (!fields || written === null) {
			warnings.push(`${file.path}: ${written ?? "a package without a name"}: is not an object and is left out.`);
			continue;
		}
		addPackage(lock, written, fields, needOf(category));
	}
}
function needOf(category) {
	if (category === "default") return "required";
	return category === "develop" || require_python_source.isForDevelopment(category) ? "development" : "optional";
}
const strongest = [
	"required",
	"optional",
	"development"
];
function addPackage(lock, name, fields, need) {
	const fault = (message) => lock.warnings.push(`${lock.file.path}: ${name}: ${message}`);
	const origin = originOf(lock, fields, fault);
	if ("folder" in origin && (origin.folder === "." || origin.folder === "./")) return;
	const same = lock.found.get(require_python_source.matchName(name)) ?? /* @__PURE__ */ new Map();
	lock.found.set(require_python_source.matchName(name), same);
	const made = component(name, fields, origin, need, fault);
	const id = JSON.stringify([made.version, made.source]);
	const before = same.get(id);
	if (before) same.set(id, {
		...before,
		need: strongest.find((one) => one === before.need || one === need) ?? need
	});
	else same.set(id, {
		...made,
		key: lock.keyOf(name, made.version)
	});
}
function component(name, fields, origin, need, fault) {
	const written = require_bom.textOf(fields["version"]);
	const version = written === null ? null : require_python_source.pinnedVersion(written);
	if (written !== null && version === null) fault("its version is not pinned and is left out.");
	const delivered = require_python_source.deliveredUnnamed(require_bom.listOf(fields["hashes"]), fault);
	const addressed = require_python_source.addressedSource(origin, delivered, fault);
	return {
		ecosystem: "pypi",
		group: null,
		name: require_python_source.purlName(name),
		version,
		need,
		...addressed,
		license: void 0,
		properties: [...require_python_source.markerProperty(require_bom.textOf(fields["markers"])), ...addressed.properties]
	};
}
/** Without an index of its own a package comes from the first source (pipenv, "Specifying Package Indexes"). */
function originOf({ sources }, fields, fault) {
	for (const kind of [
		"git",
		"hg",
		"svn",
		"bzr"
	]) if (fields[kind] !== void 0) return {
		repository: kind,
		url: require_bom.textOf(fields[kind]),
		commit: require_bom.textOf(fields["ref"])
	};
	const path = require_bom.textOf(fields["path"]);
	if (path !== null) return /\.(?:whl|zip|tar\.[a-z0-9]+|tgz)$/i.test(path) ? { file: path } : { folder: path };
	const file = require_bom.textOf(fields["file"]);
	if (file !== null) return /^https?:/i.test(file) ? { archive: file } : { file };
	const index = require_bom.textOf(fields["index"]);
	const source = index === null ? sources[0] : sources.find(({ name }) => name === index);
	if (index !== null && !source) fault("the index that it names is not among the sources.");
	return { index: source?.url ?? null };
}
/** What the Pipfile names, by the keys of the lockfile; null without a Pipfile. */
function askedKeys({ file, found, warnings }) {
	const text = file.manifest ?? null;
	if (text === null) return null;
	let manifest;
	try {
		manifest = require_toml.parseToml(text, file.path);
	} catch {
		warnings.push(`${file.path}: the Pipfile beside it cannot be read; what the project asks for is not known.`);
		return null;
	}
	const notPackages = /* @__PURE__ */ new Set([
		"source",
		"requires",
		"scripts",
		"pipenv",
		"pipfile"
	]);
	const keys = /* @__PURE__ */ new Set();
	let complete = true;
	for (const [section, packages] of Object.entries(manifest)) for (const [name, wanted] of notPackages.has(section) ? [] : require_bom.entriesOf(packages)) {
		const all = found.get(require_python_source.matchName(name));
		for (const { key } of all?.values() ?? []) keys.add(key);
		if (all || isSelf(wanted)) continue;
		complete = false;
		warnings.push(`${file.path}: the Pipfile asks for ${require_bom.textOf(name) ?? ""}, which the lockfile lacks.`);
	}
	return {
		keys: [...keys],
		complete
	};
}
function isSelf(wanted) {
	return require_bom.isFields(wanted) && [".", "./"].includes(require_bom.textOf(require_bom.fieldOf(wanted, "path")) ?? "");
}

exports.readPipfileLock = readPipfileLock;