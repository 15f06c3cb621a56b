const require_cli_ahead_ts = require("../cli/ahead.js");
const require_message = require("../notices/message.js");
const require_address = require("../notices/address.js");
const require_digest = require("../ledger/digest.js");
const require_frozen = require("../ledger/frozen.js");
const require_shipments = require("../ledger/shipments.js");
const require_announced = require("./announced.js");
const require_outgoing = require("./outgoing.js");
const require_shipment_thread = require("./shipment-thread.js");
const require_facts = require("./facts.js");

// src/notices/sending.ts
/** What a sending came to, as the document that every door prints. */
function tellSending(subject, kind, messages, verdict) {
	const counts = Object.fromEntries(require_message.sendStates.map((state) => [state, 0]));
	for (const { state } of messages) counts[state] += 1;
	return {
		schema: "waybill/sending@1",
		shipment: subject.shipment,
		kind,
		version: subject.version,
		environment: subject.environment,
		...verdict ? { verdict } : {},
		messages,
		counts,
		exitCodes: sendingExitCodes(messages)
	};
}
/** 6 when the fate of a message is open, or when a whole channel or audience was refused; single refusals are told only. */
function sendingExitCodes(messages) {
	const open = messages.some(({ state }) => state === "unknown" || state === "deferred" || state === "sending");
	const groups = /* @__PURE__ */ new Map();
	for (const { channel, audiences, state } of messages) for (const group of [`channel ${channel}`, ...audiences.map((name) => `audience ${name}`)]) groups.set(group, (groups.get(group) ?? true) && state === "refused");
	return [open || [...groups.values()].includes(true) ? require_cli_ahead_ts.exitCodes.unsent : require_cli_ahead_ts.exitCodes.done];
}

// src/journeys/dispatch.ts
/** A server that asks for at most so much patience gets it within the run, a few times a message. */
const longestWaitMs = 6e4;
const tries = 5;
/**
* Sends every message once, as far as the run is not interrupted and the lease is held; `settle` gets each receipt. What
* was not begun then is nowhere noted. After a fault of our own nothing more is begun, what is under way is waited for, and
* the fault thrown.
*/
async function dispatch(waiting, dispatching, signal) {
	const stop = new AbortController();
	const faults = [];
	const lanes = [...dispatching.senders].flatMap(([channel, sender]) => {
		const queue = waiting.filter(({ message }) => message.channel === channel).values();
		return Array.from({ length: require_address.channels[channel].atOnce }, async () => {
			try {
				await workOff(queue, {
					...dispatching,
					sender
				}, {
					signal,
					stop: stop.signal
				});
			} catch (fault) {
				faults.push(fault);
				stop.abort();
			}
		});
	});
	await Promise.all(lanes);
	if (faults.length > 0) throw faults[0];
}
/** One message after the other; the line that the next one is begun reaches the disk while this one is under way. */
async function workOff(queue, lane, ends) {
	const { diary } = lane;
	const ended = () => ends.signal.aborted || ends.stop.aborted;
	let noted = Promise.resolve();
	const begin = async () => {
		if (ended() || !await lane.lease.held()) return null;
		const { value } = queue.next();
		if (!value) return null;
		await diary.begin(value.message.id);
		return value;
	};
	let next = begin();
	for (let outgoing = await next; outgoing !== null; outgoing = await next) {
		if (ended() || !await lane.lease.held()) {
			await diary.takeBack(outgoing.message.id);
			break;
		}
		next = begin();
		next.catch(() => void 0);
		const receipt = await sendPatiently(outgoing, lane, ends.signal);
		lane.settle(receipt);
		noted = diary.note(receipt);
		noted.catch(() => void 0);
	}
	await noted;
}
/** A server that says for how long it wants to be left alone, and means a moment, is asked again in this run: the same bytes. */
async function sendPatiently(outgoing, lane, signal) {
	const { sender, diary, clock } = lane;
	const delivery = require_outgoing.deliveryOf(outgoing, lane.attachments);
	for (let attempt = 1;; attempt++) {
		const receipt = await sender.send(delivery, signal);
		const wait = receipt.state === "deferred" ? waitOf(receipt, clock.now()) : null;
		if (wait === null || attempt === tries || signal.aborted) return receipt;
		await diary.note(receipt);
		await clock.sleep(wait, signal);
		if (signal.aborted || !await lane.lease.held()) return receipt;
		await diary.begin(outgoing.message.id);
	}
}
function waitOf({ until }, now) {
	const wait = until === null ? Number.POSITIVE_INFINITY : Date.parse(until) - now.getTime();
	return wait <= longestWaitMs ? Math.max(wait, 1) : null;
}

// src/journeys/fate.ts
/** Folds a journal, by message. */
function readJournaled(entries) {
	const known = /* @__PURE__ */ new Map();
	for (const { message, state, at, receipt } of entries) {
		const before = known.get(message)?.receipt ?? null;
		known.set(message, {
			receipt: receipt ?? before,
			begun: receipt === null && state === "sending" ? at : null
		});
	}
	return known;
}
/**
* What is known of a message from the ledger and from this clone's journal, whichever tells more. `sure` is whether one
* of which neither tells was certainly not begun (`isAccountedFor`); `now` is RFC 3339.
*/
function fateOf(sent, journaled, { sure, now }) {
	const told = toldBy(sent.message, journaled);
	const receipt = told !== null && isNewer(told, sent.receipt) ? told : sent.receipt;
	if (receipt?.state === "unknown") return {
		state: "unknown",
		receipt,
		guess: false
	};
	if (receipt !== null && receipt.state !== "deferred") return {
		state: "settled",
		receipt,
		guess: false
	};
	const until = receipt?.until ?? sent.until;
	if (until !== null && until > now) return {
		state: "settled",
		receipt: receipt ?? deferredUntil(sent.message, until, now),
		guess: false
	};
	if (sure) return {
		state: "waiting",
		receipt,
		guess: false
	};
	return {
		state: "unknown",
		receipt: unknownReceipt(sent.message, now, "Another run set out to send it, and has not told what became of it."),
		guess: true
	};
}
/** A message that waits from the beginning, since it was recorded so. */
function deferredUntil(message, until, at) {
	return {
		message,
		state: "deferred",
		at,
		serverId: null,
		reason: `Is told when the expected time is over: ${until}.`,
		until
	};
}
function unknownReceipt(message, at, reason) {
	return {
		message,
		state: "unknown",
		at,
		serverId: null,
		reason,
		until: null
	};
}
function skippedReceipt(message, at, reason) {
	return {
		message,
		state: "skipped",
		at,
		serverId: null,
		reason,
		until: null
	};
}
function toldBy(message, journaled) {
	if (!journaled) return null;
	const { begun, receipt } = journaled;
	if (begun === null) return receipt;
	return unknownReceipt(message, begun, "An earlier run began to send it and left no answer.");
}
/** A server's answer outweighs what only says that there was none; otherwise the later word counts. */
function isNewer(told, known) {
	if (known === null) return true;
	if (isAnswer(known)) return false;
	return isAnswer(told) || told.at > known.at;
}
function isAnswer({ state }) {
	return state !== "unknown" && state !== "deferred";
}
/** Whether the ledger has a receipt already. */
function isRecorded(receipt, known) {
	return known !== null && receipt.state === known.state && receipt.at === known.at;
}

// src/journeys/lease.ts
/** The clocks of two machines may differ by twice as much: a holder renews this early, another waits this long. */
const clockMarginMs = 6e4;
/** Takes the right to send what `act` records, as soon as it is needed. Ask `mayTake` first. */
function takeLease(edge, subject, act) {
	const last = act.holders.at(-1);
	const own = last?.run === edge.run && !last.done;
	let until = own ? Date.parse(last.until) : 0;
	let claims = act.holders.length - 1;
	let taken = own;
	let lost = false;
	let renewal = null;
	const lasts = () => edge.clock.now().getTime() < until - clockMarginMs;
	async function claim() {
		const end = edge.clock.now().getTime() + require_shipments.leaseMs;
		const payload = {
			intent: act.seq,
			run: edge.run,
			until: new Date(end).toISOString()
		};
		const fact = require_facts.factOf(edge, subject, {
			kind: "sending.claimed",
			causing: act.seq,
			batch: claims,
			payload
		});
		const [entry] = await edge.ledger.append([fact]);
		claims += 1;
		lost = !entry || !require_facts.isRecordOf(entry, fact);
		taken ||= !lost;
		until = end;
	}
	return {
		get taken() {
			return taken;
		},
		async held() {
			if (lost || lasts()) return !lost;
			renewal ??= claim().finally(() => {
				renewal = null;
			});
			await renewal;
			return !lost;
		}
	};
}
/**
* Whether this run may go on with an intent: it is its own, the last holder said that it is done or was a run of this
* clone (`ours`; that it is gone is known by the journal's lock), or the last holder's time is over.
*/
function mayTake({ holders }, ours, now) {
	const last = holders.at(-1) ?? holders[0];
	if (last.done || last.run !== null && ours.has(last.run)) return true;
	return Date.parse(last.until) + clockMarginMs < now.getTime();
}
/**
* Whether a message without a word in the ledger and in this clone's journal was certainly not begun: everybody who held
* the intent was a run of this clone, or came before somebody who accounted for all.
*/
function isAccountedFor({ holders }, ours) {
	return holders.reduce((sure, { run, done }) => done || sure && run !== null && ours.has(run), true);
}

// src/journeys/carry-out.ts
/**
* Sends what recorded intents still ask for, and records what became of it: a batch after the other, each recorded while
* the next is sent. Nothing is sent without the lease of its intent; what may have been sent before is looked up where
* the channel can, and held otherwise. Gives the last receipt of every message of which there is one.
*/
async function carryOut(edge, senders, { batches, attachments, onUnknown }, signal) {
	const receipts = /* @__PURE__ */ new Map();
	let recording = Promise.resolve();
	let failed = false;
	const expected = batches.reduce((sum, { outgoing }) => sum + outgoing.length, 0);
	edge.watch?.expect(expected);
	for (const batch of batches) {
		if (failed) break;
		const work = openWork(edge, batch);
		edge.watch?.expect(work.waiting.length - batch.outgoing.length);
		try {
			await carryOutBatch(edge, {
				batch,
				work,
				senders,
				attachments,
				onUnknown
			}, signal);
		} finally {
			recording = recording.then(() => recordReceipts(edge, batch, work));
			recording.catch(() => {
				failed = true;
			});
		}
		work.told.forEach((receipt, message) => receipts.set(message, receipt));
	}
	edge.watch?.end();
	await recording;
	return receipts;
}
/** What carrying it out would come to, as far as that can be said without asking anybody; nothing is sent or recorded. */
function foresee(edge, batch) {
	const { told, waiting } = openWork(edge, batch);
	const now = edge.clock.now().toISOString();
	for (const { message } of waiting) {
		const reason = batch.instead.get(message);
		if (reason === void 0) told.delete(message);
		else told.set(message, skippedReceipt(message, now, reason));
	}
	return told;
}
function openWork(edge, { subject, act, diary }) {
	const now = edge.clock.now();
	const free = mayTake(act, diary.ours, now);
	const sure = free && isAccountedFor(act, diary.ours);
	const work = {
		lease: takeLease(edge, subject, act),
		told: /* @__PURE__ */ new Map(),
		guesses: /* @__PURE__ */ new Set(),
		waiting: [],
		unclear: []
	};
	for (const sent of act.messages) {
		const fate = fateOf(sent, diary.journaled.get(sent.message), {
			sure,
			now: now.toISOString()
		});
		if (fate.receipt !== null) work.told.set(sent.message, fate.receipt);
		if (fate.guess) work.guesses.add(sent.message);
		if (free && fate.state === "waiting") work.waiting.push(sent);
		if (free && fate.state === "unknown") work.unclear.push(sent);
	}
	return work;
}
async function carryOutBatch(edge, setting, signal) {
	const { batch, work, senders, attachments } = setting;
	const byId = new Map(batch.outgoing.map((outgoing) => [outgoing.message.id, outgoing]));
	const mendable = work.unclear.filter((sent) => isMendable(sent, setting, byId));
	const wanted = work.waiting.filter(({ message }) => byId.has(message) || batch.instead.has(message));
	if (signal.aborted || mendable.length + wanted.length === 0) return;
	if (!await work.lease.held()) {
		const now = edge.clock.now().toISOString();
		for (const { message } of wanted) {
			work.told.set(message, unknownReceipt(message, now, "Another run goes on with it."));
			work.guesses.add(message);
		}
		return;
	}
	const settle = (receipt) => {
		work.guesses.delete(receipt.message);
		work.told.set(receipt.message, receipt);
		edge.watch?.settled(receipt);
	};
	const found = await findOut(edge, mendable, {
		...setting,
		byId,
		settle
	}, signal);
	const going = [];
	for (const { message } of [...wanted, ...found]) {
		const reason = batch.instead.get(message);
		const outgoing = byId.get(message);
		if (reason !== void 0) settle(skippedReceipt(message, edge.clock.now().toISOString(), reason));
		else if (outgoing) going.push(outgoing);
	}
	const { diary } = batch;
	const dispatching = {
		clock: edge.clock,
		senders,
		diary,
		lease: work.lease,
		attachments,
		settle
	};
	await dispatch(going, dispatching, signal);
}
/** Whether anything can be done about an unknown message: it is looked up, or it was said what is to be done. */
function isMendable({ message, channel }, { senders, onUnknown }, byId) {
	if (onUnknown === "abandon") return true;
	if (!byId.has(message)) return false;
	return onUnknown === "resend" || senders.get(channel)?.find !== void 0;
}
/** Looks unknown messages up, one after another, and gives those that may be sent. */
async function findOut(edge, unclear, setting, signal) {
	const { onUnknown, settle } = setting;
	const sendable = [];
	for (const sent of unclear) {
		if (signal.aborted) break;
		const answer = await lookUp(sent, setting);
		if (answer === "not there" || answer === "nobody knows" && onUnknown === "resend") sendable.push(sent);
		else if (answer === "nobody knows" && onUnknown === "abandon") settle(skippedReceipt(sent.message, edge.clock.now().toISOString(), "Given up: nobody knows whether it was sent."));
		else if (typeof answer !== "string") {
			await setting.batch.diary.note(answer);
			settle(answer);
		}
	}
	return sendable;
}
async function lookUp(sent, { batch, byId, senders, attachments }) {
	const sender = senders.get(sent.channel);
	const outgoing = byId.get(sent.message);
	if (!outgoing || !sender?.find) return "nobody knows";
	try {
		const since = new Date(Date.parse(batch.act.at));
		return await sender.find(require_outgoing.deliveryOf(outgoing, attachments), since) ?? "not there";
	} catch {
		return "nobody knows";
	}
}
/**
* As another batch when somebody else recorded receipts of the act since: neither record may hide the other. Who had the
* lease always says a last word, so that the next knows that what has no receipt was not begun.
*/
async function recordReceipts(edge, batch, work) {
	const { act, subject } = batch;
	const { taken } = work.lease;
	const known = new Map(act.messages.map(({ message, receipt }) => [message, receipt]));
	const receipts = [...work.told.values()].filter((receipt) => !isRecorded(receipt, known.get(receipt.message) ?? null) && (taken || !work.guesses.has(receipt.message)));
	if (receipts.length === 0 && !(taken && act.messages.length > 0)) return;
	const payload = {
		intent: act.seq,
		receipts
	};
	for (let number = act.receiptsRecorded;; number++) {
		const kind = `${act.kind}.receipts`;
		const fact = require_facts.factOf(edge, subject, {
			kind,
			causing: act.seq,
			batch: number,
			payload
		});
		const [recorded] = await edge.ledger.append([fact]);
		if (recorded === void 0 || require_facts.isRecordOf(recorded, fact)) return;
	}
}

// src/journeys/diary.ts
const runMark = "run ";
/** What earlier runs of this clone left in it, without working on the act. Throws SENDING_UNDER_WAY while another run does. */
async function readDiary(edge, act, follows) {
	const { journal, earlier } = await edge.journal(nameOf(act, follows));
	await journal.close();
	return {
		journaled: readJournaled(earlier),
		ours: runsIn(earlier)
	};
}
/**
* Opens it, and notes that this run works on the act, before the ledger hears of that: so a later run of the clone knows
* its own. `follows` is the seq that the act's intents follow from. Throws SENDING_UNDER_WAY while another run has it.
*/
async function openDiary(edge, act, follows) {
	const { journal, earlier } = await edge.journal(nameOf(act, follows));
	const line = (message, state) => journal.record({
		message,
		state,
		at: edge.clock.now().toISOString(),
		receipt: null
	});
	try {
		await line(`${runMark}${edge.run}`, "planned");
	} catch (error) {
		await journal.close();
		throw error;
	}
	return diaryOf(journal, {
		journaled: readJournaled(earlier),
		ours: /* @__PURE__ */ new Set([...runsIn(earlier), edge.run]),
		begin: (message) => line(message, "sending"),
		takeBack: (message) => line(message, "planned")
	});
}
function nameOf({ shipment, kind }, follows) {
	return `${shipment}-${kind}-${follows}`;
}
function runsIn(earlier) {
	const marks = earlier.filter(({ message }) => message.startsWith(runMark));
	return new Set(marks.map(({ message }) => message.slice(4)));
}
function diaryOf(journal, rest) {
	return {
		...rest,
		note: (receipt) => journal.record({
			message: receipt.message,
			state: receipt.state,
			at: receipt.at,
			receipt
		}),
		close: () => journal.close()
	};
}

// src/journeys/send.ts
/** DESIGN, section 5: one intent names at most so many recipients. */
const recipientsAtOnce = 1e3;
/**
* Records in one append what is to be sent to whom, all of it or nothing, then sends it and records what became of it.
* What is recorded already stays as it is: the same orders again finish it, and send nobody anything twice. Gives the
* receipt of every message that has one; what an interruption left has none. Throws SENDING_UNDER_WAY,
* SHIPMENT_CHANGED when a message is not the one that was recorded, and LEDGER_UNREACHABLE.
*/
async function sendMessages(edge, senders, { before, orders, attachments }, signal) {
	const diaries = [];
	try {
		for (const { act, follows } of orders) diaries.push(await openDiary(edge, act, follows));
		await edge.ledger.append([...before, ...orders.flatMap((order) => intentsOf(edge, order))]);
		const entries = (await edge.ledger.read()).map(({ entry }) => entry);
		const shipments = new Map(require_shipments.foldShipments(entries).map((shipment) => [shipment.id, shipment]));
		const receipts = /* @__PURE__ */ new Map();
		const batches = orders.flatMap((order, at) => {
			const diary = diaries[at];
			const shipment = shipments.get(order.subject.shipment);
			if (!diary || !shipment) return [];
			const planned = planOrder(edge, {
				order,
				diary,
				shipment
			});
			planned.unrecorded.forEach((receipt) => receipts.set(receipt.message, receipt));
			return planned.batches;
		});
		(await carryOut(edge, senders, {
			batches,
			attachments,
			onUnknown: "hold"
		}, signal)).forEach((receipt, message) => receipts.set(message, receipt));
		return receipts;
	} finally {
		await Promise.all(diaries.map((diary) => diary.close()));
	}
}
/** What became of each message; one without a receipt is still only planned. */
function toldMessages(outgoing, receipts) {
	return outgoing.map(({ message: { id, audiences, channel, recipient } }) => {
		const receipt = receipts.get(id);
		return {
			id,
			audiences: [...audiences],
			channel,
			recipient,
			state: receipt?.state ?? "planned",
			reason: receipt?.reason ?? null
		};
	});
}
/** One intent for each thousand of recipients; one, also for nobody, so that the act is on record. */
function intentsOf(edge, { act, subject, follows, keyId, reason, ...order }) {
	const { outgoing, waiting, files, at } = order;
	const bodies = Object.keys(files ?? {}).filter((path) => path.startsWith("frozen/bodies/"));
	const count = Math.max(1, Math.ceil(outgoing.length / recipientsAtOnce));
	return Array.from({ length: count }, (_, batch) => {
		const payload = {
			revision: act.revision,
			causing: act.causing,
			keyId,
			...bodies.length > 0 ? { bodies } : {},
			recipients: outgoing.slice(batch * recipientsAtOnce, (batch + 1) * recipientsAtOnce).map(({ message: { id, recipient, channel, audiences, digest } }) => {
				const until = waiting?.get(id);
				const to = {
					message: id,
					recipient,
					channel,
					audiences,
					digest
				};
				return until === void 0 ? to : {
					...to,
					until
				};
			}),
			...reason ? { reason } : {}
		};
		const content = {
			kind: `${act.kind}.intent`,
			causing: follows,
			batch,
			payload
		};
		const fact = require_facts.factOf(edge, subject, batch === 0 && files ? {
			...content,
			files
		} : content);
		return at === void 0 ? fact : {
			...fact,
			at
		};
	});
}
/** The recorded intents of an order, whoever recorded them, with what this run can send of them. */
function planOrder(edge, { order, diary, shipment }) {
	const { act, subject, follows, outgoing } = order;
	const acts = require_shipments.actsOf(shipment, act.kind).filter((one) => one.follows === follows);
	const byId = new Map(outgoing.map((one) => [one.message.id, one]));
	const batches = acts.map((one) => ({
		subject,
		act: one,
		diary,
		outgoing: one.messages.flatMap(({ message, digest }) => {
			const mine = byId.get(message);
			if (mine && mine.message.digest !== digest) throw shipmentChanged(shipment);
			byId.delete(message);
			return mine ? [mine] : [];
		}),
		instead: provedBefore(shipment, one)
	}));
	const now = edge.clock.now().toISOString();
	const reason = "Is not in the record of this sending: joined since, or is told by another run.";
	return {
		batches,
		unrecorded: [...byId.keys()].map((id) => skippedReceipt(id, now, reason))
	};
}
/** An exception that was recorded after somebody's proof is not told: the proof is the last word on a delivery. */
function provedBefore(shipment, act) {
	const proved = require_shipments.actsOf(shipment, "proof").some(({ seq }) => seq < act.seq);
	if (act.kind !== "exception" || !proved) return /* @__PURE__ */ new Map();
	return new Map(act.messages.map(({ message }) => [message, "Another run has proved the delivery before."]));
}
/** What was frozen then is what is sent now, or nothing is. */
function shipmentChanged({ version, environment }, hint = "Undo the change to waybill.yml or the lists to say the same, or announce it anew: waybill announce --again.") {
	return new require_cli_ahead_ts.WaybillError("SHIPMENT_CHANGED", `${version} was announced to ${environment} before, and what would be said now differs from what was frozen then.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint
	});
}

// src/journeys/thread-root.ts
/**
* What these readers on Slack were told first, by `readerKey`, from the ledger: its head is to tell what became of the
* shipment. Nobody is in it whose audiences or wants are others than then, since nothing tells which message was theirs.
*/
async function rootBodiesOf(edge, thread, readers) {
	const roots = /* @__PURE__ */ new Map();
	const first = new Map(thread.told.map((one) => [require_shipment_thread.readerKey(one), one.serverIds[0]]));
	const read = /* @__PURE__ */ new Map();
	for (const reader of readers) {
		const key = require_shipment_thread.keyOfReader(reader);
		const announcement = reader.recipient.channel === "slack" ? announcementOf(thread, first.get(key)) : null;
		if (announcement === null) continue;
		const bodies = read.get(announcement.seq) ?? await slackBodies(edge, announcement);
		read.set(announcement.seq, bodies);
		const body = bodies.find((one) => one.key === require_outgoing.bodyKeyOf(reader.recipient));
		if (!body) continue;
		const facts = {
			expected: announcement.payload.expected,
			revised: null
		};
		const slots = require_outgoing.slotsFor({
			kind: "notice",
			facts
		}, reader.recipient);
		roots.set(key, require_address.fillSlots(body.bodies, slots, "slack"));
	}
	return roots;
}
/** Which announcement a server's id is of. */
function announcementOf({ shipment, announcements }, serverId) {
	if (serverId === void 0) return null;
	const act = shipment.acts.find(({ messages }) => messages.some(({ receipt }) => receipt?.serverId === serverId));
	if (act?.kind !== "notice" && act?.kind !== "revision") return null;
	return announcements.find(({ payload }) => (payload.revision ?? 1) === act.revision) ?? null;
}
async function slackBodies({ ledger }, { seq, payload }) {
	const files = payload.bodies.filter(({ channel }) => channel === "slack");
	return Promise.all(files.map(async (file) => {
		const bytes = require_frozen.frozenBytes(file, await ledger.file(seq, file.path));
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	}));
}

// src/journeys/telling.ts
/**
* Opens the channels that are needed, records and sends, and closes them. `thread` is what the messages go on with; null for
* the first announcement. Throws CHANNEL_REFUSED before anything is recorded.
*/
async function tellReaders(edge, thread, sendings, signal) {
	const channels = sendings.orders.flatMap(({ outgoing }) => outgoing.map(({ message }) => message.channel));
	const senders = await require_outgoing.openSenders(edge, channels);
	try {
		const whole = thread === null ? sendings : await withRoots(edge, thread, sendings);
		return {
			receipts: await sendMessages(edge, senders, whole, signal),
			ledgerHead: await ledgerHeadOf(edge)
		};
	} finally {
		await require_outgoing.closeSenders(senders);
	}
}
async function withRoots(edge, thread, sendings) {
	const readers = sendings.orders.flatMap(({ outgoing }) => outgoing.map(({ reader }) => reader));
	const roots = await rootBodiesOf(edge, thread, readers);
	if (roots.size === 0) return sendings;
	const orders = sendings.orders.map((order) => ({
		...order,
		outgoing: order.outgoing.map((one) => ({
			...one,
			rootBodies: roots.get(require_shipment_thread.keyOfReader(one.reader)) ?? null
		}))
	}));
	return {
		...sendings,
		orders
	};
}
/** Entries by which messages of a thread that still wait are given up, since something newer is told instead. */
function givingUp(edge, { parts }, { kinds, reason }) {
	const at = edge.clock.now().toISOString();
	return parts.flatMap((shipment) => shipment.acts.flatMap((act) => {
		const waiting = kinds.includes(act.kind) ? act.messages.filter(isWaiting) : [];
		if (waiting.length === 0) return [];
		const receipts = waiting.map(({ message }) => skippedReceipt(message, at, reason));
		const payload = {
			intent: act.seq,
			receipts
		};
		const kind = `${act.kind}.receipts`;
		const batch = act.receiptsRecorded;
		return [require_facts.factOf(edge, require_announced.subjectOf(shipment), {
			kind,
			causing: act.seq,
			batch,
			payload
		})];
	}));
}
function isWaiting({ receipt, until }) {
	return receipt?.state === "deferred" || receipt === null && until !== null;
}
async function ledgerHeadOf(edge) {
	const last = (await edge.ledger.read()).at(-1);
	return last ? require_digest.sha256Of(last.bytes) : null;
}

Object.defineProperty(exports, "carryOut", {
  enumerable: true,
  get: function () {
    return carryOut;
  }
});
Object.defineProperty(exports, "foresee", {
  enumerable: true,
  get: function () {
    return foresee;
  }
});
Object.defineProperty(exports, "givingUp", {
  enumerable: true,
  get: function () {
    return givingUp;
  }
});
Object.defineProperty(exports, "ledgerHeadOf", {
  enumerable: true,
  get: function () {
    return ledgerHeadOf;
  }
});
Object.defineProperty(exports, "openDiary", {
  enumerable: true,
  get: function () {
    return openDiary;
  }
});
Object.defineProperty(exports, "readDiary", {
  enumerable: true,
  get: function () {
    return readDiary;
  }
});
Object.defineProperty(exports, "rootBodiesOf", {
  enumerable: true,
  get: function () {
    return rootBodiesOf;
  }
});
Object.defineProperty(exports, "shipmentChanged", {
  enumerable: true,
  get: function () {
    return shipmentChanged;
  }
});
Object.defineProperty(exports, "tellReaders", {
  enumerable: true,
  get: function () {
    return tellReaders;
  }
});
Object.defineProperty(exports, "tellSending", {
  enumerable: true,
  get: function () {
    return tellSending;
  }
});
Object.defineProperty(exports, "toldMessages", {
  enumerable: true,
  get: function () {
    return toldMessages;
  }
});