// src/forge/same-text.ts
/** Whether two texts are the same to a reader: line ends, which a forge may change, and space at the end are no difference. */
function isSameText(one, other) {
	return plain(one) === plain(other);
}
function plain(text) {
	return text.replace(/\r\n?/g, "\n").trimEnd();
}

Object.defineProperty(exports, "isSameText", {
  enumerable: true,
  get: function () {
    return isSameText;
  }
});