const require_cli_program_ts = require("../../cli/program.js");
const require_request = require("../request.js");
const require_answers = require("./answers.js");

// src/forge/gitlab-commits.ts
/** The address, below the base URL, that tells which merge requests a commit came with (GitLab REST v4, "Commits API"). */
function mergeRequestsPath(path, oid) {
	return `/projects/${encodeURIComponent(path)}/repository/commits/${encodeURIComponent(oid)}/merge_requests`;
}
/**
* Reads the merge requests of a commit: the merged one that made this very commit, else the one that was merged first.
* GitLab does not tell the account of a commit's author. Null for what is no answer of GitLab's.
*/
function readMergeRequests(answer, oid) {
	if (!Array.isArray(answer)) return null;
	const merged = require_cli_program_ts.list(answer).filter((one) => require_cli_program_ts.field(one, "state") === "merged" && isIntoItsOwn(one));
	return {
		login: null,
		pullRequest: mergeRequestOf(merged.find((one) => [
			"merge_commit_sha",
			"squash_commit_sha",
			"sha"
		].some((name) => require_cli_program_ts.field(one, name) === oid)) ?? earliest(merged))
	};
}
/** The question was asked of the project that it was merged into, unless it says otherwise. */
function isIntoItsOwn(request) {
	const [target, project] = [require_cli_program_ts.field(request, "target_project_id"), require_cli_program_ts.field(request, "project_id")];
	return target === void 0 || project === void 0 || target === project;
}
function earliest(requests) {
	const at = (one) => {
		const time = Date.parse(require_cli_program_ts.text(require_cli_program_ts.field(one, "merged_at")) ?? "");
		return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
	};
	return requests.reduce((first, one) => first === void 0 || at(one) < at(first) ? one : first, void 0);
}
function mergeRequestOf(value) {
	const number = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "iid"));
	if (number === null) return null;
	return {
		number,
		title: require_cli_program_ts.text(require_cli_program_ts.field(value, "title")) ?? "",
		body: require_cli_program_ts.text(require_cli_program_ts.field(value, "description")) ?? "",
		labels: require_cli_program_ts.list(require_cli_program_ts.field(value, "labels")).flatMap((one) => require_cli_program_ts.text(one) ?? []),
		author: require_cli_program_ts.text(require_cli_program_ts.field(require_cli_program_ts.field(value, "author"), "username"))
	};
}

// src/edge/forge/gitlab.ts
/** GitLab has no question about many commits: each is asked for by itself, so many at once. */
const atOnce = 4;
/**
* Asks GitLab which merge requests commits came with. A passing fault (429, 5xx, no answer) is tried again, twice at most; after
* an answer that every other commit would get as well, nothing more is asked. Redirects are not followed.
*/
async function askGitlab(connection, oids, signal) {
	const answers = {
		facts: /* @__PURE__ */ new Map(),
		unanswered: /* @__PURE__ */ new Map()
	};
	const queue = [...oids];
	let final = null;
	async function work() {
		for (let oid = queue.shift(); oid !== void 0; oid = queue.shift()) {
			const outcome = final === null ? await askOne(connection, oid, signal) : { reason: final };
			if (!("reason" in outcome)) answers.facts.set(oid, outcome);
			else {
				answers.unanswered.set(oid, outcome.reason);
				if (!("isOwn" in outcome)) final ??= outcome.reason;
			}
		}
	}
	await Promise.all(Array.from({ length: atOnce }, work));
	return answers;
}
async function askOne(connection, oid, signal) {
	const { address, privateHosts, clock, timeoutMs, pauseMs } = connection;
	const url = new URL(address.api + mergeRequestsPath(address.path, oid));
	for (let waits = 0;; waits++) {
		if (signal.aborted) return { reason: "the run was interrupted" };
		const asked = {
			url,
			method: "GET",
			headers: headersOf(connection),
			hosts: privateHosts,
			timeoutMs,
			maximumBytes: require_answers.maximumBytes,
			signal
		};
		const response = await require_request.request(asked);
		if (signal.aborted) return { reason: "the run was interrupted" };
		if (!(response.kind === "failure" || response.cut || response.status === 429 || response.status >= 500)) return outcomeOf(response.status, response.body, oid);
		const waitMs = response.kind === "failure" ? null : require_answers.retryAfterMs(response.headers["retry-after"], clock.now());
		if (waits === 2 || (waitMs ?? 0) > 12e4) return { reason: reasonOf(response) };
		await clock.sleep(waitMs ?? pauseMs * (waits + 1) ** 2, signal);
	}
}
function headersOf({ token }) {
	const plain = {
		accept: "application/json",
		"user-agent": "waybill"
	};
	return token === null ? plain : {
		...plain,
		"private-token": token
	};
}
function reasonOf(response) {
	if (response.kind === "failure") return response.reason;
	if (response.cut) return "its answer was cut off";
	return response.status === 429 ? "its rate limit is reached" : `it answered with status ${response.status}`;
}
function outcomeOf(status, body, oid) {
	if (status === 200) return readMergeRequests(parsed(body), oid) ?? {
		reason: "its answer was not whole",
		isOwn: true
	};
	if (status === 404) return notFound(body);
	if (status >= 300 && status < 400) return { reason: "it answered with a redirect, which is not followed" };
	if (status === 401) return { reason: "it does not take the token" };
	return { reason: `it answered with status ${status}` };
}
function notFound(body) {
	return body.includes("Commit") ? {
		reason: "it does not have the commit, which may not have been pushed",
		isOwn: true
	} : { reason: "it does not know the repository, or the token may not read it" };
}
function parsed(body) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return null;
	}
}

exports.askGitlab = askGitlab;