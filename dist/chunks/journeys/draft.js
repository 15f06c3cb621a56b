import { r as __toESM, t as __commonJSMin } from "../rolldown.js";
import { t as WaybillError } from "../errors.js";
import { n as instant } from "../edge/git/repository.js";
import { a as sameVersion, i as releasesOf, n as isPrerelease, o as require_parse, r as mainFamily, s as require_semver, t as familyOf } from "../git/tag.js";
import { n as webAddress, t as forgeLinks } from "../git/remote.js";

// src/git/base.ts
/**
* The lower release that leaves the fewest commits between it and the release, as an index into `candidates`;
* on a tie an ancestor of the release, then the higher version. Null when it shares no commit with any.
*
* The release's own commits are missing from every candidate alike, so what counts is how much of the history below
* the boundary a candidate lacks. Nearly always that is nothing, and the first candidate from the top has it.
*/
function nearestBase(graph, { boundary, candidates, below }) {
	if (boundary.length === 0) return null;
	const onBoundary = taggedOn(graph, {
		boundary,
		candidates,
		below
	});
	if (onBoundary !== null) return onBoundary;
	let best = null;
	for (let index = below - 1; index >= 0; index--) {
		const tip = candidates[index];
		if (tip === void 0) continue;
		const lacks = missing(graph, boundary, tip, best?.lacks ?? Number.MAX_SAFE_INTEGER);
		if (best && lacks > best.lacks) continue;
		const base = {
			index,
			lacks,
			ancestor: reaches(graph, boundary, tip)
		};
		if (!best || isNearer(base, best)) best = base;
		if (lacks === 0) break;
	}
	return best?.index ?? null;
}
/** The highest candidate that sits on the boundary and lacks nothing: an ancestor, and the plain case. */
function taggedOn(graph, { boundary, candidates, below }) {
	for (let index = below - 1; index >= 0; index--) {
		const tip = candidates[index];
		if (tip === void 0 || !boundary.includes(tip)) continue;
		if (boundary.length === 1 || missing(graph, boundary, tip, 0) === 0) return index;
	}
	return null;
}
/** Candidates come from the highest version down, so an equal one loses. */
function isNearer(base, best) {
	return base.lacks < best.lacks || base.lacks === best.lacks && base.ancestor && !best.ancestor;
}
/** How many commits below `starts` the tip does not reach; stops counting once it is more than `limit`. */
function missing(graph, starts, tip, limit) {
	const fromStarts = 1;
	const fromTip = 2;
	const depths = graph.depths();
	const paint = /* @__PURE__ */ new Map();
	const queue = new DeepestFirst(depths);
	let open = 0;
	const mark = (commit, colour) => {
		const before = paint.get(commit);
		if (before === void 0) {
			paint.set(commit, colour);
			queue.push(commit);
			if (colour === fromStarts) open += 1;
		} else if ((before | colour) !== before) {
			paint.set(commit, before | colour);
			if (before === fromStarts) open -= 1;
		}
	};
	for (const start of starts) mark(start, fromStarts);
	mark(tip, fromTip);
	let lacking = 0;
	while (open > 0) {
		const commit = queue.pop();
		if (commit === void 0) break;
		const colour = paint.get(commit) ?? 0;
		if (colour === fromStarts) {
			open -= 1;
			lacking += 1;
			if (lacking > limit) return lacking;
		}
		for (const parent of graph.parentsOf(commit)) mark(parent, colour);
	}
	return lacking;
}
function reaches(graph, starts, target) {
	const depths = graph.depths();
	const floor = depths[target] ?? 0;
	const seen = new Set(starts);
	const stack = [...starts];
	for (let commit = stack.pop(); commit !== void 0; commit = stack.pop()) {
		if (commit === target) return true;
		for (const parent of graph.parentsOf(commit)) {
			if ((depths[parent] ?? 0) < floor || seen.has(parent)) continue;
			seen.add(parent);
			stack.push(parent);
		}
	}
	return false;
}
/** A binary heap that gives the deepest commit first, so that every child is seen before its parents. */
var DeepestFirst = class {
	#depths;
	#heap = [];
	constructor(depths) {
		this.#depths = depths;
	}
	push(commit) {
		let at = this.#heap.push(commit) - 1;
		while (at > 0) {
			const up = at - 1 >> 1;
			if (!this.#deeper(at, up)) break;
			this.#swap(at, up);
			at = up;
		}
	}
	pop() {
		const heap = this.#heap;
		const top = heap[0];
		const last = heap.pop();
		if (top === void 0 || last === void 0 || heap.length === 0) return top;
		heap[0] = last;
		let at = 0;
		for (;;) {
			const left = 2 * at + 1;
			let next = at;
			if (left < heap.length && this.#deeper(left, next)) next = left;
			if (left + 1 < heap.length && this.#deeper(left + 1, next)) next = left + 1;
			if (next === at) return top;
			this.#swap(at, next);
			at = next;
		}
	}
	#deeper(a, b) {
		return (this.#depths[this.#heap[a] ?? 0] ?? 0) > (this.#depths[this.#heap[b] ?? 0] ?? 0);
	}
	#swap(a, b) {
		const first = this.#heap[a] ?? 0;
		this.#heap[a] = this.#heap[b] ?? 0;
		this.#heap[b] = first;
	}
};

// src/git/ownership.ts
/** Owner of a commit that no release reaches. */
const unowned = -1;
/**
* Gives every commit to the first tip that reaches it, tips in the order given (ascending versions): so no commit is
* listed in two releases, on release branches neither. One visit a commit. `tips` are commit numbers, or undefined
* for a tip that is not in the graph.
*/
function assignOwners(graph, tips) {
	const owners = new Int32Array(graph.size).fill(-1);
	const stack = [];
	tips.forEach((tip, owner) => {
		if (tip === void 0 || owners[tip] !== -1) return;
		owners[tip] = owner;
		stack.push(tip);
		for (let commit = stack.pop(); commit !== void 0; commit = stack.pop()) for (const parent of graph.parentsOf(commit)) {
			if (owners[parent] !== -1) continue;
			owners[parent] = owner;
			stack.push(parent);
		}
	});
	return owners;
}

// src/git/lineage.ts
/**
* Divides a history among the releases of a family, ascending by version, and the draft at `head`.
* The sets of the stable releases and the draft are disjoint and together are what HEAD and the tags reach.
* Three visits a commit, whatever the number of releases.
*/
function traceLineage(graph, releases, head) {
	const tips = [...releases.map(({ oid }) => graph.numberOf(oid)), graph.numberOf(head)];
	const draftIndex = releases.length;
	const stableTips = tips.map((tip, index) => {
		const release = releases[index];
		return release && isPrerelease(release) ? void 0 : tip;
	});
	const stableOwners = assignOwners(graph, stableTips);
	const owners = assignOwners(graph, tips);
	const stable = commitsByOwner(stableOwners, tips.length);
	const fresh = commitsByOwner(owners, tips.length);
	return {
		commits: releases.map((release, index) => (isPrerelease(release) ? fresh[index] : stable[index]) ?? []),
		fresh,
		draft: stable[draftIndex] ?? [],
		baseOf: (index) => {
			const tip = tips[index];
			if (tip === void 0) return null;
			return previousPrerelease(releases, index) ?? nearestStable({
				graph,
				stableTips,
				stableOwners,
				index,
				tip
			});
		}
	};
}
function commitsByOwner(owners, count) {
	const lists = Array.from({ length: count }, () => []);
	owners.forEach((owner, commit) => {
		if (owner !== -1) lists[owner]?.push(commit);
	});
	return lists;
}
/** A prerelease compares with the previous one of the same version. */
function previousPrerelease(releases, index) {
	const release = releases[index];
	const before = releases[index - 1];
	if (!release || !before || !isPrerelease(release) || !isPrerelease(before)) return null;
	return sameVersion(release, before) ? index - 1 : null;
}
function nearestStable({ graph, stableTips, stableOwners, index, tip }) {
	const isLower = (commit) => {
		const owner = stableOwners[commit] ?? -1;
		return owner !== -1 && owner < index;
	};
	const boundary = isLower(tip) ? [tip] : boundaryBelow(graph, tip, isLower);
	return nearestBase(graph, {
		boundary,
		candidates: stableTips,
		below: index
	});
}
/** Where a walk down from the tip first meets commits of lower releases. */
function boundaryBelow(graph, tip, isLower) {
	const boundary = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set([tip]);
	const stack = [tip];
	for (let commit = stack.pop(); commit !== void 0; commit = stack.pop()) for (const parent of graph.parentsOf(commit)) if (isLower(parent)) boundary.add(parent);
	else if (!seen.has(parent)) {
		seen.add(parent);
		stack.push(parent);
	}
	return [...boundary];
}

// src/git/range.ts
/**
* Reads a range as people write it: nothing, a tag or version, or `A..B` (an empty side is HEAD).
* Throws RANGE_INVALID for `A...B`: the symmetric set of commits is no release of anything.
*/
function readRange$1(text) {
	if (text === null || text === "") return { kind: "current" };
	if (text.includes("...")) {
		const [from = "", to = ""] = text.split("...");
		throw new WaybillError("RANGE_INVALID", `The range ${text} has three dots: that is what either side has alone.`, { hint: `Run: waybill notes ${from}..${to}` });
	}
	if (!text.includes("..")) return {
		kind: "release",
		name: text
	};
	const [from = "", to = "", more] = text.split("..");
	if (more !== void 0) throw new WaybillError("RANGE_INVALID", `${text} is not a range.`, { hint: "Write A..B." });
	return {
		kind: "between",
		from: from || "HEAD",
		to: to || "HEAD"
	};
}

// src/changes/revert.ts
const gitHeader = /^Revert "(.*)"(?: \((?:#|!)\d+\))*$/;
const revertedId = /\bThis reverts commit ([0-9a-f]{7,64})\b/g;
/** Reads git's own form (`Revert "…"` with `This reverts commit …`) and `revert: …` with `Refs: <oid>`. Null for any other commit. */
function readRevert(header, rest, refs) {
	const byGit = gitHeader.exec(header);
	const byType = /^revert(?:\([^()]*\))?!?: +(.*)$/i.exec(header);
	if (!byGit && !byType) return null;
	const named = [...rest.matchAll(revertedId)].map((match) => match[1] ?? "");
	const referred = refs.flatMap((ref) => ref.match(/\b[0-9a-f]{7,64}\b/g) ?? []);
	const oids = named.length > 0 ? named : referred;
	return {
		oids,
		title: oids.length > 0 ? null : byGit?.[1] ?? byType?.[1] ?? null
	};
}
/**
* The object ids of all commits that cancel each other inside a range: a revert and what it takes back. A revert of a
* revert brings the original back. A revert of something outside the range cancels nothing and stays to be listed.
*/
function cancelled(commits) {
	const gone = /* @__PURE__ */ new Set();
	if (!commits.some((commit) => commit.revert)) return gone;
	const byPrefix = /* @__PURE__ */ new Map();
	commits.forEach((commit, index) => {
		const key = commit.oid.slice(0, 7);
		byPrefix.set(key, [...byPrefix.get(key) ?? [], index]);
	});
	commits.forEach((commit, index) => {
		if (!commit.revert || gone.has(commit.oid)) return;
		const targets = commit.revert.oids.map((oid) => (byPrefix.get(oid.slice(0, 7)) ?? []).find((at) => at > index && commits[at]?.oid.startsWith(oid))).filter((at) => at !== void 0);
		const { title } = commit.revert;
		if (title !== null) {
			const found = commits.findIndex((other, at) => at > index && !gone.has(other.oid) && withoutPullRequest(other.header) === withoutPullRequest(title));
			if (found !== -1) targets.push(found);
		}
		if (targets.length === 0) return;
		gone.add(commit.oid);
		for (const at of targets) {
			const target = commits[at];
			if (target) gone.add(target.oid);
		}
	});
	return gone;
}
function withoutPullRequest(header) {
	return header.replace(/(?: \((?:#|!)\d+\))+$/, "");
}

// src/notes/sections.ts
/** The default sections in their order; DESIGN section 5 names the hidden ones. */
const defaults = [
	{
		type: "feat",
		title: "Features",
		hidden: false
	},
	{
		type: "fix",
		title: "Bug fixes",
		hidden: false
	},
	{
		type: "perf",
		title: "Performance",
		hidden: false
	},
	{
		type: "security",
		title: "Security",
		hidden: false
	},
	{
		type: "deprecate",
		title: "Deprecations",
		hidden: false
	},
	{
		type: "revert",
		title: "Reverts",
		hidden: false
	},
	{
		type: "docs",
		title: "Documentation",
		hidden: true
	},
	{
		type: "style",
		title: "Style",
		hidden: true
	},
	{
		type: "chore",
		title: "Chores",
		hidden: true
	},
	{
		type: "refactor",
		title: "Refactoring",
		hidden: true
	},
	{
		type: "test",
		title: "Tests",
		hidden: true
	},
	{
		type: "build",
		title: "Build",
		hidden: true
	},
	{
		type: "ci",
		title: "Continuous integration",
		hidden: true
	},
	{
		type: "fixup",
		title: "Fixups",
		hidden: true
	},
	{
		type: "release",
		title: "Releases",
		hidden: true
	}
];
/** Where everything goes that has no section of its own, so that nothing is lost. */
const otherSection = {
	type: "other",
	title: "Other changes",
	hidden: false
};
/** Types that people write for one of the above. */
const aliases = /* @__PURE__ */ new Map([
	["feature", "feat"],
	["features", "feat"],
	["bugfix", "fix"],
	["hotfix", "fix"],
	["performance", "perf"],
	["doc", "docs"],
	["tests", "test"],
	["sec", "security"],
	["squash", "fixup"],
	["amend", "fixup"]
]);
/** The sections of a configuration: the defaults, changed and added to by `notes.types`. */
var Sections = class {
	ordered;
	#rules;
	constructor(types) {
		const rules = new Map(defaults.map((rule) => [rule.type, rule]));
		for (const [name, own] of Object.entries(types)) {
			const known = rules.get(name.toLowerCase());
			rules.set(name.toLowerCase(), {
				type: name.toLowerCase(),
				title: own.title ?? known?.title ?? titleOf(name),
				hidden: own.hidden ?? (own.title === void 0 ? known?.hidden ?? false : false)
			});
		}
		this.#rules = rules;
		this.ordered = [...rules.values(), otherSection];
	}
	/** The section of a type in lower case; `otherSection` for one that nobody named. */
	of(type) {
		return this.#rules.get(type) ?? this.#rules.get(aliases.get(type) ?? "") ?? otherSection;
	}
	/** Whether a commit of a type, or of none (null), is shown or may be. */
	isTold = (type, breaking) => breaking || type === null || !this.of(type).hidden;
};
function titleOf(type) {
	return type.charAt(0).toUpperCase() + type.slice(1);
}

// src/notes/compose.ts
/**
* Puts every commit of a range, newest first, into its bucket: reverts cancel, cherry-picks count once, plain merges
* and hidden types are hidden, anything breaking is shown, the rest is listed by type.
*/
function placeCommits(readings, rules) {
	const gone = cancelled(readings);
	const picked = readings.some(({ pickedFrom }) => pickedFrom !== null);
	const present = new Set(picked ? readings.map(({ oid }) => oid) : []);
	return readings.map((reading) => {
		if (gone.has(reading.oid)) return {
			reading,
			bucket: "reverted",
			section: null
		};
		if (reading.pickedFrom !== null && isPresent(present, reading.pickedFrom)) return {
			reading,
			bucket: "duplicate",
			section: null
		};
		if (reading.type === null && !isPlumbing(reading)) return {
			reading,
			bucket: "unconventional",
			section: reading.breaking !== null || rules.unconventional === "list" ? otherSection : null
		};
		const section = reading.type === null ? null : rules.sections.of(reading.type);
		if (reading.breaking === null && (section === null || section.hidden)) return {
			reading,
			bucket: "hidden",
			section: null
		};
		return {
			reading,
			bucket: "shown",
			section: section ?? otherSection
		};
	});
}
/** Git's own words for a merge or a fixup tell readers nothing that the commits they belong to do not. */
function isPlumbing({ merge, header }) {
	return merge && /^Merged? /.test(header) || /^(?:fixup|squash|amend)! /.test(header);
}
function isPresent(oids, oid) {
	return oids.has(oid) || oid.length < 40 && [...oids].some((full) => full.startsWith(oid));
}
/** The strongest thing that the shown commits ask of a version. */
function weightOf(placed) {
	let weight = "none";
	for (const { reading, section } of placed) {
		if (section === null) continue;
		if (reading.breaking !== null) return "breaking";
		if (section.type === "feat") weight = "feature";
		else if (weight === "none") weight = "fix";
	}
	return weight;
}
/** The release as the document has it. `knownBefore` tells whether a person has a commit in an earlier release. */
function composeRelease(facts, placed, rules, knownBefore) {
	const sections = /* @__PURE__ */ new Map();
	const accounting = {
		commits: 0,
		shown: 0,
		hidden: 0,
		reverted: 0,
		duplicate: 0,
		unconventional: 0
	};
	const breaking = [];
	for (const { reading, bucket, section } of placed) {
		accounting.commits += 1;
		accounting[bucket] += 1;
		if (section === null) continue;
		const change = composeChange(reading, section);
		const listed = sections.get(section);
		if (listed) listed.push(change);
		else sections.set(section, [change]);
		if (reading.breaking !== null) breaking.push({
			change: change.id,
			commit: reading.oid,
			scope: reading.scope,
			text: reading.breaking
		});
	}
	return {
		version: facts.version,
		tag: facts.tag,
		...facts.aliases.length > 0 ? { aliases: [...facts.aliases] } : {},
		previousTag: facts.previousTag,
		commit: facts.commit,
		date: facts.date,
		bump: facts.bump,
		compareUrl: rules.links && facts.previousTag ? rules.links.compare(facts.previousTag, facts.tag ?? facts.commit) : null,
		sections: inOrder(sections, rules.sections),
		breaking,
		contributors: contributorsOf(placed, knownBefore),
		withdrawn: null,
		accounting
	};
}
function composeChange(reading, section) {
	return {
		id: `c-${reading.oid.slice(0, 12)}`,
		commit: reading.oid,
		type: reading.type ?? section.type,
		scope: reading.scope,
		description: reading.description,
		breaking: reading.breaking !== null,
		references: reading.references,
		people: reading.people.map(({ credit }) => credit)
	};
}
function inOrder(sections, rules) {
	return rules.ordered.flatMap((rule) => {
		const changes = sections.get(rule);
		return changes ? [{
			type: rule.type,
			title: rule.title,
			changes
		}] : [];
	});
}
/** Everyone who has a commit in the range, in order of first appearance, each once; bots are not people. */
function contributorsOf(placed, knownBefore) {
	const seen = /* @__PURE__ */ new Set();
	const contributors = [];
	for (let index = placed.length - 1; index >= 0; index--) for (const person of placed[index]?.reading.people ?? []) {
		if (person.bot || seen.has(person.identity)) continue;
		seen.add(person.identity);
		contributors.push({
			name: person.name,
			login: null,
			first: !knownBefore(person)
		});
	}
	return contributors;
}

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// src/notes/version.ts
var import_inc = /* @__PURE__ */ __toESM(require_inc(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
const firstVersion = "0.1.0";
/**
* The version after `previous` (SemVer 2.0.0): breaking asks for a major, a feature for a minor, anything else that
* readers see for a patch. Before 1.0.0 breaking asks for a minor only (section 4: anything may change there).
* Null when nothing that readers see changed; without a previous version the first one is 0.1.0.
*/
function nextVersion(previous, weight) {
	if (weight === "none") return {
		version: null,
		bump: "none"
	};
	if (previous === null) return {
		version: firstVersion,
		bump: "initial"
	};
	const bump = bumpFor(weight, (0, import_parse.default)(previous)?.major === 0);
	return {
		version: (0, import_inc.default)(previous, bump),
		bump
	};
}
function bumpFor(weight, unstable) {
	switch (weight) {
		case "breaking": return unstable ? "minor" : "major";
		case "feature": return "minor";
		case "fix": return "patch";
	}
}
/** What a past release's number says about it, whatever its changes were. */
function bumpBetween(previous, version) {
	const now = (0, import_parse.default)(version);
	if (!now) return "none";
	if (now.prerelease.length > 0) return "prerelease";
	const before = previous === null ? null : (0, import_parse.default)(previous);
	if (!before) return "initial";
	if (now.major !== before.major) return "major";
	if (now.minor !== before.minor) return "minor";
	return "patch";
}

// src/journeys/groundwork.ts
/** Reads what every question about releases begins with: the tags, the remote, the rules. */
async function layGroundwork(repository, configuration) {
	const [{ tags, ignored }, remote] = await Promise.all([repository.tags(), configuration.repository ?? repository.remoteUrl(configuration.ledger.remote)]);
	const family = configuration.tags ? familyOf(configuration.tags) : mainFamily(tags.map(({ name }) => name));
	const repositoryUrl = remote === null ? null : webAddress(remote);
	const byName = new Map(tags.map(({ name, oid }) => [name, oid]));
	return {
		repository,
		family,
		resolve: async (revision) => byName.get(revision) ?? await repository.resolve(revision),
		releases: releasesOf(family, tags),
		rules: {
			sections: new Sections(configuration.notes.types),
			unconventional: configuration.notes.unconventional,
			links: repositoryUrl === null ? null : forgeLinks(repositoryUrl)
		},
		repositoryUrl,
		warnings: ignored.filter((name) => family.versionIn(name) !== null).map((name) => `The tag ${name} names no commit and is ignored.`)
	};
}
/** The commit of HEAD. Throws NO_COMMITS. */
function headOf(repository) {
	if (repository.head !== null) return repository.head;
	throw new WaybillError("NO_COMMITS", `The repository in ${repository.root} has no commit yet.`, { hint: "Commit something, then run it again." });
}
/** A release by its tag or its version, with or without the tag's dress. */
function findRelease(ground, name) {
	const { releases, family } = ground;
	const plain = name.replace(/^refs\/tags\//, "");
	const version = family.versionIn(plain) ?? plain.replace(/^v/, "");
	return releases.find(({ tag, aliases }) => tag === plain || aliases.includes(plain)) ?? releases.find((release) => release.version.version === version);
}
/** Why a name is no release, and what to run instead. */
async function unknownRevision(ground, name) {
	const known = await ground.resolve(name) !== null;
	const newest = ground.releases.at(-1);
	const { template } = ground.family;
	if (known) return new WaybillError("TAG_NOT_FOUND", `${name} is no release of the tag family ${template}.`, { hint: newest ? `Run: waybill notes ${newest.tag}..${name}` : `Tag a release first: git tag ${ground.family.tagFor("0.1.0")}` });
	return new WaybillError("TAG_NOT_FOUND", `There is no tag or commit ${name} here.`, { hint: newest ? `The newest release is ${newest.tag}. Tags that are only on the remote come with: git fetch --tags` : "There are no releases here. Tags that are only on the remote come with: git fetch --tags" });
}

// src/changes/footers.ts
const breakingToken = /^BREAKING[ -]CHANGE: (.*)$/;
const footerToken = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:: | #)(.*)$/;
const knownTrailer = /^(?:[A-Za-z][A-Za-z-]*-[Bb]y|Refs?|Closes?|Fixes|Resolves|See|Cc|CC|Change-Id|PR-URL|Release-As|Release-Note|Issue|Reviewed|Link)(?:: | #)/;
/**
* Cuts a message into header, the rest of it, and the footers in that. Never throws, linear in the message's length.
*
* Footers are the trailing paragraphs whose first line is a footer. `BREAKING CHANGE: ` in upper case at the start of a
* line opens a note wherever it stands; the note goes on over paragraphs and lists until the next trailer. Prose
* such as "breaking change in the API" is not one (rules 12 and 15).
*/
function splitMessage(message) {
	const text = message.trim();
	const end = text.indexOf("\n");
	if (end === -1) return {
		header: text,
		rest: "",
		footers: noFooters
	};
	const header = text.slice(0, end).trimEnd();
	const rest = text.slice(end + 1);
	if (!anyFooter.test(rest)) return {
		header,
		rest,
		footers: noFooters
	};
	const lines = rest.split(/\r?\n/);
	return {
		header,
		rest,
		footers: readFooters(lines.slice(footersStart(lines)))
	};
}
const noFooters = [];
const anyFooter = /^[A-Za-z0-9][A-Za-z0-9 -]*(?:: | #)/m;
/** The first line that belongs to the footers: the first breaking note, or the trailing block of footers. */
function footersStart(lines) {
	const note = lines.findIndex((line) => breakingToken.test(line));
	let start = lines.length;
	let paragraphEnd = lines.length;
	for (let at = lines.length - 1; at >= -1; at--) {
		if (at >= 0 && lines[at]?.trim() !== "") continue;
		const paragraph = at + 1;
		if (paragraph < paragraphEnd && lines[paragraph]?.trim()) {
			if (!footerToken.test(lines[paragraph] ?? "")) break;
			start = paragraph;
		}
		paragraphEnd = at;
	}
	return note === -1 ? start : Math.min(note, start);
}
function readFooters(lines) {
	const footers = [];
	for (const line of lines) {
		const open = footers.at(-1);
		const note = breakingToken.exec(line);
		const other = footerToken.exec(line);
		if (note) footers.push({
			token: "BREAKING CHANGE",
			value: [note[1] ?? ""]
		});
		else if (other && (open?.token !== "BREAKING CHANGE" || knownTrailer.test(line))) footers.push({
			token: other[1] ?? "",
			value: [other[2] ?? ""]
		});
		else if (open) open.value.push(line);
	}
	return footers.map(({ token, value }) => ({
		token,
		value: value.join("\n").trim()
	}));
}

// node_modules/conventional-commits-parser/dist/regex.js
const nomatchRegex = /(?!.*)/;
function escape(string) {
	return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function joinOr(parts) {
	return parts.map((val) => typeof val === "string" ? escape(val.trim()) : val.source).filter(Boolean).join("|");
}
function getNotesRegex(noteKeywords, notesPattern) {
	if (!noteKeywords) return nomatchRegex;
	const noteKeywordsSelection = joinOr(noteKeywords);
	if (!notesPattern) return new RegExp(`^(?:\\*\\s+)?(${noteKeywordsSelection}):\\s*(.*)`, "i");
	return notesPattern(noteKeywordsSelection);
}
function getReferencePartsRegex(issuePrefixes, issuePrefixesCaseSensitive) {
	if (!issuePrefixes) return nomatchRegex;
	const flags = issuePrefixesCaseSensitive ? "gy" : "giy";
	const repositoryChar = "[\\w-\\.\\/]";
	return new RegExp(`.*?(?<!${repositoryChar})(?:(${repositoryChar}+)(?!${repositoryChar}))?(${joinOr(issuePrefixes)})((?=[\\w-]*\\d)[\\w-]+)(?=\\s|$|[,;.)\\]])`, flags);
}
function getReferencesRegex(referenceActions, separator = "") {
	if (!referenceActions) return /()(.+)/gi;
	const joinedKeywords = joinOr(referenceActions);
	const nextKeyword = `(?<!\\w)(?:${joinedKeywords})(?!\\w)`;
	return new RegExp(`(?<!\\w)(${joinedKeywords})${separator}(?:\\s+(.*?))(?=${nextKeyword}|$)`, "gi");
}
function getFooterTokenRegex(issuePrefixes) {
	const issuePrefixSeparator = issuePrefixes ? `|\\s+(?:${joinOr(issuePrefixes)})` : "";
	return new RegExp(`^(?:BREAKING CHANGE|[\\w-]+)(?::\\s+${issuePrefixSeparator}).+`, "i");
}
/**
* Make the regexes used to parse a commit.
* @param options
* @returns Regexes.
*/
function getParserRegexes(options = {}) {
	return {
		notes: getNotesRegex(options.noteKeywords, options.notesPattern),
		referenceParts: getReferencePartsRegex(options.issuePrefixes, options.issuePrefixesCaseSensitive),
		references: getReferencesRegex(options.referenceActions),
		footerReferences: getReferencesRegex(options.referenceActions, ":?"),
		footerToken: getFooterTokenRegex(options.issuePrefixes),
		mentions: /@([\w-]+)/g,
		url: /\b(?:https?):\/\/(?:www\.)?([-a-zA-Z0-9@:%_+.~#?&//=])+\b/
	};
}

// node_modules/conventional-commits-parser/dist/utils.js
const SCISSOR = "------------------------ >8 ------------------------";
/**
* Remove leading and trailing newlines.
* @param input
* @returns String without leading and trailing newlines.
*/
function trimNewLines(input) {
	const matches = input.match(/[^\r\n]/);
	if (typeof matches?.index !== "number") return "";
	const firstIndex = matches.index;
	let lastIndex = input.length - 1;
	while (input[lastIndex] === "\r" || input[lastIndex] === "\n") lastIndex--;
	return input.substring(firstIndex, lastIndex + 1);
}
/**
* Append a newline to a string.
* @param src
* @param line
* @returns String with appended newline.
*/
function appendLine(src, line) {
	return src ? `${src}\n${line || ""}` : line || "";
}
/**
* Creates a function that filters out comments lines.
* @param char
* @returns Comment filter function.
*/
function getCommentFilter(char) {
	return char ? (line) => !line.startsWith(char) : () => true;
}
/**
* Select lines before the scissor.
* @param lines
* @param commentChar
* @returns Lines before the scissor.
*/
function truncateToScissor(lines, commentChar) {
	const scissorIndex = lines.indexOf(`${commentChar} ${SCISSOR}`);
	if (scissorIndex === -1) return lines;
	return lines.slice(0, scissorIndex);
}
/**
* Filter out GPG sign lines.
* @param line
* @returns True if the line is not a GPG sign line.
*/
function gpgFilter(line) {
	return !line.match(/^\s*gpg:/);
}
/**
* Assign matched correspondence to the target object.
* @param target - The target object to assign values to.
* @param matches - The RegExp match array containing the matched groups.
* @param correspondence - An array of keys that correspond to the matched groups.
* @returns The target object with assigned values.
*/
function assignMatchedCorrespondence(target, matches, correspondence) {
	const { groups } = matches;
	for (let i = 0, len = correspondence.length, key; i < len; i++) {
		key = correspondence[i];
		target[key] = (groups ? groups[key] : matches[i + 1]) || null;
	}
	return target;
}

// node_modules/conventional-commits-parser/dist/options.js
const defaultOptions = {
	noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
	issuePrefixes: ["#"],
	referenceActions: [
		"close",
		"closes",
		"closed",
		"fix",
		"fixes",
		"fixed",
		"resolve",
		"resolves",
		"resolved"
	],
	headerPattern: /^(\w*)(?:\(([\w$@.\-*/ ]*)\))?: (.*)$/,
	headerCorrespondence: [
		"type",
		"scope",
		"subject"
	],
	revertPattern: /^Revert\s"([\s\S]*)"\s*This reverts commit (\w*)\.?/,
	revertCorrespondence: ["header", "hash"],
	fieldPattern: /^-(?=.*\w)(.*?)-$/
};

// node_modules/conventional-commits-parser/dist/CommitParser.js
/**
* Helper to create commit object.
* @param initialData - Initial commit data.
* @returns Commit object with empty data.
*/
function createCommitObject(initialData = {}) {
	return {
		merge: null,
		revert: null,
		header: null,
		body: null,
		footer: null,
		notes: [],
		mentions: [],
		references: [],
		...initialData
	};
}
/**
* Commit message parser.
*/
var CommitParser = class {
	options;
	regexes;
	lines = [];
	lineIndex = 0;
	commit = createCommitObject();
	constructor(options = {}) {
		this.options = {
			...defaultOptions,
			...options
		};
		this.regexes = getParserRegexes(this.options);
	}
	currentLine() {
		return this.lines[this.lineIndex];
	}
	nextLine() {
		return this.lines[this.lineIndex++];
	}
	isLineAvailable() {
		return this.lineIndex < this.lines.length;
	}
	parseReference(input, action) {
		const { regexes } = this;
		if (regexes.url.test(input)) return null;
		const matches = regexes.referenceParts.exec(input);
		if (!matches) return null;
		let [raw, repository = null, prefix, issue] = matches;
		let owner = null;
		if (repository) {
			const slashIndex = repository.indexOf("/");
			if (slashIndex !== -1) {
				owner = repository.slice(0, slashIndex);
				repository = repository.slice(slashIndex + 1);
			}
		}
		return {
			raw,
			action,
			owner,
			repository,
			prefix,
			issue
		};
	}
	parseReferences(input, isFooterToken = false) {
		const { regexes } = this;
		const regex = isFooterToken ? regexes.footerReferences : regexes.references;
		const sentences = [];
		let lastIndex = 0;
		let matches;
		while (true) {
			matches = regex.exec(input);
			if (!matches) break;
			sentences.push([null, input.slice(lastIndex, matches.index)], [matches[1] || null, matches[2] || ""]);
			lastIndex = regex.lastIndex;
		}
		sentences.push([null, input.slice(lastIndex)]);
		const references = [];
		let reference;
		for (const [action, sentence] of sentences) while (true) {
			reference = this.parseReference(sentence, action);
			if (!reference) break;
			references.push(reference);
		}
		return references;
	}
	skipEmptyLines() {
		let line = this.currentLine();
		while (line !== void 0 && !line.trim()) {
			this.nextLine();
			line = this.currentLine();
		}
	}
	parseMerge() {
		const { commit, options } = this;
		const correspondence = options.mergeCorrespondence || [];
		const merge = this.currentLine();
		const matches = merge && options.mergePattern ? merge.match(options.mergePattern) : null;
		if (matches) {
			this.nextLine();
			commit.merge = matches[0] || null;
			assignMatchedCorrespondence(commit, matches, correspondence);
			return true;
		}
		return false;
	}
	parseHeader(isMergeCommit) {
		if (isMergeCommit) this.skipEmptyLines();
		const { commit, options } = this;
		const correspondence = options.headerCorrespondence || [];
		const header = commit.header ?? this.nextLine();
		let matches = null;
		if (header) {
			if (options.breakingHeaderPattern) matches = header.match(options.breakingHeaderPattern);
			if (!matches && options.headerPattern) matches = header.match(options.headerPattern);
		}
		if (header) commit.header = header;
		if (matches) assignMatchedCorrespondence(commit, matches, correspondence);
	}
	parseMeta() {
		const { options, commit } = this;
		if (!options.fieldPattern || !this.isLineAvailable()) return false;
		let matches;
		let field = null;
		let parsed = false;
		while (this.isLineAvailable()) {
			matches = this.currentLine().match(options.fieldPattern);
			if (matches) {
				field = matches[1] || null;
				this.nextLine();
				continue;
			}
			if (field) {
				parsed = true;
				commit[field] = appendLine(commit[field], this.currentLine());
				this.nextLine();
			} else break;
		}
		return parsed;
	}
	parseNotes() {
		const { regexes, commit } = this;
		if (!this.isLineAvailable()) return false;
		const matches = this.currentLine().match(regexes.notes);
		let isFooterToken;
		if (matches) {
			const note = {
				title: matches[1],
				text: matches[2]
			};
			commit.notes.push(note);
			commit.footer = appendLine(commit.footer, this.currentLine());
			this.nextLine();
			while (this.isLineAvailable()) {
				if (this.parseMeta()) return true;
				if (this.parseNotes()) return true;
				isFooterToken = regexes.footerToken.test(this.currentLine());
				commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
				if (!isFooterToken) note.text = appendLine(note.text, this.currentLine());
				commit.footer = appendLine(commit.footer, this.currentLine());
				this.nextLine();
				if (isFooterToken) break;
			}
			return true;
		}
		return false;
	}
	parseBodyAndFooter(isBody) {
		const { commit, regexes } = this;
		if (!this.isLineAvailable()) return isBody;
		const isFooterToken = regexes.footerToken.test(this.currentLine());
		const isStillBody = !isFooterToken && isBody;
		commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
		if (isStillBody) commit.body = appendLine(commit.body, this.currentLine());
		else commit.footer = appendLine(commit.footer, this.currentLine());
		this.nextLine();
		return isStillBody;
	}
	parseBreakingHeader() {
		const { commit, options } = this;
		if (!options.breakingHeaderPattern || commit.notes.length || !commit.header) return;
		const matches = commit.header.match(options.breakingHeaderPattern);
		if (matches) commit.notes.push({
			title: "BREAKING CHANGE",
			text: matches[3]
		});
	}
	parseMentions(input) {
		const { commit, regexes } = this;
		let matches;
		for (;;) {
			matches = regexes.mentions.exec(input);
			if (!matches) break;
			commit.mentions.push(matches[1]);
		}
	}
	parseRevert(input) {
		const { commit, options } = this;
		const correspondence = options.revertCorrespondence || [];
		const matches = options.revertPattern ? input.match(options.revertPattern) : null;
		if (matches) commit.revert = assignMatchedCorrespondence({}, matches, correspondence);
	}
	cleanupCommit() {
		const { commit } = this;
		commit.body &&= trimNewLines(commit.body);
		commit.footer &&= trimNewLines(commit.footer);
		commit.notes.forEach((note) => {
			note.text = trimNewLines(note.text);
		});
		const referencesSet = /* @__PURE__ */ new Set();
		commit.references = commit.references.filter((reference) => {
			const uid = `${reference.action} ${reference.raw}`.toLocaleLowerCase();
			const ok = !referencesSet.has(uid);
			if (ok) referencesSet.add(uid);
			return ok;
		});
	}
	/**
	* Parse commit message string into an object.
	* @param input - Commit message string.
	* @returns Commit object.
	*/
	parse(input) {
		if (!input.trim()) throw new TypeError("Expected a raw commit");
		const { commentChar } = this.options;
		const commentFilter = getCommentFilter(commentChar);
		const rawLines = trimNewLines(input).split(/\r?\n/);
		const lines = commentChar ? truncateToScissor(rawLines, commentChar).filter((line) => commentFilter(line) && gpgFilter(line)) : rawLines.filter((line) => gpgFilter(line));
		const commit = createCommitObject();
		this.lines = lines;
		this.lineIndex = 0;
		this.commit = commit;
		const isMergeCommit = this.parseMerge();
		this.parseHeader(isMergeCommit);
		if (commit.header) commit.references = this.parseReferences(commit.header);
		let isBody = true;
		while (this.isLineAvailable()) {
			this.parseMeta();
			if (this.parseNotes()) isBody = false;
			if (!this.parseBodyAndFooter(isBody)) isBody = false;
		}
		this.parseBreakingHeader();
		this.parseMentions(input);
		this.parseRevert(input);
		this.cleanupCommit();
		return commit;
	}
};

// src/changes/header.ts
/**
* Conventional Commits 1.0.0, rules 1 to 5 and 13: a noun, an optional scope, an optional `!`, a colon and a space.
* The scope is any text without brackets, so that `a,b`, `@s/p` and `core:router` are kept as written.
*/
const headerPattern = /^([\p{L}\d][\p{L}\d_-]*)(?:\(([^()]*)\))?(!)?: +(.*\S)\s*$/u;
/** The same for a noun in plain letters, which nearly all are, without what Unicode costs. */
const plainHeader = /^([A-Za-z\d][A-Za-z\d_-]*)(?:\(([^()]*)\))?(!)?: +(\S.*)$/;
/** What the library reads of a line, in characters: real lines are shorter, and it is not linear in their references. */
const longestLine = 2e3;
const parser$1 = new CommitParser({
	headerPattern,
	headerCorrespondence: [
		"type",
		"scope",
		"breaking",
		"description"
	],
	noteKeywords: [],
	notesPattern: () => /(?!)/,
	fieldPattern: void 0,
	revertPattern: void 0,
	mergePattern: void 0,
	referenceActions: [],
	issuePrefixes: ["#"]
});
/** Null when the line, which has no space at its end, is not a Conventional Commit's. Linear in its length. */
function readHeader(line) {
	const plain = plainHeader.exec(line);
	if (plain) {
		const [, type = "", scope, breaking, description = ""] = plain;
		return {
			type,
			scope: scope || null,
			breaking: breaking === "!",
			description
		};
	}
	return line.includes(": ") ? parseHeader(line) : null;
}
/** As `readHeader`, by the library alone. */
function parseHeader(line) {
	const { type, scope, breaking, description } = parser$1.parse(line.slice(0, longestLine));
	if (!type || !description) return null;
	const whole = description + line.slice(longestLine);
	return {
		type,
		scope: scope || null,
		breaking: breaking === "!",
		description: whole
	};
}

// src/changes/references.ts
const actions = "close closes closed fix fixes fixed resolve resolves resolved refs ref see".split(" ");
const prefixes = ["#", "GH-"];
const anyReference = /#\d|GH-\d/;
const parser = new CommitParser({
	noteKeywords: [],
	notesPattern: () => /(?!)/,
	fieldPattern: void 0,
	revertPattern: void 0,
	mergePattern: void 0,
	referenceActions: actions,
	issuePrefixes: prefixes
});
const pullRequest = /^\((?:#|GH-)(\d{1,10})\)$/;
/**
* The issues and pull requests that a message names, each once, in the order in which it does. The `(#12)` that forges
* put at the end of a header names the pull request and closes nothing. Code spans and URLs name none.
*/
function readReferences(header, rest) {
	const { line, numbers } = cutPullRequests(header);
	if (!anyReference.test(line) && !anyReference.test(rest)) return numbers.length === 0 ? [] : [...new Set(numbers)].map((issue) => ({
		issue,
		action: null
	}));
	const found = /* @__PURE__ */ new Map();
	collectReferences(line, found);
	for (const issue of numbers) if (!found.has(issue)) found.set(issue, {
		issue,
		action: null
	});
	collectReferences(rest, found);
	return [...found.values()];
}
/** The header without the pull requests at its end: `fix: x (#3) (#12)` has two. */
function cutPullRequests(header) {
	const numbers = [];
	let end = header.length;
	while (numbers.length < 10 && header[end - 1] === ")") {
		const start = header.lastIndexOf("(", end - 1);
		const number = start === -1 ? void 0 : pullRequest.exec(header.slice(start, end))?.[1];
		if (number === void 0) break;
		numbers.unshift(number);
		end = start;
		while (header[end - 1] === " ") end -= 1;
	}
	return {
		line: header.slice(0, end),
		numbers
	};
}
function collectReferences(text, found) {
	if (!anyReference.test(text)) return;
	const lines = text.split("\n").filter((line) => anyReference.test(line)).map((line) => line.slice(0, longestLine).replace(/`[^`]*`/g, ""));
	for (const { issue, action, prefix, owner } of parser.parse(`-\n\n${lines.join("\n")}`).references) {
		if (!/^\d{1,10}$/.test(issue) || !prefixes.includes(prefix) || owner !== null) continue;
		if (!found.get(issue)?.action) found.set(issue, {
			issue,
			action: action?.toLowerCase() ?? null
		});
	}
}

// src/changes/secrets.ts
/**
* Shapes that are secrets wherever they stand, after their issuers' documentation. Each begins with a literal
* that is rare in prose, so that a message is looked at once and quickly.
*/
const rules = [
	{
		rule: "aws-access-key",
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g
	},
	{
		rule: "github-token",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/g
	},
	{
		rule: "gitlab-token",
		pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g
	},
	{
		rule: "slack-token",
		pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g
	},
	{
		rule: "slack-hook",
		pattern: /\bhttps:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]+/g
	},
	{
		rule: "npm-token",
		pattern: /\bnpm_[A-Za-z0-9]{36}\b/g
	},
	{
		rule: "webhook-secret",
		pattern: /\bwhsec_[A-Za-z0-9+/=]{16,}/g
	},
	{
		rule: "private-key",
		pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?!-----END)[\s\S])*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g
	},
	{
		rule: "url-password",
		pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/g
	}
];
const anything = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|hooks\.slack\.com|npm_|whsec_|PRIVATE KEY|:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/;
/** The message with every secret replaced by `[redacted]`, and the names of the rules that found one. */
function redactSecrets(message) {
	if (!anything.test(message)) return {
		message,
		rules: []
	};
	const found = /* @__PURE__ */ new Set();
	let text = message;
	for (const { rule, pattern } of rules) text = text.replace(pattern, () => {
		found.add(rule);
		return "[redacted]";
	});
	return {
		message: text,
		rules: [...found]
	};
}

// src/changes/change.ts
const nothing = [];
/** What may be kept of a message beside its header without being noticed, in characters. */
const shortRest = 200;
/** Reads a commit. Never throws, linear in the length of its message. */
function readCommit(commit, people, isTold) {
	const { message, rules } = redactSecrets(commit.message);
	const { header: line, rest, footers } = splitMessage(message);
	const header = rest.length > shortRest ? detached(line) : line;
	const conventional = readHeader(header);
	const revert = /^revert/i.test(header) ? readRevert(header, rest, valuesOf(footers, "Refs")) : null;
	const type = revert ? "revert" : conventional?.type.toLowerCase() ?? null;
	const description = conventional?.description ?? header;
	const breaking = revert ? null : breakingOf(footers, conventional?.breaking ? description : null);
	return {
		oid: commit.oid,
		merge: commit.parents.length > 1,
		type,
		scope: conventional?.scope ?? null,
		description,
		header,
		breaking,
		references: isTold(type, breaking !== null) ? readReferences(description, rest) : [],
		people: creditedBy(commit, footers, people),
		revert,
		pickedFrom: rest.includes("cherry picked from") ? pickedFrom(rest) : null,
		secrets: rules
	};
}
/** The text of the breaking notes, else what the header says where only a `!` tells of a break. */
function breakingOf(footers, marked) {
	const notes = valuesOf(footers, "BREAKING CHANGE").filter((note) => note !== "");
	return notes.length > 0 ? detached(notes.join("\n\n")) : marked;
}
function pickedFrom(rest) {
	const oid = /\(cherry picked from commit ([0-9a-f]{7,64})\)/.exec(rest)?.[1];
	return oid === void 0 ? null : detached(oid);
}
/**
* The same text on its own. A part of a string keeps the whole of it in memory, and a reading outlives its message, which
* may be a thousand times as long.
*/
function detached(part) {
	return Buffer.from(part).toString();
}
function valuesOf(footers, token) {
	if (footers.length === 0) return nothing;
	return footers.filter((footer) => footer.token.toLowerCase() === token.toLowerCase()).map(({ value }) => value);
}
/** Who is credited with a commit, without reading the rest of it: the author first, then the co-authors, each once. */
function creditedIn(commit, people) {
	return creditedBy(commit, /co-authored-by:/i.test(commit.message) ? splitMessage(commit.message).footers : nothing, people);
}
function creditedBy(commit, footers, people) {
	const credited = [people.of(commit.author)];
	for (const value of valuesOf(footers, "Co-authored-by")) {
		const person = people.named(detached(value));
		if (person && !credited.some(({ identity }) => identity === person.identity)) credited.push(person);
	}
	return credited;
}

// src/changes/people.ts
/**
* Tells the people of a history apart, without ever giving their addresses away: one who changed either the name or the
* address is the same person. A signature object that many commits share is looked at once.
*/
var People = class {
	#known = /* @__PURE__ */ new Map();
	#trailers = /* @__PURE__ */ new Map();
	#identities = /* @__PURE__ */ new Map();
	of(signature) {
		const known = this.#known.get(signature);
		if (known) return known;
		const person = this.#meet(signature.name, signature.email);
		this.#known.set(signature, person);
		return person;
	}
	/** The person whom a trailer names (`Ada <ada@acme.example>`); null when it names nobody. */
	named(trailer) {
		const known = this.#trailers.get(trailer);
		if (known !== void 0) return known;
		const match = /^\s*([^<>]*?)\s*<([^<>]*)>/.exec(trailer);
		const person = match ? this.#meet(match[1] ?? "", match[2] ?? "") : null;
		this.#trailers.set(trailer, person);
		return person;
	}
	#meet(name, email) {
		const shown = (name.includes("@") ? name.slice(0, name.indexOf("@")) : name) || "unknown";
		const key = accountOf(email) ?? (email || name);
		const keys = [`key ${key.toLowerCase()}`, `name ${shown}`];
		const own = keys.map((one) => this.#identities.get(one)).find((one) => one !== void 0) ?? this.#identities.size;
		for (const one of keys) if (!this.#identities.has(one)) this.#identities.set(one, own);
		return {
			name: shown,
			credit: {
				name: shown,
				login: null
			},
			identity: own,
			keys,
			bot: shown.endsWith("[bot]") || key.endsWith("[bot]")
		};
	}
};
/** Git hosts give one person several private addresses; the account in them is the person. */
function accountOf(email) {
	return /^(?:\d+\+)?([^@+]+)@users\.noreply\./i.exec(email)?.[1] ?? null;
}

// src/git/graph.ts
/**
* Commits and their parents by number, in the order in which they were added. A parent that was never added
* (outside of what was read) is left out of every walk.
*/
var CommitGraph = class {
	#numbers = /* @__PURE__ */ new Map();
	#oids = [];
	#parents = [];
	#pending = [];
	#depths = null;
	get size() {
		return this.#oids.length;
	}
	add(oid, parents) {
		const number = this.#oids.push(oid) - 1;
		this.#numbers.set(oid, number);
		this.#pending.push(parents);
		this.#depths = null;
		return number;
	}
	numberOf(oid) {
		return this.#numbers.get(oid);
	}
	oidOf(number) {
		const oid = this.#oids[number];
		if (oid === void 0) throw new RangeError(`There is no commit number ${number} in a graph of ${this.size}.`);
		return oid;
	}
	/** The numbers of a commit's parents, as far as they were added. */
	parentsOf(number) {
		this.#link();
		return this.#parents[number] ?? [];
	}
	/**
	* The length of the longest way from each commit down to a root: a child is always deeper than its parents,
	* whatever the clocks of their authors said.
	*/
	depths() {
		this.#link();
		if (this.#depths) return this.#depths;
		const depths = new Int32Array(this.size).fill(-1);
		const stack = [];
		for (let start = 0; start < this.size; start++) {
			if (depths[start] !== -1) continue;
			stack.push(start);
			while (stack.length > 0) {
				const top = stack.at(-1) ?? 0;
				let depth = 0;
				let waiting = false;
				for (const parent of this.#parents[top] ?? []) {
					const known = depths[parent] ?? -1;
					if (known === -1) {
						stack.push(parent);
						waiting = true;
					} else if (known >= depth) depth = known + 1;
				}
				if (waiting) continue;
				depths[top] = depth;
				stack.pop();
			}
		}
		this.#depths = depths;
		return depths;
	}
	#link() {
		if (this.#pending.length === 0) return;
		for (const parents of this.#pending) {
			const numbers = [];
			for (const oid of parents) {
				const number = this.#numbers.get(oid);
				if (number !== void 0) numbers.push(number);
			}
			this.#parents.push(numbers);
		}
		this.#pending = [];
	}
};

// src/journeys/history.ts
/**
* The whole history that HEAD and the tags reach, in git's order (newest first), by commit number. Messages are let go as
* they come: what stays is the graph, the dates, who is credited, and the readings where they are wanted.
*/
var History = class {
	graph = new CommitGraph();
	#people = new People();
	#isTold;
	#dates = [];
	#credits = [];
	#readings = [];
	/** With null nothing but who is credited is read of a message. */
	constructor(isTold) {
		this.#isTold = isTold;
	}
	add(commit) {
		const number = this.graph.add(commit.oid, commit.parents);
		this.#dates[number] = commit.committedAt;
		if (this.#isTold === null) this.#credits[number] = creditedIn(commit, this.#people);
		else this.#readings[number] = readCommit(commit, this.#people, this.#isTold);
	}
	/** The committer date of a commit in seconds since 1970-01-01 UTC. */
	dateOf(oid) {
		return this.#dates[this.graph.numberOf(oid) ?? -1] ?? 0;
	}
	/** Throws a RangeError for a commit that is not there or was not read. */
	readingsOf(numbers) {
		return numbers.map((number) => {
			const reading = this.#readings[number];
			if (!reading) throw new RangeError(`There is no reading of commit number ${number} in this history.`);
			return reading;
		});
	}
	peopleOf(number) {
		return this.#credits[number] ?? this.#readings[number]?.people ?? [];
	}
};
/**
* Reads the history of HEAD, all tags and further tips, in one stream; `isTold` null reads no more of a commit than its
* place, its date and its people. A cut history is never taken for a whole one: see `refuseCuts`.
*/
async function readHistory(repository, options) {
	const history = new History(options.isTold);
	const include = [...repository.head === null ? [] : [repository.head], ...options.tips];
	for await (const commits of repository.history({
		include,
		exclude: [],
		tags: true
	})) for (const commit of commits) history.add(commit);
	return history;
}
/** A shallow clone that cuts the range would give notes with holes; it is refused, never answered in part. */
async function refuseCuts(repository, history, range) {
	if (!repository.shallow) return;
	const inRange = new Set(range);
	const cut = [...await repository.cuts()].find((oid) => inRange.has(history.graph.numberOf(oid) ?? -1));
	if (cut === void 0) return;
	throw new WaybillError("HISTORY_SHALLOW", `This clone is shallow and cuts the history inside the range, at ${cut.slice(0, 12)}.`, { hint: "Run: git fetch --unshallow --tags. In a workflow: actions/checkout with fetch-depth: 0." });
}

// src/journeys/range-commits.ts
/** What a release spans: everything above the lower releases, for a stable one above the lower stable ones. */
function extentOf({ releases }, release) {
	const index = releases.indexOf(release);
	const lower = releases.slice(0, index).filter((one) => isPrerelease(release) || !isPrerelease(one));
	return {
		tip: release.oid,
		below: lower.map(({ oid }) => oid),
		index
	};
}
/** What the draft at a commit spans: everything above the stable releases. */
function draftExtent({ releases }, tip) {
	return {
		tip,
		below: releases.filter((one) => !isPrerelease(one)).map(({ oid }) => oid),
		index: releases.length
	};
}
/**
* Reads the commits of an extent. Where it is known who was there before and the base is plain, only these commits are
* read; else the whole history is, once, and who was there is remembered.
* Throws HISTORY_SHALLOW when the clone cuts the range.
*/
async function readCommitsOf(ground, extent) {
	return await readQuickly(ground, extent) ?? await readThoroughly(ground, extent);
}
async function readQuickly(ground, extent) {
	const { repository } = ground;
	if (repository.shallow) return null;
	const [known, commits] = await Promise.all([recall(ground, extent), readRange(ground, extent)]);
	if (known === null) return null;
	const tip = commits.find(({ oid }) => oid === extent.tip);
	const base = plainBase(ground, extent, boundaryOf(commits));
	if (tip === void 0 || base === void 0) return null;
	return {
		readings: readingsOf(ground, commits),
		base,
		tipDate: tip.committedAt,
		isKnown: ({ keys }) => keys.some(known),
		relation: extent.index !== null || boundaryOf(commits).has(extent.below[0] ?? "") ? "ahead" : "apart"
	};
}
async function commitsBetween(repository, { tip, below }) {
	const commits = [];
	for await (const batch of repository.history({
		include: [tip],
		exclude: below
	})) commits.push(...batch);
	return commits;
}
function readingsOf({ rules }, commits) {
	const people = new People();
	return commits.map((commit) => readCommit(commit, people, rules.sections.isTold));
}
async function readRange({ repository }, { tip, below }) {
	const commits = [];
	for await (const batch of repository.history({
		include: [tip],
		exclude: below
	})) commits.push(...batch);
	return commits;
}
async function recall({ repository }, { below }) {
	return below.length === 0 ? () => false : repository.acquaintances.recall(below);
}
/** Where the commits end: parents that are none of them. */
function boundaryOf(commits) {
	const own = new Set(commits.map(({ oid }) => oid));
	return new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !own.has(parent)));
}
/**
* The base where it shows itself: the previous prerelease, or the one place where the commits end, when a stable release
* sits there: no other can leave fewer commits. Undefined for a history that is less plain.
*/
function plainBase({ releases }, { index }, boundary) {
	if (index === null) return null;
	const before = previousPrerelease(releases, index);
	if (before !== null) return releases[before];
	if (boundary.size === 0) return null;
	const stable = releases.slice(0, index).filter((one) => !isPrerelease(one));
	return boundary.size === 1 ? stable.findLast(({ oid }) => boundary.has(oid)) : void 0;
}
async function readThoroughly(ground, extent) {
	const { repository, releases } = ground;
	const { tip, below, index } = extent;
	const history = await readHistory(repository, {
		tips: [tip, ...below],
		isTold: null
	});
	const { graph } = history;
	const tips = [...below, tip].map((oid) => graph.numberOf(oid));
	const owners = assignOwners(graph, tips);
	const above = below.length;
	const commits = [...owners.keys()].filter((commit) => owners[commit] === above);
	await refuseCuts(repository, history, commits);
	const known = /* @__PURE__ */ new Set();
	for (const [commit, owner] of owners.entries()) if (owner !== -1 && owner !== above) for (const { keys } of history.peopleOf(commit)) for (const key of keys) known.add(key);
	if (below.length > 0) await repository.acquaintances.remember(below, known);
	const base = index === null ? null : traceLineage(graph, releases.slice(0, index), tip).baseOf(index);
	return {
		readings: readingsOf(ground, await commitsBetween(repository, extent)),
		base: base === null ? null : releases[base] ?? null,
		tipDate: history.dateOf(tip),
		isKnown: ({ keys }) => keys.some((key) => known.has(key)),
		relation: index === null ? relationOf(graph, below[0] ?? "", tip) : "ahead"
	};
}
function relationOf(graph, from, to) {
	const [fromNumber, toNumber] = [graph.numberOf(from), graph.numberOf(to)];
	if (from === to || fromNumber === void 0 || toNumber === void 0) return "ahead";
	if (assignOwners(graph, [fromNumber])[toNumber] !== -1) return "backwards";
	return assignOwners(graph, [toNumber])[fromNumber] === -1 ? "apart" : "ahead";
}

// src/journeys/draft.ts
/**
* Drafts the notes of one release: what HEAD's tag names, else the draft since the last release; a tag or version; or
* `A..B`. No network; nothing is written but the index of `Acquaintances`.
*
* Throws NO_COMMITS, TAG_NOT_FOUND, RANGE_INVALID, RANGE_BACKWARDS, HISTORY_SHALLOW.
*/
async function draftNotes(repository, configuration, range) {
	const request = readRange$1(range);
	if (request.kind === "current") return draftShipment(repository, configuration, null);
	headOf(repository);
	const ground = await layGroundwork(repository, configuration);
	if (request.kind === "between") return draftBetween(ground, request);
	const release = findRelease(ground, request.name);
	if (!release) throw await unknownRevision(ground, request.name);
	return finish(ground, [await one(ground, release)]);
}
/** Drafts the notes of what ships from a revision (default HEAD): the release that its tag names, else the draft there. */
async function draftShipment(repository, configuration, revision) {
	const { ground, tip } = await beginAt(repository, configuration, revision);
	return finish(ground, [await one(ground, ground.releases.findLast(({ oid }) => oid === tip) ?? tip)]);
}
/** Drafts the notes of every release of the main family, newest first, the draft before them when it has commits. */
async function draftAllNotes(repository, configuration) {
	const tip = headOf(repository);
	const [history, ground] = await Promise.all([readHistory(repository, {
		tips: [],
		isTold: new Sections(configuration.notes.types).isTold
	}), layGroundwork(repository, configuration)]);
	const { releases } = ground;
	const lineage = traceLineage(history.graph, releases, tip);
	await refuseCuts(repository, history, [...lineage.commits.flat(), ...lineage.draft]);
	const inStable = /* @__PURE__ */ new Set();
	const inAny = /* @__PURE__ */ new Set();
	return finish(ground, [...releases, tip].flatMap((of, index) => {
		const draft = typeof of === "string";
		const commits = draft ? lineage.draft : lineage.commits[index] ?? [];
		if (draft && commits.length === 0) return [];
		const known = !draft && isPrerelease(of) ? inAny : inStable;
		const base = lineage.baseOf(index);
		const composed = compose(ground, of, {
			readings: history.readingsOf(commits),
			base: base === null ? null : releases[base] ?? null,
			tipDate: history.dateOf(tip),
			isKnown: ({ keys }) => keys.some((key) => known.has(key))
		});
		if (!draft && !isPrerelease(of)) meet(history, commits, inStable);
		meet(history, lineage.fresh[index] ?? [], inAny);
		return [composed];
	}).toReversed());
}
/** The next version and why: what `waybill next` prints. */
async function nextRelease(repository, configuration) {
	const { ground, tip } = await beginAt(repository, configuration, null);
	const { readings, base } = await readCommitsOf(ground, draftExtent(ground, tip));
	const placed = placeCommits(readings, ground.rules);
	const { version, bump } = nextVersion(base?.version.version ?? null, weightOf(placed));
	return {
		schema: "waybill/next@1",
		version,
		previousVersion: base?.version.version ?? null,
		previousTag: base?.tag ?? null,
		tag: version === null ? null : ground.family.tagFor(version),
		bump,
		reasons: placed.filter(({ section }) => section !== null).map((shown) => ({
			commit: shown.reading.oid,
			bump: nextVersion("1.0.0", weightOf([shown])).bump,
			description: shown.reading.description
		}))
	};
}
async function beginAt(repository, configuration, revision) {
	const head = headOf(repository);
	const ground = await layGroundwork(repository, configuration);
	const tip = revision === null ? head : await ground.resolve(revision);
	if (tip === null) throw await unknownRevision(ground, revision ?? "HEAD");
	return {
		ground,
		tip
	};
}
async function one(ground, of) {
	const extent = typeof of === "string" ? draftExtent(ground, of) : extentOf(ground, of);
	return compose(ground, of, await readCommitsOf(ground, extent));
}
function compose(ground, of, read) {
	const { readings, base, tipDate } = read;
	const placed = placeCommits(readings, ground.rules);
	const facts = typeof of === "string" ? draftFacts(placed, base, of, tipDate) : pastFacts(of, base);
	return {
		release: composeRelease(facts, placed, ground.rules, (person) => read.isKnown(person)),
		readings
	};
}
/** Adds the people of some commits to those who are known. */
function meet(history, commits, known) {
	for (const commit of commits) for (const { keys } of history.peopleOf(commit)) for (const key of keys) known.add(key);
}
function pastFacts(release, base) {
	return {
		version: release.version.version,
		tag: release.tag,
		aliases: release.aliases,
		previousTag: base?.tag ?? null,
		commit: release.oid,
		date: instant(release.taggedAt),
		bump: bumpBetween(base?.version.version ?? null, release.version.version)
	};
}
function draftFacts(placed, base, tip, tipDate) {
	const { version, bump } = nextVersion(base?.version.version ?? null, weightOf(placed));
	return {
		version,
		tag: null,
		aliases: [],
		previousTag: base?.tag ?? null,
		commit: tip,
		date: instant(tipDate),
		bump
	};
}
async function draftBetween(ground, { from, to }) {
	const [fromOid, toOid] = await Promise.all([ground.resolve(from), ground.resolve(to)]);
	if (fromOid === null) throw await unknownRevision(ground, from);
	if (toOid === null) throw await unknownRevision(ground, to);
	const read = await readCommitsOf(ground, {
		tip: toOid,
		below: [fromOid],
		index: null
	});
	if (read.relation === "backwards") throw new WaybillError("RANGE_BACKWARDS", `${from} comes after ${to}: the range ${from}..${to} runs backwards.`, { hint: `Run: waybill notes ${to}..${from}` });
	const base = ground.releases.find(({ oid }) => oid === fromOid) ?? null;
	const told = compose(ground, ground.releases.find(({ oid }) => oid === toOid) ?? toOid, {
		...read,
		base
	});
	const { links } = ground.rules;
	const previousTag = base?.tag ?? from;
	const release = {
		...told.release,
		previousTag,
		compareUrl: links?.compare(previousTag, told.release.tag ?? told.release.commit) ?? null
	};
	const warning = `${from} is not an ancestor of ${to}: the notes hold what ${to} has and ${from} has not.`;
	return finish(ground, [{
		...told,
		release,
		...read.relation === "apart" ? { warning } : {}
	}]);
}
function finish(ground, told) {
	const secrets = /* @__PURE__ */ new Map();
	for (const { readings } of told) for (const { oid, secrets: rules } of readings) for (const rule of rules) secrets.set(`${oid} ${rule}`, {
		commit: oid,
		rule
	});
	return {
		notes: {
			schema: "waybill/release-notes@1",
			repository: { url: ground.repositoryUrl },
			releases: told.map(({ release }) => release)
		},
		warnings: [
			...ground.warnings,
			...told.flatMap(({ warning }) => warning ?? []),
			...[...secrets.values()].map(({ commit, rule }) => `The message of ${commit} holds a secret (${rule}); it is printed as [redacted].`)
		],
		secrets: [...secrets.values()]
	};
}

export { nextRelease as i, draftNotes as n, draftShipment as r, draftAllNotes as t };