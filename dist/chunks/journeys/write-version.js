const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shared = require("../cli/source.js");
const require_notes = require("../cli/notes.js");

// src/journeys/next.ts
/**
* The next version and why: what `waybill next` prints. With `prerelease` (`rc`), the next one of that name on the way to
* it. Throws what `draftShipment` throws.
*/
async function nextRelease(source, prerelease = null) {
	const { ground, tip } = await require_shared.beginAt(source, null);
	const read = await require_shared.readCommitsOf(ground, require_shared.draftExtent(ground, tip));
	const asked = await require_shared.askAbout(ground, [read.range]);
	const placed = require_shared.placeCommits(read.range, ground.rules, asked.findings);
	const { version, bump, warnings } = require_shared.versionOf(ground, placed, {
		...read,
		prerelease
	});
	return {
		source,
		folder: ground.package?.folder ?? null,
		warnings: [
			...ground.warnings,
			...read.warnings,
			...warnings
		],
		incomplete: require_shared.missingOf(ground, asked),
		next: {
			schema: "waybill/next@1",
			version,
			previousVersion: read.base?.version.raw ?? null,
			previousTag: read.base?.tag ?? null,
			tag: version === null ? null : ground.family.tagFor(version),
			bump,
			...ground.package === null ? {} : { package: ground.package.name },
			reasons: placed.filter(({ weight }) => weight !== "none").map((shown) => ({
				commit: shown.reading.oid,
				bump: require_shared.nextVersion("1.0.0", require_shared.weightOf([shown])).bump,
				description: shown.reading.description
			}))
		}
	};
}

// src/journeys/write-version.ts
/**
* Writes a version into files of the work tree. All are read and worked out before the first is written.
* Throws VERSION_FILE_INVALID for a file that is not there or has no version, and where there is no file at all.
*/
async function writeVersion({ files, repository }, request) {
	const { writeVersion: write, defaultVersionFiles } = await Promise.resolve().then(() => require("../notes/version-file.js"));
	const { version, folder } = request;
	const inFolder = (path) => folder === "." ? path : `${folder}/${path}`;
	const paths = request.files.length > 0 ? request.files.map(inFolder) : defaultVersionFiles(repository.head === null ? [] : await repository.paths(repository.head), folder);
	if (paths.length === 0) throw new require_cli_ahead_ts.WaybillError("VERSION_FILE_INVALID", `Neither a package.json nor its lockfile is committed in ${folder === "." ? "the root of the repository" : folder}.`, { hint: "Commit it, or name other files in waybill.yml, as in version: { files: [VERSION] }" });
	const plans = await Promise.all(paths.map(async (path) => {
		const at = `${repository.root}/${path}`;
		const bytes = await files.read(at);
		if (bytes === null) throw new require_cli_ahead_ts.WaybillError("VERSION_FILE_INVALID", `There is no file ${path} to write the version into.`, {
			at: { file: path },
			hint: "Mend version.files in waybill.yml."
		});
		const before = require_notes.utf8Text(bytes, path);
		return {
			path,
			at,
			before,
			after: write(path, before, {
				version,
				package: request.package,
				folder
			})
		};
	}));
	const changed = plans.filter(({ before, after }) => before !== after);
	for (const { at, after } of changed) await files.write(at, after);
	return {
		written: changed.map(({ path }) => path),
		unchanged: plans.filter((plan) => !changed.includes(plan)).map(({ path }) => path)
	};
}

Object.defineProperty(exports, "nextRelease", {
  enumerable: true,
  get: function () {
    return nextRelease;
  }
});
Object.defineProperty(exports, "writeVersion", {
  enumerable: true,
  get: function () {
    return writeVersion;
  }
});