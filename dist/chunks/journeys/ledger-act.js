const require_entry = require("../ledger/entry.js");
const require_facts = require("./facts.js");

// src/journeys/ledger-act.ts
/** When something is written, and by which run. */
function writingOf({ clock, environment, run }) {
	return {
		at: clock.now().toISOString(),
		actor: {
			...environment.actor,
			id: run
		}
	};
}
/**
* Records an act of its own, also when somebody else did the like after the same entry: theirs stands, and this one comes
* after it. Throws as `append`.
*/
async function recordAct(edge, act) {
	const { follows, ...content } = act;
	const fact = {
		...require_entry.aboutNoRelease,
		...content,
		...writingOf(edge),
		causing: follows,
		batch: 0
	};
	for (let causing = follows;;) {
		const entry = (await edge.ledger.append([{
			...fact,
			causing
		}]))[0];
		if (!entry || require_facts.isRecordOf(entry, fact)) return entry ?? unrecorded();
		causing = entry.seq;
	}
}
function unrecorded() {
	throw new TypeError("the ledger took a fact and gave no entry");
}

Object.defineProperty(exports, "recordAct", {
  enumerable: true,
  get: function () {
    return recordAct;
  }
});
Object.defineProperty(exports, "writingOf", {
  enumerable: true,
  get: function () {
    return writingOf;
  }
});