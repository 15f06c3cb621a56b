const require_request = require("./request.js");

// src/edge/hook-standing.ts
const timeoutMs = 8e3;
const maximumBytes = 65536;
/**
* Asks a hook without posting: HEAD, for Discord GET, which tells of the webhook and does nothing (Discord's documentation, "Get
* Webhook with Token"). Only https, except to hosts in `network.private-hosts`; no redirects. Never throws; no reason quotes
* the address.
*/
async function hookStanding(address, channel, { hosts, signal }) {
	const url = URL.canParse(address) ? new URL(address) : null;
	const host = url?.host ?? "no address";
	if (url === null || !require_request.mayAddress(url, hosts)) return {
		host,
		status: null,
		reason: "it is no https address, and its host is not in network.private-hosts"
	};
	const answer = await require_request.request({
		url,
		method: channel === "discord" ? "GET" : "HEAD",
		headers: { "user-agent": "waybill" },
		hosts,
		timeoutMs,
		maximumBytes,
		signal
	});
	return answer.kind === "answer" ? {
		host,
		status: answer.status,
		reason: null
	} : {
		host,
		status: null,
		reason: answer.reason
	};
}

exports.hookStanding = hookStanding;