const require_markdown = require("../../notes/templates-md.js");
const require_json_path = require("../../delivery/json-path.js");
const require_sample = require("../../delivery/sample.js");
const require_forge_address = require("../../forge/forge-address.js");
const require_api_answer = require("./api-answer.js");

// src/delivery/judge-deployment.ts
/** What is asked of GitHub: the newest deployments of an environment, with the state that each is in. */
const deploymentsQuery = `query ($owner: String!, $name: String!, $environment: String!) {
  repository(owner: $owner, name: $name) {
    deployments(last: 50, environments: [$environment], orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { commitOid state latestStatus { state } }
    }
  }
}`;
/**
* What GitHub's record of deployments shows (GitHub documentation, GraphQL, `Deployment` and `DeploymentState`). The last
* word on the expected commit counts, less those that jobs of one matrix made inactive (actions/runner#1001), and unless
* another commit has succeeded after it. It is what the pipeline says, not what runs: it makes no claim of a version.
*/
function judgeDeployment(answer, expected) {
	const nodes = require_json_path.valueAt(answer, [
		"data",
		"repository",
		"deployments",
		"nodes"
	]);
	if (!Array.isArray(nodes)) return judgeRefusal(answer);
	if (expected.commit === null) return silence("no-claim", "the expected commit is not known");
	const deployments = nodes.flatMap((node) => deploymentOf(node) ?? []);
	if (deployments.length === 0) return silence("no-deployment", "GitHub knows no deployment to this environment");
	const lastOwn = deployments.findLastIndex(({ commit }) => commit === expected.commit);
	const lastOther = deployments.findLastIndex(({ commit, state }) => {
		return commit !== expected.commit && isLive(state);
	});
	const other = deployments[lastOther];
	if (other !== void 0 && lastOther > lastOwn) {
		const commit = require_markdown.visible(other.commit).slice(0, 64);
		const reason = `GitHub says that commit ${commit} was deployed last, not ${expected.commit}`;
		return require_sample.judgement("stale", {
			code: "wrong-commit",
			commit,
			reason
		});
	}
	const own = deployments.slice(lastOther + 1).filter(({ commit }) => commit === expected.commit);
	const last = own.at(-1);
	if (last === void 0) return silence("no-deployment", `GitHub knows no deployment of commit ${expected.commit}`);
	const open = own.find(({ state }) => isOpen(state));
	if (open !== void 0) return silence("pending", `GitHub says that a deployment is ${require_markdown.visible(open.state).toLowerCase().slice(0, 40)}`);
	const telling = own.findLast(({ state }) => !isOver(state)) ?? last;
	switch (telling.state) {
		case "SUCCESS":
		case "ACTIVE": return require_sample.judgement("pass");
		case "FAILURE":
		case "ERROR": return require_sample.judgement("fail", {
			code: "deployment",
			reason: "GitHub says that the deployment failed"
		});
		default: {
			const reason = `GitHub says that the deployment is ${require_markdown.visible(telling.state).toLowerCase().slice(0, 40)}`;
			return require_sample.judgement("fail", {
				code: "deployment",
				reason
			});
		}
	}
}
function deploymentOf(node) {
	const commit = require_json_path.valueAt(node, ["commitOid"]);
	const state = require_json_path.valueAt(node, ["latestStatus", "state"]) ?? require_json_path.valueAt(node, ["state"]);
	return typeof commit === "string" && typeof state === "string" ? {
		commit,
		state
	} : null;
}
function isLive(state) {
	return state === "SUCCESS" || state === "ACTIVE";
}
function isOpen(state) {
	return [
		"PENDING",
		"QUEUED",
		"IN_PROGRESS",
		"WAITING"
	].includes(state);
}
function isOver(state) {
	return [
		"INACTIVE",
		"DESTROYED",
		"ABANDONED"
	].includes(state);
}
/** GraphQL answers 200 also to what it refuses, with `errors` in place of data. */
function judgeRefusal(answer) {
	switch (require_json_path.valueAt(answer, [
		"errors",
		0,
		"type"
	])) {
		case "NOT_FOUND":
		case "FORBIDDEN": return require_sample.judgement("error", {
			code: "credentials",
			reason: "GitHub does not show the repository to this token, or there is none of this name"
		});
		case "RATE_LIMITED": return require_sample.judgement("error", {
			code: "rate-limited",
			reason: "GitHub was asked too often"
		});
		default: {
			const message = require_json_path.valueAt(answer, [
				"errors",
				0,
				"message"
			]);
			const said = typeof message === "string" ? `: ${require_markdown.visible(message).slice(0, 160)}` : "";
			return require_sample.judgement("error", {
				code: "answer",
				reason: `GitHub does not answer the question${said}`
			});
		}
	}
}
function silence(code, reason) {
	return require_sample.judgement("nodata", {
		code,
		reason
	});
}

// src/edge/probe/github-deployment.ts
/**
* Asks GitHub what it knows of deployments, with the token of GITHUB_TOKEN or GH_TOKEN. `WAYBILL_FORGE_API` is another base
* URL, as it is for enrichment. Never rejects.
*/
async function probeGithubDeployment(pair, check, world, signal) {
	const variable = (name) => world.network.variable(name) || null;
	const token = variable("GITHUB_TOKEN") ?? variable("GH_TOKEN");
	if (token === null) return require_sample.judgement("error", {
		code: "credentials",
		reason: "GitHub answers this only to a token: set GITHUB_TOKEN (permission deployments: read)"
	});
	const address = addressOf(await world.repository(), check.repository ?? null, variable("WAYBILL_FORGE_API"));
	if (address === null) return require_sample.judgement("error", {
		code: "repository",
		reason: "it is not known which repository of GitHub is meant: name it with `repository`"
	});
	const [owner, name] = address.path.split("/");
	const environment = check.environment ?? pair.expected.environment ?? "";
	const answer = await require_api_answer.askApi({
		name: "GitHub",
		url: new URL(graphqlOf(address.api)),
		method: "POST",
		headers: {
			authorization: `Bearer ${token}`,
			"content-type": "application/json"
		},
		body: JSON.stringify({
			query: deploymentsQuery,
			variables: {
				owner,
				name,
				environment
			}
		}),
		timeoutMs: world.timeoutMs
	}, world.network, signal);
	return answer.kind === "judged" ? answer.judgement : judgeDeployment(answer.document, pair.expected);
}
/** A check may name another repository of the same GitHub; without a remote that is GitHub's, it is that of github.com. */
function addressOf(remote, named, api) {
	const wish = {
		forge: "github",
		api
	};
	if (named === null) return remote === null ? null : require_forge_address.forgeAddress(remote, wish);
	const own = remote === null ? null : require_forge_address.forgeAddress(remote, {
		forge: null,
		api: null
	});
	const origin = remote !== null && own?.kind === "github" ? new URL(remote).origin : "https://github.com";
	return require_forge_address.forgeAddress(`${origin}/${named}`, wish);
}
/** Below `/api/v3` a GitHub of one's own answers REST, and GraphQL beside it (GitHub Enterprise Server documentation). */
function graphqlOf(api) {
	return api.endsWith("/api/v3") ? api.replace(/\/v3$/, "/graphql") : `${api}/graphql`;
}

exports.probeGithubDeployment = probeGithubDeployment;