import type { EnvironmentConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import type { Target } from './plan.ts'

/**
 * The targets of an environment in their order. Throws CONFIG_INVALID for one that is no plain http or https address
 * (its value is not repeated: it may be a password in the wrong place) and for two of one name.
 */
export function toTargets({ targets }: EnvironmentConfiguration, place: string): Target[] {
  const all = targets.map((target, index) => toTarget(target, `${place}.targets[${index}]`))
  const seen = new Set<string>()
  for (const { name } of all) {
    if (seen.has(name)) {
      throw invalid(
        `${place}.targets has two entries of the name "${name}", whose answers could not be told apart.`,
        'Give one of them another `name`, or remove it.',
      )
    }
    seen.add(name)
  }
  return all
}

function toTarget(configured: EnvironmentConfiguration['targets'][number], place: string): Target {
  const { url: text, name, group } = typeof configured === 'string' ? { url: configured } : configured
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw invalid(`${place} is not an http or https URL.`, 'Write it as https://api.example.com')
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    throw invalid(
      `${place} has a user name or a password in its URL (${url.host}).`,
      'Remove it: an address is part of the evidence, which is kept. Check an address that needs no login.',
    )
  }
  if (url.search !== '' || url.hash !== '') {
    throw invalid(
      `${place} has a query or a fragment (${url.host}).`,
      'Write the query in the `path` of the check.',
    )
  }
  const path = url.pathname.replace(/\/+$/, '')
  return { name: name ?? `${url.host}${path}`, url: `${url.origin}${path}`, group: group ?? null }
}

function invalid(message: string, hint: string): WaybillError {
  return new WaybillError('CONFIG_INVALID', message, { hint })
}
