const require_bom = require("../../journeys/lockfiles.js");
const require_need = require("./need.js");

// src/bom/lockfiles/gemfile-groups.ts
const order = [
	"required",
	"optional",
	"development"
];
const development = /* @__PURE__ */ new Set(["development", "test"]);
const longestStatement = 4096;
const neutral = {
	groups: [],
	isOptional: false
};
/** Statements that change nothing about groups, but for a block that they may open. */
const plain = /^(?:source|ruby|platforms?|path|git|github|git_source|install_if|plugin|env|require|require_relative|puts|if|unless|elsif|else|case|when|[a-z_]\w*\s*(?:\|\|)?=(?![=~>]))(?![\w?!])/;
const opens = /^(?:if|unless|case)\b|^[a-z_]\w*\s*(?:\|\|)?=\s*(?:if|unless|case|begin)\b/;
/**
* The groups of a Gemfile (Bundler documentation, "gemfile(5)"), read and never run. It is a program: null as soon as
* one statement is not plainly understood, for then nobody can tell what is in a group.
*/
function readGemfileGroups(text) {
	const statements = statementsOf(text);
	if (!statements) return null;
	const found = {
		blocks: [],
		needs: /* @__PURE__ */ new Map(),
		hasGemspec: false
	};
	for (const statement of statements) if (!understand(statement, found)) return null;
	return found.blocks.length === 0 ? found : null;
}
/** Files one statement; false where it is not plainly understood. */
function understand(statement, found) {
	if (statement === "end") return found.blocks.pop() !== void 0;
	const isOpen = /\bdo(?:\s*\|[^|]*\|)?$/.test(statement);
	switch (/^[a-z_]+/.exec(statement)?.[0]) {
		case "group": {
			const block = isOpen ? groupOf(statement) : null;
			if (block) found.blocks.push(block);
			return block !== null;
		}
		case "gem": return !isOpen && fileGem(statement, found);
		case "gemspec":
			found.hasGemspec = true;
			return !isOpen && !statement.includes("group");
		default:
			if (!plain.test(statement) || /\b(?:gem|group)\b/.test(withoutTexts(statement))) return false;
			if (isOpen || opens.test(statement) && !/\bend$/.test(statement)) found.blocks.push(neutral);
			return true;
	}
}
function fileGem(statement, { blocks, needs }) {
	const gem = gemOf(statement, blocks);
	if (!gem) return false;
	const known = needs.get(gem.name);
	if (known === void 0 || order.indexOf(gem.need) < order.indexOf(known)) needs.set(gem.name, gem.need);
	return true;
}
/** `group :development, :test, optional: true do` */
function groupOf(statement) {
	const inner = statement.slice(5).replace(/\bdo$/, "").trim().replace(/^\(|\)$/g, "");
	const isOptional = /,\s*(?:optional:\s*|:optional\s*=>\s*)true\s*$/.test(inner);
	const groups = namesOf(inner.replace(/,\s*(?:optional:\s*|:optional\s*=>\s*)(?:true|false)\s*$/, ""));
	return groups && {
		groups,
		isOptional
	};
}
/** `gem "name", "~> 1.0", group: :test`; a name that is put together is of nobody knows which gem. */
function gemOf(statement, blocks) {
	const [, single, double] = /^gem[\s(]\s*(?:'([^'#\\]+)'|"([^"#\\]+)")/.exec(statement) ?? [];
	const name = single ?? double;
	if (name === void 0) return null;
	const said = withoutTexts(statement);
	const [option, list = ""] = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|%[iw]\[[^\]]*\]|:\w+|'\w+'|"\w+")/.exec(said) ?? [];
	if (option === void 0 && /\bgroups?\b\s*(?::|=>)/.test(said)) return null;
	const own = option === void 0 ? [] : namesOf(list.startsWith("[") ? list.slice(1, -1) : list);
	if (!own) return null;
	const groups = [...blocks.flatMap((block) => block.groups), ...own];
	if (groups.length === 0) return {
		name,
		need: "required"
	};
	if (groups.every((group) => development.has(group))) return {
		name,
		need: "development"
	};
	return {
		name,
		need: blocks.some(({ isOptional }) => isOptional) ? "optional" : "required"
	};
}
/** `:a, "b"`, `%i[a b]` or `*%i[a b]`; null for anything else. */
function namesOf(list) {
	const words = /^\*?%[iw]\[([^\]]*)\]$/.exec(list.trim());
	if (words) return (words[1] ?? "").split(/\s+/).filter((name) => name !== "");
	const names = list.split(",").map((name) => /^\s*(?::(\w+)|'(\w+)'|"(\w+)")\s*$/.exec(name));
	if (names.some((name) => name === null)) return null;
	return names.flatMap((name) => name?.[1] ?? name?.[2] ?? name?.[3] ?? []);
}
/** Without the texts in it that are more than a word: what they say is no Ruby. */
function withoutTexts(statement) {
	return statement.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (text) => /^.\w+.$/.test(text) ? text : "''");
}
/** One statement a line, or several lines with an open bracket or a comma between them; without remarks. Null where unsure. */
function statementsOf(text) {
	const statements = [];
	let parts = [];
	let depth = 0;
	for (const raw of text.replace(/^\uFEFF/, "").split("\n")) {
		const line = lineOf(raw);
		if (!line) return null;
		depth += line.depth;
		if (depth < 0) return null;
		if (line.code !== "") parts.push(line.code);
		if (depth > 0 || line.code === "" || /[,\\]$/.test(line.code)) continue;
		const statement = parts.join(" ");
		if (statement.length > longestStatement) return null;
		statements.push(statement);
		parts = [];
	}
	return parts.length === 0 && depth === 0 ? statements : null;
}
/** What a line says without its remark, and how many brackets it opens; null for what may go on anywhere. */
function lineOf(raw) {
	const token = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(#.*)|([([{])|([)\]}])|(['"`;]|<<[~-]?\w|^=begin|^__END__)|[^'"#`;()[\]{}<=_]+|[<=_]/gy;
	let depth = 0;
	let code = "";
	for (let match = token.exec(raw); match !== null; match = token.exec(raw)) {
		if (match[4] !== void 0) return null;
		if (match[1] !== void 0) break;
		if (match[2] !== void 0) depth += 1;
		if (match[3] !== void 0) depth -= 1;
		code += match[0];
	}
	return {
		code: code.trim(),
		depth
	};
}

// src/bom/lockfiles/gemfile-lock-file.ts
const sources = /* @__PURE__ */ new Set([
	"GEM",
	"GIT",
	"PATH",
	"PLUGIN SOURCE"
]);
const others = /* @__PURE__ */ new Set([
	"PLATFORMS",
	"DEPENDENCIES",
	"CHECKSUMS",
	"RUBY VERSION",
	"BUNDLED WITH"
]);
const again = "Write it again with bundle lock, or restore it with git.";
/**
* Parses Gemfile.lock (Bundler, `Bundler::LockfileParser`; RubyGems guides, "How Gemfile.lock works"): sections at the
* start of a line, options with two spaces before them, gems with four, what they depend on with six. Throws
* LOCKFILE_INVALID with the line.
*/
function parseGemfileLock(text, file) {
	const lock = {
		gems: [],
		asked: [],
		checksums: /* @__PURE__ */ new Map(),
		unknown: /* @__PURE__ */ new Set()
	};
	const sections = /* @__PURE__ */ new Set();
	let section = "";
	let source = null;
	let at = 0;
	for (const raw of text.replace(/^\uFEFF/, "").split("\n")) {
		at += 1;
		const line = raw.trimEnd();
		if (line === "") continue;
		if (!line.startsWith(" ")) {
			section = line;
			sections.add(line);
			source = isSource(line) ? {
				type: line,
				options: /* @__PURE__ */ new Map()
			} : null;
		} else if (source) {
			const fault = readGem(line, source, lock.gems);
			if (fault !== null) throw require_bom.lockfileInvalid(fault, {
				file,
				line: at
			}, again);
		} else readOther(line, section, lock);
	}
	for (const one of sections) if (!isSource(one) && !others.has(one)) lock.unknown.add(one);
	if (sections.has("DEPENDENCIES")) return lock;
	if (sections.size === lock.unknown.size) throw require_bom.invalidAt(file, text, "", "The file has none of the sections of a Gemfile.lock.", again);
	throw require_bom.lockfileInvalid("The lockfile ends too early: it has no DEPENDENCIES.", {
		file,
		line: at
	}, again);
}
function readOther(line, section, { asked, checksums }) {
	const { name, version, platform, rest } = wordsOf(line.replace(/!$/, ""));
	if (section === "DEPENDENCIES" && name !== "") asked.push(name);
	if (section === "CHECKSUMS" && rest !== "") checksums.set(`${name} ${version} ${platform}`, rest.split(","));
}
/** Files a line of a source; what is wrong with it, or null. */
function readGem(line, source, gems) {
	const depth = line.length - line.trimStart().length;
	if (depth === 2) {
		addOption(source.options, line.trim());
		return null;
	}
	const { name, version, platform } = wordsOf(line);
	if (depth === 6 && name !== "") {
		const last = gems.at(-1);
		if (last?.source !== source) return "A dependency stands here without a gem above it.";
		last.wants.push(name);
		return null;
	}
	if (depth !== 4 || name === "" || version === "") return "A gem with its version is expected here.";
	gems.push({
		name,
		version,
		platform,
		source,
		wants: []
	});
	return null;
}
function isSource(line) {
	return sources.has(line);
}
function addOption(options, line) {
	const colon = line.indexOf(":");
	if (colon < 0) return;
	const name = line.slice(0, colon);
	const known = options.get(name);
	if (known) known.push(line.slice(colon + 1).trim());
	else options.set(name, [line.slice(colon + 1).trim()]);
}
/** `name (version-platform) rest`; a version has no hyphen, so that the first one begins the platform. */
function wordsOf(line) {
	const text = line.trim();
	const start = text.indexOf(" (");
	const end = text.indexOf(")", start);
	if (start < 0 || end < 0) return {
		name: text,
		version: "",
		platform: "ruby",
		rest: ""
	};
	const inner = text.slice(start + 2, end);
	const hyphen = inner.indexOf("-");
	return {
		name: text.slice(0, start),
		version: hyphen < 0 ? inner : inner.slice(0, hyphen),
		platform: hyphen < 0 ? "ruby" : inner.slice(hyphen + 1),
		rest: text.slice(end + 1).trim()
	};
}

// src/bom/lockfiles/gemfile-lock.ts
/** The host that Bundler takes gems from unless it is told otherwise. */
const gemRegistry = ["rubygems", "org"].join(".");
/** A gem has a file for a dozen platforms; what has more tells nothing. */
const mostVariants = 64;
/**
* Reads Gemfile.lock and gems.locked (see `parseGemfileLock`). A gem for several platforms is one component each; who asks
* for it by name depends on all of them. The project's own gem (`remote: .`), where there is just one, is the root.
* What is for development is told by the groups of the Gemfile, if they are plain enough to read; else everything is
* required. Throws LOCKFILE_INVALID with the line.
*/
function readGemfileLock(file) {
	const warnings = [];
	const warn = (message) => void warnings.push(`${file.path}: ${message}`);
	const lock = parseGemfileLock(file.text, file.path);
	for (const section of lock.unknown) warn(`the section ${readable(section).slice(0, 40)} is not known.`);
	const all = keyed(lock, warn);
	const here = all.filter(isHere);
	const root = here.length === 1 ? here[0] : void 0;
	const gems = all.filter((gem) => gem !== root);
	const byName = variantsOf(gems);
	const dependencies = /* @__PURE__ */ new Map();
	const incomplete = /* @__PURE__ */ new Set();
	const link = (key, who, names) => {
		const found = /* @__PURE__ */ new Set();
		for (const name of names) {
			if (name === "bundler" || name === root?.name) continue;
			const variants = byName.get(name) ?? [];
			if (variants.length === 0 || variants.length > mostVariants) {
				warn(`${who} asks for ${readable(name)}, which the lockfile lacks or does not tell.`);
				incomplete.add(key);
			} else for (const variant of variants) if (variant.key !== key) found.add(variant.key);
		}
		dependencies.set(key, [...found]);
	};
	link("", "the project", [...root?.wants ?? [], ...lock.asked]);
	for (const gem of gems) link(gem.key, gem.name, gem.wants);
	const needs = needsOf({
		file,
		lock,
		root,
		byName,
		dependencies,
		warn
	});
	return {
		path: file.path,
		ecosystem: "gem",
		root: {
			name: root?.name ?? null,
			version: root?.version ?? null,
			license: void 0
		},
		components: gems.map((gem) => component(gem, {
			need: needs.get(gem.key) ?? "required",
			checksums: lock.checksums.get(`${gem.name} ${gem.version} ${gem.platform}`) ?? [],
			warn: (message) => warn(`${gem.name}: ${message}`)
		})),
		dependencies,
		incomplete,
		warnings
	};
}
function keyed(lock, warn) {
	const gems = /* @__PURE__ */ new Map();
	for (const gem of lock.gems) {
		const name = readable(gem.name);
		const key = readable(`${gem.name}-${gem.version}${gem.platform === "ruby" ? "" : `-${gem.platform}`}`);
		if (gems.has(key)) warn(`${name} is listed twice; the first stands.`);
		else gems.set(key, {
			...gem,
			name,
			key
		});
	}
	return [...gems.values()];
}
function variantsOf(gems) {
	const byName = /* @__PURE__ */ new Map();
	for (const gem of gems) {
		const known = byName.get(gem.name);
		if (known) known.push(gem);
		else byName.set(gem.name, [gem]);
	}
	return byName;
}
function isHere({ source }) {
	return source.type === "PATH" && source.options.get("remote")?.[0] === ".";
}
/** Gems that the project's own gem is developed with are asked for, and named nowhere in the Gemfile. */
function needsOf({ file, lock, root, byName, dependencies, warn }) {
	if (typeof file.manifest !== "string") return /* @__PURE__ */ new Map();
	const groups = readGemfileGroups(file.manifest);
	if (!groups) {
		warn("the Gemfile beside it is not plain enough to tell its groups; every gem counts as required.");
		return /* @__PURE__ */ new Map();
	}
	const needOf = (name) => {
		const isPath = byName.get(name)?.some(({ source }) => source.type === "PATH") === true;
		return groups.needs.get(name) ?? (groups.hasGemspec && !isPath ? "development" : "required");
	};
	const asked = [...(root?.wants ?? []).map((name) => ({
		name,
		need: "required"
	})), ...lock.asked.map((name) => ({
		name,
		need: needOf(name)
	}))].flatMap(({ name, need }) => {
		const variants = byName.get(name) ?? [];
		return variants.length > mostVariants ? [] : variants.map(({ key }) => ({
			key,
			need
		}));
	});
	const edges = [...dependencies].map(([key, targets]) => [key, targets.map((to) => ({
		to,
		optional: false
	}))]);
	return require_need.needsByReach(asked, new Map(edges));
}
function component(gem, { need, checksums, warn }) {
	const { source, path, repositoryUrl } = sourceOf(gem, warn);
	const qualifiers = {
		...gem.platform === "ruby" ? {} : { platform: readable(gem.platform) },
		...repositoryUrl === null ? {} : { repository_url: repositoryUrl }
	};
	const plugin = gem.source.type === "PLUGIN SOURCE" ? gem.source.options.get("type")?.[0] : void 0;
	return {
		key: gem.key,
		ecosystem: "gem",
		group: null,
		name: gem.name,
		version: readable(gem.version),
		...Object.keys(qualifiers).length === 0 ? {} : { qualifiers },
		need,
		source,
		hashes: gem.source.type === "GEM" ? hashesOf(checksums, warn) : [],
		license: void 0,
		path,
		properties: plugin === void 0 ? [] : [{
			name: "waybill:gem:plugin-source",
			value: readable(plugin)
		}]
	};
}
function sourceOf({ source: { type, options } }, warn) {
	const remotes = options.get("remote") ?? [];
	const nowhere = {
		source: null,
		path: "",
		repositoryUrl: null
	};
	switch (type) {
		case "PATH": {
			const { path, isAbsolute } = require_bom.localPath(remotes[0] ?? "");
			if (isAbsolute) warn("it is a folder outside the project; its place is left out.");
			return {
				...nowhere,
				source: { kind: "folder" },
				path: isAbsolute ? "" : path
			};
		}
		case "GIT": {
			const url = require_bom.publicUrl(remotes[0] ?? "");
			const revision = options.get("revision")?.[0] ?? "";
			const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision : null;
			if (url !== null && !url.startsWith("file:")) return {
				...nowhere,
				source: {
					kind: "git",
					url,
					commit
				}
			};
			warn("its address is no valid URL and is left out.");
			return nowhere;
		}
		case "PLUGIN SOURCE": return nowhere;
		default: return registryOf(remotes, warn);
	}
}
/** Before Bundler 2.2 one block could have several registries; nobody can tell which of them has a gem. */
function registryOf(remotes, warn) {
	const nowhere = {
		source: null,
		path: "",
		repositoryUrl: null
	};
	const urls = remotes.map((remote) => require_bom.publicUrl(remote));
	const source = {
		kind: "registry",
		url: null
	};
	const others = urls.filter((url) => url?.split("/", 3)[2] !== gemRegistry);
	if (others.length === 0) return {
		...nowhere,
		source
	};
	const [only] = others;
	if (urls.length === 1 && only) return {
		...nowhere,
		source,
		repositoryUrl: only
	};
	warn(urls.length === 1 ? "its registry is no valid URL and is left out." : "it may come from any of several registries; none is claimed.");
	return nowhere;
}
const algorithms = /* @__PURE__ */ new Map([
	["md5", ["MD5", 32]],
	["sha1", ["SHA-1", 40]],
	["sha256", ["SHA-256", 64]],
	["sha384", ["SHA-384", 96]],
	["sha512", ["SHA-512", 128]]
]);
/** `sha256=<hex>`, of the .gem file. */
function hashesOf(checksums, warn) {
	const hashes = /* @__PURE__ */ new Map();
	for (const checksum of checksums) {
		const [, name = "", digest = ""] = /^([a-z0-9]+)[=-]([0-9a-fA-F]+)$/.exec(checksum) ?? [];
		const [algorithm, length] = algorithms.get(name) ?? [];
		if (algorithm === void 0 || digest.length !== length) warn("one of its checksums is not valid and is left out.");
		else if (!hashes.has(algorithm)) hashes.set(algorithm, {
			algorithm,
			content: digest.toLowerCase()
		});
	}
	return [...hashes.values()];
}
function readable(text) {
	return require_bom.wellFormed(require_bom.withoutCredentials(text));
}

exports.readGemfileLock = readGemfileLock;