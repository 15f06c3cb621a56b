const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_notes = require("./notes.js");
const require_checksum = require("../attestation/checksum.js");
const require_publish = require("../journeys/publish.js");
const require_bom = require("../journeys/lockfiles.js");
const require_inside = require("../journeys/inside.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");

// src/journeys/page-boms.ts
/** What every bill of materials of a site is called, below the folder of its release. */
const fileName = "bom.cdx.json";
/** So many releases are kept to be compared with: branches that go on beside each other. */
const mostKept = 12;
/** So many releases whose lockfiles could not be read are named one by one. */
const mostNamed$1 = 20;
/**
* Draws up the bill of materials of the newest releases of a site and writes it to their folders (`bom.cdx.json`, and its
* SHA-256 in a file beside it), and tells what changed inside since the release before each of them. The bytes are those of
* `waybill bom --ref TAG`; a file that has them already is not written again. A release without a lockfile has none.
*
* Each is drawn up once, oldest release first, though it is compared with the next one too, and only what the next ones
* need is kept. Throws what `billOf` throws, and what the edge throws for an unwritable folder.
*/
async function publishBoms({ repository, files }, request) {
	const { notes, output, signal } = request;
	const tagged = taggedOf(notes.releases);
	const wanted = newestOf(tagged, request.count);
	const paths = require_publish.releaseFolders(tagged);
	const folders = new Map(tagged.map(({ tag }, index) => [tag, paths[index] ?? ""]));
	const shelf = await openShelf(repository, request, wanted);
	const told = {
		boms: [],
		dependencies: /* @__PURE__ */ new Map(),
		written: [],
		unchanged: [],
		failures: []
	};
	for (const release of wanted) {
		if (signal?.aborted) break;
		const { now, bill, before } = await shelf.take(release);
		const { fault, ...sides } = require_inside.compareInside(now, before);
		told.failures.push(...now.failures, ...fault);
		if (bill === null) continue;
		const folder = folders.get(release.tag) ?? "";
		for (const [path, content] of filesOf(bill, folder)) {
			const there = await files.holds(`${output}/${path}`, content);
			if (!there) await files.write(`${output}/${path}`, content);
			told[there ? "unchanged" : "written"].push(path);
		}
		told.boms.push(bomOf(release, bill));
		const dependencies = await require_inside.dependenciesOf(sides);
		if (dependencies !== null) told.dependencies.set(release.tag, dependencies);
	}
	const { failures, ...rest } = told;
	return {
		...rest,
		incomplete: named(failures)
	};
}
/** The notes with what their releases tell of dependencies, by tag. */
function withDependencies(notes, dependencies) {
	if (dependencies.size === 0) return notes;
	const releases = notes.releases.map((release) => {
		const told = dependencies.get(release.tag ?? "");
		return told === void 0 ? release : {
			...release,
			dependencies: told
		};
	});
	return {
		...notes,
		releases
	};
}
/** As the site has them, newest first. Drafts have no page for good, and no bill of materials. */
function taggedOf(releases) {
	return require_publish.latestFirst(releases.filter((release) => release.tag !== null));
}
/** The newest releases of each package, one package after the other, oldest release first. */
function newestOf(releases, count) {
	const packages = /* @__PURE__ */ new Map();
	for (const release of releases) {
		const name = release.package ?? "";
		const among = packages.get(name) ?? [];
		packages.set(name, among);
		if (count === "all" || among.length < count) among.push(release);
	}
	return [...packages.values()].flatMap((among) => among.toReversed());
}
/** The releases that were opened, each for as long as one that comes after it is compared with it. */
async function openShelf(repository, request, wanted) {
	const belowOf = await foldersOfPackages(repository, request, wanted);
	const lastUse = new Map(wanted.map(({ previousTag }, index) => [previousTag, index]));
	const kept = /* @__PURE__ */ new Map();
	let at = -1;
	const keep = (tag, opened) => {
		kept.delete(tag);
		if ((lastUse.get(tag) ?? -1) > at) kept.set(tag, opened);
		for (const name of kept.keys()) if ((lastUse.get(name) ?? -1) <= at || kept.size > mostKept) kept.delete(name);
	};
	const draw = async (commit, release, below) => {
		const stock = await require_bom.takeStock(repository, commit, below);
		const { forAudience, configuration, notes } = request;
		const committer = forAudience ? {
			...stock.committer,
			name: ""
		} : stock.committer;
		return drawnOf(await require_bom.billOfStock({
			...stock,
			committer
		}, {
			notes,
			release,
			configuration,
			below
		}));
	};
	const before = async ({ previousTag: tag }, below) => {
		if (tag === null) return null;
		const known = kept.get(tag);
		if (known !== void 0) return known;
		const commit = await repository.resolve(tag);
		if (commit === null) return null;
		const opened = await require_inside.openInside(await draw(commit, null, below), {
			ref: tag,
			commit,
			below
		});
		keep(tag, opened);
		return opened;
	};
	return { take: async (release) => {
		at += 1;
		const below = belowOf(release);
		const earlier = await before(release, below);
		const bill = await draw(release.commit, release, below);
		const now = await require_inside.openInside(bill, {
			...require_inside.nameOf(release),
			below
		});
		keep(release.tag, now);
		return {
			now,
			bill,
			before: earlier
		};
	} };
}
/** The folder whose lockfiles are a release's: its package's, else all of the repository. */
async function foldersOfPackages(repository, { configuration }, wanted) {
	if (wanted.every((release) => release.package === void 0)) return () => "";
	const { tags } = await repository.tags();
	const packages = await require_shared.packagesOf(repository, configuration, tags.map(({ name }) => name));
	const folders = new Map(packages.map(({ name, folder }) => [name, folder]));
	return (release) => folders.get(release.package ?? "") ?? "";
}
function drawnOf(bill) {
	if (bill === null) return null;
	const { document, summary, errors } = bill.bom;
	return {
		bom: {
			document,
			summary,
			errors
		},
		unread: bill.unread
	};
}
function filesOf({ bom: { document, summary } }, folder) {
	const path = `${folder}${fileName}`;
	return [[path, document], [`${path}.sha256`, require_checksum.checksumLine({
		name: fileName,
		sha256: summary.sha256
	})]];
}
function bomOf(release, { bom: { summary, errors }, unread }) {
	return {
		tag: release.tag,
		package: release.package ?? null,
		file: fileName,
		spec: summary.spec,
		bytes: summary.bytes,
		sha256: summary.sha256,
		components: summary.components,
		unread: [...errors.map(({ at }) => at?.file ?? "a lockfile"), ...unread.map(({ path }) => path)]
	};
}
/** A lockfile that breaks once may be broken for a hundred releases. */
function named(failures) {
	const left = failures.length - mostNamed$1;
	return left <= 0 ? [...failures] : [...failures.slice(0, mostNamed$1), `... and ${left} more that could not be read.`];
}
/**
* Whether the releases of a site tell what is inside them: who reads of breaking changes only reads of no dependency
* (`selectChanges`). Throws AUDIENCE_UNKNOWN.
*/
function tellsInside(configuration, audience) {
	return audience === null || require_notes.audienceOf(configuration, audience).wants?.breaking !== "only";
}

// src/journeys/page-difference.ts
/** So many releases are named. */
const mostNamed = 5;
/** What a site has whatever its releases are called: where one of them is, and no `releases.json`, somebody else wrote it. */
const fixedFiles = [
	"index.html",
	"style.css",
	"atom.xml",
	"rss.xml",
	"feed.json",
	"sitemap.xml",
	"search.js",
	"search/1.json",
	"upgrade.js",
	"upgrade/index.html",
	"live/index.html",
	"live/what-runs.json",
	"coming/index.html",
	"unreleased/index.html",
	"archive/1/index.html"
];
/**
* The site that a folder holds already; null for none. The folder may hold other things, and they are left as they are:
* only what a site would write over must be a site's own, and its `releases.json` says so.
*
* Throws OUTPUT_UNWRITABLE (exit code 2) for a folder that holds somebody else's `index.html`, `releases.json` or the like.
*/
async function earlierSite(files, output) {
	const bytes = await files.read(`${output}/releases.json`);
	if (bytes !== null) {
		const earlier = readReleases(Buffer.from(bytes).toString("utf8"));
		if (earlier === null) throw foreign(`${output}/releases.json`, "is no list of releases that Waybill wrote");
		return earlier;
	}
	for (const name of fixedFiles) if (await files.read(`${output}/${name}`) !== null) throw foreign(`${output}/${name}`, "was not written by Waybill, since no releases.json is beside it");
	return null;
}
function foreign(path, why) {
	return new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", `${path} ${why}, and is not written over.`, {
		exitCode: require_cli_ahead_ts.exitCodes.usage,
		hint: "Choose a folder of its own with --output or page.output, or move the file away."
	});
}
/** Null for what is none of ours. */
function readReleases(text) {
	const { schema, releases } = parsed(text) ?? {};
	if (schema !== "waybill/release-notes@1" || !Array.isArray(releases)) return null;
	return {
		hasDraft: releases.some((release) => release?.tag === null),
		releases: releases.flatMap((release) => {
			const { tag, version, package: part, sections } = release ?? {};
			if (typeof tag !== "string") return [];
			return [{
				tag,
				name: typeof part === "string" ? `${part} ${version ?? tag}` : tag,
				changes: changesIn(sections)
			}];
		})
	};
}
/** Whatever somebody made of it: only what reads as a list of changes is one. */
function changesIn(sections) {
	return listOf(sections).flatMap((section) => listOf(section?.changes).flatMap((change) => {
		const id = change?.id;
		return typeof id === "string" ? [id] : [];
	}));
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function changesOf({ sections }) {
	return sections.flatMap((section) => section.changes.map(({ id }) => id));
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
/**
* What the site told of before and tells of no longer, in sentences for whoever builds it: nothing is ever removed from the
* folder, so that files that are not written again still say it. Releases whose tag is gone are told apart from those,
* and from single changes, that only these readers are not told of any more.
*/
async function vanished(repository, earlier, { releases }, showsDraft) {
	if (earlier === null) return [];
	const told = new Map(releases.flatMap((release) => release.tag === null ? [] : [[release.tag, release]]));
	const missing = earlier.releases.filter(({ tag }) => !told.has(tag));
	const tags = missing.length === 0 ? [] : (await repository.tags()).tags;
	const there = new Set(tags.map(({ name }) => name));
	return [
		...sentences(missing.filter(({ tag }) => !there.has(tag)), {
			one: "is gone from the repository's tags: {names}; its page stays, and nothing links to it.",
			other: "are gone from the repository's tags: {names}; their pages stay, and nothing links to them."
		}),
		...sentences(missing.filter(({ tag }) => there.has(tag)), {
			one: `is not told of any more: {names}; its page is still in the folder. ${toBeSure}`,
			other: `are not told of any more: {names}; their pages are still in the folder. ${toBeSure}`
		}),
		...changesLeft(earlier, told),
		...earlier.hasDraft && !showsDraft ? [`The page of what was not released then, unreleased/, is still in the folder. ${toBeSure}`] : []
	];
}
const toBeSure = "Build into an empty folder to leave out what it still says.";
/** Their release's page is written again, but an old part of the archive or a bill of materials may not be. */
function changesLeft(earlier, told) {
	let count = 0;
	for (const { tag, changes } of earlier.releases) {
		const release = told.get(tag);
		if (release === void 0) continue;
		const now = new Set(changesOf(release));
		count += changes.filter((id) => !now.has(id)).length;
	}
	if (count === 0) return [];
	return [`${count === 1 ? "1 change is not told" : `${count} changes are not told`} any more; files that are not written again may still hold ${count === 1 ? "it" : "them"}. ${toBeSure}`];
}
function sentences(releases, words) {
	const count = releases.length;
	if (count === 0) return [];
	const left = count - mostNamed;
	const list = `${releases.slice(0, mostNamed).map(({ name }) => name).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
	return [`${count} ${count === 1 ? "release" : "releases"} ${words[count === 1 ? "one" : "other"].replace("{names}", () => list)}`];
}

// src/cli/page-ledger.ts
/** What the page gets of the ledger. Without an environment nothing can be in one, and none is asked for. */
async function ledgerOfPage({ world }, source, now) {
	const { configuration, repository } = source;
	const { noLedger, pageLedger } = await Promise.resolve().then(() => require("../journeys/page-ledger.js")).then((n) => n.page_ledger_exports);
	if (Object.keys(configuration.environments).length === 0) return noLedger;
	const { ledgerOf } = await Promise.resolve().then(() => require("../edge/open-edge.js")).then((n) => n.open_edge_exports);
	return pageLedger({ ledger: ledgerOf({
		...world,
		configuration,
		repository
	}) }, source, now);
}

// src/cli/page.ts
/**
* `waybill page`: writes the changelog site; a file whose bytes would stay the same is not touched, and nothing is removed.
* Exit code 7 where a lockfile could not be read, the forge not asked or the ledger not reached, 8 for a ledger that does not
* verify.
*/
async function page(call) {
	const { world, options, signal } = call;
	const asked = readOptions(call);
	const { output, baseUrl, audience } = asked;
	const earlier = await earlierSite(world.files, output);
	const { source, draft } = await draftOf(call);
	const { overrides, repository } = source;
	const configuration = forReaders(source.configuration, audience);
	const includeDraft = require_cli_program_ts.flagOption(options, "draft") || configuration.page.draft;
	const now = nowOf(call);
	const look = await require_publish.openLook(world.files, world.home, configuration, world.loaded.placeOf);
	const readBy = (notes, name) => require_notes.notesForAudience(notes, name, {
		configuration,
		overrides
	});
	const told = audience === null ? draft.notes : readBy(draft.notes, audience);
	const ledger = await ledgerOfPage(call, {
		repository,
		configuration,
		overrides
	}, now);
	const bom = tellsInside(configuration, audience) ? asked.bom : 0;
	const inside = await publishBoms({
		repository,
		files: world.files
	}, {
		notes: told,
		configuration,
		count: bom,
		output,
		forAudience: audience !== null,
		signal
	});
	const whole = withDependencies(draft.notes, inside.dependencies);
	const notes = withDependencies(told, inside.dependencies);
	const published = await require_publish.publishSite(world, {
		notes,
		configuration,
		output,
		baseUrl,
		look,
		includeDraft,
		...ledger.stays === null ? {} : { stays: ledger.stays },
		coming: ledger.coming,
		boms: inside.boms,
		audiences: [...new Set(configuration.page.feeds)].map((name) => ({
			name,
			notes: readBy(whole, name)
		})),
		now,
		signal
	});
	const incomplete = [
		...draft.incomplete,
		...ledger.incomplete,
		...inside.incomplete
	];
	const document = documentOf(asked, notes, {
		boms: inside.boms,
		written: [...inside.written, ...published.written],
		unchanged: [...inside.unchanged, ...published.unchanged],
		warnings: [
			...draft.warnings,
			...look.warnings,
			...ledger.warnings,
			...await vanished(repository, earlier, notes, includeDraft),
			...withoutLockfiles(notes, bom, inside),
			...incomplete
		]
	});
	return {
		document,
		text: tell(call, document),
		remarks: document.warnings.map((text) => ({
			level: "warning",
			text
		})),
		exitCodes: [require_shared.completeness(incomplete), ledger.exitCode],
		outputs: {}
	};
}
function readOptions({ world, options }) {
	const { home, cwd, loaded } = world;
	const configured = loaded.configuration.page;
	const output = require_cli_program_ts.textOption(options, "output");
	return {
		output: output === null ? (0, node_path.resolve)(home, configured.output) : (0, node_path.resolve)(cwd, output),
		baseUrl: require_cli_program_ts.textOption(options, "baseUrl") ?? configured["base-url"] ?? null,
		audience: require_cli_program_ts.textOption(options, "audience") ?? configured.audience ?? null,
		bom: countIn(require_cli_program_ts.textOption(options, "bom")) ?? configured.bom
	};
}
/** The configuration with what the call says otherwise of who reads the page. */
function forReaders(configuration, audience) {
	return audience === null ? configuration : {
		...configuration,
		page: {
			...configuration.page,
			audience
		}
	};
}
function countIn(text) {
	if (text === null || text === "all") return text;
	if (/^\d{1,6}$/.test(text)) return Number(text);
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--bom ${text} is no number of releases.`, { hint: "For example: --bom 10, or --bom all" });
}
/** Every release of the package that is asked for, of all that are configured, or of the main family. */
function draftOf(call) {
	const { options, world } = call;
	require_cli_program_ts.refuseTogether(options, ["package", "packages"]);
	const one = require_cli_program_ts.textOption(options, "package") !== null;
	const configured = Object.keys(world.loaded.configuration.packages ?? {}).length > 0;
	const all = !one && (require_cli_program_ts.flagOption(options, "packages") || configured);
	const question = async (source) => ({
		source,
		draft: await (all ? require_shared.draftAllPackages(source) : require_shared.draftAllNotes(source))
	});
	return require_shared.answered(call, question, { whole: !one && !all });
}
/** Whoever asks for what is inside wants to know why nothing is told of it: a lockfile at the top is no package's. */
function withoutLockfiles({ releases }, asked, { boms, incomplete }) {
	const released = releases.filter(({ tag }) => tag !== null);
	if (asked === 0 || released.length === 0 || boms.length + incomplete.length > 0) return [];
	return [`No release tells what is inside it: none of the newest has a lockfile${released.some((release) => release.package !== void 0) ? " in its package's folder" : ""}.`];
}
/** RFC 3339, and the same for a build that is repeated. */
function nowOf({ world: { environment, clock } }) {
	const seconds = require_shared.sourceDate(environment);
	return (seconds === null ? clock.now() : /* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}
function documentOf({ output, baseUrl, audience }, { releases }, { boms, written, unchanged, warnings }) {
	const released = releases.filter(({ tag }) => tag !== null);
	return {
		schema: "waybill/page@1",
		output,
		baseUrl,
		audience,
		counts: {
			releases: released.length,
			packages: new Set(released.flatMap((release) => release.package ?? [])).size,
			changes: released.flatMap(({ sections }) => sections).reduce((sum, { changes }) => sum + changes.length, 0),
			boms: boms.length,
			written: written.length,
			unchanged: unchanged.length
		},
		written: [...written],
		unchanged: [...unchanged],
		warnings: [...warnings]
	};
}
/** What was written, where it is, and how to look at it. */
function tell({ world: { cwd } }, { output, baseUrl, audience, counts }) {
	const below = (0, node_path.relative)(cwd, output);
	const folder = below === "" ? "this folder" : require_cli_program_ts.plainLine(below.startsWith("..") ? output : below);
	const served = below === "" ? "." : folder;
	const parts = [
		counted(counts.releases, "release"),
		...counts.packages > 1 ? [`of ${counts.packages} packages`] : [],
		...audience === null ? [] : [`as ${require_cli_program_ts.plainLine(audience)} reads them`],
		...counts.boms > 0 ? [`${counts.boms} with the bill of materials`] : []
	];
	const { written, unchanged } = counts;
	return [
		`The page tells ${parts.join(", ")}.`,
		written === 0 ? `All ${counted(unchanged, "file")} in ${folder} are as they were.` : `Wrote ${counted(written, "file")} to ${folder}${unchanged === 0 ? "" : `; ${unchanged} more are as they were`}.`,
		baseUrl === null ? `Open ${served}/index.html in a browser.` : `It is made for ${require_cli_program_ts.plainLine(baseUrl)}. To look at it here: python3 -m http.server --directory ${served}`,
		""
	].join("\n");
}
function counted(count, one) {
	return `${count} ${count === 1 ? one : `${one}s`}`;
}

exports.page = page;