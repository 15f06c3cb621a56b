const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_check = require("./check.js");
const require_digest = require("./digest.js");
const require_canonical = require("./canonical.js");

// src/ledger/entry-reading.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** The entry that the bytes hold, or what is wrong with them; the reason reads on after "entry 7 ...". */
function readEntry(bytes) {
	if (bytes.length === 0) return "is missing from its commit";
	let entry;
	try {
		const text = utf8.decode(bytes);
		entry = JSON.parse(text);
		if (!require_canonical.isCanonical(entry, text)) return "is not in canonical form";
	} catch {
		return "is not canonical JSON";
	}
	return require_check.entryFault(entry) ?? {
		entry,
		bytes
	};
}

// src/ledger/verify.ts
var verify_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	ledgerBroken: () => ledgerBroken,
	verifyLedger: () => verifyLedger,
	verifyTail: () => verifyTail
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
	const head = firstBad === null && last ? require_digest.sha256Of(last.bytes) : null;
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
		hint: "Run `waybill ledger verify` for the whole account. Restore the ledger from a clone where it verifies; refs/waybill/seen/ in each clone holds what that clone last saw. A ledger that is lost for good goes on under another name: `ledger.branch` (or `ledger.file`)."
	});
}
/**
* Proves that entries from the end of a ledger hold and follow each other, without what is before them: so neither that an
* older entry records the same act nor what their shipments are. Throws LEDGER_BROKEN.
*/
function verifyTail(entries) {
	const recorded = [];
	let chain = null;
	for (const { bytes } of entries) {
		const next = readEntry(bytes);
		const place = (recorded.at(-1)?.entry.seq ?? 0) + 1;
		if (typeof next === "string") throw ledgerBroken({
			seq: place,
			reason: next
		});
		const reason = chain?.fault(next) ?? null;
		if (reason !== null) throw ledgerBroken({
			seq: place,
			reason
		});
		recorded.push(next);
		if (chain) chain.add(next);
		else chain = openChain([next]);
	}
	return recorded;
}
/** The rules between entries. */
function openChain(recorded) {
	let last = null;
	const seqs = /* @__PURE__ */ new Map();
	const frozen = /* @__PURE__ */ new Map();
	function add(next) {
		const { entry } = next;
		last = next;
		seqs.set(entry.id, entry.seq);
		if (entry.kind === "shipment.frozen") frozen.set(entry.shipment, entry);
	}
	function fault({ entry }) {
		const place = last === null ? 1 : last.entry.seq + 1;
		if (entry.seq !== place) return `has the number ${entry.seq} where ${place} belongs`;
		if (entry.prev !== (last === null ? null : require_digest.sha256Of(last.bytes))) return "does not continue the entry before it: one of the two was changed";
		const double = seqs.get(entry.id);
		if (double !== void 0) return `records the same act as entry ${double}`;
		const shipment = frozen.get(entry.shipment);
		return require_check.epochFault(entry, last?.entry ?? null) ?? (shipment ? require_check.subjectFault(entry, shipment) : null);
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
		reason: entries.length === 0 ? `is missing though its head is remembered: this clone has seen ${seq} entries, now there is no ledger` : `is gone: this clone has seen ${seq} entries, now there are ${entries.length}`
	};
	if (require_digest.sha256Of(there.bytes) !== sha256) return {
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
Object.defineProperty(exports, "readEntry", {
  enumerable: true,
  get: function () {
    return readEntry;
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