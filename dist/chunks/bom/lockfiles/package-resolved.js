const require_bom = require("../../journeys/lockfiles.js");

// src/bom/lockfiles/package-resolved.ts
const again = "Write it again with Swift: swift package resolve.";
/**
* Reads a Package.resolved of the versions 1, 2 and 3 (Swift Package Manager, `PinsStore`): every pin, of the project
* and of its packages alike; who asks for which is not in the file. A pin on a branch or a revision has no version, so
* the revision stands for it. The namespace is host and owner of the repository, the name is the repository's (purl
* specification, types/swift); a pin of a registry has scope and name in its identity. Throws LOCKFILE_INVALID with the
* line.
*/
function readPackageResolved(file) {
	require_bom.refuseUnreadable(file, "package-resolved");
	const warnings = [];
	const incomplete = /* @__PURE__ */ new Set();
	const components = /* @__PURE__ */ new Map();
	for (const [index, pin] of pinsOf(file).entries()) {
		const one = component(pin, (name, fault) => warnings.push(`${file.path}: ${name}: ${fault}`));
		if (one !== null) {
			const key = components.has(one.key) ? `${one.key}#${index}` : one.key;
			components.set(key, {
				...one,
				key
			});
			continue;
		}
		incomplete.add("");
		warnings.push(`${file.path}: pin ${index + 1} names no package and is left out.`);
	}
	return {
		path: file.path,
		ecosystem: "swift",
		root: {
			name: projectName(file),
			version: null,
			license: void 0
		},
		components: [...components.values()],
		dependencies: /* @__PURE__ */ new Map(),
		incomplete,
		warnings
	};
}
function pinsOf(file) {
	const document = require_bom.fieldsOf(require_bom.parseJson(file.text, file.path));
	const version = document?.["version"];
	const invalid = (needle, message) => require_bom.invalidAt(file.path, file.text, needle, message, again);
	if (document === void 0) throw invalid("", "The package-resolved lockfile is not a JSON object.");
	if (version !== 1 && version !== 2 && version !== 3) throw invalid("\"version\"", `The package-resolved lockfile has ${typeof version === "number" ? `version ${version}` : "no version number"}; Waybill reads 1, 2 and 3.`);
	const pins = version === 1 ? require_bom.fieldsOf(document["object"])?.["pins"] : document["pins"];
	if (!Array.isArray(pins)) throw invalid("\"pins\"", "The package-resolved lockfile has no list of pins.");
	return require_bom.listOf(pins).map(require_bom.fieldsOf);
}
function pinned(pin) {
	const called = require_bom.textOf(pin["identity"] ?? pin["package"]);
	if (pin["kind"] === "registry") return called === null ? null : {
		key: called,
		...scoped(called),
		source: "registry"
	};
	const place = placeOf(require_bom.textOf(pin["location"] ?? pin["repositoryURL"]) ?? "");
	if (place === null) return called === null ? null : {
		key: called,
		group: null,
		name: called,
		source: null
	};
	const { group, name, url } = place;
	const isCalledOtherwise = called !== null && called.toLowerCase() !== name.toLowerCase();
	return {
		key: called ?? `${group}/${name}`,
		group,
		name,
		source: { url },
		...isCalledOtherwise ? { identity: called } : {}
	};
}
function component(pin, warn) {
	const named = pin ? pinned(pin) : null;
	if (named === null) return null;
	const { key, group, name, identity } = named;
	if (named.source === null) warn(name, "its repository has no public address; none is kept.");
	const state = require_bom.fieldsOf(pin?.["state"]);
	const commit = require_bom.textOf(state?.["revision"]);
	const branch = require_bom.textOf(state?.["branch"]);
	return {
		key,
		ecosystem: "swift",
		group,
		name,
		version: require_bom.textOf(state?.["version"]) ?? commit,
		need: "required",
		source: sourceOf(named.source, commit),
		hashes: [],
		license: void 0,
		path: "",
		properties: [...branch === null ? [] : [{
			name: "waybill:swift:branch",
			value: branch
		}], ...identity === void 0 ? [] : [{
			name: "waybill:swift:identity",
			value: identity
		}]]
	};
}
function sourceOf(source, commit) {
	if (source === "registry") return {
		kind: "registry",
		url: null
	};
	return source && {
		kind: "git",
		url: source.url,
		commit
	};
}
/** Host, owner and repository of an address; null for a path. */
function placeOf(address) {
	const url = require_bom.publicUrl(address);
	if (url === null || /^file:/i.test(url)) return null;
	const { hostname, pathname } = new URL(url);
	const parts = pathname.split("/").filter((part) => part !== "");
	const name = decoded(parts.pop() ?? "").replace(/\.git$/, "");
	return name === "" ? null : {
		group: [hostname, ...parts.map(decoded)].join("/"),
		name,
		url
	};
}
function decoded(part) {
	try {
		return require_bom.wellFormed(decodeURIComponent(part));
	} catch {
		return part;
	}
}
/** `mona.LinkedList`: scope and name (Swift package registry specification, "package scope"). */
function scoped(identity) {
	const dot = identity.indexOf(".");
	return dot > 0 ? {
		group: identity.slice(0, dot),
		name: identity.slice(dot + 1)
	} : {
		group: null,
		name: identity
	};
}
/** As Package.swift has it in plain text; else of the Xcode project that the file lies in. Nothing is run. */
function projectName({ path, manifest }) {
	const written = /\bPackage\(\s{0,100}name:\s{0,100}"([^"\\\n]{1,200})"/.exec(manifest ?? "")?.[1];
	if (written !== void 0) return require_bom.textOf(written);
	const folder = path.split("/").find((part) => /\.(?:xcodeproj|xcworkspace)$/.test(part));
	return folder === void 0 ? null : require_bom.textOf(folder.slice(0, folder.lastIndexOf(".")));
}

exports.readPackageResolved = readPackageResolved;