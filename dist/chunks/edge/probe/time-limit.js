const require_rolldown_runtime = require("../../rolldown.js");
const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_bom = require("../../journeys/lockfiles.js");
const require_markdown = require("../../notes/templates-md.js");
const require_schemas = require("../../zod.js");
const require_canonical = require("../../ledger/canonical.js");
const require_request = require("../request.js");
let node_net = require("node:net");
let node_http = require("node:http");
let node_crypto = require("node:crypto");
let node_https = require("node:https");

// src/notices/send-states.ts
/** How far a message has come; `accepted` is what a server said, `unknown` what nobody can say. */
const sendStates = [
	"planned",
	"sending",
	"accepted",
	"deferred",
	"refused",
	"unknown",
	"skipped"
];

// src/ledger/digest.ts
/** SHA-256 in lower-case hex. */
function sha256Of(bytes) {
	return (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
}

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
	"webhook",
	"teams",
	"discord"
];
/**
* The document `waybill/message@1`: one message to one recipient, with every byte that will leave the machine.
* `id` is a UUIDv5: the same act always has the same id, a new act a new one.
*/
const messageSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/message@1"),
	id: require_schemas.string(),
	shipment: require_schemas.string(),
	kind: require_schemas._enum(messageKinds),
	audiences: require_schemas.array(require_schemas.string()),
	channel: require_schemas._enum(channelNames),
	/** Slack: the channel's id. Email: the keyed hash of the address. Webhook, Teams, Discord: the SHA-256 of the URL. Never an address. */
	recipient: require_schemas.string(),
	subject: require_schemas.string(),
	/** By format: `text` and `html` for email, `text` and `blocks` (JSON) for Slack, `json` for a webhook, Teams and Discord. */
	bodies: require_schemas.record(require_schemas.string(), require_schemas.string()),
	attachments: require_schemas.array(require_schemas.object({
		name: require_schemas.string(),
		type: require_schemas.string(),
		path: require_schemas.string(),
		sha256: require_schemas.string(),
		bytes: require_schemas.int()
	})),
	/** SHA-256 in lower-case hex over kind, subject, bodies and attachments in canonical JSON. */
	digest: require_schemas.string()
});
/** The document `waybill/sending@1`: what announce, deliver, rollback and resume print with `--json`. */
const sendingSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/sending@1"),
	/** Null when there is nothing to ship. */
	shipment: require_schemas.nullable(require_schemas.string()),
	kind: require_schemas._enum(messageKinds),
	version: require_schemas.nullable(require_schemas.string()),
	environment: require_schemas.string(),
	verdict: require_schemas.optional(require_schemas._enum([
		"healthy",
		"unhealthy",
		"inconclusive"
	])),
	messages: require_schemas.array(require_schemas.object({
		id: require_schemas.string(),
		audiences: require_schemas.array(require_schemas.string()),
		channel: require_schemas._enum(channelNames),
		recipient: require_schemas.string(),
		state: require_schemas._enum(sendStates),
		reason: require_schemas.nullable(require_schemas.string())
	})),
	counts: require_schemas.record(require_schemas._enum(sendStates), require_schemas.int()),
	exitCodes: require_schemas.array(require_schemas.int())
});
/** The document `waybill/resumed@1`: what `resume` prints with `--json`, a sending for each act that was open. */
const resumedSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/resumed@1"),
	sendings: require_schemas.array(sendingSchema),
	exitCodes: require_schemas.array(require_schemas.int())
});

// src/ledger/approvals.ts
/**
* Whether an entry speaks of a release: the same package, version and commit, and the same environment or none, which
* stands for all. An entry without a commit speaks of no release in particular: what has the name of a version may be
* something else tomorrow. (SLSA, "Verification Summary Attestation": what was verified for one place must not pass for another.)
*/
function speaksOf(entry, subject) {
	return entry.package === subject.package && entry.version === subject.version && entry.commit !== null && (subject.commit === null || entry.commit === subject.commit) && (entry.environment === null || entry.environment === subject.environment);
}
/** The approvals of a release, a name once with its last decision, by name. Linear in the entries. */
function approvalsOf(entries, subject) {
	const last = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind !== "approval" || !speaksOf(entry, subject)) continue;
		const { name, decision, source, note } = entry.payload;
		const { at, seq, responsible } = entry;
		last.set(name, {
			name,
			decision,
			by: responsible ?? "nobody",
			at,
			source,
			note,
			seq
		});
	}
	return [...last.values()].sort((a, b) => require_bom.byCodeUnit(a.name, b.name));
}

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
/** A group of targets with a verdict of its own: a region, a tenant, blue or green. */
const groupVerdict = require_schemas.object({
	/** Null: the targets without a group. */
	name: require_schemas.nullable(require_schemas.string()),
	verdict: require_schemas._enum([
		"healthy",
		"unhealthy",
		"inconclusive"
	]),
	reason: require_schemas.string(),
	coverage: require_schemas._enum(coverages),
	required: require_schemas.boolean(),
	targets: count,
	healthyTargets: count,
	/** As for the whole, of the targets of this group. */
	missProbability: require_schemas.optional(require_schemas.nullable(require_schemas.number())),
	observed: require_schemas.record(require_schemas.string(), count)
});
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
	lastAt: require_schemas.nullable(require_schemas.string()),
	/** What the last look left behind, and what was worth a warning in any. */
	evidence: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.unknown())),
	warnings: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** SHA-256 of the check as it was configured: canonical JSON without secrets. */
	config: require_schemas.optional(require_schemas.string()),
	/** The last census: how many there are, and how many answered what. */
	census: require_schemas.optional(require_schemas.object({
		by: require_schemas._enum(["address", "instance"]),
		complete: require_schemas.boolean(),
		members: require_schemas.int(),
		matching: require_schemas.int(),
		versions: require_schemas.record(require_schemas.string(), count)
	}))
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
	* healthy: `verified`, `manual` (a person's word alone), `mixed-allowed` (another version runs outside the quorum) · unhealthy: `wrong-version`, `mixed`, `never-healthy`, `regressed`, `flapping` ·
	* inconclusive: `unreachable-by-observer`, `no-data`, `deadline-in-bake`, `interrupted`, `superseded`
	*/
	reason: require_schemas.string(),
	coverage: require_schemas._enum(coverages),
	/**
	* The chance that this many fresh answers missed one stale instance of four: (3/4)^n, of the place with the fewest;
	* 0 where every instance was counted, null below L1.
	*/
	missProbability: require_schemas.nullable(require_schemas.number()),
	expected: require_schemas.object({
		version: require_schemas.string(),
		commit: require_schemas.nullable(require_schemas.string())
	}),
	observed: require_schemas.record(require_schemas.string(), count),
	checks: require_schemas.array(checkEvidence),
	/** Group by group, where there are groups; left out where all targets are one. */
	groups: require_schemas.optional(require_schemas.array(groupVerdict)),
	/** The groups that were looked at, where that was not all of them. */
	partial: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** Digests of artifacts that were expected and seen running: what L4 rests on. */
	artifacts: require_schemas.optional(require_schemas.object({
		expected: require_schemas.array(require_schemas.string()),
		observed: require_schemas.array(require_schemas.string())
	})),
	warnings: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** By how many milliseconds this machine's clock was set meanwhile; left out below two seconds. */
	clockStepMs: require_schemas.optional(require_schemas.int()),
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
		channel: require_schemas._enum(channelNames),
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
		channel: require_schemas._enum(channelNames),
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
const verifyPayload = require_schemas.object({ verdict: verdictSchema });
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
	return sha256Of(require_canonical.canonicalBytes([
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

// src/ledger/chain.ts
var chain_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	extendChain: () => extendChain,
	lookBack: () => 50,
	reachesBack: () => reachesBack
});
/**
* Gives a fact its place after the entry before it (null: the first of the ledger).
* Throws UNEXPECTED (exit code 1) for a fact that no ledger could hold: that is our own fault. EPOCH_CLOSED (exit code 5)
* where the entry before it closed the ledger.
*/
function nextEntry(fact, previous) {
	if (previous?.entry.kind === "epoch.closed") throw epochClosed(previous.entry);
	const { files: _files, ...recordable } = fact;
	const entry = {
		...recordable,
		schema: "waybill/ledger-entry@1",
		seq: previous === null ? 1 : previous.entry.seq + 1,
		prev: previous === null ? null : sha256Of(previous.bytes),
		id: entryId(fact)
	};
	const fault = entryFault(entry) ?? epochFault(entry, previous?.entry ?? null);
	if (fault !== null) throw unrecordable(entry, fault);
	return {
		entry,
		bytes: canonical(entry)
	};
}
/**
* Plans an append: pure, so that every store records the same bytes. `chain` is the whole ledger, or as much of its end as
* `reachesBack` finds enough for these facts. Throws as `nextEntry`.
*/
function extendChain(chain, facts) {
	const byId = new Map(chain.map(({ entry }) => [entry.id, entry]));
	const frozen = new Map(chain.filter(({ entry }) => entry.kind === "shipment.frozen").map(({ entry }) => [entry.shipment, entry]));
	const added = [];
	return {
		entries: facts.map((fact) => {
			const known = byId.get(entryId(fact));
			if (known) return known;
			const recorded = nextEntry(fact, added.at(-1)?.recorded ?? chain.at(-1) ?? null);
			const shipment = frozen.get(fact.shipment);
			const fault = shipment ? subjectFault(recorded.entry, shipment) : null;
			if (fault !== null) throw unrecordable(recorded.entry, fault);
			added.push({
				fact,
				recorded
			});
			byId.set(recorded.entry.id, recorded.entry);
			if (fact.kind === "shipment.frozen") frozen.set(fact.shipment, recorded.entry);
			return recorded.entry;
		}),
		added
	};
}
/** How many entries from the end of a ledger an append looks at before it looks at all. */
const lookBack = 50;
/**
* Whether the end of a ledger is enough to append the facts to it, without the rest: that it holds the act already, or
* begins no later than right after what the act follows from (an act is recorded after its cause, so it cannot be further
* back), and that it tells what the shipment is. A double or a wrong subject would spoil the ledger for good.
*/
function reachesBack(tail, facts) {
	const first = tail[0]?.entry.seq;
	if (first === void 0) return false;
	if (first === 1) return true;
	const ids = new Set(tail.map(({ entry }) => entry.id));
	const shipments = new Map(tail.map(({ entry }) => [entry.shipment, entry]));
	return facts.every((fact) => {
		if (ids.has(entryId(fact))) return true;
		if (fact.causing === null || fact.causing < first - 1) return false;
		const other = shipments.get(fact.shipment);
		if (fact.shipment === null) return true;
		return other?.environment === fact.environment && other.package === fact.package;
	});
}
function epochClosed(closed) {
	const { next } = closed.payload;
	return new require_cli_ahead_ts.WaybillError("EPOCH_CLOSED", `This ledger was closed by entry ${closed.seq} and takes no more entries; it goes on in ${JSON.stringify(next)}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Name that one in waybill.yml (`ledger.branch`, or `ledger.file`) and run it again. Nothing was recorded."
	});
}
function canonical(entry) {
	try {
		return require_canonical.canonicalBytes(entry);
	} catch (cause) {
		throw unrecordable(entry, cause instanceof Error ? `cannot be written: ${cause.message}` : "cannot be written");
	}
}
function unrecordable(entry, fault) {
	return new require_cli_ahead_ts.WaybillError("UNEXPECTED", `The ${entry.kind} entry was not recorded: it ${fault}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.ourFault,
		hint: "Nothing was written. Please report this."
	});
}

// src/config/durations.ts
const units = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** `200ms`, `5s`, `2m` or `1h` in milliseconds. The schema has refused everything else before. */
function milliseconds(duration) {
	const unit = duration.replace(/^\d+/, "");
	return Number.parseInt(duration, 10) * (units[unit] ?? NaN);
}

// src/delivery/sample.ts
const nothingSeen = {
	code: null,
	status: null,
	version: null,
	commit: null,
	digest: null,
	reason: null
};
/** The judgement of an outcome, with what is known of it; all else is null. */
function judgement(outcome, known = {}) {
	return {
		...nothingSeen,
		...known,
		outcome
	};
}

// src/edge/probe/proxy.ts
/** The `code` of what goes wrong between here and the proxy, or at the proxy. */
const proxyFaultCode = "proxy";
/** Names that lead to metadata services. A proxy resolves names itself, so that no address is seen here. */
const metadataNames = /^(metadata|instance-data|metadata\.google\.internal)\.?$/i;
const longestHeaders = 16384;
/**
* The proxy of HTTPS_PROXY or HTTP_PROXY (small letters first) that a URL is to be reached through; null without one, for
* this machine itself, and for what NO_PROXY lists: names with all below them, `*.name`, addresses, ranges, each with a
* port or without, and `*`. Throws with the code `proxy` when the variable holds no http or https address.
*/
function proxyFor(url, variable) {
	const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
	const text = valueOf(name, variable);
	if (text === "" || isHere(require_request.hostOf(url)) || isExcepted(url, valueOf("no_proxy", variable))) return null;
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw proxyFault(`${name.toUpperCase()} is no http or https address`);
	if (metadataNames.test(url.hostname)) {
		const reason = `${url.hostname} is the name of a metadata service, which is never asked`;
		throw Object.assign(new Error(reason), { code: require_request.refusedAddressCode });
	}
	return new URL(address);
}
/**
* A connection to the host of a URL that a proxy made (CONNECT: RFC 9110, 9.3.6). The address is chosen by the proxy.
* Rejects with the code `proxy` for whatever goes wrong, since nobody here can tell whose fault it is.
*/
function openTunnel(proxy, url, network, signal) {
	const secure = proxy.protocol === "https:";
	const authority = `${url.hostname}:${url.port || (url.protocol === "https:" ? 443 : 80)}`;
	const options = {
		method: "CONNECT",
		host: require_request.hostOf(proxy),
		port: proxy.port || (secure ? 443 : 80),
		path: authority,
		headers: {
			host: authority,
			"user-agent": "waybill",
			...credentials(proxy)
		},
		agent: false,
		maxHeaderSize: longestHeaders,
		rejectUnauthorized: true,
		signal,
		...network.ca === void 0 ? {} : { ca: network.ca }
	};
	return new Promise((resolve, reject) => {
		const request = secure ? (0, node_https.request)(options) : (0, node_http.request)(options);
		request.on("connect", (response, socket, head) => {
			socket.on("error", () => void 0);
			if (response.statusCode === 200) {
				if (head.length > 0) socket.unshift(head);
				return resolve(socket);
			}
			socket.destroy();
			reject(refusedTunnel(response.statusCode ?? 0));
		});
		request.on("response", (response) => {
			response.destroy();
			reject(refusedTunnel(response.statusCode ?? 0));
		});
		request.on("error", (error) => {
			reject(proxyFault(signal.aborted ? "the proxy made no connection in time" : `the proxy cannot be used (${error.code ?? "UNKNOWN"})`));
		});
		request.on("close", () => reject(proxyFault("the proxy closed the connection")));
		request.end();
	});
}
function refusedTunnel(status) {
	return proxyFault(`${status === 407 ? "the proxy asks for other credentials" : "the proxy made no connection"} (${status})`);
}
function proxyFault(reason) {
	return Object.assign(new Error(reason), { code: proxyFaultCode });
}
function credentials({ username, password }) {
	if (username === "" && password === "") return {};
	const pair = `${unescaped(username)}:${unescaped(password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function valueOf(name, variable) {
	return (variable(name) ?? variable(name.toUpperCase()) ?? "").trim();
}
/** What is on this machine no proxy can reach for us. */
function isHere(host) {
	const name = host.replace(/\.$/, "");
	return name === "localhost" || name.endsWith(".localhost") || name.startsWith("127.") || name === "::1";
}
function isExcepted(url, list) {
	const host = require_request.hostOf(url).replace(/\.$/, "").toLowerCase();
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => matches(entry, host, port));
}
function matches(entry, host, port) {
	if (entry === "*") return true;
	const [, bare = entry, ownPort = port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
	if (ownPort !== port) return false;
	const name = bare.replace(/^\[(.*)\]$/, "$1").replace(/^\*?\./, "");
	return (0, node_net.isIP)(host) === 0 ? host === name || host.endsWith(`.${name}`) : isWithin(host, name);
}
/** Whether an address is this one, or lies in this range. */
function isWithin(host, text) {
	const family = (0, node_net.isIP)(host) === 4 ? "ipv4" : "ipv6";
	const widest = family === "ipv4" ? 32 : 128;
	const [address = "", bits = `${widest}`] = text.split("/");
	if ((0, node_net.isIP)(address) !== (0, node_net.isIP)(host) || !/^\d{1,3}$/.test(bits) || Number(bits) > widest) return false;
	const range = new node_net.BlockList();
	range.addSubnet(address, Number(bits), family);
	return range.check(host, family);
}

// src/edge/probe/connection-fault.ts
/** What says more of this machine and its network than of the target. */
const observerFaults = {
	ENOTFOUND: "the host name does not resolve",
	EAI_AGAIN: "the host name could not be resolved just now",
	ENETUNREACH: "this machine has no route to it",
	EADDRNOTAVAIL: "this machine has no address to reach it from",
	EACCES: "this machine does not permit the connection",
	EPERM: "this machine does not permit the connection",
	EMFILE: "this machine has too many open files",
	ENFILE: "this machine has too many open files",
	ENOBUFS: "this machine is out of memory for connections",
	EAFNOSUPPORT: "this machine does not know the address family",
	ERR_INVALID_URL: "the check has no URL that could be asked",
	ERR_INVALID_CHAR: "a header of the check cannot be sent",
	ERR_INVALID_HTTP_TOKEN: "a header of the check cannot be sent",
	ERR_HTTP_INVALID_HEADER_VALUE: "a header of the check cannot be sent",
	ERR_UNESCAPED_CHARACTERS: "the path of the check cannot be sent"
};
const targetFaults = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was reset",
	EHOSTUNREACH: "the host cannot be reached",
	EPIPE: "the connection was closed",
	ETIMEDOUT: "the connection timed out",
	EPROTO: "it does not speak TLS as expected",
	Z_BUF_ERROR: "the body ends too early for its encoding",
	Z_DATA_ERROR: "the body is not in the encoding that it claims",
	ERR_STREAM_PREMATURE_CLOSE: "the body ends too early",
	"content-encoding": "the body is in an encoding that was not asked for",
	HPE_HEADER_OVERFLOW: "the headers are larger than 16 KiB",
	CERT_HAS_EXPIRED: "its certificate has expired",
	CERT_NOT_YET_VALID: "its certificate is not valid yet, by the clock here",
	CERT_REVOKED: "its certificate was revoked",
	CERT_SIGNATURE_FAILURE: "the signature of its certificate is wrong",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain is self-signed",
	UNABLE_TO_GET_ISSUER_CERT: "its certificate chain has a gap",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is of an authority that is not known here",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate cannot be verified",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name"
};
/** Codes of our own errors, whose messages are written for people and hold no secret. */
const ownFaults = [
	require_request.refusedAddressCode,
	proxyFaultCode,
	"SECRET_MISSING"
];
/** Whether it was not the target that was waited for: a name server, or a proxy. */
function isStalledBefore({ outcome, code }) {
	return outcome === "error" && (code === "EAI_AGAIN" || code === "proxy");
}
/** What a failed connection shows: a fault of the target, unless its code speaks of this machine, a proxy or the check. */
function judgeConnectionFault(error) {
	const { code, message } = decisiveFault(error);
	if (ownFaults.includes(code)) return judgement("error", {
		code,
		reason: require_markdown.visible(message)
	});
	const own = observerFaults[code];
	if (own !== void 0) return judgement("error", {
		code,
		reason: `${own} (${code})`
	});
	if (code.startsWith("EAI_")) return judgement("error", {
		code,
		reason: `the name server failed (${code})`
	});
	if (code === "UNKNOWN") return judgement("error", {
		code,
		reason: "the look itself failed (UNKNOWN)"
	});
	return judgement("fail", {
		code,
		reason: `${wordsFor(code)} (${code})`
	});
}
function wordsFor(code) {
	const known = targetFaults[code];
	if (known !== void 0) return known;
	if (/^ERR_(SSL|TLS)_/.test(code)) return "it does not speak TLS as expected";
	return code.startsWith("HPE_") ? "it does not speak HTTP as expected" : "the connection failed";
}
/** Of a target with several addresses, the one that answered at all says more than those that could not be tried. */
function decisiveFault(error) {
	const faults = (error instanceof AggregateError ? error.errors : [error]).map((one) => ({
		code: codeOf(one),
		message: one instanceof Error ? one.message : ""
	}));
	return faults.find(({ code }) => observerFaults[code] === void 0) ?? faults[0] ?? {
		code: "UNKNOWN",
		message: ""
	};
}
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" && /^[\w-]{1,60}$/.test(code) ? code : "UNKNOWN";
}

// src/edge/probe/redacted.ts
/** A judgement without secrets in what the target said: a server may give back what it was sent. */
function redacted(found, redact) {
	const clean = (text) => text === null ? null : redact(text);
	const said = (one) => {
		return {
			...one,
			version: clean(one.version),
			commit: clean(one.commit),
			reason: clean(one.reason)
		};
	};
	return {
		...said(found),
		...found.warnings ? { warnings: found.warnings.map(redact) } : {},
		...found.census ? { census: {
			...found.census,
			members: found.census.members.map(said)
		} } : {}
	};
}

// src/edge/probe/time-limit.ts
/** Not `AbortSignal.any` with `AbortSignal.timeout`: on Node 20 the combination can be collected and then never fires. */
function startTimeLimit(milliseconds, outer) {
	const controller = new AbortController();
	let up = false;
	const end = () => controller.abort();
	const timer = setTimeout(() => {
		up = true;
		end();
	}, milliseconds);
	if (outer.aborted) end();
	outer.addEventListener("abort", end, { once: true });
	return {
		signal: controller.signal,
		isUp: () => up,
		clear() {
			clearTimeout(timer);
			outer.removeEventListener("abort", end);
		}
	};
}

Object.defineProperty(exports, "aboutNoRelease", {
  enumerable: true,
  get: function () {
    return aboutNoRelease;
  }
});
Object.defineProperty(exports, "approvalsOf", {
  enumerable: true,
  get: function () {
    return approvalsOf;
  }
});
Object.defineProperty(exports, "chain_exports", {
  enumerable: true,
  get: function () {
    return chain_exports;
  }
});
Object.defineProperty(exports, "channelNames", {
  enumerable: true,
  get: function () {
    return channelNames;
  }
});
Object.defineProperty(exports, "coverages", {
  enumerable: true,
  get: function () {
    return coverages;
  }
});
Object.defineProperty(exports, "entryFault", {
  enumerable: true,
  get: function () {
    return entryFault;
  }
});
Object.defineProperty(exports, "entryKinds", {
  enumerable: true,
  get: function () {
    return entryKinds;
  }
});
Object.defineProperty(exports, "epochFault", {
  enumerable: true,
  get: function () {
    return epochFault;
  }
});
Object.defineProperty(exports, "isStalledBefore", {
  enumerable: true,
  get: function () {
    return isStalledBefore;
  }
});
Object.defineProperty(exports, "judgeConnectionFault", {
  enumerable: true,
  get: function () {
    return judgeConnectionFault;
  }
});
Object.defineProperty(exports, "judgement", {
  enumerable: true,
  get: function () {
    return judgement;
  }
});
Object.defineProperty(exports, "messageKinds", {
  enumerable: true,
  get: function () {
    return messageKinds;
  }
});
Object.defineProperty(exports, "milliseconds", {
  enumerable: true,
  get: function () {
    return milliseconds;
  }
});
Object.defineProperty(exports, "nextEntry", {
  enumerable: true,
  get: function () {
    return nextEntry;
  }
});
Object.defineProperty(exports, "openTunnel", {
  enumerable: true,
  get: function () {
    return openTunnel;
  }
});
Object.defineProperty(exports, "outcomes", {
  enumerable: true,
  get: function () {
    return outcomes;
  }
});
Object.defineProperty(exports, "proxyFor", {
  enumerable: true,
  get: function () {
    return proxyFor;
  }
});
Object.defineProperty(exports, "redacted", {
  enumerable: true,
  get: function () {
    return redacted;
  }
});
Object.defineProperty(exports, "sendStates", {
  enumerable: true,
  get: function () {
    return sendStates;
  }
});
Object.defineProperty(exports, "sha256Of", {
  enumerable: true,
  get: function () {
    return sha256Of;
  }
});
Object.defineProperty(exports, "speaksOf", {
  enumerable: true,
  get: function () {
    return speaksOf;
  }
});
Object.defineProperty(exports, "startTimeLimit", {
  enumerable: true,
  get: function () {
    return startTimeLimit;
  }
});
Object.defineProperty(exports, "subjectFault", {
  enumerable: true,
  get: function () {
    return subjectFault;
  }
});
Object.defineProperty(exports, "whatRanSchema", {
  enumerable: true,
  get: function () {
    return whatRanSchema;
  }
});