import { n as runCommandLine, t as run } from "./cli/program.js";

export { runCommandLine };