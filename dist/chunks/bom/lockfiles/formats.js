import { n as wellFormed } from "../code-units.js";
import { t as splitScope } from "../package-name.js";
import { n as invalidAt, r as parseJson } from "./json.js";
import { t as publicUrl } from "../credentials.js";

// src/bom/integrity.ts
const algorithms = /* @__PURE__ */ new Map([
	["md5", {
		name: "MD5",
		bytes: 16
	}],
	["sha1", {
		name: "SHA-1",
		bytes: 20
	}],
	["sha256", {
		name: "SHA-256",
		bytes: 32
	}],
	["sha384", {
		name: "SHA-384",
		bytes: 48
	}],
	["sha512", {
		name: "SHA-512",
		bytes: 64
	}]
]);
/**
* Reads Subresource Integrity metadata (W3C SRI 3.1) as npm writes it: several `algorithm-base64` entries between
* white space, each perhaps with `?options`. What is not a digest of the right length is left out and told.
*/
function readIntegrity(text) {
	const hashes = /* @__PURE__ */ new Map();
	const faults = [];
	for (const entry of text.split(/\s+/)) {
		if (entry === "") continue;
		const dash = entry.indexOf("-");
		const algorithm = algorithms.get(entry.slice(0, dash).toLowerCase());
		if (dash < 0 || !algorithm) {
			faults.push("an unknown algorithm");
			continue;
		}
		const base64 = entry.slice(dash + 1).split("?", 1)[0] ?? "";
		const bytes = Buffer.from(base64, "base64");
		const content = bytes.toString("hex");
		const known = hashes.get(algorithm.name);
		if (bytes.toString("base64") !== base64) faults.push(`a ${algorithm.name} that is not base64`);
		else if (bytes.length !== algorithm.bytes) faults.push(`a ${algorithm.name} of ${bytes.length} bytes`);
		else if (!known) hashes.set(algorithm.name, {
			algorithm: algorithm.name,
			content
		});
		else if (known.content !== content) faults.push(`a second ${algorithm.name}`);
	}
	return {
		hashes: [...hashes.values()].sort((a, b) => a.algorithm < b.algorithm ? -1 : 1),
		faults
	};
}

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

// src/bom/lockfiles/npm-resolved.ts
/** The host that npm takes packages from unless it is told otherwise; the other serves the same under the same names. */
const npmRegistry = [
	"registry",
	"npmjs",
	"org"
].join(".");
const defaultRegistries = /* @__PURE__ */ new Set([npmRegistry, [
	"registry",
	"yarnpkg",
	"com"
].join(".")]);
/**
* Where npm got a package from, by the `resolved` field: a registry or another web address, git, or a file.
* `fault` tells why there is no source; it never repeats the value, which may hold a password.
*/
function readResolved(resolved, isInstalled, hasIntegrity) {
	if (!isInstalled) return {
		source: { kind: "folder" },
		fault: null
	};
	if (typeof resolved !== "string" || resolved === "") return {
		source: hasIntegrity ? {
			kind: "registry",
			url: null
		} : null,
		fault: null
	};
	if (/^(git[+:@]|ssh:)/i.test(resolved)) return git(resolved);
	if (/^https?:/i.test(resolved)) {
		const url = publicUrl(resolved);
		if (url === null) return {
			source: null,
			fault: "its address is no valid URL and is left out."
		};
		return {
			source: {
				kind: defaultRegistries.has(url.split("/", 3)[2] ?? "") ? "registry" : "archive",
				url
			},
			fault: null
		};
	}
	if (/^file:/i.test(resolved)) return file(resolved.slice(5));
	return {
		source: null,
		fault: "its address is of an unknown kind and is left out."
	};
}
function git(resolved) {
	const [address = "", commit = ""] = resolved.split("#", 2);
	const url = publicUrl(address);
	if (url === null) return {
		source: null,
		fault: "its address is no valid URL and is left out."
	};
	return {
		source: {
			kind: "git",
			url,
			commit: /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null
		},
		fault: null
	};
}
/** A path on the machine that wrote the lockfile tells of that machine: only its last part is kept. */
function file(path) {
	const plain = path.replaceAll("\\", "/");
	if (!/^(\/|~|[a-z]:)/i.test(plain)) return {
		source: {
			kind: "file",
			path: plain
		},
		fault: null
	};
	return {
		source: {
			kind: "file",
			path: plain.slice(plain.lastIndexOf("/") + 1)
		},
		fault: "it comes from a path outside the project; only its name is kept."
	};
}

// src/bom/lockfiles/workspaces.ts
/**
* Whether a folder of the project is one of its workspaces, by the globs of the manifest's `workspaces` (a list,
* or `{ packages }`). `*` stands for one folder name and `**` for any number of folders; a glob with `!` takes
* folders out again, and the last glob that matches decides. A glob with braces or brackets is taken to match.
*/
function workspaceMatcher(workspaces) {
	const globs = globsOf(workspaces).map((glob) => {
		return {
			excludes: glob.startsWith("!"),
			pattern: asPattern(glob.replace(/^!/, "").replace(/^(?:\.?\/)+/, "").replace(/\/+$/, ""))
		};
	});
	return (folder) => globs.findLast(({ pattern }) => pattern(folder))?.excludes === false;
}
function globsOf(workspaces) {
	if (Array.isArray(workspaces)) return workspaces.filter((glob) => typeof glob === "string");
	const inner = typeof workspaces === "object" && workspaces !== null && "packages" in workspaces ? workspaces.packages : [];
	return Array.isArray(inner) ? globsOf(inner) : [];
}
function asPattern(glob) {
	if (/[{}[\]()?]/.test(glob)) return () => true;
	const parts = glob.split("/");
	return (folder) => matches(parts, folder.split("/"));
}
/** Whether folder names match the parts of a glob; `reachable` holds the parts that may come next. */
function matches(parts, names) {
	let reachable = skipStars(parts, /* @__PURE__ */ new Set([0]));
	for (const name of names) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reachable) {
			const part = parts[at];
			if (part === "**") next.add(at);
			else if (part !== void 0 && matchesName(part, name)) next.add(at + 1);
		}
		reachable = skipStars(parts, next);
	}
	return reachable.has(parts.length);
}
function skipStars(parts, reachable) {
	const all = new Set(reachable);
	for (const at of all) if (parts[at] === "**") all.add(at + 1);
	return all;
}
function matchesName(part, name) {
	const [start = "", ...rest] = part.split("*");
	if (rest.length === 0) return part === name;
	const end = rest.pop() ?? "";
	if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length) return false;
	let at = start.length;
	for (const piece of rest) {
		const found = name.indexOf(piece, at);
		if (found < 0 || found + piece.length > name.length - end.length) return false;
		at = found + piece.length;
	}
	return true;
}

// src/bom/lockfiles/package-lock.ts
/** The longest path that common file systems take; a longer key was written by no package manager. */
const longestPath = 4096;
/**
* Reads package-lock.json and npm-shrinkwrap.json of the lockfile versions 2 and 3 (npm 7 and later; npm docs,
* "package-lock.json"): every installed package and every edge, found by path as Node finds it. Nothing is run.
* Optional dependencies that are not there are no edges; other missing ones make their package incomplete.
* Throws LOCKFILE_INVALID with the line.
*/
function readPackageLock(file) {
	const lock = openLock(file);
	const aliases = aliasesOf(lock.tree);
	const components = [];
	const dependencies = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	if (isStale(lock)) incomplete.add("");
	for (const [key, entry] of lock.tree.entries) {
		if (entry["link"] === true) continue;
		if (key !== "") components.push(component(lock, key, entry, aliases));
		const edges = edgesOf(lock, key, entry);
		dependencies.set(key, edges.found);
		if (!edges.complete) incomplete.add(key);
	}
	return {
		path: file.path,
		root: rootOf(lock),
		components,
		dependencies,
		incomplete,
		warnings: lock.warnings
	};
}
function openLock(file) {
	const json = parseJson(file.text, file.path);
	const invalid = (needle, message, hint) => invalidAt(file.path, file.text, needle, message, hint);
	const rewrite = "Write it again with npm 7 or later: npm install --package-lock-only.";
	if (!isRecord(json)) throw invalid("", "The lockfile is not a JSON object.", rewrite);
	const version = json["lockfileVersion"];
	const said = version === void 0 ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
	if (version !== 2 && version !== 3) throw invalid("\"lockfileVersion\"", `The lockfile has ${said}; Waybill reads 2 and 3.`, rewrite);
	const packages = json["packages"];
	if (!isRecord(packages)) throw invalid("\"packages\"", `The lockfile has ${said}, but no "packages" object.`, rewrite);
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of Object.entries(packages)) {
		const place = JSON.stringify(key);
		if (!isRecord(entry)) throw invalid(place, `The entry ${place} is not an object.`, rewrite);
		if (key.length > longestPath || key.endsWith("/")) throw invalid(place, `The entry ${place.slice(0, 100)} names no folder.`, rewrite);
		entries.set(key, entry);
	}
	const warnings = [];
	if (file.text.startsWith("﻿")) warnings.push(`${file.path}: starts with a byte order mark, which is left out.`);
	return {
		file,
		tree: npmTree(entries),
		manifest: manifestOf(file, warnings),
		name: text(json["name"]),
		warnings
	};
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
	const integrity = readIntegrity(source?.kind === "git" ? "" : text(entry["integrity"]) ?? "");
	for (const flaw of integrity.faults) warn(`the integrity holds ${flaw}, which is left out.`);
	return {
		key,
		ecosystem: "npm",
		...splitScope(nameOf(lock.tree, key, entry)),
		version: text(entry["version"]),
		need: needOf(entry),
		source,
		hashes: integrity.hashes,
		license: entry["license"],
		path: wellFormed(key),
		properties: [
			...(aliases.get(key) ?? []).map((alias) => ({
				name: "waybill:npm:alias",
				value: wellFormed(alias)
			})),
			...entry["inBundle"] === true ? [{
				name: "cdx:npm:package:bundled",
				value: "true"
			}] : [],
			...entry["extraneous"] === true ? [{
				name: "cdx:npm:package:extraneous",
				value: "true"
			}] : []
		]
	};
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

// src/bom/lockfiles/formats.ts
const packageLock = {
	name: "package-lock",
	manifest: "package.json",
	read: readPackageLock
};
/** By file name. Where two of them lie in one folder, the package manager takes the first of this list. */
const formats = /* @__PURE__ */ new Map([["npm-shrinkwrap.json", packageLock], ["package-lock.json", packageLock]]);
/** Known by name and not read: they are named, so that nobody takes the bill of materials for the whole. */
const unread = /* @__PURE__ */ new Set([
	"Cargo.lock",
	"Gemfile.lock",
	"Package.resolved",
	"Pipfile.lock",
	"Podfile.lock",
	"bun.lock",
	"bun.lockb",
	"composer.lock",
	"conan.lock",
	"go.sum",
	"gradle.lockfile",
	"mix.lock",
	"packages.lock.json",
	"pdm.lock",
	"pnpm-lock.yaml",
	"poetry.lock",
	"pubspec.lock",
	"pylock.toml",
	"uv.lock",
	"yarn.lock"
]);
/**
* Which of a folder's files (relative paths with `/`) are lockfiles. Installed packages' own lockfiles are never
* used by a package manager, and a fixture is an input of a test and no part of the product: both are ignored
* by name of a folder, and listed with the reason. A folder asked for by itself is not ignored.
*/
function lockfilesAmong(paths) {
	const all = new Set(paths);
	const lockfiles = [];
	const ignored = [];
	for (const path of [...all].sort((a, b) => a < b ? -1 : 1)) {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const name = path.slice(folder.length);
		const format = formats.get(name);
		if (!format && !unread.has(name)) continue;
		const reason = reasonAgainst(folder) ?? supersededBy(folder, name, all);
		if (reason !== null) ignored.push({
			path,
			reason,
			unread: false
		});
		else if (!format) ignored.push({
			path,
			reason: "this version does not read its format",
			unread: true
		});
		else {
			const manifest = format.manifest === null ? null : folder + format.manifest;
			lockfiles.push({
				path,
				manifest: manifest !== null && all.has(manifest) ? manifest : null
			});
		}
	}
	return {
		lockfiles,
		ignored
	};
}
/** The format of a file by its name, or undefined. */
function formatOf(path) {
	return formats.get(path.slice(path.lastIndexOf("/") + 1));
}
function reasonAgainst(folder) {
	const names = folder.split("/");
	if (names.includes("node_modules")) return "it belongs to an installed package";
	if (names.some((name) => /^(_*fixtures?_*|testdata)$/.test(name))) return "it is a fixture of a test";
	return null;
}
function supersededBy(folder, name, all) {
	const same = formats.get(name);
	for (const [other, format] of formats) {
		if (other === name || !same) return null;
		if (format === same && all.has(folder + other)) return `the package manager takes ${other} beside it`;
	}
	return null;
}

export { lockfilesAmong as n, formatOf as t };