const require_cli_ahead_ts = require("./ahead.js");
const require_fail_on = require("./fail-on.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");
const require_verdict = require("./verdict.js");

// src/cli/observe.ts
/**
* `waybill observe`: does what runs agree with the ledger. Exit code 3 on drift, and as `verify` for a service that is down or
* cannot be seen; with `--fail-on drift` only drift fails.
*/
async function observe(call) {
	const { world, options, signal, screen } = call;
	const driftAlone = failsOnDriftAlone(options);
	const request = {
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		package: require_cli_program_ts.textOption(options, "package")
	};
	const { observe: look } = await Promise.resolve().then(() => require("../journeys/observe.js"));
	const observed = await look(await require_shipment.edgeOf(call), world.loaded, request, {
		signal,
		progress: (line) => screen.progress(line)
	});
	const { observations, environment } = observed;
	const [first] = observations;
	const nothing = {
		level: "warning",
		text: `Nothing is recorded that should run in ${environment}, so there is nothing to compare with.`
	};
	return {
		document: documentOf(observed),
		text: observations.map((one) => `${lineOf(one)}\n`).join(""),
		remarks: [...observed.warnings.map((text) => ({
			level: "warning",
			text
		})), ...first ? observations.flatMap((one) => remarksOf(one, observed)) : [nothing]],
		exitCodes: require_fail_on.distinctCodes([require_cli_ahead_ts.exitCodes.done], observations.map((one) => codeOf(one, driftAlone))),
		outputs: first ? {
			version: first.expected.version,
			...require_verdict.verdictOutputs(worst(observations, first))
		} : {}
	};
}
function failsOnDriftAlone(options) {
	const value = require_cli_program_ts.textOption(options, "failOn");
	if (value === null || value === "drift") return value !== null;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--fail-on ${value} is not known.`, { hint: "Write --fail-on drift." });
}
function codeOf({ verdict, drift }, driftAlone) {
	if (drift) return require_cli_ahead_ts.exitCodes.unhealthy;
	return driftAlone ? require_cli_ahead_ts.exitCodes.done : require_verdict.verdictExitCode(verdict);
}
function documentOf({ package: part, environment, observations, warnings }) {
	return {
		schema: "waybill/observed@1",
		package: part,
		environment,
		drift: observations.some(({ drift }) => drift !== null),
		observations: observations.map(({ groups, expected, verdict, seq, drift }) => ({
			groups: groups && [...groups],
			expected: { ...expected },
			verdict,
			seq,
			drift: drift && {
				...drift,
				observed: { ...drift.observed }
			}
		})),
		warnings: [...warnings]
	};
}
function lineOf({ groups, expected, verdict, drift, seq }) {
	const where = groups === null ? "" : ` in ${groups.join(", ")}`;
	const seen = drift ? `drift: ${seenIn(drift.observed)} runs` : `${verdict.verdict} (${verdict.reason})`;
	return require_cli_program_ts.plainLine(`${expected.version} should run${where}: ${seen}${seq === null ? "" : `, entry ${seq}`}`);
}
function seenIn(observed) {
	return Object.keys(observed).join(", ") || "something else";
}
function remarksOf({ groups, verdict, drift }, { environment, package: part }) {
	if (!drift) return require_verdict.verdictRemarks(verdict);
	const flags = `--environment ${environment}${part === null ? "" : ` --package ${part}`}${groups === null ? "" : ` --group ${groups.join(",")}`}`;
	return [
		...require_verdict.verdictRemarks(verdict),
		{
			level: "info",
			text: drift.news ? `The drift is recorded as entry ${drift.seq}.` : `The drift is known since entry ${drift.seq}.`
		},
		{
			level: "info",
			text: `Whoever changed it says so with: waybill record deploy --manual ${flags} --release ${Object.keys(drift.observed)[0] ?? "VERSION"} --by NAME --reason TEXT`
		}
	];
}
function worst(observations, first) {
	return (observations.find(({ drift }) => drift !== null) ?? observations.find(({ verdict }) => verdict.verdict !== "healthy") ?? first).verdict;
}

exports.observe = observe;