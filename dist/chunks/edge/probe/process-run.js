const require_markdown = require("../../notes/templates-md.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};
let node_child_process = require("node:child_process");

// src/edge/probe/command-output.ts
const outputLimit = 4096;
/** Before and after what looks secret is taken out: the first bounds the work, the second what is kept. */
const longestRead = 1e3;
const longestKept = 120;
/** Listens to streams and keeps no more than the end of them. */
function collectOutput(streams) {
	const hash = (0, node_crypto.createHash)("sha256");
	let tail = Buffer.alloc(0);
	let bytes = 0;
	for (const stream of streams) stream.on("data", (chunk) => {
		hash.update(chunk);
		bytes += chunk.length;
		tail = Buffer.concat([tail, chunk]).subarray(-4096);
	});
	return {
		tail() {
			const text = tail.toString("utf8");
			if (bytes <= outputLimit) return text;
			return text.includes("\n") ? text.slice(text.indexOf("\n") + 1) : "";
		},
		digest: () => ({
			bodySha256: hash.copy().digest("hex"),
			bodyBytes: bytes
		})
	};
}
/** All that a stream says, up to so many bytes; null from the byte on that is too many. */
function collectAll(stream, maximumBytes) {
	const chunks = [];
	let bytes = 0;
	stream.on("data", (chunk) => {
		bytes += chunk.length;
		if (bytes <= maximumBytes) chunks.push(chunk);
		else chunks.length = 0;
	});
	return () => bytes > maximumBytes ? null : Buffer.concat(chunks).toString("utf8");
}
/** The last line with words in it, printable, without e-mail addresses, credentials in URLs and what looks like a key. */
function lastLine(output) {
	const lines = output.replace(/\u001B\[[0-?]*[ -/]*[@-~]/g, "").split(/[\r\n]+/);
	const clean = require_markdown.visible(lines.findLast((one) => one.trim() !== "") ?? "").trim().slice(0, longestRead).replace(/(\w:\/\/)[^\s/@]+@/g, "$1").replace(/[^\s@<>"']+@[^\s@<>"']+/g, "[redacted]").replace(/\b(\w*(?:password|passwd|secret|token|key)\w*["']?\s*[:=]\s*)\S+/gi, "$1[redacted]").replace(/\b(?=[\w+-]*\d)[\w+-]{24,}/g, "[redacted]");
	return clean.length > longestKept ? `${clean.slice(0, longestKept)}\u2026` : clean;
}

// src/edge/probe/process-run.ts
/** What a process inherits; all else might be a secret, and what it prints is kept. */
const inherited = [
	"PATH",
	"HOME",
	"SystemRoot",
	"PATHEXT",
	"TEMP"
];
/** What a process left in the background may hold its output open; this long after its end it is cut off. */
const drainMs = 200;
/**
* Runs a process in a group of its own, which ends with it and with the signal: whatever it started ends too. Rejects with
* what `spawn` throws for words that no process can be given.
*/
function runProcess(order, signal) {
	return new Promise((resolve) => {
		const child = start(order);
		if (typeof child === "string") return resolve({
			code: null,
			killedBy: null,
			fault: child
		});
		order.listen(child.stdout, child.stderr);
		const kill = () => killGroup(child);
		let drain;
		const end = (found) => {
			clearTimeout(drain);
			signal.removeEventListener("abort", kill);
			kill();
			resolve({
				code: null,
				killedBy: null,
				fault: null,
				...found
			});
		};
		signal.addEventListener("abort", kill, { once: true });
		child.on("error", (error) => end({ fault: error.code ?? "UNKNOWN" }));
		child.on("exit", () => {
			drain = setTimeout(() => {
				child.stdout.destroy();
				child.stderr.destroy();
			}, drainMs);
		});
		child.on("close", (code, killedBy) => end({
			code,
			killedBy
		}));
		if (signal.aborted) kill();
	});
}
/** Of some refusals of the system (a busy file, too long a list of words) `spawn` tells by throwing. */
function start(order) {
	try {
		return (0, node_child_process.spawn)(order.file, [...order.args], {
			shell: order.shell,
			cwd: order.cwd,
			env: { ...order.variables },
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: true,
			windowsHide: true
		});
	} catch (error) {
		const { syscall, code } = error;
		if (syscall?.startsWith("spawn") === true) return code ?? "UNKNOWN";
		throw error;
	}
}
/** The variables of these names, and those that every process needs, as far as they are set. */
function variablesOf(names, environment) {
	const variables = {};
	for (const name of [...inherited, ...names]) {
		const value = environment.variable(name);
		if (value !== void 0) variables[name] = value;
	}
	return variables;
}
function killGroup({ pid }) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch {}
}

Object.defineProperty(exports, "collectAll", {
  enumerable: true,
  get: function () {
    return collectAll;
  }
});
Object.defineProperty(exports, "collectOutput", {
  enumerable: true,
  get: function () {
    return collectOutput;
  }
});
Object.defineProperty(exports, "lastLine", {
  enumerable: true,
  get: function () {
    return lastLine;
  }
});
Object.defineProperty(exports, "runProcess", {
  enumerable: true,
  get: function () {
    return runProcess;
  }
});
Object.defineProperty(exports, "variablesOf", {
  enumerable: true,
  get: function () {
    return variablesOf;
  }
});