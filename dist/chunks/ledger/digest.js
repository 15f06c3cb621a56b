const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};

// src/ledger/digest.ts
/** SHA-256 in lower-case hex. */
function sha256Of(bytes) {
	return (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
}

Object.defineProperty(exports, "sha256Of", {
  enumerable: true,
  get: function () {
    return sha256Of;
  }
});