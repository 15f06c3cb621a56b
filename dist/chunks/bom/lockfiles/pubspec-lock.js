const require_bom = require("../../journeys/lockfiles.js");
const require_yaml = require("./yaml.js");

// src/bom/lockfiles/pubspec-lock.ts
/** The hosts that pub takes packages from unless it is told otherwise; the older name serves the same. */
const pubRegistry = ["pub", "dev"].join(".");
const defaultRegistries = /* @__PURE__ */ new Set([pubRegistry, [
	"pub",
	"dartlang",
	"org"
].join(".")]);
/**
* Reads a pubspec.lock (Dart documentation, "pub: lockfile"; pub, `LockFile`): each package with what it is to the
* project: asked for by it (`direct main`, `direct dev`, `direct overridden`) or `transitive`. Whose a transitive one is
* the format does not say, so it counts as required. The SHA-256 of a hosted package is its archive's. Packages of an
* SDK are part of that SDK and come from no registry. Throws LOCKFILE_INVALID with the line.
*/
function readPubspecLock(file) {
	require_bom.refuseUnreadable(file, "pubspec-lock");
	const packages = packagesOf(file);
	const warnings = [];
	const lock = {
		file,
		manifest: manifestOf(file, warnings),
		warnings
	};
	const hasWorkspace = lock.manifest?.["workspace"] !== void 0;
	const components = [];
	const asked = [];
	const incomplete = /* @__PURE__ */ new Set();
	if (hasWorkspace) {
		incomplete.add("");
		warnings.push(`${file.path}: what the packages of the workspace ask for is not in the lockfile.`);
	}
	for (const [key, value] of require_bom.entriesOf(packages)) {
		const entry = require_bom.fieldsOf(value);
		if (entry === void 0 || !/^\w+$/.test(key)) {
			incomplete.add("");
			warnings.push(`${file.path}: an entry is no package and is left out.`);
			continue;
		}
		const kind = require_bom.textOf(entry["dependency"]) ?? "transitive";
		if (isDirect(lock, key, kind)) asked.push(key);
		components.push({
			key,
			ecosystem: "pub",
			group: null,
			version: require_bom.textOf(entry["version"]),
			need: hasWorkspace ? "required" : needOf(lock, key, kind),
			license: void 0,
			path: "",
			...described(lock, key, entry)
		});
	}
	return {
		path: file.path,
		ecosystem: "pub",
		root: {
			name: require_bom.textOf(lock.manifest?.["name"]),
			version: require_bom.textOf(lock.manifest?.["version"]),
			license: void 0
		},
		components,
		dependencies: /* @__PURE__ */ new Map([["", asked]]),
		incomplete,
		warnings
	};
}
/** An override may be of anything; the manifest tells of what. Without one it counts as asked for. */
function isDirect({ manifest }, name, kind) {
	if (kind !== "direct overridden" || manifest === void 0) return kind.startsWith("direct");
	return ["dependencies", "dev_dependencies"].some((list) => asks(manifest, list, name));
}
function needOf({ manifest }, name, kind) {
	if (kind === "direct dev") return "development";
	return kind === "direct overridden" && asks(manifest, "dev_dependencies", name) && !asks(manifest, "dependencies", name) ? "development" : "required";
}
function asks(manifest, list, name) {
	return require_bom.fieldOf(require_bom.fieldsOf(manifest?.[list]), name) !== void 0;
}
function described(lock, key, entry) {
	const warn = (message) => lock.warnings.push(`${lock.file.path}: ${key}: ${message}`);
	const description = require_bom.fieldsOf(entry["description"]);
	const plain = {
		name: key,
		source: null,
		hashes: [],
		properties: []
	};
	switch (require_bom.textOf(entry["source"])) {
		case "hosted": return {
			...plain,
			...hosted(key, description, warn)
		};
		case "git": return {
			...plain,
			...git(description, warn)
		};
		case "path": return {
			...plain,
			...folder(description, warn)
		};
		case "sdk": return {
			...plain,
			properties: [{
				name: "waybill:pub:sdk",
				value: require_bom.textOf(entry["description"]) ?? "unknown"
			}]
		};
		default:
			warn("its source is of an unknown kind and is left out.");
			return plain;
	}
}
function hosted(key, description, warn) {
	const name = require_bom.textOf(description?.["name"]);
	return {
		name: name !== null && /^\w+$/.test(name) ? name : key,
		source: {
			kind: "registry",
			url: null
		},
		...otherRegistry(require_bom.textOf(description?.["url"]), warn),
		hashes: archiveHash(require_bom.textOf(description?.["sha256"]), warn)
	};
}
function otherRegistry(address, warn) {
	if (address === null) return {};
	const url = require_bom.publicUrl(address);
	if (url === null) warn("the address of its registry is no valid URL and is left out.");
	return url === null || defaultRegistries.has(new URL(url).hostname) ? {} : { qualifiers: { repository_url: url } };
}
function archiveHash(text, warn) {
	const content = text?.toLowerCase() ?? "";
	if (/^[\da-f]{64}$/.test(content)) return [{
		algorithm: "SHA-256",
		content
	}];
	if (content !== "") warn("the sha256 is no digest and is left out.");
	return [];
}
function git(description, warn) {
	const url = require_bom.publicUrl(require_bom.textOf(description?.["url"]) ?? "");
	if (url === null) warn("its address is no valid URL and is left out.");
	const path = require_bom.textOf(description?.["path"]) ?? ".";
	return {
		source: url === null ? null : {
			kind: "git",
			url,
			commit: require_bom.textOf(description?.["resolved-ref"])
		},
		properties: path === "." ? [] : [{
			name: "waybill:pub:git-path",
			value: path
		}]
	};
}
function folder(description, warn) {
	const { path, isAbsolute } = require_bom.localPath(require_bom.textOf(description?.["path"]) ?? "");
	if (isAbsolute) warn("it is a folder outside the project; only its name is kept.");
	return {
		source: { kind: "folder" },
		path
	};
}
function manifestOf(file, warnings) {
	if (file.manifest === void 0 || file.manifest === null) return void 0;
	try {
		const manifest = require_bom.fieldsOf(require_yaml.parseYaml(file.manifest, file.path));
		if (manifest) return manifest;
	} catch {}
	warnings.push(`${file.path}: the pubspec.yaml beside it cannot be read; the project has no name.`);
}
/** An empty map is written as nothing, `{}` or an empty text. */
/** The map of packages, which is nothing where the project has none. */
function packagesOf(file) {
	const document = require_bom.fieldsOf(require_yaml.parseYaml(file.text, file.path));
	const packages = document?.["packages"];
	if ((packages !== void 0 || document?.["sdks"] !== void 0) && (isNothing(packages) || require_bom.fieldsOf(packages) !== void 0)) return packages;
	throw require_bom.invalidAt(file.path, file.text, "packages", "The pubspec-lock lockfile has no map of packages.");
}
function isNothing(value) {
	return value === null || value === void 0 || value === "";
}

exports.readPubspecLock = readPubspecLock;