const require_cli_ahead_ts = require("../cli/ahead.js");
const require_bom = require("../journeys/lockfiles.js");
const require_next_announcement = require("../journeys/next-announcement.js");
const require_open_edge = require("../edge/open-edge.js");

// src/journeys/stale-run.ts
/**
* Throws STALE_RUN (exit code 9) for a release that is older than the one that was verified there last: a run that waited in a
* queue must not undo what came after it. Older is a commit that the verified one descends from; where this clone lacks one
* of the two, a commit that the ledger knows from an earlier verification. Going back on purpose is `waybill rollback`.
*/
async function refuseStaleRun({ repository }, entries, run) {
	const states = statesOf(entries, run);
	const current = states.at(-1);
	if (!current?.commit || run.commit === null || current.commit === run.commit) return;
	const before = states.findLast(({ commit }) => commit === run.commit) ?? null;
	if (await isOlder(repository, run.commit, current.commit, before !== null)) throw stale(run, current, before);
}
/** The entries that say which release was put there, verified or gone back to, in the order of the ledger. */
function statesOf(entries, run) {
	return entries.filter((entry) => isState(entry, run));
}
/** Whether an entry says which release an environment was put to: verified, or gone back to since. */
function isState(entry, run) {
	if (entry.environment !== run.environment || entry.package !== run.package) return false;
	if (entry.kind === "verify.result") {
		const { verdict } = entry.payload;
		return verdict.verdict === "healthy" && overlaps(verdict.partial, run.groups);
	}
	return entry.kind === "rollback.recorded" && overlaps(entry.payload.groups, run.groups);
}
function overlaps(one, other) {
	return !one || !other || one.some((name) => other.includes(name));
}
async function isOlder(repository, commit, current, wasVerified) {
	if (await repository.isAncestor(commit, current)) return true;
	if (!wasVerified) return false;
	return (await Promise.all([commit, current].map((oid) => repository.resolve(oid)))).includes(null);
}
function stale(run, current, before) {
	const { environment, package: part, version } = run;
	const same = before === null || before.version === version ? "" : ` ${version} is the commit that was there before as ${before.version}.`;
	return new require_cli_ahead_ts.WaybillError("STALE_RUN", `${version} is older than ${current.version}, which was verified in ${environment} since (ledger entry ${current.seq}).${same}`, {
		exitCode: require_cli_ahead_ts.exitCodes.refusedByRule,
		hint: `Nothing is to be done when this run merely waited too long. To go back on purpose: waybill rollback --environment ${environment}${require_next_announcement.flagOf(part)} --to ${version} --reason "..."`
	});
}

// src/ledger/evidence.ts
/** The evidence of a release, a name once with what was attached last, by name. Linear in the entries. */
function evidenceOf(entries, subject) {
	const last = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind !== "evidence.attached" || !require_open_edge.speaksOf(entry, subject)) continue;
		const { name, result, summary } = entry.payload;
		const [file] = entry.evidence;
		const { at, seq } = entry;
		last.set(name, {
			name,
			result,
			summary,
			at,
			seq,
			sha256: file?.sha256 ?? null,
			url: file?.url ?? null
		});
	}
	return [...last.values()].sort((a, b) => require_bom.byCodeUnit(a.name, b.name));
}

// src/ledger/requirements.ts
/**
* Which of the requirements (`approval:NAME`, `evidence:NAME`) the record of a release does not meet, each as a sentence,
* in the order in which they were given, each once. An approval must be approved and not taken back since; evidence must
* have passed: what nobody could tell does not count. A requirement of any other form is never met.
*/
function unmetRequirements(entries, subject, requirements) {
	if (requirements.length === 0) return [];
	const approvals = new Map(require_open_edge.approvalsOf(entries, subject).map((one) => [one.name, one]));
	const evidence = new Map(evidenceOf(entries, subject).map((one) => [one.name, one]));
	return [...new Set(requirements)].flatMap((requirement) => {
		const [, kind, name = ""] = /^(approval|evidence):(.+)$/.exec(requirement) ?? [];
		if (kind === "approval") {
			const found = approvals.get(name);
			if (!found) return [`approval:${name} is not recorded.`];
			return found.decision === "approved" ? [] : [`approval:${name} was rejected by ${found.by} (entry ${found.seq}).`];
		}
		if (kind === "evidence") {
			const found = evidence.get(name);
			if (!found) return [`evidence:${name} is not attached.`];
			return found.result === "passed" ? [] : [`evidence:${name} is ${found.result}: ${found.summary} (entry ${found.seq}).`];
		}
		return [`${requirement} is no requirement that can be met.`];
	});
}

Object.defineProperty(exports, "refuseStaleRun", {
  enumerable: true,
  get: function () {
    return refuseStaleRun;
  }
});
Object.defineProperty(exports, "statesOf", {
  enumerable: true,
  get: function () {
    return statesOf;
  }
});
Object.defineProperty(exports, "unmetRequirements", {
  enumerable: true,
  get: function () {
    return unmetRequirements;
  }
});