const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_schemas = require("../zod.js");
const require_environment = require("./environment.js");
const require_verdict = require("../delivery/verdict.js");
const require_plan = require("../delivery/plan.js");
const require_quorum = require("../delivery/quorum.js");
const require_version_match = require("../delivery/version-match.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};

// node_modules/zod/v4/mini/iso.js
const ZodMiniISODateTime = /*@__PURE__*/ require_schemas.$constructor("ZodMiniISODateTime", (inst, def) => {
	require_schemas.$ZodISODateTime.init(inst, def);
	require_schemas.ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
	return require_schemas._isoDateTime(ZodMiniISODateTime, params);
}

// src/delivery/check-digest.ts
/**
* SHA-256, lower-case hex, of a check as it is configured: its JSON with keys sorted by code unit. Secrets are not in it:
* variables stay `${NAME}`, and a header's value that is not one is left out.
*/
function checkDigest(check) {
	const plain = "headers" in check && check.headers !== void 0 ? withoutValues(check, check.headers) : check;
	return (0, node_crypto.createHash)("sha256").update(sortedJson(plain)).digest("hex");
}
function withoutValues(check, headers) {
	const kept = Object.entries(headers).map(([name, value]) => [name, /\$\{\w+\}/.test(value) ? value : null]);
	return {
		...check,
		headers: Object.fromEntries(kept)
	};
}
function sortedJson(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => one < other ? -1 : 1)) : inner);
}

// src/delivery/progress-state.ts
const count = require_schemas.int().check(require_schemas._gte(0));
const time = datetime();
const counted$1 = require_schemas.record(require_schemas.string(), count);
const pairProgress = require_schemas.strictObject({
	id: require_schemas.string(),
	/** The check as it was: another check begins anew. */
	config: require_schemas.string(),
	url: require_schemas.nullable(require_schemas.string()),
	fresh: count,
	relapses: count,
	everPassing: require_schemas.boolean(),
	counts: require_schemas.strictObject({
		pass: count,
		stale: count,
		fail: count,
		error: count,
		nodata: count
	}),
	releases: require_schemas.array(require_schemas.tuple([require_schemas.string(), count])),
	last: require_schemas._enum(require_verdict.outcomes),
	lastAnswer: require_schemas.nullable(require_schemas._enum([
		"pass",
		"stale",
		"fail"
	])),
	reason: require_schemas.nullable(require_schemas.string()),
	firstAt: time,
	lastAt: time,
	warnings: require_schemas.array(require_schemas.string()),
	census: require_schemas.nullable(require_schemas.strictObject({
		by: require_schemas._enum(["address", "instance"]),
		complete: require_schemas.boolean(),
		members: count,
		matching: count,
		proven: count,
		versions: counted$1
	})),
	digests: require_schemas.array(require_schemas.string()),
	viaProxy: require_schemas.boolean()
});
const progressSchema = require_schemas.strictObject({
	schema: require_schemas.literal("waybill/verification@1"),
	environment: require_schemas.nullable(require_schemas.string()),
	package: require_schemas.nullable(require_schemas.string()),
	version: require_schemas.string(),
	commit: require_schemas.nullable(require_schemas.string()),
	digests: require_schemas.array(require_schemas.string()),
	startedAt: time,
	pairs: require_schemas.array(pairProgress)
});
/** What a later verification may go on from, as JSON text with a final newline: the same state, the same bytes. */
function writeProgress(plan, pairs, startedAt) {
	const document = {
		schema: "waybill/verification@1",
		...subjectOf(plan.expected),
		startedAt,
		pairs: plan.pairs.flatMap((pair) => progressOf(pair, pairs.get(pair.id)) ?? [])
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
/**
* What was seen earlier, to go on from. The evidence is kept: how often each pair passed since it was last stale, what
* answered, when it was first seen. What must hold at one time is not: passes in a row, the bake and the deadline begin
* anew, since nobody watched meanwhile. A check that was changed, or moved to another address, begins anew as well.
*
* Throws INPUT_INVALID for what is no such state, and for one of another release, environment or package.
*/
function readProgress(text, plan) {
	const found = progressSchema.safeParse(parsed(text));
	if (!found.success) throw invalid("The state to resume from is not one that `--resume` can read.");
	const { startedAt, pairs, ...rest } = found.data;
	const subject = subjectOf(plan.expected);
	for (const key of [
		"environment",
		"package",
		"version",
		"commit",
		"digests"
	]) {
		if (JSON.stringify(rest[key]) === JSON.stringify(subject[key])) continue;
		throw invalid(`The state to resume from is of another ${key}: ${said(rest[key])}, and not ${said(subject[key])}.`);
	}
	if (!pairs.every(isPossible)) throw invalid("The state to resume from contradicts itself.");
	const known = new Map(plan.pairs.map((pair) => [pair.id, pair]));
	const same = pairs.filter(({ id, config, url }) => {
		const pair = known.get(id);
		return pair !== void 0 && pair.target.url === url && checkDigest(pair.check) === config;
	});
	return {
		startedAt,
		pairs: new Map(same.map((pair) => [pair.id, stateOf(pair)]))
	};
}
function subjectOf({ environment, package: part, version, commit, digests }) {
	return {
		environment: environment ?? null,
		package: part ?? null,
		version,
		commit,
		digests: [...digests ?? []].toSorted()
	};
}
function progressOf(pair, seen) {
	if (!seen?.last || seen.firstAt === null || seen.lastAt === null) return null;
	const { fresh, relapses, everPassing, counts, releases, last, lastAnswer, reason, firstAt, lastAt } = seen;
	return {
		id: pair.id,
		config: checkDigest(pair.check),
		url: pair.target.url,
		fresh,
		relapses,
		everPassing,
		counts,
		last,
		lastAnswer,
		reason,
		firstAt,
		lastAt,
		releases: [...releases],
		warnings: [...seen.warnings],
		census: seen.census && {
			...seen.census,
			versions: { ...seen.census.versions }
		},
		digests: [...seen.digests],
		viaProxy: seen.viaProxy
	};
}
function stateOf({ id: _id, config: _config, url: _url, releases, ...kept }) {
	return {
		...kept,
		phase: "probing",
		successes: 0,
		failures: 0,
		blanks: 0,
		turns: 0,
		flaps: 0,
		releases: new Map(releases),
		evidence: null
	};
}
/** A state is evidence only as far as it could have come about. */
function isPossible({ counts, fresh, relapses, last, lastAnswer, everPassing }) {
	return counts[last] > 0 && fresh <= counts.pass && relapses <= counts.stale && (lastAnswer === null || counts[lastAnswer] > 0) && (lastAnswer !== "stale" || fresh === 0) && (!everPassing || counts.pass > 0);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function said(value) {
	if (value === null) return "none";
	return typeof value === "string" ? value : value.join(", ") || "none";
}
function invalid(message) {
	return new require_cli_ahead_ts.WaybillError("INPUT_INVALID", message, { hint: "Start again without it: what was seen of another release proves nothing about this one." });
}

// src/delivery/clock-step.ts
/** A difference that no clock drifts by during a verification: somebody or something set it. */
const stepLimitMs = 2e3;
/** Reads both clocks once: durations and order then come from the one that never goes back. */
function steadyTime(clock) {
	const startedMs = clock.now().getTime();
	const startedAt = clock.monotonic();
	let most = 0;
	return {
		at: (monotonicMs) => new Date(startedMs + monotonicMs - startedAt),
		look() {
			const step = clock.now().getTime() - startedMs - (clock.monotonic() - startedAt);
			if (Math.abs(step) > Math.abs(most)) most = step;
		},
		step: () => Math.abs(most) > stepLimitMs ? Math.round(most) : null
	};
}

// src/delivery/release-seen.ts
/** The releases that one look was told of, one name for each answer; none where nothing was told. */
function releasesSeen(sample, expected) {
	return (sample.census?.members ?? [sample]).flatMap((one) => nameOf(one, expected) ?? []);
}
/**
* An artifact that is not the right one is not counted as the release, whatever version it says it is; a version that
* is told by the artifact alone is.
*/
function nameOf({ outcome, version, commit, digest }, expected) {
	if (outcome !== "pass" && outcome !== "stale") return null;
	const known = expected.digests ?? [];
	const artifact = digest === null ? null : `sha256:${digest.slice(0, 12)}`;
	const name = require_version_match.releaseName({
		version,
		commit
	}, expected);
	if (name === null) return digest !== null && known.includes(digest) ? expected.version : artifact;
	return outcome === "stale" && name === expected.version && artifact !== null ? `${name} (${artifact})` : name;
}
/** The digests of artifacts that one look was told of. */
function digestsSeen(sample) {
	return (sample.census?.members ?? [sample]).flatMap(({ digest }) => digest ?? []);
}

// src/delivery/old-passes.ts
/**
* What passed at a place before it was seen to run the release passed against another one and does not count: a stale
* answer undoes the passes of all checks there, the first match those of the checks that do not tell the release.
*/
function withoutOldPasses({ pairs: planned, expected }, states, { pair, sample }) {
	const undoes = undoneBy(states.get(pair.id), pair, sample);
	if (undoes === null || !mayTell(pair, releasesSeen(sample, expected))) return states;
	const after = new Map(states);
	for (const { id, check, target } of planned) {
		const seen = states.get(id);
		if (seen === void 0 || seen.fresh === 0 || !isSamePlace(target, pair.target)) continue;
		const isTeller = id === pair.id || require_plan.claimsRelease(check) || told(seen);
		if (undoes === "all" || !isTeller) after.set(id, {
			...seen,
			fresh: 0
		});
	}
	return after;
}
/** Whose passes a sample undoes: those of all, those of the checks that tell no release, or of none. */
function undoneBy(before, { check }, { outcome }) {
	if (check.required === false) return null;
	if (outcome === "stale") return "all";
	const isFirst = before === void 0 || before.fresh === 0 || !told(before);
	return outcome === "pass" && isFirst ? "silent" : null;
}
function mayTell(pair, releases) {
	return isWitness(pair) && (require_plan.claimsRelease(pair.check) || releases.length > 0);
}
/** Whether what a check is told comes from what runs, and not from somebody who speaks of it. */
function isWitness({ check: { kind } }) {
	return kind !== "github-deployment" && kind !== "prometheus" && kind !== "manual";
}
function told({ releases }) {
	return releases.size > 0;
}
/** The same target, or one of them is the whole that the other belongs to. */
function isSamePlace(one, other) {
	const holds = (whole, part) => whole.url === null && (whole.group === null || whole.group === part.group);
	return one.name === other.name && one.url === other.url && one.group === other.group || holds(one, other) || holds(other, one);
}

// src/delivery/coverage.ts
/**
* The coverage of places, each given by all that was seen of it, itself and with its group and the whole. A place is as
* well covered as by the best of its required checks; together they are as well covered as the worst of them. L1 needs a
* release that was told, L2 and L3 that every address or instance told one in the last look, L4 that the artifact of
* each of them is an expected one. What went through a proxy is L1 at best: it may keep answers.
*/
function coverageOf(places) {
	const [first, ...others] = places.map(best);
	return first === void 0 ? {
		coverage: "L0",
		missProbability: null
	} : others.reduce(weaker, first);
}
function best(seen) {
	return seen.filter(([pair]) => pair.check.required !== false).map((one) => coveredBy(...one)).reduce(stronger, {
		coverage: "L0",
		missProbability: null
	});
}
/** What one check shows. A miss is measured by the passes since it was last stale; six significant digits. */
function coveredBy(pair, seen) {
	if (!isWitness(pair) || seen.releases.size === 0) return {
		coverage: "L0",
		missProbability: null
	};
	const { census, viaProxy, fresh } = seen;
	const counted = census?.complete && census.members > 0 && !viaProxy ? census : null;
	if (counted?.by === "instance") return {
		coverage: counted.proven === counted.members ? "L4" : "L3",
		missProbability: 0
	};
	return {
		coverage: counted ? "L2" : "L1",
		missProbability: Number((.75 ** fresh).toPrecision(6))
	};
}
function stronger(one, other) {
	const [a, b] = [rank(one), rank(other)];
	if (a !== b) return a > b ? one : other;
	return (one.missProbability ?? 1) <= (other.missProbability ?? 1) ? one : other;
}
/** The level of the worse one; the chance of a miss is the greater one, wherever that is. */
function weaker(one, other) {
	const coverage = rank(one) <= rank(other) ? one.coverage : other.coverage;
	const chances = [one.missProbability, other.missProbability];
	return {
		coverage,
		missProbability: coverage === "L0" ? null : Math.max(...chances.map((chance) => chance ?? 1))
	};
}
function rank({ coverage }) {
	return require_verdict.coverages.indexOf(coverage);
}

// src/delivery/resolve.ts
const unhealthyFirst = [
	"flapping",
	"regressed",
	"never-healthy"
];
const inconclusiveFirst = [
	"unreachable-by-observer",
	"no-data",
	"deadline-in-bake"
];
/**
* The verdict when the time is up and not everything is proven; never healthy. Unhealthy comes before inconclusive: what
* is known weighs more than what is not. A wrong release comes first, for it explains the rest, and no quorum outweighs
* it unless that is allowed; it is `mixed` when more than one release was seen, over all pairs. What else failed is
* unhealthy only where too few could still be right if all that is not known were.
*/
function resolveAtDeadline({ rule, timing, allowMixed }, seenOf) {
	const pairs = require_quorum.pairsOf(rule);
	const concluded = new Map(pairs.map((pair) => [pair, conclude(seenOf(pair), timing)]));
	const truthOf = (pair) => {
		const conclusion = concluded.get(pair);
		return conclusion !== void 0 && isBad(conclusion) ? "no" : "unknown";
	};
	const conclusions = new Set(concluded.values());
	const isBroken = require_quorum.evaluate(rule, truthOf) === "no";
	if (conclusions.has("stale") && (isBroken || !allowMixed)) return {
		verdict: "unhealthy",
		reason: new Set(pairs.flatMap((pair) => [...seenOf(pair).seen.releases.keys()])).size > 1 ? "mixed" : "wrong-version"
	};
	const unhealthy = unhealthyFirst.find((reason) => conclusions.has(reason));
	if (isBroken && unhealthy !== void 0) return {
		verdict: "unhealthy",
		reason: unhealthy
	};
	if (require_quorum.evaluate(rule, (pair) => seenOf(pair).isProven ? "yes" : "unknown") === "yes") return {
		verdict: "inconclusive",
		reason: "deadline-in-bake"
	};
	return {
		verdict: "inconclusive",
		reason: inconclusiveFirst.find((reason) => conclusions.has(reason)) ?? "no-data"
	};
}
function isBad(conclusion) {
	return conclusion === "stale" || unhealthyFirst.some((one) => one === conclusion);
}
function conclude({ seen, isProven }, timing) {
	const { pass, stale, fail, error, nodata } = seen.counts;
	const answers = pass + stale + fail;
	const blindness = nodata > error || nodata > 0 && answers === 0 ? "no-data" : "unreachable-by-observer";
	if (answers === 0 || seen.phase === "unknown" && error + nodata >= answers) return blindness;
	if (seen.relapses > 0 && !isProven) return "stale";
	switch (seen.lastAnswer) {
		case "stale": return "stale";
		case "fail": return concludeFailing(seen, blindness, timing);
		default: return isFlapping(seen, timing) ? "flapping" : "deadline-in-bake";
	}
}
function isFlapping({ turns, flaps, phase }, timing) {
	return flaps > timing.flaps || turns > timing.flaps && phase === "probing";
}
function concludeFailing(seen, blindness, timing) {
	const { stale, fail, error, nodata } = seen.counts;
	if (seen.turns > timing.flaps) return "flapping";
	if (seen.everPassing) return seen.failures >= timing.failures ? "regressed" : "deadline-in-bake";
	if (stale > fail) return "stale";
	return fail >= error + nodata ? "never-healthy" : blindness;
}

// src/delivery/pair-state.ts
/** Samples in a row without an answer until a pair is unknown; probing goes on. */
const blankLimit = 5;
const mostWarnings$1 = 10;
/** Releases that are counted by name; a target that gives another version every time must not fill the memory. */
const mostReleases = 50;
const otherReleases = "others";
const unseen = {
	phase: "waiting",
	successes: 0,
	failures: 0,
	blanks: 0,
	fresh: 0,
	relapses: 0,
	turns: 0,
	flaps: 0,
	everPassing: false,
	counts: {
		pass: 0,
		stale: 0,
		fail: 0,
		error: 0,
		nodata: 0
	},
	releases: /* @__PURE__ */ new Map(),
	last: null,
	lastAnswer: null,
	reason: null,
	firstAt: null,
	lastAt: null,
	evidence: null,
	warnings: [],
	census: null,
	digests: [],
	viaProxy: false
};
/** How often a pair was looked at. */
function looksAt({ counts }) {
	return counts.pass + counts.stale + counts.fail + counts.error + counts.nodata;
}
/**
* What a sample means after those before it. A path that is not found and a name that does not resolve are mistakes of
* the check, until the target has answered there once: from then on it is the target that went away. And where a release
* was told once, a pass without one shows nothing: builds from before the version was told may be what answers.
*/
function settleSample(state, sample) {
	const isAbsence = sample.outcome === "error" && ["not-found", "ENOTFOUND"].includes(sample.code ?? "");
	const hasAnswered = state.counts.pass + state.counts.stale > 0;
	if (isAbsence && hasAnswered) return {
		...sample,
		outcome: "fail"
	};
	if (sample.outcome === "pass" && state.releases.size > 0 && !tellsRelease(sample)) return {
		...sample,
		outcome: "nodata",
		code: "no-claim",
		reason: "names no version, as other answers did"
	};
	return sample;
}
function tellsRelease({ version, commit, digest, census }) {
	return version !== null || commit !== null || digest !== null || (census?.members.length ?? 0) > 0;
}
/** The pair after one more sample. */
function nextPairState(state, sample, limits) {
	const moved = move(noted(state, sample, limits.expected), sample.outcome, limits);
	return {
		...moved,
		everPassing: moved.everPassing || moved.phase === "passing"
	};
}
function noted(state, sample, expected) {
	const { outcome, at } = sample;
	const names = releasesSeen(sample, expected);
	return {
		...state,
		fresh: state.releases.size === 0 && names.length > 0 ? 0 : state.fresh,
		counts: {
			...state.counts,
			[outcome]: state.counts[outcome] + 1
		},
		releases: names.length === 0 ? state.releases : counted(state.releases, names),
		last: outcome,
		reason: outcome === "pass" ? state.reason : sample.reason,
		firstAt: state.firstAt ?? at,
		lastAt: at,
		evidence: sample.evidence ?? state.evidence,
		warnings: joined(state.warnings, sample.warnings ?? [], mostWarnings$1),
		census: sample.census === void 0 ? state.census : countCensus(sample, expected),
		digests: joined(state.digests, digestsSeen(sample), mostReleases),
		viaProxy: state.viaProxy || sample.evidence?.via === "proxy"
	};
}
function counted(before, names) {
	const after = new Map(before);
	for (const name of names) {
		const key = after.has(name) || after.size < mostReleases ? name : otherReleases;
		after.set(key, (after.get(key) ?? 0) + 1);
	}
	return after;
}
function joined(before, more, most) {
	const news = more.filter((one) => !before.includes(one));
	return news.length === 0 ? before : [.../* @__PURE__ */ new Set([...before, ...news])].slice(0, most);
}
function countCensus(sample, expected) {
	const { census } = sample;
	if (census === void 0) return null;
	const { by, complete, members } = census;
	const known = new Set(expected.digests ?? []);
	return {
		by,
		complete,
		members: members.length,
		matching: members.filter(({ outcome }) => outcome === "pass").length,
		proven: members.filter(({ outcome, digest }) => outcome === "pass" && digest !== null && known.has(digest)).length,
		versions: Object.fromEntries([...counted(/* @__PURE__ */ new Map(), releasesSeen(sample, expected))].sort(([one], [other]) => one < other ? -1 : 1))
	};
}
function move(state, outcome, limits) {
	const { successes, isBaking } = limits;
	switch (outcome) {
		case "pass": {
			const inRow = state.successes + 1;
			const phase = inRow >= successes || isBaking && isSteady(state) ? "passing" : "probing";
			return {
				...answered(state, "pass"),
				phase,
				successes: inRow,
				failures: 0,
				fresh: state.fresh + 1
			};
		}
		case "stale": {
			const relapses = state.relapses + (state.counts.pass > 0 ? 1 : 0);
			return {
				...answered(state, "stale"),
				phase: "probing",
				successes: 0,
				failures: 0,
				fresh: 0,
				relapses
			};
		}
		case "fail": {
			const turn = state.lastAnswer === "pass" ? 1 : 0;
			const failures = state.failures + 1;
			const isPatient = isBaking && isSteady(state) && failures < limits.failures;
			const turns = state.turns + turn;
			const flaps = state.flaps + (isBaking ? turn : 0);
			const phase = isPatient ? "passing" : "probing";
			return {
				...answered(state, "fail"),
				phase,
				successes: 0,
				failures,
				turns,
				flaps
			};
		}
		case "error":
		case "nodata": {
			const blanks = state.blanks + 1;
			const patient = isBaking && state.phase === "passing" ? "passing" : "probing";
			return {
				...state,
				phase: blanks >= blankLimit ? "unknown" : patient,
				successes: 0,
				blanks
			};
		}
	}
}
/** Whether it was passing when it was last known. */
function isSteady({ phase, everPassing, lastAnswer }) {
	return phase === "passing" || phase === "unknown" && everPassing && lastAnswer !== "stale";
}
function answered(state, lastAnswer) {
	return {
		...state,
		lastAnswer,
		blanks: 0
	};
}

// src/delivery/state-machine.ts
/** The start, with what earlier looks at the same release left (`readProgress`). */
function startVerification(plan, atMs, earlier = /* @__PURE__ */ new Map()) {
	return {
		phase: "waiting",
		pairs: new Map(plan.pairs.map(({ id }) => [id, earlier.get(id) ?? unseen])),
		bakedMs: 0,
		groups: plan.groups.map(() => ({
			isBaking: false,
			bakedMs: 0
		})),
		startedMs: atMs,
		nowMs: atMs,
		decision: null
	};
}
/**
* The next state. Healthy needs all of: enough pairs passing by the plan's rule, the bake over, `samplesNeeded` passes
* of each of them since it was last stale and more for each time that it fell back to another release (otherwise a
* patient observer would meet a lucky run behind a mixed balancer), as many looks at every other pair, and none of those
* at another release. Failing during the bake is unhealthy at once; the rest is decided at the deadline, since a release
* may come up late. A decided state does not change any more.
*/
function advance(plan, before, event) {
	if (before.decision !== null) return before;
	const state = passTime(plan, before, event.atMs);
	if (event.kind === "interrupted" || event.kind === "superseded") return decide(state, {
		verdict: "inconclusive",
		reason: event.kind
	});
	const seen = event.kind === "sample" ? takeSample(plan, state, event) : state;
	if (event.kind === "sample" && isSuperseded(plan, event)) return decide(seen, {
		verdict: "inconclusive",
		reason: "superseded"
	});
	const decision = decisionOf(plan, seen, {
		event,
		wasBaking: before.phase === "baking"
	});
	return decision === null ? seen : decide(seen, decision);
}
/** Whether a pair has passed often enough since it was last stale. */
function hasSamples(plan, pair, { fresh, relapses }) {
	const needed = require_plan.samplesNeeded(pair, plan.timing);
	return fresh >= needed + (needed === plan.timing.samples ? extraSamples(relapses) : 0);
}
/**
* The passes asked for beyond `samples` after so many relapses. A run of n passes behind a balancer with one stale
* instance of four has the chance (3/4)^n, and each relapse starts another run: with n growing by 2 ln(r+1) / ln(4/3)
* the chances of all runs together stay below (pi^2)/6 times that of the first, however long one looks.
*/
function extraSamples(relapses) {
	return Math.ceil(2 * Math.log(relapses + 1) / Math.log(4 / 3));
}
/** Whether a pair passes now, and has passed often enough: what a healthy verdict rests on. */
function isProven(plan, pair, seen) {
	return seen.successes >= require_plan.successesNeeded(pair, plan.timing) && seen.flaps <= plan.timing.flaps && hasSamples(plan, pair, seen);
}
/** Whether another release was seen at a pair, and too few passes since to say that it is gone. */
function mayBeMixed(plan, pair, seen) {
	return seen.counts.stale > 0 && !hasSamples(plan, pair, seen);
}
/** The pairs of a rule, with what was seen of them. */
function seenBy(plan, rule, { pairs }) {
	const ids = new Set(require_quorum.pairsOf(rule));
	return plan.pairs.flatMap((pair) => ids.has(pair.id) ? [[pair, pairs.get(pair.id) ?? unseen]] : []);
}
/** What of each pair the resolution of a rule needs. */
function lastSeen(plan, state) {
	const pairs = new Map(plan.pairs.map((pair) => [pair.id, pair]));
	return (id) => {
		const pair = pairs.get(id);
		const seen = state.pairs.get(id) ?? unseen;
		return {
			seen,
			isProven: pair !== void 0 && hasSamples(plan, pair, seen)
		};
	};
}
function decide(state, decision) {
	return {
		...state,
		phase: "decided",
		decision
	};
}
function isSuperseded(plan, { pair, sample }) {
	return sample.code === "superseded" && plan.pairs.some(({ id, required }) => id === pair && required);
}
/** The clock of a bake stands still while too much is unknown, and ends at the deadline. */
function passTime(plan, state, atMs) {
	const nowMs = Math.max(state.nowMs, atMs);
	const passed = Math.max(0, Math.min(nowMs, state.startedMs + plan.timing.deadlineMs) - state.nowMs);
	if (passed === 0) return {
		...state,
		nowMs
	};
	const truthOf = bakeTruth(state.pairs);
	const isSeen = (rule) => require_quorum.evaluate(rule, truthOf) === "yes";
	return {
		...state,
		nowMs,
		bakedMs: state.phase === "baking" && isSeen(plan.rule) ? state.bakedMs + passed : state.bakedMs,
		groups: plan.groups.map(({ rule }, index) => {
			const bake = state.groups[index] ?? {
				isBaking: false,
				bakedMs: 0
			};
			return bake.isBaking && isSeen(rule) ? {
				...bake,
				bakedMs: bake.bakedMs + passed
			} : bake;
		})
	};
}
function bakeTruth(pairs) {
	return (pair) => {
		const phase = pairs.get(pair)?.phase;
		if (phase === "passing") return "yes";
		return phase === "unknown" ? "unknown" : "no";
	};
}
function takeSample(plan, state, event) {
	const pair = plan.pairs.find(({ id }) => id === event.pair);
	const seen = state.pairs.get(event.pair);
	if (pair === void 0 || seen === void 0) return state;
	const isBaking = state.phase === "baking";
	const { timing, expected } = plan;
	const limits = {
		expected,
		successes: require_plan.successesNeeded(pair, timing),
		failures: timing.failures,
		isBaking
	};
	const pairs = new Map(withoutOldPasses(plan, state.pairs, {
		pair,
		sample: event.sample
	}));
	pairs.set(event.pair, nextPairState(seen, event.sample, limits));
	const truthOf = bakeTruth(pairs);
	const whole = nextBake({
		isBaking,
		bakedMs: state.bakedMs
	}, require_quorum.evaluate(plan.rule, truthOf));
	return {
		...state,
		pairs,
		phase: whole.isBaking ? "baking" : "probing",
		bakedMs: whole.bakedMs,
		groups: plan.groups.map(({ rule }, index) => nextBake(state.groups[index] ?? {
			isBaking: false,
			bakedMs: 0
		}, require_quorum.evaluate(rule, truthOf)))
	};
}
/** Blind is not stale: a bake waits while too much is unknown, and starts again only after what was bad. */
function nextBake(bake, truth) {
	if (bake.isBaking && truth !== "no") return bake;
	return {
		isBaking: truth === "yes",
		bakedMs: 0
	};
}
function decisionOf(plan, state, { event, wasBaking }) {
	const { timing, rule } = plan;
	const broken = wasBaking ? brokenInBake(plan, state) : null;
	if (broken !== null) return broken;
	if (event.kind === "sample" && state.phase === "baking" && state.bakedMs >= timing.bakeMs) {
		const healthy = healthyDecision(plan, state);
		if (healthy !== null) return healthy;
	}
	if (state.nowMs - state.startedMs < timing.deadlineMs) return null;
	return resolveAtDeadline({
		rule,
		timing,
		allowMixed: plan.allowMixed
	}, lastSeen(plan, state));
}
function brokenInBake({ timing, rule }, { pairs }) {
	const isRegressed = (id) => {
		const seen = pairs.get(id) ?? unseen;
		return seen.everPassing && seen.failures >= timing.failures;
	};
	const isFlapping = (id) => (pairs.get(id) ?? unseen).flaps > timing.flaps;
	const truthOf = (id) => isRegressed(id) || isFlapping(id) ? "no" : "unknown";
	if (require_quorum.evaluate(rule, truthOf) !== "no") return null;
	return {
		verdict: "unhealthy",
		reason: require_quorum.pairsOf(rule).some(isRegressed) ? "regressed" : "flapping"
	};
}
function healthyDecision(plan, state) {
	const seen = seenBy(plan, plan.rule, state);
	const byId = new Map(seen.map((one) => [one[0].id, one]));
	const truthOf = (id) => {
		const one = byId.get(id);
		return one !== void 0 && isProven(plan, ...one) ? "yes" : "unknown";
	};
	if (require_quorum.evaluate(plan.rule, truthOf) !== "yes") return null;
	if (!seen.every(([pair, one]) => looksAt(one) >= require_plan.samplesNeeded(pair, plan.timing))) return null;
	const isMixed = seen.some((one) => mayBeMixed(plan, ...one));
	if (isMixed && !plan.allowMixed) return null;
	if (isMixed) return {
		verdict: "healthy",
		reason: "mixed-allowed"
	};
	return {
		verdict: "healthy",
		reason: seen.every(([{ check }]) => check.kind === "manual") ? "manual" : "verified"
	};
}

// src/delivery/group-verdict.ts
/**
* How one group ended, by its own rule, its own bake and what was seen of it alone. It may be healthy while the whole is
* not (a rollout that goes from group to group), and is never healthy where the whole being asked of it alone would not
* be. What ended from outside leaves the groups that were not done inconclusive for the same reason.
*/
function decideGroup(plan, state, group) {
	const seen = seenBy(plan, group.rule, state);
	const index = plan.groups.indexOf(group);
	const bakedMs = state.groups[index]?.isBaking ? state.groups[index].bakedMs : -1;
	const isMixed = seen.some((one) => mayBeMixed(plan, ...one));
	if (bakedMs >= plan.timing.bakeMs && (plan.allowMixed || !isMixed) && holds(plan, state, group.rule)) {
		if (isMixed) return {
			verdict: "healthy",
			reason: "mixed-allowed"
		};
		return {
			verdict: "healthy",
			reason: seen.every(([{ check }]) => check.kind === "manual") ? "manual" : "verified"
		};
	}
	const { decision } = state;
	if (decision?.reason === "interrupted" || decision?.reason === "superseded") return decision;
	const { timing, allowMixed } = plan;
	return resolveAtDeadline({
		rule: group.rule,
		timing,
		allowMixed
	}, lastSeen(plan, state));
}
/** Whether enough of a rule is proven. */
function holds(plan, state, rule) {
	const byId = new Map(seenBy(plan, rule, state).map((one) => [one[0].id, one]));
	const truthOf = (id) => {
		const one = byId.get(id);
		return one !== void 0 && isProven(plan, ...one) ? "yes" : "unknown";
	};
	return require_quorum.evaluate(rule, truthOf) === "yes";
}

// src/delivery/compose-verdict.ts
const mostWarnings = 50;
/** The document `waybill/verdict@1` of a decided verification: the decision, and per pair what was seen. */
function composeVerdict(plan, state, decision, { startedAt, endedAt, clockStepMs }) {
	const seen = plan.pairs.map((pair) => [pair, state.pairs.get(pair.id) ?? unseen]);
	const isGrouped = plan.groups.some(({ name }) => name !== null);
	const warnings = warningsOf(plan, seen, clockStepMs);
	const digests = [...new Set(seen.flatMap(([pair, one]) => isWitness(pair) ? one.digests : []))].toSorted();
	const expectedDigests = plan.expected.digests ?? [];
	return {
		schema: "waybill/verdict@1",
		verdict: decision.verdict,
		reason: decision.reason,
		...wholeCoverage(plan, state, {
			seen,
			isHealthy: decision.verdict === "healthy"
		}),
		expected: {
			version: plan.expected.version,
			commit: plan.expected.commit
		},
		observed: observed(seen),
		checks: seen.map(([pair, one]) => evidenceOf(pair, one)),
		...isGrouped && { groups: plan.groups.map((group) => groupVerdict(plan, state, {
			group,
			seen
		})) },
		...plan.partial && { partial: [...plan.partial] },
		...expectedDigests.length + digests.length > 0 && { artifacts: {
			expected: [...new Set(expectedDigests)].toSorted(),
			observed: digests
		} },
		...warnings.length > 0 && { warnings },
		...clockStepMs !== null && { clockStepMs },
		startedAt,
		endedAt
	};
}
/** Where it is healthy, of the places that it rests on; else of all that count. */
function wholeCoverage(plan, state, { seen, isHealthy }) {
	const required = plan.groups.filter((group) => group.required);
	const places = (isHealthy ? required.filter(({ rule }) => holds(plan, state, rule)) : required).flatMap((group) => placesOf(plan, state, {
		group,
		seen,
		isHealthy
	}));
	return coverageOf(places.length > 0 ? places : [seen.filter(([{ target }]) => target.group === null)]);
}
/** What was seen of each of a group's targets, with what was seen of the group and of everything as a whole. */
function placesOf(plan, state, { group, seen, isHealthy }) {
	const wide = seen.filter(([{ target }]) => target.url === null && (target.group === null || target.group === group.name));
	return group.units.filter(({ rule }) => !isHealthy || holds(plan, state, rule)).map(({ rule }) => {
		const own = new Set(require_quorum.pairsOf(rule));
		return [...seen.filter(([{ id }]) => own.has(id)), ...wide];
	});
}
function groupVerdict(plan, state, { group, seen }) {
	const decision = decideGroup(plan, state, group);
	const isHealthy = decision.verdict === "healthy";
	return {
		name: group.name,
		verdict: decision.verdict,
		reason: decision.reason,
		...coverageOf(placesOf(plan, state, {
			group,
			seen,
			isHealthy
		})),
		required: group.required,
		targets: group.units.length,
		healthyTargets: group.units.filter(({ rule }) => holds(plan, state, rule)).length,
		observed: observed(seen.filter(([{ target }]) => target.group === group.name))
	};
}
function evidenceOf(pair, seen) {
	const { census, evidence, warnings } = seen;
	return {
		check: pair.name,
		kind: pair.check.kind,
		target: pair.target.name,
		group: pair.target.group,
		required: pair.required,
		outcome: seen.last,
		counts: seen.counts,
		versions: sum([seen.releases]),
		reason: seen.reason,
		firstAt: seen.firstAt,
		lastAt: seen.lastAt,
		...evidence && { evidence: { ...evidence } },
		...warnings.length > 0 && { warnings: [...warnings] },
		config: checkDigest(pair.check),
		...census && { census: {
			by: census.by,
			complete: census.complete,
			members: census.members,
			matching: census.matching,
			versions: { ...census.versions }
		} }
	};
}
function warningsOf(plan, seen, clockStepMs) {
	const stepped = clockStepMs === null ? [] : [`the clock of this machine was set by ${clockStepMs} ms meanwhile; the times are those of its start`];
	const told = seen.flatMap(([{ id }, { warnings }]) => warnings.map((warning) => `${id}: ${warning}`));
	return [.../* @__PURE__ */ new Set([
		...plan.warnings,
		...stepped,
		...told
	])].slice(0, mostWarnings);
}
/** What the places themselves told; what somebody else says of them is no answer of theirs. */
function observed(seen) {
	return sum(seen.flatMap(([pair, { releases }]) => isWitness(pair) ? [releases] : []));
}
function sum(counts) {
	const total = /* @__PURE__ */ new Map();
	for (const [name, count] of counts.flatMap((one) => [...one])) total.set(name, (total.get(name) ?? 0) + count);
	return Object.fromEntries([...total].sort(([a], [b]) => a < b ? -1 : 1));
}

// src/delivery/slots.ts
/** A host that has no turn to spare holds up nobody who waits for another. */
function createSlots(total, limitOf) {
	const waiting = /* @__PURE__ */ new Map();
	const busy = /* @__PURE__ */ new Map();
	let free = total;
	function take(host) {
		free -= 1;
		busy.set(host, (busy.get(host) ?? 0) + 1);
	}
	function hasTurn(host) {
		return free > 0 && (busy.get(host) ?? 0) < limitOf(host);
	}
	function callNext() {
		for (const [host, queue] of waiting) {
			if (!hasTurn(host)) continue;
			const next = queue.shift();
			waiting.delete(host);
			if (queue.length > 0) waiting.set(host, queue);
			if (next === void 0) continue;
			take(host);
			next();
			return;
		}
	}
	return {
		async acquire(host) {
			if (hasTurn(host) && !waiting.has(host)) return take(host);
			await new Promise((resolve) => {
				const queue = waiting.get(host);
				if (queue === void 0) waiting.set(host, [resolve]);
				else queue.push(resolve);
			});
		},
		release(host) {
			free += 1;
			busy.set(host, (busy.get(host) ?? 1) - 1);
			callNext();
		}
	};
}

// src/delivery/pace.ts
/** Polite to what is probed, and enough for a few regions. */
const fewest = {
	total: 8,
	host: 2
};
const most = {
	total: 64,
	host: 64,
	programs: 8
};
/** With a tenth of all at once, answers that take a second leave nobody waiting for more than ten. */
const share = .1;
/**
* How many looks are under way at one time: eight, and two at each host; more where there are so many to look at that
* the first looks would take longer than ten seconds. Programs that run here are never more than eight.
*/
function paceOf(pairs) {
	const counts = /* @__PURE__ */ new Map();
	for (const pair of pairs) counts.set(hostOf(pair), (counts.get(hostOf(pair)) ?? 0) + 1);
	return createSlots(between(fewest.total, pairs.length * share, most.total), (host) => between(fewest.host, (counts.get(host) ?? 0) * share, host === programs ? most.programs : most.host));
}
const programs = "programs";
/** Whom a look at a pair asks: a host with its port, the programs of this machine, or what the check names itself. */
function hostOf({ check, target, name }) {
	if (check.kind === "command" || check.kind === "kubernetes") return programs;
	if (check.kind === "prometheus") return URL.canParse(check.url) ? new URL(check.url).host : name;
	if (target.url === null) return name;
	return new URL(target.url).host;
}
function between(least, wanted, limit) {
	return Math.min(limit, Math.max(least, Math.ceil(wanted)));
}

// src/delivery/verify.ts
/**
* Probes every pair of the plan until there is a verdict, at the latest at the deadline. Each pair is probed once an
* interval, measured from the start of its probe and never twice at a time, and not before the time that an answer of
* its host asked for (Retry-After). All times are on the clock as it stood at the start. Rejects only when a probe throws.
*/
async function verify(plan, probe, clock, options) {
	const time = steadyTime(clock);
	const begun = clock.monotonic();
	const slots = paceOf(plan.pairs);
	const notBefore = /* @__PURE__ */ new Map();
	const stops = [];
	let state = startVerification(plan, begun, options.resume?.pairs);
	let settle = () => void 0;
	const decided = new Promise((resolve) => settle = resolve);
	function dispatch(event) {
		state = advance(plan, state, event);
		if (state.decision === null) return;
		settle(state.decision);
		stop();
	}
	function stop() {
		for (const one of stops) one.abort();
	}
	function stoppable() {
		const controller = new AbortController();
		stops.push(controller);
		if (state.decision !== null) controller.abort();
		return controller.signal;
	}
	async function watch(pair) {
		const signal = stoppable();
		const host = hostOf(pair);
		while (!signal.aborted) {
			await slots.acquire(host);
			const started = clock.monotonic();
			try {
				if (!signal.aborted && started >= (notBefore.get(host) ?? 0)) await probeOnce(pair, signal);
			} finally {
				slots.release(host);
			}
			const interval = plan.timing.intervalMs * (.9 + .2 * options.random());
			const next = Math.max(started + interval, notBefore.get(host) ?? 0);
			await clock.sleep(Math.max(0, next - clock.monotonic()), signal);
		}
	}
	async function probeOnce(pair, signal) {
		const at = time.at(clock.monotonic()).toISOString();
		const answer = await probe(pair, plan.timing.timeoutMs, signal);
		time.look();
		if (signal.aborted) return;
		const sample = settleSample(state.pairs.get(pair.id) ?? unseen, {
			...answer,
			at
		});
		if (sample.retryAfterMs !== void 0) notBefore.set(hostOf(pair), clock.monotonic() + Math.max(0, sample.retryAfterMs));
		dispatch({
			kind: "sample",
			pair: pair.id,
			sample,
			atMs: clock.monotonic()
		});
		options.onSample?.(pair, sample, state.pairs.get(pair.id) ?? unseen);
	}
	async function watchDeadline() {
		const signal = stoppable();
		while (!signal.aborted) {
			const left = state.startedMs + plan.timing.deadlineMs - clock.monotonic();
			await clock.sleep(Math.max(0, left), signal);
			dispatch({
				kind: "tick",
				atMs: clock.monotonic()
			});
		}
	}
	const unheard = hearing(options, (kind) => dispatch({
		kind,
		atMs: clock.monotonic()
	}));
	try {
		const watches = [watchDeadline(), ...plan.pairs.map(watch)];
		const decision = await Promise.race([decided, Promise.all(watches).then(() => decided)]);
		time.look();
		const startedAt = options.resume?.startedAt ?? time.at(begun).toISOString();
		const endedAt = time.at(clock.monotonic()).toISOString();
		return {
			verdict: composeVerdict(plan, state, decision, {
				startedAt,
				endedAt,
				clockStepMs: time.step()
			}),
			state: decision.verdict === "healthy" || decision.reason === "superseded" ? null : writeProgress(plan, state.pairs, startedAt)
		};
	} finally {
		stop();
		unheard();
	}
}
/** Hears the signals that end a verification from outside, also those that came before; the answer stops hearing them. */
function hearing({ signal, superseded }, end) {
	const heard = [[signal, () => end("interrupted")], [superseded, () => end("superseded")]];
	for (const [one, act] of heard) {
		one?.addEventListener("abort", act, { once: true });
		if (one?.aborted) act();
	}
	return () => {
		for (const [one, act] of heard) one?.removeEventListener("abort", act);
	};
}

// src/journeys/verification.ts
/**
* Probes an environment until there is a verdict. Nothing is sent, recorded or written: the state is the caller's to
* keep. Throws ENVIRONMENT_UNKNOWN, CONFIG_INVALID, USAGE for a group that is not there, and INPUT_INVALID for a state
* that is of something else.
*/
async function verifyEnvironment(edge, configuration, asked, { signal, superseded, progress }) {
	const { resume = null } = asked;
	const plan = planOf(edge, configuration, asked);
	const tell = changesOnly(progress);
	return verify(plan, (pair, timeoutMs, stop) => edge.prober.probe(pair, timeoutMs, stop), edge.clock, {
		random: edge.random,
		signal,
		...superseded && { superseded },
		...resume !== null && { resume: readProgress(resume, plan) },
		onSample: (pair, sample) => tell(pair.id, lineOf(pair, sample))
	});
}
/**
* What a verification would look at, for whoever records something before it begins. Throws ENVIRONMENT_UNKNOWN,
* CONFIG_INVALID, SECRET_MISSING, and USAGE for a group that is not there.
*/
function planOf(edge, configuration, { environment: name, groups = null, expected }) {
	const targets = resolvedTargets(require_environment.environmentOf(configuration, name), name, edge.environment.variable);
	return require_plan.planVerification(name, targets, {
		environment: name,
		...expected
	}, groups);
}
/** How often the same is told of a place that changes to and fro, as behind a balancer of two versions. */
const mostTimes = 3;
/** Tells what differs from what was seen there before; what comes again and again is told no more after a while. */
function changesOnly(progress) {
	const last = /* @__PURE__ */ new Map();
	const times = /* @__PURE__ */ new Map();
	return (place, line) => {
		if (last.get(place) === line) return;
		last.set(place, line);
		const count = (times.get(line) ?? 0) + 1;
		times.set(line, count);
		if (count < mostTimes) progress(line);
		if (count === mostTimes) progress(`${line}, by turns; not told again`);
	};
}
function lineOf(pair, { outcome, version, reason }) {
	return `${pair.id}: ${outcome}${version === null ? "" : ` ${version}`}${reason === null ? "" : ` (${reason})`}`;
}
/** A target's address may be taken from the environment variables, as everything that differs between machines. */
function resolvedTargets(environment, name, variable) {
	const resolved = (text) => require_cli_program_ts.resolveSecret(text, variable, `environments.${name}.targets`);
	return {
		...environment,
		targets: environment.targets.map((target) => typeof target === "string" ? resolved(target) : {
			...target,
			url: resolved(target.url)
		})
	};
}

Object.defineProperty(exports, "planOf", {
  enumerable: true,
  get: function () {
    return planOf;
  }
});
Object.defineProperty(exports, "verifyEnvironment", {
  enumerable: true,
  get: function () {
    return verifyEnvironment;
  }
});