import { t as WaybillError } from "../errors.js";
import { t as publicUrl } from "./credentials.js";
import { t as isOwn } from "./own.js";
import { r as readLockfile, t as formatOf } from "./lockfiles/formats.js";
import { createHash } from "node:crypto";

// src/bom/compose.ts
/**
* The bill of materials of a release, from the texts of its lockfiles: the same input gives the same bytes,
* whatever the order of the lockfiles and of the keys in them. A lockfile that cannot be read is an error of
* the result, and the document says that it is incomplete. Throws BOM_INVALID when the document would not be valid, which
* is our fault, and LOCKFILE_MISSING when there is no lockfile.
*/
async function composeBom(input) {
	const { unread = [], refused = [] } = input;
	if (input.lockfiles.length + refused.length + unread.length === 0) throw new WaybillError("LOCKFILE_MISSING", "There is no lockfile to write a bill of materials from.", { hint: "Commit the lockfile; for npm: npm install --package-lock-only makes one." });
	const { inventoryOf, mainReading, writeDocument } = await loadParts();
	const results = [...await Promise.all([...input.lockfiles].sort((a, b) => a.path < b.path ? -1 : 1).map(readOne)), ...refused.map(refusal)].sort((a, b) => a.path < b.path ? -1 : 1);
	const readings = results.flatMap(({ reading }) => reading ? [reading] : []);
	const errors = results.flatMap(({ error }) => error ? [error] : []);
	const found = inventoryOf(readings, product(input, mainReading(readings)));
	const items = await input.fillLicenses?.(found.items) ?? found.items;
	const inventory = {
		...found,
		items
	};
	const complete = errors.length === 0 && unread.length === 0;
	const written = await writeDocument(inventory, {
		...input,
		releaseUrl: input.releaseUrl ?? null,
		content: input.commit === null ? contentOf(input.lockfiles) : "",
		complete
	});
	const warnings = [...inventory.warnings, ...unread.map(({ path, reason }) => `${path}: not read, since ${reason}.`)];
	const told = summaryOf(inventory, written, results, complete);
	const summary = input.ignored?.length ? {
		...told,
		ignored: [...input.ignored]
	} : told;
	return {
		document: written.text,
		value: written.value,
		inventory,
		summary,
		warnings,
		errors
	};
}
/** Loads what `composeBom` works with: whoever waits for the lockfiles can have it done meanwhile. */
async function loadParts() {
	const [inventory, document] = await Promise.all([import("./inventory.js"), import("./document.js")]);
	return {
		...inventory,
		...document
	};
}
async function readOne(file) {
	const result = {
		path: file.path,
		format: formatOf(file.path)?.name ?? null,
		reading: null,
		error: null
	};
	try {
		return {
			...result,
			reading: await readLockfile(file)
		};
	} catch (error) {
		if (error instanceof WaybillError) return {
			...result,
			error
		};
		throw error;
	}
}
function refusal(error) {
	const path = error.at?.file ?? "";
	return {
		path,
		format: formatOf(path)?.name ?? null,
		reading: null,
		error
	};
}
function located({ at, message }) {
	return at === void 0 ? message : `${at.file}${at.line === void 0 ? "" : `:${at.line}`}: ${message}`;
}
/** A product always has a name and a version. */
function product(input, main) {
	return {
		name: input.root.name ?? main?.root.name ?? input.packageName ?? repositoryName(input.repositoryUrl),
		version: input.root.version ?? versionOf(input.release, main)
	};
}
/** The tag's, else the manifest's, else the draft's. */
function versionOf(release, main) {
	const released = release?.version ?? null;
	return (release === null || release.tag === null ? null : released) ?? main?.root.version ?? released ?? "0.0.0";
}
function repositoryName(repositoryUrl) {
	const url = repositoryUrl === null ? null : publicUrl(repositoryUrl);
	return /([^/:]+?)(?:\.git)?\/*$/.exec(url ?? "")?.[1] ?? "product";
}
/** Without git the lockfiles themselves name what the document is about. */
function contentOf(lockfiles) {
	const texts = lockfiles.map(({ path, text }) => JSON.stringify([path, text])).sort();
	return `sha256:${createHash("sha256").update(texts.join("\n")).digest("hex")}`;
}
function summaryOf(inventory, { text, spec, serialNumber, licensed, unlicensed }, results, allRead) {
	const { root, items, dependencies, incomplete, unknown } = inventory;
	const development = items.filter((item) => item.need === "development").length;
	return {
		schema: "waybill/bom-summary@1",
		spec,
		serialNumber,
		root: {
			name: root.group === null ? root.name : `${root.group}/${root.name}`,
			version: root.version,
			purl: root.purl
		},
		lockfiles: results.map(({ path, format, reading, error }) => ({
			path,
			format,
			components: reading === null ? null : reading.components.length,
			error: error === null ? null : located(error)
		})),
		components: items.length,
		parts: items.filter(isOwn).length,
		direct: dependencies.get(root.purl)?.length ?? 0,
		production: items.length - development,
		development,
		licensed,
		hashed: items.filter((item) => item.hashes.length > 0).length,
		edges: [...dependencies.values()].reduce((sum, targets) => sum + targets.length, 0),
		unlicensed: [...unlicensed],
		complete: allRead && incomplete.size + unknown.size === 0,
		sha256: createHash("sha256").update(text).digest("hex"),
		bytes: Buffer.byteLength(text)
	};
}

export { composeBom, loadParts };