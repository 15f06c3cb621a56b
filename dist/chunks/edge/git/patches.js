const require_cli_ahead_ts = require("../../cli/ahead.js");
let node_events = require("node:events");
let node_stream_promises = require("node:stream/promises");

// src/edge/git/patches.ts
/**
* What git calls the patches of these commits (`git patch-id --stable`): equal for equal changes, wherever and by whomever they
* were committed. By object id; a merge and a commit that changes nothing have none. The patches stream from one git into the
* other, so that memory does not grow with them. Throws GIT_FAILED when either ends with an error or by a signal.
*/
async function patchIds(root, oids) {
	if (oids.length === 0) return /* @__PURE__ */ new Map();
	const diffs = start(root, [...diffArguments, "--stdin"]);
	const ids = start(root, ["patch-id", "--stable"]);
	const patches = /* @__PURE__ */ new Map();
	diffs.child.stdin.end(`${oids.join("\n")}\n`);
	try {
		await Promise.all([(0, node_stream_promises.pipeline)(diffs.child.stdout, ids.child.stdin).catch(() => void 0), readLines(ids.child.stdout, patches)]);
	} finally {
		diffs.child.stdout.destroy();
	}
	await diffs.ended();
	await ids.ended();
	return patches;
}
/** The patch whole and as the objects have it: no rename that hides it, no filter or driver of this clone. */
const diffArguments = [
	"diff-tree",
	"-p",
	"--root",
	"--no-renames",
	"--full-index",
	"--binary",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
function start(cwd, args) {
	const child = require_cli_ahead_ts.spawnGit(args, { cwd });
	let said = "";
	let missing = null;
	child.on("error", (error) => missing = error);
	child.stdin.on("error", () => void 0);
	child.stderr.on("data", (chunk) => {
		if (said.length < 4096) said += chunk.toString("utf8");
	});
	const closed = (0, node_events.once)(child, "close").catch(() => [null]);
	return {
		child,
		ended: async () => {
			const [code] = await closed;
			if (missing) throw require_cli_ahead_ts.gitMissing(missing);
			if (code !== 0) throw require_cli_ahead_ts.gitFailed(args, {
				code: code ?? -1,
				stdout: Buffer.alloc(0),
				stderr: said
			});
		}
	};
}
/** Each line is a patch's id and its commit's. */
async function readLines(stdout, patches) {
	let rest = "";
	for await (const chunk of stdout) {
		const lines = (rest + chunk.toString("latin1")).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			const [patch, oid] = line.split(" ");
			if (patch !== void 0 && oid !== void 0) patches.set(oid, patch);
		}
	}
}

exports.patchIds = patchIds;