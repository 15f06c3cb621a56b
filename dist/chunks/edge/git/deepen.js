const require_rolldown_runtime = require("../../rolldown.js");
const require_shared = require("../../cli/source.js");
const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_remote_tags = require("./remote-tags.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// src/forge/bounding-tags.ts
var import_compare_build = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_compare_build(), 1);
var import_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_parse(), 1);
/**
* The tags that a release most likely begins after, by their names alone: the highest stable version below it and, where the
* release is a prerelease, the highest prerelease of the same version below it. `tip` is the release's tag, null for the
* draft, which is above all. A guess for fetching what will be needed; what is true the history says.
*/
function boundingTags(family, names, tip) {
	const above = tip === null ? null : versionOf(family, tip);
	let stable = null;
	let earlier = null;
	for (const name of names) {
		const version = versionOf(family, name);
		if (version === null || above !== null && (0, import_compare_build.default)(version, above) >= 0) continue;
		const tagged = {
			name,
			version
		};
		if (version.prerelease.length === 0) stable = higher(stable, tagged);
		else if (above !== null && above.prerelease.length > 0 && version.compareMain(above) === 0) earlier = higher(earlier, tagged);
	}
	return [stable, earlier].flatMap((one) => one?.name ?? []);
}
function versionOf(family, name) {
	const version = family.versionIn(name);
	return version === null ? null : (0, import_parse.default)(version);
}
function higher(best, one) {
	return best === null || (0, import_compare_build.default)(one.version, best.version) > 0 ? one : best;
}

// src/edge/git/local-history.ts
/** What a shallow clone has of a history at the moment, asked anew after each fetch. */
var LocalHistory = class {
	#root;
	/** The parents of every commit that was ever reached; a fetch may hide some of them for a while. */
	#parents = /* @__PURE__ */ new Map();
	#reached = null;
	constructor(root) {
		this.#root = root;
	}
	/** To be called after a fetch. */
	forget() {
		this.#reached = null;
	}
	/** The commit that HEAD names; null before the first commit. */
	async head() {
		const { code, stdout } = await require_cli_ahead_ts.runGit([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			"HEAD^{commit}"
		], { cwd: this.#root });
		return code === 0 ? stdout.toString("latin1").trim() : null;
	}
	/** What the tags here name themselves, by name: a tag object, or for a lightweight tag a commit. */
	async tags() {
		const lines = linesOf(await require_cli_ahead_ts.gitOutput([
			"for-each-ref",
			"--format=%(objectname) %(refname:lstrip=2)",
			"refs/tags"
		], { cwd: this.#root }));
		return new Map(lines.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
	}
	/** The commits that HEAD and all references reach. */
	async reached() {
		if (this.#reached) return this.#reached;
		const head = await this.head();
		const args = [
			"rev-list",
			"--parents",
			"--all",
			...head === null ? [] : [head]
		];
		const reached = /* @__PURE__ */ new Set();
		for (const line of linesOf(await require_cli_ahead_ts.gitOutput(args, { cwd: this.#root }))) {
			const [oid = "", ...parents] = line.split(" ");
			reached.add(oid);
			if (parents.length >= (this.#parents.get(oid)?.length ?? 0)) this.#parents.set(oid, parents);
		}
		this.#reached = reached;
		return reached;
	}
	/** Where the history of these revisions is cut off. What is no revision here has none. */
	async cutsBelow(revisions) {
		const cuts = await this.#cuts();
		if (cuts.size === 0) return [];
		const found = /* @__PURE__ */ new Set();
		for (const revision of revisions) {
			const args = [
				"rev-list",
				"--end-of-options",
				`${revision}^{commit}`
			];
			const { code, stdout } = await require_cli_ahead_ts.runGit(args, { cwd: this.#root });
			if (code === 0) {
				for (const oid of linesOf(stdout)) if (cuts.has(oid)) found.add(oid);
			}
		}
		return [...found];
	}
	/** All places where the history is cut off. */
	async allCuts() {
		return [...await this.#cuts()];
	}
	/**
	* Takes out of the shallow file what is not here. After `--shallow-exclude` git 2.39 leaves there the ends of branches that a
	* merge at the edge of the history hides, and then fails at the next fetch ("error in object: unshallow").
	* Under git's own lock; where another process holds it, that one writes the file.
	*/
	async dropMissingCuts() {
		const cuts = [...await this.#cuts()];
		if (cuts.length === 0) return;
		const input = `${cuts.join("\n")}\n`;
		const answers = linesOf(await require_cli_ahead_ts.gitOutput(["cat-file", "--batch-check"], {
			cwd: this.#root,
			input
		}));
		const present = cuts.filter((_, index) => answers[index]?.endsWith(" missing") === false);
		if (present.length === cuts.length) return;
		const path = await this.#shallowFile();
		const lock = await (0, node_fs_promises.open)(`${path}.lock`, "wx").catch(() => null);
		if (lock === null) return;
		try {
			await lock.writeFile(present.map((oid) => `${oid}\n`).join(""));
			await lock.close();
			await (0, node_fs_promises.rename)(`${path}.lock`, path);
		} catch {
			await (0, node_fs_promises.rm)(`${path}.lock`, { force: true });
		}
	}
	/** How many generations of the commits below these cuts are here all the same, having come in another way. */
	async depthBelow(cuts) {
		await this.reached();
		let generation = await this.#trueParents(cuts);
		const seen = new Set(cuts);
		for (let depth = 0;; depth++) {
			generation = generation.filter((oid) => !seen.has(oid) && this.#parents.has(oid));
			if (generation.length === 0) return depth;
			for (const oid of generation) seen.add(oid);
			generation = generation.flatMap((oid) => this.#parents.get(oid) ?? []);
		}
	}
	/** The parents that are written in the commits themselves, which the shallow file hides. */
	async #trueParents(oids) {
		const input = `${oids.join("\n")}\n`;
		const bytes = await require_cli_ahead_ts.gitOutput(["cat-file", "--batch"], {
			cwd: this.#root,
			input
		});
		const parents = [];
		for (let at = 0; at < bytes.length;) {
			const end = bytes.indexOf(10, at);
			const size = Number(/ commit (\d+)$/.exec(bytes.toString("latin1", at, end))?.[1] ?? 0);
			const text = bytes.toString("latin1", end + 1, end + 1 + size);
			const header = text.slice(0, text.indexOf("\n\n"));
			for (const [, oid = ""] of header.matchAll(/^parent ([0-9a-f]+)$/gm)) parents.push(oid);
			at = end + 1 + size + 1;
		}
		return parents;
	}
	async #cuts() {
		const text = await (0, node_fs_promises.readFile)(await this.#shallowFile(), "latin1").catch(() => "");
		return new Set(text.split("\n").filter((line) => line !== ""));
	}
	async #shallowFile() {
		const path = await require_cli_ahead_ts.gitOutput([
			"rev-parse",
			"--git-path",
			"shallow"
		], { cwd: this.#root });
		return (0, node_path.resolve)(this.#root, path.toString("utf8").trim());
	}
};
function linesOf(bytes) {
	return bytes.toString("utf8").split("\n").filter((line) => line !== "");
}

// src/edge/git/deepen.ts
/** How much deeper each step goes once the tags alone do not tell where to stop; after the last all of it is fetched. */
const depths = [
	50,
	100,
	200,
	400,
	800,
	1600
];
/** What git takes for "all of it". */
const endless = 2147483647;
const transferLimit = 6e5;
const quiet = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-gc",
	"--no-recurse-submodules",
	"--no-prune",
	"--refmap=",
	"--stdin"
];
/**
* Fetches as little history as answers a question about a shallow clone, and no more: first the tags that the history here
* already reaches, then what the release's base tag does not reach (`--shallow-exclude`), then deeper in growing steps, at
* last everything. `--deepen` with `--tags` or with the configured branches would bring the whole history of each of them.
*
* Touches the objects, the shallow file, and tags that are missing here or were replaced by a lightweight one on the same
* commit (as checkouts in CI do); no branch, no FETCH_HEAD, no submodule. Nothing that is here gets cut off.
*
* Throws HISTORY_SHALLOW with git's own words when the remote cannot be reached and when the signal aborts, and what `enough`
* throws.
*/
async function deepenUntil(root, options) {
	const upstream = await require_remote_tags.openUpstream(root, options);
	const deepening = new Deepening(upstream, await require_remote_tags.tagsOf(upstream), options.onStep);
	const { tips, bounds } = await deepening.ends(options);
	await deepening.fetchTags([...tips, ...bounds]);
	await deepening.takeTags();
	if (await options.enough()) return {
		steps: deepening.steps,
		complete: true
	};
	const ends = tips.length > 0 ? tips.map(tagReference) : [options.tip ?? "HEAD"];
	if (await deepening.fetchUpTo(ends, bounds) && await options.enough()) return {
		steps: deepening.steps,
		complete: true
	};
	for (const depth of bounds.length > 0 || options.from ? depths : [endless]) {
		if (!await deepening.deepen([...ends, ...bounds.map(tagReference)], depth)) break;
		if (await options.enough()) return {
			steps: deepening.steps,
			complete: true
		};
	}
	await deepening.fetchEverything();
	return {
		steps: deepening.steps,
		complete: await options.enough()
	};
}
var Deepening = class {
	steps = 0;
	#upstream;
	#tags;
	#onStep;
	#history;
	constructor(upstream, tags, onStep) {
		this.#upstream = upstream;
		this.#tags = tags;
		this.#onStep = onStep;
		this.#history = new LocalHistory(upstream.remote.place.cwd);
	}
	/** The tags that the question is about (none for HEAD), and those where its history most likely begins. */
	async ends({ tip, from, families }) {
		const names = [...this.#tags.keys()];
		const head = await this.#history.head();
		const named = tip !== void 0 && tip !== null && this.#tags.has(tip) ? tip : null;
		const bounds = (families ?? [require_shared.mainFamily(names)]).flatMap((family) => {
			const onHead = names.filter((name) => this.#tags.get(name)?.commit === head);
			const release = named ?? (tip ? null : boundingTags(family, onHead, null)[0] ?? null);
			return boundingTags(family, names, release);
		});
		const begin = from !== void 0 && from !== null ? [from].filter((name) => this.#tags.has(name)) : bounds;
		return {
			tips: named === null ? [] : [named],
			bounds: [...new Set(begin)]
		};
	}
	/** Brings tags that are not here, each with the one commit that it names. */
	async fetchTags(names) {
		const here = await this.#history.tags();
		const missing = names.filter((name) => !here.has(name));
		if (missing.length === 0) return;
		const reached = await this.#history.reached();
		const far = missing.filter((name) => !reached.has(this.#tags.get(name)?.commit ?? ""));
		await this.#fetch(`the tags ${missing.join(", ")}`, ["--depth=1"], far.map(tagRefspec));
	}
	/**
	* Brings the tags of commits that are here, which brings no commits, and the annotation of those that a checkout
	* replaced by lightweight ones.
	*/
	async takeTags() {
		const [here, reached] = await Promise.all([this.#history.tags(), this.#history.reached()]);
		const refspecs = [];
		for (const [name, { commit, annotation }] of this.#tags) {
			if (!reached.has(commit)) continue;
			const own = here.get(name);
			if (own === void 0) refspecs.push(tagRefspec(name));
			else if (own === commit && annotation !== null) refspecs.push(`+${tagRefspec(name)}`);
		}
		await this.#fetch("the tags of the history that is here", [], refspecs);
	}
	/** Brings what the ends reach and the tags do not, and one commit more at each of its ends. Whether anything came. */
	async fetchUpTo(ends, bounds) {
		const cuts = await this.#history.cutsBelow(ends);
		if (bounds.length === 0 || cuts.length === 0) return false;
		const exclude = bounds.map((name) => `--shallow-exclude=refs/tags/${name}`);
		this.#say(`the history since ${bounds.join(" and ")}`);
		if ((await this.#ask(exclude, cuts)).code !== 0) return false;
		const remaining = await this.#history.cutsBelow(ends);
		if (remaining.length > 0) await this.#deeper(remaining, 1);
		await this.takeTags();
		return true;
	}
	/** Goes deeper wherever the history of the ends is cut. False when it is cut nowhere. */
	async deepen(ends, by) {
		const cuts = await this.#history.cutsBelow(ends);
		if (cuts.length === 0) return false;
		this.#say(by === endless ? "the whole history" : `${by} commits more`);
		await this.#deeper(cuts, by);
		await this.takeTags();
		return true;
	}
	async fetchEverything() {
		const cuts = await this.#history.allCuts();
		this.#say("the whole history");
		if (cuts.length > 0) await this.#deeper(cuts, endless);
		const here = await this.#history.tags();
		await this.#fetch("all tags", [], [...this.#tags.keys()].filter((name) => !here.has(name)).map(tagRefspec));
	}
	/** Depths count from the cuts themselves; never less than what lies below them here already, for that would be cut off. */
	async #deeper(cuts, by) {
		const depth = by === endless ? endless : Math.max(by, await this.#history.depthBelow(cuts)) + 1;
		const result = await this.#ask([`--depth=${depth}`], cuts);
		if (result.code === 0) return;
		if (!/not our ref|unadvertised object/.test(result.stderr)) throw require_remote_tags.unfetched(this.#upstream, result);
		const named = await this.#ask([depth === endless ? "--unshallow" : `--deepen=${by}`], await this.#branches());
		if (named.code !== 0) throw require_remote_tags.unfetched(this.#upstream, named);
	}
	/** The remote's branches whose tip is here, else its default branch. */
	async #branches() {
		const [heads, reached] = await Promise.all([require_remote_tags.headsOf(this.#upstream), this.#history.reached()]);
		const here = [...heads].filter(([, oid]) => reached.has(oid)).map(([name]) => `refs/heads/${name}`);
		return here.length > 0 ? here : ["HEAD"];
	}
	async #fetch(what, options, refspecs) {
		if (refspecs.length === 0) return;
		this.#say(what);
		const result = await this.#ask(options, refspecs);
		if (result.code !== 0) throw require_remote_tags.unfetched(this.#upstream, result);
	}
	#say(what) {
		this.#onStep(`Fetching ${what} from ${this.#upstream.remote.name}.`);
	}
	async #ask(options, wanted) {
		this.steps += 1;
		await this.#history.reached();
		const result = await require_remote_tags.askRemote(this.#upstream, [
			"-c",
			"protocol.version=2",
			...quiet,
			...options,
			"--",
			this.#upstream.remote.name
		], {
			limit: transferLimit,
			input: `${wanted.join("\n")}\n`
		});
		this.#history.forget();
		await this.#history.dropMissingCuts();
		return result;
	}
};
function tagReference(name) {
	return `refs/tags/${name}`;
}
function tagRefspec(name) {
	return `${tagReference(name)}:${tagReference(name)}`;
}

exports.deepenUntil = deepenUntil;