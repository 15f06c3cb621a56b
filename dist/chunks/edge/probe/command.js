const require_cli_program_ts = require("../../cli/program.js");
const require_sample = require("../../delivery/sample.js");
const require_process_run = require("./process-run.js");

// src/delivery/judge-command.ts
/**
* What the end of a command shows. Exit code 0 passes; 75 (EX_TEMPFAIL of sysexits.h) asks to be run again, 126 and 127
* are what a shell says of a command that it cannot run: the observer's fault. Any other, and an end by a signal, is the
* target's. `said` is the last line that it printed, made printable and rid of secrets.
*/
function judgeExit(code, killedBy, said) {
	const words = said === "" ? "" : `: ${said}`;
	switch (code) {
		case 0: return require_sample.judgement("pass");
		case null: return require_sample.judgement("fail", {
			code: killedBy ?? "killed",
			reason: `the command was ended by ${killedBy}`
		});
		case 75: return require_sample.judgement("error", {
			code: "exit-75",
			reason: `the command asks to be run again (75)${words}`
		});
		case 126:
		case 127: {
			const reason = `the command could not be run (${code})${words}`;
			return require_sample.judgement("error", {
				code: `exit-${code}`,
				reason
			});
		}
		default: {
			const reason = `the command ended with exit code ${code}${words}`;
			return require_sample.judgement("fail", {
				code: `exit-${code}`,
				reason
			});
		}
	}
}

// src/edge/probe/command.ts
/**
* Runs a command once. It learns what to look at from WAYBILL_TARGET, WAYBILL_TARGET_NAME, WAYBILL_GROUP, WAYBILL_VERSION,
* WAYBILL_COMMIT, WAYBILL_ENVIRONMENT and WAYBILL_PACKAGE, and inherits what the check names beside PATH and its like.
* The values of what it names are taken out of what it says. It is ended with all that it started. Never rejects, unless its
* words are none that a process can be given.
*/
async function probeCommand(pair, check, world, signal) {
	const [file, ...args] = typeof check.run === "string" ? [check.run] : check.run;
	if (file === void 0 || signal.aborted) return require_sample.judgement("error", {
		code: "not-run",
		reason: "the command was not run"
	});
	const named = check.environment ?? [];
	let output = require_process_run.collectOutput([]);
	const { code, killedBy, fault } = await require_process_run.runProcess({
		file,
		args,
		shell: check.shell,
		cwd: world.cwd,
		variables: {
			...require_process_run.variablesOf(named, world.environment),
			...subjectOf(pair)
		},
		listen: (stdout, stderr) => output = require_process_run.collectOutput([stdout, stderr])
	}, signal);
	if (fault !== null) return require_sample.judgement("error", {
		code: fault,
		reason: `the command could not be started (${fault})`
	});
	const secrets = named.map((name) => world.environment.variable(name) ?? "");
	const said = require_cli_program_ts.createRedactor(secrets)(world.redact(output.tail()));
	const found = judgeExit(code, killedBy, require_process_run.lastLine(said));
	const exit = code === null ? {} : { exitCode: code };
	return {
		...found,
		evidence: {
			...output.digest(),
			...exit
		}
	};
}
function subjectOf({ target, expected }) {
	return {
		WAYBILL_TARGET: target.url ?? "",
		WAYBILL_TARGET_NAME: target.name,
		WAYBILL_GROUP: target.group ?? "",
		WAYBILL_VERSION: expected.version,
		WAYBILL_COMMIT: expected.commit ?? "",
		WAYBILL_ENVIRONMENT: expected.environment ?? "",
		WAYBILL_PACKAGE: expected.package ?? ""
	};
}

exports.probeCommand = probeCommand;