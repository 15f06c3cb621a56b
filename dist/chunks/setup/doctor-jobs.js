// src/setup/doctor-jobs.ts
/** The jobs of a workflow of GitHub Actions that use Waybill. What has not the shape of a workflow has none. */
function jobsUsing(workflow) {
	const { on, jobs, permissions, concurrency } = fieldsOf(workflow);
	const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(fieldsOf(on));
	return {
		jobs: Object.entries(fieldsOf(jobs)).flatMap(([name, value]) => {
			const at = ["jobs", name];
			const job = fieldsOf(value);
			const steps = Array.isArray(job["steps"]) ? job["steps"].map(fieldsOf) : [];
			const used = steps.flatMap((step, index) => stepOf(step, [
				...at,
				"steps",
				index
			]));
			if (used.length === 0) return [];
			return [{
				name,
				at,
				steps: used,
				checkout: checkoutOf(steps, at),
				clones: steps.some(({ run }) => typeof run === "string" && /\bgit clone\b/.test(run)),
				permissions: permissionsOf(job["permissions"], [...at, "permissions"]) ?? permissionsOf(permissions, ["permissions"]),
				concurrency: concurrencyOf(job["concurrency"], [...at, "concurrency"]) ?? concurrencyOf(concurrency, ["concurrency"]),
				unpinned: unpinnedOf(steps, at)
			}];
		}),
		scheduled: events.includes("schedule"),
		untrusted: events.includes("pull_request_target")
	};
}
function stepOf(step, at) {
	const { uses, run } = step;
	const given = fieldsOf(step["with"]);
	if (typeof uses === "string") {
		const command = given["command"];
		if (!(/^[^/\s]+\/waybill@/.test(uses) || uses.startsWith("./") && command !== void 0) || typeof command !== "string") return [];
		const token = given["github-token"];
		return [{
			at,
			...words(command),
			dry: wordOf(given["dry-run"]) === "true",
			deepens: (wordOf(given["deepen"]) ?? "true") === "true",
			ownToken: typeof token === "string" && !/github\.token|secrets\.GITHUB_TOKEN/i.test(token)
		}];
	}
	if (typeof run !== "string") return [];
	const ownToken = "WAYBILL_PUSH_TOKEN" in fieldsOf(step["env"]);
	return callsIn(run).map((call) => ({
		at,
		...call,
		ownToken
	}));
}
/** Commands that read the history, and those of them that can fetch what is missing of it. */
const historians = [
	"notes",
	"next",
	"lint",
	"bom",
	"release",
	"comment",
	"page",
	"announce",
	"preview"
];
const deepening = [
	"notes",
	"next",
	"lint",
	"bom",
	"release",
	"comment",
	"page"
];
/** Whether a call ends with HISTORY_SHALLOW in a clone that is cut off. */
function needsHistory({ verb, deepens }) {
	return historians.includes(verb) && !(deepens && deepening.includes(verb));
}
/** What a script calls. */
function callsIn(script) {
	return commandsIn(script).map((line) => ({
		...words(line),
		dry: /\s--dry-run\b/.test(line),
		deepens: /\s--deepen\b/.test(line)
	}));
}
/** Each from the first word after the program on. */
function commandsIn(script) {
	return script.replaceAll("\\\n", " ").split(/\n|&&|\|\||[;|]/).flatMap((line) => {
		const [, rest] = /^\s*(?:\w+=\S*\s+)*(?:npx\s+(?:-\S+\s+)*)?waybill(?:@\S+)?\s+([a-z].*)$/.exec(line) ?? [];
		return rest === void 0 ? [] : [rest];
	});
}
const families = [
	"ledger",
	"record",
	"audience"
];
function words(line) {
	const [verb = "", second = ""] = line.trim().split(/\s+/);
	return {
		verb,
		command: families.includes(verb) ? `${verb} ${second}` : verb
	};
}
function checkoutOf(steps, at) {
	const index = steps.findIndex(({ uses }) => typeof uses === "string" && uses.startsWith("actions/checkout@"));
	if (index === -1) return null;
	const given = fieldsOf(steps[index]?.["with"]);
	const ref = `${wordOf(given["ref"]) ?? ""} ${wordOf(given["repository"]) ?? ""}`;
	const depth = wordOf(given["fetch-depth"]) ?? "1";
	return {
		at: [
			...at,
			"steps",
			index
		],
		whole: depth === "0" || depth.includes("${{"),
		ofPullRequest: /pull_request\.head|github\.head_ref|refs\/pull\//.test(ref)
	};
}
function permissionsOf(value, at) {
	if (value === void 0) return null;
	if (typeof value === "string") return {
		at,
		may: () => value === "write-all"
	};
	const given = fieldsOf(value);
	return {
		at,
		may: (name) => given[name] === "write"
	};
}
function concurrencyOf(value, at) {
	if (value === void 0) return null;
	return {
		at,
		cancels: fieldsOf(value)["cancel-in-progress"] === true
	};
}
function unpinnedOf(steps, at) {
	const found = /* @__PURE__ */ new Map();
	for (const [index, { uses }] of steps.entries()) if (typeof uses === "string" && !/^\.|^docker:|@[0-9a-f]{40}$/.test(uses) && !found.has(uses)) found.set(uses, [
		...at,
		"steps",
		index
	]);
	return [...found].map(([uses, place]) => ({
		uses,
		at: place
	}));
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
/** A scalar as it is written; null for anything else. */
function wordOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

Object.defineProperty(exports, "callsIn", {
  enumerable: true,
  get: function () {
    return callsIn;
  }
});
Object.defineProperty(exports, "jobsUsing", {
  enumerable: true,
  get: function () {
    return jobsUsing;
  }
});
Object.defineProperty(exports, "needsHistory", {
  enumerable: true,
  get: function () {
    return needsHistory;
  }
});