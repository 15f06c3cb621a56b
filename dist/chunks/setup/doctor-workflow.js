const require_doctor = require("../cli/doctor.js");
const require_doctor_jobs = require("./doctor-jobs.js");
const require_pinned = require("./pinned.js");

// src/setup/doctor-workflow.ts
/** Commands that write to the ledger. */
const writers = [
	"announce",
	"deliver",
	"rollback",
	"resume",
	"record",
	"observe",
	"audience"
];
/** What two runs must not do at the same time. */
const exclusive = [
	"announce",
	"deliver",
	"rollback",
	"resume",
	"release"
];
/** What leaves messages for later. */
const sending = [
	"announce",
	"deliver",
	"rollback"
];
/** What the workflows of GitHub Actions that use Waybill will trip over. Whoever does not use it is not looked at. */
function judgeWorkflows(files, needs) {
	const findings = [];
	const used = [];
	for (const { path, text } of files) {
		if (text.faults.length > 0) {
			const [fault] = text.faults;
			findings.push(require_doctor.warn("workflow", "workflow-unreadable", {
				what: `${path} cannot be read: ${fault?.message ?? ""}`,
				why: "GitHub would not run it, and nothing can be said of it here.",
				fix: fault?.hint ?? "Correct the YAML at that line.",
				file: path,
				line: fault?.at.line
			}));
			continue;
		}
		const { jobs, scheduled, untrusted } = require_doctor_jobs.jobsUsing(text.value);
		const lineOf = (at) => text.placeOf(at, "key").line;
		for (const job of jobs) {
			const look = {
				job,
				path,
				lineOf,
				needs
			};
			findings.push(...checkoutFindings(look), ...permissionFindings(look), ...concurrencyFindings(look), ...pinFindings(look), ...untrusted ? trustFindings(look) : []);
			used.push(...job.steps.map((step) => ({
				step,
				scheduled
			})));
		}
	}
	return [...findings, ...resumeFindings(used)];
}
function checkoutFindings({ job, path, lineOf }) {
	const step = job.steps.find(require_doctor_jobs.needsHistory);
	const first = job.steps[0];
	if (job.checkout === null) {
		if (first === void 0 || job.clones) return [];
		return [require_doctor.fail("workflow", "checkout-missing", {
			what: `The job ${job.name} uses Waybill without a checkout before it.`,
			why: "There is no repository to read.",
			fix: "- uses: actions/checkout@<commit> # and with: { fetch-depth: 0 }",
			file: path,
			line: lineOf(first.at)
		})];
	}
	if (step === void 0 || job.checkout.whole) return [];
	return [require_doctor.fail("workflow", "checkout-shallow", {
		what: `The job ${job.name} checks out one commit, and waybill ${step.command} reads the history.`,
		why: "It ends with HISTORY_SHALLOW and exit code 2.",
		fix: "with: { fetch-depth: 0 }",
		file: path,
		line: lineOf(job.checkout.at)
	})];
}
function permissionFindings({ job, path, lineOf, needs }) {
	const wanted = /* @__PURE__ */ new Map();
	for (const step of job.steps) {
		if (step.dry || step.ownToken) continue;
		for (const one of permissionsFor(step, needs)) if (!wanted.has(one)) wanted.set(one, step);
	}
	if (wanted.size === 0) return [];
	const { permissions } = job;
	const fix = `permissions: { ${[...wanted.keys()].map((name) => `${name}: write`).join(", ")} }`;
	if (permissions === null) return [require_doctor.warn("workflow", "permissions-unset", {
		what: `The job ${job.name} does not say which permissions it has.`,
		why: "It gets the default of the repository: often too little to push the ledger, and else far more than it needs.",
		fix,
		file: path,
		line: lineOf(job.at)
	})];
	return [...wanted].flatMap(([name, step]) => {
		if (permissions.may(name)) return [];
		return [require_doctor.fail("workflow", "permission-missing", {
			what: `The job ${job.name} has no permission ${name}: write, which waybill ${step.command} needs.`,
			why: reasons[name] ?? "",
			fix,
			file: path,
			line: lineOf(permissions.at)
		})];
	});
}
const reasons = {
	contents: "It pushes the ledger branch, tags and releases, and would be refused with 403.",
	"pull-requests": "It writes the comment, and would be refused with 403.",
	deployments: "It tells the forge of the deployment, and would be refused with 403."
};
function permissionsFor({ verb, command }, { ledgerBranch, deployments }) {
	if (verb === "comment") return ["pull-requests"];
	if (verb === "release") return ["contents"];
	if (command === "audience check" || !writers.includes(verb)) return [];
	return [...ledgerBranch ? ["contents"] : [], ...deployments && sending.includes(verb) ? ["deployments"] : []];
}
function concurrencyFindings({ job, path, lineOf }) {
	const step = job.steps.find(({ verb, dry }) => exclusive.includes(verb) && !dry);
	if (step === void 0) return [];
	if (job.concurrency === null) return [require_doctor.warn("workflow", "concurrency-unset", {
		what: `Two runs of the job ${job.name} may go on at the same time.`,
		why: `Two pushes in a row would ${step.verb} side by side; the second waits, or is refused as stale.`,
		fix: "concurrency: { group: ship, cancel-in-progress: false }",
		file: path,
		line: lineOf(job.at)
	})];
	if (!job.concurrency.cancels) return [];
	return [require_doctor.warn("workflow", "concurrency-cancels", {
		what: `A new run ends the job ${job.name} in the middle of waybill ${step.command}.`,
		why: "Messages that were under way stay unknown until somebody resumes.",
		fix: "cancel-in-progress: false",
		file: path,
		line: lineOf(job.concurrency.at)
	})];
}
function pinFindings({ job, path, lineOf }) {
	const unpinned = job.unpinned.filter(({ uses }) => uses !== require_pinned.action);
	const [first] = unpinned;
	if (first === void 0) return [];
	return [require_doctor.warn("workflow", "action-unpinned", {
		what: `The job ${job.name} runs ${unpinned.map(({ uses }) => uses).join(", ")}: a name that can be moved.`,
		why: "Whoever moves the tag runs in your job, with its secrets.",
		fix: `uses: ${first.uses.replace(/@.*$/, "")}@<the 40 digits of its commit> # ${first.uses.replace(/^.*@/, "")}`,
		file: path,
		line: lineOf(first.at)
	})];
}
function trustFindings({ job, path, lineOf }) {
	if (job.checkout?.ofPullRequest !== true) return [];
	return [require_doctor.fail("workflow", "pull-request-trusted", {
		what: `The job ${job.name} runs on pull_request_target and checks out the pull request.`,
		why: "Its author would choose what your secrets are sent to: waybill.yml and every script are theirs.",
		fix: "on: pull_request",
		file: path,
		line: lineOf(job.checkout.at)
	})];
}
function resumeFindings(used) {
	const sends = used.some(({ step }) => sending.includes(step.verb) && !step.dry);
	const resumes = used.some(({ step, scheduled }) => scheduled && step.verb === "resume");
	if (!sends || resumes) return [];
	return [require_doctor.warn("workflow", "resume-unscheduled", {
		what: "No workflow runs waybill resume on a schedule.",
		why: "Messages that a server deferred, or that wait for the expected time, stay until the next deliver.",
		fix: "on: { schedule: [{ cron: \"17 * * * *\" }] }   # in a workflow with a step command: resume"
	})];
}

exports.judgeWorkflows = judgeWorkflows;