const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_cli_program_ts = require("../../cli/program.js");
const require_foreign_clock = require("../foreign-clock.js");
const require_forge_fault = require("../../forge/forge-fault.js");
const require_request = require("../request.js");
const require_answers = require("./answers.js");
const require_same_text = require("../../forge/same-text.js");

// src/edge/forge/gitlab-access.ts
const needs$3 = "the role Developer";
/** GitLab, "Roles and permissions": Developer. */
const developer = 30;
/** What the token may do: its account, its scopes, and its role in the project. */
async function gitlabAccess(client, { isJobToken, now }) {
	try {
		return isJobToken ? await ofJob(client, now) : await ofToken(client, now);
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		const hint = error.hint === void 0 ? "" : ` ${error.hint}`;
		return {
			...nothing,
			obstacle: `${error.message}${hint}`
		};
	}
}
const nothing = {
	obstacle: null,
	who: null,
	mayWrite: null,
	scopes: null,
	aheadMs: null,
	immutableReleases: false
};
async function ofJob(client, now) {
	const question = {
		method: "GET",
		path: "/job",
		outside: true,
		doing: "ask whose job this is",
		needs: needs$3
	};
	const job = await client.ask(question);
	if (job.status !== 200) throw client.fault(question, job);
	return {
		...nothing,
		who: require_cli_program_ts.text(require_cli_program_ts.field(require_cli_program_ts.field(job.value, "user"), "username")),
		aheadMs: require_foreign_clock.aheadOf(job.header("date"), now())
	};
}
async function ofToken(client, now) {
	const question = {
		method: "GET",
		path: "",
		doing: "read the project",
		needs: "the role Reporter"
	};
	const project = await client.ask(question);
	const aheadMs = require_foreign_clock.aheadOf(project.header("date"), now());
	if (project.status !== 200 || project.value === void 0) throw client.fault(question, project);
	const [user, self] = await Promise.all([client.ask({
		method: "GET",
		path: "/user",
		outside: true,
		doing: "ask who it is",
		needs: needs$3
	}), client.ask({
		method: "GET",
		path: "/personal_access_tokens/self",
		outside: true,
		doing: "ask what the token may do",
		needs: needs$3
	})]);
	const told = require_cli_program_ts.field(self.value, "scopes");
	const scopes = self.status === 200 && Array.isArray(told) ? require_cli_program_ts.list(told).flatMap((one) => require_cli_program_ts.text(one) ?? []) : null;
	const level = levelOf(require_cli_program_ts.field(project.value, "permissions"));
	return {
		...nothing,
		who: require_cli_program_ts.text(require_cli_program_ts.field(user.value, "username")),
		scopes,
		mayWrite: level === null ? null : level >= developer && (scopes === null || scopes.includes("api")),
		aheadMs
	};
}
/** The higher of what the account has by the project and by its group. */
function levelOf(permissions) {
	const levels = ["project_access", "group_access"].flatMap((name) => {
		const level = require_cli_program_ts.field(require_cli_program_ts.field(permissions, name), "access_level");
		return typeof level === "number" ? [level] : [];
	});
	if (permissions === void 0) return null;
	return levels.length === 0 ? 0 : Math.max(...levels);
}
/** What would refuse a push to a branch, in words; nothing where GitLab tells nothing. */
async function gitlabRules(client, branch) {
	return [await branchRule(client, branch), ...await pushRules(client)].flatMap((rule) => rule === null ? [] : [rule]);
}
async function branchRule(client, branch) {
	const answer = await client.ask({
		method: "GET",
		path: `/repository/branches/${encodeURIComponent(branch)}`,
		doing: `read the branch ${branch}`,
		needs: needs$3
	});
	if (answer.status === 200) return require_cli_program_ts.field(answer.value, "protected") === true && require_cli_program_ts.field(answer.value, "can_push") === false ? `the branch ${branch} is protected, and the token may not push to it` : null;
	const protectedBranches = await client.ask({
		method: "GET",
		path: "/protected_branches",
		query: { per_page: "100" },
		doing: "read the protected branches",
		needs: needs$3
	});
	const pattern = require_cli_program_ts.list(protectedBranches.value).flatMap((one) => require_cli_program_ts.text(require_cli_program_ts.field(one, "name")) ?? []).find((one) => covers(one, branch));
	return pattern === void 0 ? null : `a branch called ${branch} would be protected by the pattern ${pattern}, and perhaps nobody may push to it`;
}
/** GitLab's wildcards: `*` is any text. */
function covers(pattern, branch) {
	const [first = "", ...rest] = pattern.split("*");
	if (rest.length === 0) return pattern === branch;
	if (!branch.startsWith(first)) return false;
	const last = rest.pop() ?? "";
	let at = first.length;
	for (const part of rest) {
		const found = branch.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return branch.length - last.length >= at && branch.endsWith(last);
}
/** Premium's push rules; elsewhere the answer is 404. */
async function pushRules(client) {
	const { status, value } = await client.ask({
		method: "GET",
		path: "/push_rule",
		doing: "read the push rules",
		needs: needs$3
	});
	if (status !== 200) return [];
	const told = (name) => require_cli_program_ts.text(require_cli_program_ts.field(value, name));
	const pattern = (name, what) => {
		const one = told(name);
		return one === null ? [] : [`a push rule wants ${what} that matches ${one}`];
	};
	return [
		...pattern("branch_name_regex", "a branch name"),
		...pattern("commit_message_regex", "a commit message"),
		...pattern("author_email_regex", "an author address"),
		...require_cli_program_ts.field(value, "reject_unsigned_commits") === true ? ["a push rule wants signed commits"] : [],
		...require_cli_program_ts.field(value, "member_check") === true ? ["a push rule wants authors that are members of GitLab"] : [],
		...require_cli_program_ts.field(value, "commit_committer_check") === true ? ["a push rule wants committers with an address that GitLab has confirmed"] : []
	];
}

// src/forge/gitlab-fault.ts
const anotherToken = "Set GITLAB_TOKEN, as a masked CI/CD variable, to a project access token with the scope api and the role Developer.";
/**
* Turns a refusal of GitLab's into an error that names the scope, the role or the setting that is missing: FORGE_REFUSED, and
* FORGE_UNREACHABLE for what may be over the next time. `needs` of the question is the role that it takes.
*/
function gitlabFault(question, refusal) {
	return require_forge_fault.forgeRefusal(question, refusal, hintOf(question, refusal));
}
function hintOf(question, refusal) {
	if (refusal.isPage && refusal.status >= 400 && refusal.status !== 413) return "That was no answer of GitLab itself: a proxy, a firewall or a sign-in before it stopped the question, or WAYBILL_FORGE_API is not the address that ends with /api/v4.";
	switch (refusal.status) {
		case 401: return unauthorized(refusal);
		case 403: return forbidden(question, refusal);
		case 404: return refusal.isJobToken ? `CI_JOB_TOKEN reaches the job's own project only, and there what GitLab lets jobs do. ${anotherToken}` : `The project is not there, or the token may not see it. It needs ${question.needs} in it; \`repository\` in waybill.yml says which project is asked.`;
		case 413: return "It is larger than this GitLab takes: attach less, or have its administrator raise the limit of generic packages.";
		default: return refusal.status < 400 ? "Set `repository` in waybill.yml to the address that the project has now." : `What GitLab said names it; the token needs ${question.needs}.`;
	}
}
function unauthorized({ isJobToken }) {
	return isJobToken ? `CI_JOB_TOKEN may not do this: GitLab lets it make releases, packages and deployments only. ${anotherToken}` : `The token is wrong, expired or revoked. ${anotherToken}`;
}
function forbidden({ needs }, { said, scope, isJobToken }) {
	if (scope !== null || said.includes("insufficient_scope")) return `The token lacks the scope ${scope ?? "api"}: make one with it under Settings > Access tokens, and set GITLAB_TOKEN to it.`;
	if (/job token/i.test(said)) return "Add this project under Settings > CI/CD > Job token permissions of the project that is asked.";
	if (/protected/i.test(said)) return "Allow the role of the token under Settings > Repository > Protected tags (for an environment: Settings > CI/CD > Protected environments).";
	return isJobToken ? `CI_JOB_TOKEN may do what the person may who started the pipeline, who needs ${needs}. ${anotherToken}` : `The account of the token needs ${needs} in the project, and the feature must be turned on under Settings > General > Visibility.`;
}

// src/edge/forge/gitlab-client.ts
const perPage = 100;
const mostPages = 100;
/** GitLab counts its limits by the minute. */
const usualWaitMs = 6e4;
/** Opens a project; nothing is asked yet. The token goes to this address alone, redirects are not followed. */
function connectGitlab(connection, signal) {
	const { address } = connection;
	const project = `${address.api}/projects/${encodeURIComponent(address.path)}`;
	async function ask(question) {
		const asked = requestOf(connection, question, project, signal);
		for (let waits = 0;; waits++) {
			const response = await require_request.request(asked);
			if (signal.aborted) throw require_forge_fault.forgeInterrupted(question, signal);
			const answered = answeredBy(response);
			if (answered !== null) return answerOf(answered, connection);
			const waitMs = response.kind === "failure" ? null : waitOf(response.headers, connection);
			if (waits === 2 || (waitMs ?? 0) > 12e4 || !mayRepeat(question, response)) throw lastWord(question, response, waitMs);
			await connection.clock.sleep(waitMs ?? connection.pauseMs * (waits + 1) ** 2, signal);
		}
	}
	function fault(question, answer) {
		const { status, said, value } = answer;
		const scope = require_cli_program_ts.text(require_cli_program_ts.field(value, "scope"));
		if (status < 300) return silence(question, "its answer is none of GitLab, but perhaps a page of something before it");
		const isNamed = require_cli_program_ts.field(value, "error") === "insufficient_scope" && scope !== null;
		return gitlabFault(naming(question), {
			status,
			said,
			scope: isNamed ? scope.replace(/[^\w ]/g, "").slice(0, 100) : null,
			isJobToken: connection.isJobToken,
			isPage: value === void 0
		});
	}
	async function value(question) {
		const answer = await ask(question);
		if (!isGood(answer)) throw fault(question, answer);
		return answer.value;
	}
	return {
		project,
		ask,
		fault,
		value,
		make: async (question, find) => {
			if (question.method !== "POST") return await value(question);
			for (let waits = 0;; waits++) try {
				return await value(question);
			} catch (error) {
				if (signal.aborted || waits === 2 || !(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "FORGE_UNREACHABLE") throw error;
				await connection.clock.sleep(connection.pauseMs * (waits + 1) ** 2, signal);
				const found = await find();
				if (found !== null) return found;
			}
		},
		valueOrNull: async (question) => {
			const answer = await ask(question);
			if (answer.status === 404 && !isAboutProject(answer)) return null;
			if (!isGood(answer)) throw fault(question, answer);
			return answer.value;
		},
		all: async (question) => {
			const elements = [];
			for (let page = 1; page <= mostPages; page++) {
				const query = {
					...question.query,
					per_page: String(perPage),
					page: String(page)
				};
				const answer = await ask({
					...question,
					query
				});
				if (!isGood(answer) || !Array.isArray(answer.value)) throw fault(question, answer);
				const found = require_cli_program_ts.list(answer.value);
				elements.push(...found);
				if (found.length < perPage) break;
			}
			return elements;
		}
	};
}
/** Null for what is not whole, or a fault that may pass. */
function answeredBy(response) {
	if (response.kind === "failure" || response.cut) return null;
	return response.status === 429 || response.status >= 500 ? null : response;
}
/** A POST that may have arrived would be done twice. */
function mayRepeat({ method }, response) {
	if (method !== "POST") return true;
	return response.kind === "failure" ? !response.sent : response.status === 429;
}
function lastWord(question, response, waitMs) {
	if (response.kind === "failure") return silence(question, response.reason);
	if (response.status === 429) return require_forge_fault.forgeLimit(naming(question), waitMs ?? usualWaitMs);
	if (response.cut) return silence(question, "its answer was cut off");
	return silence(question, `it answered with status ${response.status}`);
}
/** GitLab says the same to those who may not know that a project is there: "404 Project Not Found". */
function isAboutProject({ said, value }) {
	return value === void 0 || /project/i.test(said);
}
/** 204 has no body; every other answer is JSON. */
function isGood({ status, value }) {
	return status >= 200 && status < 300 && (status === 204 || value !== void 0);
}
function naming({ doing, needs }) {
	return {
		forge: "GitLab",
		doing,
		needs
	};
}
function silence(question, reason) {
	return require_forge_fault.forgeSilence(naming(question), reason);
}
function requestOf({ address, token, isJobToken, privateHosts, timeoutMs }, { method, path, outside, query, json, bytes }, project, signal) {
	const url = new URL((outside === true ? address.api : project) + path);
	for (const [name, one] of Object.entries(query ?? {})) url.searchParams.set(name, one);
	const body = bytes ?? (json === void 0 ? void 0 : JSON.stringify(json));
	const kind = bytes === void 0 ? "application/json" : "application/octet-stream";
	return {
		url,
		method,
		headers: {
			accept: "application/json",
			"user-agent": "waybill",
			...token === null ? {} : { [isJobToken ? "job-token" : "private-token"]: token },
			...body === void 0 ? {} : {
				"content-type": kind,
				"content-length": String(Buffer.byteLength(body))
			}
		},
		...body === void 0 ? {} : { body },
		hosts: privateHosts,
		timeoutMs: timeoutMs + require_answers.uploadMs(bytes?.length ?? 0),
		maximumBytes: require_answers.maximumBytes,
		signal
	};
}
/** Retry-After, or when the limit begins anew (GitLab, "Rate limits": RateLimit-Reset, in seconds since 1970). */
function waitOf(headers, { clock }) {
	const now = clock.now();
	const reset = Number(headers["ratelimit-reset"]);
	const told = require_answers.retryAfterMs(headers["retry-after"], now);
	if (told !== null || !Number.isSafeInteger(reset) || reset <= 0) return told;
	return Math.max(reset * 1e3 - now.getTime(), 0);
}
function answerOf(response, { token }) {
	const value = parsed(response.body);
	const said = response.status < 400 || value === void 0 ? "" : saidOf(value);
	return {
		status: response.status,
		value,
		header: (name) => {
			const one = response.headers[name];
			return typeof one === "string" ? one : null;
		},
		said: require_request.quoteReply(token === null ? said : said.replaceAll(token, "***"))
	};
}
/** `message` is a text, a list or an object of lists; OAuth's refusals have `error` and `error_description`. */
function saidOf(value) {
	const message = require_cli_program_ts.field(value, "message");
	if (typeof message === "string") return message;
	if (message !== void 0) return JSON.stringify(message);
	return [require_cli_program_ts.field(value, "error"), require_cli_program_ts.field(value, "error_description")].flatMap((one) => require_cli_program_ts.text(one) ?? []).join(": ");
}
function parsed(body) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return;
	}
}

// src/forge/gitlab-deployment.ts
/** Reads a deployment (GitLab, "Deployments API"); null for what is none. */
function readGitlabDeployment(value) {
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id"));
	const sha = require_cli_program_ts.text(require_cli_program_ts.field(value, "sha"));
	const status = require_cli_program_ts.text(require_cli_program_ts.field(value, "status"));
	if (id === null || sha === null || status === null) return null;
	const deployable = require_cli_program_ts.field(value, "deployable");
	return {
		id,
		sha,
		status,
		environmentId: require_cli_program_ts.numeral(require_cli_program_ts.field(require_cli_program_ts.field(value, "environment"), "id")),
		ofJob: deployable !== null && deployable !== void 0
	};
}
/** GitLab's word for a state; null for one that it has no word for: what has not begun is no deployment there. */
function gitlabStatus(state) {
	return {
		pending: null,
		running: "running",
		success: "success",
		failure: "failed",
		inactive: "canceled"
	}[state];
}
/**
* What a report means for the deployments of its environment, the newest first. GitLab keeps no word of ours with a deployment, so
* it is found by its commit, and only while no other commit was deployed after it. One that ended is not begun again, but a
* new one made; one that is inactive stays as it ended, since GitLab itself shows the newer one as current.
*/
function deploymentStep(found, report) {
	const there = found.find(({ id }) => id === report.id) ?? (report.state === "inactive" ? found.find(({ sha }) => sha === report.commit) : found.slice(0, 1).find(({ sha }) => sha === report.commit));
	const status = gitlabStatus(report.state);
	const leave = {
		kind: "leave",
		found: there ?? null
	};
	if (status === null) return leave;
	if (there === void 0) return status === "canceled" ? leave : {
		kind: "make",
		status
	};
	if (there.ofJob || there.status === status) return leave;
	const hasEnded = ![
		"created",
		"running",
		"blocked"
	].includes(there.status);
	if (status === "canceled") return hasEnded ? leave : {
		kind: "change",
		id: there.id,
		status
	};
	if (status === "running" && hasEnded) return {
		kind: "make",
		status
	};
	return {
		kind: "change",
		id: there.id,
		status
	};
}

// src/edge/forge/gitlab-deployments.ts
const needs$2 = "the role Developer";
/**
* GitLab's deployments (docs.gitlab.com, "Deployments API" and "Environments API"). What has not begun is not told to GitLab, which has
* no word for it: the id is empty then. An environment that is there already keeps its tier and its address.
*/
function gitlabDeployments(client, web) {
	async function list(report) {
		const { environment } = report;
		const answer = await client.valueOrNull({
			method: "GET",
			path: "/deployments",
			query: {
				environment,
				order_by: "id",
				sort: "desc",
				per_page: "100"
			},
			doing: `read the deployments to ${environment}`,
			needs: needs$2
		});
		return Array.isArray(answer) ? answer.flatMap((one) => readGitlabDeployment(one) ?? []) : [];
	}
	function shown(made) {
		const environment = made?.environmentId ?? null;
		return {
			id: made?.id ?? "",
			url: environment === null ? null : `${web}/-/environments/${environment}`
		};
	}
	return { report: async (report) => {
		await prepareEnvironment(client, report);
		const step = deploymentStep(await list(report), report);
		if (step.kind === "leave") return shown(step.found);
		const doing = `report the deployment to ${report.environment}`;
		const found = async () => {
			const after = deploymentStep(await list(report), report);
			return after.kind === "leave" ? after.found : null;
		};
		if (step.kind === "make") {
			const question = {
				method: "POST",
				path: "/deployments",
				json: deploymentOf(report, step.status),
				doing,
				needs: needs$2
			};
			const made = await client.make(question, found);
			return shown(isRead(made) ? made : readGitlabDeployment(made));
		}
		try {
			const json = { status: step.status };
			const path = `/deployments/${step.id}`;
			return shown(readGitlabDeployment(await client.value({
				method: "PUT",
				path,
				json,
				doing,
				needs: needs$2
			})));
		} catch (error) {
			const there = await found().catch(() => null);
			if (there === null) throw error;
			return shown(there);
		}
	} };
}
function isRead(made) {
	return typeof made === "object" && made !== null && "ofJob" in made;
}
function deploymentOf({ environment, commit, ref, isTag }, status) {
	return {
		environment,
		sha: commit,
		ref,
		tag: isTag,
		status
	};
}
/** GitLab guesses the tier of an environment by its name; that it is the production is known here. */
async function prepareEnvironment(client, report) {
	const { environment: name, production, environmentUrl } = report;
	const found = await client.valueOrNull({
		method: "GET",
		path: "/environments",
		query: { name },
		doing: `read the environment ${name}`,
		needs: needs$2
	});
	const [own] = (Array.isArray(found) ? found : []).filter((one) => require_cli_program_ts.field(one, "name") === name);
	const address = environmentUrl === null ? {} : { external_url: environmentUrl };
	if (own === void 0) {
		const question = {
			method: "POST",
			path: "/environments",
			json: {
				name,
				...address,
				...production ? { tier: "production" } : {}
			},
			doing: `make the environment ${name}`,
			needs: needs$2
		};
		const answer = await client.ask(question);
		if (answer.status !== 201 && answer.status !== 400 && answer.status !== 409) throw client.fault(question, answer);
		return;
	}
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(own, "id"));
	if (id === null || environmentUrl === null || require_cli_program_ts.text(require_cli_program_ts.field(own, "external_url")) !== null) return;
	await client.value({
		method: "PUT",
		path: `/environments/${id}`,
		json: address,
		doing: `change the environment ${name}`,
		needs: needs$2
	});
}

// src/edge/forge/gitlab-notes.ts
const needs$1 = "the role Reporter";
/**
* Comments on merge requests, which GitLab calls notes (docs.gitlab.com, "Notes API"). A note of somebody else is never touched,
* even if it has the marker. The token of a job may read notes only.
*/
function gitlabNotes(client, web) {
	return { put: async ({ number, body, marker }) => {
		const path = `/merge_requests/${encodeURIComponent(number)}/notes`;
		const find = async () => await ownNote(client, {
			path,
			number,
			marker
		});
		const url = (id) => `${web}/-/merge_requests/${number}#note_${id}`;
		const found = await find();
		if (found !== null && require_same_text.isSameText(found.body, body)) return {
			url: url(found.id),
			became: "unchanged"
		};
		const question = {
			method: found === null ? "POST" : "PUT",
			path: found === null ? path : `${path}/${found.id}`,
			json: { body },
			doing: `comment on merge request !${number}`,
			needs: needs$1
		};
		const id = require_cli_program_ts.numeral(require_cli_program_ts.field(await client.make(question, async () => await written(find, body)), "id"));
		return {
			url: id === null ? url(found?.id ?? "") : url(id),
			became: found === null ? "written" : "updated"
		};
	} };
}
/** For a write whose fate is unknown: in the shape that GitLab answers. */
async function written(find, body) {
	const found = await find();
	return found !== null && require_same_text.isSameText(found.body, body) ? { id: Number(found.id) } : null;
}
async function ownNote(client, { path, number, marker }) {
	const question = {
		method: "GET",
		path,
		query: {
			order_by: "created_at",
			sort: "asc"
		},
		doing: `read the comments of merge request !${number}`,
		needs: needs$1
	};
	if (await client.valueOrNull({
		...question,
		query: {
			...question.query,
			per_page: "1"
		}
	}) === null) throw unknown(number);
	const marked = (await client.all(question)).flatMap((one) => readNote(one) ?? []).filter((note) => note.body.trimStart().startsWith(marker));
	if (marked.length === 0) return null;
	const self = await client.ask({
		method: "GET",
		path: "/user",
		outside: true,
		doing: "ask who it is",
		needs: needs$1
	});
	const own = require_cli_program_ts.numeral(require_cli_program_ts.field(self.value, "id"));
	return marked.find(({ author }) => own !== null && author === own) ?? null;
}
function readNote(value) {
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id"));
	if (id === null || require_cli_program_ts.field(value, "system") === true) return null;
	return {
		id,
		body: require_cli_program_ts.text(require_cli_program_ts.field(value, "body")) ?? "",
		author: require_cli_program_ts.numeral(require_cli_program_ts.field(require_cli_program_ts.field(value, "author"), "id"))
	};
}
function unknown(number) {
	return new require_cli_ahead_ts.WaybillError("PULL_REQUEST_UNKNOWN", `GitLab has no merge request !${number} in this project.`, { hint: "Give the number that GitLab shows after the exclamation mark: waybill comment --pull-request 12" });
}

// src/forge/gitlab-name.ts
/**
* A name as GitLab takes it for the version or the file of a generic package: letters, digits, dots, hyphens and underscores.
* A name of such is left as it is; every other character becomes `_x` with its code point in hex and an `x`. Two names never
* become the same.
*/
function gitlabName(name) {
	if (/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(name) && !/_x[0-9a-f]+x/.test(name) && !name.includes("..")) return name;
	return Array.from(name, (one) => /[A-Za-z0-9]/.test(one) ? one : escaped(one)).join("");
}
function escaped(one) {
	return `_x${(one.codePointAt(0) ?? 0).toString(16)}x`;
}
/** The generic package that holds the files of Waybill's releases, a version for each tag (GitLab, "Generic packages repository"). */
const packageName = "release";

// src/forge/gitlab-release.ts
/** Reads a release (GitLab, "Releases API"), with the files of its package; null for what is none. */
function readGitlabRelease(answer, files, web) {
	const tag = require_cli_program_ts.text(require_cli_program_ts.field(answer, "tag_name"));
	if (tag === null) return null;
	const links = require_cli_program_ts.list(require_cli_program_ts.field(require_cli_program_ts.field(answer, "assets"), "links")).flatMap((one) => readLink(one) ?? []);
	const upcoming = require_cli_program_ts.field(answer, "upcoming_release") === true;
	return {
		id: tag,
		tag,
		name: require_cli_program_ts.text(require_cli_program_ts.field(answer, "name")) ?? tag,
		body: require_cli_program_ts.text(require_cli_program_ts.field(answer, "description")) ?? "",
		draft: false,
		prerelease: false,
		immutable: false,
		url: webUrl(require_cli_program_ts.field(require_cli_program_ts.field(answer, "_links"), "self")) ?? `${web}/-/releases/${encodeURIComponent(tag)}`,
		assets: links.map((link) => assetOf(link, files)),
		commit: require_cli_program_ts.text(require_cli_program_ts.field(require_cli_program_ts.field(answer, "commit"), "id")),
		upcoming: upcoming ? require_cli_program_ts.text(require_cli_program_ts.field(answer, "released_at")) ?? "a later date" : null,
		links
	};
}
function webUrl(value) {
	const url = require_cli_program_ts.text(value);
	return url !== null && /^https?:\/\/[^\s\p{C}]+$/u.test(url) ? url : null;
}
function readLink(value) {
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id"));
	const name = require_cli_program_ts.text(require_cli_program_ts.field(value, "name"));
	const url = require_cli_program_ts.text(require_cli_program_ts.field(value, "url"));
	if (id === null || name === null || url === null) return null;
	return {
		id,
		name,
		url,
		shownUrl: require_cli_program_ts.text(require_cli_program_ts.field(value, "direct_asset_url")) ?? url
	};
}
function assetOf(link, files) {
	const file = link.url.endsWith(`/${gitlabName(link.name)}`) ? newestOf(files, gitlabName(link.name)) : null;
	return {
		id: link.id,
		name: link.name,
		size: file?.size ?? null,
		sha256: file?.sha256 ?? null,
		whole: true,
		url: link.shownUrl
	};
}
/** Reads the files of a package (GitLab, "Packages API"), whatever is no file left out. */
function readGitlabFiles(answer) {
	return answer.flatMap((one) => readGitlabFile(one) ?? []);
}
function readGitlabFile(value) {
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id"));
	const name = require_cli_program_ts.text(require_cli_program_ts.field(value, "file_name"));
	const size = require_cli_program_ts.field(value, "size");
	if (id === null || name === null) return null;
	return {
		id,
		name,
		size: typeof size === "number" ? size : null,
		sha256: require_cli_program_ts.text(require_cli_program_ts.field(value, "file_sha256"))?.toLowerCase() ?? null
	};
}
/** Of several files of one name, GitLab hands out the one that came last, which has the highest id. */
function newestOf(files, name) {
	return files.reduce((newest, one) => one.name === name && (newest === null || Number(one.id) > Number(newest.id)) ? one : newest, null);
}
/** Whether a file is the wanted one; where GitLab has no digest of it, its size is believed. */
function isWanted({ sha256, size }, { content, ...asset }) {
	return sha256 === null ? size === content.length : sha256 === asset.sha256;
}
/** One step a file that is not yet as wanted. */
function fileSteps(files, wanted) {
	return wanted.flatMap((asset) => {
		const name = gitlabName(asset.name);
		const newest = newestOf(files, name);
		const isThere = newest !== null && isWanted(newest, asset);
		const stale = files.filter((one) => one.name === name && !(isThere && one.id === newest.id));
		return isThere && stale.length === 0 ? [] : [{
			asset,
			stale,
			upload: !isThere
		}];
	});
}
/** `packageUrl` is the address of the package, without a final slash. */
function wantedLink(asset, packageUrl) {
	const file = gitlabName(asset.name);
	const path = `/${file}`;
	return {
		name: asset.name,
		url: `${packageUrl}/${file}`,
		link_type: "package",
		...path.length > 128 ? {} : { direct_asset_path: path }
	};
}
/** The links that are missing or lead elsewhere; names and URLs are unique in a release, and links of others are left alone. */
function linkSteps(found, wanted) {
	return wanted.flatMap((link) => {
		const there = found.find(({ name }) => name === link.name) ?? found.find(({ url }) => url === link.url);
		if (there === void 0) return [{
			kind: "add",
			link
		}];
		return there.name === link.name && there.url === link.url ? [] : [{
			kind: "change",
			id: there.id,
			link
		}];
	});
}
/** Whether name and text are as wanted. */
function isDescribed(found, wanted) {
	return found.name === wanted.name && require_same_text.isSameText(found.body, wanted.body);
}

// src/edge/forge/gitlab-releases.ts
const needs = "the role Developer";
/**
* GitLab's releases (docs.gitlab.com, "Releases API"). There are no drafts: every file goes into a generic package and is compared by
* its digest first, and the release with links to all of them is made last. `web` is the project's web address.
*/
function gitlabReleases(client, web) {
	async function find(tag) {
		const answer = await client.valueOrNull({
			method: "GET",
			path: `/releases/${encodeURIComponent(tag)}`,
			doing: `read the release ${tag}`,
			needs: "the role Reporter"
		});
		if (answer === null) return null;
		const { files } = await packageOf(client, tag);
		return readGitlabRelease(answer, files, web);
	}
	return {
		find,
		put: async (wanted, tell) => {
			if (wanted.draft) throw noDrafts(wanted);
			const found = await find(wanted.tag);
			if (found !== null) refuseMoved(found, wanted);
			if (!wanted.latest) tell("GitLab shows the release that came out last as the latest, and has no mark for prereleases.");
			await putFiles(client, wanted, tell);
			if (found === null) await create(client, wanted, () => find(wanted.tag), tell);
			const there = found ?? await find(wanted.tag);
			if (there === null) throw vanished(wanted);
			const release = await mend(client, there, wanted, tell) || found !== null ? await find(wanted.tag) : there;
			if (release === null) throw vanished(wanted);
			if (release.upcoming !== null) tell(`GitLab shows ${wanted.tag} as upcoming until ${release.upcoming}.`);
			return {
				...release,
				prerelease: wanted.prerelease
			};
		}
	};
}
function packagePath(tag) {
	return `/packages/generic/${packageName}/${encodeURIComponent(gitlabName(tag))}`;
}
async function packageOf(client, tag) {
	const version = gitlabName(tag);
	const doing = `list the packages of ${tag}`;
	const answer = await client.ask({
		method: "GET",
		path: "/packages",
		query: {
			package_type: "generic",
			package_name: packageName,
			package_version: version,
			order_by: "created_at",
			sort: "desc",
			per_page: "100"
		},
		doing,
		needs: "the role Reporter"
	});
	if (answer.status === 403 || answer.status === 404) return {
		id: null,
		files: []
	};
	if (answer.status !== 200 || !Array.isArray(answer.value)) throw client.fault({
		method: "GET",
		path: "",
		doing,
		needs
	}, answer);
	const own = answer.value.find((one) => require_cli_program_ts.field(one, "name") === "release" && require_cli_program_ts.field(one, "version") === version);
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(own, "id"));
	if (id === null) return {
		id,
		files: []
	};
	const files = await client.all({
		method: "GET",
		path: `/packages/${id}/package_files`,
		doing: `list the files of ${tag}`,
		needs: "the role Reporter"
	});
	return {
		id,
		files: readGitlabFiles(files)
	};
}
async function putFiles(client, wanted, tell) {
	if (wanted.assets.length === 0) return;
	const { id, files } = await packageOf(client, wanted.tag);
	for (const step of fileSteps(files, wanted.assets)) {
		const { asset } = step;
		if (step.upload) {
			await upload(client, wanted.tag, asset);
			tell(`attached ${asset.name}`);
		}
		await removeAll(client, id, step);
	}
}
/**
* Its digest is compared with the one that GitLab computed. Where a name may be used once only, what has it goes first, unless
* it is what was sent already, by a try whose answer got lost.
*/
async function upload(client, tag, asset) {
	const question = {
		method: "PUT",
		path: `${packagePath(tag)}/${gitlabName(asset.name)}`,
		query: { select: "package_file" },
		bytes: asset.content,
		doing: `attach ${asset.name} to ${tag}`,
		needs
	};
	let answer = await client.ask(question);
	if (answer.status === 400 && /duplicate/i.test(answer.said)) {
		const { id, files } = await packageOf(client, tag);
		const [step] = fileSteps(files, [asset]);
		if (step === void 0) return;
		await removeAll(client, id, step);
		answer = await client.ask(question);
	}
	if (answer.status !== 201 && answer.status !== 200) throw client.fault(question, answer);
	const file = readGitlabFile(answer.value);
	if (file !== null && !isWanted(file, asset)) throw new require_cli_ahead_ts.WaybillError("RELEASE_DIFFERS", `GitLab holds other bytes for ${asset.name} than were sent: SHA-256 ${file.sha256 ?? "unknown"}, not ${asset.sha256}.`, { hint: "Run the same command again; what arrived wrong is replaced." });
}
/** Files that nobody is handed any more. That they stay where the token may not delete does no harm. */
async function removeAll(client, id, { asset, stale }) {
	if (id === null) return;
	for (const file of stale) await client.ask({
		method: "DELETE",
		path: `/packages/${id}/package_files/${file.id}`,
		doing: `replace ${asset.name}`,
		needs: "the role Maintainer"
	});
}
async function create(client, wanted, find, tell) {
	const question = {
		method: "POST",
		path: "/releases",
		json: {
			tag_name: wanted.tag,
			name: wanted.name,
			description: wanted.body,
			assets: { links: linksOf(client, wanted) }
		},
		doing: `make the release ${wanted.tag}`,
		needs
	};
	try {
		await client.make(question, find);
	} catch (error) {
		if (await find().catch(() => null)) return;
		throw isTagMissing(error) ? tagMissing(wanted) : error;
	}
	tell(`published ${wanted.tag}`);
}
/** Without a tag GitLab would make one itself, of a commit that it is told: that is git's business. */
function isTagMissing(error) {
	return error instanceof require_cli_ahead_ts.WaybillError && error.message.includes("Ref is not specified");
}
function tagMissing({ tag }) {
	return new require_cli_ahead_ts.WaybillError("FORGE_REFUSED", `GitLab has no tag ${tag}, so it cannot make its release.`, { hint: `Push it first: git push origin refs/tags/${tag}` });
}
async function mend(client, found, wanted, tell) {
	const path = `/releases/${encodeURIComponent(wanted.tag)}`;
	const doing = `change the release ${wanted.tag}`;
	if (!isDescribed(found, wanted)) {
		const json = {
			name: wanted.name,
			description: wanted.body
		};
		await client.value({
			method: "PUT",
			path,
			json,
			doing,
			needs
		});
		tell(`changed the text of ${wanted.tag}`);
	}
	const steps = linkSteps(found.links, linksOf(client, wanted));
	for (const step of steps) {
		const { link } = step;
		const place = step.kind === "add" ? "links" : `links/${step.id}`;
		const question = {
			method: step.kind === "add" ? "POST" : "PUT",
			path: `${path}/assets/${place}`,
			json: { ...link },
			doing: `link ${link.name} to ${wanted.tag}`,
			needs
		};
		await client.make(question, () => linkOf(client, wanted.tag, link));
		tell(`linked ${link.name}`);
	}
	return steps.length > 0 || !isDescribed(found, wanted);
}
async function linkOf(client, tag, { name, url }) {
	return (await client.all({
		method: "GET",
		path: `/releases/${encodeURIComponent(tag)}/assets/links`,
		doing: `read the links of ${tag}`,
		needs
	})).find((one) => require_cli_program_ts.field(one, "name") === name && require_cli_program_ts.field(one, "url") === url) ?? null;
}
function linksOf(client, { assets, tag }) {
	return assets.map((asset) => wantedLink(asset, client.project + packagePath(tag)));
}
function refuseMoved(found, { tag, commit }) {
	if (found.commit === null || found.commit === commit) return;
	throw new require_cli_ahead_ts.WaybillError("TAG_MOVED", `The release ${tag} at GitLab is of commit ${found.commit.slice(0, 12)}, not of ${commit.slice(0, 12)}.`, { hint: "A release is never moved. Give the next version, or set the tag back to the commit of the release." });
}
function noDrafts({ tag }) {
	return new require_cli_ahead_ts.WaybillError("FORGE_REFUSED", `GitLab has no drafts, so the release ${tag} was not made: everybody would have seen it.`, { hint: "Set `release: { draft: false }` in waybill.yml, and look at it first with: waybill release --dry-run" });
}
function vanished({ tag }) {
	return new require_cli_ahead_ts.WaybillError("RELEASE_DIFFERS", `The release ${tag} went away at GitLab while it was made.`, { hint: "Somebody may have deleted it. Run the same command again to make it anew." });
}

// src/edge/forge/gitlab-host.ts
/** GitLab's REST interface, version 4 (docs.gitlab.com/api). Nothing is asked before it is needed. */
function openGitlabHost(connection, signal) {
	const { address, clock, isJobToken } = connection;
	const client = connectGitlab(connection, signal);
	const web = `${address.api.replace(/\/api\/v4$/, "")}/${address.path.split("/").map(encodeURIComponent).join("/")}`;
	return {
		address,
		releases: gitlabReleases(client, web),
		deployments: gitlabDeployments(client, web),
		comments: gitlabNotes(client, web),
		access: () => gitlabAccess(client, {
			isJobToken,
			now: () => clock.now()
		}),
		rulesOf: (branch) => gitlabRules(client, branch)
	};
}

exports.openGitlabHost = openGitlabHost;