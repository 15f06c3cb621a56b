import { dirname, join, relative, resolve } from 'node:path'
import { loadConfiguration, type LoadedConfiguration } from '../config/load.ts'
import { WaybillError } from '../errors.ts'
import { clock } from './clock.ts'
import type { Clock, Environment, Files } from './edge.ts'
import { readEnvironment } from './environment.ts'
import { files } from './files.ts'

/** What every command begins with: where it runs, what it was told, and what it may touch. */
export interface World {
  /** Absolute. */
  readonly cwd: string
  /** The folder that paths in the configuration are relative to. */
  readonly home: string
  readonly loaded: LoadedConfiguration
  readonly clock: Clock
  readonly files: Files
  readonly environment: Environment
}

const names = ['waybill.yml', 'waybill.yaml']

/**
 * Opens the world of a command: the configuration named by `config`, else the nearest `waybill.yml` upward from `cwd`,
 * else the defaults. Throws CONFIG_NOT_FOUND for a named one that is not there, and what `loadConfiguration` throws.
 */
export async function openWorld(
  at: { readonly cwd: string; readonly config: string | null },
  variables: Readonly<Record<string, string | undefined>>,
): Promise<World> {
  const cwd = resolve(at.cwd)
  const found =
    at.config === null ? await findUpward(cwd) : await readNamed(resolve(cwd, at.config), at.config)
  const loaded = await loadConfiguration(
    found && { file: relative(cwd, found.path) || found.path, text: found.text },
  )
  const home = found ? dirname(found.path) : cwd
  return { cwd, home, loaded, clock, files, environment: readEnvironment(variables) }
}

interface Found {
  readonly path: string
  readonly text: string
}

async function findUpward(cwd: string): Promise<Found | null> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of names) {
      const bytes = await files.read(join(folder, name))
      if (bytes !== null) return { path: join(folder, name), text: Buffer.from(bytes).toString('utf8') }
    }
    if (dirname(folder) === folder) return null
  }
}

async function readNamed(path: string, asGiven: string): Promise<Found> {
  const bytes = await files.read(path)
  if (bytes === null)
    throw new WaybillError('CONFIG_NOT_FOUND', `There is no configuration ${asGiven}.`, {
      hint: 'Leave --config out to look for waybill.yml upward from here.',
    })
  return { path, text: Buffer.from(bytes).toString('utf8') }
}
