import type { CheckConfiguration } from '../config/check-schema.ts'
import { milliseconds } from '../config/durations.ts'
import type { EnvironmentConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import { asksAddress, inOrder, placesOf } from './check-place.ts'
import { chosenGroups, decidingRule, groupsOf, type PlanGroup } from './group.ts'
import type { Rule } from './quorum.ts'
import { toTargets } from './target.ts'
import { checkName, usableCheck } from './usable-check.ts'

export type HttpCheck = Extract<CheckConfiguration, { kind: 'http' }>
export type TcpCheck = Extract<CheckConfiguration, { kind: 'tcp' }>
export type CommandCheck = Extract<CheckConfiguration, { kind: 'command' }>

/** One address that serves the product: a region, a tenant, an instance. */
export interface Target {
  readonly name: string
  /** http or https, without user, query, fragment and final slash; null: the environment as a whole, for checks that have no address. */
  readonly url: string | null
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
  /** Fails in a row, of a pair that was passing, that are a regression. */
  readonly failures: number
  /** Changes from pass to fail during the bake that are forgiven. */
  readonly flaps: number
}

export interface Expectation {
  readonly version: string
  readonly commit: string | null
  /** SHA-256 of the artifacts that were announced or delivered, lower-case hex; any of them is the right one. */
  readonly digests?: readonly string[]
  /** The environment and package that are checked, for checks that ask others about them. */
  readonly environment?: string
  readonly package?: string | null
}

/** One check on one target: what is probed again and again. */
export interface Pair {
  readonly id: string
  /** The check's name. */
  readonly name: string
  readonly check: CheckConfiguration
  readonly target: Target
  /** Optional pairs, and those of optional groups, are evidence, and decide nothing of the whole. */
  readonly required: boolean
  readonly expected: Expectation
}

/** What will be probed: every check on every target, what they must show, and how many of them must. */
export interface Plan {
  readonly pairs: readonly Pair[]
  readonly timing: Timing
  readonly expected: Expectation
  /** What must hold for the release to be delivered. */
  readonly rule: Rule
  /** Group by group; one without a name where there are no groups, none where nothing but the whole is checked. */
  readonly groups: readonly PlanGroup[]
  /** Whether another version outside the quorum is borne with. */
  readonly allowMixed: boolean
  /** The groups that are looked at, where that is not everything. */
  readonly partial: readonly string[] | null
  readonly warnings: readonly string[]
}

/** Without a configured check the service must at least answer; what it then says of its version counts. */
const defaultCheck: HttpCheck = { kind: 'http', path: '/' }
/** Fails in a row that are a regression: the kubelet's default for a liveness probe. */
const defaultFailures = 3
/** Changes from pass to fail that are forgiven: one lost packet must not page, two are a signal. */
const defaultFlaps = 1

/**
 * What is probed in an environment. Checks of an address (http, tcp, tls, command) are made on each target; the others
 * once for the environment, or once for each group or target that their `on` names. `asked` restricts it to groups:
 * then what is checked of the environment as a whole is left out, with a warning.
 *
 * Throws CONFIG_INVALID when nothing or nothing required is checked, when a target is checked by nothing, when two
 * targets or two checks have one name, when a quorum can never hold, and when a target, path, locator, command, `on` or
 * group cannot work; USAGE when a group of `asked` is not there.
 */
export function planVerification(
  environmentName: string,
  environment: EnvironmentConfiguration,
  expected: Expectation,
  asked: readonly string[] | null = null,
): Plan {
  const place = `environments.${environmentName}`
  const everywhere = toTargets(environment, place)
  const targets = everywhere.filter((_, index) => isAbout(environment.targets[index], expected))
  const checks = namedChecks(environment, environmentName, expected)
  const chosen = chosenGroups(targets, asked, environmentName)
  const all = checks.flatMap((one, index) =>
    placesOf(one.check, { targets: everywhere, environmentName, place: `${place}.checks[${index}]` })
      .filter((target) => isAbout(one.check, expected) && isHere(target, targets))
      .map((target) => ({ ...one, target })),
  )
  const looked = all.filter(({ target }) => chosen === null || chosen.includes(target.group ?? ''))
  const isOptional = (group: string | null): boolean =>
    chosen === null && group !== null && environment.groups?.[group]?.required === false
  const pairs = inOrder(looked, targets).map(({ name, check, target }) => ({
    id: `${name} @ ${target.name}`,
    name,
    check,
    target,
    required: (check.required ?? true) && !isOptional(target.group),
    expected,
  }))
  if (!pairs.some(({ required }) => required)) {
    throw invalid(`${place} has no required check${chosen ? ` on ${chosen.join(', ')}` : ''}.`, {
      hint: 'Without one nothing could ever be verified: remove a `required: false`, or widen an `on` or `packages`.',
    })
  }
  const groups = groupsOf(pairs, targets, { environment, place, chosen })
  const leftOut = new Set(all.filter(({ target }) => target.group === null).map(({ name }) => name))
  const isPartial = looked.length < all.length
  return {
    pairs,
    timing: toTiming(environmentName, environment),
    expected,
    rule: decidingRule(pairs, groups, { environment, place, chosen }),
    groups,
    allowMixed: environment['allow-mixed'] ?? false,
    partial: isPartial ? chosen : null,
    warnings:
      isPartial && leftOut.size > 0
        ? [`not checked, for it is not of these groups alone: ${[...leftOut].toSorted().join(', ')}`]
        : [],
  }
}

/** Whether the answers of a check must say which release they come from. An http answer may do so unasked. */
export function claimsRelease(check: CheckConfiguration): boolean {
  switch (check.kind) {
    case 'http':
      return (check.version ?? 'none') !== 'none' || check.commit !== undefined
    case 'instances':
    case 'kubernetes':
      return true
    default:
      return false
  }
}

/**
 * How many passing samples a pair must give. Only an address may have a balancer behind it that must be sampled; what
 * counts instances, asks another system or runs a command is believed after `successes`, and a person after one.
 */
export function samplesNeeded(pair: Pair, timing: Timing): number {
  const { kind } = pair.check
  if (kind === 'http' || kind === 'tcp' || kind === 'tls') return timing.samples
  return successesNeeded(pair, timing)
}

/** How many passes in a row make a pair pass. */
export function successesNeeded({ check }: Pair, timing: Timing): number {
  return check.kind === 'manual' ? 1 : timing.successes
}

/** The URL that an http check asks: the target's own path, then the check's. */
export function probeUrl(target: Target, check: HttpCheck): URL {
  return new URL(`${target.url ?? ''}${check.path}`)
}

/** Whether a target or a check is about the package that is expected; in a single product all of them are. */
function isAbout(
  configured: EnvironmentConfiguration['targets'][number] | CheckConfiguration | undefined,
  { package: part = null }: Expectation,
): boolean {
  const packages = typeof configured === 'object' ? configured.packages : undefined
  return part === null || packages === undefined || packages.includes(part)
}

/** A group is where one of its targets is; what is asked of the environment as a whole is everywhere. */
function isHere({ name, url, group }: Target, targets: readonly Target[]): boolean {
  if (url === null && group === null) return true
  return targets.some((target) => (url === null ? target.group === group : target.name === name))
}

interface NamedCheck {
  readonly name: string
  readonly check: CheckConfiguration
}

function namedChecks(
  environment: EnvironmentConfiguration,
  environmentName: string,
  expected: Expectation,
): NamedCheck[] {
  const place = `environments.${environmentName}`
  if (environment.targets.length === 0 && environment.checks.every(asksAddress)) {
    throw invalid(`${place} has no targets, so there is nothing to check.`, {
      hint: `Add where it runs, for example: environments: { ${environmentName}: { targets: [https://api.example.com] } }`,
    })
  }
  const checks = (environment.checks.length === 0 ? [defaultCheck] : environment.checks).map(
    (check, index) => ({
      name: check.name ?? checkName(check),
      check: usableCheck(check, `${place}.checks[${index}]`),
    }),
  )
  // What is about other packages is not asked now, so each package may have a check of the same path.
  refuseDoubles(
    checks.filter(({ check }) => isAbout(check, expected)),
    place,
  )
  if (checks.every(({ check }) => check.required === false)) {
    throw invalid(`${place}.checks are all optional, so nothing could ever be verified.`, {
      hint: 'Remove `required: false` from at least one check.',
    })
  }
  return checks
}

function refuseDoubles(checks: readonly NamedCheck[], place: string): void {
  const seen = new Set<string>()
  for (const { name } of checks) {
    if (seen.has(name)) {
      throw invalid(
        `${place}.checks has two entries of the name "${name}", whose answers could not be told apart.`,
        {
          hint: 'Give one of them another `name`, or remove it.',
        },
      )
    }
    seen.add(name)
  }
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
    failures: timing.failures ?? defaultFailures,
    flaps: timing.flaps ?? defaultFlaps,
  }
}

function invalid(message: string, details: { readonly hint?: string } = {}): WaybillError {
  return new WaybillError('CONFIG_INVALID', message, details)
}
