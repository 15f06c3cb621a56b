const require_certificate_warnings = require("../../delivery/certificate-warnings.js");
const require_markdown = require("../../notes/templates-md.js");
const require_json_path = require("../../delivery/json-path.js");
const require_sample = require("../../delivery/sample.js");
const require_version_match = require("../../delivery/version-match.js");
const require_plan = require("../../delivery/plan.js");
const require_request = require("../request.js");
const require_connection_evidence = require("./connection-evidence.js");
const require_check_headers = require("./check-headers.js");
const require_open_edge = require("../open-edge.js");
let node_zlib = require("node:zlib");
let node_net = require("node:net");
let node_tls = require("node:tls");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};
let node_http = require("node:http");
let node_https = require("node:https");

// src/delivery/answer-times.ts
/** Beyond this, entries of a ledger and lines of the server's log can no longer be laid side by side. */
const skewLimitMs = 12e4;
const longestWaitMs = 864e5;
/**
* The times of an answer that was received at `receivedAtMs` (milliseconds since 1970). `Retry-After` (RFC 9110, 10.2.3)
* counts with 429 and 503 only, up to a day. An answer out of a cache is as old as its `Age` (RFC 9111, 5.1) and is
* worth a warning of its own: it need not come from what runs now.
*/
function readAnswerTimes(status, headers, receivedAtMs) {
	const ageMs = /^\d{1,9}$/.test(headers["age"] ?? "") ? Number(headers["age"]) * 1e3 : 0;
	const date = parseDate(headers["date"]);
	const skew = date === null ? null : Math.round((date + ageMs - receivedAtMs) / 1e3) * 1e3;
	const wait = status === 429 || status === 503 ? waitOf(headers["retry-after"], receivedAtMs) : null;
	const warnings = [...ageMs > 0 ? [`came from a cache that had kept it for ${ageMs / 1e3} s`] : [], ...skew !== null && Math.abs(skew) > skewLimitMs ? [`its clock is ${Math.abs(skew) / 1e3} s ${skew < 0 ? "behind" : "ahead of"} the clock here`] : []];
	return {
		...skew === null ? {} : { dateSkewMs: skew },
		...wait === null ? {} : { retryAfterMs: wait },
		warnings
	};
}
function waitOf(text, nowMs) {
	const seconds = /^\s*(\d{1,9})\s*$/.exec(text ?? "")?.[1];
	const until = seconds === void 0 ? parseDate(text) : nowMs + Number(seconds) * 1e3;
	return until === null ? null : Math.min(Math.max(until - nowMs, 0), longestWaitMs);
}
/** An HTTP date is always in GMT; anything else would be read in the time zone of this machine. */
function parseDate(text) {
	const time = text !== void 0 && text.trim().endsWith(" GMT") ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? null : time;
}

// src/delivery/health-status.ts
const words = {
	pass: "pass",
	ok: "pass",
	up: "pass",
	warn: "warn",
	fail: "fail",
	error: "fail",
	down: "fail",
	out_of_service: "fail"
};
const mostParts = 3;
const longestPart = 60;
/**
* What a document says in its `status`, in any case of letters: draft-inadarei-api-health-check-06 with its aliases for
* Node's Terminus and Spring Boot, and MicroProfile Health 4. Null for any other document. Of the parts at most three
* are named.
*/
function readHealth(document) {
	const status = statusOf(document);
	if (status === null) return null;
	return {
		status,
		parts: partsOf(document).filter(([, one]) => one !== "pass").filter(([, one]) => one === "fail" || status === "warn").slice(0, mostParts).map(([name]) => require_markdown.visible(name).slice(0, longestPart))
	};
}
function statusOf(part) {
	const text = ownValue(part, "status");
	const word = typeof text === "string" ? text.toLowerCase() : "";
	return Object.hasOwn(words, word) ? words[word] ?? null : null;
}
/** Spring Boot has `components` by name, health+json `checks` with a list to each name, MicroProfile a list with names. */
function partsOf(document) {
	const parts = ownValue(document, "components") ?? ownValue(document, "checks");
	if (typeof parts !== "object" || parts === null) return [];
	if (Array.isArray(parts)) return parts.flatMap((part) => named$1(ownValue(part, "name"), part));
	return Object.entries(parts).flatMap(([name, part]) => {
		return (Array.isArray(part) ? part : [part]).flatMap((one) => named$1(name, one)).slice(0, 1);
	});
}
function named$1(name, part) {
	const status = statusOf(part);
	return status === null || status === "pass" || typeof name !== "string" ? [] : [[name, status]];
}
function ownValue(document, key) {
	if (typeof document !== "object" || document === null || !Object.hasOwn(document, key)) return void 0;
	return document[key];
}

// src/delivery/well-known-claim.ts
/**
* `releaseId` comes first: in health+json (draft-inadarei-api-health-check-06, 3.2 and 3.3) `version` is that of the
* interface, which may stay while releases go by. `build` and `git` are what Spring Boot's info endpoint says.
*/
const versionPlaces = [
	"$.releaseId",
	"$.build.version",
	"$.version"
].map(place);
/** With `management.info.git.mode: full` the id is an object. */
const commitPlaces = [
	"$.git.commit.id",
	"$.git.commit.id.full",
	"$.git.commit.id.abbrev",
	"$.commit"
].map(place);
const fullVersion = /^v?\d+\.\d+\.\d+(-[0-9a-z.-]+)?(\+[0-9a-z.-]+)?$/i;
/**
* What a JSON document says of its release without being asked for it. Only a full version (Semantic Versioning 2.0.0) or
* a commit of seven or more hex digits counts: a `version: 1` is that of an interface or a format.
*/
function findWellKnownClaim(document) {
	const versions = versionPlaces.flatMap((one) => toldAt(document, one));
	const commits = commitPlaces.flatMap((one) => toldAt(document, one));
	const version = versions.find(({ text }) => fullVersion.test(text)) ?? null;
	return {
		version,
		commit: commits.find(({ text }) => require_version_match.usableCommit(text) !== null) ?? versions.find(({ text }) => isCertainlyCommit(text)) ?? null,
		unfilled: version === null ? versions.find(({ text }) => require_version_match.isPlaceholder(text)) ?? null : null
	};
}
/** Where a version is expected, digits alone are a build number or a date. */
function isCertainlyCommit(text) {
	return require_version_match.usableCommit(text) !== null && /[a-f]/i.test(text);
}
function place(at) {
	return {
		at,
		path: require_json_path.parseJsonPath(at) ?? []
	};
}
function toldAt(document, { at, path }) {
	const value = require_json_path.valueAt(document, path);
	return typeof value === "string" ? [{
		text: value.trim(),
		at
	}] : [];
}

// src/delivery/judge-document.ts
const longestClaim = 100;
/** Whether a path into JSON is looked at, so that an answer without JSON cannot be judged. */
function readsJson(locators) {
	return [
		locators.version,
		locators.commit,
		locators.digest
	].some((locator) => locator?.startsWith("$"));
}
/**
* Whether an answer comes from the expected release. Without `version` and `commit` the well-known places are looked at;
* an answer that says nothing there makes no claim, and passes without one (coverage L0). A claim that was asked for and
* is missing, or a placeholder, is `nodata`.
*/
function judgeClaim(statement, locators, expected) {
	const found = claimAt(statement, locators);
	if ("outcome" in found) return found;
	const { where, ...claim } = found;
	const match = require_version_match.matchExpectation(claim, expected);
	if (match !== "no-claim") return judgeMatch(claim, {
		match,
		where,
		expected
	});
	if (!(locators.commit !== void 0 && claim.commit !== null)) return require_sample.judgement("pass", claim);
	return require_sample.judgement("nodata", {
		...claim,
		code: "no-claim",
		reason: "the expected commit is not known"
	});
}
/** The first rule that the document does not keep, in words; null when it keeps all. */
function brokenRule(document, rules) {
	for (const [path, wanted] of Object.entries(rules)) {
		const value = require_json_path.valueAt(document, require_json_path.parseJsonPath(path) ?? []);
		if (value !== wanted) return `${require_markdown.visible(path)} is ${shown(value)}, not ${shown(wanted)}`;
	}
	return null;
}
function claimAt(statement, locators) {
	const digest = textAt(locators.digest, statement);
	if (locators.version === void 0 && locators.commit === void 0) {
		const { version, commit, unfilled } = findWellKnownClaim(statement.document);
		if (unfilled !== null && commit === null) return noClaim({}, "version", short(unfilled.text));
		return asked({
			version: version?.text ?? null,
			commit: commit?.text ?? null,
			digest
		}, locators, version?.at ?? commit?.at ?? null);
	}
	return asked({
		version: textAt(locators.version, statement),
		commit: textAt(locators.commit, statement),
		digest
	}, locators, null);
}
/** The claim that the texts make, unless one was asked for and is none. */
function asked(texts, locators, where) {
	const { version, commit, digest } = texts;
	const claim = {
		version: version === null ? null : require_version_match.usableVersion(short(version)),
		commit: commit === null ? null : require_version_match.usableCommit(short(commit)),
		digest: digest === null ? null : require_version_match.usableDigest(digest)
	};
	const lacking = [
		"version",
		"commit",
		"digest"
	].find((key) => {
		return claim[key] === null && locators[key] !== void 0 && locators[key] !== "none";
	});
	if (lacking === void 0) return {
		...claim,
		where
	};
	const text = texts[lacking];
	return noClaim(claim, lacking, text === null ? null : short(text));
}
function judgeMatch(claim, { match, where, expected }) {
	const { version, commit, digest } = claim;
	const wanted = require_markdown.visible(expected.version);
	const at = where === null ? "" : ` at ${where}`;
	switch (match) {
		case "match": return require_sample.judgement("pass", claim);
		case "other-version": return stale(claim, "wrong-version", `is ${version ?? commit}${at}, not ${wanted}`);
		case "other-commit": return stale(claim, "wrong-commit", `is commit ${commit}, not ${expected.commit}, of ${wanted}`);
		case "other-digest": return stale(claim, "wrong-digest", `runs sha256:${digest}, which is no artifact of ${wanted}`);
	}
}
function stale(claim, code, reason) {
	return require_sample.judgement("stale", {
		...claim,
		code,
		reason
	});
}
/** The text at a locator; null where there is none, or something that is not a text or a number. */
function textAt(locator, { document, headers }) {
	if (locator === void 0 || locator === "none") return null;
	const path = require_json_path.parseJsonPath(locator);
	const name = locator.replace(/^header:/i, "").toLowerCase();
	const header = Object.hasOwn(headers, name) ? headers[name] : void 0;
	const value = path === null ? header : require_json_path.valueAt(document, path);
	return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
function short(text) {
	return require_markdown.visible(text).trim().slice(0, longestClaim);
}
function shown(value) {
	if (value === void 0) return "not there";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value !== null) return "an object";
	return short(JSON.stringify(value));
}
function noClaim(known, what, text) {
	const said = text === null ? `names no ${what} where the check looks for it` : `gives "${text}" as its ${what}`;
	return require_sample.judgement("nodata", {
		...known,
		code: "no-claim",
		reason: said
	});
}

// src/delivery/judge-response.ts
const longestType = 100;
/** Servers that name no type, or a type for anything, may still send JSON. */
const jsonType = /^$|[/+]json$|^text\/plain$|^application\/octet-stream$/i;
/**
* What an answer shows. Whose fault a refusal is decides between `fail` (the target's) and `error` (the observer's:
* wrong credentials, asked too often, asked the wrong path). Health bodies follow draft-inadarei-api-health-check-06.
*/
function judgeResponse(answer, rules, expected) {
	const { status, headers, receivedAtMs } = answer;
	const document = parseBody(answer);
	const health = readHealth(document);
	const { retryAfterMs, warnings: late } = readAnswerTimes(status, headers, receivedAtMs);
	const warnings = [...health?.status === "warn" ? [`warns of itself${named(health)}`] : [], ...late];
	return {
		...judgeAnswer(answer, {
			document,
			health,
			rules,
			expected
		}),
		status,
		...warnings.length > 0 ? { warnings } : {},
		...retryAfterMs === void 0 ? {} : { retryAfterMs }
	};
}
function judgeAnswer(answer, question) {
	const { status } = answer;
	const { health, rules } = question;
	if (!(rules.status?.includes(status) ?? (status >= 200 && status <= 299))) return judgeRefusal(answer, health, rules.redirects ?? 0);
	if (health?.status !== "fail") return judgeBody(answer, question);
	return fault(status, status >= 400 ? "unhealthy" : "contradiction", `answered ${status}, but its body says that it is not healthy${named(health)}`);
}
function judgeBody(answer, { document, rules, expected }) {
	const { status, headers } = answer;
	if (rules.contains !== void 0 && !answer.body.includes(rules.contains)) return fault(status, "body", `${answer.truncated ? "the start of the body does" : "the body does"} not contain the text that the check asks for`);
	const json = rules.json ?? {};
	if ((readsJson(rules) || Object.keys(json).length > 0) && document === void 0) return judgeMissingJson(answer);
	const broken = brokenRule(document, json);
	return broken === null ? judgeClaim({
		document,
		headers
	}, rules, expected) : fault(status, "json", broken);
}
function named({ parts }) {
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function judgeRefusal(answer, health, followed) {
	const { status } = answer;
	if (status >= 300 && status <= 399) {
		const rule = followed === 0 ? "which is not followed" : "which is not followed from here";
		return fault(status, "redirect", `answered ${status} to ${locationOrigin(answer)}, ${rule}`);
	}
	switch (status) {
		case 401:
		case 403: return observerFault(status, "credentials", `answered ${status}: the check may not see this address`);
		case 404: return observerFault(status, "not-found", "answered 404: is the path of the check right?");
		case 407: return observerFault(status, "proxy", "answered 407: a proxy on the way asks for credentials");
		case 429: return observerFault(status, "rate-limited", "answered 429: asked too often");
	}
	if (health !== null && health.status !== "fail") return fault(status, "contradiction", `answered ${status}, but its body says that it is healthy`);
	return fault(status, "status", `answered ${status}${health === null ? "" : named(health)}`);
}
/** Only the origin (or scheme, where there is none): paths and queries of redirects hold sessions and addresses of people. */
function locationOrigin({ headers, url }) {
	const location = headers["location"];
	if (location === void 0) return "nowhere (no Location)";
	if (!URL.canParse(location, url)) return "an unreadable Location";
	const { origin, protocol } = new URL(location, url);
	return require_markdown.visible(origin === "null" ? protocol : origin);
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
	if (!jsonType.test(type) || /^\s*</.test(body)) return fault(status, "content-type", `answered ${status} with ${jsonType.test(type) ? "markup" : require_markdown.visible(type).slice(0, longestType)} where JSON was expected`);
	if (truncated) return fault(status, "too-large", "the body is larger than 64 KiB");
	return fault(status, "body", `answered ${status} with a body that is not JSON`);
}
function fault(status, code, reason) {
	return require_sample.judgement("fail", {
		status,
		code,
		reason
	});
}
function observerFault(status, code, reason) {
	return require_sample.judgement("error", {
		status,
		code,
		reason
	});
}

// src/edge/probe/exchange.ts
/** Of the decoded body: more than any health document, less than what hurts. */
const bodyLimit = 65536;
const headerLimit = 16384;
/** An address that does not answer holds the next one up by so much; the 250 ms of Node is less than a far round trip. */
const attemptMs = 1e3;
const decoders = {
	"": null,
	identity: null,
	gzip: node_zlib.createGunzip,
	"x-gzip": node_zlib.createGunzip,
	deflate: node_zlib.createInflate,
	br: node_zlib.createBrotliDecompress
};
/**
* One question and its answer over a connection of its own. Follows nothing, believes no certificate that does not
* verify, and reads at most 64 KiB of the decoded body and 16 KiB of headers. Rejects with the error of the connection,
* with `ADDRESS_REFUSED` for an address that may not be dialled, `proxy`, or `content-encoding`.
*/
async function exchange(question, network, signal) {
	const { url, proxy } = question;
	const refusal = network.hosts.refusalOfHost(require_request.hostOf(url));
	if (refusal !== null) throw Object.assign(new Error(refusal), { code: require_request.refusedAddressCode });
	const tunnel = proxy === null ? null : await require_open_edge.openTunnel(proxy, url, network, signal);
	const response = await ask(question, {
		network,
		tunnel,
		signal
	});
	const receivedAtMs = Date.now();
	const connection = {
		...require_connection_evidence.peerOf(response.socket, proxy !== null),
		...require_connection_evidence.certificateOf(response.socket)
	};
	try {
		const { bytes, truncated } = await readStart(decode(response));
		const headers = headersOf(response);
		const status = response.statusCode ?? 0;
		const { dateSkewMs } = readAnswerTimes(status, headers, receivedAtMs);
		return {
			answer: {
				url: url.href,
				status,
				headers,
				body: bytes.toString("utf8"),
				truncated,
				receivedAtMs
			},
			evidence: {
				...connection,
				bodySha256: (0, node_crypto.createHash)("sha256").update(bytes).digest("hex"),
				bodyBytes: bytes.length,
				...dateSkewMs === void 0 ? {} : { dateSkewMs }
			}
		};
	} finally {
		response.destroy();
		tunnel?.destroy();
	}
}
function ask(question, { network, tunnel, signal }) {
	const { url } = question;
	const { lookup, blame } = require_connection_evidence.watchedLookup(question.lookup);
	const host = require_request.hostOf(url);
	const secure = {
		rejectUnauthorized: true,
		servername: (0, node_net.isIP)(host) === 0 ? host.replace(/\.$/, "") : "",
		...network.ca === void 0 ? {} : { ca: network.ca }
	};
	const options = {
		...secure,
		lookup,
		signal,
		autoSelectFamilyAttemptTimeout: attemptMs,
		maxHeaderSize: headerLimit,
		headers: {
			accept: "application/health+json, application/json;q=0.9, */*;q=0.1",
			"accept-encoding": "identity",
			"cache-control": "no-cache",
			connection: "close",
			"user-agent": "waybill",
			...lowerCase(question.headers)
		},
		...tunnel === null ? { agent: false } : { createConnection: () => url.protocol === "https:" ? (0, node_tls.connect)({
			...secure,
			socket: tunnel,
			host
		}) : tunnel }
	};
	return new Promise((resolve, reject) => {
		const request = url.protocol === "https:" ? (0, node_https.request)(url, options) : (0, node_http.request)(url, options);
		request.on("response", resolve);
		request.on("error", (error) => {
			tunnel?.destroy();
			reject(blame(error, signal));
		});
		request.on("close", () => reject(Object.assign(/* @__PURE__ */ new Error("no response"), { code: "ECONNRESET" })));
		request.end();
	});
}
function lowerCase(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function headersOf(response) {
	return Object.fromEntries(Object.entries(response.headers).map(([name, value]) => {
		return [name, Array.isArray(value) ? value.join(", ") : value ?? ""];
	}));
}
/** The body as the server meant it. */
function decode(response) {
	const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
	const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : void 0;
	if (decoder === void 0) throw Object.assign(new Error(encoding), { code: "content-encoding" });
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
		bytes: Buffer.concat(chunks).subarray(0, bodyLimit),
		truncated: size > bodyLimit
	};
}

// src/edge/probe/redirects.ts
const followed = [
	301,
	302,
	303,
	307,
	308
];
/**
* Where an answer leads, when that is the very origin that was asked: scheme, host and port. Null for every other answer.
* Elsewhere another service would be asked, and `file:` or a metadata address would be as good as any.
*/
function nextHop(answer, origin) {
	const { location } = answer.headers;
	if (!followed.includes(answer.status) || location === void 0) return null;
	if (!URL.canParse(location, answer.url)) return null;
	const next = new URL(location, answer.url);
	if (next.origin !== origin || next.username !== "" || next.password !== "") return null;
	next.hash = "";
	return next;
}

// src/edge/probe/http.ts
/**
* Asks once, over a fresh connection: a connection that is kept open meets the same instance again and again. Sends no
* credentials but the check's own headers, whose `${NAME}` are taken from the environment and redacted from whatever is
* kept. Follows redirects only where the check says so. Never rejects; when the signal aborts, the judgement is of no
* worth.
*/
async function probeHttp(pair, check, network, signal) {
	try {
		const url = require_plan.probeUrl(pair.target, check);
		const { headers, redact } = require_check_headers.resolveHeaders(check.headers ?? {}, network.variable);
		const question = {
			url,
			headers,
			proxy: require_open_edge.proxyFor(url, network.variable)
		};
		const ask = (lookup) => look(pair, check, {
			question: {
				...question,
				lookup
			},
			network,
			signal
		});
		return require_open_edge.redacted(await route(check, {
			question,
			network,
			signal,
			ask
		}), redact);
	} catch (error) {
		return require_open_edge.judgeConnectionFault(error);
	}
}
/** Which addresses are asked. Behind a proxy they are the proxy's to choose. */
async function route({ addresses, family }, { question, network, signal, ask }) {
	const { hosts } = network;
	const host = require_request.hostOf(question.url);
	if (question.proxy !== null) {
		if (family !== void 0) return require_sample.judgement("error", {
			code: "proxy",
			reason: "the address family cannot be chosen through a proxy: list the host in NO_PROXY"
		});
		const found = await ask(hosts.lookup);
		return addresses === "each" ? withWarnings(found, ["through a proxy its addresses cannot be asked one by one"]) : found;
	}
	const families = family === "both" ? [4, 6] : family === void 0 ? [] : [family];
	if (addresses === "each") return require_connection_evidence.askEach({
		host,
		hosts,
		ask,
		families,
		signal
	});
	if (families.length > 0) return require_connection_evidence.askFamilies({
		host,
		hosts,
		ask,
		families,
		signal
	});
	return ask(require_connection_evidence.shuffled(hosts.lookup));
}
async function look(pair, check, world) {
	try {
		const { answer, evidence } = await follow(check.redirects ?? 0, world);
		return {
			...withWarnings(judgeResponse(answer, check, pair.expected), require_certificate_warnings.certificateWarnings(evidence.tls, answer.receivedAtMs)),
			evidence
		};
	} catch (error) {
		return require_open_edge.judgeConnectionFault(error);
	}
}
/** Each hop is a question of its own, judged at its own dialling; the check's headers go to the first alone. */
async function follow(most, { question, network, signal }) {
	let last = await exchange(question, network, signal);
	const passed = [];
	for (let hop = 0; hop < most; hop += 1) {
		const url = nextHop(last.answer, question.url.origin);
		if (url === null) break;
		passed.push(new URL(last.answer.url).origin);
		last = await exchange({
			...question,
			url,
			headers: {}
		}, network, signal);
	}
	return passed.length === 0 ? last : {
		...last,
		evidence: {
			...last.evidence,
			redirects: passed
		}
	};
}
function withWarnings(found, more) {
	return more.length === 0 ? found : {
		...found,
		warnings: [...found.warnings ?? [], ...more]
	};
}

exports.probeHttp = probeHttp;