import { t as byCodeUnit } from "../code-units.js";
import { a as listOf, i as isFields, n as fieldOf, o as textOf, r as fieldsOf, t as entriesOf } from "./fields.js";
import { t as invalidAt } from "./invalid.js";
import { n as parseJson } from "./json.js";
import { c as unknownRoot, f as pinnedVersion, g as purlName, h as matchName, m as isForDevelopment, n as markerProperty, p as keyMaker, t as addressedSource, v as deliveredUnnamed } from "./python-source.js";
import { t as parseToml } from "./toml.js";

// src/bom/lockfiles/pipfile-lock.ts
/**
* Reads Pipfile.lock of pipfile-spec 6 (pipenv, "Pipfile & Pipfile.lock"): the packages of `default`, `develop` and further
* categories. The format has no edges; those of the project are what the Pipfile beside it names. Digests have no file
* names there, so several are properties. Throws LOCKFILE_INVALID with the line.
*/
function readPipfileLock(file) {
	const json = fieldsOf(parseJson(file.text, file.path));
	const meta = fieldsOf(json?.["_meta"]);
	const rewrite = "Write it again with pipenv: pipenv lock.";
	if (!json || !meta) throw invalidAt(file.path, file.text, "", "The Pipfile.lock is no object with \"_meta\".", rewrite);
	if (meta["pipfile-spec"] !== 6) throw invalidAt(file.path, file.text, "\"pipfile-spec\"", "The Pipfile.lock is of a pipfile-spec that Waybill does not read; it reads 6.", rewrite);
	const warnings = [];
	const lock = {
		file,
		sources: sourcesOf(meta),
		found: /* @__PURE__ */ new Map(),
		keyOf: keyMaker(),
		warnings
	};
	for (const [category, packages] of inOrder(json)) if (category !== "_meta") readCategory(lock, category, packages);
	const components = [...lock.found.values()].flatMap((versions) => [...versions.values()]);
	const asked = askedKeys(lock);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: unknownRoot,
		components,
		dependencies: asked === null ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([["", asked.keys]]),
		incomplete: new Set(asked?.complete === false ? [""] : []),
		warnings
	};
}
function sourcesOf(meta) {
	return listOf(meta["sources"]).flatMap((source) => {
		const fields = fieldsOf(source);
		return fields ? [{
			name: textOf(fields["name"]) ?? "",
			url: textOf(fields["url"])
		}] : [];
	});
}
/** Of a package under two spellings the first stands: the same one whoever wrote the file. */
function inOrder(json) {
	return entriesOf(json).sort(([a], [b]) => byCodeUnit(a, b));
}
function readCategory(lock, category, packages) {
	const { file, warnings } = lock;
	if (!isFields(packages)) {
		const place = JSON.stringify(category);
		throw invalidAt(file.path, file.text, place, `The section ${place.slice(0, 100)} is not an object.`);
	}
	for (const [name, entry] of inOrder(packages)) {
		const fields = fieldsOf(entry);
		const written = textOf(name);
		if (!fields || written === null) {
			warnings.push(`${file.path}: ${written ?? "a package without a name"}: is not an object and is left out.`);
			continue;
		}
		addPackage(lock, written, fields, needOf(category));
	}
}
function needOf(category) {
	if (category === "default") return "required";
	return category === "develop" || isForDevelopment(category) ? "development" : "optional";
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
	const same = lock.found.get(matchName(name)) ?? /* @__PURE__ */ new Map();
	lock.found.set(matchName(name), same);
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
	const written = textOf(fields["version"]);
	const version = written === null ? null : pinnedVersion(written);
	if (written !== null && version === null) fault("its version is not pinned and is left out.");
	const delivered = deliveredUnnamed(listOf(fields["hashes"]), fault);
	const addressed = addressedSource(origin, delivered, fault);
	return {
		ecosystem: "pypi",
		group: null,
		name: purlName(name),
		version,
		need,
		...addressed,
		license: void 0,
		properties: [...markerProperty(textOf(fields["markers"])), ...addressed.properties]
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
		url: textOf(fields[kind]),
		commit: textOf(fields["ref"])
	};
	const path = textOf(fields["path"]);
	if (path !== null) return /\.(?:whl|zip|tar\.[a-z0-9]+|tgz)$/i.test(path) ? { file: path } : { folder: path };
	const file = textOf(fields["file"]);
	if (file !== null) return /^https?:/i.test(file) ? { archive: file } : { file };
	const index = textOf(fields["index"]);
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
		manifest = parseToml(text, file.path);
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
	for (const [section, packages] of Object.entries(manifest)) for (const [name, wanted] of notPackages.has(section) ? [] : entriesOf(packages)) {
		const all = found.get(matchName(name));
		for (const { key } of all?.values() ?? []) keys.add(key);
		if (all || isSelf(wanted)) continue;
		complete = false;
		warnings.push(`${file.path}: the Pipfile asks for ${textOf(name) ?? ""}, which the lockfile lacks.`);
	}
	return {
		keys: [...keys],
		complete
	};
}
function isSelf(wanted) {
	return isFields(wanted) && [".", "./"].includes(textOf(fieldOf(wanted, "path")) ?? "");
}

export { readPipfileLock };