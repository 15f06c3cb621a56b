const require_cli_ahead_ts = require("./ahead.js");
const require_announced = require("../journeys/announced.js");
const require_environment = require("../journeys/environment.js");
const require_verify_statement = require("../journeys/verify-statement.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");
const require_verification = require("./verification.js");
const require_verdict = require("./verdict.js");

// src/journeys/verify.ts
/**
* Checks what runs; nothing is sent or recorded. A version that is named needs no announcement and no ledger. Throws
* NOTHING_ANNOUNCED without either, and what checking throws; `statement` throws USAGE where there is nothing it could be about.
*/
async function verifyShipment(edge, { configuration }, request, run) {
	const { environment, package: part, groups, resume } = request;
	require_environment.environmentOf(configuration, environment);
	const expected = await expectedRelease(edge, request);
	const { version, commit, artifacts } = expected;
	const digests = artifacts.map(({ sha256 }) => sha256);
	const verdict = await require_verify_statement.checkRelease(edge, configuration, {
		environment,
		package: part,
		version,
		commit,
		groups,
		digests,
		resume,
		under: null
	}, run);
	const stated = {
		environment,
		package: part,
		...expected,
		verdict,
		ledger: null
	};
	return {
		verdict,
		statement: () => require_verify_statement.statementOf(edge, configuration, stated)
	};
}
async function expectedRelease(edge, { environment, package: part, release }) {
	if (release !== null) return {
		shipment: null,
		version: require_announced.plainVersion(release),
		commit: null,
		artifacts: []
	};
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const { id, version, commit, frozen } = require_announced.announcedShipment(entries, {
		environment,
		release,
		package: part
	});
	return {
		shipment: id,
		version: version ?? "",
		commit,
		artifacts: frozen.artifacts
	};
}

// src/cli/verify.ts
/** `waybill verify`: the checks alone. Without `--release` the version last announced is what should run. */
async function verify(call) {
	const { world, options, signal, screen } = call;
	const lenient = require_verification.treatInconclusive(options);
	const request = {
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		package: require_cli_program_ts.textOption(options, "package"),
		release: require_cli_program_ts.textOption(options, "release"),
		groups: require_cli_program_ts.listOption(options, "group"),
		resume: require_cli_program_ts.flagOption(options, "resume")
	};
	const { verdict, statement } = await verifyShipment(await require_shipment.edgeOf(call), world.loaded, request, {
		signal,
		progress: (line) => screen.progress(line)
	});
	const stated = await require_verification.writeStatement(call, statement);
	const code = require_verdict.verdictExitCode(verdict);
	return {
		document: verdict,
		text: `${verdict.verdict}\n`,
		remarks: [...require_verdict.verdictRemarks(verdict, lenient), ...stated.remarks],
		exitCodes: [lenient && code === require_cli_ahead_ts.exitCodes.inconclusive ? require_cli_ahead_ts.exitCodes.done : code, ...stated.exitCodes],
		outputs: {
			version: verdict.expected.version,
			...require_verdict.verdictOutputs(verdict)
		}
	};
}

exports.verify = verify;