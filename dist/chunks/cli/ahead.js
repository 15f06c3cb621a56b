const require_rolldown_runtime = require("../rolldown.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_buffer = require("node:buffer");

// src/errors.ts
/** What each exit code means; DESIGN section 4 is the list, and `docs/exit-codes.md` explains it to users. */
const exitCodes = {
	done: 0,
	ourFault: 1,
	usage: 2,
	unhealthy: 3,
	inconclusive: 4,
	unrecorded: 5,
	unsent: 6,
	incomplete: 7,
	ledgerBroken: 8,
	refusedByRule: 9,
	interrupted: 130,
	terminated: 143
};
/** When several codes hold at once, the first of this list is the process's answer. */
const precedence = [
	5,
	3,
	4,
	8,
	9,
	6,
	7
];
/**
* The one code a process ends with when several things happened.
* Our own faults, wrong usage and interruptions come before every outcome of the work.
*/
function worstExitCode(codes) {
	for (const code of codes) if (![0, ...precedence].includes(code)) return code;
	return precedence.find((code) => codes.includes(code)) ?? exitCodes.done;
}
/** The code that a run which was told to stop ends with: the commands abort with it. */
function interruptionCode({ reason }) {
	return Object.values(exitCodes).find((code) => code === reason) ?? exitCodes.interrupted;
}
/**
* The one error type. `message` says what happened with the values seen, `hint` what to do, `at` where.
* It never holds a secret: whoever throws it leaves them out, and the screens redact what they know.
*/
var WaybillError = class extends Error {
	name = "WaybillError";
	code;
	hint;
	at;
	exitCode;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.hint = details.hint;
		this.at = details.at;
		this.exitCode = details.exitCode ?? exitCodes.usage;
	}
};
/** Several faults of one input, reported together so that nobody fixes them one run at a time. */
var WaybillErrors = class extends Error {
	name = "WaybillErrors";
	errors;
	constructor(errors) {
		super(errors.map((error) => error.message).join("\n"));
		this.errors = errors;
	}
};

// src/git/instant.ts
/**
* Git's seconds since 1970-01-01 UTC as RFC 3339 in UTC, without fractions: how documents write dates. RFC 3339 has years of
* four digits, and git keeps whatever a broken clock says: what is later is the last second that can be written.
*/
function instant(seconds) {
	return (/* @__PURE__ */ new Date(Math.min(seconds, lastSecond) * 1e3)).toISOString().replace(".000Z", "Z");
}
/** 9999-12-31T23:59:59Z. */
const lastSecond = 253402300799;

// src/changes/detached.ts
/** Up to here V8 copies a part instead of keeping the whole (SlicedString::kMinLength). */
const copiedAnyway = 12;
/**
* The same text on its own. A part of a string keeps the whole of it in memory, and a reading outlives its message, which
* may be a thousand times as long.
*/
function detached(part) {
	return part.length <= copiedAnyway ? part : ` ${part}`.slice(1);
}

// src/edge/git/intake.ts
/** So much waits here at most, in bytes: three times the history of a large project. */
const most = 16777216;
/** What Node reads at most at once: after less there is nothing more in the pipe. */
const fullChunk = 65536;
/** In milliseconds: shorter than what it takes to fill a pipe. */
const moment = 2;
/**
* Takes in what a program prints, as it comes. A pipe holds a hundred kilobytes, and nobody empties it while this thread
* works: whoever takes from here gives way every few milliseconds (`giveWay`), or the program waits for as long.
*/
var Intake = class {
	#stream;
	#chunks = [];
	#size = 0;
	#hasEnded = false;
	#isResting = false;
	#least = 0;
	#wake = null;
	constructor(stream) {
		this.#stream = stream;
		stream.on("data", (chunk) => {
			this.#chunks.push(chunk);
			this.#size += chunk.length;
			if (this.#size >= most) stream.pause();
			else if (this.#size >= this.#least) this.#wakeUp();
			else if (chunk.length < fullChunk) this.#rest();
		});
		stream.on("error", () => void 0);
		stream.on("close", () => {
			this.#hasEnded = true;
			this.#wakeUp();
		});
	}
	/** All that has come, once it is at least so many bytes or nothing more will come; null where there is nothing more. */
	async take(least) {
		if (this.#size < least && !this.#hasEnded) await new Promise((resolve) => {
			this.#least = least;
			this.#wake = resolve;
		});
		const chunks = this.#chunks;
		if (chunks.length === 0) return null;
		this.#chunks = [];
		this.#size = 0;
		this.#stream.resume();
		return chunks;
	}
	/**
	* Leaves an emptied pipe alone for a moment, where there is not enough yet: a program that prints line by line would otherwise
	* wake this one with every few lines, which costs both more than the lines do.
	*/
	#rest() {
		if (this.#wake === null || this.#isResting) return;
		this.#isResting = true;
		this.#stream.pause();
		setTimeout(() => {
			this.#isResting = false;
			this.#stream.resume();
		}, moment);
	}
	#wakeUp() {
		this.#wake?.();
		this.#wake = null;
	}
};
/** Lets everything be taken in that waits in pipes. */
function giveWay() {
	return new Promise((resolve) => void setImmediate(resolve));
}

// src/edge/git/run.ts
var run_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runGit: () => runGit });
/**
* No prompts, no pager, no translated messages, no optional locks, and no replacements that only this clone has: the same
* answers on every machine.
*/
function gitEnvironment(added = {}) {
	return {
		...process.env,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_PAGER: "cat",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_FLUSH: "0",
		...added
	};
}
/** Starts git with an argument array, never through a shell, to be written to. */
function spawnGit(args, options) {
	return (0, node_child_process.spawn)("git", args, {
		...spawning(options),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
}
function spawning({ cwd, environment, signal }) {
	return {
		cwd,
		env: gitEnvironment(environment),
		windowsHide: true,
		...signal ? { signal } : {}
	};
}
/**
* Runs git with an argument array, never through a shell, and gives what it answered, whatever its exit code.
* Throws GIT_MISSING when there is no git, GIT_FAILED when a signal ended it: then its output may be cut.
*/
function runGit(args, options) {
	return new Promise((resolve, reject) => {
		const { input } = options;
		const child = input === void 0 ? (0, node_child_process.spawn)("git", args, {
			...spawning(options),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		}) : spawnGit(args, options);
		const out = [];
		const err = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", (cause) => reject((0, node_fs.existsSync)(options.cwd) ? gitMissing(cause) : folderMissing(options.cwd)));
		child.on("close", (code, signal) => {
			const stderr = Buffer.concat(err).toString("utf8");
			if (code === null) reject(gitKilled(args, signal, stderr));
			else resolve({
				code,
				stdout: Buffer.concat(out),
				stderr
			});
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	});
}
/** As `runGit`, for questions whose only good answer has exit code 0. Throws GIT_FAILED with git's own words. */
async function gitOutput(args, options) {
	const result = await runGit(args, options);
	if (result.code !== 0) throw gitFailed(args, result);
	return result.stdout;
}
function gitFailed(args, result) {
	const said = result.stderr.trim().split("\n").slice(-3).join(" ") || "nothing";
	return new WaybillError("GIT_FAILED", `git ${args.find((arg) => !arg.startsWith("-")) ?? ""} ended with exit code ${result.code} and said: ${withoutCredentials(said)}`, { exitCode: exitCodes.ourFault });
}
function gitKilled(args, signal, said) {
	return new WaybillError("GIT_FAILED", `git ${args[0] ?? ""} was ended by ${signal ?? "a signal"} before it was done: ${withoutCredentials(said.trim())}`, {
		exitCode: exitCodes.ourFault,
		hint: "Was the machine out of memory? Run it again."
	});
}
/** Where a process cannot be started in a folder that is not there, Node says that the program is missing. */
function folderMissing(cwd) {
	return new WaybillError("NOT_A_REPOSITORY", `There is no folder ${cwd}.`, { hint: "See how its path begins: --cwd is where Waybill runs." });
}
function gitMissing(cause) {
	return new WaybillError("GIT_MISSING", "git could not be started.", {
		hint: "Install git 2.31 or later and see that it is on the PATH.",
		cause
	});
}
/** git repeats remote URLs in its complaints; user names and passwords in them are secrets. */
function withoutCredentials(text) {
	return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1");
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
/** Starts git, told what to print. */
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
		intake: new Intake(child.stdout),
		ended
	};
}
/** Begins to read what HEAD and all tags reach. */
function readAhead(cwd, paths) {
	const log = startLog(cwd, {
		include: ["HEAD"],
		exclude: [],
		tags: true,
		paths
	});
	const { child } = log;
	const handles = [
		child,
		child.stdin,
		child.stdout,
		child.stderr
	];
	for (const handle of handles) handle.unref();
	return {
		paths,
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
	const { child, intake, ended } = ahead?.take() ?? startLog(cwd, selection);
	const records = new RecordReader(selection.paths ?? false);
	try {
		for (let chunks = await intake.take(portionBytes); chunks; chunks = await intake.take(portionBytes)) for (const chunk of chunks) for (const commits of few(records.read(chunk))) {
			yield commits;
			await giveWay();
		}
		const last = records.end();
		if (last.length > 0) yield last;
	} finally {
		child.kill();
		child.stdout.destroy();
	}
	const { code, said, error } = await ended;
	if (error) throw gitMissing(error);
	if (code !== 0) throw gitFailed(["log"], {
		code: code ?? -1,
		stdout: Buffer.alloc(0),
		stderr: said
	});
}
/** As many commits as are read in a few milliseconds. */
const fewCommits = 128;
function* few(commits) {
	for (let at = 0; at < commits.length; at += fewCommits) yield commits.slice(at, at + fewCommits);
}
/** Cuts git's output into commits. */
var RecordReader = class {
	#withPaths;
	/** Bytes that wait for more. */
	#portion = Buffer.allocUnsafeSlow(2 * portionBytes);
	#waiting = 0;
	/** Whole fields of a record that has not come whole. */
	#fields = [];
	/** What came of a field that has not ended, one character a byte. */
	#begun = "";
	/** Characters of long messages that are in memory with the texts that they came in. */
	#whole = 0;
	/** By address: the same people over and over, each made once, so that they can be told apart by what they are. */
	#signatures = /* @__PURE__ */ new Map();
	constructor(withPaths) {
		this.#withPaths = withPaths;
	}
	/** What was still waiting, for more bytes or for the begin of a next record. */
	end() {
		const last = this.#readText(this.#taken());
		return this.#withPaths && this.#fields.length > 0 ? last.concat(this.#readText("\0")) : last;
	}
	read(chunk) {
		if (chunk.length > this.#portion.length - this.#waiting) return this.#readText(this.#taken() + chunk.toString("latin1"));
		this.#waiting += chunk.copy(this.#portion, this.#waiting);
		return this.#waiting < portionBytes ? [] : this.#readText(this.#taken());
	}
	/** What waited. Few fields hold more than ASCII: only those are decoded, and all others keep to one byte a character. */
	#taken() {
		const text = this.#portion.toString("latin1", 0, this.#waiting);
		this.#waiting = 0;
		return text;
	}
	#readText(text) {
		const fields = text.split("\0");
		fields[0] = this.#begun + (fields[0] ?? "");
		this.#begun = fields.pop() ?? "";
		const all = this.#fields.length === 0 ? fields : this.#fields.concat(fields);
		const commits = [];
		const read = this.#withPaths ? this.#readWithPaths(all, commits) : this.#readPlain(all, commits);
		this.#fields = all.slice(read);
		return this.#isKept(text.length, commits.length) ? commits : commits.map(onItsOwn);
	}
	/** A part of a text keeps the whole of it in memory: cheap where a commit is a line, not for many long messages. */
	#isKept(length, commits) {
		if (length <= commits * shortRecord) return true;
		if (this.#whole + length > mostWhole) return false;
		this.#whole += length;
		return true;
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
/** V8 moves a text that is shorter whenever it tidies up, and this one never (kMaxRegularHeapObjectSize). */
const portionBytes = 131072;
/** Up to so many characters a record, texts are kept as they came; and of longer records so many in all. */
const shortRecord = 512;
const mostWhole = 16777216;
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
	return (0, node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : new TextDecoder("windows-1252").decode(bytes);
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
function beginOpening(cwd, { history = null, files = null }) {
	const ahead = history === null ? null : readAhead(cwd, history === "commits and paths");
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

// src/cli/ahead.ts
var ahead_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ beginAhead: () => beginAhead });
/** Words that say that the notes come from elsewhere, or of a history that has to come first. */
const others = [
	"--from-json",
	"--deepen",
	"--help",
	"-h"
];
/** Words that say that the whole history will be read, and those that say how: not as it is read ahead. */
const whole = "--all";
const narrowed = ["--package", "--packages"];
/** What `bom` takes for a command of its own, and not for a folder. */
const within = ["diff", "vulnerabilities"];
/**
* Where the words of a command line alone say that notes will be drafted or lockfiles read, begins to ask git what they
* need; null for any other. A guess that turns out wrong costs nothing but git's time.
*/
function beginAhead(argv) {
	const [command, first = ""] = argv;
	if (has(argv, others)) return null;
	const cwd = (0, node_path.resolve)(valueOf(argv, "--cwd") ?? ".");
	if (command === "bom" && !within.includes(first)) return beginOpening((0, node_path.resolve)(cwd, first.startsWith("-") ? "." : first), { files: valueOf(argv, "--ref") ?? "HEAD" });
	if (command !== "notes" && command !== "next") return null;
	if (command === "next" || !argv.includes(whole) || has(argv, narrowed)) return beginOpening(cwd, {});
	const configuration = (0, node_path.resolve)(cwd, valueOf(argv, "--config") ?? "waybill.yml");
	return beginOpening(cwd, { history: asksForPaths(configuration) ? "commits and paths" : "commits" });
}
/** A `path` in what belongs to the same `when`, which ends with the next item of the list. */
const pathRule = /\bwhen['"]?\s*:(?:(?!\n\s*-\s)[^])*?\bpath['"]?\s*:/;
/** Whether a configuration looks as if a rule asked for the files of commits. What cannot be read does not. */
function asksForPaths(path) {
	try {
		return pathRule.test((0, node_fs.readFileSync)(path, "utf8").slice(0, longestLook));
	} catch {
		return false;
	}
}
/** Of a configuration that is longer, only the beginning is looked at. */
const longestLook = 1e5;
function has(argv, words) {
	return argv.some((given) => words.some((word) => given === word || given.startsWith(`${word}=`)));
}
/** The last value of an option, or undefined. */
function valueOf(argv, option) {
	const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
	const word = argv[at];
	return word === option ? argv[at + 1] : word?.slice(option.length + 1);
}

Object.defineProperty(exports, "WaybillError", {
  enumerable: true,
  get: function () {
    return WaybillError;
  }
});
Object.defineProperty(exports, "WaybillErrors", {
  enumerable: true,
  get: function () {
    return WaybillErrors;
  }
});
Object.defineProperty(exports, "ahead_exports", {
  enumerable: true,
  get: function () {
    return ahead_exports;
  }
});
Object.defineProperty(exports, "askFacts", {
  enumerable: true,
  get: function () {
    return askFacts;
  }
});
Object.defineProperty(exports, "askFiles", {
  enumerable: true,
  get: function () {
    return askFiles;
  }
});
Object.defineProperty(exports, "askRemoteUrl", {
  enumerable: true,
  get: function () {
    return askRemoteUrl;
  }
});
Object.defineProperty(exports, "askTags", {
  enumerable: true,
  get: function () {
    return askTags;
  }
});
Object.defineProperty(exports, "beginOpening", {
  enumerable: true,
  get: function () {
    return beginOpening;
  }
});
Object.defineProperty(exports, "committerFormat", {
  enumerable: true,
  get: function () {
    return committerFormat;
  }
});
Object.defineProperty(exports, "committerIn", {
  enumerable: true,
  get: function () {
    return committerIn;
  }
});
Object.defineProperty(exports, "detached", {
  enumerable: true,
  get: function () {
    return detached;
  }
});
Object.defineProperty(exports, "exitCodes", {
  enumerable: true,
  get: function () {
    return exitCodes;
  }
});
Object.defineProperty(exports, "gitFailed", {
  enumerable: true,
  get: function () {
    return gitFailed;
  }
});
Object.defineProperty(exports, "gitMissing", {
  enumerable: true,
  get: function () {
    return gitMissing;
  }
});
Object.defineProperty(exports, "gitOutput", {
  enumerable: true,
  get: function () {
    return gitOutput;
  }
});
Object.defineProperty(exports, "instant", {
  enumerable: true,
  get: function () {
    return instant;
  }
});
Object.defineProperty(exports, "interruptionCode", {
  enumerable: true,
  get: function () {
    return interruptionCode;
  }
});
Object.defineProperty(exports, "readHistory", {
  enumerable: true,
  get: function () {
    return readHistory;
  }
});
Object.defineProperty(exports, "runGit", {
  enumerable: true,
  get: function () {
    return runGit;
  }
});
Object.defineProperty(exports, "run_exports", {
  enumerable: true,
  get: function () {
    return run_exports;
  }
});
Object.defineProperty(exports, "spawnGit", {
  enumerable: true,
  get: function () {
    return spawnGit;
  }
});
Object.defineProperty(exports, "withoutCredentials", {
  enumerable: true,
  get: function () {
    return withoutCredentials;
  }
});
Object.defineProperty(exports, "worstExitCode", {
  enumerable: true,
  get: function () {
    return worstExitCode;
  }
});