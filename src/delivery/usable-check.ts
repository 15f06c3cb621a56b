import type { CheckConfiguration } from '../config/check-schema.ts'
import { WaybillError } from '../errors.ts'
import { parseJsonPath } from './json-path.ts'

/** What the evidence calls a check that has no name of its own: from what it does. */
export function checkName(check: CheckConfiguration): string {
  switch (check.kind) {
    case 'http':
      return `http ${check.path.split('?')[0]}`
    case 'tcp':
      return `tcp ${check.port}`
    case 'tls':
      return check.port === undefined ? 'tls' : `tls ${check.port}`
    case 'command':
      // The words after the first may be secret.
      return `command ${typeof check.run === 'string' ? check.run.trim().split(/\s/)[0] : check.run[0]}`
    case 'prometheus':
      return `prometheus ${check.query.replace(/\s+/g, ' ').slice(0, 60)} ${check.is}`
    case 'kubernetes':
      return `kubernetes ${check.namespace === undefined ? '' : `${check.namespace}/`}${check.workload}`
    case 'github-deployment':
      return check.environment === undefined ? 'github-deployment' : `github-deployment ${check.environment}`
    case 'instances':
      return check.path === undefined ? 'instances' : `instances ${check.path.split('?')[0]}`
    case 'manual':
      return `manual ${check.approval}`
  }
}

/** A check that can work, as it is. Throws CONFIG_INVALID, naming the place, for a path, locator, port or command that cannot. */
export function usableCheck(check: CheckConfiguration, place: string): CheckConfiguration {
  switch (check.kind) {
    case 'http':
      refusePath(check.path, place)
      refuseLocators(check, place)
      for (const path of Object.keys(check.json ?? {})) {
        if (parseJsonPath(path) === null)
          throw invalid(`${place}.json has what is no path into JSON: ${path}`)
      }
      return check
    case 'tcp':
    case 'tls':
      if (check.port !== undefined && (check.port < 1 || check.port > 65_535)) {
        throw invalid(`${place}.port is ${check.port}; ports go from 1 to 65535.`)
      }
      return check
    case 'command':
      if ((typeof check.run === 'string') !== check.shell) {
        throw invalid(
          `${place}.run must be a list of words, or one text with \`shell: true\`.`,
          'Without a shell: run: [npm, run, smoke]\nWith one: run: "npm run smoke && ./probe.sh", shell: true',
        )
      }
      return check
    case 'instances':
      if (check.path !== undefined) refusePath(check.path, place)
      refuseLocators(check, place)
      return check
    default:
      return check
  }
}

function refusePath(path: string, place: string): void {
  if (path.startsWith('/')) return
  throw invalid(
    `${place}.path does not start with a slash: ${path}`,
    'Write only the path, such as /health; the host comes from the target.',
  )
}

function refuseLocators(
  check: Extract<CheckConfiguration, { kind: 'http' | 'instances' }>,
  place: string,
): void {
  for (const key of ['version', 'commit', 'digest'] as const) {
    const locator = check[key]
    if (locator === undefined || (key === 'version' && locator === 'none')) continue
    if (parseJsonPath(locator) !== null || /^header:[\w-]+$/i.test(locator)) continue
    throw invalid(
      `${place}.${key} is neither a path into JSON nor a header: ${locator}`,
      'Write $.version (RFC 9535, one value), or header:X-Version',
    )
  }
}

function invalid(message: string, hint?: string): WaybillError {
  return new WaybillError('CONFIG_INVALID', message, hint === undefined ? {} : { hint })
}
