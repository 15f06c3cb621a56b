const require_schemas = require("../zod.js");
const require_canonical = require("./canonical.js");
const require_digest = require("./digest.js");
const require_entry = require("./entry.js");
const require_verdict = require("../delivery/verdict.js");
const require_message = require("../notices/message.js");

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
	/** Set for a fix that goes ahead of the rest: it was announced without a waiting period, on what runs there. */
	hotfix: require_schemas.optional(require_schemas.boolean()),
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
/** `verify.result` and `observation`; of an observation `entry.version` is what the ledger said ran. */
const verifyPayload = require_schemas.object({ verdict: require_verdict.verdictSchema });
/** The groups of an environment that are meant; left out: all of it. */
const groups = require_schemas.optional(require_schemas.array(require_schemas.string()));
const otherPayloads = {
	"shipment.frozen": frozenPayload,
	"verify.result": verifyPayload,
	observation: verifyPayload,
	"sending.claimed": claimPayload,
	"suppression.added": suppressionPayload,
	"suppression.lifted": suppressionPayload,
	"deploy.started": require_schemas.object({
		source: require_schemas._enum(["deliver", "record"]),
		groups
	}),
	"deploy.finished": require_schemas.object({
		source: require_schemas._enum(["deliver", "record"]),
		groups,
		/** Left out: it succeeded. */
		outcome: require_schemas.optional(require_schemas._enum(["succeeded", "failed"]))
	}),
	"rollback.recorded": require_schemas.object({
		from: require_schemas.string(),
		to: require_schemas.string(),
		reason: require_schemas.nullable(require_schemas.string()),
		groups
	}),
	"record.manual": require_schemas.object({
		reason: require_schemas.string(),
		groups
	}),
	approval: require_schemas.object({
		name: require_schemas.string(),
		decision: require_schemas._enum(["approved", "rejected"]),
		source: require_schemas.nullable(require_schemas.string()),
		note: require_schemas.nullable(require_schemas.string())
	}),
	"evidence.attached": require_schemas.object({
		name: require_schemas.string(),
		format: require_schemas.string(),
		result: require_schemas._enum([
			"passed",
			"failed",
			"unknown"
		]),
		/** In a sentence: "412 tests, 0 failures". */
		summary: require_schemas.string()
	}),
	"drift.detected": require_schemas.object({
		observation: seq,
		expected: require_schemas.string(),
		observed: require_schemas.record(require_schemas.string(), require_schemas.int()),
		groups
	}),
	"incident.opened": require_schemas.object({
		/** The name that it has where it is worked on. */
		incident: require_schemas.string(),
		title: require_schemas.string(),
		url: require_schemas.nullable(require_schemas.string()),
		/** The shipment that brought it, where that is known. */
		causedBy: require_schemas.nullable(require_schemas.string())
	}),
	"incident.resolved": require_schemas.object({
		incident: require_schemas.string(),
		note: require_schemas.nullable(require_schemas.string())
	}),
	checkpoint: require_schemas.object({
		note: require_schemas.string(),
		size: seq,
		root: require_schemas.string()
	}),
	"hold.placed": require_schemas.object({
		hold: require_schemas.string(),
		reason: require_schemas.string()
	}),
	"hold.released": require_schemas.object({
		hold: require_schemas.string(),
		reason: require_schemas.string()
	}),
	"epoch.opened": require_schemas.object({
		epoch: require_schemas.string(),
		previous: require_schemas.nullable(require_schemas.object({
			branch: require_schemas.string(),
			head: sha256,
			size: seq,
			root: require_schemas.string()
		}))
	}),
	"epoch.closed": require_schemas.object({
		epoch: require_schemas.string(),
		next: require_schemas.string()
	})
};
/** The payload of a kind, as a schema. */
function payloadSchema(kind) {
	const own = otherPayloads[kind];
	if (own) return own;
	return kind.endsWith(".intent") ? intentPayload : receiptsPayload;
}

// src/ledger/check.ts
/**
* SHA-256, in lower-case hex, of the canonical JSON array `["waybill/ledger-entry@1", kind, shipment, causing, batch]`
* and a newline: an array of JSON values cannot be read in two ways, as joined strings can.
*/
function entryId(act) {
	return require_digest.sha256Of(require_canonical.canonicalBytes([
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
	const parsed = require_entry.entrySchema.safeParse(document);
	if (!parsed.success) return `is not a ledger entry: ${issueOf(parsed.error.issues)}`;
	const entry = parsed.data;
	if (Number.isNaN(Date.parse(entry.at))) return `has the time ${entry.at}, which does not exist`;
	if (entry.shipment === null && entry.causing === null) return "names neither a shipment nor what it follows";
	if (entry.id !== entryId(entry)) return "has an id that is not the one of its kind, shipment, cause and batch";
	const payload = payloadSchema(entry.kind).safeParse(entry.payload);
	if (!payload.success) return `has a payload that is not one of ${entry.kind}: ${issueOf(payload.error.issues)}`;
	return verdictFault(entry);
}
/** A verdict copied from another release must not pass as this one's. */
function verdictFault(entry) {
	if (entry.kind !== "verify.result" && entry.kind !== "observation") return null;
	const expected = entry.payload.verdict.expected.version;
	return expected === entry.version ? null : `is about version ${entry.version} but its verdict about ${expected}`;
}
/** What ties an entry to the shipment it names; null when the two agree. */
function subjectFault(entry, frozen) {
	if (entry.environment !== frozen.environment) return `names environment ${entry.environment}, but its shipment goes to ${frozen.environment}`;
	if (entry.package !== frozen.package) return `names package ${entry.package}, but its shipment is of ${frozen.package}`;
	return null;
}
/** An epoch is opened by the first entry of a ledger and closed by the last; null when `entry` may come after `before`. */
function epochFault(entry, before) {
	if (before?.kind === "epoch.closed") return `comes after entry ${before.seq}, which closed the ledger`;
	return entry.kind === "epoch.opened" && before !== null ? "opens a ledger that was begun before it" : null;
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
Object.defineProperty(exports, "epochFault", {
  enumerable: true,
  get: function () {
    return epochFault;
  }
});
Object.defineProperty(exports, "subjectFault", {
  enumerable: true,
  get: function () {
    return subjectFault;
  }
});