const require_rolldown_runtime = require("../rolldown.js");
const require_cli_program_ts = require("../cli/program.js");
const require_cli_ahead_ts = require("../cli/ahead.js");
const require_shared = require("../cli/source.js");

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	var VERSION = "4.7.10";
	exports.VERSION = VERSION;
	var COMPILER_REVISION = 8;
	exports.COMPILER_REVISION = COMPILER_REVISION;
	var LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
	var REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	exports.REVISION_CHANGES = REVISION_CHANGES;
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	var log = _logger2["default"].log;
	exports.log = log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base();
	var _helpers = require_helpers();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime$1());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));

// node_modules/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = require_handlebars_runtime()["default"];
}));

// src/render/inline.ts
var import_runtime = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_runtime(), 1);
/** Splits one line of text; linear in its length. `links` is where references lead, null when nobody knows. */
function inlinePieces(text, links) {
	const pieces = [];
	for (const part of splitCodeSpans(text)) if (part.kind === "code") pieces.push(part);
	else splitText(withoutClosing(part.text), links, pieces);
	return pieces;
}
/** The URL ends before what no URL needs unescaped, and before controls, which would act instead of being read. */
const url = "(?<url>(?<![A-Za-z0-9])https?://[^\\s<>\"'`|\\\\^{}[\\]\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]+)";
/** A scoped package or a team (`@types/node`, `@org/team`): as code it stays copyable and notifies nobody. */
const scopedName = "(?<name>(?<![\\w@./-])@[A-Za-z0-9][\\w.-]*/[\\w.-]*\\w)";
/** A reference is no part of a longer word, path, anchor or entity. */
const [before, after] = ["(?<![\\w&#/;.@-])", "(?![\\w-]|\\.\\d)"];
const withoutLinks = {
	all: new RegExp(`${url}|${scopedName}`, "g"),
	plain: null
};
const patterns = /* @__PURE__ */ new WeakMap();
function patternsOf(links) {
	if (links === null) return withoutLinks;
	const known = patterns.get(links);
	if (known) return known;
	const [marks, prefixes] = [anyOf(links.elsewhere.map(({ mark }) => mark)), anyOf(links.references.map(({ prefix }) => prefix))];
	const elsewhere = `(?:${before}(?<repository>[A-Za-z0-9][\\w.-]*(?:/[\\w.-]+)+)(?<mark>${marks})(?<there>\\d{1,10})${after})`;
	const reference = `(?:${before}(?<prefix>${prefixes})(?<number>\\d{1,10})${after})`;
	const all = [
		url,
		scopedName,
		...marks === "" ? [] : [elsewhere],
		...prefixes === "" ? [] : [reference]
	];
	const made = {
		all: new RegExp(all.join("|"), "g"),
		plain: prefixes === "" ? null : new RegExp(reference, "g")
	};
	patterns.set(links, made);
	return made;
}
/** The longest first, so that no text hides another that begins with it. */
function anyOf(texts) {
	return texts.toSorted((one, other) => other.length - one.length).map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|");
}
function splitText(text, links, into) {
	const { all, plain } = patternsOf(links);
	const pattern = text.includes("/") ? all : plain;
	if (pattern === null) {
		if (text !== "") into.push({
			kind: "text",
			text
		});
		return;
	}
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const piece = pieceOf(match, links);
		if (piece === null) continue;
		const lead = text.slice(from, match.index);
		const orders = piece.kind === "reference" && closingLead.test(lead.slice(-32));
		if (lead !== "") into.push({
			kind: "text",
			text: orders ? `${lead}${zeroWidthSpace$1}` : lead
		});
		into.push(piece);
		from = match.index + piece.text.length;
	}
	if (from < text.length) into.push({
		kind: "text",
		text: text.slice(from)
	});
}
function pieceOf(match, links) {
	const [text] = match;
	const groups = match.groups ?? {};
	if (groups["url"] !== void 0) return {
		kind: "url",
		text: text.slice(0, urlLength(text))
	};
	if (groups["name"] !== void 0) return {
		kind: "code",
		text
	};
	if (links === null) return null;
	const target = groups["repository"] === void 0 ? referenceUrl(match, links) : elsewhereUrl(match, links);
	return target === null ? null : {
		kind: "reference",
		text,
		url: target
	};
}
function referenceUrl(match, links) {
	const { prefix = "", number = "" } = match.groups ?? {};
	const lead = match.input.slice(Math.max(0, match.index - 13), match.index);
	return (links.pullRequest !== null && prefix === "#" && /\b(?:pull request|PR) $/i.test(lead) ? links.pullRequest : links.references.find((one) => one.prefix === prefix)?.url)?.replace("{number}", number) ?? null;
}
function elsewhereUrl(match, links) {
	const { repository = "", mark = "", there = "" } = match.groups ?? {};
	if (/(?:^|\/)[\w.-]+\.[a-z]{2,}\//i.test(repository)) return null;
	if (/\.(?:md|html?|txt|rst|adoc|ya?ml|json)$/i.test(repository)) return null;
	if (repository.split("/").some((part) => /^\.+$/.test(part))) return null;
	return (links.elsewhere.find((one) => one.mark === mark)?.url)?.replace("{repository}", repository).replace("{number}", there) ?? null;
}
/** A URL in prose ends before the punctuation that follows it (GFM 0.29, 6.9), and a bracket that it did not open. */
function urlLength(text) {
	let open = 0;
	for (const character of text) open += character === "(" ? 1 : character === ")" ? -1 : 0;
	let end = text.length;
	for (; end > 0; end--) {
		const last = text.charAt(end - 1);
		if (last === ")" && open < 0) open += 1;
		else if (!".,:;!?*_~".includes(last)) break;
	}
	return end;
}
/** What makes an order of the reference after it: the keywords of GitHub, GitLab, Bitbucket and Azure DevOps. */
const keyword = "\\b(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?)(?:[:*]+\\s*|\\s+)(?:issues?\\s+)?";
const closing = new RegExp(`${keyword}(?=(?:[\\w.-]+(?:/[\\w.-]+)+)?[#!]\\d|AB#\\d|GH-\\d|https?://)`, "gi");
const closingLead = new RegExp(`${keyword}$`, "i");
const zeroWidthSpace$1 = "\u200b";
/**
* `closes #1` closes an issue of whoever pastes it into a pull request, as `closes [#1](url)` and `closes <url>` may
* (renovatebot/renovate#1931, JSONbored/metagraphed#11052, isaacs/github#1731). A zero-width space between the two
* reads the same and orders nothing.
*/
function withoutClosing(text) {
	return /[#!]\d|GH-\d|:\/\//i.test(text) ? text.replace(closing, `$&${zeroWidthSpace$1}`) : text;
}
/** CommonMark 6.1: a code span ends at the next run of backticks of the same length; an unmatched run is text. */
function splitCodeSpans(text) {
	if (!text.includes("`")) return [{
		kind: "text",
		text
	}];
	const runs = [...text.matchAll(/`+/g)].map((run) => ({
		at: run.index,
		length: run[0].length
	}));
	const lastOfLength = /* @__PURE__ */ new Map();
	runs.forEach((run, index) => lastOfLength.set(run.length, index));
	const pieces = [];
	let from = 0;
	let index = 0;
	while (index < runs.length) {
		const open = runs[index];
		if (!open || (lastOfLength.get(open.length) ?? index) <= index) {
			index += 1;
			continue;
		}
		let closeIndex = index + 1;
		while (runs[closeIndex]?.length !== open.length) closeIndex += 1;
		const close = runs[closeIndex];
		if (!close) break;
		if (open.at > from) pieces.push({
			kind: "text",
			text: text.slice(from, open.at)
		});
		const code = text.slice(open.at + open.length, close.at).trim();
		if (code === "") pieces.push({
			kind: "text",
			text: text.slice(open.at, close.at + close.length)
		});
		else pieces.push({
			kind: "code",
			text: code
		});
		from = close.at + close.length;
		index = closeIndex + 1;
	}
	if (from < text.length) pieces.push({
		kind: "text",
		text: text.slice(from)
	});
	return pieces;
}

// src/render/escape.ts
const zeroWidthSpace = "\u200b";
/** What `visible` may change; most texts have none of it, and one look says so. */
const acting = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|::|##/;
/**
* Characters that would act instead of being read: C0 and C1 controls and the bidirectional overrides that make
* text show something else than it says (CVE-2021-42574) become visible; line ends and tabs become a space.
*/
function visible(text) {
	if (!acting.test(text)) return text;
	return text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, " ").replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, (character) => {
		return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
	}).replace(/^(\s*):(?=:)|##(?=(?:vso|teamcity)?\[)/g, `$&${zeroWidthSpace}`);
}
/** What HTML would take for markup, in a text or in an attribute with or without quotes; in a table, since pages hold many. */
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;",
	"=": "&#61;"
};
const markup = /[&<>"'`=]/g;
function escapeHtml(text) {
	return visible(text).replace(markup, (character) => entities[character] ?? "");
}
/** Slack's own rule: exactly these three (docs "Formatting text"); it kills `<!channel>`, `<@U1>` and false links. */
function escapeEntities(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
function escapeSlack(text) {
	return escapeEntities(text).replace(/[*_~`]/g, `${zeroWidthSpace}$&`);
}
/**
* CommonMark and GitHub's dialect: what could start a construct gets a backslash; a mention is broken by a
* zero-width space, since an escape does not stop GitHub from notifying.
*/
function escapeWithin(text) {
	return visible(withoutClosing(text)).replace(/[\\`*[\]<>|~$]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replace(/!(?=\\\[)/g, "\\!").replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`);
}
/** Lists, headings and rules can only start a line, or an item of a list: there the leading character is escaped too. */
function escapeMarkdown(text) {
	return escapeWithin(text).replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s:]|$)|[-=_]{2,}|:(?=-))/, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}
/**
* A URL has no escapes but its own: what would be emphasis, a mention or a formula is percent-encoded, which leads to
* the same place (RFC 3986, 6.2.2.2) and survives copying.
*/
function encodeMarks(url, marks) {
	return url.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
const markdownMarks = /[*~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|@(?=[\w-])/g;
const slackMarks = /[*~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const followable = /^(?:https?:\/\/|mailto:)[^\s<>"'`\\\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]+$/i;
/**
* A URL that a reader may follow, null for any other scheme or character: then the label is shown alone. A second `#` would
* be a runner's command before a bracket. Credentials never get this far (git/remote.ts).
*/
function safeUrl(url) {
	return followable.test(url) ? url.replaceAll("##", "#%23") : null;
}
function fence(text) {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	return "`".repeat(longest + 1);
}
const html = {
	escape: escapeHtml,
	within: escapeHtml,
	code: (text) => `<code>${escapeHtml(text)}</code>`,
	url: escapeHtml,
	anchor: (target, label) => `<a href="${escapeHtml(target)}">${label}</a>`
};
const dialects = {
	html,
	xml: {
		...html,
		code: (text) => escapeHtml(text)
	},
	md: {
		escape: escapeMarkdown,
		within: escapeWithin,
		code: (text) => {
			const marks = fence(text);
			const pad = /^`|`$/.test(text) ? " " : "";
			return text === "" ? "" : `${marks}${pad}${visible(text)}${pad}${marks}`;
		},
		url: (text) => encodeMarks(visible(text), markdownMarks).replace(/&(?=#?\w+(?:;|$))/g, "&amp;"),
		anchor: (target, label) => `[${label}](${markdownTarget(target)})`
	},
	text: {
		escape: visible,
		within: visible,
		code: (text) => `\`${visible(text)}\``,
		url: visible,
		anchor: (target, label) => target === label ? visible(target) : `${label} (${visible(target)})`
	},
	slack: {
		escape: escapeSlack,
		within: escapeSlack,
		code: (text) => `\`${escapeEntities(text).replace(/`/g, "'")}\``,
		url: (text) => encodeMarks(escapeEntities(text), slackMarks),
		anchor: (target, label) => `<${slackTarget(target)}|${label.replace(/\|/g, "\u00a6")}>`
	}
};
function markdownTarget(url) {
	return url.replace(/[()]/g, (bracket) => bracket === "(" ? "%28" : "%29");
}
function slackTarget(url) {
	return url.replace(/&/g, "&amp;").replace(/\|/g, "%7C");
}
/** A link with an untrusted label; the label alone where the URL is none that a reader may follow. */
function renderLink(format, url, label) {
	return anchorTo(format, url, dialects[format].escape(label));
}
/** A package with a scope, at the start of a title. */
const scopedPackage = /^@[A-Za-z0-9][\w.-]*\/[\w.-]*\w(?=\s|$)/;
/**
* The title of a release. Markdown has a package with a scope as code: it notifies nobody, and who copies it gets no
* character that nobody sees.
*/
function renderTitle(format, title) {
	const dialect = dialects[format];
	const name = format === "md" ? scopedPackage.exec(title)?.[0] : void 0;
	return name === void 0 ? dialect.escape(title) : `${dialect.code(name)}${dialect.within(title.slice(name.length))}`;
}
/** The same with a label that is rendered already. */
function anchorTo(format, url, label) {
	const target = format === "text" ? url : safeUrl(url);
	return target === null ? label : dialects[format].anchor(target, label);
}
/** A URL as the target of a link that a template writes itself; nothing where no reader may follow it. */
function renderAddress(format, url) {
	const target = safeUrl(url);
	if (target === null) return "";
	if (format === "md") return markdownTarget(target);
	return format === "slack" ? slackTarget(target) : dialects[format].escape(target);
}
/**
* Somebody by the name that a forge knows them by. As a link it neither notifies nor counts them among those who are
* mentioned (playframework/playframework#11106); a login that is none is plain text.
*/
function renderMention(format, url, login) {
	const isLogin = /^\w(?:[\w.-]{0,98}\w)?$/.test(login);
	if (!isLogin || url === null || safeUrl(url) === null || format === "text") return dialects[format].within(isLogin ? `@${login}` : login);
	return dialects[format].anchor(url, `@${format === "md" ? login.replace(/_/g, "\\_") : login}`);
}
/**
* One line of commit text in a format: code stays code, references become links where `links` knows them, the rest is
* inert.
*/
function renderInline(format, text, links) {
	const pieces = inlinePieces(text, links);
	const [first] = pieces;
	let line = format === "md" && first !== void 0 && startsWithReference(first) ? zeroWidthSpace : "";
	for (const piece of pieces) {
		const rendered = renderPiece(format, piece, piece === first);
		line += `${format === "md" ? seam(line, rendered) : ""}${rendered}`;
	}
	return line;
}
/** What keeps two pieces apart that would be one construct together: an image, a run of backticks, a mention. */
function seam(line, next) {
	return line.endsWith("!") && next.startsWith("[") || line.endsWith("`") && next.startsWith("`") || line.endsWith("@") && /^[\w-]/.test(next) ? zeroWidthSpace : "";
}
function startsWithReference({ kind, text }) {
	return kind === "reference" || kind === "url" || kind === "text" && /^\s*(?:(?:[\w.-]+(?:\/[\w.-]+)+)?[#!]|GH-|AB#)\d/.test(text);
}
function renderPiece(format, piece, first) {
	const dialect = dialects[format];
	switch (piece.kind) {
		case "code": return dialect.code(piece.text);
		case "url": return dialect.url(piece.text.replaceAll("##", "#%23"));
		case "reference": return format === "text" ? dialect.within(piece.text) : anchorTo(format, piece.url, dialect.within(piece.text));
		case "text": return first ? dialect.escape(piece.text) : dialect.within(piece.text);
	}
}

// src/render/template.ts
/** Text that a helper has made safe already. Nothing else can make one. */
var Rendered = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const opened$1 = /* @__PURE__ */ new Map();
/**
* A template of one format, from its specification and those of its partials. Every `{{value}}` is escaped for that format.
* A name that the context lacks is an error and not an empty string.
*
* Helpers: `inline text links` (commit text with code and references), `code text`, `link url label`,
* `address url` (the target of a link that the template writes itself), `mention url login`, `day timestamp`,
* `heading title` (a release, with a scoped package as code), `short oid`, `count number "one" "many"`, `capitals text`, `eq a b`,
* `json value` (in HTML: data for machines, as an element of its own),
* `slot "name"` (where a reader's own value goes once the text is frozen: notices/slots.ts; controls that no data can bring).
*
* The template throws TEMPLATE_INVALID with the place.
*/
function openTemplate(format, name, specification, partials = {}) {
	const parts = {};
	for (const [part, one] of Object.entries(partials)) parts[part] = "specification" in one ? placed(one, format) : delegate(one, format);
	const template = delegate(specification, format);
	return (context) => {
		try {
			return template(context, { partials: parts });
		} catch (cause) {
			throw templateError(name, cause);
		}
	};
}
/** A partial whose errors name its own file and not the one that asked for it. */
function placed({ file, specification }, format) {
	const template = delegate(specification, format);
	return (context, options) => {
		try {
			return template(context, options);
		} catch (cause) {
			throw templateError(file, cause);
		}
	};
}
function delegate(specification, format) {
	const { environment, own } = openedFor(format);
	const { main } = specification;
	const begin = (container, ...given) => {
		if (container.own === void 0) equip(container, own);
		return main(container, ...given);
	};
	return environment.template({
		...specification,
		main: begin
	});
}
/** Nearly every name is there: only for one that is not, the runtime is asked what is wrong. */
function equip(container, own) {
	const { strict } = container;
	container.own = own;
	container.strict = (from, name, place) => typeof from === "object" && from !== null && name !== "constructor" && Object.hasOwn(from, name) ? from[name] : strict(from, name, { start: startOf(place) });
}
function startOf(place) {
	const [line = 0, column = 0] = String(place).split(":").map(Number);
	return {
		line,
		column
	};
}
/** TEMPLATE_INVALID for what the compiler or the runtime says of a template, with its place where that is known. */
function templateError(file, cause) {
	if (cause instanceof require_cli_ahead_ts.WaybillError) return cause;
	const message = cause instanceof Error ? cause.message : String(cause);
	const missing = /^"(.+)" not defined in /.exec(message)?.[1];
	const what = missing === void 0 ? `The template ${file} cannot be rendered: ${said(message)}` : `There is no {{${missing}}} here: the template ${file} cannot be rendered.`;
	return new require_cli_ahead_ts.WaybillError("TEMPLATE_INVALID", what, {
		at: {
			file,
			...placeOf(cause, message)
		},
		hint: "docs/templates.md, \"What a template can use\", lists the values and where each of them is.",
		cause
	});
}
/** The compiler counts columns from zero, and tells those of a syntax error with a drawing. */
function placeOf(cause, message) {
	const { lineNumber, column } = cause ?? {};
	if (typeof lineNumber === "number") return {
		line: lineNumber,
		...typeof column === "number" ? { column: column + 1 } : {}
	};
	const line = /\bline (\d+)/.exec(message)?.[1];
	return line === void 0 ? {} : { line: Number(line) };
}
/** Without the place, which is told apart, and without the drawing of a syntax error. */
function said(message) {
	const [first = "", ...rest] = message.split("\n");
	const got = /\bgot '[^']*'/.exec(rest.at(-1) ?? "")?.[0];
	const text = first.replace(/ - \d+:\d+$/, "").replace(/:$/, "");
	return got === void 0 ? text : `${text}: ${got}`;
}
/** Objects have no text of their own; one that a template prints is a mistake in the template. */
function printable(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	throw new Error(`a template cannot print a value of type ${typeof value}`);
}
function linked(format, url, label) {
	const target = typeof url === "string" ? url : null;
	if (label instanceof Rendered) return target === null ? label.text : anchorTo(format, target, label.text);
	return target === null ? dialects[format].escape(String(label)) : renderLink(format, target, String(label));
}
function textLinks(value) {
	if (value === null) return null;
	if (typeof value === "object" && "references" in value) return value;
	throw new Error("inline takes the links of the document, as in {{inline text @root.links}}, or null");
}
/**
* A `script` element that runs nothing: JSON-LD 1.1, section 7.1. Nothing in it ends the element or begins a comment
* (HTML, "restrictions for contents of script elements"), since its text has no `<`, and no character hides another.
*/
function dataElement(value) {
	return `<script type="application/ld+json">${JSON.stringify(value).replace(/[<>&\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}<\/script>`;
}
function openedFor(format) {
	const known = opened$1.get(format);
	if (known) return known;
	const environment = import_runtime.default.create();
	environment.unregisterHelper("log");
	const made = {
		environment,
		own: helpersOf(format)
	};
	opened$1.set(format, made);
	return made;
}
function helpersOf(format) {
	const dialect = dialects[format];
	return {
		safely: (value, expression) => {
			if (value instanceof Rendered) return value.text;
			if (value === void 0) throw new Error(`there is no value for ${String(expression)}`);
			return value === null ? "" : dialect.escape(printable(value));
		},
		inline: (text, links) => new Rendered(renderInline(format, String(text), textLinks(links))),
		code: (text) => new Rendered(dialect.code(String(text))),
		link: (url, label) => new Rendered(linked(format, url, label)),
		address: (url) => new Rendered(typeof url === "string" ? renderAddress(format, url) : ""),
		mention: (url, login) => new Rendered(renderMention(format, typeof url === "string" ? url : null, String(login))),
		heading: (title) => new Rendered(renderTitle(format, String(title))),
		day: (timestamp) => String(timestamp).slice(0, 10),
		short: (oid) => String(oid).slice(0, 7),
		count: (number, one, many) => `${String(number)} ${String(number === 1 ? one : many)}`,
		capitals: (text) => String(text).toUpperCase(),
		eq: (left, right) => left === right,
		slot: (name) => new Rendered(`\u0001${String(name)}\u0002`),
		...format === "html" && { json: (value) => new Rendered(dataElement(value)) }
	};
}

// src/notes/words.ts
var words_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ wordFault: () => wordFault });
/**
* Every heading and sentence that notes print, in English. `notes.words` replaces them one by one; docs/templates.md
* lists them. What stands in braces is filled in.
*/
const english = {
	unreleased: "Unreleased",
	highlights: "Highlights",
	breaking: "Breaking changes",
	upgrade: "Upgrading",
	"breaking-change": "Breaking",
	"breaking-in": "breaking",
	withdrawn: "Withdrawn",
	"withdrawn-on": "on {date}",
	replacement: "use {version} instead",
	nothing: "No changes that readers would notice.",
	thanks: "Thanks to {people}.",
	"first-contribution": "first contribution",
	more: "\u2026 and {count} more changes",
	"more-one": "\u2026 and 1 more change",
	"in-releases": "in {count} earlier releases",
	"in-release": "in 1 earlier release",
	vulnerabilities: "Vulnerabilities",
	"more-vulnerabilities": "\u2026 and {count} more about vulnerabilities",
	dependencies: "Dependencies",
	"all-dependencies": "All dependencies",
	"more-dependencies": "\u2026 and {count} more about dependencies",
	features: "Features",
	"bug-fixes": "Bug fixes",
	performance: "Performance",
	security: "Security",
	deprecations: "Deprecations",
	reverts: "Reverts",
	documentation: "Documentation",
	style: "Style",
	chores: "Chores",
	refactoring: "Refactoring",
	tests: "Tests",
	build: "Build",
	"continuous-integration": "Continuous integration",
	fixups: "Fixups",
	releases: "Releases",
	"other-changes": "Other changes",
	added: "Added",
	changed: "Changed",
	deprecated: "Deprecated",
	removed: "Removed",
	fixed: "Fixed"
};
/** The keys that `notes.words` may have. */
const wordKeys = Object.keys(english);
/** The titles of sections that Waybill brings; a title that somebody configured is theirs already. */
const titleKeys = new Map(wordKeys.slice(wordKeys.indexOf("features")).map((key) => [english[key], key]));
/** The words of notes: the configured ones, English for the others. */
function wordsOf(configured) {
	return {
		...english,
		...configured
	};
}
/** Why a configured word cannot be used, or null: its key must be known, and what English fills in must be there. */
function wordFault(key, text) {
	const own = Object.hasOwn(english, key) ? english[key] : null;
	if (own === null) {
		const meant = require_cli_program_ts.suggest(key, wordKeys);
		return `is none of the words of notes.${meant === null ? "" : ` Did you mean ${meant}?`} There are: ${wordKeys.join(", ")}.`;
	}
	const missing = (own.match(/\{\w+\}/g) ?? []).find((part) => !text.includes(part));
	return missing === void 0 ? null : `must have ${missing} in it, as in "${own}".`;
}
/** The title of a section in the words of the notes. */
function titleIn(words, title) {
	const key = titleKeys.get(title);
	return key === void 0 ? title : words[key];
}
/** A sentence with its parts filled in. */
function filled(sentence, values) {
	return sentence.replace(/\{(\w+)\}/g, (part, name) => String(values[name] ?? part));
}
/** A sentence cut where a part goes, so that a template can put names and links there. */
function around(sentence, part) {
	const at = sentence.indexOf(`{${part}}`);
	return at < 0 ? {
		before: `${sentence} `,
		after: ""
	} : {
		before: sentence.slice(0, at),
		after: sentence.slice(at + part.length + 2)
	};
}

// src/notes/view-inside.ts
/** The sections that have something to tell. */
function viewInside(release, told, left) {
	return require_shared.insideKinds.flatMap((kind) => {
		const lines = require_shared.insideLines(release, kind);
		const count = left?.[kind] ?? 0;
		const more = count === 0 ? null : filled(told[`more-${kind}`], { count });
		return lines.length === 0 && more === null ? [] : [{
			kind,
			title: titleOf$1(kind, release, told),
			lines,
			more
		}];
	});
}
/** Commits that update dependencies may have a section of that title already: two of one name would be told apart by nobody. */
function titleOf$1(kind, { sections }, told) {
	const title = told[kind];
	return kind === "dependencies" && sections.some((section) => section.title.trim() === title) ? told["all-dependencies"] : title;
}

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
* Compiles somebody's own template. The compiler is loaded here: nobody else pays for it. `more` has the slots that the
* document has, if any, and which of the partials take a block.
*
* Throws TEMPLATE_INVALID at file, line and column for a syntax error, a helper or partial that is not there, and for
* `{{{value}}}`, which would skip the escaping.
*/
async function compileOwn(source, partials, more = {}) {
	const { checkVocabulary, specificationOf } = await Promise.resolve().then(() => require("../render/specification.js"));
	try {
		const known = more.slots === void 0 ? helpers : [...helpers, "slot"];
		checkVocabulary(source.text, {
			...more,
			helpers: known,
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

// src/notes/fit.ts
var fit_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ fitLimit: () => fitLimit });
/**
* How many characters some places take: GitHub 125,000 in the body of a release ("body is too long (maximum is 125000
* characters)") and 65,536 in that of an issue, a pull request or a comment; Slack cuts a message's text after 40,000.
*/
const fitLimits = {
	"github-release": 125e3,
	"github-comment": 65536,
	slack: 4e4
};
/** In less there is no room for a heading with its link, an entry, and the sentence that tells what is left out. */
const leastLimit = 500;
/**
* The limit that `--fit` names: one of `fitLimits`, or a number of characters from 500 up. Throws USAGE for anything else.
*/
function fitLimit(text) {
	if (Object.hasOwn(fitLimits, text)) return fitLimits[text];
	const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
	if (number !== null && number >= leastLimit) return number;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `--fit ${text} ${number === null ? "is no size" : "is too small for any notes"}.`, { hint: `Give a number of characters, ${leastLimit} or more, or one of: ${Object.keys(fitLimits).join(", ")}.` });
}
/**
* The notes in at most `limit` UTF-16 code units, which is never more than a forge counts. What fits comes back as it
* is. Else whole entries are left out, their number told and linked: later releases first, in each the last section
* first and from its end; its people, where they are many, and its lines about dependencies go before any entry, and what
* breaks, its highlights, its upgrade steps and its vulnerabilities last. The text is never empty: the sentence goes without its link where the link has no room, and a limit
* without room for the sentence is refused.
*
* `fullUrl` is where the whole of it is; null links the comparison. Renders as often as the number of entries has
* binary digits. Throws USAGE for a limit that nothing fits, with what the least text takes.
*/
function fitNotes(render, notes, limit, fullUrl) {
	const whole = render(notes, null);
	if (whole.length <= limit) return whole;
	const units = notes.releases.flatMap((release, index) => unitsOf(release, index, limit));
	const shown = (kept) => {
		const { cut, leftOut } = keep(notes, units.slice(0, kept), fullUrl);
		return render(cut, leftOut);
	};
	let best = shown(0);
	if (best.length > limit) return leastText(render, notes, limit);
	let [low, high] = [0, units.length];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		const text = shown(middle);
		if (text.length <= limit) [low, best] = [middle, text];
		else high = middle;
	}
	return best;
}
/** What is left where everything is left out, without a link. */
function leastText(render, notes, limit) {
	const { cut, leftOut } = keep(notes, [], null);
	const text = render(cut, leftOut);
	if (text.length <= limit) return text;
	throw new require_cli_ahead_ts.WaybillError("USAGE", `No notes fit into ${limit} characters.`, { hint: `With every entry left out they still have ${text.length}.` });
}
/** What a release shows, the dearest first. */
function unitsOf(release, index, limit) {
	const changes = release.sections.flatMap((section) => section.changes);
	const breaking = new Set(release.breaking.map(({ change }) => change));
	const breaks = (change) => change.breaking || breaking.has(change.id);
	const listed = new Set(changes.map(({ id }) => id));
	const several = (kind, length) => Array.from({ length }, () => ({
		release: index,
		kind
	}));
	const asUnits = (some) => some.map((change) => ({
		release: index,
		kind: "change",
		change
	}));
	const people = {
		release: index,
		kind: "people"
	};
	const many = release.contributors.reduce((sum, { name }) => sum + name.length + 40, 0) > limit / 10;
	return [
		{
			release: index,
			kind: "release"
		},
		...several("highlight", release.highlights?.length ?? 0),
		...several("note", release.breaking.filter(({ change }) => !listed.has(change)).length),
		...asUnits(changes.filter(breaks)),
		...several("upgrade", release.upgrade?.length ?? 0),
		...several("vulnerabilities", require_shared.insideLines(release, "vulnerabilities").length),
		...many ? [] : [people],
		...asUnits(changes.filter((change) => !breaks(change))),
		...several("dependencies", require_shared.insideLines(release, "dependencies").length),
		...many ? [people] : []
	];
}
/** The notes with these units alone, and what is not in them. */
function keep(notes, units, url) {
	const kept = notes.releases.map(() => ({ ...nothing }));
	const changes = /* @__PURE__ */ new Set();
	for (const unit of units) if (unit.kind === "change") changes.add(unit.change);
	else {
		const counts = kept[unit.release];
		if (counts) counts[unit.kind] += 1;
	}
	const isShown = (release, index) => kept[index]?.release === 1 && (index === 0 || saysMore(release, kept[index], changes));
	const shown = notes.releases.filter(isShown);
	const gone = notes.releases.slice(shown.length);
	const cut = shown.map((release, index) => cutRelease(release, changes, kept[index]));
	return {
		cut: {
			...notes,
			releases: cut
		},
		leftOut: {
			ofReleases: shown.map((release, index) => ({
				changes: changesIn(release) - changesIn(cut[index]),
				remarks: remarksIn(release) > remarksIn(cut[index]),
				inside: {
					vulnerabilities: linesCut(release, cut[index], "vulnerabilities"),
					dependencies: linesCut(release, cut[index], "dependencies")
				},
				people: kept[index]?.people === 1
			})),
			releases: gone.length,
			changesOfReleases: gone.reduce((sum, release) => sum + changesIn(release), 0),
			url
		}
	};
}
const nothing = {
	release: 0,
	highlight: 0,
	note: 0,
	upgrade: 0,
	vulnerabilities: 0,
	dependencies: 0,
	people: 0
};
function saysMore(release, { highlight, note, upgrade, vulnerabilities, dependencies }, changes) {
	const all = release.sections.flatMap((section) => section.changes);
	return highlight + note + upgrade + vulnerabilities + dependencies > 0 || all.length === 0 || all.some((change) => changes.has(change));
}
function cutRelease(release, changes, kept) {
	const listed = new Set(release.sections.flatMap((section) => section.changes.map(({ id }) => id)));
	const shown = /* @__PURE__ */ new Set();
	const sections = release.sections.map((section) => ({
		...section,
		changes: section.changes.filter((change) => changes.has(change))
	})).filter((section) => section.changes.length > 0);
	for (const section of sections) for (const { id } of section.changes) shown.add(id);
	let notes = kept?.note ?? 0;
	return {
		...require_shared.withLines(release, (kind, lines) => lines.slice(0, kept?.[kind] ?? 0)),
		sections,
		breaking: release.breaking.filter(({ change }) => listed.has(change) ? shown.has(change) : notes-- > 0),
		highlights: release.highlights?.slice(0, kept?.highlight ?? 0),
		upgrade: release.upgrade?.slice(0, kept?.upgrade ?? 0)
	};
}
function linesCut(release, cut, kind) {
	return require_shared.insideLines(release, kind).length - (cut === void 0 ? 0 : require_shared.insideLines(cut, kind).length);
}
function remarksIn(release) {
	return (release?.highlights?.length ?? 0) + (release?.upgrade?.length ?? 0) + (release?.breaking.length ?? 0);
}
function changesIn(release) {
	return release?.sections.reduce((sum, { changes }) => sum + changes.length, 0) ?? 0;
}

// src/notes/notes-templates.ts
const names$1 = [
	"release",
	"heading",
	"breaking",
	"change",
	"inside",
	"people"
];
/** Each format by itself: together they are the largest part of the program, and a run writes one of them. */
const loads = {
	md: () => Promise.resolve().then(() => templates_md_exports),
	html: () => Promise.resolve().then(() => require("./templates-html.js")),
	text: () => Promise.resolve().then(() => require("./templates-text.js")),
	slack: () => Promise.resolve().then(() => require("./templates-slack.js"))
};
/** The names of the parts that a user may replace: `change.md`, ... */
const partNames = Object.keys(loads).flatMap((format) => names$1.map((part) => `${part}.${format}`));
/** The whole template of a format, and its parts by their names. */
async function templatesOf(format) {
	const { whole, parts } = (await loads[format]()).templates;
	const named = names$1.map((part) => [`${part}.${format}`, {
		file: `templates/notes-${part}.${format}.hbs`,
		specification: parts[part]
	}]);
	return {
		whole,
		parts: Object.fromEntries(named)
	};
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
		forge: url === null ? null : require_shared.forgeLinks(url, forge)
	};
	const releases = notes.releases.map((release, index) => viewRelease(release, setting, leftOf(leftOut, index)));
	return {
		style: showing.style,
		words: setting.told,
		links: require_shared.textLinks(notes.repository),
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
	const body = viewBody(release, setting, left);
	const omitted = left?.changes ?? 0;
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
		empty: isEmpty(release, body) && omitted === 0 && left?.remarks !== true,
		more: omitted === 0 ? null : moreChanges(omitted, setting.told, left?.url ?? release.compareUrl),
		withdrawn: viewWithdrawn(release.withdrawn, setting.told)
	};
}
function isEmpty({ breaking }, { sections, highlights, inside }) {
	return sections.length + highlights.length + breaking.length + inside.length === 0;
}
function viewBody(release, setting, left) {
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
		})),
		inside: viewInside(release, setting.told, left?.inside ?? null)
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
var render_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	defaultRenderOptions: () => defaultRenderOptions,
	releaseParts: () => releaseParts,
	renderNotes: () => renderNotes,
	renderReleases: () => renderReleases
});
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
	const ours = await templatesOf(format);
	const parts = await withOwn(ours.parts, options);
	const own = whole === null ? null : await compileOwn(whole, Object.keys(parts));
	const template = openTemplate(format, own?.file ?? `templates/notes.${format}.hbs`, own?.specification ?? ours.whole, parts);
	const text = (view) => trimmed(template(view));
	const { limit } = options;
	if (limit === null) return text(viewNotes(notes, options));
	return fitNotes((cut, leftOut) => text(viewNotes(cut, options, leftOut)), notes, limit, options.fullUrl ?? null);
}
/** Every release of some notes, in their order, as Markdown. A limit and a whole template of the user's do not count. */
async function renderReleases(notes, options = defaultRenderOptions) {
	const parts = await releaseParts(options);
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
/** The parts of a release in Markdown, with those of the user in their places, for a document that tells more than notes. */
async function releaseParts(options) {
	return withOwn((await templatesOf("md")).parts, options);
}
function opened(name, parts) {
	const part = parts[name];
	if (!part) throw new Error(`no part ${name}`);
	return openTemplate("md", part.file, part.specification, parts);
}
/** Ours, with those of the user in their places. */
async function withOwn(ours, { templates }) {
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
	const meant = require_cli_program_ts.suggest(name, partNames);
	return new require_cli_ahead_ts.WaybillError("TEMPLATE_INVALID", `${file} cannot stand for ${name}: the notes have no such part.`, { hint: `${meant === null ? "" : `Did you mean ${meant}? `}The parts are: ${partNames.join(", ")}.` });
}
function trimmed(text) {
	return `${text.trim()}\n`;
}

// templates/notes.md.hbs
var notes_md_default = {
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
	"5": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "definitions", "13:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "[" + ((stack1 = alias2.safely(alias2.heading(alias1(depth0, "label", "14:11")), "{{heading}} at line 14")) != null ? stack1 : "") + "]: " + ((stack1 = alias2.safely(alias2.address(alias1(depth0, "url", "14:31")), "{{address}} at line 14")) != null ? stack1 : "") + "\n";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "definitions"), "length", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-release.md.hbs
var notes_release_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n**" + ((stack1 = alias2.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "withdrawn", "4:4"), "{{@root.words.withdrawn}} at line 4")) != null ? stack1 : "") + "** " + ((stack1 = alias2.safely(alias1(lookupProperty(depth0, "withdrawn"), "on", "4:32"), "{{withdrawn.on}} at line 4")) != null ? stack1 : "") + ": " + ((stack1 = alias2.safely(alias2.inline(alias1(lookupProperty(depth0, "withdrawn"), "reason", "4:57"), alias1(lookupProperty(data, "root"), "links", "4:74")), "{{inline}} at line 4")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(lookupProperty(depth0, "withdrawn"), "replacement", "4:93"), {
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
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(depth0, "withdrawn"), "replacement", "4:120"), "{{withdrawn.replacement}} at line 4")) != null ? stack1 : "") + ")";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### " + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "highlights", "8:6"), "{{@root.words.highlights}} at line 8")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "highlights", "10:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "- " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "11:10"), {
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
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "11:27"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "12:27")), "{{inline}} at line 12")) != null ? stack1 : "");
	},
	"5": function(container, depth0, helpers, partials, data) {
		return "\n  ";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n### " + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "breaking", "17:6"), "{{@root.words.breaking}} at line 17")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "19:8"), {
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
		return (stack1 = container.invokePartial(lookupProperty(partials, "breaking.md"), depth0, {
			"name": "breaking.md",
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
		return "\n### " + ((stack1 = container.own.safely(alias1(lookupProperty(lookupProperty(data, "root"), "words"), "upgrade", "25:6"), "{{@root.words.upgrade}} at line 25")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "upgrade", "27:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return ((stack1 = container.own.safely(alias1(depth0, "number", "28:2"), "{{number}} at line 28")) != null ? stack1 : "") + ". " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "lines", "28:20"), {
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
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "28:37"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "29:28")), "{{inline}} at line 29")) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		return "\n   ";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "\n### " + ((stack1 = container.own.safely(alias1(depth0, "title", "34:6"), "{{title}} at line 34")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "changes", "36:8"), {
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
		return (stack1 = container.invokePartial(lookupProperty(partials, "change.md"), depth0, {
			"name": "change.md",
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
		return "\n" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "nothing", "42:2"), "{{@root.words.nothing}} at line 42")) != null ? stack1 : "") + "\n";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "\n" + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(lookupProperty(depth0, "more"), "url", "46:6"), {
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
		return (stack1 = alias2.safely(alias2.link(alias1(lookupProperty(depth0, "more"), "url", "46:23"), alias1(lookupProperty(depth0, "more"), "sentence", "46:32")), "{{link}} at line 46")) != null ? stack1 : "";
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = container.own.safely(container.strict(lookupProperty(depth0, "more"), "sentence", "46:57"), "{{more.sentence}} at line 46")) != null ? stack1 : "";
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
		return "\n" + ((stack1 = container.invokePartial(lookupProperty(partials, "people.md"), container.strict(depth0, "people", "54:14"), {
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "breaking"), "length", "15:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "upgrade"), "length", "23:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(8, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "sections", "32:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(12, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "empty", "40:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "44:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "inside", "48:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "people", "52:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"usePartial": true,
	"useData": true
};

// templates/notes-heading.md.hbs
var notes_heading_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return "## " + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "url", "2:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(2, data, 0),
			"data": data
		})) != null ? stack1 : "") + " (" + ((stack1 = alias2.safely(alias2.day(alias1(depth0, "date", "2:82")), "{{day}} at line 2")) != null ? stack1 : "") + ")\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:21"), alias2.heading(alias1(depth0, "title", "2:34"))), "{{link}} at line 2")) != null ? stack1 : "";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.heading(container.strict(depth0, "title", "2:60")), "{{heading}} at line 2")) != null ? stack1 : "";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "## " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "bracketed", "4:9"), {
			"name": "if",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.program(5, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.unless.call(alias2, alias1(depth0, "draft", "4:81"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "yanked", "4:120"), {
			"name": "if",
			"hash": {},
			"fn": container.program(7, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"4": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "[" + ((stack1 = alias1.safely(alias1.heading(container.strict(depth0, "title", "4:31")), "{{heading}} at line 4")) != null ? stack1 : "") + "]";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return (stack1 = alias1.safely(alias1.heading(container.strict(depth0, "title", "4:57")), "{{heading}} at line 4")) != null ? stack1 : "";
	},
	"6": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return " - " + ((stack1 = alias1.safely(alias1.day(container.strict(depth0, "date", "4:97")), "{{day}} at line 4")) != null ? stack1 : "");
	},
	"7": function(container, depth0, helpers, partials, data) {
		return " [YANKED]";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.own.eq(container.strict(lookupProperty(data, "root"), "style", "1:10"), "conventional"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "";
	},
	"useData": true
};

// templates/notes-breaking.md.hbs
var notes_breaking_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "**" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "1:19"), "{{scope}} at line 1")) != null ? stack1 : "") + ":** ";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "1:62"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "2:27")), "{{inline}} at line 2")) != null ? stack1 : "");
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n  ";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "2:81"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(4, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:109"), alias1(depth0, "label", "2:113")), "{{link}} at line 2")) != null ? stack1 : "");
	},
	"4": function(container, depth0, helpers, partials, data) {
		return ", ";
	},
	"compiler": [8, ">= 4.3.0"],
	"main": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "- " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "1:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(0, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lines", "1:45"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "2:59"), {
			"name": "each",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")\n";
	},
	"useData": true
};

// templates/notes-change.md.hbs
var notes_change_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "2:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(1, data, 0),
			"inverse": container.program(3, data, 0),
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "text", "2:156"), alias1(lookupProperty(data, "root"), "links", "2:161")), "{{inline}} at line 2")) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "2:184"), {
			"name": "each",
			"hash": {},
			"fn": container.program(5, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")" + ((stack1 = helpers.if.call(alias2, alias1(lookupProperty(depth0, "authors"), "length", "2:327"), {
			"name": "if",
			"hash": {},
			"fn": container.program(9, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict;
		return "**" + ((stack1 = container.own.safely(alias1(depth0, "scope", "2:19"), "{{scope}} at line 2")) != null ? stack1 : "") + ((stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(depth0, "breaking", "2:32"), {
			"name": "if",
			"hash": {},
			"fn": container.program(2, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ":** ";
	},
	"2": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return " (" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-in", "2:46"), "{{@root.words.breaking-in}} at line 2")) != null ? stack1 : "") + ")";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = helpers.if.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "breaking", "2:93"), {
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
		return "**" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", "2:107"), "{{@root.words.breaking-change}} at line 2")) != null ? stack1 : "") + ":** ";
	},
	"5": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "2:206"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, container.own.eq(alias1(depth0, "kind", "2:237"), "commit"), {
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
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:260"), alias2.code(alias1(depth0, "label", "2:270"))), "{{link}} at line 2")) != null ? stack1 : "";
	},
	"8": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "2:293"), alias1(depth0, "label", "2:297")), "{{link}} at line 2")) != null ? stack1 : "";
	},
	"9": function(container, depth0, helpers, partials, data) {
		var stack1;
		return " (" + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "authors", "2:353"), {
			"name": "each",
			"hash": {},
			"fn": container.program(10, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")";
	},
	"10": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return ((stack1 = helpers.unless.call(alias2, alias1(data, "first", "2:372"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "login", "2:399"), {
			"name": "if",
			"hash": {},
			"fn": container.program(11, data, 0),
			"inverse": container.program(12, data, 0),
			"data": data
		})) != null ? stack1 : "");
	},
	"11": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return (stack1 = alias2.safely(alias2.mention(alias1(depth0, "url", "2:416"), alias1(depth0, "login", "2:420")), "{{mention}} at line 2")) != null ? stack1 : "";
	},
	"12": function(container, depth0, helpers, partials, data) {
		var stack1;
		return (stack1 = container.own.safely(container.strict(depth0, "name", "2:437"), "{{name}} at line 2")) != null ? stack1 : "";
	},
	"13": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {}, alias3 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "- " + ((stack1 = helpers.if.call(alias2, alias1(depth0, "breaking", "4:8"), {
			"name": "if",
			"hash": {},
			"fn": container.program(14, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "scope", "4:68"), {
			"name": "if",
			"hash": {},
			"fn": container.program(15, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias3.safely(alias3.inline(alias1(depth0, "text", "4:106"), alias1(lookupProperty(data, "root"), "links", "4:111")), "{{inline}} at line 4")) != null ? stack1 : "") + " (" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "references", "4:134"), {
			"name": "each",
			"hash": {},
			"fn": container.program(16, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ")\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "details", "5:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(17, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"14": function(container, depth0, helpers, partials, data) {
		var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return "**" + ((stack1 = container.own.safely(container.strict(lookupProperty(lookupProperty(data, "root"), "words"), "breaking-change", "4:22"), "{{@root.words.breaking-change}} at line 4")) != null ? stack1 : "") + ":** ";
	},
	"15": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "**" + ((stack1 = container.own.safely(container.strict(depth0, "scope", "4:79"), "{{scope}} at line 4")) != null ? stack1 : "") + ":** ";
	},
	"16": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own;
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "4:156"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(6, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.link(alias1(depth0, "url", "4:184"), alias1(depth0, "label", "4:188")), "{{link}} at line 4")) != null ? stack1 : "");
	},
	"17": function(container, depth0, helpers, partials, data) {
		var stack1;
		return "  - " + ((stack1 = helpers.each.call(depth0 != null ? depth0 : container.nullContext || {}, container.strict(depth0, "lines", "6:12"), {
			"name": "each",
			"hash": {},
			"fn": container.program(18, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + "\n";
	},
	"18": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = container.own, lookupProperty = container.lookupProperty || function(parent, propertyName) {
			if (Object.prototype.hasOwnProperty.call(parent, propertyName)) return parent[propertyName];
		};
		return ((stack1 = helpers.unless.call(depth0 != null ? depth0 : container.nullContext || {}, alias1(data, "first", "6:29"), {
			"name": "unless",
			"hash": {},
			"fn": container.program(19, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "") + ((stack1 = alias2.safely(alias2.inline(depth0, alias1(lookupProperty(data, "root"), "links", "7:29")), "{{inline}} at line 7")) != null ? stack1 : "");
	},
	"19": function(container, depth0, helpers, partials, data) {
		return "\n    ";
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

// templates/notes-inside.md.hbs
var notes_inside_md_default = {
	"0": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.strict, alias2 = depth0 != null ? depth0 : container.nullContext || {};
		return "### " + ((stack1 = container.own.safely(alias1(depth0, "title", "2:6"), "{{title}} at line 2")) != null ? stack1 : "") + "\n\n" + ((stack1 = helpers.each.call(alias2, alias1(depth0, "lines", "4:8"), {
			"name": "each",
			"hash": {},
			"fn": container.program(1, data, 0),
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
	"1": function(container, depth0, helpers, partials, data) {
		var stack1, alias1 = container.own;
		return "- " + ((stack1 = alias1.safely(alias1.inline(depth0, null), "{{inline}} at line 5")) != null ? stack1 : "") + "\n";
	},
	"2": function(container, depth0, helpers, partials, data) {
		return "\n";
	},
	"3": function(container, depth0, helpers, partials, data) {
		var stack1;
		return ((stack1 = container.own.safely(container.strict(depth0, "more", "12:2"), "{{more}} at line 12")) != null ? stack1 : "") + "\n";
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
		})) != null ? stack1 : "") + ((stack1 = helpers.if.call(alias2, alias1(depth0, "more", "11:6"), {
			"name": "if",
			"hash": {},
			"fn": container.program(3, data, 0),
			"inverse": container.noop,
			"data": data
		})) != null ? stack1 : "");
	},
	"useData": true
};

// templates/notes-people.md.hbs
var notes_people_md_default = {
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

// src/notes/templates-md.ts
var templates_md_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ templates: () => templates });
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

Object.defineProperty(exports, "anchorTo", {
  enumerable: true,
  get: function () {
    return anchorTo;
  }
});
Object.defineProperty(exports, "compileOwn", {
  enumerable: true,
  get: function () {
    return compileOwn;
  }
});
Object.defineProperty(exports, "dialects", {
  enumerable: true,
  get: function () {
    return dialects;
  }
});
Object.defineProperty(exports, "fitLimits", {
  enumerable: true,
  get: function () {
    return fitLimits;
  }
});
Object.defineProperty(exports, "fitNotes", {
  enumerable: true,
  get: function () {
    return fitNotes;
  }
});
Object.defineProperty(exports, "fit_exports", {
  enumerable: true,
  get: function () {
    return fit_exports;
  }
});
Object.defineProperty(exports, "inlinePieces", {
  enumerable: true,
  get: function () {
    return inlinePieces;
  }
});
Object.defineProperty(exports, "openTemplate", {
  enumerable: true,
  get: function () {
    return openTemplate;
  }
});
Object.defineProperty(exports, "releaseParts", {
  enumerable: true,
  get: function () {
    return releaseParts;
  }
});
Object.defineProperty(exports, "renderLink", {
  enumerable: true,
  get: function () {
    return renderLink;
  }
});
Object.defineProperty(exports, "renderTitle", {
  enumerable: true,
  get: function () {
    return renderTitle;
  }
});
Object.defineProperty(exports, "render_exports", {
  enumerable: true,
  get: function () {
    return render_exports;
  }
});
Object.defineProperty(exports, "require_base", {
  enumerable: true,
  get: function () {
    return require_base;
  }
});
Object.defineProperty(exports, "require_exception", {
  enumerable: true,
  get: function () {
    return require_exception;
  }
});
Object.defineProperty(exports, "require_handlebars_runtime", {
  enumerable: true,
  get: function () {
    return require_handlebars_runtime;
  }
});
Object.defineProperty(exports, "require_no_conflict", {
  enumerable: true,
  get: function () {
    return require_no_conflict;
  }
});
Object.defineProperty(exports, "require_utils", {
  enumerable: true,
  get: function () {
    return require_utils;
  }
});
Object.defineProperty(exports, "safeUrl", {
  enumerable: true,
  get: function () {
    return safeUrl;
  }
});
Object.defineProperty(exports, "viewInside", {
  enumerable: true,
  get: function () {
    return viewInside;
  }
});
Object.defineProperty(exports, "viewNotes", {
  enumerable: true,
  get: function () {
    return viewNotes;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});
Object.defineProperty(exports, "wordsOf", {
  enumerable: true,
  get: function () {
    return wordsOf;
  }
});
Object.defineProperty(exports, "words_exports", {
  enumerable: true,
  get: function () {
    return words_exports;
  }
});