import { a as listOf, i as isFields, n as fieldOf, o as textOf, r as fieldsOf, s as textsOf, t as entriesOf } from "./fields.js";
import { t as invalidAt } from "./invalid.js";
import { _ as deliveredAs, a as readProject, c as unknownRoot, i as poetryDependencies, n as markerProperty, r as extrasOf, s as rootPackage, t as addressedSource, v as deliveredUnnamed } from "./python-source.js";
import { t as linkPackages } from "./python-graph.js";
import { t as parseToml } from "./toml.js";

// src/bom/lockfiles/poetry-lock.ts
/**
* Reads poetry.lock of the lock versions 1 and 2 (Poetry 1.0 to 2.x; `poetry.packages.locker`): every package with its
* files, and edges by name, through extras only where something asks for them. Needs are what groups (2.1) or
* categories (1.x) say, else what pyproject.toml reaches. Throws LOCKFILE_INVALID with the line.
*/
function readPoetryLock(file) {
	const toml = parseToml(file.text, file.path);
	const metadata = fieldsOf(toml["metadata"]);
	refuseOther(file, toml, metadata);
	const warnings = [];
	const project = readProject(file, warnings);
	const packages = listOf(toml["package"]).flatMap((entry) => {
		const fields = fieldsOf(entry);
		const name = textOf(fields?.["name"]);
		if (fields && name !== null) return [lockedPackage(file.path, fields, name, metadata, warnings)];
		warnings.push(`${file.path}: a package without a name is left out.`);
		return [];
	});
	const root = rootPackage(project);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: project?.root ?? unknownRoot,
		...linkPackages(file.path, root ? [root, ...packages] : packages, warnings),
		warnings
	};
}
function refuseOther(file, toml, metadata) {
	const rewrite = "Write it again with Poetry 1.1 or later: poetry lock.";
	if (!metadata) throw invalidAt(file.path, file.text, "[metadata]", "The poetry.lock has no [metadata] table.", rewrite);
	const version = metadata["lock-version"];
	if (version !== void 0 && !(typeof version === "string" && /^[12]\.\d+$/.test(version))) throw invalidAt(file.path, file.text, "lock-version", "The poetry.lock is of a lock-version that Waybill does not read; it reads 1 and 2.", rewrite);
	if (toml["package"] !== void 0 && !Array.isArray(toml["package"])) throw invalidAt(file.path, file.text, "package", "The poetry.lock has no list of packages.", rewrite);
}
function lockedPackage(path, fields, name, metadata, warnings) {
	const version = textOf(fields["version"]);
	const fault = (message) => warnings.push(`${path}: ${name}: ${message}`);
	const dependencies = poetryDependencies(fields["dependencies"]);
	const marker = markerOf(fields["markers"]);
	const delivered = filesOf(fields, name, metadata, fault);
	const addressed = sourceOf(fieldsOf(fields["source"]), delivered, fault);
	return {
		name,
		version,
		marker,
		need: needOf(fields),
		unreached: fields["optional"] === true ? "optional" : "required",
		dependencies: dependencies.filter(({ optional }) => !optional),
		extras: extrasOf(void 0, fields["extras"], dependencies),
		component: {
			...addressed,
			license: void 0,
			properties: [...markerProperty(marker), ...addressed.properties]
		}
	};
}
/** Groups other than `main` are for development only (Poetry, "Managing dependencies", "Dependency groups"). */
function needOf(fields) {
	const groups = textsOf(fields["groups"]);
	const category = textOf(fields["category"]);
	if (groups.length === 0 && category === null) return null;
	if (!groups.includes("main") && category !== "main") return "development";
	return fields["optional"] === true ? "optional" : "required";
}
/** A text, or one for each group. */
function markerOf(written) {
	if (!isFields(written)) return textOf(written);
	const all = [...new Set(entriesOf(written).flatMap(([, marker]) => textOf(marker) ?? []))];
	return all.length < 2 ? all[0] ?? null : all.map((marker) => `(${marker})`).join(" or ");
}
/** Lock version 2 keeps the files with the package, 1 in `metadata.files`, and Poetry 0 had digests alone. */
function filesOf(fields, name, metadata, fault) {
	const written = fields["files"] ?? fieldOf(fieldsOf(metadata?.["files"]), name);
	if (written === void 0) return deliveredUnnamed(poetry0Digests(metadata, name), fault);
	return deliveredAs(listOf(written).map((one) => {
		const file = fieldsOf(one);
		return {
			name: file?.["file"],
			url: file?.["url"],
			hashes: [file?.["hash"]]
		};
	}), fault);
}
function poetry0Digests(metadata, name) {
	return textsOf(fieldOf(fieldsOf(metadata?.["hashes"]), name)).map((hex) => `sha256:${hex}`);
}
/** `type` of a source: `git`, `url`, `file`, `directory`, or `legacy` for an index. */
function sourceOf(source, delivered, fault) {
	const url = textOf(source?.["url"]);
	const commit = textOf(source?.["resolved_reference"]) ?? textOf(source?.["reference"]);
	switch (source?.["type"]) {
		case "git": return addressedSource({
			repository: "git",
			url,
			commit
		}, delivered, fault);
		case "url": return addressedSource({ archive: url }, delivered, fault);
		case "file": return addressedSource({ file: url }, delivered, fault);
		case "directory": return addressedSource({ folder: url }, delivered, fault);
		default: return addressedSource({ index: url }, delivered, fault);
	}
}

export { readPoetryLock };