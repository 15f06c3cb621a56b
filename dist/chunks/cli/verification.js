const require_cli_ahead_ts = require("./ahead.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");

// src/cli/verification.ts
/** What `--require` names. Throws USAGE for what is no requirement. */
function requirementsOf(options) {
	const asked = require_cli_program_ts.listOption(options, "require") ?? [];
	const other = asked.find((one) => !/^(approval|evidence):[\w.-]+$/.test(one));
	if (other === void 0) return asked;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--require ${other} is not known.`, { hint: "Write --require approval:security or --require evidence:tests, several with a comma." });
}
/** Whether `--treat-inconclusive warn` was given: then an inconclusive verdict ends with exit code 0. Throws USAGE for other words. */
function treatInconclusive(options) {
	const value = require_cli_program_ts.textOption(options, "treatInconclusive") ?? "fail";
	if (value === "warn" || value === "fail") return value === "warn";
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--treat-inconclusive ${value} is not known.`, { hint: "Write --treat-inconclusive fail or --treat-inconclusive warn." });
}
/**
* Writes what `--statement` asks for, and says where; nothing without the flag. A statement that cannot be made or written makes
* the run incomplete (exit code 7): what was checked, recorded and sent before stands.
*/
async function writeStatement({ world, options }, statement) {
	const file = require_cli_program_ts.textOption(options, "statement");
	if (file === null) return {
		remarks: [],
		exitCodes: []
	};
	try {
		await world.files.write((0, node_path.resolve)(world.cwd, file), await statement());
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		return {
			remarks: [{
				level: "error",
				text: `No statement was written: ${error.message}${error.hint === void 0 ? "" : ` ${error.hint}`}`
			}],
			exitCodes: [require_cli_ahead_ts.exitCodes.incomplete]
		};
	}
	return {
		remarks: [{
			level: "info",
			text: `Wrote the statement, ready for signing: ${file}`
		}],
		exitCodes: []
	};
}

Object.defineProperty(exports, "requirementsOf", {
  enumerable: true,
  get: function () {
    return requirementsOf;
  }
});
Object.defineProperty(exports, "treatInconclusive", {
  enumerable: true,
  get: function () {
    return treatInconclusive;
  }
});
Object.defineProperty(exports, "writeStatement", {
  enumerable: true,
  get: function () {
    return writeStatement;
  }
});