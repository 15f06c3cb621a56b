import { c as plainVersion, o as announcedShipment, t as edgeOf } from "./shipment.js";
import { i as verifyEnvironment, n as verdictOutputs, r as verdictRemarks, t as verdictExitCode } from "./verdict.js";
import { a as textOption, i as requiredOption } from "./options.js";

// src/cli/verify.ts
/** `waybill verify`: the checks alone. Without `--release` the version last announced is what should run. */
async function verify(call) {
	const { world, options, signal, screen } = call;
	const environment = requiredOption(options, "environment", "--environment production");
	const release = textOption(options, "release");
	const edge = await edgeOf(call);
	const expected = release === null ? announcedShipment((await edge.ledger.read()).map(({ entry }) => entry), {
		environment,
		release
	}) : {
		version: plainVersion(release),
		commit: null
	};
	const verdict = await verifyEnvironment(edge, world.loaded.configuration, {
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
		remarks: verdictRemarks(verdict),
		exitCodes: [verdictExitCode(verdict)],
		outputs: {
			version: verdict.expected.version,
			...verdictOutputs(verdict)
		}
	};
}

export { verify };