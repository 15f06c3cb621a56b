const require_shipment = require("./shipment.js");
const require_verdict = require("./verdict.js");
const require_cli_program_ts = require("./program.js");

// src/cli/verify.ts
/** `waybill verify`: the checks alone. Without `--release` the version last announced is what should run. */
async function verify(call) {
	const { world, options, signal, screen } = call;
	const environment = require_cli_program_ts.requiredOption(options, "environment", "--environment production");
	const release = require_cli_program_ts.textOption(options, "release");
	const edge = await require_shipment.edgeOf(call);
	const expected = release === null ? require_shipment.announcedShipment((await edge.ledger.read()).map(({ entry }) => entry), {
		environment,
		release,
		package: require_cli_program_ts.textOption(options, "package")
	}) : {
		version: require_shipment.plainVersion(release),
		commit: null
	};
	const verdict = await require_verdict.verifyEnvironment(edge, world.loaded.configuration, {
		environment,
		expected: {
			version: expected.version ?? "",
			commit: expected.commit
		}
	}, {
		signal,
		progress: (line) => screen.progress(line)
	});
	return {
		document: verdict,
		text: `${verdict.verdict}\n`,
		remarks: require_verdict.verdictRemarks(verdict),
		exitCodes: [require_verdict.verdictExitCode(verdict)],
		outputs: {
			version: verdict.expected.version,
			...require_verdict.verdictOutputs(verdict)
		}
	};
}

exports.verify = verify;