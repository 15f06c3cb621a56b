const require_shared = require("../cli/source.js");

// src/setup/shown.ts
/** Text of others on one line, without what a terminal or a file would obey. */
function shownWhat(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 300).trim();
}
/** Some of many names, and how many more there are. */
function someOf(names, most = 5) {
	const more = names.length - most;
	return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}
/** Whether a setting says of a type what holds without it. */
function isNoise(type, { title, hidden, bump }) {
	if (bump !== void 0) return false;
	const isHidden = require_shared.hiddenTypes.has(require_shared.plainType(type));
	if (hidden === true) return isHidden && title === void 0;
	const usual = require_shared.styles.conventional.sections.find((section) => section.types.includes(type))?.title;
	return !isHidden && title !== void 0 && title === usual;
}

Object.defineProperty(exports, "isNoise", {
  enumerable: true,
  get: function () {
    return isNoise;
  }
});
Object.defineProperty(exports, "shownWhat", {
  enumerable: true,
  get: function () {
    return shownWhat;
  }
});
Object.defineProperty(exports, "someOf", {
  enumerable: true,
  get: function () {
    return someOf;
  }
});