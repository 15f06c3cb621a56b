const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_bom = require("../../journeys/lockfiles.js");
const require_xml = require("./xml.js");

// src/bom/lockfiles/gradle-configuration.ts
/** Words of a configuration's name that tell of tests, measurements and development: `testRuntimeClasspath`, `developmentOnly`. */
const ofTests = /* @__PURE__ */ new Set([
	"test",
	"tests",
	"testing",
	"benchmark",
	"development",
	"jmh"
]);
/** First words of the configurations that hold the tools of Gradle's own and of widespread plugins. */
const ofTools = /* @__PURE__ */ new Set([
	"antlr",
	"antlr3",
	"antlr4",
	"checkstyle",
	"codenarc",
	"detekt",
	"dokka",
	"errorprone",
	"jacoco",
	"kapt",
	"kotlin",
	"ksp",
	"ktlint",
	"modernizer",
	"pmd",
	"spotbugs",
	"spotless",
	"xjc"
]);
/**
* Whether what a configuration holds is used in development alone: by tests, or by tools that check or generate code
* (annotation processors, the Kotlin compiler, Gradle's quality plugins). What no rule knows counts as shipped, and so
* does the runtime class path of whatever source set. Configurations are named by convention (Gradle user manual, "The
* Java Plugin", "Dependency configurations"): a source set is the first part of the name, a purpose the last.
*/
function isOfDevelopment(configuration) {
	const words = configuration.slice(0, 200).replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/);
	if (words.some((word) => ofTests.has(word))) return true;
	const [purpose, last] = words.slice(-2);
	if (purpose === "runtime" && last === "classpath") return false;
	if (purpose === "annotation" && last === "processor") return true;
	const [first = "", second] = words;
	return ofTools.has(first) || first === "swift" && second === "export";
}

// src/bom/lockfiles/gradle-verification.ts
const algorithms = /* @__PURE__ */ new Map([
	["md5", {
		name: "MD5",
		digits: 32
	}],
	["sha1", {
		name: "SHA-1",
		digits: 40
	}],
	["sha256", {
		name: "SHA-256",
		digits: 64
	}],
	["sha512", {
		name: "SHA-512",
		digits: 128
	}]
]);
/** Descriptions of a module, not the module. */
const descriptions = /\.(?:pom|module|asc|xml)$/;
const notTheCode = /-(?:sources|javadoc|kdoc|src)\.(?:jar|zip)$/;
/**
* Reads Gradle's verification metadata (user manual, "Verifying dependencies"; schema.gradle.org, dependency-verification
* 1.0 to 1.3): the artefacts of each module with their digests, descriptions and sources left out. A digest beside which
* others are trusted too (`also-trust`) is none that the delivered file must have, so it is left out; signatures are not
* read. Throws LOCKFILE_INVALID with the line.
*/
function readVerification(text, file) {
	const files = /* @__PURE__ */ new Map();
	for (const list of require_xml.parseXml(text, file).children) if (list.name === "components") for (const component of list.children) {
		const { group, name, version } = component.attributes;
		if (component.name !== "component" || !group || !name || !version) continue;
		const key = `${group}:${name}:${version}`;
		const known = files.get(key);
		const more = component.children.flatMap(artefact);
		if (known) known.push(...more);
		else files.set(key, more);
	}
	return files;
}
function artefact(element) {
	const { name } = element.attributes;
	if (element.name !== "artifact" || !name || descriptions.test(name) || notTheCode.test(name)) return [];
	const hashes = element.children.flatMap((digest) => {
		const algorithm = algorithms.get(digest.name);
		const content = digest.attributes["value"]?.toLowerCase() ?? "";
		const isOnly = !digest.children.some((child) => child.name === "also-trust");
		return algorithm && isOnly && content.length === algorithm.digits && /^[\da-f]+$/.test(content) ? [{
			algorithm: algorithm.name,
			content
		}] : [];
	});
	return hashes.length === 0 ? [] : [{
		name: require_bom.wellFormed(name),
		url: null,
		hashes: oneEach(hashes)
	}];
}
/** One an algorithm, sorted by its name. */
function oneEach(hashes) {
	return [...new Map(hashes.toReversed().map((hash) => [hash.algorithm, hash])).values()].sort((a, b) => a.algorithm < b.algorithm ? -1 : 1);
}

// src/bom/lockfiles/gradle-lockfile.ts
const metadata = "gradle/verification-metadata.xml";
const again = "Write it again with Gradle: ./gradlew dependencies --write-locks.";
/**
* The digests that Gradle verifies with lie in the folder `gradle` of the build, which is the lockfile's folder or one
* around it: the nearest file counts.
*/
function wantedByGradle(file) {
	return metadataPaths(file.path);
}
/**
* Reads a lockfile of Gradle, of a project (gradle.lockfile) or of its build and settings scripts
* (buildscript-gradle.lockfile, settings-gradle.lockfile), whose packages all serve development (Gradle user manual,
* "Locking dependency versions"). Each module is told with the configurations that hold it; it serves development where
* all of them do. The format has no edges, and which of them the project asks for itself is not known. The type of a
* module is not told either: its purl has none, which means a jar (purl specification, types/maven). Throws
* LOCKFILE_INVALID with the line.
*/
function readGradleLockfile(file) {
	require_bom.refuseUnreadable(file, "gradle-lockfile");
	const warnings = [];
	const isOfBuild = /^(?:buildscript|settings)-/.test(file.path.slice(file.path.lastIndexOf("/") + 1));
	const verified = verifiedFiles(file, warnings);
	const components = [...modulesOf(file)].map(([key, module]) => {
		const { group, name, version } = module;
		const files = verified?.get(key) ?? [];
		const [only] = files;
		const configurations = [...module.configurations];
		const isOfTests = configurations.length > 0 && configurations.every(isOfDevelopment);
		const need = isOfBuild || isOfTests ? "development" : "required";
		return {
			key: require_bom.wellFormed(key),
			ecosystem: "maven",
			group: require_bom.wellFormed(group),
			name: require_bom.wellFormed(name),
			version: require_bom.wellFormed(version),
			need,
			source: {
				kind: "registry",
				url: null
			},
			hashes: files.length === 1 && only ? only.hashes : [],
			...files.length > 1 ? { files } : {},
			license: void 0,
			path: "",
			properties: []
		};
	});
	return {
		path: file.path,
		ecosystem: "maven",
		root: {
			name: null,
			version: null,
			license: void 0
		},
		components,
		dependencies: /* @__PURE__ */ new Map(),
		incomplete: /* @__PURE__ */ new Set(),
		warnings
	};
}
/** By `group:name:version`, which one file may name in several lines. */
function modulesOf(file) {
	const modules = /* @__PURE__ */ new Map();
	const lines = file.text.replace(/^\uFEFF/, "").split("\n");
	for (const [index, whole] of lines.entries()) {
		const line = whole.trim();
		if (line === "" || line.startsWith("#")) continue;
		const equals = line.indexOf("=");
		const id = line.slice(0, Math.max(0, equals));
		if (id === "empty") continue;
		const [group = "", name = "", version = "", ...more] = id.split(":");
		if (group === "" || name === "" || version === "" || more.length > 0) throw require_bom.lockfileInvalid("The line is none of a gradle-lockfile, which reads group:name:version=configurations.", {
			file: file.path,
			line: index + 1
		}, again);
		const module = modules.get(id) ?? {
			group,
			name,
			version,
			configurations: /* @__PURE__ */ new Set()
		};
		modules.set(id, module);
		for (const configuration of line.slice(equals + 1).split(",")) {
			const named = configuration.trim();
			if (named !== "") module.configurations.add(named);
		}
	}
	return modules;
}
function metadataPaths(path) {
	const folders = path.split("/").slice(0, -1);
	return Array.from({ length: folders.length + 1 }, (_, up) => [...folders.slice(0, folders.length - up), metadata].join("/"));
}
/** The last one read: all projects of a build have the same, and it is larger than most lockfiles. */
let last;
function verifiedFiles(file, warnings) {
	const path = metadataPaths(file.path).find((wanted) => file.beside?.has(wanted));
	const text = path === void 0 ? void 0 : file.beside?.get(path);
	if (path === void 0 || text === void 0) return null;
	try {
		if (last?.text !== text) last = {
			text,
			files: readVerification(text, path)
		};
		return last.files;
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		const line = error.at?.line === void 0 ? "" : `, line ${error.at.line}`;
		warnings.push(`${file.path}: ${path}${line} cannot be read, so no digests are known.`);
		return null;
	}
}

exports.readGradleLockfile = readGradleLockfile;
exports.wantedByGradle = wantedByGradle;