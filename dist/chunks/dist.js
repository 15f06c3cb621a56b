import { n as TomlDate, r as TomlError, t as parse } from "./smol-toml.js";

export { parse };