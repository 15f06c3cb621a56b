let node_path = require("node:path");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");

// src/bom/license-metadata.ts
/** Longer texts are the licence itself, which older tools put into the field of its name. */
const longestName = 200;
/**
* Reads the headers of a `METADATA` file (Python core metadata 2.4). `License-Expression` is exact; then come the
* classifiers, then `License` where it is a name and not the whole text. Linear in the text.
*/
function readPythonMetadata(text) {
	const fields = /* @__PURE__ */ new Map();
	let last = null;
	for (const line of text.split(/\r?\n/)) {
		if (line === "") break;
		if (/^[ \t]/.test(line)) {
			if (last !== null && last.length > 0) last[last.length - 1] += `\n${line}`;
			continue;
		}
		const colon = line.indexOf(":");
		if (colon < 0) continue;
		const name = line.slice(0, colon).toLowerCase();
		last = fields.get(name) ?? [];
		last.push(line.slice(colon + 1).trim());
		fields.set(name, last);
	}
	const first = (name) => fields.get(name)?.[0] ?? null;
	const classifiers = (fields.get("classifier") ?? []).filter((one) => one.startsWith("License ::"));
	const written = first("license");
	const name = written !== null && isName(written) ? written : void 0;
	return {
		name: first("name"),
		version: first("version"),
		license: first("license-expression") ?? (classifiers.length > 0 ? classifiers : name)
	};
}
function isName(text) {
	return text !== "" && text !== "UNKNOWN" && text.length <= longestName && !text.includes("\n");
}

// src/edge/inside-folder.ts
/** Opens a folder for reading what others put there; what is not there reads as nothing. */
async function openInside(folder) {
	const base = await (0, node_fs_promises.realpath)(folder).catch(() => null);
	const real = async (path) => {
		if (base === null || path.includes("\0")) return null;
		const target = await (0, node_fs_promises.realpath)((0, node_path.join)(base, path)).catch(() => null);
		const within = base.endsWith(node_path.sep) ? base : base + node_path.sep;
		return target !== null && (target === base || target.startsWith(within)) ? target : null;
	};
	return {
		read: async (path, mostBytes) => {
			const target = await real(path);
			return target === null ? null : readSmall(target, mostBytes);
		},
		list: async (path) => {
			const target = await real(path);
			return (target === null ? [] : await (0, node_fs_promises.readdir)(target).catch(() => [])).sort((a, b) => a < b ? -1 : 1);
		}
	};
}
async function readSmall(path, mostBytes) {
	const file = await (0, node_fs_promises.open)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK).catch(() => null);
	if (file === null) return null;
	try {
		const stat = await file.stat();
		return stat.isFile() && stat.size <= mostBytes ? await file.readFile("utf8") : null;
	} catch {
		return null;
	} finally {
		await file.close();
	}
}

// src/edge/installed-licenses.ts
const largestManifest = 1048576;
/** Composer writes the manifests of all packages into one file. */
const largestIndex = 33554432;
const largestText = 262144;
const readersAtOnce = 32;
/**
* Reads the licences of the packages that are installed below a folder: `node_modules` (pnpm's store too), `vendor/composer`,
* `vendor` of cargo, and the site-packages of virtual environments. Only a copy of exactly the wanted name and version counts.
* Nothing outside the folder is opened, also not through a link; what is too large, no regular file or broken is passed over.
*/
async function readInstalledLicenses(folder, items, options = {}) {
	const inside = await openInside(folder);
	const finders = /* @__PURE__ */ new Map([
		["npm", npmCopies(inside)],
		["pypi", pythonCopies(inside)],
		["composer", composerCopies(inside)],
		["cargo", cargoCopies(inside)]
	]);
	const licenses = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const waiting = items.filter(({ version }) => version !== null);
	const work = async () => {
		for (let item = waiting.pop(); item !== void 0; item = waiting.pop()) {
			const type = item.purl.slice(4, item.purl.indexOf("/"));
			for (const copy of await finders.get(type)?.(item) ?? []) {
				const manifest = await copy.manifest();
				if (manifest === null || !isWanted(item, manifest, type)) continue;
				if (manifest.license !== void 0 && manifest.license !== null) licenses.set(item.purl, manifest.license);
				const text = options.texts === true ? await textIn(inside, copy.folder) : null;
				if (text !== null) texts.set(item.purl, text);
				break;
			}
		}
	};
	await Promise.all(Array.from({ length: readersAtOnce }, work));
	return {
		licenses,
		texts
	};
}
function copyIn(inside, folder, file, parse) {
	const manifest = async () => {
		const text = await inside.read(`${folder}/${file}`, largestManifest);
		try {
			return text === null ? null : await parse(text);
		} catch {
			return null;
		}
	};
	return {
		folder,
		manifest
	};
}
function isWanted(item, { name, version }, type) {
	if (typeof name !== "string" || version !== item.version) return false;
	return type === "pypi" ? pythonName(name) === pythonName(item.name) : name === fullName(item);
}
function fullName({ group, name }) {
	return group === null ? name : `${group}/${name}`;
}
function join(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
}
/** Where lockfile and installed packages are side by side: a package's place that is no place of installation. */
function lockfileFolders({ paths }) {
	return paths.filter((path) => !/(?:^|\/)(?:node_modules|vendor)\//.test(path));
}
function npmCopies(inside) {
	const store = kept(async (folder) => {
		const names = await inside.list(join(folder, "node_modules/.pnpm"));
		return new Map(names.map((name) => [name.slice(0, endOfVersion(name)), name]));
	});
	const copy = (folder) => copyIn(inside, folder, "package.json", packageJson);
	return async (wanted) => {
		const name = fullName(wanted);
		const placed = wanted.paths.filter((path) => /(?:^|\/)node_modules\//.test(path));
		const folders = lockfileFolders(wanted);
		const stored = [];
		for (const folder of folders) {
			const entry = (await store(folder)).get(`${name.replace("/", "+")}@${wanted.version ?? ""}`);
			if (entry !== void 0) stored.push(join(folder, `node_modules/.pnpm/${entry}/node_modules/${name}`));
		}
		return [
			...placed,
			...folders.map((folder) => join(folder, `node_modules/${name}`)),
			...stored
		].map(copy);
	};
}
/** pnpm adds the versions of peers after the version: `vite@4.2.1_@types+node@18.0.0`. */
function endOfVersion(name) {
	const at = name.indexOf("@", 1);
	const end = name.slice(at).search(/[_(]/);
	return end < 0 ? name.length : at + end;
}
function packageJson(text) {
	const value = JSON.parse(text);
	if (typeof value !== "object" || value === null) return null;
	const { name, version, license, licenses } = value;
	return {
		name,
		version,
		license: license ?? licenses
	};
}
function pythonCopies(inside) {
	const installed = kept(async (folder) => {
		const found = /* @__PURE__ */ new Map();
		for (const site of await sitePackages(inside, folder)) for (const name of await inside.list(site)) {
			const id = /^(.+)-([^-]+)\.dist-info$/.exec(name);
			if (id) found.set(`${pythonName(id[1] ?? "")} ${id[2]}`, `${site}/${name}`);
		}
		return found;
	});
	return async (wanted) => {
		const copies = [];
		for (const folder of /* @__PURE__ */ new Set([...lockfileFolders(wanted), ""])) {
			const info = (await installed(folder)).get(`${pythonName(wanted.name)} ${wanted.version ?? ""}`);
			if (info !== void 0) copies.push(copyIn(inside, info, "METADATA", readPythonMetadata));
		}
		return copies;
	};
}
/** Of the virtual environments that lie in a folder (`pyvenv.cfg` marks them) and of PEP 582's `__pypackages__`. */
async function sitePackages(inside, folder) {
	const found = [];
	for (const name of await inside.list(folder)) {
		const place = join(folder, name);
		if (name === "__pypackages__") found.push(...(await inside.list(place)).map((version) => `${place}/${version}/lib`));
		else if (!["node_modules", ".git"].includes(name) && (await inside.list(place)).includes("pyvenv.cfg")) found.push(`${place}/Lib/site-packages`, ...(await inside.list(`${place}/lib`)).map((python) => `${place}/lib/${python}/site-packages`));
	}
	return found;
}
/** PEP 503: runs of dashes, dots and underscores are one dash. */
function pythonName(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function composerCopies(inside) {
	const index = kept(async (folder) => {
		const text = await inside.read(join(folder, "vendor/composer/installed.json"), largestIndex);
		return text === null ? /* @__PURE__ */ new Map() : composerIndex(text);
	});
	return async (wanted) => {
		const copies = [];
		const folders = wanted.paths.map((path) => path.replace(/(?:^|\/)vendor\/.*$/, ""));
		for (const folder of new Set(folders)) {
			const manifest = (await index(folder)).get(fullName(wanted));
			const place = join(folder, `vendor/${fullName(wanted)}`);
			if (manifest !== void 0) copies.push({
				folder: place,
				manifest: () => Promise.resolve(manifest)
			});
		}
		return copies;
	};
}
/** Composer 1 wrote a list, Composer 2 an object with the list in `packages`. */
function composerIndex(text) {
	const found = /* @__PURE__ */ new Map();
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return found;
	}
	const list = Array.isArray(value) ? value : value?.packages;
	for (const one of Array.isArray(list) ? list : []) {
		const manifest = one ?? {};
		if (typeof manifest.name === "string") found.set(manifest.name, {
			name: manifest.name,
			version: manifest.version,
			license: manifest.license
		});
	}
	return found;
}
function cargoCopies(inside) {
	const copy = (folder) => copyIn(inside, folder, "Cargo.toml", cargoToml);
	return (wanted) => Promise.resolve(lockfileFolders(wanted).flatMap((folder) => [join(folder, `vendor/${wanted.name}-${wanted.version ?? ""}`), join(folder, `vendor/${wanted.name}`)]).map(copy));
}
async function cargoToml(text) {
	const { parse } = await Promise.resolve().then(() => require("../smol-toml.js")).then((n) => n.dist_exports);
	const value = parse(text).package;
	if (typeof value !== "object" || value === null) return null;
	const { name, version, license } = value;
	return {
		name,
		version,
		license: typeof license === "string" ? license.replaceAll("/", " OR ") : void 0
	};
}
/** `LICENSE`, `LICENSE.md`, `LICENSE-MIT.txt`, `COPYING.LESSER`; no programs of such a name. */
const licenseFile = /(?:^|\/)(?:licen[cs]e|copying|unlicense|notice)(?:[.-](?!.*\.(?:[cm]?[jt]sx?|json|map|pyc?|rb|php|rs)$)[^/]*)?$/i;
async function textIn(inside, folder) {
	const here = await inside.list(folder);
	const names = here.includes("licenses") ? [...here, ...(await inside.list(`${folder}/licenses`)).map((name) => `licenses/${name}`)] : here;
	const parts = [];
	for (const name of names.filter((one) => licenseFile.test(one))) {
		const text = await inside.read(`${folder}/${name}`, largestText);
		if (text !== null && text.trim() !== "") parts.push(text.trim());
	}
	return parts.length === 0 ? null : parts.join("\n\n");
}
/** Each answer is found once. */
function kept(find) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const answer = known.get(key) ?? find(key);
		known.set(key, answer);
		return answer;
	};
}

exports.readInstalledLicenses = readInstalledLicenses;