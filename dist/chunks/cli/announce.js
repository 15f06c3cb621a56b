import { r as exitCodes, t as WaybillError } from "../errors.js";
import { n as textLinks } from "../git/remote.js";
import { t as canonicalBytes } from "../ledger/canonical.js";
import { t as sha256Of } from "../ledger/digest.js";
import { a as refusePackages, c as plainVersion, f as actsOf, i as environmentOf, m as lastAttempt, n as sendingOutputs, p as foldShipments, r as sendingRemarks, t as edgeOf } from "./shipment.js";
import { a as toldMessages, d as parseWindow, f as shipmentId, i as sendMessages, l as factOf, m as subjectOf, n as intended, o as findReaders, p as tellSending, r as openSenders, s as composeFor, t as closeSenders, u as isRecordOf } from "../journeys/send.js";
import { i as bomRules, n as billOf } from "../journeys/bill.js";
import { o as draftShipment } from "../journeys/draft.js";
import { n as lookInside, t as dependenciesOf } from "../journeys/inside.js";
import { n as sourceDate, r as readOverridesOf, t as plainSource } from "../journeys/source.js";
import { a as textOption, i as requiredOption, t as flagOption } from "./options.js";

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
	refusePackages(configuration);
	environmentOf(configuration, request.environment);
	const expected = request.expected === null ? null : parseWindow(request.expected, edge.clock.now());
	const draft = await draftShipment({
		...plainSource(edge.repository, configuration),
		overrides: await readOverridesOf(edge.files, edge.home, configuration),
		date: sourceDate(edge.environment)
	}, request.to);
	refuseSecrets(draft, configuration.secrets.acknowledged);
	const drafted = shippable(draft);
	const bill = await billOf(edge.repository, drafted.commit, {
		notes: draft.notes,
		release: drafted,
		configuration
	});
	const bom = bill?.bom ?? null;
	if (bom === null && bomRules(configuration).required) throw bomRequired(drafted);
	const { release, incomplete } = await withDependencies(edge, {
		configuration,
		draft,
		drafted,
		bill
	});
	const readers = await findReaders(edge, loaded, request.environment);
	const prepared = prepare({
		configuration,
		request,
		draft,
		release,
		bom,
		expected,
		recorded: (await edge.ledger.read()).map(({ entry }) => entry)
	});
	const { compositions, outgoing } = composeFor(prepared.occasion, readers.readers, () => null);
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
	const senders = await openSenders(edge, outgoing.map(({ message }) => message.channel));
	try {
		const act = await recordIntent(edge, prepared, {
			compositions,
			outgoing,
			keyId: readers.keyId
		});
		const receipts = await sendMessages(edge, senders, {
			...act,
			subject: prepared.subject,
			kind: "notice",
			outgoing,
			attachments: attachmentsOf(bom)
		}, signal);
		const last = (await edge.ledger.read()).at(-1);
		return {
			...common,
			ledgerHead: last ? sha256Of(last.bytes) : null,
			sending: told(prepared, outgoing, receipts)
		};
	} finally {
		await closeSenders(senders);
	}
}
/** The release with what changed inside since the one before; as it is where there is no lockfile, which is told elsewhere. */
async function withDependencies({ repository }, told) {
	const { configuration, draft, drafted, bill } = told;
	if (bill === null || drafted.previousTag === null) return {
		release: drafted,
		incomplete: []
	};
	const inside = await lookInside(repository, {
		notes: draft.notes,
		release: drafted,
		configuration,
		bill
	});
	const dependencies = await dependenciesOf(inside);
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
	const shipments = foldShipments(recorded);
	const identity = {
		package: null,
		environment: request.environment,
		version: release.version,
		commit: release.commit
	};
	const attempt = Math.max(1, lastAttempt(shipments, identity) + (request.again ? 1 : 0));
	const shipment = shipmentId({
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
		previousVersion: release.previousTag === null ? null : plainVersion(release.previousTag),
		release,
		repositoryUrl,
		links: textLinks(draft.notes.repository),
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
		releaseBytes: canonicalBytes(release),
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
		recipients: plan.outgoing.map(intended)
	};
	const frozen = frozenPayload(prepared, plan);
	const frozenFact = factOf(edge, subject, {
		kind: "shipment.frozen",
		causing: null,
		payload: frozen,
		files: frozenFiles(prepared, plan.compositions)
	});
	const intentFact = factOf(edge, subject, {
		kind: "notice.intent",
		causing: 0,
		payload: intentPayload
	});
	const [, intent] = await edge.ledger.append([frozenFact, intentFact]);
	if (!intent) throw new WaybillError("UNEXPECTED", "The ledger recorded no intent.", { exitCode: exitCodes.ourFault });
	return {
		intent,
		known: null,
		receiptsRecorded: 0,
		mine: isRecordOf(intent, intentFact)
	};
}
/** The same shipment again: what was frozen then is what is sent now, or nothing is. */
function resumeIntent({ recorded, releaseBytes }, known, outgoing) {
	const act = actsOf(known, "notice")[0] ?? null;
	const intent = recorded.find(({ seq }) => seq === act?.seq);
	if (!act || !intent || known.frozen.payload.release.sha256 !== sha256Of(releaseBytes)) throw changed(known);
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
			sha256: sha256Of(releaseBytes)
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
		subject: subjectOf(facts, "notice")
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
	return tellSending(subject, "notice", toldMessages(outgoing, receipts));
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
	throw new WaybillError("NOTHING_TO_ANNOUNCE", `There is nothing to announce${release?.previousTag ? ` since ${release.previousTag}` : ""}: no change that readers would notice.`, { exitCode: exitCodes.done });
}
function refuseSecrets({ secrets }, acknowledged) {
	const open = secrets.filter(({ commit }) => !acknowledged.includes(commit));
	const [first] = open;
	if (!first) return;
	throw new WaybillError("SECRET_IN_HISTORY", `${open.length === 1 ? "A commit message holds a secret" : `${open.length} commit messages hold secrets`}: ${first.rule} in ${first.commit}.`, { hint: `Revoke it. Then, since it can be said without it: add to waybill.yml: secrets: { acknowledged: [${open.map(({ commit }) => commit).join(", ")}] }` });
}
function bomRequired({ commit }) {
	return new WaybillError("BOM_REQUIRED", `${commit.slice(0, 12)} has no lockfile to write a bill of materials from.`, { hint: "Commit the lockfile, or take bom: required out of waybill.yml." });
}
function changed({ version, environment }) {
	return new WaybillError("SHIPMENT_CHANGED", `${version} was announced to ${environment} before, and what would be said now differs from what was frozen then.`, {
		exitCode: exitCodes.unrecorded,
		hint: "To announce it anew, as another attempt: waybill announce --again. To say the same, undo the change to waybill.yml or the lists."
	});
}

// src/cli/announce.ts
/** `waybill announce`: freezes and sends the advance shipping notice. */
async function announce(call) {
	const { world, options, signal } = call;
	const environment = requiredOption(options, "environment", "--environment production");
	const dryRun = flagOption(options, "dryRun");
	const request = {
		environment,
		expected: textOption(options, "expected"),
		to: textOption(options, "to"),
		again: flagOption(options, "again"),
		dryRun
	};
	try {
		return outcomeOf(await announce$1(await edgeOf(call), world.loaded, request, signal), dryRun);
	} catch (error) {
		if (error instanceof WaybillError && error.code === "NOTHING_TO_ANNOUNCE") return nothing(error, environment);
		throw error;
	}
}
function outcomeOf(told, dryRun) {
	const { sending, release, bom } = told;
	const codes = [...sending.exitCodes, ...told.complete ? [] : [exitCodes.incomplete]];
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
			...sendingRemarks(sending)
		],
		exitCodes: codes,
		outputs: {
			...sendingOutputs(sending),
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
			exitCodes: [exitCodes.done]
		},
		text: "",
		remarks: [{
			level: "info",
			text: message
		}],
		exitCodes: [exitCodes.done],
		outputs: {}
	};
}

export { announce };