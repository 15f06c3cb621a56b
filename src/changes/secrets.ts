/** A secret found in a commit message: which rule, never the value. */
export interface SecretFinding {
  readonly commit: string
  readonly rule: string
}

/**
 * Shapes that are secrets wherever they stand, after their issuers' documentation. Each begins with a literal
 * that is rare in prose, so that a message is looked at once and quickly.
 */
const rules: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: 'aws-access-key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { rule: 'github-token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/g },
  { rule: 'gitlab-token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g },
  { rule: 'slack-token', pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g },
  { rule: 'slack-hook', pattern: /\bhttps:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]+/g },
  { rule: 'npm-token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { rule: 'webhook-secret', pattern: /\bwhsec_[A-Za-z0-9+/=]{16,}/g },
  {
    rule: 'private-key',
    pattern:
      /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?!-----END)[\s\S])*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
  },
  // The scheme and the host are no secret, and say where the password was for.
  {
    rule: 'url-password',
    pattern: /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{1,200}:[^\s/@]{1,200}(?=@)/g,
  },
]

const anything =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|hooks\.slack\.com|npm_|whsec_|PRIVATE KEY|:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/

const noRules: readonly string[] = []

/** Whether a text holds anything that begins like a secret. */
export function mayHoldSecret(text: string): boolean {
  return anything.test(text)
}

/** The message with every secret replaced by `[redacted]`, and the names of the rules that found one. */
export function redactSecrets(message: string): {
  readonly message: string
  readonly rules: readonly string[]
} {
  if (!mayHoldSecret(message)) return { message, rules: noRules }
  const found = new Set<string>()
  let text = message
  for (const { rule, pattern } of rules)
    text = text.replace(pattern, () => {
      found.add(rule)
      return '[redacted]'
    })
  return { message: text, rules: [...found] }
}
