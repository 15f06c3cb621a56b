const require_cli_ahead_ts = require("../cli/ahead.js");
const require_cli_program_ts = require("../cli/program.js");
const require_environment = require("./environment.js");
const require_announced = require("./announced.js");

// src/forge/deployment-event.ts
/**
* The forge's own deployment that a run was started for: GitHub's events `deployment` and `deployment_status` bring it. Only that
* of this environment and commit: another one's state is not ours to tell. Null for every other event.
*/
function deploymentOfEvent(event, { environment, commit }) {
	const deployment = require_cli_program_ts.field(event, "deployment");
	return require_cli_program_ts.text(require_cli_program_ts.field(deployment, "environment")) === environment && require_cli_program_ts.text(require_cli_program_ts.field(deployment, "sha")) === commit ? require_cli_program_ts.numeral(require_cli_program_ts.field(deployment, "id")) : null;
}

// src/journeys/report-deployment.ts
/** Opens what tells a run's steps. Nothing is opened at the forge before the first of them, and nothing at all for a dry run. */
function deploymentReports(edge, configuration, { dryRun }) {
	const faults = /* @__PURE__ */ new Set();
	let last = Promise.resolve();
	let host = null;
	const report = async (subject, step) => {
		const { forge } = edge;
		try {
			const { deployment } = require_environment.environmentOf(configuration, subject.environment);
			if (dryRun || forge === void 0 || deployment === void 0 || deployment === false) return;
			const wanted = await reportOf(edge, configuration, subject, step);
			if (wanted !== null) await (await (host ??= forge())).deployments.report(wanted);
		} catch (error) {
			faults.add(faultOf(error, subject));
		}
	};
	return {
		tell: (subject, step) => {
			if (step !== null) last = last.then(() => report(subject, step));
		},
		settled: async () => {
			await last;
			return [...faults];
		}
	};
}
/**
* What became of an act, once the forge knows of it too: with 7 (not complete) among the exit codes of its sending where it does
* not, and the reasons. An act that fails still leaves nothing under way.
*/
async function withReports(reports, act) {
	try {
		const done = await act();
		const faults = await reports.settled();
		return {
			done,
			faults,
			exitCodes: faults.length > 0 ? [require_cli_ahead_ts.exitCodes.incomplete] : []
		};
	} catch (error) {
		await reports.settled();
		throw error;
	}
}
/** Where a deployment stands by what was seen. Null where nothing was: the check was stopped. */
function stepOfVerdict(version, { verdict, reason, partial }) {
	if (reason === "interrupted") return null;
	if (reason === "superseded") return {
		state: "inactive",
		description: `Something newer than ${version} is on its way.`
	};
	switch (verdict) {
		case "healthy": return partial === void 0 ? {
			state: "success",
			description: `${version} runs and is healthy.`
		} : {
			state: "running",
			description: `${version} is proved in ${partial.join(", ")}; the rest is not yet.`
		};
		case "unhealthy": return {
			state: "failure",
			description: `${version} is not healthy: ${reason}.`
		};
		case "inconclusive": return {
			state: "running",
			description: `${version} could not be verified: ${reason}.`
		};
	}
}
/** What the environment is called at the forge. Packages that ship apart stand apart: one deployment of a name is active. */
function forgeEnvironment({ deployment }, { environment, package: part }) {
	const name = typeof deployment === "string" ? deployment : environment;
	return part === null ? name : `${name}/${part.replace(/^@/, "")}`;
}
async function reportOf(edge, configuration, subject, { state, description }) {
	const { commit, version, package: part } = subject;
	if (commit === null) return null;
	const configured = require_environment.environmentOf(configuration, subject.environment);
	const environment = forgeEnvironment(configured, subject);
	const tag = await require_announced.releaseTag(edge, configuration, subject);
	const isTag = tag?.oid === commit;
	return {
		id: deploymentOfEvent(await eventOf(edge), {
			environment,
			commit
		}),
		environment,
		production: configured.production ?? subject.environment === "production",
		commit,
		ref: isTag ? tag.name : commit,
		isTag,
		shipment: subject.shipment ?? [
			subject.environment,
			part,
			version,
			commit
		].join(" "),
		state,
		description,
		environmentUrl: addressOf(configured, configuration),
		logUrl: edge.environment.actor.run
	};
}
/** Where the product is seen: the first target's origin, unless its host is one of the house. */
function addressOf({ targets }, { network }) {
	const [target] = targets;
	const address = typeof target === "string" ? target : target?.url;
	if (address === void 0 || !URL.canParse(address)) return null;
	const { protocol, origin, hostname } = new URL(address);
	return protocol === "https:" && !network["private-hosts"].includes(hostname) ? origin : null;
}
async function eventOf({ environment, files }) {
	const path = environment.variable("GITHUB_EVENT_PATH");
	if (path === void 0 || path === "") return null;
	try {
		return JSON.parse(Buffer.from(await files.read(path) ?? "null").toString("utf8"));
	} catch {
		return null;
	}
}
function faultOf(error, { version, environment }) {
	const what = `The forge was not told of ${version} in ${environment}: `;
	if (!(error instanceof require_cli_ahead_ts.WaybillError)) return `${what}${error instanceof Error ? error.message : String(error)}`;
	return `${what}${error.message}${error.hint ? ` ${error.hint}` : ""}`;
}

Object.defineProperty(exports, "deploymentReports", {
  enumerable: true,
  get: function () {
    return deploymentReports;
  }
});
Object.defineProperty(exports, "stepOfVerdict", {
  enumerable: true,
  get: function () {
    return stepOfVerdict;
  }
});
Object.defineProperty(exports, "withReports", {
  enumerable: true,
  get: function () {
    return withReports;
  }
});