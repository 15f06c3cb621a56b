import { t as openRepository } from "../edge/git/repository.js";
import { r as exitCodes } from "../errors.js";
import { i as nextRelease } from "../journeys/draft.js";

// src/cli/next.ts
/** `waybill next`: the next version on stdout, why on stderr. Nothing to release is no error. */
async function next({ world }) {
	const repository = await openRepository(world.cwd, { tagsAhead: true });
	const document = await nextRelease(repository, world.loaded.configuration);
	const after = document.previousTag ? ` after ${document.previousTag}` : "";
	const why = document.version ? `${document.bump}${after}, because of ${document.reasons.length} changes that readers see; the strongest: ${strongest(document.reasons)}` : `Nothing to release${after}: no change that readers would notice.`;
	return {
		document,
		text: document.version === null ? "" : `${document.version}\n`,
		remarks: [{
			level: "info",
			text: why
		}],
		exitCodes: [exitCodes.done],
		outputs: {
			version: document.version ?? "",
			"previous-version": document.previousVersion ?? "",
			bump: document.bump
		}
	};
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

export { next };