const require_cli_ahead_ts = require("./ahead.js");
const require_previewed = require("../journeys/previewed.js");
const require_shipments = require("../ledger/shipments.js");
const require_telling = require("../journeys/telling.js");
const require_announced = require("../journeys/announced.js");
const require_environment = require("../journeys/environment.js");
const require_frozen_facts = require("../journeys/frozen-facts.js");
const require_announcement_plan = require("../journeys/announcement-plan.js");
const require_next_announcement = require("../journeys/next-announcement.js");
const require_shared = require("./source.js");
const require_readers = require("../journeys/readers.js");
const require_report_deployment = require("../journeys/report-deployment.js");
const require_shipment_thread = require("../journeys/shipment-thread.js");
const require_wording = require("../journeys/wording.js");
const require_artifacts = require("../journeys/artifacts.js");
const require_fail_on = require("./fail-on.js");
const require_cli_program_ts = require("./program.js");
const require_shipment = require("./shipment.js");

// src/journeys/cancel.ts
/**
* Calls off what was announced last to an environment: everybody who was, or may have been, told of it is told, in the same
* thread, that it does not come. Cancelled again, it finishes what an earlier run left; the first reason stands.
*
* Throws USAGE without a reason, NOTHING_ANNOUNCED, SHIPMENT_DELIVERED for what was proved, and what `announce` throws of
* lists, channels and the ledger.
*/
async function cancel(edge, loaded, request, signal) {
	const { configuration } = loaded;
	const { environment } = request;
	const part = require_environment.shippedPackage(configuration, request.package ?? null);
	require_environment.environmentOf(configuration, environment);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const shipment = require_announced.announcedShipment(entries, {
		environment,
		release: null,
		package: part
	});
	require_next_announcement.refuseDelivered(shipment, "cancelled");
	const recorded = recordedCancellation(entries, shipment);
	const reason = recorded === null ? request.reason : recorded.reason;
	if (reason === null) throw reasonMissing(environment);
	const thread = require_shipment_thread.threadOf(entries, require_shipments.foldShipments(entries), shipment);
	const { keyId, revision = 1 } = shipment.frozen.payload;
	const readers = await require_readers.findReaders(edge, loaded, environment, {
		entries,
		keyId,
		package: part
	});
	const { seq } = shipment.frozen;
	const facts = {
		...require_frozen_facts.frozenFacts(configuration, thread, {
			release: await require_announced.frozenRelease(edge, shipment),
			act: {
				kind: "cancellation",
				revision,
				causing: seq
			},
			at: recorded?.at ?? edge.clock.now().toISOString()
		}),
		reason
	};
	const overrides = await require_shared.readOverridesOf(edge.files, edge.home, configuration);
	const { compositions, outgoing, others } = require_announcement_plan.planCancellation(facts, thread, readers, await require_wording.wordingFor(edge, readers, overrides));
	const subject = require_announced.subjectOf(shipment);
	const told = (receipts) => require_telling.tellSending(subject, "cancellation", [...require_telling.toldMessages(outgoing, receipts), ...others]);
	const common = {
		compositions,
		outgoing,
		warnings: recorded !== null && request.reason !== null && request.reason !== recorded.reason ? ["It was cancelled before, with another reason: readers keep that one."] : []
	};
	if (request.dryRun) return {
		...common,
		ledgerHead: null,
		sending: told(/* @__PURE__ */ new Map())
	};
	const { receipts, ledgerHead } = await require_telling.tellReaders(edge, thread, {
		before: recorded === null ? require_telling.givingUp(edge, thread, {
			kinds: [
				"notice",
				"revision",
				"exception"
			],
			reason: "The shipment was cancelled."
		}) : [],
		orders: [{
			act: facts.act,
			subject,
			follows: seq,
			keyId: readers.keyId,
			reason,
			at: facts.at,
			outgoing,
			files: Object.fromEntries(compositions.map(({ path, json }) => [path, Buffer.from(json)]))
		}],
		attachments: {}
	}, signal);
	const reports = require_report_deployment.deploymentReports(edge, configuration, request);
	const { faults, exitCodes } = await require_report_deployment.withReports(reports, async () => reports.tell(subject, {
		state: "inactive",
		description: `${subject.version} does not come.`
	}));
	const sending = told(receipts);
	return {
		...common,
		ledgerHead,
		sending: {
			...sending,
			exitCodes: [...sending.exitCodes, ...exitCodes]
		},
		warnings: [...common.warnings, ...faults]
	};
}
/** Why and when it was cancelled before; null when it was not. */
function recordedCancellation(entries, shipment) {
	const [act] = require_shipments.actsOf(shipment, "cancellation");
	const entry = act && entries.find(({ seq }) => seq === act.seq);
	if (!entry) return null;
	const { reason = "" } = entry.payload;
	return {
		reason,
		at: entry.at
	};
}
function reasonMissing(environment) {
	return new require_cli_ahead_ts.WaybillError("USAGE", "--cancel needs a --reason: readers are told why it does not come.", { hint: `For example: waybill announce --cancel --environment ${environment} --reason "A regression in search was found."` });
}

// src/cli/preview-text.ts
const readersShown = 4;
/**
* What a dry run came to, in plain text: for each group of readers what they would get and why, with the message as its
* first reader would get it, then who would get nothing and why not. Readers are masked. Ends with a newline.
*/
function dryRunText(run) {
	const { groups, leftOut } = require_previewed.previewed(run);
	const none = groups.length === 0 ? ["Nobody would get anything.\n"] : [];
	const nothing = leftOut.map(({ count, channel, audiences, reason, ids }) => {
		return `  ${channel === "slack" ? ids.join(", ") : `${count} by ${channel}`}, ${audiences.join(" and ") || "no audience"}: ${reason}\n`;
	});
	return [
		...none,
		...groups.map(groupText),
		...nothing.length === 0 ? [] : [`Would get nothing\n${nothing.join("")}`]
	].join("\n");
}
function groupText({ channel, audiences, readers, subject, why, bytes, sample }) {
	const head = `${channel} to ${audiences.join(" and ")} (${readers.length}): ${subject}`;
	const shown = readers.slice(0, readersShown).map(({ reader, id, timeZone }) => {
		return `${reader === "a hook" ? `hook ${id}` : reader} (${timeZone})`;
	});
	const more = readers.length > readersShown ? `, and ${readers.length - readersShown} more` : "";
	const body = sample.bodies["text"] ?? pretty(sample.bodies["json"]);
	return [
		head,
		"-".repeat(Math.min(head.length, 80)),
		`Who:  ${shown.join(", ")}${more}`,
		`Why:  ${why}`,
		`Size: ${bytes} bytes`,
		"",
		...body.trim().split("\n").map(require_cli_program_ts.plainLine),
		""
	].join("\n");
}
function pretty(json) {
	return json === void 0 ? "" : JSON.stringify(JSON.parse(json), null, 2);
}

// src/cli/announce.ts
/** `waybill announce`: freezes and sends the advance shipping notice, its revision, or that it does not come. */
async function announce(call) {
	const { world, options, signal } = call;
	require_cli_program_ts.refuseTogether(options, [
		"again",
		"revise",
		"cancel"
	]);
	const refused = require_fail_on.refusalCodes(options);
	const environment = require_cli_program_ts.requiredOption(options, "environment", "--environment production");
	const dryRun = require_cli_program_ts.flagOption(options, "dryRun");
	const asked = {
		environment,
		package: require_cli_program_ts.textOption(options, "package"),
		reason: require_cli_program_ts.textOption(options, "reason"),
		dryRun
	};
	if (require_cli_program_ts.flagOption(options, "cancel")) {
		for (const name of [
			"expected",
			"to",
			"hotfix",
			"artifact"
		]) require_cli_program_ts.refuseTogether(options, ["cancel", name]);
		const told = await cancel(await require_shipment.edgeOf(call), world.loaded, asked, signal);
		return cancellationOf(told, dryRun, refused(told.sending));
	}
	const revise = require_cli_program_ts.flagOption(options, "revise");
	if (asked.reason !== null && !revise) throw new require_cli_ahead_ts.WaybillError("USAGE", "--reason goes with --revise or --cancel.", { hint: "Add one of them." });
	const request = {
		...asked,
		expected: require_cli_program_ts.textOption(options, "expected"),
		to: require_cli_program_ts.textOption(options, "to"),
		again: require_cli_program_ts.flagOption(options, "again"),
		hotfix: require_cli_program_ts.flagOption(options, "hotfix"),
		artifacts: require_artifacts.shippedArtifacts(require_cli_program_ts.textOption(options, "artifact")),
		revise
	};
	try {
		const told = await require_previewed.announce(await require_shipment.edgeOf(call), world.loaded, request, signal);
		return outcomeOf(told, dryRun, refused(told.sending));
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError && error.code === "NOTHING_TO_ANNOUNCE") return nothing(error, environment);
		throw error;
	}
}
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function outcomeOf(told, dryRun, refused) {
	const { sending, release, bom } = told;
	const incomplete = told.complete ? [] : [require_cli_ahead_ts.exitCodes.incomplete];
	const codes = require_fail_on.distinctCodes(sending.exitCodes, refused, incomplete);
	const changes = release.accounting.shown + release.accounting.unconventional;
	const what = `${sending.version} for ${sending.environment}: ${counted(changes, "change")}, ${bom ? counted(bom.summary.components, "component") : "no bill of materials"}`;
	const verb = sending.kind === "revision" ? ["Would revise", "Revised"] : ["Would announce", "Announced"];
	return {
		document: {
			...sending,
			exitCodes: codes
		},
		...textsOf(told, dryRun),
		remarks: [
			...told.warnings.map((text) => ({
				level: "warning",
				text
			})),
			{
				level: "info",
				text: `${verb[dryRun ? 0 : 1]} ${what}.`
			},
			...require_shipment.sendingRemarks(sending)
		],
		exitCodes: codes,
		outputs: {
			...require_shipment.sendingOutputs(sending),
			...told.ledgerHead === null ? {} : { "ledger-head": told.ledgerHead },
			...bom ? { "bom-sha256": bom.summary.sha256 } : {}
		}
	};
}
function cancellationOf(told, dryRun, refused) {
	const { sending, warnings, ledgerHead } = told;
	const codes = require_fail_on.distinctCodes(sending.exitCodes, refused);
	const text = `${dryRun ? "Would cancel" : "Cancelled"} ${sending.version} for ${sending.environment}.`;
	return {
		document: {
			...sending,
			exitCodes: codes
		},
		...textsOf(told, dryRun),
		remarks: [
			...warnings.map((warning) => ({
				level: "warning",
				text: warning
			})),
			{
				level: "info",
				text
			},
			...require_shipment.sendingRemarks(sending)
		],
		exitCodes: codes,
		outputs: {
			...require_shipment.sendingOutputs(sending),
			...ledgerHead === null ? {} : { "ledger-head": ledgerHead }
		}
	};
}
/** What readers would get and why, or what became of the messages. */
function textsOf(told, dryRun) {
	if (dryRun) return { text: dryRunText(told) };
	return {
		text: require_shipment.sendingTable(told.sending),
		summary: require_shipment.sendingSummary(told.sending)
	};
}
function nothing({ message }, environment) {
	return {
		document: {
			schema: "waybill/sending@1",
			shipment: null,
			kind: "notice",
			version: null,
			environment,
			messages: [],
			counts: {},
			exitCodes: [require_cli_ahead_ts.exitCodes.done]
		},
		text: "",
		remarks: [{
			level: "info",
			text: message
		}],
		exitCodes: [require_cli_ahead_ts.exitCodes.done],
		outputs: {}
	};
}

exports.announce = announce;