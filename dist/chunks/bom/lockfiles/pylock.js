const require_bom = require("../../journeys/lockfiles.js");
const require_python_source = require("./python-source.js");
const require_python_graph = require("./python-graph.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/pylock.ts
/**
* Reads pylock.toml of lock-version 1 (PyPA specification "pylock.toml", PEP 751). Needs are what markers say of extras and
* groups; edges are there for packages that have the optional `dependencies`. What the project asks for is in pyproject.toml,
* and only `pylock.toml` itself is surely of it, not `pylock.docs.toml`. Attestations and `tool` tables are not read.
* Throws LOCKFILE_INVALID with the line.
*/
function readPylock(file) {
	const toml = require_toml.parseToml(file.text, file.path);
	refuseOther(file, toml);
	const warnings = [];
	const project = require_python_source.readProject(file, warnings);
	const groups = choicesOf(toml);
	const entries = require_bom.listOf(toml["packages"]).flatMap((entry) => {
		const fields = require_bom.fieldsOf(entry);
		if (fields && require_bom.textOf(fields["name"]) !== null) return [fields];
		warnings.push(`${file.path}: a package without a name is left out.`);
		return [];
	});
	const packages = entries.map((fields) => lockedPackage(file.path, fields, groups, warnings));
	const root = file.path.slice(file.path.lastIndexOf("/") + 1) === "pylock.toml" ? require_python_source.rootPackage(project) : null;
	const linked = require_python_graph.linkPackages(file.path, root ? [root, ...packages] : packages, warnings);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: project?.root ?? require_python_source.unknownRoot,
		...linked,
		dependencies: withKnownEdges(linked, entries, root !== null),
		warnings
	};
}
function refuseOther(file, toml) {
	const rewrite = "Write it again with the tool that its created-by names.";
	const version = toml["lock-version"];
	if (!(typeof version === "string" && /^1\.\d+$/.test(version))) throw require_bom.invalidAt(file.path, file.text, "lock-version", "The pylock.toml is of a lock-version that Waybill does not read; it reads 1.0.", rewrite);
	if (!Array.isArray(toml["packages"])) throw require_bom.invalidAt(file.path, file.text, "packages", "The pylock.toml has no list of packages.", rewrite);
}
/** A package without `dependencies` says nothing of them, unless others do: then it has none. */
function withKnownEdges({ components, dependencies }, entries, isRootKnown) {
	if (entries.some((fields) => fields["dependencies"] !== void 0)) return dependencies;
	const own = isRootKnown ? /* @__PURE__ */ new Set([""]) : /* @__PURE__ */ new Set();
	const unknown = new Set(components.map(({ key }) => key).filter((key) => !own.has(key)));
	return new Map([...dependencies].filter(([key]) => !unknown.has(key)));
}
function choicesOf(toml) {
	return {
		byDefault: new Set(require_bom.textsOf(toml["default-groups"]).map(require_python_source.matchName)),
		extras: new Set(require_bom.textsOf(toml["extras"]).map(require_python_source.matchName))
	};
}
/** Required is what an installer takes without being asked, optional what an extra brings; the rest is of other groups. */
function needOf(marker, { byDefault, extras }) {
	if (require_python_graph.canHold(marker, {
		extras: /* @__PURE__ */ new Set(),
		groups: byDefault
	})) return "required";
	return require_python_graph.canHold(marker, {
		extras,
		groups: byDefault
	}) ? "optional" : "development";
}
function lockedPackage(path, fields, choices, warnings) {
	const name = require_bom.textOf(fields["name"]) ?? "";
	const fault = (message) => warnings.push(`${path}: ${name}: ${message}`);
	const marker = require_bom.textOf(fields["marker"]);
	const addressed = originOf(fields, fault);
	return {
		name,
		version: require_bom.textOf(fields["version"]),
		sourceId: sourceIdOf(fields),
		marker,
		need: needOf(marker, choices),
		dependencies: require_bom.listOf(fields["dependencies"]).flatMap(dependency),
		component: {
			...addressed,
			license: void 0,
			properties: [...require_python_source.markerProperty(marker), ...addressed.properties]
		}
	};
}
function dependency(entry) {
	const fields = require_bom.fieldsOf(entry);
	const name = require_bom.textOf(fields?.["name"]);
	if (!fields || name === null) return [];
	const sourceId = sourceIdOf(fields);
	return [{
		name,
		extras: [],
		specifier: "",
		version: require_bom.textOf(fields["version"]),
		sourceId,
		marker: null,
		conditional: false
	}];
}
/** Tells two entries of one name apart where a dependency has to (PEP 751, `packages.dependencies`). */
function sourceIdOf(fields) {
	for (const kind of [
		"vcs",
		"directory",
		"archive"
	]) {
		const table = require_bom.fieldsOf(fields[kind]);
		if (table) return `${kind} ${require_bom.textOf(table["url"]) ?? require_bom.textOf(table["path"]) ?? ""}`;
	}
	return null;
}
function originOf(fields, fault) {
	const vcs = require_bom.fieldsOf(fields["vcs"]);
	if (vcs) return repositoryOf(vcs, fault);
	const directory = require_bom.fieldsOf(fields["directory"]);
	if (directory) return require_python_source.addressedSource({ folder: require_bom.textOf(directory["path"]) }, require_python_source.deliveredAs([], fault), fault);
	const archive = require_bom.fieldsOf(fields["archive"]);
	if (archive) {
		const delivered = filesOf([archive], fault);
		const url = require_bom.textOf(archive["url"]);
		return require_python_source.addressedSource(url === null || /^file:/i.test(url) ? { file: url ?? require_bom.textOf(archive["path"]) } : { archive: url }, delivered, fault);
	}
	const delivered = filesOf([...fields["sdist"] === void 0 ? [] : [fields["sdist"]], ...require_bom.listOf(fields["wheels"])], fault);
	return require_python_source.addressedSource({ index: require_bom.textOf(fields["index"]) }, delivered, fault);
}
function repositoryOf(vcs, fault) {
	const type = require_bom.textOf(vcs["type"]) ?? "git";
	const kind = [
		"git",
		"hg",
		"svn",
		"bzr"
	].includes(type) ? type : "git";
	const url = require_bom.textOf(vcs["url"]);
	const delivered = require_python_source.deliveredAs([], fault);
	const path = require_bom.textOf(vcs["path"]);
	if (url === null && path !== null) return require_python_source.addressedSource({ folder: path }, delivered, fault);
	return require_python_source.addressedSource({
		repository: kind,
		url,
		commit: require_bom.textOf(vcs["commit-id"])
	}, delivered, fault);
}
function filesOf(files, fault) {
	return require_python_source.deliveredAs(files.map((one) => {
		const file = require_bom.fieldsOf(one);
		return {
			name: file?.["name"] ?? file?.["path"],
			url: file?.["url"],
			hashes: knownDigests(file?.["hashes"])
		};
	}), fault);
}
/** Of the algorithms of `hashlib`, those that a bill of materials can name. */
function knownDigests(hashes) {
	return require_bom.entriesOf(hashes).flatMap(([algorithm, digest]) => /^(?:md5|sha(?:1|256|384|512))$/i.test(algorithm) ? [`${algorithm}:${require_bom.textOf(digest) ?? ""}`] : []);
}

exports.readPylock = readPylock;