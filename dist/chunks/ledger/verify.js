const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_canonical = require("./canonical.js");
const require_check = require("./check.js");
const require_open_edge = require("../edge/open-edge.js");

// src/ledger/verify.ts
var verify_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	ledgerBroken: () => ledgerBroken,
	verifyLedger: () => verifyLedger
});
const nothingKnown = {
	lineage: null,
	remembered: null
};
/**
* Proves a ledger or names its first bad entry: every entry is in canonical form and of its schema, `seq` has no gaps,
* `prev` is the digest of the entry before it, no act is recorded twice, no entry is about another environment or
* package than its shipment, the store's own links hold, and what this clone saw before is still there.
*
* The chain alone cannot tell that the last entry was changed or that entries at the end are gone: that takes the
* remembered head in `facts`. `known` is a verification of a prefix of the same bytes, from where this one goes on.
*/
function verifyLedger(entries, facts = nothingKnown, known = null) {
	const recorded = known?.ok === true ? [...known.recorded] : [];
	const chain = openChain(recorded);
	let broken = null;
	for (const { bytes } of entries.slice(recorded.length)) {
		const next = readEntry(bytes);
		const reason = typeof next === "string" ? next : chain.fault(next);
		if (reason !== null || typeof next === "string") {
			broken = {
				seq: recorded.length + 1,
				reason: reason ?? "cannot be read"
			};
			break;
		}
		recorded.push(next);
		chain.add(next);
	}
	const firstBad = earliest([
		broken,
		facts.lineage,
		rememberedFault(entries, facts)
	]);
	const last = recorded.at(-1);
	const head = firstBad === null && last ? require_open_edge.sha256Of(last.bytes) : null;
	return {
		ok: firstBad === null,
		entries: entries.length,
		recorded,
		head,
		firstBad
	};
}
/** The error for a ledger that does not verify: exit code 8. */
function ledgerBroken(fault) {
	return new require_cli_ahead_ts.WaybillError("LEDGER_BROKEN", `The ledger does not verify: entry ${fault.seq} ${fault.reason}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken,
		hint: "Run `waybill ledger verify` for the whole account. Restore the branch from a clone where it verifies; refs/waybill/seen/ in each clone holds what that clone last saw."
	});
}
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** The entry that the bytes hold, or what is wrong with them. */
function readEntry(bytes) {
	if (bytes.length === 0) return "is missing from its commit";
	let entry;
	try {
		const text = utf8.decode(bytes);
		entry = JSON.parse(text);
		if (require_canonical.canonicalText(entry) !== text) return "is not in canonical form";
	} catch {
		return "is not canonical JSON";
	}
	return require_check.entryFault(entry) ?? {
		entry,
		bytes
	};
}
/** The rules between entries. */
function openChain(recorded) {
	let last = null;
	const seqs = /* @__PURE__ */ new Map();
	const frozen = /* @__PURE__ */ new Map();
	function add(next) {
		last = next;
		seqs.set(next.entry.id, next.entry.seq);
		if (next.entry.kind === "shipment.frozen") frozen.set(next.entry.shipment, next.entry);
	}
	function fault({ entry }) {
		const place = last === null ? 1 : last.entry.seq + 1;
		if (entry.seq !== place) return `has the number ${entry.seq} where ${place} belongs`;
		if (entry.prev !== (last === null ? null : require_open_edge.sha256Of(last.bytes))) return "does not continue the entry before it: one of the two was changed";
		const double = seqs.get(entry.id);
		if (double !== void 0) return `records the same act as entry ${double}`;
		const shipment = frozen.get(entry.shipment);
		return shipment ? require_check.subjectFault(entry, shipment) : null;
	}
	for (const one of recorded) add(one);
	return {
		add,
		fault
	};
}
function rememberedFault(entries, { remembered }) {
	if (remembered === null) return null;
	const { seq, sha256, descends } = remembered;
	const there = entries[seq - 1];
	if (!there) return {
		seq: entries.length + 1,
		reason: `is gone: this clone has seen ${seq} entries, now there are ${entries.length}`
	};
	if (require_open_edge.sha256Of(there.bytes) !== sha256) return {
		seq,
		reason: "is not the one that this clone has seen before"
	};
	return descends ? null : {
		seq,
		reason: "is no longer in the history that this clone has seen: it was rewritten"
	};
}
function earliest(faults) {
	return faults.filter((fault) => fault !== null).reduce((first, fault) => first && first.seq <= fault.seq ? first : fault, null);
}

Object.defineProperty(exports, "ledgerBroken", {
  enumerable: true,
  get: function () {
    return ledgerBroken;
  }
});
Object.defineProperty(exports, "verifyLedger", {
  enumerable: true,
  get: function () {
    return verifyLedger;
  }
});
Object.defineProperty(exports, "verify_exports", {
  enumerable: true,
  get: function () {
    return verify_exports;
  }
});