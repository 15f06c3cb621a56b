const require_schemas = require("../zod.js");

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

Object.defineProperty(exports, "channelNames", {
  enumerable: true,
  get: function () {
    return channelNames;
  }
});
Object.defineProperty(exports, "messageKinds", {
  enumerable: true,
  get: function () {
    return messageKinds;
  }
});
Object.defineProperty(exports, "sendStates", {
  enumerable: true,
  get: function () {
    return sendStates;
  }
});