const require_cli_ahead_ts = require("../cli/ahead.js");
const require_environment = require("./environment.js");
const require_recordable = require("./recordable.js");

// src/forge/code-owners.ts
/** Where GitHub and GitLab look for it, in this order (docs.github.com, "About code owners"; docs.gitlab.com, "Code Owners"). */
const codeOwnersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS",
	".gitlab/CODEOWNERS"
];
/**
* Who answers for whatever is in a folder, by a file CODEOWNERS: the accounts and teams of the last rule that holds the folder as a
* whole; '' is the whole repository. Addresses are left out, since owners are written down where they stay. Empty where no
* rule does, or the last one names nobody. Sections of GitLab are read as if their headings were not there.
*/
function codeOwners(text, folder) {
	const inside = [...partsOf(folder), "any file"];
	let owners = [];
	for (const line of text.split(/\r?\n/)) {
		const [pattern = "", ...named] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
		if (pattern === "" || /^\^?\[/.test(pattern)) continue;
		if (fits(ruleOf(pattern), inside)) owners = named.filter((name) => /^@[\w.-]+(?:\/[\w./-]+)?$/.test(name));
	}
	return owners;
}
function partsOf(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".");
}
/**
* The parts of a pattern, `**` for any number of folders: with a slash before its end it starts at the top, and what it names
* holds all below it, but for a last `*`, which stays in its folder ("About code owners", the example `docs/*`).
*/
function ruleOf(pattern) {
	const parts = partsOf(pattern);
	const anchored = pattern.replace(/\/+$/, "").includes("/");
	const shallow = anchored && parts.at(-1) === "*";
	return [
		...anchored ? [] : ["**"],
		...parts,
		...shallow ? [] : ["**"]
	];
}
/** Goes back to the last `**` only, so that no pattern takes longer than its length times that of the path. */
function fits(rule, path) {
	let [at, inPath, star, from] = [
		0,
		0,
		-1,
		0
	];
	while (inPath < path.length) {
		const part = rule[at];
		if (part === "**") {
			star = at;
			from = inPath;
			at += 1;
		} else if (part !== void 0 && partFits(part, path[inPath] ?? "")) {
			at += 1;
			inPath += 1;
		} else if (star >= 0) {
			from += 1;
			inPath = from;
			at = star + 1;
		} else return false;
	}
	return rule.slice(at).every((part) => part === "**");
}
/** `*` stands for any text; each piece between two of them is looked for once, from the left. */
function partFits(part, text) {
	const [first = "", ...others] = part.split("*");
	const last = others.pop();
	if (last === void 0) return part === text;
	const end = text.length - last.length;
	if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
	let at = first.length;
	for (const piece of others) {
		const found = text.indexOf(piece, at);
		if (found === -1 || found + piece.length > end) return false;
		at = found + piece.length;
	}
	return true;
}

// src/journeys/responsible.ts
/**
* Who answers for what is recorded: whom the command names, else `responsible` of the environment, else the owners of the
* package's folder (of the whole repository) in CODEOWNERS at HEAD; null where nobody is named. Throws USAGE for what is
* no name.
*/
async function responsibleFor(edge, configuration, { environment, package: part, named }) {
	if (named !== null) return require_recordable.recordableName("--by", named);
	const configured = environment === null ? void 0 : require_environment.environmentOf(configuration, environment).responsible;
	if (configured !== void 0) return require_recordable.recordableName("responsible", configured);
	const { repository } = edge;
	if (repository.head === null) return null;
	const folder = part === null ? "" : configuration.packages?.[part]?.path ?? "";
	for (const path of codeOwnersPaths) {
		const bytes = await repository.file(repository.head, path);
		if (bytes !== null) return codeOwners(bytes.toString("utf8"), folder).join(", ") || null;
	}
	return null;
}
/** Throws USAGE where an environment is production and nobody answers for what is recorded about it. */
function requireResponsible(configuration, environment, responsible) {
	if (responsible !== null || !isProduction(configuration, environment)) return;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `Nobody is named who answers for this in ${environment}.`, { hint: `Name a person or a team: --by @acme/operations, or in waybill.yml: environments: { ${environment}: { responsible: "@acme/operations" } }` });
}
function isProduction(configuration, environment) {
	return require_environment.environmentOf(configuration, environment).production ?? environment === "production";
}

Object.defineProperty(exports, "requireResponsible", {
  enumerable: true,
  get: function () {
    return requireResponsible;
  }
});
Object.defineProperty(exports, "responsibleFor", {
  enumerable: true,
  get: function () {
    return responsibleFor;
  }
});