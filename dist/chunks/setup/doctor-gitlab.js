const require_doctor = require("../cli/doctor.js");

// src/setup/doctor-gitlab.ts
/** What a pipeline of GitLab that uses Waybill will trip over. What it includes from elsewhere is not seen. */
function judgePipeline(path, text) {
	if (text.faults.length > 0 || typeof text.value !== "object" || text.value === null) return [];
	const sections = Object.entries(text.value);
	const everywhere = depthOf(sections.find(([name]) => name === "variables")?.[1]);
	return sections.flatMap(([name, job]) => {
		if (typeof job !== "object" || job === null || !("script" in job)) return [];
		const script = [job.script].flat().join("\n");
		if (!/(?:^|\s)waybill\s+(?:notes|next|bom|release|announce|preview|page|comment)\b/m.test(script)) return [];
		if ((depthOf("variables" in job ? job.variables : void 0) ?? everywhere) === "0" || /\s--deepen\b/.test(script)) return [];
		return [require_doctor.fail("workflow", "checkout-shallow", {
			what: `The job ${name} has a clone of the last commits only, and Waybill reads the history.`,
			why: "It ends with HISTORY_SHALLOW and exit code 2. GitLab clones 20 commits where nothing is said.",
			fix: "variables: { GIT_DEPTH: \"0\" }",
			file: path,
			line: text.placeOf([name], "key").line
		})];
	});
}
function depthOf(variables) {
	if (typeof variables !== "object" || variables === null || !("GIT_DEPTH" in variables)) return null;
	const depth = variables.GIT_DEPTH;
	return typeof depth === "string" || typeof depth === "number" ? String(depth) : null;
}

exports.judgePipeline = judgePipeline;