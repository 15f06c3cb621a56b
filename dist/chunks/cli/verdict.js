const require_cli_ahead_ts = require("./ahead.js");
const require_environment = require("../journeys/environment.js");
const require_secrets = require("../config/secrets.js");
const require_version_match = require("../delivery/version-match.js");

// src/delivery/pair-state.ts
/** Samples in a row without an answer until a pair is unknown; probing goes on. */
const blankLimit = 5;
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
	lastAt: null
};
/**
* A path that is not found and a name that does not resolve are mistakes of the check, until the target has answered
* there once: from then on it is the target that went away.
*/
function settleSample(state, sample) {
	const isAbsence = sample.outcome === "error" && ["not-found", "ENOTFOUND"].includes(sample.code ?? "");
	const hasAnswered = state.counts.pass + state.counts.stale > 0;
	return isAbsence && hasAnswered ? {
		...sample,
		outcome: "fail"
	} : sample;
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
	const name = outcome === "pass" || outcome === "stale" ? require_version_match.releaseName(sample, expected) : null;
	const releases = new Map(state.releases);
	if (name !== null) releases.set(name, (releases.get(name) ?? 0) + 1);
	return {
		...state,
		counts: {
			...state.counts,
			[outcome]: state.counts[outcome] + 1
		},
		releases,
		last: outcome,
		reason: outcome === "pass" ? state.reason : sample.reason,
		firstAt: state.firstAt ?? at,
		lastAt: at
	};
}
function move(state, outcome, { successes, isBaking }) {
	switch (outcome) {
		case "pass": {
			const inRow = state.successes + 1;
			const phase = inRow >= successes || isBaking && state.phase !== "probing" ? "passing" : "probing";
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
			const phase = isBaking && state.phase !== "probing" ? "passing" : "probing";
			const turns = state.turns + turn;
			const flaps = state.flaps + (isBaking ? turn : 0);
			return {
				...answered(state, "fail"),
				phase,
				successes: 0,
				failures: state.failures + 1,
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
function answered(state, lastAnswer) {
	return {
		...state,
		lastAnswer,
		blanks: 0
	};
}

// src/delivery/compose-verdict.ts
/** The document `waybill/verdict@1` of a decided verification: the decision, and per pair what was seen. */
function composeVerdict(plan, state, decision, span) {
	const seen = plan.pairs.map((pair) => [pair, state.pairs.get(pair.id) ?? unseen]);
	const coverage = coverageOf(seen);
	return {
		schema: "waybill/verdict@1",
		verdict: decision.verdict,
		reason: decision.reason,
		coverage,
		missProbability: coverage === "L0" ? null : missProbability(seen),
		expected: {
			version: plan.expected.version,
			commit: plan.expected.commit
		},
		observed: sum(seen.map(([, { releases }]) => releases)),
		checks: seen.map(([pair, one]) => evidenceOf(pair, one)),
		startedAt: span.startedAt,
		endedAt: span.endedAt
	};
}
/** L1 when, on every target, a required check that asks for the release was told one; L0 claims no version at all. */
function coverageOf(seen) {
	const targets = new Set(seen.map(([{ target }]) => target.name));
	const told = new Set(claiming(seen).flatMap(([{ target }, { releases }]) => releases.size > 0 ? [target.name] : []));
	return targets.size > 0 && told.size === targets.size ? "L1" : "L0";
}
/** (3/4)^n for the pair with the fewest passes since it was last stale; six significant digits, the same everywhere. */
function missProbability(seen) {
	const fewest = Math.min(...claiming(seen).map(([, { fresh }]) => fresh));
	return Number((.75 ** fewest).toPrecision(6));
}
function claiming(seen) {
	return seen.filter(([{ check, required }]) => required && require_version_match.claimsRelease(check));
}
function evidenceOf(pair, seen) {
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
		lastAt: seen.lastAt
	};
}
function sum(counts) {
	const total = /* @__PURE__ */ new Map();
	for (const [name, count] of counts.flatMap((one) => [...one])) total.set(name, (total.get(name) ?? 0) + count);
	return Object.fromEntries([...total].sort(([a], [b]) => a < b ? -1 : 1));
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
* The verdict when the time is up and not everything is proven. Unhealthy comes before inconclusive: what one pair is
* known to be weighs more than what another is not known to be. A wrong release comes first, for it explains the rest;
* it is `mixed` when more than one release was seen, over all pairs.
*/
function resolveAtDeadline(pairs) {
	const conclusions = new Set(pairs.map(conclude));
	if (conclusions.has("stale")) return {
		verdict: "unhealthy",
		reason: new Set(pairs.flatMap(({ seen }) => [...seen.releases.keys()])).size > 1 ? "mixed" : "wrong-version"
	};
	const unhealthy = unhealthyFirst.find((reason) => conclusions.has(reason));
	if (unhealthy !== void 0) return {
		verdict: "unhealthy",
		reason: unhealthy
	};
	return {
		verdict: "inconclusive",
		reason: inconclusiveFirst.find((reason) => conclusions.has(reason)) ?? "no-data"
	};
}
function conclude({ seen, isProven }) {
	const { pass, stale, fail, error, nodata } = seen.counts;
	const answers = pass + stale + fail;
	const blindness = nodata > error || nodata > 0 && answers === 0 ? "no-data" : "unreachable-by-observer";
	if (answers === 0 || seen.phase === "unknown" && error + nodata >= answers) return blindness;
	if (seen.relapses > 0 && !isProven) return "stale";
	switch (seen.lastAnswer) {
		case "stale": return "stale";
		case "fail": return concludeFailing(seen, blindness);
		default: return seen.turns > 1 && seen.phase === "probing" ? "flapping" : "deadline-in-bake";
	}
}
function concludeFailing(seen, blindness) {
	const { stale, fail, error, nodata } = seen.counts;
	if (seen.turns > 1) return "flapping";
	if (seen.everPassing) return seen.failures >= 3 ? "regressed" : "deadline-in-bake";
	if (stale > fail) return "stale";
	return fail >= error + nodata ? "never-healthy" : blindness;
}

// src/delivery/state-machine.ts
function startVerification(plan, atMs) {
	return {
		phase: "waiting",
		pairs: new Map(plan.pairs.map((pair) => [pair.id, unseen])),
		bakedMs: 0,
		startedMs: atMs,
		nowMs: atMs,
		decision: null
	};
}
/**
* The next state. Healthy needs all of: every required pair passing, the bake over, and `samplesNeeded` passes of each
* since it was last stale, and one more for each time that it fell back to another release (otherwise a patient
* observer would meet a lucky run behind a mixed balancer). Failing during the bake is unhealthy at once; the rest is
* decided at the deadline, since a release may come up late. A decided state does not change any more.
*/
function advance(plan, before, event) {
	if (before.decision !== null) return before;
	const state = passTime(plan, before, event.atMs);
	if (event.kind === "interrupted") return decide(state, {
		verdict: "inconclusive",
		reason: "interrupted"
	});
	const seen = event.kind === "sample" ? takeSample(plan, state, event) : state;
	const decision = decisionOf(plan, seen);
	return decision === null ? seen : decide(seen, decision);
}
function decide(state, decision) {
	return {
		...state,
		phase: "decided",
		decision
	};
}
/** The bake's clock stands still while a required pair is unknown, and ends at the deadline. */
function passTime(plan, state, atMs) {
	const nowMs = Math.max(state.nowMs, atMs);
	const end = Math.min(nowMs, state.startedMs + plan.timing.deadlineMs);
	const isBlind = requiredStates(plan, state).some(([, { phase }]) => phase === "unknown");
	const baked = state.phase === "baking" && !isBlind ? Math.max(0, end - state.nowMs) : 0;
	return {
		...state,
		nowMs,
		bakedMs: state.bakedMs + baked
	};
}
function takeSample(plan, state, event) {
	const pair = state.pairs.get(event.pair);
	if (pair === void 0) return state;
	const isBaking = state.phase === "baking";
	const limits = {
		expected: plan.expected,
		successes: plan.timing.successes,
		isBaking
	};
	const pairs = new Map(withoutOldPasses(plan, state.pairs, event));
	pairs.set(event.pair, nextPairState(pair, event.sample, limits));
	const required = requiredStates(plan, { pairs });
	const isGood = required.length > 0 && required.every(([, { phase }]) => phase === "passing");
	const isStale = required.some(([, { phase }]) => phase === "probing");
	if (isBaking && !isStale) return {
		...state,
		pairs
	};
	return {
		...state,
		pairs,
		phase: isGood ? "baking" : "probing",
		bakedMs: 0
	};
}
/**
* What passed on a target before it was seen to run the release passed against another one and does not count: a stale
* answer undoes the passes of all checks there, the first match those of the checks that do not ask for the release.
*/
function withoutOldPasses(plan, pairs, event) {
	const { outcome } = event.sample;
	const told = plan.pairs.find(({ id, check, required }) => id === event.pair && required && require_version_match.claimsRelease(check));
	const isFirst = outcome === "pass" && pairs.get(event.pair)?.fresh === 0;
	if (told === void 0 || !(outcome === "stale" || isFirst)) return pairs;
	const undone = plan.pairs.filter(({ check, target }) => target.name === told.target.name && !(isFirst && require_version_match.claimsRelease(check))).map(({ id }) => id);
	return new Map([...pairs].map(([id, seen]) => [id, undone.includes(id) ? {
		...seen,
		fresh: 0
	} : seen]));
}
function decisionOf(plan, state) {
	const required = requiredStates(plan, state);
	const isBaking = state.phase === "baking";
	if (isBaking && required.some(([, { failures }]) => failures >= 3)) return {
		verdict: "unhealthy",
		reason: "regressed"
	};
	if (isBaking && required.some(([, { flaps }]) => flaps > 1)) return {
		verdict: "unhealthy",
		reason: "flapping"
	};
	if (isBaking && state.bakedMs >= plan.timing.bakeMs && required.every((one) => isProven(plan, one))) return {
		verdict: "healthy",
		reason: "verified"
	};
	if (state.nowMs - state.startedMs < plan.timing.deadlineMs) return null;
	return resolveAtDeadline(required.map(([pair, seen]) => ({
		seen,
		isProven: hasSamples(plan, pair, seen)
	})));
}
function isProven(plan, [pair, seen]) {
	return seen.successes >= plan.timing.successes && hasSamples(plan, pair, seen);
}
function hasSamples({ timing }, pair, { fresh, relapses }) {
	return fresh >= require_version_match.samplesNeeded(pair, timing) + relapses;
}
function requiredStates(plan, { pairs }) {
	return plan.pairs.filter(({ required }) => required).map((pair) => [pair, pairs.get(pair.id) ?? unseen]);
}

// src/delivery/verify.ts
/** Probes under way at one time: polite to what is probed, and enough for many regions. */
const concurrency = 8;
/**
* Probes every pair of the plan until there is a verdict, at the latest at the deadline. Each pair is probed once an
* interval, measured from the start of its probe and never twice at a time. Rejects only when a probe throws.
*/
async function verify(plan, probe, clock, options) {
	const startedAt = clock.now().toISOString();
	const slots = createSlots(concurrency);
	const stops = [];
	let state = startVerification(plan, clock.monotonic());
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
		while (!signal.aborted) {
			await slots.acquire();
			const started = clock.monotonic();
			try {
				if (!signal.aborted) await probeOnce(pair, signal);
			} finally {
				slots.release();
			}
			const interval = plan.timing.intervalMs * (.9 + .2 * options.random());
			await clock.sleep(Math.max(0, started + interval - clock.monotonic()), signal);
		}
	}
	async function probeOnce(pair, signal) {
		const answer = await probe(pair, plan.timing.timeoutMs, signal);
		if (signal.aborted) return;
		const sample = settleSample(state.pairs.get(pair.id) ?? unseen, answer);
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
	const interrupt = () => dispatch({
		kind: "interrupted",
		atMs: clock.monotonic()
	});
	options.signal?.addEventListener("abort", interrupt, { once: true });
	if (options.signal?.aborted) interrupt();
	try {
		const watches = [watchDeadline(), ...plan.pairs.map(watch)];
		const decision = await Promise.race([decided, Promise.all(watches).then(() => decided)]);
		return composeVerdict(plan, state, decision, {
			startedAt,
			endedAt: clock.now().toISOString()
		});
	} finally {
		stop();
		options.signal?.removeEventListener("abort", interrupt);
	}
}
/** First come, first served. */
function createSlots(count) {
	const waiting = [];
	let free = count;
	return {
		async acquire() {
			if (free > 0) free -= 1;
			else await new Promise((resolve) => waiting.push(resolve));
		},
		release() {
			const next = waiting.shift();
			if (next === void 0) free += 1;
			else next();
		}
	};
}

// src/journeys/verification.ts
/** Probes an environment until there is a verdict. Nothing is sent and nothing recorded. */
function verifyEnvironment(edge, configuration, asked, { signal, progress }) {
	const plan = require_version_match.planVerification(asked.environment, resolvedTargets(require_environment.environmentOf(configuration, asked.environment), asked.environment, edge.environment.variable), asked.expected);
	const last = /* @__PURE__ */ new Map();
	return verify(plan, (pair, timeoutMs, stop) => edge.prober.probe(pair, timeoutMs, stop), edge.clock, {
		random: edge.random,
		signal,
		onSample: (pair, sample) => {
			const line = `${pair.id}: ${sample.outcome}${sample.version === null ? "" : ` ${sample.version}`}${sample.reason === null ? "" : ` (${sample.reason})`}`;
			if (last.get(pair.id) === line) return;
			last.set(pair.id, line);
			progress(line);
		}
	});
}
/** A target's address may be taken from the environment variables, as everything that differs between machines. */
function resolvedTargets(environment, name, variable) {
	const resolved = (text) => require_secrets.resolveSecret(text, variable, `environments.${name}.targets`);
	return {
		...environment,
		targets: environment.targets.map((target) => typeof target === "string" ? resolved(target) : {
			...target,
			url: resolved(target.url)
		})
	};
}

// src/cli/verdict.ts
function verdictExitCode({ verdict }) {
	switch (verdict) {
		case "healthy": return require_cli_ahead_ts.exitCodes.done;
		case "unhealthy": return require_cli_ahead_ts.exitCodes.unhealthy;
		case "inconclusive": return require_cli_ahead_ts.exitCodes.inconclusive;
	}
}
/** The verdict and, when it is not healthy, expected and observed side by side. */
function verdictRemarks(verdict) {
	const seen = Object.entries(verdict.observed).map(([version, count]) => `${version} (${count} answers)`);
	const expected = `expected ${verdict.expected.version}, saw ${seen.join(", ") || "no version"}`;
	const failing = verdict.checks.filter(({ outcome }) => outcome !== "pass");
	return [{
		level: verdict.verdict === "healthy" ? "info" : "error",
		text: `${verdict.verdict} (${verdict.reason}, ${verdict.coverage}): ${expected}.`
	}, ...failing.map(({ check, target, reason }) => ({
		level: "info",
		text: `${check} at ${target}: ${reason ?? "no answer yet"}`
	}))];
}
function verdictOutputs({ verdict, reason, coverage }) {
	return {
		verdict,
		reason,
		coverage
	};
}

Object.defineProperty(exports, "verdictExitCode", {
  enumerable: true,
  get: function () {
    return verdictExitCode;
  }
});
Object.defineProperty(exports, "verdictOutputs", {
  enumerable: true,
  get: function () {
    return verdictOutputs;
  }
});
Object.defineProperty(exports, "verdictRemarks", {
  enumerable: true,
  get: function () {
    return verdictRemarks;
  }
});
Object.defineProperty(exports, "verifyEnvironment", {
  enumerable: true,
  get: function () {
    return verifyEnvironment;
  }
});