import { r as __toESM } from "../rolldown.js";
import { r as exitCodes, t as WaybillError } from "../errors.js";
import { t as utf8Text } from "../journeys/utf8-text.js";
import { _ as readHistory, a as draftPackages, c as askAbout, i as draftNotes, k as traceLineage, l as missingOf, n as draftAllNotes, r as draftAllPackages, t as beginAt, u as tell, y as refuseCuts } from "../journeys/draft.js";
import { t as require_compare } from "../semver2.js";
import { t as require_parse } from "../semver3.js";
import { t as forgeLinks } from "../git/remote.js";
import { t as suggest } from "../config/suggest.js";
import { n as openOverrides } from "../notes/overrides.js";
import { r as selectChanges } from "../notices/selection.js";
import { r as readOverridesOf } from "../journeys/source.js";
import { t as explainPlacement } from "../notes/explain.js";
import { o as unknownRevision } from "../journeys/groundwork.js";
import { n as completeness, t as answered } from "./source.js";
import { n as notesJson } from "./json.js";
import { t as readInput } from "./input.js";
import { a as textOption, n as flagsGiven, r as refuseTogether, t as flagOption } from "./options.js";
import { resolve, sep } from "node:path";

// src/journeys/changelog.ts
/**
* Writes the releases of some notes into a CHANGELOG, in place: see `updateChangelog`. A file whose bytes would stay the
* same is not touched.
*/
async function writeChangelog(files, { path, file, notes, options, names, adopt, package: own }) {
	const [{ renderReleases }, { updateChangelog }] = await Promise.all([import("../notes/render.js"), import("../notes/changelog.js")]);
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
var import_compare = /* @__PURE__ */ __toESM(require_compare(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
/**
* The names of the drafts among some notes, by index; null for what is released, and for what stays unreleased. `as` is a
* version, or `next` for the one that each draft asks for. Throws USAGE for what is no version, is tagged already or is not
* higher than the last, and for one version of several drafts.
*/
function draftNames({ notes: { releases, repository }, families }, as) {
	if (as === null) return releases.map(() => null);
	const drafts = releases.filter(({ tag }) => tag === null);
	if (as !== "next" && drafts.length !== 1) throw new WaybillError("USAGE", `--as ${as} names one draft, and there are ${drafts.length}.`, { hint: "Name one package, or write --as next." });
	const links = repository.url === null ? null : forgeLinks(repository.url, repository.forge);
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
	if (version === void 0) throw new WaybillError("USAGE", `${written} is no version.`, { hint });
	if (taken.includes(version)) throw new WaybillError("USAGE", `${version} is released already, and names no draft.`, { hint });
	const previous = taken.find((one) => tags.replace("{version}", one) === previousTag);
	if (previous !== void 0 && (0, import_compare.default)(version, previous) <= 0) throw new WaybillError("USAGE", `${version} is not higher than ${previous}.`, { hint });
	return version;
}

// src/notes/audience-words.ts
/**
* The release in the words that overrides have for an audience; where they have none, it stays as it is. Such words stand for
* the description too, and for what is said to break where that is no more than the description. A change is found by its
* commit, its pull request, or its header as far as the document still tells it.
*/
function wordsFor(release, audience, { changes, releases }) {
	if (Object.entries(changes).filter(([, { audiences }]) => Object.hasOwn(audiences ?? {}, audience)).length === 0) return release;
	const find = openOverrides({
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

// src/journeys/for-audience.ts
/**
* The notes as an audience of `waybill.yml` gets them: what it wants to read, in the words that are meant for it. What is
* left out is left out of the whole document. Throws USAGE for an audience that is not there.
*/
function notesForAudience(notes, name, { configuration, overrides }) {
	const audience = configuration.audiences[name];
	if (!audience) {
		const names = Object.keys(configuration.audiences);
		const meant = suggest(name, names);
		throw new WaybillError("USAGE", `There is no audience ${name} in the configuration.`, { hint: meant ? `Did you mean ${meant}?` : `Known are: ${names.join(", ") || "none"}.` });
	}
	const { types, scopes, breaking } = audience.wants ?? {};
	const wants = {
		types: types ?? null,
		scopes: scopes ?? null,
		breaking: breaking ?? "always"
	};
	return {
		...notes,
		releases: notes.releases.map((release) => wordsFor(selectChanges(release, [wants]), name, overrides))
	};
}

// src/journeys/read-notes.ts
/** Reads notes that `notes --format json` printed. Throws INPUT_INVALID with where the document is not what it says. */
async function readNotes(text, file) {
	const value = await parse(text, file);
	const { releaseNotesSchema } = await import("../notes/document.js");
	const read = releaseNotesSchema.safeParse(value);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new WaybillError("INPUT_INVALID", `${file} holds no release notes: ${issue?.path.join(".") || "the document"}: ${issue?.message ?? "invalid"}.`, {
		at: { file },
		hint: "Write it with: waybill notes --format json --output notes.json"
	});
}
async function parse(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const { faultOffset } = await import("../json.js");
		const before = text.slice(0, faultOffset(text)).split("\n");
		const at = {
			file,
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1
		};
		throw new WaybillError("INPUT_INVALID", `${file} is not JSON.`, {
			at,
			cause
		});
	}
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
	const { fitLimit } = await import("../fit.js");
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
		throw new WaybillError("TEMPLATE_INVALID", `There is no template ${name}.`, { hint: "Paths in waybill.yml start at its folder, those on the command line at --cwd." });
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
	const { wordFault } = await import("../words.js");
	for (const [key, text] of words) {
		const fault = wordFault(key, text);
		if (fault === null) continue;
		throw new WaybillError("CONFIG_INVALID", `notes.words.${key} ${fault}`, { at: placeOf([
			"notes",
			"words",
			key
		]) });
	}
}
/** The notes in a template's format. The templates are loaded here: JSON does not pay for them. */
async function renderDraft(notes, format, options) {
	const { renderNotes } = await import("../notes/render.js");
	return renderNotes(notes, format, options);
}

// src/journeys/explain.ts
/**
* Tells why a commit is where it is in the notes of the source's family. Throws TAG_NOT_FOUND for a commit that is not
* there, and for one that neither HEAD nor a release reaches.
*/
async function explainCommit(source, revision) {
	const { ground, tip } = await beginAt(source, null);
	const { repository, releases, reading } = ground;
	const commit = await ground.resolve(revision);
	if (commit === null) throw await unknownRevision(ground, revision);
	const history = await readHistory(repository, {
		tips: [],
		reading
	});
	const number = history.graph.numberOf(commit);
	if (number === void 0) throw new WaybillError("TAG_NOT_FOUND", `${commit} is in no release: neither HEAD nor a tag reaches it.`, { hint: "Is it on a branch that was not merged? git branch --contains tells where it is." });
	const lineage = traceLineage(history.graph, releases, tip);
	const holders = [...releases, tip].flatMap((of, index) => {
		const commits = typeof of === "string" ? lineage.draft : lineage.commits[index] ?? [];
		return commits.includes(number) ? [{
			of,
			index,
			commits
		}] : [];
	});
	await refuseCuts(repository, history, holders.flatMap(({ commits }) => commits));
	const found = [];
	const incomplete = /* @__PURE__ */ new Set();
	for (const { of, index, commits } of holders) {
		const range = history.rangeOf(commits, typeof of === "string" ? of : of.oid);
		const asked = await askAbout(ground, [range]);
		for (const one of missingOf(ground, asked)) incomplete.add(one);
		const base = lineage.baseOf(index);
		const { release, placed } = tell(ground, of, {
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
	const { explanation, incomplete } = await answered(call, (source) => explainCommit(source, commit));
	return {
		document: explanation,
		text: textOf(explanation),
		remarks: incomplete.map((text) => ({
			level: "warning",
			text
		})),
		exitCodes: [exitCodes.done, completeness(incomplete)],
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
	if (names.length === 0) throw new WaybillError("USAGE", `${flag} names no file.`, { hint: `For example: ${flag} npm-audit.json` });
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
	for (const other of [...readsHistory, ...looksInside]) refuseTogether(options, ["fromJson", other]);
	for (const other of [
		...looks,
		...looksInside,
		"all",
		"packages"
	]) refuseTogether(options, ["explain", other]);
	refuseTogether(options, ["package", "packages"]);
	refuseManyInside(options);
	refuseTogether(options, ["changelog", "output"]);
	const [whole] = flagsGiven(options, [
		"all",
		"packages",
		"explain",
		"fromJson"
	]);
	if (range !== void 0 && whole !== void 0) throw new WaybillError("USAGE", `${whole} and the range ${range} exclude each other.`, { hint: "Leave one of them out." });
	const [alone] = flagsGiven(options, ["as", "adopt"]);
	if (alone !== void 0 && options["changelog"] === void 0) throw new WaybillError("USAGE", `${alone} is about a CHANGELOG, and none is named.`, { hint: "Add --changelog CHANGELOG.md." });
	const format = common.json ? "json" : options["format"];
	if (options["changelog"] !== void 0 && options["format"] !== "md") throw new WaybillError("USAGE", "A CHANGELOG is Markdown: --changelog takes no --format.", { hint: "Leave one of them out." });
	const [look] = flagsGiven(options, ["template", "fit"]);
	if (look !== void 0 && format === "json" && options["changelog"] === void 0) throw new WaybillError("USAGE", `${look} has no meaning for JSON.`, { hint: "Leave one of them out." });
}
/** One release is compared with the one before: for hundreds, all their lockfiles would be read. */
function refuseManyInside(options) {
	const [look] = flagsGiven(options, looksInside);
	const [many] = flagsGiven(options, ["all", "packages"]);
	if (look !== void 0 && many !== void 0) throw new WaybillError("USAGE", `${look} is for one release: with ${many} the lockfiles of every release would be read.`, { hint: "Name the release: waybill notes v1.4.0 --dependencies" });
}

// src/cli/notes.ts
/** `waybill notes`: the notes of a release or of many, on stdout, in a file or in a CHANGELOG; the accounting on stderr. */
async function notes(call) {
	const { world, options, common } = call;
	const format = formatOf(common.json ? "json" : textOption(options, "format") ?? "md");
	checkNotesOptions(call);
	const commit = textOption(options, "explain");
	if (commit !== null) return explain(call, commit);
	const draft = await forAudience(call, await draftOf(call));
	const written = textOption(options, "changelog");
	if (written !== null) return inChangelog(call, draft, written);
	const text = format === "json" ? notesJson(draft.notes) : await rendered(call, draft, format);
	const output = textOption(options, "output");
	if (output !== null) await world.files.write(resolve(world.cwd, output), text);
	return {
		document: null,
		text: output === null ? text : "",
		...typeof text === "string" && format === "md" ? { summary: text } : {},
		remarks: [...remarksOf(draft, flagOption(options, "strict")), ...output === null ? [] : [{
			level: "info",
			text: `Wrote ${output}.`
		}]],
		exitCodes: exitCodesOf(draft, flagOption(options, "strict")),
		outputs: {
			...outputsOf(draft),
			...output === null ? {} : { "notes-path": resolve(world.cwd, output) }
		}
	};
}
async function draftOf(call) {
	const { options, world } = call;
	const file = textOption(options, "fromJson");
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
	const [all, packages] = [flagOption(options, "all"), flagOption(options, "packages")];
	const whole = all && !packages && textOption(options, "package") === null;
	const wanted = await insideWanted(call);
	const question = async (source) => {
		const draft = await drafted(source, {
			all,
			packages,
			range
		});
		if (wanted === null) return draft;
		const { draftInside } = await import("../journeys/draft-inside.js");
		return draftInside(source, draft, wanted);
	};
	return answered(call, question, { whole });
}
/** What is asked about the inside of the release; null for nothing. */
async function insideWanted({ options, world }) {
	const dependencies = flagOption(options, "dependencies");
	const files = textOption(options, "vulnerabilities");
	if (!dependencies && files === null) return null;
	return {
		dependencies,
		findings: files === null ? null : await readNamedInputs(world, "--vulnerabilities", files)
	};
}
function drafted(source, { all, packages, range }) {
	if (all) return packages ? draftAllPackages(source) : draftAllNotes(source);
	return packages ? draftPackages(source) : draftNotes(source, range);
}
async function forAudience({ options, world }, draft) {
	const audience = textOption(options, "audience");
	if (audience === null) return draft;
	const { configuration } = world.loaded;
	const overrides = await readOverridesOf(world.files, world.home, configuration);
	return {
		...draft,
		notes: notesForAudience(draft.notes, audience, {
			configuration,
			overrides
		})
	};
}
function renderOptions({ options, world }, format) {
	const template = textOption(options, "template");
	return openRenderOptions({
		files: world.files,
		home: world.home,
		loaded: world.loaded
	}, {
		format,
		template: template === null ? null : {
			path: resolve(world.cwd, template),
			name: template
		},
		fit: textOption(options, "fit")
	});
}
async function rendered(call, draft, format) {
	return renderDraft(draft.notes, format, await renderOptions(call, format));
}
/** The notes in a CHANGELOG; stdout stays empty, or holds the document with `--json`. */
async function inChangelog(call, draft, file) {
	const { world, options, common } = call;
	const update = await writeChangelog(world.files, {
		path: resolve(world.cwd, file),
		file,
		package: isBelow(resolve(world.cwd, file), draft.folder) ? textOption(options, "package") : null,
		notes: draft.notes,
		options: await renderOptions(call, "md"),
		names: draftNames(draft, textOption(options, "as")),
		adopt: flagOption(options, "adopt")
	});
	return {
		document: null,
		text: common.json ? notesJson(draft.notes) : "",
		remarks: [...remarksOf(draft, flagOption(options, "strict")), ...changelogRemarks(file, update)],
		exitCodes: exitCodesOf(draft, flagOption(options, "strict")),
		outputs: {
			...outputsOf(draft),
			"notes-path": resolve(world.cwd, file)
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
	throw new WaybillError("USAGE", `There is no format ${text}.`, { hint: `Formats: ${notesFormats.join(", ")}.` });
}
function isBelow(path, folder) {
	return folder !== null && path.startsWith(`${resolve(folder)}${sep}`);
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
	return [completeness(incomplete), ...strict && unread.length > 0 ? [exitCodes.refusedByRule] : []];
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

export { notes };