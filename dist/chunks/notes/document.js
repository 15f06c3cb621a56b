import { c as nullable, d as optional, i as boolean, m as string, n as _enum, o as int, r as array, s as literal, u as object } from "../zod.js";

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