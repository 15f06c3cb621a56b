const require_bom = require("../../journeys/lockfiles.js");
const require_need = require("./need.js");

// src/bom/lockfiles/elixir-term.ts
/** Deeper than any lockfile nests its terms. */
const deepest = 60;
/** Where a text stops being plain data. */
var ElixirFault = class extends Error {
	offset;
	constructor(offset) {
		super("The text is no plain Elixir term.");
		this.name = "ElixirFault";
		this.offset = offset;
	}
};
/**
* Reads one literal (Elixir syntax reference: atoms, strings, numbers, tuples, lists, maps, keywords, comments) and tells
* where it ends. Code of any kind (calls, variables, interpolation, sigils) is a fault, so nothing that is read depends on
* anything that would run. Throws ElixirFault. Linear; the depth is bounded.
*/
function readElixirTerm(text, start) {
	const cursor = {
		text,
		at: skipSpace(text, start),
		depth: 0
	};
	return {
		term: readTerm(cursor),
		end: cursor.at
	};
}
/** The offset of what comes next, after white space and comments. */
function skipSpace(text, start) {
	for (let at = start;;) {
		space.lastIndex = at;
		if (space.test(text)) at = space.lastIndex;
		if (text[at] !== "#") return at;
		const end = text.indexOf("\n", at);
		if (end < 0) return text.length;
		at = end;
	}
}
const space = /\s+/y;
const number = /[+-]?\d[\d_]*(?:\.\d+(?:e[+-]?\d+)?)?(?!\w)/iy;
const atom = /:([\p{L}_][\p{L}\d_@]*[?!]?)/uy;
const alias = /[A-Z]\w*(?:\.[A-Z]\w*)*(?![\w.(:])/y;
const word = /(?:true|false|nil)(?![\w:?!(])/y;
const keyword = /([\p{L}_][\p{L}\d_@]*[?!]?):(?=\s)/uy;
function readTerm(cursor) {
	const { text, at } = cursor;
	if (cursor.depth >= deepest) throw new ElixirFault(at);
	cursor.depth += 1;
	const term = readAny(cursor, text[at]);
	cursor.depth -= 1;
	return term;
}
function readAny(cursor, first) {
	const { text, at } = cursor;
	switch (first) {
		case "\"": return {
			kind: "string",
			text: readString(cursor)
		};
		case "[":
			cursor.at += 1;
			return {
				kind: "list",
				items: readItems(cursor, "]", false)
			};
		case "{":
			cursor.at += 1;
			return {
				kind: "tuple",
				items: readItems(cursor, "}", true)
			};
		case "%":
			if (text[at + 1] !== "{") throw new ElixirFault(at);
			cursor.at += 2;
			return {
				kind: "map",
				entries: readEntries(cursor)
			};
		case ":":
			if (text[at + 1] !== "\"") break;
			cursor.at += 1;
			return {
				kind: "atom",
				text: readString(cursor)
			};
	}
	const named = match(cursor, atom)?.[1] ?? match(cursor, word)?.[0] ?? match(cursor, alias)?.[0];
	if (named !== void 0) return {
		kind: "atom",
		text: named
	};
	const digits = match(cursor, number)?.[0];
	if (digits === void 0) throw new ElixirFault(at);
	return {
		kind: "number",
		text: digits
	};
}
/** The items up to `close`. Pairs at the end of a tuple are one keyword list, those of a list are tuples in it. */
function readItems(cursor, close, areOne) {
	const items = [];
	const pairs = [];
	while (!closes(cursor, close)) {
		const key = readKey(cursor);
		if (key === null && pairs.length > 0) throw new ElixirFault(cursor.at);
		if (key === null) items.push(readTerm(cursor));
		else pairs.push({
			kind: "tuple",
			items: [key, readTerm(cursor)]
		});
		separate(cursor, close);
	}
	if (pairs.length === 0) return items;
	return areOne ? [...items, {
		kind: "list",
		items: pairs
	}] : [...items, ...pairs];
}
function readEntries(cursor) {
	const entries = [];
	while (!closes(cursor, "}")) {
		let key = readKey(cursor);
		if (key === null) {
			key = readTerm(cursor);
			cursor.at = skipSpace(cursor.text, cursor.at);
			if (!cursor.text.startsWith("=>", cursor.at)) throw new ElixirFault(cursor.at);
			cursor.at = skipSpace(cursor.text, cursor.at + 2);
		}
		entries.push([key, readTerm(cursor)]);
		separate(cursor, "}");
	}
	return entries;
}
/** The key of a pair, `name:` or `"any text":`, with the space after it; null where there is none. */
function readKey(cursor) {
	const { text, at } = cursor;
	let name = match(cursor, keyword)?.[1];
	if (name === void 0 && text[at] === "\"") {
		const quoted = readString(cursor);
		if (text[cursor.at] === ":") {
			cursor.at += 1;
			name = quoted;
		} else cursor.at = at;
	}
	if (name === void 0) return null;
	cursor.at = skipSpace(text, cursor.at);
	return {
		kind: "atom",
		text: name
	};
}
function closes(cursor, close) {
	cursor.at = skipSpace(cursor.text, cursor.at);
	if (cursor.text[cursor.at] !== close) return false;
	cursor.at += 1;
	return true;
}
/** After an item comes a comma or the end; a comma before the end is allowed. */
function separate(cursor, close) {
	cursor.at = skipSpace(cursor.text, cursor.at);
	const next = cursor.text[cursor.at];
	if (next === ",") cursor.at += 1;
	else if (next !== close) throw new ElixirFault(cursor.at);
}
const escapes = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["d", ""],
	["e", "\x1B"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["s", " "],
	["t", "	"],
	["v", "\v"]
]);
const plain = /[^"\\#]+/y;
const code = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/iy;
function readString(cursor) {
	const start = cursor.at;
	if (cursor.text.startsWith("\"\"\"", start)) throw new ElixirFault(start);
	cursor.at += 1;
	let value = "";
	for (;;) {
		value += match(cursor, plain)?.[0] ?? "";
		const next = cursor.text[cursor.at];
		if (next === "\"") {
			cursor.at += 1;
			return require_bom.wellFormed(value);
		}
		if (next === void 0 || cursor.text.startsWith("#{", cursor.at)) throw new ElixirFault(cursor.at);
		value += next === "#" ? next : readEscape(cursor);
		if (next === "#") cursor.at += 1;
	}
}
function readEscape(cursor) {
	const start = cursor.at;
	const found = match(cursor, code);
	const digits = found?.[1] ?? found?.[2] ?? found?.[3];
	if (digits !== void 0) {
		const point = Number.parseInt(digits, 16);
		if (point > 1114111) throw new ElixirFault(start);
		return String.fromCodePoint(point);
	}
	const escaped = cursor.text[start + 1];
	if (escaped === void 0) throw new ElixirFault(start);
	cursor.at += 2;
	return escapes.get(escaped) ?? escaped;
}
function match(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const found = pattern.exec(cursor.text);
	if (found) cursor.at = pattern.lastIndex;
	return found;
}

// src/bom/lockfiles/elixir-project.ts
/**
* Reads a mix.exs without running it (Mix documentation, "Mix.Project" and "mix deps"): only what stands in it as a
* literal on lines of the usual form counts, and the dependencies only where the one function `deps` is nothing but a
* literal list. Anything else is unknown; nothing is guessed. Linear.
*/
function readMixProject(text) {
	const attribute = /^[ \t]*version:[ \t]*@(\w{1,100})(?:[ \t]*,)?[ \t\r]*$/m.exec(text)?.[1];
	const written = attribute === void 0 ? /^[ \t]*version:[ \t]*"([^"\\#\n]*)"/m : new RegExp(`^[ \\t]*@${attribute}[ \\t]+"([^"\\\\#\\n]*)"[ \\t\\r]*$`, "m");
	return {
		name: /^[ \t]*app:[ \t]*:(\w+)/m.exec(text)?.[1] ?? null,
		version: written.exec(text)?.[1] ?? null,
		licenses: textsOf(literalAfter(text, /^[ \t]*licenses:[ \t]*(?=\[)/m)?.term),
		asked: readDeps(text)
	};
}
function readDeps(text) {
	if (!/^[ \t]*deps:[ \t]*deps(?:\(\))?(?:[ \t]*,)?[ \t\r]*$/m.test(text) || /^[ \t]*apps_path:/m.test(text)) return null;
	if ([...text.matchAll(/^[ \t]*defp?[ \t]+deps(?![\w?!])/gm)].length !== 1) return null;
	const literal = literalAfter(text, /^[ \t]*defp?[ \t]+deps(?:\(\))?[ \t]+do[ \t\r]*$/m);
	if (literal?.term.kind !== "list") return null;
	const end = skipSpace(text, literal.end);
	if (!/^end\b/.test(text.slice(end, end + 4))) return null;
	const asked = literal.term.items.map(askedFor);
	return asked.every((one) => one !== null) ? asked : null;
}
/** `{:app, "~> 1.0", only: :test}`, with requirement and options both left out or not. */
function askedFor(item) {
	if (item.kind !== "tuple") return null;
	const [app, ...more] = item.items;
	if (app?.kind !== "atom") return null;
	const options = /* @__PURE__ */ new Map();
	for (const each of more) if (each.kind === "list") for (const pair of each.items) {
		const [key, value] = pair.kind === "tuple" ? pair.items : [];
		if (key?.kind !== "atom" || !value) return null;
		options.set(key.text, value);
	}
	else if (each.kind !== "string") return null;
	return {
		app: app.text,
		need: needOf(options),
		folder: folderOf(app.text, options)
	};
}
/** An umbrella keeps its apps beside each other. */
function folderOf(app, options) {
	const path = options.get("path");
	if (path !== void 0) return path.kind === "string" ? path.text : "";
	return isTrue(options.get("in_umbrella")) ? `../${app}` : null;
}
function needOf(options) {
	const only = options.get("only");
	const environments = only === void 0 ? [] : only.kind === "list" ? only.items : [only];
	if (!(environments.length === 0 || environments.some((one) => "text" in one && one.text === "prod"))) return "development";
	return isTrue(options.get("optional")) ? "optional" : "required";
}
function isTrue(term) {
	return term?.kind === "atom" && term.text === "true";
}
function literalAfter(text, before) {
	const found = before.exec(text);
	if (!found) return null;
	try {
		return readElixirTerm(text, found.index + found[0].length);
	} catch (error) {
		if (error instanceof ElixirFault) return null;
		throw error;
	}
}
function textsOf(term) {
	if (term?.kind !== "list") return [];
	return term.items.flatMap((item) => item.kind === "string" ? [item.text] : []);
}

// src/bom/lockfiles/mix-lock.ts
const again = "Write it again with Mix: mix deps.get.";
/**
* Reads a mix.lock (Hex client, `Hex.Mix`: `{:hex, name, version, inner checksum, managers, dependencies, repository,
* outer checksum}`, of which older versions wrote fewer; Mix, `Mix.SCM.Git`: `{:git, url, revision, options}`). The outer
* checksum is the SHA-256 of the package's tarball (Hex specifications, "package tarball"); the inner one is of parts of
* it and a property. Packages of Hex tell what they depend on, git repositories do not. What the project asks for itself
* is known where mix.exs says so in plain data; the file is not run. Throws LOCKFILE_INVALID with the line.
*/
function readMixLock(file) {
	require_bom.refuseUnreadable(file, "mix-lock");
	const project = typeof file.manifest === "string" ? readMixProject(file.manifest) : null;
	const locked = lockedIn(file);
	const folders = foldersOf(locked, project);
	const lock = {
		file,
		locked,
		folders,
		project,
		warnings: [],
		incomplete: /* @__PURE__ */ new Set()
	};
	const edges = /* @__PURE__ */ new Map();
	for (const [app, entry] of lock.locked) {
		const found = edgesOf(lock, app, entry);
		if (found) edges.set(app, found);
	}
	const roots = rootEdges(lock);
	const needs = needsOf(lock, edges);
	const components = [...[...folders].map(([app, path]) => folderComponent(lock, app, path)), ...[...locked].flatMap(([app, entry]) => component(lock, app, entry) ?? [])].map((one) => ({
		...one,
		need: needs.get(one.key) ?? "required"
	}));
	const licenses = project?.licenses ?? [];
	const known = new Set(components.map(({ key }) => key));
	const kept = (to) => [...new Set(to)].filter((key) => known.has(key));
	return {
		path: file.path,
		ecosystem: "hex",
		root: {
			name: project?.name ?? null,
			version: project?.version ?? null,
			license: licenses.length === 0 ? void 0 : licenses
		},
		components,
		dependencies: new Map([...roots === null ? [] : [["", kept(roots)]], ...[...edges].flatMap(([app, to]) => known.has(app) ? [[app, kept(to.map((edge) => edge.to))]] : [])]),
		incomplete: lock.incomplete,
		warnings: lock.warnings
	};
}
function lockedIn(file) {
	const fault = (offset) => {
		const { text } = file;
		const message = offset >= text.trimEnd().length ? "The mix-lock lockfile ends too early." : "The mix-lock lockfile is not an Elixir map of plain data.";
		const line = require_bom.lineAt(text, Math.min(offset, text.trimEnd().length));
		return require_bom.lockfileInvalid(message, {
			file: file.path,
			line
		}, again);
	};
	try {
		const { term, end } = readElixirTerm(file.text, 0);
		const rest = skipSpace(file.text, end);
		if (term.kind !== "map" || rest < file.text.length) throw fault(term.kind === "map" ? rest : 0);
		const locked = /* @__PURE__ */ new Map();
		for (const [key, value] of term.entries) if ("text" in key && key.text !== "") locked.set(key.text, value.kind === "tuple" ? value.items : []);
		return locked;
	} catch (error) {
		throw error instanceof ElixirFault ? fault(error.offset) : error;
	}
}
function foldersOf(locked, project) {
	return new Map(project?.asked?.flatMap(({ app, folder }) => folder === null || locked.has(app) ? [] : [[app, folder]]));
}
function folderComponent({ file, warnings }, app, written) {
	const { path, isAbsolute } = require_bom.localPath(written);
	if (isAbsolute) warnings.push(`${file.path}: ${app} is outside the project; only its name is kept.`);
	return {
		...blank(app),
		source: { kind: "folder" },
		path
	};
}
function blank(app) {
	return {
		key: app,
		ecosystem: "hex",
		group: null,
		name: app,
		version: null,
		source: null,
		hashes: [],
		license: void 0,
		path: "",
		properties: []
	};
}
function component(lock, app, entry) {
	const [scm] = entry;
	if (isAtom(scm, "git")) {
		const commit = textAt(entry, 2);
		const source = gitSource(lock, app, textAt(entry, 1), commit);
		return {
			...blank(app),
			version: commit,
			source
		};
	}
	const version = textAt(entry, 2);
	if (isAtom(scm, "hex") && version !== null) {
		const name = textAt(entry, 1) ?? app;
		const [organization, repository] = placeOf(textAt(entry, 6) ?? "hexpm");
		return {
			...blank(app),
			group: organization,
			name,
			version,
			...repository === null ? {} : { qualifiers: { repository } },
			source: {
				kind: "registry",
				url: null
			},
			hashes: outerHash(textAt(entry, 7)),
			properties: [...name === app ? [] : [property("waybill:hex:app", app)], ...checksumProperty(textAt(entry, 3))]
		};
	}
	lock.incomplete.add("");
	lock.warnings.push(`${lock.file.path}: ${app} is locked in an unknown form and is left out.`);
	return null;
}
/** `hexpm:acme` is the private part of the organization acme in the default repository, any other a repository's name. */
function placeOf(repo) {
	if (repo === "hexpm") return [null, null];
	return repo.startsWith("hexpm:") ? [repo.slice(6), null] : [null, repo];
}
function gitSource(lock, app, address, commit) {
	const url = address === null ? null : require_bom.publicUrl(address);
	if (url !== null) return {
		kind: "git",
		url,
		commit
	};
	lock.warnings.push(`${lock.file.path}: ${app}: its address is no valid URL and is left out.`);
	return null;
}
function outerHash(text) {
	const content = text?.toLowerCase() ?? "";
	return /^[\da-f]{64}$/.test(content) ? [{
		algorithm: "SHA-256",
		content
	}] : [];
}
function checksumProperty(text) {
	return text !== null && /^[\da-f]{64}$/i.test(text) ? [property("waybill:hex:inner-checksum", text)] : [];
}
/** Undefined where nothing is known: git repositories, and entries that older versions of Hex wrote. */
function edgesOf(lock, app, entry) {
	const deps = entry[5];
	if (!isAtom(entry[0], "hex") || deps?.kind !== "list") return void 0;
	const edges = [];
	for (const dep of deps.items) {
		const to = dep.kind === "tuple" ? textAt(dep.items, 0) : null;
		const optional = hasTrue(dep.kind === "tuple" ? dep.items[2] : void 0, "optional");
		if (to === app) lock.warnings.push(`${lock.file.path}: ${app} depends on itself; the edge is left out.`);
		else if (to !== null && (lock.locked.has(to) || lock.folders.has(to))) edges.push({
			to,
			optional
		});
		else if (!optional) {
			lock.incomplete.add(app);
			lock.warnings.push(`${lock.file.path}: ${app} asks for ${to ?? "something"}, which the lockfile lacks.`);
		}
	}
	return edges;
}
function rootEdges({ file, locked, project, warnings, incomplete }) {
	if (!project?.asked) return null;
	for (const { app, folder, need } of project.asked) if (folder === null && !locked.has(app) && need !== "optional") {
		incomplete.add("");
		warnings.push(`${file.path}: mix.exs asks for ${app}, which the lockfile lacks.`);
	}
	return project.asked.map(({ app }) => app);
}
/**
* Folders and git repositories may ask for anything in the lockfile. Where the product needs one, only what mix.exs itself
* asks for in development alone is sure to be that: Mix refuses `only:` where another asks for the same without.
*/
function needsOf({ locked, project }, edges) {
	const asked = project?.asked;
	if (!asked) return /* @__PURE__ */ new Map();
	const needs = new Map(require_need.needsByReach(asked.map(({ app, need }) => ({
		key: app,
		need
	})), edges));
	const isOpaque = ([app, need]) => need !== "development" && !edges.has(app);
	if (![...needs].some(isOpaque)) return needs;
	const direct = new Set(asked.map(({ app }) => app));
	for (const app of locked.keys()) if (!direct.has(app)) needs.set(app, "required");
	return needs;
}
function hasTrue(options, name) {
	return options?.kind === "list" && options.items.some((pair) => pair.kind === "tuple" && isAtom(pair.items[0], name) && isAtom(pair.items[1], "true"));
}
function isAtom(term, text) {
	return term?.kind === "atom" && term.text === text;
}
/** The text of an atom or a string; null for `nil`, nothing and everything else. */
function textAt(items, index) {
	const term = items[index];
	if (term === void 0 || term.kind !== "atom" && term.kind !== "string") return null;
	return term.text.trim() === "" || isAtom(term, "nil") ? null : term.text;
}
function property(name, value) {
	return {
		name,
		value
	};
}

exports.readMixLock = readMixLock;