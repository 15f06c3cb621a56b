const require_cli_program_ts = require("../../cli/program.js");
const require_request = require("../request.js");
const require_github_client = require("./github-client.js");

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
	const repository = require_cli_program_ts.field(data, "repository");
	const complaints = complaintsOf(errors);
	for (const [index, oid] of oids.entries()) {
		const commit = require_cli_program_ts.field(repository, `c${index}`);
		const complaint = complaints.get(`c${index}`) ?? complaints.get("");
		if (require_cli_program_ts.field(commit, "oid") === oid && complaint === void 0) facts.set(oid, factsOf(commit, oid, require_cli_program_ts.text(require_cli_program_ts.field(repository, "nameWithOwner"))));
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
		const path = require_cli_program_ts.list(require_cli_program_ts.field(error, "path"));
		const alias = path[0] === "repository" && typeof path[1] === "string" ? path[1] : "";
		const said = require_cli_program_ts.text(require_cli_program_ts.field(error, "message")) ?? "it reported an error";
		complaints.set(alias, require_cli_program_ts.field(error, "type") === "NOT_FOUND" && path.length === 1 ? unknownRepository : said);
	}
	return complaints;
}
const unknownRepository = "it does not know the repository, or the token may not read it";
function factsOf(commit, oid, repository) {
	const merged = require_cli_program_ts.list(require_cli_program_ts.field(require_cli_program_ts.field(commit, "associatedPullRequests"), "nodes")).filter((one) => require_cli_program_ts.field(one, "merged") === true && isInto(one, repository));
	return {
		login: require_cli_program_ts.text(require_cli_program_ts.field(require_cli_program_ts.field(require_cli_program_ts.field(commit, "author"), "user"), "login")),
		pullRequest: pullRequestOf(merged.find((one) => require_cli_program_ts.field(require_cli_program_ts.field(one, "mergeCommit"), "oid") === oid) ?? earliest(merged))
	};
}
/** A fork's pull requests within itself say nothing about this repository. */
function isInto(pullRequest, repository) {
	const base = require_cli_program_ts.text(require_cli_program_ts.field(require_cli_program_ts.field(pullRequest, "baseRepository"), "nameWithOwner"));
	return base !== null && base.toLowerCase() === repository?.toLowerCase();
}
/** GitHub's times are all written alike, so that their texts are in their order. */
function earliest(pullRequests) {
	const at = (one) => require_cli_program_ts.text(require_cli_program_ts.field(one, "mergedAt")) ?? "~";
	return pullRequests.reduce((first, one) => first === void 0 || at(one) < at(first) ? one : first, void 0);
}
function pullRequestOf(value) {
	const number = require_cli_program_ts.numeral(require_cli_program_ts.field(value, "number"));
	if (number === null) return null;
	const author = require_cli_program_ts.field(value, "author");
	const login = require_cli_program_ts.text(require_cli_program_ts.field(author, "login"));
	const isBot = require_cli_program_ts.field(author, "__typename") === "Bot" && login?.endsWith("[bot]") === false;
	return {
		number,
		title: require_cli_program_ts.text(require_cli_program_ts.field(value, "title")) ?? "",
		body: require_cli_program_ts.text(require_cli_program_ts.field(value, "body")) ?? "",
		labels: require_cli_program_ts.list(require_cli_program_ts.field(require_cli_program_ts.field(value, "labels"), "nodes")).flatMap((one) => require_cli_program_ts.text(require_cli_program_ts.field(one, "name")) ?? []),
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
	const github = await require_github_client.connectGithub(connection, signal);
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
			const waitMs = require_github_client.waitOf(fault, github, connection);
			if (waitMs === null) return outcomeOf(fault, connection, signal);
			if (!require_github_client.isWorthWaiting(waitMs, waits)) return { reason: limitReached(waitMs) };
			await connection.clock.sleep(waitMs, signal);
		}
	}
}
function isLimited({ errors }) {
	return errors?.some(({ type }) => type === "RATE_LIMITED") === true;
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

exports.askGithub = askGithub;