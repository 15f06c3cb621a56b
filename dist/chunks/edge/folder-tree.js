const require_shared = require("../cli/source.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");

// src/edge/folder-tree.ts
/** Folders of other people's files, and of git's. */
const skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** As many files are open at the same time: a process may have a thousand. */
const atOnce = 64;
/**
* The regular files below a folder, as they lie there. Links are not followed; git's own and installed files are left out.
* Nothing else is read, whatever is asked for.
*/
async function folderTree(folder) {
	const paths = await filesBelow(folder);
	const known = new Set(paths);
	return {
		paths,
		read: async (asked, most) => {
			const wanted = asked.filter((path) => known.has(path));
			const found = [];
			for (let at = 0; at < wanted.length; at += atOnce) {
				const read = wanted.slice(at, at + atOnce).map(async (path) => require_shared.entry(path, await readBelow(folder, path, most)));
				found.push(...(await Promise.all(read)).flat());
			}
			return new Map(found);
		}
	};
}
async function filesBelow(folder) {
	const found = [];
	const open = [""];
	for (let below = open.pop(); below !== void 0; below = open.pop()) {
		const entries = await (0, node_fs_promises.readdir)((0, node_path.join)(folder, below), { withFileTypes: true });
		for (const entry of entries) {
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory() && !skipped.has(entry.name)) open.push(path);
			else if (entry.isFile()) found.push(path);
		}
	}
	return found.sort((a, b) => a < b ? -1 : 1);
}
async function readBelow(folder, path, most) {
	const target = (0, node_path.join)(folder, path);
	const before = await (0, node_fs_promises.lstat)(target).catch(() => null);
	if (before === null || !before.isFile()) return null;
	const file = await (0, node_fs_promises.open)(target, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW).catch(() => null);
	if (file === null) return null;
	try {
		const { size } = await file.stat();
		return size > most ? { size } : { bytes: await file.readFile() };
	} finally {
		await file.close();
	}
}

exports.folderTree = folderTree;