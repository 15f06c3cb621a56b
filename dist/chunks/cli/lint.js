const require_cli_ahead_ts = require("./ahead.js");
const require_lint = require("../journeys/lint.js");
const require_notes = require("./notes.js");
const require_cli_program_ts = require("./program.js");

// src/cli/lint.ts
/**
* `waybill lint`: whether a title, a message or commits read as intended, on stderr; what the notes will make of them, on
* stdout. Exit code 9 when there is an error, with `--strict` also when there is a warning.
*/
async function lint(call) {
	const { document, messages, warnings } = await lintedBy(call);
	const { findings, next } = document;
	const refused = findings.some(({ severity }) => severity === "error" || severity === "warning" && require_cli_program_ts.flagOption(call.options, "strict"));
	return {
		document,
		text: textOf(document),
		remarks: [
			...warnings.map((text) => ({
				level: "warning",
				text
			})),
			...findings.flatMap(remarksOf),
			{
				level: "info",
				text: verdictOf(document, messages)
			}
		],
		exitCodes: [refused ? require_cli_ahead_ts.exitCodes.refusedByRule : require_cli_ahead_ts.exitCodes.done],
		outputs: next ? {
			version: next.version ?? "",
			"previous-version": next.previousVersion ?? "",
			bump: next.bump
		} : {}
	};
}
async function lintedBy(call) {
	const { world, options } = call;
	const [what] = call.arguments;
	const title = typeof options["title"] === "string" ? options["title"] : void 0;
	const file = require_cli_program_ts.textOption(options, "file") ?? void 0;
	if ([
		what,
		title,
		file
	].filter((one) => one !== void 0).length > 1) throw new require_cli_ahead_ts.WaybillError("USAGE", "Only one thing can be looked at: an argument, --title or --file.", { hint: "For example: waybill lint --title 'feat(api): accept invoices'" });
	const { configuration } = world.loaded;
	if (file !== void 0) return require_lint.lintText(configuration, {
		text: await require_notes.readInput(world, file),
		file: file === "-" ? "stdin" : file
	});
	const text = title ?? (what !== void 0 && isText(what) ? what : void 0);
	if (text !== void 0) return require_lint.lintText(configuration, {
		text,
		file: null
	});
	const { answered } = await Promise.resolve().then(() => require("./source.js")).then((n) => n.source_exports);
	return answered(call, (source) => require_lint.lintCommits(source, what ?? null));
}
/** No name of a commit has a space or a colon in it, and every header has. */
function isText(what) {
	return what === "" || /[\s:]/.test(what);
}
function remarksOf({ severity, message, hint, code, commit, file, line, column }) {
	const at = {
		file: file ?? commit?.slice(0, 12) ?? "title",
		line,
		column
	};
	return [{
		level: severity,
		text: `${message} [${code}]`,
		at
	}, ...hint === "" ? [] : [{
		level: "info",
		text: `  ${hint}`
	}]];
}
/** What the notes will make of it: a lone message with the reason, of several a line each. */
function textOf({ preview, next }) {
	const lone = preview.length === 1;
	const lines = preview.flatMap((one) => lone ? [toldAs(one), `  ${one.because}`] : [listed(one)]);
	const version = next?.version ? [`Next version: ${next.version} (${next.bump})`] : [];
	return [...lines, ...version].map((line) => `${require_cli_program_ts.plainLine(line)}\n`).join("");
}
function toldAs(one) {
	return `${one.section ?? `Not listed (${one.bucket})`}: ${wordsOf(one)}${asks(one)}`;
}
function listed(one) {
	return `${one.commit === null ? "" : `${one.commit.slice(0, 12)} `}${toldAs(one)}`;
}
function wordsOf({ scope, description, breaking }) {
	const broken = breaking === null || breaking === description ? "" : ` (breaking: ${clipped(breaking)})`;
	return `${scope === null ? "" : `${clipped(scope)}: `}${clipped(description) || "(no message)"}${broken}`;
}
const longest = 200;
function clipped(text) {
	return text.length > longest ? `${text.slice(0, longest)}\u2026` : text;
}
function asks({ bump, breaking }) {
	if (bump === "none") return "";
	return breaking === null ? ` [${bump}]` : ` [${bump}, breaking]`;
}
function verdictOf({ findings }, messages) {
	if (messages === 0) return "There is no commit to look at since the last release.";
	const count = (severity) => findings.filter((one) => one.severity === severity).length;
	const said = [
		[count("error"), "error"],
		[count("warning"), "warning"],
		[count("info"), "note"]
	].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}${number === 1 ? "" : "s"}`);
	const of = messages === 1 ? "" : ` in ${messages} commits`;
	return said.length === 0 ? `It reads as intended${of}.` : `${said.join(", ")}${of}.`;
}

exports.lint = lint;