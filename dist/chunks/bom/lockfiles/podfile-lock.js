const require_bom = require("../../journeys/lockfiles.js");
const require_yaml = require("./yaml.js");

// src/bom/lockfiles/podfile-lock.ts
const again = "Write it again with CocoaPods: pod install.";
/** The ways to write the default source: its name, its address, and the repository that it was before CocoaPods 1.8. */
const defaultRepositories = /* @__PURE__ */ new Set([
	"trunk",
	`https://${[
		"cdn",
		"cocoapods",
		"org"
	].join(".")}`,
	`https://${["github", "com"].join(".")}/cocoapods/specs`
]);
/**
* Reads a Podfile.lock (CocoaPods, `Pod::Lockfile`; guides, "What is a Podfile.lock"): PODS with what each depends on,
* DEPENDENCIES as what the project asks for, SPEC REPOS, EXTERNAL SOURCES and CHECKOUT OPTIONS as where they come from. A
* subspec is a component with a subpath (purl specification, types/cocoapods). SPEC CHECKSUMS are of the specification and
* not of what is delivered, so they are properties. Which targets a pod is for is not in the file: all are required.
* Throws LOCKFILE_INVALID with the line.
*/
function readPodfileLock(file) {
	require_bom.refuseUnreadable(file, "podfile-lock");
	const sections = require_bom.fieldsOf(require_yaml.parseYaml(file.text, file.path));
	const listed = sections?.["PODS"];
	const isLock = listed !== void 0 || require_bom.fieldOf(sections, "COCOAPODS") !== void 0;
	if (sections === void 0 || !isLock || listed !== void 0 && listed !== "" && !Array.isArray(listed)) throw require_bom.lockfileInvalid("The podfile-lock lockfile has no list of PODS.", {
		file: file.path,
		line: require_bom.lineAt(file.text, Math.max(0, file.text.search(/^PODS:/m)))
	}, again);
	const warnings = [];
	const incomplete = /* @__PURE__ */ new Set();
	const lock = {
		file,
		sections,
		repositories: repositoriesOf(sections),
		warnings
	};
	const pods = /* @__PURE__ */ new Map();
	for (const each of require_bom.listOf(listed)) {
		const pod = podOf(each);
		if (pod) pods.set(pod.name, pod);
		else {
			incomplete.add("");
			warnings.push(`${file.path}: an entry of PODS names no pod and is left out.`);
		}
	}
	const edges = (key, asks) => {
		const found = /* @__PURE__ */ new Set();
		for (const ask of asks) {
			const name = typeof ask === "string" ? nameAndVersion(ask).name : "";
			if (name === key) warnings.push(`${file.path}: ${key} depends on itself; the edge is left out.`);
			else if (pods.has(name)) found.add(name);
			else {
				incomplete.add(key);
				warnings.push(`${file.path}: ${key || "the project"} asks for ${name || "something"}, which the lockfile lacks.`);
			}
		}
		return [...found];
	};
	const dependencies = /* @__PURE__ */ new Map([["", edges("", require_bom.listOf(sections["DEPENDENCIES"]))]]);
	for (const pod of pods.values()) dependencies.set(pod.name, edges(pod.name, pod.asks));
	return {
		path: file.path,
		ecosystem: "cocoapods",
		root: {
			name: null,
			version: null,
			license: void 0
		},
		components: [...pods.values()].map((pod) => component(lock, pod)),
		dependencies,
		incomplete,
		warnings
	};
}
/** `Name (1.0)`, or a map of that one key to what the pod depends on. */
function podOf(value) {
	const [only, ...more] = typeof value === "string" ? [[value, []]] : require_bom.entriesOf(value);
	if (!only || more.length > 0) return null;
	const pod = nameAndVersion(only[0]);
	return pod.name === "" ? null : {
		...pod,
		asks: require_bom.listOf(only[1])
	};
}
/** Of `Name/Sub (1.0)`, `Name (~> 1.0)`, ``Name (from `...`)`` or `Name`: what stands before and in the brackets. */
function nameAndVersion(text) {
	const open = text.indexOf(" (");
	if (open < 0) return {
		name: require_bom.textOf(text)?.trim() ?? "",
		version: null
	};
	const inside = text.slice(open + 2, text.endsWith(")") ? -1 : void 0);
	return {
		name: require_bom.textOf(text.slice(0, open))?.trim() ?? "",
		version: require_bom.textOf(inside)
	};
}
function repositoriesOf(sections) {
	const repositories = /* @__PURE__ */ new Map();
	for (const [repository, names] of require_bom.entriesOf(sections["SPEC REPOS"])) for (const name of require_bom.listOf(names)) if (typeof name === "string") repositories.set(name, repository);
	return repositories;
}
function component(lock, pod) {
	const slash = pod.name.indexOf("/");
	const name = slash < 0 ? pod.name : pod.name.slice(0, slash);
	const checksum = require_bom.textOf(require_bom.fieldOf(require_bom.fieldsOf(lock.sections["SPEC CHECKSUMS"]), name));
	const { source, qualifiers, properties = [] } = sourceOf(lock, name);
	return {
		key: pod.name,
		ecosystem: "cocoapods",
		group: null,
		name,
		version: pod.version,
		...qualifiers ? { qualifiers } : {},
		...slash < 0 ? {} : { subpath: pod.name.slice(slash + 1) },
		need: "required",
		source,
		hashes: [],
		license: void 0,
		path: source?.kind === "folder" ? folderOf(lock, name) : "",
		properties: [...checksum === null ? [] : [{
			name: "waybill:cocoapods:spec-checksum",
			value: checksum
		}], ...properties]
	};
}
function sourceOf(lock, name) {
	const external = externalOf(lock, name);
	if (external) return externalOrigin(lock, name, external);
	const repository = lock.repositories.get(name);
	const source = {
		kind: "registry",
		url: null
	};
	if (repository === void 0 || isDefault(repository)) return { source };
	const url = require_bom.publicUrl(repository);
	if (url !== null && !/^file:/i.test(url)) return {
		source,
		qualifiers: { repository_url: url }
	};
	lock.warnings.push(`${lock.file.path}: ${name}: the address of its repository is no URL and is left out.`);
	return { source: null };
}
function isDefault(repository) {
	return defaultRepositories.has(repository.toLowerCase().replace(/(?:\.git|\/)$/, ""));
}
function externalOrigin(lock, name, external) {
	const { file, sections, warnings } = lock;
	const checkout = require_bom.fieldsOf(require_bom.fieldOf(require_bom.fieldsOf(sections["CHECKOUT OPTIONS"]), name));
	const git = require_bom.textOf(checkout?.[":git"]) ?? require_bom.textOf(external[":git"]);
	if (git !== null) {
		const url = require_bom.publicUrl(git);
		if (url === null) warnings.push(`${file.path}: ${name}: its address is no valid URL and is left out.`);
		const commit = require_bom.textOf(checkout?.[":commit"]) ?? require_bom.textOf(external[":commit"]);
		return { source: url === null ? null : {
			kind: "git",
			url,
			commit
		} };
	}
	if (require_bom.textOf(external[":path"]) !== null) return { source: { kind: "folder" } };
	const podspec = require_bom.textOf(external[":podspec"]);
	if (podspec !== null) return podspecOrigin(lock, name, podspec);
	const archive = require_bom.publicUrl(require_bom.textOf(external[":http"]) ?? "");
	if (archive !== null) return { source: {
		kind: "archive",
		url: archive
	} };
	warnings.push(`${file.path}: ${name}: its source is of an unknown kind and is left out.`);
	return { source: null };
}
/** A specification by its own address says where the pod is only inside itself. */
function podspecOrigin({ file, warnings }, name, podspec) {
	const url = require_bom.publicUrl(podspec);
	if (url !== null) return {
		source: null,
		properties: [{
			name: "waybill:cocoapods:podspec",
			value: url
		}]
	};
	const { path, isAbsolute } = require_bom.localPath(podspec);
	if (isAbsolute) warnings.push(`${file.path}: ${name}: it is outside the project; only its name is kept.`);
	return { source: {
		kind: "file",
		path
	} };
}
function folderOf(lock, name) {
	const { path, isAbsolute } = require_bom.localPath(require_bom.textOf(externalOf(lock, name)?.[":path"]) ?? "");
	if (isAbsolute) lock.warnings.push(`${lock.file.path}: ${name}: it is outside the project; only its name is kept.`);
	return path;
}
function externalOf({ sections }, name) {
	return require_bom.fieldsOf(require_bom.fieldOf(require_bom.fieldsOf(sections["EXTERNAL SOURCES"]), name));
}

exports.readPodfileLock = readPodfileLock;