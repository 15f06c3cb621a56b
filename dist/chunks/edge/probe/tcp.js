const require_open_edge = require("../open-edge.js");
const require_request = require("../request.js");
const require_connection_fault = require("./connection-fault.js");
let node_net = require("node:net");

// src/edge/probe/tcp.ts
/** Passes when the target's host accepts a connection on the check's port. Sends nothing. Never rejects. */
function probeTcp(pair, check, hosts, signal) {
	const host = new URL(pair.target.url).hostname.replace(/^\[(.*)\]$/, "$1");
	const reason = hosts.refusalOfHost(host);
	if (reason !== null) return Promise.resolve(require_open_edge.judgement("error", {
		code: require_request.refusedAddressCode,
		reason
	}));
	return new Promise((resolve) => {
		const socket = (0, node_net.connect)({
			host,
			port: check.port,
			lookup: hosts.lookup,
			signal
		});
		const end = (found) => {
			socket.destroy();
			resolve(found);
		};
		socket.on("connect", () => end(require_open_edge.judgement("pass")));
		socket.on("error", (error) => end(require_connection_fault.judgeConnectionFault(error)));
	});
}

exports.probeTcp = probeTcp;