// templates/notes.html.hbs
var notes_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "release.html"), depth0, {
			"name": "release.html",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", "5:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "more"), "url", "5:26"), alias1(lookupProperty(depth0, "more"), "sentence", "5:35")), "{{link}} at line 5")) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "more"), "sentence", "5:60"), "{{more.sentence}} at line 5")) != null ? stack1 : "";
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "4:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-release.html.hbs
var notes_release_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><strong>" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", "4:13"), "{{@root.words.withdrawn}} at line 4")) != null ? stack1 : "") + "</strong> " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "withdrawn"), "on", "4:48"), "{{withdrawn.on}} at line 4")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "withdrawn"), "reason", "4:73"), alias1(lookupProperty(data, "root"), "links", "4:90")), "{{inline}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", "4:109"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "withdrawn"), "replacement", "4:136"), "{{withdrawn.replacement}} at line 4")) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", "7:6"), "{{@root.words.highlights}} at line 7")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "highlights", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "10:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "10:29"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "10:66")), "{{inline}} at line 10")) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", "15:6"), "{{@root.words.breaking}} at line 15")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "17:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "breaking.html"), depth0, {
			"name": "breaking.html",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", "23:6"), "{{@root.words.upgrade}} at line 23")) != null ? stack1 : "") + "</h3>\n<ol>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "upgrade", "25:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ol>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "26:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "26:29"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "26:66")), "{{inline}} at line 26")) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<h3>" + ((stack1 = container.own.safely(alias1(depth0, "title", "31:6"), "{{title}} at line 31")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "33:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "change.html"), depth0, {
			"name": "change.html",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", "39:5"), "{{@root.words.nothing}} at line 39")) != null ? stack1 : "") + "</p>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", "42:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data
		})) != null ? stack1 : "") + "</p>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "more"), "url", "42:26"), alias1(lookupProperty(depth0, "more"), "sentence", "42:35")), "{{link}} at line 42")) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "more"), "sentence", "42:60"), "{{more.sentence}} at line 42")) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "inside.html"), depth0, {
			"name": "inside.html",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "people.html"), container.strict(depth0, "people", "48:16"), {
			"name": "people.html",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "heading.html"), depth0, {
			"name": "heading.html",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "withdrawn", "3:6"), {
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "upgrade"), "length", "22:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "sections", "30:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "empty", "38:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "41:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "inside", "44:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "people", "47:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</section>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-heading.html.hbs
var notes_heading_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "1:22"), alias1(depth0, "title", "1:26")), "{{link}} at line 1")) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "title", "1:43"), "{{title}} at line 1")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return " [YANKED]";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own;
		return "<h2>" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "url", "1:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + " <time datetime=\"" + ((stack1 = alias3.safely(alias1(depth0, "date", "1:76"), "{{date}} at line 1")) != null ? stack1 : "") + "\">" + ((stack1 = alias3.safely(alias3.day(alias1(depth0, "date", "1:90")), "{{day}} at line 1")) != null ? stack1 : "") + "</time>" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "yanked", "1:109"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</h2>\n";
	},
	"useData": true
};

// templates/notes-breaking.html.hbs
var notes_breaking_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "1:27"), "{{scope}} at line 1")) != null ? stack1 : "") + ":</strong> ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "1:77"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "1:114")), "{{inline}} at line 1")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "1:168"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "1:196"), alias1(depth0, "label", "1:200")), "{{link}} at line 1")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "<li>" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "1:10"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lines", "1:60"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "1:146"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")</li>\n";
	},
	"useData": true
};

// templates/notes-change.html.hbs
var notes_change_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = alias2.safely(alias1(depth0, "id", "2:10"), "{{id}} at line 2")) != null ? stack1 : "") + "\">" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "scope", "2:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "text", "2:196"), alias1(lookupProperty(data, "root"), "links", "2:201")), "{{inline}} at line 2")) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "references", "2:224"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "authors"), "length", "2:367"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = container.own.safely(alias1(depth0, "scope", "2:39"), "{{scope}} at line 2")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "2:52"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", "2:66"), "{{@root.words.breaking-in}} at line 2")) != null ? stack1 : "") + ")";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "breaking", "2:120"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", "2:140"), "{{@root.words.breaking-change}} at line 2")) != null ? stack1 : "") + ":</strong> ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "2:246"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, container.own.eq(alias1(depth0, "kind", "2:277"), "commit"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:300"), alias2.code(alias1(depth0, "label", "2:310"))), "{{link}} at line 2")) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:333"), alias1(depth0, "label", "2:337")), "{{link}} at line 2")) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "authors", "2:393"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "2:412"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "login", "2:439"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.mention(alias1(depth0, "url", "2:456"), alias1(depth0, "login", "2:460")), "{{mention}} at line 2")) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "name", "2:477"), "{{name}} at line 2")) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, alias3 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = alias2.safely(alias1(depth0, "id", "4:10"), "{{id}} at line 4")) != null ? stack1 : "") + "\">" + ((stack1 = helpers.if.call(alias3, alias1(depth0, "breaking", "4:22"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias3, alias1(depth0, "scope", "4:95"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(alias1(depth0, "text", "4:146"), alias1(lookupProperty(data, "root"), "links", "4:151")), "{{inline}} at line 4")) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias3, alias1(depth0, "references", "4:174"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")" + ((stack1 = helpers.if.call(alias3, alias1(lookupProperty(depth0, "details"), "length", "4:251"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", "4:42"), "{{@root.words.breaking-change}} at line 4")) != null ? stack1 : "") + ":</strong> ";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<strong>" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "4:112"), "{{scope}} at line 4")) != null ? stack1 : "") + ":</strong> ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "4:196"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "4:224"), alias1(depth0, "label", "4:228")), "{{link}} at line 4")) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "details", "6:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "7:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</li>\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "7:29"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "7:66")), "{{inline}} at line 7")) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(lookupProperty(data, "root"), "style", "1:10"), "common-changelog"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(13, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes-inside.html.hbs
var notes_inside_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<h3>" + ((stack1 = container.own.safely(alias1(depth0, "title", "2:6"), "{{title}} at line 2")) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "4:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "<li>" + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 5")) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<p>" + ((stack1 = container.own.safely(container.strict(depth0, "more", "10:5"), "{{more}} at line 10")) != null ? stack1 : "") + "</p>\n";
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "9:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-people.html.hbs
var notes_people_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "login", "1:35"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "first", "1:92"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "last", "1:153"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.mention(alias1(depth0, "url", "1:52"), alias1(depth0, "login", "1:56")), "{{mention}} at line 1")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "name", "1:73"), "{{name}} at line 1")) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "first-contribution", "1:103"), "{{@root.words.first-contribution}} at line 1")) != null ? stack1 : "") + ")";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "<p>" + ((stack1 = alias2.safely(alias1(depth0, "before", "1:5"), "{{before}} at line 1")) != null ? stack1 : "") + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "people", "1:21"), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "after", "1:183"), "{{after}} at line 1")) != null ? stack1 : "") + "</p>\n";
	},
	"useData": true
};

// src/notes/templates-html.ts
const templates = {
	whole: notes_html_default,
	parts: {
		release: notes_release_html_default,
		heading: notes_heading_html_default,
		breaking: notes_breaking_html_default,
		change: notes_change_html_default,
		inside: notes_inside_html_default,
		people: notes_people_html_default
	}
};

exports.templates = templates;