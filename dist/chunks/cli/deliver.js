import { r as exitCodes, t as WaybillError } from "../errors.js";
import { n as textLinks, r as webAddress } from "../git/remote.js";
import { t as sha256Of } from "../ledger/digest.js";
import { a as refusePackages, d as subjectOf, f as actsOf, h as reachedBy, l as refuseMovedTag, n as sendingOutputs, o as announcedShipment, r as sendingRemarks, s as frozenRelease, t as edgeOf, u as refuseOtherKey } from "./shipment.js";
import { a as toldMessages, c as planMessages, i as sendMessages, l as factOf, n as intended, o as findReaders, p as tellSending, r as openSenders, t as closeSenders, u as isRecordOf } from "../journeys/send.js";
import { i as verifyEnvironment, n as verdictOutputs, r as verdictRemarks } from "./verdict.js";
import { a as textOption, i as requiredOption, t as flagOption } from "./options.js";

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
	refusePackages(configuration);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const shipment = announcedShipment(entries, request);
	await refuseMovedTag(edge, configuration.tags ?? null, shipment);
	const readers = await findReaders(edge, loaded, request.environment);
	refuseOtherKey(shipment, readers);
	const release = await frozenRelease(edge, shipment);
	const subject = subjectOf(shipment);
	const proved = actsOf(shipment, "proof")[0];
	const verdict = (proved && shipment.verdicts.find(({ seq }) => seq === proved.causing)?.verdict) ?? await verifyEnvironment(edge, configuration, {
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
	const plan = planMessages(base, readers.readers, reachedBy(shipment), edge.clock.now());
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
	const claim = factOf(edge, subject, {
		kind: "deploy.finished",
		causing: seq,
		payload: finished
	});
	try {
		for (let causing = shipment.verdicts.at(-1)?.seq ?? seq;;) {
			const fact = factOf(edge, subject, {
				kind: "verify.result",
				causing,
				payload
			});
			const entry = (await edge.ledger.append(unclaimed ? [claim, fact] : [fact])).at(-1);
			if (!entry) break;
			if (isRecordOf(entry, fact)) return entry;
			causing = entry.seq;
		}
	} catch (cause) {
		if (!(cause instanceof WaybillError)) throw cause;
		throw new WaybillError(cause.code, `The verdict is ${verdict.verdict} (${verdict.reason}), but it could not be recorded, so nobody was told: ${cause.message}`, {
			exitCode: exitCodes.unrecorded,
			cause,
			...cause.hint ? { hint: cause.hint } : {}
		});
	}
	throw unrecorded("verdict");
}
function unrecorded(what) {
	return new WaybillError("UNEXPECTED", `The ledger recorded no ${what}.`, { exitCode: exitCodes.ourFault });
}
async function headAt(edge, seq) {
	const recorded = (await edge.ledger.read()).find(({ entry }) => entry.seq === seq);
	return recorded ? sha256Of(recorded.bytes) : "";
}
function factsOf({ configuration }, told) {
	const { shipment, subject, release, verdict } = told;
	const { payload } = shipment.frozen;
	const kind = verdict.verdict === "healthy" ? "proof" : "exception";
	const repositoryUrl = configuration.repository ? webAddress(configuration.repository) : repositoryOf(release);
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
		links: textLinks({
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
	const known = actsOf(shipment, plan.kind).find(({ causing }) => causing === base.act.causing) ?? null;
	let receipts = /* @__PURE__ */ new Map();
	if (plan.outgoing.length > 0) {
		const senders = await openSenders(edge, plan.outgoing.map(({ message }) => message.channel));
		try {
			const payload = {
				revision: base.act.revision,
				causing: base.act.causing,
				keyId: order.keyId,
				recipients: plan.outgoing.map(intended)
			};
			const fact = factOf(edge, subject, {
				kind: `${plan.kind}.intent`,
				causing: plan.kind === "proof" ? shipment.frozen.seq : base.act.causing,
				payload,
				files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)]))
			});
			const [intent] = await edge.ledger.append([fact]);
			if (!intent) throw unrecorded("intent");
			const receiptsRecorded = entries.filter((entry) => entry.kind === `${plan.kind}.receipts` && entry.payload["intent"] === intent.seq).length;
			receipts = await sendMessages(edge, senders, {
				subject,
				kind: plan.kind,
				intent,
				known,
				receiptsRecorded,
				mine: isRecordOf(intent, fact),
				outgoing: plan.outgoing,
				attachments: {}
			}, signal);
		} finally {
			await closeSenders(senders);
		}
	}
	const last = (await edge.ledger.read()).at(-1);
	return {
		receipts,
		ledgerHead: last ? sha256Of(last.bytes) : null
	};
}
function conclude(plan, told) {
	const messages = toldMessages(plan.outgoing, told.receipts);
	const sending = tellSending(told.subject, plan.kind, [...messages, ...plan.others], told.verdict.verdict);
	const codes = [{
		healthy: exitCodes.done,
		unhealthy: exitCodes.unhealthy,
		inconclusive: exitCodes.inconclusive
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
		environment: requiredOption(options, "environment", "--environment production"),
		release: textOption(options, "release"),
		dryRun: flagOption(options, "dryRun")
	};
	const delivered = await deliver$1(await edgeOf(call), world.loaded, request, {
		signal,
		progress: (line) => screen.progress(line)
	});
	const { sending, verdict, ledgerHead } = delivered;
	return {
		document: sending,
		text: "",
		remarks: [...verdictRemarks(verdict), ...sendingRemarks(sending)],
		exitCodes: delivered.exitCodes,
		outputs: {
			...sendingOutputs(sending),
			...verdictOutputs(verdict),
			...ledgerHead === null ? {} : { "ledger-head": ledgerHead }
		}
	};
}

export { deliver };