const require_outgoing = require("./outgoing.js");
const require_notes = require("../cli/notes.js");

// src/notices/release-for.ts
/**
* Opens the words that overrides have for audiences: to be handed to `composeBodies`, which asks it for every release that a
* message tells of. Of several audiences of a recipient the first, in code unit order, that has words for a change says them.
*/
function openReleaseFor(overrides) {
	if (!Object.values(overrides.changes).some(({ audiences }) => audiences !== void 0)) return (_, release) => release;
	return ({ audiences }, release) => inWordsOf(audiences, release, overrides);
}
/** Each audience's words are looked up in what was written, never in what another audience is told. */
function inWordsOf(audiences, release, overrides) {
	const tellings = audiences.map((audience) => require_notes.wordsFor(release, audience, overrides));
	const told = /* @__PURE__ */ new Map();
	for (const { sections } of tellings) for (const [at, { changes }] of sections.entries()) for (const [index, change] of changes.entries()) if (change !== release.sections[at]?.changes[index] && !told.has(change.id)) told.set(change.id, change);
	return {
		...release,
		sections: release.sections.map((section) => ({
			...section,
			changes: section.changes.map((change) => told.get(change.id) ?? change)
		})),
		breaking: release.breaking.map((entry, index) => tellings.map(({ breaking }) => breaking[index]).find((one) => one !== void 0 && one !== entry) ?? entry)
	};
}

// src/journeys/wording.ts
/**
* The words that audiences have of their own: what overrides say to them, and their templates, all of them read and compiled
* before anything is composed. Throws CONFIG_INVALID and TEMPLATE_INVALID.
*/
async function wordingFor({ files, home }, { readers }, overrides) {
	const words = await require_outgoing.compileWords(readers.map(({ recipient }) => recipient.words), async (file) => {
		const bytes = await files.read(`${home}/${file}`);
		return bytes === null ? null : Buffer.from(bytes).toString("utf8");
	});
	return {
		releaseFor: openReleaseFor(overrides),
		words
	};
}

Object.defineProperty(exports, "wordingFor", {
  enumerable: true,
  get: function () {
    return wordingFor;
  }
});