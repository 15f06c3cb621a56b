const require_cli_ahead_ts = require("./ahead.js");
const require_shipments = require("../ledger/shipments.js");
const require_telling = require("../journeys/telling.js");
const require_announced = require("../journeys/announced.js");
const require_environment = require("../journeys/environment.js");
const require_facts = require("../journeys/facts.js");
const require_frozen_facts = require("../journeys/frozen-facts.js");
const require_next_announcement = require("../journeys/next-announcement.js");
const require_recordable = require("../journeys/recordable.js");
const require_report_deployment = require("../journeys/report-deployment.js");
const require_verify_witness = require("../journeys/verify-witness.js");
const require_verification = require("../journeys/verification.js");
const require_verify_statement = require("../journeys/verify-statement.js");
const require_fail_on = require("./fail-on.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");
const require_verdict = require("./verdict.js");

// src/journeys/rollback-target.ts
/**
* What an environment went back to: the version that is named, at the commit at which the ledger or a tag has it; else the
* version that was last verified there before the one that is taken back: verified, since the last that was deployed may be
* what failed, and not taken back since. Throws NOTHING_DELIVERED where none was.
*/
async function returnTarget(edge, configuration, entries, { shipment, to }) {
	const verified = entries.filter((entry) => entry.kind === "verify.result" && entry.environment === shipment.environment && entry.package === shipment.package && entry.payload.verdict.verdict === "healthy");
	const takenBackSince = ({ seq, version }) => entries.some(({ kind, ...one }) => kind === "rollback.recorded" && one.seq > seq && one.environment === shipment.environment && one.package === shipment.package && one.payload.from === version);
	const found = verified.findLast((entry) => to === null ? entry.version !== shipment.version && !takenBackSince(entry) : entry.version === to);
	if (found?.version) {
		const frozen = entries.findLast(({ kind, shipment: id }) => kind === "shipment.frozen" && id !== null && id === found.shipment);
		const artifacts = found.artifacts.length > 0 ? found.artifacts : frozen?.artifacts ?? [];
		return {
			version: found.version,
			commit: found.commit,
			artifacts
		};
	}
	if (to !== null) return {
		version: to,
		commit: (await require_announced.releaseTag(edge, configuration, {
			version: to,
			package: shipment.package
		}))?.oid ?? null,
		artifacts: []
	};
	throw new require_cli_ahead_ts.WaybillError("NOTHING_DELIVERED", `The ledger knows of no version that was verified in ${shipment.environment} before ${shipment.version}.`, { hint: `Name it: waybill rollback --environment ${shipment.environment}${require_next_announcement.flagOf(shipment.package)} --to VERSION` });
}

// src/journeys/rollback.ts
/**
* Tells that an environment went back to an earlier version: records it, checks it as thoroughly as a delivery, and tells those
* who were told of what was taken back, once it is known what runs. Until then only readers of the house hear of it. Waybill
* itself puts nothing back. Run again, it finishes what an earlier run left.
*
* Throws NOTHING_ANNOUNCED where nothing is known that could be taken back, NOTHING_DELIVERED where there is nothing to go
* back to, USAGE for a group that is not there and for what may not stay in a ledger, LEDGER_UNREACHABLE (exit 5), and what
* reading lists and secrets throws.
*/
async function rollback$1(edge, loaded, request, run) {
	const { configuration } = loaded;
	const { environment } = request;
	require_environment.environmentOf(configuration, environment);
	const returning = await openReturn(edge, loaded, request);
	const { ground, to } = returning;
	const { shipment } = ground;
	const { verdict, seq, reason, recorded } = await seenReturn(edge, returning, {
		dryRun: request.dryRun,
		run
	});
	const told = verdict.reason === "superseded" || verdict.reason === "interrupted" ? {
		messages: [],
		ledgerHead: request.dryRun ? null : await require_telling.ledgerHeadOf(edge)
	} : await tellReturn(edge, loaded, returning, {
		verdict,
		seq,
		reason,
		signal: run.signal
	});
	const sending = require_telling.tellSending(ground.subject, "rollback", told.messages, verdict.verdict);
	const remarks = [`${ground.subject.version} was taken back from ${partOf(environment, returning.groups)}; ${to.version} is what should run${returning.groups ? " there" : ""}.`];
	if (returning.reason !== null && returning.reason !== reason) remarks.push("It was recorded before, with another reason or none: that one is told, and --reason changes nothing.");
	const { faults, exitCodes: more } = await reportReturn(edge, returning, {
		verdict,
		recorded
	});
	const ended = require_verify_witness.ending(verdict, sending);
	const codes = [...ended.exitCodes, ...more];
	return {
		...ended,
		sending: {
			...ended.sending,
			exitCodes: codes
		},
		exitCodes: codes,
		shipment,
		to,
		ledgerHead: told.ledgerHead,
		remarks: [...remarks, ...faults]
	};
}
/** The forge hears what was taken back, and of what was gone back to as a deployment of its own. A part says nothing of the whole. */
function reportReturn(edge, { ground, to, groups }, { verdict, recorded }) {
	const reports = require_report_deployment.deploymentReports(edge, ground.configuration, { dryRun: recorded === null });
	const { subject } = ground;
	return require_report_deployment.withReports(reports, async () => {
		if (groups !== null) return;
		reports.tell(subject, {
			state: "inactive",
			description: `${subject.version} was taken back.`
		});
		const returned = {
			...subject,
			shipment: `${subject.shipment} rollback ${recorded}`
		};
		const step = verdict.reason === "superseded" ? null : require_report_deployment.stepOfVerdict(to.version, verdict);
		reports.tell({
			...returned,
			version: to.version,
			commit: to.commit
		}, step);
	});
}
/** Records the rollback, then checks it and records that: what was seen healthy before is not checked again. */
async function seenReturn(edge, returning, { dryRun, run }) {
	const { ground, reason } = returning;
	if (dryRun) return {
		verdict: await checkReturn(edge, returning, {
			recorded: null,
			run
		}),
		seq: null,
		reason,
		recorded: null
	};
	const recorded = await recordReturn(edge, returning);
	const known = ground.shipment.rollbacks.find(({ seq }) => seq === recorded.seq) ?? null;
	const done = known && seenHealthy(known);
	const told = known ? known.reason : reason;
	if (done) return {
		verdict: done.verdict,
		seq: done.seq,
		reason: told,
		recorded: recorded.seq
	};
	const verdict = await checkReturn(edge, returning, {
		recorded,
		run
	});
	const seq = await recordCheckOf(edge, returning, {
		recorded,
		known,
		verdict
	});
	if (verdict.verdict !== "healthy") return {
		verdict,
		seq,
		reason: told,
		recorded: recorded.seq
	};
	const now = require_shipments.foldShipments((await edge.ledger.read()).map(({ entry }) => entry)).flatMap(({ rollbacks }) => rollbacks).find((one) => one.seq === recorded.seq);
	const first = (now && seenHealthy(now)) ?? {
		verdict,
		seq
	};
	return {
		verdict: first.verdict,
		seq: first.seq,
		reason: now?.reason ?? told,
		recorded: recorded.seq
	};
}
function seenHealthy({ verdicts }) {
	return verdicts.find(({ verdict }) => verdict.verdict === "healthy");
}
/** What goes back to what, and who is told. */
async function openReturn(edge, loaded, request) {
	const { configuration } = loaded;
	const { environment, responsible = null, groups = null } = request;
	const part = require_environment.shippedPackage(configuration, request.package ?? null);
	const reason = request.reason === null ? null : require_recordable.recordableText("--reason", request.reason);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const asked = request.to === null ? null : require_recordable.recordableName("--to", require_announced.plainVersion(request.to));
	const shipment = takenBack(entries, {
		environment,
		package: part,
		to: asked
	});
	const to = await returnTarget(edge, configuration, entries, {
		shipment,
		to: asked
	});
	require_verification.planOf(edge, configuration, {
		environment,
		expected: {
			...to,
			package: part
		},
		groups
	});
	return {
		ground: await require_verify_witness.openGround(edge, loaded, entries, {
			shipment,
			responsible
		}),
		to,
		reason,
		groups
	};
}
function partOf(environment, groups) {
	return groups ? `${groups.join(", ")} in ${environment}` : environment;
}
/** What was there: the shipment that was put there last, of those that are not what it went back to; else the one announced last. */
function takenBack(entries, { environment, package: part, to }) {
	const there = require_shipments.foldShipments(entries).filter((one) => one.environment === environment && one.package === part && one.version !== to && require_shipments.actsOf(one, "cancellation").length === 0);
	const begun = there.filter((one) => lastStep(one) > one.frozen.seq);
	const found = (begun.length > 0 ? begun : there).toSorted((a, b) => lastStep(a) - lastStep(b)).at(-1);
	if (found) return found;
	throw new require_cli_ahead_ts.WaybillError("NOTHING_ANNOUNCED", `Nothing ${to === null ? "" : `but ${to} `}was announced to ${environment}, so there is nothing to take back.`, { hint: `What is there is told by: waybill ledger what-ran --environment ${environment}${require_next_announcement.flagOf(part)}` });
}
/** The last entry by which a shipment was put there, checked or taken back. */
function lastStep({ frozen, begun, deployments, verdicts, rollbacks }) {
	return Math.max(frozen.seq, ...begun, ...deployments, ...verdicts.map(({ seq }) => seq), ...rollbacks.map(({ seq }) => seq));
}
/** The same rollback told again is the one that is recorded, unless the shipment was put there again since. */
async function recordReturn(edge, { ground, to, reason, groups }) {
	const { shipment, subject, responsible } = ground;
	const last = shipment.rollbacks.at(-1);
	const isSame = last?.to === to.version && last.groups?.join() === groups?.join();
	if (last && isSame && lastStep(shipment) === last.seq) return last;
	const payload = {
		from: subject.version,
		to: to.version,
		reason,
		...groups ? { groups: [...groups] } : {}
	};
	const content = {
		kind: "rollback.recorded",
		causing: lastStep(shipment),
		payload,
		responsible
	};
	const fact = {
		...require_facts.factOf(edge, subject, content),
		version: to.version,
		commit: to.commit
	};
	const [entry] = await edge.ledger.append([fact]);
	if (entry) return entry;
	throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "The ledger recorded no rollback.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
}
function checkReturn(edge, { ground, to, groups }, { recorded, run }) {
	const { environment, package: part } = ground.subject;
	const since = recorded?.seq ?? ground.entries.at(-1)?.seq ?? 0;
	return require_verify_statement.checkRelease(edge, ground.configuration, {
		environment,
		package: part,
		version: to.version,
		commit: to.commit,
		digests: to.artifacts.map(({ sha256 }) => sha256),
		groups,
		resume: false,
		under: {
			environment,
			package: part,
			shipment: null,
			frozen: 0,
			since
		}
	}, run);
}
/** The verdict about what was gone back to: it is of no shipment, and follows the rollback. */
async function recordCheckOf(edge, { ground, to }, told) {
	const { recorded, known, verdict } = told;
	const payload = { verdict };
	let batch = known?.verdicts.length ?? 0;
	const { seq } = await require_verify_witness.recordVerdict(edge, verdict, recorded.seq, () => {
		const content = {
			kind: "verify.result",
			causing: recorded.seq,
			batch,
			payload,
			artifacts: to.artifacts,
			responsible: ground.responsible
		};
		batch += 1;
		return [{
			...require_facts.factOf(edge, ground.subject, content),
			shipment: null,
			version: to.version,
			commit: to.commit
		}];
	});
	return seq;
}
async function tellReturn(edge, loaded, { ground, groups }, checked) {
	const { verdict, seq, reason, signal } = checked;
	const { thread, configuration, release, shipment } = ground;
	const witness = await require_verify_witness.witnessOf(edge, loaded, seq);
	const revision = shipment.frozen.payload.revision ?? 1;
	const facts = {
		...require_frozen_facts.frozenFacts(configuration, thread, {
			release,
			act: {
				kind: "rollback",
				revision,
				causing: seq ?? 0
			},
			at: verdict.endedAt
		}),
		verdict,
		ledger: witness.ledger,
		checkpoint: witness.checkpoint,
		reason
	};
	const internal = verdict.verdict !== "healthy" || groups !== null;
	return require_verify_witness.tellOfReturn(edge, ground, {
		facts,
		to: {
			kinds: [
				"notice",
				"revision",
				"proof"
			],
			internal
		},
		instead: {
			kinds: [
				"notice",
				"revision",
				"exception",
				"proof",
				"correction"
			],
			reason: "It was taken back."
		},
		dryRun: seq === null
	}, signal);
}

// src/cli/rollback.ts
/** `waybill rollback`: records that an environment went back, checks it, and tells those who were told of what was there. */
async function rollback(call) {
	const { world, options, signal, screen } = call;
	const refused = require_fail_on.refusalCodes(options);
	const request = {
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		package: require_cli_program_ts.textOption(options, "package"),
		to: require_cli_program_ts.textOption(options, "to"),
		reason: require_cli_program_ts.textOption(options, "reason"),
		groups: require_cli_program_ts.listOption(options, "group"),
		responsible: require_cli_program_ts.textOption(options, "responsible"),
		dryRun: require_cli_program_ts.flagOption(options, "dryRun")
	};
	const told = await rollback$1(await require_shipment.edgeOf(call), world.loaded, request, {
		signal,
		progress: (line) => screen.progress(line)
	});
	const { sending, verdict, ledgerHead } = told;
	const codes = require_fail_on.distinctCodes(told.exitCodes, refused(sending));
	return {
		document: {
			...sending,
			exitCodes: codes
		},
		text: require_shipment.sendingTable(sending),
		summary: require_shipment.sendingSummary(sending),
		remarks: [
			...told.remarks.map((text) => ({
				level: "info",
				text
			})),
			...require_verdict.verdictRemarks(verdict),
			...require_shipment.sendingRemarks(sending)
		],
		exitCodes: codes,
		outputs: {
			...require_shipment.sendingOutputs(sending),
			...require_verdict.verdictOutputs(verdict),
			version: told.to.version,
			...ledgerHead === null ? {} : { "ledger-head": ledgerHead }
		}
	};
}

exports.rollback = rollback;