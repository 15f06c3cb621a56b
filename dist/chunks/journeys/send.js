const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_bom = require("./lockfiles.js");
const require_markdown = require("../notes/templates-md.js");
const require_canonical = require("../ledger/canonical.js");
const require_open_edge = require("../edge/open-edge.js");
const require_send_states = require("../notices/send-states.js");
const require_notes = require("../cli/notes.js");
const require_secrets = require("../config/secrets.js");
let node_crypto = require("node:crypto");

// src/notices/clip.ts
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/**
* Text of at most `limit` UTF-16 units, cut between the characters that a reader sees and marked with an ellipsis.
* Looks at no more of the text than it keeps.
*/
function clip(text, limit) {
	if (text.length <= limit) return text;
	if (/^[ -~]*$/.test(text.slice(0, limit))) return `${text.slice(0, limit - 1).trimEnd()}…`;
	let kept = "";
	for (const { segment } of segmenter.segment(text.slice(0, limit + 1))) {
		if (kept.length + segment.length >= limit) break;
		kept += segment;
	}
	return `${kept.trimEnd()}…`;
}
/** The characters of a text as a reader sees them; one that is longer than `limit` units comes in code points. */
function* characters(text, limit) {
	for (const { segment } of segmenter.segment(text)) if (segment.length <= limit) yield segment;
	else yield* segment;
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
function asciiDomain(text) {
	if (text === "" || /[/?#%@]/.test(text)) return null;
	const url = `http://${text}/`;
	if (!URL.canParse(url)) return null;
	const domain = new URL(url).hostname;
	const labels = domain.split(".");
	const last = labels.at(-1) ?? "";
	if (labels.length < 2 || /^\d+$/.test(last)) return null;
	return labels.every((label) => domainLabel.test(label)) ? domain : null;
}

// src/notices/compose-shipment.ts
const largestAttachment = 1e6;
function composeShipment(facts) {
	return {
		product: clip(facts.product, 80),
		version: clip(facts.version, 80),
		previousVersion: facts.previousVersion === null ? null : clip(facts.previousVersion, 80),
		environment: clip(facts.environment, 80),
		shipment: facts.act.shipment,
		commit: facts.commit,
		links: facts.links !== null && allFollowable(facts.links) ? facts.links : null,
		pageUrl: facts.pageUrl !== null && followable(facts.pageUrl) ? facts.pageUrl : null,
		replyTo: facts.replyTo === null ? null : clip(facts.replyTo, 254),
		replyUrl: facts.replyTo !== null && mailbox(facts.replyTo) !== null ? `mailto:${facts.replyTo}` : null,
		bom: facts.bom === null ? null : {
			components: facts.bom.components,
			sha256: facts.bom.sha256,
			attached: isAttached(facts.bom)
		}
	};
}
/**
* `[Acme API] 1.4.0 shipping to production`, and `Re: ` with the same for every later message: mail clients thread
* on an unchanged subject, so the state of things is told in the preview and the body. One line, at most 200 units.
*/
function subjectOf(facts, kind) {
	const subject = `[${facts.product}] ${facts.version} shipping to ${facts.environment}`;
	const line = clip(subject.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim(), 196);
	return kind === "notice" ? line : `Re: ${line}`;
}
function allFollowable({ references, elsewhere, pullRequest }) {
	return [...[...references, ...elsewhere].map(({ url }) => url), ...pullRequest === null ? [] : [pullRequest]].every((url) => followable(url.replace("{repository}", "a/b").replace("{number}", "1")));
}
function followable(url) {
	return url.length <= 1e3 && require_markdown.safeUrl(url) !== null && !/\p{C}/u.test(url);
}
/** Whether the bill of materials is small enough to travel with the mail. */
function isAttached(bom) {
	return bom.bytes <= largestAttachment;
}

// src/notices/sending.ts
/** What a sending came to, as the document that every door prints. */
function tellSending(subject, kind, messages, verdict) {
	const counts = Object.fromEntries(require_send_states.sendStates.map((state) => [state, 0]));
	for (const { state } of messages) counts[state] += 1;
	return {
		schema: "waybill/sending@1",
		shipment: subject.shipment,
		kind,
		version: subject.version,
		environment: subject.environment,
		...verdict ? { verdict } : {},
		messages,
		counts,
		exitCodes: sendingExitCodes(messages)
	};
}
/** 6 when the fate of a message is open, or when a whole channel or audience was refused; single refusals are told only. */
function sendingExitCodes(messages) {
	const open = messages.some(({ state }) => state === "unknown" || state === "deferred" || state === "sending");
	const groups = /* @__PURE__ */ new Map();
	for (const { channel, audiences, state } of messages) for (const group of [`channel ${channel}`, ...audiences.map((name) => `audience ${name}`)]) groups.set(group, (groups.get(group) ?? true) && state === "refused");
	return [open || [...groups.values()].includes(true) ? require_cli_ahead_ts.exitCodes.unsent : require_cli_ahead_ts.exitCodes.done];
}

// src/notices/shipment.ts
/** RFC 9562 section 5.5: all ids of shipments and messages are named in this space. It never changes. */
const namespace = "8b5f2c1e-6d0a-4e37-9c44-71f3a8d2e690";
/** The id of a shipment: UUIDv5, the same for the same release, environment and attempt on every machine. */
function shipmentId(name) {
	const { repository, package: part, environment, version, commit, attempt } = name;
	return idOf("shipment", [
		repository,
		part,
		environment,
		version,
		commit,
		attempt
	]);
}
/** The id of one message: the same act to the same recipient always has the same id, whoever sends it again. */
function messageId(act, channel, recipient) {
	return idOf("message", [
		act.shipment,
		act.kind,
		act.revision,
		act.causing,
		channel,
		recipient
	]);
}
/** The id of what happened, as all hooks with the same content are told it. */
function eventId(act, content) {
	return idOf("event", [
		act.shipment,
		act.kind,
		act.revision,
		act.causing,
		content
	]);
}
function idOf(noun, fields) {
	return require_bom.v5(JSON.stringify([noun, ...fields]), namespace);
}

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
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return !/^[+-]/.test(name);
	} catch {
		return false;
	}
}
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

// src/journeys/facts.ts
/** A fact about a shipment, written now by this run. */
function factOf(edge, subject, content) {
	const { files, batch = 0, ...rest } = content;
	return {
		...rest,
		batch,
		at: edge.clock.now().toISOString(),
		shipment: subject.shipment,
		package: subject.package,
		environment: subject.environment,
		version: subject.version,
		commit: subject.commit,
		artifacts: [],
		actor: edge.environment.actor,
		responsible: null,
		evidence: [],
		...files ? { files } : {}
	};
}
/** Whether an append recorded this very fact; otherwise another run was first to record the same act, and its record stands. */
function isRecordOf(entry, fact) {
	const own = ({ at, actor, payload }) => require_open_edge.sha256Of(require_canonical.canonicalBytes({
		at,
		actor,
		payload
	}));
	return own(entry) === own(fact);
}

// src/notices/canonical-json.ts
/** JSON by RFC 8785: the same value always has the same bytes, so it can be hashed and compared. */
function canonicalJson(value) {
	const json = require_canonical.canonicalize(value);
	if (json === void 0) throw new TypeError("the value has no JSON");
	return json;
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
					"column": 80
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<br>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 63
			},
			"end": {
				"line": 5,
				"column": 73
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 5,
				"column": 65
			},
			"end": {
				"line": 5,
				"column": 71
			}
		}), "{{reason}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 63
				},
				"end": {
					"line": 5,
					"column": 73
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:13px;line-height:20px;color:#566172\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 89
			},
			"end": {
				"line": 9,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 9,
				"column": 91
			},
			"end": {
				"line": 9,
				"column": 96
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 9,
				"column": 97
			},
			"end": {
				"line": 9,
				"column": 113
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 89
				},
				"end": {
					"line": 9,
					"column": 142
				}
			}
		}), "{{count}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 89
				},
				"end": {
					"line": 9,
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
		return "<h2 class=\"ink\" style=\"margin:28px 0 6px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 104
			},
			"end": {
				"line": 1,
				"column": 112
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 106
			},
			"end": {
				"line": 1,
				"column": 110
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 104
				},
				"end": {
					"line": 1,
					"column": 112
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<p class=\"ink\" style=\"margin:0 0 12px;font-size:15px;line-height:23px;color:#1a2029\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
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
		})) != null ? stack1 : "") + "</table>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
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
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/email-label.html.hbs
var email_label_html_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<td class=\"cell\" style=\"padding:8px 18px 0 0;vertical-align:top\">\n<p class=\"soft\" style=\"margin:0 0 2px;font-size:12px;line-height:18px;color:#4c5667\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 85
			},
			"end": {
				"line": 2,
				"column": 93
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 2,
				"column": 87
			},
			"end": {
				"line": 2,
				"column": 91
			}
		}), "{{name}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 85
				},
				"end": {
					"line": 2,
					"column": 93
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p class=\"accent\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.01em;color:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 176
			},
			"end": {
				"line": 3,
				"column": 193
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 3,
				"column": 178
			},
			"end": {
				"line": 3,
				"column": 191
			}
		}), "{{colors.accent}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 176
				},
				"end": {
					"line": 3,
					"column": 193
				}
			}
		})) != null ? stack1 : "") + ";overflow-wrap:anywhere\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</p>\n</td>\n";
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
				"line": 46,
				"column": 144
			},
			"end": {
				"line": 46,
				"column": 159
			}
		})).call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 46,
				"column": 146
			},
			"end": {
				"line": 46,
				"column": 157
			}
		}), "{{windowLabel}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 144
				},
				"end": {
					"line": 46,
					"column": 159
				}
			}
		})) != null ? stack1 : "") + " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 160
			},
			"end": {
				"line": 46,
				"column": 177
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 46,
				"column": 162
			},
			"end": {
				"line": 46,
				"column": 166
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 160
				},
				"end": {
					"line": 46,
					"column": 177
				}
			}
		}), "{{slot}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 160
				},
				"end": {
					"line": 46,
					"column": 177
				}
			}
		})) != null ? stack1 : "") + ". ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Questions? Answer this message, or write to " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 68,
				"column": 138
			},
			"end": {
				"line": 68,
				"column": 163
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 68,
				"column": 140
			},
			"end": {
				"line": 68,
				"column": 144
			}
		})).call(alias2, alias1(depth0, "replyUrl", {
			"start": {
				"line": 68,
				"column": 145
			},
			"end": {
				"line": 68,
				"column": 153
			}
		}), alias1(depth0, "replyTo", {
			"start": {
				"line": 68,
				"column": 154
			},
			"end": {
				"line": 68,
				"column": 161
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 138
				},
				"end": {
					"line": 68,
					"column": 163
				}
			}
		}), "{{link}} at line 68", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 138
				},
				"end": {
					"line": 68,
					"column": 163
				}
			}
		})) != null ? stack1 : "") + ".";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.";
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
		})) != null ? stack1 : "") + "; }\ncode { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.92em; background: #eef1f5; border-radius: 4px; padding: 1px 4px; }\n.changes li { margin: 0 0 8px; }\n@media (max-width: 520px) {\n  .pad { padding-left: 22px !important; padding-right: 22px !important; }\n  .headline { font-size: 23px !important; }\n  .cell { display: block !important; width: auto !important; padding-right: 0 !important; }\n  .value { padding-top: 0 !important; padding-bottom: 10px !important; border-top: 0 !important; }\n}\n@media (prefers-color-scheme: dark) {\n  .page { background: #0e1116 !important; color: #e6e9ee !important; }\n  .card { background: #171b22 !important; border-color: #2b323d !important; }\n  .ink { color: #e6e9ee !important; }\n  .soft { color: #a9b2c0 !important; }\n  .rule { border-color: #343c48 !important; }\n  .accent { color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 19
			},
			"end": {
				"line": 27,
				"column": 35
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 27,
				"column": 21
			},
			"end": {
				"line": 27,
				"column": 33
			}
		}), "{{colors.light}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 19
				},
				"end": {
					"line": 27,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .bar { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 21
			},
			"end": {
				"line": 28,
				"column": 37
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 28,
				"column": 23
			},
			"end": {
				"line": 28,
				"column": 35
			}
		}), "{{colors.light}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 21
				},
				"end": {
					"line": 28,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .note { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 22
			},
			"end": {
				"line": 29,
				"column": 38
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "shade", {
			"start": {
				"line": 29,
				"column": 24
			},
			"end": {
				"line": 29,
				"column": 36
			}
		}), "{{colors.shade}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 22
				},
				"end": {
					"line": 29,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + " !important; border-color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 65
			},
			"end": {
				"line": 29,
				"column": 81
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 29,
				"column": 67
			},
			"end": {
				"line": 29,
				"column": 79
			}
		}), "{{colors.light}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 65
				},
				"end": {
					"line": 29,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  .alert { background: #2e2413 !important; border-color: #f0bf5a !important; }\n  .warn { color: #f0bf5a !important; }\n  a { color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 13
			},
			"end": {
				"line": 32,
				"column": 29
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 32,
				"column": 15
			},
			"end": {
				"line": 32,
				"column": 27
			}
		}), "{{colors.light}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 13
				},
				"end": {
					"line": 32,
					"column": 29
				}
			}
		})) != null ? stack1 : "") + " !important; }\n  code { background: #262c36 !important; color: #e6e9ee !important; }\n}\n[data-ogsc] .ink { color: #e6e9ee !important; }\n[data-ogsc] .soft { color: #a9b2c0 !important; }\n[data-ogsc] .accent, [data-ogsc] a { color: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 44
			},
			"end": {
				"line": 37,
				"column": 60
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "light", {
			"start": {
				"line": 37,
				"column": 46
			},
			"end": {
				"line": 37,
				"column": 58
			}
		}), "{{colors.light}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 44
				},
				"end": {
					"line": 37,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + " !important; }\n[data-ogsc] .warn { color: #f0bf5a !important; }\n[data-ogsb] .page { background: #0e1116 !important; }\n[data-ogsb] .card { background: #171b22 !important; }\n[data-ogsb] .note { background: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 41,
				"column": 32
			},
			"end": {
				"line": 41,
				"column": 48
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "shade", {
			"start": {
				"line": 41,
				"column": 34
			},
			"end": {
				"line": 41,
				"column": 46
			}
		}), "{{colors.shade}} at line 41", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 32
				},
				"end": {
					"line": 41,
					"column": 48
				}
			}
		})) != null ? stack1 : "") + " !important; }\n[data-ogsb] .alert { background: #2e2413 !important; }\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background:#eef1f5;color:#1a2029;-webkit-text-size-adjust:100%;text-size-adjust:100%\">\n<div style=\"display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;color:transparent;font-size:1px;line-height:1px\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 46,
				"column": 131
			},
			"end": {
				"line": 46,
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
					"line": 46,
					"column": 125
				},
				"end": {
					"line": 46,
					"column": 186
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 46,
				"column": 186
			},
			"end": {
				"line": 46,
				"column": 197
			}
		})).call(alias2, alias1(depth0, "preview", {
			"start": {
				"line": 46,
				"column": 188
			},
			"end": {
				"line": 46,
				"column": 195
			}
		}), "{{preview}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 186
				},
				"end": {
					"line": 46,
					"column": 197
				}
			}
		})) != null ? stack1 : "") + "</div>\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse;background:#eef1f5;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<tr>\n<td align=\"center\" style=\"padding:28px 12px 40px\">\n<table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;max-width:600px;border-collapse:separate;text-align:left\">\n<tr>\n<td style=\"padding:0 4px 14px\">\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:20px;font-weight:600;color:#1a2029\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 53,
				"column": 94
			},
			"end": {
				"line": 53,
				"column": 105
			}
		})).call(alias2, alias1(depth0, "product", {
			"start": {
				"line": 53,
				"column": 96
			},
			"end": {
				"line": 53,
				"column": 103
			}
		}), "{{product}} at line 53", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 53,
					"column": 94
				},
				"end": {
					"line": 53,
					"column": 105
				}
			}
		})) != null ? stack1 : "") + "</p>\n</td>\n</tr>\n<tr>\n<td class=\"bar\" style=\"height:5px;line-height:5px;font-size:5px;background:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 57,
				"column": 75
			},
			"end": {
				"line": 57,
				"column": 92
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 57,
				"column": 77
			},
			"end": {
				"line": 57,
				"column": 90
			}
		}), "{{colors.accent}} at line 57", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 57,
					"column": 75
				},
				"end": {
					"line": 57,
					"column": 92
				}
			}
		})) != null ? stack1 : "") + ";border-radius:10px 10px 0 0\">&nbsp;</td>\n</tr>\n<tr>\n<td class=\"card pad\" style=\"padding:30px 40px 34px;background:#ffffff;border:1px solid #dbe1e9;border-top:0;border-radius:0 0 10px 10px\">\n<p class=\"accent\" style=\"margin:0 0 10px;font-size:12px;line-height:16px;font-weight:700;letter-spacing:0.09em;text-transform:uppercase;color:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 142
			},
			"end": {
				"line": 61,
				"column": 159
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 61,
				"column": 144
			},
			"end": {
				"line": 61,
				"column": 157
			}
		}), "{{colors.accent}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 142
				},
				"end": {
					"line": 61,
					"column": 159
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 61,
				"column": 161
			},
			"end": {
				"line": 61,
				"column": 170
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 61,
				"column": 163
			},
			"end": {
				"line": 61,
				"column": 168
			}
		}), "{{label}} at line 61", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 61,
					"column": 161
				},
				"end": {
					"line": 61,
					"column": 170
				}
			}
		})) != null ? stack1 : "") + "</p>\n<h1 class=\"ink headline\" style=\"margin:0 0 22px;font-size:27px;line-height:1.25;font-weight:700;letter-spacing:-0.015em;color:#1a2029;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 62,
				"column": 158
			},
			"end": {
				"line": 62,
				"column": 170
			}
		})).call(alias2, alias1(depth0, "headline", {
			"start": {
				"line": 62,
				"column": 160
			},
			"end": {
				"line": 62,
				"column": 168
			}
		}), "{{headline}} at line 62", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 62,
					"column": 158
				},
				"end": {
					"line": 62,
					"column": 170
				}
			}
		})) != null ? stack1 : "") + "</h1>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
			"name": "@partial-block",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</td>\n</tr>\n<tr>\n<td class=\"pad\" style=\"padding:20px 40px 0\">\n<p class=\"soft\" style=\"margin:0;font-size:13px;line-height:20px;color:#566172\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 68,
				"column": 85
			},
			"end": {
				"line": 68,
				"column": 92
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 68,
					"column": 79
				},
				"end": {
					"line": 68,
					"column": 210
				}
			}
		})) != null ? stack1 : "") + " We never ask for a password in these messages.</p>\n</td>\n</tr>\n</table>\n</td>\n</tr>\n</table>\n</body>\n</html>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/email-record.html.hbs
var email_record_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>bill of materials SHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 250
			},
			"end": {
				"line": 1,
				"column": 264
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 1,
				"column": 252
			},
			"end": {
				"line": 1,
				"column": 262
			}
		}), "{{bom.sha256}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 250
				},
				"end": {
					"line": 1,
					"column": 264
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<br>ledger entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 302
			},
			"end": {
				"line": 1,
				"column": 316
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 1,
				"column": 304
			},
			"end": {
				"line": 1,
				"column": 314
			}
		}), "{{ledger.seq}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 302
				},
				"end": {
					"line": 1,
					"column": 316
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 318
			},
			"end": {
				"line": 1,
				"column": 333
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 1,
				"column": 320
			},
			"end": {
				"line": 1,
				"column": 331
			}
		}), "{{ledger.head}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 318
				},
				"end": {
					"line": 1,
					"column": 333
				}
			}
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px;line-height:19px;color:#566172;overflow-wrap:anywhere\">shipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 176
			},
			"end": {
				"line": 1,
				"column": 188
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 1,
				"column": 178
			},
			"end": {
				"line": 1,
				"column": 186
			}
		}), "{{shipment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 176
				},
				"end": {
					"line": 1,
					"column": 188
				}
			}
		})) != null ? stack1 : "") + "<br>commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 199
			},
			"end": {
				"line": 1,
				"column": 209
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 1,
				"column": 201
			},
			"end": {
				"line": 1,
				"column": 207
			}
		}), "{{commit}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 199
				},
				"end": {
					"line": 1,
					"column": 209
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 1,
				"column": 215
			},
			"end": {
				"line": 1,
				"column": 218
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
					"column": 209
				},
				"end": {
					"line": 1,
					"column": 271
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 1,
				"column": 277
			},
			"end": {
				"line": 1,
				"column": 283
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
					"column": 271
				},
				"end": {
					"line": 1,
					"column": 340
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"useData": true
};

// templates/email-route.html.hbs
var email_route_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 27
			},
			"end": {
				"line": 6,
				"column": 38
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "version", {
			"start": {
				"line": 6,
				"column": 29
			},
			"end": {
				"line": 6,
				"column": 36
			}
		}), "{{version}} at line 6", {
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
					"column": 38
				}
			}
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "label"), depth0, {
			"name": "label",
			"hash": { "name": "Follows" },
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 27
			},
			"end": {
				"line": 8,
				"column": 46
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 8,
				"column": 29
			},
			"end": {
				"line": 8,
				"column": 44
			}
		}), "{{previousVersion}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 27
				},
				"end": {
					"line": 8,
					"column": 46
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 31
			},
			"end": {
				"line": 10,
				"column": 46
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "environment", {
			"start": {
				"line": 10,
				"column": 33
			},
			"end": {
				"line": 10,
				"column": 44
			}
		}), "{{environment}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 31
				},
				"end": {
					"line": 10,
					"column": 46
				}
			}
		})) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:0 0 14px\">\n<tr>\n<td class=\"note\" style=\"padding:6px 18px 14px;background:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 57
			},
			"end": {
				"line": 3,
				"column": 72
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "tint", {
			"start": {
				"line": 3,
				"column": 59
			},
			"end": {
				"line": 3,
				"column": 70
			}
		}), "{{colors.tint}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 57
				},
				"end": {
					"line": 3,
					"column": 72
				}
			}
		})) != null ? stack1 : "") + ";border:1px dashed " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 91
			},
			"end": {
				"line": 3,
				"column": 108
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 3,
				"column": 93
			},
			"end": {
				"line": 3,
				"column": 106
			}
		}), "{{colors.accent}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 91
				},
				"end": {
					"line": 3,
					"column": 108
				}
			}
		})) != null ? stack1 : "") + ";border-radius:8px\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n<tr>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "label"), depth0, {
			"name": "label",
			"hash": { "name": "Version" },
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 21
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
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "label"), depth0, {
			"name": "label",
			"hash": { "name": "Environment" },
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n</tr>\n</table>\n</td>\n</tr>\n</table>\n";
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
		return "<tr>\n<td class=\"cell rule soft\" style=\"width:118px;padding:9px 14px 9px 0;border-top:1px solid #e6eaf0;font-size:13px;line-height:20px;vertical-align:top;color:#566172\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 164
			},
			"end": {
				"line": 2,
				"column": 172
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 2,
				"column": 166
			},
			"end": {
				"line": 2,
				"column": 170
			}
		}), "{{name}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 164
				},
				"end": {
					"line": 2,
					"column": 172
				}
			}
		})) != null ? stack1 : "") + "</td>\n<td class=\"cell value rule ink\" style=\"padding:9px 0;border-top:1px solid #e6eaf0;font-size:15px;line-height:20px;vertical-align:top;color:#1a2029;overflow-wrap:anywhere\">" + ((stack1 = container.invokePartial(lookupProperty(partials, "@partial-block"), depth0, {
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

// templates/exception.html.hbs
var exception_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"ink\" style=\"margin:0 0 20px;font-size:16px;line-height:25px;color:#1a2029\">Hello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 91
			},
			"end": {
				"line": 2,
				"column": 106
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 2,
				"column": 93
			},
			"end": {
				"line": 2,
				"column": 97
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 91
				},
				"end": {
					"line": 2,
					"column": 106
				}
			}
		}), "{{slot}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 91
				},
				"end": {
					"line": 2,
					"column": 106
				}
			}
		})) != null ? stack1 : "") + ",<br>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 111
			},
			"end": {
				"line": 2,
				"column": 119
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 2,
				"column": 113
			},
			"end": {
				"line": 2,
				"column": 117
			}
		}), "{{seen}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 111
				},
				"end": {
					"line": 2,
					"column": 119
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 2,
				"column": 125
			},
			"end": {
				"line": 2,
				"column": 132
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
					"column": 119
				},
				"end": {
					"line": 2,
					"column": 153
				}
			}
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "route"), depth0, {
			"name": "route",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 5,
				"column": 6
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
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Checked" },
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n</table>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
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
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<h2 class=\"ink\" style=\"margin:28px 0 6px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">What comes next</h2>\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:23px;color:#1a2029\">The next message about this shipment comes in this thread.</p>\n<div class=\"rule\" style=\"margin:28px 0 0;padding:16px 0 0;border-top:2px dashed #d5dbe4\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "record"), depth0, {
			"name": "record",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 135
			},
			"end": {
				"line": 2,
				"column": 146
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", {
			"start": {
				"line": 2,
				"column": 137
			},
			"end": {
				"line": 2,
				"column": 144
			}
		}), "{{meaning}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 135
				},
				"end": {
					"line": 2,
					"column": 146
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Announced" },
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 27
			},
			"end": {
				"line": 6,
				"column": 38
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 6,
				"column": 29
			},
			"end": {
				"line": 6,
				"column": 36
			}
		}), "{{version}} at line 6", {
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
					"column": 38
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 6,
				"column": 44
			},
			"end": {
				"line": 6,
				"column": 62
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 38
				},
				"end": {
					"line": 6,
					"column": 104
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 75
			},
			"end": {
				"line": 6,
				"column": 97
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 6,
				"column": 77
			},
			"end": {
				"line": 6,
				"column": 95
			}
		}), "{{announced.expected}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 75
				},
				"end": {
					"line": 6,
					"column": 97
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 25
			},
			"end": {
				"line": 8,
				"column": 42
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 8,
				"column": 27
			},
			"end": {
				"line": 8,
				"column": 31
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 25
				},
				"end": {
					"line": 8,
					"column": 42
				}
			}
		}), "{{slot}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 25
				},
				"end": {
					"line": 8,
					"column": 42
				}
			}
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "checks"), depth0, {
			"name": "checks",
			"hash": { "name": "What the checks saw" },
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 40
			},
			"end": {
				"line": 11,
				"column": 61
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 11,
				"column": 42
			},
			"end": {
				"line": 11,
				"column": 59
			}
		}), "{{internal.coverage}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 40
				},
				"end": {
					"line": 11,
					"column": 61
				}
			}
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

// templates/exception.slack.hbs
var exception_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
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
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 24
				},
				"end": {
					"line": 4,
					"column": 90
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 61
			},
			"end": {
				"line": 4,
				"column": 83
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 4,
				"column": 63
			},
			"end": {
				"line": 4,
				"column": 81
			}
		}), "{{announced.expected}} at line 4", {
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
					"column": 83
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
				"line": 10,
				"column": 0
			},
			"end": {
				"line": 10,
				"column": 11
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", {
			"start": {
				"line": 10,
				"column": 2
			},
			"end": {
				"line": 10,
				"column": 9
			}
		}), "{{meaning}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*What the checks saw:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 23
			},
			"end": {
				"line": 14,
				"column": 44
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 14,
				"column": 25
			},
			"end": {
				"line": 14,
				"column": 42
			}
		}), "{{internal.coverage}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 23
				},
				"end": {
					"line": 14,
					"column": 44
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 23
			}
		}), {
			"name": "each",
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
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
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
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 2
			},
			"end": {
				"line": 17,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 17,
				"column": 4
			},
			"end": {
				"line": 17,
				"column": 9
			}
		}), "{{check}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 2
				},
				"end": {
					"line": 17,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 15
			},
			"end": {
				"line": 17,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 17,
				"column": 17
			},
			"end": {
				"line": 17,
				"column": 23
			}
		}), "{{target}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 15
				},
				"end": {
					"line": 17,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 27
			},
			"end": {
				"line": 17,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 17,
				"column": 29
			},
			"end": {
				"line": 17,
				"column": 35
			}
		}), "{{result}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 27
				},
				"end": {
					"line": 17,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 17,
				"column": 43
			},
			"end": {
				"line": 17,
				"column": 49
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
					"column": 37
				},
				"end": {
					"line": 17,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "; " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 53
			},
			"end": {
				"line": 17,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 17,
				"column": 55
			},
			"end": {
				"line": 17,
				"column": 61
			}
		}), "{{reason}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 53
				},
				"end": {
					"line": 17,
					"column": 63
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 6
			},
			"end": {
				"line": 20,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 20,
				"column": 8
			},
			"end": {
				"line": 20,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 20,
				"column": 14
			},
			"end": {
				"line": 20,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 6
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
					"column": 6
				},
				"end": {
					"line": 20,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ", or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 110
			},
			"end": {
				"line": 26,
				"column": 121
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 26,
				"column": 112
			},
			"end": {
				"line": 26,
				"column": 119
			}
		}), "{{replyTo}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 110
				},
				"end": {
					"line": 26,
					"column": 121
				}
			}
		})) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 106
			},
			"end": {
				"line": 28,
				"column": 120
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 28,
				"column": 108
			},
			"end": {
				"line": 28,
				"column": 118
			}
		}), "{{ledger.seq}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 106
				},
				"end": {
					"line": 28,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 122
			},
			"end": {
				"line": 28,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 28,
				"column": 124
			},
			"end": {
				"line": 28,
				"column": 128
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 28,
				"column": 129
			},
			"end": {
				"line": 28,
				"column": 140
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 122
				},
				"end": {
					"line": 28,
					"column": 142
				}
			}
		}), "{{code}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 122
				},
				"end": {
					"line": 28,
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
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 32
			},
			"end": {
				"line": 1,
				"column": 40
			}
		})).call(alias2, alias1(depth0, "seen", {
			"start": {
				"line": 1,
				"column": 34
			},
			"end": {
				"line": 1,
				"column": 38
			}
		}), "{{seen}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 32
				},
				"end": {
					"line": 1,
					"column": 40
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
			"fn": container.program(0, data, 0),
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
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 9,
				"column": 6
			},
			"end": {
				"line": 9,
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
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 13,
				"column": 6
			},
			"end": {
				"line": 13,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "---\n\nThe next message about this shipment comes in this thread. Questions? Answer here" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 26,
				"column": 87
			},
			"end": {
				"line": 26,
				"column": 94
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 81
				},
				"end": {
					"line": 26,
					"column": 128
				}
			}
		})) != null ? stack1 : "") + ".\n\nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 9
			},
			"end": {
				"line": 28,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 28,
				"column": 11
			},
			"end": {
				"line": 28,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 28,
				"column": 16
			},
			"end": {
				"line": 28,
				"column": 24
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 9
				},
				"end": {
					"line": 28,
					"column": 26
				}
			}
		}), "{{code}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 9
				},
				"end": {
					"line": 28,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 35
			},
			"end": {
				"line": 28,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 28,
				"column": 37
			},
			"end": {
				"line": 28,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 28,
				"column": 43
			},
			"end": {
				"line": 28,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 28,
				"column": 49
			},
			"end": {
				"line": 28,
				"column": 55
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 42
				},
				"end": {
					"line": 28,
					"column": 56
				}
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 35
				},
				"end": {
					"line": 28,
					"column": 58
				}
			}
		}), "{{code}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 35
				},
				"end": {
					"line": 28,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 28,
				"column": 64
			},
			"end": {
				"line": 28,
				"column": 70
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
					"column": 58
				},
				"end": {
					"line": 28,
					"column": 149
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
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
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 59
			},
			"end": {
				"line": 12,
				"column": 81
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 12,
				"column": 61
			},
			"end": {
				"line": 12,
				"column": 79
			}
		}), "{{announced.expected}} at line 12", {
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
					"column": 81
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 9
			},
			"end": {
				"line": 18,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 18,
				"column": 11
			},
			"end": {
				"line": 18,
				"column": 26
			}
		}), "{{previousVersion}} at line 18", {
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
					"column": 28
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
				"line": 22,
				"column": 0
			},
			"end": {
				"line": 22,
				"column": 11
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", {
			"start": {
				"line": 22,
				"column": 2
			},
			"end": {
				"line": 22,
				"column": 9
			}
		}), "{{meaning}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "WHAT THE CHECKS SAW\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 0
			},
			"end": {
				"line": 28,
				"column": 21
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 28,
				"column": 2
			},
			"end": {
				"line": 28,
				"column": 19
			}
		}), "{{internal.coverage}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 30,
				"column": 8
			},
			"end": {
				"line": 30,
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
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 33,
				"column": 6
			},
			"end": {
				"line": 33,
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
					"line": 33,
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 2
			},
			"end": {
				"line": 31,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 31,
				"column": 4
			},
			"end": {
				"line": 31,
				"column": 9
			}
		}), "{{check}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 2
				},
				"end": {
					"line": 31,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 15
			},
			"end": {
				"line": 31,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 31,
				"column": 17
			},
			"end": {
				"line": 31,
				"column": 23
			}
		}), "{{target}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 15
				},
				"end": {
					"line": 31,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 27
			},
			"end": {
				"line": 31,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 31,
				"column": 29
			},
			"end": {
				"line": 31,
				"column": 35
			}
		}), "{{result}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 27
				},
				"end": {
					"line": 31,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 31,
				"column": 43
			},
			"end": {
				"line": 31,
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
					"line": 31,
					"column": 37
				},
				"end": {
					"line": 31,
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
				"line": 31,
				"column": 53
			},
			"end": {
				"line": 31,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "reason", {
			"start": {
				"line": 31,
				"column": 55
			},
			"end": {
				"line": 31,
				"column": 61
			}
		}), "{{reason}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 53
				},
				"end": {
					"line": 31,
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
				"line": 34,
				"column": 6
			},
			"end": {
				"line": 34,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 34,
				"column": 8
			},
			"end": {
				"line": 34,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 34,
				"column": 14
			},
			"end": {
				"line": 34,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 6
				},
				"end": {
					"line": 34,
					"column": 59
				}
			}
		}), "{{count}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 6
				},
				"end": {
					"line": 34,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 42,
				"column": 44
			},
			"end": {
				"line": 42,
				"column": 55
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 42,
				"column": 46
			},
			"end": {
				"line": 42,
				"column": 53
			}
		}), "{{replyTo}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 44
				},
				"end": {
					"line": 42,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "Questions? Answer this message.\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Bill of materials: SHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 50,
				"column": 27
			},
			"end": {
				"line": 50,
				"column": 41
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 50,
				"column": 29
			},
			"end": {
				"line": 50,
				"column": 39
			}
		}), "{{bom.sha256}} at line 50", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 50,
					"column": 27
				},
				"end": {
					"line": 50,
					"column": 41
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 53,
				"column": 32
			},
			"end": {
				"line": 53,
				"column": 46
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 53,
				"column": 34
			},
			"end": {
				"line": 53,
				"column": 44
			}
		}), "{{ledger.seq}} at line 53", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 53,
					"column": 32
				},
				"end": {
					"line": 53,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 53,
				"column": 48
			},
			"end": {
				"line": 53,
				"column": 63
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 53,
				"column": 50
			},
			"end": {
				"line": 53,
				"column": 61
			}
		}), "{{ledger.head}} at line 53", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 53,
					"column": 48
				},
				"end": {
					"line": 53,
					"column": 63
				}
			}
		})) != null ? stack1 : "") + "\n";
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
		})) != null ? stack1 : "") + "\nEnvironment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 13
			},
			"end": {
				"line": 16,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 16,
				"column": 15
			},
			"end": {
				"line": 16,
				"column": 26
			}
		}), "{{environment}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 13
				},
				"end": {
					"line": 16,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 17,
				"column": 6
			},
			"end": {
				"line": 17,
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
					"line": 17,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "meaning", {
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
					"line": 24,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 25,
				"column": 6
			},
			"end": {
				"line": 25,
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
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "WHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 41,
				"column": 6
			},
			"end": {
				"line": 41,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.program(11, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 0
				},
				"end": {
					"line": 45,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n-- \nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 48,
				"column": 9
			},
			"end": {
				"line": 48,
				"column": 21
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 48,
				"column": 11
			},
			"end": {
				"line": 48,
				"column": 19
			}
		}), "{{shipment}} at line 48", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 9
				},
				"end": {
					"line": 48,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 48,
				"column": 30
			},
			"end": {
				"line": 48,
				"column": 40
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 48,
				"column": 32
			},
			"end": {
				"line": 48,
				"column": 38
			}
		}), "{{commit}} at line 48", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 48,
					"column": 30
				},
				"end": {
					"line": 48,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + ".\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 49,
				"column": 6
			},
			"end": {
				"line": 49,
				"column": 9
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 52,
				"column": 6
			},
			"end": {
				"line": 52,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 0
				},
				"end": {
					"line": 54,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "We never ask for a password in these messages.\n";
	},
	"useData": true
};

// templates/notice-changes.html.hbs
var notice_changes_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:26px 0 0\">\n<tr>\n<td class=\"alert\" style=\"padding:16px 20px 6px;background:#fdf4e1;border-left:3px solid #8a5a00;border-radius:0 6px 6px 0\">\n<h2 class=\"warn\" style=\"margin:0 0 8px;font-size:17px;line-height:24px;font-weight:600;color:#7a4f00\">What breaks, and what to do</h2>\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "changes"), "breaking", {
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
		return "<h3 class=\"ink\" style=\"margin:0 0 4px;font-size:15px;line-height:23px;font-weight:600;color:#1a2029;overflow-wrap:anywhere\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
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
		return "<p class=\"ink\" style=\"margin:0 0 10px;font-size:15px;line-height:23px;color:#1a2029;overflow-wrap:anywhere\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:28px 0 8px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 104
			},
			"end": {
				"line": 17,
				"column": 113
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 17,
				"column": 106
			},
			"end": {
				"line": 17,
				"column": 111
			}
		}), "{{title}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 104
				},
				"end": {
					"line": 17,
					"column": 113
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:15px;line-height:23px;color:#1a2029;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
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
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 20,
				"column": 10
			},
			"end": {
				"line": 20,
				"column": 15
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
					"column": 4
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
				"column": 86
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
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 20,
				"column": 61
			},
			"end": {
				"line": 20,
				"column": 72
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 20,
				"column": 73
			},
			"end": {
				"line": 20,
				"column": 84
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
					"column": 86
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
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 25
			},
			"end": {
				"line": 20,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 20,
				"column": 27
			},
			"end": {
				"line": 20,
				"column": 32
			}
		}), "{{scope}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 25
				},
				"end": {
					"line": 20,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"soft\" style=\"margin:16px 0 0;font-size:15px;line-height:23px;color:#566172\">And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 90
			},
			"end": {
				"line": 25,
				"column": 144
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 25,
				"column": 92
			},
			"end": {
				"line": 25,
				"column": 97
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 25,
				"column": 98
			},
			"end": {
				"line": 25,
				"column": 113
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 90
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
					"column": 90
				},
				"end": {
					"line": 25,
					"column": 144
				}
			}
		})) != null ? stack1 : "") + ", listed in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 25,
				"column": 162
			},
			"end": {
				"line": 25,
				"column": 169
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 156
				},
				"end": {
					"line": 25,
					"column": 239
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 171
			},
			"end": {
				"line": 25,
				"column": 207
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 25,
				"column": 173
			},
			"end": {
				"line": 25,
				"column": 177
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 25,
				"column": 178
			},
			"end": {
				"line": 25,
				"column": 185
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 171
				},
				"end": {
					"line": 25,
					"column": 207
				}
			}
		}), "{{link}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 171
				},
				"end": {
					"line": 25,
					"column": 207
				}
			}
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 28,
				"column": 6
			},
			"end": {
				"line": 28,
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
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
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
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2 class=\"ink\" style=\"margin:28px 0 8px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 104
			},
			"end": {
				"line": 29,
				"column": 113
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 29,
				"column": 106
			},
			"end": {
				"line": 29,
				"column": 111
			}
		}), "{{title}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 104
				},
				"end": {
					"line": 29,
					"column": 113
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:15px;line-height:23px;color:#1a2029;overflow-wrap:anywhere\">\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 31,
				"column": 8
			},
			"end": {
				"line": 31,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
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
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 4
			},
			"end": {
				"line": 32,
				"column": 24
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 32,
				"column": 6
			},
			"end": {
				"line": 32,
				"column": 12
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 4
				},
				"end": {
					"line": 32,
					"column": 24
				}
			}
		}), "{{inline}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 4
				},
				"end": {
					"line": 32,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p class=\"soft\" style=\"margin:8px 0 0;font-size:15px;line-height:23px;color:#566172\">" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 85
			},
			"end": {
				"line": 37,
				"column": 93
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 37,
				"column": 87
			},
			"end": {
				"line": 37,
				"column": 91
			}
		}), "{{more}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 85
				},
				"end": {
					"line": 37,
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
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
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
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
			"fn": container.program(7, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", {
			"start": {
				"line": 27,
				"column": 8
			},
			"end": {
				"line": 27,
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
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 39,
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 1
			},
			"end": {
				"line": 12,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 12,
				"column": 3
			},
			"end": {
				"line": 12,
				"column": 8
			}
		}), "{{title}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 1
				},
				"end": {
					"line": 12,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
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
	"5": function(container, depth0, helpers, partials, data) {
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
			"fn": container.program(6, data, 0),
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
				"column": 69
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
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 14,
				"column": 44
			},
			"end": {
				"line": 14,
				"column": 55
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 14,
				"column": 56
			},
			"end": {
				"line": 14,
				"column": 67
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
					"column": 69
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
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "And " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 4
			},
			"end": {
				"line": 19,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 11
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
			"start": {
				"line": 19,
				"column": 12
			},
			"end": {
				"line": 19,
				"column": 27
			}
		}), "more change", "more changes", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 4
				},
				"end": {
					"line": 19,
					"column": 58
				}
			}
		}), "{{count}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 4
				},
				"end": {
					"line": 19,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ", listed in " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 19,
				"column": 76
			},
			"end": {
				"line": 19,
				"column": 83
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 70
				},
				"end": {
					"line": 19,
					"column": 153
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 85
			},
			"end": {
				"line": 19,
				"column": 121
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 19,
				"column": 87
			},
			"end": {
				"line": 19,
				"column": 91
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 19,
				"column": 92
			},
			"end": {
				"line": 19,
				"column": 99
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 85
				},
				"end": {
					"line": 19,
					"column": 121
				}
			}
		}), "{{link}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 85
				},
				"end": {
					"line": 19,
					"column": 121
				}
			}
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "the release notes";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
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
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 29,
				"column": 6
			},
			"end": {
				"line": 29,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 1
			},
			"end": {
				"line": 24,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 24,
				"column": 3
			},
			"end": {
				"line": 24,
				"column": 8
			}
		}), "{{title}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 1
				},
				"end": {
					"line": 24,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
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
			"fn": container.program(12, data, 0),
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
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 2
			},
			"end": {
				"line": 26,
				"column": 22
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 26,
				"column": 4
			},
			"end": {
				"line": 26,
				"column": 10
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 2
				},
				"end": {
					"line": 26,
					"column": 22
				}
			}
		}), "{{inline}} at line 26", {
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
					"column": 22
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
				"line": 30,
				"column": 0
			},
			"end": {
				"line": 30,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 30,
				"column": 2
			},
			"end": {
				"line": 30,
				"column": 6
			}
		}), "{{more}} at line 30", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 30,
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 11,
				"column": 8
			},
			"end": {
				"line": 11,
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
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "changes"), "omitted", {
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
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", {
			"start": {
				"line": 22,
				"column": 8
			},
			"end": {
				"line": 22,
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
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 33,
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 0
			},
			"end": {
				"line": 13,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 13,
				"column": 2
			},
			"end": {
				"line": 13,
				"column": 7
			}
		}), "{{title}} at line 13", {
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
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 15,
				"column": 8
			},
			"end": {
				"line": 15,
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
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
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
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 2
				},
				"end": {
					"line": 16,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 33
			},
			"end": {
				"line": 16,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 16,
				"column": 35
			},
			"end": {
				"line": 16,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "description", {
			"start": {
				"line": 16,
				"column": 42
			},
			"end": {
				"line": 16,
				"column": 53
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 33
				},
				"end": {
					"line": 16,
					"column": 60
				}
			}
		}), "{{inline}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 33
				},
				"end": {
					"line": 16,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 15
			},
			"end": {
				"line": 16,
				"column": 24
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 16,
				"column": 17
			},
			"end": {
				"line": 16,
				"column": 22
			}
		}), "{{scope}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 15
				},
				"end": {
					"line": 16,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + ": ";
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
		})) != null ? stack1 : "") + ", listed in the release notes" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 21,
				"column": 93
			},
			"end": {
				"line": 21,
				"column": 100
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 87
				},
				"end": {
					"line": 21,
					"column": 144
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 104
			},
			"end": {
				"line": 21,
				"column": 128
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 21,
				"column": 106
			},
			"end": {
				"line": 21,
				"column": 110
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 21,
				"column": 111
			},
			"end": {
				"line": 21,
				"column": 118
			}
		}), alias1(depth0, "pageUrl", {
			"start": {
				"line": 21,
				"column": 119
			},
			"end": {
				"line": 21,
				"column": 126
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 104
				},
				"end": {
					"line": 21,
					"column": 128
				}
			}
		}), "{{link}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 104
				},
				"end": {
					"line": 21,
					"column": 128
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		return ".";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 25,
				"column": 6
			},
			"end": {
				"line": 25,
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
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 32,
				"column": 6
			},
			"end": {
				"line": 32,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
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
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 0
			},
			"end": {
				"line": 26,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 26,
				"column": 2
			},
			"end": {
				"line": 26,
				"column": 7
			}
		}), "{{title}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
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
			"fn": container.program(12, data, 0),
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
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 2
			},
			"end": {
				"line": 29,
				"column": 22
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 29,
				"column": 4
			},
			"end": {
				"line": 29,
				"column": 10
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 2
				},
				"end": {
					"line": 29,
					"column": 22
				}
			}
		}), "{{inline}} at line 29", {
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
					"column": 22
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
				"line": 33,
				"column": 0
			},
			"end": {
				"line": 33,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 33,
				"column": 2
			},
			"end": {
				"line": 33,
				"column": 6
			}
		}), "{{more}} at line 33", {
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "sections", {
			"start": {
				"line": 12,
				"column": 8
			},
			"end": {
				"line": 12,
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
					"line": 12,
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
					"line": 23,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "changes"), "inside", {
			"start": {
				"line": 24,
				"column": 8
			},
			"end": {
				"line": 24,
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
					"line": 24,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notice.html.hbs
var notice_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p class=\"ink\" style=\"margin:0 0 20px;font-size:16px;line-height:25px;color:#1a2029\">Hello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 91
			},
			"end": {
				"line": 2,
				"column": 106
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 2,
				"column": 93
			},
			"end": {
				"line": 2,
				"column": 97
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 91
				},
				"end": {
					"line": 2,
					"column": 106
				}
			}
		}), "{{slot}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 91
				},
				"end": {
					"line": 2,
					"column": 106
				}
			}
		})) != null ? stack1 : "") + ",<br>This is what is coming, before it arrives. Nothing has changed yet.</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "route"), depth0, {
			"name": "route",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
			"start": {
				"line": 5,
				"column": 6
			},
			"end": {
				"line": 5,
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
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "In it" },
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Bill of materials" },
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n</table>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "earlyAccess", {
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
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<h2 class=\"ink\" style=\"margin:28px 0 6px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">What comes next</h2>\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:23px;color:#1a2029\">Once the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.</p>\n<div class=\"rule\" style=\"margin:28px 0 0;padding:16px 0 0;border-top:2px dashed #d5dbe4\">\n<p class=\"soft\" style=\"margin:0 0 4px;font-size:13px;line-height:20px;color:#566172\">To check this notice" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 25,
				"column": 111
			},
			"end": {
				"line": 25,
				"column": 118
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
					"column": 105
				},
				"end": {
					"line": 25,
					"column": 199
				}
			}
		})) != null ? stack1 : "") + ":</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "record"), depth0, {
			"name": "record",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Expected" },
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 34
			},
			"end": {
				"line": 6,
				"column": 51
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 6,
				"column": 36
			},
			"end": {
				"line": 6,
				"column": 40
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 34
				},
				"end": {
					"line": 6,
					"column": 51
				}
			}
		}), "{{slot}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 34
				},
				"end": {
					"line": 6,
					"column": 51
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 23
			},
			"end": {
				"line": 8,
				"column": 42
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 8,
				"column": 25
			},
			"end": {
				"line": 8,
				"column": 40
			}
		}), "{{changes.summary}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 23
				},
				"end": {
					"line": 8,
					"column": 42
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "bom", {
			"start": {
				"line": 9,
				"column": 41
			},
			"end": {
				"line": 9,
				"column": 44
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.program(7, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 35
				},
				"end": {
					"line": 9,
					"column": 228
				}
			}
		})) != null ? stack1 : "";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 46
			},
			"end": {
				"line": 9,
				"column": 95
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 9,
				"column": 48
			},
			"end": {
				"line": 9,
				"column": 53
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "components", {
			"start": {
				"line": 9,
				"column": 54
			},
			"end": {
				"line": 9,
				"column": 68
			}
		}), "component", "components", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 46
				},
				"end": {
					"line": 9,
					"column": 95
				}
			}
		}), "{{count}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 46
				},
				"end": {
					"line": 9,
					"column": 95
				}
			}
		})) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "bom"), "attached", {
			"start": {
				"line": 9,
				"column": 115
			},
			"end": {
				"line": 9,
				"column": 127
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 109
				},
				"end": {
					"line": 9,
					"column": 175
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return ", attached as <code>bom.cdx.json</code>";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:26px 0 0\">\n<tr>\n<td class=\"note\" style=\"padding:14px 18px;background:" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 53
			},
			"end": {
				"line": 15,
				"column": 68
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "tint", {
			"start": {
				"line": 15,
				"column": 55
			},
			"end": {
				"line": 15,
				"column": 66
			}
		}), "{{colors.tint}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 53
				},
				"end": {
					"line": 15,
					"column": 68
				}
			}
		})) != null ? stack1 : "") + ";border-left:3px solid " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 91
			},
			"end": {
				"line": 15,
				"column": 108
			}
		})).call(alias2, alias1(lookupProperty(depth0, "colors"), "accent", {
			"start": {
				"line": 15,
				"column": 93
			},
			"end": {
				"line": 15,
				"column": 106
			}
		}), "{{colors.accent}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 91
				},
				"end": {
					"line": 15,
					"column": 108
				}
			}
		})) != null ? stack1 : "") + ";border-radius:0 6px 6px 0\">\n<h2 class=\"ink\" style=\"margin:0 0 3px;font-size:15px;line-height:22px;font-weight:600;color:#1a2029\">Try it early</h2>\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:23px;color:#1a2029\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 78
			},
			"end": {
				"line": 17,
				"column": 105
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 17,
				"column": 80
			},
			"end": {
				"line": 17,
				"column": 86
			}
		})).call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 17,
				"column": 87
			},
			"end": {
				"line": 17,
				"column": 98
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 78
				},
				"end": {
					"line": 17,
					"column": 105
				}
			}
		}), "{{inline}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 78
				},
				"end": {
					"line": 17,
					"column": 105
				}
			}
		})) != null ? stack1 : "") + "</p>\n</td>\n</tr>\n</table>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", compare it with " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 138
			},
			"end": {
				"line": 25,
				"column": 174
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 25,
				"column": 140
			},
			"end": {
				"line": 25,
				"column": 144
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 25,
				"column": 145
			},
			"end": {
				"line": 25,
				"column": 152
			}
		}), "the release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 138
				},
				"end": {
					"line": 25,
					"column": 174
				}
			}
		}), "{{link}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 138
				},
				"end": {
					"line": 25,
					"column": 174
				}
			}
		})) != null ? stack1 : "") + " once they are out";
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
		return " · follows " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 77
			},
			"end": {
				"line": 1,
				"column": 96
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 1,
				"column": 79
			},
			"end": {
				"line": 1,
				"column": 94
			}
		}), "{{previousVersion}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 77
				},
				"end": {
					"line": 1,
					"column": 96
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
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
	"2": function(container, depth0, helpers, partials, data) {
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
	"3": function(container, depth0, helpers, partials, data) {
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
	"4": function(container, depth0, helpers, partials, data) {
		return "*Bill of materials:* this release has none.\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
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
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 75
			},
			"end": {
				"line": 22,
				"column": 107
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 22,
				"column": 77
			},
			"end": {
				"line": 22,
				"column": 81
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 22,
				"column": 82
			},
			"end": {
				"line": 22,
				"column": 89
			}
		}), "release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 75
				},
				"end": {
					"line": 22,
					"column": 107
				}
			}
		}), "{{link}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 75
				},
				"end": {
					"line": 22,
					"column": 107
				}
			}
		})) != null ? stack1 : "") + " once it is out";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*Advance shipping notice* · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 28
			},
			"end": {
				"line": 1,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 1,
				"column": 30
			},
			"end": {
				"line": 1,
				"column": 41
			}
		}), "{{environment}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 28
				},
				"end": {
					"line": 1,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
			"start": {
				"line": 1,
				"column": 49
			},
			"end": {
				"line": 1,
				"column": 64
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
					"column": 43
				},
				"end": {
					"line": 1,
					"column": 103
				}
			}
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 106
			},
			"end": {
				"line": 1,
				"column": 125
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 1,
				"column": 108
			},
			"end": {
				"line": 1,
				"column": 123
			}
		}), "{{changes.summary}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 106
				},
				"end": {
					"line": 1,
					"column": 125
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
			"fn": container.program(2, data, 0),
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
			"fn": container.program(3, data, 0),
			"inverse": container.program(4, data, 0),
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
			"fn": container.program(5, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 22,
				"column": 64
			},
			"end": {
				"line": 22,
				"column": 71
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
					"column": 58
				},
				"end": {
					"line": 22,
					"column": 129
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/notice.text.hbs
var notice_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Expected: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 10
			},
			"end": {
				"line": 9,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 9,
				"column": 12
			},
			"end": {
				"line": 9,
				"column": 16
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 10
				},
				"end": {
					"line": 9,
					"column": 27
				}
			}
		}), "{{slot}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 10
				},
				"end": {
					"line": 9,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 9
			},
			"end": {
				"line": 13,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 13,
				"column": 11
			},
			"end": {
				"line": 13,
				"column": 26
			}
		}), "{{previousVersion}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 9
				},
				"end": {
					"line": 13,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "TRY IT EARLY\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 0
			},
			"end": {
				"line": 21,
				"column": 27
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 21,
				"column": 2
			},
			"end": {
				"line": 21,
				"column": 8
			}
		})).call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 21,
				"column": 9
			},
			"end": {
				"line": 21,
				"column": 20
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 27
				}
			}
		}), "{{inline}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 0
			},
			"end": {
				"line": 27,
				"column": 49
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 27,
				"column": 2
			},
			"end": {
				"line": 27,
				"column": 7
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "components", {
			"start": {
				"line": 27,
				"column": 8
			},
			"end": {
				"line": 27,
				"column": 22
			}
		}), "component", "components", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 49
				}
			}
		}), "{{count}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 49
				}
			}
		})) != null ? stack1 : "") + ", as CycloneDX" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "bom"), "attached", {
			"start": {
				"line": 27,
				"column": 69
			},
			"end": {
				"line": 27,
				"column": 81
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 63
				},
				"end": {
					"line": 27,
					"column": 116
				}
			}
		})) != null ? stack1 : "") + ".\nSHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 28,
				"column": 8
			},
			"end": {
				"line": 28,
				"column": 22
			}
		})).call(alias2, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 28,
				"column": 10
			},
			"end": {
				"line": 28,
				"column": 20
			}
		}), "{{bom.sha256}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 8
				},
				"end": {
					"line": 28,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", attached as bom.cdx.json";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "This release has no bill of materials.\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Questions or objections? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 58
			},
			"end": {
				"line": 37,
				"column": 69
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 37,
				"column": 60
			},
			"end": {
				"line": 37,
				"column": 67
			}
		}), "{{replyTo}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 58
				},
				"end": {
					"line": 37,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "Questions or objections? Answer this message.\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "The release notes are published at " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 45,
				"column": 35
			},
			"end": {
				"line": 45,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 45,
				"column": 37
			},
			"end": {
				"line": 45,
				"column": 41
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 45,
				"column": 42
			},
			"end": {
				"line": 45,
				"column": 49
			}
		}), alias1(depth0, "pageUrl", {
			"start": {
				"line": 45,
				"column": 50
			},
			"end": {
				"line": 45,
				"column": 57
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 35
				},
				"end": {
					"line": 45,
					"column": 59
				}
			}
		}), "{{link}} at line 45", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 45,
					"column": 35
				},
				"end": {
					"line": 45,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + " once it is out.\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "ADVANCE SHIPPING NOTICE\n\nHello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
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
		})) != null ? stack1 : "") + ".\nThis is what is coming, before it arrives. Nothing has changed yet.\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "windowLabel", {
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
		})) != null ? stack1 : "") + "Environment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 13
			},
			"end": {
				"line": 11,
				"column": 28
			}
		})).call(alias2, alias1(depth0, "environment", {
			"start": {
				"line": 11,
				"column": 15
			},
			"end": {
				"line": 11,
				"column": 26
			}
		}), "{{environment}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 13
				},
				"end": {
					"line": 11,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
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
			"fn": container.program(1, data, 0),
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
		})) != null ? stack1 : "") + "In it: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 7
			},
			"end": {
				"line": 15,
				"column": 26
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 15,
				"column": 9
			},
			"end": {
				"line": 15,
				"column": 24
			}
		}), "{{changes.summary}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 7
				},
				"end": {
					"line": 15,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "changes"), depth0, {
			"name": "changes",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "earlyAccess", {
			"start": {
				"line": 18,
				"column": 6
			},
			"end": {
				"line": 18,
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
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "BILL OF MATERIALS\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 26,
				"column": 6
			},
			"end": {
				"line": 26,
				"column": 9
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\nWHAT COMES NEXT\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.program(7, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 40,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n-- \nTo check this notice: shipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 31
			},
			"end": {
				"line": 43,
				"column": 43
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 43,
				"column": 33
			},
			"end": {
				"line": 43,
				"column": 41
			}
		}), "{{shipment}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 31
				},
				"end": {
					"line": 43,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 52
			},
			"end": {
				"line": 43,
				"column": 62
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 43,
				"column": 54
			},
			"end": {
				"line": 43,
				"column": 60
			}
		}), "{{commit}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 52
				},
				"end": {
					"line": 43,
					"column": 62
				}
			}
		})) != null ? stack1 : "") + ".\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "We never ask for a password in these messages.\n";
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
		return "<p class=\"ink\" style=\"margin:0 0 20px;font-size:16px;line-height:25px;color:#1a2029\">Hello " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 91
			},
			"end": {
				"line": 2,
				"column": 106
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 2,
				"column": 93
			},
			"end": {
				"line": 2,
				"column": 97
			}
		})).call(alias2, "name", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 91
				},
				"end": {
					"line": 2,
					"column": 106
				}
			}
		}), "{{slot}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 91
				},
				"end": {
					"line": 2,
					"column": 106
				}
			}
		})) != null ? stack1 : "") + ",<br>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 111
			},
			"end": {
				"line": 2,
				"column": 122
			}
		})).call(alias2, alias1(depth0, "answers", {
			"start": {
				"line": 2,
				"column": 113
			},
			"end": {
				"line": 2,
				"column": 120
			}
		}), "{{answers}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 111
				},
				"end": {
					"line": 2,
					"column": 122
				}
			}
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "route"), depth0, {
			"name": "route",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 5,
				"column": 6
			},
			"end": {
				"line": 5,
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
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "live", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Verified" },
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
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
		})) != null ? stack1 : "") + "</table>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
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
			"fn": container.program(10, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 19,
				"column": 10
			},
			"end": {
				"line": 19,
				"column": 19
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + "<div class=\"rule\" style=\"margin:28px 0 0;padding:16px 0 0;border-top:2px dashed #d5dbe4\">\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "record"), depth0, {
			"name": "record",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "</div>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Announced" },
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 27
			},
			"end": {
				"line": 6,
				"column": 38
			}
		})).call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 6,
				"column": 29
			},
			"end": {
				"line": 6,
				"column": 36
			}
		}), "{{version}} at line 6", {
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
					"column": 38
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 6,
				"column": 44
			},
			"end": {
				"line": 6,
				"column": 62
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 38
				},
				"end": {
					"line": 6,
					"column": 104
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 6,
				"column": 75
			},
			"end": {
				"line": 6,
				"column": 97
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 6,
				"column": 77
			},
			"end": {
				"line": 6,
				"column": 95
			}
		}), "{{announced.expected}} at line 6", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 75
				},
				"end": {
					"line": 6,
					"column": 97
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, {
			"name": "row",
			"hash": { "name": "Live" },
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 30
			},
			"end": {
				"line": 9,
				"column": 38
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "live", {
			"start": {
				"line": 9,
				"column": 32
			},
			"end": {
				"line": 9,
				"column": 36
			}
		}), "{{live}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 30
				},
				"end": {
					"line": 9,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + "</strong>";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 26
			},
			"end": {
				"line": 11,
				"column": 43
			}
		})).call(alias2, (lookupProperty(helpers, "slot") || alias1(depth0, "slot", {
			"start": {
				"line": 11,
				"column": 28
			},
			"end": {
				"line": 11,
				"column": 32
			}
		})).call(alias2, "window", {
			"name": "slot",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 26
				},
				"end": {
					"line": 11,
					"column": 43
				}
			}
		}), "{{slot}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 26
				},
				"end": {
					"line": 11,
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
			"hash": { "name": "In it" },
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 23
			},
			"end": {
				"line": 13,
				"column": 42
			}
		})).call(alias2, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 13,
				"column": 25
			},
			"end": {
				"line": 13,
				"column": 40
			}
		}), "{{changes.summary}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 23
				},
				"end": {
					"line": 13,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 13,
				"column": 48
			},
			"end": {
				"line": 13,
				"column": 55
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 42
				},
				"end": {
					"line": 13,
					"column": 98
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 59
			},
			"end": {
				"line": 13,
				"column": 91
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 13,
				"column": 61
			},
			"end": {
				"line": 13,
				"column": 65
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 13,
				"column": 66
			},
			"end": {
				"line": 13,
				"column": 73
			}
		}), "release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 59
				},
				"end": {
					"line": 13,
					"column": 91
				}
			}
		}), "{{link}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 59
				},
				"end": {
					"line": 13,
					"column": 91
				}
			}
		})) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "checks"), depth0, {
			"name": "checks",
			"hash": { "name": "How sure we are" },
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 36
			},
			"end": {
				"line": 17,
				"column": 57
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 17,
				"column": 38
			},
			"end": {
				"line": 17,
				"column": 55
			}
		}), "{{internal.coverage}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 36
				},
				"end": {
					"line": 17,
					"column": 57
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 17,
				"column": 63
			},
			"end": {
				"line": 17,
				"column": 76
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
					"column": 57
				},
				"end": {
					"line": 17,
					"column": 103
				}
			}
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 79
			},
			"end": {
				"line": 17,
				"column": 96
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 17,
				"column": 81
			},
			"end": {
				"line": 17,
				"column": 94
			}
		}), "{{internal.miss}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 79
				},
				"end": {
					"line": 17,
					"column": 96
				}
			}
		})) != null ? stack1 : "");
	},
	"13": function(container, depth0, helpers, partials, data) {
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
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 24
				},
				"end": {
					"line": 4,
					"column": 90
				}
			}
		})) != null ? stack1 : "") + "\n\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 61
			},
			"end": {
				"line": 4,
				"column": 83
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 4,
				"column": 63
			},
			"end": {
				"line": 4,
				"column": 81
			}
		}), "{{announced.expected}} at line 4", {
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
					"column": 83
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
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
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*How sure we are:* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 19
			},
			"end": {
				"line": 13,
				"column": 40
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 13,
				"column": 21
			},
			"end": {
				"line": 13,
				"column": 38
			}
		}), "{{internal.coverage}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 19
				},
				"end": {
					"line": 13,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 13,
				"column": 46
			},
			"end": {
				"line": 13,
				"column": 59
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
					"column": 40
				},
				"end": {
					"line": 13,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
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
					"line": 17,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 18,
				"column": 6
			},
			"end": {
				"line": 18,
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
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 13,
				"column": 62
			},
			"end": {
				"line": 13,
				"column": 79
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 13,
				"column": 64
			},
			"end": {
				"line": 13,
				"column": 77
			}
		}), "{{internal.miss}} at line 13", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 62
				},
				"end": {
					"line": 13,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 2
			},
			"end": {
				"line": 16,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 16,
				"column": 4
			},
			"end": {
				"line": 16,
				"column": 9
			}
		}), "{{check}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 2
				},
				"end": {
					"line": 16,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 15
			},
			"end": {
				"line": 16,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 16,
				"column": 17
			},
			"end": {
				"line": 16,
				"column": 23
			}
		}), "{{target}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 15
				},
				"end": {
					"line": 16,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 27
			},
			"end": {
				"line": 16,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 16,
				"column": 29
			},
			"end": {
				"line": 16,
				"column": 35
			}
		}), "{{result}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 27
				},
				"end": {
					"line": 16,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 19,
				"column": 14
			},
			"end": {
				"line": 19,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 6
				},
				"end": {
					"line": 19,
					"column": 59
				}
			}
		}), "{{count}} at line 19", {
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
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "As announced: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 14
			},
			"end": {
				"line": 24,
				"column": 33
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 24,
				"column": 16
			},
			"end": {
				"line": 24,
				"column": 31
			}
		}), "{{changes.summary}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 14
				},
				"end": {
					"line": 24,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
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
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 106
			},
			"end": {
				"line": 31,
				"column": 120
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 31,
				"column": 108
			},
			"end": {
				"line": 31,
				"column": 118
			}
		}), "{{ledger.seq}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 106
				},
				"end": {
					"line": 31,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 122
			},
			"end": {
				"line": 31,
				"column": 142
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 31,
				"column": 124
			},
			"end": {
				"line": 31,
				"column": 128
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 31,
				"column": 129
			},
			"end": {
				"line": 31,
				"column": 140
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 122
				},
				"end": {
					"line": 31,
					"column": 142
				}
			}
		}), "{{code}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 122
				},
				"end": {
					"line": 31,
					"column": 142
				}
			}
		})) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 166
			},
			"end": {
				"line": 31,
				"column": 198
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 31,
				"column": 168
			},
			"end": {
				"line": 31,
				"column": 172
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 31,
				"column": 173
			},
			"end": {
				"line": 31,
				"column": 180
			}
		}), "release notes", {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 166
				},
				"end": {
					"line": 31,
					"column": 198
				}
			}
		}), "{{link}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 166
				},
				"end": {
					"line": 31,
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
		})) != null ? stack1 : "") + " · " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 40
			},
			"end": {
				"line": 1,
				"column": 51
			}
		})).call(alias2, alias1(depth0, "answers", {
			"start": {
				"line": 1,
				"column": 42
			},
			"end": {
				"line": 1,
				"column": 49
			}
		}), "{{answers}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 40
				},
				"end": {
					"line": 1,
					"column": 51
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
			"fn": container.program(0, data, 0),
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
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
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
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
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
		})) != null ? stack1 : "") + "---\n\nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 9
			},
			"end": {
				"line": 31,
				"column": 26
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 31,
				"column": 11
			},
			"end": {
				"line": 31,
				"column": 15
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 31,
				"column": 16
			},
			"end": {
				"line": 31,
				"column": 24
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 9
				},
				"end": {
					"line": 31,
					"column": 26
				}
			}
		}), "{{code}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 9
				},
				"end": {
					"line": 31,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 35
			},
			"end": {
				"line": 31,
				"column": 58
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 31,
				"column": 37
			},
			"end": {
				"line": 31,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 31,
				"column": 43
			},
			"end": {
				"line": 31,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 31,
				"column": 49
			},
			"end": {
				"line": 31,
				"column": 55
			}
		}), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 42
				},
				"end": {
					"line": 31,
					"column": 56
				}
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 35
				},
				"end": {
					"line": 31,
					"column": 58
				}
			}
		}), "{{code}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 35
				},
				"end": {
					"line": 31,
					"column": 58
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 31,
				"column": 64
			},
			"end": {
				"line": 31,
				"column": 70
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 58
				},
				"end": {
					"line": 31,
					"column": 149
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 31,
				"column": 155
			},
			"end": {
				"line": 31,
				"column": 162
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 149
				},
				"end": {
					"line": 31,
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
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", expected " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 59
			},
			"end": {
				"line": 9,
				"column": 81
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "announced"), "expected", {
			"start": {
				"line": 9,
				"column": 61
			},
			"end": {
				"line": 9,
				"column": 79
			}
		}), "{{announced.expected}} at line 9", {
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
					"column": 81
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
		var stack1, alias1 = container.strict;
		return "Follows: " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 9
			},
			"end": {
				"line": 17,
				"column": 28
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "previousVersion", {
			"start": {
				"line": 17,
				"column": 11
			},
			"end": {
				"line": 17,
				"column": 26
			}
		}), "{{previousVersion}} at line 17", {
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
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "HOW SURE WE ARE\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 0
			},
			"end": {
				"line": 23,
				"column": 21
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "coverage", {
			"start": {
				"line": 23,
				"column": 2
			},
			"end": {
				"line": 23,
				"column": 19
			}
		}), "{{internal.coverage}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 24,
				"column": 6
			},
			"end": {
				"line": 24,
				"column": 19
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
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(lookupProperty(depth0, "internal"), "checks", {
			"start": {
				"line": 28,
				"column": 8
			},
			"end": {
				"line": 28,
				"column": 23
			}
		}), {
			"name": "each",
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
					"line": 30,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 31,
				"column": 6
			},
			"end": {
				"line": 31,
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
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 33,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 0
			},
			"end": {
				"line": 25,
				"column": 17
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "internal"), "miss", {
			"start": {
				"line": 25,
				"column": 2
			},
			"end": {
				"line": 25,
				"column": 15
			}
		}), "{{internal.miss}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 2
			},
			"end": {
				"line": 29,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "check", {
			"start": {
				"line": 29,
				"column": 4
			},
			"end": {
				"line": 29,
				"column": 9
			}
		}), "{{check}} at line 29", {
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
					"column": 11
				}
			}
		})) != null ? stack1 : "") + " on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 15
			},
			"end": {
				"line": 29,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "target", {
			"start": {
				"line": 29,
				"column": 17
			},
			"end": {
				"line": 29,
				"column": 23
			}
		}), "{{target}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 15
				},
				"end": {
					"line": 29,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 27
			},
			"end": {
				"line": 29,
				"column": 37
			}
		})).call(alias2, alias1(depth0, "result", {
			"start": {
				"line": 29,
				"column": 29
			},
			"end": {
				"line": 29,
				"column": 35
			}
		}), "{{result}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 27
				},
				"end": {
					"line": 29,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "* and " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 32,
				"column": 6
			},
			"end": {
				"line": 32,
				"column": 59
			}
		})).call(alias2, (lookupProperty(helpers, "count") || alias1(depth0, "count", {
			"start": {
				"line": 32,
				"column": 8
			},
			"end": {
				"line": 32,
				"column": 13
			}
		})).call(alias2, alias1(lookupProperty(depth0, "internal"), "omitted", {
			"start": {
				"line": 32,
				"column": 14
			},
			"end": {
				"line": 32,
				"column": 30
			}
		}), "more check", "more checks", {
			"name": "count",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 6
				},
				"end": {
					"line": 32,
					"column": 59
				}
			}
		}), "{{count}} at line 32", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 32,
					"column": 6
				},
				"end": {
					"line": 32,
					"column": 59
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "As announced: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 37,
				"column": 14
			},
			"end": {
				"line": 37,
				"column": 33
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "changes"), "summary", {
			"start": {
				"line": 37,
				"column": 16
			},
			"end": {
				"line": 37,
				"column": 31
			}
		}), "{{changes.summary}} at line 37", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 37,
					"column": 14
				},
				"end": {
					"line": 37,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ".\n\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
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
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "Something does not look right? Answer this message, or write to " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 43,
				"column": 64
			},
			"end": {
				"line": 43,
				"column": 75
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "replyTo", {
			"start": {
				"line": 43,
				"column": 66
			},
			"end": {
				"line": 43,
				"column": 73
			}
		}), "{{replyTo}} at line 43", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 43,
					"column": 64
				},
				"end": {
					"line": 43,
					"column": 75
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "Something does not look right? Answer this message.\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Bill of materials: SHA-256 " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 51,
				"column": 27
			},
			"end": {
				"line": 51,
				"column": 41
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "bom"), "sha256", {
			"start": {
				"line": 51,
				"column": 29
			},
			"end": {
				"line": 51,
				"column": 39
			}
		}), "{{bom.sha256}} at line 51", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 51,
					"column": 27
				},
				"end": {
					"line": 51,
					"column": 41
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Recorded in the ledger as entry " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 54,
				"column": 32
			},
			"end": {
				"line": 54,
				"column": 46
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "seq", {
			"start": {
				"line": 54,
				"column": 34
			},
			"end": {
				"line": 54,
				"column": 44
			}
		}), "{{ledger.seq}} at line 54", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 54,
					"column": 32
				},
				"end": {
					"line": 54,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 54,
				"column": 48
			},
			"end": {
				"line": 54,
				"column": 63
			}
		})).call(alias2, alias1(lookupProperty(depth0, "ledger"), "head", {
			"start": {
				"line": 54,
				"column": 50
			},
			"end": {
				"line": 54,
				"column": 61
			}
		}), "{{ledger.head}} at line 54", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 54,
					"column": 48
				},
				"end": {
					"line": 54,
					"column": 63
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "Release notes: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 57,
				"column": 15
			},
			"end": {
				"line": 57,
				"column": 39
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 57,
				"column": 17
			},
			"end": {
				"line": 57,
				"column": 21
			}
		})).call(alias2, alias1(depth0, "pageUrl", {
			"start": {
				"line": 57,
				"column": 22
			},
			"end": {
				"line": 57,
				"column": 29
			}
		}), alias1(depth0, "pageUrl", {
			"start": {
				"line": 57,
				"column": 30
			},
			"end": {
				"line": 57,
				"column": 37
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 57,
					"column": 15
				},
				"end": {
					"line": 57,
					"column": 39
				}
			}
		}), "{{link}} at line 57", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 57,
					"column": 15
				},
				"end": {
					"line": 57,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + "\n";
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
		})) != null ? stack1 : "") + "\nEnvironment: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
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
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "previousVersion", {
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
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "internal", {
			"start": {
				"line": 20,
				"column": 6
			},
			"end": {
				"line": 20,
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
					"line": 20,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "announced", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.program(9, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "replyTo", {
			"start": {
				"line": 42,
				"column": 6
			},
			"end": {
				"line": 42,
				"column": 13
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.program(11, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "\n-- \nShipment " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 49,
				"column": 9
			},
			"end": {
				"line": 49,
				"column": 21
			}
		})).call(alias2, alias1(depth0, "shipment", {
			"start": {
				"line": 49,
				"column": 11
			},
			"end": {
				"line": 49,
				"column": 19
			}
		}), "{{shipment}} at line 49", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 9
				},
				"end": {
					"line": 49,
					"column": 21
				}
			}
		})) != null ? stack1 : "") + ", commit " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 49,
				"column": 30
			},
			"end": {
				"line": 49,
				"column": 40
			}
		})).call(alias2, alias1(depth0, "commit", {
			"start": {
				"line": 49,
				"column": 32
			},
			"end": {
				"line": 49,
				"column": 38
			}
		}), "{{commit}} at line 49", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 49,
					"column": 30
				},
				"end": {
					"line": 49,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + ".\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bom", {
			"start": {
				"line": 50,
				"column": 6
			},
			"end": {
				"line": 50,
				"column": 9
			}
		}), {
			"name": "if",
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
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "ledger", {
			"start": {
				"line": 53,
				"column": 6
			},
			"end": {
				"line": 53,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 53,
					"column": 0
				},
				"end": {
					"line": 55,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "pageUrl", {
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
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 56,
					"column": 0
				},
				"end": {
					"line": 58,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "We never ask for a password in these messages.\n";
	},
	"usePartial": true,
	"useData": true
};

// src/notices/render-document.ts
const sources = {
	notice: {
		text: notice_text_default,
		html: notice_html_default,
		slack: notice_slack_default
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
	}
};
const partials = {
	text: { changes: notice_changes_text_default },
	slack: { changes: notice_changes_slack_default },
	html: {
		changes: notice_changes_html_default,
		label: email_label_html_default,
		layout: email_layout_html_default,
		row: email_row_html_default,
		route: email_route_html_default,
		record: email_record_html_default,
		checks: email_checks_html_default
	}
};
const compiled = /* @__PURE__ */ new Map();
/** A document in a format, slots still as the marks that `freezeSlots` knows. Templates are compiled when first needed. */
function renderDocument(name, format, view) {
	const file = `${name}.${format}.hbs`;
	let template = compiled.get(file);
	if (!template) {
		template = require_markdown.openTemplate(format, file, sources[name][format], partials[format]);
		compiled.set(file, template);
	}
	return template(view);
}

// src/notices/slots.ts
const mark = /\u0001(name|window)\u0002/g;
const slotLike = /\{(!*)(name|window)\}/g;
/**
* Rendered text ready to be frozen: slots are `{name}` and `{window}`, and what merely looks like one, because a
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
	return body.replace(/ ?\{(!*)(name|window)\}/g, (match, marks, slot) => {
		const space = match.startsWith(" ") ? " " : "";
		if (marks !== "") return `${space}{${marks.slice(1)}${slot}}`;
		const value = slots[slot];
		return value === null ? "" : `${space}${escape(value)}`;
	});
}
function escapingOf(channel, format) {
	if (channel === "slack") {
		const { escape } = require_markdown.dialects.slack;
		return format === "blocks" ? (text) => JSON.stringify(escape(text)).slice(1, -1) : escape;
	}
	return require_markdown.dialects[format === "html" ? "html" : "text"].escape;
}

// src/notices/compose-email.ts
/** Gmail clips a mail whose HTML is longer than about 102 kB; some room is left for what servers add. */
const largestHtml = 9e4;
const tones = {
	notice: {
		accent: "#1f4fc4",
		tint: "#eff4fe",
		light: "#9dbbff",
		shade: "#1a2438"
	},
	proof: {
		accent: "#116b45",
		tint: "#ebf7f0",
		light: "#7ad9ab",
		shade: "#15291f"
	},
	undelivered: {
		accent: "#b3261e",
		tint: "#fdf0ee",
		light: "#ffa79d",
		shade: "#33191a"
	},
	unverified: {
		accent: "#7a4f00",
		tint: "#fdf6e7",
		light: "#f0bf5a",
		shade: "#2b2414"
	}
};
/**
* The mail of a document: both parts with the first of its `entries`, as many as the size allows; the count of the others
* is told. `view` gives the document's view for a number of entries.
*/
function composeEmail(name, entries, view) {
	const compose = (limit) => {
		const shown = view(limit);
		return {
			text: `${freezeSlots(renderDocument(name, "text", shown)).replace(/\n{3,}/g, "\n\n").trim()}\n`,
			html: freezeSlots(renderDocument(name, "html", {
				ledger: null,
				...shown,
				colors: tones[shown.tone]
			}))
		};
	};
	return fit(entries, compose, ({ html }) => new TextEncoder().encode(html).length <= largestHtml);
}

// src/notices/evidence.ts
const coverageMeaning = {
	L0: "only the status was checked; nothing told a version",
	L1: "the version was read through a shared address",
	L2: "the version was read from every address that the name resolves to",
	L3: "the version was read from every instance that is listed",
	L4: "the version was read from every instance, and the running digest is the one announced"
};
/** How many of the answers came from the version that was to be shipped: what may be claimed, and no more. */
function answersFrom(verdict) {
	const all = Object.values(verdict.observed).reduce((sum, count) => sum + count, 0);
	return {
		matching: Object.hasOwn(verdict.observed, verdict.expected.version) ? verdict.observed[verdict.expected.version] ?? 0 : 0,
		all
	};
}
/** For every reader: `25 of 25 answers came from 1.4.0.`, or plainly that no version could be read. */
function answersSentence(verdict) {
	if (verdict.reason === "manual") return "A person confirmed this; it was not measured.";
	const { matching, all } = answersFrom(verdict);
	const version = clip(verdict.expected.version, 80);
	if (verdict.coverage === "L0" || all === 0) return `The checks passed, but the service does not tell its version, so they do not prove that ${version} is what answers.`;
	return `${thousands(matching)} of ${thousands(all)} answers came from ${version}.`;
}
/** For internal readers: at which level of coverage the service was seen. */
function coverageSentence(verdict) {
	return `Coverage ${verdict.coverage}: ${coverageMeaning[verdict.coverage]}.`;
}
/** For internal readers: the chance that this many answers missed a stale instance; null when no version was read. */
function missSentence(verdict) {
	const miss = verdict.missProbability;
	if (miss === null || miss <= 0) return null;
	return `If one instance of four were stale, this many fresh answers would miss it once in ${thousands(Math.round(1 / miss))} times.`;
}
/** What was seen when it was not healthy: the current truth, without guessing at a cause. */
function reasonSentence(verdict) {
	const expected = clip(verdict.expected.version, 80);
	const seen = observedVersions(verdict);
	switch (verdict.reason) {
		case "wrong-version": return wrongVersionSentence(verdict, seen, expected);
		case "mixed": return `More than one version was answering when the time was up: ${seen}.`;
		case "never-healthy": return "The checks did not pass before the time was up.";
		case "regressed": return "The checks passed at first and failed later.";
		case "flapping": return "The checks kept changing between passing and failing.";
		case "unreachable-by-observer": return "The place that we check from could not reach the service, so it shows nothing about the service itself.";
		case "no-data": return "No answer arrived that could be used.";
		case "deadline-in-bake": return "The checks passed, but the time was up before they had been watched for as long as they should be.";
		case "interrupted": return "The checks were stopped before they were done.";
		case "superseded": return "Another shipment took its place while it was being checked.";
		default: return `The checks ended with: ${clip(verdict.reason, 200)}.`;
	}
}
function wrongVersionSentence(verdict, seen, expected) {
	const { matching, all } = answersFrom(verdict);
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	if (matching > 0) return `Answers came from ${seen}; only ${expected} was expected.`;
	const [only, ...others] = versions.map(([version]) => clip(version, 80));
	if (only === void 0) return `No answer came from ${expected}.`;
	if (others.length > 0) return `Answers came from ${seen}, none from ${expected}.`;
	return all === 1 ? `The one answer came from ${only}, not from ${expected}.` : `All ${thousands(all)} answers came from ${only}, none from ${expected}.`;
}
/**
* Whether readers may be told that nothing changed for them: every answer that told a version came from the one before,
* and no check failed or broke. Anything less says nothing about the service they use.
*/
function isUnchanged(verdict, previousVersion) {
	if (previousVersion === null || verdict.verdict !== "unhealthy" || verdict.coverage === "L0") return false;
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	return versions.length === 1 && versions[0]?.[0] === previousVersion && verdict.checks.every(({ counts }) => counts.fail + counts.error + counts.nodata === 0);
}
/** `1.3.0 (4 answers) and 1.4.0 (21 answers)`, the most frequent first. */
function observedVersions(verdict) {
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0).sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).map(([version, count]) => `${clip(version, 80)} (${thousands(count)} ${count === 1 ? "answer" : "answers"})`);
	const shown = versions.slice(0, 5);
	if (versions.length > shown.length) shown.push(`${versions.length - shown.length} more versions`);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
/** `12,345`, the same on every machine. */
function thousands(number) {
	return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The checks of a verdict, at most twenty, those that did not pass first. */
function checksSeen(verdict) {
	const good = verdict.checks.filter((check) => check.outcome === "pass");
	const ordered = [...verdict.checks.filter((check) => check.outcome !== "pass"), ...good];
	const checks = ordered.slice(0, 20).map(({ check, target, counts, reason }) => {
		const all = counts.pass + counts.stale + counts.fail + counts.error + counts.nodata;
		return {
			check: clip(check, 80),
			target: clip(target, 120),
			result: `${thousands(counts.pass)} of ${thousands(all)} passed`,
			reason: reason === null ? null : clip(reason, 200)
		};
	});
	return {
		checks,
		omitted: ordered.length - checks.length
	};
}

// src/notices/compose-exception.ts
/**
* The exception notice of a shipment whose checks did not pass (not delivered) or could not tell (unverified). Throws,
* as our own fault, for a healthy verdict.
*/
function composeException(facts, external) {
	const { verdict } = facts;
	if (verdict.verdict === "healthy") throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "An exception notice was asked for a verdict that is healthy.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	const shipment = composeShipment(facts);
	const { product, version, environment } = shipment;
	const undelivered = verdict.verdict === "unhealthy";
	const seen = reasonSentence(verdict);
	return {
		...shipment,
		tone: undelivered ? "undelivered" : "unverified",
		label: undelivered ? "Exception notice: not delivered" : "Exception notice: unverified",
		headline: undelivered ? `${product} ${version} was not delivered to ${environment}` : `We could not confirm ${product} ${version} in ${environment}`,
		preview: seen,
		windowLabel: "Checked",
		seen,
		meaning: meaningOf(facts, shipment),
		announced: facts.announced ? { expected: facts.expected === null ? null : renderWindow(facts.expected, "UTC") } : null,
		internal: external ? null : {
			coverage: coverageSentence(verdict),
			...checksSeen(verdict)
		},
		ledger: facts.ledger
	};
}
function meaningOf({ verdict }, shipment) {
	const { version, previousVersion } = shipment;
	if (verdict.verdict === "inconclusive") return `It is not known whether ${version} is live.`;
	if (isUnchanged(verdict, previousVersion)) return `Your service is unchanged: ${previousVersion} was still running when we checked.`;
	return null;
}

// src/notices/entries.ts
/** Lines about what is inside that external readers get of each kind; the bill of materials has the rest. */
const mostLinesOutside = 3;
const longestLine = 400;
/** How many entries a message could list: changes, and lines about what is inside. */
function entriesIn(release, external) {
	const lines = require_markdown.insideKinds.reduce((sum, kind) => sum + linesFor(release, kind, external).length, 0);
	return require_notes.changesIn(release) + lines;
}
/**
* The release with at most `limit` of its entries: the first line of each kind, then the changes in their own order, then
* the other lines.
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
	for (const kind of require_markdown.insideKinds) take(kind, 1);
	const shown = Math.min(room, changes);
	room -= shown;
	for (const kind of require_markdown.insideKinds) take(kind, Infinity);
	return require_markdown.withLines(require_notes.firstChanges(release, shown), (kind, lines) => lines.slice(0, kept[kind]).map((line) => clip(line, longestLine)));
}
/** How many lines of each kind a message leaves out. */
function linesLeftOut(release, shown) {
	const left = (kind) => require_markdown.insideLines(release, kind).length - require_markdown.insideLines(shown, kind).length;
	return {
		vulnerabilities: left("vulnerabilities"),
		dependencies: left("dependencies")
	};
}
function linesFor(release, kind, external) {
	const lines = require_markdown.insideLines(release, kind);
	return external ? lines.slice(0, 3) : lines;
}

// src/notices/compose-changes.ts
const longestDescription = 500;
const longestAdvice = 1500;
/** The first `limit` entries of a release. Texts longer than anybody reads in a message end in an ellipsis. */
function composeChanges(release, external, limit) {
	const shown = firstEntries(release, external, limit);
	const changes = new Map(shown.sections.flatMap(({ changes: all }) => all.map((change) => [change.id, change])));
	const broken = new Set(shown.breaking.map((entry) => entry.change));
	return {
		summary: summaryOf(release),
		breaking: shown.breaking.map((entry) => {
			const description = changes.get(entry.change)?.description ?? "";
			const [first = "", ...rest] = paragraphs(entry.text);
			const title = description === "" ? first : description;
			const advice = description === "" ? rest : [first, ...rest].filter((text) => text !== description);
			return {
				scope: clipped(entry.scope),
				title: clip(title, longestDescription),
				advice
			};
		}),
		sections: shown.sections.map((section) => ({
			title: clip(section.title, 80),
			changes: section.changes.filter((change) => !broken.has(change.id)).map((change) => ({
				scope: clipped(change.scope),
				description: clip(change.description, longestDescription)
			}))
		})).filter((section) => section.changes.length > 0),
		omitted: require_notes.changesIn(release) - require_notes.changesIn(shown),
		inside: require_markdown.viewInside(shown, require_markdown.wordsOf({}), linesLeftOut(release, shown))
	};
}
function summaryOf(release) {
	const all = require_notes.changesIn(release);
	const breaking = new Set(release.breaking.map((entry) => entry.change)).size;
	if (all === 0) return "No changes in what you follow";
	const changes = all === 1 ? "1 change" : `${all} changes`;
	if (breaking === 0) return `${changes}, none of them breaking`;
	return all === 1 ? "1 change, and it is breaking" : `${changes}, ${breaking} of them breaking`;
}
function clipped(scope) {
	return scope === null ? null : clip(scope, 60);
}
function paragraphs(text) {
	return clip(text.trim(), longestAdvice).split(/\r?\n[ \t]*\r?\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "");
}

// src/notices/compose-notice.ts
/** The advance shipping notice of a shipment, with the first `limit` entries of the release in `facts`. */
function composeNotice(facts, external, limit) {
	const shipment = composeShipment(facts);
	const changes = composeChanges(facts.release, external, limit);
	return {
		...shipment,
		tone: "notice",
		label: "Advance shipping notice",
		headline: `${shipment.product} ${shipment.version} is on its way to ${shipment.environment}`,
		preview: `${changes.summary}.`,
		windowLabel: facts.expected === null ? null : "Expected",
		earlyAccess: facts.earlyAccess === null ? null : clip(facts.earlyAccess, 500),
		changes
	};
}

// src/notices/compose-proof.ts
/**
* The proof of delivery: what was announced, what is live, how sure we are. Claims no more than the verdict saw, and
* throws, as our own fault, for a verdict that is not healthy.
*/
function composeProof(facts, external, limit) {
	const { verdict, announced } = facts;
	if (verdict.verdict !== "healthy") throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", `A proof of delivery was asked for a verdict that is ${verdict.verdict}.`, { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	const shipment = composeShipment(facts);
	const answers = answersSentence(verdict);
	const live = verdict.coverage !== "L0" && answersFrom(verdict).matching > 0 ? shipment.version : null;
	return {
		...shipment,
		tone: "proof",
		label: "Proof of delivery",
		headline: headlineOf(shipment, live !== null || verdict.reason === "manual"),
		preview: answers,
		windowLabel: "Verified",
		answers,
		live,
		announced: announced ? { expected: facts.expected === null ? null : renderWindow(facts.expected, "UTC") } : null,
		internal: external ? null : {
			coverage: coverageSentence(verdict),
			miss: missSentence(verdict),
			...checksSeen(verdict)
		},
		ledger: facts.ledger,
		changes: composeChanges(facts.release, external, limit)
	};
}
function headlineOf({ product, version, environment }, live) {
	return live ? `${product} ${version} has arrived in ${environment}` : `${product} passed its checks in ${environment} after ${version} shipped`;
}

// src/notices/slack-blocks.ts
/**
* Rendered mrkdwn as blocks. Paragraphs become sections, `---` alone a divider, and what follows the last divider is
* small print. Measured after escaping, in UTF-16 units; what is too long is cut between lines, then between the
* characters that a reader sees, never inside a link, an entity, a code span or a slot.
*/
function mrkdwnBlocks(mrkdwn) {
	const paragraphs = mrkdwn.split(/\n{2,}/).map((paragraph) => paragraph.replace(/^\n+|\s+$/g, "")).filter((paragraph) => paragraph !== "");
	const print = paragraphs.lastIndexOf("---");
	return paragraphs.flatMap((paragraph, index) => {
		if (paragraph === "---") return [{ type: "divider" }];
		return pack(paragraph, 2800).map((text) => {
			const element = {
				type: "mrkdwn",
				text,
				verbatim: true
			};
			return print !== -1 && index > print ? {
				type: "context",
				elements: [element]
			} : {
				type: "section",
				text: element
			};
		});
	});
}
/** Lines put together into pieces of at most `limit` units. Put together again with line ends, they are the paragraph. */
function pack(paragraph, limit) {
	const pieces = [];
	for (const line of paragraph.split("\n").flatMap((one) => cutLine(one, limit))) {
		const last = pieces.at(-1);
		if (last !== void 0 && last.length + 1 + line.length <= limit) pieces[pieces.length - 1] = `${last}\n${line}`;
		else pieces.push(line);
	}
	return pieces;
}
const whole = /<[^<>]*>|&(?:amp|lt|gt);|`[^`]*`|\{!*(?:name|window)\}/g;
function cutLine(line, limit) {
	if (line.length <= limit) return [line];
	const pieces = [];
	let piece = "";
	for (const atom of atoms(line, limit)) {
		if (piece.length + atom.length > limit) {
			pieces.push(piece);
			piece = "";
		}
		piece += atom;
	}
	return piece === "" ? pieces : [...pieces, piece];
}
function* atoms(line, limit) {
	let from = 0;
	for (const match of line.matchAll(whole)) {
		yield* characters(line.slice(from, match.index), limit);
		if (match[0].length <= limit) yield match[0];
		else yield* characters(match[0], limit);
		from = match.index + match[0].length;
	}
	yield* characters(line.slice(from), limit);
}

// src/notices/compose-slack.ts
/**
* Slack documents 50 blocks; the whole array has an undocumented limit near 13,200 characters (slackapi/bolt-js#2509).
* Room is left below both.
*/
const mostBlocks = 45;
const longestBlocks = 12e3;
/**
* The Slack message of a document with the first of its `entries`, as many as Slack takes in one message; the count of
* the others is told. `view` gives the document's view for a number of entries.
*/
function composeSlack(name, entries, view) {
	const compose = (limit) => {
		const shown = view(limit);
		const rendered = freezeSlots(renderDocument(name, "slack", shown)).replace(/\n{3,}/g, "\n\n").trim();
		return {
			text: `*${freezeSlots(require_markdown.dialects.slack.escape(shown.headline))}*\n\n${rendered.replace(/^---\n+/m, "")}`,
			blocks: [headerBlock(shown.headline), ...mrkdwnBlocks(rendered)]
		};
	};
	const { text, blocks } = fit(entries, compose, (one) => one.blocks.length <= 45 && JSON.stringify(one.blocks).length <= 12e3 - slotRoom);
	return {
		text,
		blocks: JSON.stringify(blocks)
	};
}
const slotRoom = 200;
/** The header is plain text, which knows no formatting; the three characters are escaped there too. */
function headerBlock(headline) {
	const escape = (text) => freezeSlots(require_markdown.dialects.text.escape(text)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
	let room = 150;
	let text = escape(clip(headline, room));
	while (text.length > 150) {
		room -= Math.max(1, Math.ceil((text.length - 150) / 8));
		text = escape(clip(headline, room));
	}
	return {
		type: "header",
		text: {
			type: "plain_text",
			text,
			emoji: false
		}
	};
}

// src/notices/compose-webhook.ts
/** CloudEvents 1.0.2 section 2.3: events of up to 64 KiB pass everywhere. */
const largestEvent = 6e4;
/**
* A CloudEvent in structured JSON (CloudEvents 1.0.2, JSON format), canonical by RFC 8785. Its `id` is the act's, so a
* receiver that sees it twice knows; `time` is when the fact was recorded. Text is as written in the commits: who shows
* it must escape it. `content` tells bodies of one act apart that show different changes.
*/
function composeWebhook(facts, external, content) {
	const checked = "verdict" in facts ? facts : null;
	const compose = (limit) => {
		const release = firstEntries(facts.release, external, limit);
		return canonicalJson({
			specversion: "1.0",
			id: eventId(facts.act, content),
			source: facts.repositoryUrl ?? `urn:waybill:${encodeURIComponent(facts.product)}`,
			type: typeOf(checked?.verdict ?? null),
			subject: [
				facts.package,
				facts.version,
				facts.environment
			].filter((part) => part !== null).join("/"),
			time: facts.at,
			datacontenttype: "application/json",
			data: {
				...shipmentData(facts),
				release: releaseData(release),
				omitted: require_notes.changesIn(facts.release) - require_notes.changesIn(release),
				...checked === null ? {} : {
					verdict: verdictData(checked.verdict, external),
					ledger: checked.ledger
				}
			}
		});
	};
	const fits = (json) => new TextEncoder().encode(json).length <= largestEvent;
	return { json: fit(entriesIn(facts.release, external), compose, fits) };
}
function typeOf(verdict) {
	if (verdict === null) return "waybill.shipment.announced";
	return `waybill.shipment.${{
		healthy: "delivered",
		unhealthy: "undelivered",
		inconclusive: "unverified"
	}[verdict.verdict]}`;
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
		bom: facts.bom
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
/** Targets and their failures are told to internal readers only. */
function verdictData(verdict, external) {
	const { reason, observed, startedAt, endedAt } = verdict;
	const told = {
		verdict: verdict.verdict,
		reason,
		observed,
		startedAt,
		endedAt
	};
	if (external) return told;
	return {
		...told,
		coverage: verdict.coverage,
		missProbability: verdict.missProbability,
		checks: verdict.checks
	};
}

// src/notices/body.ts
/**
* Composes every body that these readers need, each once, in the order in which they are first needed. All of it
* happens before anything is sent: what cannot be composed for one reader is sent to none.
*/
function composeBodies(occasion, recipients) {
	const groups = /* @__PURE__ */ new Map();
	for (const recipient of recipients) {
		const key = bodyKeyOf(recipient);
		const group = groups.get(key);
		if (group) group.push(recipient);
		else groups.set(key, [recipient]);
	}
	return [...groups].map(([key, group]) => {
		const body = composeBody(occasion, group[0], key);
		const json = canonicalJson(body);
		const sha256 = (0, node_crypto.createHash)("sha256").update(json).digest("hex");
		return {
			body,
			path: `frozen/bodies/${sha256}`,
			sha256,
			json,
			recipients: group
		};
	});
}
/**
* What one reader's body is filled with: the expected time of a notice, the time of the checks of everything later,
* on the clocks of the reader.
*/
function slotsFor(occasion, { name, timeZone }) {
	const { facts } = occasion;
	const window = "verdict" in facts ? {
		from: facts.verdict.startedAt,
		to: facts.verdict.endedAt
	} : facts.expected;
	return {
		name,
		window: window === null ? null : renderWindow(window, timeZone)
	};
}
/** Two readers with the same key read the same, but for their slots. SHA-256 in lower-case hex. */
function bodyKeyOf({ channel, language, audiences, wants, external }) {
	return (0, node_crypto.createHash)("sha256").update(canonicalJson([
		channel,
		language,
		audiences,
		wants,
		external
	])).digest("hex");
}
function composeBody(occasion, reader, key) {
	const told = withRelease(occasion, require_notes.selectChanges(occasion.facts.release, reader.wants));
	return {
		schema: "waybill/body@1",
		kind: occasion.kind,
		channel: reader.channel,
		language: reader.language,
		audiences: reader.audiences,
		key,
		subject: subjectOf(occasion.facts, occasion.kind),
		bodies: { ...bodiesOf(told, reader, key) },
		attachments: attachmentsOf(told, reader.channel)
	};
}
function withRelease(occasion, release) {
	if (occasion.kind === "notice") return {
		kind: "notice",
		facts: {
			...occasion.facts,
			release
		}
	};
	return {
		kind: occasion.kind,
		facts: {
			...occasion.facts,
			release
		}
	};
}
function bodiesOf(occasion, { channel, external }, key) {
	if (channel === "webhook") return composeWebhook(occasion.facts, external, key);
	const entries = entriesIn(occasion.facts.release, external);
	const subject = subjectOf(occasion.facts, occasion.kind);
	const view = (limit) => ({
		...viewOf(occasion, external, limit),
		subject
	});
	return channel === "slack" ? composeSlack(occasion.kind, entries, view) : composeEmail(occasion.kind, entries, view);
}
function viewOf(occasion, external, limit) {
	switch (occasion.kind) {
		case "notice": return composeNotice(occasion.facts, external, limit);
		case "proof": return composeProof(occasion.facts, external, limit);
		case "exception": return composeException(occasion.facts, external);
	}
}
/** The bill of materials travels with the notice by mail, under a fixed name, unless it is too large for that. */
function attachmentsOf({ kind, facts }, channel) {
	const { bom } = facts;
	if (kind !== "notice" || channel !== "email" || bom === null || !isAttached(bom)) return [];
	return [{
		name: "bom.cdx.json",
		type: "application/vnd.cyclonedx+json",
		path: "frozen/bom.cdx.json",
		sha256: bom.sha256,
		bytes: bom.bytes
	}];
}

// src/notices/compose-message.ts
/**
* One reader's message: a pure function of the frozen body and the slots, so that a resumed run makes the same bytes.
* `recipient` is the id that `recipientId` gives, never an address.
*/
function composeMessage(act, body, recipient, slots) {
	const message = {
		kind: body.kind,
		subject: body.subject,
		bodies: fillSlots(body.bodies, slots, body.channel),
		attachments: body.attachments
	};
	return {
		schema: "waybill/message@1",
		id: messageId(act, body.channel, recipient),
		shipment: act.shipment,
		...message,
		audiences: [...body.audiences],
		channel: body.channel,
		recipient,
		digest: (0, node_crypto.createHash)("sha256").update(canonicalJson(message)).digest("hex")
	};
}

// src/journeys/message-plan.ts
/**
* A verdict's messages: the proof for everybody who was told and who joined since, the exception notice for those who were
* told and want to know. Somebody who was told and is on no list any more is left alone.
*/
function planMessages(base, readers, reached, now) {
	const kind = base.act.kind === "proof" ? "proof" : "exception";
	const toldBefore = new Map(reached.map((one) => [`${one.channel} ${one.recipient}`, one]));
	const keyOf = ({ id, recipient }) => `${recipient.channel} ${id}`;
	const present = new Set(readers.map(keyOf));
	const others = reached.filter((one) => !present.has(`${one.channel} ${one.recipient}`)).map(({ channel, recipient, audiences }) => ({
		id: "",
		channel,
		recipient,
		audiences: [...audiences],
		state: "skipped",
		reason: "Got the notice and is on no list any more."
	}));
	const groups = [{
		announced: true,
		readers: []
	}, {
		announced: false,
		readers: []
	}];
	for (const reader of readers) {
		const announced = toldBefore.has(keyOf(reader));
		const leftOut = kind === "proof" ? null : exceptionPolicy(reader, announced, base.expected, now);
		if (leftOut === null) groups[announced ? 0 : 1]?.readers.push(reader);
		else others.push({
			id: "",
			channel: reader.recipient.channel,
			recipient: reader.id,
			audiences: [...reader.recipient.audiences],
			...leftOut
		});
	}
	const composed = groups.map(({ announced, readers: group }) => {
		return composeFor({
			kind,
			facts: {
				...base,
				announced
			}
		}, group, (reader) => threadOf(toldBefore.get(keyOf(reader))));
	});
	return {
		kind,
		compositions: composed.flatMap(({ compositions }) => compositions),
		outgoing: composed.flatMap(({ outgoing }) => outgoing),
		others
	};
}
/** What each of these readers gets, with the bodies that it was made from. */
function composeFor(occasion, readers, threadFor) {
	const byRecipient = new Map(readers.map((reader) => [reader.recipient, reader]));
	const compositions = composeBodies(occasion, [...byRecipient.keys()]);
	return {
		compositions,
		outgoing: compositions.flatMap(({ body, recipients }) => recipients.flatMap((recipient) => {
			const reader = byRecipient.get(recipient);
			if (!reader) return [];
			return [{
				message: composeMessage(occasion.facts.act, body, reader.id, slotsFor(occasion, recipient)),
				reader,
				thread: threadFor(reader)
			}];
		}))
	};
}
/** Why a reader is not told now that it did not arrive; null when they are. */
function exceptionPolicy({ recipient }, announced, expected, now) {
	if (!announced) return {
		state: "skipped",
		reason: "Was not told of the shipment."
	};
	if (recipient.exceptions === "never") return {
		state: "skipped",
		reason: "Does not get exception notices."
	};
	const until = expected?.to ?? expected?.from;
	if (recipient.exceptions === "after-expected" && until !== void 0 && until > now.toISOString()) return {
		state: "deferred",
		reason: `Is told when the expected time is over: ${until}.`
	};
	return null;
}
function threadOf(reached) {
	if (!reached) return null;
	return {
		references: reached.serverIds,
		root: reached.serverIds[0] ?? null
	};
}

// src/notices/audience.ts
/**
* Who is told: every reader of these audiences once a channel, in the order of channel and address, whatever the order
* of configuration and lists. The first audience, in the order given, that knows a name, time zone or language of a
* person decides it. Throws CONFIG_INVALID, naming audience and key, for what is no address, Slack id, URL or zone.
*/
function recipientsOf(audiences) {
	const found = /* @__PURE__ */ new Map();
	for (const audience of audiences) for (const member of membersOf(audience)) {
		const key = `${member.channel} ${member.channel === "email" ? mailboxKey(member.address) : member.address}`;
		const memberships = found.get(key);
		if (memberships) memberships.push(member);
		else found.set(key, [member]);
	}
	return [...found].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, memberships]) => memberships[0] ? [merge(memberships[0], memberships)] : []);
}
/** An audience with an email list is external unless it says otherwise (DESIGN section 5). */
function isExternal(configuration) {
	return configuration.external ?? configuration.email !== void 0;
}
const unknownRow = {
	name: null,
	timeZone: null,
	language: null,
	wants: null
};
function membersOf(audience) {
	const { name, configuration, rows } = audience;
	const zone = configuration["time-zone"];
	if (zone !== void 0 && !isTimeZone(zone)) refuse(name, "time-zone", "is not a time zone", "Use an IANA name such as Europe/Berlin.");
	const inline = (configuration.email?.addresses ?? []).map((text) => {
		const address = mailbox(text.trim());
		if (address === null) return refuse(name, "email.addresses", "has an entry that is not one plain mailbox");
		return {
			channel: "email",
			address,
			row: unknownRow,
			audience
		};
	});
	const listed = rows.map((row) => ({
		channel: "email",
		address: row.address,
		row,
		audience
	}));
	const slack = (configuration.slack ?? []).map((id) => {
		if (!/^[CGDUW][A-Z0-9]{2,}$/.test(id)) refuse(name, "slack", "has an entry that is not a channel id", "An id looks like C0123456789; Slack shows it under \"View channel details\".");
		return {
			channel: "slack",
			address: id,
			row: unknownRow,
			audience
		};
	});
	const hooks = (configuration.webhook ?? []).map((url) => {
		if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) refuse(name, "webhook", "has an entry that is not an https URL");
		return {
			channel: "webhook",
			address: url,
			row: unknownRow,
			audience
		};
	});
	return [
		...listed,
		...inline,
		...slack,
		...hooks
	];
}
function refuse(audience, key, reason, hint) {
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `audiences.${audience}.${key} ${reason}.`, hint ? { hint } : {});
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
		audiences: [...new Set(memberships.map(({ audience }) => audience.name))].sort((a, b) => a < b ? -1 : 1),
		wants: [...wants].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one),
		external: memberships.every(({ audience }) => isExternal(audience.configuration)),
		exceptions: generosity.find((policy) => policies.includes(policy)) ?? "never"
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

// src/notices/csv.ts
/**
* Comma-separated values by RFC 4180: quoted fields may hold commas, line ends and doubled quotes. Line ends may be
* CRLF, LF or CR; a byte order mark and blank lines are passed over. One pass, linear in the length of the text.
* A fault of quoting ends the reading, since nothing after it can be trusted to be where it seems.
*/
function readCsv(text) {
	const records = [];
	let at = text.startsWith("﻿") ? 1 : 0;
	let line = 1;
	while (at < text.length) {
		const start = line;
		const fields = [];
		let more = true;
		while (more) {
			const field = text[at] === "\"" ? quotedField(text, at) : plainField(text, at);
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
			more = text[at] === ",";
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
function plainField(text, from) {
	const ending = /[,\r\n]/g;
	ending.lastIndex = from;
	const end = ending.exec(text)?.index ?? text.length;
	const value = text.slice(from, end);
	return value.includes("\"") ? "a quote inside a field that is not quoted" : {
		value,
		end,
		lines: 0
	};
}
function quotedField(text, from) {
	const parts = [];
	let at = from + 1;
	for (;;) {
		const quote = text.indexOf("\"", at);
		if (quote === -1) return "a quote that is never closed";
		parts.push(text.slice(at, quote));
		if (text[quote + 1] !== "\"") {
			const value = parts.join("\"");
			const next = text[quote + 1];
			if (next !== void 0 && !/[,\r\n]/.test(next)) return "text after a closing quote";
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
	for (const row of raw) {
		for (const [reason, hint] of faultsOf(row)) fault(row.line, reason, hint);
		const person = personOf(row);
		const key = mailboxKey(person.address);
		if (isOptedOut(row.cells["opted-out"])) optedOut.add(key);
		if (!people.has(key)) people.set(key, person);
	}
	if (faults.length > 0) throw new require_cli_ahead_ts.WaybillErrors(faults);
	return {
		rows: [...people].filter(([key]) => !optedOut.has(key)).map(([, person]) => person),
		optedOut: optedOut.size
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
		(cell) => mailbox(cell) !== null,
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
		(cell) => cell === "" || isTimeZone(cell),
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
	return cell.includes("@") ? "\"…\"" : JSON.stringify(cell.slice(0, 40));
}
function personOf({ cells }) {
	const wants = cells.wants.split(/[\s,;]+/).filter((type) => type !== "");
	return {
		address: mailbox(cells.address) ?? "",
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

// src/notices/recipient.ts
/**
* The name of a recipient in messages and in the ledger, from which no address can be read: for email HMAC-SHA256 of
* the address without case, in lower-case hex; for a webhook SHA-256 of its URL, which is a secret itself; for Slack the
* channel's id as it is. `key` is WAYBILL_RECIPIENT_KEY; only email needs one, and it throws without.
*/
function recipientId(channel, address, key) {
	if (channel === "slack") return address;
	if (channel === "webhook") return (0, node_crypto.createHash)("sha256").update(address).digest("hex");
	if (key === null || key === "") throw new TypeError("an email recipient has no id without a key");
	return (0, node_crypto.createHmac)("sha256", key).update(mailboxKey(address)).digest("hex");
}
/** Tells keys apart without telling anything about them: 16 hex digits, kept in the ledger beside the hashes. */
function keyIdOf(key) {
	return (0, node_crypto.createHmac)("sha256", key).update("waybill recipient key").digest("hex").slice(0, 16);
}

// src/journeys/readers.ts
/**
* Who is told about an environment, from `notify`, the audiences and their lists. Everything is read and checked
* before anything is sent. Throws RECIPIENT_KEY_MISSING, SECRET_MISSING, LIST_INVALID, CONFIG_INVALID.
*/
async function findReaders(edge, { configuration, placeOf }, environment) {
	const { variable } = edge.environment;
	const audiences = [];
	for (const name of configuration.environments[environment]?.notify ?? []) {
		const written = configuration.audiences[name];
		if (!written) continue;
		const secret = (text, key) => require_secrets.resolveSecret(text, variable, `audiences.${name}.${key}`, placeOf(["audiences", name]));
		const list = written.email?.list;
		const text = list === void 0 ? null : await edge.lists(typeof list === "string" ? secret(list, "email.list") : list);
		audiences.push({
			name,
			configuration: {
				...written,
				...written.webhook ? { webhook: written.webhook.map((url) => secret(url, "webhook")) } : {}
			},
			rows: text === null ? [] : (await readList(text.text, text.name)).rows
		});
	}
	const recipients = recipientsOf(audiences);
	const key = variable("WAYBILL_RECIPIENT_KEY") ?? null;
	const hashed = recipients.some(({ channel }) => channel === "email");
	if (hashed && !key) throw keyMissing();
	return {
		readers: recipients.map((recipient) => ({
			id: recipientId(recipient.channel, recipient.address, key),
			recipient
		})),
		keyId: hashed && key ? keyIdOf(key) : null
	};
}
function keyMissing() {
	return new require_cli_ahead_ts.WaybillError("RECIPIENT_KEY_MISSING", "Readers by email are kept in the ledger as keyed hashes, and WAYBILL_RECIPIENT_KEY is not set.", { hint: "Make one with: openssl rand -hex 32. Store it as a secret of the repository, and keep it: it finds the same readers again." });
}

// src/journeys/send.ts
async function openSenders(edge, channels) {
	const open = /* @__PURE__ */ new Map();
	try {
		for (const channel of new Set(channels)) open.set(channel, await edge.senders[channel]());
		return open;
	} catch (error) {
		await closeSenders(open);
		throw error;
	}
}
async function closeSenders(senders) {
	await Promise.all([...senders.values()].map((sender) => sender.close()));
}
/** A message as its intent records it: what is to go out, and to whom, by digest and id. */
function intended({ message }) {
	const { id, recipient, channel, audiences, digest } = message;
	return {
		message: id,
		recipient,
		channel,
		audiences,
		digest
	};
}
/** What became of each message; one without a receipt is still only planned. */
function toldMessages(outgoing, receipts) {
	return outgoing.map(({ message: { id, audiences, channel, recipient } }) => {
		const receipt = receipts.get(id);
		return {
			id,
			audiences,
			channel,
			recipient,
			state: receipt?.state ?? "planned",
			reason: receipt?.reason ?? null
		};
	});
}
/** Several messages of one mail server at once; Slack and webhooks take them one after another. */
const atOnce = {
	email: 4,
	slack: 1,
	webhook: 2
};
/**
* Sends what was recorded as intended and records what became of it. A message that an earlier run may have sent is
* `unknown` and held; what was accepted or refused before is not sent again. Gives the receipt of every message.
*/
async function sendMessages(edge, senders, order, signal) {
	const { journal, earlier } = await edge.journal(`${order.subject.shipment}-${order.intent.seq}`);
	const record = (message, receipt) => {
		const at = receipt?.at ?? edge.clock.now().toISOString();
		return journal.record({
			message,
			state: receipt?.state ?? "sending",
			at,
			receipt
		});
	};
	try {
		if (order.mine) await record(order.intent.id, null);
		const { receipts, fresh } = settledBefore(order, earlier, edge.clock.now().toISOString());
		const waiting = order.outgoing.filter(({ message }) => !receipts.has(message.id));
		await Promise.all([...senders].map(async ([channel, sender]) => {
			const queue = waiting.filter(({ message }) => message.channel === channel);
			const worker = async () => {
				for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
					const { message, reader, thread } = next;
					const { address, name } = reader.recipient;
					await record(message.id, null);
					const receipt = await sender.send({
						message,
						address,
						name,
						thread,
						attachments: order.attachments
					}, signal);
					await record(message.id, receipt);
					receipts.set(message.id, receipt);
					fresh.push(receipt);
				}
			};
			await Promise.all(Array.from({ length: atOnce[channel] }, worker));
		}));
		if (fresh.length > 0) await recordReceipts(edge, order, fresh);
		return receipts;
	} finally {
		await journal.close();
	}
}
/** As another batch when somebody else recorded receipts of the act since: neither record may hide the other. */
async function recordReceipts(edge, order, receipts) {
	const payload = {
		intent: order.intent.seq,
		receipts
	};
	for (let batch = order.receiptsRecorded;; batch++) {
		const kind = `${order.kind}.receipts`;
		const fact = factOf(edge, order.subject, {
			kind,
			causing: order.intent.seq,
			batch,
			payload
		});
		const [recorded] = await edge.ledger.append([fact]);
		if (recorded === void 0 || isRecordOf(recorded, fact)) return;
	}
}
/**
* What is settled before this run sends anything, by the ledger, by this clone's journal, or by not knowing; `fresh` is
* what the ledger has yet to learn of it. What another clone set out to send is that clone's to tell, and is not recorded.
*/
function settledBefore(order, earlier, now) {
	const recorded = new Map(order.known?.messages.map(({ message, receipt }) => [message, receipt]));
	const begun = new Map(earlier.map((entry) => [entry.message, entry]));
	const ours = order.mine || begun.has(order.intent.id);
	const intended = new Set(order.intent.payload.recipients.map(({ message }) => message));
	const receipts = /* @__PURE__ */ new Map();
	const fresh = [];
	for (const { message } of order.outgoing) {
		const known = recorded.get(message.id) ?? null;
		const last = begun.get(message.id);
		const told = last ? journalReceipt(last, now) : null;
		if (!intended.has(message.id)) receipts.set(message.id, notIntended(message.id, now));
		else if (known && !isDue(known, now)) receipts.set(message.id, known);
		else if (told) {
			receipts.set(message.id, told);
			fresh.push(told);
		} else if (!ours && !known) receipts.set(message.id, unknown(message.id, now, "Another run recorded that it would send it."));
	}
	return {
		receipts,
		fresh
	};
}
/** A deferred message whose time has come is sent again; everything else is settled. */
function isDue({ state, until }, now) {
	return state === "deferred" && (until === null || until <= now);
}
function journalReceipt({ message, receipt }, now) {
	if (receipt === null) return unknown(message, now, "An earlier run began to send it and left no answer.");
	return isDue(receipt, now) ? null : receipt;
}
/** Nothing is sent that was not recorded first. */
function notIntended(message, at) {
	return {
		message,
		state: "skipped",
		at,
		serverId: null,
		reason: "Is not in the record of this sending: joined since, or is told by another run.",
		until: null
	};
}
function unknown(message, at, reason) {
	return {
		message,
		state: "unknown",
		at,
		serverId: null,
		reason,
		until: null
	};
}

Object.defineProperty(exports, "closeSenders", {
  enumerable: true,
  get: function () {
    return closeSenders;
  }
});
Object.defineProperty(exports, "composeFor", {
  enumerable: true,
  get: function () {
    return composeFor;
  }
});
Object.defineProperty(exports, "factOf", {
  enumerable: true,
  get: function () {
    return factOf;
  }
});
Object.defineProperty(exports, "findReaders", {
  enumerable: true,
  get: function () {
    return findReaders;
  }
});
Object.defineProperty(exports, "intended", {
  enumerable: true,
  get: function () {
    return intended;
  }
});
Object.defineProperty(exports, "isRecordOf", {
  enumerable: true,
  get: function () {
    return isRecordOf;
  }
});
Object.defineProperty(exports, "openSenders", {
  enumerable: true,
  get: function () {
    return openSenders;
  }
});
Object.defineProperty(exports, "parseWindow", {
  enumerable: true,
  get: function () {
    return parseWindow;
  }
});
Object.defineProperty(exports, "planMessages", {
  enumerable: true,
  get: function () {
    return planMessages;
  }
});
Object.defineProperty(exports, "sendMessages", {
  enumerable: true,
  get: function () {
    return sendMessages;
  }
});
Object.defineProperty(exports, "shipmentId", {
  enumerable: true,
  get: function () {
    return shipmentId;
  }
});
Object.defineProperty(exports, "subjectOf", {
  enumerable: true,
  get: function () {
    return subjectOf;
  }
});
Object.defineProperty(exports, "tellSending", {
  enumerable: true,
  get: function () {
    return tellSending;
  }
});
Object.defineProperty(exports, "toldMessages", {
  enumerable: true,
  get: function () {
    return toldMessages;
  }
});