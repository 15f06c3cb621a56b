// templates/notes.md.hbs
var notes_md_default = {
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
		})) != null ? stack1 : "") + ((stack1 = container.invokePartial(lookupProperty(partials, "release.md"), depth0, {
			"name": "release.md",
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
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n" + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "definitions", {
			"start": {
				"line": 13,
				"column": 8
			},
			"end": {
				"line": 13,
				"column": 19
			}
		}), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
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
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "[" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 1
			},
			"end": {
				"line": 14,
				"column": 18
			}
		})).call(alias2, (lookupProperty(helpers, "heading") || alias1(depth0, "heading", {
			"start": {
				"line": 14,
				"column": 3
			},
			"end": {
				"line": 14,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 14,
				"column": 11
			},
			"end": {
				"line": 14,
				"column": 16
			}
		}), {
			"name": "heading",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 1
				},
				"end": {
					"line": 14,
					"column": 18
				}
			}
		}), "{{heading}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 1
				},
				"end": {
					"line": 14,
					"column": 18
				}
			}
		})) != null ? stack1 : "") + "]: " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 21
			},
			"end": {
				"line": 14,
				"column": 36
			}
		})).call(alias2, (lookupProperty(helpers, "address") || alias1(depth0, "address", {
			"start": {
				"line": 14,
				"column": 23
			},
			"end": {
				"line": 14,
				"column": 30
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 14,
				"column": 31
			},
			"end": {
				"line": 14,
				"column": 34
			}
		}), {
			"name": "address",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 21
				},
				"end": {
					"line": 14,
					"column": 36
				}
			}
		}), "{{address}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 21
				},
				"end": {
					"line": 14,
					"column": 36
				}
			}
		})) != null ? stack1 : "") + "\n";
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "definitions"), "length", {
			"start": {
				"line": 11,
				"column": 6
			},
			"end": {
				"line": 11,
				"column": 24
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 0
				},
				"end": {
					"line": 16,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-release.md.hbs
var notes_release_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n**" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 2
			},
			"end": {
				"line": 4,
				"column": 27
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", {
			"start": {
				"line": 4,
				"column": 4
			},
			"end": {
				"line": 4,
				"column": 25
			}
		}), "{{@root.words.withdrawn}} at line 4", {
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
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "** " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 30
			},
			"end": {
				"line": 4,
				"column": 46
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "on", {
			"start": {
				"line": 4,
				"column": 32
			},
			"end": {
				"line": 4,
				"column": 44
			}
		}), "{{withdrawn.on}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 30
				},
				"end": {
					"line": 4,
					"column": 46
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 48
			},
			"end": {
				"line": 4,
				"column": 87
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 50
			},
			"end": {
				"line": 4,
				"column": 56
			}
		})).call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "reason", {
			"start": {
				"line": 4,
				"column": 57
			},
			"end": {
				"line": 4,
				"column": 73
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 4,
				"column": 74
			},
			"end": {
				"line": 4,
				"column": 85
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 48
				},
				"end": {
					"line": 4,
					"column": 87
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 48
				},
				"end": {
					"line": 4,
					"column": 87
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 4,
				"column": 93
			},
			"end": {
				"line": 4,
				"column": 114
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
					"column": 87
				},
				"end": {
					"line": 4,
					"column": 151
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
				"column": 118
			},
			"end": {
				"line": 4,
				"column": 143
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", {
			"start": {
				"line": 4,
				"column": 120
			},
			"end": {
				"line": 4,
				"column": 141
			}
		}), "{{withdrawn.replacement}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 118
				},
				"end": {
					"line": 4,
					"column": 143
				}
			}
		})) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 4
			},
			"end": {
				"line": 8,
				"column": 30
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", {
			"start": {
				"line": 8,
				"column": 6
			},
			"end": {
				"line": 8,
				"column": 28
			}
		}), "{{@root.words.highlights}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 4
				},
				"end": {
					"line": 8,
					"column": 30
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "highlights", {
			"start": {
				"line": 10,
				"column": 8
			},
			"end": {
				"line": 10,
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
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 13,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "- " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 11,
				"column": 10
			},
			"end": {
				"line": 11,
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
					"line": 11,
					"column": 2
				},
				"end": {
					"line": 12,
					"column": 49
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
				"line": 11,
				"column": 27
			},
			"end": {
				"line": 11,
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
					"line": 11,
					"column": 17
				},
				"end": {
					"line": 12,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 12,
				"column": 13
			},
			"end": {
				"line": 12,
				"column": 40
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 12,
				"column": 15
			},
			"end": {
				"line": 12,
				"column": 21
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 12,
				"column": 27
			},
			"end": {
				"line": 12,
				"column": 38
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 13
				},
				"end": {
					"line": 12,
					"column": 40
				}
			}
		}), "{{inline}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 13
				},
				"end": {
					"line": 12,
					"column": 40
				}
			}
		})) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "\n  ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 17,
				"column": 4
			},
			"end": {
				"line": 17,
				"column": 28
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", {
			"start": {
				"line": 17,
				"column": 6
			},
			"end": {
				"line": 17,
				"column": 26
			}
		}), "{{@root.words.breaking}} at line 17", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 17,
					"column": 4
				},
				"end": {
					"line": 17,
					"column": 28
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
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
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 21,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "breaking.md"), depth0, {
			"name": "breaking.md",
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
		return "\n### " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 25,
				"column": 4
			},
			"end": {
				"line": 25,
				"column": 27
			}
		})).call(alias2, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", {
			"start": {
				"line": 25,
				"column": 6
			},
			"end": {
				"line": 25,
				"column": 25
			}
		}), "{{@root.words.upgrade}} at line 25", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 4
				},
				"end": {
					"line": 25,
					"column": 27
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "upgrade", {
			"start": {
				"line": 27,
				"column": 8
			},
			"end": {
				"line": 27,
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
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 30,
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
				"line": 28,
				"column": 0
			},
			"end": {
				"line": 28,
				"column": 10
			}
		})).call(alias2, alias1(depth0, "number", {
			"start": {
				"line": 28,
				"column": 2
			},
			"end": {
				"line": 28,
				"column": 8
			}
		}), "{{number}} at line 28", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + ". " + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 28,
				"column": 20
			},
			"end": {
				"line": 28,
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
					"line": 28,
					"column": 12
				},
				"end": {
					"line": 29,
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
				"line": 28,
				"column": 37
			},
			"end": {
				"line": 28,
				"column": 43
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 28,
					"column": 27
				},
				"end": {
					"line": 29,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 29,
				"column": 14
			},
			"end": {
				"line": 29,
				"column": 41
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 29,
				"column": 16
			},
			"end": {
				"line": 29,
				"column": 22
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 29,
				"column": 28
			},
			"end": {
				"line": 29,
				"column": 39
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 14
				},
				"end": {
					"line": 29,
					"column": 41
				}
			}
		}), "{{inline}} at line 29", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 14
				},
				"end": {
					"line": 29,
					"column": 41
				}
			}
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 34,
				"column": 4
			},
			"end": {
				"line": 34,
				"column": 13
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 34,
				"column": 6
			},
			"end": {
				"line": 34,
				"column": 11
			}
		}), "{{title}} at line 34", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 34,
					"column": 4
				},
				"end": {
					"line": 34,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "changes", {
			"start": {
				"line": 36,
				"column": 8
			},
			"end": {
				"line": 36,
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
					"line": 36,
					"column": 0
				},
				"end": {
					"line": 38,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.invokePartial(lookupProperty(partials, "change.md"), depth0, {
			"name": "change.md",
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
				"line": 42,
				"column": 0
			},
			"end": {
				"line": 42,
				"column": 23
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", {
			"start": {
				"line": 42,
				"column": 2
			},
			"end": {
				"line": 42,
				"column": 21
			}
		}), "{{@root.words.nothing}} at line 42", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 42,
					"column": 0
				},
				"end": {
					"line": 42,
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
				"line": 46,
				"column": 6
			},
			"end": {
				"line": 46,
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
					"line": 46,
					"column": 0
				},
				"end": {
					"line": 46,
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
				"line": 46,
				"column": 16
			},
			"end": {
				"line": 46,
				"column": 47
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 46,
				"column": 18
			},
			"end": {
				"line": 46,
				"column": 22
			}
		})).call(alias2, alias1(lookupProperty(depth0, "more"), "url", {
			"start": {
				"line": 46,
				"column": 23
			},
			"end": {
				"line": 46,
				"column": 31
			}
		}), alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 46,
				"column": 32
			},
			"end": {
				"line": 46,
				"column": 45
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 16
				},
				"end": {
					"line": 46,
					"column": 47
				}
			}
		}), "{{link}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 16
				},
				"end": {
					"line": 46,
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
				"line": 46,
				"column": 55
			},
			"end": {
				"line": 46,
				"column": 72
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "more"), "sentence", {
			"start": {
				"line": 46,
				"column": 57
			},
			"end": {
				"line": 46,
				"column": 70
			}
		}), "{{more.sentence}} at line 46", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 46,
					"column": 55
				},
				"end": {
					"line": 46,
					"column": 72
				}
			}
		})) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "inside.md"), depth0, {
			"name": "inside.md",
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
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.md"), container.strict(depth0, "people", {
			"start": {
				"line": 54,
				"column": 14
			},
			"end": {
				"line": 54,
				"column": 20
			}
		}), {
			"name": "people.md",
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
		return ((stack1 = container.invokePartial(lookupProperty(partials, "heading.md"), depth0, {
			"name": "heading.md",
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
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "breaking"), "length", {
			"start": {
				"line": 15,
				"column": 6
			},
			"end": {
				"line": 15,
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
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "upgrade"), "length", {
			"start": {
				"line": 23,
				"column": 6
			},
			"end": {
				"line": 23,
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
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 31,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "sections", {
			"start": {
				"line": 32,
				"column": 8
			},
			"end": {
				"line": 32,
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
					"line": 32,
					"column": 0
				},
				"end": {
					"line": 39,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "empty", {
			"start": {
				"line": 40,
				"column": 6
			},
			"end": {
				"line": 40,
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
					"line": 40,
					"column": 0
				},
				"end": {
					"line": 43,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "more", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
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
					"line": 44,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "inside", {
			"start": {
				"line": 48,
				"column": 8
			},
			"end": {
				"line": 48,
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
					"line": 48,
					"column": 0
				},
				"end": {
					"line": 51,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 52,
				"column": 6
			},
			"end": {
				"line": 52,
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

// templates/notes-heading.md.hbs
var notes_heading_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "## " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 9
			},
			"end": {
				"line": 2,
				"column": 12
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 3
				},
				"end": {
					"line": 2,
					"column": 74
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 76
			},
			"end": {
				"line": 2,
				"column": 88
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 2,
				"column": 78
			},
			"end": {
				"line": 2,
				"column": 81
			}
		})).call(alias2, alias1(depth0, "date", {
			"start": {
				"line": 2,
				"column": 82
			},
			"end": {
				"line": 2,
				"column": 86
			}
		}), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 76
				},
				"end": {
					"line": 2,
					"column": 88
				}
			}
		}), "{{day}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 76
				},
				"end": {
					"line": 2,
					"column": 88
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 14
			},
			"end": {
				"line": 2,
				"column": 42
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 16
			},
			"end": {
				"line": 2,
				"column": 20
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 21
			},
			"end": {
				"line": 2,
				"column": 24
			}
		}), (lookupProperty(helpers, "heading") || alias1(depth0, "heading", {
			"start": {
				"line": 2,
				"column": 26
			},
			"end": {
				"line": 2,
				"column": 33
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 34
			},
			"end": {
				"line": 2,
				"column": 39
			}
		}), {
			"name": "heading",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 25
				},
				"end": {
					"line": 2,
					"column": 40
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 14
				},
				"end": {
					"line": 2,
					"column": 42
				}
			}
		}), "{{link}} at line 2", {
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
					"column": 42
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 50
			},
			"end": {
				"line": 2,
				"column": 67
			}
		})).call(alias2, (lookupProperty(helpers, "heading") || alias1(depth0, "heading", {
			"start": {
				"line": 2,
				"column": 52
			},
			"end": {
				"line": 2,
				"column": 59
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 2,
				"column": 60
			},
			"end": {
				"line": 2,
				"column": 65
			}
		}), {
			"name": "heading",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 50
				},
				"end": {
					"line": 2,
					"column": 67
				}
			}
		}), "{{heading}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 50
				},
				"end": {
					"line": 2,
					"column": 67
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "## " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "bracketed", {
			"start": {
				"line": 4,
				"column": 9
			},
			"end": {
				"line": 4,
				"column": 18
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 3
				},
				"end": {
					"line": 4,
					"column": 71
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(depth0, "draft", {
			"start": {
				"line": 4,
				"column": 81
			},
			"end": {
				"line": 4,
				"column": 86
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
					"column": 71
				},
				"end": {
					"line": 4,
					"column": 114
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "yanked", {
			"start": {
				"line": 4,
				"column": 120
			},
			"end": {
				"line": 4,
				"column": 126
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 114
				},
				"end": {
					"line": 4,
					"column": 144
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "[" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 21
			},
			"end": {
				"line": 4,
				"column": 38
			}
		})).call(alias2, (lookupProperty(helpers, "heading") || alias1(depth0, "heading", {
			"start": {
				"line": 4,
				"column": 23
			},
			"end": {
				"line": 4,
				"column": 30
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 4,
				"column": 31
			},
			"end": {
				"line": 4,
				"column": 36
			}
		}), {
			"name": "heading",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 21
				},
				"end": {
					"line": 4,
					"column": 38
				}
			}
		}), "{{heading}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 21
				},
				"end": {
					"line": 4,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + "]";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 47
			},
			"end": {
				"line": 4,
				"column": 64
			}
		})).call(alias2, (lookupProperty(helpers, "heading") || alias1(depth0, "heading", {
			"start": {
				"line": 4,
				"column": 49
			},
			"end": {
				"line": 4,
				"column": 56
			}
		})).call(alias2, alias1(depth0, "title", {
			"start": {
				"line": 4,
				"column": 57
			},
			"end": {
				"line": 4,
				"column": 62
			}
		}), {
			"name": "heading",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 47
				},
				"end": {
					"line": 4,
					"column": 64
				}
			}
		}), "{{heading}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 47
				},
				"end": {
					"line": 4,
					"column": 64
				}
			}
		})) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " - " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 91
			},
			"end": {
				"line": 4,
				"column": 103
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 4,
				"column": 93
			},
			"end": {
				"line": 4,
				"column": 96
			}
		})).call(alias2, alias1(depth0, "date", {
			"start": {
				"line": 4,
				"column": 97
			},
			"end": {
				"line": 4,
				"column": 101
			}
		}), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 91
				},
				"end": {
					"line": 4,
					"column": 103
				}
			}
		}), "{{day}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 91
				},
				"end": {
					"line": 4,
					"column": 103
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return " [YANKED]";
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
		}), "conventional", {
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
					"column": 37
				}
			}
		}), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 1,
					"column": 0
				},
				"end": {
					"line": 5,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes-breaking.md.hbs
var notes_breaking_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "**" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
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
		})) != null ? stack1 : "") + ":** ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 1,
				"column": 62
			},
			"end": {
				"line": 1,
				"column": 68
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
					"column": 52
				},
				"end": {
					"line": 2,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 13
			},
			"end": {
				"line": 2,
				"column": 40
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 2,
				"column": 15
			},
			"end": {
				"line": 2,
				"column": 21
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 2,
				"column": 27
			},
			"end": {
				"line": 2,
				"column": 38
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 13
				},
				"end": {
					"line": 2,
					"column": 40
				}
			}
		}), "{{inline}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 13
				},
				"end": {
					"line": 2,
					"column": 40
				}
			}
		})) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n  ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 81
			},
			"end": {
				"line": 2,
				"column": 87
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
					"column": 71
				},
				"end": {
					"line": 2,
					"column": 102
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 102
			},
			"end": {
				"line": 2,
				"column": 120
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 104
			},
			"end": {
				"line": 2,
				"column": 108
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 109
			},
			"end": {
				"line": 2,
				"column": 112
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 113
			},
			"end": {
				"line": 2,
				"column": 118
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 102
				},
				"end": {
					"line": 2,
					"column": 120
				}
			}
		}), "{{link}} at line 2", {
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
					"column": 120
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
		return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
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
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
			"start": {
				"line": 1,
				"column": 45
			},
			"end": {
				"line": 1,
				"column": 50
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
					"column": 37
				},
				"end": {
					"line": 2,
					"column": 49
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 2,
				"column": 59
			},
			"end": {
				"line": 2,
				"column": 69
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
					"column": 51
				},
				"end": {
					"line": 2,
					"column": 129
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"useData": true
};

// templates/notes-change.md.hbs
var notes_change_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
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
					"column": 147
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 147
			},
			"end": {
				"line": 2,
				"column": 174
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 2,
				"column": 149
			},
			"end": {
				"line": 2,
				"column": 155
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 2,
				"column": 156
			},
			"end": {
				"line": 2,
				"column": 160
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 2,
				"column": 161
			},
			"end": {
				"line": 2,
				"column": 172
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 147
				},
				"end": {
					"line": 2,
					"column": 174
				}
			}
		}), "{{inline}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 147
				},
				"end": {
					"line": 2,
					"column": 174
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 2,
				"column": 184
			},
			"end": {
				"line": 2,
				"column": 194
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
					"column": 176
				},
				"end": {
					"line": 2,
					"column": 320
				}
			}
		})) != null ? stack1 : "") + ")" + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(lookupProperty(depth0, "authors"), "length", {
			"start": {
				"line": 2,
				"column": 327
			},
			"end": {
				"line": 2,
				"column": 341
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
					"column": 321
				},
				"end": {
					"line": 2,
					"column": 467
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "**" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 17
			},
			"end": {
				"line": 2,
				"column": 26
			}
		})).call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 2,
				"column": 19
			},
			"end": {
				"line": 2,
				"column": 24
			}
		}), "{{scope}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 17
				},
				"end": {
					"line": 2,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
			"start": {
				"line": 2,
				"column": 32
			},
			"end": {
				"line": 2,
				"column": 40
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
					"column": 26
				},
				"end": {
					"line": 2,
					"column": 79
				}
			}
		})) != null ? stack1 : "") + ":** ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 44
			},
			"end": {
				"line": 2,
				"column": 71
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", {
			"start": {
				"line": 2,
				"column": 46
			},
			"end": {
				"line": 2,
				"column": 69
			}
		}), "{{@root.words.breaking-in}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 44
				},
				"end": {
					"line": 2,
					"column": 71
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
				"column": 93
			},
			"end": {
				"line": 2,
				"column": 101
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
					"column": 83
				},
				"end": {
					"line": 2,
					"column": 140
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "**" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 2,
				"column": 105
			},
			"end": {
				"line": 2,
				"column": 136
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", {
			"start": {
				"line": 2,
				"column": 107
			},
			"end": {
				"line": 2,
				"column": 134
			}
		}), "{{@root.words.breaking-change}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 105
				},
				"end": {
					"line": 2,
					"column": 136
				}
			}
		})) != null ? stack1 : "") + ":** ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 2,
				"column": 206
			},
			"end": {
				"line": 2,
				"column": 212
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
					"column": 196
				},
				"end": {
					"line": 2,
					"column": 227
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, (lookupProperty(helpers, "eq") || alias1(depth0, "eq", {
			"start": {
				"line": 2,
				"column": 234
			},
			"end": {
				"line": 2,
				"column": 236
			}
		})).call(alias2, alias1(depth0, "kind", {
			"start": {
				"line": 2,
				"column": 237
			},
			"end": {
				"line": 2,
				"column": 241
			}
		}), "commit", {
			"name": "eq",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 233
				},
				"end": {
					"line": 2,
					"column": 251
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
					"column": 227
				},
				"end": {
					"line": 2,
					"column": 311
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
				"column": 253
			},
			"end": {
				"line": 2,
				"column": 278
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 255
			},
			"end": {
				"line": 2,
				"column": 259
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 260
			},
			"end": {
				"line": 2,
				"column": 263
			}
		}), (lookupProperty(helpers, "code") || alias1(depth0, "code", {
			"start": {
				"line": 2,
				"column": 265
			},
			"end": {
				"line": 2,
				"column": 269
			}
		})).call(alias2, alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 270
			},
			"end": {
				"line": 2,
				"column": 275
			}
		}), {
			"name": "code",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 264
				},
				"end": {
					"line": 2,
					"column": 276
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 253
				},
				"end": {
					"line": 2,
					"column": 278
				}
			}
		}), "{{link}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 253
				},
				"end": {
					"line": 2,
					"column": 278
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
				"column": 286
			},
			"end": {
				"line": 2,
				"column": 304
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 2,
				"column": 288
			},
			"end": {
				"line": 2,
				"column": 292
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 293
			},
			"end": {
				"line": 2,
				"column": 296
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 2,
				"column": 297
			},
			"end": {
				"line": 2,
				"column": 302
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 286
				},
				"end": {
					"line": 2,
					"column": 304
				}
			}
		}), "{{link}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 286
				},
				"end": {
					"line": 2,
					"column": 304
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
				"column": 353
			},
			"end": {
				"line": 2,
				"column": 360
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
					"column": 345
				},
				"end": {
					"line": 2,
					"column": 459
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
				"column": 372
			},
			"end": {
				"line": 2,
				"column": 378
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
					"column": 362
				},
				"end": {
					"line": 2,
					"column": 393
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "login", {
			"start": {
				"line": 2,
				"column": 399
			},
			"end": {
				"line": 2,
				"column": 404
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
					"column": 393
				},
				"end": {
					"line": 2,
					"column": 450
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
				"column": 406
			},
			"end": {
				"line": 2,
				"column": 427
			}
		})).call(alias2, (lookupProperty(helpers, "mention") || alias1(depth0, "mention", {
			"start": {
				"line": 2,
				"column": 408
			},
			"end": {
				"line": 2,
				"column": 415
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 2,
				"column": 416
			},
			"end": {
				"line": 2,
				"column": 419
			}
		}), alias1(depth0, "login", {
			"start": {
				"line": 2,
				"column": 420
			},
			"end": {
				"line": 2,
				"column": 425
			}
		}), {
			"name": "mention",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 406
				},
				"end": {
					"line": 2,
					"column": 427
				}
			}
		}), "{{mention}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 406
				},
				"end": {
					"line": 2,
					"column": 427
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
				"column": 435
			},
			"end": {
				"line": 2,
				"column": 443
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "name", {
			"start": {
				"line": 2,
				"column": 437
			},
			"end": {
				"line": 2,
				"column": 441
			}
		}), "{{name}} at line 2", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 2,
					"column": 435
				},
				"end": {
					"line": 2,
					"column": 443
				}
			}
		})) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "breaking", {
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
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 2
				},
				"end": {
					"line": 4,
					"column": 62
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 68
			},
			"end": {
				"line": 4,
				"column": 73
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
					"column": 62
				},
				"end": {
					"line": 4,
					"column": 97
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 97
			},
			"end": {
				"line": 4,
				"column": 124
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 4,
				"column": 99
			},
			"end": {
				"line": 4,
				"column": 105
			}
		})).call(alias2, alias1(depth0, "text", {
			"start": {
				"line": 4,
				"column": 106
			},
			"end": {
				"line": 4,
				"column": 110
			}
		}), alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 4,
				"column": 111
			},
			"end": {
				"line": 4,
				"column": 122
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 97
				},
				"end": {
					"line": 4,
					"column": 124
				}
			}
		}), "{{inline}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 97
				},
				"end": {
					"line": 4,
					"column": 124
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "references", {
			"start": {
				"line": 4,
				"column": 134
			},
			"end": {
				"line": 4,
				"column": 144
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
					"column": 126
				},
				"end": {
					"line": 4,
					"column": 204
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
			"fn": container.program(17, data, 0),
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
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "**" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 20
			},
			"end": {
				"line": 4,
				"column": 51
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", {
			"start": {
				"line": 4,
				"column": 22
			},
			"end": {
				"line": 4,
				"column": 49
			}
		}), "{{@root.words.breaking-change}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 20
				},
				"end": {
					"line": 4,
					"column": 51
				}
			}
		})) != null ? stack1 : "") + ":** ";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "**" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 77
			},
			"end": {
				"line": 4,
				"column": 86
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "scope", {
			"start": {
				"line": 4,
				"column": 79
			},
			"end": {
				"line": 4,
				"column": 84
			}
		}), "{{scope}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 77
				},
				"end": {
					"line": 4,
					"column": 86
				}
			}
		})) != null ? stack1 : "") + ":** ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 4,
				"column": 156
			},
			"end": {
				"line": 4,
				"column": 162
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
					"column": 146
				},
				"end": {
					"line": 4,
					"column": 177
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 4,
				"column": 177
			},
			"end": {
				"line": 4,
				"column": 195
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 4,
				"column": 179
			},
			"end": {
				"line": 4,
				"column": 183
			}
		})).call(alias2, alias1(depth0, "url", {
			"start": {
				"line": 4,
				"column": 184
			},
			"end": {
				"line": 4,
				"column": 187
			}
		}), alias1(depth0, "label", {
			"start": {
				"line": 4,
				"column": 188
			},
			"end": {
				"line": 4,
				"column": 193
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 177
				},
				"end": {
					"line": 4,
					"column": 195
				}
			}
		}), "{{link}} at line 4", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 4,
					"column": 177
				},
				"end": {
					"line": 4,
					"column": 195
				}
			}
		})) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "  - " + ((stack1 = (container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", {
			"start": {
				"line": 6,
				"column": 12
			},
			"end": {
				"line": 6,
				"column": 17
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
					"column": 4
				},
				"end": {
					"line": 7,
					"column": 51
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias2, alias1(data, "first", {
			"start": {
				"line": 6,
				"column": 29
			},
			"end": {
				"line": 6,
				"column": 35
			}
		}), {
			"name": "unless",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 19
				},
				"end": {
					"line": 7,
					"column": 15
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 7,
				"column": 15
			},
			"end": {
				"line": 7,
				"column": 42
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 7,
				"column": 17
			},
			"end": {
				"line": 7,
				"column": 23
			}
		})).call(alias2, depth0, alias1(lookupProperty(data, "root"), "links", {
			"start": {
				"line": 7,
				"column": 29
			},
			"end": {
				"line": 7,
				"column": 40
			}
		}), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 15
				},
				"end": {
					"line": 7,
					"column": 42
				}
			}
		}), "{{inline}} at line 7", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 15
				},
				"end": {
					"line": 7,
					"column": 42
				}
			}
		})) != null ? stack1 : "");
	},
	"19": function(container, depth0, helpers, partials, data) {
		return "\n    ";
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
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes-inside.md.hbs
var notes_inside_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "### " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
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
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias2, alias1(depth0, "lines", {
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
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 2
			},
			"end": {
				"line": 5,
				"column": 22
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 4
			},
			"end": {
				"line": 5,
				"column": 10
			}
		})).call(alias2, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 2
				},
				"end": {
					"line": 5,
					"column": 22
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 2
				},
				"end": {
					"line": 5,
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
				"line": 12,
				"column": 0
			},
			"end": {
				"line": 12,
				"column": 8
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "more", {
			"start": {
				"line": 12,
				"column": 2
			},
			"end": {
				"line": 12,
				"column": 6
			}
		}), "{{more}} at line 12", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 12,
					"column": 0
				},
				"end": {
					"line": 12,
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
					"line": 10,
					"column": 7
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
			"fn": container.program(3, data, 0),
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
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-people.md.hbs
var notes_people_md_default = {
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

// src/notes/templates-md.ts
const templates = {
	whole: notes_md_default,
	parts: {
		release: notes_release_md_default,
		heading: notes_heading_md_default,
		breaking: notes_breaking_md_default,
		change: notes_change_md_default,
		inside: notes_inside_md_default,
		people: notes_people_md_default
	}
};

export { templates };