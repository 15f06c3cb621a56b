const require_bom = require("./lockfiles.js");
const require_cli_program_ts = require("../cli/program.js");
const require_license_family = require("../bom/license-family.js");
const require_shared = require("../cli/source.js");
const require_license_purl = require("../bom/license-purl.js");
const require_cli_ahead_ts = require("../cli/ahead.js");

// src/bom/license-policy.ts
var import_spdx = require_bom.require_spdx();
/** From what passes to what does not: of alternatives the first counts, of what holds together the last. */
const licenseAnswers = [
	"allow",
	"review",
	"deny"
];
/**
* Opens a policy. A licence is looked up in all lists by its id with its exception, then by its id alone, then by its
* family, then by a word for several families: the most exact entry decides, and of equally exact ones the strictest. Of
* alternatives (`OR`) the best is taken, since whoever passes the software on may choose; what holds together (`AND`) is as
* good as its worst part. Case does not count, and ids that SPDX has taken back are the same as what stands for them
* (`GPL-2.0+`, `GPL-2.0-or-later`).
*/
function openLicensePolicy(configuration) {
	const rules = /* @__PURE__ */ new Map();
	for (const answer of licenseAnswers) for (const entry of configuration[answer]) rules.set(keyOf(entry), answer);
	const book = {
		rules,
		others: configuration.others ?? (configuration.allow.length > 0 ? "deny" : "allow"),
		unknown: configuration.unknown
	};
	const known = /* @__PURE__ */ new Map();
	return (license) => {
		const key = JSON.stringify([
			license?.expression,
			license?.ids,
			license?.names
		]);
		const ruling = known.get(key) ?? ofLicense(license, book);
		known.set(key, ruling);
		return ruling;
	};
}
/** What an entry is filed under. */
function keyOf(entry) {
	const word = entry.trim().toLowerCase();
	if (isFamilyWord(word)) return `family:${word}`;
	const read = require_bom.readLicense([entry]);
	const text = read?.expression ?? read?.ids[0] ?? entry.trim();
	const node = require_bom.parseExpression(text, longestExpression);
	return node !== null && "license" in node ? nameOf(leafOf(node)).toLowerCase() : text.toLowerCase();
}
function ofLicense(license, book) {
	if (license === null) return {
		answer: book.unknown,
		rule: `unknown: ${book.unknown}`,
		reason: "No licence is declared"
	};
	const tree = license.expression === null ? null : require_bom.parseExpression(license.expression, longestExpression);
	if (tree !== null) return ofNode(tree, book);
	return [...license.ids.map((id) => ofLeaf(require_license_family.currentLicense(id, false, null), book)), ...[...license.names, ...license.expression === null ? [] : [license.expression]].map((name) => ofName(name, book))].reduce(better);
}
/** Joined from the declarations of one package; longer ones nobody wrote. The parser may not know all of the list of ids. */
const longestExpression = 2e4;
/** The depth is bounded by the longest expression. */
function ofNode(node, book) {
	if ("license" in node) return ofLeaf(leafOf(node), book);
	const left = ofNode(node.left, book);
	const right = ofNode(node.right, book);
	return node.conjunction === "or" ? better(left, right) : better(left, right) === left ? right : left;
}
function better(left, right) {
	return licenseAnswers.indexOf(right.answer) < licenseAnswers.indexOf(left.answer) ? right : left;
}
function leafOf(node) {
	return require_license_family.currentLicense(node.license, node.plus === true, node.exception ?? null);
}
function nameOf({ id, exception }) {
	return exception === null ? id : `${id} WITH ${exception}`;
}
function ofLeaf(leaf, { rules, others }) {
	const name = nameOf(leaf);
	const exact = [name, leaf.id].find((key) => rules.has(key.toLowerCase()));
	if (exact !== void 0) {
		const answer = rules.get(exact.toLowerCase()) ?? others;
		return {
			answer,
			rule: `${answer}: ${exact}`,
			reason: `${name} is listed under ${answer}`
		};
	}
	const family = require_license_family.licenseFamily(leaf.id, leaf.exception);
	const word = family === null ? void 0 : wordsFor(family).find((one) => rules.has(`family:${one}`));
	const byFamily = rules.get(`family:${word}`);
	if (family !== null && byFamily !== void 0) {
		const reason = `${name} is ${familyPhrases[family]}, which is listed under ${byFamily}`;
		return {
			answer: byFamily,
			rule: `${byFamily}: ${word}`,
			reason
		};
	}
	return {
		answer: others,
		rule: `others: ${others}`,
		reason: `No list has ${name}`
	};
}
/** The family itself before the words that stand for more. */
function wordsFor(family) {
	return [family, ...[...require_license_family.familyGroups].filter(([, inside]) => inside.includes(family)).map(([word]) => word)];
}
function isFamilyWord(word) {
	return require_license_family.familyGroups.has(word) || require_license_family.licenseFamilies.some((family) => family === word);
}
const familyPhrases = {
	"public-domain": "a dedication to the public",
	permissive: "permissive",
	"weak-copyleft": "weak copyleft",
	"strong-copyleft": "strong copyleft",
	"network-copyleft": "network copyleft",
	restricted: "a licence that restricts use"
};
function ofName(name, { rules, unknown }) {
	const answer = rules.get(name.toLowerCase());
	if (answer !== void 0) return {
		answer,
		rule: `${answer}: ${name}`,
		reason: `"${name}" is listed under ${answer}`
	};
	return {
		answer: unknown,
		rule: `unknown: ${unknown}`,
		reason: `"${name}" is no SPDX licence`
	};
}
/** What of `licenses` in `waybill.yml` cannot be meant: entries that are neither ids, families nor texts that packages use. */
function licensePolicyFaults(configuration) {
	const words = [.../* @__PURE__ */ new Set([...require_license_family.licenseFamilies, ...require_license_family.familyGroups.keys()])];
	return licenseAnswers.flatMap((answer) => configuration[answer].flatMap((entry, at) => {
		const path = [
			"licenses",
			answer,
			at
		];
		const word = entry.trim().toLowerCase();
		if (isFamilyWord(word)) return [];
		const key = keyOf(entry);
		if (/ (?:or|and) /.test(key)) return [{
			path,
			part: "value",
			message: `licenses.${answer} takes single licences, not "${entry}".`,
			hint: "Give each its own entry."
		}];
		const id = require_bom.readLicense([entry]);
		if (id !== null && id.names.length === 0 || /\s/.test(entry.trim()) || word === "unlicensed") return [];
		const meant = require_cli_program_ts.suggest(entry, words) ?? require_cli_program_ts.suggest(entry, commonIds.filter(import_spdx.isSupportedSpdxId));
		return [{
			path,
			part: "value",
			message: `licenses.${answer}: "${entry}" is no SPDX id and no family of licences.`,
			hint: meant === null ? `Families: ${words.join(", ")}.` : `Did you mean "${meant}"?`
		}];
	}));
}
const commonIds = [
	"MIT",
	"ISC",
	"Apache-2.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"0BSD",
	"MPL-2.0",
	"EPL-2.0",
	"CC0-1.0",
	"CC-BY-4.0",
	"GPL-2.0-only",
	"GPL-2.0-or-later",
	"GPL-3.0-only",
	"GPL-3.0-or-later",
	"LGPL-2.1-only",
	"LGPL-3.0-only",
	"AGPL-3.0-only",
	"Unlicense",
	"Zlib",
	"BlueOak-1.0.0",
	"Python-2.0"
];

// src/bom/license-verdicts.ts
/**
* Judges the licences of packages by the configuration `licenses`. Folders of the project itself are not judged, nor what
* only development needs unless `production-only` is false. `today` (`2026-11-21`) ends exceptions that have an `until`.
*/
function judgeLicenses(items, configuration, today) {
	const read = require_bom.licenseReader();
	const policy = openLicensePolicy(configuration);
	const exceptions = openExceptions(configuration, today);
	const verdicts = [];
	const excepted = [];
	for (const item of items) {
		if (item.kind === "project" || configuration["production-only"] && item.need === "development") continue;
		const declared = read(item.licenses);
		const ruling = policy(declared);
		if (ruling.answer === "allow") continue;
		const license = declared === null ? null : require_bom.licenseText(declared);
		const reason = exceptions.reasonFor(item.purl, license);
		if (reason === null) verdicts.push(verdictOf(item.purl, license, {
			...ruling,
			answer: ruling.answer
		}));
		else excepted.push({
			purl: item.purl,
			license,
			reason
		});
	}
	verdicts.sort((a, b) => require_bom.byCodeUnit(a.verdict, b.verdict) || require_bom.byCodeUnit(a.purl, b.purl));
	excepted.sort((a, b) => require_bom.byCodeUnit(a.purl, b.purl));
	return {
		verdicts,
		excepted,
		warnings: exceptions.warnings()
	};
}
function verdictOf(purl, license, { answer, rule, reason }) {
	return {
		purl,
		license,
		verdict: answer === "deny" ? "deny" : "review",
		rule,
		reason
	};
}
function openExceptions({ exceptions }, today) {
	const open = exceptions.map((exception) => ({
		...exception,
		fits: require_shared.globOf(exception.purl),
		over: exception.until !== void 0 && exception.until < today,
		used: false
	}));
	return {
		reasonFor: (purl, license) => {
			let reason = null;
			for (const exception of open) {
				if (!exception.fits(purl) && !exception.fits(require_license_purl.withoutVersion(purl))) continue;
				if (exception.license !== void 0 && exception.license !== license) continue;
				exception.used = true;
				if (!exception.over) reason ??= exception.reason;
			}
			return reason;
		},
		warnings: () => open.flatMap(({ purl, until, over, used }) => {
			if (over) return [`The licence exception for ${purl} ended on ${until}.`];
			return used ? [] : [`The licence exception for ${purl} is not needed: it lets nothing through.`];
		})
	};
}

// src/journeys/license-policy.ts
/** Judges the packages that come from elsewhere by `licenses` of the configuration. Throws WaybillErrors, with places, for a policy that cannot be meant. */
function judgeByPolicy(policy, { items, today, placeOf }) {
	const faults = licensePolicyFaults(policy);
	if (faults.length > 0) throw new require_cli_ahead_ts.WaybillErrors(faults.map(({ path, message, hint }) => new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", message, {
		at: placeOf(path),
		...hint === void 0 ? {} : { hint }
	})));
	const others = items.filter((item) => !require_bom.isOwn(item));
	const { verdicts, excepted, warnings } = judgeLicenses(others, policy, today.toISOString().slice(0, 10));
	const told = (verdict) => verdicts.filter((one) => one.verdict === verdict).map(sentence);
	return {
		denied: told("deny"),
		review: told("review"),
		warnings: [...warnings, ...excepted.map(({ purl, license, reason }) => `${purl} (${license ?? "no licence"}) is excepted: ${reason}`)]
	};
}
function sentence({ purl, license, verdict, reason }) {
	const what = verdict === "deny" ? "is not allowed" : "wants a look";
	const why = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`.replace(/\.$/, "");
	return license === null ? `${purl} ${what}: ${why}.` : `${purl} ${what}: ${license}; ${why}.`;
}

exports.judgeByPolicy = judgeByPolicy;