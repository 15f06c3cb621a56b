import { t as WaybillError } from "../../errors.js";
import { t as instant } from "../../git/instant.js";
import { a as spawnGit, i as runGit, n as gitMissing, r as gitOutput, t as gitFailed } from "./run.js";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";

// src/edge/acquaintances.ts
/** A release and its neighbours are asked for again; older questions may be forgotten. */
const mostRemembered = 8;
function openAcquaintances({ root, gitDirectory }) {
	const path = join(gitDirectory, "waybill", "acquaintances.json");
	/** The commits, and the mailmap that says who is who. */
	async function nameOf(below) {
		const mailmap = await readFile(join(root, ".mailmap")).catch(() => Buffer.alloc(0));
		return createHash("sha256").update(mailmap).update("\0").update([...below].sort().join("\n")).digest("hex");
	}
	async function readAll() {
		return parseRemembered(await readFile(path, "utf8").catch(() => "[]"));
	}
	return {
		recall: async (below) => {
			const name = await nameOf(below);
			const found = (await readAll()).find((one) => one.below === name);
			if (!found) return null;
			const digests = new Set(found.digests);
			return (key) => digests.has(digestOf(key));
		},
		remember: async (below, keys) => {
			const name = await nameOf(below);
			const others = (await readAll()).filter((one) => one.below !== name);
			const all = [{
				below: name,
				digests: [...keys].map(digestOf)
			}, ...others].slice(0, mostRemembered);
			const temporary = `${path}.${process.pid}.tmp`;
			await mkdir(dirname(path), { recursive: true }).then(() => writeFile(temporary, JSON.stringify(all))).then(() => rename(temporary, path)).catch(() => void 0);
		}
	};
}
/** Enough to know a key again, too little to read it. */
function digestOf(key) {
	return createHash("sha256").update(key).digest("hex").slice(0, 16);
}
function parseRemembered(text) {
	try {
		const all = JSON.parse(text);
		return Array.isArray(all) ? all.filter(isRemembered) : [];
	} catch {
		return [];
	}
}
function isRemembered(value) {
	const one = value;
	return typeof one?.below === "string" && Array.isArray(one.digests);
}

// src/edge/git/history.ts
/**
* Neither a message nor a name can hold a NUL (git cuts there), so the separators cannot be forged.
* Every record is these seven fields, each ended by a NUL.
*/
const fields = [
	"%H",
	"%P",
	"%at",
	"%ct",
	"%aN",
	"%aE",
	"%B"
];
const log = [
	"-c",
	"log.showSignature=false",
	"log",
	"-z",
	"--no-color",
	"--no-decorate",
	"--encoding=UTF-8"
];
/** With paths a record begins with a NUL of its own and goes on with the paths: see `endOfPaths`. */
function streamArguments({ tags = false, paths = false }) {
	const format = `--format=${paths ? "%x00" : ""}${fields.join("%x00")}`;
	const files = paths ? [
		"--name-only",
		"--no-renames",
		"--diff-merges=first-parent"
	] : [];
	return [
		...log,
		format,
		...files,
		"--stdin",
		...tags ? ["--tags"] : []
	];
}
/** Starts git, told what to print; it waits when nobody reads. */
function startLog(cwd, selection) {
	const child = spawnGit(streamArguments(selection), { cwd });
	let said = "";
	child.stderr.on("data", (chunk) => {
		if (said.length < 4096) said += chunk.toString("utf8");
	});
	const ended = new Promise((resolve) => {
		child.on("error", (error) => resolve({
			code: null,
			said,
			error
		}));
		child.on("close", (code) => resolve({
			code,
			said,
			error: null
		}));
	});
	child.stdin.on("error", () => void 0);
	child.stdin.end([...selection.include, ...selection.exclude.map((revision) => `^${revision}`)].join("\n") + "\n");
	return {
		child,
		ended
	};
}
/** Begins to read what HEAD and all tags reach. */
function readAhead(cwd) {
	const log = startLog(cwd, {
		include: ["HEAD"],
		exclude: [],
		tags: true
	});
	const { child } = log;
	child.stdout.on("readable", () => void 0);
	const handles = [
		child,
		child.stdin,
		child.stdout,
		child.stderr
	];
	for (const handle of handles) handle.unref();
	return { take: () => {
		for (const handle of handles) handle.ref();
		return log;
	} };
}
/**
* The commits of a selection in batches, newest first, while git is still reading. Memory does not grow with the
* history. `ahead` is the same selection, begun before. Throws GIT_FAILED when git ends with an error or by a signal: a cut
* history is never taken for a whole one.
*/
async function* readHistory(cwd, selection, ahead = null) {
	const { child, ended } = ahead?.take() ?? startLog(cwd, selection);
	const records = new RecordReader(selection.paths ?? false);
	try {
		for await (const chunk of child.stdout) {
			const commits = records.read(chunk);
			if (commits.length > 0) yield commits;
		}
		const last = records.end();
		if (last.length > 0) yield last;
	} finally {
		child.kill();
	}
	const { code, said, error } = await ended;
	if (error) throw gitMissing(error);
	if (code !== 0) throw gitFailed(["log"], {
		code: code ?? -1,
		stdout: Buffer.alloc(0),
		stderr: said
	});
}
/** Cuts git's output into commits. Every field is decoded on its own, so that keeping one keeps no more than it. */
var RecordReader = class {
	#rest = Buffer.alloc(0);
	#withPaths;
	/** The same people over and over: each is made once, so that they can be told apart by what they are. */
	#signatures = /* @__PURE__ */ new Map();
	constructor(withPaths) {
		this.#withPaths = withPaths;
	}
	/** What was still waiting for the begin of a next record. */
	end() {
		return this.#withPaths && this.#rest.length > 0 ? this.read(nul) : [];
	}
	read(chunk) {
		const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		const decode = isUtf8(bytes.subarray(0, bytes.lastIndexOf(0) + 1)) ? decodeUtf8 : decodeUnknown;
		const commits = [];
		let at = 0;
		for (;;) {
			const ends = fieldEnds(bytes, this.#withPaths ? at + 1 : at);
			if (ends === null) break;
			const start = this.#withPaths ? at + 1 : at;
			const [oid, parents, authored, committed, , email, message] = ends;
			const next = this.#withPaths ? endOfPaths(bytes, message + 1) : message + 1;
			if (next === null) break;
			commits.push({
				oid: bytes.toString("latin1", start, oid),
				parents: splitOids(bytes.toString("latin1", oid + 1, parents)),
				authoredAt: Number(bytes.toString("latin1", parents + 1, authored)),
				committedAt: Number(bytes.toString("latin1", authored + 1, committed)),
				author: this.#signature(decode(bytes, committed + 1, email)),
				message: decode(bytes, email + 1, message),
				paths: this.#withPaths ? splitPaths(decode(bytes, message + 1, next)) : null
			});
			at = next;
		}
		this.#rest = bytes.subarray(at);
		return commits;
	}
	/** From the two fields as they stand, with the NUL between them. */
	#signature(text) {
		const known = this.#signatures.get(text);
		if (known) return known;
		const between = text.indexOf("\0");
		const signature = {
			name: text.slice(0, between),
			email: text.slice(between + 1)
		};
		this.#signatures.set(text, signature);
		return signature;
	}
};
const nul = Buffer.alloc(1);
/** Where the seven fields of a record end, or null when it has not come whole. */
function fieldEnds(bytes, from) {
	const ends = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	let at = from;
	for (let field = 0; field < ends.length; field++) {
		const end = bytes.indexOf(0, at);
		if (end === -1) return null;
		ends[field] = end;
		at = end + 1;
	}
	return ends;
}
/**
* Where the paths of a record end: at the NUL that begins the next one, since each path is ended by a NUL and none is
* empty. Null when that has not come yet.
*/
function endOfPaths(bytes, from) {
	for (let at = from;;) {
		const end = bytes.indexOf(0, at);
		if (end === -1) return null;
		if (end === at) return at;
		at = end + 1;
	}
}
const noPaths = [];
/** The first path stands after a line end of git's own. */
function splitPaths(text) {
	return text === "" ? noPaths : text.slice(1, -1).split("\0");
}
const noOids = [];
function splitOids(text) {
	if (text === "") return noOids;
	return text.includes(" ") ? text.split(" ") : [text];
}
function decodeUtf8(bytes, from, to) {
	return bytes.toString("utf8", from, to);
}
/**
* git re-encodes what declares its encoding; what does not comes as it is. Text that is not UTF-8 is most likely
* Windows-1252, and reading it so loses nothing that a replacement character would have kept.
*/
function decodeUnknown(bytes, from, to) {
	const field = bytes.subarray(from, to);
	return isUtf8(field) ? field.toString("utf8") : new TextDecoder("windows-1252").decode(field);
}

// src/edge/git/questions.ts
/** Opens a way to ask in a folder. simple-git is loaded here: a command without git does not pay for it. */
async function openQuestions(cwd) {
	const { simpleGit } = await import("../../simple-git.js");
	const allowEnvironment = Object.keys(process.env).filter((name) => name.startsWith("GIT_"));
	return async (args) => {
		const git = simpleGit({
			baseDir: cwd,
			completion: {
				onClose: true,
				onExit: false
			},
			allowEnvironment,
			errors: (error, result) => error ?? (result.exitCode === 0 ? void 0 : /* @__PURE__ */ new Error("git said no"))
		});
		try {
			return await git.raw(["--no-replace-objects", ...args]);
		} catch (cause) {
			if (String(cause).includes("ENOENT")) throw gitMissing(cause);
			return null;
		}
	};
}

// src/edge/git/repository.ts
/**
* Opens the repository that holds a folder. `tagsAhead` reads the tags in the meantime, `historyAhead` what HEAD and the tags
* reach, for who will ask for that at once.
* Throws NOT_A_REPOSITORY with what to do. simple-git is loaded with the first small question beyond those that every
* command begins with: that takes longer than they do.
*/
async function openRepository(cwd, { tagsAhead = false, historyAhead = false } = {}) {
	const questions = [
		"--is-bare-repository",
		"--is-shallow-repository",
		"--absolute-git-dir",
		"--show-cdup"
	];
	let ahead = historyAhead ? readAhead(cwd) : null;
	let tags = tagsAhead ? readTags(cwd) : null;
	tags?.catch(() => void 0);
	const facts = await runGit([
		"rev-parse",
		...questions,
		"HEAD^{commit}"
	], { cwd });
	const [bare = "", shallow = "", gitDirectory = "", ...rest] = facts.stdout.toString("utf8").split("\n");
	const [up, head = ""] = bare === "true" ? ["", ...rest] : rest;
	if (up === void 0) throw notARepository(cwd, facts.stderr);
	const root = bare === "true" ? gitDirectory : resolve(cwd, up);
	let opened;
	const ask = async (args) => (await (opened ??= openQuestions(root)))(args);
	return {
		root,
		gitDirectory,
		shallow: shallow === "true",
		head: facts.code === 0 ? head : null,
		acquaintances: openAcquaintances({
			root,
			gitDirectory
		}),
		...answers(ask, root),
		tags: () => tags ??= readTags(root),
		history: (selection) => {
			const begun = isWhole(selection, head) ? ahead : null;
			if (begun) ahead = null;
			return readHistory(root, selection, begun);
		}
	};
}
/** Whether a selection is what `readAhead` reads. */
function isWhole({ include, exclude, tags, paths }, head) {
	return include.length === 1 && include[0] === head && exclude.length === 0 && tags === true && paths !== true;
}
function notARepository(cwd, said) {
	const dubious = /dubious ownership/.test(said);
	return new WaybillError("NOT_A_REPOSITORY", dubious ? `git does not trust the owner of ${cwd}.` : `There is no git repository in ${cwd} or above it.`, { hint: dubious ? `Run: git config --global --add safe.directory ${cwd}` : "Run it inside a clone, or name one with --cwd. In a workflow, actions/checkout comes first." });
}
function answers(ask, cwd) {
	return {
		resolve: async (revision) => {
			return (await ask([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`refs/tags/${revision}^{commit}`
			]) ?? await ask([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${revision}^{commit}`
			]))?.trim() ?? null;
		},
		isAncestor: async (oid, of) => {
			const { code } = await runGit([
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				oid,
				of
			], { cwd });
			return code === 0;
		},
		cuts: async () => {
			const path = (await ask([
				"rev-parse",
				"--git-path",
				"shallow"
			]))?.trim();
			const { readFile } = await import("node:fs/promises");
			const text = path ? await readFile(resolve(cwd, path), "utf8").catch(() => "") : "";
			return new Set(text.split("\n").filter((line) => line !== ""));
		},
		remoteUrl: async (name) => {
			const { code, stdout } = await runGit([
				"ls-remote",
				"--get-url",
				name
			], { cwd });
			const url = stdout.toString("utf8").trim();
			return code !== 0 || url === "" || url === name ? null : url;
		},
		paths: async (commit) => {
			return (await gitOutput([
				"ls-tree",
				"-r",
				"-z",
				"--name-only",
				"--full-tree",
				commit
			], { cwd })).toString("utf8").split("\0").filter((path) => path !== "");
		},
		file: async (commit, path) => {
			const result = await runGit([
				"cat-file",
				"blob",
				`${commit}:${path}`
			], { cwd });
			return result.code === 0 ? result.stdout : null;
		},
		patchIds: async (commits) => {
			const { patchIds } = await import("./patches.js");
			return patchIds(cwd, commits);
		},
		committer: async (commit) => {
			const [name = "", seconds = "0"] = (await ask([
				"show",
				"-s",
				"--no-color",
				"--format=%cN%x00%ct",
				"--end-of-options",
				commit
			]) ?? "").trim().split("\0");
			return {
				name,
				at: instant(Number(seconds))
			};
		}
	};
}
async function readTags(cwd) {
	const out = await gitOutput([
		"for-each-ref",
		`--format=%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(creatordate:unix)`,
		"refs/tags"
	], { cwd });
	const tags = [];
	const ignored = [];
	for (const line of out.toString("utf8").split("\n")) {
		if (line === "") continue;
		const [reference = "", type, oid = "", peeledType, peeled = "", taggedAt] = line.split("\0");
		const name = reference.slice(10);
		if (type === "commit") tags.push({
			name,
			oid,
			taggedAt: Number(taggedAt)
		});
		else if (peeledType === "commit") tags.push({
			name,
			oid: peeled,
			taggedAt: Number(taggedAt)
		});
		else if (peeledType === "tag") {
			const deep = await runGit([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${reference}^{commit}`
			], { cwd });
			if (deep.code === 0) tags.push({
				name,
				oid: deep.stdout.toString("latin1").trim(),
				taggedAt: Number(taggedAt)
			});
			else ignored.push(name);
		} else ignored.push(name);
	}
	return {
		tags,
		ignored
	};
}

export { openRepository as t };