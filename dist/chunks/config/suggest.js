// src/config/suggest.ts
/**
* The word that was probably meant, or null when none is near: at most a third of its letters may differ.
* `replyTo`, `reply_to` and `Reply-To` are as near to `reply-to` as can be. Of equally near words the first wins.
*/
function suggest(word, known) {
	const plain = plainly(word);
	let best = null;
	let bestDistance = Math.floor(Math.max(plain.length, 3) / 3) + 1;
	for (const candidate of known) {
		const distance = editDistance(plain, plainly(candidate), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function plainly(word) {
	return word.toLowerCase().replace(/[-_\s]/g, "");
}
/**
* Letters to insert, remove, replace or swap with their neighbour (optimal string alignment); `limit` when it is
* at least that much, so that a long word costs nothing.
*/
function editDistance(left, right, limit) {
	if (Math.abs(left.length - right.length) >= limit) return limit;
	let beforeLast = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= right.length; column += 1) {
			const same = left[row - 1] === right[column - 1];
			const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current[column] = Math.min((last[column] ?? limit) + 1, (current[column - 1] ?? limit) + 1, (last[column - 1] ?? limit) + (same ? 0 : 1), swapped ? (beforeLast[column - 2] ?? limit) + 1 : limit);
		}
		beforeLast = last;
		last = current;
	}
	return Math.min(last[right.length] ?? limit, limit);
}

export { suggest as t };