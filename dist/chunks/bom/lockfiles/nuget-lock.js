const require_bom = require("../../journeys/lockfiles.js");

// src/bom/lockfiles/nuget-lock.ts
/**
* Reads packages.lock.json of the versions 1 and 2 (NuGet documentation, "Locking dependencies"; NuGet.Client,
* `PackagesLockFileFormat`). What the target frameworks say is joined: one component a version, all edges. `contentHash`
* is of a package without its signature and so of no file that could be downloaded: it is a property. Referenced projects
* are folders of the product. The file does not tell development packages: everything is required. Throws
* LOCKFILE_INVALID with the line.
*/
function readNugetLock(file) {
	const warnings = /* @__PURE__ */ new Set();
	const reading = {
		components: /* @__PURE__ */ new Map(),
		dependencies: /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]),
		incomplete: /* @__PURE__ */ new Set(),
		warn: (message) => void warnings.add(`${file.path}: ${message}`)
	};
	const targets = targetsOf(file);
	const read = /* @__PURE__ */ new Map();
	for (const [name, packages] of targets) {
		const framework = name.split("/", 1)[0] ?? "";
		read.set(name, readTarget(reading, require_bom.entriesOf(packages), framework === name ? void 0 : read.get(framework)));
	}
	return {
		path: file.path,
		ecosystem: "nuget",
		root: {
			name: null,
			version: null,
			license: void 0
		},
		components: [...reading.components.values()],
		dependencies: new Map([...reading.dependencies].map(([key, edges]) => [key, [...edges]])),
		incomplete: reading.incomplete,
		warnings: [...warnings]
	};
}
function targetsOf(file) {
	const rewrite = "Write it again with dotnet restore --force-evaluate.";
	const invalid = (needle, message) => require_bom.invalidAt(file.path, file.text, needle, message, rewrite);
	const lock = require_bom.fieldsOf(require_bom.parseJson(file.text, file.path));
	if (!lock) throw invalid("", "The lockfile is not a JSON object.");
	if (lock["version"] !== 1 && lock["version"] !== 2) throw invalid("\"version\"", "The lockfile has a version that is not known; Waybill reads 1 and 2.");
	if (!require_bom.fieldsOf(lock["dependencies"])) throw invalid("\"dependencies\"", "The lockfile has no \"dependencies\" object.");
	return require_bom.entriesOf(lock["dependencies"]).sort(([a], [b]) => Number(a.includes("/")) - Number(b.includes("/")));
}
function readTarget(reading, packages, framework) {
	const entries = /* @__PURE__ */ new Map();
	for (const [id, value] of packages) {
		const entry = entryOf(id, value);
		if (!entry) {
			reading.warn("an entry that is no package is left out.");
			reading.incomplete.add("");
		} else if (!entries.has(entry.name)) entries.set(entry.name, entry);
	}
	const wanted = /* @__PURE__ */ new Set();
	for (const entry of entries.values()) {
		add(reading, entry);
		link(reading, entry, (name) => {
			const target = entries.get(name) ?? framework?.entries.get(name);
			if (target?.type === "project" && target !== entry) wanted.add(name);
			return target;
		});
	}
	const direct = reading.dependencies.get("");
	for (const { name, key, type } of entries.values()) if (type === "direct" || type === "project" && !wanted.has(name) && !framework?.wanted.has(name)) direct?.add(key);
	return {
		entries,
		wanted
	};
}
function entryOf(id, value) {
	const fields = require_bom.fieldsOf(value);
	const written = require_bom.textOf(id);
	if (!fields || written === null) return void 0;
	const name = written.toLowerCase();
	const type = require_bom.textOf(fields["type"])?.toLowerCase() ?? "";
	const version = require_bom.textOf(fields["resolved"]);
	return {
		id: written,
		name,
		key: type === "project" ? `${name}/` : `${name}/${version ?? "?"}`,
		type,
		fields
	};
}
function link(reading, entry, find) {
	const edges = reading.dependencies.get(entry.key) ?? /* @__PURE__ */ new Set();
	reading.dependencies.set(entry.key, edges);
	for (const [wanted] of require_bom.entriesOf(entry.fields["dependencies"])) {
		const target = find(wanted.toLowerCase());
		if (target === void 0) {
			reading.incomplete.add(entry.key);
			reading.warn(`${entry.id} asks for ${require_bom.textOf(wanted) ?? "a package without a name"}, which the lockfile lacks.`);
		} else if (target.key !== entry.key) edges.add(target.key);
	}
}
function add({ components, warn }, { id, key, type, fields }) {
	const hash = contentHash(fields, (message) => warn(`${id}: ${message}`));
	const properties = hash === null ? [] : [{
		name: "waybill:nuget:content-hash",
		value: hash
	}];
	const known = components.get(key);
	if (!known) {
		const isProject = type === "project";
		components.set(key, {
			key,
			ecosystem: "nuget",
			group: null,
			name: id,
			version: isProject ? null : require_bom.textOf(fields["resolved"]),
			need: "required",
			source: isProject ? { kind: "folder" } : {
				kind: "registry",
				url: null
			},
			hashes: [],
			license: void 0,
			path: "",
			properties
		});
	} else if (known.properties.length === 0) components.set(key, {
		...known,
		properties
	});
	else if (hash !== null && known.properties[0]?.value !== hash) warn(`${id}: its content hash differs between target frameworks; the first stands.`);
}
/** Base64 of a SHA-512. */
function contentHash(fields, warn) {
	const hash = require_bom.textOf(fields["contentHash"]);
	if (hash === null) return null;
	if (/^[A-Za-z0-9+/]{86}==$/.test(hash)) return hash;
	warn("its content hash is no SHA-512 in base64 and is left out.");
	return null;
}

exports.readNugetLock = readNugetLock;