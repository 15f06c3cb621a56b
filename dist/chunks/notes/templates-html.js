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
		return "<p>" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 5,
				"column": 9
			},
			"end": {
				"line": 5,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 3
				},
				"end": {
					"line": 5,
					"column": 82
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 19
			},
			"end": {
				"line": 5,
				"column": 50
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 5,
				"column": 21
			},
			"end": {
				"line": 5,
				"column": 25
			}
		})).call(alias2, alias1(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 5,
				"column": 26
			},
			"end": {
				"line": 5,
				"column": 34
			}
		}), alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 5,
				"column": 35
			},
			"end": {
				"line": 5,
				"column": 48
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 19
				},
				"end": {
					"line": 5,
					"column": 50
				}
			}
		}), "{{link}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 19
				},
				"end": {
					"line": 5,
					"column": 50
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 58
			},
			"end": {
				"line": 5,
				"column": 75
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 5,
				"column": 60
			},
			"end": {
				"line": 5,
				"column": 73
			}
		}), "{{more.sentence}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 58
				},
				"end": {
					"line": 5,
					"column": 75
				}
			}
		})) != null ? stack1 : "";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "releases", {
			"start": {
				"line": 1,
				"column": 8
			},
			"end": {
				"line": 1,
				"column": 16
			}
		}), {
			"name": "each",
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
					"line": 3,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-release.html.hbs
var notes_release_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 11
			},
			"end": {
				"line": 4,
				"column": 36
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", {
			"start": {
				"line": 4,
				"column": 13
			},
			"end": {
				"line": 4,
				"column": 34
			}
		}), "{{@root.words.withdrawn}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 11
				},
				"end": {
					"line": 4,
					"column": 36
				}
			}
		})) != null ? stack1 : "") + "</strong> " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 46
			},
			"end": {
				"line": 4,
				"column": 62
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "on", {
			"start": {
				"line": 4,
				"column": 48
			},
			"end": {
				"line": 4,
				"column": 60
			}
		}), "{{withdrawn.on}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 46
				},
				"end": {
					"line": 4,
					"column": 62
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 64
			},
			"end": {
				"line": 4,
				"column": 103
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 66
			},
			"end": {
				"line": 4,
				"column": 72
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "reason", {
			"start": {
				"line": 4,
				"column": 73
			},
			"end": {
				"line": 4,
				"column": 89
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 4,
				"column": 90
			},
			"end": {
				"line": 4,
				"column": 101
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 64
				},
				"end": {
					"line": 4,
					"column": 103
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 64
				},
				"end": {
					"line": 4,
					"column": 103
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 4,
				"column": 109
			},
			"end": {
				"line": 4,
				"column": 130
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 103
				},
				"end": {
					"line": 4,
					"column": 167
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 134
			},
			"end": {
				"line": 4,
				"column": 159
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 4,
				"column": 136
			},
			"end": {
				"line": 4,
				"column": 157
			}
		}), "{{withdrawn.replacement}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 134
				},
				"end": {
					"line": 4,
					"column": 159
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 4
			},
			"end": {
				"line": 7,
				"column": 30
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
				"column": 28
			}
		}), "{{@root.words.highlights}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 4
				},
				"end": {
					"line": 7,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "highlights", {
			"start": {
				"line": 9,
				"column": 8
			},
			"end": {
				"line": 9,
				"column": 18
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
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
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 10,
				"column": 12
			},
			"end": {
				"line": 10,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 4
				},
				"end": {
					"line": 10,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 10,
				"column": 29
			},
			"end": {
				"line": 10,
				"column": 35
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 19
				},
				"end": {
					"line": 10,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 52
			},
			"end": {
				"line": 10,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 10,
				"column": 54
			},
			"end": {
				"line": 10,
				"column": 60
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 10,
				"column": 66
			},
			"end": {
				"line": 10,
				"column": 77
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 52
				},
				"end": {
					"line": 10,
					"column": 79
				}
			}
		}), "{{inline}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 52
				},
				"end": {
					"line": 10,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 4
			},
			"end": {
				"line": 15,
				"column": 28
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
				"column": 26
			}
		}), "{{@root.words.breaking}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 4
				},
				"end": {
					"line": 15,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 17,
				"column": 8
			},
			"end": {
				"line": 17,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 4
			},
			"end": {
				"line": 23,
				"column": 27
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
				"column": 25
			}
		}), "{{@root.words.upgrade}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 4
				},
				"end": {
					"line": 23,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "</h3>\n<ol>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "upgrade", {
			"start": {
				"line": 25,
				"column": 8
			},
			"end": {
				"line": 25,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ol>\n";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 26,
				"column": 12
			},
			"end": {
				"line": 26,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 4
				},
				"end": {
					"line": 26,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 26,
				"column": 29
			},
			"end": {
				"line": 26,
				"column": 35
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 19
				},
				"end": {
					"line": 26,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 52
			},
			"end": {
				"line": 26,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 26,
				"column": 54
			},
			"end": {
				"line": 26,
				"column": 60
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 26,
				"column": 66
			},
			"end": {
				"line": 26,
				"column": 77
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 52
				},
				"end": {
					"line": 26,
					"column": 79
				}
			}
		}), "{{inline}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 52
				},
				"end": {
					"line": 26,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 4
			},
			"end": {
				"line": 31,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 31,
				"column": 6
			},
			"end": {
				"line": 31,
				"column": 11
			}
		}), "{{title}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 4
				},
				"end": {
					"line": 31,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 33,
				"column": 8
			},
			"end": {
				"line": 33,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 9
				}
			}
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
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 39,
				"column": 3
			},
			"end": {
				"line": 39,
				"column": 26
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", {
			"start": {
				"line": 39,
				"column": 5
			},
			"end": {
				"line": 39,
				"column": 24
			}
		}), "{{@root.words.nothing}} at line 39", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 39,
					"column": 3
				},
				"end": {
					"line": 39,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 42,
				"column": 9
			},
			"end": {
				"line": 42,
				"column": 17
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 3
				},
				"end": {
					"line": 42,
					"column": 82
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 42,
				"column": 19
			},
			"end": {
				"line": 42,
				"column": 50
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 42,
				"column": 21
			},
			"end": {
				"line": 42,
				"column": 25
			}
		})).call(alias2, alias1(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 42,
				"column": 26
			},
			"end": {
				"line": 42,
				"column": 34
			}
		}), alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 42,
				"column": 35
			},
			"end": {
				"line": 42,
				"column": 48
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 19
				},
				"end": {
					"line": 42,
					"column": 50
				}
			}
		}), "{{link}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 19
				},
				"end": {
					"line": 42,
					"column": 50
				}
			}
		})) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 42,
				"column": 58
			},
			"end": {
				"line": 42,
				"column": 75
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 42,
				"column": 60
			},
			"end": {
				"line": 42,
				"column": 73
			}
		}), "{{more.sentence}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 58
				},
				"end": {
					"line": 42,
					"column": 75
				}
			}
		})) != null ? stack1 : "";
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
		return (stack1 = container.invokePartial(lookupProperty(partials, "people.html"), container.strict(depth0, "people", {
			"start": {
				"line": 48,
				"column": 16
			},
			"end": {
				"line": 48,
				"column": 22
			}
		}), {
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "withdrawn", {
			"start": {
				"line": 3,
				"column": 6
			},
			"end": {
				"line": 3,
				"column": 15
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "highlights"), "length", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
				"column": 23
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "breaking"), "length", {
			"start": {
				"line": 14,
				"column": 6
			},
			"end": {
				"line": 14,
				"column": 21
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "upgrade"), "length", {
			"start": {
				"line": 22,
				"column": 6
			},
			"end": {
				"line": 22,
				"column": 20
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 0
				},
				"end": {
					"line": 29,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "sections", {
			"start": {
				"line": 30,
				"column": 8
			},
			"end": {
				"line": 30,
				"column": 16
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 30,
					"column": 0
				},
				"end": {
					"line": 37,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "empty", {
			"start": {
				"line": 38,
				"column": 6
			},
			"end": {
				"line": 38,
				"column": 11
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 0
				},
				"end": {
					"line": 40,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 41,
				"column": 6
			},
			"end": {
				"line": 41,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 41,
					"column": 0
				},
				"end": {
					"line": 43,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "inside", {
			"start": {
				"line": 44,
				"column": 8
			},
			"end": {
				"line": 44,
				"column": 14
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 44,
					"column": 0
				},
				"end": {
					"line": 46,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 47,
				"column": 6
			},
			"end": {
				"line": 47,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 47,
					"column": 0
				},
				"end": {
					"line": 49,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</section>\n";
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-heading.html.hbs
var notes_heading_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 15
			},
			"end": {
				"line": 1,
				"column": 33
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 1,
				"column": 17
			},
			"end": {
				"line": 1,
				"column": 21
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 1,
				"column": 22
			},
			"end": {
				"line": 1,
				"column": 25
			}
		}), alias1(depth0, "title", {
			"start": {
				"line": 1,
				"column": 26
			},
			"end": {
				"line": 1,
				"column": 31
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 15
				},
				"end": {
					"line": 1,
					"column": 33
				}
			}
		}), "{{link}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 15
				},
				"end": {
					"line": 1,
					"column": 33
				}
			}
		})) != null ? stack1 : "";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 41
			},
			"end": {
				"line": 1,
				"column": 50
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "title", {
			"start": {
				"line": 1,
				"column": 43
			},
			"end": {
				"line": 1,
				"column": 48
			}
		}), "{{title}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 41
				},
				"end": {
					"line": 1,
					"column": 50
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return " [YANKED]";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h2>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 1,
				"column": 10
			},
			"end": {
				"line": 1,
				"column": 13
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
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 57
				}
			}
		})) != null ? stack1 : "") + " <time datetime=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 74
			},
			"end": {
				"line": 1,
				"column": 82
			}
		})).call(alias2, alias1(depth0, "date", {
			"start": {
				"line": 1,
				"column": 76
			},
			"end": {
				"line": 1,
				"column": 80
			}
		}), "{{date}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 74
				},
				"end": {
					"line": 1,
					"column": 82
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 84
			},
			"end": {
				"line": 1,
				"column": 96
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 1,
				"column": 86
			},
			"end": {
				"line": 1,
				"column": 89
			}
		})).call(alias2, alias1(depth0, "date", {
			"start": {
				"line": 1,
				"column": 90
			},
			"end": {
				"line": 1,
				"column": 94
			}
		}), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 84
				},
				"end": {
					"line": 1,
					"column": 96
				}
			}
		}), "{{day}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 84
				},
				"end": {
					"line": 1,
					"column": 96
				}
			}
		})) != null ? stack1 : "") + "</time>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "yanked", {
			"start": {
				"line": 1,
				"column": 109
			},
			"end": {
				"line": 1,
				"column": 115
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
					"column": 103
				},
				"end": {
					"line": 1,
					"column": 133
				}
			}
		})) != null ? stack1 : "") + "</h2>\n";
	},
	"useData": true
};

// templates/notes-breaking.html.hbs
var notes_breaking_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 25
			},
			"end": {
				"line": 1,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 1,
				"column": 27
			},
			"end": {
				"line": 1,
				"column": 32
			}
		}), "{{scope}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 25
				},
				"end": {
					"line": 1,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 77
			},
			"end": {
				"line": 1,
				"column": 83
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 67
				},
				"end": {
					"line": 1,
					"column": 100
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 100
			},
			"end": {
				"line": 1,
				"column": 127
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 102
			},
			"end": {
				"line": 1,
				"column": 108
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 1,
				"column": 114
			},
			"end": {
				"line": 1,
				"column": 125
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 100
				},
				"end": {
					"line": 1,
					"column": 127
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 100
				},
				"end": {
					"line": 1,
					"column": 127
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 168
			},
			"end": {
				"line": 1,
				"column": 174
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 158
				},
				"end": {
					"line": 1,
					"column": 189
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 189
			},
			"end": {
				"line": 1,
				"column": 207
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 1,
				"column": 191
			},
			"end": {
				"line": 1,
				"column": 195
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 1,
				"column": 196
			},
			"end": {
				"line": 1,
				"column": 199
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 1,
				"column": 200
			},
			"end": {
				"line": 1,
				"column": 205
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 189
				},
				"end": {
					"line": 1,
					"column": 207
				}
			}
		}), "{{link}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 189
				},
				"end": {
					"line": 1,
					"column": 207
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 1,
				"column": 10
			},
			"end": {
				"line": 1,
				"column": 15
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
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 1,
				"column": 60
			},
			"end": {
				"line": 1,
				"column": 65
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 52
				},
				"end": {
					"line": 1,
					"column": 136
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 1,
				"column": 146
			},
			"end": {
				"line": 1,
				"column": 156
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
					"column": 138
				},
				"end": {
					"line": 1,
					"column": 216
				}
			}
		})) != null ? stack1 : "") + ")</li>\n";
	},
	"useData": true
};

// templates/notes-change.html.hbs
var notes_change_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 8
			},
			"end": {
				"line": 2,
				"column": 14
			}
		})).call(alias2, alias1(depth0, "id", {
			"start": {
				"line": 2,
				"column": 10
			},
			"end": {
				"line": 2,
				"column": 12
			}
		}), "{{id}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 8
				},
				"end": {
					"line": 2,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 2,
				"column": 22
			},
			"end": {
				"line": 2,
				"column": 27
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 16
				},
				"end": {
					"line": 2,
					"column": 187
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 187
			},
			"end": {
				"line": 2,
				"column": 214
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 2,
				"column": 189
			},
			"end": {
				"line": 2,
				"column": 195
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 2,
				"column": 196
			},
			"end": {
				"line": 2,
				"column": 200
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 2,
				"column": 201
			},
			"end": {
				"line": 2,
				"column": 212
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 187
				},
				"end": {
					"line": 2,
					"column": 214
				}
			}
		}), "{{inline}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 187
				},
				"end": {
					"line": 2,
					"column": 214
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 2,
				"column": 224
			},
			"end": {
				"line": 2,
				"column": 234
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 216
				},
				"end": {
					"line": 2,
					"column": 360
				}
			}
		})) != null ? stack1 : "") + ")" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "authors"), "length", {
			"start": {
				"line": 2,
				"column": 367
			},
			"end": {
				"line": 2,
				"column": 381
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 361
				},
				"end": {
					"line": 2,
					"column": 507
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 37
			},
			"end": {
				"line": 2,
				"column": 46
			}
		})).call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 2,
				"column": 39
			},
			"end": {
				"line": 2,
				"column": 44
			}
		}), "{{scope}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 37
				},
				"end": {
					"line": 2,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 2,
				"column": 52
			},
			"end": {
				"line": 2,
				"column": 60
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 46
				},
				"end": {
					"line": 2,
					"column": 99
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 64
			},
			"end": {
				"line": 2,
				"column": 91
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", {
			"start": {
				"line": 2,
				"column": 66
			},
			"end": {
				"line": 2,
				"column": 89
			}
		}), "{{@root.words.breaking-in}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 64
				},
				"end": {
					"line": 2,
					"column": 91
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "breaking", {
			"start": {
				"line": 2,
				"column": 120
			},
			"end": {
				"line": 2,
				"column": 128
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 110
				},
				"end": {
					"line": 2,
					"column": 180
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 138
			},
			"end": {
				"line": 2,
				"column": 169
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", {
			"start": {
				"line": 2,
				"column": 140
			},
			"end": {
				"line": 2,
				"column": 167
			}
		}), "{{@root.words.breaking-change}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 138
				},
				"end": {
					"line": 2,
					"column": 169
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 246
			},
			"end": {
				"line": 2,
				"column": 252
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 236
				},
				"end": {
					"line": 2,
					"column": 267
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 2,
				"column": 274
			},
			"end": {
				"line": 2,
				"column": 276
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 2,
				"column": 277
			},
			"end": {
				"line": 2,
				"column": 281
			}
		}), "commit", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 273
				},
				"end": {
					"line": 2,
					"column": 291
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.program(8, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 267
				},
				"end": {
					"line": 2,
					"column": 351
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 293
			},
			"end": {
				"line": 2,
				"column": 318
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 295
			},
			"end": {
				"line": 2,
				"column": 299
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 300
			},
			"end": {
				"line": 2,
				"column": 303
			}
		}), (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 2,
				"column": 305
			},
			"end": {
				"line": 2,
				"column": 309
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 310
			},
			"end": {
				"line": 2,
				"column": 315
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 304
				},
				"end": {
					"line": 2,
					"column": 316
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 293
				},
				"end": {
					"line": 2,
					"column": 318
				}
			}
		}), "{{link}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 293
				},
				"end": {
					"line": 2,
					"column": 318
				}
			}
		})) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 326
			},
			"end": {
				"line": 2,
				"column": 344
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 328
			},
			"end": {
				"line": 2,
				"column": 332
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 333
			},
			"end": {
				"line": 2,
				"column": 336
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 337
			},
			"end": {
				"line": 2,
				"column": 342
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 326
				},
				"end": {
					"line": 2,
					"column": 344
				}
			}
		}), "{{link}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 326
				},
				"end": {
					"line": 2,
					"column": 344
				}
			}
		})) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "authors", {
			"start": {
				"line": 2,
				"column": 393
			},
			"end": {
				"line": 2,
				"column": 400
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 385
				},
				"end": {
					"line": 2,
					"column": 499
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 412
			},
			"end": {
				"line": 2,
				"column": 418
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 402
				},
				"end": {
					"line": 2,
					"column": 433
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "login", {
			"start": {
				"line": 2,
				"column": 439
			},
			"end": {
				"line": 2,
				"column": 444
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 433
				},
				"end": {
					"line": 2,
					"column": 490
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 446
			},
			"end": {
				"line": 2,
				"column": 467
			}
		})).call(alias2, (lookupProperty(helpers, "mention") || alias1(depth0, "mention", {
			"start": {
				"line": 2,
				"column": 448
			},
			"end": {
				"line": 2,
				"column": 455
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 456
			},
			"end": {
				"line": 2,
				"column": 459
			}
		}), alias1(depth0, "login", {
			"start": {
				"line": 2,
				"column": 460
			},
			"end": {
				"line": 2,
				"column": 465
			}
		}), {
			"name": "mention",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 446
				},
				"end": {
					"line": 2,
					"column": 467
				}
			}
		}), "{{mention}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 446
				},
				"end": {
					"line": 2,
					"column": 467
				}
			}
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 475
			},
			"end": {
				"line": 2,
				"column": 483
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 2,
				"column": 477
			},
			"end": {
				"line": 2,
				"column": 481
			}
		}), "{{name}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 475
				},
				"end": {
					"line": 2,
					"column": 483
				}
			}
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 14
			}
		})).call(alias2, alias1(depth0, "id", {
			"start": {
				"line": 4,
				"column": 10
			},
			"end": {
				"line": 4,
				"column": 12
			}
		}), "{{id}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 8
				},
				"end": {
					"line": 4,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 4,
				"column": 22
			},
			"end": {
				"line": 4,
				"column": 30
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 16
				},
				"end": {
					"line": 4,
					"column": 89
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 95
			},
			"end": {
				"line": 4,
				"column": 100
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 89
				},
				"end": {
					"line": 4,
					"column": 137
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 137
			},
			"end": {
				"line": 4,
				"column": 164
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 139
			},
			"end": {
				"line": 4,
				"column": 145
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 4,
				"column": 146
			},
			"end": {
				"line": 4,
				"column": 150
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 4,
				"column": 151
			},
			"end": {
				"line": 4,
				"column": 162
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 137
				},
				"end": {
					"line": 4,
					"column": 164
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 137
				},
				"end": {
					"line": 4,
					"column": 164
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 4,
				"column": 174
			},
			"end": {
				"line": 4,
				"column": 184
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 166
				},
				"end": {
					"line": 4,
					"column": 244
				}
			}
		})) != null ? stack1 : "") + ")" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "details"), "length", {
			"start": {
				"line": 4,
				"column": 251
			},
			"end": {
				"line": 4,
				"column": 265
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 245
				},
				"end": {
					"line": 10,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 40
			},
			"end": {
				"line": 4,
				"column": 71
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", {
			"start": {
				"line": 4,
				"column": 42
			},
			"end": {
				"line": 4,
				"column": 69
			}
		}), "{{@root.words.breaking-change}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 40
				},
				"end": {
					"line": 4,
					"column": 71
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<strong>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 110
			},
			"end": {
				"line": 4,
				"column": 119
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 112
			},
			"end": {
				"line": 4,
				"column": 117
			}
		}), "{{scope}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 110
				},
				"end": {
					"line": 4,
					"column": 119
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 4,
				"column": 196
			},
			"end": {
				"line": 4,
				"column": 202
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 186
				},
				"end": {
					"line": 4,
					"column": 217
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 217
			},
			"end": {
				"line": 4,
				"column": 235
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 4,
				"column": 219
			},
			"end": {
				"line": 4,
				"column": 223
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 4,
				"column": 224
			},
			"end": {
				"line": 4,
				"column": 227
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 4,
				"column": 228
			},
			"end": {
				"line": 4,
				"column": 233
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 217
				},
				"end": {
					"line": 4,
					"column": 235
				}
			}
		}), "{{link}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 217
				},
				"end": {
					"line": 4,
					"column": 235
				}
			}
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n<ul>\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "details", {
			"start": {
				"line": 6,
				"column": 8
			},
			"end": {
				"line": 6,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "<li>" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 7,
				"column": 12
			},
			"end": {
				"line": 7,
				"column": 17
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 4
				},
				"end": {
					"line": 7,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 7,
				"column": 29
			},
			"end": {
				"line": 7,
				"column": 35
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 19
				},
				"end": {
					"line": 7,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 52
			},
			"end": {
				"line": 7,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 7,
				"column": 54
			},
			"end": {
				"line": 7,
				"column": 60
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 7,
				"column": 66
			},
			"end": {
				"line": 7,
				"column": 77
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 52
				},
				"end": {
					"line": 7,
					"column": 79
				}
			}
		}), "{{inline}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 52
				},
				"end": {
					"line": 7,
					"column": 79
				}
			}
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 1,
				"column": 7
			},
			"end": {
				"line": 1,
				"column": 9
			}
		})).call(alias2, alias1(lookupProperty(data, "root"), "style", {
			"start": {
				"line": 1,
				"column": 10
			},
			"end": {
				"line": 1,
				"column": 21
			}
		}), "common-changelog", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 6
				},
				"end": {
					"line": 1,
					"column": 41
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(13, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes-inside.html.hbs
var notes_inside_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
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
		})) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 13
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 6,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 4
			},
			"end": {
				"line": 5,
				"column": 24
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 6
			},
			"end": {
				"line": 5,
				"column": 12
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 4
				},
				"end": {
					"line": 5,
					"column": 24
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 4
				},
				"end": {
					"line": 5,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + "</li>\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "<p>" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 10,
				"column": 3
			},
			"end": {
				"line": 10,
				"column": 11
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 10,
				"column": 5
			},
			"end": {
				"line": 10,
				"column": 9
			}
		}), "{{more}} at line 10", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 3
				},
				"end": {
					"line": 10,
					"column": 11
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "lines"), "length", {
			"start": {
				"line": 1,
				"column": 6
			},
			"end": {
				"line": 1,
				"column": 18
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
					"line": 8,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 9,
				"column": 6
			},
			"end": {
				"line": 9,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-people.html.hbs
var notes_people_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "login", {
			"start": {
				"line": 1,
				"column": 35
			},
			"end": {
				"line": 1,
				"column": 40
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 29
				},
				"end": {
					"line": 1,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "first", {
			"start": {
				"line": 1,
				"column": 92
			},
			"end": {
				"line": 1,
				"column": 97
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 86
				},
				"end": {
					"line": 1,
					"column": 143
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "last", {
			"start": {
				"line": 1,
				"column": 153
			},
			"end": {
				"line": 1,
				"column": 157
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 143
				},
				"end": {
					"line": 1,
					"column": 172
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 42
			},
			"end": {
				"line": 1,
				"column": 63
			}
		})).call(alias2, (lookupProperty(helpers, "mention") || alias1(depth0, "mention", {
			"start": {
				"line": 1,
				"column": 44
			},
			"end": {
				"line": 1,
				"column": 51
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 1,
				"column": 52
			},
			"end": {
				"line": 1,
				"column": 55
			}
		}), alias1(depth0, "login", {
			"start": {
				"line": 1,
				"column": 56
			},
			"end": {
				"line": 1,
				"column": 61
			}
		}), {
			"name": "mention",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 42
				},
				"end": {
					"line": 1,
					"column": 63
				}
			}
		}), "{{mention}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 42
				},
				"end": {
					"line": 1,
					"column": 63
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 71
			},
			"end": {
				"line": 1,
				"column": 79
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 73
			},
			"end": {
				"line": 1,
				"column": 77
			}
		}), "{{name}} at line 1", {
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
					"column": 79
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 101
			},
			"end": {
				"line": 1,
				"column": 135
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "first-contribution", {
			"start": {
				"line": 1,
				"column": 103
			},
			"end": {
				"line": 1,
				"column": 133
			}
		}), "{{@root.words.first-contribution}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 101
				},
				"end": {
					"line": 1,
					"column": 135
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 3
			},
			"end": {
				"line": 1,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "before", {
			"start": {
				"line": 1,
				"column": 5
			},
			"end": {
				"line": 1,
				"column": 11
			}
		}), "{{before}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 3
				},
				"end": {
					"line": 1,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 1,
				"column": 21
			},
			"end": {
				"line": 1,
				"column": 27
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 13
				},
				"end": {
					"line": 1,
					"column": 181
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 181
			},
			"end": {
				"line": 1,
				"column": 190
			}
		})).call(alias2, alias1(depth0, "after", {
			"start": {
				"line": 1,
				"column": 183
			},
			"end": {
				"line": 1,
				"column": 188
			}
		}), "{{after}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 181
				},
				"end": {
					"line": 1,
					"column": 190
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
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