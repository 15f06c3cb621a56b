const require_receipt = require("./receipt.js");
const require_request = require("./request.js");

// src/edge/hook.ts
const patienceMs = 1e4;
const maximumBytes = 65536;
const longestWaitMs = 864e5;
/**
* Posts once: only to https, except to hosts in `network.private-hosts`; no redirects; 10 seconds; at most 64 KiB of the
* answer are read. Gives what the status says, or what `read` makes of an answer that it knows better. Never throws, and
* no reason quotes the address or the answer: a hook may be anybody's, and its words say nothing that the status does not.
*/
async function callHook(call, setting, signal, read = () => null) {
	const { who, address, body } = call;
	const { privateHosts: hosts, timeoutMs = patienceMs } = setting;
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !require_request.mayAddress(url, hosts)) return {
		state: "refused",
		reason: `${who} has no https URL, and its host is not in network.private-hosts.`
	};
	if (signal.aborted) return require_receipt.interrupted;
	const headers = {
		"user-agent": "waybill",
		"content-length": String(Buffer.byteLength(body)),
		...call.headers
	};
	const response = await require_request.request({
		url,
		method: "POST",
		headers,
		body,
		hosts,
		timeoutMs,
		maximumBytes,
		signal
	});
	if (response.kind === "failure") return require_receipt.unanswered(response, who, signal);
	return read(response) ?? outcomeOf(response, who, setting.now());
}
/**
* What a status says of the message. A 5xx may come from before, within or after the work, so nobody knows; only a 503
* that says when to come back did nothing yet. 408, 425 and 429 turn a request away before it is worked on (RFC 9110,
* 15.5.9 and 15.6.4; RFC 8470, 5.2; RFC 6585, 4).
*/
function outcomeOf(answer, who, now) {
	const { status, headers } = answer;
	if (status >= 200 && status < 300) return {
		state: "accepted",
		serverId: null
	};
	const reason = `${who} answered with status ${status}${meaningOf(status)}.`;
	if ([
		408,
		425,
		429
	].includes(status) || status === 503 && headers["retry-after"] !== void 0) return {
		state: "deferred",
		reason,
		waitMs: waitOf(headers["retry-after"], now)
	};
	return {
		state: status >= 500 ? "unknown" : "refused",
		reason
	};
}
function meaningOf(status) {
	if (status < 400) return ", and redirects are not followed";
	if (status === 401 || status === 403) return ": the URL or its signature is no longer valid";
	if (status === 404) return ": nobody is there";
	return status === 410 ? ": it is gone for good, and its audience should no longer name it" : "";
}
/** RFC 9110, 10.2.3: seconds or a date; at most a day. */
function waitOf(header, now) {
	if (header === void 0) return require_receipt.defaultWaitMs;
	return boundedWait(/^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - now.getTime());
}
/** What a server asked for, in milliseconds: not less than nothing, not more than a day. */
function boundedWait(waitMs) {
	return Number.isNaN(waitMs) ? require_receipt.defaultWaitMs : Math.min(Math.max(waitMs, 0), longestWaitMs);
}

Object.defineProperty(exports, "boundedWait", {
  enumerable: true,
  get: function () {
    return boundedWait;
  }
});
Object.defineProperty(exports, "callHook", {
  enumerable: true,
  get: function () {
    return callHook;
  }
});
Object.defineProperty(exports, "outcomeOf", {
  enumerable: true,
  get: function () {
    return outcomeOf;
  }
});
Object.defineProperty(exports, "waitOf", {
  enumerable: true,
  get: function () {
    return waitOf;
  }
});