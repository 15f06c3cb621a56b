const require_cli_ahead_ts = require("./ahead.js");
const require_suppression = require("../notices/suppression.js");
const require_checkpoint = require("../ledger/checkpoint.js");
const require_time_limit = require("../edge/probe/time-limit.js");
const require_ledger_act = require("../journeys/ledger-act.js");
const require_shipments = require("../ledger/shipments.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");

// src/ledger/epoch.ts
/** How an epoch ended; null while it goes on. Nothing can come after the entry that says so. */
function closingOf(entries) {
	const last = entries.at(-1);
	return last?.kind === "epoch.closed" ? last.payload : null;
}
/** What the epoch calls itself: as it was opened, else by the place where it is kept. */
function epochName(entries, place) {
	const first = entries[0];
	return first?.kind === "epoch.opened" ? first.payload.epoch : place;
}
/** Shipments that were announced last to their place and have neither a proof nor a cancellation: the next ledger would not know them. */
function openShipments(entries) {
	const last = /* @__PURE__ */ new Map();
	for (const shipment of require_shipments.foldShipments(entries)) last.set(JSON.stringify([shipment.environment, shipment.package]), shipment);
	return [...last.values()].filter((shipment) => !["proof", "cancellation"].some((kind) => require_shipments.actsOf(shipment, kind).length > 0)).map(({ version, environment, package: part }) => [
		part,
		version,
		"to",
		environment
	].filter((word) => word !== null).join(" ")).toSorted();
}
/**
* The first entries of the epoch after a closed one: where it comes from (digest of the last entry, how many there are,
* and their RFC 6962 root), and what must not be forgotten with the old one: who is not to be written to, and holds.
* Always the same for the same closed epoch, but for `writing`.
*/
function openingFacts(closed, { place, next }, writing) {
	const last = closed.at(-1);
	const opened = {
		epoch: next,
		previous: last ? {
			branch: place,
			head: require_time_limit.sha256Of(last.bytes),
			size: closed.length,
			root: require_checkpoint.rootOf(closed)
		} : null
	};
	const entries = closed.map(({ entry }) => entry);
	const kept = [...suppressionFacts(entries), ...holdFacts(entries)];
	const batches = /* @__PURE__ */ new Map();
	return [{
		kind: "epoch.opened",
		payload: opened,
		responsible: null
	}, ...kept].map(({ kind, payload, responsible }) => {
		const batch = batches.get(kind) ?? 0;
		batches.set(kind, batch + 1);
		return {
			...nothingElse,
			...writing,
			kind,
			payload,
			responsible,
			batch,
			causing: 0
		};
	});
}
const nothingElse = {
	shipment: null,
	package: null,
	environment: null,
	version: null,
	commit: null,
	artifacts: [],
	evidence: []
};
/**
* The suppressions in force. Who came back to one audience after leaving all is told by the last word, a lifting, so those
* entries are kept in their order, the others folded.
*/
function suppressionFacts(entries) {
	const standing = require_suppression.foldSuppressions(entries);
	const kept = [];
	for (const [keyId, recipients] of standing) {
		const left = /* @__PURE__ */ new Map();
		const back = /* @__PURE__ */ new Map();
		for (const [recipient, { everywhere, audiences, back: returned }] of recipients) {
			if (everywhere !== null) add(left, null, recipient);
			for (const audience of audiences.keys()) add(left, audience, recipient);
			for (const audience of returned) add(back, audience, recipient);
		}
		for (const [audience, names] of byAudience(left)) kept.push(suppression("suppression.added", {
			keyId,
			audience,
			recipients: names,
			source: "import"
		}));
		for (const [audience, names] of byAudience(back)) kept.push(suppression("suppression.lifted", {
			keyId,
			audience,
			recipients: names,
			source: "import"
		}));
	}
	return kept;
}
function suppression(kind, payload) {
	return {
		kind,
		payload: {
			...payload,
			recipients: payload.recipients.toSorted()
		},
		responsible: null
	};
}
function add(groups, key, recipient) {
	const known = groups.get(key);
	if (known) known.push(recipient);
	else groups.set(key, [recipient]);
}
function byAudience(groups) {
	return [...groups].toSorted(([a], [b]) => (a ?? "") < (b ?? "") ? -1 : 1);
}
function holdFacts(entries) {
	return require_ledger_act.activeHolds(entries).map(({ name, reason, responsible }) => {
		return {
			kind: "hold.placed",
			payload: {
				hold: name,
				reason
			},
			responsible
		};
	});
}

// src/journeys/ledger-epoch.ts
/**
* Closes a ledger and begins the next: the last entry of one names the other, whose first entry holds digest, length and
* RFC 6962 root of all that was. Suppressions and holds go along. What a killed run left half done is finished by the next
* run; nothing is closed before the next ledger is known to be free.
*
* Throws EPOCH_CLOSED where it was closed in favour of another; INPUT_INVALID for a next ledger that cannot be one, and
* while shipments are open.
*/
async function closeEpoch(edge, nextLedger, epochs) {
	const { place, next } = epochs;
	refuseName(epochs);
	const recorded = await edge.ledger.read();
	const entries = recorded.map(({ entry }) => entry);
	const closing = closingOf(entries);
	if (closing !== null && closing.next !== next) throw new require_cli_ahead_ts.WaybillError("EPOCH_CLOSED", `${place} was closed, and goes on in ${closing.next}.`, {
		hint: `Write it into waybill.yml: ledger: { branch: ${closing.next} }`,
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded
	});
	const last = entries.at(-1);
	if (!last) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", "The ledger is empty: there is no epoch to close.", { hint: `Write the other place into waybill.yml instead: ledger: { branch: ${next} }` });
	const there = await nextLedger.read();
	refuseOther(there, epochs);
	const epoch = epochName(entries, place);
	if (closing === null) {
		if (!epochs.leaveOpen) refuseOpen(entries);
		await require_ledger_act.recordAct(edge, {
			kind: "epoch.closed",
			payload: {
				epoch,
				next
			},
			responsible: null,
			follows: last.seq
		});
	}
	const closed = closing === null ? await edge.ledger.read() : recorded;
	const facts = openingFacts(closed, epochs, require_ledger_act.writingOf(edge));
	const opened = there.length > 0 ? there.map(({ entry }) => entry) : await nextLedger.append(facts);
	return {
		epoch,
		entries: closed.length,
		opened
	};
}
/** What is announced in one ledger cannot be proved in another. */
function refuseOpen(entries) {
	const open = openShipments(entries);
	if (open.length === 0) return;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `Announced, and neither proved nor cancelled: ${open.join(", ")}. The next ledger would not know them.`, { hint: "Deliver or cancel them first, or leave them behind with --leave-open." });
}
/** git keeps branches as files: none can lie below another. */
function refuseName({ place, next }) {
	if (next !== place && !next.startsWith(`${place}/`) && !place.startsWith(`${next}/`)) return;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${next} cannot be the ledger after ${place}.`, { hint: `Choose a name beside it, such as ${place.replace(/-?\d{4}$/, "")}-2027` });
}
function refuseOther(there, { place, next }) {
	const first = there[0]?.entry;
	if (!first) return;
	const { previous } = first.kind === "epoch.opened" ? first.payload : { previous: null };
	if (previous?.branch === place) return;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${next} holds another ledger already.`, { hint: "Name one that does not exist yet." });
}
/**
* Whether a closed epoch may be removed by whoever owns the ledger; Waybill itself removes nothing. Throws HOLD_ACTIVE
* (exit code 9) while a hold is in force, INPUT_INVALID for what is no closed epoch of this ledger.
*/
function refusePruning(story, present, place) {
	require_ledger_act.refuseUnderHold(present, "nothing of the ledger may be removed");
	if (story.earlier.includes(place)) return;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${place} is no closed epoch of this ledger.`, { hint: story.earlier.length > 0 ? `Closed epochs: ${story.earlier.join(", ")}.` : "No epoch was closed yet: waybill ledger epoch --close --next NAME closes one." });
}

// src/cli/ledger-epoch.ts
/** `waybill ledger epoch --close --next NAME`: closes the ledger, and begins the next one where it ends. */
async function ledgerEpoch(call) {
	const { world, options } = call;
	const next = require_cli_program_ts.requiredOption(options, "next", "--next waybill-ledger-2027");
	if (!require_cli_program_ts.flagOption(options, "close")) throw new require_cli_ahead_ts.WaybillError("USAGE", "Closing a ledger cannot be taken back: --close is missing.", { hint: `For example: waybill ledger epoch --close --next ${next}` });
	const { ledger } = world.loaded.configuration;
	const place = ledger.file ?? ledger.branch;
	const edge = await require_shipment.edgeOf(call);
	const closed = await closeEpoch(edge, require_ledger_reading.openEpochs(world, edge.repository)(next), {
		place,
		next,
		leaveOpen: require_cli_program_ts.flagOption(options, "leaveOpen")
	});
	const key = ledger.file === void 0 ? "branch" : "file";
	return {
		document: {
			schema: "waybill/ledger-epoch@1",
			epoch: closed.epoch,
			entries: closed.entries,
			place,
			next,
			opened: closed.opened.length
		},
		text: require_ledger_reading.textOf([
			`${place} is closed with ${closed.entries} entries, and goes on in ${next}.`,
			`Write it into waybill.yml and commit that:`,
			`ledger: { ${key}: ${next} }`
		]),
		remarks: [],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
/**
* `waybill ledger prune EPOCH`: whether a closed epoch may be removed, and the lines that do it. Waybill removes nothing of
* a ledger itself; under a hold it does not even say how.
*/
async function ledgerPrune(call) {
	const { world } = call;
	const [place] = call.arguments;
	if (place === void 0 || place === "") throw new require_cli_ahead_ts.WaybillError("USAGE", "Which closed epoch is meant?", { hint: "For example: waybill ledger prune waybill-ledger-2025" });
	const { audit, story, remarks } = await require_ledger_reading.readStory(world);
	const present = audit.verification.recorded.map(({ entry }) => entry);
	refusePruning(story, present, place);
	const { ledger } = world.loaded.configuration;
	const lines = ledger.file === void 0 ? [`git push ${ledger.remote} --delete ${quoted(place)}`, `git update-ref -d ${quoted(`refs/waybill/ledger/${place}`)}`] : [`rm -r ${quoted(place)}`];
	return {
		document: {
			schema: "waybill/ledger-prune@1",
			epoch: place,
			allowed: true,
			lines
		},
		text: require_ledger_reading.textOf(lines),
		remarks: [...remarks, {
			level: "warning",
			text: `Nothing was removed. With ${place} goes the proof of everything before its end: keep a bundle or a clone of it elsewhere first.`
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
function quoted(text) {
	return /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

exports.ledgerEpoch = ledgerEpoch;
exports.ledgerPrune = ledgerPrune;