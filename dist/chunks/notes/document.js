const require_schemas = require("../zod.js");

// src/notes/inside-schema.ts
/** What a release tells of its dependencies: how they differ from those of the release before. */
const dependenciesSchema = require_schemas.object({
	/** The two releases, as people call them. */
	from: require_schemas.string(),
	to: require_schemas.string(),
	counts: require_schemas.object({
		added: require_schemas.int(),
		removed: require_schemas.int(),
		upgraded: require_schemas.int(),
		downgraded: require_schemas.int(),
		changed: require_schemas.int(),
		sets: require_schemas.int(),
		licenses: require_schemas.int(),
		flags: require_schemas.int(),
		own: require_schemas.int(),
		same: require_schemas.int()
	}),
	/** Package versions of this release; of these with a known licence, and for development only. */
	components: require_schemas.int(),
	licensed: require_schemas.int(),
	development: require_schemas.int(),
	/** The changes of what the product itself asks for, or of everything where nobody knows what that is. */
	direct: require_schemas.array(require_schemas.object({
		change: require_schemas._enum([
			"added",
			"removed",
			"upgraded",
			"downgraded",
			"changed"
		]),
		purl: require_schemas.string(),
		name: require_schemas.string(),
		from: require_schemas.nullable(require_schemas.string()),
		to: require_schemas.nullable(require_schemas.string()),
		development: require_schemas.boolean()
	})),
	/** What somebody should look at; `waybill/bom-diff@1` says which flags there are. */
	flags: require_schemas.array(require_schemas.object({
		purl: require_schemas.string(),
		name: require_schemas.string(),
		version: require_schemas.nullable(require_schemas.string()),
		flag: require_schemas.string(),
		reason: require_schemas.string()
	})),
	/** What people are told, a sentence a line, with names as code; none where nothing changed. */
	lines: require_schemas.array(require_schemas.string())
});
/** What a release tells of known vulnerabilities, against the release before where there is one. */
const vulnerabilitiesSchema = require_schemas.object({
	fixed: require_schemas.int(),
	new: require_schemas.int(),
	open: require_schemas.int(),
	/** Open, and nobody can tell since when. */
	undated: require_schemas.int(),
	/** Were open, and nobody can tell whether they are. */
	unclear: require_schemas.int(),
	/** Assessed as no risk, and only in what development needs: in none of the other numbers. */
	dismissed: require_schemas.int(),
	development: require_schemas.int(),
	/** What people are told, a sentence a line, with names as code; none where there is nothing to tell. */
	lines: require_schemas.array(require_schemas.string())
});

// src/notes/document.ts
/**
* The document `waybill/release-notes@1`: what `notes --json` prints, what templates and other people's tools read.
* It holds text as written; whoever renders it makes it safe for where it lands.
*/
const person = require_schemas.object({
	name: require_schemas.string(),
	login: require_schemas.nullable(require_schemas.string())
});
const change = require_schemas.object({
	id: require_schemas.string(),
	commit: require_schemas.string(),
	type: require_schemas.string(),
	scope: require_schemas.nullable(require_schemas.string()),
	description: require_schemas.string(),
	breaking: require_schemas.boolean(),
	references: require_schemas.array(require_schemas.object({
		issue: require_schemas.string(),
		action: require_schemas.nullable(require_schemas.string())
	})),
	people: require_schemas.array(person),
	/** The pull request that it came by, as its forge numbers it. */
	pullRequest: require_schemas.optional(require_schemas.string()),
	labels: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** What people are told instead of the description: from a `Release-Note:` trailer or an override. */
	words: require_schemas.optional(require_schemas.string()),
	/** Further commits that this entry tells: the other bumps of one dependency, ... */
	also: require_schemas.optional(require_schemas.array(require_schemas.string()))
});
/** Words of a person about a release; `change` is the id of the change they are about, null for the release itself. */
const remark = require_schemas.object({
	change: require_schemas.nullable(require_schemas.string()),
	text: require_schemas.string()
});
const accounting = require_schemas.object({
	commits: require_schemas.int(),
	shown: require_schemas.int(),
	hidden: require_schemas.int(),
	reverted: require_schemas.int(),
	duplicate: require_schemas.int(),
	unconventional: require_schemas.int(),
	elsewhere: require_schemas.optional(require_schemas.int())
});
const release = require_schemas.object({
	version: require_schemas.nullable(require_schemas.string()),
	tag: require_schemas.nullable(require_schemas.string()),
	aliases: require_schemas.optional(require_schemas.array(require_schemas.string())),
	package: require_schemas.optional(require_schemas.string()),
	previousTag: require_schemas.nullable(require_schemas.string()),
	commit: require_schemas.string(),
	date: require_schemas.string(),
	bump: require_schemas._enum([
		"initial",
		"major",
		"minor",
		"patch",
		"prerelease",
		"none"
	]),
	compareUrl: require_schemas.nullable(require_schemas.string()),
	sections: require_schemas.array(require_schemas.object({
		type: require_schemas.string(),
		title: require_schemas.string(),
		changes: require_schemas.array(change)
	})),
	breaking: require_schemas.array(require_schemas.object({
		change: require_schemas.string(),
		commit: require_schemas.string(),
		scope: require_schemas.nullable(require_schemas.string()),
		text: require_schemas.string()
	})),
	contributors: require_schemas.array(require_schemas.object({
		name: require_schemas.string(),
		login: require_schemas.nullable(require_schemas.string()),
		first: require_schemas.boolean()
	})),
	/** What matters most, in a person's words. */
	highlights: require_schemas.optional(require_schemas.array(remark)),
	/** What to do when upgrading, in order. */
	upgrade: require_schemas.optional(require_schemas.array(remark)),
	/** Known vulnerabilities, where somebody asked for them. */
	vulnerabilities: require_schemas.optional(vulnerabilitiesSchema),
	/** What changed inside since the release before, where somebody asked for it. */
	dependencies: require_schemas.optional(dependenciesSchema),
	/** Headers that tolerant reading repaired: no bucket, each of the commits is in one. */
	repaired: require_schemas.optional(require_schemas.int()),
	withdrawn: require_schemas.nullable(require_schemas.object({
		at: require_schemas.string(),
		reason: require_schemas.string(),
		replacement: require_schemas.nullable(require_schemas.string())
	})),
	accounting
});
const releaseNotesSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/release-notes@1"),
	repository: require_schemas.object({
		url: require_schemas.nullable(require_schemas.string()),
		/** Which forge it is on, where its host's name does not tell. */
		forge: require_schemas.optional(require_schemas._enum([
			"github",
			"gitlab",
			"bitbucket",
			"gitea",
			"azure"
		])),
		trackers: require_schemas.optional(require_schemas.array(require_schemas.object({
			pattern: require_schemas.string(),
			url: require_schemas.string()
		})))
	}),
	releases: require_schemas.array(release)
});
const nextSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/next@1"),
	version: require_schemas.nullable(require_schemas.string()),
	previousVersion: require_schemas.nullable(require_schemas.string()),
	previousTag: require_schemas.nullable(require_schemas.string()),
	tag: require_schemas.nullable(require_schemas.string()),
	bump: release.shape.bump,
	package: require_schemas.optional(require_schemas.string()),
	reasons: require_schemas.array(require_schemas.object({
		commit: require_schemas.string(),
		bump: require_schemas.string(),
		description: require_schemas.string()
	}))
});
/** Where a commit is told, and why there: what `notes --explain` prints. */
const explanationSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/explanation@1"),
	commit: require_schemas.string(),
	header: require_schemas.string(),
	/** Every release that holds it: a prerelease and the stable one after it both may. */
	releases: require_schemas.array(require_schemas.object({
		version: require_schemas.nullable(require_schemas.string()),
		tag: require_schemas.nullable(require_schemas.string()),
		bucket: require_schemas.string(),
		section: require_schemas.nullable(require_schemas.string()),
		because: require_schemas.string()
	}))
});

exports.releaseNotesSchema = releaseNotesSchema;