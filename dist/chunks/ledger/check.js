import { _ as _gte, c as nullable, d as optional, f as record, g as unknown, i as boolean, l as number, m as string, n as _enum, o as int, r as array, s as literal, u as object, y as _regex } from "../zod.js";
import { t as canonicalBytes } from "./canonical.js";
import { t as sha256Of } from "./digest.js";
import { t as sendStates } from "../notices/send-states.js";

// src/ledger/entry.ts
const entryKinds = [
	"shipment.frozen",
	"notice.intent",
	"notice.receipts",
	"revision.intent",
	"revision.receipts",
	"cancellation.intent",
	"cancellation.receipts",
	"proof.intent",
	"proof.receipts",
	"exception.intent",
	"exception.receipts",
	"rollback.intent",
	"rollback.receipts",
	"correction.intent",
	"correction.receipts",
	"deploy.started",
	"deploy.finished",
	"verify.result",
	"record.manual",
	"approval",
	"evidence.attached",
	"drift.detected",
	"incident.opened",
	"incident.resolved",
	"checkpoint",
	"hold.placed",
	"hold.released",
	"epoch.closed"
];
const sha256$1 = string().check(_regex(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hex"));
/**
* The document `waybill/ledger-entry@1`: one fact, never edited. Stored as canonical JSON (RFC 8785) and a final
* newline; `prev` is the SHA-256, in lower-case hex, of all bytes of the entry before it, null for the first.
*/
const entrySchema = object({
	schema: literal("waybill/ledger-entry@1"),
	/** Counts from 1 without gaps. */
	seq: int().check(_gte(1)),
	prev: nullable(sha256$1),
	/** SHA-256 of kind, shipment, causing and batch: the same act has the same id. */
	id: sha256$1,
	/** The seq that this act follows from, and its number among several of one kind that do: they tell repeated acts apart. */
	causing: nullable(int().check(_gte(0))),
	batch: int().check(_gte(0)),
	kind: _enum(entryKinds),
	/** RFC 3339, UTC, milliseconds: the writer's clock. Order is told by `seq`, never by time. */
	at: string().check(_regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "RFC 3339 in UTC with milliseconds")),
	shipment: nullable(string()),
	package: nullable(string()),
	environment: nullable(string()),
	version: nullable(string()),
	commit: nullable(string()),
	artifacts: array(object({
		name: string(),
		sha256: sha256$1
	})),
	/** Who wrote it: a CI run or a local command; no personal data. */
	actor: object({
		kind: _enum(["ci", "local"]),
		run: nullable(string())
	}),
	responsible: nullable(string()),
	payload: record(string(), unknown()),
	evidence: array(object({
		name: string(),
		sha256: sha256$1,
		url: nullable(string())
	}))
});
/** `waybill/ledger-log@1`: what `ledger log --json` prints. */
const ledgerLogSchema = object({
	schema: literal("waybill/ledger-log@1"),
	head: nullable(string()),
	entries: array(entrySchema)
});
const running = object({
	group: nullable(string()),
	version: string(),
	commit: nullable(string()),
	artifact: nullable(string()),
	basis: _enum([
		"verified",
		"observed",
		"claimed",
		"manual"
	]),
	since: string(),
	/** The last time something else (or nothing) was seen there, and the first time this was: the gap is between them. */
	lastSeenBefore: nullable(string()),
	firstSeenAfter: nullable(string()),
	/** The last time, up to the time asked for, that this was seen; null when it was only claimed. */
	lastSeen: nullable(string()),
	verdict: nullable(string()),
	coverage: nullable(string()),
	seq: int()
});
/** `waybill/what-ran@1`: version and commit where all groups agree, else null. */
const whatRanSchema = object({
	schema: literal("waybill/what-ran@1"),
	package: nullable(string()),
	environment: string(),
	at: string(),
	version: nullable(string()),
	commit: nullable(string()),
	running: array(running)
});

// src/delivery/verdict.ts
/** What one probe of one target showed. The five differ in whose fault it is and in what may be claimed. */
const outcomes = [
	"pass",
	"stale",
	"fail",
	"error",
	"nodata"
];
/** L0 status only · L1 version through a shared address · L2 every resolved address · L3 every instance · L4 and the digest. */
const coverages = [
	"L0",
	"L1",
	"L2",
	"L3",
	"L4"
];
const count = int();
/** What was seen of one check on one target: counts and first and last times, never a body. */
const checkEvidence = object({
	check: string(),
	kind: string(),
	target: string(),
	group: nullable(string()),
	required: boolean(),
	outcome: nullable(_enum(outcomes)),
	counts: object({
		pass: count,
		stale: count,
		fail: count,
		error: count,
		nodata: count
	}),
	versions: record(string(), count),
	/** What the last sample that did not pass said, in words; null when all passed. */
	reason: nullable(string()),
	firstAt: nullable(string()),
	lastAt: nullable(string())
});
/** The document `waybill/verdict@1`. Times are RFC 3339, UTC, milliseconds. */
const verdictSchema = object({
	schema: literal("waybill/verdict@1"),
	verdict: _enum([
		"healthy",
		"unhealthy",
		"inconclusive"
	]),
	/**
	* healthy: `verified`, `manual` · unhealthy: `wrong-version`, `mixed`, `never-healthy`, `regressed`, `flapping` ·
	* inconclusive: `unreachable-by-observer`, `no-data`, `deadline-in-bake`, `interrupted`, `superseded`
	*/
	reason: string(),
	coverage: _enum(coverages),
	/** The chance that this many fresh answers missed one stale instance of four: (3/4)^n; null below L1. */
	missProbability: nullable(number()),
	expected: object({
		version: string(),
		commit: nullable(string())
	}),
	observed: record(string(), count),
	checks: array(checkEvidence),
	startedAt: string(),
	endedAt: string()
});

// src/notices/message.ts
/** What a message is about; machine names, never shown to readers. */
const messageKinds = [
	"notice",
	"revision",
	"cancellation",
	"proof",
	"exception",
	"rollback",
	"correction"
];
const channelNames = [
	"slack",
	"email",
	"webhook"
];
/**
* The document `waybill/message@1`: one message to one recipient, with every byte that will leave the machine.
* `id` is a UUIDv5: the same act always has the same id, a new act a new one.
*/
const messageSchema = object({
	schema: literal("waybill/message@1"),
	id: string(),
	shipment: string(),
	kind: _enum(messageKinds),
	audiences: array(string()),
	channel: _enum(channelNames),
	/** Slack: the channel's id. Email: the keyed hash of the address. Webhook: the SHA-256 of its URL. Never an address. */
	recipient: string(),
	subject: string(),
	/** By format: `text` and `html` for email, `text` and `blocks` (JSON) for Slack, `json` for a webhook. */
	bodies: record(string(), string()),
	attachments: array(object({
		name: string(),
		type: string(),
		path: string(),
		sha256: string(),
		bytes: int()
	})),
	/** SHA-256 in lower-case hex over kind, subject, bodies and attachments in canonical JSON. */
	digest: string()
});
/** The document `waybill/sending@1`: what announce, deliver, rollback and resume print with `--json`. */
const sendingSchema = object({
	schema: literal("waybill/sending@1"),
	/** Null when there is nothing to ship. */
	shipment: nullable(string()),
	kind: _enum(messageKinds),
	version: nullable(string()),
	environment: string(),
	verdict: optional(_enum([
		"healthy",
		"unhealthy",
		"inconclusive"
	])),
	messages: array(object({
		id: string(),
		audiences: array(string()),
		channel: _enum(channelNames),
		recipient: string(),
		state: _enum(sendStates),
		reason: nullable(string())
	})),
	counts: record(_enum(sendStates), int()),
	exitCodes: array(int())
});

// src/ledger/payloads.ts
const sha256 = string().check(_regex(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hex"));
const seq = int().check(_gte(0));
const file = {
	path: string(),
	sha256
};
/** `shipment.frozen`: what was announced, as paths and digests of the files in the entry's tree. */
const frozenPayload = object({
	attempt: int().check(_gte(1)),
	product: string(),
	/** The release's tag; null while it is a draft. */
	tag: nullable(string()),
	previousVersion: nullable(string()),
	/** RFC 3339; `to` is null for a moment instead of a window. */
	expected: nullable(object({
		from: string(),
		to: nullable(string())
	})),
	/** Ids of the announced changes, in the order of the notes. */
	changes: array(string()),
	release: object(file),
	bom: nullable(object({
		...file,
		components: int()
	})),
	bodies: array(object({
		audiences: array(string()),
		language: string(),
		channel: _enum(channelNames),
		...file
	})),
	/** Which recipient key the hashes of this shipment were made with; null when no recipient is hashed. */
	keyId: nullable(string()),
	/** The subject that every message of the shipment keeps, so that they stay one thread. */
	subject: string()
});
/** `<kind>.intent`: what is about to be sent, to whom, and with which digest. Recipients are ids or keyed hashes. */
const intentPayload = object({
	revision: int().check(_gte(0)),
	/** The seq that went into the messages' ids. */
	causing: seq,
	keyId: nullable(string()),
	recipients: array(object({
		message: string(),
		recipient: string(),
		channel: _enum(channelNames),
		audiences: array(string()),
		digest: string()
	}))
});
/** The same shape as `Receipt`, which is the type of its users. */
const receipt = object({
	message: string(),
	state: _enum([
		"accepted",
		"deferred",
		"refused",
		"unknown",
		"skipped"
	]),
	at: string(),
	serverId: nullable(string()),
	reason: nullable(string()),
	until: nullable(string())
});
/** `<kind>.receipts`: what became of the messages of one intent; a later receipt for a message replaces an earlier one. */
const receiptsPayload = object({
	intent: seq,
	receipts: array(receipt)
});
const verifyPayload = object({ verdict: verdictSchema });
/** `deliver` writes it itself when nobody else did: that is a weaker claim than one made by `record`. */
const deployFinishedPayload = object({ source: _enum(["deliver", "record"]) });
/** The payload of a kind, as a schema; null for kinds whose payload is not read by Waybill. */
function payloadSchema(kind) {
	if (kind === "shipment.frozen") return frozenPayload;
	if (kind === "verify.result") return verifyPayload;
	if (kind === "deploy.finished") return deployFinishedPayload;
	if (kind.endsWith(".intent")) return intentPayload;
	if (kind.endsWith(".receipts")) return receiptsPayload;
	return null;
}

// src/ledger/check.ts
/**
* SHA-256, in lower-case hex, of the canonical JSON array `["waybill/ledger-entry@1", kind, shipment, causing, batch]`
* and a newline: an array of JSON values cannot be read in two ways, as joined strings can.
*/
function entryId(act) {
	return sha256Of(canonicalBytes([
		"waybill/ledger-entry@1",
		act.kind,
		act.shipment,
		act.causing,
		act.batch
	]));
}
/**
* What is wrong with one entry by itself, or null. It is what `verifyLedger` refuses to accept and therefore what
* `nextEntry` refuses to write: nothing can be recorded that would break the ledger for good.
*/
function entryFault(document) {
	const parsed = entrySchema.safeParse(document);
	if (!parsed.success) return `is not a ledger entry: ${issueOf(parsed.error.issues)}`;
	const entry = parsed.data;
	if (Number.isNaN(Date.parse(entry.at))) return `has the time ${entry.at}, which does not exist`;
	if (entry.shipment === null && entry.causing === null) return "names neither a shipment nor what it follows";
	if (entry.id !== entryId(entry)) return "has an id that is not the one of its kind, shipment, cause and batch";
	const payload = payloadSchema(entry.kind)?.safeParse(entry.payload);
	if (payload?.success === false) return `has a payload that is not one of ${entry.kind}: ${issueOf(payload.error.issues)}`;
	return verdictFault(entry);
}
/** A verdict copied from another release must not pass as this one's. */
function verdictFault(entry) {
	if (entry.kind !== "verify.result") return null;
	const expected = entry.payload.verdict.expected.version;
	return expected === entry.version ? null : `is about version ${entry.version} but its verdict about ${expected}`;
}
/** What ties an entry to the shipment it names; null when the two agree. */
function subjectFault(entry, frozen) {
	if (entry.environment !== frozen.environment) return `names environment ${entry.environment}, but its shipment goes to ${frozen.environment}`;
	if (entry.package !== frozen.package) return `names package ${entry.package}, but its shipment is of ${frozen.package}`;
	return null;
}
function issueOf(issues) {
	const first = issues[0];
	return first ? `${first.path.map(String).join(".") || "the document"}: ${first.message}` : "unknown";
}

export { entryId as n, subjectFault as r, entryFault as t };