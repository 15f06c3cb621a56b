const require_open_edge = require("../open-edge.js");
const require_markdown = require("../../notes/templates-md.js");
let node_child_process = require("node:child_process");

// src/edge/probe/command-output.ts
const outputLimit = 4096;
/** Before and after what looks secret is taken out: the first bounds the work, the second what is kept. */
const longestRead = 1e3;
const longestKept = 120;
/**
* Reads streams into one text and keeps the last 4 KiB. A line whose start is gone is left out: half a secret cannot be
* recognised. The function that it gives tells the text so far.
*/
function collectOutput(streams) {
	let tail = Buffer.alloc(0);
	let isCut = false;
	for (const stream of streams) stream.on("data", (chunk) => {
		isCut ||= tail.length + chunk.length > outputLimit;
		tail = Buffer.concat([tail, chunk]).subarray(-4096);
	});
	return () => {
		const text = tail.toString("utf8");
		if (!isCut) return text;
		return text.includes("\n") ? text.slice(text.indexOf("\n") + 1) : "";
	};
}
/** The last line with words in it, printable, without e-mail addresses, credentials in URLs and what looks like a key. */
function lastLine(output) {
	const lines = output.replace(/\u001B\[[0-?]*[ -/]*[@-~]/g, "").split(/[\r\n]+/);
	const clean = require_markdown.visible(lines.findLast((one) => one.trim() !== "") ?? "").trim().slice(0, longestRead).replace(/(\w:\/\/)[^\s/@]+@/g, "$1").replace(/[^\s@<>"']+@[^\s@<>"']+/g, "[redacted]").replace(/\b(\w*(?:password|passwd|secret|token|key)\w*["']?\s*[:=]\s*)\S+/gi, "$1[redacted]").replace(/\b(?=[\w+-]*\d)[\w+-]{24,}/g, "[redacted]");
	return clean.length > longestKept ? `${clean.slice(0, longestKept)}…` : clean;
}

// src/edge/probe/command.ts
/** What a command inherits; all else might be a secret, and what it prints is kept. */
const inherited = [
	"PATH",
	"HOME",
	"SystemRoot",
	"PATHEXT",
	"TEMP"
];
/** What a command left in the background may hold its output open; this long after its end it is cut off. */
const drainMs = 200;
/**
* Runs a command once. Exit code 0 passes; 75 (EX_TEMPFAIL of sysexits.h), 126 and 127 and a command that cannot be
* started are the observer's fault; any other is the target's. The command learns what to look at from WAYBILL_TARGET,
* WAYBILL_TARGET_NAME, WAYBILL_VERSION and WAYBILL_COMMIT. It is ended with all that it started. Never rejects.
*/
function probeCommand(pair, check, world, signal) {
	const [file, ...args] = typeof check.run === "string" ? [check.run] : check.run;
	if (file === void 0 || signal.aborted) return Promise.resolve(require_open_edge.judgement("error", {
		code: "not-run",
		reason: "the command was not run"
	}));
	return new Promise((resolve) => {
		const child = (0, node_child_process.spawn)(file, args, {
			shell: check.shell,
			cwd: world.cwd,
			env: environmentOf(pair, world.environment),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: true,
			windowsHide: true
		});
		const output = collectOutput([child.stdout, child.stderr]);
		const kill = () => killGroup(child);
		let drain;
		const end = (found) => {
			clearTimeout(drain);
			signal.removeEventListener("abort", kill);
			kill();
			resolve(found);
		};
		signal.addEventListener("abort", kill, { once: true });
		child.on("error", (error) => {
			const code = error.code ?? "UNKNOWN";
			end(require_open_edge.judgement("error", {
				code,
				reason: `the command could not be started (${code})`
			}));
		});
		child.on("exit", () => {
			drain = setTimeout(() => {
				child.stdout.destroy();
				child.stderr.destroy();
			}, drainMs);
		});
		child.on("close", (code, killedBy) => end(judgeExit(code, killedBy, lastLine(world.redact(output())))));
	});
}
function environmentOf({ target, expected }, environment) {
	const kept = inherited.map((name) => [name, environment.variable(name)]);
	return {
		...Object.fromEntries(kept.filter(([, value]) => value !== void 0)),
		WAYBILL_TARGET: target.url,
		WAYBILL_TARGET_NAME: target.name,
		WAYBILL_VERSION: expected.version,
		WAYBILL_COMMIT: expected.commit ?? ""
	};
}
function killGroup({ pid }) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch {}
}
function judgeExit(code, killedBy, said) {
	const words = said === "" ? "" : `: ${said}`;
	switch (code) {
		case 0: return require_open_edge.judgement("pass");
		case null: return require_open_edge.judgement("fail", {
			code: killedBy ?? "killed",
			reason: `the command was ended by ${killedBy}`
		});
		case 75: return require_open_edge.judgement("error", {
			code: "exit-75",
			reason: `the command asks to be run again (75)${words}`
		});
		case 126:
		case 127: return require_open_edge.judgement("error", {
			code: `exit-${code}`,
			reason: `the command could not be run (${code})${words}`
		});
		default: return require_open_edge.judgement("fail", {
			code: `exit-${code}`,
			reason: `the command ended with exit code ${code}${words}`
		});
	}
}

exports.probeCommand = probeCommand;