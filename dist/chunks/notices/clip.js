// src/notices/clip.ts
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/**
* Text of at most `limit` UTF-16 units, cut between the characters that a reader sees and marked with an ellipsis.
* Looks at no more of the text than it keeps.
*/
function clip(text, limit) {
	if (text.length <= limit) return text;
	if (/^[ -~]*$/.test(text.slice(0, limit))) return `${text.slice(0, limit - 1).trimEnd()}…`;
	let kept = "";
	for (const { segment } of segmenter.segment(text.slice(0, limit + 1))) {
		if (kept.length + segment.length >= limit) break;
		kept += segment;
	}
	return `${kept.trimEnd()}…`;
}
const window = 256;
/**
* The characters of a text as a reader sees them; one that is longer than `limit` units comes in code points. Looked at
* a window at a time: each step of a segmenter costs as much as the text that it was given is long.
*/
function* characters(text, limit) {
	let from = 0;
	let size = window;
	while (from < text.length) {
		const end = from + size;
		const cut = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "") ? end + 1 : end;
		const segments = Array.from(segmenter.segment(text.slice(from, cut)), ({ segment }) => segment);
		if (cut < text.length && segments.length > 1) segments.pop();
		else if (cut < text.length) {
			size *= 2;
			continue;
		}
		for (const segment of segments) {
			from += segment.length;
			if (segment.length <= limit) yield segment;
			else yield* segment;
		}
		size = window;
	}
}

Object.defineProperty(exports, "characters", {
  enumerable: true,
  get: function () {
    return characters;
  }
});
Object.defineProperty(exports, "clip", {
  enumerable: true,
  get: function () {
    return clip;
  }
});