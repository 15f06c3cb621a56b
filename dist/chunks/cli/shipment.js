const require_cli_program_ts = require("./program.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_open_edge = require("../edge/open-edge.js");

// src/ledger/shipments.ts
/** Folds verified entries into shipments, in the order in which they were first frozen. Linear in the entries. */
function foldShipments(entries) {
	const drafts = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.shipment === null) continue;
		const draft = drafts.get(entry.shipment);
		if (entry.kind === "shipment.frozen") drafts.set(entry.shipment, freeze(entry, entry.shipment, draft));
		else if (draft) addTo(draft, entry);
	}
	return [...drafts.values()].map(finish);
}
/** The shipment last announced to an environment, whatever became of it since; null when there is none. */
function lastAnnounced(shipments, to) {
	return shipments.filter((shipment) => shipment.environment === to.environment && shipment.package === to.package).reduce((last, shipment) => last && last.frozen.seq > shipment.frozen.seq ? last : shipment, null);
}
/** How often this release was announced to this environment: the highest attempt, 0 before the first. */
function lastAttempt(shipments, of) {
	const attempts = shipments.filter((shipment) => shipment.package === of.package && shipment.environment === of.environment && shipment.version === of.version && shipment.commit === of.commit).map((shipment) => shipment.frozen.payload.attempt);
	return Math.max(0, ...attempts);
}
/** Who was told by messages of these kinds; the server ids are those of all kinds. In the order of first acceptance. */
function reachedBy(shipment, kinds = ["notice", "revision"]) {
	const people = /* @__PURE__ */ new Map();
	for (const act of shipment.acts) for (const sent of act.messages) {
		if (sent.receipt?.state !== "accepted") continue;
		const key = JSON.stringify([sent.channel, sent.recipient]);
		const person = people.get(key) ?? {
			told: false,
			audiences: sent.audiences,
			sent: []
		};
		if (kinds.includes(act.kind)) person.told = true;
		person.sent.push(sent);
		people.set(key, person);
	}
	return [...people.values()].flatMap(({ told, audiences, sent }) => {
		const first = sent[0];
		if (!told || !first) return [];
		const serverIds = sent.flatMap(({ receipt }) => receipt?.serverId ?? []);
		return [{
			channel: first.channel,
			recipient: first.recipient,
			audiences,
			serverIds
		}];
	});
}
/** The acts of one kind: `actsOf(shipment, 'proof').length > 0` tells whether a proof was sent or begun. */
function actsOf(shipment, kind) {
	return shipment.acts.filter((act) => act.kind === kind);
}
function freeze(entry, id, draft) {
	if (!draft) return {
		id,
		frozen: entry,
		intents: [],
		receipts: /* @__PURE__ */ new Map(),
		verdicts: [],
		deployments: []
	};
	draft.frozen = entry;
	return draft;
}
function addTo(draft, entry) {
	if (entry.kind === "verify.result") draft.verdicts.push(entry);
	else if (entry.kind === "deploy.finished") draft.deployments.push(entry.seq);
	else if (entry.kind.endsWith(".intent")) draft.intents.push(entry);
	else if (entry.kind.endsWith(".receipts")) for (const receipt of payloadOf(entry).receipts) draft.receipts.set(receipt.message, receipt);
}
function finish(draft) {
	const { frozen } = draft;
	return {
		id: draft.id,
		package: frozen.package,
		environment: frozen.environment,
		version: frozen.version,
		commit: frozen.commit,
		frozen: {
			seq: frozen.seq,
			at: frozen.at,
			payload: payloadOf(frozen)
		},
		acts: draft.intents.map((intent) => sendingAct(intent, draft.receipts)),
		verdicts: draft.verdicts.map((entry) => ({
			seq: entry.seq,
			at: entry.at,
			verdict: payloadOf(entry).verdict
		})),
		deployments: draft.deployments
	};
}
function sendingAct(intent, receipts) {
	const { revision, causing, keyId, recipients } = payloadOf(intent);
	return {
		kind: messageKind(intent.kind),
		seq: intent.seq,
		at: intent.at,
		revision,
		causing,
		keyId,
		messages: recipients.map((to) => ({
			...to,
			receipt: receipts.get(to.message) ?? null
		}))
	};
}
function messageKind(kind) {
	return kind.slice(0, kind.indexOf("."));
}
/** `entryFault` has checked the payload against the schema of its kind, when it was written and when it was read. */
function payloadOf(entry) {
	return entry.payload;
}

// src/ledger/frozen.ts
/**
* The bytes of a frozen file, once they are proved to be the ones that the entry names: the file itself is not in
* the chain, its digest is. Throws LEDGER_BROKEN (exit code 8) when it is missing or was changed.
*/
function frozenBytes(file, bytes) {
	if (bytes !== null && require_open_edge.sha256Of(bytes) === file.sha256) return bytes;
	const what = bytes === null ? "is missing" : "is not the file that was announced";
	throw new require_cli_ahead_ts.WaybillError("LEDGER_BROKEN", `${file.path} in the ledger ${what} (SHA-256 ${file.sha256}).`, {
		exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken,
		hint: "Run `waybill ledger verify`, and restore the ledger branch from a clone where it verifies."
	});
}

// src/journeys/announced.ts
/**
* The shipment that a release in an environment is: by its version, with or without a `v`, else the one last announced
* there. Throws NOTHING_ANNOUNCED.
*/
function announcedShipment(entries, asked) {
	const shipments = foldShipments(entries);
	const { environment, release } = asked;
	const version = release === null ? null : plainVersion(release);
	const there = shipments.filter((one) => one.environment === environment && (version === null || one.version === version));
	const found = lastAnnounced(there, {
		environment,
		package: null
	});
	if (found) return found;
	throw new require_cli_ahead_ts.WaybillError("NOTHING_ANNOUNCED", `${release ?? "No release"} was ${release === null ? "" : "not "}announced to ${environment}${release === null ? " yet" : ""}.`, { hint: `Announce it first: waybill announce --environment ${environment}` });
}
/** A version without the dress of its tag: `v1.4.0` and `api@1.4.0` are 1.4.0. */
function plainVersion(text) {
	return /\d+\.\d+\.\d+.*$/.exec(text)?.[0] ?? text;
}
/** What entries about a shipment say it is. Throws LEDGER_BROKEN for one without environment, version or commit. */
function subjectOf(shipment) {
	const { id, environment, version, commit } = shipment;
	if (environment === null || version === null || commit === null) throw new require_cli_ahead_ts.WaybillError("LEDGER_BROKEN", `The shipment ${id} has no environment, version or commit.`, { exitCode: require_cli_ahead_ts.exitCodes.ledgerBroken });
	return {
		shipment: id,
		package: shipment.package,
		environment,
		version,
		commit
	};
}
/** A tag that was made since must name what was announced: otherwise something else is about to be called by its name. */
async function refuseMovedTag(edge, template, shipment) {
	const { tags } = await edge.repository.tags();
	const family = template === null ? require_shared.mainFamily(tags.map(({ name }) => name)) : require_shared.familyOf(template);
	const tag = tags.find(({ name }) => family.versionIn(name) === shipment.version);
	if (!tag || tag.oid === shipment.commit) return;
	throw new require_cli_ahead_ts.WaybillError("TAG_MISPLACED", `The tag ${tag.name} names ${tag.oid.slice(0, 12)}, and ${shipment.version} was announced at ${shipment.commit?.slice(0, 12)}.`, { hint: `Announce what the tag names: waybill announce --to ${tag.name} --environment ${shipment.environment}` });
}
/** Readers are found again by their keyed hashes: with another key they would all be strangers. */
function refuseOtherKey({ frozen }, { keyId }) {
	const { keyId: then } = frozen.payload;
	if (then === null || keyId === null || then === keyId) return;
	throw new require_cli_ahead_ts.WaybillError("RECIPIENT_KEY_MISSING", `The readers of this shipment were recorded with another WAYBILL_RECIPIENT_KEY (${then}) than the one that is set (${keyId}).`, { hint: "Set the key that the shipment was announced with." });
}
/** The release as it was announced. */
async function frozenRelease(edge, { frozen }) {
	const { release } = frozen.payload;
	const bytes = frozenBytes(release, await edge.ledger.file(frozen.seq, release.path));
	return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

// src/journeys/environment.ts
/**
* Throws PACKAGE_AMBIGUOUS where `packages` are configured: a shipment is of one package, and nothing here tells which.
*/
function refusePackages({ packages }) {
	const names = Object.keys(packages ?? {});
	if (names.length === 0) return;
	throw new require_cli_ahead_ts.WaybillError("PACKAGE_AMBIGUOUS", `waybill.yml has packages (${names.join(", ")}), and a shipment is of one.`, { hint: "This version ships one product a repository. Give each package a configuration of its own, without packages:, and name it with --config." });
}
/** An environment of the configuration. Throws ENVIRONMENT_UNKNOWN, naming those that there are. */
function environmentOf(configuration, name) {
	const known = Object.keys(configuration.environments);
	const environment = known.includes(name) ? configuration.environments[name] : void 0;
	if (environment) return environment;
	throw new require_cli_ahead_ts.WaybillError("ENVIRONMENT_UNKNOWN", `waybill.yml has no environment ${name}.`, { hint: known.length > 0 ? `Its environments: ${known.join(", ")}.` : `Add one:\nenvironments:\n  ${name}: { targets: [https://acme.example], notify: [] }` });
}

// src/cli/shipment.ts
/** The edge of a call, with its secrets known to whatever prints. */
function edgeOf({ world, signal }) {
	return require_open_edge.openEdge(world, {
		signal,
		redact: require_cli_program_ts.createRedactor(require_cli_program_ts.secretsOf(world))
	});
}
/** What became of the messages, in lines: the counts, then everything that was not simply accepted. */
function sendingRemarks({ counts, messages }) {
	const parts = Object.entries(counts).filter(([, count]) => count > 0);
	const notable = messages.filter(({ state, reason }) => state !== "accepted" && reason !== null);
	return [{
		level: "info",
		text: `Messages: ${parts.map(([state, count]) => `${count} ${state}`).join(", ") || "none"}.`
	}, ...notable.map(({ state, channel, recipient, reason }) => ({
		level: state === "skipped" ? "info" : "warning",
		text: `${state}: ${channel} ${recipient.slice(0, 12)}: ${reason}`
	}))];
}
function sendingOutputs({ shipment, version, counts }) {
	return {
		...shipment === null ? {} : { shipment },
		version: version ?? "",
		"messages-accepted": String(counts.accepted ?? 0),
		"messages-unknown": String(counts.unknown ?? 0)
	};
}

Object.defineProperty(exports, "actsOf", {
  enumerable: true,
  get: function () {
    return actsOf;
  }
});
Object.defineProperty(exports, "announcedShipment", {
  enumerable: true,
  get: function () {
    return announcedShipment;
  }
});
Object.defineProperty(exports, "edgeOf", {
  enumerable: true,
  get: function () {
    return edgeOf;
  }
});
Object.defineProperty(exports, "environmentOf", {
  enumerable: true,
  get: function () {
    return environmentOf;
  }
});
Object.defineProperty(exports, "foldShipments", {
  enumerable: true,
  get: function () {
    return foldShipments;
  }
});
Object.defineProperty(exports, "frozenRelease", {
  enumerable: true,
  get: function () {
    return frozenRelease;
  }
});
Object.defineProperty(exports, "lastAttempt", {
  enumerable: true,
  get: function () {
    return lastAttempt;
  }
});
Object.defineProperty(exports, "plainVersion", {
  enumerable: true,
  get: function () {
    return plainVersion;
  }
});
Object.defineProperty(exports, "reachedBy", {
  enumerable: true,
  get: function () {
    return reachedBy;
  }
});
Object.defineProperty(exports, "refuseMovedTag", {
  enumerable: true,
  get: function () {
    return refuseMovedTag;
  }
});
Object.defineProperty(exports, "refuseOtherKey", {
  enumerable: true,
  get: function () {
    return refuseOtherKey;
  }
});
Object.defineProperty(exports, "refusePackages", {
  enumerable: true,
  get: function () {
    return refusePackages;
  }
});
Object.defineProperty(exports, "sendingOutputs", {
  enumerable: true,
  get: function () {
    return sendingOutputs;
  }
});
Object.defineProperty(exports, "sendingRemarks", {
  enumerable: true,
  get: function () {
    return sendingRemarks;
  }
});
Object.defineProperty(exports, "subjectOf", {
  enumerable: true,
  get: function () {
    return subjectOf;
  }
});