import { t as openRepository } from "../edge/git/repository.js";
import { t as ledgerOf } from "../edge/open-edge.js";
import { r as exitCodes } from "../errors.js";
import { i as tellWhatRan, n as believe, r as tellLog, t as auditLedger } from "../journeys/audit.js";
import { a as textOption, i as requiredOption } from "./options.js";
import { r as plainLine } from "./screen.js";

// src/cli/ledger.ts
async function audit(world) {
	const repository = await openRepository(world.cwd);
	const { configuration } = world.loaded;
	const found = await auditLedger({ ledger: ledgerOf({
		...world,
		configuration,
		repository
	}) });
	return {
		found,
		remarks: found.warnings.map((text) => ({
			level: "warning",
			text
		}))
	};
}
/** `waybill ledger log`: every entry, oldest first. */
async function ledgerLog({ world }) {
	const { found, remarks } = await audit(world);
	const { document, lines } = tellLog(believe(found));
	return {
		document,
		text: lines.map((line) => `${plainLine(line)}\n`).join(""),
		remarks: lines.length > 0 ? remarks : [...remarks, {
			level: "info",
			text: "The ledger is empty."
		}],
		exitCodes: [exitCodes.done],
		outputs: { "ledger-head": document.head ?? "" }
	};
}
/** `waybill ledger verify`: proves the record; exit code 8 and the first bad entry when it does not hold. */
async function ledgerVerify({ world }) {
	const { found, remarks } = await audit(world);
	const { entries, head } = believe(found);
	const told = entries === 0 ? "The ledger is empty." : `${entries} entries hold. Head: ${head}`;
	return {
		document: {
			schema: "waybill/ledger-verification@1",
			ok: true,
			entries,
			head
		},
		text: `${told}\n`,
		remarks,
		exitCodes: [exitCodes.done],
		outputs: { "ledger-head": head ?? "" }
	};
}
/** `waybill ledger what-ran`: what ran in an environment at a time, never more than was seen. */
async function ledgerWhatRan({ world, options }) {
	const { found, remarks } = await audit(world);
	const environment = requiredOption(options, "environment", "--environment production");
	const at = textOption(options, "at") ?? world.clock.now().toISOString();
	const configured = Object.keys(world.loaded.configuration.environments);
	const document = tellWhatRan(believe(found), {
		environment,
		at
	}, configured);
	const lines = document.running.map(({ version, commit, basis, since, verdict, coverage, seq }) => `${version}  ${commit?.slice(0, 12) ?? ""}  ${basis} since ${since}${verdict ? `  ${verdict}` : ""}${coverage ? ` (${coverage})` : ""}  entry ${seq}`);
	return {
		document,
		text: lines.map((line) => `${plainLine(line)}\n`).join(""),
		remarks: lines.length > 0 ? remarks : [...remarks, {
			level: "info",
			text: `Nothing is known of ${environment} at ${at}.`
		}],
		exitCodes: [exitCodes.done],
		outputs: { version: document.version ?? "" }
	};
}

export { ledgerLog, ledgerVerify, ledgerWhatRan };