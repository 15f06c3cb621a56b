import { a as renderVulnerabilities, c as vulnerabilitiesSection, i as judgeVulnerabilities, n as documentOfVulnerabilities, o as severityLimitNamed, r as judgeByLimit, s as timestampIn, t as discloseVulnerabilities } from "./journeys/vulnerabilities.js";

export { vulnerabilitiesSection };