import { n as instant, t as detached } from "../../changes/detached.js";
import { a as spawnGit, i as runGit, n as gitMissing, t as gitFailed } from "./run.js";
import { isUtf8 } from "node:buffer";

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
	return {
		take: () => {
			for (const handle of handles) handle.ref();
			return log;
		},
		drop: () => void child.kill()
	};
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
/** Cuts git's output into commits. */
var RecordReader = class {
	#withPaths;
	/** Whole fields of a record that has not come whole. */
	#fields = [];
	/** What came of a field that has not ended, one character a byte. */
	#begun = "";
	/** By address: the same people over and over, each made once, so that they can be told apart by what they are. */
	#signatures = /* @__PURE__ */ new Map();
	constructor(withPaths) {
		this.#withPaths = withPaths;
	}
	/** What was still waiting for the begin of a next record. */
	end() {
		return this.#withPaths && this.#fields.length > 0 ? this.read(nul) : [];
	}
	read(chunk) {
		const text = chunk.toString("latin1");
		const fields = text.split("\0");
		fields[0] = this.#begun + (fields[0] ?? "");
		this.#begun = fields.pop() ?? "";
		const all = this.#fields.concat(fields);
		const commits = [];
		const read = this.#withPaths ? this.#readWithPaths(all, commits) : this.#readPlain(all, commits);
		this.#fields = all.slice(read);
		return text.length > commits.length * shortRecord ? commits.map(onItsOwn) : commits;
	}
	/** Adds the commits that came whole, and gives the number of fields that they are. */
	#readPlain(all, commits) {
		let at = 0;
		for (; at + fields.length <= all.length; at += fields.length) commits.push(this.#commit(all, at, null));
		return at;
	}
	/** The same where an empty field begins each record, and ends the paths of the one before: no path is empty. */
	#readWithPaths(all, commits) {
		let start = 0;
		for (;;) {
			const paths = start + 1 + fields.length;
			const end = paths > all.length ? -1 : all.indexOf("", paths);
			if (end === -1) return start;
			commits.push(this.#commit(all, start + 1, pathsOf(all.slice(paths, end))));
			start = end;
		}
	}
	#commit(all, at, paths) {
		return {
			oid: all[at] ?? "",
			parents: oidsOf(all[at + 1] ?? ""),
			authoredAt: Number(all[at + 2]),
			committedAt: Number(all[at + 3]),
			author: this.#signature(all[at + 4] ?? "", all[at + 5] ?? ""),
			message: decoded(all[at + 6] ?? ""),
			paths
		};
	}
	/** The person of a name and an address as they came. */
	#signature(name, email) {
		const first = this.#signatures.get(email);
		for (let one = first; one !== void 0; one = one.next) if (one.name === name) return one.signature;
		const signed = {
			name: detached(name),
			signature: {
				name: detached(decoded(name)),
				email: detached(decoded(email))
			}
		};
		if (first === void 0) this.#signatures.set(detached(email), signed);
		else {
			signed.next = first.next;
			first.next = signed;
		}
		return signed.signature;
	}
};
const nul = Buffer.alloc(1);
/** Up to so many characters a record, the texts of a chunk are kept as they came. */
const shortRecord = 512;
function onItsOwn(commit) {
	const { oid, parents, message, paths } = commit;
	return {
		...commit,
		oid: detached(oid),
		parents: parents.length === 0 ? noOids : parents.map(detached),
		message: detached(message),
		paths: paths === null || paths.length === 0 ? paths : paths.map(detached)
	};
}
const noPaths = [];
/** The first path stands after a line end of git's own. */
function pathsOf(fields) {
	const [first, ...others] = fields;
	return first === void 0 ? noPaths : [decoded(first.slice(1)), ...others.map(decoded)];
}
const noOids = [];
function oidsOf(text) {
	if (text === "") return noOids;
	return text.includes(" ") ? text.split(" ") : [text];
}
/**
* The text of a field that came one character a byte. git re-encodes what declares its encoding; what does not comes as
* it is. A field that is not UTF-8 is most likely Windows-1252, and reading it so loses nothing that a replacement
* character would have kept.
*/
function decoded(field) {
	if (!beyondAscii.test(field)) return field;
	const bytes = Buffer.from(field, "latin1");
	return isUtf8(bytes) ? bytes.toString("utf8") : new TextDecoder("windows-1252").decode(bytes);
}
const beyondAscii = /[\x80-\xff]/;

// src/edge/git/opening.ts
/** Where the work tree and the git directory are, and what HEAD names. */
function askFacts(cwd) {
	return runGit([
		"rev-parse",
		...[
			"--is-bare-repository",
			"--is-shallow-repository",
			"--absolute-git-dir",
			"--show-cdup"
		],
		"HEAD^{commit}"
	], { cwd });
}
/** One line a tag, with fields that a NUL divides: reference, type, object, and type and object of what it names; its date. */
function askTags(cwd) {
	return runGit([
		"for-each-ref",
		`--format=%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(creatordate:unix)`,
		"refs/tags"
	], { cwd });
}
/** The URL of a remote as git would use it; for one that does not exist git repeats the name. */
function askRemoteUrl(cwd, name) {
	return runGit([
		"ls-remote",
		"--get-url",
		name
	], { cwd });
}
/** The regular files of a commit and whatever else it has, with types and object ids. */
function askFiles(cwd, commit) {
	return runGit([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	], { cwd });
}
/** The committer, from the fields that `committerFormat` prints. */
function committerIn([name = "", seconds = "0"]) {
	return {
		name,
		at: instant(Number(seconds))
	};
}
const committerFormat = "%cN%x00%ct";
/** Begins to ask. Whoever takes no answer learns of no failure either. */
function beginOpening(cwd, { history = false, files = null }) {
	const ahead = history ? readAhead(cwd) : null;
	const named = files !== null && isPlainName(files) ? askNamed(cwd, files) : null;
	const opening = {
		cwd,
		tags: askTags(cwd),
		facts: askFacts(cwd),
		origin: askRemoteUrl(cwd, "origin"),
		history: ahead,
		named
	};
	const answers = [
		opening.facts,
		opening.tags,
		opening.origin
	];
	for (const answer of [
		...answers,
		named?.oid,
		named?.committer,
		named?.files
	]) answer?.catch(() => void 0);
	return opening;
}
/** No range, and nothing else that several commits could be. */
function isPlainName(name) {
	return /^\w[\w.@/+-]*$/.test(name) && !name.includes("..");
}
/** As `Repository.resolve`: a name that git takes for a tag is meant as the tag. What is not there is left out of the answer. */
function askNamed(cwd, name) {
	const words = [
		"-c",
		"log.showSignature=false",
		"log",
		...[
			"--no-walk=unsorted",
			"--ignore-missing",
			"--no-color",
			"--encoding=UTF-8"
		],
		`--format=%H%x00${committerFormat}`
	];
	const revisions = [`refs/tags/${name}^{commit}`, `${name}^{commit}`];
	const fields = runGit([
		...words,
		"--end-of-options",
		...revisions,
		"--"
	], { cwd }).then(({ code, stdout }) => code === 0 ? (stdout.toString("utf8").split("\n", 1)[0] ?? "").split("\0") : [""]);
	const oid = fields.then(([first = ""]) => first === "" ? null : first);
	return {
		name,
		oid,
		committer: fields.then(([first, ...rest]) => first === "" ? null : committerIn(rest)),
		files: oid.then((commit) => commit === null ? null : askFiles(cwd, commit))
	};
}

export { beginOpening as a, readHistory as c, askTags as i, askFiles as n, committerFormat as o, askRemoteUrl as r, committerIn as s, askFacts as t };