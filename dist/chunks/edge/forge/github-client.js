const require_request = require("../request.js");
const require_answers = require("./answers.js");

// src/edge/forge/github-client.ts
/** What the library must not take for a passing fault. */
var Final = class extends Error {
	name = "AbortError";
	isRedirect;
	constructor(message, isRedirect = false) {
		super(message);
		this.isRedirect = isRedirect;
	}
};
/** Opens the connection; nothing is asked yet. */
async function connectGithub({ address, token, privateHosts, timeoutMs, pauseMs }, signal) {
	const [{ Octokit: Core }, { retry }, { throttling }] = await Promise.all([
		Promise.resolve().then(() => require("../../octokit-core.js")),
		Promise.resolve().then(() => require("../../octokit-plugin-retry.js")),
		Promise.resolve().then(() => require("../../octokit-plugin-throttling.js"))
	]);
	const fetch = async (url, init) => {
		const body = typeof init.body === "string" || init.body instanceof Uint8Array ? init.body : null;
		const response = await require_request.request({
			url: new URL(url),
			method: init.method,
			headers: init.headers,
			...body === null ? {} : { body },
			hosts: privateHosts,
			timeoutMs: timeoutMs + (body instanceof Uint8Array ? require_answers.uploadMs(body.length) : 0),
			maximumBytes: require_answers.maximumBytes,
			signal
		});
		if (signal.aborted && (response.kind === "failure" || response.cut || response.status >= 400)) throw new Final("the run was interrupted");
		if (response.kind === "failure") throw new Error(response.reason);
		if (response.status >= 300 && response.status < 400) throw new Final("it answered with a redirect, which is not followed", true);
		if (response.cut) throw new Error("its answer was cut off");
		return asFetched(response.status, response.headers, response.body, url);
	};
	const note = (seconds) => {
		client.waitMs = seconds * 1e3;
	};
	const client = {
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
					409,
					410,
					422,
					429,
					451
				]
			},
			throttle: {
				onRateLimit: note,
				onSecondaryRateLimit: note,
				write: unpaced,
				notifications: unpaced
			}
		}),
		waitMs: null
	};
	return client;
}
/** A question by GraphQL writes nothing, and what writes here sets its own pace: not a second between any two. */
const unpaced = { key: () => ({ schedule: (_options, job) => job() }) };
/** How long GitHub wants to be left alone, in milliseconds; null when that is not what is wrong. */
function waitOf(fault, { waitMs }, { clock }) {
	if (waitMs !== null) return waitMs;
	if (fault.status !== 403 && fault.status !== 429) return null;
	return require_answers.retryAfterMs(fault.response?.headers?.["retry-after"], clock.now());
}
/** Whether a wait is worth it: it is not too long, and not the third for one answer. */
function isWorthWaiting(waitMs, waits) {
	return waitMs <= 12e4 && waits < 2;
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

Object.defineProperty(exports, "Final", {
  enumerable: true,
  get: function () {
    return Final;
  }
});
Object.defineProperty(exports, "connectGithub", {
  enumerable: true,
  get: function () {
    return connectGithub;
  }
});
Object.defineProperty(exports, "isWorthWaiting", {
  enumerable: true,
  get: function () {
    return isWorthWaiting;
  }
});
Object.defineProperty(exports, "waitOf", {
  enumerable: true,
  get: function () {
    return waitOf;
  }
});