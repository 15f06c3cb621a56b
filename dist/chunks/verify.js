import { n as verifyLedger, t as ledgerBroken } from "./ledger/verify.js";

export { ledgerBroken, verifyLedger };