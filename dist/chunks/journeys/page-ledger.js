const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_audit = require("./audit.js");
const require_shipments = require("../ledger/shipments.js");
const require_notes = require("../cli/notes.js");
const require_announced = require("./announced.js");
const require_bom = require("./lockfiles.js");
const require_evidence = require("../notices/evidence.js");
const require_digest = require("../ledger/digest.js");
const require_what_ran = require("../ledger/what-ran.js");

// src/journeys/zoned-time.ts
const clocks = /* @__PURE__ */ new Map();
/**
* A moment (RFC 3339) on the clocks of a time zone, to the second, with their offset then: `2026-11-24T10:00:00+01:00`; in UTC
* it ends in `Z`. What is no time comes back as it is. Throws RangeError for a zone that the machine does not know.
*/
function inTimeZone(timestamp, timeZone) {
	const time = new Date(timestamp);
	if (Number.isNaN(time.getTime())) return timestamp;
	const parts = new Map(clockOf(timeZone).formatToParts(time).map(({ type, value }) => [type, value]));
	const [year, month, day, hour, minute, second] = [
		"year",
		"month",
		"day",
		"hour",
		"minute",
		"second"
	].map((name) => parts.get(name) ?? "");
	const offset = /[+-]\d\d:\d\d/.exec(parts.get("timeZoneName") ?? "")?.[0] ?? "+00:00";
	return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset === "+00:00" ? "Z" : offset}`;
}
function clockOf(timeZone) {
	const known = clocks.get(timeZone);
	if (known) return known;
	const clock = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		hourCycle: "h23",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		timeZoneName: "longOffset"
	});
	clocks.set(timeZone, clock);
	return clock;
}

// src/journeys/page-coming.ts
/**
* What is on its way, for the page: shipments that messages about reached the audience `page.coming`, and that have neither
* arrived nor been called off, taken back, or overtaken by something newer in their place. Each as that audience reads it
* now, less what the site's own audience (`page.audience`) does not read; what is left empty by that is left out. In the order
* in which they are expected, those without a date last.
*
* Null where the site does not tell what is coming; nothing of a ledger that does not verify, or was closed. Throws
* AUDIENCE_UNKNOWN, and LEDGER_BROKEN (exit code 8) for an announcement whose files are not the ones that it names.
*/
async function comingFor(edge, { verification }, { configuration, overrides }) {
	const { coming: name, audience: reader } = configuration.page;
	if (name === void 0) return null;
	const audience = require_notes.audienceOf(configuration, name);
	const entries = verification.recorded.map(({ entry }) => entry);
	if (!verification.ok || require_audit.closingOf(entries.slice(-1)) !== null) return [];
	const names = reader === void 0 || reader === name ? [name] : [reader, name];
	const found = [];
	for (const shipment of underWayTo(entries, name)) {
		const { id, environment, frozen } = shipment;
		if (environment === null) continue;
		const release = await require_announced.frozenRelease(edge, shipment);
		const destination = {
			environment,
			package: shipment.package
		};
		if (names.some((one) => require_notes.whyNot({ wants: [wantsOf(configuration, one)] }, release, destination) !== null)) continue;
		const told = names.reduce((rest, one) => rest && forAudience(rest, one, {
			configuration,
			overrides
		}), release);
		if (told === null) continue;
		found.push({
			shipment: id,
			environment,
			release: told,
			announcedAt: frozen.at,
			expected: expectedIn(frozen.payload.expected, audience["time-zone"] ?? "UTC"),
			earlyAccess: configuration["early-access"] ?? null
		});
	}
	return found.toSorted((one, other) => expectedAt(one) - expectedAt(other));
}
function wantsOf(configuration, name) {
	const { types, scopes, packages, environments, breaking } = require_notes.audienceOf(configuration, name).wants ?? {};
	return {
		types: types ?? null,
		scopes: scopes ?? null,
		packages: packages ?? null,
		environments: environments ?? null,
		breaking: breaking ?? "always"
	};
}
function forAudience(release, name, reading) {
	return require_notes.notesForAudience({
		schema: "waybill/release-notes@1",
		repository: { url: null },
		releases: [release]
	}, name, reading).releases[0] ?? null;
}
/** What was announced to an audience and is still to come, in the order of the announcements. Linear in the entries. */
function underWayTo(entries, audience) {
	const shipments = require_shipments.foldShipments(entries);
	const { followed, before } = threadsIn(entries);
	const told = /* @__PURE__ */ new Map();
	for (const shipment of shipments) {
		const former = before.get(shipment.id);
		told.set(shipment.id, reaches(shipment, audience) || former !== void 0 && told.get(former) === true);
	}
	const overtaken = overtakenOf(shipments);
	return shipments.filter((shipment) => told.get(shipment.id) === true && !followed.has(shipment.id) && !isOver(shipment) && !overtaken.has(shipment.id));
}
/** A revision at another commit is a shipment of its own, and takes the place of the one that it follows. */
function threadsIn(entries) {
	const shipmentOf = /* @__PURE__ */ new Map();
	const followed = /* @__PURE__ */ new Set();
	const before = /* @__PURE__ */ new Map();
	for (const { kind, seq, shipment, causing } of entries) {
		if (kind !== "shipment.frozen" || shipment === null) continue;
		shipmentOf.set(seq, shipment);
		const former = causing === null ? void 0 : shipmentOf.get(causing);
		if (former === void 0 || former === shipment) continue;
		followed.add(former);
		before.set(shipment, former);
	}
	return {
		followed,
		before
	};
}
/** Whether a server took a message for the audience: what was never told to it is not told on the page either. */
function reaches({ acts }, audience) {
	return acts.some(({ kind, messages }) => (kind === "notice" || kind === "revision") && messages.some(({ audiences, receipt }) => receipt?.state === "accepted" && audiences.includes(audience)));
}
/** Arrived, called off, or taken back and not announced since. */
function isOver(shipment) {
	if (require_shipments.actsOf(shipment, "cancellation").length > 0 || require_shipments.actsOf(shipment, "proof").length > 0) return true;
	const { frozen, verdicts, rollbacks } = shipment;
	return verdicts.some(({ verdict }) => verdict.verdict === "healthy" && verdict.partial === void 0) || rollbacks.some(({ seq }) => seq > frozen.seq);
}
/**
* Shipments in whose place something is that was announced later: it began to be put there or, where nobody records that, was
* announced when this one had no date any more that was still to come.
*/
function overtakenOf(shipments) {
	const overtaken = /* @__PURE__ */ new Set();
	const later = /* @__PURE__ */ new Map();
	for (const shipment of shipments.toSorted((one, other) => other.frozen.seq - one.frozen.seq)) {
		const { id, environment, package: part, frozen, begun, deployments, verdicts } = shipment;
		const { expected } = frozen.payload;
		const place = JSON.stringify([environment, part]);
		const after = later.get(place) ?? {
			hasBegun: false,
			announced: Number.NEGATIVE_INFINITY
		};
		const end = expected === null ? Number.NEGATIVE_INFINITY : Date.parse(expected.to ?? expected.from);
		if (after.hasBegun || after.announced > end) overtaken.add(id);
		const isStanding = require_shipments.actsOf(shipment, "cancellation").length === 0;
		later.set(place, {
			hasBegun: after.hasBegun || begun.length + deployments.length + verdicts.length > 0,
			announced: isStanding ? Math.max(after.announced, Date.parse(frozen.at)) : after.announced
		});
	}
	return overtaken;
}
function expectedIn(window, timeZone) {
	return window && {
		start: inTimeZone(window.from, timeZone),
		end: window.to === null ? null : inTimeZone(window.to, timeZone)
	};
}
function expectedAt({ expected }) {
	return expected === null ? Number.POSITIVE_INFINITY : Date.parse(expected.start);
}

// src/ledger/stays.ts
/**
* Which version ran where from when to when, from the entries of a ledger that verifies: only what a healthy check saw
* answering. By the same rules as `whatRan`, so at any time what it calls verified is in a stay that covers that time, as
* long as no clock goes back: what was recorded later is taken for later.
*
* A stay ends when the ledger says something else: another version was seen, or deployed, gone back to or put there by hand
* and not refuted since, or a check found it unhealthy. A check that came to nothing ends none. Groups that run
* the same are one stay. What is later than `now` (RFC 3339) is left out.
*
* Places by name, each oldest first. One pass over the entries; a step costs as much as its place has groups.
*/
function staysIn(recorded, layout, now) {
	const limit = Date.parse(now);
	const places = /* @__PURE__ */ new Map();
	for (const { entry } of recorded) {
		const { environment, package: part } = entry;
		if (environment === null) continue;
		const place = {
			environment,
			package: part
		};
		const key = JSON.stringify([environment, part ?? ""]);
		const known = places.get(key) ?? {
			place,
			entries: []
		};
		if (known.entries.length === 0 && !layout.isAsked(place)) continue;
		places.set(key, known);
		known.entries.push(entry);
	}
	return [...places].toSorted(([a], [b]) => require_bom.byCodeUnit(a, b)).flatMap(([, { place, entries }]) => {
		const history = openHistory(place, layout.groupsOf(place), recorded);
		for (const step of require_what_ran.stepsOf(entries)) if (Date.parse(step.at) <= limit) history.take(step);
		return history.stays();
	});
}
/** What is known of one place, step by step. */
function openHistory(place, configured, recorded) {
	let state = require_what_ran.unknownState;
	let standing = /* @__PURE__ */ new Map();
	let looked = false;
	const all = [];
	const open = /* @__PURE__ */ new Map();
	const lastOf = /* @__PURE__ */ new Map();
	function take(step) {
		state = require_what_ran.advance(state, step);
		if (step.kind === "look" && step.whole) looked = true;
		const before = standing;
		standing = new Map([...state].map(([group, { seen }]) => [group, stands(seen, before.get(group) ?? before.get(null), step.at)]));
		const extents = extentsIn(state, standing);
		for (const [key, extent] of extents) if (extent.live.length > 0) goOn(key, extent, step);
		for (const [key, stay] of open) {
			const extent = extents.get(key);
			if (extent && extent.live.length > 0) continue;
			stay.doubted ??= latest(stay.since, step.at);
			if (extent) continue;
			stay.until = stay.doubted;
			open.delete(key);
		}
		if (step.entry.kind === "rollback.recorded") takeBack(step.entry.payload.from);
	}
	function goOn(key, { version, commit, live }, { at, entry }) {
		const stay = open.get(key) ?? begin(version, commit, at);
		open.set(key, stay);
		lastOf.set(version, stay);
		stay.doubted = null;
		stay.rolledBack = false;
		if (!stay.groups.has(null) && live.some((group) => !stay.groups.has(group))) stay.proofs.push(entry);
		for (const group of live) stay.groups.add(group);
		const { proved, total, isWhole } = measure(live);
		if (proved > stay.best.proved) stay.best = {
			proved,
			all: total
		};
		stay.isEverywhere ||= isWhole;
	}
	function begin(version, commit, since) {
		const stay = {
			version,
			commit,
			since,
			doubted: null,
			until: null,
			rolledBack: false,
			groups: /* @__PURE__ */ new Set(),
			best: {
				proved: 0,
				all: null
			},
			isEverywhere: false,
			proofs: []
		};
		all.push(stay);
		return stay;
	}
	/** Of how many groups: those that looks at all of it named, else those that are configured. */
	function measure(live) {
		const names = [...state.keys()];
		const hasRest = names.length > 1 && state.has(null);
		if (looked && !hasRest) return {
			proved: live.length,
			total: names.length,
			isWhole: live.length === names.length
		};
		if (configured.size === 0) return {
			proved: live.length,
			total: null,
			isWhole: false
		};
		const groups = [.../* @__PURE__ */ new Set([...names.filter((name) => name !== null), ...configured])];
		const proved = groups.filter((name) => live.includes(state.has(name) ? name : null)).length;
		return {
			proved,
			total: groups.length,
			isWhole: proved === groups.length
		};
	}
	function takeBack(version) {
		const stay = lastOf.get(version);
		if (stay && (stay.doubted !== null || stay.until !== null)) stay.rolledBack = true;
	}
	return {
		take,
		stays: () => all.map((stay) => told(place, stay, recorded))
	};
}
/**
* What is proved in a group: what this look verified, and what was proved before it and is not refuted. A check that came to
* nothing does neither; and what was refuted stays so until a look sees it healthy.
*/
function stands(seen, before, at) {
	const versions = /* @__PURE__ */ new Map();
	for (const { version, commit, basis, verdict, lastSeen } of seen) {
		const isVerified = basis === "verified" && verdict === "healthy" && lastSeen === at;
		const isProvedStill = verdict !== "unhealthy" && before?.has(version) === true;
		if (isVerified || isProvedStill) versions.set(version, commit ?? before?.get(version) ?? null);
	}
	return versions;
}
function extentsIn(state, standing) {
	const extents = /* @__PURE__ */ new Map();
	for (const [group, versions] of standing) for (const [version, commit] of versions) {
		const key = JSON.stringify([version, commit]);
		const extent = extents.get(key) ?? {
			version,
			commit,
			live: [],
			doubted: false
		};
		extents.set(key, extent);
		if (state.get(group)?.claim) extent.doubted = true;
		else extent.live.push(group);
	}
	return extents;
}
function told(place, stay, recorded) {
	const { version, commit, since, doubted, until, rolledBack, best, isEverywhere, proofs } = stay;
	const [first, ...further] = proofs;
	if (!first) throw new TypeError("a stay begins with its proof");
	return {
		...place,
		version,
		commit,
		since,
		until: until ?? doubted,
		rolledBack,
		parts: isEverywhere ? null : best,
		answers: answersIn(proofs),
		proofs: [proofOf(first, recorded), ...further.map((entry) => proofOf(entry, recorded))]
	};
}
function answersIn(proofs) {
	const counts = proofs.map(({ payload }) => require_evidence.answersFrom(payload.verdict));
	const all = counts.reduce((sum, count) => sum + count.all, 0);
	return all === 0 ? null : {
		matching: counts.reduce((sum, { matching }) => sum + matching, 0),
		all
	};
}
function proofOf({ seq }, recorded) {
	const there = recorded[seq - 1];
	if (there?.entry.seq !== seq) throw new TypeError("the entries of a ledger that verifies are numbered from 1");
	return {
		seq,
		sha256: require_digest.sha256Of(there.bytes)
	};
}
/** Clocks of different machines may disagree, and nothing is over before it began. */
function latest(a, b) {
	return Date.parse(b) > Date.parse(a) ? b : a;
}

// src/journeys/page-stays.ts
/**
* What the site may tell of what ran where: of the environments that are public, only what a check proved, and nothing of who
* checked it, from where, how thoroughly, or of groups but how many there are. What the site's audience does not read about,
* a package or an environment, is left out too.
*
* Nothing of a ledger that does not verify, nor of one that was closed: that one tells no present. `now` is RFC 3339.
* Throws AUDIENCE_UNKNOWN for a `page.audience` that is not there.
*/
function pageStays({ verification: { ok, recorded } }, configuration, now) {
	if (!ok || require_audit.closingOf(recorded.slice(-1).map(({ entry }) => entry)) !== null) return [];
	return staysIn(recorded, layoutOf(configuration), now).map(publicStay);
}
/** The environments whose deliveries are public: those of `page.environments`, else the production ones. */
function publicEnvironments({ environments, page }) {
	if (page.environments) return page.environments;
	const configured = Object.entries(environments);
	if (configured.length === 0) return ["production"];
	return configured.filter(([name, { production }]) => production ?? name === "production").map(([name]) => name);
}
function layoutOf(configuration) {
	const { environments, page } = configuration;
	const open = new Set(publicEnvironments(configuration));
	const wants = page.audience === void 0 ? {} : require_notes.audienceOf(configuration, page.audience).wants ?? {};
	return {
		isAsked: ({ environment, package: part }) => open.has(environment) && (wants.environments?.includes(environment) ?? true) && (part === null || (wants.packages?.includes(part) ?? true)),
		groupsOf: (place) => groupsOf(environments, place)
	};
}
function groupsOf(environments, { environment, package: part }) {
	const targets = Object.hasOwn(environments, environment) ? environments[environment]?.targets ?? [] : [];
	return new Set(targets.flatMap((target) => {
		if (typeof target === "string") return [null];
		return part === null || (target.packages?.includes(part) ?? true) ? [target.group ?? null] : [];
	}));
}
function publicStay({ proofs, ...stay }) {
	const [entry, ...further] = proofs;
	return {
		...stay,
		entry,
		further
	};
}

// src/journeys/page-ledger.ts
var page_ledger_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	noLedger: () => noLedger,
	pageLedger: () => pageLedger
});
/** What the page gets where there is no ledger. */
const noLedger = {
	stays: null,
	coming: null,
	warnings: [],
	incomplete: [],
	exitCode: require_cli_ahead_ts.exitCodes.done
};
/**
* What ran where and what is coming, as the ledger proves it. One that cannot be reached leaves the page incomplete (exit
* code 7); of one that does not verify it tells nothing (exit code 8). `now` is RFC 3339.
*/
async function pageLedger({ ledger }, { configuration, overrides }, now) {
	const audit = await reached(require_audit.auditLedger({ ledger }));
	if (typeof audit === "string") return {
		...noLedger,
		incomplete: [`The page does not tell what runs where: ${audit}`]
	};
	const { firstBad } = audit.verification;
	const broken = firstBad ? [`The page does not tell what runs where: the ledger does not verify, since entry ${firstBad.seq} ${firstBad.reason}.`] : [];
	return {
		stays: pageStays(audit, configuration, now),
		coming: await comingFor({ ledger }, audit, {
			configuration,
			overrides
		}),
		warnings: [...audit.warnings, ...broken],
		incomplete: [],
		exitCode: firstBad ? require_cli_ahead_ts.exitCodes.ledgerBroken : require_cli_ahead_ts.exitCodes.done
	};
}
/** The sentence of why not, where it could not be reached at all. */
async function reached(audit) {
	try {
		return await audit;
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "LEDGER_UNREACHABLE") return error.message;
		throw error;
	}
}

Object.defineProperty(exports, "noLedger", {
  enumerable: true,
  get: function () {
    return noLedger;
  }
});
Object.defineProperty(exports, "pageLedger", {
  enumerable: true,
  get: function () {
    return pageLedger;
  }
});
Object.defineProperty(exports, "page_ledger_exports", {
  enumerable: true,
  get: function () {
    return page_ledger_exports;
  }
});