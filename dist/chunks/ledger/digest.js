import { createHash } from "node:crypto";

// src/ledger/digest.ts
/** SHA-256 in lower-case hex. */
function sha256Of(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

export { sha256Of as t };