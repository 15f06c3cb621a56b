const require_cli_ahead_ts = require("../cli/ahead.js");

// src/ledger/instant.ts
/** Milliseconds of an RFC 3339 time with an offset. Throws INPUT_INVALID for anything else, also for a date alone. */
function instantOf(text) {
	const time = rfc3339.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : NaN;
	if (!Number.isNaN(time)) return time;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `"${text}" is not a time.`, { hint: "Write it as RFC 3339 with an offset, such as 2026-11-21T14:00:00Z." });
}
const rfc3339 = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
/** `Date.parse` takes 30 February for 2 March. */
function isDay(date) {
	const time = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
/** A span in the two largest units that it has, such as "4 h 28 min"; below a second, "less than a second". */
function spanInWords(milliseconds) {
	const units = [
		[864e5, "d"],
		[36e5, "h"],
		[6e4, "min"],
		[1e3, "s"]
	];
	const first = units.findIndex(([size]) => milliseconds >= size);
	if (first === -1) return "less than a second";
	let rest = milliseconds;
	return units.slice(first, first + 2).flatMap(([size, name]) => {
		const count = Math.floor(rest / size);
		rest -= count * size;
		return count === 0 ? [] : [`${count} ${name}`];
	}).join(" ");
}

// src/ledger/steps.ts
/**
* What an entry contributes to the story of what ran; null for nothing. A verification counts from its end, all else from the
* entry's time. A deployment that failed says nothing about what runs.
*/
function stepOf(entry) {
	switch (entry.kind) {
		case "verify.result":
		case "observation": return lookOf(entry, entry.payload.verdict);
		case "deploy.finished": {
			const { outcome, groups } = entry.payload;
			return outcome === "failed" ? null : claimOf(entry, "claimed", groups);
		}
		case "rollback.recorded": return claimOf(entry, "claimed", entry.payload.groups);
		case "record.manual": return claimOf(entry, "manual", entry.payload.groups);
		default: return null;
	}
}
/** What entries contribute, in their order. */
function stepsOf(entries) {
	const steps = [];
	for (const entry of entries) {
		const step = stepOf(entry);
		if (step !== null) steps.push(step);
	}
	return steps;
}
function claimOf(entry, basis, groups) {
	const { version, at } = entry;
	if (version === null) return null;
	return {
		kind: "claim",
		at,
		entry,
		groups: groups ?? null,
		version,
		basis,
		verdict: null
	};
}
function lookOf(entry, verdict) {
	const { groups, partial } = verdict;
	const views = groups && groups.length > 0 ? groups.map((own) => judged(own.name, own, verdict)) : (partial ?? [null]).map((group) => judged(group, verdict, verdict));
	return {
		kind: "look",
		at: verdict.endedAt,
		entry,
		whole: partial === void 0,
		views
	};
}
function judged(group, { verdict, reason, coverage, observed }, { expected, artifacts }) {
	return {
		group,
		verdict,
		reason,
		coverage,
		observed,
		expected,
		artifacts
	};
}
/** A look says which versions answered; without a version claim (L0) it says nothing about what runs. */
function versionsSeen({ coverage, observed, verdict, expected }) {
	if (coverage === "L0") return [];
	if (verdict === "healthy") return [expected.version];
	const names = Object.keys(observed).filter((name) => (observed[name] ?? 0) > 0);
	return [...new Set(names.map((name) => name.replace(/^v(?=\d)/, "")))].toSorted();
}
/**
* Whether the commit that was expected is what a look saw under its version: not where the version was right and the look
* still called it the wrong one, as after a tag that moved.
*/
function isExpectedCommit(view) {
	if (view.verdict === "healthy") return true;
	if (view.reason === "wrong-version") return false;
	return view.reason !== "mixed" || versionsSeen(view).length > 1;
}

// src/ledger/running.ts
const unknownState = /* @__PURE__ */ new Map();
const unknownGroup = {
	seen: [],
	claim: null,
	lastLook: null
};
/**
* The state after many steps, in their order: as `advance` after each. A claim about everything takes the place of the one
* before it, so that of many without a look between them only the last is taken.
*/
function stateAfter(steps) {
	let state = unknownState;
	let pending = null;
	for (const step of steps) {
		const replaces = step.kind === "claim" && step.groups === null;
		if (pending !== null && !replaces) state = advance(state, pending);
		pending = replaces ? step : null;
		if (!replaces) state = advance(state, step);
	}
	return pending === null ? state : advance(state, pending);
}
/**
* The state after a step. What is said of the whole environment holds for each of its groups; a look at all of it also
* tells which groups there are, and what it does not name is no longer a part of the environment.
*/
function advance(state, step) {
	return step.kind === "claim" ? afterClaim(state, step) : afterLook(state, step);
}
function afterClaim(state, claim) {
	const known = state.size === 0 ? [null] : [...state.keys()];
	const after = new Map(state);
	for (const group of claim.groups ?? known) {
		const before = stateIn(state, group);
		after.set(group, {
			...before,
			claim: isSeenAlready(claim, before.seen) ? null : claim
		});
	}
	return after;
}
function afterLook(state, look) {
	const sawNothing = look.views.every((view) => versionsSeen(view).length === 0);
	const [first] = look.views;
	const grouped = look.views.some(({ group }) => group !== null);
	if (look.whole && sawNothing && !grouped && first && state.size > 0) return new Map([...state].map(([group, before]) => [group, seenIn(before, {
		look,
		view: first,
		group
	})]));
	const after = new Map(look.whole ? [] : state);
	for (const view of look.views) {
		const { group } = view;
		after.set(group, seenIn(stateIn(state, group), {
			look,
			view,
			group
		}));
	}
	return after;
}
/** A group that is named for the first time was a part of the rest before. */
function stateIn(state, group) {
	return state.get(group) ?? state.get(null) ?? unknownGroup;
}
/** Deploying again what runs anyway ends nothing. */
function isSeenAlready({ version, entry }, seen) {
	const [only, ...others] = seen;
	if (!only || others.length > 0 || only.version !== version) return false;
	return only.commit === null || entry.commit === null || only.commit === entry.commit;
}
function seenIn(before, viewing) {
	const { at } = viewing.look;
	const versions = versionsSeen(viewing.view);
	if (versions.length === 0) return {
		...withoutSight(before, viewing),
		lastLook: at
	};
	return {
		seen: versions.map((version) => sighting(version, before, viewing)),
		claim: null,
		lastLook: at
	};
}
/** The verdict is about a version, but nothing shows that this one, or another, is what runs. */
function withoutSight(state, { look, view, group }) {
	const { version } = view.expected;
	if (state.claim?.version === version) return {
		...state,
		claim: {
			...state.claim,
			verdict: view
		}
	};
	if (!state.claim && state.seen.some((one) => one.version === version)) {
		const judged = (one) => one.version === version ? {
			...one,
			verdict: view.verdict
		} : one;
		return {
			...state,
			seen: state.seen.map(judged)
		};
	}
	if (view.verdict !== "healthy" || look.entry.kind === "observation") return state;
	const basis = view.reason === "manual" ? "manual" : "claimed";
	const groups = group === null ? null : [group];
	const { at, entry } = look;
	return {
		...state,
		claim: {
			kind: "claim",
			at,
			entry,
			groups,
			version,
			basis,
			verdict: view
		}
	};
}
function sighting(version, state, viewing) {
	const { look, view, group } = viewing;
	const before = state.seen.find((one) => one.version === version);
	const expected = version === view.expected.version;
	if (before && !expected) return {
		...before,
		group,
		lastSeen: look.at
	};
	const again = look.entry.kind === "observation" && view.verdict === "healthy";
	if (before?.basis === "verified" && again) return {
		...before,
		group,
		lastSeen: look.at,
		verdict: view.verdict
	};
	const told = expected ? asExpected(viewing) : asOther;
	return {
		group,
		version,
		commit: told.commit,
		artifact: told.artifact,
		basis: told.basis,
		since: before ? before.since : look.at,
		lastSeenBefore: before ? before.lastSeenBefore : state.lastLook,
		firstSeenAfter: before ? before.firstSeenAfter : look.at,
		lastSeen: look.at,
		verdict: told.verdict,
		coverage: view.coverage,
		seq: look.entry.seq
	};
}
const asOther = {
	commit: null,
	artifact: null,
	basis: "observed",
	verdict: null
};
function asExpected({ look, view }) {
	const healthy = view.verdict === "healthy";
	return {
		commit: isExpectedCommit(view) ? look.entry.commit : null,
		artifact: healthy && view.coverage === "L4" ? onlyArtifact(look.entry, view) : null,
		basis: healthy && look.entry.kind === "verify.result" ? "verified" : "observed",
		verdict: view.verdict
	};
}
/** With several artifacts, L4 does not say which of them runs. */
function onlyArtifact({ artifacts }, view) {
	const [first, ...others] = view.artifacts?.observed ?? artifacts.map(({ sha256 }) => sha256);
	return first !== void 0 && others.length === 0 ? `sha256:${first.replace(/^sha256:/, "")}` : null;
}
/** The state as the document says it, groups by name. What came `later` only tells when something was seen next. */
function runningNow(state, later) {
	return [...state].toSorted(([a], [b]) => byName(a, b)).flatMap(([group, known]) => inGroup(group, known, later));
}
function inGroup(group, known, later) {
	const nextSeen = nextSight(group, later);
	const { claim } = known;
	if (claim === null) return known.seen.map((one) => ({
		...one,
		group,
		nextSeen
	}));
	const { version, entry, basis, at, verdict } = claim;
	return [{
		group,
		version,
		commit: entry.commit,
		artifact: null,
		basis,
		since: at,
		lastSeenBefore: known.lastLook,
		firstSeenAfter: firstSighting(version, group, later),
		lastSeen: null,
		nextSeen,
		verdict: verdict?.verdict ?? null,
		coverage: verdict?.coverage ?? null,
		seq: entry.seq
	}];
}
/** What the first look after that saw there, if it saw anything. */
function nextSight(group, later) {
	for (const step of later) {
		if (step.kind === "claim") continue;
		const versions = viewsOf(step, group).flatMap(versionsSeen);
		if (versions.length > 0) return {
			at: step.at,
			versions
		};
	}
	return null;
}
/** When a claimed version was first seen, unless another was claimed or seen before that. */
function firstSighting(version, group, later) {
	for (const step of later) {
		if (step.kind === "claim") {
			if ((step.groups === null || group !== null && step.groups.includes(group)) && step.version !== version) return null;
			continue;
		}
		const versions = viewsOf(step, group).flatMap(versionsSeen);
		if (versions.length > 0) return versions.includes(version) ? step.at : null;
	}
	return null;
}
function viewsOf({ views, whole }, group) {
	const own = views.filter((view) => view.group === group);
	if (own.length > 0 || !whole) return own;
	return group === null || views.every((view) => view.group === null) ? views : [];
}
function byName(a, b) {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? -1 : 1;
	return a < b ? -1 : 1;
}

// src/ledger/unsure.ts
/**
* What makes it less sure what runs, from the entries about one place: a deployment whose end nobody recorded or that
* failed, drift that nobody has dealt with since, incidents that are open. In the order of the ledger.
*/
function unsureOf(entries) {
	let deployment = null;
	let drift = null;
	const incidents = /* @__PURE__ */ new Map();
	for (const entry of entries) switch (entry.kind) {
		case "deploy.started":
			deployment = entry;
			break;
		case "deploy.finished":
			deployment = isFailed(entry) ? entry : null;
			drift = null;
			break;
		case "verify.result":
		case "observation":
			deployment = null;
			if (!isUnhealthy(entry)) drift = null;
			break;
		case "rollback.recorded":
		case "record.manual":
			deployment = null;
			drift = null;
			break;
		case "drift.detected":
			drift = entry;
			break;
		case "incident.opened":
			incidents.set(incidentOf(entry), entry);
			break;
		case "incident.resolved": incidents.delete(incidentOf(entry));
	}
	return [
		deployment,
		drift,
		...incidents.values()
	].filter((entry) => entry !== null).toSorted((a, b) => a.seq - b.seq).map((entry) => ({
		seq: entry.seq,
		at: entry.at,
		text: textOf(entry)
	}));
}
function textOf(entry) {
	const version = entry.version ?? "an unknown version";
	switch (entry.kind) {
		case "deploy.started": return `a deployment of ${version} began, and how it ended was not recorded by then`;
		case "deploy.finished": return `a deployment of ${version} failed; what it had changed by then is not known`;
		case "drift.detected": return driftText(entry);
		default: return `the incident ${incidentOf(entry)} is open since then`;
	}
}
function isFailed({ payload }) {
	return payload.outcome === "failed";
}
function incidentOf({ payload }) {
	return payload.incident;
}
/** Drift is told once: a later look that sees it still does not end it. */
function isUnhealthy({ payload }) {
	return payload.verdict.verdict !== "healthy";
}
function driftText({ payload }) {
	const { expected, observed } = payload;
	return `drift: ${expected} was recorded, and ${Object.keys(observed).toSorted().join(", ") || "something else"} answered`;
}

// src/ledger/what-ran.ts
/**
* What ran in an environment at a time, from verified entries, group by group and never more than was observed:
*
* - `verified` is a version that a healthy verdict saw answering; a healthy verdict that saw no version (status only)
*   leaves it `claimed`.
* - `observed` is a version that somebody looked at saw, whatever the verdict: after a deployment that did not arrive,
*   the old version goes on as what runs.
* - `claimed` and `manual` are what somebody said and nobody has looked at since.
*
* A verification counts from its end. What was written after the time asked for only tells when something was seen next.
* Nothing known gives an empty list. `at` is RFC 3339; throws INPUT_INVALID when it is no time. One linear pass.
*/
function whatRan(entries, asked) {
	const at = new Date(instantOf(asked.at)).toISOString();
	const here = entriesAbout(entries, asked);
	const [steps, later] = [[], []];
	for (const step of stepsOf(here)) (isBy(step.at, at) ? steps : later).push(step);
	const running = runningNow(stateAfter(steps), later);
	const remarks = unsureOf(here.filter((entry) => isBy(entry.at, at)));
	return {
		schema: "waybill/what-ran@1",
		package: asked.package,
		environment: asked.environment,
		at,
		version: agreed(running.map(({ version }) => version)),
		commit: agreed(running.map(({ commit }) => commit)),
		running,
		...remarks.length > 0 ? { remarks } : {}
	};
}
/** Whether a time is not after another. Entries write times alike, so that most compare as texts. */
function isBy(time, limit) {
	return time.length === limit.length && time.endsWith("Z") ? time <= limit : Date.parse(time) <= Date.parse(limit);
}
/** The entries about one package in one environment, in the order of the ledger. */
function entriesAbout(entries, { environment, package: part }) {
	return entries.filter((entry) => entry.environment === environment && entry.package === part);
}
/** The environments that the ledger has entries about, by name. */
function environmentsIn(entries) {
	return [...new Set(entries.flatMap(({ environment }) => environment ?? []))].toSorted();
}
/** Every environment with every package that the ledger has entries about there, by name; null comes first. */
function placesIn(entries) {
	const places = /* @__PURE__ */ new Map();
	for (const { environment, package: part } of entries) if (environment !== null) places.set(JSON.stringify([environment, part ?? ""]), {
		environment,
		package: part
	});
	return [...places].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, place]) => place);
}
function agreed(values) {
	const [first, ...others] = values;
	return first !== void 0 && others.every((value) => value === first) ? first : null;
}

Object.defineProperty(exports, "advance", {
  enumerable: true,
  get: function () {
    return advance;
  }
});
Object.defineProperty(exports, "entriesAbout", {
  enumerable: true,
  get: function () {
    return entriesAbout;
  }
});
Object.defineProperty(exports, "environmentsIn", {
  enumerable: true,
  get: function () {
    return environmentsIn;
  }
});
Object.defineProperty(exports, "instantOf", {
  enumerable: true,
  get: function () {
    return instantOf;
  }
});
Object.defineProperty(exports, "placesIn", {
  enumerable: true,
  get: function () {
    return placesIn;
  }
});
Object.defineProperty(exports, "runningNow", {
  enumerable: true,
  get: function () {
    return runningNow;
  }
});
Object.defineProperty(exports, "spanInWords", {
  enumerable: true,
  get: function () {
    return spanInWords;
  }
});
Object.defineProperty(exports, "stepsOf", {
  enumerable: true,
  get: function () {
    return stepsOf;
  }
});
Object.defineProperty(exports, "unknownState", {
  enumerable: true,
  get: function () {
    return unknownState;
  }
});
Object.defineProperty(exports, "whatRan", {
  enumerable: true,
  get: function () {
    return whatRan;
  }
});