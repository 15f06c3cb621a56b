const require_secrets = require("../config/secrets.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_ledger_remote = require("./git/ledger-remote.js");
const require_shared = require("../cli/source.js");
const require_request = require("./request.js");
let node_fs_promises = require("node:fs/promises");
let node_perf_hooks = require("node:perf_hooks");
let node_crypto = require("node:crypto");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
let node_os = require("node:os");
let node_timers_promises = require("node:timers/promises");

// src/ledger/digest.ts
/** SHA-256 in lower-case hex. */
function sha256Of(bytes) {
	return (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
}

// src/edge/git/ledger-commits.ts
const asStored = { GIT_NO_REPLACE_OBJECTS: "1" };
/**
* The commits that `head` reaches and `after` does not, oldest first, in two processes however many they are.
* Object ids are taken as git writes them, so SHA-1 and SHA-256 repositories read alike.
*/
async function readCommits(root, head, after) {
	const range = after === null ? [head] : [head, `^${after}`];
	const options = {
		cwd: root,
		environment: asStored
	};
	const links = (await require_cli_ahead_ts.gitOutput([
		"rev-list",
		"--reverse",
		"--topo-order",
		"--parents",
		...range
	], options)).toString("utf8").split("\n").filter((line) => line !== "").map((line) => line.split(" "));
	const contents = await readObjects(root, links.map(([oid]) => `${oid}:entry.json`));
	return links.map(([oid = "", ...parents], index) => ({
		oid,
		parents,
		bytes: contents[index] ?? /* @__PURE__ */ new Uint8Array(0)
	}));
}
/** The bytes of each object (`<commit>:<path>`), null where there is none; one `cat-file --batch` for all. */
async function readObjects(root, names) {
	if (names.length === 0) return [];
	const options = {
		cwd: root,
		environment: asStored,
		input: names.map((name) => `${name}\n`).join("")
	};
	const stream = await require_cli_ahead_ts.gitOutput(["cat-file", "--batch"], options);
	let from = 0;
	return names.map(() => {
		const end = stream.indexOf(10, from);
		const header = stream.toString("utf8", from, end);
		from = end + 1;
		const size = / blob (\d+)$/.exec(header)?.[1];
		if (size === void 0) {
			const skipped = / (?:tree|commit|tag) (\d+)$/.exec(header)?.[1];
			if (skipped !== void 0) from += Number(skipped) + 1;
			return null;
		}
		const bytes = stream.subarray(from, from + Number(size));
		from += Number(size) + 1;
		return bytes;
	});
}
/** The first place where a commit has not exactly one parent, the commit before it. */
function lineageFault(commits) {
	const index = commits.findIndex(({ parents }, place) => {
		const before = commits[place - 1];
		return before ? parents.length !== 1 || parents[0] !== before.oid : parents.length !== 0;
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
async function writeCommit(root, parent, { recorded, fact }) {
	const { seq, kind, at } = recorded.entry;
	const tree = await writeTree(root, [...Object.entries(fact.files ?? {}), ["entry.json", recorded.bytes]]);
	const date = `@${Math.floor(Date.parse(at) / 1e3)} +0000`;
	const parents = parent === null ? [] : [parent];
	return {
		oid: (await require_cli_ahead_ts.gitOutput([
			"commit-tree",
			...parents.flatMap((oid) => ["-p", oid]),
			tree
		], {
			cwd: root,
			input: `${seq} ${kind} [skip ci]\n`,
			environment: {
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
const pathSegment = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Writes files and the folders they are in; paths are relative to the tree. */
async function writeTree(root, files) {
	const lines = [];
	const folders = /* @__PURE__ */ new Map();
	function inFolder(name) {
		const inner = folders.get(name) ?? [];
		folders.set(name, inner);
		return inner;
	}
	for (const [path, bytes] of files) {
		const [name = "", ...rest] = path.split("/");
		if (!pathSegment.test(name)) throw new RangeError(`a ledger file cannot be named ${JSON.stringify(path)}`);
		if (rest.length === 0) lines.push(`100644 blob ${await writeBlob(root, bytes)}\t${name}\n`);
		else inFolder(name).push([rest.join("/"), bytes]);
	}
	for (const [name, inner] of folders) lines.push(`040000 tree ${await writeTree(root, inner)}\t${name}\n`);
	return oidOf(await require_cli_ahead_ts.gitOutput(["mktree"], {
		cwd: root,
		input: lines.join("")
	}));
}
async function writeBlob(root, bytes) {
	return oidOf(await require_cli_ahead_ts.gitOutput([
		"hash-object",
		"-w",
		"--stdin"
	], {
		cwd: root,
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
async function localRefs(root, refs) {
	const seen = await readRefs(root, [refs.seen]);
	const others = await readRefs(root, [refs.branch, refs.copy]);
	return {
		branch: others.get(refs.branch) ?? null,
		copy: others.get(refs.copy) ?? null,
		seen: seen.get(refs.seen) ?? null
	};
}
async function readRefs(root, names) {
	const args = [
		"for-each-ref",
		"--format=%(refname) %(objectname)",
		...names
	];
	const lines = (await require_cli_ahead_ts.gitOutput(args, { cwd: root })).toString("utf8").split("\n");
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

// src/edge/git/ledger-branch.ts
const attempts = 30;
const patience = 12e4;
const longestPause = 2e3;
/**
* The ledger as a branch: one commit an entry (`entry.json`, and files beside it), appended by a push that is never
* forced. The remote's branch is the ledger; the clone keeps a copy in `refs/waybill/ledger/<branch>` and the head
* that it last saw in `refs/waybill/seen/<branch>`, and leaves its own branches alone. Without the remote the ledger is
* the clone's branch, moved by compare-and-swap; when the remote is added later, that chain is what is pushed.
*/
function openLedgerBranch(options) {
	const { root } = options;
	const refs = refNames(options.branch);
	const clock = options.clock ?? systemClock;
	let loaded = {
		head: null,
		commits: [],
		verification: null
	};
	let opened;
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
		loaded = await extended(root, loaded, head);
		const from = await remote();
		const first = loaded.commits[0];
		if (from && head !== null && first && first !== knownFirst && await isCut(root, first)) {
			await require_ledger_remote.fetchRef(from, {
				from: refs.branch,
				to: refs.copy,
				commit: head,
				deepen: true
			});
			loaded = await extended(root, {
				head: null,
				commits: [],
				verification: null
			}, head);
		}
	}
	async function verified(local) {
		const { verifyLedger } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
		const facts = await factsOf(root, loaded.commits, local.seen);
		const verification = verifyLedger(loaded.commits, facts, loaded.verification);
		loaded = {
			...loaded,
			verification
		};
		if (verification.ok && loaded.head !== null && loaded.head !== local.seen) await require_cli_ahead_ts.runGit([
			"update-ref",
			refs.seen,
			loaded.head
		], { cwd: root });
		return {
			facts,
			verification
		};
	}
	async function intact() {
		const local = await localRefs(root, refs);
		await load(await currentHead(local));
		const { verification } = await verified(local);
		if (verification.firstBad === null) return verification.recorded;
		const { ledgerBroken } = await Promise.resolve().then(() => require("../ledger/verify.js")).then((n) => n.verify_exports);
		throw ledgerBroken(verification.firstBad);
	}
	async function history() {
		const local = await localRefs(root, refs);
		let stale = null;
		let head = local.copy ?? local.branch;
		try {
			head = await currentHead(local);
		} catch (error) {
			if (!(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "LEDGER_UNREACHABLE" || head === null) throw error;
			stale = error.message;
		}
		await load(head);
		const { facts } = await verified(local);
		return {
			entries: loaded.commits,
			facts,
			remote: (await remote())?.name ?? null,
			stale
		};
	}
	/** Commits for the new entries, on top of what is loaded. */
	async function commit(added) {
		const commits = [];
		for (const one of added) commits.push(await writeCommit(root, commits.at(-1)?.oid ?? loaded.head, one));
		return commits;
	}
	async function publish(oid, limit) {
		const to = await remote();
		if (!to) return swapRef(root, refs, {
			from: loaded.head,
			to: oid
		});
		const outcome = await require_ledger_remote.pushCommit(to, oid, {
			ref: refs.branch,
			limit
		});
		if (outcome.state === "done") await require_cli_ahead_ts.runGit(["update-ref", "--stdin"], {
			cwd: root,
			input: `update ${refs.copy} ${oid}\nupdate ${refs.seen} ${oid}\n`
		});
		return outcome;
	}
	async function append(facts) {
		const { extendChain } = await Promise.resolve().then(() => require("../ledger/chain.js"));
		const deadline = clock.monotonic() + patience;
		for (let attempt = 0; attempt < attempts; attempt += 1) {
			const { entries, added } = extendChain(await intact(), facts);
			if (added.length === 0) return entries;
			const last = (await commit([...added])).at(-1);
			const left = deadline - clock.monotonic();
			if (!last || left <= 0) break;
			const outcome = await publish(last.oid, left);
			if (outcome.state === "refused") throw outcome.error;
			if (outcome.state === "done") return entries;
			await clock.sleep(Math.random() * Math.min(longestPause, 50 * 2 ** attempt));
		}
		throw crowded(options.branch);
	}
	async function file(seq, path) {
		if (loaded.commits.length < seq) await history();
		const oid = loaded.commits[seq - 1]?.oid;
		if (oid === void 0 || /[\n\0]/.test(path)) return null;
		return (await readObjects(root, [`${oid}:${path}`]))[0] ?? null;
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
		file: (seq, path) => inTurn(() => file(seq, path)),
		append: (facts) => inTurn(() => append(facts).catch(asUnrecorded))
	};
}
async function extended(root, loaded, head) {
	if (head === null) return {
		head,
		commits: [],
		verification: null
	};
	const last = loaded.commits.at(-1);
	const fresh = await readCommits(root, head, last?.oid ?? null);
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
		commits: await readCommits(root, head, null),
		verification: null
	};
}
/** In a shallow clone the ledger may have been cut as well: then its first commit has a parent that is not there. */
async function isCut(root, first) {
	if ((await require_cli_ahead_ts.gitOutput(["rev-parse", "--is-shallow-repository"], { cwd: root })).toString("utf8").trim() !== "true") return false;
	const commit = await require_cli_ahead_ts.gitOutput([
		"cat-file",
		"commit",
		first.oid
	], { cwd: root });
	return /^tree .*\nparent /.test(commit.toString("utf8"));
}
async function factsOf(root, commits, seen) {
	return {
		lineage: lineageFault(commits),
		remembered: seen === null ? null : await remember(root, commits, seen)
	};
}
async function remember(root, commits, seen) {
	const index = commits.findLastIndex(({ oid }) => oid === seen);
	const there = commits[index];
	if (there) return {
		seq: index + 1,
		sha256: sha256Of(there.bytes),
		descends: true
	};
	const [bytes] = await readObjects(root, [`${seen}:entry.json`]);
	const count = await require_cli_ahead_ts.gitOutput([
		"rev-list",
		"--count",
		seen
	], { cwd: root });
	return {
		seq: Number(count.toString("utf8")),
		sha256: sha256Of(bytes ?? /* @__PURE__ */ new Uint8Array(0)),
		descends: false
	};
}
function crowded(branch) {
	return new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `Other writers kept being first on ${branch} for ${attempts} tries or ${patience / 1e3} s; nothing was recorded.`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Run it again when fewer jobs write to the ledger. A lock file left behind in the repository looks the same."
	});
}
/** Whatever git could not do here (a full disk, a read-only folder): what matters is that nothing was recorded. */
function asUnrecorded(error) {
	if (!(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "GIT_FAILED") throw error;
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
	await syncFolder((0, node_path.dirname)(path));
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
async function syncFolder(path) {
	if (process.platform === "win32") return;
	const folder = await (0, node_fs_promises.open)(path, "r");
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
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

// src/delivery/sample.ts
const nothingSeen = {
	code: null,
	status: null,
	version: null,
	commit: null,
	reason: null
};
/** The judgement of an outcome, with what is known of it; all else is null. */
function judgement(outcome, known = {}) {
	return {
		...nothingSeen,
		...known,
		outcome
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
* Probes over the network and with commands. A probe takes no longer than its timeout, connection and body together.
* Throws CONFIG_INVALID when an entry of `privateHosts` cannot be understood.
*/
function createProber(options) {
	const hosts = require_request.createPrivateHosts(options.privateHosts);
	const { environment, cwd = process.cwd(), redact = (text) => text } = options;
	async function look(pair, signal) {
		const { check } = pair;
		switch (check.kind) {
			case "http": return (await Promise.resolve().then(() => require("./probe/http.js"))).probeHttp(pair, check, hosts, signal);
			case "tcp": return (await Promise.resolve().then(() => require("./probe/tcp.js"))).probeTcp(pair, check, hosts, signal);
			case "command": return (await Promise.resolve().then(() => require("./probe/command.js"))).probeCommand(pair, check, {
				environment,
				cwd,
				redact
			}, signal);
		}
	}
	return { async probe(pair, timeoutMs, signal) {
		const at = (/* @__PURE__ */ new Date()).toISOString();
		const started = performance.now();
		const limit = startTimeLimit(timeoutMs, signal);
		const found = await look(pair, limit.signal).catch(judgeOwnFault);
		limit.clear();
		return {
			...judged(found, limit.isUp(), timeoutMs),
			at,
			durationMs: Math.round(performance.now() - started)
		};
	} };
}
/** What was cut off shows no more than that it took too long. */
function judged(found, isUp, timeoutMs) {
	if (!isUp) return found;
	return judgement("fail", {
		code: "timeout",
		reason: `did not answer within ${timeoutMs} ms`
	});
}
function judgeOwnFault(error) {
	const name = error instanceof Error ? error.name : "unknown";
	return judgement("error", {
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

// src/edge/open-edge.ts
/** Everything that the journeys of a shipment touch. Nothing is connected before it is used. */
async function openEdge({ cwd, home, loaded, clock, files, environment }, run) {
	const { configuration, placeOf } = loaded;
	const repository = await require_shared.openRepository(cwd);
	const privateHosts = require_request.createPrivateHosts(configuration.network["private-hosts"]);
	return {
		clock,
		run: (0, node_crypto.randomUUID)(),
		random: Math.random,
		files,
		home,
		environment,
		repository,
		ledger: ledgerOf({
			configuration,
			environment,
			repository,
			clock
		}),
		prober: createProber({
			privateHosts: configuration.network["private-hosts"],
			environment,
			cwd: home,
			redact: run.redact
		}),
		senders: createSenders(configuration.channels, {
			secret: (text, key) => require_secrets.resolveSecret(text, environment.variable, key, placeOf(key.split("."))),
			privateHosts,
			now: () => clock.now()
		}),
		lists: (source) => readList(source, {
			folder: home,
			privateHosts,
			signal: run.signal
		}),
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
/** The ledger of a repository. A token, where the run has one for pushing, is handed to git in its environment alone. */
function ledgerOf({ configuration, environment, repository, clock }) {
	const { branch, remote } = configuration.ledger;
	const token = environment.variable("WAYBILL_PUSH_TOKEN");
	return openLedgerBranch({
		root: repository.root,
		branch,
		remote,
		clock,
		...token ? { token } : {}
	});
}

Object.defineProperty(exports, "isTrackedList", {
  enumerable: true,
  get: function () {
    return isTrackedList;
  }
});
Object.defineProperty(exports, "judgement", {
  enumerable: true,
  get: function () {
    return judgement;
  }
});
Object.defineProperty(exports, "ledgerOf", {
  enumerable: true,
  get: function () {
    return ledgerOf;
  }
});
Object.defineProperty(exports, "openEdge", {
  enumerable: true,
  get: function () {
    return openEdge;
  }
});
Object.defineProperty(exports, "readList", {
  enumerable: true,
  get: function () {
    return readList;
  }
});
Object.defineProperty(exports, "sha256Of", {
  enumerable: true,
  get: function () {
    return sha256Of;
  }
});