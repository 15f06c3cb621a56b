const require_cli_ahead_ts = require("../cli/ahead.js");
const require_foreign_clock = require("./foreign-clock.js");
const require_slack_api = require("./slack-api.js");

// src/edge/slack-standing.ts
/** More channels than these are asked about one after another. */
const atOnce = 4;
/**
* Asks Slack who we are (`auth.test`) and whether the app is in each channel (`conversations.info`, else the head of its
* history). Reads only: no conversation is opened and nothing is posted. Throws CONFIG_INVALID for an API host that the token may
* not be sent to, CHANNEL_REFUSED where Slack does not take the token or does not answer. The token is in no error.
*/
async function slackStanding(options, addresses, signal) {
	const api = await require_slack_api.openSlackApi(options);
	const greeting = await api.call("auth.test", {}, signal);
	if (!greeting.ok) throw refused(greeting);
	const { team } = greeting.data;
	const places = [];
	for (let at = 0; at < addresses.length; at += atOnce) {
		const some = addresses.slice(at, at + atOnce).map((id) => placeOf(api, id, signal));
		places.push(...await Promise.all(some));
	}
	return {
		team: typeof team === "string" ? team : null,
		scopes: scopesIn(greeting.headers["x-oauth-scopes"]),
		aheadMs: require_foreign_clock.aheadOf(greeting.headers["date"], options.now()),
		places
	};
}
async function placeOf(api, id, signal) {
	if (/^[UW]/.test(id)) return {
		id,
		state: "person",
		because: null
	};
	const info = await api.call("conversations.info", { channel: id }, signal);
	if (info.ok) return {
		id,
		...stateIn(info.data["channel"]),
		because: null
	};
	if (info.error === "channel_not_found") return {
		id,
		state: "hidden",
		because: null
	};
	const history = await api.call("conversations.history", {
		channel: id,
		limit: 1
	}, signal);
	if (history.ok) return {
		id,
		state: "member",
		because: null
	};
	if (history.error === "not_in_channel") return {
		id,
		state: "absent",
		because: null
	};
	if (history.error === "channel_not_found") return {
		id,
		state: "hidden",
		because: null
	};
	return {
		id,
		state: "untold",
		because: info.error ?? "no answer"
	};
}
function stateIn(channel) {
	const known = typeof channel === "object" && channel !== null ? channel : {};
	if (known["is_archived"] === true) return { state: "archived" };
	if (known["is_member"] === true || known["is_im"] === true) return { state: "member" };
	return { state: known["is_private"] === true ? "absent" : "public" };
}
function scopesIn(header) {
	if (typeof header !== "string" || header.trim() === "") return null;
	return header.split(",").map((scope) => scope.trim());
}
function refused({ error, outcome }) {
	if (error === null) return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `Slack cannot be asked. ${outcome.reason}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: "See whether Slack is up and may be reached from here, then run it again."
	});
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `Slack does not take the token: ${error}.`, { hint: "Put the bot token (xoxb-...) of the installed app into the secret that channels.slack.token names." });
}

exports.slackStanding = slackStanding;