const require_cli_ahead_ts = require("../cli/ahead.js");
const require_digest = require("./digest.js");

// src/ledger/frozen.ts
/**
* The bytes of a frozen file, once they are proved to be the ones that the entry names: the file itself is not in
* the chain, its digest is. Throws LEDGER_BROKEN (exit code 8) when it is missing or was changed.
*/
function frozenBytes(file, bytes) {
	if (bytes !== null && require_digest.sha256Of(bytes) === file.sha256) return bytes;
	const what = bytes === null ? "is missing" : "is not the file that was announced";
	throw new require_cli_ahead_ts.WaybillError("LEDGER_BROKEN", `${file.path} in the ledger ${what} (SHA-256 ${file.sha256}).`, {
		exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken,
		hint: "Run `waybill ledger verify`, and restore the ledger branch from a clone where it verifies."
	});
}

Object.defineProperty(exports, "frozenBytes", {
  enumerable: true,
  get: function () {
    return frozenBytes;
  }
});