// templates/dependencies-group.md.hbs
var dependencies_group_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n<details>\n<summary>" + ((stack1 = container.own.safely(container.strict(depth0, "title", "4:11"), "{{title}} at line 4")) != null ? stack1 : "") + "</summary>\n\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "title", "6:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "\n**" + ((stack1 = alias2.safely(alias1(depth0, "title", "8:4"), "{{title}} at line 8")) != null ? stack1 : "") + ".** " + ((stack1 = alias2.safely(alias1(depth0, "meaning", "8:17"), "{{meaning}} at line 8")) != null ? stack1 : "") + "\n\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
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
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "- " + ((stack1 = container.own.safely(container.strict(depth0, "more", "17:4"), "{{more}} at line 17")) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		return "\n</details>\n";
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
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "items", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "16:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "folded", "19:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-item.md.hbs
var dependencies_item_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = container.own.safely(container.strict(depth0, "language", "1:35"), "{{language}} at line 1")) != null ? stack1 : "") + ")";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " " + ((stack1 = container.own.safely(container.strict(depth0, "version", "1:71"), "{{version}} at line 1")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " " + ((stack1 = alias1.safely(alias1.inline(container.strict(depth0, "reason", "1:111"), null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ", " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", through " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "through", "1:217"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "1:236"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "name", "1:264"), {
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
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.code(container.strict(depth0, "name", "1:277")), "{{code}} at line 1")) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "\u2026";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = alias2.safely(alias2.code(alias1(depth0, "name", "1:9")), "{{code}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "language", "1:21"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "version", "1:59"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "reason", "1:93"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias3, alias1(depth0, "notes", "1:139"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "through"), "length", "1:183"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

Object.defineProperty(exports, "dependencies_group_md_default", {
  enumerable: true,
  get: function () {
    return dependencies_group_md_default;
  }
});
Object.defineProperty(exports, "dependencies_item_md_default", {
  enumerable: true,
  get: function () {
    return dependencies_item_md_default;
  }
});