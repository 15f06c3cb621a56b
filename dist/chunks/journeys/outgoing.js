const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_markdown = require("../notes/templates-md.js");
const require_address = require("../notices/address.js");
const require_notes = require("../cli/notes.js");
const require_clip = require("../notices/clip.js");
const require_shipment = require("../notices/shipment.js");
const require_evidence = require("../notices/evidence.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};

// src/notices/compose-changes.ts
const longestDescription = 500;
const longestAdvice = 1500;
/** The first `limit` entries of a release. Texts longer than anybody reads in a message end in an ellipsis. */
function composeChanges(release, external, limit) {
	const shown = require_address.firstEntries(release, external, limit);
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
				title: require_clip.clip(title, longestDescription),
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
			title: require_clip.clip(section.title, 80),
			changes: section.changes.filter((change) => !broken.has(change.id)).map((change) => ({
				scope: clipped(change.scope),
				description: require_clip.clip(change.description, longestDescription)
			}))
		})).filter((section) => section.changes.length > 0),
		omitted: require_notes.changesIn(release) - require_notes.changesIn(shown),
		inside: require_markdown.viewInside(shown, require_markdown.wordsOf({}), require_address.linesLeftOut(release, shown))
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
	return scope === null ? null : require_clip.clip(scope, 60);
}
function linesOf(text) {
	return require_clip.clip(text.trim(), longestAdvice).split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim()).filter((line) => line !== "");
}
function paragraphs(text) {
	return require_clip.clip(text.trim(), longestAdvice).split(/\r?\n[ \t]*\r?\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "");
}

// src/notices/compose-shipment.ts
const largestAttachment = 1048576;
function composeShipment(facts) {
	return {
		product: require_clip.clip(facts.product, 80),
		package: facts.package === null ? null : require_clip.clip(facts.package, 80),
		version: require_clip.clip(facts.version, 80),
		previousVersion: facts.previousVersion === null ? null : require_clip.clip(facts.previousVersion, 80),
		environment: require_clip.clip(facts.environment, 80),
		shipment: facts.act.shipment,
		commit: facts.commit,
		ahead: facts.act.kind === "notice" || facts.act.kind === "revision",
		links: facts.links !== null && allFollowable(facts.links) ? facts.links : null,
		pageUrl: facts.pageUrl !== null && followable(facts.pageUrl) ? facts.pageUrl : null,
		replyTo: facts.replyTo === null ? null : require_clip.clip(facts.replyTo, 254),
		replyUrl: facts.replyTo !== null && require_address.mailbox(facts.replyTo) !== null ? `mailto:${facts.replyTo}` : null,
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
	const line = require_clip.clip(subject.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim(), 196);
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
	const reason = facts.reason === null ? null : require_clip.clip(facts.reason, 500);
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

// src/notices/record-lines.ts
const mostLines = 20;
/** Null for all other readers. */
function internalOf(facts, external) {
	const { verdict } = facts;
	return external ? null : {
		coverage: require_evidence.coverageSentence(verdict),
		...require_evidence.checksSeen(verdict),
		...recordOf(facts)
	};
}
function ledgerOf(facts, external) {
	return facts.ledger && {
		...facts.ledger,
		checkpoint: external ? checkpointLines(facts) : []
	};
}
function recordOf(facts) {
	const { verdict, approvals = [] } = facts;
	const { groups = [], warnings = [] } = verdict;
	const approved = approvals.map(({ name, by, at }) => `Approved: ${require_clip.clip(name, 80)} by ${require_clip.clip(by, 80)} at ${at}`);
	return {
		lines: [
			...upTo(groups.map(groupLine)),
			...upTo(warnings.map((text) => `Warning: ${require_clip.clip(text, 200)}`)),
			...upTo(approved)
		].map((text) => ({ text })),
		checkpoint: checkpointLines(facts)
	};
}
function checkpointLines({ checkpoint }) {
	return (checkpoint ?? "").split("\n").filter((line) => line !== "").slice(0, 8).map((text) => ({ text: require_clip.clip(text, 500) }));
}
/** For every reader: which groups are not there yet; null where all are, and where there are none. */
function groupsSentence({ groups = [], partial }) {
	const missing = groups.filter(({ verdict }) => verdict !== "healthy");
	if (partial) return `Only this was checked: ${listed(partial.map((name) => require_clip.clip(name, 80)))}.`;
	if (missing.length === 0) return null;
	return `${groups.length - missing.length} of ${groups.length} groups are verified, these are not: ${listed(missing.map(nameOf))}.`;
}
function groupLine(group) {
	const { verdict, reason, coverage, targets, healthyTargets } = group;
	const seen = Object.entries(group.observed).filter(([, count]) => count > 0).map(([version, count]) => `${require_clip.clip(version, 80)} (${require_evidence.thousands(count)})`);
	const answers = seen.length === 0 ? "no version told" : `answers: ${seen.slice(0, 5).join(", ")}`;
	return `Group ${nameOf(group)}: ${verdict} (${require_clip.clip(reason, 80)}), ${coverage}, ${healthyTargets} of ${targets} targets, ${answers}`;
}
function nameOf({ name }) {
	return name === null ? "targets without a group" : require_clip.clip(name, 80);
}
function listed(names) {
	return (names.length > mostLines ? [...names.slice(0, mostLines), `${names.length - mostLines} more`] : names).join(", ");
}
function upTo(lines) {
	if (lines.length <= mostLines) return lines;
	return [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`];
}

// src/notices/compose-rollback.ts
/** The notice that an environment went back to an earlier version. Says that it runs only where the checks saw it. */
function composeRollback(facts, external, limit) {
	const { product, version, environment } = composeShipment(facts);
	const { partial } = facts.verdict;
	const where = partial === void 0 ? environment : `${require_clip.clip(partial.join(", "), 80)} in ${environment}`;
	return {
		...composeReturn(facts, external, limit),
		tone: "rolledback",
		label: "Rollback notice",
		headline: `${product} ${version} was taken back from ${where}`
	};
}
/** What a rollback and a correction both tell: why, and what the checks see now. */
function composeReturn(facts, external, limit) {
	const { verdict } = facts;
	const healthy = verdict.verdict === "healthy";
	const seen = [healthy ? require_evidence.answersSentence(verdict) : require_evidence.reasonSentence(verdict), groupsSentence(verdict)].filter((text) => text !== null).join(" ");
	const isRead = healthy && verdict.coverage !== "L0" && require_evidence.answersFrom(verdict).matching > 0;
	const reason = facts.reason === null ? null : require_clip.clip(facts.reason, 500);
	return {
		...composeShipment(facts),
		preview: reason ?? seen,
		windowLabel: "Checked",
		reason,
		seen,
		live: isRead ? require_clip.clip(verdict.expected.version, 80) : null,
		told: facts.announced,
		internal: internalOf(facts, external),
		ledger: ledgerOf(facts, external),
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
	const { missing, added, shipped } = require_address.differenceBetween(facts.release, facts.actual);
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
	const { shipped, missing, added } = require_address.differenceBetween(facts.release, facts.actual);
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
		scope: scope === null ? null : require_clip.clip(scope, 60),
		description: require_clip.clip(description, 300)
	};
}

// src/notices/compose-includes.ts
/** The lines that included releases could list. */
function includedLines({ includes = [] }) {
	return includes.reduce((sum, one) => sum + changesOf(one).length, 0);
}
/** Releases that were announced and never proved by themselves, with at most `limit` lines in all, the oldest first. */
function composeIncludes({ includes = [] }, limit) {
	let room = Math.max(0, limit);
	return includes.map((one) => {
		const changes = changesOf(one);
		const shown = changes.slice(0, room);
		room -= shown.length;
		const version = require_clip.clip(one.version, 80);
		return {
			version,
			sentence: `Includes ${version}, which was announced before and had not arrived.`,
			lines: shown.map(lineOf),
			omitted: changes.length - shown.length
		};
	});
}
function changesOf({ release }) {
	return release.sections.flatMap(({ changes }) => changes);
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
	const seen = [require_evidence.reasonSentence(verdict), groupsSentence(verdict)].filter((text) => text !== null).join(" ");
	return {
		...shipment,
		tone: undelivered ? "undelivered" : "unverified",
		label: undelivered ? "Exception notice: not delivered" : "Exception notice: unverified",
		headline: undelivered ? `${product} ${version} was not delivered to ${environment}` : `We could not confirm ${product} ${version} in ${environment}`,
		preview: seen,
		windowLabel: "Checked",
		seen,
		meaning: meaningOf(facts, shipment),
		announced: facts.announced ? { expected: facts.expected === null ? null : require_address.renderWindow(facts.expected, "UTC") } : null,
		difference: composeDifference(facts, limit),
		internal: internalOf(facts, external),
		ledger: ledgerOf(facts, external)
	};
}
function meaningOf({ verdict }, shipment) {
	const { version, previousVersion } = shipment;
	if (verdict.verdict === "inconclusive") return `It is not known whether ${version} is live.`;
	if (require_evidence.isUnchanged(verdict, previousVersion)) return `Your service is unchanged: ${previousVersion} was still running when we checked.`;
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
		label: facts.hotfix ? "Advance shipping notice: fix on the way" : "Advance shipping notice",
		headline: headlineOf$1(facts, shipment, changes.summary),
		preview: `${changes.summary}. Nothing has changed yet.`,
		windowLabel: facts.expected === null ? null : "Expected",
		earlyAccess: facts.earlyAccess === null ? null : require_clip.clip(facts.earlyAccess, 500),
		hotfix: facts.hotfix === true,
		changes
	};
}
/** A fix that goes ahead says on what it is made: that is what readers have now. */
function headlineOf$1({ hotfix }, shipment, summary) {
	const { product, version, environment, previousVersion } = shipment;
	if (!hotfix) return `${product} ${version} is on its way to ${environment}`;
	return `A fix is on the way to ${environment}, ${product} ${version}${previousVersion === null ? "" : `: ${previousVersion} and ${summary}`}`;
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
	const answers = [require_evidence.answersSentence(verdict), groupsSentence(verdict)].filter((text) => text !== null).join(" ");
	const live = verdict.coverage !== "L0" && require_evidence.answersFrom(verdict).matching > 0 ? shipment.version : null;
	const difference = composeDifference(facts, limit);
	const room = Math.max(0, limit - differenceLines(facts));
	const internal = internalOf(facts, external);
	return {
		...shipment,
		tone: "proof",
		label: "Proof of delivery",
		headline: headlineOf(shipment, live !== null || verdict.reason === "manual"),
		preview: answers,
		windowLabel: "Verified",
		answers,
		live,
		announced: announced ? { expected: facts.expected === null ? null : require_address.renderWindow(facts.expected, "UTC") } : null,
		difference,
		internal: internal && {
			...internal,
			miss: require_evidence.missSentence(verdict)
		},
		ledger: ledgerOf(facts, external),
		includes: composeIncludes(facts, room),
		changes: composeChanges(facts.release, external, Math.max(0, room - includedLines(facts)))
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
		reason: revised.reason === null ? null : require_clip.clip(revised.reason, 500),
		moved,
		before: revised.previousExpected === null ? null : require_address.renderWindow(revised.previousExpected, "UTC"),
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
			slots: require_address.slotNames,
			blocks: require_address.blockParts
		};
		compiled.set(key, await require_markdown.compileOwn({
			file,
			text
		}, Object.keys(require_address.partsIn(format)), known));
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
const wholeNames = require_address.documentNames.flatMap((name) => require_address.documentFormats.map((format) => `${name}.${format}`));
function templateFormat(name) {
	return require_address.documentFormats.find((one) => wholeNames.includes(name) && name.endsWith(`.${one}`)) ?? refuse("templates", name, wholeNames);
}
/** `notice-changes.text` is what templates call `changes`, `email-layout.html` what they call `layout`. */
function partOf(name) {
	return partNames().find((one) => one.name === name) ?? refuse("partials", name, partNames().map((one) => one.name));
}
function partNames() {
	return require_address.documentFormats.flatMap((format) => Object.keys(require_address.partsIn(format)).map((part) => ({
		name: `${format === "html" && part !== "changes" ? "email" : "notice"}-${part}.${format}`,
		format,
		part
	})));
}
function refuse(key, name, known) {
	const meant = require_cli_program_ts.suggest(name, known);
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
		const json = require_address.canonicalJson(body);
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
	const window = require_address.windowOf(facts);
	const announced = checked ? facts.expected : facts.revised?.previousExpected ?? null;
	const told = (one) => one === null ? null : require_address.renderWindow(one, timeZone);
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
	return (0, node_crypto.createHash)("sha256").update(require_address.canonicalJson([
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
	const includes = "includes" in facts && facts.includes ? { includes: facts.includes.map((one) => ({
		...one,
		release: select(one.release)
	})) } : {};
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
			...includes,
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
	const entries = require_address.entriesIn(facts.release, external) + linesBeside(occasion);
	const subject = subjectOf(facts, occasion.kind);
	const unsubscribe = mayLeave(reader);
	const view = (limit) => ({
		...viewOf(occasion, external, limit),
		subject,
		unsubscribe
	});
	return require_address.channels[channel].compose({
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
	return "verdict" in facts ? differenceLines(facts) + includedLines(facts) : 0;
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
		id: require_shipment.messageId(act, body.channel, recipient),
		shipment: act.shipment,
		...message,
		audiences: [...body.audiences],
		channel: body.channel,
		recipient,
		digest: (0, node_crypto.createHash)("sha256").update(require_address.canonicalJson(message)).digest("hex")
	};
}
/** What one reader reads, by format: the frozen bodies with the reader's slots filled. */
function messageBodies({ bodies, channel }, slots) {
	return require_address.channels[channel].slots ? require_address.fillSlots(bodies, slots, channel) : { ...bodies };
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

Object.defineProperty(exports, "bodyKeyOf", {
  enumerable: true,
  get: function () {
    return bodyKeyOf;
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
Object.defineProperty(exports, "deliveryOf", {
  enumerable: true,
  get: function () {
    return deliveryOf;
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