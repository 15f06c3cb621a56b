// templates/dependencies-group.html.hbs
var dependencies_group_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<details>\n<summary>" + ((stack1 = container.own.safely(container.strict(depth0, "title", "3:11"), "{{title}} at line 3")) != null ? stack1 : "") + "</summary>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "title", "4:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<p><strong>" + ((stack1 = alias2.safely(alias1(depth0, "title", "5:13"), "{{title}} at line 5")) != null ? stack1 : "") + ".</strong> " + ((stack1 = alias2.safely(alias1(depth0, "meaning", "5:33"), "{{meaning}} at line 5")) != null ? stack1 : "") + "</p>\n";
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
		return "<li>" + ((stack1 = container.own.safely(container.strict(depth0, "more", "12:6"), "{{more}} at line 12")) != null ? stack1 : "") + "</li>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "</details>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "folded", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + "<ul>\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "items", "8:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "folded", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-item.html.hbs
var dependencies_item_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = container.own.safely(container.strict(depth0, "language", "1:37"), "{{language}} at line 1")) != null ? stack1 : "") + ")";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " " + ((stack1 = container.own.safely(container.strict(depth0, "version", "1:73"), "{{version}} at line 1")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "1:113"), null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", through " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "through", "1:219"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "1:238"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "name", "1:269"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return " &gt; ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.code(container.strict(depth0, "name", "1:282")), "{{code}} at line 1")) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "\u2026";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "name", "1:11")), "{{code}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "language", "1:23"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "version", "1:61"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "1:95"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "notes", "1:141"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "through"), "length", "1:185"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"useData": true
};

// templates/dependencies.html.hbs
var dependencies_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h3>Needs a closer look</h3>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "attention", "7:8"), {
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
		return "<h3>" + ((stack1 = container.own.safely(alias1(depth0, "title", "12:6"), "{{title}} at line 12")) != null ? stack1 : "") + "</h3>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "groups", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<p>" + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 18")) != null ? stack1 : "") + "</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2>" + ((stack1 = alias2.safely(alias1(depth0, "title", "2:6"), "{{title}} at line 2")) != null ? stack1 : "") + "</h2>\n<p>" + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "lead", "3:12"), null), "{{inline}} at line 3")) != null ? stack1 : "") + "</p>\n<p>" + ((stack1 = alias2.safely(alias1(depth0, "totals", "4:5"), "{{totals}} at line 4")) != null ? stack1 : "") + "</p>\n" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "attention"), "length", "5:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "sections", "11:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "remarks", "17:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"usePartial": true,
	"useData": true
};

Object.defineProperty(exports, "dependencies_group_html_default", {
  enumerable: true,
  get: function () {
    return dependencies_group_html_default;
  }
});
Object.defineProperty(exports, "dependencies_html_default", {
  enumerable: true,
  get: function () {
    return dependencies_html_default;
  }
});
Object.defineProperty(exports, "dependencies_item_html_default", {
  enumerable: true,
  get: function () {
    return dependencies_item_html_default;
  }
});