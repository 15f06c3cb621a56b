const require_bom = require("../../journeys/lockfiles.js");
const require_python_source = require("./python-source.js");
const require_python_graph = require("./python-graph.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/pdm-lock.ts
/**
* Reads pdm.lock of the lock versions 2 to 4 (PDM, "Lockfile", `pdm.project.lockfile`): packages with their files, and edges
* from their requirements. Entries that differ in extras alone are one package. Needs are what the groups say where the
* lockfile has them (strategy `inherit_metadata`), else what pyproject.toml reaches. Throws LOCKFILE_INVALID with the line.
*/
function readPdmLock(file) {
	const toml = require_toml.parseToml(file.text, file.path);
	const metadata = require_bom.fieldsOf(toml["metadata"]);
	refuseOther(file, toml, metadata);
	const warnings = [];
	const project = require_python_source.readProject(file, warnings);
	const packages = merged({
		path: file.path,
		metadata,
		project,
		warnings
	}, require_bom.listOf(toml["package"]));
	const root = require_python_source.rootPackage(project, lockedGroups(metadata));
	return {
		path: file.path,
		ecosystem: "pypi",
		root: project?.root ?? require_python_source.unknownRoot,
		...require_python_graph.linkPackages(file.path, root ? [root, ...packages] : packages, warnings),
		warnings
	};
}
function refuseOther(file, toml, metadata) {
	const rewrite = "Write it again with PDM 2 or later: pdm lock.";
	const version = metadata?.["lock_version"];
	if (!(typeof version === "string" && /^[234](?:\.\d+)*$/.test(version))) throw require_bom.invalidAt(file.path, file.text, "lock_version", "The pdm.lock is of a lock_version that Waybill does not read; it reads 2 to 4.", rewrite);
	if (toml["package"] !== void 0 && !Array.isArray(toml["package"])) throw require_bom.invalidAt(file.path, file.text, "package", "The pdm.lock has no list of packages.", rewrite);
}
/** What is locked may be less than the project has; lock versions before 4.4 do not tell. */
function lockedGroups(metadata) {
	const groups = metadata?.["groups"];
	return Array.isArray(groups) ? new Set(require_bom.textsOf(groups).map(require_python_source.matchName)) : null;
}
/** One package a name, version and source: PDM locks `coverage` and `coverage[toml]` apart, older versions other spellings too. */
function merged(lock, entries) {
	const bySource = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const fields = require_bom.fieldsOf(entry);
		if (!fields || require_bom.textOf(fields["name"]) === null) {
			lock.warnings.push(`${lock.path}: a package without a name is left out.`);
			continue;
		}
		const id = JSON.stringify([require_python_source.matchName(require_bom.textOf(fields["name"]) ?? ""), ...[
			"version",
			"git",
			"url",
			"path",
			"revision"
		].map((field) => require_bom.textOf(fields[field]))]);
		const known = bySource.get(id);
		if (known) known.push(fields);
		else bySource.set(id, [fields]);
	}
	return [...bySource.values()].map((all) => lockedPackage(lock, all));
}
function lockedPackage(lock, entries) {
	const base = entries.find((entry) => require_bom.textsOf(entry["extras"]).length === 0) ?? entries[0] ?? {};
	const name = require_bom.textOf(base["name"]) ?? "";
	const fault = (message) => lock.warnings.push(`${lock.path}: ${name}: ${message}`);
	const delivered = filesOf(lock, base, fault);
	const marker = require_bom.textOf(base["marker"]);
	const addressed = require_python_source.addressedSource(originOf(base, lock.project), delivered, fault);
	const needs = entries.flatMap((entry) => needOf(lock, entry) ?? []);
	return {
		name,
		version: require_bom.textOf(base["version"]),
		marker,
		need: strongest.find((need) => needs.includes(need)) ?? null,
		dependencies: require_bom.textsOf(base["extras"]).length === 0 ? requirementsOfEntry(base, name) : [],
		extras: extrasOf(entries, name),
		component: {
			...addressed,
			license: void 0,
			properties: [...require_python_source.markerProperty(marker), ...addressed.properties]
		}
	};
}
const strongest = [
	"required",
	"optional",
	"development"
];
/** Each extra that an entry has brings all that the entry asks for; it asks for the package itself, too. */
function extrasOf(entries, name) {
	const extras = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const dependencies = requirementsOfEntry(entry, name);
		for (const extra of require_bom.textsOf(entry["extras"]).map(require_python_source.matchName)) extras.set(extra, [...extras.get(extra) ?? [], ...dependencies]);
	}
	return extras;
}
function requirementsOfEntry(entry, own) {
	return require_python_source.requirementsOf(entry["dependencies"]).filter(({ name }) => require_python_source.matchName(name) !== require_python_source.matchName(own));
}
/** `default` is what everybody gets; other groups are extras or, as pyproject.toml says, for development. */
function needOf({ project }, entry) {
	const groups = require_bom.textsOf(entry["groups"]);
	if (groups.length === 0) return null;
	if (groups.includes("default")) return "required";
	const isDevelopment = (group) => {
		if (project?.groups.has(require_python_source.matchName(group))) return true;
		return !project?.extras.has(require_python_source.matchName(group)) && require_python_source.isForDevelopment(group);
	};
	return groups.every(isDevelopment) ? "development" : "optional";
}
/** From lock version 4.2 on the files are with the package, before that in `metadata.files`. */
function filesOf({ metadata }, entry, fault) {
	const key = `${require_bom.textOf(entry["name"]) ?? ""} ${require_bom.textOf(entry["version"]) ?? ""}`;
	const written = entry["files"] ?? require_bom.fieldOf(require_bom.fieldsOf(metadata?.["files"]), key);
	return require_python_source.deliveredAs(require_bom.listOf(written).map((one) => {
		const file = require_bom.fieldsOf(one);
		return {
			name: file?.["file"],
			url: file?.["url"],
			hashes: [file?.["hash"]]
		};
	}), fault);
}
function originOf(entry, project) {
	for (const kind of [
		"git",
		"hg",
		"svn",
		"bzr"
	]) if (entry[kind] !== void 0) return {
		repository: kind,
		url: require_bom.textOf(entry[kind]),
		commit: require_bom.textOf(entry["revision"])
	};
	const path = require_bom.textOf(entry["path"]) ?? fileAddress(require_bom.textOf(entry["url"]));
	if (path !== null) return /\.(?:whl|zip|tar\.[a-z0-9]+|tgz)$/i.test(path) ? { file: path } : { folder: path };
	if (entry["url"] !== void 0) return { archive: require_bom.textOf(entry["url"]) };
	return { index: project?.index ?? null };
}
function fileAddress(url) {
	return url !== null && /^file:/i.test(url) ? url : null;
}

exports.readPdmLock = readPdmLock;