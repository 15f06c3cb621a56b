import { n as lockfilesAmong, t as formatOf } from "./bom/lockfiles/formats.js";

export { lockfilesAmong };