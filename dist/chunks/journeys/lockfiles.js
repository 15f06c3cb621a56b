const require_rolldown_runtime = require("../rolldown.js");
const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shared = require("../cli/source.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};

// src/bom/credentials.ts
const secretKeys = /* @__PURE__ */ new Set([
	"access_token",
	"api_key",
	"apikey",
	"auth",
	"_auth",
	"_authtoken",
	"_password",
	"key",
	"password",
	"private_token",
	"sig",
	"signature",
	"token"
]);
const secretPrefixes = ["x-amz-", "x-goog-"];
/**
* Removes user names, passwords and secret query keys from every URL in a text. `git@` stays: it names the
* protocol's account and not a person. Linear in the length of the text.
*/
function withoutCredentials(text) {
	return text.split(/(\s+)/).map((word) => withoutSecretPairs(withoutUser(word))).join("");
}
/**
* The same for a text that is no address and may look like one: `user:password@host/path`, `user@host:path`, and an address
* whose password has a slash.
*/
function withoutAccount(text) {
	return withoutCredentials(text).replace(/^[^/\\\s@]+@(?=[\w.-]+[:/\\])/, "").replace(/^([a-z][\w+.-]*:[/\\]+)[^/\\]*:\d+[/\\].*[^/\\]@/is, "$1");
}
/**
* A URL fit for publication: without credentials, escaped as RFC 3987 wants it. Takes the short form of ssh
* (`git@host:path`). Null for what is no absolute URL: then nobody can tell what in it is a secret.
*/
function publicUrl(text) {
	if (isPlain$2(text)) return text;
	const clean = withoutCredentials(text.trim());
	const short = /^([^\s@/:]+)(?::[^\s@/]*)?@([^\s@/:]+):(?!\/\/)(.*)$/.exec(clean);
	const long = short ? `ssh://${short[1] === "git" ? "git@" : ""}${short[2]}/${short[3]}` : clean.replace(/^((?:git\+)?(?:ssh|git):\/\/git@[^/:]+):(?!\d+(?:[/?#]|$))/i, "$1/");
	if (/^[^/]*\/\/[^/]*:\d+[/?#].*[^/]@/.test(long)) return null;
	let url;
	try {
		url = new URL(long);
	} catch {
		return null;
	}
	if (url.host === "") return null;
	url.password = "";
	if (url.username !== "git") url.username = "";
	const escaped = url.href.replace(/[\s"'<>[\]\\^`{|}]|%(?![0-9a-f]{2})/gi, encode);
	const fragment = escaped.indexOf("#") + 1;
	return fragment === 0 ? escaped : escaped.slice(0, fragment) + escaped.slice(fragment).replaceAll("#", "%23");
}
const plain$1 = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]+(?:\/[\w@+~-][\w@+~.-]*)+$/;
/** What almost every address of a lockfile is: nothing in it can be a secret, and parsing it would give it again. */
function isPlain$2(text) {
	return plain$1.test(text);
}
function encode(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
/** Browsers and git take one slash, or the other one, for two. */
function withoutUser(word) {
	return word.replace(/(\/\/|(?<=[a-z]{2}:)[/\\]+)([^/?#\\]*)@/gi, (_, slashes, user) => slashes + (user === "git" ? "git@" : ""));
}
/** `;` separates pairs too (HTML 4), and some services put their token behind `#`. */
function withoutSecretPairs(word) {
	const start = word.search(/[?#]/);
	if (start < 0) return word;
	const pieces = word.slice(start).split(/([?#&;])/);
	if (!pieces.some(isSecret)) return word;
	let kept = "";
	let separator = "";
	for (const piece of pieces) if (/^[?#&;]$/.test(piece)) separator = separator === "" || piece === "#" || separator !== "?" && separator !== "#" ? piece : separator;
	else if (piece !== "" && !isSecret(piece)) {
		kept += separator + piece;
		separator = "";
	}
	return word.slice(0, start) + kept;
}
function isSecret(pair) {
	const equals = pair.indexOf("=");
	if (equals < 0) return false;
	const key = decoded(pair.slice(0, equals)).toLowerCase();
	if (secretKeys.has(key) || secretPrefixes.some((prefix) => key.startsWith(prefix))) return true;
	const value = decoded(pair.slice(equals + 1));
	return value !== withoutUser(value);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/bom/own.ts
/** Whether an item is a folder of the product's own repository. */
function isOwn({ kind, origins }) {
	return kind === "project" || origins.length > 0 && origins.every(({ source }) => source.kind === "folder");
}

// src/bom/lockfiles/invalid.ts
/**
* The longest lockfile that is read, in bytes; the largest of public projects have a fifth of it. A parser needs up to
* eighty times as much memory.
*/
const longestLockfile = 33554432;
const again = "Write it again with the package manager, or restore it with git.";
/** A lockfile that cannot be read. The work goes on without it: done, but not complete. */
function lockfileInvalid(message, at, hint = again) {
	return new require_cli_ahead_ts.WaybillError("LOCKFILE_INVALID", message, {
		at,
		hint,
		exitCode: require_cli_ahead_ts.exitCodes.incomplete
	});
}
/** LOCKFILE_INVALID at the first place of the text where `needle` stands, or at its start. */
function invalidAt(file, text, needle, message, hint = again) {
	return lockfileInvalid(message, {
		file,
		line: lineAt(text, Math.max(0, text.indexOf(needle)))
	}, hint);
}
/** LOCKFILE_INVALID for what no format allows: no text at all, bytes that are no text, a merge conflict. */
function refuseUnreadable({ path, text }, format) {
	if (text.trim() === "") throw invalidAt(path, text, "", `The ${format} lockfile is empty.`);
	if (text.indexOf("\0") >= 0) throw invalidAt(path, text, "\0", `The ${format} lockfile is not a text.`);
	const conflict = /^<{7} /m.exec(text);
	if (!conflict || !/^>{7} /m.test(text)) return;
	throw invalidAt(path, text, conflict[0], `The ${format} lockfile holds an unresolved merge conflict.`, "Resolve the conflict, then let the package manager write the lockfile again.");
}
/** The number of the line, from 1, that an offset is on. */
function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}

// src/bom/lockfiles/published.ts
/** CycloneDX 1.6, `component.version`. Longer ones name no version of anything. */
const longestVersion = 1024;
/**
* A reading that can be published, whatever its lockfile says. Addresses have lost their credentials where they were read;
* what else a lockfile says (a name, a version, a path, a warning about one of them) may hold an address where nobody
* expects it, and loses them here. A version that no document can hold is told and left out.
*/
function published(reading) {
	const { path, root, components, warnings } = reading;
	const tooLong = [];
	const versionOf = (version) => {
		if (version === null || version.length <= longestVersion) return version;
		tooLong.push(`${path}: a version has ${version.length} characters and is left out.`);
		return null;
	};
	return {
		...reading,
		root: {
			...root,
			name: maybe(root.name),
			version: maybe(versionOf(root.version)),
			...root.group === void 0 ? {} : { group: maybe(root.group) }
		},
		components: components.map((one) => isPlain$1(one) ? one : cleaned(one, versionOf(one.version))),
		warnings: [.../* @__PURE__ */ new Set([...warnings.map(withoutCredentials), ...tooLong])]
	};
}
/** What hardly any name, version or path has. An `@` that follows a slash or nothing begins the scope of a package. */
const suspect = /:[/\\]|\/\/|[?#;&]|[^/]@/;
/** What almost every component is: nothing in it can hold an address. */
function isPlain$1(one) {
	const { source, qualifiers, files, supplier, version } = one;
	return (source === null || source.kind === "registry" || source.kind === "folder") && !(qualifiers ?? files ?? supplier) && (version === null || version.length <= longestVersion) && !isSuspect(one);
}
function isSuspect({ name, path, version, group, subpath, properties }) {
	return suspect.test(name) || suspect.test(path) || suspect.test(version ?? "") || suspect.test(group ?? "") || suspect.test(subpath ?? "") || properties.some(({ value }) => suspect.test(value));
}
function cleaned(one, version) {
	const { qualifiers, files, supplier } = one;
	return {
		...one,
		name: clean(one.name),
		group: maybe(one.group),
		version: maybe(version),
		path: clean(one.path),
		source: sourceOf(one.source),
		properties: one.properties.map(({ name, value }) => ({
			name,
			value: clean(value)
		})),
		...one.subpath === void 0 ? {} : { subpath: maybe(one.subpath) },
		...qualifiers === void 0 ? {} : { qualifiers: qualifiersOf$1(qualifiers) },
		...files === void 0 ? {} : { files: files.map(fileOf$1) },
		...supplier ? { supplier: {
			name: clean(supplier.name),
			url: maybe(supplier.url)
		} } : {}
	};
}
function qualifiersOf$1(qualifiers) {
	return Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, clean(value)]));
}
function fileOf$1(file) {
	return {
		...file,
		name: clean(file.name)
	};
}
function sourceOf(source) {
	if (source?.kind === "file") return {
		...source,
		path: clean(source.path)
	};
	return source?.kind === "git" ? {
		...source,
		commit: maybe(source.commit)
	} : source;
}
function maybe(text) {
	return text === null ? null : clean(text);
}
function clean(text) {
	return suspect.test(text) ? withoutAccount(text) : text;
}

// src/bom/lockfiles/formats.ts
const npm = {
	manifest: "package.json",
	family: "javascript"
};
const python = {
	manifest: "pyproject.toml",
	family: "python"
};
async function packageLock() {
	return { read: (await Promise.resolve().then(() => package_lock_exports)).readPackageLock };
}
async function gradle() {
	const { readGradleLockfile, wantedByGradle } = await Promise.resolve().then(() => require("../bom/lockfiles/gradle-lockfile.js"));
	return {
		read: readGradleLockfile,
		wants: wantedByGradle
	};
}
async function bundler() {
	return { read: (await Promise.resolve().then(() => require("../bom/lockfiles/gemfile-lock.js"))).readGemfileLock };
}
/** Every format. Of a family in one folder the first counts, unless the project says otherwise. */
const known = [
	{
		name: "npm-shrinkwrap",
		file: "npm-shrinkwrap.json",
		...npm,
		load: packageLock
	},
	{
		name: "package-lock",
		file: "package-lock.json",
		...npm,
		load: packageLock
	},
	{
		name: "pnpm-lock",
		file: "pnpm-lock.yaml",
		...npm,
		load: async () => {
			const { readPnpmLock, wantedByPnpm } = await Promise.resolve().then(() => require("../bom/lockfiles/pnpm-lock.js"));
			return {
				read: readPnpmLock,
				wants: wantedByPnpm
			};
		}
	},
	{
		name: "yarn-lock",
		file: "yarn.lock",
		...npm,
		load: async () => {
			const { readYarnLock, wantedByYarn } = await Promise.resolve().then(() => require("../bom/lockfiles/yarn-lock.js"));
			return {
				read: readYarnLock,
				wants: wantedByYarn
			};
		}
	},
	{
		name: "bun-lock",
		file: "bun.lock",
		...npm,
		load: async () => {
			const { readBunLock, wantedByBun } = await Promise.resolve().then(() => require("../bom/lockfiles/bun-lock.js"));
			return {
				read: readBunLock,
				wants: wantedByBun
			};
		}
	},
	{
		name: "pylock",
		file: /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/,
		...python,
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/pylock.js"))).readPylock })
	},
	{
		name: "uv-lock",
		file: "uv.lock",
		...python,
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/uv-lock.js"))).readUvLock })
	},
	{
		name: "poetry-lock",
		file: "poetry.lock",
		...python,
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/poetry-lock.js"))).readPoetryLock })
	},
	{
		name: "pdm-lock",
		file: "pdm.lock",
		...python,
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/pdm-lock.js"))).readPdmLock })
	},
	{
		name: "pipfile-lock",
		file: "Pipfile.lock",
		...python,
		manifest: "Pipfile",
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/pipfile-lock.js"))).readPipfileLock })
	},
	{
		name: "requirements",
		file: /(?:^|\/)(?:requirements(?:[-_.][^/]*)?\.txt|[^/]*[-_.]requirements\.txt|requirements\/[^/]+\.txt)$/,
		...python,
		load: async () => {
			const { readRequirements, wantedByRequirements } = await Promise.resolve().then(() => require("../bom/lockfiles/requirements.js"));
			return {
				read: readRequirements,
				wants: wantedByRequirements
			};
		}
	},
	{
		name: "composer-lock",
		file: "composer.lock",
		manifest: "composer.json",
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/composer-lock.js"))).readComposerLock })
	},
	{
		name: "gradle-lockfile",
		file: /(?:^|\/)(?:buildscript-|settings-)?gradle\.lockfile$/,
		load: gradle
	},
	{
		name: "pom",
		file: "pom.xml",
		load: async () => {
			const { readPom, wantedByPom } = await Promise.resolve().then(() => require("../bom/lockfiles/pom.js"));
			return {
				read: readPom,
				wants: wantedByPom
			};
		}
	},
	{
		name: "cargo-lock",
		file: "Cargo.lock",
		manifest: "Cargo.toml",
		load: async () => {
			const { wantedByCargo } = await Promise.resolve().then(() => require("../bom/lockfiles/cargo-manifests.js"));
			return {
				read: (await Promise.resolve().then(() => require("../bom/lockfiles/cargo-lock.js"))).readCargoLock,
				wants: wantedByCargo
			};
		}
	},
	{
		name: "go-mod",
		file: "go.mod",
		load: async () => {
			const { readGoMod, wantedByGo } = await Promise.resolve().then(() => require("../bom/lockfiles/go-mod.js"));
			return {
				read: readGoMod,
				wants: wantedByGo
			};
		}
	},
	{
		name: "gemfile-lock",
		file: "Gemfile.lock",
		manifest: "Gemfile",
		load: bundler
	},
	{
		name: "gemfile-lock",
		file: "gems.locked",
		manifest: "gems.rb",
		load: bundler
	},
	{
		name: "nuget-lock",
		file: /(?:^|\/)packages\.(?:[^/]+\.)?lock\.json$/,
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/nuget-lock.js"))).readNugetLock })
	},
	{
		name: "mix-lock",
		file: "mix.lock",
		manifest: "mix.exs",
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/mix-lock.js"))).readMixLock })
	},
	{
		name: "pubspec-lock",
		file: "pubspec.lock",
		manifest: "pubspec.yaml",
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/pubspec-lock.js"))).readPubspecLock })
	},
	{
		name: "package-resolved",
		file: "Package.resolved",
		manifest: "Package.swift",
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/package-resolved.js"))).readPackageResolved })
	},
	{
		name: "podfile-lock",
		file: "Podfile.lock",
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/podfile-lock.js"))).readPodfileLock })
	},
	{
		name: "conan-lock",
		file: "conan.lock",
		load: async () => ({ read: (await Promise.resolve().then(() => require("../bom/lockfiles/conan-lock.js"))).readConanLock })
	}
];
/** Known and not read, with what to do; they are named, so that nobody takes the bill of materials for the whole. */
const unread = [{
	file: /(?:^|\/)bun\.lockb$/,
	reason: "it is binary; bun install --save-text-lockfile writes bun.lock"
}, {
	file: /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/,
	reason: "it is of Gradle 6 or older; gradle dependencies --write-locks writes gradle.lockfile"
}];
const formats$1 = known.map((format) => ({
	manifest: null,
	family: null,
	...format
}));
const byName = new Map(formats$1.flatMap((format) => typeof format.file === "string" ? [[format.file, format]] : []));
const byPattern = formats$1.filter(({ file }) => typeof file !== "string");
/** The format of a file by its name, or undefined. */
function formatOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return byName.get(name) ?? byPattern.find(({ file }) => typeof file !== "string" && file.test(path));
}
/** The place of a format among those of its family. */
function rankOf(format) {
	return formats$1.indexOf(format);
}
/** Why a file that is known to be a lockfile is not read, or undefined. */
function unreadReason(path) {
	return unread.find(({ file }) => file.test(path))?.reason;
}
/** Reads a lockfile by the format that its name tells. Throws LOCKFILE_INVALID with file, line and format. */
async function readLockfile(file) {
	const format = formatOf(file.path);
	if (!format) throw lockfileInvalid("No format is known by this name.", { file: file.path });
	refuseUnreadable(file, format.name);
	const reader = await format.load();
	try {
		return published(reader.read(file));
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) throw withFormat(error, file.path, format.name);
		const fault = error instanceof Error ? error.name : "an unknown fault";
		throw lockfileInvalid(`The ${format.name} lockfile cannot be read: ${fault}.`, { file: file.path });
	}
}
/** What reads several formats says `the lockfile`; which one it is of is known here. */
function withFormat(error, path, format) {
	const said = withoutCredentials(error.message.replace(/\b(the) (?:lock)?file\b/i, `$1 ${format} lockfile`));
	if (error.code !== "LOCKFILE_INVALID" || said === error.message) return error;
	return lockfileInvalid(said, error.at ?? { file: path }, error.hint);
}

// src/bom/compose.ts
var compose_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	composeBom: () => composeBom,
	loadParts: () => loadParts
});
/**
* The bill of materials of a release, from the texts of its lockfiles: the same input gives the same bytes,
* whatever the order of the lockfiles and of the keys in them. A lockfile that cannot be read is an error of
* the result, and the document says that it is incomplete. Throws BOM_INVALID when the document would not be valid, which
* is our fault, and LOCKFILE_MISSING when there is no lockfile.
*/
async function composeBom(input) {
	const { unread = [], refused = [] } = input;
	if (input.lockfiles.length + refused.length + unread.length === 0) throw new require_cli_ahead_ts.WaybillError("LOCKFILE_MISSING", "There is no lockfile to write a bill of materials from.", { hint: "Commit the lockfile; for npm: npm install --package-lock-only makes one." });
	const { inventoryOf, mainReading, writeDocument } = await loadParts();
	const results = [...await Promise.all([...input.lockfiles].sort((a, b) => a.path < b.path ? -1 : 1).map(readOne)), ...refused.map(refusal)].sort((a, b) => a.path < b.path ? -1 : 1);
	const readings = results.flatMap(({ reading }) => reading ? [reading] : []);
	const errors = results.flatMap(({ error }) => error ? [error] : []);
	const found = inventoryOf(readings, product(input, mainReading(readings)));
	const items = await input.fillLicenses?.(found.items) ?? found.items;
	const inventory = {
		...found,
		items
	};
	const complete = errors.length === 0 && unread.length === 0;
	const written = await writeDocument(inventory, {
		...input,
		releaseUrl: input.releaseUrl ?? null,
		content: input.commit === null ? contentOf(input.lockfiles) : "",
		complete
	});
	const warnings = [...inventory.warnings, ...unread.map(({ path, reason }) => `${path}: not read, since ${reason}.`)];
	const summary = summaryOf(inventory, written, {
		results,
		complete,
		ignored: input.ignored ?? []
	});
	return {
		document: written.text,
		value: written.value,
		inventory,
		summary,
		warnings,
		errors
	};
}
/** Loads what `composeBom` works with: whoever waits for the lockfiles can have it done meanwhile. */
async function loadParts() {
	const [inventory, document] = await Promise.all([Promise.resolve().then(() => inventory_exports), Promise.resolve().then(() => document_exports)]);
	return {
		...inventory,
		...document
	};
}
async function readOne(file) {
	const result = {
		path: file.path,
		format: formatOf(file.path)?.name ?? null,
		reading: null,
		error: null
	};
	try {
		return {
			...result,
			reading: await readLockfile(file)
		};
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) return {
			...result,
			error
		};
		throw error;
	}
}
function refusal(error) {
	const path = error.at?.file ?? "";
	return {
		path,
		format: formatOf(path)?.name ?? null,
		reading: null,
		error
	};
}
function located({ at, message }) {
	return at === void 0 ? message : `${at.file}${at.line === void 0 ? "" : `:${at.line}`}: ${message}`;
}
/** A product always has a name and a version. */
function product(input, main) {
	return {
		name: input.root.name ?? main?.root.name ?? input.packageName ?? repositoryName(input.repositoryUrl),
		version: input.root.version ?? versionOf(input.release, main)
	};
}
/** The tag's, else the manifest's, else the draft's. */
function versionOf(release, main) {
	const released = release?.version ?? null;
	return (release === null || release.tag === null ? null : released) ?? main?.root.version ?? released ?? "0.0.0";
}
function repositoryName(repositoryUrl) {
	const url = repositoryUrl === null ? null : publicUrl(repositoryUrl);
	return /([^/:]+?)(?:\.git)?\/*$/.exec(url ?? "")?.[1] ?? "product";
}
/** Without git the lockfiles themselves name what the document is about. */
function contentOf(lockfiles) {
	return `sha256:${digestOf(lockfiles.map(({ path, text }) => JSON.stringify([path, text])).sort().join("\n"))}`;
}
function summaryOf(inventory, { text, spec, serialNumber, licensed, unlicensed }, { results, complete, ignored }) {
	const { root, items, dependencies, incomplete, unknown } = inventory;
	const development = items.filter((item) => item.need === "development").length;
	let sha256;
	return {
		schema: "waybill/bom-summary@1",
		spec,
		serialNumber,
		root: {
			name: root.group === null ? root.name : `${root.group}/${root.name}`,
			version: root.version,
			purl: root.purl
		},
		lockfiles: results.map(({ path, format, reading, error }) => ({
			path,
			format,
			components: reading === null ? null : reading.components.length,
			error: error === null ? null : located(error)
		})),
		components: items.length,
		parts: items.filter(isOwn).length,
		direct: dependencies.get(root.purl)?.length ?? 0,
		production: items.length - development,
		development,
		licensed,
		hashed: items.filter((item) => item.hashes.length > 0).length,
		edges: [...dependencies.values()].reduce((sum, targets) => sum + targets.length, 0),
		unlicensed: [...unlicensed],
		complete: complete && incomplete.size + unknown.size === 0,
		get sha256() {
			return sha256 ??= digestOf(text);
		},
		get bytes() {
			return Buffer.byteLength(text);
		},
		...ignored.length === 0 ? {} : { ignored: [...ignored] }
	};
}
/** SHA-256. */
function digestOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}

// src/bom/code-units.ts
/** The order of every list that is written: the same under every locale. */
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
const half = /[\uD800-\uDFFF]/;
/** Half of a surrogate pair cannot be written as UTF-8; the replacement character can. */
function wellFormed(text) {
	return half.test(text) ? text.replace(/\p{Surrogate}/gu, "\ufffd") : text;
}

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));

// node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));

// node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));

// src/bom/license-expression.ts
var import_spdx_expression_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_spdx_expression_parse(), 1);
/** Longer texts are licence texts and no expressions; the parser's time grows faster than their length. */
const longestExpression = 1e3;
/** The tree of an SPDX expression (SPDX 2.3, Annex D), no deeper than its text is long; null for what is none. */
function parseExpression(text, longest = longestExpression) {
	if (text.length > longest) return null;
	try {
		return (0, import_spdx_expression_parse.default)(text);
	} catch {
		return null;
	}
}

// node_modules/uuid/dist/regex.js
var regex_default = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i;

// node_modules/uuid/dist/validate.js
function validate(uuid) {
	return typeof uuid === "string" && regex_default.test(uuid);
}

// node_modules/uuid/dist/parse.js
function parse(uuid) {
	if (!validate(uuid)) throw TypeError("Invalid UUID");
	let v;
	return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, v >>> 16 & 255, v >>> 8 & 255, v & 255, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 255, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 255, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 255, (v = parseInt(uuid.slice(24, 36), 16)) / 1099511627776 & 255, v / 4294967296 & 255, v >>> 24 & 255, v >>> 16 & 255, v >>> 8 & 255, v & 255);
}

// node_modules/uuid/dist/stringify.js
const byteToHex = [];
for (let i = 0; i < 256; ++i) byteToHex.push((i + 256).toString(16).slice(1));
function unsafeStringify(arr, offset = 0) {
	return (byteToHex[arr[offset + 0]] + byteToHex[arr[offset + 1]] + byteToHex[arr[offset + 2]] + byteToHex[arr[offset + 3]] + "-" + byteToHex[arr[offset + 4]] + byteToHex[arr[offset + 5]] + "-" + byteToHex[arr[offset + 6]] + byteToHex[arr[offset + 7]] + "-" + byteToHex[arr[offset + 8]] + byteToHex[arr[offset + 9]] + "-" + byteToHex[arr[offset + 10]] + byteToHex[arr[offset + 11]] + byteToHex[arr[offset + 12]] + byteToHex[arr[offset + 13]] + byteToHex[arr[offset + 14]] + byteToHex[arr[offset + 15]]).toLowerCase();
}

// node_modules/uuid/dist/v35.js
function stringToBytes(str) {
	str = unescape(encodeURIComponent(str));
	const bytes = new Uint8Array(str.length);
	for (let i = 0; i < str.length; ++i) bytes[i] = str.charCodeAt(i);
	return bytes;
}
const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
const URL$1 = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
function v35(version, hash, value, namespace, buf, offset) {
	const valueBytes = typeof value === "string" ? stringToBytes(value) : value;
	const namespaceBytes = typeof namespace === "string" ? parse(namespace) : namespace;
	if (typeof namespace === "string") namespace = parse(namespace);
	if (namespace?.length !== 16) throw TypeError("Namespace must be array-like (16 iterable integer values, 0-255)");
	let bytes = new Uint8Array(16 + valueBytes.length);
	bytes.set(namespaceBytes);
	bytes.set(valueBytes, namespaceBytes.length);
	bytes = hash(bytes);
	bytes[6] = bytes[6] & 15 | version;
	bytes[8] = bytes[8] & 63 | 128;
	if (buf) {
		offset ??= 0;
		if (offset < 0 || offset + 16 > buf.length) throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
		for (let i = 0; i < 16; ++i) buf[offset + i] = bytes[i];
		return buf;
	}
	return unsafeStringify(bytes);
}

// node_modules/uuid/dist/sha1.js
function f(s, x, y, z) {
	switch (s) {
		case 0: return x & y ^ ~x & z;
		case 1: return x ^ y ^ z;
		case 2: return x & y ^ x & z ^ y & z;
		case 3: return x ^ y ^ z;
	}
}
function ROTL(x, n) {
	return x << n | x >>> 32 - n;
}
function sha1(bytes) {
	const K = [
		1518500249,
		1859775393,
		2400959708,
		3395469782
	];
	const H = [
		1732584193,
		4023233417,
		2562383102,
		271733878,
		3285377520
	];
	const newBytes = new Uint8Array(bytes.length + 1);
	newBytes.set(bytes);
	newBytes[bytes.length] = 128;
	bytes = newBytes;
	const l = bytes.length / 4 + 2;
	const N = Math.ceil(l / 16);
	const M = new Array(N);
	for (let i = 0; i < N; ++i) {
		const arr = /* @__PURE__ */ new Uint32Array(16);
		for (let j = 0; j < 16; ++j) arr[j] = bytes[i * 64 + j * 4] << 24 | bytes[i * 64 + j * 4 + 1] << 16 | bytes[i * 64 + j * 4 + 2] << 8 | bytes[i * 64 + j * 4 + 3];
		M[i] = arr;
	}
	M[N - 1][14] = (bytes.length - 1) * 8 / 2 ** 32;
	M[N - 1][14] = Math.floor(M[N - 1][14]);
	M[N - 1][15] = (bytes.length - 1) * 8 & 4294967295;
	for (let i = 0; i < N; ++i) {
		const W = /* @__PURE__ */ new Uint32Array(80);
		for (let t = 0; t < 16; ++t) W[t] = M[i][t];
		for (let t = 16; t < 80; ++t) W[t] = ROTL(W[t - 3] ^ W[t - 8] ^ W[t - 14] ^ W[t - 16], 1);
		let a = H[0];
		let b = H[1];
		let c = H[2];
		let d = H[3];
		let e = H[4];
		for (let t = 0; t < 80; ++t) {
			const s = Math.floor(t / 20);
			const T = ROTL(a, 5) + f(s, b, c, d) + e + K[s] + W[t] >>> 0;
			e = d;
			d = c;
			c = ROTL(b, 30) >>> 0;
			b = a;
			a = T;
		}
		H[0] = H[0] + a >>> 0;
		H[1] = H[1] + b >>> 0;
		H[2] = H[2] + c >>> 0;
		H[3] = H[3] + d >>> 0;
		H[4] = H[4] + e >>> 0;
	}
	return Uint8Array.of(H[0] >> 24, H[0] >> 16, H[0] >> 8, H[0], H[1] >> 24, H[1] >> 16, H[1] >> 8, H[1], H[2] >> 24, H[2] >> 16, H[2] >> 8, H[2], H[3] >> 24, H[3] >> 16, H[3] >> 8, H[3], H[4] >> 24, H[4] >> 16, H[4] >> 8, H[4]);
}

// node_modules/uuid/dist/v5.js
function v5(value, namespace, buf, offset) {
	return v35(80, sha1, value, namespace, buf, offset);
}
v5.DNS = DNS;
v5.URL = URL$1;

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/attachmentEncoding.js
var require_attachmentEncoding = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AttachmentEncoding = void 0;
	var AttachmentEncoding;
	(function(AttachmentEncoding) {
		AttachmentEncoding["Base64"] = "base64";
	})(AttachmentEncoding || (exports.AttachmentEncoding = AttachmentEncoding = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentScope.js
var require_componentScope = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ComponentScope = void 0;
	var ComponentScope;
	(function(ComponentScope) {
		ComponentScope["Required"] = "required";
		ComponentScope["Optional"] = "optional";
		ComponentScope["Excluded"] = "excluded";
	})(ComponentScope || (exports.ComponentScope = ComponentScope = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentType.js
var require_componentType = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ComponentType = void 0;
	var ComponentType;
	(function(ComponentType) {
		ComponentType["Application"] = "application";
		ComponentType["Framework"] = "framework";
		ComponentType["Library"] = "library";
		ComponentType["Container"] = "container";
		ComponentType["Platform"] = "platform";
		ComponentType["OperatingSystem"] = "operating-system";
		ComponentType["Device"] = "device";
		ComponentType["DeviceDriver"] = "device-driver";
		ComponentType["Firmware"] = "firmware";
		ComponentType["File"] = "file";
		ComponentType["MachineLearningModel"] = "machine-learning-model";
		ComponentType["Data"] = "data";
		ComponentType["CryptographicAsset"] = "cryptographic-asset";
	})(ComponentType || (exports.ComponentType = ComponentType = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/externalReferenceType.js
var require_externalReferenceType = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExternalReferenceType = void 0;
	var ExternalReferenceType;
	(function(ExternalReferenceType) {
		ExternalReferenceType["VCS"] = "vcs";
		ExternalReferenceType["IssueTracker"] = "issue-tracker";
		ExternalReferenceType["Website"] = "website";
		ExternalReferenceType["Advisories"] = "advisories";
		ExternalReferenceType["BOM"] = "bom";
		ExternalReferenceType["MailingList"] = "mailing-list";
		ExternalReferenceType["Social"] = "social";
		ExternalReferenceType["Chat"] = "chat";
		ExternalReferenceType["Documentation"] = "documentation";
		ExternalReferenceType["Support"] = "support";
		ExternalReferenceType["SourceDistribution"] = "source-distribution";
		ExternalReferenceType["Distribution"] = "distribution";
		ExternalReferenceType["DistributionIntake"] = "distribution-intake";
		ExternalReferenceType["License"] = "license";
		ExternalReferenceType["BuildMeta"] = "build-meta";
		ExternalReferenceType["BuildSystem"] = "build-system";
		ExternalReferenceType["ReleaseNotes"] = "release-notes";
		ExternalReferenceType["SecurityContact"] = "security-contact";
		ExternalReferenceType["ModelCard"] = "model-card";
		ExternalReferenceType["Log"] = "log";
		ExternalReferenceType["Configuration"] = "configuration";
		ExternalReferenceType["Evidence"] = "evidence";
		ExternalReferenceType["Formulation"] = "formulation";
		ExternalReferenceType["Attestation"] = "attestation";
		ExternalReferenceType["ThreatModel"] = "threat-model";
		ExternalReferenceType["AdversaryModel"] = "adversary-model";
		ExternalReferenceType["RiskAssessment"] = "risk-assessment";
		ExternalReferenceType["VulnerabilityAssertion"] = "vulnerability-assertion";
		ExternalReferenceType["ExploitabilityStatement"] = "exploitability-statement";
		ExternalReferenceType["PentestReport"] = "pentest-report";
		ExternalReferenceType["StaticAnalysisReport"] = "static-analysis-report";
		ExternalReferenceType["DynamicAnalysisReport"] = "dynamic-analysis-report";
		ExternalReferenceType["RuntimeAnalysisReport"] = "runtime-analysis-report";
		ExternalReferenceType["ComponentAnalysisReport"] = "component-analysis-report";
		ExternalReferenceType["MaturityReport"] = "maturity-report";
		ExternalReferenceType["CertificationReport"] = "certification-report";
		ExternalReferenceType["CodifiedInfrastructure"] = "codified-infrastructure";
		ExternalReferenceType["QualityMetrics"] = "quality-metrics";
		ExternalReferenceType["POAM"] = "poam";
		ExternalReferenceType["ElectronicSignature"] = "electronic-signature";
		ExternalReferenceType["DigitalSignature"] = "digital-signature";
		ExternalReferenceType["RFC9116"] = "rfc-9116";
		ExternalReferenceType["Citation"] = "citation";
		ExternalReferenceType["Patent"] = "patent";
		ExternalReferenceType["PatentAssertion"] = "patent-assertion";
		ExternalReferenceType["PatentFamily"] = "patent-family";
		ExternalReferenceType["Other"] = "other";
	})(ExternalReferenceType || (exports.ExternalReferenceType = ExternalReferenceType = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/hashAlogorithm.js
var require_hashAlogorithm = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HashAlgorithm = void 0;
	var HashAlgorithm;
	(function(HashAlgorithm) {
		HashAlgorithm["MD5"] = "MD5";
		HashAlgorithm["SHA-1"] = "SHA-1";
		HashAlgorithm["SHA-256"] = "SHA-256";
		HashAlgorithm["SHA-384"] = "SHA-384";
		HashAlgorithm["SHA-512"] = "SHA-512";
		HashAlgorithm["SHA3-256"] = "SHA3-256";
		HashAlgorithm["SHA3-384"] = "SHA3-384";
		HashAlgorithm["SHA3-512"] = "SHA3-512";
		HashAlgorithm["BLAKE2b-256"] = "BLAKE2b-256";
		HashAlgorithm["BLAKE2b-384"] = "BLAKE2b-384";
		HashAlgorithm["BLAKE2b-512"] = "BLAKE2b-512";
		HashAlgorithm["BLAKE3"] = "BLAKE3";
		HashAlgorithm["Streebog-256"] = "Streebog-256";
		HashAlgorithm["Streebog-512"] = "Streebog-512";
	})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/licenseAcknowledgement.js
var require_licenseAcknowledgement = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LicenseAcknowledgement = void 0;
	var LicenseAcknowledgement;
	(function(LicenseAcknowledgement) {
		LicenseAcknowledgement["Declared"] = "declared";
		LicenseAcknowledgement["Concluded"] = "concluded";
	})(LicenseAcknowledgement || (exports.LicenseAcknowledgement = LicenseAcknowledgement = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/lifecyclePhase.js
var require_lifecyclePhase = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LifecyclePhase = void 0;
	var LifecyclePhase;
	(function(LifecyclePhase) {
		LifecyclePhase["Design"] = "design";
		LifecyclePhase["PreBuild"] = "pre-build";
		LifecyclePhase["Build"] = "build";
		LifecyclePhase["PostBuild"] = "post-build";
		LifecyclePhase["Operations"] = "operations";
		LifecyclePhase["Discovery"] = "discovery";
		LifecyclePhase["Decommission"] = "decommission";
	})(LifecyclePhase || (exports.LifecyclePhase = LifecyclePhase = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/affectStatus.js
var require_affectStatus = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AffectStatus = void 0;
	var AffectStatus;
	(function(AffectStatus) {
		AffectStatus["Affected"] = "affected";
		AffectStatus["Unaffected"] = "unaffected";
		AffectStatus["Unknown"] = "unknown";
	})(AffectStatus || (exports.AffectStatus = AffectStatus = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisJustification.js
var require_analysisJustification = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AnalysisJustification = void 0;
	var AnalysisJustification;
	(function(AnalysisJustification) {
		AnalysisJustification["CodeNotPresent"] = "code_not_present";
		AnalysisJustification["CodeNotReachable"] = "code_not_reachable";
		AnalysisJustification["RequiresConfiguration"] = "requires_configuration";
		AnalysisJustification["RequiresDependency"] = "requires_dependency";
		AnalysisJustification["RequiresEnvironment"] = "requires_environment";
		AnalysisJustification["ProtectedByCompiler"] = "protected_by_compiler";
		AnalysisJustification["ProtectedAtRuntime"] = "protected_at_runtime";
		AnalysisJustification["ProtectedAtPerimeter"] = "protected_at_perimeter";
		AnalysisJustification["ProtectedByMitigatingControl"] = "protected_by_mitigating_control";
	})(AnalysisJustification || (exports.AnalysisJustification = AnalysisJustification = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/sortable.js
var require_sortable = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SortableNumbers = exports.SortableStringables = exports.SortableComparables = exports.SortableSet = exports.compareObjectsSymbol = void 0;
	exports.compareObjectsSymbol = Symbol("internal compare function");
	var SortableSet = class extends Set {
		sorted() {
			return Array.from(this).sort(this[exports.compareObjectsSymbol]);
		}
		compare(other) {
			const sortedOther = other.sorted();
			const sortedSelf = this.sorted();
			if (sortedSelf.length !== sortedOther.length) return sortedSelf.length - sortedOther.length;
			for (let i = sortedSelf.length - 1; i >= 0; --i) {
				const iCompared = this[exports.compareObjectsSymbol](sortedSelf[i], sortedOther[i]);
				if (iCompared !== 0) return iCompared;
			}
			return 0;
		}
	};
	exports.SortableSet = SortableSet;
	var SortableComparables = class extends SortableSet {
		[exports.compareObjectsSymbol](a, b) {
			if (a.constructor === b.constructor) return a.compare(b);
			return a.constructor.name.localeCompare(b.constructor.name);
		}
	};
	exports.SortableComparables = SortableComparables;
	var SortableStringables = class extends SortableSet {
		[exports.compareObjectsSymbol](a, b) {
			return a.toString().localeCompare(b.toString());
		}
	};
	exports.SortableStringables = SortableStringables;
	var SortableNumbers = class extends SortableSet {
		[exports.compareObjectsSymbol](a, b) {
			return a - b;
		}
	};
	exports.SortableNumbers = SortableNumbers;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisResponse.js
var require_analysisResponse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AnalysisResponseRepository = exports.AnalysisResponse = void 0;
	const sortable_1 = require_sortable();
	var AnalysisResponse;
	(function(AnalysisResponse) {
		AnalysisResponse["CanNotFix"] = "can_not_fix";
		AnalysisResponse["WillNotFix"] = "will_not_fix";
		AnalysisResponse["Update"] = "update";
		AnalysisResponse["Rollback"] = "rollback";
		AnalysisResponse["WorkaroundAvailable"] = "workaround_available";
	})(AnalysisResponse || (exports.AnalysisResponse = AnalysisResponse = {}));
	var AnalysisResponseRepository = class extends sortable_1.SortableStringables {};
	exports.AnalysisResponseRepository = AnalysisResponseRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisState.js
var require_analysisState = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AnalysisState = void 0;
	var AnalysisState;
	(function(AnalysisState) {
		AnalysisState["Resolved"] = "resolved";
		AnalysisState["ResolvedWithPedigree"] = "resolved_with_pedigree";
		AnalysisState["Exploitable"] = "exploitable";
		AnalysisState["InTriage"] = "in_triage";
		AnalysisState["FalsePositive"] = "false_positive";
		AnalysisState["NotAffected"] = "not_affected";
	})(AnalysisState || (exports.AnalysisState = AnalysisState = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/ratingMethod.js
var require_ratingMethod = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RatingMethod = void 0;
	var RatingMethod;
	(function(RatingMethod) {
		RatingMethod["CVSSv2"] = "CVSSv2";
		RatingMethod["CVSSv3"] = "CVSSv3";
		RatingMethod["CVSSv31"] = "CVSSv31";
		RatingMethod["CVSSv4"] = "CVSSv4";
		RatingMethod["OWASP"] = "OWASP";
		RatingMethod["SSVC"] = "SSVC";
		RatingMethod["Other"] = "other";
	})(RatingMethod || (exports.RatingMethod = RatingMethod = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/severity.js
var require_severity = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Severity = void 0;
	var Severity;
	(function(Severity) {
		Severity["Critical"] = "critical";
		Severity["High"] = "high";
		Severity["Medium"] = "medium";
		Severity["Low"] = "low";
		Severity["Info"] = "info";
		Severity["None"] = "none";
		Severity["Unknown"] = "unknown";
	})(Severity || (exports.Severity = Severity = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/index.js
var require_vulnerability$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$11) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$11 && this$11.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$11 && this$11.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_affectStatus(), exports);
	__exportStar(require_analysisJustification(), exports);
	__exportStar(require_analysisResponse(), exports);
	__exportStar(require_analysisState(), exports);
	__exportStar(require_ratingMethod(), exports);
	__exportStar(require_severity(), exports);
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var require_enums$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$10) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$10 && this$10.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$10 && this$10.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __exportStar = this$10 && this$10.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	var __importStar = this$10 && this$10.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Vulnerability = void 0;
	__exportStar(require_attachmentEncoding(), exports);
	__exportStar(require_componentScope(), exports);
	__exportStar(require_componentType(), exports);
	__exportStar(require_externalReferenceType(), exports);
	__exportStar(require_hashAlogorithm(), exports);
	__exportStar(require_licenseAcknowledgement(), exports);
	__exportStar(require_lifecyclePhase(), exports);
	exports.Vulnerability = __importStar(require_vulnerability$2());
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/attachment.js
var require_attachment = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Attachment = void 0;
	var Attachment = class {
		contentType;
		content;
		encoding;
		constructor(content, op = {}) {
			this.contentType = op.contentType;
			this.content = content;
			this.encoding = op.encoding;
		}
	};
	exports.Attachment = Attachment;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/types/integer.js
var require_integer = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isInteger = isInteger;
	exports.isNonNegativeInteger = isNonNegativeInteger;
	exports.isPositiveInteger = isPositiveInteger;
	function isInteger(value) {
		return Number.isInteger(value);
	}
	function isNonNegativeInteger(value) {
		return isInteger(value) && value >= 0;
	}
	function isPositiveInteger(value) {
		return isInteger(value) && value > 0;
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/tree.js
var require_tree = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.treeIteratorSymbol = void 0;
	exports.treeIteratorSymbol = Symbol("iterator of a tree/nesting-like structure");
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/types/cpe.js
var require_cpe = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isCPE = isCPE;
	const cpePattern = /^([c][pP][eE]:\/[AHOaho]?(:[A-Za-z0-9\._\-~%]*){0,6})$|^(cpe:2\.3:[aho\*\-](:(((\?*|\*?)([a-zA-Z0-9\-\._]|(\\[\\\*\?!"#$$%&'\(\)\+,\/:;<=>@\[\]\^`\{\|}~]))+(\?*|\*?))|[\*\-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[\*\-]))(:(((\?*|\*?)([a-zA-Z0-9\-\._]|(\\[\\\*\?!"#$$%&'\(\)\+,\/:;<=>@\[\]\^`\{\|}~]))+(\?*|\*?))|[\*\-])){4})$/;
	function isCPE(value) {
		return typeof value === "string" && cpePattern.test(value);
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/bomRef.js
var require_bomRef = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BomRefRepository = exports.BomRef = void 0;
	var BomRef = class {
		value;
		constructor(value) {
			this.value = value;
		}
		compare(other) {
			return this.toString().localeCompare(other.toString());
		}
		toString() {
			return this.value ?? "";
		}
	};
	exports.BomRef = BomRef;
	var BomRefRepository = class extends Set {};
	exports.BomRefRepository = BomRefRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/copyright.js
var require_copyright = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CopyrightRepository = void 0;
	const sortable_1 = require_sortable();
	var CopyrightRepository = class extends sortable_1.SortableStringables {};
	exports.CopyrightRepository = CopyrightRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/hash.js
var require_hash = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HashDictionary = void 0;
	var HashDictionary = class HashDictionary extends Map {
		static #compareItems([a1, c1], [a2, c2]) {
			return a1.localeCompare(a2) || c1.localeCompare(c2);
		}
		sorted() {
			return Array.from(this.entries()).sort(HashDictionary.#compareItems);
		}
	};
	exports.HashDictionary = HashDictionary;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/externalReference.js
var require_externalReference = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExternalReferenceRepository = exports.ExternalReference = void 0;
	const sortable_1 = require_sortable();
	const hash_1 = require_hash();
	var ExternalReference = class {
		url;
		type;
		hashes;
		comment;
		constructor(url, type, op = {}) {
			this.url = url;
			this.type = type;
			this.hashes = op.hashes ?? new hash_1.HashDictionary();
			this.comment = op.comment;
		}
		compare(other) {
			return this.type.localeCompare(other.type) || this.url.toString().localeCompare(other.url.toString());
		}
	};
	exports.ExternalReference = ExternalReference;
	var ExternalReferenceRepository = class extends sortable_1.SortableComparables {};
	exports.ExternalReferenceRepository = ExternalReferenceRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/property.js
var require_property = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PropertyRepository = exports.Property = void 0;
	const sortable_1 = require_sortable();
	var Property = class {
		name;
		value;
		constructor(name, value) {
			this.name = name;
			this.value = value;
		}
		compare(other) {
			return this.name.localeCompare(other.name) || this.value.localeCompare(other.value);
		}
	};
	exports.Property = Property;
	var PropertyRepository = class extends sortable_1.SortableComparables {};
	exports.PropertyRepository = PropertyRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/license.js
var require_license = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LicenseRepository = exports.SpdxLicense = exports.NamedLicense = exports.LicenseExpression = void 0;
	const property_1 = require_property();
	var LicenseExpression = class {
		#expression;
		acknowledgement;
		constructor(expression) {
			this.expression = expression;
		}
		get expression() {
			return this.#expression;
		}
		set expression(value) {
			if (value === "") throw new RangeError("value is empty string");
			this.#expression = value;
		}
		compare(other) {
			return this.#expression.localeCompare(other.#expression);
		}
	};
	exports.LicenseExpression = LicenseExpression;
	var DisjunctiveLicenseBase = class {
		acknowledgement;
		text;
		#url;
		properties;
		constructor(op = {}) {
			this.acknowledgement = op.acknowledgement;
			this.text = op.text;
			this.url = op.url;
			this.properties = op.properties ?? new property_1.PropertyRepository();
		}
		get url() {
			return this.#url;
		}
		set url(value) {
			this.#url = value === "" ? void 0 : value;
		}
	};
	var NamedLicense = class extends DisjunctiveLicenseBase {
		name;
		constructor(name, op = {}) {
			super(op);
			this.name = name;
		}
		compare(other) {
			return this.name.localeCompare(other.name);
		}
	};
	exports.NamedLicense = NamedLicense;
	var SpdxLicense = class extends DisjunctiveLicenseBase {
		#id;
		constructor(id, op = {}) {
			super(op);
			this.id = id;
		}
		get id() {
			return this.#id;
		}
		set id(value) {
			if (value === "") throw new RangeError("value is empty string");
			this.#id = value;
		}
		compare(other) {
			return this.#id.localeCompare(other.#id);
		}
	};
	exports.SpdxLicense = SpdxLicense;
	var LicenseRepository = class LicenseRepository extends Set {
		static #compareItems(a, b) {
			if (a.constructor === b.constructor) return a.compare(b);
			return a.constructor.name.localeCompare(b.constructor.name);
		}
		sorted() {
			return Array.from(this).sort(LicenseRepository.#compareItems);
		}
	};
	exports.LicenseRepository = LicenseRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/component.js
var require_component = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ComponentEvidence = exports.ComponentRepository = exports.Component = void 0;
	const sortable_1 = require_sortable();
	const tree_1 = require_tree();
	const cpe_1 = require_cpe();
	const bomRef_1 = require_bomRef();
	const copyright_1 = require_copyright();
	const externalReference_1 = require_externalReference();
	const hash_1 = require_hash();
	const license_1 = require_license();
	const property_1 = require_property();
	var Component = class {
		type;
		name;
		author;
		copyright;
		description;
		externalReferences;
		group;
		hashes;
		licenses;
		publisher;
		purl;
		scope;
		supplier;
		swid;
		version;
		components;
		properties;
		evidence;
		#bomRef;
		#cpe;
		dependencies;
		constructor(type, name, op = {}) {
			this.#bomRef = new bomRef_1.BomRef(op.bomRef);
			this.type = type;
			this.name = name;
			this.supplier = op.supplier;
			this.author = op.author;
			this.copyright = op.copyright;
			this.externalReferences = op.externalReferences ?? new externalReference_1.ExternalReferenceRepository();
			this.group = op.group;
			this.hashes = op.hashes ?? new hash_1.HashDictionary();
			this.licenses = op.licenses ?? new license_1.LicenseRepository();
			this.publisher = op.publisher;
			this.purl = op.purl;
			this.scope = op.scope;
			this.swid = op.swid;
			this.version = op.version;
			this.description = op.description;
			this.components = op.components ?? new ComponentRepository();
			this.cpe = op.cpe;
			this.properties = op.properties ?? new property_1.PropertyRepository();
			this.evidence = op.evidence;
			this.dependencies = op.dependencies ?? new bomRef_1.BomRefRepository();
		}
		get bomRef() {
			return this.#bomRef;
		}
		get cpe() {
			return this.#cpe;
		}
		set cpe(value) {
			if (value !== void 0 && !(0, cpe_1.isCPE)(value)) throw new TypeError("Not CPE nor undefined");
			this.#cpe = value;
		}
		compare(other) {
			const bomRefCompare = this.bomRef.compare(other.bomRef);
			if (bomRefCompare !== 0) return bomRefCompare;
			if (this.purl !== void 0 && other.purl !== void 0) return this.purl.localeCompare(other.purl);
			if (this.#cpe !== void 0 && other.#cpe !== void 0) return this.#cpe.localeCompare(other.#cpe);
			return (this.group ?? "").localeCompare(other.group ?? "") || this.name.localeCompare(other.name) || (this.version ?? "").localeCompare(other.version ?? "");
		}
	};
	exports.Component = Component;
	var ComponentRepository = class extends sortable_1.SortableComparables {
		*[tree_1.treeIteratorSymbol]() {
			for (const component of this) {
				yield component;
				yield* component.components[tree_1.treeIteratorSymbol]();
			}
		}
	};
	exports.ComponentRepository = ComponentRepository;
	var ComponentEvidence = class {
		licenses;
		copyright;
		constructor(op = {}) {
			this.licenses = op.licenses ?? new license_1.LicenseRepository();
			this.copyright = op.copyright ?? new copyright_1.CopyrightRepository();
		}
	};
	exports.ComponentEvidence = ComponentEvidence;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/lifecycle.js
var require_lifecycle = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LifecycleRepository = exports.NamedLifecycle = void 0;
	var NamedLifecycle = class {
		name;
		description;
		constructor(name, op = {}) {
			this.name = name;
			this.description = op.description;
		}
		compare(other) {
			return this.name.localeCompare(other.name);
		}
	};
	exports.NamedLifecycle = NamedLifecycle;
	var LifecycleRepository = class LifecycleRepository extends Set {
		static #compareItems(a, b) {
			if (a.constructor === b.constructor) return a instanceof NamedLifecycle ? a.compare(b) : a.localeCompare(b);
			return a.constructor.name.localeCompare(b.constructor.name);
		}
		sorted() {
			return Array.from(this).sort(LifecycleRepository.#compareItems);
		}
	};
	exports.LifecycleRepository = LifecycleRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/organizationalContact.js
var require_organizationalContact = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OrganizationalContactRepository = exports.OrganizationalContact = void 0;
	const sortable_1 = require_sortable();
	var OrganizationalContact = class {
		name;
		email;
		phone;
		constructor(op = {}) {
			this.name = op.name;
			this.email = op.email;
			this.phone = op.phone;
		}
		compare(other) {
			return (this.name ?? "").localeCompare(other.name ?? "") || (this.email ?? "").localeCompare(other.email ?? "") || (this.phone ?? "").localeCompare(other.phone ?? "");
		}
	};
	exports.OrganizationalContact = OrganizationalContact;
	var OrganizationalContactRepository = class extends sortable_1.SortableComparables {};
	exports.OrganizationalContactRepository = OrganizationalContactRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/service.js
var require_service = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ServiceRepository = exports.Service = void 0;
	const sortable_1 = require_sortable();
	const tree_1 = require_tree();
	const bomRef_1 = require_bomRef();
	const externalReference_1 = require_externalReference();
	const license_1 = require_license();
	const property_1 = require_property();
	var Service = class {
		provider;
		group;
		name;
		version;
		description;
		licenses;
		externalReferences;
		services;
		properties;
		#bomRef;
		dependencies;
		constructor(name, op = {}) {
			this.#bomRef = new bomRef_1.BomRef(op.bomRef);
			this.provider = op.provider;
			this.group = op.group;
			this.name = name;
			this.version = op.version;
			this.description = op.description;
			this.licenses = op.licenses ?? new license_1.LicenseRepository();
			this.externalReferences = op.externalReferences ?? new externalReference_1.ExternalReferenceRepository();
			this.services = op.services ?? new ServiceRepository();
			this.properties = op.properties ?? new property_1.PropertyRepository();
			this.dependencies = op.dependencies ?? new bomRef_1.BomRefRepository();
		}
		get bomRef() {
			return this.#bomRef;
		}
		compare(other) {
			const bomRefCompare = this.bomRef.compare(other.bomRef);
			if (bomRefCompare !== 0) return bomRefCompare;
			return (this.group ?? "").localeCompare(other.group ?? "") || this.name.localeCompare(other.name) || (this.version ?? "").localeCompare(other.version ?? "");
		}
	};
	exports.Service = Service;
	var ServiceRepository = class extends sortable_1.SortableComparables {
		*[tree_1.treeIteratorSymbol]() {
			for (const service of this) {
				yield service;
				yield* service.services[tree_1.treeIteratorSymbol]();
			}
		}
	};
	exports.ServiceRepository = ServiceRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/tool.js
var require_tool = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Tools = exports.ToolRepository = exports.Tool = void 0;
	const sortable_1 = require_sortable();
	const component_1 = require_component();
	const externalReference_1 = require_externalReference();
	const hash_1 = require_hash();
	const service_1 = require_service();
	var Tool = class Tool {
		vendor;
		name;
		version;
		hashes;
		externalReferences;
		constructor(op = {}) {
			this.vendor = op.vendor;
			this.name = op.name;
			this.version = op.version;
			this.hashes = op.hashes ?? new hash_1.HashDictionary();
			this.externalReferences = op.externalReferences ?? new externalReference_1.ExternalReferenceRepository();
		}
		compare(other) {
			return (this.vendor ?? "").localeCompare(other.vendor ?? "") || (this.name ?? "").localeCompare(other.name ?? "") || (this.version ?? "").localeCompare(other.version ?? "");
		}
		static fromComponent(component) {
			return new Tool({
				vendor: component.group,
				name: component.name,
				version: component.version,
				hashes: component.hashes,
				externalReferences: component.externalReferences
			});
		}
		static fromService(service) {
			return new Tool({
				vendor: service.group,
				name: service.name,
				version: service.version,
				externalReferences: service.externalReferences
			});
		}
	};
	exports.Tool = Tool;
	var ToolRepository = class extends sortable_1.SortableComparables {};
	exports.ToolRepository = ToolRepository;
	var Tools = class {
		components;
		services;
		tools;
		constructor(op = {}) {
			this.components = op.components ?? new component_1.ComponentRepository();
			this.services = op.services ?? new service_1.ServiceRepository();
			this.tools = op.tools ?? new ToolRepository();
		}
		get size() {
			return this.components.size + this.services.size + this.tools.size;
		}
	};
	exports.Tools = Tools;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/metadata.js
var require_metadata = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Metadata = void 0;
	const license_1 = require_license();
	const lifecycle_1 = require_lifecycle();
	const organizationalContact_1 = require_organizationalContact();
	const property_1 = require_property();
	const tool_1 = require_tool();
	var Metadata = class {
		timestamp;
		lifecycles;
		tools;
		authors;
		component;
		manufacture;
		supplier;
		licenses;
		properties;
		constructor(op = {}) {
			this.timestamp = op.timestamp;
			this.lifecycles = op.lifecycles ?? new lifecycle_1.LifecycleRepository();
			this.tools = op.tools ?? new tool_1.Tools();
			this.authors = op.authors ?? new organizationalContact_1.OrganizationalContactRepository();
			this.component = op.component;
			this.manufacture = op.manufacture;
			this.supplier = op.supplier;
			this.licenses = op.licenses ?? new license_1.LicenseRepository();
			this.properties = op.properties ?? new property_1.PropertyRepository();
		}
	};
	exports.Metadata = Metadata;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/types/cwe.js
var require_cwe = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CweRepository = void 0;
	exports.isCWE = isCWE;
	const sortable_1 = require_sortable();
	const integer_1 = require_integer();
	function isCWE(value) {
		return (0, integer_1.isPositiveInteger)(value);
	}
	var CweRepository = class extends sortable_1.SortableNumbers {};
	exports.CweRepository = CweRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/advisory.js
var require_advisory = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AdvisoryRepository = exports.Advisory = void 0;
	const sortable_1 = require_sortable();
	var Advisory = class {
		title;
		url;
		constructor(url, op = {}) {
			this.url = url;
			this.title = op.title;
		}
		compare(other) {
			return this.url.toString().localeCompare(other.url.toString()) || (this.title ?? "").localeCompare(other.title ?? "");
		}
	};
	exports.Advisory = Advisory;
	var AdvisoryRepository = class extends sortable_1.SortableComparables {};
	exports.AdvisoryRepository = AdvisoryRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/affect.js
var require_affect = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AffectedVersionRepository = exports.AffectedVersionRange = exports.AffectedSingleVersion = exports.AffectRepository = exports.Affect = void 0;
	const sortable_1 = require_sortable();
	var Affect = class {
		ref;
		versions;
		constructor(ref, op = {}) {
			this.ref = ref;
			this.versions = op.versions ?? new AffectedVersionRepository();
		}
		compare(other) {
			return this.ref.compare(other.ref) || this.versions.compare(other.versions);
		}
	};
	exports.Affect = Affect;
	var AffectRepository = class extends sortable_1.SortableComparables {};
	exports.AffectRepository = AffectRepository;
	var AffectedSingleVersion = class {
		version;
		status;
		constructor(version, op = {}) {
			this.version = version;
			this.status = op.status;
		}
		compare(other) {
			return this.version.localeCompare(other.version) || (this.status ?? "").localeCompare(other.status ?? "");
		}
	};
	exports.AffectedSingleVersion = AffectedSingleVersion;
	var AffectedVersionRange = class {
		range;
		status;
		constructor(range, op = {}) {
			this.range = range;
			this.status = op.status;
		}
		compare(other) {
			return this.range.localeCompare(other.range) || (this.status ?? "").localeCompare(other.status ?? "");
		}
	};
	exports.AffectedVersionRange = AffectedVersionRange;
	var AffectedVersionRepository = class extends sortable_1.SortableComparables {};
	exports.AffectedVersionRepository = AffectedVersionRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/rating.js
var require_rating = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RatingRepository = exports.Rating = void 0;
	const sortable_1 = require_sortable();
	var Rating = class {
		source;
		score;
		severity;
		method;
		vector;
		justification;
		constructor(op = {}) {
			this.source = op.source;
			this.score = op.score;
			this.severity = op.severity;
			this.method = op.method;
			this.vector = op.vector;
			this.justification = op.justification;
		}
		compare(other) {
			return (this.score ?? 0) - (other.score ?? 0) || (this.vector ?? "").localeCompare(other.vector ?? "") || (this.justification ?? "").localeCompare(other.justification ?? "") || (this.severity ?? "").localeCompare(other.severity ?? "") || (this.method ?? "").localeCompare(other.method ?? "") || (this.source && other.source ? this.source.compare(other.source) : 0);
		}
	};
	exports.Rating = Rating;
	var RatingRepository = class extends sortable_1.SortableComparables {};
	exports.RatingRepository = RatingRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/reference.js
var require_reference = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ReferenceRepository = exports.Reference = void 0;
	const sortable_1 = require_sortable();
	var Reference = class {
		id;
		source;
		constructor(id, source) {
			this.id = id;
			this.source = source;
		}
		compare(other) {
			return this.id.localeCompare(other.id) || this.source.compare(other.source);
		}
	};
	exports.Reference = Reference;
	var ReferenceRepository = class extends sortable_1.SortableComparables {};
	exports.ReferenceRepository = ReferenceRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/vulnerability.js
var require_vulnerability$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VulnerabilityRepository = exports.Vulnerability = void 0;
	const sortable_1 = require_sortable();
	const cwe_1 = require_cwe();
	const bomRef_1 = require_bomRef();
	const property_1 = require_property();
	const tool_1 = require_tool();
	const advisory_1 = require_advisory();
	const affect_1 = require_affect();
	const rating_1 = require_rating();
	const reference_1 = require_reference();
	var Vulnerability = class {
		#bomRef;
		id;
		source;
		references;
		ratings;
		cwes;
		description;
		detail;
		recommendation;
		advisories;
		created;
		published;
		updated;
		credits;
		tools;
		analysis;
		affects;
		properties;
		constructor(op = {}) {
			this.#bomRef = new bomRef_1.BomRef(op.bomRef);
			this.id = op.id;
			this.source = op.source;
			this.references = op.references ?? new reference_1.ReferenceRepository();
			this.ratings = op.ratings ?? new rating_1.RatingRepository();
			this.cwes = op.cwes ?? new cwe_1.CweRepository();
			this.description = op.description;
			this.detail = op.detail;
			this.recommendation = op.recommendation;
			this.advisories = op.advisories ?? new advisory_1.AdvisoryRepository();
			this.created = op.created;
			this.published = op.published;
			this.updated = op.updated;
			this.credits = op.credits;
			this.tools = op.tools ?? new tool_1.Tools();
			this.analysis = op.analysis;
			this.affects = op.affects ?? new affect_1.AffectRepository();
			this.properties = op.properties ?? new property_1.PropertyRepository();
		}
		get bomRef() {
			return this.#bomRef;
		}
		compare(other) {
			const bomRefCompare = this.bomRef.compare(other.bomRef);
			if (bomRefCompare !== 0) return bomRefCompare;
			return (this.id ?? "").localeCompare(other.id ?? "") || (this.created?.getTime() ?? 0) - (other.created?.getTime() ?? 0) || (this.published?.getTime() ?? 0) - (other.published?.getTime() ?? 0) || (this.updated?.getTime() ?? 0) - (other.updated?.getTime() ?? 0) || this.ratings.compare(other.ratings) || this.cwes.compare(other.cwes) || (this.description ?? "").localeCompare(other.description ?? "") || (this.detail ?? "").localeCompare(other.detail ?? "") || (this.recommendation ?? "").localeCompare(other.recommendation ?? "") || (this.source && other.source ? this.source.compare(other.source) : 0) || this.properties.compare(other.properties);
		}
	};
	exports.Vulnerability = Vulnerability;
	var VulnerabilityRepository = class extends sortable_1.SortableComparables {};
	exports.VulnerabilityRepository = VulnerabilityRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/bom.js
var require_bom = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Bom = void 0;
	const integer_1 = require_integer();
	const component_1 = require_component();
	const metadata_1 = require_metadata();
	const service_1 = require_service();
	const vulnerability_1 = require_vulnerability$1();
	var Bom = class {
		metadata;
		components;
		services;
		vulnerabilities;
		#version = 1;
		#serialNumber;
		constructor(op = {}) {
			this.metadata = op.metadata ?? new metadata_1.Metadata();
			this.components = op.components ?? new component_1.ComponentRepository();
			this.services = op.services ?? new service_1.ServiceRepository();
			this.version = op.version ?? this.version;
			this.vulnerabilities = op.vulnerabilities ?? new vulnerability_1.VulnerabilityRepository();
			this.serialNumber = op.serialNumber;
		}
		get version() {
			return this.#version;
		}
		set version(value) {
			if (!(0, integer_1.isPositiveInteger)(value)) throw new TypeError("Not PositiveInteger");
			this.#version = value;
		}
		get serialNumber() {
			return this.#serialNumber;
		}
		set serialNumber(value) {
			this.#serialNumber = value === "" ? void 0 : value;
		}
	};
	exports.Bom = Bom;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/bomLink.js
var require_bomLink = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BomLinkElement = exports.BomLinkDocument = void 0;
	var BomLinkBase = class {
		#value;
		constructor(value) {
			this.value = value;
		}
		get value() {
			return this.#value;
		}
		set value(value) {
			if (!this._isValid(value)) throw new RangeError("invalid value");
			this.#value = value;
		}
		compare(other) {
			return this.toString().localeCompare(other.toString());
		}
		toString() {
			return this.value;
		}
	};
	var BomLinkDocument = class BomLinkDocument extends BomLinkBase {
		static #pattern = /^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/[1-9][0-9]*$/;
		static isValid(value) {
			return typeof value === "string" && this.#pattern.test(value);
		}
		_isValid(value) {
			return BomLinkDocument.isValid(value);
		}
	};
	exports.BomLinkDocument = BomLinkDocument;
	var BomLinkElement = class BomLinkElement extends BomLinkBase {
		static #pattern = /^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/[1-9][0-9]*#.+$/;
		static isValid(value) {
			return typeof value === "string" && this.#pattern.test(value);
		}
		_isValid(value) {
			return BomLinkElement.isValid(value);
		}
	};
	exports.BomLinkElement = BomLinkElement;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/organizationalEntity.js
var require_organizationalEntity = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OrganizationalEntityRepository = exports.OrganizationalEntity = void 0;
	const sortable_1 = require_sortable();
	const organizationalContact_1 = require_organizationalContact();
	var OrganizationalEntity = class {
		name;
		url;
		contact;
		constructor(op = {}) {
			this.name = op.name;
			this.url = op.url ?? /* @__PURE__ */ new Set();
			this.contact = op.contact ?? new organizationalContact_1.OrganizationalContactRepository();
		}
		compare(other) {
			return (this.name ?? "").localeCompare(other.name ?? "") || this.contact.compare(other.contact) || new sortable_1.SortableStringables(this.url).compare(new sortable_1.SortableStringables(other.url));
		}
	};
	exports.OrganizationalEntity = OrganizationalEntity;
	var OrganizationalEntityRepository = class extends sortable_1.SortableComparables {};
	exports.OrganizationalEntityRepository = OrganizationalEntityRepository;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/swid.js
var require_swid = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SWID = void 0;
	const integer_1 = require_integer();
	var SWID = class {
		tagId;
		name;
		version;
		patch;
		text;
		url;
		#tagVersion;
		constructor(tagId, name, op = {}) {
			this.tagId = tagId;
			this.name = name;
			this.version = op.version;
			this.patch = op.patch;
			this.text = op.text;
			this.url = op.url;
			this.tagVersion = op.tagVersion;
		}
		get tagVersion() {
			return this.#tagVersion;
		}
		set tagVersion(value) {
			if (value !== void 0 && !(0, integer_1.isNonNegativeInteger)(value)) throw new TypeError("Not NonNegativeInteger nor undefined");
			this.#tagVersion = value;
		}
	};
	exports.SWID = SWID;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/analysis.js
var require_analysis = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Analysis = void 0;
	const analysisResponse_1 = require_analysisResponse();
	var Analysis = class {
		state;
		justification;
		response;
		detail;
		constructor(op = {}) {
			this.state = op.state;
			this.justification = op.justification;
			this.response = op.response ?? new analysisResponse_1.AnalysisResponseRepository();
			this.detail = op.detail;
		}
	};
	exports.Analysis = Analysis;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/credits.js
var require_credits = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Credits = void 0;
	const organizationalContact_1 = require_organizationalContact();
	const organizationalEntity_1 = require_organizationalEntity();
	var Credits = class {
		organizations;
		individuals;
		constructor(op = {}) {
			this.organizations = op.organizations ?? new organizationalEntity_1.OrganizationalEntityRepository();
			this.individuals = op.individuals ?? new organizationalContact_1.OrganizationalContactRepository();
		}
	};
	exports.Credits = Credits;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/source.js
var require_source = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Source = void 0;
	var Source = class {
		name;
		url;
		constructor(op = {}) {
			this.name = op.name;
			this.url = op.url;
		}
		compare(other) {
			return (this.url?.toString() ?? "").localeCompare(other.url?.toString() ?? "") || (this.name ?? "").localeCompare(other.name ?? "");
		}
	};
	exports.Source = Source;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/index.js
var require_vulnerability = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$9) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$9 && this$9.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$9 && this$9.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_advisory(), exports);
	__exportStar(require_affect(), exports);
	__exportStar(require_analysis(), exports);
	__exportStar(require_credits(), exports);
	__exportStar(require_rating(), exports);
	__exportStar(require_reference(), exports);
	__exportStar(require_source(), exports);
	__exportStar(require_vulnerability$1(), exports);
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var require_models = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$8) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$8 && this$8.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$8 && this$8.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __exportStar = this$8 && this$8.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	var __importStar = this$8 && this$8.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Vulnerability = void 0;
	__exportStar(require_attachment(), exports);
	__exportStar(require_bom(), exports);
	__exportStar(require_bomLink(), exports);
	__exportStar(require_bomRef(), exports);
	__exportStar(require_component(), exports);
	__exportStar(require_copyright(), exports);
	__exportStar(require_externalReference(), exports);
	__exportStar(require_hash(), exports);
	__exportStar(require_license(), exports);
	__exportStar(require_lifecycle(), exports);
	__exportStar(require_metadata(), exports);
	__exportStar(require_organizationalContact(), exports);
	__exportStar(require_organizationalEntity(), exports);
	__exportStar(require_property(), exports);
	__exportStar(require_service(), exports);
	__exportStar(require_swid(), exports);
	__exportStar(require_tool(), exports);
	exports.Vulnerability = __importStar(require_vulnerability());
}));

// src/bom/delivered-file.ts
var import_enums = require_enums$1();
var import_models = require_models();
/**
* What BSI TR-03183-2 2.1 (section 5.2.2) wants to be told of a file that is delivered. Every package format read here is
* an archive whose parts stay apart; that nothing runs it as it is cannot be said of what a runtime starts (a jar, a wheel
* with a program in it). In the order of their names; empty for what is built from sources or is published as several files.
*/
function deliveredFile(item) {
	const name = fileName(item);
	if (name === null) return [];
	const runnable = item.ecosystem === "maven" || item.ecosystem === "nuget";
	const called = {
		name: "bsi:component:filename",
		value: name
	};
	return runnable ? [
		archive,
		called,
		structured
	] : [
		archive,
		notExecutable,
		called,
		structured
	];
}
const notExecutable = {
	name: "bsi:component:executable",
	value: "non-executable"
};
const archive = {
	name: "bsi:component:archive",
	value: "archive"
};
const structured = {
	name: "bsi:component:structured",
	value: "structured"
};
/** The name of the one file that is delivered, or null. */
function fileName(item) {
	const { files, origins } = item;
	if (files.length > 0) return files.length === 1 ? files[0]?.name ?? null : null;
	for (const { source } of origins) {
		const name = nameAtSource(item, source);
		if (name !== null) return name;
	}
	return null;
}
const afterPath = /[?#].*$/s;
const ending = /\.[a-z]\w*$/i;
function nameAtSource(item, source) {
	if (source.kind === "git" || source.kind === "folder") return null;
	const address = source.kind === "file" ? source.path : source.url;
	if (address === null) return registryFile(item);
	const path = address.replace(afterPath, "");
	const last = path.slice(path.lastIndexOf("/") + 1);
	return ending.test(last) ? last : null;
}
/** How an ecosystem's registry calls the file of a version; null where it leaves that open. */
function registryFile({ ecosystem, name, version, qualifiers = {} }) {
	if (version === null) return null;
	switch (ecosystem) {
		case "npm": return `${name}-${version}.tgz`;
		case "cargo": return `${name}-${version}.crate`;
		case "gem": return `${name}-${version}${qualifiers["platform"] ? `-${qualifiers["platform"]}` : ""}.gem`;
		case "golang": return `${version}.zip`;
		case "hex": return `${name}-${version}.tar`;
		case "maven": return `${name}-${version}${qualifiers["classifier"] ? `-${qualifiers["classifier"]}` : ""}.${qualifiers["type"] ?? "jar"}`;
		case "nuget": return `${name}.${version}.nupkg`.toLowerCase();
		case "pub": return `${name}-${version}.tar.gz`;
		default: return null;
	}
}

// src/bom/model.ts
/**
* What no component of ours has: parts of its own, and edges, which are in `Bill.graph`. The library would make two empty sets
* for each.
*/
const nothing = {
	components: new import_models.ComponentRepository(),
	dependencies: new import_models.BomRefRepository()
};
/** The library's component with what it lacks. */
var Part = class extends import_models.Component {
	/** Who made it; CycloneDX 1.6 and later. */
	manufacturer;
	releaseNotes;
};
/** The library's metadata with what it lacks. */
var BillMetadata = class extends import_models.Metadata {
	/** Who made the document; CycloneDX 1.6 and later. Before, `manufacture` is who made the product. */
	manufacturer;
};
/** The library's document with what it lacks. */
var Bill = class extends import_models.Bom {
	externalReferences = new import_models.ExternalReferenceRepository();
	/**
	* From refs to the refs that they depend on, instead of the components' own sets: those make an entry for every component,
	* and an empty one claims that it depends on nothing.
	*/
	graph = /* @__PURE__ */ new Map();
	compositions = [];
	constructor() {
		super({ metadata: new BillMetadata() });
	}
};

// src/bom/references.ts
/** Ecosystems whose packages are archives of the sources. */
const ofSources = /* @__PURE__ */ new Set([
	"cargo",
	"composer",
	"golang",
	"hex",
	"pub"
]);
/**
* Where a component's files and sources are, sorted, each address once; `written` are the component's own digests. BSI TR-03183-2 reads the digest of a delivered file
* at its address, other tools at the component: both have it. `source-distribution` came with CycloneDX 1.6.
*/
function referencesOf(item, written, spec) {
	const sources = spec !== "1.5";
	const all = [];
	for (const { source, hashes } of item.origins) all.push(...addressesOf(source, hashes, sources && ofSources.has(item.ecosystem)));
	for (const file of item.files) all.push(...fileAddresses(file, sources));
	return inOrder$1(all).map(([url, type, hashes]) => {
		const same = hashes === item.hashes;
		return new import_models.ExternalReference(url, type, { hashes: same ? written : hashesOf(hashes) });
	});
}
function inOrder$1(all) {
	if (all.length < 2) return all;
	return [...new Map(all.map((address) => [`${address[1]} ${address[0]}`, address])).values()].sort((a, b) => byCodeUnit(a[1], b[1]) || byCodeUnit(a[0], b[0]));
}
/** As the library has them. */
function hashesOf(hashes) {
	const dictionary = new import_models.HashDictionary();
	for (const { algorithm, content } of hashes) dictionary.set(import_enums.HashAlgorithm[algorithm], content);
	return dictionary;
}
function addressesOf(source, hashes, withSources) {
	switch (source.kind) {
		case "registry":
		case "archive": return source.url === null ? [] : delivered(escapedUrl(source.url), hashes, withSources);
		case "git": return [[
			escapedUrl(source.commit === null ? source.url : `${source.url.replace(/#.*$/s, "")}#${encodeURI(wellFormed(source.commit))}`),
			import_enums.ExternalReferenceType.VCS,
			[]
		]];
		case "file": return [[
			relativeReference(source.path),
			import_enums.ExternalReferenceType.Distribution,
			hashes
		]];
		case "folder": return [];
	}
}
function fileAddresses({ name, url, hashes }, sources) {
	return url === null ? [] : delivered(escapedUrl(url), hashes, sources && /\.(?:tar\.\w+|tgz|zip)$/.test(name));
}
function delivered(url, hashes, withSources) {
	const address = [
		url,
		import_enums.ExternalReferenceType.Distribution,
		hashes
	];
	return withSources ? [address, [
		url,
		import_enums.ExternalReferenceType.SourceDistribution,
		hashes
	]] : [address];
}
const unescaped$1 = /[\s"'<>[\]\\^`{|}]/;
const unescapedAll = new RegExp(unescaped$1, "g");
/** RFC 3986 section 3.5: a second `#` has to be escaped. The others are what the library would escape, and only in XML. */
function escapedUrl(url) {
	const first = url.indexOf("#") + 1;
	const once = first === 0 ? url : url.slice(0, first) + url.slice(first).replaceAll("#", "%23");
	return unescaped$1.test(once) ? once.replaceAll(unescapedAll, escapedCharacter) : once;
}
/** RFC 3986 section 4.2: without `./` a colon in the first name would be read as a scheme. */
function relativeReference(path) {
	const names = withoutCredentials(path).split("/").filter((name) => name !== "." && name !== "");
	return `${names[0] === ".." ? "" : "./"}${names.map(escaped).join("/")}`;
}
function escaped(name) {
	return encodeURIComponent(wellFormed(name)).replaceAll("'", escapedCharacter);
}
function escapedCharacter(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/bom/describe-component.ts
const scopes = {
	required: import_enums.ComponentScope.Required,
	optional: import_enums.ComponentScope.Optional,
	development: import_enums.ComponentScope.Excluded
};
/** The names that the CycloneDX property taxonomy registers for a development dependency; all others are our own. */
const developmentProperty = /* @__PURE__ */ new Map([["npm", "cdx:npm:package:development"], ["composer", "cdx:composer:package:isDevRequirement"]]);
/** An item of the inventory as a component of the document. */
function componentOf(item, { spec, licenseOf, manufacturer }) {
	const hashes = hashesOf(digestsOf$1(item));
	const component = new Part(item.kind === "project" ? import_enums.ComponentType.Application : import_enums.ComponentType.Library, item.name, {
		bomRef: item.ref,
		purl: item.purl,
		scope: scopes[item.need],
		hashes,
		components: nothing.components,
		dependencies: nothing.dependencies
	});
	if (item.group !== null) component.group = item.group;
	if (item.version !== null) component.version = item.version;
	if (item.supplier !== null) component.supplier = supplierOf(item.supplier);
	if (manufacturer !== null && spec !== "1.5" && isOwn(item)) component.manufacturer = manufacturer;
	const changed = declare(component, licenseOf(item.licenses));
	for (const reference of referencesOf(item, hashes, spec)) component.externalReferences.add(reference);
	for (const { name, value } of inOrder(propertiesOf$1(item, changed))) component.properties.add(new import_models.Property(name, value));
	return component;
}
/** Of the one file that is delivered; several files have theirs at their addresses. */
function digestsOf$1({ hashes, files }) {
	return files.length === 1 ? files[0]?.hashes ?? hashes : hashes;
}
function supplierOf({ name, url }) {
	const entity = new import_models.OrganizationalEntity({ name: wellFormed(name) });
	const known = url === null ? null : publicUrl(url);
	if (known !== null) entity.url.add(known);
	return entity;
}
/** Sets the licences, and gives as properties what was written otherwise. */
function declare(component, read) {
	if (read === null) return [];
	const all = read.expression !== null ? [new import_models.LicenseExpression(read.expression)] : [...read.ids.map((id) => new import_models.SpdxLicense(id)), ...read.names.map((name) => new import_models.NamedLicense(name))];
	for (const each of all) {
		each.acknowledgement = import_enums.LicenseAcknowledgement.Declared;
		component.licenses.add(each);
	}
	return read.asWritten.map((value) => ({
		name: "waybill:license:as-written",
		value
	}));
}
/** Nearly in the order of their names. */
function propertiesOf$1(item, changed) {
	const all = deliveredFile(item);
	if (item.need === "development") all.push({
		name: developmentProperty.get(item.ecosystem) ?? "waybill:development",
		value: "true"
	});
	const path = item.ecosystem === "npm" ? "cdx:npm:package:path" : "waybill:path";
	for (const value of item.paths) if (value !== "") all.push({
		name: path,
		value
	});
	if (item.version === null) all.push({
		name: "waybill:version",
		value: "not in the lockfile"
	});
	for (const own of [
		item.properties,
		unaddressed(item),
		changed
	]) all.push(...own);
	return all;
}
/** Files whose digests have no address to stand at, because the lockfile leaves it to the index in use. */
function unaddressed({ files }) {
	if (files.length < 2) return [];
	return files.filter(({ url }) => url === null).map(({ name, hashes }) => {
		return {
			name: "waybill:file",
			value: [name, ...hashes.map(({ algorithm, content }) => `${algorithm.toLowerCase().replace("sha-", "sha")}:${content}`)].join(" ")
		};
	});
}
/** Most are in order: to sort costs more than to see that. */
function inOrder(all) {
	let before = null;
	for (const one of all) {
		if (before !== null && byNameAndValue(before, one) > 0) return all.sort(byNameAndValue);
		before = one;
	}
	return all;
}
function byNameAndValue(a, b) {
	return byCodeUnit(a.name, b.name) || byCodeUnit(a.value, b.value);
}

// node_modules/@cyclonedx/cyclonedx-library/package.json
var version = "10.3.0";

// node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js
var require_spdx = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const ids = "0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia ADSL Advanced-Cryptics-Dictionary AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Aladdin ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI any-OSI-perl-modules Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 App-s2p APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Arphic-1999 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist Aspell-RU ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 atc-game Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware Bitstream-Charter Bitstream-Vera BitTorrent-1.0 BitTorrent-1.1 blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee BOLA-1.1 Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause Brian-Gladman-3-Clause-no-conversion BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-first-lines BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-pos-unchanged BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-acpica BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-ask-to-endorse BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Source-Code BSD-Source-Code-no-disclaimer BSD-Systemics BSD-Systemics-W3Works BSL-1.0 Buddy Bugroff BUSL-1.1 bzip2-1.0.5 bzip2-1.0.6 C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception Caldera Caldera-no-preamble CAPEC-tou Catharon CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO check-cvs checkmk ClArtistic Clips CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0 Condor-1.1 copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPAL-1.0 CPL-1.0 CPOL-1.02 Cronyx Crossword CryptoSwift CrystalStacker CUA-OPL-1.0 Cube curl cve-tou D-FSL-1.0 DEC-3-Clause diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0 eCos-2.0 EFL-1.0 EFL-2.0 eGenix Elastic-2.0 Entessa EPICS EPL-1.0 EPL-2.0 ErlPL-1.1 ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 etalab-2.0 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Eurosym Fair FBM FDK-AAC FDK-MPEG-H Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Furuseth fwlw Game-Programming-Gems GCR-docs GD generic-xts GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later Giftware GL2PS Glide Glulxe GLWTPL gnuplot GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception Graphics-Gems gSOAP-1.3b gtkbook Gutmann HaskellReport HDF5 hdparm HIDAPI Hippocratic-2.1 Hippocratic-3.0-core HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-critical-systems HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-SMC HPND-UC HPND-UC-export-US HTMLTIDY hyphen-bulgarian IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short ImageMagick iMatix Imlib2 Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 IPA IPL-1.0 ISC ISC-Veillard ISO-permission Jam JasPer-2.0 jove JPL-image JPNIC JSON Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 Latex2e Latex2e-translated-notice Leptonica LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio MakeIndex man2html Martin-Birgmeier McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click MIT-CMU MIT-enna MIT-feh MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-STK MIT-testregex MIT-Wu MITNFA MMIXware MMPL-1.0.1 Motosoto MPEG-SSG mpi-permissive mpich2 MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception mplus MS-LPL MS-PL MS-RL MTLL MulanPSL-1.0 MulanPSL-2.0 Multics Mup MVT-1.1 NAIST-2003 NASA-1.3 Naumen NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA Net-SNMP NetCDF Newsletr NGPL ngrep NICTA-1.0 NIST-PD NIST-PD-fallback NIST-PD-TNT NIST-Software NLOD-1.0 NLOD-2.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODbL-1.0 ODC-By-1.0 OFFIS OFL-1.0 OFL-1.0-no-RFN OFL-1.0-RFN OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP PADL ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 PDDL-1.0 PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL PPL PSF-2.0 psfrag psutils Python-2.0 Python-2.0.1 python-ldap Qhull QPL-1.0 QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby Ruby-pty SAX-PD SAX-PD-2.0 Saxpath SCEA SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SimPL-2.0 SISSL SISSL-1.2 SL Sleepycat SMAIL-GPL SMLNJ SMPPL SNIA snprintf SOFA softSurfer Soundex Spencer-86 Spencer-94 Spencer-99 SPL-1.0 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 StandardML-NJ SugarCRM-1.1.3 SUL-1.0 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TekHVC TermReadKey TGPPL-1.0 ThirdEye threeparttable TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TrustedQSL TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 Ubuntu-font-1.0 UCAR UCL-1.0 ulem UMich-Merit Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool UnRAR UPL-1.0 URT-RLE Vim Vixie-Cron VOSTROM VSL-1.0 W3C W3C-19980720 W3C-20150513 w3m Watcom-1.0 Widget-Workshop WordNet Wsuipa WTFNMFPL WTFPL wwl wxWindows X11 X11-distribute-modifications-variant X11-no-permit-persons X11-swapped Xdebug-1.03 Xerox Xfig XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom YPL-1.0 YPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1 389-exception Asterisk-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0 Autoconf-exception-3.0 Autoconf-exception-generic Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24 Bison-exception-2.2 Bootloader-exception CGAL-linking-exception Classpath-exception-2.0 Classpath-exception-2.0-short CLISP-exception-2.0 cryptsetup-OpenSSL-exception Digia-Qt-LGPL-exception-1.1 DigiRule-FOSS-exception eCos-exception-2.0 erlang-otp-linking-exception Fawkes-Runtime-exception FLTK-exception fmt-exception Font-exception-2.0 freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1 Gmsh-exception GNAT-exception GNOME-examples-exception GNU-compiler-exception gnu-javamail-exception Google-Patent-WebM GPL-3.0-389-ds-base-exception GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0 GStreamer-exception-2005 GStreamer-exception-2008 harbour-exception i2p-gpl-java-exception Independent-modules-exception KiCad-libraries-exception kvirc-openssl-exception LGPL-3.0-linking-exception libpri-OpenH323-exception Libtool-exception Linux-syscall-note LLGPL LLVM-exception LZMA-exception mif-exception mxml-exception Nokia-Qt-exception-1.1 OCaml-LGPL-linking-exception OCCT-exception-1.0 OpenJDK-assembly-exception-1.0 openvpn-openssl-exception PCRE2-exception polyparse-exception PS-or-PDF-font-exception-20170817 QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0 romic-exception RRDtool-FLOSS-exception-2.0 rsync-linking-exception SANE-exception SHL-2.0 SHL-2.1 Simple-Library-Usage-exception Spelling-Provider-LGPL-exception sqlitestudio-OpenSSL-exception stunnel-exception SWI-exception Swift-exception Texinfo-exception u-boot-exception-2.0 UBDL-exception Universal-FOSS-exception-1.0 vsftpd-openssl-exception WxWindows-exception-3.1 x11vnc-openssl-exception".split(" ");
	const known = new Set(ids);
	let byLowerCase;
	exports.isSupportedSpdxId = (value) => known.has(value);
	exports.fixupSpdxId = (value) => {
		if (typeof value !== "string" || !/^[\w.+-]+$/.test(value)) return void 0;
		byLowerCase ??= new Map(ids.map((id) => [id.toLowerCase(), id]));
		return byLowerCase.get(value.toLowerCase());
	};
}));

// src/bom/license-spelling.ts
var import_spdx = require_spdx();
/** Longer texts are no names of licences. */
const longestName = 200;
/** Words that change nothing: the MIT, MIT License, MIT Licence, licensed under the MIT. */
const fillers = new Set("the license licence licenses licensed under version ver v a an software".split(" "));
/** Families whose ids end with a version, by the ways in which people write the family. */
const versioned = spellings([
	[
		"Apache",
		"apache",
		"apache software",
		"asl"
	],
	[
		"MPL",
		"mpl",
		"mozilla public"
	],
	[
		"EPL",
		"epl",
		"eclipse public"
	],
	[
		"CDDL",
		"cddl",
		"common development and distribution"
	],
	[
		"CPL",
		"cpl",
		"common public"
	],
	[
		"EUPL",
		"eupl",
		"european union public"
	],
	[
		"BSL",
		"bsl",
		"boost software",
		"boost"
	],
	[
		"Artistic",
		"artistic",
		"perl artistic"
	],
	[
		"AFL",
		"afl",
		"academic free"
	],
	[
		"OSL",
		"osl",
		"open software"
	],
	[
		"ZPL",
		"zpl",
		"zope public"
	],
	[
		"OFL",
		"ofl",
		"sil open font",
		"open font",
		"sil ofl"
	],
	[
		"PSF",
		"psf",
		"python software foundation"
	],
	[
		"CC0",
		"cc0",
		"cc zero",
		"cc 0",
		"creative commons zero"
	],
	[
		"CC-BY",
		"cc by",
		"creative commons attribution"
	],
	[
		"CC-BY-SA",
		"cc by sa",
		"creative commons attribution sharealike"
	],
	["CC-BY-NC", "cc by nc"],
	["CC-BY-NC-SA", "cc by nc sa"],
	["CC-BY-ND", "cc by nd"],
	[
		"BlueOak",
		"blue oak",
		"blueoak",
		"blue oak model"
	]
]);
/** The same where the id says whether later versions may be chosen; a text that says nothing of them has `-only`. */
const gnu = spellings([
	[
		"GPL",
		"gpl",
		"gnu gpl",
		"general public",
		"gnu general public"
	],
	[
		"LGPL",
		"lgpl",
		"gnu lgpl",
		"lesser general public",
		"gnu lesser general public",
		"gnu lesser"
	],
	[
		"LGPL",
		"library general public",
		"gnu library general public",
		"gnu library or lesser general public"
	],
	[
		"AGPL",
		"agpl",
		"gnu agpl",
		"affero general public",
		"gnu affero general public",
		"affero gpl"
	]
]);
/** Names that mean one licence and nothing else. `BSD`, `GPL`, `Apache` and `Public Domain` are not among them. */
const whole = spellings([
	[
		"MIT",
		"MIT",
		"MIT/X11",
		"X11/MIT",
		"MIT X",
		"Expat",
		"MIT Expat",
		"Expat MIT",
		"MIT MIT"
	],
	[
		"MIT-0",
		"MIT no attribution",
		"MIT 0"
	],
	[
		"ISC",
		"ISC",
		"ISCL",
		"ISC ISCL",
		"ISC ISC",
		"internet systems consortium"
	],
	[
		"0BSD",
		"0BSD",
		"zero clause BSD",
		"BSD zero clause",
		"0 clause BSD",
		"free public 1.0.0"
	],
	[
		"BSD-2-Clause",
		"BSD 2 clause",
		"2 clause BSD",
		"BSD 2",
		"two clause BSD",
		"simplified BSD",
		"FreeBSD"
	],
	[
		"BSD-3-Clause",
		"BSD 3 clause",
		"3 clause BSD",
		"BSD 3",
		"three clause BSD",
		"new BSD",
		"modified BSD"
	],
	[
		"BSD-3-Clause",
		"revised BSD",
		"BSD new",
		"BSD 3 clause new or revised",
		"new BSD 3 clause"
	],
	[
		"BSD-3-Clause",
		"BSD (3 clause)",
		"BSD 3 clause BSD 3 clause"
	],
	[
		"BSD-4-Clause",
		"BSD 4 clause",
		"4 clause BSD",
		"original BSD",
		"BSD original"
	],
	[
		"Unlicense",
		"unlicense",
		"the unlicense unlicense"
	],
	[
		"CC0-1.0",
		"CC0",
		"CC0 1.0 universal",
		"CC0 1.0 universal (CC0 1.0) public domain dedication"
	],
	["CC0-1.0", "creative commons zero 1.0 universal"],
	[
		"Zlib",
		"zlib",
		"zlib/libpng"
	],
	[
		"WTFPL",
		"WTFPL",
		"WTFPL 2",
		"WTFPL 2.0",
		"do what the fuck you want to public"
	],
	[
		"PSF-2.0",
		"python software foundation",
		"PSF",
		"PSFL"
	],
	["BSL-1.0", "boost software 1.0 (BSL 1.0)"],
	["OFL-1.1", "SIL open font 1.1 (OFL 1.1)"],
	["HPND", "historical permission notice and disclaimer"],
	[
		"NCSA",
		"university of illinois/NCSA open source",
		"NCSA open source"
	],
	[
		"UPL-1.0",
		"universal permissive",
		"universal permissive 1.0"
	],
	["Unicode-3.0", "unicode 3"]
]);
/**
* The SPDX id of a name that people write for a licence, such as `Apache License, Version 2.0`, `GPLv2+` or `New BSD`; null
* for a name that may mean several (`BSD`) and for anything else. Takes the classifiers of Python packages
* (`License :: OSI Approved :: MIT License`); PEP 639 lists those that are ambiguous.
*/
function idOfName(text) {
	if (text.length > longestName) return null;
	if (!text.startsWith("License ::")) return fromWords(wordsOf(text));
	const name = text.slice(text.lastIndexOf("::") + 2);
	return fromWords(wordsOf(name)) ?? fromWords(wordsOf(name.replace(/\([^()]*\)$/, "")));
}
function fromWords(words) {
	const exact = whole.idOf(words.join(" "));
	if (exact !== void 0) return exact;
	const version = /^(\d+(?:\.\d+)*)(\+?)$/.exec(words.at(-1) ?? "");
	if (!version) return null;
	const [, number = "", plus] = version;
	const family = words.slice(0, -1).join(" ");
	const dotted = number.includes(".") ? number : `${number}.0`;
	const gpl = gnu.idOf(family);
	const plain = versioned.idOf(family);
	const id = gpl === void 0 ? `${plain ?? ""}-${family.includes("oak") ? number : dotted}${plus}` : `${gpl}-${dotted}${plus === "" ? "-only" : "-or-later"}`;
	return (gpl ?? plain) !== void 0 && (0, import_spdx.isSupportedSpdxId)(id) ? id : null;
}
/** Lower-case words and numbers; `v2` is a number, and so are the digits of `gplv2`, `gpl3` and `apache2`. */
function wordsOf(text) {
	return laterAsPlus(text.toLowerCase().split(/[^a-z0-9+.]+/).map((word) => word.replace(/\.$/, "")).flatMap((word) => /^((?:[al]?gpl|mpl|epl|apache|asl|bsl|eupl|cddl)?)v?(\d.*)$/.exec(word)?.slice(1) ?? word).filter((word) => word !== "" && !fillers.has(word)));
}
/** `2 or later`, `2 or any later` and `2 or newer` are `2+`; `2 only` is 2. */
function laterAsPlus(words) {
	const ending = / (?:only|or (?:any )?(?:later|newer|greater)|and later)$/.exec(` ${words.join(" ")}`)?.[0];
	if (ending === void 0) return [...words];
	const kept = words.slice(0, -ending.trim().split(" ").length);
	const last = kept.pop();
	if (last === void 0) return [...words];
	return [...kept, ending === " only" || last.endsWith("+") ? last : `${last}+`];
}
/** Most lockfiles name no licence by anything but its id: the words are taken apart with the first question. */
function spellings(rows) {
	let known;
	const read = () => new Map(rows.flatMap(([id, ...names]) => names.map((name) => [wordsOf(name).join(" "), id])));
	return { idOf: (words) => (known ??= read()).get(words) };
}

// src/bom/license-address.ts
/** Longer ones lead to no licence that has a name. */
const longestAddress = 300;
/** Sites whose page of a licence ends with its name. */
const named$1 = /* @__PURE__ */ new Map([
	["opensource.org", /^\/licenses?\/([\w.+-]+)$/],
	["spdx.org", /^\/licenses\/([\w.+-]+)$/],
	["choosealicense.com", /^\/licenses\/([\w.+-]+)$/],
	["gnu.org", /^\/(?:licenses|copyleft)\/(?:old-licenses\/)?([al]?gpl-[\d.]+)$/],
	["apache.org", /^\/licenses\/license-([\d.]+)$/],
	["mozilla.org", /^\/(?:[a-z]{2}-[a-z]{2}\/)?mpl\/([\d.]+)$/],
	["eclipse.org", /^\/(?:legal|org\/documents)\/epl-v?(\d)\.?0$/],
	["creativecommons.org", /^\/(?:licenses\/(by(?:-[a-z]+)*\/[\d.]+)|publicdomain\/zero\/1\.0)$/]
]);
const families = /* @__PURE__ */ new Map([
	["apache.org", "apache "],
	["mozilla.org", "mpl "],
	["eclipse.org", "epl "],
	["creativecommons.org", "cc "]
]);
const pages = /* @__PURE__ */ new Map([
	["unlicense.org", "Unlicense"],
	["wtfpl.net", "WTFPL"],
	["wtfpl.net/about", "WTFPL"],
	["boost.org/license_1_0", "BSL-1.0"],
	["blueoakcouncil.org/license/1.0.0", "BlueOak-1.0.0"],
	["creativecommons.org/publicdomain/zero/1.0", "CC0-1.0"],
	["creativecommons.org/publicdomain/zero/1.0/legalcode", "CC0-1.0"]
]);
/** The SPDX id of the licence whose text a well-known address leads to; null for any other address. */
function idOfAddress(text) {
	if (text.length > longestAddress || !/^https?:\/\//i.test(text)) return null;
	const [host = "", ...names] = text.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/[?#].*$/s, "").split("/");
	const path = `/${names.join("/")}`.replace(/\/$/, "").replace(/\.(?:html?|txt|php|json|md|xhtml)$/, "").replace(/\.en$/, "").replace(/\/(?:legalcode|deed)$/, "");
	const page = pages.get(`${host}${path}`);
	if (page !== void 0) return page;
	const name = named$1.get(host)?.exec(path)?.[1];
	if (name === void 0) return null;
	const known = idOfName(`${families.get(host) ?? ""}${name.replaceAll("/", " ")}`);
	if (known !== null) return known;
	const id = (0, import_spdx.fixupSpdxId)(name);
	return (0, import_spdx.isSupportedSpdxId)(id) ? id : null;
}

// src/bom/license.ts
/** Lists of lists and what has more inside are no declaration of anybody's. */
const deepest$1 = 8;
/**
* Reads the licence fields of one package: a string, `{type}`, or a list of them, as package.json had them over
* the years. A list offers a choice. Several expressions become one. Common names and addresses of licences are taken for
* their SPDX ids (`Apache 2.0`, a Python classifier, the page of a licence); what may mean several stays a name, and so does
* what is no SPDX expression. Null when nothing was declared.
*/
function readLicense(declared) {
	const written = [...new Set(declared.map((field) => asText(field)).filter((text) => text !== ""))].sort(byCodeUnit);
	const texts = [...new Set(declared.flatMap(choices))];
	if (texts.length === 0) return null;
	const parsed = texts.map(spdx);
	const shown = parsed.every((text) => text !== null) ? [combine(parsed)] : texts.map((text, at) => parsed[at] ?? text);
	const asWritten = written.filter((text) => !shown.includes(text));
	const [only] = shown;
	if (parsed.includes(null) || only === void 0) return {
		ids: shown.filter(isId),
		names: shown.filter((text) => !isId(text)),
		expression: null,
		asWritten
	};
	return isId(only) ? {
		ids: [only],
		names: [],
		expression: null,
		asWritten
	} : {
		ids: [],
		names: [],
		expression: only,
		asWritten
	};
}
/** One text for it: the expression, or what is offered joined by `OR`. */
function licenseText({ expression, ids, names }) {
	return expression ?? [...ids, ...names].join(" OR ");
}
/** `readLicense` for many packages: few texts are different, and parsing them takes its time. */
function licenseReader() {
	const known = /* @__PURE__ */ new Map();
	return (declared) => {
		const [only] = declared;
		if (declared.length === 0) return null;
		const text = declared.every((field) => field === only) && typeof only === "string" ? only : null;
		if (text === null) return readLicense(declared);
		const read = known.get(text);
		if (read !== void 0) return read;
		const license = readLicense([text]);
		known.set(text, license);
		return license;
	};
}
function choices(field, depth = 0) {
	if (depth > deepest$1) return [];
	if (Array.isArray(field)) return field.flatMap((one) => choices(one, depth + 1));
	if (typeof field === "string") return field.trim() === "" ? [] : [wellFormed(withoutCredentials(field.trim()))];
	if (typeof field !== "object" || field === null) return [];
	const { type, name, url } = field;
	const told = [
		type,
		name,
		url
	].flatMap((each) => typeof each === "string" ? choices(each) : []);
	const exact = told.find((text) => spdx(text) !== null);
	return exact === void 0 ? told.slice(0, 1) : [exact];
}
function asText(field) {
	if (field === void 0 || field === null || isDeep(field)) return "";
	const text = typeof field === "string" ? field : JSON.stringify(field);
	return wellFormed(withoutCredentials(text));
}
function isDeep(field, depth = 0) {
	if (typeof field !== "object" || field === null) return false;
	return depth > deepest$1 || Object.values(field).some((inside) => isDeep(inside, depth + 1));
}
/** The canonical spelling of a valid expression, or null. */
function spdx(text) {
	if (text.length > 1e3) return null;
	const id = (0, import_spdx.isSupportedSpdxId)(text) ? text : (0, import_spdx.fixupSpdxId)(text);
	if ((0, import_spdx.isSupportedSpdxId)(id)) return id;
	const tree = parseExpression(text);
	return tree === null ? idOfName(text) ?? idOfAddress(text) ?? ofNames(text) : spell(tree, false);
}
/** `MIT or Apache 2.0`: names between one kind of conjunction. */
function ofNames(text) {
	if (/[()]/.test(text)) return null;
	const [first, second] = [/ or /i, / and /i].map((word) => text.split(word));
	const [parts, conjunction] = (first?.length ?? 0) > 1 ? [first, " OR "] : [second, " AND "];
	if (parts === void 0 || parts.length < 2) return null;
	const ids = parts.map((part) => {
		const id = (0, import_spdx.fixupSpdxId)(part.trim());
		return (0, import_spdx.isSupportedSpdxId)(id) ? id : idOfName(part);
	});
	return ids.includes(null) ? null : [...new Set(ids)].join(conjunction);
}
function spell(node, inside) {
	if ("license" in node) return `${node.license}${node.plus ? "+" : ""}${node.exception ? ` WITH ${node.exception}` : ""}`;
	const { left, conjunction, right } = node;
	const nested = (side) => spell(side, "conjunction" in side && side.conjunction !== conjunction);
	const text = `${nested(left)} ${conjunction.toUpperCase()} ${nested(right)}`;
	return inside ? `(${text})` : text;
}
function combine(expressions) {
	const distinct = [...new Set(expressions)];
	if (distinct.length === 1) return distinct[0] ?? "";
	return distinct.map((text) => text.includes(" ") ? `(${text})` : text).join(" OR ");
}
function isId(text) {
	return (0, import_spdx.isSupportedSpdxId)(text);
}

// src/bom/validate-formats.ts
/**
* The formats that the CycloneDX schemas ask for, linear in the text; each accepts less than its definition and never
* more. A licence id is looked up in the library's list, which is the list of the schema.
*/
const formats = {
	"date-time": isDateTime,
	digest: isDigest,
	"idn-email": isEmail,
	"iri-reference": isUriReference,
	"spdx-id": import_spdx.isSupportedSpdxId
};
/**
* Whether all items of a list differ, in one pass. Components differ by their `bom-ref` and entries of the graph by their
* `ref`; anything else by its text, where the same fields come in the same order.
*/
function isDistinct(items) {
	return new Set(items.map(identity)).size === items.length;
}
function identity(item) {
	if (typeof item !== "object" || item === null) return item;
	if ("bom-ref" in item && item["bom-ref"] !== void 0) return item["bom-ref"];
	return "ref" in item ? item.ref : JSON.stringify(item);
}
/** Whether an object has no other field than these; one that is undefined is none. */
function hasOnly(value, known) {
	for (const key in value) if (!known.has(key) && value[key] !== void 0) return false;
	return true;
}
/** Faults inside a value, with the way to the value before their own. */
function below(path, faults) {
	return faults.map((fault) => ({
		...fault,
		instancePath: path + fault.instancePath
	}));
}
const lengths = [
	32,
	40,
	64,
	96,
	128
];
const hexadecimal$1 = /^[a-f0-9]+$/i;
/** Of MD5, SHA-1, SHA-256, SHA-384 or SHA-512, or of another algorithm with digests as long. */
function isDigest(text) {
	return lengths.includes(text.length) && hexadecimal$1.test(text);
}
/** RFC 3339, without leap seconds. */
function isDateTime(text) {
	const parts = /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
	if (!parts) return false;
	const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** Two dotted names around an `@`, the second with a dot (RFC 6531, without quotes and address literals). */
function isEmail(text) {
	const at = text.indexOf("@");
	const names = text.slice(0, Math.max(at, 0)).split(".");
	const labels = text.slice(at + 1).split(".");
	return names.every((name) => /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u.test(name)) && labels.length > 1 && (labels.at(-1) ?? "").length > 1 && labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label) && !label.startsWith("-") && !label.endsWith("-"));
}
const plainAddress = /^https:\/\/[\w.-]+\/[\w.@/+~-]*$/;
/** RFC 3986 section 4.1, which RFC 3987 widens by characters that we escape. */
function isUriReference(text) {
	if (plainAddress.test(text)) return true;
	const parts = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?[^#]*)?(?:#[^#]*)?$/i.exec(text);
	if (!parts) return false;
	const [, authority, path = ""] = parts;
	const host = authority?.replace(/^[^@]*@/, "").replace(/:\d*$/, "");
	const plain = host?.startsWith("[") ? text.replace(host, "") : text;
	if (!/^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9a-f]{2})*$/i.test(plain)) return false;
	if (host !== void 0) return isHost(host);
	return /^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^/]*:/.test(path);
}
function isHost(host) {
	return host.startsWith("[") ? URL.canParse(`http://${host}/`) : !/[@:[\]]/.test(host);
}

// src/bom/organization.ts
/**
* As the library has it, which would drop what is no address without a word. Throws CONFIG_INVALID for an address that is
* none; it is not quoted, since nobody can tell what in it is a secret.
*/
function entityOf({ name, urls, email }) {
	const entity = new import_models.OrganizationalEntity({ name: wellFormed(name) });
	for (const url of [...new Set(urls.map((each) => urlOf(name, each)))].sort(byCodeUnit)) entity.url.add(url);
	if (email === null) return entity;
	if (!isEmail(email)) throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `The e-mail address of ${name} is none.`);
	entity.contact.add(new import_models.OrganizationalContact({ email }));
	return entity;
}
function urlOf(name, text) {
	const url = publicUrl(text);
	if (url === null) throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `A URL of ${name} is none.`);
	return url;
}

// src/bom/release-notes.ts
const types = {
	initial: "major",
	major: "major",
	minor: "minor",
	patch: "patch",
	prerelease: "pre-release",
	none: "internal"
};
/** The notes of a release as its bill of materials carries them: plain text, and the issues that it closes. */
function releaseNotesOf(release, product) {
	const resolves = resolved(release);
	const content = plainText(release);
	const aliases = [...release.aliases ?? []].sort(byCodeUnit);
	return {
		type: types[release.bump],
		title: wellFormed([product, release.version].filter((part) => part !== null).join(" ")),
		timestamp: new Date(release.date).toISOString(),
		...aliases.length > 0 ? { aliases } : {},
		...release.tag === null ? {} : { tags: [release.tag] },
		...resolves.length > 0 ? { resolves } : {},
		...content === "" ? {} : { notes: [{
			locale: "en",
			text: {
				contentType: "text/plain",
				content
			}
		}] }
	};
}
function resolved(release) {
	const issues = /* @__PURE__ */ new Map();
	for (const change of release.sections.flatMap((section) => section.changes)) for (const { issue, action } of change.references) if (action !== null && !issues.has(issue)) issues.set(issue, issueType(change.type));
	return [...issues].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, type]) => ({
		type,
		id: wellFormed(id)
	}));
}
function issueType(type) {
	if (type === "security") return "security";
	return type === "feat" || type === "perf" ? "enhancement" : "defect";
}
function plainText(release) {
	const lists = release.sections.map(({ title, changes }) => [title, ...changes.map(line)].join("\n"));
	const breaking = release.breaking.map(({ scope, text }) => `- ${scope === null ? "" : `${scope}: `}${text}`);
	if (breaking.length > 0) lists.unshift(["Breaking changes", ...breaking].join("\n"));
	return wellFormed(lists.join("\n\n"));
}
function line({ scope, description, words }) {
	return `- ${scope === null ? "" : `${scope}: `}${words ?? description}`;
}

// src/bom/describe-product.ts
/** Fills in what a document says about itself: when, by whom, with what, under which licence, and what belongs to it. */
function describe(bill, provenance, spec) {
	const { metadata } = bill;
	const { author, manufacturer, supplier, dataLicense } = provenance;
	metadata.timestamp = new Date(provenance.timestamp);
	metadata.lifecycles.add(import_enums.LifecyclePhase.PreBuild);
	const name = withoutAddresses(author ?? "");
	if (name !== "") metadata.authors.add(new import_models.OrganizationalContact({ name }));
	metadata.tools.components.add(new import_models.Component(import_enums.ComponentType.Library, "cyclonedx-library", {
		group: "@cyclonedx",
		version
	}));
	const version$1 = provenance.toolVersion;
	metadata.tools.components.add(new import_models.Component(import_enums.ComponentType.Application, "waybill", { version: version$1 }));
	if (manufacturer && spec === "1.5") metadata.manufacture = entityOf(manufacturer);
	else if (manufacturer) metadata.manufacturer = entityOf(manufacturer);
	if (supplier) metadata.supplier = entityOf(supplier);
	for (const license of dataLicense ? licensesOf(dataLicense) : []) metadata.licenses.add(license);
	metadata.properties.add(new import_models.Property("cdx:reproducible", "true"));
	for (const reference of belongings(provenance.references ?? [])) bill.externalReferences.add(reference);
}
function licensesOf(declared) {
	const { expression = null, ids = [], names = [] } = readLicense([declared]) ?? {};
	if (expression !== null) return [new import_models.LicenseExpression(expression)];
	return [...ids.map((id) => new import_models.SpdxLicense(id)), ...names.map((name) => new import_models.NamedLicense(name))];
}
/** What is no URL is left out: nobody can tell what in it is a secret. */
function belongings(references) {
	return references.flatMap(({ type, url }) => {
		const known = url.startsWith("urn:cdx:") ? url : publicUrl(url);
		return known === null ? [] : [{
			type: referenceTypes[type],
			url: known
		}];
	}).sort((a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.url, b.url)).map(({ type, url }) => new import_models.ExternalReference(url, type));
}
const referenceTypes = {
	attestation: import_enums.ExternalReferenceType.Attestation,
	bom: import_enums.ExternalReferenceType.BOM,
	"exploitability-statement": import_enums.ExternalReferenceType.ExploitabilityStatement,
	"vulnerability-assertion": import_enums.ExternalReferenceType.VulnerabilityAssertion
};
/** Git takes any text for a name, and many people wrote their address there. */
function withoutAddresses(name) {
	return wellFormed(name).split(/\s+/).filter((word) => word !== "" && !word.includes("@")).join(" ");
}
/** The product itself: what the document is about. */
function productOf({ root }, repository, provenance) {
	const { release, releaseUrl, commit, supplier } = provenance;
	const product = new Part(import_enums.ComponentType.Application, root.name, {
		bomRef: root.purl,
		purl: root.purl,
		version: root.version,
		...root.group === null ? {} : { group: root.group },
		...supplier ? { supplier: entityOf(supplier) } : {}
	});
	for (const { name, value } of declare(product, readLicense([root.license]))) product.properties.add(new import_models.Property(name, value));
	if (release !== null) product.releaseNotes = releaseNotesOf(release, root.name);
	const notes = release === null ? null : releaseUrl ?? release.compareUrl;
	const url = notes === null ? null : publicUrl(notes);
	if (url !== null) product.externalReferences.add(new import_models.ExternalReference(url, import_enums.ExternalReferenceType.ReleaseNotes));
	if (repository !== null) {
		const comment = [release?.tag ? `tag ${release.tag}` : null, commit === null ? null : `commit ${commit}`].filter((name) => name !== null).join(", ");
		product.externalReferences.add(new import_models.ExternalReference(repository, import_enums.ExternalReferenceType.VCS, { comment }));
	}
	return product;
}

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/bomRefDiscriminator.js
var require_bomRefDiscriminator = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BomRefDiscriminator = void 0;
	var BomRefDiscriminator = class {
		#originalValues;
		#prefix;
		constructor(bomRefs, prefix = "BomRef") {
			this.#originalValues = Array.from(bomRefs, (r) => [r, r.value]);
			this.#prefix = prefix;
		}
		get prefix() {
			return this.#prefix;
		}
		*[Symbol.iterator]() {
			for (const [bomRef] of this.#originalValues) yield bomRef;
		}
		discriminate() {
			const knownRefValues = /* @__PURE__ */ new Set([""]);
			for (const [bomRef] of this.#originalValues) {
				let value = bomRef.value;
				if (value === void 0 || knownRefValues.has(value)) {
					value = this.#makeUniqueId();
					bomRef.value = value;
				}
				knownRefValues.add(value);
			}
		}
		reset() {
			for (const [bomRef, originalValue] of this.#originalValues) bomRef.value = originalValue;
		}
		#makeUniqueId() {
			return `${this.#prefix}${Math.random().toString(32).substring(1)}${Math.random().toString(32).substring(1)}`;
		}
	};
	exports.BomRefDiscriminator = BomRefDiscriminator;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/errors.js
var require_errors$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OptPlugError = void 0;
	var OptPlugError = class extends Error {
		cause;
		constructor(message, cause) {
			super(message);
			this.cause = cause;
		}
	};
	exports.OptPlugError = OptPlugError;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/errors.js
var require_errors$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingOptionalDependencyError = void 0;
	const errors_1 = require_errors$2();
	var MissingOptionalDependencyError = class extends errors_1.OptPlugError {};
	exports.MissingOptionalDependencyError = MissingOptionalDependencyError;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/types.js
var require_types$2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/baseSerializer.js
var require_baseSerializer = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BaseSerializer = void 0;
	const tree_1 = require_tree();
	const bomRefDiscriminator_1 = require_bomRefDiscriminator();
	var BaseSerializer = class {
		*#getAllBomRefs(bom) {
			if (bom.metadata.component !== void 0) {
				yield bom.metadata.component.bomRef;
				for (const { bomRef } of bom.metadata.component.components[tree_1.treeIteratorSymbol]()) yield bomRef;
			}
			for (const { bomRef } of bom.components[tree_1.treeIteratorSymbol]()) yield bomRef;
			for (const { bomRef } of bom.services[tree_1.treeIteratorSymbol]()) yield bomRef;
			for (const { bomRef } of bom.vulnerabilities) yield bomRef;
		}
		#normalize(bom, options) {
			const bomRefDiscriminator = new bomRefDiscriminator_1.BomRefDiscriminator(this.#getAllBomRefs(bom));
			bomRefDiscriminator.discriminate();
			try {
				return this._normalize(bom, options);
			} finally {
				bomRefDiscriminator.reset();
			}
		}
		serialize(bom, options) {
			return this._serialize(this.#normalize(bom, options), options);
		}
	};
	exports.BaseSerializer = BaseSerializer;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/iterable.js
var require_iterable = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.chainI = chainI;
	function* chainI(...iterables) {
		for (const iterable of iterables) yield* iterable;
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/notUndefined.js
var require_notUndefined = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isNotUndefined = isNotUndefined;
	function isNotUndefined(value) {
		return value !== void 0;
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/uri.js
var require_uri = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escapeUri = escapeUri;
	const _ESCAPES = [
		[/ /g, "%20"],
		[/"/g, "%22"],
		[/'/g, "%27"],
		[/\[/g, "%5B"],
		[/]/g, "%5D"],
		[/</g, "%3C"],
		[/>/g, "%3E"],
		[/\{/g, "%7B"],
		[/}/g, "%7D"]
	];
	function escapeUri(value) {
		if (value === void 0) return value;
		for (const [s, r] of _ESCAPES) value = value.replace(s, r);
		return value;
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/enums.js
var require_enums = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Format = exports.Version = void 0;
	var Version;
	(function(Version) {
		Version["v1dot7"] = "1.7";
		Version["v1dot6"] = "1.6";
		Version["v1dot5"] = "1.5";
		Version["v1dot4"] = "1.4";
		Version["v1dot3"] = "1.3";
		Version["v1dot2"] = "1.2";
		Version["v1dot1"] = "1.1";
		Version["v1dot0"] = "1.0";
	})(Version || (exports.Version = Version = {}));
	var Format;
	(function(Format) {
		Format["XML"] = "xml";
		Format["JSON"] = "json";
	})(Format || (exports.Format = Format = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/json/types.js
var require_types$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JsonSchema = void 0;
	var JsonSchema;
	(function(JsonSchema) {
		function isIriReference(value) {
			return typeof value === "string" && value.length > 0;
		}
		JsonSchema.isIriReference = isIriReference;
		function isIdnEmail(value) {
			return typeof value === "string" && value.length > 0;
		}
		JsonSchema.isIdnEmail = isIdnEmail;
	})(JsonSchema || (exports.JsonSchema = JsonSchema = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/json/normalize.js
var require_normalize$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VulnerabilityAnalysisNormalizer = exports.VulnerabilityAffectedVersionNormalizer = exports.VulnerabilityAffectNormalizer = exports.VulnerabilityCreditsNormalizer = exports.VulnerabilityAdvisoryNormalizer = exports.VulnerabilityRatingNormalizer = exports.VulnerabilityReferenceNormalizer = exports.VulnerabilitySourceNormalizer = exports.VulnerabilityNormalizer = exports.DependencyGraphNormalizer = exports.PropertyNormalizer = exports.AttachmentNormalizer = exports.ExternalReferenceNormalizer = exports.SWIDNormalizer = exports.LicenseNormalizer = exports.ComponentEvidenceNormalizer = exports.ServiceNormalizer = exports.ComponentNormalizer = exports.OrganizationalEntityNormalizer = exports.OrganizationalContactNormalizer = exports.HashNormalizer = exports.ToolsNormalizer = exports.ToolNormalizer = exports.LifecycleNormalizer = exports.MetadataNormalizer = exports.BomNormalizer = exports.Factory = void 0;
	const iterable_1 = require_iterable();
	const notUndefined_1 = require_notUndefined();
	const tree_1 = require_tree();
	const uri_1 = require_uri();
	const license_1 = require_license();
	const lifecycle_1 = require_lifecycle();
	const tool_1 = require_tool();
	const affect_1 = require_affect();
	const spdx_1 = require_spdx();
	const enums_1 = require_enums();
	const types_1 = require_types$1();
	var Factory = class {
		#spec;
		constructor(spec) {
			this.#spec = spec;
		}
		get spec() {
			return this.#spec;
		}
		makeForBom() {
			return new BomNormalizer(this);
		}
		makeForMetadata() {
			return new MetadataNormalizer(this);
		}
		makeForComponent() {
			return new ComponentNormalizer(this);
		}
		makeForService() {
			return new ServiceNormalizer(this);
		}
		makeForComponentEvidence() {
			return new ComponentEvidenceNormalizer(this);
		}
		makeForLifecycle() {
			return new LifecycleNormalizer(this);
		}
		makeForTool() {
			return new ToolNormalizer(this);
		}
		makeForTools() {
			return new ToolsNormalizer(this);
		}
		makeForOrganizationalContact() {
			return new OrganizationalContactNormalizer(this);
		}
		makeForOrganizationalEntity() {
			return new OrganizationalEntityNormalizer(this);
		}
		makeForHash() {
			return new HashNormalizer(this);
		}
		makeForLicense() {
			return new LicenseNormalizer(this);
		}
		makeForSWID() {
			return new SWIDNormalizer(this);
		}
		makeForExternalReference() {
			return new ExternalReferenceNormalizer(this);
		}
		makeForAttachment() {
			return new AttachmentNormalizer(this);
		}
		makeForProperty() {
			return new PropertyNormalizer(this);
		}
		makeForDependencyGraph() {
			return new DependencyGraphNormalizer(this);
		}
		makeForVulnerability() {
			return new VulnerabilityNormalizer(this);
		}
		makeForVulnerabilitySource() {
			return new VulnerabilitySourceNormalizer(this);
		}
		makeForVulnerabilityReference() {
			return new VulnerabilityReferenceNormalizer(this);
		}
		makeForVulnerabilityRating() {
			return new VulnerabilityRatingNormalizer(this);
		}
		makeForVulnerabilityAdvisory() {
			return new VulnerabilityAdvisoryNormalizer(this);
		}
		makeForVulnerabilityCredits() {
			return new VulnerabilityCreditsNormalizer(this);
		}
		makeForVulnerabilityAffect() {
			return new VulnerabilityAffectNormalizer(this);
		}
		makeForVulnerabilityAffectedVersion() {
			return new VulnerabilityAffectedVersionNormalizer(this);
		}
		makeForVulnerabilityAnalysis() {
			return new VulnerabilityAnalysisNormalizer(this);
		}
	};
	exports.Factory = Factory;
	const schemaUrl = /* @__PURE__ */ new Map([
		[enums_1.Version.v1dot7, "http://cyclonedx.org/schema/bom-1.7.schema.json"],
		[enums_1.Version.v1dot6, "http://cyclonedx.org/schema/bom-1.6.schema.json"],
		[enums_1.Version.v1dot5, "http://cyclonedx.org/schema/bom-1.5.schema.json"],
		[enums_1.Version.v1dot4, "http://cyclonedx.org/schema/bom-1.4.schema.json"],
		[enums_1.Version.v1dot3, "http://cyclonedx.org/schema/bom-1.3a.schema.json"],
		[enums_1.Version.v1dot2, "http://cyclonedx.org/schema/bom-1.2b.schema.json"]
	]);
	var BaseJsonNormalizer = class {
		_factory;
		constructor(factory) {
			this._factory = factory;
		}
		get factory() {
			return this._factory;
		}
	};
	var BomNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				$schema: schemaUrl.get(this._factory.spec.version),
				bomFormat: "CycloneDX",
				specVersion: this._factory.spec.version,
				version: data.version,
				serialNumber: this.#isEligibleSerialNumber(data.serialNumber) ? data.serialNumber : void 0,
				metadata: this._factory.makeForMetadata().normalize(data.metadata, options),
				components: data.components.size > 0 ? this._factory.makeForComponent().normalizeIterable(data.components, options) : [],
				services: this._factory.spec.supportsServices && data.services.size > 0 ? this._factory.makeForService().normalizeIterable(data.services, options) : void 0,
				dependencies: this._factory.spec.supportsDependencyGraph ? this._factory.makeForDependencyGraph().normalize(data, options) : void 0,
				vulnerabilities: this._factory.spec.supportsVulnerabilities && data.vulnerabilities.size > 0 ? this._factory.makeForVulnerability().normalizeIterable(data.vulnerabilities, options) : void 0
			};
		}
		#isEligibleSerialNumber(v) {
			return v !== void 0 && /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(v);
		}
	};
	exports.BomNormalizer = BomNormalizer;
	var MetadataNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			const orgEntityNormalizer = this._factory.makeForOrganizationalEntity();
			return {
				timestamp: data.timestamp?.toISOString(),
				lifecycles: this._factory.spec.supportsMetadataLifecycles && data.lifecycles.size > 0 ? this._factory.makeForLifecycle().normalizeIterable(data.lifecycles, options) : void 0,
				tools: data.tools.size > 0 ? this._factory.makeForTools().normalize(data.tools, options) : void 0,
				authors: data.authors.size > 0 ? this._factory.makeForOrganizationalContact().normalizeIterable(data.authors, options) : void 0,
				component: data.component === void 0 ? void 0 : this._factory.makeForComponent().normalize(data.component, options),
				manufacture: data.manufacture === void 0 ? void 0 : orgEntityNormalizer.normalize(data.manufacture, options),
				supplier: data.supplier === void 0 ? void 0 : orgEntityNormalizer.normalize(data.supplier, options),
				licenses: this._factory.spec.supportsMetadataLicenses && data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
				properties: this._factory.spec.supportsMetadataProperties && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
			};
		}
	};
	exports.MetadataNormalizer = MetadataNormalizer;
	var LifecycleNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return data instanceof lifecycle_1.NamedLifecycle ? {
				name: data.name,
				description: data.description
			} : { phase: data };
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((lc) => this.normalize(lc, options));
		}
	};
	exports.LifecycleNormalizer = LifecycleNormalizer;
	var ToolNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				vendor: data.vendor || void 0,
				name: data.name || void 0,
				version: data.version || void 0,
				hashes: data.hashes.size > 0 ? this._factory.makeForHash().normalizeIterable(data.hashes, options) : void 0,
				externalReferences: this._factory.spec.supportsToolReferences && data.externalReferences.size > 0 ? this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options) : void 0
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((t) => this.normalize(t, options));
		}
	};
	exports.ToolNormalizer = ToolNormalizer;
	var ToolsNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			if (data.tools.size > 0 || !this._factory.spec.supportsToolsComponentsServices) return this._factory.makeForTool().normalizeIterable(new tool_1.ToolRepository((0, iterable_1.chainI)(Array.from(data.components, tool_1.Tool.fromComponent), Array.from(data.services, tool_1.Tool.fromService), data.tools)), options);
			return {
				components: data.components.size > 0 ? this._factory.makeForComponent().normalizeIterable(data.components, options) : void 0,
				services: data.services.size > 0 ? this._factory.makeForService().normalizeIterable(data.services, options) : void 0
			};
		}
	};
	exports.ToolsNormalizer = ToolsNormalizer;
	var HashNormalizer = class extends BaseJsonNormalizer {
		normalize([algorithm, content], options) {
			const spec = this._factory.spec;
			return spec.supportsHashAlgorithm(algorithm) && spec.supportsHashValue(content) ? {
				alg: algorithm,
				content
			} : void 0;
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((h) => this.normalize(h, options)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.HashNormalizer = HashNormalizer;
	var OrganizationalContactNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				name: data.name || void 0,
				email: types_1.JsonSchema.isIdnEmail(data.email) ? data.email : void 0,
				phone: data.phone || void 0
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((oc) => this.normalize(oc, options));
		}
	};
	exports.OrganizationalContactNormalizer = OrganizationalContactNormalizer;
	var OrganizationalEntityNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			const urls = normalizeStringableIter(Array.from(data.url, (s) => (0, uri_1.escapeUri)(s.toString())), options).filter(types_1.JsonSchema.isIriReference);
			return {
				name: data.name || void 0,
				url: urls.length > 0 ? urls : void 0,
				contact: data.contact.size > 0 ? this._factory.makeForOrganizationalContact().normalizeIterable(data.contact, options) : void 0
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((oe) => this.normalize(oe, options));
		}
	};
	exports.OrganizationalEntityNormalizer = OrganizationalEntityNormalizer;
	var ComponentNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			const spec = this._factory.spec;
			if (!spec.supportsComponentType(data.type)) return;
			const version = data.version ?? "";
			return {
				type: data.type,
				name: data.name,
				group: data.group || void 0,
				version: version.length > 0 || spec.requiresComponentVersion ? version : void 0,
				"bom-ref": data.bomRef.value || void 0,
				supplier: data.supplier === void 0 ? void 0 : this._factory.makeForOrganizationalEntity().normalize(data.supplier, options),
				author: data.author || void 0,
				publisher: data.publisher || void 0,
				description: data.description || void 0,
				scope: data.scope,
				hashes: data.hashes.size > 0 ? this._factory.makeForHash().normalizeIterable(data.hashes, options) : void 0,
				licenses: data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
				copyright: data.copyright?.toString() || void 0,
				cpe: data.cpe || void 0,
				purl: data.purl?.toString(),
				swid: data.swid === void 0 ? void 0 : this._factory.makeForSWID().normalize(data.swid, options),
				externalReferences: data.externalReferences.size > 0 ? this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options) : void 0,
				properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0,
				components: data.components.size > 0 ? this.normalizeIterable(data.components, options) : void 0,
				evidence: spec.supportsComponentEvidence && data.evidence !== void 0 ? this._factory.makeForComponentEvidence().normalize(data.evidence, options) : void 0
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((c) => this.normalize(c, options)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.ComponentNormalizer = ComponentNormalizer;
	var ServiceNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			const spec = this._factory.spec;
			return {
				"bom-ref": data.bomRef.value || void 0,
				provider: data.provider ? this._factory.makeForOrganizationalEntity().normalize(data.provider, options) : void 0,
				group: data.group,
				name: data.name,
				version: data.version || void 0,
				description: data.description || void 0,
				licenses: data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
				externalReferences: data.externalReferences.size > 0 ? this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options) : void 0,
				services: data.services.size > 0 ? this._factory.makeForService().normalizeIterable(data.services, options) : void 0,
				properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((s) => this.normalize(s, options));
		}
	};
	exports.ServiceNormalizer = ServiceNormalizer;
	var ComponentEvidenceNormalizer = class ComponentEvidenceNormalizer extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				licenses: data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
				copyright: data.copyright.size > 0 ? options.sortLists ? data.copyright.sorted().map(ComponentEvidenceNormalizer.#normalizeCopyright) : Array.from(data.copyright, ComponentEvidenceNormalizer.#normalizeCopyright) : void 0
			};
		}
		static #normalizeCopyright(c) {
			return { text: c.toString() };
		}
	};
	exports.ComponentEvidenceNormalizer = ComponentEvidenceNormalizer;
	var LicenseNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			switch (true) {
				case data instanceof license_1.NamedLicense: return this.#normalizeNamedLicense(data, options);
				case data instanceof license_1.SpdxLicense: return (0, spdx_1.isSupportedSpdxId)(data.id) ? this.#normalizeSpdxLicense(data, options) : this.#normalizeNamedLicense(new license_1.NamedLicense(data.id, { url: data.url }), options);
				case data instanceof license_1.LicenseExpression: return this.#normalizeLicenseExpression(data);
				default: throw new TypeError("Unexpected LicenseChoice");
			}
		}
		#normalizeNamedLicense(data, options) {
			const spec = this._factory.spec;
			const url = (0, uri_1.escapeUri)(data.url?.toString());
			return { license: {
				name: data.name,
				acknowledgement: spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0,
				text: data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options),
				url: types_1.JsonSchema.isIriReference(url) ? url : void 0,
				properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
			} };
		}
		#normalizeSpdxLicense(data, options) {
			const spec = this._factory.spec;
			const url = (0, uri_1.escapeUri)(data.url?.toString());
			return { license: {
				id: data.id,
				acknowledgement: spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0,
				text: data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options),
				url: types_1.JsonSchema.isIriReference(url) ? url : void 0,
				properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
			} };
		}
		#normalizeLicenseExpression(data) {
			return {
				expression: data.expression,
				acknowledgement: this._factory.spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0
			};
		}
		normalizeIterable(data, options) {
			const licenses = options.sortLists ?? false ? data.sorted() : Array.from(data);
			if (licenses.length > 1) {
				const expressions = licenses.filter((l) => l instanceof license_1.LicenseExpression);
				if (expressions.length > 0) return [this.#normalizeLicenseExpression(expressions[0])];
			}
			return licenses.map((l) => this.normalize(l, options));
		}
	};
	exports.LicenseNormalizer = LicenseNormalizer;
	var SWIDNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			const url = (0, uri_1.escapeUri)(data.url?.toString());
			return {
				tagId: data.tagId,
				name: data.name,
				version: data.version || void 0,
				tagVersion: data.tagVersion,
				patch: data.patch,
				text: data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options),
				url: types_1.JsonSchema.isIriReference(url) ? url : void 0
			};
		}
	};
	exports.SWIDNormalizer = SWIDNormalizer;
	var ExternalReferenceNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return this._factory.spec.supportsExternalReferenceType(data.type) ? {
				url: (0, uri_1.escapeUri)(data.url.toString()),
				type: data.type,
				hashes: this._factory.spec.supportsExternalReferenceHashes && data.hashes.size > 0 ? this._factory.makeForHash().normalizeIterable(data.hashes, options) : void 0,
				comment: data.comment || void 0
			} : void 0;
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((r) => this.normalize(r, options)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.ExternalReferenceNormalizer = ExternalReferenceNormalizer;
	var AttachmentNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				content: data.content.toString(),
				contentType: data.contentType || void 0,
				encoding: data.encoding
			};
		}
	};
	exports.AttachmentNormalizer = AttachmentNormalizer;
	var PropertyNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				name: data.name,
				value: data.value
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((p) => this.normalize(p, options));
		}
	};
	exports.PropertyNormalizer = PropertyNormalizer;
	var DependencyGraphNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			const allRefs = /* @__PURE__ */ new Map();
			if (data.metadata.component !== void 0) {
				allRefs.set(data.metadata.component.bomRef, data.metadata.component.dependencies);
				for (const component of data.metadata.component.components[tree_1.treeIteratorSymbol]()) allRefs.set(component.bomRef, component.dependencies);
			}
			for (const component of data.components[tree_1.treeIteratorSymbol]()) allRefs.set(component.bomRef, component.dependencies);
			for (const service of data.services[tree_1.treeIteratorSymbol]()) allRefs.set(service.bomRef, service.dependencies);
			const normalized = [];
			for (const [ref, deps] of allRefs) {
				const dep = this.#normalizeDependency(ref, deps, allRefs, options);
				if ((0, notUndefined_1.isNotUndefined)(dep)) normalized.push(dep);
			}
			if (options.sortLists ?? false) normalized.sort(({ ref: a }, { ref: b }) => a.localeCompare(b));
			return normalized;
		}
		#normalizeDependency(ref, deps, allRefs, options) {
			const bomRef = ref.toString();
			if (bomRef.length === 0) return;
			const dependsOn = normalizeStringableIter(Array.from(deps).filter((d) => allRefs.has(d) && d !== ref), options).filter((d) => d.length > 0);
			return {
				ref: bomRef,
				dependsOn: dependsOn.length > 0 ? dependsOn : void 0
			};
		}
	};
	exports.DependencyGraphNormalizer = DependencyGraphNormalizer;
	var VulnerabilityNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				"bom-ref": data.bomRef.value || void 0,
				id: data.id || void 0,
				source: data.source === void 0 ? void 0 : this._factory.makeForVulnerabilitySource().normalize(data.source, options),
				references: data.references.size > 0 ? this._factory.makeForVulnerabilityReference().normalizeIterable(data.references, options) : void 0,
				ratings: data.ratings.size > 0 ? this._factory.makeForVulnerabilityRating().normalizeIterable(data.ratings, options) : void 0,
				cwes: data.cwes.size > 0 ? options.sortLists ?? false ? data.cwes.sorted() : Array.from(data.cwes) : void 0,
				description: data.description,
				detail: data.detail,
				recommendation: data.recommendation,
				advisories: data.advisories.size > 0 ? this._factory.makeForVulnerabilityAdvisory().normalizeIterable(data.advisories, options) : void 0,
				created: data.created?.toISOString(),
				published: data.published?.toISOString(),
				updated: data.updated?.toISOString(),
				credits: data.credits === void 0 ? void 0 : this._factory.makeForVulnerabilityCredits().normalize(data.credits, options),
				tools: data.tools.size > 0 ? this._factory.makeForTools().normalize(data.tools, options) : void 0,
				analysis: data.analysis === void 0 ? void 0 : this._factory.makeForVulnerabilityAnalysis().normalize(data.analysis, options),
				affects: data.affects.size > 0 ? this._factory.makeForVulnerabilityAffect().normalizeIterable(data.affects, options) : void 0,
				properties: data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((v) => this.normalize(v, options));
		}
	};
	exports.VulnerabilityNormalizer = VulnerabilityNormalizer;
	var VulnerabilitySourceNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				name: data.name,
				url: data.url?.toString()
			};
		}
	};
	exports.VulnerabilitySourceNormalizer = VulnerabilitySourceNormalizer;
	var VulnerabilityReferenceNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				id: data.id,
				source: this._factory.makeForVulnerabilitySource().normalize(data.source, options)
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((r) => this.normalize(r, options));
		}
	};
	exports.VulnerabilityReferenceNormalizer = VulnerabilityReferenceNormalizer;
	var VulnerabilityRatingNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				source: data.source === void 0 ? void 0 : this._factory.makeForVulnerabilitySource().normalize(data.source, options),
				score: data.score,
				severity: data.severity,
				method: this._factory.spec.supportsVulnerabilityRatingMethod(data.method) ? data.method : void 0,
				vector: data.vector,
				justification: data.justification
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((r) => this.normalize(r, options));
		}
	};
	exports.VulnerabilityRatingNormalizer = VulnerabilityRatingNormalizer;
	var VulnerabilityAdvisoryNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			const url = (0, uri_1.escapeUri)(data.url.toString());
			if (!types_1.JsonSchema.isIriReference(url)) return;
			return {
				title: data.title,
				url
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((a) => this.normalize(a, options)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.VulnerabilityAdvisoryNormalizer = VulnerabilityAdvisoryNormalizer;
	var VulnerabilityCreditsNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				organizations: data.organizations.size > 0 ? this._factory.makeForOrganizationalEntity().normalizeIterable(data.organizations, options) : void 0,
				individuals: data.individuals.size > 0 ? this._factory.makeForOrganizationalContact().normalizeIterable(data.individuals, options) : void 0
			};
		}
	};
	exports.VulnerabilityCreditsNormalizer = VulnerabilityCreditsNormalizer;
	var VulnerabilityAffectNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				ref: data.ref.toString(),
				versions: data.versions.size > 0 ? this._factory.makeForVulnerabilityAffectedVersion().normalizeIterable(data.versions, options) : void 0
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((a) => this.normalize(a, options));
		}
	};
	exports.VulnerabilityAffectNormalizer = VulnerabilityAffectNormalizer;
	var VulnerabilityAffectedVersionNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			switch (true) {
				case data instanceof affect_1.AffectedSingleVersion: return this.#normalizeAffectedSingleVersion(data);
				case data instanceof affect_1.AffectedVersionRange: return this.#normalizeAffectedVersionRange(data);
				default: throw new TypeError("Unexpected Vulnerability AffectedVersion");
			}
		}
		#normalizeAffectedSingleVersion(data) {
			return data.version.length < 1 ? void 0 : {
				version: data.version.substring(0, 1024),
				status: data.status
			};
		}
		#normalizeAffectedVersionRange(data) {
			return data.range.length < 1 ? void 0 : {
				range: data.range.substring(0, 1024),
				status: data.status
			};
		}
		normalizeIterable(data, options) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((av) => this.normalize(av, options)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.VulnerabilityAffectedVersionNormalizer = VulnerabilityAffectedVersionNormalizer;
	var VulnerabilityAnalysisNormalizer = class extends BaseJsonNormalizer {
		normalize(data, options) {
			return {
				state: data.state,
				justification: data.justification,
				response: data.response.size > 0 ? options.sortLists ?? false ? data.response.sorted() : Array.from(data.response) : void 0,
				detail: data.detail
			};
		}
	};
	exports.VulnerabilityAnalysisNormalizer = VulnerabilityAnalysisNormalizer;
	function normalizeStringableIter(data, options) {
		const r = Array.from(data, (d) => d.toString());
		if (options.sortLists ?? false) r.sort((a, b) => a.localeCompare(b));
		return r;
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/json/index.js
var require_json = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$7) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$7 && this$7.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$7 && this$7.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$7 && this$7.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Types = exports.Normalize = void 0;
	exports.Normalize = __importStar(require_normalize$1());
	exports.Types = __importStar(require_types$1());
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/errors.js
var require_errors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UnsupportedFormatError = void 0;
	var UnsupportedFormatError = class extends Error {};
	exports.UnsupportedFormatError = UnsupportedFormatError;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/jsonSerializer.js
var require_jsonSerializer = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JsonSerializer = void 0;
	const enums_1 = require_enums();
	const errors_1 = require_errors();
	const baseSerializer_1 = require_baseSerializer();
	var JsonSerializer = class extends baseSerializer_1.BaseSerializer {
		#normalizerFactory;
		constructor(normalizerFactory) {
			if (!normalizerFactory.spec.supportsFormat(enums_1.Format.JSON)) throw new errors_1.UnsupportedFormatError("Spec does not support JSON format.");
			super();
			this.#normalizerFactory = normalizerFactory;
		}
		get normalizerFactory() {
			return this.#normalizerFactory;
		}
		_normalize(bom, options = {}) {
			return this.#normalizerFactory.makeForBom().normalize(bom, options);
		}
		_serialize(bom, { space } = {}) {
			return JSON.stringify(bom, null, space);
		}
	};
	exports.JsonSerializer = JsonSerializer;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xml/_xsd.js
var require__xsd = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.normalizedString = normalizedString;
	exports.token = token;
	const _normalizeStringForbiddenSearch = /\r\n|\t|\n|\r/g;
	const _normalizeStringForbiddenReplace = " ";
	function normalizedString(s) {
		return s.replace(_normalizeStringForbiddenSearch, _normalizeStringForbiddenReplace);
	}
	const _tokenMultispaceSearch = / {2,}/g;
	const _tokenMultispaceReplace = " ";
	function token(s) {
		return normalizedString(s).trim().replace(_tokenMultispaceSearch, _tokenMultispaceReplace);
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xml/types.js
var require_types = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlSchema = void 0;
	var XmlSchema;
	(function(XmlSchema) {
		const _AnyUriSchemePattern = /^[a-z][a-z0-9+\-.]*$/i;
		function isAnyURI(value) {
			if (typeof value !== "string") return false;
			if (value.length === 0) return false;
			const fragmentPos = value.indexOf("#");
			let beforeFragment = value;
			if (fragmentPos >= 0) {
				if (value.includes("#", fragmentPos + 1)) return false;
				beforeFragment = value.slice(void 0, fragmentPos);
			}
			const schemePos = beforeFragment.indexOf(":");
			if (schemePos >= 0) {
				if (!_AnyUriSchemePattern.test(beforeFragment.slice(void 0, schemePos))) return false;
			}
			return true;
		}
		XmlSchema.isAnyURI = isAnyURI;
	})(XmlSchema || (exports.XmlSchema = XmlSchema = {}));
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xml/normalize.js
var require_normalize = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VulnerabilityAffectedVersionNormalizer = exports.VulnerabilityAffectNormalizer = exports.VulnerabilityAnalysisNormalizer = exports.VulnerabilityCreditsNormalizer = exports.VulnerabilityAdvisoryNormalizer = exports.VulnerabilityRatingNormalizer = exports.VulnerabilityReferenceNormalizer = exports.VulnerabilitySourceNormalizer = exports.VulnerabilityNormalizer = exports.DependencyGraphNormalizer = exports.PropertyNormalizer = exports.AttachmentNormalizer = exports.ExternalReferenceNormalizer = exports.SWIDNormalizer = exports.LicenseNormalizer = exports.ComponentEvidenceNormalizer = exports.ServiceNormalizer = exports.ComponentNormalizer = exports.OrganizationalEntityNormalizer = exports.OrganizationalContactNormalizer = exports.HashNormalizer = exports.ToolsNormalizer = exports.ToolNormalizer = exports.LifecycleNormalizer = exports.MetadataNormalizer = exports.BomNormalizer = exports.Factory = void 0;
	const iterable_1 = require_iterable();
	const notUndefined_1 = require_notUndefined();
	const tree_1 = require_tree();
	const uri_1 = require_uri();
	const models_1 = require_models();
	const license_1 = require_license();
	const lifecycle_1 = require_lifecycle();
	const affect_1 = require_affect();
	const spdx_1 = require_spdx();
	const enums_1 = require_enums();
	const _xsd_1 = require__xsd();
	const types_1 = require_types();
	var Factory = class {
		#spec;
		constructor(spec) {
			this.#spec = spec;
		}
		get spec() {
			return this.#spec;
		}
		makeForBom() {
			return new BomNormalizer(this);
		}
		makeForMetadata() {
			return new MetadataNormalizer(this);
		}
		makeForLifecycle() {
			return new LifecycleNormalizer(this);
		}
		makeForComponent() {
			return new ComponentNormalizer(this);
		}
		makeForService() {
			return new ServiceNormalizer(this);
		}
		makeForComponentEvidence() {
			return new ComponentEvidenceNormalizer(this);
		}
		makeForTool() {
			return new ToolNormalizer(this);
		}
		makeForTools() {
			return new ToolsNormalizer(this);
		}
		makeForOrganizationalContact() {
			return new OrganizationalContactNormalizer(this);
		}
		makeForOrganizationalEntity() {
			return new OrganizationalEntityNormalizer(this);
		}
		makeForHash() {
			return new HashNormalizer(this);
		}
		makeForLicense() {
			return new LicenseNormalizer(this);
		}
		makeForSWID() {
			return new SWIDNormalizer(this);
		}
		makeForExternalReference() {
			return new ExternalReferenceNormalizer(this);
		}
		makeForAttachment() {
			return new AttachmentNormalizer(this);
		}
		makeForProperty() {
			return new PropertyNormalizer(this);
		}
		makeForDependencyGraph() {
			return new DependencyGraphNormalizer(this);
		}
		makeForVulnerability() {
			return new VulnerabilityNormalizer(this);
		}
		makeForVulnerabilitySource() {
			return new VulnerabilitySourceNormalizer(this);
		}
		makeForVulnerabilityReference() {
			return new VulnerabilityReferenceNormalizer(this);
		}
		makeForVulnerabilityRating() {
			return new VulnerabilityRatingNormalizer(this);
		}
		makeForVulnerabilityAdvisory() {
			return new VulnerabilityAdvisoryNormalizer(this);
		}
		makeForVulnerabilityCredits() {
			return new VulnerabilityCreditsNormalizer(this);
		}
		makeForVulnerabilityAffect() {
			return new VulnerabilityAffectNormalizer(this);
		}
		makeForVulnerabilityAffectedVersion() {
			return new VulnerabilityAffectedVersionNormalizer(this);
		}
		makeForVulnerabilityAnalysis() {
			return new VulnerabilityAnalysisNormalizer(this);
		}
	};
	exports.Factory = Factory;
	const xmlNamespace = /* @__PURE__ */ new Map([
		[enums_1.Version.v1dot7, "http://cyclonedx.org/schema/bom/1.7"],
		[enums_1.Version.v1dot6, "http://cyclonedx.org/schema/bom/1.6"],
		[enums_1.Version.v1dot5, "http://cyclonedx.org/schema/bom/1.5"],
		[enums_1.Version.v1dot4, "http://cyclonedx.org/schema/bom/1.4"],
		[enums_1.Version.v1dot3, "http://cyclonedx.org/schema/bom/1.3"],
		[enums_1.Version.v1dot2, "http://cyclonedx.org/schema/bom/1.2"],
		[enums_1.Version.v1dot1, "http://cyclonedx.org/schema/bom/1.1"],
		[enums_1.Version.v1dot0, "http://cyclonedx.org/schema/bom/1.0"]
	]);
	var BaseXmlNormalizer = class {
		_factory;
		constructor(factory) {
			this._factory = factory;
		}
		get factory() {
			return this._factory;
		}
	};
	var BomNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options) {
			const components = {
				type: "element",
				name: "components",
				children: data.components.size > 0 ? this._factory.makeForComponent().normalizeIterable(data.components, options, "component") : void 0
			};
			const services = this._factory.spec.supportsServices && data.services.size > 0 ? {
				type: "element",
				name: "services",
				children: this._factory.makeForService().normalizeIterable(data.services, options, "service")
			} : void 0;
			const vulnerabilities = this._factory.spec.supportsVulnerabilities && data.vulnerabilities.size > 0 ? {
				type: "element",
				name: "vulnerabilities",
				children: this._factory.makeForVulnerability().normalizeIterable(data.vulnerabilities, options, "vulnerability")
			} : void 0;
			return {
				type: "element",
				name: "bom",
				namespace: xmlNamespace.get(this._factory.spec.version),
				attributes: {
					version: data.version,
					serialNumber: this.#isEligibleSerialNumber(data.serialNumber) ? data.serialNumber : void 0
				},
				children: [
					this._factory.makeForMetadata().normalize(data.metadata, options, "metadata"),
					components,
					services,
					this._factory.spec.supportsDependencyGraph ? this._factory.makeForDependencyGraph().normalize(data, options, "dependencies") : void 0,
					vulnerabilities
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		#isEligibleSerialNumber(v) {
			return v !== void 0 && /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}$/.test(v);
		}
	};
	exports.BomNormalizer = BomNormalizer;
	var MetadataNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const orgEntityNormalizer = this._factory.makeForOrganizationalEntity();
			const lifecycles = this._factory.spec.supportsMetadataLifecycles && data.lifecycles.size > 0 ? {
				type: "element",
				name: "lifecycles",
				children: this._factory.makeForLifecycle().normalizeIterable(data.lifecycles, options, "lifecycle")
			} : void 0;
			const tools = data.tools.size > 0 ? this._factory.makeForTools().normalize(data.tools, options, "tools") : void 0;
			const authors = data.authors.size > 0 ? {
				type: "element",
				name: "authors",
				children: this._factory.makeForOrganizationalContact().normalizeIterable(data.authors, options, "author")
			} : void 0;
			const licenses = this._factory.spec.supportsMetadataLicenses && data.licenses.size > 0 ? {
				type: "element",
				name: "licenses",
				children: this._factory.makeForLicense().normalizeIterable(data.licenses, options)
			} : void 0;
			const properties = this._factory.spec.supportsMetadataProperties && data.properties.size > 0 ? {
				type: "element",
				name: "properties",
				children: this._factory.makeForProperty().normalizeIterable(data.properties, options, "property")
			} : void 0;
			return {
				type: "element",
				name: elementName,
				children: [
					makeOptionalDateTimeElement(data.timestamp, "timestamp"),
					lifecycles,
					tools,
					authors,
					data.component === void 0 ? void 0 : this._factory.makeForComponent().normalize(data.component, options, "component"),
					data.manufacture === void 0 ? void 0 : orgEntityNormalizer.normalize(data.manufacture, options, "manufacture"),
					data.supplier === void 0 ? void 0 : orgEntityNormalizer.normalize(data.supplier, options, "supplier"),
					licenses,
					properties
				].filter(notUndefined_1.isNotUndefined)
			};
		}
	};
	exports.MetadataNormalizer = MetadataNormalizer;
	var LifecycleNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return data instanceof lifecycle_1.NamedLifecycle ? {
				type: "element",
				name: elementName,
				children: [makeTextElement(data.name, "name", _xsd_1.normalizedString), makeOptionalTextElement(data.description, "description")].filter(notUndefined_1.isNotUndefined)
			} : {
				type: "element",
				name: elementName,
				children: [makeTextElement(data, "phase")]
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((t) => this.normalize(t, options, elementName));
		}
	};
	exports.LifecycleNormalizer = LifecycleNormalizer;
	var ToolNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const hashes = data.hashes.size > 0 ? {
				type: "element",
				name: "hashes",
				children: this._factory.makeForHash().normalizeIterable(data.hashes, options, "hash")
			} : void 0;
			const externalReferences = this._factory.spec.supportsToolReferences && data.externalReferences.size > 0 ? {
				type: "element",
				name: "externalReferences",
				children: this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options, "reference")
			} : void 0;
			return {
				type: "element",
				name: elementName,
				children: [
					makeOptionalTextElement(data.vendor, "vendor", _xsd_1.normalizedString),
					makeOptionalTextElement(data.name, "name", _xsd_1.normalizedString),
					makeOptionalTextElement(data.version, "version", _xsd_1.normalizedString),
					hashes,
					externalReferences
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((t) => this.normalize(t, options, elementName));
		}
	};
	exports.ToolNormalizer = ToolNormalizer;
	var ToolsNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			let children = [];
			if (data.tools.size > 0 || !this._factory.spec.supportsToolsComponentsServices) children = this._factory.makeForTool().normalizeIterable(new models_1.ToolRepository((0, iterable_1.chainI)(Array.from(data.components, models_1.Tool.fromComponent), Array.from(data.services, models_1.Tool.fromService), data.tools)), options, "tool");
			else {
				if (data.components.size > 0) children.push({
					type: "element",
					name: "components",
					children: this._factory.makeForComponent().normalizeIterable(data.components, options, "component")
				});
				if (data.services.size > 0) children.push({
					type: "element",
					name: "services",
					children: this._factory.makeForService().normalizeIterable(data.services, options, "service")
				});
			}
			return {
				type: "element",
				name: elementName,
				children
			};
		}
	};
	exports.ToolsNormalizer = ToolsNormalizer;
	var HashNormalizer = class extends BaseXmlNormalizer {
		normalize([algorithm, content], options, elementName) {
			const spec = this._factory.spec;
			return spec.supportsHashAlgorithm(algorithm) && spec.supportsHashValue(content) ? {
				type: "element",
				name: elementName,
				attributes: { alg: algorithm },
				children: (0, _xsd_1.token)(content)
			} : void 0;
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((h) => this.normalize(h, options, elementName)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.HashNormalizer = HashNormalizer;
	var OrganizationalContactNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [
					makeOptionalTextElement(data.name, "name", _xsd_1.normalizedString),
					makeOptionalTextElement(data.email, "email", _xsd_1.normalizedString),
					makeOptionalTextElement(data.phone, "phone", _xsd_1.normalizedString)
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((oc) => this.normalize(oc, options, elementName));
		}
	};
	exports.OrganizationalContactNormalizer = OrganizationalContactNormalizer;
	var OrganizationalEntityNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [
					makeOptionalTextElement(data.name, "name", _xsd_1.normalizedString),
					...makeTextElementIter(Array.from(data.url, (s) => (0, uri_1.escapeUri)(s.toString())), options, "url").filter(({ children: u }) => types_1.XmlSchema.isAnyURI(u)),
					...this._factory.makeForOrganizationalContact().normalizeIterable(data.contact, options, "contact")
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((oe) => this.normalize(oe, options, elementName));
		}
	};
	exports.OrganizationalEntityNormalizer = OrganizationalEntityNormalizer;
	var ComponentNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const spec = this._factory.spec;
			if (!spec.supportsComponentType(data.type)) return;
			const supplier = data.supplier === void 0 ? void 0 : this._factory.makeForOrganizationalEntity().normalize(data.supplier, options, "supplier");
			const version = (spec.requiresComponentVersion ? makeTextElement : makeOptionalTextElement)(data.version ?? "", "version", _xsd_1.normalizedString);
			const hashes = data.hashes.size > 0 ? {
				type: "element",
				name: "hashes",
				children: this._factory.makeForHash().normalizeIterable(data.hashes, options, "hash")
			} : void 0;
			const licenses = data.licenses.size > 0 ? {
				type: "element",
				name: "licenses",
				children: this._factory.makeForLicense().normalizeIterable(data.licenses, options)
			} : void 0;
			const swid = data.swid === void 0 ? void 0 : this._factory.makeForSWID().normalize(data.swid, options, "swid");
			const extRefs = data.externalReferences.size > 0 ? {
				type: "element",
				name: "externalReferences",
				children: this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options, "reference")
			} : void 0;
			const properties = spec.supportsProperties(data) && data.properties.size > 0 ? {
				type: "element",
				name: "properties",
				children: this._factory.makeForProperty().normalizeIterable(data.properties, options, "property")
			} : void 0;
			const components = data.components.size > 0 ? {
				type: "element",
				name: "components",
				children: this.normalizeIterable(data.components, options, "component")
			} : void 0;
			const evidence = spec.supportsComponentEvidence && data.evidence !== void 0 ? this._factory.makeForComponentEvidence().normalize(data.evidence, options, "evidence") : void 0;
			return {
				type: "element",
				name: elementName,
				attributes: {
					type: data.type,
					"bom-ref": data.bomRef.value
				},
				children: [
					supplier,
					makeOptionalTextElement(data.author, "author", _xsd_1.normalizedString),
					makeOptionalTextElement(data.publisher, "publisher", _xsd_1.normalizedString),
					makeOptionalTextElement(data.group, "group", _xsd_1.normalizedString),
					makeTextElement(data.name, "name", _xsd_1.normalizedString),
					version,
					makeOptionalTextElement(data.description, "description", _xsd_1.normalizedString),
					makeOptionalTextElement(data.scope, "scope"),
					hashes,
					licenses,
					makeOptionalTextElement(data.copyright, "copyright", _xsd_1.normalizedString),
					makeOptionalTextElement(data.cpe, "cpe"),
					makeOptionalTextElement(data.purl, "purl"),
					swid,
					extRefs,
					properties,
					components,
					evidence
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((c) => this.normalize(c, options, elementName)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.ComponentNormalizer = ComponentNormalizer;
	var ServiceNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const spec = this._factory.spec;
			const provider = data.provider === void 0 ? void 0 : this._factory.makeForOrganizationalEntity().normalize(data.provider, options, "provider");
			const licenses = data.licenses.size > 0 ? {
				type: "element",
				name: "licenses",
				children: this._factory.makeForLicense().normalizeIterable(data.licenses, options)
			} : void 0;
			const extRefs = data.externalReferences.size > 0 ? {
				type: "element",
				name: "externalReferences",
				children: this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options, "reference")
			} : void 0;
			const properties = spec.supportsProperties(data) && data.properties.size > 0 ? {
				type: "element",
				name: "properties",
				children: this._factory.makeForProperty().normalizeIterable(data.properties, options, "property")
			} : void 0;
			const services = data.services.size > 0 ? {
				type: "element",
				name: "services",
				children: this.normalizeIterable(data.services, options, "service")
			} : void 0;
			return {
				type: "element",
				name: elementName,
				attributes: { "bom-ref": data.bomRef.value },
				children: [
					provider,
					makeOptionalTextElement(data.group, "group", _xsd_1.normalizedString),
					makeTextElement(data.name, "name", _xsd_1.normalizedString),
					makeOptionalTextElement(data.version, "version", _xsd_1.normalizedString),
					makeOptionalTextElement(data.description, "description", _xsd_1.normalizedString),
					licenses,
					extRefs,
					properties,
					services
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((s) => this.normalize(s, options, elementName));
		}
	};
	exports.ServiceNormalizer = ServiceNormalizer;
	var ComponentEvidenceNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [data.licenses.size > 0 ? {
					type: "element",
					name: "licenses",
					children: this._factory.makeForLicense().normalizeIterable(data.licenses, options)
				} : void 0, data.copyright.size > 0 ? {
					type: "element",
					name: "copyright",
					children: makeTextElementIter(data.copyright, options, "text")
				} : void 0].filter(notUndefined_1.isNotUndefined)
			};
		}
	};
	exports.ComponentEvidenceNormalizer = ComponentEvidenceNormalizer;
	var LicenseNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options) {
			switch (true) {
				case data instanceof license_1.NamedLicense: return this.#normalizeNamedLicense(data, options);
				case data instanceof license_1.SpdxLicense: return (0, spdx_1.isSupportedSpdxId)(data.id) ? this.#normalizeSpdxLicense(data, options) : this.#normalizeNamedLicense(new license_1.NamedLicense(data.id, { url: data.url }), options);
				case data instanceof license_1.LicenseExpression: return this.#normalizeLicenseExpression(data);
				default: throw new TypeError("Unexpected LicenseChoice");
			}
		}
		#normalizeNamedLicense(data, options) {
			const spec = this._factory.spec;
			const url = (0, uri_1.escapeUri)(data.url?.toString());
			const properties = spec.supportsProperties(data) && data.properties.size > 0 ? {
				type: "element",
				name: "properties",
				children: this._factory.makeForProperty().normalizeIterable(data.properties, options, "property")
			} : void 0;
			return {
				type: "element",
				name: "license",
				attributes: { acknowledgement: spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0 },
				children: [
					makeTextElement(data.name, "name", _xsd_1.normalizedString),
					data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options, "text"),
					types_1.XmlSchema.isAnyURI(url) ? makeTextElement(url, "url") : void 0,
					properties
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		#normalizeSpdxLicense(data, options) {
			const spec = this._factory.spec;
			const url = (0, uri_1.escapeUri)(data.url?.toString());
			const properties = spec.supportsProperties(data) && data.properties.size > 0 ? {
				type: "element",
				name: "properties",
				children: this._factory.makeForProperty().normalizeIterable(data.properties, options, "property")
			} : void 0;
			return {
				type: "element",
				name: "license",
				attributes: { acknowledgement: spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0 },
				children: [
					makeTextElement(data.id, "id"),
					data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options, "text"),
					types_1.XmlSchema.isAnyURI(url) ? makeTextElement(url, "url") : void 0,
					properties
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		#normalizeLicenseExpression(data) {
			const elem = makeTextElement(data.expression, "expression", _xsd_1.normalizedString);
			elem.attributes = { acknowledgement: this._factory.spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0 };
			return elem;
		}
		normalizeIterable(data, options) {
			const licenses = options.sortLists ?? false ? data.sorted() : Array.from(data);
			if (licenses.length > 1) {
				const expressions = licenses.filter((l) => l instanceof license_1.LicenseExpression);
				if (expressions.length > 0) return [this.#normalizeLicenseExpression(expressions[0])];
			}
			return licenses.map((l) => this.normalize(l, options));
		}
	};
	exports.LicenseNormalizer = LicenseNormalizer;
	var SWIDNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const url = (0, uri_1.escapeUri)(data.url?.toString());
			return {
				type: "element",
				name: elementName,
				attributes: {
					tagId: data.tagId,
					name: data.name,
					version: data.version || void 0,
					tagVersion: data.tagVersion,
					patch: data.patch === void 0 ? void 0 : data.patch ? "true" : "false"
				},
				children: [data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options, "text"), types_1.XmlSchema.isAnyURI(url) ? makeTextElement(url, "url") : void 0].filter(notUndefined_1.isNotUndefined)
			};
		}
	};
	exports.SWIDNormalizer = SWIDNormalizer;
	var ExternalReferenceNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const url = (0, uri_1.escapeUri)(data.url.toString());
			const hashes = this._factory.spec.supportsExternalReferenceHashes && data.hashes.size > 0 ? {
				type: "element",
				name: "hashes",
				children: this._factory.makeForHash().normalizeIterable(data.hashes, options, "hash")
			} : void 0;
			return this._factory.spec.supportsExternalReferenceType(data.type) && types_1.XmlSchema.isAnyURI(url) ? {
				type: "element",
				name: elementName,
				attributes: { type: data.type },
				children: [
					makeTextElement(url, "url"),
					makeOptionalTextElement(data.comment, "comment"),
					hashes
				].filter(notUndefined_1.isNotUndefined)
			} : void 0;
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((r) => this.normalize(r, options, elementName)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.ExternalReferenceNormalizer = ExternalReferenceNormalizer;
	var AttachmentNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				attributes: {
					"content-type": data.contentType ? (0, _xsd_1.normalizedString)(data.contentType) : void 0,
					encoding: data.encoding || void 0
				},
				children: data.content.toString()
			};
		}
	};
	exports.AttachmentNormalizer = AttachmentNormalizer;
	var PropertyNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				attributes: { name: data.name },
				children: (0, _xsd_1.normalizedString)(data.value)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((p) => this.normalize(p, options, elementName));
		}
	};
	exports.PropertyNormalizer = PropertyNormalizer;
	var DependencyGraphNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const allRefs = /* @__PURE__ */ new Map();
			if (data.metadata.component !== void 0) {
				allRefs.set(data.metadata.component.bomRef, data.metadata.component.dependencies);
				for (const component of data.metadata.component.components[tree_1.treeIteratorSymbol]()) allRefs.set(component.bomRef, component.dependencies);
			}
			for (const component of data.components[tree_1.treeIteratorSymbol]()) allRefs.set(component.bomRef, component.dependencies);
			for (const service of data.services[tree_1.treeIteratorSymbol]()) allRefs.set(service.bomRef, service.dependencies);
			const normalized = [];
			for (const [ref, deps] of allRefs) {
				const dep = this.#normalizeDependency(ref, deps, allRefs, options);
				if ((0, notUndefined_1.isNotUndefined)(dep)) normalized.push(dep);
			}
			if (options.sortLists ?? false) normalized.sort(({ attributes: { ref: a } }, { attributes: { ref: b } }) => a.localeCompare(b));
			return {
				type: "element",
				name: elementName,
				children: normalized
			};
		}
		#normalizeDependency(ref, deps, allRefs, options) {
			const bomRef = ref.toString();
			if (bomRef.length === 0) return;
			const dependsOn = Array.from(deps).filter((d) => allRefs.has(d) && d !== ref).map((d) => d.toString()).filter((d) => d.length > 0);
			if (options.sortLists ?? false) dependsOn.sort((a, b) => a.localeCompare(b));
			return {
				type: "element",
				name: "dependency",
				attributes: { ref: bomRef },
				children: dependsOn.map((d) => ({
					type: "element",
					name: "dependency",
					attributes: { ref: d }
				}))
			};
		}
	};
	exports.DependencyGraphNormalizer = DependencyGraphNormalizer;
	var VulnerabilityNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const references = data.references.size > 0 ? {
				type: "element",
				name: "references",
				children: this._factory.makeForVulnerabilityReference().normalizeIterable(data.references, options, "reference")
			} : void 0;
			const ratings = data.ratings.size > 0 ? {
				type: "element",
				name: "ratings",
				children: this._factory.makeForVulnerabilityRating().normalizeIterable(data.ratings, options, "rating")
			} : void 0;
			const cwes = data.cwes.size > 0 ? {
				type: "element",
				name: "cwes",
				children: (options.sortLists ? data.cwes.sorted() : Array.from(data.cwes)).map((cwe) => makeTextElement(cwe, "cwe"))
			} : void 0;
			const advisories = data.advisories.size > 0 ? {
				type: "element",
				name: "advisories",
				children: this._factory.makeForVulnerabilityAdvisory().normalizeIterable(data.advisories, options, "advisory")
			} : void 0;
			const tools = data.tools.size > 0 ? this._factory.makeForTools().normalize(data.tools, options, "tools") : void 0;
			const affects = data.affects.size > 0 ? {
				type: "element",
				name: "affects",
				children: this._factory.makeForVulnerabilityAffect().normalizeIterable(data.affects, options, "target")
			} : void 0;
			const properties = data.properties.size > 0 ? {
				type: "element",
				name: "properties",
				children: this._factory.makeForProperty().normalizeIterable(data.properties, options, "property")
			} : void 0;
			return {
				type: "element",
				name: elementName,
				attributes: { "bom-ref": data.bomRef.value || void 0 },
				children: [
					makeOptionalTextElement(data.id, "id", _xsd_1.normalizedString),
					data.source === void 0 ? void 0 : this._factory.makeForVulnerabilitySource().normalize(data.source, options, "source"),
					references,
					ratings,
					cwes,
					makeOptionalTextElement(data.description, "description"),
					makeOptionalTextElement(data.detail, "detail"),
					makeOptionalTextElement(data.recommendation, "recommendation"),
					advisories,
					makeOptionalDateTimeElement(data.created, "created"),
					makeOptionalDateTimeElement(data.created, "published"),
					makeOptionalDateTimeElement(data.created, "updated"),
					data.credits === void 0 ? void 0 : this._factory.makeForVulnerabilityCredits().normalize(data.credits, options, "credits"),
					tools,
					data.analysis === void 0 ? void 0 : this._factory.makeForVulnerabilityAnalysis().normalize(data.analysis, options, "analysis"),
					affects,
					properties
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((v) => this.normalize(v, options, elementName));
		}
	};
	exports.VulnerabilityNormalizer = VulnerabilityNormalizer;
	var VulnerabilitySourceNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const url = (0, uri_1.escapeUri)(data.url?.toString());
			return {
				type: "element",
				name: elementName,
				children: [makeOptionalTextElement(data.name, "name", _xsd_1.normalizedString), types_1.XmlSchema.isAnyURI(url) ? makeTextElement(url, "url") : void 0].filter(notUndefined_1.isNotUndefined)
			};
		}
	};
	exports.VulnerabilitySourceNormalizer = VulnerabilitySourceNormalizer;
	var VulnerabilityReferenceNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [makeTextElement(data.id, "id"), this._factory.makeForVulnerabilitySource().normalize(data.source, options, "source")]
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((r) => this.normalize(r, options, elementName));
		}
	};
	exports.VulnerabilityReferenceNormalizer = VulnerabilityReferenceNormalizer;
	var VulnerabilityRatingNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [
					data.source === void 0 ? void 0 : this._factory.makeForVulnerabilitySource().normalize(data.source, options, "source"),
					makeOptionalTextElement(data.score, "score"),
					makeOptionalTextElement(data.severity, "severity"),
					this._factory.spec.supportsVulnerabilityRatingMethod(data.method) ? makeOptionalTextElement(data.method, "method") : void 0,
					makeOptionalTextElement(data.vector, "vector", _xsd_1.normalizedString),
					makeOptionalTextElement(data.justification, "justification")
				].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((r) => this.normalize(r, options, elementName));
		}
	};
	exports.VulnerabilityRatingNormalizer = VulnerabilityRatingNormalizer;
	var VulnerabilityAdvisoryNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const url = (0, uri_1.escapeUri)(data.url.toString());
			if (!types_1.XmlSchema.isAnyURI(url)) return;
			return {
				type: "element",
				name: elementName,
				children: [makeOptionalTextElement(data.title, "title"), makeTextElement(url, "url")].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((a) => this.normalize(a, options, elementName)).filter(notUndefined_1.isNotUndefined);
		}
	};
	exports.VulnerabilityAdvisoryNormalizer = VulnerabilityAdvisoryNormalizer;
	var VulnerabilityCreditsNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [data.organizations.size > 0 ? {
					type: "element",
					name: "organizations",
					children: this._factory.makeForOrganizationalEntity().normalizeIterable(data.organizations, options, "organization")
				} : void 0, data.individuals.size > 0 ? {
					type: "element",
					name: "individuals",
					children: this._factory.makeForOrganizationalContact().normalizeIterable(data.individuals, options, "individual")
				} : void 0].filter(notUndefined_1.isNotUndefined)
			};
		}
	};
	exports.VulnerabilityCreditsNormalizer = VulnerabilityCreditsNormalizer;
	var VulnerabilityAnalysisNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const responses = data.response.size > 0 ? {
				type: "element",
				name: "responses",
				children: (options.sortLists ?? false ? data.response.sorted() : Array.from(data.response)).map((ar) => makeTextElement(ar, "response"))
			} : void 0;
			return {
				type: "element",
				name: elementName,
				children: [
					makeOptionalTextElement(data.state, "state"),
					makeOptionalTextElement(data.justification, "justification"),
					responses,
					makeOptionalTextElement(data.detail, "detail")
				].filter(notUndefined_1.isNotUndefined)
			};
		}
	};
	exports.VulnerabilityAnalysisNormalizer = VulnerabilityAnalysisNormalizer;
	var VulnerabilityAffectNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			const versions = data.versions.size > 0 ? {
				type: "element",
				name: "versions",
				children: this._factory.makeForVulnerabilityAffectedVersion().normalizeIterable(data.versions, options, "version")
			} : void 0;
			return {
				type: "element",
				name: elementName,
				children: [makeTextElement(data.ref, "ref"), versions].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((a) => this.normalize(a, options, elementName));
		}
	};
	exports.VulnerabilityAffectNormalizer = VulnerabilityAffectNormalizer;
	var VulnerabilityAffectedVersionNormalizer = class extends BaseXmlNormalizer {
		normalize(data, options, elementName) {
			switch (true) {
				case data instanceof affect_1.AffectedSingleVersion: return this.#normalizeAffectedSingleVersion(data, elementName);
				case data instanceof affect_1.AffectedVersionRange: return this.#normalizeAffectedVersionRange(data, elementName);
				default: throw new TypeError("Unexpected Vulnerability AffectedVersion");
			}
		}
		#normalizeAffectedSingleVersion(data, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [makeTextElement(data.version, "version", _xsd_1.normalizedString), makeOptionalTextElement(data.status, "status")].filter(notUndefined_1.isNotUndefined)
			};
		}
		#normalizeAffectedVersionRange(data, elementName) {
			return {
				type: "element",
				name: elementName,
				children: [makeTextElement(data.range, "range", _xsd_1.normalizedString), makeOptionalTextElement(data.status, "status")].filter(notUndefined_1.isNotUndefined)
			};
		}
		normalizeIterable(data, options, elementName) {
			return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map((av) => this.normalize(av, options, elementName));
		}
	};
	exports.VulnerabilityAffectedVersionNormalizer = VulnerabilityAffectedVersionNormalizer;
	const noTEM = (s) => s;
	function makeOptionalTextElement(data, elementName, mod = noTEM) {
		const s = mod(data?.toString() ?? "");
		return s.length > 0 ? makeTextElement(s, elementName) : void 0;
	}
	function makeTextElement(data, elementName, mod = noTEM) {
		return {
			type: "element",
			name: elementName,
			children: mod(data.toString())
		};
	}
	function makeTextElementIter(data, options, elementName, mod = noTEM) {
		const r = Array.from(data, (d) => makeTextElement(d, elementName, mod));
		if (options.sortLists ?? false) r.sort(({ children: a }, { children: b }) => a.localeCompare(b));
		return r;
	}
	function makeOptionalDateTimeElement(data, elementName, mod = noTEM) {
		const d = data?.toISOString();
		return d === void 0 ? void 0 : makeTextElement(d, elementName, mod);
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xml/index.js
var require_xml = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$6) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$6 && this$6.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$6 && this$6.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$6 && this$6.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Types = exports.Normalize = void 0;
	exports.Normalize = __importStar(require_normalize());
	exports.Types = __importStar(require_types());
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xmlBaseSerializer.js
var require_xmlBaseSerializer = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlBaseSerializer = void 0;
	const enums_1 = require_enums();
	const errors_1 = require_errors();
	const baseSerializer_1 = require_baseSerializer();
	var XmlBaseSerializer = class extends baseSerializer_1.BaseSerializer {
		#normalizerFactory;
		constructor(normalizerFactory) {
			if (!normalizerFactory.spec.supportsFormat(enums_1.Format.XML)) throw new errors_1.UnsupportedFormatError("Spec does not support XML format.");
			super();
			this.#normalizerFactory = normalizerFactory;
		}
		get normalizerFactory() {
			return this.#normalizerFactory;
		}
		_normalize(bom, options = {}) {
			return this.#normalizerFactory.makeForBom().normalize(bom, options);
		}
	};
	exports.XmlBaseSerializer = XmlBaseSerializer;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.common.js
var require_index_common = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$5) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$5 && this$5.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __exportStar = this$5 && this$5.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	var __importStar = this$5 && this$5.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XML = exports.JSON = exports.Types = void 0;
	__exportStar(require_bomRefDiscriminator(), exports);
	__exportStar(require_errors$1(), exports);
	exports.Types = __importStar(require_types$2());
	__exportStar(require_baseSerializer(), exports);
	exports.JSON = __importStar(require_json());
	__exportStar(require_jsonSerializer(), exports);
	exports.XML = __importStar(require_xml());
	__exportStar(require_xmlBaseSerializer(), exports);
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/_wrapper.js
var require__wrapper = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = default_1;
	const errors_1 = require_errors$2();
	function makeWIllThrow(message) {
		const f = function() {
			throw new errors_1.OptPlugError(message);
		};
		f.fails = true;
		return Object.freeze(f);
	}
	function default_1(name, pf) {
		for (const [, getF] of pf) try {
			return getF();
		} catch {}
		return makeWIllThrow(`No ${name} available.\nPlease install one of the optional dependencies: ` + pf.map((kv) => kv[0]).join(" || "));
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/__xmlStringifiers/xmlbuilder2.js
var require_xmlbuilder2 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	const xmlbuilder2_1 = require("xmlbuilder2");
	if (typeof xmlbuilder2_1.create !== "function") throw new Error("`create` is not a function");
	exports.default = (function(rootElement, { space } = {}) {
		const indent = makeIndent(space);
		const doc = (0, xmlbuilder2_1.create)({ encoding: "UTF-8" });
		addEle(doc, rootElement);
		return doc.end({
			format: "xml",
			newline: "\n",
			prettyPrint: indent.length > 0,
			indent
		});
	});
	function addEle(parent, element, parentNS = null) {
		if (element.type !== "element") return;
		const ns = getNS(element) ?? parentNS;
		const ele = parent.ele(ns, element.name, element.attributes);
		if (element.children === void 0) {} else if (typeof element.children === "string" || typeof element.children === "number") ele.txt(element.children.toString());
		else for (const child of element.children) addEle(ele, child, ns);
	}
	function getNS(element) {
		const ns = (element.namespace ?? element.attributes?.xmlns)?.toString() ?? "";
		return ns.length > 0 ? ns : null;
	}
	function makeIndent(space) {
		if (typeof space === "number") return " ".repeat(Math.max(0, space));
		if (typeof space === "string") return space;
		return "";
	}
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/xmlStringify.js
var require_xmlStringify = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const _wrapper_1 = __importDefault(require__wrapper());
	exports.default = (0, _wrapper_1.default)("XmlStringifier", [["xmlbuilder2", () => require_xmlbuilder2().default]]);
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xmlSerializer.node.js
var require_xmlSerializer_node = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.XmlSerializer = void 0;
	const errors_1 = require_errors$2();
	const xmlStringify_1 = __importDefault(require_xmlStringify());
	const errors_2 = require_errors$1();
	const xmlBaseSerializer_1 = require_xmlBaseSerializer();
	var XmlSerializer = class extends xmlBaseSerializer_1.XmlBaseSerializer {
		_serialize(normalizedBom, options = {}) {
			try {
				return (0, xmlStringify_1.default)(normalizedBom, options);
			} catch (err) {
				if (err instanceof errors_1.OptPlugError) throw new errors_2.MissingOptionalDependencyError(err.message, err);
				throw err;
			}
		}
	};
	exports.XmlSerializer = XmlSerializer;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var require_index_node = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$2 && this$2.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_index_common(), exports);
	__exportStar(require_xmlSerializer_node(), exports);
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/_protocol.js
var require__protocol = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports._Spec = void 0;
	const models_1 = require_models();
	var _Spec = class {
		#version;
		#formats;
		#componentTypes;
		#hashAlgorithms;
		#hashValuePattern;
		#externalReferenceTypes;
		#vulnerabilityRatingMethods;
		#supportsDependencyGraph;
		#supportsToolReferences;
		#requiresComponentVersion;
		#supportsProperties;
		#supportsVulnerabilities;
		#supportsComponentEvidence;
		#supportsMetadataLifecycles;
		#supportsMetadataLicenses;
		#supportsMetadataProperties;
		#supportsExternalReferenceHashes;
		#supportsLicenseAcknowledgement;
		#supportsServices;
		#supportsToolsComponentsServices;
		#supportsLicenseProperties;
		constructor(version, formats, componentTypes, hashAlgorithms, hashValuePattern, externalReferenceTypes, supportsDependencyGraph, supportsToolReferences, requiresComponentVersion, supportsProperties, supportsVulnerabilities, vulnerabilityRatingMethods, supportsComponentEvidence, supportsMetadataLifecycles, supportsMetadataLicenses, supportsMetadataProperties, supportsExternalReferenceHashes, supportsLicenseAcknowledgement, supportsServices, supportsToolsComponentsServices, supportsLicenseProperties) {
			this.#version = version;
			this.#formats = new Set(formats);
			this.#componentTypes = new Set(componentTypes);
			this.#hashAlgorithms = new Set(hashAlgorithms);
			this.#hashValuePattern = hashValuePattern;
			this.#externalReferenceTypes = new Set(externalReferenceTypes);
			this.#supportsDependencyGraph = supportsDependencyGraph;
			this.#supportsToolReferences = supportsToolReferences;
			this.#requiresComponentVersion = requiresComponentVersion;
			this.#supportsProperties = supportsProperties;
			this.#supportsVulnerabilities = supportsVulnerabilities;
			this.#vulnerabilityRatingMethods = new Set(vulnerabilityRatingMethods);
			this.#supportsComponentEvidence = supportsComponentEvidence;
			this.#supportsMetadataLifecycles = supportsMetadataLifecycles;
			this.#supportsMetadataLicenses = supportsMetadataLicenses;
			this.#supportsMetadataProperties = supportsMetadataProperties;
			this.#supportsExternalReferenceHashes = supportsExternalReferenceHashes;
			this.#supportsLicenseAcknowledgement = supportsLicenseAcknowledgement;
			this.#supportsServices = supportsServices;
			this.#supportsToolsComponentsServices = supportsToolsComponentsServices;
			this.#supportsLicenseProperties = supportsLicenseProperties;
		}
		get version() {
			return this.#version;
		}
		supportsFormat(f) {
			return this.#formats.has(f);
		}
		supportsComponentType(ct) {
			return this.#componentTypes.has(ct);
		}
		supportsHashAlgorithm(ha) {
			return this.#hashAlgorithms.has(ha);
		}
		supportsHashValue(hv) {
			return typeof hv === "string" && this.#hashValuePattern.test(hv);
		}
		supportsExternalReferenceType(ert) {
			return this.#externalReferenceTypes.has(ert);
		}
		get supportsDependencyGraph() {
			return this.#supportsDependencyGraph;
		}
		get supportsToolReferences() {
			return this.#supportsToolReferences;
		}
		get requiresComponentVersion() {
			return this.#requiresComponentVersion;
		}
		supportsProperties(model) {
			switch (true) {
				case model instanceof models_1.NamedLicense || model instanceof models_1.SpdxLicense: return this.#supportsLicenseProperties;
				default: return this.#supportsProperties;
			}
		}
		get supportsVulnerabilities() {
			return this.#supportsVulnerabilities;
		}
		supportsVulnerabilityRatingMethod(rm) {
			return this.#vulnerabilityRatingMethods.has(rm);
		}
		get supportsComponentEvidence() {
			return this.#supportsComponentEvidence;
		}
		get supportsMetadataLifecycles() {
			return this.#supportsMetadataLifecycles;
		}
		get supportsMetadataLicenses() {
			return this.#supportsMetadataLicenses;
		}
		get supportsMetadataProperties() {
			return this.#supportsMetadataProperties;
		}
		get supportsExternalReferenceHashes() {
			return this.#supportsExternalReferenceHashes;
		}
		get supportsLicenseAcknowledgement() {
			return this.#supportsLicenseAcknowledgement;
		}
		get supportsServices() {
			return this.#supportsServices;
		}
		get supportsToolsComponentsServices() {
			return this.#supportsToolsComponentsServices;
		}
	};
	exports._Spec = _Spec;
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/consts.js
var require_consts = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SpecVersionDict = exports.Spec1dot7 = exports.Spec1dot6 = exports.Spec1dot5 = exports.Spec1dot4 = exports.Spec1dot3 = exports.Spec1dot2 = void 0;
	const componentType_1 = require_componentType();
	const externalReferenceType_1 = require_externalReferenceType();
	const hashAlogorithm_1 = require_hashAlogorithm();
	const ratingMethod_1 = require_ratingMethod();
	const _protocol_1 = require__protocol();
	const enums_1 = require_enums();
	exports.Spec1dot2 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot2, [enums_1.Format.XML, enums_1.Format.JSON], [
		componentType_1.ComponentType.Application,
		componentType_1.ComponentType.Framework,
		componentType_1.ComponentType.Library,
		componentType_1.ComponentType.Container,
		componentType_1.ComponentType.OperatingSystem,
		componentType_1.ComponentType.Device,
		componentType_1.ComponentType.Firmware,
		componentType_1.ComponentType.File
	], [
		hashAlogorithm_1.HashAlgorithm.MD5,
		hashAlogorithm_1.HashAlgorithm["SHA-1"],
		hashAlogorithm_1.HashAlgorithm["SHA-256"],
		hashAlogorithm_1.HashAlgorithm["SHA-384"],
		hashAlogorithm_1.HashAlgorithm["SHA-512"],
		hashAlogorithm_1.HashAlgorithm["SHA3-256"],
		hashAlogorithm_1.HashAlgorithm["SHA3-384"],
		hashAlogorithm_1.HashAlgorithm["SHA3-512"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"],
		hashAlogorithm_1.HashAlgorithm.BLAKE3
	], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [
		externalReferenceType_1.ExternalReferenceType.VCS,
		externalReferenceType_1.ExternalReferenceType.IssueTracker,
		externalReferenceType_1.ExternalReferenceType.Website,
		externalReferenceType_1.ExternalReferenceType.Advisories,
		externalReferenceType_1.ExternalReferenceType.BOM,
		externalReferenceType_1.ExternalReferenceType.MailingList,
		externalReferenceType_1.ExternalReferenceType.Social,
		externalReferenceType_1.ExternalReferenceType.Chat,
		externalReferenceType_1.ExternalReferenceType.Documentation,
		externalReferenceType_1.ExternalReferenceType.Support,
		externalReferenceType_1.ExternalReferenceType.Distribution,
		externalReferenceType_1.ExternalReferenceType.License,
		externalReferenceType_1.ExternalReferenceType.BuildMeta,
		externalReferenceType_1.ExternalReferenceType.BuildSystem,
		externalReferenceType_1.ExternalReferenceType.Other
	], true, false, true, false, false, [], false, false, false, false, false, false, true, false, false));
	exports.Spec1dot3 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot3, [enums_1.Format.XML, enums_1.Format.JSON], [
		componentType_1.ComponentType.Application,
		componentType_1.ComponentType.Framework,
		componentType_1.ComponentType.Library,
		componentType_1.ComponentType.Container,
		componentType_1.ComponentType.OperatingSystem,
		componentType_1.ComponentType.Device,
		componentType_1.ComponentType.Firmware,
		componentType_1.ComponentType.File
	], [
		hashAlogorithm_1.HashAlgorithm.MD5,
		hashAlogorithm_1.HashAlgorithm["SHA-1"],
		hashAlogorithm_1.HashAlgorithm["SHA-256"],
		hashAlogorithm_1.HashAlgorithm["SHA-384"],
		hashAlogorithm_1.HashAlgorithm["SHA-512"],
		hashAlogorithm_1.HashAlgorithm["SHA3-256"],
		hashAlogorithm_1.HashAlgorithm["SHA3-384"],
		hashAlogorithm_1.HashAlgorithm["SHA3-512"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"],
		hashAlogorithm_1.HashAlgorithm.BLAKE3
	], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [
		externalReferenceType_1.ExternalReferenceType.VCS,
		externalReferenceType_1.ExternalReferenceType.IssueTracker,
		externalReferenceType_1.ExternalReferenceType.Website,
		externalReferenceType_1.ExternalReferenceType.Advisories,
		externalReferenceType_1.ExternalReferenceType.BOM,
		externalReferenceType_1.ExternalReferenceType.MailingList,
		externalReferenceType_1.ExternalReferenceType.Social,
		externalReferenceType_1.ExternalReferenceType.Chat,
		externalReferenceType_1.ExternalReferenceType.Documentation,
		externalReferenceType_1.ExternalReferenceType.Support,
		externalReferenceType_1.ExternalReferenceType.Distribution,
		externalReferenceType_1.ExternalReferenceType.License,
		externalReferenceType_1.ExternalReferenceType.BuildMeta,
		externalReferenceType_1.ExternalReferenceType.BuildSystem,
		externalReferenceType_1.ExternalReferenceType.Other
	], true, false, true, true, false, [], true, false, true, true, true, false, true, false, false));
	exports.Spec1dot4 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot4, [enums_1.Format.XML, enums_1.Format.JSON], [
		componentType_1.ComponentType.Application,
		componentType_1.ComponentType.Framework,
		componentType_1.ComponentType.Library,
		componentType_1.ComponentType.Container,
		componentType_1.ComponentType.OperatingSystem,
		componentType_1.ComponentType.Device,
		componentType_1.ComponentType.Firmware,
		componentType_1.ComponentType.File
	], [
		hashAlogorithm_1.HashAlgorithm.MD5,
		hashAlogorithm_1.HashAlgorithm["SHA-1"],
		hashAlogorithm_1.HashAlgorithm["SHA-256"],
		hashAlogorithm_1.HashAlgorithm["SHA-384"],
		hashAlogorithm_1.HashAlgorithm["SHA-512"],
		hashAlogorithm_1.HashAlgorithm["SHA3-256"],
		hashAlogorithm_1.HashAlgorithm["SHA3-384"],
		hashAlogorithm_1.HashAlgorithm["SHA3-512"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"],
		hashAlogorithm_1.HashAlgorithm.BLAKE3
	], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [
		externalReferenceType_1.ExternalReferenceType.VCS,
		externalReferenceType_1.ExternalReferenceType.IssueTracker,
		externalReferenceType_1.ExternalReferenceType.Website,
		externalReferenceType_1.ExternalReferenceType.Advisories,
		externalReferenceType_1.ExternalReferenceType.BOM,
		externalReferenceType_1.ExternalReferenceType.MailingList,
		externalReferenceType_1.ExternalReferenceType.Social,
		externalReferenceType_1.ExternalReferenceType.Chat,
		externalReferenceType_1.ExternalReferenceType.Documentation,
		externalReferenceType_1.ExternalReferenceType.Support,
		externalReferenceType_1.ExternalReferenceType.Distribution,
		externalReferenceType_1.ExternalReferenceType.License,
		externalReferenceType_1.ExternalReferenceType.BuildMeta,
		externalReferenceType_1.ExternalReferenceType.BuildSystem,
		externalReferenceType_1.ExternalReferenceType.ReleaseNotes,
		externalReferenceType_1.ExternalReferenceType.Other
	], true, true, false, true, true, [
		ratingMethod_1.RatingMethod.CVSSv2,
		ratingMethod_1.RatingMethod.CVSSv3,
		ratingMethod_1.RatingMethod.CVSSv31,
		ratingMethod_1.RatingMethod.OWASP,
		ratingMethod_1.RatingMethod.Other
	], true, false, true, true, true, false, true, false, false));
	exports.Spec1dot5 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot5, [enums_1.Format.XML, enums_1.Format.JSON], [
		componentType_1.ComponentType.Application,
		componentType_1.ComponentType.Framework,
		componentType_1.ComponentType.Library,
		componentType_1.ComponentType.Container,
		componentType_1.ComponentType.Platform,
		componentType_1.ComponentType.OperatingSystem,
		componentType_1.ComponentType.Device,
		componentType_1.ComponentType.DeviceDriver,
		componentType_1.ComponentType.Firmware,
		componentType_1.ComponentType.File,
		componentType_1.ComponentType.MachineLearningModel,
		componentType_1.ComponentType.Data
	], [
		hashAlogorithm_1.HashAlgorithm.MD5,
		hashAlogorithm_1.HashAlgorithm["SHA-1"],
		hashAlogorithm_1.HashAlgorithm["SHA-256"],
		hashAlogorithm_1.HashAlgorithm["SHA-384"],
		hashAlogorithm_1.HashAlgorithm["SHA-512"],
		hashAlogorithm_1.HashAlgorithm["SHA3-256"],
		hashAlogorithm_1.HashAlgorithm["SHA3-384"],
		hashAlogorithm_1.HashAlgorithm["SHA3-512"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"],
		hashAlogorithm_1.HashAlgorithm.BLAKE3
	], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [
		externalReferenceType_1.ExternalReferenceType.VCS,
		externalReferenceType_1.ExternalReferenceType.IssueTracker,
		externalReferenceType_1.ExternalReferenceType.Website,
		externalReferenceType_1.ExternalReferenceType.Advisories,
		externalReferenceType_1.ExternalReferenceType.BOM,
		externalReferenceType_1.ExternalReferenceType.MailingList,
		externalReferenceType_1.ExternalReferenceType.Social,
		externalReferenceType_1.ExternalReferenceType.Chat,
		externalReferenceType_1.ExternalReferenceType.Documentation,
		externalReferenceType_1.ExternalReferenceType.Support,
		externalReferenceType_1.ExternalReferenceType.Distribution,
		externalReferenceType_1.ExternalReferenceType.DistributionIntake,
		externalReferenceType_1.ExternalReferenceType.License,
		externalReferenceType_1.ExternalReferenceType.BuildMeta,
		externalReferenceType_1.ExternalReferenceType.BuildSystem,
		externalReferenceType_1.ExternalReferenceType.ReleaseNotes,
		externalReferenceType_1.ExternalReferenceType.SecurityContact,
		externalReferenceType_1.ExternalReferenceType.ModelCard,
		externalReferenceType_1.ExternalReferenceType.Log,
		externalReferenceType_1.ExternalReferenceType.Configuration,
		externalReferenceType_1.ExternalReferenceType.Evidence,
		externalReferenceType_1.ExternalReferenceType.Formulation,
		externalReferenceType_1.ExternalReferenceType.Attestation,
		externalReferenceType_1.ExternalReferenceType.ThreatModel,
		externalReferenceType_1.ExternalReferenceType.AdversaryModel,
		externalReferenceType_1.ExternalReferenceType.RiskAssessment,
		externalReferenceType_1.ExternalReferenceType.VulnerabilityAssertion,
		externalReferenceType_1.ExternalReferenceType.ExploitabilityStatement,
		externalReferenceType_1.ExternalReferenceType.PentestReport,
		externalReferenceType_1.ExternalReferenceType.StaticAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.DynamicAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.RuntimeAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.ComponentAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.MaturityReport,
		externalReferenceType_1.ExternalReferenceType.CertificationReport,
		externalReferenceType_1.ExternalReferenceType.CodifiedInfrastructure,
		externalReferenceType_1.ExternalReferenceType.QualityMetrics,
		externalReferenceType_1.ExternalReferenceType.POAM,
		externalReferenceType_1.ExternalReferenceType.Other
	], true, true, false, true, true, [
		ratingMethod_1.RatingMethod.CVSSv2,
		ratingMethod_1.RatingMethod.CVSSv3,
		ratingMethod_1.RatingMethod.CVSSv31,
		ratingMethod_1.RatingMethod.CVSSv4,
		ratingMethod_1.RatingMethod.OWASP,
		ratingMethod_1.RatingMethod.SSVC,
		ratingMethod_1.RatingMethod.Other
	], true, true, true, true, true, false, true, true, true));
	exports.Spec1dot6 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot6, [enums_1.Format.XML, enums_1.Format.JSON], [
		componentType_1.ComponentType.Application,
		componentType_1.ComponentType.Framework,
		componentType_1.ComponentType.Library,
		componentType_1.ComponentType.Container,
		componentType_1.ComponentType.Platform,
		componentType_1.ComponentType.OperatingSystem,
		componentType_1.ComponentType.Device,
		componentType_1.ComponentType.DeviceDriver,
		componentType_1.ComponentType.Firmware,
		componentType_1.ComponentType.File,
		componentType_1.ComponentType.MachineLearningModel,
		componentType_1.ComponentType.Data,
		componentType_1.ComponentType.CryptographicAsset
	], [
		hashAlogorithm_1.HashAlgorithm.MD5,
		hashAlogorithm_1.HashAlgorithm["SHA-1"],
		hashAlogorithm_1.HashAlgorithm["SHA-256"],
		hashAlogorithm_1.HashAlgorithm["SHA-384"],
		hashAlogorithm_1.HashAlgorithm["SHA-512"],
		hashAlogorithm_1.HashAlgorithm["SHA3-256"],
		hashAlogorithm_1.HashAlgorithm["SHA3-384"],
		hashAlogorithm_1.HashAlgorithm["SHA3-512"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"],
		hashAlogorithm_1.HashAlgorithm.BLAKE3
	], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [
		externalReferenceType_1.ExternalReferenceType.VCS,
		externalReferenceType_1.ExternalReferenceType.IssueTracker,
		externalReferenceType_1.ExternalReferenceType.Website,
		externalReferenceType_1.ExternalReferenceType.Advisories,
		externalReferenceType_1.ExternalReferenceType.BOM,
		externalReferenceType_1.ExternalReferenceType.MailingList,
		externalReferenceType_1.ExternalReferenceType.Social,
		externalReferenceType_1.ExternalReferenceType.Chat,
		externalReferenceType_1.ExternalReferenceType.Documentation,
		externalReferenceType_1.ExternalReferenceType.Support,
		externalReferenceType_1.ExternalReferenceType.SourceDistribution,
		externalReferenceType_1.ExternalReferenceType.Distribution,
		externalReferenceType_1.ExternalReferenceType.DistributionIntake,
		externalReferenceType_1.ExternalReferenceType.License,
		externalReferenceType_1.ExternalReferenceType.BuildMeta,
		externalReferenceType_1.ExternalReferenceType.BuildSystem,
		externalReferenceType_1.ExternalReferenceType.ReleaseNotes,
		externalReferenceType_1.ExternalReferenceType.SecurityContact,
		externalReferenceType_1.ExternalReferenceType.ModelCard,
		externalReferenceType_1.ExternalReferenceType.Log,
		externalReferenceType_1.ExternalReferenceType.Configuration,
		externalReferenceType_1.ExternalReferenceType.Evidence,
		externalReferenceType_1.ExternalReferenceType.Formulation,
		externalReferenceType_1.ExternalReferenceType.Attestation,
		externalReferenceType_1.ExternalReferenceType.ThreatModel,
		externalReferenceType_1.ExternalReferenceType.AdversaryModel,
		externalReferenceType_1.ExternalReferenceType.RiskAssessment,
		externalReferenceType_1.ExternalReferenceType.VulnerabilityAssertion,
		externalReferenceType_1.ExternalReferenceType.ExploitabilityStatement,
		externalReferenceType_1.ExternalReferenceType.PentestReport,
		externalReferenceType_1.ExternalReferenceType.StaticAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.DynamicAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.RuntimeAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.ComponentAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.MaturityReport,
		externalReferenceType_1.ExternalReferenceType.CertificationReport,
		externalReferenceType_1.ExternalReferenceType.CodifiedInfrastructure,
		externalReferenceType_1.ExternalReferenceType.QualityMetrics,
		externalReferenceType_1.ExternalReferenceType.POAM,
		externalReferenceType_1.ExternalReferenceType.ElectronicSignature,
		externalReferenceType_1.ExternalReferenceType.DigitalSignature,
		externalReferenceType_1.ExternalReferenceType.RFC9116,
		externalReferenceType_1.ExternalReferenceType.Other
	], true, true, false, true, true, [
		ratingMethod_1.RatingMethod.CVSSv2,
		ratingMethod_1.RatingMethod.CVSSv3,
		ratingMethod_1.RatingMethod.CVSSv31,
		ratingMethod_1.RatingMethod.CVSSv4,
		ratingMethod_1.RatingMethod.OWASP,
		ratingMethod_1.RatingMethod.SSVC,
		ratingMethod_1.RatingMethod.Other
	], true, true, true, true, true, true, true, true, true));
	exports.Spec1dot7 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot7, [enums_1.Format.XML, enums_1.Format.JSON], [
		componentType_1.ComponentType.Application,
		componentType_1.ComponentType.Framework,
		componentType_1.ComponentType.Library,
		componentType_1.ComponentType.Container,
		componentType_1.ComponentType.Platform,
		componentType_1.ComponentType.OperatingSystem,
		componentType_1.ComponentType.Device,
		componentType_1.ComponentType.DeviceDriver,
		componentType_1.ComponentType.Firmware,
		componentType_1.ComponentType.File,
		componentType_1.ComponentType.MachineLearningModel,
		componentType_1.ComponentType.Data,
		componentType_1.ComponentType.CryptographicAsset
	], [
		hashAlogorithm_1.HashAlgorithm.MD5,
		hashAlogorithm_1.HashAlgorithm["SHA-1"],
		hashAlogorithm_1.HashAlgorithm["SHA-256"],
		hashAlogorithm_1.HashAlgorithm["SHA-384"],
		hashAlogorithm_1.HashAlgorithm["SHA-512"],
		hashAlogorithm_1.HashAlgorithm["SHA3-256"],
		hashAlogorithm_1.HashAlgorithm["SHA3-384"],
		hashAlogorithm_1.HashAlgorithm["SHA3-512"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"],
		hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"],
		hashAlogorithm_1.HashAlgorithm.BLAKE3,
		hashAlogorithm_1.HashAlgorithm["Streebog-256"],
		hashAlogorithm_1.HashAlgorithm["Streebog-512"]
	], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [
		externalReferenceType_1.ExternalReferenceType.VCS,
		externalReferenceType_1.ExternalReferenceType.IssueTracker,
		externalReferenceType_1.ExternalReferenceType.Website,
		externalReferenceType_1.ExternalReferenceType.Advisories,
		externalReferenceType_1.ExternalReferenceType.BOM,
		externalReferenceType_1.ExternalReferenceType.MailingList,
		externalReferenceType_1.ExternalReferenceType.Social,
		externalReferenceType_1.ExternalReferenceType.Chat,
		externalReferenceType_1.ExternalReferenceType.Documentation,
		externalReferenceType_1.ExternalReferenceType.Support,
		externalReferenceType_1.ExternalReferenceType.SourceDistribution,
		externalReferenceType_1.ExternalReferenceType.Distribution,
		externalReferenceType_1.ExternalReferenceType.DistributionIntake,
		externalReferenceType_1.ExternalReferenceType.License,
		externalReferenceType_1.ExternalReferenceType.BuildMeta,
		externalReferenceType_1.ExternalReferenceType.BuildSystem,
		externalReferenceType_1.ExternalReferenceType.ReleaseNotes,
		externalReferenceType_1.ExternalReferenceType.SecurityContact,
		externalReferenceType_1.ExternalReferenceType.ModelCard,
		externalReferenceType_1.ExternalReferenceType.Log,
		externalReferenceType_1.ExternalReferenceType.Configuration,
		externalReferenceType_1.ExternalReferenceType.Evidence,
		externalReferenceType_1.ExternalReferenceType.Formulation,
		externalReferenceType_1.ExternalReferenceType.Attestation,
		externalReferenceType_1.ExternalReferenceType.ThreatModel,
		externalReferenceType_1.ExternalReferenceType.AdversaryModel,
		externalReferenceType_1.ExternalReferenceType.RiskAssessment,
		externalReferenceType_1.ExternalReferenceType.VulnerabilityAssertion,
		externalReferenceType_1.ExternalReferenceType.ExploitabilityStatement,
		externalReferenceType_1.ExternalReferenceType.PentestReport,
		externalReferenceType_1.ExternalReferenceType.StaticAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.DynamicAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.RuntimeAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.ComponentAnalysisReport,
		externalReferenceType_1.ExternalReferenceType.MaturityReport,
		externalReferenceType_1.ExternalReferenceType.CertificationReport,
		externalReferenceType_1.ExternalReferenceType.CodifiedInfrastructure,
		externalReferenceType_1.ExternalReferenceType.QualityMetrics,
		externalReferenceType_1.ExternalReferenceType.POAM,
		externalReferenceType_1.ExternalReferenceType.ElectronicSignature,
		externalReferenceType_1.ExternalReferenceType.DigitalSignature,
		externalReferenceType_1.ExternalReferenceType.RFC9116,
		externalReferenceType_1.ExternalReferenceType.Citation,
		externalReferenceType_1.ExternalReferenceType.Patent,
		externalReferenceType_1.ExternalReferenceType.PatentAssertion,
		externalReferenceType_1.ExternalReferenceType.PatentFamily,
		externalReferenceType_1.ExternalReferenceType.RFC9116,
		externalReferenceType_1.ExternalReferenceType.Other
	], true, true, false, true, true, [
		ratingMethod_1.RatingMethod.CVSSv2,
		ratingMethod_1.RatingMethod.CVSSv3,
		ratingMethod_1.RatingMethod.CVSSv31,
		ratingMethod_1.RatingMethod.CVSSv4,
		ratingMethod_1.RatingMethod.OWASP,
		ratingMethod_1.RatingMethod.SSVC,
		ratingMethod_1.RatingMethod.Other
	], true, true, true, true, true, true, true, true, true));
	exports.SpecVersionDict = Object.freeze({
		[enums_1.Version.v1dot7]: exports.Spec1dot7,
		[enums_1.Version.v1dot6]: exports.Spec1dot6,
		[enums_1.Version.v1dot5]: exports.Spec1dot5,
		[enums_1.Version.v1dot4]: exports.Spec1dot4,
		[enums_1.Version.v1dot3]: exports.Spec1dot3,
		[enums_1.Version.v1dot2]: exports.Spec1dot2
	});
}));

// node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var require_spec = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	/*!
	This file is part of CycloneDX JavaScript Library.
	
	Licensed under the Apache License, Version 2.0 (the "License");
	you may not use this file except in compliance with the License.
	You may obtain a copy of the License at
	
	http://www.apache.org/licenses/LICENSE-2.0
	
	Unless required by applicable law or agreed to in writing, software
	distributed under the License is distributed on an "AS IS" BASIS,
	WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	See the License for the specific language governing permissions and
	limitations under the License.
	
	SPDX-License-Identifier: Apache-2.0
	Copyright (c) OWASP Foundation. All Rights Reserved.
	*/
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_consts(), exports);
	__exportStar(require_enums(), exports);
	__exportStar(require_errors(), exports);
}));

// src/bom/serialize-json.ts
var import_index_node = require_index_node();
var import_spec = require_spec();
/** The library's description of each version: what it has and what is dropped for it. */
const protocols = {
	"1.5": import_spec.Spec1dot5,
	"1.6": import_spec.Spec1dot6,
	"1.7": import_spec.Spec1dot7
};
/** The order is that of insertion: the library would sort as the machine's locale does. */
const asInserted = { sortLists: false };
/** The document as JSON has it, in a version of CycloneDX. */
function jsonOf(bill, spec) {
	return new Factory(protocols[spec]).makeForBom().normalize(bill, asInserted);
}
/** Makes the library write what it lacks. */
var Factory = class extends import_index_node.JSON.Normalize.Factory {
	#components = new PartNormalizer(this);
	#hashes = new CheckedHashes(this);
	#properties = new PlainProperties(this);
	#references = new EscapedReferences(this);
	makeForBom() {
		return new BillNormalizer(this);
	}
	makeForMetadata() {
		return new MetadataNormalizer(this);
	}
	makeForComponent() {
		return this.#components;
	}
	makeForDependencyGraph() {
		return new GraphNormalizer(this);
	}
	makeForExternalReference() {
		return this.#references;
	}
	makeForProperty() {
		return this.#properties;
	}
	makeForHash() {
		return this.#hashes;
	}
};
var BillNormalizer = class extends import_index_node.JSON.Normalize.BomNormalizer {
	normalize(bom, options) {
		const normalized = super.normalize(bom, options);
		if (!(bom instanceof Bill)) return normalized;
		const { externalReferences, compositions } = bom;
		const references = this._factory.makeForExternalReference().normalizeIterable(externalReferences, options);
		return Object.assign(normalized, {
			...references.length > 0 ? { externalReferences: references } : {},
			...compositions.length > 0 ? { compositions } : {}
		});
	}
};
var MetadataNormalizer = class extends import_index_node.JSON.Normalize.MetadataNormalizer {
	normalize(metadata, options) {
		const normalized = super.normalize(metadata, options);
		const manufacturer = metadata instanceof BillMetadata ? metadata.manufacturer : void 0;
		if (manufacturer === void 0) return normalized;
		const entity = this._factory.makeForOrganizationalEntity().normalize(manufacturer, options);
		return Object.assign(normalized, { manufacturer: entity });
	}
};
var PartNormalizer = class extends import_index_node.JSON.Normalize.ComponentNormalizer {
	normalize(component, options) {
		const isPart = component instanceof Part;
		const normalized = isPart && isPlain(component) ? this.#plain(component, options) : super.normalize(component, options);
		if (!normalized || !isPart) return normalized;
		const { manufacturer, releaseNotes } = component;
		if (manufacturer !== void 0) {
			const entity = this._factory.makeForOrganizationalEntity().normalize(manufacturer, options);
			Object.assign(normalized, { manufacturer: entity });
		}
		return releaseNotes === void 0 ? normalized : Object.assign(normalized, { releaseNotes });
	}
	/**
	* What the library gives, without the fields that are undefined in it: they are half of all, and cost every pass over the
	* document its time.
	*/
	#plain(part, options) {
		const { type, name, group, version, bomRef, scope, hashes, licenses, purl } = part;
		const { externalReferences: references, properties } = part;
		const factory = this._factory;
		if (!factory.spec.supportsComponentType(type)) return void 0;
		return {
			type,
			name,
			group: group || void 0,
			version: version || (factory.spec.requiresComponentVersion ? "" : void 0),
			"bom-ref": bomRef.value || void 0,
			scope,
			hashes: hashes.size > 0 ? factory.makeForHash().normalizeIterable(hashes, options) : void 0,
			licenses: licenses.size > 0 ? factory.makeForLicense().normalizeIterable(licenses, options) : void 0,
			purl: purl?.toString(),
			externalReferences: references.size > 0 ? factory.makeForExternalReference().normalizeIterable(references, options) : void 0,
			properties: properties.size > 0 && factory.spec.supportsProperties(part) ? factory.makeForProperty().normalizeIterable(properties, options) : void 0
		};
	}
};
/** Whether a part has nothing but what nearly all have. */
function isPlain({ supplier, author, publisher, description, copyright, cpe, swid, evidence, components }) {
	return (supplier ?? author ?? publisher ?? description ?? copyright ?? cpe ?? swid ?? evidence) === void 0 && components.size === 0;
}
var GraphNormalizer = class extends import_index_node.JSON.Normalize.DependencyGraphNormalizer {
	normalize(bom) {
		return (bom instanceof Bill ? [...bom.graph] : []).map(([ref, targets]) => targets.length > 0 ? {
			ref,
			dependsOn: [...targets]
		} : { ref });
	}
};
/** Addresses are escaped where they are read (`publicUrl`); the library would replace nine characters in each again. */
var EscapedReferences = class extends import_index_node.JSON.Normalize.ExternalReferenceNormalizer {
	normalize(reference, options) {
		const { url, type, hashes, comment } = reference;
		if (!this._factory.spec.supportsExternalReferenceType(type)) return void 0;
		const normalized = {
			url: url.toString(),
			type
		};
		if (hashes.size > 0) normalized.hashes = this._factory.makeForHash().normalizeIterable(hashes, options);
		if (comment) normalized.comment = comment;
		return normalized;
	}
};
/**
* Hashes are checked where they are read (`Hash`); the library would try five patterns on each again, which is a
* tenth of the whole work.
*/
var CheckedHashes = class extends import_index_node.JSON.Normalize.HashNormalizer {
	#last = null;
	normalize([alg, content]) {
		return {
			alg,
			content
		};
	}
	/** Most components have the digests of the file that they are delivered as, so that both are the same. */
	normalizeIterable(data) {
		if (this.#last?.of === data) return this.#last.hashes;
		const hashes = [];
		data.forEach((content, alg) => hashes.push({
			alg,
			content
		}));
		this.#last = {
			of: data,
			hashes
		};
		return hashes;
	}
};
/** A property is written as it is. */
var PlainProperties = class extends import_index_node.JSON.Normalize.PropertyNormalizer {
	normalize(property) {
		return property;
	}
	normalizeIterable(data) {
		const properties = [];
		data.forEach((property) => properties.push(property));
		return properties;
	}
};

// src/bom/serialize-losses.ts
/**
* What a document lost, as a phrase, or null. The library drops what it takes for invalid without a word; what reaches it is
* valid, so that a loss would be our fault.
*/
function lossOf(given, kept) {
	for (const key of [
		"components",
		"hashes",
		"licences",
		"references",
		"refs"
	]) if (given[key] !== kept[key]) return `${given[key]} ${key} became ${kept[key]}`;
	return null;
}
function countsOfModel(bill) {
	const { metadata, graph, compositions, externalReferences } = bill;
	const counts = {
		components: 0,
		hashes: 0,
		licences: metadata.licenses.size,
		references: externalReferences.size,
		refs: 0
	};
	const product = metadata.component ? [metadata.component] : [];
	for (const components of [
		metadata.tools.components,
		product,
		bill.components
	]) for (const component of components) {
		counts.components += 1;
		counts.hashes += component.hashes.size;
		counts.licences += component.licenses.size;
		counts.references += component.externalReferences.size;
		for (const reference of component.externalReferences) counts.hashes += reference.hashes.size;
	}
	for (const targets of graph.values()) counts.refs += 1 + targets.length;
	for (const { dependencies } of compositions) counts.refs += dependencies.length;
	return counts;
}
function countsOfJson(value) {
	const { metadata = {}, components, dependencies = [], compositions = [], externalReferences } = value;
	const counts = {
		components: 0,
		hashes: 0,
		licences: sizeOf(metadata.licenses),
		references: sizeOf(externalReferences),
		refs: 0
	};
	for (const all of [...describedIn(metadata), components]) for (const component of all ?? []) {
		counts.components += 1;
		counts.hashes += sizeOf(component.hashes);
		counts.licences += sizeOf(component.licenses);
		counts.references += sizeOf(component.externalReferences);
		for (const { hashes } of component.externalReferences ?? []) counts.hashes += sizeOf(hashes);
	}
	for (const { dependsOn } of dependencies) counts.refs += 1 + sizeOf(dependsOn);
	for (const composition of compositions) counts.refs += sizeOf(composition.dependencies);
	return counts;
}
/** The tools, and the product. */
function describedIn({ tools = {}, component }) {
	return ["components" in tools ? tools.components : [], component ? [component] : []];
}
function sizeOf(list) {
	return list === void 0 ? 0 : list.length;
}
/** Of a document as XML has it. */
function countsOfElements(root) {
	const names = /* @__PURE__ */ new Map();
	const open = [root];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		names.set(next.name, (names.get(next.name) ?? 0) + 1);
		if (typeof next.children === "object") {
			for (const child of next.children) if (isElement(child)) open.push(child);
		}
	}
	const count = (name) => names.get(name) ?? 0;
	return {
		components: count("component"),
		hashes: count("hash"),
		licences: count("license") + count("expression"),
		references: count("reference"),
		refs: count("dependency")
	};
}
function isElement(child) {
	return child.type === "element";
}

// src/bom/validate.ts
var validate_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ validateDocument: () => validateDocument });
/** Each in its own chunk, loaded for the version that is written. */
const validators = {
	"1.5": () => Promise.resolve().then(() => require("../bom/validators/cyclonedx-1.5.js")),
	"1.6": () => Promise.resolve().then(() => require("../bom/validators/cyclonedx-1.6.js")),
	"1.7": () => Promise.resolve().then(() => require("../bom/validators/cyclonedx-1.7.js"))
};
/** More would only say the same of other components. */
const most = 20;
/**
* What is wrong with a CycloneDX document, as parsed JSON or what becomes it; an empty list when nothing is. Checks the
* official schema, less the parts that Waybill never writes (they are faults), then what no schema can: that refs are
* given once, and that whatever is referred to is there. Linear in the size of the document.
*/
async function validateDocument(value, spec) {
	const { default: validate } = await validators[spec]();
	if (validate(value)) return referenceFaults(value);
	const faults = /* @__PURE__ */ new Map();
	for (const { instancePath, message } of validate.errors ?? []) {
		const what = message ?? "is invalid";
		if (!faults.has(instancePath)) faults.set(instancePath, {
			component: componentAt(value, instancePath),
			pointer: instancePath,
			message: what
		});
	}
	return [...faults.values()].slice(0, most);
}
/** `/components/12/hashes/0` is in the thirteenth component. */
function componentAt(value, pointer) {
	const document = value;
	const at = /^\/(?:(metadata\/component)|components\/(\d+))(?:\/|$)/.exec(pointer);
	const found = at?.[1] ? document?.metadata?.component : document?.components?.[Number(at?.[2] ?? -1)];
	return typeof found?.purl === "string" ? found.purl : typeof found?.name === "string" ? found.name : null;
}
function referenceFaults(document) {
	const faults = [];
	const refs = /* @__PURE__ */ new Set();
	const add = (pointer, ref) => {
		if (ref === void 0) return;
		if (refs.has(ref)) faults.push({
			component: ref,
			pointer,
			message: "must have a bom-ref of its own"
		});
		refs.add(ref);
	};
	add("/metadata/component", document.metadata?.component?.["bom-ref"]);
	document.metadata?.tools?.components?.forEach((tool, at) => add(`/metadata/tools/components/${at}`, tool["bom-ref"]));
	document.components?.forEach((component, at) => add(`/components/${at}`, component["bom-ref"]));
	document.vulnerabilities?.forEach((each, at) => add(`/vulnerabilities/${at}`, each["bom-ref"]));
	const known = (pointer, owner, ref) => {
		if (!refs.has(ref)) faults.push({
			component: owner,
			pointer,
			message: `must refer to a component: ${ref}`
		});
	};
	document.dependencies?.forEach(({ ref, dependsOn }, at) => {
		known(`/dependencies/${at}/ref`, null, ref);
		dependsOn?.forEach((target, index) => known(`/dependencies/${at}/dependsOn/${index}`, ref, target));
	});
	document.compositions?.forEach(({ dependencies }, at) => dependencies?.forEach((ref, index) => known(`/compositions/${at}/dependencies/${index}`, null, ref)));
	return faults.slice(0, most);
}

// src/bom/serialize.ts
/**
* A document as text in a version of CycloneDX: JSON or XML, indented by two spaces. Throws BOM_INVALID, naming the
* component, when it does not follow its specification: whatever the lockfiles say, that would be our fault.
*/
async function serialize(bill, spec, format) {
	const value = jsonOf(bill, spec);
	refuse(lossOf(countsOfModel(bill), countsOfJson(value)), spec);
	const [fault] = await validateDocument(value, spec);
	if (fault) refuse(`${fault.component ?? "the document"} (${fault.pointer}) ${fault.message}`, spec);
	if (format === "json") return {
		text: `${JSON.stringify(value, null, 2)}\n`,
		value
	};
	const [{ elementsOf }, { xmlText }] = await Promise.all([Promise.resolve().then(() => require("../bom/serialize-xml.js")), Promise.resolve().then(() => require("../bom/xml-text.js"))]);
	const root = elementsOf(bill, spec);
	refuse(lossOf(countsOfJson(value), countsOfElements(root)), spec);
	return {
		text: xmlText(root),
		value
	};
}
function refuse(reason, spec) {
	if (reason === null) return;
	throw new require_cli_ahead_ts.WaybillError("BOM_INVALID", `The bill of materials would break CycloneDX ${spec}: ${reason}.`, {
		hint: "Nothing was written. This is a fault of Waybill: please report it with this line.",
		exitCode: require_cli_ahead_ts.exitCodes.ourFault
	});
}

// src/bom/specification.ts
/** The versions of CycloneDX that are written. */
const specVersions = [
	"1.5",
	"1.6",
	"1.7"
];
const bomFormats = ["json", "xml"];

// src/bom/document.ts
var document_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ writeDocument: () => writeDocument });
/** RFC 9562 section 5.5: the serial numbers of all bills of materials are named in this space. It never changes. */
const namespace = "5a9c1f0b-2d43-4b8e-8f61-c07e94d3a512";
/**
* Writes an inventory as CycloneDX, validated: the same bytes for the same input, on every machine and in every locale.
* Every list is sorted here, since the library sorts as the machine's locale does. One component a purl; development
* packages are `excluded`. What an older version of CycloneDX has no place for is left out of it: in 1.5 who made a
* component or the document, the acknowledgement of a licence, and the addresses of sources. Throws BOM_INVALID.
*/
async function writeDocument(inventory, provenance) {
	const { root } = inventory;
	const { spec = "1.6", format = "json" } = provenance;
	const bill = new Bill();
	const repository = provenance.repositoryUrl === null ? null : publicUrl(provenance.repositoryUrl);
	bill.serialNumber = serialNumber(repository, root.version, provenance);
	describe(bill, provenance, spec);
	const manufacturer = provenance.manufacturer ? entityOf(provenance.manufacturer) : null;
	const product = productOf(inventory, repository, provenance);
	if (manufacturer !== null && spec !== "1.5") product.manufacturer = manufacturer;
	bill.metadata.component = product;
	const surroundings = {
		spec,
		licenseOf: licenseReader(),
		manufacturer
	};
	const refs = [root.purl, ...inventory.items.map(({ ref }) => ref)];
	const unlicensed = [];
	let licensed = 0;
	for (const item of inventory.items) {
		const component = componentOf(item, surroundings);
		if (component.licenses.size > 0) licensed += 1;
		else if (!isOwn(item)) unlicensed.push(item.purl);
		bill.components.add(component);
	}
	bill.graph = new Map(refs.filter((ref) => !inventory.unknown.has(ref)).map((ref) => [ref, inventory.dependencies.get(ref) ?? []]));
	bill.compositions = compositionsOf(refs, inventory, provenance.complete);
	const { text, value } = await serialize(bill, spec, format);
	return {
		text,
		value,
		spec,
		serialNumber: bill.serialNumber,
		licensed,
		unlicensed
	};
}
function serialNumber(repository, version, provenance) {
	const { packageName, commit, content } = provenance;
	const name = JSON.stringify([
		"bom",
		repository,
		packageName,
		version,
		commit ?? content
	]);
	return `urn:uuid:${v5(name, namespace)}`;
}
/** Without them a component with no edges would claim that it has none, also where nobody knows. */
function compositionsOf(refs, inventory, complete) {
	const { root, unknown } = inventory;
	const incomplete = new Set(complete ? inventory.incomplete : [...inventory.incomplete, root.purl]);
	const aggregates = {
		complete: [],
		incomplete: [],
		unknown: []
	};
	for (const ref of refs) aggregates[unknown.has(ref) ? "unknown" : incomplete.has(ref) ? "incomplete" : "complete"].push(ref);
	return [
		"complete",
		"incomplete",
		"unknown"
	].map((aggregate) => ({
		aggregate,
		dependencies: aggregates[aggregate]
	})).filter(({ dependencies }) => dependencies.length > 0);
}

// src/bom/graph.ts
/** Who depends on whom, by ref, and how much of it is known. */
var Graph = class {
	/** An edge that several lockfiles tell is there several times. */
	#edges = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Set();
	#doubted = /* @__PURE__ */ new Set();
	add(ref) {
		if (!this.#edges.has(ref)) this.#edges.set(ref, []);
	}
	/** Nothing depends on itself. */
	link(from, to) {
		const targets = this.#edges.get(from);
		if (targets === void 0) this.#edges.set(from, from === to ? [] : [to]);
		else if (from !== to) targets.push(to);
	}
	/** A lockfile tells what it depends on. */
	know(ref) {
		this.#known.add(ref);
	}
	/** A lockfile tells a part of that. */
	doubt(ref) {
		this.#doubted.add(ref);
	}
	/** Every list sorted. What has edges that no lockfile tells is known in part; what has none is not known at all. */
	told() {
		const refs = [...this.#edges.keys()].sort();
		const isUnknown = (ref) => !this.#known.has(ref) && !this.#doubted.has(ref) && this.#edges.get(ref)?.length === 0;
		const isIncomplete = (ref) => this.#doubted.has(ref) || !this.#known.has(ref);
		const told = refs.filter((ref) => !isUnknown(ref));
		return {
			dependencies: new Map(told.map((ref) => [ref, distinct$1(this.#edges.get(ref) ?? [])])),
			incomplete: new Set(told.filter(isIncomplete)),
			unknown: new Set(refs.filter(isUnknown))
		};
	}
};
function distinct$1(refs) {
	if (refs.length < 2) return refs;
	const sorted = refs.toSorted();
	return sorted.some((ref, at) => ref === sorted[at + 1]) ? [...new Set(sorted)] : sorted;
}

// src/bom/package-name.ts
/** Splits `@acme/api` into scope and name; a name without a scope has none. */
function splitScope(name) {
	const slash = name.indexOf("/");
	return name.startsWith("@") && slash > 0 ? {
		group: name.slice(0, slash),
		name: name.slice(slash + 1)
	} : {
		group: null,
		name
	};
}

// src/bom/purl.ts
/** Types whose packages always have a namespace; without one they cannot be looked up there (specification, `types/`). */
const namespaced = /* @__PURE__ */ new Set([
	"composer",
	"maven",
	"swift"
]);
/**
* The package URL of a component (ECMA-427; the rules of the types are those of the specification's `types/`). What does
* not come from the ecosystem's own registry says so in a qualifier, so that nobody takes it for the registry's package
* of that name. A package that its type cannot name, such as one of Composer without a vendor, is `generic`.
*/
function purlOf(component) {
	const { ecosystem, group, name, version, source, qualifiers = none$1, subpath = null } = component;
	const type = group === null && namespaced.has(ecosystem) ? "generic" : ecosystem;
	const namespace = group === null ? "" : segments(namespaceOf(type, group)).join("/");
	const pinned = version === null || version === "" ? "" : `@${encoded(version)}`;
	const told = toldBy(qualifiersOf(type, source), qualifiers);
	const below = subpath === null ? "" : subpathOf(subpath);
	return `pkg:${type}/${namespace}${namespace && "/"}${encoded(nameOf$1(type, name))}${pinned}${told}${below}`;
}
const none$1 = {};
/** Sorted; what is empty is left out (standard, "Qualifiers"). */
function toldBy(own, given) {
	if (own === none$1 && given === none$1) return "";
	const told = Object.entries({
		...own,
		...given
	}).filter(([, value]) => value !== "").sort(([a], [b]) => byCodeUnit(a, b)).map(([key, value]) => `${key}=${encoded(value)}`);
	return told.length > 0 ? `?${told.join("&")}` : "";
}
function namespaceOf(type, group) {
	return type === "composer" || type === "hex" ? group.toLowerCase() : group;
}
function nameOf$1(type, name) {
	switch (type) {
		case "composer":
		case "hex": return name.toLowerCase();
		case "pub": return name.toLowerCase().replace(/[^a-z0-9_]/g, "_");
		case "pypi": return name.toLowerCase().replaceAll("_", "-");
		default: return name;
	}
}
/** What slashes separate (standard, "Namespace"). */
function segments(path) {
	return path.split("/").filter((segment) => segment !== "").map(encoded);
}
/** What would be a place in a file system is left out (standard, "Subpath"). */
function subpathOf(subpath) {
	const kept = segments(subpath).filter((segment) => segment !== "." && segment !== "..");
	return kept.length > 0 ? `#${kept.join("/")}` : "";
}
const unescaped = /^[\w.~:-]*$/;
/** Everything but letters, digits, `.`, `-`, `_`, `~` and the colon (standard, "Character encoding"). */
function encoded(text) {
	if (unescaped.test(text)) return text;
	return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersOf(type, source) {
	switch (source?.kind) {
		case "git": return type === "swift" ? none$1 : { vcs_url: withCommit(vcsUrl(source.url), source.commit) };
		case "archive": return { download_url: source.url };
		case "file": return { file_name: source.path.slice(source.path.lastIndexOf("/") + 1) };
		default: return none$1;
	}
}
/** The address of a repository as the qualifier `vcs_url` wants it (SPDX, "package download location"): with its tool. */
function vcsUrl(url) {
	return /^(?:https?|ssh|file):/i.test(url) ? `git+${url}` : url;
}
function withCommit(url, commit) {
	return commit === null ? url : `${url}@${commit}`;
}

// src/bom/inventory.ts
var inventory_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	inventoryOf: () => inventoryOf,
	mainReading: () => mainReading
});
/**
* Joins what lockfiles say. The project of the main lockfile is the product itself; the project of any other is
* a part of the product that has its own dependencies.
*/
function inventoryOf(readings, product) {
	const sorted = [...readings].sort((a, b) => byCodeUnit(a.path, b.path));
	const main = mainReading(sorted);
	const root = rootOf$1(product, main);
	const items = /* @__PURE__ */ new Map();
	const graph = new Graph();
	const isProduct = (reading) => reading === main || isOnTop(reading) && (reading.root.name ?? product.name) === product.name;
	for (const reading of sorted) {
		const refs = refsOf(reading, isProduct(reading) ? root.purl : null, root.purl, items);
		const own = refs.get("");
		if (own !== void 0 && own !== root.purl) graph.link(root.purl, own);
		refs.forEach((ref, key) => {
			graph.add(ref);
			const targets = reading.dependencies.get(key);
			if (targets) graph.know(ref);
			for (const target of targets ?? []) {
				const to = refs.get(target);
				if (to !== void 0) graph.link(ref, to);
			}
			if (reading.incomplete.has(key)) graph.doubt(ref);
		});
	}
	graph.add(root.purl);
	const warnings = sorted.flatMap((reading) => reading.warnings);
	return {
		root,
		items: [...items.keys()].sort().map((ref) => joined(ref, items.get(ref) ?? [], warnings)),
		...graph.told(),
		warnings
	};
}
function isOnTop({ path }) {
	return folderOf$2(path) === "";
}
/** The folder of the project that a lockfile is of. Those of pip may have a folder of their own in it. */
function folderOf$2(path) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	return formatOf(path)?.name === "requirements" ? folder.replace(/(^|\/)requirements\/$/, "$1") : folder;
}
/**
* The lockfile of the product itself: the only one, or the first in the top folder, by a name of its own where one has it. Of
* several of a format the one with the shortest name: gradle.lockfile before settings-gradle.lockfile.
*/
function mainReading(readings) {
	if (readings.length === 1) return readings[0];
	const onTop = readings.filter(isOnTop).map((reading) => {
		const format = formatOf(reading.path);
		return {
			reading,
			rank: format ? rankOf(format) : Infinity
		};
	}).sort((a, b) => a.rank - b.rank || shortestFirst(a.reading.path, b.reading.path));
	return (onTop.find(({ reading }) => reading.root.name !== null) ?? onTop[0])?.reading;
}
function shortestFirst(a, b) {
	return a.length - b.length || byCodeUnit(a, b);
}
/** A product that is not called as its package is no package of that registry. */
function rootOf$1(product, main) {
	const isPackage = main !== void 0 && main.root.name === product.name;
	const ecosystem = isPackage ? main.ecosystem : "generic";
	const names = isPackage ? namesOf(main, product.name) : {
		group: null,
		name: product.name
	};
	const purl = purlOf({
		ecosystem,
		...names,
		version: product.version,
		source: null
	});
	return {
		ecosystem,
		...names,
		version: product.version,
		purl,
		license: main?.root.license
	};
}
/** Files the occurrences of one lockfile under their refs, and gives the ref of each key; '' is its own project. */
function refsOf(reading, own, rootPurl, items) {
	const folder = reading.path.slice(0, reading.path.lastIndexOf("/") + 1);
	const refs = /* @__PURE__ */ new Map();
	const file = (key, occurrence) => {
		const { purl } = occurrence;
		const ref = purl === rootPurl ? `${purl}#dependency` : purl;
		const known = items.get(ref);
		if (known) known.push(occurrence);
		else items.set(ref, [occurrence]);
		refs.set(key, ref);
	};
	if (own !== null) refs.set("", own);
	else file("", project(reading));
	for (const component of reading.components) {
		const path = component.path === "" ? "" : withoutSlash(folder + component.path);
		file(component.key, {
			component,
			kind: "library",
			purl: purlOf(component),
			path
		});
	}
	return refs;
}
function withoutSlash(path) {
	return path.endsWith("/") ? path.slice(0, -1) : path;
}
/** The group and the name of a project, as its ecosystem divides them. */
function namesOf({ ecosystem, root }, name) {
	if (root.group !== void 0) return {
		group: root.group,
		name
	};
	const slash = name.lastIndexOf("/");
	return (ecosystem === "composer" || ecosystem === "golang") && slash > 0 ? {
		group: name.slice(0, slash),
		name: name.slice(slash + 1)
	} : splitScope(name);
}
/** A project that has no name is called as its folder, which is the name of nothing in a registry. */
function project(reading) {
	const { ecosystem, root } = reading;
	const folder = folderOf$2(reading.path);
	const component = {
		ecosystem,
		...namesOf(reading, root.name ?? folder.split("/").at(-2) ?? "project"),
		version: root.version,
		need: "required",
		source: { kind: "folder" },
		hashes: [],
		license: root.license,
		path: "",
		properties: []
	};
	return {
		component,
		kind: "project",
		purl: purlOf(root.name === null ? {
			...component,
			ecosystem: "generic"
		} : component),
		path: withoutSlash(folder)
	};
}
const needs = [
	"required",
	"optional",
	"development"
];
const part = {
	name: "waybill:part",
	value: "true"
};
/** What occurs once, as most packages do: there is nothing to join. */
function single$1(ref, { component, kind, purl, path }) {
	const { ecosystem, group, name, version, qualifiers, subpath, need, source, hashes, license } = component;
	const item = {
		ref,
		purl,
		kind,
		ecosystem,
		group,
		name,
		version,
		need,
		hashes,
		origins: source === null ? [] : [{
			source,
			hashes
		}],
		files: component.files ?? [],
		supplier: component.supplier ?? null,
		licenses: license === void 0 ? [] : [license],
		paths: [path],
		properties: distinct(source?.kind === "folder" ? [...component.properties, part] : component.properties)
	};
	return qualifiers === void 0 && subpath === void 0 ? item : {
		...item,
		...nameParts(component)
	};
}
/** What few packages have in their names. */
function nameParts({ qualifiers, subpath }) {
	return {
		...qualifiers === void 0 ? {} : { qualifiers },
		...subpath === void 0 ? {} : { subpath }
	};
}
function joined(ref, occurrences, warnings) {
	const [first, second] = occurrences;
	if (!first) throw new Error(`${ref} occurs nowhere.`);
	return second ? several(ref, occurrences.toSorted(byPath), warnings) : single$1(ref, first);
}
function byPath(a, b) {
	return byCodeUnit(a.path, b.path);
}
function several(ref, all, warnings) {
	const [first] = all;
	if (!first) throw new Error(`${ref} occurs nowhere.`);
	const hashes = onePerAlgorithm(all);
	for (const algorithm of hashes.doubted) warnings.push(`${ref}: the lockfiles name several ${algorithm} digests; the first stands.`);
	const components = all.map(({ component }) => component);
	const { ecosystem, group, name, version } = first.component;
	const projects = all.filter(({ kind }) => kind === "project");
	const origins = originsOf(projects.length > 0 ? projects : all);
	const kind = projects.length > 0 ? "project" : "library";
	return {
		ref,
		purl: first.purl,
		kind,
		ecosystem,
		group,
		name,
		version,
		...nameParts(first.component),
		need: needs.find((need) => components.some((component) => component.need === need)) ?? "required",
		hashes: hashes.kept,
		origins,
		files: components.find(({ files }) => files && files.length > 0)?.files ?? [],
		supplier: components.find(({ supplier }) => supplier)?.supplier ?? null,
		licenses: components.map(({ license }) => license).filter((license) => license !== void 0),
		paths: [...new Set(all.map(({ path }) => path))],
		properties: distinct([...components.flatMap(({ properties }) => properties), ...isOwn({
			kind,
			origins
		}) ? [part] : []])
	};
}
function originsOf(all) {
	const bySource = /* @__PURE__ */ new Map();
	for (const occurrence of all) {
		const { source } = occurrence.component;
		if (source === null) continue;
		const id = ("url" in source ? source.url : "path" in source ? source.path : null) ?? source.kind;
		const known = bySource.get(id);
		if (known) known.from.push(occurrence);
		else bySource.set(id, {
			source,
			from: [occurrence]
		});
	}
	return [...bySource.values()].map(({ source, from }) => ({
		source,
		hashes: onePerAlgorithm(from).kept
	}));
}
function onePerAlgorithm(all) {
	const [only, second] = all;
	if (only && !second) return {
		kept: only.component.hashes,
		doubted: []
	};
	const kept = /* @__PURE__ */ new Map();
	const doubted = /* @__PURE__ */ new Set();
	for (const hash of all.flatMap(({ component }) => component.hashes)) {
		const known = kept.get(hash.algorithm);
		if (!known) kept.set(hash.algorithm, hash);
		else if (known.content !== hash.content) doubted.add(hash.algorithm);
	}
	return {
		kept: [...kept.values()].sort((a, b) => byCodeUnit(a.algorithm, b.algorithm)),
		doubted: [...doubted]
	};
}
function distinct(properties) {
	if (properties.length === 0) return [];
	return [...new Map(properties.map((property) => [JSON.stringify(property), property]))].sort(([a], [b]) => byCodeUnit(a, b)).map(([, property]) => property);
}

// src/bom/lockfiles/json.ts
var json_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ faultOffset: () => faultOffset });
/** Every level costs a parser many times its letter; in a short text it does no harm. */
const deepest = 1e3;
const longestUnchecked = 4194304;
/**
* Parses the JSON of a lockfile. Throws LOCKFILE_INVALID with the line of the fault: an empty file, a merge
* conflict, a file that ends too early, or whatever else is not JSON, and for a long text that is nested deeper than any
* lockfile. A byte order mark is taken as npm takes it.
*/
function parseJson(text, file) {
	const deep = text.length > longestUnchecked ? depthFault(text) : null;
	if (deep !== null) throw lockfileInvalid(`The lockfile is nested more than ${deepest} levels deep.`, {
		file,
		line: lineAt(text, deep)
	});
	try {
		return JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
	} catch {
		throw notJson(text, file);
	}
}
function notJson(text, file) {
	refuseUnreadable({
		path: file,
		text
	}, "JSON");
	const offset = faultOffset(text);
	const message = offset >= text.trimEnd().length ? "The lockfile ends too early." : "The lockfile is not JSON.";
	return lockfileInvalid(message, {
		file,
		line: lineAt(text, Math.min(offset, text.trimEnd().length))
	});
}
function depthFault(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "\"") at = stringEnd(text, at);
		else if (character === "[" || character === "{") {
			depth += 1;
			if (depth > deepest) return at;
		} else if (character === "]" || character === "}") depth -= 1;
	}
	return null;
}
function stringEnd(text, start) {
	let at = start + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at;
}
const token = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*")|(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.]))/iy;
const space = /[ \t\r\n]*/y;
/** The first characters of what may come: `"` for a string, `v` for a number or a word. */
const expected = {
	value: "\"v{[",
	"value or ]": "\"v{[]",
	key: "\"",
	"key or }": "\"}",
	colon: ":",
	"comma or end": ",}]"
};
/** Where a text stops being JSON (RFC 8259), which the engine's own message does not always say. */
function faultOffset(text) {
	const open = [];
	let state = "value";
	token.lastIndex = text.startsWith("\ufeff") ? 1 : 0;
	for (;;) {
		space.lastIndex = token.lastIndex;
		const match = token.exec(text);
		space.test(text);
		if (!match) return space.lastIndex;
		const [whole, mark, string] = match;
		const kind = mark ?? (string === void 0 ? "v" : "\"");
		const next = expected[state].includes(kind) ? after(state, kind, open) : null;
		if (next === null) return token.lastIndex - whole.trimStart().length;
		state = next;
	}
}
/** The state after a token that was expected; null where nothing is open that it could close or continue. */
function after(state, kind, open) {
	switch (kind) {
		case "{":
		case "[":
			open.push(kind);
			return kind === "{" ? "key or }" : "value or ]";
		case "}":
		case "]": return open.pop() === (kind === "}" ? "{" : "[") ? "comma or end" : null;
		case ",": return open.length === 0 ? null : open.at(-1) === "{" ? "key" : "value";
		case ":": return "value";
		default: return state.startsWith("key") ? "colon" : "comma or end";
	}
}

// src/bom/lockfiles/fields.ts
/** The fields of what should be an object; undefined for anything else. */
function fieldsOf(value) {
	return isFields(value) ? value : void 0;
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A field by a name that comes from a file, such as `constructor`. */
function fieldOf(fields, name) {
	return fields !== void 0 && Object.hasOwn(fields, name) ? fields[name] : void 0;
}
/** The entries of what should be an object; none for anything else. */
function entriesOf$1(value) {
	return isFields(value) ? Object.entries(value) : [];
}
/** What should be a list; empty for anything else. */
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** A text that says something and can be written as UTF-8; null for anything else. */
function textOf$2(value) {
	return typeof value === "string" && value.trim() !== "" ? wellFormed(value) : null;
}
/** The texts of what should be a list of them. */
function textsOf$1(value) {
	return listOf(value).flatMap((one) => textOf$2(one) ?? []);
}

// src/bom/lockfiles/local-path.ts
/** A file or folder as a lockfile names it. A place on a machine tells of that machine: only its last name is kept. */
function localPath(written) {
	const plain = wellFormed(withoutAccount(written)).replaceAll("\\", "/").replace(/^(?:path\+)?file:(?:\/\/)?/i, "");
	const isAbsolute = /^(?:\/|~|[a-z]:)/i.test(plain);
	const names = plain.split("/").filter((name) => name !== "" && name !== ".");
	return {
		path: isAbsolute ? names.at(-1) ?? "" : names.join("/"),
		isAbsolute
	};
}
/** A path seen from a folder, both relative; `..` is taken away as far as there is something before it. */
function joinPaths(folder, path) {
	const names = [];
	for (const name of `${folder}/${path}`.split("/")) {
		if (name === "" || name === ".") continue;
		if (name === ".." && names.length > 0 && names.at(-1) !== "..") names.pop();
		else names.push(name);
	}
	return names.join("/");
}

// src/bom/lockfiles/commit-archive.ts
const oid = "([0-9a-f]{7,64})";
const repository = "([\\w.-]+/[\\w.-]+)";
const patterns = [
	["github.com", new RegExp(`^https://codeload\\.github\\.com/${repository}/tar\\.gz/${oid}$`)],
	["github.com", new RegExp(`^https://github\\.com/${repository}/archive/${oid}\\.tar\\.gz$`)],
	["github.com", new RegExp(`^https://api\\.github\\.com/repos/${repository}/tarball/${oid}$`)],
	["gitlab.com", new RegExp(`^https://gitlab\\.com/${repository}/-/archive/${oid}/[^/]+\\.tar\\.gz$`)],
	["gitlab.com", new RegExp(`^https://gitlab\\.com/${repository}/repository/archive\\.tar\\.gz\\?ref=${oid}$`)],
	["bitbucket.org", new RegExp(`^https://bitbucket\\.org/${repository}/get/${oid}\\.tar\\.gz$`)]
];
/**
* The commit that a forge packs on request at this address; null for any other address. Package managers take these
* archives in place of a clone (hosted-git-info, `tarballtemplate`): it is the commit that is asked for, and no published
* file. `address` holds no credentials.
*/
function commitArchive(address) {
	for (const [host, pattern] of patterns) {
		const [, name, commit] = pattern.exec(address) ?? [];
		if (name !== void 0 && commit !== void 0) return {
			url: `git+https://${host}/${name.replace(/\.git$/, "")}.git`,
			commit
		};
	}
	return null;
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
const gitAddress = /^(git[+:@]|ssh:)/i;
const webAddress = /^https?:/i;
/**
* Where npm got a package from, by the `resolved` field: a registry or another web address, git, or a file. The archive
* that a forge packs of a commit is that commit: nobody published the file.
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
	if (gitAddress.test(resolved)) return git(resolved);
	if (webAddress.test(resolved)) {
		const url = publicUrl(resolved);
		if (url === null) return {
			source: null,
			fault: "its address is no valid URL and is left out."
		};
		if (defaultRegistries.has(url.split("/", 3)[2] ?? "")) return {
			source: {
				kind: "registry",
				url
			},
			fault: null
		};
		const commit = commitArchive(url);
		return {
			source: commit === null ? {
				kind: "archive",
				url
			} : {
				kind: "git",
				...commit
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
/** What nearly every entry is: 64 bytes in base64, whose last digit has four bits to spare. */
const single = /^sha512-[A-Za-z0-9+/]{85}[AQgw]==$/;
/** For one digest after the other: every buffer of its own costs more than its digest. */
const digest = Buffer.alloc(64);
function hexadecimal(base64) {
	digest.write(base64, "base64");
	return digest.toString("hex");
}
/**
* Reads Subresource Integrity metadata (W3C SRI 3.1) as npm writes it: several `algorithm-base64` entries between
* white space, each perhaps with `?options`. What is not a digest of the right length is left out and told.
*/
function readIntegrity(text) {
	if (single.test(text)) return {
		hashes: [{
			algorithm: "SHA-512",
			content: hexadecimal(text.slice(7))
		}],
		faults: []
	};
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

// src/bom/lockfiles/package-source.ts
const invalidAddress = "its address is no valid URL and is left out.";
/** A source that nothing else is known of. */
function bareSource(source, faults = []) {
	return {
		source,
		hashes: [],
		properties: [],
		faults
	};
}
/** The digests of an `integrity` field, and a phrase for each that is none. */
function digestsOf(sri) {
	const { hashes, faults } = readIntegrity(sri ?? "");
	if (faults.length === 0) return {
		hashes,
		faults: []
	};
	return {
		hashes,
		faults: faults.map((flaw) => `the integrity holds ${flaw}, which is left out.`)
	};
}
/** The digests of the archive that a forge packs of a commit: properties, since nobody published that file. */
function archiveDigests(hashes) {
	return hashes.map(({ algorithm, content }) => ({
		name: "waybill:npm:commit-archive",
		value: `${algorithm} ${content}`
	}));
}

// src/bom/lockfiles/workspaces.ts
/**
* Whether a folder of the project is one of its workspaces, by the globs of the manifest's `workspaces` (a list,
* or `{ packages }`). `*` stands for a part of one folder name, `?` for one character, `[a-z]` for one of several, `**` for
* any number of folders and `{a,b}` for each of its texts; a glob with `!` takes folders out again, and the last glob that
* matches decides. Of a glob with more than that nobody knows what it matches: then the answer is `unclear`.
*/
function workspaceMatcher(workspaces, unclear = true) {
	const globs = globsOf(workspaces).flatMap((glob) => {
		const excludes = glob.startsWith("!");
		return patternsOf(plain(excludes ? glob.slice(1) : glob), unclear).map((pattern) => ({
			excludes,
			pattern
		}));
	});
	return (folder) => globs.findLast(({ pattern }) => pattern(folder))?.excludes === false;
}
/** The globs of `workspaces`, whether it is a list or has one. */
function globsOf(workspaces) {
	if (Array.isArray(workspaces)) return workspaces.filter((glob) => typeof glob === "string");
	const inner = typeof workspaces === "object" && workspaces !== null && "packages" in workspaces ? workspaces.packages : [];
	return Array.isArray(inner) ? globsOf(inner) : [];
}
/** Whether a text may stand for folders of other names. */
function isGlob(text) {
	return /[*?[\]{}()]/.test(text);
}
/** Without `./` in front and slashes behind. */
function plain(glob) {
	let end = glob.length;
	while (glob[end - 1] === "/") end -= 1;
	return glob.slice(0, end).replace(/^(?:\.?\/)+/, "");
}
function patternsOf(glob, unclear) {
	const all = /[()]/.test(glob) ? null : alternatives(glob);
	if (all === null) return [() => unclear];
	return all.map((one) => {
		const parts = one.split("/");
		return (folder) => matches(parts, folder.split("/"));
	});
}
/** More texts than these, and braces in braces, are nobody's workspaces. */
const mostAlternatives = 20;
/** The texts that braces stand for; null where it cannot be told. */
function alternatives(glob) {
	let all = [""];
	for (const piece of glob.split(/(\{[^{}]*\})/)) {
		const inner = piece.startsWith("{") && piece.endsWith("}") ? piece.slice(1, -1) : null;
		if (inner === null ? /[{}]/.test(piece) : inner.includes("..")) return null;
		const texts = inner?.includes(",") ? inner.split(",") : [piece];
		if (all.length * texts.length > 20) return null;
		all = all.flatMap((start) => texts.map((text) => start + text));
	}
	return all;
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
/** What stands between stars has a length of its own, so that the first place for each is the right one. */
function matchesName(part, name) {
	if (part === name) return true;
	if (!/[*?[]/.test(part)) return false;
	const [start = [], ...rest] = part.split("*").map(pieceOf);
	const end = rest.pop();
	if (end === void 0) return name.length === start.length && fits(start, name, 0);
	const last = name.length - end.length;
	if (last < start.length || !fits(start, name, 0) || !fits(end, name, last)) return false;
	let at = start.length;
	for (const piece of rest) {
		while (at + piece.length <= last && !fits(piece, name, at)) at += 1;
		if (at + piece.length > last) return false;
		at += piece.length;
	}
	return true;
}
function pieceOf(text) {
	return [...text.matchAll(/\[[^\]]{1,100}\]|[^]/g)].map(([token]) => {
		if (token === "?") return /[^]/;
		return token.length === 1 ? token : oneOf(token) ?? token;
	});
}
/** `[abc]`, `[a-z]` and their opposites `[!a]` and `[^a]`. */
function oneOf(token) {
	const inner = token.slice(1, -1).replace(/^[!^]/, "");
	try {
		return new RegExp(`[${inner.length + 2 < token.length ? "^" : ""}${inner.replace(/[\\^[]/g, "\\$&")}]`);
	} catch {
		return null;
	}
}
function fits(piece, name, from) {
	return piece.every((token, at) => {
		const character = name.charAt(from + at);
		return typeof token === "string" ? token === character : token.test(character);
	});
}

// src/bom/lockfiles/npm-tree.ts
const modules = "node_modules/";
function npmTree(entries) {
	const places = /* @__PURE__ */ new Map();
	const installed = /* @__PURE__ */ new Map();
	let hasLinks = false;
	entries.forEach((entry, key) => {
		const place = placeOf(key);
		hasLinks ||= entry["link"] === true;
		places.set(key, place);
		if (!place) return;
		const names = installed.get(place.folder);
		if (names) names.set(place.name, key);
		else installed.set(place.folder, /* @__PURE__ */ new Map([[place.name, key]]));
	});
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
		outwards,
		hasLinks
	};
}
/** The last `node_modules` of a key and the name in it; null for a folder of the project (`packages/a`). */
function placeOf(key) {
	const inner = key.lastIndexOf(`/${modules}`);
	const at = inner >= 0 || !key.startsWith(modules) ? inner + 1 : 0;
	if (at === 0 && !key.startsWith(modules)) return null;
	const name = key.slice(at + 13);
	const depth = name.startsWith("@") ? 2 : 1;
	return slashesIn(name) >= depth ? null : {
		folder: key.slice(0, Math.max(0, at - 1)),
		name
	};
}
function slashesIn(name) {
	let count = 0;
	for (let at = name.indexOf("/"); at >= 0; at = name.indexOf("/", at + 1)) count += 1;
	return count;
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
	const written = textOf$2(fields["version"]) ?? "";
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
		const { folder, fault } = folderOf$1(written.slice(5));
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
function folderOf$1(written) {
	const { path, isAbsolute } = localPath(written);
	return {
		folder: path,
		fault: isAbsolute ? "it comes from a path outside the project; only its name is kept." : null
	};
}

// src/bom/lockfiles/package-lock.ts
var package_lock_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readPackageLock: () => readPackageLock });
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
	lock.tree.entries.forEach((entry, key) => {
		if (entry["link"] === true) return;
		if (key !== "") components.push(component(lock, key, entry, aliases));
		if (key === "" ? !lock.tells.root : !lock.tells.packages) return;
		const edges = edgesOf(lock, key, entry);
		dependencies.set(key, edges.found);
		if (!edges.complete) incomplete.add(key);
	});
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
	if (file.text.startsWith("\ufeff")) warnings.push(`${file.path}: starts with a byte order mark, which is left out.`);
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
	for (const key of Object.keys(packages)) {
		const entry = packages[key];
		if (!isRecord(entry)) throw invalid(JSON.stringify(key), `The entry ${JSON.stringify(key)} is not an object.`);
		if (key.length > longestPath || key.endsWith("/")) throw invalid(JSON.stringify(key), `The entry ${JSON.stringify(key).slice(0, 100)} names no folder.`);
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
	tree.entries.forEach((entry, key) => {
		const target = targetOf(tree.entries, key);
		const place = tree.places.get(key);
		if (!target || !place) return;
		if (nameOf(tree, target, tree.entries.get(target) ?? entry) === place.name) return;
		const known = aliases.get(target);
		if (known) known.push(place.name);
		else aliases.set(target, [place.name]);
	});
	return aliases;
}
const none = [];
function component(lock, key, entry, aliases) {
	const warn = (message) => lock.warnings.push(`${lock.file.path}: ${key}: ${message}`);
	const integrity = text(entry["integrity"]);
	const { source, fault } = readResolved(entry["resolved"], isInstalled(lock.tree, key), integrity !== null);
	if (fault) warn(fault);
	const { hashes, faults } = digestsOf(source?.kind === "git" ? null : integrity);
	for (const flaw of faults) warn(flaw);
	const { group, name } = splitScope(nameOf(lock.tree, key, entry));
	return {
		key,
		ecosystem: "npm",
		group,
		name,
		version: text(entry["version"]),
		need: needOf(entry),
		source,
		hashes,
		license: entry["license"],
		path: wellFormed(key),
		properties: propertiesOf(entry, aliases.get(key) ?? none)
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
	const found = key === "" ? workspacesOf(lock, entry) : [];
	let complete = true;
	const find = (optional, name) => {
		const target = resolveDependency(tree, key, name);
		if (target === key) warnings.push(`${file.path}: ${key || "the project"} depends on itself; the edge is left out.`);
		else if (typeof target === "string") found.push(target);
		else if (!optional || target === null) {
			complete = false;
			warnings.push(`${file.path}: ${key || "the project"} asks for ${name}, which the lockfile lacks.`);
		}
	};
	if (isInstalled(tree, key) && !("peerDependencies" in entry || "optionalDependencies" in entry)) for (const name of keysOf(entry["dependencies"])) find(false, name);
	else wanted(entry, !isInstalled(tree, key)).forEach(find);
	return {
		found: tree.hasLinks ? [...new Set(found)] : found,
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

// src/journeys/bill.ts
/** What is configured, where it is one word too. */
function bomRules({ bom }) {
	return typeof bom === "string" ? { required: bom === "required" } : bom;
}
/** Reads the lockfiles of a commit out of git, without a checkout: those in a folder, relative to the top. */
async function takeStock(repository, commit, below) {
	const [gathered, committer] = await Promise.all([
		repository.tree(commit, below).then(gather),
		repository.committer(commit),
		Promise.resolve().then(() => compose_exports).then(({ loadParts }) => loadParts())
	]);
	return {
		commit,
		gathered,
		committer
	};
}
/**
* Composes the bill of materials of the release at a commit from the lockfiles there.
* Null when the commit has no lockfile. Throws what `composeBom` throws.
*/
async function billOf(repository, commit, request) {
	return billOfStock(await takeStock(repository, commit, request.below ?? ""), request);
}
/** The same of what was read before. */
function billOfStock(stock, request) {
	const { commit, gathered, committer } = stock;
	return compose(gathered, {
		...request,
		commit,
		timestamp: committer.at,
		committer: committer.name
	});
}
/** The same from any tree of files. */
async function billFrom(tree, drawing) {
	return compose(await gather(tree), drawing);
}
async function gather(tree) {
	const { gatherLockfiles } = await Promise.resolve().then(() => lockfiles_exports);
	return gatherLockfiles(tree);
}
async function compose({ lockfiles, ignored, refused }, drawing) {
	const unread = ignored.filter((one) => one.unread);
	if (lockfiles.length + refused.length + unread.length === 0) return null;
	const { composeBom } = await Promise.resolve().then(() => compose_exports);
	const { release, notes, fillLicenses } = drawing;
	const rules = bomRules(drawing.configuration);
	const left = ignored.filter((one) => !one.unread).map(({ path, reason }) => ({
		path,
		reason
	}));
	const bom = await composeBom({
		lockfiles,
		refused,
		unread,
		ignored: left,
		root: {
			name: null,
			version: drawing.version ?? (release?.tag ? release.version : null)
		},
		release,
		releaseUrl: releaseUrlOf(drawing),
		repositoryUrl: notes.repository.url,
		commit: drawing.commit,
		packageName: null,
		timestamp: drawing.timestamp,
		author: rules.author ?? drawing.committer,
		toolVersion: "0.1.0",
		...specOf(drawing.spec ?? rules.spec),
		format: drawing.format ?? "json",
		manufacturer: organization(rules.manufacturer),
		supplier: organization(rules.supplier),
		dataLicense: rules["data-license"] ?? null,
		...fillLicenses ? { fillLicenses } : {}
	});
	return {
		bom,
		unread: unread.map(({ path, reason }) => ({
			path,
			reason
		})),
		whole: bom.errors.length === 0 && unread.length === 0,
		ignored: left
	};
}
function specOf(spec) {
	return spec === void 0 ? {} : { spec };
}
function organization(configured) {
	if (configured === void 0) return null;
	const { name, url, email = null } = configured;
	return {
		name,
		urls: url === void 0 ? [] : [url],
		email
	};
}
/** Where the forge shows the release; null for a draft and where there is no forge. */
function releaseUrlOf({ notes, release }) {
	const { url, forge } = notes.repository;
	return url === null || !release?.tag ? null : require_shared.forgeLinks(url, forge).tag(release.tag);
}

// src/journeys/bom-choices.ts
/** The version of CycloneDX that somebody asked for; null for null. Throws USAGE. */
function specNamed(given) {
	return choice("--spec", given, specVersions);
}
/** The format of a bill of materials; JSON for null. Throws USAGE. */
function bomFormatNamed(given) {
	return choice("--format", given, bomFormats) ?? "json";
}
function choice(flag, given, values) {
	if (given === null) return null;
	const value = values.find((one) => one === given);
	if (value !== void 0) return value;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `${flag} does not know ${given}.`, { hint: `It takes ${values.join(", ")}.` });
}

// src/journeys/licenses.ts
/**
* Fills in what lockfiles do not know of licences. Throws USAGE for a source that there is not, INPUT_INVALID for a file that
* is not there, and what reading it throws.
*/
async function fillFrom(sources, items) {
	const { fillLicenses } = await Promise.resolve().then(() => require("../bom/license-layers.js"));
	const warnings = [];
	const layers = [];
	for (const asked of sources.asked) layers.push(await layerOf(asked, sources, items, warnings));
	const { items: all, filled } = fillLicenses(items, layers);
	return {
		items: all,
		filled,
		warnings
	};
}
async function layerOf(asked, sources, items, warnings) {
	const at = asked.indexOf("=");
	const [kind, name] = at === -1 ? [asked, null] : [asked.slice(0, at), asked.slice(at + 1)];
	if (kind === "installed" && name === null) return {
		source: "installed",
		licenses: await sources.installed(items)
	};
	if (kind === "previous" && name) return previous(sources, name);
	if (kind === "overrides") return overrides(sources, name, items, warnings);
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--licenses does not know ${kind}${kind === "previous" ? " without a file" : ""}.`, { hint: "It takes installed, previous=FILE and overrides=FILE, several with a comma between them." });
}
async function previous(sources, name) {
	const { previousLicenses } = await Promise.resolve().then(() => require("../bom/license-layers.js"));
	const { readRecordedBom } = await Promise.resolve().then(() => require("../bom/recorded.js")).then((n) => n.recorded_exports);
	return previousLicenses(readRecordedBom(await textOf$1(sources.files, sources.resolve(name), name), name));
}
async function overrides(sources, given, items, warnings) {
	const { overrideLicenses, readLicenseOverrides } = await Promise.resolve().then(() => require("../bom/license-overrides.js"));
	const configured = sources.configuration.licenses?.overrides;
	const name = given ?? configured;
	if (name === void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", "--licenses overrides needs a file.", { hint: "Give it with overrides=FILE, or as licenses.overrides in waybill.yml." });
	const path = given === null ? `${sources.home}/${name}` : sources.resolve(name);
	const { layer, unused } = overrideLicenses(readLicenseOverrides(await textOf$1(sources.files, path, name), name), items);
	for (const { at, message, hint } of unused) warnings.push(`${at?.file ?? name}${at?.line === void 0 ? "" : `:${at.line}`}: ${message}${hint ? ` ${hint}` : ""}`);
	return layer;
}
async function textOf$1(files, path, name) {
	const bytes = await files.read(path);
	if (bytes === null) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `There is no file ${name}.`, { hint: "See how its path begins." });
	return Buffer.from(bytes).toString("utf8");
}

// src/cli/bom-company.ts
const outputNames = {
	checksum: "checksum-path",
	"third-party": "third-party-path",
	statement: "statement-path"
};
/**
* What `--checksum`, `--third-party` and `--statement` ask for. Throws USAGE before anything is read; the function that it
* gives writes the files once the document is drawn up.
*/
async function companyOf(call) {
	const { options } = call;
	if (options["artifact"] === "") throw new require_cli_ahead_ts.WaybillError("USAGE", "--artifact is empty.", { hint: "Give NAME=sha256:HEX, or leave it out for a statement about the bill of materials itself." });
	const asked = {
		output: fileOf(call, "output"),
		format: bomFormatNamed(require_cli_program_ts.textOption(options, "format")),
		checksum: require_cli_program_ts.flagOption(options, "checksum"),
		thirdParty: fileOf(call, "thirdParty"),
		statement: fileOf(call, "statement"),
		artifact: require_cli_program_ts.textOption(options, "artifact")
	};
	const { checksum, thirdParty, statement, artifact } = asked;
	if (!checksum && (thirdParty ?? statement ?? artifact) === null) return () => Promise.resolve({
		remarks: [],
		outputs: {}
	});
	const { planCompany } = await Promise.resolve().then(() => require("./bom-company.js"));
	const company = planCompany(asked);
	return (bill) => write(call, company, bill);
}
function fileOf({ world, options }, name) {
	const given = require_cli_program_ts.textOption(options, name);
	if (given === null) return null;
	const path = (0, node_path.resolve)(world.cwd, given);
	return {
		path,
		name: (0, node_path.basename)(path)
	};
}
async function write(call, company, { bom }) {
	const { drawCompany, packagesToNotice } = await Promise.resolve().then(() => require("./bom-company.js"));
	const { files, remarks, warnings } = drawCompany(company, bom, company.thirdParty === null ? null : await textsOf(call, packagesToNotice(bom)));
	for (const { path, content } of files) await call.world.files.write(path, content);
	return {
		remarks: [...remarks.map((text) => ({
			level: "info",
			text
		})), ...warnings.map((text) => ({
			level: "warning",
			text
		}))],
		outputs: Object.fromEntries(files.map(({ role, path }) => [outputNames[role], path]))
	};
}
/** Null where nobody said that installed packages may be looked at. */
async function textsOf({ world, options, arguments: [folder = "."] }, items) {
	if (!(require_cli_program_ts.textOption(options, "licenses")?.split(",") ?? []).some((source) => source.trim() === "installed")) return null;
	const { readInstalledLicenses } = await Promise.resolve().then(() => require("../edge/installed-licenses.js"));
	return (await readInstalledLicenses((0, node_path.resolve)(world.cwd, folder), items, { texts: true })).texts;
}

// src/cli/bom-remarks.ts
/** Of many alike so many are named one by one. */
const mostNamed = 5;
/** What people are told beside a bill of materials: what was read and what was not, and how much of it is known. */
function bomRemarks({ bom, ignored }) {
	const { summary, warnings, errors } = bom;
	const packages = summary.components - (summary.parts ?? 0);
	const unlicensed = summary.unlicensed ?? [];
	return [
		...warnings.map((text) => ({
			level: "warning",
			text
		})),
		...errors.map(({ at, message }) => ({
			level: "error",
			text: message,
			...at === void 0 ? {} : { at }
		})),
		...leftOut(ignored),
		...summary.lockfiles.filter(({ components }) => components !== null).map(({ path, components }) => info(`${path}: ${counted(components ?? 0)}.`)),
		...unlicensed.length === 0 ? [] : [info(`No licence is known of ${counted(unlicensed.length)}: ${named(unlicensed)}.`)],
		info(`${counted(summary.components, "component")}, ${summary.direct} direct; of ${counted(packages)} from elsewhere ${share(packages - unlicensed.length, packages)} with a licence, ${share(summary.hashed, packages)} with a hash.`)
	];
}
/** By reason, as many repositories have one fixture beside the other. */
function leftOut(ignored) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { path, reason } of ignored) {
		const known = byReason.get(reason);
		if (known) known.push(path);
		else byReason.set(reason, [path]);
	}
	return [...byReason].map(([reason, paths]) => info(paths.length === 1 ? `Left out ${paths[0]}: ${reason}.` : `Left out ${paths.length} lockfiles, of each: ${reason}. They are ${named(paths)}.`));
}
function info(text) {
	return {
		level: "info",
		text
	};
}
function counted(count, what = "package") {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function named(all) {
	const more = all.length - mostNamed;
	return `${all.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more (--json lists all)` : ""}`;
}
function share(part, whole) {
	return whole === 0 ? "none" : `${Math.floor(100 * part / whole)} %`;
}

// src/cli/bom.ts
var bom_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ bom: () => bom });
/**
* `waybill bom`: the bill of materials on stdout, or in a file and its summary with `--json`; with `--score` how much is in it
* instead. Exit code 7 when a lockfile could not be read, 9 when the licence policy says no.
*/
async function bom(call) {
	const { world, options, common } = call;
	const output = require_cli_program_ts.textOption(options, "output");
	const score = require_cli_program_ts.flagOption(options, "score");
	if (common.json && output === null && !score) throw new require_cli_ahead_ts.WaybillError("USAGE", "The document itself goes to stdout, so --json needs --output.", { hint: "Run: waybill bom --output bom.cdx.json --json" });
	const writeCompany = await companyOf(call);
	const remarks = [];
	const bill = await drawBill(call, require_cli_program_ts.textOption(options, "ref"), remarks);
	const policy = await policyOf(call, bill);
	const { document, summary, value } = bill.bom;
	if (output !== null) await world.files.write((0, node_path.resolve)(world.cwd, output), document);
	const company = await writeCompany(bill);
	const quality = score ? (await Promise.resolve().then(() => require("./bom-score.js"))).scoreBom(value) : null;
	return {
		document: quality?.document ?? (output === null ? null : summary),
		text: quality?.text ?? (output === null ? document : ""),
		remarks: [
			...remarks,
			...bomRemarks(bill),
			...company.remarks,
			...policy.remarks
		],
		exitCodes: [bill.whole ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.incomplete, policy.exitCode],
		outputs: {
			version: summary.root.version,
			get "bom-sha256"() {
				return summary.sha256;
			},
			...output === null ? {} : { "bom-path": (0, node_path.resolve)(world.cwd, output) },
			...company.outputs
		}
	};
}
/** Draws up the bill of materials of a folder at a revision. Throws LOCKFILE_MISSING where there is none. */
async function drawBill(call, ref, remarks) {
	const { world } = call;
	const folder = (0, node_path.resolve)(world.cwd, call.arguments[0] ?? ".");
	const bill = await drawn(call, {
		folder,
		ref,
		...drawing(call, folder, remarks)
	});
	if (bill !== null) return bill;
	throw new require_cli_ahead_ts.WaybillError("LOCKFILE_MISSING", `There is no lockfile in ${(0, node_path.relative)(world.cwd, folder) || "this folder"} at ${ref ?? "HEAD"}.`, { hint: "Commit the lockfile; for npm: npm install --package-lock-only makes one. Files that git does not have are not read." });
}
function drawing({ world, options }, folder, remarks) {
	const { configuration } = world.loaded;
	const asked = require_cli_program_ts.textOption(options, "licenses");
	const sources = {
		asked: asked?.split(",").map((one) => one.trim()) ?? [],
		files: world.files,
		installed: async (items) => {
			const { readInstalledLicenses } = await Promise.resolve().then(() => require("../edge/installed-licenses.js"));
			return (await readInstalledLicenses(folder, items)).licenses;
		},
		resolve: (name) => (0, node_path.resolve)(world.cwd, name),
		home: world.home,
		configuration
	};
	const fillLicenses = async (items) => {
		const { items: filled, warnings } = await fillFrom(sources, items);
		for (const text of warnings) remarks.push({
			level: "warning",
			text
		});
		return filled;
	};
	return {
		configuration,
		spec: specNamed(require_cli_program_ts.textOption(options, "spec")),
		format: bomFormatNamed(require_cli_program_ts.textOption(options, "format")),
		...asked === null ? {} : { fillLicenses }
	};
}
async function drawn(call, { folder, ref, ...drawing }) {
	try {
		const { notes, stock } = await require_shared.answered(call, (source) => readAt({
			...source,
			newcomers: false
		}, ref, folder), {
			cwd: folder,
			range: ref,
			files: ref ?? "HEAD"
		});
		const release = notes.releases[0] ?? null;
		return stock && await billOfStock(stock, {
			...drawing,
			notes,
			release
		});
	} catch (error) {
		if (!isWithoutGit(error)) throw error;
		if (!(0, node_fs.existsSync)(folder)) throw folderMissing(call, error);
		if (ref !== null) throw error;
		return drawnFromDisk(call, folder, drawing);
	}
}
/** The notes of what ships from a revision, and the lockfiles there, both at once. */
async function readAt(source, ref, folder) {
	const { repository } = source;
	const commit = ref === null ? repository.head : await repository.resolve(ref);
	const [{ notes }, stock] = await Promise.all([require_shared.draftShipment(source, ref), commit === null ? null : takeStock(repository, commit, (0, node_path.relative)(repository.root, folder))]);
	return {
		notes,
		stock
	};
}
/** A word that is no folder may be a command that was misspelt. */
function folderMissing({ arguments: [word = ""] }, error) {
	const meant = require_cli_program_ts.suggest(word, ["diff", "vulnerabilities"]);
	if (meant === null) return error;
	return new require_cli_ahead_ts.WaybillError(error.code, error.message, { hint: `Did you mean waybill bom ${meant}?` });
}
function isWithoutGit(error) {
	return error instanceof require_cli_ahead_ts.WaybillError && error.code === "NOT_A_REPOSITORY";
}
/** A folder that git knows nothing of is read as it is, at the time it is. */
async function drawnFromDisk({ world }, folder, drawing) {
	const { folderTree } = await Promise.resolve().then(() => require("../edge/folder-tree.js"));
	const { configuration } = world.loaded;
	const seconds = require_shared.sourceDate(world.environment) ?? Math.floor(world.clock.now().getTime() / 1e3);
	return billFrom(await folderTree(folder), {
		...drawing,
		notes: { repository: { url: configuration.repository ?? null } },
		release: null,
		commit: null,
		timestamp: (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString(),
		committer: null
	});
}
/** What the licence policy of `waybill.yml` says; nothing where there is none. */
async function policyOf({ world }, { bom: { inventory } }) {
	const { configuration, placeOf } = world.loaded;
	if (configuration.licenses === void 0) return {
		remarks: [],
		exitCode: require_cli_ahead_ts.exitCodes.done
	};
	const { judgeByPolicy } = await Promise.resolve().then(() => require("./license-policy.js"));
	const { denied, review, warnings } = judgeByPolicy(configuration.licenses, {
		items: inventory.items,
		today: world.clock.now(),
		placeOf
	});
	return {
		remarks: [
			...denied.map((text) => ({
				level: "error",
				text
			})),
			...review.map((text) => ({
				level: "warning",
				text
			})),
			...warnings.map((text) => ({
				level: "warning",
				text
			}))
		],
		exitCode: denied.length > 0 ? require_cli_ahead_ts.exitCodes.refusedByRule : require_cli_ahead_ts.exitCodes.done
	};
}

// src/bom/lockfiles/found.ts
/**
* Which of a folder's files (relative paths with `/`) are lockfiles. Installed packages' own lockfiles are never used by a
* package manager, and a fixture is an input of a test and no part of the product: both are ignored by name of a folder,
* and listed with the reason. A folder asked for by itself is not ignored.
*/
function lockfilesAmong(paths) {
	const all = new Set(paths);
	const lockfiles = [];
	const ignored = [];
	for (const path of [...all].sort((a, b) => a < b ? -1 : 1)) {
		const format = formatOf(path);
		const unread = unreadReason(path) ?? withoutModule(path, all);
		if (!format && unread === void 0) continue;
		const folder = folderOf(path);
		const reason = reasonAgainst(folder);
		if (reason !== null) ignored.push({
			path,
			reason,
			unread: false
		});
		else if (!format) ignored.push({
			path,
			reason: unread ?? "",
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
/**
* Takes lockfiles of one project that several package managers wrote for one: of JavaScript the one of the manager that
* package.json names (`packageManager`), else of every family the first format in the order of `formats.ts`.
*/
function chooseOfEachProject(files) {
	const rivals = /* @__PURE__ */ new Map();
	for (const file of files) {
		const format = formatOf(file.path);
		if (!format?.family) continue;
		const project = `${format.family} ${folderOf(file.path)}`;
		const known = rivals.get(project);
		if (known) known.push({
			file,
			format
		});
		else rivals.set(project, [{
			file,
			format
		}]);
	}
	const ignored = [...rivals.values()].flatMap((all) => {
		const manager = all.map(({ file }) => managerIn(file)).find((one) => one !== null);
		const named = all.find(({ format }) => manager && managerOf(format.name) === manager);
		const first = named ?? all.toSorted((a, b) => rankOf(a.format) - rankOf(b.format))[0];
		const reason = named ? `package.json names ${manager} as the package manager` : `${first?.format.name ?? ""} beside it is taken`;
		return all.filter(({ format }) => format.name !== first?.format.name).map(({ file: { path } }) => ({
			path,
			reason,
			unread: false
		}));
	});
	const out = new Set(ignored.map(({ path }) => path));
	return {
		chosen: files.filter(({ path }) => !out.has(path)),
		ignored
	};
}
/** Node's documentation, "packageManager": `pnpm@9.1.0+sha512...`. */
function managerIn({ manifest, path }) {
	if (!path.endsWith(".json") && !path.endsWith(".yaml") && !path.endsWith(".lock")) return null;
	if (!manifest?.includes("\"packageManager\"")) return null;
	try {
		return textOf$2(fieldsOf(parseJson(manifest, path))?.["packageManager"])?.replace(/@.*$/s, "") ?? null;
	} catch {
		return null;
	}
}
function managerOf(format) {
	return format === "package-lock" || format === "npm-shrinkwrap" ? "npm" : format.replace(/-lock$/, "");
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
/** go.sum holds digests and no versions of its own: without go.mod nobody knows which of them are used. */
function withoutModule(path, all) {
	if (!/(?:^|\/)go\.sum$/.test(path) || all.has(`${folderOf(path)}go.mod`)) return void 0;
	return "there is no go.mod beside it";
}
function reasonAgainst(folder) {
	const names = folder.split("/");
	if (names.includes("node_modules")) return "it belongs to an installed package";
	if (names.some((name) => /^(_*fixtures?_*|testdata)$/.test(name))) return "it is a fixture of a test";
	return null;
}

// src/bom/lockfiles/wanted.ts
/** Far more than what one project says its workspaces are; what is beyond is not looked for. */
const mostGlobs = 200;
/** As many names of folders are held against as many parts of globs, which is the work of a second. */
const mostSteps = 5e6;
/**
* Finds among the files of a tree what a format wants: files by their path, and by a glob for their folder
* (see `workspaceMatcher`) those of that name in any folder that it matches. A path that is there is no glob.
*/
function wantedAmong(paths) {
	const all = new Set(paths);
	const folders = /* @__PURE__ */ new Map();
	const foldersWith = (name) => {
		const known = folders.get(name) ?? foldersOf(paths, name);
		folders.set(name, known);
		return known;
	};
	return (wanted) => {
		const found = new Set(wanted.filter((path) => all.has(path)));
		const globs = /* @__PURE__ */ new Map();
		for (const glob of wanted.filter((path) => isGlob(path) && !all.has(path)).slice(0, mostGlobs)) {
			const slash = glob.lastIndexOf("/");
			const name = glob.slice(slash + 1);
			globs.set(name, [...globs.get(name) ?? [], glob.slice(0, Math.max(0, slash))]);
		}
		for (const [name, patterns] of globs) for (const folder of matching(patterns, foldersWith(name))) found.add(`${folder}/${name}`);
		return [...found];
	};
}
function* matching(patterns, folders) {
	const isWanted = workspaceMatcher(patterns, false);
	const parts = patterns.reduce((sum, pattern) => sum + partsOf(pattern), 0);
	let steps = 0;
	for (const folder of folders) {
		steps += parts * folder.split("/").length;
		if (steps > mostSteps) return;
		if (isWanted(folder)) yield folder;
	}
}
/** Braces make several globs of one. */
function partsOf(glob) {
	return glob.split("/").length * (glob.includes("{") ? 20 : 1);
}
/** The folders that have a file of a name, in the same order on every machine. Installed packages are nobody's workspaces. */
function foldersOf(paths, name) {
	return paths.filter((path) => path.endsWith(`/${name}`)).map((path) => path.slice(0, -name.length - 1)).filter((folder) => !folder.split("/").includes("node_modules")).sort();
}

// src/journeys/lockfiles.ts
var lockfiles_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ gatherLockfiles: () => gatherLockfiles });
/** Includes of includes: more than anybody writes. */
const mostRounds = 20;
/** Far more than the workspaces of a project. */
const mostBeside = 5e3;
/**
* Finds the lockfiles of a tree, and reads them with their manifests and with whatever else they want. What is too large is
* not loaded, and nothing outside of the tree is opened, whatever the files say.
*/
async function gatherLockfiles(tree) {
	const found = lockfilesAmong(tree.paths);
	const wanted = found.lockfiles.flatMap(({ path, manifest }) => manifest === null ? path : [path, manifest]);
	const blobs = await tree.read([...new Set(wanted)], longestLockfile);
	const refused = [];
	const files = [];
	for (const { path, manifest } of found.lockfiles) {
		const blob = blobs.get(path);
		if (blob && "bytes" in blob) files.push({
			path,
			text: textOf(blob.bytes),
			manifest: manifest === null ? null : textIn(blobs.get(manifest))
		});
		else refused.push(notOpened(path, blob?.size ?? null));
	}
	const { chosen, ignored } = chooseOfEachProject(files);
	return {
		lockfiles: await withCompany(chosen, tree),
		ignored: [...found.ignored, ...ignored].sort((a, b) => a.path < b.path ? -1 : 1),
		refused
	};
}
/** Asks the formats what else they want, all at once, until they name nothing new that is there. */
async function withCompany(files, tree) {
	const pathsOf = wantedAmong(tree.paths);
	const all = await Promise.all(files.map(async (file) => {
		return {
			file,
			reader: await formatOf(file.path)?.load(),
			beside: /* @__PURE__ */ new Map(),
			asked: /* @__PURE__ */ new Set(),
			next: []
		};
	}));
	let open = all;
	for (let round = 0; round < mostRounds && open.length > 0; round++) {
		for (const one of open) {
			const { asked } = one;
			one.next = pathsOf(wantedBy(one)).filter((path) => !asked.has(path)).slice(0, mostBeside - asked.size);
			for (const path of one.next) asked.add(path);
		}
		const paths = new Set(open.flatMap(({ next }) => next));
		if (paths.size === 0) break;
		const blobs = await tree.read([...paths], longestLockfile);
		open = open.filter(({ beside, next }) => {
			const before = beside.size;
			for (const path of next) {
				const text = textIn(blobs.get(path));
				if (text !== null) beside.set(path, text);
			}
			return beside.size > before;
		});
	}
	return all.map(({ file, beside }) => beside.size === 0 ? file : {
		...file,
		beside
	});
}
function wantedBy({ reader, file, beside }) {
	try {
		return reader?.wants?.({
			...file,
			beside
		}) ?? [];
	} catch {
		return [];
	}
}
function notOpened(path, size) {
	const name = formatOf(path)?.name ?? "";
	const at = {
		file: path,
		line: 1
	};
	if (size === null) return lockfileInvalid(`The ${name} lockfile cannot be opened.`, at, "See who may read it.");
	const limit = longestLockfile / 1024 / 1024;
	return lockfileInvalid(`The ${name} lockfile has ${Math.ceil(size / 1024 / 1024)} MiB; at most ${limit} are read.`, at, "Nobody writes lockfiles of that size: see what is in it.");
}
function textIn(blob) {
	return blob && "bytes" in blob ? textOf(blob.bytes) : null;
}
/** By its byte order mark where it has one: PowerShell writes UTF-16. */
function textOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 254 && second === 255) return new TextDecoder("utf-16be").decode(bytes);
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

Object.defineProperty(exports, "Bill", {
  enumerable: true,
  get: function () {
    return Bill;
  }
});
Object.defineProperty(exports, "BillMetadata", {
  enumerable: true,
  get: function () {
    return BillMetadata;
  }
});
Object.defineProperty(exports, "Part", {
  enumerable: true,
  get: function () {
    return Part;
  }
});
Object.defineProperty(exports, "archiveDigests", {
  enumerable: true,
  get: function () {
    return archiveDigests;
  }
});
Object.defineProperty(exports, "asInserted", {
  enumerable: true,
  get: function () {
    return asInserted;
  }
});
Object.defineProperty(exports, "bareSource", {
  enumerable: true,
  get: function () {
    return bareSource;
  }
});
Object.defineProperty(exports, "below", {
  enumerable: true,
  get: function () {
    return below;
  }
});
Object.defineProperty(exports, "billOf", {
  enumerable: true,
  get: function () {
    return billOf;
  }
});
Object.defineProperty(exports, "billOfStock", {
  enumerable: true,
  get: function () {
    return billOfStock;
  }
});
Object.defineProperty(exports, "bomRules", {
  enumerable: true,
  get: function () {
    return bomRules;
  }
});
Object.defineProperty(exports, "bom_exports", {
  enumerable: true,
  get: function () {
    return bom_exports;
  }
});
Object.defineProperty(exports, "byCodeUnit", {
  enumerable: true,
  get: function () {
    return byCodeUnit;
  }
});
Object.defineProperty(exports, "digestsOf", {
  enumerable: true,
  get: function () {
    return digestsOf;
  }
});
Object.defineProperty(exports, "entriesOf", {
  enumerable: true,
  get: function () {
    return entriesOf$1;
  }
});
Object.defineProperty(exports, "faultOffset", {
  enumerable: true,
  get: function () {
    return faultOffset;
  }
});
Object.defineProperty(exports, "fieldOf", {
  enumerable: true,
  get: function () {
    return fieldOf;
  }
});
Object.defineProperty(exports, "fieldsOf", {
  enumerable: true,
  get: function () {
    return fieldsOf;
  }
});
Object.defineProperty(exports, "formatOf", {
  enumerable: true,
  get: function () {
    return formatOf;
  }
});
Object.defineProperty(exports, "formats", {
  enumerable: true,
  get: function () {
    return formats;
  }
});
Object.defineProperty(exports, "globsOf", {
  enumerable: true,
  get: function () {
    return globsOf;
  }
});
Object.defineProperty(exports, "hasOnly", {
  enumerable: true,
  get: function () {
    return hasOnly;
  }
});
Object.defineProperty(exports, "invalidAddress", {
  enumerable: true,
  get: function () {
    return invalidAddress;
  }
});
Object.defineProperty(exports, "invalidAt", {
  enumerable: true,
  get: function () {
    return invalidAt;
  }
});
Object.defineProperty(exports, "isDistinct", {
  enumerable: true,
  get: function () {
    return isDistinct;
  }
});
Object.defineProperty(exports, "isFields", {
  enumerable: true,
  get: function () {
    return isFields;
  }
});
Object.defineProperty(exports, "isOwn", {
  enumerable: true,
  get: function () {
    return isOwn;
  }
});
Object.defineProperty(exports, "joinPaths", {
  enumerable: true,
  get: function () {
    return joinPaths;
  }
});
Object.defineProperty(exports, "json_exports", {
  enumerable: true,
  get: function () {
    return json_exports;
  }
});
Object.defineProperty(exports, "licenseReader", {
  enumerable: true,
  get: function () {
    return licenseReader;
  }
});
Object.defineProperty(exports, "licenseText", {
  enumerable: true,
  get: function () {
    return licenseText;
  }
});
Object.defineProperty(exports, "lineAt", {
  enumerable: true,
  get: function () {
    return lineAt;
  }
});
Object.defineProperty(exports, "listOf", {
  enumerable: true,
  get: function () {
    return listOf;
  }
});
Object.defineProperty(exports, "localPath", {
  enumerable: true,
  get: function () {
    return localPath;
  }
});
Object.defineProperty(exports, "lockfileInvalid", {
  enumerable: true,
  get: function () {
    return lockfileInvalid;
  }
});
Object.defineProperty(exports, "lockfilesAmong", {
  enumerable: true,
  get: function () {
    return lockfilesAmong;
  }
});
Object.defineProperty(exports, "longestExpression", {
  enumerable: true,
  get: function () {
    return longestExpression;
  }
});
Object.defineProperty(exports, "parseExpression", {
  enumerable: true,
  get: function () {
    return parseExpression;
  }
});
Object.defineProperty(exports, "parseJson", {
  enumerable: true,
  get: function () {
    return parseJson;
  }
});
Object.defineProperty(exports, "protocols", {
  enumerable: true,
  get: function () {
    return protocols;
  }
});
Object.defineProperty(exports, "publicUrl", {
  enumerable: true,
  get: function () {
    return publicUrl;
  }
});
Object.defineProperty(exports, "purlOf", {
  enumerable: true,
  get: function () {
    return purlOf;
  }
});
Object.defineProperty(exports, "readLicense", {
  enumerable: true,
  get: function () {
    return readLicense;
  }
});
Object.defineProperty(exports, "readResolved", {
  enumerable: true,
  get: function () {
    return readResolved;
  }
});
Object.defineProperty(exports, "refuseUnreadable", {
  enumerable: true,
  get: function () {
    return refuseUnreadable;
  }
});
Object.defineProperty(exports, "require_index_node", {
  enumerable: true,
  get: function () {
    return require_index_node;
  }
});
Object.defineProperty(exports, "require_spdx", {
  enumerable: true,
  get: function () {
    return require_spdx;
  }
});
Object.defineProperty(exports, "splitScope", {
  enumerable: true,
  get: function () {
    return splitScope;
  }
});
Object.defineProperty(exports, "takeStock", {
  enumerable: true,
  get: function () {
    return takeStock;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf$2;
  }
});
Object.defineProperty(exports, "textsOf", {
  enumerable: true,
  get: function () {
    return textsOf$1;
  }
});
Object.defineProperty(exports, "v5", {
  enumerable: true,
  get: function () {
    return v5;
  }
});
Object.defineProperty(exports, "validate_exports", {
  enumerable: true,
  get: function () {
    return validate_exports;
  }
});
Object.defineProperty(exports, "vcsUrl", {
  enumerable: true,
  get: function () {
    return vcsUrl;
  }
});
Object.defineProperty(exports, "wellFormed", {
  enumerable: true,
  get: function () {
    return wellFormed;
  }
});
Object.defineProperty(exports, "withoutCredentials", {
  enumerable: true,
  get: function () {
    return withoutCredentials;
  }
});
Object.defineProperty(exports, "workspaceMatcher", {
  enumerable: true,
  get: function () {
    return workspaceMatcher;
  }
});