import { fixupSpdxId, isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import { idOfName } from './license-spelling.ts'

/** Longer ones lead to no licence that has a name. */
const longestAddress = 300

/** Sites whose page of a licence ends with its name. */
const named: ReadonlyMap<string, RegExp> = new Map([
  ['opensource.org', /^\/licenses?\/([\w.+-]+)$/],
  ['spdx.org', /^\/licenses\/([\w.+-]+)$/],
  ['choosealicense.com', /^\/licenses\/([\w.+-]+)$/],
  ['gnu.org', /^\/(?:licenses|copyleft)\/(?:old-licenses\/)?([al]?gpl-[\d.]+)$/],
  ['apache.org', /^\/licenses\/license-([\d.]+)$/],
  ['mozilla.org', /^\/(?:[a-z]{2}-[a-z]{2}\/)?mpl\/([\d.]+)$/],
  ['eclipse.org', /^\/(?:legal|org\/documents)\/epl-v?(\d)\.?0$/],
  ['creativecommons.org', /^\/(?:licenses\/(by(?:-[a-z]+)*\/[\d.]+)|publicdomain\/zero\/1\.0)$/],
])

const families: ReadonlyMap<string, string> = new Map([
  ['apache.org', 'apache '],
  ['mozilla.org', 'mpl '],
  ['eclipse.org', 'epl '],
  ['creativecommons.org', 'cc '],
])

const pages: ReadonlyMap<string, string> = new Map([
  ['unlicense.org', 'Unlicense'],
  ['wtfpl.net', 'WTFPL'],
  ['wtfpl.net/about', 'WTFPL'],
  ['boost.org/license_1_0', 'BSL-1.0'],
  ['blueoakcouncil.org/license/1.0.0', 'BlueOak-1.0.0'],
  ['creativecommons.org/publicdomain/zero/1.0', 'CC0-1.0'],
  ['creativecommons.org/publicdomain/zero/1.0/legalcode', 'CC0-1.0'],
])

/** The SPDX id of the licence whose text a well-known address leads to; null for any other address. */
export function idOfAddress(text: string): string | null {
  if (text.length > longestAddress || !/^https?:\/\//i.test(text)) return null
  const [host = '', ...names] = text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .split('/')
  const path = `/${names.join('/')}`
    .replace(/\/$/, '')
    .replace(/\.(?:html?|txt|php|json|md|xhtml)$/, '')
    .replace(/\.en$/, '')
    .replace(/\/(?:legalcode|deed)$/, '')
  const page = pages.get(`${host}${path}`)
  if (page !== undefined) return page
  const name = named.get(host)?.exec(path)?.[1]
  if (name === undefined) return null
  const known = idOfName(`${families.get(host) ?? ''}${name.replaceAll('/', ' ')}`)
  if (known !== null) return known
  const id: unknown = fixupSpdxId(name)
  return isSupportedSpdxId(id) ? id : null
}
