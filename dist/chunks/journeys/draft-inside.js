const require_inside = require("./inside.js");

// src/journeys/draft-inside.ts
/**
* The draft of one release with what changed inside it since the one before. Reads the lockfiles of both. Throws
* FINDINGS_INVALID for each file of findings that cannot be read.
*/
async function draftInside(source, draft, wanted) {
	const [release, ...others] = draft.notes.releases;
	if (release === void 0) return {
		...draft,
		said: []
	};
	const { repository, configuration } = source;
	const inside = await require_inside.lookInside(repository, {
		notes: draft.notes,
		release,
		configuration,
		below: draft.folder === null ? "" : draft.folder.slice(repository.root.length + 1)
	});
	const dependencies = wanted.dependencies ? await require_inside.dependenciesOf(inside) : null;
	const known = await vulnerabilitiesOf(inside, wanted.findings);
	const told = {
		...release,
		...known && { vulnerabilities: known.vulnerabilities },
		...dependencies && { dependencies }
	};
	return {
		...draft,
		notes: {
			...draft.notes,
			releases: [told, ...others]
		},
		warnings: [...draft.warnings, ...inside.remarks],
		incomplete: [...draft.incomplete, ...inside.incomplete],
		said: known?.said ?? []
	};
}
async function vulnerabilitiesOf({ now, before }, findings) {
	if (now === null || findings === null) return null;
	const { vulnerabilitiesSection } = await Promise.resolve().then(() => require("./vulnerabilities.js"));
	const { counts, lines, said } = vulnerabilitiesSection({
		current: now,
		previous: before,
		findings
	});
	return {
		vulnerabilities: {
			...counts,
			lines: [...lines]
		},
		said
	};
}

exports.draftInside = draftInside;