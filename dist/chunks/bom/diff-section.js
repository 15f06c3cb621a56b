const require_diff_words = require("./diff-words.js");

// src/bom/diff-section.ts
/**
* The section "Dependencies" of release notes and notices, for readers who get the product. The lines tell how much of what
* ships changed, which of it the product itself asks for, what needs a look, and how much only development needs; what a
* limit leaves out is counted.
*/
function dependenciesSectionOf(diff, { limit } = { limit: 8 }) {
	const direct = directChanges(diff);
	const flags = diff.flags.map(({ purl, flag, reason }) => {
		const { name, version } = require_diff_words.packageName(purl);
		return {
			purl,
			name,
			version,
			flag,
			reason
		};
	});
	const { added, removed, upgraded, downgraded, changed, sets, licenses } = diff.counts;
	const any = added + removed + upgraded + downgraded + changed + sets + licenses + flags.length > 0;
	return {
		from: require_diff_words.sideName(diff.from, "before"),
		to: require_diff_words.sideName(diff.to, "now"),
		counts: diff.counts,
		components: diff.to.components,
		licensed: diff.to.licensed,
		development: diff.to.development,
		direct,
		flags,
		lines: any ? [
			`Part of the product: ${totalsOf(diff, true) || "nothing changed"}.`,
			...changeLines(direct, limit),
			...flagLines(diff, limit),
			...developmentLine(diff),
			`${require_diff_words.counted(diff.to.components, "package")} in all, ${require_diff_words.shareKnown(diff)}.`
		] : []
	};
}
function directChanges(diff) {
	const listed = (change, entries) => entries.filter((entry) => !entry.own && !entry.beside && entry.direct !== false).map(({ purl, scope }) => {
		const { name, version } = require_diff_words.packageName(purl);
		const [from, to] = change === "added" ? [null, version] : [version, null];
		return {
			change,
			purl,
			name,
			from,
			to,
			development: scope === "excluded"
		};
	});
	const moved = (change, entries) => entries.filter((entry) => !entry.own && entry.direct !== false).map(({ purl, from, to, scope }) => {
		const { name } = require_diff_words.packageName(purl);
		return {
			change,
			purl,
			name,
			from: joined(from),
			to: joined(to),
			development: scope === "excluded"
		};
	});
	return [
		...listed("added", diff.added),
		...listed("removed", diff.removed),
		...moved("upgraded", diff.upgraded),
		...moved("downgraded", diff.downgraded),
		...moved("changed", [...diff.changed, ...diff.sets])
	];
}
function joined(versions) {
	return versions === null || typeof versions === "string" ? versions : versions.join(", ");
}
/** `8 new, 2 removed, 31 upgraded` of what ships, or of what does not; empty for nothing. */
function totalsOf(diff, ships) {
	const of = (entries) => entries.filter(({ scope }) => scope !== "excluded" === ships);
	const foreign = (entries) => of(entries).filter((entry) => "own" in entry && !entry.own).length;
	const whole = (entries) => entries.filter(({ beside }) => !beside);
	return [
		[foreign(whole(diff.added)), "new"],
		[foreign(whole(diff.removed)), "removed"],
		[foreign(diff.upgraded), "upgraded"],
		[foreign(diff.downgraded), "downgraded"],
		[foreign(diff.changed) + foreign(diff.sets), "with other version changes"],
		[of(diff.licenses).length, "with another licence"]
	].filter(([number]) => number > 0).map(([number, words]) => `${require_diff_words.grouped(number)} ${words}`).join(", ");
}
function developmentLine(diff) {
	const totals = totalsOf(diff, false);
	return totals === "" ? [] : [`For development only, and not delivered: ${totals}.`];
}
/** Packages of which the same is to be said share a line. */
function flagLines({ flags }, limit) {
	const groups = /* @__PURE__ */ new Map();
	for (const { purl, flag, reason, scope } of flags) {
		const { name, version } = require_diff_words.packageName(purl);
		const shown = version === null || flag === "downgrade" ? "" : ` ${version}`;
		const where = scope === "excluded" ? " (for development only)" : "";
		const key = JSON.stringify([flag, reason]);
		const group = groups.get(key) ?? {
			flag,
			reason,
			names: []
		};
		groups.set(key, group);
		group.names.push(`${asCode(name)}${shown}${where}`);
	}
	const all = [...groups.values()];
	const lines = all.slice(0, limit).map(({ flag, reason, names }) => {
		const more = names.length - limit;
		const list = `${names.slice(0, limit).join(", ")}${more > 0 ? ` \u2026 and ${require_diff_words.grouped(more)} more` : ""}`;
		const said = names.length > 1 || flag === "now-production" ? list : `${list} ${reason}`;
		return `${require_diff_words.flagWords[flag].title}: ${said}${/[.!?\u2026]$/.test(said) ? "" : "."}`;
	});
	const left = all.slice(limit).reduce((sum, { names }) => sum + names.length, 0);
	return left > 0 ? [...lines, `\u2026 and ${require_diff_words.grouped(left)} more that need a closer look.`] : lines;
}
const headings = [
	["added", "New"],
	["removed", "Removed"],
	["upgraded", "Upgraded"],
	["downgraded", "Back to an older version"],
	["changed", "Other version changes"]
];
function changeLines(direct, limit) {
	return headings.flatMap(([change, heading]) => {
		const all = direct.filter((one) => one.change === change && !one.development);
		if (all.length === 0) return [];
		const left = all.length - limit;
		return [`${heading}: ${all.slice(0, limit).map(({ name, from, to }) => {
			const versions = [from, to].filter((version) => version !== null && version !== "").join(" \u2192 ");
			return `${asCode(name)}${versions === "" ? "" : ` ${versions}`}`;
		}).join(", ")}${left > 0 ? ` \u2026 and ${require_diff_words.grouped(left)} more` : ""}.`];
	});
}
/** A name with a backtick in it would end the code before its time. */
function asCode(name) {
	return `\`${name.replaceAll("`", "'")}\``;
}

exports.dependenciesSectionOf = dependenciesSectionOf;