// templates/notes.text.hbs
var notes_text_default = {
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

// templates/notes-release.text.hbs
var notes_release_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 0
			},
			"end": {
				"line": 4,
				"column": 34
			}
		})).call(alias2, (lookupProperty(helpers, "capitals") || alias1(depth0, "capitals", {
			"start": {
				"line": 4,
				"column": 2
			},
			"end": {
				"line": 4,
				"column": 10
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", {
			"start": {
				"line": 4,
				"column": 11
			},
			"end": {
				"line": 4,
				"column": 32
			}
		}), {
			"name": "capitals",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 4,
					"column": 34
				}
			}
		}), "{{capitals}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 0
				},
				"end": {
					"line": 4,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + " " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 35
			},
			"end": {
				"line": 4,
				"column": 51
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "on", {
			"start": {
				"line": 4,
				"column": 37
			},
			"end": {
				"line": 4,
				"column": 49
			}
		}), "{{withdrawn.on}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 35
				},
				"end": {
					"line": 4,
					"column": 51
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 53
			},
			"end": {
				"line": 4,
				"column": 85
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 55
			},
			"end": {
				"line": 4,
				"column": 61
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "reason", {
			"start": {
				"line": 4,
				"column": 62
			},
			"end": {
				"line": 4,
				"column": 78
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 53
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
					"column": 53
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
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 0
			},
			"end": {
				"line": 8,
				"column": 35
			}
		})).call(alias2, (lookupProperty(helpers, "capitals") || alias1(depth0, "capitals", {
			"start": {
				"line": 8,
				"column": 2
			},
			"end": {
				"line": 8,
				"column": 10
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", {
			"start": {
				"line": 8,
				"column": 11
			},
			"end": {
				"line": 8,
				"column": 33
			}
		}), {
			"name": "capitals",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 35
				}
			}
		}), "{{capitals}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 0
				},
				"end": {
					"line": 8,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "highlights", {
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
		return "  * " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
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
					"line": 11,
					"column": 44
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
					"line": 11,
					"column": 15
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 15
			},
			"end": {
				"line": 11,
				"column": 35
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 11,
				"column": 17
			},
			"end": {
				"line": 11,
				"column": 23
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 15
				},
				"end": {
					"line": 11,
					"column": 35
				}
			}
		}), "{{inline}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 15
				},
				"end": {
					"line": 11,
					"column": 35
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "\n    ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 0
			},
			"end": {
				"line": 16,
				"column": 33
			}
		})).call(alias2, (lookupProperty(helpers, "capitals") || alias1(depth0, "capitals", {
			"start": {
				"line": 16,
				"column": 2
			},
			"end": {
				"line": 16,
				"column": 10
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", {
			"start": {
				"line": 16,
				"column": 11
			},
			"end": {
				"line": 16,
				"column": 31
			}
		}), {
			"name": "capitals",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 33
				}
			}
		}), "{{capitals}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "breaking", {
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
		return (stack1 = container.invokePartial(lookupProperty(partials, "breaking.text"), depth0, {
			"name": "breaking.text",
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
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 23,
				"column": 0
			},
			"end": {
				"line": 23,
				"column": 32
			}
		})).call(alias2, (lookupProperty(helpers, "capitals") || alias1(depth0, "capitals", {
			"start": {
				"line": 23,
				"column": 2
			},
			"end": {
				"line": 23,
				"column": 10
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", {
			"start": {
				"line": 23,
				"column": 11
			},
			"end": {
				"line": 23,
				"column": 30
			}
		}), {
			"name": "capitals",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 32
				}
			}
		}), "{{capitals}} at line 23", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 32
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "upgrade", {
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
		return "  " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 2
			},
			"end": {
				"line": 25,
				"column": 12
			}
		})).call(alias2, alias1(depth0, "number", {
			"start": {
				"line": 25,
				"column": 4
			},
			"end": {
				"line": 25,
				"column": 10
			}
		}), "{{number}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 2
				},
				"end": {
					"line": 25,
					"column": 12
				}
			}
		})) != null ? stack1 : "") + ". " + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 25,
				"column": 22
			},
			"end": {
				"line": 25,
				"column": 27
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
					"column": 14
				},
				"end": {
					"line": 26,
					"column": 45
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
				"column": 39
			},
			"end": {
				"line": 25,
				"column": 45
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 29
				},
				"end": {
					"line": 26,
					"column": 16
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 26,
				"column": 16
			},
			"end": {
				"line": 26,
				"column": 36
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 26,
				"column": 18
			},
			"end": {
				"line": 26,
				"column": 24
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 16
				},
				"end": {
					"line": 26,
					"column": 36
				}
			}
		}), "{{inline}} at line 26", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 16
				},
				"end": {
					"line": 26,
					"column": 36
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "\n     ";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 0
			},
			"end": {
				"line": 31,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 31,
				"column": 2
			},
			"end": {
				"line": 31,
				"column": 7
			}
		}), "{{title}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
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
			"fn": container.program(13, data, 0),
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
	"15": function(container, depth0, helpers, partials, data) {
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
			"fn": container.program(16, data, 0),
			"inverse": container.program(17, data, 0),
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
	"16": function(container, depth0, helpers, partials, data) {
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
	"17": function(container, depth0, helpers, partials, data) {
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
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.text"), container.strict(depth0, "people", {
			"start": {
				"line": 50,
				"column": 16
			},
			"end": {
				"line": 50,
				"column": 22
			}
		}), {
			"name": "people.text",
			"data": data,
			"helpers": helpers,
			"partials": partials,
			"decorators": container.decorators
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 54,
				"column": 0
			},
			"end": {
				"line": 54,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "compareUrl", {
			"start": {
				"line": 54,
				"column": 2
			},
			"end": {
				"line": 54,
				"column": 12
			}
		}), "{{compareUrl}} at line 54", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 54,
					"column": 0
				},
				"end": {
					"line": 54,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\n";
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
			"fn": container.program(12, data, 0),
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
			"fn": container.program(14, data, 0),
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
			"fn": container.program(15, data, 0),
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
			"fn": container.program(18, data, 0),
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
			"fn": container.program(19, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "compareUrl", {
			"start": {
				"line": 52,
				"column": 6
			},
			"end": {
				"line": 52,
				"column": 16
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 52,
					"column": 0
				},
				"end": {
					"line": 55,
					"column": 7
				}
			}
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
		})) != null ? stack1 : "") + " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 11
			},
			"end": {
				"line": 1,
				"column": 23
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 1,
				"column": 13
			},
			"end": {
				"line": 1,
				"column": 16
			}
		})).call(alias2, alias1(depth0, "date", {
			"start": {
				"line": 1,
				"column": 17
			},
			"end": {
				"line": 1,
				"column": 21
			}
		}), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 11
				},
				"end": {
					"line": 1,
					"column": 23
				}
			}
		}), "{{day}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 11
				},
				"end": {
					"line": 1,
					"column": 23
				}
			}
		})) != null ? stack1 : "") + ")" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "yanked", {
			"start": {
				"line": 1,
				"column": 30
			},
			"end": {
				"line": 1,
				"column": 36
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
					"column": 24
				},
				"end": {
					"line": 1,
					"column": 54
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"useData": true
};

// templates/notes-breaking.text.hbs
var notes_breaking_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 17
			},
			"end": {
				"line": 1,
				"column": 26
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 1,
				"column": 19
			},
			"end": {
				"line": 1,
				"column": 24
			}
		}), "{{scope}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 17
				},
				"end": {
					"line": 1,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ": ";
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
					"column": 15
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 15
			},
			"end": {
				"line": 2,
				"column": 35
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 2,
				"column": 17
			},
			"end": {
				"line": 2,
				"column": 23
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 15
				},
				"end": {
					"line": 2,
					"column": 35
				}
			}
		}), "{{inline}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 15
				},
				"end": {
					"line": 2,
					"column": 35
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n    ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 76
			},
			"end": {
				"line": 2,
				"column": 82
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
					"column": 66
				},
				"end": {
					"line": 2,
					"column": 97
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 97
			},
			"end": {
				"line": 2,
				"column": 106
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 99
			},
			"end": {
				"line": 2,
				"column": 104
			}
		}), "{{label}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 97
				},
				"end": {
					"line": 2,
					"column": 106
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
		return "  * " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
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
					"column": 44
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 2,
				"column": 54
			},
			"end": {
				"line": 2,
				"column": 64
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
					"column": 46
				},
				"end": {
					"line": 2,
					"column": 115
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"useData": true
};

// templates/notes-change.text.hbs
var notes_change_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "[" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 21
			},
			"end": {
				"line": 1,
				"column": 48
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", {
			"start": {
				"line": 1,
				"column": 23
			},
			"end": {
				"line": 1,
				"column": 46
			}
		}), "{{@root.words.breaking-in}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 21
				},
				"end": {
					"line": 1,
					"column": 48
				}
			}
		})) != null ? stack1 : "") + "] ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 70
			},
			"end": {
				"line": 1,
				"column": 79
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 1,
				"column": 72
			},
			"end": {
				"line": 1,
				"column": 77
			}
		}), "{{scope}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 70
				},
				"end": {
					"line": 1,
					"column": 79
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 140
			},
			"end": {
				"line": 1,
				"column": 146
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 130
				},
				"end": {
					"line": 1,
					"column": 161
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 161
			},
			"end": {
				"line": 1,
				"column": 170
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 1,
				"column": 163
			},
			"end": {
				"line": 1,
				"column": 168
			}
		}), "{{label}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 161
				},
				"end": {
					"line": 1,
					"column": 170
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "authors", {
			"start": {
				"line": 1,
				"column": 212
			},
			"end": {
				"line": 1,
				"column": 219
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
					"column": 204
				},
				"end": {
					"line": 1,
					"column": 269
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 231
			},
			"end": {
				"line": 1,
				"column": 237
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 221
				},
				"end": {
					"line": 1,
					"column": 252
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 252
			},
			"end": {
				"line": 1,
				"column": 260
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 254
			},
			"end": {
				"line": 1,
				"column": 258
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 252
				},
				"end": {
					"line": 1,
					"column": 260
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "    - " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 3,
				"column": 14
			},
			"end": {
				"line": 3,
				"column": 19
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 6
				},
				"end": {
					"line": 4,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 3,
				"column": 31
			},
			"end": {
				"line": 3,
				"column": 37
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 21
				},
				"end": {
					"line": 4,
					"column": 17
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 17
			},
			"end": {
				"line": 4,
				"column": 37
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 19
			},
			"end": {
				"line": 4,
				"column": 25
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 17
				},
				"end": {
					"line": 4,
					"column": 37
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 17
				},
				"end": {
					"line": 4,
					"column": 37
				}
			}
		})) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "\n      ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  * " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 1,
				"column": 10
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
					"column": 4
				},
				"end": {
					"line": 1,
					"column": 57
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 1,
				"column": 63
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
					"column": 57
				},
				"end": {
					"line": 1,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 88
			},
			"end": {
				"line": 1,
				"column": 108
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 1,
				"column": 90
			},
			"end": {
				"line": 1,
				"column": 96
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 1,
				"column": 97
			},
			"end": {
				"line": 1,
				"column": 101
			}
		}), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 88
				},
				"end": {
					"line": 1,
					"column": 108
				}
			}
		}), "{{inline}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 88
				},
				"end": {
					"line": 1,
					"column": 108
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 1,
				"column": 118
			},
			"end": {
				"line": 1,
				"column": 128
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 110
				},
				"end": {
					"line": 1,
					"column": 179
				}
			}
		})) != null ? stack1 : "") + ")" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "authors"), "length", {
			"start": {
				"line": 1,
				"column": 186
			},
			"end": {
				"line": 1,
				"column": 200
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
					"column": 180
				},
				"end": {
					"line": 1,
					"column": 277
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "details", {
			"start": {
				"line": 2,
				"column": 8
			},
			"end": {
				"line": 2,
				"column": 15
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-inside.text.hbs
var notes_inside_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 0
			},
			"end": {
				"line": 2,
				"column": 9
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 2
			},
			"end": {
				"line": 2,
				"column": 7
			}
		}), "{{title}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 0
				},
				"end": {
					"line": 2,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
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
		return "  * " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 4
			},
			"end": {
				"line": 4,
				"column": 24
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 6
			},
			"end": {
				"line": 4,
				"column": 12
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 4
				},
				"end": {
					"line": 4,
					"column": 24
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 4
				},
				"end": {
					"line": 4,
					"column": 24
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

// templates/notes-people.text.hbs
var notes_people_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 26
			},
			"end": {
				"line": 1,
				"column": 34
			}
		})).call(alias2, alias1(depth0, "name", {
			"start": {
				"line": 1,
				"column": 28
			},
			"end": {
				"line": 1,
				"column": 32
			}
		}), "{{name}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 26
				},
				"end": {
					"line": 1,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "first", {
			"start": {
				"line": 1,
				"column": 40
			},
			"end": {
				"line": 1,
				"column": 45
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
					"column": 34
				},
				"end": {
					"line": 1,
					"column": 91
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "last", {
			"start": {
				"line": 1,
				"column": 101
			},
			"end": {
				"line": 1,
				"column": 105
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
					"column": 91
				},
				"end": {
					"line": 1,
					"column": 120
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 49
			},
			"end": {
				"line": 1,
				"column": 83
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "first-contribution", {
			"start": {
				"line": 1,
				"column": 51
			},
			"end": {
				"line": 1,
				"column": 81
			}
		}), "{{@root.words.first-contribution}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 49
				},
				"end": {
					"line": 1,
					"column": 83
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
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
					"column": 129
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 1,
				"column": 129
			},
			"end": {
				"line": 1,
				"column": 138
			}
		})).call(alias2, alias1(depth0, "after", {
			"start": {
				"line": 1,
				"column": 131
			},
			"end": {
				"line": 1,
				"column": 136
			}
		}), "{{after}} at line 1", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 129
				},
				"end": {
					"line": 1,
					"column": 138
				}
			}
		})) != null ? stack1 : "") + "\n";
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