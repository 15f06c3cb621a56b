import { t as suggest } from "../config/suggest.js";
import { n as templateError, t as openTemplate } from "../render/template.js";
import { t as WaybillError } from "../errors.js";
import { r as fitNotes } from "./fit.js";
import { n as textLinks, t as forgeLinks } from "../git/remote.js";
import { c as safeUrl } from "../render/escape.js";
import { t as viewInside } from "./view-inside.js";
import { n as filled, o as wordsOf, r as titleIn, t as around } from "./words.js";

// src/render/own-template.ts
/** The helpers that somebody's own template may call: those of `openTemplate` for documents, and the runtime's blocks. */
const helpers = [
	"address",
	"capitals",
	"code",
	"count",
	"day",
	"each",
	"eq",
	"heading",
	"if",
	"inline",
	"link",
	"lookup",
	"mention",
	"short",
	"unless",
	"with"
];
/**
* Compiles somebody's own template. The compiler is loaded here: nobody else pays for it.
*
* Throws TEMPLATE_INVALID at file, line and column for a syntax error, a helper or partial that is not there, and for
* `{{{value}}}`, which would skip the escaping.
*/
async function compileOwn(source, partials) {
	const { checkVocabulary, specificationOf } = await import("../render/specification.js");
	try {
		checkVocabulary(source.text, {
			helpers,
			partials
		});
		return {
			file: source.file,
			specification: specificationOf(source.text)
		};
	} catch (cause) {
		throw templateError(source.file, cause);
	}
}

// src/notes/notes-templates.ts
const names$1 = [
	"release",
	"heading",
	"breaking",
	"change",
	"inside",
	"people"
];
/** Each format by itself: together they are the largest part of the program, and a run writes one of them. */
const loads = {
	md: () => import("./templates-md.js"),
	html: () => import("./templates-html.js"),
	text: () => import("./templates-text.js"),
	slack: () => import("./templates-slack.js")
};
/** The names of the parts that a user may replace: `change.md`, ... */
const partNames = Object.keys(loads).flatMap((format) => names$1.map((part) => `${part}.${format}`));
/** The whole template of a format, and its parts by their names. */
async function templatesOf(format) {
	const { whole, parts } = (await loads[format]()).templates;
	const named = names$1.map((part) => [`${part}.${format}`, {
		file: `templates/notes-${part}.${format}.hbs`,
		specification: parts[part]
	}]);
	return {
		whole,
		parts: Object.fromEntries(named)
	};
}

// src/notes/view-change.ts
/** A change as templates read it; `breaking` is what else is said about what it breaks. */
function viewChange(change, setting, breaking) {
	const { style, forge } = setting;
	const { text, references } = tellChange(change, setting);
	return {
		id: change.id,
		type: change.type,
		scope: scopeIn(setting, change.scope),
		text,
		breaking: change.breaking,
		details: style === "keep-a-changelog" ? breaking.filter((one) => ![change.description, change.words].some((said) => said?.trim() === one.trim())).map((one) => ({ lines: linesOf(one) })) : [],
		commit: change.commit,
		commitUrl: forge === null ? null : forge.commit(change.commit),
		references,
		authors: style === "common-changelog" ? change.people.map((person) => viewPerson(person, forge)) : []
	};
}
/**
* The words of a change and what they refer to. A pull request that the words name already is not named again; where
* common-changelog.org asks for references in parentheses (2.4.2: no more than two, the pull request before commits), it
* moves there.
*/
function tellChange(change, { style, forge }) {
	const text = (change.words ?? change.description).trim();
	const commits = [change.commit, ...change.also ?? []].map((commit) => commitReference(commit, forge));
	const { pullRequest } = change;
	if (style === "common-changelog") {
		const named = /^(.*\S)\s+\([#!](\d+)\)$/.exec(text);
		const number = pullRequest ?? named?.[2];
		const plain = named?.[1] !== void 0 && named[2] === number ? named[1] : text;
		return number === void 0 ? {
			text,
			references: commits.slice(0, 2)
		} : {
			text: plain,
			references: [pullReference(number, forge)]
		};
	}
	return {
		text,
		references: [...pullRequest === void 0 || names(text, pullRequest) ? [] : [pullReference(pullRequest, forge)], ...commits]
	};
}
function names(text, number) {
	const at = Math.max(text.lastIndexOf(`#${number}`), text.lastIndexOf(`!${number}`));
	return at >= 0 && !/\d/.test(text.charAt(at + number.length + 1));
}
function commitReference(commit, forge) {
	return {
		kind: "commit",
		label: commit.slice(0, 7),
		url: forge === null ? null : forge.commit(commit)
	};
}
function pullReference(number, forge) {
	return {
		kind: "pull-request",
		label: `${forge?.pullRequestMark ?? "#"}${number}`,
		url: forge === null ? null : forge.pullRequest.replace("{number}", number)
	};
}
function viewPerson({ name, login }, forge) {
	const url = login === null || forge === null ? null : forge.person(login);
	return {
		name,
		login: url === null ? null : login,
		url
	};
}
/** `fix(ui, api):` has two scopes, and each has a name of its own. */
function scopeIn({ scopes }, scope) {
	if (scope === null) return null;
	const called = (name) => Object.hasOwn(scopes, name) ? scopes[name] ?? name : name;
	const whole = called(scope);
	if (whole !== scope || !scope.includes(",")) return whole;
	return scope.split(",").map((name) => called(name.trim())).join(", ");
}
function linesOf(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

// src/notes/view.ts
function leftOf(leftOut, index) {
	const left = leftOut?.ofReleases[index];
	return leftOut === null || left === void 0 ? null : {
		...left,
		url: leftOut.url
	};
}
/** The view of a document; a pure function of it. */
function viewNotes(notes, showing, leftOut = null) {
	const { url, forge } = notes.repository;
	const setting = {
		...showing,
		told: wordsOf(showing.words),
		forge: url === null ? null : forgeLinks(url, forge)
	};
	const releases = notes.releases.map((release, index) => viewRelease(release, setting, leftOf(leftOut, index)));
	return {
		style: showing.style,
		words: setting.told,
		links: textLinks(notes.repository),
		releases,
		definitions: showing.style === "conventional" ? [] : releases.flatMap(({ title, url: target }) => target === null ? [] : [{
			label: title,
			url: target
		}]),
		more: moreReleases(leftOut, setting.told)
	};
}
function viewRelease(release, setting, left) {
	const url = urlOf(release, setting);
	const body = viewBody(release, setting, left);
	const omitted = left?.changes ?? 0;
	return {
		title: titleOf(release, setting),
		version: release.version,
		package: release.package ?? null,
		tag: release.tag,
		draft: release.tag === null,
		date: release.date,
		url,
		bracketed: setting.style === "keep-a-changelog" || setting.style === "common-changelog" && url !== null,
		yanked: setting.style === "keep-a-changelog" && release.withdrawn !== null,
		compareUrl: release.compareUrl,
		previousTag: release.previousTag,
		...body,
		people: left?.people === false ? null : viewPeople(release, setting),
		empty: isEmpty(release, body) && omitted === 0 && left?.remarks !== true,
		more: omitted === 0 ? null : moreChanges(omitted, setting.told, left?.url ?? release.compareUrl),
		withdrawn: viewWithdrawn(release.withdrawn, setting.told)
	};
}
function isEmpty({ breaking }, { sections, highlights, inside }) {
	return sections.length + highlights.length + breaking.length + inside.length === 0;
}
function viewBody(release, setting, left) {
	const breaking = breakingByChange(release);
	return {
		highlights: (release.highlights ?? []).map(({ text }) => ({ lines: linesOf(text) })),
		breaking: viewBreaking(release, setting),
		upgrade: (release.upgrade ?? []).map(({ text }, step) => ({
			number: step + 1,
			lines: linesOf(text)
		})),
		sections: release.sections.map(({ title, changes }) => ({
			title: titleIn(setting.told, title),
			changes: changes.map((change) => viewChange(change, setting, breaking.get(change.id) ?? []))
		})),
		inside: viewInside(release, setting.told, left?.inside ?? null)
	};
}
function viewWithdrawn(withdrawn, told) {
	if (withdrawn === null) return null;
	const { at, reason, replacement } = withdrawn;
	return {
		at,
		on: filled(told["withdrawn-on"], { date: at.slice(0, 10) }),
		reason: reason.trim(),
		replacement: replacement === null ? null : filled(told.replacement, { version: replacement })
	};
}
/** keepachangelog.com has an "Unreleased" section for what has no tag; the conventional style names the version to come. */
function titleOf(release, { style, told }) {
	const version = release.tag === null && style !== "conventional" ? told.unreleased : release.version ?? told.unreleased;
	return release.package === void 0 ? version : `${release.package} ${version}`;
}
/** common-changelog.org, 2.2: the version links to its release; the other styles compare, and a first release has only its tag. */
function urlOf({ tag, compareUrl }, { style, forge }) {
	const compared = compareUrl === null ? null : safeUrl(compareUrl);
	if (style === "conventional") return compared;
	const tagged = tag === null || forge === null ? null : forge.tag(tag);
	return style === "common-changelog" ? tagged ?? compared : compared ?? tagged;
}
function breakingByChange(release) {
	const texts = /* @__PURE__ */ new Map();
	for (const { change, text } of release.breaking) {
		const known = texts.get(change);
		if (known) known.push(text);
		else texts.set(change, [text]);
	}
	return texts;
}
/** The styles with fixed headings mark a breaking change where it stands; only what stands nowhere has to be told apart. */
function viewBreaking(release, setting) {
	const shown = new Set(setting.style === "conventional" ? [] : release.sections.flatMap(({ changes }) => changes.map(({ id }) => id)));
	return release.breaking.filter(({ change }) => !shown.has(change)).map(({ commit, scope, text }) => ({
		scope: scopeIn(setting, scope),
		lines: linesOf(text),
		references: [commitReference(commit, setting.forge)]
	}));
}
function viewPeople({ contributors, previousTag }, { style, told, forge }) {
	if (contributors.length === 0 || style === "common-changelog") return null;
	return {
		...around(told.thanks, "people"),
		people: contributors.map(({ first, ...person }, index) => ({
			...viewPerson(person, forge),
			first: first && previousTag !== null,
			last: index === contributors.length - 1
		}))
	};
}
function moreChanges(count, told, url) {
	return {
		count,
		sentence: count === 1 ? told["more-one"] : filled(told.more, { count }),
		url
	};
}
function moreReleases(leftOut, told) {
	if (leftOut === null || leftOut.releases === 0) return null;
	const { releases, changesOfReleases, url } = leftOut;
	const where = releases === 1 ? told["in-release"] : filled(told["in-releases"], { count: releases });
	const more = moreChanges(changesOfReleases, told, url);
	return {
		...more,
		sentence: `${more.sentence} ${where}`
	};
}

// src/notes/render.ts
const defaultRenderOptions = {
	style: "conventional",
	words: {},
	scopes: {},
	templates: {
		whole: null,
		partials: {}
	},
	limit: null
};
/**
* The notes in a format, ending with a newline, within the limit. Untrusted text in them is inert in that format.
* Throws TEMPLATE_INVALID, with its place, for a template of the user's that cannot be compiled or rendered.
*/
async function renderNotes(notes, format, options = defaultRenderOptions) {
	const { whole } = options.templates;
	const ours = await templatesOf(format);
	const parts = await withOwn(ours.parts, options);
	const own = whole === null ? null : await compileOwn(whole, Object.keys(parts));
	const template = openTemplate(format, own?.file ?? `templates/notes.${format}.hbs`, own?.specification ?? ours.whole, parts);
	const text = (view) => trimmed(template(view));
	const { limit } = options;
	if (limit === null) return text(viewNotes(notes, options));
	return fitNotes((cut, leftOut) => text(viewNotes(cut, options, leftOut)), notes, limit, options.fullUrl ?? null);
}
/** Every release of some notes, in their order, as Markdown. A limit and a whole template of the user's do not count. */
async function renderReleases(notes, options = defaultRenderOptions) {
	const parts = await withOwn((await templatesOf("md")).parts, options);
	const { releases, ...root } = viewNotes(notes, options);
	const [head, release] = [opened("heading.md", parts), opened("release.md", parts)];
	return releases.map((one) => {
		const context = {
			...root,
			releases: [one],
			...one
		};
		const heading = head(context).trim();
		const text = release(context).trim();
		const body = text.startsWith(heading) ? text.slice(heading.length) : text;
		const target = root.definitions.find(({ label }) => label === one.title);
		return {
			heading,
			body: `${body.trim()}\n`,
			reference: target ?? null
		};
	});
}
function opened(name, parts) {
	const part = parts[name];
	if (!part) throw new Error(`no part ${name}`);
	return openTemplate("md", part.file, part.specification, parts);
}
/** Ours, with those of the user in their places. */
async function withOwn(ours, { templates }) {
	const names = Object.keys(ours);
	const theirs = Object.entries(templates.partials);
	for (const [name, { file }] of theirs) if (!partNames.includes(name)) throw unknownPart(name, file);
	const replaced = await Promise.all(theirs.filter(([name]) => names.includes(name)).map(async ([name, source]) => [name, await compileOwn(source, names)]));
	return {
		...ours,
		...Object.fromEntries(replaced)
	};
}
function unknownPart(name, file) {
	const meant = suggest(name, partNames);
	return new WaybillError("TEMPLATE_INVALID", `${file} cannot stand for ${name}: the notes have no such part.`, { hint: `${meant === null ? "" : `Did you mean ${meant}? `}The parts are: ${partNames.join(", ")}.` });
}
function trimmed(text) {
	return `${text.trim()}\n`;
}

export { defaultRenderOptions, renderNotes, renderReleases };