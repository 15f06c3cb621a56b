const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_bom = require("../../journeys/lockfiles.js");
const require_python_version = require("../python-version.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/python-files.ts
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
	["sha384", {
		name: "SHA-384",
		digits: 96
	}],
	["sha512", {
		name: "SHA-512",
		digits: 128
	}]
]);
/** Reads `sha256:` and hex digits; null for what is no digest of that length. */
function readDigest(written) {
	const match = typeof written === "string" ? /^([a-z0-9]+)[:=]([0-9a-f]+)$/i.exec(written.trim()) : null;
	const algorithm = algorithms.get(match?.[1]?.toLowerCase() ?? "");
	const content = match?.[2]?.toLowerCase() ?? "";
	return algorithm && content.length === algorithm.digits ? {
		algorithm: algorithm.name,
		content
	} : null;
}
/**
* The files that a version is published as. Digests of the only file are the component's; of several, each stands with
* its file; a digest whose file nobody names is a property. `fault` is told what is left out.
*/
function deliveredAs(written, fault) {
	const { files, unnamed } = gathered(written, fault);
	const [only, second] = files;
	const digests = unnamed.map(digestProperty);
	if (second || only && digests.length > 0) return {
		hashes: [],
		files,
		url: null,
		properties: digests
	};
	if (only) {
		const { hashes, url } = only;
		return {
			hashes,
			url,
			properties: url === null ? [fileProperty(only)] : []
		};
	}
	return unnamed.length === 1 ? {
		hashes: unnamed,
		url: null,
		properties: []
	} : {
		hashes: [],
		url: null,
		properties: digests
	};
}
/** Files by their names, and the digests of those that have none. */
function gathered(written, fault) {
	const unnamed = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	for (const file of written) {
		const hashes = digestsOf(file.hashes, fault);
		const url = addressOf(file.url, fault);
		const name = lastName(require_bom.textOf(file.name)) ?? lastName(url);
		const known = files.get(name ?? "");
		const own = hashes.filter((hash) => name !== null && !isContradicted(hash, known?.hashes ?? []));
		for (const hash of hashes) if (!own.includes(hash)) unnamed.set(hash.content, hash);
		if (name === null) continue;
		files.set(name, {
			name,
			url: known?.url ?? url,
			hashes: distinct([...known?.hashes ?? [], ...own])
		});
	}
	return {
		files: [...files.values()],
		unnamed: [...unnamed.values()]
	};
}
function isContradicted({ algorithm, content }, known) {
	return known.some((hash) => hash.algorithm === algorithm && hash.content !== content);
}
/** At most one an algorithm, sorted by its name. */
function distinct(hashes) {
	return [...new Map(hashes.map((hash) => [hash.algorithm, hash])).values()].sort((a, b) => require_bom.byCodeUnit(a.algorithm, b.algorithm));
}
/** Digests of files whose names the lockfile leaves out: those of the only one, else properties. */
function deliveredUnnamed(hashes, fault) {
	return deliveredAs(hashes.map((hash) => ({
		name: null,
		url: null,
		hashes: [hash]
	})), fault);
}
function digestsOf(written, fault) {
	return written.flatMap((one) => {
		const hash = readDigest(one);
		if (!hash && one !== void 0 && one !== null) fault("a digest is none of its algorithm and is left out.");
		return hash ?? [];
	});
}
function digestProperty({ algorithm, content }) {
	return {
		name: `waybill:pypi:${algorithm.replace("-", "").toLowerCase()}`,
		value: content
	};
}
function fileProperty({ name }) {
	return {
		name: "waybill:pypi:file",
		value: name
	};
}
function addressOf(written, fault) {
	if (typeof written !== "string" || written === "" || /^file:/i.test(written)) return null;
	const url = webAddress(written);
	if (url === null) fault("the address of a file is no valid URL and is left out.");
	return url;
}
/**
* An address without credentials and without what stands behind `#`. Null for what is no address, and for one with
* variables of the environment in it (`${TOKEN}`), which pip fills in: then nobody can tell the address.
*/
function webAddress(written) {
	const url = require_bom.publicUrl(written.split("#", 1)[0] ?? "");
	return url === null || /(?:\$|%24)(?:\{|%7b)/i.test(url) ? null : url;
}
/** The last name of a path or an address, as a file would be called. */
function lastName(path) {
	if (path === null) return null;
	const plain = path.replace(/[?#].*$/s, "");
	const name = plain.slice(Math.max(plain.lastIndexOf("/"), plain.lastIndexOf("\\")) + 1);
	try {
		return require_bom.wellFormed(decodeURIComponent(name)) || null;
	} catch {
		return require_bom.wellFormed(name) || null;
	}
}
/**
* A revision of a repository. The address begins with the kind of it (`git+https:`), as package URLs write it;
* null where it is no address. A commit that is none is left out: a branch moves.
*/
function repositorySource(kind, address, commit) {
	const url = webAddress(address.replace(/^(?:git|hg|svn|bzr)\+/i, ""));
	if (url === null || /^file:/i.test(url)) return null;
	const isOid = commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
	return {
		kind: "git",
		url: /^git:/i.test(url) ? url : `${kind}+${url}`,
		commit: isOid ? commit : null
	};
}
/** Where packages come from unless a project says otherwise; the second is what it was called before. */
const publicIndex = ["https://pypi", "org/simple"].join(".");
const publicHosts = /* @__PURE__ */ new Set([["pypi", "org"].join("."), [
	"pypi",
	"python",
	"org"
].join(".")]);
/** Whether an address is of the public index, whose packages need no further name. */
function isPublicIndex(url) {
	return publicHosts.has((url.split("/", 3)[2] ?? "").toLowerCase());
}

// src/bom/lockfiles/python-name.ts
/**
* The one spelling by which names of Python packages are compared (PyPA specification "Names and normalization",
* PEP 503): `Typing_Extensions`, `typing.extensions` and `typing-extensions` are the same package.
*/
function matchName(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/**
* The name that a package URL holds (purl specification, `types/pypi-definition.json`): lower case, `-` for `_`. A dot
* stays, since the type's rule for dots is about the names of files: `backports.tarfile`.
*/
function purlName(name) {
	return name.toLowerCase().replaceAll("_", "-");
}
const developmentWords = /* @__PURE__ */ new Set([
	"benchmark",
	"benchmarks",
	"ci",
	"dev",
	"devel",
	"develop",
	"development",
	"doc",
	"docs",
	"documentation",
	"format",
	"formatting",
	"lint",
	"linters",
	"linting",
	"mypy",
	"qa",
	"test",
	"testing",
	"tests",
	"types",
	"typing"
]);
/** Whether a file (`requirements-dev.txt`) or a group (`docs`) is by its name for those who work on the project. */
function isForDevelopment(name) {
	return name.toLowerCase().split(/[-_.\s]/).some((word) => developmentWords.has(word));
}

// src/bom/lockfiles/python-keys.ts
/** Gives packages keys: name and version, numbered where they are not enough, since a key shows no address. */
function keyMaker() {
	const used = /* @__PURE__ */ new Set();
	const counts = /* @__PURE__ */ new Map();
	return (name, version) => {
		const plain = version === null ? matchName(name) : `${matchName(name)}@${version}`;
		let count = counts.get(plain) ?? 0;
		let key = plain;
		do {
			count += 1;
			key = count === 1 ? plain : `${plain} ${count}`;
		} while (used.has(key));
		counts.set(plain, count);
		used.add(key);
		return key;
	};
}

// src/bom/lockfiles/python-version.ts
function parse(text) {
	const read = require_python_version.readPython(text);
	const numbers = /^\s*v?(?:\d+!)?(\d+(?:\.\d+)*)/i.exec(text)?.[1];
	return read === null || numbers === void 0 ? null : {
		...read,
		written: numbers.split(".")
	};
}
function startsWith(version, prefix) {
	return version.epoch === prefix.epoch && prefix.written.every((number, at) => require_python_version.compareRelease([version.written[at] ?? "0"], [number]) === 0);
}
/** Whether a version is below the other one with the number at `at` raised. */
function isBelowNext(version, floor, at) {
	const next = floor.written.slice(0, at + 1).map((number, index) => index === at ? String(BigInt(number) + 1n) : number);
	return version.epoch === floor.epoch && require_python_version.compareRelease(version.release, next) < 0;
}
/** The first number that is not zero, or the last that was written: what a caret lets stand. */
function caretPlace(floor) {
	const place = floor.written.findIndex((number) => !/^0+$/.test(number));
	return place < 0 ? floor.written.length - 1 : place;
}
function equals(version, other) {
	return require_python_version.comparePublic(version, other) === 0 && (other.local.length === 0 || version.local.join(".") === other.local.join("."));
}
/** PEP 440 ("Version specifiers") and the caret and tilde of Poetry ("Dependency specification"). */
const tests = /* @__PURE__ */ new Map([
	["==", equals],
	["===", equals],
	["!=", (version, other) => !equals(version, other)],
	["<=", (version, other) => require_python_version.comparePublic(version, other) <= 0],
	[">=", (version, other) => require_python_version.comparePublic(version, other) >= 0],
	["<", (version, other) => require_python_version.comparePublic(version, other) < 0],
	[">", (version, other) => require_python_version.comparePublic(version, other) > 0],
	["~=", (version, other) => require_python_version.comparePublic(version, other) >= 0 && isBelowNext(version, other, Math.max(0, other.written.length - 2))],
	["^", (version, other) => require_python_version.comparePublic(version, other) >= 0 && isBelowNext(version, other, caretPlace(other))],
	["~", (version, other) => require_python_version.comparePublic(version, other) >= 0 && isBelowNext(version, other, Math.min(1, other.written.length - 1))]
]);
const clauseForm = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*([^\s<>=!~^]+)$/;
function meetsClause(version, clause) {
	const match = clauseForm.exec(clause);
	const [, operator = "==", text = ""] = match ?? [];
	if (!match || text === "*") return true;
	const isPrefix = text.endsWith(".*");
	const other = parse(isPrefix ? text.slice(0, -2) : text);
	if (!other) return true;
	if (isPrefix) return startsWith(version, other) !== (operator === "!=");
	return (tests.get(operator === "=" ? "==" : operator) ?? equals)(version, other);
}
/**
* Whether a version meets a specifier such as `>=1.2,<2`, `==1.*`, `^1.2` or `<1 || >=2` (PEP 440; Poetry, "Dependency
* specification"). What is no version or no specifier rules nothing out: then the answer is yes.
*/
function meetsSpecifier(version, specifier) {
	const parsed = parse(version);
	if (!parsed) return true;
	return specifier.replace(/[()]/g, " ").split("||").some((alternative) => clausesOf(alternative).every((clause) => meetsClause(parsed, clause)));
}
/** Commas or spaces between; a space may also stand between an operator and its version. */
function clausesOf(specifier) {
	return specifier.replace(/([<>=!~^]) +/g, "$1").split(/[\s,]+/).filter((clause) => clause !== "");
}
/** The version that a specifier pins (`==1.2`, `===1.2`), or null: `==1.*` and ranges pin none. */
function pinnedVersion(specifier) {
	for (const clause of clausesOf(specifier.replace(/[()]/g, " "))) {
		const text = /^={2,3}([^=*]+)$/.exec(clause)?.[1];
		if (text !== void 0) return text;
	}
	return null;
}
/** As `Array.sort` wants it; null where one of them is no version of PEP 440. */
function compareVersions(a, b) {
	const [left, right] = [require_python_version.readPython(a), require_python_version.readPython(b)];
	return left && right ? Math.sign(require_python_version.comparePublic(left, right)) : null;
}

// src/bom/lockfiles/python-requirement.ts
const head = /\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*/y;
const specifierForm = /^(?:(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.!+*-]+\s*(?:,\s*|$))*$/;
/** Reads `name[extra] >=1,<2 ; marker` and `name @ https://... ; marker`. Null for what is neither. Linear in the text. */
function parseRequirement(text) {
	head.lastIndex = 0;
	const match = head.exec(text);
	if (!match) return null;
	const [, name = "", extras = ""] = match;
	const rest = text.slice(head.lastIndex);
	const asked = {
		name: require_bom.wellFormed(name),
		extras: extras.split(",").map((extra) => require_bom.wellFormed(extra.trim())).filter((extra) => extra !== "")
	};
	if (rest.startsWith("@")) {
		const address = rest.slice(1).trimStart();
		const end = address.search(/\s/);
		const url = end < 0 ? address : address.slice(0, end);
		const after = end < 0 ? "" : address.slice(end).trimStart();
		if (url === "" || after !== "" && !after.startsWith(";")) return null;
		return {
			...asked,
			specifier: "",
			url,
			marker: markerOf(after.slice(1))
		};
	}
	const semicolon = rest.indexOf(";");
	const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
	const specifier = written.startsWith("(") && written.endsWith(")") ? written.slice(1, -1).trim() : written;
	if (!specifierForm.test(specifier)) return null;
	return {
		...asked,
		specifier,
		url: null,
		marker: semicolon < 0 ? null : markerOf(rest.slice(semicolon + 1))
	};
}
function markerOf(text) {
	const marker = require_bom.wellFormed(text.trim());
	return marker === "" ? null : marker;
}

// src/bom/lockfiles/python-project.ts
const unknownRoot = {
	name: null,
	version: null,
	license: void 0
};
/** Reads the manifest beside a lockfile. Null without one, and, with a warning, for one that cannot be read. */
function readProject(file, warnings) {
	const text = file.manifest ?? null;
	if (text === null) return null;
	try {
		return projectOf(require_toml.parseToml(text, file.path));
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		warnings.push(`${file.path}: the pyproject.toml beside it cannot be read; what the project asks for is not known.`);
		return null;
	}
}
function projectOf(manifest) {
	const project = require_bom.fieldsOf(manifest["project"]) ?? {};
	const tool = require_bom.fieldsOf(manifest["tool"]) ?? {};
	const poetry = require_bom.fieldsOf(tool["poetry"]) ?? {};
	const ofPoetry = poetryDependencies(poetry["dependencies"]);
	return {
		root: {
			name: require_bom.textOf(project["name"]) ?? require_bom.textOf(poetry["name"]),
			version: require_bom.textOf(project["version"]) ?? require_bom.textOf(poetry["version"]),
			license: licenseOf(project["license"]) ?? licenseOf(poetry["license"])
		},
		dependencies: [...requirementsOf(project["dependencies"]), ...ofPoetry.filter(({ optional }) => !optional)],
		extras: extrasOf(project["optional-dependencies"], poetry["extras"], ofPoetry),
		groups: joined([
			...groupsOf(manifest["dependency-groups"]),
			...groupsOf(require_bom.fieldsOf(tool["pdm"])?.["dev-dependencies"]),
			["dev", requirementsOf(require_bom.fieldsOf(tool["uv"])?.["dev-dependencies"])],
			["dev", poetryDependencies(poetry["dev-dependencies"])],
			...require_bom.entriesOf(poetry["group"]).map(([name, group]) => [matchName(name), poetryDependencies(require_bom.fieldsOf(group)?.["dependencies"])])
		]),
		index: pdmIndex(require_bom.fieldsOf(tool["pdm"]))
	};
}
/** A source of the name `pypi` stands for the public index (PDM, "Configure the package indexes"). */
function pdmIndex(pdm) {
	const source = require_bom.listOf(pdm?.["source"]).find((one) => require_bom.fieldsOf(one)?.["name"] === "pypi");
	return require_bom.textOf(require_bom.fieldsOf(source)?.["url"]);
}
/**
* The project as the package that everything begins at; null where nothing is known of what it asks for. Of extras and
* groups those in `locked`, where the lockfile tells which it is of.
*/
function rootPackage(project, locked = null) {
	if (project === null) return null;
	const { root, dependencies, extras, groups } = project;
	const isLocked = ([name]) => locked === null || locked.has(name);
	return {
		name: root.name ?? "",
		version: root.version,
		dependencies,
		extras: new Map([...extras].filter(isLocked)),
		development: [...groups].filter(isLocked).flatMap(([, group]) => group),
		role: "root",
		component: null
	};
}
/** What several tables say of one group is all of it. */
function joined(groups) {
	const byName = /* @__PURE__ */ new Map();
	for (const [name, dependencies] of groups) {
		const known = byName.get(name);
		if (known) known.push(...dependencies);
		else byName.set(name, [...dependencies]);
	}
	return byName;
}
function groupsOf(value) {
	return require_bom.entriesOf(value).map(([name, list]) => [matchName(name), requirementsOf(list)]);
}
/** Requirements in a list; what includes another group (PEP 735) adds nothing, as every group is read. */
function requirementsOf(value) {
	return require_bom.textsOf(value).flatMap((text) => {
		const requirement = parseRequirement(text);
		return requirement ? {
			...requirement,
			conditional: requirement.marker !== null
		} : [];
	});
}
function licenseOf(value) {
	return require_bom.isFields(value) ? require_bom.textOf(value["text"]) ?? void 0 : require_bom.textOf(value) ?? void 0;
}
/** Constraints by name (Poetry, "Dependency specification"): a text, a table, or a list of tables. */
function poetryDependencies(value) {
	return require_bom.entriesOf(value).flatMap(([name, written]) => matchName(name) === "python" ? [] : (Array.isArray(written) ? require_bom.listOf(written) : [written]).map((one) => poetryDependency(name, one)));
}
function poetryDependency(name, written) {
	const fields = require_bom.fieldsOf(written);
	const marker = require_bom.textOf(fields?.["markers"]);
	const isSomewhere = [
		marker,
		fields?.["python"],
		fields?.["platform"]
	].some((rule) => typeof rule === "string");
	return {
		name: require_bom.textOf(name) ?? "",
		extras: require_bom.textsOf(fields?.["extras"]),
		specifier: require_bom.textOf(fields ? fields["version"] : written) ?? "",
		marker,
		conditional: isSomewhere || fields?.["optional"] === true,
		optional: fields?.["optional"] === true
	};
}
/** The packages of each extra: those of Poetry are optional dependencies that the extra names. */
function extrasOf(standard, poetry, dependencies) {
	const byName = /* @__PURE__ */ new Map();
	for (const one of dependencies) {
		const known = byName.get(matchName(one.name));
		if (!one.optional) continue;
		if (known) known.push(one);
		else byName.set(matchName(one.name), [one]);
	}
	return joined([...groupsOf(standard), ...require_bom.entriesOf(poetry).map(([extra, names]) => [matchName(extra), [...new Set(require_bom.textsOf(names).map((name) => matchName(parseRequirement(name)?.name ?? name)))].flatMap((name) => byName.get(name) ?? [])])]);
}

// src/bom/lockfiles/python-source.ts
/**
* Joins origin and files: no address holds a credential, no path is absolute, and only what comes from an index or as
* a file has digests. `fault` is told, without any part of the value, what is left out.
*/
function addressedSource(origin, delivered, fault) {
	if ("index" in origin) {
		const { url, ...files } = delivered;
		const repository = origin.index === null ? publicIndex : webAddress(origin.index);
		if (repository === null) fault("the address of its index is no valid URL and is left out.");
		return {
			...files,
			...qualifiersOf(repository),
			source: repository === null ? null : {
				kind: "registry",
				url
			},
			path: ""
		};
	}
	if ("archive" in origin) {
		const url = origin.archive === null ? delivered.url : webAddress(origin.archive);
		if (url === null) fault("its address is no valid URL and is left out.");
		return only(url === null ? null : {
			kind: "archive",
			url
		}, delivered);
	}
	if ("file" in origin) return only(fileSource(origin.file, fault), delivered);
	if ("folder" in origin) {
		const { path, isAbsolute } = require_bom.localPath(origin.folder ?? "");
		if (isAbsolute) fault("it is in a folder outside the project; only its name is kept.");
		return {
			source: { kind: "folder" },
			hashes: [],
			path,
			properties: []
		};
	}
	const source = origin.url === null ? null : repositorySource(origin.repository, origin.url, origin.commit);
	if (source === null) fault("the address of its repository is no valid URL and is left out.");
	return {
		source,
		hashes: [],
		path: "",
		properties: []
	};
}
/** What a package URL says of an index (purl specification, qualifier `repository_url`): nothing of the public one. */
function qualifiersOf(index) {
	if (index === null || isPublicIndex(index)) return {};
	return { qualifiers: { repository_url: index.endsWith("/") ? index.slice(0, -1) : index } };
}
/** Of a package with an address of its own the file has that address, and no name that would add to it. */
function only(source, { hashes, files, properties }) {
	const digests = properties.filter(({ name }) => name !== "waybill:pypi:file");
	return {
		source,
		hashes,
		...files ? { files } : {},
		path: "",
		properties: digests
	};
}
/** When a package is installed at all. */
function markerProperty(marker) {
	return marker === null ? [] : [{
		name: "waybill:pypi:marker",
		value: marker
	}];
}
function fileSource(written, fault) {
	const { path, isAbsolute } = require_bom.localPath(written ?? "");
	if (isAbsolute) fault("it is a file outside the project; only its name is kept.");
	return path === "" ? null : {
		kind: "file",
		path
	};
}

Object.defineProperty(exports, "addressedSource", {
  enumerable: true,
  get: function () {
    return addressedSource;
  }
});
Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});
Object.defineProperty(exports, "deliveredAs", {
  enumerable: true,
  get: function () {
    return deliveredAs;
  }
});
Object.defineProperty(exports, "deliveredUnnamed", {
  enumerable: true,
  get: function () {
    return deliveredUnnamed;
  }
});
Object.defineProperty(exports, "extrasOf", {
  enumerable: true,
  get: function () {
    return extrasOf;
  }
});
Object.defineProperty(exports, "isForDevelopment", {
  enumerable: true,
  get: function () {
    return isForDevelopment;
  }
});
Object.defineProperty(exports, "keyMaker", {
  enumerable: true,
  get: function () {
    return keyMaker;
  }
});
Object.defineProperty(exports, "lastName", {
  enumerable: true,
  get: function () {
    return lastName;
  }
});
Object.defineProperty(exports, "markerProperty", {
  enumerable: true,
  get: function () {
    return markerProperty;
  }
});
Object.defineProperty(exports, "matchName", {
  enumerable: true,
  get: function () {
    return matchName;
  }
});
Object.defineProperty(exports, "meetsSpecifier", {
  enumerable: true,
  get: function () {
    return meetsSpecifier;
  }
});
Object.defineProperty(exports, "parseRequirement", {
  enumerable: true,
  get: function () {
    return parseRequirement;
  }
});
Object.defineProperty(exports, "pinnedVersion", {
  enumerable: true,
  get: function () {
    return pinnedVersion;
  }
});
Object.defineProperty(exports, "poetryDependencies", {
  enumerable: true,
  get: function () {
    return poetryDependencies;
  }
});
Object.defineProperty(exports, "purlName", {
  enumerable: true,
  get: function () {
    return purlName;
  }
});
Object.defineProperty(exports, "readProject", {
  enumerable: true,
  get: function () {
    return readProject;
  }
});
Object.defineProperty(exports, "requirementsOf", {
  enumerable: true,
  get: function () {
    return requirementsOf;
  }
});
Object.defineProperty(exports, "rootPackage", {
  enumerable: true,
  get: function () {
    return rootPackage;
  }
});
Object.defineProperty(exports, "unknownRoot", {
  enumerable: true,
  get: function () {
    return unknownRoot;
  }
});