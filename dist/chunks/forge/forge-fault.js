const require_cli_ahead_ts = require("../cli/ahead.js");

// src/forge/forge-fault.ts
/** No answer, or one that cannot be one: a page, a text that was cut off. */
function forgeSilence({ forge, doing }, reason) {
	return new require_cli_ahead_ts.WaybillError("FORGE_UNREACHABLE", `${forge} could not ${doing}: ${reason.replace(/\.$/, "")}.`, {
		hint: "Run the same command again: what is done already is found and left as it is.",
		exitCode: require_cli_ahead_ts.exitCodes.incomplete
	});
}
/** The forge asks to wait longer than a run waits; null where it does not say how long. */
function forgeLimit({ forge, doing }, waitMs) {
	const asks = waitMs === null ? "" : `, and it asks to wait ${Math.ceil(waitMs / 1e3)} s`;
	return new require_cli_ahead_ts.WaybillError("FORGE_LIMITED", `${forge} could not ${doing}: its rate limit is reached${asks}.`, {
		hint: "Run the same command again after that time: what is done already is found and left as it is.",
		exitCode: require_cli_ahead_ts.exitCodes.incomplete
	});
}

Object.defineProperty(exports, "forgeLimit", {
  enumerable: true,
  get: function () {
    return forgeLimit;
  }
});
Object.defineProperty(exports, "forgeSilence", {
  enumerable: true,
  get: function () {
    return forgeSilence;
  }
});