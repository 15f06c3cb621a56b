import { c as nullable, d as optional, i as boolean, m as string, n as _enum, o as int, r as array, s as literal, u as object } from "../zod.js";

// src/notes/inside-schema.ts
/** What a release tells of its dependencies: how they differ from those of the release before. */
const dependenciesSchema = object({
	/** The two releases, as people call them. */
	from: string(),
	to: string(),
	counts: object({
		added: int(),
		removed: int(),
		upgraded: int(),
		downgraded: int(),
		changed: int(),
		sets: int(),
		licenses: int(),
		flags: int(),
		own: int(),
		same: int()
	}),
	/** Package versions of this release; of these with a known licence, and for development only. */
	components: int(),
	licensed: int(),
	development: int(),
	/** The changes of what the product itself asks for, or of everything where nobody knows what that is. */
	direct: array(object({
		change: _enum([
			"added",
			"removed",
			"upgraded",
			"downgraded",
			"changed"
		]),
		purl: string(),
		name: string(),
		from: nullable(string()),
		to: nullable(string()),
		development: boolean()
	})),
	/** What somebody should look at; `waybill/bom-diff@1` says which flags there are. */
	flags: array(object({
		purl: string(),
		name: string(),
		version: nullable(string()),
		flag: string(),
		reason: string()
	})),
	/** What people are told, a sentence a line, with names as code; none where nothing changed. */
	lines: array(string())
});
/** What a release tells of known vulnerabilities, against the release before where there is one. */
const vulnerabilitiesSchema = object({
	fixed: int(),
	new: int(),
	open: int(),
	/** Open, and nobody can tell since when. */
	undated: int(),
	/** Were open, and nobody can tell whether they are. */
	unclear: int(),
	/** Assessed as no risk, and only in what development needs: in none of the other numbers. */
	dismissed: int(),
	development: int(),
	/** What people are told, a sentence a line, with names as code; none where there is nothing to tell. */
	lines: array(string())
});

// src/notes/document.ts
/**
* The document `waybill/release-notes@1`: what `notes --json` prints, what templates and other people's tools read.
* It holds text as written; whoever renders it makes it safe for where it lands.
*/
const person = object({
	name: string(),
	login: nullable(string())
});
const change = object({
	id: string(),
	commit: string(),
	type: string(),
	scope: nullable(string()),
	description: string(),
	breaking: boolean(),
	references: array(object({
		issue: string(),
		action: nullable(string())
	})),
	people: array(person),
	/** The pull request that it came by, as its forge numbers it. */
	pullRequest: optional(string()),
	labels: optional(array(string())),
	/** What people are told instead of the description: from a `Release-Note:` trailer or an override. */
	words: optional(string()),
	/** Further commits that this entry tells: the other bumps of one dependency, ... */
	also: optional(array(string()))
});
/** Words of a person about a release; `change` is the id of the change they are about, null for the release itself. */
const remark = object({
	change: nullable(string()),
	text: string()
});
const accounting = object({
	commits: int(),
	shown: int(),
	hidden: int(),
	reverted: int(),
	duplicate: int(),
	unconventional: int(),
	elsewhere: optional(int())
});
const release = object({
	version: nullable(string()),
	tag: nullable(string()),
	aliases: optional(array(string())),
	package: optional(string()),
	previousTag: nullable(string()),
	commit: string(),
	date: string(),
	bump: _enum([
		"initial",
		"major",
		"minor",
		"patch",
		"prerelease",
		"none"
	]),
	compareUrl: nullable(string()),
	sections: array(object({
		type: string(),
		title: string(),
		changes: array(change)
	})),
	breaking: array(object({
		change: string(),
		commit: string(),
		scope: nullable(string()),
		text: string()
	})),
	contributors: array(object({
		name: string(),
		login: nullable(string()),
		first: boolean()
	})),
	/** What matters most, in a person's words. */
	highlights: optional(array(remark)),
	/** What to do when upgrading, in order. */
	upgrade: optional(array(remark)),
	/** Known vulnerabilities, where somebody asked for them. */
	vulnerabilities: optional(vulnerabilitiesSchema),
	/** What changed inside since the release before, where somebody asked for it. */
	dependencies: optional(dependenciesSchema),
	/** Headers that tolerant reading repaired: no bucket, each of the commits is in one. */
	repaired: optional(int()),
	withdrawn: nullable(object({
		at: string(),
		reason: string(),
		replacement: nullable(string())
	})),
	accounting
});
const releaseNotesSchema = object({
	schema: literal("waybill/release-notes@1"),
	repository: object({
		url: nullable(string()),
		/** Which forge it is on, where its host's name does not tell. */
		forge: optional(_enum([
			"github",
			"gitlab",
			"bitbucket",
			"gitea",
			"azure"
		])),
		trackers: optional(array(object({
			pattern: string(),
			url: string()
		})))
	}),
	releases: array(release)
});
const nextSchema = object({
	schema: literal("waybill/next@1"),
	version: nullable(string()),
	previousVersion: nullable(string()),
	previousTag: nullable(string()),
	tag: nullable(string()),
	bump: release.shape.bump,
	package: optional(string()),
	reasons: array(object({
		commit: string(),
		bump: string(),
		description: string()
	}))
});
/** Where a commit is told, and why there: what `notes --explain` prints. */
const explanationSchema = object({
	schema: literal("waybill/explanation@1"),
	commit: string(),
	header: string(),
	/** Every release that holds it: a prerelease and the stable one after it both may. */
	releases: array(object({
		version: nullable(string()),
		tag: nullable(string()),
		bucket: string(),
		section: nullable(string()),
		because: string()
	}))
});

export { releaseNotesSchema };