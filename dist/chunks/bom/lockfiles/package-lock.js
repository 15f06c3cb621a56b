import { n as wellFormed } from "../code-units.js";
import { r as withoutCredentials } from "../credentials.js";
import { t as splitScope } from "../package-name.js";
import { t as invalidAt } from "./invalid.js";
import { n as parseJson } from "./json.js";
import { a as readResolved, r as digestsOf } from "./package-source.js";
import { i as isFields, o as textOf, r as fieldsOf, t as entriesOf$1 } from "./fields.js";
import { n as localPath } from "./local-path.js";
import { r as workspaceMatcher } from "./workspaces.js";

// src/bom/lockfiles/npm-tree.ts
const modules = "node_modules/";
function npmTree(entries) {
	const places = /* @__PURE__ */ new Map();
	const installed = /* @__PURE__ */ new Map();
	for (const key of entries.keys()) {
		const place = placeOf(key);
		places.set(key, place);
		if (!place) continue;
		const names = installed.get(place.folder);
		if (names) names.set(place.name, key);
		else installed.set(place.folder, /* @__PURE__ */ new Map([[place.name, key]]));
	}
	const outwards = /* @__PURE__ */ new Map();
	for (const key of entries.keys()) for (let folder = key; folder !== null && !outwards.has(folder);) {
		const place = places.get(folder);
		const outer = place ? place.folder : outerFolder(folder, entries);
		outwards.set(folder, outer);
		folder = outer;
	}
	return {
		entries,
		places,
		installed,
		outwards
	};
}
/** The last `node_modules` of a key and the name in it; null for a folder of the project (`packages/a`). */
function placeOf(key) {
	const inner = key.lastIndexOf(`/${modules}`);
	const at = inner >= 0 || !key.startsWith(modules) ? inner + 1 : 0;
	if (at === 0 && !key.startsWith(modules)) return null;
	const name = key.slice(at + 13);
	const depth = name.startsWith("@") ? 2 : 1;
	return name.split("/").length > depth ? null : {
		folder: key.slice(0, Math.max(0, at - 1)),
		name
	};
}
/**
* What `name` means in the folder `from`, after links: the key of an entry; undefined when it is not installed;
* null when a link leads nowhere. Goes outwards through `node_modules`, as Node does; the number of steps is
* the depth of nesting, and a lockfile pays for depth with length.
*/
function resolveDependency(tree, from, name) {
	for (let folder = from; folder !== null; folder = tree.outwards.get(folder) ?? null) {
		const key = tree.installed.get(folder)?.get(name);
		if (key !== void 0) return targetOf(tree.entries, key);
	}
}
/** Where a link leads: a key, or null when there is no such entry. What is no link leads to itself. */
function targetOf(entries, key) {
	const entry = entries.get(key);
	if (entry?.["link"] !== true) return key;
	const target = entry["resolved"];
	if (typeof target !== "string") return null;
	const normal = target.replace(/^\.\//, "").replace(/^\.$/, "");
	const found = entries.get(normal);
	return found && found["link"] !== true ? normal : null;
}
function outerFolder(folder, entries) {
	if (folder === "") return null;
	const place = placeOf(folder);
	if (place) return place.folder;
	for (let outer = parentOf(folder); outer !== ""; outer = parentOf(outer)) if (entries.has(outer)) return outer;
	return isOutside(folder) ? null : "";
}
/** Folders beside or above the project, and on other drives, see nothing of its `node_modules`. */
function isOutside(folder) {
	return folder === ".." || folder.startsWith("../") || folder.startsWith("/") || /^[a-z]:/i.test(folder);
}
function parentOf(folder) {
	return folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
}

// src/bom/lockfiles/package-lock-1.ts
/** The longest path that common file systems take; what is nested deeper was written by no package manager. */
const longestPath$1 = 4096;
/**
* The packages of a package-lock.json or npm-shrinkwrap.json of version 1 (npm 5 and 6, and before them without a
* version), in the form of the later ones: what is nested is in the `node_modules` of what it is nested in, under a link
* in that of its target; `version` may be an alias, a file, a folder or a git address (npm docs, "package-lock.json",
* "dependencies"; arborist, `Shrinkwrap.#loadAll`). What the project asks for stands in its manifest alone.
*/
function readVersion1(json, manifest, invalid) {
	const entries = /* @__PURE__ */ new Map([["", rootEntry(json, manifest)]]);
	const faults = [];
	let tellsEdges = json["requires"] === true;
	const open = nestedIn("", json["dependencies"]);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { folder, name } = next;
		if (!isFields(next.fields)) throw invalid(name, "A package of the lockfile is not an object.");
		const key = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
		if (!isPackageName(name) || key.length > longestPath$1) throw invalid(name, "A package of the lockfile has a name that is none.");
		const { entry, target, fault } = entryOf(name, next.fields);
		if (fault !== null) faults.push({
			key,
			message: fault
		});
		entries.set(key, entry);
		if (target !== null && !entries.has(target)) entries.set(target, {
			...common(next.fields),
			name
		});
		tellsEdges ||= isFields(next.fields["requires"]);
		open.push(...nestedIn(target ?? key, next.fields["dependencies"]));
	}
	return {
		entries,
		tellsEdges,
		faults
	};
}
function rootEntry(json, manifest) {
	const peers = entriesOf$1(manifest?.["peerDependencies"]).map(([name]) => [name, { optional: true }]);
	return {
		name: json["name"],
		version: json["version"],
		workspaces: manifest?.["workspaces"],
		dependencies: manifest?.["dependencies"],
		optionalDependencies: manifest?.["optionalDependencies"],
		devDependencies: manifest?.["devDependencies"],
		peerDependencies: manifest?.["peerDependencies"],
		peerDependenciesMeta: Object.fromEntries(peers)
	};
}
/** Last first: the next one is taken from the end. */
function nestedIn(folder, dependencies) {
	return entriesOf$1(dependencies).map(([name, fields]) => ({
		folder,
		name,
		fields
	})).reverse();
}
function isPackageName(name) {
	const parts = name.split("/");
	const isPart = (part) => part !== "" && part !== "." && part !== ".." && !part.includes("\\");
	return parts.length === (name.startsWith("@") ? 2 : 1) && parts.every(isPart);
}
/** What the later versions call the same, and `requires`, of which nobody knows what is optional. */
function common(fields) {
	const { integrity, dev, optional, devOptional, extraneous } = fields;
	return {
		integrity,
		dev,
		optional,
		devOptional,
		extraneous,
		inBundle: fields["bundled"] === true,
		dependencies: fieldsOf(fields["requires"])
	};
}
/** `target` is the folder that a link leads to. */
function entryOf(name, fields) {
	const written = textOf(fields["version"]) ?? "";
	const entry = {
		...common(fields),
		resolved: fields["resolved"]
	};
	const plain = (more) => ({
		entry: {
			...entry,
			...more
		},
		target: null,
		fault: null
	});
	if (written.startsWith("npm:")) {
		const at = written.indexOf("@", 5);
		if (at > 4) return plain({
			name: written.slice(4, at),
			version: written.slice(at + 1)
		});
	}
	if (/^file:/i.test(written)) {
		if (isArchive(written)) return plain({
			resolved: written,
			version: versionOfFile(name, written)
		});
		const { folder, fault } = folderOf(written.slice(5));
		return {
			entry: {
				link: true,
				resolved: folder
			},
			target: folder,
			fault
		};
	}
	if (/^https?:/i.test(written)) return plain({
		resolved: written,
		version: versionOfFile(name, written)
	});
	if (/^(git[+:@]|ssh:)/i.test(written)) return plain({ resolved: written });
	const hosted = /^(github|gitlab|bitbucket):([^/#\s]+\/[^/#\s]+)(#.*)?$/.exec(written);
	if (hosted) return plain({ resolved: addressOf(hosted) });
	return plain({ version: written });
}
/** `github:owner/name#commit` in full (npm docs, "package.json", "Git URLs as Dependencies"). */
function addressOf([, forge = "", path = "", fragment = ""]) {
	return `git+ssh://git@${`${forge}.${forge === "bitbucket" ? "org" : "com"}`}/${path.replace(/\.git$/, "")}.git${fragment}`;
}
function isArchive(path) {
	return /\.(?:tgz|tar\.gz|tar)$/i.test(path);
}
/** The version in the name of an archive, which npm takes where nothing else tells it: `left-pad-1.3.0.tgz`. */
function versionOfFile(name, address) {
	const path = address.split(/[?#]/, 1)[0] ?? "";
	const file = path.slice(path.lastIndexOf("/") + 1);
	const start = `${name.slice(name.lastIndexOf("/") + 1)}-`;
	if (!isArchive(file) || !file.startsWith(start)) return null;
	const version = file.slice(start.length).replace(/\.(?:tgz|tar\.gz|tar)$/i, "");
	return /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(version) ? version : null;
}
function folderOf(written) {
	const { path, isAbsolute } = localPath(written);
	return {
		folder: path,
		fault: isAbsolute ? "it comes from a path outside the project; only its name is kept." : null
	};
}

// src/bom/lockfiles/package-lock.ts
/** The longest path that common file systems take; a longer key was written by no package manager. */
const longestPath = 4096;
/**
* Reads package-lock.json and npm-shrinkwrap.json of the lockfile versions 1, 2 and 3 (npm docs,
* "package-lock.json"): every installed package and every edge, found by path as Node finds it. Nothing is run.
* Optional dependencies that are not there are no edges; other missing ones make their package incomplete.
* Version 1 knows no peers, and what the project asks for stands in package.json alone.
* Throws LOCKFILE_INVALID with the line.
*/
function readPackageLock(file) {
	const lock = openLock(file);
	const aliases = aliasesOf(lock.tree);
	const components = [];
	const dependencies = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	if (isStale(lock) || !lock.tells.root) incomplete.add("");
	for (const [key, entry] of lock.tree.entries) {
		if (entry["link"] === true) continue;
		if (key !== "") components.push(component(lock, key, entry, aliases));
		if (key === "" ? !lock.tells.root : !lock.tells.packages) continue;
		const edges = edgesOf(lock, key, entry);
		dependencies.set(key, edges.found);
		if (!edges.complete) incomplete.add(key);
	}
	return {
		path: file.path,
		ecosystem: "npm",
		root: rootOf(lock),
		components,
		dependencies,
		incomplete,
		warnings: lock.warnings
	};
}
function openLock(file) {
	const json = parseJson(file.text, file.path);
	const invalid = (needle, message) => invalidAt(file.path, file.text, needle, message, "Write it again with npm: npm install --package-lock-only.");
	if (!isRecord(json)) throw invalid("", "The lockfile is not a JSON object.");
	const warnings = [];
	if (file.text.startsWith("﻿")) warnings.push(`${file.path}: starts with a byte order mark, which is left out.`);
	const lock = {
		file,
		manifest: manifestOf(file, warnings),
		name: text(json["name"]),
		warnings
	};
	if (isVersion1(json)) return {
		...lock,
		...openVersion1(json, lock, invalid)
	};
	return {
		...lock,
		tree: npmTree(entriesOf(json, invalid)),
		tells: {
			root: true,
			packages: true
		}
	};
}
/** npm takes a lockfile without a version for one of version 1: npm-shrinkwrap.json before npm 5 had none. */
function isVersion1(json) {
	const version = json["lockfileVersion"];
	return version === 1 || version === void 0 && json["packages"] === void 0 && "dependencies" in json;
}
function openVersion1(json, { file, manifest, warnings }, invalid) {
	if (!isRecord(json["dependencies"] ?? {})) throw invalid("\"dependencies\"", "The \"dependencies\" are not an object.");
	const { entries, tellsEdges, faults } = readVersion1(json, manifest, (name, message) => invalid(JSON.stringify(name), message));
	for (const { key, message } of faults) warnings.push(`${file.path}: ${key}: ${message}`);
	if (manifest === null) warnings.push(`${file.path}: only a package.json beside it could tell what the project asks for.`);
	return {
		tree: npmTree(entries),
		tells: {
			root: manifest !== null,
			packages: tellsEdges
		}
	};
}
/** The entries of a lockfile of version 2 or 3. */
function entriesOf(json, invalid) {
	const version = json["lockfileVersion"];
	const said = version === void 0 ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
	if (version !== 2 && version !== 3) throw invalid("\"lockfileVersion\"", `The lockfile has ${said}; Waybill reads 1, 2 and 3.`);
	const packages = json["packages"];
	if (!isRecord(packages)) throw invalid("\"packages\"", `The lockfile has ${said}, but no "packages" object.`);
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of Object.entries(packages)) {
		const place = JSON.stringify(key);
		if (!isRecord(entry)) throw invalid(place, `The entry ${place} is not an object.`);
		if (key.length > longestPath || key.endsWith("/")) throw invalid(place, `The entry ${place.slice(0, 100)} names no folder.`);
		entries.set(key, entry);
	}
	return entries;
}
function manifestOf(file, warnings) {
	if (file.manifest === void 0 || file.manifest === null) return null;
	try {
		const json = JSON.parse(file.manifest.replace(/^\uFEFF/, ""));
		if (isRecord(json)) return json;
	} catch {}
	warnings.push(`${file.path}: the package.json beside it cannot be read; the name comes from the lockfile.`);
	return null;
}
function rootOf({ tree, manifest, name }) {
	const entry = tree.entries.get("") ?? {};
	return {
		name: text(manifest?.["name"]) ?? text(entry["name"]) ?? name,
		version: text(manifest?.["version"]) ?? text(entry["version"]),
		license: manifest?.["license"] ?? entry["license"]
	};
}
/** Whether package.json asks for what the lockfile does not know: then somebody forgot `npm install`. */
function isStale({ file, tree, manifest, warnings }) {
	if (manifest === null) return false;
	const known = wanted(tree.entries.get("") ?? {}, true);
	const missing = [...wanted(manifest, true).keys()].filter((name) => !known.has(name));
	for (const name of missing) warnings.push(`${file.path}: package.json asks for ${name}, which the lockfile lacks.`);
	return missing.length > 0;
}
/** Names that stand for another package: what a package is called where it is used, by its key. */
function aliasesOf(tree) {
	const aliases = /* @__PURE__ */ new Map();
	for (const [key, entry] of tree.entries) {
		const target = targetOf(tree.entries, key);
		const place = tree.places.get(key);
		if (!target || !place) continue;
		if (nameOf(tree, target, tree.entries.get(target) ?? entry) === place.name) continue;
		const known = aliases.get(target);
		if (known) known.push(place.name);
		else aliases.set(target, [place.name]);
	}
	return aliases;
}
function component(lock, key, entry, aliases) {
	const warn = (message) => lock.warnings.push(`${lock.file.path}: ${key}: ${message}`);
	const { source, fault } = readResolved(entry["resolved"], isInstalled(lock.tree, key), text(entry["integrity"]) !== null);
	if (fault) warn(fault);
	const { hashes, faults } = digestsOf(source?.kind === "git" ? null : text(entry["integrity"]));
	for (const flaw of faults) warn(flaw);
	return {
		key,
		ecosystem: "npm",
		...splitScope(nameOf(lock.tree, key, entry)),
		version: text(entry["version"]),
		need: needOf(entry),
		source,
		hashes,
		license: entry["license"],
		path: wellFormed(key),
		properties: propertiesOf(entry, aliases.get(key) ?? [])
	};
}
function propertiesOf(entry, aliases) {
	const properties = aliases.map((alias) => ({
		name: "waybill:npm:alias",
		value: wellFormed(alias)
	}));
	const deprecated = text(entry["deprecated"]);
	if (entry["inBundle"] === true) properties.push({
		name: "cdx:npm:package:bundled",
		value: "true"
	});
	if (entry["extraneous"] === true) properties.push({
		name: "cdx:npm:package:extraneous",
		value: "true"
	});
	if (entry["hasInstallScript"] === true) properties.push({
		name: "waybill:install-script",
		value: "true"
	});
	if (deprecated !== null) properties.push({
		name: "waybill:deprecated",
		value: withoutCredentials(deprecated)
	});
	return properties;
}
/** `devOptional` is needed by development and by something optional: in production it is optional. */
function needOf(entry) {
	if (entry["dev"] === true) return "development";
	return entry["optional"] === true || entry["devOptional"] === true ? "optional" : "required";
}
/**
* The real name: as written, else the name of the folder with its scope. npm leaves the name out where both
* are the same (arborist, `Shrinkwrap.metaFromNode`).
*/
function nameOf(tree, key, entry) {
	const written = text(entry["name"]);
	if (written) return written;
	const installed = tree.places.get(key);
	if (installed) return wellFormed(installed.name);
	const [folder = key, scope = ""] = key.split("/").reverse();
	return wellFormed(scope.startsWith("@") ? `${scope}/${folder}` : folder);
}
function edgesOf(lock, key, entry) {
	const { tree, file, warnings } = lock;
	const isProject = !isInstalled(tree, key);
	const found = new Set(key === "" ? workspacesOf(lock, entry) : []);
	let complete = true;
	for (const [name, optional] of wanted(entry, isProject)) {
		const target = resolveDependency(tree, key, name);
		if (target === key) warnings.push(`${file.path}: ${key || "the project"} depends on itself; the edge is left out.`);
		else if (typeof target === "string") found.add(target);
		else if (!optional || target === null) {
			complete = false;
			warnings.push(`${file.path}: ${key || "the project"} asks for ${name}, which the lockfile lacks.`);
		}
	}
	return {
		found: [...found],
		complete
	};
}
/** The names that a package asks for, and whether it can do without. A later list overrides an earlier one. */
function wanted(entry, isProject) {
	const names = /* @__PURE__ */ new Map();
	const meta = entry["peerDependenciesMeta"];
	for (const name of keysOf(entry["peerDependencies"])) {
		const own = isRecord(meta) && Object.hasOwn(meta, name) ? meta[name] : void 0;
		names.set(name, isRecord(own) && own["optional"] === true);
	}
	for (const name of keysOf(entry["dependencies"])) names.set(name, false);
	for (const name of keysOf(entry["optionalDependencies"])) names.set(name, true);
	if (isProject) for (const name of keysOf(entry["devDependencies"])) names.set(name, false);
	return names;
}
function workspacesOf({ tree }, root) {
	const isWorkspace = workspaceMatcher(root["workspaces"]);
	return [...tree.entries.keys()].filter((key) => key !== "" && !isInstalled(tree, key) && isWorkspace(key));
}
/** Whether a key is in a `node_modules`; else it is a folder of the project. */
function isInstalled(tree, key) {
	return Boolean(tree.places.get(key));
}
function keysOf(value) {
	return isRecord(value) ? Object.keys(value) : [];
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? wellFormed(value) : null;
}

export { readPackageLock };