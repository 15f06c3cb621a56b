const require_cli_ahead_ts = require("../cli/ahead.js");
const require_schemas = require("../zod.js");
const require_what_ran = require("./what-ran.js");
const require_trusted_key = require("./trusted-key.js");
const require_checkpoint = require("./checkpoint.js");
const require_verify = require("./verify.js");
const require_witness = require("./witness.js");
const require_ledger_keys = require("../journeys/ledger-keys.js");

// src/ledger/kept-message.ts
/**
* A message as somebody kept it, in the forms in which its lines may be found: as it was written (without the quoted-printable
* of a mail file; RFC 2045, 6.7), and without the tags and entities of HTML.
*/
function formsOfMessage(text) {
	const written = /^Content-Transfer-Encoding:\s*quoted-printable/im.test(text) ? withoutQuotedPrintable(text) : text;
	return [written, withoutHtml(written)];
}
function withoutQuotedPrintable(text) {
	return text.replace(/=[ \t]*\r?\n/g, "").replace(/(?:=[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
}
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: " ",
	mdash: "\u2014"
};
function withoutHtml(text) {
	return text.replace(/<[^<>]*>/g, "\n").replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
		if (name !== void 0) return entities[name.toLowerCase()] ?? whole;
		const point = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
		return point <= 1114111 ? String.fromCodePoint(point) : whole;
	});
}

// src/journeys/audit-witness.ts
/** The checkpoints in the text of a file: a note, or a message that holds some, as text, as a mail file (.eml) or as HTML. Throws CHECKPOINT_INVALID without any. */
function readWitnesses(text, source) {
	for (const form of formsOfMessage(text)) {
		const found = require_checkpoint.findCheckpoints(form);
		if (found.length > 0) return found.map((checkpoint) => ({
			checkpoint,
			source
		}));
	}
	throw new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", `There is no checkpoint in ${source}.`, { hint: "Give the proof of delivery as text or as a saved mail, or the three lines of its checkpoint and the signature below them." });
}
/**
* Holds a verified ledger against the checkpoints that it records and those that were brought. Throws LEDGER_BROKEN (exit
* code 8) with the first entry that is not what was signed or seen, CHECKPOINT_INVALID for a witness of another ledger.
*/
async function proveLedger(edge, loaded, { recorded, witnesses, keys }) {
	const [origin, own] = await Promise.all([require_ledger_keys.originOf(edge, loaded), require_ledger_keys.keyAtHand(edge, loaded)]);
	const named = keys.length > 0 ? keys : require_ledger_keys.trustedKeysOf(loaded);
	const audit = require_witness.auditCheckpoints(recorded, {
		origin: origin.named ? origin.text : null,
		keys: own && keys.length === 0 ? [...named, own.trusted] : named,
		strict: named.length > 0
	}, witnesses);
	if (audit.fault) throw require_verify.ledgerBroken(audit.fault);
	return audit;
}

// src/ledger/provable-answer.ts
const text = require_schemas.nullable(require_schemas.string());
/** The part of `waybill/what-ran@1` that entries prove by themselves: nothing that says what is not there. */
const answerSchema = require_schemas.strictObject({
	environment: require_schemas.string(),
	package: text,
	at: require_schemas.string(),
	version: text,
	commit: text,
	running: require_schemas.array(require_schemas.strictObject({
		group: text,
		version: require_schemas.string(),
		commit: text,
		artifact: text,
		basis: require_schemas.string(),
		since: require_schemas.string(),
		lastSeenBefore: text,
		firstSeenAfter: text,
		lastSeen: text,
		verdict: text,
		coverage: text,
		seq: require_schemas.int()
	}))
});
/** What ran, reduced to what entries prove by themselves. Throws INPUT_INVALID where `at` is no time. */
function provableAnswer(entries, asked) {
	const { environment, package: part, at, version, commit, running } = require_what_ran.whatRan(entries, asked);
	return {
		environment,
		package: part,
		at,
		version,
		commit,
		running: running.map((one) => ({
			group: one.group,
			version: one.version,
			commit: one.commit,
			artifact: one.artifact,
			basis: one.basis,
			since: one.since,
			lastSeenBefore: one.lastSeenBefore,
			firstSeenAfter: one.firstSeenAfter,
			lastSeen: one.lastSeen,
			verdict: one.verdict,
			coverage: one.coverage,
			seq: one.seq
		}))
	};
}

// src/ledger/bundle-grounds.ts
/** So often an answer is computed again at most, to find entries that it does not need. */
const patience = 400;
/**
* The entries that an answer rests on, in the order of the ledger: as few as give the same answer, with what was frozen,
* approved and attached for their shipments. None about sending is among them, since nothing follows from those about what
* ran, and they hold recipients, if only as keyed hashes.
*/
function groundsOf(entries, asked) {
	const about = entries.filter(({ environment, package: part, kind }) => environment === asked.environment && part === asked.package && !isAboutSending(kind));
	const answer = provableAnswer(about, asked);
	const wanted = JSON.stringify(answer);
	const holds = (some) => JSON.stringify(provableAnswer(some, asked)) === wanted;
	const cited = citedBy(answer, about);
	const needed = fewest(holds(cited) ? cited : about, holds);
	const seqs = new Set(needed.map(({ seq }) => seq));
	const shipments = new Set(needed.map(({ shipment }) => shipment).filter((shipment) => shipment !== null));
	return about.filter(({ seq, kind, shipment }) => seqs.has(seq) || isAboutShipment(kind) && shipment !== null && shipments.has(shipment));
}
/** The entries that an answer names: by number, or by a time at which something was said or looked at. */
function citedBy({ running }, about) {
	const seqs = new Set(running.map(({ seq }) => seq));
	const times = new Set(running.flatMap(({ since, lastSeenBefore, firstSeenAfter, lastSeen }) => [
		since,
		lastSeenBefore,
		firstSeenAfter,
		lastSeen
	]));
	return about.filter(({ seq, at, payload }) => seqs.has(seq) || times.has(at) || times.has(payload.verdict?.endedAt ?? ""));
}
function isAboutSending(kind) {
	return kind.endsWith(".intent") || kind.endsWith(".receipts") || /^(?:sending|suppression)\./.test(kind);
}
function isAboutShipment(kind) {
	return kind === "shipment.frozen" || kind === "approval" || kind === "evidence.attached";
}
/** Leaves out runs of entries, the longest first, as long as what is left still holds. */
function fewest(all, holds) {
	let kept = [...all];
	let tries = 0;
	for (let length = Math.ceil(kept.length / 2); length >= 1; length = Math.floor(length / 2)) for (let start = 0; start < kept.length && tries < patience; tries += 1) {
		const without = kept.toSpliced(start, length);
		if (holds(without)) kept = without;
		else start += length;
	}
	return kept;
}

// src/ledger/bundle-report.ts
/**
* The report of a bundle, one line an element. Its words belong to `waybill/proof-bundle@1`: a bundle is checked against
* them years later, so they change only with that number. Text as recorded: whoever prints it makes it safe.
*/
function bundleReport(answer, { origin, size, root }, keys) {
	const what = answer.package === null ? answer.environment : `${answer.package} in ${answer.environment}`;
	const signed = keys.length === 0 ? "signed by nobody" : `signed by ${keys.map(named).join(" and ")}`;
	return [
		`What ran: ${what} at ${answer.at}, according to the ledger ${origin}.`,
		...answer.running.flatMap(told),
		`Checkpoint: ${size} entries, root ${root}, ${signed}.`,
		"Proved: the entries of this bundle stand in that ledger, word for word, and say the above.",
		"Not proved: that no other entry says otherwise, and that the writers told the truth. The whole ledger shows the first: waybill ledger verify."
	];
}
function named({ name, id }) {
	return `${name} (key ${id})`;
}
function told(one) {
	const group = one.group === null ? "" : `Group ${one.group}: `;
	const commit = one.commit === null ? "" : `, commit ${one.commit}`;
	const artifact = one.artifact === null ? "" : `, artifact ${one.artifact}`;
	const verdict = one.verdict === null ? "" : `, verdict ${one.verdict}`;
	const coverage = one.coverage === null ? "" : `, coverage ${one.coverage}`;
	const looks = [
		one.lastSeenBefore === null ? null : `the look before that was at ${one.lastSeenBefore}`,
		one.firstSeenAfter === null ? null : `first seen at ${one.firstSeenAfter}`,
		one.lastSeen === null ? "never seen by that time" : `last seen by that time at ${one.lastSeen}`
	].filter((look) => look !== null);
	return [`${group}${one.version}${commit}${artifact}: ${one.basis} since ${one.since}${verdict}${coverage}, entry ${one.seq}.`, `${group}${looks.join("; ")}.`];
}

// src/ledger/bundle.ts
const hashes = require_schemas.array(require_schemas.string());
/**
* `waybill/proof-bundle@1`: what ran in an environment at a time, and all that somebody needs who has nothing but this
* file to check that the ledger says so. Written with an indentation of two and a final newline.
*/
const proofBundleSchema = require_schemas.strictObject({
	schema: require_schemas.literal("waybill/proof-bundle@1"),
	/** The answer in words; a function of the rest, so that it cannot say anything else. */
	report: require_schemas.array(require_schemas.string()),
	answer: answerSchema,
	/** A C2SP tlog-checkpoint of the ledger, signed where the ledger has a key. */
	checkpoint: require_schemas.string(),
	/** The public keys of those who signed it, as C2SP signed-note writes them. */
	keys: require_schemas.array(require_schemas.string()),
	/** The entries that the answer rests on: exact text, and the RFC 6962 inclusion proof in base64. */
	entries: require_schemas.array(require_schemas.strictObject({
		seq: require_schemas.int(),
		text: require_schemas.string(),
		path: hashes
	})),
	/** Earlier states of the ledger that this one still holds, with RFC 6962 consistency proofs in base64. */
	earlier: require_schemas.array(require_schemas.strictObject({
		size: require_schemas.int(),
		root: require_schemas.string(),
		path: hashes
	}))
});
/**
* The bundle that proves an answer. Throws BUNDLE_INVALID where nothing is known at that time, or where the answer rests on
* entries that the checkpoint is not over. Deterministic; linear in the ledger.
*/
function composeBundle({ recorded, asked, note, keys, sizes = [] }) {
	const entries = recorded.map(({ entry }) => entry);
	const answer = provableAnswer(entries, asked);
	if (answer.running.length === 0) throw new require_cli_ahead_ts.WaybillError("BUNDLE_INVALID", `Nothing is known of ${asked.environment} at ${answer.at}, so there is nothing to prove.`, { hint: "Ask for another time with --at, or see `waybill ledger log`." });
	const checkpoint = require_checkpoint.readCheckpoint(note);
	const grounds = groundsOf(entries, asked);
	const last = grounds.at(-1)?.seq ?? 0;
	if (last > checkpoint.size) throw new require_cli_ahead_ts.WaybillError("BUNDLE_INVALID", `The answer rests on entry ${last}, and the checkpoint is over ${checkpoint.size} entries only.`, { hint: "Record a checkpoint first: waybill ledger checkpoint" });
	const tree = require_checkpoint.openTree(recorded.slice(0, checkpoint.size).map(({ bytes }) => require_checkpoint.leafHash(bytes)));
	return {
		schema: "waybill/proof-bundle@1",
		report: bundleReport(answer, checkpoint, keys),
		answer,
		checkpoint: note,
		keys: keys.map(require_trusted_key.keyText),
		entries: grounds.map(({ seq }) => ({
			seq,
			text: Buffer.from(recorded[seq - 1]?.bytes ?? []).toString("utf8"),
			path: tree.inclusion(seq - 1, checkpoint.size).map(require_trusted_key.toBase64)
		})),
		earlier: [.../* @__PURE__ */ new Set([...recordedSizes(recorded), ...sizes])].filter((size) => size > 0 && size < checkpoint.size).toSorted((one, other) => one - other).map((size) => earlierState(tree, size, checkpoint.size))
	};
}
/** A bundle as the text of its file. */
function bundleText(bundle) {
	return `${JSON.stringify(bundle, null, 2)}\n`;
}
function recordedSizes(recorded) {
	return recorded.filter(({ entry }) => entry.kind === "checkpoint").slice(-16).map(({ entry }) => entry.payload.size);
}
function earlierState(tree, size, to) {
	return {
		size,
		root: require_trusted_key.toBase64(tree.root(size)),
		path: tree.consistency(size, to).map(require_trusted_key.toBase64)
	};
}

Object.defineProperty(exports, "bundleReport", {
  enumerable: true,
  get: function () {
    return bundleReport;
  }
});
Object.defineProperty(exports, "bundleText", {
  enumerable: true,
  get: function () {
    return bundleText;
  }
});
Object.defineProperty(exports, "composeBundle", {
  enumerable: true,
  get: function () {
    return composeBundle;
  }
});
Object.defineProperty(exports, "groundsOf", {
  enumerable: true,
  get: function () {
    return groundsOf;
  }
});
Object.defineProperty(exports, "proofBundleSchema", {
  enumerable: true,
  get: function () {
    return proofBundleSchema;
  }
});
Object.defineProperty(exports, "provableAnswer", {
  enumerable: true,
  get: function () {
    return provableAnswer;
  }
});
Object.defineProperty(exports, "proveLedger", {
  enumerable: true,
  get: function () {
    return proveLedger;
  }
});
Object.defineProperty(exports, "readWitnesses", {
  enumerable: true,
  get: function () {
    return readWitnesses;
  }
});