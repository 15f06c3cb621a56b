const require_shipments = require("../ledger/shipments.js");

// src/journeys/shipment-thread.ts
/** Follows a shipment back through what it revised and superseded. */
function threadOf(entries, shipments, shipment) {
	const frozen = new Map(entries.filter(({ kind }) => kind === "shipment.frozen").map((one) => [one.seq, one]));
	const announcements = [{
		shipment: shipment.id,
		commit: shipment.commit,
		...shipment.frozen
	}];
	for (let seq = frozen.get(shipment.frozen.seq)?.causing ?? null; seq !== null;) {
		const entry = frozen.get(seq);
		if (!entry || entry.shipment === null) break;
		announcements.unshift(announcementOf(entry, entry.shipment));
		seq = entry.causing !== null && entry.causing < seq ? entry.causing : null;
	}
	const ids = new Set(announcements.map((one) => one.shipment));
	const parts = shipments.filter(({ id }) => ids.has(id));
	const acts = parts.flatMap((one) => one.acts).toSorted((a, b) => a.seq - b.seq);
	const whole = {
		...shipment,
		acts
	};
	const told = require_shipments.reachedBy(whole);
	return {
		id: announcements[0].payload.thread ?? announcements[0].shipment,
		shipment: whole,
		parts,
		announcements,
		told,
		perhaps: perhapsTold(acts, told)
	};
}
/** What a reader is in the records of sendings. */
function readerKey({ channel, recipient }) {
	return `${channel} ${recipient}`;
}
function keyOfReader({ id, recipient }) {
	return readerKey({
		channel: recipient.channel,
		recipient: id
	});
}
/** Where the next message to somebody goes: after all that a server took for them. */
function placeIn({ id, told }) {
	const byReader = new Map(told.map((one) => [readerKey(one), one.serverIds]));
	return (reader) => {
		const references = byReader.get(keyOfReader(reader)) ?? [];
		return {
			shipment: id,
			references,
			root: references[0] ?? null
		};
	};
}
function announcementOf(entry, shipment) {
	const payload = entry.payload;
	return {
		shipment,
		seq: entry.seq,
		at: entry.at,
		commit: entry.commit,
		payload
	};
}
function perhapsTold(acts, told) {
	const perhaps = /* @__PURE__ */ new Set();
	for (const { kind, messages } of acts) if (kind === "notice" || kind === "revision") {
		for (const message of messages) if (message.receipt === null || message.receipt.state === "unknown") perhaps.add(readerKey(message));
	}
	for (const one of told) perhaps.delete(readerKey(one));
	return perhaps;
}

Object.defineProperty(exports, "keyOfReader", {
  enumerable: true,
  get: function () {
    return keyOfReader;
  }
});
Object.defineProperty(exports, "placeIn", {
  enumerable: true,
  get: function () {
    return placeIn;
  }
});
Object.defineProperty(exports, "readerKey", {
  enumerable: true,
  get: function () {
    return readerKey;
  }
});
Object.defineProperty(exports, "threadOf", {
  enumerable: true,
  get: function () {
    return threadOf;
  }
});