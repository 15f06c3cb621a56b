const require_cli_ahead_ts = require("../../cli/ahead.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
const node_crypto = {
	get randomUUID() {
		return require("node:crypto").randomUUID;
	}
};
let node_fs_promises = require("node:fs/promises");

// src/edge/git/ledger-place.ts
const asStored = { GIT_NO_REPLACE_OBJECTS: "1" };
function clonePlace(root) {
	return {
		cwd: root,
		environment: asStored
	};
}
function openEndPlace(root, branch) {
	let folder;
	let place;
	async function known() {
		const path = await (folder ??= endFolder(root, branch));
		if (!(0, node_fs.existsSync)((0, node_path.join)(path, "HEAD"))) return null;
		return place ??= placeOf(root, path);
	}
	async function made() {
		const path = await (folder ??= endFolder(root, branch));
		if (!(0, node_fs.existsSync)((0, node_path.join)(path, "HEAD"))) await make(root, path);
		return place ??= placeOf(root, path);
	}
	return {
		known,
		made
	};
}
/** Made under another name first: a run that is ended half-way, or another at the same time, leaves no half of one. */
async function make(root, path) {
	const kind = `--object-format=${(await require_cli_ahead_ts.gitOutput(["rev-parse", "--show-object-format"], { cwd: root })).toString("utf8").trim()}`;
	await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
	const draft = `${path}.${(0, node_crypto.randomUUID)()}`;
	try {
		await require_cli_ahead_ts.gitOutput([
			"init",
			"--quiet",
			"--bare",
			"--template=",
			kind,
			draft
		], { cwd: root });
		await (0, node_fs_promises.rename)(draft, path);
	} catch (error) {
		await (0, node_fs_promises.rm)(draft, {
			recursive: true,
			force: true
		});
		if (!(0, node_fs.existsSync)((0, node_path.join)(path, "HEAD"))) throw error;
	}
}
async function endFolder(root, branch) {
	const common = (await require_cli_ahead_ts.gitOutput([
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	], { cwd: root })).toString("utf8").trimEnd();
	return (0, node_path.join)(common, "waybill", "ledger", `${encodeURIComponent(branch)}.git`);
}
async function placeOf(root, folder) {
	const { code, stdout } = await require_cli_ahead_ts.runGit([
		"config",
		"--local",
		"--includes",
		"--null",
		"--list"
	], { cwd: root });
	const settings = (code === 0 ? stdout.toString("utf8") : "").split("\0").flatMap((setting) => {
		const end = setting.indexOf("\n");
		const key = setting.slice(0, Math.max(end, 0));
		return reaching.test(key) ? [[key, setting.slice(end + 1)]] : [];
	});
	return {
		cwd: root,
		environment: {
			...asStored,
			GIT_DIR: folder,
			...asEnvironment(settings, {})
		}
	};
}
/** What decides how a remote is reached. */
const reaching = /^(?:remote\..*\.(?:url|pushurl|proxy|proxyauthmethod|uploadpack|receivepack|vcs)|(?:http|https|url|credential|ssh|protocol)\..*|core\.(?:sshcommand|gitproxy|askpass))$/i;
/** Settings as git takes them from its environment, after those that are there already. */
function asEnvironment(settings, before) {
	const from = Number(before["GIT_CONFIG_COUNT"] ?? process.env["GIT_CONFIG_COUNT"] ?? "0") || 0;
	return {
		...Object.fromEntries(settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${from + index}`, key], [`GIT_CONFIG_VALUE_${from + index}`, value]])),
		GIT_CONFIG_COUNT: String(from + settings.length)
	};
}

// src/edge/git/ledger-remote.ts
const answerLimit = 12e4;
const transferLimit = 6e5;
/** The remote of that name with its credential, or null when the clone has none of that name. */
async function findRemote(root, name, token) {
	const args = [
		"remote",
		"get-url",
		"--",
		name
	];
	const result = await require_cli_ahead_ts.runGit(args, { cwd: root });
	if (result.code === 0) return reached(name, credential(result.stdout.toString("utf8").trim(), token), clonePlace(root));
	if (/no such remote/i.test(result.stderr)) return null;
	throw require_cli_ahead_ts.gitFailed(args, result);
}
function reached(name, settings, place) {
	const environment = {
		...place.environment,
		...asEnvironment(settings, place.environment)
	};
	return {
		name,
		place: {
			cwd: place.cwd,
			environment
		},
		from: (other) => reached(name, settings, other)
	};
}
/**
* A token as git's environment, never as an argument or in a file: an `http.<origin>.extraheader`, after an empty one
* that drops what the clone has configured (two Authorization headers are refused). Only for https, and for http on
* loopback; other transports have their own credentials.
*/
function credential(url, token) {
	if (token === void 0 || !URL.canParse(url)) return [];
	const { origin, protocol, hostname } = new URL(url);
	const loopback = protocol === "http:" && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(hostname);
	if (protocol !== "https:" && !loopback) return [];
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	const key = `http.${origin}/.extraheader`;
	return [[key, ""], [key, `Authorization: Basic ${basic}`]];
}
/** The commit that a ref of the remote names now, or null when it has no such ref. Throws LEDGER_UNREACHABLE. */
async function remoteHead(remote, ref) {
	const result = await ask(remote, [
		"ls-remote",
		"--quiet",
		"--",
		remote.name,
		ref
	], answerLimit);
	if (result.code !== 0) throw unreachable(remote, result);
	return result.stdout.toString("utf8").split("\n").find((line) => line.endsWith(`\t${ref}`))?.split("	")[0] ?? null;
}
/**
* Brings a ref's commits into a ref of the place's own: all that it does not have (`depth: 'whole'`: also those where the
* clone was cut), or that many from the end.
*/
async function fetchRef(remote, refs) {
	const depth = refs.depth === void 0 ? [] : [`--depth=${refs.depth === "whole" ? 2147483646 : refs.depth}`];
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-auto-gc",
		"--no-recurse-submodules"
	];
	const whole = [
		"--no-filter",
		"--refmap=",
		...depth
	];
	const result = await ask(remote, [
		"fetch",
		...quiet,
		...whole,
		"--",
		remote.name,
		`+${refs.from}:${refs.to}`
	], transferLimit);
	if (result.code === 0) return;
	if ((await require_cli_ahead_ts.runGit([
		"cat-file",
		"-e",
		`${refs.commit}^{commit}`
	], remote.place)).code !== 0) throw unreachable(remote, result);
}
/**
* Pushes a commit, never forced: that the remote takes only descendants of its head is what makes concurrent
* appends safe. No hooks of the clone, no tags, no submodules. With an answer that does not say what happened (a cut
* connection, a time-out) it looks once whether the commit has landed.
*/
async function pushCommit(remote, commit, to) {
	const args = [
		"push",
		...[
			"--porcelain",
			"--no-verify",
			"--no-follow-tags",
			"--no-signed",
			"--recurse-submodules=no"
		],
		"--",
		remote.name,
		`${commit}:${to.ref}`
	];
	let error;
	try {
		const result = await ask(remote, args, to.limit);
		if (result.code === 0) return { state: "done" };
		const reason = rejection(result.stdout.toString("utf8"));
		if (reason !== null && lostRace(reason, result.stderr)) return { state: "raced" };
		error = reason === null ? unreachable(remote, result) : refused(remote, reason, result);
		if (reason !== null) return {
			state: "refused",
			error
		};
	} catch (thrown) {
		if (!(thrown instanceof require_cli_ahead_ts.WaybillError) || thrown.code !== "LEDGER_UNREACHABLE") throw thrown;
		error = thrown;
	}
	return await remoteHead(remote, to.ref).catch(() => null) === commit ? { state: "done" } : {
		state: "refused",
		error
	};
}
/** Whether a rejected push, or a rejected `update-ref`, only means that somebody else was first. */
function lostRace(reason, said) {
	if (/fetch first|non-fast-forward|stale info|incorrect old value|reference already exists/.test(reason)) return true;
	if (!/failed to update ref|failed to lock|cannot lock ref/.test(reason)) return false;
	return /is at [0-9a-f]+ but expected|reference already exists|\.lock': File exists/.test(`${reason}\n${said}`);
}
/** Why the remote rejected the ref, in its words; null when it did not answer about it. */
function rejection(porcelain) {
	return porcelain.split("\n").find((text) => text.startsWith("!	"))?.split("	")[2] ?? null;
}
async function ask(remote, args, limit) {
	const signal = AbortSignal.timeout(Math.ceil(limit));
	try {
		return await require_cli_ahead_ts.runGit(args, {
			...remote.place,
			signal
		});
	} catch (cause) {
		if (!signal.aborted) throw cause;
		throw new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `The ledger's remote ${remote.name} did not answer git ${args[0]} within ${Math.ceil(limit / 1e3)} s.`, {
			exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
			hint: "See whether the remote is up, then run it again.",
			cause
		});
	}
}
function unreachable(remote, result) {
	const said = spoken(result.stderr).join(" ") || `exit code ${result.code}`;
	return new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `The ledger on ${remote.name} could not be reached: ${said}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: `Try \`git ls-remote ${remote.name}\`. In CI the job's token needs to write to the repository (contents: write).`
	});
}
function refused(remote, reason, result) {
	const rule = spoken(result.stderr).flatMap((line) => /^remote: (.*\S)/.exec(line)?.[1] ?? []);
	const because = rule.length > 0 ? `: ${rule.join(" ")}` : "";
	return new require_cli_ahead_ts.WaybillError("LEDGER_UNREACHABLE", `${remote.name} refused the ledger entry, ${require_cli_ahead_ts.withoutCredentials(reason)}${because}`, {
		exitCode: require_cli_ahead_ts.exitCodes.unrecorded,
		hint: "Let this job push to the ledger branch (exempt it in the rule that is named), or set `ledger.branch` to another."
	});
}
/** The last lines of what git and the remote said, without what only decorates them. */
function spoken(stderr) {
	return require_cli_ahead_ts.withoutCredentials(stderr).split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && line !== "remote:").slice(-6);
}

Object.defineProperty(exports, "clonePlace", {
  enumerable: true,
  get: function () {
    return clonePlace;
  }
});
Object.defineProperty(exports, "fetchRef", {
  enumerable: true,
  get: function () {
    return fetchRef;
  }
});
Object.defineProperty(exports, "findRemote", {
  enumerable: true,
  get: function () {
    return findRemote;
  }
});
Object.defineProperty(exports, "lostRace", {
  enumerable: true,
  get: function () {
    return lostRace;
  }
});
Object.defineProperty(exports, "openEndPlace", {
  enumerable: true,
  get: function () {
    return openEndPlace;
  }
});
Object.defineProperty(exports, "pushCommit", {
  enumerable: true,
  get: function () {
    return pushCommit;
  }
});
Object.defineProperty(exports, "remoteHead", {
  enumerable: true,
  get: function () {
    return remoteHead;
  }
});