const require_cli_ahead_ts = require("./ahead.js");
const require_diff_document = require("../bom/diff-document.js");
const require_schemas = require("../zod.js");
const require_entry = require("../ledger/entry.js");
const require_frozen = require("../ledger/frozen.js");
const require_what_ran = require("../ledger/what-ran.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");

// src/ledger/difference.ts
const moment = require_schemas.object({
	at: require_schemas.string(),
	version: require_schemas.nullable(require_schemas.string()),
	commit: require_schemas.nullable(require_schemas.string()),
	running: require_entry.whatRanSchema.shape.running
});
const change = require_schemas.object({
	id: require_schemas.string(),
	commit: require_schemas.string(),
	/** The release that brought it. */
	version: require_schemas.nullable(require_schemas.string()),
	type: require_schemas.string(),
	scope: require_schemas.nullable(require_schemas.string()),
	description: require_schemas.string(),
	breaking: require_schemas.boolean()
});
/** The document `waybill/ledger-diff@1`: what changed in an environment between two times. */
const ledgerDiffSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/ledger-diff@1"),
	environment: require_schemas.string(),
	package: require_schemas.nullable(require_schemas.string()),
	from: moment,
	to: moment,
	/** Group by group; null is all that is in no group. Several versions: they were mixed. */
	groups: require_schemas.array(require_schemas.object({
		group: require_schemas.nullable(require_schemas.string()),
		from: require_schemas.array(require_schemas.string()),
		to: require_schemas.array(require_schemas.string()),
		changed: require_schemas.boolean()
	})),
	/** What came with it, and what went when it went back, by the frozen notes of the releases between. */
	changes: require_schemas.array(change),
	undone: require_schemas.array(change),
	/** The difference of the frozen bills of materials; null without both of them. */
	components: require_schemas.nullable(require_diff_document.bomDiffSchema),
	/** Deployments, verifications and the like between the two times, by the seq of their entries. */
	entries: require_schemas.array(require_schemas.object({
		seq: require_schemas.int(),
		at: require_schemas.string(),
		kind: require_schemas.string(),
		version: require_schemas.nullable(require_schemas.string())
	})),
	/** What is not known of it, in sentences. */
	incomplete: require_schemas.array(require_schemas.string())
});
/**
* Follows the frozen releases of a package down from `later`, each to the one that its notes begin after. Null when it
* does not lead to `earlier`, and nothing was lost on it: then one does not come from the other.
*/
function passage(entries, part, { earlier, later }) {
	const releases = /* @__PURE__ */ new Map();
	for (const entry of entries) if (entry.kind === "shipment.frozen" && entry.package === part && entry.version !== null) releases.set(entry.version, entry);
	const frozen = [];
	const seen = /* @__PURE__ */ new Set();
	let version = later;
	while (version !== null && version !== earlier && !seen.has(version)) {
		seen.add(version);
		const entry = releases.get(version);
		if (!entry) return {
			frozen,
			lostAt: version
		};
		frozen.push(entry);
		version = entry.payload.previousVersion;
	}
	return version === earlier ? {
		frozen,
		lostAt: null
	} : null;
}
/** The changes of a release, as its frozen notes have them. */
function changesOf(release) {
	return release.sections.flatMap(({ changes }) => changes.map(({ id, commit, type, scope, description, breaking }) => ({
		id,
		commit,
		version: release.version,
		type,
		scope,
		description,
		breaking
	})));
}
const told = /* @__PURE__ */ new Set([
	"shipment.frozen",
	"deploy.started",
	"deploy.finished",
	"verify.result",
	"observation",
	"rollback.recorded",
	"record.manual",
	"drift.detected",
	"incident.opened",
	"incident.resolved"
]);
/** The document of two answers of `whatRan` about one place, and of what was found between them. */
function ledgerDiff$1(from, to, found) {
	const [start, end] = [Date.parse(from.at), Date.parse(to.at)];
	const between = found.here.filter(({ at, kind }) => {
		const time = Date.parse(at);
		return told.has(kind) && time > start && time <= end;
	});
	return {
		schema: "waybill/ledger-diff@1",
		environment: to.environment,
		package: to.package,
		from: momentOf(from),
		to: momentOf(to),
		groups: groupsOf(from, to),
		changes: [...found.changes],
		undone: [...found.undone],
		components: found.components,
		entries: between.map(({ seq, at, kind, version }) => ({
			seq,
			at,
			kind,
			version
		})),
		incomplete: [...found.incomplete]
	};
}
function momentOf({ at, version, commit, running }) {
	return {
		at,
		version,
		commit,
		running
	};
}
function groupsOf(from, to) {
	return [...new Set([...from.running, ...to.running].map(({ group }) => group))].toSorted((a, b) => (a ?? "") < (b ?? "") ? -1 : 1).map((group) => {
		const [before, after] = [versionsIn(from, group), versionsIn(to, group)];
		return {
			group,
			from: before,
			to: after,
			changed: before.join("\n") !== after.join("\n")
		};
	});
}
/** A group that was not told apart yet was a part of the whole. */
function versionsIn({ running }, group) {
	const own = running.filter((one) => one.group === group);
	const meant = own.length > 0 ? own : running.filter((one) => one.group === null);
	return [...new Set(meant.map(({ version }) => version))].toSorted();
}
/** In words, a line each; texts as recorded: whoever prints them makes them safe. */
function tellDiff({ from, to, groups, changes, undone, components, incomplete }) {
	const lines = groups.map(({ group, from: before, to: after, changed }) => {
		const name = group === null ? "" : `${group}: `;
		const [old, now] = [before.join(" and ") || "nothing known", after.join(" and ") || "nothing known"];
		return changed ? `${name}${old} -> ${now}` : `${name}${now}, unchanged`;
	});
	if (lines.length === 0) lines.push(`Nothing is known at ${from.at} or at ${to.at}.`);
	return [
		...lines,
		...listOf("New", changes),
		...listOf("No longer there", undone),
		...components === null ? [] : [componentsLine(components)],
		...incomplete
	];
}
function listOf(title, changes) {
	if (changes.length === 0) return [];
	return [`${title} (${changes.length}):`, ...changes.map(({ commit, type, scope, description, breaking, version }) => {
		const head = `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}`;
		return `  ${commit.slice(0, 12)}  ${head}: ${description}${version === null ? "" : `  ${version}`}`;
	})];
}
function componentsLine({ counts }) {
	const parts = [
		"added",
		"removed",
		"upgraded",
		"downgraded",
		"changed"
	].flatMap((name) => counts[name] > 0 ? [`${counts[name]} ${name}`] : []);
	const flags = counts.flags > 0 ? `, ${counts.flags} to look at` : "";
	return `Components: ${parts.join(", ") || "the same"}${flags}.`;
}

// src/journeys/ledger-diff.ts
/**
* What changed in an environment between two times: versions group by group, the changes that came and went by the frozen
* notes of the releases between (of any environment: what was skipped there came along), and components where both
* releases have a frozen bill of materials.
*
* Throws INPUT_INVALID for what is no time and for times that are not in order, LEDGER_BROKEN for changed files.
*/
async function diffMoments(story, place, { from, to }) {
	const before = require_what_ran.whatRan(story.entries, {
		...place,
		at: from
	});
	const after = require_what_ran.whatRan(story.entries, {
		...place,
		at: to
	});
	if (Date.parse(before.at) > Date.parse(after.at)) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${from} is later than ${to}.`, { hint: "The earlier time is --from, the later one --to." });
	const here = require_what_ran.entriesAbout(story.entries, place);
	const nothing = {
		here,
		changes: [],
		undone: [],
		components: null,
		incomplete: []
	};
	if (before.version === null || after.version === null) return ledgerDiff$1(before, after, {
		...nothing,
		incomplete: whyUnknown(before, after)
	});
	if (before.version === after.version) return ledgerDiff$1(before, after, nothing);
	const versions = [before.version, after.version];
	const { changes, undone, incomplete } = await changesBetween(story, place.package, versions);
	const { components, missing } = await componentsBetween(story, place.package, versions);
	return ledgerDiff$1(before, after, {
		here,
		changes,
		undone,
		components,
		incomplete: [...incomplete, ...missing]
	});
}
function whyUnknown(before, after) {
	if (before.running.length === 0 && after.running.length === 0) return [];
	return [before, after].filter(({ version }) => version === null).map(({ at, running }) => running.length === 0 ? `Nothing is known of ${at}, so changes cannot be told.` : `Several versions ran at ${at}, so changes cannot be told.`);
}
async function changesBetween(story, part, [from, to]) {
	const up = passage(story.entries, part, {
		earlier: from,
		later: to
	});
	if (up?.lostAt === null) return {
		changes: await changesAlong(story, up),
		undone: [],
		incomplete: []
	};
	const down = passage(story.entries, part, {
		earlier: to,
		later: from
	});
	if (down?.lostAt === null) return {
		changes: [],
		undone: await changesAlong(story, down),
		incomplete: []
	};
	const incomplete = up === null ? [`${to} does not come after ${from}, so only what its own notes say is told.`] : [`The notes of ${up.lostAt} are not in the ledger, so changes up to it are missing.`];
	return {
		changes: up === null ? [] : await changesAlong(story, up),
		undone: [],
		incomplete
	};
}
async function changesAlong(story, { frozen }) {
	const changes = [];
	for (const entry of frozen) {
		const { release } = entry.payload;
		const bytes = require_frozen.frozenBytes(release, await story.file(entry, release.path));
		changes.push(...changesOf(JSON.parse(Buffer.from(bytes).toString("utf8"))));
	}
	return changes;
}
async function componentsBetween(story, part, versions) {
	const bills = versions.map((version) => billOf(story.entries, part, version));
	const [from, to] = bills;
	if (!from || !to) return {
		components: null,
		missing: [`No bill of materials of ${versions.filter((_, index) => !bills[index]).join(" and ")} is frozen, so components are not compared.`]
	};
	const { differenceOf } = await Promise.resolve().then(() => require("../bom/difference.js")).then((n) => n.difference_exports);
	const { readRecordedBom } = await Promise.resolve().then(() => require("../bom/recorded.js")).then((n) => n.recorded_exports);
	const read = async ({ entry, file }) => {
		const bytes = require_frozen.frozenBytes(file, await story.file(entry, file.path));
		return readRecordedBom(Buffer.from(bytes).toString("utf8"), `${file.path} of entry ${entry.seq}`);
	};
	return {
		components: differenceOf(await read(from), await read(to), {
			from: { commit: from.entry.commit },
			to: { commit: to.entry.commit }
		}),
		missing: []
	};
}
/** The one that was frozen last. */
function billOf(entries, part, version) {
	const entry = entries.findLast((one) => one.kind === "shipment.frozen" && one.package === part && one.version === version && one.payload.bom !== null);
	const file = entry ? entry.payload.bom : null;
	return entry && file ? {
		entry,
		file
	} : null;
}
/** The document in lines. */
function tellMoments(document) {
	return tellDiff(document);
}

// src/cli/ledger-diff.ts
/** `waybill ledger diff`: what changed in an environment between two times. Differences are no error. */
async function ledgerDiff({ world, options }) {
	const from = require_cli_program_ts.requiredOption(options, "from", "--from 2026-10-01T00:00:00Z");
	const to = require_cli_program_ts.textOption(options, "to") ?? world.clock.now().toISOString();
	const { story, remarks } = await require_ledger_reading.readStory(world);
	const document = await diffMoments(story, require_ledger_reading.placeOf(world, options, story), {
		from,
		to
	});
	return {
		document,
		text: require_ledger_reading.textOf(tellMoments(document)),
		remarks: [...remarks],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.ledgerDiff = ledgerDiff;