import { t as WaybillError } from "../../errors.js";
import { t as entry } from "../tree.js";
import { a as spawnGit, i as runGit, n as gitMissing, r as gitOutput, t as gitFailed } from "./run.js";
import { c as readHistory, i as askTags, n as askFiles, o as committerFormat, r as askRemoteUrl, s as committerIn, t as askFacts } from "./opening.js";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// src/edge/acquaintances.ts
/** A release and its neighbours are asked for again; older questions may be forgotten. */
const mostRemembered = 8;
function openAcquaintances({ root, gitDirectory }) {
	const path = join(gitDirectory, "waybill", "acquaintances.json");
	/** The commits, and the mailmap that says who is who. */
	async function nameOf(below) {
		const mailmap = await readFile(join(root, ".mailmap")).catch(() => Buffer.alloc(0));
		const { createHash } = await import("node:crypto");
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
			const [digests, digestOf] = [new Set(found.digests), await openDigests()];
			return (key) => digests.has(digestOf(key));
		},
		remember: async (below, keys) => {
			const [name, digestOf] = [await nameOf(below), await openDigests()];
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
/** Enough to know a key again, too little to read it. Cryptography is loaded with the first question. */
async function openDigests() {
	const { createHash } = await import("node:crypto");
	return (key) => createHash("sha256").update(key).digest("hex").slice(0, 16);
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

// src/edge/git/commit-tree.ts
/**
* The files of a commit in a folder (relative to the top, '' for all), read out of git, from what `askFiles` was answered.
* Links are no files here. Throws GIT_FAILED.
*/
function commitTree(cwd, listed, below) {
	if (listed.code !== 0) throw gitFailed(["ls-tree"], listed);
	const folder = below === "" ? "" : `${below.replaceAll("\\", "/")}/`;
	const oids = /* @__PURE__ */ new Map();
	for (const line of listed.stdout.toString("utf8").split("\0")) {
		const match = /^100[0-7]{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
		if (match?.[2]?.startsWith(folder)) oids.set(match[2].slice(folder.length), match[1] ?? "");
	}
	return {
		paths: [...oids.keys()],
		read: async (paths, most) => {
			const wanted = new Map(paths.flatMap((path) => entry(path, oids.get(path))));
			const blobs = await readBlobs(cwd, [...new Set(wanted.values())], most);
			return new Map([...wanted].flatMap(([path, oid]) => entry(path, blobs.get(oid))));
		}
	};
}
/** One process for all of them; of what is too large nothing is kept. Throws GIT_FAILED. */
async function readBlobs(cwd, oids, most) {
	if (oids.length === 0) return /* @__PURE__ */ new Map();
	const child = spawnGit(["cat-file", "--batch"], { cwd });
	const ended = new Promise((resolve, reject) => {
		child.on("error", (cause) => reject(gitMissing(cause)));
		child.on("close", (code) => resolve(code ?? -1));
	});
	child.stderr.resume();
	child.stdin.on("error", () => void 0);
	child.stdin.end(`${oids.join("\n")}\n`);
	const batch = new Batch(most);
	for await (const chunk of child.stdout) batch.take(chunk);
	const code = await ended;
	if (code !== 0) throw gitFailed(["cat-file"], {
		code,
		stdout: Buffer.alloc(0),
		stderr: ""
	});
	return batch.blobs;
}
/** What `cat-file --batch` prints: a line with name, type and size, then so many bytes and a line end, and so on. */
var Batch = class {
	blobs = /* @__PURE__ */ new Map();
	#most;
	#line = [];
	#oid = "";
	#size = 0;
	/** Bytes that are still to come, the line end with them. */
	#left = 0;
	#kept = [];
	constructor(most) {
		this.#most = most;
	}
	take(chunk) {
		for (let at = 0; at < chunk.length;) at = this.#left === 0 ? this.#header(chunk, at) : this.#content(chunk, at);
	}
	#header(chunk, at) {
		const end = chunk.indexOf(10, at);
		this.#line.push(chunk.subarray(at, end === -1 ? chunk.length : end));
		if (end === -1) return chunk.length;
		const [oid = "", , size] = Buffer.concat(this.#line).toString("latin1").split(" ");
		this.#line = [];
		if (size !== void 0) {
			this.#oid = oid;
			this.#size = Number(size);
			this.#left = this.#size + 1;
		}
		return end + 1;
	}
	#content(chunk, at) {
		const end = Math.min(at + this.#left, chunk.length);
		if (this.#size <= this.#most) this.#kept.push(chunk.subarray(at, end));
		this.#left -= end - at;
		if (this.#left > 0) return end;
		const bytes = Buffer.concat(this.#kept).subarray(0, this.#size);
		this.blobs.set(this.#oid, this.#size <= this.#most ? { bytes } : { size: this.#size });
		this.#kept = [];
		return end;
	}
};

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
* Opens the repository that holds a folder. What was begun to be asked there is not asked again.
* Throws NOT_A_REPOSITORY with what to do. simple-git is loaded with the first small question beyond those that every
* command begins with: that takes longer than they do.
*/
async function openRepository(cwd, opening = null) {
	let ahead = opening?.history ?? null;
	const facts = await (opening?.facts ?? askFacts(cwd));
	const [bare = "", shallow = "", gitDirectory = "", ...rest] = facts.stdout.toString("utf8").split("\n");
	const [up, head = ""] = bare === "true" ? ["", ...rest] : rest;
	if (up === void 0) throw notARepository(cwd, facts.stderr);
	const root = bare === "true" ? gitDirectory : resolve(cwd, up);
	let opened;
	let tags;
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
		...answers(ask, root, opening),
		remoteUrl: async (name) => remoteUrlIn(name, await ((name === "origin" ? opening?.origin : null) ?? askRemoteUrl(root, name))),
		tags: () => tags ??= readTags(root, opening?.tags ?? askTags(root)),
		history: (selection) => {
			const begun = isWhole(selection, head) ? ahead : null;
			if (begun === null) ahead?.drop();
			ahead = null;
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
function answers(ask, cwd, opening) {
	const named = opening?.named ?? null;
	const isNamed = async (commit) => named !== null && await named.oid === commit;
	return {
		resolve: async (revision) => {
			const known = named?.name === revision ? await named.oid : null;
			if (known !== null) return known;
			const verified = (name) => ask([
				"rev-parse",
				"--verify",
				"--end-of-options",
				`${name}^{commit}`
			]);
			return (await verified(`refs/tags/${revision}`) ?? await verified(revision))?.trim() ?? null;
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
		tree: async (commit, below) => {
			const asked = await isNamed(commit) ? await named?.files : null;
			return commitTree(cwd, asked ?? await askFiles(cwd, commit), below);
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
			const known = await isNamed(commit) ? await named?.committer : null;
			if (known) return known;
			const out = await ask([
				"show",
				"-s",
				"--no-color",
				`--format=${committerFormat}`,
				"--end-of-options",
				commit
			]);
			return committerIn((out ?? "").trim().split("\0"));
		}
	};
}
function remoteUrlIn(name, { code, stdout }) {
	const url = stdout.toString("utf8").trim();
	return code !== 0 || url === "" || url === name ? null : url;
}
async function readTags(cwd, asked) {
	const answer = await asked;
	if (answer.code !== 0) throw gitFailed(["for-each-ref"], answer);
	const tags = [];
	const ignored = [];
	for (const line of answer.stdout.toString("utf8").split("\n")) {
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