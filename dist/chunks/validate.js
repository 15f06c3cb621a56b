import { t as validateDocument } from "./bom/validate.js";

export { validateDocument };