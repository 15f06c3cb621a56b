const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shared = require("../cli/source.js");
const require_trusted_key = require("../ledger/trusted-key.js");

// src/journeys/ledger-keys.ts
/**
* The origin of the ledger, for checkpoints and as the name of its key: `ledger.origin`, else the repository's web address
* without its scheme and the branch (or the file's name), as C2SP tlog-checkpoint advises.
*/
async function originOf({ repository }, { configuration }) {
	const { ledger } = configuration;
	if (ledger.origin !== void 0) return {
		text: ledger.origin,
		named: true
	};
	const name = ledger.file === void 0 ? ledger.branch : ledger.file.split(/[\\/]/).at(-1) ?? ledger.file;
	const remote = configuration.repository ?? await repository.remoteUrl(ledger.remote);
	const address = remote === null ? null : require_shared.webAddress(remote);
	return {
		text: `${address === null ? "local" : address.replace(/^https?:\/\//, "")}/${name}`.replace(/[\s+]/gu, encodeURIComponent),
		named: address !== null
	};
}
/** The key of `ledger.key`, under the ledger's origin; null without one. Throws SECRET_MISSING and CHECKPOINT_INVALID. */
async function signingKeyOf(edge, loaded) {
	const { key } = loaded.configuration.ledger;
	if (key === void 0) return null;
	const at = loaded.placeOf(["ledger", "key"]);
	const pem = require_cli_program_ts.resolveSecret(key, edge.environment.variable, "ledger.key", at);
	return require_trusted_key.readSigningKey(pem, (await originOf(edge, loaded)).text, at);
}
/** The keys of `ledger.trust`. Throws CHECKPOINT_INVALID, with the place, for one that is none. */
function trustedKeysOf({ configuration, placeOf }) {
	return (configuration.ledger.trust ?? []).map((text, index) => require_trusted_key.readTrustedKey(text, placeOf([
		"ledger",
		"trust",
		index
	])));
}
/**
* As `signingKeyOf`, but null also where its secret is not at hand: an auditor reads the ledger and proves what it says
* without it.
*/
async function keyAtHand(edge, loaded) {
	return [...(loaded.configuration.ledger.key ?? "").matchAll(/\$\{(\w+)\}/g)].map((match) => match[1] ?? "").some((name) => !edge.environment.variable(name)) ? null : signingKeyOf(edge, loaded);
}
/** Keys as texts, one a line; empty lines and those that begin with `#` are left out. Throws CHECKPOINT_INVALID. */
function readKeys(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => require_trusted_key.readTrustedKey(line));
}
/** The public half of a private key in PEM, under the ledger's origin. Throws CHECKPOINT_INVALID. */
async function publicKeyFor(edge, loaded, pem) {
	const origin = await originOf(edge, loaded);
	const { trusted } = require_trusted_key.readSigningKey(pem, origin.text);
	return {
		name: trusted.name,
		id: trusted.id,
		text: require_trusted_key.keyText(trusted),
		named: origin.named
	};
}
/** The public half of `ledger.key`. Throws SECRET_MISSING and CHECKPOINT_INVALID. */
async function publicKeyOf(edge, loaded) {
	const [key, origin] = await Promise.all([signingKeyOf(edge, loaded), originOf(edge, loaded)]);
	if (key) return {
		name: key.trusted.name,
		id: key.trusted.id,
		text: require_trusted_key.keyText(key.trusted),
		named: origin.named
	};
	throw new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", "waybill.yml has no ledger.key.", { hint: "Make one with: waybill ledger key --new ledger-key.pem" });
}

Object.defineProperty(exports, "keyAtHand", {
  enumerable: true,
  get: function () {
    return keyAtHand;
  }
});
Object.defineProperty(exports, "originOf", {
  enumerable: true,
  get: function () {
    return originOf;
  }
});
Object.defineProperty(exports, "publicKeyFor", {
  enumerable: true,
  get: function () {
    return publicKeyFor;
  }
});
Object.defineProperty(exports, "publicKeyOf", {
  enumerable: true,
  get: function () {
    return publicKeyOf;
  }
});
Object.defineProperty(exports, "readKeys", {
  enumerable: true,
  get: function () {
    return readKeys;
  }
});
Object.defineProperty(exports, "signingKeyOf", {
  enumerable: true,
  get: function () {
    return signingKeyOf;
  }
});
Object.defineProperty(exports, "trustedKeysOf", {
  enumerable: true,
  get: function () {
    return trustedKeysOf;
  }
});