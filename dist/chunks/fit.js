import { n as fitLimits, r as fitNotes, t as fitLimit } from "./notes/fit.js";

export { fitLimit };