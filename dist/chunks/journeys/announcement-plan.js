const require_shared = require("../cli/source.js");
const require_address = require("../notices/address.js");
const require_notes = require("../cli/notes.js");
const require_announced = require("./announced.js");
const require_outgoing = require("./outgoing.js");
const require_message = require("../notices/message.js");
const require_shipments = require("../ledger/shipments.js");
const require_shipment_thread = require("./shipment-thread.js");

// src/journeys/message-plan.ts
/**
* A verdict's messages: the proof for everybody who was told and who joined since, the exception notice for those who were
* told and want to know. Somebody who was told and is on no list any more, or asked to get no more, is left alone.
*/
function planVerdict(base, thread, readers, { now, wording }) {
	const kind = base.act.kind === "proof" ? "proof" : "exception";
	const known = new Set(thread.told.map(require_shipment_thread.readerKey));
	const until = kind === "proof" ? null : waitingUntil(base.expected, now);
	const others = [...leftOutMessages(readers.leftOut), ...gone(thread, readers)];
	const groups = {
		told: [],
		joined: [],
		later: /* @__PURE__ */ new Set()
	};
	for (const reader of readers.readers) {
		const isKnown = known.has(require_shipment_thread.keyOfReader(reader));
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
		}, group, require_shipment_thread.placeIn(thread), wording);
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
	const known = /* @__PURE__ */ new Set([...thread.told.map(require_shipment_thread.readerKey), ...thread.perhaps]);
	const told = readers.readers.filter((reader) => known.has(require_shipment_thread.keyOfReader(reader)));
	const strangers = readers.readers.filter((reader) => !known.has(require_shipment_thread.keyOfReader(reader)));
	const composed = composeFor({
		kind: "cancellation",
		facts
	}, told, require_shipment_thread.placeIn(thread), wording);
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
/**
* What a rollback or a correction says to everybody who was, or may have been, told by messages of these kinds; with
* `internal`, to those of them alone who belong to the house.
*/
function planReturn(facts, to, thread, { readers, wording }) {
	const kind = facts.act.kind === "rollback" ? "rollback" : "correction";
	const { acts } = thread.shipment;
	const known = /* @__PURE__ */ new Set([...require_shipments.reachedBy(thread.shipment, to.kinds).map(require_shipment_thread.readerKey), ...acts.filter((act) => to.kinds.includes(act.kind)).flatMap(({ messages }) => messages).filter(({ receipt }) => receipt === null || receipt.state === "unknown").map(require_shipment_thread.readerKey)]);
	const others = [...leftOutMessages(readers.leftOut), ...gone(thread, readers)];
	const told = [];
	for (const reader of readers.readers) if (!known.has(require_shipment_thread.keyOfReader(reader))) others.push(skippedMessage(reader, "Was told nothing of it."));
	else if (to.internal && reader.recipient.external) others.push(skippedMessage(reader, kind === "rollback" && facts.verdict.verdict === "healthy" ? "Is told once all of it went back." : "Is told once it is known what runs."));
	else told.push(reader);
	const place = require_shipment_thread.placeIn({
		id: thread.id,
		told: require_shipments.reachedBy(thread.shipment, require_message.messageKinds)
	});
	return {
		...composeFor({
			kind,
			facts: {
				...facts,
				announced: true
			}
		}, told, place, wording),
		waiting: /* @__PURE__ */ new Map(),
		others
	};
}
/** What each of these readers gets, with the bodies that it was made from. */
function composeFor(occasion, readers, threadFor, wording) {
	const byRecipient = new Map(readers.map((reader) => [reader.recipient, reader]));
	const compositions = require_outgoing.composeBodies(occasion, [...byRecipient.keys()], wording);
	return {
		compositions,
		outgoing: compositions.flatMap(({ body, recipients }) => recipients.flatMap((recipient) => {
			const reader = byRecipient.get(recipient);
			if (!reader) return [];
			const slots = require_outgoing.slotsFor(occasion, recipient);
			return [require_outgoing.outgoingTo({
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
	const named = /* @__PURE__ */ new Set([...readers.readers.map(require_shipment_thread.keyOfReader), ...readers.leftOut.map(({ channel, id }) => require_shipment_thread.readerKey({
		channel,
		recipient: id
	}))]);
	return told.filter((one) => !named.has(require_shipment_thread.readerKey(one))).map(({ channel, recipient, audiences }) => ({
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

// src/journeys/announcement-plan.ts
/**
* Plans the messages of an announcement. The first goes to everybody who follows something of it. A revision goes to those
* who were, or may have been, told of the shipment, in the same thread; to people who joined since it is the whole notice.
*/
function planAnnouncement(announcing, next, readers, wording) {
	const { before } = next;
	const facts = factsOf(announcing, next);
	const { release, environment } = facts;
	const destination = {
		environment,
		package: facts.package
	};
	const known = /* @__PURE__ */ new Set([...(before?.told ?? []).map(require_shipment_thread.readerKey), ...before?.perhaps ?? []]);
	const others = [...leftOutMessages(readers.leftOut)];
	const groups = {
		told: [],
		joined: []
	};
	for (const reader of readers.readers) {
		const isKnown = known.has(require_shipment_thread.keyOfReader(reader));
		const isSame = announcing.unchanged.has(require_shipment_thread.keyOfReader(reader));
		const reason = isKnown ? isSame ? "Nothing is different for them." : null : require_notes.whyNot(reader.recipient, release, destination);
		if (reason !== null) others.push(skippedMessage(reader, reason));
		else (isKnown ? groups.told : groups.joined).push(reader);
	}
	const place = require_shipment_thread.placeIn(before ?? {
		id: next.subject.shipment,
		told: []
	});
	const kind = before === null ? "notice" : "revision";
	const compose = (revised, group) => {
		const occasion = {
			kind,
			facts: {
				...facts,
				revised
			}
		};
		return composeFor(occasion, group, (reader) => before ? place(reader) : null, wording);
	};
	const composed = [compose(facts.revised ?? null, groups.told), compose(null, groups.joined)];
	return {
		next,
		kind,
		facts,
		compositions: composed.flatMap(({ compositions }) => compositions),
		outgoing: composed.flatMap(({ outgoing }) => outgoing),
		others
	};
}
/** What a single product, or a package of several, is called. */
function productOf(configuration, repositoryUrl) {
	return configuration.product ?? repositoryUrl?.split("/").at(-1) ?? "This product";
}
function factsOf(announcing, next) {
	const { configuration, consignment, product, expected, at } = announcing;
	const { release, bom, repository } = consignment;
	const { subject, revision, before } = next;
	return {
		...identityOf(next),
		act: {
			shipment: subject.shipment,
			kind: before === null ? "notice" : "revision",
			revision,
			causing: before?.shipment.frozen.seq ?? 0
		},
		product: before?.announcements[0].payload.product ?? product,
		previousVersion: release.previousTag === null ? null : require_announced.plainVersion(release.previousTag),
		release,
		repositoryUrl: repository.url,
		links: require_shared.textLinks(repository),
		pageUrl: configuration.page["base-url"] ?? null,
		expected,
		earlyAccess: configuration["early-access"] ?? null,
		replyTo: configuration.channels.email?.["reply-to"] ?? null,
		bom: bom && {
			components: bom.summary.components,
			sha256: bom.summary.sha256,
			bytes: bom.summary.bytes
		},
		...announcing.hotfix ? { hotfix: true } : {},
		...attachUpTo(configuration),
		revised: revisedFacts(announcing, next),
		at: before === null ? release.date : at
	};
}
function identityOf({ subject: { package: part, environment, version, commit } }) {
	return {
		package: part,
		environment,
		version,
		commit
	};
}
/** The largest bill of materials that travels with a mail, where the configuration sets one. */
function attachUpTo({ channels }) {
	const limit = channels.email?.["attach-up-to"];
	return limit === void 0 ? {} : { attachUpTo: limit };
}
function revisedFacts({ consignment, reason, previous }, { revision, before }) {
	if (before === null || previous === null) return null;
	return {
		revision,
		reason,
		previousExpected: before.shipment.frozen.payload.expected,
		...require_address.revisionBetween(previous, consignment.release)
	};
}

Object.defineProperty(exports, "planAnnouncement", {
  enumerable: true,
  get: function () {
    return planAnnouncement;
  }
});
Object.defineProperty(exports, "planCancellation", {
  enumerable: true,
  get: function () {
    return planCancellation;
  }
});
Object.defineProperty(exports, "planReturn", {
  enumerable: true,
  get: function () {
    return planReturn;
  }
});
Object.defineProperty(exports, "planVerdict", {
  enumerable: true,
  get: function () {
    return planVerdict;
  }
});
Object.defineProperty(exports, "productOf", {
  enumerable: true,
  get: function () {
    return productOf;
  }
});