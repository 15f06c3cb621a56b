const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_stream = require("node:stream");
const node_crypto = {
	get randomUUID() {
		return require("node:crypto").randomUUID;
	}
};

// src/action/captured.ts
/** Half of what a run's page may hold; the log shows less. */
const most = 524288;
/** What a command says on stdout, without its memory growing with it. */
function capture() {
	const chunks = [];
	let [kept, all] = [0, 0];
	return {
		stream: new node_stream.Writable({ write(chunk, _encoding, done) {
			all += chunk.length;
			if (kept < most) chunks.push(Buffer.from(chunk.subarray(0, most - kept)));
			kept = Math.min(all, most);
			done();
		} }),
		text: () => {
			const text = Buffer.concat(chunks).toString("utf8");
			const cut = all > kept;
			return {
				text: cut ? text.slice(0, text.lastIndexOf("\n") + 1) : text,
				cut
			};
		}
	};
}
/** A stream that hands on what is written to it line by line. */
function byLine(tell) {
	let rest = "";
	return new node_stream.Writable({
		decodeStrings: false,
		write(chunk, _encoding, done) {
			const lines = `${rest}${chunk.toString()}`.split("\n");
			rest = lines.pop() ?? "";
			for (const line of lines) tell(line);
			done();
		},
		final(done) {
			if (rest !== "") tell(rest);
			done();
		}
	});
}

// src/action/event.ts
/** What the run is for. A payload that cannot be read is null: a pull request without one is taken for a fork's. */
function readEvent(runner) {
	const path = runner.variable("GITHUB_EVENT_PATH");
	return {
		name: runner.variable("GITHUB_EVENT_NAME") ?? "",
		payload: path === null ? null : payloadIn(path)
	};
}
function payloadIn(path) {
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8").replace(/^\uFEFF/, ""));
	} catch {
		return null;
	}
}

// src/action/fork.ts
/** Commands that only read the checkout and git: all that a run from a fork may do. `comment` sees the fork by itself and writes nothing. */
const readers = [
	"notes",
	"next",
	"lint",
	"bom",
	"bom diff",
	"bom vulnerabilities",
	"comment",
	"doctor",
	"page",
	"ledger log",
	"ledger verify",
	"ledger what-ran",
	"ledger where-is",
	"ledger diff",
	"ledger export"
];
/** Whether a command must be skipped: a pull request from a fork may bring its own `waybill.yml`, targets and commands. */
function mustSkip(command, event) {
	return !readers.includes(command) && require_cli_program_ts.isFromFork(event);
}
/** Why, in words for the log and the run's page. */
function skipReason(command) {
	return `This run is for a pull request from a fork, whose author wrote the waybill.yml that says whom ${command} would reach; such a run gets no secrets either. Run it on a branch of the repository itself, or after the merge.`;
}
/**
* The environment of a run from a fork: without what could write anywhere. `pull_request_target` and `workflow_run` hand tokens to
* such runs, and the fork's configuration would choose where they go.
*/
function withoutTokens(environment) {
	return {
		...environment,
		...Object.fromEntries(require_cli_program_ts.forgeTokens.map((name) => [name, void 0]))
	};
}

// src/action/runner.ts
function openRunner({ environment, stdout }) {
	const write = (text) => void stdout.write(`${text}${node_os.EOL}`);
	const variable = (name) => environment[name] || null;
	return {
		input: (name) => (environment[variableOf(name)] ?? "").trim(),
		variable,
		line: write,
		group: (title, lines) => {
			write(command("group", {}, title));
			for (const line of lines) write(line);
			write(command("endgroup", {}, ""));
		},
		mask: (value) => write(command("add-mask", {}, value)),
		annotate: ({ level, text, title, file, line, column }) => write(command(level, {
			title,
			file,
			line,
			col: column
		}, text)),
		output: (name, value) => {
			const path = variable("GITHUB_OUTPUT");
			if (path === null) write(`${node_os.EOL}${command("set-output", { name }, value)}`);
			else append(path, "GITHUB_OUTPUT", keyed(name, value));
		},
		summary: (markdown) => {
			const path = variable("GITHUB_STEP_SUMMARY");
			if (path === null) return false;
			append(path, "GITHUB_STEP_SUMMARY", markdown);
			return true;
		}
	};
}
/** As the runner names the variable of an input. */
function variableOf(input) {
	return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
/** `::name key=value,key=value::data`; properties without a value are left out. */
function command(name, properties, data) {
	const given = Object.entries(properties).flatMap(([key, value]) => value === void 0 || value === "" ? [] : [`${key}=${escapeProperty(String(value))}`]);
	return `::${name}${given.length > 0 ? ` ${given.join(",")}` : ""}::${escapeData(data)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** `name<<delimiter`, the value, `delimiter`: with a delimiter that nobody can know before, no value ends early. */
function keyed(name, value) {
	const delimiter = `ghadelimiter_${(0, node_crypto.randomUUID)()}`;
	return `${name}<<${delimiter}${node_os.EOL}${value}${node_os.EOL}${delimiter}${node_os.EOL}`;
}
function append(path, name, text) {
	if (!(0, node_fs.existsSync)(path)) throw new Error(`${name} names ${path}, and there is no such file.`);
	(0, node_fs.appendFileSync)(path, text);
}

// src/action/inputs.ts
const common = ["cwd", "config"];
/** Inputs that are no flag of the command line, or not simply one. */
const apart = [
	"command",
	"github-token",
	"deepen"
];
/** The inputs that are the arguments of a command, in their order. */
const positional = {
	notes: ["range"],
	lint: ["range"],
	bom: ["dir"],
	"bom diff": ["from", "to"],
	"bom vulnerabilities": ["findings"],
	"audience opt-out": ["file"],
	"audience import": ["file"],
	"record evidence": ["file"],
	"ledger where-is": ["what"],
	"ledger import": ["file"],
	"ledger hold": ["act", "name"],
	"ledger prune": ["epoch"]
};
/** Arguments that stand for several, with commas or line ends between them. */
const several = ["findings"];
/** How the command line says that of an option. */
const isList = /several with a comma/;
const endings = /* @__PURE__ */ new Map([
	["html", "html"],
	["text", "txt"],
	["json", "json"]
]);
/** Where a command that makes a document leaves it for the next step, when the step names no file. */
const documents = {
	notes: () => "waybill-notes.md",
	bom: (format) => format === "xml" ? "waybill-bom.cdx.xml" : "waybill-bom.cdx.json",
	"bom diff": (format) => `waybill-bom-diff.${endings.get(format) ?? "md"}`,
	"bom vulnerabilities": () => "waybill-vdr.cdx.json"
};
/**
* Reads the inputs. An input that the command does not take is an error: it would be ignored in silence. For a run from a
* fork the forge is not asked, and no token is handed on: a fork's `waybill.yml` would choose who gets it.
* Throws USAGE, with what was probably meant.
*/
function readInputs(inputs, names, facts) {
	refuseMisspelt(facts.environment, names);
	const command = commandOf(inputs.input("command"));
	const options = optionsOf(command);
	const places = positional[command.name] ?? [];
	const flags = [];
	for (const name of names) {
		const value = inputs.input(name);
		if (value === "" || apart.includes(name) || places.includes(name)) continue;
		if (name === "enrich" && facts.fromFork) continue;
		const option = options.get(name);
		if (option === void 0) throw untaken(command, name);
		if (option.valued) flags.push(`--${name}=${option.list ? commaList(value).join(",") : value}`);
		else if (readBoolean(name, value)) flags.push(`--${name}`);
	}
	return {
		command,
		argv: [
			...command.name.split(" "),
			...automatic(inputs, command.name, options, facts),
			...flags,
			...argumentsOf(inputs, command, places)
		],
		environment: environmentOf(inputs, facts)
	};
}
/** Inputs that the Action does not have and that are near to none of its own: the runner warns of them in the log alone. */
function strayInputs(environment, names) {
	const known = new Set(names.map(variableOf));
	return Object.keys(environment).filter((name) => name.startsWith("INPUT_") && environment[name] !== "" && !known.has(name)).map((name) => name.slice(6).toLowerCase());
}
/** `dry-rnu: true` must not send. What is near to no input may be meant for somebody else, such as an outer action. */
function refuseMisspelt(environment, names) {
	for (const name of strayInputs(environment, names)) {
		const meant = require_cli_program_ts.suggest(name, names);
		if (meant !== null) throw new require_cli_ahead_ts.WaybillError("USAGE", `There is no input ${name}.`, { hint: `Did you mean ${meant}?` });
	}
}
function commandOf(wanted) {
	const given = wanted.replace(/^waybill\s+/, "").replace(/\s+/g, " ");
	const command = require_cli_program_ts.steps.find(({ name }) => name === given);
	if (command) return command;
	const names = require_cli_program_ts.steps.map(({ name }) => name);
	const meant = require_cli_program_ts.suggest(given, names);
	throw new require_cli_ahead_ts.WaybillError("USAGE", wanted === "" ? "The step names no command." : `There is no command ${wanted} for a step.`, { hint: `${meant === null || wanted === "" ? "" : `Did you mean ${meant}? `}Write for example: with: { command: notes }. Commands: ${names.join(", ")}.` });
}
function optionsOf(command) {
	const own = command.options.map(([text, description]) => [optionName(text), {
		valued: text.includes("<"),
		list: isList.test(description)
	}]);
	return new Map([...own, ...common.map((name) => [name, {
		valued: true,
		list: false
	}])]);
}
function untaken(command, name) {
	const takers = require_cli_program_ts.steps.filter((one) => optionsOf(one).has(name) || positional[one.name]?.includes(name));
	return new require_cli_ahead_ts.WaybillError("USAGE", `${command.name} takes no input ${name}.`, { hint: `Remove it from the step${takers.length === 0 ? "" : `; it is for ${takers.map((one) => one.name).join(", ")}`}.` });
}
/** As the runner's own `fromJSON` and the toolkit read one (YAML 1.2, core schema). */
function readBoolean(name, value) {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(value)) return true;
	if ([
		"false",
		"False",
		"FALSE"
	].includes(value)) return false;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `The input ${name} is ${value}, which is neither true nor false.`, { hint: `Write ${name}: true, or remove it from the step.` });
}
function commaList(value) {
	return value.split(/[,\r\n]/).map((one) => one.trim()).filter((one) => one !== "");
}
/** Behind `--`, so that a title or a range that begins with a dash is none of the flags. */
function argumentsOf(inputs, command, places) {
	const missing = places.find((name) => inputs.input(name) === "");
	if (missing !== void 0 && command.argument?.startsWith("<")) throw new require_cli_ahead_ts.WaybillError("USAGE", `${command.name} needs the input ${missing}.`, { hint: `Add it to the step: ${places.join(", ")}.` });
	const told = places.flatMap((name) => {
		const value = inputs.input(name);
		return several.includes(name) ? commaList(value) : [value];
	}).filter((value) => value !== "");
	return told.length === 0 ? [] : ["--", ...told];
}
/** What a step gets without asking. */
function automatic(inputs, command, options, { folder, fromFork }) {
	const argv = [];
	const deepen = inputs.input("deepen");
	if (options.has("deepen") && (deepen === "" || readBoolean("deepen", deepen))) argv.push("--deepen");
	const isWritten = [
		"output",
		"changelog",
		"explain"
	].some((name) => inputs.input(name) !== "");
	const document = documents[command]?.(inputs.input("format"));
	if (command === "preview" && !isWritten) argv.push("--output=./waybill-preview");
	if (document !== void 0 && !isWritten) argv.push(`--output=${folder}/${document}`);
	if (inputs.variable("RUNNER_DEBUG") === "1") argv.push("--verbose");
	if (command === "doctor" && fromFork && inputs.input("offline") === "") argv.push("--offline");
	return argv;
}
/** The step's token pushes the ledger; it asks the forge too, unless the environment brings another for that. */
function environmentOf(inputs, { environment, fromFork }) {
	if (fromFork) return withoutTokens(environment);
	const token = inputs.input("github-token");
	if (token === "") return environment;
	return {
		...environment,
		GITHUB_TOKEN: environment["GITHUB_TOKEN"] || token,
		WAYBILL_PUSH_TOKEN: token
	};
}
function optionName(flags) {
	return /--([a-z-]+)/.exec(flags)?.[1] ?? flags;
}

// src/action/masks.ts
/** What holds a secret whatever `waybill.yml` says. */
const always = [
	"INPUT_GITHUB-TOKEN",
	"INPUT_TOKEN",
	...require_cli_program_ts.forgeTokens,
	"WAYBILL_RECIPIENT_KEY",
	"WAYBILL_RECIPIENT_KEY_PREVIOUS",
	"WAYBILL_LEDGER_KEY",
	"SMTP_URL",
	"SLACK_BOT_TOKEN",
	"HOOK_SECRET",
	"DKIM_KEY"
];
/** What git hands to the forge in place of a token (RFC 7617). */
const tokens = [
	"INPUT_GITHUB-TOKEN",
	"GITHUB_TOKEN",
	"GH_TOKEN",
	"WAYBILL_PUSH_TOKEN"
];
/** Values that everybody knows, and whose masks would leave a log of asterisks. */
const known = [
	"true",
	"false",
	"null",
	"none"
];
/** Variables that are no secret of anybody, whoever names them: of the runner, and of the shell. */
const open = /^(?:GITHUB_(?!TOKEN$)|RUNNER_|ACTIONS_(?!.*TOKEN)|(?:CI|HOME|LANG|PATH|PWD|SHELL|USER|NODE_ENV)$)/;
/** The secrets of a step: what the variables that it is known by hold, and those that `configuration` takes from it as `${NAME}`. */
function secretsOfStep(environment, configuration) {
	const named = require_cli_program_ts.referencesIn(configuration ?? "");
	const values = [...always, ...named.filter((name) => !open.test(name))].map((name) => environment[name]);
	return [...new Set(values)].filter((value) => value !== void 0).filter((value) => !known.includes(value));
}
/**
* Every text that the log must not show: of each secret its lines, what of a URL is secret, as it is written in JSON and in
* URLs. The runner looks at a log line by line, so that a value of several lines is none of them.
*/
function masksOf(environment, secrets) {
	const basic = tokens.flatMap((name) => {
		const token = environment[name];
		return token ? [Buffer.from(`x-access-token:${token}`).toString("base64")] : [];
	});
	return require_cli_program_ts.secretForms([...secrets, ...basic]).filter((form) => !/[\r\n]/.test(form) && form.trim().length >= 4 && !known.includes(form.trim()));
}

// src/action/names.ts
/** The inputs of `action.yml`; a test proves that both agree. */
const inputNames = [
	"command",
	"range",
	"all",
	"package",
	"packages",
	"audience",
	"first-parent",
	"format",
	"template",
	"fit",
	"changelog",
	"as",
	"adopt",
	"explain",
	"strict",
	"from-json",
	"dependencies",
	"vulnerabilities",
	"deepen",
	"enrich",
	"prerelease",
	"write",
	"title",
	"file",
	"dir",
	"ref",
	"spec",
	"licenses",
	"score",
	"checksum",
	"third-party",
	"statement",
	"artifact",
	"from",
	"to",
	"findings",
	"bom",
	"vex",
	"previous",
	"previous-findings",
	"fail-on",
	"environment",
	"expected",
	"again",
	"revise",
	"cancel",
	"hotfix",
	"reason",
	"group",
	"resume",
	"require",
	"responsible",
	"treat-inconclusive",
	"create",
	"on-unknown",
	"token",
	"lift",
	"release",
	"commit",
	"started",
	"finished",
	"failed",
	"manual",
	"by",
	"name",
	"rejected",
	"source",
	"note",
	"result",
	"url",
	"open",
	"resolve",
	"caused-by",
	"at",
	"what",
	"kind",
	"limit",
	"bundle",
	"witness",
	"key",
	"proof",
	"new",
	"public",
	"act",
	"close",
	"next",
	"leave-open",
	"epoch",
	"output",
	"base-url",
	"draft",
	"attach",
	"sign",
	"tag-only",
	"pull-request",
	"offline",
	"dry-run",
	"cwd",
	"config",
	"github-token"
];

// src/action/report.ts
/** GitHub shows so many of a level of each step, and keeps silent about the rest. */
const mostShown = 10;
/** The runner cuts a message behind 4,096 characters. */
const longest = 4e3;
const meanings = {
	0: "It is done.",
	1: "It failed by a fault of its own.",
	2: "Something is not as it has to be: the step, its permissions, the configuration, a list or a secret.",
	3: "The release does not run where it should, or not well.",
	4: "It could not be seen whether the release runs.",
	5: "What came of it could not be recorded.",
	6: "Not everybody was written to: messages are unknown, deferred or refused.",
	7: "It is done, but not complete: something could not be read, or the forge did not answer.",
	8: "The ledger does not verify.",
	9: "A rule that you set says no.",
	130: "It was interrupted. Run it again: it goes on where it stopped.",
	143: "It was ended by the runner. Run it again: it goes on where it stopped."
};
/** Why a step failed whose command came to an end: the meaning of its exit code, and the first errors that it told of. */
function failureOf({ command, exitCode, remarks }, where) {
	const told = remarks.filter((one) => one.level === "error" && !isInFile(one, where)).slice(0, 5);
	return {
		level: "error",
		title: `waybill ${command}, exit code ${exitCode}`,
		text: clipped([meanings[exitCode], ...told.map(({ text }) => text)])
	};
}
/** An error of Waybill, or of several at once, each at its place. */
function annotationsOf(failure, at) {
	return (failure instanceof require_cli_ahead_ts.WaybillErrors ? failure.errors : [failure]).map((one) => {
		if (isUsage(one)) return {
			level: "error",
			title: "Waybill: USAGE",
			text: clipped([one.message.replace(/^error: /, "")])
		};
		const known = one instanceof require_cli_ahead_ts.WaybillError ? one : null;
		return {
			level: "error",
			title: `Waybill: ${known?.code ?? "UNEXPECTED"}`,
			text: clipped(require_cli_program_ts.describeFailure(one, false).map(({ text }) => text)),
			...known?.at ? placed(known.at, at) : {}
		};
	});
}
/** What the library for command lines throws. */
function isUsage(failure) {
	return failure instanceof Error && "code" in failure && String(failure.code).startsWith("commander.");
}
/** What was found in a file, shown there; it is no failure by itself. The rest is in the log and on the run's page. */
function remarkAnnotations(remarks, at) {
	return remarks.flatMap((remark) => {
		if (remark.at === void 0 || !isInFile(remark, at)) return [];
		return {
			level: remark.level === "info" ? "notice" : remark.level,
			text: clipped([remark.text]),
			...placed(remark.at, at)
		};
	});
}
/** A title or a commit is no file that GitHub could show it at. */
function isInFile({ at }, { cwd }) {
	return at !== void 0 && (0, node_fs.existsSync)((0, node_path.resolve)(cwd, at.file));
}
/** Shows as many as GitHub shows, and says how many more there are. */
function annotateAll(runner, annotations) {
	for (const level of [
		"error",
		"warning",
		"notice"
	]) {
		const those = annotations.filter((one) => one.level === level);
		for (const one of those.slice(0, mostShown)) runner.annotate(one);
		const more = those.length - mostShown;
		if (more > 0) runner.line(`\u2502 ${more} more of level ${level} are told above and on the run's page.`);
	}
}
/** GitHub knows files by their path in the repository, which may be checked out anywhere in the workspace. */
function placed({ file, line, column }, { cwd, workspace }) {
	const path = (0, node_path.resolve)(cwd, file);
	const inside = (0, node_path.relative)(rootOf(path) ?? workspace, path);
	return {
		file: (inside === "" || inside.startsWith("..") ? file : inside).split(node_path.sep).join("/"),
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column }
	};
}
function rootOf(path) {
	for (let folder = (0, node_path.dirname)(path);; folder = (0, node_path.dirname)(folder)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
		if ((0, node_path.dirname)(folder) === folder) return null;
	}
}
function clipped(lines) {
	const text = lines.map(require_cli_program_ts.plainLine).join("\n");
	return text.length <= longest ? text : `${text.slice(0, 3998)} \u2026`;
}

// src/action/settings-text.ts
/**
* The text of the configuration that the step's command will read, before anything is made of it: the names of secrets are in it.
* Null where there is none, or none that can be read; the command says so itself.
*/
function readSettingsText(runner) {
	const cwd = (0, node_path.resolve)(runner.input("cwd") || ".");
	const named = runner.input("config");
	if (named !== "") return textOf((0, node_path.resolve)(cwd, named));
	for (let folder = cwd;; folder = (0, node_path.dirname)(folder)) {
		const text = textOf((0, node_path.join)(folder, "waybill.yml")) ?? textOf((0, node_path.join)(folder, "waybill.yaml"));
		if (text !== null || (0, node_path.dirname)(folder) === folder) return text;
	}
}
function textOf(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return null;
	}
}

// src/action/summary.ts
/** Over 1 MiB the runner drops a summary whole; some is left for what ours does not know of. */
const limit = 1024e3;
/** What a step says of itself on the run's page: Markdown that the verb made safe, else its text as a code block. */
function composeSummary(command, { summary, remarks, outputs, told }) {
	const top = `## waybill ${command}\n\n${shorten(remarks.map(({ text }) => `> ${inert(text)}\n`).join(">\n"), limit / 4)}\n`;
	const path = Object.entries(outputs).find(([name]) => name.endsWith("-path"))?.[1];
	const rest = `\nThe rest is too long for a run's page${path === void 0 ? "" : `; it is in ${inert(path)}`}.\n`;
	const room = limit - Buffer.byteLength(top) - Buffer.byteLength(rest);
	if (summary !== void 0) {
		const kept = shorten(summary, room);
		return `${top}${kept}${kept === summary ? "" : rest}`;
	}
	if (told.text.trim() === "") return top;
	const fence = fenceFor(told.text);
	const kept = shorten(told.text.trimEnd(), room - 2 * fence.length - 4);
	return `${top}${fence}\n${kept}\n${fence}\n${kept === told.text.trimEnd() && !told.cut ? "" : rest}`;
}
function inert(text) {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|@#~$&]/g, "\\$&").trim();
}
/** Longer than any run of backticks in it, so that no line of the text ends the block. */
function fenceFor(text) {
	const runs = text.match(/`+/g) ?? [];
	return "`".repeat(Math.max(2, runs.reduce((longest, run) => Math.max(longest, run.length), 0)) + 1);
}
/** Cuts at a line's end: half a list is better told than none. */
function shorten(text, bytes) {
	if (Buffer.byteLength(text) <= bytes) return text;
	const kept = Buffer.from(text).subarray(0, bytes).toString("utf8");
	return kept.slice(0, Math.max(kept.lastIndexOf("\n") + 1, 0)) || kept.replace(/\uFFFD$/, "");
}

// src/action/step.ts
/** Lines of a result that the log shows; the run's page and the output file have more. */
const mostLines = 500;
/**
* One step: masks what is secret, reads the inputs, runs the same command as the command line, and hands the runner what came of
* it. Gives the exit code of the process, which is 0 or 1; never throws.
*/
async function runStep(door) {
	const runner = openRunner(door);
	const where = {
		cwd: (0, node_path.resolve)(runner.input("cwd") || "."),
		workspace: runner.variable("GITHUB_WORKSPACE") ?? process.cwd()
	};
	const secrets = secretsOfStep(door.environment, readSettingsText(runner));
	for (const mask of masksOf(door.environment, secrets)) runner.mask(mask);
	const redact = require_cli_program_ts.createRedactor(secrets);
	const safe = {
		...runner,
		annotate: (one) => runner.annotate({
			...one,
			text: redact(one.text)
		}),
		output: (name, value) => runner.output(name, redact(value)),
		summary: (markdown) => runner.summary(redact(markdown))
	};
	let request;
	try {
		const event = readEvent(safe);
		request = prepare(safe, door, require_cli_program_ts.isFromFork(event));
		if (mustSkip(request.command.name, event)) return skip(safe, request.command.name);
	} catch (failure) {
		annotateAll(safe, annotationsOf(failure, where));
		return handOver(safe, [() => safe.output("exit-code", String(codeOf(failure)))], 1);
	}
	const stdout = capture();
	const ran = await require_cli_program_ts.run(request.argv, {
		stdout: stdout.stream,
		stderr: byLine((line) => {
			if (line.trim() !== "") safe.line(require_cli_program_ts.plainLine(`\u2502 ${line}`));
		}),
		environment: request.environment
	});
	return report(safe, request.command.name, {
		ran,
		stdout,
		where
	});
}
function prepare(runner, { environment }, fromFork) {
	const folder = (0, node_path.join)(runner.variable("RUNNER_TEMP") ?? (0, node_os.tmpdir)(), `waybill-${(0, node_crypto.randomUUID)().slice(0, 8)}`);
	const request = readInputs(runner, inputNames, {
		folder,
		fromFork,
		environment
	});
	for (const name of strayInputs(environment, inputNames)) runner.annotate({
		level: "warning",
		text: `There is no input ${require_cli_program_ts.plainLine(name)}; it is ignored.`
	});
	return request;
}
function codeOf(failure) {
	if (failure instanceof require_cli_ahead_ts.WaybillError) return failure.exitCode;
	if (failure instanceof require_cli_ahead_ts.WaybillErrors) return require_cli_ahead_ts.worstExitCode(failure.errors.map(({ exitCode }) => exitCode));
	return require_cli_ahead_ts.exitCodes.ourFault;
}
/** What came of a command: outputs first, since the next steps decide by them; then what people see. */
function report(runner, command, { ran, stdout, where }) {
	const { outcome, error, exitCode } = ran;
	const remarks = outcome?.remarks ?? [];
	const told = stdout.text();
	return handOver(runner, [
		() => runner.output("exit-code", String(exitCode)),
		...Object.entries(outcome?.outputs ?? {}).map(([name, value]) => () => runner.output(name, value)),
		() => showResult(runner, command, told.text),
		() => annotateAll(runner, remarkAnnotations(remarks, where)),
		() => {
			if (error) annotateAll(runner, annotationsOf(error, where));
			else if (exitCode !== require_cli_ahead_ts.exitCodes.done) runner.annotate(failureOf({
				command,
				exitCode,
				remarks
			}, where));
		},
		() => {
			if (outcome) runner.summary(composeSummary(command, {
				...outcome,
				told
			}));
		}
	], exitCode === require_cli_ahead_ts.exitCodes.done ? 0 : 1);
}
/** A result in the log too: the run's page is not there for who reads the log alone. */
function showResult(runner, command, text) {
	const lines = text.trimEnd().split("\n");
	if (lines.length === 1 && lines[0] === "") return;
	const shown = lines.slice(0, mostLines).map((line) => require_cli_program_ts.plainLine(`\u2502 ${line}`));
	const more = lines.length - shown.length;
	runner.group(`What waybill ${command} says`, more > 0 ? [...shown, `\u2502 ... and ${more} lines more.`] : shown);
}
/** Does all of it, whatever becomes of one: a result that cannot be handed over fails the step, which says that it was there. */
function handOver(runner, acts, code) {
	const faults = /* @__PURE__ */ new Set();
	for (const act of acts) try {
		act();
	} catch (cause) {
		faults.add(cause instanceof Error ? cause.message : String(cause));
	}
	for (const fault of faults) runner.annotate({
		level: "error",
		title: "Waybill: the runner",
		text: require_cli_program_ts.plainLine(`What came of the command could not be handed to the runner: ${fault}`)
	});
	return faults.size > 0 ? 1 : code;
}
function skip(runner, command) {
	const why = skipReason(command);
	runner.annotate({
		level: "notice",
		title: `waybill ${command} is skipped`,
		text: why
	});
	return handOver(runner, [
		() => runner.output("exit-code", "0"),
		() => runner.output("skipped", "true"),
		() => void runner.summary(`## waybill ${command}\n\n> Skipped. ${why}\n`)
	], 0);
}

exports.runStep = runStep;