const require_schemas = require("../zod.js");

// src/delivery/verdict.ts
/** What one probe of one target showed. The five differ in whose fault it is and in what may be claimed. */
const outcomes = [
	"pass",
	"stale",
	"fail",
	"error",
	"nodata"
];
/** L0 status only · L1 version through a shared address · L2 every resolved address · L3 every instance · L4 and the digest. */
const coverages = [
	"L0",
	"L1",
	"L2",
	"L3",
	"L4"
];
const count = require_schemas.int();
/** A group of targets with a verdict of its own: a region, a tenant, blue or green. */
const groupVerdict = require_schemas.object({
	/** Null: the targets without a group. */
	name: require_schemas.nullable(require_schemas.string()),
	verdict: require_schemas._enum([
		"healthy",
		"unhealthy",
		"inconclusive"
	]),
	reason: require_schemas.string(),
	coverage: require_schemas._enum(coverages),
	required: require_schemas.boolean(),
	targets: count,
	healthyTargets: count,
	/** As for the whole, of the targets of this group. */
	missProbability: require_schemas.optional(require_schemas.nullable(require_schemas.number())),
	observed: require_schemas.record(require_schemas.string(), count)
});
/** What was seen of one check on one target: counts and first and last times, never a body. */
const checkEvidence = require_schemas.object({
	check: require_schemas.string(),
	kind: require_schemas.string(),
	target: require_schemas.string(),
	group: require_schemas.nullable(require_schemas.string()),
	required: require_schemas.boolean(),
	outcome: require_schemas.nullable(require_schemas._enum(outcomes)),
	counts: require_schemas.object({
		pass: count,
		stale: count,
		fail: count,
		error: count,
		nodata: count
	}),
	versions: require_schemas.record(require_schemas.string(), count),
	/** What the last sample that did not pass said, in words; null when all passed. */
	reason: require_schemas.nullable(require_schemas.string()),
	firstAt: require_schemas.nullable(require_schemas.string()),
	lastAt: require_schemas.nullable(require_schemas.string()),
	/** What the last look left behind, and what was worth a warning in any. */
	evidence: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.unknown())),
	warnings: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** SHA-256 of the check as it was configured: canonical JSON without secrets. */
	config: require_schemas.optional(require_schemas.string()),
	/** The last census: how many there are, and how many answered what. */
	census: require_schemas.optional(require_schemas.object({
		by: require_schemas._enum(["address", "instance"]),
		complete: require_schemas.boolean(),
		members: require_schemas.int(),
		matching: require_schemas.int(),
		versions: require_schemas.record(require_schemas.string(), count)
	}))
});
/** The document `waybill/verdict@1`. Times are RFC 3339, UTC, milliseconds. */
const verdictSchema = require_schemas.object({
	schema: require_schemas.literal("waybill/verdict@1"),
	verdict: require_schemas._enum([
		"healthy",
		"unhealthy",
		"inconclusive"
	]),
	/**
	* healthy: `verified`, `manual` (a person's word alone), `mixed-allowed` (another version runs outside the quorum) · unhealthy: `wrong-version`, `mixed`, `never-healthy`, `regressed`, `flapping` ·
	* inconclusive: `unreachable-by-observer`, `no-data`, `deadline-in-bake`, `interrupted`, `superseded`
	*/
	reason: require_schemas.string(),
	coverage: require_schemas._enum(coverages),
	/**
	* The chance that this many fresh answers missed one stale instance of four: (3/4)^n, of the place with the fewest;
	* 0 where every instance was counted, null below L1.
	*/
	missProbability: require_schemas.nullable(require_schemas.number()),
	expected: require_schemas.object({
		version: require_schemas.string(),
		commit: require_schemas.nullable(require_schemas.string())
	}),
	observed: require_schemas.record(require_schemas.string(), count),
	checks: require_schemas.array(checkEvidence),
	/** Group by group, where there are groups; left out where all targets are one. */
	groups: require_schemas.optional(require_schemas.array(groupVerdict)),
	/** The groups that were looked at, where that was not all of them. */
	partial: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** Digests of artifacts that were expected and seen running: what L4 rests on. */
	artifacts: require_schemas.optional(require_schemas.object({
		expected: require_schemas.array(require_schemas.string()),
		observed: require_schemas.array(require_schemas.string())
	})),
	warnings: require_schemas.optional(require_schemas.array(require_schemas.string())),
	/** By how many milliseconds this machine's clock was set meanwhile; left out below two seconds. */
	clockStepMs: require_schemas.optional(require_schemas.int()),
	startedAt: require_schemas.string(),
	endedAt: require_schemas.string()
});

Object.defineProperty(exports, "coverages", {
  enumerable: true,
  get: function () {
    return coverages;
  }
});
Object.defineProperty(exports, "outcomes", {
  enumerable: true,
  get: function () {
    return outcomes;
  }
});
Object.defineProperty(exports, "verdictSchema", {
  enumerable: true,
  get: function () {
    return verdictSchema;
  }
});