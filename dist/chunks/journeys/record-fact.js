const require_cli_ahead_ts = require("../cli/ahead.js");
const require_canonical = require("../ledger/canonical.js");
const require_facts = require("./facts.js");

// src/journeys/record-fact.ts
/** Of so many at once, one is always the first: more tries than there can be writers. */
const attempts = 100;
/**
* Records what somebody says, once. `repeats` is the entry that it would say again: with the same content nothing is
* written. It follows from the last entry of its shipment, or of the ledger where it belongs to none; whoever records
* something else at the same moment comes before or after, and neither is lost. Throws as `LedgerStore.append`.
*/
async function recordFact(edge, entries, content, repeats) {
	if (repeats && saysSame(repeats, content)) return {
		entry: repeats,
		already: true
	};
	let causing = entries.findLast(({ shipment }) => content.shipment === null || shipment === content.shipment)?.seq ?? entries.at(-1)?.seq ?? 0;
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const fact = factNow(edge, content, causing);
		const entry = (await edge.ledger.append([fact])).at(-1);
		if (!entry) break;
		if (require_facts.isRecordOf(entry, fact)) return {
			entry,
			already: false
		};
		if (saysSame(entry, content)) return {
			entry,
			already: true
		};
		causing = entry.seq;
	}
	throw new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", "Others record so much at once that this could not be.", {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Nothing was written. Run it again."
	});
}
function factNow(edge, content, causing) {
	return {
		...content,
		causing,
		batch: 0,
		at: edge.clock.now().toISOString(),
		actor: {
			...edge.environment.actor,
			id: edge.run
		}
	};
}
function saysSame(entry, content) {
	return contentOf(entry) === contentOf(content);
}
function contentOf(one) {
	const { kind, shipment, environment, version, commit, artifacts, responsible, payload, evidence } = one;
	return require_canonical.canonicalText({
		kind,
		shipment,
		package: one.package,
		environment,
		version,
		commit,
		artifacts,
		responsible,
		payload,
		evidence
	});
}

Object.defineProperty(exports, "recordFact", {
  enumerable: true,
  get: function () {
    return recordFact;
  }
});