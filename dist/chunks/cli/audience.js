const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");
const require_request = require("../edge/request.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_audience_check = require("../journeys/audience-check.js");
const require_entry = require("../ledger/entry.js");
const require_address = require("../notices/address.js");
const require_readers = require("../journeys/readers.js");
const require_suppression = require("../notices/suppression.js");
const require_notes = require("./notes.js");
const require_facts = require("../journeys/facts.js");
const require_cli_program_ts = require("./program.js");

// src/notices/address-list.ts
/** The most rows that one list of leavers may have. */
const mostRows = 1e5;
/** The most faults that are told of one list. */
const mostFaults = 20;
/**
* The addresses of a list that people or other services wrote: one a line, where lines that begin with `#` say nothing, or
* values separated by commas, semicolons or tabs under a header of which one column is called email, e-mail address or the
* like; other columns are passed over. `file` names it in errors. Throws up to 20 faults at once, as LIST_INVALID with file and
* line; no error holds an address. Linear.
*/
function readAddressList(text, file) {
	const faults = [];
	const fault = (line, reason, hint) => {
		faults.push(new require_cli_ahead_ts.WaybillError("LIST_INVALID", reason, {
			at: {
				file,
				line
			},
			...hint ? { hint } : {}
		}));
	};
	const rows = isPlain(text) ? lines(text) : cells(text, fault);
	const people = /* @__PURE__ */ new Map();
	for (const { line, cell } of rows.slice(0, mostRows)) {
		const address = require_address.mailbox(cell);
		if (address === null) fault(line, "The address is not one plain mailbox.", "Write it as name@example.com, without a name or quotes.");
		else if (!people.has(require_address.mailboxKey(address))) people.set(require_address.mailboxKey(address), address);
	}
	const past = rows[mostRows];
	if (past) fault(past.line, `The list has more than ${mostRows} rows.`, "Split it, and take the parts in one by one.");
	if (faults.length > 0) throw new require_cli_ahead_ts.WaybillErrors(shortened(faults, file));
	return {
		addresses: [...people.values()],
		duplicates: rows.length - people.size
	};
}
/** A list without a header is one address a line: the first line that says anything has one in it, and nothing else. */
function isPlain(text) {
	const first = firstLine(text);
	return first === "" || require_address.mailbox(first) !== null || first.includes("@") && separatorOf(first) === null;
}
function firstLine(text) {
	for (const [line] of text.matchAll(/[^\r\n]+/g)) {
		const said = line.replace(/^\uFEFF/, "").trim();
		if (said !== "" && !said.startsWith("#")) return said;
	}
	return "";
}
function lines(text) {
	return text.replace(/^\uFEFF/, "").split(/\r\n|[\r\n]/).map((line, index) => ({
		line: index + 1,
		cell: line.trim()
	})).filter(({ cell }) => cell !== "" && !cell.startsWith("#"));
}
/** The cells of the column that has the addresses. */
function cells(text, fault) {
	const { records, fault: broken } = require_readers.readCsv(text, separatorOf(firstLine(text)) ?? ",");
	if (broken) fault(broken.line, `The list has ${broken.reason}.`, "Quote fields as RFC 4180 says.");
	const [header, ...rest] = records.filter(({ fields }) => !fields[0]?.startsWith("#"));
	if (!header) return [];
	const column = addressColumn(header, fault);
	if (column === null) return [];
	return rest.map(({ line, fields }) => ({
		line,
		cell: fields[column]?.trim() ?? ""
	}));
}
/** Which separator a header uses: the one it has most of; null for a single column. */
function separatorOf(header) {
	const best = [
		",",
		";",
		"	"
	].map((one) => ({
		one,
		count: header.split(one).length - 1
	})).reduce((a, b) => b.count > a.count ? b : a);
	return best.count === 0 ? null : best.one;
}
const hint = "Give the column with the addresses the header email.";
/**
* A column that is called email, in the spellings of the services, before one that has the word in its name, before one that
* is called address: that may be where somebody lives.
*/
function addressColumn({ line, fields }, fault) {
	const names = fields.map((field) => field.toLowerCase().replace(/[^a-z0-9]/g, ""));
	for (const fits of [
		(name) => [
			"email",
			"emailaddress",
			"mail",
			"mailaddress"
		].includes(name),
		(name) => name.includes("email"),
		(name) => [
			"address",
			"recipient",
			"subscriber"
		].includes(name)
	]) {
		const found = names.flatMap((name, index) => fits(name) ? [index] : []);
		if (found.length > 1) fault(line, `The list has ${found.length} columns that could be the addresses.`, hint);
		if (found.length > 0) return found.length === 1 ? found[0] ?? null : null;
	}
	fault(line, "The list has no column with addresses here.", hint);
	return null;
}
function shortened(faults, file) {
	const more = faults.length - mostFaults;
	if (more <= 0) return [...faults];
	const rest = new require_cli_ahead_ts.WaybillError("LIST_INVALID", `The list has ${more} more faults.`, { at: { file } });
	return [...faults.slice(0, mostFaults), rest];
}

// src/journeys/suppress.ts
/** An entry of the ledger holds no more: many small entries cost more, and a large one is no pleasure to read. */
const mostInEntry = 1e4;
/**
* Records that the people of a list get no more messages, or that they come back: all of them in one append, and none twice.
* Throws LIST_INVALID (then nothing is recorded), AUDIENCE_UNKNOWN, RECIPIENT_KEY_MISSING, LEDGER_UNREACHABLE.
*/
async function suppressAddresses(edge, { configuration }, asked) {
	const { act, audience, source } = asked;
	if (audience !== null) require_notes.audienceOf(configuration, audience);
	const keys = require_readers.keysOf(edge);
	if (keys.current === null) throw require_readers.keyMissing();
	const { addresses, duplicates } = readAddressList(asked.text, asked.file);
	return settle(edge, keys, {
		act,
		audience,
		source,
		people: addresses.map((address) => require_readers.recipientNames(address, keys)),
		duplicates
	}, asked.dryRun);
}
/**
* Records what the token of a mail's link asks for; `audience` makes it less than everything.
* Throws TOKEN_INVALID for one that was not made with a key that is set, RECIPIENT_KEY_MISSING, LEDGER_UNREACHABLE.
*/
async function suppressToken(edge, { configuration }, asked) {
	if (asked.audience !== null) require_notes.audienceOf(configuration, asked.audience);
	const keys = require_readers.keysOf(edge);
	if (keys.all.length === 0) throw require_readers.keyMissing();
	const audiences = Object.keys(configuration.audiences);
	const request = require_readers.readUnsubscribeToken(asked.token, {
		keys: keys.all,
		audiences
	});
	if (request === null) throw new require_cli_ahead_ts.WaybillError("TOKEN_INVALID", "The token was not made with WAYBILL_RECIPIENT_KEY, or is cut off.", { hint: "Copy it whole from the link in the mail: it begins with v1. and has 111 characters." });
	const people = [[{
		keyId: request.keyId,
		recipient: request.recipient
	}]];
	const audience = asked.audience ?? request.audience;
	return settle(edge, keys, {
		act: asked.act,
		audience,
		source: "link",
		people,
		duplicates: 0
	}, false);
}
/**
* Records what the tokens of links ask for, in one append for all of them. What is no token of ours is passed over: nobody is
* told which ones were. Throws LEDGER_UNREACHABLE.
*/
async function suppressByLinks(edge, { configuration }, tokens) {
	const keys = require_readers.keysOf(edge);
	const known = {
		keys: keys.all,
		audiences: Object.keys(configuration.audiences)
	};
	const requests = tokens.flatMap((token) => require_readers.readUnsubscribeToken(token, known) ?? []);
	for (const audience of new Set(requests.map((request) => request.audience))) await settle(edge, keys, {
		act: "added",
		audience,
		source: "link",
		people: requests.filter((request) => request.audience === audience).map(({ keyId, recipient }) => [{
			keyId,
			recipient
		}]),
		duplicates: 0
	}, false);
}
async function settle(edge, keys, wish, dryRun) {
	const { act, audience, source, people, duplicates } = wish;
	let changed = 0;
	for (let attempt = 0; attempt < 30; attempt++) {
		const entries = (await edge.ledger.read()).map(({ entry }) => entry);
		const suppressions = require_suppression.foldSuppressions(entries);
		if (act === "lifted") require_readers.refuseUnreadable(suppressions, keys);
		const names = people.map((one) => changing(suppressions, one, wish)).filter(({ length }) => length > 0);
		if (attempt === 0) changed = names.length;
		const facts = factsOf(edge, wish, names.flat(), entries.at(-1)?.seq ?? 0);
		if (dryRun || facts.length === 0 || await recordedOurs(edge, facts)) return {
			schema: "waybill/suppression@1",
			act,
			audience,
			source,
			people: people.length,
			duplicates,
			changed,
			recorded: !dryRun && changed > 0,
			exitCodes: [require_cli_ahead_ts.exitCodes.done]
		};
	}
	throw new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", "Others kept recording who left; this was not recorded.", {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Run it again."
	});
}
/** Under which names the ledger has to be told: one to leave, all under which they left to come back. */
function changing(suppressions, names, { act, audience }) {
	if (act === "lifted") return require_suppression.suppressedNames(suppressions, names, audience);
	const underCurrent = names.slice(0, 1);
	return require_suppression.suppressionOf(suppressions, underCurrent, audience) === null ? underCurrent : [];
}
function factsOf(edge, { act, audience, source }, names, causing) {
	const byKey = /* @__PURE__ */ new Map();
	for (const { keyId, recipient } of names) {
		const recipients = byKey.get(keyId) ?? /* @__PURE__ */ new Set();
		byKey.set(keyId, recipients.add(recipient));
	}
	const kind = `suppression.${act}`;
	return [...byKey].flatMap(([keyId, recipients]) => chunked([...recipients].sort()).map((chunk) => ({
		keyId,
		audience,
		recipients: chunk,
		source
	}))).map((payload, batch) => ({
		...require_entry.aboutNoRelease,
		kind,
		payload,
		causing,
		batch,
		at: edge.clock.now().toISOString(),
		actor: edge.environment.actor,
		responsible: null
	}));
}
function chunked(recipients) {
	return Array.from({ length: Math.ceil(recipients.length / mostInEntry) }, (_, index) => recipients.slice(index * mostInEntry, (index + 1) * mostInEntry));
}
/** False when another run was first to record something after the same entry: then it is looked at anew. */
async function recordedOurs(edge, facts) {
	const entries = await edge.ledger.append(facts);
	return facts.every((fact, index) => {
		const entry = entries[index];
		return entry !== void 0 && require_facts.isRecordOf(entry, fact);
	});
}

// src/cli/audience.ts
/** What the commands about readers touch: no channel is among it. */
async function readersEdge({ world, signal }) {
	const repository = await require_shared.openRepository(world.cwd);
	const { configuration } = world.loaded;
	const privateHosts = require_request.createPrivateHosts(configuration.network["private-hosts"]);
	return {
		clock: world.clock,
		environment: world.environment,
		ledger: require_open_edge.ledgerOf({
			...world,
			configuration,
			repository
		}),
		lists: (source) => require_open_edge.readList(source, {
			folder: world.home,
			privateHosts,
			signal
		}),
		tracked: (path) => require_open_edge.isTrackedList(path, world.home)
	};
}
/** `waybill audience check`: who would be reached, and who would not and why. Exit code 2 where a sending would refuse. */
async function audienceCheck(call) {
	const { world, options } = call;
	const document = await require_audience_check.checkAudiences(await readersEdge(call), world.loaded, require_cli_program_ts.textOption(options, "audience"));
	const { suppressions, audiences, readers, inSeveral } = document;
	const faults = audiences.flatMap((one) => one.faults);
	return {
		document,
		text: audiences.map(audienceText).join(""),
		remarks: [
			...suppressions.reason === null ? [] : [warning(suppressions.reason)],
			...document.warnings.map(warning),
			...faults.flatMap(faultRemarks),
			{
				level: "info",
				text: `${counted(readers, "reader")} in ${counted(audiences.length, "audience")}${inSeveral > 0 ? `; ${inSeveral} of them in several, who get one message` : ""}.`
			}
		],
		exitCodes: document.exitCodes,
		outputs: {}
	};
}
const mostShown = 20;
function audienceText(audience) {
	const { name, reached, places, leftOut, external, environments, duplicates, optedOut, suppressed } = audience;
	const told = Object.entries(reached).filter(([, count]) => count > 0).map(([channel, count]) => `${count} by ${channel}`).join(", ") || "nobody";
	const about = [external ? "external" : "internal", ...environments].join(", ");
	const not = [
		[optedOut, "opted out"],
		[suppressed ?? 0, "suppressed or left out"],
		[duplicates, duplicates === 1 ? "row twice" : "rows twice"]
	].flatMap(([count, words]) => count === 0 ? [] : [`${count} ${words}`]);
	return [
		`${name}: ${told} (${about})`,
		...audience.list ? [`  list ${audience.list.name}`] : [],
		...places.map(({ channel, place }) => `  ${channel} ${place}`),
		...not.length > 0 ? [`  not reached: ${not.join(", ")}`] : [],
		...leftOut.slice(0, mostShown).map(({ reader, reason }) => `    ${reader}  ${reason}`),
		...leftOut.length > mostShown ? [`    and ${leftOut.length - mostShown} more`] : []
	].map((line) => `${require_cli_program_ts.plainLine(line)}\n`).join("");
}
function faultRemarks({ code, message, hint, file, line }) {
	const at = file === null ? {} : { at: {
		file,
		...line === null ? {} : { line }
	} };
	return [{
		level: "error",
		text: `${message} [${code}]`,
		...at
	}, ...hint === null ? [] : [{
		level: "info",
		text: `  ${hint}`
	}]];
}
/** `waybill audience opt-out`: records that people get no more messages, or with `--lift` that they come back. */
async function audienceOptOut(call) {
	const { world, options } = call;
	const [file] = call.arguments;
	const token = require_cli_program_ts.textOption(options, "token");
	const audience = require_cli_program_ts.textOption(options, "audience");
	const act = require_cli_program_ts.flagOption(options, "lift") ? "lifted" : "added";
	if (file === void 0 === (token === null)) throw new require_cli_ahead_ts.WaybillError("USAGE", "Who leaves is told by a file (- for stdin) or by --token, one of them.", { hint: "For example: waybill audience opt-out leavers.txt" });
	if (file?.includes("@") && await world.files.read(file) === null) throw new require_cli_ahead_ts.WaybillError("USAGE", "An address is not taken from the command line, where a shell keeps it.", { hint: "Write it to a file, or to stdin of: waybill audience opt-out -" });
	const edge = await readersEdge(call);
	if (token !== null) return told(await suppressToken(edge, world.loaded, {
		token,
		act,
		audience
	}));
	const named = file ?? "-";
	const asked = {
		text: await require_notes.readInput(world, named),
		file: named === "-" ? "stdin" : named,
		act,
		audience,
		source: "command",
		dryRun: false
	};
	return told(await suppressAddresses(edge, world.loaded, asked));
}
/** `waybill audience import`: takes over who unsubscribed at another service. All of the file, or nothing. */
async function audienceImport(call) {
	const { world, options } = call;
	const file = call.arguments[0] ?? "-";
	const text = await require_notes.readInput(world, file);
	return told(await suppressAddresses(await readersEdge(call), world.loaded, {
		text,
		file: file === "-" ? "stdin" : file,
		act: "added",
		audience: require_cli_program_ts.textOption(options, "audience"),
		source: "import",
		dryRun: require_cli_program_ts.flagOption(options, "dryRun")
	}), require_cli_program_ts.flagOption(options, "dryRun"));
}
/** `waybill audience serve`: takes the clicks on unsubscribe links until it is stopped. */
async function audienceServe(call) {
	const { world, options, screen, signal } = call;
	const edge = await readersEdge(call);
	const port = Number(require_cli_program_ts.textOption(options, "port") ?? "8058");
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new require_cli_ahead_ts.WaybillError("USAGE", "--port is not a number from 0 to 65535.", { hint: "For example: --port 8058" });
	const { loaded } = world;
	const { startUnsubscribeServer } = await Promise.resolve().then(() => require("../edge/unsubscribe-server.js"));
	const server = await startUnsubscribeServer({
		host: require_cli_program_ts.textOption(options, "host") ?? "127.0.0.1",
		port,
		product: loaded.configuration.product ?? "this product",
		record: (tokens) => suppressByLinks(edge, loaded, tokens),
		failed: (error) => screen.remark(warning(`Not recorded, and answered so: ${reasonOf(error)}`))
	});
	screen.progress(`Taking unsubscribe requests on ${server.url}. Stop with Ctrl-C.`);
	await stopped(signal);
	await server.close();
	return {
		document: null,
		text: "",
		remarks: [],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
function stopped(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
function reasonOf(error) {
	return error instanceof require_cli_ahead_ts.WaybillError ? `${error.message} [${error.code}]` : "a fault of Waybill itself";
}
function told(report, dryRun = false) {
	const { act, audience, people, duplicates, changed } = report;
	const from = audience === null ? "no more messages" : `no more messages of ${audience}`;
	const what = act === "added" ? `${dryRun ? "would get" : "get"} ${from}` : "get messages again";
	const before = people - changed;
	return {
		document: report,
		text: "",
		remarks: [
			{
				level: "info",
				text: `${people === 1 ? "1 person" : `${people} people`}: ${changed} ${what}.`
			},
			...before > 0 ? [{
				level: "info",
				text: `For ${before} it was so before.`
			}] : [],
			...duplicates > 0 ? [{
				level: "info",
				text: `${counted(duplicates, "row")} named one of them again.`
			}] : []
		],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
function warning(text) {
	return {
		level: "warning",
		text
	};
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

exports.audienceCheck = audienceCheck;
exports.audienceImport = audienceImport;
exports.audienceOptOut = audienceOptOut;
exports.audienceServe = audienceServe;