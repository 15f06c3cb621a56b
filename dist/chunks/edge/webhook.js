const require_cli_ahead_ts = require("../cli/ahead.js");
const require_receipt = require("./receipt.js");
const require_request = require("./request.js");
let node_crypto = require("node:crypto");

// src/edge/webhook.ts
const timeoutMs = 1e4;
const maximumBytes = 65536;
const longestWaitMs = 864e5;
/**
* Gives a sender that posts CloudEvents (structured JSON) signed by Standard Webhooks 1.0. Only https, except to hosts
* in `network.private-hosts`; no redirects; 10 seconds. The message's id is the receiver's means to tell a repeated
* event. Throws CONFIG_INVALID for a secret that is none; there is nothing to open, so no hook is asked beforehand.
*/
async function openWebhook(options) {
	const key = readSecret(options.secret);
	async function post(delivery, signal) {
		const url = URL.canParse(delivery.address) ? new URL(delivery.address) : null;
		if (url === null || !require_request.mayAddress(url, options.privateHosts)) return {
			state: "refused",
			reason: "The hook is not an https URL, and its host is not in network.private-hosts."
		};
		if (signal.aborted) return require_receipt.interrupted;
		const body = delivery.message.bodies["json"] ?? "";
		const headers = signedHeaders(key, delivery.message.id, options.now(), body);
		const hosts = options.privateHosts;
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
		if (response.kind === "failure") return require_receipt.unanswered(response, "The hook", signal);
		return classify(response, options.now());
	}
	return {
		async send(delivery, signal) {
			return require_receipt.receiptOf(delivery.message.id, await post(delivery, signal), options.now());
		},
		async close() {}
	};
}
/**
* Standard Webhooks 1.0, "Signature scheme": HMAC-SHA256 over `id.timestamp.body`, in base64, with its version.
* `key` is the secret's bytes.
*/
function signWebhook(key, id, timestamp, body) {
	return `v1,${(0, node_crypto.createHmac)("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}
function signedHeaders(key, id, now, body) {
	const timestamp = Math.floor(now.getTime() / 1e3);
	return {
		"content-type": "application/cloudevents+json; charset=utf-8",
		"content-length": String(Buffer.byteLength(body)),
		"user-agent": "waybill",
		"webhook-id": id,
		"webhook-timestamp": String(timestamp),
		"webhook-signature": signWebhook(key, id, timestamp, body)
	};
}
/** The body of an answer is not quoted: a hook may be anybody's, and its words say nothing that the status does not. */
function classify(response, now) {
	const { status } = response;
	if (status >= 200 && status < 300) return {
		state: "accepted",
		serverId: null
	};
	const reason = `The hook answered with status ${status}${status < 400 ? ", and redirects are not followed" : ""}.`;
	if (status === 502 || status === 504) return {
		state: "unknown",
		reason
	};
	if (status >= 500 || status === 429) return {
		state: "deferred",
		reason,
		waitMs: waitOf(response.headers["retry-after"], now)
	};
	return {
		state: "refused",
		reason
	};
}
/** RFC 9110, 10.2.3: seconds or a date; at most a day. */
function waitOf(header, now) {
	if (header === void 0) return require_receipt.defaultWaitMs;
	const waitMs = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - now.getTime();
	return Number.isNaN(waitMs) ? require_receipt.defaultWaitMs : Math.min(Math.max(waitMs, 0), longestWaitMs);
}
function readSecret(secret) {
	const key = /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret) ? Buffer.from(secret.slice(6), "base64") : Buffer.alloc(0);
	if (key.length >= 24 && key.length <= 64) return key;
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.webhook.secret is not a signing secret of Standard Webhooks.", { hint: "Make one: node -p \"'whsec_' + crypto.randomBytes(32).toString('base64')\"" });
}

exports.openWebhook = openWebhook;