const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_request = require("./request.js");
const require_receipt = require("./receipt.js");

// src/edge/slack-answer.ts
/** "Some aspect of the operation succeeded before the error", says Slack of these, or says nothing either way. */
const undecided = /* @__PURE__ */ new Set([
	"fatal_error",
	"internal_error",
	"request_timeout",
	"service_unavailable"
]);
const passing = /* @__PURE__ */ new Set([
	"ratelimited",
	"rate_limited",
	"team_added_to_org"
]);
const longestRetryMs = 864e5;
/** What to do about the refusals that people meet. */
const advice = {
	not_in_channel: "invite the app to the channel",
	channel_not_found: "check the id, and invite the app if the channel is private",
	is_archived: "the channel is archived",
	msg_blocks_too_long: "a custom template may be the reason"
};
/**
* What an unsuccessful call means for what was to be done by it: `deferred` when Slack certainly did not do it and may
* later, `refused` when it never will, `unknown` when nobody can say. The words hold neither `token` nor an address.
*/
function classifySlack(failure, last, { token, signal }) {
	if (last === null) throw failure;
	if (last.kind === "failure") return require_receipt.unanswered(last, "Slack", signal);
	if (failure.retryAfter !== void 0) {
		const waitMs = Math.min(longestRetryMs, Math.max(1, failure.retryAfter) * 1e3);
		return {
			state: "deferred",
			reason: `Slack asks to wait ${waitMs / 1e3} s.`,
			waitMs,
			limited: true
		};
	}
	if (last.status !== 200) {
		const reason = `Slack answered with status ${last.status}.`;
		return {
			state: last.status >= 500 || last.status === 408 ? "unknown" : "refused",
			reason
		};
	}
	const error = errorWord(failure);
	if (error === null) return {
		state: "unknown",
		reason: "What answered was not Slack, or only a part of its answer."
	};
	const reason = `Slack said: ${require_request.quoteReply(wordsOf(failure, error), [token])}${advice[error] ? ` (${advice[error]})` : ""}`;
	if (undecided.has(error)) return {
		state: "unknown",
		reason
	};
	return passing.has(error) ? {
		state: "deferred",
		reason,
		waitMs: 6e4,
		limited: error !== "team_added_to_org"
	} : {
		state: "refused",
		reason
	};
}
/** Slack's word for what is wrong; null for what is none, such as a page. */
function errorWord(failure) {
	const error = failure.data?.error;
	return typeof error === "string" && /^[a-z0-9_]{1,80}$/.test(error) ? error : null;
}
/** Slack names the field at fault in the metadata of its answer, and the scope that is missing beside it. */
function wordsOf(failure, error) {
	const { needed, response_metadata: metadata } = failure.data ?? {};
	const messages = metadata?.messages;
	const told = Array.isArray(messages) ? messages.filter((one) => typeof one === "string") : [];
	return [
		error,
		...typeof needed === "string" && /^[a-z0-9:._,]{1,100}$/.test(needed) ? [`needs ${needed}`] : [],
		...told
	].join(", ");
}

// src/edge/slack-api.ts
const timeoutMs = 3e4;
const maximumBytes = 8388608;
const defaultRetryAfter = "60";
const longestWaitMs = 6e4;
const mostAttempts = 4;
const officialHosts = /(?:^|\.)(?:slack|slack-gov)\.com$/;
/** The Web API with a token. Throws CONFIG_INVALID for a base URL that the token may not be sent to. */
async function openSlackApi(options) {
	const api = apiOf(options);
	const { privateHosts, token } = options;
	const { WebClient } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("../slack-web-api.js").default, 1));
	const sleep = options.sleep ?? (await Promise.resolve().then(() => require("../cli/program.js")).then((n) => n.clock_exports)).clock.sleep;
	/** A client for one call: what came over the wire is known even where the library's error does not tell. */
	function clientFor(signal) {
		let last = null;
		return {
			client: new WebClient(token, {
				slackApiUrl: api,
				retryConfig: { retries: 0 },
				rejectRateLimitedCalls: true,
				allowAbsoluteUrls: false,
				logger: silent,
				fetch: async (url, init) => {
					const body = typeof init?.body === "string" ? init.body : "";
					const headers = init?.headers ?? {};
					const limits = {
						hosts: privateHosts,
						timeoutMs,
						maximumBytes,
						signal
					};
					last = await require_request.request({
						url: new URL(url),
						method: "POST",
						headers,
						body,
						...limits
					});
					return asFetched(last, String(url));
				}
			}),
			last: () => last
		};
	}
	const call = async (method, fields, signal) => {
		const { client, last } = clientFor(signal);
		try {
			const data = { ...await client.apiCall(method, fields) };
			const answer = last();
			return {
				ok: true,
				data,
				headers: answer?.kind === "answer" ? answer.headers : {}
			};
		} catch (error) {
			const failure = error;
			const outcome = classifySlack(failure, last(), {
				token,
				signal
			});
			return {
				ok: false,
				error: errorWord(failure),
				outcome
			};
		}
	};
	return {
		call,
		async patiently(method, fields, signal) {
			for (let attempt = 1;; attempt++) {
				const answer = await call(method, fields, signal);
				const waitMs = answer.ok ? null : limitedFor(answer.outcome);
				if (waitMs === null || waitMs > longestWaitMs || attempt === mostAttempts || signal.aborted) return answer;
				await sleep(waitMs, signal);
			}
		},
		async upload(text, bytes, signal) {
			const url = URL.canParse(text) ? new URL(text) : null;
			if (url === null || !isTrusted(url, privateHosts)) return "Slack named a host that is not its own.";
			const headers = {
				"content-type": "application/octet-stream",
				"content-length": String(bytes.length)
			};
			const answer = await require_request.request({
				url,
				method: "POST",
				headers,
				body: bytes,
				hosts: privateHosts,
				timeoutMs,
				maximumBytes: 1024,
				signal
			});
			if (answer.kind === "failure") return `The file could not be handed over: ${answer.reason}.`;
			return answer.status === 200 ? null : `The file was answered with status ${answer.status}.`;
		}
	};
}
/** How long Slack asks to wait that turned a call away because there were too many; null for every other outcome. */
function limitedFor(outcome) {
	return outcome.state === "deferred" && outcome.limited === true ? outcome.waitMs : null;
}
/** Slack's own hosts, or where `network.private-hosts` says. */
function isTrusted(url, hosts) {
	return (officialHosts.test(url.hostname) || require_request.isListed(require_request.hostOf(url), hosts)) && require_request.mayAddress(url, hosts);
}
function apiOf({ api, privateHosts }) {
	if (api === null) return "https://slack.com/api/";
	const url = URL.canParse(api) ? new URL(api) : null;
	if (url !== null && isTrusted(url, privateHosts)) return url.href;
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.slack.api is no address that the Slack token may be sent to.", { hint: "Leave it out to use Slack, or name its host in network.private-hosts." });
}
/** What the library needs of a `fetch` answer. A 429 without a time gets one, else the library throws nonsense. */
function asFetched(response, url) {
	if (response.kind === "failure") throw new Error(response.reason);
	const { status, body } = response;
	const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
	if (status === 429 && !/^\d{1,9}$/.test(headers.get("retry-after") ?? "")) headers.set("retry-after", defaultRetryAfter);
	return {
		ok: status >= 200 && status < 300,
		status,
		statusText: "",
		url,
		headers: {
			get: (name) => headers.get(name.toLowerCase()) ?? null,
			entries: () => headers.entries()
		},
		arrayBuffer: async () => new Uint8Array(body).buffer,
		json: async () => JSON.parse(body.toString("utf8")),
		text: async () => body.toString("utf8")
	};
}
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {},
	setLevel() {},
	getLevel: () => "error",
	setName() {}
};

Object.defineProperty(exports, "openSlackApi", {
  enumerable: true,
  get: function () {
    return openSlackApi;
  }
});