import { r as exitCodes, t as WaybillError } from "../../errors.js";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

// src/edge/git/run.ts
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
function spawnGit(args, options) {
	return spawn("git", args, {
		cwd: options.cwd,
		env: gitEnvironment(options.environment),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true,
		...options.signal ? { signal: options.signal } : {}
	});
}
/**
* Runs git with an argument array, never through a shell, and gives what it answered, whatever its exit code.
* Throws GIT_MISSING when there is no git, GIT_FAILED when a signal ended it: then its output may be cut.
*/
function runGit(args, options) {
	return new Promise((resolve, reject) => {
		const child = spawnGit(args, options);
		const out = [];
		const err = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", (cause) => reject(existsSync(options.cwd) ? gitMissing(cause) : folderMissing(options.cwd)));
		child.on("close", (code, signal) => {
			const stderr = Buffer.concat(err).toString("utf8");
			if (code === null) reject(gitKilled(args, signal, stderr));
			else resolve({
				code,
				stdout: Buffer.concat(out),
				stderr
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(options.input ?? "");
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

export { spawnGit as a, runGit as i, gitMissing as n, withoutCredentials as o, gitOutput as r, gitFailed as t };