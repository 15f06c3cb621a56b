const require_cli_ahead_ts = require("./ahead.js");
const require_audit = require("../journeys/audit.js");
const require_ledger_act = require("../journeys/ledger-act.js");
const require_recordable = require("../journeys/recordable.js");
const require_ledger_reading = require("./ledger-reading.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");

// src/journeys/ledger-hold.ts
/** Throws INPUT_INVALID for a name that is held already. */
async function placeHold(edge, request) {
	const { entries, holds } = await holdsOf(edge);
	if (holds.some(({ name }) => name === request.name)) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `The hold ${request.name} is in force already.`, { hint: "Choose another name: each matter has a hold of its own." });
	return recordHold(edge, entries, {
		kind: "hold.placed",
		request
	});
}
/** Throws INPUT_INVALID for a name that is not held. */
async function releaseHold(edge, request) {
	const { entries, holds } = await holdsOf(edge);
	if (!holds.some(({ name }) => name === request.name)) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `There is no hold ${request.name} in force.`, { hint: holds.length > 0 ? `In force: ${holds.map(({ name }) => name).join(", ")}.` : "None is in force." });
	return recordHold(edge, entries, {
		kind: "hold.released",
		request
	});
}
/** The holds in force in a proved ledger. */
function holdsIn({ recorded }) {
	return require_audit.activeHolds(recorded.map(({ entry }) => entry));
}
async function holdsOf({ ledger }) {
	const entries = (await ledger.read()).map(({ entry }) => entry);
	return {
		entries,
		holds: require_audit.activeHolds(entries)
	};
}
async function recordHold(edge, entries, { kind, request }) {
	const name = kind === "hold.placed" ? require_recordable.recordableName("The name", request.name) : request.name;
	const reason = require_recordable.recordableText("--reason", request.reason);
	const by = require_recordable.recordableName("--by", request.by);
	const payload = {
		hold: name,
		reason
	};
	const follows = entries.at(-1)?.seq ?? 0;
	const entry = await require_ledger_act.recordAct(edge, {
		kind,
		payload,
		responsible: by,
		follows
	});
	return {
		entry,
		holds: require_audit.activeHolds([...entries, entry])
	};
}

// src/cli/ledger-hold.ts
/** `waybill ledger hold place NAME | release NAME | list`: while a hold is in force, nothing of the ledger may be removed. */
async function ledgerHold(call) {
	const [act, name] = call.arguments;
	if (act === "list" || act === void 0) {
		const { audit, remarks } = await require_ledger_reading.readLedger(call.world);
		return outcomeOf({
			holds: holdsIn(require_audit.believe(audit)),
			entry: null
		}, remarks);
	}
	if (act !== "place" && act !== "release" || name === void 0 || name === "") throw new require_cli_ahead_ts.WaybillError("USAGE", "Say which hold is meant, and what is to be done with it.", { hint: "For example: waybill ledger hold place \"case 2026-114\" --reason \"customer inquiry\" --by \"Legal team\"" });
	const request = {
		name,
		reason: require_cli_program_ts.requiredOption(call.options, "reason", "--reason \"customer inquiry 2026-114\""),
		by: require_cli_program_ts.requiredOption(call.options, "by", "--by \"Legal team\"")
	};
	const edge = await require_shipment.edgeOf(call);
	return outcomeOf(await (act === "place" ? placeHold : releaseHold)(edge, request), []);
}
function outcomeOf({ holds, entry }, remarks) {
	const lines = holds.map(({ name, reason, placedAt, responsible, seq }) => [
		name,
		placedAt,
		reason,
		`by ${responsible ?? "nobody named"}`,
		`entry ${seq}`
	].join("  "));
	return {
		document: {
			schema: "waybill/ledger-holds@1",
			holds,
			entry: entry?.seq ?? null
		},
		text: require_ledger_reading.textOf(lines),
		remarks: [...remarks, ...holds.length > 0 ? [] : [{
			level: "info",
			text: "No hold is in force."
		}]],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.ledgerHold = ledgerHold;