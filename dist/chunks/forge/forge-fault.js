const require_cli_ahead_ts = require("../cli/ahead.js");

// src/forge/forge-fault.ts
/** A refusal, with the hint that belongs to it; FORGE_UNREACHABLE for one that may be over the next time. */
function forgeRefusal(question, { status, said }, hint) {
	const { forge, doing } = question;
	const quoted = said === "" ? "" : `, "${said}"`;
	if (status >= 500 || status === 408) return forgeSilence(question, `it answered with status ${status}${quoted}`);
	const message = status >= 300 && status < 400 ? `${forge} cannot ${doing}: it answered with a redirect, which is not followed.` : `${forge} does not let this run ${doing}: it answered with status ${status}${quoted}.`;
	return new require_cli_ahead_ts.WaybillError("FORGE_REFUSED", message, { hint });
}
/** The run was told to stop before there was an answer. */
function forgeInterrupted({ doing }, signal) {
	return new require_cli_ahead_ts.WaybillError("FORGE_UNREACHABLE", `The run was interrupted before it could ${doing}.`, {
		exitCode: require_cli_ahead_ts.interruptionCode(signal),
		hint: "Run the same command again: what is done already is found and left as it is."
	});
}
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

Object.defineProperty(exports, "forgeInterrupted", {
  enumerable: true,
  get: function () {
    return forgeInterrupted;
  }
});
Object.defineProperty(exports, "forgeLimit", {
  enumerable: true,
  get: function () {
    return forgeLimit;
  }
});
Object.defineProperty(exports, "forgeRefusal", {
  enumerable: true,
  get: function () {
    return forgeRefusal;
  }
});
Object.defineProperty(exports, "forgeSilence", {
  enumerable: true,
  get: function () {
    return forgeSilence;
  }
});