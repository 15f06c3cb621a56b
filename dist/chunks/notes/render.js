import { t as openTemplate } from "../render/template.js";
import { t as forgeLinks } from "../git/remote.js";

// templates/notes.html.hbs
var notes_html_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<section>\n<h2>" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "compareUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 4
				},
				"end": {
					"line": 3,
					"column": 71
				}
			}
		})) != null ? stack1 : "") + " <time datetime=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 88
			},
			"end": {
				"line": 3,
				"column": 96
			}
		})).call(alias1, lookupProperty(depth0, "date"), "{{date}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 88
				},
				"end": {
					"line": 3,
					"column": 96
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 98
			},
			"end": {
				"line": 3,
				"column": 110
			}
		})).call(alias1, (lookupProperty(helpers, "day") || alias2(depth0, "day", {
			"start": {
				"line": 3,
				"column": 100
			},
			"end": {
				"line": 3,
				"column": 103
			}
		})).call(alias1, lookupProperty(depth0, "date"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 98
				},
				"end": {
					"line": 3,
					"column": 110
				}
			}
		}), "{{day}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 98
				},
				"end": {
					"line": 3,
					"column": 110
				}
			}
		})) != null ? stack1 : "") + "</time></h2>\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "withdrawn"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "breaking"), "length"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 7,
					"column": 0
				},
				"end": {
					"line": 14,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
			"name": "each",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 0
				},
				"end": {
					"line": 22,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "empty"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "contributors"), "length"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 26,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + "</section>\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 22
			},
			"end": {
				"line": 3,
				"column": 47
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 3,
				"column": 24
			},
			"end": {
				"line": 3,
				"column": 28
			}
		})).call(alias2, lookupProperty(depth0, "compareUrl"), lookupProperty(depth0, "title"), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 22
				},
				"end": {
					"line": 3,
					"column": 47
				}
			}
		}), "{{link}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 22
				},
				"end": {
					"line": 3,
					"column": 47
				}
			}
		})) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 3,
				"column": 55
			},
			"end": {
				"line": 3,
				"column": 64
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), "{{title}} at line 3", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 3,
					"column": 55
				},
				"end": {
					"line": 3,
					"column": 64
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p><strong>Withdrawn</strong> on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 33
			},
			"end": {
				"line": 5,
				"column": 53
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 5,
				"column": 35
			},
			"end": {
				"line": 5,
				"column": 38
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "at"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 33
				},
				"end": {
					"line": 5,
					"column": 53
				}
			}
		}), "{{day}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 33
				},
				"end": {
					"line": 5,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 55
			},
			"end": {
				"line": 5,
				"column": 97
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 5,
				"column": 57
			},
			"end": {
				"line": 5,
				"column": 63
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "reason"), lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 55
				},
				"end": {
					"line": 5,
					"column": 97
				}
			}
		}), "{{inline}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 55
				},
				"end": {
					"line": 5,
					"column": 97
				}
			}
		})) != null ? stack1 : "") + "</p>\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>Breaking changes</h3>\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "breaking"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 12,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li>" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 4
				},
				"end": {
					"line": 11,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "lines"), {
			"name": "each",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 52
				},
				"end": {
					"line": 11,
					"column": 139
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "commitUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.program(10, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 141
				},
				"end": {
					"line": 11,
					"column": 222
				}
			}
		})) != null ? stack1 : "") + ")</li>\n";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 25
			},
			"end": {
				"line": 11,
				"column": 34
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 25
				},
				"end": {
					"line": 11,
					"column": 34
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 67
				},
				"end": {
					"line": 11,
					"column": 100
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 100
			},
			"end": {
				"line": 11,
				"column": 130
			}
		})).call(alias1, (lookupProperty(helpers, "inline") || alias2(depth0, "inline", {
			"start": {
				"line": 11,
				"column": 102
			},
			"end": {
				"line": 11,
				"column": 108
			}
		})).call(alias1, depth0, lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 100
				},
				"end": {
					"line": 11,
					"column": 130
				}
			}
		}), "{{inline}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 100
				},
				"end": {
					"line": 11,
					"column": 130
				}
			}
		})) != null ? stack1 : "");
	},
	"8": function(container, depth0, helpers, partials, data) {
		return "<br>";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 158
			},
			"end": {
				"line": 11,
				"column": 191
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 11,
				"column": 160
			},
			"end": {
				"line": 11,
				"column": 164
			}
		})).call(alias2, lookupProperty(depth0, "commitUrl"), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 11,
				"column": 176
			},
			"end": {
				"line": 11,
				"column": 181
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 175
				},
				"end": {
					"line": 11,
					"column": 189
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 158
				},
				"end": {
					"line": 11,
					"column": 191
				}
			}
		}), "{{link}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 158
				},
				"end": {
					"line": 11,
					"column": 191
				}
			}
		})) != null ? stack1 : "";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 11,
				"column": 199
			},
			"end": {
				"line": 11,
				"column": 215
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 11,
				"column": 201
			},
			"end": {
				"line": 11,
				"column": 206
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 199
				},
				"end": {
					"line": 11,
					"column": 215
				}
			}
		}), "{{short}} at line 11", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 11,
					"column": 199
				},
				"end": {
					"line": 11,
					"column": 215
				}
			}
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<h3>" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 4
			},
			"end": {
				"line": 16,
				"column": 13
			}
		})).call(alias1, lookupProperty(depth0, "title"), "{{title}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 4
				},
				"end": {
					"line": 16,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "</h3>\n<ul>\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "changes"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "</ul>\n";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<li id=\"" + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 8
			},
			"end": {
				"line": 19,
				"column": 14
			}
		})).call(alias2, lookupProperty(depth0, "id"), "{{id}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 8
				},
				"end": {
					"line": 19,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\">" + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "breaking"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 16
				},
				"end": {
					"line": 19,
					"column": 66
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 66
				},
				"end": {
					"line": 19,
					"column": 114
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 114
			},
			"end": {
				"line": 19,
				"column": 151
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 19,
				"column": 116
			},
			"end": {
				"line": 19,
				"column": 122
			}
		})).call(alias2, lookupProperty(depth0, "description"), lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 114
				},
				"end": {
					"line": 19,
					"column": 151
				}
			}
		}), "{{inline}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 114
				},
				"end": {
					"line": 19,
					"column": 151
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "if").call(alias2, lookupProperty(depth0, "commitUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.program(16, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 153
				},
				"end": {
					"line": 19,
					"column": 234
				}
			}
		})) != null ? stack1 : "") + ")</li>\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		return "<strong>Breaking:</strong> ";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<strong>" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 87
			},
			"end": {
				"line": 19,
				"column": 96
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 87
				},
				"end": {
					"line": 19,
					"column": 96
				}
			}
		})) != null ? stack1 : "") + ":</strong> ";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 170
			},
			"end": {
				"line": 19,
				"column": 203
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 19,
				"column": 172
			},
			"end": {
				"line": 19,
				"column": 176
			}
		})).call(alias2, lookupProperty(depth0, "commitUrl"), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 19,
				"column": 188
			},
			"end": {
				"line": 19,
				"column": 193
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 187
				},
				"end": {
					"line": 19,
					"column": 201
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 170
				},
				"end": {
					"line": 19,
					"column": 203
				}
			}
		}), "{{link}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 170
				},
				"end": {
					"line": 19,
					"column": 203
				}
			}
		})) != null ? stack1 : "";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 19,
				"column": 211
			},
			"end": {
				"line": 19,
				"column": 227
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 19,
				"column": 213
			},
			"end": {
				"line": 19,
				"column": 218
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 211
				},
				"end": {
					"line": 19,
					"column": 227
				}
			}
		}), "{{short}} at line 19", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 211
				},
				"end": {
					"line": 19,
					"column": 227
				}
			}
		})) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		return "<p>No changes that readers would notice.</p>\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "<p>Thanks to " + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "contributors"), {
			"name": "each",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 13
				},
				"end": {
					"line": 27,
					"column": 122
				}
			}
		})) != null ? stack1 : "") + ".</p>\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 27,
				"column": 35
			},
			"end": {
				"line": 27,
				"column": 43
			}
		})).call(alias1, lookupProperty(depth0, "name"), "{{name}} at line 27", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 35
				},
				"end": {
					"line": 27,
					"column": 43
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "first"), {
			"name": "if",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 43
				},
				"end": {
					"line": 27,
					"column": 84
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "last"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 84
				},
				"end": {
					"line": 27,
					"column": 113
				}
			}
		})) != null ? stack1 : "");
	},
	"20": function(container, depth0, helpers, partials, data) {
		return " (first contribution)";
	},
	"21": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "releases"), {
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
					"line": 30,
					"column": 9
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes.md.hbs
var notes_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
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
		})) != null ? stack1 : "") + "## " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "compareUrl"), {
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
					"column": 70
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 72
			},
			"end": {
				"line": 5,
				"column": 84
			}
		})).call(alias1, (lookupProperty(helpers, "day") || alias2(depth0, "day", {
			"start": {
				"line": 5,
				"column": 74
			},
			"end": {
				"line": 5,
				"column": 77
			}
		})).call(alias1, lookupProperty(depth0, "date"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 72
				},
				"end": {
					"line": 5,
					"column": 84
				}
			}
		}), "{{day}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 72
				},
				"end": {
					"line": 5,
					"column": 84
				}
			}
		})) != null ? stack1 : "") + ")\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "withdrawn"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "breaking"), "length"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 18,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 19,
					"column": 0
				},
				"end": {
					"line": 26,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "empty"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 27,
					"column": 0
				},
				"end": {
					"line": 30,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "contributors"), "length"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 0
				},
				"end": {
					"line": 34,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 21
			},
			"end": {
				"line": 5,
				"column": 46
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 5,
				"column": 23
			},
			"end": {
				"line": 5,
				"column": 27
			}
		})).call(alias2, lookupProperty(depth0, "compareUrl"), lookupProperty(depth0, "title"), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 46
				}
			}
		}), "{{link}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 21
				},
				"end": {
					"line": 5,
					"column": 46
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 54
			},
			"end": {
				"line": 5,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), "{{title}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 54
				},
				"end": {
					"line": 5,
					"column": 63
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n**Withdrawn** on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 17
			},
			"end": {
				"line": 8,
				"column": 37
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 8,
				"column": 19
			},
			"end": {
				"line": 8,
				"column": 22
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "at"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 17
				},
				"end": {
					"line": 8,
					"column": 37
				}
			}
		}), "{{day}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 17
				},
				"end": {
					"line": 8,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 39
			},
			"end": {
				"line": 8,
				"column": 81
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 8,
				"column": 41
			},
			"end": {
				"line": 8,
				"column": 47
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "reason"), lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 39
				},
				"end": {
					"line": 8,
					"column": 81
				}
			}
		}), "{{inline}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 39
				},
				"end": {
					"line": 8,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### Breaking changes\n\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "breaking"), {
			"name": "each",
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
					"line": 17,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 2
				},
				"end": {
					"line": 15,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "lines"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 37
				},
				"end": {
					"line": 16,
					"column": 52
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "commitUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.program(11, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 54
				},
				"end": {
					"line": 16,
					"column": 135
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "**" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 17
			},
			"end": {
				"line": 15,
				"column": 26
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 17
				},
				"end": {
					"line": 15,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ":** ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 52
				},
				"end": {
					"line": 16,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 13
			},
			"end": {
				"line": 16,
				"column": 43
			}
		})).call(alias1, (lookupProperty(helpers, "inline") || alias2(depth0, "inline", {
			"start": {
				"line": 16,
				"column": 15
			},
			"end": {
				"line": 16,
				"column": 21
			}
		})).call(alias1, depth0, lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 13
				},
				"end": {
					"line": 16,
					"column": 43
				}
			}
		}), "{{inline}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 13
				},
				"end": {
					"line": 16,
					"column": 43
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "\n  ";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 71
			},
			"end": {
				"line": 16,
				"column": 104
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 16,
				"column": 73
			},
			"end": {
				"line": 16,
				"column": 77
			}
		})).call(alias2, lookupProperty(depth0, "commitUrl"), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 16,
				"column": 89
			},
			"end": {
				"line": 16,
				"column": 94
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 88
				},
				"end": {
					"line": 16,
					"column": 102
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 71
				},
				"end": {
					"line": 16,
					"column": 104
				}
			}
		}), "{{link}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 71
				},
				"end": {
					"line": 16,
					"column": 104
				}
			}
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 16,
				"column": 112
			},
			"end": {
				"line": 16,
				"column": 128
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 16,
				"column": 114
			},
			"end": {
				"line": 16,
				"column": 119
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 112
				},
				"end": {
					"line": 16,
					"column": 128
				}
			}
		}), "{{short}} at line 16", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 16,
					"column": 112
				},
				"end": {
					"line": 16,
					"column": 128
				}
			}
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### " + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 21,
				"column": 4
			},
			"end": {
				"line": 21,
				"column": 13
			}
		})).call(alias1, lookupProperty(depth0, "title"), "{{title}} at line 21", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 4
				},
				"end": {
					"line": 21,
					"column": 13
				}
			}
		})) != null ? stack1 : "") + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "changes"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 23,
					"column": 0
				},
				"end": {
					"line": 25,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "breaking"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 2
				},
				"end": {
					"line": 24,
					"column": 39
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 39
				},
				"end": {
					"line": 24,
					"column": 74
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 74
			},
			"end": {
				"line": 24,
				"column": 111
			}
		})).call(alias1, (lookupProperty(helpers, "inline") || alias2(depth0, "inline", {
			"start": {
				"line": 24,
				"column": 76
			},
			"end": {
				"line": 24,
				"column": 82
			}
		})).call(alias1, lookupProperty(depth0, "description"), lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 74
				},
				"end": {
					"line": 24,
					"column": 111
				}
			}
		}), "{{inline}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 74
				},
				"end": {
					"line": 24,
					"column": 111
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "commitUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.program(17, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 113
				},
				"end": {
					"line": 24,
					"column": 194
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		return "**Breaking:** ";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "**" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 54
			},
			"end": {
				"line": 24,
				"column": 63
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 54
				},
				"end": {
					"line": 24,
					"column": 63
				}
			}
		})) != null ? stack1 : "") + ":** ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 130
			},
			"end": {
				"line": 24,
				"column": 163
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 24,
				"column": 132
			},
			"end": {
				"line": 24,
				"column": 136
			}
		})).call(alias2, lookupProperty(depth0, "commitUrl"), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 24,
				"column": 148
			},
			"end": {
				"line": 24,
				"column": 153
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 147
				},
				"end": {
					"line": 24,
					"column": 161
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 130
				},
				"end": {
					"line": 24,
					"column": 163
				}
			}
		}), "{{link}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 130
				},
				"end": {
					"line": 24,
					"column": 163
				}
			}
		})) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 24,
				"column": 171
			},
			"end": {
				"line": 24,
				"column": 187
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 24,
				"column": 173
			},
			"end": {
				"line": 24,
				"column": 178
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 171
				},
				"end": {
					"line": 24,
					"column": 187
				}
			}
		}), "{{short}} at line 24", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 24,
					"column": 171
				},
				"end": {
					"line": 24,
					"column": 187
				}
			}
		})) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		return "\nNo changes that readers would notice.\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nThanks to " + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "contributors"), {
			"name": "each",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 10
				},
				"end": {
					"line": 33,
					"column": 119
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 33,
				"column": 32
			},
			"end": {
				"line": 33,
				"column": 40
			}
		})).call(alias1, lookupProperty(depth0, "name"), "{{name}} at line 33", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 32
				},
				"end": {
					"line": 33,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "first"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 40
				},
				"end": {
					"line": 33,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "last"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 81
				},
				"end": {
					"line": 33,
					"column": 110
				}
			}
		})) != null ? stack1 : "");
	},
	"21": function(container, depth0, helpers, partials, data) {
		return " (first contribution)";
	},
	"22": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "releases"), {
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
					"line": 35,
					"column": 9
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes.slack.hbs
var notes_slack_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
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
		})) != null ? stack1 : "") + "*" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "compareUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 1
				},
				"end": {
					"line": 5,
					"column": 68
				}
			}
		})) != null ? stack1 : "") + "* (" + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 71
			},
			"end": {
				"line": 5,
				"column": 83
			}
		})).call(alias1, (lookupProperty(helpers, "day") || alias2(depth0, "day", {
			"start": {
				"line": 5,
				"column": 73
			},
			"end": {
				"line": 5,
				"column": 76
			}
		})).call(alias1, lookupProperty(depth0, "date"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 71
				},
				"end": {
					"line": 5,
					"column": 83
				}
			}
		}), "{{day}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 71
				},
				"end": {
					"line": 5,
					"column": 83
				}
			}
		})) != null ? stack1 : "") + ")\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "withdrawn"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 6,
					"column": 0
				},
				"end": {
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "breaking"), "length"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 10,
					"column": 0
				},
				"end": {
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "empty"), {
			"name": "if",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "contributors"), "length"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "\n";
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
				"column": 44
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
		})).call(alias2, lookupProperty(depth0, "compareUrl"), lookupProperty(depth0, "title"), {
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
					"column": 44
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
					"column": 44
				}
			}
		})) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 52
			},
			"end": {
				"line": 5,
				"column": 61
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "title"), "{{title}} at line 5", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 52
				},
				"end": {
					"line": 5,
					"column": 61
				}
			}
		})) != null ? stack1 : "";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Withdrawn* on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 15
			},
			"end": {
				"line": 8,
				"column": 35
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 8,
				"column": 17
			},
			"end": {
				"line": 8,
				"column": 20
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "at"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 15
				},
				"end": {
					"line": 8,
					"column": 35
				}
			}
		}), "{{day}} at line 8", {
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
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 37
			},
			"end": {
				"line": 8,
				"column": 79
			}
		})).call(alias2, (lookupProperty(helpers, "inline") || alias1(depth0, "inline", {
			"start": {
				"line": 8,
				"column": 39
			},
			"end": {
				"line": 8,
				"column": 45
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "reason"), lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 37
				},
				"end": {
					"line": 8,
					"column": 79
				}
			}
		}), "{{inline}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 37
				},
				"end": {
					"line": 8,
					"column": 79
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*Breaking changes*\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "breaking"), {
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
					"line": 16,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 2
				},
				"end": {
					"line": 14,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "lines"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 35
				},
				"end": {
					"line": 15,
					"column": 53
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "commitUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.program(11, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 55
				},
				"end": {
					"line": 15,
					"column": 136
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"7": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 16
			},
			"end": {
				"line": 14,
				"column": 25
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 16
				},
				"end": {
					"line": 14,
					"column": 25
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 50
				},
				"end": {
					"line": 15,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 14
			},
			"end": {
				"line": 15,
				"column": 44
			}
		})).call(alias1, (lookupProperty(helpers, "inline") || alias2(depth0, "inline", {
			"start": {
				"line": 15,
				"column": 16
			},
			"end": {
				"line": 15,
				"column": 22
			}
		})).call(alias1, depth0, lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 14
				},
				"end": {
					"line": 15,
					"column": 44
				}
			}
		}), "{{inline}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 14
				},
				"end": {
					"line": 15,
					"column": 44
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 72
			},
			"end": {
				"line": 15,
				"column": 105
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 15,
				"column": 74
			},
			"end": {
				"line": 15,
				"column": 78
			}
		})).call(alias2, lookupProperty(depth0, "commitUrl"), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 15,
				"column": 90
			},
			"end": {
				"line": 15,
				"column": 95
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 89
				},
				"end": {
					"line": 15,
					"column": 103
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 72
				},
				"end": {
					"line": 15,
					"column": 105
				}
			}
		}), "{{link}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 72
				},
				"end": {
					"line": 15,
					"column": 105
				}
			}
		})) != null ? stack1 : "";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 113
			},
			"end": {
				"line": 15,
				"column": 129
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 15,
				"column": 115
			},
			"end": {
				"line": 15,
				"column": 120
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 113
				},
				"end": {
					"line": 15,
					"column": 129
				}
			}
		}), "{{short}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 113
				},
				"end": {
					"line": 15,
					"column": 129
				}
			}
		})) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n*" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 1
			},
			"end": {
				"line": 20,
				"column": 10
			}
		})).call(alias1, lookupProperty(depth0, "title"), "{{title}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 1
				},
				"end": {
					"line": 20,
					"column": 10
				}
			}
		})) != null ? stack1 : "") + "*\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "changes"), {
			"name": "each",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "• " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "breaking"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 2
				},
				"end": {
					"line": 22,
					"column": 37
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 37
				},
				"end": {
					"line": 22,
					"column": 70
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 70
			},
			"end": {
				"line": 22,
				"column": 107
			}
		})).call(alias1, (lookupProperty(helpers, "inline") || alias2(depth0, "inline", {
			"start": {
				"line": 22,
				"column": 72
			},
			"end": {
				"line": 22,
				"column": 78
			}
		})).call(alias1, lookupProperty(depth0, "description"), lookupProperty(lookupProperty(data, "root"), "issueUrl"), {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 70
				},
				"end": {
					"line": 22,
					"column": 107
				}
			}
		}), "{{inline}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 70
				},
				"end": {
					"line": 22,
					"column": 107
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "commitUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.program(17, data, 0),
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 109
				},
				"end": {
					"line": 22,
					"column": 190
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		return "*Breaking:* ";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "*" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 51
			},
			"end": {
				"line": 22,
				"column": 60
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 51
				},
				"end": {
					"line": 22,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + ":* ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 126
			},
			"end": {
				"line": 22,
				"column": 159
			}
		})).call(alias2, (lookupProperty(helpers, "link") || alias1(depth0, "link", {
			"start": {
				"line": 22,
				"column": 128
			},
			"end": {
				"line": 22,
				"column": 132
			}
		})).call(alias2, lookupProperty(depth0, "commitUrl"), (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 22,
				"column": 144
			},
			"end": {
				"line": 22,
				"column": 149
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 143
				},
				"end": {
					"line": 22,
					"column": 157
				}
			}
		}), {
			"name": "link",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 126
				},
				"end": {
					"line": 22,
					"column": 159
				}
			}
		}), "{{link}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 126
				},
				"end": {
					"line": 22,
					"column": 159
				}
			}
		})) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 167
			},
			"end": {
				"line": 22,
				"column": 183
			}
		})).call(alias2, (lookupProperty(helpers, "short") || alias1(depth0, "short", {
			"start": {
				"line": 22,
				"column": 169
			},
			"end": {
				"line": 22,
				"column": 174
			}
		})).call(alias2, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 167
				},
				"end": {
					"line": 22,
					"column": 183
				}
			}
		}), "{{short}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 167
				},
				"end": {
					"line": 22,
					"column": 183
				}
			}
		})) != null ? stack1 : "";
	},
	"18": function(container, depth0, helpers, partials, data) {
		return "\nNo changes that readers would notice.\n";
	},
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nThanks to " + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "contributors"), {
			"name": "each",
			"hash": {},
			"fn": container.program(20, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 10
				},
				"end": {
					"line": 31,
					"column": 119
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"20": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 32
			},
			"end": {
				"line": 31,
				"column": 40
			}
		})).call(alias1, lookupProperty(depth0, "name"), "{{name}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 32
				},
				"end": {
					"line": 31,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "first"), {
			"name": "if",
			"hash": {},
			"fn": container.program(21, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 40
				},
				"end": {
					"line": 31,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "last"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(22, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 81
				},
				"end": {
					"line": 31,
					"column": 110
				}
			}
		})) != null ? stack1 : "");
	},
	"21": function(container, depth0, helpers, partials, data) {
		return " (first contribution)";
	},
	"22": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "releases"), {
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
					"line": 33,
					"column": 9
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes.text.hbs
var notes_text_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
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
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 0
			},
			"end": {
				"line": 5,
				"column": 9
			}
		})).call(alias1, lookupProperty(depth0, "title"), "{{title}} at line 5", {
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
					"column": 9
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 5,
				"column": 11
			},
			"end": {
				"line": 5,
				"column": 23
			}
		})).call(alias1, (lookupProperty(helpers, "day") || alias2(depth0, "day", {
			"start": {
				"line": 5,
				"column": 13
			},
			"end": {
				"line": 5,
				"column": 16
			}
		})).call(alias1, lookupProperty(depth0, "date"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 5,
					"column": 11
				},
				"end": {
					"line": 5,
					"column": 23
				}
			}
		}), "{{day}} at line 5", {
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
					"column": 23
				}
			}
		})) != null ? stack1 : "") + ")\n" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "withdrawn"), {
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
					"line": 9,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "breaking"), "length"), {
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
					"line": 17,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), {
			"name": "each",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 18,
					"column": 0
				},
				"end": {
					"line": 24,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "empty"), {
			"name": "if",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 25,
					"column": 0
				},
				"end": {
					"line": 28,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "contributors"), "length"), {
			"name": "if",
			"hash": {},
			"fn": container.program(13, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 29,
					"column": 0
				},
				"end": {
					"line": 32,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "compareUrl"), {
			"name": "if",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 33,
					"column": 0
				},
				"end": {
					"line": 36,
					"column": 7
				}
			}
		})) != null ? stack1 : "");
	},
	"1": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nWITHDRAWN on " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 13
			},
			"end": {
				"line": 8,
				"column": 33
			}
		})).call(alias2, (lookupProperty(helpers, "day") || alias1(depth0, "day", {
			"start": {
				"line": 8,
				"column": 15
			},
			"end": {
				"line": 8,
				"column": 18
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "at"), {
			"name": "day",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 13
				},
				"end": {
					"line": 8,
					"column": 33
				}
			}
		}), "{{day}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 13
				},
				"end": {
					"line": 8,
					"column": 33
				}
			}
		})) != null ? stack1 : "") + ": " + ((stack1 = (lookupProperty(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 8,
				"column": 35
			},
			"end": {
				"line": 8,
				"column": 55
			}
		})).call(alias2, lookupProperty(lookupProperty(depth0, "withdrawn"), "reason"), "{{withdrawn.reason}} at line 8", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 8,
					"column": 35
				},
				"end": {
					"line": 8,
					"column": 55
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nBREAKING CHANGES\n" + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "breaking"), {
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
					"line": 16,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  * " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 4
				},
				"end": {
					"line": 14,
					"column": 35
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "lines"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 35
				},
				"end": {
					"line": 15,
					"column": 44
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 46
			},
			"end": {
				"line": 15,
				"column": 62
			}
		})).call(alias1, (lookupProperty(helpers, "short") || alias2(depth0, "short", {
			"start": {
				"line": 15,
				"column": 48
			},
			"end": {
				"line": 15,
				"column": 53
			}
		})).call(alias1, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 46
				},
				"end": {
					"line": 15,
					"column": 62
				}
			}
		}), "{{short}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 46
				},
				"end": {
					"line": 15,
					"column": 62
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 14,
				"column": 17
			},
			"end": {
				"line": 14,
				"column": 26
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 14", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 17
				},
				"end": {
					"line": 14,
					"column": 26
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 14,
					"column": 50
				},
				"end": {
					"line": 15,
					"column": 15
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 15,
				"column": 15
			},
			"end": {
				"line": 15,
				"column": 35
			}
		})).call(alias1, (lookupProperty(helpers, "inline") || alias2(depth0, "inline", {
			"start": {
				"line": 15,
				"column": 17
			},
			"end": {
				"line": 15,
				"column": 23
			}
		})).call(alias1, depth0, null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 15
				},
				"end": {
					"line": 15,
					"column": 35
				}
			}
		}), "{{inline}} at line 15", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 15,
					"column": 15
				},
				"end": {
					"line": 15,
					"column": 35
				}
			}
		})) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return "\n    ";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 20,
				"column": 0
			},
			"end": {
				"line": 20,
				"column": 9
			}
		})).call(alias1, lookupProperty(depth0, "title"), "{{title}} at line 20", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 20,
					"column": 0
				},
				"end": {
					"line": 20,
					"column": 9
				}
			}
		})) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "changes"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 21,
					"column": 0
				},
				"end": {
					"line": 23,
					"column": 9
				}
			}
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "  * " + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "breaking"), {
			"name": "if",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 4
				},
				"end": {
					"line": 22,
					"column": 38
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "scope"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 38
				},
				"end": {
					"line": 22,
					"column": 69
				}
			}
		})) != null ? stack1 : "") + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 69
			},
			"end": {
				"line": 22,
				"column": 96
			}
		})).call(alias1, (lookupProperty(helpers, "inline") || alias2(depth0, "inline", {
			"start": {
				"line": 22,
				"column": 71
			},
			"end": {
				"line": 22,
				"column": 77
			}
		})).call(alias1, lookupProperty(depth0, "description"), null, {
			"name": "inline",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 69
				},
				"end": {
					"line": 22,
					"column": 96
				}
			}
		}), "{{inline}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 69
				},
				"end": {
					"line": 22,
					"column": 96
				}
			}
		})) != null ? stack1 : "") + " (" + ((stack1 = (lookupProperty(helpers, "safely") || alias2(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 98
			},
			"end": {
				"line": 22,
				"column": 114
			}
		})).call(alias1, (lookupProperty(helpers, "short") || alias2(depth0, "short", {
			"start": {
				"line": 22,
				"column": 100
			},
			"end": {
				"line": 22,
				"column": 105
			}
		})).call(alias1, lookupProperty(depth0, "commit"), {
			"name": "short",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 98
				},
				"end": {
					"line": 22,
					"column": 114
				}
			}
		}), "{{short}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 98
				},
				"end": {
					"line": 22,
					"column": 114
				}
			}
		})) != null ? stack1 : "") + ")\n";
	},
	"10": function(container, depth0, helpers, partials, data) {
		return "[breaking] ";
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 22,
				"column": 51
			},
			"end": {
				"line": 22,
				"column": 60
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "scope"), "{{scope}} at line 22", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 22,
					"column": 51
				},
				"end": {
					"line": 22,
					"column": 60
				}
			}
		})) != null ? stack1 : "") + ": ";
	},
	"12": function(container, depth0, helpers, partials, data) {
		return "\nNo changes that readers would notice.\n";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\nThanks to " + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "contributors"), {
			"name": "each",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 10
				},
				"end": {
					"line": 31,
					"column": 119
				}
			}
		})) != null ? stack1 : "") + ".\n";
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 31,
				"column": 32
			},
			"end": {
				"line": 31,
				"column": 40
			}
		})).call(alias1, lookupProperty(depth0, "name"), "{{name}} at line 31", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 32
				},
				"end": {
					"line": 31,
					"column": 40
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "first"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 40
				},
				"end": {
					"line": 31,
					"column": 81
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(depth0, "last"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data,
			"loc": {
				"start": {
					"line": 31,
					"column": 81
				},
				"end": {
					"line": 31,
					"column": 110
				}
			}
		})) != null ? stack1 : "");
	},
	"15": function(container, depth0, helpers, partials, data) {
		return " (first contribution)";
	},
	"16": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = (lookupProperty(helpers, "safely") || container.strict(depth0, "safely", {
			"start": {
				"line": 35,
				"column": 0
			},
			"end": {
				"line": 35,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "compareUrl"), "{{compareUrl}} at line 35", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 35,
					"column": 0
				},
				"end": {
					"line": 35,
					"column": 14
				}
			}
		})) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "releases"), {
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
					"line": 37,
					"column": 9
				}
			}
		})) != null ? stack1 : "";
	},
	"useData": true
};

// src/notes/view.ts
/** The view of a document; a pure function of it. */
function viewNotes(notes) {
	const links = notes.repository.url === null ? null : forgeLinks(notes.repository.url);
	const linked = (commit) => ({
		commit,
		commitUrl: links?.commit(commit) ?? null
	});
	return {
		issueUrl: links?.issue ?? null,
		releases: notes.releases.map((release) => ({
			title: release.version ?? "Unreleased",
			draft: release.tag === null,
			date: release.date,
			compareUrl: release.compareUrl,
			previousTag: release.previousTag,
			breaking: release.breaking.map(({ commit, scope, text }) => ({
				...linked(commit),
				scope,
				lines: text.split(/\r?\n/).filter((line) => line.trim() !== "")
			})),
			sections: release.sections.map(({ title, changes }) => ({
				title,
				changes: changes.map((change) => ({
					...linked(change.commit),
					...viewChange(change)
				}))
			})),
			contributors: release.contributors.map(({ name, first }, index, all) => ({
				name,
				first: first && release.previousTag !== null,
				last: index === all.length - 1
			})),
			empty: release.sections.length === 0,
			withdrawn: release.withdrawn
		}))
	};
}
function viewChange(change) {
	const { id, scope, description, breaking } = change;
	return {
		id,
		scope,
		description,
		breaking
	};
}

// src/notes/render.ts
const sources = {
	md: notes_md_default,
	html: notes_html_default,
	text: notes_text_default,
	slack: notes_slack_default
};
/** The notes in a template's format, ending with a newline. Untrusted text in them is inert in that format. */
function renderNotes(notes, format) {
	return `${openTemplate(format, `templates/notes.${format}.hbs`, sources[format])(viewNotes(notes)).trim()}\n`;
}

export { renderNotes };