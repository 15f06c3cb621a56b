const require_cli_ahead_ts = require("../cli/ahead.js");
const require_address = require("../notices/address.js");
const require_readers = require("./readers.js");
const require_message = require("../notices/message.js");
const require_suppression = require("../notices/suppression.js");
const require_notes = require("../cli/notes.js");

// src/journeys/audience-check.ts
/**
* Reads the lists of all audiences, or of one, as a sending would, and tells who would be reached and who would not. What is
* wrong is told, not thrown, so that all of it is told at once; what stands in the way of suppressions is told too.
* Throws AUDIENCE_UNKNOWN.
*/
async function checkAudiences(edge, loaded, only) {
	const { configuration } = loaded;
	const names = only === null ? Object.keys(configuration.audiences) : [only];
	if (only !== null) require_notes.audienceOf(configuration, only);
	const refusals = await refusalsOf(edge, configuration, names);
	const open = require_readers.audienceOpener(edge, loaded);
	const checked = [];
	const sound = [];
	for (const name of names) {
		const { audience, told } = await checkOne(edge, configuration, {
			name,
			open,
			refusals
		});
		checked.push(told);
		if (audience) sound.push(audience);
	}
	const together = require_readers.gatherReaders(sound, refusals.refusal).recipients;
	const wrong = checked.some(({ faults }) => faults.length > 0) || refusals.refused;
	return {
		schema: "waybill/audience-check@1",
		suppressions: {
			applied: refusals.reason === null,
			reason: refusals.reason
		},
		audiences: checked,
		readers: together.length,
		inSeveral: together.filter(({ audiences }) => audiences.length > 1).length,
		warnings: checked.flatMap((one) => warningsOf(one)),
		exitCodes: [wrong ? require_cli_ahead_ts.exitCodes.usage : refusals.unread ? require_cli_ahead_ts.exitCodes.incomplete : require_cli_ahead_ts.exitCodes.done]
	};
}
async function refusalsOf(edge, configuration, names) {
	const without = (reason, how = {}) => ({
		refusal: () => null,
		reason,
		refused: false,
		unread: false,
		...how
	});
	if (!names.some((name) => configuration.audiences[name]?.email !== void 0)) return without(null);
	const keys = require_readers.keysOf(edge);
	if (keys.current === null) return without("WAYBILL_RECIPIENT_KEY is not set: who asked to get no more messages cannot be told.");
	let entries;
	try {
		entries = (await edge.ledger.read()).map(({ entry }) => entry);
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError) || error.code !== "LEDGER_UNREACHABLE") throw error;
		return without(`The ledger cannot be read, so who left is not known: ${error.message}`, { unread: true });
	}
	try {
		require_readers.refuseUnreadable(require_suppression.foldSuppressions(entries), keys);
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError)) throw error;
		return without(`${error.message} ${error.hint ?? ""}`.trim(), { refused: true });
	}
	return {
		refusal: require_readers.suppressedIn(entries, keys),
		reason: null,
		refused: false,
		unread: false
	};
}
async function checkOne(edge, configuration, asked) {
	const { name, open, refusals } = asked;
	const written = require_notes.audienceOf(configuration, name);
	const common = {
		name,
		external: require_readers.isExternal(written),
		environments: environmentsOf(configuration, name, written)
	};
	const tracked = await isTracked(edge, written);
	try {
		const { audience, list } = await open(name);
		const { recipients, leftOut } = require_readers.gatherReaders([audience], refusals.refusal);
		const optedOut = list?.optedOut.length ?? 0;
		return {
			audience,
			told: {
				...common,
				reached: countsOf(recipients),
				duplicates: list?.duplicates.length ?? 0,
				optedOut,
				suppressed: refusals.reason === null ? leftOut.length - optedOut : null,
				list: list && {
					name: list.name,
					tracked
				},
				places: recipients.flatMap(placesOf),
				leftOut: leftOut.map(maskedLeftOut),
				faults: []
			}
		};
	} catch (error) {
		const faults = faultsOf(error);
		const nobody = {
			reached: countsOf([]),
			duplicates: 0,
			optedOut: 0,
			suppressed: null,
			places: [],
			leftOut: []
		};
		const list = written.email?.list;
		const path = typeof list === "string" && tracked ? list : null;
		return {
			audience: null,
			told: {
				...common,
				...nobody,
				list: path === null ? null : {
					name: path,
					tracked
				},
				faults
			}
		};
	}
}
function environmentsOf({ environments }, name, { wants }) {
	return Object.entries(environments).filter(([environment, { notify }]) => notify.includes(name) && (wants?.environments?.includes(environment) ?? true)).map(([environment]) => environment);
}
/** A list of people does not belong into a repository; only one that is a file can be in it. */
async function isTracked({ tracked }, { email }) {
	const list = email?.list;
	return typeof list === "string" && !list.includes("://") && !list.includes("${") && await tracked(list);
}
function countsOf(recipients) {
	const counts = {
		slack: 0,
		email: 0,
		webhook: 0,
		teams: 0,
		discord: 0
	};
	for (const { channel } of recipients) counts[channel] += 1;
	return counts;
}
/** The path of a hook is a secret; its host may be said. */
function placesOf({ channel, address }) {
	if (channel === "email") return [];
	return [{
		channel,
		place: channel === "slack" ? address : new URL(address).host
	}];
}
function maskedLeftOut({ channel, address, reason }) {
	return {
		reader: channel === "email" ? require_address.maskedAddress(address) : channel,
		reason
	};
}
function faultsOf(error) {
	return (error instanceof require_cli_ahead_ts.WaybillErrors ? error.errors : [error]).map((one) => {
		if (!(one instanceof require_cli_ahead_ts.WaybillError)) throw one;
		const { code, message, hint, at } = one;
		return {
			code,
			message,
			hint: hint ?? null,
			file: at?.file ?? null,
			line: at?.line ?? null
		};
	});
}
function warningsOf({ name, list, environments, reached, faults }) {
	const nobody = require_message.channelNames.every((channel) => reached[channel] === 0);
	return [
		...list?.tracked ? [`The list ${list.name} of ${name} is tracked by git: whoever may read the repository may read who is on it.`] : [],
		...environments.length === 0 ? [`No environment notifies the audience ${name}.`] : [],
		...nobody && faults.length === 0 ? [`The audience ${name} reaches nobody.`] : []
	];
}

Object.defineProperty(exports, "checkAudiences", {
  enumerable: true,
  get: function () {
    return checkAudiences;
  }
});