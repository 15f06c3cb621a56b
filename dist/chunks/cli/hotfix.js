const require_cli_ahead_ts = require("./ahead.js");
const require_hotfix = require("../journeys/hotfix.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");

// src/edge/git/branch.ts
/** Makes a branch at a commit; nothing is checked out. Throws USAGE for a name that git refuses, or that is taken. */
async function createBranch(root, name, commit) {
	if ((await require_cli_ahead_ts.runGit(["check-ref-format", `refs/heads/${name}`], { cwd: root })).code !== 0 || name.startsWith("-")) throw new require_cli_ahead_ts.WaybillError("USAGE", `${name} is no name for a branch.`, { hint: "For example: --create hotfix/1.4.1" });
	const made = await require_cli_ahead_ts.runGit([
		"branch",
		"--no-track",
		"--",
		name,
		commit
	], { cwd: root });
	if (made.code === 0) return;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `The branch ${name} was not made: ${made.stderr.trim().split("\n")[0]}`, { hint: "Take another name, or delete that branch first." });
}

// src/cli/hotfix.ts
/** `waybill hotfix`: what a fix must be made on, as lines for git; with `--create` the branch itself. */
async function hotfix(call) {
	const { world, options } = call;
	const environment = require_cli_program_ts.requiredOption(options, "environment", "--environment production");
	const part = require_cli_program_ts.textOption(options, "package");
	const create = require_cli_program_ts.textOption(options, "create");
	const edge = await require_shipment.edgeOf(call);
	const document = await require_hotfix.hotfixBase(edge, world.loaded, {
		environment,
		package: part
	});
	const { version, commit, tag, basis, seq } = document.base;
	const base = commit ?? tag;
	const branch = create ?? require_hotfix.hotfixBranch(version, part);
	if (create !== null && base === null) throw new require_cli_ahead_ts.WaybillError("NOTHING_DELIVERED", `${version} runs in ${environment}, and its commit is not known: no branch was made.`, { hint: `Whoever put it there says what it is: waybill record deploy --manual --environment ${environment}${part === null ? "" : ` --package ${part}`} --release ${version} --commit COMMIT --by NAME --reason TEXT` });
	if (create !== null && base !== null) await createBranch(edge.repository.root, create, base);
	const ship = `waybill announce --hotfix --environment ${environment}${part === null ? "" : ` --package ${part}`}`;
	const lines = base === null ? [`${version} runs in ${environment}; its commit is not known.`] : [
		create === null ? `git switch --create ${branch} ${tag ?? base}` : `git switch ${branch}`,
		"# make the fix, commit it, then:",
		ship
	];
	const told = `${version} runs in ${environment} (${basis}, ledger entry ${seq})${commit === null ? "" : `: ${commit.slice(0, 12)}`}.`;
	return {
		document,
		text: lines.map((line) => `${require_cli_program_ts.plainLine(line)}\n`).join(""),
		remarks: [{
			level: "info",
			text: told
		}, ...create !== null && base !== null ? [{
			level: "info",
			text: `Made the branch ${create}.`
		}] : []],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: { version }
	};
}

exports.hotfix = hotfix;