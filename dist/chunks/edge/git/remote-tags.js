const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_ledger_remote = require("./ledger-remote.js");

// src/edge/git/remote-tags.ts
const answerLimit = 12e4;
/** Opens the remote of a clone. Throws HISTORY_SHALLOW when it has none of that name. */
async function openUpstream(root, options) {
	const remote = await require_ledger_remote.findRemote(root, options.remote, options.token ?? void 0);
	if (remote !== null) return {
		remote,
		signal: options.signal
	};
	throw new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", `There is no remote ${options.remote} to fetch the history from.`, { hint: "Name the remote in ledger.remote, or add it: git remote add origin <url>" });
}
/**
* The tags that a remote has now, by name, in one `git ls-remote`. Throws HISTORY_SHALLOW with git's own words when the
* remote cannot be asked.
*/
async function remoteTags(root, options) {
	return tagsOf(await openUpstream(root, options));
}
/** As `remoteTags`, of an opened remote. */
async function tagsOf(upstream) {
	const result = await askRemote(upstream, [
		"ls-remote",
		"--quiet",
		"--tags",
		"--",
		upstream.remote.name
	], { limit: answerLimit });
	if (result.code !== 0) throw unfetched(upstream, result);
	return readTags(result.stdout.toString("utf8"));
}
/** The commits that the branches of a remote name now, by the branch's name. */
async function headsOf(upstream) {
	const result = await askRemote(upstream, [
		"ls-remote",
		"--quiet",
		"--heads",
		"--",
		upstream.remote.name
	], { limit: answerLimit });
	if (result.code !== 0) throw unfetched(upstream, result);
	const lines = result.stdout.toString("utf8").split("\n");
	return new Map(lines.flatMap((line) => {
		const [, oid, name] = /^([0-9a-f]+)\trefs\/heads\/(.*)$/.exec(line) ?? [];
		return oid === void 0 || name === void 0 ? [] : [[name, oid]];
	}));
}
/** `<oid>\trefs/tags/<name>`, and for an annotated tag a second line `<oid>\trefs/tags/<name>^{}` with what it names. */
function readTags(listed) {
	const tags = /* @__PURE__ */ new Map();
	for (const line of listed.split("\n")) {
		const [, oid, reference, peeled] = /^([0-9a-f]+)\trefs\/tags\/(.*?)(\^\{\})?$/.exec(line) ?? [];
		if (oid === void 0 || reference === void 0) continue;
		const known = tags.get(reference);
		tags.set(reference, peeled === void 0 || known === void 0 ? {
			commit: oid,
			annotation: null
		} : {
			commit: oid,
			annotation: known.commit
		});
	}
	return tags;
}
/** Runs git against the remote with its credential. Throws HISTORY_SHALLOW when time is up or the signal aborts. */
async function askRemote({ remote, signal }, args, { limit, input }) {
	if (signal.aborted) throw interrupted(signal);
	const late = AbortSignal.timeout(limit);
	try {
		return await require_cli_ahead_ts.runGit(args, {
			...remote.place,
			signal: AbortSignal.any([signal, late]),
			...input === void 0 ? {} : { input }
		});
	} catch (cause) {
		if (signal.aborted) throw interrupted(signal, cause);
		if (!late.aborted) throw cause;
		throw new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", `${remote.name} did not give what is missing of the history within ${limit / 1e3} s.`, {
			hint: "See whether the remote is up, then run it again.",
			cause
		});
	}
}
function interrupted(signal, cause) {
	return new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", "The run was interrupted while it fetched the history.", {
		exitCode: require_cli_ahead_ts.interruptionCode(signal),
		cause
	});
}
/** What git said when it could not fetch, without what may be secret in it. */
function unfetched({ remote }, result) {
	const said = require_cli_ahead_ts.withoutCredentials(result.stderr).split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && line !== "remote:").slice(-4).join(" ");
	return new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", `The history is not whole, and the rest could not be fetched from ${remote.name}: ${said || `exit code ${result.code}`}`, { hint: `Try: git ls-remote ${remote.name}. In a workflow, actions/checkout with fetch-depth: 0 brings the whole history.` });
}

exports.askRemote = askRemote;
exports.headsOf = headsOf;
exports.openUpstream = openUpstream;
exports.remoteTags = remoteTags;
exports.tagsOf = tagsOf;
exports.unfetched = unfetched;