const require_rolldown_runtime = require("../rolldown.js");
const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_address = require("../notices/address.js");
const require_suppression = require("../notices/suppression.js");
const require_notes = require("../cli/notes.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	},
	get createHmac() {
		return require("node:crypto").createHmac;
	},
	get timingSafeEqual() {
		return require("node:crypto").timingSafeEqual;
	}
};

// src/notices/membership.ts
const unknownRow = {
	name: null,
	timeZone: null,
	language: null,
	wants: null
};
/** What makes two memberships one reader. */
function memberKey({ channel, address }) {
	return `${channel} ${channel === "email" ? require_address.mailboxKey(address) : address}`;
}
/**
* Everybody whom an audience names. Throws CONFIG_INVALID, naming audience and key, for what is no address, Slack id, URL
* or time zone; the value is in no error, since it may be a secret.
*/
function membersOf(audience) {
	const { name, configuration, rows } = audience;
	const zone = configuration["time-zone"];
	if (zone !== void 0 && !require_address.isTimeZone(zone)) refuse(name, "time-zone", "is not a time zone", "Use an IANA name such as Europe/Berlin.");
	const member = (channel, address, row = unknownRow, refused = null) => ({
		channel,
		address,
		row,
		audience,
		refused: audience.closed ?? refused
	});
	const inline = (configuration.email?.addresses ?? []).map((text) => {
		return require_address.mailbox(text.trim()) ?? refuse(name, "email.addresses", "has an entry that is not one plain mailbox");
	});
	const gone = audience.optedOut ?? [];
	const left = new Set(gone.map(require_address.mailboxKey));
	return [
		...rows.map((row) => member("email", row.address, row)),
		...inline.filter((address) => !left.has(require_address.mailboxKey(address))).map((address) => member("email", address)),
		...gone.map((address) => member("email", address, unknownRow, "Opted out in the list.")),
		...(configuration.slack ?? []).map((id) => member("slack", slackId(name, id))),
		...hooks.flatMap((channel) => (configuration[channel] ?? []).map((url) => member(channel, hookUrl(name, channel, url))))
	];
}
const hooks = [
	"webhook",
	"teams",
	"discord"
];
function slackId(audience, id) {
	if (/^[CGDUW][A-Z0-9]{2,}$/.test(id)) return id;
	return refuse(audience, "slack", "has an entry that is not a channel id", "An id looks like C0123456789; Slack shows it under \"View channel details\".");
}
/** In the one spelling that URLs of the same place share. Which schemes may be dialled is decided where they are dialled. */
function hookUrl(audience, key, text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url !== null && /^https?:$/.test(url.protocol)) return url.href;
	return refuse(audience, key, "has an entry that is not an https URL");
}
function refuse(audience, key, reason, hint) {
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `audiences.${audience}.${key} ${reason}.`, hint ? { hint } : {});
}

// src/notices/audience.ts
/**
* Who is told and who is not: every reader of these audiences once a channel, in the order of channel and address, whatever
* the order of configuration and lists. The first audience, in the order given, that knows a name, time zone or language
* of a person decides it. Somebody whom one audience leaves out and another does not is told as a reader of the other.
* Throws CONFIG_INVALID, naming audience and key, for what is no address, Slack id, URL or zone.
*/
function gatherReaders(audiences, refusal = () => null) {
	const found = /* @__PURE__ */ new Map();
	for (const audience of audiences) for (const written of membersOf(audience)) {
		const refused = written.refused ?? refusal(written.channel, written.address, audience.name);
		const member = refused === null ? written : {
			...written,
			refused
		};
		const key = memberKey(member);
		const memberships = found.get(key);
		if (memberships) memberships.push(member);
		else found.set(key, [member]);
	}
	const recipients = [];
	const leftOut = [];
	for (const [, memberships] of [...found].sort(([a], [b]) => a < b ? -1 : 1)) {
		const open = memberships.filter(({ refused }) => refused === null);
		const [first] = open;
		if (first) recipients.push(merge(first, open));
		else leftOut.push(...leftOutOf(memberships));
	}
	return {
		recipients,
		leftOut
	};
}
/** An audience with an email list is external unless it says otherwise (DESIGN section 5). */
function isExternal(configuration) {
	return configuration.external ?? configuration.email !== void 0;
}
function leftOutOf(memberships) {
	const reasons = new Set(memberships.flatMap(({ refused }) => refused ?? []));
	return memberships.slice(0, 1).map(({ channel, address }) => ({
		channel,
		address,
		audiences: audiencesOf(memberships),
		reason: [...reasons].join(" ")
	}));
}
function audiencesOf(memberships) {
	return [...new Set(memberships.map(({ audience }) => audience.name))].sort((a, b) => a < b ? -1 : 1);
}
function merge(first, memberships) {
	const known = (value) => memberships.map(value).find((one) => one !== null && one !== void 0) ?? void 0;
	const wants = new Map(memberships.map((one) => [JSON.stringify(wantsOf(one)), wantsOf(one)]));
	const policies = memberships.map(({ audience }) => policyOf(audience.configuration));
	return {
		channel: first.channel,
		address: first.address,
		name: known(({ row }) => row.name) ?? null,
		timeZone: known(({ row }) => row.timeZone) ?? known(({ audience }) => audience.configuration["time-zone"]) ?? "UTC",
		language: known(({ row }) => row.language) ?? known(({ audience }) => audience.configuration.language) ?? "en",
		audiences: audiencesOf(memberships),
		wants: [...wants].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one),
		words: {
			templates: wordsOf(memberships, "templates"),
			partials: wordsOf(memberships, "partials")
		},
		external: memberships.every(({ audience }) => isExternal(audience.configuration)),
		exceptions: generosity.find((policy) => policies.includes(policy)) ?? "never",
		unsubscribe: null
	};
}
const generosity = [
	"at-once",
	"after-expected",
	"never"
];
function policyOf(configuration) {
	return configuration.exceptions ?? (isExternal(configuration) ? "never" : "at-once");
}
function wordsOf(memberships, part) {
	const files = /* @__PURE__ */ new Map();
	for (const { audience } of memberships) for (const [name, file] of Object.entries(audience.configuration[part] ?? {})) if (!files.has(name)) files.set(name, file);
	return Object.fromEntries([...files].sort(([a], [b]) => a < b ? -1 : 1));
}
/** A person's own choice only narrows what the audience gets: a list must not open what the configuration closed. */
function wantsOf({ row, audience }) {
	const { types, scopes, breaking } = audience.configuration.wants ?? {};
	const own = row.wants;
	return {
		types: own === null ? types ?? null : own.filter((type) => types === void 0 || types.includes(type)),
		scopes: scopes ?? null,
		breaking: breaking ?? "always"
	};
}

// src/notices/recipient.ts
/**
* The name of a recipient in messages and in the ledger, from which no address can be read: for email HMAC-SHA256 of
* the address without case, in lower-case hex; for webhooks, Teams and Discord SHA-256 of the URL, which is a secret
* itself; for Slack the channel's id as it is. `key` is WAYBILL_RECIPIENT_KEY; only email needs one, and it throws without.
*/
function recipientId(channel, address, key) {
	const { naming } = require_address.channels[channel];
	if (naming === "plain") return address;
	if (naming === "digest") return (0, node_crypto.createHash)("sha256").update(address).digest("hex");
	if (key === null || key === "") throw new TypeError("an email recipient has no id without a key");
	return (0, node_crypto.createHmac)("sha256", key).update(require_address.mailboxKey(address)).digest("hex");
}
/** Tells keys apart without telling anything about them: 16 hex digits, kept in the ledger beside the hashes. */
function keyIdOf(key) {
	return (0, node_crypto.createHmac)("sha256", key).update("waybill recipient key").digest("hex").slice(0, 16);
}
/**
* The keys of WAYBILL_RECIPIENT_KEY and WAYBILL_RECIPIENT_KEY_PREVIOUS. The second may hold several, a line each; a line
* `lost:<key id>` says that a key is gone, and that what was recorded under it can be applied by nobody.
*/
function recipientKeys(current, previous) {
	const lines = (previous ?? "").split(/\r\n|[\r\n]/);
	const before = [...lines, ...lines.length === 2 && lines[1] === "" ? [previous ?? ""] : []];
	const lost = before.flatMap((line) => /^lost:([0-9a-f]{16})$/.exec(line)?.[1] ?? []);
	const keys = [current ?? "", ...before].filter((key) => key !== "" && !key.startsWith("lost:"));
	const all = [...new Set(keys)].map((key) => ({
		id: keyIdOf(key),
		key
	}));
	return {
		current: current ? all[0] ?? null : null,
		all,
		lost
	};
}
/** What each of the keys calls the reader at an e-mail address. */
function recipientNames(address, keys) {
	return keys.all.map(({ id, key }) => ({
		keyId: id,
		recipient: recipientId("email", address, key)
	}));
}

// src/notices/unsubscribe-token.ts
/**
* What a reader shows to leave: `v1.<recipient id>.<HMAC-SHA256 in base64url>`, 111 characters that a URL takes as they are.
* There is no address in it, nobody can make one without the key, and the same reader always has the same one
* (RFC 8058 section 4: the URI must hold enough to tell the recipient, and must be hard to forge).
*/
function unsubscribeToken(key, recipient, audience = null) {
	return `v1.${recipient}.${signature(key, recipient, audience)}`;
}
/**
* What a token asks for, or null unless it was made with one of the keys, for one of the audiences or for everything. Every
* possibility is compared, each in constant time, so that how long it takes tells nothing about the token.
*/
function readUnsubscribeToken(token, known) {
	const [, recipient, signed] = /^v1\.([0-9a-f]{64})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
	if (recipient === void 0 || signed === void 0) return null;
	const given = Buffer.from(signed);
	let found = null;
	for (const { id: keyId, key } of known.keys) for (const audience of [null, ...known.audiences]) if ((0, node_crypto.timingSafeEqual)(given, Buffer.from(signature(key, recipient, audience)))) found ??= {
		recipient,
		keyId,
		audience
	};
	return found;
}
function signature(key, recipient, audience) {
	return (0, node_crypto.createHmac)("sha256", key).update(`unsubscribe\0${audience ?? ""}\0${recipient}`).digest("base64url");
}

// src/notices/csv.ts
/**
* Comma-separated values by RFC 4180, or values with another separator: quoted fields may hold separators, line ends and
* doubled quotes. Line ends may be CRLF, LF or CR; a byte order mark and blank lines are passed over. One pass, linear in
* the length of the text. A fault of quoting ends the reading, since nothing after it can be trusted to be where it seems.
*/
function readCsv(text, separator = ",") {
	const records = [];
	let at = text.startsWith("\ufeff") ? 1 : 0;
	let line = 1;
	while (at < text.length) {
		const start = line;
		const fields = [];
		let more = true;
		while (more) {
			const field = text[at] === "\"" ? quotedField(text, at, separator) : plainField(text, at, separator);
			if (typeof field === "string") return {
				records,
				fault: {
					line: start,
					reason: field
				}
			};
			fields.push(field.value);
			at = field.end;
			line += field.lines;
			more = text[at] === separator;
			if (more) at += 1;
		}
		at += text.startsWith("\r\n", at) ? 2 : 1;
		line += 1;
		if (fields.length > 1 || fields[0]?.trim() !== "") records.push({
			line: start,
			fields
		});
	}
	return {
		records,
		fault: null
	};
}
const endings = {
	",": /[,\r\n]/g,
	";": /[;\r\n]/g,
	"	": /[\t\r\n]/g
};
function plainField(text, from, separator) {
	const ending = endings[separator];
	ending.lastIndex = from;
	const end = ending.exec(text)?.index ?? text.length;
	const value = text.slice(from, end);
	return value.includes("\"") ? "a quote inside a field that is not quoted" : {
		value,
		end,
		lines: 0
	};
}
function quotedField(text, from, separator) {
	const parts = [];
	let at = from + 1;
	for (;;) {
		const quote = text.indexOf("\"", at);
		if (quote === -1) return "a quote that is never closed";
		parts.push(text.slice(at, quote));
		if (text[quote + 1] !== "\"") {
			const value = parts.join("\"");
			const next = text[quote + 1];
			if (next !== void 0 && ![
				separator,
				"\r",
				"\n"
			].includes(next)) return "text after a closing quote";
			return {
				value,
				end: quote + 1,
				lines: value.match(/\r\n|[\r\n]/g)?.length ?? 0
			};
		}
		at = quote + 2;
	}
}

// src/notices/list-rows.ts
/** The columns of a list; only the address is needed. */
const columns = [
	"address",
	"name",
	"time-zone",
	"language",
	"wants",
	"opted-out"
];
const known = `Known columns: ${columns.join(", ")}; only address is needed.`;
/** The rows of a list in CSV with a header (RFC 4180). */
function csvRows(text, fault) {
	const { records, fault: broken } = readCsv(text);
	if (broken) fault(broken.line, `The list has ${broken.reason}.`, "Quote fields as RFC 4180 says.");
	const [header, ...rest] = records;
	if (!header) return [];
	const names = header.fields.map((field) => field.trim().toLowerCase());
	if (!areColumns(names, header.line, fault)) return [];
	return rest.flatMap(({ line, fields }) => {
		const row = rowOf(line, (column) => fields[names.indexOf(column)]);
		if (fields.length <= names.length) return [row];
		fault(line, `The row has ${`${fields.length} fields under ${names.length} columns`}.`, "Quote fields that hold a comma.");
		return [];
	});
}
/** The rows of a list in YAML: a sequence of mappings with the columns as keys. */
async function yamlRows(text, fault) {
	const { LineCounter, isMap, isNode, isSeq, parseDocument } = await Promise.resolve().then(() => require("../yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1));
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	for (const { pos, code } of document.errors) fault(lines.linePos(pos[0]).line, `The list is not valid YAML (${code}).`);
	if (document.errors.length > 0 || document.contents === null) return [];
	if (!isSeq(document.contents)) {
		fault(1, "The list is not a sequence of people.", "Write one `- address: ...` a person.");
		return [];
	}
	return document.contents.items.flatMap((item) => {
		const line = lines.linePos(isNode(item) ? item.range?.[0] ?? 0 : 0).line;
		const pairs = isMap(item) ? item.items.map(({ key, value }) => [cellText(key), cellText(value)]) : null;
		if (pairs === null) fault(line, "The row is not a mapping with an address.", "Write `- address: ...`.");
		const cells = new Map(pairs);
		if (pairs === null || !areColumns([...cells.keys()], line, fault)) return [];
		return [rowOf(line, (column) => cells.get(column))];
	});
}
function rowOf(line, cell) {
	const text = (column) => cell(column)?.trim() ?? "";
	return {
		line,
		cells: {
			address: text("address"),
			name: text("name"),
			"time-zone": text("time-zone"),
			language: text("language"),
			wants: text("wants"),
			"opted-out": text("opted-out")
		}
	};
}
/** A node of YAML as a cell: a scalar as written, a sequence with spaces, anything else as nothing that is valid. */
function cellText(node) {
	if (typeof node !== "object" || node === null) return typeof node === "string" ? node : "";
	if ("items" in node && Array.isArray(node.items)) return node.items.map(cellText).join(" ");
	if ("source" in node && typeof node.source === "string" && "value" in node) return node.value === null ? "" : node.source;
	return "?";
}
/** A misspelt `opted-out` that was passed over would write to people who said no, so every column must be known. */
function areColumns(names, line, fault) {
	const unknown = names.filter((name) => !columns.includes(name));
	const shown = unknown.map((name) => name.includes("@") ? "a value" : JSON.stringify(name)).join(", ");
	if (!names.includes("address")) fault(line, "The list has no column address here.", known);
	else if (unknown.length > 0) fault(line, `The list has columns that are not known: ${shown}.`, known);
	else if (new Set(names).size < names.length) fault(line, "The list has a column twice.", known);
	else return true;
	return false;
}

// src/notices/list.ts
/**
* The people of a list in CSV (header `address,name,time-zone,language,wants,opted-out`) or YAML with the same keys.
* `file` names the list in errors and, by its ending, its format; without a known ending the text tells it. Throws
* all faults at once, as LIST_INVALID with file and line; no error holds an address. Someone who appears twice
* (addresses are compared without case) is one row, and opted out if either row says so.
*/
async function readList(text, file) {
	const faults = [];
	const fault = (line, reason, hint) => {
		const place = { at: {
			file,
			line
		} };
		faults.push(new require_cli_ahead_ts.WaybillError("LIST_INVALID", reason, hint === void 0 ? place : {
			...place,
			hint
		}));
	};
	const raw = isYaml(text, file) ? await yamlRows(text, fault) : csvRows(text, fault);
	const people = /* @__PURE__ */ new Map();
	const optedOut = /* @__PURE__ */ new Set();
	const duplicates = [];
	for (const row of raw) {
		for (const [reason, hint] of faultsOf(row)) fault(row.line, reason, hint);
		const person = personOf(row);
		const key = require_address.mailboxKey(person.address);
		if (isOptedOut(row.cells["opted-out"])) optedOut.add(key);
		if (people.has(key)) duplicates.push(row.line);
		else people.set(key, person);
	}
	if (faults.length > 0) throw new require_cli_ahead_ts.WaybillErrors(faults);
	return {
		rows: [...people].filter(([key]) => !optedOut.has(key)).map(([, person]) => person),
		optedOut: [...people].filter(([key]) => optedOut.has(key)).map(([, { address }]) => address),
		duplicates
	};
}
function isYaml(text, file) {
	if (/\.ya?ml$/i.test(file)) return true;
	if (/\.csv$/i.test(file)) return false;
	const first = text.split(/\r\n|[\r\n]/).find((line) => line.trim() !== "" && !line.startsWith("#"));
	return first !== void 0 && /^(?:---|\s*- |\s*\[)/.test(first);
}
const rules = [
	[
		"address",
		(cell) => require_address.mailbox(cell) !== null,
		() => "The address is not one plain mailbox.",
		"Write it as name@example.com, without a name or quotes."
	],
	[
		"name",
		(cell) => cell.length <= 100,
		() => "The name is longer than 100 characters.",
		"Shorten it."
	],
	[
		"time-zone",
		(cell) => cell === "" || require_address.isTimeZone(cell),
		(cell) => `There is no time zone ${shown(cell)}.`,
		"Use an IANA name such as Europe/Berlin."
	],
	[
		"language",
		(cell) => cell === "" || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(cell),
		(cell) => `${shown(cell)} is no language tag.`,
		"Use a BCP 47 tag such as en or pt-BR."
	],
	[
		"opted-out",
		(cell) => isOptedOut(cell) !== null,
		() => "The column opted-out says neither yes nor no.",
		"Write yes, no or the date."
	]
];
function faultsOf({ cells }) {
	return rules.filter(([column, holds]) => !holds(cells[column])).map(([column, , reason, hint]) => [reason(cells[column]), hint]);
}
/** A cell in a message; with the columns mixed up it might be an address, and then it stays out. */
function shown(cell) {
	return cell.includes("@") ? "\"\u2026\"" : JSON.stringify(cell.slice(0, 40));
}
function personOf({ cells }) {
	const wants = cells.wants.split(/[\s,;]+/).filter((type) => type !== "");
	return {
		address: require_address.mailbox(cells.address) ?? "",
		name: orNull(cells.name.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim()),
		timeZone: orNull(cells["time-zone"]),
		language: orNull(cells.language),
		wants: wants.length === 0 ? null : wants
	};
}
function orNull(text) {
	return text === "" ? null : text;
}
/** True, false, or null when it cannot be told. A date is when they opted out. */
function isOptedOut(cell) {
	const text = cell.toLowerCase();
	if ([
		"yes",
		"true",
		"1",
		"y",
		"x"
	].includes(text) || /^\d{4}-\d{2}-\d{2}/.test(text)) return true;
	return [
		"",
		"no",
		"false",
		"0",
		"n"
	].includes(text) ? false : null;
}

// src/journeys/open-audience.ts
/**
* For one run: audiences with their secrets resolved and their lists read.
* Opening throws AUDIENCE_UNKNOWN, SECRET_MISSING, LIST_INVALID.
*/
function audienceOpener(edge, { configuration, placeOf }) {
	const { variable } = edge.environment;
	const lists = /* @__PURE__ */ new Map();
	return async (name) => {
		const written = require_notes.audienceOf(configuration, name);
		const secret = (text, key) => require_cli_program_ts.resolveSecret(text, variable, `audiences.${name}.${key}`, placeOf(["audiences", name]));
		const hooks = (key) => {
			const urls = written[key]?.map((url) => secret(url, key));
			return urls ? { [key]: urls } : {};
		};
		const configured = {
			...written,
			...hooks("webhook"),
			...hooks("teams"),
			...hooks("discord")
		};
		const source = written.email?.list;
		if (source === void 0) return {
			audience: {
				name,
				configuration: configured,
				rows: []
			},
			list: null
		};
		const asked = typeof source === "string" ? secret(source, "email.list") : source;
		const key = JSON.stringify(asked);
		const reading = lists.get(key) ?? readWhole(edge, asked);
		lists.set(key, reading);
		const list = await reading;
		const { rows, optedOut } = list;
		return {
			audience: {
				name,
				configuration: configured,
				rows,
				optedOut
			},
			list
		};
	};
}
async function readWhole(edge, source) {
	const { name, text } = await edge.lists(source);
	return {
		...await readList(text, name),
		name
	};
}

// src/journeys/recipient-keys.ts
/** The keys of this run, from WAYBILL_RECIPIENT_KEY and WAYBILL_RECIPIENT_KEY_PREVIOUS. */
function keysOf({ environment }) {
	const { variable } = environment;
	return recipientKeys(variable("WAYBILL_RECIPIENT_KEY") ?? null, variable("WAYBILL_RECIPIENT_KEY_PREVIOUS") ?? null);
}
/** What is thrown where readers by email need a key, and there is none. */
function keyMissing() {
	return new require_cli_ahead_ts.WaybillError("RECIPIENT_KEY_MISSING", "Readers by email are kept in the ledger as keyed hashes, and WAYBILL_RECIPIENT_KEY is not set.", { hint: "Make one with: openssl rand -hex 32. Store it as a secret of the repository, and keep it: it finds the same readers again." });
}
/**
* Throws RECIPIENT_KEY_MISSING where people asked to get nothing under a key that is not at hand: without it they cannot be
* told from the others, and somebody who left would be written to.
*/
function refuseUnreadable(suppressions, keys) {
	const unreadable = require_suppression.unreadableSuppressions(suppressions, keys);
	if (unreadable.length === 0) return;
	const ids = unreadable.map(({ keyId }) => keyId);
	const people = unreadable.reduce((sum, { count }) => sum + count, 0);
	throw new require_cli_ahead_ts.WaybillError("RECIPIENT_KEY_MISSING", `${people === 1 ? "Somebody" : `${people} people`} asked to get no more messages under another recipient key (${ids.join(", ")}) than those that are set.`, { hint: `Set WAYBILL_RECIPIENT_KEY_PREVIOUS to that key. If it is lost, import who left from elsewhere, and say so: WAYBILL_RECIPIENT_KEY_PREVIOUS=lost:${ids[0]}` });
}

// src/journeys/readers.ts
/**
* Who is told about an environment and who is not, from `notify`, the audiences, their lists, and the ledger. Everything is
* read and checked before anything is sent. Throws RECIPIENT_KEY_MISSING, SECRET_MISSING, LIST_INVALID, CONFIG_INVALID.
*/
async function findReaders(edge, loaded, environment, before = {}) {
	const { configuration } = loaded;
	const open = audienceOpener(edge, loaded);
	const audiences = [];
	for (const name of new Set(configuration.environments[environment]?.notify)) {
		const { audience } = await open(name);
		audiences.push({
			...audience,
			closed: closedTo(audience, environment, before.package ?? null)
		});
	}
	const keys = keysOf(edge);
	const gathered = gatherReaders(audiences, suppressedIn(before.entries ?? [], keys));
	const hashed = [...gathered.recipients, ...gathered.leftOut].some(({ channel }) => channel === "email");
	const key = keys.all.find(({ id }) => id === before.keyId) ?? keys.current;
	if (hashed && key === null) throw keyMissing();
	const idOf = ({ channel, address }) => recipientId(channel, address, key?.key ?? null);
	const linkFor = unsubscribeLinks(edge, loaded, key?.key ?? null);
	return {
		readers: gathered.recipients.map((recipient) => {
			const id = idOf(recipient);
			return {
				id,
				recipient: {
					...recipient,
					unsubscribe: linkFor(recipient.channel, id)
				}
			};
		}),
		leftOut: gathered.leftOut.map((one) => ({
			id: idOf(one),
			channel: one.channel,
			audiences: one.audiences,
			reason: one.reason
		})),
		keyId: hashed && key ? key.id : null
	};
}
/**
* Who left, by the ledger. Only readers by email can: a channel or a hook is taken out of the configuration.
* Throws RECIPIENT_KEY_MISSING, when asked, where that cannot be told.
*/
function suppressedIn(entries, keys) {
	const suppressions = require_suppression.foldSuppressions(entries);
	let checked = false;
	return (channel, address, audience) => {
		if (channel !== "email") return null;
		if (keys.current === null) throw keyMissing();
		if (!checked) refuseUnreadable(suppressions, keys);
		checked = true;
		if (suppressions.size === 0) return null;
		return reasonOf(require_suppression.suppressionOf(suppressions, recipientNames(address, keys), audience));
	};
}
function reasonOf(suppression) {
	if (suppression === null) return null;
	const since = suppression.at.slice(0, 10);
	return suppression.audience === null ? `Asked on ${since} to get no more messages.` : `Left the audience ${suppression.audience} on ${since}.`;
}
/** Why nobody of an audience is told of this environment or package; null when they are. */
function closedTo({ name, configuration }, environment, shipped) {
	const { environments, packages } = configuration.wants ?? {};
	if (environments && !environments.includes(environment)) return `The audience ${name} does not hear of ${environment}.`;
	if (packages && shipped !== null && !packages.includes(shipped)) return `The audience ${name} does not hear of ${shipped}.`;
	return null;
}
/** Where each reader by email leaves with one click. Throws CONFIG_INVALID for what is no https URL. */
function unsubscribeLinks(edge, { configuration, placeOf }, key) {
	const written = configuration.channels.email?.unsubscribe;
	if (written === void 0 || key === null) return () => null;
	const at = placeOf([
		"channels",
		"email",
		"unsubscribe"
	]);
	const pattern = require_cli_program_ts.resolveSecret(written, edge.environment.variable, "channels.email.unsubscribe", at);
	const fill = (token) => pattern.replaceAll("{token}", token);
	if (!URL.canParse(fill("v1")) || new URL(fill("v1")).protocol !== "https:") throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", "channels.email.unsubscribe is not an https URL.", { at });
	return (channel, id) => channel === "email" ? fill(unsubscribeToken(key, id)) : null;
}

Object.defineProperty(exports, "audienceOpener", {
  enumerable: true,
  get: function () {
    return audienceOpener;
  }
});
Object.defineProperty(exports, "findReaders", {
  enumerable: true,
  get: function () {
    return findReaders;
  }
});
Object.defineProperty(exports, "gatherReaders", {
  enumerable: true,
  get: function () {
    return gatherReaders;
  }
});
Object.defineProperty(exports, "isExternal", {
  enumerable: true,
  get: function () {
    return isExternal;
  }
});
Object.defineProperty(exports, "keyMissing", {
  enumerable: true,
  get: function () {
    return keyMissing;
  }
});
Object.defineProperty(exports, "keysOf", {
  enumerable: true,
  get: function () {
    return keysOf;
  }
});
Object.defineProperty(exports, "readCsv", {
  enumerable: true,
  get: function () {
    return readCsv;
  }
});
Object.defineProperty(exports, "readUnsubscribeToken", {
  enumerable: true,
  get: function () {
    return readUnsubscribeToken;
  }
});
Object.defineProperty(exports, "recipientNames", {
  enumerable: true,
  get: function () {
    return recipientNames;
  }
});
Object.defineProperty(exports, "refuseUnreadable", {
  enumerable: true,
  get: function () {
    return refuseUnreadable;
  }
});
Object.defineProperty(exports, "suppressedIn", {
  enumerable: true,
  get: function () {
    return suppressedIn;
  }
});