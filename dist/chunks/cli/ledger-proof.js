const require_bundle = require("../ledger/bundle.js");
const require_checkpoint = require("../ledger/checkpoint.js");
const require_checkpoints = require("../journeys/checkpoints.js");
const require_ledger_keys = require("../journeys/ledger-keys.js");
const require_notes = require("./notes.js");
const require_ledger_reading = require("./ledger-reading.js");
let node_path = require("node:path");

// src/journeys/bundle.ts
/**
* The file that proves what ran in an environment at a time to somebody who has nothing else, and what must be said beside
* it. It is signed by `ledger.key`; without that, it is the last recorded checkpoint that vouches, where it is over all
* that the answer rests on and its key is in `ledger.trust`. Throws as `composeBundle` and `checkpointBy`.
*/
async function proveAnswer(edge, loaded, { recorded, asked, witnesses }) {
	const vouching = await vouchingCheckpoint(edge, loaded, {
		recorded,
		asked
	});
	const bundle = require_bundle.composeBundle({
		recorded,
		asked,
		...vouching,
		sizes: witnesses.map(({ checkpoint }) => checkpoint.size)
	});
	const warnings = vouching.keys.length > 0 ? [] : ["Nobody signed the checkpoint of this bundle: it proves something only to those who have kept a checkpoint of their own. To sign, set ledger.key."];
	return {
		text: require_bundle.bundleText(bundle),
		warnings
	};
}
async function vouchingCheckpoint(edge, loaded, { recorded, asked }) {
	const key = await require_ledger_keys.keyAtHand(edge, loaded);
	const note = (await require_checkpoints.checkpointBy(key, edge, loaded, recorded))?.note ?? "";
	if (key) return {
		note,
		keys: [key.trusted]
	};
	const entries = recorded.map(({ entry }) => entry);
	return recordedCheckpoint(recorded, require_bundle.groundsOf(entries, asked).at(-1)?.seq ?? 0, loaded) ?? {
		note,
		keys: []
	};
}
/** The last checkpoint of the ledger that trusted keys alone signed, if it is over as many entries as are needed. */
function recordedCheckpoint(recorded, needed, loaded) {
	const trusted = require_ledger_keys.trustedKeysOf(loaded);
	for (const { entry } of recorded.toReversed()) {
		if (entry.kind !== "checkpoint") continue;
		const { note, size } = entry.payload;
		if (size < needed) return null;
		const { keys, unknown } = require_checkpoint.signersOf(require_checkpoint.readCheckpoint(note).note, trusted);
		if (keys.length > 0 && unknown.length === 0) return {
			note,
			keys
		};
	}
	return null;
}

// src/cli/ledger-proof.ts
/** `what-ran --proof FILE`: writes the bundle that proves the answer, and says what to tell beside it. */
async function writeProof(world, { repository, recorded, asked, file, witness }) {
	const witnesses = witness === null ? [] : require_bundle.readWitnesses(await require_notes.readInput(world, witness), witness);
	const edge = {
		environment: world.environment,
		repository
	};
	const { text, warnings } = await proveAnswer(edge, world.loaded, {
		recorded,
		asked,
		witnesses
	});
	await world.files.write((0, node_path.resolve)(world.cwd, file), text);
	return [...warnings.map(require_ledger_reading.warning), {
		level: "info",
		text: `Proof: ${file}. Anyone can check it: waybill ledger verify --bundle ${file}`
	}];
}

exports.writeProof = writeProof;