/** Shorter values would redact half of every text, and keep nothing secret. */
const shortest = 4
/** `/health` is a path too; the keys in hook URLs are longer. */
const shortestPath = 16

/**
 * A function that replaces the secrets of this run in any text by `[redacted]`: each value as it is, as it is written
 * in a URL and in JSON, each line of it (a runner masks line by line), and the password of a secret that is a URL.
 * Values shorter than four characters are left alone.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = secretForms(secrets)
  if (forms.length === 0) return (text) => text
  const pattern = new RegExp(
    forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'g',
  )
  return (text) => text.replace(pattern, '[redacted]')
}

/** Every text in which a secret would be given away, the longest first: one that holds another is replaced whole. */
export function secretForms(secrets: readonly string[]): string[] {
  const forms = new Set(secrets.flatMap(formsOf).filter((form) => form.length >= shortest))
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

function formsOf(secret: string): string[] {
  const values = [secret, secret.trim(), ...secret.split(/\r?\n/), ...urlSecrets(secret)]
  return values.flatMap((value) => [
    value,
    inUrl(value, encodeURI),
    inUrl(value, encodeURIComponent),
    inJson(value),
  ])
}

function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}

/** What of a URL is secret: its password, its query, and a path that is long enough to be a key. Its host may be said. */
function urlSecrets(secret: string): string[] {
  if (!URL.canParse(secret)) return []
  const url = new URL(secret)
  const path = `${url.pathname}${url.search}`
  const secrets = [url.password, inUrl(url.password, decodeURIComponent), url.search.slice(1)]
  return path.length >= shortestPath ? [...secrets, path] : secrets
}

/** The text as a URL writes or reads it, or as it is where no URL could hold it. */
function inUrl(text: string, how: (text: string) => string): string {
  try {
    return how(text)
  } catch {
    return text
  }
}
