const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_canonical = require("../ledger/canonical.js");
const require_open_edge = require("../edge/open-edge.js");
const require_shipment = require("./shipment.js");
const require_send = require("../journeys/send.js");
const require_bom = require("../journeys/lockfiles.js");
const require_inside = require("../journeys/inside.js");
const require_cli_program_ts = require("./program.js");

// src/journeys/announce.ts
/**
* Announces a shipment: drafts the notes, writes the bill of materials, composes every message, freezes all of it in
* the ledger together with the intent, and only then sends. Run again, it finishes what an earlier run left, and sends
* nobody anything twice.
*
* Throws before anything is sent: ENVIRONMENT_UNKNOWN, EXPECTED_INVALID, NOTHING_TO_ANNOUNCE, SECRET_IN_HISTORY,
* BOM_REQUIRED, CHANNEL_REFUSED, SHIPMENT_CHANGED, LEDGER_UNREACHABLE, and what reading the lists and secrets throws.
*/
async function announce$1(edge, loaded, request, signal) {
	const { configuration } = loaded;
	require_shipment.refusePackages(configuration);
	require_shipment.environmentOf(configuration, request.environment);
	const expected = request.expected === null ? null : require_send.parseWindow(request.expected, edge.clock.now());
	const draft = await require_shared.draftShipment({
		...require_shared.plainSource(edge.repository, configuration),
		overrides: await require_shared.readOverridesOf(edge.files, edge.home, configuration),
		date: require_shared.sourceDate(edge.environment)
	}, request.to);
	refuseSecrets(draft, configuration.secrets.acknowledged);
	const drafted = shippable(draft);
	const bill = await require_bom.billOf(edge.repository, drafted.commit, {
		notes: draft.notes,
		release: drafted,
		configuration
	});
	const bom = bill?.bom ?? null;
	if (bom === null && require_bom.bomRules(configuration).required) throw bomRequired(drafted);
	const { release, incomplete } = await withDependencies(edge, {
		configuration,
		draft,
		drafted,
		bill
	});
	const readers = await require_send.findReaders(edge, loaded, request.environment);
	const prepared = prepare({
		configuration,
		request,
		draft,
		release,
		bom,
		expected,
		recorded: (await edge.ledger.read()).map(({ entry }) => entry)
	});
	const { compositions, outgoing } = require_send.composeFor(prepared.occasion, readers.readers, () => null);
	const common = {
		release,
		bom,
		warnings: [
			...draft.warnings,
			...draft.incomplete,
			...incomplete,
			...bom?.warnings ?? [],
			...bom?.errors.map(({ message, at }) => `${at?.file ?? "A lockfile"}: ${message}`) ?? [],
			...readers.readers.length === 0 ? [`environments.${request.environment}.notify reaches nobody.`] : []
		],
		compositions,
		complete: isComplete(draft, bill) && incomplete.length === 0
	};
	if (request.dryRun) return {
		...common,
		ledgerHead: null,
		sending: told(prepared, outgoing, /* @__PURE__ */ new Map())
	};
	const senders = await require_send.openSenders(edge, outgoing.map(({ message }) => message.channel));
	try {
		const act = await recordIntent(edge, prepared, {
			compositions,
			outgoing,
			keyId: readers.keyId
		});
		const receipts = await require_send.sendMessages(edge, senders, {
			...act,
			subject: prepared.subject,
			kind: "notice",
			outgoing,
			attachments: attachmentsOf(bom)
		}, signal);
		const last = (await edge.ledger.read()).at(-1);
		return {
			...common,
			ledgerHead: last ? require_open_edge.sha256Of(last.bytes) : null,
			sending: told(prepared, outgoing, receipts)
		};
	} finally {
		await require_send.closeSenders(senders);
	}
}
/** The release with what changed inside since the one before; as it is where there is no lockfile, which is told elsewhere. */
async function withDependencies({ repository }, told) {
	const { configuration, draft, drafted, bill } = told;
	if (bill === null || drafted.previousTag === null) return {
		release: drafted,
		incomplete: []
	};
	const inside = await require_inside.lookInside(repository, {
		notes: draft.notes,
		release: drafted,
		configuration,
		bill
	});
	const dependencies = await require_inside.dependenciesOf(inside);
	return {
		release: {
			...drafted,
			...dependencies && { dependencies }
		},
		incomplete: inside.incomplete
	};
}
function prepare(input) {
	const { configuration, request, draft, release, bom, recorded } = input;
	const repositoryUrl = draft.notes.repository.url;
	const product = configuration.product ?? repositoryUrl?.split("/").at(-1) ?? "This product";
	const shipments = require_shipment.foldShipments(recorded);
	const identity = {
		package: null,
		environment: request.environment,
		version: release.version,
		commit: release.commit
	};
	const attempt = Math.max(1, require_shipment.lastAttempt(shipments, identity) + (request.again ? 1 : 0));
	const shipment = require_send.shipmentId({
		...identity,
		repository: repositoryUrl ?? product,
		attempt
	});
	const known = shipments.find(({ id }) => id === shipment) ?? null;
	const facts = {
		...identity,
		act: {
			shipment,
			kind: "notice",
			revision: 1,
			causing: 0
		},
		product,
		previousVersion: release.previousTag === null ? null : require_shipment.plainVersion(release.previousTag),
		release,
		repositoryUrl,
		links: require_shared.textLinks(draft.notes.repository),
		pageUrl: configuration.page["base-url"] ?? null,
		expected: known ? known.frozen.payload.expected : input.expected,
		earlyAccess: configuration["early-access"] ?? null,
		replyTo: configuration.channels.email?.["reply-to"] ?? null,
		bom: bom && {
			components: bom.summary.components,
			sha256: bom.summary.sha256,
			bytes: bom.summary.bytes
		},
		at: release.date
	};
	return {
		subject: {
			shipment,
			...identity
		},
		attempt,
		occasion: {
			kind: "notice",
			facts
		},
		expected: facts.expected,
		release,
		releaseBytes: require_canonical.canonicalBytes(release),
		bom,
		recorded,
		known
	};
}
/** Freezes the shipment and records whom it is about to be sent to, in one append: all of it or nothing. */
async function recordIntent(edge, prepared, plan) {
	const { subject, known } = prepared;
	if (known) return resumeIntent(prepared, known, plan.outgoing);
	const intentPayload = {
		revision: 1,
		causing: 0,
		keyId: plan.keyId,
		recipients: plan.outgoing.map(require_send.intended)
	};
	const frozen = frozenPayload(prepared, plan);
	const frozenFact = require_send.factOf(edge, subject, {
		kind: "shipment.frozen",
		causing: null,
		payload: frozen,
		files: frozenFiles(prepared, plan.compositions)
	});
	const intentFact = require_send.factOf(edge, subject, {
		kind: "notice.intent",
		causing: 0,
		payload: intentPayload
	});
	const [, intent] = await edge.ledger.append([frozenFact, intentFact]);
	if (!intent) throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "The ledger recorded no intent.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	return {
		intent,
		known: null,
		receiptsRecorded: 0,
		mine: require_send.isRecordOf(intent, intentFact)
	};
}
/** The same shipment again: what was frozen then is what is sent now, or nothing is. */
function resumeIntent({ recorded, releaseBytes }, known, outgoing) {
	const act = require_shipment.actsOf(known, "notice")[0] ?? null;
	const intent = recorded.find(({ seq }) => seq === act?.seq);
	if (!act || !intent || known.frozen.payload.release.sha256 !== require_open_edge.sha256Of(releaseBytes)) throw changed(known);
	const digests = new Map(act.messages.map(({ message, digest }) => [message, digest]));
	for (const { message } of outgoing) if (digests.has(message.id) && digests.get(message.id) !== message.digest) throw changed(known);
	return {
		intent,
		known: act,
		receiptsRecorded: recorded.filter(({ kind, payload }) => kind === "notice.receipts" && payload["intent"] === act.seq).length,
		mine: false
	};
}
function frozenPayload({ attempt, occasion, expected, release, releaseBytes, bom }, { compositions, keyId }) {
	const { facts } = occasion;
	return {
		attempt,
		product: facts.product,
		tag: release.tag,
		previousVersion: facts.previousVersion,
		expected,
		changes: release.sections.flatMap(({ changes }) => changes.map(({ id }) => id)),
		release: {
			path: "frozen/release.json",
			sha256: require_open_edge.sha256Of(releaseBytes)
		},
		bom: bom && {
			path: "frozen/bom.cdx.json",
			sha256: bom.summary.sha256,
			components: bom.summary.components
		},
		bodies: compositions.map(({ body, path, sha256 }) => ({
			audiences: [...body.audiences],
			language: body.language,
			channel: body.channel,
			path,
			sha256
		})),
		keyId,
		subject: require_send.subjectOf(facts, "notice")
	};
}
function frozenFiles({ releaseBytes, bom }, compositions) {
	return {
		"frozen/release.json": releaseBytes,
		...bom ? { "frozen/bom.cdx.json": Buffer.from(bom.document) } : {},
		...Object.fromEntries(compositions.map(({ path, json }) => [path, Buffer.from(json)]))
	};
}
function attachmentsOf(bom) {
	return bom ? { "frozen/bom.cdx.json": Buffer.from(bom.document) } : {};
}
function told({ subject }, outgoing, receipts) {
	return require_send.tellSending(subject, "notice", require_send.toldMessages(outgoing, receipts));
}
/** Whether everything that the notes and the bill of materials are made from could be read and asked. */
function isComplete({ incomplete }, bill) {
	return incomplete.length === 0 && (bill?.whole ?? true);
}
function shippable({ notes }) {
	const release = notes.releases[0];
	if (release?.version) return {
		...release,
		version: release.version
	};
	throw new require_cli_ahead_ts.WaybillError("NOTHING_TO_ANNOUNCE", `There is nothing to announce${release?.previousTag ? ` since ${release.previousTag}` : ""}: no change that readers would notice.`, { exitCode: require_cli_ahead_ts.exitCodes.done });
}
function refuseSecrets({ secrets }, acknowledged) {
	const open = secrets.filter(({ commit }) => !acknowledged.includes(commit));
	const [first] = open;
	if (!first) return;
	throw new require_cli_ahead_ts.WaybillError("SECRET_IN_HISTORY", `${open.length === 1 ? "A commit message holds a secret" : `${open.length} commit messages hold secrets`}: ${first.rule} in ${first.commit}.`, { hint: `Revoke it. Then, since it can be said without it: add to waybill.yml: secrets: { acknowledged: [${open.map(({ commit }) => commit).join(", ")}] }` });
}
function bomRequired({ commit }) {
	return new require_cli_ahead_ts.WaybillError("BOM_REQUIRED", `${commit.slice(0, 12)} has no lockfile to write a bill of materials from.`, { hint: "Commit the lockfile, or take bom: required out of waybill.yml." });
}
function changed({ version, environment }) {
	return new require_cli_ahead_ts.WaybillError("SHIPMENT_CHANGED", `${version} was announced to ${environment} before, and what would be said now differs from what was frozen then.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "To announce it anew, as another attempt: waybill announce --again. To say the same, undo the change to waybill.yml or the lists."
	});
}

// src/cli/announce.ts
/** `waybill announce`: freezes and sends the advance shipping notice. */
async function announce(call) {
	const { world, options, signal } = call;
	const environment = require_cli_program_ts.requiredOption(options, "environment", "--environment production");
	const dryRun = require_cli_program_ts.flagOption(options, "dryRun");
	const request = {
		environment,
		expected: require_cli_program_ts.textOption(options, "expected"),
		to: require_cli_program_ts.textOption(options, "to"),
		again: require_cli_program_ts.flagOption(options, "again"),
		dryRun
	};
	try {
		return outcomeOf(await announce$1(await require_shipment.edgeOf(call), world.loaded, request, signal), dryRun);
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "NOTHING_TO_ANNOUNCE") return nothing(error, environment);
		throw error;
	}
}
function outcomeOf(told, dryRun) {
	const { sending, release, bom } = told;
	const codes = [...sending.exitCodes, ...told.complete ? [] : [require_cli_ahead_ts.exitCodes.incomplete]];
	const what = `${sending.version} for ${sending.environment}: ${release.accounting.shown + release.accounting.unconventional} changes, ${bom ? `${bom.summary.components} components` : "no bill of materials"}`;
	return {
		document: {
			...sending,
			exitCodes: codes
		},
		text: dryRun ? previewOf(told) : "",
		remarks: [
			...told.warnings.map((text) => ({
				level: "warning",
				text
			})),
			{
				level: "info",
				text: `${dryRun ? "Would announce" : "Announced"} ${what}.`
			},
			...require_shipment.sendingRemarks(sending)
		],
		exitCodes: codes,
		outputs: {
			...require_shipment.sendingOutputs(sending),
			...told.ledgerHead === null ? {} : { "ledger-head": told.ledgerHead },
			...bom ? { "bom-sha256": bom.summary.sha256 } : {}
		}
	};
}
/** What every group of readers would get, in plain text. */
function previewOf({ compositions }) {
	return compositions.map(({ body, recipients }) => {
		const head = `${body.channel} to ${body.audiences.join(" and ")} (${recipients.length}): ${body.subject}`;
		return `${head}\n${"-".repeat(Math.min(head.length, 100))}\n${(body.bodies["text"] ?? body.bodies["json"] ?? "").trim()}\n`;
	}).join("\n");
}
function nothing({ message }, environment) {
	return {
		document: {
			schema: "waybill/sending@1",
			shipment: null,
			kind: "notice",
			version: null,
			environment,
			messages: [],
			counts: {},
			exitCodes: [require_cli_ahead_ts.exitCodes.done]
		},
		text: "",
		remarks: [{
			level: "info",
			text: message
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.announce = announce;