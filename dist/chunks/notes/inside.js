// src/notes/inside.ts
/** What of a release is told in lines of its own, in the order of the page. */
const insideKinds = ["vulnerabilities", "dependencies"];
/** The release with other lines. What it does not tell of stays untold. */
function withLines(release, linesOf) {
	const { vulnerabilities, dependencies } = release;
	const linesFor = (kind) => [...linesOf(kind, insideLines(release, kind))];
	return {
		...release,
		...vulnerabilities && { vulnerabilities: {
			...vulnerabilities,
			lines: linesFor("vulnerabilities")
		} },
		...dependencies && { dependencies: {
			...dependencies,
			lines: linesFor("dependencies")
		} }
	};
}
/** The lines of a kind that say something; none where the release does not tell of it. */
function insideLines(release, kind) {
	return release[kind]?.lines.map((line) => line.trim()).filter((line) => line !== "") ?? [];
}

export { insideLines as n, withLines as r, insideKinds as t };