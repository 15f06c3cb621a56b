const require_cli_ahead_ts = require("./ahead.js");
const require_audit = require("../journeys/audit.js");
const require_ledger_act = require("../journeys/ledger-act.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");

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
	refuseName(epochs, edge.clock.now().getUTCFullYear() + 1);
	const recorded = await edge.ledger.read();
	const entries = recorded.map(({ entry }) => entry);
	const closing = require_audit.closingOf(entries);
	if (closing !== null && closing.next !== next) throw new require_cli_ahead_ts.WaybillError("EPOCH_CLOSED", `${place} was closed, and goes on in ${closing.next}.`, {
		hint: writeItIn(closing.next),
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded
	});
	const last = entries.at(-1);
	if (!last) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", "The ledger is empty: there is no epoch to close.", { hint: writeItIn(next) });
	const there = await nextLedger.read().catch((error) => {
		throw error instanceof require_cli_ahead_ts.WaybillError && error.code === "LEDGER_BROKEN" ? noLedger(next, error) : error;
	});
	refuseOther(there, epochs);
	const epoch = require_audit.epochName(entries, place);
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
	const facts = require_audit.openingFacts(closed, epochs, require_ledger_act.writingOf(edge));
	const opened = there.length > 0 ? there.map(({ entry }) => entry) : await nextLedger.append(facts);
	return {
		epoch,
		entries: closed.length,
		opened
	};
}
/** What is announced in one ledger cannot be proved in another. */
function refuseOpen(entries) {
	const open = require_audit.openShipments(entries);
	if (open.length === 0) return;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `Announced, and neither proved nor cancelled: ${open.join(", ")}. The next ledger would not know them.`, { hint: "Deliver or cancel them first, or leave them behind with --leave-open." });
}
/** git keeps branches as files: none can lie below another. */
function refuseName({ place, next }, year) {
	if (next !== place && !next.startsWith(`${place}/`) && !place.startsWith(`${next}/`)) return;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${next} cannot be the ledger after ${place}.`, { hint: `Choose a name beside it, such as ${place.replace(/-?\d{4}$/, "")}-${Math.max(year, yearIn(place) + 1)}` });
}
function yearIn(place) {
	return Number(/\d{4}$/.exec(place)?.[0] ?? 0);
}
function writeItIn(next) {
	return `Write ${next} into waybill.yml, as ledger.branch (or ledger.file).`;
}
function noLedger(next, cause) {
	return new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${next} holds something else already, which is no ledger: ${cause.message}`, {
		hint: "Name one that does not exist yet.",
		cause
	});
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
	const closing = require_audit.closingOf(present);
	if (closing !== null) throw new require_cli_ahead_ts.WaybillError("EPOCH_CLOSED", `The ledger in waybill.yml was closed, and goes on in ${closing.next}: only there is told what is held.`, {
		hint: writeItIn(closing.next),
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded
	});
	require_audit.refuseUnderHold(present, "nothing of the ledger may be removed");
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
	const lines = ledger.file === void 0 ? [
		audit.remote === null ? `git update-ref -d ${quoted(`refs/heads/${place}`)}` : `git push ${quoted(ledger.remote)} --delete ${quoted(place)}`,
		`git update-ref -d ${quoted(`refs/waybill/ledger/${place}`)}`,
		`git update-ref -d ${quoted(`refs/waybill/seen/${place}`)}`
	] : [`rm -rf ${quoted(place)} ${quoted(`${place}.files`)}`];
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