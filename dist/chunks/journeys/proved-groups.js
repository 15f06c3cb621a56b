const require_verdict = require("../delivery/verdict.js");

// src/journeys/proved-groups.ts
/** Which groups of an environment a shipment is proved in: of each the last check that looked at it counts. */
function provedGroups(environment, shipment) {
	const last = lastOfEach(standing(shipment, Number.POSITIVE_INFINITY));
	const groups = new Set(environment.targets.map((target) => typeof target === "string" ? null : target.group ?? null));
	const required = [...groups].filter((name) => name === null || environment.groups?.[name]?.required !== false);
	const isProved = (name) => name !== null && last.get(name)?.verdict === "healthy";
	return {
		proved: [...groups].filter((name) => name !== null).filter(isProved),
		left: required.filter((name) => !isProved(name))
	};
}
/**
* The verdict that a message about an entry rests on: its own or, where that one looked at some groups only and all that were
* looked at are healthy, what the last looks at each of them come to together. Its span is that of all of them, its coverage the weakest.
*/
function restingVerdict(shipment, seq) {
	const known = standing(shipment, seq);
	const own = known.find((one) => one.seq === seq)?.verdict ?? null;
	if (own === null || own.partial === void 0 || own.verdict !== "healthy") return own;
	const parts = [...new Set(lastOfEach(known).values())];
	return parts.every(({ verdict }) => verdict === "healthy") && parts.length > 1 ? together(own, parts) : own;
}
/** The verdicts up to an entry; going back undoes what was proved before. */
function standing({ verdicts, rollbacks }, seq) {
	const undone = Math.max(0, ...rollbacks.filter((one) => one.seq < seq).map((one) => one.seq));
	return verdicts.filter((one) => one.seq <= seq && one.seq > undone);
}
/** By group. A verdict about everything proves no group; but where it saw one that was not right, what was proved of that one is no more. */
function lastOfEach(verdicts) {
	const last = /* @__PURE__ */ new Map();
	for (const { verdict } of verdicts) {
		for (const name of verdict.partial ?? []) last.set(name, verdict);
		if (verdict.partial !== void 0) continue;
		for (const group of verdict.groups ?? []) if (group.name !== null && group.verdict === "unhealthy") last.delete(group.name);
	}
	return last;
}
function together(own, parts) {
	const { partial: _, ...rest } = own;
	const misses = parts.map(({ missProbability }) => missProbability);
	const groups = /* @__PURE__ */ new Map();
	for (const part of parts) for (const group of part.groups ?? []) groups.set(group.name, group);
	const observed = {};
	for (const part of parts) for (const [version, count] of Object.entries(part.observed)) observed[version] = (observed[version] ?? 0) + count;
	const levels = parts.map(({ coverage }) => require_verdict.coverages.indexOf(coverage));
	return {
		...rest,
		coverage: require_verdict.coverages[Math.min(...levels)] ?? "L0",
		missProbability: misses.includes(null) ? null : Math.max(...misses.map((miss) => miss ?? 1)),
		observed,
		checks: parts.flatMap(({ checks }) => checks),
		...groups.size > 0 ? { groups: [...groups.values()] } : {},
		startedAt: parts.map(({ startedAt }) => startedAt).toSorted()[0] ?? own.startedAt,
		endedAt: parts.map(({ endedAt }) => endedAt).toSorted().at(-1) ?? own.endedAt
	};
}

Object.defineProperty(exports, "provedGroups", {
  enumerable: true,
  get: function () {
    return provedGroups;
  }
});
Object.defineProperty(exports, "restingVerdict", {
  enumerable: true,
  get: function () {
    return restingVerdict;
  }
});