import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { WaybillError } from '../errors.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { quoteReply } from './reply.ts'
import { mayAddress, request } from './request.ts'

/** A file below the folder of the configuration, an https URL, or a command that prints the list. */
export type ListSource = string | { readonly command: readonly string[] }

/** A subscriber list as it was written, for whoever parses it. It is full of addresses: never log it. */
export interface ListText {
  /** What errors call it: the path, the host of a URL (its path may be a secret), or the program of a command. */
  readonly name: string
  /** By the ending or the media type; what says neither is CSV. */
  readonly format: 'csv' | 'yaml'
  readonly text: string
}

export interface ListSetting {
  /** Where relative paths start and commands run: the folder of the configuration. */
  readonly folder: string
  readonly privateHosts: PrivateHosts
  readonly signal: AbortSignal
}

const timeoutMs = 60_000
const maximumBytes = 64 * 1024 * 1024

/**
 * Reads a subscriber list, at most 64 MiB, within a minute. `${NAME}` must have been resolved before.
 * Throws LIST_INVALID when it cannot be read whole; no word of its content is in the error.
 */
export async function readList(source: ListSource, setting: ListSetting): Promise<ListText> {
  if (typeof source !== 'string') return readCommand(source.command, setting)
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return readPath(source, setting)
  return readUrl(source, setting)
}

async function readPath(path: string, setting: ListSetting): Promise<ListText> {
  const full = resolve(setting.folder, path)
  try {
    const { size } = await stat(full)
    if (size > maximumBytes) throw tooLong(path)
    return { name: path, format: formatOf(path), text: decode(await readFile(full), path) }
  } catch (error) {
    if (error instanceof WaybillError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw invalid(
      `The subscriber list ${path} ${missing ? 'does not exist' : 'cannot be read'}.`,
      'Paths are relative to the folder of waybill.yml.',
    )
  }
}

async function readUrl(address: string, setting: ListSetting): Promise<ListText> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !mayAddress(url, setting.privateHosts)) {
    throw invalid('The URL of a subscriber list is not an https URL.', 'Lists are fetched over https only.')
  }
  const headers = { accept: 'text/csv, application/yaml, text/plain', 'user-agent': 'waybill' }
  const { privateHosts: hosts, signal } = setting
  const response = await request({ url, method: 'GET', headers, hosts, timeoutMs, maximumBytes, signal })
  const name = url.host
  if (response.kind === 'failure')
    throw invalid(`The subscriber list at ${name} could not be fetched: ${response.reason}.`)
  if (response.status !== 200) {
    const moved = response.status >= 300 && response.status < 400
    throw invalid(
      `The subscriber list at ${name} answered with status ${response.status}.`,
      moved ? 'Redirects are not followed: configure the URL that it leads to.' : undefined,
    )
  }
  if (response.cut) throw invalid(`The subscriber list at ${name} broke off, or is longer than 64 MiB.`)
  const yaml = /\byaml\b/.test(response.headers['content-type'] ?? '')
  return { name, format: yaml ? 'yaml' : formatOf(url.pathname), text: decode(response.body, name) }
}

/** Without a shell. What the command says on its standard error stays with it: it may name people. */
async function readCommand(command: readonly string[], setting: ListSetting): Promise<ListText> {
  const [program = '', ...args] = command
  const chunks: Buffer[] = []
  let bytes = 0
  const ended = await new Promise<string | null>((settle) => {
    const child = spawn(program, args, {
      cwd: setting.folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      signal: setting.signal,
      timeout: timeoutMs,
      windowsHide: true,
    })
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maximumBytes) child.kill()
      else chunks.push(chunk)
    })
    child.on('error', (error) => settle(`could not be run: ${quoteReply(error.message)}`))
    child.on('close', (code, signal) => {
      if (bytes > maximumBytes) settle('printed more than 64 MiB')
      else settle(code === 0 ? null : `ended with ${code === null ? String(signal) : `exit code ${code}`}`)
    })
  })
  if (ended !== null) {
    throw invalid(
      `The command ${program}, which prints a subscriber list, ${ended}.`,
      'Run it by hand to see what it says.',
    )
  }
  const text = decode(Buffer.concat(chunks), program)
  return { name: program, format: /^\s*(?:-\s|\[|\{)/.test(text) ? 'yaml' : 'csv', text }
}

function formatOf(path: string): ListText['format'] {
  return ['.yaml', '.yml', '.json'].includes(extname(path).toLowerCase()) ? 'yaml' : 'csv'
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalid(`The subscriber list ${name} is not UTF-8.`, 'Save it as UTF-8.')
  }
}

function tooLong(name: string): WaybillError {
  return invalid(`The subscriber list ${name} is longer than 64 MiB.`)
}

function invalid(message: string, hint?: string): WaybillError {
  return new WaybillError('LIST_INVALID', message, hint === undefined ? {} : { hint })
}

/** Whether git tracks a file: a subscriber list does not belong there. Outside of a repository nothing is tracked. */
export async function isTrackedList(path: string, folder: string): Promise<boolean> {
  const { runGit } = await import('./git/run.ts')
  const { code } = await runGit(['ls-files', '--error-unmatch', '--', resolve(folder, path)], { cwd: folder })
  return code === 0
}
