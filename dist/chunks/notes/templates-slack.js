// templates/notes.slack.hbs
var notes_slack_default = {
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
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "release.slack"), depth0, {
			"name": "release.slack",
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

// templates/notes-release.slack.hbs
var notes_release_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", "4:3"), "{{@root.words.withdrawn}} at line 4")) != null ? stack1 : "") + "* " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "withdrawn"), "on", "4:30"), "{{withdrawn.on}} at line 4")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "withdrawn"), "reason", "4:55"), alias1(lookupProperty(data, "root"), "links", "4:72")), "{{inline}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", "4:91"), {
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
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", "8:3"), "{{@root.words.highlights}} at line 8")) != null ? stack1 : "") + "*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "highlights", "9:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\u2022 " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "10:10"), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "10:27"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "11:28")), "{{inline}} at line 11")) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", "16:3"), "{{@root.words.breaking}} at line 16")) != null ? stack1 : "") + "*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "17:8"), {
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
		return (stack1 = container.invokePartial(lookupProperty(partials, "breaking.slack"), depth0, {
			"name": "breaking.slack",
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
		return "\n*" + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", "23:3"), "{{@root.words.upgrade}} at line 23")) != null ? stack1 : "") + "*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "upgrade", "24:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "number", "25:2"), "{{number}} at line 25")) != null ? stack1 : "") + ". " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "25:20"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "25:37"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "26:28")), "{{inline}} at line 26")) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n*" + ((stack1 = container.own.safely(alias1(depth0, "title", "31:3"), "{{title}} at line 31")) != null ? stack1 : "") + "*\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "32:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "change.slack"), depth0, {
			"name": "change.slack",
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
		return "\n" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", "38:2"), "{{@root.words.nothing}} at line 38")) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", "42:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "more"), "url", "42:23"), alias1(lookupProperty(depth0, "more"), "sentence", "42:32")), "{{link}} at line 42")) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "more"), "sentence", "42:57"), "{{more.sentence}} at line 42")) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "inside.slack"), depth0, {
			"name": "inside.slack",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.slack"), container.strict(depth0, "people", "50:17"), {
			"name": "people.slack",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = container.invokePartial(lookupProperty(partials, "heading.slack"), depth0, {
			"name": "heading.slack",
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
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "empty", "36:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "40:6"), {
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "people", "48:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-heading.slack.hbs
var notes_heading_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "1:19"), alias1(depth0, "title", "1:23")), "{{link}} at line 1")) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "title", "1:40"), "{{title}} at line 1")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return " [YANKED]";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own;
		return "*" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "url", "1:7"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data
		})) != null ? stack1 : "") + "* (" + ((stack1 = alias3.safely(alias3.day(alias1(depth0, "date", "1:63")), "{{day}} at line 1")) != null ? stack1 : "") + ")" + ((stack1 = helpers.if.call(alias2, alias1(depth0, "yanked", "1:76"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/notes-breaking.slack.hbs
var notes_breaking_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "1:18"), "{{scope}} at line 1")) != null ? stack1 : "") + ":* ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "1:60"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "2:28")), "{{inline}} at line 2")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "2:82"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:110"), alias1(depth0, "label", "2:114")), "{{link}} at line 2")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "\u2022 " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "1:8"), {
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
		})) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "2:60"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")\n";
	},
	"useData": true
};

// templates/notes-change.slack.hbs
var notes_change_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "2:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "text", "2:152"), alias1(lookupProperty(data, "root"), "links", "2:157")), "{{inline}} at line 2")) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "2:180"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "authors"), "length", "2:257"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = container.own.safely(alias1(depth0, "scope", "2:18"), "{{scope}} at line 2")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "2:31"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ":* ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", "2:45"), "{{@root.words.breaking-in}} at line 2")) != null ? stack1 : "") + ")";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "breaking", "2:91"), {
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
		return "*" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", "2:104"), "{{@root.words.breaking-change}} at line 2")) != null ? stack1 : "") + ":* ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "2:202"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:230"), alias1(depth0, "label", "2:234")), "{{link}} at line 2")) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "authors", "2:283"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "2:302"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "login", "2:329"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.mention(alias1(depth0, "url", "2:346"), alias1(depth0, "login", "2:350")), "{{mention}} at line 2")) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "name", "2:367"), "{{name}} at line 2")) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\u2022 " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "4:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "4:66"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "text", "4:102"), alias1(lookupProperty(data, "root"), "links", "4:107")), "{{inline}} at line 4")) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "4:130"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "details", "5:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", "4:21"), "{{@root.words.breaking-change}} at line 4")) != null ? stack1 : "") + ":* ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "*" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "4:76"), "{{scope}} at line 4")) != null ? stack1 : "") + ":* ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "4:152"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "4:180"), alias1(depth0, "label", "4:184")), "{{link}} at line 4")) != null ? stack1 : "");
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "   \u25e6 " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "6:13"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "6:30"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "7:31")), "{{inline}} at line 7")) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		return "\n      ";
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
			"inverse": container.program(11, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes-inside.slack.hbs
var notes_inside_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "*" + ((stack1 = container.own.safely(alias1(depth0, "title", "2:3"), "{{title}} at line 2")) != null ? stack1 : "") + "*\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lines", "3:8"), {
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
		return "\u2022 " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 4")) != null ? stack1 : "") + "\n";
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

// templates/notes-people.slack.hbs
var notes_people_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.if.call(alias2, alias1(depth0, "login", "1:32"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "first", "1:89"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "last", "1:150"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.mention(alias1(depth0, "url", "1:49"), alias1(depth0, "login", "1:53")), "{{mention}} at line 1")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "name", "1:70"), "{{name}} at line 1")) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "first-contribution", "1:100"), "{{@root.words.first-contribution}} at line 1")) != null ? stack1 : "") + ")";
	},
	"4": function(container, depth0, helpers, partials, data) {
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
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias1(depth0, "after", "1:180"), "{{after}} at line 1")) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// src/notes/templates-slack.ts
const templates = {
	whole: notes_slack_default,
	parts: {
		release: notes_release_slack_default,
		heading: notes_heading_slack_default,
		breaking: notes_breaking_slack_default,
		change: notes_change_slack_default,
		inside: notes_inside_slack_default,
		people: notes_people_slack_default
	}
};

exports.templates = templates;