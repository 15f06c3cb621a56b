const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shared = require("../cli/source.js");
const require_telling = require("./telling.js");
const require_digest = require("../ledger/digest.js");
const require_shipments = require("../ledger/shipments.js");
const require_announced = require("./announced.js");
const require_shipment_thread = require("./shipment-thread.js");
const require_announcement_plan = require("./announcement-plan.js");
const require_facts = require("./facts.js");
const require_wording = require("./wording.js");
const require_readers = require("./readers.js");
const require_open_edge = require("../edge/open-edge.js");
const require_verify_statement = require("./verify-statement.js");
const require_checkpoints = require("./checkpoints.js");
const require_recordable = require("./recordable.js");
const require_responsible = require("./responsible.js");

// src/journeys/tell-return.ts
/** Tells those who were told before, after the entry that caused it; of a dry run, whom it would be. */
async function tellOfReturn(edge, ground, { facts, to, instead, dryRun }, signal) {
	const { thread, readers, subject } = ground;
	const plan = require_announcement_plan.planReturn(facts, to, thread, ground);
	const told = (receipts) => [...require_telling.toldMessages(plan.outgoing, receipts), ...plan.others];
	if (dryRun) return {
		messages: told(/* @__PURE__ */ new Map()),
		ledgerHead: null
	};
	if (plan.outgoing.length === 0) return {
		messages: told(/* @__PURE__ */ new Map()),
		ledgerHead: await require_telling.ledgerHeadOf(edge)
	};
	const order = {
		act: facts.act,
		subject,
		follows: facts.act.causing,
		keyId: readers.keyId,
		reason: facts.reason,
		outgoing: plan.outgoing,
		files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)]))
	};
	const sendings = {
		before: require_telling.givingUp(edge, thread, instead),
		orders: [order],
		attachments: {}
	};
	const { receipts, ledgerHead } = await require_telling.tellReaders(edge, thread, sendings, signal);
	return {
		messages: told(receipts),
		ledgerHead
	};
}

// src/journeys/verify-record.ts
/**
* Records a verdict before anybody is told: another run may have been first with one of its own, then this one comes after it.
* `factsAfter` gives what is to be recorded after an entry, the verdict last. Throws LEDGER_UNREACHABLE (exit code 5) with the
* verdict in its words.
*/
async function recordVerdict(edge, verdict, after, factsAfter) {
	try {
		for (let causing = after;;) {
			const facts = factsAfter(causing);
			const fact = facts.at(-1);
			const entry = (await edge.ledger.append(facts)).at(-1);
			if (!entry || !fact) break;
			if (require_facts.isRecordOf(entry, fact)) return entry;
			causing = entry.seq;
		}
	} catch (cause) {
		if (!(cause instanceof require_cli_ahead_ts.WaybillError)) throw cause;
		throw new require_cli_ahead_ts.WaybillError(cause.code, `The verdict is ${verdict.verdict} (${verdict.reason}), but it could not be recorded, so nobody was told: ${cause.message}`, {
			exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
			cause,
			...cause.hint ? { hint: cause.hint } : {}
		});
	}
	throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "The ledger recorded no verdict.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
}

// src/journeys/verify-shipment.ts
/** What is checked when a shipment is delivered. */
function checkedBy({ subject, shipment, entries }, { groups = null, resume = false, artifacts = [] }) {
	const { environment, package: part, version, commit } = subject;
	const digests = [...shipment.frozen.artifacts, ...artifacts].map(({ sha256 }) => sha256);
	return {
		environment,
		package: part,
		version,
		commit,
		groups,
		resume,
		digests: [...new Set(digests)],
		under: {
			environment,
			package: part,
			shipment: shipment.id,
			frozen: shipment.frozen.seq,
			since: entries.at(-1)?.seq ?? 0
		}
	};
}
/** Before anybody is told. A deployment that nobody else recorded is claimed by the verdict that saw it. */
function recordCheck(edge, { subject, shipment, responsible }, { request, verdict }) {
	const { seq } = shipment.frozen;
	const { groups = null } = request;
	const artifacts = request.artifacts ?? [];
	const payload = { verdict };
	const finished = {
		source: "deliver",
		...groups && { groups: [...groups] }
	};
	const unclaimed = verdict.verdict === "healthy" && shipment.deployments.length === 0;
	const claim = require_facts.factOf(edge, subject, {
		kind: "deploy.finished",
		causing: seq,
		payload: finished,
		artifacts,
		responsible
	});
	const last = shipment.verdicts.at(-1)?.seq ?? seq;
	return recordVerdict(edge, verdict, last, (causing) => {
		const fact = require_facts.factOf(edge, subject, {
			kind: "verify.result",
			causing,
			payload,
			artifacts,
			responsible
		});
		return unclaimed ? [claim, fact] : [fact];
	});
}
/** The statement of a verdict about a shipment, made when it is asked for. */
function statingIt(edge, { configuration, shipment, subject }, { verdict, witness, artifacts }) {
	const { shipment: id, package: part, environment, version, commit } = subject;
	return () => require_verify_statement.statementOf(edge, configuration, {
		shipment: id,
		package: part,
		environment,
		version,
		commit,
		artifacts: [...shipment.frozen.artifacts, ...artifacts],
		verdict,
		ledger: witness.ledger && {
			...witness.ledger,
			checkpoint: witness.checkpoint
		}
	});
}
/** The exit codes of a verdict and its messages. */
function ending(verdict, sending) {
	const codes = [{
		healthy: require_cli_ahead_ts.exitCodes.done,
		unhealthy: require_cli_ahead_ts.exitCodes.unhealthy,
		inconclusive: require_cli_ahead_ts.exitCodes.inconclusive
	}[verdict.verdict], ...sending.exitCodes];
	return {
		verdict,
		sending: {
			...sending,
			exitCodes: codes
		},
		exitCodes: codes
	};
}

// src/journeys/verify-ground.ts
/** Reads it all before anything is checked. Throws what reading lists, secrets and templates throws. */
async function openGround(edge, loaded, entries, { shipment, responsible }) {
	const { configuration } = loaded;
	const subject = require_announced.subjectOf(shipment);
	const { environment, package: part } = subject;
	const { keyId } = shipment.frozen.payload;
	const readers = await require_readers.findReaders(edge, loaded, environment, {
		entries,
		keyId,
		package: part
	});
	require_announced.refuseOtherKey(shipment, readers);
	const overrides = await require_shared.readOverridesOf(edge.files, edge.home, configuration);
	const shipments = require_shipments.foldShipments(entries);
	const named = responsible === null ? null : require_recordable.recordableName("--responsible", responsible);
	return {
		configuration,
		entries,
		shipments,
		shipment,
		thread: require_shipment_thread.threadOf(entries, shipments, shipment),
		subject,
		release: await require_announced.frozenRelease(edge, shipment),
		readers,
		wording: await require_wording.wordingFor(edge, readers, overrides),
		responsible: await require_responsible.responsibleFor(edge, configuration, {
			environment,
			package: part,
			named
		})
	};
}
/** Where the ledger holds an entry. */
function placeOf(recorded, seq) {
	const found = recorded.find(({ entry }) => entry.seq === seq);
	return {
		seq,
		head: found ? require_digest.sha256Of(found.bytes) : ""
	};
}

// src/journeys/verify-witness.ts
/** Reads the ledger up to the entry of a verdict; null for a dry run, which has none. */
async function witnessOf(edge, loaded, seq) {
	const recorded = (await edge.ledger.read()).filter(({ entry }) => seq === null || entry.seq <= seq);
	const issued = seq === null ? null : await require_checkpoints.checkpointFor(edge, loaded, recorded);
	const entries = recorded.map(({ entry }) => entry);
	return {
		ledger: seq === null ? null : placeOf(recorded, seq),
		checkpoint: issued?.note ?? null,
		approvals: ({ package: part, environment, version, commit }) => require_open_edge.approvalsOf(entries, {
			package: part,
			environment,
			version,
			commit
		}).filter(({ decision }) => decision === "approved").map(({ name, by, at }) => ({
			name,
			by,
			at
		}))
	};
}

Object.defineProperty(exports, "checkedBy", {
  enumerable: true,
  get: function () {
    return checkedBy;
  }
});
Object.defineProperty(exports, "ending", {
  enumerable: true,
  get: function () {
    return ending;
  }
});
Object.defineProperty(exports, "openGround", {
  enumerable: true,
  get: function () {
    return openGround;
  }
});
Object.defineProperty(exports, "recordCheck", {
  enumerable: true,
  get: function () {
    return recordCheck;
  }
});
Object.defineProperty(exports, "recordVerdict", {
  enumerable: true,
  get: function () {
    return recordVerdict;
  }
});
Object.defineProperty(exports, "statingIt", {
  enumerable: true,
  get: function () {
    return statingIt;
  }
});
Object.defineProperty(exports, "tellOfReturn", {
  enumerable: true,
  get: function () {
    return tellOfReturn;
  }
});
Object.defineProperty(exports, "witnessOf", {
  enumerable: true,
  get: function () {
    return witnessOf;
  }
});