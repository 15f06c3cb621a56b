import { t as WaybillError } from "../errors.js";
import { n as insideLines, r as withLines } from "./inside.js";

// src/notes/fit.ts
/**
* How many characters some places take: GitHub 125,000 in the body of a release ("body is too long (maximum is 125000
* characters)") and 65,536 in that of an issue, a pull request or a comment; Slack cuts a message's text after 40,000.
*/
const fitLimits = {
	"github-release": 125e3,
	"github-comment": 65536,
	slack: 4e4
};
/** In less there is no room for a heading with its link, an entry, and the sentence that tells what is left out. */
const leastLimit = 500;
/**
* The limit that `--fit` names: one of `fitLimits`, or a number of characters from 500 up. Throws USAGE for anything else.
*/
function fitLimit(text) {
	if (Object.hasOwn(fitLimits, text)) return fitLimits[text];
	const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
	if (number !== null && number >= leastLimit) return number;
	throw new WaybillError("USAGE", `--fit ${text} ${number === null ? "is no size" : "is too small for any notes"}.`, { hint: `Give a number of characters, ${leastLimit} or more, or one of: ${Object.keys(fitLimits).join(", ")}.` });
}
/**
* The notes in at most `limit` UTF-16 code units, which is never more than a forge counts. What fits comes back as it
* is. Else whole entries are left out, their number told and linked: later releases first, in each the last section
* first and from its end; its people, where they are many, and its lines about dependencies go before any entry, and what
* breaks, its highlights, its upgrade steps and its vulnerabilities last. The text is never empty: the sentence goes without its link where the link has no room, and a limit
* without room for the sentence is refused.
*
* `fullUrl` is where the whole of it is; null links the comparison. Renders as often as the number of entries has
* binary digits. Throws USAGE for a limit that nothing fits, with what the least text takes.
*/
function fitNotes(render, notes, limit, fullUrl) {
	const whole = render(notes, null);
	if (whole.length <= limit) return whole;
	const units = notes.releases.flatMap((release, index) => unitsOf(release, index, limit));
	const shown = (kept) => {
		const { cut, leftOut } = keep(notes, units.slice(0, kept), fullUrl);
		return render(cut, leftOut);
	};
	let best = shown(0);
	if (best.length > limit) return leastText(render, notes, limit);
	let [low, high] = [0, units.length];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		const text = shown(middle);
		if (text.length <= limit) [low, best] = [middle, text];
		else high = middle;
	}
	return best;
}
/** What is left where everything is left out, without a link. */
function leastText(render, notes, limit) {
	const { cut, leftOut } = keep(notes, [], null);
	const text = render(cut, leftOut);
	if (text.length <= limit) return text;
	throw new WaybillError("USAGE", `No notes fit into ${limit} characters.`, { hint: `With every entry left out they still have ${text.length}.` });
}
/** What a release shows, the dearest first. */
function unitsOf(release, index, limit) {
	const changes = release.sections.flatMap((section) => section.changes);
	const breaking = new Set(release.breaking.map(({ change }) => change));
	const breaks = (change) => change.breaking || breaking.has(change.id);
	const listed = new Set(changes.map(({ id }) => id));
	const several = (kind, length) => Array.from({ length }, () => ({
		release: index,
		kind
	}));
	const asUnits = (some) => some.map((change) => ({
		release: index,
		kind: "change",
		change
	}));
	const people = {
		release: index,
		kind: "people"
	};
	const many = release.contributors.reduce((sum, { name }) => sum + name.length + 40, 0) > limit / 10;
	return [
		{
			release: index,
			kind: "release"
		},
		...several("highlight", release.highlights?.length ?? 0),
		...several("note", release.breaking.filter(({ change }) => !listed.has(change)).length),
		...asUnits(changes.filter(breaks)),
		...several("upgrade", release.upgrade?.length ?? 0),
		...several("vulnerabilities", insideLines(release, "vulnerabilities").length),
		...many ? [] : [people],
		...asUnits(changes.filter((change) => !breaks(change))),
		...several("dependencies", insideLines(release, "dependencies").length),
		...many ? [people] : []
	];
}
/** The notes with these units alone, and what is not in them. */
function keep(notes, units, url) {
	const kept = notes.releases.map(() => ({ ...nothing }));
	const changes = /* @__PURE__ */ new Set();
	for (const unit of units) if (unit.kind === "change") changes.add(unit.change);
	else {
		const counts = kept[unit.release];
		if (counts) counts[unit.kind] += 1;
	}
	const isShown = (release, index) => kept[index]?.release === 1 && (index === 0 || saysMore(release, kept[index], changes));
	const shown = notes.releases.filter(isShown);
	const gone = notes.releases.slice(shown.length);
	const cut = shown.map((release, index) => cutRelease(release, changes, kept[index]));
	return {
		cut: {
			...notes,
			releases: cut
		},
		leftOut: {
			ofReleases: shown.map((release, index) => ({
				changes: changesIn(release) - changesIn(cut[index]),
				remarks: remarksIn(release) > remarksIn(cut[index]),
				inside: {
					vulnerabilities: linesCut(release, cut[index], "vulnerabilities"),
					dependencies: linesCut(release, cut[index], "dependencies")
				},
				people: kept[index]?.people === 1
			})),
			releases: gone.length,
			changesOfReleases: gone.reduce((sum, release) => sum + changesIn(release), 0),
			url
		}
	};
}
const nothing = {
	release: 0,
	highlight: 0,
	note: 0,
	upgrade: 0,
	vulnerabilities: 0,
	dependencies: 0,
	people: 0
};
function saysMore(release, { highlight, note, upgrade, vulnerabilities, dependencies }, changes) {
	const all = release.sections.flatMap((section) => section.changes);
	return highlight + note + upgrade + vulnerabilities + dependencies > 0 || all.length === 0 || all.some((change) => changes.has(change));
}
function cutRelease(release, changes, kept) {
	const listed = new Set(release.sections.flatMap((section) => section.changes.map(({ id }) => id)));
	const shown = /* @__PURE__ */ new Set();
	const sections = release.sections.map((section) => ({
		...section,
		changes: section.changes.filter((change) => changes.has(change))
	})).filter((section) => section.changes.length > 0);
	for (const section of sections) for (const { id } of section.changes) shown.add(id);
	let notes = kept?.note ?? 0;
	return {
		...withLines(release, (kind, lines) => lines.slice(0, kept?.[kind] ?? 0)),
		sections,
		breaking: release.breaking.filter(({ change }) => listed.has(change) ? shown.has(change) : notes-- > 0),
		highlights: release.highlights?.slice(0, kept?.highlight ?? 0),
		upgrade: release.upgrade?.slice(0, kept?.upgrade ?? 0)
	};
}
function linesCut(release, cut, kind) {
	return insideLines(release, kind).length - (cut === void 0 ? 0 : insideLines(cut, kind).length);
}
function remarksIn(release) {
	return (release?.highlights?.length ?? 0) + (release?.upgrade?.length ?? 0) + (release?.breaking.length ?? 0);
}
function changesIn(release) {
	return release?.sections.reduce((sum, { changes }) => sum + changes.length, 0) ?? 0;
}

export { fitLimits as n, fitNotes as r, fitLimit as t };