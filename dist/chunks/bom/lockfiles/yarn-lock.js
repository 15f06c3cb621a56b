const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_bom = require("../../journeys/lockfiles.js");
const require_need = require("./need.js");
const require_yaml = require("./yaml.js");

// src/bom/lockfiles/yarn-package.ts
/** The name of `name@range`, or null: no other text is one. */
function nameOf(descriptor) {
	const at = descriptor.indexOf("@", 1);
	const name = at < 0 ? "" : descriptor.slice(0, at);
	return /^(?:@[^\s/@:]+\/)?[^\s/@:]+$/.test(name) ? require_bom.wellFormed(name) : null;
}
/** What stands behind the `@` of `name@range`. */
function rangeOf(descriptor) {
	return descriptor.slice(descriptor.indexOf("@", 1) + 1);
}
function fullName({ facts }) {
	return facts.group === null ? facts.name : `${facts.group}/${facts.name}`;
}
function textAt(fields, key) {
	const value = fields.get(key);
	return typeof value === "string" && value !== "" ? require_bom.wellFormed(value) : null;
}
function fieldsAt(fields, key) {
	const value = fields.get(key);
	return value === void 0 || typeof value === "string" ? /* @__PURE__ */ new Map() : value;
}
/** The names and ranges of a list of dependencies. */
function asksAt(fields, list, need) {
	return [...fieldsAt(fields, list)].flatMap(([name, range]) => typeof range === "string" ? {
		name: require_bom.wellFormed(name),
		range,
		need: need(name)
	} : []);
}
/** A function that makes keys unique: the second `ms@2.0.0` is `ms@2.0.0 (2)`. */
function uniqueKeys() {
	const times = /* @__PURE__ */ new Map();
	return (wanted) => {
		const key = wanted.replace(/\s/g, "");
		const count = (times.get(key) ?? 0) + 1;
		times.set(key, count);
		return count === 1 ? key : `${key} (${count})`;
	};
}
/** A record that says nothing of a package. Its text is not repeated: it may hold a password. */
function noPackage({ path }, { line }, what) {
	return require_bom.lockfileInvalid(`An entry of the lockfile has no ${what}.`, {
		file: path,
		line
	});
}
/** A path as seen from the lockfile's folder; one of another machine is cut to its last part. */
function pathWithin(folder, written) {
	const { path, isAbsolute } = require_bom.localPath(written);
	return isAbsolute ? path : require_bom.joinPaths(folder, path);
}

// src/bom/lockfiles/yarn-berry.ts
/** Patches upon patches; each is encoded once more than the one that it is laid upon. */
const mostPatches = 8;
/**
* The packages of a yarn.lock of yarn 2 and later (yarn docs, "Lexicon" and "Protocols"; yarnpkg/berry, `structUtils`):
* the keys are every `name@range` that was asked for, `resolution` is what it came to. The `checksum` is of yarn's own
* archive and of no file that anybody else has. A patch that yarn brings itself is told at the package that it is laid
* upon; one of the project's own is a package beside it. Throws LOCKFILE_INVALID with the line.
*/
function berryPackages(file, records, warnings) {
	const metadata = records.find(({ keys }) => keys[0] === "__metadata");
	if (!/^[1-9]\d{0,2}$/.test(textAt(metadata?.fields ?? /* @__PURE__ */ new Map(), "version") ?? "")) throw require_bom.lockfileInvalid("The version of the lockfile is none of yarn.", {
		file: file.path,
		line: metadata?.line ?? 1
	});
	const entries = records.filter((record) => record !== metadata).map((record) => entryOf(file, record));
	const builtin = builtinPatches(entries);
	const unique = uniqueKeys();
	let rootIsKnown = false;
	return entries.flatMap((entry) => {
		const { locator, names, record } = entry;
		if (builtin.hidden.has(entry)) return [];
		const { fault, ...origin } = originOf(entry.bases.at(-1) ?? locator);
		const isRoot = locator.protocol === "workspace" && origin.path === "" && !rootIsKnown;
		rootIsKnown ||= isRoot;
		const version = versionOf(record.fields);
		const key = isRoot ? "" : unique(`${locator.name}@${version ?? (origin.path || locator.protocol)}`);
		if (fault !== null) warnings.push(`${file.path}: ${key}: ${fault}`);
		const within = builtin.upon.get(locator.text) ?? [];
		return {
			key,
			descriptors: [...entry.descriptors, ...within.flatMap(({ descriptors }) => descriptors)],
			locator: locator.text,
			patched: entry.bases[0]?.text ?? null,
			workspace: locator.protocol === "workspace" ? origin.path : null,
			isLimited: textAt(record.fields, "conditions") !== null,
			asks: locator.protocol === "link" ? null : asksAt(record.fields, "dependencies", (name) => needOf(record.fields, name)),
			facts: {
				ecosystem: "npm",
				...require_bom.splitScope(locator.name),
				version,
				...origin,
				hashes: [],
				license: void 0,
				properties: [
					...[...new Set(names)].flatMap((name) => name === locator.name ? [] : {
						name: "waybill:npm:alias",
						value: name
					}),
					...[entry, ...within].flatMap((patch) => patchesOf(patch.locator)),
					...property("waybill:npm:yarn-checksum", textAt(record.fields, "checksum")),
					...property("waybill:npm:yarn-conditions", textAt(record.fields, "conditions"))
				]
			}
		};
	});
}
function entryOf(file, record) {
	const locator = locatorOf(textAt(record.fields, "resolution") ?? "");
	if (locator === null) throw noPackage(file, record, "resolution");
	const descriptors = record.keys.flatMap((key) => key.split(",")).map((key) => key.trim());
	const names = descriptors.flatMap((descriptor) => nameOf(descriptor) ?? []);
	if (names.length < descriptors.length) throw noPackage(file, record, "name");
	return {
		record,
		locator,
		descriptors,
		names,
		bases: basesOf(locator)
	};
}
function locatorOf(text) {
	const name = nameOf(text);
	if (name === null) return null;
	const reference = rangeOf(text);
	const end = reference.lastIndexOf("::");
	const plain = end < 0 ? reference : reference.slice(0, end);
	const protocol = /^([a-z+]+):/.exec(plain)?.[1] ?? "";
	return {
		text,
		name,
		protocol,
		selector: protocol === "" ? plain : plain.slice(protocol.length + 1),
		bindings: end < 0 ? "" : reference.slice(end + 2)
	};
}
function basesOf(patch) {
	const bases = [];
	for (let locator = patch; locator?.protocol === "patch";) {
		if (bases.length === mostPatches) break;
		locator = locatorOf(decoded(locator.selector.split("#", 1)[0] ?? ""));
		if (locator !== null) bases.push(locator);
	}
	return bases;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** The patches that yarn brings itself, by the locator of what they are laid upon, where that is in the lockfile. */
function builtinPatches(entries) {
	const known = new Set(entries.map(({ locator }) => locator.text));
	const upon = /* @__PURE__ */ new Map();
	const hidden = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const base = entry.bases[0]?.text;
		if (base === void 0 || !known.has(base) || !patchFiles(entry.locator).every(isBuiltin)) continue;
		hidden.add(entry);
		const others = upon.get(base);
		if (others) others.push(entry);
		else upon.set(base, [entry]);
	}
	return {
		upon,
		hidden
	};
}
/** The patch files, without the flags before their `!`. */
function patchFiles({ protocol, selector }) {
	const hash = protocol === "patch" ? selector.indexOf("#") : -1;
	if (hash < 0) return [];
	return selector.slice(hash + 1).split("&").map((path) => path.slice(path.indexOf("!") + 1));
}
function isBuiltin(path) {
	return path.startsWith("builtin<");
}
/** `~/` is the folder of the project (yarn docs, "Patch Protocol"). */
function patchesOf(locator) {
	return patchFiles(locator).map((path) => ({
		name: "waybill:patched",
		value: isBuiltin(path) ? path : pathWithin("", path.replace(/^~\//, ""))
	}));
}
function property(name, value) {
	return value === null ? [] : [{
		name,
		value
	}];
}
/** Folders of the project have no version of their own in the lockfile. */
function versionOf(fields) {
	const version = textAt(fields, "version");
	return version === "0.0.0-use.local" ? null : version;
}
function needOf(fields, name) {
	const meta = fieldsAt(fieldsAt(fields, "dependenciesMeta"), name);
	return textAt(meta, "optional") === "true" ? "optional" : "required";
}
function originOf(locator) {
	const { protocol, selector, bindings } = locator;
	const [address = "", fragment = ""] = selector.split("#", 2);
	const elsewhere = (path) => ({
		source: { kind: "folder" },
		path,
		fault: null
	});
	switch (protocol) {
		case "npm": {
			const archive = new URLSearchParams(bindings).get("__archiveUrl");
			if (archive !== null) return {
				...require_bom.readResolved(archive, true, true),
				path: ""
			};
			return {
				source: {
					kind: "registry",
					url: null
				},
				path: "",
				fault: null
			};
		}
		case "workspace": return elsewhere(pathWithin("", address));
		case "link":
		case "portal": return elsewhere(pathWithin(folderOf$1(bindings), address));
		case "file": {
			const path = pathWithin(folderOf$1(bindings), address);
			if (!/\.(?:tgz|tar\.gz)$/i.test(path)) return elsewhere(path);
			return {
				source: {
					kind: "file",
					path
				},
				path: "",
				fault: null
			};
		}
		default: return {
			...distant(protocol, `${protocol === "" ? "" : `${protocol}:`}${address}`, fragment),
			path: ""
		};
	}
}
/** `https://host/owner/name.git#commit=...` or an archive. */
function distant(protocol, address, fragment) {
	const commit = new URLSearchParams(fragment).get("commit");
	const isWeb = protocol === "http" || protocol === "https";
	if (commit === null && isWeb) return require_bom.readResolved(address, true, true);
	return require_bom.readResolved(`${isWeb ? "git+" : ""}${address}#${commit ?? ""}`, true, true);
}
/** The folder of the workspace that a relative path is written in. */
function folderOf$1(bindings) {
	const parent = locatorOf(new URLSearchParams(bindings).get("locator") ?? "");
	return parent?.protocol === "workspace" ? parent.selector : "";
}

// src/bom/lockfiles/yarn-classic.ts
/**
* The packages of a yarn.lock of yarn 1 (yarnpkg/yarn, `src/lockfile/` and `src/resolvers/`): the keys of an entry are
* every `name@range` that was asked for, `x@npm:real@range` is an alias, and where there is no `integrity` the address
* ends in the archive's SHA-1. The workspaces are not in it. Throws LOCKFILE_INVALID with the line.
*/
function classicPackages(file, records, warnings) {
	const unique = uniqueKeys();
	return records.map((record) => {
		const { fields, keys } = record;
		const version = textAt(fields, "version");
		if (version === null) throw noPackage(file, record, "version");
		const names = keys.map(nameOf);
		const [written] = names;
		const [first = ""] = keys;
		if (!written || names.includes(null)) throw noPackage(file, record, "name");
		const name = textAt(fields, "name") ?? realName(first) ?? written;
		const key = unique(`${name}@${version}`);
		const warn = (message) => warnings.push(`${file.path}: ${key}: ${message}`);
		const range = rangeOf(first);
		const isLink = range.startsWith("link:");
		return {
			key,
			descriptors: keys,
			locator: null,
			patched: null,
			workspace: null,
			isLimited: false,
			asks: isLink ? null : [...asksAt(fields, "dependencies", () => "required"), ...asksAt(fields, "optionalDependencies", () => "optional")],
			facts: {
				ecosystem: "npm",
				...require_bom.splitScope(name),
				version: isLink ? null : version,
				...origin(textAt(fields, "resolved"), textAt(fields, "integrity"), range, warn),
				license: void 0,
				properties: aliases(names, name)
			}
		};
	});
}
/** The name behind an alias, `x@npm:real@range`; null where there is none. */
function realName(descriptor) {
	const range = rangeOf(descriptor);
	return range.startsWith("npm:") ? nameOf(range.slice(4)) : null;
}
function aliases(names, real) {
	return [...new Set(names)].flatMap((name) => name === null || name === real ? [] : {
		name: "waybill:npm:alias",
		value: name
	});
}
function origin(resolved, integrity, range, warn) {
	const folder = /^(?:link|file):(.*)$/.exec(range)?.[1];
	if (resolved === null && folder !== void 0) return {
		source: { kind: "folder" },
		hashes: [],
		path: pathWithin("", folder)
	};
	const [address = "", digest = ""] = (resolved ?? "").split("#", 2);
	const { source, fault } = sourceOf(address, digest, integrity !== null);
	if (fault !== null) warn(fault);
	if (source?.kind === "git") return {
		source,
		hashes: [],
		path: ""
	};
	const sha1 = /^[0-9a-f]{40}$/.test(digest) ? [{
		algorithm: "SHA-1",
		content: digest
	}] : [];
	if (integrity === null) return {
		source,
		hashes: sha1,
		path: ""
	};
	const { hashes, faults } = require_bom.digestsOf(integrity);
	for (const flaw of faults) warn(flaw);
	return {
		source,
		hashes,
		path: ""
	};
}
function sourceOf(address, fragment, hasIntegrity) {
	if (/^[^:/\\]+\.tgz$/.test(address)) return {
		source: {
			kind: "registry",
			url: null
		},
		fault: null
	};
	if (!(/^(?:git[+:@]|ssh:)/i.test(address) || /\.git$/i.test(address) && !/^file:/i.test(address))) return require_bom.readResolved(address, true, hasIntegrity);
	return require_bom.readResolved(`${/^https?:/i.test(address) ? "git+" : ""}${address}#${fragment}`, true, false);
}

// src/bom/lockfiles/yarn-lines.ts
/** What `dependenciesMeta` needs; neither yarn nests deeper. */
const deepest = 4;
/** What almost every line is: one key, and perhaps a value. Neither is plain where it begins as other YAML does. */
const simple = /^( *)(?:"([^"\\]*)"|([^-?:,[\]{}#&*!|>'"%@`<=\s][^ ,":]*))(?::|:? (?:"([^"\\]*)"|([^-?:,[\]{}#&*!|>'"%@`\s].*)))$/;
/**
* Reads the lines of a yarn.lock, of yarn 1 (`key value`) as of its successors (`key: value`, a subset of YAML): keys and
* values are plain or JSON strings, two spaces a level, several keys with commas between them. What both leave out of
* their own files (lists, anchors, tabs) is refused. Throws LOCKFILE_INVALID with the line.
*/
function readYarnLines(text, file) {
	const records = [];
	const open = [];
	const add = (level, { keys, value }, line) => {
		if (level > open.length || level >= deepest || !Number.isInteger(level)) throw require_bom.lockfileInvalid("The line is indented as no yarn lockfile is.", {
			file,
			line
		});
		open.length = level;
		const inner = value === null || level === 0 ? /* @__PURE__ */ new Map() : null;
		const [key = ""] = keys;
		if (level === 0) records.push({
			keys,
			line,
			fields: inner ?? /* @__PURE__ */ new Map()
		});
		else open[level - 1]?.set(key, value ?? inner ?? "");
		if (value === null && inner !== null) open.push(inner);
	};
	let long = null;
	let number = 0;
	const addAnyOther = (written) => {
		const content = written.replace(/^ +/, "");
		if (content === "" || content.startsWith("#")) return;
		const asks = content.startsWith("? ");
		const line = asks ? parseLine(`${content.slice(2)}:`) : long ? lineBehind(long, content) : parseLine(content);
		if (line === null || asks && long) throw require_bom.lockfileInvalid("The line is none of a yarn lockfile.", {
			file,
			line: number
		});
		long = asks ? line.keys : null;
		if (!asks) add((written.length - content.length) / 2, line, number);
	};
	for (const raw of text.replace(/^\uFEFF/, "").split("\n")) {
		number += 1;
		const written = raw.trimEnd();
		const match = long === null ? simple.exec(written) : null;
		if (!match) {
			addAnyOther(written);
			continue;
		}
		const [, indent = "", quoted, plain = "", quotedValue, plainValue = null] = match;
		add(indent.length / 2, {
			keys: [quoted ?? plain],
			value: quotedValue ?? plainValue
		}, number);
	}
	if (long) throw require_bom.lockfileInvalid("The lockfile ends too early.", {
		file,
		line: number
	});
	return records;
}
function lineBehind(keys, content) {
	return content.startsWith(":") ? {
		keys,
		value: valueOf(content.slice(1))
	} : null;
}
function parseLine(content) {
	const keys = [];
	for (let at = 0; at < content.length;) {
		const token = tokenAt(content, at);
		if (token === null) return null;
		keys.push(token.text);
		const rest = content.slice(token.end, token.end + 2);
		if (rest === ": " || rest.startsWith(" ") && keys.length === 1) {
			const value = valueOf(content.slice(token.end + 1));
			return value === null ? null : {
				keys,
				value
			};
		}
		if (rest === ":") return {
			keys,
			value: null
		};
		if (rest !== ", ") return null;
		at = token.end + 2;
	}
	return null;
}
/** A key without quotes ends before a comma, a space, or a colon that a value follows. */
const plainKey = /[^-?:,[\]{}#&*!|>'"%@`<=\s](?:[^ ,":]|:(?! |$))*/y;
function tokenAt(content, start) {
	if (content[start] === "\"") {
		let end = content.indexOf("\"", start + 1);
		while (end > 0 && isEscaped(content, end)) end = content.indexOf("\"", end + 1);
		const text = end < 0 ? null : unquoted(content.slice(start, end + 1));
		return text === null ? null : {
			text,
			end: end + 1
		};
	}
	plainKey.lastIndex = start;
	const text = plainKey.exec(content)?.[0];
	return text === void 0 ? null : {
		text,
		end: start + text.length
	};
}
/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(content, at) {
	let start = at;
	while (content[start - 1] === "\\") start -= 1;
	return (at - start) % 2 === 1;
}
/** The text of a value; null where nothing stands, or a string that does not end. */
function valueOf(written) {
	const content = written.trim();
	if (content === "") return null;
	if (content.startsWith("\"")) return unquoted(content);
	return /^[-?:,[\]{}#&*!|>'%@`]/.test(content) ? null : content;
}
function unquoted(json) {
	if (/^"[^"\\]*"$/.test(json)) return json.slice(1, -1);
	try {
		const value = JSON.parse(json);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}

// src/bom/lockfiles/yarn-project.ts
/** The folder that a lockfile is in, with a slash behind it, as `beside` names its files. */
function folderOf(file) {
	return file.path.slice(0, file.path.lastIndexOf("/") + 1);
}
/** Reads the manifests that belong to a yarn.lock; one that cannot be read is told and left out. */
function yarnProject(file, warnings) {
	const base = folderOf(file);
	const warn = (what) => warnings.push(`${file.path}: ${what} cannot be read and is left out.`);
	const json = manifestOf(file.manifest ?? null, () => warn("the package.json beside it"));
	const workspaces = /* @__PURE__ */ new Map();
	for (const [path, text] of file.beside ?? []) {
		if (!path.startsWith(base) || !path.endsWith("/package.json")) continue;
		const folder = path.slice(base.length, -13);
		const fields = folder === "" ? null : manifestOf(text, () => warn(path));
		if (fields !== null) workspaces.set(folder, manifest(folder, fields));
	}
	return {
		root: json === null ? null : manifest("", json),
		workspaces,
		overrides: overridesOf(json?.["resolutions"]),
		catalogs: catalogsOf(file.beside?.get(`${base}.yarnrc.yml`) ?? null, () => warn(".yarnrc.yml"))
	};
}
function manifestOf(text, refuse) {
	if (text === null) return null;
	try {
		const json = JSON.parse(text.replace(/^\uFEFF/, ""));
		if (require_bom.isFields(json)) return json;
	} catch {}
	refuse();
	return null;
}
function manifest(folder, json) {
	return {
		folder,
		name: require_bom.textOf(json["name"]),
		version: require_bom.textOf(json["version"]),
		license: json["license"],
		asks: asksOf$1(json),
		workspaces: json["workspaces"]
	};
}
/** What is asked for twice counts as yarn installs it: an optional package is that, wherever else it stands. */
function asksOf$1(json) {
	const asks = /* @__PURE__ */ new Map();
	for (const [list, need] of [
		["devDependencies", "development"],
		["dependencies", "required"],
		["optionalDependencies", "optional"]
	]) for (const [name, range] of require_bom.entriesOf(json[list])) if (typeof range === "string" && require_bom.textOf(name) === name) asks.set(name, {
		name,
		range,
		need
	});
	return [...asks.values()];
}
function overridesOf(resolutions) {
	const overrides = /* @__PURE__ */ new Map();
	for (const [pattern, to] of require_bom.entriesOf(resolutions)) {
		const rule = typeof to === "string" ? override(pattern, to) : null;
		if (rule === null) continue;
		const known = overrides.get(rule.name);
		if (known) known.push(rule);
		else overrides.set(rule.name, [rule]);
	}
	return overrides;
}
/**
* `name`, `name@range`, `parent/name`, `parent@reference/name` and the globs of yarn 1, of which the last name counts
* (yarn docs, "resolutions"; yarn 1 docs, "Selective dependency resolutions").
*/
function override(pattern, to) {
	const parts = pattern.split("/").filter((part) => part !== "**");
	const names = [];
	for (let at = 0; at < parts.length; at += 1) {
		const part = parts[at] ?? "";
		const scoped = part.startsWith("@") ? parts[at += 1] : void 0;
		names.push(scoped === void 0 ? part : `${part}/${scoped}`);
	}
	const last = specifier(names.pop() ?? "");
	const from = names.pop();
	if (last === null) return null;
	return {
		from: from === void 0 ? null : specifier(from),
		name: last.name,
		range: last.reference,
		to
	};
}
function specifier(text) {
	const at = text.indexOf("@", 1);
	const name = nameOf(at < 0 ? `${text}@` : text);
	return name === null ? null : {
		name,
		reference: at < 0 ? null : rangeOf(text)
	};
}
/** The ranges that `catalog:` stands for (yarn docs, "Catalogs"). Nothing else of the configuration is looked at. */
function catalogsOf(text, refuse) {
	const catalogs = /* @__PURE__ */ new Map();
	if (text === null) return catalogs;
	try {
		const config = require_bom.fieldsOf(require_yaml.parseYaml(text, ".yarnrc.yml"));
		catalogs.set("", require_bom.fieldsOf(config?.["catalog"]) ?? {});
		for (const [name, ranges] of require_bom.entriesOf(config?.["catalogs"])) catalogs.set(name, require_bom.fieldsOf(ranges) ?? {});
	} catch {
		refuse();
	}
	return catalogs;
}
/** The range that `catalog:` or `catalog:name` stands for; any other range is itself. */
function rangeBehind({ catalogs }, name, range) {
	if (!range.startsWith("catalog:")) return range;
	const found = require_bom.fieldOf(catalogs.get(range.slice(8).trim()), name);
	return typeof found === "string" ? found : range;
}

// src/bom/lockfiles/yarn-links.ts
/** A function that tells what a package depends on, as yarn itself finds it. */
function yarnLinks(packages, project, isClassic) {
	const index = indexOf(packages, project, isClassic);
	const workspaces = packages.flatMap(({ key, workspace }) => workspace === null || key === "" ? [] : key);
	return (from) => {
		const targets = /* @__PURE__ */ new Map();
		const lacking = [];
		for (const ask of from.asks ?? []) {
			const target = targetOf(index, from, ask);
			const known = target === void 0 ? void 0 : targets.get(target);
			if (target === void 0) lacking.push(...ask.need === "optional" ? [] : [ask.name]);
			else targets.set(target, known === void 0 ? ask.need : stronger(known, ask.need));
		}
		if (from.key === "") for (const workspace of workspaces) targets.set(workspace, "required");
		return {
			targets,
			lacking
		};
	};
}
function stronger(a, b) {
	return [
		"required",
		"optional",
		"development"
	].find((need) => need === a || need === b) ?? a;
}
function indexOf(packages, project, isClassic) {
	const byDescriptor = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	const patched = new Set(packages.map((each) => each.patched));
	for (const { key, descriptors, locator } of packages) {
		for (const descriptor of descriptors) if (!byDescriptor.has(descriptor)) byDescriptor.set(descriptor, key);
		if (locator !== null && patched.has(locator)) continue;
		for (const name of new Set(descriptors.map((each) => each.slice(0, each.indexOf("@", 1))))) {
			const keys = byName.get(name);
			if (keys) keys.push(key);
			else byName.set(name, [key]);
		}
	}
	const workspaces = packages.flatMap((each) => isClassic && each.workspace ? [[fullName(each), each.key]] : []);
	const root = packages.find(({ key }) => key === "");
	return {
		isClassic,
		project,
		byDescriptor,
		byName,
		workspaces: new Map(workspaces),
		root
	};
}
function targetOf(index, from, ask) {
	const { isClassic, project, workspaces } = index;
	const range = isClassic ? ask.range : rangeBehind(project, ask.name, ask.range);
	const overrides = overriddenBy(index, from, ask.name, range);
	const own = () => found(index, ask.name, range, from);
	const overridden = () => firstOf(overrides, (to) => found(index, ask.name, to, index.root));
	const key = isClassic ? own() ?? overridden() : overridden() ?? own();
	if (key !== void 0) return key;
	const workspace = workspaces.get(ask.name);
	if (workspace !== void 0) return workspace;
	const named = project.root === null || overrides.length > 0 || range.startsWith("catalog:") ? index.byName.get(ask.name) : void 0;
	return named?.length === 1 ? named[0] : void 0;
}
/**
* By the ways that the key of an entry writes a range: in yarn 1 paths from where the lockfile is; in its successors paths
* with whose they are, and before yarn 4 ranges without the default protocol.
*/
function found({ isClassic, byDescriptor }, name, range, from) {
	const exact = byDescriptor.get(`${name}@${range}`);
	if (exact !== void 0) return exact;
	const path = /^(?:file|link):/.exec(range)?.[0];
	if (isClassic) return path === void 0 || !from?.workspace ? void 0 : byDescriptor.get(`${name}@${path}${pathWithin(from.workspace, range.slice(path.length))}`);
	return byDescriptor.get(`${name}@npm:${range}`) ?? byDescriptor.get(`${name}@${range}::locator=${encodeURIComponent(require_bom.wellFormed(from?.locator ?? ""))}`);
}
function firstOf(ranges, find) {
	for (const range of ranges) {
		const key = find(range);
		if (key !== void 0) return key;
	}
}
/** What the manifest gives a package instead: the first rule that fits, in yarn 1 every rule for the name. */
function overriddenBy({ isClassic, project }, from, name, range) {
	const rules = project.overrides.get(name);
	if (rules === void 0) return [];
	if (isClassic) return rules.map(({ to }) => to);
	const rule = rules.find((each) => (each.range === null || plain(each.range) === plain(range)) && (each.from === null || each.from.name === fullName(from) && (each.from.reference === null || plain(each.from.reference) === plain(rangeOf(from.locator ?? "")))));
	return rule === void 0 ? [] : [rule.to];
}
function plain(range) {
	return range.startsWith("npm:") ? range.slice(4) : range;
}

// src/bom/lockfiles/yarn-workspaces.ts
/**
* The packages of a lockfile with the project itself and its workspaces, as the manifests tell them. Yarn 1 has none of
* them in its lockfile. Its successors have all, with the development packages among the others: there the manifest tells
* which those are, and what it asks for and they lack is added, to be told as missing.
*/
function withManifests(isClassic, packages, project) {
	if (isClassic) return [
		...project.root === null ? [] : [asPackage(project.root)],
		...[...workspacesOf(project)].map(asPackage),
		...packages
	];
	return packages.map((each) => {
		const { workspace } = each;
		const manifest = workspace === "" ? project.root : project.workspaces.get(workspace ?? "");
		if (workspace === null || !manifest) return each;
		const { version, license } = manifest;
		return {
			...each,
			asks: asksOf(each, manifest),
			facts: {
				...each.facts,
				version,
				license
			}
		};
	});
}
/** The workspaces of a yarn 1 project, as far as their manifests are there. One without a name or a version is none. */
function workspacesOf({ root, workspaces }) {
	const isOurs = require_bom.workspaceMatcher(root?.workspaces, false);
	return [...workspaces.values()].filter(({ folder, name, version }) => name !== null && version !== null && isOurs(folder));
}
function asPackage({ folder, name, version, license, asks }) {
	const real = name ?? folder.slice(folder.lastIndexOf("/") + 1);
	return {
		key: folder === "" ? "" : `workspace:${folder}`,
		descriptors: [],
		locator: null,
		patched: null,
		workspace: folder,
		isLimited: false,
		asks,
		facts: {
			ecosystem: "npm",
			...require_bom.splitScope(real),
			version,
			source: { kind: "folder" },
			hashes: [],
			license,
			path: folder,
			properties: []
		}
	};
}
function asksOf(written, manifest) {
	const known = new Map(written.asks?.map((ask) => [ask.name, ask]));
	const missing = manifest.asks.filter(({ name }) => !known.has(name));
	for (const { name, need } of manifest.asks) {
		const ask = known.get(name);
		if (ask) known.set(name, {
			...ask,
			need
		});
	}
	return [...known.values(), ...missing];
}
/**
* The globs of the manifests of a yarn 1 project's workspaces (yarnpkg/yarn, `src/config.js`, `resolveWorkspaces`). None
* leads out of the project.
*/
function workspaceManifests(workspaces) {
	return require_bom.globsOf(workspaces).flatMap((glob) => {
		const folder = require_bom.localPath(glob).path;
		return glob.startsWith("!") || !isWithin(folder) ? [] : `${folder}/package.json`;
	});
}
/** Whether a folder is one in the project, and not the project itself. */
function isWithin(folder) {
	return folder !== "" && !/^(?:\/|~|[a-z]:)/i.test(folder) && !folder.split(/[/\\]/).includes("..");
}

// src/bom/lockfiles/yarn-lock.ts
/**
* Reads yarn.lock of yarn 1 and of its successors: every package, and every edge by the exact `name@range` that was asked
* for, with the overrides of the manifest. Peers are not told by either and are no edges. What is needed for development
* or as an option, and the workspaces of yarn 1, are told by the manifests (`wantedByYarn`); without one everything
* counts as required. Throws LOCKFILE_INVALID with the line.
*/
function readYarnLock(file) {
	const lock = openLock(file);
	const { dependencies, incomplete, needs } = graphOf(lock);
	const { root } = lock.project;
	const named = lock.packages.find(({ key }) => key === "");
	return {
		path: file.path,
		ecosystem: "npm",
		root: {
			name: root?.name ?? (named === void 0 ? null : fullName(named)),
			version: root?.version ?? null,
			license: root?.license
		},
		components: lock.packages.filter(({ key }) => key !== "").map(({ key, facts }) => ({
			key,
			...facts,
			need: needs.get(key) ?? "required"
		})),
		dependencies,
		incomplete,
		warnings: lock.warnings
	};
}
/**
* The manifests of the workspaces, and the configuration where its catalogs are used. The lockfile of yarn 2 and later
* names their folders; for yarn 1 the globs of the manifest do.
*/
function wantedByYarn(file) {
	try {
		const records = readYarnLines(file.text, file.path);
		const base = folderOf(file);
		if (isClassic(file, records)) return workspaceManifests(yarnProject(file, []).root?.workspaces).map((glob) => base + glob);
		const folders = berryPackages(file, records, []).flatMap(({ workspace }) => workspace ?? []);
		const config = /: "?catalog:/.test(file.text) ? [`${base}.yarnrc.yml`] : [];
		return [...folders.filter(isWithin).map((folder) => `${base}${folder}/package.json`), ...config];
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) return [];
		throw error;
	}
}
function isClassic({ path, text }, records) {
	const version = /^# yarn lockfile v(\S+)/m.exec(text);
	if (version?.[1] === "1") return true;
	if (version === null && records.some(({ keys }) => keys[0] === "__metadata")) return false;
	throw require_bom.lockfileInvalid(version ? "The version of the lockfile is none of yarn." : "The lockfile is none of yarn.", {
		file: path,
		line: 1
	});
}
function openLock(file) {
	const warnings = [];
	if (file.text.startsWith("\ufeff")) warnings.push(`${file.path}: starts with a byte order mark, which is left out.`);
	const records = readYarnLines(file.text, file.path);
	const classic = isClassic(file, records);
	const project = yarnProject(file, warnings);
	const written = (classic ? classicPackages : berryPackages)(file, records, warnings);
	return {
		file,
		isClassic: classic,
		project,
		packages: withManifests(classic, written, project),
		warnings
	};
}
function graphOf(lock) {
	const { file, isClassic, packages, project, warnings } = lock;
	const linksOf = yarnLinks(packages, project, isClassic);
	const limited = new Set(packages.flatMap(({ key, isLimited }) => isLimited ? key : []));
	const byLocator = new Map(packages.map(({ key, locator }) => [locator, key]));
	const dependencies = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	const edges = /* @__PURE__ */ new Map();
	const asked = [];
	for (const each of packages) {
		const { key, patched, workspace } = each;
		const { targets, lacking } = linksOf(each);
		const who = key || "the project";
		if (targets.has(key)) warnings.push(`${file.path}: ${who} depends on itself; the edge is left out.`);
		for (const name of lacking) warnings.push(`${file.path}: ${who} asks for ${name}, which the lockfile lacks.`);
		if (lacking.length > 0) incomplete.add(key);
		const others = [...targets.keys()].filter((target) => target !== key);
		if (each.asks !== null) dependencies.set(key, others);
		if (workspace !== null) asked.push({
			key,
			need: "required"
		});
		const base = patched === null ? void 0 : byLocator.get(patched);
		const own = base === void 0 ? [] : [{
			to: base,
			optional: false
		}];
		for (const [to, need] of targets) if (need === "development") asked.push({
			key: to,
			need
		});
		else own.push({
			to,
			optional: need === "optional" || limited.has(to)
		});
		edges.set(key, own);
	}
	const graph = {
		dependencies,
		incomplete,
		needs: require_need.needsByReach(asked, edges)
	};
	tellUnknown(lock, graph);
	return graph;
}
/** What the manifests that are there do not tell. */
function tellUnknown({ file, isClassic, packages, project, warnings }, graph) {
	const { dependencies, incomplete, needs } = graph;
	const warn = (message) => warnings.push(`${file.path}: ${message}`);
	if (!dependencies.has("")) {
		incomplete.add("");
		warn("only a package.json beside it could tell what the project asks for.");
		return;
	}
	const silent = packages.flatMap(({ workspace }) => workspace === null || (workspace === "" ? project.root : project.workspaces.has(workspace)) ? [] : `${workspace}/package.json`.replace(/^\//, ""));
	if (!isClassic && silent.length > 0) warn(`nothing of ${silent.length} of its workspaces counts as development without ${silent[0]} and the like.`);
	const unreached = packages.filter(({ key }) => !needs.has(key)).length;
	if (unreached === 0) return;
	if (isClassic && project.root?.workspaces !== void 0) incomplete.add("");
	warn(`nothing that is known asks for ${unreached} of its packages; they count as required.`);
}

exports.readYarnLock = readYarnLock;
exports.wantedByYarn = wantedByYarn;