import { a as listOf, o as textOf, r as fieldsOf, s as textsOf, t as entriesOf } from "./fields.js";
import { t as invalidAt } from "./invalid.js";
import { _ as deliveredAs, a as readProject, c as unknownRoot, h as matchName, n as markerProperty, s as rootPackage, t as addressedSource } from "./python-source.js";
import { n as canHold, t as linkPackages } from "./python-graph.js";
import { t as parseToml } from "./toml.js";

// src/bom/lockfiles/pylock.ts
/**
* Reads pylock.toml of lock-version 1 (PyPA specification "pylock.toml", PEP 751). Needs are what markers say of extras and
* groups; edges are there for packages that have the optional `dependencies`. What the project asks for is in pyproject.toml,
* and only `pylock.toml` itself is surely of it, not `pylock.docs.toml`. Attestations and `tool` tables are not read.
* Throws LOCKFILE_INVALID with the line.
*/
function readPylock(file) {
	const toml = parseToml(file.text, file.path);
	refuseOther(file, toml);
	const warnings = [];
	const project = readProject(file, warnings);
	const groups = choicesOf(toml);
	const entries = listOf(toml["packages"]).flatMap((entry) => {
		const fields = fieldsOf(entry);
		if (fields && textOf(fields["name"]) !== null) return [fields];
		warnings.push(`${file.path}: a package without a name is left out.`);
		return [];
	});
	const packages = entries.map((fields) => lockedPackage(file.path, fields, groups, warnings));
	const root = file.path.slice(file.path.lastIndexOf("/") + 1) === "pylock.toml" ? rootPackage(project) : null;
	const linked = linkPackages(file.path, root ? [root, ...packages] : packages, warnings);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: project?.root ?? unknownRoot,
		...linked,
		dependencies: withKnownEdges(linked, entries, root !== null),
		warnings
	};
}
function refuseOther(file, toml) {
	const rewrite = "Write it again with the tool that its created-by names.";
	const version = toml["lock-version"];
	if (!(typeof version === "string" && /^1\.\d+$/.test(version))) throw invalidAt(file.path, file.text, "lock-version", "The pylock.toml is of a lock-version that Waybill does not read; it reads 1.0.", rewrite);
	if (!Array.isArray(toml["packages"])) throw invalidAt(file.path, file.text, "packages", "The pylock.toml has no list of packages.", rewrite);
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
		byDefault: new Set(textsOf(toml["default-groups"]).map(matchName)),
		extras: new Set(textsOf(toml["extras"]).map(matchName))
	};
}
/** Required is what an installer takes without being asked, optional what an extra brings; the rest is of other groups. */
function needOf(marker, { byDefault, extras }) {
	if (canHold(marker, {
		extras: /* @__PURE__ */ new Set(),
		groups: byDefault
	})) return "required";
	return canHold(marker, {
		extras,
		groups: byDefault
	}) ? "optional" : "development";
}
function lockedPackage(path, fields, choices, warnings) {
	const name = textOf(fields["name"]) ?? "";
	const fault = (message) => warnings.push(`${path}: ${name}: ${message}`);
	const marker = textOf(fields["marker"]);
	const addressed = originOf(fields, fault);
	return {
		name,
		version: textOf(fields["version"]),
		sourceId: sourceIdOf(fields),
		marker,
		need: needOf(marker, choices),
		dependencies: listOf(fields["dependencies"]).flatMap(dependency),
		component: {
			...addressed,
			license: void 0,
			properties: [...markerProperty(marker), ...addressed.properties]
		}
	};
}
function dependency(entry) {
	const fields = fieldsOf(entry);
	const name = textOf(fields?.["name"]);
	if (!fields || name === null) return [];
	const sourceId = sourceIdOf(fields);
	return [{
		name,
		extras: [],
		specifier: "",
		version: textOf(fields["version"]),
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
		const table = fieldsOf(fields[kind]);
		if (table) return `${kind} ${textOf(table["url"]) ?? textOf(table["path"]) ?? ""}`;
	}
	return null;
}
function originOf(fields, fault) {
	const vcs = fieldsOf(fields["vcs"]);
	if (vcs) return repositoryOf(vcs, fault);
	const directory = fieldsOf(fields["directory"]);
	if (directory) return addressedSource({ folder: textOf(directory["path"]) }, deliveredAs([], fault), fault);
	const archive = fieldsOf(fields["archive"]);
	if (archive) {
		const delivered = filesOf([archive], fault);
		const url = textOf(archive["url"]);
		return addressedSource(url === null || /^file:/i.test(url) ? { file: url ?? textOf(archive["path"]) } : { archive: url }, delivered, fault);
	}
	const delivered = filesOf([...fields["sdist"] === void 0 ? [] : [fields["sdist"]], ...listOf(fields["wheels"])], fault);
	return addressedSource({ index: textOf(fields["index"]) }, delivered, fault);
}
function repositoryOf(vcs, fault) {
	const type = textOf(vcs["type"]) ?? "git";
	const kind = [
		"git",
		"hg",
		"svn",
		"bzr"
	].includes(type) ? type : "git";
	const url = textOf(vcs["url"]);
	const delivered = deliveredAs([], fault);
	const path = textOf(vcs["path"]);
	if (url === null && path !== null) return addressedSource({ folder: path }, delivered, fault);
	return addressedSource({
		repository: kind,
		url,
		commit: textOf(vcs["commit-id"])
	}, delivered, fault);
}
function filesOf(files, fault) {
	return deliveredAs(files.map((one) => {
		const file = fieldsOf(one);
		return {
			name: file?.["name"] ?? file?.["path"],
			url: file?.["url"],
			hashes: knownDigests(file?.["hashes"])
		};
	}), fault);
}
/** Of the algorithms of `hashlib`, those that a bill of materials can name. */
function knownDigests(hashes) {
	return entriesOf(hashes).flatMap(([algorithm, digest]) => /^(?:md5|sha(?:1|256|384|512))$/i.test(algorithm) ? [`${algorithm}:${textOf(digest) ?? ""}`] : []);
}

export { readPylock };