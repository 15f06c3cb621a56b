const require_bom = require("./lockfiles.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_read_advisories = require("../advisories/read-advisories.js");
const require_saxes$1 = require("../saxes.js");
const require_digest = require("../ledger/digest.js");
const require_record_approval = require("./record-approval.js");
const require_record_fact = require("./record-fact.js");
const require_recordable = require("./recordable.js");
const require_recorded_release = require("./recorded-release.js");
const require_responsible = require("./responsible.js");

// src/attestation/evidence-fault.ts
const hint = "Write it again with the tool that it comes from, and see that the tool ended well.";
/** EVIDENCE_INVALID at a line of a file. */
function evidenceInvalid(message, file, line) {
	return new require_cli_ahead_ts.WaybillError("EVIDENCE_INVALID", message, {
		at: {
			file,
			line
		},
		hint
	});
}

// src/attestation/evidence-counts.ts
/** What counts of tests come to: nothing that ran is nothing that passed. */
function testsReading(format, { tests, failures, skipped }) {
	const ran = tests - skipped;
	const summary = [
		counted(tests, "test"),
		counted(failures, "failure"),
		...skipped > 0 ? [`${skipped} skipped`] : []
	].join(", ");
	return {
		format,
		about: "tests",
		result: failures > 0 ? "failed" : ran > 0 ? "passed" : "unknown",
		summary
	};
}
/** A number with its noun. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/attestation/evidence-scan.ts
/** What scanners write; other documents about vulnerabilities are no results of a scan. */
const scanners = [
	"Trivy",
	"Grype",
	"npm audit",
	"OSV"
];
/** Whether a document may be a scanner's: what is certainly none is not read for one. */
function isScan(value) {
	const document = require_bom.fieldsOf(value);
	return document !== void 0 && [
		"Results",
		"matches",
		"results",
		"vulnerabilities",
		"advisories"
	].some((key) => key in document) || document?.["SchemaVersion"] === 2;
}
/**
* Reads the report of a scanner of vulnerabilities: failed with a critical or high one, or malicious code (`MAL-\u2026`, which has
* no severity); unknown where nobody says how bad one is. Null for a document that no scanner writes.
*/
function readScan(text, path) {
	const file = scanOf(text, path);
	if (file === null || !scanners.includes(file.format)) return null;
	const { findings, warnings, format } = file;
	const told = {
		format,
		about: "findings"
	};
	const counts = require_read_advisories.severities.map((severity) => ({
		severity,
		count: findings.filter((one) => one.severity === severity).length
	})).filter(({ count }) => count > 0);
	const summary = findings.length === 0 ? "no vulnerabilities" : `${counted(findings.length, "finding")}: ${counts.map(({ severity, count }) => `${count} ${severity}`).join(", ")}`;
	if (findings.some(isBad)) return {
		...told,
		result: "failed",
		summary
	};
	const unsure = warnings.length > 0 || findings.some(({ severity }) => severity === "unknown");
	return {
		...told,
		result: unsure ? "unknown" : "passed",
		summary
	};
}
function isBad({ id, aliases, severity }) {
	return severity === "critical" || severity === "high" || [id, ...aliases].some((one) => one.startsWith("MAL-"));
}
function scanOf(text, path) {
	try {
		return require_read_advisories.readAdvisories(text, path);
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "FINDINGS_INVALID") return null;
		throw error;
	}
}

// src/attestation/evidence-junit.ts
var import_saxes = require_saxes$1.require_saxes();
/**
* Reads the XML that test runners write after JUnit's Ant task (no standard; github.com/testmoapp/junitxml lists what tools
* write): a test case with `failure` or `error` failed, one with `skipped` was not run; `rerunFailure` and `flakyFailure` of
* a case that passed in the end do not count (Maven Surefire). What a suite's own counts say beyond its cases is believed
* too: a suite that could not be loaded has an error and no case. Null for XML of another root. Document types are refused.
*/
function readJunit(text, path) {
	const parser = new import_saxes.SaxesParser();
	const tally = openTally();
	let root = null;
	const fault = (message) => evidenceInvalid(message, path, parser.line);
	parser.on("error", () => {
		throw fault("The file is not well-formed XML.");
	});
	parser.on("doctype", () => {
		throw fault("The file has a document type (DOCTYPE), which is not read.");
	});
	parser.on("opentag", ({ name, attributes }) => {
		root ??= name;
		tally.open(name, attributes);
	});
	parser.on("closetag", ({ name }) => tally.close(name));
	parser.write((text.startsWith("\ufeff") ? text.slice(1) : text).trimStart()).close();
	return root === "testsuites" || root === "testsuite" ? testsReading("JUnit", tally.counts()) : null;
}
function openTally() {
	let tests = 0;
	let failures = 0;
	let skipped = 0;
	let claimed = 0;
	let inCase = false;
	let fate = "passed";
	return {
		open(name, attributes) {
			if (name === "testsuites" || name === "testsuite") claimed = Math.max(claimed, numberIn(attributes["failures"]) + numberIn(attributes["errors"]));
			else if (name === "testcase") {
				inCase = true;
				fate = "passed";
			} else if (inCase && (name === "failure" || name === "error")) fate = "failed";
			else if (inCase && name === "skipped" && fate === "passed") fate = "skipped";
		},
		close(name) {
			if (name !== "testcase") return;
			inCase = false;
			tests += 1;
			if (fate === "failed") failures += 1;
			if (fate === "skipped") skipped += 1;
		},
		counts: () => ({
			tests,
			failures: Math.max(failures, claimed),
			skipped
		})
	};
}
function numberIn(text) {
	return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

// src/attestation/evidence-sarif.ts
/**
* Reads SARIF 2.1.0 (OASIS): open results by level; failed with an error among them. A result is not open when its kind is
* another than `fail` (3.27.9), when it is suppressed (3.27.23) or absent from this run (3.27.24); a result without a level has that of
* its rule, else `warning` (3.27.10). A run that did not end well (3.20.14), and a log without runs, tell nothing.
*/
function readSarif(document) {
	const runs = require_bom.listOf(document["runs"]).map(require_bom.fieldsOf).filter((run) => run !== void 0);
	const counts = {
		error: 0,
		warning: 0,
		note: 0,
		none: 0
	};
	for (const run of runs) {
		const levels = ruleLevels(run);
		for (const one of require_bom.listOf(run["results"])) {
			const result = require_bom.fieldsOf(one);
			if (result !== void 0 && isOpen(result)) counts[levelOf(result, levels)] += 1;
		}
	}
	const summary = `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}, ${counted(counts.note, "note")}`;
	const told = {
		format: "SARIF",
		about: "findings"
	};
	if (counts.error > 0) return {
		...told,
		result: "failed",
		summary
	};
	if (runs.length === 0) return {
		...told,
		result: "unknown",
		summary: "no run"
	};
	if (runs.some(brokeOff)) return {
		...told,
		result: "unknown",
		summary: `${summary}, a run did not end well`
	};
	return {
		...told,
		result: "passed",
		summary
	};
}
function isOpen(result) {
	const suppressed = require_bom.listOf(result["suppressions"]).some((one) => ["accepted", void 0].includes(require_bom.textOf(require_bom.fieldsOf(one)?.["status"]) ?? void 0));
	return (result["kind"] === void 0 || result["kind"] === "fail") && result["baselineState"] !== "absent" && !suppressed;
}
function levelOf(result, levels) {
	const own = levelIn(result["level"]);
	if (own !== null) return own;
	const { ruleIndex } = result;
	return (typeof ruleIndex === "number" ? levels.list[ruleIndex] : void 0) ?? levels.byId.get(require_bom.textOf(result["ruleId"]) ?? "") ?? "warning";
}
function ruleLevels(run) {
	const rules = require_bom.listOf(require_bom.fieldsOf(require_bom.fieldsOf(run["tool"])?.["driver"])?.["rules"]).map(require_bom.fieldsOf);
	const list = rules.map((rule) => levelIn(require_bom.fieldsOf(rule?.["defaultConfiguration"])?.["level"]));
	const byId = /* @__PURE__ */ new Map();
	for (const [index, rule] of rules.entries()) {
		const level = list[index];
		const id = require_bom.textOf(rule?.["id"]);
		if (id !== null && level) byId.set(id, level);
	}
	return {
		list,
		byId
	};
}
function levelIn(value) {
	return value === "error" || value === "warning" || value === "note" || value === "none" ? value : null;
}
function brokeOff(run) {
	return require_bom.listOf(run["invocations"]).some((one) => require_bom.fieldsOf(one)?.["executionSuccessful"] === false);
}

// src/attestation/evidence-tap.ts
const line = /^(not )?ok\b[^#]*(?:#\s*(skip|todo)\S*)?/i;
/** Whether a text is a protocol of tests: its first line that is no comment is a version, a plan or a test. */
function isTap(text) {
	const first = text.split("\n").find((one) => !/^\s*(?:#|$)/.test(one)) ?? "";
	return /^TAP version \d+\s*$|^1\.\.\d+|^(?:not )?ok\b/.test(first);
}
/**
* Reads TAP (testanything.org, versions 12 to 14). Subtests are indented and counted by the test that holds them; a test to
* do may fail; `Bail out!`, a missing plan, and another number of tests than planned are failures of the run.
*/
function readTap(text) {
	let planned = null;
	let tests = 0;
	let failures = 0;
	let skipped = 0;
	let bailed = false;
	for (const one of text.split("\n")) {
		if (/^Bail out!/i.test(one)) bailed = true;
		planned ??= plannedIn(one);
		const [found, failed, mark] = line.exec(one) ?? [];
		if (found === void 0) continue;
		tests += 1;
		const directive = mark?.toLowerCase();
		if (directive === "skip") skipped += 1;
		else if (failed !== void 0 && directive !== "todo") failures += 1;
	}
	const reading = testsReading("TAP", {
		tests,
		failures,
		skipped
	});
	const fault = bailed ? "bailed out" : planned === null ? "no plan" : planned === tests ? null : `${planned} planned`;
	return fault === null ? reading : {
		...reading,
		result: "failed",
		summary: `${reading.summary}, ${fault}`
	};
}
function plannedIn(text) {
	const [, last] = /^1\.\.(\d{1,9})(?:\s|$)/.exec(text) ?? [];
	return last === void 0 ? null : Number(last);
}

// src/attestation/evidence.ts
/**
* Reads a file of results; what it is, its content says: JUnit XML, TAP, SARIF 2.1.0, reports of Trivy, Grype, npm audit and
* osv-scanner, or an exit code alone. Any other file is evidence too, of an unknown result. Nothing that was not run has
* passed: no tests, only skipped ones, and a scanner that says that it failed, are unknown. Throws EVIDENCE_INVALID with the
* line for a damaged file, and for the report of a run that broke off. Linear in the text.
*/
function readEvidence(text, path) {
	const source = (text.startsWith("\ufeff") ? text.slice(1) : text).trim();
	if (source === "") throw evidenceInvalid("The file is empty.", path, 1);
	if (/^<(?!!doctype html|html[\s>])/i.test(source)) return readJunit(text, path) ?? unknownFile;
	if (/^[[{]/.test(source)) return readJson(text, source, path);
	if (/^\d{1,3}$/.test(source)) return readExitCode(Number(source));
	return isTap(source) ? readTap(source) : unknownFile;
}
const unknownFile = {
	format: "file",
	about: "anything",
	result: "unknown",
	summary: "a file that says nothing that Waybill reads"
};
function readJson(text, source, path) {
	let value;
	try {
		value = JSON.parse(source);
	} catch {
		const end = text.trimEnd().length;
		const offset = Math.min(require_bom.faultOffset(text), end);
		throw evidenceInvalid(offset === end ? "The file ends too early." : "The file is not JSON.", path, require_bom.lineAt(text, offset));
	}
	const document = require_bom.fieldsOf(value);
	if (document?.["error"] !== void 0) throw evidenceInvalid("This is the report of a run that failed.", path, require_bom.lineAt(text, text.indexOf("\"error\"")));
	if (document !== void 0 && isSarif(document)) return readSarif(document);
	return isScan(value) ? readScan(source, path) ?? unknownFile : unknownFile;
}
function isSarif(document) {
	return document["version"] === "2.1.0" && Array.isArray(document["runs"]);
}
function readExitCode(code) {
	return {
		format: "exit code",
		about: "tests",
		result: code === 0 ? "passed" : "failed",
		summary: `ended with exit code ${code}`
	};
}

// src/journeys/record-evidence.ts
/** Larger files are evidence by their digest alone. */
const longestRead = 67108864;
/**
* Attaches a file of results to a release by its digest; the file itself stays where it is. What it says is read from it, and is
* not to be talked better: failed tests cannot be recorded as passed, while findings of a scanner are for people to judge.
* Saying the same again writes nothing. Throws EVIDENCE_INVALID, and USAGE for results that contradict the file.
*/
async function recordEvidence(edge, { configuration }, request) {
	const name = require_recordable.recordableKey("--name", request.name);
	const url = request.url === null ? null : require_recordable.recordableUrl("--url", request.url);
	const payload = {
		name,
		...judged(request.bytes.length > longestRead ? tooLarge : readEvidence(textOf(request), request.path), request)
	};
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const release = await require_recorded_release.recordedRelease(edge, configuration, entries, request);
	const subject = require_record_approval.subjectOfRelease(release, "Evidence");
	const content = {
		...subject,
		kind: "evidence.attached",
		payload,
		responsible: await require_responsible.responsibleFor(edge, configuration, {
			...subject,
			named: null
		}),
		artifacts: [],
		evidence: [{
			name,
			sha256: require_digest.sha256Of(request.bytes),
			url
		}]
	};
	const recording = await require_record_fact.recordFact(edge, entries, content, require_record_approval.lastNamed(entries, content, name));
	const unsure = payload.result === "unknown" ? [`${request.path} does not say whether it passed, so it meets no requirement: --result passed|failed says so.`] : [];
	return {
		...recording,
		warnings: [...release.warnings, ...unsure]
	};
}
const tooLarge = {
	format: "file",
	about: "anything",
	result: "unknown",
	summary: "a file too large to be read"
};
function textOf({ bytes }) {
	return new TextDecoder().decode(bytes);
}
function judged(read, request) {
	const { format, about, result, summary } = read;
	const said = resultNamed(request.result);
	if (said === null || said === result) return {
		format,
		result,
		summary
	};
	if (about === "tests" && result === "failed") throw new require_cli_ahead_ts.WaybillError("USAGE", `${request.path} says ${summary}, so it cannot be recorded as ${said}.`, { hint: "Leave --result out, or give the file of the run that passed." });
	return {
		format,
		result: said,
		summary: `${summary}; recorded as ${said}`
	};
}
function resultNamed(given) {
	if (given === null || given === "passed" || given === "failed" || given === "unknown") return given;
	throw new require_cli_ahead_ts.WaybillError("USAGE", "--result is none that is known.", { hint: "Write --result passed, failed or unknown, or leave it out to take what the file says." });
}

exports.recordEvidence = recordEvidence;