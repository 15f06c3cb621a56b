const require_cli_ahead_ts = require("./ahead.js");
const require_write_version = require("../journeys/write-version.js");
const require_cli_program_ts = require("./program.js");
const require_shared = require("./source.js");

// src/cli/next.ts
/** `waybill next`: the next version on stdout, why on stderr. Nothing to release is no error. */
async function next(call) {
	const { options } = call;
	const found = await require_shared.answered(call, (source) => require_write_version.nextRelease(source, prereleaseOf(options)));
	const { next: document, warnings, incomplete } = found;
	const after = document.previousTag ? ` after ${document.previousTag}` : "";
	const why = document.version ? `${document.bump}${after}, because of ${changesIn(document.reasons.length)} that readers see; the strongest: ${strongest(document.reasons)}` : `Nothing to release${after}: no change that readers would notice.`;
	return {
		document,
		text: document.version === null ? "" : `${document.version}\n`,
		remarks: [
			...[...warnings, ...incomplete].map((text) => ({
				level: "warning",
				text
			})),
			{
				level: "info",
				text: why
			},
			...require_cli_program_ts.flagOption(options, "write") ? await written(call, found) : []
		],
		exitCodes: [require_cli_ahead_ts.exitCodes.done, require_shared.completeness(incomplete)],
		outputs: {
			version: document.version ?? "",
			"previous-version": document.previousVersion ?? "",
			bump: document.bump
		}
	};
}
/** The name of a prerelease, which SemVer lets be letters, digits and hyphens. */
function prereleaseOf(options) {
	const name = require_cli_program_ts.textOption(options, "prerelease");
	if (name === null || /^(?=.*[A-Za-z-])[0-9A-Za-z-]+$/.test(name)) return name;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `A prerelease cannot be called ${name}.`, { hint: "Letters, digits and hyphens, as in --prerelease rc." });
}
async function written({ world }, { next: { version, package: name }, source, folder }) {
	if (version === null) return [];
	const { configuration, repository } = source;
	const told = await require_write_version.writeVersion({
		files: world.files,
		repository
	}, {
		version,
		files: configuration.version.files,
		folder: folder ?? ".",
		package: name ?? null
	});
	return [...told.written.map((path) => ({
		level: "info",
		text: `Wrote ${version} into ${path}.`
	})), ...told.unchanged.map((path) => ({
		level: "info",
		text: `${path} says ${version} already.`
	}))];
}
function changesIn(count) {
	return count === 1 ? "1 change" : `${count} changes`;
}
function strongest(reasons) {
	const order = [
		"major",
		"minor",
		"patch"
	];
	const [first] = reasons.toSorted((a, b) => order.indexOf(a.bump) - order.indexOf(b.bump));
	return first ? first.description : "";
}

exports.next = next;