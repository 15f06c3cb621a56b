const require_bom = require("../../journeys/lockfiles.js");
const require_pnpm_folders = require("./pnpm-folders.js");
const require_yaml = require("./yaml.js");

// src/bom/lockfiles/pnpm-documents.ts
const majors = /* @__PURE__ */ new Map([
	["5", 5],
	["6", 6],
	["9", 9]
]);
const rewrite = "Write it again with pnpm 7 or later: pnpm install --lockfile-only.";
/**
* The documents of a lockfile of the versions 5, 6 and 9 (pnpm 3 to 12). Throws LOCKFILE_INVALID with the line: what is
* no YAML, an unknown version, a section or an entry of the wrong kind.
*/
function pnpmDocuments(file) {
	const documents = require_yaml.parseYamlDocuments(file.text, file.path).filter((one) => one !== null && one !== "");
	if (documents.length === 0) throw require_bom.invalidAt(file.path, file.text, "", "The pnpm lockfile holds nothing.", rewrite);
	return documents.map((one, index) => document(file, one, index === documents.length - 1));
}
function document(file, one, isMain) {
	if (!require_bom.isFields(one)) throw require_bom.invalidAt(file.path, file.text, "", "A document of the pnpm lockfile is not a mapping.", rewrite);
	const major = majorOf(file, one["lockfileVersion"]);
	const infos = section(file, one, "packages");
	const snapshots = major === 9 ? section(file, one, "snapshots") : null;
	return {
		major,
		isMain,
		importers: importersOf(file, one),
		packages: snapshots === null ? inOnePlace(infos) : inTwoPlaces(infos, snapshots),
		patches: patchesOf(one["patchedDependencies"]),
		removed: new Set(require_bom.entriesOf(one["overrides"]).flatMap(([name, value]) => value === "-" ? [name] : [])),
		leavesLinksOut: require_bom.textOf(require_bom.fieldsOf(one["settings"])?.["excludeLinksFromLockfile"]) === "true"
	};
}
function majorOf(file, written) {
	const version = require_bom.textOf(written);
	const [, number = ""] = /^(\d+)(?:\.\d+)?(?:-inlineSpecifiers)?$/.exec(version ?? "") ?? [];
	const major = majors.get(number);
	if (major !== void 0) return major;
	const message = `The pnpm lockfile has ${version === null ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version.slice(0, 40))}`}; Waybill reads 5, 6 and 9.`;
	throw require_bom.invalidAt(file.path, file.text, "lockfileVersion", message, rewrite);
}
/** A section whose entries are mappings too. What stands there empty is written by hand, and means the same as `{}`. */
function section(file, one, name) {
	const written = one[name];
	if (written !== void 0 && written !== "" && !require_bom.isFields(written)) throw require_bom.invalidAt(file.path, file.text, `\n${name}:`, `"${name}" is not a mapping.`, rewrite);
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of require_bom.entriesOf(written)) {
		if (entry !== "" && !require_bom.isFields(entry)) throw require_bom.invalidAt(file.path, file.text, `\n${name}:`, `An entry of "${name}" is not a mapping.`, rewrite);
		entries.set(key, require_bom.fieldsOf(entry) ?? {});
	}
	return entries;
}
/** A project without workspaces has its dependencies at the top, up to version 6. */
function importersOf(file, one) {
	return one["importers"] === void 0 ? /* @__PURE__ */ new Map([[".", one]]) : section(file, one, "importers");
}
function inOnePlace(infos) {
	return new Map([...infos].map(([path, info]) => [path, {
		path,
		info,
		snapshot: info
	}]));
}
function inTwoPlaces(infos, snapshots) {
	const packages = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Set();
	for (const [path, snapshot] of snapshots) {
		const own = infos.has(path) ? path : require_pnpm_folders.withoutPeers(path);
		told.add(own);
		packages.set(path, {
			path,
			info: infos.get(own) ?? {},
			snapshot
		});
	}
	for (const [path, info] of infos) if (!told.has(path)) packages.set(path, {
		path,
		info,
		snapshot: void 0
	});
	return packages;
}
/** A digest alone (pnpm 11 and later), or with the file. */
function patchesOf(written) {
	const patches = /* @__PURE__ */ new Map();
	for (const [name, patch] of require_bom.entriesOf(written)) {
		const hash = require_bom.textOf(patch) ?? require_bom.textOf(require_bom.fieldsOf(patch)?.["hash"]);
		const said = require_bom.textOf(require_bom.fieldsOf(patch)?.["path"]) ?? hash;
		if (said === null) continue;
		patches.set(name, said);
		if (hash !== null) patches.set(hash, said);
	}
	return patches;
}

// src/bom/lockfiles/pnpm-links.ts
const groups = [
	["dependencies", "required"],
	["optionalDependencies", "optional"],
	["devDependencies", "development"],
	["configDependencies", "development"],
	["packageManagerDependencies", "development"]
];
/** What a project asks for; `folder` is where its relative links start. */
function projectLinks(document, folder, importer) {
	const specifiers = require_bom.fieldsOf(importer["specifiers"]);
	return groups.flatMap(([group, need]) => require_bom.entriesOf(importer[group]).map(([name, written]) => {
		const fields = require_bom.fieldsOf(written);
		const reference = require_bom.textOf(written) ?? require_bom.textOf(fields?.["version"]);
		const specifier = require_bom.textOf(fields?.["specifier"]) ?? require_bom.textOf(require_bom.fieldOf(specifiers, name));
		const isAlias = specifier !== null && /^(?:workspace|npm):(?:@[^@/]+\/)?[^@/]+@/.test(specifier);
		return {
			name,
			need,
			target: targetOf(document, name, reference, folder),
			isAlias
		};
	}));
}
/**
* What a package asks for. Its peers are among its dependencies, as far as they are there; one that it can do without
* says so in `peerDependenciesMeta`. A peer that it cannot do without and that is not there is a link without target.
*/
function packageLinks(document, { info, snapshot }) {
	const meta = require_bom.fieldsOf(info["peerDependenciesMeta"]);
	const isOptionalPeer = (name) => require_bom.textOf(require_bom.fieldsOf(require_bom.fieldOf(meta, name))?.["optional"]) === "true";
	const links = /* @__PURE__ */ new Map();
	for (const [group, need] of groups.slice(0, 2)) for (const [name, reference] of require_bom.entriesOf(snapshot?.[group])) links.set(name, {
		name,
		need: isOptionalPeer(name) ? "optional" : need,
		target: targetOf(document, name, require_bom.textOf(reference), ""),
		isAlias: false
	});
	if (snapshot !== void 0) {
		for (const [name] of require_bom.entriesOf(info["peerDependencies"])) if (!links.has(name) && !isOptionalPeer(name)) links.set(name, {
			name,
			need: "required",
			target: null,
			isAlias: false
		});
	}
	return [...links.values()];
}
/** The packages that are inside a package's own archive; the lockfile does not tell their versions. */
function bundledBy({ info }) {
	const written = info["bundledDependencies"] ?? info["bundleDependencies"];
	return require_bom.textOf(written) === "true" ? ["all that it depends on"] : require_bom.textsOf(written);
}
function targetOf({ major, packages }, name, reference, folder) {
	if (reference === null) return null;
	if (reference.startsWith("link:")) return require_pnpm_folders.folderFrom(folder, reference);
	for (const path of require_pnpm_folders.pathsFor(major, name, reference)) {
		const found = packages.get(path);
		if (found !== void 0) return found;
	}
	return null;
}

// src/bom/lockfiles/pnpm-source.ts
/**
* Reads the field `resolution`: a tarball of a registry or of an address, git, a folder, or the files of a runtime
* (`@pnpm/lockfile.types`). The digest of an archive that a forge packs of a commit is a property.
*/
function pnpmSource(resolution) {
	switch (require_bom.textOf(resolution?.["type"])) {
		case "directory": return require_bom.bareSource({ kind: "folder" });
		case "git": return git(resolution);
		case "binary":
		case "variations": return runtime(resolution);
		default: return tarball(resolution);
	}
}
function tarball(resolution) {
	const sri = require_bom.textOf(resolution?.["integrity"]);
	const { hashes, faults } = require_bom.digestsOf(sri);
	const { source, fault } = require_bom.readResolved(addressOf(resolution), true, sri !== null);
	if (fault !== null) faults.push(fault);
	return source?.kind === "git" ? {
		...require_bom.bareSource(source, faults),
		properties: [...require_bom.archiveDigests(hashes), ...subfolder(resolution)]
	} : {
		source,
		hashes,
		...registryOf(resolution, source),
		properties: [],
		faults
	};
}
/** A path is no URL, and is cleaned of what looks like a part of one; see `publicUrl` for the others. */
function addressOf(resolution) {
	const written = require_bom.textOf(resolution?.["tarball"]) ?? "";
	return /^https?:/i.test(written) ? written : require_bom.withoutCredentials(written);
}
/** The registry of a package that is not the one in use; an address of the tarball itself says it already. */
function registryOf(resolution, source) {
	const url = require_bom.publicUrl(require_bom.textOf(resolution?.["registry"]) ?? "");
	return url === null || source?.kind === "archive" ? {} : { qualifiers: { repository_url: url } };
}
function git(resolution) {
	const url = require_bom.publicUrl(require_bom.textOf(resolution?.["repo"]) ?? "");
	if (url === null) return localRepository(require_bom.textOf(resolution?.["repo"]));
	const commit = require_bom.textOf(resolution?.["commit"]);
	const isOid = commit !== null && /^[0-9a-f]{7,64}$/.test(commit);
	return {
		...require_bom.bareSource({
			kind: "git",
			url: require_bom.vcsUrl(url),
			commit: isOid ? commit : null
		}),
		properties: subfolder(resolution)
	};
}
/** A repository on the machine that wrote the lockfile has no address that means anything elsewhere. */
function localRepository(repo) {
	if (repo === null || !/^(?:file:|\/|\.)/i.test(repo)) return require_bom.bareSource(null, [require_bom.invalidAddress]);
	return require_bom.bareSource(null, ["it comes from a repository on the machine that wrote the lockfile, which is left out."]);
}
/** A package that is a folder of the repository (`&path:packages/a`). */
function subfolder(resolution) {
	const path = require_bom.textOf(resolution?.["path"]);
	return path === null ? [] : [{
		name: "waybill:npm:repository-folder",
		value: require_bom.localPath(path).path
	}];
}
function runtime(resolution) {
	const variants = require_bom.listOf(resolution?.["variants"]).map((variant) => require_bom.fieldsOf(require_bom.fieldsOf(variant)?.["resolution"]));
	const files = [];
	const faults = [];
	for (const variant of resolution?.["type"] === "binary" ? [resolution] : variants) {
		const url = require_bom.publicUrl(require_bom.textOf(variant?.["url"]) ?? "");
		const { hashes } = require_bom.digestsOf(require_bom.textOf(variant?.["integrity"]));
		const name = url?.replace(/[?#].*$/s, "").split("/").at(-1) ?? "";
		if (name === "") faults.push("one of its files has no valid URL and is left out.");
		else files.push({
			name,
			url,
			hashes
		});
	}
	const origin = files.map(({ url }) => url?.split("/", 3).join("/")).find((url) => url !== void 0);
	return {
		...require_bom.bareSource(null, faults),
		files,
		...origin === void 0 ? {} : { qualifiers: { repository_url: origin } }
	};
}

// src/bom/lockfiles/pnpm-package.ts
/**
* A package as a component, `called` as others call it; null where nobody tells its name. Its key is made of name and
* version, since the lockfile's own may hold addresses with passwords.
*/
function pnpmComponent({ folders, taken, warn }, document, one, called) {
	const resolution = require_bom.fieldsOf(one.info["resolution"]);
	const directory = require_bom.textOf(resolution?.["directory"]);
	const folder = directory === null ? "" : require_pnpm_folders.folderFrom("", directory);
	const project = directory === null ? null : folders.project(folder, called);
	const { name, version } = identityOf(document, one, project, called);
	if (name === void 0 || !require_pnpm_folders.isPackageName(name)) {
		warn("an entry of \"packages\" names no package; it is left out.");
		return null;
	}
	const label = version === null ? name : `${name}@${version}`;
	const { faults, properties, ...source } = pnpmSource(resolution);
	for (const fault of faults) warn(`${label}: ${fault}`);
	const patch = patchProperty(document, one, label);
	return {
		key: numbered(label, taken),
		ecosystem: "npm",
		...require_bom.splitScope(name),
		version,
		need: needOf(one),
		...source,
		...patch === null ? {} : { hashes: [] },
		license: project?.license,
		path: folder,
		properties: [
			...aliases(called, name),
			...flagProperties(one),
			...properties,
			...patch === null ? [] : [patch]
		]
	};
}
/** The names that a package has where it is used, as far as they are names, without its own. */
function aliases(called, name) {
	return [...called].filter((other) => other !== name && require_pnpm_folders.isPackageName(other)).map((value) => ({
		name: "waybill:npm:alias",
		value
	}));
}
function identityOf({ major }, one, project, called) {
	const known = require_pnpm_folders.identify(major, one.path);
	const [alias] = called;
	return {
		name: require_bom.textOf(one.info["name"]) ?? known?.name ?? project?.name ?? alias,
		version: versionOf(one) ?? known?.version ?? project?.version ?? null
	};
}
function versionOf({ info }) {
	const version = require_bom.textOf(info["version"]);
	return version !== null && /^\d[\w.+-]*$/.test(version) ? version : null;
}
/** By the flags of version 5 and 6, for what nothing reaches. */
function needOf({ info }) {
	if (require_bom.textOf(info["dev"]) === "true") return "development";
	return require_bom.textOf(info["optional"]) === "true" ? "optional" : "required";
}
/** The first of a name and version has just these as its key, the others a number behind. */
function numbered(label, taken) {
	let count = (taken.get(label) ?? 0) + 1;
	let key = count === 1 ? label : `${label}#${count}`;
	for (; taken.has(key); count += 1) key = `${label}#${count + 1}`;
	taken.set(key, 1);
	taken.set(label, count);
	return key;
}
function flagProperties(one) {
	const deprecated = require_bom.textOf(one.info["deprecated"]);
	return [
		...require_bom.textOf(one.info["requiresBuild"]) === "true" ? [{
			name: "waybill:install-script",
			value: "true"
		}] : [],
		...deprecated === null ? [] : [{
			name: "waybill:deprecated",
			value: require_bom.withoutCredentials(deprecated)
		}],
		...bundledBy(one).map((value) => ({
			name: "waybill:npm:bundles",
			value: require_bom.withoutCredentials(value)
		}))
	];
}
/** The file of the patch, or its digest where the lockfile tells no file. */
function patchProperty({ patches }, one, label) {
	const hash = require_pnpm_folders.patchOf(one.path);
	if (hash === null && require_bom.textOf(one.info["patched"]) !== "true") return null;
	const patch = patches.get(label) ?? (hash === null ? void 0 : patches.get(hash)) ?? hash ?? "true";
	return {
		name: "waybill:patched",
		value: require_bom.localPath(patch).path
	};
}

// src/bom/lockfiles/pnpm-lock.ts
/**
* Reads pnpm-lock.yaml of the versions 5, 6 and 9 (pnpm, `@pnpm/lockfile.types`): one component a package and set of
* peers, exact edges, workspaces as folders, and what pnpm itself needs as development. How a package is needed follows
* from what reaches it. Throws LOCKFILE_INVALID with the line.
*/
function readPnpmLock(file) {
	const warnings = [];
	const warn = (message) => void warnings.push(`${file.path}: ${message}`);
	if (file.text.startsWith("\ufeff")) warn("starts with a byte order mark, which is left out.");
	const folders = require_pnpm_folders.projectFolders(file, warnings);
	const holders = pnpmDocuments(file).toReversed().flatMap((document) => [...projectsOf(document), ...packagesOf(document)]);
	const called = calledOf(holders);
	const components = folderComponents(holders, called, folders);
	const keys = new Map(components.map((one) => [one.path, one.key]));
	keys.set("", "");
	const naming = {
		folders,
		taken: /* @__PURE__ */ new Map(),
		warn
	};
	for (const { of, document } of holders) {
		if (typeof of === "string") continue;
		const one = pnpmComponent(naming, document, of, called.get(of) ?? /* @__PURE__ */ new Set());
		if (one === null) continue;
		components.push(one);
		keys.set(of, one.key);
	}
	const graph = require_pnpm_folders.packageGraph(dependantsOf(holders, keys), warn);
	return {
		path: file.path,
		ecosystem: "npm",
		root: require_pnpm_folders.projectOf(folders.manifest("")),
		components: components.map((one) => ({
			...one,
			need: graph.needs.get(one.key) ?? one.need
		})),
		dependencies: graph.dependencies,
		incomplete: /* @__PURE__ */ new Set([...graph.incomplete, ...doubtful(holders, keys, folders, warn)]),
		warnings
	};
}
/** The package.json of every folder that the lockfile names, for its name, version and licence. Reads lines, no YAML. */
function wantedByPnpm({ path, text }) {
	const folders = /* @__PURE__ */ new Set();
	let isImporters = false;
	for (const line of text.split("\n")) {
		const [, top] = /^(\w+):/.exec(line) ?? [];
		if (top !== void 0) isImporters = top === "importers";
		const [, importer] = isImporters && /^ {2}(?! )(.+?):(?: \{\})?\r?$/.exec(line) || [];
		const [, directory] = /^ {4}resolution: \{directory: (.+), type: directory\}\r?$/.exec(line) ?? [];
		const written = importer ?? directory;
		if (written !== void 0) folders.add(require_pnpm_folders.folderFrom("", written.replace(/^(['"])(.*)\1$/, "$2")));
	}
	folders.delete("");
	return [...folders].flatMap((folder) => require_pnpm_folders.manifestPath(path, folder) ?? []);
}
function projectsOf(document) {
	return [...document.importers].map(([written, importer]) => {
		const of = require_pnpm_folders.folderFrom("", written);
		return {
			of,
			document,
			links: projectLinks(document, of, importer)
		};
	});
}
function packagesOf(document) {
	return [...document.packages.values()].map((of) => ({
		of,
		document,
		links: of.snapshot === void 0 ? null : packageLinks(document, of)
	}));
}
function dependantsOf(holders, keys) {
	return holders.flatMap(({ of, links }) => {
		const key = keys.get(of);
		if (key === void 0 || links === null) return [];
		return {
			key,
			isProject: typeof of === "string",
			links: links.map(({ name, need, target }) => ({
				name,
				need,
				to: target === null ? null : keys.get(target) ?? null
			}))
		};
	});
}
/** Who has dependencies that the lockfile does not tell: a project that was not installed again, a package that bundles. */
function doubtful(holders, keys, folders, warn) {
	return holders.flatMap(({ of, document, links }) => {
		const key = keys.get(of);
		if (key === void 0) return [];
		if (typeof of !== "string") {
			if (bundledBy(of).length === 0) return [];
			warn(`${require_pnpm_folders.shownKey(key)} brings packages of its own along, whose versions the lockfile does not tell.`);
			return [key];
		}
		if (!document.isMain) return [];
		const known = /* @__PURE__ */ new Set([...document.removed, ...(links ?? []).map(({ name }) => name)]);
		const isLeftOut = (range) => document.leavesLinksOut && /^(?:link|workspace|file):/.test(require_bom.textOf(range) ?? "");
		const missing = require_pnpm_folders.missingFrom(folders.manifest(of), known, isLeftOut);
		for (const name of missing) warn(`the package.json of ${require_pnpm_folders.shownKey(key)} asks for ${name}, which the lockfile lacks.`);
		return missing.length > 0 ? [key] : [];
	});
}
/** What everything is called where it is used, its own name first where the request tells it from an alias. */
function calledOf(holders) {
	const called = /* @__PURE__ */ new Map();
	const links = holders.flatMap((holder) => holder.links ?? []);
	for (const { target, name } of [...links.filter((one) => !one.isAlias), ...links.filter((one) => one.isAlias)]) {
		if (target === null) continue;
		const names = called.get(target);
		if (names) names.add(name);
		else called.set(target, /* @__PURE__ */ new Set([name]));
	}
	return called;
}
/** The project's folders: workspaces, and what is linked from elsewhere. */
function folderComponents(holders, called, folders) {
	return [.../* @__PURE__ */ new Set([...holders.map(({ of }) => of), ...called.keys()])].flatMap((path) => {
		if (typeof path !== "string" || path === "") return [];
		const { name, version, license } = folders.project(path, called.get(path));
		return [{
			key: `link:${path}`,
			ecosystem: "npm",
			...require_bom.splitScope(name),
			version,
			need: "required",
			source: { kind: "folder" },
			hashes: [],
			license,
			path,
			properties: aliases(called.get(path) ?? /* @__PURE__ */ new Set(), name)
		}];
	});
}

exports.readPnpmLock = readPnpmLock;
exports.wantedByPnpm = wantedByPnpm;