const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_request = require("./request.js");
const require_receipt = require("./receipt.js");

// src/edge/slack.ts
const timeoutMs = 3e4;
const maximumBytes = 1048576;
const defaultRetryAfter = "60";
const officialHosts = /(?:^|\.)(?:slack|slack-gov)\.com$/;
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
const badToken = /* @__PURE__ */ new Set([
	"account_inactive",
	"invalid_auth",
	"not_authed",
	"not_allowed_token_type",
	"token_expired",
	"token_revoked"
]);
/**
* Asks Slack who we are and gives a sender that posts to channels. Slack has no idempotency key: the message's id goes
* along as `client_msg_id` and in the metadata, where a later run can find it; nothing is ever sent a second time here.
* Throws CONFIG_INVALID for an API host that the token may not be sent to, CHANNEL_REFUSED when Slack does not take the
* token (exit code 2) or does not answer (exit code 6). The token is in no error.
*/
async function openSlack(options) {
	const api = apiOf(options);
	const { WebClient } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("../slack-web-api.js").default, 1));
	/** A client for one call: what came over the wire is known even where the library's error does not tell. */
	function call(signal) {
		let last = null;
		return {
			client: new WebClient(options.token, {
				slackApiUrl: api,
				retryConfig: { retries: 0 },
				rejectRateLimitedCalls: true,
				allowAbsoluteUrls: false,
				logger: silent,
				fetch: async (url, init) => {
					last = await require_request.request({
						url: new URL(url),
						method: "POST",
						headers: init?.headers ?? {},
						body: typeof init?.body === "string" ? init.body : "",
						hosts: options.privateHosts,
						timeoutMs,
						maximumBytes,
						signal
					});
					return asFetched(last, String(url));
				}
			}),
			last: () => last
		};
	}
	async function post(delivery, signal) {
		if (signal.aborted) return require_receipt.interrupted;
		const { client, last } = call(signal);
		try {
			const ts = (await client.apiCall("chat.postMessage", argumentsOf(delivery))).ts;
			return {
				state: "accepted",
				serverId: typeof ts === "string" ? ts : null
			};
		} catch (error) {
			return classify(error, last(), {
				token: options.token,
				signal
			});
		}
	}
	const { signal } = new AbortController();
	const greeting = call(signal);
	try {
		await greeting.client.apiCall("auth.test");
	} catch (error) {
		throw refusedChannel(error, greeting.last(), {
			token: options.token,
			signal
		});
	}
	return {
		async send(delivery, signal) {
			return require_receipt.receiptOf(delivery.message.id, await post(delivery, signal), options.now());
		},
		async close() {}
	};
}
/** The blocks are sent as the bytes that were frozen. `text` is what notifications and screen readers read. */
function argumentsOf(delivery) {
	const { message, thread, address } = delivery;
	const { text, blocks } = message.bodies;
	return {
		channel: address,
		text: text ?? message.subject,
		...blocks === void 0 ? {} : { blocks },
		...thread === null || thread.root === null ? {} : { thread_ts: thread.root },
		unfurl_links: false,
		unfurl_media: false,
		client_msg_id: message.id,
		metadata: {
			event_type: "waybill_message",
			event_payload: { d: message.id }
		}
	};
}
function classify(failure, last, { token, signal }) {
	if (last === null) throw failure;
	if (last.kind === "failure") return require_receipt.unanswered(last, "Slack", signal);
	if (failure.retryAfter !== void 0) {
		const waitMs = Math.max(1, failure.retryAfter) * 1e3;
		return {
			state: "deferred",
			reason: `Slack asks to wait ${waitMs / 1e3} s.`,
			waitMs
		};
	}
	if (last.status !== 200) {
		const reason = `Slack answered with status ${last.status}.`;
		return {
			state: last.status >= 500 ? "unknown" : "refused",
			reason
		};
	}
	const error = errorWord(failure);
	if (error === null) return {
		state: "unknown",
		reason: "What answered was not Slack, or only a part of its answer."
	};
	const reason = `Slack said: ${require_request.quoteReply(wordsOf(failure, error), [token])}`;
	if (undecided.has(error)) return {
		state: "unknown",
		reason
	};
	return passing.has(error) ? {
		state: "deferred",
		reason,
		waitMs: 6e4
	} : {
		state: "refused",
		reason
	};
}
function errorWord(failure) {
	const error = failure.data?.error;
	return typeof error === "string" && /^[a-z0-9_]{1,80}$/.test(error) ? error : null;
}
/** Slack names the field at fault in the metadata of its answer. */
function wordsOf(failure, error) {
	const messages = failure.data?.response_metadata?.messages;
	return [error, ...Array.isArray(messages) ? messages.filter((one) => typeof one === "string") : []].join(", ");
}
function refusedChannel(failure, last, call) {
	const error = errorWord(failure);
	if (error !== null && badToken.has(error)) return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `Slack does not take the token: ${error}.`, { hint: "Check the secret that channels.slack.token names; it must be a bot token (xoxb-...) with the scope chat:write." });
	const { reason } = classify(failure, last, call);
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `Slack cannot be used. ${reason}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: "Nothing was sent to Slack. Run it again when Slack answers."
	});
}
/** The token goes to Slack's own hosts, or where `network.private-hosts` says. */
function apiOf(options) {
	if (options.api === null) return "https://slack.com/api/";
	const url = URL.canParse(options.api) ? new URL(options.api) : null;
	if (url !== null && (officialHosts.test(url.hostname) || require_request.isListed(require_request.hostOf(url), options.privateHosts)) && require_request.mayAddress(url, options.privateHosts)) return url.href;
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.slack.api is no address that the Slack token may be sent to.", { hint: "Leave it out to use Slack, or name its host in network.private-hosts." });
}
/** What the library needs of a `fetch` answer. A 429 without a time gets one, else the library throws nonsense. */
function asFetched(response, url) {
	if (response.kind === "failure") throw new Error(response.reason);
	const { status, body } = response;
	const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
	if (status === 429 && !/^\d+$/.test(headers.get("retry-after") ?? "")) headers.set("retry-after", defaultRetryAfter);
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

exports.openSlack = openSlack;