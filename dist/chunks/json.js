import { n as invalidAt, r as parseJson, t as faultOffset } from "./bom/lockfiles/json.js";

export { faultOffset };