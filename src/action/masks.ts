import { secretForms } from '../config/redact.ts'
import { forgeTokens, referencesIn } from '../config/secrets.ts'

/** What holds a secret whatever `waybill.yml` says. */
const always = [
  'INPUT_GITHUB-TOKEN',
  'INPUT_TOKEN',
  ...forgeTokens,
  'WAYBILL_RECIPIENT_KEY',
  'WAYBILL_RECIPIENT_KEY_PREVIOUS',
  'WAYBILL_LEDGER_KEY',
  'SMTP_URL',
  'SLACK_BOT_TOKEN',
  'HOOK_SECRET',
  'DKIM_KEY',
]
/** What git hands to the forge in place of a token (RFC 7617). */
const tokens = ['INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'WAYBILL_PUSH_TOKEN']
/** Values that everybody knows, and whose masks would leave a log of asterisks. */
const known = ['true', 'false', 'null', 'none']
/** Variables that are no secret of anybody, whoever names them: of the runner, and of the shell. */
const open =
  /^(?:GITHUB_(?!TOKEN$)|RUNNER_|ACTIONS_(?!.*TOKEN)|(?:CI|HOME|LANG|PATH|PWD|SHELL|USER|NODE_ENV)$)/

/** The secrets of a step: what the variables that it is known by hold, and those that `configuration` takes from it as `${NAME}`. */
export function secretsOfStep(
  environment: Readonly<Record<string, string | undefined>>,
  configuration: string | null,
): string[] {
  const named = referencesIn(configuration ?? '')
  const values = [...always, ...named.filter((name) => !open.test(name))].map((name) => environment[name])
  return [...new Set(values)].filter((value) => value !== undefined).filter((value) => !known.includes(value))
}

/**
 * Every text that the log must not show: of each secret its lines, what of a URL is secret, as it is written in JSON and in
 * URLs. The runner looks at a log line by line, so that a value of several lines is none of them.
 */
export function masksOf(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[],
): string[] {
  const basic = tokens.flatMap((name) => {
    const token = environment[name]
    return token ? [Buffer.from(`x-access-token:${token}`).toString('base64')] : []
  })
  return secretForms([...secrets, ...basic]).filter(
    (form) => !/[\r\n]/.test(form) && form.trim().length >= 4 && !known.includes(form.trim()),
  )
}
