import { n as writeVulnerabilities, t as databaseOf } from "./advisories/document.js";

export { writeVulnerabilities };