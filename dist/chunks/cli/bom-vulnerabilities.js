const require_cli_ahead_ts = require("./ahead.js");
const require_bom_diff = require("../journeys/bom-diff.js");
const require_shared = require("./source.js");
const require_vulnerabilities = require("../journeys/vulnerabilities.js");
const require_notes = require("./notes.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");

// src/cli/bom-vulnerabilities.ts
const formats = [
	"md",
	"text",
	"json"
];
/**
* `waybill bom vulnerabilities FILES`: what scanners found, beside the bill of materials. Vulnerabilities are no error;
* `--fail-on` makes the open ones that are delivered exit code 9. Exit code 7 when a lockfile could not be read, since what
* is in it was not looked up.
*/
async function bomVulnerabilities(call) {
	const { options, common } = call;
	const format = formatOf(common.json ? "json" : require_cli_program_ts.textOption(options, "format") ?? "md");
	const limit = require_vulnerabilities.severityLimitNamed(require_cli_program_ts.textOption(options, "failOn"));
	const then = require_cli_program_ts.textOption(options, "previousFindings");
	if (then !== null && require_cli_program_ts.textOption(options, "previous") === null) throw new require_cli_ahead_ts.WaybillError("USAGE", "--previous-findings needs --previous.", { hint: "For example: --previous v1.3.0 --previous-findings then.json" });
	require_cli_program_ts.refuseTogether(options, ["ref", "bom"]);
	const [findings, vex, previousFindings] = [
		await readFiles(call, call.arguments),
		await readFiles(call, namesIn(require_cli_program_ts.textOption(options, "vex"))),
		then === null ? null : await readFiles(call, namesIn(then))
	];
	const sides = await sidesOf(call);
	const judgement = require_vulnerabilities.judgeVulnerabilities({
		...sides,
		findings,
		vex,
		previousFindings
	});
	const output = require_cli_program_ts.textOption(options, "output");
	const written = await writeDisclosure(call, judgement, sides.timestamp);
	const gate = limit === null ? {
		isRefused: false,
		said: []
	} : require_vulnerabilities.judgeByLimit(judgement, limit);
	const document = require_vulnerabilities.documentOfVulnerabilities(judgement);
	const all = [sides.current, ...sides.previous === null ? [] : [sides.previous]];
	return {
		document,
		text: format === "json" ? require_cli_program_ts.jsonText(document) : require_vulnerabilities.renderVulnerabilities(judgement, format),
		summary: require_vulnerabilities.renderVulnerabilities(judgement, "md"),
		remarks: [
			...all.flatMap(remarksOf),
			...judgement.said,
			...written,
			...gate.said
		],
		exitCodes: [all.every(({ bill }) => bill?.whole !== false) ? require_cli_ahead_ts.exitCodes.done : require_cli_ahead_ts.exitCodes.incomplete, gate.isRefused ? require_cli_ahead_ts.exitCodes.refusedByRule : require_cli_ahead_ts.exitCodes.done],
		outputs: output === null ? {} : { "vdr-path": (0, node_path.resolve)(call.world.cwd, output) }
	};
}
function formatOf(text) {
	const format = formats.find((one) => one === text);
	if (format !== void 0) return format;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `There is no format ${text}.`, { hint: `Formats: ${formats.join(", ")}.` });
}
function namesIn(list) {
	return list?.split(",").flatMap((one) => one.trim() || []) ?? [];
}
async function readFiles({ world }, names) {
	const files = [];
	for (const name of names) if (name !== void 0) files.push({
		path: name === "-" ? "stdin" : name,
		text: await require_notes.readInput(world, name)
	});
	return files;
}
async function sidesOf(call) {
	const { world, options } = call;
	const at = atRevision(call);
	const file = require_cli_program_ts.textOption(options, "bom");
	const previous = require_cli_program_ts.textOption(options, "previous");
	const text = file === null ? null : await require_notes.readInput(world, file);
	const current = text === null ? await at(require_cli_program_ts.textOption(options, "ref") ?? "HEAD") : require_bom_diff.sideOfFile(text, file ?? "");
	return {
		current,
		previous: previous === null ? null : await fileOrRevision(call, previous, at),
		timestamp: require_vulnerabilities.timestampIn(text ?? current.bill?.bom.value) ?? timeOf(call)
	};
}
function atRevision(call) {
	return (ref) => require_shared.answered(call, (source) => require_bom_diff.sideAt(source, ref, (0, node_path.relative)(source.repository.root, call.world.cwd)), { range: ref === "HEAD" ? null : ref }).catch(withoutGit);
}
function withoutGit(error) {
	if (!(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "NOT_A_REPOSITORY") throw error;
	throw new require_cli_ahead_ts.WaybillError("NOT_A_REPOSITORY", error.message, { hint: "Without git the bill of materials comes from a file: waybill bom --output bom.cdx.json, then --bom bom.cdx.json." });
}
/** A file that is there is meant; anything else is a revision. */
async function fileOrRevision({ world }, name, at) {
	const bytes = await world.files.read((0, node_path.resolve)(world.cwd, name)).catch(() => null);
	return bytes === null ? at(name) : require_bom_diff.sideOfFile(Buffer.from(bytes).toString("utf8"), name);
}
/** For a bill of materials that does not tell its time: what is configured for builds, else now. */
function timeOf({ world }) {
	const seconds = require_shared.sourceDate(world.environment) ?? Math.floor(world.clock.now().getTime() / 1e3);
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}
/** The document stands beside the bill of materials, and is of the same time. */
async function writeDisclosure({ world, options }, judgement, timestamp) {
	const output = require_cli_program_ts.textOption(options, "output");
	if (output === null) return [];
	const { text, vulnerabilities } = await require_vulnerabilities.discloseVulnerabilities(judgement, timestamp);
	await world.files.write((0, node_path.resolve)(world.cwd, output), text);
	return [{
		level: "info",
		text: `Wrote ${output}: ${vulnerabilities} ${vulnerabilities === 1 ? "vulnerability" : "vulnerabilities"}.`
	}];
}
function remarksOf({ bill, origin }) {
	if (bill === null) return [];
	const { errors, warnings } = bill.bom;
	return [...errors.map(({ at, message }) => ({
		level: "error",
		text: `${origin.ref ?? ""}: ${at?.file ?? ""}${at?.line === void 0 ? "" : `:${at.line}`}: ${message}`
	})), ...warnings.map((text) => ({
		level: "warning",
		text: `${origin.ref ?? ""}: ${text}`
	}))];
}

exports.bomVulnerabilities = bomVulnerabilities;