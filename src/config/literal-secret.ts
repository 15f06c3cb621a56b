import { replaceReferences } from './secrets.ts'

/** Values whose form alone gives them away, by what a person would call them. */
const tokenForms: readonly (readonly [name: string, form: RegExp])[] = [
  ['a Slack token', /\bxox[a-z](?:\.xox[a-z])?-[\w-]{3,}|\bxapp-[\w-]{3,}/],
  ['a signing secret', /\bwhsec_[\w+/=-]{3,}/],
  ['a GitHub token', /\bgh[a-z]_\w{20,}|\bgithub_pat_\w{20,}/],
  ['a GitLab token', /\bglpat-[\w-]{10,}/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a private key', /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/],
]

/** The kind of token that is written out in a text, or null. Knows only forms that nothing else has. */
export function literalToken(text: string): string | null {
  return tokenForms.find(([, form]) => form.test(text))?.[0] ?? null
}

/** The text without the tokens that `literalToken` finds: for messages that show what somebody wrote. */
export function withoutTokens(text: string): string {
  return tokenForms.reduce(
    (shown, [, form]) => shown.replace(new RegExp(form.source, 'g'), '[redacted]'),
    text,
  )
}

const secretParameters = new Set([
  'token',
  'access_token',
  'private_token',
  'auth',
  '_authtoken',
  'sig',
  'signature',
  'api_key',
  'apikey',
  'key',
  'password',
])

/** The kind of secret in the URLs that are written out in a text, or null: a password, or a key in a query. */
export function literalUrlSecret(text: string): string | null {
  for (const [url] of text.matchAll(/\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>]+/gi)) {
    const found = secretOfUrl(url)
    if (found !== null) return found
  }
  return null
}

function secretOfUrl(text: string): string | null {
  const url = readUrl(text)
  // A password with a `/` or a `#` makes a URL that cannot be read, and is a password all the same.
  if (url === null) return /:\/\/[^/@:]*:[^@]+@/.test(text) ? 'a URL with a password' : null
  if (isLiteral(url.password)) return 'a URL with a password'
  if (isLiteral(url.username) && /^https?:$/.test(url.protocol)) return 'a URL with a user name'
  const secret = [...url.searchParams].some(
    ([name, value]) =>
      isLiteral(value) &&
      (secretParameters.has(name.toLowerCase()) || /^x-(?:amz|goog)-(?:sig|cred|sec)/i.test(name)),
  )
  return secret ? 'a URL with a key in its query' : null
}

const hookHost =
  /^(?:hooks\.slack\.com|(?:\w+\.)?discord(?:app)?\.com|chat\.googleapis\.com|.+\.webhook\.office\.com|.+\.logic\.azure\.com|.+\.powerplatform\.com)$/i

/**
 * The kind of secret in a hook's URL, or null. The address of a hook is often its key: of those hosts, and of
 * every hook with a query, no part may be written out.
 */
export function literalHook(text: string): string | null {
  const url = readUrl(text)
  if (url === null) return null
  if ([...url.searchParams].some(([, value]) => isLiteral(value))) return 'a hook URL with a query'
  return hookHost.test(url.hostname) && !url.pathname.includes(placeholder)
    ? 'a hook URL that is its own key'
    : null
}

const placeholder = 'waybill-reference'

function isLiteral(value: string): boolean {
  return value !== '' && !value.includes(placeholder)
}

/** Reads a URL in which a word stands for each `${NAME}`; a URL that is one reference is none. */
function readUrl(text: string): URL | null {
  const masked = replaceReferences(text, placeholder)
  return URL.canParse(masked) ? new URL(masked) : null
}
