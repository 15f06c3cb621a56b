const require_answer = require("../../forge/answer.js");
const require_request = require("../request.js");
const require_answers = require("./answers.js");

// src/forge/github-commits.ts
/** How many commits one question may name: GitHub gives a query ten seconds. */
const mostCommitsAsked = 50;
/**
* One GraphQL question about up to `mostCommitsAsked` commits, each by an alias: its author's account and the pull requests
* that it came with. Throws a RangeError for more commits, and for what is no object id.
*/
function askAboutCommits(path, oids) {
	if (oids.length > 50) throw new RangeError(`${oids.length} commits are too many for one question.`);
	const [owner = "", name = ""] = path.split("/");
	return {
		query: `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${oids.map((oid, index) => {
			if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid)) throw new RangeError(`${oid} is no object id.`);
			return `c${index}: object(oid: "${oid}") { ...facts }`;
		}).join("\n    ")}
  }
}
fragment facts on Commit {
  oid
  author { user { login } }
  associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes {
      number title body merged mergedAt
      mergeCommit { oid }
      baseRepository { nameWithOwner }
      author { __typename login }
      labels(first: 50) { nodes { name } }
    }
  }
}`,
		variables: {
			owner,
			name
		}
	};
}
/**
* Reads `data` and `errors` of GitHub's answer, whatever shape they have: with errors for some of the aliases the others
* still count.
*/
function readCommits({ data, errors }, oids) {
	const facts = /* @__PURE__ */ new Map();
	const unanswered = /* @__PURE__ */ new Map();
	const repository = require_answer.field(data, "repository");
	const complaints = complaintsOf(errors);
	for (const [index, oid] of oids.entries()) {
		const commit = require_answer.field(repository, `c${index}`);
		const complaint = complaints.get(`c${index}`) ?? complaints.get("");
		if (require_answer.field(commit, "oid") === oid && complaint === void 0) facts.set(oid, factsOf(commit, oid, require_answer.text(require_answer.field(repository, "nameWithOwner"))));
		else unanswered.set(oid, complaint ?? missing(repository, commit));
	}
	return {
		facts,
		unanswered
	};
}
function missing(repository, commit) {
	if (typeof repository !== "object" || repository === null) return "its answer was not whole";
	return commit === null ? "it does not have the commit, which may not have been pushed" : "its answer was not whole";
}
/** What is wrong, by the alias that it is about; by the empty name what is wrong with all of it. */
function complaintsOf(errors) {
	const complaints = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const path = require_answer.list(require_answer.field(error, "path"));
		const alias = path[0] === "repository" && typeof path[1] === "string" ? path[1] : "";
		const said = require_answer.text(require_answer.field(error, "message")) ?? "it reported an error";
		complaints.set(alias, require_answer.field(error, "type") === "NOT_FOUND" && path.length === 1 ? unknownRepository : said);
	}
	return complaints;
}
const unknownRepository = "it does not know the repository, or the token may not read it";
function factsOf(commit, oid, repository) {
	const merged = require_answer.list(require_answer.field(require_answer.field(commit, "associatedPullRequests"), "nodes")).filter((one) => require_answer.field(one, "merged") === true && isInto(one, repository));
	return {
		login: require_answer.text(require_answer.field(require_answer.field(require_answer.field(commit, "author"), "user"), "login")),
		pullRequest: pullRequestOf(merged.find((one) => require_answer.field(require_answer.field(one, "mergeCommit"), "oid") === oid) ?? earliest(merged))
	};
}
/** A fork's pull requests within itself say nothing about this repository. */
function isInto(pullRequest, repository) {
	const base = require_answer.text(require_answer.field(require_answer.field(pullRequest, "baseRepository"), "nameWithOwner"));
	return base !== null && base.toLowerCase() === repository?.toLowerCase();
}
/** GitHub's times are all written alike, so that their texts are in their order. */
function earliest(pullRequests) {
	const at = (one) => require_answer.text(require_answer.field(one, "mergedAt")) ?? "~";
	return pullRequests.reduce((first, one) => first === void 0 || at(one) < at(first) ? one : first, void 0);
}
function pullRequestOf(value) {
	const number = require_answer.numeral(require_answer.field(value, "number"));
	if (number === null) return null;
	const author = require_answer.field(value, "author");
	const login = require_answer.text(require_answer.field(author, "login"));
	const isBot = require_answer.field(author, "__typename") === "Bot" && login?.endsWith("[bot]") === false;
	return {
		number,
		title: require_answer.text(require_answer.field(value, "title")) ?? "",
		body: require_answer.text(require_answer.field(value, "body")) ?? "",
		labels: require_answer.list(require_answer.field(require_answer.field(value, "labels"), "nodes")).flatMap((one) => require_answer.text(require_answer.field(one, "name")) ?? []),
		author: isBot ? `${login}[bot]` : login
	};
}

// src/edge/forge/github.ts
/**
* Asks GitHub about commits, fifty at a time. A passing fault is tried again, a question that GitHub is too slow for is asked in
* halves, and what it asks to wait for is waited for, up to two minutes; after an answer that the next question would get
* as well, nothing more is asked. The token goes to the address alone: redirects are not followed.
*/
async function askGithub(connection, oids, signal) {
	const github = await connect(connection, signal);
	const answers = {
		facts: /* @__PURE__ */ new Map(),
		unanswered: /* @__PURE__ */ new Map()
	};
	const queue = [];
	for (let at = 0; at < oids.length; at += 50) queue.push(oids.slice(at, at + 50));
	let final = null;
	for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
		const outcome = final === null ? await askOnce(github, connection, batch, signal) : { reason: final };
		if ("facts" in outcome) {
			for (const [oid, facts] of outcome.facts) answers.facts.set(oid, facts);
			for (const [oid, reason] of outcome.unanswered) answers.unanswered.set(oid, quoted(reason, connection));
		} else if ("isSlow" in outcome && batch.length > smallestBatch) {
			const half = Math.ceil(batch.length / 2);
			queue.unshift(batch.slice(0, half), batch.slice(half));
		} else {
			final = outcome.reason;
			for (const oid of batch) answers.unanswered.set(oid, outcome.reason);
		}
	}
	return answers;
}
const smallestBatch = 7;
/** What the library must not take for a passing fault. */
var Final = class extends Error {
	name = "AbortError";
};
async function connect({ address, token, privateHosts, timeoutMs, pauseMs }, signal) {
	const [{ Octokit: Core }, { retry }, { throttling }] = await Promise.all([
		Promise.resolve().then(() => require("../../octokit-core.js")),
		Promise.resolve().then(() => require("../../octokit-plugin-retry.js")),
		Promise.resolve().then(() => require("../../octokit-plugin-throttling.js"))
	]);
	const fetch = async (url, init) => {
		const response = await require_request.request({
			url: new URL(url),
			method: "POST",
			headers: init.headers,
			body: typeof init.body === "string" ? init.body : "",
			hosts: privateHosts,
			timeoutMs,
			maximumBytes: require_answers.maximumBytes,
			signal
		});
		if (signal.aborted) throw new Final("the run was interrupted");
		if (response.kind === "failure") throw new Error(response.reason);
		if (response.status >= 300 && response.status < 400) throw new Final("it answered with a redirect, which is not followed");
		if (response.cut) throw new Error("its answer was cut off");
		return asFetched(response.status, response.headers, response.body, url);
	};
	const note = (seconds) => {
		github.waitMs = seconds * 1e3;
	};
	const github = {
		octokit: new (Core.plugin(retry, throttling))({
			auth: token,
			baseUrl: address.api,
			userAgent: "waybill",
			request: { fetch },
			log: {
				debug() {},
				info() {},
				warn() {},
				error() {}
			},
			retry: {
				retries: 2,
				retryAfterBaseValue: pauseMs,
				doNotRetry: [
					400,
					401,
					403,
					404,
					410,
					422,
					429,
					451
				]
			},
			throttle: {
				onRateLimit: note,
				onSecondaryRateLimit: note,
				write: unpaced
			}
		}),
		waitMs: null
	};
	return github;
}
/** A question is a POST, but it writes nothing: the second that GitHub asks for between two writes is not for it. */
const unpaced = { key: () => ({ schedule: (_options, job) => job() }) };
async function askOnce(github, connection, oids, signal) {
	const { query, variables } = askAboutCommits(connection.address.path, oids);
	for (let waits = 0;; waits++) {
		if (signal.aborted) return { reason: "the run was interrupted" };
		github.waitMs = null;
		try {
			const data = await github.octokit.graphql(query, { ...variables });
			return readCommits({
				data,
				errors: []
			}, oids);
		} catch (error) {
			const fault = error;
			if (fault.name === "GraphqlResponseError" && !isLimited(fault)) return readCommits({
				data: fault.data ?? null,
				errors: fault.errors ?? []
			}, oids);
			const waitMs = waitOf(fault, github, connection);
			if (waitMs === null) return outcomeOf(fault, connection, signal);
			if (waitMs > 12e4 || waits === 2) return { reason: limitReached(waitMs) };
			await connection.clock.sleep(waitMs, signal);
		}
	}
}
function isLimited({ errors }) {
	return errors?.some(({ type }) => type === "RATE_LIMITED") === true;
}
/** How long GitHub wants to be left alone; null when that is not what is wrong. */
function waitOf(fault, { waitMs }, { clock }) {
	if (waitMs !== null) return waitMs;
	if (fault.status !== 403 && fault.status !== 429) return null;
	return require_answers.retryAfterMs(fault.response?.headers?.["retry-after"], clock.now());
}
function limitReached(waitMs) {
	return `its rate limit is reached; it asks to wait ${Math.ceil(waitMs / 1e3)} s`;
}
function outcomeOf(fault, connection, signal) {
	const status = fault.response === void 0 ? null : fault.status ?? null;
	if (signal.aborted) return { reason: "the run was interrupted" };
	if (status === 401) return { reason: "it does not take the token" };
	if (status !== null && status < 500) return { reason: `it answered with status ${status}: ${quoted(fault.message ?? "", connection)}` };
	if (status !== null) return {
		reason: `it answered with status ${status}`,
		isSlow: true
	};
	const { message = "there was no answer" } = fault.cause instanceof Error ? fault.cause : fault;
	return { reason: quoted(message, connection) };
}
function quoted(text, { token }) {
	return require_request.quoteReply(text, token === null ? [] : [token]);
}
/** What the library needs of a `fetch` answer. */
function asFetched(status, given, body, url) {
	const headers = new Map(Object.entries(given).map(([name, value]) => [name, String(value)]));
	return {
		status,
		statusText: "",
		url,
		headers: {
			get: (name) => headers.get(name.toLowerCase()) ?? null,
			[Symbol.iterator]: () => headers.entries()
		},
		text: async () => body.toString("utf8"),
		arrayBuffer: async () => new Uint8Array(body).buffer
	};
}

exports.askGithub = askGithub;