const require_schemas = require("../zod.js");

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
	"observation",
	"rollback.recorded",
	"record.manual",
	"approval",
	"evidence.attached",
	"drift.detected",
	"incident.opened",
	"incident.resolved",
	"checkpoint",
	"hold.placed",
	"hold.released",
	"epoch.opened",
	"epoch.closed",
	"sending.claimed",
	"suppression.added",
	"suppression.lifted"
];
const sha256 = require_schemas.string().check(require_schemas._regex(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hex"));
/**
* The document `waybill/ledger-entry@1`: one fact, never edited. Stored as canonical JSON (RFC 8785) and a final
* newline; `prev` is the SHA-256, in lower-case hex, of all bytes of the entry before it, null for the first.
*/
const entrySchema = require_schemas.object({
	schema: require_schemas.literal("waybill/ledger-entry@1"),
	/** Counts from 1 without gaps. */
	seq: require_schemas.int().check(require_schemas._gte(1)),
	prev: require_schemas.nullable(sha256),
	/** SHA-256 of kind, shipment, causing and batch: the same act has the same id. */
	id: sha256,
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
		sha256
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
		sha256,
		url: require_schemas.nullable(require_schemas.string())
	}))
});
/** What a fact names that is about no release and no place. */
const aboutNoRelease = {
	shipment: null,
	package: null,
	environment: null,
	version: null,
	commit: null,
	artifacts: [],
	evidence: []
};
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
	/** The first look after the time asked for that saw anything there, and what it saw. */
	nextSeen: require_schemas.optional(require_schemas.nullable(require_schemas.object({
		at: require_schemas.string(),
		versions: require_schemas.array(require_schemas.string())
	}))),
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
	running: require_schemas.array(running),
	/** What makes the answer less sure: a deployment whose end nobody recorded, drift, an open incident. */
	remarks: require_schemas.optional(require_schemas.array(require_schemas.object({
		seq: require_schemas.int(),
		at: require_schemas.string(),
		text: require_schemas.string()
	})))
});

Object.defineProperty(exports, "aboutNoRelease", {
  enumerable: true,
  get: function () {
    return aboutNoRelease;
  }
});
Object.defineProperty(exports, "entryKinds", {
  enumerable: true,
  get: function () {
    return entryKinds;
  }
});
Object.defineProperty(exports, "entrySchema", {
  enumerable: true,
  get: function () {
    return entrySchema;
  }
});
Object.defineProperty(exports, "whatRanSchema", {
  enumerable: true,
  get: function () {
    return whatRanSchema;
  }
});