let node_v8 = require("node:v8");

// src/action/main.ts
(0, node_v8.setFlagsFromString)("--interrupt-budget=1500000");
start();
async function start() {
	const { runStep } = await Promise.resolve().then(() => require("./chunks/action/step.js"));
	process.exitCode = await runStep({
		environment: process.env,
		stdout: process.stdout
	});
}
