#!/usr/bin/env node
let node_v8 = require("node:v8");

// src/cli/main.ts
const argv = process.argv.slice(2);
(0, node_v8.setFlagsFromString)("--interrupt-budget=1500000");
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) process.stdout.write(`0.1.0\n`);
else {
	process.stdout.on("error", (error) => {
		process.exitCode = error.code === "EPIPE" ? 0 : 1;
		process.exit();
	});
	start();
}
async function start() {
	const { beginAhead } = await Promise.resolve().then(() => require("./chunks/cli/ahead.js")).then((n) => n.ahead_exports);
	const begun = beginAhead(argv);
	const { runCommandLine } = await Promise.resolve().then(() => require("./chunks/cli/program.js")).then((n) => n.program_exports);
	process.exitCode = await runCommandLine(argv, {
		stdout: process.stdout,
		stderr: process.stderr,
		environment: process.env,
		begun
	});
}
