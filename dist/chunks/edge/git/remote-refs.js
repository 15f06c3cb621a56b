const require_ledger_remote = require("./ledger-remote.js");
const require_cli_ahead_ts = require("../../cli/ahead.js");

// src/edge/git/remote-refs.ts
/** Asks a remote for its branches and tags, in one question. Null when the clone has no remote of that name. */
async function remoteRefs(root, { remote: name, token, signal }) {
	const remote = await require_ledger_remote.findRemote(root, name, token ?? void 0);
	if (remote === null) return null;
	const args = [
		"ls-remote",
		"--quiet",
		"--heads",
		"--tags",
		"--",
		remote.name
	];
	const { code, stdout, stderr } = await require_cli_ahead_ts.runGit(args, {
		...remote.place,
		signal
	});
	if (code !== 0) return {
		kind: "failure",
		said: lastWords(stderr) || `exit code ${code}`
	};
	const branches = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	for (const line of stdout.toString("utf8").split("\n")) {
		const [, oid, kind, ref] = /^([0-9a-f]+)\trefs\/(heads|tags)\/(.*)$/.exec(line) ?? [];
		if (oid === void 0 || ref === void 0) continue;
		if (kind === "heads") branches.set(ref, oid);
		else tags.set(ref.replace(/\^\{\}$/, ""), { commit: oid });
	}
	return {
		kind: "refs",
		branches,
		tags
	};
}
function lastWords(stderr) {
	return require_cli_ahead_ts.withoutCredentials(stderr).split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && line !== "remote:").slice(-3).join(" ");
}

exports.remoteRefs = remoteRefs;