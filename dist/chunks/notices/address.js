const require_cli_ahead_ts = require("../cli/ahead.js");
const require_markdown = require("../notes/templates-md.js");
const require_shared = require("../cli/source.js");
const require_message = require("./message.js");
const require_notes = require("../cli/notes.js");
const require_canonicalize = require("../canonicalize.js");
const require_clip = require("./clip.js");
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
* `Tuesday 24 November 2026, 10:00\u201312:00 UTC+01:00 (Europe/Berlin), that is 09:00\u201311:00 UTC`. Both ends have their
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
		text: `${start}${offset === "" ? "\u2013" : `${offset} to `}${to.clock} ${to.offset}`,
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
	const json = require_canonicalize.canonicalize(value);
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
		pieces: require_markdown.inlinePieces(require_clip.clip(text, longestLine$2), links),
		depth: 1
	};
}
function sentence(text, links) {
	return {
		scope: null,
		pieces: require_markdown.inlinePieces(require_clip.clip(text, longestLine$2), links),
		depth: 0
	};
}

// src/notices/discord-text.ts
const zeroWidthSpace$1 = "\u200b";
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
	let rendered = render(require_clip.clip(text, room));
	while (rendered.length > limit && room > 1) {
		room = Math.floor(room / 2);
		rendered = render(require_clip.clip(text, room));
	}
	return rendered.length > limit ? "\u2026" : rendered;
}

// src/notices/window-lines.ts
const written = /^(?<local>.*?)(?: \((?<zone>[^()]+)\), that is (?<utc>.+))?$/s;
const oneDay = /^(?<day>[^,]+), (?<hours>\d\d:\d\d(?:\u2013\d\d:\d\d| UTC\S* to \d\d:\d\d)? UTC\S*)$/;
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
		if (text.length + next.length > longestLine$1) return `${text}\u2026`;
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
	const end = window.to === null || window.to === window.from ? "" : ` \u2013 ${stamp(window.to, days ? "t" : "F")}`;
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
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "bom", "1:41"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "bom"), "components", "1:54"), "component", "components"), "{{count}} at line 1")) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "attached", "1:115"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + "<br><span class=\"soft\" style=\"font-size:14px;color:#566072\">SHA-256 <code>" + ((stack1 = alias2.safely(alias1(depth0, "digest", "1:356"), "{{digest}} at line 1")) != null ? stack1 : "") + "\u2026</code></span>";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return ", attached as <code>bom.cdx.json</code>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "bom"), "size", "1:178"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "; at " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "bom"), "size", "1:195"), "{{bom.size}} at line 1")) != null ? stack1 : "") + " too large to travel with this message, so it comes with the release";
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
			"hash": { "name": container.strict(depth0, "check", "5:14") },
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = alias2.safely(alias1(depth0, "result", "5:23"), "{{result}} at line 5")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "5:37"), "{{target}} at line 5")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", "5:51"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<br><span class=\"soft\" style=\"color:#566072\">" + ((stack1 = container.own.safely(container.strict(depth0, "reason", "5:106"), "{{reason}} at line 5")) != null ? stack1 : "") + "</span>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:14px;line-height:22px;color:#566072;overflow-wrap:anywhere\">" + ((stack1 = container.own.safely(container.strict(depth0, "text", "9:110"), "{{text}} at line 9")) != null ? stack1 : "") + "</p>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px;line-height:19px;color:#566072;overflow-wrap:anywhere\">Ledger checkpoint" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "12:198"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<br>" + ((stack1 = container.own.safely(container.strict(depth0, "text", "12:225"), "{{text}} at line 12")) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:14px;line-height:22px;color:#566072\">And " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "15:97"), "more check", "more checks"), "{{count}} at line 15")) != null ? stack1 : "") + ".</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 6px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = container.own.safely(alias1(depth0, "name", "1:129"), "{{name}} at line 1")) != null ? stack1 : "") + "</h2>\n<p class=\"ink\" style=\"margin:0 0 14px;font-size:16px;line-height:26px;color:#151a22\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "4:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</table>\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "8:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "14:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
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
				"lines": alias1(lookupProperty(depth0, "difference"), "missing", "2:49"),
				"title": "Announced, and not in it"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "lines"), depth0, {
			"name": "lines",
			"hash": {
				"lines": alias1(lookupProperty(depth0, "difference"), "added", "3:49"),
				"title": "In it, and not announced"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "difference"), "omitted", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:16px;line-height:25px;color:#566072;overflow-wrap:anywhere\">And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "difference"), "omitted", "5:120"), "more difference", "more differences"), "{{count}} at line 5")) != null ? stack1 : "") + ", told in " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "5:193"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "5:209"), "the release notes"), "{{link}} at line 5")) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-early.html.hbs
var email_early_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:32px 0 0\">\n<tr>\n<td class=\"note\" style=\"padding:18px 22px;background:" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "tint", "4:55"), "{{colors.tint}} at line 4")) != null ? stack1 : "") + ";border-left:4px solid " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "accent", "4:93"), "{{colors.accent}} at line 4")) != null ? stack1 : "") + ";border-radius:0 10px 10px 0\">\n<h2 class=\"ink\" style=\"margin:0 0 4px;font-size:17px;line-height:24px;font-weight:700;color:#151a22\">Try it early</h2>\n<p class=\"ink\" style=\"margin:0;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "earlyAccess", "6:110"), null), "{{inline}} at line 6")) != null ? stack1 : "") + "</p>\n</td>\n</tr>\n</table>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "earlyAccess", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"ink\" style=\"margin:0 0 22px;font-size:17px;line-height:27px;color:#151a22;overflow-wrap:anywhere\">Hello " + ((stack1 = alias1.safely(alias1.slot("name"), "{{slot}} at line 1")) != null ? stack1 : "") + ",<br>" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
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
		var stack1, alias1 = container.strict;
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = container.own.safely(alias1(depth0, "title", "2:130"), "{{title}} at line 2")) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "4:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "5:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "5:61"), alias1(lookupProperty(data, "root"), "links", "5:73")), "{{inline}} at line 5")) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "5:27"), "{{scope}} at line 5")) != null ? stack1 : "") + ":</strong> ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "lines"), "length", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/email-inside.html.hbs
var email_inside_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<h3 class=\"ink\" style=\"margin:0 0 6px;font-size:16px;line-height:25px;font-weight:700;color:#151a22\">" + ((stack1 = container.own.safely(alias1(depth0, "title", "2:103"), "{{title}} at line 2")) != null ? stack1 : "") + "</h3>\n<ul class=\"changes ink\" style=\"margin:0 0 8px;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "4:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "5:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "5:61"), alias1(lookupProperty(data, "root"), "links", "5:73")), "{{inline}} at line 5")) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "5:27"), "{{scope}} at line 5")) != null ? stack1 : "") + ":</strong> ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/email-relief.html.hbs
var email_relief_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 6px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = container.own.safely(alias1(depth0, "title", "2:129"), "{{title}} at line 2")) != null ? stack1 : "") + "</h2>\n<p class=\"ink\" style=\"margin:0 0 10px;font-size:16px;line-height:25px;color:#151a22\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "breaking", "5:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "6:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "title", "6:61"), alias1(lookupProperty(data, "root"), "links", "6:67")), "{{inline}} at line 6")) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "6:27"), "{{scope}} at line 6")) != null ? stack1 : "") + ":</strong> ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-label.html.hbs
var email_label_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:0 0 2px;font-size:13px;line-height:18px;color:#566072\">" + ((stack1 = container.own.safely(container.strict(depth0, "name", "1:87"), "{{name}} at line 1")) != null ? stack1 : "") + "</p>\n<p class=\"ink\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.02em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
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
		var stack1, alias1 = container.own;
		return ((stack1 = alias1.safely(container.strict(depth0, "windowLabel", "62:146"), "{{windowLabel}} at line 62")) != null ? stack1 : "") + " " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 62")) != null ? stack1 : "") + ". ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<td align=\"right\" style=\"padding-left:16px;font-size:13px;line-height:22px;vertical-align:top\"><a class=\"soft\" href=\"" + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 74")) != null ? stack1 : "") + "\" style=\"color:#566072\">Unsubscribe</a></td>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "Questions? Answer this message, or write to " + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "replyUrl", "98:168"), alias1(depth0, "replyTo", "98:177")), "{{link}} at line 98")) != null ? stack1 : "") + ".";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:6px 0 0;font-size:14px;line-height:22px;color:#566072\">You get this because you are on our list. <a href=\"" + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 100")) != null ? stack1 : "") + "\" style=\"color:" + ((stack1 = alias1.safely(container.strict(lookupProperty(depth0, "colors"), "accent", "100:175"), "{{colors.accent}} at line 100")) != null ? stack1 : "") + "\">Unsubscribe</a></p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n<title>" + ((stack1 = alias2.safely(alias1(depth0, "subject", "9:9"), "{{subject}} at line 9")) != null ? stack1 : "") + "</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "accent", "12:13"), "{{colors.accent}} at line 12")) != null ? stack1 : "") + "; text-underline-offset: 2px; }\ncode { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; background: #eef0f4; border-radius: 4px; padding: 2px 5px; }\n.alert code { background: #f5e2b8; }\n.changes li { margin: 0 0 10px; padding: 0 0 0 4px; }\n@media (max-width: 560px) {\n  .around { padding: 16px 10px 32px !important; }\n  .pad { padding-left: 20px !important; padding-right: 20px !important; }\n  .headline { font-size: 25px !important; line-height: 31px !important; }\n  .cell { display: block !important; width: auto !important; box-sizing: border-box !important; }\n  .inset { padding: 14px 16px !important; }\n  .large { font-size: 17px !important; line-height: 24px !important; }\n  .name { padding: 12px 0 0 !important; }\n  .value { padding-top: 1px !important; border-top: 0 !important; }\n  .version { border-left: 0 !important; border-top: 1px dashed #c3cad6 !important; }\n}\n@media (prefers-color-scheme: dark) {\n  .page { background: #0c0f13 !important; color: #e9ebef !important; }\n  .card { background: #171a20 !important; border-color: #2a303a !important; }\n  .bar { background: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "light", "30:23"), "{{colors.light}} at line 30")) != null ? stack1 : "") + " !important; }\n  .hero { background: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "shade", "31:24"), "{{colors.shade}} at line 31")) != null ? stack1 : "") + " !important; }\n  .label { background: #171a20 !important; border-color: #39414d !important; }\n  .ink { color: #e9ebef !important; }\n  .soft { color: #abb4c2 !important; }\n  .rule { border-color: #333a46 !important; }\n  .version { border-color: #4a5361 !important; }\n  .accent { color: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "light", "37:21"), "{{colors.light}} at line 37")) != null ? stack1 : "") + " !important; }\n  .passed { border-color: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "light", "38:28"), "{{colors.light}} at line 38")) != null ? stack1 : "") + " !important; }\n  .ahead { border-color: #4a5361 !important; }\n  .note { background: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "shade", "40:24"), "{{colors.shade}} at line 40")) != null ? stack1 : "") + " !important; border-color: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "light", "40:67"), "{{colors.light}} at line 40")) != null ? stack1 : "") + " !important; }\n  .alert { background: #2c2312 !important; border-color: #f0bf5a !important; }\n  .warn { color: #f3c665 !important; }\n  a { color: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "light", "43:15"), "{{colors.light}} at line 43")) != null ? stack1 : "") + " !important; }\n  code { background: #2a303a !important; color: #e9ebef !important; }\n  .alert code { background: #453718 !important; }\n}\n[data-ogsc] .ink { color: #e9ebef !important; }\n[data-ogsc] .soft { color: #abb4c2 !important; }\n[data-ogsc] .accent, [data-ogsc] a { color: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "light", "49:46"), "{{colors.light}} at line 49")) != null ? stack1 : "") + " !important; }\n[data-ogsc] .warn { color: #f3c665 !important; }\n[data-ogsc] code { color: #e9ebef !important; }\n[data-ogsb] .page { background: #0c0f13 !important; }\n[data-ogsb] .card, [data-ogsb] .label { background: #171a20 !important; }\n[data-ogsb] .bar { background: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "light", "54:33"), "{{colors.light}} at line 54")) != null ? stack1 : "") + " !important; }\n[data-ogsb] .hero, [data-ogsb] .note { background: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "shade", "55:53"), "{{colors.shade}} at line 55")) != null ? stack1 : "") + " !important; }\n[data-ogsb] .alert { background: #2c2312 !important; }\n[data-ogsb] code { background: #2a303a !important; }\n[data-ogsb] .alert code { background: #453718 !important; }\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background:#f1f3f6;color:#151a22;-webkit-text-size-adjust:100%;text-size-adjust:100%\">\n<div style=\"display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;color:transparent;font-size:1px;line-height:1px\">" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "windowLabel", "62:131"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "preview", "62:188"), "{{preview}} at line 62")) != null ? stack1 : "") + " &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp; &#847;&zwnj;&nbsp;</div>\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse;background:#f1f3f6;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<tr>\n<td align=\"center\" class=\"around\" style=\"padding:28px 16px 44px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;max-width:600px;border-collapse:separate;text-align:left\">\n<tr>\n<td style=\"padding:0 4px 16px\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n<tr>\n<td class=\"ink\" style=\"font-size:16px;line-height:22px;font-weight:700;letter-spacing:-0.01em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = alias2.safely(alias1(depth0, "product", "72:134"), "{{product}} at line 72")) != null ? stack1 : "") + "</td>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "unsubscribe", "73:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</tr>\n</table>\n</td>\n</tr>\n<tr>\n<td class=\"bar\" style=\"height:6px;line-height:6px;font-size:6px;background:" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "accent", "81:77"), "{{colors.accent}} at line 81")) != null ? stack1 : "") + ";border-radius:12px 12px 0 0\">&nbsp;</td>\n</tr>\n<tr>\n<td class=\"hero pad\" style=\"padding:30px 40px 28px;background:" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "tint", "84:64"), "{{colors.tint}} at line 84")) != null ? stack1 : "") + "\">\n<p class=\"accent\" style=\"margin:0 0 10px;font-size:13px;line-height:18px;font-weight:700;letter-spacing:0.06em;text-transform:uppercase;color:" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "accent", "85:144"), "{{colors.accent}} at line 85")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "label", "85:163"), "{{label}} at line 85")) != null ? stack1 : "") + "</p>\n<h1 class=\"ink headline\" style=\"margin:0 0 24px;font-size:31px;line-height:38px;font-weight:700;letter-spacing:-0.022em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = alias2.safely(alias1(depth0, "headline", "86:160"), "{{headline}} at line 86")) != null ? stack1 : "") + "</h1>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "route"), depth0, {
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
		})) != null ? stack1 : "") + "</td>\n</tr>\n<tr>\n<td class=\"pad\" style=\"padding:22px 40px 0\">\n<p class=\"soft\" style=\"margin:0;font-size:14px;line-height:22px;color:#566072;overflow-wrap:anywhere\">" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "98:108"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "unsubscribe", "99:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return " and with " + ((stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "3:143"), "the release notes"), "{{link}} at line 3")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>bill of materials, SHA-256<br>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "bom"), "sha256", "4:256"), "{{bom.sha256}} at line 4")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>ledger entry " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "seq", "4:308"), "{{ledger.seq}} at line 4")) != null ? stack1 : "") + "<br>" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "head", "4:326"), "{{ledger.head}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "ledger"), "checkpoint", "4:345"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>ledger checkpoint" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "ledger"), "checkpoint", "4:393"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<br>" + ((stack1 = container.own.safely(container.strict(depth0, "text", "4:418"), "{{text}} at line 4")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own;
		return "<div class=\"rule\" style=\"margin:32px 0 0;padding:20px 0 0;border-top:2px dashed #d3d9e3\">\n<h2 class=\"soft\" style=\"margin:0 0 6px;font-size:13px;line-height:19px;font-weight:700;color:#566072\">How to check that this mail is genuine</h2>\n<p class=\"soft\" style=\"margin:0 0 8px;font-size:13px;line-height:19px;color:#566072\">Compare it with our ledger" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "pageUrl", "3:117"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ": they name the same shipment, commit and digest. Our links lead where they say; none is shortened. We never ask for a password in these messages.</p>\n<p class=\"soft\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px;line-height:19px;color:#566072;overflow-wrap:anywhere\">shipment " + ((stack1 = alias3.safely(alias1(depth0, "shipment", "4:178"), "{{shipment}} at line 4")) != null ? stack1 : "") + "<br>commit " + ((stack1 = alias3.safely(alias1(depth0, "commit", "4:201"), "{{commit}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "bom", "4:215"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "ledger", "4:281"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n</div>\n";
	},
	"useData": true
};

// templates/email-route.html.hbs
var email_route_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<td class=\"cell inset\" style=\"padding:16px 20px 18px;vertical-align:top\">\n<p class=\"soft\" style=\"margin:0 0 4px;font-size:13px;line-height:18px;color:#566072\">" + ((stack1 = alias2.safely(alias1(depth0, "windowLabel", "5:87"), "{{windowLabel}} at line 5")) != null ? stack1 : "") + "</p>\n<p class=\"ink large\" style=\"margin:0;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.012em;" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "colors"), "struck", "6:115"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "color:#151a22\">" + ((stack1 = alias2.safely(alias2.slot("day"), "{{slot}} at line 6")) != null ? stack1 : "") + "</p>\n<p class=\"accent large\" style=\"margin:0;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.012em;" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "colors"), "struck", "7:118"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "color:" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "accent", "7:177"), "{{colors.accent}} at line 7")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias2.slot("hours"), "{{slot}} at line 7")) != null ? stack1 : "") + "</p>\n<p class=\"soft\" style=\"margin:4px 0 0;font-size:13px;line-height:19px;color:#566072\">" + ((stack1 = alias2.safely(alias2.slot("zone"), "{{slot}} at line 8")) != null ? stack1 : "") + "</p>\n</td>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "text-decoration:line-through;";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "border-left:1px dashed #c3cad6;";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "version", "12:29"), "{{version}} at line 12")) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"soft\" style=\"margin:0;font-size:13px;line-height:19px;color:#566072;overflow-wrap:anywhere\">follows " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "14:112"), "{{previousVersion}} at line 14")) != null ? stack1 : "") + "</p>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"soft\" style=\"margin:0;font-size:13px;line-height:19px;color:#566072;overflow-wrap:anywhere\">package " + ((stack1 = container.own.safely(container.strict(depth0, "package", "17:112"), "{{package}} at line 17")) != null ? stack1 : "") + "</p>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<td style=\"padding:0 " + ((stack1 = alias2.safely(alias1(depth0, "gap", "27:23"), "{{gap}} at line 27")) != null ? stack1 : "") + " 0 0;vertical-align:top\"><p class=\"" + ((stack1 = alias2.safely(alias1(depth0, "look", "27:65"), "{{look}} at line 27")) != null ? stack1 : "") + "\" style=\"margin:0;padding:7px 0 0;border-top:4px solid " + ((stack1 = alias2.safely(alias1(depth0, "line", "27:128"), "{{line}} at line 27")) != null ? stack1 : "") + ";font-size:13px;line-height:18px;font-weight:" + ((stack1 = alias2.safely(alias1(depth0, "weight", "27:181"), "{{weight}} at line 27")) != null ? stack1 : "") + ";color:" + ((stack1 = alias2.safely(alias1(depth0, "color", "27:198"), "{{color}} at line 27")) != null ? stack1 : "") + "\">" + ((stack1 = alias2.safely(alias1(depth0, "name", "27:209"), "{{name}} at line 27")) != null ? stack1 : "") + "</p></td>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" class=\"label\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;background:#ffffff;border:1px solid #d3d9e3;border-radius:10px\">\n<tr>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "windowLabel", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<td class=\"cell inset version\" style=\"width:150px;padding:16px 20px 18px;" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "windowLabel", "11:79"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "vertical-align:top\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "label"), depth0, {
			"name": "label",
			"hash": { "name": "Version" },
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "previousVersion", "13:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "package", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "<p class=\"soft\" style=\"margin:10px 0 2px;font-size:13px;line-height:18px;color:#566072\">Environment</p>\n<p class=\"ink\" style=\"margin:0;font-size:16px;line-height:22px;font-weight:600;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = container.own.safely(alias1(depth0, "environment", "20:119"), "{{environment}} at line 20")) != null ? stack1 : "") + "</p>\n</td>\n</tr>\n</table>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" aria-hidden=\"true\" style=\"width:100%;border-collapse:separate;margin:22px 0 0;table-layout:fixed\">\n<tr>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "stops", "26:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</tr>\n</table>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-row.html.hbs
var email_row_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<tr>\n<td class=\"cell name rule soft\" style=\"width:128px;padding:11px 16px 11px 0;border-top:1px solid #e4e8ee;font-size:14px;line-height:24px;vertical-align:top;color:#566072\">" + ((stack1 = container.own.safely(container.strict(depth0, "name", "2:173"), "{{name}} at line 2")) != null ? stack1 : "") + "</td>\n<td class=\"cell value ink rule\" style=\"padding:11px 0;border-top:1px solid #e4e8ee;font-size:16px;line-height:24px;vertical-align:top;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
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
		return ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "reason", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "5:30"), null), "{{inline}} at line 5")) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "changes"), "summary", "7:32"), "{{changes.summary}} at line 7")) != null ? stack1 : "";
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
		var stack1;
		return " \u00b7 " + ((stack1 = container.own.safely(container.strict(depth0, "package", "1:58"), "{{package}} at line 1")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Why:* " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "4:16"), null), "{{inline}} at line 4")) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Was expected:* " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 8")) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What no longer breaks*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "14:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "title", "14:44"), alias1(lookupProperty(data, "root"), "links", "14:50")), "{{inline}} at line 14")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "14:18"), "{{scope}} at line 14")) != null ? stack1 : "") + ":* ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "20:158"), "{{replyTo}} at line 20")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Cancelled shipment* \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "environment", "1:25"), "{{environment}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "1:44"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " \u00b7 was to bring " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "changes"), "summary", "1:92"), "{{changes.summary}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "windowLabel", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "changes"), "breaking", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "---\n\nNothing more about this shipment comes. Should its changes ship after all, a new notice tells you first. Questions? Answer here" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "20:133"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "shipment", "22:16")), "{{code}} at line 22")) != null ? stack1 : "") + ", commit " + ((stack1 = alias2.safely(alias2.code(alias2.short(alias1(depth0, "commit", "22:49"))), "{{code}} at line 22")) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/cancellation.text.hbs
var cancellation_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Why: " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "8:14"), null), "{{inline}} at line 8")) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Was expected: " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 12")) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Package: " + ((stack1 = container.own.safely(container.strict(depth0, "package", "16:11"), "{{package}} at line 16")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Follows: " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "19:11"), "{{previousVersion}} at line 19")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Leave this list: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 23")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT NO LONGER BREAKS\n\nIf you prepared for one of these, it does not come with this shipment:\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "31:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "32:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "title", "32:42"), null), "{{inline}} at line 32")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "32:17"), "{{scope}} at line 32")) != null ? stack1 : "") + ": ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Questions? Answer this message, or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "40:46"), "{{replyTo}} at line 40")) != null ? stack1 : "") + ".\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, alias2 = container.strict, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "CANCELLED SHIPMENT\n\nHello " + ((stack1 = alias1.safely(alias1.slot("name"), "{{slot}} at line 3")) != null ? stack1 : "") + ",\n\n" + ((stack1 = alias1.safely(alias2(depth0, "headline", "5:2"), "{{headline}} at line 5")) != null ? stack1 : "") + ".\nWe announced it, and have called it off.\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "reason", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "windowLabel", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = alias1.safely(alias2(depth0, "environment", "14:15"), "{{environment}} at line 14")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "package", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "previousVersion", "18:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Was to bring: " + ((stack1 = alias1.safely(alias2(lookupProperty(depth0, "changes"), "summary", "21:16"), "{{changes.summary}} at line 21")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "unsubscribe", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(lookupProperty(depth0, "changes"), "breaking", "26:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nNothing more about this shipment. Should its changes ship after all, a new notice tells you first.\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "replyTo", "39:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "internal", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
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
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "told", "2:18"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "It corrects what an earlier message in this thread says.";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "seen", "2:90"), "{{seen}} at line 2")) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "reason", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "live", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "5:30"), null), "{{inline}} at line 5")) != null ? stack1 : "";
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
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "live", "8:32"), "{{live}} at line 8")) != null ? stack1 : "") + "</strong>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "seen", "10:24"), "{{seen}} at line 10")) != null ? stack1 : "";
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "internal"), "coverage", "13:42"), "{{internal.coverage}} at line 13")) != null ? stack1 : "";
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
		var stack1;
		return " \u00b7 " + ((stack1 = container.own.safely(container.strict(depth0, "package", "1:50"), "{{package}} at line 1")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "This takes the place of an earlier message in this thread.\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Why:* " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "8:16"), null), "{{inline}} at line 8")) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Live:* " + ((stack1 = container.own.safely(container.strict(depth0, "live", "12:10"), "{{live}} at line 12")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What the checks saw:* " + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "17:25"), "{{internal.coverage}} at line 17")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "19:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "28:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "\u2022 " + ((stack1 = alias2.safely(alias1(depth0, "check", "20:4"), "{{check}} at line 20")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "20:17"), "{{target}} at line 20")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "20:29"), "{{result}} at line 20")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", "20:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "; " + ((stack1 = container.own.safely(container.strict(depth0, "reason", "20:55"), "{{reason}} at line 20")) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "23:14"), "more check", "more checks"), "{{count}} at line 23")) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\u2022 " + ((stack1 = container.own.safely(container.strict(depth0, "text", "26:4"), "{{text}} at line 26")) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "31:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "32:2"), "{{text}} at line 32")) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "39:112"), "{{replyTo}} at line 39")) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "seq", "41:108"), "{{ledger.seq}} at line 41")) != null ? stack1 : "") + ", " + ((stack1 = alias2.safely(alias2.code(alias1(lookupProperty(depth0, "ledger"), "head", "41:129")), "{{code}} at line 41")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "*Correction* \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "environment", "1:17"), "{{environment}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "1:36"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "seen", "1:71"), "{{seen}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "told", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "live", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "*Checked:* " + ((stack1 = alias2.safely(alias2.slot("window"), "{{slot}} at line 14")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "internal", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "---\n\nThe next message about this shipment comes in this thread. Questions? Answer here" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "39:87"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "shipment", "41:16")), "{{code}} at line 41")) != null ? stack1 : "") + ", commit " + ((stack1 = alias2.safely(alias2.code(alias2.short(alias1(depth0, "commit", "41:49"))), "{{code}} at line 41")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "ledger", "41:64"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return "Why: " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "10:14"), null), "{{inline}} at line 10")) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Live: " + ((stack1 = container.own.safely(container.strict(depth0, "live", "14:8"), "{{live}} at line 14")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Package: " + ((stack1 = container.own.safely(container.strict(depth0, "package", "20:11"), "{{package}} at line 20")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Follows: " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "23:11"), "{{previousVersion}} at line 23")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Leave this list: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 26")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT THE CHECKS SAW\n\n" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "32:2"), "{{internal.coverage}} at line 32")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "34:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "37:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "40:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = alias2.safely(alias1(depth0, "check", "35:4"), "{{check}} at line 35")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "35:17"), "{{target}} at line 35")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "35:29"), "{{result}} at line 35")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", "35:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "; " + ((stack1 = container.own.safely(container.strict(depth0, "reason", "35:55"), "{{reason}} at line 35")) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "38:14"), "more check", "more checks"), "{{count}} at line 38")) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "* " + ((stack1 = container.own.safely(container.strict(depth0, "text", "41:4"), "{{text}} at line 41")) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "47:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "48:2"), "{{text}} at line 48")) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Questions? Answer this message, or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "57:46"), "{{replyTo}} at line 57")) != null ? stack1 : "") + ".\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, alias2 = container.strict, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "CORRECTION\n\nHello " + ((stack1 = alias1.safely(alias1.slot("name"), "{{slot}} at line 3")) != null ? stack1 : "") + ",\n\n" + ((stack1 = alias1.safely(alias2(depth0, "headline", "5:2"), "{{headline}} at line 5")) != null ? stack1 : "") + ".\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "told", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "reason", "9:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "live", "13:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Checked: " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 16")) != null ? stack1 : "") + "\nSeen: " + ((stack1 = alias1.safely(alias2(depth0, "seen", "17:8"), "{{seen}} at line 17")) != null ? stack1 : "") + "\nEnvironment: " + ((stack1 = alias1.safely(alias2(depth0, "environment", "18:15"), "{{environment}} at line 18")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "package", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "previousVersion", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "unsubscribe", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "internal", "29:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "replyTo", "56:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data
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
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
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
		})) != null ? stack1 : "") + "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:24px 0 0\">\n<tr>\n<td class=\"note\" style=\"padding:20px 22px 12px;background:" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "tint", "20:60"), "{{colors.tint}} at line 20")) != null ? stack1 : "") + ";border-left:4px solid " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "accent", "20:98"), "{{colors.accent}} at line 20")) != null ? stack1 : "") + ";border-radius:4px 10px 10px 4px\">\n<h2 class=\"accent\" style=\"margin:0 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:" + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "colors"), "accent", "21:121"), "{{colors.accent}} at line 21")) != null ? stack1 : "") + "\">What is different</h2>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "sameContents", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "inside"), depth0, {
			"name": "inside",
			"hash": {
				"lines": alias1(depth0, "added", "25:31"),
				"title": "Added"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "inside"), depth0, {
			"name": "inside",
			"hash": {
				"lines": alias1(depth0, "removed", "26:35"),
				"title": "Taken out"
			},
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "changed", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "unlisted", "35:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
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
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "reason", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "moved", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "5:30"), null), "{{inline}} at line 5")) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "before", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "windowLabel", "11:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return "<s>" + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 9")) != null ? stack1 : "") + "</s>";
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "changes"), "summary", "15:37"), "{{changes.summary}} at line 15")) != null ? stack1 : "") + "</strong>";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"ink\" style=\"margin:0 0 8px;font-size:16px;line-height:25px;color:#151a22\">The contents are the same as announced" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "moved", "23:128"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "; only the time is another";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h3 class=\"ink\" style=\"margin:0 0 6px;font-size:16px;line-height:25px;font-weight:700;color:#151a22\">Told anew</h3>\n<ul class=\"changes ink\" style=\"margin:0 0 8px;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changed", "30:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "after"), "scope", "31:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(lookupProperty(depth0, "after"), "description", "31:73"), alias1(lookupProperty(data, "root"), "links", "31:91")), "{{inline}} at line 31")) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias3.eq(alias1(lookupProperty(depth0, "before"), "description", "31:118"), alias1(lookupProperty(depth0, "after"), "description", "31:137")), {
			"name": "unless",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "after"), "scope", "31:33"), "{{after.scope}} at line 31")) != null ? stack1 : "") + ":</strong> ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br><span class=\"soft\" style=\"font-size:14px;color:#566072\">Before: " + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "before"), "description", "31:234"), alias1(lookupProperty(data, "root"), "links", "31:253")), "{{inline}} at line 31")) != null ? stack1 : "") + "</span>";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<p class=\"soft\" style=\"margin:0 0 8px;font-size:16px;line-height:25px;color:#566072\">And " + ((stack1 = alias1.safely(alias1.count(container.strict(depth0, "unlisted", "36:97"), "more difference", "more differences"), "{{count}} at line 36")) != null ? stack1 : "") + ".</p>\n";
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
		var stack1;
		return " \u00b7 " + ((stack1 = container.own.safely(container.strict(depth0, "package", "1:49"), "{{package}} at line 1")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Why:* " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "4:16"), null), "{{inline}} at line 4")) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*" + ((stack1 = alias1.safely(container.strict(depth0, "windowLabel", "8:3"), "{{windowLabel}} at line 8")) != null ? stack1 : "") + ":* " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 8")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "before", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "windowLabel", "14:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Before:* " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 12")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "There is no new date yet.\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "What you follow in it is the same as announced" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "moved", "20:52"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "; only the time is another";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Added*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "added", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "26:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "26:44"), alias1(lookupProperty(data, "root"), "links", "26:56")), "{{inline}} at line 26")) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "26:18"), "{{scope}} at line 26")) != null ? stack1 : "") + ":* ";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Taken out*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "removed", "32:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "33:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "33:44"), alias1(lookupProperty(data, "root"), "links", "33:56")), "{{inline}} at line 33")) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "33:18"), "{{scope}} at line 33")) != null ? stack1 : "") + ":* ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Told anew*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changed", "39:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "after"), "scope", "40:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(lookupProperty(depth0, "after"), "description", "40:56"), alias1(lookupProperty(data, "root"), "links", "40:74")), "{{inline}} at line 40")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.unless.call(alias2, alias3.eq(alias1(lookupProperty(depth0, "before"), "description", "41:14"), alias1(lookupProperty(depth0, "after"), "description", "41:33")), {
			"name": "unless",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "after"), "scope", "40:24"), "{{after.scope}} at line 40")) != null ? stack1 : "") + ":* ";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "      Before: " + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "before"), "description", "42:23"), alias1(lookupProperty(data, "root"), "links", "42:42")), "{{inline}} at line 42")) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "And " + ((stack1 = alias1.safely(alias1.count(container.strict(depth0, "unlisted", "48:12"), "more difference", "more differences"), "{{count}} at line 48")) != null ? stack1 : "") + ".\n\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Try it early:* " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "earlyAccess", "57:25"), null), "{{inline}} at line 57")) != null ? stack1 : "") + "\n\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Bill of materials:* " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "bom"), "components", "61:29"), "component", "components"), "{{count}} at line 61")) != null ? stack1 : "") + ", SHA-256 " + ((stack1 = alias2.safely(alias2.code(alias1(lookupProperty(depth0, "bom"), "sha256", "61:87")), "{{code}} at line 61")) != null ? stack1 : "") + "\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		return "*Bill of materials:* this release has none.\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "68:130"), "{{replyTo}} at line 68")) != null ? stack1 : "");
	},
	"23": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " and, once it is out, with " + ((stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "70:135"), "the release notes"), "{{link}} at line 70")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = alias2.safely(alias1(depth0, "label", "1:3"), "{{label}} at line 1")) != null ? stack1 : "") + "* \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "environment", "1:16"), "{{environment}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "1:35"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "changes"), "summary", "1:70"), "{{changes.summary}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "windowLabel", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "moved", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "sameContents", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "added", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "removed", "30:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "changed", "37:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "unlisted", "47:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "---\n\n*Everything in it, as it stands now*\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "earlyAccess", "56:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "bom", "60:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.program(21, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n---\n\nIt has not shipped yet; this replaces what we told you before. Questions or objections? Answer here" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "68:105"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\nGenuine? Compare shipment " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "shipment", "70:33")), "{{code}} at line 70")) != null ? stack1 : "") + " and commit " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "commit", "70:62")), "{{code}} at line 70")) != null ? stack1 : "") + " with our ledger" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "pageUrl", "70:92"), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/revision.text.hbs
var revision_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Why: " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "7:14"), null), "{{inline}} at line 7")) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = alias1.safely(container.strict(depth0, "windowLabel", "12:2"), "{{windowLabel}} at line 12")) != null ? stack1 : "") + ": " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 12")) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "before", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "windowLabel", "18:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Before: " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 16")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return "There is no new date yet.\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Package: " + ((stack1 = container.own.safely(container.strict(depth0, "package", "24:11"), "{{package}} at line 24")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Follows: " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "27:11"), "{{previousVersion}} at line 27")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Leave this list: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 31")) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "What you follow in it is the same as announced" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "moved", "37:52"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "; only the time is another";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Added:\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "added", "43:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "44:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "44:42"), null), "{{inline}} at line 44")) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "44:17"), "{{scope}} at line 44")) != null ? stack1 : "") + ": ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Taken out:\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "removed", "51:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "52:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "52:42"), null), "{{inline}} at line 52")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "52:17"), "{{scope}} at line 52")) != null ? stack1 : "") + ": ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Told anew:\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changed", "59:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "after"), "scope", "60:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(lookupProperty(depth0, "after"), "description", "60:54"), null), "{{inline}} at line 60")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.unless.call(alias2, alias3.eq(alias1(lookupProperty(depth0, "before"), "description", "61:14"), alias1(lookupProperty(depth0, "after"), "description", "61:33")), {
			"name": "unless",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "after"), "scope", "60:23"), "{{after.scope}} at line 60")) != null ? stack1 : "") + ": ";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  Before: " + ((stack1 = alias1.safely(alias1.inline(container.strict(lookupProperty(depth0, "before"), "description", "62:19"), null), "{{inline}} at line 62")) != null ? stack1 : "") + "\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "And " + ((stack1 = alias1.safely(alias1.count(container.strict(depth0, "unlisted", "68:12"), "more difference", "more differences"), "{{count}} at line 68")) != null ? stack1 : "") + ".\n\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "TRY IT EARLY\n\n" + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "earlyAccess", "77:9"), null), "{{inline}} at line 77")) != null ? stack1 : "") + "\n\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "bom"), "components", "83:8"), "component", "components"), "{{count}} at line 83")) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "attached", "83:69"), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.program(24, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".\nSHA-256 " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "bom"), "sha256", "84:10"), "{{bom.sha256}} at line 84")) != null ? stack1 : "") + "\n";
	},
	"23": function(container, depth0, helpers, partials, data) {
		return ", attached as bom.cdx.json";
	},
	"24": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "bom"), "size", "83:119"), {
			"name": "if",
			"hash": {},
			"fn": container.program(25, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"25": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "; at " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "bom"), "size", "83:136"), "{{bom.size}} at line 83")) != null ? stack1 : "") + " too large to travel with this message, so it comes with the release";
	},
	"26": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.\n";
	},
	"27": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Questions or objections? Answer this message, or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "93:60"), "{{replyTo}} at line 93")) != null ? stack1 : "") + ".\n";
	},
	"28": function(container, depth0, helpers, partials, data) {
		return "Questions or objections? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "REVISED SHIPPING NOTICE, REVISION " + ((stack1 = alias2.safely(alias1(depth0, "revision", "1:36"), "{{revision}} at line 1")) != null ? stack1 : "") + "\n\nHello " + ((stack1 = alias2.safely(alias2.slot("name"), "{{slot}} at line 3")) != null ? stack1 : "") + ",\n\n" + ((stack1 = alias2.safely(alias1(depth0, "headline", "5:2"), "{{headline}} at line 5")) != null ? stack1 : "") + ".\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "It has not shipped yet. This replaces what we told you before.\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "windowLabel", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "moved", "14:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = alias2.safely(alias1(depth0, "environment", "22:15"), "{{environment}} at line 22")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "previousVersion", "26:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "In it now: " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "changes"), "summary", "29:13"), "{{changes.summary}} at line 29")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "unsubscribe", "30:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\nWHAT IS DIFFERENT\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "sameContents", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "added", "40:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "removed", "48:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "changed", "56:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "unlisted", "67:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "EVERYTHING IN IT, AS IT STANDS NOW\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "earlyAccess", "74:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "BILL OF MATERIALS\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "bom", "82:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.program(26, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\nWHAT COMES NEXT\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "92:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(27, data, 0),
			"inverse": container.program(28, data, 0),
			"data": data
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
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "internal", "14:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
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
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "live", "2:18"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "live", "2:26"), "{{live}} at line 2")) != null ? stack1 : "") + " is live there again.";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "We could not confirm which version runs there now.";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "reason", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "live", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "5:30"), null), "{{inline}} at line 5")) != null ? stack1 : "";
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
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "live", "8:32"), "{{live}} at line 8")) != null ? stack1 : "") + "</strong>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "seen", "10:24"), "{{seen}} at line 10")) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "changes"), "summary", "11:38"), "{{changes.summary}} at line 11")) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", "11:63"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", "11:208"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changes", "11:89"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "11:108"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "11:159"), alias1(lookupProperty(data, "root"), "links", "11:171")), "{{inline}} at line 11")) != null ? stack1 : "");
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "11:125"), "{{scope}} at line 11")) != null ? stack1 : "") + ":</strong> ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>And " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "changes"), "omitted", "11:241"), "more change", "more changes"), "{{count}} at line 11")) != null ? stack1 : "") + ".";
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "internal"), "coverage", "15:42"), "{{internal.coverage}} at line 15")) != null ? stack1 : "";
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
		var stack1;
		return " \u00b7 " + ((stack1 = container.own.safely(container.strict(depth0, "package", "1:55"), "{{package}} at line 1")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Why:* " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "4:16"), null), "{{inline}} at line 4")) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Live again:* " + ((stack1 = container.own.safely(container.strict(depth0, "live", "8:16"), "{{live}} at line 8")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "We could not confirm which version runs there now.\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "changes", "16:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "17:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "17:44"), alias1(lookupProperty(data, "root"), "links", "17:56")), "{{inline}} at line 17")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "17:18"), "{{scope}} at line 17")) != null ? stack1 : "") + ":* ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "changes"), "omitted", "21:12"), "more change", "more changes"), "{{count}} at line 21")) != null ? stack1 : "") + ".\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "If you adapted to one of these, it is as it was before:\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "26:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "title", "26:44"), alias1(lookupProperty(data, "root"), "links", "26:50")), "{{inline}} at line 26")) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "26:18"), "{{scope}} at line 26")) != null ? stack1 : "") + ":* ";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What the checks saw:* " + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "31:25"), "{{internal.coverage}} at line 31")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "33:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "39:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "42:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "\u2022 " + ((stack1 = alias2.safely(alias1(depth0, "check", "34:4"), "{{check}} at line 34")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "34:17"), "{{target}} at line 34")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "34:29"), "{{result}} at line 34")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", "34:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "; " + ((stack1 = container.own.safely(container.strict(depth0, "reason", "34:55"), "{{reason}} at line 34")) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "37:14"), "more check", "more checks"), "{{count}} at line 37")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\u2022 " + ((stack1 = container.own.safely(container.strict(depth0, "text", "40:4"), "{{text}} at line 40")) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "45:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "46:2"), "{{text}} at line 46")) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "53:112"), "{{replyTo}} at line 53")) != null ? stack1 : "");
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "seq", "55:108"), "{{ledger.seq}} at line 55")) != null ? stack1 : "") + ", " + ((stack1 = alias2.safely(alias2.code(alias1(lookupProperty(depth0, "ledger"), "head", "55:129")), "{{code}} at line 55")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Rollback notice* \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "environment", "1:22"), "{{environment}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "1:41"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "seen", "1:76"), "{{seen}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "live", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + "*Checked:* " + ((stack1 = alias2.safely(alias2.slot("window"), "{{slot}} at line 12")) != null ? stack1 : "") + "\n\n*Taken back with it:* " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "changes"), "summary", "14:24"), "{{changes.summary}} at line 14")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias3, alias1(lookupProperty(depth0, "changes"), "sections", "15:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "changes"), "omitted", "20:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "changes"), "breaking", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "internal", "30:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "---\n\nThe next message about this shipment comes in this thread. Questions? Answer here" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "53:87"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "shipment", "55:16")), "{{code}} at line 55")) != null ? stack1 : "") + ", commit " + ((stack1 = alias2.safely(alias2.code(alias2.short(alias1(depth0, "commit", "55:49"))), "{{code}} at line 55")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "ledger", "55:64"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/rollback.text.hbs
var rollback_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "live", "7:2"), "{{live}} at line 7")) != null ? stack1 : "") + " is live there again.\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "We could not confirm which version runs there now.\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Why: " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "12:14"), null), "{{inline}} at line 12")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Live: " + ((stack1 = container.own.safely(container.strict(depth0, "live", "16:8"), "{{live}} at line 16")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Package: " + ((stack1 = container.own.safely(container.strict(depth0, "package", "22:11"), "{{package}} at line 22")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Follows: " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "25:11"), "{{previousVersion}} at line 25")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Leave this list: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 28")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "title", "36:2"), "{{title}} at line 36")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "38:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "39:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "39:42"), null), "{{inline}} at line 39")) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "39:17"), "{{scope}} at line 39")) != null ? stack1 : "") + ": ";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "changes"), "omitted", "44:12"), "more change", "more changes"), "{{count}} at line 44")) != null ? stack1 : "") + ".\n\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "If you adapted to one of these, it is as it was before:\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "50:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "51:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "title", "51:42"), null), "{{inline}} at line 51")) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "51:17"), "{{scope}} at line 51")) != null ? stack1 : "") + ": ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT THE CHECKS SAW\n\n" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "58:2"), "{{internal.coverage}} at line 58")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "60:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "63:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "66:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "69:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = alias2.safely(alias1(depth0, "check", "61:4"), "{{check}} at line 61")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "61:17"), "{{target}} at line 61")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "61:29"), "{{result}} at line 61")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", "61:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "; " + ((stack1 = container.own.safely(container.strict(depth0, "reason", "61:55"), "{{reason}} at line 61")) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "64:14"), "more check", "more checks"), "{{count}} at line 64")) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "* " + ((stack1 = container.own.safely(container.strict(depth0, "text", "67:4"), "{{text}} at line 67")) != null ? stack1 : "") + "\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "73:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "74:2"), "{{text}} at line 74")) != null ? stack1 : "") + "\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Questions? Answer this message, or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "83:46"), "{{replyTo}} at line 83")) != null ? stack1 : "") + ".\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, alias2 = container.strict, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "ROLLBACK NOTICE\n\nHello " + ((stack1 = alias1.safely(alias1.slot("name"), "{{slot}} at line 3")) != null ? stack1 : "") + ",\n\n" + ((stack1 = alias1.safely(alias2(depth0, "headline", "5:2"), "{{headline}} at line 5")) != null ? stack1 : "") + ".\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "live", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "reason", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "live", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Checked: " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 18")) != null ? stack1 : "") + "\nSeen: " + ((stack1 = alias1.safely(alias2(depth0, "seen", "19:8"), "{{seen}} at line 19")) != null ? stack1 : "") + "\nEnvironment: " + ((stack1 = alias1.safely(alias2(depth0, "environment", "20:15"), "{{environment}} at line 20")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "package", "21:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "previousVersion", "24:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "unsubscribe", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\nTAKEN BACK WITH IT\n\n" + ((stack1 = alias1.safely(alias2(lookupProperty(depth0, "changes"), "summary", "33:2"), "{{changes.summary}} at line 33")) != null ? stack1 : "") + ".\n\n" + ((stack1 = helpers.each.call(alias3, alias2(lookupProperty(depth0, "changes"), "sections", "35:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(lookupProperty(depth0, "changes"), "omitted", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(lookupProperty(depth0, "changes"), "breaking", "47:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "internal", "55:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "replyTo", "82:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.program(22, data, 0),
			"data": data
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
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "announced", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "internal", "17:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "seen", "2:14"), "{{seen}} at line 2")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", "2:26"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " " + ((stack1 = container.own.safely(container.strict(depth0, "meaning", "2:38"), "{{meaning}} at line 2")) != null ? stack1 : "");
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
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(alias1(depth0, "version", "5:29"), "{{version}} at line 5")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", "5:44"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", expected " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 5")) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "arrival", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "sentence", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "arrival", "8:28"), "{{difference.arrival}} at line 8")) != null ? stack1 : "";
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "sentence", "11:33"), "{{difference.sentence}} at line 11")) != null ? stack1 : "";
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "internal"), "coverage", "18:42"), "{{internal.coverage}} at line 18")) != null ? stack1 : "";
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
		var stack1;
		return " \u00b7 " + ((stack1 = container.own.safely(container.strict(depth0, "package", "1:49"), "{{package}} at line 1")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Announced:* " + ((stack1 = container.own.safely(alias1(depth0, "version", "4:15"), "{{version}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", "4:30"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", expected " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 4")) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", "9:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*On time?* " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "arrival", "10:13"), "{{difference.arrival}} at line 10")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "meaning", "15:2"), "{{meaning}} at line 15")) != null ? stack1 : "") + "\n\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What the checks saw:* " + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "20:25"), "{{internal.coverage}} at line 20")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "22:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "28:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "31:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "\u2022 " + ((stack1 = alias2.safely(alias1(depth0, "check", "23:4"), "{{check}} at line 23")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "23:17"), "{{target}} at line 23")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "23:29"), "{{result}} at line 23")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", "23:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "; " + ((stack1 = container.own.safely(container.strict(depth0, "reason", "23:55"), "{{reason}} at line 23")) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "26:14"), "more check", "more checks"), "{{count}} at line 26")) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\u2022 " + ((stack1 = container.own.safely(container.strict(depth0, "text", "29:4"), "{{text}} at line 29")) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "34:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "35:2"), "{{text}} at line 35")) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "42:112"), "{{replyTo}} at line 42")) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "seq", "44:108"), "{{ledger.seq}} at line 44")) != null ? stack1 : "") + ", " + ((stack1 = alias2.safely(alias2.code(alias1(lookupProperty(depth0, "ledger"), "head", "44:129")), "{{code}} at line 44")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = alias2.safely(alias1(depth0, "label", "1:3"), "{{label}} at line 1")) != null ? stack1 : "") + "* \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "environment", "1:16"), "{{environment}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "1:35"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "seen", "1:70"), "{{seen}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "announced", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "*Checked:* " + ((stack1 = alias2.safely(alias2.slot("window"), "{{slot}} at line 7")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "difference", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "meaning", "14:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "difference"), depth0, {
			"name": "difference",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "internal", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "---\n\nThe next message about this shipment comes in this thread. Questions? Answer here" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "42:87"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "shipment", "44:16")), "{{code}} at line 44")) != null ? stack1 : "") + ", commit " + ((stack1 = alias2.safely(alias2.code(alias2.short(alias1(depth0, "commit", "44:49"))), "{{code}} at line 44")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "ledger", "44:64"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Announced: " + ((stack1 = container.own.safely(alias1(depth0, "version", "12:13"), "{{version}} at line 12")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", "12:28"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", expected " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 12")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", "17:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "On time? " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "arrival", "18:11"), "{{difference.arrival}} at line 18")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Package: " + ((stack1 = container.own.safely(container.strict(depth0, "package", "23:11"), "{{package}} at line 23")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Follows: " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "26:11"), "{{previousVersion}} at line 26")) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Leave this list: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 29")) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "meaning", "33:2"), "{{meaning}} at line 33")) != null ? stack1 : "") + "\n\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", "37:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
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
		return "WHAT THE CHECKS SAW\n\n" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "46:2"), "{{internal.coverage}} at line 46")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "48:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "51:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "54:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "57:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = alias2.safely(alias1(depth0, "check", "49:4"), "{{check}} at line 49")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "49:17"), "{{target}} at line 49")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "49:29"), "{{result}} at line 49")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", "49:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "; " + ((stack1 = container.own.safely(container.strict(depth0, "reason", "49:55"), "{{reason}} at line 49")) != null ? stack1 : "");
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "52:14"), "more check", "more checks"), "{{count}} at line 52")) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "* " + ((stack1 = container.own.safely(container.strict(depth0, "text", "55:4"), "{{text}} at line 55")) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "61:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "62:2"), "{{text}} at line 62")) != null ? stack1 : "") + "\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Questions? Answer this message, or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "71:46"), "{{replyTo}} at line 71")) != null ? stack1 : "") + ".\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias3, alias2.eq(alias1(depth0, "tone", "1:10"), "undelivered"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\nHello " + ((stack1 = alias2.safely(alias2.slot("name"), "{{slot}} at line 7")) != null ? stack1 : "") + ",\n\n" + ((stack1 = alias2.safely(alias1(depth0, "headline", "9:2"), "{{headline}} at line 9")) != null ? stack1 : "") + ".\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "announced", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Checked: " + ((stack1 = alias2.safely(alias2.slot("window"), "{{slot}} at line 14")) != null ? stack1 : "") + "\nSeen: " + ((stack1 = alias2.safely(alias1(depth0, "seen", "15:8"), "{{seen}} at line 15")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "difference", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = alias2.safely(alias1(depth0, "environment", "21:15"), "{{environment}} at line 21")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "previousVersion", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "unsubscribe", "28:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "meaning", "32:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "difference", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "internal", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "70:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.program(20, data, 0),
			"data": data
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
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:24px 0 0\">\n<tr>\n<td class=\"alert\" style=\"padding:20px 22px 10px;background:#fdf3de;border:1px solid #e2b866;border-left:4px solid #8a5a00;border-radius:4px 10px 10px 4px\">\n<h2 class=\"warn\" style=\"margin:0 0 12px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#704800\">What breaks, and what to do</h2>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "6:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</td>\n</tr>\n</table>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3 class=\"ink\" style=\"margin:0 0 4px;font-size:16px;line-height:25px;font-weight:700;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "7:130"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "title", "7:164"), alias1(lookupProperty(data, "root"), "links", "7:170")), "{{inline}} at line 7")) != null ? stack1 : "") + "</h3>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "advice", "8:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "7:139"), "{{scope}} at line 7")) != null ? stack1 : "") + ": ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"ink\" style=\"margin:0 0 12px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(data, "root"), "links", "9:122")), "{{inline}} at line 9")) != null ? stack1 : "") + "</p>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">How to upgrade</h2>\n<ol class=\"changes ink\" style=\"margin:0;padding:0 0 0 24px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "upgrade", "19:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "20:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "20:29"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "20:66")), "{{inline}} at line 20")) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:16px;line-height:25px;color:#566072\">And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "changes"), "stepsOmitted", "25:97"), "more step", "more steps"), "{{count}} at line 25")) != null ? stack1 : "") + ", told in " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "25:160"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "25:176"), "the release notes"), "{{link}} at line 25")) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">What matters most</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "highlights", "30:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "31:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "31:29"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "31:66")), "{{inline}} at line 31")) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22;overflow-wrap:anywhere\">" + ((stack1 = container.own.safely(alias1(depth0, "title", "36:153"), "{{title}} at line 36")) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "38:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "39:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "39:61"), alias1(lookupProperty(data, "root"), "links", "39:73")), "{{inline}} at line 39")) != null ? stack1 : "") + "</li>\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "39:27"), "{{scope}} at line 39")) != null ? stack1 : "") + ":</strong> ";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:16px 0 0;font-size:16px;line-height:25px;color:#566072\">And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "changes"), "omitted", "44:98"), "more change", "more changes"), "{{count}} at line 44")) != null ? stack1 : "") + ", listed in " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "44:162"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "44:178"), "the release notes"), "{{link}} at line 44")) != null ? stack1 : "";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "lines"), "length", "47:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "55:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<h2 class=\"ink\" style=\"margin:32px 0 10px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">" + ((stack1 = container.own.safely(alias1(depth0, "title", "48:130"), "{{title}} at line 48")) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "50:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<li>" + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 51")) != null ? stack1 : "") + "</li>\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:16px;line-height:25px;color:#566072\">" + ((stack1 = container.own.safely(container.strict(depth0, "more", "56:87"), "{{more}} at line 56")) != null ? stack1 : "") + "</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "upgrade", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", "24:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "highlights", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", "35:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", "46:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
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
		return "*What breaks, and what to do*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "3:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "4:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "title", "4:44"), alias1(lookupProperty(data, "root"), "links", "4:50")), "{{inline}} at line 4")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "advice", "5:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "4:18"), "{{scope}} at line 4")) != null ? stack1 : "") + ":* ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "      " + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(data, "root"), "links", "6:20")), "{{inline}} at line 6")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*How to upgrade*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "upgrade", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "number", "14:2"), "{{number}} at line 14")) != null ? stack1 : "") + ". " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "14:20"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "14:37"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "15:31")), "{{inline}} at line 15")) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "\n      ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "changes"), "stepsOmitted", "20:12"), "more step", "more steps"), "{{count}} at line 20")) != null ? stack1 : "") + ", told in " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "20:75"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "20:91"), "the release notes"), "{{link}} at line 20")) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What matters most*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "highlights", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\u2022 " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "26:10"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "26:27"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "27:31")), "{{inline}} at line 27")) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = container.own.safely(alias1(depth0, "title", "32:3"), "{{title}} at line 32")) != null ? stack1 : "") + "*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "33:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "34:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "34:44"), alias1(lookupProperty(data, "root"), "links", "34:56")), "{{inline}} at line 34")) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "34:18"), "{{scope}} at line 34")) != null ? stack1 : "") + ":* ";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "changes"), "omitted", "39:12"), "more change", "more changes"), "{{count}} at line 39")) != null ? stack1 : "") + ", listed in " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "39:76"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".\n\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "39:92"), "the release notes"), "{{link}} at line 39")) != null ? stack1 : "";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "lines"), "length", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "49:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = container.own.safely(alias1(depth0, "title", "44:3"), "{{title}} at line 44")) != null ? stack1 : "") + "*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "45:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "\u2022 " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 46")) != null ? stack1 : "") + "\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "more", "50:2"), "{{more}} at line 50")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "upgrade", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "highlights", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", "31:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", "38:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", "42:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
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
		return "WHAT BREAKS, AND WHAT TO DO\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", "4:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own;
		return "* " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "5:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "title", "5:42"), null), "{{inline}} at line 5")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "advice", "6:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "5:17"), "{{scope}} at line 5")) != null ? stack1 : "") + ": ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "  " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 7")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "HOW TO UPGRADE\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "upgrade", "15:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "number", "16:2"), "{{number}} at line 16")) != null ? stack1 : "") + ". " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "16:20"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "16:37"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 17")) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "changes"), "stepsOmitted", "22:12"), "more step", "more steps"), "{{count}} at line 22")) != null ? stack1 : "") + ", told in the release notes.\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT MATTERS MOST\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "highlights", "28:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "* " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "29:10"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "29:27"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 30")) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "\n  ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "title", "35:2"), "{{title}} at line 35")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "37:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "38:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "38:42"), null), "{{inline}} at line 38")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "38:17"), "{{scope}} at line 38")) != null ? stack1 : "") + ": ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "changes"), "omitted", "43:12"), "more change", "more changes"), "{{count}} at line 43")) != null ? stack1 : "") + ", listed in the release notes" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "43:93"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(18, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ": " + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "pageUrl", "43:111"), alias1(depth0, "pageUrl", "43:119")), "{{link}} at line 43")) != null ? stack1 : "");
	},
	"18": function(container, depth0, helpers, partials, data) {
		return ".";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "lines"), "length", "47:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "54:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "title", "48:2"), "{{title}} at line 48")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "50:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"21": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "* " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 51")) != null ? stack1 : "") + "\n";
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "more", "55:2"), "{{more}} at line 55")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "breaking", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "upgrade", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "stepsOmitted", "21:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "highlights", "25:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", "34:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", "42:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", "46:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
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
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "sentence", "2:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "missing", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "added", "13:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "omitted", "20:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "sentence", "3:2"), "{{difference.sentence}} at line 3")) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Announced, and not in it*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "missing", "8:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "9:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "9:44"), alias1(lookupProperty(data, "root"), "links", "9:56")), "{{inline}} at line 9")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "9:18"), "{{scope}} at line 9")) != null ? stack1 : "") + ":* ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*In it, and not announced*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "added", "15:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "16:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "16:44"), alias1(lookupProperty(data, "root"), "links", "16:56")), "{{inline}} at line 16")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "16:18"), "{{scope}} at line 16")) != null ? stack1 : "") + ":* ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "difference"), "omitted", "21:12"), "more difference", "more differences"), "{{count}} at line 21")) != null ? stack1 : "") + ", told in " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "21:85"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "21:101"), "the release notes"), "{{link}} at line 21")) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
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
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "sentence", "2:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "missing", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "added", "14:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "difference"), "omitted", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "sentence", "3:2"), "{{difference.sentence}} at line 3")) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Announced, and not in it:\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "missing", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "10:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "10:42"), null), "{{inline}} at line 10")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "10:17"), "{{scope}} at line 10")) != null ? stack1 : "") + ": ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "In it, and not announced:\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "added", "17:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "18:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "18:42"), null), "{{inline}} at line 18")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "18:17"), "{{scope}} at line 18")) != null ? stack1 : "") + ": ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "difference"), "omitted", "23:12"), "more difference", "more differences"), "{{count}} at line 23")) != null ? stack1 : "") + ", told in the release notes" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "pageUrl", "23:102"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ": " + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "pageUrl", "23:120"), alias1(depth0, "pageUrl", "23:128")), "{{link}} at line 23")) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		return ".";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "difference", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notice-genuine.text.hbs
var notice_genuine_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " and" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "ahead", "2:68"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " with the release notes";
	},
	"1": function(container, depth0, helpers, partials, data) {
		return ", once it is out,";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "bill of materials  SHA-256 " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "bom"), "sha256", "6:29"), "{{bom.sha256}} at line 6")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "ledger entry       " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "seq", "9:21"), "{{ledger.seq}} at line 9")) != null ? stack1 : "") + ", " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "head", "9:37"), "{{ledger.head}} at line 9")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "ledger"), "checkpoint", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "ledger checkpoint\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "ledger"), "checkpoint", "12:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "13:2"), "{{text}} at line 13")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "release notes      " + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "pageUrl", "18:26"), alias1(depth0, "pageUrl", "18:34")), "{{link}} at line 18")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "\nYou get this because you are on our list. To leave it: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 23")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own;
		return "-- \nIS THIS GENUINE? Compare it with our ledger" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "pageUrl", "2:49"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ":\nshipment           " + ((stack1 = alias3.safely(alias1(depth0, "shipment", "3:21"), "{{shipment}} at line 3")) != null ? stack1 : "") + "\ncommit             " + ((stack1 = alias3.safely(alias1(depth0, "commit", "4:21"), "{{commit}} at line 4")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "bom", "5:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "ledger", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "pageUrl", "17:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Our links lead where they say; none is shortened. We never ask for a password in these messages.\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "unsubscribe", "21:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "changes"), "summary", "4:33"), "{{changes.summary}} at line 4")) != null ? stack1 : "") + "</strong>";
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
		var stack1;
		return " \u00b7 " + ((stack1 = container.own.safely(container.strict(depth0, "package", "1:49"), "{{package}} at line 1")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " \u00b7 follows " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "1:101"), "{{previousVersion}} at line 1")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Expected:* " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 4")) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "*Try it early:* " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "earlyAccess", "9:25"), null), "{{inline}} at line 9")) != null ? stack1 : "") + "\n\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Bill of materials:* " + ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "bom"), "components", "13:29"), "component", "components"), "{{count}} at line 13")) != null ? stack1 : "") + ", SHA-256 " + ((stack1 = alias2.safely(alias2.code(alias1(lookupProperty(depth0, "bom"), "sha256", "13:87")), "{{code}} at line 13")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "*Bill of materials:* this release has none.\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "20:146"), "{{replyTo}} at line 20")) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " and, once it is out, with " + ((stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "22:135"), "the release notes"), "{{link}} at line 22")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = alias2.safely(alias1(depth0, "label", "1:3"), "{{label}} at line 1")) != null ? stack1 : "") + "* \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "environment", "1:16"), "{{environment}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "1:35"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "previousVersion", "1:71"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "changes"), "summary", "1:130"), "{{changes.summary}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "windowLabel", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "earlyAccess", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "bom", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n---\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. Questions or objections? Answer here" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "replyTo", "20:121"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ".\n\nGenuine? Compare shipment " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "shipment", "22:33")), "{{code}} at line 22")) != null ? stack1 : "") + " and commit " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "commit", "22:62")), "{{code}} at line 22")) != null ? stack1 : "") + " with our ledger" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "pageUrl", "22:92"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.own;
		return "Expected: " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 13")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Package: " + ((stack1 = container.own.safely(container.strict(depth0, "package", "17:11"), "{{package}} at line 17")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Follows: " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "20:11"), "{{previousVersion}} at line 20")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Leave this list: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 24")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "TRY IT EARLY\n\n" + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "earlyAccess", "31:9"), null), "{{inline}} at line 31")) != null ? stack1 : "") + "\n\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = alias2.safely(alias2.count(alias1(lookupProperty(depth0, "bom"), "components", "37:8"), "component", "components"), "{{count}} at line 37")) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "attached", "37:69"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data
		})) != null ? stack1 : "") + ".\nSHA-256 " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "bom"), "sha256", "38:10"), "{{bom.sha256}} at line 38")) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return ", attached as bom.cdx.json";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "bom"), "size", "37:119"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "; at " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "bom"), "size", "37:136"), "{{bom.size}} at line 37")) != null ? stack1 : "") + " too large to travel with this message, so it comes with the release";
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Questions or objections? Answer this message, or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "47:60"), "{{replyTo}} at line 47")) != null ? stack1 : "") + ".\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		return "Questions or objections? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "hotfix", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\nHello " + ((stack1 = alias3.safely(alias3.slot("name"), "{{slot}} at line 7")) != null ? stack1 : "") + ",\n\n" + ((stack1 = alias3.safely(alias1(depth0, "headline", "9:2"), "{{headline}} at line 9")) != null ? stack1 : "") + ".\nThis is what is coming, before it arrives. Nothing has changed yet.\n\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "windowLabel", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = alias3.safely(alias1(depth0, "environment", "15:15"), "{{environment}} at line 15")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "package", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "previousVersion", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "In it: " + ((stack1 = alias3.safely(alias1(lookupProperty(depth0, "changes"), "summary", "22:9"), "{{changes.summary}} at line 22")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "unsubscribe", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "earlyAccess", "28:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "BILL OF MATERIALS\n\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "bom", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(11, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\nWHAT COMES NEXT\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "replyTo", "46:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.program(13, data, 0),
			"data": data
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
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "includes", "24:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "internal", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "announced", "39:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "answers", "2:14"), "{{answers}} at line 2")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "announced", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "difference", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "live", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "announced", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(alias1(depth0, "version", "5:29"), "{{version}} at line 5")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", "5:44"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", expected " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 5")) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "arrival", "9:28"), "{{difference.arrival}} at line 9")) != null ? stack1 : "";
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
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "live", "13:32"), "{{live}} at line 13")) != null ? stack1 : "") + "</strong>";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.program(14, data, 0),
			"data": data
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "sentence", "17:33"), "{{difference.sentence}} at line 17")) != null ? stack1 : "";
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "changes"), "summary", "19:32"), "{{changes.summary}} at line 19")) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "<h2 class=\"ink\" style=\"margin:32px 0 6px;font-size:19px;line-height:26px;font-weight:700;letter-spacing:-0.01em;color:#151a22\">With it: " + ((stack1 = alias2.safely(alias1(depth0, "version", "25:138"), "{{version}} at line 25")) != null ? stack1 : "") + "</h2>\n<p class=\"ink\" style=\"margin:0 0 14px;font-size:16px;line-height:26px;color:#151a22\">" + ((stack1 = alias2.safely(alias1(depth0, "sentence", "26:87"), "{{sentence}} at line 26")) != null ? stack1 : "") + "</p>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:16px;line-height:25px;color:#151a22;overflow-wrap:anywhere\">\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "lines", "28:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "omitted", "32:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "29:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "29:61"), alias1(lookupProperty(data, "root"), "links", "29:73")), "{{inline}} at line 29")) != null ? stack1 : "") + "</li>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "29:27"), "{{scope}} at line 29")) != null ? stack1 : "") + ":</strong> ";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:14px;line-height:22px;color:#566072\">And " + ((stack1 = alias1.safely(alias1.count(container.strict(depth0, "omitted", "33:97"), "more of its changes", "more of its changes"), "{{count}} at line 33")) != null ? stack1 : "") + ".</p>\n";
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
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "37:38"), "{{internal.coverage}} at line 37")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "miss", "37:63"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "internal"), "miss", "37:81"), "{{internal.miss}} at line 37")) != null ? stack1 : "");
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
		var stack1;
		return " \u00b7 " + ((stack1 = container.own.safely(container.strict(depth0, "package", "1:57"), "{{package}} at line 1")) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Announced:* " + ((stack1 = container.own.safely(alias1(depth0, "version", "4:15"), "{{version}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", "4:30"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", expected " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 4")) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*Live:* " + ((stack1 = container.own.safely(container.strict(depth0, "live", "8:10"), "{{live}} at line 8")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*On time?* " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "arrival", "13:13"), "{{difference.arrival}} at line 13")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*How sure we are:* " + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "18:21"), "{{internal.coverage}} at line 18")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", "18:46"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "20:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "26:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "29:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "internal"), "miss", "18:64"), "{{internal.miss}} at line 18")) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "\u2022 " + ((stack1 = alias2.safely(alias1(depth0, "check", "21:4"), "{{check}} at line 21")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "21:17"), "{{target}} at line 21")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "21:29"), "{{result}} at line 21")) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "24:14"), "more check", "more checks"), "{{count}} at line 24")) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\u2022 " + ((stack1 = container.own.safely(container.strict(depth0, "text", "27:4"), "{{text}} at line 27")) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Ledger checkpoint*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "32:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "33:2"), "{{text}} at line 33")) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "*With it: " + ((stack1 = alias2.safely(alias1(depth0, "version", "39:12"), "{{version}} at line 39")) != null ? stack1 : "") + ".* " + ((stack1 = alias2.safely(alias1(depth0, "sentence", "39:26"), "{{sentence}} at line 39")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "lines", "40:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "omitted", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "41:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "41:44"), alias1(lookupProperty(data, "root"), "links", "41:56")), "{{inline}} at line 41")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "41:18"), "{{scope}} at line 41")) != null ? stack1 : "") + ":* ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "And " + ((stack1 = alias1.safely(alias1.count(container.strict(depth0, "omitted", "44:12"), "more of its changes", "more of its changes"), "{{count}} at line 44")) != null ? stack1 : "") + ".\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", "49:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.program(19, data, 0),
			"data": data
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "As announced: " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "changes"), "summary", "52:16"), "{{changes.summary}} at line 52")) != null ? stack1 : "") + ".\n";
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
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "ledger"), "seq", "60:108"), "{{ledger.seq}} at line 60")) != null ? stack1 : "") + ", " + ((stack1 = alias2.safely(alias2.code(alias1(lookupProperty(depth0, "ledger"), "head", "60:129")), "{{code}} at line 60")) != null ? stack1 : "");
	},
	"22": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", " + ((stack1 = alias1.safely(alias1.link(container.strict(depth0, "pageUrl", "60:173"), "release notes"), "{{link}} at line 60")) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "*Proof of delivery* \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "environment", "1:24"), "{{environment}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "package", "1:43"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " \u00b7 " + ((stack1 = alias2.safely(alias1(depth0, "answers", "1:78"), "{{answers}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "announced", "3:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "live", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "*Verified:* " + ((stack1 = alias2.safely(alias2.slot("window"), "{{slot}} at line 10")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "difference", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "internal", "17:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "includes", "38:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "announced", "48:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.program(20, data, 0),
			"data": data
		})) != null ? stack1 : "") + "---\n\nShipment " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "shipment", "60:16")), "{{code}} at line 60")) != null ? stack1 : "") + ", commit " + ((stack1 = alias2.safely(alias2.code(alias2.short(alias1(depth0, "commit", "60:49"))), "{{code}} at line 60")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "ledger", "60:64"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "pageUrl", "60:155"), {
			"name": "if",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/proof.text.hbs
var proof_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Announced: " + ((stack1 = container.own.safely(alias1(depth0, "version", "9:13"), "{{version}} at line 9")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", "9:28"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", expected " + ((stack1 = alias1.safely(alias1.slot("announced"), "{{slot}} at line 9")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Live: " + ((stack1 = container.own.safely(container.strict(depth0, "live", "12:8"), "{{live}} at line 12")) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "arrival", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "On time? " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "difference"), "arrival", "17:11"), "{{difference.arrival}} at line 17")) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Package: " + ((stack1 = container.own.safely(container.strict(depth0, "package", "22:11"), "{{package}} at line 22")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "Follows: " + ((stack1 = container.own.safely(container.strict(depth0, "previousVersion", "25:11"), "{{previousVersion}} at line 25")) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "Leave this list: " + ((stack1 = alias1.safely(alias1.slot("unsubscribe"), "{{slot}} at line 28")) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "HOW SURE WE ARE\n\n" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "internal"), "coverage", "34:2"), "{{internal.coverage}} at line 34")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", "35:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", "39:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", "42:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(lookupProperty(depth0, "internal"), "lines", "45:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "internal"), "checkpoint", "48:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "internal"), "miss", "36:2"), "{{internal.miss}} at line 36")) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = alias2.safely(alias1(depth0, "check", "40:4"), "{{check}} at line 40")) != null ? stack1 : "") + " on " + ((stack1 = alias2.safely(alias1(depth0, "target", "40:17"), "{{target}} at line 40")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias1(depth0, "result", "40:29"), "{{result}} at line 40")) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = alias1.safely(alias1.count(container.strict(lookupProperty(depth0, "internal"), "omitted", "43:14"), "more check", "more checks"), "{{count}} at line 43")) != null ? stack1 : "") + "\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "* " + ((stack1 = container.own.safely(container.strict(depth0, "text", "46:4"), "{{text}} at line 46")) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nLEDGER CHECKPOINT\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "internal"), "checkpoint", "52:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "text", "53:2"), "{{text}} at line 53")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {};
		return "WITH IT: " + ((stack1 = alias2.safely(alias1(depth0, "version", "59:11"), "{{version}} at line 59")) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2.safely(alias1(depth0, "sentence", "61:2"), "{{sentence}} at line 61")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "lines", "63:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "omitted", "66:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "* " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", "64:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "description", "64:42"), null), "{{inline}} at line 64")) != null ? stack1 : "") + "\n";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "64:17"), "{{scope}} at line 64")) != null ? stack1 : "") + ": ";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "And " + ((stack1 = alias1.safely(alias1.count(container.strict(depth0, "omitted", "67:12"), "more of its changes", "more of its changes"), "{{count}} at line 67")) != null ? stack1 : "") + ".\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "difference"), "sentence", "72:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.program(21, data, 0),
			"data": data
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
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "As announced: " + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "changes"), "summary", "77:16"), "{{changes.summary}} at line 77")) != null ? stack1 : "") + ".\n";
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
		var stack1;
		return "Something does not look right? Answer this message, or write to " + ((stack1 = container.own.safely(container.strict(depth0, "replyTo", "84:66"), "{{replyTo}} at line 84")) != null ? stack1 : "") + ".\n";
	},
	"24": function(container, depth0, helpers, partials, data) {
		return "Something does not look right? Answer this message.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, alias2 = container.strict, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "PROOF OF DELIVERY\n\nHello " + ((stack1 = alias1.safely(alias1.slot("name"), "{{slot}} at line 3")) != null ? stack1 : "") + ",\n\n" + ((stack1 = alias1.safely(alias2(depth0, "headline", "5:2"), "{{headline}} at line 5")) != null ? stack1 : "") + ".\n" + ((stack1 = alias1.safely(alias2(depth0, "answers", "6:2"), "{{answers}} at line 6")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "announced", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "live", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Verified: " + ((stack1 = alias1.safely(alias1.slot("window"), "{{slot}} at line 14")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "difference", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = alias1.safely(alias2(depth0, "environment", "20:15"), "{{environment}} at line 20")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "package", "21:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "previousVersion", "24:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "unsubscribe", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias2(depth0, "internal", "31:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias2(depth0, "includes", "58:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "announced", "71:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.program(22, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias2(depth0, "replyTo", "83:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(23, data, 0),
			"inverse": container.program(24, data, 0),
			"data": data
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
const documentNames = require_message.messageKinds;
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
	let shown = require_clip.clip(text, room);
	while (escape(shown).length > limit) {
		room -= Math.max(1, Math.ceil((escape(shown).length - limit) / 8));
		shown = require_clip.clip(text, room);
	}
	return shown;
}

// src/notices/teams-text.ts
const zeroWidthSpace = "\u200b";
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
	"\u2022 ",
	"\u2003"
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
	return require_shared.withLines(shown, (kind, lines) => lines.slice(0, kept[kind]).map((line) => require_clip.clip(line, longestLine)));
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
		...includes.length === 0 ? {} : { includes: includes.slice(0, 20).map(({ version }) => require_clip.clip(version, 80)) },
		...verdict && checks !== null ? recordData(facts) : {}
	};
}
function clipped(text) {
	return text === null ? null : require_clip.clip(text, 500);
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
			name: require_clip.clip(name, 80),
			by: require_clip.clip(by, 80),
			at
		})) },
		...checkpoint === null ? {} : { checkpoint: require_clip.clip(checkpoint, 2e3) }
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
	const observed = Object.fromEntries(versions.slice(0, mostVersions).map(([version, count]) => [require_clip.clip(version, 80), count]));
	const { partial } = verdict;
	const told = {
		verdict: verdict.verdict,
		reason: require_clip.clip(reason, 200),
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