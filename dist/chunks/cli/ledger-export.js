const require_cli_ahead_ts = require("./ahead.js");
const require_audit = require("../journeys/audit.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");

// src/cli/ledger-export.ts
/** `waybill ledger export`: the record for other tools, a line at a time; nothing in it could identify a reader. */
async function ledgerExport({ world, options, common }) {
	const format = require_audit.exportFormat(require_cli_program_ts.textOption(options, "format") ?? "jsonl");
	const output = require_cli_program_ts.textOption(options, "output");
	if (common.json && output === null) throw new require_cli_ahead_ts.WaybillError("USAGE", "The record itself goes to stdout, so --json needs --output.", { hint: "For the entries as JSON, a line each: waybill ledger export --format jsonl" });
	const { repository, audit, remarks } = await require_ledger_reading.readLedger(world);
	const { configuration } = world.loaded;
	const remote = configuration.repository ?? await repository.remoteUrl(configuration.ledger.remote);
	const choice = {
		environment: require_cli_program_ts.textOption(options, "environment"),
		package: require_cli_program_ts.textOption(options, "package"),
		kind: require_cli_program_ts.textOption(options, "kind"),
		from: require_cli_program_ts.textOption(options, "from"),
		to: require_cli_program_ts.textOption(options, "to")
	};
	const believed = require_audit.believe(audit);
	const entries = believed.recorded.map(({ entry }) => entry);
	if (choice.environment !== null) require_audit.refuseUnknownEnvironment(entries, choice.environment, configuration);
	const lines = require_audit.tellExport(believed, format, choice, {
		product: configuration.product ?? null,
		remote
	});
	if (output !== null) await world.files.write((0, node_path.resolve)(world.cwd, output), lines);
	return {
		document: output === null ? null : {
			schema: "waybill/ledger-exported@1",
			format,
			output
		},
		text: output === null ? lines : "",
		remarks: [...remarks, ...output === null ? [] : [{
			level: "info",
			text: `Written: ${output}`
		}]],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.ledgerExport = ledgerExport;