import { r as exitCodes, t as WaybillError } from "../errors.js";
import { t as billOf } from "../journeys/bill.js";
import { o as draftShipment } from "../journeys/draft.js";
import { a as textOption } from "./options.js";
import { r as openSource } from "./source.js";
import { relative, resolve } from "node:path";

// src/cli/bom.ts
/** `waybill bom`: the bill of materials on stdout, or in a file and its summary with `--json`. Exit code 7 when a lockfile could not be read. */
async function bom(call) {
	const { world, options, common } = call;
	const output = textOption(options, "output");
	if (common.json && output === null) throw new WaybillError("USAGE", "The document itself goes to stdout, so --json needs --output.", { hint: "Run: waybill bom --output bom.cdx.json --json" });
	const ref = textOption(options, "ref");
	const folder = resolve(world.cwd, call.arguments[0] ?? ".");
	const source = await openSource(call, { cwd: folder });
	const { repository } = source;
	const { notes } = await draftShipment(source, ref);
	const release = notes.releases[0] ?? null;
	const below = relative(repository.root, folder);
	const bill = await billOf(repository, release?.commit ?? "", {
		notes,
		release,
		below
	});
	if (bill === null) throw new WaybillError("LOCKFILE_MISSING", `There is no lockfile in ${below || "the repository"} at ${ref ?? "HEAD"}.`, { hint: "Commit the lockfile; for npm: npm install --package-lock-only makes one. Files that git does not have are not read." });
	const { document, summary, warnings, errors } = bill.bom;
	if (output !== null) await world.files.write(resolve(world.cwd, output), document);
	const remarks = [
		...warnings.map((text) => ({
			level: "warning",
			text
		})),
		...errors.map(({ at, message }) => ({
			level: "error",
			text: `${at?.file ?? ""}${at?.line === void 0 ? "" : `:${at.line}`}: ${message}`
		})),
		...bill.ignored.map((text) => ({
			level: "info",
			text: `Left out ${text}`
		})),
		...summary.lockfiles.filter(({ components }) => components !== null).map(({ path, components }) => ({
			level: "info",
			text: `${path}: ${components} packages.`
		})),
		{
			level: "info",
			text: `${summary.components} components, ${summary.direct} direct; ${share(summary.licensed, summary.components)} with a licence, ${share(summary.hashed, summary.components)} with a hash.`
		}
	];
	return {
		document: output === null ? null : summary,
		text: output === null ? document : "",
		remarks,
		exitCodes: [bill.whole ? exitCodes.done : exitCodes.incomplete],
		outputs: {
			version: summary.root.version,
			"bom-sha256": summary.sha256,
			...output === null ? {} : { "bom-path": resolve(world.cwd, output) }
		}
	};
}
function share(part, whole) {
	return whole === 0 ? "none" : `${Math.floor(100 * part / whole)} %`;
}

export { bom };