const require_subject = require("../attestation/subject.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_requirements = require("../ledger/requirements.js");
const require_environment = require("./environment.js");
const require_record_fact = require("./record-fact.js");
const require_recordable = require("./recordable.js");
const require_recorded_release = require("./recorded-release.js");
const require_report_deployment = require("./report-deployment.js");
const require_responsible = require("./responsible.js");

// src/journeys/record-deploy.ts
/**
* Records what happened to an environment without Waybill: a deployment began, ended well or badly, or somebody changed
* something by hand. A claim, until `deliver` or `observe` has looked. The same said again by the same run of a CI system is
* recorded once. Throws STALE_RUN (exit 9) before an older release is put over a newer one, USAGE where a change by hand
* has no name and reason, and where nobody answers for production.
*/
async function recordDeploy(edge, { configuration }, request) {
	const { environment, state } = request;
	const groups = groupsNamed(configuration, environment, request.groups);
	const reason = request.reason === null ? null : require_recordable.recordableText("--reason", request.reason);
	if (state === "manual" && (request.by === null || reason === null)) throw new require_cli_ahead_ts.WaybillError("USAGE", "A change by hand needs --by and --reason.", { hint: "For example: --manual --by \"Ada Example\" --reason \"Hot patch for the outage of INC-42\"" });
	const artifacts = request.artifact === null ? [] : require_subject.subjectsNamed(request.artifact);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const release = await changedRelease(edge, configuration, entries, request);
	const responsible = await require_responsible.responsibleFor(edge, configuration, {
		environment,
		package: release.package,
		named: request.by
	});
	require_responsible.requireResponsible(configuration, environment, responsible);
	if (state === "started" && release.version !== null) await require_requirements.refuseStaleRun(edge, entries, {
		...release,
		environment,
		version: release.version,
		groups
	});
	const content = {
		...actOf(state, {
			reason,
			...groups === null ? {} : { groups }
		}),
		shipment: release.shipment?.id ?? null,
		package: release.package,
		environment,
		version: release.version,
		commit: release.commit,
		artifacts: artifacts.map(({ name, sha256 }) => ({
			name,
			sha256
		})),
		responsible,
		evidence: []
	};
	const recording = await require_record_fact.recordFact(edge, entries, content, lastByThisRun(edge, entries, content));
	const { faults, exitCodes } = await reportRecorded(edge, configuration, request, release);
	return {
		...recording,
		exitCodes,
		warnings: [
			...release.warnings,
			...otherDigests(release, content),
			...state === "started" ? unmetHere(configuration, entries, content) : [],
			...faults
		]
	};
}
function reportRecorded(edge, configuration, { environment, state }, { shipment, package: part, version, commit }) {
	const reports = require_report_deployment.deploymentReports(edge, configuration, { dryRun: false });
	return require_report_deployment.withReports(reports, async () => {
		if (version === null) return;
		const subject = {
			shipment: shipment?.id ?? null,
			package: part,
			environment,
			version,
			commit
		};
		const isChecked = state === "finished" && shipment !== null && shipment.verdicts.length > 0;
		reports.tell(subject, isChecked ? null : stepOf(state, version));
	});
}
/** That it ended well is a claim: only a check makes it a success. */
function stepOf(state, version) {
	switch (state) {
		case "started": return {
			state: "running",
			description: `${version} is being deployed.`
		};
		case "finished": return {
			state: "running",
			description: `${version} is said to be deployed, and not checked yet.`
		};
		case "failed": return {
			state: "failure",
			description: `The deployment of ${version} failed.`
		};
		case "manual": return null;
	}
}
/** What is changed by hand may be no release: a setting, a certificate. Then the record names none. */
async function changedRelease(edge, configuration, entries, request) {
	const { state, release, commit } = request;
	if (state !== "manual" || release !== null || commit !== null) return require_recorded_release.recordedRelease(edge, configuration, entries, request);
	const { environment } = request;
	return {
		shipment: null,
		package: require_environment.shippedPackage(configuration, request.package),
		environment,
		version: null,
		commit: null,
		warnings: []
	};
}
function actOf(state, { reason, ...where }) {
	const groups = where.groups === void 0 ? {} : { groups: [...where.groups] };
	switch (state) {
		case "started": return {
			kind: "deploy.started",
			payload: {
				source: "record",
				...groups
			}
		};
		case "manual": return {
			kind: "record.manual",
			payload: {
				reason: reason ?? "",
				...groups
			}
		};
		default: return {
			kind: "deploy.finished",
			payload: {
				source: "record",
				outcome: state === "failed" ? "failed" : "succeeded",
				...groups
			}
		};
	}
}
/** Throws USAGE for a group that no target of the environment is in. */
function groupsNamed(configuration, environment, asked) {
	const { targets } = require_environment.environmentOf(configuration, environment);
	const known = [...new Set(targets.flatMap((target) => typeof target === "string" ? [] : target.group ?? []))];
	const unknown = asked?.find((name) => !known.includes(name));
	if (unknown === void 0) return asked === null ? null : [...new Set(asked)].toSorted();
	throw new require_cli_ahead_ts.WaybillError("USAGE", `${environment} has no group ${unknown}.`, { hint: known.length > 0 ? `Its groups: ${known.join(", ")}.` : "None of its targets has a `group`." });
}
const changes = [
	"deploy.started",
	"deploy.finished",
	"record.manual",
	"verify.result",
	"rollback.recorded"
];
/** A step of a workflow that is run again says the same again; another run deploys once more. */
function lastByThisRun({ environment: { actor } }, entries, content) {
	const last = entries.findLast((entry) => entry.environment === content.environment && entry.package === content.package && changes.includes(entry.kind));
	return actor.run !== null && last?.actor.run === actor.run ? last : void 0;
}
function otherDigests(release, { artifacts }) {
	const announced = release.shipment?.frozen.artifacts ?? [];
	return artifacts.flatMap(({ name, sha256 }) => {
		const same = announced.find((one) => one.name === name);
		return same && same.sha256 !== sha256 ? [`${name} has another digest than the one that was announced.`] : [];
	});
}
function unmetHere(configuration, entries, { package: part, environment, version, commit }) {
	if (environment === null || version === null) return [];
	const required = require_environment.environmentOf(configuration, environment).require ?? [];
	return require_requirements.unmetRequirements(entries, {
		package: part,
		environment,
		version,
		commit
	}, required).map((text) => `Not yet met: ${text}`);
}

exports.recordDeploy = recordDeploy;