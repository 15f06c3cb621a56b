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
	const empty = document.head === null ? "The ledger is empty." : "No entry is of that kind.";
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
	const { repository, audit, story, remarks } = await require_ledger_reading.readStory(world);
	const asked = whenAndWhere(options);
	const at = asked.at ?? world.clock.now().toISOString();
	const place = require_ledger_reading.placeOf(world, options, story, ...asked.environment === null ? [] : [asked.environment]);
	const { document, lines } = require_audit.tellWhatRan(story.entries, {
		...place,
		at
	});
	const file = require_cli_program_ts.textOption(options, "proof");
	const proof = [];
	if (file !== null) {
		const { writeProof } = await Promise.resolve().then(() => require("./ledger-proof.js"));
		const { recorded } = require_audit.believe(audit);
		const witness = require_cli_program_ts.textOption(options, "witness");
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
		if (story.earlier.length > 0) proof.push(require_ledger_reading.warning("The proof is of the present epoch alone: for an earlier time, ask with its branch in waybill.yml."));
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