import { t as suggest } from "../config/suggest.js";
import { n as templateError, t as openTemplate } from "../render/template.js";
import { t as WaybillError } from "../errors.js";
import { r as fitNotes } from "./fit.js";
import { n as textLinks, t as forgeLinks } from "../git/remote.js";
import { c as safeUrl } from "../render/escape.js";
import { n as filled, o as wordsOf, r as titleIn, t as around } from "./words.js";

// src/render/own-template.ts
/** The helpers that somebody's own template may call: those of `openTemplate` for documents, and the runtime's blocks. */
const helpers = [
	"address",
	"capitals",
	"code",
	"count",
	"day",
	"each",
	"eq",
	"heading",
	"if",
	"inline",
	"link",
	"lookup",
	"mention",
	"short",
	"unless",
	"with"
];
/**
* Compiles somebody's own template. The compiler is loaded here: nobody else pays for it.
*
* Throws TEMPLATE_INVALID at file, line and column for a syntax error, a helper or partial that is not there, and for
* `{{{value}}}`, which would skip the escaping.
*/
async function compileOwn(source, partials) {
	const { checkVocabulary, specificationOf } = await import("../render/specification.js");
	try {
		checkVocabulary(source.text, {
			helpers,
			partials
		});
		return {
			file: source.file,
			specification: specificationOf(source.text)
		};
	} catch (cause) {
		throw templateError(source.file, cause);
	}
}

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
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.md"), container.strict(depth0, "people", {
			"start": {
				"line": 50,
				"column": 14
			},
			"end": {
				"line": 50,
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
		return (stack1 = container.invokePartial(lookupProperty(partials, "people.html"), container.strict(depth0, "people", {
			"start": {
				"line": 45,
				"column": 16
			},
			"end": {
				"line": 45,
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
				"column": 12
			}
		}), {
			"name": "if",
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
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.text"), container.strict(depth0, "people", {
			"start": {
				"line": 46,
				"column": 16
			},
			"end": {
				"line": 46,
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
	"19": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n" + ((stack1 = ((container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		})(helpers, "safely") || alias1(depth0, "safely", {
			"start": {
				"line": 50,
				"column": 0
			},
			"end": {
				"line": 50,
				"column": 14
			}
		})).call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "compareUrl", {
			"start": {
				"line": 50,
				"column": 2
			},
			"end": {
				"line": 50,
				"column": 12
			}
		}), "{{compareUrl}} at line 50", {
			"name": "safely",
			"hash": {},
			"data": data,
			"loc": {
				"start": {
					"line": 50,
					"column": 0
				},
				"end": {
					"line": 50,
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
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
					"line": 44,
					"column": 0
				},
				"end": {
					"line": 47,
					"column": 7
				}
			}
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "compareUrl", {
			"start": {
				"line": 48,
				"column": 6
			},
			"end": {
				"line": 48,
				"column": 16
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
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.slack"), container.strict(depth0, "people", {
			"start": {
				"line": 46,
				"column": 17
			},
			"end": {
				"line": 46,
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
		})) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias2, alias1(depth0, "people", {
			"start": {
				"line": 44,
				"column": 6
			},
			"end": {
				"line": 44,
				"column": 12
			}
		}), {
			"name": "if",
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

// src/notes/notes-templates.ts
const wholes = {
	md: notes_md_default,
	html: notes_html_default,
	text: notes_text_default,
	slack: notes_slack_default
};
const parts = {
	md: {
		release: notes_release_md_default,
		heading: notes_heading_md_default,
		breaking: notes_breaking_md_default,
		change: notes_change_md_default,
		people: notes_people_md_default
	},
	html: {
		release: notes_release_html_default,
		heading: notes_heading_html_default,
		breaking: notes_breaking_html_default,
		change: notes_change_html_default,
		people: notes_people_html_default
	},
	text: {
		release: notes_release_text_default,
		heading: notes_heading_text_default,
		breaking: notes_breaking_text_default,
		change: notes_change_text_default,
		people: notes_people_text_default
	},
	slack: {
		release: notes_release_slack_default,
		heading: notes_heading_slack_default,
		breaking: notes_breaking_slack_default,
		change: notes_change_slack_default,
		people: notes_people_slack_default
	}
};
/** The names of the parts that a user may replace: `change.md`, ... */
const partNames = Object.entries(parts).flatMap(([format, all]) => Object.keys(all).map((part) => `${part}.${format}`));
function wholeOf(format) {
	return wholes[format];
}
/** The parts of a format by their names. */
function partsOf(format) {
	return Object.fromEntries(Object.entries(parts[format]).map(([part, specification]) => [`${part}.${format}`, {
		file: `templates/notes-${part}.${format}.hbs`,
		specification
	}]));
}

// src/notes/view-change.ts
/** A change as templates read it; `breaking` is what else is said about what it breaks. */
function viewChange(change, setting, breaking) {
	const { style, forge } = setting;
	const { text, references } = tellChange(change, setting);
	return {
		id: change.id,
		type: change.type,
		scope: scopeIn(setting, change.scope),
		text,
		breaking: change.breaking,
		details: style === "keep-a-changelog" ? breaking.filter((one) => ![change.description, change.words].some((said) => said?.trim() === one.trim())).map((one) => ({ lines: linesOf(one) })) : [],
		commit: change.commit,
		commitUrl: forge === null ? null : forge.commit(change.commit),
		references,
		authors: style === "common-changelog" ? change.people.map((person) => viewPerson(person, forge)) : []
	};
}
/**
* The words of a change and what they refer to. A pull request that the words name already is not named again; where
* common-changelog.org asks for references in parentheses (2.4.2: no more than two, the pull request before commits), it
* moves there.
*/
function tellChange(change, { style, forge }) {
	const text = (change.words ?? change.description).trim();
	const commits = [change.commit, ...change.also ?? []].map((commit) => commitReference(commit, forge));
	const { pullRequest } = change;
	if (style === "common-changelog") {
		const named = /^(.*\S)\s+\([#!](\d+)\)$/.exec(text);
		const number = pullRequest ?? named?.[2];
		const plain = named?.[1] !== void 0 && named[2] === number ? named[1] : text;
		return number === void 0 ? {
			text,
			references: commits.slice(0, 2)
		} : {
			text: plain,
			references: [pullReference(number, forge)]
		};
	}
	return {
		text,
		references: [...pullRequest === void 0 || names(text, pullRequest) ? [] : [pullReference(pullRequest, forge)], ...commits]
	};
}
function names(text, number) {
	const at = Math.max(text.lastIndexOf(`#${number}`), text.lastIndexOf(`!${number}`));
	return at >= 0 && !/\d/.test(text.charAt(at + number.length + 1));
}
function commitReference(commit, forge) {
	return {
		kind: "commit",
		label: commit.slice(0, 7),
		url: forge === null ? null : forge.commit(commit)
	};
}
function pullReference(number, forge) {
	return {
		kind: "pull-request",
		label: `${forge?.pullRequestMark ?? "#"}${number}`,
		url: forge === null ? null : forge.pullRequest.replace("{number}", number)
	};
}
function viewPerson({ name, login }, forge) {
	const url = login === null || forge === null ? null : forge.person(login);
	return {
		name,
		login: url === null ? null : login,
		url
	};
}
/** `fix(ui, api):` has two scopes, and each has a name of its own. */
function scopeIn({ scopes }, scope) {
	if (scope === null) return null;
	const called = (name) => Object.hasOwn(scopes, name) ? scopes[name] ?? name : name;
	const whole = called(scope);
	if (whole !== scope || !scope.includes(",")) return whole;
	return scope.split(",").map((name) => called(name.trim())).join(", ");
}
function linesOf(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

// src/notes/view.ts
function leftOf(leftOut, index) {
	const left = leftOut?.ofReleases[index];
	return leftOut === null || left === void 0 ? null : {
		...left,
		url: leftOut.url
	};
}
/** The view of a document; a pure function of it. */
function viewNotes(notes, showing, leftOut = null) {
	const { url, forge } = notes.repository;
	const setting = {
		...showing,
		told: wordsOf(showing.words),
		forge: url === null ? null : forgeLinks(url, forge)
	};
	const releases = notes.releases.map((release, index) => viewRelease(release, setting, leftOf(leftOut, index)));
	return {
		style: showing.style,
		words: setting.told,
		links: textLinks(notes.repository),
		releases,
		definitions: showing.style === "conventional" ? [] : releases.flatMap(({ title, url: target }) => target === null ? [] : [{
			label: title,
			url: target
		}]),
		more: moreReleases(leftOut, setting.told)
	};
}
function viewRelease(release, setting, left) {
	const url = urlOf(release, setting);
	const body = viewBody(release, setting);
	const omitted = left?.changes ?? 0;
	const nothing = body.sections.length + body.highlights.length + release.breaking.length === 0;
	return {
		title: titleOf(release, setting),
		version: release.version,
		package: release.package ?? null,
		tag: release.tag,
		draft: release.tag === null,
		date: release.date,
		url,
		bracketed: setting.style === "keep-a-changelog" || setting.style === "common-changelog" && url !== null,
		yanked: setting.style === "keep-a-changelog" && release.withdrawn !== null,
		compareUrl: release.compareUrl,
		previousTag: release.previousTag,
		...body,
		people: left?.people === false ? null : viewPeople(release, setting),
		empty: nothing && omitted === 0 && left?.remarks !== true,
		more: omitted === 0 ? null : moreChanges(omitted, setting.told, left?.url ?? release.compareUrl),
		withdrawn: viewWithdrawn(release.withdrawn, setting.told)
	};
}
function viewBody(release, setting) {
	const breaking = breakingByChange(release);
	return {
		highlights: (release.highlights ?? []).map(({ text }) => ({ lines: linesOf(text) })),
		breaking: viewBreaking(release, setting),
		upgrade: (release.upgrade ?? []).map(({ text }, step) => ({
			number: step + 1,
			lines: linesOf(text)
		})),
		sections: release.sections.map(({ title, changes }) => ({
			title: titleIn(setting.told, title),
			changes: changes.map((change) => viewChange(change, setting, breaking.get(change.id) ?? []))
		}))
	};
}
function viewWithdrawn(withdrawn, told) {
	if (withdrawn === null) return null;
	const { at, reason, replacement } = withdrawn;
	return {
		at,
		on: filled(told["withdrawn-on"], { date: at.slice(0, 10) }),
		reason: reason.trim(),
		replacement: replacement === null ? null : filled(told.replacement, { version: replacement })
	};
}
/** keepachangelog.com has an "Unreleased" section for what has no tag; the conventional style names the version to come. */
function titleOf(release, { style, told }) {
	const version = release.tag === null && style !== "conventional" ? told.unreleased : release.version ?? told.unreleased;
	return release.package === void 0 ? version : `${release.package} ${version}`;
}
/** common-changelog.org, 2.2: the version links to its release; the other styles compare, and a first release has only its tag. */
function urlOf({ tag, compareUrl }, { style, forge }) {
	const compared = compareUrl === null ? null : safeUrl(compareUrl);
	if (style === "conventional") return compared;
	const tagged = tag === null || forge === null ? null : forge.tag(tag);
	return style === "common-changelog" ? tagged ?? compared : compared ?? tagged;
}
function breakingByChange(release) {
	const texts = /* @__PURE__ */ new Map();
	for (const { change, text } of release.breaking) {
		const known = texts.get(change);
		if (known) known.push(text);
		else texts.set(change, [text]);
	}
	return texts;
}
/** The styles with fixed headings mark a breaking change where it stands; only what stands nowhere has to be told apart. */
function viewBreaking(release, setting) {
	const shown = new Set(setting.style === "conventional" ? [] : release.sections.flatMap(({ changes }) => changes.map(({ id }) => id)));
	return release.breaking.filter(({ change }) => !shown.has(change)).map(({ commit, scope, text }) => ({
		scope: scopeIn(setting, scope),
		lines: linesOf(text),
		references: [commitReference(commit, setting.forge)]
	}));
}
function viewPeople({ contributors, previousTag }, { style, told, forge }) {
	if (contributors.length === 0 || style === "common-changelog") return null;
	return {
		...around(told.thanks, "people"),
		people: contributors.map(({ first, ...person }, index) => ({
			...viewPerson(person, forge),
			first: first && previousTag !== null,
			last: index === contributors.length - 1
		}))
	};
}
function moreChanges(count, told, url) {
	return {
		count,
		sentence: count === 1 ? told["more-one"] : filled(told.more, { count }),
		url
	};
}
function moreReleases(leftOut, told) {
	if (leftOut === null || leftOut.releases === 0) return null;
	const { releases, changesOfReleases, url } = leftOut;
	const where = releases === 1 ? told["in-release"] : filled(told["in-releases"], { count: releases });
	const more = moreChanges(changesOfReleases, told, url);
	return {
		...more,
		sentence: `${more.sentence} ${where}`
	};
}

// src/notes/render.ts
const defaultRenderOptions = {
	style: "conventional",
	words: {},
	scopes: {},
	templates: {
		whole: null,
		partials: {}
	},
	limit: null
};
/**
* The notes in a format, ending with a newline, within the limit. Untrusted text in them is inert in that format.
* Throws TEMPLATE_INVALID, with its place, for a template of the user's that cannot be compiled or rendered.
*/
async function renderNotes(notes, format, options = defaultRenderOptions) {
	const { whole } = options.templates;
	const parts = await ownParts(format, options);
	const own = whole === null ? null : await compileOwn(whole, Object.keys(parts));
	const template = openTemplate(format, own?.file ?? `templates/notes.${format}.hbs`, own?.specification ?? wholeOf(format), parts);
	const text = (view) => trimmed(template(view));
	const { limit } = options;
	if (limit === null) return text(viewNotes(notes, options));
	return fitNotes((cut, leftOut) => text(viewNotes(cut, options, leftOut)), notes, limit, options.fullUrl ?? null);
}
/** Every release of some notes, in their order, as Markdown. A limit and a whole template of the user's do not count. */
async function renderReleases(notes, options = defaultRenderOptions) {
	const parts = await ownParts("md", options);
	const { releases, ...root } = viewNotes(notes, options);
	const [head, release] = [opened("heading.md", parts), opened("release.md", parts)];
	return releases.map((one) => {
		const context = {
			...root,
			releases: [one],
			...one
		};
		const heading = head(context).trim();
		const text = release(context).trim();
		const body = text.startsWith(heading) ? text.slice(heading.length) : text;
		const target = root.definitions.find(({ label }) => label === one.title);
		return {
			heading,
			body: `${body.trim()}\n`,
			reference: target ?? null
		};
	});
}
function opened(name, parts) {
	const part = parts[name];
	if (!part) throw new Error(`no part ${name}`);
	return openTemplate("md", part.file, part.specification, parts);
}
/** Ours, with those of the user in their places. */
async function ownParts(format, { templates }) {
	const ours = partsOf(format);
	const names = Object.keys(ours);
	const theirs = Object.entries(templates.partials);
	for (const [name, { file }] of theirs) if (!partNames.includes(name)) throw unknownPart(name, file);
	const replaced = await Promise.all(theirs.filter(([name]) => names.includes(name)).map(async ([name, source]) => [name, await compileOwn(source, names)]));
	return {
		...ours,
		...Object.fromEntries(replaced)
	};
}
function unknownPart(name, file) {
	const meant = suggest(name, partNames);
	return new WaybillError("TEMPLATE_INVALID", `${file} cannot stand for ${name}: the notes have no such part.`, { hint: `${meant === null ? "" : `Did you mean ${meant}? `}The parts are: ${partNames.join(", ")}.` });
}
function trimmed(text) {
	return `${text.trim()}\n`;
}

export { defaultRenderOptions, renderNotes, renderReleases };