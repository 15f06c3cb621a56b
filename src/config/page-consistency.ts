import type { KeyPath } from './document.ts'
import { fault, type Fault } from './issues.ts'
import type { Configuration } from './schema.ts'
import { suggest } from './suggest.ts'

/** What of `page` cannot work together with the rest, although each key by itself is right. */
export function pageFaults({ page, audiences, environments, packages }: Configuration): Fault[] {
  const known = { audience: Object.keys(audiences), environment: Object.keys(environments) }
  return [
    ...languageFaults(page.language),
    ...unknown('audience', [[['page', 'audience'], page.audience]], known.audience),
    ...unknown('audience', placed(['page', 'feeds'], page.feeds), known.audience),
    ...unknown('audience', [[['page', 'coming'], page.coming]], known.audience),
    ...unknown('environment', placed(['page', 'environments'], page.environments ?? []), known.environment),
    ...addressFaults(page['base-url'], ['page', 'base-url'], /^https?:\/\/[^/]/i),
    ...page.links.flatMap(({ url }, index) =>
      addressFaults(url, ['page', 'links', index, 'url'], /^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i),
    ),
    ...renamedFaults(packages ?? {}),
  ]
}

type Placed = readonly (readonly [KeyPath, string | undefined])[]

function placed(at: KeyPath, names: readonly string[]): Placed {
  return names.map((name, index) => [[...at, index], name])
}

/** A name that is not there would leave the page, or a feed, without what it is for. */
function unknown(what: string, names: Placed, known: readonly string[]): Fault[] {
  return names.flatMap(([path, name]) => {
    if (name === undefined || known.includes(name)) return []
    const meant = suggest(name, known)
    const there = known.length === 0 ? `There is no ${what}.` : `Known are: ${known.join(', ')}.`
    return [
      fault(
        path,
        `names the ${what} "${name}", which is not there.`,
        meant === null ? there : `Did you mean "${meant}"?`,
      ),
    ]
  })
}

function languageFaults(language: string): Fault[] {
  if (isLanguage(language)) return []
  const dashed = language.replaceAll('_', '-')
  return [
    fault(
      ['page', 'language'],
      `must be the tag of a language, not "${language.slice(0, 60)}".`,
      isLanguage(dashed) ? `Did you mean "${dashed}"?` : 'For example en, de, pt-BR or zh-Hant (BCP 47).',
    ),
  ]
}

/** Two or three letters, then what `Intl` knows how to read (BCP 47). */
function isLanguage(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

function addressFaults(url: string | undefined, at: KeyPath, pattern: RegExp): Fault[] {
  if (url === undefined || (pattern.test(url) && URL.canParse(url))) return []
  const mail = pattern.source.includes('mailto')
  return [
    fault(
      at,
      `must be an address with https://${mail ? ' or mailto:' : ''}.`,
      'For example https://acme.example/changelog.',
    ),
  ]
}

/** The pages of a former name lead to one package only, and never away from one that is there. */
function renamedFaults(packages: NonNullable<Configuration['packages']>): Fault[] {
  const names = Object.keys(packages)
  const owners = new Map<string, string>()
  return Object.entries(packages).flatMap(([name, { formerly = [] }]) =>
    formerly.flatMap((former, index) => {
      const path = ['packages', name, 'formerly', index]
      if (names.includes(former)) return [fault(path, `is the name of a package that is there: "${former}".`)]
      const owner = owners.get(former)
      if (owner !== undefined) return [fault(path, `is a former name of "${owner}" too.`)]
      owners.set(former, name)
      return []
    }),
  )
}
