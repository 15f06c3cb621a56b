const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_canonical = require("./canonical.js");
const require_chain = require("./chain.js");

// src/ledger/unrecorded.ts
var unrecorded_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	lastingFacts: () => lastingFacts,
	unrecordedText: () => unrecordedText
});
const schema = "waybill/unrecorded@1";
/**
* Those of the facts that tell what has happened and is true whether or not it is recorded now. What must be recorded before
* something is done (an intent, a claim, a frozen shipment) is not among them: it was not done.
*/
function lastingFacts(facts) {
	return facts.filter(({ kind }) => lasting.has(kind) || kind.endsWith(".receipts"));
}
const lasting = /* @__PURE__ */ new Set([
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
	"incident.resolved"
]);
/** The facts as the document `waybill/unrecorded@1`: canonical JSON, files in base64. */
function unrecordedText(facts) {
	return require_canonical.canonicalText({
		schema,
		facts: facts.map(({ files, ...fact }) => ({
			...fact,
			...files === void 0 ? {} : { files: Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, base64(bytes)])) }
		}))
	});
}
/**
* The facts that such a document holds, each of them one that a ledger can hold. `file` names it in what is said.
* Throws INPUT_INVALID for anything else.
*/
function unrecordedFacts(text, file) {
	let document;
	try {
		document = JSON.parse(text);
	} catch (cause) {
		throw invalid(file, "is not JSON", cause);
	}
	if (!isRecord(document) || document["schema"] !== schema || !Array.isArray(document["facts"])) throw invalid(file, `is not a document of ${schema}`);
	return document["facts"].map((fact, index) => factIn(fact, {
		file,
		place: `fact ${index + 1}`
	}));
}
function factIn(value, at) {
	if (!isRecord(value)) throw invalid(at.file, `has no object as ${at.place}`);
	const known = Object.fromEntries(keys.map((key) => [key, value[key]]));
	const files = isRecord(value["files"]) ? Object.entries(value["files"]) : null;
	const fact = {
		...known,
		...files ? { files: Object.fromEntries(files.map(([path, bytes]) => [path, bytesOf(bytes)])) } : {}
	};
	if (lastingFacts([fact]).length === 0) throw invalid(at.file, `has a kind as ${at.place} that is not recorded afterwards`);
	try {
		require_chain.nextEntry(fact, null);
	} catch (cause) {
		throw invalid(at.file, `has ${at.place} that no ledger can hold`, cause);
	}
	return fact;
}
const keys = [
	"at",
	"shipment",
	"causing",
	"batch",
	"kind",
	"package",
	"environment",
	"version",
	"commit",
	"artifacts",
	"actor",
	"responsible",
	"payload",
	"evidence"
];
function base64(bytes) {
	return Buffer.from(bytes).toString("base64");
}
function bytesOf(text) {
	return new Uint8Array(Buffer.from(String(text), "base64"));
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function invalid(file, reason, cause) {
	const why = cause instanceof Error ? `: ${cause.message}` : ".";
	return new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${file} ${reason}${why}`, {
		hint: "Give the file that a command left when it could not record (waybill-unrecorded-*.json).",
		cause
	});
}

Object.defineProperty(exports, "unrecordedFacts", {
  enumerable: true,
  get: function () {
    return unrecordedFacts;
  }
});
Object.defineProperty(exports, "unrecorded_exports", {
  enumerable: true,
  get: function () {
    return unrecorded_exports;
  }
});