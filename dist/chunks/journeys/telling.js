const require_cli_ahead_ts = require("../cli/ahead.js");
const require_markdown = require("../notes/templates-md.js");
const require_shared = require("../cli/source.js");
const require_message = require("../notices/message.js");
const require_readers = require("./readers.js");
const require_notes = require("../cli/notes.js");
const require_open_edge = require("../edge/open-edge.js");
const require_shipment = require("../cli/shipment.js");
const require_slack_parts = require("../notices/slack-parts.js");
let node_crypto = require("node:crypto");

// src/notices/sending.ts
/** What a sending came to, as the document that every door prints. */
function tellSending(subject, kind, messages, verdict) {
	const counts = Object.fromEntries(require_message.sendStates.map((state) => [state, 0]));
	for (const { state } of messages) counts[state] += 1;
	return {
		schema: "waybill/sending@1",
		shipment: subject.shipment,
		kind,
		version: subject.version,
		environment: subject.environment,
		...verdict ? { verdict } : {},
		messages,
		counts,
		exitCodes: sendingExitCodes(messages)
	};
}
/** 6 when the fate of a message is open, or when a whole channel or audience was refused; single refusals are told only. */
function sendingExitCodes(messages) {
	const open = messages.some(({ state }) => state === "unknown" || state === "deferred" || state === "sending");
	const groups = /* @__PURE__ */ new Map();
	for (const { channel, audiences, state } of messages) for (const group of [`channel ${channel}`, ...audiences.map((name) => `audience ${name}`)]) groups.set(group, (groups.get(group) ?? true) && state === "refused");
	return [open || [...groups.values()].includes(true) ? require_cli_ahead_ts.exitCodes.unsent : require_cli_ahead_ts.exitCodes.done];
}

// src/notices/compose-changes.ts
const longestDescription = 500;
const longestAdvice = 1500;
/** The first `limit` entries of a release. Texts longer than anybody reads in a message end in an ellipsis. */
function composeChanges(release, external, limit) {
	const shown = require_readers.firstEntries(release, external, limit);
	const changes = new Map(shown.sections.flatMap(({ changes: all }) => all.map((change) => [change.id, change])));
	const broken = new Set(shown.breaking.map((entry) => entry.change));
	return {
		summary: summaryOf(release),
		breaking: shown.breaking.map((entry) => {
			const description = changes.get(entry.change)?.description ?? "";
			const [first = "", ...rest] = paragraphs(entry.text);
			const title = description === "" ? first : description;
			const advice = description === "" ? rest : [first, ...rest].filter((text) => text !== description);
			return {
				scope: clipped(entry.scope),
				title: require_slack_parts.clip(title, longestDescription),
				advice
			};
		}),
		upgrade: (shown.upgrade ?? []).map(({ text }, index) => ({
			number: index + 1,
			lines: linesOf(text)
		})),
		stepsOmitted: (release.upgrade?.length ?? 0) - (shown.upgrade?.length ?? 0),
		highlights: (shown.highlights ?? []).map(({ text }) => ({ lines: linesOf(text) })),
		sections: shown.sections.map((section) => ({
			title: require_slack_parts.clip(section.title, 80),
			changes: section.changes.filter((change) => !broken.has(change.id)).map((change) => ({
				scope: clipped(change.scope),
				description: require_slack_parts.clip(change.description, longestDescription)
			}))
		})).filter((section) => section.changes.length > 0),
		omitted: require_notes.changesIn(release) - require_notes.changesIn(shown),
		inside: require_markdown.viewInside(shown, require_markdown.wordsOf({}), require_readers.linesLeftOut(release, shown))
	};
}
function summaryOf(release) {
	const all = require_notes.changesIn(release);
	const breaking = new Set(release.breaking.map((entry) => entry.change)).size;
	if (all === 0) return "No changes in what you follow";
	const changes = all === 1 ? "1 change" : `${all} changes`;
	if (breaking === 0) return `${changes}, none of them breaking`;
	return all === 1 ? "1 change, and it is breaking" : `${changes}, ${breaking} of them breaking`;
}
function clipped(scope) {
	return scope === null ? null : require_slack_parts.clip(scope, 60);
}
function linesOf(text) {
	return require_slack_parts.clip(text.trim(), longestAdvice).split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim()).filter((line) => line !== "");
}
function paragraphs(text) {
	return require_slack_parts.clip(text.trim(), longestAdvice).split(/\r?\n[ \t]*\r?\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "");
}

// src/notices/compose-shipment.ts
const largestAttachment = 1048576;
function composeShipment(facts) {
	return {
		product: require_slack_parts.clip(facts.product, 80),
		package: facts.package === null ? null : require_slack_parts.clip(facts.package, 80),
		version: require_slack_parts.clip(facts.version, 80),
		previousVersion: facts.previousVersion === null ? null : require_slack_parts.clip(facts.previousVersion, 80),
		environment: require_slack_parts.clip(facts.environment, 80),
		shipment: facts.act.shipment,
		commit: facts.commit,
		ahead: facts.act.kind === "notice" || facts.act.kind === "revision",
		links: facts.links !== null && allFollowable(facts.links) ? facts.links : null,
		pageUrl: facts.pageUrl !== null && followable(facts.pageUrl) ? facts.pageUrl : null,
		replyTo: facts.replyTo === null ? null : require_slack_parts.clip(facts.replyTo, 254),
		replyUrl: facts.replyTo !== null && require_readers.mailbox(facts.replyTo) !== null ? `mailto:${facts.replyTo}` : null,
		bom: facts.bom === null ? null : {
			components: facts.bom.components,
			sha256: facts.bom.sha256,
			attached: isAttached(facts.bom, facts.attachUpTo),
			size: facts.bom.bytes === 0 ? null : sizeOf(facts.bom.bytes)
		}
	};
}
/**
* `[Acme API] 1.4.0 shipping to production`, and `Re: ` with the same for every later message: mail clients thread
* on an unchanged subject, so the state of things is told in the preview and the body. One line, at most 200 units. A
* revision is the first message of readers who were told nothing before it.
*/
function subjectOf(facts, kind) {
	const subject = `[${facts.package === null ? facts.product : `${facts.product} ${facts.package}`}] ${facts.version} shipping to ${facts.environment}`;
	const line = require_slack_parts.clip(subject.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim(), 196);
	return kind === "notice" || kind === "revision" && !facts.revised ? line : `Re: ${line}`;
}
function allFollowable({ references, elsewhere, pullRequest }) {
	return [...[...references, ...elsewhere].map(({ url }) => url), ...pullRequest === null ? [] : [pullRequest]].every((url) => followable(url.replace("{repository}", "a/b").replace("{number}", "1")));
}
function followable(url) {
	return url.length <= 1e3 && require_markdown.safeUrl(url) !== null && !/\p{C}/u.test(url);
}
/** Whether the bill of materials is small enough to travel with the mail: `limit` in bytes, default 1 MiB. */
function isAttached(bom, limit = largestAttachment) {
	return bom.bytes <= limit;
}
function sizeOf(bytes) {
	return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

// src/notices/compose-cancellation.ts
/** The notice that an announced shipment does not come. */
function composeCancellation(facts, external, limit) {
	const shipment = composeShipment(facts);
	const { product, version, environment } = shipment;
	const reason = facts.reason === null ? null : require_slack_parts.clip(facts.reason, 500);
	return {
		...shipment,
		tone: "cancelled",
		label: "Cancelled shipment",
		headline: `${product} ${version} is not coming to ${environment}`,
		preview: reason ?? "The shipment that we announced is called off.",
		windowLabel: facts.expected === null ? null : "Was expected",
		reason,
		changes: composeChanges(facts.release, external, limit)
	};
}

// src/notices/evidence.ts
const coverageMeaning = {
	L0: "only the status was checked; nothing told a version",
	L1: "the version was read through a shared address",
	L2: "the version was read from every address that the name resolves to",
	L3: "the version was read from every instance that is listed",
	L4: "the version was read from every instance, and the running digest is the one announced"
};
/** How many of the answers came from the version that was to be shipped: what may be claimed, and no more. */
function answersFrom(verdict) {
	const all = Object.values(verdict.observed).reduce((sum, count) => sum + count, 0);
	return {
		matching: Object.hasOwn(verdict.observed, verdict.expected.version) ? verdict.observed[verdict.expected.version] ?? 0 : 0,
		all
	};
}
/** For every reader: `25 of 25 answers came from 1.4.0.`, or plainly that no version could be read. */
function answersSentence(verdict) {
	if (verdict.reason === "manual") return "A person confirmed this; it was not measured.";
	const { matching, all } = answersFrom(verdict);
	const version = require_slack_parts.clip(verdict.expected.version, 80);
	if (verdict.coverage === "L0" || all === 0) return `The checks passed, but the service does not tell its version, so they do not prove that ${version} is what answers.`;
	return `${thousands(matching)} of ${thousands(all)} answers came from ${version}.`;
}
/** For internal readers: at which level of coverage the service was seen. */
function coverageSentence(verdict) {
	return `Coverage ${verdict.coverage}: ${coverageMeaning[verdict.coverage]}.`;
}
/** For internal readers: the chance that this many answers missed a stale instance; null when no version was read. */
function missSentence(verdict) {
	const miss = verdict.missProbability;
	if (miss === null || miss <= 0) return null;
	return `If one instance of four were stale, this many fresh answers would miss it once in ${thousands(Math.round(1 / miss))} times.`;
}
/** What was seen when it was not healthy: the current truth, without guessing at a cause. */
function reasonSentence(verdict) {
	const expected = require_slack_parts.clip(verdict.expected.version, 80);
	const seen = observedVersions(verdict);
	switch (verdict.reason) {
		case "wrong-version": return wrongVersionSentence(verdict, seen, expected);
		case "mixed": return `More than one version was answering when the time was up: ${seen}.`;
		case "never-healthy": return "The checks did not pass before the time was up.";
		case "regressed": return "The checks passed at first and failed later.";
		case "flapping": return "The checks kept changing between passing and failing.";
		case "unreachable-by-observer": return "The place that we check from could not reach the service, so it shows nothing about the service itself.";
		case "no-data": return "No answer arrived that could be used.";
		case "deadline-in-bake": return "The checks passed, but the time was up before they had been watched for as long as they should be.";
		case "interrupted": return "The checks were stopped before they were done.";
		case "superseded": return "Another shipment took its place while it was being checked.";
		default: return `The checks ended with: ${require_slack_parts.clip(verdict.reason, 200)}.`;
	}
}
function wrongVersionSentence(verdict, seen, expected) {
	const { matching, all } = answersFrom(verdict);
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	if (matching > 0) return `Answers came from ${seen}; only ${expected} was expected.`;
	const [only, ...others] = versions.map(([version]) => require_slack_parts.clip(version, 80));
	if (only === void 0) return `No answer came from ${expected}.`;
	if (others.length > 0) return `Answers came from ${seen}, none from ${expected}.`;
	return all === 1 ? `The one answer came from ${only}, not from ${expected}.` : `All ${thousands(all)} answers came from ${only}, none from ${expected}.`;
}
/**
* Whether readers may be told that nothing changed for them: every answer that told a version came from the one before,
* and no check failed or broke. Anything less says nothing about the service they use.
*/
function isUnchanged(verdict, previousVersion) {
	if (previousVersion === null || verdict.verdict !== "unhealthy" || verdict.coverage === "L0") return false;
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	return versions.length === 1 && versions[0]?.[0] === previousVersion && verdict.checks.every(({ counts }) => counts.fail + counts.error + counts.nodata === 0);
}
/** `1.3.0 (4 answers) and 1.4.0 (21 answers)`, the most frequent first. */
function observedVersions(verdict) {
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0).sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).map(([version, count]) => `${require_slack_parts.clip(version, 80)} (${thousands(count)} ${count === 1 ? "answer" : "answers"})`);
	const shown = versions.slice(0, 5);
	if (versions.length > shown.length) shown.push(`${versions.length - shown.length} more versions`);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
/** `12,345`, the same on every machine. */
function thousands(number) {
	return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The checks of a verdict, at most twenty, those that did not pass first. */
function checksSeen(verdict) {
	const good = verdict.checks.filter((check) => check.outcome === "pass");
	const ordered = [...verdict.checks.filter((check) => check.outcome !== "pass"), ...good];
	const checks = ordered.slice(0, 20).map(({ check, target, counts, reason }) => {
		const all = counts.pass + counts.stale + counts.fail + counts.error + counts.nodata;
		return {
			check: require_slack_parts.clip(check, 80),
			target: require_slack_parts.clip(target, 120),
			result: `${thousands(counts.pass)} of ${thousands(all)} passed`,
			reason: reason === null ? null : require_slack_parts.clip(reason, 200)
		};
	});
	return {
		checks,
		omitted: ordered.length - checks.length
	};
}

// src/notices/compose-rollback.ts
/** The notice that an environment went back to an earlier version. Says that it runs only where the checks saw it. */
function composeRollback(facts, external, limit) {
	const { product, version, environment } = composeShipment(facts);
	return {
		...composeReturn(facts, external, limit),
		tone: "rolledback",
		label: "Rollback notice",
		headline: `${product} ${version} was taken back from ${environment}`
	};
}
/** What a rollback and a correction both tell: why, and what the checks see now. */
function composeReturn(facts, external, limit) {
	const { verdict } = facts;
	const healthy = verdict.verdict === "healthy";
	const seen = healthy ? answersSentence(verdict) : reasonSentence(verdict);
	const isRead = healthy && verdict.coverage !== "L0" && answersFrom(verdict).matching > 0;
	const reason = facts.reason === null ? null : require_slack_parts.clip(facts.reason, 500);
	return {
		...composeShipment(facts),
		preview: reason ?? seen,
		windowLabel: "Checked",
		reason,
		seen,
		live: isRead ? require_slack_parts.clip(verdict.expected.version, 80) : null,
		told: facts.announced,
		internal: external ? null : {
			coverage: coverageSentence(verdict),
			...checksSeen(verdict)
		},
		ledger: facts.ledger,
		changes: composeChanges(facts.release, external, limit)
	};
}

// src/notices/compose-correction.ts
/** The notice that an earlier message of the shipment said something that is not so. */
function composeCorrection(facts, external, limit) {
	const { product, version, environment } = composeShipment(facts);
	return {
		...composeReturn(facts, external, limit),
		tone: "corrected",
		label: "Correction",
		headline: `We have to correct what we said about ${product} ${version} in ${environment}`
	};
}

// src/notices/arrival.ts
/** When a shipment that arrived was seen to run, against the expected time. Times are RFC 3339. */
function arrivalIn(expected, checks) {
	const from = Date.parse(expected.from);
	const started = Date.parse(checks.startedAt);
	const ended = Date.parse(checks.endedAt);
	const to = Date.parse(expected.to ?? expected.from);
	const point = expected.to === null;
	if (ended < from) return {
		state: "early",
		sentence: `Earlier than announced, by ${lasting(from - ended)}.`
	};
	if (started > to) return {
		state: "late",
		sentence: point ? `Seen ${lasting(started - to)} after the announced time.` : `Later than announced: first seen ${lasting(started - to)} after the window closed.`
	};
	if (ended <= to || point) return {
		state: "met",
		sentence: point ? "At the announced time." : "Within the announced window."
	};
	return {
		state: "across",
		sentence: `The checks began within the announced window and ended ${lasting(ended - to)} after it.`
	};
}
/** The same for a shipment that did not arrive, or of which that is not known. */
function absenceIn(expected, endedAt) {
	const to = Date.parse(expected.to ?? expected.from);
	return Date.parse(endedAt) < to ? {
		state: "open",
		sentence: "The announced time is not over yet."
	} : {
		state: "late",
		sentence: "The announced time is over."
	};
}
const units = [
	{
		name: "day",
		length: 864e5
	},
	{
		name: "hour",
		length: 36e5
	},
	{
		name: "minute",
		length: 6e4
	}
];
/** A duration in its two largest units, to the minute: `2 hours 5 minutes`. */
function lasting(milliseconds) {
	let left = Math.round(milliseconds / 6e4) * 6e4;
	if (left === 0) return "less than a minute";
	const parts = [];
	for (const { name, length } of units) {
		const count = Math.floor(left / length);
		left -= count * length;
		if (count > 0) parts.push(`${count} ${name}${count === 1 ? "" : "s"}`);
	}
	return parts.slice(0, 2).join(" ");
}

// src/notices/compose-difference.ts
/** The lines that a difference could list; null where there is nobody to whom something was announced. */
function differenceLines(facts) {
	if (!facts.announced || !facts.actual) return 0;
	const { missing, added, shipped } = require_readers.differenceBetween(facts.release, facts.actual);
	return (shipped.length === 0 ? 0 : missing.length) + added.length;
}
/** The difference with at most `limit` lines, those that are missing first; null for readers who were told nothing. */
function composeDifference(facts, limit) {
	if (!facts.announced) return null;
	const { expected, verdict } = facts;
	const told = { arrival: (expected === null ? null : verdict.verdict === "healthy" ? arrivalIn(expected, verdict) : absenceIn(expected, verdict.endedAt))?.sentence ?? null };
	if (!facts.actual) return {
		...told,
		sentence: null,
		missing: [],
		added: [],
		omitted: 0
	};
	const { shipped, missing, added } = require_readers.differenceBetween(facts.release, facts.actual);
	const all = shipped.length + missing.length;
	const lost = shipped.length === 0 ? [] : missing;
	const shownLost = lost.slice(0, limit);
	const shownAdded = added.slice(0, limit - shownLost.length);
	return {
		...told,
		sentence: sentenceOf(shipped.length, all, added.length),
		missing: shownLost.map(lineOf),
		added: shownAdded.map(lineOf),
		omitted: lost.length + added.length - shownLost.length - shownAdded.length
	};
}
function sentenceOf(shipped, all, added) {
	const more = added === 0 ? "" : `${added === 1 ? "1 change" : `${added} changes`} came unannounced`;
	if (all === 0) return more === "" ? null : `${more}.`;
	const kept = shipped === all ? all === 1 ? "The announced change shipped" : `All ${all} announced changes shipped` : shipped === 0 ? all === 1 ? "The announced change did not ship" : `None of the ${all} announced changes shipped` : `${shipped} of ${all} announced changes shipped`;
	return more === "" ? `${kept}.` : `${kept}; ${more}.`;
}
/** A change as a line of a list. */
function lineOf({ scope, description }) {
	return {
		scope: scope === null ? null : require_slack_parts.clip(scope, 60),
		description: require_slack_parts.clip(description, 300)
	};
}

// src/notices/compose-exception.ts
/**
* The exception notice of a shipment whose checks did not pass (not delivered) or could not tell (unverified). Throws,
* as our own fault, for a healthy verdict.
*/
function composeException(facts, external, limit) {
	const { verdict } = facts;
	if (verdict.verdict === "healthy") throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", "An exception notice was asked for a verdict that is healthy.", { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	const shipment = composeShipment(facts);
	const { product, version, environment } = shipment;
	const undelivered = verdict.verdict === "unhealthy";
	const seen = reasonSentence(verdict);
	return {
		...shipment,
		tone: undelivered ? "undelivered" : "unverified",
		label: undelivered ? "Exception notice: not delivered" : "Exception notice: unverified",
		headline: undelivered ? `${product} ${version} was not delivered to ${environment}` : `We could not confirm ${product} ${version} in ${environment}`,
		preview: seen,
		windowLabel: "Checked",
		seen,
		meaning: meaningOf(facts, shipment),
		announced: facts.announced ? { expected: facts.expected === null ? null : require_readers.renderWindow(facts.expected, "UTC") } : null,
		difference: composeDifference(facts, limit),
		internal: external ? null : {
			coverage: coverageSentence(verdict),
			...checksSeen(verdict)
		},
		ledger: facts.ledger
	};
}
function meaningOf({ verdict }, shipment) {
	const { version, previousVersion } = shipment;
	if (verdict.verdict === "inconclusive") return `It is not known whether ${version} is live.`;
	if (isUnchanged(verdict, previousVersion)) return `Your service is unchanged: ${previousVersion} was still running when we checked.`;
	return null;
}

// src/notices/compose-notice.ts
/** The advance shipping notice of a shipment, with the first `limit` entries of the release in `facts`. */
function composeNotice(facts, external, limit) {
	const shipment = composeShipment(facts);
	const changes = composeChanges(facts.release, external, limit);
	return {
		...shipment,
		tone: "notice",
		label: "Advance shipping notice",
		headline: `${shipment.product} ${shipment.version} is on its way to ${shipment.environment}`,
		preview: `${changes.summary}. Nothing has changed yet.`,
		windowLabel: facts.expected === null ? null : "Expected",
		earlyAccess: facts.earlyAccess === null ? null : require_slack_parts.clip(facts.earlyAccess, 500),
		changes
	};
}

// src/notices/compose-proof.ts
/**
* The proof of delivery: what was announced, what is live, how sure we are. Claims no more than the verdict saw, and
* throws, as our own fault, for a verdict that is not healthy.
*/
function composeProof(facts, external, limit) {
	const { verdict, announced } = facts;
	if (verdict.verdict !== "healthy") throw new require_cli_ahead_ts.WaybillError("UNEXPECTED", `A proof of delivery was asked for a verdict that is ${verdict.verdict}.`, { exitCode: require_cli_ahead_ts.exitCodes.ourFault });
	const shipment = composeShipment(facts);
	const answers = answersSentence(verdict);
	const live = verdict.coverage !== "L0" && answersFrom(verdict).matching > 0 ? shipment.version : null;
	const difference = composeDifference(facts, limit);
	return {
		...shipment,
		tone: "proof",
		label: "Proof of delivery",
		headline: headlineOf(shipment, live !== null || verdict.reason === "manual"),
		preview: answers,
		windowLabel: "Verified",
		answers,
		live,
		announced: announced ? { expected: facts.expected === null ? null : require_readers.renderWindow(facts.expected, "UTC") } : null,
		difference,
		internal: external ? null : {
			coverage: coverageSentence(verdict),
			miss: missSentence(verdict),
			...checksSeen(verdict)
		},
		ledger: facts.ledger,
		changes: composeChanges(facts.release, external, Math.max(0, limit - differenceLines(facts)))
	};
}
function headlineOf({ product, version, environment }, live) {
	return live ? `${product} ${version} has arrived in ${environment}` : `${product} passed its checks in ${environment} after ${version} shipped`;
}

// src/notices/compose-revision.ts
/** The lines that a revision lists beside the notes. */
function revisedLines({ added, removed, changed }) {
	return added.length + removed.length + changed.length;
}
/** The revised notice for readers who know the one before: the first `limit` lines of what is different, then of the notes. */
function composeRevision(facts, revised, external, limit) {
	const all = revisedLines(revised);
	const notice = composeNotice(facts, external, Math.max(0, limit - all));
	const { product, version, environment } = notice;
	const added = revised.added.slice(0, limit);
	const removed = revised.removed.slice(0, limit - added.length);
	const changed = revised.changed.slice(0, limit - added.length - removed.length);
	const moved = !sameTime(facts, revised);
	const where = `${product} ${version} for ${environment}`;
	return {
		...notice,
		tone: "revised",
		label: `Revised shipping notice, revision ${revised.revision}`,
		headline: `${where} ${all > 0 ? "is not quite what we announced" : moved ? "has a new date" : "is announced anew"}`,
		preview: previewOf(moved, revised),
		windowLabel: facts.expected === null ? null : moved ? "Now expected" : "Still expected",
		revision: revised.revision,
		reason: revised.reason === null ? null : require_slack_parts.clip(revised.reason, 500),
		moved,
		before: revised.previousExpected === null ? null : require_readers.renderWindow(revised.previousExpected, "UTC"),
		added: added.map(lineOf),
		removed: removed.map(lineOf),
		changed: changed.map((pair) => ({
			before: lineOf(pair.before),
			after: lineOf(pair.after)
		})),
		unlisted: all - added.length - removed.length - changed.length,
		sameContents: all === 0
	};
}
function sameTime({ expected }, { previousExpected }) {
	if (expected === null || previousExpected === null) return expected === previousExpected;
	return expected.from === previousExpected.from && expected.to === previousExpected.to;
}
function previewOf(moved, { added, removed, changed }) {
	const parts = [
		...moved ? ["another time"] : [],
		...added.length > 0 ? [`${added.length} added`] : [],
		...removed.length > 0 ? [`${removed.length} taken out`] : [],
		...changed.length > 0 ? [`${changed.length} told anew`] : []
	];
	return parts.length === 0 ? "Nothing that you follow is different." : `What is different: ${parts.join(", ")}.`;
}

// src/notices/own-words.ts
/**
* Compiles every template that audiences bring, each file once a use, before anything is composed. `read` gives the text of
* a file whose path starts at the folder of the configuration, or null. Throws CONFIG_INVALID for a name that no message
* has, and TEMPLATE_INVALID, with file and line, for a file that is not there or cannot be compiled.
*/
async function compileWords(words, read) {
	const compiled = /* @__PURE__ */ new Map();
	const compile = async (name, file, format) => {
		const key = `${name} ${file}`;
		if (compiled.has(key)) return;
		const text = await read(file);
		if (text === null) throw new require_cli_ahead_ts.WaybillError("TEMPLATE_INVALID", `There is no template ${file}.`, { hint: "Its path starts at the folder of waybill.yml." });
		const known = {
			slots: require_readers.slotNames,
			blocks: require_readers.blockParts
		};
		compiled.set(key, await require_markdown.compileOwn({
			file,
			text
		}, Object.keys(require_readers.partsIn(format)), known));
	};
	for (const { templates, partials } of words) {
		for (const [name, file] of Object.entries(templates)) await compile(name, file, templateFormat(name));
		for (const [name, file] of Object.entries(partials)) await compile(name, file, partOf(name).format);
	}
	return compiled;
}
/** The templates of one reader; null where their audiences bring none. Throws TypeError for what was not compiled. */
function ownTemplates({ templates, partials }, compiled) {
	const find = (name, file) => {
		const part = compiled.get(`${name} ${file}`);
		if (!part) throw new TypeError(`the template ${file} was not compiled as ${name}`);
		return part;
	};
	const wholes = Object.entries(templates).map(([name, file]) => [name, find(name, file)]);
	const parts = {
		text: {},
		html: {},
		slack: {}
	};
	for (const [name, file] of Object.entries(partials)) {
		const { format, part } = partOf(name);
		parts[format][part] = find(name, file);
	}
	if (wholes.length === 0 && Object.keys(partials).length === 0) return null;
	return {
		templates: Object.fromEntries(wholes),
		parts
	};
}
const wholeNames = require_readers.documentNames.flatMap((name) => require_readers.documentFormats.map((format) => `${name}.${format}`));
function templateFormat(name) {
	return require_readers.documentFormats.find((one) => wholeNames.includes(name) && name.endsWith(`.${one}`)) ?? refuse("templates", name, wholeNames);
}
/** `notice-changes.text` is what templates call `changes`, `email-layout.html` what they call `layout`. */
function partOf(name) {
	return partNames().find((one) => one.name === name) ?? refuse("partials", name, partNames().map((one) => one.name));
}
function partNames() {
	return require_readers.documentFormats.flatMap((format) => Object.keys(require_readers.partsIn(format)).map((part) => ({
		name: `${format === "html" && part !== "changes" ? "email" : "notice"}-${part}.${format}`,
		format,
		part
	})));
}
function refuse(key, name, known) {
	const meant = require_shared.suggest(name, known);
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `An audience's ${key} have an entry ${name}, which no message has.`, { hint: meant === null ? `Known are: ${known.join(", ")}.` : `Did you mean ${meant}?` });
}

// src/notices/body.ts
const ourWords = {
	releaseFor: (_, release) => release,
	words: /* @__PURE__ */ new Map()
};
/**
* Composes every body that these readers need, each once, in the order in which they are first needed. All of it
* happens before anything is sent: what cannot be composed for one reader is sent to none. Throws TEMPLATE_INVALID for a
* template of an audience that asks for what its message does not have.
*/
function composeBodies(occasion, recipients, wording = ourWords) {
	const groups = /* @__PURE__ */ new Map();
	for (const recipient of recipients) {
		const key = bodyKeyOf(recipient);
		const group = groups.get(key);
		if (group) group.push(recipient);
		else groups.set(key, [recipient]);
	}
	return [...groups].map(([key, group]) => {
		const body = composeBody(occasion, group[0], key, wording);
		const json = require_readers.canonicalJson(body);
		const sha256 = (0, node_crypto.createHash)("sha256").update(json).digest("hex");
		return {
			body,
			path: `frozen/bodies/${sha256}`,
			sha256,
			json,
			recipients: group
		};
	});
}
/**
* What one reader's body is filled with: the expected time of what is to come, the time of the checks of everything later,
* and what was announced before, on the clocks of the reader.
*/
function slotsFor(occasion, { name, timeZone, unsubscribe }) {
	const { facts } = occasion;
	const checked = "verdict" in facts;
	const window = require_readers.windowOf(facts);
	const announced = checked ? facts.expected : facts.revised?.previousExpected ?? null;
	const told = (one) => one === null ? null : require_readers.renderWindow(one, timeZone);
	return {
		name,
		window: told(window),
		announced: told(announced),
		unsubscribe
	};
}
/** Two readers with the same key read the same, but for their slots. SHA-256 in lower-case hex. */
function bodyKeyOf(reader) {
	const { channel, language, audiences, wants, external, words } = reader;
	const own = Object.keys({
		...words.templates,
		...words.partials
	}).length > 0 ? [words] : [];
	const leaves = mayLeave(reader) ? ["unsubscribe"] : [];
	return (0, node_crypto.createHash)("sha256").update(require_readers.canonicalJson([
		channel,
		language,
		audiences,
		wants,
		external,
		...own,
		...leaves
	])).digest("hex");
}
/** Colleagues belong to their audience by what they do, so that only external readers are offered a way out. */
function mayLeave({ channel, external, unsubscribe }) {
	return channel === "email" && external && unsubscribe !== null;
}
function composeBody(occasion, reader, key, wording) {
	const told = forReader(occasion, reader, wording.releaseFor);
	return {
		schema: "waybill/body@1",
		kind: occasion.kind,
		channel: reader.channel,
		language: reader.language,
		audiences: reader.audiences,
		key,
		subject: subjectOf(occasion.facts, occasion.kind),
		bodies: { ...bodiesOf(told, {
			reader,
			key,
			own: ownTemplates(reader.words, wording.words)
		}) },
		attachments: attachmentsOf(told, reader.channel)
	};
}
/** The occasion with what this reader wants to hear of it, in their words. All that messages tell of changes comes from here. */
function forReader(occasion, reader, releaseFor) {
	const { facts } = occasion;
	const { wants } = reader;
	const select = (release) => require_notes.selectChanges(releaseFor(reader, release), wants, facts);
	const actual = "actual" in facts && facts.actual ? { actual: select(facts.actual) } : {};
	const revised = facts.revised && { revised: revisedFor(facts.revised, (changes) => {
		return releaseFor(reader, {
			...facts.release,
			sections: [{
				type: "",
				title: "",
				changes: [...changes]
			}],
			breaking: []
		}).sections.flatMap((section) => section.changes).map((change) => require_notes.wantedOf([change], wants, facts).length > 0 ? change : null);
	}) };
	return {
		...occasion,
		facts: {
			...facts,
			release: select(facts.release),
			...actual,
			...revised
		}
	};
}
/** `tell` gives for each change what this reader is told of it, or null. */
function revisedFor(revised, tell) {
	const known = (changes) => changes.filter((change) => change !== null);
	const before = tell(revised.changed.map((pair) => pair.before));
	const after = tell(revised.changed.map((pair) => pair.after));
	const pairs = before.map((one, index) => ({
		before: one,
		after: after[index] ?? null
	}));
	return {
		...revised,
		added: known([...tell(revised.added), ...pairs.map((pair) => pair.before === null ? pair.after : null)]),
		removed: known([...tell(revised.removed), ...pairs.map((pair) => pair.after === null ? pair.before : null)]),
		changed: pairs.flatMap((pair) => pair.before === null || pair.after === null ? [] : [{
			before: pair.before,
			after: pair.after
		}])
	};
}
function bodiesOf(occasion, { reader, key, own }) {
	const { channel, external } = reader;
	const { facts } = occasion;
	const kind = documentOf(occasion);
	const entries = require_readers.entriesIn(facts.release, external) + linesBeside(occasion);
	const subject = subjectOf(facts, occasion.kind);
	const unsubscribe = mayLeave(reader);
	const view = (limit) => ({
		...viewOf(occasion, external, limit),
		subject,
		unsubscribe
	});
	return require_readers.channels[channel].compose({
		kind,
		facts,
		external,
		key,
		own,
		entries,
		view
	});
}
/** To readers who were told nothing before, a revision is the notice. */
function documentOf({ kind, facts }) {
	return kind === "revision" && !facts.revised ? "notice" : kind;
}
/** The entries that a message lists beside the notes: what is different. */
function linesBeside({ facts }) {
	if (facts.revised) return revisedLines(facts.revised);
	return "verdict" in facts ? differenceLines(facts) : 0;
}
function viewOf(occasion, external, limit) {
	switch (occasion.kind) {
		case "notice": return composeNotice(occasion.facts, external, limit);
		case "revision": return occasion.facts.revised ? composeRevision(occasion.facts, occasion.facts.revised, external, limit) : composeNotice(occasion.facts, external, limit);
		case "cancellation": return composeCancellation(occasion.facts, external, limit);
		case "proof": return composeProof(occasion.facts, external, limit);
		case "exception": return composeException(occasion.facts, external, limit);
		case "rollback": return composeRollback(occasion.facts, external, limit);
		case "correction": return composeCorrection(occasion.facts, external, limit);
	}
}
/** The bill of materials travels with what announces it by mail, under a fixed name, unless it is too large for that. */
function attachmentsOf({ kind, facts }, channel) {
	const { bom, attachUpTo } = facts;
	if (!(kind === "notice" || kind === "revision") || !["email", "slack"].includes(channel) || bom === null || !isAttached(bom, attachUpTo)) return [];
	return [{
		name: "bom.cdx.json",
		type: "application/vnd.cyclonedx+json",
		path: "frozen/bom.cdx.json",
		sha256: bom.sha256,
		bytes: bom.bytes
	}];
}

// src/notices/compose-message.ts
/**
* One reader's message: a pure function of the frozen body and the slots, so that a resumed run makes the same bytes.
* `recipient` is the id that `recipientId` gives, never an address.
*/
function composeMessage(act, body, recipient, slots) {
	const message = {
		kind: body.kind,
		subject: body.subject,
		bodies: messageBodies(body, slots),
		attachments: body.attachments
	};
	return {
		schema: "waybill/message@1",
		id: require_readers.messageId(act, body.channel, recipient),
		shipment: act.shipment,
		...message,
		audiences: [...body.audiences],
		channel: body.channel,
		recipient,
		digest: (0, node_crypto.createHash)("sha256").update(require_readers.canonicalJson(message)).digest("hex")
	};
}
/** What one reader reads, by format: the frozen bodies with the reader's slots filled. */
function messageBodies({ bodies, channel }, slots) {
	return require_readers.channels[channel].slots ? require_readers.fillSlots(bodies, slots, channel) : { ...bodies };
}

// src/journeys/outgoing.ts
/** Composes once, for id and digest, and lets the bodies go. */
function outgoingTo({ reader, thread }, act, { body, slots }) {
	const { bodies: _bodies, ...message } = composeMessage(act, body, reader.id, slots);
	return {
		message,
		reader,
		thread,
		compose: (change) => ({
			...message,
			bodies: messageBodies(body, change?.(slots) ?? slots)
		})
	};
}
/** What a sender needs. */
function deliveryOf({ compose, reader, thread, rootBodies }, attachments) {
	const { address, name, unsubscribe } = reader.recipient;
	const delivery = {
		message: compose(),
		address,
		name,
		thread,
		attachments,
		unsubscribe
	};
	return rootBodies ? {
		...delivery,
		rootBodies
	} : delivery;
}
async function openSenders(edge, channels) {
	const open = /* @__PURE__ */ new Map();
	try {
		for (const channel of new Set(channels)) {
			const sender = await edge.senders[channel]();
			open.set(channel, sender);
			for (const text of sender.warnings ?? []) edge.remark?.(text);
		}
		return open;
	} catch (error) {
		await closeSenders(open);
		throw error;
	}
}
async function closeSenders(senders) {
	await Promise.all([...senders.values()].map((sender) => sender.close()));
}

// src/journeys/shipment-thread.ts
/** Follows a shipment back through what it revised and superseded. */
function threadOf(entries, shipments, shipment) {
	const frozen = new Map(entries.filter(({ kind }) => kind === "shipment.frozen").map((one) => [one.seq, one]));
	const announcements = [{
		shipment: shipment.id,
		commit: shipment.commit,
		...shipment.frozen
	}];
	for (let seq = frozen.get(shipment.frozen.seq)?.causing ?? null; seq !== null;) {
		const entry = frozen.get(seq);
		if (!entry || entry.shipment === null) break;
		announcements.unshift(announcementOf$1(entry, entry.shipment));
		seq = entry.causing !== null && entry.causing < seq ? entry.causing : null;
	}
	const ids = new Set(announcements.map((one) => one.shipment));
	const parts = shipments.filter(({ id }) => ids.has(id));
	const acts = parts.flatMap((one) => one.acts).toSorted((a, b) => a.seq - b.seq);
	const whole = {
		...shipment,
		acts
	};
	const told = require_shipment.reachedBy(whole);
	return {
		id: announcements[0].payload.thread ?? announcements[0].shipment,
		shipment: whole,
		parts,
		announcements,
		told,
		perhaps: perhapsTold(acts, told)
	};
}
/** What a reader is in the records of sendings. */
function readerKey({ channel, recipient }) {
	return `${channel} ${recipient}`;
}
function keyOfReader({ id, recipient }) {
	return readerKey({
		channel: recipient.channel,
		recipient: id
	});
}
/** Where the next message to somebody goes: after all that a server took for them. */
function placeIn({ id, told }) {
	const byReader = new Map(told.map((one) => [readerKey(one), one.serverIds]));
	return (reader) => {
		const references = byReader.get(keyOfReader(reader)) ?? [];
		return {
			shipment: id,
			references,
			root: references[0] ?? null
		};
	};
}
function announcementOf$1(entry, shipment) {
	const payload = entry.payload;
	return {
		shipment,
		seq: entry.seq,
		at: entry.at,
		commit: entry.commit,
		payload
	};
}
function perhapsTold(acts, told) {
	const perhaps = /* @__PURE__ */ new Set();
	for (const { kind, messages } of acts) if (kind === "notice" || kind === "revision") {
		for (const message of messages) if (message.receipt === null || message.receipt.state === "unknown") perhaps.add(readerKey(message));
	}
	for (const one of told) perhaps.delete(readerKey(one));
	return perhaps;
}

// src/journeys/dispatch.ts
/** A server that asks for at most so much patience gets it within the run, a few times a message. */
const longestWaitMs = 6e4;
const tries = 5;
/**
* Sends every message once, as far as the run is not interrupted and the lease is held; `settle` gets each receipt. What
* was not begun then is nowhere noted. After a fault of our own nothing more is begun, what is under way is waited for, and
* the fault thrown.
*/
async function dispatch(waiting, dispatching, signal) {
	const stop = new AbortController();
	const faults = [];
	const lanes = [...dispatching.senders].flatMap(([channel, sender]) => {
		const queue = waiting.filter(({ message }) => message.channel === channel).values();
		return Array.from({ length: require_readers.channels[channel].atOnce }, async () => {
			try {
				await workOff(queue, {
					...dispatching,
					sender
				}, {
					signal,
					stop: stop.signal
				});
			} catch (fault) {
				faults.push(fault);
				stop.abort();
			}
		});
	});
	await Promise.all(lanes);
	if (faults.length > 0) throw faults[0];
}
/** One message after the other; the line that the next one is begun reaches the disk while this one is under way. */
async function workOff(queue, lane, ends) {
	const { diary } = lane;
	const ended = () => ends.signal.aborted || ends.stop.aborted;
	let noted = Promise.resolve();
	const begin = async () => {
		if (ended() || !await lane.lease.held()) return null;
		const { value } = queue.next();
		if (!value) return null;
		await diary.begin(value.message.id);
		return value;
	};
	let next = begin();
	for (let outgoing = await next; outgoing !== null; outgoing = await next) {
		if (ended() || !await lane.lease.held()) {
			await diary.takeBack(outgoing.message.id);
			break;
		}
		next = begin();
		next.catch(() => void 0);
		const receipt = await sendPatiently(outgoing, lane, ends.signal);
		lane.settle(receipt);
		noted = diary.note(receipt);
		noted.catch(() => void 0);
	}
	await noted;
}
/** A server that says for how long it wants to be left alone, and means a moment, is asked again in this run: the same bytes. */
async function sendPatiently(outgoing, lane, signal) {
	const { sender, diary, clock } = lane;
	const delivery = deliveryOf(outgoing, lane.attachments);
	for (let attempt = 1;; attempt++) {
		const receipt = await sender.send(delivery, signal);
		const wait = receipt.state === "deferred" ? waitOf(receipt, clock.now()) : null;
		if (wait === null || attempt === tries || signal.aborted) return receipt;
		await diary.note(receipt);
		await clock.sleep(wait, signal);
		if (signal.aborted || !await lane.lease.held()) return receipt;
		await diary.begin(outgoing.message.id);
	}
}
function waitOf({ until }, now) {
	const wait = until === null ? Number.POSITIVE_INFINITY : Date.parse(until) - now.getTime();
	return wait <= longestWaitMs ? Math.max(wait, 1) : null;
}

// src/journeys/fate.ts
/** Folds a journal, by message. */
function readJournaled(entries) {
	const known = /* @__PURE__ */ new Map();
	for (const { message, state, at, receipt } of entries) {
		const before = known.get(message)?.receipt ?? null;
		known.set(message, {
			receipt: receipt ?? before,
			begun: receipt === null && state === "sending" ? at : null
		});
	}
	return known;
}
/**
* What is known of a message from the ledger and from this clone's journal, whichever tells more. `sure` is whether one
* of which neither tells was certainly not begun (`isAccountedFor`); `now` is RFC 3339.
*/
function fateOf(sent, journaled, { sure, now }) {
	const told = toldBy(sent.message, journaled);
	const receipt = told !== null && isNewer(told, sent.receipt) ? told : sent.receipt;
	if (receipt?.state === "unknown") return {
		state: "unknown",
		receipt,
		guess: false
	};
	if (receipt !== null && receipt.state !== "deferred") return {
		state: "settled",
		receipt,
		guess: false
	};
	const until = receipt?.until ?? sent.until;
	if (until !== null && until > now) return {
		state: "settled",
		receipt: receipt ?? deferredUntil(sent.message, until, now),
		guess: false
	};
	if (sure) return {
		state: "waiting",
		receipt,
		guess: false
	};
	return {
		state: "unknown",
		receipt: unknownReceipt(sent.message, now, "Another run set out to send it, and has not told what became of it."),
		guess: true
	};
}
/** A message that waits from the beginning, since it was recorded so. */
function deferredUntil(message, until, at) {
	return {
		message,
		state: "deferred",
		at,
		serverId: null,
		reason: `Is told when the expected time is over: ${until}.`,
		until
	};
}
function unknownReceipt(message, at, reason) {
	return {
		message,
		state: "unknown",
		at,
		serverId: null,
		reason,
		until: null
	};
}
function skippedReceipt(message, at, reason) {
	return {
		message,
		state: "skipped",
		at,
		serverId: null,
		reason,
		until: null
	};
}
function toldBy(message, journaled) {
	if (!journaled) return null;
	const { begun, receipt } = journaled;
	if (begun === null) return receipt;
	return unknownReceipt(message, begun, "An earlier run began to send it and left no answer.");
}
/** A server's answer outweighs what only says that there was none; otherwise the later word counts. */
function isNewer(told, known) {
	if (known === null) return true;
	if (isAnswer(known)) return false;
	return isAnswer(told) || told.at > known.at;
}
function isAnswer({ state }) {
	return state !== "unknown" && state !== "deferred";
}
/** Whether the ledger has a receipt already. */
function isRecorded(receipt, known) {
	return known !== null && receipt.state === known.state && receipt.at === known.at;
}

// src/journeys/lease.ts
/** The clocks of two machines may differ by twice as much: a holder renews this early, another waits this long. */
const clockMarginMs = 6e4;
/** Takes the right to send what `act` records, as soon as it is needed. Ask `mayTake` first. */
function takeLease(edge, subject, act) {
	const last = act.holders.at(-1);
	const own = last?.run === edge.run && !last.done;
	let until = own ? Date.parse(last.until) : 0;
	let claims = act.holders.length - 1;
	let taken = own;
	let lost = false;
	let renewal = null;
	const lasts = () => edge.clock.now().getTime() < until - clockMarginMs;
	async function claim() {
		const end = edge.clock.now().getTime() + require_shipment.leaseMs;
		const payload = {
			intent: act.seq,
			run: edge.run,
			until: new Date(end).toISOString()
		};
		const fact = require_readers.factOf(edge, subject, {
			kind: "sending.claimed",
			causing: act.seq,
			batch: claims,
			payload
		});
		const [entry] = await edge.ledger.append([fact]);
		claims += 1;
		lost = !entry || !require_readers.isRecordOf(entry, fact);
		taken ||= !lost;
		until = end;
	}
	return {
		get taken() {
			return taken;
		},
		async held() {
			if (lost || lasts()) return !lost;
			renewal ??= claim().finally(() => {
				renewal = null;
			});
			await renewal;
			return !lost;
		}
	};
}
/**
* Whether this run may go on with an intent: it is its own, the last holder said that it is done or was a run of this
* clone (`ours`; that it is gone is known by the journal's lock), or the last holder's time is over.
*/
function mayTake({ holders }, ours, now) {
	const last = holders.at(-1) ?? holders[0];
	if (last.done || last.run !== null && ours.has(last.run)) return true;
	return Date.parse(last.until) + clockMarginMs < now.getTime();
}
/**
* Whether a message without a word in the ledger and in this clone's journal was certainly not begun: everybody who held
* the intent was a run of this clone, or came before somebody who accounted for all.
*/
function isAccountedFor({ holders }, ours) {
	return holders.reduce((sure, { run, done }) => done || sure && run !== null && ours.has(run), true);
}

// src/journeys/carry-out.ts
/**
* Sends what recorded intents still ask for, and records what became of it: a batch after the other, each recorded while
* the next is sent. Nothing is sent without the lease of its intent; what may have been sent before is looked up where
* the channel can, and held otherwise. Gives the last receipt of every message of which there is one.
*/
async function carryOut(edge, senders, { batches, attachments, onUnknown }, signal) {
	const receipts = /* @__PURE__ */ new Map();
	let recording = Promise.resolve();
	let failed = false;
	const expected = batches.reduce((sum, { outgoing }) => sum + outgoing.length, 0);
	edge.watch?.expect(expected);
	for (const batch of batches) {
		if (failed) break;
		const work = openWork(edge, batch);
		edge.watch?.expect(work.waiting.length - batch.outgoing.length);
		try {
			await carryOutBatch(edge, {
				batch,
				work,
				senders,
				attachments,
				onUnknown
			}, signal);
		} finally {
			recording = recording.then(() => recordReceipts(edge, batch, work));
			recording.catch(() => {
				failed = true;
			});
		}
		work.told.forEach((receipt, message) => receipts.set(message, receipt));
	}
	edge.watch?.end();
	await recording;
	return receipts;
}
/** What carrying it out would come to, as far as that can be said without asking anybody; nothing is sent or recorded. */
function foresee(edge, batch) {
	const { told, waiting } = openWork(edge, batch);
	const now = edge.clock.now().toISOString();
	for (const { message } of waiting) {
		const reason = batch.instead.get(message);
		if (reason === void 0) told.delete(message);
		else told.set(message, skippedReceipt(message, now, reason));
	}
	return told;
}
function openWork(edge, { subject, act, diary }) {
	const now = edge.clock.now();
	const free = mayTake(act, diary.ours, now);
	const sure = free && isAccountedFor(act, diary.ours);
	const work = {
		lease: takeLease(edge, subject, act),
		told: /* @__PURE__ */ new Map(),
		guesses: /* @__PURE__ */ new Set(),
		waiting: [],
		unclear: []
	};
	for (const sent of act.messages) {
		const fate = fateOf(sent, diary.journaled.get(sent.message), {
			sure,
			now: now.toISOString()
		});
		if (fate.receipt !== null) work.told.set(sent.message, fate.receipt);
		if (fate.guess) work.guesses.add(sent.message);
		if (free && fate.state === "waiting") work.waiting.push(sent);
		if (free && fate.state === "unknown") work.unclear.push(sent);
	}
	return work;
}
async function carryOutBatch(edge, setting, signal) {
	const { batch, work, senders, attachments } = setting;
	const byId = new Map(batch.outgoing.map((outgoing) => [outgoing.message.id, outgoing]));
	const mendable = work.unclear.filter((sent) => isMendable(sent, setting, byId));
	const wanted = work.waiting.filter(({ message }) => byId.has(message) || batch.instead.has(message));
	if (signal.aborted || mendable.length + wanted.length === 0) return;
	if (!await work.lease.held()) {
		const now = edge.clock.now().toISOString();
		for (const { message } of wanted) {
			work.told.set(message, unknownReceipt(message, now, "Another run goes on with it."));
			work.guesses.add(message);
		}
		return;
	}
	const settle = (receipt) => {
		work.guesses.delete(receipt.message);
		work.told.set(receipt.message, receipt);
		edge.watch?.settled(receipt);
	};
	const found = await findOut(edge, mendable, {
		...setting,
		byId,
		settle
	}, signal);
	const going = [];
	for (const { message } of [...wanted, ...found]) {
		const reason = batch.instead.get(message);
		const outgoing = byId.get(message);
		if (reason !== void 0) settle(skippedReceipt(message, edge.clock.now().toISOString(), reason));
		else if (outgoing) going.push(outgoing);
	}
	const { diary } = batch;
	const dispatching = {
		clock: edge.clock,
		senders,
		diary,
		lease: work.lease,
		attachments,
		settle
	};
	await dispatch(going, dispatching, signal);
}
/** Whether anything can be done about an unknown message: it is looked up, or it was said what is to be done. */
function isMendable({ message, channel }, { senders, onUnknown }, byId) {
	if (onUnknown === "abandon") return true;
	if (!byId.has(message)) return false;
	return onUnknown === "resend" || senders.get(channel)?.find !== void 0;
}
/** Looks unknown messages up, one after another, and gives those that may be sent. */
async function findOut(edge, unclear, setting, signal) {
	const { onUnknown, settle } = setting;
	const sendable = [];
	for (const sent of unclear) {
		if (signal.aborted) break;
		const answer = await lookUp(sent, setting);
		if (answer === "not there" || answer === "nobody knows" && onUnknown === "resend") sendable.push(sent);
		else if (answer === "nobody knows" && onUnknown === "abandon") settle(skippedReceipt(sent.message, edge.clock.now().toISOString(), "Given up: nobody knows whether it was sent."));
		else if (typeof answer !== "string") {
			await setting.batch.diary.note(answer);
			settle(answer);
		}
	}
	return sendable;
}
async function lookUp(sent, { batch, byId, senders, attachments }) {
	const sender = senders.get(sent.channel);
	const outgoing = byId.get(sent.message);
	if (!outgoing || !sender?.find) return "nobody knows";
	try {
		const since = new Date(Date.parse(batch.act.at));
		return await sender.find(deliveryOf(outgoing, attachments), since) ?? "not there";
	} catch {
		return "nobody knows";
	}
}
/**
* As another batch when somebody else recorded receipts of the act since: neither record may hide the other. Who had the
* lease always says a last word, so that the next knows that what has no receipt was not begun.
*/
async function recordReceipts(edge, batch, work) {
	const { act, subject } = batch;
	const { taken } = work.lease;
	const known = new Map(act.messages.map(({ message, receipt }) => [message, receipt]));
	const receipts = [...work.told.values()].filter((receipt) => !isRecorded(receipt, known.get(receipt.message) ?? null) && (taken || !work.guesses.has(receipt.message)));
	if (receipts.length === 0 && !(taken && act.messages.length > 0)) return;
	const payload = {
		intent: act.seq,
		receipts
	};
	for (let number = act.receiptsRecorded;; number++) {
		const kind = `${act.kind}.receipts`;
		const fact = require_readers.factOf(edge, subject, {
			kind,
			causing: act.seq,
			batch: number,
			payload
		});
		const [recorded] = await edge.ledger.append([fact]);
		if (recorded === void 0 || require_readers.isRecordOf(recorded, fact)) return;
	}
}

// src/journeys/diary.ts
const runMark = "run ";
/** What earlier runs of this clone left in it, without working on the act. Throws SENDING_UNDER_WAY while another run does. */
async function readDiary(edge, act, follows) {
	const { journal, earlier } = await edge.journal(nameOf(act, follows));
	await journal.close();
	return {
		journaled: readJournaled(earlier),
		ours: runsIn(earlier)
	};
}
/**
* Opens it, and notes that this run works on the act, before the ledger hears of that: so a later run of the clone knows
* its own. `follows` is the seq that the act's intents follow from. Throws SENDING_UNDER_WAY while another run has it.
*/
async function openDiary(edge, act, follows) {
	const { journal, earlier } = await edge.journal(nameOf(act, follows));
	const line = (message, state) => journal.record({
		message,
		state,
		at: edge.clock.now().toISOString(),
		receipt: null
	});
	try {
		await line(`${runMark}${edge.run}`, "planned");
	} catch (error) {
		await journal.close();
		throw error;
	}
	return diaryOf(journal, {
		journaled: readJournaled(earlier),
		ours: /* @__PURE__ */ new Set([...runsIn(earlier), edge.run]),
		begin: (message) => line(message, "sending"),
		takeBack: (message) => line(message, "planned")
	});
}
function nameOf({ shipment, kind }, follows) {
	return `${shipment}-${kind}-${follows}`;
}
function runsIn(earlier) {
	const marks = earlier.filter(({ message }) => message.startsWith(runMark));
	return new Set(marks.map(({ message }) => message.slice(4)));
}
function diaryOf(journal, rest) {
	return {
		...rest,
		note: (receipt) => journal.record({
			message: receipt.message,
			state: receipt.state,
			at: receipt.at,
			receipt
		}),
		close: () => journal.close()
	};
}

// src/journeys/send.ts
/** DESIGN, section 5: one intent names at most so many recipients. */
const recipientsAtOnce = 1e3;
/**
* Records in one append what is to be sent to whom, all of it or nothing, then sends it and records what became of it.
* What is recorded already stays as it is: the same orders again finish it, and send nobody anything twice. Gives the
* receipt of every message that has one; what an interruption left has none. Throws SENDING_UNDER_WAY,
* SHIPMENT_CHANGED when a message is not the one that was recorded, and LEDGER_UNREACHABLE.
*/
async function sendMessages(edge, senders, { before, orders, attachments }, signal) {
	const diaries = [];
	try {
		for (const { act, follows } of orders) diaries.push(await openDiary(edge, act, follows));
		await edge.ledger.append([...before, ...orders.flatMap((order) => intentsOf(edge, order))]);
		const entries = (await edge.ledger.read()).map(({ entry }) => entry);
		const shipments = new Map(require_shipment.foldShipments(entries).map((shipment) => [shipment.id, shipment]));
		const receipts = /* @__PURE__ */ new Map();
		const batches = orders.flatMap((order, at) => {
			const diary = diaries[at];
			const shipment = shipments.get(order.subject.shipment);
			if (!diary || !shipment) return [];
			const planned = planOrder(edge, {
				order,
				diary,
				shipment
			});
			planned.unrecorded.forEach((receipt) => receipts.set(receipt.message, receipt));
			return planned.batches;
		});
		(await carryOut(edge, senders, {
			batches,
			attachments,
			onUnknown: "hold"
		}, signal)).forEach((receipt, message) => receipts.set(message, receipt));
		return receipts;
	} finally {
		await Promise.all(diaries.map((diary) => diary.close()));
	}
}
/** What became of each message; one without a receipt is still only planned. */
function toldMessages(outgoing, receipts) {
	return outgoing.map(({ message: { id, audiences, channel, recipient } }) => {
		const receipt = receipts.get(id);
		return {
			id,
			audiences: [...audiences],
			channel,
			recipient,
			state: receipt?.state ?? "planned",
			reason: receipt?.reason ?? null
		};
	});
}
/** One intent for each thousand of recipients; one, also for nobody, so that the act is on record. */
function intentsOf(edge, { act, subject, follows, keyId, reason, ...order }) {
	const { outgoing, waiting, files, at } = order;
	const bodies = Object.keys(files ?? {}).filter((path) => path.startsWith("frozen/bodies/"));
	const count = Math.max(1, Math.ceil(outgoing.length / recipientsAtOnce));
	return Array.from({ length: count }, (_, batch) => {
		const payload = {
			revision: act.revision,
			causing: act.causing,
			keyId,
			...bodies.length > 0 ? { bodies } : {},
			recipients: outgoing.slice(batch * recipientsAtOnce, (batch + 1) * recipientsAtOnce).map(({ message: { id, recipient, channel, audiences, digest } }) => {
				const until = waiting?.get(id);
				const to = {
					message: id,
					recipient,
					channel,
					audiences,
					digest
				};
				return until === void 0 ? to : {
					...to,
					until
				};
			}),
			...reason ? { reason } : {}
		};
		const content = {
			kind: `${act.kind}.intent`,
			causing: follows,
			batch,
			payload
		};
		const fact = require_readers.factOf(edge, subject, batch === 0 && files ? {
			...content,
			files
		} : content);
		return at === void 0 ? fact : {
			...fact,
			at
		};
	});
}
/** The recorded intents of an order, whoever recorded them, with what this run can send of them. */
function planOrder(edge, { order, diary, shipment }) {
	const { act, subject, follows, outgoing } = order;
	const acts = require_shipment.actsOf(shipment, act.kind).filter((one) => one.follows === follows);
	const byId = new Map(outgoing.map((one) => [one.message.id, one]));
	const batches = acts.map((one) => ({
		subject,
		act: one,
		diary,
		outgoing: one.messages.flatMap(({ message, digest }) => {
			const mine = byId.get(message);
			if (mine && mine.message.digest !== digest) throw shipmentChanged(shipment);
			byId.delete(message);
			return mine ? [mine] : [];
		}),
		instead: provedBefore(shipment, one)
	}));
	const now = edge.clock.now().toISOString();
	const reason = "Is not in the record of this sending: joined since, or is told by another run.";
	return {
		batches,
		unrecorded: [...byId.keys()].map((id) => skippedReceipt(id, now, reason))
	};
}
/** An exception that was recorded after somebody's proof is not told: the proof is the last word on a delivery. */
function provedBefore(shipment, act) {
	const proved = require_shipment.actsOf(shipment, "proof").some(({ seq }) => seq < act.seq);
	if (act.kind !== "exception" || !proved) return /* @__PURE__ */ new Map();
	return new Map(act.messages.map(({ message }) => [message, "Another run has proved the delivery before."]));
}
/** What was frozen then is what is sent now, or nothing is. */
function shipmentChanged({ version, environment }, hint = "Undo the change to waybill.yml or the lists to say the same, or announce it anew: waybill announce --again.") {
	return new require_cli_ahead_ts.WaybillError("SHIPMENT_CHANGED", `${version} was announced to ${environment} before, and what would be said now differs from what was frozen then.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint
	});
}

// src/journeys/thread-root.ts
/**
* What these readers on Slack were told first, by `readerKey`, from the ledger: its head is to tell what became of the
* shipment. Nobody is in it whose audiences or wants are others than then, since nothing tells which message was theirs.
*/
async function rootBodiesOf(edge, thread, readers) {
	const roots = /* @__PURE__ */ new Map();
	const first = new Map(thread.told.map((one) => [readerKey(one), one.serverIds[0]]));
	const read = /* @__PURE__ */ new Map();
	for (const reader of readers) {
		const key = keyOfReader(reader);
		const announcement = reader.recipient.channel === "slack" ? announcementOf(thread, first.get(key)) : null;
		if (announcement === null) continue;
		const bodies = read.get(announcement.seq) ?? await slackBodies(edge, announcement);
		read.set(announcement.seq, bodies);
		const body = bodies.find((one) => one.key === bodyKeyOf(reader.recipient));
		if (!body) continue;
		const facts = {
			expected: announcement.payload.expected,
			revised: null
		};
		const slots = slotsFor({
			kind: "notice",
			facts
		}, reader.recipient);
		roots.set(key, require_readers.fillSlots(body.bodies, slots, "slack"));
	}
	return roots;
}
/** Which announcement a server's id is of. */
function announcementOf({ shipment, announcements }, serverId) {
	if (serverId === void 0) return null;
	const act = shipment.acts.find(({ messages }) => messages.some(({ receipt }) => receipt?.serverId === serverId));
	if (act?.kind !== "notice" && act?.kind !== "revision") return null;
	return announcements.find(({ payload }) => (payload.revision ?? 1) === act.revision) ?? null;
}
async function slackBodies({ ledger }, { seq, payload }) {
	const files = payload.bodies.filter(({ channel }) => channel === "slack");
	return Promise.all(files.map(async (file) => {
		const bytes = require_shipment.frozenBytes(file, await ledger.file(seq, file.path));
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	}));
}

// src/journeys/telling.ts
/**
* Opens the channels that are needed, records and sends, and closes them. `thread` is what the messages go on with; null for
* the first announcement. Throws CHANNEL_REFUSED before anything is recorded.
*/
async function tellReaders(edge, thread, sendings, signal) {
	const channels = sendings.orders.flatMap(({ outgoing }) => outgoing.map(({ message }) => message.channel));
	const senders = await openSenders(edge, channels);
	try {
		const whole = thread === null ? sendings : await withRoots(edge, thread, sendings);
		return {
			receipts: await sendMessages(edge, senders, whole, signal),
			ledgerHead: await ledgerHeadOf(edge)
		};
	} finally {
		await closeSenders(senders);
	}
}
async function withRoots(edge, thread, sendings) {
	const readers = sendings.orders.flatMap(({ outgoing }) => outgoing.map(({ reader }) => reader));
	const roots = await rootBodiesOf(edge, thread, readers);
	if (roots.size === 0) return sendings;
	const orders = sendings.orders.map((order) => ({
		...order,
		outgoing: order.outgoing.map((one) => ({
			...one,
			rootBodies: roots.get(keyOfReader(one.reader)) ?? null
		}))
	}));
	return {
		...sendings,
		orders
	};
}
/** Entries by which messages of a thread that still wait are given up, since something newer is told instead. */
function givingUp(edge, { parts }, { kinds, reason }) {
	const at = edge.clock.now().toISOString();
	return parts.flatMap((shipment) => shipment.acts.flatMap((act) => {
		const waiting = kinds.includes(act.kind) ? act.messages.filter(isWaiting) : [];
		if (waiting.length === 0) return [];
		const receipts = waiting.map(({ message }) => skippedReceipt(message, at, reason));
		const payload = {
			intent: act.seq,
			receipts
		};
		const kind = `${act.kind}.receipts`;
		const batch = act.receiptsRecorded;
		return [require_readers.factOf(edge, require_shipment.subjectOf(shipment), {
			kind,
			causing: act.seq,
			batch,
			payload
		})];
	}));
}
function isWaiting({ receipt, until }) {
	return receipt?.state === "deferred" || receipt === null && until !== null;
}
async function ledgerHeadOf(edge) {
	const last = (await edge.ledger.read()).at(-1);
	return last ? require_open_edge.sha256Of(last.bytes) : null;
}

Object.defineProperty(exports, "carryOut", {
  enumerable: true,
  get: function () {
    return carryOut;
  }
});
Object.defineProperty(exports, "closeSenders", {
  enumerable: true,
  get: function () {
    return closeSenders;
  }
});
Object.defineProperty(exports, "compileWords", {
  enumerable: true,
  get: function () {
    return compileWords;
  }
});
Object.defineProperty(exports, "composeBodies", {
  enumerable: true,
  get: function () {
    return composeBodies;
  }
});
Object.defineProperty(exports, "foresee", {
  enumerable: true,
  get: function () {
    return foresee;
  }
});
Object.defineProperty(exports, "givingUp", {
  enumerable: true,
  get: function () {
    return givingUp;
  }
});
Object.defineProperty(exports, "keyOfReader", {
  enumerable: true,
  get: function () {
    return keyOfReader;
  }
});
Object.defineProperty(exports, "ledgerHeadOf", {
  enumerable: true,
  get: function () {
    return ledgerHeadOf;
  }
});
Object.defineProperty(exports, "openDiary", {
  enumerable: true,
  get: function () {
    return openDiary;
  }
});
Object.defineProperty(exports, "openSenders", {
  enumerable: true,
  get: function () {
    return openSenders;
  }
});
Object.defineProperty(exports, "outgoingTo", {
  enumerable: true,
  get: function () {
    return outgoingTo;
  }
});
Object.defineProperty(exports, "placeIn", {
  enumerable: true,
  get: function () {
    return placeIn;
  }
});
Object.defineProperty(exports, "readDiary", {
  enumerable: true,
  get: function () {
    return readDiary;
  }
});
Object.defineProperty(exports, "readerKey", {
  enumerable: true,
  get: function () {
    return readerKey;
  }
});
Object.defineProperty(exports, "rootBodiesOf", {
  enumerable: true,
  get: function () {
    return rootBodiesOf;
  }
});
Object.defineProperty(exports, "shipmentChanged", {
  enumerable: true,
  get: function () {
    return shipmentChanged;
  }
});
Object.defineProperty(exports, "slotsFor", {
  enumerable: true,
  get: function () {
    return slotsFor;
  }
});
Object.defineProperty(exports, "subjectOf", {
  enumerable: true,
  get: function () {
    return subjectOf;
  }
});
Object.defineProperty(exports, "tellReaders", {
  enumerable: true,
  get: function () {
    return tellReaders;
  }
});
Object.defineProperty(exports, "tellSending", {
  enumerable: true,
  get: function () {
    return tellSending;
  }
});
Object.defineProperty(exports, "threadOf", {
  enumerable: true,
  get: function () {
    return threadOf;
  }
});
Object.defineProperty(exports, "toldMessages", {
  enumerable: true,
  get: function () {
    return toldMessages;
  }
});