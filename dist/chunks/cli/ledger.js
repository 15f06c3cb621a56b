const require_cli_ahead_ts = require("./ahead.js");
const require_audit = require("../journeys/audit.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");

// src/cli/ledger.ts
/** `waybill ledger log`: the entries, oldest first; `--environment`, `--package`, `--kind` and `--limit` choose. */
async function ledgerLog({ world, options, common }) {
	const { audit, remarks } = await require_ledger_reading.readLedger(world);
	const { document, lines } = require_audit.tellLog(require_audit.believe(audit), {
		environment: require_cli_program_ts.textOption(options, "environment"),
		package: require_cli_program_ts.textOption(options, "package"),
		kind: require_cli_program_ts.textOption(options, "kind"),
		limit: limitIn(options)
	});
	const empty = document.head === null ? "The ledger is empty." : "No entry is about that.";
	return {
		document,
		text: common.json ? "" : require_ledger_reading.printed(lines),
		remarks: document.entries.length > 0 ? remarks : [...remarks, {
			level: "info",
			text: empty
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { "ledger-head": document.head ?? "" }
	};
}
function limitIn(options) {
	const text = require_cli_program_ts.textOption(options, "limit");
	if (text === null) return null;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--limit ${text} is no number of entries.`, { hint: "For example: --limit 50 for the last fifty." });
}
/** `waybill ledger what-ran`: what ran in an environment at a time, never more than was seen; `--proof` writes the bundle. */
async function ledgerWhatRan({ world, options }) {
	const file = require_cli_program_ts.textOption(options, "proof");
	const witness = require_cli_program_ts.textOption(options, "witness");
	if (witness !== null && file === null) throw new require_cli_ahead_ts.WaybillError("USAGE", "--witness is about the bundle of --proof, which is missing.", { hint: `Add --proof proof.json, or hold the ledger against it: waybill ledger verify --witness ${witness}` });
	const { repository, audit, story, remarks } = await require_ledger_reading.readStory(world);
	const asked = whenAndWhere(options);
	const at = asked.at ?? world.clock.now().toISOString();
	const place = require_ledger_reading.placeOf(world, options, story, ...asked.environment === null ? [] : [asked.environment]);
	const { document, lines } = require_audit.tellWhatRan(story.entries, {
		...place,
		at
	});
	const proof = [];
	if (file !== null) {
		const { writeProof } = await Promise.resolve().then(() => require("./ledger-proof.js"));
		const { recorded } = require_audit.believe(audit);
		const { running } = require_audit.tellWhatRan(recorded.map(({ entry }) => entry), {
			...place,
			at
		}).document;
		if (versionsOf(running) !== versionsOf(document.running)) throw anotherEpoch(story.earlier);
		if (JSON.stringify(running) !== JSON.stringify(document.running)) proof.push(require_ledger_reading.warning(`The proof is of the present epoch alone; before it: ${story.earlier.join(", ")}.`));
		proof.push(...await writeProof(world, {
			repository,
			recorded,
			asked: {
				...place,
				at
			},
			file,
			witness
		}));
	}
	const unknown = {
		level: "info",
		text: `Nothing is known of ${place.environment} at ${at}.`
	};
	return {
		document,
		text: require_ledger_reading.textOf(lines),
		remarks: [
			...remarks,
			...lines.length > 0 ? [] : [unknown],
			...proof
		],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { version: document.version ?? "" }
	};
}
function versionsOf(running) {
	return JSON.stringify(running.map(({ group, version, commit }) => [
		group,
		version,
		commit
	]));
}
/** A bundle that says something else than the answer beside it would be no proof of that. */
function anotherEpoch(earlier) {
	return new require_cli_ahead_ts.WaybillError("BUNDLE_INVALID", "The answer rests on entries of an earlier epoch, and a bundle is of one epoch alone.", { hint: `Ask with its name in waybill.yml, as ledger.branch (or ledger.file): ${earlier.join(", ")}.` });
}
/** `--at` is a time, or an environment at a time as git writes it: `production@{2026-10-02T12:00:00Z}`. */
function whenAndWhere(options) {
	const text = require_cli_program_ts.textOption(options, "at");
	const environment = require_cli_program_ts.textOption(options, "environment");
	const [, named, at] = (text === null ? null : /^(.*)@\{(.*)\}$/s.exec(text)) ?? [];
	if (named === void 0 || at === void 0) return {
		environment,
		at: text
	};
	if (environment !== null && named !== "" && named !== environment) throw new require_cli_ahead_ts.WaybillError("USAGE", `--at names ${named}, and --environment ${environment}.`, { hint: "Leave one of them out." });
	return {
		environment: named === "" ? environment : named,
		at: at === "now" ? null : at
	};
}

exports.ledgerLog = ledgerLog;
exports.ledgerWhatRan = ledgerWhatRan;