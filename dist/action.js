const require_rolldown_runtime = require("./chunks/rolldown.js");
const require_cli_warm_up_ts = require("./chunks/cli/warm-up.js");

// src/action/main.ts
start();
async function start() {
	await Promise.all([Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:child_process"), 1)), Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:crypto"), 1))]);
	require_cli_warm_up_ts.tuneEngine();
	const { runStep } = await Promise.resolve().then(() => require("./chunks/action/step.js"));
	process.exitCode = await runStep({
		environment: process.env,
		stdout: process.stdout
	});
}
