const require_markdown = require("../../notes/templates-md.js");
const require_version_match = require("../../delivery/version-match.js");
const require_open_edge = require("../open-edge.js");
const require_request = require("../request.js");
const require_connection_fault = require("./connection-fault.js");
let node_http = require("node:http");
let node_zlib = require("node:zlib");
let node_https = require("node:https");

// src/delivery/health-status.ts
const healthy = /* @__PURE__ */ new Set([
	"pass",
	"ok",
	"up",
	"warn"
]);
const unhealthy = /* @__PURE__ */ new Set([
	"fail",
	"error",
	"down",
	"out_of_service"
]);
/**
* What a health document says in its `status`, in any case of letters: draft-inadarei-api-health-check-06 with its
* aliases for Node's Terminus and Spring, and MicroProfile Health. Null for any other document.
*/
function readHealthStatus(document) {
	if (typeof document !== "object" || document === null || !Object.hasOwn(document, "status")) return null;
	const { status } = document;
	if (typeof status !== "string") return null;
	const word = status.toLowerCase();
	if (healthy.has(word)) return "pass";
	return unhealthy.has(word) ? "fail" : null;
}

// src/delivery/judge-response.ts
const longestClaim = 100;
/** Servers that name no type, or a type for anything, may still send JSON. */
const jsonType = /^$|[/+]json$|^text\/plain$|^application\/octet-stream$/i;
/**
* What an answer shows. Whose fault a refusal is decides between `fail` (the target's) and `error` (the observer's:
* wrong credentials, asked too often, asked the wrong path). Health bodies follow draft-inadarei-api-health-check-06.
*/
function judgeResponse(answer, check, expected) {
	const { status } = answer;
	const accepted = check.status?.includes(status) ?? (status >= 200 && status <= 299);
	const document = parseBody(answer);
	const health = readHealthStatus(document);
	if (!accepted) return judgeRefusal(answer, health === "pass");
	if (health === "fail") return fault(status, "contradiction", `answered ${status}, but its body says that it is not healthy`);
	if (check.contains !== void 0 && !answer.body.includes(check.contains)) return fault(status, "body", `${answer.truncated ? "the start of the body does" : "the body does"} not contain the text that the check asks for`);
	if ([check.version, check.commit].some((locator) => locator?.startsWith("$")) && document === void 0) return judgeMissingJson(answer);
	return judgeClaim(answer, document, check, expected);
}
function judgeRefusal(answer, claimsHealth) {
	const { status } = answer;
	if (status >= 300 && status <= 399) return fault(status, "redirect", `answered ${status} to ${locationOrigin(answer)}, which is not followed`);
	switch (status) {
		case 401:
		case 403: return observerFault(status, "credentials", `answered ${status}: the check may not see this address`);
		case 404: return observerFault(status, "not-found", "answered 404: is the path of the check right?");
		case 407: return observerFault(status, "proxy", "answered 407: a proxy on the way asks for credentials");
		case 429: return observerFault(status, "rate-limited", "answered 429: asked too often");
	}
	if (claimsHealth) return fault(status, "contradiction", `answered ${status}, but its body says that it is healthy`);
	return fault(status, "status", `answered ${status}`);
}
/** Only the origin: paths and queries of redirects hold sessions and addresses of people. */
function locationOrigin({ headers, url }) {
	const location = headers["location"];
	if (location === void 0) return "nowhere (no Location)";
	return URL.canParse(location, url) ? require_markdown.visible(new URL(location, url).origin) : "an unreadable Location";
}
/** Undefined when the body is not the whole of a JSON document. */
function parseBody({ headers, body, truncated }) {
	const type = mediaType(headers);
	if (truncated || !jsonType.test(type)) return void 0;
	try {
		return JSON.parse(body.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
function mediaType(headers) {
	return (headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
}
function judgeMissingJson({ status, headers, body, truncated }) {
	const type = mediaType(headers);
	if (!jsonType.test(type) || /^\s*</.test(body)) return fault(status, "content-type", `answered ${status} with ${jsonType.test(type) ? "markup" : require_markdown.visible(type).slice(0, longestClaim)} where JSON was expected`);
	if (truncated) return fault(status, "too-large", "the body is larger than 64 KiB");
	return fault(status, "body", `answered ${status} with a body that is not JSON`);
}
function judgeClaim(answer, document, check, expected) {
	const { status } = answer;
	const versionText = check.version === void 0 ? null : textAt(check.version, answer, document);
	const commitText = check.commit === void 0 ? null : textAt(check.commit, answer, document);
	const version = versionText === null ? null : require_version_match.usableVersion(versionText);
	const commit = commitText === null ? null : require_version_match.usableCommit(commitText);
	const known = {
		status,
		version,
		commit
	};
	if (check.version !== void 0 && version === null) return noClaim(known, "version", versionText);
	if (check.commit !== void 0 && commit === null) return noClaim(known, "commit", commitText);
	if (version === null && commit === null) return require_open_edge.judgement("pass", known);
	switch (require_version_match.matchExpectation({
		version,
		commit
	}, expected)) {
		case "match": return require_open_edge.judgement("pass", known);
		case "no-claim": return require_open_edge.judgement("nodata", {
			...known,
			code: "no-claim",
			reason: "the expected commit is not known"
		});
		case "other-version": return require_open_edge.judgement("stale", {
			...known,
			code: "wrong-version",
			reason: `is ${version ?? commit}, not ${require_markdown.visible(expected.version)}`
		});
		case "other-commit": return require_open_edge.judgement("stale", {
			...known,
			code: "wrong-commit",
			reason: `is commit ${commit}, not ${expected.commit}, of ${require_markdown.visible(expected.version)}`
		});
	}
}
/** The printable text at a locator; null where there is none, or something that is not a text or a number. */
function textAt(locator, answer, document) {
	const path = require_version_match.parseJsonPath(locator);
	const value = path === null ? answer.headers[locator.replace(/^header:/i, "").toLowerCase()] : require_version_match.valueAt(document, path);
	if (typeof value !== "string" && typeof value !== "number") return null;
	return require_markdown.visible(String(value)).trim().slice(0, longestClaim);
}
function noClaim(known, what, text) {
	const said = text === null ? `names no ${what} where the check looks for it` : `gives "${text}" as its ${what}`;
	return require_open_edge.judgement("nodata", {
		...known,
		code: "no-claim",
		reason: said
	});
}
function fault(status, code, reason) {
	return require_open_edge.judgement("fail", {
		status,
		code,
		reason
	});
}
function observerFault(status, code, reason) {
	return require_open_edge.judgement("error", {
		status,
		code,
		reason
	});
}

// src/edge/probe/http.ts
/** Of the decoded body: more than any health document, less than what hurts. */
const bodyLimit = 65536;
const headerLimit = 16384;
const decoders = {
	"": null,
	identity: null,
	gzip: node_zlib.createGunzip,
	"x-gzip": node_zlib.createGunzip,
	deflate: node_zlib.createInflate,
	br: node_zlib.createBrotliDecompress
};
/**
* Asks once, over a fresh connection: a connection that is kept open meets the same instance again and again. Follows
* nothing, sends no credentials, and reads at most 64 KiB of the decoded body. Never rejects; when the signal aborts,
* the judgement is of no worth.
*/
async function probeHttp(pair, check, hosts, signal) {
	try {
		const url = require_version_match.probeUrl(pair.target, check);
		const reason = hosts.refusalOfHost(url.hostname);
		if (reason !== null) return require_open_edge.judgement("error", {
			code: require_request.refusedAddressCode,
			reason
		});
		const response = await ask(url, hosts, signal);
		const decoded = decode(response);
		if (decoded === null) {
			response.destroy();
			return require_open_edge.judgement("fail", {
				status: response.statusCode ?? null,
				code: "content-encoding",
				reason: "the body is in an encoding that was not asked for"
			});
		}
		const body = await readStart(decoded).finally(() => response.destroy());
		return judgeResponse({
			...body,
			...headOf(response, url)
		}, check, pair.expected);
	} catch (error) {
		return require_connection_fault.judgeConnectionFault(error);
	}
}
function ask(url, hosts, signal) {
	const options = {
		agent: false,
		lookup: hosts.lookup,
		signal,
		maxHeaderSize: headerLimit,
		rejectUnauthorized: true,
		headers: {
			accept: "application/health+json, application/json;q=0.9, */*;q=0.1",
			"accept-encoding": "identity",
			"cache-control": "no-cache",
			"user-agent": "waybill"
		}
	};
	return new Promise((resolve, reject) => {
		const request = url.protocol === "https:" ? (0, node_https.request)(url, options) : (0, node_http.request)(url, options);
		request.on("response", resolve);
		request.on("error", reject);
		request.on("close", () => reject(Object.assign(/* @__PURE__ */ new Error("no response"), { code: "ECONNRESET" })));
		request.end();
	});
}
function headOf(response, url) {
	const headers = Object.entries(response.headers).map(([name, value]) => {
		return [name, Array.isArray(value) ? value.join(", ") : value ?? ""];
	});
	return {
		url: url.href,
		status: response.statusCode ?? 0,
		headers: Object.fromEntries(headers)
	};
}
/** The body as the server meant it; null for an encoding that is not known. */
function decode(response) {
	const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
	const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : void 0;
	if (decoder === void 0) return null;
	if (decoder === null) return response;
	const decoded = decoder();
	response.on("error", (error) => decoded.destroy(error));
	return response.pipe(decoded);
}
async function readStart(stream) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > bodyLimit) break;
	}
	return {
		body: Buffer.concat(chunks).subarray(0, bodyLimit).toString("utf8"),
		truncated: size > bodyLimit
	};
}

exports.probeHttp = probeHttp;