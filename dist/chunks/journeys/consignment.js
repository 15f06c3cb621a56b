const require_cli_ahead_ts = require("../cli/ahead.js");
const require_bom = require("./lockfiles.js");
const require_shared = require("../cli/source.js");
const require_inside = require("./inside.js");

// src/journeys/consignment.ts
/**
* Drafts what ships from a revision (default HEAD), of one package or of the product as a whole. Throws NOTHING_TO_ANNOUNCE,
* SECRET_IN_HISTORY and BOM_REQUIRED, and what drafting throws; a secret is refused before anything is made of its commit.
*/
async function gatherConsignment(edge, { configuration }, asked) {
	const { repository } = edge;
	const overrides = await require_shared.readOverridesOf(edge.files, edge.home, configuration);
	const source = {
		...require_shared.plainSource(repository, configuration),
		package: asked.package,
		overrides,
		date: require_shared.sourceDate(edge.environment)
	};
	const draft = await require_shared.draftShipment(source, asked.to);
	refuseSecrets(draft, configuration.secrets.acknowledged);
	const drafted = shippable(draft);
	const below = belowOf(draft, repository.root);
	const request = {
		notes: draft.notes,
		release: drafted,
		configuration,
		below
	};
	const bill = await require_bom.billOf(repository, drafted.commit, request);
	if (bill === null && require_bom.bomRules(configuration).required) throw bomRequired(drafted);
	const { release, incomplete } = await withDependencies(edge, request, bill);
	const bom = bill?.bom ?? null;
	return {
		release,
		bom,
		repository: draft.notes.repository,
		overrides,
		warnings: [
			...draft.warnings,
			...draft.incomplete,
			...incomplete,
			...bom?.warnings ?? [],
			...bom?.errors.map(({ message, at }) => `${at?.file ?? "A lockfile"}: ${message}`) ?? []
		],
		complete: draft.incomplete.length === 0 && incomplete.length === 0 && (bill?.whole ?? true)
	};
}
/** The folder of the package, relative to the top; empty for a product as a whole. */
function belowOf({ folder }, root) {
	const below = folder === null ? "" : folder.slice(root.length + 1);
	return below === "." ? "" : below;
}
/** The release with what changed inside since the one before; as it is where there is no lockfile, which is told elsewhere. */
async function withDependencies({ repository }, request, bill) {
	const { release } = request;
	if (bill === null || release.previousTag === null) return {
		release,
		incomplete: []
	};
	const inside = await require_inside.lookInside(repository, {
		...request,
		bill
	});
	const dependencies = await require_inside.dependenciesOf(inside);
	return {
		release: {
			...release,
			...dependencies && { dependencies }
		},
		incomplete: inside.incomplete
	};
}
function shippable({ notes }) {
	const release = notes.releases[0];
	if (release?.version) return {
		...release,
		version: release.version
	};
	throw new require_cli_ahead_ts.WaybillError("NOTHING_TO_ANNOUNCE", `There is nothing to announce${release?.previousTag ? ` since ${release.previousTag}` : ""}: no change that readers would notice.`, { exitCode: require_cli_ahead_ts.exitCodes.done });
}
/** Throws SECRET_IN_HISTORY for a secret that nobody has acknowledged. */
function refuseSecrets({ secrets }, acknowledged) {
	const open = secrets.filter(({ commit }) => !acknowledged.includes(commit));
	const [first] = open;
	if (!first) return;
	const commits = [...new Set(open.map(({ commit }) => commit))];
	throw new require_cli_ahead_ts.WaybillError("SECRET_IN_HISTORY", `${commits.length === 1 ? "A commit message holds a secret" : `${commits.length} commit messages hold secrets`}: ${first.rule} in ${first.commit}.`, { hint: `Revoke it. Then, since it can be said without it: add to waybill.yml: secrets: { acknowledged: [${commits.join(", ")}] }` });
}
/** Why a release without a lockfile is refused. */
function bomRequired({ commit }) {
	return new require_cli_ahead_ts.WaybillError("BOM_REQUIRED", `${commit.slice(0, 12)} has no lockfile to write a bill of materials from.`, { hint: "Commit the lockfile, or take bom: required out of waybill.yml." });
}

Object.defineProperty(exports, "belowOf", {
  enumerable: true,
  get: function () {
    return belowOf;
  }
});
Object.defineProperty(exports, "bomRequired", {
  enumerable: true,
  get: function () {
    return bomRequired;
  }
});
Object.defineProperty(exports, "gatherConsignment", {
  enumerable: true,
  get: function () {
    return gatherConsignment;
  }
});
Object.defineProperty(exports, "refuseSecrets", {
  enumerable: true,
  get: function () {
    return refuseSecrets;
  }
});