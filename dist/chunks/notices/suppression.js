// src/notices/suppression.ts
const neverLeft = {
	everywhere: null,
	audiences: /* @__PURE__ */ new Map(),
	back: /* @__PURE__ */ new Set()
};
/** Folds `suppression.added` and `suppression.lifted` in the order of the ledger; other entries are passed over. Linear. */
function foldSuppressions(entries) {
	const keys = /* @__PURE__ */ new Map();
	for (const { kind, at, payload } of entries) {
		if (kind !== "suppression.added" && kind !== "suppression.lifted") continue;
		const { keyId, audience, recipients } = payload;
		const standings = keys.get(keyId) ?? /* @__PURE__ */ new Map();
		keys.set(keyId, standings);
		for (const recipient of recipients) {
			const before = standings.get(recipient) ?? neverLeft;
			const after = kind === "suppression.added" ? left(before, {
				at,
				audience
			}) : cameBack(before, audience);
			if (after.everywhere === null && after.audiences.size === 0) standings.delete(recipient);
			else standings.set(recipient, after);
		}
	}
	return keys;
}
function left(before, suppression) {
	const { audience } = suppression;
	if (audience === null) return {
		...before,
		everywhere: before.everywhere ?? suppression,
		back: neverLeft.back
	};
	const audiences = new Map(before.audiences);
	if (!audiences.has(audience)) audiences.set(audience, suppression);
	return {
		...before,
		audiences,
		back: without(before.back, audience)
	};
}
function cameBack(before, audience) {
	if (audience === null) return neverLeft;
	const audiences = new Map(before.audiences);
	audiences.delete(audience);
	const back = before.everywhere === null ? before.back : /* @__PURE__ */ new Set([...before.back, audience]);
	return {
		...before,
		audiences,
		back
	};
}
function without(names, name) {
	return names.has(name) ? new Set([...names].filter((one) => one !== name)) : names;
}
/**
* What keeps a reader from getting messages of an audience, under whichever of their names it was recorded; null when
* nothing does. With `audience` null: what keeps them from all messages.
*/
function suppressionOf(suppressions, names, audience) {
	for (const { keyId, recipient } of names) {
		const found = standingIn(suppressions.get(keyId)?.get(recipient), audience);
		if (found !== null) return found;
	}
	return null;
}
function standingIn(standing, audience) {
	if (!standing) return null;
	const { everywhere, audiences, back } = standing;
	if (audience === null) return back.size === 0 ? everywhere : null;
	return audiences.get(audience) ?? (back.has(audience) ? null : everywhere);
}
/** The names under which there is anything about a reader that `lifted` would change. */
function suppressedNames(suppressions, names, audience) {
	return names.filter(({ keyId, recipient }) => {
		const standing = suppressions.get(keyId)?.get(recipient);
		return standing !== void 0 && (audience === null || standingIn(standing, audience) !== null);
	});
}
/** Suppressions under keys that are not at hand, by key: nobody can tell whom they are about. Lost keys are not among them. */
function unreadableSuppressions(suppressions, keys) {
	const known = /* @__PURE__ */ new Set([...keys.all.map(({ id }) => id), ...keys.lost]);
	return [...suppressions].filter(([keyId, standings]) => !known.has(keyId) && standings.size > 0).map(([keyId, standings]) => ({
		keyId,
		count: standings.size
	})).sort((a, b) => a.keyId < b.keyId ? -1 : 1);
}

Object.defineProperty(exports, "foldSuppressions", {
  enumerable: true,
  get: function () {
    return foldSuppressions;
  }
});
Object.defineProperty(exports, "suppressedNames", {
  enumerable: true,
  get: function () {
    return suppressedNames;
  }
});
Object.defineProperty(exports, "suppressionOf", {
  enumerable: true,
  get: function () {
    return suppressionOf;
  }
});
Object.defineProperty(exports, "unreadableSuppressions", {
  enumerable: true,
  get: function () {
    return unreadableSuppressions;
  }
});