const require_cli_ahead_ts = require("../cli/ahead.js");
const require_canonical = require("./canonical.js");
const require_check = require("./check.js");
const require_open_edge = require("../edge/open-edge.js");

// src/ledger/chain.ts
/**
* Gives a fact its place after the entry before it (null: the first of the ledger).
* Throws UNEXPECTED (exit code 1) for a fact that no ledger could hold: that is our own fault.
*/
function nextEntry(fact, previous) {
	const { files: _files, ...recordable } = fact;
	const entry = {
		...recordable,
		schema: "waybill/ledger-entry@1",
		seq: previous === null ? 1 : previous.entry.seq + 1,
		prev: previous === null ? null : require_open_edge.sha256Of(previous.bytes),
		id: require_check.entryId(fact)
	};
	const fault = require_check.entryFault(entry);
	if (fault !== null) throw unrecordable(entry, fault);
	return {
		entry,
		bytes: canonical(entry)
	};
}
/** Plans an append: pure, so that every store records the same bytes. Throws as `nextEntry`. */
function extendChain(chain, facts) {
	const byId = new Map(chain.map(({ entry }) => [entry.id, entry]));
	const frozen = new Map(chain.filter(({ entry }) => entry.kind === "shipment.frozen").map(({ entry }) => [entry.shipment, entry]));
	const added = [];
	return {
		entries: facts.map((fact) => {
			const known = byId.get(require_check.entryId(fact));
			if (known) return known;
			const recorded = nextEntry(fact, added.at(-1)?.recorded ?? chain.at(-1) ?? null);
			const shipment = frozen.get(fact.shipment);
			const fault = shipment ? require_check.subjectFault(recorded.entry, shipment) : null;
			if (fault !== null) throw unrecordable(recorded.entry, fault);
			added.push({
				fact,
				recorded
			});
			byId.set(recorded.entry.id, recorded.entry);
			if (fact.kind === "shipment.frozen") frozen.set(fact.shipment, recorded.entry);
			return recorded.entry;
		}),
		added
	};
}
function canonical(entry) {
	try {
		return require_canonical.canonicalBytes(entry);
	} catch (cause) {
		throw unrecordable(entry, cause instanceof Error ? `cannot be written: ${cause.message}` : "cannot be written");
	}
}
function unrecordable(entry, fault) {
	return new require_cli_ahead_ts.WaybillError("UNEXPECTED", `The ${entry.kind} entry was not recorded: it ${fault}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.ourFault,
		hint: "Nothing was written. Please report this."
	});
}

exports.extendChain = extendChain;