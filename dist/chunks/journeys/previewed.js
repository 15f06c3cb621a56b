const require_cli_ahead_ts = require("../cli/ahead.js");
const require_telling = require("./telling.js");
const require_address = require("../notices/address.js");
const require_digest = require("../ledger/digest.js");
const require_announced = require("./announced.js");
const require_outgoing = require("./outgoing.js");
const require_shipment_thread = require("./shipment-thread.js");
const require_announcement_plan = require("./announcement-plan.js");
const require_canonical = require("../ledger/canonical.js");
const require_next_announcement = require("./next-announcement.js");
const require_facts = require("./facts.js");
const require_wording = require("./wording.js");
const require_consignment = require("./consignment.js");
const require_environment = require("./environment.js");
const require_hotfix = require("./hotfix.js");
const require_readers = require("./readers.js");
const require_report_deployment = require("./report-deployment.js");

// src/notices/sender-warnings.ts
/** More mails than this in one go look like a campaign to a mail server that usually sends a few. */
const largeBatch = 500;
/** From so many a day on, Google asks senders for SPF and DKIM, DMARC and one-click unsubscribing ("Email sender guidelines"). */
const bulkSender = 5e3;
/** Gmail cuts the HTML of a mail at about 102 kB; what the transport adds is left room for. */
const largestHtml = 9e4;
/**
* What the sender should know before these messages go, a sentence each, in a fixed order; none of it stops them. Names
* audiences and counts, never a reader.
*/
function senderWarnings(compositions, settings) {
	return [
		...batchWarnings(compositions),
		...mailWarnings(compositions, settings),
		...sizeWarnings(compositions),
		...slackWarnings(compositions),
		...zoneWarnings(compositions, settings)
	];
}
function batchWarnings(compositions) {
	const mails = readersOf(mailsOf(compositions)).length;
	if (mails >= bulkSender) return [`${told$1(mails)} mails at once: from ${told$1(bulkSender)} a day on, Gmail asks a sender for SPF, DKIM, DMARC and one-click unsubscribing, and turns away who lacks them.`];
	if (mails <= largeBatch) return [];
	return [`${told$1(mails)} mails at once: make sure that the mail server may send so many an hour; what it defers, waybill resume sends later.`];
}
function mailWarnings(compositions, { channels }) {
	const mails = mailsOf(compositions);
	const { unsubscribe, dkim } = channels.email ?? {};
	const outside = mails.filter(({ recipients }) => recipients.some(({ external }) => external));
	const leaving = outside.length === 0 || unsubscribe !== void 0 ? [] : [`${listed(outside)}: mails to people outside have no link to unsubscribe. Set channels.email.unsubscribe.`];
	const signing = mails.length === 0 || dkim !== void 0 ? [] : ["Mails are not signed by Waybill. Set channels.email.dkim, unless the mail server signs them (DKIM)."];
	return [...leaving, ...signing];
}
function sizeWarnings(compositions) {
	return mailsOf(compositions).flatMap((one) => {
		const bytes = new TextEncoder().encode(one.body.bodies["html"] ?? "").length;
		if (bytes <= largestHtml) return [];
		return [`${listed([one])}: the mail has ${Math.ceil(bytes / 1e3)} kB of HTML; Gmail hides what comes after 102 kB.`];
	});
}
function slackWarnings(compositions) {
	return compositions.flatMap((one) => {
		const { replies } = one.body.bodies;
		if (one.body.channel !== "slack" || replies === void 0) return [];
		const count = JSON.parse(replies).length;
		return [`${listed([one])}: too long for one message in Slack; it continues in ${count === 1 ? "a reply" : `${count} replies`} in its thread.`];
	});
}
/** Whom nobody gave a time zone reads the expected time in UTC. */
function zoneWarnings(compositions, { audiences }) {
	const readers = readersOf(compositions.filter(({ body }) => Object.values(body.bodies).some((text) => /\{(?:window|day|hours|zone)\}/.test(text)))).filter((reader) => reader.timeZone === "UTC" && !reader.audiences.some((name) => audiences[name]?.["time-zone"]));
	if (readers.length === 0) return [];
	const names = [...new Set(readers.flatMap((reader) => reader.audiences))].sort((a, b) => a < b ? -1 : 1);
	return [`${readers.length === 1 ? "1 reader gets" : `${told$1(readers.length)} readers get`} times in UTC alone, since no time zone is known for them (${names.join(", ")}). Set time-zone in the list or the audience.`];
}
function mailsOf(compositions) {
	return compositions.filter(({ body }) => body.channel === "email");
}
function readersOf(compositions) {
	return compositions.flatMap(({ recipients }) => recipients);
}
/** The audiences of compositions, each once, in code unit order. */
function listed(compositions) {
	return [...new Set(compositions.flatMap(({ body }) => body.audiences))].sort((a, b) => a < b ? -1 : 1).join(", ");
}
function told$1(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/journeys/choose-announcement.ts
/**
* What is recorded is finished where it says the same; what differs is a revision where one may be made, else refused
* (SHIPMENT_CHANGED, exit code 5). A dry run only warns of that, and shows what would be said.
*/
async function choosePlan(planning, nexts, dryRun) {
	const [first, second] = nexts;
	if (!first) throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "There is no announcement to make.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	const plan = await planOf(planning, first);
	if (first.recorded === null) return {
		plan,
		warnings: []
	};
	const same = sameMessages(plan, first.recorded);
	if (same.all && isAskedFor(planning, first.recorded)) {
		const nothing = "Nothing differs from what was announced: what was left of it is finished, and nobody is told anew.";
		const late = planning.asked.hotfix && !recordedWords(first.recorded).hotfix;
		return {
			plan,
			warnings: [...planning.asked.revise ? [nothing] : [], ...late ? [notAFix] : []]
		};
	}
	if (second) return {
		plan: await planOf(planning, second, same.readers),
		warnings: []
	};
	const error = changed(first);
	if (!dryRun) throw error;
	return {
		plan,
		warnings: [`${error.message} Without --revise it would be refused.`]
	};
}
const notAFix = "It was announced before, and not as a hotfix: --hotfix changes nothing any more.";
/** Plans what is recorded as it was said then, and what is new as it is asked for now. */
async function planOf(planning, next, unchanged = /* @__PURE__ */ new Set()) {
	const { edge, configuration, consignment, product, readers, wording } = planning;
	const { before } = next;
	const said = next.recorded === null ? newWords(planning, before) : recordedWords(next.recorded);
	const standing = before?.shipment.frozen.payload.expected ?? null;
	const tellsAll = said.reason !== null || !isSameTime(said.expected, standing);
	const announcing = {
		configuration,
		consignment,
		product,
		...said,
		previous: before === null ? null : await require_announced.frozenRelease(edge, before.shipment),
		unchanged: tellsAll ? /* @__PURE__ */ new Set() : unchanged
	};
	return require_announcement_plan.planAnnouncement(announcing, next, readers, wording);
}
function recordedWords({ shipment }) {
	const { payload, at } = shipment.frozen;
	return {
		expected: payload.expected,
		reason: payload.reason ?? null,
		hotfix: payload.hotfix ?? false,
		at
	};
}
/** A revision that says nothing of the time leaves it as it is. */
function newWords({ asked, now }, before) {
	const standing = before?.shipment.frozen.payload.expected ?? null;
	return {
		expected: asked.expected ?? standing,
		reason: asked.reason,
		hotfix: asked.hotfix || standsAsFix(before),
		at: now
	};
}
/** A revision of a fix is one. */
function standsAsFix(before) {
	return before?.shipment.frozen.payload.hotfix ?? false;
}
/** Whether the time and the reason that are asked for, if any, are those that are recorded. */
function isAskedFor({ asked }, { shipment }) {
	const { expected, reason = null } = shipment.frozen.payload;
	if (asked.expected !== null && !isSameTime(asked.expected, expected)) return false;
	return asked.reason === null || asked.reason === reason;
}
function isSameTime(one, other) {
	return one?.from === other?.from && one?.to === other?.to;
}
/** Which readers would be sent the bytes that are recorded for them, and whether that is so for all that is recorded. */
function sameMessages({ facts, outgoing }, { shipment: { acts, frozen } }) {
	const digests = new Map(acts.flatMap(({ messages }) => messages.map((one) => [one.message, one.digest])));
	const intended = outgoing.filter(({ message }) => digests.has(message.id));
	const same = intended.filter(({ message }) => digests.get(message.id) === message.digest);
	const isSameRelease = require_digest.sha256Of(require_canonical.canonicalBytes(facts.release)) === frozen.payload.release.sha256;
	return {
		readers: new Set(same.map(({ message }) => require_shipment_thread.readerKey(message))),
		all: same.length === intended.length && isSameRelease
	};
}
function changed({ subject }) {
	const command = `waybill announce --environment ${subject.environment}${require_next_announcement.flagOf(subject.package)}`;
	const hint = `To tell the same readers what is different: ${command} --revise. To announce it anew, as another attempt: ${command} --again. To say the same, undo the change to waybill.yml or the lists.`;
	return require_telling.shipmentChanged(subject, hint);
}

// src/journeys/frozen-shipment.ts
/** An announcement as the ledger keeps it: the release, the bill of materials and every body, by path and digest. */
function frozenFact(edge, plan, { bom, keyId, artifacts }) {
	const { next, facts, compositions } = plan;
	const { release } = facts;
	const bytes = require_canonical.canonicalBytes(release);
	const { before, subject } = next;
	const thread = before !== null && before.id !== subject.shipment ? before.id : null;
	const payload = {
		attempt: next.attempt,
		...before === null ? {} : { revision: next.revision },
		...facts.revised?.reason ? { reason: facts.revised.reason } : {},
		...thread === null ? {} : { thread },
		product: facts.product,
		tag: release.tag,
		previousVersion: facts.previousVersion,
		expected: facts.expected,
		changes: release.sections.flatMap(({ changes }) => changes.map(({ id }) => id)),
		release: {
			path: "frozen/release.json",
			sha256: require_digest.sha256Of(bytes)
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
		...facts.hotfix ? { hotfix: true } : {},
		subject: require_outgoing.subjectOf(facts, "notice")
	};
	const files = {
		"frozen/release.json": bytes,
		...attachmentsOf(bom),
		...Object.fromEntries(compositions.map(({ path, json }) => [path, Buffer.from(json)]))
	};
	const causing = before === null ? null : before.shipment.frozen.seq;
	const fact = require_facts.factOf(edge, subject, {
		kind: "shipment.frozen",
		causing,
		payload,
		files,
		artifacts
	});
	return before === null ? fact : {
		...fact,
		at: facts.at
	};
}
/** The files that messages name as attachments. */
function attachmentsOf(bom) {
	return bom ? { "frozen/bom.cdx.json": Buffer.from(bom.document) } : {};
}

// src/journeys/announce.ts
/**
* Announces a shipment: drafts the notes, writes the bill of materials, composes every message, freezes all of it in
* the ledger together with the intent, and only then sends. Run again, it finishes what an earlier run left, and sends
* nobody anything twice. With `revise`, what differs from what was announced is frozen anew and told in the same threads.
* A dry run opens no channel and writes nothing; a sending of the same later sends the bytes that it gives.
*
* Throws before anything is sent: ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, EXPECTED_INVALID, NOTHING_TO_ANNOUNCE,
* NOTHING_ANNOUNCED, SECRET_IN_HISTORY, BOM_REQUIRED, CHANNEL_REFUSED, SHIPMENT_CHANGED, SHIPMENT_CANCELLED,
* SHIPMENT_DELIVERED, LEDGER_UNREACHABLE, and what reading the lists and secrets throws.
*/
async function announce(edge, loaded, request, signal) {
	const { configuration } = loaded;
	const part = require_environment.shippedPackage(configuration, request.package ?? null);
	require_environment.environmentOf(configuration, request.environment);
	const now = edge.clock.now();
	const expected = request.expected === null ? null : require_address.parseWindow(request.expected, now);
	const consignment = await require_consignment.gatherConsignment(edge, loaded, {
		package: part,
		to: request.to
	});
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const { release, bom, repository } = consignment;
	const product = require_announcement_plan.productOf(configuration, repository.url);
	const { environment } = request;
	if (request.hotfix) await require_hotfix.refuseOtherBase(edge, entries, {
		environment,
		package: part,
		release
	});
	const nexts = require_next_announcement.nextAnnouncements(entries, {
		repository: repository.url ?? product,
		package: part,
		environment,
		version: release.version,
		commit: release.commit
	}, howOf(request));
	const keyId = nexts[0]?.recorded?.shipment.frozen.payload.keyId ?? null;
	const readers = await require_readers.findReaders(edge, loaded, environment, {
		entries,
		keyId,
		package: part
	});
	const planning = {
		edge,
		configuration,
		consignment,
		product,
		readers,
		wording: await require_wording.wordingFor(edge, readers, consignment.overrides),
		asked: askedBy(request, expected),
		now: now.toISOString()
	};
	const { plan, warnings } = await choosePlan(planning, nexts, request.dryRun);
	if (plan.outgoing.length === 0 && plan.others.length > 0 && plan.next.recorded === null) throw nobodyToTell(plan);
	const common = {
		release,
		bom,
		compositions: plan.compositions,
		outgoing: plan.outgoing,
		complete: consignment.complete,
		warnings: [
			...consignment.warnings,
			...warnings,
			...readers.readers.length + readers.leftOut.length === 0 ? [`environments.${environment}.notify reaches nobody.`] : [],
			...senderWarnings(plan.compositions, configuration)
		]
	};
	if (request.dryRun) return {
		...common,
		ledgerHead: null,
		sending: told(plan, /* @__PURE__ */ new Map())
	};
	const { receipts, ledgerHead } = await record(edge, plan, {
		bom,
		keyId: readers.keyId,
		artifacts: request.artifacts ?? []
	}, signal);
	const sending = told(plan, receipts);
	const { faults, exitCodes: more } = await reportAnnounced(edge, configuration, plan);
	return {
		...common,
		ledgerHead,
		sending: {
			...sending,
			exitCodes: [...sending.exitCodes, ...more]
		},
		warnings: [...common.warnings, ...faults]
	};
}
/** The forge hears that it comes; what it took the place of, by another commit, does not come any more. */
function reportAnnounced(edge, configuration, { next }) {
	const reports = require_report_deployment.deploymentReports(edge, configuration, { dryRun: false });
	const { subject, before, recorded } = next;
	const known = recorded?.shipment;
	const isBegun = known && known.begun.length + known.deployments.length + known.verdicts.length > 0;
	return require_report_deployment.withReports(reports, async () => {
		if (before && recorded === null && before.shipment.id !== subject.shipment) reports.tell(require_announced.subjectOf(before.shipment), {
			state: "inactive",
			description: `Another commit is shipped as ${subject.version}.`
		});
		if (!isBegun) reports.tell(subject, {
			state: "pending",
			description: `${subject.version} is announced.`
		});
	});
}
function howOf({ again, revise = false }) {
	if (again) return "again";
	return revise ? "revise" : "announce";
}
function askedBy({ reason = null, hotfix = false, revise = false }, expected) {
	return {
		expected,
		reason,
		hotfix,
		revise
	};
}
async function record(edge, plan, to, signal) {
	const { next, facts, outgoing } = plan;
	const { before, recorded, subject } = next;
	const isNew = recorded === null;
	const superseded = isNew && before ? require_telling.givingUp(edge, before, {
		kinds: [
			"notice",
			"revision",
			"exception"
		],
		reason: "A revision is told instead."
	}) : [];
	const order = {
		act: facts.act,
		subject,
		follows: before?.shipment.frozen.seq ?? 0,
		keyId: to.keyId,
		outgoing
	};
	return require_telling.tellReaders(edge, before, {
		before: isNew ? [frozenFact(edge, plan, to), ...superseded] : [],
		orders: [order],
		attachments: attachmentsOf(to.bom)
	}, signal);
}
function told({ next, kind, outgoing, others }, receipts) {
	return require_telling.tellSending(next.subject, kind, [...require_telling.toldMessages(outgoing, receipts), ...others]);
}
/** Everybody is left out, and nothing was said before: then there is nothing to freeze either. */
function nobodyToTell({ next, others }) {
	const { version, environment } = next.subject;
	const reasons = [...new Set(others.map(({ reason }) => reason ?? ""))];
	return new require_cli_ahead_ts.WaybillError("NOTHING_TO_ANNOUNCE", `There is nobody to announce ${version} for ${environment} to: ${reasons.join(" ")}`, { exitCode: require_cli_ahead_ts.exitCodes.done });
}

// src/notices/why-told.ts
/** Why a reader is told, in a sentence for the sender: which audiences they are in, and what they follow. */
function whyTold({ audiences, wants }, environment) {
	const several = audiences.length > 1;
	const follows = [...new Set(wants.map(followed))];
	const what = follows.length === 0 ? "everything" : follows.join("; also ");
	return `environments.${environment}.notify names ${`the ${several ? "audiences" : "audience"} ${joined(audiences, "and")}`}, which ${several ? "follow" : "follows"} ${what}.`;
}
function followed({ types, scopes, packages, breaking }) {
	const of = packages ? ` of ${joined(packages, "and")}` : "";
	const within = scopes === null ? "" : ` in ${joined(scopes, "and")}`;
	if (breaking === "only") return `breaking changes alone${types === null ? "" : ` (${joined(types, "or")})`}${within}${of}`;
	if (types === null && scopes === null) return `everything${of}`;
	return `${types === null ? "every change" : types.length === 0 ? "no type of change" : joined(types, "and")}${within}${of}${breaking === "always" ? ", and whatever breaks" : ""}`;
}
function joined(names, word) {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`;
}

// src/journeys/previewed.ts
const idsShown = 5;
/** Shows what each group of readers would get and why, and who gets nothing and why not. Linear. */
function previewed({ sending, outgoing, compositions, warnings }) {
	const byRecipient = new Map(outgoing.map((one) => [one.reader.recipient, one]));
	const groups = compositions.flatMap(({ recipients }, index) => {
		const mine = recipients.flatMap((recipient) => byRecipient.get(recipient) ?? []);
		const [first] = mine;
		return first ? [groupOf(first, mine, {
			index,
			environment: sending.environment
		})] : [];
	});
	return {
		kind: sending.kind,
		version: sending.version ?? "",
		environment: sending.environment,
		groups,
		leftOut: leftOutOf(sending.messages),
		warnings
	};
}
function groupOf(first, all, at) {
	const { recipient } = first.reader;
	const sample = first.compose(masked);
	const { channel, audiences, subject, attachments, bodies } = sample;
	const bytes = Object.values(bodies).reduce((sum, body) => sum + byteLength(body), 0);
	const word = audiences.join("-").replace(/[^\w-]+/g, "-");
	return {
		folder: `${at.index + 1}-${channel}-${word}`.slice(0, 60).toLowerCase(),
		channel,
		audiences,
		language: recipient.language,
		subject,
		why: whyTold(recipient, at.environment),
		bytes: attachments.reduce((sum, attachment) => sum + attachment.bytes, bytes),
		attachments: attachments.map(({ name, bytes: size }) => ({
			name,
			bytes: size
		})),
		readers: all.map(({ reader }) => readerOf(reader.id, reader.recipient)),
		sample
	};
}
function readerOf(id, { channel, address, timeZone, language }) {
	return {
		reader: {
			email: require_address.maskedAddress(address),
			slack: address
		}[channel] ?? "a hook",
		id: shortId(channel, id),
		timeZone,
		language
	};
}
function shortId(channel, id) {
	return channel === "slack" ? id : id.slice(0, 12);
}
/** What of a message is its reader's alone: their name, and the link with their token. */
function masked(slots) {
	const { name, unsubscribe } = slots;
	return {
		...slots,
		name: name === null ? null : `${Array.from(name)[0] ?? ""}***`,
		unsubscribe: unsubscribe ? `${new URL(unsubscribe).origin}/the-link-of-this-reader` : null
	};
}
function leftOutOf(messages) {
	const groups = /* @__PURE__ */ new Map();
	for (const { state, channel, audiences, reason, recipient } of messages) {
		if (state !== "skipped") continue;
		const key = JSON.stringify([
			channel,
			audiences,
			reason
		]);
		const group = groups.get(key) ?? {
			channel,
			audiences,
			reason: reason ?? "",
			count: 0,
			ids: []
		};
		group.count += 1;
		if (group.ids.length < idsShown) group.ids.push(shortId(channel, recipient));
		groups.set(key, group);
	}
	return [...groups.values()];
}
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}

Object.defineProperty(exports, "announce", {
  enumerable: true,
  get: function () {
    return announce;
  }
});
Object.defineProperty(exports, "previewed", {
  enumerable: true,
  get: function () {
    return previewed;
  }
});