import { n as completeness, r as openSource, t as answered } from "./cli/source.js";

export { answered };