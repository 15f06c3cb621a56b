import { r as exitCodes, t as WaybillError } from "../errors.js";
import { r as mainFamily, t as familyOf } from "../git/tag.js";
import { n as webAddress, t as forgeLinks } from "../git/remote.js";
import { t as sha256Of } from "../ledger/digest.js";
import { c as refusePackages, f as reachedBy, i as announcedShipment, l as actsOf, n as sendingOutputs, o as verifyEnvironment, r as sendingRemarks, t as edgeOf } from "./shipment.js";
import { a as findReaders, c as tellSending, d as slotsFor, i as sendMessages, l as composeMessage, n as intended, o as factOf, r as openSenders, s as isRecordOf, t as closeSenders, u as composeBodies } from "../journeys/send.js";
import { n as requiredOption, r as textOption, t as flagOption } from "./options.js";
import { n as verdictOutputs, r as verdictRemarks } from "./verdict.js";

// src/ledger/frozen.ts
/**
* The bytes of a frozen file, once they are proved to be the ones that the entry names: the file itself is not in
* the chain, its digest is. Throws LEDGER_BROKEN (exit code 8) when it is missing or was changed.
*/
function frozenBytes(file, bytes) {
	if (bytes !== null && sha256Of(bytes) === file.sha256) return bytes;
	const what = bytes === null ? "is missing" : "is not the file that was announced";
	throw new WaybillError("LEDGER_BROKEN", `${file.path} in the ledger ${what} (SHA-256 ${file.sha256}).`, {
		exitCode: exitCodes.ledgerBroken,
		hint: "Run `waybill ledger verify`, and restore the ledger branch from a clone where it verifies."
	});
}

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
function subjectOf(shipment) {
	const { id, environment, version, commit } = shipment;
	if (environment === null || version === null || commit === null) throw new WaybillError("LEDGER_BROKEN", `The shipment ${id} has no environment, version or commit.`, { exitCode: exitCodes.ledgerBroken });
	return {
		shipment: id,
		package: shipment.package,
		environment,
		version,
		commit
	};
}
/** A tag that was made since must name what was announced: otherwise something else is about to be called by its name. */
async function refuseMovedTag(edge, template, shipment) {
	const { tags } = await edge.repository.tags();
	const family = template === null ? mainFamily(tags.map(({ name }) => name)) : familyOf(template);
	const tag = tags.find(({ name }) => family.versionIn(name) === shipment.version);
	if (!tag || tag.oid === shipment.commit) return;
	throw new WaybillError("TAG_MISPLACED", `The tag ${tag.name} names ${tag.oid.slice(0, 12)}, and ${shipment.version} was announced at ${shipment.commit?.slice(0, 12)}.`, { hint: `Announce what the tag names: waybill announce --to ${tag.name} --environment ${shipment.environment}` });
}
function refuseOtherKey({ frozen }, { keyId }) {
	const { keyId: then } = frozen.payload;
	if (then === null || keyId === null || then === keyId) return;
	throw new WaybillError("RECIPIENT_KEY_MISSING", `The readers of this shipment were recorded with another WAYBILL_RECIPIENT_KEY (${then}) than the one that is set (${keyId}).`, { hint: "Set the key that the shipment was announced with." });
}
async function frozenRelease(edge, { frozen }) {
	const { release } = frozen.payload;
	const bytes = frozenBytes(release, await edge.ledger.file(frozen.seq, release.path));
	return JSON.parse(Buffer.from(bytes).toString("utf8"));
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
		issueUrl: repositoryUrl === null ? null : forgeLinks(repositoryUrl).issue,
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
function planMessages(base, readers, reached, now) {
	const kind = base.act.kind === "proof" ? "proof" : "exception";
	const toldBefore = new Map(reached.map((one) => [`${one.channel} ${one.recipient}`, one]));
	const keyOf = ({ id, recipient }) => `${recipient.channel} ${id}`;
	const present = new Set(readers.map(keyOf));
	const others = reached.filter((one) => !present.has(`${one.channel} ${one.recipient}`)).map(({ channel, recipient, audiences }) => ({
		id: "",
		channel,
		recipient,
		audiences: [...audiences],
		state: "skipped",
		reason: "Got the notice and is on no list any more."
	}));
	const groups = [{
		announced: true,
		readers: []
	}, {
		announced: false,
		readers: []
	}];
	for (const reader of readers) {
		const announced = toldBefore.has(keyOf(reader));
		const leftOut = kind === "proof" ? null : exceptionPolicy(reader, announced, base.expected, now);
		if (leftOut === null) groups[announced ? 0 : 1]?.readers.push(reader);
		else others.push({
			id: "",
			channel: reader.recipient.channel,
			recipient: reader.id,
			audiences: [...reader.recipient.audiences],
			...leftOut
		});
	}
	const composed = groups.map(({ announced, readers: group }) => {
		const occasion = {
			kind,
			facts: {
				...base,
				announced
			}
		};
		const compositions = composeBodies(occasion, group.map(({ recipient }) => recipient));
		const byRecipient = new Map(group.map((reader) => [reader.recipient, reader]));
		return {
			compositions,
			outgoing: compositions.flatMap(({ body, recipients }) => recipients.flatMap((recipient) => {
				const reader = byRecipient.get(recipient);
				if (!reader) return [];
				return [{
					message: composeMessage(base.act, body, reader.id, slotsFor(occasion, recipient)),
					reader,
					thread: threadOf(toldBefore.get(keyOf(reader)))
				}];
			}))
		};
	});
	return {
		kind,
		compositions: composed.flatMap(({ compositions }) => compositions),
		outgoing: composed.flatMap(({ outgoing }) => outgoing),
		others
	};
}
/** Why a reader is not told now that it did not arrive; null when they are. */
function exceptionPolicy({ recipient }, announced, expected, now) {
	if (!announced) return {
		state: "skipped",
		reason: "Was not told of the shipment."
	};
	if (recipient.exceptions === "never") return {
		state: "skipped",
		reason: "Does not get exception notices."
	};
	const until = expected?.to ?? expected?.from;
	if (recipient.exceptions === "after-expected" && until !== void 0 && until > now.toISOString()) return {
		state: "deferred",
		reason: `Is told when the expected time is over: ${until}.`
	};
	return null;
}
function threadOf(reached) {
	if (!reached) return null;
	return {
		references: reached.serverIds,
		root: reached.serverIds[0] ?? null
	};
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
	const messages = plan.outgoing.map(({ message }) => ({
		id: message.id,
		audiences: message.audiences,
		channel: message.channel,
		recipient: message.recipient,
		state: told.receipts.get(message.id)?.state ?? "planned",
		reason: told.receipts.get(message.id)?.reason ?? null
	}));
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