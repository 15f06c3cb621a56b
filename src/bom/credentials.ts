const secretKeys: ReadonlySet<string> = new Set([
  'access_token',
  'api_key',
  'apikey',
  'auth',
  '_auth',
  '_authtoken',
  '_password',
  'key',
  'password',
  'private_token',
  'sig',
  'signature',
  'token',
])
const secretPrefixes = ['x-amz-', 'x-goog-']

/**
 * Removes user names, passwords and secret query keys from every URL in a text. `git@` stays: it names the
 * protocol's account and not a person. Linear in the length of the text.
 */
export function withoutCredentials(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => withoutSecretPairs(withoutUser(word)))
    .join('')
}

/**
 * The same for a text that is no address and may look like one: `user:password@host/path`, `user@host:path`, and an address
 * whose password has a slash.
 */
export function withoutAccount(text: string): string {
  return withoutCredentials(text)
    .replace(/^[^/\\\s@]+@(?=[\w.-]+[:/\\])/, '')
    .replace(/^([a-z][\w+.-]*:[/\\]+)[^/\\]*:\d+[/\\].*[^/\\]@/is, '$1')
}

/**
 * A URL fit for publication: without credentials, escaped as RFC 3987 wants it. Takes the short form of ssh
 * (`git@host:path`). Null for what is no absolute URL: then nobody can tell what in it is a secret.
 */
export function publicUrl(text: string): string | null {
  if (isPlain(text)) return text
  const clean = withoutCredentials(text.trim())
  const short = /^([^\s@/:]+)(?::[^\s@/]*)?@([^\s@/:]+):(?!\/\/)(.*)$/.exec(clean)
  const long = short
    ? `ssh://${short[1] === 'git' ? 'git@' : ''}${short[2]}/${short[3]}`
    : // The short form's colon inside the long form: git+ssh://git@host:owner/name.git.
      clean.replace(/^((?:git\+)?(?:ssh|git):\/\/git@[^/:]+):(?!\d+(?:[/?#]|$))/i, '$1/')
  // A password with a slash ends the authority too early: user:12/34@host looks like the port 12 of the host user.
  if (/^[^/]*\/\/[^/]*:\d+[/?#].*[^/]@/.test(long)) return null
  let url: URL
  try {
    url = new URL(long)
  } catch {
    return null
  }
  if (url.host === '') return null
  url.password = ''
  if (url.username !== 'git') url.username = ''
  const escaped = url.href.replace(/[\s"'<>[\]\\^`{|}]|%(?![0-9a-f]{2})/gi, encode)
  // A fragment has no `#` of its own (RFC 3986, section 3.5).
  const fragment = escaped.indexOf('#') + 1
  return fragment === 0
    ? escaped
    : escaped.slice(0, fragment) + escaped.slice(fragment).replaceAll('#', '%23')
}

const plain = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]+(?:\/[\w@+~-][\w@+~.-]*)+$/

/** What almost every address of a lockfile is: nothing in it can be a secret, and parsing it would give it again. */
function isPlain(text: string): boolean {
  return plain.test(text)
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** Browsers and git take one slash, or the other one, for two. */
function withoutUser(word: string): string {
  return word.replace(
    /(\/\/|(?<=[a-z]{2}:)[/\\]+)([^/?#\\]*)@/gi,
    (_, slashes: string, user: string) => slashes + (user === 'git' ? 'git@' : ''),
  )
}

/** `;` separates pairs too (HTML 4), and some services put their token behind `#`. */
function withoutSecretPairs(word: string): string {
  const start = word.search(/[?#]/)
  if (start < 0) return word
  const pieces = word.slice(start).split(/([?#&;])/)
  if (!pieces.some(isSecret)) return word
  let kept = ''
  let separator = ''
  for (const piece of pieces) {
    if (/^[?#&;]$/.test(piece)) {
      // After a removed pair its separator is still waiting: the first of several opens the list.
      separator =
        separator === '' || piece === '#' || (separator !== '?' && separator !== '#') ? piece : separator
    } else if (piece !== '' && !isSecret(piece)) {
      kept += separator + piece
      separator = ''
    }
  }
  return word.slice(0, start) + kept
}

function isSecret(pair: string): boolean {
  const equals = pair.indexOf('=')
  if (equals < 0) return false
  const key = decoded(pair.slice(0, equals)).toLowerCase()
  if (secretKeys.has(key) || secretPrefixes.some((prefix) => key.startsWith(prefix))) return true
  // An address inside the value, such as ?from=https%3A%2F%2Fuser%3Apassword%40host.
  const value = decoded(pair.slice(equals + 1))
  return value !== withoutUser(value)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
