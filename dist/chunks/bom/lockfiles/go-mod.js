const require_bom = require("../../journeys/lockfiles.js");

// src/bom/lockfiles/go-mod-file.ts
const silent = /* @__PURE__ */ new Set([
	"retract",
	"toolchain",
	"godebug",
	"ignore"
]);
const again = "Write it again with go mod tidy, or restore it with git.";
/**
* Parses go.mod (Go Modules Reference, "go.mod files"): one directive a line, or several in a block with the directive in
* front. Throws LOCKFILE_INVALID with the line.
*/
function parseGoMod(text, file) {
	const fail = (at, message) => require_bom.lockfileInvalid(message, {
		file,
		line: at
	}, again);
	const found = {
		module: null,
		go: null,
		requires: [],
		replaces: [],
		excludes: [],
		tools: [],
		unknown: /* @__PURE__ */ new Set()
	};
	const moduleOf = ({ words, at }) => {
		const [path, version, ...more] = words;
		if (!path || version === void 0 || more.length > 0) throw fail(at, "A go.mod has a module and its version here.");
		return {
			path,
			version
		};
	};
	const directives = /* @__PURE__ */ new Map([
		["module", ({ words }) => void (found.module = words[0] ?? null)],
		["go", ({ words }) => void (found.go = words[0] ?? null)],
		["require", (line) => void found.requires.push({
			...moduleOf(line),
			isIndirect: isIndirect(line.comment)
		})],
		["exclude", (line) => void found.excludes.push(moduleOf(line))],
		["replace", (line) => void found.replaces.push(replaceOf(line, fail))],
		["tool", ({ words }) => void found.tools.push(...words.slice(0, 1))]
	]);
	for (const line of directivesOf(text, fail)) {
		const run = directives.get(line.verb);
		if (run) run(line);
		else if (!silent.has(line.verb)) found.unknown.add(line.verb);
	}
	if (found.module === null) throw require_bom.invalidAt(file, text, "", "The file has no module directive, so it is no go.mod.", again);
	return {
		...found,
		unknown: [...found.unknown]
	};
}
/** Each line with its directive, which stands in front of it or of the block that it is in. */
function* directivesOf(text, fail) {
	let block = null;
	for (const line of linesOf(text, fail)) {
		const [verb = "", ...words] = line.words;
		if (block && verb === ")") block = null;
		else if (block) yield {
			...line,
			verb: block.verb
		};
		else if (words.length === 1 && words[0] === "(") block = {
			verb,
			at: line.at
		};
		else if (words.join("") !== "()") yield {
			...line,
			verb,
			words
		};
	}
	if (block) throw fail(block.at, "A block that begins here has no end: the file ends too early.");
}
function replaceOf({ words, at }, fail) {
	const arrow = words.indexOf("=>");
	const [path, version = null, ...more] = words.slice(0, Math.max(0, arrow));
	const [to, toVersion = null, ...others] = words.slice(arrow + 1);
	if (!path || !to || more.length + others.length > 0) throw fail(at, "A go.mod has a replaced module, => and what replaces it here.");
	return {
		from: {
			path,
			version
		},
		to: {
			path: to,
			version: toVersion
		}
	};
}
/** `// indirect`, alone or before a further remark after `;`. */
function isIndirect(comment) {
	return /^\s*indirect\s*(?:;|$)/.test(comment);
}
function* linesOf(text, fail) {
	let at = 0;
	for (const raw of text.replace(/^\uFEFF/, "").split("\n")) {
		at += 1;
		const words = [];
		const word = /[^\S\n]*(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([()])|((?:(?!\/\/)[^\s"`(),])+)|(,)|(\S))/y;
		let comment = "";
		for (let match = word.exec(raw); match !== null; match = word.exec(raw)) {
			const [, remark, quoted, plain, bracket, bare, , wrong] = match;
			if (wrong !== void 0) throw fail(at, "A quotation mark that begins here has no end.");
			if (remark !== void 0) comment = remark.slice(2);
			else if (quoted !== void 0) words.push(quoted.replace(/\\(["\\])/g, "$1"));
			else words.push(plain ?? bracket ?? bare ?? ",");
		}
		if (words.length > 0) yield {
			words,
			comment,
			at
		};
	}
}

// src/bom/lockfiles/go-sum.ts
/**
* The `h1:` digests of go.sum by `module version` (Go Modules Reference, "go.sum files"). They are of a list of all files
* of a module and of no file that could be downloaded; those of the go.mod alone are left out. `faults` counts lines that
* are none.
*/
function readGoSum(text) {
	const digests = /* @__PURE__ */ new Map();
	let faults = 0;
	for (const line of text.split("\n")) {
		const words = line.trim().split(/\s+/);
		const [module = "", version = "", digest = ""] = words;
		if (module === "") continue;
		if (words.length !== 3 || digest.startsWith("h1:") && !/^h1:[A-Za-z0-9+/]{43}=$/.test(digest)) faults += 1;
		else if (digest.startsWith("h1:") && !version.endsWith("/go.mod") && !digests.has(`${module} ${version}`)) digests.set(`${module} ${version}`, digest);
	}
	return {
		digests,
		faults
	};
}

// src/bom/lockfiles/go-mod.ts
/** A longer path is of no package. */
const longestPath = 4096;
/**
* Reads go.mod and the go.sum beside it (Go Modules Reference). What is replaced is the module that replaces it; a folder
* in its place claims no version. From go 1.17 on all modules of a build are in go.mod ("go directive"); for less, the
* reading says that some are missing. The project depends on what is not `// indirect` and on the modules of its tools;
* of other edges nothing is known. Everything is required: go.mod does not tell whether a module is used by tests or
* tools alone. Throws LOCKFILE_INVALID with the line.
*/
function readGoMod(file) {
	const warnings = [];
	const warn = (message) => void warnings.push(`${file.path}: ${message}`);
	const incomplete = /* @__PURE__ */ new Set();
	const mod = parseGoMod(file.text, file.path);
	for (const verb of mod.unknown) warn(`the directive ${readable(verb).slice(0, 40)} is not known and is passed over.`);
	if (!listsAllModules(mod.go)) {
		incomplete.add("");
		warn("modules that others ask for may be missing: only from go 1.17 on go.mod lists them all.");
	}
	const digests = digestsOf(file, warn);
	const replacementOf = replacements(mod);
	const tools = toolsByModule(mod);
	const isExcluded = new Set(mod.excludes.map((one) => named(one)));
	const components = /* @__PURE__ */ new Map();
	const direct = /* @__PURE__ */ new Set();
	for (const one of mod.requires) {
		if (isExcluded.has(named(one))) {
			warn(`${readable(named(one))} is required and excluded; which version takes its place is unknown.`);
			incomplete.add("");
			continue;
		}
		const made = component(one, replacementOf(one), {
			digests,
			tools,
			warn
		});
		if (!one.isIndirect || tools.has(one.path)) direct.add(made.key);
		const known = components.get(made.key);
		components.set(made.key, known ? {
			...known,
			properties: [...known.properties, ...made.properties]
		} : made);
	}
	return {
		path: file.path,
		ecosystem: "golang",
		root: {
			name: readable(mod.module ?? ""),
			version: null,
			license: void 0
		},
		components: [...components.values()],
		dependencies: /* @__PURE__ */ new Map([["", [...direct]]]),
		incomplete,
		warnings
	};
}
/** The go.sum beside a go.mod. */
function wantedByGo(file) {
	return [sumOf(file)];
}
function sumOf({ path }) {
	return `${path.slice(0, path.lastIndexOf("/") + 1)}go.sum`;
}
function digestsOf(file, warn) {
	const text = file.beside?.get(sumOf(file));
	if (text === void 0) return /* @__PURE__ */ new Map();
	const { digests, faults } = readGoSum(text);
	if (faults > 0) warn(`${faults} ${faults === 1 ? "line" : "lines"} of go.sum cannot be read and are left out.`);
	return digests;
}
function listsAllModules(go) {
	const [, major, minor] = /^(\d{1,9})(?:\.(\d{1,9}))?/.exec(go ?? "") ?? [];
	return major !== void 0 && (Number(major) > 1 || major === "1" && Number(minor ?? 0) >= 17);
}
/** A replacement of one version goes before that of all versions. */
function replacements({ replaces }) {
	const byName = new Map(replaces.map(({ from, to }) => [named(from), to]));
	return (one) => byName.get(named(one)) ?? byName.get(one.path);
}
/** By the path of a required module: the packages that are run as tools. The longest path that begins a package's has it. */
function toolsByModule(mod) {
	const modules = new Set(mod.requires.map(({ path }) => path));
	const tools = /* @__PURE__ */ new Map();
	for (const tool of mod.tools) {
		if (tool.length > longestPath) continue;
		for (let path = tool; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
			if (!modules.has(path)) continue;
			const known = tools.get(path);
			if (known) known.push(tool);
			else tools.set(path, [tool]);
			break;
		}
	}
	return tools;
}
function component(one, replacement, { digests, tools, warn }) {
	const isFolder = replacement !== void 0 && replacement.version === null;
	const used = isFolder ? {
		path: one.path,
		version: null
	} : replacement ?? one;
	const path = readable(used.path);
	const slash = path.lastIndexOf("/");
	const digest = digests.get(named(used));
	const properties = [
		...digest === void 0 ? [] : [{
			name: "waybill:golang:h1",
			value: digest
		}],
		...replacement ? [{
			name: "waybill:golang:replaces",
			value: readable(named(one, "@"))
		}] : [],
		...(tools.get(one.path) ?? []).map((tool) => ({
			name: "waybill:golang:tool",
			value: readable(tool)
		}))
	];
	return {
		key: readable(named(used, "@")),
		ecosystem: "golang",
		group: slash > 0 ? path.slice(0, slash) : null,
		name: path.slice(slash + 1),
		version: used.version === null ? null : readable(used.version),
		need: "required",
		source: isFolder ? { kind: "folder" } : {
			kind: "registry",
			url: null
		},
		hashes: [],
		license: void 0,
		path: isFolder ? folderOf(replacement.path, (message) => warn(`${path}: ${message}`)) : "",
		properties
	};
}
function folderOf(written, warn) {
	const { path, isAbsolute } = require_bom.localPath(written);
	if (!isAbsolute) return require_bom.joinPaths("", path);
	warn("it is a folder outside the project; its place is left out.");
	return "";
}
function named({ path, version }, mark = " ") {
	return version === null ? path : path + mark + version;
}
function readable(text) {
	return require_bom.wellFormed(require_bom.withoutCredentials(text));
}

exports.readGoMod = readGoMod;
exports.wantedByGo = wantedByGo;