const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_cli_program_ts = require("./program.js");
const require_dist$1 = require("../yaml.js");
const require_dist$2 = require("../smol-toml.js");
const require_shown = require("../setup/shown.js");
const require_bom = require("../journeys/lockfiles.js");
const require_pinned = require("../setup/pinned.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// src/edge/new-file.ts
/**
* Opens a folder for new files; paths are relative to it, with `/`. A folder on the way that is a link is refused, since
* nobody sees where it leads. Throws OUTPUT_UNWRITABLE.
*/
function openNewFiles(root) {
	return {
		isThere: async (path) => await standingOf((0, node_path.join)(root, path)) !== "missing",
		create: async (path, text) => {
			await refuseLinks(root, path);
			const target = (0, node_path.join)(root, path);
			let isOurs = false;
			try {
				await (0, node_fs_promises.mkdir)((0, node_path.dirname)(target), { recursive: true });
				const file = await (0, node_fs_promises.open)(target, "wx");
				isOurs = true;
				try {
					await file.writeFile(text);
				} finally {
					await file.close();
				}
				return true;
			} catch (cause) {
				const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
				if (code === "EEXIST" && await standingOf(target) !== "missing" && !isOurs) return false;
				if (isOurs) await (0, node_fs_promises.rm)(target, { force: true });
				throw new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", `${path} cannot be written (${code}).`, {
					hint: "See that the folder is yours and has room.",
					cause
				});
			}
		}
	};
}
async function refuseLinks(root, path) {
	const parts = path.split("/").slice(0, -1);
	for (let count = 1; count <= parts.length; count += 1) {
		const folder = parts.slice(0, count).join("/");
		const standing = await standingOf((0, node_path.join)(root, folder));
		if (standing === "missing") return;
		if (standing !== "folder") throw new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", `${path} cannot be written: ${folder} is no folder of its own.`, { hint: "Where it is a link, put the file where it leads by hand: waybill init --dry-run prints it." });
	}
}
async function standingOf(path) {
	const found = await (0, node_fs_promises.lstat)(path).catch(() => null);
	if (found === null) return "missing";
	return found.isDirectory() ? "folder" : "other";
}

// src/setup/written-file.ts
var import_dist = require_dist$1.require_dist();
/**
* Reads JSON (comments and commas at the end are forgiven, as the tools that read these files do), YAML or TOML, by the
* end of the file's name; what has none is YAML, of which JSON is a part. Nothing is executed. Null where the text is none
* of it.
*/
function readWritten(path, text) {
	const plain = text.replace(/^\uFEFF/, "");
	const readers = path.endsWith(".toml") ? [require_dist$2.parse] : /\.(?:json|jsonc|json5)$/.test(path) ? [parseJson, parseLooseJson] : [parseJson, readYaml];
	for (const read of readers) {
		const value = attempt(() => read(plain));
		if (value !== void 0) return {
			path,
			text: plain,
			value
		};
	}
	return null;
}
/** Part of a file as a file of its own: the lines stay those of the whole. */
function partOf(file, ...keys) {
	let value = file.value;
	for (const key of keys) value = fieldsOf(value)[key];
	return value === void 0 ? null : {
		...file,
		value
	};
}
/** The fields of an object; none for anything else. */
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** The items of a list; a lone text is a list of one, anything else of none. */
function itemsOf(value) {
	if (Array.isArray(value)) return value;
	return typeof value === "string" ? [value] : [];
}
/** The texts of a list, without anything else. */
function textsOf(value) {
	return itemsOf(value).filter((item) => typeof item === "string");
}
/** A text that says something, or null. */
function textOf(value) {
	return typeof value === "string" && value.trim() !== "" ? value : null;
}
/**
* The line, from one, on which keys or values are written, each looked for after the one before it; the last that is there
* counts. For telling a person where to look, in any of the three languages.
*/
function lineOf({ text }, ...names) {
	let found = 0;
	let from = 0;
	for (const name of names) {
		const at = placeOf$1(text, name, from);
		if (at === -1) break;
		found = at;
		from = at + name.length;
	}
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < found; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
/** A whole word of that name, since `type` is not meant by `types`. */
function placeOf$1(text, name, from) {
	const written = text.includes(name) ? name : JSON.stringify(name).slice(1, -1);
	for (let at = text.indexOf(written, from); at !== -1; at = text.indexOf(written, at + 1)) {
		const around = `${text.charAt(at - 1)}${text.charAt(at + written.length)}`;
		if (!/[\w-]/.test(around)) return at;
	}
	return -1;
}
function attempt(read) {
	try {
		return read() ?? null;
	} catch {
		return;
	}
}
function parseJson(text) {
	return JSON.parse(text);
}
/** Strings stay, comments go, and so does a comma before the end of a list or an object. */
function parseLooseJson(text) {
	const bare = text.replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (_, string) => string ?? "");
	return JSON.parse(bare.replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[\]}])/g, (_, string) => string ?? ""));
}
function readYaml(text) {
	return (0, import_dist.parse)(text, {
		maxAliasCount: 100,
		logLevel: "error"
	});
}

// src/setup/carry-over.ts
/** What of a file stays behind, by the names that lead to it; the last says what it is. */
function leftAt(file, names, why) {
	return {
		file: file.path,
		line: lineOf(file, ...names),
		what: names.at(-1) ?? "",
		why
	};
}
/** The settings of several tools as one: what an earlier one says stands. */
function joinSettings(all) {
	let joined = {};
	for (const { settings } of all) joined = {
		...settings,
		...joined,
		...settings.types || joined.types ? { types: {
			...settings.types,
			...joined.types
		} } : {},
		...settings.rules || joined.rules ? { rules: [...joined.rules ?? [], ...settings.rules ?? []] } : {}
	};
	return joined;
}
/** A type of commit that can be a key of `notes.types`. */
function isTypeName(name) {
	return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u.test(name);
}
/** What a version goes up by, where a tool says it in these words. */
function bumpOf(value) {
	return [
		"major",
		"minor",
		"patch"
	].find((bump) => bump === value);
}
/** Whether a rule looks at labels, which the forge alone knows. */
function asksForge$1({ rules }) {
	return rules?.some(({ when }) => when.label !== void 0) ?? false;
}
/** A heading without what only its own tool reads: comments that keep an order, and line ends. */
function headingOf(text) {
	return text.replace(/<!--[^>]*-->/g, "").replace(/\s+/g, " ").trim();
}
/** A template such as `v${version}` in Waybill's words, or null where more is in it than a version. */
function templateOf(text, version) {
	const template = text.replace(version, "{version}").trim();
	return template.split("{version}").length === 2 && !/[\s$<>%]|\{(?!version\})|\{\{/.test(template) ? template : null;
}

// src/setup/said.ts
/** What a record has to say: its fields without those that are undefined. */
function said(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}

// src/setup/habits.ts
/** Counts what commits look like, merges apart. */
function habitsOf(commits) {
	const own = commits.filter(({ parents }) => parents.length < 2);
	const conventional = own.filter(({ message }) => require_shared.readHeader((message.split("\n")[0] ?? "").trimEnd()) !== null);
	return {
		commits: commits.length,
		conventional: conventional.length,
		merges: commits.length - own.length
	};
}
/**
* Whether the merges of a project tell its story better than its commits: most commits came by a merge of a pull request
* and few of them follow the convention.
*/
function tellsByMerges({ commits, conventional, merges }) {
	return commits >= 20 && merges * 4 >= commits && conventional * 3 < commits - merges;
}
/** The share of conventional commits in percent; null where there are none to speak of. */
function conventionalShare({ commits, conventional, merges }) {
	const own = commits - merges;
	return own === 0 ? null : Math.round(100 * conventional / own);
}

// src/setup/compose-configuration.ts
/** The parts that a scene asks for, in the order of the file. */
function blocksOf(scene) {
	return [
		{
			key: "product",
			comment: [],
			value: scene.product
		},
		...scene.toldForge === null ? [] : [{
			key: "forge",
			comment: [".gitlab-ci.yml tells; the address does not."],
			value: scene.toldForge
		}],
		...tagBlocks(scene),
		...trackerBlocks(scene),
		...notesBlocks(scene),
		...versionBlocks(scene),
		...releaseBlocks(scene)
	];
}
/** The text of `waybill.yml` with these parts. */
function configurationText(scene, blocks) {
	const parts = blocks.map(({ key, comment, value }) => {
		if (value === void 0) return commentLines(comment);
		const text = (0, import_dist.stringify)({ [key]: value }, {
			lineWidth: 0,
			singleQuote: true,
			aliasDuplicateObjects: false
		});
		return `${commentLines(comment)}${text}`;
	});
	return `${commentLines(headOf(scene))}\n${parts.join("\n")}\n${announcing(scene)}`.replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}
function headOf({ carried, share, habits, tagPlan }) {
	return [
		"What `waybill init` found here. Change or delete what you like: an unknown key is an error, a missing one has a default.",
		"Every key: docs/configuration.md. What will hurt later: waybill doctor.",
		...carried.length === 0 ? [] : [`Carried over from ${carried.map(({ tool, file }) => `${file} (${tool})`).join(", ")}.`],
		...tagPlan.tags === null && tagPlan.packages.length === 0 ? ["Releases are tagged v{version} and {version} here: without tags: both are read together."] : [],
		...share === null ? [] : [`Of the last ${habits.commits} commits ${share}% follow Conventional Commits, merges left out.`]
	];
}
function tagBlocks({ tagPlan, product }) {
	const { tags, packages, isSeen, untagged } = tagPlan;
	const others = untagged.length === 0 ? [] : [`Not tagged by themselves so far: ${require_shown.someOf(untagged, 12)}.`];
	return [...tags === null ? [] : [{
		key: "tags",
		comment: [isSeen ? "How releases are tagged here." : "How releases will be tagged."],
		value: tags
	}], ...packages.length === 0 ? [] : [{
		key: "packages",
		comment: [`Each of these has releases of its own; waybill notes --package ${packages[0]?.name ?? product} tells one.`, ...others],
		value: Object.fromEntries(packages.map(({ name, path, tags: template }) => [name, {
			path,
			tags: template
		}]))
	}]];
}
function trackerBlocks({ settings }) {
	return settings.trackers ? [{
		key: "trackers",
		comment: [],
		value: settings.trackers
	}] : [];
}
function notesBlocks(scene) {
	const { settings, style, habits } = scene;
	const types = Object.fromEntries(Object.entries(settings.types ?? {}).filter(([type, one]) => !require_shown.isNoise(type, one)));
	const byMerges = tellsByMerges(habits);
	const value = {
		...style === null ? {} : { style },
		...byMerges ? { "first-parent": true } : {},
		...Object.keys(types).length === 0 ? {} : { types },
		...settings.rules === void 0 ? {} : { rules: settings.rules },
		...settings.unconventional === void 0 ? {} : { unconventional: settings.unconventional }
	};
	const comment = [
		...style === null ? [] : ["The style is that of CHANGELOG.md."],
		...byMerges ? ["Merges tell this history better than their commits: each is one change."] : [],
		...asksForge$1(settings) ? ["Rules by label ask the forge: waybill notes --enrich."] : []
	];
	return Object.keys(value).length === 0 ? [] : [{
		key: "notes",
		comment,
		value
	}];
}
function versionBlocks({ settings, tagPlan, paths }) {
	const { first, beforeOne, files } = settings;
	const there = (files ?? []).filter((path) => tagPlan.packages.length > 0 || paths.has(path));
	const isUsual = beforeOne?.breaking === "minor" && beforeOne.feature === "minor";
	const value = said({
		first: tagPlan.isSeen ? void 0 : first,
		"before-1.0": beforeOne === void 0 || isUsual || tagPlan.isStable ? void 0 : said(beforeOne),
		files: there.length === 0 ? void 0 : there
	});
	return Object.keys(value).length === 0 ? [] : [{
		key: "version",
		comment: [],
		value
	}];
}
function releaseBlocks(scene) {
	const { settings, paths } = scene;
	const { changelog, commits, commit, files } = settings;
	const writes = changelog !== void 0 && commits === true;
	const value = said({
		changelog: writes ? changelog : void 0,
		"version-files": writes && (files ?? []).some((path) => paths.has(path)) ? true : void 0,
		commit: writes ? commit : void 0,
		branches: settings.branches,
		title: settings.title,
		attach: settings.attach,
		draft: settings.draft === true ? true : void 0,
		sign: settings.sign === true ? true : void 0
	});
	const comment = writes ? [] : byPullRequest(scene);
	const isEmpty = Object.keys(value).length === 0;
	if (isEmpty && comment.length === 0) return [];
	return [{
		key: "release",
		comment,
		value: isEmpty ? void 0 : value
	}];
}
/** A changelog that a person merged so far is not committed from now on by itself. */
function byPullRequest({ settings: { changelog }, tagPlan }) {
	if (changelog === void 0 || tagPlan.packages.length > 0) return [];
	return [`${changelog} came by a pull request so far. With release: { changelog: ${require_shown.shownWhat(changelog)} } waybill release commits it to the`, "branch itself, which a protected branch has to allow."];
}
/** Comments hold text of others: a line of theirs is never one of the file. */
function commentLines(lines) {
	return lines.map((line) => `# ${require_shown.shownWhat(line)}\n`).join("");
}
/** What `waybill announce` needs: enough for a rehearsal, and to be filled in before anything is sent. */
const announcing = ({ tagPlan: { packages } }) => `# Who is told of releases, and where they run. The channel is an example: until it is yours, look at
#   waybill announce${packages[0] === void 0 ? "" : ` --package '${packages[0].name}'`} --environment production --dry-run
# which shows what people would get and sends nothing. More: docs/audiences.md, docs/checks.md.
environments:
  production:
    # targets: [https://api.acme.example]
    # checks:
    #   - { kind: http, path: /health, version: $.version }
    notify: [team]

audiences:
  team: { slack: [C0123456789] }

channels:
  slack: { token: '\${SLACK_BOT_TOKEN}' }
`;

// src/setup/peers/git-cliff-pattern.ts
const word = /^[A-Za-z][\w-]*$/;
/** What may follow a type and says nothing more: any scope, a mark, a colon, anything. */
const anyTail = /^(?:\\b|\\s\*|\\s\+|\.\*|\\\((?:\.\*|\.\+|\[\^\)\][*+])\\\)\??|\(\\\([^()]*\\\)\)\??|[!:?$]|\[[!:(\\]+\])*$/;
const scopeTail = /^\\\(((?:[\w*./@-]|\.\*)+|\([\w|./@-]+\))\\\)(.*)$/;
/**
* Reads a regular expression over the commit message: `^feat`, `^(feat|fix)`, `^chore|^ci`, `^chore\(deps.*\)`. A type that
* git-cliff finds by its beginning (`^doc`) is the one that people mean by it. Null for every other expression: half
* understood, it would sort commits where nobody looks for them.
*/
function readCommitPattern(pattern) {
	const read = splitAlternatives(pattern.replace(/^\(\?i\)/, "")).map(readOne);
	const [first] = read;
	if (!first || read.includes(null)) return null;
	if (read.length === 1) return first;
	const all = read.filter((one) => one !== null);
	if (all.some(({ scopes, words }) => scopes.length > 0 || words)) return null;
	return {
		types: [...new Set(all.flatMap(({ types }) => types))],
		scopes: [],
		words: false
	};
}
/** Whether an expression fits every message. */
function isCatchAll(pattern) {
	return [
		"",
		"^",
		".*",
		"^.*",
		".*$",
		"^.*$",
		".+",
		"^.+"
	].includes(pattern);
}
function readOne(pattern) {
	if (!pattern.startsWith("^")) return null;
	const rest = pattern.slice(1).replace(/^\(\?:/, "(");
	const [, group, single] = /^(?:\(([\w|-]+)\)|([A-Za-z][\w-]*))/.exec(rest) ?? [];
	const names = (group ?? single ?? "").split("|");
	if (!names.every((name) => word.test(name))) return null;
	const tail = rest.slice(group === void 0 ? (single ?? "").length : group.length + 2);
	const types = [...new Set(names.map((name) => require_shared.plainType(name.toLowerCase())))];
	if (anyTail.test(tail)) return {
		types,
		scopes: [],
		words: false
	};
	const [, scope, after = ""] = scopeTail.exec(tail) ?? [];
	if (scope === void 0) return null;
	return {
		types,
		scopes: scope.replace(/^\(|\)$/g, "").split("|").map((one) => one.replaceAll(".*", "*")),
		words: !anyTail.test(after)
	};
}
/** The parts between the `|` that are in no brackets. */
function splitAlternatives(pattern) {
	const parts = [""];
	let depth = 0;
	for (let at = 0; at < pattern.length; at += 1) {
		const character = pattern.charAt(at);
		const escaped = character === "\\";
		if (character === "(") depth += 1;
		if (character === ")") depth -= 1;
		if (character === "|" && depth === 0) parts.push("");
		else parts[parts.length - 1] += escaped ? pattern.slice(at, at + 2) : character;
		if (escaped) at += 1;
	}
	return parts;
}

// src/setup/peers/git-cliff.ts
/** What is templates and replacements there, by table. */
const drawing = {
	changelog: {
		header: "the head of the file; Waybill leaves the one that CHANGELOG.md has",
		body: "a Tera template; Waybill has its own look, and takes Handlebars templates (docs/templates.md)",
		footer: "the foot of the file; Waybill leaves the one that CHANGELOG.md has",
		postprocessors: "replacements in the finished text; notes.overrides says single things otherwise"
	},
	git: {
		commit_preprocessors: "replacements in messages; notes.overrides says single things otherwise",
		split_commits: "several changes in one message are told by notes.squash-lists: expand",
		skip_tags: "every tag of the family is a release",
		ignore_tags: "every tag of the family is a release; prereleases are told in their release too",
		limit_commits: "no commit is left out"
	}
};
/** What `cliff.toml` says, by git-cliff's configuration (git-cliff.org/docs/configuration). */
function readGitCliff(file) {
	const left = [];
	const leave = (names, why) => {
		left.push(leftAt(file, names, why));
	};
	const tables = fieldsOf(file.value);
	const git = fieldsOf(tables["git"]);
	for (const [table, keys] of Object.entries(drawing)) for (const [key, why] of Object.entries(keys)) {
		const value = fieldsOf(tables[table])[key];
		if (says(value)) leave([`[${table}]`, key], why);
	}
	const settings = {
		...readParsers(git, leave),
		...git["filter_unconventional"] === true && git["conventional_commits"] !== false ? { unconventional: "hide" } : {},
		...readTags(git, leave),
		...readBump(fieldsOf(tables["bump"]), leave),
		...readTrackers(git, leave),
		...changelogOf$1(fieldsOf(tables["changelog"]))
	};
	return {
		tool: "git-cliff",
		file: file.path,
		settings,
		left
	};
}
function says(value) {
	return value !== void 0 && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
}
/** Of git-cliff's parsers the first that fits decides, so what an earlier one took is not looked at again. */
function readParsers(git, leave) {
	const sorted = {
		types: /* @__PURE__ */ new Map(),
		rules: [],
		hidesRest: false
	};
	for (const item of itemsOf(git["commit_parsers"])) {
		const parser = fieldsOf(item);
		const why = sortBy(parser, sorted);
		if (why !== null) leave(placeOf(parser), why);
	}
	const { types, rules, hidesRest } = sorted;
	return said({
		types: types.size === 0 ? void 0 : Object.fromEntries(types),
		rules: rules.length === 0 ? void 0 : rules,
		unconventional: hidesRest ? "hide" : void 0
	});
}
/** Takes a parser in; what of it cannot be, in words, or null. */
function sortBy(parser, sorted) {
	const message = textOf(parser["message"]);
	const title = headingOf(textOf(parser["group"]) ?? "");
	const skip = parser["skip"] === true;
	const isElsewhere = [
		"body",
		"footer",
		"field",
		"sha"
	].some((key) => parser[key] !== void 0);
	if (message === null || isElsewhere || !skip && title === "") return "Waybill sorts by type, scope, path, label and author (notes.rules), not by this";
	if (isCatchAll(message)) {
		if (skip) sorted.hidesRest = true;
		else sorted.types.set("other", { title });
		return null;
	}
	const read = readCommitPattern(message);
	if (read === null) return "it asks for something else than a type and a scope";
	const types = read.types.filter((type) => !sorted.types.has(type));
	if (types.length === 0) return null;
	if (read.scopes.length === 0) {
		for (const type of types) sorted.types.set(type, skip ? { hidden: true } : { title });
		return null;
	}
	const when = {
		type: alone(types),
		scope: alone(read.scopes)
	};
	sorted.rules.push(skip ? {
		when,
		show: "hide"
	} : {
		when,
		show: "include",
		group: title
	});
	return read.words ? "only its type and scope are, whatever the words" : null;
}
function alone(all) {
	return all.length === 1 ? all[0] ?? "" : [...all];
}
/** Where a parser is written: its line has what it looks for. */
function placeOf(parser) {
	const [key, value] = Object.entries(parser).find(([, one]) => typeof one === "string") ?? ["skip", ""];
	return ["commit_parsers", typeof value === "string" && value !== "" ? value : key];
}
function readTags(git, leave) {
	const pattern = textOf(git["tag_pattern"]);
	if (pattern === null) return {};
	const [, prefix] = /^\^?((?:[\w@/-]|\\\.)*)(?:\[0-9\]|\\d)(?![^a-zA-Z]*[a-zA-Z]{3})/.exec(pattern) ?? [];
	if (prefix === void 0) {
		leave(["tag_pattern"], "tags: takes a template such as v{version}, not an expression");
		return {};
	}
	return { tags: `${prefix.replaceAll("\\.", ".")}{version}` };
}
function readBump(bump, leave) {
	const breaking = bump["breaking_always_bump_major"];
	const feature = bump["features_always_bump_minor"];
	const initial = textOf(bump["initial_tag"])?.replace(/^[^\d]*/, "");
	for (const key of ["custom_major_increment_regex", "custom_minor_increment_regex"]) if (bump[key] !== void 0) leave(["[bump]", key], "notes.types.NAME.bump says what a type asks for");
	return {
		...initial === void 0 || initial === "" ? {} : { first: initial },
		...breaking === void 0 && feature === void 0 ? {} : { beforeOne: {
			...breaking === void 0 ? {} : { breaking: breaking === true ? "major" : "minor" },
			...feature === void 0 ? {} : { feature: feature === true ? "minor" : "patch" }
		} }
	};
}
/** Links of trackers beside the forge's own issues: `JIRA-(\d+)` that leads to `https://.../JIRA-$1`. */
function readTrackers(git, leave) {
	const trackers = itemsOf(git["link_parsers"]).flatMap((item) => {
		const { pattern, href } = fieldsOf(item);
		if (typeof pattern !== "string" || typeof href !== "string") return [];
		const [, prefix] = /^([A-Z][A-Z\d]*-)\((?:\\d\+|\[0-9\]\+)\)$/.exec(pattern) ?? [];
		if (prefix !== void 0 && href.split("$1").length === 2) return [{
			pattern: `${prefix}{number}`,
			url: href.replace("$1", "{number}")
		}];
		if (!pattern.startsWith("#")) leave(["link_parsers", pattern], "a tracker is a prefix and a number (trackers)");
		return [];
	});
	return trackers.length === 0 ? {} : { trackers };
}
function changelogOf$1({ output }) {
	const path = textOf(output);
	return path === null ? {} : { changelog: path };
}

// src/setup/peers/sections.ts
/**
* The types of a list `[{ type, section, hidden }]`, as the conventionalcommits preset of conventional-changelog has it
* and several tools took it up. Null for none. An entry for one scope alone says nothing about its type.
*/
function typesOfSections(list) {
	const types = /* @__PURE__ */ new Map();
	for (const item of itemsOf(list)) {
		const { type, section, hidden, scope } = fieldsOf(item);
		if (typeof type !== "string" || !isTypeName(type) || scope !== void 0 || types.has(type)) continue;
		const title = headingOf(textOf(section) ?? "");
		if (hidden === true) types.set(type, { hidden: true });
		else if (title !== "") types.set(type, { title });
	}
	return types.size === 0 ? null : Object.fromEntries(types);
}

// src/setup/peers/monorepo-tools.ts
/**
* What `.changeset/config.json` says. `pending` are the files of changes that wait there; they say what no commit does, so
* they are released with changesets before Waybill takes over.
*/
function readChangesets(file, pending) {
	const fields = fieldsOf(file.value);
	const left = Object.entries({
		fixed: "packages that are released together are one product here: leave them out of packages",
		linked: "each package has the version that its own commits ask for",
		updateInternalDependencies: "Waybill writes no dependency ranges",
		changelog: "the notes are Waybill\u2019s own in every case",
		access: "publishing stays a step of your workflow, after waybill release",
		snapshot: "waybill release --prerelease NAME"
	}).flatMap(([key, reason]) => {
		const value = fields[key];
		return value === void 0 || Array.isArray(value) && value.length === 0 ? [] : [leftAt(file, [key], reason)];
	});
	const [first] = pending;
	if (first !== void 0) left.push({
		file: first,
		line: 1,
		what: pending.length === 1 ? "a change that waits" : `${pending.length} changes that wait`,
		why: "Waybill reads commits, not these files; release with changesets once more before you change over"
	});
	const base = textOf(fields["baseBranch"]);
	const settings = {
		independent: true,
		packageTags: "{name}@{version}",
		...base === null ? {} : { branches: [base] }
	};
	return {
		tool: "changesets",
		file: file.path,
		settings,
		left
	};
}
/** What `lerna.json` says about versions and tags; whose packages they are tells the workspace. */
function readLerna(file) {
	const fields = fieldsOf(file.value);
	const version = fieldsOf(fieldsOf(fields["command"])["version"]);
	const independent = fields["version"] === "independent";
	const prefix = textOf(version["tagVersionPrefix"]) ?? "v";
	const message = textOf(version["message"])?.replace(/%v/g, "{tag}").replace(/%s/g, "{version}");
	const left = [
		"changelogPreset",
		"ignoreChanges",
		"conventionalGraduate"
	].flatMap((key) => version[key] === void 0 && fields[key] === void 0 ? [] : [leftAt(file, [key], key === "ignoreChanges" ? "a rule of notes.rules with when.path and show: exclude does it" : "the commits alone say what a version is")]);
	const settings = {
		independent,
		...independent ? { packageTags: "{name}@{version}" } : { tags: `${prefix}{version}` },
		...message === void 0 ? {} : { commit: message },
		...Array.isArray(version["allowBranch"]) || typeof version["allowBranch"] === "string" ? { branches: itemsOf(version["allowBranch"]).filter((one) => typeof one === "string" && !/[?[\]{}]/.test(one)) } : {}
	};
	return {
		tool: "lerna",
		file: file.path,
		settings,
		left
	};
}
/** What `release` in `nx.json` says about versions and tags. */
function readNx(file) {
	const fields = fieldsOf(file.value);
	const independent = fields["projectsRelationship"] === "independent";
	const tag = textOf(fieldsOf(fields["releaseTag"])["pattern"]) ?? textOf(fields["releaseTagPattern"]);
	const types = Object.entries(fieldsOf(fieldsOf(fields["conventionalCommits"])["types"])).map(([type, own]) => ({
		type,
		section: fieldsOf(fieldsOf(own)["changelog"])["title"],
		hidden: own === false || fieldsOf(own)["changelog"] === false
	}));
	const read = typesOfSections(types);
	const left = [
		"groups",
		"version",
		"docker"
	].flatMap((key) => fields[key] === void 0 ? [] : [leftAt(file, ["release", key], "what nx builds and publishes stays a step of your workflow")]);
	const fixed = tag === null ? null : templateOf(tag, /\{version\}/);
	const settings = {
		independent,
		...independent ? { packageTags: (tag ?? "{projectName}@{version}").replace(/\{(?:projectName|releaseGroupName)\}/g, "{name}") } : fixed === null ? {} : { tags: fixed },
		...read === null ? {} : { types: read }
	};
	return {
		tool: "nx",
		file: file.path,
		settings,
		left
	};
}
/** What `.release-it.json` or `release-it` in `package.json` says. */
function readReleaseIt(file) {
	const fields = fieldsOf(file.value);
	const git = fieldsOf(fields["git"]);
	const github = fieldsOf(fields["github"]);
	const changelog = Object.entries(fieldsOf(fields["plugins"])).find(([name]) => name.endsWith("/conventional-changelog"));
	const options = fieldsOf(changelog?.[1]);
	const types = typesOfSections(fieldsOf(options["preset"])["types"]);
	const tags = templateOf((textOf(git["tagName"]) ?? "").replaceAll("${npm.name}", ""), /\$\{version\}/);
	const infile = textOf(options["infile"]);
	const commit = textOf(git["commitMessage"])?.replaceAll("${version}", "{version}").replaceAll("${tagName}", "{tag}");
	const left = [
		...fields["hooks"] === void 0 ? [] : [{
			key: "hooks",
			why: "commands stay steps of your workflow"
		}],
		...fields["npm"] === void 0 || fields["npm"] === false ? [] : [{
			key: "npm",
			why: "publishing stays a step of your workflow, after waybill release"
		}],
		...Object.keys(fieldsOf(fields["plugins"])).filter((name) => name !== changelog?.[0]).map((key) => ({
			key,
			why: "a plugin that Waybill does not know; what it does stays a step of your workflow"
		}))
	].map(({ key, why }) => leftAt(file, [key], why));
	const settings = {
		...tags === null ? {} : { tags },
		...types === null ? {} : { types },
		...infile === null ? {} : {
			changelog: infile,
			commits: true
		},
		...commit === void 0 || commit.includes("$") ? {} : { commit },
		...github["draft"] === true ? { draft: true } : {}
	};
	return {
		tool: "release-it",
		file: file.path,
		settings,
		left
	};
}

// src/setup/peers/release-drafter.ts
const ownLook = "Waybill has its own look, and takes Handlebars templates (docs/templates.md)";
/** Keys that Waybill has no place for, and why. */
const unsupported$2 = {
	template: ownLook,
	header: ownLook,
	footer: ownLook,
	"change-template": ownLook,
	"category-template": ownLook,
	"no-changes-template": "Waybill has its own words for that",
	replacers: "replacements in the finished text; notes.overrides says single things otherwise",
	autolabeler: "Waybill labels nothing; a rule may look at type, scope or path instead of a label",
	"exclude-contributors": "everybody who took part is named; notes.overrides leaves single people out",
	"filter-by-commitish": "a release holds what its tag reaches, on whichever branch",
	"filter-by-range": "a release holds what its tag reaches",
	"include-labels": "every commit is told; hide what is not meant by show: hide",
	"sort-by": "changes come in the order of their commits",
	prerelease: "waybill release --prerelease rc, in the workflow",
	"prerelease-identifier": "waybill release --prerelease rc, in the workflow",
	"include-paths": "a package is told by the commits of its folder (packages)"
};
/** What `.github/release-drafter.yml` says: categories by label or by Conventional Commit, what is left out, what asks for which version. */
function readReleaseDrafter(file) {
	const fields = fieldsOf(file.value);
	const left = Object.entries(unsupported$2).flatMap(([key, why]) => fields[key] === void 0 || fields[key] === false ? [] : [leftAt(file, [key], why)]);
	const rules = [
		...textsOf(fields["exclude-labels"]).map((label) => ({
			when: { label },
			show: "exclude"
		})),
		...itemsOf(fields["categories"]).flatMap((item) => categoryRules(file, fieldsOf(item), left)),
		...resolverRules(fieldsOf(fields["version-resolver"]))
	];
	const tags = templateOf(textOf(fields["tag-template"]) ?? "", /\$(?:RESOLVED|NEXT_(?:MAJOR|MINOR|PATCH))_VERSION/);
	const title = textOf(fields["name-template"])?.replace(/\$(?:RESOLVED|NEXT_(?:MAJOR|MINOR|PATCH))_VERSION/g, "{version}");
	const settings = {
		...rules.length === 0 ? {} : { rules },
		...tags === null ? {} : { tags },
		...title === void 0 || title.includes("$") ? {} : { title },
		draft: true
	};
	return {
		tool: "release-drafter",
		file: file.path,
		settings,
		left
	};
}
function categoryRules(file, category, left) {
	const title = headingOf(textOf(category["title"]) ?? "");
	const conditions = fieldsOf(category["when"]);
	const when = conditionOf(category);
	const bump = bumpOf(category["semver-increment"]);
	if (Object.keys(when).length === 0) {
		if (Object.keys(conditions).length > 0) left.push({
			file: file.path,
			line: lineOf(file, title || "when"),
			what: title,
			why: "a rule looks at type, scope, label, path and author"
		});
		return [];
	}
	if (category["type"] === "pre-exclude" || category["type"] === "exclude") return [{
		when,
		show: "exclude"
	}];
	if (title === "") return [];
	return [{
		when,
		...when.type !== void 0 && when.label === void 0 ? { show: "include" } : {},
		group: title,
		...bump === void 0 ? {} : { bump }
	}];
}
/** By label, as it always was, and by the parts of a Conventional Commit. */
function conditionOf(category) {
	const conditions = fieldsOf(category["when"]);
	const conventional = fieldsOf(conditions["conventional"]);
	const label = [category, conditions].flatMap((one) => both(one, "label"));
	const type = both(conventional, "type");
	const scope = both(conventional, "scope");
	return {
		...type.length === 0 ? {} : { type },
		...scope.length === 0 ? {} : { scope },
		...label.length === 0 ? {} : { label },
		...conventional["breaking"] === true ? { breaking: true } : {}
	};
}
/** `labels` and `label`. */
function both(fields, name) {
	return [...textsOf(fields[`${name}s`]), ...textsOf(fields[name])];
}
function resolverRules(resolver) {
	return [
		"major",
		"minor",
		"patch"
	].flatMap((bump) => {
		const label = textsOf(fieldsOf(resolver[bump])["labels"]);
		return label.length === 0 ? [] : [{
			when: { label: [...label] },
			bump
		}];
	});
}
/** What `.github/release.yml` says: how GitHub itself would sort pull requests into release notes by their labels. */
function readGithubNotes(file) {
	const changelog = fieldsOf(fieldsOf(file.value)["changelog"]);
	const excluded = fieldsOf(changelog["exclude"]);
	const labels = textsOf(excluded["labels"]);
	const authors = textsOf(excluded["authors"]);
	const left = [];
	const rules = [...labels.length === 0 ? [] : [{
		when: { label: [...labels] },
		show: "exclude"
	}], ...authors.length === 0 ? [] : [{
		when: { author: authors.map((name) => `${name}*`) },
		show: "hide"
	}]];
	for (const item of itemsOf(changelog["categories"])) {
		const { title, labels: named, exclude } = fieldsOf(item);
		const of = textsOf(named).filter((label) => label !== "*");
		if (typeof title === "string" && of.length > 0) rules.push({
			when: { label: [...of] },
			group: headingOf(title)
		});
		if (exclude !== void 0) left.push(leftAt(file, [String(title), "exclude"], "of rules the first that fits decides; order them"));
	}
	return {
		tool: "GitHub release notes",
		file: file.path,
		settings: rules.length === 0 ? {} : { rules },
		left
	};
}

// src/setup/peers/release-please.ts
const noPullRequest = "there is no release pull request: the tag is the release";
/** Keys that Waybill has no place for, and why. */
const unsupported$1 = {
	plugins: "there are no plugins; every package is released by its own commits",
	versioning: "the version follows from the commits; waybill release --as sets another",
	"versioning-strategy": "the version follows from the commits; waybill release --as sets another",
	"release-as": "a footer Release-As: in a commit, or waybill release --as, does it once",
	"separate-pull-requests": noPullRequest,
	"group-pull-request-title-pattern": noPullRequest,
	"pull-request-title-pattern": noPullRequest,
	"pull-request-header": noPullRequest,
	"pull-request-footer": noPullRequest,
	"draft-pull-request": noPullRequest,
	label: noPullRequest,
	"release-label": noPullRequest,
	"bootstrap-sha": "the tags say where a release begins",
	"last-release-sha": "the tags say where a release begins",
	"changelog-type": "the notes are Waybill\u2019s own in every case",
	"changelog-host": "links lead to the repository; repository: names another",
	"exclude-paths": "a rule of notes.rules with when.path and show: exclude does it",
	prerelease: "waybill release --prerelease rc, once or in the workflow",
	"prerelease-type": "waybill release --prerelease rc, once or in the workflow",
	"skip-github-release": "waybill release --tag-only, in the workflow",
	signoff: "git\u2019s own configuration signs commits off"
};
/** The files that hold the version, by release-type; those that are there are written. */
const versionFiles = {
	node: ["package.json", "package-lock.json"],
	rust: ["Cargo.toml"],
	python: [
		"pyproject.toml",
		"setup.py",
		"setup.cfg"
	],
	dart: ["pubspec.yaml"],
	helm: ["Chart.yaml"],
	php: ["composer.json"],
	elixir: ["mix.exs"],
	simple: ["version.txt"]
};
/**
* What `release-please-config.json` says (its schemas/config.json). `manifest` is `.release-please-manifest.json`, which
* names packages too. `names` are the packages' own names by folder.
*/
function readReleasePlease(file, { names, paths }) {
	const all = fieldsOf(file.value);
	const packages = Object.entries(fieldsOf(all["packages"])).map(([path, own]) => ({
		path: path.replace(/^\.\/|\/$/g, "") || ".",
		fields: {
			...all,
			...fieldsOf(own)
		}
	}));
	const left = leftBehind(file, all);
	const [only] = packages;
	const isLone = packages.length <= 1 && (only === void 0 || only.path === ".");
	const first = only?.fields ?? all;
	const settings = {
		...typesIn(first),
		...beforeOneOf(first),
		...textOf(first["initial-version"]) === null ? {} : { first: textOf(first["initial-version"]) ?? "" },
		...all["draft"] === true ? { draft: true } : {},
		...isLone ? { tags: tagOf(first, names.get(".") ?? "") } : {
			independent: true,
			packages: packages.map((one) => named(one, names))
		},
		...changelogOf(first, paths),
		...filesOf(file, first, {
			paths,
			left,
			isLone
		})
	};
	return {
		tool: "release-please",
		file: file.path,
		settings,
		left
	};
}
function leftBehind(file, all) {
	return [{
		fields: all,
		below: []
	}, ...Object.entries(fieldsOf(all["packages"])).map(([path, own]) => ({
		fields: fieldsOf(own),
		below: ["packages", path]
	}))].flatMap(({ fields, below }) => Object.keys(fields).filter((key) => unsupported$1[key] !== void 0 && fields[key] !== false).map((key) => leftAt(file, [...below, key], unsupported$1[key] ?? "")));
}
function named({ path, fields }, names) {
	const name = componentOf(fields, names.get(path) ?? "") || path;
	return {
		name,
		path,
		tags: tagOf(fields, name)
	};
}
/** release-please's own rule: the component, else the package's name without its scope. */
function componentOf(fields, manifestName) {
	return (textOf(fields["component"]) ?? textOf(fields["package-name"]) ?? manifestName).replace(/^@[^/]+\//, "");
}
function tagOf(fields, manifestName) {
	const v = fields["include-v-in-tag"] === false ? "" : "v";
	const component = componentOf(fields, manifestName);
	if (fields["include-component-in-tag"] === false || component === "") return `${v}{version}`;
	return `${component}${textOf(fields["tag-separator"]) ?? "-"}${v}{version}`;
}
function typesIn(fields) {
	const types = typesOfSections(fields["changelog-sections"]);
	return types === null ? {} : { types };
}
/** Before 1.0.0 release-please goes to 1.0.0 for what breaks unless it is told not to. */
function beforeOneOf(fields) {
	return { beforeOne: {
		breaking: fields["bump-minor-pre-major"] === true ? "minor" : "major",
		feature: fields["bump-patch-for-minor-pre-major"] === true ? "patch" : "minor"
	} };
}
function changelogOf(fields, paths) {
	const path = textOf(fields["changelog-path"]) ?? "CHANGELOG.md";
	return fields["skip-changelog"] === true || !paths.has(path) ? {} : {
		changelog: path,
		commits: false
	};
}
function filesOf(file, fields, { paths, left, isLone }) {
	const usual = versionFiles[textOf(fields["release-type"]) ?? ""] ?? [];
	const extra = itemsOf(fields["extra-files"]).flatMap((item) => {
		const path = typeof item === "string" ? item : textOf(fieldsOf(item)["path"]);
		if (path === null) return [];
		if (isVersionFile(path)) return [path];
		left.push(leftAt(file, ["extra-files", path], "the version in it is marked by a comment of release-please; version.files takes files with a version at a known place"));
		return [];
	});
	const files = isLone ? [...usual.filter((path) => paths.has(path)), ...extra] : [];
	return files.length === 0 ? {} : { files: [...new Set(files)] };
}
function isVersionFile(path) {
	return /\.(?:json|toml)$|(?:^|\/)(?:VERSION|version\.txt|Chart\.yaml|pubspec\.yaml|pom\.xml)$/.test(path);
}

// src/setup/peers/semantic-release.ts
/** Plugins that do what is not Waybill's, by a part of their names. */
const elsewhere = [
	["/npm", "publishing stays a step of your workflow, after waybill release"],
	["/exec", "commands stay steps of your workflow"],
	["/gitlab", "the release at the forge is what waybill release makes"],
	["/apm", "publishing stays a step of your workflow, after waybill release"]
];
/** What a `.releaserc` or `release` in `package.json` says (semantic-release's documentation, "Configuration"). */
function readSemanticRelease(file) {
	const left = [];
	const leave = (names, why) => {
		left.push(leftAt(file, names, why));
	};
	const all = fieldsOf(file.value);
	if (all["extends"] !== void 0) leave(["extends"], "a package of its own, which is not installed to be read");
	const plugins = pluginsOf(all);
	let settings = {
		first: "1.0.0",
		...tagsOf$1(all, leave),
		...branchesOf(all, leave)
	};
	for (const { name, options } of plugins) settings = {
		...settings,
		...pluginSettings(name, options, leave)
	};
	return {
		tool: "semantic-release",
		file: file.path,
		settings,
		left
	};
}
function pluginsOf(all) {
	return itemsOf(all["plugins"]).flatMap((item) => {
		const [name, options] = Array.isArray(item) ? item : [item];
		return typeof name === "string" ? [{
			name,
			options: {
				...all,
				...fieldsOf(options)
			}
		}] : [];
	});
}
function pluginSettings(name, options, leave) {
	if (name.endsWith("/commit-analyzer")) return analyzed(options, leave);
	if (name.endsWith("/release-notes-generator")) {
		const types = typesOfSections(fieldsOf(options["presetConfig"])["types"]);
		return types === null ? {} : { types };
	}
	if (name.endsWith("/changelog")) return {
		changelog: textOf(options["changelogFile"]) ?? "CHANGELOG.md",
		commits: true
	};
	if (name.endsWith("/git")) return committed(options);
	if (name.endsWith("/github")) return attached(options, leave);
	const why = elsewhere.find(([part]) => name.endsWith(part))?.[1];
	leave(["plugins", name], why ?? "a plugin that Waybill does not know; what it does stays a step of your workflow");
	return {};
}
/** `releaseRules`: for a type alone they are what the type asks for, with a scope a rule. */
function analyzed(options, leave) {
	const preset = textOf(options["preset"]);
	if (preset !== null && !/^(?:angular|conventionalcommits)$/.test(preset)) leave(["preset", preset], "Waybill reads Conventional Commits, whichever preset there is");
	const rules = itemsOf(options["releaseRules"]).flatMap((item) => {
		const rule = ruleOf(fieldsOf(item));
		if (rule !== null) return [rule];
		const [name] = textsOf(Object.values(fieldsOf(item)).filter((one) => typeof one === "string"));
		leave(["releaseRules", name ?? "release"], "a rule looks at type, scope and breaking alone");
		return [];
	});
	return rules.length === 0 ? {} : { rules };
}
function ruleOf({ type, scope, release, breaking, ...others }) {
	const bump = release === false ? "none" : bumpOf(release);
	if (bump === void 0 || Object.keys(others).length > 0) return null;
	const of = said({
		type: textOf(type) ?? void 0,
		scope: textOf(scope) ?? void 0
	});
	if (Object.keys(of).length === 0) return null;
	const when = {
		...of,
		breaking: breaking === true
	};
	return bump === "none" ? {
		when,
		bump
	} : {
		when,
		show: "include",
		bump
	};
}
function committed(options) {
	const [message = ""] = (textOf(options["message"]) ?? "").split("\n");
	const first = message.replace(/\$\{\s*nextRelease\.version\s*\}/g, "{version}").replace(/\$\{\s*nextRelease\.gitTag\s*\}/g, "{tag}");
	const files = itemsOf(options["assets"]).filter((path) => typeof path === "string" && /(?:^|\/)(?:package(?:-lock)?\.json|pyproject\.toml|Cargo\.toml)$/.test(path) && !path.includes("*"));
	return {
		...first === "" || first.includes("$") ? {} : { commit: first },
		...files.length === 0 ? {} : { files }
	};
}
function attached(options, leave) {
	if (options["draftRelease"] === true) return { draft: true };
	const attach = itemsOf(options["assets"]).flatMap((item) => {
		const path = typeof item === "string" ? item : textOf(fieldsOf(item)["path"]);
		if (path === null) return [];
		if (!/\*\*|[!?[\]{}]/.test(path)) return [path];
		leave(["assets", path], "release.attach takes paths, and * for any name in a folder");
		return [];
	});
	return attach.length === 0 ? {} : { attach };
}
function tagsOf$1(all, leave) {
	const written = textOf(all["tagFormat"]) ?? "v${version}";
	const tags = templateOf(written, /\$\{\s*version\s*\}/);
	if (tags !== null) return { tags };
	leave(["tagFormat"], "tags: takes a template such as v{version}");
	return {};
}
/** Branches of releases; those of prereleases and of maintenance are run otherwise. */
function branchesOf(all, leave) {
	const names = [];
	for (const item of itemsOf(all["branches"])) {
		const name = typeof item === "string" ? item : textOf(fieldsOf(item)["name"]);
		if (name === null) continue;
		const { prerelease, range } = fieldsOf(item);
		if (prerelease !== void 0 && prerelease !== false) leave(["branches", name], "waybill release --prerelease NAME, in the workflow of that branch");
		else if (range !== void 0 || /[+!?[\](){}]/.test(name)) leave(["branches", name], "release.branches takes names, and * in them; a hotfix needs none (waybill hotfix)");
		else names.push(name);
	}
	const [only] = textsOf(all["branch"]);
	const branches = names.length > 0 ? names : only === void 0 ? [] : [only];
	return branches.length === 0 ? {} : { branches };
}

// src/setup/peers/standard-version.ts
/** Keys that Waybill has no place for, and why. */
const unsupported = {
	header: "Waybill leaves the head that CHANGELOG.md has",
	scripts: "commands stay steps of your workflow",
	skip: "each part of a release has its own key: release.changelog, release.version-files",
	commitUrlFormat: "links lead to the repository; repository: names another",
	compareUrlFormat: "links lead to the repository; repository: names another",
	issueUrlFormat: "links lead to the repository; trackers: names others",
	userUrlFormat: "links lead to the repository; repository: names another",
	releaseAs: "waybill release --as, or a footer Release-As: in a commit",
	prerelease: "waybill release --prerelease rc",
	"lerna-package": "packages: says where each package is and how it is tagged",
	npmPublishHint: "publishing stays a step of your workflow, after waybill release"
};
/**
* What `.versionrc` or `standard-version` (and its successor `commit-and-tag-version`) in `package.json` says: the
* conventional-changelog configuration specification and their own keys.
*/
function readStandardVersion(file) {
	const fields = fieldsOf(file.value);
	const left = Object.entries(unsupported).flatMap(([key, why]) => fields[key] === void 0 || isNothing(fields[key]) ? [] : [leftAt(file, [key], why)]);
	const bumped = itemsOf(fields["bumpFiles"]).flatMap((item) => {
		const path = typeof item === "string" ? item : textOf(fieldsOf(item)["filename"]);
		const isPlain = typeof item === "string" || fieldsOf(item)["updater"] === void 0;
		if (path !== null && isPlain) return [path];
		left.push({
			file: file.path,
			line: lineOf(file, "bumpFiles", path ?? "updater"),
			what: path ?? "bumpFiles",
			why: "an updater is code; version.files takes files with a version at a known place"
		});
		return [];
	});
	const types = typesOfSections(fields["types"]);
	const trackers = trackersOf(fields);
	const settings = {
		...types === null ? {} : { types },
		tags: `${typeof fields["tagPrefix"] === "string" ? fields["tagPrefix"] : "v"}{version}`,
		changelog: textOf(fields["infile"]) ?? "CHANGELOG.md",
		commits: true,
		commit: commitOf(fields),
		files: bumped.length > 0 ? bumped : ["package.json", "package-lock.json"],
		...fields["preMajor"] === true ? { beforeOne: {
			breaking: "minor",
			feature: "patch"
		} } : {},
		...fields["sign"] === true ? { sign: true } : {},
		...trackers.length === 0 ? {} : { trackers }
	};
	return {
		tool: "standard-version",
		file: file.path,
		settings,
		left
	};
}
function isNothing(value) {
	return value === false || value === "" || Object.keys(fieldsOf(value)).length === 0 && typeof value === "object";
}
function commitOf(fields) {
	const carried = (textOf(fields["releaseCommitMessageFormat"])?.split("\n")[0])?.replace(/\{\{\s*currentTag\s*\}\}/g, "{tag}");
	return carried === void 0 || carried.includes("{{") ? "chore(release): {version}" : carried;
}
/** Prefixes of issues elsewhere: `PROJ-` with a URL that has `{{prefix}}{{id}}` in it. */
function trackersOf(fields) {
	const url = textOf(fields["issueUrlFormat"]);
	if (url === null || /\{\{\s*(?:host|owner|repository)\s*\}\}/.test(url)) return [];
	return itemsOf(fields["issuePrefixes"]).flatMap((prefix) => {
		if (typeof prefix !== "string" || !/^[A-Z][A-Z\d]*-$/.test(prefix)) return [];
		const to = url.replace(/\{\{\s*prefix\s*\}\}/g, prefix).replace(/\{\{\s*id\s*\}\}/g, "{number}");
		return templateOf(to.replace("{number}", "{version}"), /never/) === null ? [] : [{
			pattern: `${prefix}{number}`,
			url: to
		}];
	});
}

// src/setup/peers.ts
/** Every tool whose configuration is read, the one that says most about releases first: what it says stands. */
const known = [
	{
		tool: "release-please",
		file: /^(?:\.github\/)?\.?release-please-config\.json$/,
		read: readReleasePlease
	},
	{
		tool: "semantic-release",
		file: /^\.releaserc(?:\.json|\.ya?ml)?$/,
		read: readSemanticRelease
	},
	{
		tool: "semantic-release",
		file: /^package\.json$/,
		part: ["release"],
		read: readSemanticRelease
	},
	{
		tool: "standard-version",
		file: /^\.versionrc(?:\.json)?$/,
		read: readStandardVersion
	},
	{
		tool: "standard-version",
		file: /^package\.json$/,
		part: ["standard-version"],
		read: readStandardVersion
	},
	{
		tool: "standard-version",
		file: /^package\.json$/,
		part: ["commit-and-tag-version"],
		read: readStandardVersion
	},
	{
		tool: "release-it",
		file: /^\.release-it\.(?:json|ya?ml|toml)$/,
		read: readReleaseIt
	},
	{
		tool: "release-it",
		file: /^package\.json$/,
		part: ["release-it"],
		read: readReleaseIt
	},
	{
		tool: "git-cliff",
		file: /^(?:\.github\/|\.config\/)?\.?cliff\.toml$/,
		read: readGitCliff
	},
	{
		tool: "changesets",
		file: /^\.changeset\/config\.json$/,
		read: (file, { paths }) => readChangesets(file, [...paths].filter((path) => /^\.changeset\/(?!README)[^/]+\.md$/i.test(path)))
	},
	{
		tool: "lerna",
		file: /^lerna\.json$/,
		read: readLerna
	},
	{
		tool: "nx",
		file: /^nx\.json$/,
		part: ["release"],
		read: readNx
	},
	{
		tool: "release-drafter",
		file: /^\.github\/release-drafter\.ya?ml$/,
		read: readReleaseDrafter
	},
	{
		tool: "GitHub release notes",
		file: /^\.github\/release\.ya?ml$/,
		read: readGithubNotes
	}
];
/** Configurations that are programs: they are named, and never run. */
const programs = [
	["semantic-release", /^(?:\.releaserc|release\.config)\.(?:js|cjs|mjs|ts)$/],
	["standard-version", /^\.versionrc\.(?:js|cjs|mjs)$/],
	["conventional-changelog", /^(?:changelog|conventional-changelog)\.config\.(?:js|cjs|mjs|ts)$/],
	["release-it", /^\.release-it\.(?:js|cjs|mjs|ts)$/]
];
/** Whether a file, by its path, may say something about releases, and so has to be read. */
function isPeerFile(path) {
	return known.some(({ file }) => file.test(path));
}
/** Reads the configuration of every tool that has one here; nothing of it is executed. */
function readPeers(texts, around) {
	const carried = [];
	const unreadable = /* @__PURE__ */ new Set();
	for (const { file, part = [], read } of known) for (const [path, text] of texts) {
		if (!file.test(path)) continue;
		const whole = readWritten(path, text);
		if (whole === null) unreadable.add(path);
		const own = whole === null ? null : partOf(whole, ...part);
		if (own !== null && isSomething(own.value)) carried.push(read(own, around));
	}
	return {
		carried,
		left: [...around.paths].flatMap((path) => {
			const tool = programs.find(([, file]) => file.test(path))?.[0];
			return tool === void 0 ? [] : [{
				file: path,
				line: 1,
				what: tool,
				why: "it is a program, and nothing here is run: what it says has to be written by hand"
			}];
		}),
		unreadable: [...unreadable]
	};
}
function isSomething(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/setup/releasers.ts
/** What makes a release at the forge, or its tag, in workflows; by what is written there. */
const marks = [
	["release-please", /uses:\s*['"]?(?:googleapis|google-github-actions)\/release-please-action/],
	["semantic-release", /(?:cycjimmy\/semantic-release-action|\bsemantic-release\b(?!\/))/],
	["changesets", /uses:\s*['"]?changesets\/action/],
	["release-drafter", /uses:\s*['"]?release-drafter\/release-drafter/],
	["a release action", /uses:\s*['"]?(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|svenstaro\/upload-release-action|marvinpinto\/action-automatic-releases|yyx990803\/release-tag|taiki-e\/create-gh-release-action|trigensoftware\/simple-release-action|elgohr\/Github-Release-Action)/i],
	["gh release create", /\bgh\s+release\s+create\b/],
	["GoReleaser", /(?:goreleaser\/goreleaser-action|\bgoreleaser\s+release\b)/],
	["release-plz", /(?:uses:\s*['"]?(?:MarcoIeni|release-plz)\/(?:release-plz-)?action|\brelease-plz\s+release\b)/],
	["JReleaser", /(?:uses:\s*['"]?jreleaser\/release-action|\bjreleaser(?:FullRelease|Release)\b|\bjreleaser\s+(?:full-)?release\b)/],
	["release-it", /(?:npx|pnpm|yarn|bunx|exec)\s+release-it\b/],
	["nx release", /\bnx\s+release\b/],
	["a script", /\brepos\.createRelease\s*\(/],
	["cargo-dist", /\bdist\s+host\b/],
	["release-cli", /\brelease-cli\s+create\b/],
	["GitLab release", /^\s{2,}release:\s*$/]
];
/** Every place in the CI files that makes releases already, in order of file and line; of one kind in a file the first. */
function releasersIn(texts) {
	return [...texts].flatMap(([file, text]) => {
		const isGitlab = file === ".gitlab-ci.yml";
		if (!isGitlab && !file.startsWith(".github/workflows/") && file !== "Jenkinsfile" && file !== ".circleci/config.yml") return [];
		const lines = text.split("\n");
		return marks.filter(([what]) => what !== "GitLab release" || isGitlab).flatMap(([what, mark]) => {
			const at = lines.findIndex((line) => !/^\s*#/.test(line) && mark.test(line));
			return at === -1 ? [] : [{
				file,
				line: at + 1,
				what
			}];
		}).toSorted((a, b) => a.line - b.line);
	});
}

// src/setup/tag-plan.ts
/**
* Which tags belong to what. A tool's own configuration says it best; else packages are those whose names are on tags;
* packages that are tagged together (`v1.2.3` alone) are one product and none by itself.
*/
function planTags(all) {
	const ground = {
		...all,
		tagNames: currentTags(all)
	};
	const { tagNames, settings } = ground;
	const plain = plainFamilies.map((family) => tagNames.filter((name) => family.versionIn(name) !== null));
	const isMixed = plain.every((names) => names.length > 0);
	const hasPlain = plain.some((names) => names.length > 0);
	const root = hasPlain ? null : rootFamily(ground);
	const main = root ?? require_shared.mainFamily(tagNames);
	const packages = settings.packages?.length ? configured(settings.packages) : taggedPackages(ground, {
		plain: hasPlain ? main : null,
		root
	});
	const seen = tagNames.some((name) => main.versionIn(name) !== null);
	const told = new Set(packages.map(({ path }) => path));
	const isMonorepo = packages.length > 0;
	const beside = new Set(packages.map(({ path }) => parentOf(path)));
	return {
		tags: tagsOf({
			settings,
			main: main.template,
			seen,
			isMixed,
			isMonorepo: isMonorepo && !hasPlain && root === null
		}),
		isSeen: seen,
		packages,
		isStable: [main, ...packages.map(({ tags }) => require_shared.familyOf(tags))].some((family) => tagNames.some((name) => /^[1-9]/.test(family.versionIn(name) ?? ""))),
		untagged: ground.workspaces.filter((one) => isPublic(one) && !told.has(one.folder) && beside.has(parentOf(one.folder))).map(({ name }) => name)
	};
}
const plainFamilies = [require_shared.familyOf("v{version}"), require_shared.familyOf("{version}")];
/** Two years, in seconds: what was not tagged for so long, while others were, is tagged no more. */
const formerAfter = 63072e3;
/** The tags without those of a form that was given up: `v1.1.0` of 2016 beside `api@9.0.0` of this year. */
function currentTags(ground) {
	const { tagNames } = ground;
	const isPlain = (name) => plainFamilies.some((family) => family.versionIn(name) !== null);
	return isFormer(tagNames.filter(isPlain), ground) ? tagNames.filter((name) => !isPlain(name)) : tagNames;
}
/** Whether none of these tags is from the last years in which packages of the repository were tagged by name. */
function isFormer(names, { tagNames, taggedAt, workspaces }) {
	if (taggedAt === void 0) return false;
	const known = new Set(workspaces.flatMap(namesOf));
	const families = require_shared.familiesIn(tagNames).filter(({ name }) => known.has(name));
	const ofPackages = tagNames.filter((tag) => families.some(({ family }) => family.versionIn(tag) !== null));
	const latest = (tags) => tags.reduce((newest, tag) => Math.max(newest, taggedAt.get(tag) ?? 0), 0);
	return latest(names) + formerAfter < latest(ofPackages);
}
/** The tags of everything together where they bear the name of the root, as Maven writes them: `acme-parent-1.2.3`. */
function rootFamily({ tagNames, workspaces }) {
	const members = new Set(workspaces.filter(({ folder }) => folder !== ".").flatMap(namesOf));
	const names = workspaces.filter(({ folder }) => folder === ".").flatMap(namesOf);
	return require_shared.familiesIn(tagNames).find(({ name }) => names.includes(name) && !members.has(name))?.family ?? null;
}
function parentOf(folder) {
	return folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
}
function tagsOf(found) {
	const { settings, main, seen, isMixed, isMonorepo } = found;
	if (isMonorepo || isMixed) return null;
	return seen ? main : settings.tags ?? main;
}
function configured(packages) {
	return unique(packages.map(({ name, path, tags }) => ({
		name,
		path,
		tags
	})));
}
function isPublic({ folder, private: isPrivate }) {
	return folder !== "." && !isPrivate;
}
function taggedPackages(ground, { plain: main, root }) {
	const { tagNames, workspaces, settings, product } = ground;
	const families = new Map(require_shared.familiesIn(tagNames).map((family) => [family.name, family]));
	const members = workspaces.filter(({ folder }) => folder !== ".");
	const tagged = members.flatMap((one) => {
		const family = namesOf(one).map((name) => families.get(name)).find((known) => known !== void 0);
		if (family === void 0) return [];
		const own = tagNames.filter((name) => family.family.versionIn(name) !== null);
		if ((one.private || root !== null) && isFormer(own, ground)) return [];
		return [{
			name: family.name,
			path: one.folder,
			tags: family.template
		}];
	});
	if (!(tagged.length > 0 || settings.independent === true && main === null)) return [];
	const form = settings.packageTags ?? formOf(tagged) ?? "{name}@{version}";
	const missing = members.filter((one) => isPublic(one) && !tagged.some(({ path }) => path === one.folder));
	const owner = main === null ? null : ownerOf(missing, product, latestOf(main, tagNames));
	return unique([
		...tagged,
		...owner === null || main === null ? [] : [{
			name: plainName(owner.name),
			path: owner.folder,
			tags: main.template
		}],
		...settings.independent === true && main === null ? missing.map(({ name, folder }) => ({
			name,
			path: folder,
			tags: form.replace("{name}", name)
		})) : []
	]);
}
/** The names under which a package may stand on tags. */
function namesOf({ name, folder }) {
	const last = folder.slice(folder.lastIndexOf("/") + 1);
	return [.../* @__PURE__ */ new Set([
		name,
		plainName(name),
		folder,
		last
	])];
}
function plainName(name) {
	return name.slice(name.indexOf("/") + 1);
}
/** How most of these are tagged, with `{name}` for the name; null where that is not to be told. */
function formOf(tagged) {
	const forms = /* @__PURE__ */ new Map();
	for (const { name, tags } of tagged) if (tags.startsWith(name)) {
		const form = `{name}${tags.slice(name.length)}`;
		forms.set(form, (forms.get(form) ?? 0) + 1);
	}
	const [most] = [...forms].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return most?.[0] ?? null;
}
/** The package that the tags without a name are of: the one that is called as the product is, or has their version. */
function ownerOf(packages, product, latest) {
	const named = packages.filter(({ name }) => plainName(name) === product || name === product);
	const found = named.length > 0 ? named : packages.filter(({ version }) => version === latest);
	const [only] = found;
	return found.length === 1 && only !== void 0 ? only : null;
}
function latestOf(family, tagNames) {
	const tags = tagNames.map((name) => ({
		name,
		oid: name,
		taggedAt: 0
	}));
	return require_shared.releasesOf(family, tags).at(-1)?.version.version;
}
/** What `waybill.yml` takes: each name, folder and template once, and names that people can type. */
function unique(packages) {
	const seen = /* @__PURE__ */ new Set();
	return packages.filter(({ name, path, tags }) => {
		const keys = [
			`n ${name}`,
			`p ${path}`,
			`t ${tags}`
		];
		const isFine = /^[\p{L}\p{N}@][\p{L}\p{N}@ ./_-]*$/u.test(name) && !keys.some((key) => seen.has(key));
		if (isFine) for (const key of keys) seen.add(key);
		return isFine;
	}).toSorted((a, b) => a.name < b.name ? -1 : 1);
}

// src/setup/workspaces.ts
/** The files at the root that say where packages are, and the name of a package's own manifest. */
const kinds = [
	{
		roots: [
			"package.json",
			"pnpm-workspace.yaml",
			"lerna.json"
		],
		manifest: "package.json",
		globs: javascriptGlobs,
		describe: (text, path) => {
			const fields = fieldsOf(readWritten(path, text)?.value);
			const name = textOf(fields["name"]);
			return name === null ? null : {
				name,
				version: textOf(fields["version"]),
				private: fields["private"] === true
			};
		}
	},
	{
		roots: ["Cargo.toml"],
		manifest: "Cargo.toml",
		globs: (path, text) => {
			const workspace = fieldsOf(fieldsOf(readWritten(path, text)?.value)["workspace"]);
			return [...textsOf(workspace["members"]), ...textsOf(workspace["exclude"]).map((glob) => `!${glob}`)];
		},
		describe: (text, path) => {
			const own = fieldsOf(fieldsOf(readWritten(path, text)?.value)["package"]);
			const name = textOf(own["name"]);
			return name === null ? null : {
				name,
				version: textOf(own["version"]),
				private: own["publish"] === false
			};
		}
	},
	{
		roots: ["pyproject.toml"],
		manifest: "pyproject.toml",
		globs: (path, text) => {
			const uv = fieldsOf(fieldsOf(fieldsOf(readWritten(path, text)?.value)["tool"])["uv"]);
			return textsOf(fieldsOf(uv["workspace"])["members"]);
		},
		describe: (text, path) => {
			const own = fieldsOf(fieldsOf(readWritten(path, text)?.value)["project"]);
			const name = textOf(own["name"]);
			return name === null ? null : {
				name,
				version: textOf(own["version"]),
				private: false
			};
		}
	},
	{
		roots: ["go.work"],
		manifest: "go.mod",
		globs: (_, text) => [...text.matchAll(/^\s*(?:use\s+)?\.\/([^\s()]+)/gm)].map(([, folder]) => folder ?? ""),
		describe: (text, path) => {
			const name = moduleName(text, folderOf(path));
			return name === null ? null : {
				name,
				version: null,
				private: false
			};
		}
	},
	{
		roots: ["pom.xml"],
		manifest: "pom.xml",
		globs: (_, text) => [...text.matchAll(/<module>\s*([^<\s]+)\s*<\/module>/g)].map(([, folder]) => folder ?? ""),
		describe: (text) => {
			const [, name] = /<artifactId>([^<]+)<\/artifactId>/.exec(withoutParent(text)) ?? [];
			return name === void 0 ? null : {
				name: name.trim(),
				version: null,
				private: false
			};
		}
	}
];
/** Whether a file at the root tells where packages are. */
function isWorkspaceRoot(path) {
	return kinds.some(({ roots }) => roots.includes(path));
}
/** The files at the root that would tell of packages and cannot be read. */
function brokenRoots(texts) {
	return [...texts].flatMap(([path, text]) => isWorkspaceRoot(path) && /\.(?:json|ya?ml|toml)$/.test(path) && readWritten(path, text) === null ? [path] : []);
}
/** The manifests of the packages that the files at the root name, and those of the root. */
function manifestsOf(paths, texts) {
	return kinds.flatMap(({ roots, manifest, globs }) => {
		const named = roots.flatMap((path) => {
			const text = texts.get(path);
			return text === void 0 ? [] : globs(path, text);
		});
		const isMember = require_bom.workspaceMatcher(named.map((glob) => glob.replace(/^(!?)\.\//, "$1")), false);
		const below = `/${manifest}`;
		return paths.filter((path) => path === manifest || path.endsWith(below) && isMember(path.slice(0, -below.length)));
	});
}
/** The packages of the manifests, the root among them, by folder; of two in one folder the first counts. */
function workspacesOf(texts, manifests) {
	const found = /* @__PURE__ */ new Map();
	for (const path of manifests) {
		const text = texts.get(path);
		const folder = folderOf(path);
		const kind = kinds.find(({ manifest }) => path === manifest || path.endsWith(`/${manifest}`));
		const described = text === void 0 || kind === void 0 ? null : kind.describe(text, path);
		if (described !== null && !found.has(folder)) found.set(folder, {
			...described,
			folder
		});
	}
	return [...found.values()].toSorted((a, b) => a.folder < b.folder ? -1 : 1);
}
function folderOf(path) {
	const end = path.lastIndexOf("/");
	return end === -1 ? "." : path.slice(0, end);
}
function javascriptGlobs(path, text) {
	const fields = fieldsOf(readWritten(path, text)?.value);
	const workspaces = fields["workspaces"];
	return path === "package.json" ? [...textsOf(workspaces), ...textsOf(fieldsOf(workspaces)["packages"])] : textsOf(fields["packages"]);
}
/** A module in a folder goes by that, the one at the root by the last word of its path, the major version left out. */
function moduleName(text, folder) {
	if (folder !== ".") return folder;
	const [, path] = /^module\s+"?([^\s"]+)/m.exec(text) ?? [];
	return path?.replace(/\/v\d+$/, "").replace(/^.*\//, "") ?? null;
}
/** A module names its parent before itself. */
function withoutParent(text) {
	const end = text.indexOf("</parent>");
	return end === -1 ? text : text.slice(end);
}

// src/setup/scene.ts
/** Whether a file has to be read, by its path, before manifests are known. */
function isTelling(path) {
	return isPeerFile(path) || isWorkspaceRoot(path) || path === "CHANGELOG.md" || /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|Jenkinsfile)$/.test(path);
}
/** What a repository is, from what was read of it. */
function lookAt(ground) {
	const { paths, texts, repositoryUrl } = ground;
	const known = new Set(paths);
	const workspaces = workspacesOf(texts, ground.manifests);
	const names = new Map(workspaces.map(({ folder, name }) => [folder, name]));
	const { carried, left, unreadable } = readPeers(texts, {
		paths: known,
		names
	});
	const settings = joinSettings(carried);
	const product = productOf(ground, names.get(".") ?? null);
	const forge = repositoryUrl === null ? null : require_shared.forgeLinks(repositoryUrl).forge;
	const toldForge = forge !== "gitlab" && known.has(".gitlab-ci.yml") && !isPublicHost(repositoryUrl) ? "gitlab" : null;
	const habits = habitsOf(ground.commits);
	const changelog = texts.get("CHANGELOG.md");
	return {
		product,
		repositoryUrl,
		forge: repositoryUrl === null ? null : toldForge ?? forge,
		toldForge: repositoryUrl === null ? null : toldForge,
		ci: ciOf(known, paths, toldForge ?? forge),
		otherCi: otherSystems.filter(([path]) => known.has(path)).map(([, name]) => name),
		tagPlan: planTags({
			...ground,
			workspaces,
			settings,
			product
		}),
		lockfiles: paths.filter((path) => require_bom.formatOf(path) !== void 0 && !isExample(path)),
		carried,
		left: [...carried.flatMap((one) => one.left), ...left],
		unreadable: [.../* @__PURE__ */ new Set([...unreadable, ...brokenRoots(texts)])],
		settings,
		releasers: releasersIn(texts),
		habits,
		share: conventionalShare(habits),
		style: changelog === void 0 ? null : styleOf(changelog),
		paths: known
	};
}
/** What people call the product: the repository's name, else what its manifest says, else its folder. */
function productOf({ repositoryUrl, folder, texts }, manifestName) {
	const manifest = fieldsOf(readWritten("package.json", texts.get("package.json") ?? "{}")?.value);
	return (textOf(manifest["productName"]) ?? repositoryUrl?.slice(repositoryUrl.lastIndexOf("/") + 1) ?? manifestName ?? folder).replace(/\s+/g, " ").trim() || "product";
}
const otherSystems = [["azure-pipelines.yml", "Azure Pipelines"], ["bitbucket-pipelines.yml", "Bitbucket Pipelines"]];
/** What is here counts; where nothing is, what the forge brings. */
function ciOf(known, paths, forge) {
	if (known.has(".gitlab-ci.yml")) return "gitlab";
	if (paths.some((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))) return "github";
	if (known.has("Jenkinsfile")) return "jenkins";
	if (known.has(".circleci/config.yml")) return "circleci";
	if (otherSystems.some(([path]) => known.has(path))) return "none";
	return forge === "github" || forge === "gitlab" ? forge : "none";
}
function isPublicHost(url) {
	return url === null || /^https?:\/\/(?:github\.com|bitbucket\.org|codeberg\.org|dev\.azure\.com)\//.test(url);
}
/** The formats of https://keepachangelog.com and https://common-changelog.org, which files that follow them name. */
function styleOf(changelog) {
	const head = changelog.slice(0, 4e3);
	if (/keepachangelog\.com/i.test(head)) return "keep-a-changelog";
	return /common-changelog\.org/i.test(head) ? "common-changelog" : null;
}
function isExample(path) {
	return /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|examples?|templates?|testdata|node_modules|vendor)\//i.test(path);
}

// src/setup/workflow-github.ts
/** How every job begins, up to what the Action shall do. */
const steps = `      - uses: ${require_pinned.checkout}
        with:
          fetch-depth: 0 # the history and its tags
          persist-credentials: false
      - uses: ${require_pinned.action} # pin it by its commit, as every action
        with:
`;
/** Workflows for GitHub Actions: one that releases, one that comments on pull requests, one that finishes what was left. */
function githubWorkflows(scene) {
	return [
		{
			path: ".github/workflows/waybill-release.yml",
			text: releaseWorkflow(scene)
		},
		{
			path: ".github/workflows/waybill-pull-request.yml",
			text: pullRequestWorkflow(scene)
		},
		{
			path: ".github/workflows/waybill-resume.yml",
			text: resumeWorkflow()
		}
	];
}
function releaseWorkflow(scene) {
	const { packages } = scene.tagPlan;
	const tags = tagFilters(scene);
	const onTags = scene.releasers.length === 0 && tags.length > 0;
	const inputs = packages.length === 0 ? "" : `    inputs:
      package:
        description: The package to release
        required: true
        type: choice
        options: ${oneLine(packages.map(({ name }) => name))}
`;
	return `# Releases: the tag, the notes, the bill of materials with its digest and statement, then the forge's release.
${releaserLines(scene)}name: Waybill release

on:
${onTags ? `  push:\n    tags: ${oneLine(tags)} # a tag that is pushed by hand is released\n` : ""}  workflow_dispatch: # tags the next version of the branch it is run on, and releases it
${inputs}
permissions: {}

concurrency:
  group: waybill-release
  cancel-in-progress: false

jobs:
  release:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # the tag, the release and its files
    steps:
${steps}          command: release
${packages.length === 0 ? "" : "          package: ${{ inputs.package }}\n"}${enriching(scene)}`;
}
function releaserLines({ releasers }) {
	if (releasers.length === 0) return "";
	return `# Releases are made today by:\n${releasers.slice(0, 5).map(({ file, line, what }) => `#   ${require_shown.shownWhat(file)}:${line} (${what})`).join("\n")}\n# so this one runs only when somebody starts it. Remove the one that you do not want.\n`;
}
function pullRequestWorkflow(scene) {
	return `# Says on every pull request what it will add to the notes and to the version: one comment, kept up to date.
# For a pull request from a fork it is on the run's page alone, since such a run may write nothing.
name: Waybill pull request

on:
  pull_request:
    types: [opened, edited, reopened, synchronize]

permissions: {}

concurrency:
  group: waybill-pull-request-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  comment:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
${steps}          command: comment
${enriching(scene)}`;
}
function resumeWorkflow() {
	return `# Finishes what an interrupted run left, and sends what had to wait. Nobody gets a message twice.
# Take the marks from the schedule once you announce releases.
name: Waybill resume

on:
  workflow_dispatch:
  # schedule:
  #   - cron: '23 * * * *'

permissions: {}

concurrency:
  group: waybill
  cancel-in-progress: false

jobs:
  resume:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # the ledger branch
    # The secrets that waybill.yml names:
    # env:
    #   SLACK_BOT_TOKEN: \${{ secrets.SLACK_BOT_TOKEN }}
    steps:
${steps}          command: resume
`;
}
/** Rules by label cannot do without the forge's answer. */
function enriching({ settings }) {
	return asksForge$1(settings) ? "          enrich: true # the labels of pull requests\n" : "";
}
/** Patterns for the tags of the product and its packages (GitHub documentation, "Filter pattern cheat sheet"). */
function tagFilters({ tagPlan }) {
	return tagTemplates(tagPlan).map((template) => template.replace(/[*?+[\]!\\]/g, "\\$&").replace("{version}", "[0-9]*"));
}
/** How the tags are written that are releases, of the product and of its packages. */
function tagTemplates({ tags, packages }) {
	const main = tags !== null ? [tags] : packages.length > 0 ? [] : ["v{version}", "{version}"];
	return [.../* @__PURE__ */ new Set([...main, ...packages.map((one) => one.tags)])];
}
/** A list of others' words on one line of YAML. */
function oneLine(values) {
	return (0, import_dist.stringify)(values, {
		collectionStyle: "flow",
		lineWidth: 0,
		singleQuote: true,
		defaultStringType: "QUOTE_SINGLE"
	}).trim();
}

// src/setup/workflow-elsewhere.ts
/** The image that the jobs run in: it has Node 24 and git. */
const image = "node:24-bookworm";
/**
* Jobs for GitLab CI, as a file that `.gitlab-ci.yml` includes; that one is written too where there is none. They are those of
* `templates/ci/gitlab.yml`, for a project that includes nothing of others.
*/
function gitlabJobs(scene, version) {
	const waybill = require_pinned.commandLine(version);
	const included = ".gitlab/waybill.yml";
	const text = `# Included by .gitlab-ci.yml; docs/gitlab.md tells more. Two variables under Settings > CI/CD > Variables, both masked:
#   GITLAB_TOKEN          of a project access token (scope api, role Developer): the token of a job may not comment
#   WAYBILL_PUSH_TOKEN    protected; of one with write_repository, for tags and the ledger
.waybill:
  image: ${image}
  variables:
    GIT_DEPTH: '0' # the history and its tags
    GIT_STRATEGY: clone
  interruptible: false

# What a merge request adds to the notes and to the version, as one comment. Pipelines of forks have no token.
waybill comment:
  extends: .waybill
  interruptible: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID
  script:
    - ${waybill} comment
${onTags(scene, waybill)}
# Tags the next version of the default branch, by hand, and releases it.
waybill release by hand:
  extends: .waybill
  resource_group: waybill-release
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "schedule"
      when: manual
      allow_failure: true
  script:
    - ${waybill} release
`;
	const root = ".gitlab-ci.yml";
	return [{
		path: included,
		text
	}, ...scene.paths.has(root) ? [] : [{
		path: root,
		text: `include:\n  - local: ${included}\n`
	}]];
}
/** Left out where something else releases every tag already: two releases of one tag help nobody. */
function onTags({ releasers, tagPlan }, waybill) {
	const places = releasers.filter(({ file }) => file === ".gitlab-ci.yml");
	if (places.length > 0) return `\n# Tags are released by ${places.map(({ file, line }) => `${file}:${line}`).join(", ")} already.\n`;
	const starts = tagTemplates(tagPlan).map((template) => (template.split("{version}")[0] ?? "").replace(/[^\w-]/g, "\\$&"));
	return `
# The release of a tag. Run again, it finds what is there.
waybill release:
  extends: .waybill
  resource_group: waybill-release
  rules:
    - if: $CI_COMMIT_TAG =~ /^${starts.length === 1 ? starts[0] ?? "" : `(?:${starts.join("|")})`}\\d/
  script:
    - ${waybill} release
`;
}
/** A pipeline of its own for Jenkins: a multibranch project points at it. */
function jenkinsPipeline(version) {
	return {
		path: "Jenkinsfile.waybill",
		text: `// A multibranch project of its own, with the script path Jenkinsfile.waybill; docs/other-ci.md tells more. In its checkout,
// leave "Shallow clone" off and "Fetch tags" on. The credential waybill-forge is a token that may write contents.
pipeline {
  agent { docker { image '${image}' } }
  options { disableConcurrentBuilds() }
  environment {
    HOME = "\${WORKSPACE_TMP}"
    GITHUB_TOKEN = credentials('waybill-forge')
    WAYBILL_PUSH_TOKEN = credentials('waybill-forge')
  }
  stages {
    stage('Comment') {
      when { changeRequest() }
      steps { sh '${require_pinned.commandLine(version)} comment' }
    }
    stage('Release') {
      when { environment name: 'BRANCH_IS_PRIMARY', value: 'true' }
      input { message "Release what is on \${BRANCH_NAME}?" }
      steps { sh '${require_pinned.commandLine(version)} release' }
    }
  }
}
`
	};
}
/** CircleCI reads one file: a new one, or what belongs into the one that is there. */
function circleConfig(version) {
	return {
		path: ".circleci/config.yml",
		text: `version: 2.1
# GITHUB_TOKEN and WAYBILL_PUSH_TOKEN come from the context waybill: a token that may write contents.
jobs:
  waybill-release:
    docker:
      - image: ${image}
    steps:
      - checkout:
          method: full # the history and its tags
      - run: ${require_pinned.commandLine(version)} release
workflows:
  waybill:
    jobs:
      - approve:
          type: approval
          filters: { branches: { only: /main|master|trunk/ } }
      - waybill-release:
          requires: [approve]
          context: waybill
`
	};
}

// src/journeys/init.ts
/** No configuration is larger, and no manifest that a person wrote. */
const mostBytes = 524288;
const mostCommits = 300;
const mostManifests = 2e3;
/**
* Looks at a repository and writes `waybill.yml` and the runs of its CI system at its top. What is there already stays as it
* is, whatever it holds; nothing of other tools' configuration is executed. `waybill.yml` is held against Waybill's own
* loader before it is written, and a part that it refuses is left out and told.
* Throws OUTPUT_UNWRITABLE.
*/
async function initialise(ground) {
	const { files, dryRun } = ground;
	const scene = lookAt(await readGround(ground));
	const ci = ground.ci ?? scene.ci;
	const { text, refused } = await validText(scene);
	const planned = [{
		path: "waybill.yml",
		text
	}, ...runsFor(ci, scene, ground.version)];
	const found = [];
	for (const { path, text: content } of planned) {
		const isNew = !await isTaken(files, path) && (dryRun || await files.create(path, content));
		found.push({
			path,
			state: isNew ? "new" : "left",
			text: content
		});
	}
	return {
		document: documentOf(scene, {
			files: found,
			ci,
			refused,
			dryRun
		}),
		scene,
		ci
	};
}
async function readGround({ repository, tree }) {
	const { paths } = tree;
	const first = await textsAt(tree, paths.filter(isTelling));
	const manifests = manifestsOf(paths, first).slice(0, mostManifests);
	const [{ tags }, remote, others, commits] = await Promise.all([
		repository.tags(),
		repository.remoteUrl("origin"),
		textsAt(tree, manifests.filter((path) => !first.has(path))),
		lastCommits(repository)
	]);
	return {
		paths,
		texts: new Map([...first, ...others]),
		manifests,
		tagNames: tags.map(({ name }) => name),
		taggedAt: new Map(tags.map(({ name, taggedAt }) => [name, taggedAt])),
		commits,
		repositoryUrl: remote === null ? null : require_shared.webAddress(remote),
		folder: repository.root.slice(Math.max(repository.root.lastIndexOf("/"), repository.root.lastIndexOf("\\")) + 1)
	};
}
async function textsAt(tree, paths) {
	const blobs = await tree.read(paths, mostBytes);
	return new Map([...blobs].flatMap(([path, blob]) => "bytes" in blob ? [[path, blob.bytes.toString("utf8")]] : []));
}
async function lastCommits(repository) {
	const found = [];
	if (repository.head === null) return found;
	for await (const batch of repository.history({
		include: [repository.head],
		exclude: []
	})) {
		found.push(...batch.slice(0, mostCommits - found.length));
		if (found.length >= mostCommits) break;
	}
	return found;
}
function runsFor(ci, scene, version) {
	switch (ci) {
		case "github": return githubWorkflows(scene);
		case "gitlab": return gitlabJobs(scene, version);
		case "jenkins": return [jenkinsPipeline(version)];
		case "circleci": return [circleConfig(version)];
		case "none": return [];
	}
}
/** Also the other name that a configuration may have. */
async function isTaken(files, path) {
	const names = path === "waybill.yml" ? [path, "waybill.yaml"] : [path];
	return (await Promise.all(names.map((name) => files.isThere(name)))).includes(true);
}
/** The configuration with every part that Waybill takes, and what became of the others. */
async function validText(scene) {
	const kept = [];
	const refused = [];
	for (const block of blocksOf(scene)) {
		const fault = await faultOf(configurationText(scene, [...kept, block]));
		if (fault === null) kept.push(block);
		else refused.push({
			file: scene.carried[0]?.file ?? "waybill.yml",
			line: 1,
			what: block.key,
			why: fault
		});
	}
	return {
		text: configurationText(scene, kept),
		refused
	};
}
async function faultOf(text) {
	try {
		await require_cli_program_ts.loadConfiguration({
			file: "waybill.yml",
			text
		});
		return null;
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillErrors) return error.errors[0]?.message ?? "it is refused";
		throw error;
	}
}
function documentOf(scene, { files, ci, refused, dryRun }) {
	const { tagPlan, habits } = scene;
	return {
		schema: "waybill/init@1",
		written: !dryRun,
		found: {
			product: scene.product,
			repository: {
				url: scene.repositoryUrl,
				forge: scene.forge
			},
			ci,
			tags: tagPlan.tags,
			packages: [...tagPlan.packages],
			lockfiles: [...scene.lockfiles],
			commits: {
				seen: habits.commits,
				merges: habits.merges,
				conventional: habits.conventional
			},
			tools: scene.carried.map(({ tool, file }) => ({
				tool,
				file
			})),
			releasers: [...scene.releasers]
		},
		files,
		notCarried: [...scene.left, ...refused],
		unreadable: [...scene.unreadable]
	};
}

// src/cli/init.ts
const systems = [
	"github",
	"gitlab",
	"jenkins",
	"circleci",
	"none"
];
/**
* `waybill init`: what was found and written on stdout (with `--dry-run` the files themselves), what could not be carried
* over from other tools on stderr. Nothing is written over. Exit code 7 where a tool's configuration could not be read, and
* in a shallow clone.
*/
async function init(call) {
	const { world, options } = call;
	const ci = systemOf(require_cli_program_ts.textOption(options, "ci"));
	const dryRun = require_cli_program_ts.flagOption(options, "dryRun");
	const repository = await require_shared.openRepository(world.cwd, require_cli_ahead_ts.beginOpening(world.cwd, {}));
	refuseBare(repository);
	const tree = await treeOf(repository);
	const came = await initialise({
		repository,
		files: openNewFiles(repository.root),
		tree,
		ci,
		dryRun,
		version: "0.1.0"
	});
	const { document } = came;
	return {
		document,
		text: dryRun ? shownFiles(document) : toldFiles(came),
		remarks: [...repository.shallow ? [shallowRemark] : [], ...remarksOf(came, dryRun)],
		exitCodes: [document.unreadable.length > 0 || repository.shallow ? require_cli_ahead_ts.exitCodes.incomplete : require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}
/** What is concluded from a part of the history is worth a second look, and written files are not written again. */
const shallowRemark = {
	level: "warning",
	text: "This clone is shallow, so tags and commits are missing from what was found. Run git fetch --unshallow --tags, delete the files that were written, and run it again."
};
/** Files in a git directory are nobody's configuration. */
function refuseBare({ root, gitDirectory }) {
	if (root === gitDirectory) throw new require_cli_ahead_ts.WaybillError("NOT_A_REPOSITORY", `The repository in ${root} is bare: it has no files to write to.`, { hint: "Run it inside a clone, or name one with --cwd." });
}
async function treeOf(repository) {
	if (repository.head !== null) return repository.tree(repository.head, "");
	const { folderTree } = await Promise.resolve().then(() => require("../edge/folder-tree.js"));
	return folderTree(repository.root);
}
/** Anything else was refused at the door, by what the option says that it takes. */
function systemOf(name) {
	return systems.find((one) => one === name) ?? null;
}
/** Every file that would be written, after a line with its name. */
function shownFiles({ files }) {
	return files.filter(({ state }) => state === "new").map(({ path, text }) => `==> ${path}\n${text}`).join("\n");
}
function toldFiles({ document }) {
	const { found, files } = document;
	const { commits, packages, tools } = found;
	const own = commits.seen - commits.merges;
	return [
		`Found: ${found.product}${found.repository.url === null ? "" : ` (${found.repository.url})`}`,
		`  releases   ${packages.length === 0 ? `one product, tagged ${found.tags ?? "v{version} and {version}"}` : `${packages.length} package${packages.length === 1 ? "" : "s"}: ${clipped(packages.map(({ name }) => name))}`}`,
		`  lockfiles  ${found.lockfiles.length === 0 ? "none: a bill of materials needs one" : clipped(found.lockfiles)}`,
		`  commits    ${own === 0 ? "none" : `${commits.conventional} of the last ${own} follow Conventional Commits`}`,
		...tools.length === 0 ? [] : [`  carried    ${tools.map(({ tool, file }) => `${tool} (${file})`).join(", ")}`],
		...files.map(({ path, state }) => state === "new" ? `Wrote ${path}` : `Left ${path} as it is`)
	].map((line) => `${require_cli_program_ts.plainLine(line)}\n`).join("");
}
function clipped(names) {
	const most = 6;
	return names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
function remarksOf({ document, scene, ci }, dryRun) {
	const { notCarried, files, found } = document;
	const left = files.filter(({ state }) => state === "left");
	return [
		...document.unreadable.map((file) => ({
			level: "warning",
			text: "This could not be read, so nothing of it is carried over.",
			at: { file }
		})),
		...notCarried.map(({ file, line, what, why }) => ({
			level: "warning",
			text: `Not carried over as it is: ${what} (${why}).`,
			at: {
				file,
				line
			}
		})),
		...found.releasers.map(({ file, line, what }) => ({
			level: "info",
			text: `Makes releases today: ${what}.`,
			at: {
				file,
				line
			}
		})),
		...left.flatMap(({ path }) => pasteRemark(path)),
		...scene.otherCi.map((name) => ({
			level: "info",
			text: `For ${name} see docs/other-ci.md.`
		})),
		...ci === "gitlab" && scene.paths.has(".gitlab-ci.yml") ? [{
			level: "info",
			text: "Add to .gitlab-ci.yml: include: [{ local: '.gitlab/waybill.yml' }]"
		}] : [],
		{
			level: "info",
			text: dryRun ? "Nothing was written. Next: waybill init" : `Next: waybill notes${found.packages.length > 0 ? " --packages" : ""}${asksForge(scene) ? " --enrich" : ""}, then waybill doctor. Commit the files when you like what they say.`
		}
	];
}
/** CircleCI reads one file alone, so what belongs into it has to be put there by hand. */
function pasteRemark(path) {
	return path === ".circleci/config.yml" ? [{
		level: "info",
		text: "Put the job waybill-release into it: docs/other-ci.md shows it whole."
	}] : [];
}
function asksForge({ settings }) {
	return settings.rules?.some(({ when }) => when.label !== void 0) ?? false;
}

exports.init = init;