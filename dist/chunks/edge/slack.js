const require_cli_ahead_ts = require("../cli/ahead.js");
const require_receipt = require("./receipt.js");
const require_slack_api = require("./slack-api.js");
const require_slack_parts = require("../notices/slack-parts.js");

// src/edge/slack-files.ts
/**
* A message's attachments as files in its thread, by Slack's three steps: ask for an address, hand the bytes over there
* without the token, say where they are to be shown. None is repeated once its fate is open. Gives what did not work.
*/
async function attachFiles(api, { message, attachments }, posted, signal) {
	const told = [];
	for (const { name, path } of message.attachments) {
		const bytes = attachments[path];
		const fault = bytes === void 0 ? "It is not at hand." : await attach(api, {
			name,
			bytes
		}, posted, signal);
		if (fault !== null) told.push(`${name} is not attached: ${fault}`);
	}
	return told;
}
async function attach(api, file, { channel, thread }, signal) {
	const asked = {
		filename: file.name,
		length: file.bytes.length
	};
	const place = await api.patiently("files.getUploadURLExternal", asked, signal);
	if (!place.ok) return place.outcome.reason;
	const { upload_url: url, file_id: id } = place.data;
	if (typeof url !== "string" || typeof id !== "string") return "Slack gave no place for it.";
	const fault = await api.upload(url, file.bytes, signal);
	if (fault !== null) return fault;
	const shown = {
		files: JSON.stringify([{
			id,
			title: file.name
		}]),
		channel_id: channel,
		thread_ts: thread
	};
	const done = await api.patiently("files.completeUploadExternal", shown, signal);
	return done.ok ? null : done.outcome.reason;
}

// src/edge/slack-post.ts
const eventType = "waybill_message";
/** Slack's words for a thread that takes no reply: it said so before it posted anything. */
const noThread = /* @__PURE__ */ new Set([
	"thread_not_found",
	"cannot_reply_to_message",
	"invalid_thread_ts",
	"message_not_found"
]);
const goneWords = "The message that this one answers is gone.";
/**
* Posts a message, and after it what belongs to it: its further parts and its files in the thread, and what became of the
* shipment at the head of the first message. The message is accepted when Slack took its first part; what could not
* be done after that is told as the reason. Nothing whose fate is unknown is tried again.
*/
async function postMessage(posting, delivery, signal) {
	const root = delivery.thread?.root ?? null;
	const [first, ...others] = require_slack_parts.frozenParts(delivery.message.bodies);
	const gone = root !== null && await isGone(posting, delivery.address, root, signal);
	let opening = await open(posting, delivery, {
		part: first,
		root: gone ? null : root,
		gone
	}, signal);
	if (!opening.answer.ok && root !== null && noThread.has(opening.answer.error ?? "")) opening = await open(posting, delivery, {
		part: first,
		root: null,
		gone: true
	}, signal);
	const { answer, rest } = opening;
	if (!answer.ok) return answer.outcome;
	const posted = placeOf(answer.data, opening.root);
	const later = inGrace(signal);
	try {
		const told = [
			...opening.root !== null && posted.thread !== opening.root ? [goneWords] : [],
			...await postOthers(posting.api, delivery, {
				...posted,
				parts: [...rest, ...others]
			}, later.signal),
			...posting.mayAttach ? await attachFiles(posting.api, delivery, posted, later.signal) : [],
			...posted.thread === root ? await updateRoot(posting.api, delivery, posted, later.signal) : []
		];
		return {
			state: "accepted",
			serverId: posted.ts,
			reason: told.length === 0 ? null : told.join(" ")
		};
	} finally {
		later.end();
	}
}
function placeOf(data, asked) {
	const text = (value) => typeof value === "string" ? value : null;
	const ts = text(data["ts"]);
	const said = data["message"];
	const named = typeof said === "object" && said !== null && text(said.thread_ts);
	return {
		channel: text(data["channel"]) ?? "",
		ts,
		thread: asked !== null && named === asked ? asked : ts
	};
}
/** The first part; where Slack finds it too long, its first half, with the rest to follow. */
async function open({ api, broadcast }, { message, address }, { part, root, gone }, signal) {
	const whole = gone ? require_slack_parts.standingAlone(part, message.bodies["alone"] ?? goneWords) : part;
	const fields = {
		channel: address,
		...root === null ? {} : {
			thread_ts: root,
			...broadcast ? { reply_broadcast: true } : {}
		},
		client_msg_id: message.id,
		metadata: {
			event_type: eventType,
			event_payload: { d: message.id }
		}
	};
	return {
		...await postHalving(api.call, fields, whole, signal),
		root
	};
}
async function postHalving(call, fields, part, signal) {
	const rest = [];
	for (let current = part;;) {
		const answer = await call("chat.postMessage", {
			...fields,
			...contentOf(current),
			...quiet
		}, signal);
		const halves = !answer.ok && answer.error === "msg_blocks_too_long" ? require_slack_parts.halvesOf(current) : null;
		if (halves === null) return {
			answer,
			rest
		};
		current = halves[0];
		rest.unshift(halves[1]);
	}
}
const quiet = {
	unfurl_links: false,
	unfurl_media: false
};
/** `text` is what notifications and screen readers read. Never with `link_names` or `parse`: nothing in it is to ping. */
function contentOf({ text, blocks }) {
	return {
		text,
		...blocks.length === 0 ? {} : { blocks: JSON.stringify(blocks) }
	};
}
async function postOthers(api, { message }, { channel, thread, parts }, signal) {
	const told = [];
	const queue = [...parts];
	for (let number = 2, part = queue.shift(); part; number++, part = queue.shift()) {
		const fields = {
			channel,
			thread_ts: thread,
			metadata: {
				event_type: eventType,
				event_payload: {
					d: message.id,
					p: number
				}
			}
		};
		const { answer, rest } = await postHalving(api.patiently, fields, part, signal);
		queue.unshift(...rest);
		if (answer.ok) continue;
		const fate = answer.outcome.state === "unknown" ? "may be missing" : "is missing";
		told.push(`Part ${number} ${fate}. ${answer.outcome.reason}`);
	}
	return told;
}
/** What became of the shipment, at the head of the first message of its thread. An edit notifies nobody. */
async function updateRoot(api, { message, rootBodies, thread }, { channel }, signal) {
	const status = message.bodies["status"];
	const ts = thread?.root ?? null;
	if (status === void 0 || !rootBodies || ts === null) return [];
	const [root] = require_slack_parts.frozenParts(rootBodies);
	const fields = {
		channel,
		ts,
		...contentOf(require_slack_parts.withStatus(root, status))
	};
	const answer = await api.patiently("chat.update", fields, signal);
	return answer.ok ? [] : [`The first message of the thread could not be updated. ${answer.outcome.reason}`];
}
/** Whether Slack says that the first message of the thread was deleted. Needs no scope; no answer is no. */
async function isGone({ api, conversation }, address, root, signal) {
	const channel = await conversation(address, signal);
	if (channel === null) return false;
	const answer = await api.patiently("chat.getPermalink", {
		channel,
		message_ts: root
	}, signal);
	return !answer.ok && answer.error === "message_not_found";
}
const graceMs = 1500;
/** A signal for what belongs to a message that is out already: it aborts a little after the run's. */
function inGrace(signal) {
	const controller = new AbortController();
	let timer;
	const begin = () => timer = setTimeout(() => controller.abort(), graceMs);
	if (signal.aborted) begin();
	else signal.addEventListener("abort", begin, { once: true });
	return {
		signal: controller.signal,
		end() {
			clearTimeout(timer);
			signal.removeEventListener("abort", begin);
		}
	};
}

// src/edge/slack-find.ts
const pageSize = 200;
const mostPages = 100;
/**
* The message in Slack that bears the delivery's id in its metadata, in its thread or in the channel, among all since
* `oldest`; null when it is certainly not there. Throws CHANNEL_REFUSED (exit code 6) when Slack does not let it be
* known: a missing scope, no answer, more messages than are read.
*/
async function findMessage(search, delivery, oldest) {
	const { signal } = new AbortController();
	const channel = await search.conversation(delivery.address, signal);
	if (channel === null) throw cannotTell("The conversation could not be opened.");
	const root = delivery.thread?.root ?? null;
	const since = {
		channel,
		oldest: (oldest.getTime() / 1e3).toFixed(6),
		inclusive: true
	};
	const parts = /* @__PURE__ */ new Map();
	const collect = async (method, fields, most) => {
		for await (const message of pages(search.api, method, {
			...since,
			...fields
		}, signal)) {
			const part = partIn(message, search.botId, delivery.message.id);
			if (part !== null && typeof message.ts === "string" && !parts.has(part)) parts.set(part, message.ts);
			if (parts.size >= most) return;
		}
	};
	const expected = require_slack_parts.frozenParts(delivery.message.bodies).length;
	if (root !== null) await collect("conversations.replies", { ts: root }, expected);
	if (!parts.has(1)) await collect("conversations.history", {}, 1);
	const ts = parts.get(1);
	if (ts === void 0) return null;
	if (parts.size < expected) await collect("conversations.replies", { ts }, expected);
	return {
		ts,
		missing: Math.max(0, expected - parts.size)
	};
}
/** Which part of the message this is, from 1; null when it is none. */
function partIn({ bot_id: bot, metadata }, botId, id) {
	if (botId !== null && bot !== botId) return null;
	const { d, p = 1 } = metadata?.event_payload ?? {};
	return metadata?.event_type === "waybill_message" && d === id && typeof p === "number" ? p : null;
}
async function* pages(api, method, fields, signal) {
	let cursor = "";
	for (let page = 0; page < mostPages; page++) {
		const asked = {
			...fields,
			limit: pageSize,
			include_all_metadata: true,
			...cursor && { cursor }
		};
		const answer = await api.patiently(method, asked, signal);
		if (!answer.ok && answer.error === "thread_not_found") return;
		if (!answer.ok) throw cannotTell(answer.outcome.reason);
		const { messages, has_more: more, response_metadata: metadata } = answer.data;
		if (Array.isArray(messages)) yield* messages;
		const next = metadata?.next_cursor;
		if (typeof next !== "string" || next === "") {
			if (more === true) throw cannotTell("Slack did not say where its history goes on.");
			return;
		}
		cursor = next;
	}
	throw cannotTell(`More than 20000 messages came since.`);
}
function cannotTell(why) {
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `Slack cannot tell what became of a message. ${why}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: "Looking back needs the scopes channels:history and groups:history, im:history for people."
	});
}

// src/edge/slack.ts
const badToken = /* @__PURE__ */ new Set([
	"account_inactive",
	"invalid_auth",
	"not_authed",
	"not_allowed_token_type",
	"token_expired",
	"token_revoked"
]);
/** A message may show in the history only some time after Slack took it, and its clock is not ours. */
const settlingMs = 5e3;
const toleranceMs = 6e4;
/**
* Asks Slack who we are and what the token may do, and gives a sender that posts to channels and people. Slack has no
* idempotency key: the message's id goes along as `client_msg_id` and in the metadata, where `find` looks for it.
* Throws CONFIG_INVALID for an API host that the token may not be sent to, CHANNEL_REFUSED when Slack does not take the
* token or the token may not write (exit code 2), or Slack does not answer (exit code 6). The token is in no error.
*/
async function openSlack(options) {
	const api = await require_slack_api.openSlackApi(options);
	const { signal: whole } = new AbortController();
	const greeting = await api.patiently("auth.test", {}, whole);
	if (!greeting.ok) throw refusedChannel(greeting);
	const scopes = scopesOf(greeting.headers["x-oauth-scopes"]);
	if (scopes !== null && !scopes.has("chat:write")) throw missingScope();
	const ahead = aheadOfSlack(greeting.headers["date"], options.now());
	const botId = typeof greeting.data["bot_id"] === "string" ? greeting.data["bot_id"] : null;
	const conversation = conversationsOf(api);
	const sleep = options.sleep ?? (await Promise.resolve().then(() => require("../cli/program.js")).then((n) => n.clock_exports)).clock.sleep;
	const posting = {
		api,
		conversation,
		broadcast: options.broadcast ?? false,
		mayAttach: scopes === null || scopes.has("files:write")
	};
	return {
		warnings: warningsOf(scopes),
		async send(delivery, signal) {
			const outcome = signal.aborted ? require_receipt.interrupted : await postMessage(posting, delivery, signal);
			return require_receipt.receiptOf(delivery.message.id, outcome, options.now());
		},
		async find(delivery, since) {
			const age = options.now().getTime() - since.getTime();
			if (age < settlingMs) await sleep(settlingMs - Math.max(0, age));
			const oldest = /* @__PURE__ */ new Date(since.getTime() - toleranceMs - ahead);
			const found = await findMessage({
				api,
				botId,
				conversation
			}, delivery, oldest);
			if (found === null) return null;
			const reason = found.missing === 0 ? null : `Parts of it are missing in its thread: ${found.missing}.`;
			const at = /* @__PURE__ */ new Date(Number(found.ts) * 1e3);
			return require_receipt.receiptOf(delivery.message.id, {
				state: "accepted",
				serverId: found.ts,
				reason
			}, at);
		},
		async close() {}
	};
}
/** By how much our clock is ahead of Slack's: so much further back a message may lie. Seconds are all that a header tells. */
function aheadOfSlack(date, now) {
	const theirs = typeof date === "string" ? Date.parse(date) : NaN;
	return Number.isNaN(theirs) ? 0 : Math.max(0, now.getTime() - theirs);
}
/** A person's id leads to the conversation with them; a channel's id is one. Asked once each. */
function conversationsOf(api) {
	const known = /* @__PURE__ */ new Map();
	return async (address, signal) => {
		if (!/^[UW]/.test(address)) return address;
		const before = known.get(address);
		if (before !== void 0) return before;
		const answer = await api.patiently("conversations.open", { users: address }, signal);
		const channel = answer.ok ? answer.data["channel"]?.id : null;
		if (typeof channel !== "string") return null;
		known.set(address, channel);
		return channel;
	};
}
/** The scopes of the token (`x-oauth-scopes`); null when Slack does not say. */
function scopesOf(header) {
	if (typeof header !== "string" || header.trim() === "") return null;
	return new Set(header.split(",").map((scope) => scope.trim()));
}
function warningsOf(scopes) {
	if (scopes === null || scopes.has("channels:history") || scopes.has("groups:history")) return [];
	return ["The Slack token has no scope channels:history (groups:history for private channels): a message whose answer is lost cannot be looked for, and stays unknown."];
}
function missingScope() {
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", "The Slack token may not write: the scope chat:write is missing.", { hint: "Add chat:write to the bot token scopes of the app and install it again." });
}
function refusedChannel(answer) {
	if (answer.error !== null && badToken.has(answer.error)) return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `Slack does not take the token: ${answer.error}.`, { hint: "Check the secret that channels.slack.token names; it must be a bot token (xoxb-...) with the scope chat:write." });
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `Slack cannot be used. ${answer.outcome.reason}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: "Nothing was sent to Slack. Run it again when Slack answers."
	});
}

exports.openSlack = openSlack;