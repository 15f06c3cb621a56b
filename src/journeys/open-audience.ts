import type { LoadedConfiguration } from '../config/load.ts'
import { resolveSecret } from '../config/secrets.ts'
import type { Edge } from '../edge/edge.ts'
import { readList, type List } from '../notices/list.ts'
import type { Audience } from '../notices/membership.ts'
import { audienceOf } from './audience.ts'

/** An audience that is ready to be gathered, and what its list was. */
export interface OpenedAudience {
  readonly audience: Audience
  /** Null where it has none. `name` is what errors call it. */
  readonly list: (List & { readonly name: string }) | null
}

/** Reads audiences. A list that several of them share is read once, so that all see the same people. */
export type OpenAudience = (name: string) => Promise<OpenedAudience>

/**
 * For one run: audiences with their secrets resolved and their lists read.
 * Opening throws AUDIENCE_UNKNOWN, SECRET_MISSING, LIST_INVALID.
 */
export function audienceOpener(
  edge: Pick<Edge, 'environment' | 'lists'>,
  { configuration, placeOf }: LoadedConfiguration,
): OpenAudience {
  const { variable } = edge.environment
  const lists = new Map<string, Promise<List & { readonly name: string }>>()
  return async (name) => {
    const written = audienceOf(configuration, name)
    const secret = (text: string, key: string) =>
      resolveSecret(text, variable, `audiences.${name}.${key}`, placeOf(['audiences', name]))
    const hooks = (key: 'webhook' | 'teams' | 'discord') => {
      const urls = written[key]?.map((url) => secret(url, key))
      return urls ? { [key]: urls } : {}
    }
    const configured = { ...written, ...hooks('webhook'), ...hooks('teams'), ...hooks('discord') }
    const source = written.email?.list
    if (source === undefined) return { audience: { name, configuration: configured, rows: [] }, list: null }
    const asked = typeof source === 'string' ? secret(source, 'email.list') : source
    const key = JSON.stringify(asked)
    const reading = lists.get(key) ?? readWhole(edge, asked)
    lists.set(key, reading)
    const list = await reading
    const { rows, optedOut } = list
    return { audience: { name, configuration: configured, rows, optedOut }, list }
  }
}

async function readWhole(
  edge: Pick<Edge, 'lists'>,
  source: Parameters<Edge['lists']>[0],
): Promise<List & { readonly name: string }> {
  const { name, text } = await edge.lists(source)
  return { ...(await readList(text, name)), name }
}
