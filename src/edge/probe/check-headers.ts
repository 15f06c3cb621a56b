import { createRedactor } from '../../config/redact.ts'
import { hasReference, resolveSecret } from '../../config/secrets.ts'

export interface CheckHeaders {
  readonly headers: Readonly<Record<string, string>>
  /** Takes the secrets of the headers out of whatever a server gives back. */
  readonly redact: (text: string) => string
}

/** The headers of a check with its `${NAME}` filled in. Throws SECRET_MISSING. */
export function resolveHeaders(
  headers: Readonly<Record<string, string>>,
  variable: (name: string) => string | undefined,
): CheckHeaders {
  const secrets: string[] = []
  const resolved = Object.entries(headers).map(([name, text]) => {
    const value = resolveSecret(text, variable, `the header ${name} of a check`)
    // `Bearer` and the like are no secret; what follows them is.
    if (hasReference(text)) secrets.push(value, ...value.split(/\s+/).slice(-1))
    return [name, value] as const
  })
  return { headers: Object.fromEntries(resolved), redact: createRedactor(secrets) }
}
