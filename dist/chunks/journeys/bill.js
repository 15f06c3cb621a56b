import { t as forgeLinks } from "../git/remote.js";

// src/journeys/bill.ts
/** What is configured, where it is one word too. */
function bomRules({ bom }) {
	return typeof bom === "string" ? { required: bom === "required" } : bom;
}
/** Reads the lockfiles of a commit out of git, without a checkout: those in a folder, relative to the top. */
async function takeStock(repository, commit, below) {
	const [gathered, committer] = await Promise.all([
		repository.tree(commit, below).then(gather),
		repository.committer(commit),
		import("../bom/compose.js").then(({ loadParts }) => loadParts())
	]);
	return {
		commit,
		gathered,
		committer
	};
}
/**
* Composes the bill of materials of the release at a commit from the lockfiles there.
* Null when the commit has no lockfile. Throws what `composeBom` throws.
*/
async function billOf(repository, commit, request) {
	return billOfStock(await takeStock(repository, commit, request.below ?? ""), request);
}
/** The same of what was read before. */
function billOfStock(stock, request) {
	const { commit, gathered, committer } = stock;
	return compose(gathered, {
		...request,
		commit,
		timestamp: committer.at,
		committer: committer.name
	});
}
/** The same from any tree of files. */
async function billFrom(tree, drawing) {
	return compose(await gather(tree), drawing);
}
async function gather(tree) {
	const { gatherLockfiles } = await import("./lockfiles.js");
	return gatherLockfiles(tree);
}
async function compose({ lockfiles, ignored, refused }, drawing) {
	const unread = ignored.filter((one) => one.unread);
	if (lockfiles.length + refused.length + unread.length === 0) return null;
	const { composeBom } = await import("../bom/compose.js");
	const { release, notes, fillLicenses } = drawing;
	const rules = bomRules(drawing.configuration);
	const left = ignored.filter((one) => !one.unread).map(({ path, reason }) => ({
		path,
		reason
	}));
	const bom = await composeBom({
		lockfiles,
		refused,
		unread,
		ignored: left,
		root: {
			name: null,
			version: drawing.version ?? (release?.tag ? release.version : null)
		},
		release,
		releaseUrl: releaseUrlOf(drawing),
		repositoryUrl: notes.repository.url,
		commit: drawing.commit,
		packageName: null,
		timestamp: drawing.timestamp,
		author: rules.author ?? drawing.committer,
		toolVersion: "0.1.0",
		...specOf(drawing.spec ?? rules.spec),
		format: drawing.format ?? "json",
		manufacturer: organization(rules.manufacturer),
		supplier: organization(rules.supplier),
		dataLicense: rules["data-license"] ?? null,
		...fillLicenses ? { fillLicenses } : {}
	});
	return {
		bom,
		unread: unread.map(({ path, reason }) => ({
			path,
			reason
		})),
		whole: bom.errors.length === 0 && unread.length === 0,
		ignored: left
	};
}
function specOf(spec) {
	return spec === void 0 ? {} : { spec };
}
function organization(configured) {
	if (configured === void 0) return null;
	const { name, url, email = null } = configured;
	return {
		name,
		urls: url === void 0 ? [] : [url],
		email
	};
}
/** Where the forge shows the release; null for a draft and where there is no forge. */
function releaseUrlOf({ notes, release }) {
	const { url, forge } = notes.repository;
	return url === null || !release?.tag ? null : forgeLinks(url, forge).tag(release.tag);
}

export { takeStock as a, bomRules as i, billOf as n, billOfStock as r, billFrom as t };