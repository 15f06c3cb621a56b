const require_cli_program_ts = require("./program.js");
const require_open_host = require("../edge/forge/open-host.js");
const require_cli_ahead_ts = require("./ahead.js");
const require_shared = require("./source.js");
const require_bom = require("../journeys/lockfiles.js");
const require_bom_diff = require("../journeys/bom-diff.js");
const require_dependencies_item_md = require("../templates/dependencies-item.md.js");
const require_markdown = require("../notes/templates-md.js");
const require_lint = require("../journeys/lint.js");
const require_notes = require("./notes.js");
const require_fail_on = require("./fail-on.js");

// src/journeys/comment-commits.ts
/**
* Finds the commits of a pull request: those that its run names, else what HEAD has that the remote's main branch has not. Where
* HEAD is the merge that a forge made for trying it, the branch is taken as it was merged there.
* Throws HISTORY_SHALLOW where a shallow clone lacks one of them, PULL_REQUEST_UNKNOWN where the clone does, and where no run names
* them and HEAD has nothing of its own.
*/
async function pullRequestCommits({ repository, configuration }, told) {
	const tip = require_shared.headOf(repository);
	const [first, second] = await Promise.all([repository.resolve(`${tip}^1`), repository.resolve(`${tip}^2`)]);
	const isTrial = second !== null && first !== null && second === told.head;
	const head = isTrial ? second : told.head === null ? tip : await found(repository, told.head);
	const base = isTrial ? first : told.base === null ? await mainBranch(repository, configuration.ledger.remote) : await found(repository, told.base);
	const commits = await commitsBetween(repository, base, head);
	if (commits.length === 0 && told.head === null) throw nothingBrought(head);
	await refuseCut(repository, commits);
	const own = new Set(commits.map(({ oid }) => oid));
	const outside = commits.flatMap(({ parents }) => parents).find((oid) => !own.has(oid));
	return {
		base,
		head,
		commits,
		trees: isTrial ? {
			before: first,
			after: tip
		} : {
			before: outside ?? base,
			after: head
		}
	};
}
async function found(repository, revision) {
	const oid = await repository.resolve(revision);
	if (oid !== null) return oid;
	if (repository.shallow) throw cutAt(revision);
	throw new require_cli_ahead_ts.WaybillError("PULL_REQUEST_UNKNOWN", `The commit ${revision.slice(0, 12)} of the pull request is not in this clone.`, { hint: "In a workflow: actions/checkout with fetch-depth: 0, on: pull_request, and no other ref." });
}
function nothingBrought(head) {
	return new require_cli_ahead_ts.WaybillError("PULL_REQUEST_UNKNOWN", `The main branch has all of ${head.slice(0, 12)}, which is checked out, so it is not the branch of a pull request.`, { hint: "In a workflow run it on: pull_request. Elsewhere switch to the branch first: git switch <branch>" });
}
/** What the clone takes for the remote's main branch. */
async function mainBranch(repository, remote) {
	for (const name of [
		`${remote}/HEAD`,
		`${remote}/main`,
		`${remote}/master`
	]) {
		const oid = await repository.resolve(`refs/remotes/${name}`);
		if (oid !== null) return oid;
	}
	for (const name of ["main", "master"]) {
		const oid = await repository.resolve(`refs/heads/${name}`);
		if (oid !== null) return oid;
	}
	throw new require_cli_ahead_ts.WaybillError("PULL_REQUEST_UNKNOWN", "Nothing tells which branch the pull request goes to: the run names none, and this clone has no main branch.", { hint: `Run: git fetch ${remote} && git remote set-head ${remote} --auto` });
}
async function commitsBetween(repository, base, head) {
	const commits = [];
	for await (const batch of repository.history({
		include: [head],
		exclude: [base],
		paths: true
	})) commits.push(...batch);
	return commits;
}
async function refuseCut(repository, commits) {
	if (!repository.shallow) return;
	const cuts = await repository.cuts();
	const cut = commits.find(({ oid }) => cuts.has(oid));
	if (cut) throw cutAt(cut.oid);
}
function cutAt(oid) {
	return new require_cli_ahead_ts.WaybillError("HISTORY_SHALLOW", `This clone is shallow and cuts the pull request off, at ${oid.slice(0, 12)}.`, { hint: "Run: git fetch --unshallow --tags, or waybill with --deepen. In a workflow: actions/checkout with fetch-depth: 0." });
}

// src/journeys/comment-dependencies.ts
/** Few enough for a comment; `bom diff` has them all. */
const mostListed = 5;
/** What changes inside, where a lockfile does. Null where none does, and where one side has no lockfile to compare with. */
async function dependenciesChanged(source, { commits, trees }, repository) {
	const changed = new Set(commits.flatMap(({ paths }) => paths ?? []));
	const { lockfiles, ignored } = require_bom.lockfilesAmong([...changed]);
	if (lockfiles.length + ignored.filter(({ unread }) => unread).length === 0) return null;
	const { readRecordedBom } = await Promise.resolve().then(() => require("../bom/recorded.js")).then((n) => n.recorded_exports);
	const side = async (commit, ref) => {
		const { configuration } = source;
		const bill = await require_bom.billOf(source.repository, commit, {
			notes: { repository },
			release: null,
			configuration
		});
		if (bill === null) return null;
		return {
			bom: readRecordedBom(JSON.stringify(bill.bom.value), ref),
			origin: {
				ref,
				commit
			},
			bill
		};
	};
	const before = await side(trees.before, "the branch");
	const after = await side(trees.after, "the pull request");
	if (before === null || after === null) return null;
	const diff = require_bom_diff.compareSides(before, after);
	const { viewDifference } = await Promise.resolve().then(() => require("../bom/diff-view.js")).then((n) => n.diff_view_exports);
	const { totals, attention } = viewDifference(diff, { limit: mostListed });
	const { added, removed, upgraded, downgraded, flags } = diff.counts;
	const isSame = Object.entries(diff.counts).every(([name, count]) => count === 0 || name === "same" || name === "own");
	const broken = [before, after].flatMap(({ bill }) => bill?.bom.errors ?? []);
	return {
		counts: {
			added,
			removed,
			upgraded,
			downgraded,
			flags
		},
		view: isSame ? null : {
			totals,
			attention
		},
		incomplete: [...new Set(broken.map(({ message, at }) => `${at?.file ?? "A lockfile"}: ${message}`))]
	};
}

// src/forge/squash-message.ts
/**
* The message that a forge proposes for the commit of a squashed pull request: a header with the number, and below it what the
* repository's settings say. Of several commits the messages become a list, as GitHub writes it.
*/
function squashMessage({ number, title, description, messages }, { header, body }) {
	const [first] = messages;
	const lone = messages.length === 1 && first !== void 0 ? cut(first) : null;
	const subject = lone !== null && header === "lone-commit-or-title" ? lone.subject : title.trim();
	const suffix = number === null ? "" : ` (#${number})`;
	const below = {
		blank: "",
		description: description.trim(),
		commits: lone === null ? listOf(messages) : lone.rest
	}[body];
	return below === "" ? `${subject}${suffix}` : `${subject}${suffix}\n\n${below}`;
}
function listOf(messages) {
	return messages.map((message) => `* ${message.trim()}`).join("\n\n");
}
function cut(message) {
	const text = message.trim();
	const end = text.indexOf("\n");
	return end === -1 ? {
		subject: text,
		rest: ""
	} : {
		subject: text.slice(0, end).trim(),
		rest: text.slice(end + 1).trim()
	};
}

// src/journeys/comment-merge.ts
/**
* Whether the title or the commits will be told. The forge's settings decide; where they leave it open, how pull requests came
* into the branch lately; where that says nothing, the title stands for commits that are not written for the notes.
*/
function countedBy({ title, squash }, commits, readings) {
	if (title === null || title.trim() === "") return told("commits", "Its commits count: the run does not tell its title.");
	const written = commits.filter(({ parents }) => parents.length < 2);
	const isLone = written.length === 1 && squash.header === "lone-commit-or-title";
	if (squash.happens === "always") return isLone ? lone : told("title", "It will be squashed, so its title counts, and its commits do not.");
	if (squash.happens === "never") return told("commits", "It will not be squashed, so each of its commits counts.");
	const merged = readings.filter(({ pullRequest }) => pullRequest !== null);
	const squashed = merged.filter(({ merge }) => !merge).length;
	if (squashed > merged.length - squashed) return isLone ? lone : told("title", "Pull requests are usually squashed here, so its title counts.");
	if (merged.length > 0) return told("commits", "Pull requests are usually merged with their commits here, so those count.");
	if (written.some(({ message }) => require_shared.readHeader(firstLine(message)) === null) && require_shared.readHeader(title) !== null) return told("title", "Its title counts: not all of its commits are Conventional Commits, so it is taken to be squashed.");
	return told("commits", "Its commits count. When it is squashed, its title counts instead.");
}
/** GitHub proposes the message of a single commit in place of the title, unless a setting says otherwise. */
const lone = told("commits", "Its commit counts: squashed, a pull request of one commit gets the message of that commit and not the title.");
function told(counted, because) {
	return {
		counted,
		because
	};
}
function firstLine(message) {
	return message.trimStart().split("\n", 1)[0] ?? "";
}
/**
* What git will have of the pull request once it is merged, newest first, above its branch: one commit where it is squashed; else
* its commits, and their merge on top where notes tell merges. A squashed commit, which does not exist yet, stands under the id of
* the last one, so that links lead somewhere; a merge stands under `notYet`.
*/
function mergedCommits(request, { base, head, commits }, { counted }, { notes }) {
	const last = commits.find(({ oid }) => oid === head);
	const { number, title, description, squash } = request;
	if (last === void 0 || title === null) return commits;
	const made = {
		...last,
		paths: [...new Set(commits.flatMap(({ paths }) => paths ?? []))]
	};
	if (counted === "title") {
		const messages = commits.filter(({ parents }) => parents.length < 2).map(({ message }) => message).toReversed();
		const message = squashMessage({
			number,
			title,
			description,
			messages
		}, squash);
		return [{
			...made,
			parents: [base],
			message
		}];
	}
	if (!notes["first-parent"] || number === null) return commits;
	const message = `Merge pull request #${number} from branch\n\n${title}`;
	return [{
		...made,
		oid: notYet,
		parents: [base, head],
		message
	}, ...commits];
}
/** The id of a merge that does not exist yet. */
const notYet = "0".repeat(40);

// templates/comment.md.hbs
var comment_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "2:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "release.md"), depth0, {
			"name": "release.md",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "## No package\n\nThis pull request touches the files of no package.\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "more"), "sentence", "14:2"), "{{more.sentence}} at line 14")) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "\n### Not in the notes any more\n\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "removed", "20:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "moreRemoved", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = alias1.safely(alias1.inline(depth0, container.strict(lookupProperty(data, "root"), "links", "21:16")), "{{inline}} at line 21")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "- and " + ((stack1 = container.own.safely(container.strict(depth0, "moreRemoved", "24:8"), "{{moreRemoved}} at line 24")) != null ? stack1 : "") + " more\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### Inside\n\n" + ((stack1 = container.own.safely(alias1(lookupProperty(depth0, "inside"), "totals", "31:2"), "{{inside.totals}} at line 31")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "inside"), "attention", "32:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "group"), depth0, {
			"name": "group",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "\n### " + ((stack1 = container.own.safely(alias1(depth0, "wording", "38:6"), "{{wording}} at line 38")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "findings", "40:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "moreFindings", "43:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "- " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "at", "41:9")), "{{code}} at line 41")) != null ? stack1 : "") + " " + ((stack1 = alias2.safely(alias1(depth0, "severity", "41:16"), "{{severity}} at line 41")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "message", "41:37"), null), "{{inline}} at line 41")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "suggestion", "41:57"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " Write: " + ((stack1 = alias1.safely(alias1.code(container.strict(depth0, "suggestion", "41:84")), "{{code}} at line 41")) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "hint", "41:106"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "hint", "41:122"), null), "{{inline}} at line 41")) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "- and " + ((stack1 = container.own.safely(container.strict(depth0, "moreFindings", "44:8"), "{{moreFindings}} at line 44")) != null ? stack1 : "") + " more\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.each.call(alias2, alias1(depth0, "releases", "1:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "untold", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "12:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "removed"), "length", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "inside", "27:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "findings"), "length", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n---\n\n" + ((stack1 = container.own.safely(alias1(depth0, "because", "50:2"), "{{because}} at line 50")) != null ? stack1 : "") + "\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/comment-heading.md.hbs
var comment_heading_md_default = {
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "## " + ((stack1 = alias2.safely(alias2.heading(alias1(depth0, "coming", "1:13")), "{{heading}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2.safely(alias1(depth0, "sentence", "3:2"), "{{sentence}} at line 3")) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// src/journeys/comment-text.ts
/** More would bury the notes; `lint` has them all. */
const mostFindings = 15;
const mostRemoved = 20;
const longestLine = 400;
/** The HTML comment that Waybill's own comment begins with: one of each package that has one of its own. */
function markerOf(name) {
	return `<!-- waybill:pull-request${name === null ? "" : ` ${encodeURIComponent(name).replaceAll("-", "%2D")}`} -->`;
}
/**
* The comment, beginning with its marker and ending with a newline. What commits and titles say is inert in it, pings nobody and
* closes nothing. Entries of the notes are left out, counted, where it would be longer than a forge takes.
*/
async function renderComment(content, marker, options) {
	const parts = await require_markdown.releaseParts(options);
	const template = require_markdown.openTemplate("md", "templates/comment.md.hbs", comment_md_default, {
		...parts,
		"heading.md": {
			file: "templates/comment-heading.md.hbs",
			specification: comment_heading_md_default
		},
		group: require_dependencies_item_md.dependencies_group_md_default,
		item: require_dependencies_item_md.dependencies_item_md_default
	});
	const render = (notes, leftOut) => template(viewComment(content, require_markdown.viewNotes(notes, options, leftOut))).trim().replace(/\n{3,}/g, "\n\n");
	const limit = require_markdown.fitLimits["github-comment"] - marker.length - 2;
	return `${marker}\n${require_markdown.fitNotes(render, content.notes, limit, null)}\n`;
}
function viewComment({ counted, because, next, removed, findings, inside }, notes) {
	return {
		...notes,
		releases: notes.releases.map((release, index) => ({
			...release,
			empty: false,
			...comingOf(next[index], !release.empty)
		})),
		untold: notes.releases.length === 0,
		removed: removed.slice(0, mostRemoved).map(clipped),
		moreRemoved: Math.max(0, removed.length - mostRemoved),
		wording: counted === "title" ? "How the title reads" : "How the commits read",
		findings: findings.slice(0, mostFindings).map(viewFinding),
		moreFindings: Math.max(0, findings.length - mostFindings),
		inside,
		because
	};
}
/** The heading of a package's part, and the sentence about its version. */
function comingOf(next, shown) {
	if (next === void 0) return {
		coming: "",
		sentence: ""
	};
	const { package: name, previousVersion, version, bump, without } = next;
	const of = name === null ? "" : `${name} `;
	const after = previousVersion === null ? "" : ` after ${previousVersion}`;
	if (version === null) return {
		coming: `Nothing to release${name === null ? "" : ` of ${name}`}`,
		sentence: `There is no change${after} that readers would notice.`
	};
	const kind = bump === "initial" ? "It is the first version." : `It is the next ${bump} version${after}.`;
	const otherwise = without === version ? "This pull request does not change the number." : without === null ? "Without this pull request there is nothing to release." : `Without this pull request it would be ${without}.`;
	return {
		coming: shown ? `What this adds to ${of}${version}` : `Nothing for readers of ${of}${version}`,
		sentence: `${kind} ${otherwise}`
	};
}
function viewFinding({ commit, severity, message, hint, suggestion }) {
	return {
		at: commit === null ? "title" : commit.slice(0, 7),
		severity,
		message: clipped(message),
		hint: suggestion === null ? clipped(hint) : "",
		suggestion: suggestion === null ? null : clipped(suggestion)
	};
}
function clipped(text) {
	const line = text.trim().replace(/\s+/g, " ");
	const letters = Array.from(line.slice(0, longestLine * 2));
	return letters.length > longestLine ? `${letters.slice(0, longestLine).join("")}\u2026` : line;
}

// src/journeys/comment.ts
/**
* What a pull request will add to the notes, as their readers will read it, what it makes of the next version, what does not
* read as intended, and what changes inside. It is told as if it were merged into its branch now. In a monorepo whose packages
* are configured, every package that it touches is told, or the one that the source names. The same commits and title give the
* same text. Within 65,536 characters (`fitLimits`). No network but the forge's where the source brings it.
*
* Throws PULL_REQUEST_UNKNOWN, HISTORY_SHALLOW, NO_COMMITS, PACKAGE_UNKNOWN, and TEMPLATE_INVALID for a partial of the user's.
*/
async function draftComment(source, request) {
	const pull = await pullRequestCommits(source, request);
	const grounds = await groundsOf(source);
	const [first] = grounds;
	if (first === void 0) throw new require_cli_ahead_ts.WaybillError("PACKAGE_UNKNOWN", "`packages` of waybill.yml names no package.", { hint: "Name one, or leave `packages` out." });
	const { readings } = require_shared.readRange(await lastMerged(source, pull.base), pull.base, first.reading);
	const counted = countedBy(request, pull.commits, readings);
	const chapters = [];
	for (const ground of grounds) chapters.push(await chapterOf(ground, request, pull, counted));
	const told = grounds.length === 1 ? chapters : chapters.filter(({ touched }) => touched);
	const { findings, amiss } = await findingsOf(source, request, pull, {
		...counted,
		isUsual: isUsuallyConventional(readings)
	});
	const inside = await dependenciesChanged(source, pull, require_shared.repositoryOf(first));
	const notes = {
		schema: "waybill/release-notes@1",
		repository: require_shared.repositoryOf(first),
		releases: told.map(({ release }) => release)
	};
	const marker = markerOf(source.package);
	const content = {
		number: request.number,
		base: pull.base,
		head: pull.head,
		...counted,
		next: told.map(({ next }) => next),
		notes,
		removed: told.flatMap(({ removed }) => removed),
		findings
	};
	const body = await renderComment({
		...content,
		inside: inside?.view ?? null
	}, marker, request.options);
	return {
		document: {
			schema: "waybill/pull-request@1",
			...content,
			dependencies: inside?.counts ?? null,
			body,
			comment: null
		},
		marker,
		amiss,
		warnings: [.../* @__PURE__ */ new Set([...chapters.flatMap(({ warnings }) => warnings), ...secretsIn(pull.commits, findings)])],
		incomplete: [.../* @__PURE__ */ new Set([...chapters.flatMap(({ incomplete }) => incomplete), ...missingInside(inside)])]
	};
}
/** The product, or the package that is asked for; where packages are configured and none is named, all of them. */
async function groundsOf(source) {
	return source.package === null && source.configuration.packages !== void 0 ? require_shared.layAllGroundwork(source) : [await require_shared.layGroundwork(source)];
}
async function chapterOf(ground, request, pull, counted) {
	const { configuration } = ground.source;
	const before = await require_shared.readCommitsOf(ground, require_shared.draftExtent(ground, pull.base));
	const brought = mergedCommits(request, pull, counted, configuration);
	const own = new Set(brought.map(({ oid }) => oid));
	const standing = (await sinceRelease(ground, pull.base)).filter(({ oid }) => !own.has(oid));
	const commits = [...brought, ...standing];
	const real = commits.filter(({ oid }) => oid !== notYet);
	const asked = await require_shared.askAbout(ground, [require_shared.readRange(real, pull.head, ground.reading)]);
	const range = require_shared.readRange(commits, brought[0]?.oid ?? pull.base, ground.reading);
	const after = require_shared.placeCommits(range, ground.rules, asked.findings);
	const without = require_shared.placeCommits(before.range, ground.rules, asked.findings);
	const mine = after.filter(({ reading }) => own.has(reading.oid));
	const then = require_shared.versionOf(ground, without, before);
	const now = require_shared.versionOf(ground, after, {
		range,
		base: before.base
	});
	const release = require_shared.composeRelease({
		version: null,
		tag: null,
		aliases: [],
		previousTag: before.base?.tag ?? null,
		commit: pull.head,
		date: require_cli_ahead_ts.instant(dateOf(pull, before.tipDate)),
		bump: now.bump
	}, mine, ground.rules, (person) => before.isKnown(person));
	return {
		release: {
			...leadingTo(pull.head, release),
			version: now.version,
			contributors: release.contributors.filter(({ first }) => first)
		},
		next: {
			package: ground.package?.name ?? null,
			previousVersion: before.base?.version.raw ?? null,
			version: now.version,
			bump: now.bump,
			without: then.version
		},
		removed: removedFrom(without, after),
		touched: mine.some(({ bucket }) => bucket !== "elsewhere"),
		warnings: [
			...ground.warnings,
			...before.warnings,
			...now.warnings
		],
		incomplete: require_shared.missingOf(ground, asked)
	};
}
/** The release with the last commit in place of a merge that nobody can look at yet. */
function leadingTo(head, release) {
	const known = (commit) => commit === notYet ? head : commit;
	return {
		...release,
		sections: release.sections.map((section) => ({
			...section,
			changes: section.changes.map((change) => ({
				...change,
				commit: known(change.commit)
			}))
		})),
		breaking: release.breaking.map((one) => ({
			...one,
			commit: known(one.commit)
		}))
	};
}
/** So many commits of a branch tell how pull requests are merged into it. */
const mostLooked = 50;
async function lastMerged({ repository }, base) {
	const before = await repository.resolve(`${base}~${mostLooked}`);
	const commits = [];
	const selection = {
		include: [base],
		exclude: before === null ? [] : [before]
	};
	for await (const batch of repository.history(selection)) commits.push(...batch);
	return commits;
}
/** The commits of a branch since the last release, newest first. */
async function sinceRelease({ repository, releases, reading }, base) {
	const stable = releases.filter((one) => !require_shared.isPrerelease(one)).map(({ oid }) => oid);
	const commits = [];
	const paths = reading.territory !== null;
	for await (const batch of repository.history({
		include: [base],
		exclude: stable,
		paths
	})) commits.push(...batch);
	return commits;
}
function dateOf({ commits, head }, otherwise) {
	return commits.find(({ oid }) => oid === head)?.committedAt ?? otherwise;
}
/** What is listed without the pull request and not with it. */
function removedFrom(without, after) {
	const listed = new Set(after.flatMap(({ reading, section }) => section === null ? [] : [reading.oid]));
	return without.flatMap(({ reading, section }) => section === null || listed.has(reading.oid) ? [] : [reading.description]);
}
/** The title's findings and those of its commits; only those of what counts make it read amiss. */
async function findingsOf(source, { title }, { base, head, commits }, { counted, isUsual }) {
	const ofTitle = title === null ? [] : require_lint.lintText(source.configuration, {
		text: title,
		file: null
	}).document.findings;
	const ofCommits = commits.length === 0 ? [] : (await require_lint.lintCommits({
		...source,
		package: null,
		enrich: null
	}, `${base}..${head}`)).document.findings;
	const [what, other] = counted === "title" ? [ofTitle, ofCommits] : [ofCommits, ofTitle];
	return {
		findings: [...what.filter(({ code }) => isUsual || code !== "header-not-conventional"), ...other.filter(({ code }) => code === "secret")],
		amiss: what.some(({ severity }) => severity !== "info")
	};
}
/** Whether the branch is written for the notes: where hardly any commit is, a comment is no place to ask for it. */
function isUsuallyConventional(readings) {
	const written = readings.filter(({ merge }) => !merge);
	return written.length < 5 || written.filter(({ type }) => type !== null).length * 2 >= written.length;
}
function secretsIn(commits, findings) {
	const named = new Set(commits.map(({ oid }) => oid));
	return findings.flatMap(({ code, commit, message }) => code === "secret" && commit !== null && named.has(commit) ? [`${commit.slice(0, 12)}: ${message} Merged, it stays in the history.`] : []);
}
function missingInside(inside) {
	return inside?.incomplete ?? [];
}

// src/forge/pull-request-event.ts
/** GitHub's own defaults (docs.github.com, "Configuring commit squashing for pull requests"), and nothing known of the rest. */
const usualSquashing = {
	happens: "maybe",
	header: "lone-commit-or-title",
	body: "commits"
};
/**
* Reads the text of an event of the kind `pull_request`: the settings are those of `pull_request.base.repo`, and a merge that
* was ordered already (`auto_merge`) says it best. Null for every other event, and for what is no JSON.
*/
function readPullRequestEvent(text) {
	const request = require_cli_program_ts.field(parsed(text), "pull_request");
	if (typeof request !== "object" || request === null) return null;
	const title = require_cli_program_ts.field(request, "title");
	const body = require_cli_program_ts.field(request, "body");
	return {
		title: typeof title === "string" ? title : null,
		body: typeof body === "string" ? body : "",
		squash: squashingOf(request)
	};
}
function squashingOf(request) {
	const repository = require_cli_program_ts.field(require_cli_program_ts.field(request, "base"), "repo");
	const header = require_cli_program_ts.field(repository, "squash_merge_commit_title");
	const body = require_cli_program_ts.field(repository, "squash_merge_commit_message");
	return {
		happens: happeningOf(require_cli_program_ts.field(require_cli_program_ts.field(request, "auto_merge"), "merge_method"), repository),
		header: header === "PR_TITLE" ? "title" : usualSquashing.header,
		body: body === "PR_BODY" ? "description" : body === "BLANK" ? "blank" : usualSquashing.body
	};
}
function happeningOf(ordered, repository) {
	if (ordered === "squash") return "always";
	if (typeof ordered === "string") return "never";
	const mayBe = (name) => require_cli_program_ts.field(repository, name);
	const squash = mayBe("allow_squash_merge");
	if (squash === false) return "never";
	const only = mayBe("allow_merge_commit") === false && mayBe("allow_rebase_merge") === false;
	return squash === true && only ? "always" : "maybe";
}
function parsed(text) {
	try {
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

// src/journeys/comment-request.ts
/** The pull request that is meant. Another one than the run's has another title and other commits than those of the run. */
function requestedPull({ asked, run, event, squashOnMerge }) {
	const own = run?.pullRequest ?? null;
	if (own === null || asked !== null && own.number !== asked) return {
		...nothingTold,
		number: asked,
		squash: squashHere(run, null)
	};
	const told = readPullRequestEvent(event);
	const { number, base, head } = own;
	const title = lineOf(own.title);
	if (told === null) return {
		...nothingTold,
		number,
		title,
		base,
		head,
		squash: squashHere(run, squashOnMerge)
	};
	return {
		number,
		title: lineOf(told.title) ?? title,
		description: told.body,
		squash: told.squash,
		base,
		head
	};
}
/** A title is a line: what comes below it would be read as the body of a commit. */
function lineOf(title) {
	return title === null ? null : title.replace(/\s+/g, " ").trim();
}
const nothingTold = {
	title: null,
	description: "",
	base: null,
	head: null
};
/** GitLab's squashed commits have the title alone (docs.gitlab.com, "Commit message templates": `%{title}`). */
function squashHere(run, onMerge) {
	if (run?.system !== "gitlab") return usualSquashing;
	return {
		happens: onMerge === "true" ? "always" : onMerge === "false" ? "never" : "maybe",
		header: "title",
		body: "blank"
	};
}

// src/cli/comment.ts
/** `waybill comment`: what a pull request adds to the notes and to the version, as one comment on it, kept up to date. */
async function comment(call) {
	const { world, options } = call;
	const event = await require_cli_program_ts.readEvent(world.environment, world.files);
	const run = require_cli_program_ts.readCiRun(world.environment, event);
	const dryRun = require_cli_program_ts.flagOption(options, "dryRun");
	if (world.environment.variable("GITHUB_EVENT_NAME") === "merge_group") return queued;
	const request = await requestOf(call, run, event);
	const isFork = require_cli_program_ts.isForkRun(world.environment, event);
	if (request.number === null && !dryRun && !isFork) throw numberMissing(run);
	const { drafted, remote } = await require_shared.answered(call, async (source) => ({
		drafted: await draftComment(source, request),
		remote: source.configuration.repository ?? await source.repository.remoteUrl(source.configuration.ledger.remote)
	}));
	if (dryRun) return outcomeOf(call, drafted, {
		comment: null,
		remarks: [],
		exitCodes: []
	});
	if (isFork) return outcomeOf(call, drafted, {
		comment: null,
		remarks: [forkRemark],
		exitCodes: []
	}, "true");
	return outcomeOf(call, drafted, await written(call, drafted, {
		remote,
		number: request.number ?? ""
	}));
}
async function written({ world, signal }, { document, marker }, { remote, number }) {
	try {
		const { configuration } = world.loaded;
		const { url, became } = await (await require_open_host.openHost({
			remote,
			configuration,
			world,
			signal
		})).comments.put({
			number,
			body: document.body,
			marker
		});
		const text = {
			written: `Wrote the comment: ${url}`,
			updated: `Brought the comment up to date: ${url}`,
			unchanged: `The comment says this already: ${url}`
		}[became];
		return {
			comment: {
				url,
				became
			},
			remarks: [{
				level: "info",
				text
			}],
			exitCodes: []
		};
	} catch (error) {
		if (!(error instanceof require_cli_ahead_ts.WaybillError) || !error.code.startsWith("FORGE_")) throw error;
		const { message, code, hint, exitCode } = error;
		return {
			comment: null,
			remarks: [{
				level: "error",
				text: `${message} [${code}]${hint ? ` ${hint}` : ""}`
			}],
			exitCodes: [exitCode]
		};
	}
}
const forkRemark = {
	level: "info",
	text: "No comment is written: the pull request comes from a fork, whose author must not write with a token of this repository. What it would say is here."
};
/** A merge queue tries commits of several pull requests, which have their comments already. */
const queued = {
	document: null,
	text: "",
	remarks: [{
		level: "info",
		text: "A merge queue is no pull request: no comment is written."
	}],
	exitCodes: [require_cli_ahead_ts.exitCodes.done],
	outputs: { skipped: "true" }
};
async function requestOf({ world, options }, run, event) {
	const asked = require_cli_program_ts.textOption(options, "pullRequest");
	if (asked !== null && !/^[1-9]\d{0,9}$/.test(asked)) throw new require_cli_ahead_ts.WaybillError("USAGE", `--pull-request ${asked} is no number of a pull request.`, { hint: "For example: --pull-request 42" });
	const squashOnMerge = world.environment.variable("CI_MERGE_REQUEST_SQUASH_ON_MERGE") ?? null;
	return {
		...requestedPull({
			asked,
			run,
			event,
			squashOnMerge
		}),
		options: await require_notes.openRenderOptions({
			files: world.files,
			home: world.home,
			loaded: world.loaded
		}, {
			format: "md",
			template: null,
			fit: null
		})
	};
}
function numberMissing(run) {
	return new require_cli_ahead_ts.WaybillError("PULL_REQUEST_UNKNOWN", run === null ? "No pull request is named, and this is no run for one." : "This run is not for a pull request, so there is nothing to comment on.", { hint: run?.system === "github" ? "Run the job with `on: pull_request`, or name it: --pull-request 42" : "Name it: --pull-request 42, or print the comment: waybill comment --dry-run" });
}
function outcomeOf({ options }, { document, amiss, warnings, incomplete }, { comment: fate, remarks, exitCodes: more }, skipped) {
	const [next] = document.next;
	const strict = require_cli_program_ts.flagOption(options, "strict") && amiss;
	return {
		document: {
			...document,
			comment: fate
		},
		text: document.body,
		summary: document.body,
		remarks: [
			...[...warnings, ...incomplete].map((text) => ({
				level: "warning",
				text
			})),
			...remarks,
			...strict ? [{
				level: "error",
				text: amissText(document)
			}] : []
		],
		exitCodes: require_fail_on.distinctCodes([require_shared.completeness(incomplete)], more, strict ? [require_cli_ahead_ts.exitCodes.refusedByRule] : []),
		outputs: {
			version: next?.version ?? "",
			"previous-version": next?.previousVersion ?? "",
			bump: next?.bump ?? "none",
			...fate === null ? {} : { "comment-url": fate.url },
			...skipped === void 0 ? {} : { skipped }
		}
	};
}
function amissText({ counted }) {
	return counted === "title" ? "The title does not read as intended: see above what to write." : "Commits do not read as intended: see above what to write, or waybill lint.";
}

exports.comment = comment;