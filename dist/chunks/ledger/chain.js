const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_canonical = require("./canonical.js");
const require_check = require("./check.js");
const require_digest = require("./digest.js");

// src/ledger/chain.ts
var chain_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	extendChain: () => extendChain,
	lookBack: () => 50,
	reachesBack: () => reachesBack
});
/**
* Gives a fact its place after the entry before it (null: the first of the ledger).
* Throws UNEXPECTED (exit code 1) for a fact that no ledger could hold: that is our own fault. EPOCH_CLOSED (exit code 5)
* where the entry before it closed the ledger.
*/
function nextEntry(fact, previous) {
	if (previous?.entry.kind === "epoch.closed") throw epochClosed(previous.entry);
	const { files: _files, ...recordable } = fact;
	const entry = {
		...recordable,
		schema: "waybill/ledger-entry@1",
		seq: previous === null ? 1 : previous.entry.seq + 1,
		prev: previous === null ? null : require_digest.sha256Of(previous.bytes),
		id: require_check.entryId(fact)
	};
	const fault = require_check.entryFault(entry) ?? require_check.epochFault(entry, previous?.entry ?? null);
	if (fault !== null) throw unrecordable(entry, fault);
	return {
		entry,
		bytes: canonical(entry)
	};
}
/**
* Plans an append: pure, so that every store records the same bytes. `chain` is the whole ledger, or as much of its end as
* `reachesBack` finds enough for these facts. Throws as `nextEntry`.
*/
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
/** How many entries from the end of a ledger an append looks at before it looks at all. */
const lookBack = 50;
/**
* Whether the end of a ledger is enough to append the facts to it, without the rest: that it holds the act already, or
* begins no later than right after what the act follows from (an act is recorded after its cause, so it cannot be further
* back), and that it tells what the shipment is. A double or a wrong subject would spoil the ledger for good.
*/
function reachesBack(tail, facts) {
	const first = tail[0]?.entry.seq;
	if (first === void 0) return false;
	if (first === 1) return true;
	const ids = new Set(tail.map(({ entry }) => entry.id));
	const shipments = new Map(tail.map(({ entry }) => [entry.shipment, entry]));
	return facts.every((fact) => {
		if (ids.has(require_check.entryId(fact))) return true;
		if (fact.causing === null || fact.causing < first - 1) return false;
		const other = shipments.get(fact.shipment);
		if (fact.shipment === null) return true;
		return other?.environment === fact.environment && other.package === fact.package;
	});
}
function epochClosed(closed) {
	const { next } = closed.payload;
	return new require_cli_ahead_ts.WaybillError("EPOCH_CLOSED", `This ledger was closed by entry ${closed.seq} and takes no more entries; it goes on in ${JSON.stringify(next)}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Name that one in waybill.yml (`ledger.branch`, or `ledger.file`) and run it again. Nothing was recorded."
	});
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

Object.defineProperty(exports, "chain_exports", {
  enumerable: true,
  get: function () {
    return chain_exports;
  }
});
Object.defineProperty(exports, "nextEntry", {
  enumerable: true,
  get: function () {
    return nextEntry;
  }
});