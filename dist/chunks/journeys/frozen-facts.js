const require_shared = require("../cli/source.js");
const require_announced = require("./announced.js");

// src/journeys/frozen-facts.ts
/** What a later message says of a shipment: what was announced, with today's addresses. */
function frozenFacts(configuration, { shipment, announcements }, told) {
	const { payload } = shipment.frozen;
	const { shipment: id, package: part, environment, version, commit } = require_announced.subjectOf(shipment);
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

Object.defineProperty(exports, "frozenFacts", {
  enumerable: true,
  get: function () {
    return frozenFacts;
  }
});