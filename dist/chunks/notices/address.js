const require_cli_ahead_ts = require("../cli/ahead.js");
const require_markdown = require("../notes/templates-md.js");
const require_shared = require("../cli/source.js");
const require_time_limit = require("../edge/probe/time-limit.js");
const require_notes = require("../cli/notes.js");
const require_canonical = require("../ledger/canonical.js");
const require_slack_parts = require("./slack-parts.js");
const require_product_purl = require("./product-purl.js");
const require_shipment = require("./shipment.js");

// src/notices/window.ts
const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;
const durationPattern = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;
const minute = 6e4;
const hint = "Write an RFC 3339 time with its offset, 2026-11-24T10:00:00+01:00, or a window: start/end or start/PT2H.";
/**
* Reads `--expected`: one time, `start/end` or `start/PT2H` (ISO 8601 durations of weeks, days, hours, minutes and
* seconds; a day is 24 hours). Every time needs an offset. Throws EXPECTED_INVALID for anything else, for an end
* that is not after its start, and for a window that is over before `now`.
*/
function parseWindow(text, now) {
	const refuse = (reason) => {
		throw new require_cli_ahead_ts.WaybillError("EXPECTED_INVALID", `The expected time ${JSON.stringify(text)} ${reason}.`, { hint });
	};
	const [start = "", end, ...rest] = text.trim().split("/");
	const from = instant(start);
	if (from === null || rest.length > 0) return refuse("cannot be read");
	if (end === void 0) {
		if (from < now.getTime()) refuse("is in the past");
		return {
			from: utc(from),
			to: null
		};
	}
	const length = duration(end);
	const to = length === null ? instant(end) : from + length;
	if (to === null) return refuse("cannot be read");
	if (to <= from) refuse("ends before it starts");
	if (to < now.getTime()) refuse("is in the past");
	return {
		from: utc(from),
		to: utc(to)
	};
}
function utc(time) {
	return new Date(time).toISOString().replace(".000Z", "Z");
}
function instant(text) {
	const match = instantPattern.exec(text);
	if (!match) return null;
	const [, date = "", hour, minutes, second = "00", offset = ""] = match;
	const midnight = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return null;
	const time = Date.parse(`${date}T${hour}:${minutes}:${second}${offset.toUpperCase()}`);
	return Number.isNaN(time) || hour === "24" ? null : time;
}
function duration(text) {
	const match = durationPattern.exec(text);
	if (!match || /[PT]$/.test(text)) return null;
	const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
	return ((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * minute + (seconds ?? 0) * 1e3;
}
/** Whether this is an IANA time zone that the machine knows. */
function isTimeZone(name) {
	if (zones.has(name)) return true;
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
	} catch {
		return false;
	}
	if (/^[+-]/.test(name)) return false;
	zones.add(name);
	return true;
}
const zones = /* @__PURE__ */ new Set();
const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/**
* A window in words, to the minute, on the clocks of a time zone, always with the offset, and again in UTC:
* `Tuesday 24 November 2026, 10:00–12:00 UTC+01:00 (Europe/Berlin), that is 09:00–11:00 UTC`. Both ends have their
* own offset where the clocks change in between. Short names of zones are not used: they differ between machines.
*/
function renderWindow(window, timeZone) {
	const local = span(window, timeZone);
	const inUtc = span(window, "UTC");
	if (local.text === inUtc.text) return local.text;
	const again = local.date === inUtc.date && local.date !== null ? inUtc.text.slice(inUtc.text.indexOf(", ") + 2) : inUtc.text;
	return `${local.text} (${timeZone}), that is ${again}`;
}
/** The window in one zone; `date` is the day that both ends share, or null. */
function span(window, timeZone) {
	const from = localTime(window.from, timeZone);
	const to = localTime(window.to ?? window.from, timeZone);
	const start = `${from.date}, ${from.clock}`;
	const offset = from.offset === to.offset ? "" : ` ${from.offset}`;
	if (from.date !== to.date) return {
		text: `${start}${offset} to ${to.date}, ${to.clock} ${to.offset}`,
		date: null
	};
	if (from.clock === to.clock && offset === "") return {
		text: `${start} ${from.offset}`,
		date: from.date
	};
	return {
		text: `${start}${offset === "" ? "–" : `${offset} to `}${to.clock} ${to.offset}`,
		date: from.date
	};
}
const clocks = /* @__PURE__ */ new Map();
/** Making a clock costs more than reading it, and thousands of readers share a few zones. */
function clockOf(timeZone) {
	const known = clocks.get(timeZone);
	if (known) return known;
	const clock = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZoneName: "longOffset"
	});
	clocks.set(timeZone, clock);
	return clock;
}
function localTime(time, timeZone) {
	const parts = new Map(clockOf(timeZone).formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
	const [year, month, day] = [
		"year",
		"month",
		"day"
	].map((part) => Number(parts.get(part)));
	const weekday = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay();
	return {
		date: `${weekdays[weekday]} ${day} ${months[(month ?? 1) - 1]} ${year}`,
		clock: `${parts.get("hour")}:${parts.get("minute")}`,
		offset: (parts.get("timeZoneName") ?? "").replace("GMT", "UTC").replace("+00:00", "")
	};
}

// src/notices/difference.ts
/**
* Compares two releases: a change is the same one by its id, and, where a rebase gave it another commit, by type, scope and
* description. Linear in the changes.
*/
function differenceBetween(announced, actual) {
	const before = changesOf(announced);
	const after = changesOf(actual);
	const partners = partnersOf(before, after);
	const found = new Set(partners.values());
	const pairs = before.flatMap((change) => {
		const partner = partners.get(change);
		return partner ? [{
			before: change,
			after: partner
		}] : [];
	});
	const said = [announced, actual].map(breakingTexts);
	return {
		shipped: pairs.map((pair) => pair.after),
		missing: before.filter((change) => !partners.has(change)),
		added: after.filter((change) => !found.has(change)),
		changed: pairs.filter((pair) => tellingOf(pair.before, said[0]) !== tellingOf(pair.after, said[1]))
	};
}
/** What a revision has to tell of two releases: the fields of `RevisedFacts` that are about changes. */
function revisionBetween(before, after) {
	const { added, changed, missing } = differenceBetween(before, after);
	return {
		added,
		changed,
		removed: missing
	};
}
function changesOf(release) {
	return release.sections.flatMap(({ changes }) => changes);
}
function partnersOf(before, after) {
	const byId = new Map(after.map((change) => [change.id, change]));
	const partners = /* @__PURE__ */ new Map();
	for (const change of before) {
		const same = byId.get(change.id);
		if (same) partners.set(change, same);
	}
	const taken = new Set(partners.values());
	const byText = /* @__PURE__ */ new Map();
	for (const change of after.toReversed()) if (!taken.has(change)) byText.set(textOf(change), [...byText.get(textOf(change)) ?? [], change]);
	for (const change of before) {
		const same = partners.has(change) ? void 0 : byText.get(textOf(change))?.pop();
		if (same) partners.set(change, same);
	}
	return partners;
}
function textOf({ type, scope, description }) {
	return JSON.stringify([
		type,
		scope,
		description
	]);
}
function breakingTexts(release) {
	const texts = /* @__PURE__ */ new Map();
	for (const { change, text } of release.breaking) texts.set(change, [...texts.get(change) ?? [], text]);
	return texts;
}
function tellingOf(change, said) {
	const { type, scope, description, breaking } = change;
	return JSON.stringify([
		type,
		scope,
		description,
		breaking,
		said?.get(change.id) ?? []
	]);
}

// src/notices/canonical-json.ts
/** JSON by RFC 8785: the same value always has the same bytes, so it can be hashed and compared. */
function canonicalJson(value) {
	const json = require_canonical.canonicalize(value);
	if (json === void 0) throw new TypeError("the value has no JSON");
	return json;
}

// src/notices/card.ts
/** What a card tells, in the order in which chats show it: what breaks comes first, how to verify it last. */
function composeCard(kind, view) {
	return {
		mood: moodOf(kind, view.tone),
		label: view.label,
		headline: view.headline,
		lead: view.preview,
		facts: factsOf$1(view, isAhead(kind)),
		sections: [
			...differenceSections(view),
			...changeSections(kind, view),
			...includedSections(view),
			...view.earlyAccess ? [{
				title: "Try it early",
				lines: [sentence(view.earlyAccess, null)]
			}] : [],
			...checkSections(view)
		],
		closing: closingOf(view, isAhead(kind)),
		pageUrl: view.pageUrl?.replace(/[{}]/g, encodeURIComponent) ?? null
	};
}
function factsOf$1(view, ahead) {
	const { announced, previousVersion, windowLabel, bom } = view;
	const told = announced ? [view.version, ...announced.expected ? [announced.expected] : []] : [];
	return [
		fact("Environment", view.environment),
		windowLabel === null ? null : {
			title: windowLabel,
			text: null,
			slot: "window"
		},
		view.moved && view.before ? {
			title: "Was announced for",
			text: view.before,
			slot: null
		} : null,
		told.length > 0 ? fact("Announced", told.join(", expected ")) : null,
		view.live ? fact("Live", view.live) : null,
		previousVersion === null || !ahead ? null : fact("Follows", previousVersion),
		view.changes === void 0 ? null : fact("Changes", view.changes.summary),
		ahead ? fact("Bill of materials", bom === null ? "none" : componentsOf(bom.components)) : null,
		bom === null || !ahead ? null : fact("Its SHA-256", bom.sha256)
	].filter((one) => one !== null).filter(({ text }) => text === null || text.trim() !== "");
}
function moodOf(kind, tone) {
	if (kind === "notice" || kind === "revision") return "news";
	if (kind === "proof") return "good";
	return kind === "rollback" || tone === "undelivered" ? "bad" : "careful";
}
/** Whether the shipment is still to come. */
function isAhead(kind) {
	return kind === "notice" || kind === "revision";
}
function fact(title, text) {
	return {
		title,
		text,
		slot: null
	};
}
function componentsOf(count) {
	return count === 1 ? "1 component" : `${count} components`;
}
/** Why, and what is different from what was told before. */
function differenceSections(view) {
	const { difference = null, links, added = [], removed = [], changed = [] } = view;
	const { missing = [], added: unannounced = [], omitted = 0 } = difference ?? {};
	const more = view.unlisted ?? omitted;
	const list = (title, lines) => ({
		title,
		lines: lines.map(({ scope, description }) => entry(scope, description, links))
	});
	return [
		{
			title: "",
			lines: sentencesOf(view).map((text) => sentence(text, null))
		},
		list("Added since", added),
		list("Taken out", removed),
		{
			title: "Told anew",
			lines: changed.flatMap(({ before, after }) => retold(before, after, links))
		},
		list("Announced, and not shipped", missing),
		list("Shipped, and not announced", unannounced),
		{
			title: "",
			lines: more === 0 ? [] : [sentence(`And ${more} more of these.`, null)]
		}
	].filter(({ lines }) => lines.length > 0);
}
/** What is told in sentences, less what the lead says already. */
function sentencesOf({ preview, reason, answers, seen, meaning, difference }) {
	return [
		reason && reason !== preview ? `Why: ${reason}` : null,
		answers,
		seen,
		meaning,
		difference?.arrival,
		difference?.sentence
	].filter((text) => typeof text === "string").filter((text) => text !== "" && text !== preview);
}
function retold(before, after, links) {
	const was = entry(before.scope, `before: ${before.description}`, links);
	return [entry(after.scope, after.description, links), {
		...was,
		depth: 2
	}];
}
/** The changes, except to those who read them in the announcement already. */
function changeSections(kind, { changes, announced, told, links }) {
	if (changes === void 0 || announced || told || kind === "cancellation" || kind === "rollback") return [];
	const { breaking, sections, omitted, inside } = changes;
	const broken = breaking.flatMap(({ scope, title, advice }) => [entry(scope, title, links), ...advice.map((text) => ({
		...sentence(text, links),
		depth: 2
	}))]);
	const more = omitted === 1 ? "And 1 more change" : `And ${omitted} more changes`;
	return [
		{
			title: "What breaks, and what to do",
			lines: broken
		},
		...sections.map((section) => ({
			title: section.title,
			lines: section.changes.map(({ scope, description }) => entry(scope, description, links))
		})),
		{
			title: "",
			lines: omitted === 0 ? [] : [sentence(`${more}, listed in the release notes.`, null)]
		},
		...inside.map(({ title, lines, more: left }) => ({
			title,
			lines: [...lines.map((line) => entry(null, line, null)), ...left === null ? [] : [sentence(left, null)]]
		}))
	].filter(({ lines }) => lines.length > 0);
}
/** What was announced before and arrives only now. */
function includedSections({ includes = [], links }) {
	return includes.map(({ version, sentence: said, lines, omitted }) => ({
		title: `With it: ${version}`,
		lines: [
			sentence(said, null),
			...lines.map(({ scope, description }) => entry(scope, description, links)),
			...omitted === 0 ? [] : [sentence(`And ${omitted} more of its changes.`, null)]
		]
	}));
}
function checkSections({ internal }) {
	if (!internal) return [];
	const { coverage, miss, checks, omitted, lines, checkpoint } = internal;
	const seen = checks.map(({ check, target, result, reason }) => entry(null, `${check} on ${target}: ${result}${reason === null ? "" : `; ${reason}`}`, null));
	const more = omitted === 1 ? "And 1 more check." : `And ${omitted} more checks.`;
	return [{
		title: "How sure we are",
		lines: [
			sentence(miss ? `${coverage} ${miss}` : coverage, null),
			...seen,
			...omitted === 0 ? [] : [sentence(more, null)],
			...lines.map(({ text }) => entry(null, text, null))
		]
	}, {
		title: "Ledger checkpoint",
		lines: checkpoint.map(({ text }) => sentence(text, null))
	}].filter((section) => section.lines.length > 0);
}
function closingOf(view, ahead) {
	const { replyTo, shipment, commit, ledger } = view;
	const next = ahead ? "Once the rollout has been checked, the proof of delivery comes here. " : "";
	const ask = `Questions? Answer here${replyTo === null ? "" : `, or write to ${replyTo}`}.`;
	const record = ledger ? `, recorded in the ledger as entry ${ledger.seq}, ${ledger.head}` : "";
	return [`${next}${ask}`, `Shipment ${shipment}, commit ${commit.slice(0, 7)}${record}`];
}
const longestLine$2 = 1e3;
function entry(scope, text, links) {
	return {
		scope,
		pieces: require_markdown.inlinePieces(require_slack_parts.clip(text, longestLine$2), links),
		depth: 1
	};
}
function sentence(text, links) {
	return {
		scope: null,
		pieces: require_markdown.inlinePieces(require_slack_parts.clip(text, longestLine$2), links),
		depth: 0
	};
}

// src/notices/discord-text.ts
const zeroWidthSpace$1 = "​";
/**
* Untrusted text as Discord shows it literally. Its Markdown takes a backslash before any mark; a mention is broken by a
* zero-width space as well, so that it is none even where backslashes are shown. Headings, lists, quotes and small print
* only begin a line (Discord's "Markdown Text 101").
*/
function discordText(text) {
	return require_markdown.dialects.text.escape(text).replace(/[\\`*_~|<>[\]]/g, "\\$&").replace(/:(?=[\w~-]+:)/g, "\\:").replace(/^(\s*)(#{1,3}(?=\s|$)|[-+](?=[\s#]|$))/, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/@(?=\w)/g, `@${zeroWidthSpace$1}`).replace(/:(?=\/\/)/g, `:${zeroWidthSpace$1}`);
}
function discordCode(text) {
	return `\`${require_markdown.dialects.text.escape(text).replaceAll("`", "'").replace(/@(?=\w)/g, `@${zeroWidthSpace$1}`)}\``;
}
/** A URL that somebody wrote: between angle brackets it ends where it ends, and Discord fetches no picture of it. */
function discordUrl(text) {
	const url = require_markdown.safeUrl(text);
	return url === null ? discordText(text) : `<${url.replace(/@/g, "%40")}>`;
}
/** A reference and where it leads; the label alone for a URL that no reader may follow. */
function discordLink(label, target) {
	const url = require_markdown.safeUrl(target);
	if (url === null) return discordText(label);
	const encoded = url.replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
	return `[${discordText(label)}](${encoded})`;
}

// src/notices/fit.ts
/**
* The composition with the most entries, of at most `entries`, that fits a channel; with none when nothing fits.
* Compositions grow with their entries, so the bound is found by doubling and then by bisection: the work follows what
* is sent, whatever the history holds.
*/
function fit(entries, compose, fits) {
	let low = 0;
	let best = compose(0);
	let high = entries + 1;
	for (let limit = Math.min(8, entries); limit > low; limit = Math.min(limit * 2, entries)) {
		const composed = compose(limit);
		if (!fits(composed)) {
			high = limit;
			break;
		}
		low = limit;
		best = composed;
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		const composed = compose(middle);
		if (fits(composed)) {
			low = middle;
			best = composed;
		} else high = middle;
	}
	return best;
}

// src/notices/shorten.ts
/**
* The rendering of as much of a text as stays within `limit` units. Escaping makes text longer, by how much depends on
* the text: what is kept is found by halving the room, so nothing is ever cut inside an escape.
*/
function shorten(text, limit, render) {
	let room = Math.min(text.length, limit);
	let rendered = render(require_slack_parts.clip(text, room));
	while (rendered.length > limit && room > 1) {
		room = Math.floor(room / 2);
		rendered = render(require_slack_parts.clip(text, room));
	}
	return rendered.length > limit ? "…" : rendered;
}

// src/notices/window-lines.ts
const written = /^(?<local>.*?)(?: \((?<zone>[^()]+)\), that is (?<utc>.+))?$/s;
const oneDay = /^(?<day>[^,]+), (?<hours>\d\d:\d\d(?:–\d\d:\d\d| UTC\S* to \d\d:\d\d)? UTC\S*)$/;
/** What `renderWindow` wrote, cut where a large line may end. Nothing is lost, and text of any other form is one line. */
function windowLines(text) {
	const { local = text, zone, utc } = written.exec(text)?.groups ?? {};
	const { day = local, hours = "" } = oneDay.exec(local)?.groups ?? {};
	return {
		day,
		hours,
		zone: zone === void 0 || utc === void 0 ? "" : `${zone}, that is ${utc}`
	};
}

// src/notices/slots.ts
/** What templates may ask for with `{{slot "name"}}`. */
const slotNames = [
	"name",
	"window",
	"day",
	"hours",
	"zone",
	"announced",
	"unsubscribe"
];
const mark = new RegExp(`\u0001(${slotNames.join("|")})\u0002`, "g");
const slotLike = new RegExp(`\\{(!*)(${slotNames.join("|")})\\}`, "g");
const spacedSlot = new RegExp(` ?${slotLike.source}`, "g");
/**
* Rendered text ready to be frozen: slots are `{name}`, `{window}` and their kin, and what merely looks like one, because a
* commit said so, is kept apart by an exclamation mark: `{!name}` (and `{!name}` by another: `{!!name}`).
*/
function freezeSlots(rendered) {
	return rendered.replace(slotLike, "{!$1$2}").replace(mark, "{$1}");
}
/**
* The bodies of one message: a frozen body with one reader's values, escaped for each format. The same body and slots
* always give the same bytes. A webhook's body has no slots and stays as it is.
*/
function fillSlots(bodies, slots, channel) {
	if (channel === "webhook") return { ...bodies };
	return Object.fromEntries(Object.entries(bodies).map(([format, body]) => [format, fillSlotsOf(body, slots, escapingOf(channel, format))]));
}
function fillSlotsOf(body, slots, escape) {
	return body.replace(spacedSlot, (match, marks, slot) => {
		const space = match.startsWith(" ") ? " " : "";
		if (marks !== "") return `${space}{${marks.slice(1)}${slot}}`;
		const value = valueOf(slots, slot);
		return value === null ? "" : `${space}${escape(value)}`;
	});
}
function valueOf(slots, slot) {
	if (slot !== "day" && slot !== "hours" && slot !== "zone") return slots[slot] ?? null;
	return slots.window === null ? null : windowLines(slots.window)[slot];
}
function escapingOf(channel, format) {
	if (channel === "slack") {
		const { escape } = require_markdown.dialects.slack;
		return format === "blocks" || format === "replies" ? (text) => JSON.stringify(escape(text)).slice(1, -1) : escape;
	}
	const { escape } = require_markdown.dialects[format === "html" ? "html" : "text"];
	return format === "json" ? (text) => JSON.stringify(escape(text)).slice(1, -1) : escape;
}

// src/notices/compose-discord.ts
/** What a message may hold at most, in UTF-16 units (Discord's documentation, "Embed Limits" and "Create Message"). */
const discordLimits = {
	content: 2e3,
	embeds: 10,
	all: 6e3,
	title: 256,
	description: 4096,
	fields: 25,
	fieldName: 256,
	fieldValue: 1024,
	footer: 2048
};
/** What a filled slot may add to a text that was measured with the slot in it. */
const slotRoom = 200;
/** Green and red alone would be told apart by nobody who cannot: the words say the same. */
const colors = {
	news: 1788868,
	good: 812608,
	bad: 11281180,
	careful: 10118912
};
/**
* The Discord message of a view with its slots frozen: the headline as text, all else as one embed, with as many of the
* `entries` as the limits leave room for; the count of the others is told. Nobody is mentioned, whatever a commit says.
* `window` is shown on the clock of whoever reads it.
*/
function composeDiscord(kind, entries, view, window) {
	const compose = (limit) => embedOf(composeCard(kind, view(limit)), window);
	const { card, embed } = fit(entries, compose, ({ cut }) => !cut);
	const message = {
		content: freezeSlots(`**${shorten(card.headline, 1e3, discordText)}**`),
		embeds: [embed],
		allowed_mentions: { parse: [] }
	};
	return { json: JSON.stringify(message) };
}
function embedOf(card, window) {
	const title = freezeSlots(shorten(card.label, discordLimits.title, discordText));
	const fields = card.facts.slice(0, discordLimits.fields).map(({ title: name, text }) => ({
		name: freezeSlots(shorten(name, 100, discordText)),
		value: text === null ? windowValue(window) : freezeSlots(shorten(text, 200, discordText)),
		inline: (text ?? "").length > 0 && (text ?? "").length <= 40
	}));
	const footer = { text: freezeSlots(shorten(card.closing.join("\n"), 700, (text) => plain(text))) };
	const around = title.length + footer.text.length + lengthOf(fields);
	const { text: description, cut } = describe(card, Math.min(discordLimits.description, discordLimits.all - around) - slotRoom);
	return {
		card,
		embed: {
			title,
			...card.pageUrl === null ? {} : { url: card.pageUrl },
			description,
			color: colors[card.mood],
			fields,
			footer
		},
		cut
	};
}
function lengthOf(fields) {
	return fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
}
/** Lines as long as there is room: between lines nothing is cut in two. */
function describe(card, room) {
	const lines = [freezeSlots(shorten(card.lead, 600, discordText)), ...card.sections.flatMap(({ title, lines: told }) => [...title === "" ? [""] : ["", `**${freezeSlots(shorten(title, 200, discordText))}**`], ...told.map((line) => freezeSlots(shortLine(line)))])];
	let text = "";
	for (const line of lines) {
		const next = text === "" ? line : `${text}\n${line}`;
		if (next.length > room) return {
			text,
			cut: true
		};
		text = next;
	}
	return {
		text,
		cut: false
	};
}
const longestLine$1 = 1500;
function shortLine({ scope, pieces, depth }) {
	let text = `${[
		"",
		"- ",
		"  - "
	][depth] ?? ""}${scope === null ? "" : `**${shorten(scope, 200, discordText)}:** `}`;
	for (const piece of pieces) {
		const next = renderPiece(piece);
		if (text.length + next.length > longestLine$1) return `${text}…`;
		text += next;
	}
	return text;
}
function renderPiece(piece) {
	switch (piece.kind) {
		case "code": return discordCode(piece.text);
		case "url": return discordUrl(piece.text);
		case "reference": return discordLink(piece.text, piece.url);
		case "text": return shorten(piece.text, 1e3, discordText);
	}
}
/** Discord's own notation for a time, `<t:1764579600:F>`, and beside it the time as every other channel tells it. */
function windowValue(window) {
	if (window === null) return "{window}";
	const stamp = (time, style) => `<t:${Math.floor(Date.parse(time) / 1e3)}:${style}>`;
	const days = window.to?.slice(0, 10) === window.from.slice(0, 10);
	const end = window.to === null || window.to === window.from ? "" : ` – ${stamp(window.to, days ? "t" : "F")}`;
	return `${stamp(window.from, "F")}${end}\n{window}`;
}
/** The footer knows no formatting. */
function plain(text) {
	return text.split("\n").map((line) => line.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, " ")).join("\n");
}

// templates/email-bom.html.hbs
var email_bom_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "bom", {
			"start": {
				"line": 1,
				"column": 41
			},
			"end": {
				"line": 1,
				"column": 44
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 35
				},
				"end": {
					"line": 1,
					"column": 432
				}
			}
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 46
			},
			"end": {
				"line": 1,
				"column": 95
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 1,
				"column": 48
			},
			"end": {
				"line": 1,
				"column": 53
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "components", {
			"start": {
				"line": 1,
				"column": 54
			},
			"end": {
				"line": 1,
				"column": 68
			}
		}), "component", "components", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 46
				},
				"end": {
					"line": 1,
					"column": 95
				}
			}
		}), "{{count}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 46
				},
				"end": {
					"line": 1,
					"column": 95
				}
			}
		})) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "bom"), "attached", {
			"start": {
				"line": 1,
				"column": 115
			},
			"end": {
				"line": 1,
				"column": 127
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 109
				},
				"end": {
					"line": 1,
					"column": 280
				}
			}
		})) != null ? stack1 : "") + "<br><span class=\"soft\" style=\"font-size:14px;color:#566072\">SHA-256 <code>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 354
			},
			"end": {
				"line": 1,
				"column": 364
			}
		})).call(alias2, alias1(depth0, "digest", {
			"start": {
				"line": 1,
				"column": 356
			},
			"end": {
				"line": 1,
				"column": 362
			}
		}), "{{digest}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 354
				},
				"end": {
					"line": 1,
					"column": 364
				}
			}
		})) != null ? stack1 : "") + "…</code></span>";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return ", attached as <code>bom.cdx.json</code>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "bom"), "size", {
			"start": {
				"line": 1,
				"column": 178
			},
			"end": {
				"line": 1,
				"column": 186
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 168
				},
				"end": {
					"line": 1,
					"column": 273
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "; at " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 193
			},
			"end": {
				"line": 1,
				"column": 205
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "size", {
			"start": {
				"line": 1,
				"column": 195
			},
			"end": {
				"line": 1,
				"column": 203
			}
		}), "{{bom.size}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 193
				},
				"end": {
					"line": 1,
					"column": 205
				}
			}
		})) != null ? stack1 : "") + " too large to travel with this message, so it comes with the release";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Bill of materials" },
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-checks.html.hbs
var email_checks_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": container.strict(depth0, "check", {
				"start": {
					"line": 5,
					"column": 14
				},
				"end": {
					"line": 5,
					"column": 19
				}
			}) },
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 21
			},
			"end": {
				"line": 5,
				"column": 31
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 5,
				"column": 23
			},
			"end": {
				"line": 5,
				"column": 29
			}
		}), "{{result}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 35
			},
			"end": {
				"line": 5,
				"column": 45
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 5,
				"column": 37
			},
			"end": {
				"line": 5,
				"column": 43
			}
		}), "{{target}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 35
				},
				"end": {
					"line": 5,
					"column": 45
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 5,
				"column": 51
			},
			"end": {
				"line": 5,
				"column": 57
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 45
				},
				"end": {
					"line": 5,
					"column": 128
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<br><span class=\"soft\" style=\"color:#566072\">" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 104
			},
			"end": {
				"line": 5,
				"column": 114
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 5,
				"column": 106
			},
			"end": {
				"line": 5,
				"column": 112
			}
		}), "{{reason}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 104
				},
				"end": {
					"line": 5,
					"column": 114
				}
			}
		})) != null ? stack1 : "") + "</span>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:14px;line-height:22px;color:#566072;overflow-wrap:anywhere\">" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 108
			},
			"end": {
				"line": 9,
				"column": 116
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 9,
				"column": 110
			},
			"end": {
				"line": 9,
				"column": 114
			}
		}), "{{text}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 108
				},
				"end": {
					"line": 9,
					"column": 116
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px;line-height:19px;color:#566072;overflow-wrap:anywhere\">Ledger checkpoint" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 12,
				"column": 198
			},
			"end": {
				"line": 12,
				"column": 217
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 190
				},
				"end": {
					"line": 12,
					"column": 240
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<br>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 223
			},
			"end": {
				"line": 12,
				"column": 231
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 12,
				"column": 225
			},
			"end": {
				"line": 12,
				"column": 229
			}
		}), "{{text}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 223
				},
				"end": {
					"line": 12,
					"column": 231
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:14px;line-height:22px;color:#566072\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 89
			},
			"end": {
				"line": 15,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 15,
				"column": 91
			},
			"end": {
				"line": 15,
				"column": 96
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 15,
				"column": 97
			},
			"end": {
				"line": 15,
				"column": 113
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 89
				},
				"end": {
					"line": 15,
					"column": 142
				}
			}
		}), "{{count}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 89
				},
				"end": {
					"line": 15,
					"column": 142
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 6px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 127
			},
			"end": {
				"line": 1,
				"column": 135
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 129
			},
			"end": {
				"line": 1,
				"column": 133
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 127
				},
				"end": {
					"line": 1,
					"column": 135
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<p class=\"ink\" style=\"margin:0 0 14px;font-size:16px;line-height:26px;color:#151a22\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</table>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 8,
				"column": 8
			},
			"end": {
				"line": 8,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/email-difference.html.hbs
var email_difference_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "lines"), depth0, {
			"name": "lines",
			"hash": {
				"lines": alias1(lookupProperty(depth0, "difference"), "missing", {
					"start": {
						"line": 2,
						"column": 49
					},
					"end": {
						"line": 2,
						"column": 67
					}
				}),
				"title": "Announced, and not in it"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "lines"), depth0, {
			"name": "lines",
			"hash": {
				"lines": alias1(lookupProperty(depth0, "difference"), "added", {
					"start": {
						"line": 3,
						"column": 49
					},
					"end": {
						"line": 3,
						"column": 65
					}
				}),
				"title": "In it, and not announced"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "omitted", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:16px;line-height:25px;color:#566072;overflow-wrap:anywhere\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 112
			},
			"end": {
				"line": 5,
				"column": 177
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 5,
				"column": 114
			},
			"end": {
				"line": 5,
				"column": 119
			}
		})).call(alias2, alias1(lookupProperty(depth0, "difference"), "omitted", {
			"start": {
				"line": 5,
				"column": 120
			},
			"end": {
				"line": 5,
				"column": 138
			}
		}), "more difference", "more differences", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 112
				},
				"end": {
					"line": 5,
					"column": 177
				}
			}
		}), "{{count}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 112
				},
				"end": {
					"line": 5,
					"column": 177
				}
			}
		})) != null ? stack1 : "") + ", told in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 5,
				"column": 193
			},
			"end": {
				"line": 5,
				"column": 200
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 187
				},
				"end": {
					"line": 5,
					"column": 270
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 202
			},
			"end": {
				"line": 5,
				"column": 238
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 5,
				"column": 204
			},
			"end": {
				"line": 5,
				"column": 208
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 5,
				"column": 209
			},
			"end": {
				"line": 5,
				"column": 216
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 202
				},
				"end": {
					"line": 5,
					"column": 238
				}
			}
		}), "{{link}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 202
				},
				"end": {
					"line": 5,
					"column": 238
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-early.html.hbs
var email_early_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:32px 0 0\">\n<tr>\n<td class=\"note\" style=\"padding:18px 22px;background:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 53
			},
			"end": {
				"line": 4,
				"column": 68
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "tint", {
			"start": {
				"line": 4,
				"column": 55
			},
			"end": {
				"line": 4,
				"column": 66
			}
		}), "{{colors.tint}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 53
				},
				"end": {
					"line": 4,
					"column": 68
				}
			}
		})) != null ? stack1 : "") + ";border-left:4px solid " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 91
			},
			"end": {
				"line": 4,
				"column": 108
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 4,
				"column": 93
			},
			"end": {
				"line": 4,
				"column": 106
			}
		}), "{{colors.accent}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 91
				},
				"end": {
					"line": 4,
					"column": 108
				}
			}
		})) != null ? stack1 : "") + ";border-radius:0 10px 10px 0\">\n<h2 class=\"ink\" style=\"margin:0 0 4px;font-size:17px;line-height:24px;font-weight:700;color:#151a22\">Try it early</h2>\n<p class=\"ink\" style=\"margin:0;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 101
			},
			"end": {
				"line": 6,
				"column": 128
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 6,
				"column": 103
			},
			"end": {
				"line": 6,
				"column": 109
			}
		})).call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 6,
				"column": 110
			},
			"end": {
				"line": 6,
				"column": 121
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 101
				},
				"end": {
					"line": 6,
					"column": 128
				}
			}
		}), "{{inline}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 101
				},
				"end": {
					"line": 6,
					"column": 128
				}
			}
		})) != null ? stack1 : "") + "</p>\n</td>\n</tr>\n</table>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "earlyAccess", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/email-facts.html.hbs
var email_facts_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</table>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-hello.html.hbs
var email_hello_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"ink\" style=\"margin:0 0 22px;font-size:17px;line-height:27px;color:#151a22;overflow-wrap:anywhere\">Hello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 114
			},
			"end": {
				"line": 1,
				"column": 129
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 1,
				"column": 116
			},
			"end": {
				"line": 1,
				"column": 120
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 114
				},
				"end": {
					"line": 1,
					"column": 129
				}
			}
		}), "{{slot}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 114
				},
				"end": {
					"line": 1,
					"column": 129
				}
			}
		})) != null ? stack1 : "") + ",<br>" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-lines.html.hbs
var email_lines_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 128
			},
			"end": {
				"line": 2,
				"column": 137
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 130
			},
			"end": {
				"line": 2,
				"column": 135
			}
		}), "{{title}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 128
				},
				"end": {
					"line": 2,
					"column": 137
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 5,
				"column": 10
			},
			"end": {
				"line": 5,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 4
				},
				"end": {
					"line": 5,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 52
			},
			"end": {
				"line": 5,
				"column": 86
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 54
			},
			"end": {
				"line": 5,
				"column": 60
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 5,
				"column": 61
			},
			"end": {
				"line": 5,
				"column": 72
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 5,
				"column": 73
			},
			"end": {
				"line": 5,
				"column": 84
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 52
				},
				"end": {
					"line": 5,
					"column": 86
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 52
				},
				"end": {
					"line": 5,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 25
			},
			"end": {
				"line": 5,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 5,
				"column": 27
			},
			"end": {
				"line": 5,
				"column": 32
			}
		}), "{{scope}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 25
				},
				"end": {
					"line": 5,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/email-inside.html.hbs
var email_inside_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3 class=\"ink\" style=\"margin:0 0 6px;font-size:16px;line-height:25px;font-weight:700;color:#151a22\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 101
			},
			"end": {
				"line": 2,
				"column": 110
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 103
			},
			"end": {
				"line": 2,
				"column": 108
			}
		}), "{{title}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 101
				},
				"end": {
					"line": 2,
					"column": 110
				}
			}
		})) != null ? stack1 : "") + "</h3>\n<ul class=\"changes ink\" style=\"margin:0 0 8px;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 5,
				"column": 10
			},
			"end": {
				"line": 5,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 4
				},
				"end": {
					"line": 5,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 52
			},
			"end": {
				"line": 5,
				"column": 86
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 54
			},
			"end": {
				"line": 5,
				"column": 60
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 5,
				"column": 61
			},
			"end": {
				"line": 5,
				"column": 72
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 5,
				"column": 73
			},
			"end": {
				"line": 5,
				"column": 84
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 52
				},
				"end": {
					"line": 5,
					"column": 86
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 52
				},
				"end": {
					"line": 5,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 25
			},
			"end": {
				"line": 5,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 5,
				"column": 27
			},
			"end": {
				"line": 5,
				"column": 32
			}
		}), "{{scope}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 25
				},
				"end": {
					"line": 5,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/email-relief.html.hbs
var email_relief_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 6px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 127
			},
			"end": {
				"line": 2,
				"column": 136
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 129
			},
			"end": {
				"line": 2,
				"column": 134
			}
		}), "{{title}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 127
				},
				"end": {
					"line": 2,
					"column": 136
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<p class=\"ink\" style=\"margin:0 0 10px;font-size:16px;line-height:25px;color:#151a22\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 5,
				"column": 8
			},
			"end": {
				"line": 5,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 6,
				"column": 10
			},
			"end": {
				"line": 6,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 4
				},
				"end": {
					"line": 6,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 52
			},
			"end": {
				"line": 6,
				"column": 80
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 6,
				"column": 54
			},
			"end": {
				"line": 6,
				"column": 60
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 6,
				"column": 61
			},
			"end": {
				"line": 6,
				"column": 66
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 6,
				"column": 67
			},
			"end": {
				"line": 6,
				"column": 78
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 52
				},
				"end": {
					"line": 6,
					"column": 80
				}
			}
		}), "{{inline}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 52
				},
				"end": {
					"line": 6,
					"column": 80
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 25
			},
			"end": {
				"line": 6,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 6,
				"column": 27
			},
			"end": {
				"line": 6,
				"column": 32
			}
		}), "{{scope}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 25
				},
				"end": {
					"line": 6,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-label.html.hbs
var email_label_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:0 0 2px;font-size:13px;line-height:18px;color:#566072\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 85
			},
			"end": {
				"line": 1,
				"column": 93
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 87
			},
			"end": {
				"line": 1,
				"column": 91
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 85
				},
				"end": {
					"line": 1,
					"column": 93
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"ink\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.02em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-layout.html.hbs
var email_layout_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 62,
				"column": 144
			},
			"end": {
				"line": 62,
				"column": 159
			}
		})).call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 62,
				"column": 146
			},
			"end": {
				"line": 62,
				"column": 157
			}
		}), "{{windowLabel}} at line 62", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 144
				},
				"end": {
					"line": 62,
					"column": 159
				}
			}
		})) != null ? stack1 : "") + " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 62,
				"column": 160
			},
			"end": {
				"line": 62,
				"column": 177
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 62,
				"column": 162
			},
			"end": {
				"line": 62,
				"column": 166
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 160
				},
				"end": {
					"line": 62,
					"column": 177
				}
			}
		}), "{{slot}} at line 62", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 160
				},
				"end": {
					"line": 62,
					"column": 177
				}
			}
		})) != null ? stack1 : "") + ". ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<td align=\"right\" style=\"padding-left:16px;font-size:13px;line-height:22px;vertical-align:top\"><a class=\"soft\" href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 74,
				"column": 117
			},
			"end": {
				"line": 74,
				"column": 139
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 74,
				"column": 119
			},
			"end": {
				"line": 74,
				"column": 123
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 74,
					"column": 117
				},
				"end": {
					"line": 74,
					"column": 139
				}
			}
		}), "{{slot}} at line 74", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 74,
					"column": 117
				},
				"end": {
					"line": 74,
					"column": 139
				}
			}
		})) != null ? stack1 : "") + "\" style=\"color:#566072\">Unsubscribe</a></td>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Questions? Answer this message, or write to " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 98,
				"column": 161
			},
			"end": {
				"line": 98,
				"column": 186
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 98,
				"column": 163
			},
			"end": {
				"line": 98,
				"column": 167
			}
		})).call(alias2, alias1(depth0, "replyUrl", {
			"start": {
				"line": 98,
				"column": 168
			},
			"end": {
				"line": 98,
				"column": 176
			}
		}), alias1(depth0, "replyTo", {
			"start": {
				"line": 98,
				"column": 177
			},
			"end": {
				"line": 98,
				"column": 184
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 98,
					"column": 161
				},
				"end": {
					"line": 98,
					"column": 186
				}
			}
		}), "{{link}} at line 98", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 98,
					"column": 161
				},
				"end": {
					"line": 98,
					"column": 186
				}
			}
		})) != null ? stack1 : "") + ".";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:6px 0 0;font-size:14px;line-height:22px;color:#566072\">You get this because you are on our list. <a href=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 100,
				"column": 136
			},
			"end": {
				"line": 100,
				"column": 158
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 100,
				"column": 138
			},
			"end": {
				"line": 100,
				"column": 142
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 100,
					"column": 136
				},
				"end": {
					"line": 100,
					"column": 158
				}
			}
		}), "{{slot}} at line 100", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 100,
					"column": 136
				},
				"end": {
					"line": 100,
					"column": 158
				}
			}
		})) != null ? stack1 : "") + "\" style=\"color:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 100,
				"column": 173
			},
			"end": {
				"line": 100,
				"column": 190
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 100,
				"column": 175
			},
			"end": {
				"line": 100,
				"column": 188
			}
		}), "{{colors.accent}} at line 100", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 100,
					"column": 173
				},
				"end": {
					"line": 100,
					"column": 190
				}
			}
		})) != null ? stack1 : "") + "\">Unsubscribe</a></p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n<title>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 7
			},
			"end": {
				"line": 9,
				"column": 18
			}
		})).call(alias2, alias1(depth0, "subject", {
			"start": {
				"line": 9,
				"column": 9
			},
			"end": {
				"line": 9,
				"column": 16
			}
		}), "{{subject}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 7
				},
				"end": {
					"line": 9,
					"column": 18
				}
			}
		})) != null ? stack1 : "") + "</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 11
			},
			"end": {
				"line": 12,
				"column": 28
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 12,
				"column": 13
			},
			"end": {
				"line": 12,
				"column": 26
			}
		}), "{{colors.accent}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 11
				},
				"end": {
					"line": 12,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "; text-underline-offset: 2px; }\ncode { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; background: #eef0f4; border-radius: 4px; padding: 2px 5px; }\n.alert code { background: #f5e2b8; }\n.changes li { margin: 0 0 10px; padding: 0 0 0 4px; }\n@media (max-width: 560px) {\n  .around { padding: 16px 10px 32px !important; }\n  .pad { padding-left: 20px !important; padding-right: 20px !important; }\n  .headline { font-size: 25px !important; line-height: 31px !important; }\n  .cell { display: block !important; width: auto !important; box-sizing: border-box !important; }\n  .inset { padding: 14px 16px !important; }\n  .large { font-size: 17px !important; line-height: 24px !important; }\n  .name { padding: 12px 0 0 !important; }\n  .value { padding-top: 1px !important; border-top: 0 !important; }\n  .version { border-left: 0 !important; border-top: 1px dashed #c3cad6 !important; }\n}\n@media (prefers-color-scheme: dark) {\n  .page { background: #0c0f13 !important; color: #e9ebef !important; }\n  .card { background: #171a20 !important; border-color: #2a303a !important; }\n  .bar { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 30,
				"column": 21
			},
			"end": {
				"line": 30,
				"column": 37
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 30,
				"column": 23
			},
			"end": {
				"line": 30,
				"column": 35
			}
		}), "{{colors.light}} at line 30", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 21
				},
				"end": {
					"line": 30,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .hero { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 22
			},
			"end": {
				"line": 31,
				"column": 38
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "shade", {
			"start": {
				"line": 31,
				"column": 24
			},
			"end": {
				"line": 31,
				"column": 36
			}
		}), "{{colors.shade}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 22
				},
				"end": {
					"line": 31,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .label { background: #171a20 !important; border-color: #39414d !important; }\n  .ink { color: #e9ebef !important; }\n  .soft { color: #abb4c2 !important; }\n  .rule { border-color: #333a46 !important; }\n  .version { border-color: #4a5361 !important; }\n  .accent { color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 19
			},
			"end": {
				"line": 37,
				"column": 35
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 37,
				"column": 21
			},
			"end": {
				"line": 37,
				"column": 33
			}
		}), "{{colors.light}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 19
				},
				"end": {
					"line": 37,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .passed { border-color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 38,
				"column": 26
			},
			"end": {
				"line": 38,
				"column": 42
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 38,
				"column": 28
			},
			"end": {
				"line": 38,
				"column": 40
			}
		}), "{{colors.light}} at line 38", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 26
				},
				"end": {
					"line": 38,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .ahead { border-color: #4a5361 !important; }\n  .note { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 22
			},
			"end": {
				"line": 40,
				"column": 38
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "shade", {
			"start": {
				"line": 40,
				"column": 24
			},
			"end": {
				"line": 40,
				"column": 36
			}
		}), "{{colors.shade}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 22
				},
				"end": {
					"line": 40,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + " !important; border-color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 65
			},
			"end": {
				"line": 40,
				"column": 81
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 40,
				"column": 67
			},
			"end": {
				"line": 40,
				"column": 79
			}
		}), "{{colors.light}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 65
				},
				"end": {
					"line": 40,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .alert { background: #2c2312 !important; border-color: #f0bf5a !important; }\n  .warn { color: #f3c665 !important; }\n  a { color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 13
			},
			"end": {
				"line": 43,
				"column": 29
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 43,
				"column": 15
			},
			"end": {
				"line": 43,
				"column": 27
			}
		}), "{{colors.light}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 13
				},
				"end": {
					"line": 43,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  code { background: #2a303a !important; color: #e9ebef !important; }\n  .alert code { background: #453718 !important; }\n}\n[data-ogsc] .ink { color: #e9ebef !important; }\n[data-ogsc] .soft { color: #abb4c2 !important; }\n[data-ogsc] .accent, [data-ogsc] a { color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 49,
				"column": 44
			},
			"end": {
				"line": 49,
				"column": 60
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 49,
				"column": 46
			},
			"end": {
				"line": 49,
				"column": 58
			}
		}), "{{colors.light}} at line 49", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 44
				},
				"end": {
					"line": 49,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + " !important; }\n[data-ogsc] .warn { color: #f3c665 !important; }\n[data-ogsc] code { color: #e9ebef !important; }\n[data-ogsb] .page { background: #0c0f13 !important; }\n[data-ogsb] .card, [data-ogsb] .label { background: #171a20 !important; }\n[data-ogsb] .bar { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 54,
				"column": 31
			},
			"end": {
				"line": 54,
				"column": 47
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 54,
				"column": 33
			},
			"end": {
				"line": 54,
				"column": 45
			}
		}), "{{colors.light}} at line 54", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 54,
					"column": 31
				},
				"end": {
					"line": 54,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + " !important; }\n[data-ogsb] .hero, [data-ogsb] .note { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 55,
				"column": 51
			},
			"end": {
				"line": 55,
				"column": 67
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "shade", {
			"start": {
				"line": 55,
				"column": 53
			},
			"end": {
				"line": 55,
				"column": 65
			}
		}), "{{colors.shade}} at line 55", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 51
				},
				"end": {
					"line": 55,
					"column": 67
				}
			}
		})) != null ? stack1 : "") + " !important; }\n[data-ogsb] .alert { background: #2c2312 !important; }\n[data-ogsb] code { background: #2a303a !important; }\n[data-ogsb] .alert code { background: #453718 !important; }\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background:#f1f3f6;color:#151a22;-webkit-text-size-adjust:100%;text-size-adjust:100%\">\n<div style=\"display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;color:transparent;font-size:1px;line-height:1px\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 62,
				"column": 131
			},
			"end": {
				"line": 62,
				"column": 142
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 125
				},
				"end": {
					"line": 62,
					"column": 186
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 62,
				"column": 186
			},
			"end": {
				"line": 62,
				"column": 197
			}
		})).call(alias2, alias1(depth0, "preview", {
			"start": {
				"line": 62,
				"column": 188
			},
			"end": {
				"line": 62,
				"column": 195
			}
		}), "{{preview}} at line 62", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 186
				},
				"end": {
					"line": 62,
					"column": 197
				}
			}
		})) != null ? stack1 : "") + " &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp;</div>\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse;background:#f1f3f6;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<tr>\n<td align=\"center\" class=\"around\" style=\"padding:28px 16px 44px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;max-width:600px;border-collapse:separate;text-align:left\">\n<tr>\n<td style=\"padding:0 4px 16px\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n<tr>\n<td class=\"ink\" style=\"font-size:16px;line-height:22px;font-weight:700;letter-spacing:-0.01em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 72,
				"column": 132
			},
			"end": {
				"line": 72,
				"column": 143
			}
		})).call(alias2, alias1(depth0, "product", {
			"start": {
				"line": 72,
				"column": 134
			},
			"end": {
				"line": 72,
				"column": 141
			}
		}), "{{product}} at line 72", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 72,
					"column": 132
				},
				"end": {
					"line": 72,
					"column": 143
				}
			}
		})) != null ? stack1 : "") + "</td>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 73,
				"column": 6
			},
			"end": {
				"line": 73,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 73,
					"column": 0
				},
				"end": {
					"line": 75,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</tr>\n</table>\n</td>\n</tr>\n<tr>\n<td class=\"bar\" style=\"height:6px;line-height:6px;font-size:6px;background:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 81,
				"column": 75
			},
			"end": {
				"line": 81,
				"column": 92
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 81,
				"column": 77
			},
			"end": {
				"line": 81,
				"column": 90
			}
		}), "{{colors.accent}} at line 81", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 81,
					"column": 75
				},
				"end": {
					"line": 81,
					"column": 92
				}
			}
		})) != null ? stack1 : "") + ";border-radius:12px 12px 0 0\">&nbsp;</td>\n</tr>\n<tr>\n<td class=\"hero pad\" style=\"padding:30px 40px 28px;background:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 84,
				"column": 62
			},
			"end": {
				"line": 84,
				"column": 77
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "tint", {
			"start": {
				"line": 84,
				"column": 64
			},
			"end": {
				"line": 84,
				"column": 75
			}
		}), "{{colors.tint}} at line 84", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 84,
					"column": 62
				},
				"end": {
					"line": 84,
					"column": 77
				}
			}
		})) != null ? stack1 : "") + "\">\n<p class=\"accent\" style=\"margin:0 0 10px;font-size:13px;line-height:18px;font-weight:700;letter-spacing:0.06em;text-transform:uppercase;color:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 85,
				"column": 142
			},
			"end": {
				"line": 85,
				"column": 159
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 85,
				"column": 144
			},
			"end": {
				"line": 85,
				"column": 157
			}
		}), "{{colors.accent}} at line 85", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 85,
					"column": 142
				},
				"end": {
					"line": 85,
					"column": 159
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 85,
				"column": 161
			},
			"end": {
				"line": 85,
				"column": 170
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 85,
				"column": 163
			},
			"end": {
				"line": 85,
				"column": 168
			}
		}), "{{label}} at line 85", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 85,
					"column": 161
				},
				"end": {
					"line": 85,
					"column": 170
				}
			}
		})) != null ? stack1 : "") + "</p>\n<h1 class=\"ink headline\" style=\"margin:0 0 24px;font-size:31px;line-height:38px;font-weight:700;letter-spacing:-0.022em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 86,
				"column": 158
			},
			"end": {
				"line": 86,
				"column": 170
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 86,
				"column": 160
			},
			"end": {
				"line": 86,
				"column": 168
			}
		}), "{{headline}} at line 86", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 86,
					"column": 158
				},
				"end": {
					"line": 86,
					"column": 170
				}
			}
		})) != null ? stack1 : "") + "</h1>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "route"), depth0, {
			"name": "route",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</td>\n</tr>\n<tr>\n<td class=\"card pad\" style=\"padding:30px 40px 34px;background:#ffffff;border-radius:0 0 12px 12px\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "record"), depth0, {
			"name": "record",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</td>\n</tr>\n<tr>\n<td class=\"pad\" style=\"padding:22px 40px 0\">\n<p class=\"soft\" style=\"margin:0;font-size:14px;line-height:22px;color:#566072;overflow-wrap:anywhere\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 98,
				"column": 108
			},
			"end": {
				"line": 98,
				"column": 115
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 98,
					"column": 102
				},
				"end": {
					"line": 98,
					"column": 233
				}
			}
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 99,
				"column": 6
			},
			"end": {
				"line": 99,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 99,
					"column": 0
				},
				"end": {
					"line": 101,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</td>\n</tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td>\n</tr>\n</table>\n</body>\n</html>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-next.html.hbs
var email_next_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 6px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">What comes next</h2>\n<p class=\"ink\" style=\"margin:0;font-size:16px;line-height:26px;color:#151a22\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-record.html.hbs
var email_record_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " and with " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 136
			},
			"end": {
				"line": 3,
				"column": 172
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 3,
				"column": 138
			},
			"end": {
				"line": 3,
				"column": 142
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 3,
				"column": 143
			},
			"end": {
				"line": 3,
				"column": 150
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 136
				},
				"end": {
					"line": 3,
					"column": 172
				}
			}
		}), "{{link}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 136
				},
				"end": {
					"line": 3,
					"column": 172
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>bill of materials, SHA-256<br>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 254
			},
			"end": {
				"line": 4,
				"column": 268
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 4,
				"column": 256
			},
			"end": {
				"line": 4,
				"column": 266
			}
		}), "{{bom.sha256}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 254
				},
				"end": {
					"line": 4,
					"column": 268
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>ledger entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 306
			},
			"end": {
				"line": 4,
				"column": 320
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 4,
				"column": 308
			},
			"end": {
				"line": 4,
				"column": 318
			}
		}), "{{ledger.seq}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 306
				},
				"end": {
					"line": 4,
					"column": 320
				}
			}
		})) != null ? stack1 : "") + "<br>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 324
			},
			"end": {
				"line": 4,
				"column": 339
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 4,
				"column": 326
			},
			"end": {
				"line": 4,
				"column": 337
			}
		}), "{{ledger.head}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 324
				},
				"end": {
					"line": 4,
					"column": 339
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "ledger"), "checkpoint", {
			"start": {
				"line": 4,
				"column": 345
			},
			"end": {
				"line": 4,
				"column": 362
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 339
				},
				"end": {
					"line": 4,
					"column": 440
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>ledger checkpoint" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "ledger"), "checkpoint", {
			"start": {
				"line": 4,
				"column": 393
			},
			"end": {
				"line": 4,
				"column": 410
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 385
				},
				"end": {
					"line": 4,
					"column": 433
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<br>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 416
			},
			"end": {
				"line": 4,
				"column": 424
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 4,
				"column": 418
			},
			"end": {
				"line": 4,
				"column": 422
			}
		}), "{{text}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 416
				},
				"end": {
					"line": 4,
					"column": 424
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<div class=\"rule\" style=\"margin:32px 0 0;padding:20px 0 0;border-top:2px dashed #d3d9e3\">\n<h2 class=\"soft\" style=\"margin:0 0 6px;font-size:13px;line-height:19px;font-weight:700;color:#566072\">How to check that this mail is genuine</h2>\n<p class=\"soft\" style=\"margin:0 0 8px;font-size:13px;line-height:19px;color:#566072\">Compare it with our ledger" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 3,
				"column": 117
			},
			"end": {
				"line": 3,
				"column": 124
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 111
				},
				"end": {
					"line": 3,
					"column": 179
				}
			}
		})) != null ? stack1 : "") + ": they name the same shipment, commit and digest. Our links lead where they say; none is shortened. We never ask for a password in these messages.</p>\n<p class=\"soft\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px;line-height:19px;color:#566072;overflow-wrap:anywhere\">shipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 176
			},
			"end": {
				"line": 4,
				"column": 188
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 4,
				"column": 178
			},
			"end": {
				"line": 4,
				"column": 186
			}
		}), "{{shipment}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 176
				},
				"end": {
					"line": 4,
					"column": 188
				}
			}
		})) != null ? stack1 : "") + "<br>commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 199
			},
			"end": {
				"line": 4,
				"column": 209
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 4,
				"column": 201
			},
			"end": {
				"line": 4,
				"column": 207
			}
		}), "{{commit}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 199
				},
				"end": {
					"line": 4,
					"column": 209
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 4,
				"column": 215
			},
			"end": {
				"line": 4,
				"column": 218
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 209
				},
				"end": {
					"line": 4,
					"column": 275
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 4,
				"column": 281
			},
			"end": {
				"line": 4,
				"column": 287
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 275
				},
				"end": {
					"line": 4,
					"column": 447
				}
			}
		})) != null ? stack1 : "") + "</p>\n</div>\n";
	},
	"useData": true
};

// templates/email-route.html.hbs
var email_route_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<td class=\"cell inset\" style=\"padding:16px 20px 18px;vertical-align:top\">\n<p class=\"soft\" style=\"margin:0 0 4px;font-size:13px;line-height:18px;color:#566072\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 85
			},
			"end": {
				"line": 5,
				"column": 100
			}
		})).call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 5,
				"column": 87
			},
			"end": {
				"line": 5,
				"column": 98
			}
		}), "{{windowLabel}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 85
				},
				"end": {
					"line": 5,
					"column": 100
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"ink large\" style=\"margin:0;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.012em;" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "colors"), "struck", {
			"start": {
				"line": 6,
				"column": 115
			},
			"end": {
				"line": 6,
				"column": 128
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 109
				},
				"end": {
					"line": 6,
					"column": 166
				}
			}
		})) != null ? stack1 : "") + "color:#151a22\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 181
			},
			"end": {
				"line": 6,
				"column": 195
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 6,
				"column": 183
			},
			"end": {
				"line": 6,
				"column": 187
			}
		})).call(alias2, "day", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 181
				},
				"end": {
					"line": 6,
					"column": 195
				}
			}
		}), "{{slot}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 181
				},
				"end": {
					"line": 6,
					"column": 195
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"accent large\" style=\"margin:0;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.012em;" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "colors"), "struck", {
			"start": {
				"line": 7,
				"column": 118
			},
			"end": {
				"line": 7,
				"column": 131
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 112
				},
				"end": {
					"line": 7,
					"column": 169
				}
			}
		})) != null ? stack1 : "") + "color:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 175
			},
			"end": {
				"line": 7,
				"column": 192
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 7,
				"column": 177
			},
			"end": {
				"line": 7,
				"column": 190
			}
		}), "{{colors.accent}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 175
				},
				"end": {
					"line": 7,
					"column": 192
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 194
			},
			"end": {
				"line": 7,
				"column": 210
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 7,
				"column": 196
			},
			"end": {
				"line": 7,
				"column": 200
			}
		})).call(alias2, "hours", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 194
				},
				"end": {
					"line": 7,
					"column": 210
				}
			}
		}), "{{slot}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 194
				},
				"end": {
					"line": 7,
					"column": 210
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"soft\" style=\"margin:4px 0 0;font-size:13px;line-height:19px;color:#566072\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 85
			},
			"end": {
				"line": 8,
				"column": 100
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 8,
				"column": 87
			},
			"end": {
				"line": 8,
				"column": 91
			}
		})).call(alias2, "zone", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 85
				},
				"end": {
					"line": 8,
					"column": 100
				}
			}
		}), "{{slot}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 85
				},
				"end": {
					"line": 8,
					"column": 100
				}
			}
		})) != null ? stack1 : "") + "</p>\n</td>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "text-decoration:line-through;";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "border-left:1px dashed #c3cad6;";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 27
			},
			"end": {
				"line": 12,
				"column": 38
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "version", {
			"start": {
				"line": 12,
				"column": 29
			},
			"end": {
				"line": 12,
				"column": 36
			}
		}), "{{version}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 27
				},
				"end": {
					"line": 12,
					"column": 38
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p class=\"soft\" style=\"margin:0;font-size:13px;line-height:19px;color:#566072;overflow-wrap:anywhere\">follows " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 110
			},
			"end": {
				"line": 14,
				"column": 129
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 14,
				"column": 112
			},
			"end": {
				"line": 14,
				"column": 127
			}
		}), "{{previousVersion}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 110
				},
				"end": {
					"line": 14,
					"column": 129
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p class=\"soft\" style=\"margin:0;font-size:13px;line-height:19px;color:#566072;overflow-wrap:anywhere\">package " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 110
			},
			"end": {
				"line": 17,
				"column": 121
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 17,
				"column": 112
			},
			"end": {
				"line": 17,
				"column": 119
			}
		}), "{{package}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 110
				},
				"end": {
					"line": 17,
					"column": 121
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<td style=\"padding:0 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 21
			},
			"end": {
				"line": 27,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "gap", {
			"start": {
				"line": 27,
				"column": 23
			},
			"end": {
				"line": 27,
				"column": 26
			}
		}), "{{gap}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 21
				},
				"end": {
					"line": 27,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + " 0 0;vertical-align:top\"><p class=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 63
			},
			"end": {
				"line": 27,
				"column": 71
			}
		})).call(alias2, alias1(depth0, "look", {
			"start": {
				"line": 27,
				"column": 65
			},
			"end": {
				"line": 27,
				"column": 69
			}
		}), "{{look}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 63
				},
				"end": {
					"line": 27,
					"column": 71
				}
			}
		})) != null ? stack1 : "") + "\" style=\"margin:0;padding:7px 0 0;border-top:4px solid " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 126
			},
			"end": {
				"line": 27,
				"column": 134
			}
		})).call(alias2, alias1(depth0, "line", {
			"start": {
				"line": 27,
				"column": 128
			},
			"end": {
				"line": 27,
				"column": 132
			}
		}), "{{line}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 126
				},
				"end": {
					"line": 27,
					"column": 134
				}
			}
		})) != null ? stack1 : "") + ";font-size:13px;line-height:18px;font-weight:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 179
			},
			"end": {
				"line": 27,
				"column": 189
			}
		})).call(alias2, alias1(depth0, "weight", {
			"start": {
				"line": 27,
				"column": 181
			},
			"end": {
				"line": 27,
				"column": 187
			}
		}), "{{weight}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 179
				},
				"end": {
					"line": 27,
					"column": 189
				}
			}
		})) != null ? stack1 : "") + ";color:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 196
			},
			"end": {
				"line": 27,
				"column": 205
			}
		})).call(alias2, alias1(depth0, "color", {
			"start": {
				"line": 27,
				"column": 198
			},
			"end": {
				"line": 27,
				"column": 203
			}
		}), "{{color}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 196
				},
				"end": {
					"line": 27,
					"column": 205
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 207
			},
			"end": {
				"line": 27,
				"column": 215
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 27,
				"column": 209
			},
			"end": {
				"line": 27,
				"column": 213
			}
		}), "{{name}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 207
				},
				"end": {
					"line": 27,
					"column": 215
				}
			}
		})) != null ? stack1 : "") + "</p></td>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" class=\"label\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;background:#ffffff;border:1px solid #d3d9e3;border-radius:10px\">\n<tr>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<td class=\"cell inset version\" style=\"width:150px;padding:16px 20px 18px;" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 11,
				"column": 79
			},
			"end": {
				"line": 11,
				"column": 90
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 73
				},
				"end": {
					"line": 11,
					"column": 130
				}
			}
		})) != null ? stack1 : "") + "vertical-align:top\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "label"), depth0, {
			"name": "label",
			"hash": { "name": "Version" },
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 13,
				"column": 6
			},
			"end": {
				"line": 13,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<p class=\"soft\" style=\"margin:10px 0 2px;font-size:13px;line-height:18px;color:#566072\">Environment</p>\n<p class=\"ink\" style=\"margin:0;font-size:16px;line-height:22px;font-weight:600;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 117
			},
			"end": {
				"line": 20,
				"column": 132
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 20,
				"column": 119
			},
			"end": {
				"line": 20,
				"column": 130
			}
		}), "{{environment}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 117
				},
				"end": {
					"line": 20,
					"column": 132
				}
			}
		})) != null ? stack1 : "") + "</p>\n</td>\n</tr>\n</table>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" aria-hidden=\"true\" style=\"width:100%;border-collapse:separate;margin:22px 0 0;table-layout:fixed\">\n<tr>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "stops", {
			"start": {
				"line": 26,
				"column": 8
			},
			"end": {
				"line": 26,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</tr>\n</table>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-row.html.hbs
var email_row_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<tr>\n<td class=\"cell name rule soft\" style=\"width:128px;padding:11px 16px 11px 0;border-top:1px solid #e4e8ee;font-size:14px;line-height:24px;vertical-align:top;color:#566072\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 171
			},
			"end": {
				"line": 2,
				"column": 179
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 2,
				"column": 173
			},
			"end": {
				"line": 2,
				"column": 177
			}
		}), "{{name}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 171
				},
				"end": {
					"line": 2,
					"column": 179
				}
			}
		})) != null ? stack1 : "") + "</td>\n<td class=\"cell value ink rule\" style=\"padding:11px 0;border-top:1px solid #e4e8ee;font-size:16px;line-height:24px;vertical-align:top;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</td>\n</tr>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/cancellation.html.hbs
var cancellation_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "hello"), depth0, {
			"name": "hello",
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
			"name": "facts",
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "relief"), depth0, {
			"name": "relief",
			"hash": { "title": "What no longer breaks" },
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "next"), depth0, {
			"name": "next",
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "We announced it, and have called it off.";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "reason", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Was to bring" },
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Why" },
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 21
			},
			"end": {
				"line": 5,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 23
			},
			"end": {
				"line": 5,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 5,
				"column": 30
			},
			"end": {
				"line": 5,
				"column": 36
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 30
			},
			"end": {
				"line": 7,
				"column": 49
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 7,
				"column": 32
			},
			"end": {
				"line": 7,
				"column": 47
			}
		}), "{{changes.summary}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 30
				},
				"end": {
					"line": 7,
					"column": 49
				}
			}
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		return "If you prepared for one of these, it does not come with this shipment:";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "Nothing more about this shipment. Should its changes ship after all, a new notice tells you first.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/cancellation.slack.hbs
var cancellation_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 56
			},
			"end": {
				"line": 1,
				"column": 67
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 58
			},
			"end": {
				"line": 1,
				"column": 65
			}
		}), "{{package}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 56
				},
				"end": {
					"line": 1,
					"column": 67
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Why:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 7
			},
			"end": {
				"line": 4,
				"column": 29
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 4,
				"column": 16
			},
			"end": {
				"line": 4,
				"column": 22
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Was expected:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 16
			},
			"end": {
				"line": 8,
				"column": 33
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 8,
				"column": 18
			},
			"end": {
				"line": 8,
				"column": 22
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 16
				},
				"end": {
					"line": 8,
					"column": 33
				}
			}
		}), "{{slot}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 16
				},
				"end": {
					"line": 8,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What no longer breaks*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 14,
				"column": 8
			},
			"end": {
				"line": 14,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 2
				},
				"end": {
					"line": 14,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 35
			},
			"end": {
				"line": 14,
				"column": 63
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 14,
				"column": 37
			},
			"end": {
				"line": 14,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 14,
				"column": 44
			},
			"end": {
				"line": 14,
				"column": 49
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 14,
				"column": 50
			},
			"end": {
				"line": 14,
				"column": 61
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 35
				},
				"end": {
					"line": 14,
					"column": 63
				}
			}
		}), "{{inline}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 35
				},
				"end": {
					"line": 14,
					"column": 63
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 16
			},
			"end": {
				"line": 14,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 14,
				"column": 18
			},
			"end": {
				"line": 14,
				"column": 23
			}
		}), "{{scope}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 16
				},
				"end": {
					"line": 14,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ", or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 156
			},
			"end": {
				"line": 20,
				"column": 167
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 20,
				"column": 158
			},
			"end": {
				"line": 20,
				"column": 165
			}
		}), "{{replyTo}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 156
				},
				"end": {
					"line": 20,
					"column": 167
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Cancelled shipment* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 23
			},
			"end": {
				"line": 1,
				"column": 38
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 25
			},
			"end": {
				"line": 1,
				"column": 36
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 23
				},
				"end": {
					"line": 1,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 44
			},
			"end": {
				"line": 1,
				"column": 51
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 38
				},
				"end": {
					"line": 1,
					"column": 74
				}
			}
		})) != null ? stack1 : "") + " · was to bring " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 90
			},
			"end": {
				"line": 1,
				"column": 109
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 1,
				"column": 92
			},
			"end": {
				"line": 1,
				"column": 107
			}
		}), "{{changes.summary}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 90
				},
				"end": {
					"line": 1,
					"column": 109
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "---\n\nNothing more about this shipment comes. Should its changes ship after all, a new notice tells you first. Questions? Answer here" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 20,
				"column": 133
			},
			"end": {
				"line": 20,
				"column": 140
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 127
				},
				"end": {
					"line": 20,
					"column": 174
				}
			}
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 9
			},
			"end": {
				"line": 22,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 22,
				"column": 11
			},
			"end": {
				"line": 22,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 22,
				"column": 16
			},
			"end": {
				"line": 22,
				"column": 24
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 9
				},
				"end": {
					"line": 22,
					"column": 26
				}
			}
		}), "{{code}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 9
				},
				"end": {
					"line": 22,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 35
			},
			"end": {
				"line": 22,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 22,
				"column": 37
			},
			"end": {
				"line": 22,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 22,
				"column": 43
			},
			"end": {
				"line": 22,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 22,
				"column": 49
			},
			"end": {
				"line": 22,
				"column": 55
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 42
				},
				"end": {
					"line": 22,
					"column": 56
				}
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 35
				},
				"end": {
					"line": 22,
					"column": 58
				}
			}
		}), "{{code}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 35
				},
				"end": {
					"line": 22,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/cancellation.text.hbs
var cancellation_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Why: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 5
			},
			"end": {
				"line": 8,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 8,
				"column": 7
			},
			"end": {
				"line": 8,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 8,
				"column": 14
			},
			"end": {
				"line": 8,
				"column": 20
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 5
				},
				"end": {
					"line": 8,
					"column": 27
				}
			}
		}), "{{inline}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 5
				},
				"end": {
					"line": 8,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Was expected: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 14
			},
			"end": {
				"line": 12,
				"column": 31
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 12,
				"column": 16
			},
			"end": {
				"line": 12,
				"column": 20
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 14
				},
				"end": {
					"line": 12,
					"column": 31
				}
			}
		}), "{{slot}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 14
				},
				"end": {
					"line": 12,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Package: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 9
			},
			"end": {
				"line": 16,
				"column": 20
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 16,
				"column": 11
			},
			"end": {
				"line": 16,
				"column": 18
			}
		}), "{{package}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 9
				},
				"end": {
					"line": 16,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 9
			},
			"end": {
				"line": 19,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 19,
				"column": 11
			},
			"end": {
				"line": 19,
				"column": 26
			}
		}), "{{previousVersion}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 9
				},
				"end": {
					"line": 19,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Leave this list: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 17
			},
			"end": {
				"line": 23,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 23,
				"column": 19
			},
			"end": {
				"line": 23,
				"column": 23
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 17
				},
				"end": {
					"line": 23,
					"column": 39
				}
			}
		}), "{{slot}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 17
				},
				"end": {
					"line": 23,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT NO LONGER BREAKS\n\nIf you prepared for one of these, it does not come with this shipment:\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 31,
				"column": 8
			},
			"end": {
				"line": 31,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 32,
				"column": 8
			},
			"end": {
				"line": 32,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 2
				},
				"end": {
					"line": 32,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 33
			},
			"end": {
				"line": 32,
				"column": 54
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 32,
				"column": 35
			},
			"end": {
				"line": 32,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 32,
				"column": 42
			},
			"end": {
				"line": 32,
				"column": 47
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 33
				},
				"end": {
					"line": 32,
					"column": 54
				}
			}
		}), "{{inline}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 33
				},
				"end": {
					"line": 32,
					"column": 54
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 15
			},
			"end": {
				"line": 32,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 32,
				"column": 17
			},
			"end": {
				"line": 32,
				"column": 22
			}
		}), "{{scope}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 15
				},
				"end": {
					"line": 32,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 44
			},
			"end": {
				"line": 40,
				"column": 55
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 40,
				"column": 46
			},
			"end": {
				"line": 40,
				"column": 53
			}
		}), "{{replyTo}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 44
				},
				"end": {
					"line": 40,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "CANCELLED SHIPMENT\n\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 21
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
				"column": 12
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		}), "{{slot}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ",\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 10
			}
		}), "{{headline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ".\nWe announced it, and have called it off.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 13
			},
			"end": {
				"line": 14,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 14,
				"column": 15
			},
			"end": {
				"line": 14,
				"column": 26
			}
		}), "{{environment}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 13
				},
				"end": {
					"line": 14,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 18,
				"column": 6
			},
			"end": {
				"line": 18,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Was to bring: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 14
			},
			"end": {
				"line": 21,
				"column": 33
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 21,
				"column": 16
			},
			"end": {
				"line": 21,
				"column": 31
			}
		}), "{{changes.summary}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 14
				},
				"end": {
					"line": 21,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 26,
				"column": 6
			},
			"end": {
				"line": 26,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nNothing more about this shipment. Should its changes ship after all, a new notice tells you first.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 39,
				"column": 6
			},
			"end": {
				"line": 39,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 0
				},
				"end": {
					"line": 43,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "genuine"), depth0, {
			"name": "genuine",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/correction.html.hbs
var correction_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "hello"), depth0, {
			"name": "hello",
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
			"name": "facts",
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "internal", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "next"), depth0, {
			"name": "next",
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "told", {
			"start": {
				"line": 2,
				"column": 18
			},
			"end": {
				"line": 2,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 12
				},
				"end": {
					"line": 2,
					"column": 103
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "It corrects what an earlier message in this thread says.";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 88
			},
			"end": {
				"line": 2,
				"column": 96
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "seen", {
			"start": {
				"line": 2,
				"column": 90
			},
			"end": {
				"line": 2,
				"column": 94
			}
		}), "{{seen}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 88
				},
				"end": {
					"line": 2,
					"column": 96
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Seen" },
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Why" },
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 21
			},
			"end": {
				"line": 5,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 23
			},
			"end": {
				"line": 5,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 5,
				"column": 30
			},
			"end": {
				"line": 5,
				"column": 36
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		})) != null ? stack1 : "";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Live" },
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 30
			},
			"end": {
				"line": 8,
				"column": 38
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 8,
				"column": 32
			},
			"end": {
				"line": 8,
				"column": 36
			}
		}), "{{live}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 30
				},
				"end": {
					"line": 8,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 22
			},
			"end": {
				"line": 10,
				"column": 30
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "seen", {
			"start": {
				"line": 10,
				"column": 24
			},
			"end": {
				"line": 10,
				"column": 28
			}
		}), "{{seen}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 22
				},
				"end": {
					"line": 10,
					"column": 30
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "checks"), depth0, {
			"name": "checks",
			"hash": { "name": "What the checks saw" },
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 40
			},
			"end": {
				"line": 13,
				"column": 61
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 13,
				"column": 42
			},
			"end": {
				"line": 13,
				"column": 59
			}
		}), "{{internal.coverage}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 40
				},
				"end": {
					"line": 13,
					"column": 61
				}
			}
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "The next message about this shipment comes in this thread.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/correction.slack.hbs
var correction_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 48
			},
			"end": {
				"line": 1,
				"column": 59
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 50
			},
			"end": {
				"line": 1,
				"column": 57
			}
		}), "{{package}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 48
				},
				"end": {
					"line": 1,
					"column": 59
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "This takes the place of an earlier message in this thread.\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Why:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 7
			},
			"end": {
				"line": 8,
				"column": 29
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 8,
				"column": 9
			},
			"end": {
				"line": 8,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 8,
				"column": 16
			},
			"end": {
				"line": 8,
				"column": 22
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 7
				},
				"end": {
					"line": 8,
					"column": 29
				}
			}
		}), "{{inline}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 7
				},
				"end": {
					"line": 8,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*Live:* " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 8
			},
			"end": {
				"line": 12,
				"column": 16
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 12,
				"column": 10
			},
			"end": {
				"line": 12,
				"column": 14
			}
		}), "{{live}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 8
				},
				"end": {
					"line": 12,
					"column": 16
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What the checks saw:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 23
			},
			"end": {
				"line": 17,
				"column": 44
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 17,
				"column": 25
			},
			"end": {
				"line": 17,
				"column": 42
			}
		}), "{{internal.coverage}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 23
				},
				"end": {
					"line": 17,
					"column": 44
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 25,
				"column": 8
			},
			"end": {
				"line": 25,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 28,
				"column": 6
			},
			"end": {
				"line": 28,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 2
			},
			"end": {
				"line": 20,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 20,
				"column": 4
			},
			"end": {
				"line": 20,
				"column": 9
			}
		}), "{{check}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 2
				},
				"end": {
					"line": 20,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 15
			},
			"end": {
				"line": 20,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 20,
				"column": 17
			},
			"end": {
				"line": 20,
				"column": 23
			}
		}), "{{target}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 15
				},
				"end": {
					"line": 20,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 27
			},
			"end": {
				"line": 20,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 20,
				"column": 29
			},
			"end": {
				"line": 20,
				"column": 35
			}
		}), "{{result}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 27
				},
				"end": {
					"line": 20,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 20,
				"column": 43
			},
			"end": {
				"line": 20,
				"column": 49
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 37
				},
				"end": {
					"line": 20,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "; " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 53
			},
			"end": {
				"line": 20,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 20,
				"column": 55
			},
			"end": {
				"line": 20,
				"column": 61
			}
		}), "{{reason}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 53
				},
				"end": {
					"line": 20,
					"column": 63
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 23,
				"column": 8
			},
			"end": {
				"line": 23,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 23,
				"column": 14
			},
			"end": {
				"line": 23,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 6
				},
				"end": {
					"line": 23,
					"column": 59
				}
			}
		}), "{{count}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 6
				},
				"end": {
					"line": 23,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "• " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 2
			},
			"end": {
				"line": 26,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 26,
				"column": 4
			},
			"end": {
				"line": 26,
				"column": 8
			}
		}), "{{text}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 2
				},
				"end": {
					"line": 26,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 31,
				"column": 8
			},
			"end": {
				"line": 31,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 0
			},
			"end": {
				"line": 32,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 32,
				"column": 2
			},
			"end": {
				"line": 32,
				"column": 6
			}
		}), "{{text}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ", or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 110
			},
			"end": {
				"line": 39,
				"column": 121
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 39,
				"column": 112
			},
			"end": {
				"line": 39,
				"column": 119
			}
		}), "{{replyTo}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 110
				},
				"end": {
					"line": 39,
					"column": 121
				}
			}
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 106
			},
			"end": {
				"line": 41,
				"column": 120
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 41,
				"column": 108
			},
			"end": {
				"line": 41,
				"column": 118
			}
		}), "{{ledger.seq}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 106
				},
				"end": {
					"line": 41,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 122
			},
			"end": {
				"line": 41,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 41,
				"column": 124
			},
			"end": {
				"line": 41,
				"column": 128
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 41,
				"column": 129
			},
			"end": {
				"line": 41,
				"column": 140
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 122
				},
				"end": {
					"line": 41,
					"column": 142
				}
			}
		}), "{{code}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 122
				},
				"end": {
					"line": 41,
					"column": 142
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Correction* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 15
			},
			"end": {
				"line": 1,
				"column": 30
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 17
			},
			"end": {
				"line": 1,
				"column": 28
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 15
				},
				"end": {
					"line": 1,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 36
			},
			"end": {
				"line": 1,
				"column": 43
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 30
				},
				"end": {
					"line": 1,
					"column": 66
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 69
			},
			"end": {
				"line": 1,
				"column": 77
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 1,
				"column": 71
			},
			"end": {
				"line": 1,
				"column": 75
			}
		}), "{{seen}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 69
				},
				"end": {
					"line": 1,
					"column": 77
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "told", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "*Checked:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 11
			},
			"end": {
				"line": 14,
				"column": 28
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 14,
				"column": 13
			},
			"end": {
				"line": 14,
				"column": 17
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 11
				},
				"end": {
					"line": 14,
					"column": 28
				}
			}
		}), "{{slot}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 11
				},
				"end": {
					"line": 14,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "---\n\nThe next message about this shipment comes in this thread. Questions? Answer here" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 39,
				"column": 87
			},
			"end": {
				"line": 39,
				"column": 94
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 81
				},
				"end": {
					"line": 39,
					"column": 128
				}
			}
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 9
			},
			"end": {
				"line": 41,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 41,
				"column": 11
			},
			"end": {
				"line": 41,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 41,
				"column": 16
			},
			"end": {
				"line": 41,
				"column": 24
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 9
				},
				"end": {
					"line": 41,
					"column": 26
				}
			}
		}), "{{code}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 9
				},
				"end": {
					"line": 41,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 35
			},
			"end": {
				"line": 41,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 41,
				"column": 37
			},
			"end": {
				"line": 41,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 41,
				"column": 43
			},
			"end": {
				"line": 41,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 41,
				"column": 49
			},
			"end": {
				"line": 41,
				"column": 55
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 42
				},
				"end": {
					"line": 41,
					"column": 56
				}
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 35
				},
				"end": {
					"line": 41,
					"column": 58
				}
			}
		}), "{{code}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 35
				},
				"end": {
					"line": 41,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 41,
				"column": 64
			},
			"end": {
				"line": 41,
				"column": 70
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 58
				},
				"end": {
					"line": 41,
					"column": 149
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/correction.text.hbs
var correction_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return "This takes the place of an earlier message in this thread.\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Why: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 5
			},
			"end": {
				"line": 10,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 10,
				"column": 7
			},
			"end": {
				"line": 10,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 10,
				"column": 14
			},
			"end": {
				"line": 10,
				"column": 20
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 5
				},
				"end": {
					"line": 10,
					"column": 27
				}
			}
		}), "{{inline}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 5
				},
				"end": {
					"line": 10,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Live: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 14,
				"column": 8
			},
			"end": {
				"line": 14,
				"column": 12
			}
		}), "{{live}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 6
				},
				"end": {
					"line": 14,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Package: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 9
			},
			"end": {
				"line": 20,
				"column": 20
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 20,
				"column": 11
			},
			"end": {
				"line": 20,
				"column": 18
			}
		}), "{{package}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 9
				},
				"end": {
					"line": 20,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 9
			},
			"end": {
				"line": 23,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 23,
				"column": 11
			},
			"end": {
				"line": 23,
				"column": 26
			}
		}), "{{previousVersion}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 9
				},
				"end": {
					"line": 23,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Leave this list: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 17
			},
			"end": {
				"line": 26,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 26,
				"column": 19
			},
			"end": {
				"line": 26,
				"column": 23
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 17
				},
				"end": {
					"line": 26,
					"column": 39
				}
			}
		}), "{{slot}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 17
				},
				"end": {
					"line": 26,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT THE CHECKS SAW\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 0
			},
			"end": {
				"line": 32,
				"column": 21
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 32,
				"column": 2
			},
			"end": {
				"line": 32,
				"column": 19
			}
		}), "{{internal.coverage}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 34,
				"column": 8
			},
			"end": {
				"line": 34,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 37,
				"column": 6
			},
			"end": {
				"line": 37,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 0
				},
				"end": {
					"line": 39,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 40,
				"column": 8
			},
			"end": {
				"line": 40,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 0
				},
				"end": {
					"line": 42,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 50,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 2
			},
			"end": {
				"line": 35,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 35,
				"column": 4
			},
			"end": {
				"line": 35,
				"column": 9
			}
		}), "{{check}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 2
				},
				"end": {
					"line": 35,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 15
			},
			"end": {
				"line": 35,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 35,
				"column": 17
			},
			"end": {
				"line": 35,
				"column": 23
			}
		}), "{{target}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 15
				},
				"end": {
					"line": 35,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 27
			},
			"end": {
				"line": 35,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 35,
				"column": 29
			},
			"end": {
				"line": 35,
				"column": 35
			}
		}), "{{result}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 27
				},
				"end": {
					"line": 35,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 35,
				"column": 43
			},
			"end": {
				"line": 35,
				"column": 49
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 37
				},
				"end": {
					"line": 35,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "; " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 53
			},
			"end": {
				"line": 35,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 35,
				"column": 55
			},
			"end": {
				"line": 35,
				"column": 61
			}
		}), "{{reason}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 53
				},
				"end": {
					"line": 35,
					"column": 63
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 38,
				"column": 6
			},
			"end": {
				"line": 38,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 38,
				"column": 8
			},
			"end": {
				"line": 38,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 38,
				"column": 14
			},
			"end": {
				"line": 38,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 6
				},
				"end": {
					"line": 38,
					"column": 59
				}
			}
		}), "{{count}} at line 38", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 6
				},
				"end": {
					"line": 38,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "* " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 2
			},
			"end": {
				"line": 41,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 41,
				"column": 4
			},
			"end": {
				"line": 41,
				"column": 8
			}
		}), "{{text}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 2
				},
				"end": {
					"line": 41,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 47,
				"column": 8
			},
			"end": {
				"line": 47,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 47,
					"column": 0
				},
				"end": {
					"line": 49,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 48,
				"column": 0
			},
			"end": {
				"line": 48,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 48,
				"column": 2
			},
			"end": {
				"line": 48,
				"column": 6
			}
		}), "{{text}} at line 48", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 48,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 57,
				"column": 44
			},
			"end": {
				"line": 57,
				"column": 55
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 57,
				"column": 46
			},
			"end": {
				"line": 57,
				"column": 53
			}
		}), "{{replyTo}} at line 57", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 57,
					"column": 44
				},
				"end": {
					"line": 57,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "CORRECTION\n\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 21
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
				"column": 12
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		}), "{{slot}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ",\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 10
			}
		}), "{{headline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ".\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "told", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 9,
				"column": 6
			},
			"end": {
				"line": 9,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 13,
				"column": 6
			},
			"end": {
				"line": 13,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Checked: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 9
			},
			"end": {
				"line": 16,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 16,
				"column": 11
			},
			"end": {
				"line": 16,
				"column": 15
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 9
				},
				"end": {
					"line": 16,
					"column": 26
				}
			}
		}), "{{slot}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 9
				},
				"end": {
					"line": 16,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "\nSeen: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 6
			},
			"end": {
				"line": 17,
				"column": 14
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 17,
				"column": 8
			},
			"end": {
				"line": 17,
				"column": 12
			}
		}), "{{seen}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 6
				},
				"end": {
					"line": 17,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\nEnvironment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 13
			},
			"end": {
				"line": 18,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 18,
				"column": 15
			},
			"end": {
				"line": 18,
				"column": 26
			}
		}), "{{environment}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 13
				},
				"end": {
					"line": 18,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 25,
				"column": 6
			},
			"end": {
				"line": 25,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 29,
				"column": 6
			},
			"end": {
				"line": 29,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 0
				},
				"end": {
					"line": 52,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 56,
				"column": 6
			},
			"end": {
				"line": 56,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 56,
					"column": 0
				},
				"end": {
					"line": 60,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "genuine"), depth0, {
			"name": "genuine",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/revision.html.hbs
var revision_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "hello"), depth0, {
			"name": "hello",
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
			"name": "facts",
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:24px 0 0\">\n<tr>\n<td class=\"note\" style=\"padding:20px 22px 12px;background:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 58
			},
			"end": {
				"line": 20,
				"column": 73
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "tint", {
			"start": {
				"line": 20,
				"column": 60
			},
			"end": {
				"line": 20,
				"column": 71
			}
		}), "{{colors.tint}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 58
				},
				"end": {
					"line": 20,
					"column": 73
				}
			}
		})) != null ? stack1 : "") + ";border-left:4px solid " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 96
			},
			"end": {
				"line": 20,
				"column": 113
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 20,
				"column": 98
			},
			"end": {
				"line": 20,
				"column": 111
			}
		}), "{{colors.accent}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 96
				},
				"end": {
					"line": 20,
					"column": 113
				}
			}
		})) != null ? stack1 : "") + ";border-radius:4px 10px 10px 4px\">\n<h2 class=\"accent\" style=\"margin:0 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 119
			},
			"end": {
				"line": 21,
				"column": 136
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 21,
				"column": 121
			},
			"end": {
				"line": 21,
				"column": 134
			}
		}), "{{colors.accent}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 119
				},
				"end": {
					"line": 21,
					"column": 136
				}
			}
		})) != null ? stack1 : "") + "\">What is different</h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "sameContents", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "inside"), depth0, {
			"name": "inside",
			"hash": {
				"lines": alias1(depth0, "added", {
					"start": {
						"line": 25,
						"column": 31
					},
					"end": {
						"line": 25,
						"column": 36
					}
				}),
				"title": "Added"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "inside"), depth0, {
			"name": "inside",
			"hash": {
				"lines": alias1(depth0, "removed", {
					"start": {
						"line": 26,
						"column": 35
					},
					"end": {
						"line": 26,
						"column": 42
					}
				}),
				"title": "Taken out"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "changed", {
			"start": {
				"line": 27,
				"column": 6
			},
			"end": {
				"line": 27,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unlisted", {
			"start": {
				"line": 35,
				"column": 6
			},
			"end": {
				"line": 35,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</td>\n</tr>\n</table>\n<h2 class=\"ink\" style=\"margin:36px 0 0;font-size:21px;line-height:28px;font-weight:700;letter-spacing:-0.015em;color:#151a22\">Everything in it, as it stands now</h2>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "early"), depth0, {
			"name": "early",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "next"), depth0, {
			"name": "next",
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "It has not shipped yet. This replaces what we told you before.";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "moved", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "In it now" },
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "bom"), depth0, {
			"name": "bom",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Why" },
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 21
			},
			"end": {
				"line": 5,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 23
			},
			"end": {
				"line": 5,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 5,
				"column": 30
			},
			"end": {
				"line": 5,
				"column": 36
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "before", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 11,
				"column": 10
			},
			"end": {
				"line": 11,
				"column": 21
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 11
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Before" },
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<s>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 27
			},
			"end": {
				"line": 9,
				"column": 47
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 9,
				"column": 29
			},
			"end": {
				"line": 9,
				"column": 33
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 27
				},
				"end": {
					"line": 9,
					"column": 47
				}
			}
		}), "{{slot}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 27
				},
				"end": {
					"line": 9,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + "</s>";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Now" },
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "There is no new date yet.";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 35
			},
			"end": {
				"line": 15,
				"column": 54
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 15,
				"column": 37
			},
			"end": {
				"line": 15,
				"column": 52
			}
		}), "{{changes.summary}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 35
				},
				"end": {
					"line": 15,
					"column": 54
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"ink\" style=\"margin:0 0 8px;font-size:16px;line-height:25px;color:#151a22\">The contents are the same as announced" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "moved", {
			"start": {
				"line": 23,
				"column": 128
			},
			"end": {
				"line": 23,
				"column": 133
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 122
				},
				"end": {
					"line": 23,
					"column": 168
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "; only the time is another";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h3 class=\"ink\" style=\"margin:0 0 6px;font-size:16px;line-height:25px;font-weight:700;color:#151a22\">Told anew</h3>\n<ul class=\"changes ink\" style=\"margin:0 0 8px;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changed", {
			"start": {
				"line": 30,
				"column": 8
			},
			"end": {
				"line": 30,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "after"), "scope", {
			"start": {
				"line": 31,
				"column": 10
			},
			"end": {
				"line": 31,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 4
				},
				"end": {
					"line": 31,
					"column": 64
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 64
			},
			"end": {
				"line": 31,
				"column": 104
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 31,
				"column": 66
			},
			"end": {
				"line": 31,
				"column": 72
			}
		})).call(alias2, alias1(lookupProperty(depth0, "after"), "description", {
			"start": {
				"line": 31,
				"column": 73
			},
			"end": {
				"line": 31,
				"column": 90
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 31,
				"column": 91
			},
			"end": {
				"line": 31,
				"column": 102
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 64
				},
				"end": {
					"line": 31,
					"column": 104
				}
			}
		}), "{{inline}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 64
				},
				"end": {
					"line": 31,
					"column": 104
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 31,
				"column": 115
			},
			"end": {
				"line": 31,
				"column": 117
			}
		})).call(alias2, alias1(lookupProperty(depth0, "before"), "description", {
			"start": {
				"line": 31,
				"column": 118
			},
			"end": {
				"line": 31,
				"column": 136
			}
		}), alias1(lookupProperty(depth0, "after"), "description", {
			"start": {
				"line": 31,
				"column": 137
			},
			"end": {
				"line": 31,
				"column": 154
			}
		}), {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 114
				},
				"end": {
					"line": 31,
					"column": 155
				}
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 104
				},
				"end": {
					"line": 31,
					"column": 284
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 31
			},
			"end": {
				"line": 31,
				"column": 46
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "after"), "scope", {
			"start": {
				"line": 31,
				"column": 33
			},
			"end": {
				"line": 31,
				"column": 44
			}
		}), "{{after.scope}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 31
				},
				"end": {
					"line": 31,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br><span class=\"soft\" style=\"font-size:14px;color:#566072\">Before: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 225
			},
			"end": {
				"line": 31,
				"column": 266
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 31,
				"column": 227
			},
			"end": {
				"line": 31,
				"column": 233
			}
		})).call(alias2, alias1(lookupProperty(depth0, "before"), "description", {
			"start": {
				"line": 31,
				"column": 234
			},
			"end": {
				"line": 31,
				"column": 252
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 31,
				"column": 253
			},
			"end": {
				"line": 31,
				"column": 264
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 225
				},
				"end": {
					"line": 31,
					"column": 266
				}
			}
		}), "{{inline}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 225
				},
				"end": {
					"line": 31,
					"column": 266
				}
			}
		})) != null ? stack1 : "") + "</span>";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:0 0 8px;font-size:16px;line-height:25px;color:#566072\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 36,
				"column": 89
			},
			"end": {
				"line": 36,
				"column": 144
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 36,
				"column": 91
			},
			"end": {
				"line": 36,
				"column": 96
			}
		})).call(alias2, alias1(depth0, "unlisted", {
			"start": {
				"line": 36,
				"column": 97
			},
			"end": {
				"line": 36,
				"column": 105
			}
		}), "more difference", "more differences", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 89
				},
				"end": {
					"line": 36,
					"column": 144
				}
			}
		}), "{{count}} at line 36", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 89
				},
				"end": {
					"line": 36,
					"column": 144
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		return "Once the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/revision.slack.hbs
var revision_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 47
			},
			"end": {
				"line": 1,
				"column": 58
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 49
			},
			"end": {
				"line": 1,
				"column": 56
			}
		}), "{{package}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 47
				},
				"end": {
					"line": 1,
					"column": 58
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Why:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 7
			},
			"end": {
				"line": 4,
				"column": 29
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 4,
				"column": 16
			},
			"end": {
				"line": 4,
				"column": 22
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 1
			},
			"end": {
				"line": 8,
				"column": 16
			}
		})).call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 8,
				"column": 3
			},
			"end": {
				"line": 8,
				"column": 14
			}
		}), "{{windowLabel}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 1
				},
				"end": {
					"line": 8,
					"column": 16
				}
			}
		})) != null ? stack1 : "") + ":* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 19
			},
			"end": {
				"line": 8,
				"column": 36
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 8,
				"column": 21
			},
			"end": {
				"line": 8,
				"column": 25
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 19
				},
				"end": {
					"line": 8,
					"column": 36
				}
			}
		}), "{{slot}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 19
				},
				"end": {
					"line": 8,
					"column": 36
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "before", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 14,
				"column": 10
			},
			"end": {
				"line": 14,
				"column": 21
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 11
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Before:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 10
			},
			"end": {
				"line": 12,
				"column": 30
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 12,
				"column": 12
			},
			"end": {
				"line": 12,
				"column": 16
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 10
				},
				"end": {
					"line": 12,
					"column": 30
				}
			}
		}), "{{slot}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 10
				},
				"end": {
					"line": 12,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "There is no new date yet.\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "What you follow in it is the same as announced" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "moved", {
			"start": {
				"line": 20,
				"column": 52
			},
			"end": {
				"line": 20,
				"column": 57
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 46
				},
				"end": {
					"line": 20,
					"column": 92
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "; only the time is another";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Added*\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "added", {
			"start": {
				"line": 25,
				"column": 8
			},
			"end": {
				"line": 25,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 26,
				"column": 8
			},
			"end": {
				"line": 26,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 2
				},
				"end": {
					"line": 26,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 35
			},
			"end": {
				"line": 26,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 26,
				"column": 37
			},
			"end": {
				"line": 26,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 26,
				"column": 44
			},
			"end": {
				"line": 26,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 26,
				"column": 56
			},
			"end": {
				"line": 26,
				"column": 67
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 35
				},
				"end": {
					"line": 26,
					"column": 69
				}
			}
		}), "{{inline}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 35
				},
				"end": {
					"line": 26,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 16
			},
			"end": {
				"line": 26,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 26,
				"column": 18
			},
			"end": {
				"line": 26,
				"column": 23
			}
		}), "{{scope}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 16
				},
				"end": {
					"line": 26,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Taken out*\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "removed", {
			"start": {
				"line": 32,
				"column": 8
			},
			"end": {
				"line": 32,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 33,
				"column": 8
			},
			"end": {
				"line": 33,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 2
				},
				"end": {
					"line": 33,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 35
			},
			"end": {
				"line": 33,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 33,
				"column": 37
			},
			"end": {
				"line": 33,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 33,
				"column": 44
			},
			"end": {
				"line": 33,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 33,
				"column": 56
			},
			"end": {
				"line": 33,
				"column": 67
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 35
				},
				"end": {
					"line": 33,
					"column": 69
				}
			}
		}), "{{inline}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 35
				},
				"end": {
					"line": 33,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 16
			},
			"end": {
				"line": 33,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 33,
				"column": 18
			},
			"end": {
				"line": 33,
				"column": 23
			}
		}), "{{scope}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 16
				},
				"end": {
					"line": 33,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Told anew*\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changed", {
			"start": {
				"line": 39,
				"column": 8
			},
			"end": {
				"line": 39,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 0
				},
				"end": {
					"line": 44,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "after"), "scope", {
			"start": {
				"line": 40,
				"column": 8
			},
			"end": {
				"line": 40,
				"column": 19
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 2
				},
				"end": {
					"line": 40,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 47
			},
			"end": {
				"line": 40,
				"column": 87
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 40,
				"column": 49
			},
			"end": {
				"line": 40,
				"column": 55
			}
		})).call(alias2, alias1(lookupProperty(depth0, "after"), "description", {
			"start": {
				"line": 40,
				"column": 56
			},
			"end": {
				"line": 40,
				"column": 73
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 40,
				"column": 74
			},
			"end": {
				"line": 40,
				"column": 85
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 47
				},
				"end": {
					"line": 40,
					"column": 87
				}
			}
		}), "{{inline}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 47
				},
				"end": {
					"line": 40,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "unless").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 41,
				"column": 11
			},
			"end": {
				"line": 41,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "before"), "description", {
			"start": {
				"line": 41,
				"column": 14
			},
			"end": {
				"line": 41,
				"column": 32
			}
		}), alias1(lookupProperty(depth0, "after"), "description", {
			"start": {
				"line": 41,
				"column": 33
			},
			"end": {
				"line": 41,
				"column": 50
			}
		}), {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 10
				},
				"end": {
					"line": 41,
					"column": 51
				}
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 0
				},
				"end": {
					"line": 43,
					"column": 11
				}
			}
		})) != null ? stack1 : "");
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 22
			},
			"end": {
				"line": 40,
				"column": 37
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "after"), "scope", {
			"start": {
				"line": 40,
				"column": 24
			},
			"end": {
				"line": 40,
				"column": 35
			}
		}), "{{after.scope}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 22
				},
				"end": {
					"line": 40,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "      Before: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 42,
				"column": 14
			},
			"end": {
				"line": 42,
				"column": 55
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 42,
				"column": 16
			},
			"end": {
				"line": 42,
				"column": 22
			}
		})).call(alias2, alias1(lookupProperty(depth0, "before"), "description", {
			"start": {
				"line": 42,
				"column": 23
			},
			"end": {
				"line": 42,
				"column": 41
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 42,
				"column": 42
			},
			"end": {
				"line": 42,
				"column": 53
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 14
				},
				"end": {
					"line": 42,
					"column": 55
				}
			}
		}), "{{inline}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 14
				},
				"end": {
					"line": 42,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 48,
				"column": 4
			},
			"end": {
				"line": 48,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 48,
				"column": 6
			},
			"end": {
				"line": 48,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "unlisted", {
			"start": {
				"line": 48,
				"column": 12
			},
			"end": {
				"line": 48,
				"column": 20
			}
		}), "more difference", "more differences", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 4
				},
				"end": {
					"line": 48,
					"column": 59
				}
			}
		}), "{{count}} at line 48", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 4
				},
				"end": {
					"line": 48,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Try it early:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 57,
				"column": 16
			},
			"end": {
				"line": 57,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 57,
				"column": 18
			},
			"end": {
				"line": 57,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 57,
				"column": 25
			},
			"end": {
				"line": 57,
				"column": 36
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 57,
					"column": 16
				},
				"end": {
					"line": 57,
					"column": 43
				}
			}
		}), "{{inline}} at line 57", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 57,
					"column": 16
				},
				"end": {
					"line": 57,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Bill of materials:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 21
			},
			"end": {
				"line": 61,
				"column": 70
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 61,
				"column": 23
			},
			"end": {
				"line": 61,
				"column": 28
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "components", {
			"start": {
				"line": 61,
				"column": 29
			},
			"end": {
				"line": 61,
				"column": 43
			}
		}), "component", "components", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 21
				},
				"end": {
					"line": 61,
					"column": 70
				}
			}
		}), "{{count}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 21
				},
				"end": {
					"line": 61,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + ", SHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 80
			},
			"end": {
				"line": 61,
				"column": 99
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 61,
				"column": 82
			},
			"end": {
				"line": 61,
				"column": 86
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 61,
				"column": 87
			},
			"end": {
				"line": 61,
				"column": 97
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 80
				},
				"end": {
					"line": 61,
					"column": 99
				}
			}
		}), "{{code}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 80
				},
				"end": {
					"line": 61,
					"column": 99
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		return "*Bill of materials:* this release has none.\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ", or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 68,
				"column": 128
			},
			"end": {
				"line": 68,
				"column": 139
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 68,
				"column": 130
			},
			"end": {
				"line": 68,
				"column": 137
			}
		}), "{{replyTo}} at line 68", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 128
				},
				"end": {
					"line": 68,
					"column": 139
				}
			}
		})) != null ? stack1 : "");
	},
	"23": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " and, once it is out, with " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 70,
				"column": 128
			},
			"end": {
				"line": 70,
				"column": 164
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 70,
				"column": 130
			},
			"end": {
				"line": 70,
				"column": 134
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 70,
				"column": 135
			},
			"end": {
				"line": 70,
				"column": 142
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 128
				},
				"end": {
					"line": 70,
					"column": 164
				}
			}
		}), "{{link}} at line 70", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 128
				},
				"end": {
					"line": 70,
					"column": 164
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 1
			},
			"end": {
				"line": 1,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 1,
				"column": 3
			},
			"end": {
				"line": 1,
				"column": 8
			}
		}), "{{label}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 1
				},
				"end": {
					"line": 1,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 14
			},
			"end": {
				"line": 1,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 16
			},
			"end": {
				"line": 1,
				"column": 27
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 14
				},
				"end": {
					"line": 1,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 35
			},
			"end": {
				"line": 1,
				"column": 42
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 29
				},
				"end": {
					"line": 1,
					"column": 65
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 68
			},
			"end": {
				"line": 1,
				"column": 87
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 1,
				"column": 70
			},
			"end": {
				"line": 1,
				"column": 85
			}
		}), "{{changes.summary}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 68
				},
				"end": {
					"line": 1,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "moved", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "sameContents", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "added", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 29,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "removed", {
			"start": {
				"line": 30,
				"column": 6
			},
			"end": {
				"line": 30,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "changed", {
			"start": {
				"line": 37,
				"column": 6
			},
			"end": {
				"line": 37,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unlisted", {
			"start": {
				"line": 47,
				"column": 6
			},
			"end": {
				"line": 47,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 47,
					"column": 0
				},
				"end": {
					"line": 50,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "---\n\n*Everything in it, as it stands now*\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 56,
				"column": 6
			},
			"end": {
				"line": 56,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 56,
					"column": 0
				},
				"end": {
					"line": 59,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 60,
				"column": 6
			},
			"end": {
				"line": 60,
				"column": 9
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.program(21, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 0
				},
				"end": {
					"line": 64,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n---\n\nIt has not shipped yet; this replaces what we told you before. Questions or objections? Answer here" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 68,
				"column": 105
			},
			"end": {
				"line": 68,
				"column": 112
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 99
				},
				"end": {
					"line": 68,
					"column": 146
				}
			}
		})) != null ? stack1 : "") + ".\n\nGenuine? Compare shipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 70,
				"column": 26
			},
			"end": {
				"line": 70,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 70,
				"column": 28
			},
			"end": {
				"line": 70,
				"column": 32
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 70,
				"column": 33
			},
			"end": {
				"line": 70,
				"column": 41
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 26
				},
				"end": {
					"line": 70,
					"column": 43
				}
			}
		}), "{{code}} at line 70", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 26
				},
				"end": {
					"line": 70,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + " and commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 70,
				"column": 55
			},
			"end": {
				"line": 70,
				"column": 70
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 70,
				"column": 57
			},
			"end": {
				"line": 70,
				"column": 61
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 70,
				"column": 62
			},
			"end": {
				"line": 70,
				"column": 68
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 55
				},
				"end": {
					"line": 70,
					"column": 70
				}
			}
		}), "{{code}} at line 70", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 55
				},
				"end": {
					"line": 70,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + " with our ledger" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 70,
				"column": 92
			},
			"end": {
				"line": 70,
				"column": 99
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 86
				},
				"end": {
					"line": 70,
					"column": 171
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/revision.text.hbs
var revision_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Why: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 5
			},
			"end": {
				"line": 7,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 7,
				"column": 7
			},
			"end": {
				"line": 7,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 7,
				"column": 14
			},
			"end": {
				"line": 7,
				"column": 20
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 5
				},
				"end": {
					"line": 7,
					"column": 27
				}
			}
		}), "{{inline}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 5
				},
				"end": {
					"line": 7,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 0
			},
			"end": {
				"line": 12,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 12,
				"column": 2
			},
			"end": {
				"line": 12,
				"column": 13
			}
		}), "{{windowLabel}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 15
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 17
			},
			"end": {
				"line": 12,
				"column": 34
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 12,
				"column": 19
			},
			"end": {
				"line": 12,
				"column": 23
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 17
				},
				"end": {
					"line": 12,
					"column": 34
				}
			}
		}), "{{slot}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 17
				},
				"end": {
					"line": 12,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "before", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 18,
				"column": 10
			},
			"end": {
				"line": 18,
				"column": 21
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 11
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Before: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 28
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 16,
				"column": 10
			},
			"end": {
				"line": 16,
				"column": 14
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 8
				},
				"end": {
					"line": 16,
					"column": 28
				}
			}
		}), "{{slot}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 8
				},
				"end": {
					"line": 16,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return "There is no new date yet.\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Package: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 9
			},
			"end": {
				"line": 24,
				"column": 20
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 24,
				"column": 11
			},
			"end": {
				"line": 24,
				"column": 18
			}
		}), "{{package}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 9
				},
				"end": {
					"line": 24,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 9
			},
			"end": {
				"line": 27,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 27,
				"column": 11
			},
			"end": {
				"line": 27,
				"column": 26
			}
		}), "{{previousVersion}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 9
				},
				"end": {
					"line": 27,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Leave this list: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 17
			},
			"end": {
				"line": 31,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 31,
				"column": 19
			},
			"end": {
				"line": 31,
				"column": 23
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 17
				},
				"end": {
					"line": 31,
					"column": 39
				}
			}
		}), "{{slot}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 17
				},
				"end": {
					"line": 31,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "What you follow in it is the same as announced" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "moved", {
			"start": {
				"line": 37,
				"column": 52
			},
			"end": {
				"line": 37,
				"column": 57
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 46
				},
				"end": {
					"line": 37,
					"column": 92
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "; only the time is another";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Added:\n\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "added", {
			"start": {
				"line": 43,
				"column": 8
			},
			"end": {
				"line": 43,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 45,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 44,
				"column": 8
			},
			"end": {
				"line": 44,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 2
				},
				"end": {
					"line": 44,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 33
			},
			"end": {
				"line": 44,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 44,
				"column": 35
			},
			"end": {
				"line": 44,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 44,
				"column": 42
			},
			"end": {
				"line": 44,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 33
				},
				"end": {
					"line": 44,
					"column": 60
				}
			}
		}), "{{inline}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 33
				},
				"end": {
					"line": 44,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 15
			},
			"end": {
				"line": 44,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 44,
				"column": 17
			},
			"end": {
				"line": 44,
				"column": 22
			}
		}), "{{scope}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 15
				},
				"end": {
					"line": 44,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Taken out:\n\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "removed", {
			"start": {
				"line": 51,
				"column": 8
			},
			"end": {
				"line": 51,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 0
				},
				"end": {
					"line": 53,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 52,
				"column": 8
			},
			"end": {
				"line": 52,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 2
				},
				"end": {
					"line": 52,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 52,
				"column": 33
			},
			"end": {
				"line": 52,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 52,
				"column": 35
			},
			"end": {
				"line": 52,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 52,
				"column": 42
			},
			"end": {
				"line": 52,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 33
				},
				"end": {
					"line": 52,
					"column": 60
				}
			}
		}), "{{inline}} at line 52", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 33
				},
				"end": {
					"line": 52,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 52,
				"column": 15
			},
			"end": {
				"line": 52,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 52,
				"column": 17
			},
			"end": {
				"line": 52,
				"column": 22
			}
		}), "{{scope}} at line 52", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 15
				},
				"end": {
					"line": 52,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Told anew:\n\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changed", {
			"start": {
				"line": 59,
				"column": 8
			},
			"end": {
				"line": 59,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 59,
					"column": 0
				},
				"end": {
					"line": 64,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "after"), "scope", {
			"start": {
				"line": 60,
				"column": 8
			},
			"end": {
				"line": 60,
				"column": 19
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 2
				},
				"end": {
					"line": 60,
					"column": 45
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 60,
				"column": 45
			},
			"end": {
				"line": 60,
				"column": 78
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 60,
				"column": 47
			},
			"end": {
				"line": 60,
				"column": 53
			}
		})).call(alias2, alias1(lookupProperty(depth0, "after"), "description", {
			"start": {
				"line": 60,
				"column": 54
			},
			"end": {
				"line": 60,
				"column": 71
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 45
				},
				"end": {
					"line": 60,
					"column": 78
				}
			}
		}), "{{inline}} at line 60", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 45
				},
				"end": {
					"line": 60,
					"column": 78
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "unless").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 61,
				"column": 11
			},
			"end": {
				"line": 61,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "before"), "description", {
			"start": {
				"line": 61,
				"column": 14
			},
			"end": {
				"line": 61,
				"column": 32
			}
		}), alias1(lookupProperty(depth0, "after"), "description", {
			"start": {
				"line": 61,
				"column": 33
			},
			"end": {
				"line": 61,
				"column": 50
			}
		}), {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 10
				},
				"end": {
					"line": 61,
					"column": 51
				}
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 0
				},
				"end": {
					"line": 63,
					"column": 11
				}
			}
		})) != null ? stack1 : "");
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 60,
				"column": 21
			},
			"end": {
				"line": 60,
				"column": 36
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "after"), "scope", {
			"start": {
				"line": 60,
				"column": 23
			},
			"end": {
				"line": 60,
				"column": 34
			}
		}), "{{after.scope}} at line 60", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 21
				},
				"end": {
					"line": 60,
					"column": 36
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  Before: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 62,
				"column": 10
			},
			"end": {
				"line": 62,
				"column": 44
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 62,
				"column": 12
			},
			"end": {
				"line": 62,
				"column": 18
			}
		})).call(alias2, alias1(lookupProperty(depth0, "before"), "description", {
			"start": {
				"line": 62,
				"column": 19
			},
			"end": {
				"line": 62,
				"column": 37
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 10
				},
				"end": {
					"line": 62,
					"column": 44
				}
			}
		}), "{{inline}} at line 62", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 10
				},
				"end": {
					"line": 62,
					"column": 44
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 68,
				"column": 4
			},
			"end": {
				"line": 68,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 68,
				"column": 6
			},
			"end": {
				"line": 68,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "unlisted", {
			"start": {
				"line": 68,
				"column": 12
			},
			"end": {
				"line": 68,
				"column": 20
			}
		}), "more difference", "more differences", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 4
				},
				"end": {
					"line": 68,
					"column": 59
				}
			}
		}), "{{count}} at line 68", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 4
				},
				"end": {
					"line": 68,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "TRY IT EARLY\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 77,
				"column": 0
			},
			"end": {
				"line": 77,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 77,
				"column": 2
			},
			"end": {
				"line": 77,
				"column": 8
			}
		})).call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 77,
				"column": 9
			},
			"end": {
				"line": 77,
				"column": 20
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 77,
					"column": 0
				},
				"end": {
					"line": 77,
					"column": 27
				}
			}
		}), "{{inline}} at line 77", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 77,
					"column": 0
				},
				"end": {
					"line": 77,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 83,
				"column": 0
			},
			"end": {
				"line": 83,
				"column": 49
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 83,
				"column": 2
			},
			"end": {
				"line": 83,
				"column": 7
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "components", {
			"start": {
				"line": 83,
				"column": 8
			},
			"end": {
				"line": 83,
				"column": 22
			}
		}), "component", "components", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 83,
					"column": 0
				},
				"end": {
					"line": 83,
					"column": 49
				}
			}
		}), "{{count}} at line 83", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 83,
					"column": 0
				},
				"end": {
					"line": 83,
					"column": 49
				}
			}
		})) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "bom"), "attached", {
			"start": {
				"line": 83,
				"column": 69
			},
			"end": {
				"line": 83,
				"column": 81
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.program(24, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 83,
					"column": 63
				},
				"end": {
					"line": 83,
					"column": 221
				}
			}
		})) != null ? stack1 : "") + ".\nSHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 84,
				"column": 8
			},
			"end": {
				"line": 84,
				"column": 22
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 84,
				"column": 10
			},
			"end": {
				"line": 84,
				"column": 20
			}
		}), "{{bom.sha256}} at line 84", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 84,
					"column": 8
				},
				"end": {
					"line": 84,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"23": function(container, depth0, helpers, partials, data) {
		return ", attached as bom.cdx.json";
	},
	"24": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "bom"), "size", {
			"start": {
				"line": 83,
				"column": 119
			},
			"end": {
				"line": 83,
				"column": 127
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(25, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 83,
					"column": 109
				},
				"end": {
					"line": 83,
					"column": 214
				}
			}
		})) != null ? stack1 : "";
	},
	"25": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "; at " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 83,
				"column": 134
			},
			"end": {
				"line": 83,
				"column": 146
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "size", {
			"start": {
				"line": 83,
				"column": 136
			},
			"end": {
				"line": 83,
				"column": 144
			}
		}), "{{bom.size}} at line 83", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 83,
					"column": 134
				},
				"end": {
					"line": 83,
					"column": 146
				}
			}
		})) != null ? stack1 : "") + " too large to travel with this message, so it comes with the release";
	},
	"26": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.\n";
	},
	"27": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions or objections? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 93,
				"column": 58
			},
			"end": {
				"line": 93,
				"column": 69
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 93,
				"column": 60
			},
			"end": {
				"line": 93,
				"column": 67
			}
		}), "{{replyTo}} at line 93", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 93,
					"column": 58
				},
				"end": {
					"line": 93,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"28": function(container, depth0, helpers, partials, data) {
		return "Questions or objections? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "REVISED SHIPPING NOTICE, REVISION " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 34
			},
			"end": {
				"line": 1,
				"column": 46
			}
		})).call(alias2, alias1(depth0, "revision", {
			"start": {
				"line": 1,
				"column": 36
			},
			"end": {
				"line": 1,
				"column": 44
			}
		}), "{{revision}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 34
				},
				"end": {
					"line": 1,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "\n\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 21
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
				"column": 12
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		}), "{{slot}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ",\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 10
			}
		}), "{{headline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ".\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "It has not shipped yet. This replaces what we told you before.\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "moved", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 13
			},
			"end": {
				"line": 22,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 22,
				"column": 15
			},
			"end": {
				"line": 22,
				"column": 26
			}
		}), "{{environment}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 13
				},
				"end": {
					"line": 22,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 26,
				"column": 6
			},
			"end": {
				"line": 26,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "In it now: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 11
			},
			"end": {
				"line": 29,
				"column": 30
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 29,
				"column": 13
			},
			"end": {
				"line": 29,
				"column": 28
			}
		}), "{{changes.summary}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 11
				},
				"end": {
					"line": 29,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 30,
				"column": 6
			},
			"end": {
				"line": 30,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\nWHAT IS DIFFERENT\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "sameContents", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 39,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "added", {
			"start": {
				"line": 40,
				"column": 6
			},
			"end": {
				"line": 40,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "removed", {
			"start": {
				"line": 48,
				"column": 6
			},
			"end": {
				"line": 48,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 55,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "changed", {
			"start": {
				"line": 56,
				"column": 6
			},
			"end": {
				"line": 56,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 56,
					"column": 0
				},
				"end": {
					"line": 66,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unlisted", {
			"start": {
				"line": 67,
				"column": 6
			},
			"end": {
				"line": 67,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 67,
					"column": 0
				},
				"end": {
					"line": 70,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "EVERYTHING IN IT, AS IT STANDS NOW\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 74,
				"column": 6
			},
			"end": {
				"line": 74,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 74,
					"column": 0
				},
				"end": {
					"line": 79,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "BILL OF MATERIALS\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 82,
				"column": 6
			},
			"end": {
				"line": 82,
				"column": 9
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.program(26, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 82,
					"column": 0
				},
				"end": {
					"line": 87,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\nWHAT COMES NEXT\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 92,
				"column": 6
			},
			"end": {
				"line": 92,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(27, data, 0),
			"inverse": container.program(28, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 92,
					"column": 0
				},
				"end": {
					"line": 96,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "genuine"), depth0, {
			"name": "genuine",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/rollback.html.hbs
var rollback_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "hello"), depth0, {
			"name": "hello",
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
			"name": "facts",
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "relief"), depth0, {
			"name": "relief",
			"hash": { "title": "As it was before" },
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "internal", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "next"), depth0, {
			"name": "next",
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "live", {
			"start": {
				"line": 2,
				"column": 18
			},
			"end": {
				"line": 2,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 12
				},
				"end": {
					"line": 2,
					"column": 118
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 24
			},
			"end": {
				"line": 2,
				"column": 32
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 2,
				"column": 26
			},
			"end": {
				"line": 2,
				"column": 30
			}
		}), "{{live}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 24
				},
				"end": {
					"line": 2,
					"column": 32
				}
			}
		})) != null ? stack1 : "") + " is live there again.";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "We could not confirm which version runs there now.";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Seen" },
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Taken back with it" },
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Why" },
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 21
			},
			"end": {
				"line": 5,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 23
			},
			"end": {
				"line": 5,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 5,
				"column": 30
			},
			"end": {
				"line": 5,
				"column": 36
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 43
				}
			}
		})) != null ? stack1 : "";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Live" },
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 30
			},
			"end": {
				"line": 8,
				"column": 38
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 8,
				"column": 32
			},
			"end": {
				"line": 8,
				"column": 36
			}
		}), "{{live}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 30
				},
				"end": {
					"line": 8,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 22
			},
			"end": {
				"line": 10,
				"column": 30
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "seen", {
			"start": {
				"line": 10,
				"column": 24
			},
			"end": {
				"line": 10,
				"column": 28
			}
		}), "{{seen}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 22
				},
				"end": {
					"line": 10,
					"column": 30
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 36
			},
			"end": {
				"line": 11,
				"column": 55
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 11,
				"column": 38
			},
			"end": {
				"line": 11,
				"column": 53
			}
		}), "{{changes.summary}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 36
				},
				"end": {
					"line": 11,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 11,
				"column": 63
			},
			"end": {
				"line": 11,
				"column": 79
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 55
				},
				"end": {
					"line": 11,
					"column": 202
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 11,
				"column": 208
			},
			"end": {
				"line": 11,
				"column": 223
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 202
				},
				"end": {
					"line": 11,
					"column": 295
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changes", {
			"start": {
				"line": 11,
				"column": 89
			},
			"end": {
				"line": 11,
				"column": 96
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 81
				},
				"end": {
					"line": 11,
					"column": 193
				}
			}
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 11,
				"column": 108
			},
			"end": {
				"line": 11,
				"column": 113
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 102
				},
				"end": {
					"line": 11,
					"column": 150
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 150
			},
			"end": {
				"line": 11,
				"column": 184
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 11,
				"column": 152
			},
			"end": {
				"line": 11,
				"column": 158
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 11,
				"column": 159
			},
			"end": {
				"line": 11,
				"column": 170
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 11,
				"column": 171
			},
			"end": {
				"line": 11,
				"column": 182
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 150
				},
				"end": {
					"line": 11,
					"column": 184
				}
			}
		}), "{{inline}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 150
				},
				"end": {
					"line": 11,
					"column": 184
				}
			}
		})) != null ? stack1 : "");
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 123
			},
			"end": {
				"line": 11,
				"column": 132
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 11,
				"column": 125
			},
			"end": {
				"line": 11,
				"column": 130
			}
		}), "{{scope}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 123
				},
				"end": {
					"line": 11,
					"column": 132
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 233
			},
			"end": {
				"line": 11,
				"column": 287
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 11,
				"column": 235
			},
			"end": {
				"line": 11,
				"column": 240
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 11,
				"column": 241
			},
			"end": {
				"line": 11,
				"column": 256
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 233
				},
				"end": {
					"line": 11,
					"column": 287
				}
			}
		}), "{{count}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 233
				},
				"end": {
					"line": 11,
					"column": 287
				}
			}
		})) != null ? stack1 : "") + ".";
	},
	"15": function(container, depth0, helpers, partials, data) {
		return "If you adapted to one of these, it is as it was before:";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "checks"), depth0, {
			"name": "checks",
			"hash": { "name": "What the checks saw" },
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 40
			},
			"end": {
				"line": 15,
				"column": 61
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 15,
				"column": 42
			},
			"end": {
				"line": 15,
				"column": 59
			}
		}), "{{internal.coverage}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 40
				},
				"end": {
					"line": 15,
					"column": 61
				}
			}
		})) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		return "The next message about this shipment comes in this thread.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/rollback.slack.hbs
var rollback_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 53
			},
			"end": {
				"line": 1,
				"column": 64
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 55
			},
			"end": {
				"line": 1,
				"column": 62
			}
		}), "{{package}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 53
				},
				"end": {
					"line": 1,
					"column": 64
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Why:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 7
			},
			"end": {
				"line": 4,
				"column": 29
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 4,
				"column": 16
			},
			"end": {
				"line": 4,
				"column": 22
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 7
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*Live again:* " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 14
			},
			"end": {
				"line": 8,
				"column": 22
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 8,
				"column": 16
			},
			"end": {
				"line": 8,
				"column": 20
			}
		}), "{{live}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 14
				},
				"end": {
					"line": 8,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "We could not confirm which version runs there now.\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changes", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 9
				}
			}
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 17,
				"column": 8
			},
			"end": {
				"line": 17,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 2
				},
				"end": {
					"line": 17,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 35
			},
			"end": {
				"line": 17,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 17,
				"column": 37
			},
			"end": {
				"line": 17,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 17,
				"column": 44
			},
			"end": {
				"line": 17,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 17,
				"column": 56
			},
			"end": {
				"line": 17,
				"column": 67
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 35
				},
				"end": {
					"line": 17,
					"column": 69
				}
			}
		}), "{{inline}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 35
				},
				"end": {
					"line": 17,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 16
			},
			"end": {
				"line": 17,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 17,
				"column": 18
			},
			"end": {
				"line": 17,
				"column": 23
			}
		}), "{{scope}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 16
				},
				"end": {
					"line": 17,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 4
			},
			"end": {
				"line": 21,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 21,
				"column": 6
			},
			"end": {
				"line": 21,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 21,
				"column": 12
			},
			"end": {
				"line": 21,
				"column": 27
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 4
				},
				"end": {
					"line": 21,
					"column": 58
				}
			}
		}), "{{count}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 4
				},
				"end": {
					"line": 21,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "If you adapted to one of these, it is as it was before:\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 25,
				"column": 8
			},
			"end": {
				"line": 25,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 26,
				"column": 8
			},
			"end": {
				"line": 26,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 2
				},
				"end": {
					"line": 26,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 35
			},
			"end": {
				"line": 26,
				"column": 63
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 26,
				"column": 37
			},
			"end": {
				"line": 26,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 26,
				"column": 44
			},
			"end": {
				"line": 26,
				"column": 49
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 26,
				"column": 50
			},
			"end": {
				"line": 26,
				"column": 61
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 35
				},
				"end": {
					"line": 26,
					"column": 63
				}
			}
		}), "{{inline}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 35
				},
				"end": {
					"line": 26,
					"column": 63
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 16
			},
			"end": {
				"line": 26,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 26,
				"column": 18
			},
			"end": {
				"line": 26,
				"column": 23
			}
		}), "{{scope}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 16
				},
				"end": {
					"line": 26,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What the checks saw:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 23
			},
			"end": {
				"line": 31,
				"column": 44
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 31,
				"column": 25
			},
			"end": {
				"line": 31,
				"column": 42
			}
		}), "{{internal.coverage}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 23
				},
				"end": {
					"line": 31,
					"column": 44
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 33,
				"column": 8
			},
			"end": {
				"line": 33,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 38,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 39,
				"column": 8
			},
			"end": {
				"line": 39,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 42,
				"column": 6
			},
			"end": {
				"line": 42,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 0
				},
				"end": {
					"line": 48,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 2
			},
			"end": {
				"line": 34,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 34,
				"column": 4
			},
			"end": {
				"line": 34,
				"column": 9
			}
		}), "{{check}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 2
				},
				"end": {
					"line": 34,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 15
			},
			"end": {
				"line": 34,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 34,
				"column": 17
			},
			"end": {
				"line": 34,
				"column": 23
			}
		}), "{{target}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 15
				},
				"end": {
					"line": 34,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 27
			},
			"end": {
				"line": 34,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 34,
				"column": 29
			},
			"end": {
				"line": 34,
				"column": 35
			}
		}), "{{result}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 27
				},
				"end": {
					"line": 34,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 34,
				"column": 43
			},
			"end": {
				"line": 34,
				"column": 49
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 37
				},
				"end": {
					"line": 34,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "; " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 53
			},
			"end": {
				"line": 34,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 34,
				"column": 55
			},
			"end": {
				"line": 34,
				"column": 61
			}
		}), "{{reason}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 53
				},
				"end": {
					"line": 34,
					"column": 63
				}
			}
		})) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 6
			},
			"end": {
				"line": 37,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 37,
				"column": 8
			},
			"end": {
				"line": 37,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 37,
				"column": 14
			},
			"end": {
				"line": 37,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 6
				},
				"end": {
					"line": 37,
					"column": 59
				}
			}
		}), "{{count}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 6
				},
				"end": {
					"line": 37,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "• " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 2
			},
			"end": {
				"line": 40,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 40,
				"column": 4
			},
			"end": {
				"line": 40,
				"column": 8
			}
		}), "{{text}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 2
				},
				"end": {
					"line": 40,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 45,
				"column": 8
			},
			"end": {
				"line": 45,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 0
			},
			"end": {
				"line": 46,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 46,
				"column": 2
			},
			"end": {
				"line": 46,
				"column": 6
			}
		}), "{{text}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ", or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 53,
				"column": 110
			},
			"end": {
				"line": 53,
				"column": 121
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 53,
				"column": 112
			},
			"end": {
				"line": 53,
				"column": 119
			}
		}), "{{replyTo}} at line 53", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 53,
					"column": 110
				},
				"end": {
					"line": 53,
					"column": 121
				}
			}
		})) != null ? stack1 : "");
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 55,
				"column": 106
			},
			"end": {
				"line": 55,
				"column": 120
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 55,
				"column": 108
			},
			"end": {
				"line": 55,
				"column": 118
			}
		}), "{{ledger.seq}} at line 55", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 106
				},
				"end": {
					"line": 55,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 55,
				"column": 122
			},
			"end": {
				"line": 55,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 55,
				"column": 124
			},
			"end": {
				"line": 55,
				"column": 128
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 55,
				"column": 129
			},
			"end": {
				"line": 55,
				"column": 140
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 122
				},
				"end": {
					"line": 55,
					"column": 142
				}
			}
		}), "{{code}} at line 55", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 122
				},
				"end": {
					"line": 55,
					"column": 142
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Rollback notice* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 20
			},
			"end": {
				"line": 1,
				"column": 35
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 22
			},
			"end": {
				"line": 1,
				"column": 33
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 20
				},
				"end": {
					"line": 1,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 41
			},
			"end": {
				"line": 1,
				"column": 48
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 35
				},
				"end": {
					"line": 1,
					"column": 71
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 74
			},
			"end": {
				"line": 1,
				"column": 82
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 1,
				"column": 76
			},
			"end": {
				"line": 1,
				"column": 80
			}
		}), "{{seen}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 74
				},
				"end": {
					"line": 1,
					"column": 82
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "*Checked:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 11
			},
			"end": {
				"line": 12,
				"column": 28
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 12,
				"column": 13
			},
			"end": {
				"line": 12,
				"column": 17
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 11
				},
				"end": {
					"line": 12,
					"column": 28
				}
			}
		}), "{{slot}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 11
				},
				"end": {
					"line": 12,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n\n*Taken back with it:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 22
			},
			"end": {
				"line": 14,
				"column": 41
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 14,
				"column": 24
			},
			"end": {
				"line": 14,
				"column": 39
			}
		}), "{{changes.summary}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 22
				},
				"end": {
					"line": 14,
					"column": 41
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 15,
				"column": 8
			},
			"end": {
				"line": 15,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 20,
				"column": 6
			},
			"end": {
				"line": 20,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 30,
				"column": 6
			},
			"end": {
				"line": 30,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 50,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "---\n\nThe next message about this shipment comes in this thread. Questions? Answer here" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 53,
				"column": 87
			},
			"end": {
				"line": 53,
				"column": 94
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 53,
					"column": 81
				},
				"end": {
					"line": 53,
					"column": 128
				}
			}
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 55,
				"column": 9
			},
			"end": {
				"line": 55,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 55,
				"column": 11
			},
			"end": {
				"line": 55,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 55,
				"column": 16
			},
			"end": {
				"line": 55,
				"column": 24
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 9
				},
				"end": {
					"line": 55,
					"column": 26
				}
			}
		}), "{{code}} at line 55", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 9
				},
				"end": {
					"line": 55,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 55,
				"column": 35
			},
			"end": {
				"line": 55,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 55,
				"column": 37
			},
			"end": {
				"line": 55,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 55,
				"column": 43
			},
			"end": {
				"line": 55,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 55,
				"column": 49
			},
			"end": {
				"line": 55,
				"column": 55
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 42
				},
				"end": {
					"line": 55,
					"column": 56
				}
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 35
				},
				"end": {
					"line": 55,
					"column": 58
				}
			}
		}), "{{code}} at line 55", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 35
				},
				"end": {
					"line": 55,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 55,
				"column": 64
			},
			"end": {
				"line": 55,
				"column": 70
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 58
				},
				"end": {
					"line": 55,
					"column": 149
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/rollback.text.hbs
var rollback_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 0
			},
			"end": {
				"line": 7,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 7,
				"column": 2
			},
			"end": {
				"line": 7,
				"column": 6
			}
		}), "{{live}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + " is live there again.\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "We could not confirm which version runs there now.\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Why: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 5
			},
			"end": {
				"line": 12,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 12,
				"column": 7
			},
			"end": {
				"line": 12,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 12,
				"column": 14
			},
			"end": {
				"line": 12,
				"column": 20
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 5
				},
				"end": {
					"line": 12,
					"column": 27
				}
			}
		}), "{{inline}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 5
				},
				"end": {
					"line": 12,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Live: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 12
			}
		}), "{{live}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 6
				},
				"end": {
					"line": 16,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Package: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 9
			},
			"end": {
				"line": 22,
				"column": 20
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 22,
				"column": 11
			},
			"end": {
				"line": 22,
				"column": 18
			}
		}), "{{package}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 9
				},
				"end": {
					"line": 22,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 9
			},
			"end": {
				"line": 25,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 25,
				"column": 11
			},
			"end": {
				"line": 25,
				"column": 26
			}
		}), "{{previousVersion}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 9
				},
				"end": {
					"line": 25,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Leave this list: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 17
			},
			"end": {
				"line": 28,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 28,
				"column": 19
			},
			"end": {
				"line": 28,
				"column": 23
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 17
				},
				"end": {
					"line": 28,
					"column": 39
				}
			}
		}), "{{slot}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 17
				},
				"end": {
					"line": 28,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 36,
				"column": 0
			},
			"end": {
				"line": 36,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 36,
				"column": 2
			},
			"end": {
				"line": 36,
				"column": 7
			}
		}), "{{title}} at line 36", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 38,
				"column": 8
			},
			"end": {
				"line": 38,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 0
				},
				"end": {
					"line": 40,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 39,
				"column": 8
			},
			"end": {
				"line": 39,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 2
				},
				"end": {
					"line": 39,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 33
			},
			"end": {
				"line": 39,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 39,
				"column": 35
			},
			"end": {
				"line": 39,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 39,
				"column": 42
			},
			"end": {
				"line": 39,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 33
				},
				"end": {
					"line": 39,
					"column": 60
				}
			}
		}), "{{inline}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 33
				},
				"end": {
					"line": 39,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 15
			},
			"end": {
				"line": 39,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 39,
				"column": 17
			},
			"end": {
				"line": 39,
				"column": 22
			}
		}), "{{scope}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 15
				},
				"end": {
					"line": 39,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 4
			},
			"end": {
				"line": 44,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 44,
				"column": 12
			},
			"end": {
				"line": 44,
				"column": 27
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 4
				},
				"end": {
					"line": 44,
					"column": 58
				}
			}
		}), "{{count}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 4
				},
				"end": {
					"line": 44,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "If you adapted to one of these, it is as it was before:\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 50,
				"column": 8
			},
			"end": {
				"line": 50,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 50,
					"column": 0
				},
				"end": {
					"line": 52,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 51,
				"column": 8
			},
			"end": {
				"line": 51,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 2
				},
				"end": {
					"line": 51,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 51,
				"column": 33
			},
			"end": {
				"line": 51,
				"column": 54
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 51,
				"column": 35
			},
			"end": {
				"line": 51,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 51,
				"column": 42
			},
			"end": {
				"line": 51,
				"column": 47
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 33
				},
				"end": {
					"line": 51,
					"column": 54
				}
			}
		}), "{{inline}} at line 51", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 33
				},
				"end": {
					"line": 51,
					"column": 54
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 51,
				"column": 15
			},
			"end": {
				"line": 51,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 51,
				"column": 17
			},
			"end": {
				"line": 51,
				"column": 22
			}
		}), "{{scope}} at line 51", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 15
				},
				"end": {
					"line": 51,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT THE CHECKS SAW\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 58,
				"column": 0
			},
			"end": {
				"line": 58,
				"column": 21
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 58,
				"column": 2
			},
			"end": {
				"line": 58,
				"column": 19
			}
		}), "{{internal.coverage}} at line 58", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 58,
					"column": 0
				},
				"end": {
					"line": 58,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 60,
				"column": 8
			},
			"end": {
				"line": 60,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 0
				},
				"end": {
					"line": 62,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 63,
				"column": 6
			},
			"end": {
				"line": 63,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 63,
					"column": 0
				},
				"end": {
					"line": 65,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 66,
				"column": 8
			},
			"end": {
				"line": 66,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 66,
					"column": 0
				},
				"end": {
					"line": 68,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 69,
				"column": 6
			},
			"end": {
				"line": 69,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 69,
					"column": 0
				},
				"end": {
					"line": 76,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 2
			},
			"end": {
				"line": 61,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 61,
				"column": 4
			},
			"end": {
				"line": 61,
				"column": 9
			}
		}), "{{check}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 2
				},
				"end": {
					"line": 61,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 15
			},
			"end": {
				"line": 61,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 61,
				"column": 17
			},
			"end": {
				"line": 61,
				"column": 23
			}
		}), "{{target}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 15
				},
				"end": {
					"line": 61,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 27
			},
			"end": {
				"line": 61,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 61,
				"column": 29
			},
			"end": {
				"line": 61,
				"column": 35
			}
		}), "{{result}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 27
				},
				"end": {
					"line": 61,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 61,
				"column": 43
			},
			"end": {
				"line": 61,
				"column": 49
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 37
				},
				"end": {
					"line": 61,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "; " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 53
			},
			"end": {
				"line": 61,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 61,
				"column": 55
			},
			"end": {
				"line": 61,
				"column": 61
			}
		}), "{{reason}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 53
				},
				"end": {
					"line": 61,
					"column": 63
				}
			}
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 64,
				"column": 6
			},
			"end": {
				"line": 64,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 64,
				"column": 8
			},
			"end": {
				"line": 64,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 64,
				"column": 14
			},
			"end": {
				"line": 64,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 64,
					"column": 6
				},
				"end": {
					"line": 64,
					"column": 59
				}
			}
		}), "{{count}} at line 64", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 64,
					"column": 6
				},
				"end": {
					"line": 64,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "* " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 67,
				"column": 2
			},
			"end": {
				"line": 67,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 67,
				"column": 4
			},
			"end": {
				"line": 67,
				"column": 8
			}
		}), "{{text}} at line 67", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 67,
					"column": 2
				},
				"end": {
					"line": 67,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 73,
				"column": 8
			},
			"end": {
				"line": 73,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 73,
					"column": 0
				},
				"end": {
					"line": 75,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 74,
				"column": 0
			},
			"end": {
				"line": 74,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 74,
				"column": 2
			},
			"end": {
				"line": 74,
				"column": 6
			}
		}), "{{text}} at line 74", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 74,
					"column": 0
				},
				"end": {
					"line": 74,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 83,
				"column": 44
			},
			"end": {
				"line": 83,
				"column": 55
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 83,
				"column": 46
			},
			"end": {
				"line": 83,
				"column": 53
			}
		}), "{{replyTo}} at line 83", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 83,
					"column": 44
				},
				"end": {
					"line": 83,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "ROLLBACK NOTICE\n\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 21
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
				"column": 12
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		}), "{{slot}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ",\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 10
			}
		}), "{{headline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ".\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Checked: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 9
			},
			"end": {
				"line": 18,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 18,
				"column": 11
			},
			"end": {
				"line": 18,
				"column": 15
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 9
				},
				"end": {
					"line": 18,
					"column": 26
				}
			}
		}), "{{slot}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 9
				},
				"end": {
					"line": 18,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "\nSeen: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 14
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
				"column": 12
			}
		}), "{{seen}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 6
				},
				"end": {
					"line": 19,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\nEnvironment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 13
			},
			"end": {
				"line": 20,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 20,
				"column": 15
			},
			"end": {
				"line": 20,
				"column": 26
			}
		}), "{{environment}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 13
				},
				"end": {
					"line": 20,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 21,
				"column": 6
			},
			"end": {
				"line": 21,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 24,
				"column": 6
			},
			"end": {
				"line": 24,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 27,
				"column": 6
			},
			"end": {
				"line": 27,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 29,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\nTAKEN BACK WITH IT\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 0
			},
			"end": {
				"line": 33,
				"column": 19
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 33,
				"column": 2
			},
			"end": {
				"line": 33,
				"column": 17
			}
		}), "{{changes.summary}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 19
				}
			}
		})) != null ? stack1 : "") + ".\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 35,
				"column": 8
			},
			"end": {
				"line": 35,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 0
				},
				"end": {
					"line": 42,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 47,
				"column": 6
			},
			"end": {
				"line": 47,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 47,
					"column": 0
				},
				"end": {
					"line": 54,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 55,
				"column": 6
			},
			"end": {
				"line": 55,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 0
				},
				"end": {
					"line": 78,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 82,
				"column": 6
			},
			"end": {
				"line": 82,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.program(22, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 82,
					"column": 0
				},
				"end": {
					"line": 86,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "genuine"), depth0, {
			"name": "genuine",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/exception.html.hbs
var exception_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "hello"), depth0, {
			"name": "hello",
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 17,
				"column": 6
			},
			"end": {
				"line": 17,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "next"), depth0, {
			"name": "next",
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 12
			},
			"end": {
				"line": 2,
				"column": 20
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 2,
				"column": 14
			},
			"end": {
				"line": 2,
				"column": 18
			}
		}), "{{seen}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 12
				},
				"end": {
					"line": 2,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 2,
				"column": 26
			},
			"end": {
				"line": 2,
				"column": 33
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 20
				},
				"end": {
					"line": 2,
					"column": 54
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 36
			},
			"end": {
				"line": 2,
				"column": 47
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", {
			"start": {
				"line": 2,
				"column": 38
			},
			"end": {
				"line": 2,
				"column": 45
			}
		}), "{{meaning}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 36
				},
				"end": {
					"line": 2,
					"column": 47
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
			"name": "facts",
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Announced" },
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 27
			},
			"end": {
				"line": 5,
				"column": 38
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 5,
				"column": 29
			},
			"end": {
				"line": 5,
				"column": 36
			}
		}), "{{version}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 27
				},
				"end": {
					"line": 5,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 5,
				"column": 44
			},
			"end": {
				"line": 5,
				"column": 62
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 38
				},
				"end": {
					"line": 5,
					"column": 102
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 75
			},
			"end": {
				"line": 5,
				"column": 95
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 5,
				"column": 77
			},
			"end": {
				"line": 5,
				"column": 81
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 75
				},
				"end": {
					"line": 5,
					"column": 95
				}
			}
		}), "{{slot}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 75
				},
				"end": {
					"line": 5,
					"column": 95
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "On time?" },
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 26
			},
			"end": {
				"line": 8,
				"column": 48
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 8,
				"column": 28
			},
			"end": {
				"line": 8,
				"column": 46
			}
		}), "{{difference.arrival}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 26
				},
				"end": {
					"line": 8,
					"column": 48
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "As announced?" },
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 31
			},
			"end": {
				"line": 11,
				"column": 54
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 11,
				"column": 33
			},
			"end": {
				"line": 11,
				"column": 52
			}
		}), "{{difference.sentence}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 31
				},
				"end": {
					"line": 11,
					"column": 54
				}
			}
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "checks"), depth0, {
			"name": "checks",
			"hash": { "name": "What the checks saw" },
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 40
			},
			"end": {
				"line": 18,
				"column": 61
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 18,
				"column": 42
			},
			"end": {
				"line": 18,
				"column": 59
			}
		}), "{{internal.coverage}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 40
				},
				"end": {
					"line": 18,
					"column": 61
				}
			}
		})) != null ? stack1 : "";
	},
	"14": function(container, depth0, helpers, partials, data) {
		return "The next message about this shipment comes in this thread.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/exception.slack.hbs
var exception_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 47
			},
			"end": {
				"line": 1,
				"column": 58
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 49
			},
			"end": {
				"line": 1,
				"column": 56
			}
		}), "{{package}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 47
				},
				"end": {
					"line": 1,
					"column": 58
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Announced:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 13
			},
			"end": {
				"line": 4,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 4,
				"column": 15
			},
			"end": {
				"line": 4,
				"column": 22
			}
		}), "{{version}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 13
				},
				"end": {
					"line": 4,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 4,
				"column": 30
			},
			"end": {
				"line": 4,
				"column": 48
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 24
				},
				"end": {
					"line": 4,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 61
			},
			"end": {
				"line": 4,
				"column": 81
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 4,
				"column": 63
			},
			"end": {
				"line": 4,
				"column": 67
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 61
				},
				"end": {
					"line": 4,
					"column": 81
				}
			}
		}), "{{slot}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 61
				},
				"end": {
					"line": 4,
					"column": 81
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 9,
				"column": 6
			},
			"end": {
				"line": 9,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*On time?* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 11
			},
			"end": {
				"line": 10,
				"column": 33
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 10,
				"column": 13
			},
			"end": {
				"line": 10,
				"column": 31
			}
		}), "{{difference.arrival}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 11
				},
				"end": {
					"line": 10,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 0
			},
			"end": {
				"line": 15,
				"column": 11
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", {
			"start": {
				"line": 15,
				"column": 2
			},
			"end": {
				"line": 15,
				"column": 9
			}
		}), "{{meaning}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What the checks saw:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 23
			},
			"end": {
				"line": 20,
				"column": 44
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 20,
				"column": 25
			},
			"end": {
				"line": 20,
				"column": 42
			}
		}), "{{internal.coverage}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 23
				},
				"end": {
					"line": 20,
					"column": 44
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 22,
				"column": 8
			},
			"end": {
				"line": 22,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 25,
				"column": 6
			},
			"end": {
				"line": 25,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 28,
				"column": 8
			},
			"end": {
				"line": 28,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 30,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 31,
				"column": 6
			},
			"end": {
				"line": 31,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 2
			},
			"end": {
				"line": 23,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 23,
				"column": 4
			},
			"end": {
				"line": 23,
				"column": 9
			}
		}), "{{check}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 2
				},
				"end": {
					"line": 23,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 15
			},
			"end": {
				"line": 23,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 23,
				"column": 17
			},
			"end": {
				"line": 23,
				"column": 23
			}
		}), "{{target}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 15
				},
				"end": {
					"line": 23,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 27
			},
			"end": {
				"line": 23,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 23,
				"column": 29
			},
			"end": {
				"line": 23,
				"column": 35
			}
		}), "{{result}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 27
				},
				"end": {
					"line": 23,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 23,
				"column": 43
			},
			"end": {
				"line": 23,
				"column": 49
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 37
				},
				"end": {
					"line": 23,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "; " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 53
			},
			"end": {
				"line": 23,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 23,
				"column": 55
			},
			"end": {
				"line": 23,
				"column": 61
			}
		}), "{{reason}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 53
				},
				"end": {
					"line": 23,
					"column": 63
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 6
			},
			"end": {
				"line": 26,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 26,
				"column": 8
			},
			"end": {
				"line": 26,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 26,
				"column": 14
			},
			"end": {
				"line": 26,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 6
				},
				"end": {
					"line": 26,
					"column": 59
				}
			}
		}), "{{count}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 6
				},
				"end": {
					"line": 26,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "• " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 2
			},
			"end": {
				"line": 29,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 29,
				"column": 4
			},
			"end": {
				"line": 29,
				"column": 8
			}
		}), "{{text}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 2
				},
				"end": {
					"line": 29,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 34,
				"column": 8
			},
			"end": {
				"line": 34,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 0
			},
			"end": {
				"line": 35,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 35,
				"column": 2
			},
			"end": {
				"line": 35,
				"column": 6
			}
		}), "{{text}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ", or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 42,
				"column": 110
			},
			"end": {
				"line": 42,
				"column": 121
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 42,
				"column": 112
			},
			"end": {
				"line": 42,
				"column": 119
			}
		}), "{{replyTo}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 110
				},
				"end": {
					"line": 42,
					"column": 121
				}
			}
		})) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 106
			},
			"end": {
				"line": 44,
				"column": 120
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 44,
				"column": 108
			},
			"end": {
				"line": 44,
				"column": 118
			}
		}), "{{ledger.seq}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 106
				},
				"end": {
					"line": 44,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 122
			},
			"end": {
				"line": 44,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 44,
				"column": 124
			},
			"end": {
				"line": 44,
				"column": 128
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 44,
				"column": 129
			},
			"end": {
				"line": 44,
				"column": 140
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 122
				},
				"end": {
					"line": 44,
					"column": 142
				}
			}
		}), "{{code}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 122
				},
				"end": {
					"line": 44,
					"column": 142
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 1
			},
			"end": {
				"line": 1,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 1,
				"column": 3
			},
			"end": {
				"line": 1,
				"column": 8
			}
		}), "{{label}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 1
				},
				"end": {
					"line": 1,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 14
			},
			"end": {
				"line": 1,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 16
			},
			"end": {
				"line": 1,
				"column": 27
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 14
				},
				"end": {
					"line": 1,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 35
			},
			"end": {
				"line": 1,
				"column": 42
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 29
				},
				"end": {
					"line": 1,
					"column": 65
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 68
			},
			"end": {
				"line": 1,
				"column": 76
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 1,
				"column": 70
			},
			"end": {
				"line": 1,
				"column": 74
			}
		}), "{{seen}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 68
				},
				"end": {
					"line": 1,
					"column": 76
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "*Checked:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 11
			},
			"end": {
				"line": 7,
				"column": 28
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 7,
				"column": 13
			},
			"end": {
				"line": 7,
				"column": 17
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 11
				},
				"end": {
					"line": 7,
					"column": 28
				}
			}
		}), "{{slot}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 11
				},
				"end": {
					"line": 7,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "difference", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 39,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "---\n\nThe next message about this shipment comes in this thread. Questions? Answer here" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 42,
				"column": 87
			},
			"end": {
				"line": 42,
				"column": 94
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 81
				},
				"end": {
					"line": 42,
					"column": 128
				}
			}
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 9
			},
			"end": {
				"line": 44,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 44,
				"column": 11
			},
			"end": {
				"line": 44,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 44,
				"column": 16
			},
			"end": {
				"line": 44,
				"column": 24
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 9
				},
				"end": {
					"line": 44,
					"column": 26
				}
			}
		}), "{{code}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 9
				},
				"end": {
					"line": 44,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 35
			},
			"end": {
				"line": 44,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 44,
				"column": 37
			},
			"end": {
				"line": 44,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 44,
				"column": 43
			},
			"end": {
				"line": 44,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 44,
				"column": 49
			},
			"end": {
				"line": 44,
				"column": 55
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 42
				},
				"end": {
					"line": 44,
					"column": 56
				}
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 35
				},
				"end": {
					"line": 44,
					"column": 58
				}
			}
		}), "{{code}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 35
				},
				"end": {
					"line": 44,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 44,
				"column": 64
			},
			"end": {
				"line": 44,
				"column": 70
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 58
				},
				"end": {
					"line": 44,
					"column": 149
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/exception.text.hbs
var exception_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return "EXCEPTION NOTICE: NOT DELIVERED\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "EXCEPTION NOTICE: UNVERIFIED\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Announced: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 11
			},
			"end": {
				"line": 12,
				"column": 22
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 12,
				"column": 13
			},
			"end": {
				"line": 12,
				"column": 20
			}
		}), "{{version}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 11
				},
				"end": {
					"line": 12,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 12,
				"column": 28
			},
			"end": {
				"line": 12,
				"column": 46
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 22
				},
				"end": {
					"line": 12,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 59
			},
			"end": {
				"line": 12,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 12,
				"column": 61
			},
			"end": {
				"line": 12,
				"column": 65
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 59
				},
				"end": {
					"line": 12,
					"column": 79
				}
			}
		}), "{{slot}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 59
				},
				"end": {
					"line": 12,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 17,
				"column": 6
			},
			"end": {
				"line": 17,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "On time? " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 9
			},
			"end": {
				"line": 18,
				"column": 31
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 18,
				"column": 11
			},
			"end": {
				"line": 18,
				"column": 29
			}
		}), "{{difference.arrival}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 9
				},
				"end": {
					"line": 18,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Package: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 9
			},
			"end": {
				"line": 23,
				"column": 20
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 23,
				"column": 11
			},
			"end": {
				"line": 23,
				"column": 18
			}
		}), "{{package}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 9
				},
				"end": {
					"line": 23,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 9
			},
			"end": {
				"line": 26,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 26,
				"column": 11
			},
			"end": {
				"line": 26,
				"column": 26
			}
		}), "{{previousVersion}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 9
				},
				"end": {
					"line": 26,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Leave this list: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 17
			},
			"end": {
				"line": 29,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 29,
				"column": 19
			},
			"end": {
				"line": 29,
				"column": 23
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 17
				},
				"end": {
					"line": 29,
					"column": 39
				}
			}
		}), "{{slot}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 17
				},
				"end": {
					"line": 29,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 0
			},
			"end": {
				"line": 33,
				"column": 11
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", {
			"start": {
				"line": 33,
				"column": 2
			},
			"end": {
				"line": 33,
				"column": 9
			}
		}), "{{meaning}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 37,
				"column": 6
			},
			"end": {
				"line": 37,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "AGAINST WHAT WAS ANNOUNCED\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT THE CHECKS SAW\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 0
			},
			"end": {
				"line": 46,
				"column": 21
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 46,
				"column": 2
			},
			"end": {
				"line": 46,
				"column": 19
			}
		}), "{{internal.coverage}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 48,
				"column": 8
			},
			"end": {
				"line": 48,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 50,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 51,
				"column": 6
			},
			"end": {
				"line": 51,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 0
				},
				"end": {
					"line": 53,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 54,
				"column": 8
			},
			"end": {
				"line": 54,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 54,
					"column": 0
				},
				"end": {
					"line": 56,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 57,
				"column": 6
			},
			"end": {
				"line": 57,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 57,
					"column": 0
				},
				"end": {
					"line": 64,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 49,
				"column": 2
			},
			"end": {
				"line": 49,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 49,
				"column": 4
			},
			"end": {
				"line": 49,
				"column": 9
			}
		}), "{{check}} at line 49", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 2
				},
				"end": {
					"line": 49,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 49,
				"column": 15
			},
			"end": {
				"line": 49,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 49,
				"column": 17
			},
			"end": {
				"line": 49,
				"column": 23
			}
		}), "{{target}} at line 49", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 15
				},
				"end": {
					"line": 49,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 49,
				"column": 27
			},
			"end": {
				"line": 49,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 49,
				"column": 29
			},
			"end": {
				"line": 49,
				"column": 35
			}
		}), "{{result}} at line 49", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 27
				},
				"end": {
					"line": 49,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 49,
				"column": 43
			},
			"end": {
				"line": 49,
				"column": 49
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 37
				},
				"end": {
					"line": 49,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "; " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 49,
				"column": 53
			},
			"end": {
				"line": 49,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 49,
				"column": 55
			},
			"end": {
				"line": 49,
				"column": 61
			}
		}), "{{reason}} at line 49", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 53
				},
				"end": {
					"line": 49,
					"column": 63
				}
			}
		})) != null ? stack1 : "");
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 52,
				"column": 6
			},
			"end": {
				"line": 52,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 52,
				"column": 8
			},
			"end": {
				"line": 52,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 52,
				"column": 14
			},
			"end": {
				"line": 52,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 6
				},
				"end": {
					"line": 52,
					"column": 59
				}
			}
		}), "{{count}} at line 52", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 6
				},
				"end": {
					"line": 52,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "* " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 55,
				"column": 2
			},
			"end": {
				"line": 55,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 55,
				"column": 4
			},
			"end": {
				"line": 55,
				"column": 8
			}
		}), "{{text}} at line 55", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 2
				},
				"end": {
					"line": 55,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 61,
				"column": 8
			},
			"end": {
				"line": 61,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 0
				},
				"end": {
					"line": 63,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 62,
				"column": 0
			},
			"end": {
				"line": 62,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 62,
				"column": 2
			},
			"end": {
				"line": 62,
				"column": 6
			}
		}), "{{text}} at line 62", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 0
				},
				"end": {
					"line": 62,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 71,
				"column": 44
			},
			"end": {
				"line": 71,
				"column": 55
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 71,
				"column": 46
			},
			"end": {
				"line": 71,
				"column": 53
			}
		}), "{{replyTo}} at line 71", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 71,
					"column": 44
				},
				"end": {
					"line": 71,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 1,
				"column": 7
			},
			"end": {
				"line": 1,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "tone", {
			"start": {
				"line": 1,
				"column": 10
			},
			"end": {
				"line": 1,
				"column": 14
			}
		}), "undelivered", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 6
				},
				"end": {
					"line": 1,
					"column": 29
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 21
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 7,
				"column": 8
			},
			"end": {
				"line": 7,
				"column": 12
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 6
				},
				"end": {
					"line": 7,
					"column": 21
				}
			}
		}), "{{slot}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 6
				},
				"end": {
					"line": 7,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ",\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 0
			},
			"end": {
				"line": 9,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 9,
				"column": 2
			},
			"end": {
				"line": 9,
				"column": 10
			}
		}), "{{headline}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ".\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Checked: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 9
			},
			"end": {
				"line": 14,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 14,
				"column": 11
			},
			"end": {
				"line": 14,
				"column": 15
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 9
				},
				"end": {
					"line": 14,
					"column": 26
				}
			}
		}), "{{slot}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 9
				},
				"end": {
					"line": 14,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "\nSeen: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 14
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 15,
				"column": 8
			},
			"end": {
				"line": 15,
				"column": 12
			}
		}), "{{seen}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 6
				},
				"end": {
					"line": 15,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "difference", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 13
			},
			"end": {
				"line": 21,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 21,
				"column": 15
			},
			"end": {
				"line": 21,
				"column": 26
			}
		}), "{{environment}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 13
				},
				"end": {
					"line": 21,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 25,
				"column": 6
			},
			"end": {
				"line": 25,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 28,
				"column": 6
			},
			"end": {
				"line": 28,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 30,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 32,
				"column": 6
			},
			"end": {
				"line": 32,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "difference", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 42,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 66,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 70,
				"column": 6
			},
			"end": {
				"line": 70,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.program(20, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 70,
					"column": 0
				},
				"end": {
					"line": 74,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "genuine"), depth0, {
			"name": "genuine",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notice-changes.html.hbs
var notice_changes_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:24px 0 0\">\n<tr>\n<td class=\"alert\" style=\"padding:20px 22px 10px;background:#fdf3de;border:1px solid #e2b866;border-left:4px solid #8a5a00;border-radius:4px 10px 10px 4px\">\n<h2 class=\"warn\" style=\"margin:0 0 12px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#704800\">What breaks, and what to do</h2>\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 6,
				"column": 8
			},
			"end": {
				"line": 6,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</td>\n</tr>\n</table>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3 class=\"ink\" style=\"margin:0 0 4px;font-size:16px;line-height:25px;font-weight:700;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 7,
				"column": 130
			},
			"end": {
				"line": 7,
				"column": 135
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 124
				},
				"end": {
					"line": 7,
					"column": 155
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 155
			},
			"end": {
				"line": 7,
				"column": 183
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 7,
				"column": 157
			},
			"end": {
				"line": 7,
				"column": 163
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 7,
				"column": 164
			},
			"end": {
				"line": 7,
				"column": 169
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 7,
				"column": 170
			},
			"end": {
				"line": 7,
				"column": 181
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 155
				},
				"end": {
					"line": 7,
					"column": 183
				}
			}
		}), "{{inline}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 155
				},
				"end": {
					"line": 7,
					"column": 183
				}
			}
		})) != null ? stack1 : "") + "</h3>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "advice", {
			"start": {
				"line": 8,
				"column": 8
			},
			"end": {
				"line": 8,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 137
			},
			"end": {
				"line": 7,
				"column": 146
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 7,
				"column": 139
			},
			"end": {
				"line": 7,
				"column": 144
			}
		}), "{{scope}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 137
				},
				"end": {
					"line": 7,
					"column": 146
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"ink\" style=\"margin:0 0 12px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 108
			},
			"end": {
				"line": 9,
				"column": 135
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 9,
				"column": 110
			},
			"end": {
				"line": 9,
				"column": 116
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 9,
				"column": 122
			},
			"end": {
				"line": 9,
				"column": 133
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 108
				},
				"end": {
					"line": 9,
					"column": 135
				}
			}
		}), "{{inline}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 108
				},
				"end": {
					"line": 9,
					"column": 135
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">How to upgrade</h2>\n<ol class=\"changes ink\" style=\"margin:0;padding:0 0 0 24px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "upgrade", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ol>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 20,
				"column": 12
			},
			"end": {
				"line": 20,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 4
				},
				"end": {
					"line": 20,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 20,
				"column": 29
			},
			"end": {
				"line": 20,
				"column": 35
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 19
				},
				"end": {
					"line": 20,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 52
			},
			"end": {
				"line": 20,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 20,
				"column": 54
			},
			"end": {
				"line": 20,
				"column": 60
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 20,
				"column": 66
			},
			"end": {
				"line": 20,
				"column": 77
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 52
				},
				"end": {
					"line": 20,
					"column": 79
				}
			}
		}), "{{inline}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 52
				},
				"end": {
					"line": 20,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:16px;line-height:25px;color:#566072\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 89
			},
			"end": {
				"line": 25,
				"column": 144
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 25,
				"column": 91
			},
			"end": {
				"line": 25,
				"column": 96
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", {
			"start": {
				"line": 25,
				"column": 97
			},
			"end": {
				"line": 25,
				"column": 117
			}
		}), "more step", "more steps", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 89
				},
				"end": {
					"line": 25,
					"column": 144
				}
			}
		}), "{{count}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 89
				},
				"end": {
					"line": 25,
					"column": 144
				}
			}
		})) != null ? stack1 : "") + ", told in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 25,
				"column": 160
			},
			"end": {
				"line": 25,
				"column": 167
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 154
				},
				"end": {
					"line": 25,
					"column": 237
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 169
			},
			"end": {
				"line": 25,
				"column": 205
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 25,
				"column": 171
			},
			"end": {
				"line": 25,
				"column": 175
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 25,
				"column": 176
			},
			"end": {
				"line": 25,
				"column": 183
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 169
				},
				"end": {
					"line": 25,
					"column": 205
				}
			}
		}), "{{link}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 169
				},
				"end": {
					"line": 25,
					"column": 205
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">What matters most</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "highlights", {
			"start": {
				"line": 30,
				"column": 8
			},
			"end": {
				"line": 30,
				"column": 26
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 31,
				"column": 12
			},
			"end": {
				"line": 31,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 4
				},
				"end": {
					"line": 31,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 31,
				"column": 29
			},
			"end": {
				"line": 31,
				"column": 35
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 19
				},
				"end": {
					"line": 31,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 52
			},
			"end": {
				"line": 31,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 31,
				"column": 54
			},
			"end": {
				"line": 31,
				"column": 60
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 31,
				"column": 66
			},
			"end": {
				"line": 31,
				"column": 77
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 52
				},
				"end": {
					"line": 31,
					"column": 79
				}
			}
		}), "{{inline}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 52
				},
				"end": {
					"line": 31,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 36,
				"column": 151
			},
			"end": {
				"line": 36,
				"column": 160
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 36,
				"column": 153
			},
			"end": {
				"line": 36,
				"column": 158
			}
		}), "{{title}} at line 36", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 151
				},
				"end": {
					"line": 36,
					"column": 160
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 38,
				"column": 8
			},
			"end": {
				"line": 38,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 0
				},
				"end": {
					"line": 40,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 39,
				"column": 10
			},
			"end": {
				"line": 39,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 4
				},
				"end": {
					"line": 39,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 52
			},
			"end": {
				"line": 39,
				"column": 86
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 39,
				"column": 54
			},
			"end": {
				"line": 39,
				"column": 60
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 39,
				"column": 61
			},
			"end": {
				"line": 39,
				"column": 72
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 39,
				"column": 73
			},
			"end": {
				"line": 39,
				"column": 84
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 52
				},
				"end": {
					"line": 39,
					"column": 86
				}
			}
		}), "{{inline}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 52
				},
				"end": {
					"line": 39,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 25
			},
			"end": {
				"line": 39,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 39,
				"column": 27
			},
			"end": {
				"line": 39,
				"column": 32
			}
		}), "{{scope}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 25
				},
				"end": {
					"line": 39,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:16px 0 0;font-size:16px;line-height:25px;color:#566072\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 90
			},
			"end": {
				"line": 44,
				"column": 144
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 44,
				"column": 92
			},
			"end": {
				"line": 44,
				"column": 97
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 44,
				"column": 98
			},
			"end": {
				"line": 44,
				"column": 113
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 90
				},
				"end": {
					"line": 44,
					"column": 144
				}
			}
		}), "{{count}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 90
				},
				"end": {
					"line": 44,
					"column": 144
				}
			}
		})) != null ? stack1 : "") + ", listed in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 44,
				"column": 162
			},
			"end": {
				"line": 44,
				"column": 169
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 156
				},
				"end": {
					"line": 44,
					"column": 239
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 171
			},
			"end": {
				"line": 44,
				"column": 207
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 44,
				"column": 173
			},
			"end": {
				"line": 44,
				"column": 177
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 44,
				"column": 178
			},
			"end": {
				"line": 44,
				"column": 185
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 171
				},
				"end": {
					"line": 44,
					"column": 207
				}
			}
		}), "{{link}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 171
				},
				"end": {
					"line": 44,
					"column": 207
				}
			}
		})) != null ? stack1 : "";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 47,
				"column": 6
			},
			"end": {
				"line": 47,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 47,
					"column": 0
				},
				"end": {
					"line": 54,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 55,
				"column": 6
			},
			"end": {
				"line": 55,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 0
				},
				"end": {
					"line": 57,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 48,
				"column": 128
			},
			"end": {
				"line": 48,
				"column": 137
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 48,
				"column": 130
			},
			"end": {
				"line": 48,
				"column": 135
			}
		}), "{{title}} at line 48", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 128
				},
				"end": {
					"line": 48,
					"column": 137
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 50,
				"column": 8
			},
			"end": {
				"line": 50,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 50,
					"column": 0
				},
				"end": {
					"line": 52,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 51,
				"column": 4
			},
			"end": {
				"line": 51,
				"column": 24
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 51,
				"column": 6
			},
			"end": {
				"line": 51,
				"column": 12
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 4
				},
				"end": {
					"line": 51,
					"column": 24
				}
			}
		}), "{{inline}} at line 51", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 4
				},
				"end": {
					"line": 51,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:16px;line-height:25px;color:#566072\">" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 56,
				"column": 85
			},
			"end": {
				"line": 56,
				"column": 93
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 56,
				"column": 87
			},
			"end": {
				"line": 56,
				"column": 91
			}
		}), "{{more}} at line 56", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 56,
					"column": 85
				},
				"end": {
					"line": 56,
					"column": 93
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "upgrade", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", {
			"start": {
				"line": 24,
				"column": 6
			},
			"end": {
				"line": 24,
				"column": 26
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "highlights", {
			"start": {
				"line": 27,
				"column": 6
			},
			"end": {
				"line": 27,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 35,
				"column": 8
			},
			"end": {
				"line": 35,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 0
				},
				"end": {
					"line": 42,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 45,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", {
			"start": {
				"line": 46,
				"column": 8
			},
			"end": {
				"line": 46,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 0
				},
				"end": {
					"line": 58,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notice-changes.slack.hbs
var notice_changes_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What breaks, and what to do*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 2
				},
				"end": {
					"line": 4,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 35
			},
			"end": {
				"line": 4,
				"column": 63
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 37
			},
			"end": {
				"line": 4,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 4,
				"column": 44
			},
			"end": {
				"line": 4,
				"column": 49
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 4,
				"column": 50
			},
			"end": {
				"line": 4,
				"column": 61
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 35
				},
				"end": {
					"line": 4,
					"column": 63
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 35
				},
				"end": {
					"line": 4,
					"column": 63
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "advice", {
			"start": {
				"line": 5,
				"column": 8
			},
			"end": {
				"line": 5,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 16
			},
			"end": {
				"line": 4,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 18
			},
			"end": {
				"line": 4,
				"column": 23
			}
		}), "{{scope}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 16
				},
				"end": {
					"line": 4,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "      " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 33
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 6,
				"column": 8
			},
			"end": {
				"line": 6,
				"column": 14
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 6,
				"column": 20
			},
			"end": {
				"line": 6,
				"column": 31
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 6
				},
				"end": {
					"line": 6,
					"column": 33
				}
			}
		}), "{{inline}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 6
				},
				"end": {
					"line": 6,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*How to upgrade*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "upgrade", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 0
			},
			"end": {
				"line": 14,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "number", {
			"start": {
				"line": 14,
				"column": 2
			},
			"end": {
				"line": 14,
				"column": 8
			}
		}), "{{number}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + ". " + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 14,
				"column": 20
			},
			"end": {
				"line": 14,
				"column": 25
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 12
				},
				"end": {
					"line": 15,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 14,
				"column": 37
			},
			"end": {
				"line": 14,
				"column": 43
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 27
				},
				"end": {
					"line": 15,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 17
			},
			"end": {
				"line": 15,
				"column": 44
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 15,
				"column": 19
			},
			"end": {
				"line": 15,
				"column": 25
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 15,
				"column": 31
			},
			"end": {
				"line": 15,
				"column": 42
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 17
				},
				"end": {
					"line": 15,
					"column": 44
				}
			}
		}), "{{inline}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 17
				},
				"end": {
					"line": 15,
					"column": 44
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "\n      ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 4
			},
			"end": {
				"line": 20,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 20,
				"column": 6
			},
			"end": {
				"line": 20,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", {
			"start": {
				"line": 20,
				"column": 12
			},
			"end": {
				"line": 20,
				"column": 32
			}
		}), "more step", "more steps", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 4
				},
				"end": {
					"line": 20,
					"column": 59
				}
			}
		}), "{{count}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 4
				},
				"end": {
					"line": 20,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + ", told in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 20,
				"column": 75
			},
			"end": {
				"line": 20,
				"column": 82
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 69
				},
				"end": {
					"line": 20,
					"column": 152
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 84
			},
			"end": {
				"line": 20,
				"column": 120
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 20,
				"column": 86
			},
			"end": {
				"line": 20,
				"column": 90
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 20,
				"column": 91
			},
			"end": {
				"line": 20,
				"column": 98
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 84
				},
				"end": {
					"line": 20,
					"column": 120
				}
			}
		}), "{{link}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 84
				},
				"end": {
					"line": 20,
					"column": 120
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What matters most*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "highlights", {
			"start": {
				"line": 25,
				"column": 8
			},
			"end": {
				"line": 25,
				"column": 26
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "• " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 26,
				"column": 10
			},
			"end": {
				"line": 26,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 2
				},
				"end": {
					"line": 27,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 26,
				"column": 27
			},
			"end": {
				"line": 26,
				"column": 33
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 17
				},
				"end": {
					"line": 27,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 17
			},
			"end": {
				"line": 27,
				"column": 44
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 27,
				"column": 19
			},
			"end": {
				"line": 27,
				"column": 25
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 27,
				"column": 31
			},
			"end": {
				"line": 27,
				"column": 42
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 17
				},
				"end": {
					"line": 27,
					"column": 44
				}
			}
		}), "{{inline}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 17
				},
				"end": {
					"line": 27,
					"column": 44
				}
			}
		})) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 1
			},
			"end": {
				"line": 32,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 32,
				"column": 3
			},
			"end": {
				"line": 32,
				"column": 8
			}
		}), "{{title}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 1
				},
				"end": {
					"line": 32,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 33,
				"column": 8
			},
			"end": {
				"line": 33,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 34,
				"column": 8
			},
			"end": {
				"line": 34,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 2
				},
				"end": {
					"line": 34,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 35
			},
			"end": {
				"line": 34,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 34,
				"column": 37
			},
			"end": {
				"line": 34,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 34,
				"column": 44
			},
			"end": {
				"line": 34,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 34,
				"column": 56
			},
			"end": {
				"line": 34,
				"column": 67
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 35
				},
				"end": {
					"line": 34,
					"column": 69
				}
			}
		}), "{{inline}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 35
				},
				"end": {
					"line": 34,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 16
			},
			"end": {
				"line": 34,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 34,
				"column": 18
			},
			"end": {
				"line": 34,
				"column": 23
			}
		}), "{{scope}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 16
				},
				"end": {
					"line": 34,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 4
			},
			"end": {
				"line": 39,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 39,
				"column": 6
			},
			"end": {
				"line": 39,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 39,
				"column": 12
			},
			"end": {
				"line": 39,
				"column": 27
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 4
				},
				"end": {
					"line": 39,
					"column": 58
				}
			}
		}), "{{count}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 4
				},
				"end": {
					"line": 39,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ", listed in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 39,
				"column": 76
			},
			"end": {
				"line": 39,
				"column": 83
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 70
				},
				"end": {
					"line": 39,
					"column": 153
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 85
			},
			"end": {
				"line": 39,
				"column": 121
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 39,
				"column": 87
			},
			"end": {
				"line": 39,
				"column": 91
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 39,
				"column": 92
			},
			"end": {
				"line": 39,
				"column": 99
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 85
				},
				"end": {
					"line": 39,
					"column": 121
				}
			}
		}), "{{link}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 85
				},
				"end": {
					"line": 39,
					"column": 121
				}
			}
		})) != null ? stack1 : "";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 48,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 49,
				"column": 6
			},
			"end": {
				"line": 49,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 0
				},
				"end": {
					"line": 51,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 1
			},
			"end": {
				"line": 44,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 44,
				"column": 3
			},
			"end": {
				"line": 44,
				"column": 8
			}
		}), "{{title}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 1
				},
				"end": {
					"line": 44,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 45,
				"column": 8
			},
			"end": {
				"line": 45,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 2
			},
			"end": {
				"line": 46,
				"column": 22
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 46,
				"column": 4
			},
			"end": {
				"line": 46,
				"column": 10
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 2
				},
				"end": {
					"line": 46,
					"column": 22
				}
			}
		}), "{{inline}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 2
				},
				"end": {
					"line": 46,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 50,
				"column": 0
			},
			"end": {
				"line": 50,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 50,
				"column": 2
			},
			"end": {
				"line": 50,
				"column": 6
			}
		}), "{{more}} at line 50", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 50,
					"column": 0
				},
				"end": {
					"line": 50,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "upgrade", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 26
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "highlights", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 30,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 31,
				"column": 8
			},
			"end": {
				"line": 31,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 38,
				"column": 6
			},
			"end": {
				"line": 38,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", {
			"start": {
				"line": 42,
				"column": 8
			},
			"end": {
				"line": 42,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 0
				},
				"end": {
					"line": 53,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notice-changes.text.hbs
var notice_changes_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT BREAKS, AND WHAT TO DO\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 5,
				"column": 8
			},
			"end": {
				"line": 5,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 2
				},
				"end": {
					"line": 5,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 33
			},
			"end": {
				"line": 5,
				"column": 54
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 35
			},
			"end": {
				"line": 5,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 5,
				"column": 42
			},
			"end": {
				"line": 5,
				"column": 47
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 33
				},
				"end": {
					"line": 5,
					"column": 54
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 33
				},
				"end": {
					"line": 5,
					"column": 54
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "advice", {
			"start": {
				"line": 6,
				"column": 8
			},
			"end": {
				"line": 6,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 15
			},
			"end": {
				"line": 5,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 5,
				"column": 17
			},
			"end": {
				"line": 5,
				"column": 22
			}
		}), "{{scope}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 15
				},
				"end": {
					"line": 5,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 2
			},
			"end": {
				"line": 7,
				"column": 22
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 7,
				"column": 4
			},
			"end": {
				"line": 7,
				"column": 10
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 2
				},
				"end": {
					"line": 7,
					"column": 22
				}
			}
		}), "{{inline}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 2
				},
				"end": {
					"line": 7,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "HOW TO UPGRADE\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "upgrade", {
			"start": {
				"line": 15,
				"column": 8
			},
			"end": {
				"line": 15,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 0
			},
			"end": {
				"line": 16,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "number", {
			"start": {
				"line": 16,
				"column": 2
			},
			"end": {
				"line": 16,
				"column": 8
			}
		}), "{{number}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + ". " + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 16,
				"column": 20
			},
			"end": {
				"line": 16,
				"column": 25
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 12
				},
				"end": {
					"line": 17,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 16,
				"column": 37
			},
			"end": {
				"line": 16,
				"column": 43
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 27
				},
				"end": {
					"line": 17,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 14
			},
			"end": {
				"line": 17,
				"column": 34
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 17,
				"column": 16
			},
			"end": {
				"line": 17,
				"column": 22
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 14
				},
				"end": {
					"line": 17,
					"column": 34
				}
			}
		}), "{{inline}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 14
				},
				"end": {
					"line": 17,
					"column": 34
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 4
			},
			"end": {
				"line": 22,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", {
			"start": {
				"line": 22,
				"column": 12
			},
			"end": {
				"line": 22,
				"column": 32
			}
		}), "more step", "more steps", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 4
				},
				"end": {
					"line": 22,
					"column": 59
				}
			}
		}), "{{count}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 4
				},
				"end": {
					"line": 22,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + ", told in the release notes.\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT MATTERS MOST\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "highlights", {
			"start": {
				"line": 28,
				"column": 8
			},
			"end": {
				"line": 28,
				"column": 26
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "* " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 29,
				"column": 10
			},
			"end": {
				"line": 29,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 2
				},
				"end": {
					"line": 30,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 29,
				"column": 27
			},
			"end": {
				"line": 29,
				"column": 33
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 17
				},
				"end": {
					"line": 30,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 30,
				"column": 13
			},
			"end": {
				"line": 30,
				"column": 33
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 30,
				"column": 15
			},
			"end": {
				"line": 30,
				"column": 21
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 13
				},
				"end": {
					"line": 30,
					"column": 33
				}
			}
		}), "{{inline}} at line 30", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 13
				},
				"end": {
					"line": 30,
					"column": 33
				}
			}
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "\n  ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 0
			},
			"end": {
				"line": 35,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 35,
				"column": 2
			},
			"end": {
				"line": 35,
				"column": 7
			}
		}), "{{title}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 37,
				"column": 8
			},
			"end": {
				"line": 37,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 0
				},
				"end": {
					"line": 39,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 38,
				"column": 8
			},
			"end": {
				"line": 38,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 2
				},
				"end": {
					"line": 38,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 38,
				"column": 33
			},
			"end": {
				"line": 38,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 38,
				"column": 35
			},
			"end": {
				"line": 38,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 38,
				"column": 42
			},
			"end": {
				"line": 38,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 33
				},
				"end": {
					"line": 38,
					"column": 60
				}
			}
		}), "{{inline}} at line 38", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 33
				},
				"end": {
					"line": 38,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 38,
				"column": 15
			},
			"end": {
				"line": 38,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 38,
				"column": 17
			},
			"end": {
				"line": 38,
				"column": 22
			}
		}), "{{scope}} at line 38", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 15
				},
				"end": {
					"line": 38,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 4
			},
			"end": {
				"line": 43,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 43,
				"column": 12
			},
			"end": {
				"line": 43,
				"column": 27
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 4
				},
				"end": {
					"line": 43,
					"column": 58
				}
			}
		}), "{{count}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 4
				},
				"end": {
					"line": 43,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ", listed in the release notes" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 43,
				"column": 93
			},
			"end": {
				"line": 43,
				"column": 100
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(18, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 87
				},
				"end": {
					"line": 43,
					"column": 144
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 104
			},
			"end": {
				"line": 43,
				"column": 128
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 43,
				"column": 106
			},
			"end": {
				"line": 43,
				"column": 110
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 43,
				"column": 111
			},
			"end": {
				"line": 43,
				"column": 118
			}
		}), alias1(depth0, "pageUrl", {
			"start": {
				"line": 43,
				"column": 119
			},
			"end": {
				"line": 43,
				"column": 126
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 104
				},
				"end": {
					"line": 43,
					"column": 128
				}
			}
		}), "{{link}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 104
				},
				"end": {
					"line": 43,
					"column": 128
				}
			}
		})) != null ? stack1 : "");
	},
	"18": function(container, depth0, helpers, partials, data) {
		return ".";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 47,
				"column": 6
			},
			"end": {
				"line": 47,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 47,
					"column": 0
				},
				"end": {
					"line": 53,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 54,
				"column": 6
			},
			"end": {
				"line": 54,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 54,
					"column": 0
				},
				"end": {
					"line": 56,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 48,
				"column": 0
			},
			"end": {
				"line": 48,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 48,
				"column": 2
			},
			"end": {
				"line": 48,
				"column": 7
			}
		}), "{{title}} at line 48", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 48,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 50,
				"column": 8
			},
			"end": {
				"line": 50,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 50,
					"column": 0
				},
				"end": {
					"line": 52,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 51,
				"column": 2
			},
			"end": {
				"line": 51,
				"column": 22
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 51,
				"column": 4
			},
			"end": {
				"line": 51,
				"column": 10
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 2
				},
				"end": {
					"line": 51,
					"column": 22
				}
			}
		}), "{{inline}} at line 51", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 2
				},
				"end": {
					"line": 51,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 55,
				"column": 0
			},
			"end": {
				"line": 55,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 55,
				"column": 2
			},
			"end": {
				"line": 55,
				"column": 6
			}
		}), "{{more}} at line 55", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 55,
					"column": 0
				},
				"end": {
					"line": 55,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "upgrade", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", {
			"start": {
				"line": 21,
				"column": 6
			},
			"end": {
				"line": 21,
				"column": 26
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "highlights", {
			"start": {
				"line": 25,
				"column": 6
			},
			"end": {
				"line": 25,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 34,
				"column": 8
			},
			"end": {
				"line": 34,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 42,
				"column": 6
			},
			"end": {
				"line": 42,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 0
				},
				"end": {
					"line": 45,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", {
			"start": {
				"line": 46,
				"column": 8
			},
			"end": {
				"line": 46,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 0
				},
				"end": {
					"line": 58,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notice-difference.slack.hbs
var notice_difference_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 2,
				"column": 6
			},
			"end": {
				"line": 2,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "missing", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "added", {
			"start": {
				"line": 13,
				"column": 6
			},
			"end": {
				"line": 13,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "omitted", {
			"start": {
				"line": 20,
				"column": 6
			},
			"end": {
				"line": 20,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 0
			},
			"end": {
				"line": 3,
				"column": 23
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 3,
				"column": 2
			},
			"end": {
				"line": 3,
				"column": 21
			}
		}), "{{difference.sentence}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 3,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Announced, and not in it*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "missing", {
			"start": {
				"line": 8,
				"column": 8
			},
			"end": {
				"line": 8,
				"column": 26
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 9,
				"column": 8
			},
			"end": {
				"line": 9,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 2
				},
				"end": {
					"line": 9,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 35
			},
			"end": {
				"line": 9,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 9,
				"column": 37
			},
			"end": {
				"line": 9,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 9,
				"column": 44
			},
			"end": {
				"line": 9,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 9,
				"column": 56
			},
			"end": {
				"line": 9,
				"column": 67
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 35
				},
				"end": {
					"line": 9,
					"column": 69
				}
			}
		}), "{{inline}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 35
				},
				"end": {
					"line": 9,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 16
			},
			"end": {
				"line": 9,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 9,
				"column": 18
			},
			"end": {
				"line": 9,
				"column": 23
			}
		}), "{{scope}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 16
				},
				"end": {
					"line": 9,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*In it, and not announced*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "added", {
			"start": {
				"line": 15,
				"column": 8
			},
			"end": {
				"line": 15,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 2
				},
				"end": {
					"line": 16,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 35
			},
			"end": {
				"line": 16,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 16,
				"column": 37
			},
			"end": {
				"line": 16,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 16,
				"column": 44
			},
			"end": {
				"line": 16,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 16,
				"column": 56
			},
			"end": {
				"line": 16,
				"column": 67
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 35
				},
				"end": {
					"line": 16,
					"column": 69
				}
			}
		}), "{{inline}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 35
				},
				"end": {
					"line": 16,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 16
			},
			"end": {
				"line": 16,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 16,
				"column": 18
			},
			"end": {
				"line": 16,
				"column": 23
			}
		}), "{{scope}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 16
				},
				"end": {
					"line": 16,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 4
			},
			"end": {
				"line": 21,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 21,
				"column": 6
			},
			"end": {
				"line": 21,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "difference"), "omitted", {
			"start": {
				"line": 21,
				"column": 12
			},
			"end": {
				"line": 21,
				"column": 30
			}
		}), "more difference", "more differences", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 4
				},
				"end": {
					"line": 21,
					"column": 69
				}
			}
		}), "{{count}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 4
				},
				"end": {
					"line": 21,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ", told in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 21,
				"column": 85
			},
			"end": {
				"line": 21,
				"column": 92
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 79
				},
				"end": {
					"line": 21,
					"column": 162
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 94
			},
			"end": {
				"line": 21,
				"column": 130
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 21,
				"column": 96
			},
			"end": {
				"line": 21,
				"column": 100
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 21,
				"column": 101
			},
			"end": {
				"line": 21,
				"column": 108
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 94
				},
				"end": {
					"line": 21,
					"column": 130
				}
			}
		}), "{{link}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 94
				},
				"end": {
					"line": 21,
					"column": 130
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notice-difference.text.hbs
var notice_difference_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 2,
				"column": 6
			},
			"end": {
				"line": 2,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 0
				},
				"end": {
					"line": 4,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "missing", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "added", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "difference"), "omitted", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 0
			},
			"end": {
				"line": 3,
				"column": 23
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 3,
				"column": 2
			},
			"end": {
				"line": 3,
				"column": 21
			}
		}), "{{difference.sentence}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 3,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Announced, and not in it:\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "missing", {
			"start": {
				"line": 9,
				"column": 8
			},
			"end": {
				"line": 9,
				"column": 26
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 10,
				"column": 8
			},
			"end": {
				"line": 10,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 2
				},
				"end": {
					"line": 10,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 33
			},
			"end": {
				"line": 10,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 10,
				"column": 35
			},
			"end": {
				"line": 10,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 10,
				"column": 42
			},
			"end": {
				"line": 10,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 33
				},
				"end": {
					"line": 10,
					"column": 60
				}
			}
		}), "{{inline}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 33
				},
				"end": {
					"line": 10,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 15
			},
			"end": {
				"line": 10,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 10,
				"column": 17
			},
			"end": {
				"line": 10,
				"column": 22
			}
		}), "{{scope}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 15
				},
				"end": {
					"line": 10,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "In it, and not announced:\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "added", {
			"start": {
				"line": 17,
				"column": 8
			},
			"end": {
				"line": 17,
				"column": 24
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 18,
				"column": 8
			},
			"end": {
				"line": 18,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 2
				},
				"end": {
					"line": 18,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 33
			},
			"end": {
				"line": 18,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 18,
				"column": 35
			},
			"end": {
				"line": 18,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 18,
				"column": 42
			},
			"end": {
				"line": 18,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 33
				},
				"end": {
					"line": 18,
					"column": 60
				}
			}
		}), "{{inline}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 33
				},
				"end": {
					"line": 18,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 15
			},
			"end": {
				"line": 18,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 18,
				"column": 17
			},
			"end": {
				"line": 18,
				"column": 22
			}
		}), "{{scope}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 15
				},
				"end": {
					"line": 18,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 4
			},
			"end": {
				"line": 23,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "difference"), "omitted", {
			"start": {
				"line": 23,
				"column": 12
			},
			"end": {
				"line": 23,
				"column": 30
			}
		}), "more difference", "more differences", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 4
				},
				"end": {
					"line": 23,
					"column": 69
				}
			}
		}), "{{count}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 4
				},
				"end": {
					"line": 23,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ", told in the release notes" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 23,
				"column": 102
			},
			"end": {
				"line": 23,
				"column": 109
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 96
				},
				"end": {
					"line": 23,
					"column": 153
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 113
			},
			"end": {
				"line": 23,
				"column": 137
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 23,
				"column": 115
			},
			"end": {
				"line": 23,
				"column": 119
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 23,
				"column": 120
			},
			"end": {
				"line": 23,
				"column": 127
			}
		}), alias1(depth0, "pageUrl", {
			"start": {
				"line": 23,
				"column": 128
			},
			"end": {
				"line": 23,
				"column": 135
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 113
				},
				"end": {
					"line": 23,
					"column": 137
				}
			}
		}), "{{link}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 113
				},
				"end": {
					"line": 23,
					"column": 137
				}
			}
		})) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		return ".";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notice-genuine.text.hbs
var notice_genuine_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " and" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "ahead", {
			"start": {
				"line": 2,
				"column": 68
			},
			"end": {
				"line": 2,
				"column": 73
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 62
				},
				"end": {
					"line": 2,
					"column": 99
				}
			}
		})) != null ? stack1 : "") + " with the release notes";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return ", once it is out,";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "bill of materials  SHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 27
			},
			"end": {
				"line": 6,
				"column": 41
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 6,
				"column": 29
			},
			"end": {
				"line": 6,
				"column": 39
			}
		}), "{{bom.sha256}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 27
				},
				"end": {
					"line": 6,
					"column": 41
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "ledger entry       " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 19
			},
			"end": {
				"line": 9,
				"column": 33
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 9,
				"column": 21
			},
			"end": {
				"line": 9,
				"column": 31
			}
		}), "{{ledger.seq}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 19
				},
				"end": {
					"line": 9,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 35
			},
			"end": {
				"line": 9,
				"column": 50
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 9,
				"column": 37
			},
			"end": {
				"line": 9,
				"column": 48
			}
		}), "{{ledger.head}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 35
				},
				"end": {
					"line": 9,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "ledger"), "checkpoint", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
				"column": 23
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "ledger checkpoint\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "ledger"), "checkpoint", {
			"start": {
				"line": 12,
				"column": 8
			},
			"end": {
				"line": 12,
				"column": 25
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 0
			},
			"end": {
				"line": 13,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 13,
				"column": 2
			},
			"end": {
				"line": 13,
				"column": 6
			}
		}), "{{text}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "release notes      " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 19
			},
			"end": {
				"line": 18,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 18,
				"column": 21
			},
			"end": {
				"line": 18,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 18,
				"column": 26
			},
			"end": {
				"line": 18,
				"column": 33
			}
		}), alias1(depth0, "pageUrl", {
			"start": {
				"line": 18,
				"column": 34
			},
			"end": {
				"line": 18,
				"column": 41
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 19
				},
				"end": {
					"line": 18,
					"column": 43
				}
			}
		}), "{{link}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 19
				},
				"end": {
					"line": 18,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nYou get this because you are on our list. To leave it: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 55
			},
			"end": {
				"line": 23,
				"column": 77
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 23,
				"column": 57
			},
			"end": {
				"line": 23,
				"column": 61
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 55
				},
				"end": {
					"line": 23,
					"column": 77
				}
			}
		}), "{{slot}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 55
				},
				"end": {
					"line": 23,
					"column": 77
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "-- \nIS THIS GENUINE? Compare it with our ledger" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 2,
				"column": 49
			},
			"end": {
				"line": 2,
				"column": 56
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 43
				},
				"end": {
					"line": 2,
					"column": 129
				}
			}
		})) != null ? stack1 : "") + ":\nshipment           " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 19
			},
			"end": {
				"line": 3,
				"column": 31
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 3,
				"column": 21
			},
			"end": {
				"line": 3,
				"column": 29
			}
		}), "{{shipment}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 19
				},
				"end": {
					"line": 3,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + "\ncommit             " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 19
			},
			"end": {
				"line": 4,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 4,
				"column": 21
			},
			"end": {
				"line": 4,
				"column": 27
			}
		}), "{{commit}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 19
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 5,
				"column": 6
			},
			"end": {
				"line": 5,
				"column": 9
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 17,
				"column": 6
			},
			"end": {
				"line": 17,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Our links lead where they say; none is shortened. We never ask for a password in these messages.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 21,
				"column": 6
			},
			"end": {
				"line": 21,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notice.html.hbs
var notice_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "hello"), depth0, {
			"name": "hello",
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
			"name": "facts",
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "early"), depth0, {
			"name": "early",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "next"), depth0, {
			"name": "next",
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "This is what is coming, before it arrives. Nothing has changed yet.";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "In it" },
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "bom"), depth0, {
			"name": "bom",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 31
			},
			"end": {
				"line": 4,
				"column": 50
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 4,
				"column": 33
			},
			"end": {
				"line": 4,
				"column": 48
			}
		}), "{{changes.summary}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 31
				},
				"end": {
					"line": 4,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return "Once the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/notice.slack.hbs
var notice_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 47
			},
			"end": {
				"line": 1,
				"column": 58
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 49
			},
			"end": {
				"line": 1,
				"column": 56
			}
		}), "{{package}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 47
				},
				"end": {
					"line": 1,
					"column": 58
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · follows " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 99
			},
			"end": {
				"line": 1,
				"column": 118
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 1,
				"column": 101
			},
			"end": {
				"line": 1,
				"column": 116
			}
		}), "{{previousVersion}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 99
				},
				"end": {
					"line": 1,
					"column": 118
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Expected:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 12
			},
			"end": {
				"line": 4,
				"column": 29
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 4,
				"column": 14
			},
			"end": {
				"line": 4,
				"column": 18
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 12
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		}), "{{slot}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 12
				},
				"end": {
					"line": 4,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Try it early:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 16
			},
			"end": {
				"line": 9,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 9,
				"column": 18
			},
			"end": {
				"line": 9,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 9,
				"column": 25
			},
			"end": {
				"line": 9,
				"column": 36
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 16
				},
				"end": {
					"line": 9,
					"column": 43
				}
			}
		}), "{{inline}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 16
				},
				"end": {
					"line": 9,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Bill of materials:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 21
			},
			"end": {
				"line": 13,
				"column": 70
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 13,
				"column": 23
			},
			"end": {
				"line": 13,
				"column": 28
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "components", {
			"start": {
				"line": 13,
				"column": 29
			},
			"end": {
				"line": 13,
				"column": 43
			}
		}), "component", "components", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 21
				},
				"end": {
					"line": 13,
					"column": 70
				}
			}
		}), "{{count}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 21
				},
				"end": {
					"line": 13,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + ", SHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 80
			},
			"end": {
				"line": 13,
				"column": 99
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 13,
				"column": 82
			},
			"end": {
				"line": 13,
				"column": 86
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 13,
				"column": 87
			},
			"end": {
				"line": 13,
				"column": 97
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 80
				},
				"end": {
					"line": 13,
					"column": 99
				}
			}
		}), "{{code}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 80
				},
				"end": {
					"line": 13,
					"column": 99
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "*Bill of materials:* this release has none.\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ", or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 144
			},
			"end": {
				"line": 20,
				"column": 155
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 20,
				"column": 146
			},
			"end": {
				"line": 20,
				"column": 153
			}
		}), "{{replyTo}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 144
				},
				"end": {
					"line": 20,
					"column": 155
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " and, once it is out, with " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 128
			},
			"end": {
				"line": 22,
				"column": 164
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 22,
				"column": 130
			},
			"end": {
				"line": 22,
				"column": 134
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 22,
				"column": 135
			},
			"end": {
				"line": 22,
				"column": 142
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 128
				},
				"end": {
					"line": 22,
					"column": 164
				}
			}
		}), "{{link}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 128
				},
				"end": {
					"line": 22,
					"column": 164
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 1
			},
			"end": {
				"line": 1,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 1,
				"column": 3
			},
			"end": {
				"line": 1,
				"column": 8
			}
		}), "{{label}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 1
				},
				"end": {
					"line": 1,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 14
			},
			"end": {
				"line": 1,
				"column": 29
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 16
			},
			"end": {
				"line": 1,
				"column": 27
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 14
				},
				"end": {
					"line": 1,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 35
			},
			"end": {
				"line": 1,
				"column": 42
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 29
				},
				"end": {
					"line": 1,
					"column": 65
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 1,
				"column": 71
			},
			"end": {
				"line": 1,
				"column": 86
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 65
				},
				"end": {
					"line": 1,
					"column": 125
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 128
			},
			"end": {
				"line": 1,
				"column": 147
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 1,
				"column": 130
			},
			"end": {
				"line": 1,
				"column": 145
			}
		}), "{{changes.summary}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 128
				},
				"end": {
					"line": 1,
					"column": 147
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 9
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n---\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. Questions or objections? Answer here" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 20,
				"column": 121
			},
			"end": {
				"line": 20,
				"column": 128
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 115
				},
				"end": {
					"line": 20,
					"column": 162
				}
			}
		})) != null ? stack1 : "") + ".\n\nGenuine? Compare shipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 26
			},
			"end": {
				"line": 22,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 22,
				"column": 28
			},
			"end": {
				"line": 22,
				"column": 32
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 22,
				"column": 33
			},
			"end": {
				"line": 22,
				"column": 41
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 26
				},
				"end": {
					"line": 22,
					"column": 43
				}
			}
		}), "{{code}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 26
				},
				"end": {
					"line": 22,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + " and commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 55
			},
			"end": {
				"line": 22,
				"column": 70
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 22,
				"column": 57
			},
			"end": {
				"line": 22,
				"column": 61
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 22,
				"column": 62
			},
			"end": {
				"line": 22,
				"column": 68
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 55
				},
				"end": {
					"line": 22,
					"column": 70
				}
			}
		}), "{{code}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 55
				},
				"end": {
					"line": 22,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + " with our ledger" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 22,
				"column": 92
			},
			"end": {
				"line": 22,
				"column": 99
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 86
				},
				"end": {
					"line": 22,
					"column": 171
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/notice.text.hbs
var notice_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return "ADVANCE SHIPPING NOTICE: FIX ON THE WAY\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "ADVANCE SHIPPING NOTICE\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Expected: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 10
			},
			"end": {
				"line": 13,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 13,
				"column": 12
			},
			"end": {
				"line": 13,
				"column": 16
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 10
				},
				"end": {
					"line": 13,
					"column": 27
				}
			}
		}), "{{slot}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 10
				},
				"end": {
					"line": 13,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Package: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 9
			},
			"end": {
				"line": 17,
				"column": 20
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 17,
				"column": 11
			},
			"end": {
				"line": 17,
				"column": 18
			}
		}), "{{package}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 9
				},
				"end": {
					"line": 17,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 9
			},
			"end": {
				"line": 20,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 20,
				"column": 11
			},
			"end": {
				"line": 20,
				"column": 26
			}
		}), "{{previousVersion}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 9
				},
				"end": {
					"line": 20,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Leave this list: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 17
			},
			"end": {
				"line": 24,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 24,
				"column": 19
			},
			"end": {
				"line": 24,
				"column": 23
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 17
				},
				"end": {
					"line": 24,
					"column": 39
				}
			}
		}), "{{slot}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 17
				},
				"end": {
					"line": 24,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "TRY IT EARLY\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 0
			},
			"end": {
				"line": 31,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 31,
				"column": 2
			},
			"end": {
				"line": 31,
				"column": 8
			}
		})).call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 31,
				"column": 9
			},
			"end": {
				"line": 31,
				"column": 20
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 27
				}
			}
		}), "{{inline}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 0
			},
			"end": {
				"line": 37,
				"column": 49
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 37,
				"column": 2
			},
			"end": {
				"line": 37,
				"column": 7
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "components", {
			"start": {
				"line": 37,
				"column": 8
			},
			"end": {
				"line": 37,
				"column": 22
			}
		}), "component", "components", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 49
				}
			}
		}), "{{count}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 49
				}
			}
		})) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "bom"), "attached", {
			"start": {
				"line": 37,
				"column": 69
			},
			"end": {
				"line": 37,
				"column": 81
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 63
				},
				"end": {
					"line": 37,
					"column": 221
				}
			}
		})) != null ? stack1 : "") + ".\nSHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 38,
				"column": 8
			},
			"end": {
				"line": 38,
				"column": 22
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 38,
				"column": 10
			},
			"end": {
				"line": 38,
				"column": 20
			}
		}), "{{bom.sha256}} at line 38", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 8
				},
				"end": {
					"line": 38,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return ", attached as bom.cdx.json";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "bom"), "size", {
			"start": {
				"line": 37,
				"column": 119
			},
			"end": {
				"line": 37,
				"column": 127
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 109
				},
				"end": {
					"line": 37,
					"column": 214
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "; at " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 134
			},
			"end": {
				"line": 37,
				"column": 146
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "size", {
			"start": {
				"line": 37,
				"column": 136
			},
			"end": {
				"line": 37,
				"column": 144
			}
		}), "{{bom.size}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 134
				},
				"end": {
					"line": 37,
					"column": 146
				}
			}
		})) != null ? stack1 : "") + " too large to travel with this message, so it comes with the release";
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions or objections? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 47,
				"column": 58
			},
			"end": {
				"line": 47,
				"column": 69
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 47,
				"column": 60
			},
			"end": {
				"line": 47,
				"column": 67
			}
		}), "{{replyTo}} at line 47", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 47,
					"column": 58
				},
				"end": {
					"line": 47,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		return "Questions or objections? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "hotfix", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 21
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 7,
				"column": 8
			},
			"end": {
				"line": 7,
				"column": 12
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 6
				},
				"end": {
					"line": 7,
					"column": 21
				}
			}
		}), "{{slot}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 6
				},
				"end": {
					"line": 7,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ",\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 0
			},
			"end": {
				"line": 9,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 9,
				"column": 2
			},
			"end": {
				"line": 9,
				"column": 10
			}
		}), "{{headline}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ".\nThis is what is coming, before it arrives. Nothing has changed yet.\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 13
			},
			"end": {
				"line": 15,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 15,
				"column": 15
			},
			"end": {
				"line": 15,
				"column": 26
			}
		}), "{{environment}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 13
				},
				"end": {
					"line": 15,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "In it: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 7
			},
			"end": {
				"line": 22,
				"column": 26
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 22,
				"column": 9
			},
			"end": {
				"line": 22,
				"column": 24
			}
		}), "{{changes.summary}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 7
				},
				"end": {
					"line": 22,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 28,
				"column": 6
			},
			"end": {
				"line": 28,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "BILL OF MATERIALS\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 9
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(11, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\nWHAT COMES NEXT\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 46,
				"column": 6
			},
			"end": {
				"line": 46,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.program(13, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 0
				},
				"end": {
					"line": 50,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "genuine"), depth0, {
			"name": "genuine",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/proof.html.hbs
var proof_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "hello"), depth0, {
			"name": "hello",
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "facts"), depth0, {
			"name": "facts",
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "includes", {
			"start": {
				"line": 24,
				"column": 8
			},
			"end": {
				"line": 24,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 38,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 39,
				"column": 10
			},
			"end": {
				"line": 39,
				"column": 19
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 11
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 12
			},
			"end": {
				"line": 2,
				"column": 23
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "answers", {
			"start": {
				"line": 2,
				"column": 14
			},
			"end": {
				"line": 2,
				"column": 21
			}
		}), "{{answers}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 12
				},
				"end": {
					"line": 2,
					"column": 23
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "difference", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Announced" },
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 27
			},
			"end": {
				"line": 5,
				"column": 38
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 5,
				"column": 29
			},
			"end": {
				"line": 5,
				"column": 36
			}
		}), "{{version}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 27
				},
				"end": {
					"line": 5,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 5,
				"column": 44
			},
			"end": {
				"line": 5,
				"column": 62
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 38
				},
				"end": {
					"line": 5,
					"column": 102
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 75
			},
			"end": {
				"line": 5,
				"column": 95
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 5,
				"column": 77
			},
			"end": {
				"line": 5,
				"column": 81
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 75
				},
				"end": {
					"line": 5,
					"column": 95
				}
			}
		}), "{{slot}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 75
				},
				"end": {
					"line": 5,
					"column": 95
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "On time?" },
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 26
			},
			"end": {
				"line": 9,
				"column": 48
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 9,
				"column": 28
			},
			"end": {
				"line": 9,
				"column": 46
			}
		}), "{{difference.arrival}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 26
				},
				"end": {
					"line": 9,
					"column": 48
				}
			}
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Live" },
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 30
			},
			"end": {
				"line": 13,
				"column": 38
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 13,
				"column": 32
			},
			"end": {
				"line": 13,
				"column": 36
			}
		}), "{{live}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 30
				},
				"end": {
					"line": 13,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "As announced?" },
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 31
			},
			"end": {
				"line": 17,
				"column": 54
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 17,
				"column": 33
			},
			"end": {
				"line": 17,
				"column": 52
			}
		}), "{{difference.sentence}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 31
				},
				"end": {
					"line": 17,
					"column": 54
				}
			}
		})) != null ? stack1 : "";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "As announced" },
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 30
			},
			"end": {
				"line": 19,
				"column": 49
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 19,
				"column": 32
			},
			"end": {
				"line": 19,
				"column": 47
			}
		}), "{{changes.summary}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 30
				},
				"end": {
					"line": 19,
					"column": 49
				}
			}
		})) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 6px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">With it: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 136
			},
			"end": {
				"line": 25,
				"column": 147
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 25,
				"column": 138
			},
			"end": {
				"line": 25,
				"column": 145
			}
		}), "{{version}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 136
				},
				"end": {
					"line": 25,
					"column": 147
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<p class=\"ink\" style=\"margin:0 0 14px;font-size:16px;line-height:26px;color:#151a22\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 85
			},
			"end": {
				"line": 26,
				"column": 97
			}
		})).call(alias2, alias1(depth0, "sentence", {
			"start": {
				"line": 26,
				"column": 87
			},
			"end": {
				"line": 26,
				"column": 95
			}
		}), "{{sentence}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 85
				},
				"end": {
					"line": 26,
					"column": 97
				}
			}
		})) != null ? stack1 : "") + "</p>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 28,
				"column": 8
			},
			"end": {
				"line": 28,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 30,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "omitted", {
			"start": {
				"line": 32,
				"column": 6
			},
			"end": {
				"line": 32,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 29,
				"column": 10
			},
			"end": {
				"line": 29,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 4
				},
				"end": {
					"line": 29,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 52
			},
			"end": {
				"line": 29,
				"column": 86
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 29,
				"column": 54
			},
			"end": {
				"line": 29,
				"column": 60
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 29,
				"column": 61
			},
			"end": {
				"line": 29,
				"column": 72
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 29,
				"column": 73
			},
			"end": {
				"line": 29,
				"column": 84
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 52
				},
				"end": {
					"line": 29,
					"column": 86
				}
			}
		}), "{{inline}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 52
				},
				"end": {
					"line": 29,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 25
			},
			"end": {
				"line": 29,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 29,
				"column": 27
			},
			"end": {
				"line": 29,
				"column": 32
			}
		}), "{{scope}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 25
				},
				"end": {
					"line": 29,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:14px;line-height:22px;color:#566072\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 89
			},
			"end": {
				"line": 33,
				"column": 150
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 33,
				"column": 91
			},
			"end": {
				"line": 33,
				"column": 96
			}
		})).call(alias2, alias1(depth0, "omitted", {
			"start": {
				"line": 33,
				"column": 97
			},
			"end": {
				"line": 33,
				"column": 104
			}
		}), "more of its changes", "more of its changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 89
				},
				"end": {
					"line": 33,
					"column": 150
				}
			}
		}), "{{count}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 89
				},
				"end": {
					"line": 33,
					"column": 150
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "checks"), depth0, {
			"name": "checks",
			"hash": { "name": "How sure we are" },
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 36
			},
			"end": {
				"line": 37,
				"column": 57
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 37,
				"column": 38
			},
			"end": {
				"line": 37,
				"column": 55
			}
		}), "{{internal.coverage}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 36
				},
				"end": {
					"line": 37,
					"column": 57
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 37,
				"column": 63
			},
			"end": {
				"line": 37,
				"column": 76
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 57
				},
				"end": {
					"line": 37,
					"column": 103
				}
			}
		})) != null ? stack1 : "");
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 79
			},
			"end": {
				"line": 37,
				"column": 96
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 37,
				"column": 81
			},
			"end": {
				"line": 37,
				"column": 94
			}
		}), "{{internal.miss}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 79
				},
				"end": {
					"line": 37,
					"column": 96
				}
			}
		})) != null ? stack1 : "");
	},
	"23": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "layout"), depth0, {
			"name": "layout",
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/proof.slack.hbs
var proof_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " · " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 55
			},
			"end": {
				"line": 1,
				"column": 66
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 57
			},
			"end": {
				"line": 1,
				"column": 64
			}
		}), "{{package}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 55
				},
				"end": {
					"line": 1,
					"column": 66
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Announced:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 13
			},
			"end": {
				"line": 4,
				"column": 24
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 4,
				"column": 15
			},
			"end": {
				"line": 4,
				"column": 22
			}
		}), "{{version}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 13
				},
				"end": {
					"line": 4,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 4,
				"column": 30
			},
			"end": {
				"line": 4,
				"column": 48
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 24
				},
				"end": {
					"line": 4,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 61
			},
			"end": {
				"line": 4,
				"column": 81
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 4,
				"column": 63
			},
			"end": {
				"line": 4,
				"column": 67
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 61
				},
				"end": {
					"line": 4,
					"column": 81
				}
			}
		}), "{{slot}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 61
				},
				"end": {
					"line": 4,
					"column": 81
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*Live:* " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 8
			},
			"end": {
				"line": 8,
				"column": 16
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 8,
				"column": 10
			},
			"end": {
				"line": 8,
				"column": 14
			}
		}), "{{live}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 8
				},
				"end": {
					"line": 8,
					"column": 16
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*On time?* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 11
			},
			"end": {
				"line": 13,
				"column": 33
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 13,
				"column": 13
			},
			"end": {
				"line": 13,
				"column": 31
			}
		}), "{{difference.arrival}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 11
				},
				"end": {
					"line": 13,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*How sure we are:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 19
			},
			"end": {
				"line": 18,
				"column": 40
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 18,
				"column": 21
			},
			"end": {
				"line": 18,
				"column": 38
			}
		}), "{{internal.coverage}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 19
				},
				"end": {
					"line": 18,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 18,
				"column": 46
			},
			"end": {
				"line": 18,
				"column": 59
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 40
				},
				"end": {
					"line": 18,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 20,
				"column": 8
			},
			"end": {
				"line": 20,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 26,
				"column": 8
			},
			"end": {
				"line": 26,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 29,
				"column": 6
			},
			"end": {
				"line": 29,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 62
			},
			"end": {
				"line": 18,
				"column": 79
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 18,
				"column": 64
			},
			"end": {
				"line": 18,
				"column": 77
			}
		}), "{{internal.miss}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 62
				},
				"end": {
					"line": 18,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 2
			},
			"end": {
				"line": 21,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 21,
				"column": 4
			},
			"end": {
				"line": 21,
				"column": 9
			}
		}), "{{check}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 2
				},
				"end": {
					"line": 21,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 15
			},
			"end": {
				"line": 21,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 21,
				"column": 17
			},
			"end": {
				"line": 21,
				"column": 23
			}
		}), "{{target}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 15
				},
				"end": {
					"line": 21,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 27
			},
			"end": {
				"line": 21,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 21,
				"column": 29
			},
			"end": {
				"line": 21,
				"column": 35
			}
		}), "{{result}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 27
				},
				"end": {
					"line": 21,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 6
			},
			"end": {
				"line": 24,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 24,
				"column": 8
			},
			"end": {
				"line": 24,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 24,
				"column": 14
			},
			"end": {
				"line": 24,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 6
				},
				"end": {
					"line": 24,
					"column": 59
				}
			}
		}), "{{count}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 6
				},
				"end": {
					"line": 24,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "• " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 2
			},
			"end": {
				"line": 27,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 27,
				"column": 4
			},
			"end": {
				"line": 27,
				"column": 8
			}
		}), "{{text}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 2
				},
				"end": {
					"line": 27,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 32,
				"column": 8
			},
			"end": {
				"line": 32,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 0
			},
			"end": {
				"line": 33,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 33,
				"column": 2
			},
			"end": {
				"line": 33,
				"column": 6
			}
		}), "{{text}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*With it: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 10
			},
			"end": {
				"line": 39,
				"column": 21
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 39,
				"column": 12
			},
			"end": {
				"line": 39,
				"column": 19
			}
		}), "{{version}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 10
				},
				"end": {
					"line": 39,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ".* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 24
			},
			"end": {
				"line": 39,
				"column": 36
			}
		})).call(alias2, alias1(depth0, "sentence", {
			"start": {
				"line": 39,
				"column": 26
			},
			"end": {
				"line": 39,
				"column": 34
			}
		}), "{{sentence}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 24
				},
				"end": {
					"line": 39,
					"column": 36
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 40,
				"column": 8
			},
			"end": {
				"line": 40,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 0
				},
				"end": {
					"line": 42,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "omitted", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 0
				},
				"end": {
					"line": 45,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 41,
				"column": 8
			},
			"end": {
				"line": 41,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 2
				},
				"end": {
					"line": 41,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 35
			},
			"end": {
				"line": 41,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 41,
				"column": 37
			},
			"end": {
				"line": 41,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 41,
				"column": 44
			},
			"end": {
				"line": 41,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 41,
				"column": 56
			},
			"end": {
				"line": 41,
				"column": 67
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 35
				},
				"end": {
					"line": 41,
					"column": 69
				}
			}
		}), "{{inline}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 35
				},
				"end": {
					"line": 41,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 16
			},
			"end": {
				"line": 41,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 41,
				"column": 18
			},
			"end": {
				"line": 41,
				"column": 23
			}
		}), "{{scope}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 16
				},
				"end": {
					"line": 41,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 44,
				"column": 4
			},
			"end": {
				"line": 44,
				"column": 65
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "omitted", {
			"start": {
				"line": 44,
				"column": 12
			},
			"end": {
				"line": 44,
				"column": 19
			}
		}), "more of its changes", "more of its changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 4
				},
				"end": {
					"line": 44,
					"column": 65
				}
			}
		}), "{{count}} at line 44", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 4
				},
				"end": {
					"line": 44,
					"column": 65
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 49,
				"column": 6
			},
			"end": {
				"line": 49,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(19, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 0
				},
				"end": {
					"line": 53,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "As announced: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 52,
				"column": 14
			},
			"end": {
				"line": 52,
				"column": 33
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 52,
				"column": 16
			},
			"end": {
				"line": 52,
				"column": 31
			}
		}), "{{changes.summary}} at line 52", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 14
				},
				"end": {
					"line": 52,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 60,
				"column": 106
			},
			"end": {
				"line": 60,
				"column": 120
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 60,
				"column": 108
			},
			"end": {
				"line": 60,
				"column": 118
			}
		}), "{{ledger.seq}} at line 60", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 106
				},
				"end": {
					"line": 60,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 60,
				"column": 122
			},
			"end": {
				"line": 60,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 60,
				"column": 124
			},
			"end": {
				"line": 60,
				"column": 128
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 60,
				"column": 129
			},
			"end": {
				"line": 60,
				"column": 140
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 122
				},
				"end": {
					"line": 60,
					"column": 142
				}
			}
		}), "{{code}} at line 60", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 122
				},
				"end": {
					"line": 60,
					"column": 142
				}
			}
		})) != null ? stack1 : "");
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 60,
				"column": 166
			},
			"end": {
				"line": 60,
				"column": 198
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 60,
				"column": 168
			},
			"end": {
				"line": 60,
				"column": 172
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 60,
				"column": 173
			},
			"end": {
				"line": 60,
				"column": 180
			}
		}), "release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 166
				},
				"end": {
					"line": 60,
					"column": 198
				}
			}
		}), "{{link}} at line 60", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 166
				},
				"end": {
					"line": 60,
					"column": 198
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Proof of delivery* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 22
			},
			"end": {
				"line": 1,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 24
			},
			"end": {
				"line": 1,
				"column": 35
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 22
				},
				"end": {
					"line": 1,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 1,
				"column": 43
			},
			"end": {
				"line": 1,
				"column": 50
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 37
				},
				"end": {
					"line": 1,
					"column": 73
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 76
			},
			"end": {
				"line": 1,
				"column": 87
			}
		})).call(alias2, alias1(depth0, "answers", {
			"start": {
				"line": 1,
				"column": 78
			},
			"end": {
				"line": 1,
				"column": 85
			}
		}), "{{answers}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 76
				},
				"end": {
					"line": 1,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "*Verified:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 12
			},
			"end": {
				"line": 10,
				"column": 29
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 10,
				"column": 14
			},
			"end": {
				"line": 10,
				"column": 18
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 12
				},
				"end": {
					"line": 10,
					"column": 29
				}
			}
		}), "{{slot}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 12
				},
				"end": {
					"line": 10,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "difference", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 17,
				"column": 6
			},
			"end": {
				"line": 17,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "includes", {
			"start": {
				"line": 38,
				"column": 8
			},
			"end": {
				"line": 38,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 48,
				"column": 6
			},
			"end": {
				"line": 48,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(20, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 57,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "---\n\nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 60,
				"column": 9
			},
			"end": {
				"line": 60,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 60,
				"column": 11
			},
			"end": {
				"line": 60,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 60,
				"column": 16
			},
			"end": {
				"line": 60,
				"column": 24
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 9
				},
				"end": {
					"line": 60,
					"column": 26
				}
			}
		}), "{{code}} at line 60", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 9
				},
				"end": {
					"line": 60,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 60,
				"column": 35
			},
			"end": {
				"line": 60,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 60,
				"column": 37
			},
			"end": {
				"line": 60,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 60,
				"column": 43
			},
			"end": {
				"line": 60,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 60,
				"column": 49
			},
			"end": {
				"line": 60,
				"column": 55
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 42
				},
				"end": {
					"line": 60,
					"column": 56
				}
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 35
				},
				"end": {
					"line": 60,
					"column": 58
				}
			}
		}), "{{code}} at line 60", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 35
				},
				"end": {
					"line": 60,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 60,
				"column": 64
			},
			"end": {
				"line": 60,
				"column": 70
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 58
				},
				"end": {
					"line": 60,
					"column": 149
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 60,
				"column": 155
			},
			"end": {
				"line": 60,
				"column": 162
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 60,
					"column": 149
				},
				"end": {
					"line": 60,
					"column": 205
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/proof.text.hbs
var proof_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Announced: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 11
			},
			"end": {
				"line": 9,
				"column": 22
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 9,
				"column": 13
			},
			"end": {
				"line": 9,
				"column": 20
			}
		}), "{{version}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 11
				},
				"end": {
					"line": 9,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 9,
				"column": 28
			},
			"end": {
				"line": 9,
				"column": 46
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 22
				},
				"end": {
					"line": 9,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 59
			},
			"end": {
				"line": 9,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 9,
				"column": 61
			},
			"end": {
				"line": 9,
				"column": 65
			}
		})).call(alias2, "announced", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 59
				},
				"end": {
					"line": 9,
					"column": 79
				}
			}
		}), "{{slot}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 59
				},
				"end": {
					"line": 9,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Live: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 12,
				"column": 8
			},
			"end": {
				"line": 12,
				"column": 12
			}
		}), "{{live}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 6
				},
				"end": {
					"line": 12,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "On time? " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 9
			},
			"end": {
				"line": 17,
				"column": 31
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "arrival", {
			"start": {
				"line": 17,
				"column": 11
			},
			"end": {
				"line": 17,
				"column": 29
			}
		}), "{{difference.arrival}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 9
				},
				"end": {
					"line": 17,
					"column": 31
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Package: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 9
			},
			"end": {
				"line": 22,
				"column": 20
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "package", {
			"start": {
				"line": 22,
				"column": 11
			},
			"end": {
				"line": 22,
				"column": 18
			}
		}), "{{package}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 9
				},
				"end": {
					"line": 22,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 9
			},
			"end": {
				"line": 25,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 25,
				"column": 11
			},
			"end": {
				"line": 25,
				"column": 26
			}
		}), "{{previousVersion}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 9
				},
				"end": {
					"line": 25,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Leave this list: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 17
			},
			"end": {
				"line": 28,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 28,
				"column": 19
			},
			"end": {
				"line": 28,
				"column": 23
			}
		})).call(alias2, "unsubscribe", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 17
				},
				"end": {
					"line": 28,
					"column": 39
				}
			}
		}), "{{slot}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 17
				},
				"end": {
					"line": 28,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "HOW SURE WE ARE\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 0
			},
			"end": {
				"line": 34,
				"column": 21
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 34,
				"column": 2
			},
			"end": {
				"line": 34,
				"column": 19
			}
		}), "{{internal.coverage}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 35,
				"column": 6
			},
			"end": {
				"line": 35,
				"column": 19
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 39,
				"column": 8
			},
			"end": {
				"line": 39,
				"column": 23
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 0
				},
				"end": {
					"line": 41,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 42,
				"column": 6
			},
			"end": {
				"line": 42,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 0
				},
				"end": {
					"line": 44,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", {
			"start": {
				"line": 45,
				"column": 8
			},
			"end": {
				"line": 45,
				"column": 22
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 48,
				"column": 6
			},
			"end": {
				"line": 48,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 55,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 36,
				"column": 0
			},
			"end": {
				"line": 36,
				"column": 17
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 36,
				"column": 2
			},
			"end": {
				"line": 36,
				"column": 15
			}
		}), "{{internal.miss}} at line 36", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 2
			},
			"end": {
				"line": 40,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 40,
				"column": 4
			},
			"end": {
				"line": 40,
				"column": 9
			}
		}), "{{check}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 2
				},
				"end": {
					"line": 40,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 15
			},
			"end": {
				"line": 40,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 40,
				"column": 17
			},
			"end": {
				"line": 40,
				"column": 23
			}
		}), "{{target}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 15
				},
				"end": {
					"line": 40,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 40,
				"column": 27
			},
			"end": {
				"line": 40,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 40,
				"column": 29
			},
			"end": {
				"line": 40,
				"column": 35
			}
		}), "{{result}} at line 40", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 40,
					"column": 27
				},
				"end": {
					"line": 40,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 6
			},
			"end": {
				"line": 43,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 43,
				"column": 8
			},
			"end": {
				"line": 43,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 43,
				"column": 14
			},
			"end": {
				"line": 43,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 6
				},
				"end": {
					"line": 43,
					"column": 59
				}
			}
		}), "{{count}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 6
				},
				"end": {
					"line": 43,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "* " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 2
			},
			"end": {
				"line": 46,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 46,
				"column": 4
			},
			"end": {
				"line": 46,
				"column": 8
			}
		}), "{{text}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 2
				},
				"end": {
					"line": 46,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", {
			"start": {
				"line": 52,
				"column": 8
			},
			"end": {
				"line": 52,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 0
				},
				"end": {
					"line": 54,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 53,
				"column": 0
			},
			"end": {
				"line": 53,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "text", {
			"start": {
				"line": 53,
				"column": 2
			},
			"end": {
				"line": 53,
				"column": 6
			}
		}), "{{text}} at line 53", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 53,
					"column": 0
				},
				"end": {
					"line": 53,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WITH IT: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 59,
				"column": 9
			},
			"end": {
				"line": 59,
				"column": 20
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 59,
				"column": 11
			},
			"end": {
				"line": 59,
				"column": 18
			}
		}), "{{version}} at line 59", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 59,
					"column": 9
				},
				"end": {
					"line": 59,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 0
			},
			"end": {
				"line": 61,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "sentence", {
			"start": {
				"line": 61,
				"column": 2
			},
			"end": {
				"line": 61,
				"column": 10
			}
		}), "{{sentence}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 0
				},
				"end": {
					"line": 61,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 63,
				"column": 8
			},
			"end": {
				"line": 63,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 63,
					"column": 0
				},
				"end": {
					"line": 65,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "omitted", {
			"start": {
				"line": 66,
				"column": 6
			},
			"end": {
				"line": 66,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 66,
					"column": 0
				},
				"end": {
					"line": 68,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 64,
				"column": 8
			},
			"end": {
				"line": 64,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 64,
					"column": 2
				},
				"end": {
					"line": 64,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 64,
				"column": 33
			},
			"end": {
				"line": 64,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 64,
				"column": 35
			},
			"end": {
				"line": 64,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 64,
				"column": 42
			},
			"end": {
				"line": 64,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 64,
					"column": 33
				},
				"end": {
					"line": 64,
					"column": 60
				}
			}
		}), "{{inline}} at line 64", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 64,
					"column": 33
				},
				"end": {
					"line": 64,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 64,
				"column": 15
			},
			"end": {
				"line": 64,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 64,
				"column": 17
			},
			"end": {
				"line": 64,
				"column": 22
			}
		}), "{{scope}} at line 64", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 64,
					"column": 15
				},
				"end": {
					"line": 64,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 67,
				"column": 4
			},
			"end": {
				"line": 67,
				"column": 65
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 67,
				"column": 6
			},
			"end": {
				"line": 67,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "omitted", {
			"start": {
				"line": 67,
				"column": 12
			},
			"end": {
				"line": 67,
				"column": 19
			}
		}), "more of its changes", "more of its changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 67,
					"column": 4
				},
				"end": {
					"line": 67,
					"column": 65
				}
			}
		}), "{{count}} at line 67", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 67,
					"column": 4
				},
				"end": {
					"line": 67,
					"column": 65
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", {
			"start": {
				"line": 72,
				"column": 6
			},
			"end": {
				"line": 72,
				"column": 25
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.program(21, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 72,
					"column": 0
				},
				"end": {
					"line": 78,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "AGAINST WHAT WAS ANNOUNCED\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "As announced: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 77,
				"column": 14
			},
			"end": {
				"line": 77,
				"column": 33
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 77,
				"column": 16
			},
			"end": {
				"line": 77,
				"column": 31
			}
		}), "{{changes.summary}} at line 77", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 77,
					"column": 14
				},
				"end": {
					"line": 77,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"23": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Something does not look right? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 84,
				"column": 64
			},
			"end": {
				"line": 84,
				"column": 75
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 84,
				"column": 66
			},
			"end": {
				"line": 84,
				"column": 73
			}
		}), "{{replyTo}} at line 84", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 84,
					"column": 64
				},
				"end": {
					"line": 84,
					"column": 75
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"24": function(container, depth0, helpers, partials, data) {
		return "Something does not look right? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "PROOF OF DELIVERY\n\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 21
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
				"column": 12
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		}), "{{slot}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 3,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ",\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 10
			}
		}), "{{headline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ".\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 0
			},
			"end": {
				"line": 6,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "answers", {
			"start": {
				"line": 6,
				"column": 2
			},
			"end": {
				"line": 6,
				"column": 9
			}
		}), "{{answers}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Verified: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 10
			},
			"end": {
				"line": 14,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 14,
				"column": 12
			},
			"end": {
				"line": 14,
				"column": 16
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 10
				},
				"end": {
					"line": 14,
					"column": 27
				}
			}
		}), "{{slot}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 10
				},
				"end": {
					"line": 14,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "difference", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 13
			},
			"end": {
				"line": 20,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 20,
				"column": 15
			},
			"end": {
				"line": 20,
				"column": 26
			}
		}), "{{environment}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 13
				},
				"end": {
					"line": 20,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "package", {
			"start": {
				"line": 21,
				"column": 6
			},
			"end": {
				"line": 21,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 24,
				"column": 6
			},
			"end": {
				"line": 24,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "unsubscribe", {
			"start": {
				"line": 27,
				"column": 6
			},
			"end": {
				"line": 27,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 29,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 31,
				"column": 6
			},
			"end": {
				"line": 31,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 57,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "includes", {
			"start": {
				"line": 58,
				"column": 8
			},
			"end": {
				"line": 58,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 58,
					"column": 0
				},
				"end": {
					"line": 70,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 71,
				"column": 6
			},
			"end": {
				"line": 71,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.program(22, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 71,
					"column": 0
				},
				"end": {
					"line": 82,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 83,
				"column": 6
			},
			"end": {
				"line": 83,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.program(24, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 83,
					"column": 0
				},
				"end": {
					"line": 87,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "genuine"), depth0, {
			"name": "genuine",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// src/notices/render-document.ts
/** The documents that have templates, and the formats that they are written in. */
const documentNames = require_time_limit.messageKinds;
const documentFormats = [
	"text",
	"html",
	"slack"
];
const sources = {
	notice: {
		text: notice_text_default,
		html: notice_html_default,
		slack: notice_slack_default
	},
	revision: {
		text: revision_text_default,
		html: revision_html_default,
		slack: revision_slack_default
	},
	cancellation: {
		text: cancellation_text_default,
		html: cancellation_html_default,
		slack: cancellation_slack_default
	},
	proof: {
		text: proof_text_default,
		html: proof_html_default,
		slack: proof_slack_default
	},
	exception: {
		text: exception_text_default,
		html: exception_html_default,
		slack: exception_slack_default
	},
	rollback: {
		text: rollback_text_default,
		html: rollback_html_default,
		slack: rollback_slack_default
	},
	correction: {
		text: correction_text_default,
		html: correction_html_default,
		slack: correction_slack_default
	}
};
const partials = {
	text: {
		changes: notice_changes_text_default,
		difference: notice_difference_text_default,
		genuine: notice_genuine_text_default
	},
	slack: {
		changes: notice_changes_slack_default,
		difference: notice_difference_slack_default
	},
	html: {
		changes: notice_changes_html_default,
		label: email_label_html_default,
		layout: email_layout_html_default,
		row: email_row_html_default,
		route: email_route_html_default,
		record: email_record_html_default,
		checks: email_checks_html_default,
		bom: email_bom_html_default,
		difference: email_difference_html_default,
		early: email_early_html_default,
		facts: email_facts_html_default,
		hello: email_hello_html_default,
		lines: email_lines_html_default,
		inside: email_inside_html_default,
		relief: email_relief_html_default,
		next: email_next_html_default
	}
};
/** The partials of a format, by the names that templates call them. */
function partsIn(format) {
	return partials[format];
}
/** The partials that take a block. */
const blockParts = [
	"checks",
	"facts",
	"hello",
	"label",
	"layout",
	"next",
	"relief",
	"row"
];
const ours = /* @__PURE__ */ new Map();
const theirs = /* @__PURE__ */ new WeakMap();
/**
* A document in a format, slots still as the marks that `freezeSlots` knows. Templates are opened when first needed. `own`
* stands in for ours. Throws TEMPLATE_INVALID, at the place, for a template that the view has no value for.
*/
function renderDocument(name, format, view, own = null) {
	const file = `${name}.${format}.hbs`;
	const opened = own === null ? ours : theirs.get(own) ?? /* @__PURE__ */ new Map();
	if (own !== null) theirs.set(own, opened);
	let template = opened.get(file);
	if (!template) {
		const whole = own?.templates[`${name}.${format}`];
		const parts = {
			...partials[format],
			...own?.parts[format]
		};
		template = require_markdown.openTemplate(format, whole?.file ?? file, whole?.specification ?? sources[name][format], parts);
		opened.set(file, template);
	}
	return template(view);
}

// src/notices/tones.ts
/** By what a mail tells of its shipment. Contrast as WCAG 2.2, 1.4.3 and 1.4.11 ask for it. */
const tones = {
	notice: {
		accent: "#1b4bc4",
		tint: "#ecf2fe",
		light: "#a6c1ff",
		shade: "#182338",
		passed: ["Announced"],
		ahead: ["Rollout", "Proof"]
	},
	revised: {
		accent: "#6327ad",
		tint: "#f4effd",
		light: "#d0b4fb",
		shade: "#251c37",
		passed: ["Announced", "Revised"],
		ahead: ["Proof"]
	},
	cancelled: {
		accent: "#475060",
		tint: "#eceff3",
		light: "#c5cdd9",
		shade: "#242932",
		passed: ["Announced", "Cancelled"],
		ahead: [],
		struck: true
	},
	proof: {
		accent: "#0c6640",
		tint: "#e8f6ee",
		light: "#80dcb0",
		shade: "#14291f",
		passed: [
			"Announced",
			"Rollout",
			"Proof"
		],
		ahead: []
	},
	undelivered: {
		accent: "#ac231c",
		tint: "#fdeeec",
		light: "#ffb0a7",
		shade: "#2f1a1b",
		passed: [
			"Announced",
			"Rollout",
			"Not delivered"
		],
		ahead: []
	},
	unverified: {
		accent: "#704800",
		tint: "#fcf3e1",
		light: "#f0c064",
		shade: "#2b2413",
		passed: [
			"Announced",
			"Rollout",
			"Unverified"
		],
		ahead: []
	},
	rolledback: {
		accent: "#94370f",
		tint: "#fdf0e8",
		light: "#ffb692",
		shade: "#2d1e16",
		passed: [
			"Announced",
			"Rollout",
			"Rolled back"
		],
		ahead: []
	},
	corrected: {
		accent: "#0b596c",
		tint: "#e6f4f8",
		light: "#84d3e7",
		shade: "#12272e",
		passed: [
			"Announced",
			"Rollout",
			"Corrected"
		],
		ahead: []
	}
};
/** The stops of a tone in their order; the last that was passed is where the shipment stands. */
function stopsOf({ accent, passed, ahead }) {
	const all = [...passed, ...ahead];
	return all.map((name, index) => {
		const gap = index === all.length - 1 ? "0" : "6px";
		if (index >= passed.length) return {
			name,
			gap,
			look: "ahead soft",
			line: "#c3cad6",
			color: "#566072",
			weight: 400
		};
		return index === passed.length - 1 ? {
			name,
			gap,
			look: "passed accent",
			line: accent,
			color: accent,
			weight: 700
		} : {
			name,
			gap,
			look: "passed soft",
			line: accent,
			color: "#566072",
			weight: 400
		};
	});
}

// src/notices/compose-email.ts
/** Gmail clips a mail whose HTML is longer than about 102 kB; some room is left for what servers add. */
const largestHtml = 9e4;
/**
* The mail of a document: both parts with the first of its `entries`, as many as the size allows; the count of the others
* is told. `view` gives the document's view for a number of entries.
*/
function composeEmail(name, entries, view, own = null) {
	const compose = (limit) => {
		const shown = {
			ledger: null,
			unsubscribe: false,
			...view(limit)
		};
		return {
			text: `${freezeSlots(renderDocument(name, "text", shown, own)).replace(/\n{3,}/g, "\n\n").trim()}\n`,
			html: freezeSlots(renderDocument(name, "html", dressed(shown), own))
		};
	};
	return fit(entries, compose, ({ html }) => new TextEncoder().encode(html).length <= largestHtml);
}
/** The view with what only HTML needs: colours, the shipment's way, and as much of the digest as somebody compares. */
function dressed(view) {
	const tone = tones[view.tone];
	return {
		...view,
		colors: {
			struck: false,
			...tone
		},
		stops: stopsOf(tone),
		digest: view.bom === null ? null : view.bom.sha256.slice(0, 16)
	};
}

// src/notices/compose-slack.ts
/**
* The Slack message of a document with the first of its `entries`, as many as one thread takes in `mostParts` posts;
* the count of the others is told. `view` gives the document's view for a number of entries.
*/
function composeSlack(name, entries, view, own = null) {
	const compose = (limit) => {
		const shown = view(limit);
		const rendered = freezeSlots(renderDocument(name, "slack", shown, own)).replace(/\n{3,}/g, "\n\n");
		return require_slack_parts.partsOf([...headlinePassages(shown.headline), ...require_slack_parts.mrkdwnPassages(rendered)]);
	};
	const [first, ...replies] = fit(entries, compose, (parts) => parts.length <= 5);
	return {
		text: first?.text ?? "",
		blocks: JSON.stringify(first?.blocks ?? []),
		...replies.length === 0 ? {} : { replies: JSON.stringify(replies) },
		...name === "notice" ? {} : laterWords(view(0))
	};
}
function laterWords({ headline, pageUrl = null }) {
	const gone = "The message that this one answers is gone.";
	const link = pageUrl === null ? "" : ` What was announced: ${require_markdown.anchorTo("slack", pageUrl, "the release notes")}.`;
	const escape = (text) => freezeSlots(require_markdown.dialects.slack.escape(text));
	const status = (text) => `*Status:* ${escape(text)}. The thread has the details.`;
	return {
		status: status(clippedTo(headline, 400, status)),
		alone: `${gone}${link}`
	};
}
/** The header is plain text, which knows no formatting; the three characters are escaped there too. What it cannot hold follows. */
function headlinePassages(headline) {
	const escape = (text) => freezeSlots(require_markdown.dialects.text.escape(text)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
	const shown = clippedTo(headline, 150, escape);
	const header = {
		block: {
			type: "header",
			text: {
				type: "plain_text",
				text: escape(shown),
				emoji: false
			}
		},
		before: ""
	};
	if (shown === headline) return [header];
	return [header, ...require_slack_parts.mrkdwnPassages(`*${freezeSlots(require_markdown.dialects.slack.escape(headline))}*`)];
}
/** As much of a text as is within the limit once it is escaped: escaping makes it longer. */
function clippedTo(text, limit, escape) {
	let room = limit;
	let shown = require_slack_parts.clip(text, room);
	while (escape(shown).length > limit) {
		room -= Math.max(1, Math.ceil((escape(shown).length - limit) / 8));
		shown = require_slack_parts.clip(text, room);
	}
	return shown;
}

// src/notices/teams-text.ts
const zeroWidthSpace = "​";
/** Untrusted text for a `TextRun`: `{{DATE(...)}}` and `${...}` act everywhere in a card, `<at>` only with an entity that no card of ours has. */
function teamsPlain(text) {
	return require_markdown.dialects.text.escape(text).replace(/[{$](?=\{)/g, `$&${zeroWidthSpace}`);
}
/**
* Untrusted text for a `TextBlock` or a fact, where Teams reads some Markdown: bold, italics, lists and links ("Text
* features in Adaptive Cards"). Clients differ in what a backslash does, so a zero-width space stands before each mark.
*/
function teamsText(text) {
	return teamsPlain(text).replace(/[*_~`[\]<>#]|!(?=\[)|:(?=\/\/)/g, `${zeroWidthSpace}$&`).replace(/^(\s*)([-+](?=\s|$)|\d+[.)](?=\s|$))/, `$1${zeroWidthSpace}$2`);
}
/** A piece of a line as text runs: code as code, references and URLs as links where a reader may follow them. */
function teamsRuns(piece) {
	const run = {
		type: "TextRun",
		text: teamsPlain(piece.text)
	};
	if (piece.kind === "code") return [{
		...run,
		fontType: "Monospace"
	}];
	const target = piece.kind === "reference" ? piece.url : piece.kind === "url" ? piece.text : null;
	const url = target === null ? null : require_markdown.safeUrl(target);
	if (url === null || !/^https?:/i.test(url)) return [run];
	return [{
		...run,
		selectAction: {
			type: "Action.OpenUrl",
			url
		}
	}];
}

// src/notices/compose-teams.ts
/**
* Teams takes messages of 28 kB with all that is around the card ("Format cards in Microsoft Teams", limits of
* webhooks). Room is left for filled slots and for what the workflow adds.
*/
const largestTeams = 26e3;
const styles = {
	news: "accent",
	good: "good",
	bad: "attention",
	careful: "warning"
};
/**
* The message of a view for a Microsoft Teams workflow, with its slots frozen: an Adaptive Card 1.4 in the envelope that
* the trigger "When a Teams webhook request is received" reads, with as many of the `entries` as there is room for; the
* count of the others is told. What others wrote stands in text runs, which know no Markdown.
*/
function composeTeams(kind, entries, view) {
	const compose = (limit) => messageOf(composeCard(kind, view(limit)));
	const { json } = fit(entries, compose, ({ cut }) => !cut);
	return { json };
}
function messageOf(card) {
	const foot = card.closing.map((text) => ({
		type: "RichTextBlock",
		inlines: [{
			...run(shorten(text, 700, teamsPlain)),
			isSubtle: true,
			size: "Small"
		}]
	}));
	const [top, facts] = [headOf(card), factsOf(card)];
	const room = largestTeams - bytesOf(envelope(card, [
		top,
		facts,
		...foot
	]));
	const told = blocksWithin(card.sections, room);
	return {
		json: envelope(card, [
			top,
			facts,
			...told.blocks,
			...foot
		]),
		cut: told.cut
	};
}
function envelope(card, body) {
	const { pageUrl } = card;
	const attachment = {
		contentType: "application/vnd.microsoft.card.adaptive",
		contentUrl: null,
		content: {
			$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
			type: "AdaptiveCard",
			version: "1.4",
			fallbackText: freezeSlots(shorten(`${card.headline}. ${card.lead}`, 800, teamsPlain)),
			msteams: { width: "Full" },
			body,
			...pageUrl === null ? {} : { actions: [{
				type: "Action.OpenUrl",
				title: "Release notes",
				url: pageUrl
			}] }
		}
	};
	const summary = freezeSlots(shorten(card.headline, 300, teamsPlain));
	return JSON.stringify({
		type: "message",
		summary,
		attachments: [attachment]
	});
}
function headOf(card) {
	return {
		type: "Container",
		style: styles[card.mood],
		bleed: true,
		items: [
			textBlock(shorten(card.label, 200, teamsText), {
				weight: "Bolder",
				size: "Small"
			}),
			textBlock(shorten(card.headline, 600, teamsText), {
				weight: "Bolder",
				size: "Large"
			}),
			textBlock(shorten(card.lead, 600, teamsText), {})
		]
	};
}
function factsOf(card) {
	return {
		type: "FactSet",
		facts: card.facts.map(({ title, text, slot }) => ({
			title,
			value: slot === null ? freezeSlots(shorten(text ?? "", 400, teamsText)) : `{${slot}}`
		}))
	};
}
/** Blocks as long as there is room: between them nothing is cut in two. */
function blocksWithin(sections, room) {
	const blocks = [];
	let bytes = 0;
	for (const block of sections.flatMap(blocksOf)) {
		bytes += bytesOf(JSON.stringify(block)) + 1;
		if (bytes > room) return {
			blocks,
			cut: true
		};
		blocks.push(block);
	}
	return {
		blocks,
		cut: false
	};
}
function blocksOf({ title, lines }) {
	const heading = textBlock(shorten(title, 200, teamsText), {
		weight: "Bolder",
		separator: true
	});
	return [...title === "" ? [] : [heading], ...lines.map(lineBlock)];
}
const leads = [
	"",
	"• ",
	" "
];
function lineBlock({ scope, pieces, depth }) {
	const lead = leads[depth];
	const head = scope === null ? [] : [{
		...run(`${shorten(scope, 200, teamsPlain)}: `),
		weight: "Bolder"
	}];
	return {
		type: "RichTextBlock",
		...depth === 1 ? { spacing: "Small" } : {},
		inlines: [
			...lead === "" ? [] : [run(lead)],
			...head,
			...pieces.flatMap(teamsRuns).map(frozenRun)
		]
	};
}
function textBlock(text, look) {
	return {
		type: "TextBlock",
		text: freezeSlots(text),
		wrap: true,
		...look
	};
}
function run(text) {
	return frozenRun({
		type: "TextRun",
		text
	});
}
function frozenRun(one) {
	return {
		...one,
		text: freezeSlots(one.text)
	};
}
function bytesOf(json) {
	return new TextEncoder().encode(json).length;
}

// src/notices/compose-cdevents.ts
const cdeventsVersion = "0.5.1";
/** The version of the event types is their own (CDEvents 0.5.1, `schemas/service*.json`; 0.6 has the same). */
const typeVersion = "0.3.0";
/**
* The CDEvent of a message in the CloudEvents envelope (CDEvents 0.5.1, "CloudEvents Binding"): `service.deployed` for a
* first delivery, `service.upgraded` for a later one, `service.rolledback` for a rollback. Null for every other kind:
* CDEvents tells what happened to a service, and has no event for what is planned, revised or not known.
*/
function composeCdevents(kind, facts, frame) {
	const predicate = predicateOf(kind, facts);
	if (predicate === null) return null;
	const type = `dev.cdevents.service.${predicate}.${typeVersion}`;
	const id = facts.package ?? facts.product;
	const { act, environment, version, commit } = facts;
	return canonicalJson({
		...frame,
		type,
		subject: id,
		data: {
			context: {
				specversion: cdeventsVersion,
				id: frame.id,
				source: frame.source,
				type,
				timestamp: frame.time,
				chainId: act.shipment
			},
			subject: {
				id,
				source: frame.source,
				content: {
					environment: { id: environment },
					artifactId: require_product_purl.productPurl(facts)
				}
			},
			customData: {
				shipment: act.shipment,
				version,
				commit
			},
			customDataContentType: "application/json"
		}
	});
}
function predicateOf(kind, facts) {
	if (kind === "rollback") return "rolledback";
	if (kind !== "proof") return null;
	return facts.previousVersion === null ? "deployed" : "upgraded";
}

// src/notices/entries.ts
/** Lines about what is inside that external readers get of each kind; the bill of materials has the rest. */
const mostLinesOutside = 3;
const longestLine = 400;
/** How many entries a message could list: changes, words of a person about them, and lines about what is inside. */
function entriesIn(release, external) {
	const lines = require_shared.insideKinds.reduce((sum, kind) => sum + linesFor(release, kind, external).length, 0);
	return require_notes.changesIn(release) + remarksIn(release) + lines;
}
/**
* The release with at most `limit` of its entries: the first line of each kind, what breaks, what to do when upgrading, what
* matters most, then the other changes in their own order, then the other lines.
*/
function firstEntries(release, external, limit) {
	const changes = require_notes.changesIn(release);
	const kept = {
		vulnerabilities: 0,
		dependencies: 0
	};
	let room = limit;
	const take = (kind, most) => {
		const taken = Math.max(0, Math.min(room, most, linesFor(release, kind, external).length - kept[kind]));
		kept[kind] += taken;
		room -= taken;
	};
	for (const kind of require_shared.insideKinds) take(kind, 1);
	const breaking = Math.min(room, new Set(release.breaking.map(({ change }) => change)).size);
	room -= breaking;
	const upgrade = release.upgrade?.slice(0, room);
	room -= upgrade?.length ?? 0;
	const highlights = release.highlights?.slice(0, room);
	room -= highlights?.length ?? 0;
	const others = Math.min(room, changes - breaking);
	room -= others;
	for (const kind of require_shared.insideKinds) take(kind, Infinity);
	const { upgrade: _, highlights: __, ...rest } = require_notes.firstChanges(release, breaking + others);
	const shown = {
		...rest,
		...upgrade?.length && { upgrade },
		...highlights?.length && { highlights }
	};
	return require_shared.withLines(shown, (kind, lines) => lines.slice(0, kept[kind]).map((line) => require_slack_parts.clip(line, longestLine)));
}
function remarksIn({ upgrade, highlights }) {
	return (upgrade?.length ?? 0) + (highlights?.length ?? 0);
}
/** How many lines of each kind a message leaves out. */
function linesLeftOut(release, shown) {
	const left = (kind) => require_shared.insideLines(release, kind).length - require_shared.insideLines(shown, kind).length;
	return {
		vulnerabilities: left("vulnerabilities"),
		dependencies: left("dependencies")
	};
}
function linesFor(release, kind, external) {
	const lines = require_shared.insideLines(release, kind);
	return external ? lines.slice(0, 3) : lines;
}

// src/notices/compose-webhook.ts
/**
* Standard Webhooks 1.0 ("Payload size") asks for less than 20 kB, and CloudEvents 1.0.2 (section "Size Limits") promises
* that 64 KiB pass everywhere.
*/
const largestEvent = 2e4;
/**
* A CloudEvent in structured JSON (CloudEvents 1.0.2, JSON format), canonical by RFC 8785. Its `id` is the act's, so a
* receiver that sees it twice knows; `time` is when the fact was recorded. Text is as written in the commits: who shows
* it must escape it. `content` tells bodies of one act apart that show different changes.
*/
function composeWebhook(kind, facts, external, content) {
	const frame = {
		specversion: "1.0",
		id: require_shipment.eventId(facts.act, content),
		source: facts.repositoryUrl ?? `urn:waybill:${encodeURIComponent(facts.product)}`,
		time: facts.at,
		datacontenttype: "application/json"
	};
	const subject = [
		facts.package,
		facts.version,
		facts.environment
	].filter((part) => part !== null).join("/");
	const compose = (limit, checks) => {
		const release = firstEntries(facts.release, external, limit);
		return {
			json: canonicalJson({
				...frame,
				type: typeOf(kind, facts.verdict ?? null),
				subject,
				data: {
					...shipmentData(facts),
					release: releaseData(release),
					omitted: require_notes.changesIn(facts.release) - require_notes.changesIn(release),
					...eventData(facts, external ? null : checks)
				}
			}),
			checks
		};
	};
	const fits = ({ json }) => new TextEncoder().encode(json).length <= largestEvent;
	const all = facts.verdict?.checks.length ?? 0;
	const { checks } = fit(all, (count) => compose(0, count), fits);
	const { json } = fit(entriesIn(facts.release, external), (limit) => compose(limit, checks), fits);
	const cdevents = composeCdevents(kind, facts, frame);
	return cdevents === null ? { json } : {
		json,
		cdevents
	};
}
const types = {
	notice: "waybill.shipment.announced",
	revision: "waybill.shipment.revised",
	cancellation: "waybill.shipment.cancelled",
	proof: "waybill.shipment.delivered",
	rollback: "waybill.shipment.rolledback",
	correction: "waybill.shipment.corrected"
};
function typeOf(kind, verdict) {
	if (kind !== "exception") return types[kind];
	return verdict?.verdict === "unhealthy" ? "waybill.shipment.undelivered" : "waybill.shipment.unverified";
}
/** What only some events tell: why, what differs, and what the checks saw; `checks` null for external readers. */
function eventData(facts, checks) {
	const { verdict, ledger = null, revised, reason, announced, actual, includes = [] } = facts;
	return {
		...reason === void 0 ? {} : { reason: clipped(reason) },
		...revised ? {
			reason: clipped(revised.reason),
			revised: revisedData(revised)
		} : {},
		...verdict ? {
			verdict: verdictData(verdict, checks),
			ledger
		} : {},
		...announced && actual ? { difference: differenceData(facts.release, actual) } : {},
		...includes.length === 0 ? {} : { includes: includes.slice(0, 20).map(({ version }) => require_slack_parts.clip(version, 80)) },
		...verdict && checks !== null ? recordData(facts) : {}
	};
}
function clipped(text) {
	return text === null ? null : require_slack_parts.clip(text, 500);
}
/** How many changes of each; which, the release says. */
function revisedData({ revision, previousExpected, added, removed, changed }) {
	return {
		revision,
		previousExpected,
		added: added.length,
		removed: removed.length,
		changed: changed.length
	};
}
/** What internal readers are told beside the checks. */
function recordData({ approvals = [], checkpoint = null }) {
	return {
		...approvals.length === 0 ? {} : { approvals: approvals.slice(0, 20).map(({ name, by, at }) => ({
			name: require_slack_parts.clip(name, 80),
			by: require_slack_parts.clip(by, 80),
			at
		})) },
		...checkpoint === null ? {} : { checkpoint: require_slack_parts.clip(checkpoint, 2e3) }
	};
}
function differenceData(announced, actual) {
	const { shipped, missing, added } = differenceBetween(announced, actual);
	return {
		shipped: shipped.length,
		missing: missing.length,
		added: added.length
	};
}
function shipmentData(facts) {
	return {
		shipment: facts.act.shipment,
		revision: facts.act.revision,
		product: facts.product,
		package: facts.package,
		environment: facts.environment,
		version: facts.version,
		commit: facts.commit,
		previousVersion: facts.previousVersion,
		expected: facts.expected,
		page: facts.pageUrl,
		bom: facts.bom,
		...facts.hotfix ? { hotfix: true } : {}
	};
}
/** Of what changed inside the counts and the lines: the lists of packages have no bound, and the bill of materials has them. */
function releaseData(release) {
	const { date, bump, compareUrl, sections, breaking, vulnerabilities, dependencies } = release;
	return {
		date,
		bump,
		compareUrl,
		sections,
		breaking,
		...vulnerabilities && { vulnerabilities },
		...dependencies && { dependencies: totalsOf(dependencies) }
	};
}
function totalsOf({ from, to, counts, components, licensed, development, lines }) {
	return {
		from,
		to,
		counts,
		components,
		licensed,
		development,
		lines
	};
}
const mostVersions = 20;
/** Targets and their failures are told to internal readers only, in their order, as many as there is room for. */
function verdictData(verdict, checks) {
	const { reason, startedAt, endedAt } = verdict;
	const versions = Object.entries(verdict.observed).sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
	const observed = Object.fromEntries(versions.slice(0, mostVersions).map(([version, count]) => [require_slack_parts.clip(version, 80), count]));
	const { partial } = verdict;
	const told = {
		verdict: verdict.verdict,
		reason: require_slack_parts.clip(reason, 200),
		observed,
		startedAt,
		endedAt,
		...partial ? { groups: partial.slice(0, 20) } : {}
	};
	if (checks === null) return told;
	const { coverage, missProbability } = verdict;
	const shown = {
		coverage,
		missProbability,
		checks: verdict.checks.slice(0, checks)
	};
	const left = verdict.checks.length - checks;
	return {
		...told,
		...shown,
		...left === 0 ? {} : { checksOmitted: left }
	};
}

// src/notices/channels.ts
/**
* The channels. A new one is a composer, a sender (edge/senders.ts) and an entry here, under its name in `channelNames`.
* Several messages of one mail server at once; the others take them one after another, or nearly so.
*/
const channels = {
	email: {
		compose: ({ kind, entries, view, own }) => ({ ...composeEmail(kind, entries, view, own) }),
		naming: "keyed",
		slots: true,
		atOnce: 4
	},
	slack: {
		compose: ({ kind, entries, view, own }) => ({ ...composeSlack(kind, entries, view, own) }),
		naming: "plain",
		slots: true,
		atOnce: 1
	},
	webhook: {
		compose: ({ kind, facts, external, key }) => ({ ...composeWebhook(kind, facts, external, key) }),
		naming: "digest",
		slots: false,
		atOnce: 2
	},
	teams: {
		compose: ({ kind, entries, view }) => composeTeams(kind, entries, view),
		naming: "digest",
		slots: true,
		atOnce: 1
	},
	discord: {
		compose: ({ kind, facts, entries, view }) => composeDiscord(kind, entries, view, windowOf(facts)),
		naming: "digest",
		slots: true,
		atOnce: 1
	}
};
/** What the slot `window` tells: of the checks once there are some, before that what is expected. */
function windowOf({ verdict, expected }) {
	return verdict ? {
		from: verdict.startedAt,
		to: verdict.endedAt
	} : expected;
}

// src/notices/address.ts
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const forbidden = /[\p{C}\p{Z}\s,;:"<>()[\]\\]/u;
/**
* An e-mail address with its domain in lower case and in ASCII (IDNA), or null when it is not exactly one plain
* mailbox. Stricter than RFC 5321: no quoted local parts, comments, address literals, display names, trailing dots or
* non-ASCII local parts, because mail libraries have been talked into other recipients by each of them
* (GHSA-mm7p-fcc7-pg87: `"a@evil x"@good`).
*/
function mailbox(text) {
	if (forbidden.test(text)) return null;
	const at = text.indexOf("@");
	if (at < 1 || at > 64 || at !== text.lastIndexOf("@")) return null;
	const local = text.slice(0, at);
	const domain = asciiDomain(text.slice(at + 1));
	if (domain === null || !localPart.test(local) || local.length + domain.length > 253) return null;
	return `${local}@${domain}`;
}
/** What makes two addresses one person: the whole address without case. For comparing and hashing, never for sending. */
function mailboxKey(address) {
	return address.toLowerCase();
}
const plainDomain = /^[A-Za-z0-9.-]+\.[A-Za-z]+$/;
function asciiDomain(text) {
	if (plainDomain.test(text) && !/xn--/i.test(text)) return withPlainLabels(text.toLowerCase());
	if (text === "" || /[/?#%@]/.test(text)) return null;
	const url = `http://${text}/`;
	if (!URL.canParse(url)) return null;
	const domain = new URL(url).hostname;
	return withPlainLabels(domain);
}
function withPlainLabels(domain) {
	const labels = domain.split(".");
	const last = labels.at(-1) ?? "";
	if (labels.length < 2 || /^\d+$/.test(last)) return null;
	return labels.every((label) => domainLabel.test(label)) ? domain : null;
}
/** An address as people may be shown it: enough to know one's own, too little to write to (`b***@x.example`). */
function maskedAddress(address) {
	const at = address.lastIndexOf("@");
	return at < 1 ? "***" : `${address.slice(0, 1)}***${address.slice(at)}`;
}

Object.defineProperty(exports, "blockParts", {
  enumerable: true,
  get: function () {
    return blockParts;
  }
});
Object.defineProperty(exports, "canonicalJson", {
  enumerable: true,
  get: function () {
    return canonicalJson;
  }
});
Object.defineProperty(exports, "channels", {
  enumerable: true,
  get: function () {
    return channels;
  }
});
Object.defineProperty(exports, "differenceBetween", {
  enumerable: true,
  get: function () {
    return differenceBetween;
  }
});
Object.defineProperty(exports, "documentFormats", {
  enumerable: true,
  get: function () {
    return documentFormats;
  }
});
Object.defineProperty(exports, "documentNames", {
  enumerable: true,
  get: function () {
    return documentNames;
  }
});
Object.defineProperty(exports, "entriesIn", {
  enumerable: true,
  get: function () {
    return entriesIn;
  }
});
Object.defineProperty(exports, "fillSlots", {
  enumerable: true,
  get: function () {
    return fillSlots;
  }
});
Object.defineProperty(exports, "firstEntries", {
  enumerable: true,
  get: function () {
    return firstEntries;
  }
});
Object.defineProperty(exports, "isTimeZone", {
  enumerable: true,
  get: function () {
    return isTimeZone;
  }
});
Object.defineProperty(exports, "linesLeftOut", {
  enumerable: true,
  get: function () {
    return linesLeftOut;
  }
});
Object.defineProperty(exports, "mailbox", {
  enumerable: true,
  get: function () {
    return mailbox;
  }
});
Object.defineProperty(exports, "mailboxKey", {
  enumerable: true,
  get: function () {
    return mailboxKey;
  }
});
Object.defineProperty(exports, "maskedAddress", {
  enumerable: true,
  get: function () {
    return maskedAddress;
  }
});
Object.defineProperty(exports, "parseWindow", {
  enumerable: true,
  get: function () {
    return parseWindow;
  }
});
Object.defineProperty(exports, "partsIn", {
  enumerable: true,
  get: function () {
    return partsIn;
  }
});
Object.defineProperty(exports, "renderWindow", {
  enumerable: true,
  get: function () {
    return renderWindow;
  }
});
Object.defineProperty(exports, "revisionBetween", {
  enumerable: true,
  get: function () {
    return revisionBetween;
  }
});
Object.defineProperty(exports, "slotNames", {
  enumerable: true,
  get: function () {
    return slotNames;
  }
});
Object.defineProperty(exports, "windowOf", {
  enumerable: true,
  get: function () {
    return windowOf;
  }
});