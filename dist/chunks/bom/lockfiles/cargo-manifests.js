const require_bom = require("../../journeys/lockfiles.js");
const require_toml = require("./toml.js");

// src/bom/lockfiles/cargo-manifest.ts
const tables = [
	["dependencies", "required"],
	["dev-dependencies", "development"],
	["dev_dependencies", "development"],
	["build-dependencies", "development"],
	["build_dependencies", "development"]
];
const order = [
	"required",
	"optional",
	"development"
];
/** What `workspace.package` and `workspace.dependencies` give to members comes from `inherited`. */
function readCargoManifest(manifest, folder, inherited) {
	const workspace = require_bom.fieldsOf(manifest["workspace"]);
	const shared = inherited ?? workspace;
	const described = require_bom.fieldsOf(manifest["package"]) ?? require_bom.fieldsOf(manifest["project"]);
	const field = (name) => {
		const own = described?.[name];
		return require_bom.fieldsOf(own)?.["workspace"] === true ? require_bom.fieldsOf(shared?.["package"])?.[name] : own;
	};
	const needs = /* @__PURE__ */ new Map();
	const paths = [];
	for (const { alias, fields, need } of dependenciesOf(manifest)) {
		const isShared = fields?.["workspace"] === true;
		const from = isShared ? require_bom.fieldsOf(require_bom.fieldOf(require_bom.fieldsOf(shared?.["dependencies"]), alias)) : fields;
		const name = require_bom.textOf(from?.["package"]) ?? alias;
		const known = needs.get(name);
		if (known === void 0 || order.indexOf(need) < order.indexOf(known)) needs.set(name, need);
		if (!isShared) paths.push(...pathOf(fields));
	}
	const patches = require_bom.entriesOf(manifest["patch"]).flatMap(([, patch]) => require_bom.entriesOf(patch));
	for (const [, asked] of [...require_bom.entriesOf(workspace?.["dependencies"]), ...patches]) paths.push(...pathOf(require_bom.fieldsOf(asked)));
	return {
		folder,
		name: require_bom.textOf(described?.["name"]),
		version: require_bom.textOf(field("version")),
		license: field("license"),
		needs,
		paths,
		workspace
	};
}
/** Of all tables, those for certain targets included. */
function* dependenciesOf(manifest) {
	const targets = require_bom.entriesOf(manifest["target"]).map(([, target]) => require_bom.fieldsOf(target) ?? {});
	for (const holder of [manifest, ...targets]) for (const [table, kind] of tables) for (const [alias, asked] of require_bom.entriesOf(holder[table])) {
		const fields = require_bom.fieldsOf(asked);
		yield {
			alias,
			fields,
			need: kind === "required" && fields?.["optional"] === true ? "optional" : kind
		};
	}
}
function pathOf(asked) {
	const path = require_bom.textOf(asked?.["path"]);
	return path === null ? [] : [path.replaceAll("\\", "/")];
}

// src/bom/lockfiles/cargo-manifests.ts
/** Far more than workspaces have; what is wanted beyond is not asked for. */
const mostFiles = 4e3;
/** Reads what was found beside a lockfile; what cannot be read is told and counts as not found. */
function cargoManifests(file, lock, warn) {
	const found = foundOf(file, warn);
	const root = found.get("") ?? null;
	const byName = /* @__PURE__ */ new Map();
	const isMember = root?.workspace ? require_bom.workspaceMatcher([...require_bom.textsOf(root.workspace["members"]), ...require_bom.textsOf(root.workspace["exclude"]).map((folder) => `!${folder}/**`)], false) : () => false;
	for (const manifest of found.values()) if (manifest.name !== null && (!byName.has(manifest.name) || isMember(manifest.folder))) byName.set(manifest.name, manifest);
	const wanted = new Set(lock.packages.flatMap((one) => one.wants.map((want) => want.split(" ", 1)[0]).filter((name) => name !== one.name)));
	return {
		root,
		ofPackage: (name) => byName.get(name),
		membersOf: (packages) => packages.filter(({ name, source }) => {
			if (source !== null) return false;
			const folder = byName.get(name)?.folder;
			return folder === void 0 ? !wanted.has(name) : isMember(folder);
		})
	};
}
/**
* The manifests that would tell more: by the globs of the workspace's members, and of folders that others depend on by path
* (Cargo reference, "Workspaces"). None lies outside.
*/
function wantedByCargo(file) {
	const found = foundOf(file, () => void 0);
	const folders = /* @__PURE__ */ new Set();
	const add = (from, path) => {
		if (folders.size < mostFiles && !/^(?:[/~]|[a-z]:)/i.test(path)) folders.add(require_bom.joinPaths(from, path));
	};
	for (const { folder, paths } of found.values()) for (const path of paths) add(folder, path);
	for (const member of require_bom.textsOf(found.get("")?.workspace?.["members"])) add("", member);
	return [...folders].filter((folder) => folder !== "").map((folder) => require_bom.joinPaths(folderOf(file.path), `${folder}/Cargo.toml`)).filter((path) => !path.startsWith(".."));
}
/** By folder, relative to the lockfile's: '' is beside it. */
function foundOf(file, warn) {
	const found = /* @__PURE__ */ new Map();
	const read = (folder, text, workspace) => {
		try {
			found.set(folder, readCargoManifest(require_toml.parseToml(text, file.path), folder, workspace));
		} catch {
			warn(`${require_bom.joinPaths(folder, "Cargo.toml")} cannot be read; what it asks for counts as required.`);
		}
	};
	if (typeof file.manifest === "string") read("", file.manifest, void 0);
	const workspace = found.get("")?.workspace;
	const depth = folderOf(file.path);
	for (const [path, text] of file.beside ?? []) {
		if (!path.endsWith("/Cargo.toml")) continue;
		const folder = relativeTo(depth, folderOf(path));
		if (folder !== "" && !found.has(folder)) read(folder, text, workspace);
	}
	return found;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** One folder seen from another, both relative to the same. */
function relativeTo(from, to) {
	const start = from === "" ? [] : from.split("/");
	const end = to === "" ? [] : to.split("/");
	let same = 0;
	while (same < start.length && start[same] === end[same]) same += 1;
	return [...start.slice(same).map(() => ".."), ...end.slice(same)].join("/");
}

exports.cargoManifests = cargoManifests;
exports.wantedByCargo = wantedByCargo;