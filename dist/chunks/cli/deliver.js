const require_cli_ahead_ts = require("./ahead.js");
const require_shipments = require("../ledger/shipments.js");
const require_evidence = require("../notices/evidence.js");
const require_telling = require("../journeys/telling.js");
const require_announced = require("../journeys/announced.js");
const require_frozen_facts = require("../journeys/frozen-facts.js");
const require_proved_groups = require("../journeys/proved-groups.js");
const require_requirements = require("../ledger/requirements.js");
const require_verify_witness = require("../journeys/verify-witness.js");
const require_verify_statement = require("../journeys/verify-statement.js");
const require_environment = require("../journeys/environment.js");
const require_facts = require("../journeys/facts.js");
const require_announcement_plan = require("../journeys/announcement-plan.js");
const require_next_announcement = require("../journeys/next-announcement.js");
const require_report_deployment = require("../journeys/report-deployment.js");
const require_verification = require("../journeys/verification.js");
const require_artifacts = require("../journeys/artifacts.js");
const require_fail_on = require("./fail-on.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");
const require_verification$1 = require("./verification.js");
const require_verdict = require("./verdict.js");

// src/journeys/correct.ts
/**
* Checks once more what was proved. Where it does not hold any longer, everybody who got the proof is told so; where it holds
* again after that, they are told that. What cannot be told for sure is recorded, and nobody is told. A shipment whose place
* another has taken since is not checked. Throws STALE_RUN (exit 9), and what `deliver` throws of lists and the ledger.
*/
async function checkAgain(edge, loaded, ground, { request, run }) {
	const { configuration, shipment, subject } = ground;
	await require_requirements.refuseStaleRun(edge, ground.entries, {
		...subject,
		groups: request.groups ?? null
	});
	const last = lastTold(ground);
	const taken = takenOver(ground);
	const { verdict, seq } = taken === null ? await seenAgain(edge, ground, {
		request,
		run
	}) : {
		verdict: verdictThen(ground, last),
		seq: null
	};
	const witness = await require_verify_witness.witnessOf(edge, loaded, seq);
	const common = {
		shipment,
		statement: require_verify_witness.statingIt(edge, ground, {
			verdict,
			witness,
			artifacts: request.artifacts ?? []
		})
	};
	if (taken !== null || !differs(verdict, last)) {
		const sending = toldBefore(ground, last, verdict);
		const ledgerHead = request.dryRun ? null : await require_telling.ledgerHeadOf(edge);
		return {
			...common,
			...require_verify_witness.ending(verdict, sending),
			ledgerHead,
			remarks: taken === null ? [] : [taken]
		};
	}
	const facts = {
		...require_frozen_facts.frozenFacts(configuration, ground.thread, {
			release: ground.release,
			act: {
				kind: "correction",
				revision: shipment.frozen.payload.revision ?? 1,
				causing: seq ?? 0
			},
			at: verdict.endedAt
		}),
		verdict,
		ledger: witness.ledger,
		checkpoint: witness.checkpoint,
		reason: reasonOf(verdict, last)
	};
	const told = await require_verify_witness.tellOfReturn(edge, ground, {
		facts,
		to: {
			kinds: [
				"proof",
				"correction",
				"rollback"
			],
			internal: false
		},
		instead: {
			kinds: [
				"exception",
				"proof",
				"correction"
			],
			reason: "A later check is told instead."
		},
		dryRun: request.dryRun
	}, run.signal);
	const sending = require_telling.tellSending(subject, "correction", told.messages, verdict.verdict);
	return {
		...common,
		...require_verify_witness.ending(verdict, sending),
		ledgerHead: told.ledgerHead,
		remarks: []
	};
}
async function seenAgain(edge, ground, { request, run }) {
	const verdict = await require_verify_statement.checkRelease(edge, ground.configuration, require_verify_witness.checkedBy(ground, request), run);
	if (request.dryRun) return {
		verdict,
		seq: null
	};
	const { seq } = await require_verify_witness.recordCheck(edge, ground, {
		request,
		verdict
	});
	return {
		verdict,
		seq
	};
}
/** What was seen when readers were told last. */
function verdictThen({ shipment }, { acts }) {
	const verdict = require_proved_groups.restingVerdict(shipment, acts[0].causing) ?? shipment.verdicts.at(-1)?.verdict;
	if (!verdict) throw new TypeError("a proof rests on a verdict");
	return verdict;
}
function lastTold({ shipment, thread }) {
	const acts = thread.shipment.acts.filter(({ kind }) => [
		"proof",
		"correction",
		"rollback"
	].includes(kind));
	const last = acts.at(-1);
	if (!last) throw new TypeError("what is checked again was proved");
	const [first = last, ...others] = acts.filter(({ kind, follows }) => kind === last.kind && follows === last.follows);
	const verdict = shipment.verdicts.find(({ seq }) => seq === last.causing)?.verdict;
	const healthy = last.kind === "proof" || last.kind === "correction" && verdict?.verdict === "healthy";
	return {
		acts: [first, ...others],
		healthy
	};
}
/** In a sentence, what took the place of a shipment; null when it is still what should run, or was put there again. */
/** What took the place of a shipment since, in a sentence; null where nothing did. */
function takenOver({ entries, subject }) {
	const last = require_requirements.statesOf(entries, subject).findLast(({ shipment }) => shipment !== null);
	if (!last || last.shipment === subject.shipment || last.commit === subject.commit) return null;
	return `${last.version} took its place since (ledger entry ${last.seq}), so that it was not checked again.`;
}
function differs({ verdict }, { healthy }) {
	return verdict === (healthy ? "unhealthy" : "healthy");
}
function reasonOf({ verdict, expected }, { acts }) {
	if (verdict === "healthy") return `${expected.version} was seen to run there again.`;
	return `${acts[0].kind === "proof" ? "The proof of delivery" : "Our last message"} said that ${expected.version} runs there. A later check does not confirm that.`;
}
/** Nobody is told anew: what became of what was told. */
function toldBefore({ subject }, { acts }, verdict) {
	const sent = acts.flatMap(({ messages }) => messages);
	const receipts = new Map(sent.flatMap(({ message, receipt }) => receipt ? [[message, receipt]] : []));
	const messages = require_telling.toldMessages(sent.map((one) => ({ message: {
		...one,
		id: one.message
	} })), receipts);
	return require_telling.tellSending(subject, acts[0].kind, messages, verdict.verdict);
}

// src/journeys/fix-forward.ts
/**
* What was announced to the same place before, never proved, not called off, and is part of this: its commit is one that this
* one descends from. What was announced before the last proof is past. `until` is the entry up to which the ledger counts.
*/
async function foldedInto(edge, shipments, { shipment, parts }, until) {
	const own = new Set(parts.map(({ id }) => id));
	const there = shipments.filter((one) => one.environment === shipment.environment && one.package === shipment.package && !own.has(one.id) && one.frozen.seq < shipment.frozen.seq);
	const isProved = (one) => require_shipments.actsOf(one, "proof").some(({ seq }) => seq < until);
	const past = Math.max(0, ...there.filter(isProved).map(({ frozen }) => frozen.seq));
	const open = there.filter((one) => one.frozen.seq > past && one.version !== shipment.version && require_shipments.actsOf(one, "cancellation").length === 0);
	const folded = [];
	for (const one of open.toSorted((a, b) => a.frozen.seq - b.frozen.seq)) {
		const { commit, version } = one;
		if (commit === null || version === null || shipment.commit === null) continue;
		if (await edge.repository.isAncestor(commit, shipment.commit)) folded.push({
			shipment: one,
			version,
			release: await require_announced.frozenRelease(edge, one)
		});
	}
	return folded;
}

// src/journeys/verify-requirements.ts
/**
* Throws REQUIREMENT_UNMET (exit code 9) where the record of a release lacks an approval or a piece of evidence that the
* environment or the command line asks for (`approval:NAME`, `evidence:NAME`).
*/
function refuseUnmet(entries, subject, environment, asked) {
	const unmet = require_requirements.unmetRequirements(entries, subject, [...environment.require ?? [], ...asked]);
	if (unmet.length === 0) return;
	const { version, environment: name, package: part } = subject;
	const lines = unmet.map((one) => `${recordOf(one)} --environment ${name}${require_next_announcement.flagOf(part)} --release ${version}`);
	throw new require_cli_ahead_ts.WaybillError("REQUIREMENT_UNMET", `${version} may not be delivered to ${name} yet: ${unmet.join(" ")}`, {
		exitCode: require_cli_ahead_ts.exitCodes.refusedByRule,
		hint: `Once it is so, record it: ${lines.join(" && ")}`
	});
}
function recordOf(unmet) {
	const [, kind, asked = "NAME"] = /^(approval|evidence):([\w.-]+)/.exec(unmet) ?? [];
	return kind === "evidence" ? `waybill record evidence FILE --name ${asked}` : `waybill record approval --name ${asked} --by NAME`;
}

// src/journeys/deliver.ts
/**
* Proves a delivery: checks what runs, records the verdict, and only then tells those who got the notice: the proof of
* delivery when it is healthy, the exception notice to those who want to know otherwise. With `groups`, a part of the
* environment; the proof is sent once all of it is proved. After the proof, run again, it finishes what an earlier run left
* unsent; then it checks once more, and corrects the proof where that does not hold any longer.
*
* With `environments.*.deployment` the forge is told too; one that cannot be told is a remark and exit code 7.
*
* Throws NOTHING_ANNOUNCED, SHIPMENT_CANCELLED, TAG_MISPLACED, STALE_RUN and REQUIREMENT_UNMET (exit 9), LEDGER_UNREACHABLE
* (exit 5: then nothing was sent).
*/
async function deliver$1(edge, loaded, request, run) {
	const reports = require_report_deployment.deploymentReports(edge, loaded.configuration, request);
	const act = () => proveDelivery(edge, loaded, request, {
		...run,
		reports
	});
	const { done, faults, exitCodes: more } = await require_report_deployment.withReports(reports, act);
	if (faults.length === 0) return done;
	const codes = [...done.exitCodes, ...more];
	const sending = {
		...done.sending,
		exitCodes: codes
	};
	return {
		...done,
		sending,
		exitCodes: codes,
		remarks: [...done.remarks, ...faults]
	};
}
async function proveDelivery(edge, loaded, request, run) {
	const { configuration } = loaded;
	const { environment, release, responsible = null } = request;
	const part = require_environment.shippedPackage(configuration, request.package ?? null);
	require_environment.environmentOf(configuration, environment);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const shipment = require_announced.announcedShipment(entries, {
		environment,
		release,
		package: part
	});
	require_next_announcement.refuseCancelled(shipment);
	await require_announced.refuseMovedTag(edge, configuration, shipment);
	const proof = require_shipments.actsOf(shipment, "proof");
	const ground = await require_verify_witness.openGround(edge, loaded, entries, {
		shipment,
		responsible
	});
	const { version } = ground.subject;
	const reported = (delivered) => {
		if (proof.length === 0 || takenOver(ground) === null) run.reports.tell(ground.subject, require_report_deployment.stepOfVerdict(version, delivered.verdict));
		return delivered;
	};
	if (proof.some(({ messages }) => messages.some(({ receipt }) => receipt === null))) return reported(await tell(edge, loaded, ground, {
		request,
		recorded: proof[0]?.causing ?? 0,
		verdict: null,
		run
	}));
	if (proof.length > 0) {
		refuseUnmet(entries, ground.subject, {}, request.require ?? []);
		return reported(await checkAgain(edge, loaded, ground, {
			request,
			run
		}));
	}
	await require_requirements.refuseStaleRun(edge, entries, {
		...ground.subject,
		groups: request.groups ?? null
	});
	const needed = require_environment.environmentOf(configuration, environment);
	refuseUnmet(entries, ground.subject, needed, request.require ?? []);
	require_verification.planOf(edge, configuration, {
		environment,
		expected: ground.subject,
		groups: request.groups ?? null
	});
	if (!request.dryRun) await begin(edge, ground, request);
	run.reports.tell(ground.subject, {
		state: "running",
		description: `${version} is being checked.`
	});
	const verdict = await require_verify_statement.checkRelease(edge, configuration, require_verify_witness.checkedBy(ground, request), run);
	return reported(await tell(edge, loaded, ground, {
		request,
		recorded: (request.dryRun ? null : await require_verify_witness.recordCheck(edge, ground, {
			request,
			verdict
		}))?.seq ?? null,
		verdict,
		run
	}));
}
/**
* That it is being delivered, where nobody recorded it yet: another run that delivers something older stops for it. Without it
* the check is as good, so that a ledger that does not answer now does not stop it.
*/
async function begin(edge, { subject, shipment, entries, responsible }, { groups = null }) {
	const begun = entries.filter(({ kind, shipment: id }) => kind === "deploy.started" && id === shipment.id);
	const covers = (one) => one === void 0 || (groups ?? [""]).every((name) => one.includes(name));
	if (begun.some(({ payload }) => covers(payload.groups))) return;
	const payload = {
		source: "deliver",
		...groups && { groups: [...groups] }
	};
	const batch = begun.length;
	const fact = require_facts.factOf(edge, subject, {
		kind: "deploy.started",
		causing: shipment.frozen.seq,
		batch,
		payload,
		responsible
	});
	try {
		await edge.ledger.append([fact]);
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "LEDGER_UNREACHABLE") throw error;
		edge.remark?.(`That the delivery began could not be recorded: ${error.message}`);
	}
}
/** Who is told what of a verdict: nobody while only a part is proved, of a check that was stopped, and of what something newer took the place of. */
async function tell(edge, loaded, ground, { request, recorded, verdict: seen, run }) {
	const { shipment, subject } = ground;
	const seq = recorded ?? Number.MAX_SAFE_INTEGER;
	const now = edge.clock.now();
	const checked = seen === null ? shipment : {
		...shipment,
		verdicts: [...shipment.verdicts, {
			seq,
			at: now.toISOString(),
			verdict: seen
		}]
	};
	const verdict = require_proved_groups.restingVerdict(checked, seq) ?? seen;
	if (verdict === null) throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "The proof rests on no verdict.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	const witness = await require_verify_witness.witnessOf(edge, loaded, recorded);
	const silence = seen === null ? null : silenceOf(ground, request, {
		checked,
		verdict: seen
	});
	const common = {
		shipment,
		statement: require_verify_witness.statingIt(edge, ground, {
			verdict,
			witness,
			artifacts: request.artifacts ?? []
		})
	};
	if (silence !== null) {
		const kind = verdict.verdict === "healthy" ? "proof" : "exception";
		const sending = require_telling.tellSending(subject, kind, [], verdict.verdict);
		const ledgerHead = request.dryRun ? null : await require_telling.ledgerHeadOf(edge);
		return {
			...common,
			...require_verify_witness.ending(seen ?? verdict, sending),
			ledgerHead,
			remarks: [silence]
		};
	}
	const folded = verdict.verdict === "healthy" ? await foldedHere(edge, ground, recorded) : [];
	const facts = factsOf(ground, {
		verdict,
		witness,
		folded,
		recorded
	});
	const plan = require_announcement_plan.planVerdict(facts, ground.thread, ground.readers, {
		now,
		wording: ground.wording
	});
	const told = await carriedOut(edge, ground, {
		plan,
		facts,
		folded,
		dryRun: request.dryRun
	}, run.signal);
	const messages = require_telling.toldMessages(plan.outgoing, told.receipts);
	const sending = require_telling.tellSending(subject, facts.act.kind, [...messages, ...plan.others], verdict.verdict);
	return {
		...common,
		...require_verify_witness.ending(verdict, sending),
		ledgerHead: told.ledgerHead,
		remarks: folded.map(({ version }) => `It includes ${version}, which was announced before and not proved.`)
	};
}
/** What is sent; nothing for a dry run. That it is proved is recorded also where there is nobody to tell. */
async function carriedOut(edge, ground, { dryRun, ...told }, signal) {
	if (dryRun) return {
		receipts: /* @__PURE__ */ new Map(),
		ledgerHead: null
	};
	if (told.plan.outgoing.length > 0 || told.facts.act.kind === "proof") return send(edge, ground, told, signal);
	return {
		receipts: /* @__PURE__ */ new Map(),
		ledgerHead: await require_telling.ledgerHeadOf(edge)
	};
}
/** Why nobody is told of a verdict; null when they are. */
function silenceOf({ configuration, subject }, { dryRun }, { checked, verdict }) {
	if (verdict.reason === "superseded") return `Something newer is on its way to ${subject.environment}: nobody is told of ${subject.version}, and its changes are told with what came after it.`;
	if (verdict.reason === "interrupted") return "The check was stopped before there was a verdict: nobody is told. With --resume, the next run goes on from what was seen.";
	if (verdict.partial === void 0 || verdict.verdict !== "healthy") return null;
	const { proved, left } = require_proved_groups.provedGroups(require_environment.environmentOf(configuration, subject.environment), checked);
	if (left.length === 0) return null;
	const all = proved.length + left.length;
	const names = left.map((name) => name ?? "targets without a group").join(", ");
	return `Proved in ${proved.length} of ${all} groups (${Math.floor(100 * proved.length / all)} %): ${proved.join(", ")}. ${dryRun ? "Nobody would be told" : "Nobody is told"} before the rest is: ${names}.`;
}
function foldedHere(edge, { shipments, thread }, recorded) {
	return foldedInto(edge, shipments, thread, recorded ?? Number.MAX_SAFE_INTEGER);
}
function factsOf({ configuration, thread, release, shipment }, told) {
	const { verdict, witness, folded, recorded } = told;
	const act = {
		kind: verdict.verdict === "healthy" ? "proof" : "exception",
		revision: shipment.frozen.payload.revision ?? 1,
		causing: recorded ?? 0
	};
	const base = require_frozen_facts.frozenFacts(configuration, thread, {
		release,
		act,
		at: verdict.endedAt
	});
	return {
		...base,
		verdict,
		ledger: witness.ledger,
		checkpoint: witness.checkpoint,
		approvals: witness.approvals({
			...base,
			package: base.package
		}),
		actual: shippedRelease(verdict, {
			release,
			previousVersion: base.previousVersion
		}),
		...folded.length === 0 ? {} : { includes: folded.map(({ version, release: announced }) => ({
			version,
			release: announced
		})) }
	};
}
/** What really shipped: what was announced, where its version was seen to run; nothing, where the one before was; else nobody knows. */
function shippedRelease(verdict, { release, previousVersion }) {
	if (require_evidence.isUnchanged(verdict, previousVersion)) return {
		...release,
		sections: [],
		breaking: []
	};
	return verdict.verdict === "healthy" && verdict.coverage !== "L0" ? release : null;
}
/** The proof is the last word on a delivery, and a later exception on the earlier: what still waits of those is given up. */
function send(edge, { thread, subject, readers }, told, signal) {
	const { plan, facts, folded } = told;
	const isProof = facts.act.kind === "proof";
	const order = {
		act: facts.act,
		subject,
		follows: isProof ? thread.shipment.frozen.seq : facts.act.causing,
		keyId: readers.keyId,
		outgoing: plan.outgoing,
		waiting: plan.waiting,
		files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)]))
	};
	const parts = [...thread.parts, ...isProof ? folded.map(({ shipment }) => shipment) : []];
	const before = require_telling.givingUp(edge, { parts }, {
		kinds: ["exception"],
		reason: "A later check is told instead."
	});
	return require_telling.tellReaders(edge, thread, {
		before,
		orders: [order],
		attachments: {}
	}, signal);
}

// src/cli/deliver.ts
/** `waybill deliver`: checks, records, and tells those who got the notice. Exit code 3 or 4 when it is not healthy. */
async function deliver(call) {
	const { world, options, signal, screen } = call;
	const refused = require_fail_on.refusalCodes(options);
	const lenient = require_verification$1.treatInconclusive(options);
	const request = {
		environment: require_cli_program_ts.requiredOption(options, "environment", "--environment production"),
		package: require_cli_program_ts.textOption(options, "package"),
		release: require_cli_program_ts.textOption(options, "release"),
		groups: require_cli_program_ts.listOption(options, "group"),
		resume: require_cli_program_ts.flagOption(options, "resume"),
		require: require_verification$1.requirementsOf(options),
		artifacts: require_artifacts.shippedArtifacts(require_cli_program_ts.textOption(options, "artifact")),
		responsible: require_cli_program_ts.textOption(options, "responsible"),
		dryRun: require_cli_program_ts.flagOption(options, "dryRun")
	};
	const delivered = await deliver$1(await require_shipment.edgeOf(call), world.loaded, request, {
		signal,
		progress: (line) => screen.progress(line)
	});
	const { sending, verdict, ledgerHead } = delivered;
	const stated = await require_verification$1.writeStatement(call, delivered.statement);
	const codes = require_fail_on.distinctCodes([...delivered.exitCodes, ...stated.exitCodes], refused(sending)).filter((code) => !(lenient && code === require_cli_ahead_ts.exitCodes.inconclusive));
	return {
		document: {
			...sending,
			exitCodes: codes
		},
		text: require_shipment.sendingTable(sending),
		summary: require_shipment.sendingSummary(sending),
		remarks: [
			...require_verdict.verdictRemarks(verdict, lenient),
			...delivered.remarks.map((text) => ({
				level: "info",
				text
			})),
			...require_shipment.sendingRemarks(sending),
			...stated.remarks
		],
		exitCodes: codes.length > 0 ? codes : [require_cli_ahead_ts.exitCodes.done],
		outputs: {
			...require_shipment.sendingOutputs(sending),
			...require_verdict.verdictOutputs(verdict),
			...ledgerHead === null ? {} : { "ledger-head": ledgerHead }
		}
	};
}

exports.deliver = deliver;