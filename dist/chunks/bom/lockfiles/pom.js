const require_cli_ahead_ts = require("../../cli/ahead.js");
const require_bom = require("../../journeys/lockfiles.js");
const require_xml = require("./xml.js");

// src/bom/lockfiles/maven-interpolation.ts
/** Bounds on substitution: a few short properties could grow into any length or depth. */
const longest = 1e3;
const deepest = 32;
/**
* Replaces `${name}` by the value of that name, and what stands in that value likewise, as Maven does after inheritance
* (POM reference, "Properties"). What leads back to itself has no value. Linear in texts and values.
*/
function interpolateFrom(values) {
	const known = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	const valueOf = (name) => {
		const settled = known.get(name);
		if (settled !== void 0) return settled;
		const value = values.get(name);
		if (value === void 0 || open.has(name) || open.size >= deepest) return null;
		open.add(name);
		const result = interpolate(value);
		open.delete(name);
		known.set(name, result);
		return result;
	};
	const interpolate = (text) => {
		let result = "";
		let at = 0;
		for (let start = text.indexOf("${"); start >= 0; start = text.indexOf("${", at)) {
			const end = text.indexOf("}", start);
			if (end < 0) break;
			const value = valueOf(text.slice(start + 2, end));
			if (value === null || result.length > longest) return null;
			result += text.slice(at, start) + value;
			at = end + 1;
		}
		result += text.slice(at);
		return result.length > longest ? null : result;
	};
	return interpolate;
}

// src/bom/lockfiles/maven-model.ts
/** Reads a POM. Throws LOCKFILE_INVALID with the line for what is no XML or no Maven project. */
function readMavenModel(text, file) {
	const project = require_xml.parseXml(text, file);
	if (project.name !== "project") throw require_bom.lockfileInvalid("The file is no Maven project: its root is not <project>.", {
		file,
		line: project.line
	});
	const version = require_xml.childOf(project, "modelVersion");
	if (version && !/^4\.[\d.]+$/.test(version.text)) throw require_bom.lockfileInvalid("The file has a modelVersion that is not known; Waybill reads 4.", {
		file,
		line: version.line
	});
	const profiles = require_xml.childrenOf(project, "profiles", "profile");
	const active = profiles.filter(isActive);
	return {
		groupId: textIn(project, "groupId"),
		artifactId: textIn(project, "artifactId"),
		version: textIn(project, "version"),
		packaging: textIn(project, "packaging"),
		parent: parentOf(require_xml.childOf(project, "parent")),
		properties: new Map([project, ...active].flatMap(propertiesOf)),
		dependencies: [...dependenciesOf(project, null), ...profiles.flatMap((profile) => dependenciesOf(profile, isActive(profile) ? null : textIn(profile, "id") ?? ""))],
		managed: [project, ...active].flatMap((owner) => dependenciesOf(require_xml.childOf(owner, "dependencyManagement"), null)),
		licenses: require_xml.childrenOf(project, "licenses", "license").flatMap((license) => textIn(license, "name") ?? require_bom.publicUrl(textIn(license, "url") ?? "") ?? [])
	};
}
function isActive(profile) {
	return textIn(require_xml.childOf(profile, "activation"), "activeByDefault") === "true";
}
function parentOf(parent) {
	if (!parent) return null;
	const path = require_xml.childOf(parent, "relativePath");
	return {
		groupId: textIn(parent, "groupId"),
		artifactId: textIn(parent, "artifactId"),
		version: textIn(parent, "version"),
		relativePath: path === void 0 ? "../pom.xml" : path.text === "" ? null : path.text
	};
}
function propertiesOf(owner) {
	return (require_xml.childOf(owner, "properties")?.children ?? []).map(({ name, text }) => [name, require_bom.wellFormed(text)]);
}
function dependenciesOf(owner, profile) {
	return require_xml.childrenOf(owner, "dependencies", "dependency").map((dependency) => ({
		groupId: textIn(dependency, "groupId"),
		artifactId: textIn(dependency, "artifactId"),
		version: textIn(dependency, "version"),
		type: textIn(dependency, "type"),
		classifier: textIn(dependency, "classifier"),
		scope: textIn(dependency, "scope"),
		optional: textIn(dependency, "optional"),
		systemPath: textIn(dependency, "systemPath"),
		profile
	}));
}
function textIn(element, name) {
	const text = require_xml.childOf(element, name)?.text ?? "";
	return text === "" ? null : require_bom.wellFormed(text);
}

// src/bom/lockfiles/maven-lineage.ts
/** More parents than any project has. */
const longestLineage = 32;
/**
* Follows `<parent>` by its `relativePath` (POM reference, "Inheritance") as far as the files at hand lead. Like Maven it
* takes a file for the parent only where that has the parent's ids. Nothing outside the folder of the bill of materials is
* asked for. Throws LOCKFILE_INVALID for the POM itself; a parent that cannot be read is a missing one.
*/
function mavenLineage(file) {
	const models = [readMavenModel(file.text, file.path)];
	const paths = [];
	let path = file.path;
	for (;;) {
		const parent = models.at(-1)?.parent ?? null;
		if (parent === null) return {
			models,
			paths,
			missing: null
		};
		const next = parentPath(path, parent.relativePath);
		if (next === null || next === file.path || paths.includes(next) || paths.length >= longestLineage) return {
			models,
			paths,
			missing: parent
		};
		paths.push(next);
		const model = modelAt(file, next);
		if (model === null || !isMeant(parent, model)) return {
			models,
			paths,
			missing: parent
		};
		models.push(model);
		path = next;
	}
}
/** What `${...}` means in this POM: its coordinates, and the properties of its parents under its own. */
function mavenValues({ models }) {
	const values = /* @__PURE__ */ new Map();
	for (const model of models.toReversed()) for (const [name, value] of model.properties) values.set(name, value);
	const [model] = models;
	const parent = model?.parent;
	const { groupId, version } = coordinatesOf({ models });
	const own = {
		groupId,
		artifactId: model?.artifactId,
		version,
		packaging: model?.packaging ?? "jar",
		"parent.groupId": parent?.groupId,
		"parent.artifactId": parent?.artifactId,
		"parent.version": parent?.version
	};
	for (const [name, value] of Object.entries(own)) {
		if (value === void 0 || value === null) continue;
		values.set(`project.${name}`, value);
		values.set(`pom.${name}`, value);
		if (!values.has(name)) values.set(name, value);
	}
	return interpolateFrom(values);
}
/** The ids of the project itself as they are written; group and version may be the parent's. */
function coordinatesOf({ models: [model] }) {
	return {
		groupId: model?.groupId ?? model?.parent?.groupId ?? null,
		artifactId: model?.artifactId ?? null,
		version: model?.version ?? model?.parent?.version ?? null
	};
}
function modelAt(file, path) {
	const text = file.beside?.get(path);
	if (text === void 0) return null;
	try {
		return readMavenModel(text, path);
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) return null;
		throw error;
	}
}
/** Versions with `${revision}` are compared by nobody: Maven takes them as they come. */
function isMeant(parent, model) {
	const same = (wanted, found) => wanted === null || found === null || found === void 0 || found === wanted || found.includes("${");
	return same(parent.groupId, model.groupId ?? model.parent?.groupId) && same(parent.artifactId, model.artifactId) && (same(parent.version, model.version ?? model.parent?.version) || parent.version?.includes("${") === true);
}
/** Relative to the folder of the bill of materials; null for what is not in it. A folder means the pom.xml in it. */
function parentPath(from, relative) {
	if (relative === null || relative.includes("$") || /^(?:[/\\]|[a-z]:)/i.test(relative)) return null;
	const parts = from.split("/").slice(0, -1);
	for (const part of relative.split(/[/\\]/)) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return [...parts, .../\.(?:xml|pom)$/i.test(parts.at(-1) ?? "") ? [] : ["pom.xml"]].join("/");
}

// src/bom/lockfiles/pom.ts
/** The parents that lie in the folder of the bill of materials, one more at each asking. */
function wantedByPom(file) {
	try {
		return mavenLineage(file).paths;
	} catch (error) {
		if (error instanceof require_cli_ahead_ts.WaybillError) return [];
		throw error;
	}
}
/**
* Reads a pom.xml (POM reference; Maven model 4.0.0): what the project asks for itself, with versions and scopes from
* its properties, its `dependencyManagement` and its parents as far as they are files beside it. Nothing further is
* known: what the dependencies depend on is not in a POM. A version that another parent or an imported bill of materials
* decides is null; that is told, and the project incomplete.
*
* Scopes by what the product ships: compile, runtime and system are required, test is development; provided and
* `<optional>` are optional, since the product uses them and others may bring them. So is what only a profile adds that
* is not active by default. Exclusions name nothing that is in the reading. Build plugins are no dependencies.
* Throws LOCKFILE_INVALID with the line.
*/
function readPom(file) {
	require_bom.refuseUnreadable(file, "pom");
	const lineage = mavenLineage(file);
	const pom = {
		file,
		lineage,
		interpolate: mavenValues(lineage),
		warnings: []
	};
	const incomplete = /* @__PURE__ */ new Set();
	if (lineage.missing) {
		incomplete.add("");
		const { groupId, artifactId, version } = lineage.missing;
		const named = [
			groupId,
			artifactId,
			version
		].filter((text) => text !== null).join(":");
		pom.warnings.push(`${file.path}: the parent ${named} is not at hand; what it declares is not known.`);
	}
	const components = askedOf(pom, incomplete).map((asked) => component(pom, asked));
	const unknown = components.filter(({ version }) => version === null);
	if (unknown.length > 0) {
		incomplete.add("");
		const names = unknown.map(({ group, name }) => `${group}:${name}`);
		pom.warnings.push(`${file.path}: no version is written for ${[...new Set(names)].join(", ")}.`);
	}
	return {
		path: file.path,
		ecosystem: "maven",
		root: rootOf(pom),
		components,
		dependencies: /* @__PURE__ */ new Map([["", components.map(({ key }) => key)]]),
		incomplete,
		warnings: pom.warnings
	};
}
function rootOf({ lineage, interpolate }) {
	const { groupId, artifactId, version } = coordinatesOf(lineage);
	const filled = (text) => text === null ? null : interpolate(text);
	const texts = (lineage.models.find((each) => each.licenses.length > 0)?.licenses)?.map((license) => interpolate(license) ?? license);
	return {
		group: filled(groupId),
		name: filled(artifactId),
		version: filled(version),
		license: texts?.length === 1 ? texts[0] : texts
	};
}
/** One for each artefact; of the same one in the child and in its parents the child's counts. */
function askedOf(pom, incomplete) {
	const managed = managedOf(pom);
	const asked = /* @__PURE__ */ new Map();
	for (const model of pom.lineage.models) {
		const inherited = new Set([...asked.values()].map(idOf));
		for (const dependency of model.dependencies) {
			const own = filled(dependency, pom.interpolate);
			const one = named(dependency, own, managed.get(idOf(own)));
			if (one === null) {
				incomplete.add("");
				pom.warnings.push(`${pom.file.path}: a dependency has no readable ids and is left out.`);
				continue;
			}
			const key = keyOf(one);
			const known = asked.get(key);
			if ((!known || strength(needOf(one)) > strength(needOf(known))) && !inherited.has(idOf(one))) asked.set(key, one);
		}
	}
	return [...asked.values()];
}
/**
* What a dependency leaves out is as `dependencyManagement` has it; a version that is written and has no value stays
* unknown. Null where it names nothing.
*/
function named(written, own, rule) {
	const { groupId, artifactId } = own;
	if (groupId === null || artifactId === null) return null;
	return {
		...own,
		groupId,
		artifactId,
		openClassifier: own.classifier === null ? written.classifier : null,
		...inherited(written, own, rule)
	};
}
function inherited(written, own, rule) {
	if (!rule) return own;
	return {
		version: written.version === null ? rule.version : own.version,
		scope: own.scope ?? rule.scope,
		optional: own.optional ?? rule.optional,
		systemPath: own.systemPath ?? rule.systemPath
	};
}
/** By `group:artifact:type:classifier`; the nearest wins. Imports are told: their versions are in another file. */
function managedOf({ file, lineage, interpolate, warnings }) {
	const managed = /* @__PURE__ */ new Map();
	for (const model of lineage.models) for (const dependency of model.managed) {
		const rule = filled(dependency, interpolate);
		if (rule.scope === "import") {
			const named = [
				rule.groupId,
				rule.artifactId,
				rule.version
			].filter((text) => text !== null).join(":");
			warnings.push(`${file.path}: the imported ${named} is not at hand; the versions in it are not known.`);
		} else if (!managed.has(idOf(rule))) managed.set(idOf(rule), rule);
	}
	return managed;
}
function filled(dependency, interpolate) {
	const text = (value) => value === null ? null : interpolate(value);
	const { groupId, artifactId, version, type, classifier, scope, optional } = dependency;
	return {
		...dependency,
		groupId: text(groupId),
		artifactId: text(artifactId),
		version: text(version),
		type: text(type),
		classifier: text(classifier),
		scope: text(scope),
		optional: text(optional)
	};
}
function idOf({ groupId, artifactId, type, classifier }) {
	return `${groupId}:${artifactId}:${type ?? "jar"}:${classifier ?? ""}`;
}
function keyOf(asked) {
	return `${idOf(asked)}:${asked.version ?? ""}`;
}
function needOf({ scope, optional, profile }) {
	if (scope === "test") return "development";
	return scope === "provided" || optional === "true" || profile !== null ? "optional" : "required";
}
function strength(need) {
	return [
		"development",
		"optional",
		"required"
	].indexOf(need);
}
function component({ file, warnings }, asked) {
	const { groupId, artifactId, version, type, classifier, profile } = asked;
	const fixed = version === null ? null : pinned(version);
	const properties = [];
	if (version !== null && fixed === null) properties.push({
		name: "waybill:maven:version-range",
		value: version
	});
	if (asked.openClassifier !== null) properties.push({
		name: "waybill:maven:classifier",
		value: asked.openClassifier
	});
	if (profile !== null) properties.push({
		name: "waybill:maven:profile",
		value: profile
	});
	const qualifiers = {
		...classifier === null ? {} : { classifier },
		...type === null || type === "jar" ? {} : { type }
	};
	return {
		key: keyOf(asked),
		ecosystem: "maven",
		group: groupId,
		name: artifactId,
		version: fixed,
		...Object.keys(qualifiers).length > 0 ? { qualifiers } : {},
		need: needOf(asked),
		source: asked.scope === "system" ? systemFile(asked, file, warnings) : {
			kind: "registry",
			url: null
		},
		hashes: [],
		license: void 0,
		path: "",
		properties
	};
}
/** A range leaves the version open, but for `[1.0]` (POM reference, "Dependency Version Requirement Specification"). */
function pinned(version) {
	const only = /^\[([^,[\]()]+)\]$/.exec(version);
	if (only) return only[1]?.trim() ?? null;
	return /[,[\]()]/.test(version) || version === "LATEST" || version === "RELEASE" ? null : version;
}
/** A file of the machine; only below the project's own folder does its path tell others something. */
function systemFile({ artifactId, systemPath }, file, warnings) {
	const plain = (systemPath ?? "").replaceAll("\\", "/").replace(/^\$\{(?:project\.|pom\.)?basedir\}\/+/, "").replace(/^(?:\.\/+)+/, "");
	if (plain !== "" && !/^(?:\/|~|[a-z]:)|\$\{|(?:^|\/)\.\.(?:\/|$)/i.test(plain)) return {
		kind: "file",
		path: plain
	};
	const last = plain.slice(plain.lastIndexOf("/") + 1);
	warnings.push(`${file.path}: ${artifactId} is a file outside the project; only its name is kept.`);
	return {
		kind: "file",
		path: last === "" || last.includes("$") ? artifactId : last
	};
}

exports.readPom = readPom;
exports.wantedByPom = wantedByPom;