import { t as WaybillError } from "../errors.js";
import { t as noOverrides } from "../notes/overrides.js";

// src/journeys/overrides.ts
/**
* What the override file of a configuration says; nothing where none is configured. Throws CONFIG_INVALID, with places,
* for a file that is not there or says something else.
*/
async function readOverridesOf(files, home, { notes }) {
	const name = notes.overrides;
	if (name === void 0) return noOverrides;
	const bytes = await files.read(`${home}/${name}`);
	if (bytes === null) throw new WaybillError("CONFIG_INVALID", `There is no file ${name}, which notes.overrides names.`, { hint: "Its path starts at the folder of waybill.yml." });
	const { readOverrides } = await import("../overrides.js");
	return readOverrides(Buffer.from(bytes).toString("utf8"), name);
}

// src/journeys/source.ts
/** A source with nothing but the repository and its configuration. */
function plainSource(repository, configuration) {
	return {
		repository,
		configuration,
		overrides: noOverrides,
		package: null,
		date: null,
		enrich: null
	};
}
/**
* The date that `SOURCE_DATE_EPOCH` sets for everything a build makes (reproducible-builds.org/specs/source-date-epoch).
* Throws INPUT_INVALID for what is no number of seconds: a date that is silently another one is no reproducible build.
*/
function sourceDate({ variable }) {
	const text = variable("SOURCE_DATE_EPOCH");
	if (text === void 0 || text === "") return null;
	if (/^\d{1,11}$/.test(text)) return Number(text);
	throw new WaybillError("INPUT_INVALID", "SOURCE_DATE_EPOCH is no number of seconds since 1970.", { hint: "For example: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)" });
}

export { sourceDate as n, readOverridesOf as r, plainSource as t };