const require_cli_ahead_ts = require("../cli/ahead.js");
const require_facts = require("./facts.js");

// src/ledger/hold.ts
/** The holds in force, in the order in which they were placed. A name may be placed again once it was released. */
function activeHolds(entries) {
	const holds = /* @__PURE__ */ new Map();
	for (const { kind, payload, at, seq, responsible } of entries) if (kind === "hold.placed") {
		const { hold, reason } = payload;
		if (!holds.has(hold)) holds.set(hold, {
			name: hold,
			reason,
			placedAt: at,
			seq,
			responsible
		});
	} else if (kind === "hold.released") holds.delete(payload.hold);
	return [...holds.values()];
}
/** Throws HOLD_ACTIVE (exit code 9) while any hold is in force; `what` is not done then, in words that follow "so". */
function refuseUnderHold(entries, what) {
	const holds = activeHolds(entries);
	if (holds.length === 0) return;
	const names = holds.map(({ name, reason }) => `${name} (${reason})`);
	throw new require_cli_ahead_ts.WaybillError("HOLD_ACTIVE", `A hold is in force, so ${what}: ${names.join(", ")}.`, {
		hint: `Whoever asked for it has to release it first: waybill ledger hold release ${holds[0]?.name} --reason TEXT --by NAME`,
		exitCode: require_cli_ahead_ts.exitCodes.refusedByRule
	});
}

// src/journeys/ledger-act.ts
/** When something is written, and by which run. */
function writingOf({ clock, environment, run }) {
	return {
		at: clock.now().toISOString(),
		actor: {
			...environment.actor,
			id: run
		}
	};
}
/**
* Records an act of its own, also when somebody else did the like after the same entry: theirs stands, and this one comes
* after it. Throws as `append`.
*/
async function recordAct(edge, act) {
	const { follows, ...content } = act;
	const fact = {
		...content,
		...writingOf(edge),
		causing: follows,
		batch: 0,
		shipment: null,
		package: null,
		environment: null,
		version: null,
		commit: null,
		artifacts: [],
		evidence: []
	};
	for (let causing = follows;;) {
		const entry = (await edge.ledger.append([{
			...fact,
			causing
		}]))[0];
		if (!entry || require_facts.isRecordOf(entry, fact)) return entry ?? unrecorded();
		causing = entry.seq;
	}
}
function unrecorded() {
	throw new TypeError("the ledger took a fact and gave no entry");
}

Object.defineProperty(exports, "activeHolds", {
  enumerable: true,
  get: function () {
    return activeHolds;
  }
});
Object.defineProperty(exports, "recordAct", {
  enumerable: true,
  get: function () {
    return recordAct;
  }
});
Object.defineProperty(exports, "refuseUnderHold", {
  enumerable: true,
  get: function () {
    return refuseUnderHold;
  }
});
Object.defineProperty(exports, "writingOf", {
  enumerable: true,
  get: function () {
    return writingOf;
  }
});