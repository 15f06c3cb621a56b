import { r as exitCodes, t as WaybillError } from "../errors.js";
import { a as sideOfFile, i as sideAt, n as diffFormats, r as renderDiff, t as compareSides } from "../journeys/bom-diff.js";
import { a as textOption } from "./options.js";
import { t as answered } from "./source.js";
import { relative, resolve } from "node:path";

// src/cli/bom-diff.ts
/** `waybill bom diff FROM TO`: what changed inside between two revisions, or two documents. Differences are no error. */
async function bomDiff(call) {
	const { world, options, common } = call;
	const [from = "", to = ""] = call.arguments;
	const format = formatOf(common.json ? "json" : textOption(options, "format") ?? "md");
	const sides = [await sideOf(call, from), await sideOf(call, to)];
	const diff = compareSides(...sides);
	const text = await renderDiff(diff, format);
	const output = textOption(options, "output");
	if (output !== null) await world.files.write(resolve(world.cwd, output), text);
	return {
		document: diff,
		text: output === null ? text : "",
		...format === "md" ? { summary: text } : {},
		remarks: remarksOn(sides),
		exitCodes: [sides.every(({ bill }) => bill?.whole !== false) ? exitCodes.done : exitCodes.incomplete],
		outputs: output === null ? {} : { "diff-path": resolve(world.cwd, output) }
	};
}
/** A file that is there is meant; anything else is a revision. */
async function sideOf(call, name) {
	const { world } = call;
	const bytes = await world.files.read(resolve(world.cwd, name)).catch(() => null);
	if (bytes !== null) return sideOfFile(Buffer.from(bytes).toString("utf8"), name);
	const folder = resolve(world.cwd, textOption(call.options, "dir") ?? ".");
	try {
		return await answered(call, (source) => sideAt(source, name, relative(source.repository.root, folder)), {
			cwd: folder,
			range: name === "HEAD" ? null : name
		});
	} catch (error) {
		throw isUnknown(error) ? withFileHint(error, name) : error;
	}
}
function isUnknown(error) {
	return error instanceof WaybillError && ["NOT_A_REPOSITORY", "TAG_NOT_FOUND"].includes(error.code);
}
function withFileHint({ code, message, hint }, name) {
	const more = `There is no file ${name} either.`;
	return new WaybillError(code, message, { hint: hint === void 0 ? more : `${hint} ${more}` });
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
	const format = diffFormats.find((one) => one === text);
	if (format) return format;
	throw new WaybillError("USAGE", `There is no format ${text}.`, { hint: `Formats: ${diffFormats.join(", ")}.` });
}

export { bomDiff };