const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");

// src/notes/select.ts
/**
* The release with only the changes to keep. What is left out is left out everywhere: in sections, breaking changes,
* contributors, highlights and upgrade steps; words about the whole release stay. The accounting stays too, for it counts
* and names nothing.
*/
function keepChanges(release, keep) {
	const sections = release.sections.map((section) => ({
		...section,
		changes: section.changes.filter(keep)
	})).filter((section) => section.changes.length > 0);
	const changes = sections.flatMap((section) => section.changes);
	const ids = new Set(changes.map((change) => change.id));
	const people = new Set(changes.flatMap((change) => change.people.map(personKey)));
	const { highlights, upgrade, ...rest } = release;
	return {
		...rest,
		sections,
		breaking: release.breaking.filter((entry) => ids.has(entry.change)),
		contributors: release.contributors.filter((person) => people.has(personKey(person))),
		...kept("highlights", highlights, ids),
		...kept("upgrade", upgrade, ids)
	};
}
function kept(key, remarks, ids) {
	const left = remarks?.filter(({ change }) => change === null || ids.has(change)) ?? [];
	return left.length === 0 ? {} : { [key]: left };
}
function personKey(person) {
	return JSON.stringify([person.name, person.login]);
}

// src/notices/selection.ts
/**
* The release with only the changes that at least one of the wants asks for. What is left out is left out
* everywhere: sections, breaking changes, contributors, highlights and upgrade steps. The accounting stays, for it counts
* and names nothing. No wants at all means everything. With a destination, wants that are about other environments or
* packages ask for nothing.
*/
function selectChanges(release, wants, destination = null) {
	if (wants.length === 0) return release;
	const asked = destination === null ? wants : wants.filter((one) => isAbout(one, destination));
	const selected = keepChanges(release, (change) => asked.some((one) => isWanted(change, one)));
	if (asked.some(({ breaking }) => breaking !== "only")) return selected;
	const { dependencies: _, vulnerabilities: __, ...rest } = selected;
	return rest;
}
/** The changes of a list that at least one of the wants asks for; the same rule as `selectChanges`. */
function wantedOf(changes, wants, destination) {
	if (wants.length === 0) return [...changes];
	const asked = wants.filter((one) => isAbout(one, destination));
	return changes.filter((change) => asked.some((one) => isWanted(change, one)));
}
/**
* Why a recipient is told nothing of a release, in a sentence for the sender; null when there is something to tell.
* `release` is whole. Whoever was told of the shipment before is told how it goes on, whatever this says.
*/
function whyNot$1({ wants }, release, destination) {
	const { environment, package: part } = destination;
	const key = JSON.stringify([
		wants,
		environment,
		part
	]);
	const known = reasons.get(release) ?? /* @__PURE__ */ new Map();
	reasons.set(release, known);
	const reason = known.has(key) ? known.get(key) ?? null : reasonFor(wants, release, destination);
	known.set(key, reason);
	return reason;
}
/** Thousands of readers share a few wants. */
const reasons = /* @__PURE__ */ new WeakMap();
function reasonFor(wants, release, destination) {
	const { environment, package: part } = destination;
	const here = wants.filter(({ environments }) => !environments || environments.includes(environment));
	if (wants.length > 0 && here.length === 0) return `Follows ${listed(wants.flatMap(({ environments }) => environments ?? []))}, not ${environment}.`;
	const about = here.filter((one) => isAbout(one, destination));
	if (here.length > 0 && about.length === 0) return `Follows ${listed(here.flatMap(({ packages }) => packages ?? []))}, not ${part}.`;
	const inside = require_shared.insideKinds.some((kind) => require_shared.insideLines(release, kind).length > 0);
	if (changesIn(release) === 0) return inside && !isOnlyBreaking(about) ? null : "The release has no change to tell.";
	if (changesIn(selectChanges(release, about)) > 0) return null;
	return isOnlyBreaking(about) ? "Reads of breaking changes only, and nothing breaks." : "Nothing of what changes is what they follow.";
}
function isOnlyBreaking(wants) {
	return wants.length > 0 && wants.every(({ breaking }) => breaking === "only");
}
function isAbout({ environments, packages }, destination) {
	if (environments && !environments.includes(destination.environment)) return false;
	return !packages || destination.package === null || packages.includes(destination.package);
}
/** Each once, in code unit order. */
function listed(names) {
	const once = [...new Set(names)].sort((a, b) => a < b ? -1 : 1);
	return once.length === 0 ? "nothing" : once.join(", ");
}
/** The number of changes that a release lists. */
function changesIn(release) {
	return release.sections.reduce((sum, section) => sum + section.changes.length, 0);
}
/** The release with at most `limit` of its changes: those that break first, then in the order of the sections. */
function firstChanges(release, limit) {
	const changes = release.sections.flatMap((section) => section.changes);
	if (changes.length <= limit) return release;
	const breaking = new Set(release.breaking.map((entry) => entry.change));
	const order = [...changes.filter((change) => breaking.has(change.id)), ...changes.filter((change) => !breaking.has(change.id))];
	const kept = new Set(order.slice(0, limit).map((change) => change.id));
	return keepChanges(release, (change) => kept.has(change.id));
}
function isWanted(change, wants) {
	if (change.breaking && wants.breaking === "always") return true;
	if (!change.breaking && wants.breaking === "only") return false;
	if (wants.types !== null && !wants.types.includes(change.type)) return false;
	return wants.scopes === null || change.scope !== null && wants.scopes.includes(change.scope);
}

// src/notes/audience-words.ts
var import_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_parse(), 1);
/**
* The release in the words that overrides have for an audience; where they have none, it stays as it is. Such words stand for
* the description too, and for what is said to break where that is no more than the description. A change is found by its
* commit, its pull request, or its header as far as the document still tells it.
*/
function wordsFor(release, audience, { changes, releases }) {
	if (Object.entries(changes).filter(([, { audiences }]) => Object.hasOwn(audiences ?? {}, audience)).length === 0) return release;
	const find = require_shared.openOverrides({
		changes,
		releases
	});
	const told = /* @__PURE__ */ new Map();
	const sections = release.sections.map((section) => ({
		...section,
		changes: section.changes.map((change) => {
			const own = (find?.({
				oid: change.commit,
				pullRequest: change.pullRequest ?? null,
				headers: headersOf(change)
			}))?.says.audiences;
			const words = own && Object.hasOwn(own, audience) ? own[audience] : void 0;
			if (words === void 0) return change;
			told.set(change.id, {
				before: change,
				words
			});
			return {
				...change,
				description: words,
				words
			};
		})
	}));
	const breaking = release.breaking.map((one) => {
		const { before, words } = told.get(one.change) ?? {};
		return before !== void 0 && [before.description, before.words].includes(one.text) && words !== void 0 ? {
			...one,
			text: words
		} : one;
	});
	return {
		...release,
		sections,
		breaking
	};
}
/** What the header of a change may have been: a document no longer has it as written. */
function headersOf({ type, scope, description }) {
	const head = scope === null ? type : `${type}(${scope})`;
	return [
		`${head}: ${description}`,
		`${head}!: ${description}`,
		description
	];
}

// src/journeys/audience.ts
var import_compare = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_compare(), 1);
/** An audience of the configuration. Throws AUDIENCE_UNKNOWN, naming those that there are. */
function audienceOf({ audiences }, name) {
	const names = Object.keys(audiences);
	const audience = names.includes(name) ? audiences[name] : void 0;
	if (audience) return audience;
	const meant = require_cli_program_ts.suggest(name, names);
	throw new require_cli_ahead_ts.WaybillError("AUDIENCE_UNKNOWN", `There is no audience ${name} in the configuration.`, { hint: meant ? `Did you mean ${meant}?` : `Known are: ${names.join(", ") || "none"}.` });
}

// src/cli/input.ts
/** The text of a file that a user named, or of stdin for `-`. Throws INPUT_INVALID. */
async function readInput({ cwd, files }, name) {
	if (name === "-") {
		const chunks = [];
		for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
		return Buffer.concat(chunks).toString("utf8");
	}
	const bytes = await files.read((0, node_path.resolve)(cwd, name));
	if (bytes === null) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `There is no file ${name}.`, { at: { file: name } });
	return Buffer.from(bytes).toString("utf8");
}

// src/notes/explain.ts
/** Why a commit is where it is in the notes, in one or two plain sentences. */
function explainPlacement(placed, rules) {
	const { section, bucket, more } = placed;
	if (section === null) return `${outcomes[bucket]}: ${whyNot(placed, rules)}.`;
	const parts = more?.parts.length ?? 0;
	return `${parts > 1 ? `Listed as ${parts} changes, the first under` : "Listed under"} ${section.title}, because ${whyListed(placed, rules)}.`;
}
const outcomes = {
	shown: "Left out",
	hidden: "Left out",
	unconventional: "Counted, not listed",
	reverted: "Left out",
	duplicate: "Told once",
	elsewhere: "Left out"
};
function whyListed({ because, section, ...placed }, rules) {
	const reading = placed.more?.parts[0]?.reading ?? placed.reading;
	const type = reading.type ?? "";
	const own = reading.breaking !== null && because.kind !== "breaking" ? ", and it breaks something" : "";
	switch (because.kind) {
		case "breaking": return reading.type === null ? "it breaks something, and that is always told" : `it breaks something, and that is told although the type ${type} is not`;
		case "unconventional": return `its header follows no convention${own}`;
		case "unknown-type": return `its type ${type} has no section of its own${own}`;
		case "release-note": return "its Release-Note says something to readers";
		case "rule": return `${ruleText(because.rule)} ${rules.rules[because.rule]?.group === section?.title ? "puts it there" : "includes it"}${own}`;
		case "override": return `the override "${because.key}" says so${own}`;
		default: return `its type is ${type}${own}`;
	}
}
function whyNot({ because, reading }, rules) {
	switch (because.kind) {
		case "rule": {
			const excluded = rules.rules[because.rule]?.show === "exclude";
			return `${ruleText(because.rule)} ${excluded ? "excludes it" : "hides it"}`;
		}
		case "override": return `the override "${because.key}" hides it`;
		case "release-note": return "its Release-Note is none";
		case "unconventional": return reading.description === "" ? "it has no message" : "its header follows no convention, and notes.unconventional is hide";
		case "plumbing": return "it is a fixup of another commit";
		case "merge": return "it is a merge, and what it brought is told";
		case "elsewhere": return `it touches nothing of the package ${rules.package?.name ?? ""}`;
		case "type":
		case "unknown-type":
		case "breaking":
			if (reading.squashed.length > 0) return "none of the changes that it lists is of a type that is listed";
			return `changes of the type ${reading.type ?? "other"} are not listed`;
		default: return byOther(because);
	}
}
function byOther({ kind, other }) {
	const commit = other.slice(0, 7);
	switch (kind) {
		case "reverts": return `it reverts ${commit}, so that neither is left`;
		case "reverted-by": return `it was reverted by ${commit}`;
		case "negated-by": return `it and ${commit} undo each other`;
		case "picked": return `it is a cherry-pick of ${commit}, which is in the range too`;
		case "same-pull-request": return `it came by the same pull request as ${commit}`;
		case "copied": return `it is a copy of ${commit}`;
		case "same-patch": return `it makes the same change as ${commit}`;
		case "told-by-merge": return `the merge ${commit} tells what it brought`;
		case "told-with": return `it is told with ${commit}`;
	}
}
/** Rules are counted from 0, as in the messages about the configuration. */
function ruleText(rule) {
	return `notes.rules[${rule}]`;
}

// src/journeys/render-draft.ts
/** The formats that notes are told in. */
const notesFormats = [
	"md",
	"html",
	"text",
	"slack",
	"json"
];
/** Reads the templates that a rendering needs. Throws TEMPLATE_INVALID for one that is not there,
* and CONFIG_INVALID for words that no notes have. */
async function openRenderOptions({ files, home, loaded }, { format, template, fit }) {
	const { notes } = loaded.configuration;
	await refuseWords(loaded);
	const { fitLimit } = await Promise.resolve().then(() => require("../notes/templates-md.js")).then((n) => n.fit_exports);
	const configured = notes.templates[format];
	const wanted = template ?? (configured === void 0 ? null : {
		path: `${home}/${configured}`,
		name: configured
	});
	const read = async (path, name) => {
		const bytes = await files.read(path);
		if (bytes !== null) return {
			file: name,
			text: Buffer.from(bytes).toString("utf8")
		};
		throw new require_cli_ahead_ts.WaybillError("TEMPLATE_INVALID", `There is no template ${name}.`, { hint: "Paths in waybill.yml start at its folder, those on the command line at --cwd." });
	};
	const partials = await Promise.all(Object.entries(notes.partials).map(async ([name, path]) => [name, await read(`${home}/${path}`, path)]));
	return {
		style: notes.style,
		words: notes.words,
		scopes: notes.scopes,
		templates: {
			whole: wanted === null ? null : await read(wanted.path, wanted.name),
			partials: Object.fromEntries(partials)
		},
		limit: fit === null ? null : fitLimit(fit)
	};
}
/** A heading that nothing prints would be a misspelt one. */
async function refuseWords({ configuration, placeOf }) {
	const words = Object.entries(configuration.notes.words);
	if (words.length === 0) return;
	const { wordFault } = await Promise.resolve().then(() => require("../notes/templates-md.js")).then((n) => n.words_exports);
	for (const [key, text] of words) {
		const fault = wordFault(key, text);
		if (fault === null) continue;
		throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `notes.words.${key} ${fault}`, { at: placeOf([
			"notes",
			"words",
			key
		]) });
	}
}
/** The notes in a template's format. The templates are loaded here: JSON does not pay for them. */
async function renderDraft(notes, format, options) {
	const { renderNotes } = await Promise.resolve().then(() => require("../notes/templates-md.js")).then((n) => n.render_exports);
	return renderNotes(notes, format, options);
}

// src/journeys/utf8-text.ts
/**
* The text of a file that will be written again. Throws INPUT_INVALID for bytes that are not UTF-8: a replacement character
* in their place would destroy what a person wrote.
*/
function utf8Text(bytes, file) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${file} is not UTF-8, and is left as it is.`, {
			at: { file },
			hint: "Convert it once, for example with iconv -f windows-1252 -t utf-8.",
			cause
		});
	}
}

// src/journeys/changelog.ts
/**
* Writes the releases of some notes into a CHANGELOG, in place: see `updateChangelog`. A file whose bytes would stay the
* same is not touched.
*/
async function writeChangelog(files, { path, file, notes, options, names, adopt, package: own }) {
	const [{ renderReleases }, { updateChangelog }] = await Promise.all([Promise.resolve().then(() => require("../notes/templates-md.js")).then((n) => n.render_exports), Promise.resolve().then(() => require("../notes/changelog.js"))]);
	const bytes = await files.read(path);
	const text = bytes === null ? null : utf8Text(bytes, file);
	const bodies = await renderReleases(notes, options);
	const update = updateChangelog(text, notes.releases.map((release, index) => ({
		version: release.tag === null ? names[index]?.version ?? null : release.version,
		tag: release.tag ?? names[index]?.tag ?? null,
		date: release.date,
		package: release.package ?? null,
		compareUrl: names[index]?.compareUrl ?? release.compareUrl,
		withdrawn: release.withdrawn !== null,
		body: bodies[index]?.body ?? ""
	})), {
		style: options.style,
		file,
		adopt,
		...own === null ? {} : { package: own }
	});
	const changed = update.text !== text;
	if (changed) await files.write(path, update.text);
	return {
		...update,
		changed
	};
}

// src/journeys/draft-name.ts
/**
* The names of the drafts among some notes, by index; null for what is released, and for what stays unreleased. `as` is a
* version, or `next` for the one that each draft asks for. Throws USAGE for what is no version, is tagged already or is not
* higher than the last, and for one version of several drafts.
*/
function draftNames({ notes: { releases, repository }, families }, as) {
	if (as === null) return releases.map(() => null);
	const drafts = releases.filter(({ tag }) => tag === null);
	if (as !== "next" && drafts.length !== 1) throw new require_cli_ahead_ts.WaybillError("USAGE", `--as ${as} names one draft, and there are ${drafts.length}.`, { hint: "Name one package, or write --as next." });
	const links = repository.url === null ? null : require_shared.forgeLinks(repository.url, repository.forge);
	return releases.map((release, index) => {
		const family = families[index];
		if (release.tag !== null || !family) return null;
		const version = as === "next" ? release.version : checked(as, release, family);
		if (version === null) return null;
		const tag = family.tags.replace("{version}", version);
		const { previousTag } = release;
		return {
			version,
			tag,
			compareUrl: links && previousTag ? links.compare(previousTag, tag) : release.compareUrl
		};
	});
}
function checked(written, { previousTag }, { tags, taken }) {
	const version = (0, import_parse.default)(written.replace(/^v(?=\d)/, ""))?.raw;
	const hint = "For example: --as 1.4.0, or --as next.";
	if (version === void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${written} is no version.`, { hint });
	if (taken.includes(version)) throw new require_cli_ahead_ts.WaybillError("USAGE", `${version} is released already, and names no draft.`, { hint });
	const previous = taken.find((one) => tags.replace("{version}", one) === previousTag);
	if (previous !== void 0 && (0, import_compare.default)(version, previous) <= 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${version} is not higher than ${previous}.`, { hint });
	return version;
}

// src/journeys/for-audience.ts
/**
* The notes as an audience of `waybill.yml` gets them: what it wants to read, in the words that are meant for it. What is
* left out is left out of the whole document. Throws AUDIENCE_UNKNOWN for an audience that is not there.
*/
function notesForAudience(notes, name, { configuration, overrides }) {
	const { types, scopes, packages, breaking } = audienceOf(configuration, name).wants ?? {};
	const wants = {
		types: types ?? null,
		scopes: scopes ?? null,
		breaking: breaking ?? "always"
	};
	return {
		...notes,
		releases: notes.releases.filter((release) => !packages || release.package === void 0 || packages.includes(release.package)).map((release) => wordsFor(selectChanges(release, [wants]), name, overrides))
	};
}

// src/journeys/read-notes.ts
/** Reads notes that `notes --format json` printed. Throws INPUT_INVALID with where the document is not what it says. */
async function readNotes(text, file) {
	const value = await parse(text, file);
	const { releaseNotesSchema } = await Promise.resolve().then(() => require("../notes/document.js"));
	const read = releaseNotesSchema.safeParse(value);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${file} holds no release notes: ${issue?.path.join(".") || "the document"}: ${issue?.message ?? "invalid"}.`, {
		at: { file },
		hint: "Write it with: waybill notes --format json --output notes.json"
	});
}
async function parse(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const { faultOffset } = await Promise.resolve().then(() => require("../journeys/lockfiles.js")).then((n) => n.json_exports);
		const before = text.slice(0, faultOffset(text)).split("\n");
		const at = {
			file,
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1
		};
		throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `${file} is not JSON.`, {
			at,
			cause
		});
	}
}

// src/journeys/explain.ts
/**
* Tells why a commit is where it is in the notes of the source's family. Throws TAG_NOT_FOUND for a commit that is not
* there, and for one that neither HEAD nor a release reaches.
*/
async function explainCommit(source, revision) {
	const { ground, tip } = await require_shared.beginAt(source, null);
	const { repository, releases, reading } = ground;
	const commit = await ground.resolve(revision);
	if (commit === null) throw await require_shared.unknownRevision(ground, revision);
	const history = await require_shared.readHistory(repository, {
		tips: [],
		reading
	});
	const number = history.graph.numberOf(commit);
	if (number === void 0) throw new require_cli_ahead_ts.WaybillError("TAG_NOT_FOUND", `${commit} is in no release: neither HEAD nor a tag reaches it.`, { hint: "Is it on a branch that was not merged? git branch --contains tells where it is." });
	const lineage = require_shared.traceLineage(history.graph, releases, tip);
	const holders = [...releases, tip].flatMap((of, index) => {
		const commits = typeof of === "string" ? lineage.draft : lineage.commits[index] ?? [];
		return commits.includes(number) ? [{
			of,
			index,
			commits
		}] : [];
	});
	await require_shared.refuseCuts(repository, history, holders.flatMap(({ commits }) => commits));
	const found = [];
	const incomplete = /* @__PURE__ */ new Set();
	for (const { of, index, commits } of holders) {
		const range = history.rangeOf(commits, typeof of === "string" ? of : of.oid);
		const asked = await require_shared.askAbout(ground, [range]);
		for (const one of require_shared.missingOf(ground, asked)) incomplete.add(one);
		const base = lineage.baseOf(index);
		const { release, placed } = require_shared.tell(ground, of, {
			range,
			findings: asked.findings,
			base: base === null ? null : releases[base] ?? null,
			tipDate: history.dateOf(tip),
			isKnown: () => true
		});
		const own = placed.find((one) => one.reading.oid === commit);
		if (own) found.push({
			version: release.version,
			tag: release.tag,
			bucket: own.bucket,
			section: own.section?.title ?? null,
			because: explainPlacement(own, ground.rules)
		});
	}
	const [said] = history.rangeOf([number], commit).readings;
	return {
		incomplete: [...incomplete],
		explanation: {
			schema: "waybill/explanation@1",
			commit,
			header: said?.header ?? "",
			releases: found.toSorted((a, b) => Number(isCandidate(a.version)) - Number(isCandidate(b.version)))
		}
	};
}
function isCandidate(version) {
	return version?.includes("-") ?? false;
}

// src/cli/explain.ts
/** `waybill notes --explain`: why a commit is where it is. */
async function explain(call, commit) {
	const { explanation, incomplete } = await require_shared.answered(call, (source) => explainCommit(source, commit));
	return {
		document: explanation,
		text: textOf(explanation),
		remarks: incomplete.map((text) => ({
			level: "warning",
			text
		})),
		exitCodes: [require_cli_ahead_ts.exitCodes.done, require_shared.completeness(incomplete)],
		outputs: {}
	};
}
function textOf({ commit, header, releases }) {
	const lines = releases.map(({ version, tag, because }) => {
		return `  ${tag ?? (version === null ? "The draft" : `The draft of ${version}`)}: ${because}\n`;
	});
	return `${commit.slice(0, 12)} ${header}\n${lines.join("") || "  In no release.\n"}`;
}

// src/cli/named-inputs.ts
/** The files that an option lists with commas between them; `-` is stdin. Throws USAGE for none, and INPUT_INVALID. */
async function readNamedInputs(world, flag, list) {
	const names = list.split(",").flatMap((name) => name.trim() || []);
	if (names.length === 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${flag} names no file.`, { hint: `For example: ${flag} npm-audit.json` });
	const files = [];
	for (const name of names) files.push({
		path: name === "-" ? "stdin" : name,
		text: await readInput(world, name)
	});
	return files;
}

// src/cli/notes-options.ts
/** What reads a repository, and so has no meaning for notes that were read before. */
const readsHistory = [
	"all",
	"package",
	"packages",
	"deepen",
	"enrich",
	"firstParent",
	"strict",
	"explain"
];
/** What reads lockfiles of two releases. */
const looksInside = ["dependencies", "vulnerabilities"];
/** What says how notes look. */
const looks = [
	"output",
	"changelog",
	"audience",
	"template",
	"fit",
	"as",
	"adopt",
	"strict"
];
/**
* Refuses options of `waybill notes` that would be ignored beside others: somebody would wait for what they ask. Throws
* USAGE.
*/
function checkNotesOptions({ arguments: [range], options, common }) {
	for (const other of [...readsHistory, ...looksInside]) require_cli_program_ts.refuseTogether(options, ["fromJson", other]);
	for (const other of [
		...looks,
		...looksInside,
		"all",
		"packages"
	]) require_cli_program_ts.refuseTogether(options, ["explain", other]);
	require_cli_program_ts.refuseTogether(options, ["package", "packages"]);
	refuseManyInside(options);
	require_cli_program_ts.refuseTogether(options, ["changelog", "output"]);
	const [whole] = require_cli_program_ts.flagsGiven(options, [
		"all",
		"packages",
		"explain",
		"fromJson"
	]);
	if (range !== void 0 && whole !== void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${whole} and the range ${range} exclude each other.`, { hint: "Leave one of them out." });
	const [alone] = require_cli_program_ts.flagsGiven(options, ["as", "adopt"]);
	if (alone !== void 0 && options["changelog"] === void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${alone} is about a CHANGELOG, and none is named.`, { hint: "Add --changelog CHANGELOG.md." });
	const format = common.json ? "json" : options["format"];
	if (options["changelog"] !== void 0 && options["format"] !== "md") throw new require_cli_ahead_ts.WaybillError("USAGE", "A CHANGELOG is Markdown: --changelog takes no --format.", { hint: "Leave one of them out." });
	const [look] = require_cli_program_ts.flagsGiven(options, ["template", "fit"]);
	if (look !== void 0 && format === "json" && options["changelog"] === void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${look} has no meaning for JSON.`, { hint: "Leave one of them out." });
}
/** One release is compared with the one before: for hundreds, all their lockfiles would be read. */
function refuseManyInside(options) {
	const [look] = require_cli_program_ts.flagsGiven(options, looksInside);
	const [many] = require_cli_program_ts.flagsGiven(options, ["all", "packages"]);
	if (look !== void 0 && many !== void 0) throw new require_cli_ahead_ts.WaybillError("USAGE", `${look} is for one release: with ${many} the lockfiles of every release would be read.`, { hint: "Name the release: waybill notes v1.4.0 --dependencies" });
}

// src/cli/notes.ts
var notes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ notes: () => notes });
/** `waybill notes`: the notes of a release or of many, on stdout, in a file or in a CHANGELOG; the accounting on stderr. */
async function notes(call) {
	const { world, options, common } = call;
	const format = formatOf(common.json ? "json" : require_cli_program_ts.textOption(options, "format") ?? "md");
	checkNotesOptions(call);
	const commit = require_cli_program_ts.textOption(options, "explain");
	if (commit !== null) return explain(call, commit);
	const draft = await forAudience(call, await draftOf(call));
	const written = require_cli_program_ts.textOption(options, "changelog");
	if (written !== null) return inChangelog(call, draft, written);
	const text = format === "json" ? require_cli_program_ts.notesJson(draft.notes) : await rendered(call, draft, format);
	const output = require_cli_program_ts.textOption(options, "output");
	if (output !== null) await world.files.write((0, node_path.resolve)(world.cwd, output), text);
	return {
		document: null,
		text: output === null ? text : "",
		...typeof text === "string" && format === "md" ? { summary: text } : {},
		remarks: [...remarksOf(draft, require_cli_program_ts.flagOption(options, "strict")), ...output === null ? [] : [{
			level: "info",
			text: `Wrote ${output}.`
		}]],
		exitCodes: exitCodesOf(draft, require_cli_program_ts.flagOption(options, "strict")),
		outputs: {
			...outputsOf(draft),
			...output === null ? {} : { "notes-path": (0, node_path.resolve)(world.cwd, output) }
		}
	};
}
async function draftOf(call) {
	const { options, world } = call;
	const file = require_cli_program_ts.textOption(options, "fromJson");
	if (file !== null) {
		const notes = await readNotes(await readInput(world, file), file === "-" ? "stdin" : file);
		const taken = notes.releases.flatMap(({ tag, version }) => tag === null ? [] : version ?? []);
		return {
			notes,
			warnings: [],
			incomplete: [],
			secrets: [],
			unread: [],
			families: notes.releases.map(() => ({
				tags: "v{version}",
				taken
			})),
			folder: null
		};
	}
	const range = call.arguments[0] ?? null;
	const [all, packages] = [require_cli_program_ts.flagOption(options, "all"), require_cli_program_ts.flagOption(options, "packages")];
	const whole = all && !packages && require_cli_program_ts.textOption(options, "package") === null;
	const wanted = await insideWanted(call);
	const question = async (source) => {
		const draft = await drafted(source, {
			all,
			packages,
			range
		});
		if (wanted === null) return draft;
		const { draftInside } = await Promise.resolve().then(() => require("../journeys/draft-inside.js"));
		return draftInside(source, draft, wanted);
	};
	return require_shared.answered(call, question, { whole });
}
/** What is asked about the inside of the release; null for nothing. */
async function insideWanted({ options, world }) {
	const dependencies = require_cli_program_ts.flagOption(options, "dependencies");
	const files = require_cli_program_ts.textOption(options, "vulnerabilities");
	if (!dependencies && files === null) return null;
	return {
		dependencies,
		findings: files === null ? null : await readNamedInputs(world, "--vulnerabilities", files)
	};
}
function drafted(source, { all, packages, range }) {
	if (all) return packages ? require_shared.draftAllPackages(source) : require_shared.draftAllNotes(source);
	return packages ? require_shared.draftPackages(source) : require_shared.draftNotes(source, range);
}
async function forAudience({ options, world }, draft) {
	const audience = require_cli_program_ts.textOption(options, "audience");
	if (audience === null) return draft;
	const { configuration } = world.loaded;
	const overrides = await require_shared.readOverridesOf(world.files, world.home, configuration);
	return {
		...draft,
		notes: notesForAudience(draft.notes, audience, {
			configuration,
			overrides
		})
	};
}
function renderOptions({ options, world }, format) {
	const template = require_cli_program_ts.textOption(options, "template");
	return openRenderOptions({
		files: world.files,
		home: world.home,
		loaded: world.loaded
	}, {
		format,
		template: template === null ? null : {
			path: (0, node_path.resolve)(world.cwd, template),
			name: template
		},
		fit: require_cli_program_ts.textOption(options, "fit")
	});
}
async function rendered(call, draft, format) {
	return renderDraft(draft.notes, format, await renderOptions(call, format));
}
/** The notes in a CHANGELOG; stdout stays empty, or holds the document with `--json`. */
async function inChangelog(call, draft, file) {
	const { world, options, common } = call;
	const update = await writeChangelog(world.files, {
		path: (0, node_path.resolve)(world.cwd, file),
		file,
		package: isBelow((0, node_path.resolve)(world.cwd, file), draft.folder) ? require_cli_program_ts.textOption(options, "package") : null,
		notes: draft.notes,
		options: await renderOptions(call, "md"),
		names: draftNames(draft, require_cli_program_ts.textOption(options, "as")),
		adopt: require_cli_program_ts.flagOption(options, "adopt")
	});
	return {
		document: null,
		text: common.json ? require_cli_program_ts.notesJson(draft.notes) : "",
		remarks: [...remarksOf(draft, require_cli_program_ts.flagOption(options, "strict")), ...changelogRemarks(file, update)],
		exitCodes: exitCodesOf(draft, require_cli_program_ts.flagOption(options, "strict")),
		outputs: {
			...outputsOf(draft),
			"notes-path": (0, node_path.resolve)(world.cwd, file)
		}
	};
}
function changelogRemarks(file, update) {
	const { added, replaced, kept, changed } = update;
	const parts = [...added.length > 0 ? [`${added.length} added`] : [], ...replaced.length > 0 ? [`${replaced.length} renewed`] : []];
	return [...kept.map(({ version, line }) => ({
		level: "warning",
		text: `${file}:${line}: ${version} was not written by Waybill and stays as it is; --adopt takes it over.`
	})), {
		level: "info",
		text: changed ? `Wrote ${file}: ${parts.join(", ") || "put in order"}.` : `${file} is up to date.`
	}];
}
function formatOf(text) {
	const format = notesFormats.find((one) => one === text);
	if (format) return format;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `There is no format ${text}.`, { hint: `Formats: ${notesFormats.join(", ")}.` });
}
function isBelow(path, folder) {
	return folder !== null && path.startsWith(`${(0, node_path.resolve)(folder)}${node_path.sep}`);
}
/** Unread headers that are named one by one. */
const mostNamed = 20;
function remarksOf({ notes: { releases }, warnings, incomplete, unread, said = [] }, strict) {
	const named = strict ? unread.slice(0, mostNamed) : [];
	return [
		...[...warnings, ...incomplete].map((text) => ({
			level: "warning",
			text
		})),
		...said,
		...named.map(({ commit, header }) => ({
			level: "error",
			text: `${commit.slice(0, 12)} is not a conventional commit: ${header || "(no message)"}`
		})),
		...strict && unread.length > mostNamed ? [{
			level: "error",
			text: `... and ${unread.length - mostNamed} more.`
		}] : [],
		{
			level: "info",
			text: accountingOf(releases)
		}
	];
}
/** Every commit of the range is in one of these numbers. */
function accountingOf(releases) {
	const buckets = [
		"shown",
		"hidden",
		"reverted",
		"duplicate",
		"unconventional",
		"elsewhere"
	];
	const sum = (of) => releases.reduce((total, release) => total + of(release), 0);
	const parts = buckets.map((name) => ({
		name,
		count: sum(({ accounting }) => accounting[name] ?? 0)
	})).filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`);
	const repaired = sum((release) => release.repaired ?? 0);
	const mended = repaired === 0 ? "" : ` The headers of ${repaired} were repaired.`;
	const commits = sum(({ accounting }) => accounting.commits);
	return `${commits} ${commits === 1 ? "commit" : "commits"}: ${parts.join(", ") || "nothing to tell"}.${mended}`;
}
function exitCodesOf({ incomplete, unread }, strict) {
	return [require_shared.completeness(incomplete), ...strict && unread.length > 0 ? [require_cli_ahead_ts.exitCodes.refusedByRule] : []];
}
function outputsOf({ notes: { releases } }) {
	const [release] = releases;
	if (!release) return {};
	return {
		version: release.version ?? "",
		"previous-version": release.previousTag ?? "",
		bump: release.bump
	};
}

Object.defineProperty(exports, "audienceOf", {
  enumerable: true,
  get: function () {
    return audienceOf;
  }
});
Object.defineProperty(exports, "changesIn", {
  enumerable: true,
  get: function () {
    return changesIn;
  }
});
Object.defineProperty(exports, "explainPlacement", {
  enumerable: true,
  get: function () {
    return explainPlacement;
  }
});
Object.defineProperty(exports, "firstChanges", {
  enumerable: true,
  get: function () {
    return firstChanges;
  }
});
Object.defineProperty(exports, "notesForAudience", {
  enumerable: true,
  get: function () {
    return notesForAudience;
  }
});
Object.defineProperty(exports, "notesFormats", {
  enumerable: true,
  get: function () {
    return notesFormats;
  }
});
Object.defineProperty(exports, "notes_exports", {
  enumerable: true,
  get: function () {
    return notes_exports;
  }
});
Object.defineProperty(exports, "openRenderOptions", {
  enumerable: true,
  get: function () {
    return openRenderOptions;
  }
});
Object.defineProperty(exports, "readInput", {
  enumerable: true,
  get: function () {
    return readInput;
  }
});
Object.defineProperty(exports, "renderDraft", {
  enumerable: true,
  get: function () {
    return renderDraft;
  }
});
Object.defineProperty(exports, "selectChanges", {
  enumerable: true,
  get: function () {
    return selectChanges;
  }
});
Object.defineProperty(exports, "utf8Text", {
  enumerable: true,
  get: function () {
    return utf8Text;
  }
});
Object.defineProperty(exports, "wantedOf", {
  enumerable: true,
  get: function () {
    return wantedOf;
  }
});
Object.defineProperty(exports, "whyNot", {
  enumerable: true,
  get: function () {
    return whyNot$1;
  }
});
Object.defineProperty(exports, "wordsFor", {
  enumerable: true,
  get: function () {
    return wordsFor;
  }
});
Object.defineProperty(exports, "writeChangelog", {
  enumerable: true,
  get: function () {
    return writeChangelog;
  }
});