import { t as judgement } from "../../delivery/sample.js";
import { n as refusedAddressCode } from "../private-hosts.js";
import { t as judgeConnectionFault } from "./connection-fault.js";
import { connect } from "node:net";

// src/edge/probe/tcp.ts
/** Passes when the target's host accepts a connection on the check's port. Sends nothing. Never rejects. */
function probeTcp(pair, check, hosts, signal) {
	const host = new URL(pair.target.url).hostname.replace(/^\[(.*)\]$/, "$1");
	const reason = hosts.refusalOfHost(host);
	if (reason !== null) return Promise.resolve(judgement("error", {
		code: refusedAddressCode,
		reason
	}));
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port: check.port,
			lookup: hosts.lookup,
			signal
		});
		const end = (found) => {
			socket.destroy();
			resolve(found);
		};
		socket.on("connect", () => end(judgement("pass")));
		socket.on("error", (error) => end(judgeConnectionFault(error)));
	});
}

export { probeTcp };