const require_cli_ahead_ts = require("../cli/ahead.js");
const require_hook = require("./hook.js");
const require_receipt = require("./receipt.js");
const node_crypto = {
	get createHmac() {
		return require("node:crypto").createHmac;
	}
};

// src/edge/webhook.ts
/**
* Gives a sender that posts CloudEvents (structured JSON) signed by Standard Webhooks 1.0. Only https, except to hosts
* in `network.private-hosts`; no redirects; 10 seconds. The message's id is the receiver's means to tell a repeated
* event. Throws CONFIG_INVALID for a secret that is none; there is nothing to open, so no hook is asked beforehand.
*/
async function openWebhook(options) {
	const keys = options.secrets.map(readSecret);
	const { format, now } = options;
	return {
		async send({ message, address }, signal) {
			const { json = "", cdevents = json } = message.bodies;
			const body = format === "cdevents" ? cdevents : json;
			const headers = signedHeaders(keys, message.id, now(), body);
			const outcome = await require_hook.callHook({
				who: "The hook",
				address,
				headers,
				body
			}, options, signal);
			return require_receipt.receiptOf(message.id, outcome, now());
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
/** Several signatures are separated by spaces ("Webhook headers"): a receiver needs to know one of the secrets. */
function signedHeaders(keys, id, now, body) {
	const timestamp = Math.floor(now.getTime() / 1e3);
	return {
		"content-type": "application/cloudevents+json; charset=utf-8",
		"webhook-id": id,
		"webhook-timestamp": String(timestamp),
		"webhook-signature": keys.map((key) => signWebhook(key, id, timestamp, body)).join(" ")
	};
}
function readSecret(secret) {
	const key = /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret) ? Buffer.from(secret.slice(6), "base64") : Buffer.alloc(0);
	if (key.length >= 24 && key.length <= 64) return key;
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.webhook.secret is not a signing secret of Standard Webhooks.", { hint: "Make one: node -p \"'whsec_' + crypto.randomBytes(32).toString('base64')\"" });
}

exports.openWebhook = openWebhook;