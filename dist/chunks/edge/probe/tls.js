const require_certificate_warnings = require("../../delivery/certificate-warnings.js");
const require_sample = require("../../delivery/sample.js");
const require_request = require("../request.js");
const require_connection_evidence = require("./connection-evidence.js");
const require_open_edge = require("../open-edge.js");
let node_net = require("node:net");
let node_tls = require("node:tls");

// src/edge/probe/tls.ts
/**
* Passes when a TLS handshake succeeds with a certificate that verifies and is for the target's host: on the check's
* port, else that of an https target, else 443. One that ends within `warn-days` (14) is a warning. Sends nothing after
* the handshake. Never rejects.
*/
async function probeTls(pair, check, network, signal) {
	try {
		return await shakeHands(addressOf(pair, check), check, network, signal);
	} catch (error) {
		return require_open_edge.judgeConnectionFault(error);
	}
}
function addressOf({ target }, check) {
	const url = new URL(target.url ?? "");
	const own = url.protocol === "https:" && url.port !== "" ? Number(url.port) : 443;
	return new URL(`https://${url.hostname}:${check.port ?? own}`);
}
async function shakeHands(url, check, network, signal) {
	const { hosts } = network;
	const host = require_request.hostOf(url);
	const reason = hosts.refusalOfHost(host);
	if (reason !== null) return require_sample.judgement("error", {
		code: require_request.refusedAddressCode,
		reason
	});
	const proxy = require_open_edge.proxyFor(url, network.variable);
	const tunnel = proxy === null ? null : await require_open_edge.openTunnel(proxy, url, network, signal);
	const { lookup, blame } = require_connection_evidence.watchedLookup(require_connection_evidence.shuffled(hosts.lookup));
	const socket = (0, node_tls.connect)({
		host,
		port: Number(url.port || 443),
		lookup,
		servername: (0, node_net.isIP)(host) === 0 ? host.replace(/\.$/, "") : "",
		rejectUnauthorized: true,
		...network.ca === void 0 ? {} : { ca: network.ca },
		...tunnel === null ? {} : { socket: tunnel }
	});
	const abort = () => socket.destroy(/* @__PURE__ */ new Error("aborted"));
	signal.addEventListener("abort", abort, { once: true });
	if (signal.aborted) abort();
	try {
		await new Promise((resolve, reject) => {
			socket.once("secureConnect", resolve);
			socket.on("error", (error) => reject(blame(error, signal)));
			socket.once("close", () => reject(Object.assign(/* @__PURE__ */ new Error("closed"), { code: "ECONNRESET" })));
		});
		const evidence = {
			...require_connection_evidence.peerOf(socket, tunnel !== null),
			...require_connection_evidence.certificateOf(socket)
		};
		const warnings = require_certificate_warnings.certificateWarnings(evidence.tls, Date.now(), check["warn-days"]);
		return require_sample.judgement("pass", {
			evidence,
			...warnings.length > 0 ? { warnings } : {}
		});
	} finally {
		signal.removeEventListener("abort", abort);
		socket.destroy();
		tunnel?.destroy();
	}
}

exports.probeTls = probeTls;