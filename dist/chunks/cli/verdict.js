const require_cli_ahead_ts = require("./ahead.js");

// src/cli/verdict.ts
function verdictExitCode({ verdict }) {
	switch (verdict) {
		case "healthy": return require_cli_ahead_ts.exitCodes.done;
		case "unhealthy": return require_cli_ahead_ts.exitCodes.unhealthy;
		case "inconclusive": return require_cli_ahead_ts.exitCodes.inconclusive;
	}
}
/** The verdict and, when it is not healthy, expected and observed side by side; `lenient` only warns of an inconclusive one. */
function verdictRemarks(verdict, lenient = false) {
	const seen = Object.entries(verdict.observed).map(([version, count]) => `${version} (${count} answers)`);
	const expected = `expected ${verdict.expected.version}, saw ${seen.join(", ") || "no version"}`;
	const groups = (verdict.groups ?? []).map(({ name, verdict: one, reason, coverage, healthyTargets, targets }) => `Group ${name ?? "(none)"}: ${one} (${reason}, ${coverage}), ${healthyTargets} of ${targets} targets.`);
	const failing = verdict.checks.filter(({ outcome }) => outcome !== "pass");
	const unclear = lenient && verdict.verdict === "inconclusive" ? "warning" : "error";
	return [
		{
			level: verdict.verdict === "healthy" ? "info" : unclear,
			text: `${verdict.verdict} (${verdict.reason}, ${verdict.coverage}): ${expected}.`
		},
		...groups.map((text) => ({
			level: "info",
			text
		})),
		...(verdict.warnings ?? []).map((text) => ({
			level: "warning",
			text
		})),
		...failing.map(({ check, target, reason }) => ({
			level: "info",
			text: `${check} at ${target}: ${reason ?? "no answer yet"}`
		}))
	];
}
function verdictOutputs({ verdict, reason, coverage }) {
	return {
		verdict,
		reason,
		coverage
	};
}

Object.defineProperty(exports, "verdictExitCode", {
  enumerable: true,
  get: function () {
    return verdictExitCode;
  }
});
Object.defineProperty(exports, "verdictOutputs", {
  enumerable: true,
  get: function () {
    return verdictOutputs;
  }
});
Object.defineProperty(exports, "verdictRemarks", {
  enumerable: true,
  get: function () {
    return verdictRemarks;
  }
});