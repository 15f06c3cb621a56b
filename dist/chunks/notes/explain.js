// src/notes/explain.ts
/** Why a commit is where it is in the notes, in one or two plain sentences. */
function explainPlacement(placed, rules) {
	const { section, bucket, more } = placed;
	if (section === null) return `${outcomes[bucket]}: ${whyNot(placed, rules)}.`;
	const parts = more?.parts.length ?? 0;
	return `${parts > 1 ? `Listed as ${parts} changes, the first under` : "Listed under"} ${section.title}, because ${whyListed(placed, rules)}.`;
}
const outcomes = {
	shown: "Left out",
	hidden: "Left out",
	unconventional: "Counted, not listed",
	reverted: "Left out",
	duplicate: "Told once",
	elsewhere: "Left out"
};
function whyListed({ because, section, ...placed }, rules) {
	const reading = placed.more?.parts[0]?.reading ?? placed.reading;
	const type = reading.type ?? "";
	const own = reading.breaking !== null && because.kind !== "breaking" ? ", and it breaks something" : "";
	switch (because.kind) {
		case "breaking": return reading.type === null ? "it breaks something, and that is always told" : `it breaks something, and that is told although the type ${type} is not`;
		case "unconventional": return `its header follows no convention${own}`;
		case "unknown-type": return `its type ${type} has no section of its own${own}`;
		case "release-note": return "its Release-Note says something to readers";
		case "rule": return `${ruleText(because.rule)} ${rules.rules[because.rule]?.group === section?.title ? "puts it there" : "includes it"}${own}`;
		case "override": return `the override "${because.key}" says so${own}`;
		default: return `its type is ${type}${own}`;
	}
}
function whyNot({ because, reading }, rules) {
	switch (because.kind) {
		case "rule": {
			const excluded = rules.rules[because.rule]?.show === "exclude";
			return `${ruleText(because.rule)} ${excluded ? "excludes it" : "hides it"}`;
		}
		case "override": return `the override "${because.key}" hides it`;
		case "release-note": return "its Release-Note is none";
		case "unconventional": return reading.description === "" ? "it has no message" : "its header follows no convention, and notes.unconventional is hide";
		case "plumbing": return "it is a fixup of another commit";
		case "merge": return "it is a merge, and what it brought is told";
		case "elsewhere": return `it touches nothing of the package ${rules.package?.name ?? ""}`;
		case "type":
		case "unknown-type":
		case "breaking":
			if (reading.squashed.length > 0) return "none of the changes that it lists is of a type that is listed";
			return `changes of the type ${reading.type ?? "other"} are not listed`;
		default: return byOther(because);
	}
}
function byOther({ kind, other }) {
	const commit = other.slice(0, 7);
	switch (kind) {
		case "reverts": return `it reverts ${commit}, so that neither is left`;
		case "reverted-by": return `it was reverted by ${commit}`;
		case "negated-by": return `it and ${commit} undo each other`;
		case "picked": return `it is a cherry-pick of ${commit}, which is in the range too`;
		case "same-pull-request": return `it came by the same pull request as ${commit}`;
		case "copied": return `it is a copy of ${commit}`;
		case "same-patch": return `it makes the same change as ${commit}`;
		case "told-by-merge": return `the merge ${commit} tells what it brought`;
		case "told-with": return `it is told with ${commit}`;
	}
}
/** Rules are counted from 0, as in the messages about the configuration. */
function ruleText(rule) {
	return `notes.rules[${rule}]`;
}

export { explainPlacement as t };