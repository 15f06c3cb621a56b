const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_checkpoints = require("../journeys/checkpoints.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");
const node_crypto = {
	get randomUUID() {
		return require("node:crypto").randomUUID;
	}
};

// src/cli/ledger-checkpoint.ts
/**
* `waybill ledger checkpoint`: signs what the ledger is now, records that, and prints it to be kept elsewhere. Without a key
* it is printed only.
*/
async function ledgerCheckpoint({ world, options }) {
	const repository = await require_shared.openRepository(world.cwd);
	const { configuration } = world.loaded;
	const { environment, clock } = world;
	const ledger = require_open_edge.ledgerOf({
		...world,
		configuration,
		repository
	});
	const issued = await require_checkpoints.recordCheckpoint({
		environment,
		clock,
		ledger,
		repository,
		run: (0, node_crypto.randomUUID)()
	}, world.loaded);
	if (issued === null) return {
		document: {
			schema: "waybill/ledger-checkpoint@1",
			checkpoint: null,
			seq: null
		},
		text: "",
		remarks: [{
			level: "info",
			text: "The ledger is empty: there is nothing to sign."
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
	const { origin, size, root, note, signed, seq, fresh } = issued;
	const file = require_cli_program_ts.textOption(options, "output");
	if (file !== null) await world.files.write((0, node_path.resolve)(world.cwd, file), note);
	const told = !signed ? {
		level: "warning",
		text: "Nobody signed it, so it was not recorded: keep it elsewhere. To sign, make a key: waybill ledger key --new ledger-key.pem"
	} : fresh ? {
		level: "info",
		text: `Recorded as entry ${seq}. Keep a copy elsewhere: that is what makes it a witness.`
	} : {
		level: "info",
		text: `Nothing was recorded since: it is entry ${seq}.`
	};
	return {
		document: {
			schema: "waybill/ledger-checkpoint@1",
			checkpoint: {
				origin,
				size,
				root,
				note,
				signed
			},
			seq
		},
		text: require_ledger_reading.textOf(note.trimEnd().split("\n")),
		remarks: [told],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.ledgerCheckpoint = ledgerCheckpoint;