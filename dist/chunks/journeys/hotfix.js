const require_rolldown_runtime = require("../rolldown.js");
const require_shared = require("../cli/source.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_what_ran = require("../ledger/what-ran.js");
const require_announced = require("./announced.js");
const require_environment = require("./environment.js");
const require_next_announcement = require("./next-announcement.js");

// src/journeys/hotfix.ts
var import_inc = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_shared.require_inc(), 1);
/**
* What a fix must be made on: what the ledger says runs in an environment. Throws NOTHING_DELIVERED where it knows of nothing,
* or of several versions at once, and HISTORY_SHALLOW where this clone lacks the commit.
*/
async function hotfixBase(edge, { configuration }, asked) {
	const { environment } = asked;
	const part = require_environment.shippedPackage(configuration, asked.package);
	require_environment.environmentOf(configuration, environment);
	const { version, commit, basis, seq } = runningIn(edge, (await edge.ledger.read()).map(({ entry }) => entry), {
		environment,
		package: part
	});
	if (commit !== null && await edge.repository.resolve(commit) === null) throw new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", `${version} runs in ${environment}, and its commit ${commit.slice(0, 12)} is not in this clone.`, { hint: "Fetch it: git fetch --unshallow --tags" });
	return {
		schema: "waybill/hotfix@1",
		environment,
		package: part,
		base: {
			version,
			commit,
			tag: await tagOf(edge, commit),
			basis,
			seq
		}
	};
}
/** What a branch for a fix of a version is called: for the version that comes after it. */
function hotfixBranch(version, part) {
	const next = (0, import_inc.default)(version, "patch") ?? version;
	return `hotfix/${part === null ? "" : `${part}-`}${next}`;
}
/** Throws USAGE where a release that is called a fix is not made on what runs there. */
async function refuseOtherBase(edge, entries, fix) {
	const { environment, package: part, release } = fix;
	const running = runningIn(edge, entries, {
		environment,
		package: part
	});
	const previous = release.previousTag === null ? null : require_announced.plainVersion(release.previousTag);
	const isBelow = running.commit === null || await edge.repository.isAncestor(running.commit, release.commit);
	if (previous === running.version && isBelow) return;
	const { version, commit } = running;
	if (isBelow && commit !== null && await tagOf(edge, commit) === null) throw new require_cli_ahead_ts.WaybillError("USAGE", `${version} runs in ${environment}, and no tag says so: without one, what follows it cannot be told from what it holds.`, { hint: `Tag it, in the form of your tags, for example: git tag v${version} ${commit.slice(0, 12)}` });
	throw new require_cli_ahead_ts.WaybillError("USAGE", `${running.version} runs in ${environment}, and ${release.version ?? "this"} follows ${previous ?? "no release"}: that is more than a fix of what runs there.`, { hint: `Make the fix on what runs: waybill hotfix --environment ${environment}${require_next_announcement.flagOf(part)} --create ${hotfixBranch(running.version, part)}` });
}
function runningIn({ clock }, entries, of) {
	const { running } = require_what_ran.whatRan(entries, {
		...of,
		at: clock.now().toISOString()
	});
	const versions = [...new Set(running.map(({ version }) => version))];
	const [first] = running;
	if (first && versions.length === 1) return first;
	const what = versions.length === 0 ? `The ledger does not know what runs in ${of.environment}.` : `Several versions run in ${of.environment}: ${versions.join(", ")}.`;
	throw new require_cli_ahead_ts.WaybillError("NOTHING_DELIVERED", what, { hint: `Look, and it is recorded: waybill observe --environment ${of.environment}${require_next_announcement.flagOf(of.package)}` });
}
async function tagOf({ repository }, commit) {
	const { tags } = await repository.tags();
	return tags.find(({ oid }) => oid === commit)?.name ?? null;
}

Object.defineProperty(exports, "hotfixBase", {
  enumerable: true,
  get: function () {
    return hotfixBase;
  }
});
Object.defineProperty(exports, "hotfixBranch", {
  enumerable: true,
  get: function () {
    return hotfixBranch;
  }
});
Object.defineProperty(exports, "refuseOtherBase", {
  enumerable: true,
  get: function () {
    return refuseOtherBase;
  }
});