const require_cli_ahead_ts = require("./ahead.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");
let node_path = require("node:path");

// src/cli/record.ts
const states = [
	"started",
	"finished",
	"failed",
	"manual"
];
/** `waybill record deploy`: what happened to an environment without Waybill. */
async function recordDeploy(call) {
	const { options, world } = call;
	const request = {
		...releaseOf(options),
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		state: stateOf(options),
		by: require_cli_program_ts.textOption(options, "by"),
		reason: require_cli_program_ts.textOption(options, "reason"),
		groups: require_cli_program_ts.listOption(options, "group"),
		artifact: require_cli_program_ts.textOption(options, "artifact")
	};
	const { recordDeploy: record } = await Promise.resolve().then(() => require("../journeys/record-deploy.js"));
	return outcomeOf(await record(await require_shipment.edgeOf(call), world.loaded, request));
}
/** `waybill record approval`: who said yes or no to a release. */
async function recordApproval(call) {
	const { options, world } = call;
	const request = {
		...releaseOf(options),
		name: require_cli_program_ts.requiredOption(options, "name", "--name security"),
		by: require_cli_program_ts.requiredOption(options, "by", "--by @acme/security"),
		decision: require_cli_program_ts.flagOption(options, "rejected") ? "rejected" : "approved",
		source: require_cli_program_ts.textOption(options, "source"),
		note: require_cli_program_ts.textOption(options, "note")
	};
	const { recordApproval: record } = await Promise.resolve().then(() => require("../journeys/record-approval.js"));
	return outcomeOf(await record(await require_shipment.edgeOf(call), world.loaded, request));
}
/** `waybill record evidence`: results of tests, scans and reviews, by the digest of their file. */
async function recordEvidence(call) {
	const { options, world } = call;
	const [path] = call.arguments;
	if (path === void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", "No file is named.", { hint: "For example: waybill record evidence junit.xml --name tests" });
	const bytes = await world.files.read((0, node_path.resolve)(world.cwd, path));
	if (bytes === null) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `There is no file ${path}.`, { at: { file: path } });
	const request = {
		...releaseOf(options),
		path,
		bytes,
		name: require_cli_program_ts.requiredOption(options, "name", "--name tests"),
		result: require_cli_program_ts.textOption(options, "result"),
		url: require_cli_program_ts.textOption(options, "url")
	};
	const { recordEvidence: record } = await Promise.resolve().then(() => require("../journeys/record-evidence.js"));
	return outcomeOf(await record(await require_shipment.edgeOf(call), world.loaded, request));
}
/** `waybill record incident`: something went wrong, or is over. */
async function recordIncident(call) {
	const { options, world } = call;
	require_cli_program_ts.refuseTogether(options, ["open", "resolve"]);
	require_cli_program_ts.refuseTogether(options, ["open", "note"]);
	const title = require_cli_program_ts.textOption(options, "open");
	const name = require_cli_program_ts.textOption(options, "resolve");
	if (title === null && name === null) throw new require_cli_ahead_ts.WaybillError("USAGE", "Neither --open nor --resolve is given.", { hint: "For example: --open \"Search answers with errors\" --name INC-42 --environment production" });
	const { openIncident, resolveIncident } = await Promise.resolve().then(() => require("../journeys/record-incident.js"));
	const edge = await require_shipment.edgeOf(call);
	if (name !== null) return outcomeOf(await resolveIncident(edge, world.loaded, {
		name,
		note: require_cli_program_ts.textOption(options, "note")
	}));
	return outcomeOf(await openIncident(edge, world.loaded, {
		title: title ?? "",
		name: require_cli_program_ts.textOption(options, "name"),
		url: require_cli_program_ts.textOption(options, "url"),
		causedBy: require_cli_program_ts.textOption(options, "causedBy"),
		environment: require_cli_program_ts.textOption(options, "environment"),
		package: require_cli_program_ts.textOption(options, "package")
	}));
}
function releaseOf(options) {
	return {
		environment: require_cli_program_ts.textOption(options, "environment"),
		package: require_cli_program_ts.textOption(options, "package"),
		release: require_cli_program_ts.textOption(options, "release"),
		commit: require_cli_program_ts.textOption(options, "commit")
	};
}
function stateOf(options) {
	require_cli_program_ts.refuseTogether(options, states);
	const [given] = states.filter((name) => require_cli_program_ts.flagsGiven(options, [name]).length > 0);
	if (given !== void 0) return given;
	throw new require_cli_ahead_ts.WaybillError("USAGE", "None of --started, --finished, --failed and --manual is given.", { hint: "For example: waybill record deploy --environment production --started" });
}
function outcomeOf({ entry, already, warnings, exitCodes: more = [] }) {
	const document = {
		schema: "waybill/recorded@1",
		already,
		entry,
		warnings: [...warnings]
	};
	const told = warnings.map((text) => ({
		level: "warning",
		text
	}));
	const about = `${entry.version === null ? "" : ` of ${entry.version}`}${entry.environment === null ? "" : ` in ${entry.environment}`}`;
	return {
		document,
		text: `${already ? "Recorded before" : "Recorded"}: ${entry.kind}${require_cli_program_ts.plainLine(about)}, entry ${entry.seq}\n`,
		remarks: told,
		exitCodes: [require_cli_ahead_ts.exitCodes.done, ...more],
		outputs: {
			...entry.version === null ? {} : { version: entry.version },
			...entry.shipment === null ? {} : { shipment: entry.shipment }
		}
	};
}

exports.recordApproval = recordApproval;
exports.recordDeploy = recordDeploy;
exports.recordEvidence = recordEvidence;
exports.recordIncident = recordIncident;