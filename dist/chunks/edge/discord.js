const require_hook = require("./hook.js");
const require_pace = require("./pace.js");
const require_receipt = require("./receipt.js");

// src/edge/discord.ts
/** Discord takes about 30 messages a minute for a channel, and five in two seconds from a webhook. */
const gapMs = 500;
/**
* Gives a sender that executes Discord webhooks (Discord's documentation, "Execute Webhook"). `wait=true` makes Discord
* answer once the message is stored, with its id; `thread_id` of the URL is kept. The URL is a secret, so no receipt has
* a word of it. Webhooks know no nonce and cannot read a channel: a lost answer stays unknown.
*/
async function openDiscord(options) {
	const pace = require_pace.createPace(gapMs);
	return {
		async send({ message, address }, signal) {
			await pace(signal);
			const call = {
				who: "Discord",
				address: waiting(address),
				headers: { "content-type": "application/json; charset=utf-8" },
				body: message.bodies["json"] ?? ""
			};
			const outcome = await require_hook.callHook(call, options, signal, (answer) => readAnswer(answer, options.now()));
			return require_receipt.receiptOf(message.id, outcome, options.now());
		},
		async close() {}
	};
}
function waiting(address) {
	if (!URL.canParse(address)) return address;
	const url = new URL(address);
	url.searchParams.set("wait", "true");
	return url.href;
}
function readAnswer(answer, now) {
	const told = tellingOf(answer);
	if (answer.status >= 200 && answer.status < 300) {
		const id = told["id"];
		return {
			state: "accepted",
			serverId: typeof id === "string" && /^\d{1,20}$/.test(id) ? id : null
		};
	}
	const outcome = require_hook.outcomeOf(answer, "Discord", now);
	const { retry_after: seconds, code } = told;
	if (outcome.state === "deferred" && typeof seconds === "number") return {
		...outcome,
		waitMs: longerWait(answer, outcome.waitMs, seconds)
	};
	if (outcome.state === "refused" && typeof code === "number") return {
		...outcome,
		reason: outcome.reason.replace(/\.$/, ` (error ${code}).`)
	};
	return outcome;
}
function longerWait({ headers }, waitMs, seconds) {
	const told = require_hook.boundedWait(Math.ceil(seconds * 1e3));
	return headers["retry-after"] === void 0 ? told : Math.max(told, waitMs);
}
/** What Discord's JSON says; nothing for an answer that is none, such as a gateway's page. */
function tellingOf({ body }) {
	try {
		const told = JSON.parse(body.toString("utf8"));
		return typeof told === "object" && told !== null ? { ...told } : {};
	} catch {
		return {};
	}
}

exports.openDiscord = openDiscord;