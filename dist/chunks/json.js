import { n as parseJson, t as faultOffset } from "./bom/lockfiles/json.js";

export { faultOffset };