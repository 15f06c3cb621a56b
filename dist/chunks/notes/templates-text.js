// templates/notes.text.hbs
var notes_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "2:10"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "release.text"), depth0, {
			"name": "release.text",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", "9:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "more"), "url", "9:23"), alias1(lookupProperty(depth0, "more"), "sentence", "9:32")), "{{link}} at line 9")) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "more"), "sentence", "9:57"), "{{more.sentence}} at line 9")) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.each.call(alias2, alias1(depth0, "releases", "1:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "7:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-release.text.hbs
var notes_release_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = alias2.safely(alias2.capitals(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", "4:11")), "{{capitals}} at line 4")) != null ? stack1 : "") + " " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "withdrawn"), "on", "4:37"), "{{withdrawn.on}} at line 4")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "withdrawn"), "reason", "4:62"), null), "{{inline}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", "4:91"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "withdrawn"), "replacement", "4:118"), "{{withdrawn.replacement}} at line 4")) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = alias2.safely(alias2.capitals(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", "8:11")), "{{capitals}} at line 8")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "highlights", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "  * " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "10:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "10:29"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 11")) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "\n    ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = alias2.safely(alias2.capitals(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", "16:11")), "{{capitals}} at line 16")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "17:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "breaking.text"), depth0, {
			"name": "breaking.text",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = alias2.safely(alias2.capitals(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", "23:11")), "{{capitals}} at line 23")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "upgrade", "24:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "  " + ((stack1 = container.own.safely(alias1(depth0, "number", "25:4"), "{{number}} at line 25")) != null ? stack1 : "") + ". " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "25:22"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "25:39"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 26")) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "\n     ";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n" + ((stack1 = container.own.safely(alias1(depth0, "title", "31:2"), "{{title}} at line 31")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "32:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "change.text"), depth0, {
			"name": "change.text",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", "38:2"), "{{@root.words.nothing}} at line 38")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", "42:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.program(17, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "more"), "url", "42:23"), alias1(lookupProperty(depth0, "more"), "sentence", "42:32")), "{{link}} at line 42")) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "more"), "sentence", "42:57"), "{{more.sentence}} at line 42")) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "inside.text"), depth0, {
			"name": "inside.text",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.text"), container.strict(depth0, "people", "50:16"), {
			"name": "people.text",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n" + ((stack1 = container.own.safely(container.strict(depth0, "compareUrl", "54:2"), "{{compareUrl}} at line 54")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "heading.text"), depth0, {
			"name": "heading.text",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "withdrawn", "2:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "highlights"), "length", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "breaking"), "length", "14:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "upgrade"), "length", "21:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "sections", "29:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "empty", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "40:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "inside", "44:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "people", "48:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "compareUrl", "52:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-heading.text.hbs
var notes_heading_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		return " [YANKED]";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = alias2.safely(alias1(depth0, "title", "1:2"), "{{title}} at line 1")) != null ? stack1 : "") + " (" + ((stack1 = alias2.safely(alias2.day(alias1(depth0, "date", "1:17")), "{{day}} at line 1")) != null ? stack1 : "") + ")" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "yanked", "1:30"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/notes-breaking.text.hbs
var notes_breaking_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "1:19"), "{{scope}} at line 1")) != null ? stack1 : "") + ": ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "1:60"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 2")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n    ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "2:76"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.own.safely(alias1(depth0, "label", "2:99"), "{{label}} at line 2")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "  * " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "1:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lines", "1:43"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "2:54"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")\n";
	},
	"useData": true
};

// templates/notes-change.text.hbs
var notes_change_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "[" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", "1:23"), "{{@root.words.breaking-in}} at line 1")) != null ? stack1 : "") + "] ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "scope", "1:72"), "{{scope}} at line 1")) != null ? stack1 : "") + ": ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "1:140"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.own.safely(alias1(depth0, "label", "1:163"), "{{label}} at line 1")) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "authors", "1:212"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "1:231"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = container.own.safely(alias1(depth0, "name", "1:254"), "{{name}} at line 1")) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "    - " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "3:14"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", "3:31"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 4")) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "\n      ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  * " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "1:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "1:63"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "text", "1:97"), null), "{{inline}} at line 1")) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "1:118"), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "authors"), "length", "1:186"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "details", "2:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-inside.text.hbs
var notes_inside_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = container.own.safely(alias1(depth0, "title", "2:2"), "{{title}} at line 2")) != null ? stack1 : "") + "\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lines", "3:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "6:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "  * " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 4")) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "more", "11:2"), "{{more}} at line 11")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "lines"), "length", "1:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "10:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-people.text.hbs
var notes_people_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = container.own.safely(alias1(depth0, "name", "1:28"), "{{name}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "first", "1:40"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "last", "1:101"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "first-contribution", "1:51"), "{{@root.words.first-contribution}} at line 1")) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = alias2.safely(alias1(depth0, "before", "1:2"), "{{before}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "people", "1:18"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "after", "1:131"), "{{after}} at line 1")) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// src/notes/templates-text.ts
const templates = {
	whole: notes_text_default,
	parts: {
		release: notes_release_text_default,
		heading: notes_heading_text_default,
		breaking: notes_breaking_text_default,
		change: notes_change_text_default,
		inside: notes_inside_text_default,
		people: notes_people_text_default
	}
};

exports.templates = templates;