const require_cargo_manifests = require("./cargo-manifests.js");
const require_need = require("./need.js");
const require_bom = require("../../journeys/lockfiles.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/cargo-edges.ts
/**
* Which packages depend on which: `name` alone where it is unambiguous, else with version, else with source, as cargo
* looks them up (`EncodableResolve::into_resolve`). Names that lead nowhere, or to several, leave a package incomplete.
*/
function cargoEdges(lock, root, warn) {
	const find = finder(lock.packages);
	const replacements = /* @__PURE__ */ new Map();
	for (const one of lock.packages) {
		const used = one.replacement === null ? void 0 : find(one.replacement);
		if (!used || used === one || used.replacement !== null) continue;
		replacements.set(one, used);
		used.replaced.push(one.version === null ? one.name : `${one.name}@${one.version}`);
	}
	const of = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	for (const one of lock.packages) {
		const found = /* @__PURE__ */ new Set();
		for (const want of one.wants) {
			const exact = find(want);
			const target = exact && (replacements.get(exact) ?? exact);
			if (!target) {
				warn(`${one.name} asks for ${want.split(" ", 1)[0]}, which the lockfile lacks or does not tell.`);
				incomplete.add(one.key);
			} else if (target !== one) found.add(target === root ? "" : target.key);
		}
		of.set(one.key, [...found]);
	}
	return {
		delivered: lock.packages.filter((one) => one !== root && !replacements.has(one)),
		of,
		incomplete
	};
}
function finder(packages) {
	const exact = /* @__PURE__ */ new Map();
	const meanings = /* @__PURE__ */ new Map();
	const versions = /* @__PURE__ */ new Map();
	for (const one of packages) {
		const id = `${one.name} ${one.version ?? ""}`;
		if (one.source !== null) exact.set(`${id} (${withoutCommit(one.source)})`, one);
		const known = versions.get(one.name);
		if (known) known.add(id);
		else versions.set(one.name, /* @__PURE__ */ new Set([id]));
		const meaning = meanings.get(id) ?? {
			count: 0,
			folders: 0,
			first: one,
			folder: null
		};
		meaning.count += 1;
		if (one.source === null) {
			meaning.folders += 1;
			meaning.folder = one;
		}
		meanings.set(id, meaning);
	}
	return (want) => {
		if (want.endsWith(")")) return exact.get(`${withoutCommit(want.slice(0, -1))})`);
		const ids = versions.get(want);
		if (ids && ids.size > 1) return void 0;
		const [id = want] = ids ?? [];
		return meant(meanings.get(id));
	};
}
/** A folder has no source that could be named: it is what a name without a source means. */
function meant(meaning) {
	if (!meaning) return void 0;
	if (meaning.folders > 0) return meaning.folders === 1 ? meaning.folder ?? void 0 : void 0;
	return meaning.count === 1 ? meaning.first : void 0;
}
/** Edges name the source without the commit that it stands at. */
function withoutCommit(source) {
	return source.split("#", 1)[0] ?? "";
}

// src/bom/lockfiles/cargo-needs.ts
/**
* How each package is needed, by what the manifests of the project's folders ask for. A manifest that was not found asks
* for all of its edges. An optional dependency of a folder may be in no build; those of other packages are in the
* lockfile only where something turned them on.
*/
function cargoNeeds({ lock, manifests, edges, root, members }) {
	const names = new Map(lock.packages.map(({ key, name }) => [key, name]));
	const asked = members.map(({ key }) => ({
		key,
		need: "required"
	}));
	const reach = /* @__PURE__ */ new Map();
	for (const one of lock.packages) {
		const manifest = one === root ? manifests.root : one.source === null && manifests.ofPackage(one.name);
		const next = [];
		for (const to of edges.of.get(one.key) ?? []) {
			const need = (manifest ? manifest.needs.get(names.get(to) ?? "") : void 0) ?? "required";
			if (one === root || need === "development") asked.push({
				key: to,
				need
			});
			else next.push({
				to,
				optional: need === "optional"
			});
		}
		reach.set(one.key, next);
	}
	return require_need.needsByReach(asked, reach);
}

// src/bom/lockfiles/cargo-packages.ts
const rewrite = "Write it again with cargo generate-lockfile.";
/** The packages of a Cargo.lock. Throws LOCKFILE_INVALID with the line: no TOML, another version, no list of packages. */
function cargoPackages(file, warn) {
	const lock = require_toml.parseToml(file.text, file.path);
	const invalid = (needle, message) => require_bom.invalidAt(file.path, file.text, needle, message, rewrite);
	const version = lock["version"];
	if (version !== void 0 && ![
		1,
		2,
		3,
		4
	].includes(Number(version))) throw invalid("version", "The lockfile has a version that is not known; Waybill reads 1 to 4.");
	const list = lock["package"];
	if (list !== void 0 && !Array.isArray(list)) throw invalid("package", "Its \"package\" is not a list of tables.");
	const first = require_bom.fieldsOf(lock["root"]);
	if (list === void 0 && !first && version === void 0) throw invalid("", "The lockfile has neither packages nor a version.");
	const checksums = new Map(require_bom.entriesOf(lock["metadata"]));
	const counts = /* @__PURE__ */ new Map();
	const packages = [];
	const add = (fields) => {
		const one = fields && packageOf(fields, checksums, counts);
		if (one) packages.push(one);
		else warn("a package without a name is left out.");
		return one ?? null;
	};
	const root = first ? add(first) : null;
	const before = packages.length;
	const all = require_bom.listOf(list);
	for (const value of all) add(require_bom.fieldsOf(value));
	return {
		packages,
		root,
		isShort: packages.length - before < all.length || first !== void 0 && root === null
	};
}
function packageOf(fields, checksums, counts) {
	const name = require_bom.textOf(fields["name"]);
	if (name === null) return void 0;
	const version = require_bom.textOf(fields["version"]);
	const source = require_bom.textOf(fields["source"]);
	const id = version === null ? name : `${name} ${version}`;
	const count = (counts.get(id) ?? 0) + 1;
	counts.set(id, count);
	return {
		key: count === 1 ? id : `${id} (${count})`,
		name,
		version,
		source,
		checksum: fields["checksum"] ?? checksums.get(`checksum ${id} (${source ?? ""})`),
		wants: require_bom.textsOf(fields["dependencies"]),
		replacement: require_bom.textOf(fields["replace"]),
		replaced: []
	};
}

// src/bom/lockfiles/cargo-source.ts
const cratesHost = ["crates", "io"].join(".");
/** What stands for the default registry in a lockfile, whichever of its two protocols is in use. */
const cratesIndex = `registry+https://github.com/rust-lang/${cratesHost}-index`;
const cratesIndexes = /* @__PURE__ */ new Set([cratesIndex, `sparse+https://index.${cratesHost}/`]);
/**
* Where a package comes from by its `source` (Cargo reference, "Package ID Specifications"): `registry+` or `sparse+`
* and an index, `git+` and an address with `?branch=`, `?tag=` or `?rev=` and `#commit`; none for a folder.
*/
function readCargoSource(written) {
	if (written === null) return known({ kind: "folder" });
	if (cratesIndexes.has(written)) return known({
		kind: "registry",
		url: null
	});
	const plus = written.indexOf("+");
	const kind = written.slice(0, Math.max(0, plus));
	const address = written.slice(plus + 1);
	if (kind === "git") return git(address);
	if (kind === "path") return known({ kind: "folder" });
	if (kind !== "registry" && kind !== "sparse") return unknown("its source is of an unknown kind and is left out.");
	const repositoryUrl = require_bom.publicUrl(address);
	if (repositoryUrl === null) return unknown("its registry is no valid URL and is left out.");
	return {
		source: {
			kind: "registry",
			url: null
		},
		repositoryUrl,
		fault: null
	};
}
function git(written) {
	const [address = "", precise = ""] = written.split("#", 2);
	const [plain = "", query = ""] = address.split("?", 2);
	const url = require_bom.publicUrl(plain);
	if (url === null) return unknown("its address is no valid URL and is left out.");
	return known({
		kind: "git",
		url,
		commit: [precise, new URLSearchParams(query).get("rev") ?? ""].find(isCommit) ?? null
	});
}
function isCommit(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function known(source) {
	return {
		source,
		repositoryUrl: null,
		fault: null
	};
}
function unknown(fault) {
	return {
		source: null,
		repositoryUrl: null,
		fault
	};
}

// src/bom/lockfiles/cargo-lock.ts
/**
* Reads Cargo.lock of the versions 1 to 4 (cargo, `core/resolver/encode.rs`: the format has no other specification).
* Packages without a source are folders of the project; the one that Cargo.toml beside it describes is the root. What
* is development is in the manifests of these folders alone: without them everything is required. Dependencies for
* building count as development: they are not in what is delivered. Throws LOCKFILE_INVALID with the line.
*/
function readCargoLock(file) {
	const warnings = [];
	const warn = (message) => void warnings.push(`${file.path}: ${message}`);
	const lock = cargoPackages(file, warn);
	const manifests = require_cargo_manifests.cargoManifests(file, lock, warn);
	const root = rootPackage(lock, manifests.root);
	const edges = cargoEdges(lock, root, warn);
	const members = manifests.membersOf(lock.packages).filter((one) => one !== root);
	const needs = cargoNeeds({
		lock,
		manifests,
		edges,
		root,
		members
	});
	const dependencies = /* @__PURE__ */ new Map();
	for (const one of edges.delivered) dependencies.set(one.key, edges.of.get(one.key) ?? []);
	const asked = root ? edges.of.get(root.key) ?? [] : [];
	dependencies.set("", [.../* @__PURE__ */ new Set([...asked, ...members.map(({ key }) => key)])]);
	const incomplete = new Set([...edges.incomplete].map((key) => key === root?.key ? "" : key));
	if (lock.isShort) incomplete.add("");
	return {
		path: file.path,
		ecosystem: "cargo",
		root: rootOf(manifests.root, root),
		components: edges.delivered.map((one) => component(one, {
			need: needs.get(one.key) ?? "required",
			manifest: one.source === null ? manifests.ofPackage(one.name) : void 0,
			warn: (message) => warn(`${one.name}: ${message}`)
		})),
		dependencies,
		incomplete,
		warnings
	};
}
/** The package that Cargo.toml is of; without one, the first lockfile version's `[root]`, or the only one without a source. */
function rootPackage(lock, manifest) {
	const own = lock.packages.filter(({ source }) => source === null);
	if (manifest) return own.find(({ name }) => name === manifest.name) ?? null;
	return lock.root ?? (own.length === 1 ? own[0] ?? null : null);
}
function rootOf(manifest, root) {
	return {
		name: manifest?.name ?? root?.name ?? null,
		version: manifest?.version ?? root?.version ?? null,
		license: manifest?.license
	};
}
function component(one, { need, manifest, warn }) {
	const { source, repositoryUrl, fault } = readCargoSource(one.source);
	if (fault !== null) warn(fault);
	const properties = one.replaced.map((value) => ({
		name: "waybill:cargo:replaces",
		value
	}));
	return {
		key: one.key,
		ecosystem: "cargo",
		group: null,
		name: one.name,
		version: one.version,
		...repositoryUrl === null ? {} : { qualifiers: { repository_url: repositoryUrl } },
		need,
		source,
		hashes: hashesOf(one, warn),
		license: manifest?.license,
		path: manifest?.folder ?? "",
		properties
	};
}
/** The checksum is of the .crate file, which only registries have. */
function hashesOf(one, warn) {
	const content = require_bom.textOf(one.checksum)?.toLowerCase();
	if (content === void 0 || content === "<none>" || one.source === null) return [];
	if (/^[0-9a-f]{64}$/.test(content)) return one.source.startsWith("git+") ? [] : [{
		algorithm: "SHA-256",
		content
	}];
	warn("its checksum is no SHA-256 and is left out.");
	return [];
}

exports.readCargoLock = readCargoLock;