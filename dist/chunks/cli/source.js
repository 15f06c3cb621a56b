import { a as beginOpening } from "../edge/git/opening.js";
import { t as openRepository } from "../edge/git/repository.js";
import { r as exitCodes, t as WaybillError } from "../errors.js";
import { a as readingOf, p as readRange } from "../journeys/groundwork.js";
import { n as familyOf } from "../git/tag.js";
import { n as sourceDate, r as readOverridesOf } from "../journeys/source.js";
import { a as textOption, t as flagOption } from "./options.js";

// src/forge/moved-tags.ts
/** Compares tags by the commits that they name in the end, so that an annotation alone is no difference. */
function movedTags(local, remote) {
	const here = new Map(Array.from(local, ({ name, oid }) => [name, oid]));
	const moved = [];
	for (const name of [...here.keys()].sort()) {
		const [own, there] = [here.get(name), remote.get(name)?.commit];
		if (own !== void 0 && there !== void 0 && own !== there) moved.push({
			name,
			here: own,
			there
		});
	}
	return {
		moved,
		missing: [...remote.keys()].filter((name) => !here.has(name)).sort(),
		unpushed: [...here.keys()].filter((name) => !remote.has(name)).sort()
	};
}

// src/journeys/history-wanted.ts
/** What a range (`v1.4.0`, `A..B`, null for what ships now) needs. Throws RANGE_INVALID. */
function historyWanted(source, range) {
	const families = familiesOf(source);
	const request = readRange(range);
	return {
		...families.length === 0 ? {} : { families },
		...request.kind === "release" ? { tip: request.name } : {},
		...request.kind === "between" ? { from: request.from } : {},
		...request.kind === "between" && request.to !== "HEAD" ? { tip: request.to } : {}
	};
}
/** The tag families that are configured for what is asked. */
function familiesOf({ configuration, package: wanted }) {
	const { packages = {}, tags } = configuration;
	const own = Object.entries(packages).filter(([name]) => wanted === null || name === wanted);
	if (own.length > 0) return own.map(([name, one]) => familyOf(one.tags ?? `${name}@{version}`));
	return tags === void 0 ? [] : [familyOf(tags)];
}
/** A tag that was made anew elsewhere after this clone took it names another commit here, and makes other notes. */
function movedTagWarnings(local, remote) {
	return movedTags(local, remote).moved.map(({ name, here, there }) => `The tag ${name} names ${here.slice(0, 12)} here and ${there.slice(0, 12)} on the remote. To take that one: git fetch origin tag ${name} --force`);
}

// src/cli/source.ts
/** What the notes of a call are drafted from: the repository in `cwd`, its overrides, and the forge where `--enrich` asks. */
async function openSource(call, { cwd = call.world.cwd, whole = false, begun = null, files = null } = {}) {
	const { world, options } = call;
	const configuration = configurationOf(call);
	const history = whole && readingOf(configuration, []).territory === null;
	const [repository, overrides] = await Promise.all([openRepository(cwd, begun?.cwd === cwd ? begun : beginOpening(cwd, {
		history,
		files
	})), readOverridesOf(world.files, world.home, configuration)]);
	const source = {
		repository,
		configuration,
		overrides,
		package: textOption(options, "package"),
		date: sourceDate(world.environment),
		enrich: null
	};
	return flagOption(options, "enrich") ? {
		...source,
		enrich: await askForge(source, call)
	} : source;
}
/** The configuration with what the call says otherwise. */
function configurationOf({ world, options }) {
	const { configuration } = world.loaded;
	if (!flagOption(options, "firstParent")) return configuration;
	return {
		...configuration,
		notes: {
			...configuration.notes,
			"first-parent": true
		}
	};
}
/**
* Answers a question about the history. With `--deepen` the remote is asked first: a shallow clone is deepened until the
* answer can be given, and no further, tags that are missing come, and tags that moved there are told. Throws what the
* question throws.
*/
async function answered(call, question, where = {}) {
	const source = await openSource(call, {
		...where,
		begun: call.begun
	});
	if (!flagOption(call.options, "deepen")) return question(source);
	const { deepenUntil } = await import("../edge/git/deepen.js");
	let answer = null;
	const enough = async () => {
		try {
			answer = { value: await question(await openSource(call, where)) };
			return true;
		} catch (error) {
			if (error instanceof WaybillError && isCut(error)) return false;
			throw error;
		}
	};
	try {
		const onStep = (text) => call.screen.progress(text);
		await deepenUntil(source.repository.root, {
			...upstreamOf(source, call),
			...historyWanted(source, where.range === void 0 ? rangeOf(call) : where.range),
			onStep,
			enough
		});
		await tellMovedTags(source, call);
	} catch (error) {
		if (source.repository.shallow || !(error instanceof WaybillError) || error.code !== "HISTORY_SHALLOW") throw error;
		call.screen.remark({
			level: "warning",
			text: `${error.message} The notes are drafted from what is here.`
		});
	}
	return answer === null ? question(await openSource(call, where)) : answer.value;
}
/** What a deeper history may mend. */
function isCut({ code }) {
	return code === "HISTORY_SHALLOW" || code === "TAG_NOT_FOUND";
}
function upstreamOf({ configuration }, { world, signal }) {
	return {
		remote: configuration.ledger.remote,
		token: world.environment.variable("WAYBILL_PUSH_TOKEN") ?? null,
		signal
	};
}
/** A word that is no range, such as a title to lint, needs what ships now. */
function rangeOf({ arguments: [range] }) {
	return range === void 0 || /\s/.test(range) ? null : range;
}
async function tellMovedTags(source, call) {
	const { remoteTags } = await import("../remote-tags.js");
	const { root, tags } = source.repository;
	const warnings = movedTagWarnings((await tags()).tags, await remoteTags(root, upstreamOf(source, call)));
	for (const text of warnings) call.screen.remark({
		level: "warning",
		text
	});
}
async function askForge(source, { world, signal }) {
	const { openForgeOf } = await import("../edge/forge/open-forge.js");
	const { configuration, repository } = source;
	return openForgeOf({
		remote: configuration.repository ?? await repository.remoteUrl(configuration.ledger.remote),
		source,
		world,
		signal
	});
}
/** Exit code 7 where something could not be read or asked. */
function completeness(incomplete) {
	return incomplete.length === 0 ? exitCodes.done : exitCodes.incomplete;
}

export { completeness as n, openSource as r, answered as t };