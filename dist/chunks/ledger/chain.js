import { r as exitCodes, t as WaybillError } from "../errors.js";
import { t as canonicalBytes } from "./canonical.js";
import { n as entryId, r as subjectFault, t as entryFault } from "./check.js";
import { t as sha256Of } from "./digest.js";

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
		prev: previous === null ? null : sha256Of(previous.bytes),
		id: entryId(fact)
	};
	const fault = entryFault(entry);
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
			const known = byId.get(entryId(fact));
			if (known) return known;
			const recorded = nextEntry(fact, added.at(-1)?.recorded ?? chain.at(-1) ?? null);
			const shipment = frozen.get(fact.shipment);
			const fault = shipment ? subjectFault(recorded.entry, shipment) : null;
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
		return canonicalBytes(entry);
	} catch (cause) {
		throw unrecordable(entry, cause instanceof Error ? `cannot be written: ${cause.message}` : "cannot be written");
	}
}
function unrecordable(entry, fault) {
	return new WaybillError("UNEXPECTED", `The ${entry.kind} entry was not recorded: it ${fault}.`, {
		exitCode: exitCodes.ourFault,
		hint: "Nothing was written. Please report this."
	});
}

export { extendChain };