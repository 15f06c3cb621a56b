const require_cli_ahead_ts = require("./ahead.js");
const require_schemas = require("../zod.js");
const require_shared = require("./source.js");
const require_frozen = require("../ledger/frozen.js");
const require_what_ran = require("../ledger/what-ran.js");
const require_ledger_reading = require("./ledger-reading.js");

// src/ledger/timeline.ts
/**
* What ran at a place, in the order in which it began: a version that goes on under a better basis is one interval. Linear
* in the entries times the groups.
*/
function timelineOf(entries, place) {
	const intervals = [];
	/** Places in `intervals` of what runs now. */
	let open = /* @__PURE__ */ new Map();
	let state = require_what_ran.unknownState;
	for (const step of require_what_ran.stepsOf(require_what_ran.entriesAbout(entries, place))) {
		state = require_what_ran.advance(state, step);
		const now = /* @__PURE__ */ new Map();
		for (const running of require_what_ran.runningNow(state, [])) {
			const key = JSON.stringify([running.group, running.version]);
			const known = open.get(key);
			const before = known === void 0 ? void 0 : intervals[known];
			const index = before && known !== void 0 ? known : intervals.length;
			intervals[index] = {
				running,
				from: before?.from ?? running.since,
				until: null
			};
			now.set(key, index);
		}
		for (const [key, index] of open) {
			const ended = intervals[index];
			if (!now.has(key) && ended) intervals[index] = {
				...ended,
				until: step.at
			};
		}
		open = now;
	}
	return intervals;
}

// src/ledger/where-is.ts
const live = require_schemas.object({
	group: require_schemas.nullable(require_schemas.string()),
	version: require_schemas.string(),
	commit: require_schemas.nullable(require_schemas.string()),
	basis: require_schemas._enum([
		"verified",
		"observed",
		"claimed",
		"manual"
	]),
	/** Since when it has been there without a break, under this version or one before it. */
	since: require_schemas.string(),
	verdict: require_schemas.nullable(require_schemas.string()),
	coverage: require_schemas.nullable(require_schemas.string()),
	/** Of the entry that says so. */
	seq: require_schemas.int()
});
const place = require_schemas.object({
	environment: require_schemas.string(),
	package: require_schemas.nullable(require_schemas.string()),
	/**
	* live: it runs in every group, as somebody saw \u00b7 claimed: somebody says so \u00b7 partly: in some groups, or some of its
	* commits \u00b7 withdrawn: it ran once and no more \u00b7 announced: on its way \u00b7 cancelled: it was, and does not come \u00b7
	* absent: nothing of it is known there \u00b7 unknown: a commit that runs there cannot be compared with it
	*/
	state: require_schemas._enum([
		"live",
		"claimed",
		"partly",
		"withdrawn",
		"announced",
		"cancelled",
		"absent",
		"unknown"
	]),
	announced: require_schemas.nullable(require_schemas.object({
		version: require_schemas.nullable(require_schemas.string()),
		at: require_schemas.string(),
		seq: require_schemas.int(),
		shipment: require_schemas.string(),
		expected: require_schemas.nullable(require_schemas.object({
			from: require_schemas.string(),
			to: require_schemas.nullable(require_schemas.string())
		}))
	})),
	live: require_schemas.array(live),
	/** When it ceased to run, where it did. */
	until: require_schemas.nullable(require_schemas.string()),
	/** The first proof of delivery that holds it. */
	proof: require_schemas.nullable(require_schemas.object({
		seq: require_schemas.int(),
		at: require_schemas.string(),
		version: require_schemas.nullable(require_schemas.string())
	}))
});
/** The document `waybill/where-is@1`: where a commit, or the commits of an issue, came to. */
const whereIsSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/where-is@1"),
	asked: require_schemas.string(),
	kind: require_schemas._enum(["commit", "issue"]),
	/** Full ids of what was found. */
	commits: require_schemas.array(require_schemas.string()),
	/** As announced; a commit that the notes did not list has none. */
	changes: require_schemas.array(require_schemas.object({
		commit: require_schemas.string(),
		version: require_schemas.nullable(require_schemas.string()),
		type: require_schemas.string(),
		scope: require_schemas.nullable(require_schemas.string()),
		description: require_schemas.string()
	})),
	places: require_schemas.array(place)
});
/** Place by place, by name, from verified entries. */
function whereItIs(entries, holds) {
	return require_what_ran.placesIn(entries).map((at) => answerAt(entries, at, holds));
}
function answerAt(entries, at, holds) {
	const here = require_what_ran.entriesAbout(entries, at);
	const commits = new Map(here.map(({ version, commit }) => [version, commit]));
	const holding = ({ version, commit }) => holds({
		package: at.package,
		version,
		commit: commit ?? commits.get(version) ?? null
	});
	const timeline = timelineOf(here, at).map((one) => ({
		...one,
		holding: holding(one.running)
	}));
	const now = timeline.filter(({ until }) => until === null);
	const frozen = here.filter((entry) => entry.kind === "shipment.frozen" && ["all", "some"].includes(holds(entry)));
	const past = timeline.filter((one) => one.until !== null && holdsSome(one));
	return {
		...at,
		state: stateOf(now, past.length > 0, isOnItsWay(here, frozen)),
		announced: announcementOf(frozen[0]),
		live: now.filter(holdsSome).map((one) => liveOf(one, timeline)),
		until: now.some(holdsSome) ? null : past.at(-1)?.until ?? null,
		proof: proofOf(here, frozen.filter((entry) => holds(entry) === "all"))
	};
}
function holdsSome({ holding }) {
	return holding === "all" || holding === "some";
}
function stateOf(now, ran, onItsWay) {
	if (now.length > 0 && now.every(({ holding }) => holding === "all")) return now.every(({ running: { basis } }) => basis === "verified" || basis === "observed") ? "live" : "claimed";
	if (now.some(holdsSome)) return "partly";
	if (now.some(({ holding }) => holding === "unknown")) return "unknown";
	if (ran) return "withdrawn";
	return onItsWay ?? "absent";
}
/** What was announced last with it decides; null where nothing was. */
function isOnItsWay(here, frozen) {
	const last = frozen.at(-1);
	if (!last) return null;
	return here.some(({ kind, shipment, seq }) => kind === "cancellation.intent" && shipment === last.shipment && seq > last.seq) ? "cancelled" : "announced";
}
function announcementOf(first) {
	if (!first || first.shipment === null) return null;
	const { version, at, seq, shipment, payload } = first;
	return {
		version,
		at,
		seq,
		shipment,
		expected: payload.expected
	};
}
function proofOf(here, frozen) {
	const shipments = new Set(frozen.map(({ shipment }) => shipment));
	const proof = here.find(({ kind, shipment }) => kind === "proof.intent" && shipments.has(shipment));
	return proof ? {
		seq: proof.seq,
		at: proof.at,
		version: proof.version
	} : null;
}
/** Back through the versions that held it, as far as one follows the other; since the first of them was seen. */
function liveOf(now, timeline) {
	const { group, version, commit, basis, verdict, coverage, seq } = now.running;
	let first = now;
	for (const one of timeline.toReversed()) {
		const mine = one.running.group === group || one.running.group === null;
		const joins = one.until !== null && one.until >= first.from && one.from < first.from;
		if (mine && joins && holdsSome(one)) first = one;
	}
	return {
		group,
		version,
		commit,
		basis,
		since: first.running.since,
		verdict,
		coverage,
		seq
	};
}
const states = {
	live: "live",
	claimed: "said to run, and nobody has seen it there",
	partly: "there in part",
	withdrawn: "withdrawn",
	announced: "announced, not there yet",
	cancelled: "announced and cancelled",
	absent: "not there",
	unknown: "not known: this clone does not have what runs there, or not all of its history"
};
/** In words, a line each; texts as recorded: whoever prints them makes them safe. */
function tellWhereIs({ changes, places, commits, asked }) {
	const told = new Set(changes.map(({ commit }) => commit));
	return [
		...changes.map(({ commit, type, scope, description, version }) => [
			commit.slice(0, 12),
			`${type}${scope === null ? "" : `(${scope})`}: ${description}`,
			version ?? ""
		].join("  ").trimEnd()),
		...commits.filter((one) => !told.has(one)).map((one) => `${one.slice(0, 12)}  in no notes`),
		...commits.length === 0 ? [`No commit of ${asked} is known.`] : [],
		...places.flatMap(placeLines)
	];
}
function placeLines({ environment, package: part, state, announced, live: now, until, proof }) {
	return [
		`${part === null ? environment : `${environment} (${part})`}: ${states[state]}${until === null ? "" : ` since ${until}`}`,
		...now.map(({ group, version, since, basis, coverage, seq }) => [
			`  ${basis === "verified" || basis === "observed" ? "live" : basis} since ${since} with ${version}`,
			...group === null ? [] : [`group ${group}`],
			`${basis}${coverage === null ? "" : `, ${coverage}`}, entry ${seq}`
		].join("  ")),
		...announced === null ? [] : [`  announced at ${announced.at} with ${announced.version ?? "no version"}, entry ${announced.seq}`],
		...proof === null ? [] : [`  proof of delivery at ${proof.at}, entry ${proof.seq}`]
	];
}

// src/journeys/where-is.ts
/** How many questions git is asked at once. */
const atOnce = 4;
/**
* Where a commit (its id, from 4 digits on, or a tag or branch that names it) or an issue (`#123`, `ABC-7`) came to, environment by environment. A release
* holds a commit when its frozen notes list it, or when the commit is an ancestor of the one that was released; in a
* monorepo only where the commit touches the package. The commits of an issue are those whose frozen notes or whose
* message name it.
*
* Throws INPUT_INVALID for what is neither, and for the beginning of several commits; LEDGER_BROKEN for changed notes.
*/
async function whereIs({ repository, configuration }, story, asked) {
	const issue = issueIn(asked);
	const commit = issue === null ? await commitNamed(repository, asked) : asked;
	const listed = await (issue === null ? listedCommit(story, commit) : listedIssue(story, issue));
	const commits = issue === null ? await commitsOf(repository, listed, commit) : await commitsNaming(repository, story, {
		issue,
		listed
	});
	const holds = holdsOf({
		commits,
		listed,
		touched: await packagesTouched(repository, configuration, commits),
		holders: await ancestry(repository, commits, distinctCommits(story.entries))
	});
	return {
		schema: "waybill/where-is@1",
		asked,
		kind: issue === null ? "commit" : "issue",
		commits: [...commits].toSorted(),
		changes: changesOf(listed),
		places: whereItIs(story.entries, holds)
	};
}
/** The issue that a text names, as the notes write it: `123` for `#123` and `GH-123`; null for anything else. */
function issueIn(asked) {
	const number = /^(?:#|GH-|!)(\d{1,10})$/i.exec(asked)?.[1];
	if (number !== void 0) return number;
	if (/^[A-Z][A-Z0-9_]*-\d+$/.test(asked)) return asked;
	return null;
}
/** The id of a commit, or its beginning; a tag or a branch is taken for the commit that it names. */
async function commitNamed(repository, asked) {
	if (/^[0-9a-f]{4,64}$/i.test(asked)) return asked;
	const oid = await repository.resolve(asked);
	if (oid !== null) return oid;
	throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `"${asked}" is neither a commit nor an issue.`, { hint: "Write a commit by at least 4 digits of its id, a tag, or an issue as #123 or ABC-7." });
}
/** The ids in the entry tell which frozen notes have to be opened. */
async function listedCommit(story, asked) {
	const begin = asked.toLowerCase();
	const id = `c-${begin.slice(0, 12)}`;
	const found = [];
	for (const entry of frozenIn(story.entries)) {
		const { changes } = entry.payload;
		if (!changes.some((one) => one.startsWith(id))) continue;
		for (const change of changesIn(await releaseOf(story, entry))) if (change.commit.startsWith(begin)) found.push({
			entry,
			change
		});
	}
	return found;
}
async function listedIssue(story, issue) {
	const found = [];
	for (const entry of frozenIn(story.entries)) for (const change of changesIn(await releaseOf(story, entry))) if (isAbout(change, issue)) found.push({
		entry,
		change
	});
	return found;
}
function isAbout({ references, pullRequest, description }, issue) {
	if (references.some((one) => one.issue === issue) || pullRequest === issue) return true;
	return !/^\d/.test(issue) && isNamed(issue, description);
}
/** `ABC-7` and not `ABC-71`, `XABC-7` or `ABC-7-b`. */
function isNamed(issue, text) {
	return text.includes(issue) && new RegExp(`(?<![\\w-])${issue}(?![\\w-])`).test(text);
}
function frozenIn(entries) {
	return entries.filter(({ kind }) => kind === "shipment.frozen");
}
function changesIn({ sections }) {
	return sections.flatMap(({ changes }) => changes);
}
/** The notes that were announced. Throws LEDGER_BROKEN when they are not those of the entry. */
async function releaseOf(story, entry) {
	const { release } = entry.payload;
	const bytes = require_frozen.frozenBytes(release, await story.file(entry, release.path));
	return JSON.parse(Buffer.from(bytes).toString("utf8"));
}
async function commitsOf(repository, listed, asked) {
	const known = new Set(listed.map(({ change }) => change.commit));
	if (known.size > 1) throw new require_cli_ahead_ts.WaybillError("INPUT_INVALID", `Several commits begin with ${asked}.`, { hint: `Write more of it: ${[...known].toSorted().join(", ")}` });
	if (known.size === 1) return known;
	const oid = await repository.resolve(asked);
	return new Set(oid?.startsWith(asked.toLowerCase()) ? [oid] : []);
}
/** Every commit that the notes list for an issue, and those whose message names it: the notes may hide them. */
async function commitsNaming(repository, { entries }, { issue, listed }) {
	const commits = new Set(listed.flatMap(({ change }) => [change.commit, ...change.also ?? []]));
	const released = await Promise.all(distinctCommits(entries).map((oid) => repository.resolve(oid)));
	const include = [.../* @__PURE__ */ new Set([repository.head, ...released])].filter((oid) => oid !== null);
	if (include.length === 0) return commits;
	const merges = /* @__PURE__ */ new Set();
	for await (const batch of repository.history({
		include,
		exclude: []
	})) for (const { oid, message, parents } of batch) {
		const [header = "", ...rest] = message.split("\n");
		if (/^\d/.test(issue) ? message.includes(issue) && require_shared.readReferences(header, rest.join("\n")).some((one) => one.issue === issue) : isNamed(issue, message)) (parents.length > 1 ? merges : commits).add(oid);
	}
	return commits.size > 0 ? commits : merges;
}
/** Packages by the files that the commits change; null where nothing tells packages apart. */
async function packagesTouched(repository, { packages }, commits) {
	if (packages === void 0) return null;
	const names = Object.keys(packages);
	const territory = require_shared.openTerritory({
		folders: Object.values(packages).map(({ path }) => path),
		patterns: []
	});
	const touched = /* @__PURE__ */ new Map();
	for (const oid of commits) {
		if (await repository.resolve(oid) === null) continue;
		for await (const batch of repository.history({
			include: [oid],
			exclude: [`${oid}^@`],
			paths: true
		})) for (const commit of batch) {
			const folders = territory.of(commit.paths ?? []).folders;
			touched.set(commit.oid, new Set(folders.flatMap((index) => names[index] ?? [])));
		}
	}
	return touched;
}
function distinctCommits(entries) {
	return [...new Set(entries.flatMap(({ commit }) => commit ?? []))].toSorted();
}
async function ancestry(repository, commits, releases) {
	const answers = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set();
	for (const oid of commits) if (await repository.resolve(oid) !== null) known.add(oid);
	const work = [...releases];
	const next = async () => {
		for (let release = work.pop(); release !== void 0; release = work.pop()) answers.set(release, await reached(repository, {
			known,
			commits,
			release
		}));
	};
	await Promise.all(Array.from({ length: atOnce }, next));
	return answers;
}
async function reached(repository, { known, commits, release }) {
	if (commits.has(release) && commits.size === 1) return commits;
	if (await repository.resolve(release) === null) return null;
	const found = /* @__PURE__ */ new Set();
	for (const oid of known) if (await repository.isAncestor(oid, release)) found.add(oid);
	return (found.size < commits.size || commits.size === 0) && (repository.shallow || known.size < commits.size) ? null : found;
}
function holdsOf(about) {
	const { commits, listed, touched, holders } = about;
	const inNotes = /* @__PURE__ */ new Map();
	for (const { entry, change } of listed) {
		const key = JSON.stringify([entry.package, entry.commit]);
		inNotes.set(key, (inNotes.get(key) ?? /* @__PURE__ */ new Set()).add(change.commit));
	}
	const ofPackage = (part) => {
		if (part === null || touched === null) return commits;
		const told = listed.flatMap(({ entry, change }) => entry.package === part ? [change.commit] : []);
		return new Set([...commits].filter((oid) => touched.get(oid)?.has(part) || told.includes(oid)));
	};
	const wanted = /* @__PURE__ */ new Map();
	return ({ package: part, commit }) => {
		if (commits.size === 0) return commit !== null && holders.get(commit) ? "none" : "unknown";
		const mine = wanted.get(part) ?? ofPackage(part);
		wanted.set(part, mine);
		if (mine.size === 0) return "none";
		const notes = inNotes.get(JSON.stringify([part, commit])) ?? /* @__PURE__ */ new Set();
		const below = commit === null ? null : holders.get(commit) ?? null;
		const held = [...mine].filter((oid) => notes.has(oid) || below?.has(oid)).length;
		if (held === mine.size) return "all";
		if (held > 0) return "some";
		return below === null ? "unknown" : "none";
	};
}
/** Each once, under the version that had it first. */
function changesOf(listed) {
	const changes = /* @__PURE__ */ new Map();
	for (const { entry, change } of listed) {
		const { commit, type, scope, description } = change;
		const key = JSON.stringify([commit, description]);
		if (!changes.has(key)) changes.set(key, {
			commit,
			version: entry.version,
			type,
			scope,
			description
		});
	}
	return [...changes.values()];
}
/** The document in lines. */
function tellPlaces(document) {
	return tellWhereIs(document);
}

// src/cli/ledger-where-is.ts
/** `waybill ledger where-is COMMIT|ISSUE`: announced, live since, proved, environment by environment. */
async function ledgerWhereIs(call) {
	const { world } = call;
	const [asked] = call.arguments;
	if (asked === void 0 || asked === "") throw new require_cli_ahead_ts.WaybillError("USAGE", "Which commit or issue is meant?", { hint: "For example: waybill ledger where-is 1f2e3d4, or waybill ledger where-is \"#123\"" });
	const { repository, story, remarks } = await require_ledger_reading.readStory(world);
	const document = await whereIs({
		repository,
		configuration: world.loaded.configuration
	}, story, asked);
	const cut = repository.shallow && document.places.some(({ state }) => state === "unknown");
	return {
		document,
		text: require_ledger_reading.textOf(tellPlaces(document)),
		remarks: [...remarks, ...cut ? [require_ledger_reading.warning("This clone is shallow: git fetch --unshallow tells more.")] : []],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.ledgerWhereIs = ledgerWhereIs;