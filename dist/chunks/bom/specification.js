// src/bom/specification.ts
/** The versions of CycloneDX that are written. */
const specVersions = [
	"1.5",
	"1.6",
	"1.7"
];
const bomFormats = ["json", "xml"];

export { specVersions as n, bomFormats as t };