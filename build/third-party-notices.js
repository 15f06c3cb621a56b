import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

/**
 * @typedef {{ name: string, version: string, license: string, texts: string[] }} Bundled
 */

const opening = `The files in this folder contain code of the packages below.
Each is under its own licence, which is given with its name and version.
`

/** Licences that ask for their address and the author's name, or for nothing, and not for their text. */
const licensesByAddress = new Map([
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC-BY-3.0', 'https://creativecommons.org/licenses/by/3.0/'],
])

/** The text of the ISC licence, for packages that name it and forget to bring it; it asks to be passed on. */
const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`

/**
 * The licences of everything that was really bundled, by the modules that have code in the output.
 * Throws when a package has no licence text: it could not be passed on.
 * @param {readonly import('rolldown').OutputChunk[]} chunks
 * @returns {string}
 */
export function thirdPartyNotices(chunks) {
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, module]) => (module.renderedLength > 0 ? [id] : [])),
  )
  /** @type {Map<string, Bundled>} */
  const packages = new Map()
  for (const id of modules) {
    const folder = packageFolder(id)
    if (folder === null) continue
    const bundled = readPackage(folder)
    packages.set(`${bundled.name}@${bundled.version}`, bundled)
  }
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1))
  return [opening, ...sorted.map(([name, { license, texts }]) => section(name, license, texts))].join('\n')
}

/** @param {string} name @param {string} license @param {string[]} texts */
function section(name, license, texts) {
  const line = '-'.repeat(78)
  return `${line}\n${name} (${license})\n${line}\n\n${texts.map((text) => `${text}\n`).join('\n')}`
}

/**
 * The folder of the package that a module comes from; null for our own modules.
 * @param {string} id
 */
function packageFolder(id) {
  // The bundler's own helpers are in the output too.
  if (id.startsWith('\0rolldown/'))
    return dirname(createRequire(import.meta.url).resolve('rolldown/package.json'))
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '')
  const inside = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)
  return inside?.[1] ?? null
}

/** @param {string} folder @returns {Bundled} */
function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[-.]\w+)*$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim())
  const by = author?.name ?? author ?? 'its authors'
  const address = licensesByAddress.get(license)
  if (texts.length === 0 && license === 'ISC') texts.push(`Copyright (c) ${by}\n\n${isc}`)
  if (texts.length === 0 && address !== undefined) texts.push(`By ${by}, unchanged. ${address}`)
  if (typeof license !== 'string' || texts.length === 0)
    throw new Error(`${name}@${version} is bundled and has no licence text in ${folder}.`)
  return { name, version, license, texts }
}
