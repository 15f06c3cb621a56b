import { milliseconds } from '../config/durations.ts'
import type { CheckConfiguration, EnvironmentConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import { parseJsonPath } from './json-path.ts'

export type HttpCheck = Extract<CheckConfiguration, { kind: 'http' }>
export type TcpCheck = Extract<CheckConfiguration, { kind: 'tcp' }>
export type CommandCheck = Extract<CheckConfiguration, { kind: 'command' }>

/** One address that serves the product: a region, a tenant, an instance. */
export interface Target {
  readonly name: string
  /** http or https, without user, query, fragment and final slash. */
  readonly url: string
  readonly group: string | null
}

/** Limits of a verification; all times in milliseconds. */
export interface Timing {
  readonly intervalMs: number
  readonly timeoutMs: number
  /** Consecutive passes before a pair counts as passing. */
  readonly successes: number
  /** Fresh passing samples of each pair since it was last stale, before it may be called healthy. */
  readonly samples: number
  readonly bakeMs: number
  readonly deadlineMs: number
}

export interface Expectation {
  readonly version: string
  readonly commit: string | null
}

/** One check on one target: what is probed again and again. */
export interface Pair {
  readonly id: string
  /** The check's name. */
  readonly name: string
  readonly check: CheckConfiguration
  readonly target: Target
  /** Optional pairs are evidence, and decide nothing. */
  readonly required: boolean
  readonly expected: Expectation
}

/** What will be probed: every check on every target, and what they must show. */
export interface Plan {
  readonly pairs: readonly Pair[]
  readonly timing: Timing
  readonly expected: Expectation
}

/** Without a configured check the service must at least answer; that makes no version claim (coverage L0). */
const defaultCheck: HttpCheck = { kind: 'http', path: '/' }

/**
 * Every check on every target of an environment. Throws CONFIG_INVALID when there is no target, when nothing is
 * required, when two targets or two checks have one name, and when a target, path, locator or command cannot work.
 */
export function planVerification(
  environmentName: string,
  environment: EnvironmentConfiguration,
  expected: Expectation,
): Plan {
  const place = `environments.${environmentName}`
  const targets = environment.targets.map((target, index) => toTarget(target, `${place}.targets[${index}]`))
  if (targets.length === 0) {
    throw invalid(`${place} has no targets, so there is nothing to check.`, {
      hint: `Add where it runs, for example:\nenvironments:\n  ${environmentName}:\n    targets: [https://api.example.com]`,
    })
  }
  const checks = (environment.checks.length === 0 ? [defaultCheck] : environment.checks).map(
    (check, index) => ({
      name: check.name ?? checkName(check),
      check: usable(check, `${place}.checks[${index}]`),
    }),
  )
  refuseDoubles(targets, `${place}.targets`)
  refuseDoubles(checks, `${place}.checks`)
  if (checks.every(({ check }) => check.required === false)) {
    throw invalid(`${place}.checks are all optional, so nothing could ever be verified.`, {
      hint: 'Remove `required: false` from at least one check.',
    })
  }
  const pairs = targets.flatMap((target) =>
    checks.map(({ name, check }) => {
      return {
        id: `${name} @ ${target.name}`,
        name,
        check,
        target,
        required: check.required ?? true,
        expected,
      }
    }),
  )
  return { pairs, timing: toTiming(environmentName, environment), expected }
}

/** Whether the answers of a check say which release they come from. */
export function claimsRelease(check: CheckConfiguration): boolean {
  return check.kind === 'http' && (check.version !== undefined || check.commit !== undefined)
}

/**
 * How many passing samples a pair must give. A command runs as often as it needs to be believed and not as often as a
 * balancer needs to be sampled: `successes` times.
 */
export function samplesNeeded(pair: Pair, timing: Timing): number {
  return pair.check.kind === 'command' ? timing.successes : timing.samples
}

/** The URL that an http check asks: the target's own path, then the check's. */
export function probeUrl(target: Target, check: HttpCheck): URL {
  return new URL(`${target.url}${check.path}`)
}

function toTiming(environmentName: string, { production, timing }: EnvironmentConfiguration): Timing {
  const isProduction = production ?? environmentName === 'production'
  return {
    intervalMs: milliseconds(timing.interval),
    timeoutMs: milliseconds(timing.timeout),
    successes: timing.successes,
    samples: timing.samples,
    bakeMs: milliseconds(timing.bake ?? (isProduction ? '2m' : '0s')),
    deadlineMs: milliseconds(timing.deadline),
  }
}

function toTarget(configured: EnvironmentConfiguration['targets'][number], place: string): Target {
  const { url: text, name, group } = typeof configured === 'string' ? { url: configured } : configured
  // A value that is no URL is not repeated: it may be a password in the wrong place.
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw invalid(`${place} is not an http or https URL.`, { hint: 'Write it as https://api.example.com' })
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    throw invalid(`${place} has a user name or a password in its URL (${url.host}).`, {
      hint: 'Remove it: an address is part of the evidence, which is kept. Check an address that needs no login.',
    })
  }
  if (url.search !== '' || url.hash !== '') {
    throw invalid(`${place} has a query or a fragment (${url.host}).`, {
      hint: 'Write the query in the `path` of the check.',
    })
  }
  const path = url.pathname.replace(/\/+$/, '')
  return { name: name ?? `${url.host}${path}`, url: `${url.origin}${path}`, group: group ?? null }
}

function checkName(check: CheckConfiguration): string {
  switch (check.kind) {
    case 'http':
      return `http ${check.path.split('?')[0]}`
    case 'tcp':
      return `tcp ${check.port}`
    case 'command':
      // The words after the first may be secret.
      return `command ${typeof check.run === 'string' ? check.run.trim().split(/\s/)[0] : check.run[0]}`
  }
}

function usable(check: CheckConfiguration, place: string): CheckConfiguration {
  switch (check.kind) {
    case 'http':
      if (!check.path.startsWith('/')) {
        throw invalid(`${place}.path does not start with a slash: ${check.path}`, {
          hint: 'Write only the path, such as /health; the host comes from the target.',
        })
      }
      refuseLocator(check.version, `${place}.version`)
      refuseLocator(check.commit, `${place}.commit`)
      return check
    case 'tcp':
      if (check.port < 1 || check.port > 65_535) {
        throw invalid(`${place}.port is ${check.port}; ports go from 1 to 65535.`)
      }
      return check
    case 'command':
      if ((typeof check.run === 'string') !== check.shell) {
        throw invalid(`${place}.run must be a list of words, or one text with \`shell: true\`.`, {
          hint: 'Without a shell: run: [npm, run, smoke]\nWith one: run: "npm run smoke && ./probe.sh", shell: true',
        })
      }
      return check
  }
}

function refuseLocator(locator: string | undefined, place: string): void {
  if (locator === undefined || parseJsonPath(locator) !== null || /^header:[\w-]+$/i.test(locator)) return
  throw invalid(`${place} is neither a path into JSON nor a header: ${locator}`, {
    hint: 'Write $.version (RFC 9535, one value), or header:X-Version',
  })
}

function refuseDoubles(named: readonly { readonly name: string }[], place: string): void {
  const names = named.map(({ name }) => name)
  const double = names.find((name, index) => names.indexOf(name) !== index)
  if (double === undefined) return
  throw invalid(`${place} has two entries of the name "${double}", whose answers could not be told apart.`, {
    hint: 'Give one of them another `name`, or remove it.',
  })
}

function invalid(message: string, details: { readonly hint?: string } = {}): WaybillError {
  return new WaybillError('CONFIG_INVALID', message, details)
}
