const require_bom = require("../journeys/lockfiles.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_recorded_purl = require("../bom/recorded-purl.js");
const require_difference_version = require("../bom/difference-version.js");

// src/advisories/finding.ts
/** How bad a vulnerability is, the worst first; the words of CVSS 3.1, section 5. */
const severities = [
	"critical",
	"high",
	"medium",
	"low",
	"none",
	"unknown"
];
const justifications$1 = [
	"code_not_present",
	"code_not_reachable",
	"requires_configuration",
	"requires_dependency",
	"requires_environment",
	"protected_by_compiler",
	"protected_at_runtime",
	"protected_at_perimeter",
	"protected_by_mitigating_control"
];
const responses = [
	"can_not_fix",
	"will_not_fix",
	"update",
	"rollback",
	"workaround_available"
];

// src/advisories/make-finding.ts
/** Longer texts are reports and no summaries. */
const longestSummary = 500;
/** A finding out of untrusted values: without doubles, and without addresses that nobody should follow. */
function makeFinding(told) {
	const [id = told.id, ...aliases] = inOrder([told.id, ...told.aliases ?? []].flatMap((id) => idOf(id) ?? []));
	const ratings = (told.ratings ?? []).filter((rating) => rating !== null);
	return {
		id,
		aliases,
		package: told.package ?? null,
		ref: told.ref ?? null,
		versions: [...new Set(told.versions)],
		ranges: told.ranges ?? [],
		severity: worst(ratings),
		ratings,
		summary: summaryOf(told.summary),
		fixed: [...new Set(told.fixed)],
		weaknesses: [...new Set(told.weaknesses)].sort((a, b) => a - b),
		urls: [...new Set((told.urls ?? []).flatMap((url) => addressOf(url) ?? []))],
		sources: [told.source]
	};
}
/** An id as databases give them: one word. Null for anything else. */
function idOf(value) {
	return typeof value === "string" && /^[\w.:/+-]{3,100}$/.test(value) ? value : null;
}
/** Distinct ids; CVEs first, which everybody knows, then GitHub's, each by code unit. */
function inOrder(ids) {
	return [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || require_bom.byCodeUnit(a, b));
}
function rank(id) {
	return id.startsWith("CVE-") ? 0 : id.startsWith("GHSA-") ? 1 : 2;
}
function worst(ratings) {
	return severities.find((severity) => ratings.some((rating) => rating.severity === severity)) ?? "unknown";
}
function summaryOf(value) {
	const text = require_bom.textOf(value)?.trim().replace(/\s+/g, " ") ?? null;
	if (text === null || text.length <= longestSummary) return text;
	const cut = text.slice(0, longestSummary);
	return require_bom.wellFormed(`${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestSummary / 2))} \u2026`);
}
function addressOf(value) {
	const text = require_bom.textOf(value);
	return text !== null && /^https?:\/\//i.test(text) ? require_bom.publicUrl(text) : null;
}
/** Numbers out of `CWE-79` and 79. */
function weaknessesOf(list) {
	return list.flatMap((one) => {
		const number = typeof one === "number" ? one : Number(/^CWE-(\d{1,6})$/i.exec(typeof one === "string" ? one : "")?.[1]);
		return Number.isSafeInteger(number) && number > 0 ? [number] : [];
	});
}

// src/advisories/package-name.ts
/** Ecosystems of the OSV schema whose packages a lockfile can name, by purl type. */
const ecosystems = /* @__PURE__ */ new Map([
	["ConanCenter", "conan"],
	["crates.io", "cargo"],
	["Go", "golang"],
	["Hex", "hex"],
	["Maven", "maven"],
	["npm", "npm"],
	["NuGet", "nuget"],
	["Packagist", "composer"],
	["Pub", "pub"],
	["PyPI", "pypi"],
	["RubyGems", "gem"],
	["SwiftURL", "swift"]
]);
/** The package of an OSV record; null for distributions and what else no lockfile has. A suffix names another registry. */
function ofEcosystem(ecosystem, name) {
	const type = ecosystems.get(ecosystem.split(":", 1)[0] ?? "");
	if (type === void 0) return null;
	if (type === "maven") return {
		type,
		name: name.replace(":", "/")
	};
	if (type === "swift") return {
		type,
		name: name.replace(/^https?:\/\//, "").replace(/\.git$/, "")
	};
	return {
		type,
		name
	};
}
/** The package and the version that a purl names. */
function ofPurl(purl) {
	const parts = require_recorded_purl.readPurl(purl);
	if (parts === null) return null;
	const name = parts.namespace === null ? parts.name : `${parts.namespace}/${parts.name}`;
	return {
		package: {
			type: parts.type,
			name
		},
		version: parts.version
	};
}
/** Types whose names have no case, or whose tools do not agree on it. */
const caseless = /* @__PURE__ */ new Set([
	"composer",
	"golang",
	"hex",
	"npm",
	"nuget",
	"pub",
	"pypi",
	"swift"
]);
/** The same text for the same package, however it was written: what findings and components are joined by. */
function packageKey({ type, name }) {
	const folded = caseless.has(type) ? name.toLowerCase() : name;
	return `${type}:${type === "pypi" ? folded.replace(/[-_.]+/g, "-") : folded}`;
}
/** The same text for versions that name the same release: tools disagree on the `v` of Go, Composer and Swift. */
function versionKey(type, version) {
	const plain = ["golang", "swift"].includes(type) ? version.replace(/^v(?=\d)/, "").replace(/\+incompatible$/, "") : version;
	return require_difference_version.canonicalVersion(type, plain);
}

// src/advisories/cvss.ts
/** Metric values of CVSS 3.1, section 7.4; 3.0 has the same. */
const weights = {
	AV: {
		N: .85,
		A: .62,
		L: .55,
		P: .2
	},
	AC: {
		L: .77,
		H: .44
	},
	UI: {
		N: .85,
		R: .62
	},
	C: {
		H: .56,
		L: .22,
		N: 0
	},
	I: {
		H: .56,
		L: .22,
		N: 0
	},
	A: {
		H: .56,
		L: .22,
		N: 0
	}
};
const privileges = {
	U: {
		N: .85,
		L: .62,
		H: .27
	},
	C: {
		N: .85,
		L: .68,
		H: .5
	}
};
/** The base score of a vector of CVSS 3 (specification 3.1, section 7.1); null for another version or what is none. */
function baseScore(vector) {
	if (!/^CVSS:3\.[01]\//.test(vector) || vector.length > 200) return null;
	const metrics = new Map(vector.split("/").map((metric) => [metric.slice(0, metric.indexOf(":")), metric.slice(metric.indexOf(":") + 1)]));
	const weight = (name) => weights[name]?.[metrics.get(name) ?? ""] ?? NaN;
	const scope = metrics.get("S") ?? "";
	const lost = 1 - (1 - weight("C")) * (1 - weight("I")) * (1 - weight("A"));
	const impact = scope === "C" ? 7.52 * (lost - .029) - 3.25 * (lost - .02) ** 15 : 6.42 * lost;
	const ease = 8.22 * weight("AV") * weight("AC") * (privileges[scope]?.[metrics.get("PR") ?? ""] ?? NaN) * weight("UI");
	const score = impact <= 0 ? 0 : roundUp(Math.min((impact + ease) * (scope === "C" ? 1.08 : 1), 10));
	return Number.isNaN(impact + ease) ? null : score;
}
/** Appendix A: to one decimal, whatever floating point made of it. */
function roundUp(value) {
	const whole = Math.round(value * 1e5);
	return whole % 1e4 === 0 ? whole / 1e5 : (Math.floor(whole / 1e4) + 1) / 10;
}
/** CVSS 3.1, section 5. */
function severityOfScore(score) {
	if (score <= 0) return "none";
	if (score < 4) return "low";
	if (score < 7) return "medium";
	return score < 9 ? "high" : "critical";
}
const words = /* @__PURE__ */ new Map([
	["critical", "critical"],
	["high", "high"],
	["important", "high"],
	["medium", "medium"],
	["moderate", "medium"],
	["low", "low"],
	["negligible", "low"],
	["info", "none"],
	["informational", "none"],
	["none", "none"]
]);
/** What the tools and databases write, in the words of CVSS. */
function severityOfWord(word) {
	return typeof word === "string" ? words.get(word.toLowerCase()) ?? "unknown" : "unknown";
}
/** A rating by vector, score or word, of which each may be missing; null where all are. */
function ratingOf(told, source) {
	const vector = typeof told.vector === "string" && /^[\w:./()-]{5,300}$/.test(told.vector) ? told.vector : null;
	const given = typeof told.score === "string" ? Number.parseFloat(told.score) : told.score;
	const score = (typeof given === "number" && given > 0 && given <= 10 ? given : null) ?? (vector === null ? null : baseScore(vector));
	const word = severityOfWord(told.word);
	if (score === null && vector === null && word === "unknown") return null;
	return {
		severity: word === "unknown" && score !== null ? severityOfScore(score) : word,
		score,
		method: methodOf(vector),
		vector,
		source
	};
}
function methodOf(vector) {
	if (vector === null) return "other";
	const version = /^CVSS:(\d\.\d)\//.exec(vector)?.[1];
	if (version === "3.0") return "CVSSv3";
	if (version === "3.1") return "CVSSv31";
	if (version === "4.0") return "CVSSv4";
	return /^\(?AV:[LAN]\/AC:/.test(vector) ? "CVSSv2" : "other";
}

// src/advisories/cyclonedx.ts
/**
* Reads the vulnerabilities of a CycloneDX document of any version since 1.4, as Trivy and Grype write it, or as a VDR or a
* VEX stands beside a BOM. What one affects is a component of the same document, a purl, or a BOM-Link. An `analysis` is a
* statement too (cyclonedx.org/capabilities/vex).
*/
function readCycloneDx(document, file) {
	const findings = [];
	const statements = [];
	const withdrawn = [];
	let unnamed = 0;
	const purls = purlsByRef(document);
	const writtenAt = require_bom.textOf(require_bom.fieldsOf(document["metadata"])?.["timestamp"]);
	for (const one of require_bom.listOf(document["vulnerabilities"])) {
		const vulnerability = require_bom.fieldsOf(one);
		const id = idOf(vulnerability?.["id"]);
		if (vulnerability === void 0 || id === null) {
			unnamed += 1;
			continue;
		}
		if (require_bom.textOf(vulnerability["rejected"]) !== null) {
			withdrawn.push(id);
			continue;
		}
		const affected = affectedOf(vulnerability, purls);
		findings.push(...affected.length === 0 ? [findingOf(vulnerability, id)] : affected.map((each) => findingOf(vulnerability, id, each)));
		const analysis = analysisOf$1(vulnerability["analysis"]);
		if (analysis !== null) {
			const { aliases } = findingOf(vulnerability, id);
			const said = require_bom.fieldsOf(vulnerability["analysis"]);
			const at = require_bom.textOf(said?.["lastUpdated"]) ?? require_bom.textOf(said?.["firstIssued"]) ?? require_bom.textOf(vulnerability["updated"]) ?? writtenAt;
			const subjects = affected.map(({ ref, purl }) => ({
				product: null,
				component: purl ?? ref
			}));
			statements.push({
				vulnerabilities: [id, ...aliases],
				subjects,
				analysis,
				at,
				file
			});
		}
	}
	return {
		findings,
		statements,
		withdrawn,
		unnamed
	};
}
/** By bom-ref; without recursion, since the depth is the file's. */
function purlsByRef(document) {
	const purls = /* @__PURE__ */ new Map();
	const open = [require_bom.fieldsOf(document["metadata"])?.["component"], ...require_bom.listOf(document["components"])];
	while (open.length > 0) {
		const component = require_bom.fieldsOf(open.pop());
		if (component === void 0) continue;
		const ref = require_bom.textOf(component["bom-ref"]);
		const purl = require_bom.textOf(component["purl"]);
		if (ref !== null && purl !== null) purls.set(ref, purl);
		for (const inner of require_bom.listOf(component["components"])) open.push(inner);
	}
	return purls;
}
function affectedOf(vulnerability, purls) {
	return require_bom.listOf(vulnerability["affects"]).flatMap((one) => {
		const affects = require_bom.fieldsOf(one);
		const ref = require_bom.textOf(affects?.["ref"]);
		if (ref === null) return [];
		const versions = require_bom.listOf(affects?.["versions"]).flatMap((each) => {
			const version = require_bom.fieldsOf(each);
			return version?.["status"] === "unaffected" ? [] : require_bom.textOf(version?.["version"]) ?? [];
		});
		const linked = /^urn:cdx:[^#]*#(.+)$/s.exec(ref)?.[1];
		const purl = purls.get(ref) ?? purlIn(ref) ?? (linked === void 0 ? null : purlIn(decoded(linked)));
		return [{
			ref: require_recorded_purl.publicRef(ref),
			purl: purl === null ? null : require_recorded_purl.publicPurl(purl),
			versions
		}];
	});
}
function purlIn(ref) {
	return ofPurl(ref) === null ? null : ref;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function findingOf(vulnerability, id, affected = null) {
	const source = require_bom.fieldsOf(vulnerability["source"]);
	return makeFinding({
		id,
		source: "CycloneDX",
		aliases: require_bom.listOf(vulnerability["references"]).map((one) => require_bom.fieldsOf(one)?.["id"]),
		...affected === null ? {} : placeOf(affected),
		summary: vulnerability["description"],
		urls: [source?.["url"], ...require_bom.listOf(vulnerability["advisories"]).map((one) => require_bom.fieldsOf(one)?.["url"])],
		weaknesses: weaknessesOf(require_bom.listOf(vulnerability["cwes"])),
		ratings: require_bom.listOf(vulnerability["ratings"]).map(readRating)
	});
}
function placeOf({ ref, purl, versions }) {
	const named = purl === null ? null : ofPurl(purl);
	if (named === null) return {
		package: null,
		ref,
		versions
	};
	return {
		package: named.package,
		ref: null,
		versions: named.version === null ? versions : [named.version, ...versions]
	};
}
function readRating(value) {
	const rating = require_bom.fieldsOf(value);
	const source = require_bom.textOf(require_bom.fieldsOf(rating?.["source"])?.["name"])?.slice(0, 40) ?? null;
	return ratingOf({
		vector: rating?.["vector"],
		score: rating?.["score"],
		word: rating?.["severity"]
	}, source);
}
const states$1 = [
	"resolved",
	"resolved_with_pedigree",
	"exploitable",
	"in_triage",
	"false_positive",
	"not_affected"
];
function analysisOf$1(value) {
	const analysis = require_bom.fieldsOf(value);
	const state = states$1.find((one) => one === analysis?.["state"]);
	if (state === void 0) return null;
	const response = responses.filter((one) => require_bom.listOf(analysis?.["response"]).includes(one));
	return {
		state,
		justification: justifications$1.find((one) => one === analysis?.["justification"]) ?? null,
		response,
		detail: require_bom.textOf(analysis?.["detail"])
	};
}

// src/advisories/grype.ts
/**
* Reads what `grype -o json` prints (anchore/grype, `schema/grype/json`): exact versions, no ranges. Related vulnerabilities
* are the same one in other databases, so their ids are aliases.
*/
function readGrype(document) {
	const findings = [];
	let unnamed = 0;
	for (const one of require_bom.listOf(document["matches"])) {
		const match = require_bom.fieldsOf(one);
		const vulnerability = require_bom.fieldsOf(match?.["vulnerability"]);
		const id = idOf(vulnerability?.["id"]);
		if (match === void 0 || vulnerability === void 0 || id === null) unnamed += 1;
		else findings.push(ofMatch(match, vulnerability, id));
	}
	return {
		findings,
		statements: [],
		withdrawn: [],
		unnamed
	};
}
function ofMatch(match, vulnerability, id) {
	const artifact = require_bom.fieldsOf(match["artifact"]);
	const purl = require_bom.textOf(artifact?.["purl"]);
	const named = purl === null ? null : ofPurl(purl);
	const version = require_bom.textOf(artifact?.["version"]) ?? named?.version ?? null;
	const related = require_bom.listOf(match["relatedVulnerabilities"]).map(require_bom.fieldsOf).filter((one) => one !== void 0);
	const all = [vulnerability, ...related];
	return makeFinding({
		id,
		source: "Grype",
		aliases: related.map((one) => one["id"]),
		package: named?.package ?? null,
		versions: version === null ? [] : [version],
		fixed: require_bom.textsOf(require_bom.fieldsOf(vulnerability["fix"])?.["versions"]),
		summary: all.map((one) => require_bom.textOf(one["description"])).find((text) => text !== null),
		urls: all.flatMap((one) => [one["dataSource"], ...require_bom.listOf(one["urls"])]),
		weaknesses: weaknessesOf(all.flatMap((one) => require_bom.listOf(one["cwes"]).map((cwe) => require_bom.fieldsOf(cwe)?.["cwe"]))),
		ratings: all.flatMap(ratingsOf$2)
	});
}
function ratingsOf$2(vulnerability) {
	const namespace = require_bom.textOf(vulnerability["namespace"]) ?? "";
	const source = namespace.startsWith("github:") ? "GitHub" : namespace.startsWith("nvd:") ? "NVD" : null;
	const scored = require_bom.listOf(vulnerability["cvss"]).map((one) => {
		const cvss = require_bom.fieldsOf(one);
		return ratingOf({
			vector: cvss?.["vector"],
			score: require_bom.fieldsOf(cvss?.["metrics"])?.["baseScore"]
		}, source);
	});
	return [ratingOf({ word: vulnerability["severity"] }, source), ...scored];
}

// src/advisories/npm-audit.ts
/**
* Reads what `npm audit --json` prints (report version 2, npm 7 and later; docs.npmjs.com, "npm-audit"). A package whose
* `via` holds only names is affected through others and has no advisory of its own. The report names no installed versions,
* so each finding has the advisory's range.
*/
function readNpmAudit(document) {
	const findings = [];
	let unnamed = 0;
	for (const [, entry] of require_bom.entriesOf(document["vulnerabilities"])) for (const via of require_bom.listOf(require_bom.fieldsOf(entry)?.["via"])) {
		const advisory = require_bom.fieldsOf(via);
		if (advisory === void 0) continue;
		const finding = ofAdvisory(advisory, {
			name: require_bom.textOf(advisory["dependency"]) ?? require_bom.textOf(advisory["name"]),
			range: require_bom.textOf(advisory["range"]),
			number: advisory["source"],
			fixed: [],
			versions: []
		});
		if (finding === null) unnamed += 1;
		else findings.push(finding);
	}
	return {
		findings,
		statements: [],
		withdrawn: [],
		unnamed
	};
}
/**
* Reads the older report, which `pnpm audit --json` and npm 6 print: advisories by number, each with the versions that
* were found.
*/
function readOlderNpmAudit(document) {
	const findings = [];
	let unnamed = 0;
	for (const [, entry] of require_bom.entriesOf(document["advisories"])) {
		const advisory = require_bom.fieldsOf(entry);
		const patched = /^>=\s*(\d[\w.+-]*)$/.exec(require_bom.textOf(advisory?.["patched_versions"]) ?? "")?.[1];
		const finding = advisory === void 0 ? null : ofAdvisory(advisory, {
			name: require_bom.textOf(advisory["module_name"]),
			range: require_bom.textOf(advisory["vulnerable_versions"]),
			number: advisory["id"],
			fixed: patched === void 0 ? [] : [patched],
			versions: require_bom.listOf(advisory["findings"]).flatMap((one) => require_bom.textOf(require_bom.fieldsOf(one)?.["version"]) ?? [])
		});
		if (finding === null) unnamed += 1;
		else findings.push(finding);
	}
	return {
		findings,
		statements: [],
		withdrawn: [],
		unnamed
	};
}
function ofAdvisory(advisory, { name, range, number, fixed, versions }) {
	const url = require_bom.textOf(advisory["url"]);
	const fromUrl = url === null ? null : /\/(GHSA(?:-[\w]{4}){3})$/i.exec(url)?.[1] ?? null;
	const own = typeof number === "number" || typeof number === "string" ? `npm:${number}` : null;
	const id = idOf(fromUrl) ?? idOf(advisory["github_advisory_id"]) ?? idOf(own);
	if (id === null || name === null) return null;
	const cvss = require_bom.fieldsOf(advisory["cvss"]);
	return makeFinding({
		id,
		source: "npm audit",
		aliases: require_bom.listOf(advisory["cves"]),
		package: {
			type: "npm",
			name
		},
		versions,
		ranges: range === null ? [] : [{
			kind: "npm",
			range
		}],
		fixed,
		summary: advisory["title"],
		urls: [url],
		weaknesses: weaknessesOf(require_bom.listOf(advisory["cwe"])),
		ratings: [ratingOf({
			vector: cvss?.["vectorString"],
			score: cvss?.["score"],
			word: advisory["severity"]
		}, id.startsWith("GHSA-") ? "GitHub" : "npm")]
	});
}

// src/advisories/openvex.ts
const states = /* @__PURE__ */ new Map([
	["not_affected", "not_affected"],
	["affected", "exploitable"],
	["fixed", "resolved"],
	["under_investigation", "in_triage"]
]);
/** What CycloneDX has for them. */
const justifications = /* @__PURE__ */ new Map([
	["component_not_present", "code_not_present"],
	["vulnerable_code_not_present", "code_not_present"],
	["vulnerable_code_not_in_execute_path", "code_not_reachable"],
	["vulnerable_code_cannot_be_controlled_by_adversary", "requires_environment"],
	["inline_mitigations_already_exist", "protected_by_mitigating_control"]
]);
/** Whose word in CycloneDX says the same; of the others the statement's own word stands in the detail. */
const exact = /* @__PURE__ */ new Set(["vulnerable_code_not_present", "vulnerable_code_not_in_execute_path"]);
/** Reads an OpenVEX document (specification 0.2.0, and 0.0.x, where products are texts). It holds statements and no findings. */
function readOpenVex(document, file) {
	const statements = [];
	let unnamed = 0;
	for (const one of require_bom.listOf(document["statements"])) {
		const statement = require_bom.fieldsOf(one);
		const vulnerabilities = idsOf(statement?.["vulnerability"]);
		const state = states.get(require_bom.textOf(statement?.["status"]) ?? "");
		if (statement === void 0 || vulnerabilities.length === 0 || state === void 0) {
			unnamed += 1;
			continue;
		}
		const times = [
			statement["last_updated"],
			statement["timestamp"],
			document["last_updated"],
			document["timestamp"]
		];
		statements.push({
			vulnerabilities,
			subjects: subjectsOf(statement),
			analysis: analysisOf(statement, state),
			at: times.map(require_bom.textOf).find((time) => time !== null) ?? null,
			file
		});
	}
	return {
		findings: [],
		statements,
		withdrawn: [],
		unnamed
	};
}
function idsOf(value) {
	if (typeof value === "string") return idOf(value) === null ? [] : [value];
	const vulnerability = require_bom.fieldsOf(value);
	return [vulnerability?.["name"] ?? require_bom.textOf(vulnerability?.["@id"])?.split("/").at(-1), ...require_bom.listOf(vulnerability?.["aliases"])].flatMap((id) => idOf(id) ?? []);
}
function analysisOf(statement, state) {
	const written = require_bom.textOf(statement["justification"]);
	const detail = [
		written === null || exact.has(written) ? null : `${written.replaceAll("_", " ")}.`,
		require_bom.textOf(statement["impact_statement"]),
		require_bom.textOf(statement["action_statement"]),
		require_bom.textOf(statement["status_notes"])
	].filter((text) => text !== null).join(" ");
	return {
		state,
		justification: state === "not_affected" ? justifications.get(written ?? "") ?? null : null,
		response: [],
		detail: detail === "" ? null : detail
	};
}
function subjectsOf(statement) {
	const older = require_bom.listOf(statement["subcomponents"]);
	return require_bom.listOf(statement["products"]).flatMap((one) => {
		const product = identityOf(one);
		const inner = [...require_bom.listOf(require_bom.fieldsOf(one)?.["subcomponents"]), ...older].flatMap((each) => identityOf(each) ?? []);
		if (inner.length === 0) return [{
			product: product ?? "",
			component: null
		}];
		return inner.map((component) => ({
			product: product ?? "",
			component
		}));
	});
}
function identityOf(value) {
	const fields = require_bom.fieldsOf(value);
	const text = require_bom.textOf(require_bom.fieldsOf(fields?.["identifiers"])?.["purl"]) ?? require_bom.textOf(fields?.["@id"]) ?? require_bom.textOf(value);
	return text === null ? null : require_recorded_purl.publicPurl(text) ?? require_bom.withoutCredentials(text);
}

// src/advisories/osv.ts
/**
* Reads records of the OSV schema (1.7; ossf.github.io/osv-schema): one record or a list of them, as databases publish
* them. One finding for each package that a record affects.
*/
function readOsvRecords(records) {
	return readRecords(records, findingsOf);
}
/** Reads what `osv-scanner --format json` prints: packages by lockfile, each with the records that affect its version. */
function readOsvResults(document) {
	const readings = require_bom.listOf(document["results"]).flatMap((result) => require_bom.listOf(require_bom.fieldsOf(result)?.["packages"])).map(readScanned);
	return {
		findings: readings.flatMap(({ findings }) => findings),
		statements: [],
		withdrawn: readings.flatMap(({ withdrawn }) => withdrawn),
		unnamed: readings.reduce((sum, { unnamed }) => sum + unnamed, 0)
	};
}
/** One package of a lockfile, with what was found in it. */
function readScanned(value) {
	const entry = require_bom.fieldsOf(value);
	const found = require_bom.fieldsOf(entry?.["package"]);
	const name = ofEcosystem(require_bom.textOf(found?.["ecosystem"]) ?? "", require_bom.textOf(found?.["name"]) ?? "");
	const version = require_bom.textOf(found?.["version"]);
	return readRecords(require_bom.listOf(entry?.["vulnerabilities"]), (record, id) => ofScanned(record, id, name, version));
}
function readRecords(records, findingsIn) {
	const findings = [];
	const withdrawn = [];
	let unnamed = 0;
	for (const one of records) {
		const record = require_bom.fieldsOf(one);
		const id = idOf(record?.["id"]);
		if (record === void 0 || id === null) unnamed += 1;
		else if (require_bom.textOf(record["withdrawn"]) !== null) withdrawn.push(id);
		else findings.push(...findingsIn(record, id));
	}
	return {
		findings,
		statements: [],
		withdrawn,
		unnamed
	};
}
/** Of the packages that a record affects only the one that was scanned. */
function ofScanned(record, id, name, version) {
	const all = findingsOf(record, id);
	const versions = version === null ? [] : [version];
	const key = name === null ? null : packageKey(name);
	const own = all.filter((finding) => finding.package !== null && packageKey(finding.package) === key);
	if (own.length === 0) return [makeFinding({
		...toldOf(record, id),
		package: name,
		versions
	})];
	return own.map((finding) => ({
		...finding,
		versions: [.../* @__PURE__ */ new Set([...versions, ...finding.versions])]
	}));
}
function toldOf(record, id) {
	const special = require_bom.fieldsOf(record["database_specific"]);
	const references = require_bom.listOf(record["references"]).map((one) => require_bom.fieldsOf(one)?.["url"]);
	return {
		id,
		source: "OSV",
		aliases: require_bom.listOf(record["aliases"]),
		summary: require_bom.textOf(record["summary"]) ?? record["details"],
		urls: references,
		weaknesses: weaknessesOf(require_bom.listOf(special?.["cwe_ids"])),
		ratings: [...ratingsOf$1(record["severity"]), ratingOf({ word: special?.["severity"] }, databaseOf(id))]
	};
}
function databaseOf(id) {
	return id.startsWith("GHSA-") ? "GitHub" : null;
}
function ratingsOf$1(severity) {
	return require_bom.listOf(severity).map((one) => ratingOf({ vector: require_bom.fieldsOf(one)?.["score"] }, null));
}
function findingsOf(record, id) {
	const told = toldOf(record, id);
	const byPackage = /* @__PURE__ */ new Map();
	for (const one of require_bom.listOf(record["affected"])) {
		const entry = require_bom.fieldsOf(one);
		if (entry === void 0) continue;
		const name = packageOf(require_bom.fieldsOf(entry["package"]));
		const key = name === null ? "" : packageKey(name);
		const known = byPackage.get(key);
		if (known) known.entries.push(entry);
		else byPackage.set(key, {
			name,
			entries: [entry]
		});
	}
	if (byPackage.size === 0) return [makeFinding(told)];
	return [...byPackage.values()].map(({ name, entries }) => {
		const ranges = entries.flatMap((entry) => rangesOf(entry["ranges"]));
		return makeFinding({
			...told,
			package: name,
			versions: entries.flatMap((entry) => require_bom.textsOf(entry["versions"])),
			ranges,
			fixed: ranges.flatMap(fixesOf),
			ratings: [...told.ratings, ...entries.flatMap((entry) => ratingsOf$1(entry["severity"]))]
		});
	});
}
function packageOf(named) {
	const known = ofEcosystem(require_bom.textOf(named?.["ecosystem"]) ?? "", require_bom.textOf(named?.["name"]) ?? "");
	const purl = require_bom.textOf(named?.["purl"]);
	return known ?? (purl === null ? null : ofPurl(purl)?.package ?? null);
}
/** Ranges of commits say nothing about versions. */
function rangesOf(ranges) {
	return require_bom.listOf(ranges).flatMap((one) => {
		const range = require_bom.fieldsOf(one);
		const type = range?.["type"];
		if (type !== "SEMVER" && type !== "ECOSYSTEM") return [];
		return [{
			kind: "events",
			semver: type === "SEMVER",
			events: require_bom.listOf(range?.["events"]).flatMap(eventsOf)
		}];
	});
}
function eventsOf(value) {
	const event = require_bom.fieldsOf(value);
	return [
		["introduced", "introduced"],
		["fixed", "fixed"],
		["last_affected", "last-affected"],
		["limit", "limit"]
	].flatMap(([field, kind]) => {
		const version = require_bom.textOf(event?.[field]);
		return version === null || version === "*" ? [] : [{
			kind,
			version
		}];
	});
}
function fixesOf(range) {
	return range.kind === "npm" ? [] : range.events.filter(({ kind }) => kind === "fixed").map(({ version }) => version);
}

// src/advisories/trivy.ts
/** `Results[].Type` of versions before 0.48, which write no purl, by purl type. */
const types = /* @__PURE__ */ new Map([
	["bun", "npm"],
	["bundler", "gem"],
	["cargo", "cargo"],
	["cocoapods", "cocoapods"],
	["composer", "composer"],
	["conan", "conan"],
	["gemspec", "gem"],
	["gomod", "golang"],
	["gradle", "maven"],
	["hex", "hex"],
	["jar", "maven"],
	["node-pkg", "npm"],
	["npm", "npm"],
	["nuget", "nuget"],
	["pip", "pypi"],
	["pipenv", "pypi"],
	["pnpm", "npm"],
	["poetry", "pypi"],
	["pom", "maven"],
	["pub", "pub"],
	["python-pkg", "pypi"],
	["swift", "swift"],
	["uv", "pypi"],
	["yarn", "npm"]
]);
/** Reads what `trivy ... --format json` prints (report schema 2; trivy.dev, "Reporting"): exact versions, no ranges. */
function readTrivy(document) {
	const findings = [];
	let unnamed = 0;
	for (const one of require_bom.listOf(document["Results"])) {
		const result = require_bom.fieldsOf(one);
		for (const entry of require_bom.listOf(result?.["Vulnerabilities"])) {
			const found = require_bom.fieldsOf(entry);
			const id = idOf(found?.["VulnerabilityID"]);
			if (found === void 0 || id === null) unnamed += 1;
			else findings.push(ofVulnerability(found, id, require_bom.textOf(result?.["Type"]) ?? ""));
		}
	}
	return {
		findings,
		statements: [],
		withdrawn: [],
		unnamed
	};
}
function ofVulnerability(found, id, type) {
	const purl = require_bom.textOf(require_bom.fieldsOf(found["PkgIdentifier"])?.["PURL"]);
	const named = purl === null ? null : ofPurl(purl);
	const version = require_bom.textOf(found["InstalledVersion"]) ?? named?.version ?? null;
	return makeFinding({
		id,
		source: "Trivy",
		aliases: require_bom.listOf(found["VendorIDs"]),
		package: named?.package ?? byType(type, require_bom.textOf(found["PkgName"])),
		versions: version === null ? [] : [version],
		fixed: (require_bom.textOf(found["FixedVersion"]) ?? "").split(/[,\s]+/).filter((one) => one !== ""),
		summary: found["Title"] ?? found["Description"],
		urls: [found["PrimaryURL"], ...require_bom.listOf(found["References"])],
		weaknesses: weaknessesOf(require_bom.listOf(found["CweIDs"])),
		ratings: ratingsOf(found)
	});
}
function byType(type, name) {
	const known = types.get(type);
	return known === void 0 || name === null ? null : {
		type: known,
		name: known === "maven" ? name.replace(":", "/") : name
	};
}
/** Trivy's own word comes from the source that it trusts most for the package; the vectors are by source. */
function ratingsOf(found) {
	const chosen = sourceName(require_bom.textOf(found["SeveritySource"]) ?? "");
	const scored = require_bom.entriesOf(found["CVSS"]).flatMap(([source, value]) => {
		const cvss = require_bom.fieldsOf(value);
		return [
			["V40Vector", "V40Score"],
			["V3Vector", "V3Score"],
			["V2Vector", "V2Score"]
		].map(([vector = "", score = ""]) => cvss?.[vector] === void 0 && cvss?.[score] === void 0 ? null : ratingOf({
			vector: cvss[vector],
			score: cvss[score]
		}, sourceName(source)));
	});
	return [ratingOf({ word: found["Severity"] }, chosen), ...scored];
}
function sourceName(source) {
	if (source === "nvd") return "NVD";
	if (source === "ghsa") return "GitHub";
	return source === "" ? null : source.slice(0, 40);
}

// src/advisories/read-advisories.ts
const formats = [
	{
		name: "CycloneDX",
		fits: (one) => one["bomFormat"] === "CycloneDX" && Array.isArray(one["vulnerabilities"]),
		read: readCycloneDx
	},
	{
		name: "OpenVEX",
		fits: (one) => (require_bom.textOf(one["@context"]) ?? "").includes("openvex") && Array.isArray(one["statements"]),
		read: readOpenVex
	},
	{
		name: "npm audit",
		fits: (one) => one["auditReportVersion"] === 2 && require_bom.fieldsOf(one["vulnerabilities"]) !== void 0,
		read: readNpmAudit
	},
	{
		name: "npm audit",
		fits: (one) => require_bom.fieldsOf(one["advisories"]) !== void 0 && one["metadata"] !== void 0,
		read: readOlderNpmAudit
	},
	{
		name: "Trivy",
		fits: (one) => one["SchemaVersion"] === 2 && one["ArtifactName"] !== void 0,
		read: readTrivy
	},
	{
		name: "Grype",
		fits: (one) => Array.isArray(one["matches"]) && require_bom.fieldsOf(one["descriptor"])?.["name"] === "grype",
		read: readGrype
	},
	{
		name: "OSV",
		fits: isScan,
		read: readOsvResults
	},
	{
		name: "OSV",
		fits: isRecord,
		read: (one) => readOsvRecords([one])
	},
	{
		name: "OSV",
		fits: (one) => Array.isArray(one["vulns"]) && require_bom.listOf(one["vulns"]).every((each) => isRecord(require_bom.fieldsOf(each))),
		read: (one) => readOsvRecords(require_bom.listOf(one["vulns"]))
	}
];
/** Other tools write `results` too; without any, only what stands beside them can tell. */
function isScan(one) {
	const results = require_bom.listOf(one["results"]);
	return results.length > 0 ? results.every((result) => Array.isArray(require_bom.fieldsOf(result)?.["packages"])) : Array.isArray(one["results"]) && Object.keys(one).every((key) => /^(?:results|experimental_\w+)$/.test(key));
}
function isRecord(one) {
	return require_bom.textOf(one?.["id"]) !== null && require_bom.textOf(one?.["modified"]) !== null;
}
const hint = "Waybill reads OSV records and results of osv-scanner, npm audit --json, Trivy and Grype with JSON output, CycloneDX with vulnerabilities, and OpenVEX.";
/**
* Reads a file of findings or of statements; what it is, its content says. Throws FINDINGS_INVALID with the place for what
* is no JSON, for a report of a scan that failed, and for any other document.
*/
function readAdvisories(text, path) {
	const value = parsed(text, path);
	const document = require_bom.fieldsOf(value);
	if (Array.isArray(value) && value.length > 0 && value.every((one) => isRecord(require_bom.fieldsOf(one)))) return advisoryFile(path, "OSV", readOsvRecords(value));
	const format = document === void 0 ? void 0 : formats.find(({ fits }) => fits(document));
	if (document === void 0 || format === void 0) throw unknownDocument(document, text, path);
	return advisoryFile(path, format.name, format.read(document, path));
}
function advisoryFile(path, format, reading) {
	const { findings, statements, unnamed } = reading;
	const entries = unnamed === 1 ? "1 entry has" : `${unnamed} entries have`;
	return {
		path,
		format,
		findings,
		statements,
		withdrawn: [...new Set(reading.withdrawn)],
		warnings: unnamed === 0 ? [] : [`${path}: ${entries} no id or no status that can be read, and cannot be used.`]
	};
}
function parsed(text, path) {
	const source = text.startsWith("\ufeff") ? text.slice(1) : text;
	if (source.trim() === "") throw invalid("The file is empty.", path, 1);
	try {
		return JSON.parse(source);
	} catch {
		const end = text.trimEnd().length;
		const offset = Math.min(require_bom.faultOffset(text), end);
		throw invalid(offset === end ? "The file ends too early." : "The file is not JSON.", path, require_bom.lineAt(text, offset));
	}
}
/** A scan that failed is never taken for one that found nothing. */
function unknownDocument(document, text, path) {
	const line = (key) => require_bom.lineAt(text, Math.max(0, text.indexOf(`"${key}"`)));
	if (document?.["error"] !== void 0) return invalid("This is the report of an audit that failed.", path, line("error"), "Run the audit again, and see what it says.");
	if (document?.["bomFormat"] === "CycloneDX") return invalid("This CycloneDX document has no vulnerabilities.", path, 1, "A bill of materials is given with --bom.");
	return invalid("This is no file of findings that Waybill knows.", path, 1);
}
function invalid(message, file, line, next = hint) {
	return new require_cli_ahead_ts.WaybillError("FINDINGS_INVALID", message, {
		at: {
			file,
			line
		},
		hint: next
	});
}

Object.defineProperty(exports, "inOrder", {
  enumerable: true,
  get: function () {
    return inOrder;
  }
});
Object.defineProperty(exports, "justifications", {
  enumerable: true,
  get: function () {
    return justifications$1;
  }
});
Object.defineProperty(exports, "ofPurl", {
  enumerable: true,
  get: function () {
    return ofPurl;
  }
});
Object.defineProperty(exports, "packageKey", {
  enumerable: true,
  get: function () {
    return packageKey;
  }
});
Object.defineProperty(exports, "readAdvisories", {
  enumerable: true,
  get: function () {
    return readAdvisories;
  }
});
Object.defineProperty(exports, "responses", {
  enumerable: true,
  get: function () {
    return responses;
  }
});
Object.defineProperty(exports, "severities", {
  enumerable: true,
  get: function () {
    return severities;
  }
});
Object.defineProperty(exports, "versionKey", {
  enumerable: true,
  get: function () {
    return versionKey;
  }
});
Object.defineProperty(exports, "worst", {
  enumerable: true,
  get: function () {
    return worst;
  }
});