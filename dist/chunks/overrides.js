import { n as openOverrides, r as readOverrides, t as noOverrides } from "./notes/overrides.js";

export { readOverrides };