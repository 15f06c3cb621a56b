const require_cli_ahead_ts = require("./ahead.js");
const require_open_edge = require("../edge/open-edge.js");
const require_shipment = require("./shipment.js");
const require_telling = require("../journeys/telling.js");
const require_environment = require("../journeys/environment.js");
const require_readers = require("../journeys/readers.js");
const require_frozen_facts = require("../journeys/frozen-facts.js");
const require_wording = require("../journeys/wording.js");
const require_shared = require("./source.js");
const require_verdict = require("./verdict.js");
const require_fail_on = require("./fail-on.js");
const require_cli_program_ts = require("./program.js");

// src/journeys/deliver.ts
/**
* Proves a delivery: checks what runs, records the verdict, and only then tells those who got the notice: the proof of
* delivery when it is healthy, the exception notice to those who want to know otherwise. After a proof there is
* nothing left to prove: run again, it finishes what an earlier run left unsent.
*
* Throws NOTHING_ANNOUNCED, SHIPMENT_CANCELLED, TAG_MISPLACED, LEDGER_UNREACHABLE (exit 5: then nothing was sent).
*/
async function deliver$1(edge, loaded, request, run) {
	const { configuration } = loaded;
	const { environment } = request;
	const part = require_environment.shippedPackage(configuration, request.package ?? null);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const shipment = require_shipment.announcedShipment(entries, {
		environment,
		release: request.release,
		package: part
	});
	require_wording.refuseCancelled(shipment);
	await require_shipment.refuseMovedTag(edge, configuration, shipment);
	const { keyId } = shipment.frozen.payload;
	const readers = await require_readers.findReaders(edge, loaded, environment, {
		entries,
		keyId,
		package: part
	});
	require_shipment.refuseOtherKey(shipment, readers);
	const overrides = await require_shared.readOverridesOf(edge.files, edge.home, configuration);
	const wording = await require_wording.wordingFor(edge, readers, overrides);
	const release = await require_shipment.frozenRelease(edge, shipment);
	const subject = require_shipment.subjectOf(shipment);
	const { version, commit } = subject;
	const proved = provedVerdict(entries, shipment);
	const verdict = proved?.verdict ?? await require_verdict.verifyEnvironment(edge, configuration, {
		environment,
		expected: {
			version,
			commit
		}
	}, run);
	const recorded = proved?.entry ?? (request.dryRun ? null : await recordVerdict(edge, subject, shipment, verdict));
	const thread = require_telling.threadOf(entries, require_shipment.foldShipments(entries), shipment);
	const facts = {
		...require_frozen_facts.frozenFacts(configuration, thread, {
			release,
			act: {
				kind: verdict.verdict === "healthy" ? "proof" : "exception",
				revision: shipment.frozen.payload.revision ?? 1,
				causing: recorded?.seq ?? 0
			},
			at: verdict.endedAt
		}),
		verdict,
		ledger: recorded && {
			seq: recorded.seq,
			head: await headAt(edge, recorded.seq)
		},
		actual: shippedRelease(verdict, release)
	};
	const plan = require_wording.planVerdict(facts, thread, readers, {
		now: edge.clock.now(),
		wording
	});
	return conclude(plan, {
		...request.dryRun || plan.outgoing.length === 0 ? {
			receipts: /* @__PURE__ */ new Map(),
			ledgerHead: request.dryRun ? null : await require_telling.ledgerHeadOf(edge)
		} : await tellVerdict(edge, {
			plan,
			facts,
			subject,
			thread,
			keyId: readers.keyId
		}, run.signal),
		verdict,
		shipment,
		facts
	});
}
/** The verdict that was proved before, as it was recorded; null before the proof. */
function provedVerdict(entries, shipment) {
	const [proof] = require_shipment.actsOf(shipment, "proof");
	const found = proof && shipment.verdicts.find(({ seq }) => seq === proof.causing);
	const entry = found && entries.find(({ seq }) => seq === found.seq);
	return found && entry ? {
		verdict: found.verdict,
		entry
	} : null;
}
/** What really shipped: what was announced, where its version was seen to run; else nobody knows. */
function shippedRelease(verdict, release) {
	return verdict.verdict === "healthy" && verdict.coverage !== "L0" ? release : null;
}
/** Before anybody is told. A deployment that nobody else recorded is claimed by the verdict that saw it. */
async function recordVerdict(edge, subject, shipment, verdict) {
	const payload = { verdict };
	const finished = { source: "deliver" };
	const { seq } = shipment.frozen;
	const unclaimed = verdict.verdict === "healthy" && shipment.deployments.length === 0;
	const claim = require_readers.factOf(edge, subject, {
		kind: "deploy.finished",
		causing: seq,
		payload: finished
	});
	try {
		for (let causing = shipment.verdicts.at(-1)?.seq ?? seq;;) {
			const fact = require_readers.factOf(edge, subject, {
				kind: "verify.result",
				causing,
				payload
			});
			const entry = (await edge.ledger.append(unclaimed ? [claim, fact] : [fact])).at(-1);
			if (!entry) break;
			if (require_readers.isRecordOf(entry, fact)) return entry;
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
async function headAt(edge, seq) {
	const recorded = (await edge.ledger.read()).find(({ entry }) => entry.seq === seq);
	return recorded ? require_open_edge.sha256Of(recorded.bytes) : "";
}
/** The proof is the last word on a delivery, and a later exception on the earlier: what still waits of those is given up. */
function tellVerdict(edge, told, signal) {
	const { plan, facts, subject, thread, keyId } = told;
	const { shipment } = thread;
	const isProof = facts.act.kind === "proof";
	const order = {
		act: facts.act,
		subject,
		follows: isProof ? shipment.frozen.seq : facts.act.causing,
		keyId,
		outgoing: plan.outgoing,
		waiting: plan.waiting,
		files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)]))
	};
	const before = require_telling.givingUp(edge, thread, {
		kinds: ["exception"],
		reason: "A later check is told instead."
	});
	return require_telling.tellReaders(edge, thread, {
		before,
		orders: [order],
		attachments: {}
	}, signal);
}
function conclude(plan, told) {
	const { verdict, shipment, facts } = told;
	const messages = require_telling.toldMessages(plan.outgoing, told.receipts);
	const subject = {
		shipment: shipment.id,
		version: facts.version,
		environment: facts.environment
	};
	const sending = require_telling.tellSending(subject, facts.act.kind, [...messages, ...plan.others], verdict.verdict);
	const codes = [{
		healthy: require_cli_ahead_ts.exitCodes.done,
		unhealthy: require_cli_ahead_ts.exitCodes.unhealthy,
		inconclusive: require_cli_ahead_ts.exitCodes.inconclusive
	}[verdict.verdict], ...sending.exitCodes];
	return {
		verdict,
		shipment,
		ledgerHead: told.ledgerHead,
		sending: {
			...sending,
			exitCodes: codes
		},
		exitCodes: codes
	};
}

// src/cli/deliver.ts
/** `waybill deliver`: checks, records, and tells those who got the notice. Exit code 3 or 4 when it is not healthy. */
async function deliver(call) {
	const { world, options, signal, screen } = call;
	const refused = require_fail_on.refusalCodes(options);
	const request = {
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		package: require_cli_program_ts.textOption(options, "package"),
		release: require_cli_program_ts.textOption(options, "release"),
		dryRun: require_cli_program_ts.flagOption(options, "dryRun")
	};
	const delivered = await deliver$1(await require_shipment.edgeOf(call), world.loaded, request, {
		signal,
		progress: (line) => screen.progress(line)
	});
	const { sending, verdict, ledgerHead } = delivered;
	const codes = require_fail_on.distinctCodes(delivered.exitCodes, refused(sending));
	return {
		document: {
			...sending,
			exitCodes: codes
		},
		text: require_shipment.sendingTable(sending),
		summary: require_shipment.sendingSummary(sending),
		remarks: [...require_verdict.verdictRemarks(verdict), ...require_shipment.sendingRemarks(sending)],
		exitCodes: codes,
		outputs: {
			...require_shipment.sendingOutputs(sending),
			...require_verdict.verdictOutputs(verdict),
			...ledgerHead === null ? {} : { "ledger-head": ledgerHead }
		}
	};
}

exports.deliver = deliver;