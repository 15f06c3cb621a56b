import { t as differenceOf } from "../bom/difference.js";
import { t as readRecordedBom } from "../bom/recorded.js";
import { t as WaybillError } from "../errors.js";
import { n as billOf } from "./bill.js";
import { o as draftShipment, s as repositoryOf, t as beginAt } from "./draft.js";

// src/journeys/bom-diff.ts
/** A document that somebody wrote. Throws BOM_UNREADABLE. */
function sideOfFile(text, file) {
	return {
		bom: readRecordedBom(text, file),
		origin: { file },
		bill: null
	};
}
/** The bill of materials of a revision, in a folder of the repository. Throws LOCKFILE_MISSING and TAG_NOT_FOUND. */
async function sideAt(source, ref, below) {
	const { commit, ...about } = await aboutRevision(source, ref);
	const bill = await billOf(source.repository, commit, {
		...about,
		configuration: source.configuration,
		below
	});
	if (bill === null) throw new WaybillError("LOCKFILE_MISSING", `There is no lockfile in ${below || "the repository"} at ${ref}.`, { hint: "Compare with a bill of materials that was written then: its file takes the place of the revision." });
	return {
		bom: readRecordedBom(JSON.stringify(bill.bom.value), `the bill of materials of ${ref}`),
		origin: {
			ref,
			commit
		},
		bill
	};
}
/** What names a bill of materials. At a tag no history is read, which a shallow clone may not have. */
async function aboutRevision(source, ref) {
	const { ground, tip } = await beginAt(source, ref);
	const tagged = ground.releases.findLast(({ oid }) => oid === tip);
	if (tagged) return {
		notes: { repository: repositoryOf(ground) },
		release: null,
		version: tagged.version.raw,
		commit: tip
	};
	const { notes } = await draftShipment(source, ref);
	const release = notes.releases[0] ?? null;
	return {
		notes,
		release,
		commit: release?.commit ?? tip
	};
}
const diffFormats = [
	"md",
	"html",
	"text",
	"json"
];
/** A comparison as people or programs want it. */
async function renderDiff(diff, format) {
	if (format === "json") return `${JSON.stringify(diff, null, 2)}\n`;
	const { renderDifference } = await import("../bom/diff-render.js");
	return renderDifference(diff, format);
}
function compareSides(from, to) {
	return differenceOf(from.bom, to.bom, {
		from: from.origin,
		to: to.origin
	});
}

export { sideOfFile as a, sideAt as i, diffFormats as n, renderDiff as r, compareSides as t };