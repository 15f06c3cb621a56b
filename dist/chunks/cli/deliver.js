const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");
const require_shipment = require("./shipment.js");
const require_send = require("../journeys/send.js");
const require_verdict = require("./verdict.js");
const require_cli_program_ts = require("./program.js");

// src/journeys/deliver.ts
/**
* Proves a delivery: checks what runs, records the verdict, and only then tells those who got the notice: the proof of
* delivery when it is healthy, the exception notice to those who want to know otherwise. After a proof there is
* nothing left to prove: run again, it finishes what an earlier run left unsent.
*
* Throws NOTHING_ANNOUNCED, TAG_MISPLACED, LEDGER_UNREACHABLE (exit 5: then nothing was sent).
*/
async function deliver$1(edge, loaded, request, run) {
	const { configuration } = loaded;
	require_shipment.refusePackages(configuration);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const shipment = require_shipment.announcedShipment(entries, request);
	await require_shipment.refuseMovedTag(edge, configuration.tags ?? null, shipment);
	const readers = await require_send.findReaders(edge, loaded, request.environment);
	require_shipment.refuseOtherKey(shipment, readers);
	const release = await require_shipment.frozenRelease(edge, shipment);
	const subject = require_shipment.subjectOf(shipment);
	const proved = require_shipment.actsOf(shipment, "proof")[0];
	const verdict = (proved && shipment.verdicts.find(({ seq }) => seq === proved.causing)?.verdict) ?? await require_verdict.verifyEnvironment(edge, configuration, {
		environment: request.environment,
		expected: {
			version: subject.version,
			commit: subject.commit
		}
	}, run);
	const recorded = proved ? entries.find(({ seq }) => seq === proved.causing) : request.dryRun ? void 0 : await recordVerdict(edge, subject, shipment, verdict);
	const base = factsOf(loaded, {
		shipment,
		subject,
		release,
		verdict,
		ledger: recorded ? {
			seq: recorded.seq,
			head: await headAt(edge, recorded.seq)
		} : null,
		causing: recorded?.seq ?? 0
	});
	const plan = require_send.planMessages(base, readers.readers, require_shipment.reachedBy(shipment), edge.clock.now());
	if (request.dryRun) return conclude(plan, {
		verdict,
		shipment,
		subject,
		receipts: /* @__PURE__ */ new Map(),
		ledgerHead: null
	});
	const { receipts, ledgerHead } = await send(edge, {
		plan,
		subject,
		base,
		entries,
		shipment,
		keyId: readers.keyId
	}, run.signal);
	return conclude(plan, {
		verdict,
		shipment,
		subject,
		receipts,
		ledgerHead
	});
}
/** Before anybody is told. A deployment that nobody else recorded is claimed by the verdict that saw it. */
async function recordVerdict(edge, subject, shipment, verdict) {
	const payload = { verdict };
	const finished = { source: "deliver" };
	const { seq } = shipment.frozen;
	const unclaimed = verdict.verdict === "healthy" && shipment.deployments.length === 0;
	const claim = require_send.factOf(edge, subject, {
		kind: "deploy.finished",
		causing: seq,
		payload: finished
	});
	try {
		for (let causing = shipment.verdicts.at(-1)?.seq ?? seq;;) {
			const fact = require_send.factOf(edge, subject, {
				kind: "verify.result",
				causing,
				payload
			});
			const entry = (await edge.ledger.append(unclaimed ? [claim, fact] : [fact])).at(-1);
			if (!entry) break;
			if (require_send.isRecordOf(entry, fact)) return entry;
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
	throw unrecorded("verdict");
}
function unrecorded(what) {
	return new require_cli_ahead_ts.WaybillError("UNEXPECTED", `The ledger recorded no ${what}.`, { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
}
async function headAt(edge, seq) {
	const recorded = (await edge.ledger.read()).find(({ entry }) => entry.seq === seq);
	return recorded ? require_open_edge.sha256Of(recorded.bytes) : "";
}
function factsOf({ configuration }, told) {
	const { shipment, subject, release, verdict } = told;
	const { payload } = shipment.frozen;
	const kind = verdict.verdict === "healthy" ? "proof" : "exception";
	const repositoryUrl = configuration.repository ? require_shared.webAddress(configuration.repository) : repositoryOf(release);
	return {
		...subject,
		act: {
			shipment: subject.shipment,
			kind,
			revision: 1,
			causing: told.causing
		},
		product: payload.product,
		previousVersion: payload.previousVersion,
		release,
		repositoryUrl,
		links: require_shared.textLinks({
			url: repositoryUrl,
			forge: configuration.forge,
			trackers: configuration.trackers
		}),
		pageUrl: configuration.page["base-url"] ?? null,
		expected: payload.expected,
		earlyAccess: null,
		replyTo: configuration.channels.email?.["reply-to"] ?? null,
		bom: payload.bom && {
			components: payload.bom.components,
			sha256: payload.bom.sha256,
			bytes: 0
		},
		at: verdict.endedAt,
		verdict,
		ledger: told.ledger
	};
}
/** The notes were frozen with their compare link, which begins with the repository's address. */
function repositoryOf({ compareUrl }) {
	return /^(.*?)\/(?:-\/)?(?:compare|branches)\//.exec(compareUrl ?? "")?.[1] ?? null;
}
async function send(edge, order, signal) {
	const { plan, subject, base, entries, shipment } = order;
	const known = require_shipment.actsOf(shipment, plan.kind).find(({ causing }) => causing === base.act.causing) ?? null;
	let receipts = /* @__PURE__ */ new Map();
	if (plan.outgoing.length > 0) {
		const senders = await require_send.openSenders(edge, plan.outgoing.map(({ message }) => message.channel));
		try {
			const payload = {
				revision: base.act.revision,
				causing: base.act.causing,
				keyId: order.keyId,
				recipients: plan.outgoing.map(require_send.intended)
			};
			const fact = require_send.factOf(edge, subject, {
				kind: `${plan.kind}.intent`,
				causing: plan.kind === "proof" ? shipment.frozen.seq : base.act.causing,
				payload,
				files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)]))
			});
			const [intent] = await edge.ledger.append([fact]);
			if (!intent) throw unrecorded("intent");
			const receiptsRecorded = entries.filter((entry) => entry.kind === `${plan.kind}.receipts` && entry.payload["intent"] === intent.seq).length;
			receipts = await require_send.sendMessages(edge, senders, {
				subject,
				kind: plan.kind,
				intent,
				known,
				receiptsRecorded,
				mine: require_send.isRecordOf(intent, fact),
				outgoing: plan.outgoing,
				attachments: {}
			}, signal);
		} finally {
			await require_send.closeSenders(senders);
		}
	}
	const last = (await edge.ledger.read()).at(-1);
	return {
		receipts,
		ledgerHead: last ? require_open_edge.sha256Of(last.bytes) : null
	};
}
function conclude(plan, told) {
	const messages = require_send.toldMessages(plan.outgoing, told.receipts);
	const sending = require_send.tellSending(told.subject, plan.kind, [...messages, ...plan.others], told.verdict.verdict);
	const codes = [{
		healthy: require_cli_ahead_ts.exitCodes.done,
		unhealthy: require_cli_ahead_ts.exitCodes.unhealthy,
		inconclusive: require_cli_ahead_ts.exitCodes.inconclusive
	}[told.verdict.verdict], ...sending.exitCodes];
	return {
		verdict: told.verdict,
		shipment: told.shipment,
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
	const request = {
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		release: require_cli_program_ts.textOption(options, "release"),
		dryRun: require_cli_program_ts.flagOption(options, "dryRun")
	};
	const delivered = await deliver$1(await require_shipment.edgeOf(call), world.loaded, request, {
		signal,
		progress: (line) => screen.progress(line)
	});
	const { sending, verdict, ledgerHead } = delivered;
	return {
		document: sending,
		text: "",
		remarks: [...require_verdict.verdictRemarks(verdict), ...require_shipment.sendingRemarks(sending)],
		exitCodes: delivered.exitCodes,
		outputs: {
			...require_shipment.sendingOutputs(sending),
			...require_verdict.verdictOutputs(verdict),
			...ledgerHead === null ? {} : { "ledger-head": ledgerHead }
		}
	};
}

exports.deliver = deliver;