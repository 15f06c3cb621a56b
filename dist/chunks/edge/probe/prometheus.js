const require_markdown = require("../../notes/templates-md.js");
const require_sample = require("../../delivery/sample.js");
const require_cli_program_ts = require("../../cli/program.js");
const require_api_answer = require("./api-answer.js");
const require_check_headers = require("./check-headers.js");
const require_open_edge = require("../open-edge.js");

// src/delivery/judge-prometheus.ts
const longestSaid = 160;
/**
* The query with `{version}`, `{commit}` and `{environment}` filled in; null when it needs a commit or environment
* that is not known. Everything that could end a text of PromQL goes in as an escape of its code point.
*/
function fillQuery(query, expected) {
	const values = {
		version: expected.version,
		commit: expected.commit,
		environment: expected.environment
	};
	let isKnown = true;
	const filled = query.replace(/\{(version|commit|environment)\}/g, (_, name) => {
		const value = values[name] ?? null;
		isKnown &&= value !== null;
		return (value ?? "").replace(/[^\w.:+/ -]/gu, (character) => {
			return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
		});
	});
	return isKnown ? filled : null;
}
/**
* What the answer of `/api/v1/query` shows (Prometheus documentation, HTTP API, instant queries). A server that does
* not answer, or not to this question, is the observer's fault; only a number that is compared can be the target's.
* What is no finite number is no data.
*/
function judgePrometheus(body, check) {
	if (at(body, "status") === "error") return fault("query", `Prometheus does not answer the query: ${text(at(body, "error")) ?? "no reason given"}`);
	const data = at(body, "data");
	const values = at(body, "status") === "success" ? valuesOf(data) : null;
	if (values === null) return fault("answer", "the answer is not that of a query for one moment");
	const told = warningsOf(body);
	const warnings = told.length === 0 ? {} : { warnings: told };
	if (values.length === 0) return noData(check, "no-data", "the query gives no data", warnings);
	if (values.length > 1 && check.reduce === void 0) {
		const reason = `the query gives ${values.length} series; say with \`reduce\` which value is meant`;
		return require_sample.judgement("error", {
			code: "several-series",
			reason,
			...warnings
		});
	}
	if (!values.every(Number.isFinite)) return noData(check, "no-number", "the query gives what is no number", warnings);
	const value = reduced(values, check.reduce);
	if (!Number.isFinite(value)) return noData(check, "no-number", "the sum is no number", warnings);
	const known = {
		...warnings,
		evidence: { value }
	};
	if (compares(value, check.is)) return require_sample.judgement("pass", known);
	return require_sample.judgement("fail", {
		...known,
		code: "value",
		reason: `the value is ${value}, and must be ${check.is}`
	});
}
function noData(check, code, reason, known) {
	switch (check["no-data"]) {
		case "pass": return require_sample.judgement("pass", {
			...known,
			warnings: [...known.warnings ?? [], reason]
		});
		case "fail": return require_sample.judgement("fail", {
			...known,
			code,
			reason
		});
		case "inconclusive": return require_sample.judgement("nodata", {
			...known,
			code,
			reason
		});
	}
}
/** The numbers of a scalar or an instant vector, `[time, "value"]` each; null for anything else. */
function valuesOf(data) {
	const result = at(data, "result");
	const samples = at(data, "resultType") === "scalar" ? [result] : at(data, "resultType") === "vector" && Array.isArray(result) ? result.map((series) => at(series, "value")) : null;
	if (samples === null) return null;
	return samples.map((sample) => {
		const value = Array.isArray(sample) ? sample[1] : void 0;
		return typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
	});
}
function reduced(values, by) {
	const sum = () => values.reduce((total, value) => total + value, 0);
	switch (by) {
		case "min": return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
		case "max": return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
		case "average": return sum() / values.length;
		case "sum":
		case void 0: return sum();
	}
}
function compares(value, comparison) {
	const [, operator = "", bound = ""] = /^(<=|>=|==|!=|<|>) ?(.+)$/.exec(comparison) ?? [];
	const limit = Number(bound);
	switch (operator) {
		case "<": return value < limit;
		case "<=": return value <= limit;
		case ">": return value > limit;
		case ">=": return value >= limit;
		case "==": return value === limit;
		case "!=": return value !== limit;
		default: return false;
	}
}
function warningsOf(body) {
	return ["warnings", "infos"].flatMap((key) => {
		const told = at(body, key);
		return Array.isArray(told) ? told.slice(0, 5).flatMap((one) => text(one) ?? []) : [];
	});
}
function fault(code, reason) {
	return require_sample.judgement("error", {
		code,
		reason
	});
}
function text(value) {
	return typeof value === "string" ? require_markdown.visible(value).trim().slice(0, longestSaid) : null;
}
function at(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}

// src/edge/probe/prometheus.ts
/**
* Asks a Prometheus, or what speaks like one, for the value of a query at this moment. By POST, which has no limit on how long a
* query may be (Prometheus documentation, HTTP API). Rejects with SECRET_MISSING only.
*/
async function probePrometheus(pair, check, { network, timeoutMs }, signal) {
	const query = fillQuery(check.query, pair.expected);
	if (query === null) return require_sample.judgement("nodata", {
		code: "no-claim",
		reason: "the query needs the commit or the environment, which is not known"
	});
	const base = require_cli_program_ts.resolveSecret(check.url, network.variable, "url").replace(/\/+$/, "");
	if (!URL.canParse(base)) return require_sample.judgement("error", {
		code: "url",
		reason: "the URL of Prometheus is none"
	});
	const { headers, redact } = require_check_headers.resolveHeaders(check.headers ?? {}, network.variable);
	const answer = await require_api_answer.askApi({
		name: "Prometheus",
		url: new URL(`${base}/api/v1/query`),
		method: "POST",
		headers: {
			...headers,
			"content-type": "application/x-www-form-urlencoded"
		},
		body: new URLSearchParams({ query }).toString(),
		timeoutMs,
		telling: [
			400,
			422,
			503
		]
	}, network, signal);
	const found = answer.kind === "judged" ? answer.judgement : judgePrometheus(answer.document, check);
	return require_open_edge.redacted(found, redact);
}

exports.probePrometheus = probePrometheus;