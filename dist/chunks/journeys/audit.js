const require_cli_ahead_ts = require("../cli/ahead.js");
const require_verify = require("../ledger/verify.js");

// src/ledger/log.ts
/** The document of `ledger log --json`: the entries that hold, and the head when all of them do. */
function ledgerLog(verification) {
	return {
		schema: "waybill/ledger-log@1",
		head: verification.head,
		entries: verification.recorded.map(({ entry }) => entry)
	};
}
/**
* What an entry tells beyond its kind, in a few words ("healthy (verified, L1)"), or nothing. Text as recorded:
* whoever prints it makes it safe for the terminal.
*/
function entryDetail(entry) {
	const { kind, payload } = entry;
	if (kind === "shipment.frozen") return frozenDetail(payload);
	if (kind === "deploy.finished") return `according to ${payload.source}`;
	if (kind === "verify.result") {
		const { verdict, reason, coverage } = payload.verdict;
		return `${verdict} (${reason}, ${coverage})`;
	}
	if (kind.startsWith("suppression.")) return counted(payload.recipients.length, "reader");
	if (kind.endsWith(".intent")) return counted(payload.recipients.length, "message");
	if (kind.endsWith(".receipts")) return receiptsDetail(payload);
	return "";
}
function frozenDetail({ changes, bom, expected }) {
	const parts = [counted(changes.length, "change"), bom ? counted(bom.components, "component") : "no bill of materials"];
	if (expected) parts.push(`expected ${expected.to === null ? expected.from : `${expected.from}/${expected.to}`}`);
	return parts.join(", ");
}
function receiptsDetail({ receipts }) {
	return [...new Set(receipts.map(({ state }) => state))].toSorted().map((state) => `${receipts.filter((one) => one.state === state).length} ${state}`).join(", ");
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/ledger/running.ts
const unknownState = {
	seen: [],
	claim: null,
	lastLook: null
};
/** What an entry contributes, if anything. */
function stepsOf(entry) {
	if (entry.kind === "verify.result") {
		const { verdict } = entry.payload;
		return [{
			kind: "look",
			at: verdict.endedAt,
			entry,
			verdict
		}];
	}
	if (entry.version === null) return [];
	if (entry.kind !== "deploy.finished" && entry.kind !== "record.manual") return [];
	const basis = entry.kind === "record.manual" ? "manual" : "claimed";
	return [{
		kind: "claim",
		at: entry.at,
		entry,
		version: entry.version,
		basis,
		verdict: null
	}];
}
/** A verification counts from its end, a claim from the entry's time. */
function advance(state, step) {
	if (step.kind === "claim") return {
		...state,
		claim: isSeenAlready(step, state.seen) ? null : step
	};
	const versions = versionsSeen(step.verdict);
	if (versions.length === 0) return {
		...sawNothing(state, step),
		lastLook: step.at
	};
	return {
		seen: versions.map((version) => sighting(version, state, step)),
		claim: null,
		lastLook: step.at
	};
}
/** Deploying again what runs anyway ends nothing. */
function isSeenAlready({ version, entry }, seen) {
	const [only, ...others] = seen;
	if (!only || others.length > 0 || only.version !== version) return false;
	return only.commit === null || entry.commit === null || only.commit === entry.commit;
}
/** A verdict says which versions answered; without a version claim (L0) it says nothing about what runs. */
function versionsSeen({ coverage, observed, verdict, expected }) {
	if (coverage === "L0") return [];
	if (verdict === "healthy") return [expected.version];
	const names = Object.keys(observed).filter((name) => (observed[name] ?? 0) > 0);
	return [...new Set(names.map((name) => name.replace(/^v(?=\d)/, "")))].toSorted();
}
/** The verdict is about a version, but nothing shows that this one, or another, is what runs. */
function sawNothing(state, { entry, verdict, at }) {
	const { version } = verdict.expected;
	if (state.claim?.version === version) return {
		...state,
		claim: {
			...state.claim,
			verdict
		}
	};
	if (!state.claim && state.seen.some((one) => one.version === version)) {
		const judged = (one) => one.version === version ? {
			...one,
			verdict: verdict.verdict
		} : one;
		return {
			...state,
			seen: state.seen.map(judged)
		};
	}
	if (verdict.verdict !== "healthy") return state;
	const basis = verdict.reason === "manual" ? "manual" : "claimed";
	return {
		...state,
		claim: {
			kind: "claim",
			at,
			entry,
			version,
			basis,
			verdict
		}
	};
}
function sighting(version, state, { at, entry, verdict }) {
	const before = state.seen.find((one) => one.version === version);
	const expected = version === verdict.expected.version;
	if (before && !expected) return {
		...before,
		lastSeen: at
	};
	const healthy = expected && verdict.verdict === "healthy";
	return {
		group: null,
		version,
		commit: expected ? entry.commit : null,
		artifact: healthy && verdict.coverage === "L4" ? onlyArtifact(entry) : null,
		basis: healthy ? "verified" : "observed",
		since: before?.since ?? at,
		lastSeenBefore: before ? before.lastSeenBefore : state.lastLook,
		firstSeenAfter: before ? before.firstSeenAfter : at,
		lastSeen: at,
		verdict: expected ? verdict.verdict : null,
		coverage: verdict.coverage,
		seq: entry.seq
	};
}
/** With several artifacts, L4 does not say which of them runs. */
function onlyArtifact({ artifacts }) {
	const [first, ...others] = artifacts;
	return first && others.length === 0 ? `sha256:${first.sha256}` : null;
}
/** The state as the document says it. What came `later` only tells when a claim was first seen. */
function runningNow({ seen, claim, lastLook }, later) {
	if (claim === null) return seen;
	const { version, entry, basis, at, verdict } = claim;
	return [{
		group: null,
		version,
		commit: entry.commit,
		artifact: null,
		basis,
		since: at,
		lastSeenBefore: lastLook,
		firstSeenAfter: firstSighting(version, later),
		lastSeen: null,
		verdict: verdict?.verdict ?? null,
		coverage: verdict?.coverage ?? null,
		seq: entry.seq
	}];
}
/** When a claimed version was first seen, unless another was claimed or seen before that. */
function firstSighting(version, later) {
	for (const step of later) {
		const versions = step.kind === "claim" ? [step.version] : versionsSeen(step.verdict);
		if (versions.length > 0 && !versions.includes(version)) return null;
		if (step.kind === "look" && versions.includes(version)) return step.at;
	}
	return null;
}

// src/ledger/what-ran.ts
/**
* What ran in an environment at a time, from verified entries, never more than was observed:
*
* - `verified` is a version that a healthy verdict saw answering; a healthy verdict that saw no version (status only)
*   leaves it `claimed`.
* - `observed` is a version that a verification saw, whatever its verdict: after a deployment that did not arrive,
*   the old version goes on as what runs.
* - `claimed` and `manual` are what somebody said and nobody has looked at since.
*
* A verification counts from its end. What was written after the time asked for only tells when a claim was first seen.
* Nothing known gives an empty list. `at` is RFC 3339; throws INPUT_INVALID when it is no time. One linear pass.
*/
function whatRan(entries, asked) {
	const until = rfc3339.test(asked.at) ? Date.parse(asked.at) : NaN;
	if (Number.isNaN(until)) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `"${asked.at}" is not a time.`, { hint: "Write it as RFC 3339 with an offset, such as 2026-11-21T14:00:00Z." });
	const steps = entries.filter((entry) => entry.environment === asked.environment && entry.package === asked.package).flatMap(stepsOf);
	let state = unknownState;
	for (const step of steps) if (Date.parse(step.at) <= until) state = advance(state, step);
	const later = steps.filter((step) => Date.parse(step.at) > until);
	const running = runningNow(state, later);
	return {
		schema: "waybill/what-ran@1",
		package: asked.package,
		environment: asked.environment,
		at: new Date(until).toISOString(),
		version: agreed(running.map(({ version }) => version)),
		commit: agreed(running.map(({ commit }) => commit)),
		running: [...running]
	};
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
/** The environments that the ledger has entries about, by name. */
function environmentsIn(entries) {
	return [...new Set(entries.flatMap(({ environment }) => environment ?? []))].toSorted();
}
function agreed(values) {
	const [first, ...others] = values;
	return first !== void 0 && others.every((value) => value === first) ? first : null;
}

// src/journeys/audit.ts
/** Reads and proves the ledger, whatever its state: it never throws for a ledger that does not verify. */
async function auditLedger({ ledger }) {
	const history = await ledger.history();
	const warnings = [...history.stale === null ? [] : [`The remote did not answer, so this is the copy last fetched: ${history.stale}`], ...history.remote === null && history.entries.length > 0 ? ["There is no remote: the ledger is kept in this clone alone."] : []];
	return {
		verification: require_verify.verifyLedger(history.entries, history.facts),
		warnings
	};
}
/** Throws LEDGER_BROKEN (exit code 8) unless every entry holds. */
function believe({ verification }) {
	if (verification.firstBad) throw require_verify.ledgerBroken(verification.firstBad);
	return verification;
}
/** The log as its document and as one line an entry. */
function tellLog(verification) {
	const document = ledgerLog(verification);
	return {
		document,
		lines: document.entries.map(lineOf)
	};
}
function lineOf(entry) {
	const { seq, at, kind, environment, version } = entry;
	return [
		seq,
		at,
		kind,
		environment,
		version,
		entryDetail(entry)
	].filter((part) => part !== null && part !== "").join("  ");
}
/** What ran in an environment at a time. Throws ENVIRONMENT_UNKNOWN where neither the ledger nor the configuration has it. */
function tellWhatRan(verification, asked, configured) {
	const entries = verification.recorded.map(({ entry }) => entry);
	const known = [.../* @__PURE__ */ new Set([...environmentsIn(entries), ...configured])];
	if (!known.includes(asked.environment)) throw new require_cli_ahead_ts.WaybillError("ENVIRONMENT_UNKNOWN", `Neither the ledger nor waybill.yml has an environment ${asked.environment}.`, { hint: known.length > 0 ? `Known: ${known.join(", ")}.` : "Nothing was recorded yet." });
	return whatRan(entries, {
		...asked,
		package: null
	});
}

Object.defineProperty(exports, "auditLedger", {
  enumerable: true,
  get: function () {
    return auditLedger;
  }
});
Object.defineProperty(exports, "believe", {
  enumerable: true,
  get: function () {
    return believe;
  }
});
Object.defineProperty(exports, "environmentsIn", {
  enumerable: true,
  get: function () {
    return environmentsIn;
  }
});
Object.defineProperty(exports, "tellLog", {
  enumerable: true,
  get: function () {
    return tellLog;
  }
});
Object.defineProperty(exports, "tellWhatRan", {
  enumerable: true,
  get: function () {
    return tellWhatRan;
  }
});
Object.defineProperty(exports, "whatRan", {
  enumerable: true,
  get: function () {
    return whatRan;
  }
});