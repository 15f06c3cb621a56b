const require_bom = require("../../journeys/lockfiles.js");

// src/bom/lockfiles/composer-links.ts
/** More packages that stand for one name tell nothing; lockfiles have a handful. */
const mostProviders = 32;
/**
* What names mean in a composer.lock: the package of that name, else all that replace or provide it (Composer
* documentation, "Package links"). Names have no case. A name without a vendor is of the platform: `php`, `ext-*`,
* `lib-*`, `composer-plugin-api` (same documentation, "Platform packages").
*/
function composerLinks(packages, project) {
	const keys = new Set(packages.map(({ key }) => key));
	const stands = /* @__PURE__ */ new Map();
	for (const { key, fields } of packages) for (const name of standsFor(fields)) {
		const known = stands.get(name);
		if (known) known.push(key);
		else stands.set(name, [key]);
	}
	const own = new Set(project ? standsFor(project) : []);
	return { targetsOf: (written) => {
		const name = written.toLowerCase();
		if (keys.has(name)) return [name];
		const others = stands.get(name);
		if (others) return others.length > mostProviders ? null : others;
		return own.has(name) || !name.includes("/") ? [] : null;
	} };
}
function standsFor(fields) {
	const names = [fields["replace"], fields["provide"]].flatMap(require_bom.entriesOf).map(([name]) => name.toLowerCase());
	return new Set(names.filter((name) => name.includes("/")));
}

// src/bom/lockfiles/composer-lock.ts
/** The host of the registry that Composer takes packages from unless it is told otherwise. */
const composerRegistry = ["packagist", "org"].join(".");
/**
* Reads composer.lock (Composer documentation, "Basic usage" and "The composer.json schema"). A list of licences offers
* a choice (schema, "license": "disjunctive"). Platform packages such as `php` and `ext-json` are no components; what a
* package replaces or provides stands for the names that others ask for. The root's edges come from composer.json.
* Throws LOCKFILE_INVALID with the line.
*/
function readComposerLock(file) {
	const warnings = [];
	const incomplete = /* @__PURE__ */ new Set();
	const warn = (message) => void warnings.push(`${file.path}: ${message}`);
	const manifest = manifestOf(file, warn);
	const entries = entriesOfLock(file, warn, incomplete);
	const links = composerLinks([...entries.values()], manifest);
	const dependencies = /* @__PURE__ */ new Map();
	const link = (key, name, wanted) => {
		const { found, missing } = edgesOf(key, wanted, links);
		dependencies.set(key, found);
		for (const lost of missing) warn(`${name} asks for ${lost}, which the lockfile lacks or does not tell.`);
		if (missing.length > 0) incomplete.add(key);
	};
	if (manifest) link("", "the project", [manifest["require"], manifest["require-dev"]]);
	for (const { key, name, fields } of entries.values()) link(key, name, [fields["require"]]);
	return {
		path: file.path,
		ecosystem: "composer",
		root: rootOf(manifest),
		components: [...entries.values()].map((entry) => component(entry, (text) => warn(`${entry.name}: ${text}`))),
		dependencies,
		incomplete,
		warnings
	};
}
function entriesOfLock(file, warn, incomplete) {
	const lock = require_bom.fieldsOf(require_bom.parseJson(file.text, file.path));
	const rewrite = "Write it again with Composer: composer update --lock.";
	if (!lock) throw require_bom.invalidAt(file.path, file.text, "", "The lockfile is not a JSON object.", rewrite);
	if (!Array.isArray(lock["packages"])) throw require_bom.invalidAt(file.path, file.text, "\"packages\"", "The lockfile has no list of \"packages\".", rewrite);
	const development = lock["packages-dev"];
	if (development !== void 0 && development !== null && !Array.isArray(development)) throw require_bom.invalidAt(file.path, file.text, "\"packages-dev\"", "Its \"packages-dev\" is not a list.", rewrite);
	const entries = /* @__PURE__ */ new Map();
	const add = (need, list, value, at) => {
		const fields = require_bom.fieldsOf(value);
		const name = require_bom.textOf(fields?.["name"])?.trim();
		if (!fields || !name || /[\s:@?#\\]/.test(name)) {
			warn(`number ${at + 1} of "${list}" names no package and is left out.`);
			incomplete.add("");
			return;
		}
		const key = name.toLowerCase();
		if (entries.has(key)) warn(`${name} is listed twice; the first stands.`);
		else entries.set(key, {
			key,
			name,
			fields,
			need
		});
	};
	for (const [at, value] of require_bom.listOf(lock["packages"]).entries()) add("required", "packages", value, at);
	for (const [at, value] of require_bom.listOf(development).entries()) add("development", "packages-dev", value, at);
	return entries;
}
function manifestOf(file, warn) {
	if (typeof file.manifest !== "string") return null;
	try {
		const manifest = require_bom.fieldsOf(JSON.parse(file.manifest.replace(/^\uFEFF/, "")));
		if (manifest) return manifest;
	} catch {}
	warn("the composer.json beside it cannot be read; what the project asks for is unknown.");
	return null;
}
function rootOf(manifest) {
	return {
		name: require_bom.textOf(manifest?.["name"]),
		version: require_bom.textOf(manifest?.["version"]),
		license: manifest?.["license"]
	};
}
function edgesOf(from, wanted, links) {
	const found = /* @__PURE__ */ new Set();
	const missing = [];
	for (const [name] of wanted.flatMap(require_bom.entriesOf)) {
		const targets = links.targetsOf(name);
		if (targets === null) missing.push(require_bom.withoutCredentials(require_bom.textOf(name) ?? "a package without a name"));
		else for (const target of targets) if (target !== from) found.add(target);
	}
	return {
		found: [...found],
		missing
	};
}
function component({ key, name, fields, need }, warn) {
	const slash = name.indexOf("/");
	const dist = require_bom.fieldsOf(fields["dist"]);
	const { source, path } = sourceOf(fields, dist, warn);
	return {
		key,
		ecosystem: "composer",
		group: slash > 0 ? name.slice(0, slash) : null,
		name: slash > 0 ? name.slice(slash + 1) : name,
		version: require_bom.textOf(fields["version"]),
		need,
		source,
		hashes: source?.kind === "git" || source?.kind === "folder" ? [] : hashesOf(dist, warn),
		supplier: supplierOf(fields["authors"]),
		license: licenseOf(fields["license"]),
		path,
		properties: propertiesOf(fields)
	};
}
/**
* The registry where its address for counting installations says so, and a version pins the bytes; else the checkout,
* else the archive. A version `dev-...` is a branch: only the commit tells what it was.
*/
function sourceOf(fields, dist, warn) {
	const address = require_bom.textOf(dist?.["url"]);
	if (dist?.["type"] === "path") return folderOf(address, warn);
	const notified = require_bom.publicUrl(require_bom.textOf(fields["notification-url"]) ?? "");
	const isBranch = /^dev-|-dev$/i.test(require_bom.textOf(fields["version"]) ?? "");
	const url = address === null ? null : require_bom.publicUrl(address);
	if (notified?.split("/", 3)[2] === composerRegistry && !isBranch) return {
		source: {
			kind: "registry",
			url
		},
		path: ""
	};
	const checkout = checkoutOf(require_bom.fieldsOf(fields["source"]));
	if (checkout && (notified === null || isBranch || url === null)) return {
		source: checkout,
		path: ""
	};
	return {
		source: address === null ? null : archiveOf(address, warn),
		path: ""
	};
}
function archiveOf(address, warn) {
	const url = require_bom.publicUrl(address);
	if (url !== null && /^https?:/.test(url)) return {
		kind: "archive",
		url
	};
	if (/^(?!file:)[a-z+.-]{2,}:/i.test(address)) {
		warn("its address is no valid URL and is left out.");
		return null;
	}
	const { path, isAbsolute } = require_bom.localPath(address);
	if (isAbsolute) warn("its archive is a file outside the project; only its name is kept.");
	return {
		kind: "file",
		path
	};
}
function folderOf(address, warn) {
	const local = require_bom.localPath(address ?? "");
	if (local.isAbsolute) warn("it is a folder outside the project; its place is left out.");
	return {
		source: { kind: "folder" },
		path: local.isAbsolute ? "" : local.path
	};
}
function checkoutOf(source) {
	if (source?.["type"] !== "git") return null;
	const url = require_bom.publicUrl(require_bom.textOf(source["url"]) ?? "");
	if (url === null) return null;
	const commit = require_bom.textOf(source["reference"]) ?? "";
	return {
		kind: "git",
		url,
		commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null
	};
}
/** SHA-1 of the archive; most registries leave it empty. */
function hashesOf(dist, warn) {
	const content = require_bom.textOf(dist?.["shasum"])?.toLowerCase();
	if (content === void 0) return [];
	if (/^[0-9a-f]{40}$/.test(content)) return [{
		algorithm: "SHA-1",
		content
	}];
	warn("its shasum is no SHA-1 and is left out.");
	return [];
}
/** A text or a list of texts (schema, "license"); what else is written there is no licence. */
function licenseOf(written) {
	const texts = require_bom.textsOf(written);
	return texts.length > 0 ? texts : require_bom.textOf(written) ?? void 0;
}
/** Of several authors nobody knows who supplies it. */
function supplierOf(authors) {
	const all = require_bom.listOf(authors);
	const only = all.length === 1 ? require_bom.fieldsOf(all[0]) : void 0;
	const name = require_bom.textOf(only?.["name"]);
	if (name === null || name.includes("@")) return null;
	return {
		name: require_bom.withoutCredentials(name),
		url: webAddress(only?.["homepage"])
	};
}
function propertiesOf(fields) {
	const type = require_bom.textOf(fields["type"]);
	const abandoned = fields["abandoned"];
	const property = (name, value) => value === null ? [] : [{
		name,
		value
	}];
	return [
		...property("waybill:composer:homepage", webAddress(fields["homepage"])),
		...property("waybill:composer:source", webAddress(require_bom.fieldsOf(fields["support"])?.["source"])),
		...property("waybill:composer:type", type === "library" ? null : type),
		...property("waybill:deprecated", abandoned === true ? "abandoned" : replacementOf(abandoned)),
		...property("waybill:install-script", /^composer-(?:plugin|installer)$/.test(type ?? "") ? "true" : null)
	];
}
function replacementOf(abandoned) {
	const replacement = require_bom.textOf(abandoned);
	return replacement === null ? null : `abandoned; its authors name ${require_bom.withoutCredentials(replacement)} instead`;
}
function webAddress(value) {
	const url = require_bom.publicUrl(require_bom.textOf(value) ?? "");
	return url !== null && /^https?:/.test(url) ? url : null;
}

exports.readComposerLock = readComposerLock;