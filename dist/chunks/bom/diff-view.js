const require_rolldown_runtime = require("../rolldown.js");
const require_diff_document = require("./diff-document.js");
const require_diff_words = require("./diff-words.js");

// src/bom/diff-view.ts
var diff_view_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ viewDifference: () => viewDifference });
/** The view of a difference: what needs attention first, then what the product asks for, then what that brings along. */
function viewDifference(diff, { limit }) {
	const several = languagesOf(diff).size > 1;
	const group = groupsOf(limit);
	const attention = require_diff_document.flagNames.flatMap((name) => {
		const items = diff.flags.filter(({ flag }) => flag === name).map((flag) => flagItem(flag, several));
		return items.length === 0 ? [] : [group({
			...require_diff_words.flagWords[name],
			folded: false,
			items
		})];
	});
	const sections = [
		section("New", alone(diff.added), (entry) => listedItem(entry, several), group),
		section("Removed", alone(diff.removed), (entry) => listedItem(entry, several), group),
		section("Upgraded", diff.upgraded, (entry) => movedItem(entry, several), group),
		section("Other version changes", [...diff.changed, ...diff.sets], (entry) => movedItem(entry, several), group),
		section("Other licence changes", unflagged(diff), (entry) => licenseItem(entry, several), group)
	].filter(({ groups }) => groups.length > 0);
	const cut = [...attention, ...sections.flatMap(({ groups }) => groups)].some(({ more }) => more !== null);
	return {
		title: titleOf(diff),
		lead: leadOf(diff),
		totals: capitalized(require_diff_words.totalsLine(diff)),
		attention,
		sections,
		remarks: remarksOf(diff, cut)
	};
}
function groupsOf(most) {
	return (group, limit = most) => {
		const left = group.items.length - limit;
		const more = left > 0 ? `\u2026 and ${require_diff_words.grouped(left)} more` : null;
		return {
			...group,
			items: group.items.slice(0, limit),
			more
		};
	};
}
function titleOf({ from, to }) {
	const sides = `from ${require_diff_words.sideName(from, "one document")} to ${require_diff_words.sideName(to, "the other")}`;
	return to.name === null ? `Dependencies ${sides}` : `${to.name}: dependencies ${sides}`;
}
/** The difference in a sentence or two, for somebody who has never seen a bill of materials. */
function leadOf({ from, to, counts }) {
	const [before, now] = [require_diff_words.sideName(from, "before"), require_diff_words.sideName(to, "now")];
	const subject = to.name === null ? now : `${to.name} ${now}`;
	if (counts.added + counts.removed + counts.upgraded + counts.downgraded + counts.changed + counts.own + counts.flags + counts.licenses === 0) return `${subject} is made with the same ${require_diff_words.counted(to.components, "package")} as ${before}.`;
	const look = counts.flags === 0 ? "No change needs a closer look." : `${require_diff_words.counted(counts.flags, "point needs", "points need")} a closer look.`;
	return `${subject} is made with ${require_diff_words.counted(to.components, "package")}${usesOf(to)}. ${sameOf(to.components, counts.same, before)}${look}`;
}
function usesOf({ components, development }) {
	if (development === 0) return "";
	if (development === components) return ", for its development only";
	const needed = components - development;
	return `: ${require_diff_words.grouped(needed)} ${needed === 1 ? "is" : "are"} part of the product, ${require_diff_words.grouped(development)} ${development === 1 ? "serves" : "serve"} its development only`;
}
function sameOf(all, same, before) {
	if (all === 0) return "";
	if (same === all) return `All of them were in ${before} too. `;
	if (same === 0) return `None of them is the same as in ${before}. `;
	return `${require_diff_words.grouped(same)} of the ${require_diff_words.grouped(all)} ${same === 1 ? "is" : "are"} the same as in ${before}. `;
}
function remarksOf(diff, cut) {
	const { own } = diff.counts;
	const parts = own === 0 ? [] : [`${require_diff_words.counted(own, "part")} of the product itself changed too.`];
	if (!cut) return parts;
	const [from, to] = [diff.from.ref ?? diff.from.file, diff.to.ref ?? diff.to.file];
	const command = from === null || to === null ? "bom diff --json" : `bom diff ${from} ${to} --json`;
	return [...parts, `Long lists are cut here; \`waybill ${command}\` has all of it.`];
}
/** Whoever gets the product does not get these. */
const mostForDevelopment = 20;
/** Three groups: what the product asks for, what that brings along, and what is there for development only. */
function section(title, entries, item, group) {
	const foreign = entries.filter(({ own }) => own !== true);
	const needed = foreign.filter(({ scope }) => scope !== "excluded");
	const groups = [
		{
			title: () => null,
			folded: false,
			limit: void 0,
			entries: needed.filter(({ direct }) => direct !== false)
		},
		{
			title: (number) => `${require_diff_words.counted(number, "package")} that other packages bring along`,
			folded: true,
			limit: void 0,
			entries: needed.filter(({ direct }) => direct === false)
		},
		{
			title: (number) => `${require_diff_words.counted(number, "package")} for development only`,
			folded: true,
			limit: mostForDevelopment,
			entries: foreign.filter(({ scope }) => scope === "excluded")
		}
	].filter((part) => part.entries.length > 0).map((part) => group({
		title: part.title(part.entries.length),
		meaning: null,
		folded: part.folded,
		items: part.entries.map(item)
	}, part.limit));
	return {
		title: `${title} (${require_diff_words.grouped(foreign.length)})`,
		groups
	};
}
/** Without versions beside others: those are told as a change of the package's versions. */
function alone(entries) {
	return entries.filter(({ beside }) => !beside);
}
/** Licence changes that no flag tells of: those of packages for development only. */
function unflagged({ licenses, flags }) {
	const told = new Set(flags.filter(({ flag }) => /licen|copyleft/.test(flag)).map(({ purl }) => purl));
	return licenses.filter(({ purl }) => !told.has(purl));
}
function languagesOf(diff) {
	const lists = [
		diff.added,
		diff.removed,
		diff.upgraded,
		diff.downgraded,
		diff.changed,
		diff.licenses
	];
	return new Set(lists.flat().map(({ purl }) => require_diff_words.packageName(purl).language));
}
function base(purl, place, several) {
	const { name, version, language } = require_diff_words.packageName(purl);
	return {
		name,
		language: several ? language : null,
		version,
		reason: null,
		notes: [],
		through: throughOf(place)
	};
}
function flagItem(flag, several) {
	const notes = flag.scope === "excluded" ? ["for development only"] : [];
	const item = base(flag.purl, flag, several);
	return {
		...item,
		version: flag.flag === "downgrade" ? null : item.version,
		reason: flag.reason,
		notes
	};
}
function listedItem(entry, several) {
	return {
		...base(entry.purl, entry, several),
		notes: entry.license === null ? [] : [require_diff_words.clipped(entry.license)]
	};
}
function movedItem(entry, several) {
	const version = `${versionsIn(entry.from)} \u2192 ${versionsIn(entry.to)}`;
	return {
		...base(entry.purl, entry, several),
		version
	};
}
/** Few packages have more than three versions side by side. */
const mostVersions = 10;
function versionsIn(version) {
	const all = (version === null || typeof version === "string" ? [version] : version).map((one) => one || "no version");
	const left = all.length - mostVersions;
	return left > 0 ? `${all.slice(0, mostVersions).join(", ")} and ${require_diff_words.grouped(left)} more` : all.join(", ");
}
function licenseItem(entry, several) {
	return {
		...base(entry.purl, entry, several),
		notes: [`${require_diff_words.clipped(entry.from)} \u2192 ${entry.to === null ? "not known" : require_diff_words.clipped(entry.to)}`]
	};
}
/** Of a longer path, its ends. */
const longestThrough = 4;
function throughOf({ via, viaLength }) {
	const names = (via ?? []).map((purl) => ({ name: require_diff_words.packageName(purl).name }));
	if (names.length <= longestThrough && viaLength === void 0) return names;
	return [
		...names.slice(0, 2),
		{ name: null },
		...names.slice(-1)
	];
}
function capitalized(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

Object.defineProperty(exports, "diff_view_exports", {
  enumerable: true,
  get: function () {
    return diff_view_exports;
  }
});
Object.defineProperty(exports, "viewDifference", {
  enumerable: true,
  get: function () {
    return viewDifference;
  }
});