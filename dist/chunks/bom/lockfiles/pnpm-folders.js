const require_bom = require("../../journeys/lockfiles.js");
const require_need = require("./need.js");

// src/bom/lockfiles/package-json.ts
/**
* The fields of a package.json; undefined where there is none. One that is no JSON object is told in `warnings`, since
* then the name and the version come from the lockfile alone.
*/
function openPackageJson(text, path, warnings) {
	if (text === void 0 || text === null) return void 0;
	try {
		const json = JSON.parse(text.replace(/^\uFEFF/, ""));
		if (require_bom.isFields(json)) return json;
	} catch {}
	warnings.push(`${path}: the package.json cannot be read; what it says is left out.`);
}
/** What a package.json says of its project. */
function projectOf(manifest) {
	return {
		name: require_bom.textOf(manifest?.["name"]),
		version: require_bom.textOf(manifest?.["version"]),
		license: manifest?.["license"]
	};
}
/**
* What a package.json cannot do without and a lockfile does not know: somebody forgot to install again. Optional
* dependencies may be left out of an installation, and so may what `isLeftOut` says of what is asked for.
*/
function missingFrom(manifest, known, isLeftOut = () => false) {
	const optional = require_bom.fieldsOf(manifest?.["optionalDependencies"]);
	return ["dependencies", "devDependencies"].flatMap((group) => require_bom.entriesOf(manifest?.[group])).filter(([name, range]) => !known.has(name) && require_bom.fieldOf(optional, name) === void 0 && !isLeftOut(range)).map(([name]) => require_bom.withoutCredentials(name));
}
/** Whether a text can be the name of a package: what holds an address might hold a password too. */
function isPackageName(name) {
	return /^(?:@[^\s@/\\:?#%]+\/)?[^\s@/\\:?#%]+$/.test(name) && name.length <= 512;
}

// src/bom/lockfiles/package-graph.ts
/**
* The edges of a project, its workspaces and what is installed. The project depends on its workspaces, which are needed
* as itself; what a workspace asks for counts as what the project asks for. What is missing makes its dependant
* incomplete, unless it can do without; nothing depends on itself.
*/
function packageGraph(dependants, warn) {
	const dependencies = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
	const incomplete = /* @__PURE__ */ new Set();
	const asked = [];
	const edges = /* @__PURE__ */ new Map();
	for (const { key, isProject, links } of dependants) {
		const found = dependencies.get(key) ?? /* @__PURE__ */ new Set();
		const own = edges.get(key) ?? [];
		dependencies.set(key, found);
		for (const { name, need, to } of links) if (to === key) warn(`${shownKey(key)} depends on itself; the edge is left out.`);
		else if (to !== null) {
			found.add(to);
			if (isProject) asked.push({
				key: to,
				need
			});
			else own.push({
				to,
				optional: need === "optional"
			});
		} else if (need !== "optional") {
			incomplete.add(key);
			warn(`${shownKey(key)} asks for ${require_bom.withoutCredentials(name)}, which the lockfile lacks.`);
		}
		if (!isProject) edges.set(key, own);
	}
	const projects = dependants.flatMap(({ key, isProject }) => isProject && key !== "" ? [key] : []);
	for (const key of projects) dependencies.get("")?.add(key);
	const needs = new Map(require_need.needsByReach(asked, edges));
	for (const key of projects) needs.set(key, "required");
	return {
		dependencies: new Map([...dependencies].map(([key, targets]) => [key, [...targets]])),
		incomplete,
		needs
	};
}
/** How people call what has a key. */
function shownKey(key) {
	return key === "" ? "the project" : key.replace(/^link:/, "");
}

// src/bom/lockfiles/pnpm-path.ts
/**
* Reads a dependency path: `/name/1.0.0_peers` (5), `/name@1.0.0(peers)` (6), `name@1.0.0(peers)` (9). In 5 and 6 a
* registry's host may stand in front of the slash. Null for what is named by its address alone: then the entry itself
* says its name. pnpm, `@pnpm/dependency-path`.
*/
function identify(major, path) {
	if (major === 9) return atName(withoutPeers(path));
	const slash = path.indexOf("/");
	const rest = path.slice(slash + 1);
	if (slash < 0 || slash > 0 && !/^[^@:]+\.[^@:]+$/.test(path.slice(0, slash))) return null;
	const found = major === 6 ? atName(withoutPeers(rest)) : slashName(rest);
	return found === null || found.version === null ? null : found;
}
/** The keys that a reference may lead to, the likely one first: a version, or the whole key for an alias. */
function pathsFor(major, name, reference) {
	return [{
		5: `/${name}/${reference}`,
		6: `/${name}@${reference}`,
		9: `${name}@${reference}`
	}[major], reference];
}
/** A path without the groups in parentheses at its end, which tell the peers and the patch. Linear. */
function withoutPeers(path) {
	let end = path.length;
	while (path[end - 1] === ")") {
		let depth = 0;
		let at = end - 1;
		for (; at >= 0; at -= 1) if (path[at] === ")") depth += 1;
		else if (path[at] === "(" && (depth -= 1) === 0) break;
		if (at <= 0) break;
		end = at;
	}
	return path.slice(0, end);
}
/** The digest of the patch that a path names; null for an unpatched package. Version 5 marks peers and patch alike. */
function patchOf(path) {
	return /\(patch_hash=([^()]+)\)/.exec(path)?.[1] ?? null;
}
/** The folder that `written` leads to from another, without `.` and with `..` only in front; '' for the lockfile's own. */
function folderFrom(base, written) {
	const { path, isAbsolute } = require_bom.localPath(written.replace(/^link:/, ""));
	const names = [];
	for (const name of `${isAbsolute ? "" : base}/${path}`.split("/")) {
		if (name === "" || name === ".") continue;
		if (name === ".." && names.length > 0 && names.at(-1) !== "..") names.pop();
		else names.push(name);
	}
	return names.join("/");
}
function atName(text) {
	const at = text.indexOf("@", 1);
	return at < 0 ? null : identity(text.slice(0, at), text.slice(at + 1));
}
function slashName(text) {
	const names = text.split("/");
	const depth = text.startsWith("@") ? 2 : 1;
	return identity(names.slice(0, depth).join("/"), names[depth]?.split("_", 1)[0] ?? "");
}
function identity(name, version) {
	if (!isPackageName(name)) return null;
	return {
		name,
		version: /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? version : null
	};
}

// src/bom/lockfiles/pnpm-folders.ts
/** Opens each package.json once, and tells in `warnings` of those that cannot be read. */
function projectFolders(file, warnings) {
	const opened = /* @__PURE__ */ new Map();
	const manifest = (folder) => {
		if (opened.has(folder)) return opened.get(folder);
		const path = manifestPath(file.path, folder);
		const text = folder === "" ? file.manifest : path === null ? null : file.beside?.get(path);
		const fields = openPackageJson(text, path ?? file.path, warnings);
		opened.set(folder, fields);
		return fields;
	};
	return {
		manifest,
		project: (folder, called) => {
			const project = projectOf(manifest(folder));
			const first = [...called ?? []].find(isPackageName);
			return {
				...project,
				name: project.name ?? first ?? folderName(folder)
			};
		}
	};
}
/** Where the package.json of a folder is, relative to the folder of the bill of materials; null for outside of it. */
function manifestPath(lockfile, folder) {
	const path = folderFrom(lockfile.slice(0, Math.max(0, lockfile.lastIndexOf("/"))), folder);
	if (path === ".." || path.startsWith("../")) return null;
	return path === "" ? "package.json" : `${path}/package.json`;
}
/** The last name of a folder, with the scope that it stands in. */
function folderName(folder) {
	const [last = "", scope = ""] = folder.split("/").reverse();
	if (last === "" || last === "..") return "project";
	return scope.startsWith("@") && scope.length > 1 ? `${scope}/${last}` : last;
}

Object.defineProperty(exports, "folderFrom", {
  enumerable: true,
  get: function () {
    return folderFrom;
  }
});
Object.defineProperty(exports, "identify", {
  enumerable: true,
  get: function () {
    return identify;
  }
});
Object.defineProperty(exports, "isPackageName", {
  enumerable: true,
  get: function () {
    return isPackageName;
  }
});
Object.defineProperty(exports, "manifestPath", {
  enumerable: true,
  get: function () {
    return manifestPath;
  }
});
Object.defineProperty(exports, "missingFrom", {
  enumerable: true,
  get: function () {
    return missingFrom;
  }
});
Object.defineProperty(exports, "packageGraph", {
  enumerable: true,
  get: function () {
    return packageGraph;
  }
});
Object.defineProperty(exports, "patchOf", {
  enumerable: true,
  get: function () {
    return patchOf;
  }
});
Object.defineProperty(exports, "pathsFor", {
  enumerable: true,
  get: function () {
    return pathsFor;
  }
});
Object.defineProperty(exports, "projectFolders", {
  enumerable: true,
  get: function () {
    return projectFolders;
  }
});
Object.defineProperty(exports, "projectOf", {
  enumerable: true,
  get: function () {
    return projectOf;
  }
});
Object.defineProperty(exports, "shownKey", {
  enumerable: true,
  get: function () {
    return shownKey;
  }
});
Object.defineProperty(exports, "withoutPeers", {
  enumerable: true,
  get: function () {
    return withoutPeers;
  }
});