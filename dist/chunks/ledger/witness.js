const require_cli_ahead_ts = require("../cli/ahead.js");
const require_trusted_key = require("./trusted-key.js");
const require_checkpoint = require("./checkpoint.js");

// src/ledger/witness.ts
/**
* Holds a ledger against every checkpoint that it records and against those that others kept: what was changed with the
* whole chain after it is found here, and only here. `recorded` is the verified ledger from its first entry on. Linear,
* however many checkpoints there are. Throws CHECKPOINT_INVALID (exit code 8) for a witness that is of another ledger, or
* has a known key's signature that does not hold.
*/
function auditCheckpoints(recorded, rules, witnesses = []) {
	const signers = /* @__PURE__ */ new Map();
	const warnings = [];
	const claims = witnesses.map((witness) => witnessClaim(witness, rules, signers));
	const faults = [];
	const unknown = /* @__PURE__ */ new Set();
	for (const { entry } of recorded) {
		if (entry.kind !== "checkpoint") continue;
		const claim = recordedClaim(entry.seq, entry.payload, rules, {
			signers,
			unknown
		});
		if (typeof claim === "string") faults.push({
			seq: entry.seq,
			reason: claim
		});
		else claims.push(claim);
	}
	const { root, fault, vouched } = compare(recorded, claims);
	const checkpoints = claims.length - witnesses.length;
	if (unknown.size > 0) warnings.push(`Signatures by ${[...unknown].toSorted().join(", ")} were not checked: nothing says to trust them. Name the key with --key or in ledger.trust.`);
	if ((rules.strict || claims.length > 0) && vouched < recorded.length) warnings.push(unvouched(vouched, recorded.length, unknown.size > 0));
	return {
		root,
		checkpoints,
		signers: [...signers.values()],
		vouched,
		warnings,
		fault: earliest([...faults, fault])
	};
}
/** A checkpoint from elsewhere as a claim about this ledger. */
function witnessClaim({ checkpoint, source }, rules, signers) {
	const origins = [rules.origin, ...rules.keys.map(({ name }) => name)];
	if (rules.origin !== null && !origins.includes(checkpoint.origin)) throw new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", `${source} is of another ledger: of ${checkpoint.origin}, and this is ${rules.origin}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken,
		hint: "If the ledger had that name before, set ledger.origin to it, or add the key of that name to ledger.trust."
	});
	for (const key of require_checkpoint.signersOf(checkpoint.note, rules.keys).keys) signers.set(require_trusted_key.keyText(key), key);
	return {
		checkpoint,
		by: source,
		seq: null,
		vouches: true
	};
}
/** A checkpoint of the ledger itself, or what is wrong with its entry. */
function recordedClaim(seq, payload, rules, found) {
	try {
		const checkpoint = require_checkpoint.readCheckpoint(payload.note);
		if (checkpoint.size !== payload.size || checkpoint.root !== payload.root) return "has a checkpoint that says something else than its note";
		if (checkpoint.size >= seq) return "has a checkpoint over entries that were not there yet";
		const { keys, unknown } = require_checkpoint.signersOf(checkpoint.note, rules.keys);
		if (keys.length === 0 && rules.strict) return "has a checkpoint that no trusted key signed";
		for (const key of keys) found.signers.set(require_trusted_key.keyText(key), key);
		for (const { name, keyId } of unknown) found.unknown.add(`${name} (${keyId})`);
		return {
			checkpoint,
			by: `the checkpoint in entry ${seq}`,
			seq,
			vouches: keys.length > 0
		};
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		return `has a checkpoint that does not hold: ${error.message.replace(/\.$/, "")}`;
	}
}
/** The first place where the entries are not those that a claim is about, found by the last claim that still held. */
function compare(recorded, claims) {
	const waiting = claims.toSorted((one, other) => one.checkpoint.size - other.checkpoint.size);
	const range = require_checkpoint.openRange();
	let fault = null;
	let [held, vouched, next] = [
		0,
		0,
		0
	];
	const settle = () => {
		for (let claim = waiting[next]; claim?.checkpoint.size === range.size; claim = waiting[++next]) {
			const { by, checkpoint, vouches } = claim;
			if (require_trusted_key.toBase64(range.root()) !== checkpoint.root) fault ??= changed(held, checkpoint.size, by);
			else if (fault === null) {
				held = checkpoint.size;
				if (vouches) vouched = held;
			}
		}
	};
	settle();
	for (const { bytes } of recorded) {
		range.add(require_checkpoint.leafHash(bytes));
		settle();
	}
	const beyond = waiting[next];
	if (beyond) fault ??= gone(recorded.length, beyond);
	return {
		root: require_trusted_key.toBase64(range.root()),
		fault,
		vouched
	};
}
function changed(held, size, by) {
	const where = size - held <= 1 ? "" : `or one after it, up to ${size}, `;
	return {
		seq: Math.min(held + 1, Math.max(size, 1)),
		reason: `${where}is not the one that ${by} is over`
	};
}
function gone(entries, { checkpoint, by }) {
	return {
		seq: entries + 1,
		reason: `is gone: ${by} is over ${checkpoint.size} entries, now there are ${entries}`
	};
}
function unvouched(vouched, entries, unchecked) {
	const first = vouched + 1;
	const which = first === entries ? `Entry ${entries}` : `Entries ${first} to ${entries}`;
	return unchecked ? `${which}: no signature that could be checked is over them.` : `${which} came after the last signed checkpoint: nobody signed them yet.`;
}
function earliest(faults) {
	return faults.reduce((first, fault) => first && (!fault || first.seq <= fault.seq) ? first : fault, null);
}

Object.defineProperty(exports, "auditCheckpoints", {
  enumerable: true,
  get: function () {
    return auditCheckpoints;
  }
});