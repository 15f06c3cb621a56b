const require_cli_ahead_ts = require("../cli/ahead.js");
const require_telling = require("./telling.js");
const require_readers = require("./readers.js");
const require_notes = require("../cli/notes.js");
const require_shipment = require("../cli/shipment.js");

// src/journeys/message-plan.ts
/**
* A verdict's messages: the proof for everybody who was told and who joined since, the exception notice for those who were
* told and want to know. Somebody who was told and is on no list any more, or asked to get no more, is left alone.
*/
function planVerdict(base, thread, readers, { now, wording }) {
	const kind = base.act.kind === "proof" ? "proof" : "exception";
	const known = new Set(thread.told.map(require_telling.readerKey));
	const until = kind === "proof" ? null : waitingUntil(base.expected, now);
	const others = [...leftOutMessages(readers.leftOut), ...gone(thread, readers)];
	const groups = {
		told: [],
		joined: [],
		later: /* @__PURE__ */ new Set()
	};
	for (const reader of readers.readers) {
		const isKnown = known.has(require_telling.keyOfReader(reader));
		const reason = isKnown ? null : require_notes.whyNot(reader.recipient, base.release, base);
		const leftOut = kind === "proof" ? reason : whyNoException(reader, isKnown);
		if (leftOut !== null) others.push(skippedMessage(reader, leftOut));
		else (isKnown ? groups.told : groups.joined).push(reader);
		if (until !== null && reader.recipient.exceptions === "after-expected") groups.later.add(reader.id);
	}
	const compose = (announced, group) => {
		return composeFor({
			kind,
			facts: {
				...base,
				announced
			}
		}, group, require_telling.placeIn(thread), wording);
	};
	const composed = [compose(true, groups.told), compose(false, groups.joined)];
	const outgoing = composed.flatMap((one) => one.outgoing);
	const later = outgoing.filter(({ reader }) => groups.later.has(reader.id));
	return {
		compositions: composed.flatMap(({ compositions }) => compositions),
		outgoing,
		waiting: new Map(later.flatMap(({ message }) => until === null ? [] : [[message.id, until]])),
		others
	};
}
/** The messages that it does not come, for everybody who was, or may have been, told that it does. */
function planCancellation(facts, thread, readers, wording) {
	const known = /* @__PURE__ */ new Set([...thread.told.map(require_telling.readerKey), ...thread.perhaps]);
	const told = readers.readers.filter((reader) => known.has(require_telling.keyOfReader(reader)));
	const strangers = readers.readers.filter((reader) => !known.has(require_telling.keyOfReader(reader)));
	const composed = composeFor({
		kind: "cancellation",
		facts
	}, told, require_telling.placeIn(thread), wording);
	const untold = strangers.map((reader) => skippedMessage(reader, "Was not told of the shipment."));
	return {
		...composed,
		waiting: /* @__PURE__ */ new Map(),
		others: [
			...leftOutMessages(readers.leftOut),
			...gone(thread, readers),
			...untold
		]
	};
}
/** What each of these readers gets, with the bodies that it was made from. */
function composeFor(occasion, readers, threadFor, wording) {
	const byRecipient = new Map(readers.map((reader) => [reader.recipient, reader]));
	const compositions = require_telling.composeBodies(occasion, [...byRecipient.keys()], wording);
	return {
		compositions,
		outgoing: compositions.flatMap(({ body, recipients }) => recipients.flatMap((recipient) => {
			const reader = byRecipient.get(recipient);
			if (!reader) return [];
			const slots = require_telling.slotsFor(occasion, recipient);
			return [require_telling.outgoingTo({
				reader,
				thread: threadFor(reader)
			}, occasion.facts.act, {
				body,
				slots
			})];
		}))
	};
}
/** Somebody who gets nothing, as the sending tells it. */
function skippedMessage({ id, recipient }, reason) {
	const { channel, audiences } = recipient;
	return {
		id: "",
		channel,
		recipient: id,
		audiences: [...audiences],
		state: "skipped",
		reason
	};
}
/** Those whom lists, suppressions or the configuration leave out. */
function leftOutMessages(leftOut) {
	return leftOut.map(({ id, channel, audiences, reason }) => ({
		id: "",
		channel,
		recipient: id,
		audiences: [...audiences],
		state: "skipped",
		reason
	}));
}
/** Those who were told and whom no list and no audience names any more. */
function gone({ told }, readers) {
	const named = /* @__PURE__ */ new Set([...readers.readers.map(require_telling.keyOfReader), ...readers.leftOut.map(({ channel, id }) => require_telling.readerKey({
		channel,
		recipient: id
	}))]);
	return told.filter((one) => !named.has(require_telling.readerKey(one))).map(({ channel, recipient, audiences }) => ({
		id: "",
		channel,
		recipient,
		audiences: [...audiences],
		state: "skipped",
		reason: "Got the notice and is on no list any more."
	}));
}
/** Why a reader is not told that it did not arrive; null when they are, now or later. */
function whyNoException({ recipient }, announced) {
	if (!announced) return "Was not told of the shipment.";
	return recipient.exceptions === "never" ? "Does not get exception notices." : null;
}
/** When those who want to know after the expected time are told; null when that time is over, or was never announced. */
function waitingUntil(expected, now) {
	const until = expected?.to ?? expected?.from ?? null;
	return until !== null && until > now.toISOString() ? until : null;
}

// src/journeys/next-announcement.ts
/**
* What announcing this comes to, most likely first: what is recorded already, to be finished where nothing differs from it;
* with `revise` then the next revision. Throws SHIPMENT_CHANGED (exit code 5) when the same version stands announced at
* another commit and nothing says to revise it, SHIPMENT_CANCELLED, SHIPMENT_DELIVERED, and NOTHING_ANNOUNCED when there
* is nothing to revise.
*/
function nextAnnouncements(entries, name, how) {
	const shipments = require_shipment.foldShipments(entries);
	const attempts = require_shipment.lastAttempt(shipments, name);
	if (how === "again") return [firstOf(name, attempts + 1)];
	const standing = require_shipment.lastAnnounced(shipments.filter(({ version }) => version === name.version), name);
	const attempt = Math.max(1, attempts);
	const { subject } = firstOf(name, attempt);
	const known = shipments.find(({ id }) => id === subject.shipment) ?? null;
	if (how === "revise") {
		if (!standing) throw nothingToRevise(name, require_shipment.lastAnnounced(shipments, name));
		refuseCancelled(standing);
		refuseDelivered(standing, "revised");
		const thread = require_telling.threadOf(entries, shipments, standing);
		const next = {
			subject,
			attempt,
			revision: revisionOf(thread) + 1,
			before: thread,
			recorded: null
		};
		return standing.id === subject.shipment ? [recordedOne(entries, thread, next), next] : [next];
	}
	if (!standing) return [firstOf(name, 1)];
	if (standing.id === known?.id) {
		refuseCancelled(standing);
		return [recordedOne(entries, require_telling.threadOf(entries, shipments, standing), {
			subject,
			attempt
		})];
	}
	if (!(require_shipment.actsOf(standing, "proof").length > 0 || require_shipment.actsOf(standing, "cancellation").length > 0)) throw otherCommit(standing, name);
	return [firstOf(name, known ? attempts + 1 : attempt)];
}
/** Throws SHIPMENT_CANCELLED for what readers were told that it does not come. */
function refuseCancelled(shipment) {
	if (require_shipment.actsOf(shipment, "cancellation").length === 0) return;
	const { version, environment, package: part } = shipment;
	throw new require_cli_ahead_ts.WaybillError("SHIPMENT_CANCELLED", `${version} for ${environment} was cancelled.`, { hint: `If it comes after all, announce it as another attempt: waybill announce --again --environment ${environment}${flagOf(part)}` });
}
/** Throws SHIPMENT_DELIVERED for what readers have the proof of. */
function refuseDelivered(shipment, what) {
	if (require_shipment.actsOf(shipment, "proof").length === 0) return;
	const { version, environment } = shipment;
	throw new require_cli_ahead_ts.WaybillError("SHIPMENT_DELIVERED", `${version} was delivered to ${environment}, and readers have the proof of it: it can not be ${what} any more.`, { hint: "Announce the next version: what has arrived stays as it was told." });
}
/** How a package is named on a command line that a hint shows. */
function flagOf(part) {
	return part === null ? "" : ` --package ${part}`;
}
function firstOf(name, attempt) {
	const { package: part, environment, version, commit } = name;
	return {
		subject: {
			shipment: require_readers.shipmentId({
				...name,
				attempt
			}),
			package: part,
			environment,
			version,
			commit
		},
		attempt,
		revision: 1,
		before: null,
		recorded: null
	};
}
/** The announcement that a thread ends with, and the thread as it was before that was recorded. */
function recordedOne(entries, thread, { subject, attempt }) {
	const [former, last] = thread.announcements.slice(-2);
	const then = last && former ? entries.filter(({ seq }) => seq < last.seq) : [];
	const shipments = require_shipment.foldShipments(then);
	const standing = shipments.find(({ id }) => id === former?.shipment);
	return {
		subject,
		attempt,
		revision: revisionOf(thread),
		before: last && standing ? require_telling.threadOf(then, shipments, standing) : null,
		recorded: thread
	};
}
function revisionOf({ shipment }) {
	return shipment.frozen.payload.revision ?? 1;
}
function nothingToRevise({ version, environment, package: part }, last) {
	const command = `waybill announce --environment ${environment}${flagOf(part)}`;
	return new require_cli_ahead_ts.WaybillError("NOTHING_ANNOUNCED", `${version} was not announced to ${environment}, so there is nothing to revise${last ? `; what was announced last is ${last.version}` : ""}.`, { hint: last ? `Another version is another shipment. Announce it: ${command}. If ${last.version} does not come, say so first: ${command} --cancel --reason "..."` : `Announce it: ${command}` });
}
function otherCommit({ version, environment, commit, package: part }, name) {
	return new require_cli_ahead_ts.WaybillError("SHIPMENT_CHANGED", `${version} was announced to ${environment} at ${commit?.slice(0, 12)}, and this is ${name.commit.slice(0, 12)}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: `Tell the same readers what changed: waybill announce --revise --environment ${environment}${flagOf(part)}`
	});
}

// src/notices/release-for.ts
/**
* Opens the words that overrides have for audiences: to be handed to `composeBodies`, which asks it for every release that a
* message tells of. Of several audiences of a recipient the first, in code unit order, that has words for a change says them.
*/
function openReleaseFor(overrides) {
	if (!Object.values(overrides.changes).some(({ audiences }) => audiences !== void 0)) return (_, release) => release;
	return ({ audiences }, release) => inWordsOf(audiences, release, overrides);
}
/** Each audience's words are looked up in what was written, never in what another audience is told. */
function inWordsOf(audiences, release, overrides) {
	const tellings = audiences.map((audience) => require_notes.wordsFor(release, audience, overrides));
	const told = /* @__PURE__ */ new Map();
	for (const { sections } of tellings) for (const [at, { changes }] of sections.entries()) for (const [index, change] of changes.entries()) if (change !== release.sections[at]?.changes[index] && !told.has(change.id)) told.set(change.id, change);
	return {
		...release,
		sections: release.sections.map((section) => ({
			...section,
			changes: section.changes.map((change) => told.get(change.id) ?? change)
		})),
		breaking: release.breaking.map((entry, index) => tellings.map(({ breaking }) => breaking[index]).find((one) => one !== void 0 && one !== entry) ?? entry)
	};
}

// src/journeys/wording.ts
/**
* The words that audiences have of their own: what overrides say to them, and their templates, all of them read and compiled
* before anything is composed. Throws CONFIG_INVALID and TEMPLATE_INVALID.
*/
async function wordingFor({ files, home }, { readers }, overrides) {
	const words = await require_telling.compileWords(readers.map(({ recipient }) => recipient.words), async (file) => {
		const bytes = await files.read(`${home}/${file}`);
		return bytes === null ? null : Buffer.from(bytes).toString("utf8");
	});
	return {
		releaseFor: openReleaseFor(overrides),
		words
	};
}

Object.defineProperty(exports, "composeFor", {
  enumerable: true,
  get: function () {
    return composeFor;
  }
});
Object.defineProperty(exports, "flagOf", {
  enumerable: true,
  get: function () {
    return flagOf;
  }
});
Object.defineProperty(exports, "leftOutMessages", {
  enumerable: true,
  get: function () {
    return leftOutMessages;
  }
});
Object.defineProperty(exports, "nextAnnouncements", {
  enumerable: true,
  get: function () {
    return nextAnnouncements;
  }
});
Object.defineProperty(exports, "planCancellation", {
  enumerable: true,
  get: function () {
    return planCancellation;
  }
});
Object.defineProperty(exports, "planVerdict", {
  enumerable: true,
  get: function () {
    return planVerdict;
  }
});
Object.defineProperty(exports, "refuseCancelled", {
  enumerable: true,
  get: function () {
    return refuseCancelled;
  }
});
Object.defineProperty(exports, "refuseDelivered", {
  enumerable: true,
  get: function () {
    return refuseDelivered;
  }
});
Object.defineProperty(exports, "skippedMessage", {
  enumerable: true,
  get: function () {
    return skippedMessage;
  }
});
Object.defineProperty(exports, "wordingFor", {
  enumerable: true,
  get: function () {
    return wordingFor;
  }
});