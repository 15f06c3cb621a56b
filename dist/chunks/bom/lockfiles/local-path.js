import { n as wellFormed } from "../code-units.js";
import { n as withoutAccount } from "../credentials.js";

// src/bom/lockfiles/local-path.ts
/** A file or folder as a lockfile names it. A place on a machine tells of that machine: only its last name is kept. */
function localPath(written) {
	const plain = wellFormed(withoutAccount(written)).replaceAll("\\", "/").replace(/^(?:path\+)?file:(?:\/\/)?/i, "");
	const isAbsolute = /^(?:\/|~|[a-z]:)/i.test(plain);
	const names = plain.split("/").filter((name) => name !== "" && name !== ".");
	return {
		path: isAbsolute ? names.at(-1) ?? "" : names.join("/"),
		isAbsolute
	};
}
/** A path seen from a folder, both relative; `..` is taken away as far as there is something before it. */
function joinPaths(folder, path) {
	const names = [];
	for (const name of `${folder}/${path}`.split("/")) {
		if (name === "" || name === ".") continue;
		if (name === ".." && names.length > 0 && names.at(-1) !== "..") names.pop();
		else names.push(name);
	}
	return names.join("/");
}

export { localPath as n, joinPaths as t };