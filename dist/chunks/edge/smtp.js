const require_cli_ahead_ts = require("../cli/ahead.js");
const require_request = require("./request.js");
const require_dkim = require("./dkim.js");
const require_mailbox = require("./mailbox.js");
const require_receipt = require("./receipt.js");
let node_stream = require("node:stream");
let node_events = require("node:events");
let node_net = require("node:net");
let node_tls = require("node:tls");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};

// src/edge/mail-header.ts
/** RFC 5322, 2.1.1: lines should have no more than these characters; RFC 2047, 2: an encoded word never has more than 75. */
const lineWidth = 76;
/** Bytes in an encoded word: with `=?utf-8?B?` and `?=` it has 72 characters, and the first leaves room for the field's name. */
const bytesOfWord = 45;
const bytesOfFirstWord = 30;
const longestPlainWord = 60;
/** One field of a header, folded, without its final line end. `value` is what `unstructured`, `mailbox` or the like gave. */
function field(name, value) {
	const words = value.split(" ");
	let column = name.length + 1;
	let text = `${name}:`;
	for (const word of words) if (column + 1 + word.length > lineWidth && column > name.length + 1) {
		text += `\r\n ${word}`;
		column = 1 + word.length;
	} else {
		text += ` ${word}`;
		column += 1 + word.length;
	}
	return text;
}
/**
* Text that means itself (RFC 5322, 2.2.1). What is not plain ASCII, has a word too long to fold, or could be taken for
* an encoded word, becomes encoded words (RFC 2047). Controls become spaces: no text can start a field of its own.
*/
function unstructured(text) {
	const line = singleLine(text);
	return isPlain(line) ? line : encodedWords(line);
}
/** `Name <address>`, or the address alone. The domain is in its ASCII form. */
function mailbox({ name, address }, longestName = 200) {
	const shown = shortened(name ?? "", longestName);
	const path = require_mailbox.asciiAddress(address);
	if (shown === "") return path;
	if (!isPlain(shown)) return `${encodedWords(shown)} <${path}>`;
	return `"${shown.replace(/["\\]/g, "\\$&")}" <${path}>`;
}
/** At most `longest` UTF-16 units on one line, with an ellipsis where it was cut. Never cuts inside a grapheme. */
function shortened(text, longest) {
	const line = singleLine(text);
	if (line.length <= longest) return line;
	let kept = "";
	for (const { segment } of new Intl.Segmenter().segment(line.slice(0, longest * 2))) {
		if (kept.length + segment.length >= longest) break;
		kept += segment;
	}
	return `${kept}\u2026`;
}
function singleLine(text) {
	return text.replace(/\p{Cs}/gu, "\ufffd").replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function isPlain(line) {
	return /^[\x20-\x7e]*$/.test(line) && !line.includes("=?") && !line.includes("  ") && line.split(" ").every((word) => word.length <= longestPlainWord);
}
/** Each word holds whole characters (RFC 2047, 5); the space between two of them is not shown. */
function encodedWords(line) {
	const words = [];
	let word = "";
	let bytes = 0;
	for (const character of line) {
		const length = Buffer.byteLength(character);
		if (bytes + length > (words.length === 0 ? bytesOfFirstWord : bytesOfWord)) {
			words.push(word);
			word = "";
			bytes = 0;
		}
		word += character;
		bytes += length;
	}
	return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one).toString("base64")}?=`).join(" ");
}

// src/edge/quoted-printable.ts
/** RFC 2045, 6.7: no line is longer, with the `=` that says that it goes on. */
const lineLength = 76;
const [lf, cr, space, tab, equals, dot, capitalF] = [
	10,
	13,
	32,
	9,
	61,
	46,
	70
];
const digits = Buffer.from("0123456789ABCDEF");
/** 1 for what may stand for itself inside a line. */
const literal = Uint8Array.from({ length: 256 }, (_, byte) => byte === tab || byte >= space && byte <= 126 && byte !== equals ? 1 : 0);
/** Where a text is put together; kept for the next one. */
let output = Buffer.alloc(65536);
/**
* Text in UTF-8 as quoted-printable (RFC 2045, 6.7), each line end as CRLF. Encoded too, although they need not be: a
* dot and `From ` at the start of a line, which careless servers and mailboxes change, and with them a signature.
* A mail is mostly this, so it is one pass over the bytes, without a string for any part of them.
*/
function quotedPrintable(text) {
	const input = Buffer.from(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
	const most = input.length * 4 + lineLength;
	if (output.length < most) output = Buffer.alloc(most);
	let at = 0;
	for (let start = 0; start <= input.length;) {
		const found = input.indexOf(lf, start);
		const end = found < 0 ? input.length : found;
		at = encodeLine({
			input,
			output,
			start,
			end
		}, at);
		if (found >= 0) at = breakLine(output, at);
		start = end + 1;
	}
	return output.toString("latin1", 0, at);
}
/** Writes the bytes from `start` to `end` at `first`; gives where the next thing goes. */
function encodeLine({ input, output, start, end }, first) {
	let at = first;
	let column = 0;
	const last = end - 1;
	for (let index = start; index < end; index++) {
		if (column > 0) {
			const room = Math.min(last, index + lineLength - 1 - column);
			const from = index;
			while (index < room && literal[input[index] ?? 0] === 1) output[at++] = input[index++] ?? 0;
			column += index - from;
		}
		const byte = input[index] ?? 0;
		const isLast = index === last;
		let width = widthOf(byte, isLast);
		const room = isLast ? lineLength : 75;
		if (column + width > room) {
			at = breakLine(output, at, true);
			column = 0;
		}
		if (column === 0 && isDelicate(input, index)) width = 3;
		if (width === 1) output[at++] = byte;
		else at = escape(output, at, byte);
		column += width;
	}
	return at;
}
function escape(output, at, byte) {
	output[at] = equals;
	output[at + 1] = digits[byte >> 4] ?? 0;
	output[at + 2] = digits[byte & 15] ?? 0;
	return at + 3;
}
function breakLine(output, first, soft = false) {
	let at = first;
	if (soft) output[at++] = equals;
	output[at] = cr;
	output[at + 1] = lf;
	return at + 2;
}
/** White space at the end of a line may be lost on the way. */
function widthOf(byte, isLast) {
	const isSpace = byte === space || byte === tab;
	return literal[byte] === 1 && !(isLast && isSpace) ? 1 : 3;
}
/** What a line must not start with. */
function isDelicate(input, index) {
	const byte = input[index];
	return byte === dot || byte === capitalF && input.toString("latin1", index, index + 5) === "From ";
}

// src/edge/mime.ts
/** `text/plain` or `text/html` in UTF-8. */
function textPart(type, text) {
	return {
		fields: [`Content-Type: text/${type}; charset=utf-8`, "Content-Transfer-Encoding: quoted-printable"],
		body: quotedPrintable(text)
	};
}
/** Names and types of attachments are Waybill's own; what else they might hold cannot leave its quotes. */
function filePart({ name, type, content }) {
	const filename = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
	return {
		fields: [
			`Content-Type: ${/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : "application/octet-stream"}`,
			`Content-Disposition: attachment; filename="${filename}"`,
			"Content-Transfer-Encoding: base64"
		],
		body: base64(content)
	};
}
/**
* Several parts as one (RFC 2046, 5.1). The boundary holds `=_`, which neither quoted-printable nor base64 can, so that
* no body contains it, whatever its author wrote (RFC 2045, 6.7).
*/
function multipart(type, parts, id) {
	const boundary = `=_${type}-${id}`;
	const inside = parts.map(({ fields, body }) => `--${boundary}\r\n${fields.join("\r\n")}\r\n\r\n${body}\r\n`);
	return {
		fields: [`Content-Type: multipart/${type};\r\n boundary="${boundary}"`],
		body: `${inside.join("")}--${boundary}--\r\n`
	};
}
/** The same file goes to everybody: it is encoded once. */
const encoded = /* @__PURE__ */ new WeakMap();
function base64(content) {
	const known = encoded.get(content);
	if (known !== void 0) return known;
	const { buffer, byteOffset, byteLength } = content;
	const text = Buffer.from(buffer, byteOffset, byteLength).toString("base64").replace(/.{76}(?=.)/g, "$&\r\n");
	encoded.set(content, text);
	return text;
}

// src/edge/mail.ts
const longestSubject = 900;
/** RFC 5322, 2.1.1: no line over 998 characters, and a URL cannot be folded. */
const longestUrl = 900;
/** `<id@domain>`: the same message has the same Message-ID, whoever sends it and when. */
function messageIdOf(delivery, domain) {
	return `<${delivery.message.id}@${domain}>`;
}
/** `<shipment@domain>`: the Message-ID that all mails of a shipment refer to, and that no mail has. */
function threadIdOf(delivery, domain) {
	return `<${delivery.thread?.shipment ?? delivery.message.shipment}@${domain}>`;
}
/**
* The bytes of a mail: multipart/alternative with text and HTML, and the attachments; 7-bit ASCII throughout, no line
* over 998 characters. The same delivery, writer and date give the same bytes. Every mail of a shipment refers to the
* shipment's synthetic root first, which was never sent itself, so that mail programs put them in one thread whichever
* of them a reader has. Throws UNEXPECTED when an attachment is missing or is not the one that the message was made with.
*/
async function buildMail(delivery, writer, date) {
	const content = contentOf(delivery);
	const fields = [
		...fieldsOf(delivery, writer, date),
		"MIME-Version: 1.0",
		...content.fields
	];
	const signature = writer.sign === null ? [] : [await writer.sign(fields, content.body)];
	return Buffer.from(`${[...signature, ...fields].join("\r\n")}\r\n\r\n${content.body}`, "latin1");
}
function fieldsOf(delivery, writer, date) {
	const { from, replyTo, domain, list } = writer;
	const earlier = (delivery.thread?.references ?? []).filter(isMessageId);
	const root = threadIdOf(delivery, domain);
	const latest = [...new Set(earlier)].filter((id) => id !== root).slice(-20);
	const reply = latest.at(-1);
	return [
		field("From", mailbox(from)),
		...replyTo ? [field("Reply-To", mailbox(replyTo))] : [],
		field("To", mailbox({
			name: delivery.name,
			address: delivery.address
		})),
		field("Subject", unstructured(shortened(delivery.message.subject, longestSubject))),
		field("Date", date.toUTCString().replace("GMT", "+0000")),
		field("Message-ID", messageIdOf(delivery, domain)),
		...reply === void 0 ? [] : [field("In-Reply-To", reply)],
		field("References", [root, ...latest].join(" ")),
		...list ? [field("List-ID", listNameOf$1(list))] : [],
		...unsubscribing(delivery, replyTo),
		"Auto-Submitted: auto-generated",
		"X-Auto-Response-Suppress: All"
	];
}
/** RFC 5322, 3.6.4, without comments and quoted parts. */
function isMessageId(text) {
	return text.length <= 500 && /^<[\x21-\x7e]+@[\x21-\x7e]+>$/.test(text) && !/[<>]/.test(text.slice(1, -1));
}
function listNameOf$1({ name, id }) {
	return name === null ? `<${id}>` : mailbox({
		name,
		address: `x@${id}`
	}).replace(/<x@/, "<");
}
/**
* One List-Unsubscribe with all the ways there are, the one-click URL first, and its companion only with such a URL
* (RFC 2369, 3.2; RFC 8058, 3.1). The URL is the reader's own; what is no https URL is no way to leave by one click.
*/
function unsubscribing({ unsubscribe }, replyTo) {
	const url = oneClickUrl(unsubscribe ?? null);
	const address = replyTo && encodeURI(require_mailbox.asciiAddress(replyTo.address));
	const ways = [...url === null ? [] : [`<${url}>`], ...address === null ? [] : [`<mailto:${address}?subject=unsubscribe>`]];
	return [...ways.length === 0 ? [] : [`List-Unsubscribe: ${ways.join(",\r\n ")}`], ...url === null ? [] : ["List-Unsubscribe-Post: List-Unsubscribe=One-Click"]];
}
function oneClickUrl(text) {
	if (text === null || !URL.canParse(text)) return null;
	const url = new URL(text);
	const href = url.href.replace(/[<>,]/g, (sign) => encodeURIComponent(sign));
	return url.protocol === "https:" && /^[\x21-\x7e]+$/.test(href) && href.length <= longestUrl ? href : null;
}
function contentOf(delivery) {
	const { id, bodies } = delivery.message;
	const texts = [...bodies["text"] === void 0 ? [] : [textPart("plain", bodies["text"])], ...bodies["html"] === void 0 ? [] : [textPart("html", bodies["html"])]];
	const shown = multipart("alternative", texts, id);
	const files = delivery.message.attachments.map((one) => filePart({
		...one,
		content: attached(delivery, one)
	}));
	return files.length === 0 ? shown : multipart("mixed", [shown, ...files], id);
}
/** Digests of what was attached before: the same bytes go to everybody. */
const digests = /* @__PURE__ */ new WeakMap();
function attached({ attachments }, { path, sha256 }) {
	const content = attachments[path];
	if (content === void 0 || digestOf(content) !== sha256) throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", `The attachment ${path} is not the one that the message names.`, { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	return content;
}
function digestOf(content) {
	const known = digests.get(content);
	if (known !== void 0) return known;
	const digest = (0, node_crypto.createHash)("sha256").update(content).digest("hex");
	digests.set(content, digest);
	return digest;
}

// src/edge/imap-reading.ts
/** No answer to what is asked here is longer. */
const mostCharacters = 262144;
/** Reads from `socket` for good: an answer that is late or too long ends the connection. */
function readingOf(socket, timeoutMs) {
	let unread = "";
	let failure = null;
	let wake = () => void 0;
	const read = (chunk) => {
		unread += chunk.toString("latin1");
		if (unread.length > mostCharacters) fail(/* @__PURE__ */ new Error("the server answers without end"));
		wake();
	};
	const fail = (error) => {
		failure ??= error;
		socket.destroy();
		wake();
	};
	const closed = () => fail(/* @__PURE__ */ new Error("the connection was closed"));
	socket.on("data", read);
	socket.on("error", fail);
	socket.on("close", closed);
	async function nextLine(deadline) {
		for (;;) {
			const line = takeLine();
			if (line !== null) return line;
			if (failure !== null) throw failure;
			await new Promise((resolve) => {
				const timer = setTimeout(() => fail(/* @__PURE__ */ new Error("the server did not answer in time")), Math.max(0, deadline - performance.now()));
				wake = () => {
					clearTimeout(timer);
					resolve();
				};
			});
		}
	}
	/** A line with its literals (RFC 3501, 4.3), or null when it has not come whole. */
	function takeLine() {
		let end = unread.indexOf("\r\n");
		for (;;) {
			if (end < 0) return null;
			const literal = /\{(\d{1,9})\}$/.exec(unread.slice(Math.max(0, end - 12), end));
			if (literal === null) break;
			end = unread.indexOf("\r\n", end + 2 + Number(literal[1]));
		}
		const line = unread.slice(0, end);
		unread = unread.slice(end + 2);
		return line;
	}
	async function untilTagged(tag, goOn) {
		const deadline = performance.now() + timeoutMs;
		const untagged = [];
		let asked = 0;
		let characters = 0;
		for (;;) {
			const line = await nextLine(deadline);
			characters += line.length;
			if (characters > mostCharacters) throw new Error("the server answers without end");
			if (line.startsWith(`${tag} `)) {
				if (/^\S+ OK\b/i.test(line)) return untagged;
				throw new Error(`the server said: ${line.slice(tag.length + 1)}`);
			}
			if (/^\* BYE\b/i.test(line)) throw new Error(`the server said: ${line.slice(2)}`);
			if (!line.startsWith("+")) untagged.push(line);
			else if (!goOn(asked++)) throw new Error("the server asks for more than there is");
		}
	}
	return {
		get open() {
			return failure === null;
		},
		async greeting() {
			const line = await nextLine(performance.now() + timeoutMs);
			if (!/^\* OK\b/i.test(line)) throw new Error(`the server said: ${line.replace(/^\* /, "")}`);
		},
		async answer(tag, goOn) {
			try {
				return await untilTagged(tag, goOn);
			} catch (error) {
				if (!/^the server said: (?:NO|BAD)\b/i.test(error.message)) fail(error);
				throw error;
			}
		},
		release() {
			socket.off("data", read);
			socket.off("error", fail);
			socket.off("close", closed);
			if (unread !== "") {
				socket.destroy();
				throw new Error("the server said more than it was asked");
			}
		}
	};
}

// src/edge/mail-server.ts
const ports = {
	smtp: 587,
	smtps: 465,
	imap: 143,
	imaps: 993
};
/** Reads `smtp://user:password@host:587`, `imaps://...` and the like; null for what is no such URL. */
function readMailServer(text, protocol, hosts) {
	const url = URL.canParse(text) ? new URL(text) : null;
	const credentials = url && credentialsOf(url);
	if (url === null || credentials === void 0 || url.hostname === "" || url.search) return null;
	const secure = url.protocol === `${protocol}s:`;
	if (!secure && url.protocol !== `${protocol}:`) return null;
	const host = require_request.hostOf(url);
	return {
		host,
		port: url.port === "" ? ports[secure ? `${protocol}s` : protocol] : Number(url.port),
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
/** What withholds both credentials, as they are and as SASL sends them, wherever a server repeats them. */
function secretsOf({ credentials }) {
	if (credentials === null) return [];
	const { user, pass } = credentials;
	return [
		Buffer.from(`\0${user}\0${pass}`).toString("base64"),
		Buffer.from(pass).toString("base64"),
		pass
	].filter((word) => word !== "");
}

// src/edge/imap-session.ts
/**
* Connects, over TLS except to a listed loopback host, and signs in. The folder is never written to.
* Rejects with an Error whose message holds no secret.
*/
async function openImap(setting) {
	const { server, folder, hosts, timeoutMs } = setting;
	const quoted = (error) => new Error(require_request.quoteReply(require_request.describeFailure(error), [...secretsOf(server), server.credentials?.user ?? ""]));
	let line = null;
	try {
		const socket = await require_request.dial({
			...server,
			timeoutMs
		}, hosts, new AbortController().signal);
		line = lineOver(server.secure ? await secured(socket, setting) : socket, timeoutMs);
		await line.reading.greeting();
		if (!server.secure) line = await upgraded(line, setting);
		await signIn$1(line, server);
	} catch (error) {
		line?.close();
		throw quoted(error);
	}
	const open = line;
	return {
		get usable() {
			return open.usable;
		},
		async search(criteria) {
			try {
				await open.command(`EXAMINE ${mailboxName(folder)}`);
				return uidsIn(await open.command(`UID SEARCH ${criteria}`));
			} catch (error) {
				throw quoted(error);
			}
		},
		close: () => open.close()
	};
}
function lineOver(socket, timeoutMs) {
	const reading = readingOf(socket, timeoutMs);
	let number = 0;
	return {
		socket,
		reading,
		get usable() {
			return reading.open;
		},
		command(text, literals = []) {
			const tag = `w${++number}`;
			socket.write(`${tag} ${text}\r\n`);
			return reading.answer(tag, (asked) => {
				const literal = literals[asked];
				if (literal === void 0) return false;
				socket.write(`${literal}\r\n`);
				return true;
			});
		},
		close() {
			if (reading.open) socket.write("w0 LOGOUT\r\n");
			socket.destroySoon();
		}
	};
}
/** STARTTLS (RFC 3501, 6.2.1). What came unencrypted after it is not believed. */
async function upgraded(line, setting) {
	if (!(await capabilitiesOf(line)).includes("STARTTLS")) {
		if (setting.server.plain) return line;
		throw new Error("the server offers no TLS");
	}
	await line.command("STARTTLS");
	line.reading.release();
	return lineOver(await secured(line.socket, setting), setting.timeoutMs);
}
function secured(socket, { server: { host }, ca, timeoutMs }) {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => socket.destroy(/* @__PURE__ */ new Error("the connection timed out")), timeoutMs);
		const tls = (0, node_tls.connect)({
			socket,
			host,
			...(0, node_net.isIP)(host) === 0 ? { servername: host } : {},
			...ca === null ? {} : { ca }
		});
		tls.once("error", reject);
		tls.once("close", () => reject(/* @__PURE__ */ new Error("the connection was closed")));
		tls.once("secureConnect", () => {
			tls.off("error", reject);
			resolve(tls);
		});
		tls.once("secureConnect", () => clearTimeout(timer));
		tls.once("close", () => clearTimeout(timer));
	});
}
/** SASL PLAIN (RFC 4616) where it is offered, else LOGIN with literals, which need no quoting. */
async function signIn$1(line, { credentials }) {
	if (credentials === null) throw new Error("there is no user to sign in with");
	const { user, pass } = credentials;
	const capabilities = await capabilitiesOf(line);
	if (capabilities.includes("AUTH=PLAIN")) await line.command("AUTHENTICATE PLAIN", [Buffer.from(`\0${user}\0${pass}`).toString("base64")]);
	else if (capabilities.includes("LOGINDISABLED")) throw new Error("the server offers no sign-in that Waybill knows");
	else {
		const length = (text) => `{${Buffer.byteLength(text)}}`;
		await line.command(`LOGIN ${length(user)}`, [`${user} ${length(pass)}`, pass]);
	}
}
async function capabilitiesOf(line) {
	return (await line.command("CAPABILITY")).flatMap((answer) => /^\* CAPABILITY /i.test(answer) ? answer.slice(13).toUpperCase().split(" ") : []);
}
/** More than one mail with this id is as good as one; what does not fit one answer is cut off by the reading. */
function uidsIn(answers) {
	const found = answers.filter((answer) => /^\* SEARCH(?: |$)/i.test(answer));
	if (found.length === 0) throw new Error("the server gave no answer to the search");
	return found.flatMap((answer) => answer.split(" ").slice(2).map(Number).filter(Number.isInteger));
}
/** RFC 3501, 5.1.3: modified UTF-7, quoted. */
function mailboxName(folder) {
	return `"${folder.replace(/&|[^\x20-\x7e]+/g, (text) => {
		if (text === "&") return "&-";
		return `&${Buffer.from(text, "utf16le").swap16().toString("base64").replace(/=+$/, "").replaceAll("/", ",")}-`;
	}).replace(/["\\]/g, "\\$&")}"`;
}

// src/edge/mail-archive.ts
/** A copy may come into the folder after the reply: what is missing earlier than this is not known to be missing. */
const settledMs = 12e4;
const dayMs = 864e5;
/** An archive that connects when something is looked for, and stays connected until it is closed. It only ever reads. */
function openArchive(setting) {
	const { server, folder, hosts, ca = null, timeoutMs = 2e4 } = setting;
	const imap = {
		server,
		folder,
		hosts,
		ca,
		timeoutMs
	};
	let session = null;
	let last = Promise.resolve();
	async function search(criteria) {
		try {
			const kept = await session?.catch(() => null);
			if (kept?.usable) return await kept.search(criteria);
			session = openImap(imap);
			return await (await session).search(criteria);
		} catch (error) {
			throw cannotTell(server, error.message);
		}
	}
	return {
		find(delivery, since) {
			const found = last.then(() => searchArchive(search, delivery, {
				...setting,
				since
			}));
			last = found.catch(() => void 0);
			return found;
		},
		async close() {
			await last;
			(await session?.catch(() => null))?.close();
		}
	};
}
/**
* Looks for a mail by its Message-ID. It is absent, null, only when the folder holds another mail of the same shipment
* under the Message-ID that Waybill gave it, and enough time has passed: a folder without any may be no archive of
* what was sent, and a server that puts its own Message-IDs into mails hides them from such a search.
* Throws CHANNEL_REFUSED when that cannot be told.
*/
async function searchArchive(search, delivery, { server, domain, now, since }) {
	const id = messageIdOf(delivery, domain);
	const recent = `SINCE ${imapDay(/* @__PURE__ */ new Date(since.getTime() - dayMs))}`;
	const found = await search(`${recent} HEADER Message-ID ${quoted(id)}`);
	const at = now();
	if (found.length > 0) return require_receipt.receiptOf(delivery.message.id, {
		state: "accepted",
		serverId: id
	}, at);
	if (at.getTime() - since.getTime() < settledMs) throw cannotTell(server, "the mail is not there, which so soon after it was sent says nothing");
	if ((await search(`${recent} HEADER References ${quoted(threadIdOf(delivery, domain))} HEADER Message-ID ${quoted(`@${domain}>`)}`)).length > 0) return null;
	throw cannotTell(server, "the folder holds no mail of this shipment, so it may not be where copies are kept");
}
function quoted(text) {
	return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** `20-Nov-2026`: a day of the server's own clock (RFC 3501, 6.4.4), so one that is early enough anywhere. */
function imapDay(date) {
	return `${date.getUTCDate()}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()}`;
}
function cannotTell(server, why) {
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `The mail archive ${server.host}:${server.port} cannot tell: ${why}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: "Look for the mail yourself, or run waybill resume again later."
	});
}

// src/edge/smtp-session.ts
/** RFC 5321, 4.5.3.2: five minutes for a reply, ten for the one after the body. */
const patient = {
	connectMs: 2e4,
	replyMs: 3e5,
	finalMs: 6e5
};
/** Servers end a connection that carries too many messages; starting anew comes before that. */
const messagesPerSession = 100;
/** Pieces in which a body is handed over: what was not asked for has certainly not left. */
const pieceBytes = 65536;
/**
* Connects and signs in. Rejects with nodemailer's or the system's error, in whose message a password cannot be.
* An abort while connecting ends it.
*/
async function openSession(setting, signal) {
	const { server, hosts, patience, ca } = setting;
	const { default: SmtpConnection } = await Promise.resolve().then(() => require("../nodemailer2.js"));
	const socket = await require_request.dial({
		...server,
		timeoutMs: patience.connectMs
	}, hosts, signal);
	const connection = new SmtpConnection({
		host: server.host,
		port: server.port,
		secure: server.secure,
		connection: socket,
		requireTLS: !server.secure && !server.plain,
		connectionTimeout: patience.connectMs,
		greetingTimeout: patience.connectMs,
		socketTimeout: Math.max(patience.replyMs, patience.finalMs),
		...ca === null ? {} : { tls: { ca } }
	});
	const abort = () => connection.close();
	signal.addEventListener("abort", abort, { once: true });
	const slow = setTimeout(abort, patience.replyMs);
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
		clearTimeout(slow);
		signal.removeEventListener("abort", abort);
	}
	return sessionOver(connection, patience);
}
async function signIn(connection, credentials) {
	if (!connection.allowsAuth) throw Object.assign(/* @__PURE__ */ new Error("the server offers no sign-in"), { code: "EAUTH" });
	await settle((done) => {
		connection.once("end", () => done(/* @__PURE__ */ new Error("the connection was closed")));
		connection.login({ credentials }, done);
	});
}
function sessionOver(connection, patience) {
	let messages = 0;
	let spoilt = false;
	return {
		get usable() {
			return !spoilt && !connection.destroyed && messages < messagesPerSession;
		},
		async transmit(envelope, mail, signal) {
			messages += 1;
			const transaction = await transmitOver(connection, {
				envelope,
				mail,
				patience
			}, signal);
			if (transaction.kind === "failed") spoilt = !await restored(connection, transaction, patience);
			return transaction;
		},
		close() {
			if (connection.destroyed) return;
			connection.quit();
			connection.close();
		}
	};
}
/** The body, piece by piece as the connection asks for it. It begins when the server has asked (354), and not before. */
var Body = class extends node_stream.Readable {
	begun = false;
	/** True from when the end was handed over: the dot may be on its way. */
	ended = false;
	#mail;
	#progress;
	#sent = 0;
	constructor(mail, progress) {
		super({ highWaterMark: 1 });
		this.#mail = mail;
		this.#progress = progress;
	}
	_read() {
		this.begun = true;
		this.ended = this.#sent >= this.#mail.length;
		this.#progress();
		const piece = this.#mail.subarray(this.#sent, this.#sent + pieceBytes);
		this.#sent += piece.length;
		this.push(this.ended ? null : piece);
	}
};
function transmitOver(connection, { envelope, mail, patience }, signal) {
	return new Promise((resolve) => {
		let grace;
		let watch;
		const body = new Body(mail, () => wait(body.ended ? patience.finalMs : patience.replyMs));
		const wait = (milliseconds) => {
			clearTimeout(watch);
			watch = setTimeout(() => giveUp(/* @__PURE__ */ new Error("the server did not answer in time")), milliseconds);
		};
		const interrupt = () => {
			if (body.begun) grace = setTimeout(giveUp, require_request.graceMs, /* @__PURE__ */ new Error("the run was interrupted"), true);
			else giveUp(/* @__PURE__ */ new Error("the run was interrupted"), true);
		};
		const giveUp = (error, interrupted = false) => {
			connection.close();
			finish(failed(error, body.ended, interrupted));
		};
		const ended = () => setImmediate(() => finish(failed(/* @__PURE__ */ new Error("the connection was closed"), body.ended)));
		const finish = (transaction) => {
			clearTimeout(grace);
			clearTimeout(watch);
			signal.removeEventListener("abort", interrupt);
			connection.off("end", ended);
			if (transaction.kind === "failed" && body.begun && !body.readableEnded) connection.close();
			resolve(transaction);
		};
		signal.addEventListener("abort", interrupt, { once: true });
		connection.once("end", ended);
		wait(patience.replyMs);
		if (signal.aborted) return giveUp(/* @__PURE__ */ new Error("the run was interrupted"), true);
		const to = {
			from: envelope.from,
			to: [envelope.to],
			size: mail.length
		};
		connection.send(to, body, (error, info) => {
			finish(error ? failed(error, body.ended) : {
				kind: "taken",
				serverMessageId: info.serverMessageId ?? null
			});
		});
	});
}
function failed(error, ended, interrupted = false) {
	return {
		kind: "failed",
		ended,
		code: error.responseCode ?? null,
		reply: error.response ?? "",
		interrupted,
		error
	};
}
async function restored(connection, transaction, patience) {
	if (transaction.code === null || transaction.code === 421 || connection.destroyed) return false;
	return new Promise((resolve) => {
		const ended = () => settled(false);
		const slow = setTimeout(ended, Math.min(patience.replyMs, require_request.graceMs));
		const settled = (answer) => {
			clearTimeout(slow);
			connection.off("end", ended);
			resolve(answer);
		};
		connection.once("end", ended);
		connection.reset((error) => settled(!error));
	});
}
/** A callback as a promise: the first call counts. */
function settle(start) {
	return new Promise((resolve, reject) => start((error) => error ? reject(error) : resolve()));
}

// src/edge/smtp-pool.ts
function openPool(setting) {
	const idle = [];
	const waiting = /* @__PURE__ */ new Set();
	let inUse = 0;
	let opening = 0;
	/** How many the server was seen to take; it may have meant all its clients, so no more are tried in this run. */
	let most = Number.POSITIVE_INFINITY;
	function wakeOne() {
		const [first] = waiting;
		if (first === void 0) return;
		waiting.delete(first);
		first();
	}
	function untilOneIsFree(signal) {
		return new Promise((resolve) => {
			const awake = () => {
				signal.removeEventListener("abort", interrupt);
				resolve();
			};
			const interrupt = () => {
				waiting.delete(awake);
				resolve();
			};
			signal.addEventListener("abort", interrupt, { once: true });
			waiting.add(awake);
		});
	}
	async function take(signal) {
		(0, node_events.setMaxListeners)(0, signal);
		for (;;) {
			if (signal.aborted) throw new Error("the run was interrupted");
			const kept = idle.pop();
			if (kept?.usable) {
				inUse += 1;
				return {
					session: kept,
					fresh: false
				};
			}
			if (kept !== void 0) kept.close();
			else if (inUse + opening >= most) await untilOneIsFree(signal);
			else {
				const session = await opened(signal);
				if (session !== null) return {
					session,
					fresh: true
				};
			}
		}
	}
	/** Null when the server takes no more connections than are at work already. */
	async function opened(signal) {
		opening += 1;
		try {
			const session = await openSession(setting, signal);
			inUse += 1;
			return session;
		} catch (error) {
			if (inUse === 0 || signal.aborted) throw error;
			most = inUse;
			return null;
		} finally {
			opening -= 1;
			wakeOne();
		}
	}
	return {
		take,
		giveBack(session) {
			inUse -= 1;
			if (session.usable) idle.push(session);
			else session.close();
			wakeOne();
		},
		close() {
			for (const session of idle.splice(0)) session.close();
		}
	};
}

// src/edge/smtp.ts
/**
* Connects to the mail server, signs in, and gives a sender that holds on to its connections: as many as there are
* sends at once. One recipient is one envelope. TLS is required, except to a loopback host in `network.private-hosts`.
* Throws CONFIG_INVALID for an address, a URL or a key that is none, CHANNEL_REFUSED when the server cannot be reached
* (exit code 6) or does not accept us: certificate, sign-in (exit code 2).
*/
async function openSmtp(options) {
	const { privateHosts: hosts, now, patience = patient, ca = null } = options;
	const server = readMailServer(options.url, "smtp", hosts) ?? noMailServer();
	const writer = writerOf(options);
	const archive = archiveOf(options);
	const { domain } = writer;
	const from = require_mailbox.asciiAddress(writer.from.address);
	const pool = openPool({
		server,
		hosts,
		patience,
		ca
	});
	try {
		pool.giveBack((await pool.take(new AbortController().signal)).session);
	} catch (error) {
		throw refusedChannel(server, error);
	}
	/** A kept connection may have died since, or have had enough: then the message goes over another one. */
	async function transmit(delivery, mail, signal) {
		const envelope = {
			from,
			to: require_mailbox.asciiAddress(delivery.address)
		};
		for (;;) {
			const { session, fresh } = await pool.take(signal);
			let transaction;
			try {
				transaction = await session.transmit(envelope, mail, signal);
			} finally {
				pool.giveBack(session);
			}
			if (fresh || !leftNoTrace(transaction)) return transaction;
		}
	}
	async function outcomeOf(delivery, signal) {
		if (!require_mailbox.isAddress(delivery.address)) return {
			state: "refused",
			reason: "This is not an address that mail can be sent to."
		};
		const mail = await buildMail(delivery, writer, now());
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
			return require_receipt.receiptOf(delivery.message.id, await outcomeOf(delivery, signal), now());
		},
		...archive === null ? {} : { find: (delivery, since) => archive.find(delivery, since) },
		async close() {
			pool.close();
			await archive?.close();
		}
	};
}
function writerOf(options) {
	const { domain, replyTo, listId = null, dkim = null } = options;
	const from = mailboxOf(options.from, "channels.email.from");
	return {
		from,
		replyTo: replyTo === null ? null : mailboxOf(replyTo, "channels.email.reply-to"),
		domain: domain ?? require_mailbox.asciiAddress(from.address).replace(/^.*@/, ""),
		list: listId === null ? null : listNameOf(listId),
		sign: dkim === null ? null : require_dkim.openDkim({
			...dkim,
			from: from.address
		})
	};
}
function archiveOf(options) {
	const { archive, domain, from, now, privateHosts: hosts, ca = null } = options;
	if (!archive) return null;
	const server = readMailServer(archive.imap, "imap", hosts);
	if (server?.credentials) {
		const ids = domain ?? require_mailbox.asciiAddress(mailboxOf(from, "channels.email.from").address).replace(/^.*@/, "");
		return openArchive({
			server,
			folder: archive.folder,
			domain: ids,
			hosts,
			now,
			ca
		});
	}
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.email.archive.imap is not the URL of a mailbox.", { hint: "Write imaps://user:password@host:993 into the secret." });
}
/** The server knows nothing of the message. */
function leftNoTrace(transaction) {
	if (transaction.kind === "taken" || transaction.ended || transaction.interrupted) return false;
	return transaction.code === null || transaction.code === 421;
}
/**
* RFC 5321, 4.2.1: 4yz may work later, 5yz never, except 503, which is about the order of commands and not about the
* message. Without a reply, what counts is whether the end of the body may have left.
*/
function classify(failure, address) {
	const { ended, code, reply, error } = failure;
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
	if (ended) return {
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
function noMailServer() {
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.email.smtp is not the URL of a mail server.", { hint: "Write smtp://user:password@host:587 or smtps://user:password@host:465 into the secret." });
}
function mailboxOf(text, key) {
	const mailbox = require_mailbox.parseMailbox(text);
	if (mailbox !== null) return mailbox;
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `${key} is not an e-mail address.`, { hint: `Write ${key.split(".").at(-1)}: "Acme Releases <releases@acme.example>".` });
}
/** RFC 2919, 2: labels with dots, like a host name. */
function listNameOf(text) {
	const named = /^\s*(?:"?([^"<>]*?)"?)\s*<([^<>]*)>\s*$/.exec(text);
	const id = named?.[2] ?? text.trim();
	if (/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i.test(id) && id.length <= 255) return {
		name: named?.[1] || null,
		id
	};
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.email.list-id is not the name of a list.", { hint: "Write list-id: \"Acme releases <releases.acme.example>\", or only what stands in the brackets." });
}
/** nodemailer's own code, or what OpenSSL and Node call the many ways in which a certificate can be wrong. */
function isTlsFault(error) {
	return error.code === "ETLS" || /CERT|SSL|TLS|ISSUER|SIGNATURE|EPROTO/.test(error.originalCode ?? "");
}
function saidWithoutPassword(server, error) {
	return require_request.quoteReply(error.response ?? require_request.describeFailure(error), secretsOf(server));
}
function refusedChannel(server, error) {
	const said = saidWithoutPassword(server, error);
	const where = `The mail server ${server.host}:${server.port}`;
	if (error.code === "EAUTH" && !error.response?.startsWith("4")) return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `${where} did not let us sign in: ${said}`, { hint: "Check the user and the password in the URL that channels.email.smtp names." });
	if (isTlsFault(error) && !error.response?.startsWith("4")) return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `${where} cannot be spoken to safely: ${said}`, { hint: "Mail is sent over TLS with a valid certificate only. For a test server on this machine, name its host in network.private-hosts." });
	return new require_cli_ahead_ts.WaybillError("CHANNEL_REFUSED", `${where} cannot be used: ${said}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: "Nothing was sent by e-mail. Run it again when the server answers."
	});
}

exports.openSmtp = openSmtp;
exports.readMailServer = readMailServer;