const require_difference = require("../bom/difference.js");
const require_recorded = require("../bom/recorded.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_bom = require("./lockfiles.js");
const require_shared = require("../cli/source.js");

// src/journeys/bom-diff.ts
/** A document that somebody wrote. Throws BOM_UNREADABLE. */
function sideOfFile(text, file) {
	return {
		bom: require_recorded.readRecordedBom(text, file),
		origin: { file },
		bill: null
	};
}
/** The bill of materials of a revision, in a folder of the repository. Throws LOCKFILE_MISSING and TAG_NOT_FOUND. */
async function sideAt(source, ref, below) {
	const { commit, ...about } = await aboutRevision(source, ref);
	const bill = await require_bom.billOf(source.repository, commit, {
		...about,
		configuration: source.configuration,
		below
	});
	if (bill === null) throw new require_cli_ahead_ts.WaybillError("LOCKFILE_MISSING", `There is no lockfile in ${below || "the repository"} at ${ref}.`, { hint: "Compare with a bill of materials that was written then: its file takes the place of the revision." });
	return {
		bom: require_recorded.readRecordedBom(JSON.stringify(bill.bom.value), `the bill of materials of ${ref}`),
		origin: {
			ref,
			commit
		},
		bill
	};
}
/** What names a bill of materials. At a tag no history is read, which a shallow clone may not have. */
async function aboutRevision(source, ref) {
	const { ground, tip } = await require_shared.beginAt(source, ref);
	const tagged = ground.releases.findLast(({ oid }) => oid === tip);
	if (tagged) return {
		notes: { repository: require_shared.repositoryOf(ground) },
		release: null,
		version: tagged.version.raw,
		commit: tip
	};
	const { notes } = await require_shared.draftShipment(source, ref);
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
	const { renderDifference } = await Promise.resolve().then(() => require("../bom/diff-render.js"));
	return renderDifference(diff, format);
}
function compareSides(from, to) {
	return require_difference.differenceOf(from.bom, to.bom, {
		from: from.origin,
		to: to.origin
	});
}

Object.defineProperty(exports, "compareSides", {
  enumerable: true,
  get: function () {
    return compareSides;
  }
});
Object.defineProperty(exports, "diffFormats", {
  enumerable: true,
  get: function () {
    return diffFormats;
  }
});
Object.defineProperty(exports, "renderDiff", {
  enumerable: true,
  get: function () {
    return renderDiff;
  }
});
Object.defineProperty(exports, "sideAt", {
  enumerable: true,
  get: function () {
    return sideAt;
  }
});
Object.defineProperty(exports, "sideOfFile", {
  enumerable: true,
  get: function () {
    return sideOfFile;
  }
});