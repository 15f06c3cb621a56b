const require_cli_ahead_ts = require("../cli/ahead.js");
const require_request = require("./request.js");
const require_receipt = require("./receipt.js");
let node_stream = require("node:stream");
let node_net = require("node:net");
let node_crypto = require("node:crypto");
let node_url = require("node:url");

// src/edge/mail.ts
/** RFC 5322, 2.1.1: no line over 998 characters. Folding cannot break a word, so what has no spaces must be shorter. */
const longestSubject = 900;
const longestName = 200;
/** RFC 5322 dot-atom, without quoted local parts, and a domain of letters (of any script), digits, dots and hyphens. */
const addressPattern = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u;
/** Whether this is one address and nothing else: no list, no group, no second `@`, at most 254 characters (RFC 5321). */
function isAddress(text) {
	return text.length <= 254 && addressPattern.test(text);
}
/** The address as every server understands it: an international domain in its ASCII form (RFC 5891). */
function asciiAddress(address) {
	const at = address.lastIndexOf("@");
	return `${address.slice(0, at)}@${(0, node_url.domainToASCII)(address.slice(at + 1))}`;
}
/** `Name <address>` or a bare address; null for anything else. */
function parseMailbox(text) {
	const named = /^\s*(?:"([^"<>]*)"|([^"<>]*?))\s*<([^<>]*)>\s*$/.exec(text);
	const address = named === null ? text.trim() : named[3] ?? "";
	const name = named?.[1] ?? named?.[2] ?? "";
	return isAddress(address) ? {
		name: name === "" ? null : name,
		address
	} : null;
}
/** `<id@domain>`: the same message has the same Message-ID, whoever sends it and when. */
function messageIdOf(delivery, domain) {
	return `<${delivery.message.id}@${domain}>`;
}
/**
* The bytes of a mail: multipart/alternative with text and HTML, and the attachments. The same delivery, writer and
* date give the same bytes. Every mail of a shipment refers to the shipment's synthetic root first, which was never
* sent itself, so that mail programs put them in one thread whichever of them a reader has.
* Throws UNEXPECTED when an attachment is missing or is not the one that the message was made with.
*/
async function buildMail(delivery, writer, date) {
	const { default: MailComposer } = await Promise.resolve().then(() => require("../nodemailer2.js"));
	const { message } = delivery;
	const { text, html } = message.bodies;
	const references = referencesOf(delivery, writer.domain);
	return new MailComposer({
		from: header(writer.from),
		to: header({
			name: delivery.name,
			address: delivery.address
		}),
		...writer.replyTo ? { replyTo: header(writer.replyTo) } : {},
		subject: shortened(message.subject, longestSubject),
		messageId: messageIdOf(delivery, writer.domain),
		references: [...references],
		inReplyTo: references.at(-1) ?? "",
		date,
		headers: headersOf(writer),
		...text === void 0 ? {} : { text },
		...html === void 0 ? {} : { html },
		attachments: attachmentsOf(delivery),
		baseBoundary: message.id,
		newline: "win",
		disableFileAccess: true,
		disableUrlAccess: true
	}).compile().build();
}
function referencesOf(delivery, domain) {
	const root = `<${delivery.message.shipment}@${domain}>`;
	return [.../* @__PURE__ */ new Set([root, ...delivery.thread?.references ?? []])];
}
/** RFC 3834 keeps vacation replies away, Exchange reads its own header; RFC 2369 wants one List-Unsubscribe. */
function headersOf(writer) {
	const unsubscribe = writer.replyTo && `<mailto:${encodeURI(writer.replyTo.address)}?subject=unsubscribe>`;
	return {
		"Auto-Submitted": "auto-generated",
		"X-Auto-Response-Suppress": "All",
		...unsubscribe ? { "List-Unsubscribe": unsubscribe } : {}
	};
}
function attachmentsOf(delivery) {
	return delivery.message.attachments.map(({ name, type, path, sha256 }) => {
		const content = delivery.attachments[path];
		if (content === void 0 || (0, node_crypto.createHash)("sha256").update(content).digest("hex") !== sha256) throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", `The attachment ${path} is not the one that the message names.`, { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
		return {
			filename: name,
			contentType: type,
			content: Buffer.from(content)
		};
	});
}
function header(mailbox) {
	return {
		name: shortened(mailbox.name ?? "", longestName),
		address: mailbox.address
	};
}
/** Line ends and other controls become spaces: no text can start a header of its own. Never cuts inside a grapheme. */
function shortened(text, longest) {
	const line = text.replace(/\p{Cs}/gu, "�").replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
	if (line.length <= longest) return line;
	let kept = "";
	for (const { segment } of new Intl.Segmenter().segment(line.slice(0, longest * 2))) {
		if (kept.length + segment.length >= longest) break;
		kept += segment;
	}
	return `${kept}…`;
}

// src/edge/smtp-session.ts
const connectionTimeoutMs = 2e4;
const greetingTimeoutMs = 2e4;
const socketTimeoutMs = 12e4;
/** Servers end a connection that carries too many messages; starting anew comes before that. */
const messagesPerSession = 100;
/**
* Connects and signs in. Rejects with nodemailer's or the system's error, in whose message a password cannot be.
* An abort while connecting ends it.
*/
async function openSession(server, hosts, signal) {
	const { default: SmtpConnection } = await Promise.resolve().then(() => require("../nodemailer3.js"));
	const socket = await require_request.dial({
		...server,
		timeoutMs: connectionTimeoutMs
	}, hosts, signal);
	const connection = new SmtpConnection({
		host: server.host,
		port: server.port,
		secure: server.secure,
		connection: socket,
		requireTLS: !server.secure && !server.plain,
		connectionTimeout: connectionTimeoutMs,
		greetingTimeout: greetingTimeoutMs,
		socketTimeout: socketTimeoutMs
	});
	const abort = () => connection.close();
	signal.addEventListener("abort", abort, { once: true });
	try {
		await settle((done) => {
			connection.on("error", done);
			connection.once("end", () => done(/* @__PURE__ */ new Error("the connection was closed")));
			connection.connect(done);
		});
		if (server.credentials) await signIn(connection, server.credentials);
	} catch (error) {
		connection.close();
		throw error;
	} finally {
		signal.removeEventListener("abort", abort);
	}
	return sessionOver(connection);
}
async function signIn(connection, credentials) {
	if (!connection.allowsAuth) throw Object.assign(/* @__PURE__ */ new Error("the server offers no sign-in"), { code: "EAUTH" });
	await settle((done) => connection.login({ credentials }, done));
}
function sessionOver(connection) {
	let messages = 0;
	let spoilt = false;
	return {
		get usable() {
			return !spoilt && !connection.destroyed && messages < messagesPerSession;
		},
		async transmit(envelope, mail, signal) {
			messages += 1;
			const transaction = await transmitOver(connection, envelope, mail, signal);
			if (transaction.kind === "failed") spoilt = !await restored(connection, transaction);
			return transaction;
		},
		close() {
			if (connection.destroyed) return;
			connection.quit();
			connection.close();
		}
	};
}
function transmitOver(connection, envelope, mail, signal) {
	let asked = false;
	const body = new node_stream.Readable({ read() {
		asked = true;
		this.push(mail);
		this.push(null);
	} });
	return new Promise((resolve) => {
		let grace;
		const interrupt = () => {
			if (asked) grace = setTimeout(giveUp, require_request.graceMs);
			else giveUp();
		};
		const giveUp = () => {
			connection.close();
			finish(failed(/* @__PURE__ */ new Error("the run was interrupted"), asked, true));
		};
		const ended = () => setImmediate(() => finish(failed(/* @__PURE__ */ new Error("the connection was closed"), asked)));
		const finish = (transaction) => {
			clearTimeout(grace);
			signal.removeEventListener("abort", interrupt);
			connection.off("end", ended);
			resolve(transaction);
		};
		signal.addEventListener("abort", interrupt, { once: true });
		connection.once("end", ended);
		if (signal.aborted) return giveUp();
		const to = {
			from: envelope.from,
			to: [envelope.to],
			size: mail.length
		};
		connection.send(to, body, (error, info) => {
			finish(error ? failed(error, asked) : {
				kind: "taken",
				serverMessageId: info.serverMessageId ?? null
			});
		});
	});
}
function failed(error, asked, interrupted = false) {
	return {
		kind: "failed",
		asked,
		code: error.responseCode ?? null,
		reply: error.response ?? "",
		interrupted,
		error
	};
}
async function restored(connection, transaction) {
	if (transaction.code === null || transaction.code === 421 || connection.destroyed) return false;
	return new Promise((resolve) => {
		const ended = () => resolve(false);
		connection.once("end", ended);
		connection.reset((error) => {
			connection.off("end", ended);
			resolve(!error);
		});
	});
}
/** A callback as a promise: the first call counts. */
function settle(start) {
	return new Promise((resolve, reject) => start((error) => error ? reject(error) : resolve()));
}

// src/edge/smtp.ts
/**
* Connects to the mail server, signs in, and gives a sender that holds on to its connections: as many as there are
* sends at once. One recipient is one envelope. TLS is required, except to a loopback host in `network.private-hosts`.
* Throws CONFIG_INVALID for an address or a URL that is none, CHANNEL_REFUSED when the server cannot be reached
* (exit code 6) or does not accept us: certificate, sign-in (exit code 2).
*/
async function openSmtp(options) {
	const server = readSmtpUrl(options.url, options.privateHosts);
	const from = mailboxOf(options.from, "channels.email.from");
	const replyTo = options.replyTo === null ? null : mailboxOf(options.replyTo, "channels.email.reply-to");
	const domain = options.domain ?? asciiAddress(from.address).replace(/^.*@/, "");
	const writer = {
		from,
		replyTo,
		domain
	};
	const idle = [];
	try {
		idle.push(await openSession(server, options.privateHosts, new AbortController().signal));
	} catch (error) {
		throw refusedChannel(server, error);
	}
	async function transmit(delivery, mail, signal) {
		const envelope = {
			from: asciiAddress(from.address),
			to: asciiAddress(delivery.address)
		};
		const kept = idle.pop();
		if (kept?.usable) {
			const transaction = await kept.transmit(envelope, mail, signal);
			keep(kept);
			if (!leftNoTrace(transaction)) return transaction;
		}
		const fresh = await openSession(server, options.privateHosts, signal);
		const transaction = await fresh.transmit(envelope, mail, signal);
		keep(fresh);
		return transaction;
	}
	function keep(session) {
		if (session.usable) idle.push(session);
		else session.close();
	}
	async function outcomeOf(delivery, signal) {
		if (!isAddress(delivery.address)) return {
			state: "refused",
			reason: "This is not an address that mail can be sent to."
		};
		const mail = await buildMail(delivery, writer, options.now());
		if (signal.aborted) return require_receipt.interrupted;
		try {
			const transaction = await transmit(delivery, mail, signal);
			if (transaction.kind === "failed") return classify(transaction, delivery.address);
			return {
				state: "accepted",
				serverId: transaction.serverMessageId ?? messageIdOf(delivery, domain)
			};
		} catch (error) {
			if (signal.aborted) return require_receipt.interrupted;
			return {
				state: "deferred",
				reason: `The mail server could not be reached: ${saidWithoutPassword(server, error)}.`,
				waitMs: require_receipt.defaultWaitMs
			};
		}
	}
	return {
		async send(delivery, signal) {
			return require_receipt.receiptOf(delivery.message.id, await outcomeOf(delivery, signal), options.now());
		},
		async close() {
			for (const session of idle.splice(0)) session.close();
		}
	};
}
/** A kept connection that had died since, or that had enough: the server knows nothing of this message. */
function leftNoTrace(transaction) {
	if (transaction.kind === "taken" || transaction.asked || transaction.interrupted) return false;
	return transaction.code === null || transaction.code === 421;
}
/**
* RFC 5321, 4.2.1: 4yz may work later, 5yz never, except 503, which is about the order of commands and not about the
* message. Without a reply, what counts is whether the body was asked for.
*/
function classify(failure, address) {
	const { asked, code, reply, error } = failure;
	const words = require_request.wordsOf(address);
	if (code !== null) {
		const reason = `The mail server said: ${require_request.quoteReply(reply, words)}`;
		if (code >= 500 && code !== 503) return {
			state: "refused",
			reason
		};
		return {
			state: "deferred",
			reason,
			waitMs: require_receipt.defaultWaitMs
		};
	}
	const why = require_request.quoteReply(require_request.describeFailure(error), words);
	if (asked) return {
		state: "unknown",
		reason: `The mail server got the mail and did not answer: ${why}.`
	};
	if (failure.interrupted) return require_receipt.interrupted;
	if (error.code === "EMESSAGE") return {
		state: "refused",
		reason: `The mail is too large for the server: ${why}.`
	};
	return {
		state: "deferred",
		reason: `The mail server broke off: ${why}.`,
		waitMs: require_receipt.defaultWaitMs
	};
}
function readSmtpUrl(text, hosts) {
	const url = URL.canParse(text) ? new URL(text) : null;
	const credentials = url && credentialsOf(url);
	if (url === null || credentials === void 0 || !/^smtps?:$/.test(url.protocol) || url.hostname === "" || url.search) throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.email.smtp is not the URL of a mail server.", { hint: "Write smtp://user:password@host:587 or smtps://user:password@host:465 into the secret." });
	const host = require_request.hostOf(url);
	const secure = url.protocol === "smtps:";
	return {
		host,
		port: url.port === "" ? secure ? 465 : 587 : Number(url.port),
		secure,
		plain: !secure && isLoopback(host) && require_request.isListed(host, hosts),
		credentials
	};
}
/** Undefined when they are not percent-encoded as a URL must have them. */
function credentialsOf(url) {
	if (url.username === "") return null;
	try {
		return {
			user: decodeURIComponent(url.username),
			pass: decodeURIComponent(url.password)
		};
	} catch {
		return;
	}
}
function isLoopback(host) {
	return host === "localhost" || host === "::1" || (0, node_net.isIP)(host) === 4 && host.startsWith("127.");
}
function mailboxOf(text, key) {
	const mailbox = parseMailbox(text);
	if (mailbox !== null) return mailbox;
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `${key} is not an e-mail address.`, { hint: `Write ${key.split(".").at(-1)}: "Acme Releases <releases@acme.example>".` });
}
/** nodemailer's own code, or what OpenSSL and Node call the many ways in which a certificate can be wrong. */
function isTlsFault(error) {
	return error.code === "ETLS" || /CERT|SSL|TLS|ISSUER|SIGNATURE|EPROTO/.test(error.originalCode ?? "");
}
function saidWithoutPassword(server, error) {
	const withheld = server.credentials === null ? [] : [server.credentials.pass];
	return require_request.quoteReply(error.response ?? require_request.describeFailure(error), withheld);
}
function refusedChannel(server, error) {
	const said = saidWithoutPassword(server, error);
	const where = `The mail server ${server.host}:${server.port}`;
	if (error.code === "EAUTH") return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `${where} did not let us sign in: ${said}`, { hint: "Check the user and the password in the URL that channels.email.smtp names." });
	if (isTlsFault(error)) return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `${where} cannot be spoken to safely: ${said}`, { hint: "Mail is sent over TLS with a valid certificate only. For a test server on this machine, name its host in network.private-hosts." });
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `${where} cannot be used: ${said}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: "Nothing was sent by e-mail. Run it again when the server answers."
	});
}

exports.openSmtp = openSmtp;