const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_shipment = require("./shipment.js");

// src/journeys/frozen-facts.ts
/** What a later message says of a shipment: what was announced, with today's addresses. */
function frozenFacts(configuration, { shipment, announcements }, told) {
	const { payload } = shipment.frozen;
	const { shipment: id, package: part, environment, version, commit } = require_shipment.subjectOf(shipment);
	const { release, act, at } = told;
	const repositoryUrl = configuration.repository ? require_shared.webAddress(configuration.repository) : repositoryOf(release);
	const { forge, trackers } = configuration;
	return {
		package: part,
		environment,
		version,
		commit,
		act: {
			...act,
			shipment: id
		},
		product: announcements[0].payload.product,
		previousVersion: payload.previousVersion,
		release,
		repositoryUrl,
		links: require_shared.textLinks({
			url: repositoryUrl,
			forge,
			trackers
		}),
		pageUrl: configuration.page["base-url"] ?? null,
		expected: payload.expected,
		earlyAccess: null,
		replyTo: configuration.channels.email?.["reply-to"] ?? null,
		bom: payload.bom && {
			components: payload.bom.components,
			sha256: payload.bom.sha256,
			bytes: 0
		},
		at
	};
}
/** The notes were frozen with their compare link, which begins with the repository's address. */
function repositoryOf({ compareUrl }) {
	return /^(.*?)\/(?:-\/)?(?:compare|branches)\//.exec(compareUrl ?? "")?.[1] ?? null;
}

// src/cli/fail-on.ts
/** What `--fail-on refused` adds to the exit codes of sendings: 6 when any message was refused. Throws USAGE for other words. */
function refusalCodes(options) {
	const value = require_cli_program_ts.textOption(options, "failOn");
	if (value !== null && value !== "refused") throw new require_cli_ahead_ts.WaybillError("USAGE", `--fail-on ${value} is not known.`, { hint: "Write --fail-on refused." });
	return ({ counts }) => value !== null && (counts.refused ?? 0) > 0 ? [require_cli_ahead_ts.exitCodes.unsent] : [];
}
/** Exit codes, each once. */
function distinctCodes(...codes) {
	return [...new Set(codes.flat())];
}

Object.defineProperty(exports, "distinctCodes", {
  enumerable: true,
  get: function () {
    return distinctCodes;
  }
});
Object.defineProperty(exports, "frozenFacts", {
  enumerable: true,
  get: function () {
    return frozenFacts;
  }
});
Object.defineProperty(exports, "refusalCodes", {
  enumerable: true,
  get: function () {
    return refusalCodes;
  }
});