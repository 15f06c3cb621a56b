import { n as createRedactor, t as secretsOf } from "./known-secrets.js";
import { t as WaybillError } from "../errors.js";
import { i as resolveSecret } from "../config/secrets.js";
import { a as claimsRelease, c as samplesNeeded, n as releaseName, o as planVerification } from "../delivery/version-match.js";
import { n as openEdge } from "../edge/open-edge.js";

// src/ledger/shipments.ts
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
	else if (entry.kind.endsWith(".receipts")) for (const receipt of payloadOf(entry).receipts) draft.receipts.set(receipt.message, receipt);
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
		acts: draft.intents.map((intent) => sendingAct(intent, draft.receipts)),
		verdicts: draft.verdicts.map((entry) => ({
			seq: entry.seq,
			at: entry.at,
			verdict: payloadOf(entry).verdict
		})),
		deployments: draft.deployments
	};
}
function sendingAct(intent, receipts) {
	const { revision, causing, keyId, recipients } = payloadOf(intent);
	return {
		kind: messageKind(intent.kind),
		seq: intent.seq,
		at: intent.at,
		revision,
		causing,
		keyId,
		messages: recipients.map((to) => ({
			...to,
			receipt: receipts.get(to.message) ?? null
		}))
	};
}
function messageKind(kind) {
	return kind.slice(0, kind.indexOf("."));
}
/** `entryFault` has checked the payload against the schema of its kind, when it was written and when it was read. */
function payloadOf(entry) {
	return entry.payload;
}

// src/journeys/environment.ts
/**
* Throws PACKAGE_AMBIGUOUS where `packages` are configured: a shipment is of one package, and nothing here tells which.
*/
function refusePackages({ packages }) {
	const names = Object.keys(packages ?? {});
	if (names.length === 0) return;
	throw new WaybillError("PACKAGE_AMBIGUOUS", `waybill.yml has packages (${names.join(", ")}), and a shipment is of one.`, { hint: "This version ships one product a repository. Give each package a configuration of its own, without packages:, and name it with --config." });
}
/** An environment of the configuration. Throws ENVIRONMENT_UNKNOWN, naming those that there are. */
function environmentOf(configuration, name) {
	const known = Object.keys(configuration.environments);
	const environment = known.includes(name) ? configuration.environments[name] : void 0;
	if (environment) return environment;
	throw new WaybillError("ENVIRONMENT_UNKNOWN", `waybill.yml has no environment ${name}.`, { hint: known.length > 0 ? `Its environments: ${known.join(", ")}.` : `Add one:\nenvironments:\n  ${name}: { targets: [https://acme.example], notify: [] }` });
}

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
	const name = outcome === "pass" || outcome === "stale" ? releaseName(sample, expected) : null;
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
	return seen.filter(([{ check, required }]) => required && claimsRelease(check));
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
	const told = plan.pairs.find(({ id, check, required }) => id === event.pair && required && claimsRelease(check));
	const isFirst = outcome === "pass" && pairs.get(event.pair)?.fresh === 0;
	if (told === void 0 || !(outcome === "stale" || isFirst)) return pairs;
	const undone = plan.pairs.filter(({ check, target }) => target.name === told.target.name && !(isFirst && claimsRelease(check))).map(({ id }) => id);
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
	return fresh >= samplesNeeded(pair, timing) + relapses;
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
	const plan = planVerification(asked.environment, resolvedTargets(environmentOf(configuration, asked.environment), asked.environment, edge.environment.variable), asked.expected);
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
	const resolved = (text) => resolveSecret(text, variable, `environments.${name}.targets`);
	return {
		...environment,
		targets: environment.targets.map((target) => typeof target === "string" ? resolved(target) : {
			...target,
			url: resolved(target.url)
		})
	};
}
/**
* The shipment that a release in an environment is: by its version, with or without a `v`, else the one last announced
* there. Throws NOTHING_ANNOUNCED.
*/
function announcedShipment(entries, asked) {
	const shipments = foldShipments(entries);
	const { environment, release } = asked;
	const version = release === null ? null : plainVersion(release);
	const there = shipments.filter((one) => one.environment === environment && (version === null || one.version === version));
	const found = lastAnnounced(there, {
		environment,
		package: null
	});
	if (found) return found;
	throw new WaybillError("NOTHING_ANNOUNCED", `${release ?? "No release"} was ${release === null ? "" : "not "}announced to ${environment}${release === null ? " yet" : ""}.`, { hint: `Announce it first: waybill announce --environment ${environment}` });
}
/** A version without the dress of its tag: `v1.4.0` and `api@1.4.0` are 1.4.0. */
function plainVersion(text) {
	return /\d+\.\d+\.\d+.*$/.exec(text)?.[0] ?? text;
}

// src/cli/shipment.ts
/** The edge of a call, with its secrets known to whatever prints. */
function edgeOf({ world, signal }) {
	return openEdge(world, {
		signal,
		redact: createRedactor(secretsOf(world))
	});
}
/** What became of the messages, in lines: the counts, then everything that was not simply accepted. */
function sendingRemarks({ counts, messages }) {
	const parts = Object.entries(counts).filter(([, count]) => count > 0);
	const notable = messages.filter(({ state, reason }) => state !== "accepted" && reason !== null);
	return [{
		level: "info",
		text: `Messages: ${parts.map(([state, count]) => `${count} ${state}`).join(", ") || "none"}.`
	}, ...notable.map(({ state, channel, recipient, reason }) => ({
		level: state === "skipped" ? "info" : "warning",
		text: `${state}: ${channel} ${recipient.slice(0, 12)}: ${reason}`
	}))];
}
function sendingOutputs({ shipment, version, counts }) {
	return {
		...shipment === null ? {} : { shipment },
		version: version ?? "",
		"messages-accepted": String(counts.accepted ?? 0),
		"messages-unknown": String(counts.unknown ?? 0)
	};
}

export { plainVersion as a, refusePackages as c, lastAttempt as d, reachedBy as f, announcedShipment as i, actsOf as l, sendingOutputs as n, verifyEnvironment as o, sendingRemarks as r, environmentOf as s, edgeOf as t, foldShipments as u };