const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_suppression = require("../notices/suppression.js");
const require_checkpoint = require("../ledger/checkpoint.js");
const require_digest = require("../ledger/digest.js");
const require_entry = require("../ledger/entry.js");
const require_shipments = require("../ledger/shipments.js");
const require_canonical = require("../ledger/canonical.js");
const require_product_purl = require("../notices/product-purl.js");
const require_what_ran = require("../ledger/what-ran.js");
const require_shared = require("../cli/source.js");
const require_verify = require("../ledger/verify.js");

// src/ledger/hold.ts
/** The holds in force, in the order in which they were placed. A name may be placed again once it was released. */
function activeHolds(entries) {
	const holds = /* @__PURE__ */ new Map();
	for (const { kind, payload, at, seq, responsible } of entries) if (kind === "hold.placed") {
		const { hold, reason } = payload;
		if (!holds.has(hold)) holds.set(hold, {
			name: hold,
			reason,
			placedAt: at,
			seq,
			responsible
		});
	} else if (kind === "hold.released") holds.delete(payload.hold);
	return [...holds.values()];
}
/** Throws HOLD_ACTIVE (exit code 9) while any hold is in force; `what` is not done then, in words that follow "so". */
function refuseUnderHold(entries, what) {
	const holds = activeHolds(entries);
	if (holds.length === 0) return;
	const names = holds.map(({ name, reason }) => `${name} (${reason})`);
	throw new require_cli_ahead_ts.WaybillError("HOLD_ACTIVE", `A hold is in force, so ${what}: ${names.join(", ")}.`, {
		hint: `Whoever asked for it has to release it first: waybill ledger hold release ${JSON.stringify(holds[0]?.name)} --reason TEXT --by NAME`,
		exitCode: require_cli_ahead_ts.exitCodes.refusedByRule
	});
}

// src/ledger/epoch.ts
/** How an epoch ended; null while it goes on. Nothing can come after the entry that says so. */
function closingOf(entries) {
	const last = entries.at(-1);
	return last?.kind === "epoch.closed" ? last.payload : null;
}
/** What the epoch calls itself: as it was opened, else by the place where it is kept. */
function epochName(entries, place) {
	const first = entries[0];
	return first?.kind === "epoch.opened" ? first.payload.epoch : place;
}
/** Shipments that were announced last to their place and have neither a proof nor a cancellation: the next ledger would not know them. */
function openShipments(entries) {
	const last = /* @__PURE__ */ new Map();
	for (const shipment of require_shipments.foldShipments(entries)) last.set(JSON.stringify([shipment.environment, shipment.package]), shipment);
	return [...last.values()].filter((shipment) => !["proof", "cancellation"].some((kind) => require_shipments.actsOf(shipment, kind).length > 0)).map(({ version, environment, package: part }) => [
		part,
		version,
		"to",
		environment
	].filter((word) => word !== null).join(" ")).toSorted();
}
/**
* The first entries of the epoch after a closed one: where it comes from (digest of the last entry, how many there are,
* and their RFC 6962 root), and what must not be forgotten with the old one: who is not to be written to, and holds.
* Always the same for the same closed epoch, but for `writing`.
*/
function openingFacts(closed, { place, next }, writing) {
	const last = closed.at(-1);
	const opened = {
		epoch: next,
		previous: last ? {
			branch: place,
			head: require_digest.sha256Of(last.bytes),
			size: closed.length,
			root: require_checkpoint.rootOf(closed)
		} : null
	};
	const entries = closed.map(({ entry }) => entry);
	const kept = [...suppressionFacts(entries), ...holdFacts(entries)];
	const batches = /* @__PURE__ */ new Map();
	return [{
		kind: "epoch.opened",
		payload: opened,
		responsible: null
	}, ...kept].map(({ kind, payload, responsible }) => {
		const batch = batches.get(kind) ?? 0;
		batches.set(kind, batch + 1);
		return {
			...require_entry.aboutNoRelease,
			...writing,
			kind,
			payload,
			responsible,
			batch,
			causing: 0
		};
	});
}
/**
* The suppressions in force. Who came back to one audience after leaving all is told by the last word, a lifting, so those
* entries are kept in their order, the others folded.
*/
function suppressionFacts(entries) {
	const standing = require_suppression.foldSuppressions(entries);
	const kept = [];
	for (const [keyId, recipients] of standing) {
		const left = /* @__PURE__ */ new Map();
		const back = /* @__PURE__ */ new Map();
		for (const [recipient, { everywhere, audiences, back: returned }] of recipients) {
			if (everywhere !== null) add(left, null, recipient);
			for (const audience of audiences.keys()) add(left, audience, recipient);
			for (const audience of returned) add(back, audience, recipient);
		}
		for (const [audience, names] of byAudience(left)) kept.push(suppression("suppression.added", {
			keyId,
			audience,
			recipients: names,
			source: "import"
		}));
		for (const [audience, names] of byAudience(back)) kept.push(suppression("suppression.lifted", {
			keyId,
			audience,
			recipients: names,
			source: "import"
		}));
	}
	return kept;
}
function suppression(kind, payload) {
	return {
		kind,
		payload: {
			...payload,
			recipients: payload.recipients.toSorted()
		},
		responsible: null
	};
}
function add(groups, key, recipient) {
	const known = groups.get(key);
	if (known) known.push(recipient);
	else groups.set(key, [recipient]);
}
function byAudience(groups) {
	return [...groups].toSorted(([a], [b]) => (a ?? "") < (b ?? "") ? -1 : 1);
}
function holdFacts(entries) {
	return activeHolds(entries).map(({ name, reason, responsible }) => {
		return {
			kind: "hold.placed",
			payload: {
				hold: name,
				reason
			},
			responsible
		};
	});
}

// src/ledger/cdevents.ts
const cdeventsVersion = "0.5.1";
/** Types have versions of their own; these are those of CDEvents 0.5.1 (`schemas/service*.json`, `schemas/incident*.json`). */
const typeVersion = "0.3.0";
/**
* Turns entries, in the order of the ledger, into CDEvents in the CloudEvents envelope (CDEvents 0.5.1, "CloudEvents
* Binding"), each canonical JSON with a newline; null for an entry that CDEvents has no event for.
*
* A healthy verification is `service.deployed` where nothing was verified there before, then `service.upgraded`; of a
* rollback `service.rolledback`. The same release verified again is no event. An incident is `incident.reported` where it
* has an address, else `incident.detected`, and `incident.resolved`. What was announced, failed or inconclusive has none.
*/
function cdeventsOf(origin) {
	const running = /* @__PURE__ */ new Map();
	const rollbacks = /* @__PURE__ */ new Set();
	const incidents = /* @__PURE__ */ new Map();
	return (entry) => {
		if (entry.kind === "rollback.recorded") rollbacks.add(entry.seq);
		if (entry.kind === "incident.opened") {
			const opened = entry.payload;
			incidents.set(opened.incident, opened);
			return enveloped(entry, origin, incidentTold(entry, origin, opened, false));
		}
		if (entry.kind === "incident.resolved") {
			const { incident } = entry.payload;
			return enveloped(entry, origin, incidentTold(entry, origin, incidents.get(incident) ?? {
				incident,
				title: incident,
				url: null,
				causedBy: null
			}, true));
		}
		if (entry.kind !== "verify.result") return null;
		const back = entry.causing !== null && rollbacks.has(entry.causing);
		return enveloped(entry, origin, verifiedTold(entry, origin, {
			running,
			back
		}));
	};
}
function verifiedTold(entry, origin, { running, back }) {
	const { verdict, reason, coverage, groups, partial } = entry.payload.verdict;
	if (verdict !== "healthy" || entry.environment === null) return null;
	const subject = entry.package ?? origin.product;
	const place = JSON.stringify([
		entry.environment,
		entry.package,
		partial ?? null
	]);
	const release = JSON.stringify([entry.version, entry.commit]);
	const before = running.get(place);
	if (before === release && !back) return null;
	running.set(place, release);
	return {
		type: `service.${back ? "rolledback" : before === void 0 ? "deployed" : "upgraded"}`,
		subject,
		content: {
			environment: { id: entry.environment },
			artifactId: require_product_purl.productPurl({
				...entry,
				...origin
			})
		},
		custom: {
			verdict,
			reason,
			coverage,
			...groups ? { groups: groups.map(({ name, verdict: own }) => ({
				name,
				verdict: own
			})) } : {},
			...partial ? { partial } : {}
		}
	};
}
function incidentTold(entry, origin, { incident, title, url }, resolved) {
	if (entry.environment === null) return null;
	const reported = !resolved && url !== null && URL.canParse(url);
	return {
		type: `incident.${resolved ? "resolved" : reported ? "reported" : "detected"}`,
		subject: incident,
		content: {
			description: title,
			environment: { id: entry.environment },
			service: { id: entry.package ?? origin.product },
			...reported ? { ticketURI: url } : {},
			...entry.version === null ? {} : { artifactId: require_product_purl.productPurl({
				...entry,
				...origin
			}) }
		},
		custom: {}
	};
}
function enveloped(entry, { source }, told) {
	if (told === null) return null;
	const { id, seq, at, shipment, version, commit } = entry;
	const type = `dev.cdevents.${told.type}.${typeVersion}`;
	return require_canonical.canonicalText({
		specversion: "1.0",
		id,
		source,
		type,
		subject: told.subject,
		time: at,
		datacontenttype: "application/json",
		data: {
			context: {
				specversion: cdeventsVersion,
				id,
				source,
				type,
				timestamp: at,
				...shipment === null ? {} : { chainId: shipment }
			},
			subject: {
				id: told.subject,
				source,
				content: told.content
			},
			customData: {
				seq,
				shipment,
				version,
				commit,
				...told.custom
			},
			customDataContentType: "application/json"
		}
	});
}

// src/ledger/log.ts
/** Throws INPUT_INVALID for a kind that no entry can have. */
function chosenKinds(kind) {
	const found = require_entry.entryKinds.filter((one) => one === kind || one.startsWith(`${kind}.`));
	if (found.length > 0) return found;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `No entry is of the kind ${kind}.`, { hint: `Kinds: ${require_entry.entryKinds.join(", ")}. The part before the dot names all that begin with it.` });
}
/** The document of `ledger log --json`: the entries that hold and are wanted, and the head when all of them do. */
function ledgerLog(verification, choice = null) {
	const entries = verification.recorded.map(({ entry }) => entry);
	return {
		schema: "waybill/ledger-log@1",
		head: verification.head,
		entries: choice === null ? entries : chosen(entries, choice)
	};
}
function chosen(entries, { environment, package: part, kind, limit }) {
	const kinds = kind === null ? null : chosenKinds(kind);
	const found = entries.filter((entry) => (environment === null || entry.environment === environment) && (part === null || entry.package === part) && (kinds === null || kinds.includes(entry.kind)));
	return limit === null ? found : found.slice(Math.max(0, found.length - limit));
}
/**
* What an entry tells beyond its kind, in a few words ("healthy (verified, L1)"), or nothing. Text as recorded:
* whoever prints it makes it safe for the terminal.
*/
function entryDetail({ kind, payload, responsible }) {
	const detail = detailOf(kind)?.(payload) ?? "";
	return responsible === null ? detail : [detail, `by ${responsible}`].filter((part) => part !== "").join(", ");
}
/** `entryFault` has checked the payload against the schema of its kind, when it was written and when it was read. */
const details = {
	"shipment.frozen": (payload) => frozenDetail(payload),
	"deploy.started": (payload) => groupsText(payload.groups),
	"deploy.finished": (payload) => {
		const { source, groups, outcome } = payload;
		return joined([
			outcome === "failed" ? "failed" : "",
			`according to ${source}`,
			groupsText(groups)
		]);
	},
	"verify.result": (payload) => verdictDetail(payload),
	observation: (payload) => verdictDetail(payload),
	"rollback.recorded": (payload) => {
		const { from, to, reason, groups } = payload;
		return joined([
			`from ${from} to ${to}`,
			reason ?? "",
			groupsText(groups)
		]);
	},
	"record.manual": (payload) => {
		const { reason, groups } = payload;
		return joined([reason, groupsText(groups)]);
	},
	approval: (payload) => {
		const { name, decision } = payload;
		return `${name} ${decision}`;
	},
	"evidence.attached": (payload) => {
		const { name, result, summary } = payload;
		return `${name} ${result}: ${summary}`;
	},
	"drift.detected": (payload) => {
		const { expected, observed, groups } = payload;
		return joined([`${expected} was recorded, ${Object.keys(observed).toSorted().join(", ") || "something else"} answered`, groupsText(groups)]);
	},
	"incident.opened": (payload) => {
		const { incident, title } = payload;
		return `${incident}: ${title}`;
	},
	"incident.resolved": (payload) => {
		const { incident, note } = payload;
		return note === null ? incident : `${incident}: ${note}`;
	},
	checkpoint: (payload) => {
		const { size, root } = payload;
		return `${counted(size, "entry", "entries")}, root ${root}`;
	},
	"hold.placed": (payload) => holdDetail(payload),
	"hold.released": (payload) => holdDetail(payload),
	"epoch.opened": (payload) => {
		const { epoch, previous } = payload;
		return previous === null ? epoch : `${epoch}, after ${previous.branch}`;
	},
	"epoch.closed": (payload) => {
		const { epoch, next } = payload;
		return `${epoch}, goes on in ${next}`;
	},
	"sending.claimed": (payload) => `of entry ${payload.intent}`
};
function detailOf(kind) {
	if (kind.startsWith("suppression.")) return (payload) => counted(payload.recipients.length, "reader");
	if (kind.endsWith(".intent")) return (payload) => counted(payload.recipients.length, "message");
	if (kind.endsWith(".receipts")) return (payload) => receiptsDetail(payload);
	return details[kind];
}
function verdictDetail({ verdict: { verdict, reason, coverage, groups, partial } }) {
	const healthy = groups?.filter((group) => group.verdict === "healthy").length ?? 0;
	return `${verdict} (${reason}, ${coverage}${groups && groups.length > 0 ? `, ${healthy} of ${counted(groups.length, "group")} healthy` : ""}${partial ? `, only ${partial.join(", ")}` : ""})`;
}
function frozenDetail({ changes, bom, expected, revision, hotfix }) {
	const parts = [counted(changes.length, "change"), bom ? counted(bom.components, "component") : "no bill of materials"];
	if (hotfix === true) parts.unshift("hotfix");
	if (revision !== void 0 && revision > 1) parts.push(`revision ${revision}`);
	if (expected) parts.push(`expected ${expected.to === null ? expected.from : `${expected.from}/${expected.to}`}`);
	return parts.join(", ");
}
function receiptsDetail({ receipts }) {
	return [...new Set(receipts.map(({ state }) => state))].toSorted().map((state) => `${receipts.filter((one) => one.state === state).length} ${state}`).join(", ");
}
function holdDetail({ hold, reason }) {
	return `${hold}: ${reason}`;
}
function groupsText(groups) {
	return groups ? `only ${groups.join(", ")}` : "";
}
function joined(parts) {
	return parts.filter((part) => part !== "").join(", ");
}
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}

// src/ledger/export.ts
const exportFormats = [
	"jsonl",
	"cdevents",
	"csv"
];
/**
* The ledger for other people's tools, a line at a time. Nothing that could identify a reader is in it: recipients,
* message ids, digests of messages, and what servers answered about them are replaced by counts.
*
* - `jsonl`: an entry a line, with `sha256`, the digest of its bytes in the ledger: the next entry's `prev` names it, so that
*   the order can be proved without what was left out. What was changed is named in `withheld`.
* - `cdevents`: the CDEvents of those entries that have one (see `cdeventsOf`), as CloudEvents.
* - `csv` (RFC 4180): a row an entry. A cell that a spreadsheet would take for a formula begins with an apostrophe.
*
* Throws INPUT_INVALID for an unknown kind or time. Nothing is kept: memory does not grow with the ledger.
*/
function exportLedger(recorded, format, choice, origin) {
	const wanted = wantedBy(choice);
	return format === "csv" ? csvLines(recorded, wanted) : format === "jsonl" ? jsonLines(recorded, wanted) : eventLines(recorded, wanted, origin);
}
function wantedBy({ environment, package: part, kind, from, to }) {
	const kinds = kind === null ? null : new Set(chosenKinds(kind));
	const start = from === null ? Number.NEGATIVE_INFINITY : require_what_ran.instantOf(from);
	const end = to === null ? Number.POSITIVE_INFINITY : require_what_ran.instantOf(to);
	if (start > end) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `--from ${from} is later than --to ${to}.`, { hint: "Swap the two." });
	return (entry) => {
		const at = Date.parse(entry.at);
		return (environment === null || entry.environment === environment) && (part === null || entry.package === part) && (kinds === null || kinds.has(entry.kind)) && at >= start && at < end;
	};
}
function* jsonLines(recorded, wanted) {
	for (const { entry, bytes } of recorded) {
		if (!wanted(entry)) continue;
		const { payload, withheld } = withoutReaders(entry);
		yield require_canonical.canonicalText({
			...entry,
			schema: "waybill/ledger-export@1",
			payload,
			sha256: require_digest.sha256Of(bytes),
			withheld
		});
	}
}
/** All entries are looked at, since earlier ones decide whether a release was there before; only what is wanted is told. */
function* eventLines(recorded, wanted, origin) {
	const eventOf = cdeventsOf(origin);
	for (const { entry } of recorded) {
		const event = eventOf(entry);
		if (event !== null && wanted(entry)) yield event;
	}
}
const columns = [
	"seq",
	"at",
	"kind",
	"package",
	"environment",
	"version",
	"commit",
	"shipment",
	"responsible",
	"detail",
	"sha256"
];
function* csvLines(recorded, wanted) {
	yield `${columns.join(",")}\r\n`;
	for (const { entry, bytes } of recorded) {
		if (!wanted(entry)) continue;
		const cells = {
			...entry,
			detail: entryDetail({
				...entry,
				responsible: null
			}),
			sha256: require_digest.sha256Of(bytes)
		};
		yield `${columns.map((column) => cell(cells[column])).join(",")}\r\n`;
	}
}
/** Quoted where it must be (RFC 4180, 2.6 and 2.7), and never a formula (OWASP, "CSV Injection"). */
function cell(value) {
	if (value === null) return "";
	const text = String(value);
	const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(inert) ? `"${inert.replaceAll("\"", "\"\"")}"` : inert;
}
function withoutReaders({ kind, payload }) {
	if (kind === "suppression.added" || kind === "suppression.lifted") {
		const { recipients, keyId: _keyId, ...rest } = payload;
		return {
			payload: {
				...rest,
				readers: recipients.length
			},
			withheld: ["payload.keyId", "payload.recipients"]
		};
	}
	if (kind.endsWith(".intent")) {
		const { recipients, keyId: _keyId, ...rest } = payload;
		return {
			payload: {
				...rest,
				messages: tallied(recipients, ({ channel }) => channel)
			},
			withheld: ["payload.keyId", "payload.recipients"]
		};
	}
	if (kind.endsWith(".receipts")) {
		const { receipts, ...rest } = payload;
		return {
			payload: {
				...rest,
				messages: tallied(receipts, ({ state }) => state)
			},
			withheld: ["payload.receipts"]
		};
	}
	if (kind === "shipment.frozen") {
		const { keyId: _keyId, ...rest } = payload;
		return {
			payload: rest,
			withheld: ["payload.keyId"]
		};
	}
	return {
		payload,
		withheld: []
	};
}
function tallied(many, of) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of many) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1));
}

// src/ledger/report.ts
/**
* `waybill/what-ran@1` in words for people who were not there: what is claimed, by what it is shown, between which two
* looks it began, and how long nobody looked. One line each, texts as recorded: whoever prints them makes them safe.
*/
function reportOf(document) {
	const { running, remarks = [], at, environment, package: part } = document;
	const what = part === null ? environment : `${part} in ${environment}`;
	if (running.length === 0) return [`Nothing is known of ${what} at ${at}.`];
	return [...running.flatMap((one) => [headOf(one), ...wordsOf(one, document).map((line) => `  ${line}`)]), ...remarks.map((remark) => `At ${remark.at} (entry ${remark.seq}): ${remark.text}.`)];
}
/** The line of one answer: version, commit, basis, since when. */
function headOf({ group, version, commit, basis, since, verdict, coverage, seq }) {
	return [
		version,
		commit?.slice(0, 12) ?? "",
		`${basis} since ${since}`,
		...group === null ? [] : [`group ${group}`],
		...verdict || coverage ? [`${verdict ?? ""}${coverage ? ` (${coverage})` : ""}`.trim()] : [],
		`entry ${seq}`
	].join("  ");
}
function wordsOf(running, { at, remarks = [] }) {
	const drift = remarks.some(({ text }) => text.startsWith("drift"));
	return [beginning(running), gap(running, at, drift)].filter((line) => line !== "");
}
/** The looks on both sides of its beginning. */
function beginning({ version, lastSeenBefore, firstSeenAfter, basis, since }) {
	const claimed = basis === "claimed" || basis === "manual";
	const first = firstSeenAfter === null ? `${version} itself was never seen there` : `${version} was first seen at ${firstSeenAfter}`;
	if (lastSeenBefore === null) return claimed ? `Said at ${since}; ${first}.` : "";
	const before = `the look before was at ${lastSeenBefore}`;
	if (claimed) return `Said at ${since}; ${first}; ${before}.`;
	if (firstSeenAfter === null) return "";
	return `It began in the ${require_what_ran.spanInWords(Math.max(0, Date.parse(firstSeenAfter) - Date.parse(lastSeenBefore)))} between the look at ${lastSeenBefore} and the one at ${firstSeenAfter}.`;
}
/** How long nobody looked around the time asked for, and what was seen on the other side. */
function gap({ lastSeen, nextSeen, version }, at, drift) {
	if (lastSeen === null) return "";
	const noDrift = drift ? "" : "; no drift recorded";
	if (!nextSeen) {
		const span = require_what_ran.spanInWords(Math.max(0, Date.parse(at) - Date.parse(lastSeen)));
		return lastSeen === at ? `Last seen at that very time.` : `Last seen at ${lastSeen}, ${span} before the time asked for; nobody has looked since${noDrift}.`;
	}
	const span = require_what_ran.spanInWords(Math.max(0, Date.parse(nextSeen.at) - Date.parse(lastSeen)));
	const next = nextSeen.versions.every((one) => one === version) ? "the same again" : `${nextSeen.versions.join(" and ")} by then`;
	return `Last seen at ${lastSeen}, next looked at ${nextSeen.at} (${next}): a gap of ${span}${noDrift}.`;
}

// src/journeys/audit.ts
/** Reads and proves the ledger, whatever its state: it never throws for a ledger that does not verify. */
async function auditLedger({ ledger }) {
	const history = await ledger.history();
	const warnings = [
		...history.stale === null ? [] : [`The remote did not answer, so this is the copy last fetched: ${history.stale}`],
		...history.remote === null && history.entries.length > 0 ? ["There is no remote: the ledger is kept in this clone alone."] : [],
		...closedWarning(history.verification)
	];
	return {
		verification: history.verification,
		warnings,
		remote: history.remote
	};
}
/** Whoever asks a ledger that was closed gets no present: that is told by the next. */
function closedWarning({ recorded }) {
	const last = recorded.at(-1)?.entry;
	const closing = last ? closingOf([last]) : null;
	return closing === null ? [] : [`This ledger was closed, and goes on in ${closing.next}: what came after that is not told here. Write that name into waybill.yml.`];
}
/** Throws LEDGER_BROKEN (exit code 8) unless every entry holds. */
function believe({ verification }) {
	if (verification.firstBad) throw require_verify.ledgerBroken(verification.firstBad);
	return verification;
}
/** The log as its document, and as one line an entry, made when it is wanted. */
function tellLog(verification, choice) {
	const document = ledgerLog(verification, choice);
	return {
		document,
		lines: linesOf(document)
	};
}
function* linesOf({ entries }) {
	for (const entry of entries) yield lineOf(entry);
}
function lineOf(entry) {
	const { seq, at, kind, environment, package: part, version } = entry;
	return [
		seq,
		at,
		kind,
		environment,
		part,
		version,
		entryDetail(entry)
	].filter((one) => one !== null && one !== "").join("  ");
}
/**
* The place that is asked about. Throws ENVIRONMENT_UNKNOWN where neither the ledger nor the configuration has the environment,
* PACKAGE_AMBIGUOUS where several packages go there and none is named, PACKAGE_UNKNOWN for one that nobody knows.
*/
function placeAsked(entries, asked, { environments, packages = {} }) {
	refuseUnknownEnvironment(entries, asked.environment, { environments });
	const recorded = require_what_ran.placesIn(entries).filter(({ environment }) => environment === asked.environment);
	const names = [.../* @__PURE__ */ new Set([...Object.keys(packages), ...recorded.flatMap((one) => one.package ?? [])])];
	if (asked.package === null) {
		const single = recorded.some((one) => one.package === null) && Object.keys(packages).length === 0;
		if (names.length === 0 || single) return asked;
		throw new require_cli_ahead_ts.WaybillError("PACKAGE_AMBIGUOUS", `Several packages may run in ${asked.environment}: ${names.join(", ")}.`, { hint: `Name one: --package ${names[0]}` });
	}
	if (names.includes(asked.package)) return asked;
	const meant = require_cli_program_ts.suggest(asked.package, names);
	throw new require_cli_ahead_ts.WaybillError("PACKAGE_UNKNOWN", `There is no package ${asked.package}.`, { hint: meant ? `Did you mean ${meant}?` : names.length > 0 ? `There are: ${names.join(", ")}.` : "The ledger and waybill.yml know no packages: leave --package out." });
}
/** Throws ENVIRONMENT_UNKNOWN, naming those that there are. */
function refuseUnknownEnvironment(entries, environment, { environments }) {
	const known = [.../* @__PURE__ */ new Set([...require_what_ran.environmentsIn(entries), ...Object.keys(environments)])];
	if (known.includes(environment)) return;
	throw new require_cli_ahead_ts.WaybillError("ENVIRONMENT_UNKNOWN", `Neither the ledger nor waybill.yml has an environment ${environment}.`, { hint: known.length > 0 ? `Known: ${known.join(", ")}.` : "Nothing was recorded yet." });
}
/** What ran somewhere at a time: the document, and its report in lines. Throws INPUT_INVALID for what is no time. */
function tellWhatRan(entries, asked) {
	const document = require_what_ran.whatRan(entries, asked);
	return {
		document,
		lines: document.running.length > 0 ? reportOf(document) : []
	};
}
/** Throws USAGE for a format that there is not. */
function exportFormat(text) {
	const format = exportFormats.find((one) => one === text);
	if (format) return format;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `There is no format ${text}.`, { hint: `Formats: ${exportFormats.join(", ")}.` });
}
/** The ledger for other tools, piece by piece; see `exportLedger`. */
function tellExport({ recorded }, format, choice, about) {
	const repositoryUrl = about.remote === null ? null : require_shared.webAddress(about.remote);
	const product = about.product ?? repositoryUrl?.split("/").at(-1) ?? "product";
	const source = repositoryUrl ?? `urn:waybill:${encodeURIComponent(product)}`;
	return exportLedger(recorded, format, choice, {
		source,
		product,
		repositoryUrl
	});
}

Object.defineProperty(exports, "activeHolds", {
  enumerable: true,
  get: function () {
    return activeHolds;
  }
});
Object.defineProperty(exports, "auditLedger", {
  enumerable: true,
  get: function () {
    return auditLedger;
  }
});
Object.defineProperty(exports, "believe", {
  enumerable: true,
  get: function () {
    return believe;
  }
});
Object.defineProperty(exports, "closingOf", {
  enumerable: true,
  get: function () {
    return closingOf;
  }
});
Object.defineProperty(exports, "epochName", {
  enumerable: true,
  get: function () {
    return epochName;
  }
});
Object.defineProperty(exports, "exportFormat", {
  enumerable: true,
  get: function () {
    return exportFormat;
  }
});
Object.defineProperty(exports, "openShipments", {
  enumerable: true,
  get: function () {
    return openShipments;
  }
});
Object.defineProperty(exports, "openingFacts", {
  enumerable: true,
  get: function () {
    return openingFacts;
  }
});
Object.defineProperty(exports, "placeAsked", {
  enumerable: true,
  get: function () {
    return placeAsked;
  }
});
Object.defineProperty(exports, "refuseUnderHold", {
  enumerable: true,
  get: function () {
    return refuseUnderHold;
  }
});
Object.defineProperty(exports, "refuseUnknownEnvironment", {
  enumerable: true,
  get: function () {
    return refuseUnknownEnvironment;
  }
});
Object.defineProperty(exports, "tellExport", {
  enumerable: true,
  get: function () {
    return tellExport;
  }
});
Object.defineProperty(exports, "tellLog", {
  enumerable: true,
  get: function () {
    return tellLog;
  }
});
Object.defineProperty(exports, "tellWhatRan", {
  enumerable: true,
  get: function () {
    return tellWhatRan;
  }
});