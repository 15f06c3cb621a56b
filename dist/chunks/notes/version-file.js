const require_rolldown_runtime = require("../rolldown.js");
const require_shared = require("../cli/source.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/notes/version-file-json.ts
var import_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_parse(), 1);
/**
* The string at a path of keys in a JSON text, without its quotes; null where there is none. Of keys that stand twice
* the last counts, as it does for `JSON.parse`. Comments and commas at the end are read over, as deno.json has them.
*/
function findInJson(text, path) {
	let at = skipSpace(text, text.startsWith("\ufeff") ? 1 : 0);
	for (const key of path) {
		const value = text[at] === "{" ? member(text, at, key) : null;
		if (value === null) return null;
		at = value;
	}
	const end = text[at] === "\"" ? endOfString$1(text, at) : -1;
	return end === -1 ? null : {
		from: at + 1,
		to: end - 1
	};
}
/** The index at which the value of an object's key begins. */
function member(text, object, wanted) {
	let found = null;
	let at = skipSpace(text, object + 1);
	while (text[at] === "\"") {
		const end = endOfString$1(text, at);
		const key = end === -1 ? null : keyIn(text.slice(at, end));
		const colon = skipSpace(text, end);
		if (key === null || text[colon] !== ":") return found;
		const value = skipSpace(text, colon + 1);
		if (key === wanted) found = value;
		at = skipSpace(text, endOfValue$1(text, value));
		if (text[at] !== ",") return found;
		at = skipSpace(text, at + 1);
	}
	return found;
}
function keyIn(quoted) {
	try {
		const key = JSON.parse(quoted);
		return typeof key === "string" ? key : null;
	} catch {
		return null;
	}
}
/** The index after a string, or -1 where it never ends. */
function endOfString$1(text, from) {
	for (let at = from + 1; at < text.length; at++) if (text[at] === "\\") at++;
	else if (text[at] === "\"") return at + 1;
	else if (text[at] === "\n") return -1;
	return -1;
}
/** The index after a value of any kind: a string, or all up to what separates it from the next. */
function endOfValue$1(text, from) {
	let depth = 0;
	let at = from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === "\"") {
			const end = endOfString$1(text, at);
			if (end === -1) return text.length;
			at = end;
			continue;
		}
		const after = skipSpace(text, at);
		if (after > at) {
			at = after;
			continue;
		}
		if (depth === 0 && (character === "," || character === "}" || character === "]")) return at;
		if (character === "{" || character === "[") depth++;
		if (character === "}" || character === "]") depth--;
		at++;
	}
	return at;
}
/** The index of what comes after white space and comments. */
function skipSpace(text, from) {
	let at = from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === " " || character === "\n" || character === "\r" || character === "	") at++;
		else if (character === "/" && text[at + 1] === "/") at = indexAfter(text, "\n", at);
		else if (character === "/" && text[at + 1] === "*") at = indexAfter(text, "*/", at + 2);
		else break;
	}
	return at;
}
function indexAfter(text, mark, from) {
	const at = text.indexOf(mark, from);
	return at === -1 ? text.length : at + mark.length;
}

// src/notes/version-file-line.ts
function* linesIn(text) {
	let at = text.startsWith("\ufeff") ? 1 : 0;
	while (at < text.length) {
		const next = text.indexOf("\n", at);
		const end = next === -1 ? text.length : next;
		yield {
			text: text.slice(at, text[end - 1] === "\r" ? Math.max(at, end - 1) : end),
			at
		};
		at = end + 1;
	}
}
/**
* What stands in quotes after `before`, on the first line that begins so; null where none does. `before` is anchored at
* the line's start, where no comment is, and ends before the quote.
*/
function findQuoted(text, before) {
	for (const line of linesIn(text)) {
		const found = before.exec(line.text)?.[0];
		if (found === void 0) continue;
		const mark = line.text.charAt(found.length);
		const close = mark === "\"" || mark === "'" ? line.text.indexOf(mark, found.length + 1) : -1;
		if (close > found.length + 1) return {
			from: line.at + found.length + 1,
			to: line.at + close
		};
	}
	return null;
}
/** The same in Python, where what stands between three quotes is text. */
function findInPython(text, before) {
	let code = "";
	let at = 0;
	for (const { 0: quotes, index } of text.matchAll(/"""|'''/g)) {
		const close = index < at ? -1 : text.indexOf(quotes, index + 3);
		if (close === -1) continue;
		code += text.slice(at, index) + text.slice(index, close + 3).replace(/[^\n]/g, " ");
		at = close + 3;
	}
	return findQuoted(code + text.slice(at), before);
}
/** What stands after `before` up to the end of a line, or to white space; null where it is not a version. */
function findPlain(text, before, section) {
	let inside = section === void 0;
	let continued = false;
	for (const line of linesIn(text)) {
		const header = section === void 0 ? null : /^\[([^\]]*)\]/.exec(line.text);
		if (header) inside = header[1]?.trim() === section;
		const found = inside && !continued ? before.exec(line.text)?.[0] : void 0;
		continued = section === void 0 && line.text.endsWith("\\");
		const value = found === void 0 ? void 0 : /^[vV]?\d[^\s]*/.exec(line.text.slice(found.length))?.[0];
		if (found !== void 0 && value !== void 0) return {
			from: line.at + found.length,
			to: line.at + found.length + value.length
		};
	}
	return null;
}
/** A semantic version anywhere in a line; no part of a longer number, an address or a word. */
const version = /(?<![A-Za-z\d.])[vV]?\d{1,15}\.\d{1,15}\.\d{1,15}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?!\.?\d)/;
const mark = "waybill:version";
/**
* The first version on each line that a comment marks with `waybill:version`. `missing` is the index of the first line
* that has the mark and no version.
*/
function findMarked(text) {
	const spans = [];
	if (!text.includes(mark)) return {
		spans,
		missing: null
	};
	for (const line of linesIn(text)) {
		if (!line.text.includes(mark)) continue;
		const found = version.exec(line.text);
		if (!found) return {
			spans,
			missing: line.at
		};
		spans.push({
			from: line.at + found.index,
			to: line.at + found.index + found[0].length
		});
	}
	return {
		spans,
		missing: null
	};
}

// src/notes/version-file-toml.ts
/**
* The string of a key in a TOML text (TOML 1.0.0), by its whole path such as `tool.poetry.version`, however tables and
* dotted keys spell it; null where there is none. Strings, arrays and comments that look like it are none.
*/
function findInToml(text, path) {
	const wanted = path.join("\n");
	let table = [];
	let at = text.startsWith("\ufeff") ? 1 : 0;
	while (at < text.length) {
		at = skip(text, at, blanks);
		if (text[at] === "[") {
			const array = text[at + 1] === "[";
			const { parts, end } = keyAt(text, at + (array ? 2 : 1));
			table = array ? ["[]", ...parts] : parts;
			at = endOfLine(text, end);
		} else if (text[at] === "#" || isEnd(text[at])) at = endOfLine(text, at) + 1;
		else {
			const { parts, end } = keyAt(text, at);
			if (text[end] !== "=") at = endOfLine(text, end) + 1;
			else {
				const value = skip(text, end + 1, blanks);
				if ([...table, ...parts].join("\n") === wanted) return stringAt(text, value);
				at = endOfValue(text, value);
			}
		}
	}
	return null;
}
const blanks = " 	";
function skip(text, from, characters) {
	let at = from;
	while (at < text.length && characters.includes(text.charAt(at))) at++;
	return at;
}
function isEnd(character) {
	return character === void 0 || character === "\n" || character === "\r";
}
function endOfLine(text, from) {
	const at = text.indexOf("\n", from);
	return at === -1 ? text.length : at;
}
/** A key with its parts, `a . "b"`, and the index of what comes after it and white space. */
function keyAt(text, from) {
	const parts = [];
	let at = skip(text, from, blanks);
	for (;;) {
		const mark = text[at];
		const start = at;
		if (mark === "\"" || mark === "'") {
			at = endOfString(text, at);
			parts.push(text.slice(start + 1, at - 1));
		} else {
			while (/[\w-]/.test(text.charAt(at))) at++;
			parts.push(text.slice(start, at));
		}
		at = skip(text, at, blanks);
		if (text[at] !== ".") return {
			parts,
			end: at
		};
		at = skip(text, at + 1, blanks);
	}
}
/** The inside of a string on one line. */
function stringAt(text, at) {
	const mark = text.charAt(at);
	if (mark !== "\"" && mark !== "'" || text.startsWith(mark.repeat(3), at)) return null;
	const to = endOfString(text, at) - 1;
	return to > at && text[to] === mark ? {
		from: at + 1,
		to
	} : null;
}
/** The index after a string of any of the four kinds; a string on one line ends with it at the latest. */
function endOfString(text, from) {
	const mark = text.charAt(from);
	const long = text.startsWith(mark.repeat(3), from);
	const close = long ? mark.repeat(3) : mark;
	for (let at = from + close.length; at < text.length; at++) if (mark === "\"" && text[at] === "\\") at++;
	else if (!long && isEnd(text[at])) return at;
	else if (text.startsWith(close, at)) return long ? skip(text, at, mark) : at + 1;
	return text.length;
}
/** The index after a value: at the end of its line, or of the last line of an array. */
function endOfValue(text, from) {
	let depth = 0;
	let at = from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === "\"" || character === "'") at = endOfString(text, at);
		else if (character === "#") at = endOfLine(text, at);
		else if (character === "\n" && depth <= 0) return at + 1;
		else {
			if (character === "[" || character === "{") depth++;
			else if (character === "]" || character === "}") depth--;
			at++;
		}
	}
	return at;
}

// src/notes/version-file-xml.ts
/**
* The text of the first element at a path such as `project/version`, without the white space around it; null where there
* is none. Comments, CDATA, instructions and attributes are read over.
*/
function findInXml(text, path) {
	const open = [];
	const depth = path.split("/").length;
	let at = text.indexOf("<");
	while (at !== -1) {
		const end = endOfMarkup(text, at);
		if (text[at + 1] === "/") open.pop();
		else if (text[at + 1] !== "!" && text[at + 1] !== "?") {
			const name = /^[^\s/>]+/.exec(text.slice(at + 1, at + 1 + longestName))?.[0] ?? "";
			open.push(name);
			const closing = text.indexOf("<", end);
			if (open.length === depth && open.join("/") === path && text.startsWith(`</${name}`, closing)) return trimmed(text, end, closing);
			if (text[end - 2] === "/") open.pop();
		}
		at = text.indexOf("<", end);
	}
	return null;
}
const longestName = 200;
function trimmed(text, from, to) {
	const inner = text.slice(from, to);
	const start = from + inner.length - inner.trimStart().length;
	const end = from + inner.trimEnd().length;
	return start < end ? {
		from: start,
		to: end
	} : null;
}
/** The index after a tag, comment, CDATA section, instruction or declaration. */
function endOfMarkup(text, at) {
	if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
	if (text.startsWith("<![CDATA[", at)) return after(text, "]]>", at);
	if (text.startsWith("<?", at)) return after(text, "?>", at);
	for (let index = at + 1; index < text.length; index++) {
		const character = text.charAt(index);
		if (character === ">") return index + 1;
		if (character === "\"" || character === "'") {
			const close = text.indexOf(character, index + 1);
			if (close === -1) return text.length;
			index = close;
		}
	}
	return text.length;
}
function after(text, mark, from) {
	const at = text.indexOf(mark, from);
	return at === -1 ? text.length : at + mark.length;
}

// src/notes/version-file-yaml.ts
/**
* The scalar of a key at the root of a YAML document, without its quotes; null where there is none, or where it is an
* alias. Whatever is nested or continued is indented (YAML 1.2.2, 6.1 and 7.3), so that a key in the first column is one
* of the root. Of several documents only the first counts.
*/
function findInYaml(text, key) {
	const name = new RegExp(`^(?:${key}|"${key}"|'${key}')[ \\t]*:(?:[ \\t]+|$)`);
	let at = text.startsWith("\ufeff") ? 1 : 0;
	let begun = false;
	while (at < text.length) {
		const next = text.indexOf("\n", at);
		const end = next === -1 ? text.length : next;
		const line = text.slice(at, end).replace(/\r$/, "");
		if (begun && /^(?:---|\.\.\.)(?:\s|$)/.test(line)) return null;
		begun ||= /^[^#%\s]/.test(line);
		const found = name.exec(line)?.[0];
		if (found !== void 0) return scalarIn(line, found.length, at);
		at = end + 1;
	}
	return null;
}
function scalarIn(line, from, offset) {
	const start = from + (/^(?:[&!]\S*[ \t]+)*/.exec(line.slice(from))?.[0].length ?? 0);
	const mark = line[start];
	if (mark === "\"" || mark === "'") {
		const close = line.indexOf(mark, start + 1);
		return close === -1 ? null : {
			from: offset + start + 1,
			to: offset + close
		};
	}
	const [plain = ""] = /^[^\s#*&!|>[\]{},%@`][^\s]*/.exec(line.slice(start)) ?? [];
	return plain === "" ? null : {
		from: offset + start,
		to: offset + start + plain.length
	};
}

// src/notes/version-file-kinds.ts
const some = (...spans) => spans.filter((span) => span !== null);
/** The first that there is. */
const first = (...spans) => some(...spans).slice(0, 1);
/** What is written out, and not put together from properties. */
const literal = (text, span) => some(span).filter(({ from, to }) => !text.slice(from, to).includes("$"));
/** Every kind that Waybill knows; the first that fits a name counts. */
const versionFileKinds = [
	{
		names: ["package-lock.json", "npm-shrinkwrap.json"],
		place: "\"version\" at its root and in packages[\"\"]",
		find: (text, workspace) => {
			if (workspace === "") return some(findInJson(text, ["version"]), findInJson(text, [
				"packages",
				"",
				"version"
			]));
			const found = findInJson(text, [
				"packages",
				workspace,
				"version"
			]);
			return found === null ? "unconcerned" : [found];
		}
	},
	{
		names: ["*.json", "*.jsonc"],
		place: "\"version\" at its root",
		find: (text) => some(findInJson(text, ["version"]))
	},
	{
		names: ["Cargo.toml"],
		place: "version in [package] or [workspace.package]",
		find: (text) => first(findInToml(text, ["package", "version"]), findInToml(text, [
			"workspace",
			"package",
			"version"
		]))
	},
	{
		names: ["*.toml"],
		place: "version in [project], in [tool.poetry] or at its root",
		find: (text) => first(findInToml(text, ["project", "version"]), findInToml(text, [
			"tool",
			"poetry",
			"version"
		]), findInToml(text, ["version"]))
	},
	{
		names: ["setup.cfg"],
		place: "version in [metadata]",
		find: (text) => some(findPlain(text, /^version[ \t]*[=:][ \t]*/, "metadata"))
	},
	{
		names: ["Chart.yaml"],
		place: "version, and appVersion if there is one",
		find: (text) => {
			const version = findInYaml(text, "version");
			return version === null ? [] : some(version, findInYaml(text, "appVersion"));
		}
	},
	{
		names: ["pubspec.yaml", "galaxy.yml"],
		place: "version at its root",
		find: (text) => some(findInYaml(text, "version"))
	},
	{
		names: ["pom.xml"],
		place: "<version> of <project>, or the property that it names",
		find: (text) => {
			const version = findInXml(text, "project/version");
			const property = version && /^\$\{([\w.-]+)\}$/.exec(text.slice(version.from, version.to))?.[1];
			return literal(text, property ? findInXml(text, `project/properties/${property}`) : version);
		}
	},
	{
		names: [
			"*.csproj",
			"*.fsproj",
			"*.vbproj",
			"*.props"
		],
		place: "<Version> or <VersionPrefix> in a <PropertyGroup>",
		find: (text) => [...literal(text, findInXml(text, "Project/PropertyGroup/Version")), ...literal(text, findInXml(text, "Project/PropertyGroup/VersionPrefix"))].slice(0, 1)
	},
	{
		names: ["gradle.properties"],
		place: "version=",
		find: (text) => first(findPlain(text, /^[ \t]*version[ \t]*[=:][ \t]*/))
	},
	{
		names: ["build.gradle", "build.gradle.kts"],
		place: "version = \"\u2026\" at the start of a line",
		find: (text) => some(findQuoted(text, /^version[ \t]*(?:=[ \t]*)?(?=["'])/))
	},
	{
		names: ["mix.exs"],
		place: "@version \"\u2026\" or version: \"\u2026\"",
		find: (text) => first(findQuoted(text, /^[ \t]*@version[ \t]+(?=")/), findQuoted(text, /^[ \t]*version:[ \t]*(?=")/))
	},
	{
		names: ["*.gemspec"],
		place: "version = \"\u2026\" of the specification",
		find: (text) => some(findQuoted(text, /^[ \t]*\w+\.version[ \t]*=[ \t]*(?=["'])/))
	},
	{
		names: ["version.rb"],
		place: "VERSION = \"\u2026\"",
		find: (text) => some(findQuoted(text, /^[ \t]*VERSION[ \t]*=[ \t]*(?=["'])/))
	},
	{
		names: ["setup.py"],
		place: "version=\"\u2026\"",
		find: (text) => some(findInPython(text, /^(?:[ \t]*|[ \t]*setup\([ \t]*)version[ \t]*=[ \t]*(?=["'])/))
	},
	{
		names: [
			"__init__.py",
			"_version.py",
			"__about__.py",
			"__version__.py",
			"version.py"
		],
		place: "__version__ = \"\u2026\"",
		find: (text) => first(findInPython(text, /^__version__(?:[ \t]*:[ \t]*[\w.[\]]+)?[ \t]*=[ \t]*(?=["'])/), findInPython(text, /^(?:VERSION|version)(?:[ \t]*:[ \t]*[\w.[\]]+)?[ \t]*=[ \t]*(?=["'])/))
	},
	{
		names: [
			"VERSION",
			"version",
			".version",
			"VERSION.txt",
			"version.txt"
		],
		place: "a version, and nothing else,",
		find: (text) => some(wholeText(text))
	}
];
/** The one word that a text is, if it is a version; the place for one if the text is blank. */
function wholeText(text) {
	const word = text.replace(/^\uFEFF/, "").trim();
	const from = word === "" ? text.length - text.replace(/^\uFEFF/, "").length : text.indexOf(word);
	return word === "" || /^[vV]?\d+(?:\.\d+)*[^\s]*$/.test(word) ? {
		from,
		to: from + word.length
	} : null;
}

// src/notes/version-file-span.ts
/** The text with a version in these places, which do not overlap. A `v` before a number stays where it is. */
function replaceSpans(text, spans, version) {
	let written = "";
	let at = 0;
	for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
		const start = /^[vV]\d/.test(text.slice(from, from + 2)) ? from + 1 : from;
		written += text.slice(at, start) + version;
		at = to;
	}
	return written + text.slice(at);
}
/** The number of the line that holds an index, counted from one. */
function lineNumber(text, at) {
	return (text.slice(0, at).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}

// src/notes/version-file.ts
/**
* The text of a file with its version changed, and no other byte. `path` is from the root of the repository; its name
* decides where the version stands, see `versionFileKinds`. In any file the versions on lines with `waybill:version` are
* changed as well. A file that has the version already comes back as it is.
* Throws VERSION_FILE_INVALID where a file has no version in its place, and for what is no semantic version.
*/
function writeVersion(path, text, change) {
	const { version, folder = "." } = change;
	if (!isSemantic(version)) throw new require_cli_ahead_ts.WaybillError("VERSION_FILE_INVALID", `${JSON.stringify(version)} is no semantic version.`, { at: { file: path } });
	const { spans: marked, missing } = findMarked(text);
	if (missing !== null) throw new require_cli_ahead_ts.WaybillError("VERSION_FILE_INVALID", "The line is marked waybill:version and has no version.", {
		hint: "Write the version, such as 1.2.3, on the same line as the mark.",
		at: {
			file: path,
			line: lineNumber(text, missing)
		}
	});
	const kind = kindOf(path);
	const found = kind?.find(text, inside(path, folder)) ?? [];
	if (found === "unconcerned") return replaceSpans(text, marked, version);
	if (found.length === 0 && marked.length === 0) throw none(path, kind);
	const own = found.filter(({ from, to }) => marked.every((span) => to <= span.from || from >= span.to));
	return replaceSpans(text, [...marked, ...own], version);
}
/** Whether a text is a version and nothing around it, not even the `v` that others let pass. */
function isSemantic(text) {
	const { version, build = [] } = (0, import_parse.default)(text) ?? {};
	return version !== void 0 && text === [version, ...build.length > 0 ? [build.join(".")] : []].join("+");
}
function none(path, kind) {
	const wanted = kind?.place ?? "a line that is marked waybill:version";
	return new require_cli_ahead_ts.WaybillError("VERSION_FILE_INVALID", `${path} has no version: ${wanted} is missing.`, {
		hint: "Write it there once by hand, or take the file off version.files in waybill.yml.",
		at: { file: path }
	});
}
function kindOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const fits = (pattern) => pattern.startsWith("*") ? name.endsWith(pattern.slice(1)) : name === pattern;
	return versionFileKinds.find(({ names }) => names.some(fits));
}
/** Where a package lies below the folder of a file; empty if it does not. */
function inside(path, folder) {
	const base = path.slice(0, path.lastIndexOf("/") + 1);
	return folder !== "." && folder !== base.slice(0, -1) && folder.startsWith(base) ? folder.slice(base.length) : "";
}
/**
* The files that a version is written into where nobody named any: the package.json of a folder, and the lockfiles of
* npm that name it too, which stand beside it or, for a workspace, in the nearest folder above. `present` are the files
* of the repository, from its root.
*/
function defaultVersionFiles(present, folder) {
	const there = new Set(present);
	const manifest = within(folder, "package.json");
	if (!there.has(manifest)) return [];
	for (let place = folder;; place = place.includes("/") ? place.slice(0, place.lastIndexOf("/")) : ".") {
		const found = ["package-lock.json", "npm-shrinkwrap.json"].map((name) => within(place, name)).filter((path) => there.has(path));
		if (found.length > 0 || place === "." || place === "") return [manifest, ...found];
	}
}
function within(folder, name) {
	return folder === "." || folder === "" ? name : `${folder}/${name}`;
}

exports.defaultVersionFiles = defaultVersionFiles;
exports.writeVersion = writeVersion;