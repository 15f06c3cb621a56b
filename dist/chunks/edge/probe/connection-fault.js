const require_open_edge = require("../open-edge.js");
const require_request = require("../request.js");

// src/edge/probe/connection-fault.ts
/** What says more of this machine and its network than of the target. */
const observerFaults = {
	ENOTFOUND: "the host name does not resolve",
	EAI_AGAIN: "the host name could not be resolved just now",
	ENETUNREACH: "this machine has no route to it",
	EADDRNOTAVAIL: "this machine has no address to reach it from",
	EACCES: "this machine does not permit the connection",
	EPERM: "this machine does not permit the connection",
	EMFILE: "this machine has too many open files",
	ENFILE: "this machine has too many open files",
	ENOBUFS: "this machine is out of memory for connections"
};
const targetFaults = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was reset",
	EHOSTUNREACH: "the host cannot be reached",
	EPIPE: "the connection was closed",
	ETIMEDOUT: "the connection timed out",
	EPROTO: "it does not speak TLS as expected",
	Z_BUF_ERROR: "the body ends too early for its encoding",
	Z_DATA_ERROR: "the body is not in the encoding that it claims",
	HPE_HEADER_OVERFLOW: "the headers are larger than 16 KiB",
	CERT_HAS_EXPIRED: "its certificate has expired",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate chain is self-signed",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate cannot be verified",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name"
};
/** What a failed connection shows: a fault of the target, unless its code speaks of this machine. */
function judgeConnectionFault(error) {
	const { code, message } = decisiveFault(error);
	if (code === "ADDRESS_REFUSED") return require_open_edge.judgement("error", {
		code,
		reason: message
	});
	const own = observerFaults[code];
	if (own !== void 0) return require_open_edge.judgement("error", {
		code,
		reason: `${own} (${code})`
	});
	return require_open_edge.judgement("fail", {
		code,
		reason: `${targetFaults[code] ?? "the connection failed"} (${code})`
	});
}
/** Of a target with several addresses, the one that answered at all says more than those that could not be tried. */
function decisiveFault(error) {
	const faults = (error instanceof AggregateError ? error.errors : [error]).map((one) => ({
		code: codeOf(one),
		message: one instanceof Error ? one.message : ""
	}));
	return faults.find(({ code }) => observerFaults[code] === void 0) ?? faults[0] ?? {
		code: "UNKNOWN",
		message: ""
	};
}
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : "UNKNOWN";
}

Object.defineProperty(exports, "judgeConnectionFault", {
  enumerable: true,
  get: function () {
    return judgeConnectionFault;
  }
});