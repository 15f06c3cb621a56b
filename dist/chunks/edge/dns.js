let node_dns_promises = require("node:dns/promises");

// src/edge/dns.ts
/** For one question to one server; each is asked twice. */
const timeoutMs = 3e3;
const tries = 2;
const nothing = /* @__PURE__ */ new Set(["ENODATA", "ENOTFOUND"]);
/** Asks the name servers for text records (TXT). Never rejects; an abort ends it. */
async function askTexts(name, { servers }, signal) {
	const resolver = new node_dns_promises.Resolver({
		timeout: timeoutMs,
		tries
	});
	if (servers !== void 0) resolver.setServers([...servers]);
	const cancel = () => resolver.cancel();
	signal.addEventListener("abort", cancel, { once: true });
	try {
		return {
			kind: "records",
			records: (await resolver.resolveTxt(name)).map((parts) => parts.join(""))
		};
	} catch (error) {
		const { code = "unknown" } = error;
		if (nothing.has(code)) return {
			kind: "records",
			records: []
		};
		return {
			kind: "failure",
			reason: `the name servers did not answer for ${name} (${code})`
		};
	} finally {
		signal.removeEventListener("abort", cancel);
	}
}

exports.askTexts = askTexts;