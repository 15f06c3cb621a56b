const require_cli_ahead_ts = require("./ahead.js");
const require_cli_program_ts = require("./program.js");

// src/cli/fail-on.ts
/** What `--fail-on refused` adds to the exit codes of sendings: 6 when any message was refused. Throws USAGE for other words. */
function refusalCodes(options) {
	const value = require_cli_program_ts.textOption(options, "failOn");
	if (value !== null && value !== "refused") throw new require_cli_ahead_ts.WaybillError("USAGE", `--fail-on ${value} is not known.`, { hint: "Write --fail-on refused." });
	return ({ counts }) => value !== null && (counts.refused ?? 0) > 0 ? [require_cli_ahead_ts.exitCodes.unsent] : [];
}
/** Exit codes, each once. */
function distinctCodes(...codes) {
	return [...new Set(codes.flat())];
}

Object.defineProperty(exports, "distinctCodes", {
  enumerable: true,
  get: function () {
    return distinctCodes;
  }
});
Object.defineProperty(exports, "refusalCodes", {
  enumerable: true,
  get: function () {
    return refusalCodes;
  }
});