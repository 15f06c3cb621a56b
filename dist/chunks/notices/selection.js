// src/notes/select.ts
/**
* The release with only the changes to keep. What is left out is left out everywhere: in sections, breaking changes,
* contributors, highlights and upgrade steps; words about the whole release stay. The accounting stays too, for it counts
* and names nothing.
*/
function keepChanges(release, keep) {
	const sections = release.sections.map((section) => ({
		...section,
		changes: section.changes.filter(keep)
	})).filter((section) => section.changes.length > 0);
	const changes = sections.flatMap((section) => section.changes);
	const ids = new Set(changes.map((change) => change.id));
	const people = new Set(changes.flatMap((change) => change.people.map(personKey)));
	const { highlights, upgrade, ...rest } = release;
	return {
		...rest,
		sections,
		breaking: release.breaking.filter((entry) => ids.has(entry.change)),
		contributors: release.contributors.filter((person) => people.has(personKey(person))),
		...kept("highlights", highlights, ids),
		...kept("upgrade", upgrade, ids)
	};
}
function kept(key, remarks, ids) {
	const left = remarks?.filter(({ change }) => change === null || ids.has(change)) ?? [];
	return left.length === 0 ? {} : { [key]: left };
}
function personKey(person) {
	return JSON.stringify([person.name, person.login]);
}

// src/notices/selection.ts
/**
* The release with only the changes that at least one of the wants asks for. What is left out is left out
* everywhere: sections, breaking changes and contributors. The accounting stays, for it counts and names nothing.
* No wants at all means everything.
*/
function selectChanges(release, wants) {
	if (wants.length === 0) return release;
	return keepChanges(release, (change) => wants.some((one) => isWanted(change, one)));
}
/** The number of changes that a release lists. */
function changesIn(release) {
	return release.sections.reduce((sum, section) => sum + section.changes.length, 0);
}
/** The release with at most `limit` of its changes: those that break first, then in the order of the sections. */
function firstChanges(release, limit) {
	const changes = release.sections.flatMap((section) => section.changes);
	if (changes.length <= limit) return release;
	const breaking = new Set(release.breaking.map((entry) => entry.change));
	const order = [...changes.filter((change) => breaking.has(change.id)), ...changes.filter((change) => !breaking.has(change.id))];
	const kept = new Set(order.slice(0, limit).map((change) => change.id));
	return keepChanges(release, (change) => kept.has(change.id));
}
function isWanted(change, wants) {
	if (change.breaking && wants.breaking === "always") return true;
	if (wants.types !== null && !wants.types.includes(change.type)) return false;
	return wants.scopes === null || change.scope !== null && wants.scopes.includes(change.scope);
}

export { firstChanges as n, selectChanges as r, changesIn as t };