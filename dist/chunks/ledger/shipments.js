// src/ledger/shipments.ts
/** For how long nobody else may go on with what a run set out to send, unless it says that it is done. */
const leaseMs = 9e5;
/** Folds verified entries into shipments, in the order in which they were first frozen. Linear in the entries. */
function foldShipments(entries) {
	const drafts = /* @__PURE__ */ new Map();
	const returns = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind === "verify.result" && entry.shipment === null) returns.get(entry.causing ?? 0)?.push(entry);
		if (entry.shipment === null) continue;
		const draft = drafts.get(entry.shipment);
		if (entry.kind === "shipment.frozen") drafts.set(entry.shipment, freeze(entry, entry.shipment, draft));
		else if (draft) addTo(draft, entry);
		if (draft && entry.kind === "rollback.recorded") {
			const checks = [];
			draft.rollbacks.push({
				entry,
				checks
			});
			returns.set(entry.seq, checks);
		}
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
		progress: /* @__PURE__ */ new Map(),
		verdicts: [],
		begun: [],
		deployments: [],
		rollbacks: []
	};
	draft.frozen = entry;
	return draft;
}
function addTo(draft, entry) {
	if (entry.kind === "verify.result") draft.verdicts.push(entry);
	else if (entry.kind === "deploy.started") draft.begun.push(entry.seq);
	else if (entry.kind === "deploy.finished") draft.deployments.push(entry.seq);
	else if (entry.kind.endsWith(".intent")) draft.intents.push(entry);
	else if (entry.kind === "sending.claimed") addProgress(draft, payloadOf(entry).intent, entry);
	else if (entry.kind.endsWith(".receipts")) {
		const { intent, receipts } = payloadOf(entry);
		for (const receipt of receipts) draft.receipts.set(receipt.message, receipt);
		addProgress(draft, intent, entry);
	}
}
function addProgress({ progress }, intent, entry) {
	const known = progress.get(intent);
	if (known) known.push(entry);
	else progress.set(intent, [entry]);
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
			payload: payloadOf(frozen),
			artifacts: frozen.artifacts
		},
		acts: draft.intents.map((intent) => sendingAct(intent, draft)),
		verdicts: draft.verdicts.map(recordedVerdict),
		begun: draft.begun,
		deployments: draft.deployments,
		rollbacks: draft.rollbacks.map(({ entry, checks }) => {
			const { to, reason, groups = null } = payloadOf(entry);
			const { seq, at, commit } = entry;
			return {
				seq,
				at,
				to,
				commit,
				reason,
				groups,
				verdicts: checks.map(recordedVerdict)
			};
		})
	};
}
function recordedVerdict(entry) {
	return {
		seq: entry.seq,
		at: entry.at,
		verdict: payloadOf(entry).verdict
	};
}
function sendingAct(intent, { receipts, progress }) {
	const { revision, causing, keyId, bodies, recipients } = payloadOf(intent);
	const entries = progress.get(intent.seq) ?? [];
	return {
		kind: messageKind(intent.kind),
		seq: intent.seq,
		at: intent.at,
		revision,
		causing,
		keyId,
		follows: intent.causing,
		batch: intent.batch,
		bodies: bodies ?? [],
		holders: holdersOf(intent, entries),
		receiptsRecorded: entries.filter(({ kind }) => kind !== "sending.claimed").length,
		messages: recipients.map(({ until, ...to }) => ({
			...to,
			until: until ?? null,
			receipt: receipts.get(to.message) ?? null
		}))
	};
}
/** Receipts that a holder records are its last word; those of a run that is not, or no longer, the holder are only news. */
function holdersOf(intent, entries) {
	const until = new Date(Date.parse(intent.at) + leaseMs).toISOString();
	const before = [];
	let last = {
		run: intent.actor.id ?? null,
		until,
		done: false
	};
	for (const entry of entries) if (entry.kind === "sending.claimed") {
		before.push(last);
		const { run, until: claimed } = payloadOf(entry);
		last = {
			run,
			until: claimed,
			done: false
		};
	} else if (last.run !== null && entry.actor.id === last.run) last = {
		...last,
		done: true
	};
	const [first, ...others] = [...before, last];
	return [first ?? last, ...others];
}
function messageKind(kind) {
	return kind.slice(0, kind.indexOf("."));
}
/** `entryFault` has checked the payload against the schema of its kind, when it was written and when it was read. */
function payloadOf(entry) {
	return entry.payload;
}

Object.defineProperty(exports, "actsOf", {
  enumerable: true,
  get: function () {
    return actsOf;
  }
});
Object.defineProperty(exports, "foldShipments", {
  enumerable: true,
  get: function () {
    return foldShipments;
  }
});
Object.defineProperty(exports, "lastAnnounced", {
  enumerable: true,
  get: function () {
    return lastAnnounced;
  }
});
Object.defineProperty(exports, "lastAttempt", {
  enumerable: true,
  get: function () {
    return lastAttempt;
  }
});
Object.defineProperty(exports, "leaseMs", {
  enumerable: true,
  get: function () {
    return leaseMs;
  }
});
Object.defineProperty(exports, "reachedBy", {
  enumerable: true,
  get: function () {
    return reachedBy;
  }
});