const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");
const require_request = require("../edge/request.js");

// src/ledger/frozen.ts
/**
* The bytes of a frozen file, once they are proved to be the ones that the entry names: the file itself is not in
* the chain, its digest is. Throws LEDGER_BROKEN (exit code 8) when it is missing or was changed.
*/
function frozenBytes(file, bytes) {
	if (bytes !== null && require_open_edge.sha256Of(bytes) === file.sha256) return bytes;
	const what = bytes === null ? "is missing" : "is not the file that was announced";
	throw new require_cli_ahead_ts.WaybillError("LEDGER_BROKEN", `${file.path} in the ledger ${what} (SHA-256 ${file.sha256}).`, {
		exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken,
		hint: "Run `waybill ledger verify`, and restore the ledger branch from a clone where it verifies."
	});
}

// src/ledger/shipments.ts
/** For how long nobody else may go on with what a run set out to send, unless it says that it is done. */
const leaseMs = 9e5;
/** Folds verified entries into shipments, in the order in which they were first frozen. Linear in the entries. */
function foldShipments(entries) {
	const drafts = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.shipment === null) continue;
		const draft = drafts.get(entry.shipment);
		if (entry.kind === "shipment.frozen") drafts.set(entry.shipment, freeze(entry, entry.shipment, draft));
		else if (draft) addTo(draft, entry);
	}
	return [...drafts.values()].map(finish);
}
/** The shipment last announced to an environment, whatever became of it since; null when there is none. */
function lastAnnounced(shipments, to) {
	return shipments.filter((shipment) => shipment.environment === to.environment && shipment.package === to.package).reduce((last, shipment) => last && last.frozen.seq > shipment.frozen.seq ? last : shipment, null);
}
/** How often this release was announced to this environment: the highest attempt, 0 before the first. */
function lastAttempt(shipments, of) {
	const attempts = shipments.filter((shipment) => shipment.package === of.package && shipment.environment === of.environment && shipment.version === of.version && shipment.commit === of.commit).map((shipment) => shipment.frozen.payload.attempt);
	return Math.max(0, ...attempts);
}
/** Who was told by messages of these kinds; the server ids are those of all kinds. In the order of first acceptance. */
function reachedBy(shipment, kinds = ["notice", "revision"]) {
	const people = /* @__PURE__ */ new Map();
	for (const act of shipment.acts) for (const sent of act.messages) {
		if (sent.receipt?.state !== "accepted") continue;
		const key = JSON.stringify([sent.channel, sent.recipient]);
		const person = people.get(key) ?? {
			told: false,
			audiences: sent.audiences,
			sent: []
		};
		if (kinds.includes(act.kind)) person.told = true;
		person.sent.push(sent);
		people.set(key, person);
	}
	return [...people.values()].flatMap(({ told, audiences, sent }) => {
		const first = sent[0];
		if (!told || !first) return [];
		const serverIds = sent.flatMap(({ receipt }) => receipt?.serverId ?? []);
		return [{
			channel: first.channel,
			recipient: first.recipient,
			audiences,
			serverIds
		}];
	});
}
/** The acts of one kind: `actsOf(shipment, 'proof').length > 0` tells whether a proof was sent or begun. */
function actsOf(shipment, kind) {
	return shipment.acts.filter((act) => act.kind === kind);
}
function freeze(entry, id, draft) {
	if (!draft) return {
		id,
		frozen: entry,
		intents: [],
		receipts: /* @__PURE__ */ new Map(),
		progress: /* @__PURE__ */ new Map(),
		verdicts: [],
		deployments: []
	};
	draft.frozen = entry;
	return draft;
}
function addTo(draft, entry) {
	if (entry.kind === "verify.result") draft.verdicts.push(entry);
	else if (entry.kind === "deploy.finished") draft.deployments.push(entry.seq);
	else if (entry.kind.endsWith(".intent")) draft.intents.push(entry);
	else if (entry.kind === "sending.claimed") addProgress(draft, payloadOf(entry).intent, entry);
	else if (entry.kind.endsWith(".receipts")) {
		const { intent, receipts } = payloadOf(entry);
		for (const receipt of receipts) draft.receipts.set(receipt.message, receipt);
		addProgress(draft, intent, entry);
	}
}
function addProgress({ progress }, intent, entry) {
	const known = progress.get(intent);
	if (known) known.push(entry);
	else progress.set(intent, [entry]);
}
function finish(draft) {
	const { frozen } = draft;
	return {
		id: draft.id,
		package: frozen.package,
		environment: frozen.environment,
		version: frozen.version,
		commit: frozen.commit,
		frozen: {
			seq: frozen.seq,
			at: frozen.at,
			payload: payloadOf(frozen)
		},
		acts: draft.intents.map((intent) => sendingAct(intent, draft)),
		verdicts: draft.verdicts.map((entry) => ({
			seq: entry.seq,
			at: entry.at,
			verdict: payloadOf(entry).verdict
		})),
		deployments: draft.deployments
	};
}
function sendingAct(intent, { receipts, progress }) {
	const { revision, causing, keyId, bodies, recipients } = payloadOf(intent);
	const entries = progress.get(intent.seq) ?? [];
	return {
		kind: messageKind(intent.kind),
		seq: intent.seq,
		at: intent.at,
		revision,
		causing,
		keyId,
		follows: intent.causing,
		batch: intent.batch,
		bodies: bodies ?? [],
		holders: holdersOf(intent, entries),
		receiptsRecorded: entries.filter(({ kind }) => kind !== "sending.claimed").length,
		messages: recipients.map(({ until, ...to }) => ({
			...to,
			until: until ?? null,
			receipt: receipts.get(to.message) ?? null
		}))
	};
}
/** Receipts that a holder records are its last word; those of a run that is not, or no longer, the holder are only news. */
function holdersOf(intent, entries) {
	const until = new Date(Date.parse(intent.at) + leaseMs).toISOString();
	const before = [];
	let last = {
		run: intent.actor.id ?? null,
		until,
		done: false
	};
	for (const entry of entries) if (entry.kind === "sending.claimed") {
		before.push(last);
		const { run, until: claimed } = payloadOf(entry);
		last = {
			run,
			until: claimed,
			done: false
		};
	} else if (last.run !== null && entry.actor.id === last.run) last = {
		...last,
		done: true
	};
	const [first, ...others] = [...before, last];
	return [first ?? last, ...others];
}
function messageKind(kind) {
	return kind.slice(0, kind.indexOf("."));
}
/** `entryFault` has checked the payload against the schema of its kind, when it was written and when it was read. */
function payloadOf(entry) {
	return entry.payload;
}

// src/journeys/announced.ts
/**
* The shipment that a release in an environment is: by its version, with or without a `v`, else the one last announced
* there. Throws NOTHING_ANNOUNCED.
*/
function announcedShipment(entries, asked) {
	const shipments = foldShipments(entries);
	const { environment, release, package: part = null } = asked;
	const version = release === null ? null : plainVersion(release);
	const there = shipments.filter((one) => one.environment === environment && (version === null || one.version === version));
	const found = lastAnnounced(there, {
		environment,
		package: part
	});
	if (found) return found;
	throw new require_cli_ahead_ts.WaybillError("NOTHING_ANNOUNCED", `${release ?? "No release"}${part === null ? "" : ` of ${part}`} was ${release === null ? "" : "not "}announced to ${environment}${release === null ? " yet" : ""}.`, { hint: `Announce it first: waybill announce --environment ${environment}${part === null ? "" : ` --package ${part}`}` });
}
/** A version without the dress of its tag: `v1.4.0` and `api@1.4.0` are 1.4.0. */
function plainVersion(text) {
	return /\d+\.\d+\.\d+.*$/.exec(text)?.[0] ?? text;
}
/** What entries about a shipment say it is. Throws LEDGER_BROKEN for one without environment, version or commit. */
function subjectOf(shipment) {
	const { id, environment, version, commit } = shipment;
	if (environment === null || version === null || commit === null) throw new require_cli_ahead_ts.WaybillError("LEDGER_BROKEN", `The shipment ${id} has no environment, version or commit.`, { exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken });
	return {
		shipment: id,
		package: shipment.package,
		environment,
		version,
		commit
	};
}
/** A tag that was made since must name what was announced: otherwise something else is about to be called by its name. */
async function refuseMovedTag({ repository }, configuration, shipment) {
	const { tags } = await repository.tags();
	const names = tags.map(({ name }) => name);
	const part = shipment.package;
	const family = part === null ? configuration.tags === void 0 ? require_shared.mainFamily(names) : require_shared.familyOf(configuration.tags) : require_shared.packageNamed(await require_shared.packagesOf(repository, configuration, names), part).family;
	const tag = tags.find(({ name }) => family.versionIn(name) === shipment.version);
	if (!tag || tag.oid === shipment.commit) return;
	throw new require_cli_ahead_ts.WaybillError("TAG_MISPLACED", `The tag ${tag.name} names ${tag.oid.slice(0, 12)}, and ${shipment.version} was announced at ${shipment.commit?.slice(0, 12)}.`, { hint: `Tell the same readers what the tag names: waybill announce --revise --to ${tag.name} --environment ${shipment.environment}` });
}
/** Readers are found again by their keyed hashes: with another key they would all be strangers. */
function refuseOtherKey({ frozen }, { keyId }) {
	const { keyId: then } = frozen.payload;
	if (then === null || keyId === null || then === keyId) return;
	throw new require_cli_ahead_ts.WaybillError("RECIPIENT_KEY_MISSING", `The readers of this shipment were recorded with another WAYBILL_RECIPIENT_KEY (${then}) than the one that is set (${keyId}).`, { hint: "Set the key that the shipment was announced with." });
}
/** The release as it was announced. */
async function frozenRelease(edge, { frozen }) {
	const { release } = frozen.payload;
	const bytes = frozenBytes(release, await edge.ledger.file(frozen.seq, release.path));
	return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

// src/cli/sending-table.ts
/** The states in the order of a table, with what people call them. What nobody knows the fate of is held. */
const columns = [
	["accepted", "accepted"],
	["planned", "planned"],
	["sending", "sending"],
	["unknown", "held"],
	["refused", "refused"],
	["deferred", "deferred"],
	["skipped", "skipped"]
];
const channelWords = {
	email: "email",
	slack: "Slack",
	webhook: "webhook",
	teams: "Teams",
	discord: "Discord"
};
const takers = {
	email: "the mail server",
	slack: "Slack",
	webhook: "the receiver",
	teams: "Teams",
	discord: "Discord"
};
/** So many reasons are told, those of most messages first; the others are counted. */
const reasonsShown = 12;
const width = 80;
const longestName = 28;
/**
* What became of the messages, for people: a table by audience and channel, aligned, of at most 80 columns, then the
* reasons of what was not simply accepted, grouped and counted. `accepted` is what a server said, never more than that.
* Empty for no messages; ends with a newline otherwise.
*/
function sendingTable(sending) {
	const { messages } = sending;
	if (messages.length === 0) return "";
	const { heads, rows } = tableOf(messages);
	const cells = [
		heads,
		...rows,
		...rows.length > 1 ? [totalOf(messages, heads)] : []
	];
	const widths = heads.map((_, index) => Math.max(...cells.map((row) => lengthOf(row[index] ?? ""))));
	return [
		...cells.map((row) => row.map((cell, index) => {
			const gap = " ".repeat((widths[index] ?? 0) - lengthOf(cell));
			return index < 2 ? cell + gap : gap + cell;
		}).join("  ").trimEnd()),
		...acceptedLine(messages),
		...reasonLines(sending),
		""
	].join("\n");
}
/** The same as Markdown in which everything that others wrote is inert. */
function sendingSummary(sending) {
	const { messages } = sending;
	if (messages.length === 0) return "";
	const { heads, rows } = tableOf(messages);
	const all = [...rows, ...rows.length > 1 ? [totalOf(messages, heads)] : []];
	const row = (cells) => `| ${cells.map(inert).join(" | ")} |`;
	const rule = heads.map((_, index) => index < 2 ? "---" : "---:");
	const reasons = sendingReasons(sending);
	const told = reasons.slice(0, reasonsShown).map((one) => `- ${inert(reasonHead(one))}: ${inert(one.reason)}`);
	return [
		row(heads),
		`| ${rule.join(" | ")} |`,
		...all.map(row),
		...acceptedLine(messages).map(inert),
		...told.length > 0 ? ["", ...told] : [],
		...unlisted(reasons.length).map((line) => `- ${inert(line)}`),
		""
	].join("\n");
}
/** The reasons of a sending, those of most messages first; also what an accepted message lacks. Server's words are neutralised. */
function sendingReasons({ messages }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { state, channel, reason, recipient } of messages) {
		if (reason === null) continue;
		const quoted = require_request.quoteReply(reason);
		const key = JSON.stringify([
			state,
			channel,
			quoted
		]);
		const group = groups.get(key) ?? {
			state,
			channel,
			reason: quoted,
			count: 0,
			recipients: []
		};
		group.count += 1;
		if (group.recipients.length < 3) group.recipients = [...group.recipients, recipient.slice(0, 12)];
		groups.set(key, group);
	}
	return [...groups.values()].sort((a, b) => b.count - a.count);
}
function tableOf(messages) {
	const shown = columns.filter(([state]) => messages.some((one) => one.state === state));
	const rows = rowsOf(messages).map(({ audiences, channel, counts }) => [
		audiences,
		channel,
		...shown.map(([state]) => String(counts[state] ?? 0))
	]);
	return {
		heads: [
			"audience",
			"channel",
			...shown.map(([, word]) => word)
		],
		rows
	};
}
function totalOf(messages, heads) {
	return [
		"total",
		"",
		...columns.filter(([, word]) => heads.includes(word)).map(([state]) => String(messages.filter((one) => one.state === state).length))
	];
}
function rowsOf(messages) {
	const rows = /* @__PURE__ */ new Map();
	for (const { audiences, channel, state } of messages) {
		const names = clipped(audiences.join(", "));
		const row = rows.get(`${names}\n${channel}`) ?? {
			audiences: names,
			channel: channelWords[channel],
			counts: {}
		};
		row.counts[state] = (row.counts[state] ?? 0) + 1;
		rows.set(`${names}\n${channel}`, row);
	}
	return [...rows].sort(([a], [b]) => a < b ? -1 : 1).map(([, row]) => row);
}
function clipped(names) {
	const letters = Array.from(names);
	return letters.length <= longestName ? names : `${letters.slice(0, 27).join("")}…`;
}
/** What the word means, and what it does not. */
function acceptedLine(messages) {
	const channels = new Set(messages.flatMap(({ state, channel }) => state === "accepted" ? [channel] : []));
	if (channels.size === 0) return [];
	return ["", `Accepted by ${[...channels].map((channel) => takers[channel]).join(", ")}: whether somebody reads it, no server says.`];
}
function reasonLines(sending) {
	const reasons = sendingReasons(sending);
	if (reasons.length === 0) return [];
	return [
		"",
		...reasons.slice(0, reasonsShown).flatMap((one) => wrapped(`${reasonHead(one)}: ${one.reason}`)),
		...unlisted(reasons.length)
	];
}
function reasonHead({ state, channel, count, recipients }) {
	const word = columns.find(([one]) => one === state)?.[1] ?? state;
	const who = state === "skipped" || state === "planned" ? "" : ` (${recipients.join(", ")}${count > recipients.length ? ", …" : ""})`;
	return `${count} ${word}, ${channelWords[channel]}${who}`;
}
function unlisted(count) {
	const more = count - reasonsShown;
	return more > 0 ? [`and ${more} more ${more === 1 ? "reason" : "reasons"}: --json has them all.`] : [];
}
/** Lines of at most 80 columns; those after the first are set in. */
function wrapped(text) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const next = line === "" ? word : `${line} ${word}`;
		if (next.length <= width || line.trim() === "") line = next;
		else {
			lines.push(line);
			line = `    ${word}`;
		}
	}
	return [...lines, line];
}
function inert(text) {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|@#&]/g, "\\$&");
}
/** In characters, as a terminal counts most of them. */
function lengthOf(text) {
	return Array.from(text).length;
}

// src/edge/progress.ts
/** Often enough for a line that moves, and rarely enough for a terminal at the end of a slow wire. */
const statusEveryMs = 100;
/** A log gets a line after so long, and then after twice as long each time, up to the longest. */
const firstLineMs = 5e3;
const longestLineMs = 6e4;
/**
* Tells how a sending goes on: on a terminal in one line that changes, elsewhere in whole lines at growing intervals, so that
* a log stays short whatever the number of messages. What is done before the first of them is due is told by nobody. It
* keeps counts alone: as much memory for three messages as for a million.
*/
function openProgress(clock, { line, status }) {
	let total = 0;
	let accepted = 0;
	let settled = 0;
	let interval = status ? statusEveryMs : firstLineMs;
	let begun = null;
	let due = 0;
	const text = (now) => {
		const seconds = (now - (begun ?? now)) / 1e3;
		const rate = seconds >= 1 ? `, ${numeral(Math.round(settled / seconds))} a second` : "";
		const others = settled - accepted;
		const apart = others > 0 ? `, ${numeral(others)} not` : "";
		return `Sending: ${numeral(accepted)} of ${numeral(total)} accepted${apart}, ${numeral(Math.max(total - settled, 0))} to go${rate}`;
	};
	return {
		expect: (count) => {
			total += count;
			if (begun !== null) return;
			begun = clock.monotonic();
			due = begun + interval;
		},
		settled: ({ state }) => {
			settled += 1;
			if (state === "accepted") accepted += 1;
			const now = clock.monotonic();
			if (now < due) return;
			if (status) status(text(now));
			else {
				line(text(now));
				interval = Math.min(interval * 2, longestLineMs);
			}
			due = now + interval;
		},
		end: () => status?.("")
	};
}
function numeral(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/cli/shipment.ts
const reasonsTold = 20;
/** The edge of a call, with its secrets known to whatever prints, and with somebody who tells how a sending goes on. */
async function edgeOf({ world, signal, screen, common }) {
	const edge = {
		...await require_open_edge.openEdge(world, {
			signal,
			redact: require_cli_program_ts.createRedactor(require_cli_program_ts.secretsOf(world))
		}),
		remark: (text) => screen.remark({
			level: "warning",
			text
		})
	};
	if (common.json || common.quiet) return edge;
	const place = {
		line: (text) => screen.progress(text),
		status: screen.status ?? null
	};
	return {
		...edge,
		watch: openProgress(world.clock, place)
	};
}
/** The counts in a line, then why messages were not simply accepted: each reason once, counted. The table has the rest. */
function sendingRemarks(sending) {
	const parts = Object.entries(sending.counts).filter(([, count]) => count > 0);
	const reasons = sendingReasons(sending);
	const told = reasons.slice(0, reasonsTold).map(({ state, channel, reason, count, recipients }) => ({
		level: state === "skipped" || state === "planned" ? "info" : "warning",
		text: `${state}: ${count === 1 ? `${channel} ${recipients.join("")}` : `${count} by ${channel}`}: ${reason}`
	}));
	const more = reasons.length - told.length;
	return [
		{
			level: "info",
			text: `Messages: ${parts.map(([state, count]) => `${count} ${state}`).join(", ") || "none"}.`
		},
		...told,
		...more > 0 ? [{
			level: "info",
			text: `and ${more} more reasons; --json has them all.`
		}] : []
	];
}
function sendingOutputs({ shipment, version, counts }) {
	return {
		...shipment === null ? {} : { shipment },
		version: version ?? "",
		"messages-accepted": String(counts.accepted ?? 0),
		"messages-unknown": String(counts.unknown ?? 0)
	};
}

Object.defineProperty(exports, "actsOf", {
  enumerable: true,
  get: function () {
    return actsOf;
  }
});
Object.defineProperty(exports, "announcedShipment", {
  enumerable: true,
  get: function () {
    return announcedShipment;
  }
});
Object.defineProperty(exports, "edgeOf", {
  enumerable: true,
  get: function () {
    return edgeOf;
  }
});
Object.defineProperty(exports, "foldShipments", {
  enumerable: true,
  get: function () {
    return foldShipments;
  }
});
Object.defineProperty(exports, "frozenBytes", {
  enumerable: true,
  get: function () {
    return frozenBytes;
  }
});
Object.defineProperty(exports, "frozenRelease", {
  enumerable: true,
  get: function () {
    return frozenRelease;
  }
});
Object.defineProperty(exports, "lastAnnounced", {
  enumerable: true,
  get: function () {
    return lastAnnounced;
  }
});
Object.defineProperty(exports, "lastAttempt", {
  enumerable: true,
  get: function () {
    return lastAttempt;
  }
});
Object.defineProperty(exports, "leaseMs", {
  enumerable: true,
  get: function () {
    return leaseMs;
  }
});
Object.defineProperty(exports, "plainVersion", {
  enumerable: true,
  get: function () {
    return plainVersion;
  }
});
Object.defineProperty(exports, "reachedBy", {
  enumerable: true,
  get: function () {
    return reachedBy;
  }
});
Object.defineProperty(exports, "refuseMovedTag", {
  enumerable: true,
  get: function () {
    return refuseMovedTag;
  }
});
Object.defineProperty(exports, "refuseOtherKey", {
  enumerable: true,
  get: function () {
    return refuseOtherKey;
  }
});
Object.defineProperty(exports, "sendingOutputs", {
  enumerable: true,
  get: function () {
    return sendingOutputs;
  }
});
Object.defineProperty(exports, "sendingRemarks", {
  enumerable: true,
  get: function () {
    return sendingRemarks;
  }
});
Object.defineProperty(exports, "sendingSummary", {
  enumerable: true,
  get: function () {
    return sendingSummary;
  }
});
Object.defineProperty(exports, "sendingTable", {
  enumerable: true,
  get: function () {
    return sendingTable;
  }
});
Object.defineProperty(exports, "subjectOf", {
  enumerable: true,
  get: function () {
    return subjectOf;
  }
});