const require_checkpoint = require("../ledger/checkpoint.js");
const require_verify = require("../ledger/verify.js");
const require_witness = require("../ledger/witness.js");
const require_ledger_keys = require("./ledger-keys.js");

// src/journeys/checkpoints.ts
/**
* The checkpoint over the whole of a verified ledger, for a message or an entry, signed where `ledger.key` is set; null for
* an empty ledger and for one of which only the end was read. Throws as `checkpointBy`, and SECRET_MISSING or
* CHECKPOINT_INVALID where `ledger.key` cannot be used. Linear in the ledger.
*/
async function checkpointFor(edge, loaded, recorded) {
	return checkpointBy(await require_ledger_keys.signingKeyOf(edge, loaded), edge, loaded, recorded);
}
/**
* As `checkpointFor`, with the key that is at hand, or none. It is issued only after every checkpoint that the ledger
* records was found to hold: no two that contradict each other are ever signed (C2SP tlog-checkpoint). Throws LEDGER_BROKEN
* (exit code 8) otherwise.
*/
async function checkpointBy(key, edge, loaded, recorded) {
	if (recorded[0]?.entry.seq !== 1) return null;
	const { text: origin, named } = await require_ledger_keys.originOf(edge, loaded);
	const { root, fault } = require_witness.auditCheckpoints(recorded, {
		origin: named ? origin : null,
		keys: [...require_ledger_keys.trustedKeysOf(loaded), ...key ? [key.trusted] : []],
		strict: false
	});
	if (fault) throw require_verify.ledgerBroken(fault);
	const checkpoint = {
		origin,
		size: recorded.length,
		root
	};
	const text = require_checkpoint.checkpointText(checkpoint);
	return {
		...checkpoint,
		note: key ? require_checkpoint.signNote(text, key) : text,
		signed: key !== null
	};
}
/**
* Issues a checkpoint over the ledger and, where it is signed, records it as an entry. Where nothing but that was recorded
* since the last one, it is that one. Null for an empty ledger. Throws as `checkpointFor` and as the store.
*/
async function recordCheckpoint(edge, loaded) {
	const recorded = await edge.ledger.read();
	const known = recorded.at(-1);
	const before = isCheckpointOverAll(known) ? await checkpointFor(edge, loaded, recorded.slice(0, -1)) : null;
	if (known && before?.signed && noteOf(known) === before.note) return {
		...before,
		seq: known.entry.seq,
		fresh: false
	};
	const issued = await checkpointFor(edge, loaded, recorded);
	if (!issued?.signed) return issued && {
		...issued,
		seq: null,
		fresh: true
	};
	const [entry] = await edge.ledger.append([checkpointFact(edge, issued, recorded)]);
	return {
		...issued,
		seq: entry?.seq ?? null,
		fresh: true
	};
}
function checkpointFact({ clock, environment, run }, { note, size, root }, recorded) {
	return {
		kind: "checkpoint",
		at: clock.now().toISOString(),
		shipment: null,
		causing: size,
		batch: recorded.filter(({ entry }) => entry.kind === "checkpoint" && entry.causing === size).length,
		package: null,
		environment: null,
		version: null,
		commit: null,
		artifacts: [],
		actor: {
			...environment.actor,
			id: run
		},
		responsible: null,
		payload: {
			note,
			size,
			root
		},
		evidence: []
	};
}
function isCheckpointOverAll(last) {
	return last?.entry.kind === "checkpoint" && last.entry.payload.size === last.entry.seq - 1;
}
function noteOf({ entry }) {
	return entry.payload.note;
}

Object.defineProperty(exports, "checkpointBy", {
  enumerable: true,
  get: function () {
    return checkpointBy;
  }
});
Object.defineProperty(exports, "checkpointFor", {
  enumerable: true,
  get: function () {
    return checkpointFor;
  }
});
Object.defineProperty(exports, "recordCheckpoint", {
  enumerable: true,
  get: function () {
    return recordCheckpoint;
  }
});