import { t as createPrivateHosts } from "./private-hosts.js";
import { connect, isIP } from "node:net";
import { request } from "node:http";
import { request as request$1 } from "node:https";

// src/edge/reply.ts
const longest = 300;
/** What is looked at: enough to quote from, and no work for a server that talks without end. */
const longestRead = 4e3;
/**
* What a server said, fit to be shown, recorded and logged: one line of at most 300 characters without control
* characters, addresses, the given `withheld` words (a token, a recipient's local part) and anything a CI runner
* would take for a command (`::add-mask::`, `##[error]`).
*/
function quoteReply(text, withheld = []) {
	const line = withholding(text.length > longestRead ? text.slice(0, longestRead).replace(/\S{0,400}$/, "") : text, withheld).replace(/\u001B\[[0-?]*[ -/]*[@-~]/g, "").replace(/[\p{C}\p{Z}]+/gu, " ").replace(/<?[^\s<>()[\]:;,"'@]+@[^\s<>()[\]:;,"'@]+>?/g, "<recipient>").replace(/:{2,}/g, ":").replace(/##\[/g, "# [").trim();
	return line.length > longest ? `${line.slice(0, 299).replace(/\p{Cs}/gu, "")}…` : line;
}
/** The parts of an address that a server may repeat by themselves. */
function wordsOf(address) {
	const local = address.slice(0, address.lastIndexOf("@"));
	return local.length < 3 ? [address] : [address, local];
}
function withholding(text, words) {
	return words.reduce((rest, word) => {
		const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
		return word === "" ? rest : rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "giu"), "***");
	}, text);
}

// src/edge/dial.ts
/** The host of a URL as the resolver wants it: an IPv6 address without its brackets. */
function hostOf(url) {
	return url.hostname.replace(/^\[(.*)\]$/, "$1");
}
const nothingListed = createPrivateHosts([]);
/** TEST-NET-1 (RFC 5737): no host has it, so a name that may have it all the same is named in the list. */
const nowhere = "192.0.2.1";
/**
* Whether `network.private-hosts` itself speaks for this host: by name, or for an address by itself or its range.
* A public address that is merely permitted is not listed.
*/
function isListed(host, hosts) {
	const name = host === "localhost" ? "127.0.0.1" : nowhere;
	const address = isIP(host) === 0 ? name : host;
	return hosts.refusal(host, address) === null && nothingListed.refusal(host, address) !== null;
}
/** A TCP connection to a permitted address. Rejects with why there is none, also when time is up or the signal aborts. */
async function dial(server, hosts, signal) {
	const refusal = hosts.refusalOfHost(server.host);
	if (refusal !== null) throw new Error(refusal);
	return new Promise((resolve, reject) => {
		const socket = connect({
			host: server.host,
			port: server.port,
			lookup: hosts.lookup
		});
		const timer = setTimeout(() => socket.destroy(/* @__PURE__ */ new Error("the connection timed out")), server.timeoutMs);
		const interrupt = () => socket.destroy(/* @__PURE__ */ new Error("the run was interrupted"));
		const settled = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", interrupt);
			socket.off("error", reject);
		};
		signal.addEventListener("abort", interrupt, { once: true });
		socket.once("error", reject);
		socket.once("connect", () => {
			settled();
			resolve(socket);
		});
		socket.once("close", settled);
		if (signal.aborted) interrupt();
	});
}
const wordsOfCodes = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was cut",
	EHOSTUNREACH: "the host is unreachable",
	ENETUNREACH: "the network is unreachable",
	ENOTFOUND: "the name is unknown",
	EAI_AGAIN: "the name could not be resolved",
	ETIMEDOUT: "the connection timed out",
	EPIPE: "the connection was cut"
};
/** Why a connection failed, in words without the address. */
function describeFailure(error) {
	return wordsOfCodes[error.originalCode ?? ""] ?? wordsOfCodes[error.code ?? ""] ?? error.message;
}

// src/edge/request.ts
/** How long a request in flight may still be answered once the run is interrupted. */
const graceMs = 5e3;
/** Whether a URL may be spoken to at all: https, or plain http where `network.private-hosts` names the host. */
function mayAddress(url, hosts) {
	return url.protocol === "https:" || url.protocol === "http:" && isListed(hostOf(url), hosts);
}
/**
* One request over a connection of its own: no redirects, no proxy, no retries, no cookies, and only to addresses that
* `network.private-hosts` permits at the moment of dialling. Never rejects. An abort before the request is out ends it at once,
* after that only when the grace is over.
*/
async function request$2(options) {
	const { url, hosts, signal } = options;
	if (signal.aborted) return {
		kind: "failure",
		sent: false,
		reason: "the run was interrupted"
	};
	const refusal = hosts.refusalOfHost(hostOf(url));
	if (refusal !== null) return {
		kind: "failure",
		sent: false,
		reason: quoteReply(refusal)
	};
	try {
		return await new Promise((resolve) => dispatch(options, resolve));
	} catch (error) {
		return {
			kind: "failure",
			sent: false,
			reason: reasonOf(error)
		};
	}
}
function dispatch(options, resolve) {
	const { url, method, headers, hosts, signal, timeoutMs } = options;
	const secure = url.protocol === "https:";
	let sent = false;
	const call = (secure ? request$1 : request)(url, {
		method,
		headers,
		agent: false,
		lookup: hosts.lookup
	});
	const stop = (reason) => call.destroy(new Error(reason));
	const timer = setTimeout(stop, timeoutMs, `there was no answer within ${timeoutMs / 1e3} s`);
	let grace;
	const interrupt = () => {
		if (sent) grace = setTimeout(stop, graceMs, "the run was interrupted");
		else stop("the run was interrupted");
	};
	function finish(response) {
		clearTimeout(timer);
		clearTimeout(grace);
		signal.removeEventListener("abort", interrupt);
		call.destroy();
		resolve(response);
	}
	signal.addEventListener("abort", interrupt, { once: true });
	call.on("socket", (socket) => socket.once(secure ? "secureConnect" : "connect", () => sent = true));
	call.on("error", (error) => finish({
		kind: "failure",
		sent,
		reason: reasonOf(error)
	}));
	call.on("response", (incoming) => collect(incoming, options.maximumBytes, finish));
	call.end(options.body);
}
function collect(incoming, maximumBytes, finish) {
	const chunks = [];
	let bytes = 0;
	const done = (cut) => finish({
		kind: "answer",
		status: incoming.statusCode ?? 0,
		headers: incoming.headers,
		body: Buffer.concat(chunks).subarray(0, maximumBytes),
		cut
	});
	incoming.on("data", (chunk) => {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > maximumBytes) done(true);
	});
	incoming.on("end", () => done(false));
	incoming.on("error", () => done(true));
}
function reasonOf(error) {
	return quoteReply(describeFailure(error));
}

export { dial as a, quoteReply as c, describeFailure as i, wordsOf as l, mayAddress as n, hostOf as o, request$2 as r, isListed as s, graceMs as t };