const require_sample = require("../../delivery/sample.js");
const require_answers = require("../forge/answers.js");
const require_request = require("../request.js");
const require_open_edge = require("../open-edge.js");

// src/edge/probe/api-answer.ts
/** More than any list or vector that is worth judging. */
const maximumBytes = 4194304;
/**
* Asks an interface that knows something about a target and is not the target itself: whatever goes wrong is the
* observer's fault. Only over https, or to hosts that `network.private-hosts` names; follows nothing, and goes through the
* proxy of HTTPS_PROXY or HTTP_PROXY unless NO_PROXY names the host. Never rejects.
*/
async function askApi(question, network, signal) {
	const { name, url, telling = [] } = question;
	if (!require_request.mayAddress(url, network.hosts)) return fault("insecure", `${name} is not asked over plain http, unless network.private-hosts names its host`);
	const { method, body, timeoutMs } = question;
	const headers = {
		accept: "application/json",
		"user-agent": "waybill",
		...question.headers
	};
	const { hosts } = network;
	let tunnel;
	try {
		const proxy = require_open_edge.proxyFor(url, network.variable);
		tunnel = proxy === null ? null : await require_open_edge.openTunnel(proxy, url, network, signal);
	} catch (error) {
		return {
			kind: "judged",
			judgement: {
				...require_open_edge.judgeConnectionFault(error),
				outcome: "error"
			}
		};
	}
	const answer = await promptly(require_request.request({
		...tunnel === null ? {} : { tunnel },
		url,
		method,
		headers,
		...body === void 0 ? {} : { body },
		hosts,
		timeoutMs,
		maximumBytes,
		signal
	}), signal);
	if (answer.kind === "failure") return fault("unreachable", `${name} could not be asked: ${answer.reason}`);
	const document = answer.status === 200 || telling.includes(answer.status) ? parsed(answer.body) : void 0;
	if (document !== void 0 && !answer.cut) return {
		kind: "document",
		document
	};
	return refusal(name, answer);
}
/** An interrupted request may have a while to end; whoever interrupted it does not wait for that. */
function promptly(response, signal) {
	return new Promise((resolve, reject) => {
		const stop = () => resolve({
			kind: "failure",
			sent: true,
			reason: "there was no time left"
		});
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		response.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}
function refusal(name, { status, headers, cut }) {
	if (cut) return fault("too-large", `${name} answered with more than is read, or broke off`);
	const waitMs = require_answers.retryAfterMs(headers["retry-after"], /* @__PURE__ */ new Date());
	const wait = waitMs === null ? {} : { retryAfterMs: waitMs };
	switch (status) {
		case 200: return fault("answer", `${name} answered with what is not JSON`);
		case 401:
		case 403: return fault("credentials", `${name} answered ${status}: the credentials are not right`, { status });
		case 407: return fault("proxy", "a proxy on the way asks for credentials (407)", { status });
		case 429: return fault("rate-limited", `${name} answered 429: asked too often`, {
			status,
			...wait
		});
	}
	if (status >= 300 && status <= 399) return fault("redirect", `${name} answered with a redirect (${status}), which is not followed`, { status });
	return fault(`status-${status}`, `${name} answered ${status}`, {
		status,
		...wait
	});
}
function fault(code, reason, known = {}) {
	return {
		kind: "judged",
		judgement: require_sample.judgement("error", {
			...known,
			code,
			reason
		})
	};
}
function parsed(body) {
	try {
		return JSON.parse(body.toString("utf8").replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}

Object.defineProperty(exports, "askApi", {
  enumerable: true,
  get: function () {
    return askApi;
  }
});