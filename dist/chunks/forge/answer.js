// src/forge/answer.ts
/** A field of what a forge answered; undefined where the value is no object or has no such field of its own. */
function field(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
/** A text that a forge answered; null for anything else, also for an empty one. */
function text(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
/** The elements of a list that a forge answered, none for anything else. */
function list(value) {
	return Array.isArray(value) ? value : [];
}
/** The number of a pull or merge request as text; null for what is none. */
function numeral(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

Object.defineProperty(exports, "field", {
  enumerable: true,
  get: function () {
    return field;
  }
});
Object.defineProperty(exports, "list", {
  enumerable: true,
  get: function () {
    return list;
  }
});
Object.defineProperty(exports, "numeral", {
  enumerable: true,
  get: function () {
    return numeral;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text;
  }
});