import { i as longestLockfile, r as lockfileInvalid } from "../bom/lockfiles/invalid.js";
import { i as unreadReason, n as rankOf, t as formatOf } from "../bom/lockfiles/formats.js";
import { n as parseJson } from "../bom/lockfiles/json.js";
import { o as textOf$1, r as fieldsOf } from "../bom/lockfiles/fields.js";
import { n as isGlob, r as workspaceMatcher } from "../bom/lockfiles/workspaces.js";

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
		return textOf$1(fieldsOf(parseJson(manifest, path))?.["packageManager"])?.replace(/@.*$/s, "") ?? null;
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

export { gatherLockfiles };