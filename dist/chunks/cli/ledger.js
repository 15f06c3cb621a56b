const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_audit = require("../journeys/audit.js");
const require_cli_program_ts = require("./program.js");

// src/cli/ledger.ts
async function audit(world) {
	const repository = await require_shared.openRepository(world.cwd);
	const { configuration } = world.loaded;
	const found = await require_audit.auditLedger({ ledger: require_open_edge.ledgerOf({
		...world,
		configuration,
		repository
	}) });
	return {
		found,
		remarks: found.warnings.map((text) => ({
			level: "warning",
			text
		}))
	};
}
/** `waybill ledger log`: every entry, oldest first. */
async function ledgerLog({ world }) {
	const { found, remarks } = await audit(world);
	const { document, lines } = require_audit.tellLog(require_audit.believe(found));
	return {
		document,
		text: lines.map((line) => `${require_cli_program_ts.plainLine(line)}\n`).join(""),
		remarks: lines.length > 0 ? remarks : [...remarks, {
			level: "info",
			text: "The ledger is empty."
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { "ledger-head": document.head ?? "" }
	};
}
/** `waybill ledger verify`: proves the record; exit code 8 and the first bad entry when it does not hold. */
async function ledgerVerify({ world }) {
	const { found, remarks } = await audit(world);
	const { entries, head } = require_audit.believe(found);
	const told = entries === 0 ? "The ledger is empty." : `${entries} entries hold. Head: ${head}`;
	return {
		document: {
			schema: "waybill/ledger-verification@1",
			ok: true,
			entries,
			head
		},
		text: `${told}\n`,
		remarks,
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { "ledger-head": head ?? "" }
	};
}
/** `waybill ledger what-ran`: what ran in an environment at a time, never more than was seen. */
async function ledgerWhatRan({ world, options }) {
	const { found, remarks } = await audit(world);
	const environment = require_cli_program_ts.requiredOption(options, "environment", "--environment production");
	const at = require_cli_program_ts.textOption(options, "at") ?? world.clock.now().toISOString();
	const configured = Object.keys(world.loaded.configuration.environments);
	const document = require_audit.tellWhatRan(require_audit.believe(found), {
		environment,
		at
	}, configured);
	const lines = document.running.map(({ version, commit, basis, since, verdict, coverage, seq }) => `${version}  ${commit?.slice(0, 12) ?? ""}  ${basis} since ${since}${verdict ? `  ${verdict}` : ""}${coverage ? ` (${coverage})` : ""}  entry ${seq}`);
	return {
		document,
		text: lines.map((line) => `${require_cli_program_ts.plainLine(line)}\n`).join(""),
		remarks: lines.length > 0 ? remarks : [...remarks, {
			level: "info",
			text: `Nothing is known of ${environment} at ${at}.`
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { version: document.version ?? "" }
	};
}

exports.ledgerLog = ledgerLog;
exports.ledgerVerify = ledgerVerify;
exports.ledgerWhatRan = ledgerWhatRan;