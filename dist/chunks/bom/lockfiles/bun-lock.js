const require_bom = require("../../journeys/lockfiles.js");
const require_pnpm_folders = require("./pnpm-folders.js");

// src/bom/lockfiles/bun-json.ts
/**
* Parses the JSON of a bun.lock: with comments, and with commas after the last value (bun docs, "Lockfile"). Throws
* LOCKFILE_INVALID with the line of the fault. Linear.
*/
function parseBunJson(text, file) {
	return require_bom.parseJson(withoutLastCommas(withoutComments(text)), file);
}
/** Spaces stand where comments were, so that every line stays where it is. */
function withoutComments(text) {
	return outsideStrings(text, /"|\/[/*]/g, (at) => {
		const isLine = text[at + 1] === "/";
		const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
		return end >= 0 ? isLine ? end : end + 2 : isLine ? text.length : null;
	});
}
function withoutLastCommas(text) {
	return outsideStrings(text, /"|,(?=\s*[}\]])/g, (at) => at + 1);
}
/** Replaces what `mark` finds outside strings by spaces, up to where `endOf` says; `mark` finds quotes too. */
function outsideStrings(text, mark, endOf) {
	const pieces = [];
	let copied = 0;
	for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
		const isString = found[0] === "\"";
		const end = isString ? stringEnd(text, found.index) : endOf(found.index);
		if (end === null) break;
		if (!isString) {
			const blank = end === found.index + 1 ? " " : text.slice(found.index, end).replace(/[^\r\n]/g, " ");
			pieces.push(text.slice(copied, found.index), blank);
			copied = end;
		}
		mark.lastIndex = end;
	}
	return pieces.join("") + text.slice(copied);
}
/** Where the string that starts at `at` ends; one without an end goes as far as its line, which is no JSON. */
function stringEnd(text, at) {
	const mark = /["\\\n]/g;
	mark.lastIndex = at + 1;
	for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
		if (found[0] === "\"") return found.index + 1;
		if (found[0] === "\n") return found.index;
		mark.lastIndex = found.index + 2;
	}
	return text.length;
}

// src/bom/lockfiles/bun-package.ts
/**
* Reads an entry, by the comment on its kinds in bun's `src/install/lockfile/bun.lock.rs`:
* `[name@version, registry, info, integrity]`, `[name@workspace:path]`, `[name@root:, info]`, `[name@file:path, info]`,
* `[name@link:path, info]`, `[name@tarball, info, integrity?]`, `[name@git+url#commit, info, tag, integrity?]` and the same
* with `github:owner/name`. Null for what is none.
*/
function bunPackage(tuple) {
	const first = require_bom.textOf(tuple[0]);
	if (first === null) return null;
	const at = first.startsWith("@root:") ? 0 : first.indexOf("@", 1);
	if (at < 0) return null;
	const name = first.slice(0, at);
	const spec = first.slice(at + 1);
	const workspace = workspaceOf(spec);
	if (!require_pnpm_folders.isPackageName(name) && workspace !== "") return null;
	const infoAt = tuple.findIndex(require_bom.isFields);
	const after = infoAt < 0 ? [] : tuple.slice(infoAt + 1);
	const entry = {
		name,
		workspace,
		version: null,
		info: require_bom.fieldsOf(tuple[infoAt]) ?? {},
		path: ""
	};
	if (infoAt === 2) {
		const version = /^\d[\w.+-]*$/.test(spec) ? spec : null;
		return {
			...entry,
			version,
			from: ofRegistry(tuple[1], after.at(-1), entry.info)
		};
	}
	if (/^(?:file|link):/.test(spec)) {
		const { path } = require_bom.localPath(spec.replace(/^link:/, ""));
		return {
			...entry,
			path,
			from: require_bom.bareSource({ kind: "folder" })
		};
	}
	return {
		...entry,
		from: workspace === null ? elsewhere(spec, after) : require_bom.bareSource({ kind: "folder" })
	};
}
function workspaceOf(spec) {
	if (spec.startsWith("root:")) return "";
	return spec.startsWith("workspace:") ? require_bom.localPath(spec.slice(10)).path : null;
}
/** The address is empty for the registry in use. What is bundled has none, and no digest of its own. */
function ofRegistry(address, sri, info) {
	const { hashes, faults } = require_bom.digestsOf(require_bom.textOf(sri));
	const isBundled = info["bundled"] === true;
	const { source, fault } = require_bom.readResolved(address, true, !isBundled);
	if (fault !== null) faults.push(fault);
	return {
		source,
		hashes,
		properties: [],
		faults
	};
}
function elsewhere(spec, after) {
	if (/^(?:git\+|git:|ssh:|github:)/.test(spec)) return repository(spec, after);
	const { hashes, faults } = require_bom.digestsOf(require_bom.textOf(after[0]));
	const isAddress = /^[a-z][a-z\d+.-]+:/i.test(spec);
	const { source, fault } = require_bom.readResolved(isAddress ? spec : `file:${require_bom.withoutCredentials(spec.replace(/^\.\//, ""))}`, true, false);
	if (fault !== null) faults.push(fault);
	return source?.kind === "git" ? {
		...require_bom.bareSource(source, faults),
		properties: require_bom.archiveDigests(hashes)
	} : {
		source,
		hashes,
		properties: [],
		faults
	};
}
/** The commit is shortened for GitHub; the tag behind it names it whole for other repositories. */
function repository(spec, [tag, sri]) {
	const [address = "", short = ""] = spec.split("#", 2);
	const github = /^github:([\w.-]+\/[\w.-]+)$/.exec(address)?.[1];
	const url = require_bom.publicUrl(github === void 0 ? address : `https://github.com/${github.replace(/\.git$/, "")}.git`);
	const commit = [require_bom.textOf(tag) ?? "", short].find((one) => /^[0-9a-f]{7,64}$/.test(one)) ?? null;
	const { hashes, faults } = require_bom.digestsOf(require_bom.textOf(sri));
	if (url === null) return require_bom.bareSource(null, [require_bom.invalidAddress]);
	return {
		source: {
			kind: "git",
			url: require_bom.vcsUrl(url),
			commit
		},
		hashes: [],
		properties: require_bom.archiveDigests(hashes),
		faults
	};
}

// src/bom/lockfiles/bun-tree.ts
/** The longest path that common file systems take; a longer key was written by no package manager. */
const longestPath = 4096;
function bunRoot() {
	return {
		key: "",
		name: "",
		outer: null,
		inner: /* @__PURE__ */ new Map()
	};
}
/** The place of a key such as `a/@s/b/c`, where `c` is for `@s/b` alone; null for what is no chain of names. */
function placeAt(root, key) {
	const names = namesOf(key);
	if (names === null) return null;
	let place = root;
	for (const name of names) {
		const next = place.inner.get(name) ?? {
			key: null,
			name,
			outer: place,
			inner: /* @__PURE__ */ new Map()
		};
		place.inner.set(name, next);
		place = next;
	}
	return place;
}
/** What a name means at a place: the nearest package of that name, inside first, then outwards as Node.js goes. */
function nearest(from, name) {
	for (let place = from; place !== null; place = place.outer) {
		const key = place.inner.get(name)?.key ?? null;
		if (key !== null) return key;
	}
	return null;
}
/** The names of a chain; a scope and what follows it are one name. */
function namesOf(key) {
	if (key.length > longestPath) return null;
	const names = [];
	let scope = null;
	for (const part of key.split("/")) {
		if (scope === null && part.startsWith("@")) {
			scope = part;
			continue;
		}
		names.push(scope === null ? part : `${scope}/${part}`);
		scope = null;
	}
	return scope === null && names.every(require_pnpm_folders.isPackageName) ? names : null;
}

// src/bom/lockfiles/bun-lock.ts
const versions = [
	0,
	1,
	2,
	3
];
const rewrite = "Write it again with Bun 1.2 or later: bun install --lockfile-only.";
/**
* Reads bun.lock of the lockfile versions 0 to 3 (bun docs, "Lockfile"; `src/install/lockfile/bun.lock.rs`): one
* component an installed package, edges found by path as Node.js finds them, workspaces as folders. How a package is
* needed follows from what reaches it. Throws LOCKFILE_INVALID with the line.
*/
function readBunLock(file) {
	const warnings = [];
	const lock = openLock(file, warnings);
	const components = foldersOf(lock);
	const dependants = [...lock.workspaces].map(([folder, asks]) => {
		const name = require_bom.textOf(asks["name"]);
		const place = (folder === "" || name === null ? null : placeAt(lock.root, name)) ?? lock.root;
		return {
			key: keyOf(folder),
			isProject: true,
			links: linksOf(place, asks, true)
		};
	});
	for (const [key, { one, place }] of lock.packages) {
		if (one.workspace !== null) continue;
		components.push(component(lock, key, one, place.name));
		dependants.push({
			key,
			isProject: false,
			links: linksOf(place, one.info, false)
		});
	}
	const graph = require_pnpm_folders.packageGraph(dependants, lock.warn);
	return {
		path: file.path,
		ecosystem: "npm",
		root: rootOf(lock),
		components: components.map((one) => ({
			...one,
			need: graph.needs.get(one.key) ?? one.need
		})),
		dependencies: graph.dependencies,
		incomplete: /* @__PURE__ */ new Set([...graph.incomplete, ...stale(lock)]),
		warnings
	};
}
/** The package.json of every folder that the lockfile names, for its version and licence. Reads lines, no JSON. */
function wantedByBun({ path, text }) {
	const folders = /* @__PURE__ */ new Set();
	let isWorkspaces = false;
	for (const line of text.split("\n")) {
		const [, top] = /^ {2}"(\w+)":/.exec(line) ?? [];
		if (top !== void 0) isWorkspaces = top === "workspaces";
		const [, workspace] = isWorkspaces && /^ {4}"([^"\\]+)": \{/.exec(line) || [];
		const [, linked] = /^ {4}"[^"]+": \["@?[^"@]+@file:([^"\\]+)"/.exec(line) ?? [];
		const folder = workspace ?? linked;
		if (folder !== void 0) folders.add(require_bom.localPath(folder).path);
	}
	return [...folders].flatMap((folder) => require_pnpm_folders.manifestPath(path, folder) ?? []);
}
function openLock(file, warnings) {
	const warn = (message) => void warnings.push(`${file.path}: ${message}`);
	if (file.text.startsWith("\ufeff")) warn("starts with a byte order mark, which is left out.");
	const invalid = (needle, message) => require_bom.invalidAt(file.path, file.text, needle, message, rewrite);
	const json = parseBunJson(file.text, file.path);
	if (!require_bom.isFields(json)) throw invalid("", "The Bun lockfile is not a JSON object.");
	const version = json["lockfileVersion"];
	const said = version === void 0 ? "no lockfileVersion" : `lockfileVersion ${shown(version)}`;
	if (!versions.includes(version)) throw invalid("\"lockfileVersion\"", `The Bun lockfile has ${said}; Waybill reads 0 to 3.`);
	for (const name of ["workspaces", "packages"]) if (json[name] !== void 0 && !require_bom.isFields(json[name])) throw invalid(`"${name}"`, `"${name}" is not an object.`);
	const root = bunRoot();
	const packages = /* @__PURE__ */ new Map();
	for (const [key, tuple] of require_bom.entriesOf(json["packages"])) {
		const one = Array.isArray(tuple) ? bunPackage(tuple) : null;
		const place = one === null ? null : placeAt(root, key);
		if (one === null || place === null) throw invalid(JSON.stringify(key), `The entry ${shown(key)} of "packages" names no package.`);
		place.key = one.workspace === null ? key : keyOf(one.workspace);
		packages.set(key, {
			one,
			place
		});
	}
	return {
		file,
		folders: require_pnpm_folders.projectFolders(file, warnings),
		workspaces: new Map(require_bom.entriesOf(json["workspaces"]).map(([path, asks]) => [require_bom.localPath(path).path, require_bom.fieldsOf(asks) ?? {}])),
		packages,
		root,
		patches: require_bom.fieldsOf(json["patchedDependencies"]),
		trusted: new Set(require_bom.textsOf(json["trustedDependencies"])),
		warn
	};
}
function shown(value) {
	return require_bom.withoutCredentials(JSON.stringify(value)).slice(0, 100);
}
function rootOf({ folders, workspaces }) {
	const root = require_pnpm_folders.projectOf(folders.manifest(""));
	return {
		...root,
		name: root.name ?? require_bom.textOf(workspaces.get("")?.["name"])
	};
}
function keyOf(folder) {
	return folder === "" ? "" : `link:${folder}`;
}
/**
* What a package or a project asks for. Bun lists the peers that may be missing in `optionalPeers`, and installs the
* development packages of the project and its workspaces, and of nothing else.
*/
function linksOf(place, asks, isProject) {
	const optionalPeers = new Set(require_bom.textsOf(asks["optionalPeers"]));
	const needs = /* @__PURE__ */ new Map();
	for (const name of namesIn(asks["peerDependencies"])) needs.set(name, optionalPeers.has(name) ? "optional" : "required");
	if (isProject) for (const name of namesIn(asks["devDependencies"])) needs.set(name, "development");
	for (const name of namesIn(asks["dependencies"])) needs.set(name, "required");
	for (const name of namesIn(asks["optionalDependencies"])) needs.set(name, "optional");
	return [...needs].map(([name, need]) => ({
		name,
		need,
		to: nearest(place, name)
	}));
}
function namesIn(group) {
	return require_bom.entriesOf(group).map(([name]) => name);
}
/** The workspaces, and folders that were workspaces when a package was installed. */
function foldersOf({ folders, workspaces, packages }) {
	const called = new Map([...workspaces.keys()].map((folder) => [folder, /* @__PURE__ */ new Set()]));
	for (const { one } of packages.values()) {
		const { workspace: folder, name } = one;
		if (folder === null) continue;
		const names = called.get(folder) ?? /* @__PURE__ */ new Set();
		names.add(name);
		called.set(folder, names);
	}
	called.delete("");
	return [...called].map(([folder, names]) => {
		const asks = workspaces.get(folder);
		const project = folders.project(folder, names);
		const name = require_bom.textOf(asks?.["name"]) ?? project.name;
		return {
			key: keyOf(folder),
			ecosystem: "npm",
			...require_bom.splitScope(name),
			version: require_bom.textOf(asks?.["version"]) ?? project.version,
			need: "required",
			source: { kind: "folder" },
			hashes: [],
			license: project.license,
			path: folder,
			properties: []
		};
	});
}
function component({ folders, patches, trusted, warn }, key, one, alias) {
	const { name } = one;
	const project = one.path === "" ? null : require_pnpm_folders.projectOf(folders.manifest(one.path));
	const version = one.version ?? project?.version ?? null;
	const { faults, properties, ...source } = one.from;
	for (const fault of faults) warn(`${key}: ${fault}`);
	const patch = version === null ? null : require_bom.textOf(require_bom.fieldOf(patches, `${name}@${version}`));
	return {
		key,
		ecosystem: "npm",
		...require_bom.splitScope(name),
		version,
		need: "required",
		...source,
		...patch === null ? {} : { hashes: [] },
		license: project?.license,
		path: one.path,
		properties: [
			...alias === name ? [] : [{
				name: "waybill:npm:alias",
				value: alias
			}],
			...one.info["bundled"] === true ? [{
				name: "cdx:npm:package:bundled",
				value: "true"
			}] : [],
			...trusted.has(alias) ? [{
				name: "waybill:install-script",
				value: "true"
			}] : [],
			...properties,
			...patch === null ? [] : [{
				name: "waybill:patched",
				value: require_bom.localPath(patch).path
			}]
		]
	};
}
/** The projects whose package.json asks for what the lockfile does not know. */
function stale({ folders, workspaces, warn }) {
	return [...workspaces].flatMap(([folder, asks]) => {
		const known = new Set([
			"dependencies",
			"devDependencies",
			"peerDependencies"
		].flatMap((group) => namesIn(asks[group])));
		const missing = require_pnpm_folders.missingFrom(folders.manifest(folder), known);
		for (const name of missing) warn(`the package.json of ${require_pnpm_folders.shownKey(keyOf(folder))} asks for ${name}, which the lockfile lacks.`);
		return missing.length > 0 ? [keyOf(folder)] : [];
	});
}

exports.readBunLock = readBunLock;
exports.wantedByBun = wantedByBun;