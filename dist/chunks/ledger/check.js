const require_schemas = require("../zod.js");
const require_canonical = require("./canonical.js");
const require_open_edge = require("../edge/open-edge.js");
const require_message = require("../notices/message.js");

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
	"epoch.closed",
	"sending.claimed",
	"suppression.added",
	"suppression.lifted"
];
const sha256$1 = require_schemas.string().check(require_schemas._regex(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hex"));
/**
* The document `waybill/ledger-entry@1`: one fact, never edited. Stored as canonical JSON (RFC 8785) and a final
* newline; `prev` is the SHA-256, in lower-case hex, of all bytes of the entry before it, null for the first.
*/
const entrySchema = require_schemas.object({
	schema: require_schemas.literal("waybill/ledger-entry@1"),
	/** Counts from 1 without gaps. */
	seq: require_schemas.int().check(require_schemas._gte(1)),
	prev: require_schemas.nullable(sha256$1),
	/** SHA-256 of kind, shipment, causing and batch: the same act has the same id. */
	id: sha256$1,
	/** The seq that this act follows from, and its number among several of one kind that do: they tell repeated acts apart. */
	causing: require_schemas.nullable(require_schemas.int().check(require_schemas._gte(0))),
	batch: require_schemas.int().check(require_schemas._gte(0)),
	kind: require_schemas._enum(entryKinds),
	/** RFC 3339, UTC, milliseconds: the writer's clock. Order is told by `seq`, never by time. */
	at: require_schemas.string().check(require_schemas._regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "RFC 3339 in UTC with milliseconds")),
	shipment: require_schemas.nullable(require_schemas.string()),
	package: require_schemas.nullable(require_schemas.string()),
	environment: require_schemas.nullable(require_schemas.string()),
	version: require_schemas.nullable(require_schemas.string()),
	commit: require_schemas.nullable(require_schemas.string()),
	artifacts: require_schemas.array(require_schemas.object({
		name: require_schemas.string(),
		sha256: sha256$1
	})),
	/** Who wrote it: a CI run or a local command; no personal data. `id` tells one process from every other. */
	actor: require_schemas.object({
		kind: require_schemas._enum(["ci", "local"]),
		run: require_schemas.nullable(require_schemas.string()),
		id: require_schemas.optional(require_schemas.string())
	}),
	responsible: require_schemas.nullable(require_schemas.string()),
	payload: require_schemas.record(require_schemas.string(), require_schemas.unknown()),
	evidence: require_schemas.array(require_schemas.object({
		name: require_schemas.string(),
		sha256: sha256$1,
		url: require_schemas.nullable(require_schemas.string())
	}))
});
/** `waybill/ledger-log@1`: what `ledger log --json` prints. */
const ledgerLogSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/ledger-log@1"),
	head: require_schemas.nullable(require_schemas.string()),
	entries: require_schemas.array(entrySchema)
});
const running = require_schemas.object({
	group: require_schemas.nullable(require_schemas.string()),
	version: require_schemas.string(),
	commit: require_schemas.nullable(require_schemas.string()),
	artifact: require_schemas.nullable(require_schemas.string()),
	basis: require_schemas._enum([
		"verified",
		"observed",
		"claimed",
		"manual"
	]),
	since: require_schemas.string(),
	/** The last time something else (or nothing) was seen there, and the first time this was: the gap is between them. */
	lastSeenBefore: require_schemas.nullable(require_schemas.string()),
	firstSeenAfter: require_schemas.nullable(require_schemas.string()),
	/** The last time, up to the time asked for, that this was seen; null when it was only claimed. */
	lastSeen: require_schemas.nullable(require_schemas.string()),
	verdict: require_schemas.nullable(require_schemas.string()),
	coverage: require_schemas.nullable(require_schemas.string()),
	seq: require_schemas.int()
});
/** `waybill/what-ran@1`: version and commit where all groups agree, else null. */
const whatRanSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/what-ran@1"),
	package: require_schemas.nullable(require_schemas.string()),
	environment: require_schemas.string(),
	at: require_schemas.string(),
	version: require_schemas.nullable(require_schemas.string()),
	commit: require_schemas.nullable(require_schemas.string()),
	running: require_schemas.array(running)
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
const count = require_schemas.int();
/** What was seen of one check on one target: counts and first and last times, never a body. */
const checkEvidence = require_schemas.object({
	check: require_schemas.string(),
	kind: require_schemas.string(),
	target: require_schemas.string(),
	group: require_schemas.nullable(require_schemas.string()),
	required: require_schemas.boolean(),
	outcome: require_schemas.nullable(require_schemas._enum(outcomes)),
	counts: require_schemas.object({
		pass: count,
		stale: count,
		fail: count,
		error: count,
		nodata: count
	}),
	versions: require_schemas.record(require_schemas.string(), count),
	/** What the last sample that did not pass said, in words; null when all passed. */
	reason: require_schemas.nullable(require_schemas.string()),
	firstAt: require_schemas.nullable(require_schemas.string()),
	lastAt: require_schemas.nullable(require_schemas.string())
});
/** The document `waybill/verdict@1`. Times are RFC 3339, UTC, milliseconds. */
const verdictSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/verdict@1"),
	verdict: require_schemas._enum([
		"healthy",
		"unhealthy",
		"inconclusive"
	]),
	/**
	* healthy: `verified`, `manual` · unhealthy: `wrong-version`, `mixed`, `never-healthy`, `regressed`, `flapping` ·
	* inconclusive: `unreachable-by-observer`, `no-data`, `deadline-in-bake`, `interrupted`, `superseded`
	*/
	reason: require_schemas.string(),
	coverage: require_schemas._enum(coverages),
	/** The chance that this many fresh answers missed one stale instance of four: (3/4)^n; null below L1. */
	missProbability: require_schemas.nullable(require_schemas.number()),
	expected: require_schemas.object({
		version: require_schemas.string(),
		commit: require_schemas.nullable(require_schemas.string())
	}),
	observed: require_schemas.record(require_schemas.string(), count),
	checks: require_schemas.array(checkEvidence),
	startedAt: require_schemas.string(),
	endedAt: require_schemas.string()
});

// src/ledger/payloads.ts
const sha256 = require_schemas.string().check(require_schemas._regex(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hex"));
const seq = require_schemas.int().check(require_schemas._gte(0));
const file = {
	path: require_schemas.string(),
	sha256
};
/** `shipment.frozen`: what was announced, as paths and digests of the files in the entry's tree. */
const frozenPayload = require_schemas.object({
	attempt: require_schemas.int().check(require_schemas._gte(1)),
	/** 1, or left out, for the first announcement; each revision freezes anew with the next. */
	revision: require_schemas.optional(require_schemas.int().check(require_schemas._gte(1))),
	/** Why it was revised, in the sender's words. */
	reason: require_schemas.optional(require_schemas.string()),
	/**
	* The shipment whose thread readers see it in: left out where that is this one. A revision at another commit is a shipment
	* of its own, and follows (`causing` of the entry) the one that it supersedes.
	*/
	thread: require_schemas.optional(require_schemas.string()),
	product: require_schemas.string(),
	/** The release's tag; null while it is a draft. */
	tag: require_schemas.nullable(require_schemas.string()),
	previousVersion: require_schemas.nullable(require_schemas.string()),
	/** RFC 3339; `to` is null for a moment instead of a window. */
	expected: require_schemas.nullable(require_schemas.object({
		from: require_schemas.string(),
		to: require_schemas.nullable(require_schemas.string())
	})),
	/** Ids of the announced changes, in the order of the notes. */
	changes: require_schemas.array(require_schemas.string()),
	release: require_schemas.object(file),
	bom: require_schemas.nullable(require_schemas.object({
		...file,
		components: require_schemas.int()
	})),
	bodies: require_schemas.array(require_schemas.object({
		audiences: require_schemas.array(require_schemas.string()),
		language: require_schemas.string(),
		channel: require_schemas._enum(require_message.channelNames),
		...file
	})),
	/** Which recipient key the hashes of this shipment were made with; null when no recipient is hashed. */
	keyId: require_schemas.nullable(require_schemas.string()),
	/** The subject that every message of the shipment keeps, so that they stay one thread. */
	subject: require_schemas.string()
});
/** `<kind>.intent`: what is about to be sent, to whom, and with which digest. Recipients are ids or keyed hashes. */
const intentPayload = require_schemas.object({
	revision: require_schemas.int().check(require_schemas._gte(0)),
	/** The seq that went into the messages' ids. */
	causing: seq,
	keyId: require_schemas.nullable(require_schemas.string()),
	/** Paths of the frozen bodies that the messages are made from, beside the first intent of the act or the `shipment.frozen`. */
	bodies: require_schemas.optional(require_schemas.array(require_schemas.string())),
	recipients: require_schemas.array(require_schemas.object({
		message: require_schemas.string(),
		recipient: require_schemas.string(),
		channel: require_schemas._enum(require_message.channelNames),
		audiences: require_schemas.array(require_schemas.string()),
		digest: require_schemas.string(),
		/** Not to be sent before this time (RFC 3339): it waits from the beginning, and `resume` sends it. */
		until: require_schemas.optional(require_schemas.string())
	})),
	/** Why it does not come, in the sender's words: of a cancellation. */
	reason: require_schemas.optional(require_schemas.string())
});
/** The same shape as `Receipt`, which is the type of its users. */
const receipt = require_schemas.object({
	message: require_schemas.string(),
	state: require_schemas._enum([
		"accepted",
		"deferred",
		"refused",
		"unknown",
		"skipped"
	]),
	at: require_schemas.string(),
	serverId: require_schemas.nullable(require_schemas.string()),
	reason: require_schemas.nullable(require_schemas.string()),
	until: require_schemas.nullable(require_schemas.string())
});
/** `<kind>.receipts`: what became of the messages of one intent; a later receipt for a message replaces an earlier one. */
const receiptsPayload = require_schemas.object({
	intent: seq,
	receipts: require_schemas.array(receipt)
});
/**
* `suppression.added` and `suppression.lifted`: who is not to be written to, by keyed hash. Entries of this kind belong to
* no shipment. `audience` null: no message at all.
*/
const suppressionPayload = require_schemas.object({
	keyId: require_schemas.string(),
	audience: require_schemas.nullable(require_schemas.string()),
	recipients: require_schemas.array(sha256),
	source: require_schemas._enum([
		"command",
		"link",
		"import"
	])
});
/** `sending.claimed`: this run goes on with what another left of an act; `batch` counts the claims of one intent. */
const claimPayload = require_schemas.object({
	intent: seq,
	run: require_schemas.nullable(require_schemas.string()),
	until: require_schemas.string()
});
const verifyPayload = require_schemas.object({ verdict: verdictSchema });
/** `deliver` writes it itself when nobody else did: that is a weaker claim than one made by `record`. */
const deployFinishedPayload = require_schemas.object({ source: require_schemas._enum(["deliver", "record"]) });
/** The payload of a kind, as a schema; null for kinds whose payload is not read by Waybill. */
function payloadSchema(kind) {
	if (kind === "shipment.frozen") return frozenPayload;
	if (kind === "verify.result") return verifyPayload;
	if (kind === "sending.claimed") return claimPayload;
	if (kind === "suppression.added" || kind === "suppression.lifted") return suppressionPayload;
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
	return require_open_edge.sha256Of(require_canonical.canonicalBytes([
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

Object.defineProperty(exports, "entryFault", {
  enumerable: true,
  get: function () {
    return entryFault;
  }
});
Object.defineProperty(exports, "entryId", {
  enumerable: true,
  get: function () {
    return entryId;
  }
});
Object.defineProperty(exports, "subjectFault", {
  enumerable: true,
  get: function () {
    return subjectFault;
  }
});