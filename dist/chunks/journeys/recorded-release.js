const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shipments = require("../ledger/shipments.js");
const require_announced = require("./announced.js");
const require_environment = require("./environment.js");
const require_recordable = require("./recordable.js");

// src/journeys/recorded-release.ts
/**
* The release that a record is about: the shipment to that environment where there is one, else what the command says, with
* the commit of its tag. Throws ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, PACKAGE_UNKNOWN, and USAGE for a commit that is none
* where no release is named and none was announced, and for a
* version that may not stay in a ledger.
*/
async function recordedRelease({ repository }, configuration, entries, asked) {
	const { environment } = asked;
	if (environment !== null) require_environment.environmentOf(configuration, environment);
	const part = require_environment.shippedPackage(configuration, asked.package);
	const shipments = require_shipments.foldShipments(entries).filter((one) => one.package === part && (environment === null || one.environment === environment));
	const version = versionOf(asked, shipments);
	const named = asked.commit === null ? null : await fullCommit(repository, asked.commit);
	const announced = shipments.filter((one) => one.version === version);
	const ours = announced.filter(({ commit }) => named === null || commit === named);
	const shipment = environment === null ? null : latest(ours);
	const agreed = new Set(ours.map(({ commit }) => commit));
	const known = shipment?.commit ?? (agreed.size === 1 ? [...agreed][0] ?? null : null);
	const tagged = () => require_announced.releaseTag({ repository }, configuration, {
		version,
		package: part
	}).then((tag) => tag?.oid ?? null);
	const commit = named ?? known ?? await tagged();
	const other = ours.length === 0 ? latest(announced) : null;
	return {
		shipment,
		package: part,
		environment,
		version,
		commit,
		warnings: other === null ? [] : [`${version} was announced at ${other.commit?.slice(0, 12)}, and this is about ${commit?.slice(0, 12)}: it is recorded, and belongs to no shipment.`]
	};
}
function versionOf({ release, environment }, shipments) {
	if (release !== null) return require_recordable.recordableName("--release", require_announced.plainVersion(release));
	const last = environment === null ? null : latest(shipments);
	if (last?.version) return last.version;
	throw new require_cli_ahead_ts.WaybillError("USAGE", environment === null ? "--release is missing." : `--release is missing, and nothing was announced to ${environment}.`, { hint: "Name the version: --release 1.4.0" });
}
function latest(shipments) {
	return shipments.reduce((last, one) => last && last.frozen.seq > one.frozen.seq ? last : one, null);
}
/** What deploys may know a commit that this clone lacks: a full id is taken at its word. */
async function fullCommit(repository, given) {
	const found = await repository.resolve(given);
	if (found !== null) return found;
	if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(given)) return given;
	throw new require_cli_ahead_ts.WaybillError("USAGE", "--commit names no commit of this clone.", { hint: "Give the full id: --commit $(git rev-parse HEAD)" });
}

Object.defineProperty(exports, "recordedRelease", {
  enumerable: true,
  get: function () {
    return recordedRelease;
  }
});