const require_dependencies_html = require("../templates/dependencies.html.js");
const require_dependencies_item_md = require("../templates/dependencies-item.md.js");
const require_markdown = require("../notes/templates-md.js");
const require_diff_view = require("./diff-view.js");

// templates/dependencies.md.hbs
var dependencies_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n## Needs a closer look\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "attention", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
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
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n## " + ((stack1 = container.own.safely(alias1(depth0, "title", "15:5"), "{{title}} at line 15")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "groups", "16:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "\n" + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 22")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "# " + ((stack1 = alias2.safely(alias2.heading(alias1(depth0, "title", "1:12")), "{{heading}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "lead", "3:9"), null), "{{inline}} at line 3")) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2.safely(alias1(depth0, "totals", "5:2"), "{{totals}} at line 5")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "attention"), "length", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "sections", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "remarks", "20:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-group.text.hbs
var dependencies_group_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n" + ((stack1 = container.own.safely(alias1(depth0, "title", "3:2"), "{{title}} at line 3")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", "3:15"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ". " + ((stack1 = container.own.safely(container.strict(depth0, "meaning", "3:28"), "{{meaning}} at line 3")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return ":";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "item"), depth0, {
			"name": "item",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "  " + ((stack1 = container.own.safely(container.strict(depth0, "more", "9:4"), "{{more}} at line 9")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "title", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "items", "5:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "8:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-item.text.hbs
var dependencies_item_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = container.own.safely(container.strict(depth0, "language", "1:32"), "{{language}} at line 1")) != null ? stack1 : "") + ")";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " " + ((stack1 = container.own.safely(container.strict(depth0, "version", "1:68"), "{{version}} at line 1")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "1:108"), null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", through " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "through", "1:214"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "1:233"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "name", "1:261"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return " > ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "name", "1:269"), "{{name}} at line 1")) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "\u2026";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  * " + ((stack1 = container.own.safely(alias1(depth0, "name", "1:6"), "{{name}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "language", "1:18"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "version", "1:56"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "reason", "1:90"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "notes", "1:136"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "through"), "length", "1:180"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/dependencies.text.hbs
var dependencies_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\nNEEDS A CLOSER LOOK\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "attention", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
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
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "\n" + ((stack1 = alias2.safely(alias2.capitals(alias1(depth0, "title", "15:11")), "{{capitals}} at line 15")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "groups", "16:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "\n" + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 22")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = alias2.safely(alias1(depth0, "title", "1:2"), "{{title}} at line 1")) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2.safely(alias1(depth0, "lead", "3:2"), "{{lead}} at line 3")) != null ? stack1 : "") + "\n\n" + ((stack1 = alias2.safely(alias1(depth0, "totals", "5:2"), "{{totals}} at line 5")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "attention"), "length", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "sections", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "remarks", "20:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// src/bom/diff-render.ts
const templates = {
	md: {
		whole: dependencies_md_default,
		item: require_dependencies_item_md.dependencies_item_md_default,
		group: require_dependencies_item_md.dependencies_group_md_default
	},
	html: {
		whole: require_dependencies_html.dependencies_html_default,
		item: require_dependencies_html.dependencies_item_html_default,
		group: require_dependencies_html.dependencies_group_html_default
	},
	text: {
		whole: dependencies_text_default,
		item: dependencies_item_text_default,
		group: dependencies_group_text_default
	}
};
const defaultDifferenceOptions = { limit: 50 };
/**
* A difference for people, ending with a newline: the change in a sentence, the totals, what needs a look, then what is new,
* gone and upgraded, each with what brings it in. Names and licences are inert in the format. Longer lists than the limit
* say how many entries they leave out.
*/
function renderDifference(diff, format, options = defaultDifferenceOptions) {
	const { whole, item, group } = templates[format];
	return `${require_markdown.openTemplate(format, `templates/dependencies.${format}.hbs`, whole, {
		item,
		group
	})(require_diff_view.viewDifference(diff, options)).trim()}\n`;
}

exports.renderDifference = renderDifference;