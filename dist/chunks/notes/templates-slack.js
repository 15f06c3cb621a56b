// templates/notes.slack.hbs
var notes_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(data, "first", {
			"start": {
				"line": 2,
				"column": 10
			},
			"end": {
				"line": 2,
				"column": 16
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 0
				},
				"end": {
					"line": 4,
					"column": 11
				}
			}
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
		return "\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 9,
				"column": 6
			},
			"end": {
				"line": 9,
				"column": 14
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.program(4, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 79
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 16
			},
			"end": {
				"line": 9,
				"column": 47
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 9,
				"column": 18
			},
			"end": {
				"line": 9,
				"column": 22
			}
		})).call(alias2, alias1(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 9,
				"column": 23
			},
			"end": {
				"line": 9,
				"column": 31
			}
		}), alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 9,
				"column": 32
			},
			"end": {
				"line": 9,
				"column": 45
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 16
				},
				"end": {
					"line": 9,
					"column": 47
				}
			}
		}), "{{link}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 16
				},
				"end": {
					"line": 9,
					"column": 47
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 9,
				"column": 55
			},
			"end": {
				"line": 9,
				"column": 72
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 9,
				"column": 57
			},
			"end": {
				"line": 9,
				"column": 70
			}
		}), "{{more.sentence}} at line 9", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 9,
					"column": 55
				},
				"end": {
					"line": 9,
					"column": 72
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
					"line": 6,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 7,
				"column": 6
			},
			"end": {
				"line": 7,
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
					"line": 7,
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

// templates/notes-release.slack.hbs
var notes_release_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 1
			},
			"end": {
				"line": 4,
				"column": 26
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", {
			"start": {
				"line": 4,
				"column": 3
			},
			"end": {
				"line": 4,
				"column": 24
			}
		}), "{{@root.words.withdrawn}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 1
				},
				"end": {
					"line": 4,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + "* " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 28
			},
			"end": {
				"line": 4,
				"column": 44
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "on", {
			"start": {
				"line": 4,
				"column": 30
			},
			"end": {
				"line": 4,
				"column": 42
			}
		}), "{{withdrawn.on}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 28
				},
				"end": {
					"line": 4,
					"column": 44
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 46
			},
			"end": {
				"line": 4,
				"column": 85
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 48
			},
			"end": {
				"line": 4,
				"column": 54
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "reason", {
			"start": {
				"line": 4,
				"column": 55
			},
			"end": {
				"line": 4,
				"column": 71
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 4,
				"column": 72
			},
			"end": {
				"line": 4,
				"column": 83
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 46
				},
				"end": {
					"line": 4,
					"column": 85
				}
			}
		}), "{{inline}} at line 4", {
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
					"column": 85
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 4,
				"column": 91
			},
			"end": {
				"line": 4,
				"column": 112
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
					"column": 85
				},
				"end": {
					"line": 4,
					"column": 149
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 116
			},
			"end": {
				"line": 4,
				"column": 141
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 4,
				"column": 118
			},
			"end": {
				"line": 4,
				"column": 139
			}
		}), "{{withdrawn.replacement}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 116
				},
				"end": {
					"line": 4,
					"column": 141
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 1
			},
			"end": {
				"line": 8,
				"column": 27
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", {
			"start": {
				"line": 8,
				"column": 3
			},
			"end": {
				"line": 8,
				"column": 25
			}
		}), "{{@root.words.highlights}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 1
				},
				"end": {
					"line": 8,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "highlights", {
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
					"line": 12,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "• " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 10,
				"column": 10
			},
			"end": {
				"line": 10,
				"column": 15
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
					"column": 2
				},
				"end": {
					"line": 11,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 10,
				"column": 27
			},
			"end": {
				"line": 10,
				"column": 33
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
					"column": 17
				},
				"end": {
					"line": 11,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 14
			},
			"end": {
				"line": 11,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 11,
				"column": 16
			},
			"end": {
				"line": 11,
				"column": 22
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 11,
				"column": 28
			},
			"end": {
				"line": 11,
				"column": 39
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 14
				},
				"end": {
					"line": 11,
					"column": 41
				}
			}
		}), "{{inline}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 14
				},
				"end": {
					"line": 11,
					"column": 41
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 1
			},
			"end": {
				"line": 16,
				"column": 25
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", {
			"start": {
				"line": 16,
				"column": 3
			},
			"end": {
				"line": 16,
				"column": 23
			}
		}), "{{@root.words.breaking}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 1
				},
				"end": {
					"line": 16,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "breaking", {
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
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 1
			},
			"end": {
				"line": 23,
				"column": 24
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", {
			"start": {
				"line": 23,
				"column": 3
			},
			"end": {
				"line": 23,
				"column": 22
			}
		}), "{{@root.words.upgrade}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 1
				},
				"end": {
					"line": 23,
					"column": 24
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "upgrade", {
			"start": {
				"line": 24,
				"column": 8
			},
			"end": {
				"line": 24,
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
					"line": 24,
					"column": 0
				},
				"end": {
					"line": 27,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 0
			},
			"end": {
				"line": 25,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "number", {
			"start": {
				"line": 25,
				"column": 2
			},
			"end": {
				"line": 25,
				"column": 8
			}
		}), "{{number}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + ". " + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 25,
				"column": 20
			},
			"end": {
				"line": 25,
				"column": 25
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 12
				},
				"end": {
					"line": 26,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 25,
				"column": 37
			},
			"end": {
				"line": 25,
				"column": 43
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 27
				},
				"end": {
					"line": 26,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 14
			},
			"end": {
				"line": 26,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 26,
				"column": 16
			},
			"end": {
				"line": 26,
				"column": 22
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 26,
				"column": 28
			},
			"end": {
				"line": 26,
				"column": 39
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 14
				},
				"end": {
					"line": 26,
					"column": 41
				}
			}
		}), "{{inline}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 14
				},
				"end": {
					"line": 26,
					"column": 41
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 1
			},
			"end": {
				"line": 31,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 31,
				"column": 3
			},
			"end": {
				"line": 31,
				"column": 8
			}
		}), "{{title}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 1
				},
				"end": {
					"line": 31,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 32,
				"column": 8
			},
			"end": {
				"line": 32,
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
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 9
				}
			}
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
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 38,
				"column": 0
			},
			"end": {
				"line": 38,
				"column": 23
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", {
			"start": {
				"line": 38,
				"column": 2
			},
			"end": {
				"line": 38,
				"column": 21
			}
		}), "{{@root.words.nothing}} at line 38", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 38,
					"column": 0
				},
				"end": {
					"line": 38,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 42,
				"column": 6
			},
			"end": {
				"line": 42,
				"column": 14
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
					"column": 0
				},
				"end": {
					"line": 42,
					"column": 79
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 42,
				"column": 16
			},
			"end": {
				"line": 42,
				"column": 47
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 42,
				"column": 18
			},
			"end": {
				"line": 42,
				"column": 22
			}
		})).call(alias2, alias1(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 42,
				"column": 23
			},
			"end": {
				"line": 42,
				"column": 31
			}
		}), alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 42,
				"column": 32
			},
			"end": {
				"line": 42,
				"column": 45
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 16
				},
				"end": {
					"line": 42,
					"column": 47
				}
			}
		}), "{{link}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 16
				},
				"end": {
					"line": 42,
					"column": 47
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
				"column": 55
			},
			"end": {
				"line": 42,
				"column": 72
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 42,
				"column": 57
			},
			"end": {
				"line": 42,
				"column": 70
			}
		}), "{{more.sentence}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 55
				},
				"end": {
					"line": 42,
					"column": 72
				}
			}
		})) != null ? stack1 : "";
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
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.slack"), container.strict(depth0, "people", {
			"start": {
				"line": 50,
				"column": 17
			},
			"end": {
				"line": 50,
				"column": 23
			}
		}), {
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "withdrawn", {
			"start": {
				"line": 2,
				"column": 6
			},
			"end": {
				"line": 2,
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
					"line": 2,
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
					"line": 20,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "upgrade"), "length", {
			"start": {
				"line": 21,
				"column": 6
			},
			"end": {
				"line": 21,
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
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "sections", {
			"start": {
				"line": 29,
				"column": 8
			},
			"end": {
				"line": 29,
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
					"line": 29,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "empty", {
			"start": {
				"line": 36,
				"column": 6
			},
			"end": {
				"line": 36,
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
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 39,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 40,
				"column": 6
			},
			"end": {
				"line": 40,
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
					"line": 40,
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
					"line": 47,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 48,
				"column": 6
			},
			"end": {
				"line": 48,
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
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 51,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-heading.slack.hbs
var notes_heading_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 12
			},
			"end": {
				"line": 1,
				"column": 30
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 1,
				"column": 14
			},
			"end": {
				"line": 1,
				"column": 18
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 1,
				"column": 19
			},
			"end": {
				"line": 1,
				"column": 22
			}
		}), alias1(depth0, "title", {
			"start": {
				"line": 1,
				"column": 23
			},
			"end": {
				"line": 1,
				"column": 28
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 12
				},
				"end": {
					"line": 1,
					"column": 30
				}
			}
		}), "{{link}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 12
				},
				"end": {
					"line": 1,
					"column": 30
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
				"column": 38
			},
			"end": {
				"line": 1,
				"column": 47
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "title", {
			"start": {
				"line": 1,
				"column": 40
			},
			"end": {
				"line": 1,
				"column": 45
			}
		}), "{{title}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 38
				},
				"end": {
					"line": 1,
					"column": 47
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
		return "*" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 1,
				"column": 7
			},
			"end": {
				"line": 1,
				"column": 10
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
					"column": 1
				},
				"end": {
					"line": 1,
					"column": 54
				}
			}
		})) != null ? stack1 : "") + "* (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 57
			},
			"end": {
				"line": 1,
				"column": 69
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 1,
				"column": 59
			},
			"end": {
				"line": 1,
				"column": 62
			}
		})).call(alias2, alias1(depth0, "date", {
			"start": {
				"line": 1,
				"column": 63
			},
			"end": {
				"line": 1,
				"column": 67
			}
		}), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 57
				},
				"end": {
					"line": 1,
					"column": 69
				}
			}
		}), "{{day}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 57
				},
				"end": {
					"line": 1,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ")" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "yanked", {
			"start": {
				"line": 1,
				"column": 76
			},
			"end": {
				"line": 1,
				"column": 82
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
					"column": 70
				},
				"end": {
					"line": 1,
					"column": 100
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/notes-breaking.slack.hbs
var notes_breaking_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 16
			},
			"end": {
				"line": 1,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 1,
				"column": 18
			},
			"end": {
				"line": 1,
				"column": 23
			}
		}), "{{scope}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 16
				},
				"end": {
					"line": 1,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 60
			},
			"end": {
				"line": 1,
				"column": 66
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
					"column": 50
				},
				"end": {
					"line": 2,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 14
			},
			"end": {
				"line": 2,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 2,
				"column": 16
			},
			"end": {
				"line": 2,
				"column": 22
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 2,
				"column": 28
			},
			"end": {
				"line": 2,
				"column": 39
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 14
				},
				"end": {
					"line": 2,
					"column": 41
				}
			}
		}), "{{inline}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 14
				},
				"end": {
					"line": 2,
					"column": 41
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 82
			},
			"end": {
				"line": 2,
				"column": 88
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 72
				},
				"end": {
					"line": 2,
					"column": 103
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 103
			},
			"end": {
				"line": 2,
				"column": 121
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 105
			},
			"end": {
				"line": 2,
				"column": 109
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 110
			},
			"end": {
				"line": 2,
				"column": 113
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 114
			},
			"end": {
				"line": 2,
				"column": 119
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 103
				},
				"end": {
					"line": 2,
					"column": 121
				}
			}
		}), "{{link}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 103
				},
				"end": {
					"line": 2,
					"column": 121
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
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 1,
				"column": 8
			},
			"end": {
				"line": 1,
				"column": 13
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
					"column": 2
				},
				"end": {
					"line": 1,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 1,
				"column": 43
			},
			"end": {
				"line": 1,
				"column": 48
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
					"column": 35
				},
				"end": {
					"line": 2,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 2,
				"column": 60
			},
			"end": {
				"line": 2,
				"column": 70
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 52
				},
				"end": {
					"line": 2,
					"column": 130
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"useData": true
};

// templates/notes-change.slack.hbs
var notes_change_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 2,
				"column": 8
			},
			"end": {
				"line": 2,
				"column": 13
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
					"column": 2
				},
				"end": {
					"line": 2,
					"column": 143
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 143
			},
			"end": {
				"line": 2,
				"column": 170
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 2,
				"column": 145
			},
			"end": {
				"line": 2,
				"column": 151
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 2,
				"column": 152
			},
			"end": {
				"line": 2,
				"column": 156
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 2,
				"column": 157
			},
			"end": {
				"line": 2,
				"column": 168
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 143
				},
				"end": {
					"line": 2,
					"column": 170
				}
			}
		}), "{{inline}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 143
				},
				"end": {
					"line": 2,
					"column": 170
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 2,
				"column": 180
			},
			"end": {
				"line": 2,
				"column": 190
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
					"column": 172
				},
				"end": {
					"line": 2,
					"column": 250
				}
			}
		})) != null ? stack1 : "") + ")" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "authors"), "length", {
			"start": {
				"line": 2,
				"column": 257
			},
			"end": {
				"line": 2,
				"column": 271
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 251
				},
				"end": {
					"line": 2,
					"column": 397
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 16
			},
			"end": {
				"line": 2,
				"column": 25
			}
		})).call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 2,
				"column": 18
			},
			"end": {
				"line": 2,
				"column": 23
			}
		}), "{{scope}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 16
				},
				"end": {
					"line": 2,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 2,
				"column": 31
			},
			"end": {
				"line": 2,
				"column": 39
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
					"column": 25
				},
				"end": {
					"line": 2,
					"column": 78
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 43
			},
			"end": {
				"line": 2,
				"column": 70
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", {
			"start": {
				"line": 2,
				"column": 45
			},
			"end": {
				"line": 2,
				"column": 68
			}
		}), "{{@root.words.breaking-in}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 43
				},
				"end": {
					"line": 2,
					"column": 70
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
				"column": 91
			},
			"end": {
				"line": 2,
				"column": 99
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
					"column": 81
				},
				"end": {
					"line": 2,
					"column": 136
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 102
			},
			"end": {
				"line": 2,
				"column": 133
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", {
			"start": {
				"line": 2,
				"column": 104
			},
			"end": {
				"line": 2,
				"column": 131
			}
		}), "{{@root.words.breaking-change}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 102
				},
				"end": {
					"line": 2,
					"column": 133
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 202
			},
			"end": {
				"line": 2,
				"column": 208
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
					"column": 192
				},
				"end": {
					"line": 2,
					"column": 223
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 223
			},
			"end": {
				"line": 2,
				"column": 241
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 225
			},
			"end": {
				"line": 2,
				"column": 229
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 230
			},
			"end": {
				"line": 2,
				"column": 233
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 234
			},
			"end": {
				"line": 2,
				"column": 239
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 223
				},
				"end": {
					"line": 2,
					"column": 241
				}
			}
		}), "{{link}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 223
				},
				"end": {
					"line": 2,
					"column": 241
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "authors", {
			"start": {
				"line": 2,
				"column": 283
			},
			"end": {
				"line": 2,
				"column": 290
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 275
				},
				"end": {
					"line": 2,
					"column": 389
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 302
			},
			"end": {
				"line": 2,
				"column": 308
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
					"column": 292
				},
				"end": {
					"line": 2,
					"column": 323
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "login", {
			"start": {
				"line": 2,
				"column": 329
			},
			"end": {
				"line": 2,
				"column": 334
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 323
				},
				"end": {
					"line": 2,
					"column": 380
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 336
			},
			"end": {
				"line": 2,
				"column": 357
			}
		})).call(alias2, (lookupProperty(helpers, "mention") || alias1(depth0, "mention", {
			"start": {
				"line": 2,
				"column": 338
			},
			"end": {
				"line": 2,
				"column": 345
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 346
			},
			"end": {
				"line": 2,
				"column": 349
			}
		}), alias1(depth0, "login", {
			"start": {
				"line": 2,
				"column": 350
			},
			"end": {
				"line": 2,
				"column": 355
			}
		}), {
			"name": "mention",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 336
				},
				"end": {
					"line": 2,
					"column": 357
				}
			}
		}), "{{mention}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 336
				},
				"end": {
					"line": 2,
					"column": 357
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return (stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 365
			},
			"end": {
				"line": 2,
				"column": 373
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 2,
				"column": 367
			},
			"end": {
				"line": 2,
				"column": 371
			}
		}), "{{name}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 365
				},
				"end": {
					"line": 2,
					"column": 373
				}
			}
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 4,
				"column": 8
			},
			"end": {
				"line": 4,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 2
				},
				"end": {
					"line": 4,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 66
			},
			"end": {
				"line": 4,
				"column": 71
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 60
				},
				"end": {
					"line": 4,
					"column": 93
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 93
			},
			"end": {
				"line": 4,
				"column": 120
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 95
			},
			"end": {
				"line": 4,
				"column": 101
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 4,
				"column": 102
			},
			"end": {
				"line": 4,
				"column": 106
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 4,
				"column": 107
			},
			"end": {
				"line": 4,
				"column": 118
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 93
				},
				"end": {
					"line": 4,
					"column": 120
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 93
				},
				"end": {
					"line": 4,
					"column": 120
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 4,
				"column": 130
			},
			"end": {
				"line": 4,
				"column": 140
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 122
				},
				"end": {
					"line": 4,
					"column": 200
				}
			}
		})) != null ? stack1 : "") + ")\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "details", {
			"start": {
				"line": 5,
				"column": 8
			},
			"end": {
				"line": 5,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 19
			},
			"end": {
				"line": 4,
				"column": 50
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", {
			"start": {
				"line": 4,
				"column": 21
			},
			"end": {
				"line": 4,
				"column": 48
			}
		}), "{{@root.words.breaking-change}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 19
				},
				"end": {
					"line": 4,
					"column": 50
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "*" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 74
			},
			"end": {
				"line": 4,
				"column": 83
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 76
			},
			"end": {
				"line": 4,
				"column": 81
			}
		}), "{{scope}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 74
				},
				"end": {
					"line": 4,
					"column": 83
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 4,
				"column": 152
			},
			"end": {
				"line": 4,
				"column": 158
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
					"column": 142
				},
				"end": {
					"line": 4,
					"column": 173
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 173
			},
			"end": {
				"line": 4,
				"column": 191
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 4,
				"column": 175
			},
			"end": {
				"line": 4,
				"column": 179
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 4,
				"column": 180
			},
			"end": {
				"line": 4,
				"column": 183
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 4,
				"column": 184
			},
			"end": {
				"line": 4,
				"column": 189
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 173
				},
				"end": {
					"line": 4,
					"column": 191
				}
			}
		}), "{{link}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 173
				},
				"end": {
					"line": 4,
					"column": 191
				}
			}
		})) != null ? stack1 : "");
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "   ◦ " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 6,
				"column": 13
			},
			"end": {
				"line": 6,
				"column": 18
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 5
				},
				"end": {
					"line": 7,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 6,
				"column": 30
			},
			"end": {
				"line": 6,
				"column": 36
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 20
				},
				"end": {
					"line": 7,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 17
			},
			"end": {
				"line": 7,
				"column": 44
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 7,
				"column": 19
			},
			"end": {
				"line": 7,
				"column": 25
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 7,
				"column": 31
			},
			"end": {
				"line": 7,
				"column": 42
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 17
				},
				"end": {
					"line": 7,
					"column": 44
				}
			}
		}), "{{inline}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 17
				},
				"end": {
					"line": 7,
					"column": 44
				}
			}
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		return "\n      ";
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
			"inverse": container.program(11, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes-inside.slack.hbs
var notes_inside_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 1
			},
			"end": {
				"line": 2,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 3
			},
			"end": {
				"line": 2,
				"column": 8
			}
		}), "{{title}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 1
				},
				"end": {
					"line": 2,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 3,
				"column": 8
			},
			"end": {
				"line": 3,
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
					"line": 3,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 6,
				"column": 6
			},
			"end": {
				"line": 6,
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
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 2
			},
			"end": {
				"line": 4,
				"column": 22
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 4
			},
			"end": {
				"line": 4,
				"column": 10
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 2
				},
				"end": {
					"line": 4,
					"column": 22
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 2
				},
				"end": {
					"line": 4,
					"column": 22
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 0
			},
			"end": {
				"line": 11,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 11,
				"column": 2
			},
			"end": {
				"line": 11,
				"column": 6
			}
		}), "{{more}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 11,
					"column": 8
				}
			}
		})) != null ? stack1 : "") + "\n";
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
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 10,
				"column": 6
			},
			"end": {
				"line": 10,
				"column": 10
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-people.slack.hbs
var notes_people_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "login", {
			"start": {
				"line": 1,
				"column": 32
			},
			"end": {
				"line": 1,
				"column": 37
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
					"column": 26
				},
				"end": {
					"line": 1,
					"column": 83
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "first", {
			"start": {
				"line": 1,
				"column": 89
			},
			"end": {
				"line": 1,
				"column": 94
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
					"column": 83
				},
				"end": {
					"line": 1,
					"column": 140
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "last", {
			"start": {
				"line": 1,
				"column": 150
			},
			"end": {
				"line": 1,
				"column": 154
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
					"column": 140
				},
				"end": {
					"line": 1,
					"column": 169
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
				"column": 39
			},
			"end": {
				"line": 1,
				"column": 60
			}
		})).call(alias2, (lookupProperty(helpers, "mention") || alias1(depth0, "mention", {
			"start": {
				"line": 1,
				"column": 41
			},
			"end": {
				"line": 1,
				"column": 48
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 1,
				"column": 49
			},
			"end": {
				"line": 1,
				"column": 52
			}
		}), alias1(depth0, "login", {
			"start": {
				"line": 1,
				"column": 53
			},
			"end": {
				"line": 1,
				"column": 58
			}
		}), {
			"name": "mention",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 39
				},
				"end": {
					"line": 1,
					"column": 60
				}
			}
		}), "{{mention}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 39
				},
				"end": {
					"line": 1,
					"column": 60
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
				"column": 68
			},
			"end": {
				"line": 1,
				"column": 76
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 70
			},
			"end": {
				"line": 1,
				"column": 74
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 68
				},
				"end": {
					"line": 1,
					"column": 76
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
				"column": 98
			},
			"end": {
				"line": 1,
				"column": 132
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "first-contribution", {
			"start": {
				"line": 1,
				"column": 100
			},
			"end": {
				"line": 1,
				"column": 130
			}
		}), "{{@root.words.first-contribution}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 98
				},
				"end": {
					"line": 1,
					"column": 132
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
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 0
			},
			"end": {
				"line": 1,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "before", {
			"start": {
				"line": 1,
				"column": 2
			},
			"end": {
				"line": 1,
				"column": 8
			}
		}), "{{before}} at line 1", {
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
					"column": 10
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 1,
				"column": 18
			},
			"end": {
				"line": 1,
				"column": 24
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
					"column": 10
				},
				"end": {
					"line": 1,
					"column": 178
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 178
			},
			"end": {
				"line": 1,
				"column": 187
			}
		})).call(alias2, alias1(depth0, "after", {
			"start": {
				"line": 1,
				"column": 180
			},
			"end": {
				"line": 1,
				"column": 185
			}
		}), "{{after}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 178
				},
				"end": {
					"line": 1,
					"column": 187
				}
			}
		})) != null ? stack1 : "") + "\n";
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