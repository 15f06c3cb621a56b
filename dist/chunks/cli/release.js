const require_rolldown_runtime = require("../rolldown.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_cli_program_ts = require("./program.js");
const require_open_edge = require("../edge/open-edge.js");
const require_ledger_remote = require("../edge/git/ledger-remote.js");
const require_same_text = require("../forge/same-text.js");
const require_bom_statement = require("../attestation/bom-statement.js");
const require_checksum = require("../attestation/checksum.js");
const require_digest = require("../ledger/digest.js");
const require_frozen = require("../ledger/frozen.js");
const require_bom = require("../journeys/lockfiles.js");
const require_consignment = require("../journeys/consignment.js");
const require_notes = require("./notes.js");
const require_write_version = require("../journeys/write-version.js");
const require_shipments = require("../ledger/shipments.js");
const require_markdown = require("../notes/templates-md.js");
const require_announcement_plan = require("../journeys/announcement-plan.js");
const require_forge_address = require("../forge/forge-address.js");
let node_path = require("node:path");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	},
	get randomUUID() {
		return require("node:crypto").randomUUID;
	}
};
let node_fs_promises = require("node:fs/promises");

// src/edge/attached-files.ts
/** The largest that GitHub takes (docs.github.com, "About releases"): each file under 2 GiB. */
const mostBytes = 2 ** 31 - 1;
/**
* The files that patterns name, each once, in the order of their paths: paths from a folder, with `*` for any name in a folder.
* Throws RELEASE_UNREADY for a pattern that names none, and for a file that is empty or too large for a release.
*/
async function attachedFiles(folder, patterns) {
	const found = /* @__PURE__ */ new Map();
	for (const pattern of patterns) {
		if (pattern.includes("**")) throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `${pattern} is not understood: * stands for any name in one folder.`, { hint: "Write one for each depth: build/*.tgz and build/*/*.tgz" });
		const paths = await matches(folder, pattern);
		if (paths.length === 0) throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `There is no file ${pattern} to attach.`, { hint: "Build it first, or mend release.attach (from the folder of waybill.yml) or --attach (from --cwd)." });
		for (const path of paths) found.set((0, node_path.resolve)(folder, path), path);
	}
	const files = [];
	for (const [at, path] of [...found].toSorted(([a], [b]) => a < b ? -1 : 1)) files.push(await readAttached(at, path));
	return files;
}
async function matches(folder, pattern) {
	const absolute = /^(?:\/|[A-Za-z]:[\\/])/.exec(pattern)?.[0] ?? "";
	const parts = pattern.slice(absolute.length).split(/[\\/]+/).filter((part) => part !== "" && part !== ".");
	let paths = [absolute];
	for (const part of parts) paths = part.includes("*") ? (await Promise.all(paths.map((path) => namesIn(folder, path, part)))).flat() : paths.map((path) => joined$1(path, part));
	const known = await Promise.all(paths.map((path) => isFile((0, node_path.resolve)(folder, path))));
	return paths.filter((_, index) => known[index] === true);
}
async function namesIn(folder, path, part) {
	const fits = require_shared.globOf(part);
	return (await (0, node_fs_promises.readdir)((0, node_path.resolve)(folder, path)).catch(() => [])).filter((name) => fits(name) && (part.startsWith(".") || !name.startsWith("."))).map((name) => joined$1(path, name));
}
function joined$1(path, part) {
	return path === "" || path.endsWith("/") || path.endsWith("\\") ? `${path}${part}` : `${path}/${part}`;
}
async function isFile(path) {
	return (await (0, node_fs_promises.stat)(path).catch(() => null))?.isFile() === true;
}
async function readAttached(at, path) {
	const { size } = await (0, node_fs_promises.stat)(at);
	if (size === 0 || size > mostBytes) throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", size === 0 ? `${path} is empty.` : `${path} has ${size} bytes, and a release takes files under 2 GiB.`, {
		at: { file: path },
		hint: "See how it was built, or leave it out of what is attached."
	});
	const content = await (0, node_fs_promises.readFile)(at);
	return {
		name: (0, node_path.basename)(at),
		path,
		content,
		sha256: (0, node_crypto.createHash)("sha256").update(content).digest("hex")
	};
}

// src/edge/git/release-identity.ts
/**
* Who makes a release: whom git is configured with, else the account that started the run of a CI system (GitHub's
* address that keeps a person's own private, docs.github.com, "Setting your commit email address"). Throws RELEASE_UNREADY
* where nobody is known: a name that git guesses from the machine is nobody's.
*/
async function releaseIdentity(root, { variable, actor }) {
	if ((await Promise.all([setting(root, "user.name", variable("GIT_COMMITTER_NAME")), setting(root, "user.email", variable("GIT_COMMITTER_EMAIL") ?? variable("EMAIL"))])).every((one) => one !== null)) return {};
	const person = personOf(variable) ?? (actor.kind === "ci" ? unnamed : null);
	if (person !== null) return asVariables(person);
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", "git does not know who makes the tag.", { hint: "Run: git config --global user.name \"Your Name\" && git config --global user.email you@example.com" });
}
/** The identity that the ledger's commits have. */
const unnamed = {
	name: "Waybill",
	email: "waybill@localhost"
};
async function setting(root, key, first) {
	if (first) return first;
	const { code, stdout } = await require_cli_ahead_ts.runGit([
		"config",
		"--get",
		key
	], { cwd: root });
	const value = stdout.toString("utf8").trim();
	return code === 0 && value !== "" ? value : null;
}
function personOf(variable) {
	const [login, id] = [variable("GITHUB_ACTOR"), variable("GITHUB_ACTOR_ID")];
	if (login) {
		const server = variable("GITHUB_SERVER_URL") ?? "";
		const host = URL.canParse(server) ? new URL(server).hostname : "github.com";
		return {
			name: login,
			email: `${id ? `${id}+` : ""}${login}@users.noreply.${host}`
		};
	}
	const [name, email] = [variable("GITLAB_USER_NAME"), variable("GITLAB_USER_EMAIL")];
	return name && email ? {
		name,
		email
	} : null;
}
function asVariables({ name, email }) {
	return {
		GIT_AUTHOR_NAME: name,
		GIT_AUTHOR_EMAIL: email,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email
	};
}
/** The same at a time, in seconds since 1970-01-01 UTC. */
function dated(identity, at) {
	const date = `@${at} +0000`;
	return {
		...identity,
		GIT_AUTHOR_DATE: date,
		GIT_COMMITTER_DATE: date
	};
}

// src/edge/git/make-tag.ts
/** The tag of a name; null where there is none, or it names no commit. */
async function readTag(root, name) {
	const args = [
		"for-each-ref",
		`--format=%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00%(creatordate:unix)`,
		`refs/tags/${name}`
	];
	const lines = (await require_cli_ahead_ts.gitOutput(args, { cwd: root })).toString("utf8").split("\n").filter((line) => line !== "");
	if (lines.length === 0) return null;
	const exact = await require_cli_ahead_ts.runGit([
		"rev-parse",
		"--verify",
		"--quiet",
		`refs/tags/${name}`
	], { cwd: root });
	const line = lines.find((one) => one.startsWith(exact.stdout.toString("utf8").trim()));
	if (exact.code !== 0 || line === void 0) return null;
	const [object = "", type, peeled = "", peeledType, at = "0"] = line.split("\0");
	if (type === "commit") return {
		object,
		commit: object,
		at: Number(at)
	};
	return peeledType === "commit" ? {
		object,
		commit: peeled,
		at: Number(at)
	} : null;
}
/** The tags whose commits hold a commit, or are it. */
async function tagsAbove(root, commit) {
	const args = [
		"for-each-ref",
		"--format=%(refname)",
		`--contains=${commit}`,
		"refs/tags"
	];
	return (await require_cli_ahead_ts.gitOutput(args, { cwd: root })).toString("utf8").split("\n").filter((line) => line !== "").map((line) => line.slice(10));
}
/**
* Makes an annotated tag, signed where that is wanted or configured, and gives its object. The message stays as it is, byte for
* byte. Throws RELEASE_UNREADY where it cannot be signed, USAGE for a name that git refuses.
*/
async function makeTag(root, identity, tag) {
	if ((await require_cli_ahead_ts.runGit(["check-ref-format", `refs/tags/${tag.name}`], { cwd: root })).code !== 0 || tag.name.startsWith("-")) throw new require_cli_ahead_ts.WaybillError("USAGE", `${tag.name} is no name for a tag.`, { hint: "Mend `tags` in waybill.yml, as in tags: \"v{version}\"." });
	const how = [
		"--annotate",
		tag.sign === null ? "--annotate" : tag.sign ? "--sign" : "--no-sign",
		"--cleanup=verbatim",
		"--file=-"
	];
	const args = [
		"tag",
		...new Set(how),
		"--",
		tag.name,
		tag.commit
	];
	const made = await require_cli_ahead_ts.runGit(args, {
		cwd: root,
		input: tag.message,
		environment: dated(identity, tag.at)
	});
	if (made.code === 0) return (await require_cli_ahead_ts.gitOutput([
		"rev-parse",
		"--verify",
		`refs/tags/${tag.name}`
	], { cwd: root })).toString("utf8").trim();
	if (!/sign|gpg|secret key/i.test(made.stderr)) throw require_cli_ahead_ts.gitFailed(args, made);
	throw unsigned(`The tag ${tag.name}`, made.stderr);
}
/** The error for what git could not sign, in git's words. */
function unsigned(what, stderr) {
	const said = require_cli_ahead_ts.withoutCredentials(stderr).trim().split("\n").slice(0, 2).join(" ");
	return new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `${what} could not be signed: ${said}`, { hint: "Set user.signingkey (and gpg.format: ssh, for a key of SSH), or have it not signed: release.sign: false in waybill.yml for the tag, git config commit.gpgSign false for the commit." });
}
/** Takes back a tag of this clone, if it is still the one that is meant. */
async function removeTag(root, name, object) {
	const args = [
		"update-ref",
		"-d",
		`refs/tags/${name}`,
		object
	];
	if ((await require_cli_ahead_ts.runGit(args, { cwd: root })).code !== 0 && (await readTag(root, name))?.object === object) throw new require_cli_ahead_ts.WaybillError("GIT_FAILED", `The tag ${name} could not be taken back.`, {
		exitCode: require_cli_ahead_ts.exitCodes.ourFault,
		hint: `Run: git tag --delete ${name}`
	});
}

// src/edge/git/push-release.ts
const answerLimit = 12e4;
const transferLimit = 6e5;
/**
* The remote of a clone, by its name; null where the clone has none of that name. A token, where there is one, is handed to git
* in its environment alone. Every method throws RELEASE_UNREADY (exit code 7) where the remote cannot be asked.
*/
async function openReleaseRemote(root, { name, token, signal }) {
	const remote = await require_ledger_remote.findRemote(root, name, token ?? void 0);
	if (remote === null) return null;
	const ask = (args, limit) => asked(remote, args, {
		limit,
		signal
	});
	return {
		name,
		standing: async ({ tags, branch }) => {
			const patterns = [...tags.flatMap((tag) => [`refs/tags/${tag}`, `refs/tags/${tag}^{}`]), ...branch === null ? [] : [`refs/heads/${branch}`]];
			if (patterns.length === 0) return {
				tags: /* @__PURE__ */ new Map(),
				branch: null
			};
			const result = await ask([
				"ls-remote",
				"--quiet",
				"--",
				remote.name,
				...patterns
			], answerLimit);
			if (result.code !== 0) throw unreachable(remote, result);
			return standingIn(result.stdout.toString("utf8"), tags, branch);
		},
		fetchTags: async (names) => {
			if (names.length === 0) return;
			const quiet = [
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--no-auto-gc",
				"--no-recurse-submodules"
			];
			const references = names.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`);
			const args = [
				"fetch",
				...quiet,
				"--refmap=",
				"--",
				remote.name,
				...references
			];
			const result = await ask(args, transferLimit);
			if (result.code !== 0) throw unreachable(remote, result);
		},
		push: async ({ branch, tags }) => {
			const plain = [
				"--porcelain",
				"--no-verify",
				"--no-follow-tags",
				"--no-signed",
				"--recurse-submodules=no"
			];
			const references = [...branch === null ? [] : [`${branch.commit}:refs/heads/${branch.name}`], ...tags.map(({ name: tag, object }) => `${object}:refs/tags/${tag}`)];
			const args = [
				"push",
				"--atomic",
				...plain,
				"--",
				remote.name,
				...references
			];
			const result = await ask(args, transferLimit);
			if (result.code === 0) return { state: "done" };
			const rejected = rejectionsIn(result.stdout.toString("utf8"));
			if (rejected.length === 0) throw unreachable(remote, result);
			const raced = rejected.some((reason) => require_ledger_remote.lostRace(reason, result.stderr) || /already exists/.test(reason));
			const rules = spoken(result.stderr).flatMap((line) => /^remote: (.*\S)/.exec(line)?.[1] ?? []);
			const said = require_cli_ahead_ts.withoutCredentials([...new Set(rejected), ...rules].join(" "));
			return {
				state: raced ? "raced" : "refused",
				said
			};
		}
	};
}
function standingIn(listed, tags, branch) {
	const references = new Map(listed.split("\n").flatMap((line) => {
		const [, oid, name] = /^([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
		return oid === void 0 || name === void 0 ? [] : [[name, oid]];
	}));
	return {
		branch: branch === null ? null : references.get(`refs/heads/${branch}`) ?? null,
		tags: new Map(tags.flatMap((tag) => {
			const object = references.get(`refs/tags/${tag}`);
			if (object === void 0) return [];
			return [[tag, {
				object,
				commit: references.get(`refs/tags/${tag}^{}`) ?? object
			}]];
		}))
	};
}
/** Why references were rejected, in git's words; those that only went down with the others say nothing. */
function rejectionsIn(porcelain) {
	return porcelain.split("\n").filter((line) => line.startsWith("!	")).map((line) => line.split("	")[2] ?? "").filter((reason) => !/atomic push fail/.test(reason));
}
async function asked(remote, args, { limit, signal }) {
	const late = AbortSignal.timeout(limit);
	try {
		return await require_cli_ahead_ts.runGit(args, {
			...remote.place,
			signal: AbortSignal.any([signal, late])
		});
	} catch (cause) {
		if (signal.aborted) throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `The run was interrupted while it asked ${remote.name}.`, {
			exitCode: require_cli_ahead_ts.interruptionCode(signal),
			hint: "Run it again: it goes on from where it was.",
			cause
		});
		if (!late.aborted) throw cause;
		throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `${remote.name} did not answer git ${args[0] ?? ""} within ${limit / 1e3} s.`, {
			exitCode: require_cli_ahead_ts.exitCodes.incomplete,
			hint: "See whether it is up, then run it again.",
			cause
		});
	}
}
function unreachable(remote, result) {
	const said = spoken(result.stderr).join(" ") || `exit code ${result.code}`;
	return new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `${remote.name} could not be reached by git: ${said}`, {
		exitCode: require_cli_ahead_ts.exitCodes.incomplete,
		hint: `Try: git ls-remote ${remote.name}. In a workflow the job needs \`permissions: contents: write\`.`
	});
}
/** The last lines of what git and the remote said, without what only decorates them. */
function spoken(stderr) {
	return require_cli_ahead_ts.withoutCredentials(stderr).split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && line !== "remote:").slice(-6);
}

// src/edge/git/release-commit.ts
/** Null where this clone has no such commit. */
async function readCommit(root, oid) {
	const { code, stdout } = await require_cli_ahead_ts.runGit([
		"-c",
		"log.showSignature=false",
		...[
			"show",
			"--no-patch",
			"--no-color",
			"--format=%P%x00%s%x00%ct",
			"--end-of-options",
			oid
		]
	], { cwd: root });
	if (code !== 0) return null;
	const [parents = "", subject = "", at = "0"] = stdout.toString("utf8").trimEnd().split("\0");
	return {
		parents: parents.split(" ").filter((one) => one !== ""),
		subject,
		at: Number(at)
	};
}
/** The branch that is checked out; null where HEAD is detached. */
async function checkedOutBranch(root) {
	const { code, stdout } = await require_cli_ahead_ts.runGit([
		"symbolic-ref",
		"--quiet",
		"HEAD"
	], { cwd: root });
	return code === 0 ? text(stdout).replace(/^refs\/heads\//, "") : null;
}
/** The tracked files that differ from HEAD, by their paths; none in a repository without a work tree. */
async function changedFiles(root) {
	const { code, stdout } = await require_cli_ahead_ts.runGit([...[
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=no"
	], "--ignore-submodules=untracked"], { cwd: root });
	if (code !== 0) return [];
	return stdout.toString("utf8").split("\0").filter((line) => line !== "").map((line) => line.slice(3));
}
/**
* Writes a commit, and touches nothing else: no branch, no index, no file of the work tree. The same files at the same time by
* the same person are the same commit. Throws RELEASE_UNREADY for a path that is a link.
*/
async function writeReleaseCommit(root, identity, { parent, files, message, sign, at }) {
	const index = (0, node_path.join)(await gitFolder(root), "waybill", `release-${(0, node_crypto.randomUUID)()}.index`);
	await (0, node_fs_promises.mkdir)((0, node_path.dirname)(index), { recursive: true });
	const place = {
		cwd: root,
		environment: { GIT_INDEX_FILE: index }
	};
	try {
		await require_cli_ahead_ts.gitOutput(["read-tree", parent], place);
		const lines = [];
		for (const [path, content] of files) {
			const mode = await modeOf(root, parent, path);
			const blob = text(await require_cli_ahead_ts.gitOutput([
				"hash-object",
				"-w",
				"--stdin"
			], {
				...place,
				input: content
			}));
			lines.push(`${mode} ${blob}\t${path}\0`);
		}
		await require_cli_ahead_ts.gitOutput([
			"update-index",
			"--add",
			"-z",
			"--index-info"
		], {
			...place,
			input: lines.join("")
		});
		const tree = text(await require_cli_ahead_ts.gitOutput(["write-tree"], place));
		const signed = sign ?? await signsCommits(root) ? ["-S"] : [];
		const args = [
			"commit-tree",
			...signed,
			"-p",
			parent,
			tree
		];
		const environment = dated(identity, at);
		const made = await require_cli_ahead_ts.runGit(args, {
			cwd: root,
			input: `${message}\n`,
			environment
		});
		if (made.code === 0) return text(made.stdout);
		throw signed.length > 0 ? unsigned("The release commit", made.stderr) : require_cli_ahead_ts.gitFailed(args, made);
	} finally {
		await (0, node_fs_promises.rm)(index, { force: true });
	}
}
/**
* Brings the branch that is checked out from a commit to one after it, with the work tree. False where git does not take it,
* since files there differ: then nothing was touched.
*/
async function advance(root, from, to) {
	if (!(text(await require_cli_ahead_ts.gitOutput(["rev-parse", "--is-bare-repository"], { cwd: root })) === "true")) {
		if ((await require_cli_ahead_ts.runGit([
			"read-tree",
			"-m",
			"-u",
			from,
			to
		], { cwd: root })).code !== 0) return false;
	}
	return (await require_cli_ahead_ts.runGit([
		"update-ref",
		"-m",
		"waybill release",
		"HEAD",
		to,
		from
	], { cwd: root })).code === 0;
}
async function modeOf(root, commit, path) {
	const mode = (await require_cli_ahead_ts.gitOutput([
		"ls-tree",
		"--full-tree",
		"-z",
		commit,
		"--",
		path
	], { cwd: root })).toString("utf8").slice(0, 6);
	if (mode === "" || mode === "100644" || mode === "100755") return mode || "100644";
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `${path} is no plain file, so a release cannot write into it.`, {
		at: { file: path },
		hint: "Name the file itself in release.changelog or version.files, not a link to it."
	});
}
async function signsCommits(root) {
	const { code, stdout } = await require_cli_ahead_ts.runGit([
		"config",
		"--type=bool",
		"--get",
		"commit.gpgSign"
	], { cwd: root });
	return code === 0 && text(stdout) === "true";
}
async function gitFolder(root) {
	return text(await require_cli_ahead_ts.gitOutput(["rev-parse", "--absolute-git-dir"], { cwd: root }));
}
function text(output) {
	return output.toString("utf8").trim();
}

// src/edge/git/release-git.ts
/** Opens a clone for releasing; nothing is asked of the remote yet. */
async function openReleaseGit(root, { remote, environment, signal }) {
	const token = environment.variable("WAYBILL_PUSH_TOKEN") ?? null;
	let identity;
	const whose = () => identity ??= releaseIdentity(root, environment);
	return {
		remote: await openReleaseRemote(root, {
			name: remote,
			token,
			signal
		}),
		branch: () => checkedOutBranch(root),
		changedFiles: () => changedFiles(root),
		commit: (oid) => readCommit(root, oid),
		tag: (name) => readTag(root, name),
		tagsAbove: (commit) => tagsAbove(root, commit),
		writeCommit: async (commit) => writeReleaseCommit(root, await whose(), commit),
		makeTag: async (tag) => makeTag(root, await whose(), tag),
		removeTag: (name, object) => removeTag(root, name, object),
		advance: (from, to) => advance(root, from, to)
	};
}

// src/forge/release-kept.ts
/** Files that list the others: one of a run that names fewer files would deny those that hang there. */
const lists = [".sha256", ".intoto.json"];
/**
* Leaves what people did at the forge: a name and a text that are there already, which somebody may have edited, and, where files
* hang on it that this run does not name, the digests and the statement that may speak of them.
*/
function keepWhatIsThere(found, wanted) {
	if (found === null) return {
		wanted,
		left: []
	};
	const left = [];
	const body = found.body.trim() === "" || require_same_text.isSameText(found.body, wanted.body) ? wanted.body : found.body;
	if (body !== wanted.body) left.push("leaves its text, which is another than the notes; delete it there to have it written again");
	const name = found.name === "" ? wanted.name : found.name;
	const names = new Set(wanted.assets.map((asset) => asset.name));
	const more = found.assets.filter((asset) => asset.whole && !names.has(asset.name)).map((asset) => asset.name);
	const there = new Set(found.assets.map((asset) => asset.name));
	const isKept = (file) => more.length > 0 && there.has(file) && lists.some((ending) => file.endsWith(ending));
	const assets = wanted.assets.filter((asset) => !isKept(asset.name));
	if (assets.length < wanted.assets.length) left.push(`leaves its digests and its statement, since this run does not name ${more.join(", ")}, which hang there too`);
	return {
		wanted: {
			...wanted,
			name,
			body,
			assets
		},
		left
	};
}

// src/journeys/release-assets.ts
/** What the files of a release begin with: the package or the repository, and the version. */
function assetStem({ draft, release }, configuration) {
	return assetName(`${(release.package ?? draft.notes.repository.url?.split("/").at(-1) ?? configuration.product ?? "release").split("/").at(-1) ?? "release"}-${release.version}`);
}
/** A name that every forge keeps as it is: GitHub writes a full stop for what it does not take, and one for several. */
function assetName(name) {
	return name.replace(/[^A-Za-z0-9_+@-]+/g, ".").replace(/^\.+|\.+$/g, "") || "file";
}
/**
* The files of a release: the whole notes, the bill of materials (the bytes that were announced, where the commit was), the statement
* about what is attached, the files that were named, and the SHA-256 of all of them. Throws BOM_REQUIRED, RELEASE_UNREADY for two
* files of one name, and what drawing up a bill of materials throws.
*/
async function gatherAssets(subject, sources) {
	const stem = assetStem(subject, sources.configuration);
	const bom = await bomOf(subject, sources);
	const attached = sources.files.map(({ name, content, sha256 }) => ({
		name: assetName(name),
		label: name,
		mediaType: "application/octet-stream",
		content,
		sha256
	}));
	const about = attached.map(({ name, sha256 }) => ({
		name,
		sha256
	}));
	const assets = [assetOf(`${stem}.notes.md`, "Release notes", "text/markdown", sources.notes), ...attached];
	if (bom.document !== null) {
		const document = assetOf(`${stem}.cdx.json`, "Bill of materials (CycloneDX)", "application/vnd.cyclonedx+json", bom.document);
		const statement = require_bom_statement.bomStatement(bom.document, about.length > 0 ? about : [document]);
		assets.push(document, assetOf(`${stem}.intoto.json`, "Statement for signing (in-toto)", "application/vnd.in-toto+json", statement));
	}
	refuseSameNames(assets);
	const lines = assets.toSorted((a, b) => a.name < b.name ? -1 : 1).map((one) => require_checksum.checksumLine(one));
	return {
		assets: [...assets, assetOf(`${stem}.sha256`, "SHA-256 of every file", "text/plain", lines.join(""))],
		bomSha256: bom.document === null ? null : require_digest.sha256Of(Buffer.from(bom.document)),
		warnings: bom.warnings,
		whole: bom.whole
	};
}
/** What readers were promised is what hangs on the release, byte for byte. */
async function bomOf({ draft, release }, { repository, configuration, ledger, shipment }) {
	const frozen = shipment?.commit === release.commit ? shipment.frozen : null;
	if (frozen?.payload.bom && ledger !== null) {
		const { bom } = frozen.payload;
		const bytes = require_frozen.frozenBytes(bom, await ledger.file(frozen.seq, bom.path));
		return {
			document: Buffer.from(bytes).toString("utf8"),
			warnings: [],
			whole: true
		};
	}
	const below = require_consignment.belowOf(draft, repository.root);
	const bill = await require_bom.billOf(repository, release.commit, {
		notes: draft.notes,
		release,
		configuration,
		below
	});
	if (bill === null && require_bom.bomRules(configuration).required) throw require_consignment.bomRequired(release);
	if (bill === null) return {
		document: null,
		warnings: ["There is no lockfile, so the release has no bill of materials."],
		whole: true
	};
	const errors = bill.bom.errors.map(({ message, at }) => `${at?.file ?? "A lockfile"}: ${message}`);
	return {
		document: bill.bom.document,
		warnings: [...bill.bom.warnings, ...errors],
		whole: bill.whole
	};
}
function assetOf(name, label, mediaType, text) {
	const content = Buffer.from(text);
	return {
		name,
		label,
		mediaType,
		content,
		sha256: require_digest.sha256Of(content)
	};
}
function refuseSameNames(assets) {
	const taken = /* @__PURE__ */ new Set();
	for (const { name } of assets) {
		if (taken.has(name)) throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `Two files of the release would be called ${name}.`, { hint: "Rename one of those that release.attach or --attach names." });
		taken.add(name);
	}
}

// src/journeys/release-draft.ts
/**
* Drafts a release as if its tag were there: `waybill notes TAG` says the same afterwards. Throws USAGE where a higher version is
* tagged at the same commit, SECRET_IN_HISTORY, and what `draftNotes` throws.
*/
async function draftRelease(source, choice, seen) {
	const repository = withTag(source.repository, choice.tag, seen);
	const draft = await require_shared.draftNotes({
		...source,
		repository,
		package: choice.package
	}, choice.tag);
	require_consignment.refuseSecrets(draft, source.configuration.secrets.acknowledged);
	const [release] = draft.notes.releases;
	if (release?.tag === choice.tag && release.version !== null) return {
		draft,
		release: {
			...release,
			version: release.version,
			tag: release.tag
		}
	};
	throw new require_cli_ahead_ts.WaybillError("USAGE", `${choice.tag} cannot be released: ${seen.commit.slice(0, 12)} is ${release?.tag ?? "another version"} already.`, { hint: "Leave --as out, or name a higher version." });
}
function withTag(repository, name, { commit, at }) {
	return {
		...repository,
		tags: async () => {
			const { tags, ignored } = await repository.tags();
			return {
				tags: [...tags.filter((tag) => tag.name !== name), {
					name,
					oid: commit,
					taggedAt: at
				}],
				ignored
			};
		}
	};
}

// src/journeys/release-commit.ts
/**
* What the CHANGELOG and the files with a version would be, worked out from the files of HEAD alone: the work tree is neither read
* nor written. Null where nothing would be different. Throws CHANGELOG_INVALID and VERSION_FILE_INVALID.
*/
async function planCommit(repository, { configuration, choices, changelog, options }) {
	const { release } = configuration;
	const written = /* @__PURE__ */ new Map();
	const files = filesOfHead(repository, written);
	for (const { choice, draft } of choices) {
		const { version, folder } = choice;
		if (release["version-files"]) await require_write_version.writeVersion({
			files,
			repository
		}, {
			version,
			files: configuration.version.files,
			folder: folder ?? ".",
			package: choice.package
		});
		const place = changelog(choice);
		if (place === null) continue;
		const isOwn = draft.folder !== null && place.path.startsWith(`${draft.folder}/`);
		await require_notes.writeChangelog(files, {
			...place,
			package: isOwn ? choice.package : null,
			notes: draft.notes,
			options,
			names: draft.notes.releases.map(() => null),
			adopt: false
		});
	}
	if (written.size === 0) return null;
	return {
		subject: commitSubject(release.commit, choices.map(({ choice }) => choice)),
		files: written
	};
}
/** The first line of a release commit, by `release.commit`. */
function commitSubject(template, choices) {
	const listed = (of) => [...new Set(choices.map(of))].join(", ");
	return oneLine(template).replaceAll("{tag}", () => listed(({ tag }) => tag)).replaceAll("{version}", () => listed(({ version }) => version));
}
/** Whether a commit is the one that a release of that tag put on another: one parent, and the configured first line. */
function isReleaseCommit({ parents, subject }, on, { template, version, tag }) {
	if (parents.length !== 1 || parents[0] !== on) return false;
	const line = oneLine(template);
	const first = line.search(/\{(?:tag|version)\}/);
	if (first < 0) return subject === line;
	const [before, after] = [line.slice(0, first), line.slice(line.lastIndexOf("}") + 1)];
	if (!subject.startsWith(before) || !subject.endsWith(after)) return false;
	return subject.slice(before.length, subject.length - after.length).split(/,? /).some((word) => word === tag || word === version);
}
function oneLine(text) {
	return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
/** The files of HEAD, over which others are written in memory alone. */
function filesOfHead(repository, written) {
	const inside = (path) => {
		const [root, plain] = [repository.root, path].map((one) => one.replaceAll("\\", "/"));
		return plain.startsWith(`${root}/`) ? plain.slice(root.length + 1) : null;
	};
	const read = async (path) => {
		const within = inside(path);
		if (within === null || repository.head === null) return null;
		const text = written.get(within);
		return text === void 0 ? repository.file(repository.head, within) : Buffer.from(text);
	};
	return {
		read,
		holds: async (path, content) => {
			const bytes = await read(path);
			return bytes !== null && Buffer.from(bytes).equals(Buffer.from(textOf(content)));
		},
		write: async (path, content) => {
			const within = inside(path);
			if (within === null) throw new require_cli_ahead_ts.WaybillError("USAGE", `${path} lies outside of the repository, so no release can commit it.`, { hint: "Name a file of the repository in release.changelog." });
			written.set(within, textOf(content));
		}
	};
}
function textOf(content) {
	if (typeof content === "string") return content;
	return content instanceof Uint8Array ? Buffer.from(content).toString("utf8") : [...content].join("");
}

// src/journeys/release-standing.ts
/**
* Finds the tag of a release, here and at the remote, and refuses what would make one version name two things: TAG_MOVED where the
* tag names another commit than this clone's, or than HEAD, or where that version was announced at another commit. A tag on the
* release commit that an earlier run put on HEAD is that run's, and is gone on with. Takes a tag that only the remote has.
*/
async function findStanding(ground, choice) {
	const { git, there, entries } = ground;
	const far = there?.tags.get(choice.tag) ?? null;
	const near = await git.tag(choice.tag);
	if (far !== null && near !== null && far.commit !== near.commit) throw movedThere(choice, near.commit, {
		remote: git.remote?.name ?? "origin",
		commit: far.commit
	});
	const tag = near ?? (far === null ? null : await taken(git, choice.tag));
	if (tag !== null) await refuseOtherCommit(ground, choice, {
		commit: tag.commit,
		has: whoHas(near, far)
	});
	const shipment = announced(entries, choice);
	const commit = tag?.commit ?? ground.head;
	if (shipment !== null && shipment.commit !== commit) throw announcedElsewhere(choice, shipment, commit);
	return {
		choice,
		tag,
		stood: tag !== null,
		pushed: far !== null,
		shipment
	};
}
async function taken(git, tag) {
	await git.remote?.fetchTags([tag]);
	return git.tag(tag);
}
function movedThere(choice, here, { remote, commit }) {
	return moved(choice, `names ${short(here)} here and ${short(commit)} on ${remote}`, `See which is right. To take that of the remote: git fetch ${remote} tag ${choice.tag} --force`);
}
async function refuseOtherCommit({ git, head, template }, choice, { commit, has }) {
	if (commit === head) return;
	const { tag, version } = choice;
	const facts = await git.commit(commit);
	if (facts !== null && isReleaseCommit(facts, head, {
		template,
		version,
		tag
	})) return;
	throw moved(choice, `names ${short(commit)}, and HEAD is ${short(head)}`, ways[has](tag));
}
function whoHas(near, far) {
	if (near === null) return "remote";
	return far === null ? "clone" : "both";
}
/** What to do about a tag on another commit than HEAD, by who has it. */
const ways = {
	remote: () => "The tags of this clone are not those of the remote. Run: git fetch --tags, then run it again.",
	clone: (tag) => `The remote does not have it. If nobody else does: git tag --delete ${tag}, then run it again. Else push it: git push origin ${tag}`,
	both: (tag) => `A version that is out stays what it is. Release the next one, or check out the tag: git switch --detach ${tag}`
};
/** The last announcement of a version of a product or package. */
function announced(entries, { package: part, version }) {
	return require_shipments.foldShipments(entries).filter((one) => one.package === part && one.version === version).reduce((last, one) => last && last.frozen.seq > one.frozen.seq ? last : one, null);
}
function announcedElsewhere({ tag, version }, shipment, commit) {
	const { environment, package: part } = shipment;
	return new require_cli_ahead_ts.WaybillError("TAG_MOVED", `${version} was announced${environment === null ? "" : ` for ${environment}`} at ${short(shipment.commit ?? "")}, and the tag ${tag} would name ${short(commit)}.`, { hint: `Release the commit that was announced, or tell its readers first what changed: waybill announce --revise${environment === null ? "" : ` --environment ${environment}`}${part === null ? "" : ` --package ${part}`}` });
}
function moved({ tag }, how, hint) {
	return new require_cli_ahead_ts.WaybillError("TAG_MOVED", `The tag ${tag} ${how}.`, { hint });
}
/**
* Whether the branch has to be pushed with a tag on a commit: where the remote's is behind it. Throws RELEASE_UNREADY where both went
* apart and the commit is the release's own, which belongs on the branch.
*/
async function pushesBranch({ name, there }, { commit, isOwn, tag }, isAncestor) {
	if (there === commit) return false;
	if (there === null) return isOwn;
	if (await isAncestor(commit, there)) return false;
	if (await isAncestor(there, commit)) return true;
	if (isOwn) throw branchMoved(name, tag);
	return false;
}
/** The remote's branch has what this clone lacks; `tag` is one that an earlier run left in this clone. */
function branchMoved(branch, tag = null) {
	return new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `${branch} has moved on at the remote since this clone took it, so nothing was pushed.`, {
		exitCode: require_cli_ahead_ts.exitCodes.usage,
		hint: `Run: ${tag === null ? "" : `git tag --delete ${tag} && `}git pull --rebase, then run it again.`
	});
}
/** Throws RELEASE_UNREADY for a branch that releases are not made from; `*` stands for any text. */
function refuseBranch(branch, allowed, fits) {
	if (branch !== null && allowed.some((pattern) => fits(pattern, branch))) return;
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", branch === null ? `No branch is checked out, and releases are made from ${allowed.join(", ")}.` : `${branch} is checked out, and releases are made from ${allowed.join(", ")}.`, { hint: `Run: git switch ${allowed.find((one) => !one.includes("*")) ?? "BRANCH"}, or add the branch to release.branches in waybill.yml.` });
}
/** Throws RELEASE_UNREADY where files of the work tree differ from the commit that would be released. */
function refuseChanges(changed) {
	if (changed.length === 0) return;
	const more = changed.length > 5 ? ` and ${changed.length - 5} more` : "";
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `Files differ from HEAD: ${changed.slice(0, 5).join(", ")}${more}. A release is of what is committed.`, { hint: "Commit them, or put them aside: git stash. What a build changes belongs in .gitignore." });
}
function short(oid) {
	return oid.slice(0, 12);
}

// src/journeys/release-plan.ts
/**
* Settles what releasing comes to, before anything of it is done. Throws TAG_MOVED, RELEASE_UNREADY (a branch that releases are not
* made from, changes that are not committed, a pull request's run, a file that is not there), SECRET_IN_HISTORY, CHANGELOG_INVALID,
* VERSION_FILE_INVALID, LEDGER_UNREACHABLE, and what drafting throws.
*/
async function planRelease(desk, source, choices, request) {
	const { git, loaded } = desk;
	const { configuration } = loaded;
	const head = require_shared.headOf(source.repository);
	const name = await git.branch() ?? desk.run?.branch ?? null;
	const warnings = [];
	const there = await standingOf(desk, {
		choices,
		branch: name,
		dryRun: request.dryRun
	}, warnings);
	const ground = {
		git,
		head,
		there,
		entries: await entriesOf(desk),
		template: configuration.release.commit
	};
	const standings = [];
	for (const choice of choices) standings.push(await findStanding(ground, choice));
	if (standings.some(({ tag, pushed }) => tag === null || there !== null && !pushed)) refuseOrigin(desk, name);
	if (standings.some(({ tag }) => tag === null)) refuseChanges(await git.changedFiles());
	const releases = await planned(desk, source, {
		standings,
		head
	});
	if (there !== null) await refuseUnseen(desk, releases);
	const open = {
		files: desk.files,
		home: desk.home,
		loaded
	};
	const options = await require_notes.openRenderOptions(open, {
		format: "md",
		template: null,
		fit: null
	});
	const commit = await plannedCommit(desk, source, {
		head,
		releases,
		options,
		warnings
	});
	const branch = name === null ? null : {
		name,
		there: there?.branch ?? null
	};
	if (commit !== null && branch === null) throw nowhereToGo();
	return {
		head,
		releases,
		commit,
		branch,
		branchCommit: git.remote === null ? null : await pushedBranch(source, {
			head,
			releases,
			commit,
			branch
		}),
		options,
		textOptions: await require_notes.openRenderOptions(open, {
			format: "text",
			template: null,
			fit: null
		}),
		warnings
	};
}
function nowhereToGo() {
	return new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", "No branch is checked out, so the release commit has nowhere to go.", { hint: "Run: git switch main, or release without a commit: take release.changelog and version-files out of waybill.yml." });
}
async function planned(desk, source, { standings, head }) {
	const now = await timeOf(desk, source, head, standings.filter(({ tag }) => tag === null));
	const releases = [];
	for (const standing of standings) {
		const { commit, at } = standing.tag ?? await begun(desk, {
			standings,
			head
		}, standing) ?? {
			commit: head,
			at: now
		};
		const told = await draftRelease(source, standing.choice, {
			commit,
			at
		});
		const attached = desk.forge === null ? [] : await desk.attached(standing.choice);
		releases.push({
			...standing,
			told,
			at,
			attached
		});
	}
	return releases;
}
/**
* The commit that an earlier run made for several releases, where it ended before all of them had their tags: those that it names
* are tagged there, too. Null where there is none.
*/
async function begun({ git, loaded }, { standings, head }, { choice: { version, tag: name } }) {
	const template = loaded.configuration.release.commit;
	for (const { tag, pushed } of standings) {
		if (tag === null || pushed || tag.commit === head) continue;
		const facts = await git.commit(tag.commit);
		if (facts !== null && isReleaseCommit(facts, head, {
			template,
			version,
			tag: name
		})) return tag;
	}
	return null;
}
async function standingOf({ git }, { choices, branch, dryRun }, warnings) {
	if (git.remote === null) return null;
	try {
		return await git.remote.standing({
			tags: choices.map(({ tag }) => tag),
			branch
		});
	} catch (error) {
		if (!dryRun || !(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		warnings.push(`${error.message} What it has is not in this preview.`);
		return null;
	}
}
async function entriesOf({ ledger }) {
	return ledger === null ? [] : (await ledger.read()).map(({ entry }) => entry);
}
/** What would be tagged or pushed must come from where releases are made. */
function refuseOrigin({ run, loaded }, branch) {
	if (run?.pullRequest) throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `This run is for a pull request, and what it would release is not merged.`, { hint: "Release from a push to the branch, or of a tag. What it would add to the notes: waybill comment" });
	const { branches } = loaded.configuration.release;
	if (branches !== void 0) refuseBranch(branch, branches, (pattern, name) => require_shared.globOf(pattern)(name));
}
/** A run that goes on with the commit of an earlier one dates the tag as that did: the CHANGELOG says the same day. */
async function timeOf({ git, clock, loaded }, { date }, head, fresh) {
	if (date !== null) return date;
	const facts = await git.commit(head);
	const template = loaded.configuration.release.commit;
	return fresh.some(({ choice: { version, tag } }) => facts === null ? false : isReleaseCommit(facts, facts.parents[0] ?? "", {
		template,
		version,
		tag
	})) && facts !== null ? facts.at : Math.floor(clock.now().getTime() / 1e3);
}
/** What was announced is at its commit, and a commit before the tag would make the release another one. */
async function plannedCommit({ loaded: { configuration }, changelog }, { repository }, { head, releases, options, warnings }) {
	const fresh = releases.filter(({ tag, told }) => tag === null && told.release.commit === head);
	if (fresh.length === 0) return null;
	const planned = await planCommit(repository, {
		configuration,
		choices: fresh.map(({ choice, told }) => ({
			choice,
			draft: told.draft
		})),
		changelog,
		options
	});
	const first = fresh.find(({ shipment }) => shipment !== null);
	if (planned !== null) refuseBegun(releases, head);
	if (planned === null || first === void 0) return planned;
	warnings.push(`${first.choice.version} was announced at ${first.told.release.commit.slice(0, 12)}, so the tag names that commit, and nothing is committed before it. Write the files afterwards: waybill notes ${first.choice.tag} --changelog CHANGELOG.md`);
	return null;
}
/**
* The notes begin after the release before. Where this clone alone has its tag, as a run leaves it whose push was cut off, nobody
* would ever read what that release holds.
*/
async function refuseUnseen({ git }, releases) {
	const fresh = releases.filter(({ tag, told }) => tag === null && told.release.previousTag !== null);
	const before = [...new Set(fresh.flatMap(({ told }) => told.release.previousTag ?? []))];
	const there = await git.remote?.standing({
		tags: before,
		branch: null
	});
	const unseen = before.find((tag) => there?.tags.has(tag) === false);
	const after = fresh.find(({ told }) => told.release.previousTag === unseen);
	if (unseen === void 0 || after === void 0) return;
	const remote = git.remote?.name ?? "the remote";
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `The notes of ${after.choice.tag} begin after ${unseen}, a tag that this clone alone has: what it holds would be told to nobody.`, { hint: `Take it back, so that ${after.choice.tag} tells it too: git tag --delete ${unseen}. If it is a release: git push ${remote} refs/tags/${unseen}` });
}
/** Two commits on HEAD cannot both be on the branch. */
function refuseBegun(releases, head) {
	const left = releases.find(({ tag, pushed }) => tag !== null && !pushed && tag.commit !== head);
	if (left === void 0) return;
	const { tag, package: name } = left.choice;
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `An earlier run made ${tag} and its commit, and ended before it pushed them.`, { hint: `Finish that first: waybill release${name === null ? "" : ` --package ${name}`}, then run this again.` });
}
async function pushedBranch({ repository }, { head, releases, commit, branch }) {
	if (branch === null) return null;
	const isAncestor = (oid, of) => repository.isAncestor(oid, of);
	const { name, there } = branch;
	if (commit !== null) {
		if (there !== null && there !== head && !await isAncestor(there, head)) throw branchMoved(name);
		return head;
	}
	for (const { tag, pushed, choice, told } of releases) {
		if (pushed) continue;
		const own = told.release.commit;
		const asked = {
			commit: own,
			isOwn: own !== head,
			tag: tag === null ? null : choice.tag
		};
		if (await pushesBranch(branch, asked, isAncestor)) return own;
	}
	return null;
}

// src/journeys/release-report.ts
var import_compare_build = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_compare_build(), 1);
var import_parse = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_parse(), 1);
/** The highest stable version of the product as a whole is what a forge shows first; a package of several never is. */
function isLatest({ draft, release }) {
	const isStable = (version) => (0, import_parse.default)(version)?.prerelease.length === 0;
	if (release.package !== void 0 || !isStable(release.version)) return false;
	return (draft.families[0]?.taken ?? []).every((version) => !isStable(version) || (0, import_compare_build.default)(version, release.version) <= 0);
}
/** What would be done, in order, one sentence each. */
function planSteps({ git, forge }, plan, told) {
	const { commit, branch, releases, branchCommit } = plan;
	const unpushed = releases.filter(({ pushed }) => !pushed).map(({ choice }) => choice.tag);
	const pushes = [...branchCommit === null || branch === null ? [] : [branch.name], ...unpushed];
	return [
		...commit === null ? [] : [`Commit ${[...commit.files.keys()].join(", ")} on ${branch?.name ?? "HEAD"}: ${commit.subject}`],
		...releases.map(({ choice, tag, told: { release } }) => tag === null ? `Make the tag ${choice.tag} at ${commit === null ? release.commit.slice(0, 12) : "that commit"}.` : `The tag ${choice.tag} stands at ${tag.commit.slice(0, 12)}.`),
		...git.remote === null || unpushed.length === 0 ? [] : [`Push ${pushes.join(" and ")} to ${git.remote.name}${pushes.length > 1 ? ", all of it or nothing" : ""}.`],
		...forge === null ? [] : told.flatMap((one) => forgeSteps(forge.name, one))
	];
}
function forgeSteps(name, { wanted, forge, left }) {
	const kept = left.map((one) => `${name}: ${one}.`);
	const files = `${wanted.assets.length} files`;
	if (forge !== null && !forge.draft) return [`${name} has the release ${wanted.tag}: compare it and its ${files}, and mend what differs.`, ...kept];
	const kind = wanted.prerelease ? ", as a prerelease" : wanted.latest ? ", as the latest" : "";
	return [
		forge === null ? `Draft the release ${wanted.name} at ${name}.` : `${name} has a draft of ${wanted.tag}: go on with it.`,
		...kept,
		`Attach ${files}: ${wanted.assets.map((asset) => asset.name).join(", ")}.`,
		wanted.draft ? "Leave it a draft." : `Publish it${kind}.`
	];
}
/** The document of `release --json`. */
function releaseDocument(plan, told, { dryRun, commit, steps, warnings }) {
	const kept = dryRun || commit !== null ? plan.commit : null;
	return {
		schema: "waybill/release@1",
		dryRun,
		commit: kept === null ? null : {
			oid: commit,
			subject: kept.subject,
			branch: plan.branch?.name ?? null,
			files: [...kept.files.keys()]
		},
		releases: told.map((one) => documentOf(one, dryRun)),
		steps,
		warnings
	};
}
function documentOf({ planned, wanted, message, forge, hostName }, dryRun) {
	const { release } = planned.told;
	return {
		package: planned.choice.package,
		version: release.version,
		tag: release.tag,
		previousTag: release.previousTag,
		bump: release.bump,
		commit: release.commit,
		date: release.date,
		prerelease: wanted.prerelease,
		latest: wanted.latest,
		stood: planned.stood,
		message,
		body: wanted.body,
		assets: wanted.assets.map(({ name, label, mediaType, content, sha256 }) => ({
			name,
			label,
			mediaType,
			bytes: content.byteLength,
			sha256
		})),
		forge: hostName === null ? null : {
			name: hostName,
			id: forge?.id ?? null,
			url: forge?.url ?? null,
			draft: dryRun ? wanted.draft : forge?.draft ?? wanted.draft,
			immutable: forge?.immutable ?? false
		}
	};
}

// src/journeys/release-words.ts
/** git takes any length; nobody reads a tag that is longer than this. */
const longestMessage = 65536;
/** What a release is called at its forge, by `release.title`; one line. */
function releaseTitle({ draft, release }, configuration) {
	const words = {
		product: require_announcement_plan.productOf(configuration, draft.notes.repository.url),
		version: release.version,
		tag: release.tag,
		package: release.package ?? ""
	};
	return configuration.release.title.replace(/\{(product|version|tag|package)\}/g, (_, name) => words[name]).replace(/\s+/g, " ").trim() || release.tag;
}
/** The message of the tag: its title, then the notes as text; without their heading, but for a template of the user's. */
async function tagMessage({ draft }, title, options) {
	const notes = await require_notes.renderDraft(draft.notes, "text", {
		...options,
		limit: longestMessage
	});
	return `${title}\n\n${options.templates.whole === null ? notes.replace(/^\S[^\n]*\n+/, "") : notes}`;
}
/** The whole notes as a file. */
function wholeNotes({ draft }, options) {
	return require_notes.renderDraft(draft.notes, "md", {
		...options,
		limit: null
	});
}
/**
* The body of the forge's release: the notes without their heading, which the forge's own title is, and the comparison that the heading
* led to. What GitHub does not take for its length is left out and told, with a link to the whole. A template of the user's stands
* as it is.
*/
async function releaseBody({ draft, release }, options, fullUrl) {
	const compared = release.compareUrl === null || release.previousTag === null ? "" : `\n${require_markdown.renderLink("md", release.compareUrl, `Everything since ${release.previousTag}`)}\n`;
	const limit = require_markdown.fitLimits["github-release"] - compared.length;
	if (options.templates.whole !== null) return require_notes.renderDraft(draft.notes, "md", {
		...options,
		limit,
		fullUrl
	});
	const { renderReleases } = await Promise.resolve().then(() => require("../notes/templates-md.js")).then((n) => n.render_exports);
	const [rendered] = await renderReleases(draft.notes, options);
	const body = rendered?.body ?? "";
	if (body.length <= limit) return `${body}${compared}`;
	return `${(await require_notes.renderDraft(draft.notes, "md", {
		...options,
		limit,
		fullUrl
	})).replace(/^## [^\n]*\n+/, "")}${compared}`;
}

// src/journeys/release.ts
/**
* Releases: a commit with the CHANGELOG and the versions where that is wanted, an annotated tag, both to the remote at once or neither,
* then at the forge a draft, all its files, and last its publication. Every step finds what is done already, so a run that was ended
* anywhere is gone on with by running it again; the remote's tag is what makes a release, and nothing moves it. A dry run works out
* the same and does none of it.
*
* Throws before anything is done what `planRelease` throws and what the forge says to the first question; after the tag is pushed only
* what the forge refuses, with the hint to run it again.
*/
async function release$1(desk, source, choices, request, signal) {
	const steps = [];
	const tell = (step) => {
		steps.push(step);
		desk.tell(step);
	};
	const telling = {
		...desk,
		tell
	};
	refuseUnpushable(desk);
	refuseDraft(desk, request);
	const first = await planRelease(desk, source, choices, request);
	const { found, warnings } = await foundReleases(desk, first, request.dryRun);
	if (request.dryRun) {
		const told = await tellReleases(desk, source, first, {
			request,
			found
		});
		return reported(first, told, {
			dryRun: true,
			commit: null,
			steps: planSteps(desk, first, told),
			warnings
		});
	}
	refuseInterrupted(signal);
	const commit = first.commit === null ? null : await commitFor(telling, first, {
		...first.commit,
		sign: request.sign
	});
	const plan = commit === null ? first : await withCommit(source, first, commit);
	const told = await tellReleases(desk, source, plan, {
		request,
		found
	});
	refuseInterrupted(signal);
	const settled = await settle(telling, {
		source,
		plan,
		told,
		request,
		commit
	});
	const standing = settled === plan ? told : await tellReleases(desk, source, settled, {
		request,
		found
	});
	const published = [];
	for (const one of standing) {
		refuseInterrupted(signal);
		published.push(await publish(telling, one));
	}
	return reported(settled, published, {
		dryRun: false,
		commit: settled === plan ? commit : null,
		steps,
		warnings
	});
}
/** A forge makes a tag of its own for a release whose tag it does not have. */
function refuseUnpushable({ forge, git, loaded }) {
	if (forge === null || git.remote !== null) return;
	const { remote } = loaded.configuration.ledger;
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `This clone has no remote ${remote}, so ${forge.name} would not get the tag of its release.`, { hint: `Add it: git remote add ${remote} URL, or name another in ledger.remote. For the tag alone: waybill release --tag-only` });
}
/** Said before the tag is out, since nothing mends it afterwards but a release that everybody sees. */
function refuseDraft({ forge, loaded }, { draft }) {
	if (forge?.kind !== "gitlab" || !(draft || loaded.configuration.release.draft)) return;
	throw new require_cli_ahead_ts.WaybillError("FORGE_REFUSED", "GitLab has no drafts: everybody would see the release.", { hint: "Leave out --draft, or set `release: { draft: false }` in waybill.yml. To look at it first: waybill release --dry-run" });
}
/** What the forge has of the tags: asked first, so that a token that may not write is known before anything is done. */
async function foundReleases({ host }, { releases }, dryRun) {
	const found = /* @__PURE__ */ new Map();
	if (host === null) return {
		found,
		warnings: []
	};
	try {
		for (const { choice } of releases) {
			const one = await host.releases.find(choice.tag);
			if (one !== null) found.set(choice.tag, one);
		}
	} catch (error) {
		if (!dryRun || !(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		return {
			found,
			warnings: [`${error.message} What it has is not in this preview.`]
		};
	}
	return {
		found,
		warnings: []
	};
}
/** The commit, which nothing names yet. */
async function commitFor({ git, tell }, { head, releases }, { files, subject, sign }) {
	const at = releases.find(({ tag }) => tag === null)?.at ?? 0;
	const oid = await git.writeCommit({
		parent: head,
		files,
		message: subject,
		sign,
		at
	});
	tell(`Made the commit ${oid.slice(0, 12)}: ${subject}`);
	return oid;
}
/** The plan with its new releases told of the commit that their tags will name. */
async function withCommit(source, plan, commit) {
	const releases = [];
	for (const one of plan.releases) releases.push(one.tag === null ? {
		...one,
		told: await draftRelease(source, one.choice, {
			commit,
			at: one.at
		})
	} : one);
	return {
		...plan,
		releases
	};
}
/**
* Makes the tags and pushes them with the commit. Gives the plan that was carried out: another one where another run was first and
* made this very release, whose tags then stand.
*/
async function settle(desk, settling) {
	const { git, loaded } = desk;
	const { plan, told, request, commit } = settling;
	const made = [];
	for (const { planned, message, wanted } of told) {
		if (planned.tag !== null) continue;
		const sign = request.sign ?? loaded.configuration.release.sign ?? null;
		const tag = {
			name: wanted.tag,
			commit: wanted.commit,
			message,
			sign,
			at: planned.at
		};
		made.push({
			name: wanted.tag,
			object: await git.makeTag(tag)
		});
		desk.tell(`Made the tag ${wanted.tag} at ${wanted.commit.slice(0, 12)}.`);
	}
	const pushed = await pushAll(desk, plan, {
		tags: [...plan.releases.flatMap(({ choice, tag, pushed }) => pushed || tag === null ? [] : [{
			name: choice.tag,
			object: tag.object
		}]), ...made],
		commit
	});
	if (pushed.state !== "done") {
		for (const { name, object } of made) await git.removeTag(name, object);
		return othersRun(desk, settling, pushed);
	}
	await follow(desk, plan);
	return plan;
}
/** Commit and tags arrive together or not at all. */
async function pushAll({ git, tell }, { branch, branchCommit }, { tags, commit }) {
	const { remote } = git;
	if (remote === null || tags.length === 0) return { state: "done" };
	const to = branch === null || branchCommit === null ? null : {
		name: branch.name,
		commit: commit ?? branchCommit
	};
	const pushed = await remote.push({
		branch: to,
		tags
	});
	const names = [...to === null ? [] : [to.name], ...tags.map(({ name }) => name)];
	if (pushed.state === "done") tell(`Pushed ${names.join(" and ")} to ${remote.name}.`);
	return pushed;
}
/** Where somebody else pushed this release first, theirs is gone on with; else the push was refused, or this clone is behind. */
async function othersRun(desk, { source, plan, request }, { state, said }) {
	const choices = plan.releases.map(({ choice }) => choice);
	const there = await desk.git.remote?.standing({
		tags: choices.map(({ tag }) => tag),
		branch: null
	});
	if (!choices.every(({ tag }) => there?.tags.has(tag))) throw state === "refused" ? pushRefused(desk, said) : branchMoved(plan.branch?.name ?? "The branch");
	const again = await planRelease(desk, source, choices, request);
	desk.tell("Another run has pushed this release; its tags stand.");
	await follow(desk, again);
	return again;
}
/** The branch that is checked out follows to the release commit, which its remote has by now. */
async function follow({ git, tell }, { head, releases }) {
	const ahead = releases.find(({ told }) => told.release.commit !== head);
	if (ahead === void 0 || await git.advance(head, ahead.told.release.commit)) return;
	tell(`The work tree has other changes, so it stays where it is. To follow: git merge --ff-only ${ahead.choice.tag}`);
}
function pushRefused({ git }, said) {
	return new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", `${git.remote?.name ?? "The remote"} refused the push, and nothing of it arrived: ${said}`, { hint: "Let this job push: `permissions: contents: write`, and exempt it in the rule that is named. Without a commit before the tag (release.changelog, version-files) a rule for the branch does not matter." });
}
/** Everything that is said of the releases, and what hangs on them. */
async function tellReleases(desk, source, plan, { request, found }) {
	const { configuration } = desk.loaded;
	const told = [];
	for (const one of plan.releases) {
		const subject = one.told;
		const title = releaseTitle(subject, configuration);
		const assets = await assetsOf(desk, source, plan, one);
		const forge = found.get(one.choice.tag) ?? null;
		const { wanted, left } = keepWhatIsThere(forge, {
			tag: one.choice.tag,
			commit: subject.release.commit,
			name: title,
			body: await releaseBody(subject, plan.options, fullUrlOf(desk, subject)),
			prerelease: isPrerelease(subject),
			latest: isLatest(subject),
			draft: request.draft || configuration.release.draft,
			assets: assets.assets
		});
		const message = await tagMessage(subject, title, plan.textOptions);
		told.push({
			planned: one,
			wanted,
			message,
			assets,
			forge,
			left,
			hostName: desk.forge?.name ?? null
		});
	}
	return told;
}
async function assetsOf({ forge, ledger, loaded }, { repository }, { options }, { told, shipment, attached }) {
	if (forge === null) return {
		assets: [],
		bomSha256: null,
		warnings: [],
		whole: true
	};
	const { configuration } = loaded;
	const notes = await wholeNotes(told, options);
	return gatherAssets(told, {
		repository,
		configuration,
		ledger,
		shipment,
		notes,
		files: attached
	});
}
function isPrerelease({ release: { version } }) {
	return /^[^+]*-/.test(version);
}
/** Where the whole notes hang once the release is published; known of GitHub alone. */
function fullUrlOf({ forge, loaded }, subject) {
	const { url } = subject.draft.notes.repository;
	if (forge?.kind !== "github" || url === null) return null;
	const stem = assetStem(subject, loaded.configuration);
	return `${url}/releases/download/${encodeURIComponent(subject.release.tag)}/${encodeURIComponent(`${stem}.notes.md`)}`;
}
async function publish({ host, tell, git }, told) {
	if (host === null) return told;
	try {
		const say = (step) => tell(`${host.address.name}: ${step}.`);
		told.left.forEach(say);
		return {
			...told,
			forge: await host.releases.put(told.wanted, say)
		};
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		const where = git.remote === null ? "in this clone" : `on ${git.remote.name}`;
		const again = `The tag ${told.wanted.tag} is ${where}: run it again to finish; nothing is made twice.`;
		const { exitCode, cause, at, code } = error;
		const hint = code === "RELEASE_DIFFERS" ? error.hint : [again, error.hint].filter(Boolean).join(" ");
		throw new require_cli_ahead_ts.WaybillError(code, error.message, {
			...hint === void 0 ? {} : { hint },
			exitCode,
			cause,
			...at === void 0 ? {} : { at }
		});
	}
}
function reported(plan, told, how) {
	const warnings = [
		...plan.warnings,
		...told.flatMap(({ planned, assets }) => [...planned.told.draft.warnings, ...assets.warnings]),
		...how.warnings
	];
	return {
		document: releaseDocument(plan, told, {
			...how,
			warnings: [...new Set(warnings)]
		}),
		bomSha256: told.map(({ assets }) => assets.bomSha256),
		whole: told.every(({ assets }) => assets.whole),
		incomplete: [...new Set(told.flatMap(({ planned }) => planned.told.draft.incomplete))]
	};
}
/** A run that is told to stop stops between two steps; the next goes on from there. */
function refuseInterrupted(signal) {
	if (!signal.aborted) return;
	throw new require_cli_ahead_ts.WaybillError("RELEASE_UNREADY", "The run was interrupted.", {
		exitCode: require_cli_ahead_ts.interruptionCode(signal),
		hint: "Run it again: it goes on from where it was."
	});
}

// src/journeys/release-forge.ts
/** The forge of a repository by its remote or its configured address, as far as these tell; null for none that is known. */
function knownForge(remote, { forge }) {
	const web = remote === null ? null : require_shared.webAddress(remote);
	return web === null ? null : require_forge_address.forgeAddress(web, {
		forge: forge ?? null,
		api: null
	});
}

// src/journeys/release-choice.ts
var import_compare = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_compare(), 1);
/**
* Chooses what to release: of the package that is named, of the product as a whole, and in a monorepo without tags of its own of
* every package that has something. The version is the one asked for, else that of the tag at HEAD, or of the tag that an earlier
* run put on its own commit after HEAD, else what `waybill next` says.
*
* Throws USAGE for a version that is none or is not higher than the last, TAG_NOT_FOUND for a tag of no family, and what
* `nextRelease` throws.
*/
async function chooseReleases(source, git, asked) {
	const head = require_shared.headOf(source.repository);
	const names = await wantedPackages(source, asked.tag);
	if (asked.as !== null && names.length > 1) throw new require_cli_ahead_ts.WaybillError("USAGE", `--as ${asked.as} names one release, and there are ${names.length} packages.`, { hint: `Add --package, one of: ${names.join(", ")}` });
	const found = [];
	for (const name of names) {
		const own = {
			...source,
			package: name
		};
		const ground = await require_shared.layGroundwork(own);
		const { version, tag, ...told } = await chosen(own, ground, {
			head,
			git,
			asked
		});
		const part = {
			package: name,
			folder: ground.package?.folder ?? null
		};
		found.push({
			choice: version === null ? null : {
				...part,
				version,
				tag
			},
			told
		});
	}
	return {
		choices: found.flatMap(({ choice }) => choice ?? []),
		warnings: [...new Set(found.flatMap(({ told }) => told.warnings))],
		incomplete: [...new Set(found.flatMap(({ told }) => told.incomplete))],
		idle: found.flatMap(({ choice, told }) => choice === null ? told.idle ?? [] : [])
	};
}
const nothingSaid = {
	warnings: [],
	incomplete: []
};
async function chosen(source, ground, { head, git, asked }) {
	const { family } = ground;
	const written = asked.as === null ? null : versionNamed(asked.as, family);
	const standing = written === null ? asked.tag ?? ground.releases.findLast(({ oid }) => oid === head)?.tag ?? (asked.commits ? await earlierRun(source, family, {
		head,
		git
	}) : null) : tagOf(ground, written);
	const stood = standing === null ? null : family.versionIn(standing);
	if (standing !== null && stood !== null) return {
		...nothingSaid,
		version: stood,
		tag: standing
	};
	const { next, warnings, incomplete } = await require_write_version.nextRelease(source, asked.prerelease);
	if (written === null) {
		const { version, previousTag } = next;
		return {
			version,
			tag: next.tag ?? "",
			warnings,
			incomplete,
			idle: idleWords(source.package, previousTag)
		};
	}
	refuseLower(written, next.previousVersion);
	return {
		version: written,
		tag: family.tagFor(written),
		warnings: ground.warnings,
		incomplete
	};
}
/** The tag that a version has already, on whatever commit. */
function tagOf({ releases, family }, version) {
	return releases.flatMap(({ tag, aliases }) => [tag, ...aliases]).find((name) => family.versionIn(name) === version) ?? null;
}
function idleWords(part, previousTag) {
	return `Nothing to release${part === null ? "" : ` of ${part}`}${previousTag === null ? "" : ` after ${previousTag}`}: no change that readers would notice.`;
}
function refuseLower(version, previous) {
	if (previous === null || (0, import_compare.default)(version, previous) > 0) return;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `${version} is not higher than ${previous}, which this holds already.`, { hint: "For example: --as 1.4.0, or leave it out." });
}
/** The tag of a release commit that an earlier run of the same commit made: what it left is gone on with. */
async function earlierRun({ configuration: { release } }, family, { head, git }) {
	for (const tag of await git.tagsAbove(head)) {
		const version = family.versionIn(tag);
		if (version === null) continue;
		const facts = await git.commit(`refs/tags/${tag}^{commit}`);
		if (facts !== null && isReleaseCommit(facts, head, {
			template: release.commit,
			version,
			tag
		})) return tag;
	}
	return null;
}
function versionNamed(written, family) {
	const version = (0, import_parse.default)(family.versionIn(written) ?? written.replace(/^v(?=\d)/, ""))?.raw;
	if (version !== void 0) return version;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `${written} is no version.`, { hint: "For example: --as 1.4.0" });
}
/** Null stands for the product as a whole. */
async function wantedPackages(source, tag) {
	if (source.package !== null) return [source.package];
	const { repository, configuration } = source;
	const names = (await repository.tags()).tags.map(({ name }) => name);
	const all = tag === null || names.includes(tag) ? names : [...names, tag];
	const main = configuration.tags === void 0 ? require_shared.mainFamily(all) : require_shared.familyOf(configuration.tags);
	const packages = await require_shared.packagesOf(repository, configuration, all);
	if (tag !== null) {
		const owner = packages.find(({ family }) => family.versionIn(tag) !== null);
		if (owner && (configuration.packages !== void 0 || !isPlain(main) || main.versionIn(tag) === null)) return [owner.name];
		if (main.versionIn(tag) !== null) return [null];
		throw new require_cli_ahead_ts.WaybillError("TAG_NOT_FOUND", `${tag} is no release of the tag family ${main.template}.`, { hint: "Let the workflow run for tags of the family alone, as in tags: [\"v*\"], or set `tags` in waybill.yml." });
	}
	if (configuration.tags !== void 0) return [null];
	if (configuration.packages !== void 0) return packages.map(({ name }) => name);
	return isPlain(main) || require_shared.familiesIn(names).length < 2 ? [null] : packages.map(({ name }) => name);
}
function isPlain({ template }) {
	return /^v?\{version\}$/.test(template);
}

// src/cli/release.ts
/** `waybill release`: the tag, then the forge's release; what is done already is found and left. */
async function release(call) {
	const { world, options, signal } = call;
	require_cli_program_ts.refuseTogether(options, ["as", "prerelease"]);
	for (const name of ["draft", "attach"]) require_cli_program_ts.refuseTogether(options, ["tagOnly", name]);
	const refusal = await require_open_edge.forkRefusal(world.environment, world.files);
	if (refusal !== null) throw refusal;
	const run = require_cli_program_ts.readCiRun(world.environment, await require_cli_program_ts.readEvent(world.environment, world.files));
	const asked = {
		as: require_cli_program_ts.textOption(options, "as"),
		prerelease: require_cli_program_ts.textOption(options, "prerelease"),
		tag: require_cli_program_ts.textOption(options, "as") === null ? run?.tag ?? null : null,
		commits: hasCommits(call)
	};
	const dryRun = require_cli_program_ts.flagOption(options, "dryRun");
	const { source, choices, desk, remarks } = await require_shared.answered(call, async (opened) => {
		const found = await openDesk(call, opened, {
			run,
			dryRun
		});
		const chosen = await chooseReleases(opened, found.desk.git, asked);
		const { tags } = await opened.repository.tags();
		for (const { package: name, tag } of chosen.choices) if (tags.some((one) => one.name === tag)) await require_shared.draftNotes({
			...opened,
			package: name
		}, tag);
		return {
			source: opened,
			...found,
			choices: chosen
		};
	});
	if (choices.choices.length === 0) return nothing(choices, dryRun);
	const sign = require_cli_program_ts.flagOption(options, "sign") ? true : null;
	const request = {
		...asked,
		sign,
		draft: require_cli_program_ts.flagOption(options, "draft"),
		dryRun
	};
	return outcomeOf(await release$1(desk, source, choices.choices, request, signal), choices, remarks);
}
function hasCommits({ world, options }) {
	const { release: rules } = world.loaded.configuration;
	return (require_cli_program_ts.textOption(options, "changelog") ?? rules.changelog ?? null) !== null || rules["version-files"];
}
async function openDesk(call, source, { run, dryRun }) {
	const { world, screen, signal } = call;
	const { configuration } = world.loaded;
	const { repository } = source;
	const remote = configuration.ledger.remote;
	const git = await openReleaseGit(repository.root, {
		remote,
		environment: world.environment,
		signal
	});
	const { remarks, ...forge } = await hostOf(call, source, dryRun);
	const ledger = Object.keys(configuration.environments).length > 0 ? require_open_edge.ledgerOf({
		...world,
		configuration,
		repository
	}) : null;
	return {
		remarks,
		desk: {
			...world,
			git,
			...forge,
			ledger,
			run,
			attached: (choice) => attachedTo(call, choice),
			changelog: (choice) => changelogOf(call, source, choice),
			tell: (step) => screen.progress(step)
		}
	};
}
/** The forge, unless the tag alone is wanted; where none is known, the tag alone with a remark. */
async function hostOf({ world, options, signal }, { repository, configuration }, dryRun) {
	if (require_cli_program_ts.flagOption(options, "tagOnly")) return {
		forge: null,
		host: null,
		remarks: []
	};
	const remote = configuration.repository ?? await repository.remoteUrl(configuration.ledger.remote);
	const { openHost } = await Promise.resolve().then(() => require("../edge/forge/open-host.js"));
	try {
		const host = await openHost({
			remote,
			configuration,
			world,
			signal
		});
		return {
			forge: host.address,
			host,
			remarks: []
		};
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		const told = (level, text) => ({
			level,
			text: `${text} ${error.hint ?? ""}`.trim()
		});
		if (error.code === "FORGE_UNKNOWN") return {
			forge: null,
			host: null,
			remarks: [told("info", `${error.message} There is the tag alone.`)]
		};
		const forge = dryRun && error.code === "FORGE_TOKEN_MISSING" ? knownForge(remote, configuration) : null;
		if (forge === null) throw error;
		return {
			forge,
			host: null,
			remarks: [told("warning", `${error.message} What it has is not in this preview.`)]
		};
	}
}
async function attachedTo({ world, options }, { package: name, version, tag }) {
	const filled = (pattern) => pattern.replaceAll("{version}", () => version).replaceAll("{tag}", () => tag).replaceAll("{package}", () => name ?? "");
	const configured = world.loaded.configuration.release.attach.map(filled);
	const given = (require_cli_program_ts.listOption(options, "attach") ?? []).map(filled);
	return [...await attachedFiles(world.home, configured), ...await attachedFiles(world.cwd, given)];
}
/** The CHANGELOG that a flag names, from the working folder; else the configured one, of a package from the folder of that. */
function changelogOf({ world, options }, { repository }, { folder }) {
	const given = require_cli_program_ts.textOption(options, "changelog");
	if (given !== null) return {
		path: (0, node_path.resolve)(world.cwd, given),
		file: given
	};
	const file = world.loaded.configuration.release.changelog;
	if (file === void 0) return null;
	return {
		path: folder === null ? (0, node_path.resolve)(world.home, file) : (0, node_path.resolve)(repository.root, folder, file),
		file
	};
}
function outcomeOf({ document, bomSha256, whole, incomplete: lacking }, choices, remarks) {
	const { releases, warnings, dryRun } = document;
	const incomplete = [...choices.incomplete, ...lacking];
	const warned = [.../* @__PURE__ */ new Set([
		...choices.warnings,
		...warnings,
		...incomplete
	])].map((text) => ({
		level: "warning",
		text
	}));
	const done = releases.map(({ version, tag, forge }) => ({
		level: "info",
		text: told(document, {
			version,
			tag,
			draft: forge?.draft === true
		})
	}));
	return {
		document,
		text: dryRun ? previewText(document) : releases.map(({ tag, forge }) => `${require_cli_program_ts.plainLine(forge?.url ?? tag)}\n`).join(""),
		...dryRun ? {} : { summary: summaryOf(document) },
		remarks: [
			...warned,
			...remarks,
			...choices.idle.map((text) => ({
				level: "info",
				text
			})),
			...done
		],
		exitCodes: [
			require_cli_ahead_ts.exitCodes.done,
			require_shared.completeness(incomplete),
			whole ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.incomplete
		],
		outputs: {
			...joined(releases.map(({ version, tag, previousTag, bump, forge }) => ({
				version,
				tag,
				"previous-version": previousTag ?? "",
				bump,
				"release-id": forge?.id ?? "",
				"release-url": forge?.url ?? ""
			}))),
			"bom-sha256": bomSha256.map((sha256) => sha256 ?? "").join("\n")
		}
	};
}
function told({ dryRun, steps }, { version, tag, draft }) {
	if (dryRun) return `Would release ${version} as ${tag}. Nothing was done.`;
	if (steps.length === 0) return `${version} is released as ${tag}; nothing was left to do.`;
	return `${draft ? "Drafted" : "Released"} ${version} as ${tag}.`;
}
/** Of several releases one line each, in the same order. */
function joined(outputs) {
	const names = Object.keys(outputs[0] ?? {});
	return Object.fromEntries(names.map((name) => [name, outputs.map((one) => one[name] ?? "").join("\n")]));
}
/** What would be done, then every word that would leave the machine. */
function previewText({ steps, releases }) {
	const quoted = (text) => text.trimEnd().split("\n").map((line) => `  \u2502 ${require_cli_program_ts.plainLine(line)}`);
	return `${[...steps.map((step, index) => `${index + 1}. ${require_cli_program_ts.plainLine(step)}`), ...releases.flatMap(({ tag, stood, message, body, forge, assets }) => [...stood ? [] : [
		"",
		`The tag ${require_cli_program_ts.plainLine(tag)} would say:`,
		...quoted(message)
	], ...forge === null ? [] : [
		"",
		`The release ${require_cli_program_ts.plainLine(tag)} would say:`,
		...quoted(body),
		"",
		"Its files:",
		...assets.map(({ name, bytes, sha256 }) => `  ${sha256}  ${require_cli_program_ts.plainLine(name)} (${bytes} bytes)`)
	]])].join("\n")}\n`;
}
/** For a run's page: where each release is, and what it says. */
function summaryOf({ releases }) {
	return releases.map(({ tag, forge, body, assets }) => {
		const code = `\`${require_cli_program_ts.plainLine(tag).replaceAll("`", "")}\``;
		const url = forge?.url && URL.canParse(forge.url) ? new URL(forge.url) : null;
		return `### ${url !== null && /^https?:$/.test(url.protocol) ? `[${code}](${url.href.replaceAll("(", "%28").replaceAll(")", "%29")})` : code}\n\n${assets.length === 0 ? "" : `${assets.length} files attached.\n\n`}${body}`;
	}).join("\n");
}
function nothing(choices, dryRun) {
	return {
		document: {
			schema: "waybill/release@1",
			dryRun,
			commit: null,
			releases: [],
			steps: [],
			warnings: [...choices.warnings]
		},
		text: "",
		remarks: [...[...choices.warnings, ...choices.incomplete].map((text) => ({
			level: "warning",
			text
		})), ...choices.idle.map((text) => ({
			level: "info",
			text
		}))],
		exitCodes: [require_cli_ahead_ts.exitCodes.done, require_shared.completeness(choices.incomplete)],
		outputs: {
			version: "",
			tag: "",
			bump: "none"
		}
	};
}

exports.release = release;