const require_sample = require("../../delivery/sample.js");
const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_markdown = require("../../notes/templates-md.js");

// src/edge/probe/manual.ts
/**
* Passes when the approval that the check names is recorded for this release; that is the word of a person, and no claim of a
* version. Until then it says nothing: a person who has not looked yet has not found a fault. Never rejects.
*/
async function probeManual(pair, check, approvals, signal) {
	const name = require_markdown.visible(check.approval);
	try {
		const approval = await unlessAborted(approvals(pair, check.approval), signal);
		if (approval === null) {
			const reason = `waits for the approval ${name}: waybill record approval --name ${name}`;
			return require_sample.judgement("nodata", {
				code: "not-approved",
				reason
			});
		}
		if (approval.decision === "approved") return require_sample.judgement("pass");
		const reason = `${require_markdown.visible(approval.by)} rejected the approval ${name} at ${approval.at}`;
		return require_sample.judgement("fail", {
			code: "rejected",
			reason
		});
	} catch (error) {
		const code = error instanceof require_cli_ahead_ts.WaybillError ? error.code : "UNEXPECTED";
		return require_sample.judgement("error", {
			code,
			reason: "the ledger, which holds the approvals, could not be read"
		});
	}
}
/** Reading a long ledger goes on, for the next look; this one does not wait for it. */
function unlessAborted(value, signal) {
	return new Promise((resolve, reject) => {
		const stop = () => reject(/* @__PURE__ */ new Error("there was no time left"));
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		value.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}

exports.probeManual = probeManual;