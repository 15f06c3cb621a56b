/** How many of several must hold: all of them, a number, or a share such as `80%`. */
export type Quorum = number | string

/** What is known of a condition. Silence is `unknown`, and never one of the others. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Which pairs decide together: a pair, or so many of several rules. */
export type Rule =
  | { readonly kind: 'pair'; readonly pair: string }
  | { readonly kind: 'of'; readonly atLeast: number; readonly rules: readonly Rule[] }

/** How many of `count` a quorum asks for; null for one that could never hold. A share is rounded up. */
export function neededOf(quorum: Quorum, count: number): number | null {
  const needed = quorum === 'all' ? count : wanted(quorum, count)
  return needed >= 1 && needed <= count ? needed : null
}

function wanted(quorum: Quorum, count: number): number {
  if (typeof quorum === 'number') return quorum
  const percent = /^(\d{1,3})%$/.exec(quorum)?.[1]
  return percent === undefined ? Number.NaN : Math.ceil((count * Number(percent)) / 100)
}

/** The rule that all of these hold. */
export function allOf(rules: readonly Rule[]): Rule {
  return { kind: 'of', atLeast: rules.length, rules }
}

/**
 * Whether a rule holds, given what is known of each pair: `yes` when enough hold whatever the unknown ones turn out to
 * be, `no` when too few would hold even if all of them did, else `unknown` (Kleene's strong logic of three values).
 */
export function evaluate(rule: Rule, known: (pair: string) => Truth): Truth {
  if (rule.kind === 'pair') return known(rule.pair)
  // Of nothing nothing is known.
  if (rule.rules.length === 0) return 'unknown'
  let holding = 0
  let open = 0
  for (const one of rule.rules) {
    const truth = evaluate(one, known)
    if (truth === 'yes') holding += 1
    if (truth === 'unknown') open += 1
  }
  if (holding >= rule.atLeast) return 'yes'
  return holding + open < rule.atLeast ? 'no' : 'unknown'
}

/** The pairs of a rule, in order. */
export function pairsOf(rule: Rule): string[] {
  return rule.kind === 'pair' ? [rule.pair] : rule.rules.flatMap(pairsOf)
}
