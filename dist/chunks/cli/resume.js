const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_shipments = require("../ledger/shipments.js");
const require_telling = require("../journeys/telling.js");
const require_announced = require("../journeys/announced.js");
const require_outgoing = require("../journeys/outgoing.js");
const require_readers = require("../journeys/readers.js");
const require_frozen = require("../ledger/frozen.js");
const require_proved_groups = require("../journeys/proved-groups.js");
const require_shipment_thread = require("../journeys/shipment-thread.js");
const require_fail_on = require("./fail-on.js");
const require_shipment = require("./shipment.js");

// src/journeys/recompose.ts
/**
* Reads what is frozen of an act, and gives the way to make its messages again: from the body and the reader's own slots,
* until the digest is the one that was recorded. `acts` are its batches, in order. Throws LEDGER_BROKEN for a frozen file
* that is missing or changed; `Recompose` throws SHIPMENT_CHANGED (exit code 5) when no body gives that digest.
*/
async function openRecompose(edge, thread, { shipment, acts }) {
	const [act] = acts;
	const announcement = announcementOf(thread, act);
	const bodies = await frozenBodies(edge, announcement, act);
	const occasions = occasionsOf(thread, shipment, {
		act,
		announcement
	});
	const name = {
		shipment: shipment.id,
		kind: act.kind,
		revision: act.revision,
		causing: act.causing
	};
	const place = require_shipment_thread.placeIn(thread);
	return (sent, reader) => {
		for (const body of bodies) {
			if (body.channel !== sent.channel || body.audiences.join() !== sent.audiences.join()) continue;
			for (const occasion of occasions) {
				const slots = require_outgoing.slotsFor(occasion, reader.recipient);
				const thread = act.kind === "notice" ? null : place(reader);
				const outgoing = require_outgoing.outgoingTo({
					reader,
					thread
				}, name, {
					body,
					slots
				});
				if (outgoing.message.digest === sent.digest) return outgoing;
			}
		}
		throw require_telling.shipmentChanged(shipment);
	};
}
/** The bytes of what messages have attached, by path. */
async function frozenAttachments(edge, thread, { acts, outgoing }) {
	const wanted = new Map(outgoing.flatMap(({ message }) => message.attachments.map((one) => [one.path, one])));
	const { seq } = announcementOf(thread, acts[0]);
	const files = {};
	for (const [path, file] of wanted) files[path] = require_frozen.frozenBytes(file, await edge.ledger.file(seq, path));
	return files;
}
/** What stood announced when the act was recorded. */
function announcementOf({ announcements }, act) {
	return announcements.findLast(({ seq }) => seq < act.seq) ?? announcements[0];
}
async function frozenBodies(edge, { seq, payload }, act) {
	const files = act.bodies.length > 0 ? act.bodies.map((path) => ({
		seq: act.seq,
		path,
		sha256: path.slice(path.lastIndexOf("/") + 1)
	})) : payload.bodies.map(({ path, sha256 }) => ({
		seq,
		path,
		sha256
	}));
	const bodies = [];
	for (const file of files) {
		const bytes = require_frozen.frozenBytes(file, await edge.ledger.file(file.seq, file.path));
		bodies.push(JSON.parse(Buffer.from(bytes).toString("utf8")));
	}
	return bodies;
}
/**
* What the slots of the act's readers are filled from: the checks that it tells of, or the announced time, beside the time
* announced before where a revision told of that.
*/
function occasionsOf({ announcements }, shipment, { act, announcement }) {
	const verdict = shipment.rollbacks.flatMap(({ verdicts }) => verdicts).find(({ seq }) => seq === act.causing)?.verdict ?? require_proved_groups.restingVerdict(shipment, act.causing);
	const before = announcements[announcements.indexOf(announcement) - 1];
	const { expected } = announcement.payload;
	return (verdict ? [{
		expected,
		verdict
	}] : [...before ? [{
		expected,
		revised: { previousExpected: before.payload.expected }
	}] : [], { expected }]).map((facts) => ({
		kind: act.kind,
		facts
	}));
}

// src/journeys/superseded.ts
/** Which later messages make it pointless to send an older one that is still open. */
const outdatedBy = {
	notice: [
		"revision",
		"cancellation",
		"proof",
		"rollback"
	],
	revision: [
		"revision",
		"cancellation",
		"proof",
		"rollback"
	],
	exception: [
		"exception",
		"cancellation",
		"proof",
		"rollback"
	],
	cancellation: [],
	proof: ["rollback", "correction"],
	rollback: [],
	correction: ["rollback", "correction"]
};
/**
* Why messages of an act are not to be sent any more, by their ids: the same reader is told something newer of the shipment.
* `all` are the acts of its whole thread. What the newer act leaves this reader out of makes nothing pointless, but for a
* proof: after it nobody is told that something did not arrive.
*/
function supersededIn(acts, all) {
	const instead = /* @__PURE__ */ new Map();
	for (const act of acts) {
		const later = all.filter((one) => one.seq > act.seq && outdatedBy[act.kind].includes(one.kind));
		const isOver = act.kind === "exception" && all.some(({ kind }) => kind === "proof");
		const told = new Map(later.flatMap(({ kind, messages }) => messages.filter(({ receipt }) => receipt?.state !== "skipped").map((sent) => [require_shipment_thread.readerKey(sent), kind])));
		for (const sent of act.messages) {
			const kind = told.get(require_shipment_thread.readerKey(sent)) ?? (isOver ? "proof" : void 0);
			if (kind !== void 0) instead.set(sent.message, `Was not sent before the ${kind} that came after it.`);
		}
	}
	return instead;
}

// src/journeys/resume.ts
/**
* Finishes what interrupted runs left, and what was deferred: takes in what this clone's journals know, looks up what may
* have been sent, sends what was recorded and surely not begun, and tells the rest. What another run is sending is left to
* it. All messages are made again, and checked against their recorded digests, before the first is sent.
*
* Throws SHIPMENT_CHANGED (exit 5), SENDING_UNDER_WAY (exit 6), CHANNEL_REFUSED, LEDGER_UNREACHABLE, and what reading the
* lists and secrets throws.
*/
async function resume$1(edge, loaded, request, signal) {
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const works = [];
	for (const open of openActs(entries, request.environment)) works.push(await prepare(edge, loaded, entries, open));
	return {
		sendings: request.dryRun ? await foreseeAll(edge, works) : await finish(edge, works, {
			onUnknown: request.onUnknown,
			signal
		}),
		ledgerHead: await require_telling.ledgerHeadOf(edge)
	};
}
function openActs(entries, environment) {
	const shipments = require_shipments.foldShipments(entries);
	return shipments.filter((shipment) => environment === null || shipment.environment === environment).flatMap((shipment) => {
		const groups = /* @__PURE__ */ new Map();
		for (const act of shipment.acts) {
			const key = `${act.kind} ${act.follows}`;
			const group = groups.get(key);
			if (group) group.push(act);
			else groups.set(key, [act]);
		}
		const open = [...groups.values()].filter((acts) => acts.some(isOpen));
		if (open.length === 0) return [];
		const thread = require_shipment_thread.threadOf(entries, shipments, shipment);
		return open.map((acts) => ({
			shipment,
			thread,
			acts
		}));
	}).toSorted((a, b) => a.acts[0].seq - b.acts[0].seq);
}
function isOpen({ messages }) {
	return messages.some(({ receipt }) => receipt === null || isOpenState(receipt));
}
function isOpenState({ state }) {
	return state === "deferred" || state === "unknown";
}
/** Finds the readers of an act again and makes their messages again. */
async function prepare(edge, loaded, entries, open) {
	const { shipment, thread, acts } = open;
	const subject = require_announced.subjectOf(shipment);
	const readers = await require_readers.findReaders(edge, loaded, subject.environment, {
		entries,
		keyId: shipment.frozen.payload.keyId,
		package: shipment.package
	});
	const byKey = new Map(readers.readers.map((reader) => [require_shipment_thread.keyOfReader(reader), reader]));
	const recompose = await openRecompose(edge, thread, {
		shipment,
		acts
	});
	const roots = await require_telling.rootBodiesOf(edge, thread, acts[0].kind === "notice" ? [] : readers.readers);
	const instead = /* @__PURE__ */ new Map();
	const reasons = reasonsOf(readers);
	const outgoing = [];
	for (const sent of acts.flatMap(({ messages }) => messages)) {
		if (sent.receipt !== null && !isOpenState(sent.receipt)) continue;
		const reader = byKey.get(require_shipment_thread.readerKey(sent));
		if (reader) outgoing.push({
			...recompose(sent, reader),
			rootBodies: roots.get(require_shipment_thread.readerKey(sent)) ?? null
		});
		else instead.set(sent.message, reasons.get(require_shipment_thread.readerKey(sent)) ?? "Is on no list of this environment any more.");
	}
	supersededIn(acts, thread.shipment.acts).forEach((reason, message) => instead.set(message, reason));
	const attachments = await frozenAttachments(edge, thread, {
		acts,
		outgoing
	});
	return {
		...open,
		subject,
		outgoing,
		instead,
		attachments
	};
}
/** Why those who are named and left out are. */
function reasonsOf({ leftOut }) {
	return new Map(leftOut.map(({ channel, id, reason }) => [require_shipment_thread.readerKey({
		channel,
		recipient: id
	}), reason]));
}
async function finish(edge, works, { onUnknown, signal }) {
	const channels = works.flatMap(({ outgoing }) => outgoing.map(({ message }) => message.channel));
	const senders = await require_outgoing.openSenders(edge, channels);
	try {
		const sendings = [];
		for (const work of works) {
			const { acts, attachments } = work;
			const diary = await require_telling.openDiary(edge, {
				...acts[0],
				shipment: work.shipment.id
			}, acts[0].follows ?? 0);
			try {
				const batches = acts.map((act) => ({
					...work,
					act,
					diary
				}));
				const receipts = await require_telling.carryOut(edge, senders, {
					batches,
					attachments,
					onUnknown
				}, signal);
				sendings.push(toldOf(work, receipts));
			} finally {
				await diary.close();
			}
		}
		return sendings;
	} finally {
		await require_outgoing.closeSenders(senders);
	}
}
async function foreseeAll(edge, works) {
	const sendings = [];
	for (const work of works) {
		const { acts, shipment } = work;
		const diary = await require_telling.readDiary(edge, {
			...acts[0],
			shipment: shipment.id
		}, acts[0].follows ?? 0);
		const told = acts.flatMap((act) => [...require_telling.foresee(edge, {
			...work,
			act,
			diary
		})]);
		sendings.push(toldOf(work, new Map(told)));
	}
	return sendings;
}
/** What became of every message of the act; one without a receipt is, or would be, still to send. */
function toldOf({ acts, subject }, receipts) {
	const messages = acts.flatMap((act) => act.messages.map((sent) => ({ message: {
		...sent,
		id: sent.message
	} })));
	return require_telling.tellSending(subject, acts[0].kind, require_telling.toldMessages(messages, receipts));
}

// src/cli/resume.ts
/** `waybill resume`: finishes what interrupted runs left and what was deferred, and tells what is still open. */
async function resume(call) {
	const { world, options, signal } = call;
	const refusedCodes = require_fail_on.refusalCodes(options);
	const request = {
		environment: require_cli_program_ts.textOption(options, "environment"),
		onUnknown: onUnknownOf(options),
		dryRun: require_cli_program_ts.flagOption(options, "dryRun")
	};
	refuseUnknownEnvironment(request, Object.keys(world.loaded.configuration.environments));
	const { sendings, ledgerHead } = await resume$1(await require_shipment.edgeOf(call), world.loaded, request, signal);
	const codes = require_fail_on.distinctCodes(sendings.flatMap((sending) => sending.exitCodes), sendings.flatMap(refusedCodes));
	const all = codes.length === 0 ? [require_cli_ahead_ts.exitCodes.done] : codes;
	return {
		document: {
			schema: "waybill/resumed@1",
			sendings: [...sendings],
			exitCodes: all
		},
		text: sendings.map((sending) => `${titleOf(sending)}\n${require_shipment.sendingTable(sending)}`).join("\n"),
		summary: sendings.map((sending) => `${titleOf(sending)}\n\n${require_shipment.sendingSummary(sending)}`).join("\n"),
		remarks: sendings.length === 0 ? [nothing(request)] : sendings.flatMap(remarksOf),
		exitCodes: all,
		outputs: {
			"messages-accepted": total(sendings, "accepted"),
			"messages-unknown": total(sendings, "unknown"),
			...ledgerHead === null ? {} : { "ledger-head": ledgerHead }
		}
	};
}
function remarksOf(sending) {
	return [{
		level: "info",
		text: titleOf(sending)
	}, ...require_shipment.sendingRemarks(sending)];
}
function titleOf({ kind, version, environment }) {
	return `The ${kind} of ${version} for ${environment}:`;
}
function nothing({ environment }) {
	return {
		level: "info",
		text: `Nothing is open${environment === null ? "" : ` for ${environment}`}.`
	};
}
function total(sendings, state) {
	return String(sendings.reduce((sum, { counts }) => sum + (counts[state] ?? 0), 0));
}
function onUnknownOf(options) {
	const value = require_cli_program_ts.textOption(options, "onUnknown") ?? "hold";
	if (value === "hold" || value === "resend" || value === "abandon") return value;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--on-unknown ${value} is none of hold, resend and abandon.`, { hint: "hold leaves it as it is, resend risks that somebody gets it twice, abandon that somebody never gets it." });
}
function refuseUnknownEnvironment({ environment }, known) {
	if (environment === null || known.includes(environment)) return;
	const meant = require_cli_program_ts.suggest(environment, known);
	throw new require_cli_ahead_ts.WaybillError("ENVIRONMENT_UNKNOWN", `There is no environment ${environment}.`, { hint: `${meant === null ? "" : `Did you mean ${meant}? `}waybill.yml has: ${known.join(", ") || "none"}.` });
}

exports.resume = resume;