const require_bom = require("../../journeys/lockfiles.js");
const require_python_source = require("./python-source.js");
const require_python_graph = require("./python-graph.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/uv-lock.ts
/**
* Reads uv.lock of version 1 (uv, "Structure and files", `uv-resolver` lock): every package with its files, and exact
* edges, as uv states version and source wherever a package is forked. The package at `.` is the project, the other members
* of the workspace are folders of it, with extras and development packages of their own. Throws LOCKFILE_INVALID with the
* line.
*/
function readUvLock(file) {
	const toml = require_toml.parseToml(file.text, file.path);
	refuseOther(file, toml);
	const warnings = [];
	const manifest = require_bom.fieldsOf(toml["manifest"]);
	const members = new Set(require_bom.textsOf(manifest?.["members"]).map(require_python_source.matchName));
	const packages = require_bom.listOf(toml["package"]).flatMap((entry) => {
		const fields = require_bom.fieldsOf(entry);
		const name = require_bom.textOf(fields?.["name"]);
		if (fields && name !== null) return [lockedPackage(file.path, fields, name, {
			members,
			warnings
		})];
		warnings.push(`${file.path}: a package without a name is left out.`);
		return [];
	});
	const project = require_python_source.readProject(file, warnings);
	const found = packages.findIndex(({ role }) => role === "root");
	const own = packages[found];
	const roots = own ? [] : [workspaceRoot(manifest)];
	const others = packages.map((locked, index) => locked.role === "root" && index !== found ? asMember(locked) : locked);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: {
			name: project?.root.name ?? own?.name ?? require_python_source.unknownRoot.name,
			version: own?.version ?? project?.root.version ?? null,
			license: project?.root.license
		},
		...require_python_graph.linkPackages(file.path, [...roots, ...others], warnings),
		warnings
	};
}
function refuseOther(file, toml) {
	const rewrite = "Write it again with uv: uv lock.";
	if (toml["version"] !== 1) throw require_bom.invalidAt(file.path, file.text, "version", "The uv.lock is of a version that Waybill does not read; it reads 1.", rewrite);
	if (toml["package"] !== void 0 && !Array.isArray(toml["package"])) throw require_bom.invalidAt(file.path, file.text, "package", "The uv.lock has no list of packages.", rewrite);
}
/** A workspace without a package of its own still asks for packages. */
function workspaceRoot(manifest) {
	const groups = [...require_bom.entriesOf(manifest?.["dependency-groups"]), ...require_bom.entriesOf(manifest?.["dev-dependencies"])];
	return {
		name: "",
		version: null,
		dependencies: require_bom.listOf(manifest?.["requirements"]).flatMap(dependency),
		development: groups.flatMap(([, list]) => require_bom.listOf(list).flatMap(dependency)),
		role: "root",
		component: null
	};
}
/** There is one project; what else stands at its place is a part of it. */
function asMember(locked) {
	return {
		...locked,
		role: "member",
		component: {
			source: { kind: "folder" },
			hashes: [],
			license: void 0,
			path: "",
			properties: []
		}
	};
}
function lockedPackage(path, fields, name, { members, warnings }) {
	const source = require_bom.fieldsOf(fields["source"]);
	const fault = (message) => warnings.push(`${path}: ${name}: ${message}`);
	const folder = folderOf(source);
	const role = folder === "" ? "root" : folder !== null && members.has(require_python_source.matchName(name)) ? "member" : void 0;
	const addressed = originOf(source, filesOf(fields, fault), fault);
	return {
		name,
		version: require_bom.textOf(fields["version"]),
		sourceId: sourceIdOf(source),
		dependencies: require_bom.listOf(fields["dependencies"]).flatMap(dependency),
		extras: new Map(groupsOf(fields["optional-dependencies"])),
		...role === void 0 ? {} : {
			role,
			development: [...groupsOf(fields["dev-dependencies"]), ...groupsOf(fields["dependency-groups"])].flatMap(([, list]) => list)
		},
		component: role === "root" ? null : {
			...addressed,
			license: void 0
		}
	};
}
function groupsOf(value) {
	return require_bom.entriesOf(value).map(([name, list]) => [require_python_source.matchName(name), require_bom.listOf(list).flatMap(dependency)]);
}
function dependency(entry) {
	const fields = require_bom.fieldsOf(entry);
	const name = require_bom.textOf(fields?.["name"]);
	if (!fields || name === null) return [];
	const source = require_bom.fieldsOf(fields["source"]);
	const marker = require_bom.textOf(fields["marker"]);
	return [{
		name,
		extras: [...require_bom.textsOf(fields["extra"]), ...require_bom.textsOf(fields["extras"])],
		specifier: require_bom.textOf(fields["specifier"]) ?? "",
		version: require_bom.textOf(fields["version"]),
		sourceId: source ? sourceIdOf(source) : null,
		marker,
		conditional: marker !== null
	}];
}
/** Equal for equal sources, in whatever order their fields stand. */
function sourceIdOf(source) {
	return JSON.stringify(require_bom.entriesOf(source).map(([name, value]) => `${name}=${require_bom.textOf(value) ?? ""}`).sort());
}
/** The folder of a package of the project, '' for the project's own; null for what comes from elsewhere. */
function folderOf(source) {
	const written = require_bom.textOf(source?.["editable"]) ?? require_bom.textOf(source?.["virtual"]) ?? require_bom.textOf(source?.["directory"]);
	return written === null ? null : require_bom.localPath(written).path;
}
function filesOf(fields, fault) {
	const sdist = fields["sdist"] === void 0 ? [] : [fields["sdist"]];
	return require_python_source.deliveredAs([...sdist, ...require_bom.listOf(fields["wheels"])].map((one) => {
		const file = require_bom.fieldsOf(one);
		const path = require_bom.textOf(file?.["path"]);
		return {
			name: file?.["filename"] ?? require_python_source.lastName(path),
			url: file?.["url"],
			hashes: [file?.["hash"]]
		};
	}), fault);
}
function originOf(source, delivered, fault) {
	const registry = require_bom.textOf(source?.["registry"]);
	if (registry !== null && !/^https?:/i.test(registry)) return fromFolder(registry, delivered);
	const addressed = require_python_source.addressedSource(writtenOrigin(source), delivered, fault);
	if (source && Object.keys(source).length > 0) return addressed;
	fault("it has no source.");
	return {
		...addressed,
		source: null
	};
}
/** Files in a folder instead of an index (`--find-links`). */
function fromFolder(registry, { hashes, files, properties }) {
	const index = {
		name: "waybill:pypi:index",
		value: require_bom.localPath(registry).path
	};
	return {
		source: null,
		hashes,
		...files ? { files } : {},
		path: "",
		properties: [...properties, index]
	};
}
function writtenOrigin(source) {
	const git = require_bom.textOf(source?.["git"]);
	const folder = require_bom.textOf(source?.["editable"]) ?? require_bom.textOf(source?.["virtual"]) ?? require_bom.textOf(source?.["directory"]);
	if (git !== null) return {
		repository: "git",
		url: withoutQuery(git),
		commit: git.split("#")[1] ?? null
	};
	if (folder !== null) return { folder };
	if (source?.["url"] !== void 0) return { archive: require_bom.textOf(source["url"]) };
	if (source?.["path"] !== void 0) return { file: require_bom.textOf(source["path"]) };
	return { index: require_bom.textOf(source?.["registry"]) };
}
/** Branch, tag and folder stand in the query; the commit behind `#` says it all. */
function withoutQuery(address) {
	return address.replace(/[?#].*$/s, "");
}

exports.readUvLock = readUvLock;