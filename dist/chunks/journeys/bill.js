import { t as forgeLinks } from "../git/remote.js";

// src/journeys/bill.ts
/**
* Reads the lockfiles of a commit out of git, without a checkout, and composes the bill of materials of the release
* there. Null when the commit has no lockfile that could be read.
*/
async function billOf(repository, commit, told) {
	const { lockfilesAmong } = await import("../formats.js");
	const { composeBom } = await import("../bom/compose.js");
	const folder = told.below ? `${told.below.replaceAll("\\", "/")}/` : "";
	const found = lockfilesAmong((await repository.paths(commit)).filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)));
	if (found.lockfiles.length === 0) return null;
	const read = async (path) => path === null ? null : (await repository.file(commit, folder + path))?.toString("utf8") ?? null;
	const lockfiles = await Promise.all(found.lockfiles.map(async ({ path, manifest }) => ({
		path,
		text: await read(path) ?? "",
		manifest: await read(manifest)
	})));
	const { name, at } = await repository.committer(commit);
	const bom = await composeBom({
		lockfiles,
		unread: found.ignored.filter(({ unread }) => unread).map(({ path }) => path),
		root: {
			name: null,
			version: told.release?.tag ? told.release.version : null
		},
		release: told.release,
		releaseUrl: releaseUrlOf(told),
		repositoryUrl: told.notes.repository.url,
		commit,
		packageName: null,
		timestamp: at,
		author: name,
		toolVersion: "0.1.0"
	});
	return {
		bom,
		whole: bom.errors.length === 0 && !found.ignored.some(({ unread }) => unread),
		ignored: found.ignored.filter(({ unread }) => !unread).map(({ path, reason }) => `${path}: ${reason}.`)
	};
}
/** Where the forge shows the release; null for a draft and where there is no forge. */
function releaseUrlOf({ notes, release }) {
	const { url, forge } = notes.repository;
	return url === null || !release?.tag ? null : forgeLinks(url, forge).tag(release.tag);
}

export { billOf as t };