const require_doctor_jobs = require("./doctor-jobs.js");
const require_doctor = require("../cli/doctor.js");

// src/setup/doctor-gitlab.ts
/** What a pipeline of GitLab that uses Waybill will trip over. What it includes from elsewhere is not seen. */
function judgePipeline(path, text) {
	if (text.faults.length > 0 || !isRecord(text.value)) return [];
	const pipeline = text.value;
	return Object.entries(pipeline).flatMap(([name, job]) => {
		if (!isRecord(job) || !("script" in job)) return [];
		if (!require_doctor_jobs.callsIn([job["script"]].flat().join("\n")).some(require_doctor_jobs.needsHistory)) return [];
		const depth = depthOfJob(job, pipeline, /* @__PURE__ */ new Set()) ?? depthOf(pipeline["variables"]);
		if (depth === "0" || depth === "elsewhere") return [];
		return [require_doctor.fail("workflow", "checkout-shallow", {
			what: `The job ${name} has a clone of the last commits only, and Waybill reads the history.`,
			why: "It ends with HISTORY_SHALLOW and exit code 2. GitLab clones 20 commits where nothing is said.",
			fix: "variables: { GIT_DEPTH: \"0\" }",
			file: path,
			line: text.placeOf([name], "key").line
		})];
	});
}
/** By the job itself, else by what it extends, of which the last counts; `elsewhere` for what another file says. */
function depthOfJob(job, pipeline, seen) {
	const own = depthOf(job["variables"]);
	if (own !== null) return own;
	const names = [job["extends"]].flat().filter((one) => typeof one === "string");
	for (const name of names.toReversed()) {
		const base = pipeline[name];
		if (seen.has(name)) continue;
		const depth = isRecord(base) ? depthOfJob(base, pipeline, /* @__PURE__ */ new Set([...seen, name])) : "elsewhere";
		if (depth !== null) return depth;
	}
	return null;
}
function depthOf(variables) {
	const depth = isRecord(variables) ? variables["GIT_DEPTH"] : void 0;
	return typeof depth === "string" || typeof depth === "number" ? String(depth) : null;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

exports.judgePipeline = judgePipeline;