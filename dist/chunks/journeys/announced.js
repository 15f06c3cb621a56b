const require_cli_ahead_ts = require("../cli/ahead.js");
const require_frozen = require("../ledger/frozen.js");
const require_shipments = require("../ledger/shipments.js");
const require_shared = require("../cli/source.js");

// src/journeys/release-tag.ts
/** The tag of a version, of the product or of one of its packages; null where there is none. Throws PACKAGE_UNKNOWN. */
async function releaseTag({ repository }, configuration, release) {
	const { tags } = await repository.tags();
	const names = tags.map(({ name }) => name);
	const product = configuration.tags === void 0 ? require_shared.mainFamily(names) : require_shared.familyOf(configuration.tags);
	const family = release.package === null ? product : require_shared.packageNamed(await require_shared.packagesOf(repository, configuration, names), release.package).family;
	return tags.find(({ name }) => family.versionIn(name) === release.version) ?? null;
}

// src/journeys/announced.ts
/**
* The shipment that a release in an environment is: by its version, with or without a `v`, else the one last announced
* there. Throws NOTHING_ANNOUNCED.
*/
function announcedShipment(entries, asked) {
	const shipments = require_shipments.foldShipments(entries);
	const { environment, release, package: part = null } = asked;
	const version = release === null ? null : plainVersion(release);
	const there = shipments.filter((one) => one.environment === environment && (version === null || one.version === version));
	const found = require_shipments.lastAnnounced(there, {
		environment,
		package: part
	});
	if (found) return found;
	throw new require_cli_ahead_ts.WaybillError("NOTHING_ANNOUNCED", `${release ?? "No release"}${part === null ? "" : ` of ${part}`} was ${release === null ? "" : "not "}announced to ${environment}${release === null ? " yet" : ""}.`, { hint: `Announce it first: waybill announce --environment ${environment}${part === null ? "" : ` --package ${part}`}` });
}
/** A version without the dress of its tag: `v1.4.0` and `api@1.4.0` are 1.4.0. */
function plainVersion(text) {
	return /\d+\.\d+\.\d+.*$/.exec(text)?.[0] ?? text;
}
/** What entries about a shipment say it is. Throws LEDGER_BROKEN for one without environment, version or commit. */
function subjectOf(shipment) {
	const { id, environment, version, commit } = shipment;
	if (environment === null || version === null || commit === null) throw new require_cli_ahead_ts.WaybillError("LEDGER_BROKEN", `The shipment ${id} has no environment, version or commit.`, { exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken });
	return {
		shipment: id,
		package: shipment.package,
		environment,
		version,
		commit
	};
}
/** A tag that was made since must name what was announced: otherwise something else is about to be called by its name. */
async function refuseMovedTag(edge, configuration, shipment) {
	const tag = await releaseTag(edge, configuration, shipment);
	if (!tag || tag.oid === shipment.commit) return;
	throw new require_cli_ahead_ts.WaybillError("TAG_MISPLACED", `The tag ${tag.name} names ${tag.oid.slice(0, 12)}, and ${shipment.version} was announced at ${shipment.commit?.slice(0, 12)}.`, { hint: `Tell the same readers what the tag names: waybill announce --revise --to ${tag.name} --environment ${shipment.environment}` });
}
/** Readers are found again by their keyed hashes: with another key they would all be strangers. */
function refuseOtherKey({ frozen }, { keyId }) {
	const { keyId: then } = frozen.payload;
	if (then === null || keyId === null || then === keyId) return;
	throw new require_cli_ahead_ts.WaybillError("RECIPIENT_KEY_MISSING", `The readers of this shipment were recorded with another WAYBILL_RECIPIENT_KEY (${then}) than the one that is set (${keyId}).`, { hint: "Set the key that the shipment was announced with." });
}
/** The release as it was announced. */
async function frozenRelease(edge, { frozen }) {
	const { release } = frozen.payload;
	const bytes = require_frozen.frozenBytes(release, await edge.ledger.file(frozen.seq, release.path));
	return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

Object.defineProperty(exports, "announcedShipment", {
  enumerable: true,
  get: function () {
    return announcedShipment;
  }
});
Object.defineProperty(exports, "frozenRelease", {
  enumerable: true,
  get: function () {
    return frozenRelease;
  }
});
Object.defineProperty(exports, "plainVersion", {
  enumerable: true,
  get: function () {
    return plainVersion;
  }
});
Object.defineProperty(exports, "refuseMovedTag", {
  enumerable: true,
  get: function () {
    return refuseMovedTag;
  }
});
Object.defineProperty(exports, "refuseOtherKey", {
  enumerable: true,
  get: function () {
    return refuseOtherKey;
  }
});
Object.defineProperty(exports, "releaseTag", {
  enumerable: true,
  get: function () {
    return releaseTag;
  }
});
Object.defineProperty(exports, "subjectOf", {
  enumerable: true,
  get: function () {
    return subjectOf;
  }
});