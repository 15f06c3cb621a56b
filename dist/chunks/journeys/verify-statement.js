const require_cli_ahead_ts = require("../cli/ahead.js");
const require_bom = require("./lockfiles.js");
const require_verification = require("./verification.js");
const require_digest = require("../ledger/digest.js");
const require_announcement_plan = require("./announcement-plan.js");
const require_canonical = require("../ledger/canonical.js");

// src/journeys/supersede.ts
const beginnings = [
	"deploy.started",
	"deploy.finished",
	"verify.result"
];
/**
* The entry by which something newer of the same package and environment began while this was checked: a shipment that was
* announced later is being put there, or the environment was put back. Null: nothing.
*/
function supersededBy(entries, under) {
	const frozen = /* @__PURE__ */ new Map();
	for (const { kind, shipment, seq } of entries) if (kind === "shipment.frozen" && shipment !== null && !frozen.has(shipment)) frozen.set(shipment, seq);
	const isNewer = ({ shipment }) => shipment !== null && shipment !== under.shipment && (frozen.get(shipment) ?? 0) > under.frozen;
	return entries.find((entry) => entry.seq > under.since && entry.environment === under.environment && entry.package === under.package && (entry.kind === "rollback.recorded" || beginnings.includes(entry.kind) && isNewer(entry))) ?? null;
}
const lookEveryMs = 3e4;
/**
* Looks into the ledger every thirty seconds while a check goes on, and aborts `superseded` as soon as something newer
* began. A ledger that does not answer then says nothing: it is asked once more before the verdict is recorded.
*/
function watchSuperseded(edge, under) {
	const found = new AbortController();
	const done = new AbortController();
	const watch = async () => {
		for (;;) {
			await edge.clock.sleep(lookEveryMs, done.signal);
			if (done.signal.aborted) return;
			if (supersededBy((await edge.ledger.read().catch(() => [])).map(({ entry }) => entry), under) !== null) return found.abort();
		}
	};
	watch();
	return {
		superseded: found.signal,
		stop: () => done.abort()
	};
}
/** What a verdict comes to when something newer took the place of what was checked: it proves nothing any more. */
function asSuperseded(verdict) {
	return {
		...verdict,
		verdict: "inconclusive",
		reason: "superseded"
	};
}

// src/journeys/verify-state.ts
function keptState({ files, repository, remark }, verifying) {
	const { environment, package: part, version, commit, groups } = verifying;
	const name = require_digest.sha256Of(require_canonical.canonicalBytes([
		environment,
		part,
		version,
		commit,
		groups
	])).slice(0, 16);
	const path = `${repository.gitDirectory}/waybill/verification/${name}.json`;
	const read = async () => {
		const bytes = await files.read(path);
		return bytes === null || bytes.length === 0 ? null : Buffer.from(bytes).toString("utf8");
	};
	return {
		path,
		read,
		keep: async (state) => {
			try {
				if (state !== null) await files.write(path, state);
				else if (await read() !== null) await files.write(path, "");
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				remark?.(`What was seen could not be kept for --resume: ${why}`);
			}
		}
	};
}

// src/journeys/verify-release.ts
/**
* Checks a release until there is a verdict. What was seen is kept for `--resume` where the time was up or the run was stopped.
* A newer release that began meanwhile makes it inconclusive, `superseded`.
*/
async function checkRelease(edge, configuration, release, { signal, progress }) {
	const { environment, package: part, version, commit, digests, groups, under } = release;
	const kept = keptState(edge, release);
	const before = release.resume ? await kept.read() : null;
	if (release.resume && before === null) progress("There is nothing to go on with: it is checked from the start.");
	const watch = under === null ? null : watchSuperseded(edge, under);
	try {
		const { verdict, state } = await require_verification.verifyEnvironment(edge, configuration, {
			environment,
			expected: {
				version,
				commit,
				package: part,
				...digests.length > 0 ? { digests } : {}
			},
			groups,
			resume: before
		}, {
			signal,
			progress,
			...watch === null ? {} : { superseded: watch.superseded }
		});
		await kept.keep(state);
		return under === null ? verdict : await stillStanding(edge, under, verdict);
	} finally {
		watch?.stop();
	}
}
/** The last look before the verdict counts. A ledger that does not answer now will not take the verdict either. */
async function stillStanding(edge, under, verdict) {
	if (verdict.reason === "superseded") return verdict;
	const recorded = await edge.ledger.read().catch(() => []);
	return supersededBy(recorded.map(({ entry }) => entry), under) === null ? verdict : asSuperseded(verdict);
}

// src/attestation/delivery-statement.ts
/** in-toto has no predicate for deployments (in-toto/attestation, spec/predicates), so this is Waybill's own: docs/record.md. */
const predicateType = "https://waybill.example/delivery/v0.1";
const statementType = "https://in-toto.io/Statement/v1";
/**
* The in-toto statement (Statement v1) of a delivery, ready to be signed: canonical JSON and a final newline, the same claim
* in the same bytes. It is about the artifacts or, where none is known by digest, about the commit (`gitCommit` of
* in-toto's digest set). Product, package and environment are in the predicate, so that a statement about one place cannot
* pass for another (SLSA VSA, `resourceUri`). Nothing is signed here and nobody is asked. Throws a TypeError without
* artifacts and without a commit.
*/
function deliveryStatement(claim) {
	return require_canonical.canonicalText({
		_type: statementType,
		subject: subjectsOf(claim),
		predicateType,
		predicate: {
			service: {
				product: claim.product,
				package: claim.package
			},
			environment: claim.environment,
			version: claim.version,
			commit: claim.commit,
			shipment: claim.shipment,
			repository: addressOf(claim),
			result: resultOf(claim.verdict),
			ledger: claim.ledger && { ...claim.ledger }
		}
	});
}
function subjectsOf(claim) {
	const { artifacts, commit, version } = claim;
	if (artifacts.length > 0) return [...artifacts].sort((a, b) => require_bom.byCodeUnit(a.name, b.name) || require_bom.byCodeUnit(a.sha256, b.sha256)).map(({ name, sha256 }) => ({
		name,
		digest: { sha256 }
	}));
	if (commit === null) throw new TypeError("a statement is about artifacts or a commit");
	const repository = addressOf(claim);
	return [{
		name: `${claim.package ?? claim.product}@${version}`,
		digest: { gitCommit: commit },
		...repository === null ? {} : { uri: repository }
	}];
}
function addressOf({ repository }) {
	return repository === null ? null : require_bom.publicUrl(repository);
}
/** What was seen, without the single looks: the ledger's entry has those. */
function resultOf(verdict) {
	const { groups, partial, artifacts, warnings, clockStepMs } = verdict;
	return {
		verdict: verdict.verdict,
		reason: verdict.reason,
		coverage: verdict.coverage,
		missProbability: verdict.missProbability,
		observed: verdict.observed,
		startedAt: verdict.startedAt,
		endedAt: verdict.endedAt,
		...groups === void 0 ? {} : { groups },
		...partial === void 0 ? {} : { partial },
		...artifacts === void 0 ? {} : { artifacts },
		...warnings === void 0 ? {} : { warnings },
		...clockStepMs === void 0 ? {} : { clockStepMs }
	};
}

// src/journeys/verify-statement.ts
/**
* The in-toto statement of a check, ready for signing; nothing is signed here. Throws USAGE where neither a commit nor an
* artifact is known that it could be about.
*/
async function statementOf({ repository }, configuration, { ledger, ...stated }) {
	if (stated.commit === null && stated.artifacts.length === 0) throw new require_cli_ahead_ts.WaybillError("USAGE", "A statement is about a commit or an artifact, and neither is known.", { hint: "Check what was announced: without --release, its commit is known." });
	const address = configuration.repository ?? await repository.remoteUrl(configuration.ledger.remote);
	return deliveryStatement({
		...stated,
		product: require_announcement_plan.productOf(configuration, address),
		repository: address,
		ledger: ledger && {
			seq: ledger.seq,
			sha256: ledger.head,
			checkpoint: ledger.checkpoint
		}
	});
}

Object.defineProperty(exports, "checkRelease", {
  enumerable: true,
  get: function () {
    return checkRelease;
  }
});
Object.defineProperty(exports, "statementOf", {
  enumerable: true,
  get: function () {
    return statementOf;
  }
});