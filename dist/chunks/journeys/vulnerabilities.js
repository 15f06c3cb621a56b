import { n as wellFormed, t as byCodeUnit } from "../bom/code-units.js";
import { r as withoutCredentials, t as publicUrl } from "../bom/credentials.js";
import { a as listOf$1, o as textOf, r as fieldsOf, s as textsOf, t as entriesOf } from "../bom/lockfiles/fields.js";
import { a as versionOf, c as ofPurl, i as matchFindings, l as packageKey, o as fixesAfter, r as componentIndex, s as ofEcosystem, t as databaseOf$1, u as versionKey } from "../advisories/document.js";
import { a as packageName, n as counted, t as clipped } from "../bom/diff-words.js";
import { n as packageGraph, r as identified, t as placeOf$1 } from "../bom/difference-place.js";
import { n as compareVersions } from "../bom/difference-version.js";
import { n as lineAt } from "../bom/lockfiles/invalid.js";
import { c as nullable, i as boolean, l as number$1, m as string, n as _enum, o as int, r as array, s as literal, u as object } from "../zod.js";
import { t as faultOffset } from "../bom/lockfiles/json.js";
import { n as WaybillErrors, t as WaybillError } from "../errors.js";
import { n as publicRef, t as publicPurl } from "../bom/recorded-purl.js";
import { n as dialects, t as anchorTo } from "../render/escape.js";

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
	return [...new Set(ids)].sort((a, b) => rank$1(a) - rank$1(b) || byCodeUnit(a, b));
}
function rank$1(id) {
	return id.startsWith("CVE-") ? 0 : id.startsWith("GHSA-") ? 1 : 2;
}
function worst(ratings) {
	return severities.find((severity) => ratings.some((rating) => rating.severity === severity)) ?? "unknown";
}
function summaryOf(value) {
	const text = textOf(value)?.trim().replace(/\s+/g, " ") ?? null;
	if (text === null || text.length <= longestSummary) return text;
	const cut = text.slice(0, longestSummary);
	return wellFormed(`${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestSummary / 2))} …`);
}
function addressOf(value) {
	const text = textOf(value);
	return text !== null && /^https?:\/\//i.test(text) ? publicUrl(text) : null;
}
/** Numbers out of `CWE-79` and 79. */
function weaknessesOf(list) {
	return list.flatMap((one) => {
		const number = typeof one === "number" ? one : Number(/^CWE-(\d{1,6})$/i.exec(typeof one === "string" ? one : "")?.[1]);
		return Number.isSafeInteger(number) && number > 0 ? [number] : [];
	});
}

// src/advisories/join-findings.ts
/**
* One finding for each vulnerability and package, from any number of files. Advisories that share an id are the same
* vulnerability, also over several steps (GHSA, CVE, PYSEC), and have all its ids then; what one file does not know comes
* from the others, the first of them first. Sorted by id, then by package. Linear in findings and ids. `others` only tell
* which ids are the same, so that two results can be compared by `findingKey`.
*/
function joinFindings(findings, others = []) {
	const sets = aliasSets([...findings, ...others]);
	const joined = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const [id = finding.id, ...aliases] = sets.get(finding.id) ?? [finding.id];
		const named = {
			...finding,
			id,
			aliases
		};
		const key = findingKey(named);
		const known = joined.get(key);
		joined.set(key, known === void 0 ? named : together(known, finding));
	}
	return [...joined].sort(([a], [b]) => a < b ? -1 : 1).map(([, finding]) => finding);
}
/** The same text for the same vulnerability in the same package. */
function findingKey({ id, package: name, ref }) {
	return JSON.stringify([id, name === null ? `ref ${ref ?? ""}` : packageKey(name)]);
}
/** From each id to all ids of its set, in order. */
function aliasSets(findings) {
	const parents = /* @__PURE__ */ new Map();
	const find = (id) => {
		let root = id;
		for (let up = parents.get(root); up !== void 0 && up !== root; up = parents.get(root)) root = up;
		for (let at = id; at !== root;) {
			const up = parents.get(at) ?? root;
			parents.set(at, root);
			at = up;
		}
		return root;
	};
	for (const { id, aliases } of findings) for (const one of [id, ...aliases]) {
		if (!parents.has(one)) parents.set(one, one);
		parents.set(find(one), find(id));
	}
	const members = /* @__PURE__ */ new Map();
	for (const id of parents.keys()) {
		const root = find(id);
		const known = members.get(root);
		if (known) known.push(id);
		else members.set(root, [id]);
	}
	const sets = /* @__PURE__ */ new Map();
	for (const ids of members.values()) {
		const ordered = inOrder(ids);
		for (const id of ids) sets.set(id, ordered);
	}
	return sets;
}
function together(one, other) {
	const ratings = distinct([...one.ratings, ...other.ratings]);
	return {
		...one,
		versions: [.../* @__PURE__ */ new Set([...one.versions, ...other.versions])],
		ranges: distinct([...one.ranges, ...other.ranges]),
		ratings,
		severity: worst(ratings),
		summary: one.summary ?? other.summary,
		fixed: [.../* @__PURE__ */ new Set([...one.fixed, ...other.fixed])],
		weaknesses: [.../* @__PURE__ */ new Set([...one.weaknesses, ...other.weaknesses])].sort((a, b) => a - b),
		urls: [.../* @__PURE__ */ new Set([...one.urls, ...other.urls])],
		sources: [.../* @__PURE__ */ new Set([...one.sources, ...other.sources])],
		ref: one.ref ?? other.ref
	};
}
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

// src/advisories/assess.ts
/**
* Applies statements of VEX to what was found in a bill of materials. Of several about the same vulnerability in the same
* component the latest stands, and of equally late ones the last. A statement for another product, or for another version
* of this one, says nothing here.
*/
function assess(matches, statements, bom) {
	const byId = /* @__PURE__ */ new Map();
	for (const statement of [...statements].sort((a, b) => time(a) - time(b))) for (const id of new Set(statement.vulnerabilities)) {
		const known = byId.get(id);
		if (known) known.push(statement);
		else byId.set(id, [statement]);
	}
	const used = /* @__PURE__ */ new Set();
	const assessed = matches.map((match) => {
		const { finding, component } = match;
		const applying = [...new Set([finding.id, ...finding.aliases].flatMap((id) => byId.get(id) ?? []))].filter((statement) => applies(statement, component, bom)).sort((a, b) => time(a) - time(b));
		for (const statement of applying) used.add(statement);
		return {
			...match,
			analysis: applying.at(-1)?.analysis ?? null
		};
	});
	const found = new Set(matches.flatMap(({ finding }) => [finding.id, ...finding.aliases]));
	return {
		matches: assessed,
		unused: statements.filter((statement) => !used.has(statement)).map((statement) => whyUnused(statement, found))
	};
}
function time({ at }) {
	const parsed = at === null ? NaN : Date.parse(at);
	return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed;
}
function whyUnused(statement, all) {
	const { vulnerabilities, file } = statement;
	const id = vulnerabilities.find((one) => all.has(one));
	const reason = id === void 0 ? `${file}: the statement about ${vulnerabilities[0] ?? ""} is about nothing that was found.` : `${file}: the statement about ${id} is for another product, component or version.`;
	return {
		statement,
		found: id !== void 0,
		reason
	};
}
function applies({ subjects }, component, bom) {
	return subjects.length === 0 || subjects.some((subject) => isAbout(subject, component, bom));
}
function isAbout({ product, component: inner }, component, bom) {
	if (inner === null) return product !== null && (isProduct(product, bom) || isComponent(product, component, bom));
	if (product === null) return isProduct(inner, bom) || isComponent(inner, component, bom);
	return isProduct(product, bom) && isComponent(inner, component, bom);
}
/** The product of the bill of materials, by its purl, its ref, the serial number of its document, or a link to that. */
function isProduct(text, { root, serialNumber, version }) {
	if (root !== null && (text === root.ref || samePackage(text, root.purl, root.version))) return true;
	if (serialNumber === null) return false;
	return text === serialNumber || text === `urn:cdx:${serialNumber.replace(/^urn:uuid:/, "")}/${version}`;
}
function isComponent(text, component, { serialNumber }) {
	if (text === component.ref || samePackage(text, component.purl, versionOf(component))) return true;
	const serial = serialNumber?.replace(/^urn:uuid:/i, "").toLowerCase() ?? "";
	const link = /^urn:cdx:([^/]+)\/\d+#(.+)$/s.exec(text);
	return link !== null && link[1]?.toLowerCase() === serial && link[2] === encodeURIComponent(wellFormed(component.ref));
}
/** A purl without version means every version (OpenVEX 0.2.0, "Package URLs"); qualifiers are not compared. */
function samePackage(text, purl, version) {
	const said = ofPurl(text);
	const named = purl === null ? null : ofPurl(purl);
	if (said === null || named === null || packageKey(said.package) !== packageKey(named.package)) return false;
	const { type } = said.package;
	return said.version === null || version !== null && versionKey(type, said.version) === versionKey(type, version);
}
const closed = /* @__PURE__ */ new Set([
	"resolved",
	"resolved_with_pedigree",
	"false_positive",
	"not_affected"
]);
/** Whether somebody has said that the product is not, or no longer, at risk. */
function isClosed({ analysis }) {
	return analysis !== null && closed.has(analysis.state);
}

// src/advisories/look-up.ts
/** Looks joined findings up in a release, and assesses what is there. */
function lookUp({ bom, statements }, findings) {
	const { matches: found, unmatched } = matchFindings(findings, bom);
	const { matches, unused } = assess(found, statements, bom);
	const maps = {
		open: /* @__PURE__ */ new Map(),
		dismissed: /* @__PURE__ */ new Map(),
		development: /* @__PURE__ */ new Map()
	};
	for (const [key, members] of byKey(matches)) {
		const delivered = members.filter(({ component }) => component.scope !== "excluded");
		const open = delivered.filter((match) => !isClosed(match));
		if (open.length > 0) maps.open.set(key, open);
		else if (delivered.length > 0) maps.dismissed.set(key, delivered);
		else maps.development.set(key, members);
	}
	const undecided = unmatched.filter(({ why }) => why === "undecided");
	return {
		bom,
		findings: findings.length,
		...maps,
		matches,
		unmatched,
		undecided: new Set(undecided.map(({ finding }) => findingKey(finding))),
		unused
	};
}
function byKey(matches) {
	const groups = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const key = findingKey(match.finding);
		const known = groups.get(key);
		if (known) known.push(match);
		else groups.set(key, [match]);
	}
	return groups;
}

// src/advisories/vulnerability-change.ts
/** How a product comes to its packages; the bill of materials is walked once. */
function waysTo(bom) {
	const graph = packageGraph(bom);
	return (component) => {
		const { id } = identified(component);
		const at = graph.packages.get(id);
		if (at === void 0) return unknownWay;
		const { direct, via } = placeOf$1(at, graph);
		const asked = graph.reach.paths.get(id)?.head.find((one) => graph.packages.get(one)?.own === false);
		return {
			direct,
			via,
			through: asked === void 0 ? null : graph.packages.get(asked)?.purl ?? null
		};
	};
}
/** One vulnerability in one package, in some of its versions. */
function changeOf(matches, to, wayTo) {
	const [first] = matches;
	if (first === void 0) throw new Error("A vulnerability that is in nothing.");
	const { finding } = first;
	const { id, aliases, severity, summary, sources } = finding;
	const components = matches.map(({ component }) => component);
	const from = inVersionOrder(finding.package?.type ?? "", components);
	const [shortest = unknownWay] = components.map(wayTo).sort((a, b) => (a.via?.length ?? Infinity) - (b.via?.length ?? Infinity) || 0);
	return {
		id,
		aliases,
		severity,
		score: highest(finding),
		summary,
		url: databaseOf$1(id).url,
		package: nameOf$1(first.component),
		purls: [...new Set(components.flatMap(({ purl }) => purl ?? []))].sort(byCodeUnit),
		from,
		to,
		fixedIn: fixesAfter(finding, from.at(-1) ?? null),
		affected: rangeOf(finding),
		...shortest,
		analysis: matches.find(({ analysis }) => analysis !== null)?.analysis ?? null,
		sources
	};
}
const unknownWay = {
	direct: null,
	via: null,
	through: null
};
function highest({ ratings }) {
	const scores = ratings.flatMap(({ score }) => score ?? []);
	return scores.length === 0 ? null : Math.max(...scores);
}
function nameOf$1({ purl, group, name }) {
	if (purl !== null) return packageName(purl).name;
	return group === null ? name : `${group}/${name}`;
}
function rangeOf({ ranges }) {
	const npm = ranges.flatMap((range) => range.kind === "npm" ? [range.range] : []);
	return npm.length === 0 ? null : npm.join(" || ");
}
/** The versions of components, the lowest first. */
function inVersionOrder(type, components) {
	return [...new Set(components.flatMap((component) => versionOf(component) ?? []))].sort((a, b) => compareVersions(type, a, b) ?? byCodeUnit(a, b));
}
/** The worst first, then by id and package. */
function worstFirst(a, b) {
	return severities.indexOf(a.severity) - severities.indexOf(b.severity) || byCodeUnit(a.id, b.id) || byCodeUnit(a.package, b.package);
}

// src/advisories/fixed-open-new.ts
/** What is open in a release of which nobody asks what was before. */
function openNow(current) {
	const now = lookUp(current, joinFindings(current.findings ?? []));
	return {
		compared: false,
		fixed: [],
		new: [],
		undated: [],
		unclear: [],
		open: listOf(now, "open"),
		...besides(now)
	};
}
/**
* Compares two releases. Findings with ranges (OSV, npm audit) tell about both whichever they were given for; findings of a
* scanner that only names versions tell about the other release where it has the same version. What is not found any more
* is fixed only if the affected versions are gone; it is never guessed. What only development needs is no part of either.
*/
function fixedOpenNew(previous, current) {
	const taken = /* @__PURE__ */ new Set([...previous.withdrawn, ...current.withdrawn]);
	const told = joinFindings(current.findings ?? [], previous.findings ?? []);
	const toldBefore = joinFindings(previous.findings ?? [], current.findings ?? []).filter(({ id, aliases }) => ![id, ...aliases].some((one) => taken.has(one)));
	const before = lookUp(previous, withOthers(toldBefore, told));
	const now = lookUp(current, withOthers(told, toldBefore));
	return {
		compared: true,
		...openLists(before, now, previous.findings !== null),
		...goneLists(before, now, current.findings !== null),
		...besides({
			...now,
			unused: unusedInBoth(before, now)
		})
	};
}
/** What one release knows itself, and of the rest what the other one knows. */
function withOthers(own, others) {
	const keys = new Set(own.map(findingKey));
	return [...own, ...others.filter((finding) => !keys.has(findingKey(finding)))];
}
/** What is said of the release before has its use there. */
function unusedInBoth(before, now) {
	const unused = new Set(before.unused.map(({ statement }) => statement));
	return now.unused.filter(({ statement }) => unused.has(statement));
}
function besides(now) {
	return {
		dismissed: listOf(now, "dismissed"),
		development: listOf(now, "development"),
		now
	};
}
function listOf(looked, name) {
	const groups = [...looked[name].values()];
	if (groups.length === 0) return [];
	const wayTo = waysTo(looked.bom);
	return groups.map((matches) => changeOf(matches, [], wayTo)).sort(worstFirst);
}
/** What this release has: before too, new, or nobody knows which. */
function openLists(before, now, isLookedAt) {
	const lists = {
		open: [],
		new: [],
		undated: []
	};
	if (now.open.size === 0) return lists;
	const packages = componentIndex(before.bom).byPackage;
	const wasThere = (key, { ranges, package: name }) => {
		if (before.open.has(key) || before.dismissed.has(key)) return true;
		return isLookedAt || before.development.has(key) || ranges.length > 0 && !before.undecided.has(key) || name !== null && !packages.has(packageKey(name)) ? false : null;
	};
	const wayTo = waysTo(now.bom);
	for (const [key, matches] of now.open) for (const { finding } of matches.slice(0, 1)) {
		const was = wasThere(key, finding);
		lists[was === null ? "undated" : was ? "open" : "new"].push(changeOf(matches, [], wayTo));
	}
	for (const list of Object.values(lists)) list.sort(worstFirst);
	return lists;
}
/** What only the release before had: fixed, unless nobody can judge the versions that are there now. */
function goneLists(before, now, isLookedAt) {
	const lists = {
		fixed: [],
		unclear: []
	};
	if (before.open.size === 0) return lists;
	const wayTo = waysTo(before.bom);
	const versionsNow = deliveredVersions(now);
	for (const [key, matches] of before.open) {
		if (now.open.has(key) || now.dismissed.has(key)) continue;
		const to = versionsNow(matches);
		lists[(isLookedAt || matches[0]?.finding.ranges.length !== 0 || to.length === 0) && !now.undecided.has(key) ? "fixed" : "unclear"].push(changeOf(matches, to, wayTo));
	}
	for (const list of Object.values(lists)) list.sort(worstFirst);
	return lists;
}
/** The versions that the product has now of the package that some matches are about. */
function deliveredVersions({ bom }) {
	const packages = componentIndex(bom).byPackage;
	return ([match]) => {
		const name = match?.finding.package ?? null;
		if (name === null) return [];
		const components = packages.get(packageKey(name)) ?? [];
		return inVersionOrder(name.type, components.filter(({ scope }) => scope !== "excluded"));
	};
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
	const writtenAt = textOf(fieldsOf(document["metadata"])?.["timestamp"]);
	for (const one of listOf$1(document["vulnerabilities"])) {
		const vulnerability = fieldsOf(one);
		const id = idOf(vulnerability?.["id"]);
		if (vulnerability === void 0 || id === null) {
			unnamed += 1;
			continue;
		}
		if (textOf(vulnerability["rejected"]) !== null) {
			withdrawn.push(id);
			continue;
		}
		const affected = affectedOf(vulnerability, purls);
		findings.push(...affected.length === 0 ? [findingOf(vulnerability, id)] : affected.map((each) => findingOf(vulnerability, id, each)));
		const analysis = analysisOf$1(vulnerability["analysis"]);
		if (analysis !== null) {
			const { aliases } = findingOf(vulnerability, id);
			const said = fieldsOf(vulnerability["analysis"]);
			const at = textOf(said?.["lastUpdated"]) ?? textOf(said?.["firstIssued"]) ?? textOf(vulnerability["updated"]) ?? writtenAt;
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
	const open = [fieldsOf(document["metadata"])?.["component"], ...listOf$1(document["components"])];
	while (open.length > 0) {
		const component = fieldsOf(open.pop());
		if (component === void 0) continue;
		const ref = textOf(component["bom-ref"]);
		const purl = textOf(component["purl"]);
		if (ref !== null && purl !== null) purls.set(ref, purl);
		for (const inner of listOf$1(component["components"])) open.push(inner);
	}
	return purls;
}
function affectedOf(vulnerability, purls) {
	return listOf$1(vulnerability["affects"]).flatMap((one) => {
		const affects = fieldsOf(one);
		const ref = textOf(affects?.["ref"]);
		if (ref === null) return [];
		const versions = listOf$1(affects?.["versions"]).flatMap((each) => {
			const version = fieldsOf(each);
			return version?.["status"] === "unaffected" ? [] : textOf(version?.["version"]) ?? [];
		});
		const linked = /^urn:cdx:[^#]*#(.+)$/s.exec(ref)?.[1];
		const purl = purls.get(ref) ?? purlIn(ref) ?? (linked === void 0 ? null : purlIn(decoded(linked)));
		return [{
			ref: publicRef(ref),
			purl: purl === null ? null : publicPurl(purl),
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
	const source = fieldsOf(vulnerability["source"]);
	return makeFinding({
		id,
		source: "CycloneDX",
		aliases: listOf$1(vulnerability["references"]).map((one) => fieldsOf(one)?.["id"]),
		...affected === null ? {} : placeOf(affected),
		summary: vulnerability["description"],
		urls: [source?.["url"], ...listOf$1(vulnerability["advisories"]).map((one) => fieldsOf(one)?.["url"])],
		weaknesses: weaknessesOf(listOf$1(vulnerability["cwes"])),
		ratings: listOf$1(vulnerability["ratings"]).map(readRating)
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
	const rating = fieldsOf(value);
	const source = textOf(fieldsOf(rating?.["source"])?.["name"])?.slice(0, 40) ?? null;
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
	const analysis = fieldsOf(value);
	const state = states$1.find((one) => one === analysis?.["state"]);
	if (state === void 0) return null;
	const response = responses.filter((one) => listOf$1(analysis?.["response"]).includes(one));
	return {
		state,
		justification: justifications$1.find((one) => one === analysis?.["justification"]) ?? null,
		response,
		detail: textOf(analysis?.["detail"])
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
	for (const one of listOf$1(document["matches"])) {
		const match = fieldsOf(one);
		const vulnerability = fieldsOf(match?.["vulnerability"]);
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
	const artifact = fieldsOf(match["artifact"]);
	const purl = textOf(artifact?.["purl"]);
	const named = purl === null ? null : ofPurl(purl);
	const version = textOf(artifact?.["version"]) ?? named?.version ?? null;
	const related = listOf$1(match["relatedVulnerabilities"]).map(fieldsOf).filter((one) => one !== void 0);
	const all = [vulnerability, ...related];
	return makeFinding({
		id,
		source: "Grype",
		aliases: related.map((one) => one["id"]),
		package: named?.package ?? null,
		versions: version === null ? [] : [version],
		fixed: textsOf(fieldsOf(vulnerability["fix"])?.["versions"]),
		summary: all.map((one) => textOf(one["description"])).find((text) => text !== null),
		urls: all.flatMap((one) => [one["dataSource"], ...listOf$1(one["urls"])]),
		weaknesses: weaknessesOf(all.flatMap((one) => listOf$1(one["cwes"]).map((cwe) => fieldsOf(cwe)?.["cwe"]))),
		ratings: all.flatMap(ratingsOf$2)
	});
}
function ratingsOf$2(vulnerability) {
	const namespace = textOf(vulnerability["namespace"]) ?? "";
	const source = namespace.startsWith("github:") ? "GitHub" : namespace.startsWith("nvd:") ? "NVD" : null;
	const scored = listOf$1(vulnerability["cvss"]).map((one) => {
		const cvss = fieldsOf(one);
		return ratingOf({
			vector: cvss?.["vector"],
			score: fieldsOf(cvss?.["metrics"])?.["baseScore"]
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
	for (const [, entry] of entriesOf(document["vulnerabilities"])) for (const via of listOf$1(fieldsOf(entry)?.["via"])) {
		const advisory = fieldsOf(via);
		if (advisory === void 0) continue;
		const finding = ofAdvisory(advisory, {
			name: textOf(advisory["dependency"]) ?? textOf(advisory["name"]),
			range: textOf(advisory["range"]),
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
	for (const [, entry] of entriesOf(document["advisories"])) {
		const advisory = fieldsOf(entry);
		const patched = /^>=\s*(\d[\w.+-]*)$/.exec(textOf(advisory?.["patched_versions"]) ?? "")?.[1];
		const finding = advisory === void 0 ? null : ofAdvisory(advisory, {
			name: textOf(advisory["module_name"]),
			range: textOf(advisory["vulnerable_versions"]),
			number: advisory["id"],
			fixed: patched === void 0 ? [] : [patched],
			versions: listOf$1(advisory["findings"]).flatMap((one) => textOf(fieldsOf(one)?.["version"]) ?? [])
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
	const url = textOf(advisory["url"]);
	const fromUrl = url === null ? null : /\/(GHSA(?:-[\w]{4}){3})$/i.exec(url)?.[1] ?? null;
	const own = typeof number === "number" || typeof number === "string" ? `npm:${number}` : null;
	const id = idOf(fromUrl) ?? idOf(advisory["github_advisory_id"]) ?? idOf(own);
	if (id === null || name === null) return null;
	const cvss = fieldsOf(advisory["cvss"]);
	return makeFinding({
		id,
		source: "npm audit",
		aliases: listOf$1(advisory["cves"]),
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
		weaknesses: weaknessesOf(listOf$1(advisory["cwe"])),
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
	for (const one of listOf$1(document["statements"])) {
		const statement = fieldsOf(one);
		const vulnerabilities = idsOf(statement?.["vulnerability"]);
		const state = states.get(textOf(statement?.["status"]) ?? "");
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
			at: times.map(textOf).find((time) => time !== null) ?? null,
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
	const vulnerability = fieldsOf(value);
	return [vulnerability?.["name"] ?? textOf(vulnerability?.["@id"])?.split("/").at(-1), ...listOf$1(vulnerability?.["aliases"])].flatMap((id) => idOf(id) ?? []);
}
function analysisOf(statement, state) {
	const written = textOf(statement["justification"]);
	const detail = [
		written === null || exact.has(written) ? null : `${written.replaceAll("_", " ")}.`,
		textOf(statement["impact_statement"]),
		textOf(statement["action_statement"]),
		textOf(statement["status_notes"])
	].filter((text) => text !== null).join(" ");
	return {
		state,
		justification: state === "not_affected" ? justifications.get(written ?? "") ?? null : null,
		response: [],
		detail: detail === "" ? null : detail
	};
}
function subjectsOf(statement) {
	const older = listOf$1(statement["subcomponents"]);
	return listOf$1(statement["products"]).flatMap((one) => {
		const product = identityOf(one);
		const inner = [...listOf$1(fieldsOf(one)?.["subcomponents"]), ...older].flatMap((each) => identityOf(each) ?? []);
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
	const fields = fieldsOf(value);
	const text = textOf(fieldsOf(fields?.["identifiers"])?.["purl"]) ?? textOf(fields?.["@id"]) ?? textOf(value);
	return text === null ? null : publicPurl(text) ?? withoutCredentials(text);
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
	const readings = listOf$1(document["results"]).flatMap((result) => listOf$1(fieldsOf(result)?.["packages"])).map(readScanned);
	return {
		findings: readings.flatMap(({ findings }) => findings),
		statements: [],
		withdrawn: readings.flatMap(({ withdrawn }) => withdrawn),
		unnamed: readings.reduce((sum, { unnamed }) => sum + unnamed, 0)
	};
}
/** One package of a lockfile, with what was found in it. */
function readScanned(value) {
	const entry = fieldsOf(value);
	const found = fieldsOf(entry?.["package"]);
	const name = ofEcosystem(textOf(found?.["ecosystem"]) ?? "", textOf(found?.["name"]) ?? "");
	const version = textOf(found?.["version"]);
	return readRecords(listOf$1(entry?.["vulnerabilities"]), (record, id) => ofScanned(record, id, name, version));
}
function readRecords(records, findingsIn) {
	const findings = [];
	const withdrawn = [];
	let unnamed = 0;
	for (const one of records) {
		const record = fieldsOf(one);
		const id = idOf(record?.["id"]);
		if (record === void 0 || id === null) unnamed += 1;
		else if (textOf(record["withdrawn"]) !== null) withdrawn.push(id);
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
	const special = fieldsOf(record["database_specific"]);
	const references = listOf$1(record["references"]).map((one) => fieldsOf(one)?.["url"]);
	return {
		id,
		source: "OSV",
		aliases: listOf$1(record["aliases"]),
		summary: textOf(record["summary"]) ?? record["details"],
		urls: references,
		weaknesses: weaknessesOf(listOf$1(special?.["cwe_ids"])),
		ratings: [...ratingsOf$1(record["severity"]), ratingOf({ word: special?.["severity"] }, databaseOf(id))]
	};
}
function databaseOf(id) {
	return id.startsWith("GHSA-") ? "GitHub" : null;
}
function ratingsOf$1(severity) {
	return listOf$1(severity).map((one) => ratingOf({ vector: fieldsOf(one)?.["score"] }, null));
}
function findingsOf(record, id) {
	const told = toldOf(record, id);
	const byPackage = /* @__PURE__ */ new Map();
	for (const one of listOf$1(record["affected"])) {
		const entry = fieldsOf(one);
		if (entry === void 0) continue;
		const name = packageOf(fieldsOf(entry["package"]));
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
			versions: entries.flatMap((entry) => textsOf(entry["versions"])),
			ranges,
			fixed: ranges.flatMap(fixesOf),
			ratings: [...told.ratings, ...entries.flatMap((entry) => ratingsOf$1(entry["severity"]))]
		});
	});
}
function packageOf(named) {
	const known = ofEcosystem(textOf(named?.["ecosystem"]) ?? "", textOf(named?.["name"]) ?? "");
	const purl = textOf(named?.["purl"]);
	return known ?? (purl === null ? null : ofPurl(purl)?.package ?? null);
}
/** Ranges of commits say nothing about versions. */
function rangesOf(ranges) {
	return listOf$1(ranges).flatMap((one) => {
		const range = fieldsOf(one);
		const type = range?.["type"];
		if (type !== "SEMVER" && type !== "ECOSYSTEM") return [];
		return [{
			kind: "events",
			semver: type === "SEMVER",
			events: listOf$1(range?.["events"]).flatMap(eventsOf)
		}];
	});
}
function eventsOf(value) {
	const event = fieldsOf(value);
	return [
		["introduced", "introduced"],
		["fixed", "fixed"],
		["last_affected", "last-affected"],
		["limit", "limit"]
	].flatMap(([field, kind]) => {
		const version = textOf(event?.[field]);
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
	for (const one of listOf$1(document["Results"])) {
		const result = fieldsOf(one);
		for (const entry of listOf$1(result?.["Vulnerabilities"])) {
			const found = fieldsOf(entry);
			const id = idOf(found?.["VulnerabilityID"]);
			if (found === void 0 || id === null) unnamed += 1;
			else findings.push(ofVulnerability(found, id, textOf(result?.["Type"]) ?? ""));
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
	const purl = textOf(fieldsOf(found["PkgIdentifier"])?.["PURL"]);
	const named = purl === null ? null : ofPurl(purl);
	const version = textOf(found["InstalledVersion"]) ?? named?.version ?? null;
	return makeFinding({
		id,
		source: "Trivy",
		aliases: listOf$1(found["VendorIDs"]),
		package: named?.package ?? byType(type, textOf(found["PkgName"])),
		versions: version === null ? [] : [version],
		fixed: (textOf(found["FixedVersion"]) ?? "").split(/[,\s]+/).filter((one) => one !== ""),
		summary: found["Title"] ?? found["Description"],
		urls: [found["PrimaryURL"], ...listOf$1(found["References"])],
		weaknesses: weaknessesOf(listOf$1(found["CweIDs"])),
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
	const chosen = sourceName(textOf(found["SeveritySource"]) ?? "");
	const scored = entriesOf(found["CVSS"]).flatMap(([source, value]) => {
		const cvss = fieldsOf(value);
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
		fits: (one) => (textOf(one["@context"]) ?? "").includes("openvex") && Array.isArray(one["statements"]),
		read: readOpenVex
	},
	{
		name: "npm audit",
		fits: (one) => one["auditReportVersion"] === 2 && fieldsOf(one["vulnerabilities"]) !== void 0,
		read: readNpmAudit
	},
	{
		name: "npm audit",
		fits: (one) => fieldsOf(one["advisories"]) !== void 0 && one["metadata"] !== void 0,
		read: readOlderNpmAudit
	},
	{
		name: "Trivy",
		fits: (one) => one["SchemaVersion"] === 2 && one["ArtifactName"] !== void 0,
		read: readTrivy
	},
	{
		name: "Grype",
		fits: (one) => Array.isArray(one["matches"]) && fieldsOf(one["descriptor"])?.["name"] === "grype",
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
		fits: (one) => Array.isArray(one["vulns"]) && listOf$1(one["vulns"]).every((each) => isRecord(fieldsOf(each))),
		read: (one) => readOsvRecords(listOf$1(one["vulns"]))
	}
];
/** Other tools write `results` too; without any, only what stands beside them can tell. */
function isScan(one) {
	const results = listOf$1(one["results"]);
	return results.length > 0 ? results.every((result) => Array.isArray(fieldsOf(result)?.["packages"])) : Array.isArray(one["results"]) && Object.keys(one).every((key) => /^(?:results|experimental_\w+)$/.test(key));
}
function isRecord(one) {
	return textOf(one?.["id"]) !== null && textOf(one?.["modified"]) !== null;
}
const hint = "Waybill reads OSV records and results of osv-scanner, npm audit --json, Trivy and Grype with JSON output, CycloneDX with vulnerabilities, and OpenVEX.";
/**
* Reads a file of findings or of statements; what it is, its content says. Throws FINDINGS_INVALID with the place for what
* is no JSON, for a report of a scan that failed, and for any other document.
*/
function readAdvisories(text, path) {
	const value = parsed(text, path);
	const document = fieldsOf(value);
	if (Array.isArray(value) && value.length > 0 && value.every((one) => isRecord(fieldsOf(one)))) return advisoryFile(path, "OSV", readOsvRecords(value));
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
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	if (source.trim() === "") throw invalid("The file is empty.", path, 1);
	try {
		return JSON.parse(source);
	} catch {
		const end = text.trimEnd().length;
		const offset = Math.min(faultOffset(text), end);
		throw invalid(offset === end ? "The file ends too early." : "The file is not JSON.", path, lineAt(text, offset));
	}
}
/** A scan that failed is never taken for one that found nothing. */
function unknownDocument(document, text, path) {
	const line = (key) => lineAt(text, Math.max(0, text.indexOf(`"${key}"`)));
	if (document?.["error"] !== void 0) return invalid("This is the report of an audit that failed.", path, line("error"), "Run the audit again, and see what it says.");
	if (document?.["bomFormat"] === "CycloneDX") return invalid("This CycloneDX document has no vulnerabilities.", path, 1, "A bill of materials is given with --bom.");
	return invalid("This is no file of findings that Waybill knows.", path, 1);
}
function invalid(message, file, line, next = hint) {
	return new WaybillError("FINDINGS_INVALID", message, {
		at: {
			file,
			line
		},
		hint: next
	});
}

// src/advisories/severity-limit.ts
/** What a limit can be set to; each stands for itself and all that is worse. */
const severityLimits = [
	"critical",
	"high",
	"medium",
	"low"
];
/**
* Which open vulnerabilities are as bad as a limit, or worse. What VEX says is no risk is not open, and what only
* development needs is not delivered: neither counts. Whose severity nobody tells counts where the limit is `low`, which
* is any, else it is only told. Reports of malicious code (`MAL-…`) have no severity by their nature and always count:
* github.com/ossf/malicious-packages.
*/
function beyondLimit(comparison, limit) {
	const open = [
		...comparison.new,
		...comparison.open,
		...comparison.undated
	].sort(worstFirst);
	const isUnrated = (change) => change.severity === "unknown" && limit !== "low" && !isMalicious(change);
	const isBad = (change) => isMalicious(change) || rank(change.severity) <= rank(limit) || change.severity === "unknown" && limit === "low";
	return {
		refused: open.filter(isBad),
		unrated: open.filter(isUnrated),
		development: comparison.development.filter(isBad)
	};
}
function rank(severity) {
	return severities.indexOf(severity);
}
function isMalicious({ id, aliases }) {
	return [id, ...aliases].some((one) => one.startsWith("MAL-"));
}

// src/advisories/speech.ts
/** For a document of one format. Text has no links: an id is looked up by its name. */
function speechOf(format) {
	const { within, code } = dialects[format];
	return {
		plain: within,
		code,
		link: (url, text) => format === "text" ? within(text) : anchorTo(format, url, within(text))
	};
}
/** For a line that a renderer takes for text with code spans (`renderInline`): only names are code, and nothing is a link. */
const inlineSpeech = {
	plain: withoutBackticks,
	code: (text) => `\`${withoutBackticks(text)}\``,
	link: (_url, text) => withoutBackticks(text)
};
function withoutBackticks(text) {
	return text.replaceAll("`", "'");
}
/** `1.0.0`, `1.0.0 and 2.0.0`; more than a few say no more than their number. */
function enumeration(items, word = "and") {
	const some = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
	return some.length < 2 ? some[0] ?? "" : `${some.slice(0, -1).join(", ")} ${word} ${some.at(-1) ?? ""}`;
}
/** The beginning of somebody's text, to be read as a sentence: it ends with a full stop. */
function sentence(text, longest) {
	const plain = clipped(text, longest).replace(/[.\s]{1,9}$/, "");
	return plain === "" || /[…!?]$/.test(plain) ? plain : `${plain}.`;
}

// src/advisories/tell-vulnerabilities.ts
/**
* What is told of vulnerabilities: fixed, new, still open, unclear, no risk, each a sentence or two a line; groups without
* lines are left out. What only development needs is told by its number and the names of a few.
*/
function vulnerabilityGroups(comparison, format) {
	return groupsIn(comparison, speechOf(format));
}
function groupsIn(comparison, speech) {
	const group = ([title, lead], changes, line) => ({
		title,
		lead,
		lines: changes.map((change) => line(change, speech))
	});
	const { compared, development } = comparison;
	return [
		group(["Fixed vulnerabilities", "Fixed"], comparison.fixed, fixedLine),
		group(["New vulnerabilities", "New"], comparison.new, openLine),
		group(compared ? ["Vulnerabilities that are still open", "Still open"] : ["Open vulnerabilities", "Open"], comparison.open, openLine),
		group(["Open vulnerabilities that may be new", "Open, maybe new"], comparison.undated, openLine),
		group(["Vulnerabilities that may be gone", "Maybe gone"], comparison.unclear, unclearLine),
		group(["Not at risk", "Not at risk"], comparison.dismissed, dismissedLine),
		{
			title: "Only for development",
			lead: "Only for development",
			lines: development.length === 0 ? [] : [developmentLine(development, speech)]
		}
	].filter(({ lines }) => lines.length > 0);
}
/** The whole as text: a heading, the totals, then headings and lists in Markdown, or plain lines. */
function tellVulnerabilities(comparison, names, format) {
	const { plain, code } = speechOf(format);
	const { name, version } = names.current;
	const heading = `Vulnerabilities in ${code(name)}${version === null ? "" : ` ${plain(version)}`}`;
	const groups = vulnerabilityGroups(comparison, format).map(({ title, lines }) => {
		const items = lines.map((line) => `- ${line}\n`).join("");
		return format === "md" ? `\n### ${title}\n\n${items}` : `\n${title}\n${items}`;
	});
	const totals = totalsLine(comparison, names.previous, speechOf(format));
	return `${format === "md" ? `## ${heading}\n` : heading}\n${totals}\n${groups.join("")}`;
}
/** Lines of a group that a section of notes has, before it only counts the others. */
const longestGroup = 8;
/**
* The same for a section of something larger: the totals, then a line each, which a renderer takes for text with code
* spans. What is no risk or only for development is told by its number.
*/
function vulnerabilityLines(comparison, previous, longest = longestGroup) {
	const lines = groupsIn({
		...comparison,
		dismissed: [],
		development: []
	}, inlineSpeech).flatMap(({ lead, lines: all }) => {
		const left = all.length - longest;
		const more = left > 0 ? [`${lead}: … and ${left} more.`] : [];
		return [...all.slice(0, longest).map((line) => `${lead}: ${line}`), ...more];
	});
	return [totalsLine(comparison, previous, inlineSpeech), ...lines];
}
/** `Since 1.3.0: 1 fixed, none new, 2 still open.` */
function totalsLine(comparison, previous, speech) {
	const { compared, fixed, open, undated, unclear, dismissed, development } = comparison;
	const some = (changes, words) => changes.length === 0 ? [] : [`${changes.length} ${words}`];
	const many = (changes, words) => `${changes.length || "none"} ${words}`;
	const parts = [[
		...compared ? [
			many(fixed, "fixed"),
			many(comparison.new, "new"),
			many(open, "still open")
		] : [many(open, "open")],
		...some(undated, "open and maybe new"),
		...some(unclear, "maybe gone")
	], [...some(dismissed, "assessed as no risk"), ...some(development, "only for development")]].filter((list) => list.length > 0).map((list) => list.join(", "));
	return `${compared && previous !== null ? `Since ${speech.plain(previous)}` : "Known vulnerabilities"}: ${parts.join("; ")}.`;
}
/** `CVE-2026-1 (high) in `x` 1.0.0: Prototype pollution. This release has 1.0.1.` */
function fixedLine(change, speech) {
	const now = change.to.length === 0 ? `${speech.code(change.package)} is no longer part of it.` : `This release has ${versions(change.to, speech)}.`;
	return `${what(change, speech)} ${now}`;
}
/** `CVE-2026-1 (high) in `x` 1.0.0, through `y`: Prototype pollution. Fixed in 1.0.1.` */
function openLine(change, speech) {
	const { fixedIn, affected, analysis } = change;
	const way = fixedIn.length > 0 ? `Fixed in ${versions(fixedIn, speech, "or")}.` : affected === null ? "No fixed version is known." : `Affected are the versions ${speech.code(clipped(affected))}.`;
	return [
		what(change, speech),
		way,
		...assessment(analysis, speech)
	].join(" ");
}
function unclearLine(change, speech) {
	return `${what(change, speech)} This release has ${versions(change.to, speech)}, which nobody has looked at.`;
}
function dismissedLine(change, speech) {
	return [what(change, speech), ...assessment(change.analysis, speech)].join(" ");
}
/** The id, how bad it is, where it is, what brings that in, and what it is about. */
function what(change, speech) {
	const { id, severity, url, from, summary, through } = change;
	const bad = severity === "unknown" ? "severity unknown" : severity;
	const place = `${speech.code(change.package)}${from.length === 0 ? "" : ` ${versions(from, speech)}`}`;
	const brought = through === null ? "" : `, through ${speech.code(packageName(through).name)}`;
	const about = summary === null ? "." : `: ${speech.plain(sentence(summary, 140))}`;
	return `${speech.link(url, id)} (${bad}) in ${place}${brought}${about}`;
}
function versions(some, { plain }, word = "and") {
	return plain(enumeration(some, word));
}
const verdicts = {
	exploitable: "It does affect this release.",
	in_triage: "Whether it affects this release is being looked into.",
	not_affected: "It does not affect this release.",
	false_positive: "It is a false alarm.",
	resolved: "It is mended in this release.",
	resolved_with_pedigree: "It is mended in this release."
};
/** After `since`, in words for somebody who develops no software. */
const reasons$1 = {
	code_not_present: "the vulnerable code is not in it",
	code_not_reachable: "the vulnerable code is never run",
	requires_configuration: "it takes a setting that is not used",
	requires_dependency: "it takes another package that is not there",
	requires_environment: "an attacker cannot get at it where this runs",
	protected_by_compiler: "the compiler prevents it",
	protected_at_runtime: "it is prevented while the product runs",
	protected_at_perimeter: "it is stopped before it reaches the product",
	protected_by_mitigating_control: "other measures prevent it"
};
/** What somebody has said of it, with their own words. */
function assessment(analysis, speech) {
	if (analysis === null) return [];
	const { state, justification, detail } = analysis;
	const said = verdicts[state];
	return [justification === null ? said : `${said.slice(0, -1)}, since ${reasons$1[justification]}.`, ...detail === null ? [] : [speech.plain(capitalized(sentence(detail, 300)))]];
}
function capitalized(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function developmentLine(changes, { code }) {
	const names = [...new Set(changes.map((change) => change.package))];
	return `${counted(changes.length, "known vulnerability", "known vulnerabilities")} in packages that only development needs, and that nobody gets with the product: ${enumeration(names.map(code))}.`;
}

// src/advisories/vulnerabilities-document.ts
const side = object({
	/** The revision that was asked for; null for a file. */
	ref: nullable(string()),
	commit: nullable(string()),
	file: nullable(string()),
	/** The product, as its bill of materials names it. */
	name: nullable(string()),
	version: nullable(string()),
	serialNumber: nullable(string()),
	components: int()
});
const vulnerability = object({
	/** The CVE where there is one. */
	id: string(),
	aliases: array(string()),
	severity: _enum(severities),
	score: nullable(number$1()),
	summary: nullable(string()),
	url: string(),
	package: string(),
	/** The affected components: of the previous release in `fixed` and `unclear`, else of this one. */
	purls: array(string()),
	/** Their versions. */
	from: array(string()),
	/** In `fixed` and `unclear`, the versions that this release has instead; none where the package is gone. */
	to: array(string()),
	/** Later versions that are not affected. */
	fixedIn: array(string()),
	/** Affected versions as npm writes ranges, where the source tells them so. */
	affected: nullable(string()),
	/** Asked for by the product itself; null where the bill of materials does not tell. */
	direct: nullable(boolean()),
	/** The purls on the shortest path from the product to it. */
	via: nullable(array(string())),
	/** The purl of what the product asks for and that brings it in; null for what the product asks for itself. */
	through: nullable(string()),
	/** What a statement of VEX says, in the words of CycloneDX; null where there is none. */
	analysis: nullable(object({
		state: _enum([
			"resolved",
			"resolved_with_pedigree",
			"exploitable",
			"in_triage",
			"false_positive",
			"not_affected"
		]),
		justification: nullable(_enum(justifications$1)),
		response: array(_enum(responses)),
		detail: nullable(string())
	})),
	/** Which kinds of files say so. */
	sources: array(string())
});
const list = array(vulnerability);
/**
* The document `waybill/vulnerabilities@1`: what `bom vulnerabilities --json` prints. Each vulnerability of a package is in
* one list; those of this release are in `new`, `open`, `undated`, `dismissed` and `development`. Text is as it was read.
*/
const vulnerabilitiesSchema = object({
	schema: literal("waybill/vulnerabilities@1"),
	release: side,
	/** Null where nothing is compared: then `open` is everything that is open. */
	previous: nullable(side),
	/** What was read, in the order that it was given. */
	files: array(object({
		path: string(),
		format: string(),
		findings: int(),
		statements: int(),
		withdrawn: int()
	})),
	counts: object({
		fixed: int(),
		new: int(),
		open: int(),
		undated: int(),
		unclear: int(),
		dismissed: int(),
		development: int(),
		/** Different findings, one a vulnerability and package: each is in a list of this release, or in `unmatched`, or in both. */
		findings: int(),
		unmatched: int()
	}),
	/** In the previous release, and no longer in this one. */
	fixed: list,
	new: list,
	/** In both. */
	open: list,
	/** In this release; nobody can tell whether also in the previous one. */
	undated: list,
	/** In the previous release; nobody can tell whether still. */
	unclear: list,
	/** Assessed as no risk. */
	dismissed: list,
	/** Only in packages that development needs. */
	development: list,
	/** Findings that are about nothing in this release, or of which nobody can tell. */
	unmatched: array(object({
		id: string(),
		package: nullable(string()),
		why: _enum([
			"absent",
			"other-version",
			"undecided",
			"unnamed"
		]),
		reason: string()
	})),
	/** Statements of VEX that are about nothing that was found here. */
	unusedStatements: array(object({
		ids: array(string()),
		file: string(),
		reason: string()
	})),
	/** Ids of advisories that were taken back; they are in no list. */
	withdrawn: array(string())
});
/** What was judged, as programs want it. */
function vulnerabilitiesDocument(comparison, read) {
	const { now, fixed, open, undated, unclear, dismissed, development } = comparison;
	const lists = {
		fixed,
		new: comparison.new,
		open,
		undated,
		unclear,
		dismissed,
		development
	};
	const unmatched = now.unmatched.map(({ finding, why, reason }) => ({
		id: finding.id,
		package: finding.package?.name ?? null,
		why,
		reason
	}));
	return {
		schema: "waybill/vulnerabilities@1",
		release: sideOf(read.current),
		previous: read.previous === null ? null : sideOf(read.previous),
		files: read.files.map(({ path, format, findings, statements, withdrawn }) => ({
			path,
			format,
			findings: findings.length,
			statements: statements.length,
			withdrawn: withdrawn.length
		})),
		counts: {
			...countsOf(comparison),
			findings: now.findings,
			unmatched: unmatched.length
		},
		...Object.fromEntries(Object.entries(lists).map(([name, changes]) => [name, changes.map(entryOf)])),
		unmatched,
		unusedStatements: now.unused.map(({ statement: { vulnerabilities, file }, reason }) => ({
			ids: [...vulnerabilities],
			file,
			reason
		})),
		withdrawn: [...new Set(read.files.flatMap(({ withdrawn }) => withdrawn))]
	};
}
function countsOf(comparison) {
	return {
		fixed: comparison.fixed.length,
		new: comparison.new.length,
		open: comparison.open.length,
		undated: comparison.undated.length,
		unclear: comparison.unclear.length,
		dismissed: comparison.dismissed.length,
		development: comparison.development.length
	};
}
function sideOf({ bom, origin }) {
	const { root, serialNumber, components } = bom;
	const name = root === null ? null : root.group === null ? root.name : `${root.group}/${root.name}`;
	return {
		ref: origin.ref ?? null,
		commit: origin.commit ?? null,
		file: origin.file ?? null,
		name,
		version: root?.version ?? null,
		serialNumber,
		components: components.length
	};
}
function entryOf(change) {
	const { analysis } = change;
	return {
		...change,
		aliases: [...change.aliases],
		purls: [...change.purls],
		from: [...change.from],
		to: [...change.to],
		fixedIn: [...change.fixedIn],
		via: change.via === null ? null : [...change.via],
		analysis: analysis === null ? null : {
			...analysis,
			response: [...analysis.response]
		},
		sources: [...change.sources]
	};
}

// src/journeys/vulnerability-remarks.ts
/** Sentences of one kind that are told one by one; of others only their number. */
const mostTold = 20;
/** Accounts for every finding and statement that was read: what was used, and of the rest why not. */
function accountFor({ now }, { found, known, foundBefore }) {
	const files = [
		...found,
		...known,
		...foundBefore
	];
	const withdrawn = [...new Set(files.flatMap((file) => file.withdrawn))];
	const undecided = now.unmatched.filter(({ why }) => why === "undecided");
	return [
		...files.flatMap(({ warnings }) => warnings.map(warning)),
		...[...found, ...foundBefore].filter(hasOnlyStatements).map(onlyStatements),
		...known.filter(({ statements }) => statements.length === 0).map(noStatements),
		...files.map((file) => info(`${file.path}: ${contents(file)}.`)),
		info(totals(now.findings, now.unmatched)),
		...some(undecided.map(({ reason }) => warning(reason))),
		...some(now.unused.filter((one) => one.found).map(({ reason }) => warning(reason))),
		...some(now.unused.filter((one) => !one.found).map(({ reason }) => info(reason))),
		...withdrawn.length === 0 ? [] : [info(`Taken back by who told them, and left out: ${listed(withdrawn)}.`)]
	];
}
function info(text) {
	return {
		level: "info",
		text
	};
}
function warning(text) {
	return {
		level: "warning",
		text
	};
}
function some(said) {
	const left = said.length - mostTold;
	return left > 0 ? [...said.slice(0, mostTold), info(`… and ${left} more like that; --json lists all.`)] : [...said];
}
function listed(words) {
	const left = words.length - mostTold;
	return left > 0 ? `${words.slice(0, mostTold).join(", ")} and ${left} more` : words.join(", ");
}
function hasOnlyStatements({ findings, statements }) {
	return findings.length === 0 && statements.length > 0;
}
function onlyStatements({ path }) {
	return warning(`${path} says what is known of findings, and finds nothing itself: give what a scanner found too.`);
}
function noStatements({ path, findings }) {
	return warning(`${path} has ${findings.length > 0 ? "only findings, which are given without --vex" : "no statements"}; nothing of it was used.`);
}
/** `OSV, 3 findings, 1 withdrawn`. */
function contents({ format, findings, statements, withdrawn }) {
	return [format, ...[
		...findings.length > 0 || statements.length === 0 ? [number(findings.length, "finding")] : [],
		...statements.length > 0 ? [number(statements.length, "statement")] : [],
		...withdrawn.length > 0 ? [`${withdrawn.length} withdrawn`] : []
	]].join(", ");
}
function number(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
const reasons = [
	["absent", "about packages that are not in it"],
	["other-version", "about other versions than it has"],
	["undecided", "of which nobody can tell"],
	["unnamed", "about no package that a lockfile can have"]
];
/** One that is matched and undecided is counted with what is matched. */
function totals(findings, unmatched) {
	const only = new Set(unmatched.map(({ finding }) => finding)).size;
	const counts = reasons.flatMap(([why, words]) => {
		const count = unmatched.filter((one) => one.why === why).length;
		return count === 0 ? [] : [`${count} ${words}`];
	});
	return [`${number(findings, "different finding")}: ${findings - only} about what the bill of materials has`, ...counts].join(", ") + ".";
}

// src/journeys/vulnerabilities.ts
/**
* Reads what scanners found and what is known of it, and looks it up in a bill of materials and in the one before. A
* statement of VEX is believed about every release that it names. Throws FINDINGS_INVALID for each file that cannot be
* read, all of them at once.
*/
function judgeVulnerabilities(request) {
	const { current, previous, findings, vex = [], previousFindings = null } = request;
	const [found, known, foundBefore] = readAll([
		findings,
		vex,
		previousFindings ?? []
	]);
	const statements = [
		...found,
		...known,
		...foundBefore
	].flatMap((file) => file.statements);
	const releaseOf = (bom, files) => ({
		bom,
		findings: files?.flatMap((file) => file.findings) ?? null,
		statements,
		withdrawn: files?.flatMap((file) => file.withdrawn) ?? []
	});
	const now = releaseOf(current.bom, found);
	const comparison = previous === null ? openNow(now) : fixedOpenNew(releaseOf(previous.bom, previousFindings === null ? null : foundBefore), now);
	return {
		request,
		comparison,
		files: [
			...found,
			...known,
			...foundBefore
		],
		said: accountFor(comparison, {
			found,
			known,
			foundBefore
		})
	};
}
/** Several files are told of together, so that nobody mends them one run at a time. */
function readAll(groups) {
	const errors = [];
	const read = groups.map((group) => group.flatMap(({ path, text }) => {
		try {
			return [readAdvisories(text, path)];
		} catch (error) {
			if (!(error instanceof WaybillError)) throw error;
			errors.push(error);
			return [];
		}
	}));
	const [first] = errors;
	if (first !== void 0) throw errors.length === 1 ? first : new WaybillErrors(errors);
	return read;
}
/** The judgement for people. */
function renderVulnerabilities(judgement, format) {
	const { comparison, request } = judgement;
	const { root } = request.current.bom;
	const name = root === null ? nameOf(request.current) : root.group === null ? root.name : `${root.group}/${root.name}`;
	const previous = request.previous === null ? null : nameOf(request.previous);
	return tellVulnerabilities(comparison, {
		current: {
			name,
			version: root?.version ?? null
		},
		previous
	}, format);
}
/** What people call a release: the revision that was asked for, else its version, else the file. */
function nameOf({ bom, origin }) {
	return origin.ref ?? bom.root?.version ?? origin.file ?? "the bill of materials";
}
/** The judgement for programs. */
function documentOfVulnerabilities({ comparison, request, files }) {
	return vulnerabilitiesDocument(comparison, {
		...request,
		files
	});
}
/**
* What was found, as the document that stands beside the bill of materials and links to it (CycloneDX VDR). It has what
* only development needs too, since the bill of materials has it. `timestamp` is that of the bill of materials. Throws
* BOM_INVALID for a document that breaks its specification.
*/
async function discloseVulnerabilities({ comparison: { now } }, timestamp) {
	const { writeVulnerabilities } = await import("../document.js");
	const { validateDocument } = await import("../validate.js");
	const written = writeVulnerabilities(now.matches, now.bom, {
		timestamp,
		toolVersion: "0.1.0"
	});
	const [fault] = await validateDocument(JSON.parse(written.text), "1.6");
	if (fault === void 0) return written;
	throw new WaybillError("BOM_INVALID", `The VDR document is not valid: ${fault.pointer} ${fault.message}.`, { hint: "Please report this with the files that you gave." });
}
/** When a bill of materials was drawn up, RFC 3339: of its text or of what that holds; null where it does not tell. */
function timestampIn(document) {
	const value = typeof document === "string" ? JSON.parse(document.replace(/^\uFEFF/, "")) : document;
	const text = textOf(fieldsOf(fieldsOf(value)?.["metadata"])?.["timestamp"]);
	const date = new Date(text ?? NaN);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** Throws USAGE for what is no limit. */
function severityLimitNamed(text) {
	const limit = severityLimits.find((one) => one === text);
	if (limit !== void 0 || text === null) return limit ?? null;
	throw new WaybillError("USAGE", `There is no severity ${text}.`, { hint: `Severities: ${severityLimits.join(", ")}.` });
}
/** What a limit makes of a judgement: `beyondLimit` has the rules. */
function judgeByLimit({ comparison }, limit) {
	const { refused, unrated, development } = beyondLimit(comparison, limit);
	const told = (changes) => changes.map(nameOfChange).join(", ");
	const said = refused.map((change) => ({
		level: "error",
		text: `${nameOfChange(change)} is open, and --fail-on ${limit} does not allow it.`
	}));
	if (unrated.length > 0) said.push({
		level: "warning",
		text: `Nobody tells how severe these are, so that --fail-on ${limit} lets them pass: ${told(unrated)}.`
	});
	if (development.length > 0) said.push({
		level: "info",
		text: `Only development needs these, so that --fail-on ${limit} lets them pass: ${told(development)}.`
	});
	return {
		isRefused: refused.length > 0,
		said
	};
}
function nameOfChange({ id, severity, package: name, from }) {
	return `${id} (${severity}) in ${[name, ...from.slice(0, 3)].join(" ")}`;
}
/** What notes tell of vulnerabilities: totals, then what is fixed, new and open. Throws as `judgeVulnerabilities` does. */
function vulnerabilitiesSection(request) {
	const { comparison, said } = judgeVulnerabilities(request);
	const previous = request.previous === null ? null : nameOf(request.previous);
	return {
		lines: vulnerabilityLines(comparison, previous),
		counts: countsOf(comparison),
		said
	};
}

export { renderVulnerabilities as a, vulnerabilitiesSection as c, judgeVulnerabilities as i, documentOfVulnerabilities as n, severityLimitNamed as o, judgeByLimit as r, timestampIn as s, discloseVulnerabilities as t };