const require_bom = require("../journeys/lockfiles.js");

// src/bom/serialize-xml.ts
var import_index_node = require_bom.require_index_node();
/** The document as elements in the order of the XML schema. Text is as it was given, whatever characters it holds. */
function elementsOf(bill, spec) {
	return new Factory(require_bom.protocols[spec]).makeForBom().normalize(bill, require_bom.asInserted);
}
/** The children of an element that holds elements. */
function childrenOf({ children }) {
	if (children === void 0 || typeof children === "string" || typeof children === "number") return [];
	return [...children].flatMap((child) => child.type === "element" ? [child] : []);
}
function text(name, children) {
	return {
		type: "element",
		name,
		children
	};
}
function list(name, children) {
	return children.length > 0 ? [{
		type: "element",
		name,
		children
	}] : [];
}
/** Adds elements behind those that the schema wants before them; the library knows no others. */
function placed(element, before, added) {
	const children = childrenOf(element);
	const at = children.findLastIndex(({ name }) => before.includes(name)) + 1;
	return {
		...element,
		children: children.toSpliced(at, 0, ...added)
	};
}
var Factory = class extends import_index_node.XML.Normalize.Factory {
	makeForBom() {
		return new BillNormalizer(this);
	}
	makeForMetadata() {
		return new MetadataNormalizer(this);
	}
	makeForDependencyGraph() {
		return new GraphNormalizer(this);
	}
	makeForComponent() {
		return new PartNormalizer(this);
	}
};
var BillNormalizer = class extends import_index_node.XML.Normalize.BomNormalizer {
	normalize(bom, options) {
		const normalized = super.normalize(bom, options);
		if (!(bom instanceof require_bom.Bill)) return normalized;
		const { compositions, externalReferences } = bom;
		const references = this._factory.makeForExternalReference().normalizeIterable(externalReferences, options, "reference");
		const first = [
			"metadata",
			"components",
			"services"
		];
		return placed(placed(normalized, first, list("externalReferences", references)), [
			...first,
			"externalReferences",
			"dependencies"
		], list("compositions", compositions.map(composition)));
	}
};
var GraphNormalizer = class extends import_index_node.XML.Normalize.DependencyGraphNormalizer {
	normalize(bom, _, name) {
		return {
			type: "element",
			name,
			children: (bom instanceof require_bom.Bill ? [...bom.graph] : []).map(([ref, targets]) => ({
				...dependency(ref),
				children: targets.map(dependency)
			}))
		};
	}
};
function dependency(ref) {
	return {
		type: "element",
		name: "dependency",
		attributes: { ref }
	};
}
function composition({ aggregate, dependencies }) {
	const refs = list("dependencies", dependencies.map(dependency));
	return {
		type: "element",
		name: "composition",
		children: [text("aggregate", aggregate), ...refs]
	};
}
var MetadataNormalizer = class extends import_index_node.XML.Normalize.MetadataNormalizer {
	normalize(metadata, options, name) {
		const normalized = super.normalize(metadata, options, name);
		const manufacturer = metadata instanceof require_bom.BillMetadata ? metadata.manufacturer : void 0;
		if (manufacturer === void 0) return normalized;
		return placed(normalized, [
			"timestamp",
			"lifecycles",
			"tools",
			"authors",
			"component"
		], [this._factory.makeForOrganizationalEntity().normalize(manufacturer, options, "manufacturer")]);
	}
};
var PartNormalizer = class extends import_index_node.XML.Normalize.ComponentNormalizer {
	normalize(component, options, name) {
		const normalized = super.normalize(component, options, name);
		if (!normalized || !(component instanceof require_bom.Part)) return normalized;
		const { manufacturer, releaseNotes } = component;
		const entities = this._factory.makeForOrganizationalEntity();
		const made = manufacturer === void 0 ? normalized : placed(normalized, ["supplier"], [entities.normalize(manufacturer, options, "manufacturer")]);
		return releaseNotes === void 0 ? made : {
			...made,
			children: [...childrenOf(made), releaseNotesElement(releaseNotes)]
		};
	}
};
function releaseNotesElement(told) {
	const { type, title, timestamp, aliases = [], tags = [], resolves = [], notes = [] } = told;
	const issues = resolves.map((issue) => ({
		type: "element",
		name: "issue",
		attributes: { type: issue.type },
		children: [text("id", issue.id)]
	}));
	const texts = notes.map(({ locale, text: { contentType, content } }) => {
		const attributes = { "content-type": contentType };
		return {
			type: "element",
			name: "note",
			children: [text("locale", locale), {
				...text("text", content),
				attributes
			}]
		};
	});
	return {
		type: "element",
		name: "releaseNotes",
		children: [
			text("type", type),
			text("title", title),
			text("timestamp", timestamp),
			...list("aliases", aliases.map((alias) => text("alias", alias))),
			...list("tags", tags.map((tag) => text("tag", tag))),
			...list("resolves", issues),
			...list("notes", texts)
		]
	};
}

exports.childrenOf = childrenOf;
exports.elementsOf = elementsOf;