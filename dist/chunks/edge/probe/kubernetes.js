const require_rolldown_runtime = require("../../rolldown.js");
const require_gt$1 = require("../../semver.js");
const require_shared = require("../../cli/source.js");
const require_markdown = require("../../notes/templates-md.js");
const require_judge_census = require("../../delivery/judge-census.js");
const require_sample = require("../../delivery/sample.js");
const require_version_match = require("../../delivery/version-match.js");
const require_json_path = require("../../delivery/json-path.js");
const require_process_run = require("./process-run.js");

// node_modules/semver/functions/valid.js
var require_valid = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_shared.require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// src/delivery/judge-kubernetes.ts
var import_gt = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_gt$1.require_gt(), 1);
var import_valid = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_valid(), 1);
/**
* What a cluster shows of a rollout. It passes when the controller has seen the newest template, all instances that are
* asked for run it and can serve, none that runs an older one is left, also not one that is ending, and each pod
* names the right version and runs the right image, as far as it says. `kubectl rollout status` says success before
* that: it follows whatever rollout is the newest, and does not wait for pods that end (kubernetes/kubectl#1284, #1628).
* `wasExpected`: an earlier look found the expected version asked for here.
*/
function judgeKubernetes({ workload, pods, wasExpected }, check, expected) {
	const asked = versionOf(workload.templateLabels, check) ?? versionOf(workload.labels, check);
	if (wasExpected && asked !== null && isNewer(asked, expected.version)) {
		const reason = `a newer rollout has begun: ${require_markdown.visible(asked).slice(0, 100)}`;
		return require_sample.judgement("stale", {
			code: "superseded",
			version: require_markdown.visible(asked).slice(0, 100),
			reason
		});
	}
	if (workload.desired === 0) return require_sample.judgement("nodata", {
		code: "no-instances",
		reason: "it is scaled to no instance at all"
	});
	const members = pods.filter((pod) => !pod.isTerminating || !pod.isCurrent).map((pod) => podMember(pod, workload, check, expected));
	const rule = {
		quorum: "all",
		atLeast: workload.desired
	};
	const census = require_judge_census.judgeCensus(members, rule, expected);
	if (census.outcome === "stale") return census;
	const unfinished = unfinishedReason(workload, pods);
	if (unfinished === null) return census;
	return {
		...census,
		outcome: "fail",
		code: unfinished.code,
		reason: unfinished.reason
	};
}
/** Whether the workload asks for the expected version, by its label. */
function asksForExpected(workload, check, expected) {
	const version = versionOf(workload.templateLabels, check) ?? versionOf(workload.labels, check);
	return version !== null && require_version_match.matchExpectation({
		version,
		commit: null
	}, expected) === "match";
}
/** Going back to an older version is no newer rollout: it is the release that did not stay. */
function isNewer(version, than) {
	const [one, other] = [(0, import_valid.default)(version), (0, import_valid.default)(than)];
	return one !== null && other !== null && (0, import_gt.default)(one, other);
}
function podMember(pod, workload, check, expected) {
	const version = versionOf(pod.labels, check) ?? (pod.isCurrent ? versionOf(workload.labels, check) : null);
	const images = (check.container === void 0 ? workload.containers : [check.container]).map((name) => pod.images.get(name) ?? "");
	const digest = version !== null || (expected.digests ?? []).length > 0 ? decisiveDigest(images, expected) : null;
	const member = require_judge_census.memberOf({
		name: pod.name,
		version,
		commit: null,
		digest
	}, expected);
	const isSilent = member.outcome === "nodata";
	if (isSilent && !pod.isCurrent) return {
		...member,
		outcome: "stale",
		reason: "belongs to an older rollout"
	};
	if (member.outcome !== "stale" && (images.length === 0 || images.includes(""))) return {
		...member,
		outcome: "nodata",
		reason: "does not say yet which image it runs"
	};
	if (!isSilent || version !== null) return member;
	if (isUnclaimed(check)) return {
		...member,
		outcome: "pass",
		reason: null
	};
	return {
		...member,
		reason: `has no label ${require_markdown.visible(check["version-label"])}, and no artifact was announced`
	};
}
/** Of several containers, the one that runs what was not announced. */
function decisiveDigest(images, expected) {
	const digests = images.map((image) => digestOf(image, expected));
	return digests.find((one) => one !== null && expected.digests?.includes(one) === false) ?? digests[0] ?? null;
}
/** Whether the check says that no version is told: then it shows that a rollout is over, and not of what. */
function isUnclaimed(check) {
	return check["version-label"] === "none";
}
/** Without a repository before it, it is the id of a local image, which is no digest of what was announced unless it is the same. */
function digestOf(imageId, expected) {
	const digest = require_version_match.usableDigest(imageId);
	return imageId.includes("@") || digest !== null && expected.digests?.includes(digest) === true ? digest : null;
}
/** A label cannot hold a plus; Helm writes an underscore in its place. */
function versionOf(labels, check) {
	const name = check["version-label"];
	if (isUnclaimed(check)) return null;
	const label = Object.hasOwn(labels, name) ? labels[name] : void 0;
	return label === void 0 || label === "" ? null : label.replace("_", "+");
}
function unfinishedReason(workload, pods) {
	const { desired, updated, available, total } = workload;
	if (workload.observedGeneration < workload.generation) return {
		code: "observed-generation",
		reason: `the controller has not seen the newest template yet (generation ${`${workload.observedGeneration} of ${workload.generation}`})`
	};
	if (workload.stuck !== null) return {
		code: "stuck",
		reason: `the rollout does not go on: ${require_markdown.visible(workload.stuck).slice(0, 100)}`
	};
	const isDone = updated >= desired && available >= desired && total <= updated;
	if (!isDone && workload.paused) return {
		code: "paused",
		reason: "the rollout is paused"
	};
	if (!isDone) return {
		code: "rollout",
		reason: `the rollout is not finished: ${`${updated} updated and ${available} available of ${desired}, ${total} in all`}`
	};
	const ending = pods.filter((pod) => pod.isTerminating && !pod.isCurrent);
	if (ending.length === 0) return null;
	return {
		code: "terminating",
		reason: `${ending.length} pods of an older rollout are still ending`
	};
}

// src/delivery/kubernetes-rollout.ts
/** Reads `kubectl get KIND/NAME --output json`; null for anything that is no such workload. */
function readWorkload(document) {
	const kind = textAt(document, "kind");
	const uid = textAt(document, "metadata", "uid");
	const template = require_json_path.valueAt(document, ["spec", "template"]);
	if (kind === null || uid === null || template === void 0) return null;
	const status = (name) => numberAt(document, "status", name) ?? 0;
	const isDaemon = kind === "DaemonSet";
	const desired = isDaemon ? status("desiredNumberScheduled") : numberAt(document, "spec", "replicas") ?? 1;
	return {
		kind,
		uid,
		generation: numberAt(document, "metadata", "generation") ?? 0,
		observedGeneration: status("observedGeneration"),
		desired,
		updated: isDaemon ? status("updatedNumberScheduled") : status("updatedReplicas"),
		available: isDaemon ? status("numberAvailable") : numberAt(document, "status", "availableReplicas") ?? (kind === "StatefulSet" ? status("readyReplicas") : 0),
		total: isDaemon ? status("currentNumberScheduled") : status("replicas"),
		paused: require_json_path.valueAt(document, ["spec", "paused"]) === true,
		stuck: stuckOf(document),
		revision: kind === "Deployment" ? textAt(document, "metadata", "annotations", revisionAnnotation) : textAt(document, "status", "updateRevision"),
		labels: labelsAt(document, "metadata", "labels"),
		templateLabels: labelsAt(template, "metadata", "labels"),
		containers: listAt(template, "spec", "containers").flatMap((one) => textAt(one, "name") ?? []),
		selector: selectorOf(require_json_path.valueAt(document, ["spec", "selector"]))
	};
}
/**
* The pods of a workload out of a list of pods and, for a Deployment, ReplicaSets that its selector finds: only those that
* it owns (selectors may overlap) and that have not ended. Null for anything that is no such list, or not the whole of it.
*/
function readPods(list, workload) {
	const items = require_json_path.valueAt(list, ["items"]);
	if (!Array.isArray(items) || (textAt(list, "metadata", "continue") ?? "") !== "") return null;
	const owned = /* @__PURE__ */ new Set([workload.uid]);
	const current = /* @__PURE__ */ new Set();
	for (const set of items.filter((item) => textAt(item, "kind") === "ReplicaSet")) {
		const uid = textAt(set, "metadata", "uid");
		if (uid === null || !ownersOf(set).includes(workload.uid)) continue;
		owned.add(uid);
		if (textAt(set, "metadata", "annotations", revisionAnnotation) === workload.revision) current.add(uid);
	}
	const pods = items.filter((item) => {
		const hasEnded = ["Succeeded", "Failed"].includes(textAt(item, "status", "phase") ?? "");
		return textAt(item, "kind") === "Pod" && !hasEnded && ownersOf(item).some((uid) => owned.has(uid));
	});
	const newest = workload.kind === "DaemonSet" ? onlyHash(pods) : workload.revision;
	return pods.map((pod) => ({
		name: textAt(pod, "metadata", "name") ?? "a pod without a name",
		labels: labelsAt(pod, "metadata", "labels"),
		isTerminating: textAt(pod, "metadata", "deletionTimestamp") !== null,
		isCurrent: workload.kind === "Deployment" ? ownersOf(pod).some((uid) => current.has(uid)) : newest !== null && hashOf(pod) === newest,
		images: imagesOf(pod)
	}));
}
const revisionAnnotation = "deployment.kubernetes.io/revision";
/** A DaemonSet does not tell its newest revision: it is that of the pods that stay, once they are all of one. */
function onlyHash(pods) {
	const staying = pods.filter((pod) => textAt(pod, "metadata", "deletionTimestamp") === null);
	const hashes = new Set(staying.map(hashOf));
	return hashes.size === 1 ? [...hashes][0] ?? null : null;
}
function hashOf(pod) {
	return textAt(pod, "metadata", "labels", "controller-revision-hash");
}
function imagesOf(pod) {
	const images = /* @__PURE__ */ new Map();
	for (const one of listAt(pod, "status", "containerStatuses")) images.set(textAt(one, "name") ?? "", textAt(one, "imageID") ?? "");
	return images;
}
/** `Progressing` is false when `progressDeadlineSeconds` are over (Kubernetes documentation, "Failed Deployment"). */
function stuckOf(document) {
	const given = listAt(document, "status", "conditions").find((one) => {
		return textAt(one, "type") === "Progressing" && textAt(one, "status") === "False";
	});
	return given === void 0 ? null : textAt(given, "reason") ?? "no reason given";
}
/** A label selector as `kubectl --selector` takes it (Kubernetes documentation, "Labels and Selectors"). */
function selectorOf(selector) {
	const equal = Object.entries(labelsAt(selector, "matchLabels")).map(([key, value]) => `${key}=${value}`);
	const others = listAt(selector, "matchExpressions").map((one) => {
		const key = textAt(one, "key") ?? "";
		const values = listAt(one, "values").join(",");
		switch (textAt(one, "operator")) {
			case "In": return `${key} in (${values})`;
			case "NotIn": return `${key} notin (${values})`;
			case "DoesNotExist": return `!${key}`;
			default: return key;
		}
	});
	return [...equal, ...others].join(",");
}
function ownersOf(item) {
	return listAt(item, "metadata", "ownerReferences").flatMap((one) => textAt(one, "uid") ?? []);
}
function labelsAt(value, ...path) {
	const found = require_json_path.valueAt(value, path);
	if (typeof found !== "object" || found === null) return {};
	return Object.fromEntries(Object.entries(found).filter((pair) => typeof pair[1] === "string"));
}
function listAt(value, ...path) {
	const found = require_json_path.valueAt(value, path);
	return Array.isArray(found) ? found : [];
}
function textAt(value, ...path) {
	const found = require_json_path.valueAt(value, path);
	return typeof found === "string" ? found : null;
}
function numberAt(value, ...path) {
	const found = require_json_path.valueAt(value, path);
	return typeof found === "number" && Number.isFinite(found) ? found : null;
}

// src/edge/probe/kubernetes.ts
/** Ten thousand pods take about so much. */
const maximumBytes = 134217728;
/** What kubectl itself and the sign-in programs of the large clouds are told where and who they are by. */
const clusterVariables = [
	"KUBECONFIG",
	"KUBERNETES_SERVICE_HOST",
	"KUBERNETES_SERVICE_PORT",
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"NO_PROXY",
	"https_proxy",
	"http_proxy",
	"no_proxy",
	"USERPROFILE",
	"LOCALAPPDATA",
	"APPDATA",
	"AWS_PROFILE",
	"AWS_REGION",
	"AWS_DEFAULT_REGION",
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_ROLE_ARN",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_CONFIG_FILE",
	"AWS_SHARED_CREDENTIALS_FILE",
	"GOOGLE_APPLICATION_CREDENTIALS",
	"CLOUDSDK_CONFIG",
	"USE_GKE_GCLOUD_AUTH_PLUGIN",
	"AZURE_CONFIG_DIR",
	"AZURE_CLIENT_ID",
	"AZURE_CLIENT_SECRET",
	"AZURE_TENANT_ID",
	"AZURE_FEDERATED_TOKEN_FILE"
];
/**
* Asks a cluster, through the `kubectl` on the PATH, for a workload and its pods: two calls, each with `--output json`.
* Only reads. What kubectl cannot tell is the observer's fault. Never rejects.
*/
async function probeKubernetes(pair, check, world, signal) {
	const asked = await kubectl(["get", check.workload], check, world, signal);
	if (asked.kind === "judged") return asked.judgement;
	const workload = readWorkload(asked.document);
	if (workload === null) return unreadable();
	const listed = await kubectl([
		"get",
		workload.kind === "Deployment" ? "replicasets,pods" : "pods",
		`--selector=${workload.selector}`
	], check, world, signal);
	if (listed.kind === "judged") return listed.judgement;
	const pods = readPods(listed.document, workload);
	if (pods === null) return unreadable();
	const wasExpected = world.expectedOnce.has(pair.id);
	if (asksForExpected(workload, check, pair.expected)) world.expectedOnce.add(pair.id);
	return judgeKubernetes({
		workload,
		pods,
		wasExpected
	}, check, pair.expected);
}
async function kubectl(words, check, world, signal) {
	const args = [
		...words,
		"--output=json",
		`--request-timeout=${Math.max(1, Math.ceil(world.timeoutMs / 1e3))}s`,
		...check.namespace === void 0 ? [] : [`--namespace=${check.namespace}`],
		...check.context === void 0 ? [] : [`--context=${check.context}`]
	];
	let output = () => "";
	let complaint = require_process_run.collectOutput([]);
	const end = await require_process_run.runProcess({
		file: "kubectl",
		args,
		shell: false,
		cwd: world.cwd,
		variables: require_process_run.variablesOf(clusterVariables, world.environment),
		listen(stdout, stderr) {
			output = require_process_run.collectAll(stdout, maximumBytes);
			complaint = require_process_run.collectOutput([stderr]);
		}
	}, signal);
	if (end.fault !== null) {
		const reason = end.fault === "ENOENT" ? "there is no kubectl on the PATH" : "kubectl could not be started";
		return fault(end.fault, `${reason} (${end.fault})`);
	}
	if (end.code !== 0) return refused(world.redact(complaint.tail()), end.code);
	const text = output();
	if (text === null) return fault("too-large", "kubectl prints more than is read");
	try {
		return {
			kind: "document",
			document: JSON.parse(text)
		};
	} catch {
		return {
			kind: "judged",
			judgement: unreadable()
		};
	}
}
/** kubectl has one exit code for everything; what the server said stands in brackets before its message. */
function refused(complaint, code) {
	const line = require_process_run.lastLine(complaint);
	const words = line === "" ? "" : `: ${line}`;
	if (/\(NotFound\)/.test(complaint)) return fault("not-found", `the cluster knows no such workload${words}`);
	if (/\((?:Forbidden|Unauthorized)\)|must be logged in|unauthorized/i.test(complaint)) return fault("credentials", `the cluster does not show it to this account${words}`);
	return fault("kubectl", `kubectl ended with exit code ${code}${words}`);
}
function unreadable() {
	return require_sample.judgement("error", {
		code: "answer",
		reason: "what kubectl prints is not what was asked for"
	});
}
function fault(code, reason) {
	return {
		kind: "judged",
		judgement: require_sample.judgement("error", {
			code,
			reason
		})
	};
}

exports.probeKubernetes = probeKubernetes;