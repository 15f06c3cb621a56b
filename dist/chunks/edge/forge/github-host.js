const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_cli_program_ts = require("../../cli/program.js");
const require_forge_fault = require("../../forge/forge-fault.js");
const require_request = require("../request.js");
const require_github_client = require("./github-client.js");
const require_foreign_clock = require("../foreign-clock.js");
const require_same_text = require("../../forge/same-text.js");

// src/forge/github-fault.ts
/**
* Turns a refusal into an error that names the permission, the setting or the line that is missing: FORGE_REFUSED; FORGE_LIMITED for
* a limit that did not say how long; FORGE_UNREACHABLE for what may be over the next time. The headers are those of "Troubleshooting
* the REST API": the permissions and scopes that would have been accepted, and where to sign in.
*/
function githubFault(question, refusal) {
	return isLimit(refusal) ? require_forge_fault.forgeLimit(question, null) : require_forge_fault.forgeRefusal(question, refusal, hintOf(question, refusal));
}
function isLimit({ status, header, said }) {
	if (status === 429) return true;
	return status === 403 && (header("x-ratelimit-remaining") === "0" || /\brate limit\b/i.test(said));
}
function hintOf(question, refusal) {
	const { status, isPage } = refusal;
	if (isPage && status >= 400) return "That was no answer of GitHub itself: a proxy or a sign-in before it stopped the question, or WAYBILL_FORGE_API is not the address of its interface (a GitHub of your own has it at /api/v3).";
	if (status >= 300 && status < 400) return "The repository was renamed or moved: set `repository` in waybill.yml to the address that it has now, or: git remote set-url origin <url>";
	switch (status) {
		case 401: return "The token is wrong, expired or revoked. Set GITHUB_TOKEN to one that is valid; in a workflow: env: { GITHUB_TOKEN: \"${{ github.token }}\" }";
		case 403: return forbidden(question, refusal);
		case 404: return `The repository is not there, or the token may not see it: \`repository\` in waybill.yml says which is asked. ${lacking(question.needs, refusal)}`;
		case 409: return "Something else changes it at the same time: run the same command again when that is over, and give workflows of one release a `concurrency` group.";
		case 410: return "That is switched off in the settings of the repository: Settings, General, Features.";
		case 422: return invalid(refusal);
		default: return lacking(question.needs, refusal);
	}
}
function forbidden({ needs }, refusal) {
	const { said, header } = refusal;
	const sso = header("x-github-sso");
	if (sso !== null || /SAML/.test(said)) {
		const at = signInOf(sso);
		return `The organization wants single sign-on: authorize the token for it${at === null ? ", in the settings of your tokens (\"Configure SSO\")." : `: ${at}`}`;
	}
	if (/IP allow list/i.test(said)) return "The organization lets in certain addresses only: run this on a runner whose address is on its IP allow list, or have it added.";
	if (/\blocked\b/i.test(said)) return "The conversation is locked, so that only who may write can comment on it: unlock it.";
	if (/archived/i.test(said)) return "The repository is archived: nothing can be written to it until it is unarchived in its settings.";
	return lacking(needs, refusal);
}
/** Where to sign in, without what is personal in the address; null where the header tells none. */
function signInOf(header) {
	const url = /url=(https:\/\/\S+)/.exec(header ?? "")?.[1];
	if (url === void 0 || !URL.canParse(url)) return null;
	const { origin, pathname } = new URL(url);
	return origin + pathname;
}
function invalid({ said }) {
	if (/immutable/i.test(said)) return "An immutable release, and its tag, can never be changed or used again. Release the next version, from a commit of its own.";
	if (/already_exists/.test(said)) return "It was made by somebody else meanwhile: run the same command again, and it is found.";
	return "What GitHub said names what it does not take.";
}
/** The line that gives the token what it lacks: for a workflow's token a permission, for a classic one a scope. */
function lacking(needs, { header }) {
	const scopes = header("x-oauth-scopes");
	if (scopes !== null) {
		const wanted = wordsOf(header("x-accepted-oauth-scopes") ?? "repo");
		const has = wordsOf(scopes);
		return `The token needs the scope ${wanted[0] ?? "repo"}; it has ${has.length === 0 ? "none" : has.join(", ")}.`;
	}
	return `Give the job what the token lacks: permissions: { ${accepted(header("x-accepted-github-permissions"), needs) ?? needs} }`;
}
function wordsOf(header) {
	return header.split(",").map((word) => word.trim()).filter((word) => /^[a-z_:]+$/.test(word));
}
/**
* The first set of permissions that GitHub would accept, as a workflow writes it; null for a header that is none, and where
* what is needed does for this too: a question that reads before it writes is asked with less than all of it takes.
*/
function accepted(header, needs) {
	const sets = (header ?? "").split(";").map(permissionsIn);
	const [name] = needs.split(":");
	return sets.some((set) => set !== null && set.startsWith(`${name}:`) && !set.includes(",")) && needs.endsWith("write") ? null : sets[0] ?? null;
}
function permissionsIn(set) {
	const lines = set.split(",").map((one) => /^ *([a-z_]+)=(read|write) *$/.exec(one));
	const found = lines.flatMap((match) => match?.[1] && match[2] ? [`${match[1].replaceAll("_", "-")}: ${match[2]}`] : []);
	return found.length === 0 || found.length < lines.length ? null : found.join(", ");
}

// src/edge/forge/github-call.ts
const notItself = "a page came in place of an answer, from something before it";
const version = "2022-11-28";
const pageSize = 100;
/** GitHub asks for a second between writes of whoever makes many: the first few are not many. */
const unpacedWrites = 20;
const paceMs = 1e3;
/** Speaks to GitHub for one run; the connection is made with the first question. */
function openCaller(connection, signal) {
	let opened = null;
	let writes = 0;
	async function send(call) {
		opened ??= require_github_client.connectGithub(connection, signal);
		const client = await opened;
		const isWrite = call.method !== "GET";
		const question = {
			forge: connection.address.name,
			doing: call.doing,
			needs: call.needs
		};
		if (isWrite && ++writes > unpacedWrites) await connection.clock.sleep(paceMs, signal);
		for (let waits = 0;; waits++) {
			if (signal.aborted) throw require_forge_fault.forgeInterrupted(call, signal);
			client.waitMs = null;
			try {
				const { data, headers } = await client.octokit.request(requestOf(call, isWrite));
				const header = headerOf(headers);
				if (isPage(header)) throw require_forge_fault.forgeSilence(question, notItself);
				return {
					data,
					header
				};
			} catch (error) {
				if (error instanceof require_cli_ahead_ts.WaybillError) throw error;
				const fault = error;
				const waitMs = require_github_client.waitOf(fault, client, connection);
				if (signal.aborted) throw require_forge_fault.forgeInterrupted(call, signal);
				if (waitMs === null) throw errorOf(fault, question, connection);
				if (!require_github_client.isWorthWaiting(waitMs, waits)) throw require_forge_fault.forgeLimit(question, waitMs);
				await connection.clock.sleep(waitMs, signal);
			}
		}
	}
	async function pages(call, mostPages) {
		const all = [];
		for (let page = 1; page <= mostPages; page++) {
			const path = `${call.path}${call.path.includes("?") ? "&" : "?"}per_page=${pageSize}&page=${page}`;
			const { data, header } = await send({
				...call,
				path
			});
			if (!Array.isArray(data)) throw silent(call);
			const found = data;
			for (const one of found) all.push(one);
			if (found.length < pageSize && header("link")?.includes("rel=\"next\"") !== true) break;
		}
		return all;
	}
	function silent({ doing, needs }) {
		return require_forge_fault.forgeSilence({
			forge: connection.address.name,
			doing,
			needs
		}, "its answer was not whole");
	}
	return {
		ask: send,
		find: (call) => orNull(send(call)),
		silent,
		pages,
		pagesOf: (call, mostPages) => orNull(pages(call, mostPages)),
		query: async (query, doing) => {
			opened ??= require_github_client.connectGithub(connection, signal);
			const { octokit } = await opened;
			try {
				return await octokit.graphql(query);
			} catch (error) {
				throw errorOf(error, {
					forge: connection.address.name,
					doing,
					needs: "metadata: read"
				}, connection);
			}
		}
	};
}
/** Errors that come of a 404, which some questions take for an answer. */
const missing = /* @__PURE__ */ new WeakSet();
/** Errors that come of something that was made or changed meanwhile, by another run or by a question that seemed to fail. */
const outrun = /* @__PURE__ */ new WeakSet();
/** Whether looking again and doing what is then left may end well. */
function isPassing(error) {
	return error instanceof require_cli_ahead_ts.WaybillError && (error.code === "FORGE_UNREACHABLE" || outrun.has(error));
}
async function orNull(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && missing.has(error)) return null;
		throw error;
	}
}
function requestOf({ method, path, body, mediaType }, isWrite) {
	return {
		method,
		url: path,
		headers: {
			accept: "application/vnd.github+json",
			"x-github-api-version": version,
			...mediaType === void 0 ? {} : { "content-type": mediaType }
		},
		...body === void 0 ? {} : { data: body },
		...isWrite ? { request: { retries: 0 } } : {}
	};
}
function errorOf(fault, question, { token }) {
	const withheld = token === null ? [] : [token];
	if (fault.response === void 0) {
		if (fault instanceof require_github_client.Final && fault.isRedirect) return githubFault(question, {
			status: 301,
			header: () => null,
			said: "",
			isPage: false
		});
		const { message = "there was no answer" } = fault.cause instanceof Error ? fault.cause : fault;
		return require_forge_fault.forgeSilence(question, require_request.quoteReply(message, withheld));
	}
	const { headers = {}, data } = fault.response;
	const header = headerOf(headers);
	const said = require_request.quoteReply(saidOf(data), withheld);
	const error = githubFault(question, {
		status: fault.status ?? 0,
		header,
		said,
		isPage: isPage(header)
	});
	if (fault.status === 404) missing.add(error);
	if (fault.status === 409 || said.includes("already_exists")) outrun.add(error);
	return error;
}
/** Whether an answer is not in GitHub's language: one with something in it is JSON. */
function isPage(header) {
	return header("content-type")?.includes("json") === false;
}
/** GitHub's own words, with what it found wrong in each field. */
function saidOf(data) {
	const message = require_cli_program_ts.text(require_cli_program_ts.field(data, "message"));
	if (message === null) return "";
	const errors = require_cli_program_ts.field(data, "errors");
	return [message, ...(Array.isArray(errors) ? errors : []).flatMap((one) => {
		const words = [require_cli_program_ts.text(require_cli_program_ts.field(one, "field")), require_cli_program_ts.text(require_cli_program_ts.field(one, "message")) ?? require_cli_program_ts.text(require_cli_program_ts.field(one, "code"))];
		return typeof one === "string" ? [one] : words.filter((word) => word !== null).join(" ");
	}).filter((one) => one !== "")].join("; ");
}
function headerOf(headers) {
	return (name) => {
		const value = headers[name];
		return typeof value === "string" || typeof value === "number" ? String(value) : null;
	};
}

// src/forge/github-rules.ts
/** What a ruleset's rules ask of a push, where a plain one does not do it. */
const obstacles = {
	creation: "only who may bypass its rules can create it",
	update: "only who may bypass its rules can push to it",
	required_linear_history: "",
	non_fast_forward: "",
	deletion: "",
	required_signatures: "its commits must be signed",
	pull_request: "changes must come through a pull request",
	required_status_checks: "status checks must pass first",
	required_deployments: "deployments must succeed first",
	merge_queue: "changes must come through the merge queue",
	workflows: "workflows must pass first",
	code_scanning: "code scanning must pass first",
	commit_message_pattern: "commit messages must match a pattern",
	commit_author_email_pattern: "the authors' addresses must match a pattern",
	committer_email_pattern: "the committers' addresses must match a pattern",
	branch_name_pattern: "its name must match a pattern",
	file_path_restriction: "some paths may not be pushed",
	max_file_path_length: "paths may not be longer than a limit",
	file_extension_restriction: "some kinds of files may not be pushed",
	max_file_size: "files may not be larger than a limit"
};
/**
* The rules in the way of a plain push to a branch, in words, from the list of its rules and from the branch itself (where the older
* protection shows). A rule that this version does not know is named as GitHub names it.
*/
function readRules(rules, branch) {
	const words = require_cli_program_ts.list(rules).flatMap((rule) => {
		const type = require_cli_program_ts.text(require_cli_program_ts.field(rule, "type"));
		if (type === null) return [];
		const said = obstacles[type] ?? `the rule ${type} holds`;
		const source = require_cli_program_ts.text(require_cli_program_ts.field(rule, "ruleset_source"));
		return said === "" ? [] : [source === null ? said : `${said} (ruleset of ${source})`];
	});
	const protection = require_cli_program_ts.field(branch, "protection");
	const isProtected = require_cli_program_ts.field(branch, "protected") === true && require_cli_program_ts.field(protection, "enabled") === true;
	return [.../* @__PURE__ */ new Set([...words, ...isProtected ? [protectionWords(protection)] : []])];
}
function protectionWords(protection) {
	const checks = require_cli_program_ts.list(require_cli_program_ts.field(require_cli_program_ts.field(protection, "required_status_checks"), "contexts"));
	return checks.length === 0 ? "the branch is protected" : `the branch is protected, and ${checks.length} status checks must pass first`;
}
/** Whether the newest published release of a list is immutable; null where there is none. */
function readImmutable(releases) {
	const published = require_cli_program_ts.list(releases).find((one) => require_cli_program_ts.field(one, "draft") === false);
	const immutable = require_cli_program_ts.field(published, "immutable");
	return typeof immutable === "boolean" ? immutable : null;
}

// src/forge/github-comment.ts
/** Reads the comments of a pull request; what is none is left out. */
function readComments(value) {
	return require_cli_program_ts.list(value).flatMap((one) => readComment(one) ?? []);
}
/** Reads one comment; null for what is none. */
function readComment(value) {
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id"));
	if (id === null) return null;
	const user = require_cli_program_ts.field(value, "user");
	return {
		id,
		body: require_cli_program_ts.text(require_cli_program_ts.field(value, "body")) ?? "",
		url: require_cli_program_ts.text(require_cli_program_ts.field(value, "html_url")) ?? "",
		author: require_cli_program_ts.text(require_cli_program_ts.field(user, "login")),
		isApp: require_cli_program_ts.field(user, "type") === "Bot"
	};
}
/**
* The comment that is ours: it begins with the marker, and the account of the token wrote it. Anybody may write the marker, so that what
* another account wrote is never taken for ours; where GitHub does not tell whose the token is, only an app's comment is.
*/
function ownComment(comments, marker, who) {
	return comments.find((one) => one.body.trimStart().startsWith(marker) && isOf(one, who)) ?? null;
}
function isOf({ author, isApp }, who) {
	if (author === null) return false;
	if (who === null) return isApp;
	return author === who || isApp && author === `${who}[bot]`;
}

// src/edge/forge/github-repository.ts
const mostTries = 3;
/**
* Does what looks first at what is there, and again after a fault that may have passed: nobody can know whether a write that was
* not answered was done, but whoever looks again sees it. Three times at most.
*/
async function untilDone({ connection, signal }, act) {
	for (let tries = 1;; tries++) try {
		return await act();
	} catch (error) {
		if (!isPassing(error) || tries === mostTries || signal.aborted) throw error;
		await connection.clock.sleep(connection.pauseMs * tries ** 2, signal);
	}
}

// src/edge/forge/github-comments.ts
const mostPages$2 = 30;
const needs$2 = "pull-requests: write";
/**
* Writes the one comment, or brings it up to date, or leaves it when it says the same. Throws PULL_REQUEST_UNKNOWN for a number that
* GitHub does not know.
*/
function putComment(github, { number, body, marker }) {
	const { caller, root, connection } = github;
	const asking = {
		doing: `comment on the pull request ${number}`,
		needs: needs$2
	};
	const path = `${root}/issues/${encodeURIComponent(number)}/comments`;
	return untilDone(github, async () => {
		const comments = await caller.pagesOf({
			...asking,
			method: "GET",
			path
		}, mostPages$2);
		if (comments === null) throw unknown(number, connection.address.path);
		const own = ownComment(readComments(comments), marker, await whoAsks(github));
		if (own !== null && require_same_text.isSameText(own.body, body)) return {
			url: own.url,
			became: "unchanged"
		};
		const call = own === null ? {
			...asking,
			method: "POST",
			path,
			body: { body }
		} : {
			...asking,
			method: "PATCH",
			path: `${root}/issues/comments/${own.id}`,
			body: { body }
		};
		const written = readComment((await caller.ask(call)).data);
		if (written === null) throw caller.silent(asking);
		return {
			url: written.url,
			became: own === null ? "written" : "updated"
		};
	});
}
function unknown(number, path) {
	return new require_cli_ahead_ts.WaybillError("PULL_REQUEST_UNKNOWN", `GitHub shows no pull request ${number} in ${path}.`, { hint: "Give the number of one that is there. In a private repository the token must be able to see it: permissions: { pull-requests: write }" });
}
/** Whose token it is: GraphQL tells it of every kind of token, REST of a person's. Null where neither does. */
async function whoAsks({ caller }) {
	const doing = "tell whose the token is";
	try {
		const data = await caller.query("query { viewer { login } }", doing);
		return require_cli_program_ts.text(require_cli_program_ts.field(require_cli_program_ts.field(data, "viewer"), "login"));
	} catch {
		try {
			const { data } = await caller.ask({
				method: "GET",
				path: "/user",
				doing,
				needs: "metadata: read"
			});
			return require_cli_program_ts.text(require_cli_program_ts.field(data, "login"));
		} catch {
			return null;
		}
	}
}

// src/edge/forge/github-access.ts
/** What the token may do in the repository, as far as GitHub tells. */
async function askAccess(github) {
	const { caller, root, connection } = github;
	let reply;
	try {
		reply = await caller.ask({
			method: "GET",
			path: root,
			doing: "show the repository",
			needs: "contents: read"
		});
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		return {
			obstacle: error.message,
			who: null,
			mayWrite: null,
			scopes: null,
			aheadMs: null,
			immutableReleases: null
		};
	}
	const scopes = scopesOf(reply.header("x-oauth-scopes"));
	return {
		obstacle: null,
		who: await whoAsks(github),
		mayWrite: mayWrite(reply.data, scopes, connection.token),
		scopes,
		aheadMs: require_foreign_clock.aheadOf(reply.header("date"), connection.clock.now()),
		immutableReleases: await askImmutable(github)
	};
}
/**
* What the repository says of the token's account is all there is for a classic token with the scope for it. Of an app's token, as
* a workflow's is, it says that it may not push whatever it may, and of a fine-grained one what its person may.
*/
function mayWrite(repository, scopes, token) {
	const mayPush = require_cli_program_ts.field(require_cli_program_ts.field(repository, "permissions"), "push");
	if (typeof mayPush !== "boolean" || isOfApp(token)) return null;
	if (!mayPush) return false;
	if (scopes === null) return null;
	const isPrivate = require_cli_program_ts.field(repository, "private") !== false;
	return scopes.includes("repo") || !isPrivate && scopes.includes("public_repo");
}
function isOfApp(token) {
	return token?.startsWith("ghs_") === true || /^v1\.[0-9a-f]{40}$/.test(token ?? "");
}
function scopesOf(header) {
	if (header === null) return null;
	return header.split(",").map((scope) => scope.trim()).filter((scope) => scope !== "");
}
/** The setting where the token may read it, which takes administration; else what the newest published release shows. */
async function askImmutable({ caller, root }) {
	const doing = "tell whether releases are immutable";
	try {
		const setting = await caller.find({
			method: "GET",
			path: `${root}/immutable-releases`,
			doing,
			needs: "administration: read"
		});
		if (setting !== null && require_cli_program_ts.field(setting.data, "enabled") === true) return true;
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
	}
	try {
		const path = `${root}/releases?per_page=30`;
		const { data } = await caller.ask({
			method: "GET",
			path,
			doing,
			needs: "contents: read"
		});
		return readImmutable(data);
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		return null;
	}
}
/** The rules of the branch that a plain push would meet, in words; none where GitHub tells nothing. */
async function askRules({ caller, root }, branch) {
	const [doing, needs] = [`show the rules of ${branch}`, "contents: read"];
	const name = encodeURIComponent(branch);
	const ask = async (path) => {
		try {
			return (await caller.find({
				method: "GET",
				path,
				doing,
				needs
			}))?.data;
		} catch (error) {
			if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
			return;
		}
	};
	return readRules(await ask(`${root}/rules/branches/${name}?per_page=100`), await ask(`${root}/branches/${name}`));
}

// src/forge/github-deployment.ts
/** GitHub takes no longer description of a deployment or its status. */
const mostDescription = 140;
/** The states of GitHub's statuses. */
const states = {
	pending: "pending",
	running: "in_progress",
	success: "success",
	failure: "failure",
	inactive: "inactive"
};
/**
* What is sent to make a deployment of a commit. Waybill does not deploy: GitHub shall neither merge anything into the ref first
* nor wait for checks of its own.
*/
function deploymentOf(report) {
	return {
		ref: report.isTag ? report.ref : report.commit,
		environment: report.environment,
		production_environment: report.production,
		transient_environment: false,
		auto_merge: false,
		required_contexts: [],
		description: briefly(report.description),
		payload: { waybill: { shipment: report.shipment } }
	};
}
/** What is sent to say where a deployment stands. GitHub retires earlier ones of the environment when one succeeds. */
function statusOf(report) {
	return {
		state: states[report.state],
		environment: report.environment,
		description: briefly(report.description),
		...isWebAddress(report.environmentUrl) ? { environment_url: report.environmentUrl } : {},
		...isWebAddress(report.logUrl) ? { log_url: report.logUrl } : {}
	};
}
/** The id of the deployment of this shipment in a list of deployments; the first that was made, should there be several. */
function findDeployment(deployments, { shipment }) {
	return require_cli_program_ts.list(deployments).flatMap((one) => shipmentOf(require_cli_program_ts.field(one, "payload")) === shipment ? require_cli_program_ts.numeral(require_cli_program_ts.field(one, "id")) ?? [] : []).reduce((first, id) => first === null || Number(id) < Number(first) ? id : first, null);
}
/** Whether the newest status says all that is to be said. */
function isReported(statuses, report) {
	const newest = require_cli_program_ts.list(statuses).reduce((last, one) => idOf(one) > idOf(last) ? one : last, void 0);
	return Object.entries(statusOf(report)).every(([name, value]) => (require_cli_program_ts.field(newest, name) ?? "") === value);
}
function idOf(value) {
	return Number(require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id")) ?? 0);
}
/** GitHub gives a payload as it was sent: a record, or a text that holds one. */
function shipmentOf(payload) {
	if (typeof payload === "string") try {
		return shipmentOf(JSON.parse(payload));
	} catch {
		return null;
	}
	return require_cli_program_ts.text(require_cli_program_ts.field(require_cli_program_ts.field(payload, "waybill"), "shipment"));
}
/** GitHub takes no other addresses; a target may be one. */
function isWebAddress(url) {
	return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
/** One line, cut between two characters. */
function briefly(description) {
	const line = description.replace(/\s+/g, " ").trim();
	if (line.length <= mostDescription) return line;
	return `${line.slice(0, 139).replace(/[\uD800-\uDBFF]$/, "").trimEnd()}\u2026`;
}

// src/edge/forge/github-deployments.ts
const mostPages$1 = 5;
const needs$1 = "deployments: write";
/** Says where a deployment stands; it is made where the shipment has none, and what was said last is not said again. */
function reportDeployment(github, report) {
	const { caller, root } = github;
	const asking = {
		doing: `report the deployment to ${report.environment}`,
		needs: needs$1
	};
	const path = `${root}/deployments`;
	return untilDone(github, async () => {
		const id = report.id ?? await existing() ?? await made();
		const statuses = await caller.pages({
			...asking,
			method: "GET",
			path: `${path}/${id}/statuses`
		}, 1);
		if (!isReported(statuses, report)) await caller.ask({
			...asking,
			method: "POST",
			path: `${path}/${id}/statuses`,
			body: statusOf(report)
		});
		return {
			id,
			url: null
		};
	});
	async function existing() {
		const query = `?environment=${encodeURIComponent(report.environment)}&sha=${encodeURIComponent(report.commit)}`;
		return findDeployment(await caller.pages({
			...asking,
			method: "GET",
			path: path + query
		}, mostPages$1), report);
	}
	async function made() {
		const call = {
			...asking,
			method: "POST",
			path,
			body: deploymentOf(report)
		};
		const id = require_cli_program_ts.numeral(require_cli_program_ts.field((await caller.ask(call)).data, "id"));
		if (id !== null) return id;
		throw caller.silent(asking);
	}
}

// src/forge/github-release.ts
/** Reads a release as GitHub tells it, whatever shape it has; null for what is none. */
function readRelease(value) {
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id"));
	const tag = require_cli_program_ts.text(require_cli_program_ts.field(value, "tag_name"));
	if (id === null || tag === null) return null;
	return {
		id,
		tag,
		name: require_cli_program_ts.text(require_cli_program_ts.field(value, "name")) ?? "",
		body: require_cli_program_ts.text(require_cli_program_ts.field(value, "body")) ?? "",
		draft: require_cli_program_ts.field(value, "draft") === true,
		prerelease: require_cli_program_ts.field(value, "prerelease") === true,
		immutable: require_cli_program_ts.field(value, "immutable") === true,
		url: require_cli_program_ts.text(require_cli_program_ts.field(value, "html_url")) ?? "",
		assets: readAssets(require_cli_program_ts.field(value, "assets"))
	};
}
/** Reads the files of a release; what is none is left out. */
function readAssets(value) {
	return require_cli_program_ts.list(value).flatMap((one) => readAsset(one) ?? []);
}
function readAsset(value) {
	const id = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "id"));
	const name = require_cli_program_ts.text(require_cli_program_ts.field(value, "name"));
	const size = require_cli_program_ts.field(value, "size");
	if (id === null || name === null) return null;
	return {
		id,
		name,
		size: typeof size === "number" ? size : null,
		sha256: /^sha256:([0-9a-f]{64})$/i.exec(require_cli_program_ts.text(require_cli_program_ts.field(value, "digest")) ?? "")?.[1]?.toLowerCase() ?? null,
		whole: require_cli_program_ts.field(value, "state") === "uploaded",
		url: require_cli_program_ts.text(require_cli_program_ts.field(value, "browser_download_url")) ?? ""
	};
}
/** What is sent to make a draft. A draft takes no word on being the latest: that is said when it is published. */
function draftOf(wanted) {
	return {
		...describing(wanted, false),
		tag_name: wanted.tag,
		target_commitish: wanted.commit,
		draft: true
	};
}
/** What is sent to bring the words of a release up to date; of a published one also whether it is the latest. */
function describing(wanted, isPublished) {
	const { name, body, prerelease } = wanted;
	return {
		name,
		body,
		prerelease,
		...isPublished ? { make_latest: makeLatest(wanted) } : {}
	};
}
/** What is sent to publish a draft. */
function publishing(wanted) {
	return {
		...describing(wanted, true),
		target_commitish: wanted.commit,
		draft: false
	};
}
/** Said outright, never left to GitHub to guess; a prerelease cannot be the latest. */
function makeLatest({ latest, prerelease }) {
	return latest && !prerelease ? "true" : "false";
}
/**
* The address to upload a file to, from the template that GitHub gives with the release (`...{?name,label}`); null for what is
* no address.
*/
function uploadAddress(template, { name, label }) {
	const base = template.replace(/\{[^}]*\}$/, "");
	if (!URL.canParse(base)) return null;
	const url = new URL(base);
	url.searchParams.set("name", name);
	if (label !== "" && label !== name) url.searchParams.set("label", label);
	return url.href;
}
/**
* Whether the token may go to an address for uploads: the host that is asked anyway, `uploads.` below it (a GitHub of one's own with
* subdomain isolation), or its neighbour `uploads.` where the interface is at `api.` (github.com, ghe.com).
*/
function isUploadsOwn(api, upload) {
	if (!URL.canParse(api) || !URL.canParse(upload)) return false;
	const [asked, told] = [new URL(api), new URL(upload)];
	const own = [
		asked.hostname,
		`uploads.${asked.hostname}`,
		`uploads.${asked.hostname.replace(/^api\./, "")}`
	];
	return told.protocol === asked.protocol && own.includes(told.hostname);
}
/**
* The name that GitHub keeps a file under: it puts a dot in the place of what it does not take, one for several in a row and
* none at the ends.
*/
function storedName(name) {
	const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
	const kept = `${plain.startsWith(".") ? "default" : ""}${plain}`.replace(/[^a-zA-Z0-9\-_+@.]+/g, ".").replace(/\.{2,}/g, ".").replace(/^\.|\.$/g, "");
	return kept !== name && !kept.includes(".") ? `default.${kept}` : kept;
}

// src/forge/release-steps.ts
/**
* What is left to do, in the order in which it must be done: the draft first, then every file, published last, so that a
* release nobody can change any more has all of its files. Nothing for what is there already; files that are not wanted are
* left alone, and so is a published release that was wanted as a draft. Throws RELEASE_DIFFERS for files of an immutable
* release that would have to change.
*
* A GitHub that tells no digest, an older one of one's own, is believed by the size: of a draft only for the files in `attached`, by
* name, since another run may have left files that are as long as the wanted ones.
*/
function releaseSteps(found, wanted, attached = /* @__PURE__ */ new Set()) {
	const files = wanted.assets.flatMap((asset) => assetSteps(asset, found, found?.draft !== true || attached.has(asset.name)));
	if (found?.immutable === true && !found.draft && files.length > 0) throw differing(found, files);
	if (found === null) return [
		{ kind: "draft" },
		...files,
		...wanted.draft ? [] : [{ kind: "publish" }]
	];
	const publish = found.draft && !wanted.draft;
	const describe = !publish && !isDescribed(found, wanted) ? [{ kind: "describe" }] : [];
	return [
		...files,
		...describe,
		...publish ? [{ kind: "publish" }] : []
	];
}
/**
* Drafts beside the one that is used which are there by mistake: they say what is wanted and have no file that is not. A draft
* that a person made is never among them.
*/
function surplusDrafts(others, wanted) {
	const names = new Set(wanted.assets.flatMap(({ name }) => [name, storedName(name)]));
	return others.filter((one) => one.draft && isDescribed(one, wanted) && one.assets.every(({ name }) => names.has(name)));
}
/** The file that is the wanted one by its name, which GitHub may have written in its own way. */
function assetOf(found, { name }) {
	return [name, storedName(name)].map((own) => found.assets.find((one) => one.name === own)).find((one) => one !== void 0);
}
function assetSteps(wanted, found, sizeTells) {
	const there = found === null ? void 0 : assetOf(found, wanted);
	if (there === void 0) return [{
		kind: "attach",
		asset: wanted
	}];
	const { whole, sha256, size } = there;
	const isSame = sha256 === null ? sizeTells && size === wanted.content.length : sha256 === wanted.sha256;
	if (whole && isSame) return [];
	return [{
		kind: "remove",
		asset: there
	}, {
		kind: "attach",
		asset: wanted
	}];
}
function isDescribed(found, wanted) {
	return found.name === wanted.name && require_same_text.isSameText(found.body, wanted.body) && found.prerelease === wanted.prerelease;
}
function differing({ tag, url }, steps) {
	const names = steps.flatMap((step) => step.kind === "attach" ? [step.asset.name] : []);
	return new require_cli_ahead_ts.WaybillError("RELEASE_DIFFERS", `The release ${tag} is published and immutable, and not all of its files are the wanted ones: ${names.join(", ")} (${url}).`, { hint: "Nobody can change its files any more. Release the next version, from a commit of its own." });
}

// src/edge/forge/github-releases.ts
/** A draft is not found by its tag, but in the list: among so many pages of a hundred of the newest releases. */
const mostPages = 10;
const needs = "contents: write";
/** The release of a tag, else the oldest draft for it among the newest thousand releases; null where there is none. */
async function findRelease(github, tag) {
	return (await lookUp(github, tag))?.release ?? null;
}
/**
* Makes or mends a release. What is there is looked at before and after, so that a fault or a killed run in between costs nothing but
* the same steps again. Of several drafts for one tag the oldest is used; one that only repeats it, as a question asked twice leaves
* behind, is deleted, and others are told of.
*/
function putRelease(github, wanted, tell) {
	const { caller } = github;
	const attached = /* @__PURE__ */ new Set();
	let known = null;
	return untilDone(github, async () => {
		known = known === null ? null : await readAgain(github, known);
		const [first = null, ...others] = known === null ? await lookUpAll(github, wanted.tag) : [known];
		known = first;
		for (let round = 1; round <= mostRounds; round++) {
			const steps = releaseSteps(known?.release ?? null, wanted, attached);
			const isSettled = steps.every(({ kind }) => round > 1 && kind === "describe");
			if (known !== null && isSettled) {
				await clear(github, others, wanted, tell);
				return known.release;
			}
			for (const step of steps) {
				known = await take(github, step, known, wanted, tell);
				if (step.kind === "attach") attached.add(step.asset.name);
			}
			if (known !== null) known = await readAgain(github, known);
		}
		throw caller.silent({
			doing: `settle the release ${wanted.tag}`,
			needs
		});
	});
}
/** What was done is looked at; should it not be as wanted, it is done once more, and looked at again. */
const mostRounds = 3;
async function lookUp(github, tag) {
	return (await lookUpAll(github, tag))[0] ?? null;
}
/** What there is for a tag: the published release, else the drafts, the oldest first. */
async function lookUpAll(github, tag) {
	const { caller, root } = github;
	const asking = {
		doing: `look for the release ${tag}`,
		needs
	};
	const path = `${root}/releases/tags/${encodeURIComponent(tag)}`;
	const published = await caller.find({
		...asking,
		method: "GET",
		path
	});
	if (published !== null) return [await whole(github, orSilent(foundIn(published.data), github, asking.doing))];
	const found = (await caller.pages({
		...asking,
		method: "GET",
		path: `${root}/releases`
	}, mostPages)).flatMap((one) => foundIn(one) ?? []).filter(({ release }) => release.tag === tag).sort(({ release: one }, { release: other }) => one.draft === other.draft ? Number(one.id) - Number(other.id) : Number(one.draft) - Number(other.draft));
	return Promise.all(found.map((one) => whole(github, one)));
}
/** A release comes with its first files only, should it have many. */
async function whole(github, found) {
	if (found.release.assets.length < fewFiles) return found;
	return await readAgain(github, found) ?? found;
}
const fewFiles = 30;
async function clear(github, others, wanted, tell) {
	const { caller, root } = github;
	const surplus = surplusDrafts(others.map(({ release }) => release), wanted);
	for (const { id } of surplus) {
		tell(`deletes another draft of ${wanted.tag} that only repeats it`);
		const doing = `delete a second draft of ${wanted.tag}`;
		await caller.find({
			method: "DELETE",
			path: `${root}/releases/${id}`,
			doing,
			needs
		});
	}
	for (const { release } of others) if (!surplus.includes(release)) tell(`leaves another draft of ${wanted.tag}, which is not from Waybill: ${release.url}`);
}
async function readAgain({ caller, root }, { release }) {
	const doing = `read the release ${release.tag}`;
	const path = `${root}/releases/${release.id}`;
	const reply = await caller.find({
		method: "GET",
		path,
		doing,
		needs
	});
	const found = reply === null ? null : foundIn(reply.data);
	if (found === null) return null;
	const assets = await caller.pages({
		method: "GET",
		path: `${path}/assets`,
		doing,
		needs
	}, mostPages);
	return {
		...found,
		release: {
			...found.release,
			assets: readAssets(assets)
		}
	};
}
async function take(github, step, known, wanted, tell) {
	const { caller, root } = github;
	const { tag } = wanted;
	if (step.kind === "draft") {
		tell(`makes the draft of ${tag}`);
		const doing = `make the release ${tag}`;
		return orSilent(foundIn((await caller.ask({
			method: "POST",
			path: `${root}/releases`,
			doing,
			needs,
			body: draftOf(wanted)
		})).data), github, doing);
	}
	if (known === null) return known;
	const path = `${root}/releases/${known.release.id}`;
	switch (step.kind) {
		case "remove": {
			tell(`takes ${step.asset.name} off, which is not the wanted one`);
			const doing = `take ${step.asset.name} off the release ${tag}`;
			await caller.find({
				method: "DELETE",
				path: `${root}/releases/assets/${step.asset.id}`,
				doing,
				needs
			});
			return known;
		}
		case "attach":
			tell(`attaches ${step.asset.name}`);
			await upload(github, step.asset, known, tag);
			return known;
		case "describe":
		case "publish": {
			tell(step.kind === "publish" ? `publishes ${tag}` : `brings the text of ${tag} up to date`);
			const doing = `${step.kind === "publish" ? "publish" : "change"} the release ${tag}`;
			const body = step.kind === "publish" ? publishing(wanted) : describing(wanted, !known.release.draft);
			return orSilent(foundIn((await caller.ask({
				method: "PATCH",
				path,
				doing,
				needs,
				body
			})).data), github, doing);
		}
	}
}
async function upload({ caller, connection }, asset, { uploads }, tag) {
	const doing = `attach ${asset.name} to the release ${tag}`;
	const path = uploadAddress(uploads, asset);
	const { api, name: forge } = connection.address;
	if (path === null || !isUploadsOwn(api, path) || !require_request.mayAddress(new URL(path), connection.privateHosts)) throw new require_cli_ahead_ts.WaybillError("FORGE_REFUSED", `${forge} wants files at an address that is not its own, so the token does not go there: ${uploads.slice(0, 200)}`, { hint: `Ask ${forge} at its own address, without a proxy in between (WAYBILL_FORGE_API).` });
	await caller.ask({
		method: "POST",
		path,
		doing,
		needs,
		body: asset.content,
		mediaType: asset.mediaType
	});
}
function foundIn(data) {
	const release = readRelease(data);
	return release === null ? null : {
		release,
		uploads: require_cli_program_ts.text(require_cli_program_ts.field(data, "upload_url")) ?? ""
	};
}
function orSilent(found, { caller }, doing) {
	if (found !== null) return found;
	throw caller.silent({
		doing,
		needs
	});
}

// src/edge/forge/github-host.ts
/** GitHub's REST interface, version 2022-11-28 (docs.github.com/rest). */
function openGithubHost(connection, signal) {
	const github = {
		connection,
		signal,
		caller: openCaller(connection, signal),
		root: rootOf(connection.address.path)
	};
	return {
		address: connection.address,
		releases: {
			find: (tag) => findRelease(github, tag),
			put: (wanted, tell) => putRelease(github, wanted, tell)
		},
		deployments: { report: (report) => reportDeployment(github, report) },
		comments: { put: (comment) => putComment(github, comment) },
		access: () => askAccess(github),
		rulesOf: (branch) => askRules(github, branch)
	};
}
function rootOf(path) {
	return `/repos/${path.split("/").map(encodeURIComponent).join("/")}`;
}

exports.openGithubHost = openGithubHost;