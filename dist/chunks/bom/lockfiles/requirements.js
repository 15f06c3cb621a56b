const require_bom = require("../../journeys/lockfiles.js");
const require_python_source = require("./python-source.js");

// src/bom/lockfiles/python-requirements-file.ts
const shortNames = /* @__PURE__ */ new Map([
	["--requirement", "-r"],
	["--constraint", "-c"],
	["--editable", "-e"],
	["--index-url", "-i"],
	["--pypi-url", "-i"],
	["--find-links", "-f"]
]);
/**
* The lines of a requirements file (pip, "Requirements File Format"): comments and empty lines left out, `\` at the end of a
* line joins the next one to it. Linear in the text.
*/
function requirementLines(text) {
	const lines = [];
	let joined = "";
	let start = 0;
	const physical = (text.startsWith("\ufeff") ? text.slice(1) : text).split(/\r\n|[\n\r]/);
	const parts = [];
	physical.forEach((line, index) => {
		if (parts.length === 0) start = index + 1;
		const comment = commentAt(line);
		const continues = comment < 0 && line.endsWith("\\") && index < physical.length - 1;
		parts.push(comment >= 0 ? line.slice(0, comment) : continues ? line.slice(0, -1) : line);
		if (continues) return;
		joined = parts.join("").trim();
		parts.length = 0;
		if (joined !== "") lines.push(lineOf(joined, start));
	});
	return lines;
}
function commentAt(line) {
	if (line.startsWith("#")) return 0;
	return line.search(/\s#/);
}
function lineOf(text, number) {
	if (!text.startsWith("-")) return {
		number,
		option: "",
		...withoutOptions(text)
	};
	const written = /^--[a-z-]+/.exec(text)?.[0] ?? text.slice(0, 2);
	const rest = text.slice(written.length).replace(/^\s*=?\s*/, "");
	return {
		number,
		option: shortNames.get(written) ?? written,
		...withoutOptions(rest)
	};
}
/** Options of one requirement stand behind it, after a space. */
function withoutOptions(text) {
	const hashes = [];
	const [value = "", ...options] = text.split(/\s(?=--)/);
	for (const option of options) {
		const hash = /^--hash(?:\s*=\s*|\s+)(\S+)\s*$/.exec(option)?.[1];
		if (hash !== void 0) hashes.push(hash);
	}
	return {
		value: unquoted(value.trim()),
		hashes
	};
}
function unquoted(text) {
	return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
/**
* The path of an included file, relative to the folder that the bill of materials is about. Null for what is on the web,
* absolute, of the environment or outside that folder: it is never opened.
*/
function includedPath(from, written) {
	if (/^[a-z][a-z0-9+.-]+:/i.test(written) || written.includes("${")) return null;
	const { path, isAbsolute } = require_bom.localPath(written);
	if (isAbsolute || path === "") return null;
	const names = from.split("/").slice(0, -1);
	for (const name of path.split("/")) if (name !== "..") names.push(name);
	else if (names.pop() === void 0) return null;
	return names.join("/");
}

// src/bom/lockfiles/requirements.ts
/**
* Reads a requirements file and the files that it includes (pip, "Requirements File Format"): what is named is what the
* project asks for; nothing is known of what the packages themselves ask for. Constraints pin what is asked for and add
* nothing. A requirement that no version is pinned for has none, and the project is incomplete. Throws LOCKFILE_INVALID with
* the line where no line is a requirement.
*/
function readRequirements(file) {
	const list = {
		file,
		asked: [],
		pins: /* @__PURE__ */ new Map(),
		index: null,
		complete: true,
		warnings: []
	};
	const failed = readAll(list);
	if (failed !== null && list.asked.length === 0) throw require_bom.invalidAt(file.path, file.text, file.text.split(/\r\n|[\n\r]/)[failed - 1] ?? "", "The requirements file has no line that pip would read.", "Write it again: pip freeze, or the tool that made it.");
	const components = componentsOf(list);
	return {
		path: file.path,
		ecosystem: "pypi",
		root: require_python_source.readProject(file, [])?.root ?? require_python_source.unknownRoot,
		components,
		dependencies: /* @__PURE__ */ new Map([["", components.map(({ key }) => key)]]),
		incomplete: new Set(list.complete ? [] : [""]),
		warnings: list.warnings
	};
}
/** The files that a requirements file includes with `-r` and `-c`, and those that they include, as far as they are known. */
function wantedByRequirements(file) {
	const wanted = /* @__PURE__ */ new Set();
	const open = [file.path];
	for (let path = open.pop(); path !== void 0; path = open.pop()) for (const { option, value } of requirementLines(textAt(file, path) ?? "")) {
		const included = option === "-r" || option === "-c" ? includedPath(path, value) : null;
		if (included === null || included === file.path || wanted.has(included)) continue;
		wanted.add(included);
		open.push(included);
	}
	return [...wanted];
}
function textAt(file, path) {
	return path === file.path ? file.text : file.beside?.get(path) ?? null;
}
/** Every file once, so that files may include each other. Gives the first line of the main file that is nothing, or null. */
function readAll(list) {
	const seen = /* @__PURE__ */ new Set();
	const open = [{
		path: list.file.path,
		isConstraints: false
	}];
	let failed = null;
	for (const { path, isConstraints } of open) {
		const id = `${isConstraints ? "c" : "r"} ${path}`;
		const text = textAt(list.file, path);
		if (seen.has(id) || text === null) continue;
		seen.add(id);
		for (const line of requirementLines(text)) {
			const place = `${path}:${line.number}`;
			if (line.option === "-r" || line.option === "-c") {
				const included = inclusion(list, path, line, place);
				if (included !== null) open.push({
					path: included,
					isConstraints: isConstraints || line.option === "-c"
				});
			} else if (isConstraints) pin(list, line);
			else if (!readLine(list, path, line)) failed ??= path === list.file.path ? line.number : null;
		}
	}
	return failed;
}
function inclusion(list, from, { value, option }, place) {
	const path = includedPath(from, value);
	if (path !== null && textAt(list.file, path) !== null) return path;
	const reason = path === null ? "is not in the project and is not read." : "does not exist.";
	list.warnings.push(`${place}: the file that ${option} includes ${reason}`);
	list.complete = false;
	return null;
}
function pin({ pins }, { option, value }) {
	const requirement = option === "" ? require_python_source.parseRequirement(value) : null;
	const version = requirement ? require_python_source.pinnedVersion(requirement.specifier) : null;
	if (requirement && version !== null) pins.set(require_python_source.matchName(requirement.name), version);
}
const indexHints = /* @__PURE__ */ new Map([["--extra-index-url", "names a further index; which packages come from it, the file does not tell."], ["-f", "names a place with files; which packages come from it, the file does not tell."]]);
/** False for a line that says nothing. */
function readLine(list, path, line) {
	const place = `${path}:${line.number}`;
	const hint = indexHints.get(line.option);
	if (hint !== void 0) list.warnings.push(`${place}: ${hint}`);
	if (line.option === "-i") list.index = line.value;
	if (line.option !== "" && line.option !== "-e") return true;
	const found = (line.option === "" || isAddress(line.value) ? askedFor(line.value, line.option === "-e") : null) ?? addressed(line.value);
	if (found === "project") return true;
	if (found === null) {
		list.warnings.push(`${place}: is no requirement that can be read; it is left out.`);
		list.complete = false;
		return false;
	}
	list.asked.push({
		...found,
		hashes: line.hashes,
		need: require_python_source.isForDevelopment(require_python_source.lastName(path)?.replace(/\.[^.]*$/, "") ?? "") ? "development" : "required"
	});
	return true;
}
function isAddress(text) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[\w.-]+(?:\[[^\]]*\])?\s*@\s/.test(text);
}
/** `name ==1`, `name @ address`; null for what is no such thing. */
function askedFor(text, isEditable) {
	if (/^[a-z][a-z0-9+.-]*:/i.test(text) || /^[.~/\\]/.test(text)) return null;
	const requirement = require_python_source.parseRequirement(text);
	if (!requirement || isEditable && requirement.url === null) return null;
	if (requirement.url === null) return isFile(requirement.name) || /[/\\]/.test(text.split(";", 1)[0] ?? "") ? null : {
		requirement,
		origin: { index: null }
	};
	return {
		requirement,
		origin: originOf(requirement.url)
	};
}
const archive = /\.(?:whl|zip|tar\.(?:gz|bz2|xz|lzma|Z)|tgz|tbz|txz|tar)$/i;
function isFile(name) {
	return archive.test(name);
}
/** An address or a path alone, named by `#egg=` or by its file; `project` for the project's own folder. */
function addressed(text) {
	const [place = "", ...after] = text.split(/\s;/);
	const marker = after.join(";").trim();
	const address = withoutExtras(place.trim());
	if (address === "" || /\s/.test(address)) return null;
	const origin = originOf(address);
	if ("folder" in origin && require_bom.localPath(origin.folder ?? "").path === "") return "project";
	const name = eggName(address) ?? nameOfPlace(address);
	if (name === null) return null;
	return {
		requirement: {
			name,
			extras: [],
			specifier: "",
			url: address,
			marker: marker === "" ? null : marker
		},
		origin
	};
}
/** `./acme[extra]` */
function withoutExtras(place) {
	const open = place.endsWith("]") ? place.lastIndexOf("[") : -1;
	return open < 0 ? place : place.slice(0, open);
}
function originOf(address) {
	const repository = /^(git|hg|svn|bzr)\+/i.exec(address)?.[1]?.toLowerCase();
	const plain = address.replace(/#.*$/s, "");
	if (repository !== void 0) {
		const at = plain.lastIndexOf("@");
		const slashes = plain.indexOf("//");
		const isRevision = at > plain.indexOf(slashes < 0 ? ":" : "/", slashes + 2);
		return {
			repository,
			url: isRevision ? plain.slice(0, at) : plain,
			commit: isRevision ? plain.slice(at + 1) : null
		};
	}
	if (/^https?:/i.test(plain)) return { archive: plain };
	return isFile(plain) ? { file: plain } : { folder: plain };
}
function eggName(address) {
	const egg = /[#&]egg=([^&\s]+)/.exec(address)?.[1];
	return egg === void 0 ? null : require_python_source.parseRequirement(require_python_source.lastName(egg) ?? "")?.name ?? null;
}
/** A wheel and a source archive begin with the name; a repository and a folder are mostly called by it. */
function nameOfPlace(address) {
	const last = require_python_source.lastName(require_bom.localPath(address.replace(/#.*$/s, "")).path)?.replace(/@.*$/s, "").replace(/\.git$/, "");
	if (last === void 0 || last === "") return null;
	const name = isFile(last) ? splitFileName(last)?.name ?? null : last;
	return name === null ? null : require_python_source.parseRequirement(name)?.name ?? null;
}
/** PyPA specifications "Binary distribution format" and "Source distribution format": `name-version-...`. */
function splitFileName(file) {
	const parts = file.replace(archive, "").split("-");
	const isWheel = /\.whl$/i.test(file);
	const version = isWheel ? parts[1] : parts.at(-1);
	const name = isWheel ? parts[0] : parts.slice(0, -1).join("-");
	return name && version && /^\d/.test(version) ? {
		name,
		version
	} : null;
}
/** The version that a file is named with, where it is a file of that package. */
function versionInFile({ requirement, origin }) {
	const place = "archive" in origin ? origin.archive : "file" in origin ? origin.file : null;
	const split = splitFileName(require_python_source.lastName(place) ?? "");
	return split && require_python_source.matchName(split.name) === require_python_source.matchName(requirement.name) ? split.version : null;
}
/** One for each name, version and place; what pins no version is what another line of that name pins. */
function componentsOf(list) {
	const byName = /* @__PURE__ */ new Map();
	const keyOf = require_python_source.keyMaker();
	for (const asked of [...list.asked].sort((a, b) => Number(isLoose(list, a)) - Number(isLoose(list, b)))) {
		const name = require_python_source.matchName(asked.requirement.name);
		const known = byName.get(name) ?? /* @__PURE__ */ new Map();
		byName.set(name, known);
		const [first] = known.keys();
		const id = isLoose(list, asked) && first !== void 0 ? first : idOf(list, asked);
		const before = known.get(id);
		if (before) known.set(id, {
			...before,
			need: before.need === "required" ? before.need : asked.need
		});
		else known.set(id, component(list, asked, keyOf));
	}
	return [...byName.values()].flatMap((versions) => [...versions.values()]);
}
function idOf(list, asked) {
	return JSON.stringify([versionOf(list, asked), addressedOf(list, asked, () => void 0).source]);
}
function versionOf({ pins }, asked) {
	const { specifier, name, url } = asked.requirement;
	if (url !== null) return versionInFile(asked);
	return require_python_source.pinnedVersion(specifier) ?? pins.get(require_python_source.matchName(name)) ?? null;
}
/** Whether any version from an index will do. */
function isLoose(list, asked) {
	return "index" in asked.origin && versionOf(list, asked) === null;
}
function addressedOf({ index }, { origin, hashes, requirement }, fault) {
	const inAddress = /[#&]((?:sha(?:1|256|384|512)|md5)=[0-9a-f]+)/i.exec(requirement.url ?? "")?.[1];
	const delivered = require_python_source.deliveredUnnamed(hashes.length === 0 && inAddress !== void 0 ? [inAddress] : hashes, fault);
	return require_python_source.addressedSource("index" in origin ? { index } : origin, delivered, fault);
}
function component(list, asked, keyOf) {
	const { requirement, need } = asked;
	const version = versionOf(list, asked);
	const warn = (message) => list.warnings.push(`${list.file.path}: ${requirement.name}: ${message}`);
	if (isLoose(list, asked)) {
		warn("no version is pinned.");
		list.complete = false;
	}
	const addressed = addressedOf(list, asked, warn);
	return {
		key: keyOf(requirement.name, version),
		ecosystem: "pypi",
		group: null,
		name: require_python_source.purlName(requirement.name),
		version,
		need,
		...addressed,
		license: void 0,
		properties: [...require_python_source.markerProperty(requirement.marker), ...addressed.properties]
	};
}

exports.readRequirements = readRequirements;
exports.wantedByRequirements = wantedByRequirements;