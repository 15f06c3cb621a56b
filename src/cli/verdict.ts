import type { Verdict } from '../delivery/verdict.ts'
import { exitCodes, type ExitCode } from '../errors.ts'
import type { Outcome, Remark } from './outcome.ts'

export function verdictExitCode({ verdict }: Verdict): ExitCode {
  switch (verdict) {
    case 'healthy':
      return exitCodes.done
    case 'unhealthy':
      return exitCodes.unhealthy
    case 'inconclusive':
      return exitCodes.inconclusive
  }
}

/** The verdict and, when it is not healthy, expected and observed side by side; `lenient` only warns of an inconclusive one. */
export function verdictRemarks(verdict: Verdict, lenient = false): Remark[] {
  const seen = Object.entries(verdict.observed).map(([version, count]) => `${version} (${count} answers)`)
  const expected = `expected ${verdict.expected.version}, saw ${seen.join(', ') || 'no version'}`
  const groups = (verdict.groups ?? []).map(
    ({ name, verdict: one, reason, coverage, healthyTargets, targets }) =>
      `Group ${name ?? '(none)'}: ${one} (${reason}, ${coverage}), ${healthyTargets} of ${targets} targets.`,
  )
  const failing = verdict.checks.filter(({ outcome }) => outcome !== 'pass')
  const unclear = lenient && verdict.verdict === 'inconclusive' ? 'warning' : 'error'
  return [
    {
      level: verdict.verdict === 'healthy' ? 'info' : unclear,
      text: `${verdict.verdict} (${verdict.reason}, ${verdict.coverage}): ${expected}.`,
    },
    ...groups.map((text) => ({ level: 'info' as const, text })),
    ...(verdict.warnings ?? []).map((text) => ({ level: 'warning' as const, text })),
    ...failing.map(({ check, target, reason }) => ({
      level: 'info' as const,
      text: `${check} at ${target}: ${reason ?? 'no answer yet'}`,
    })),
  ]
}

export function verdictOutputs({ verdict, reason, coverage }: Verdict): Outcome['outputs'] {
  return { verdict, reason, coverage }
}
