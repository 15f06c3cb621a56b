import { r as exitCodes } from "../errors.js";

// src/cli/verdict.ts
function verdictExitCode({ verdict }) {
	switch (verdict) {
		case "healthy": return exitCodes.done;
		case "unhealthy": return exitCodes.unhealthy;
		case "inconclusive": return exitCodes.inconclusive;
	}
}
/** The verdict and, when it is not healthy, expected and observed side by side. */
function verdictRemarks(verdict) {
	const seen = Object.entries(verdict.observed).map(([version, count]) => `${version} (${count} answers)`);
	const expected = `expected ${verdict.expected.version}, saw ${seen.join(", ") || "no version"}`;
	const failing = verdict.checks.filter(({ outcome }) => outcome !== "pass");
	return [{
		level: verdict.verdict === "healthy" ? "info" : "error",
		text: `${verdict.verdict} (${verdict.reason}, ${verdict.coverage}): ${expected}.`
	}, ...failing.map(({ check, target, reason }) => ({
		level: "info",
		text: `${check} at ${target}: ${reason ?? "no answer yet"}`
	}))];
}
function verdictOutputs({ verdict, reason, coverage }) {
	return {
		verdict,
		reason,
		coverage
	};
}

export { verdictOutputs as n, verdictRemarks as r, verdictExitCode as t };