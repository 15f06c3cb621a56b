#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// src/cli/main.ts
const argv = process.argv.slice(2);
setFlagsFromString("--interrupt-budget=400000");
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) process.stdout.write(`0.1.0\n`);
else {
	process.stdout.on("error", (error) => {
		process.exitCode = error.code === "EPIPE" ? 0 : 1;
		process.exit();
	});
	const { beginAhead } = await import("./chunks/cli/ahead.js");
	const begun = beginAhead(argv);
	const { runCommandLine } = await import("./chunks/program.js");
	process.exitCode = await runCommandLine(argv, {
		stdout: process.stdout,
		stderr: process.stderr,
		environment: process.env,
		begun
	});
}

export {  };