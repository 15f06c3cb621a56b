const require_sample = require("../../delivery/sample.js");
const require_request = require("../request.js");
const require_connection_evidence = require("./connection-evidence.js");
const require_open_edge = require("../open-edge.js");
let node_net = require("node:net");

// src/edge/probe/tcp.ts
/**
* Passes when the target's host accepts a connection on the check's port. Sends nothing, and goes through no proxy: those
* make connections for HTTP alone. Never rejects.
*/
function probeTcp(pair, check, hosts, signal) {
	const { url } = pair.target;
	if (url === null) return Promise.resolve(require_sample.judgement("error", {
		code: "no-target",
		reason: "has no address"
	}));
	const host = require_request.hostOf(new URL(url));
	const reason = hosts.refusalOfHost(host);
	if (reason !== null) return Promise.resolve(require_sample.judgement("error", {
		code: require_request.refusedAddressCode,
		reason
	}));
	return new Promise((resolve) => {
		const { lookup, blame } = require_connection_evidence.watchedLookup(require_connection_evidence.shuffled(hosts.lookup));
		const socket = (0, node_net.connect)({
			host,
			port: check.port,
			lookup,
			signal
		});
		const end = (found) => {
			socket.destroy();
			resolve(found);
		};
		socket.on("connect", () => end(require_sample.judgement("pass", { evidence: require_connection_evidence.peerOf(socket, false) })));
		socket.on("error", (error) => end(require_open_edge.judgeConnectionFault(blame(error, signal))));
	});
}

exports.probeTcp = probeTcp;