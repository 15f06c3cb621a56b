const require_bom = require("../../journeys/lockfiles.js");
const require_python_source = require("./python-source.js");
const require_python_graph = require("./python-graph.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/poetry-lock.ts
/**
* Reads poetry.lock of the lock versions 1 and 2 (Poetry 1.0 to 2.x; `poetry.packages.locker`): every package with its
* files, and edges by name, through extras only where something asks for them. Needs are what groups (2.1) or
* categories (1.x) say, else what pyproject.toml reaches. Throws LOCKFILE_INVALID with the line.
*/
function readPoetryLock(file) {
	const toml = require_toml.parseToml(file.text, file.path);
	const metadata = require_bom.fieldsOf(toml["metadata"]);
	refuseOther(file, toml, metadata);
	const warnings = [];
	const project = require_python_source.readProject(file, warnings);
	const packages = require_bom.listOf(toml["package"]).flatMap((entry) => {
		const fields = require_bom.fieldsOf(entry);
		const name = require_bom.textOf(fields?.["name"]);
		if (fields && name !== null) return [lockedPackage(file.path, fields, name, metadata, warnings)];
		warnings.push(`${file.path}: a package without a name is left out.`);
		return [];
	});
	const root = require_python_source.rootPackage(project);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: project?.root ?? require_python_source.unknownRoot,
		...require_python_graph.linkPackages(file.path, root ? [root, ...packages] : packages, warnings),
		warnings
	};
}
function refuseOther(file, toml, metadata) {
	const rewrite = "Write it again with Poetry 1.1 or later: poetry lock.";
	if (!metadata) throw require_bom.invalidAt(file.path, file.text, "[metadata]", "The poetry.lock has no [metadata] table.", rewrite);
	const version = metadata["lock-version"];
	if (version !== void 0 && !(typeof version === "string" && /^[12]\.\d+$/.test(version))) throw require_bom.invalidAt(file.path, file.text, "lock-version", "The poetry.lock is of a lock-version that Waybill does not read; it reads 1 and 2.", rewrite);
	if (toml["package"] !== void 0 && !Array.isArray(toml["package"])) throw require_bom.invalidAt(file.path, file.text, "package", "The poetry.lock has no list of packages.", rewrite);
}
function lockedPackage(path, fields, name, metadata, warnings) {
	const version = require_bom.textOf(fields["version"]);
	const fault = (message) => warnings.push(`${path}: ${name}: ${message}`);
	const dependencies = require_python_source.poetryDependencies(fields["dependencies"]);
	const marker = markerOf(fields["markers"]);
	const delivered = filesOf(fields, name, metadata, fault);
	const addressed = sourceOf(require_bom.fieldsOf(fields["source"]), delivered, fault);
	return {
		name,
		version,
		marker,
		need: needOf(fields),
		unreached: fields["optional"] === true ? "optional" : "required",
		dependencies: dependencies.filter(({ optional }) => !optional),
		extras: require_python_source.extrasOf(void 0, fields["extras"], dependencies),
		component: {
			...addressed,
			license: void 0,
			properties: [...require_python_source.markerProperty(marker), ...addressed.properties]
		}
	};
}
/** Groups other than `main` are for development only (Poetry, "Managing dependencies", "Dependency groups"). */
function needOf(fields) {
	const groups = require_bom.textsOf(fields["groups"]);
	const category = require_bom.textOf(fields["category"]);
	if (groups.length === 0 && category === null) return null;
	if (!groups.includes("main") && category !== "main") return "development";
	return fields["optional"] === true ? "optional" : "required";
}
/** A text, or one for each group. */
function markerOf(written) {
	if (!require_bom.isFields(written)) return require_bom.textOf(written);
	const all = [...new Set(require_bom.entriesOf(written).flatMap(([, marker]) => require_bom.textOf(marker) ?? []))];
	return all.length < 2 ? all[0] ?? null : all.map((marker) => `(${marker})`).join(" or ");
}
/** Lock version 2 keeps the files with the package, 1 in `metadata.files`, and Poetry 0 had digests alone. */
function filesOf(fields, name, metadata, fault) {
	const written = fields["files"] ?? require_bom.fieldOf(require_bom.fieldsOf(metadata?.["files"]), name);
	if (written === void 0) return require_python_source.deliveredUnnamed(poetry0Digests(metadata, name), fault);
	return require_python_source.deliveredAs(require_bom.listOf(written).map((one) => {
		const file = require_bom.fieldsOf(one);
		return {
			name: file?.["file"],
			url: file?.["url"],
			hashes: [file?.["hash"]]
		};
	}), fault);
}
function poetry0Digests(metadata, name) {
	return require_bom.textsOf(require_bom.fieldOf(require_bom.fieldsOf(metadata?.["hashes"]), name)).map((hex) => `sha256:${hex}`);
}
/** `type` of a source: `git`, `url`, `file`, `directory`, or `legacy` for an index. */
function sourceOf(source, delivered, fault) {
	const url = require_bom.textOf(source?.["url"]);
	const commit = require_bom.textOf(source?.["resolved_reference"]) ?? require_bom.textOf(source?.["reference"]);
	switch (source?.["type"]) {
		case "git": return require_python_source.addressedSource({
			repository: "git",
			url,
			commit
		}, delivered, fault);
		case "url": return require_python_source.addressedSource({ archive: url }, delivered, fault);
		case "file": return require_python_source.addressedSource({ file: url }, delivered, fault);
		case "directory": return require_python_source.addressedSource({ folder: url }, delivered, fault);
		default: return require_python_source.addressedSource({ index: url }, delivered, fault);
	}
}

exports.readPoetryLock = readPoetryLock;