const require_smtp = require("./smtp.js");

// src/edge/smtp-standing.ts
/** A doctor has not the time of a sender. */
const impatient = {
	connectMs: 6e3,
	replyMs: 8e3,
	finalMs: 8e3
};
/**
* Connects to the mail server as a sending would, with TLS and sign-in, and leaves again before any mail is begun. Throws
* what `openSmtp` throws: CONFIG_INVALID, CHANNEL_REFUSED.
*/
async function smtpStanding(options) {
	await (await require_smtp.openSmtp({
		...options,
		patience: options.patience ?? impatient
	})).close();
	const server = require_smtp.readMailServer(options.url, "smtp", options.privateHosts);
	return {
		host: server?.host ?? "",
		port: server?.port ?? 0,
		security: server?.secure ? "tls" : server?.plain ? "none" : "starttls",
		signedIn: (server?.credentials ?? null) !== null
	};
}

exports.smtpStanding = smtpStanding;