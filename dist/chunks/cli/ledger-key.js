const require_rolldown_runtime = require("../rolldown.js");
const require_shared = require("./source.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_ledger_keys = require("../journeys/ledger-keys.js");
const require_cli_program_ts = require("./program.js");
let node_path = require("node:path");
const node_crypto = {
	get generateKeyPairSync() {
		return require("node:crypto").generateKeyPairSync;
	}
};

// src/edge/signing-key.ts
/**
* Makes an Ed25519 key, writes it as PEM (PKCS #8) to a new file that only its owner may read, and gives the PEM back.
* Throws OUTPUT_UNWRITABLE where the file cannot be written or is there already: a lost key cannot be had again.
*/
async function createSigningKey(path) {
	const { writeFile } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:fs/promises"), 1));
	const pem = (0, node_crypto.generateKeyPairSync)("ed25519").privateKey.export({
		type: "pkcs8",
		format: "pem"
	}).toString();
	try {
		await writeFile(path, pem, {
			mode: 384,
			flag: "wx"
		});
	} catch (cause) {
		const there = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
		throw new require_cli_ahead_ts.WaybillError("OUTPUT_UNWRITABLE", there ? `${path} is there already, and is not overwritten.` : `${path} cannot be written.`, {
			hint: there ? "Name another file." : "See that the folder exists, is yours and has room.",
			cause
		});
	}
	return pem;
}

// src/cli/ledger-key.ts
/** `waybill ledger key`: makes the key that signs checkpoints, or prints its public half for those who check them. */
async function ledgerKey({ world, options }) {
	require_cli_program_ts.refuseTogether(options, ["new", "public"]);
	const file = require_cli_program_ts.textOption(options, "new");
	if (file === null && !require_cli_program_ts.flagOption(options, "public")) throw new require_cli_ahead_ts.WaybillError("USAGE", "What is to be done with the key?", { hint: "waybill ledger key --new ledger-key.pem makes one; waybill ledger key --public prints the public half of ledger.key." });
	const edge = {
		environment: world.environment,
		repository: await require_shared.openRepository(world.cwd)
	};
	const key = file === null ? await require_ledger_keys.publicKeyOf(edge, world.loaded) : await require_ledger_keys.publicKeyFor(edge, world.loaded, await createSigningKey((0, node_path.resolve)(world.cwd, file)));
	const made = file === null ? [] : [{
		level: "info",
		text: `${file} is the private key: keep it as a secret (WAYBILL_LEDGER_KEY), and out of the repository.`
	}, {
		level: "info",
		text: `In waybill.yml: ledger: { key: "\${WAYBILL_LEDGER_KEY}", trust: ["${key.text}"] }`
	}];
	const unnamed = key.named ? [] : [{
		level: "warning",
		text: `Nothing tells this ledger from others, so its key is named ${key.name}: set ledger.origin, or repository, first.`
	}];
	return {
		document: {
			schema: "waybill/ledger-key@1",
			name: key.name,
			id: key.id,
			key: key.text
		},
		text: `${require_cli_program_ts.plainLine(key.text)}\n`,
		remarks: [...unnamed, ...made],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.ledgerKey = ledgerKey;