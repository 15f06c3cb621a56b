// src/delivery/quorum.ts
/** How many of `count` a quorum asks for; null for one that could never hold. A share is rounded up. */
function neededOf(quorum, count) {
	const needed = quorum === "all" ? count : wanted(quorum, count);
	return needed >= 1 && needed <= count ? needed : null;
}
function wanted(quorum, count) {
	if (typeof quorum === "number") return quorum;
	const percent = /^(\d{1,3})%$/.exec(quorum)?.[1];
	return percent === void 0 ? NaN : Math.ceil(count * Number(percent) / 100);
}
/** The rule that all of these hold. */
function allOf(rules) {
	return {
		kind: "of",
		atLeast: rules.length,
		rules
	};
}
/**
* Whether a rule holds, given what is known of each pair: `yes` when enough hold whatever the unknown ones turn out to
* be, `no` when too few would hold even if all of them did, else `unknown` (Kleene's strong logic of three values).
*/
function evaluate(rule, known) {
	if (rule.kind === "pair") return known(rule.pair);
	if (rule.rules.length === 0) return "unknown";
	let holding = 0;
	let open = 0;
	for (const one of rule.rules) {
		const truth = evaluate(one, known);
		if (truth === "yes") holding += 1;
		if (truth === "unknown") open += 1;
	}
	if (holding >= rule.atLeast) return "yes";
	return holding + open < rule.atLeast ? "no" : "unknown";
}
/** The pairs of a rule, in order. */
function pairsOf(rule) {
	return rule.kind === "pair" ? [rule.pair] : rule.rules.flatMap(pairsOf);
}

Object.defineProperty(exports, "allOf", {
  enumerable: true,
  get: function () {
    return allOf;
  }
});
Object.defineProperty(exports, "evaluate", {
  enumerable: true,
  get: function () {
    return evaluate;
  }
});
Object.defineProperty(exports, "neededOf", {
  enumerable: true,
  get: function () {
    return neededOf;
  }
});
Object.defineProperty(exports, "pairsOf", {
  enumerable: true,
  get: function () {
    return pairsOf;
  }
});