const require_markdown = require("../notes/templates-md.js");
const require_diff_document = require("./diff-document.js");
const require_diff_words = require("./diff-words.js");

// templates/dependencies-group.html.hbs
var dependencies_group_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<details>\n<summary>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 9
			},
			"end": {
				"line": 3,
				"column": 18
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "title", {
			"start": {
				"line": 3,
				"column": 11
			},
			"end": {
				"line": 3,
				"column": 16
			}
		}), "{{title}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 9
				},
				"end": {
					"line": 3,
					"column": 18
				}
			}
		})) != null ? stack1 : "") + "</summary>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "title", {
			"start": {
				"line": 4,
				"column": 10
			},
			"end": {
				"line": 4,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 0
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 11
			},
			"end": {
				"line": 5,
				"column": 20
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 5,
				"column": 13
			},
			"end": {
				"line": 5,
				"column": 18
			}
		}), "{{title}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 11
				},
				"end": {
					"line": 5,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + ".</strong> " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 31
			},
			"end": {
				"line": 5,
				"column": 42
			}
		})).call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 5,
				"column": 33
			},
			"end": {
				"line": 5,
				"column": 40
			}
		}), "{{meaning}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 31
				},
				"end": {
					"line": 5,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
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
		var stack1, alias1 = container.strict;
		return "<li>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 4
			},
			"end": {
				"line": 12,
				"column": 12
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 10
			}
		}), "{{more}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 4
				},
				"end": {
					"line": 12,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "</details>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "folded", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "items", {
			"start": {
				"line": 8,
				"column": 8
			},
			"end": {
				"line": 8,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</ul>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "folded", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-item.html.hbs
var dependencies_item_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " (" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 35
			},
			"end": {
				"line": 1,
				"column": 47
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "language", {
			"start": {
				"line": 1,
				"column": 37
			},
			"end": {
				"line": 1,
				"column": 45
			}
		}), "{{language}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 35
				},
				"end": {
					"line": 1,
					"column": 47
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 71
			},
			"end": {
				"line": 1,
				"column": 82
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "version", {
			"start": {
				"line": 1,
				"column": 73
			},
			"end": {
				"line": 1,
				"column": 80
			}
		}), "{{version}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 71
				},
				"end": {
					"line": 1,
					"column": 82
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 104
			},
			"end": {
				"line": 1,
				"column": 126
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 106
			},
			"end": {
				"line": 1,
				"column": 112
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 1,
				"column": 113
			},
			"end": {
				"line": 1,
				"column": 119
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 104
				},
				"end": {
					"line": 1,
					"column": 126
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 104
				},
				"end": {
					"line": 1,
					"column": 126
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 150
			},
			"end": {
				"line": 1,
				"column": 170
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 152
			},
			"end": {
				"line": 1,
				"column": 158
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 150
				},
				"end": {
					"line": 1,
					"column": 170
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 150
				},
				"end": {
					"line": 1,
					"column": 170
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", through " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "through", {
			"start": {
				"line": 1,
				"column": 219
			},
			"end": {
				"line": 1,
				"column": 226
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 211
				},
				"end": {
					"line": 1,
					"column": 313
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 238
			},
			"end": {
				"line": 1,
				"column": 244
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 228
				},
				"end": {
					"line": 1,
					"column": 263
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 269
			},
			"end": {
				"line": 1,
				"column": 273
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 263
				},
				"end": {
					"line": 1,
					"column": 304
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return " &gt; ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 275
			},
			"end": {
				"line": 1,
				"column": 288
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 1,
				"column": 277
			},
			"end": {
				"line": 1,
				"column": 281
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 282
			},
			"end": {
				"line": 1,
				"column": 286
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 275
				},
				"end": {
					"line": 1,
					"column": 288
				}
			}
		}), "{{code}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 275
				},
				"end": {
					"line": 1,
					"column": 288
				}
			}
		})) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "…";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 4
			},
			"end": {
				"line": 1,
				"column": 17
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 11
			},
			"end": {
				"line": 1,
				"column": 15
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 17
				}
			}
		}), "{{code}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "language", {
			"start": {
				"line": 1,
				"column": 23
			},
			"end": {
				"line": 1,
				"column": 31
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 17
				},
				"end": {
					"line": 1,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 1,
				"column": 61
			},
			"end": {
				"line": 1,
				"column": 68
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 55
				},
				"end": {
					"line": 1,
					"column": 89
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 1,
				"column": 95
			},
			"end": {
				"line": 1,
				"column": 101
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 89
				},
				"end": {
					"line": 1,
					"column": 133
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "notes", {
			"start": {
				"line": 1,
				"column": 141
			},
			"end": {
				"line": 1,
				"column": 146
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 133
				},
				"end": {
					"line": 1,
					"column": 179
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "through"), "length", {
			"start": {
				"line": 1,
				"column": 185
			},
			"end": {
				"line": 1,
				"column": 199
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 179
				},
				"end": {
					"line": 1,
					"column": 320
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"useData": true
};

// templates/dependencies.html.hbs
var dependencies_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<h3>Needs a closer look</h3>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "attention", {
			"start": {
				"line": 7,
				"column": 8
			},
			"end": {
				"line": 7,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 9
				}
			}
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 4
			},
			"end": {
				"line": 12,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 12,
				"column": 6
			},
			"end": {
				"line": 12,
				"column": 11
			}
		}), "{{title}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 4
				},
				"end": {
					"line": 12,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "</h3>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "groups", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 18,
				"column": 3
			},
			"end": {
				"line": 18,
				"column": 23
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 18,
				"column": 5
			},
			"end": {
				"line": 18,
				"column": 11
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 3
				},
				"end": {
					"line": 18,
					"column": 23
				}
			}
		}), "{{inline}} at line 18", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 3
				},
				"end": {
					"line": 18,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 4
			},
			"end": {
				"line": 2,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 6
			},
			"end": {
				"line": 2,
				"column": 11
			}
		}), "{{title}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 4
				},
				"end": {
					"line": 2,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "</h2>\n<p>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 3
			},
			"end": {
				"line": 3,
				"column": 23
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 3,
				"column": 5
			},
			"end": {
				"line": 3,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "lead", {
			"start": {
				"line": 3,
				"column": 12
			},
			"end": {
				"line": 3,
				"column": 16
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 3
				},
				"end": {
					"line": 3,
					"column": 23
				}
			}
		}), "{{inline}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 3
				},
				"end": {
					"line": 3,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "</p>\n<p>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 3
			},
			"end": {
				"line": 4,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "totals", {
			"start": {
				"line": 4,
				"column": 5
			},
			"end": {
				"line": 4,
				"column": 11
			}
		}), "{{totals}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 3
				},
				"end": {
					"line": 4,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "</p>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "attention"), "length", {
			"start": {
				"line": 5,
				"column": 6
			},
			"end": {
				"line": 5,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "sections", {
			"start": {
				"line": 11,
				"column": 8
			},
			"end": {
				"line": 11,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "remarks", {
			"start": {
				"line": 17,
				"column": 8
			},
			"end": {
				"line": 17,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</section>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-group.md.hbs
var dependencies_group_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n<details>\n<summary>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 18
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "title", {
			"start": {
				"line": 4,
				"column": 11
			},
			"end": {
				"line": 4,
				"column": 16
			}
		}), "{{title}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 9
				},
				"end": {
					"line": 4,
					"column": 18
				}
			}
		})) != null ? stack1 : "") + "</summary>\n\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "title", {
			"start": {
				"line": 6,
				"column": 10
			},
			"end": {
				"line": 6,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 0
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n**" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 2
			},
			"end": {
				"line": 8,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 8,
				"column": 4
			},
			"end": {
				"line": 8,
				"column": 9
			}
		}), "{{title}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 2
				},
				"end": {
					"line": 8,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + ".** " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 15
			},
			"end": {
				"line": 8,
				"column": 26
			}
		})).call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 8,
				"column": 17
			},
			"end": {
				"line": 8,
				"column": 24
			}
		}), "{{meaning}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 15
				},
				"end": {
					"line": 8,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "\n\n";
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
		var stack1, alias1 = container.strict;
		return "- " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 2
			},
			"end": {
				"line": 17,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 17,
				"column": 4
			},
			"end": {
				"line": 17,
				"column": 8
			}
		}), "{{more}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 2
				},
				"end": {
					"line": 17,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		return "\n</details>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "folded", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(1, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "items", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 16,
				"column": 6
			},
			"end": {
				"line": 16,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "folded", {
			"start": {
				"line": 19,
				"column": 6
			},
			"end": {
				"line": 19,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-item.md.hbs
var dependencies_item_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " (" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 33
			},
			"end": {
				"line": 1,
				"column": 45
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "language", {
			"start": {
				"line": 1,
				"column": 35
			},
			"end": {
				"line": 1,
				"column": 43
			}
		}), "{{language}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 33
				},
				"end": {
					"line": 1,
					"column": 45
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 69
			},
			"end": {
				"line": 1,
				"column": 80
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "version", {
			"start": {
				"line": 1,
				"column": 71
			},
			"end": {
				"line": 1,
				"column": 78
			}
		}), "{{version}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 69
				},
				"end": {
					"line": 1,
					"column": 80
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 102
			},
			"end": {
				"line": 1,
				"column": 124
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 104
			},
			"end": {
				"line": 1,
				"column": 110
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 1,
				"column": 111
			},
			"end": {
				"line": 1,
				"column": 117
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 102
				},
				"end": {
					"line": 1,
					"column": 124
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 102
				},
				"end": {
					"line": 1,
					"column": 124
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 148
			},
			"end": {
				"line": 1,
				"column": 168
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 150
			},
			"end": {
				"line": 1,
				"column": 156
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 148
				},
				"end": {
					"line": 1,
					"column": 168
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 148
				},
				"end": {
					"line": 1,
					"column": 168
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", through " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "through", {
			"start": {
				"line": 1,
				"column": 217
			},
			"end": {
				"line": 1,
				"column": 224
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 209
				},
				"end": {
					"line": 1,
					"column": 308
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 236
			},
			"end": {
				"line": 1,
				"column": 242
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 226
				},
				"end": {
					"line": 1,
					"column": 258
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 264
			},
			"end": {
				"line": 1,
				"column": 268
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 258
				},
				"end": {
					"line": 1,
					"column": 299
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return " > ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 270
			},
			"end": {
				"line": 1,
				"column": 283
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 1,
				"column": 272
			},
			"end": {
				"line": 1,
				"column": 276
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 277
			},
			"end": {
				"line": 1,
				"column": 281
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 270
				},
				"end": {
					"line": 1,
					"column": 283
				}
			}
		}), "{{code}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 270
				},
				"end": {
					"line": 1,
					"column": 283
				}
			}
		})) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "…";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 2
			},
			"end": {
				"line": 1,
				"column": 15
			}
		})).call(alias2, (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 1,
				"column": 4
			},
			"end": {
				"line": 1,
				"column": 8
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 9
			},
			"end": {
				"line": 1,
				"column": 13
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 2
				},
				"end": {
					"line": 1,
					"column": 15
				}
			}
		}), "{{code}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 2
				},
				"end": {
					"line": 1,
					"column": 15
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "language", {
			"start": {
				"line": 1,
				"column": 21
			},
			"end": {
				"line": 1,
				"column": 29
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 15
				},
				"end": {
					"line": 1,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 1,
				"column": 59
			},
			"end": {
				"line": 1,
				"column": 66
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 53
				},
				"end": {
					"line": 1,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 1,
				"column": 93
			},
			"end": {
				"line": 1,
				"column": 99
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 87
				},
				"end": {
					"line": 1,
					"column": 131
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "notes", {
			"start": {
				"line": 1,
				"column": 139
			},
			"end": {
				"line": 1,
				"column": 144
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 131
				},
				"end": {
					"line": 1,
					"column": 177
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "through"), "length", {
			"start": {
				"line": 1,
				"column": 183
			},
			"end": {
				"line": 1,
				"column": 197
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 177
				},
				"end": {
					"line": 1,
					"column": 315
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/dependencies.md.hbs
var dependencies_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n## Needs a closer look\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "attention", {
			"start": {
				"line": 9,
				"column": 8
			},
			"end": {
				"line": 9,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 9
				}
			}
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n## " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 3
			},
			"end": {
				"line": 15,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 15,
				"column": 5
			},
			"end": {
				"line": 15,
				"column": 10
			}
		}), "{{title}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 3
				},
				"end": {
					"line": 15,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "groups", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 0
			},
			"end": {
				"line": 22,
				"column": 20
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 22,
				"column": 2
			},
			"end": {
				"line": 22,
				"column": 8
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 20
				}
			}
		}), "{{inline}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "# " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 2
			},
			"end": {
				"line": 1,
				"column": 19
			}
		})).call(alias2, (lookupProperty(helpers, "heading") || alias1(depth0, "heading", {
			"start": {
				"line": 1,
				"column": 4
			},
			"end": {
				"line": 1,
				"column": 11
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 1,
				"column": 12
			},
			"end": {
				"line": 1,
				"column": 17
			}
		}), {
			"name": "heading",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 2
				},
				"end": {
					"line": 1,
					"column": 19
				}
			}
		}), "{{heading}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 2
				},
				"end": {
					"line": 1,
					"column": 19
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 0
			},
			"end": {
				"line": 3,
				"column": 20
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 3,
				"column": 2
			},
			"end": {
				"line": 3,
				"column": 8
			}
		})).call(alias2, alias1(depth0, "lead", {
			"start": {
				"line": 3,
				"column": 9
			},
			"end": {
				"line": 3,
				"column": 13
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 3,
					"column": 20
				}
			}
		}), "{{inline}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 3,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "totals", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 8
			}
		}), "{{totals}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "attention"), "length", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "sections", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "remarks", {
			"start": {
				"line": 20,
				"column": 8
			},
			"end": {
				"line": 20,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-group.text.hbs
var dependencies_group_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 0
			},
			"end": {
				"line": 3,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 3,
				"column": 2
			},
			"end": {
				"line": 3,
				"column": 7
			}
		}), "{{title}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 3,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "meaning", {
			"start": {
				"line": 3,
				"column": 15
			},
			"end": {
				"line": 3,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 9
				},
				"end": {
					"line": 3,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ". " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 26
			},
			"end": {
				"line": 3,
				"column": 37
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "meaning", {
			"start": {
				"line": 3,
				"column": 28
			},
			"end": {
				"line": 3,
				"column": 35
			}
		}), "{{meaning}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 26
				},
				"end": {
					"line": 3,
					"column": 37
				}
			}
		})) != null ? stack1 : "");
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
		var stack1, alias1 = container.strict;
		return "  " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 2
			},
			"end": {
				"line": 9,
				"column": 10
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 9,
				"column": 4
			},
			"end": {
				"line": 9,
				"column": 8
			}
		}), "{{more}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 2
				},
				"end": {
					"line": 9,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 4,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "items", {
			"start": {
				"line": 5,
				"column": 8
			},
			"end": {
				"line": 5,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 7,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/dependencies-item.text.hbs
var dependencies_item_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " (" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 30
			},
			"end": {
				"line": 1,
				"column": 42
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "language", {
			"start": {
				"line": 1,
				"column": 32
			},
			"end": {
				"line": 1,
				"column": 40
			}
		}), "{{language}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 30
				},
				"end": {
					"line": 1,
					"column": 42
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return " " + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 66
			},
			"end": {
				"line": 1,
				"column": 77
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "version", {
			"start": {
				"line": 1,
				"column": 68
			},
			"end": {
				"line": 1,
				"column": 75
			}
		}), "{{version}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 66
				},
				"end": {
					"line": 1,
					"column": 77
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 99
			},
			"end": {
				"line": 1,
				"column": 121
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 101
			},
			"end": {
				"line": 1,
				"column": 107
			}
		})).call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 1,
				"column": 108
			},
			"end": {
				"line": 1,
				"column": 114
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 99
				},
				"end": {
					"line": 1,
					"column": 121
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 99
				},
				"end": {
					"line": 1,
					"column": 121
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ", " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 145
			},
			"end": {
				"line": 1,
				"column": 165
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 147
			},
			"end": {
				"line": 1,
				"column": 153
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 145
				},
				"end": {
					"line": 1,
					"column": 165
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 145
				},
				"end": {
					"line": 1,
					"column": 165
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ", through " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "through", {
			"start": {
				"line": 1,
				"column": 214
			},
			"end": {
				"line": 1,
				"column": 221
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 206
				},
				"end": {
					"line": 1,
					"column": 300
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 233
			},
			"end": {
				"line": 1,
				"column": 239
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 223
				},
				"end": {
					"line": 1,
					"column": 255
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 261
			},
			"end": {
				"line": 1,
				"column": 265
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 255
				},
				"end": {
					"line": 1,
					"column": 291
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return " > ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 267
			},
			"end": {
				"line": 1,
				"column": 275
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 269
			},
			"end": {
				"line": 1,
				"column": 273
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 267
				},
				"end": {
					"line": 1,
					"column": 275
				}
			}
		})) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "…";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  * " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 4
			},
			"end": {
				"line": 1,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 10
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "language", {
			"start": {
				"line": 1,
				"column": 18
			},
			"end": {
				"line": 1,
				"column": 26
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 12
				},
				"end": {
					"line": 1,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "version", {
			"start": {
				"line": 1,
				"column": 56
			},
			"end": {
				"line": 1,
				"column": 63
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 50
				},
				"end": {
					"line": 1,
					"column": 84
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "reason", {
			"start": {
				"line": 1,
				"column": 90
			},
			"end": {
				"line": 1,
				"column": 96
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 84
				},
				"end": {
					"line": 1,
					"column": 128
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "notes", {
			"start": {
				"line": 1,
				"column": 136
			},
			"end": {
				"line": 1,
				"column": 141
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 128
				},
				"end": {
					"line": 1,
					"column": 174
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "through"), "length", {
			"start": {
				"line": 1,
				"column": 180
			},
			"end": {
				"line": 1,
				"column": 194
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 174
				},
				"end": {
					"line": 1,
					"column": 307
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/dependencies.text.hbs
var dependencies_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\nNEEDS A CLOSER LOOK\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "attention", {
			"start": {
				"line": 9,
				"column": 8
			},
			"end": {
				"line": 9,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 9
				}
			}
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 0
			},
			"end": {
				"line": 15,
				"column": 18
			}
		})).call(alias2, (lookupProperty(helpers, "capitals") || alias1(depth0, "capitals", {
			"start": {
				"line": 15,
				"column": 2
			},
			"end": {
				"line": 15,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 15,
				"column": 11
			},
			"end": {
				"line": 15,
				"column": 16
			}
		}), {
			"name": "capitals",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 18
				}
			}
		}), "{{capitals}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 15,
					"column": 18
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "groups", {
			"start": {
				"line": 16,
				"column": 8
			},
			"end": {
				"line": 16,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 0
			},
			"end": {
				"line": 22,
				"column": 20
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 22,
				"column": 2
			},
			"end": {
				"line": 22,
				"column": 8
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 20
				}
			}
		}), "{{inline}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 20
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 0
			},
			"end": {
				"line": 1,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 1,
				"column": 2
			},
			"end": {
				"line": 1,
				"column": 7
			}
		}), "{{title}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 1,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 0
			},
			"end": {
				"line": 3,
				"column": 8
			}
		})).call(alias2, alias1(depth0, "lead", {
			"start": {
				"line": 3,
				"column": 2
			},
			"end": {
				"line": 3,
				"column": 6
			}
		}), "{{lead}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 3,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "totals", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 8
			}
		}), "{{totals}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "attention"), "length", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 22
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "sections", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 13,
					"column": 0
				},
				"end": {
					"line": 19,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "remarks", {
			"start": {
				"line": 20,
				"column": 8
			},
			"end": {
				"line": 20,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// src/bom/diff-view.ts
/** The view of a difference: what needs attention first, then what the product asks for, then what that brings along. */
function viewDifference(diff, { limit }) {
	const several = languagesOf(diff).size > 1;
	const group = groupsOf(limit);
	const attention = require_diff_document.flagNames.flatMap((name) => {
		const items = diff.flags.filter(({ flag }) => flag === name).map((flag) => flagItem(flag, several));
		return items.length === 0 ? [] : [group({
			...require_diff_words.flagWords[name],
			folded: false,
			items
		})];
	});
	const sections = [
		section("New", alone(diff.added), (entry) => listedItem(entry, several), group),
		section("Removed", alone(diff.removed), (entry) => listedItem(entry, several), group),
		section("Upgraded", diff.upgraded, (entry) => movedItem(entry, several), group),
		section("Other version changes", [...diff.changed, ...diff.sets], (entry) => movedItem(entry, several), group),
		section("Other licence changes", unflagged(diff), (entry) => licenseItem(entry, several), group)
	].filter(({ groups }) => groups.length > 0);
	const cut = [...attention, ...sections.flatMap(({ groups }) => groups)].some(({ more }) => more !== null);
	return {
		title: titleOf(diff),
		lead: leadOf(diff),
		totals: capitalized(require_diff_words.totalsLine(diff)),
		attention,
		sections,
		remarks: remarksOf(diff, cut)
	};
}
function groupsOf(most) {
	return (group, limit = most) => {
		const left = group.items.length - limit;
		const more = left > 0 ? `… and ${require_diff_words.grouped(left)} more` : null;
		return {
			...group,
			items: group.items.slice(0, limit),
			more
		};
	};
}
function titleOf({ from, to }) {
	const sides = `from ${require_diff_words.sideName(from, "one document")} to ${require_diff_words.sideName(to, "the other")}`;
	return to.name === null ? `Dependencies ${sides}` : `${to.name}: dependencies ${sides}`;
}
/** The difference in a sentence or two, for somebody who has never seen a bill of materials. */
function leadOf({ from, to, counts }) {
	const [before, now] = [require_diff_words.sideName(from, "before"), require_diff_words.sideName(to, "now")];
	const subject = to.name === null ? now : `${to.name} ${now}`;
	if (counts.added + counts.removed + counts.upgraded + counts.downgraded + counts.changed + counts.own + counts.flags + counts.licenses === 0) return `${subject} is made with the same ${require_diff_words.counted(to.components, "package")} as ${before}.`;
	const look = counts.flags === 0 ? "No change needs a closer look." : `${require_diff_words.counted(counts.flags, "point needs", "points need")} a closer look.`;
	return `${subject} is made with ${require_diff_words.counted(to.components, "package")}${usesOf(to)}. ${sameOf(to.components, counts.same, before)}${look}`;
}
function usesOf({ components, development }) {
	if (development === 0) return "";
	if (development === components) return ", for its development only";
	const needed = components - development;
	return `: ${require_diff_words.grouped(needed)} ${needed === 1 ? "is" : "are"} part of the product, ${require_diff_words.grouped(development)} ${development === 1 ? "serves" : "serve"} its development only`;
}
function sameOf(all, same, before) {
	if (all === 0) return "";
	if (same === all) return `All of them were in ${before} too. `;
	if (same === 0) return `None of them was in ${before}. `;
	return `${require_diff_words.grouped(same)} of the ${require_diff_words.grouped(all)} ${same === 1 ? "is" : "are"} the same as in ${before}. `;
}
function remarksOf(diff, cut) {
	const { own } = diff.counts;
	const parts = own === 0 ? [] : [`${require_diff_words.counted(own, "part")} of the product itself changed too.`];
	if (!cut) return parts;
	const [from, to] = [diff.from.ref ?? diff.from.file, diff.to.ref ?? diff.to.file];
	const command = from === null || to === null ? "bom diff --json" : `bom diff ${from} ${to} --json`;
	return [...parts, `Long lists are cut here; \`waybill ${command}\` has all of it.`];
}
/** Whoever gets the product does not get these. */
const mostForDevelopment = 20;
/** Three groups: what the product asks for, what that brings along, and what is there for development only. */
function section(title, entries, item, group) {
	const foreign = entries.filter(({ own }) => own !== true);
	const needed = foreign.filter(({ scope }) => scope !== "excluded");
	const groups = [
		{
			title: () => null,
			folded: false,
			limit: void 0,
			entries: needed.filter(({ direct }) => direct !== false)
		},
		{
			title: (number) => `${require_diff_words.counted(number, "package")} that other packages bring along`,
			folded: true,
			limit: void 0,
			entries: needed.filter(({ direct }) => direct === false)
		},
		{
			title: (number) => `${require_diff_words.counted(number, "package")} for development only`,
			folded: true,
			limit: mostForDevelopment,
			entries: foreign.filter(({ scope }) => scope === "excluded")
		}
	].filter((part) => part.entries.length > 0).map((part) => group({
		title: part.title(part.entries.length),
		meaning: null,
		folded: part.folded,
		items: part.entries.map(item)
	}, part.limit));
	return {
		title: `${title} (${require_diff_words.grouped(foreign.length)})`,
		groups
	};
}
/** Without versions beside others: those are told as a change of the package's versions. */
function alone(entries) {
	return entries.filter(({ beside }) => !beside);
}
/** Licence changes that no flag tells of: those of packages for development only. */
function unflagged({ licenses, flags }) {
	const told = new Set(flags.filter(({ flag }) => /licen|copyleft/.test(flag)).map(({ purl }) => purl));
	return licenses.filter(({ purl }) => !told.has(purl));
}
function languagesOf(diff) {
	const lists = [
		diff.added,
		diff.removed,
		diff.upgraded,
		diff.downgraded,
		diff.changed,
		diff.licenses
	];
	return new Set(lists.flat().map(({ purl }) => require_diff_words.packageName(purl).language));
}
function base(purl, place, several) {
	const { name, version, language } = require_diff_words.packageName(purl);
	return {
		name,
		language: several ? language : null,
		version,
		reason: null,
		notes: [],
		through: throughOf(place)
	};
}
function flagItem(flag, several) {
	const notes = flag.scope === "excluded" ? ["for development only"] : [];
	const item = base(flag.purl, flag, several);
	return {
		...item,
		version: flag.flag === "downgrade" ? null : item.version,
		reason: flag.reason,
		notes
	};
}
function listedItem(entry, several) {
	return {
		...base(entry.purl, entry, several),
		notes: entry.license === null ? [] : [require_diff_words.clipped(entry.license)]
	};
}
function movedItem(entry, several) {
	const version = `${versionsIn(entry.from)} → ${versionsIn(entry.to)}`;
	return {
		...base(entry.purl, entry, several),
		version
	};
}
/** Few packages have more than three versions side by side. */
const mostVersions = 10;
function versionsIn(version) {
	const all = (version === null || typeof version === "string" ? [version] : version).map((one) => one || "no version");
	const left = all.length - mostVersions;
	return left > 0 ? `${all.slice(0, mostVersions).join(", ")} and ${require_diff_words.grouped(left)} more` : all.join(", ");
}
function licenseItem(entry, several) {
	return {
		...base(entry.purl, entry, several),
		notes: [`${require_diff_words.clipped(entry.from)} → ${entry.to === null ? "not known" : require_diff_words.clipped(entry.to)}`]
	};
}
/** Of a longer path, its ends. */
const longestThrough = 4;
function throughOf({ via, viaLength }) {
	const names = (via ?? []).map((purl) => ({ name: require_diff_words.packageName(purl).name }));
	if (names.length <= longestThrough && viaLength === void 0) return names;
	return [
		...names.slice(0, 2),
		{ name: null },
		...names.slice(-1)
	];
}
function capitalized(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// src/bom/diff-render.ts
const templates = {
	md: {
		whole: dependencies_md_default,
		item: dependencies_item_md_default,
		group: dependencies_group_md_default
	},
	html: {
		whole: dependencies_html_default,
		item: dependencies_item_html_default,
		group: dependencies_group_html_default
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
	})(viewDifference(diff, options)).trim()}\n`;
}

exports.renderDifference = renderDifference;