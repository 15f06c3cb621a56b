const require_need = require("./need.js");
const require_python_source = require("./python-source.js");

// src/bom/lockfiles/python-marker.ts
const token = /\s*(?:([()])|(and|or)\b|'([^']*)'|"([^"]*)"|(not\s+in\b|in\b|===|==|~=|!=|<=|>=|<|>)|([A-Za-z_.]+))/y;
/** Parses an environment marker (PyPA specification "Dependency specifiers"); null for what is none. Linear. */
function parse(text) {
	const reading = {
		output: [],
		waiting: [],
		operands: [],
		operator: null
	};
	token.lastIndex = 0;
	const end = text.trimEnd().length;
	while (token.lastIndex < end) {
		const match = token.exec(text);
		if (!match || !take(reading, match)) return null;
	}
	close(reading, () => true);
	const { output, waiting, operands } = reading;
	return waiting.length > 0 || operands.length > 0 || !isWhole(output) ? null : output;
}
/** False where nothing of the kind may stand. */
function take(reading, [, bracket, word, single, double, compared, variable]) {
	const { output, waiting, operands } = reading;
	if (bracket === "(") waiting.push("(");
	else if (bracket === ")") {
		close(reading, () => true);
		return waiting.pop() === "(";
	} else if (word === "and" || word === "or") {
		close(reading, (top) => word === "or" || top === "and");
		waiting.push(word);
	} else if (compared !== void 0) reading.operator = compared.replace(/\s+/g, " ");
	else operands.push({
		text: single ?? double ?? variable ?? "",
		isVariable: variable !== void 0
	});
	if (operands.length < 2) return true;
	const comparison = comparisonOf(operands.splice(0), reading.operator);
	reading.operator = null;
	if (comparison) output.push(comparison);
	return comparison !== null;
}
function close({ output, waiting }, until) {
	for (let top = waiting.at(-1); top !== void 0 && top !== "(" && until(top); top = waiting.at(-1)) {
		output.push(top);
		waiting.pop();
	}
}
function comparisonOf(operands, operator) {
	const [left, right] = operands;
	if (!left || !right || operator === null || left.isVariable === right.isVariable) return null;
	const reversed = right.isVariable;
	return {
		variable: reversed ? right.text : left.text,
		value: reversed ? left.text : right.text,
		operator,
		reversed
	};
}
/** Whether every `and` and `or` has its two sides and one value comes out. */
function isWhole(marker) {
	let depth = 0;
	for (const part of marker) {
		depth += part === "and" || part === "or" ? -1 : 1;
		if (depth < 1) return false;
	}
	return depth === 1;
}
/** Whether a marker can be true there. What the environment does not tell is taken to suit it. */
function evaluate(marker, environment) {
	const values = [];
	for (const part of marker) if (part === "and" || part === "or") {
		const right = values.pop() ?? true;
		const left = values.pop() ?? true;
		values.push(part === "and" ? left && right : left || right);
	} else values.push(isPossible(part, environment));
	return values.pop() ?? true;
}
const mirrored = /* @__PURE__ */ new Map([
	["<", ">"],
	[">", "<"],
	["<=", ">="],
	[">=", "<="]
]);
function isPossible(comparison, { python, platform, extras, groups }) {
	const { variable, value, reversed } = comparison;
	const operator = reversed ? mirrored.get(comparison.operator) ?? comparison.operator : comparison.operator;
	switch (variable) {
		case "python_full_version": return python === void 0 || meets(python, operator, value);
		case "python_version": return python === void 0 || meets(python.split(".", 2).join("."), operator, value);
		case "sys_platform":
		case "sys.platform": return platform === void 0 || meetsText(platform, operator, value, reversed);
		case "extra":
		case "extras": return extras === void 0 || extras.has(require_python_source.matchName(value)) === isPositive(operator);
		case "dependency_groups": return groups === void 0 || groups.has(require_python_source.matchName(value)) === isPositive(operator);
		default: return true;
	}
}
function isPositive(operator) {
	return operator !== "!=" && operator !== "not in";
}
function meets(version, operator, value) {
	if (operator === "in" || operator === "not in") return value.split(/[\s,]+/).some((one) => require_python_source.compareVersions(one, version) === 0) === isPositive(operator);
	return require_python_source.meetsSpecifier(version, operator + value);
}
function meetsText(text, operator, value, reversed) {
	switch (operator) {
		case "==":
		case "===":
		case "!=": return text === value === isPositive(operator);
		case "in":
		case "not in": return (reversed ? text.includes(value) : value.includes(text)) === isPositive(operator);
		default: return true;
	}
}
/** Whether a marker can be true in an environment; a text that is no marker rules nothing out. */
function canHold(marker, environment) {
	const parsed = marker === null ? null : parse(marker);
	return parsed === null || evaluate(parsed, environment);
}
/** More of them than any real marker has are not looked at one by one. */
const mostSamples = 256;
/**
* Whether two markers can both be true somewhere, as far as the version of Python and the platform tell: looked at in
* every environment that the two make a difference between. What cannot be told is taken to be so.
*/
function canHoldTogether(one, other) {
	const [left, right] = [one === null ? null : parse(one), other === null ? null : parse(other)];
	if (left === null || right === null) return true;
	const comparisons = [...left, ...right].filter((part) => typeof part === "object");
	const pythons = pythonSamples(comparisons);
	const platforms = platformSamples(comparisons);
	if (pythons.length * platforms.length > mostSamples) return true;
	return pythons.some((python) => platforms.some((platform) => evaluate(left, {
		python,
		platform
	}) && evaluate(right, {
		python,
		platform
	})));
}
/** Every version of Python that is named, and those just below and above it. */
function pythonSamples(comparisons) {
	const samples = /* @__PURE__ */ new Set();
	for (const { variable, value } of comparisons) {
		if (!variable.startsWith("python_") || !variable.endsWith("version")) continue;
		for (const [, major = "", minor = "0", micro] of value.matchAll(/(\d+)(?:\.(\d+))?(?:\.(\d+))?/g)) {
			const [x, y, z] = [
				Number(major),
				Number(minor),
				Number(micro ?? 0)
			];
			samples.add(`${x}.${y}.${z}`).add(`${x}.${y}.${z + 1}`).add(`${x}.${y + 1}.0`);
			if (z > 0) samples.add(`${x}.${y}.${z - 1}`);
			if (y > 0) samples.add(`${x}.${y - 1}.99`);
		}
		if (samples.size > mostSamples) break;
	}
	return samples.size === 0 ? ["3.0.0"] : [...samples];
}
function platformSamples(comparisons) {
	const named = comparisons.filter(({ variable }) => /^sys[._]platform$/.test(variable));
	return [.../* @__PURE__ */ new Set(["any other", ...named.map(({ value }) => value)])];
}

// src/bom/lockfiles/python-graph.ts
/** More forks of one package than any resolver makes: beyond them nobody can tell which is meant. */
const mostForks = 32;
/**
* Links packages by name: by the version and the source that a dependency states, else by what its specifier and its
* marker allow where several forks of a package are locked. The packages of an extra count as dependencies of a package
* where something asks for that extra. Without a package of the role `root` nothing is known of what the project asks for.
*/
function linkPackages(path, packages, warnings) {
	const graph = {
		path,
		packages,
		keys: keysOf(packages),
		byName: namesOf(packages),
		incomplete: /* @__PURE__ */ new Set(),
		warnings
	};
	const nodes = activeNodes(graph);
	const needs = require_need.needsByReach(askedOf(graph), nodes);
	const dependencies = new Map(graph.keys.map((key) => [key, /* @__PURE__ */ new Set()]));
	for (const [node, edges] of nodes) {
		const from = graph.keys[indexOf(node)] ?? "";
		for (const { to } of edges) {
			const target = graph.keys[indexOf(to)] ?? "";
			if (target !== from) dependencies.get(from)?.add(target);
		}
	}
	packages.forEach(({ role }, index) => {
		if (role === "member") dependencies.get("")?.add(graph.keys[index] ?? "");
	});
	return {
		components: packages.flatMap((locked, index) => component(locked, graph.keys[index] ?? "", needs.get(`${index}`))),
		dependencies: new Map([...dependencies].map(([key, targets]) => [key, [...targets]])),
		incomplete: graph.incomplete
	};
}
function component(locked, key, reached) {
	if (locked.component === null) return [];
	return [{
		key,
		ecosystem: "pypi",
		group: null,
		name: require_python_source.purlName(locked.name),
		version: locked.version,
		need: locked.need ?? reached ?? locked.unreached ?? "required",
		...locked.component
	}];
}
function keysOf(packages) {
	const keyOf = require_python_source.keyMaker();
	return packages.map(({ name, version, role }) => role === "root" ? "" : keyOf(name, version));
}
function namesOf(packages) {
	const byName = /* @__PURE__ */ new Map();
	packages.forEach(({ name }, index) => {
		const known = byName.get(require_python_source.matchName(name));
		if (known) known.push(index);
		else byName.set(require_python_source.matchName(name), [index]);
	});
	return byName;
}
/**
* Nodes are packages (`7`), packages with one extra (`7+toml`) and the development packages of a project (`7!`): only what
* something asks for is in the result.
*/
function activeNodes(graph) {
	const nodes = /* @__PURE__ */ new Map();
	const open = graph.packages.flatMap((locked, index) => [`${index}`, ...ownNodes(locked, index)]);
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		if (nodes.has(node)) continue;
		const edges = edgesOf(graph, node);
		nodes.set(node, edges);
		for (const { to } of edges) if (!nodes.has(to)) open.push(to);
	}
	return nodes;
}
/** A project is locked with all its extras and development packages. */
function ownNodes({ role, extras, development }, index) {
	if (role === void 0) return [];
	return [...[...extras?.keys() ?? []].map((extra) => `${index}+${extra}`), ...development ? [`${index}!`] : []];
}
function askedOf({ packages }) {
	return packages.flatMap((locked, index) => locked.role === void 0 ? [] : [`${index}`, ...ownNodes(locked, index)].map((key) => ({
		key,
		need: needOfNode(key)
	})));
}
function needOfNode(node) {
	const kind = kindOf(node);
	return kind === "!" ? "development" : kind === "+" ? "optional" : "required";
}
function indexOf(node) {
	return Number.parseInt(node, 10);
}
function kindOf(node) {
	return node.charAt(`${indexOf(node)}`.length);
}
function edgesOf(graph, node) {
	const index = indexOf(node);
	const locked = graph.packages[index];
	if (!locked) return [];
	const targets = new Set(kindOf(node) === "+" ? [`${index}`] : []);
	for (const dependency of wantedBy(locked, node)) for (const target of targetsOf(graph, index, dependency)) {
		targets.add(`${target}`);
		for (const name of dependency.extras) if (graph.packages[target]?.extras?.has(require_python_source.matchName(name))) targets.add(`${target}+${require_python_source.matchName(name)}`);
	}
	return [...targets].map((to) => ({
		to,
		optional: false
	}));
}
function wantedBy(locked, node) {
	const kind = kindOf(node);
	if (kind === "!") return locked.development ?? [];
	if (kind !== "+") return locked.dependencies;
	return locked.extras?.get(node.slice(node.indexOf("+") + 1)) ?? [];
}
function targetsOf(graph, from, dependency) {
	const all = graph.byName.get(require_python_source.matchName(dependency.name)) ?? [];
	const [only, second] = all;
	if (only === void 0) {
		if (!dependency.conditional) missing(graph, from, `asks for ${dependency.name}, which the lockfile lacks.`);
		return [];
	}
	if (second === void 0) return all;
	const forks = all.slice(0, mostForks).filter((index) => suits(graph.packages[index], dependency));
	if (all.length > mostForks) missing(graph, from, `asks for ${dependency.name}, which is locked in too many versions to tell which.`);
	else if (forks.length === 0 && !dependency.conditional) missing(graph, from, `asks for a ${dependency.name} that is not among those of the lockfile.`);
	return forks;
}
function suits(locked, dependency) {
	if (!locked) return false;
	const { version, sourceId, specifier, marker } = dependency;
	if (typeof version === "string" && version !== locked.version) return false;
	if (typeof sourceId === "string" && sourceId !== locked.sourceId) return false;
	if (typeof version === "string" || typeof sourceId === "string") return true;
	return (specifier === "" || locked.version === null || require_python_source.meetsSpecifier(locked.version, specifier)) && canHoldTogether(locked.marker ?? null, marker);
}
function missing({ path, keys, incomplete, warnings }, from, message) {
	const key = keys[from] ?? "";
	incomplete.add(key);
	warnings.push(`${path}: ${key === "" ? "the project" : key} ${message}`);
}

Object.defineProperty(exports, "canHold", {
  enumerable: true,
  get: function () {
    return canHold;
  }
});
Object.defineProperty(exports, "linkPackages", {
  enumerable: true,
  get: function () {
    return linkPackages;
  }
});