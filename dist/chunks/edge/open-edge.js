const require_rolldown_runtime = require("../rolldown.js");
const require_cli_program_ts = require("../cli/program.js");
const require_shared = require("../cli/source.js");
const require_bom = require("../journeys/lockfiles.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_digest = require("../ledger/digest.js");
const require_ledger_remote = require("./git/ledger-remote.js");
const require_request = require("./request.js");
const require_sample = require("../delivery/sample.js");
const require_markdown = require("../notes/templates-md.js");
let node_os = require("node:os");
let node_path = require("node:path");
let node_net = require("node:net");
const node_crypto = {
	get randomUUID() {
		return require("node:crypto").randomUUID;
	},
	get createHash() {
		return require("node:crypto").createHash;
	}
};
let node_http = require("node:http");
let node_https = require("node:https");
let node_child_process = require("node:child_process");
let node_perf_hooks = require("node:perf_hooks");
let node_timers_promises = require("node:timers/promises");
let node_fs_promises = require("node:fs/promises");

// src/ledger/approvals.ts
/**
* Whether an entry speaks of a release: the same package, version and commit, and the same environment or none, which
* stands for all. An entry without a commit speaks of no release in particular: what has the name of a version may be
* something else tomorrow. (SLSA, "Verification Summary Attestation": what was verified for one place must not pass for another.)
*/
function speaksOf(entry, subject) {
	return entry.package === subject.package && entry.version === subject.version && entry.commit !== null && (subject.commit === null || entry.commit === subject.commit) && (entry.environment === null || entry.environment === subject.environment);
}
/** The approvals of a release, a name once with its last decision, by name. Linear in the entries. */
function approvalsOf(entries, subject) {
	const last = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind !== "approval" || !speaksOf(entry, subject)) continue;
		const { name, decision, source, note } = entry.payload;
		const { at, seq, responsible } = entry;
		last.set(name, {
			name,
			decision,
			by: responsible ?? "nobody",
			at,
			source,
			note,
			seq
		});
	}
	return [...last.values()].sort((a, b) => require_bom.byCodeUnit(a.name, b.name));
}

// src/edge/approvals.ts
/** How old what was read of the ledger may be: reading it again for every look would cost more than it tells. */
const freshMs = 15e3;
/**
* Looks approvals up in the ledger, which is read when the first is asked for and then at most every fifteen seconds. Rejects
* with what reading the ledger throws.
*/
function recordedApprovals(ledger, clock) {
	let last = null;
	return async ({ expected }, name) => {
		const nowMs = clock.monotonic();
		if (last === null || nowMs - last.atMs > freshMs) last = {
			entries: ledger.read(),
			atMs: nowMs
		};
		const { environment, package: part = null, version, commit } = expected;
		const entries = await last.entries;
		if (environment === void 0) return null;
		const subject = {
			package: part,
			environment,
			version,
			commit
		};
		return approvalsOf(entries.map(({ entry }) => entry), subject).find((one) => one.name === name) ?? null;
	};
}

// src/edge/fork-run.ts
/**
* Why nothing may be probed in this run: it is for a pull request from a fork, whose author wrote the configuration that says
* what to dial and which commands to run. Null for every other run. What cannot be told apart from a fork is treated as
* one, such as a pull request whose fork was deleted.
*/
async function forkRefusal(environment, files) {
	if (!require_cli_program_ts.isForkRun(environment, await require_cli_program_ts.readEvent(environment, files))) return null;
	return new require_cli_ahead_ts.WaybillError("USAGE", "This run is for a pull request from a fork, so nothing is checked: its author chose what would be dialled and run.", { hint: "Run it on the branch of the repository itself, after the pull request has been merged." });
}

// src/edge/git/ledger-objects.ts
/**
* The bytes of each object (`<commit>:<path>`), null where there is none; one `cat-file --batch` for all. What git writes is
* taken apart as it comes, so that no more than the objects themselves is held. Throws GIT_FAILED.
*/
async function readObjects(place, names) {
	if (names.length === 0) return [];
	const child = require_cli_ahead_ts.spawnGit(["cat-file", "--batch"], place);
	const ended = new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	const said = [];
	child.stderr.on("data", (chunk) => said.push(chunk));
	child.stdin.on("error", () => void 0);
	child.stdin.end(names.map((name) => `${name}\n`).join(""));
	const found = [];
	const take = takeApart((bytes) => found.push(bytes));
	child.stdout.on("data", take);
	const code = await ended;
	if (code !== 0 || found.length !== names.length) {
		const result = {
			code: code ?? -1,
			stdout: Buffer.alloc(0),
			stderr: Buffer.concat(said).toString("utf8")
		};
		throw require_cli_ahead_ts.gitFailed(["cat-file"], result);
	}
	return found;
}
/** Reads `cat-file --batch`: a header line an object, and the bytes of those that are there. */
function takeApart(found) {
	let parts = [];
	let have = 0;
	let needed = 1;
	/** How much of `stream` one object takes, told to `found`; 0 while some of it is missing. */
	function one(stream, from) {
		const end = stream.indexOf(10, from);
		if (end < 0) {
			needed = stream.length - from + 1;
			return 0;
		}
		const header = stream.toString("utf8", from, end);
		const kind = / (blob|tree|commit|tag) (\d+)$/.exec(header);
		const size = kind === null ? 0 : end + 1 - from + Number(kind[2]) + 1;
		if (from + size > stream.length) {
			needed = size;
			return 0;
		}
		found(kind?.[1] === "blob" ? stream.subarray(end + 1, from + size - 1) : null);
		return kind === null ? end + 1 - from : size;
	}
	return (chunk) => {
		parts.push(chunk);
		have += chunk.length;
		if (have < needed) return;
		const stream = parts.length === 1 ? chunk : Buffer.concat(parts);
		let from = 0;
		needed = 1;
		for (let taken = 1; taken > 0 && from < stream.length; from += taken) taken = one(stream, from);
		const rest = stream.subarray(from);
		parts = rest.length > 0 ? [rest] : [];
		have = rest.length;
	};
}

// src/edge/git/ledger-commits.ts
/**
* The commits that `head` reaches, oldest first, in two processes however many they are.
* Object ids are taken as git writes them, so SHA-1 and SHA-256 repositories read alike.
*/
async function readCommits(place, head, span = {}) {
	const after = span.after ? [`^${span.after}`] : [];
	const last = span.last === void 0 ? [] : [`--max-count=${span.last}`];
	const links = (await require_cli_ahead_ts.gitOutput([
		"rev-list",
		"--topo-order",
		"--parents",
		...last,
		head,
		...after
	], place)).toString("utf8").split("\n").filter((line) => line !== "").map((line) => line.split(" ")).reverse();
	const contents = await readObjects(place, links.map(([oid]) => `${oid}:entry.json`));
	return links.map(([oid = "", ...parents], index) => ({
		oid,
		parents,
		bytes: contents[index] ?? /* @__PURE__ */ new Uint8Array(0)
	}));
}
/**
* The first place where a commit has not exactly one parent, the commit before it. Of the `end` of a ledger the first
* commit follows one that was not read.
*/
function lineageFault(commits, end = false) {
	const index = commits.findIndex(({ parents }, place) => {
		const before = commits[place - 1];
		if (before) return parents.length !== 1 || parents[0] !== before.oid;
		return end ? parents.length > 1 : parents.length !== 0;
	});
	const parents = commits[index]?.parents.length ?? 0;
	if (index < 0) return null;
	return {
		seq: index + 1,
		reason: parents > 1 ? "is a merge commit" : "does not follow the commit before it"
	};
}
/**
* Writes an entry as a commit after `parent` and gives its id; no ref names it yet. The identity is the program's and
* the time the entry's, so the same entry after the same parent is the same commit, and no person's address is in it.
*/
async function writeCommit(place, parent, { recorded, fact }) {
	const { seq, kind, at } = recorded.entry;
	const tree = await writeTree(place, [...Object.entries(fact.files ?? {}), ["entry.json", recorded.bytes]]);
	const date = `@${Math.floor(Date.parse(at) / 1e3)} +0000`;
	const parents = parent === null ? [] : [parent];
	return {
		oid: (await require_cli_ahead_ts.gitOutput([
			"commit-tree",
			...parents.flatMap((oid) => ["-p", oid]),
			tree
		], {
			...place,
			input: `${seq} ${kind} [skip ci]\n`,
			environment: {
				...place.environment,
				GIT_AUTHOR_NAME: "Waybill",
				GIT_AUTHOR_EMAIL: "waybill@localhost",
				GIT_AUTHOR_DATE: date,
				GIT_COMMITTER_NAME: "Waybill",
				GIT_COMMITTER_EMAIL: "waybill@localhost",
				GIT_COMMITTER_DATE: date
			}
		})).toString("utf8").trim(),
		parents,
		bytes: recorded.bytes
	};
}
const pathSegment$1 = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Writes files and the folders they are in; paths are relative to the tree. */
async function writeTree(place, files) {
	const lines = [];
	const folders = /* @__PURE__ */ new Map();
	function inFolder(name) {
		const inner = folders.get(name) ?? [];
		folders.set(name, inner);
		return inner;
	}
	for (const [path, bytes] of files) {
		const [name = "", ...rest] = path.split("/");
		if (!pathSegment$1.test(name)) throw new RangeError(`a ledger file cannot be named ${JSON.stringify(path)}`);
		if (rest.length === 0) lines.push(`100644 blob ${await writeBlob(place, bytes)}\t${name}\n`);
		else inFolder(name).push([rest.join("/"), bytes]);
	}
	for (const [name, inner] of folders) lines.push(`040000 tree ${await writeTree(place, inner)}\t${name}\n`);
	return oidOf(await require_cli_ahead_ts.gitOutput(["mktree"], {
		...place,
		input: lines.join("")
	}));
}
async function writeBlob(place, bytes) {
	return oidOf(await require_cli_ahead_ts.gitOutput([
		"hash-object",
		"-w",
		"--stdin"
	], {
		...place,
		input: bytes
	}));
}
function oidOf(output) {
	return output.toString("utf8").trim();
}

// src/edge/git/ledger-refs.ts
function refNames(branch) {
	return {
		branch: `refs/heads/${branch}`,
		copy: `refs/waybill/ledger/${branch}`,
		seen: `refs/waybill/seen/${branch}`
	};
}
/** Throws CONFIG_INVALID for a name that git would not take. */
async function checkBranch(root, branch) {
	const { code } = await require_cli_ahead_ts.runGit(["check-ref-format", `refs/heads/${branch}`], { cwd: root });
	if (code === 0) return;
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `ledger.branch: ${JSON.stringify(branch)} is no name for a branch.`, { hint: "Name it like the default: waybill-ledger" });
}
/**
* What the refs name now. The head last seen is read first: were it read after the branch, another process that moves
* both in between would look like a branch that went back.
*/
async function localRefs(place, refs) {
	const seen = await readRefs(place, [refs.seen]);
	const others = await readRefs(place, [refs.branch, refs.copy]);
	return {
		branch: others.get(refs.branch) ?? null,
		copy: others.get(refs.copy) ?? null,
		seen: seen.get(refs.seen) ?? null
	};
}
async function readRefs(place, names) {
	const args = [
		"for-each-ref",
		"--format=%(refname) %(objectname)",
		...names
	];
	const lines = (await require_cli_ahead_ts.gitOutput(args, place)).toString("utf8").split("\n");
	return new Map(lines.map((line) => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]));
}
/** Moves the clone's own branch, if it is still where it was; all or nothing with the head last seen. */
async function swapRef(root, refs, move) {
	const branch = move.from === null ? `create ${refs.branch} ${move.to}` : `update ${refs.branch} ${move.to} ${move.from}`;
	const args = ["update-ref", "--stdin"];
	const result = await require_cli_ahead_ts.runGit(args, {
		cwd: root,
		input: `${branch}\nupdate ${refs.seen} ${move.to}\n`
	});
	if (result.code === 0) return { state: "done" };
	if (require_ledger_remote.lostRace(result.stderr, result.stderr)) return { state: "raced" };
	return {
		state: "refused",
		error: require_cli_ahead_ts.gitFailed(args, result)
	};
}

// src/edge/git/ledger-end.ts
/** The end of a ledger branch, read without the rest of it. */
function openLedgerEnd({ clone, endPlace, refs, clock, remote }) {
	let last = null;
	async function read(count) {
		const { lookBack } = await Promise.resolve().then(() => require("../ledger/chain.js")).then((n) => n.chain_exports);
		const least = Math.max(count, lookBack);
		const found = await locate(least);
		if (!found) return null;
		const chain = await goneOn(found, least) ?? await begun(found, least);
		if (chain === null) return null;
		last = {
			head: found.head,
			place: found.place,
			chain
		};
		return last;
	}
	/** What was read or recorded before with what is new; null when that is not enough. */
	async function goneOn({ place, head }, least) {
		const before = last?.chain.at(-1);
		if (!last || !before || last.place !== place || last.chain.length < least) return null;
		if (last.head === head) return last.chain;
		const fresh = await readCommits(place, head, { after: last.head });
		if (fresh[0]?.parents[0] !== last.head || lineageFault(fresh, true) !== null) return null;
		const chain = await proved([before, ...fresh]);
		return chain && [...last.chain, ...chain.slice(1)];
	}
	async function begun(found, least) {
		const unseen = await countUnseen(found);
		if (unseen === null) return null;
		const commits = await readCommits(found.place, found.head, { last: Math.max(least, unseen + 1) });
		if (lineageFault(commits, true) !== null) return null;
		const chain = await proved(commits);
		if (chain) await require_cli_ahead_ts.runGit([
			"update-ref",
			refs.seen,
			found.head
		], found.place);
		return chain;
	}
	/** The head of the ledger, in a repository that has it. */
	async function locate(least) {
		const local = await localRefs(clone, refs);
		const from = await remote();
		if (!from) return local.branch === null ? null : {
			head: local.branch,
			place: clone,
			local
		};
		const head = await require_ledger_remote.remoteHead(from, refs.branch);
		if (head === null) return null;
		if (head === last?.head) return {
			head,
			place: last.place,
			local
		};
		const apart = last !== null && last.place !== clone;
		if (head === local.copy || !apart && await has(clone, head)) return {
			head,
			place: clone,
			local
		};
		if (local.copy !== null) {
			await require_ledger_remote.fetchRef(from, {
				from: refs.branch,
				to: refs.copy,
				commit: head
			});
			return {
				head,
				place: clone,
				local
			};
		}
		const place = await endPlace.made();
		return await fetchEnd(from.from(place), head, least) ? {
			head,
			place,
			local
		} : null;
	}
	/**
	* The first time as many commits as are looked at, later what is new: to ask for a depth again would cut the history
	* between, and the head that was seen would look as if it were gone.
	*/
	async function fetchEnd(from, head, depth) {
		for (let attempt = 0; attempt < 20; attempt += 1) {
			const known = last?.place.environment["GIT_DIR"] === from.place.environment["GIT_DIR"];
			if (!known && await has(from.place, head)) return true;
			try {
				const first = known || (await localRefs(from.place, refs)).copy !== null ? {} : { depth };
				await require_ledger_remote.fetchRef(from, {
					from: refs.branch,
					to: refs.copy,
					commit: head,
					...first
				});
				return true;
			} catch (error) {
				if (!(error instanceof require_cli_ahead_ts.WaybillError) || !/\.lock': File exists|shallow file/.test(error.message)) throw error;
				await clock.sleep(100);
			}
		}
		return false;
	}
	/** How many entries this clone has not seen; null when what it has seen is not below the head. */
	async function countUnseen({ place, head, local }) {
		const other = await endPlace.known();
		const seen = [local.seen, other && (await localRefs(other, refs)).seen];
		let most = 0;
		for (const oid of new Set(seen)) {
			if (oid === null || oid === head) continue;
			const args = [
				"rev-list",
				"--count",
				"--left-right",
				`${oid}...${head}`
			];
			const [gone, fresh] = (await require_cli_ahead_ts.runGit(args, place)).stdout.toString("utf8").split("	");
			if (gone !== "0") return null;
			most = Math.max(most, Number(fresh));
		}
		return most;
	}
	return {
		read,
		note(end) {
			last = end;
		}
	};
}
async function proved(commits) {
	const { verifyTail } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
	try {
		return verifyTail(commits);
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "LEDGER_BROKEN") return null;
		throw error;
	}
}
async function has(place, oid) {
	return (await require_cli_ahead_ts.runGit([
		"cat-file",
		"-e",
		`${oid}^{commit}`
	], place)).code === 0;
}

// src/edge/git/ledger-branch.ts
const attempts = 30;
const patience$1 = 12e4;
const longestPause = 2e3;
/**
* The ledger as a branch: one commit an entry (`entry.json`, and files beside it), appended by a push that is never
* forced. The remote's branch is the ledger; the clone keeps a copy in `refs/waybill/ledger/<branch>` and the head
* that it last saw in `refs/waybill/seen/<branch>`, and leaves its own branches alone. Without the remote the ledger is
* the clone's branch, moved by compare-and-swap; when the remote is added later, that chain is what is pushed.
*
* An append that was not preceded by a `read` looks at the end of the ledger alone, as far as that proves enough; in a clone
* that does not have the ledger the end is fetched into a repository of its own (`ledger-place.ts`).
*/
function openLedgerBranch(options) {
	const { root } = options;
	const place = require_ledger_remote.clonePlace(root);
	const refs = refNames(options.branch);
	const clock = options.clock ?? systemClock;
	let loaded = {
		head: null,
		commits: [],
		verification: null
	};
	let opened;
	const endPlace = require_ledger_remote.openEndPlace(root, options.branch);
	const end = openLedgerEnd({
		clone: place,
		endPlace,
		refs,
		clock,
		remote
	});
	function remote() {
		opened ??= checkBranch(root, options.branch).then(() => require_ledger_remote.findRemote(root, options.remote, options.token));
		return opened;
	}
	/** The head of the ledger now, with its commits in the clone. Throws LEDGER_UNREACHABLE. */
	async function currentHead(local) {
		const from = await remote();
		if (!from) return local.branch;
		const head = await require_ledger_remote.remoteHead(from, refs.branch);
		if (head === null) return local.branch;
		if (head !== local.copy) await require_ledger_remote.fetchRef(from, {
			from: refs.branch,
			to: refs.copy,
			commit: head
		});
		return head;
	}
	async function load(head) {
		if (head === loaded.head) return;
		const knownFirst = loaded.commits[0];
		loaded = await extended(place, loaded, head);
		const from = await remote();
		const first = loaded.commits[0];
		if (from && head !== null && first && first !== knownFirst && await isCut(place, first)) {
			await require_ledger_remote.fetchRef(from, {
				from: refs.branch,
				to: refs.copy,
				commit: head,
				depth: "whole"
			});
			loaded = await extended(place, {
				head: null,
				commits: [],
				verification: null
			}, head);
		}
	}
	/** What this clone has seen: the whole ledger, or its end. */
	async function seenBy(local) {
		const other = await endPlace.known();
		const oid = other && (await localRefs(other, refs)).seen;
		return [...local.seen === null ? [] : [{
			oid: local.seen,
			place
		}], ...other && oid ? [{
			oid,
			place: other
		}] : []];
	}
	async function verified(local) {
		const { verifyLedger } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
		const facts = await factsOf(loaded.commits, await seenBy(local));
		const verification = verifyLedger(loaded.commits, facts, loaded.verification);
		loaded = {
			...loaded,
			verification
		};
		if (verification.ok && loaded.head !== null && loaded.head !== local.seen) await require_cli_ahead_ts.runGit([
			"update-ref",
			refs.seen,
			loaded.head
		], place);
		return {
			facts,
			verification
		};
	}
	async function intact() {
		const local = await localRefs(place, refs);
		await load(await currentHead(local));
		const { verification } = await verified(local);
		if (verification.firstBad === null) return verification.recorded;
		const { ledgerBroken } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
		throw ledgerBroken(verification.firstBad);
	}
	async function history() {
		const local = await localRefs(place, refs);
		let stale = null;
		let head = local.copy ?? local.branch;
		try {
			head = await currentHead(local);
		} catch (error) {
			if (!(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "LEDGER_UNREACHABLE" || head === null) throw error;
			stale = error.message;
		}
		await load(head);
		const { facts, verification } = await verified(local);
		return {
			entries: loaded.commits,
			facts,
			verification,
			remote: (await remote())?.name ?? null,
			stale
		};
	}
	/** The whole ledger where it was read before or is needed for these facts, else as much of its end as they need. */
	async function baseFor(facts, attempt) {
		if (attempt === 0 && loaded.verification?.ok && loaded.verification.entries === loaded.commits.length) return {
			chain: loaded.verification.recorded,
			head: loaded.head,
			place
		};
		const { reachesBack } = await Promise.resolve().then(() => require("../ledger/chain.js")).then((n) => n.chain_exports);
		const tail = loaded.head === null ? await end.read(0) : null;
		if (tail && reachesBack(tail.chain, facts)) return tail;
		return {
			chain: await intact(),
			head: loaded.head,
			place
		};
	}
	/** Commits for the new entries, on top of what is there. */
	async function commit(base, added) {
		const commits = [];
		for (const one of added) commits.push(await writeCommit(base.place, commits.at(-1)?.oid ?? base.head, one));
		return commits;
	}
	async function publish(base, oid, limit) {
		const to = await remote();
		if (!to) return swapRef(root, refs, {
			from: base.head,
			to: oid
		});
		const outcome = await require_ledger_remote.pushCommit(to.from(base.place), oid, {
			ref: refs.branch,
			limit
		});
		if (outcome.state === "done") await require_cli_ahead_ts.runGit(["update-ref", "--stdin"], {
			...base.place,
			input: `update ${refs.copy} ${oid}\nupdate ${refs.seen} ${oid}\n`
		});
		return outcome;
	}
	async function append(facts) {
		const { extendChain } = await Promise.resolve().then(() => require("../ledger/chain.js")).then((n) => n.chain_exports);
		const deadline = clock.monotonic() + patience$1;
		for (let attempt = 0; attempt < attempts; attempt += 1) {
			const base = await baseFor(facts, attempt);
			const { entries, added } = extendChain(base.chain, facts);
			if (added.length === 0) return entries;
			const commits = await commit(base, [...added]);
			const last = commits.at(-1);
			const left = deadline - clock.monotonic();
			if (!last || left <= 0) break;
			const outcome = await publish(base, last.oid, left);
			if (outcome.state === "refused") throw outcome.error;
			if (outcome.state === "done") {
				const chain = [...base.chain, ...added.map(({ recorded }) => recorded)];
				if (loaded.head === null) end.note({
					chain,
					head: last.oid,
					place: base.place
				});
				else loaded = grown(loaded, commits, chain);
				return entries;
			}
			await clock.sleep(Math.random() * Math.min(longestPause, 50 * 2 ** attempt));
		}
		throw crowded$1(options.branch);
	}
	async function tail(count) {
		const found = loaded.head === null ? await end.read(count) : null;
		return found && (found.chain.length >= count || found.chain[0]?.entry.seq === 1) ? found.chain : (await intact()).slice(-count);
	}
	async function file(seq, path) {
		if (loaded.commits.length < seq) await history();
		const oid = loaded.commits[seq - 1]?.oid;
		if (oid === void 0 || /[\n\0]/.test(path)) return null;
		return (await readObjects(place, [`${oid}:${path}`]))[0] ?? null;
	}
	let turn = Promise.resolve();
	function inTurn(work) {
		const result = turn.then(work);
		turn = result.catch(() => void 0);
		return result;
	}
	return {
		read: () => inTurn(intact),
		history: () => inTurn(history),
		tail: (count) => inTurn(() => tail(count)),
		file: (seq, path) => inTurn(() => file(seq, path)),
		append: (facts) => inTurn(() => append(facts).catch(asUnrecorded))
	};
}
/** With the commits that this run put on top of it: they hold, or they would not have been written. */
function grown(loaded, added, chain) {
	const commits = [...loaded.commits, ...added];
	const last = commits.at(-1);
	const { verification } = loaded;
	if (!last || !verification) return {
		...loaded,
		verification: null
	};
	const head = require_digest.sha256Of(last.bytes);
	return {
		head: last.oid,
		commits,
		verification: {
			...verification,
			entries: commits.length,
			recorded: chain,
			head
		}
	};
}
async function extended(place, loaded, head) {
	if (head === null) return {
		head,
		commits: [],
		verification: null
	};
	const last = loaded.commits.at(-1);
	const fresh = await readCommits(place, head, { after: last?.oid ?? null });
	if (!last) return {
		head,
		commits: fresh,
		verification: null
	};
	if (fresh[0]?.parents[0] === last.oid) return {
		...loaded,
		head,
		commits: [...loaded.commits, ...fresh]
	};
	return {
		head,
		commits: await readCommits(place, head),
		verification: null
	};
}
/** In a shallow clone the ledger may have been cut as well: then its first commit has a parent that is not there. */
async function isCut(place, first) {
	if ((await require_cli_ahead_ts.gitOutput(["rev-parse", "--is-shallow-repository"], place)).toString("utf8").trim() !== "true") return false;
	const commit = await require_cli_ahead_ts.gitOutput([
		"cat-file",
		"commit",
		first.oid
	], place);
	return /^tree .*\nparent /.test(commit.toString("utf8"));
}
async function factsOf(commits, seen) {
	const all = [];
	for (const one of seen) all.push(await remember(commits, one));
	const newest = all.reduce((found, one) => found && found.seq >= one.seq ? found : one, null);
	return {
		lineage: lineageFault(commits),
		remembered: all.find(({ descends }) => !descends) ?? newest
	};
}
async function remember(commits, { oid: seen, place }) {
	const index = commits.findLastIndex(({ oid }) => oid === seen);
	const there = commits[index];
	if (there) return {
		seq: index + 1,
		sha256: require_digest.sha256Of(there.bytes),
		descends: true
	};
	const bytes = (await readObjects(place, [`${seen}:entry.json`]))[0] ?? /* @__PURE__ */ new Uint8Array(0);
	const seq = /"seq":(\d+)/.exec(new TextDecoder().decode(bytes))?.[1];
	return {
		seq: Number(seq ?? 1),
		sha256: require_digest.sha256Of(bytes),
		descends: false
	};
}
function crowded$1(branch) {
	return new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `Other writers kept being first on ${branch} for ${attempts} tries or ${patience$1 / 1e3} s; nothing was recorded.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Run it again when fewer jobs write to the ledger. A lock file left behind in the repository looks the same."
	});
}
/** Whatever git could not do here (a full disk, a read-only folder): what matters is that nothing was recorded. */
function asUnrecorded(error) {
	if (!(error instanceof Error && "syscall" in error) && !(error instanceof require_cli_ahead_ts.WaybillError && error.code === "GIT_FAILED")) throw error;
	throw new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `The ledger entry could not be written: ${error.message}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "See whether the disk is full or the repository read-only, then run it again.",
		cause: error
	});
}
const systemClock = {
	monotonic: () => node_perf_hooks.performance.now(),
	sleep: (milliseconds) => (0, node_timers_promises.setTimeout)(milliseconds)
};

// src/edge/journal.ts
/**
* Opens the journal at `path` for appending, making its folder; the file is readable by its owner alone.
* A line that an interrupted run left unfinished is ended first, so that it spoils no other.
*/
async function openJournal(path) {
	await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
	const file = await (0, node_fs_promises.open)(path, "a+", 384);
	if (await endsTorn(file)) await file.appendFile("\n");
	await syncFolder$1((0, node_path.dirname)(path));
	let waiting = [];
	let writing = null;
	let failure = null;
	async function writeAll() {
		while (waiting.length > 0) {
			const lines = waiting;
			waiting = [];
			try {
				if (failure) throw failure.error;
				await file.appendFile(lines.map(({ line }) => line).join(""));
				await file.datasync();
				for (const { done } of lines) done();
			} catch (error) {
				failure ??= { error };
				for (const { fail } of lines) fail(error);
			}
		}
		writing = null;
	}
	return {
		record({ message, state, at, receipt }) {
			const line = `${JSON.stringify({
				message,
				state,
				at,
				receipt
			})}\n`;
			return new Promise((done, fail) => {
				waiting.push({
					line,
					done,
					fail
				});
				writing ??= writeAll();
			});
		},
		async close() {
			await writing;
			await file.close();
		}
	};
}
/**
* Every whole line of the journal at `path`, oldest first; no file is no entries. An unfinished line is left out: it
* was never synced, so nothing was sent on its strength, and a receipt lost with it leaves its message in `sending`,
* which a later run must take for unknown.
*/
async function readJournal(path) {
	let text;
	try {
		text = await (0, node_fs_promises.readFile)(path, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
	return text.split("\n").flatMap((line) => {
		const entry = parseLine(line);
		return entry === null ? [] : [entry];
	});
}
function parseLine(line) {
	if (!line.startsWith("{\"message\":") || !line.endsWith("}")) return null;
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
async function endsTorn(file) {
	const { size } = await file.stat();
	if (size === 0) return false;
	const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
	return buffer[0] !== 10;
}
/** A new file survives a power cut only when its folder is synced too; Windows has no such call. */
async function syncFolder$1(path) {
	if (process.platform === "win32") return;
	const folder = await (0, node_fs_promises.open)(path, "r");
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

// src/edge/keep-unrecorded.ts
/**
* The same store, but what has happened and could not be recorded is left in a file of `folder`, to be kept by the job and
* given to `waybill ledger import` when the ledger can be written again. The error says so. The file is named for its content,
* so a second try at the same leaves one file.
*/
function keepUnrecorded(store, { folder, files }) {
	async function append(...[facts]) {
		try {
			return await store.append(facts);
		} catch (error) {
			if (!(error instanceof require_cli_ahead_ts.WaybillError) || !unrecorded.has(error.exitCode)) throw error;
			const { lastingFacts, unrecordedText } = await Promise.resolve().then(() => require("../ledger/unrecorded.js")).then((n) => n.unrecorded_exports);
			const kept = lastingFacts(facts);
			if (kept.length === 0) throw error;
			const text = unrecordedText(kept);
			const name = `waybill-unrecorded-${require_digest.sha256Of(Buffer.from(text)).slice(0, 12)}.json`;
			if (!await files.write((0, node_path.join)(folder, name), text).then(() => true, () => false)) throw error;
			const { code, message, exitCode, at } = error;
			throw new require_cli_ahead_ts.WaybillError(code, message, {
				exitCode,
				cause: error,
				hint: `${error.hint ? `${error.hint} ` : ""}What could not be recorded is kept in ${name}: keep that file and run \`waybill ledger import ${name}\`.`,
				...at ? { at } : {}
			});
		}
	}
	return {
		...store,
		append
	};
}
const unrecorded = /* @__PURE__ */ new Set([require_cli_ahead_ts.exitCodes.unrecorded, require_cli_ahead_ts.exitCodes.ledgerBroken]);

// src/edge/sole-run.ts
/** This process; its number alone may also be that of a process of an earlier container. */
const self = `${process.pid} ${(0, node_os.hostname)()} ${(0, node_crypto.randomUUID)()}`;
/**
* Makes this run the only one of the machine at what `path` names, until the function that it gives is called.
*
* The holders have numbered files, each made only where it was not there, and each removed by its own holder alone; a
* file whose process is gone is left and the next number taken. So nobody can take away a file that was just made.
* Throws SENDING_UNDER_WAY while another run holds it, or may: on another machine nobody can tell.
*/
async function holdAlone(path) {
	for (let number = 1;; number++) {
		const file = `${path}.run-${number}`;
		if (await make(file)) return () => (0, node_fs_promises.unlink)(file).catch(() => void 0);
		const holder = await readHolder(file);
		if (holder === null) number -= 1;
		else if (!isGone(holder)) throw underWay(file, holder);
	}
}
/** Made with its content at once: a run that is killed in between leaves no file of which nobody knows whose it is. */
async function make(file) {
	const draft = `${file}.${(0, node_crypto.randomUUID)()}`;
	try {
		await (0, node_fs_promises.writeFile)(draft, self, { mode: 384 });
		await (0, node_fs_promises.link)(draft, file).catch((error) => {
			if (error.code === "EEXIST") throw error;
			return (0, node_fs_promises.writeFile)(file, self, {
				flag: "wx",
				mode: 384
			});
		});
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	} finally {
		await (0, node_fs_promises.unlink)(draft).catch(() => void 0);
	}
}
async function readHolder(file) {
	try {
		return await (0, node_fs_promises.readFile)(file, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}
function isGone(holder) {
	const [id = "", host] = holder.split(" ");
	if (id === "" || host !== (0, node_os.hostname)()) return false;
	if (Number(id) === process.pid) return holder !== self;
	try {
		process.kill(Number(id), 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}
function underWay(file, holder) {
	const [id, host] = holder.split(" ");
	const who = id && host ? ` (process ${id} on ${host})` : "";
	return new require_cli_ahead_ts.WaybillError("SENDING_UNDER_WAY", `Another run in this clone is sending this now${who}.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unsent,
		hint: `Wait until it has ended, then run this again: it tells what became of it. If there is no such run any more, remove ${file}.`
	});
}

// src/edge/ledger-file.ts
const patience = 12e4;
/** How much of the end an append reads at first: more than the entries that it looks back, as a rule. */
const endBytes = 262144;
/**
* The ledger as one file of JSON lines: each line is the canonical text of an entry, so the file is the bytes of all entries
* one after another. An append holds a lock beside the file, writes its files, then its lines, each synced to the disk; lines
* that a crash left unfinished are taken back by the next. What this clone has seen last is kept in its git directory, so
* that it notices when the file goes back.
*/
function openLedgerFile({ path, memory, clock }) {
	const note = (0, node_path.join)(memory, `${(0, node_crypto.createHash)("sha256").update(path).digest("hex").slice(0, 16)}.json`);
	let loaded = {
		stream: Buffer.alloc(0),
		entries: [],
		verification: null
	};
	async function load() {
		const { verifyLedger } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
		const seen = await readSeen(note);
		const stream = await whole(path, clock);
		const known = stream.subarray(0, loaded.stream.length).equals(loaded.stream) ? loaded.verification : null;
		const entries = linesOf(stream);
		const facts = {
			lineage: null,
			remembered: seen === null ? null : {
				seq: seen.seq,
				sha256: seen.sha256,
				descends: true
			}
		};
		const verification = verifyLedger(entries, facts, known);
		loaded = {
			stream,
			entries,
			verification
		};
		if (verification.ok) await remember(verification.recorded.at(-1), stream.length);
		return {
			facts,
			verification
		};
	}
	async function intact() {
		const { verification } = await load();
		if (verification.firstBad === null) return verification.recorded;
		const { ledgerBroken } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
		throw ledgerBroken(verification.firstBad);
	}
	async function history() {
		const { facts, verification } = await load();
		return {
			entries: loaded.entries,
			facts,
			verification,
			remote: path,
			stale: null
		};
	}
	/** Where the memory cannot be written, this clone notices less; nothing is wrong with the ledger. */
	async function remember(last, end) {
		if (!last) return;
		const seen = {
			seq: last.entry.seq,
			sha256: require_digest.sha256Of(last.bytes),
			end,
			length: last.bytes.length
		};
		await (0, node_fs_promises.mkdir)(memory, { recursive: true }).then(() => replace(note, JSON.stringify(seen))).catch(() => void 0);
	}
	/** The last entries, from what this clone has seen last; null when that is not there, or something is wrong in them. */
	async function end(least) {
		const { lookBack } = await Promise.resolve().then(() => require("../ledger/chain.js")).then((n) => n.chain_exports);
		const { verifyTail } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
		const seen = await readSeen(note);
		const size = await sizeOf(path);
		const from = Math.max(0, Math.min(size - endBytes, seen ? seen.end - seen.length : size));
		const bytes = await part(path, from, size);
		if (seen && !holds(bytes, from, seen)) return null;
		const lines = linesOf(from === 0 || from === (seen ? seen.end - seen.length : 0) ? bytes : bytes.subarray(bytes.indexOf(10) + 1));
		try {
			const chain = verifyTail(lines);
			return chain[0]?.entry.seq === 1 || chain.length >= Math.max(least, lookBack) ? chain : null;
		} catch (error) {
			if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "LEDGER_BROKEN") return null;
			throw error;
		}
	}
	async function append(facts) {
		const { extendChain, reachesBack } = await Promise.resolve().then(() => require("../ledger/chain.js")).then((n) => n.chain_exports);
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
		const release = await hold(path, clock);
		try {
			await takeBack(path);
			const tail = loaded.verification === null ? await end(0) : null;
			const { entries, added } = extendChain(tail && reachesBack(tail, facts) ? tail : await intact(), facts);
			if (added.length === 0) return entries;
			for (const { fact, recorded } of added) await writeFiles(path, recorded.entry.id, fact.files ?? {});
			const size = await write(path, added.map(({ recorded }) => recorded.bytes));
			await remember(added.at(-1)?.recorded, size);
			return entries;
		} finally {
			await release();
		}
	}
	async function tail(count) {
		return (loaded.verification === null ? await end(count) : null) ?? (await intact()).slice(-count);
	}
	async function file(seq, name) {
		if (loaded.entries.length < seq) await load();
		const id = loaded.verification?.recorded[seq - 1]?.entry.id;
		const inside = id === void 0 ? null : insidePath(path, id, name);
		return inside === null ? null : (0, node_fs_promises.readFile)(inside).catch(absent);
	}
	let turn = Promise.resolve();
	function inTurn(work) {
		const result = turn.then(work);
		turn = result.catch(() => void 0);
		return result.catch((error) => {
			throw error instanceof require_cli_ahead_ts.WaybillError ? error : unusable(path, error);
		});
	}
	return {
		read: () => inTurn(intact),
		history: () => inTurn(history),
		tail: (count) => inTurn(() => tail(count)),
		file: (seq, name) => inTurn(() => file(seq, name)),
		append: (facts) => inTurn(() => append(facts))
	};
}
async function readSeen(note) {
	const text = await (0, node_fs_promises.readFile)(note, "utf8").catch(absent);
	if (text === null) return null;
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `What this clone has seen of the ledger cannot be read: ${note}`, {
			exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
			hint: "Compare the ledger with a copy or a checkpoint that was kept elsewhere, then remove that file.",
			cause
		});
	}
}
/** Whether the bytes, which begin at a place of the file, still have what was seen. */
function holds(bytes, from, seen) {
	const there = bytes.subarray(seen.end - seen.length - from, seen.end - from);
	return there.length === seen.length && require_digest.sha256Of(there) === seen.sha256;
}
/** The lines with their line breaks; a last one without is an entry that does not hold. */
function linesOf(stream) {
	const lines = [];
	for (let from = 0; from < stream.length; from += lines.at(-1)?.bytes.length ?? 0) {
		const end = stream.indexOf(10, from);
		lines.push({ bytes: stream.subarray(from, end < 0 ? stream.length : end + 1) });
	}
	return lines;
}
async function whole(path, clock) {
	for (let attempt = 1;; attempt += 1) {
		const stream = await (0, node_fs_promises.readFile)(path).catch(absent) ?? Buffer.alloc(0);
		const undone = await readUndone(path);
		if (undone !== null) return stream.subarray(0, undone);
		if (stream.length === 0 || stream.at(-1) === 10 || attempt === 20) return stream;
		await clock.sleep(10);
	}
}
async function sizeOf(path) {
	const handle = await (0, node_fs_promises.open)(path, "r").catch(absent);
	if (handle === null) return 0;
	try {
		const { size } = await handle.stat();
		return Math.min(size, await readUndone(path) ?? size);
	} finally {
		await handle.close();
	}
}
async function part(path, from, to) {
	if (to <= from) return Buffer.alloc(0);
	const handle = await (0, node_fs_promises.open)(path, "r");
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
/** Beside the file while lines are written: where it ended before, so that all of them are there in the end, or none. */
function undoneName(path) {
	return `${path}.writing`;
}
async function readUndone(path) {
	const text = await (0, node_fs_promises.readFile)(undoneName(path), "utf8").catch(absent);
	if (text === null) return null;
	const { size } = await (0, node_fs_promises.stat)(path).catch(absent) ?? { size: 0 };
	if (/^\d{1,15}$/.test(text) && Number(text) <= size) return Number(text);
	throw new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `${undoneName(path)} does not say where the ledger ended; nothing was recorded.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Waybill writes it whole or not at all, so something else did: prove the ledger without that file (remove it, then `waybill ledger verify`)."
	});
}
/** What a run that was ended half-way has written is taken back; nobody was told that it was recorded. */
async function takeBack(path) {
	const undone = await readUndone(path);
	if (undone === null) return;
	await (0, node_fs_promises.truncate)(path, undone).catch(absent);
	await (0, node_fs_promises.rm)(undoneName(path), { force: true });
}
async function write(path, lines) {
	const handle = await (0, node_fs_promises.open)(path, "a", 420);
	try {
		const { size } = await handle.stat();
		await replace(undoneName(path), String(size));
		const bytes = Buffer.concat(lines);
		await handle.appendFile(bytes);
		await handle.sync();
		await (0, node_fs_promises.rm)(undoneName(path));
		await syncFolder((0, node_path.dirname)(path));
		return size + bytes.length;
	} finally {
		await handle.close();
	}
}
async function writeFiles(path, id, files) {
	for (const [name, bytes] of Object.entries(files)) {
		const target = insidePath(path, id, name);
		if (target === null) throw new RangeError(`a ledger file cannot be named ${JSON.stringify(name)}`);
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(target), { recursive: true });
		await replace(target, bytes);
	}
}
const pathSegment = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Where a file of an entry is: by the entry's id, so that what a crash left behind is never another entry's. */
function insidePath(path, id, name) {
	const segments = name.split("/");
	return segments.every((segment) => pathSegment.test(segment)) ? (0, node_path.resolve)(`${path}.files`, id, ...segments) : null;
}
/** Written whole or not at all, and on the disk. */
async function replace(path, content) {
	const draft = `${path}.${process.pid}.tmp`;
	await (0, node_fs_promises.writeFile)(draft, content, { flush: true });
	await (0, node_fs_promises.rename)(draft, path);
	await syncFolder((0, node_path.dirname)(path));
}
/** A new file survives a power cut only when its folder is synced too; Windows has no such call. */
async function syncFolder(path) {
	if (process.platform === "win32") return;
	const folder = await (0, node_fs_promises.open)(path, "r");
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}
/** Waits for its turn among the writers of this machine; a writer that was killed does not keep the others out. */
async function hold(path, clock) {
	const deadline = clock.monotonic() + patience;
	for (;;) try {
		return await holdAlone(path);
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "SENDING_UNDER_WAY") throw error;
		if (clock.monotonic() > deadline) throw crowded(path, error);
		await clock.sleep(10 + Math.random() * 40);
	}
}
function absent(error) {
	if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
	throw error;
}
function crowded(path, cause) {
	return new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `Another writer held the ledger ${path} for ${patience / 1e3} s; nothing was recorded.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		cause,
		...cause.hint ? { hint: cause.hint } : {}
	});
}
function unusable(path, cause) {
	if (!(cause instanceof Error) || !("code" in cause)) return cause;
	return new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `The ledger ${path} cannot be read or written (${String(cause.code)}); nothing was recorded.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "See whether the disk is full and whether the file and its folder are yours, then run it again.",
		cause
	});
}

// src/edge/lists.ts
const timeoutMs = 6e4;
const maximumBytes = 67108864;
/**
* Reads a subscriber list, at most 64 MiB, within a minute. `${NAME}` must have been resolved before.
* Throws LIST_INVALID when it cannot be read whole; no word of its content is in the error.
*/
async function readList(source, setting) {
	if (typeof source !== "string") return readCommand(source.command, setting);
	if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return readPath(source, setting);
	return readUrl(source, setting);
}
async function readPath(path, setting) {
	const full = (0, node_path.resolve)(setting.folder, path);
	try {
		const { size } = await (0, node_fs_promises.stat)(full);
		if (size > maximumBytes) throw tooLong(path);
		return {
			name: path,
			format: formatOf(path),
			text: decode(await (0, node_fs_promises.readFile)(full), path)
		};
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) throw error;
		throw invalid(`The subscriber list ${path} ${error.code === "ENOENT" ? "does not exist" : "cannot be read"}.`, "Paths are relative to the folder of waybill.yml.");
	}
}
async function readUrl(address, setting) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !require_request.mayAddress(url, setting.privateHosts)) throw invalid("The URL of a subscriber list is not an https URL.", "Lists are fetched over https only.");
	const headers = {
		accept: "text/csv, application/yaml, text/plain",
		"user-agent": "waybill"
	};
	const { privateHosts: hosts, signal } = setting;
	const response = await require_request.request({
		url,
		method: "GET",
		headers,
		hosts,
		timeoutMs,
		maximumBytes,
		signal
	});
	const name = url.host;
	if (response.kind === "failure") throw invalid(`The subscriber list at ${name} could not be fetched: ${response.reason}.`);
	if (response.status !== 200) {
		const moved = response.status >= 300 && response.status < 400;
		throw invalid(`The subscriber list at ${name} answered with status ${response.status}.`, moved ? "Redirects are not followed: configure the URL that it leads to." : void 0);
	}
	if (response.cut) throw invalid(`The subscriber list at ${name} broke off, or is longer than 64 MiB.`);
	return {
		name,
		format: /\byaml\b/.test(response.headers["content-type"] ?? "") ? "yaml" : formatOf(url.pathname),
		text: decode(response.body, name)
	};
}
/** Without a shell. What the command says on its standard error stays with it: it may name people. */
async function readCommand(command, setting) {
	const [program = "", ...args] = command;
	const chunks = [];
	let bytes = 0;
	const ended = await new Promise((settle) => {
		const child = (0, node_child_process.spawn)(program, args, {
			cwd: setting.folder,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			signal: setting.signal,
			timeout: timeoutMs,
			windowsHide: true
		});
		child.stdout.on("data", (chunk) => {
			bytes += chunk.length;
			if (bytes > maximumBytes) child.kill();
			else chunks.push(chunk);
		});
		child.on("error", (error) => settle(`could not be run: ${require_request.quoteReply(error.message)}`));
		child.on("close", (code, signal) => {
			if (bytes > maximumBytes) settle("printed more than 64 MiB");
			else settle(code === 0 ? null : `ended with ${code === null ? String(signal) : `exit code ${code}`}`);
		});
	});
	if (ended !== null) throw invalid(`The command ${program}, which prints a subscriber list, ${ended}.`, "Run it by hand to see what it says.");
	const text = decode(Buffer.concat(chunks), program);
	return {
		name: program,
		format: /^\s*(?:-\s|\[|\{)/.test(text) ? "yaml" : "csv",
		text
	};
}
function formatOf(path) {
	return [
		".yaml",
		".yml",
		".json"
	].includes((0, node_path.extname)(path).toLowerCase()) ? "yaml" : "csv";
}
function decode(bytes, name) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw invalid(`The subscriber list ${name} is not UTF-8.`, "Save it as UTF-8.");
	}
}
function tooLong(name) {
	return invalid(`The subscriber list ${name} is longer than 64 MiB.`);
}
function invalid(message, hint) {
	return new require_cli_ahead_ts.WaybillError("LIST_INVALID", message, hint === void 0 ? {} : { hint });
}
/** Whether git tracks a file: a subscriber list does not belong there. Outside of a repository nothing is tracked. */
async function isTrackedList(path, folder) {
	const { runGit } = await Promise.resolve().then(() => require("../cli/ahead.js")).then((n) => n.run_exports);
	const { code } = await runGit([
		"ls-files",
		"--error-unmatch",
		"--",
		(0, node_path.resolve)(folder, path)
	], { cwd: folder });
	return code === 0;
}

// src/config/durations.ts
const units = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** `200ms`, `5s`, `2m` or `1h` in milliseconds. The schema has refused everything else before. */
function milliseconds(duration) {
	const unit = duration.replace(/^\d+/, "");
	return Number.parseInt(duration, 10) * (units[unit] ?? NaN);
}

// src/edge/probe/proxy.ts
/** The `code` of what goes wrong between here and the proxy, or at the proxy. */
const proxyFaultCode = "proxy";
/** Names that lead to metadata services. A proxy resolves names itself, so that no address is seen here. */
const metadataNames = /^(metadata|instance-data|metadata\.google\.internal)\.?$/i;
const longestHeaders = 16384;
/**
* The proxy of HTTPS_PROXY or HTTP_PROXY (small letters first) that a URL is to be reached through; null without one, for
* this machine itself, and for what NO_PROXY lists: names with all below them, `*.name`, addresses, ranges, each with a
* port or without, and `*`. Throws with the code `proxy` when the variable holds no http or https address.
*/
function proxyFor(url, variable) {
	const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
	const text = valueOf(name, variable);
	if (text === "" || isHere(require_request.hostOf(url)) || isExcepted(url, valueOf("no_proxy", variable))) return null;
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw proxyFault(`${name.toUpperCase()} is no http or https address`);
	if (metadataNames.test(url.hostname)) {
		const reason = `${url.hostname} is the name of a metadata service, which is never asked`;
		throw Object.assign(new Error(reason), { code: require_request.refusedAddressCode });
	}
	return new URL(address);
}
/**
* A connection to the host of a URL that a proxy made (CONNECT: RFC 9110, 9.3.6). The address is chosen by the proxy.
* Rejects with the code `proxy` for whatever goes wrong, since nobody here can tell whose fault it is.
*/
function openTunnel(proxy, url, network, signal) {
	const secure = proxy.protocol === "https:";
	const authority = `${url.hostname}:${url.port || (url.protocol === "https:" ? 443 : 80)}`;
	const options = {
		method: "CONNECT",
		host: require_request.hostOf(proxy),
		port: proxy.port || (secure ? 443 : 80),
		path: authority,
		headers: {
			host: authority,
			"user-agent": "waybill",
			...credentials(proxy)
		},
		agent: false,
		maxHeaderSize: longestHeaders,
		rejectUnauthorized: true,
		signal,
		...network.ca === void 0 ? {} : { ca: network.ca }
	};
	return new Promise((resolve, reject) => {
		const request = secure ? (0, node_https.request)(options) : (0, node_http.request)(options);
		request.on("connect", (response, socket, head) => {
			socket.on("error", () => void 0);
			if (response.statusCode === 200) {
				if (head.length > 0) socket.unshift(head);
				return resolve(socket);
			}
			socket.destroy();
			reject(refusedTunnel(response.statusCode ?? 0));
		});
		request.on("response", (response) => {
			response.destroy();
			reject(refusedTunnel(response.statusCode ?? 0));
		});
		request.on("error", (error) => {
			reject(proxyFault(signal.aborted ? "the proxy made no connection in time" : `the proxy cannot be used (${error.code ?? "UNKNOWN"})`));
		});
		request.on("close", () => reject(proxyFault("the proxy closed the connection")));
		request.end();
	});
}
function refusedTunnel(status) {
	return proxyFault(`${status === 407 ? "the proxy asks for other credentials" : "the proxy made no connection"} (${status})`);
}
function proxyFault(reason) {
	return Object.assign(new Error(reason), { code: proxyFaultCode });
}
function credentials({ username, password }) {
	if (username === "" && password === "") return {};
	const pair = `${unescaped(username)}:${unescaped(password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function valueOf(name, variable) {
	return (variable(name) ?? variable(name.toUpperCase()) ?? "").trim();
}
/** What is on this machine no proxy can reach for us. */
function isHere(host) {
	const name = host.replace(/\.$/, "");
	return name === "localhost" || name.endsWith(".localhost") || name.startsWith("127.") || name === "::1";
}
function isExcepted(url, list) {
	const host = require_request.hostOf(url).replace(/\.$/, "").toLowerCase();
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => matches(entry, host, port));
}
function matches(entry, host, port) {
	if (entry === "*") return true;
	const [, bare = entry, ownPort = port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
	if (ownPort !== port) return false;
	const name = bare.replace(/^\[(.*)\]$/, "$1").replace(/^\*?\./, "");
	return (0, node_net.isIP)(host) === 0 ? host === name || host.endsWith(`.${name}`) : isWithin(host, name);
}
/** Whether an address is this one, or lies in this range. */
function isWithin(host, text) {
	const family = (0, node_net.isIP)(host) === 4 ? "ipv4" : "ipv6";
	const widest = family === "ipv4" ? 32 : 128;
	const [address = "", bits = `${widest}`] = text.split("/");
	if ((0, node_net.isIP)(address) !== (0, node_net.isIP)(host) || !/^\d{1,3}$/.test(bits) || Number(bits) > widest) return false;
	const range = new node_net.BlockList();
	range.addSubnet(address, Number(bits), family);
	return range.check(host, family);
}

// src/edge/probe/connection-fault.ts
/** What says more of this machine and its network than of the target. */
const observerFaults = {
	ENOTFOUND: "the host name does not resolve",
	EAI_AGAIN: "the host name could not be resolved just now",
	ENETUNREACH: "this machine has no route to it",
	EADDRNOTAVAIL: "this machine has no address to reach it from",
	EACCES: "this machine does not permit the connection",
	EPERM: "this machine does not permit the connection",
	EMFILE: "this machine has too many open files",
	ENFILE: "this machine has too many open files",
	ENOBUFS: "this machine is out of memory for connections",
	EAFNOSUPPORT: "this machine does not know the address family",
	ERR_INVALID_URL: "the check has no URL that could be asked",
	ERR_INVALID_CHAR: "a header of the check cannot be sent",
	ERR_INVALID_HTTP_TOKEN: "a header of the check cannot be sent",
	ERR_HTTP_INVALID_HEADER_VALUE: "a header of the check cannot be sent",
	ERR_UNESCAPED_CHARACTERS: "the path of the check cannot be sent"
};
const targetFaults = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was reset",
	EHOSTUNREACH: "the host cannot be reached",
	EPIPE: "the connection was closed",
	ETIMEDOUT: "the connection timed out",
	EPROTO: "it does not speak TLS as expected",
	Z_BUF_ERROR: "the body ends too early for its encoding",
	Z_DATA_ERROR: "the body is not in the encoding that it claims",
	ERR_STREAM_PREMATURE_CLOSE: "the body ends too early",
	"content-encoding": "the body is in an encoding that was not asked for",
	HPE_HEADER_OVERFLOW: "the headers are larger than 16 KiB",
	CERT_HAS_EXPIRED: "its certificate has expired",
	CERT_NOT_YET_VALID: "its certificate is not valid yet, by the clock here",
	CERT_REVOKED: "its certificate was revoked",
	CERT_SIGNATURE_FAILURE: "the signature of its certificate is wrong",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain is self-signed",
	UNABLE_TO_GET_ISSUER_CERT: "its certificate chain has a gap",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is of an authority that is not known here",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate cannot be verified",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name"
};
/** Codes of our own errors, whose messages are written for people and hold no secret. */
const ownFaults = [
	require_request.refusedAddressCode,
	proxyFaultCode,
	"SECRET_MISSING"
];
/** Whether it was not the target that was waited for: a name server, or a proxy. */
function isStalledBefore({ outcome, code }) {
	return outcome === "error" && (code === "EAI_AGAIN" || code === "proxy");
}
/** What a failed connection shows: a fault of the target, unless its code speaks of this machine, a proxy or the check. */
function judgeConnectionFault(error) {
	const { code, message } = decisiveFault(error);
	if (ownFaults.includes(code)) return require_sample.judgement("error", {
		code,
		reason: require_markdown.visible(message)
	});
	const own = observerFaults[code];
	if (own !== void 0) return require_sample.judgement("error", {
		code,
		reason: `${own} (${code})`
	});
	if (code.startsWith("EAI_")) return require_sample.judgement("error", {
		code,
		reason: `the name server failed (${code})`
	});
	if (code === "UNKNOWN") return require_sample.judgement("error", {
		code,
		reason: "the look itself failed (UNKNOWN)"
	});
	return require_sample.judgement("fail", {
		code,
		reason: `${wordsFor(code)} (${code})`
	});
}
function wordsFor(code) {
	const known = targetFaults[code];
	if (known !== void 0) return known;
	if (/^ERR_(SSL|TLS)_/.test(code)) return "it does not speak TLS as expected";
	return code.startsWith("HPE_") ? "it does not speak HTTP as expected" : "the connection failed";
}
/** Of a target with several addresses, the one that answered at all says more than those that could not be tried. */
function decisiveFault(error) {
	const faults = (error instanceof AggregateError ? error.errors : [error]).map((one) => ({
		code: codeOf(one),
		message: one instanceof Error ? one.message : ""
	}));
	return faults.find(({ code }) => observerFaults[code] === void 0) ?? faults[0] ?? {
		code: "UNKNOWN",
		message: ""
	};
}
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" && /^[\w-]{1,60}$/.test(code) ? code : "UNKNOWN";
}

// src/edge/probe/redacted.ts
/** A judgement without secrets in what the target said: a server may give back what it was sent. */
function redacted(found, redact) {
	const clean = (text) => text === null ? null : redact(text);
	const said = (one) => {
		return {
			...one,
			version: clean(one.version),
			commit: clean(one.commit),
			reason: clean(one.reason)
		};
	};
	return {
		...said(found),
		...found.warnings ? { warnings: found.warnings.map(redact) } : {},
		...found.census ? { census: {
			...found.census,
			members: found.census.members.map(said)
		} } : {}
	};
}

// src/edge/probe/time-limit.ts
/** Not `AbortSignal.any` with `AbortSignal.timeout`: on Node 20 the combination can be collected and then never fires. */
function startTimeLimit(milliseconds, outer) {
	const controller = new AbortController();
	let up = false;
	const end = () => controller.abort();
	const timer = setTimeout(() => {
		up = true;
		end();
	}, milliseconds);
	if (outer.aborted) end();
	outer.addEventListener("abort", end, { once: true });
	return {
		signal: controller.signal,
		isUp: () => up,
		clear() {
			clearTimeout(timer);
			outer.removeEventListener("abort", end);
		}
	};
}

// src/edge/probe/prober.ts
/**
* Probes over the network and with commands. A probe takes no longer than its check's own timeout, else the one given,
* connection and body together. Throws CONFIG_INVALID when an entry of `privateHosts` cannot be understood.
*/
function createProber(options) {
	const look = lookWith(options);
	const { redact = (text) => text, refusal = null } = options;
	return { async probe(pair, timeoutMs, signal) {
		if (refusal !== null) throw refusal;
		const at = (/* @__PURE__ */ new Date()).toISOString();
		const started = performance.now();
		const { timeout } = pair.check;
		const limitMs = timeout === void 0 ? timeoutMs : milliseconds(timeout);
		const limit = startTimeLimit(limitMs, signal);
		const found = await look(pair, limitMs, limit.signal).catch(judgeOwnFault);
		limit.clear();
		return {
			...redacted(limit.isUp() ? judgeTimeout(found, pair.check.kind, limitMs) : found, redact),
			at,
			durationMs: Math.round(performance.now() - started)
		};
	} };
}
function lookWith(options) {
	const hosts = require_request.createPrivateHosts(options.privateHosts);
	const { environment, cwd = process.cwd(), redact = (text) => text } = options;
	const { repository = () => Promise.resolve(null), approvals = () => Promise.resolve(null) } = options;
	const network = {
		hosts,
		variable: environment.variable
	};
	const commands = {
		environment,
		cwd,
		redact
	};
	const expectedOnce = /* @__PURE__ */ new Set();
	return async (pair, timeoutMs, signal) => {
		const { check } = pair;
		switch (check.kind) {
			case "http": return (await Promise.resolve().then(() => require("./probe/http.js"))).probeHttp(pair, check, network, signal);
			case "tcp": return (await Promise.resolve().then(() => require("./probe/tcp.js"))).probeTcp(pair, check, hosts, signal);
			case "tls": return (await Promise.resolve().then(() => require("./probe/tls.js"))).probeTls(pair, check, network, signal);
			case "command": return (await Promise.resolve().then(() => require("./probe/command.js"))).probeCommand(pair, check, commands, signal);
			case "prometheus": {
				const { probePrometheus } = await Promise.resolve().then(() => require("./probe/prometheus.js"));
				return probePrometheus(pair, check, {
					network,
					timeoutMs
				}, signal);
			}
			case "kubernetes": {
				const { probeKubernetes } = await Promise.resolve().then(() => require("./probe/kubernetes.js"));
				return probeKubernetes(pair, check, {
					...commands,
					timeoutMs,
					expectedOnce
				}, signal);
			}
			case "github-deployment": {
				const { probeGithubDeployment } = await Promise.resolve().then(() => require("./probe/github-deployment.js"));
				return probeGithubDeployment(pair, check, {
					network,
					timeoutMs,
					repository
				}, signal);
			}
			case "instances": {
				const { probeInstances } = await Promise.resolve().then(() => require("./probe/instances.js"));
				return probeInstances(pair, check, {
					...commands,
					network,
					timeoutMs
				}, signal);
			}
			case "manual": return (await Promise.resolve().then(() => require("./probe/manual.js"))).probeManual(pair, check, approvals, signal);
		}
	};
}
/** Kinds that look at the target itself; the others ask something else about it, and cannot blame it for being slow. */
const direct = [
	"http",
	"tcp",
	"tls",
	"command"
];
/** What was cut off shows no more than that it took too long. */
function judgeTimeout(found, kind, timeoutMs) {
	if (found.census?.by === "instance") return found;
	if (isStalledBefore(found)) return found;
	const outcome = direct.includes(kind) ? "fail" : "error";
	return require_sample.judgement(outcome, {
		code: "timeout",
		reason: `did not answer within ${timeoutMs} ms`
	});
}
function judgeOwnFault(error) {
	if (error instanceof require_cli_ahead_ts.WaybillError) return require_sample.judgement("error", {
		code: error.code,
		reason: error.message
	});
	const name = error instanceof Error ? error.name : "unknown";
	return require_sample.judgement("error", {
		code: "UNEXPECTED",
		reason: `the probe itself failed (${name})`
	});
}

// src/edge/senders.ts
/**
* The channels of a configuration. Nothing is loaded, resolved or connected before a channel is opened.
* Opening one that `channels` does not configure throws CONFIG_INVALID; SECRET_MISSING comes from `setting.secret`.
*/
function createSenders(channels, setting) {
	const { privateHosts } = setting;
	const now = () => setting.now();
	return {
		async email() {
			const email = channels.email ?? unconfigured("email", "smtp: \"${SMTP_URL}\", from: \"Releases <releases@acme.example>\"");
			const { openSmtp } = await Promise.resolve().then(() => require("./smtp.js"));
			const { dkim, archive } = email;
			return openSmtp({
				url: setting.secret(email.smtp, "channels.email.smtp"),
				from: email.from,
				replyTo: email["reply-to"] ?? null,
				listId: email["list-id"] ?? null,
				dkim: dkim ? {
					...dkim,
					key: setting.secret(dkim.key, "channels.email.dkim.key")
				} : null,
				archive: archive ? {
					...archive,
					imap: setting.secret(archive.imap, "channels.email.archive.imap")
				} : null,
				privateHosts,
				now
			});
		},
		async slack() {
			const slack = channels.slack ?? unconfigured("slack", "token: \"${SLACK_BOT_TOKEN}\"");
			const { openSlack } = await Promise.resolve().then(() => require("./slack.js"));
			return openSlack({
				token: setting.secret(slack.token, "channels.slack.token"),
				api: slack.api ?? null,
				privateHosts,
				now
			});
		},
		async webhook() {
			const webhook = channels.webhook ?? unconfigured("webhook", "secret: \"${HOOK_SECRET}\"");
			const { openWebhook } = await Promise.resolve().then(() => require("./webhook.js"));
			return openWebhook({
				secrets: [webhook.secret].flat().map((secret) => setting.secret(secret, "channels.webhook.secret")),
				format: webhook.format,
				privateHosts,
				now
			});
		},
		async teams() {
			const { openTeams } = await Promise.resolve().then(() => require("./teams.js"));
			return openTeams({
				privateHosts,
				now
			});
		},
		async discord() {
			const { openDiscord } = await Promise.resolve().then(() => require("./discord.js"));
			return openDiscord({
				privateHosts,
				now
			});
		}
	};
}
function unconfigured(channel, example) {
	throw new require_cli_ahead_ts.WaybillError("CONFIG_INVALID", `An audience is reached by ${channel}, and channels.${channel} is missing.`, { hint: `Add to waybill.yml: channels: { ${channel}: { ${example} } }` });
}

// src/edge/open-edge.ts
var open_edge_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ ledgerOf: () => ledgerOf });
/** Everything that the journeys of a shipment touch. Nothing is connected before it is used. */
async function openEdge(world, run) {
	const { cwd, home, loaded, clock, files, environment } = world;
	const { configuration, placeOf } = loaded;
	const repository = await require_shared.openRepository(cwd);
	const privateHosts = require_request.createPrivateHosts(configuration.network["private-hosts"]);
	const ledger = ledgerOf({
		configuration,
		environment,
		repository,
		clock,
		home,
		files
	});
	return {
		clock,
		run: (0, node_crypto.randomUUID)(),
		random: Math.random,
		files,
		home,
		environment,
		repository,
		ledger,
		prober: createProber({
			privateHosts: configuration.network["private-hosts"],
			environment,
			cwd: home,
			redact: run.redact,
			repository: async () => {
				const remote = configuration.repository ?? await repository.remoteUrl(configuration.ledger.remote);
				return remote === null ? null : require_shared.webAddress(remote);
			},
			approvals: recordedApprovals(ledger, clock),
			refusal: await forkRefusal(environment, files)
		}),
		senders: createSenders(configuration.channels, {
			secret: (text, key) => require_cli_program_ts.resolveSecret(text, environment.variable, key, placeOf(key.split("."))),
			privateHosts,
			now: () => clock.now()
		}),
		lists: (source) => readList(source, {
			folder: home,
			privateHosts,
			signal: run.signal
		}),
		forge: async () => {
			const { openHost } = await Promise.resolve().then(() => require("./forge/open-host.js"));
			return openHost({
				remote: configuration.repository ?? await repository.remoteUrl(configuration.ledger.remote),
				configuration,
				world,
				signal: run.signal
			});
		},
		journal: (name) => openAlone((0, node_path.resolve)(repository.gitDirectory, "waybill", "journal", `${name}.jsonl`))
	};
}
/** Two runs that went on with one journal would both send what is left. */
async function openAlone(path) {
	const journal = await openJournal(path);
	let release = null;
	const close = async () => {
		await journal.close();
		await release?.();
	};
	try {
		release = await holdAlone(path);
		return {
			journal: {
				record: (entry) => journal.record(entry),
				close
			},
			earlier: await readJournal(path)
		};
	} catch (error) {
		await close();
		throw error;
	}
}
/**
* The ledger of a repository: the file that `ledger.file` names, else the branch. A token, where the run has one for pushing, is
* handed to git in its environment alone. What has happened and could not be recorded is left in a file of `home`.
*/
function ledgerOf({ configuration, environment, repository, clock, home, files }) {
	const { branch, remote, file } = configuration.ledger;
	const token = environment.variable("WAYBILL_PUSH_TOKEN");
	const memory = (0, node_path.resolve)(repository.gitDirectory, "waybill", "ledger");
	const store = file === void 0 ? openLedgerBranch({
		root: repository.root,
		branch,
		remote,
		clock,
		...token ? { token } : {}
	}) : openLedgerFile({
		path: (0, node_path.resolve)(home, file),
		memory,
		clock
	});
	return keepUnrecorded(store, {
		folder: home,
		files
	});
}

Object.defineProperty(exports, "approvalsOf", {
  enumerable: true,
  get: function () {
    return approvalsOf;
  }
});
Object.defineProperty(exports, "createProber", {
  enumerable: true,
  get: function () {
    return createProber;
  }
});
Object.defineProperty(exports, "forkRefusal", {
  enumerable: true,
  get: function () {
    return forkRefusal;
  }
});
Object.defineProperty(exports, "isTrackedList", {
  enumerable: true,
  get: function () {
    return isTrackedList;
  }
});
Object.defineProperty(exports, "judgeConnectionFault", {
  enumerable: true,
  get: function () {
    return judgeConnectionFault;
  }
});
Object.defineProperty(exports, "ledgerOf", {
  enumerable: true,
  get: function () {
    return ledgerOf;
  }
});
Object.defineProperty(exports, "milliseconds", {
  enumerable: true,
  get: function () {
    return milliseconds;
  }
});
Object.defineProperty(exports, "openEdge", {
  enumerable: true,
  get: function () {
    return openEdge;
  }
});
Object.defineProperty(exports, "openTunnel", {
  enumerable: true,
  get: function () {
    return openTunnel;
  }
});
Object.defineProperty(exports, "open_edge_exports", {
  enumerable: true,
  get: function () {
    return open_edge_exports;
  }
});
Object.defineProperty(exports, "proxyFor", {
  enumerable: true,
  get: function () {
    return proxyFor;
  }
});
Object.defineProperty(exports, "readList", {
  enumerable: true,
  get: function () {
    return readList;
  }
});
Object.defineProperty(exports, "redacted", {
  enumerable: true,
  get: function () {
    return redacted;
  }
});
Object.defineProperty(exports, "speaksOf", {
  enumerable: true,
  get: function () {
    return speaksOf;
  }
});
Object.defineProperty(exports, "startTimeLimit", {
  enumerable: true,
  get: function () {
    return startTimeLimit;
  }
});