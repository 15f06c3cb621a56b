#!/usr/bin/env node
// src/cli/node-version.ts
/** The oldest Node that runs Waybill: `engines` of package.json says the same, which a test proves. */
const oldestNode = "20.19.0";
/** Whether a version of Node is new enough. In words that the oldest of them read. */
function runsHere(version) {
	const least = oldestNode.split(".").map(Number);
	const here = version.split(".").map(Number);
	for (let part = 0; part < least.length; part += 1) {
		const difference = Number(here[part]) - Number(least[part]);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

// src/cli/main.ts
const argv = process.argv.slice(2);
/** Here by value, so that a Node that is too old has nothing more to load before it is told so. */
const done = 0;
const ourFault = 1;
const usage = 2;
let isLost = false;
process.stdout.on("error", (error) => lose(error, true));
if (!runsHere(process.versions.node)) {
	process.stderr.write(`error: Waybill needs Node ${oldestNode} or later, and this is ${process.versions.node} (${process.execPath}).\n  In a workflow: actions/setup-node with node-version: 24. On a machine: install a newer Node, or put it first on the PATH.
`);
	process.exitCode = usage;
} else if (!hasFolder()) {
	process.stderr.write("error: The folder that this shell is in is not there any more.\n  Go to another one: cd ~\n");
	process.exitCode = usage;
} else if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) process.stdout.write(`0.1.0\n`);
else start();
async function start() {
	process.stderr.on("error", (error) => lose(error, false));
	const { beginAhead } = await Promise.resolve().then(() => require("./chunks/cli/ahead.js")).then((n) => n.ahead_exports);
	const begun = beginAhead(argv);
	const { warmUp } = await Promise.resolve().then(() => require("./chunks/cli/warm-up.js")).then((n) => n.warm_up_exports);
	await warmUp(argv, __dirname);
	if (begun !== null) await turn();
	const { runCommandLine } = await Promise.resolve().then(() => require("./chunks/cli/program.js")).then((n) => n.program_exports);
	if (begun !== null) await turn();
	const exitCode = await runCommandLine(argv, {
		stdout: process.stdout,
		stderr: process.stderr,
		environment: process.env,
		begun
	});
	process.exitCode = isLost && exitCode === done ? ourFault : exitCode;
}
/** What git prints meanwhile is taken in: its pipe is full long before the next file has been loaded. */
function turn() {
	return new Promise((resolve) => void setImmediate(resolve));
}
function hasFolder() {
	try {
		process.cwd();
		return true;
	} catch {
		return false;
	}
}
/**
* A reader such as `head` that closes the pipe is no fault of the command: it goes on, since what it does is more than what it
* says, and ends with its own exit code. A disk that is full is one, where it was to take the data.
*/
function lose({ code, message }, isData) {
	if (code === "EPIPE" || !isData || isLost) return;
	isLost = true;
	process.stderr.write(`error: What was asked for could not be written: ${message}\n`);
	if (!process.exitCode) process.exitCode = ourFault;
}
