const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shipments = require("../ledger/shipments.js");
const require_shipment = require("../notices/shipment.js");
const require_shipment_thread = require("./shipment-thread.js");

// src/journeys/next-announcement.ts
/**
* What announcing this comes to, most likely first: what is recorded already, to be finished where nothing differs from it;
* with `revise` then the next revision. Throws SHIPMENT_CHANGED (exit code 5) when the same version stands announced at
* another commit and nothing says to revise it, SHIPMENT_CANCELLED, SHIPMENT_DELIVERED, and NOTHING_ANNOUNCED when there
* is nothing to revise.
*/
function nextAnnouncements(entries, name, how) {
	const shipments = require_shipments.foldShipments(entries);
	const attempts = require_shipments.lastAttempt(shipments, name);
	if (how === "again") return [firstOf(name, attempts + 1)];
	const standing = require_shipments.lastAnnounced(shipments.filter(({ version }) => version === name.version), name);
	const attempt = Math.max(1, attempts);
	const { subject } = firstOf(name, attempt);
	const known = shipments.find(({ id }) => id === subject.shipment) ?? null;
	if (how === "revise") {
		if (!standing) throw nothingToRevise(name, require_shipments.lastAnnounced(shipments, name));
		refuseCancelled(standing);
		refuseDelivered(standing, "revised");
		const thread = require_shipment_thread.threadOf(entries, shipments, standing);
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
		return [recordedOne(entries, require_shipment_thread.threadOf(entries, shipments, standing), {
			subject,
			attempt
		})];
	}
	if (!(require_shipments.actsOf(standing, "proof").length > 0 || require_shipments.actsOf(standing, "cancellation").length > 0)) throw otherCommit(standing, name);
	return [firstOf(name, known ? attempts + 1 : attempt)];
}
/** Throws SHIPMENT_CANCELLED for what readers were told that it does not come. */
function refuseCancelled(shipment) {
	if (require_shipments.actsOf(shipment, "cancellation").length === 0) return;
	const { version, environment, package: part } = shipment;
	throw new require_cli_ahead_ts.WaybillError("SHIPMENT_CANCELLED", `${version} for ${environment} was cancelled.`, { hint: `If it comes after all, announce it as another attempt: waybill announce --again --environment ${environment}${flagOf(part)}` });
}
/** Throws SHIPMENT_DELIVERED for what readers have the proof of. */
function refuseDelivered(shipment, what) {
	if (require_shipments.actsOf(shipment, "proof").length === 0) return;
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
			shipment: require_shipment.shipmentId({
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
	const shipments = require_shipments.foldShipments(then);
	const standing = shipments.find(({ id }) => id === former?.shipment);
	return {
		subject,
		attempt,
		revision: revisionOf(thread),
		before: last && standing ? require_shipment_thread.threadOf(then, shipments, standing) : null,
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

Object.defineProperty(exports, "flagOf", {
  enumerable: true,
  get: function () {
    return flagOf;
  }
});
Object.defineProperty(exports, "nextAnnouncements", {
  enumerable: true,
  get: function () {
    return nextAnnouncements;
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