const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_canonical = require("../ledger/canonical.js");
const require_unrecorded = require("../ledger/unrecorded.js");
const require_notes = require("./notes.js");
const require_cli_program_ts = require("./program.js");

// src/journeys/import-entries.ts
/**
* Records what an earlier run could not: the content of the file that it left, which `name` names in errors. Each act is
* recorded once, so a file can be imported again. Throws INPUT_INVALID for what is no such file, and what `append` throws.
*/
async function importEntries({ ledger }, text, name) {
	const facts = require_unrecorded.unrecordedFacts(text, name);
	const before = new Set((await ledger.read()).map(({ entry }) => entry.seq));
	const found = (await ledger.append(facts)).flatMap((entry, index) => {
		const fact = facts[index];
		return fact ? [{
			entry,
			fact
		}] : [];
	});
	const old = found.filter(({ entry }) => before.has(entry.seq));
	return {
		recorded: found.flatMap(({ entry }) => before.has(entry.seq) ? [] : [entry]),
		known: old.flatMap(({ entry, fact }) => saysTheSame(entry, fact) ? [entry] : []),
		contradicted: old.flatMap(({ entry, fact }) => saysTheSame(entry, fact) ? [] : [entry])
	};
}
function saysTheSame(entry, fact) {
	const told = ({ at, version, commit, responsible }) => [
		at,
		version,
		commit,
		responsible
	];
	return told(entry).every((one, index) => one === told(fact)[index]) && require_canonical.canonicalText([entry.payload, entry.evidence]) === require_canonical.canonicalText([fact.payload, fact.evidence]);
}

// src/cli/ledger-import.ts
/** `waybill ledger import`: records what an earlier run could not, from the file that it left. */
async function ledgerImport({ world, arguments: [name] }) {
	if (name === void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", "Which file is missing.", { hint: "For example: waybill ledger import waybill-unrecorded-1f2e3d4c5b6a.json" });
	const text = await require_notes.readInput(world, name);
	const repository = await require_shared.openRepository(world.cwd);
	const { configuration } = world.loaded;
	const ledger = require_open_edge.ledgerOf({
		...world,
		configuration,
		repository
	});
	const { recorded, known, contradicted } = await importEntries({ ledger }, text, name);
	const remarks = contradicted.map(({ seq, kind }) => ({
		level: "warning",
		text: `Entry ${seq} (${kind}) records this act otherwise and stands; what the file says of it was not recorded.`
	}));
	const line = (seq, kind, what) => `${require_cli_program_ts.plainLine(`${seq}  ${kind}  ${what}`)}\n`;
	return {
		document: {
			schema: "waybill/ledger-import@1",
			recorded: recorded.map(({ seq }) => seq),
			known: known.map(({ seq }) => seq),
			contradicted: contradicted.map(({ seq }) => seq)
		},
		text: [...recorded.map(({ seq, kind }) => line(seq, kind, "recorded")), ...known.map(({ seq, kind }) => line(seq, kind, "was recorded already"))].join(""),
		remarks,
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.ledgerImport = ledgerImport;