const require_bom = require("../journeys/lockfiles.js");
const require_canonical = require("../ledger/canonical.js");

// src/attestation/statement.ts
/** The version of in-toto's statements (github.com/in-toto/attestation, spec/v1/statement.md). */
const statementType = "https://in-toto.io/Statement/v1";
/**
* An in-toto statement, ready to be signed: canonical JSON (RFC 8785) and a final newline, so that the same claim about the same
* subjects has the same bytes, in whatever order they were given. Throws a TypeError without a subject, and for what JSON
* cannot hold.
*/
function statementText(subjects, { predicateType, predicate }) {
	if (subjects.length === 0) throw new TypeError("a statement is about something");
	const sorted = [...subjects].sort((a, b) => require_bom.byCodeUnit(a.name, b.name) || require_bom.byCodeUnit(a.sha256, b.sha256));
	return require_canonical.canonicalText({
		_type: statementType,
		subject: sorted.map(({ name, sha256 }) => ({
			name,
			digest: { sha256 }
		})),
		predicateType,
		predicate
	});
}

// src/attestation/bom-statement.ts
/** in-toto's predicate for CycloneDX, without a version: the document names its own (spec/predicates/cyclonedx.md). */
const predicateType = "https://cyclonedx.org/bom";
/** What GitHub's attest action takes: `src/sbom.ts` and `src/subject.ts` of actions/attest, which actions/attest-sbom calls. */
const mostBytes = 16777216;
const mostSubjects = 1024;
/** The statement that the subjects contain what a bill of materials (CycloneDX JSON) lists. */
function bomStatement(document, subjects) {
	return statementText(subjects, {
		predicateType,
		predicate: JSON.parse(document)
	});
}
/** In sentences, why GitHub's attest action would refuse a bill of materials of so many bytes for so many subjects. */
function attestActionRefusals(bytes, subjects) {
	const refusals = [];
	if (bytes > mostBytes) refusals.push(`The bill of materials has ${bytes} bytes. GitHub\u2019s attest action takes at most ${mostBytes} (16 MiB): a copy without indentation (jq -c .) may fit, and other tools sign the statement as it is.`);
	if (subjects > mostSubjects) refusals.push(`The statement is about ${subjects} artefacts. GitHub\u2019s attest action takes at most ${mostSubjects} at once; other tools sign it as it is.`);
	return refusals;
}

Object.defineProperty(exports, "attestActionRefusals", {
  enumerable: true,
  get: function () {
    return attestActionRefusals;
  }
});
Object.defineProperty(exports, "bomStatement", {
  enumerable: true,
  get: function () {
    return bomStatement;
  }
});