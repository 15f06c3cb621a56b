import { t as WaybillError } from "../errors.js";
import { t as suggest } from "../config/suggest.js";
import { t as globOf } from "../notes/glob.js";
import { r as webAddress, t as forgeLinks } from "../git/remote.js";
import { a as orderBuilds, i as mainFamily, n as familyOf, o as releasesOf, t as familiesIn } from "../git/tag.js";
import { n as openOverrides, t as noOverrides } from "../notes/overrides.js";

// src/git/range.ts
/**
* Reads a range as people write it: nothing, a tag or version, or `A..B` (an empty side is HEAD).
* Throws RANGE_INVALID for `A...B`: the symmetric set of commits is no release of anything.
*/
function readRange(text) {
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

// src/git/territory.ts
const nowhere = {
	folders: [],
	patterns: []
};
/**
* Opens a territory. What one commit touches is one object for all commits that touch the same, so that a long history
* fits in memory; a folder's answer is worked out once.
*/
function openTerritory({ folders, patterns }) {
	const packages = new Map(folders.map((folder, index) => [plainFolder(folder), index]));
	const expressions = patterns.map(pathPattern);
	const owners = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	/** The index of the package that holds a folder; -1 for none. */
	function ownerOf(folder) {
		const before = owners.get(folder);
		if (before !== void 0) return before;
		const owner = packages.get(folder) ?? (folder === "" ? -1 : ownerOf(parentOf(folder)));
		owners.set(folder, owner);
		return owner;
	}
	return { of: (paths) => {
		if (paths.length === 0) return nowhere;
		const inFolders = /* @__PURE__ */ new Set();
		const inPatterns = /* @__PURE__ */ new Set();
		for (const path of paths) {
			if (packages.size > 0) inFolders.add(ownerOf(parentOf(path)));
			for (const [index, expression] of expressions.entries()) if (!inPatterns.has(index) && expression.test(path)) inPatterns.add(index);
		}
		inFolders.delete(-1);
		const touched = {
			folders: ascending$1(inFolders),
			patterns: ascending$1(inPatterns)
		};
		const key = `${touched.folders.join()};${touched.patterns.join()}`;
		const same = known.get(key);
		if (same) return same;
		known.set(key, touched);
		return touched;
	} };
}
/** What several commits touch together. */
function unitedTouch(all) {
	return {
		folders: ascending$1(new Set(all.flatMap(({ folders }) => folders))),
		patterns: ascending$1(new Set(all.flatMap(({ patterns }) => patterns)))
	};
}
function ascending$1(numbers) {
	return [...numbers].toSorted((a, b) => a - b);
}
function parentOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/** `./packages/api/` is `packages/api`, and `.` is the root: an empty text. */
function plainFolder(folder) {
	return folder.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "").replace(/^\.$/, "");
}
/** A pattern as an expression that needs no backtracking beyond its stars; a plain path also holds what is below it. */
function pathPattern(pattern) {
	const plain = pattern.replace(/^\.?\//, "").replace(/\/+$/, "");
	const text = plain.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
		if (part === "**/") return "(?:.*/)?";
		if (part === "**") return ".*";
		if (part === "*") return "[^/]*";
		if (part === "?") return "[^/]";
		return `\\${part}`;
	});
	return new RegExp(`^${text}${/[*?]/.test(plain) ? "" : "(?:/.*)?"}$`, "s");
}

// src/notes/styles.ts
/** Types whose changes readers do not notice. `release: v1.2.3` tells the readers of 1.2.3 nothing. */
const hiddenTypes = /* @__PURE__ */ new Set([
	"docs",
	"style",
	"chore",
	"refactor",
	"test",
	"build",
	"ci",
	"fixup",
	"release"
]);
/** Types that people write for others. */
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
/** The type that one in lower case stands for. */
function plainType(type) {
	return aliases.get(type) ?? type;
}
function own(type, title) {
	return {
		type,
		title,
		types: [type]
	};
}
const conventional = {
	sections: [
		own("feat", "Features"),
		own("fix", "Bug fixes"),
		own("perf", "Performance"),
		own("security", "Security"),
		own("deprecate", "Deprecations"),
		own("revert", "Reverts"),
		own("docs", "Documentation"),
		own("style", "Style"),
		own("chore", "Chores"),
		own("refactor", "Refactoring"),
		own("test", "Tests"),
		own("build", "Build"),
		own("ci", "Continuous integration"),
		own("fixup", "Fixups"),
		own("release", "Releases"),
		own("other", "Other changes")
	],
	rest: "other"
};
const added = [
	"feat",
	"add",
	"added"
];
const changed = [
	"perf",
	"revert",
	"other",
	"change",
	"changed",
	...hiddenTypes
];
const deprecated = ["deprecate", "deprecated"];
const removed = ["remove", "removed"];
const fixed = ["fix", "fixed"];
/** The six kinds of change of https://keepachangelog.com/en/1.1.0/, in its order. */
const keepAChangelog = {
	sections: [
		{
			type: "added",
			title: "Added",
			types: added
		},
		{
			type: "changed",
			title: "Changed",
			types: changed
		},
		{
			type: "deprecated",
			title: "Deprecated",
			types: deprecated
		},
		{
			type: "removed",
			title: "Removed",
			types: removed
		},
		{
			type: "fixed",
			title: "Fixed",
			types: fixed
		},
		{
			type: "security",
			title: "Security",
			types: ["security"]
		}
	],
	rest: "changed"
};
/** The four categories of https://common-changelog.org (2.4.2), in its order. */
const commonChangelog = {
	sections: [
		{
			type: "changed",
			title: "Changed",
			types: [...changed, ...deprecated]
		},
		{
			type: "added",
			title: "Added",
			types: added
		},
		{
			type: "removed",
			title: "Removed",
			types: removed
		},
		{
			type: "fixed",
			title: "Fixed",
			types: [...fixed, "security"]
		}
	],
	rest: "changed"
};
const styles = {
	conventional,
	"keep-a-changelog": keepAChangelog,
	"common-changelog": commonChangelog
};

// src/notes/rule.ts
/**
* All path patterns of the rules, in order of appearance: the territory that commits are read with has to know them under
* these indices.
*/
function pathPatternsOf(rules) {
	return rules.flatMap(({ when }) => listOf(when.path));
}
/** The indices of the rules that show or hide by label, and so cannot do without labels. */
function labelRules(rules) {
	return rules.flatMap(({ when, show }, index) => when.label !== void 0 && show !== void 0 ? [index] : []);
}
/**
* Opens rules: their patterns are compiled once. The first rule that fits and says something about showing decides that,
* the first with a group that, the first with a bump that. Null where there is no rule.
*/
function openRules(rules) {
	if (rules.length === 0) return null;
	let paths = 0;
	const opened = rules.map((rule, index) => {
		const from = paths;
		paths += listOf(rule.when.path).length;
		const { show, group, bump } = rule;
		return {
			conditions: conditionsOf(rule, {
				from,
				to: paths
			}),
			show: show === void 0 ? null : {
				is: show,
				rule: index
			},
			group: group === void 0 ? null : {
				is: group,
				rule: index
			},
			bump: bump === void 0 ? null : {
				is: bump,
				rule: index
			}
		};
	});
	return (reading, labels) => {
		let ruling = silence;
		for (const { conditions, show, group, bump } of opened) if (conditions.every((holds) => holds(reading, labels))) ruling = {
			show: ruling.show ?? show,
			group: ruling.group ?? group,
			bump: ruling.bump ?? bump
		};
		return ruling;
	};
}
const silence = {
	show: null,
	group: null,
	bump: null
};
function conditionsOf({ when }, paths) {
	const conditions = [];
	const { breaking, type, scope, author, label, path } = when;
	if (breaking !== void 0) conditions.push((reading) => reading.breaking !== null === breaking);
	if (type !== void 0) {
		const fits = anyOf(type);
		conditions.push((reading) => reading.type !== null && (fits(reading.type) || fits(plainType(reading.type))));
	}
	if (path !== void 0) conditions.push(({ touched }) => touched?.patterns.some((one) => one >= paths.from && one < paths.to) ?? false);
	if (scope !== void 0) {
		const fits = anyOf(scope);
		conditions.push((reading) => reading.scope?.split(",").some((one) => fits(one.trim())) ?? false);
	}
	if (author !== void 0) {
		const fits = anyOf(author);
		conditions.push(({ people }) => people[0] !== void 0 && fits(people[0].name));
	}
	if (label !== void 0) {
		const fits = anyOf(label);
		conditions.push((_, labels) => labels.some(fits));
	}
	return conditions;
}
function anyOf(patterns) {
	const globs = listOf(patterns).map(globOf);
	return (text) => globs.some((fits) => fits(text));
}
function listOf(patterns) {
	if (patterns === void 0) return [];
	return typeof patterns === "string" ? [patterns] : patterns;
}

// src/notes/weight.ts
const ascending = [
	"none",
	"fix",
	"feature",
	"breaking"
];
/** The strongest thing that these commits ask of a version. */
function weightOf(placed) {
	let strongest = 0;
	for (const { weight } of placed) {
		if (weight === "none") continue;
		const own = ascending.indexOf(weight);
		if (own > strongest) strongest = own;
	}
	return ascending[strongest] ?? "none";
}
/** A `bump` of the configuration as a weight: before 1.0.0 what it leads to is set by `version.before-1.0`. */
function weightOfBump(bump) {
	switch (bump) {
		case "major": return "breaking";
		case "minor": return "feature";
		case "patch": return "fix";
		case "none": return "none";
	}
}

// src/notes/sections.ts
/**
* The sections of a configuration: those of its style, changed and added to by `notes.types`, then those of groups, then
* the one for the rest. What has the same title is one section, in the first one's place.
*/
var Sections = class {
	ordered;
	/** Where everything goes that has no section of its own, so that nothing is lost. */
	rest;
	#rules;
	#byTitle;
	#unknown;
	constructor(types, style = "conventional", groups = []) {
		const { rest } = styles[style];
		const sections = sectionsOf(types, style);
		const groupSections = groups.map((title) => ({
			type: slugOf(title),
			title,
			types: []
		}));
		const isLast = ({ type }) => type === rest && style === "conventional";
		const all = [
			...sections.filter((one) => !isLast(one)),
			...groupSections,
			...sections.filter(isLast)
		];
		const byTitle = /* @__PURE__ */ new Map();
		const rules = /* @__PURE__ */ new Map();
		for (const { type, title } of all.toReversed()) byTitle.set(title, {
			type,
			title
		});
		const at = (title) => byTitle.get(title) ?? {
			type: rest,
			title
		};
		for (const one of all) for (const type of one.types) rules.set(type, typeRule(type, at(one.title), types));
		this.rest = at(all.find(({ type }) => type === rest)?.title ?? "");
		for (const type of Object.keys(types).map((name) => name.toLowerCase())) if (!rules.has(type)) rules.set(type, typeRule(type, this.rest, types));
		this.#unknown = {
			section: this.rest,
			hidden: false,
			weight: "fix",
			hiddenWeight: "none",
			known: false
		};
		this.#rules = rules;
		this.#byTitle = byTitle;
		this.ordered = [...new Set(all.map(({ title }) => at(title)))];
	}
	/** What holds for a type in lower case. */
	ruleOf(type) {
		return this.#rules.get(type) ?? this.#rules.get(plainType(type)) ?? this.#unknown;
	}
	/** The section of a group; the one for the rest where nobody named the group when the sections were made. */
	grouped(title) {
		return this.#byTitle.get(title) ?? this.rest;
	}
	/** Whether a commit of a type, or of none (null), is shown or may be. */
	isTold = (type, breaking) => breaking || type === null || !this.ruleOf(type).hidden;
};
/** The sections of a style in their order; a type that got a title of its own has its own. */
function sectionsOf(types, style) {
	const sections = [...styles[style].sections];
	for (const [name, { title }] of Object.entries(types)) {
		const type = name.toLowerCase();
		const index = sections.findIndex((section) => section.types.includes(type));
		const held = sections[index];
		if (held === void 0) {
			if (title !== void 0 || style === "conventional") sections.push({
				type,
				title: title ?? titleOf(name),
				types: [type]
			});
		} else if (title !== void 0) {
			if (held.types.length === 1) sections[index] = {
				...held,
				title
			};
			else {
				sections[index] = {
					...held,
					types: held.types.filter((other) => other !== type)
				};
				sections.push({
					type,
					title,
					types: [type]
				});
			}
		}
	}
	return sections;
}
function typeRule(type, section, types) {
	const own = Object.entries(types).find(([name]) => name.toLowerCase() === type)?.[1];
	const isFeature = type === "feat" || section.type === "added";
	const asked = own?.bump === void 0 ? null : weightOfBump(own.bump);
	return {
		section,
		hidden: own?.hidden ?? (own?.title === void 0 && hiddenTypes.has(type)),
		weight: asked ?? (isFeature ? "feature" : "fix"),
		hiddenWeight: asked ?? "none",
		known: true
	};
}
function titleOf(type) {
	return type.charAt(0).toUpperCase() + type.slice(1);
}
/** A title as a type: `New in Docs` is `new-in-docs`. */
function slugOf(title) {
	return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "group";
}

// src/notes/notes-rules.ts
/** The rules of a configuration. */
function notesRules({ notes }, ground = {}) {
	const { overrides = noOverrides, links = null, package: told = null } = ground;
	const groups = [...notes.rules, ...Object.values(overrides.changes)].flatMap(({ group }) => group ?? []);
	return {
		sections: new Sections(notes.types, notes.style, groups),
		style: notes.style,
		unconventional: notes.unconventional,
		firstParent: notes["first-parent"],
		links,
		package: told,
		rules: notes.rules,
		overrides,
		ruling: openRules(notes.rules),
		overriding: openOverrides(overrides),
		memory: {
			placed: /* @__PURE__ */ new Map(),
			credited: /* @__PURE__ */ new Map(),
			changes: /* @__PURE__ */ new Map()
		},
		readsPaths: (told?.folder ?? null) !== null || notes.rules.some(({ when }) => when.path !== void 0)
	};
}
/**
* Whether a commit of a type (null: none) may be told, for readers that save themselves work on the others: every one
* may where a rule or an override can list what its type hides.
*/
function isToldBy({ notes }) {
	return notes.overrides !== void 0 || notes.rules.some(({ show }) => show === "include") ? () => true : new Sections(notes.types, notes.style).isTold;
}

// src/journeys/packages.ts
/** The packages that are configured; else those that the tags tell of (`api@1.0.0`, `@acme/api@1.0.0`, `api-v1.0.0`). */
async function packagesOf(repository, configuration, tagNames) {
	if (configuration.packages) return Object.entries(configuration.packages).map(([name, { path, tags }]) => ({
		name,
		family: familyOf(tags ?? `${name}@{version}`),
		folder: path
	}));
	const found = familiesIn(tagNames);
	if (found.length === 0 || repository.head === null) return [];
	const folders = await foldersByPackage(repository, repository.head, found.map(({ name }) => name));
	return found.map(({ name, family }) => ({
		name,
		family,
		folder: folders.get(name) ?? null
	}));
}
/** The package of a name. Throws PACKAGE_UNKNOWN with the names there are. */
function packageNamed(packages, name) {
	const found = packages.find((one) => one.name === name);
	if (found) return found;
	const names = packages.map((one) => one.name);
	const meant = suggest(name, names);
	throw new WaybillError("PACKAGE_UNKNOWN", `There is no package ${name}.`, { hint: names.length === 0 ? `Say where it is, in waybill.yml: packages: { ${name}: { path: packages/${name}, tags: "${name}@{version}" } }` : meant ? `Did you mean ${meant}? There are: ${names.join(", ")}.` : `There are: ${names.join(", ")}.` });
}
/**
* Where packages live: the folder whose `package.json` has the name, else the one folder that is called so. The
* manifests of folders with other names are only read for packages that are not found by theirs.
*/
async function foldersByPackage(repository, commit, names) {
	const manifests = (await repository.paths(commit)).filter((path) => /(?:^|\/)package\.json$/.test(path));
	const folderOf = (path) => path.slice(0, -13) || ".";
	const folders = /* @__PURE__ */ new Map();
	for (const name of names) {
		const plain = name.slice(name.indexOf("/") + 1);
		const candidates = manifests.filter((path) => folderOf(path).endsWith(`/${plain}`) || folderOf(path) === plain).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
		const [first] = candidates;
		for (const path of candidates) if (await nameIn(repository, commit, path) === name) folders.set(name, folderOf(path));
		if (!folders.has(name) && candidates.length === 1 && first !== void 0) folders.set(name, folderOf(first));
	}
	return folders;
}
async function nameIn(repository, commit, path) {
	const bytes = await repository.file(commit, path);
	try {
		const name = JSON.parse(bytes?.toString("utf8") ?? "null")?.name;
		return typeof name === "string" ? name : null;
	} catch {
		return null;
	}
}

// src/journeys/groundwork.ts
/**
* Reads what every question about releases begins with: the tags, the remote, the rules.
* Throws PACKAGE_UNKNOWN for a package that neither the configuration nor the tags tell of.
*/
async function layGroundwork(source) {
	const { repository, configuration } = source;
	const [{ tags }, packages] = await Promise.all([repository.tags(), wantedPackages(source)]);
	const wanted = source.package === null ? null : packageNamed(packages, source.package);
	const names = tags.map(({ name }) => name);
	const family = wanted?.family ?? (configuration.tags ? familyOf(configuration.tags) : mainFamily(names));
	const ground = await groundOf(source, {
		wanted,
		packages,
		family
	});
	const together = wanted === null ? togetherWarning(source, family, names) : null;
	return together === null ? ground : {
		...ground,
		warnings: [...ground.warnings, together]
	};
}
/** The groundwork of every package, by name. */
async function layAllGroundwork(source) {
	const { repository, configuration } = source;
	const { tags } = await repository.tags();
	const packages = await packagesOf(repository, configuration, tags.map(({ name }) => name));
	if (packages.length === 0) throw new WaybillError("PACKAGE_UNKNOWN", "There are no packages: none is configured, and no tag names one.", { hint: "Name them in waybill.yml, as in packages: { api: { path: packages/api, tags: \"api@{version}\" } }" });
	return Promise.all(packages.map((wanted) => groundOf(source, {
		wanted,
		packages,
		family: wanted.family
	})));
}
/** Packages that are told as one by the tags of one of them are nearly never meant to be. */
function togetherWarning({ configuration }, { template }, tagNames) {
	const configured = Object.keys(configuration.packages ?? {});
	const isChosen = configuration.tags !== void 0 || /^v?\{version\}$/.test(template);
	const names = configured.length > 0 ? configured : isChosen ? [] : familiesIn(tagNames).map(({ name }) => name);
	if (names.length < (configured.length > 0 ? 1 : 2)) return null;
	return `There are packages (${names.join(", ")}), and these are the commits of all of them by the tags ${template}: --package or --packages tells them apart.`;
}
async function wantedPackages(source) {
	if (source.package === null) return [];
	const { tags } = await source.repository.tags();
	return packagesOf(source.repository, source.configuration, tags.map(({ name }) => name));
}
async function groundOf(source, { wanted, packages, family }) {
	const { repository, configuration, overrides } = source;
	const [{ tags, ignored }, remote] = await Promise.all([repository.tags(), configuration.repository ?? repository.remoteUrl(configuration.ledger.remote)]);
	const repositoryUrl = remote === null ? null : webAddress(remote);
	const byName = new Map(tags.map(({ name, oid }) => [name, oid]));
	const folders = packages.flatMap(({ folder }) => folder ?? []);
	const folder = wanted?.folder ?? null;
	const rules = notesRules(configuration, {
		overrides,
		links: repositoryUrl === null ? null : forgeLinks(repositoryUrl, configuration.forge),
		package: wanted === null ? null : {
			name: wanted.name,
			folder: folder === null ? null : folders.indexOf(folder)
		}
	});
	return {
		source,
		repository,
		family,
		package: wanted,
		resolve: async (revision) => byName.get(revision) ?? await repository.resolve(revision),
		releases: await orderBuilds(releasesOf(family, tags), (oid, of) => repository.isAncestor(oid, of)),
		reading: readingOf(configuration, folder === null ? [] : folders),
		rules,
		repositoryUrl,
		warnings: [...ignored.filter((name) => family.versionIn(name) !== null).map((name) => `The tag ${name} names no commit and is ignored.`), ...wanted !== null && folder === null ? [`No folder is known for the package ${wanted.name}: its notes hold every commit. Set packages.${wanted.name}.path.`] : []]
	};
}
/** How commits are read; their files are asked of git only where the folder of a package or a rule needs them. */
function readingOf(configuration, folders) {
	const { notes } = configuration;
	const patterns = pathPatternsOf(notes.rules);
	return {
		isTold: isToldBy(configuration),
		tolerant: notes.reading === "tolerant",
		squashLists: notes["squash-lists"] === "expand",
		territory: folders.length === 0 && patterns.length === 0 ? null : openTerritory({
			folders,
			patterns
		})
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
	return releases.find(({ tag, aliases }) => tag === plain || aliases.includes(plain)) ?? releases.findLast(({ version: { raw, version: bare } }) => raw === version || bare === version);
}
/** The other package whose release a tag is; null where it is nobody's. */
async function packageOf({ source, repository, package: told }, tag) {
	const { tags } = await repository.tags();
	const names = tags.map(({ name }) => name);
	if (!names.includes(tag)) return null;
	return (await packagesOf(repository, source.configuration, names)).find(({ name, family }) => name !== told?.name && family.versionIn(tag) !== null)?.name ?? null;
}
/** Why a name is no release, and what to run instead. */
async function unknownRevision(ground, name) {
	const known = await ground.resolve(name) !== null;
	const owner = known ? await packageOf(ground, name) : null;
	if (owner !== null) return new WaybillError("TAG_NOT_FOUND", `${name} is a release of the package ${owner}.`, { hint: `Run: waybill notes ${name} --package ${owner}` });
	const newest = ground.releases.at(-1);
	const { template } = ground.family;
	if (known) return new WaybillError("TAG_NOT_FOUND", `${name} is no release of the tag family ${template}.`, { hint: newest ? `Run: waybill notes ${newest.tag}..${name}` : `Tag a release first: git tag ${ground.family.tagFor("0.1.0")}` });
	return new WaybillError("TAG_NOT_FOUND", `There is no tag or commit ${name} here.`, { hint: newest ? `The newest release is ${newest.tag}. Tags that are only on the remote come with: git fetch --tags` : "There are no releases here. Tags that are only on the remote come with: git fetch --tags" });
}

export { readingOf as a, weightOf as c, styles as d, unitedTouch as f, layGroundwork as i, weightOfBump as l, headOf as n, unknownRevision as o, readRange as p, layAllGroundwork as r, notesRules as s, findRelease as t, labelRules as u };