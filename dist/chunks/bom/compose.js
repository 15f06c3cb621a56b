import { r as exitCodes, t as WaybillError } from "../errors.js";
import { t as publicUrl } from "./credentials.js";
import { t as formatOf } from "./lockfiles/formats.js";
import { createHash } from "node:crypto";

// src/bom/compose.ts
/**
* The bill of materials of a release, from the texts of its lockfiles: the same input gives the same bytes,
* whatever the order of the lockfiles and of the keys in them. A lockfile that cannot be read is an error of
* the result, and the document says that it is incomplete. Throws LOCKFILE_MISSING when there is none.
*/
async function composeBom(input) {
	if (input.lockfiles.length === 0) throw new WaybillError("LOCKFILE_MISSING", "There is no lockfile to write a bill of materials from.", { hint: "Commit the lockfile; for npm: npm install --package-lock-only makes one." });
	const { inventoryOf, mainReading } = await import("./inventory.js");
	const { writeDocument } = await import("./document.js");
	const results = [...input.lockfiles].sort((a, b) => a.path < b.path ? -1 : 1).map(read);
	const readings = results.flatMap(({ reading }) => reading ? [reading] : []);
	const errors = results.flatMap(({ error }) => error ? [error] : []);
	const unread = input.unread ?? [];
	const inventory = inventoryOf(readings, product(input, mainReading(readings)));
	const complete = errors.length === 0 && unread.length === 0;
	const document = writeDocument(inventory, {
		...input,
		releaseUrl: input.releaseUrl ?? null,
		content: contentOf(input.lockfiles),
		complete
	});
	const warnings = [...inventory.warnings, ...unread.map((path) => `${path}: this version does not read its format.`)];
	const summary = summaryOf(inventory, document, results, complete);
	return {
		document: document.text,
		summary,
		warnings,
		errors
	};
}
function read(file) {
	const format = formatOf(file.path);
	const result = {
		path: file.path,
		format: format?.name ?? null,
		reading: null,
		error: null
	};
	if (!format) {
		const message = "This version does not read the format of this lockfile.";
		return {
			...result,
			error: new WaybillError("LOCKFILE_INVALID", message, {
				at: { file: file.path },
				exitCode: exitCodes.incomplete
			})
		};
	}
	try {
		return {
			...result,
			reading: format.read(file)
		};
	} catch (error) {
		if (error instanceof WaybillError) return {
			...result,
			error
		};
		throw error;
	}
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
function summaryOf(inventory, { text, serialNumber, licensed }, results, allRead) {
	const { root, items, dependencies, incomplete } = inventory;
	const development = items.filter((item) => item.need === "development").length;
	return {
		schema: "waybill/bom-summary@1",
		spec: "1.6",
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
		direct: dependencies.get(root.purl)?.length ?? 0,
		production: items.length - development,
		development,
		licensed,
		hashed: items.filter((item) => item.hashes.length > 0).length,
		edges: [...dependencies.values()].reduce((sum, targets) => sum + targets.length, 0),
		complete: allRead && incomplete.size === 0,
		sha256: createHash("sha256").update(text).digest("hex"),
		bytes: Buffer.byteLength(text)
	};
}

export { composeBom };