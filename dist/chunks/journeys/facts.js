// src/journeys/facts.ts
/** A fact about a shipment, written now by this run. */
function factOf(edge, subject, content) {
	const { files, batch = 0, artifacts = [], responsible = null, evidence = [], ...rest } = content;
	return {
		...rest,
		batch,
		at: edge.clock.now().toISOString(),
		shipment: subject.shipment,
		package: subject.package,
		environment: subject.environment,
		version: subject.version,
		commit: subject.commit,
		artifacts,
		actor: {
			...edge.environment.actor,
			id: edge.run
		},
		responsible,
		evidence,
		...files ? { files } : {}
	};
}
/**
* Whether an append recorded this very fact; otherwise another run was first to record the same act, and its record stands.
* Entries are found by what makes the act, so that the run's id and its clock tell whose record it is.
*/
function isRecordOf(entry, fact) {
	return entry.actor.id === fact.actor.id && entry.at === fact.at;
}

Object.defineProperty(exports, "factOf", {
  enumerable: true,
  get: function () {
    return factOf;
  }
});
Object.defineProperty(exports, "isRecordOf", {
  enumerable: true,
  get: function () {
    return isRecordOf;
  }
});