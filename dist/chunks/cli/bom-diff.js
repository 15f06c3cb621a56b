const require_cli_ahead_ts = require("./ahead.js");
const require_bom_diff = require("../journeys/bom-diff.js");
const require_cli_program_ts = require("./program.js");
const require_shared = require("./source.js");
let node_path = require("node:path");

// src/cli/bom-diff.ts
/** `waybill bom diff FROM TO`: what changed inside between two revisions, or two documents. Differences are no error. */
async function bomDiff(call) {
	const { world, options, common } = call;
	const [from = "", to = ""] = call.arguments;
	const format = formatOf(common.json ? "json" : require_cli_program_ts.textOption(options, "format") ?? "md");
	const sides = [await sideOf(call, from), await sideOf(call, to)];
	const diff = require_bom_diff.compareSides(...sides);
	const text = await require_bom_diff.renderDiff(diff, format);
	const output = require_cli_program_ts.textOption(options, "output");
	if (output !== null) await world.files.write((0, node_path.resolve)(world.cwd, output), text);
	return {
		document: diff,
		text: output === null ? text : "",
		...format === "md" ? { summary: text } : {},
		remarks: remarksOn(sides),
		exitCodes: [sides.every(({ bill }) => bill?.whole !== false) ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.incomplete],
		outputs: output === null ? {} : { "diff-path": (0, node_path.resolve)(world.cwd, output) }
	};
}
/** A file that is there is meant; anything else is a revision. */
async function sideOf(call, name) {
	const { world } = call;
	const bytes = await world.files.read((0, node_path.resolve)(world.cwd, name)).catch(() => null);
	if (bytes !== null) return require_bom_diff.sideOfFile(Buffer.from(bytes).toString("utf8"), name);
	const folder = (0, node_path.resolve)(world.cwd, require_cli_program_ts.textOption(call.options, "dir") ?? ".");
	try {
		return await require_shared.answered(call, (source) => require_bom_diff.sideAt(source, name, (0, node_path.relative)(source.repository.root, folder)), {
			cwd: folder,
			range: name === "HEAD" ? null : name
		});
	} catch (error) {
		throw isUnknown(error) ? withFileHint(error, name) : error;
	}
}
function isUnknown(error) {
	return error instanceof require_cli_ahead_ts.WaybillError && ["NOT_A_REPOSITORY", "TAG_NOT_FOUND"].includes(error.code);
}
function withFileHint({ code, message, hint }, name) {
	const more = `There is no file ${name} either.`;
	return new require_cli_ahead_ts.WaybillError(code, message, { hint: hint === void 0 ? more : `${hint} ${more}` });
}
/** What both sides have in common is told once. */
function remarksOn(sides) {
	const told = /* @__PURE__ */ new Map();
	for (const { bill, origin } of sides) for (const remark of bill === null ? [] : remarksOf(bill)) {
		const key = JSON.stringify(remark);
		const known = told.get(key) ?? {
			remark,
			refs: []
		};
		told.set(key, known);
		if (origin.ref && !known.refs.includes(origin.ref)) known.refs.push(origin.ref);
	}
	return [...told.values()].map(({ remark, refs }) => ({
		...remark,
		text: `${refs.join(" and ")}: ${remark.text}`
	}));
}
function remarksOf({ bom: { errors, warnings } }) {
	return [...errors.map(({ at, message }) => ({
		level: "error",
		text: `${at?.file ?? ""}${at?.line === void 0 ? "" : `:${at.line}`}: ${message}`
	})), ...warnings.map((text) => ({
		level: "warning",
		text
	}))];
}
function formatOf(text) {
	const format = require_bom_diff.diffFormats.find((one) => one === text);
	if (format) return format;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `There is no format ${text}.`, { hint: `Formats: ${require_bom_diff.diffFormats.join(", ")}.` });
}

exports.bomDiff = bomDiff;