// src/edge/receipt.ts
/** How long to leave a server alone that said "later" without saying when. */
const defaultWaitMs = 9e5;
/** The interruption of a run before anything of a message had left: nothing speaks against sending it at once. */
const interrupted = {
	state: "deferred",
	reason: "The run was interrupted before this was sent.",
	waitMs: 0
};
/** What a request without an answer means for the message in it. `who` is the server, as the reader knows it. */
function unanswered(failure, who, signal) {
	const reason = `${who} did not answer: ${failure.reason}.`;
	if (failure.sent) return {
		state: "unknown",
		reason
	};
	return signal.aborted ? interrupted : {
		state: "deferred",
		reason,
		waitMs: defaultWaitMs
	};
}
function receiptOf(message, outcome, now) {
	return {
		message,
		state: outcome.state,
		at: now.toISOString(),
		serverId: outcome.state === "accepted" ? outcome.serverId : null,
		reason: outcome.reason ?? null,
		until: outcome.state === "deferred" ? new Date(now.getTime() + outcome.waitMs).toISOString() : null
	};
}

Object.defineProperty(exports, "defaultWaitMs", {
  enumerable: true,
  get: function () {
    return defaultWaitMs;
  }
});
Object.defineProperty(exports, "interrupted", {
  enumerable: true,
  get: function () {
    return interrupted;
  }
});
Object.defineProperty(exports, "receiptOf", {
  enumerable: true,
  get: function () {
    return receiptOf;
  }
});
Object.defineProperty(exports, "unanswered", {
  enumerable: true,
  get: function () {
    return unanswered;
  }
});