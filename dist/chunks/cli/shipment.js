const require_cli_program_ts = require("./program.js");
const require_open_edge = require("../edge/open-edge.js");
const require_request = require("../edge/request.js");

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
	return letters.length <= longestName ? names : `${letters.slice(0, 27).join("")}\u2026`;
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
	const who = state === "skipped" || state === "planned" ? "" : ` (${recipients.join(", ")}${count > recipients.length ? ", \u2026" : ""})`;
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

Object.defineProperty(exports, "edgeOf", {
  enumerable: true,
  get: function () {
    return edgeOf;
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