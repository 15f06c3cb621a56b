const require_cli_ahead_ts = require("../cli/ahead.js");
const require_record_fact = require("./record-fact.js");
const require_recordable = require("./recordable.js");
const require_recorded_release = require("./recorded-release.js");

// src/journeys/record-approval.ts
/**
* Records who approved or rejected a release, for one environment or (null) for all. The last word of a name counts; saying
* the same again writes nothing. It is about a commit, never about a version alone, which something else may be called
* tomorrow. Throws USAGE where no commit is known, and for what may not stay in a ledger.
*/
async function recordApproval(edge, { configuration }, request) {
	const payload = {
		name: require_recordable.recordableKey("--name", request.name),
		decision: request.decision,
		source: request.source === null ? null : require_recordable.recordableUrl("--source", request.source),
		note: request.note === null ? null : require_recordable.recordableText("--note", request.note)
	};
	const responsible = require_recordable.recordableName("--by", request.by);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const release = await require_recorded_release.recordedRelease(edge, configuration, entries, request);
	const content = {
		...subjectOfRelease(release, "An approval"),
		kind: "approval",
		payload,
		responsible,
		artifacts: [],
		evidence: []
	};
	return {
		...await require_record_fact.recordFact(edge, entries, content, lastNamed(entries, content, payload.name)),
		warnings: release.warnings
	};
}
/** What an entry says its release is. Throws USAGE where nobody knows the commit: `what` then speaks of nothing certain. */
function subjectOfRelease({ shipment, package: part, environment, version, commit }, what) {
	if (commit !== null) return {
		shipment: shipment?.id ?? null,
		package: part,
		environment,
		version,
		commit
	};
	throw new require_cli_ahead_ts.WaybillError("USAGE", `${what} is about a commit, and nothing tells which one ${version} is.`, { hint: "Name it: --commit $(git rev-parse HEAD). Or announce the release, or tag it, before." });
}
/** The last entry of a kind and a name about the same release and environment. */
function lastNamed(entries, content, name) {
	return entries.findLast((entry) => entry.kind === content.kind && entry.payload["name"] === name && entry.package === content.package && entry.environment === content.environment && entry.version === content.version && entry.commit === content.commit);
}

exports.lastNamed = lastNamed;
exports.recordApproval = recordApproval;
exports.subjectOfRelease = subjectOfRelease;