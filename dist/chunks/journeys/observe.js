const require_open_edge = require("../edge/open-edge.js");
const require_what_ran = require("../ledger/what-ran.js");
const require_shipments = require("../ledger/shipments.js");
const require_environment = require("./environment.js");
const require_record_fact = require("./record-fact.js");
const require_responsible = require("./responsible.js");
const require_verification = require("./verification.js");

// src/ledger/drift.ts
/**
* What was seen to run, by version, where that is not what should: null where it is, or where nobody could see it. Only what a
* required check saw counts, and a service that is down has not drifted. `tolerated` are versions that may be seen too.
*/
function driftIn(verdict, tolerated) {
	if (verdict.verdict === "healthy") return null;
	if (!verdict.checks.some(({ required, counts }) => required && counts.stale > 0)) return null;
	const seen = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	const others = seen.map(([version]) => version).filter((version) => version !== verdict.expected.version);
	return others.length > 0 && others.every((version) => tolerated.includes(version)) ? null : Object.fromEntries(seen);
}
/**
* The entry that tells of the same drift already: the same versions instead of the same one, in the same groups, and nothing
* since that ended it. How often each answered does not matter. Null where it is news.
*/
function knownDrift(entries, place, drift) {
	const here = require_what_ran.entriesAbout(entries, place);
	const last = here.findLast((entry) => entry.kind === "drift.detected" && sameGroups(entry, drift.groups));
	if (!last || here.some((entry) => entry.seq > last.seq && endsDrift(entry))) return null;
	const { expected, observed } = last.payload;
	return expected === drift.expected && versionsIn(observed).join("\n") === versionsIn(drift.observed).join("\n") ? last : null;
}
/** Somebody said that it was meant, put something else there, or saw that all is as it should be. */
function endsDrift({ kind, payload }) {
	if (kind === "verify.result" || kind === "observation") return payload.verdict.verdict === "healthy";
	return kind === "record.manual" || kind === "deploy.finished" || kind === "rollback.recorded";
}
function sameGroups({ payload }, groups) {
	return (payload.groups ?? []).toSorted().join("\n") === (groups ?? []).toSorted().join("\n");
}
function versionsIn(observed) {
	return Object.keys(observed).filter((version) => (observed[version] ?? 0) > 0).toSorted();
}

// src/ledger/intended.ts
/** Later than whatever was recorded, by whichever clock. */
const always = "9999-12-31T23:59:59Z";
/**
* What the ledger says should run in a place: what was delivered, claimed, gone back to or changed by hand last. What
* `observe` saw does not count, or a change by somebody would be what should run as soon as it was seen once.
*/
function intendedIn(entries, place) {
	const said = require_what_ran.entriesAbout(entries, place).filter(({ kind }) => kind !== "observation");
	const { running } = require_what_ran.whatRan(said, {
		...place,
		at: always
	});
	return [...new Set(running.map(({ group }) => group))].flatMap((group) => {
		const here = running.filter((one) => one.group === group);
		const judged = here.filter(({ verdict }) => verdict !== null);
		const [wanted] = (judged.length > 0 ? judged : here).toSorted((a, b) => b.seq - a.seq);
		if (!wanted) return [];
		const { version, commit } = wanted;
		const tolerated = here.map((one) => one.version).filter((one) => one !== version);
		return [{
			group,
			version,
			commit,
			digests: digestsOf(said, wanted),
			tolerated
		}];
	});
}
/** What was named last of the release: a later record of a deployment says more than the announcement. */
function digestsOf(entries, release) {
	return entries.findLast(({ version, commit, artifacts }) => artifacts.length > 0 && version === release.version && (release.commit === null || commit === null || commit === release.commit))?.artifacts.map(({ sha256 }) => sha256) ?? [];
}
/** For so long a deployment that nobody said the end of explains what is seen. */
const longestRollout = 864e5;
/**
* Versions whose deployment to a place began and has not ended: no `deploy.finished` and no verdict came after. What is on its
* way is no drift, for a day. `now` is in milliseconds since 1970.
*/
function underWay(entries, place, now) {
	const versions = /* @__PURE__ */ new Set();
	for (const { kind, version, at } of require_what_ran.entriesAbout(entries, place)) {
		if (version === null) continue;
		if (kind === "deploy.started") {
			if (now - Date.parse(at) < longestRollout) versions.add(version);
		} else if (kind === "deploy.finished" || kind === "verify.result" || kind === "rollback.recorded") versions.delete(version);
	}
	return [...versions].toSorted();
}

// src/journeys/observe.ts
/**
* Looks once, with short timing, at whether what runs is what the ledger says should, and records what it saw: an
* `observation` each time, and `drift.detected` once until it changes or ends. What is being deployed is no drift. A
* drift is ended by a deployment, a rollback, a change by hand that somebody answers for, or by being gone. Throws
* ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, and as `LedgerStore.append`.
*/
async function observe(edge, { configuration }, request, run) {
	const { environment } = request;
	require_environment.environmentOf(configuration, environment);
	const place = {
		environment,
		package: require_environment.shippedPackage(configuration, request.package)
	};
	const entries = [...await edge.ledger.read()].map(({ entry }) => entry);
	const { wanted, warnings } = wantedIn(configuration, environment, intendedIn(entries, place));
	const onTheWay = underWay(entries, place, edge.clock.now().getTime());
	const responsible = await require_responsible.responsibleFor(edge, configuration, {
		...place,
		named: null
	});
	const observations = [];
	for (const one of wanted) {
		const { version, commit, digests, groups } = one;
		const asked = {
			environment,
			expected: {
				version,
				commit,
				package: place.package,
				...digests.length > 0 && { digests }
			},
			groups
		};
		const { verdict } = await require_verification.verifyEnvironment(edge, brief(configuration, environment), asked, run);
		const tolerated = [...one.tolerated, ...onTheWay];
		observations.push(await record(edge, entries, {
			wanted: one,
			tolerated,
			place,
			verdict,
			responsible
		}));
	}
	return {
		...place,
		observations,
		warnings: [...warnings, ...clockWarnings(observations)]
	};
}
/** `entries` grows by what is recorded. */
async function record(edge, entries, look) {
	const { wanted, place, verdict } = look;
	const { groups, version, commit } = wanted;
	const seen = {
		groups,
		expected: {
			version,
			commit
		},
		verdict
	};
	if (verdict.reason === "interrupted") return {
		...seen,
		seq: null,
		drift: null
	};
	const content = contentOf(entries, look, {
		kind: "observation",
		payload: { verdict }
	});
	const { entry } = await require_record_fact.recordFact(edge, entries, content);
	const observed = driftIn(verdict, look.tolerated);
	const known = observed === null ? null : knownDrift(entries, place, {
		expected: version,
		observed,
		groups
	});
	entries.push(entry);
	if (observed === null) return {
		...seen,
		seq: entry.seq,
		drift: null
	};
	if (known) return {
		...seen,
		seq: entry.seq,
		drift: {
			observed,
			seq: known.seq,
			news: false
		}
	};
	const drift = {
		observation: entry.seq,
		expected: version,
		observed: { ...observed },
		...groups === null ? {} : { groups: [...groups] }
	};
	const told = await require_record_fact.recordFact(edge, entries, contentOf(entries, look, {
		kind: "drift.detected",
		payload: drift
	}));
	entries.push(told.entry);
	return {
		...seen,
		seq: entry.seq,
		drift: {
			observed,
			seq: told.entry.seq,
			news: true
		}
	};
}
function contentOf(entries, { wanted: { version, commit }, place, responsible }, act) {
	const shipment = require_shipments.foldShipments(entries).findLast((one) => one.environment === place.environment && one.package === place.package && one.version === version && (commit === null || one.commit === commit));
	return {
		...act,
		...place,
		shipment: shipment?.id ?? null,
		version,
		commit,
		responsible,
		artifacts: [],
		evidence: []
	};
}
/** One look for all groups that should run the same; what is in no group can only be looked at together with everything. */
function wantedIn(configuration, environment, intended) {
	const releases = new Map(intended.map((one) => [JSON.stringify([one.version, one.commit]), one]));
	const [first] = intended;
	if (!first) return {
		wanted: [],
		warnings: []
	};
	const { targets } = require_environment.environmentOf(configuration, environment);
	const all = targets.map((target) => typeof target === "string" ? null : target.group ?? null);
	const named = new Set(intended.map(({ group }) => group));
	const rest = [...new Set(all)].filter((group) => group !== null && !named.has(group));
	if (releases.size === 1) {
		const tolerated = intended.flatMap((one) => one.tolerated);
		const one = {
			...first,
			tolerated
		};
		if (named.has(null) || rest.length === 0) return {
			wanted: [{
				...one,
				groups: null
			}],
			warnings: []
		};
		const groups = [...named].filter((group) => group !== null).filter((group) => all.includes(group));
		const unsaid = rest.filter((group) => group !== null).toSorted();
		return {
			wanted: groups.length === 0 ? [] : [{
				...one,
				groups: groups.toSorted()
			}],
			warnings: [`Nothing is recorded that should run in ${unsaid.join(", ")}: it was left out.`]
		};
	}
	return {
		wanted: [...releases].flatMap(([release, one]) => {
			const same = intended.filter(({ version, commit }) => JSON.stringify([version, commit]) === release);
			const groups = same.flatMap(({ group }) => group === null ? rest : [group]).filter((one) => one !== null);
			return groups.length === 0 ? [] : [{
				...one,
				tolerated: same.flatMap((other) => other.tolerated),
				groups: groups.toSorted()
			}];
		}),
		warnings: all.includes(null) ? ["Targets without a group cannot be told apart while groups should run different versions: they were left out."] : []
	};
}
const longestInterval = 200;
const longestDeadline = 3e4;
/** As many answers as a delivery takes, in quick succession: enough to meet a stale instance, and over in seconds. */
function brief(configuration, name) {
	const environment = require_environment.environmentOf(configuration, name);
	const { timing } = environment;
	const interval = Math.min(longestInterval, require_open_edge.milliseconds(timing.interval));
	const deadline = Math.min(longestDeadline, require_open_edge.milliseconds(timing.deadline));
	const short = {
		...timing,
		interval: `${interval}ms`,
		deadline: `${deadline}ms`,
		bake: "0s",
		successes: 1
	};
	return {
		...configuration,
		environments: {
			...configuration.environments,
			[name]: {
				...environment,
				timing: short
			}
		}
	};
}
function clockWarnings(observations) {
	return [...new Set(observations.flatMap(({ verdict }) => [...verdict.warnings ?? [], ...verdict.checks.flatMap(({ warnings }) => warnings ?? [])]))];
}

exports.observe = observe;