const require_cli_ahead_ts = require("../cli/ahead.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	},
	get createPublicKey() {
		return require("node:crypto").createPublicKey;
	},
	get sign() {
		return require("node:crypto").sign;
	},
	get verify() {
		return require("node:crypto").verify;
	},
	get createPrivateKey() {
		return require("node:crypto").createPrivateKey;
	}
};

// src/ledger/base64.ts
/** Standard base64 with padding (RFC 4648, section 4). */
function toBase64(bytes) {
	return Buffer.from(bytes).toString("base64");
}
/** The bytes of a base64 text, or null where it is not exactly what `toBase64` writes for them: nothing has two spellings. */
function fromBase64(text) {
	const bytes = Buffer.from(text, "base64");
	return bytes.toString("base64") === text ? bytes : null;
}

// src/ledger/trusted-key.ts
const marks = {
	log: 1,
	witness: 4
};
/** The beginnings of the DER of an Ed25519 public key (RFC 8410, section 4) before its 32 bytes. */
const derHead = Buffer.from("302a300506032b6570032100", "hex");
/**
* The text of a key as C2SP signed-note writes verifier keys: `name+id+base64(algorithm and key)`. It may be handed to
* anyone and stands in `ledger.trust`.
*/
function keyText({ name, id, use, publicKey }) {
	return `${name}+${id}+${toBase64(Buffer.concat([Uint8Array.of(marks[use]), publicKey]))}`;
}
/**
* Reads the text of a key. Takes Ed25519 keys of logs (algorithm 1) and of witnesses (algorithm 4, C2SP tlog-cosignature).
* Throws CHECKPOINT_INVALID with what is wrong; a changed character is found, since the id is a digest of the rest.
*/
function readTrustedKey(text, at) {
	const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? [];
	const bytes = encoded === void 0 ? null : fromBase64(encoded);
	if (name === void 0 || id === void 0 || bytes === null) throw unusable("is not written as name+id+key", text, at);
	const use = bytes[0] === marks.log ? "log" : bytes[0] === marks.witness ? "witness" : null;
	if (use === null || bytes.length !== 33) throw unusable("is not an Ed25519 key", text, at);
	const key = trustedKey(name, bytes.subarray(1), use);
	if (key.id !== id) throw unusable(`has the id ${id} where ${key.id} belongs: a character was changed`, text, at);
	return key;
}
/** The key of a name: its id is the beginning of SHA-256 over name, newline, algorithm and key (C2SP signed-note). */
function trustedKey(name, publicKey, use = "log") {
	return {
		name,
		id: (0, node_crypto.createHash)("sha256").update(`${name}\n`).update(Uint8Array.of(marks[use])).update(publicKey).digest("hex").slice(0, 8),
		use,
		publicKey
	};
}
/**
* The private key of a PEM text (PKCS #8), to sign under a name. Line ends may be written as `\n`, as secrets that went
* through JSON have them. Throws CHECKPOINT_INVALID, which never repeats the text, for what is no Ed25519 private key,
* and for a name that no signature could carry.
*/
function readSigningKey(pem, name, at) {
	if (!/^[^\s+]+$/u.test(name)) throw new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", `"${name}" cannot be the name of a key.`, { hint: "Set ledger.origin to a name without spaces and +, such as acme.example/ledger." });
	const key = privateKey(pem);
	if (key?.asymmetricKeyType !== "ed25519") throw new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", "ledger.key is not an Ed25519 private key in PEM (PKCS #8).", {
		hint: "Make one with: waybill ledger key --new ledger-key.pem",
		...at ? { at } : {}
	});
	return {
		trusted: trustedKey(name, (0, node_crypto.createPublicKey)(key).export({
			format: "der",
			type: "spki"
		}).subarray(derHead.length)),
		sign: (message) => (0, node_crypto.sign)(null, message, key)
	};
}
/** Whether a signature over a message is of this key. */
function signatureHolds({ publicKey }, message, signature) {
	try {
		const key = (0, node_crypto.createPublicKey)({
			key: Buffer.concat([derHead, publicKey]),
			format: "der",
			type: "spki"
		});
		return (0, node_crypto.verify)(null, message, key, signature);
	} catch {
		return false;
	}
}
function privateKey(pem) {
	try {
		return (0, node_crypto.createPrivateKey)(pem.replaceAll("\\n", "\n"));
	} catch {
		return null;
	}
}
function unusable(what, text, at) {
	return new require_cli_ahead_ts.WaybillError("CHECKPOINT_INVALID", `The key "${text.trim().slice(0, 200)}" ${what}.`, {
		hint: "Copy the whole line that `waybill ledger key --public` prints.",
		...at ? { at } : {}
	});
}

Object.defineProperty(exports, "fromBase64", {
  enumerable: true,
  get: function () {
    return fromBase64;
  }
});
Object.defineProperty(exports, "keyText", {
  enumerable: true,
  get: function () {
    return keyText;
  }
});
Object.defineProperty(exports, "readSigningKey", {
  enumerable: true,
  get: function () {
    return readSigningKey;
  }
});
Object.defineProperty(exports, "readTrustedKey", {
  enumerable: true,
  get: function () {
    return readTrustedKey;
  }
});
Object.defineProperty(exports, "signatureHolds", {
  enumerable: true,
  get: function () {
    return signatureHolds;
  }
});
Object.defineProperty(exports, "toBase64", {
  enumerable: true,
  get: function () {
    return toBase64;
  }
});