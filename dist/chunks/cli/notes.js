import { t as openRepository } from "../edge/git/repository.js";
import { r as exitCodes, t as WaybillError } from "../errors.js";
import { n as draftNotes, t as draftAllNotes } from "../journeys/draft.js";
import { n as notesJson } from "./json.js";
import { r as textOption, t as flagOption } from "./options.js";
import { resolve } from "node:path";

// src/journeys/render-draft.ts
/** The formats that notes are told in. */
const notesFormats = [
	"md",
	"html",
	"text",
	"slack",
	"json"
];
/** The notes in a template's format. The templates are loaded here: JSON does not pay for them. */
async function renderDraft(notes, format) {
	const { renderNotes } = await import("../notes/render.js");
	return renderNotes(notes, format);
}

// src/cli/notes.ts
/** `waybill notes`: the notes of a release or of all, on stdout or in a file; the accounting on stderr. */
async function notes(call) {
	const { world, options, common } = call;
	const format = formatOf(common.json ? "json" : textOption(options, "format") ?? "md");
	const range = call.arguments[0] ?? null;
	const all = flagOption(options, "all");
	if (all && range !== null) throw new WaybillError("USAGE", `--all and the range ${range} exclude each other.`, { hint: "Leave one of them out." });
	const repository = await openRepository(world.cwd, { tagsAhead: true });
	const { configuration } = world.loaded;
	const draft = await (all ? draftAllNotes(repository, configuration) : draftNotes(repository, configuration, range));
	const text = format === "json" ? notesJson(draft.notes) : await renderDraft(draft.notes, format);
	const output = textOption(options, "output");
	if (output !== null) await world.files.write(resolve(world.cwd, output), text);
	return {
		document: null,
		text: output === null ? text : "",
		...typeof text === "string" && format === "md" ? { summary: text } : {},
		remarks: [...remarksOf(draft), ...output === null ? [] : [{
			level: "info",
			text: `Wrote ${output}.`
		}]],
		exitCodes: [exitCodes.done],
		outputs: {
			...outputsOf(draft),
			...output === null ? {} : { "notes-path": resolve(world.cwd, output) }
		}
	};
}
function formatOf(text) {
	const format = notesFormats.find((one) => one === text);
	if (format) return format;
	throw new WaybillError("USAGE", `There is no format ${text}.`, { hint: `Formats: ${notesFormats.join(", ")}.` });
}
/** Every commit of the range is in one of these numbers. */
function remarksOf({ notes: { releases }, warnings }) {
	const total = {
		commits: 0,
		shown: 0,
		hidden: 0,
		reverted: 0,
		duplicate: 0,
		unconventional: 0
	};
	for (const { accounting } of releases) for (const bucket of Object.keys(total)) total[bucket] += accounting[bucket];
	const { commits, ...buckets } = total;
	const parts = Object.entries(buckets).filter(([, count]) => count > 0);
	return [...warnings.map((text) => ({
		level: "warning",
		text
	})), {
		level: "info",
		text: `${commits} commits: ${parts.map(([name, count]) => `${count} ${name}`).join(", ") || "nothing to tell"}.`
	}];
}
function outputsOf({ notes: { releases } }) {
	const [release] = releases;
	if (!release) return {};
	return {
		version: release.version ?? "",
		"previous-version": release.previousTag ?? "",
		bump: release.bump
	};
}

export { notes };